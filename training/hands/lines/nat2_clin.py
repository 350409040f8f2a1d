"""Doctors, nurse practitioners, nurses, pharmacists and therapists, one line each to the assistant, as typed between two patients."""

NAMED = r"""
Summarize this for sign-out: {ptname}, 58M, POD 2 from lap sigmoid, tolerating clears, foley out, pain on PCA
Write a work excuse for {whole}, off {btw}, no restrictions after that
rewrite this so the family gets it: "{mr} has had a large L MCA infarct with hemorrhagic conversion, prognosis guarded"
Can you make a problem list out of this? Patient {ptcomma}, DOB {dob}. COPD GOLD 3, HFpEF, afib on Xarelto, s/p L TKA {yr}, GERD
need a letter of medical necessity for Dupixent, pt {ptname}, ID {plan}, failed triamcinolone, tacrolimus, MTX
Draft a referral to {dr} at {hosp} for EUS of a 2.1 cm pancreatic tail cyst
pls shorten: "Pt was seen and examined with Dr. {last} at bedside. Agree with above note, plan and assessment as outlined."
check the dose: vancomycin 1750 q12 for {ptl} in {bedx}, 92 kg, CrCl 74
{mrs} is {oldn} and her daughter wants a statin started. talking points?
My patient {ptfull} asked whether she can fly to {world} 5 weeks after a PE on Eliquis. What should I say?
translate into {lang}: "{first}, your INR is too high. Do not take warfarin tonight or tomorrow. Come to the lab {sayday}."
Fix the grammar in this nursing note: "{ptl} was found on floor by {first} CNA at 0415, denies hit head, VS stable, {dr} notified"
Turn into SOAP: {ptf} here for f/u of depression, PHQ-9 14 from 21, on sertraline 100, sleeping better, started at {org} last month
Please write a discharge summary: admitted {clip}, discharged {clip}, CAP, ceftriaxone and azithro to cefpodoxime, PCP {last}
Prior auth for Humira: {ptcomma} {dob} member id {plan}, RA, RF 88, CCP >250, failed MTX 20 mg x 6 mo and SSZ
what are the odds that {poss} hyponatremia (Na 119) is from the HCTZ that {dr} started on {on}
Compose a message to {first} in case management, {xt}: pt in 14 needs SNF auth, prefers {snf}
I have a 71 yo {trade} from {town} with eos 18%, travel to {world}. Strongyloides vs Loeffler?
Summarise in two sentences for the PCP: seen {on} by {cred}, started Trelegy, spirometry FEV1 48%
can you write this as a consult note? asked by {last} to see 66F for AKI, baseline Cr 0.9 on {clip}, now 3.4, FENa 0.4
Explain to {kin} (daughter, teacher in {town}) why we don't give antibiotics for asymptomatic bacteriuria
Make a letter to {school}: {ptf} has T1DM, needs fingersticks before lunch, Baqsimi in the nurse's office, signed {cred}
is it ok to give Toradol? {ptl}, 74, Cr 1.6, s/p hip ORIF at {hnick}
Handoff, I-PASS: {ptname} {mrn} watcher, DKA, gap 22 -> 16, K 3.4, insulin gtt at 6
Help me respond to this portal message from {mefl}: "can I take Mucinex with Paxlovid? my throat is killing me"
Expand my dictation: fifty four year old named {wholow} here for right shoulder pain after fall at {shoplow} neg drop arm pos hawkins
What's the right ICD-10 for {poss} visit: fall from ladder at {myjob}, closed Colles fracture, initial encounter
two line summary please: NICU, baby girl {last}, ex 29+3, DOL 18, CPAP 5, caffeine, feeds 120/kg
He's on Suboxone from {clinic} (last fill {clip}). Can he get Percocet post op?
Draft a death note. Pronounced {on} at 0312, no pulse, no respirations, pupils fixed; family ({kin}) at bedside; ME declined
write up tele consult: pt {ptname}, located at {addr}, on video, consent obtained, CC migraine
From the chart: "{ptcomma}, MRN {mrn}, allergy PCN (hives {yr})". Is Ancef OK?
Convert to a letter to {ins} medical director re {ptname}, claim {claim}: MRI brain denied as not indicated
Can you summarize the outside records from {hosp}? They are 40 pages, I'll paste in parts. Part 1 dated {wday}:
rewrite without jargon for {mr}: EF 25%, needs AICD for primary prevention, GDMT optimized x 3 months
Rapid response note: called to {bedx} for {ptl}, SBP 70s, lactate 5.1, 30 cc/kg given, levo at 8, to MICU, {dr} aware
list of questions for the family meeting on {on} with {kin}, {kin} and Dr. {last} from palliative
Give me a differential for {ptf}, 9 mo, bilious emesis, lethargy, no stool since {day}
Dose of ivermectin for scabies outbreak at {snf}, index case {ptl} 71 kg
Draft a note for the {school} coach: {ptf} cleared after concussion, step 4 of return to play, no contact until {on}
Change all of the "{last}" to "the patient" and fix the tense: "{last} reports pain. {last} denies fever."
How would you code this: {ptname} seen {full}, 25 min, OA injection R knee with 40 Kenalog, 20610
Was the ABG from {clip} or the one today more consistent with mixed disorder? 7.28/60/55/27 vs 7.31/48/61/24
Help with PT eval wording: {mrs} lives alone at {st}, 3 STE, R rail, was I with RW, now min A
make an SBAR to give to {wn} at 7: new admit {ptl}, 82F, UTI/AMS, from {snf}, sitter
Need 3 bullets for tumor board on {ptname} ({mrn}): cT3N1 rectal, MSI-H, CEA 12, TNT vs dostarlimab
"{mequo} presented to {hosp} with crushing chest pain": continue this as an H&P with a normal exam and inferior STEMI
Write an incident report in neutral language: on {on} at 2210 {first} hung heparin 25,000/250 on wrong pump
Is {gen} safe in pregnancy? for my patient {ptf}, G2P1 at 11w, EDC {on}
Pharmacy note: called {pharm} {ph}, spoke with {first}, confirmed last fill clonazepam {clip} #60 from {dr}
SLP here. Turn into a report: MBSS {clip}, {ptl}, PAS 6 with thins, chin tuck effective, rec IDDSI 2
ok now write the same letter but for {ptf}'s brother {kin}, same visit, strep positive
Draft an addendum to my note of {wday}: pathology back, tubular adenoma x 2, repeat 7 yrs
can you find what's contradictory here: "NKDA" "allergy to sulfa per {kin}" "tolerated Bactrim {mon}"
Explain Kepra vs Vimpat to {kin} {kinl}, whose son {ptf} had status, at a high school level
summarize last 3 A1c's for {ptl}: {num8} 9.8, {num8} 8.1, {num8} 7.4. one sentence for the letter
Social work: need a psychosocial summary. {ptf}, 34, lost job at {myjob}, evicted from {st}, staying at {shelter}
patient portal reply, friendly: {mefl}, your thyroid test is normal, keep Synthroid 75, recheck in 6 months. - {cred}
Rx question. {ptcomma} brings a script from {land} for "Dolo-Neurobion". What's in it? She got it on {day}
I'm covering for {last} this week. One of her patients, {ptname}, wants Adderall early. Write a polite no
{ptl}, {old}, fell at {snf}, GCS 14, on Plavix. CT rule that applies?
turn this voicemail into a task: "hi this is {wholow} date of birth {saydob} i need my lisinopril sent to {pharm} call me {sayph}"
Rewrite as a one page summary for the {county} medical examiner
hospice recert narrative for {ptl}: PPS 40 from 50, 9 lb loss since {mon}, MAC 22.5, FAST 7c
Create a med rec table; columns home, inpatient, discharge. Pt {ptcomma} {dob}. Home: Entresto 49/51, Coreg 12.5, Jardiance 10...
Give me an email to {mail} asking for the operative report of {on}, be brief
what's the ASA class for {ptl}, BMI 47, OSA, EF 30, for a lap chole on {on}
please draft a return-to-work letter addressed to {org}: light duty, no lifting over 15 lb until {on}
OB triage: {ptf} {ptl}, G3P2, 36.4, ctx q4, SVE 3/70/-2, GBS unk, sees {dr}. Write the triage note
I want to send {mr} a condolence note; his wife {kin} died {day} after glioblastoma. Keep it 5 lines
Dermatology: letter to {dr}, thank you for referring {ptname}; biopsy L cheek {clip} shows nodular BCC; Mohs booked {on}
transcribe clean: um patient is {wholow} uh he's {sayold} years old lives in {townlow} with his daughter
ECG attached from {clip}. Compare: PR 210 now, was 180, QRS 142 LBBB new. {ptl} on amio
Home health: {mrs}, wound VAC L heel, at {addr}. Write 485 goals in measurable terms
Call note: I spoke to {kin}, phone {ph}, about her mom's K of 2.8. Make it professional
Would you start Ozempic or Farxiga first for {mr}? A1c 8.4, eGFR 42, UACR 380, works nights at {org}
Resident eval for {first} {last}, PGY-2: strong on knowledge, late notes, good with families. 4 sentences
what do i tell {first} (new grad) about titrating Precedex, she's overwhelmed
Neuro: {ptname} seen at {hosp} {on}, NIHSS 7, LKW 1420, TNK 1540. Write the timeline for the stroke log
reformat: name {ptname} dob {dob} phone {ph} ins {ins} id {plan} reason: colonoscopy screening
Compose a STAT lab callback script: critical K 6.9 on {ptcomma}, called by {first} in lab at 0508, read back
Ask {ptf}'s mom {kin} five questions about his seizures in plain {lang}
Trach patient at {snf}, {ptl}, Shiley 6 DCT, needs downsizing; write the ENT consult
Podiatry note cleanup: "{ptl} dm foot ulcer plantar 1st met wagner 2 debrided {clip} offload TCC rtc 1 wk"
Dr. {last} says hold the Xarelto 48h, GI says 72h. CrCl is 41 for {ptl}. Who's right?
I saw {mefl} for LBP. Straight leg neg. He drives for {org}. Write a DOT-relevant note w/o overpromising
Psych: collateral from {kin}, {ph}: not sleeping since {day}, spending, gave his truck away. Draft MSE + risk
Anesthesia preop for {on}: {ptl}, MP III, hx difficult airway at {hnick} ({year}), Glidescope grade 1
Write a note to {pharm} canceling {poss} duplicate losartan
Ophtho: drusen OU on {clip}. AREDS2 advice letter to {mrs}, large print, under 100 words
Can I put a midline in {ptl}? ESRD, fistula L arm placed by {last}
one paragraph on why {ptname} needs acute rehab not SNF. FIM, 3 hr tolerance, support from {kin} in {town}
Nephrology to PCP: dear {first}, thanks for sending {mrs}. stage 3b, UACR 640, start Kerendia 10...
Peds: {ptf}'s weight {clip} 9.1 kg, {clip} 8.8 kg, today 8.6. FTT workup list + letter to WIC
Give discharge instructions for {ptname}; d/c {clip}; Coumadin clinic {on} 0900 at {fac}
Draft for the chart: interpreter #{badge} ({lang}) used for consent
ICU family update by phone to {kin} in {town}, {stt}: FiO2 down to 50, pressors off, still sedated
ask the lab at {hosp} to add on ammonia to accession {spec}, make it polite
Add to the note: vaccine given {imm}, lot {lot}, L deltoid, by {cred}
Device clinic: {ptl}, Medtronic, serial {ser}, ERI reached {clip}. Write the gen change referral
how long after {feast} can i still give PEP to {ptf}? exposure that night at a party
Occupational health: {whole}, badge {badge}, TST 12 mm, CXR neg. LTBI counseling letter
help me with an apology to {mr} and {mrs}: I was 90 minutes late {day}
write an ED course: arrived via {crew} at 1830, {ptl}, trauma activation, MVC on {hwy}, FAST neg
Chaplain note: visited {ptf} and {kin}, Catholic, attends {church}, requested anointing. Make it 3 lines
RT: wean note for {ptl}: SBT passed x 30, RSBI 62, NIF -28, extubated {clip} 1105 to HFNC 40/40
Sleep clinic: CPAP compliance for {ptcomma}, SN {ser}, {range}: 5.1 h, AHI 2.2. Letter for Medicare
Genetics: pedigree text. Proband {ptf}, sister {kin} BRCA2+, mom {kinfull} breast ca 41. Summarize risk
write {mail} that her son's Vyvanse PA went through and {pharm} has it
Check this reply before I send it: "Dear {mrs}, your culture grew E. coli, resistant to Bactrim. Stop it and start Macrobid. {whole}, PA-C"
Transfer summary, {hnick} to {hosp}, {ptl}, type A dissection, esmolol at 100, HR 64, SBP 108, accepted by {dr}
Infusion center: {ptname} MRN {mrn} Remicade #4 on {clip}, reaction gr 1, restarted at half rate. Note please
Could {poss} rash be DRESS? allopurinol started {worded}, eos 2.1, ALT 340
From {first}, MA: bp 188/104 for {ptl}, repeat 176/98. what do I tell her in one line
"Seen by {fl} on {clip}" - which specialist usually writes "RTC PRN, no OMT"?
Put in the form: Patient's name {ptname}. Address {addr}. Diagnosis MS. Disability: permanent. Placard: yes
Letter to the judge, {county} drug court: {ptname} has attended MOUD visits since {mon}, UDS appropriate
Hand therapy: {ptl} s/p FDS/FDP repair zone II {clip}, Duran wk 3. Progress note for {dr}
Explain to {first}, 11, what a spinal tap is
Endo: {ptf} on Omnipod 5, TIR 61%, GMI 7.4 for {btw}. Two-line interpretation
I'm the on-call for {clinic}. {mefl} called at 2 am with croup in {ptf}. phone note
What does "per {last}, ok to use PICC" leave out from a legal standpoint?
Transplant: {ptl}, OLT {on}, tac 4.1, goal 8-10. Message to the coordinator {first}
Re-order by date: {num8} CT head neg; {num8} MRI: 4 mm aneurysm ACom; {num8} cath angio
urgent care visit for {ptname} from {home}: tick bite at {place}, EM rash 7 cm, doxy 100 BID x 10. chart it
audiology: {mr} wears Phonak, SN {ser}, needs VA letter re tinnitus, served {yr} in {land}
cardiac rehab discharge letter for {ptname}, 36 sessions finished {clip}, METs 3.2 to 5.8, refer to {org}
say it nicer: "Mr. {last}, we can't refill your Norco early. You signed an agreement on {full}."
is 0.5 mg of Ativan ok for {mrs}, {oldn}, before MRI at {fac}
Nutrition: TF order for {ptl}: Jevity 1.5 at 55, FWF 150 q4. Meets needs of 1,900 kcal / 85 g? wt from {clip} 68 kg
ask {dr} whether to bridge, his cell {ph}, text style under 160 characters
WOCN: pics from {clip} show stage 3 sacrum 4x3x1.2. {ptl}'s Braden 12. Treatment plan + turn schedule
give me a closing line for the letter to {dr}; we trained together at {hosp} and she's retiring on {on}
Med student note on {ptl} says "RRR no MRG" but she has a known {score} and a 3/6 SEM per {last}. write feedback
clean up dictation re {wholow}: impression colon moderate diverticulosis period no evidence of free air compared with {sayday}
Is a DEXA due? {mrs}, last at {fac} {mon}, T -2.3 L hip, FRAX 14/3.1, on Prolia since {yr}
Please anonymize this: {ptname}, {dob}, from {town}, seen by Dr. {last} for cellulitis on {on}
"""

