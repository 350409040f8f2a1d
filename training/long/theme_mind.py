"""Themes of nerves, mind, age and recovery."""

TEXT = r"""
% neurology; neurologist; 20-88
dx=left MCA ischemic stroke|relapsing-remitting MS|focal epilepsy with impaired awareness|Parkinson's disease, Hoehn and Yahr 3|myasthenia gravis|Guillain-Barré syndrome|Alzheimer's disease
cc=a staring spell|tremor and shuffling|double vision by evening|tingling climbing from the feet|word-finding trouble
med=Sinemet 25/100 TID|Keppra 1 g BID|Ocrevus 600 mg q6 months|pyridostigmine 60 mg QID|IVIG 2 g/kg|donepezil 10 mg|Nurtec 75 mg|lamotrigine 150 mg BID
lab=AChR antibody 8.4 nmol/L|CSF protein 112, 2 cells|B12 188|oligoclonal bands 6|levetiracetam level 18|NfL 31 pg/mL
img=MRI: periventricular Dawson fingers|EEG: left temporal sharp waves|DaTscan: reduced putaminal uptake|EMG: decremental response 22%|MRI: restricted diffusion, left insula
proc=lumbar puncture at L3-L4|Botox 155 units, PREEMPT|DBS programming|VNS interrogation
h {ck} filmed the spell: lip smacking, then ten minutes of confusion.
h {cp} got lost driving home to {town} and called {kb} in tears.
h Wearing off at three hours; freezing in doorways at {wk}.
h Weakness began in the toes {on} after a bout of Campylobacter.
e MoCA 19/30; CN II-XII intact; cogwheel rigidity; Myerson sign present.
e Fatigable ptosis, ice pack test positive. Lhermitte and Uhthoff by history. Reflexes absent.
s Opening pressure 17 cm H2O; four tubes; first tap; Sprotte 24 gauge.
p No driving for six months; seizure precautions reviewed with {k}.
p Raise Sinemet to five times a day; LSVT BIG; see {doc} {appt}.
p FVC and NIF q6h; intubate for FVC under 20 mL/kg.
x Febrile seizures; concussion playing for {sch}; brother with ALS.
q I lose the word and it comes back an hour later.
q {ck} says I act out my dreams.
% psychiatry; psychiatrist; 17-74
dx=major depressive disorder, recurrent, severe|bipolar I disorder, manic|schizophrenia|PTSD, chronic|borderline personality disorder|opioid use disorder, severe|Korsakoff syndrome
cc="I don't want to be here anymore"|not sleeping for five nights|hearing a voice that comments|panic in crowded shops
med=sertraline 150 mg|lithium 900 mg qHS|olanzapine 15 mg|Invega Sustenna 156 mg IM|prazosin 4 mg qHS|Suboxone 8-2 mg BID|clozapine 300 mg|trazodone 50 mg
lab=lithium 0.9 mmol/L|ANC 3.1|UDS positive for amphetamine|TSH 3.3|QTc 448|EtOH 0
img=no imaging indicated|CT head: unremarkable|EEG: normal
proc=ECT, bilateral, session 6|TMS, left DLPFC|ketamine infusion 0.5 mg/kg
h {cp} stopped {his} medication {since}; {k} found pill bottles and a note.
h {cp} spent eleven thousand dollars on guitars and quit {wk} by e-mail.
h Nightmares since a deployment; avoids {town} and fireworks.
h Referred by {docc} after a PHQ-9 of 23; {k} has locked up the firearms.
e MSE: disheveled, psychomotor slowing, mood "gray", affect flat, no AVH, insight limited.
e Pressured, tangential, grandiose; oriented x4; Columbia scale: ideation without plan.
e Guarded, responding to internal stimuli, AIMS 3, no waxy flexibility.
s Methohexital 80 mg, succinylcholine 60 mg; MECTA 50%; motor seizure 38 s.
p Involuntary hold; 1:1 sitter; safety plan signed; means restriction with {k}.
p Start lithium, level in five days; DBT group weekly; see {doc} {appt}.
p Call 988 or {tel} in a crisis.
x Two admissions, last {ago} at {hos}; one overdose; GAD since age 12.
q It's like a wet blanket somebody keeps putting back on.
q {ck} and I had the same fight about money, and I left before I said something.
q I told my boss I had the flu.
% geriatrics; geriatrician; 74-89
dx=hospital-acquired delirium, CAM positive|recurrent falls|failure to thrive|Lewy body dementia|polypharmacy|urinary incontinence
cc=more confused than usual|two falls this month|not eating|wandering at night
med=Aricept 10 mg|Namenda 10 mg BID|mirtazapine 7.5 mg|melatonin 3 mg|Tylenol 650 mg TID|vitamin D 1,000 IU
lab=Na 129|UA: 5 WBC, no nitrite|albumin 2.7|TSH 5.8|CK 312|vitamin B12 202
img=CT head: atrophy, Fazekas 2|XR pelvis: no fracture|MMSE 17/30|Mini-Cog 1/5
proc=deprescribing review|orthostatic vitals|Timed Up and Go, 24 seconds
h {cp} was found by {rn} on the bathroom floor at {nh}, no head strike.
h {ck} manages pills; {kb} lives in {town} and visits monthly.
h {cp} used to run {wk} and still packs a lunch for it every morning.
h Sundowning {since}; hit {aide} during care.
e Frail, pleasantly confused, oriented to self. Orthostatic by 28 mmHg. Katz 2/6.
e Cachectic, temporal wasting, no rigidity. Get-up-and-go unsafe. Morse 75.
s Twelve medications reviewed against Beers and STOPP; four stopped.
p Glasses, hearing aids, daylight; avoid Benadryl and benzodiazepines.
p POLST: DNR, limited interventions, signed by {k} {on}.
p Home safety visit and Lifeline pendant; see {doc} {appt}.
x Widowed; hip nailed {ago} at {hos}; former teacher at {sch}.
q I'd like to go home to my mother.
q Which of these pills can I quit?
% pain medicine; pain specialist; 27-82
dx=complex regional pain syndrome|failed back surgery syndrome|occipital neuralgia|postherpetic neuralgia|lumbar facet arthropathy
cc=burning pain in the foot|back pain 8/10|stabbing head pain
med=Lyrica 150 mg BID|Cymbalta 60 mg|Butrans 10 mcg/h|lidocaine 5% patch|tizanidine 4 mg|naltrexone 4.5 mg
lab=UDS consistent|creatinine 0.8|A1c 6.1|CBC normal
img=MRI L-spine: fusion L4-S1, no stenosis|EMG: chronic L5|bone scan: increased uptake
proc=L4-L5 transforaminal epidural|spinal cord stimulator trial, Nevro|stellate ganglion block|RFA of L3-L5 medial branches
h Crushed {his} foot with a pallet at {wk}; claim open {since}.
h {cp} has seen {docb} and three others; a stimulator was mentioned {ago}.
h Sleeps four hours; {k} does the shopping.
e Allodynia to light touch, mottled, 2 °C cooler. Patrick (FABER) negative. Waddell 0/5.
e Facet loading positive; Kemp test positive; Tinel over the occipital nerve.
s Under fluoroscopy a 25-gauge Quincke needle reached the safe triangle; Omnipaque spread was epidural.
p PDMP checked, MME 30; opioid agreement reviewed; naloxone at home.
p Graded motor imagery, mirror box, CBT-I; return {appt}.
x Laminectomy {ago} at {hos}; ACEs 5; smokes.
q If the sheet touches it I scream.
q {cdocb} cut my pills without telling me.
% physical medicine and rehabilitation; physiatrist; 20-86
dx=C6 ASIA B tetraplegia|traumatic brain injury, Rancho V|right hemiparesis after stroke|below-knee amputation, K3|debility after COVID
cc=weak right side|cannot transfer alone|stump pain|spasms at night
med=baclofen 20 mg TID|Botox 300 units|amantadine 100 mg|oxybutynin ER 10 mg|bisacodyl suppository|modafinil 100 mg
lab=PVR 320 mL|Hgb 10.1|albumin 3.0|vitamin D 21
img=Dopplers negative|VFSS: penetration with thin liquids, PAS 4|XR: heterotopic ossification, left hip
proc=intrathecal baclofen pump refill|phenol block|prosthetic fitting, Ottobock foot
h Dove into a shallow quarry {ago}; flown to {hos}.
h {cp} was independent, drove, and worked at {wk}.
h {ck} will be the caregiver and has done two days of training with {rn}.
e FIM 68. Modified Ashworth 3. Berg 34/56. Fugl-Meyer 28.
e Residual limb 14 cm, healed, Tinel at the distal tibia.
s The pump was accessed with a 22-gauge Huber needle; 18 mL withdrawn, 2.1 mL expected.
p 3 h of therapy daily; family meeting {appt}; home evaluation of {abode}.
p Custom Permobil chair; AFO from the orthotist; vocational rehab.
x Scoliosis rods; prior TBI; guides at a museum.
q I want to walk {kc} down the aisle.
q The phantom toe itches.
% palliative care; palliative physician; 50-89
dx=end-stage heart failure|metastatic pancreatic cancer|ALS|advanced dementia, FAST 7c|COPD on hospice
cc=breathlessness at rest|pain not controlled|terminal agitation|nausea
med=morphine 5 mg SL q2h PRN|lorazepam 0.5 mg SL|haloperidol 1 mg|Roxanol 20 mg/mL|glycopyrrolate 0.2 mg|fentanyl 25 mcg patch
lab=no labs drawn|Cr 3.2|bilirubin 14|Na 122
img=no imaging, goals of comfort|PPS 30%
proc=comfort extubation|PleurX drainage, 800 mL|celiac plexus block
h {cp} told {k} that the hospital bed should face the garden.
h Enrolled {on} from {hos}; the aide comes three times a week.
h {ckb} flew in from {town} and asks about feeding tubes.
h {cp} wants to live until {kc}'s graduation.
e PPS 20%, Cheyne-Stokes, mottled knees, no grimace. RASS -3. ESAS pain 2.
e Cachectic, icteric, unlabored on 2 L, PAINAD 1.
s Extubated to room air at the bedside with {k} and the chaplain.
p Comfort kit in the refrigerator; call {tel} any hour before 911.
p DNR/DNI; stop statin and vitamins; bereavement follow-up for {kb}.
p Visit {appt}; respite bed at {nh} offered.
x Retired, gardener, Catholic; a marriage of fifty years.
q Am I dying?
q Please don't let me be alone at the end.
% addiction medicine; addiction specialist; 19-66
dx=alcohol withdrawal, CIWA 22|opioid use disorder on methadone|stimulant use disorder|benzodiazepine dependence
cc=shaking and sweating|wants detox|relapse|cravings
med=phenobarbital load|Vivitrol 380 mg IM|buprenorphine 8 mg|thiamine 500 mg IV|chlordiazepoxide 50 mg|methadone 70 mg
lab=EtOH 312|AST 188, ALT 74|MCV 104|PEth 640|UDS: fentanyl, cocaine|HCV RNA 1.2 M
img=CT head: no bleed|US liver: steatosis
proc=Sublocade 300 mg|buprenorphine induction, COWS 13
h {cp} last drank {on}; a seizure two years back; lives with {peer}.
h Discharged from {nh} {ago} after twenty-eight days.
h {ck} poured out the bottles; {p} lost the job at {wk}.
e Tremor, diaphoresis, tongue fasciculations, no asterixis. Track marks left antecubital.
e Alert, restless, pupils 7 mm, gooseflesh. COWS 15.
s First dose 4 mg SL, second 4 mg an hour later, COWS down to 4.
p Intake at {cli} {appt}; AA meeting list; sober living bed.
p Naloxone, fentanyl test strips, syringe service.
x Foster care; DUI {ago}; endocarditis.
q Day nine. I count everything.
q I used once and told my sponsor right away.
% sleep medicine; sleep physician; 20-80
dx=narcolepsy type 1|chronic insomnia|REM sleep behavior disorder|restless legs syndrome|severe OSA, AHI 61
cc=falling asleep at red lights|snoring and gasping|crawling legs at night
med=Xywav 4.5 g x2|Xyrem|ropinirole 0.5 mg|Wakix 17.8 mg|Sunosi 75 mg|doxepin 3 mg|Lunesta 2 mg
lab=ferritin 22|CO2 31|hypocretin \<110|TSH 1.9
img=PSG: AHI 61, nadir 71%|MSLT: mean latency 3.1 min, 3 SOREMPs|actigraphy: delayed phase
proc=split-night titration to 14 cm H2O|Inspire implant activation
h {cp} nodded off driving for {wk}; Epworth 19.
h {ck} moved to the guest room {since}.
h Cataplexy with laughter; {kb} caught {him} at a party.
e Mallampati IV, neck 18 inches, Friedman stage III, retrognathia.
e BMI 41; nasal turbinates boggy; no edema.
s Mask: ResMed AirFit F30i, medium; leak 8 L/min.
p CPAP 14, ramp off, usage data at 30 days; no driving drowsy.
p CBT-I with the psychologist; ferritin above 75; return {appt}.
x UPPP {ago}; sleepwalking as a child.
q I've never felt rested, not once.
q The mask makes me feel like a pilot.
"""