CALM = r"""
Summarize this for sign-out: 58M, POD 2 from lap sigmoid, tolerating clears, Foley out, pain on PCA, possible d/c tomorrow
Write a work excuse template, off for 3 days, no restrictions after that
rewrite this so a family gets it: "large L MCA infarct with hemorrhagic conversion, prognosis guarded"
Can you make a problem list out of this? COPD GOLD 3, HFpEF, afib on Xarelto, s/p L TKA 2019, GERD, Barrett's C2M4
need a letter of medical necessity for Dupixent, adult with AD, failed triamcinolone, tacrolimus, MTX, EASI 24
Draft a referral to GI for EUS of a 2.1 cm pancreatic tail cyst, Fukuoka worrisome features none
pls shorten: "Pt was seen and examined with the resident at bedside. Agree with above note, plan and assessment as outlined."
check the dose: vancomycin 1750 q12, 92 kg, CrCl 74 by Cockcroft-Gault
She is 84 and her daughter wants a statin started. talking points? STAREE, PREVENTABLE, ALLHAT-LLT if relevant
When can a patient fly after a PE on Eliquis? What do the BTS and Aerospace Medical Association say?
translate into Spanish: "Your INR is too high. Do not take warfarin tonight or tomorrow. Come to the lab in the morning."
Fix the grammar in this nursing note: "pt was found on floor by CNA at 0415, denies hit head, VS stable, MD notified"
Turn into SOAP: here for f/u of depression, PHQ-9 14 from 21, GAD-7 9, on sertraline 100, sleeping better, started a new job
Please write a discharge summary skeleton for CAP: ceftriaxone and azithro to cefpodoxime, CURB-65 2, PSI class III
Prior auth for Humira: adult, RA, RF 88, CCP >250, DAS28 5.4, failed MTX 20 mg x 6 mo and SSZ
what are the odds that a Na of 119 is from HCTZ started 10 days ago vs SIADH on Lexapro
Compose a message to case management: pt in 14 needs SNF auth, prefers one close to family
I have a 71 yo retired logger with eos 18%, travel to Laos. Strongyloides vs Loeffler vs Churg-Strauss?
Summarise in two sentences: started Trelegy Ellipta 100/62.5/25, spirometry FEV1 48%, mMRC 2, CAT 18
can you write this as a consult note? asked by the primary team to see 66F for AKI, Cr 0.9 to 3.4, FENa 0.4, muddy browns none
Explain to a daughter, who's a teacher, why we don't give antibiotics for asymptomatic bacteriuria
Make a letter to a school nurse: T1DM, fingersticks before lunch, Baqsimi 3 mg in the office, Dexcom G7 alarms stay on
is it ok to give Toradol? 74, Cr 1.6, s/p hip ORIF, on Lovenox 40
Handoff, I-PASS: watcher, DKA, gap 22 -> 16, K 3.4, insulin gtt at 6, D5 half NS at 150
Help me respond to this portal message: "can I take Mucinex with Paxlovid? my throat is killing me"
Expand my dictation: fifty four year old here for right shoulder pain after fall neg drop arm pos hawkins kennedy pos neer
What's the right ICD-10: fall from ladder at work, closed Colles fracture R radius, initial encounter? S52.531A + W11.XXXA + Y99.0?
two line summary please: NICU, ex 29+3, DOL 18, CPAP 5, caffeine, feeds 120/kg, Papile grade I bilat
He's on Suboxone 8/2 BID. Can he get Percocet post op or is it Dilaudid PCA plus Ofirmev?
Draft a death note template. Pronounced at 0312, no pulse, no respirations, pupils fixed; family at bedside; ME declined
write up a tele consult: on video, consent obtained, CC migraine, failed Topamax, Inderal, Botox x 2; start Emgality
NKDA vs PCN (hives in childhood). PEN-FAST 1. Is Ancef OK?
Convert to a letter to an Aetna medical director: MRI brain denied as not indicated, new focal deficit, ACR Appropriateness 8
Can you summarize outside records? They are 40 pages, I'll paste in parts. Part 1: Cath report, LAD 80%, Promus DES 3.0 x 18
rewrite without jargon: EF 25%, needs AICD for primary prevention, GDMT optimized x 3 months, MADIT-II criteria met
Rapid response note: SBP 70s, lactate 5.1, 30 cc/kg given, levo at 8, vaso 0.03, to MICU
list of questions for a family meeting with palliative, Prognosis-Best Case/Worst Case format
Give me a differential for 9 mo, bilious emesis, lethargy, no stool x 2 days: Ladd bands, Hirschsprung, intussusception
Dose of ivermectin for a scabies outbreak in a nursing home, 71 kg index case, Elimite shortage
Draft a note for a coach: cleared after concussion, step 4 of return to play, SCAT6 normal, no contact for 48 h
Change all of the "Pt." to "The patient" and fix the tense: "Pt. reports pain. Pt. denies fever."
How would you code this: 25 min, OA injection R knee with 40 Kenalog, 20610, J3301 x 4, modifier 25?
Is this ABG a mixed disorder? 7.28/60/55/27 vs 7.31/48/61/24. Winter's formula please
Help with PT eval wording: lives alone, 3 STE, R rail, was I with RW, now min A, Tinetti 17, TUG 24 s
make an SBAR for shift change at 7: new admit, 82F, UTI/AMS, from SNF, sitter, Haldol 0.5 x 1
Need 3 bullets for tumor board: cT3N1 rectal, MSI-H, CEA 12, TNT vs dostarlimab (Cercek, NEJM)
Write an H&P with a normal exam and inferior STEMI, Wellens not present, Sgarbossa n/a, Killip I, TIMI 3
Write an incident report in neutral language: RN hung heparin 25,000/250 on wrong pump, Alaris channel B
Is {gen} safe in pregnancy? G2P1 at 11w. Briggs category and Lactmed for later
Pharmacy note: called the outpatient pharmacy, confirmed last fill of clonazepam #60, PDMP checked, NarxCare 310
SLP here. Turn into a report: MBSS, PAS 6 with thins, chin tuck effective, Mendelsohn tried, rec IDDSI 2
ok now write the same letter but for the brother, same visit, strep positive, Centor 4
Draft an addendum to my note: pathology back, tubular adenoma x 2, Paris Is, repeat 7 yrs per USMSTF
can you find what's contradictory here: "NKDA" "allergy to sulfa" "tolerated Bactrim DS last year"
Explain Keppra vs Vimpat vs Briviact to a parent at a high school level
summarize A1c trend 9.8, 8.1, 7.4 on Mounjaro 7.5 in one sentence for the letter
Social work: need a psychosocial summary template. lost job, evicted, staying in a shelter, PRAPARE + AHC-HRSN items
patient portal reply, friendly: thyroid test is normal, keep Synthroid 75, recheck in 6 months
Rx question. Script from Mexico for "Dolo-Neurobion Forte". What's in it? Diclofenac + B1/B6/B12?
I'm covering for a colleague this week. A patient wants Adderall early. Write a polite no citing the PDMP
fell at SNF, GCS 14, on Plavix, 88. CT rule that applies? Canadian, New Orleans, NEXUS II?
turn voicemails into tasks: categories Refill, Referral, Form, Triage, Billing. "i need my lisinopril sent" = Refill
Rewrite as a one page summary for a medical examiner, headings Circumstances, Findings, Opinion
hospice recert narrative: PPS 40 from 50, 9 lb loss in 3 months, MAC 22.5, FAST 7c, Palliative Prognostic Index 6
Create a med rec table; columns home, inpatient, discharge. Home: Entresto 49/51, Coreg 12.5, Jardiance 10, Aldactone 25
Give me an email asking an outside hospital for an operative report, be brief, cite 45 CFR 164.506(c)
what's the ASA class for BMI 47, OSA (STOP-Bang 7), EF 30, for a lap chole
please draft a return-to-work letter: light duty, no lifting over 15 lb for 4 weeks, sit/stand option
OB triage: G3P2, 36.4, ctx q4, SVE 3/70/-2, Bishop 7, GBS unk, Nitrazine neg. Write the triage note
I want to write a condolence note to the spouse of a patient with glioblastoma. Keep it 5 lines, no "journey"
Dermatology: biopsy L cheek shows nodular BCC; Mohs vs C&E vs Aldara; letter to PCP, AUC 8
transcribe clean: um patient is uh eighty three years old lives with his daughter um takes eliquis and uh toprol
ECG compare: PR 210 now, was 180, QRS 142 LBBB new, on amio, Cabrera sign? Sgarbossa-Smith 0
Home health: wound VAC L heel, KCI ActiVAC 125 mmHg. Write 485 goals in measurable terms, OASIS M1306 = 1
Call note: K of 2.8 phoned to daughter, KCl 40 mEq x 2 sent. Make it professional
Would you start Ozempic or Farxiga first? A1c 8.4, eGFR 42, UACR 380, works nights. FLOW, DAPA-CKD
Resident eval, PGY-2: strong on knowledge, late notes, good with families. 4 sentences, ACGME Milestones 2.0
what do i tell a new grad about titrating Precedex, RASS goal -1, she's overwhelmed
Neuro: NIHSS 7, LKW 1420, TNK 1540, ASPECTS 9, mRS 0. Write the timeline for a stroke log, DTN in minutes
reformat as a table: payer, plan type, copay, reason. Aetna PPO $40 colonoscopy screening; Humana HMO $20 Cologuard
Compose a STAT lab callback script: critical K 6.9, hemolyzed 1+, read back, per CAP and Joint Commission NPSG.02.03.01
five questions about seizures for a mom in plain Haitian Creole
Trach patient, Shiley 6 DCT, needs downsizing to 4 CFS, Passy-Muir trial; write the ENT consult
Is Ca 13.2 / PTH 4 / PTHrP 9.1 enough for HHM or wait for 1,25 vit D? Zometa 4 vs Xgeva 120
Podiatry note cleanup: "dm foot ulcer plantar 1st met wagner 2 UT 2B debrided offload TCC rtc 1 wk Santyl daily"
Cardiology says hold the Xarelto 48h, GI says 72h. CrCl is 41. Who's right per PAUSE?
I saw a driver for LBP. Straight leg neg, Waddell 1/5, Schober 4 cm. Write a DOT-relevant note w/o overpromising
Psych: collateral: not sleeping x 5 days, spending, gave his truck away. Draft MSE + risk, YMRS 28, C-SSRS 1
Anesthesia preop: Mallampati III, Cormack-Lehane 3 in 2018, Glidescope grade 1, Bullard gone. Plan
Write a note to a pharmacy canceling duplicate losartan and Hyzaar, keep Cozaar 50
Ophtho: drusen OU, AREDS cat 3. AREDS2 advice letter, large print, under 100 words, Amsler at home
Can I put a midline in ESRD? Fistula L arm, KDOQI says save the veins, small-bore tunneled IJ instead?
one paragraph on why acute rehab not SNF. Section GG 38, 3 hr tolerance, support at home, CMS-13 stroke
Nephrology to PCP: stage 3b, UACR 640, start Kerendia 10, K 4.7, FIDELIO/FIGARO, recheck K in 4 weeks
Peds: 9.1 kg, 8.8 kg, today 8.6. FTT workup list + letter to WIC, WHO z -2.4, Waterlow grade
Give discharge instructions for Coumadin; first INR in 3 days; vitamin K foods; no Aleve
Draft for the chart: qualified interpreter (Karen) used for consent, video remote, Section 1557
ICU family update by phone: FiO2 down to 50, pressors off, still sedated, CAM-ICU positive, P/F 212, Berlin moderate
ask the lab to add on ammonia and a Kleihauer-Betke, make it polite
Add to the note: Shingrix dose 2, L deltoid, VIS given, NDC 58160-823-11, no reaction in 15 min
Device clinic: Medtronic Azure XT DR, ERI reached, AT/AF burden 12%. Write the gen change referral template
how long after an exposure can i still give PEP? Biktarvy vs Truvada + Tivicay, nPEP guideline
Occupational health: TST 12 mm, T-SPOT borderline, CXR neg. LTBI counseling letter, 3HP vs 4R
help me with an apology to a couple: I was 90 minutes late, AIDET / HEART model
write an ED course: arrived via EMS at 1830, trauma activation level II, MVC rollover, FAST neg, Shock Index 0.8
Chaplain note: Catholic, requested anointing, FICA done, spiritual distress 6/10. Make it 3 lines
RT: wean note: SBT passed x 30, RSBI 62, NIF -28, cuff leak 180, extubated to HFNC 40/40, Airvo 2
Sleep clinic: CPAP compliance: ResMed AirSense 11, 5.1 h, AHI 2.2, 87% of nights. Letter for Medicare LCD L33718
Genetics: sister BRCA2+, mom breast ca 41, Ashkenazi. Summarize risk, Tyrer-Cuzick v8, BOADICEA
write that a Vyvanse PA went through and the pharmacy has it, one line, no PHI
Check this reply before I send it: "Your culture grew E. coli, resistant to Bactrim. Stop it and start Macrobid 100 mg BID."
Transfer summary template, type A dissection, Stanford/DeBakey, esmolol at 100, HR 64, SBP 108, Cardene ready
Infusion center: Remicade #4, reaction gr 1 CTCAE v5, Benadryl 25 and Solu-Cortef 100, restarted at half rate. Note please
Could this rash be DRESS? allopurinol 5 weeks ago, eos 2.1, ALT 340, RegiSCAR 5, HLA-B*58:01
From the MA: bp 188/104, repeat 176/98 with large cuff. what do I tell her in one line
Which specialist usually writes "RTC PRN, no OMT"? and what does "s/p FTSG, BWD" mean
Put in the form: Diagnosis MS (McDonald 2017). Disability: permanent. EDSS 6.0. Placard: yes
Letter template to drug court: attends MOUD visits, UDS appropriate, Sublocade 300/300 then 100
Hand therapy: s/p FDS/FDP repair zone II, Duran wk 3, Kleinert alternate. Progress note, DASH 54
Explain to an 11-year-old what a spinal tap is, no scary words
Endo: Omnipod 5, TIR 61%, GMI 7.4, CV 38, TBR 3. Two-line interpretation per ATTD consensus
I'm the on-call. Mom called at 2 am with croup, Westley 2, stridor with crying only. phone note
What does "ok to use PICC" leave out from a legal standpoint?
Transplant: OLT, tac 4.1, goal 8-10, Prograf 3/3, Envarsus? CMV D+/R-. Message to the coordinator
Order by date: CT head neg; MRI: 4 mm aneurysm ACom; cath angio. Add PHASES and Hunt-Hess n/a
urgent care: tick bite, EM rash 7 cm, Ixodes scapularis, doxy 100 BID x 10, no Jarisch-Herxheimer. chart it
audiology: Phonak Audeo Lumity, needs VA letter re tinnitus, THI 52, Gulf War era
cardiac rehab discharge letter, 36 sessions, METs 3.2 to 5.8, Borg 12, Dartmouth COOP improved
say it nicer: "we can't refill your Norco early. You signed an agreement."
is 0.5 mg of Ativan ok for an 86 yo before MRI? Beers 2023
Nutrition: TF order: Jevity 1.5 at 55, FWF 150 q4. Meets needs of 1,900 kcal / 85 g? Mifflin-St Jeor x 1.3, 68 kg
whether to bridge, text style under 160 characters: mech AVR (On-X), INR 3.1, colonoscopy, BRIDGE excluded mechanical
WOCN: stage 3 sacrum 4x3x1.2, Braden 12, PUSH 13. Treatment plan, Mepilex vs Aquacel Ag, turn schedule
Med student note says "RRR no MRG" but she has 3/6 SEM. write feedback, SOAP/RIME
clean up dictation: impression colon moderate diverticulosis period no evidence of free air period no change
Is a DEXA due? T -2.3 L hip, FRAX 14/3.1, on Prolia since 2021, drug holiday? Forteo, Evenity
Please anonymize text I will paste next: replace names with [NAME], dates with [DATE], places with [PLACE]
Tensilon vs ice pack test, and is Mestinon 60 TID a diagnostic trial
Explain the Fontan circulation to a med-surg nurse, Glenn first, then Fontan, then PLE
Is Zosyn + Vanc AKI real? ACORN 2023, one paragraph
Wells 4.5, PERC n/a, D-dimer 820 at 76: age adjusted or YEARS?
Write a teaching point on Beck's triad, Kussmaul's sign and pulsus for the intern
Ranson vs BISAP vs APACHE II vs Atlanta revised in one table
Make an order set for alcohol withdrawal: CIWA-Ar, phenobarbital 10 mg/kg IBW, thiamine 500 (Wernicke), Librium taper
Compare Prolia, Reclast, Fosamax, Evenity, Tymlos: route, interval, ONJ
Does Tegretol lower Nexplanon? What about Lamictal and Yaz
what's the Duke criteria update (2023 ISCVID) in 5 bullets
Stevens-Johnson vs TEN by BSA and SCORTEN, Nikolsky both?
"""
