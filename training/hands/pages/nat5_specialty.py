"""Office specialists outside of the hospital: oncology, cardiology, dermatology, pain, dental, eye, allergy, GI, urology, podiatry: consult letters, procedure notes, treatment plans, phone trees, prior-auth letters; each once with names and once with roles."""

TWINS = r"""
DERMATOLOGY NOTE
[[Pt::{ptname}]]  67F  est  [[DOS::DOS {num8}]]  [[Scribe::Scribe: {first} {fl}]]
HPI: FBSE. Hx BCC nose s/p Mohs 2019[[:: ({dr})]], AK's. New spot L calf x 3 mo, bleeds w/ shaving. Gardener. Fitz II. No fam hx MM[[:: (brother {kin} "something on the ear")]].
Exam
- Scalp, face: gritty pink macules x9 forehead, temples -> LN2 x9 (10 s)
- L calf: 7 mm pink-brown papule, dotted vessels, shiny white lines, peripheral crust
- Back: SKs, CAs, tan 4 mm reticular nevus R scapula stable vs. photo[[:: {UNIQUE_ID:DSC{nn}{nn}}]]
- Nails neg
Proc: shave bx L calf. Consent. 1% lido w/ epi 1.5 mL. Drysol. Vaseline + band-aid. Path to [[dermpath::{ORGANIZATION:<Ackerman|Fox Hollow|Cutis> Dermpath}, acc {spec}]].
Imp: (1) NUB: BCC v amelanotic MM (2) AK L57.0 (3) SK reassurance
Plan: call w/ path 7-10 d[[:: at {ph}; ok to tell {kin}]]. EltaMD, hat. Nicotinamide 500 BID. RTC 6 mo.
Addendum: path SCCIS, ED&C [[scheduled::{full} {clockx}]]
%%
PAIN CLINIC PROCEDURE NOTE
Procedure: L4-5 and L5-S1 transforaminal epidural steroid injection, left, fluoroscopic
[[Patient::Patient: {ptcomma}]]  [[MRN::MRN {mrn}]]  [[Date::Date {full}]]
[[Physician::Physician: {whole}, DO]]   [[Rad tech::Rad tech: {first} R.]]   [[Location::ASC: {FACILITY:<Ridgeline|Bayou|Cobblestone> Surgery Center}]]
Indication: L5 radiculopathy, MRI HNP L4-5 6 mm, failed PT x8, gabapentin 900 TID, Medrol pack.
Anticoag: Plavix held 7 d[[:: per {dr}]]. INR n/a. Allergy: shellfish (not contrast).
Consent; risks incl bleed, infection, PDPH, paralysis. Time-out {clockx}.
Prone, chlorhex, drape. C-arm oblique 22°. 25G 3.5 Quincke to safe triangle. Omnipaque 180 1 mL: good nerve root spread, no vascular uptake on DSA. Dexamethasone 10 mg PF + lido 1% 1 mL per level. Fluoro 31 s, 4.2 mGy.
Tolerated. VAS 8 -> 3. Ambulatory w/ [[driver::driver {kin}, {ph}]]. DC instr given.
F/u phone 2 wk ([[RN::{first}]]), repeat x1 if \>50% relief. Consider SCS trial (Boston Sci v. Nevro v. Saluda).
CPT 64483-LT, 64484-LT
%%
Oncology - outpatient follow-up, C4D1

ID: [[This is a 59-year-old woman::{ptname} is a 59-year-old woman]] with stage IIIA ER+/PR-/HER2- IDC R breast, 4/18 LN, s/p ddAC-T started [[two months ago::{on}]]. Here with [[her husband::husband {kin}]].

Interval: Fatigue gr 1, neuropathy gr 1 fingertips. Nausea controlled w/ olanzapine 2.5 qhs. No fever. Mouth ok. Hair cold-capped (Paxman). Working from home[[:: for {org}]] half days.
ECOG 1. Wt -1.8 kg. {vitals}.
CBC: WBC 5.1, ANC 2.9, Hgb 10.2, plt 288. CMP nl. Echo EF 61 [[pre-treatment::{num8}, {clinic}]].
Port: R IJ, clean[[:: (placed {clip} by {dr})]].

A/P: Proceed ddAC #4 full dose, pegfilgrastim OBI. Then paclitaxel q2w x4 vs weekly x12 discussed; she picks weekly because of [[a relative's::sister {kin}'s]] neuropathy. Genetics: VUS in ATM, no action[[:: (report {code})]]. Post-chemo: surgery [[(lumpectomy v. MRM)::w/ Dr. {last} {full}]], RT, AI + abemaciclib per monarchE. Bone health: DXA.
Psychosocial: distress 5, [[SW::{first} {last}, LCSW]] saw. Wig Rx. FMLA intermittent signed[[:: and faxed to {ph}]].
Trial: not eligible for [[the cooperative group study::{UNIQUE_ID:A{nn}{nn}{nn}} as subject {subj} screen failed]] (LVEF ok; prior DCIS).
[[Dictated, not read::{whole}, MD / {initials}]]
%%
DENTAL - treatment plan and narrative to carrier
[[Office::{clinic}]]   [[Pt::Pt: {ptcomma}]]   [[Sub ID::Sub ID {plan}]]   [[Group::Grp {grp}]]   [[DOB::DOB {dob}]]   Carrier: {ins} Dental PPO
#3 MOD amalgam fx ML cusp, recurrent decay. D2740 crown + D2950 buildup
#14 PARL 4 mm, cold -, percussion +. D3330 RCT; refer [[endo::endo Dr. {last}, {ph}]]
#19 missing since 2016. Implant D6010 v. bridge 18-20
LR perio: 5-6 mm, BOP, CAL 4. D4341 x1 quad, D4910 q3mo after
Occlusal guard D9944 - bruxism, abfractions 20-22 28, "wakes [[spouse::{kin}]]"
Narrative: [[Patient::{mrs}]] presented [[last week::{full}]] w/ pain to biting. PA and FMX attached[[:: (NEA# {UNIQUE_ID:{nn}{nn}{nn}})]]. Existing restoration over 10 y. \>50% of tooth missing to gingival margin on L.
Medical: Prolia x 3 y -> no ext without consult[[:: w/ {dr}]]. Lido 2% 1:100k ok, no N2O.
Fees: UCR 4,312 ins est 1,800 pt 2,512. CareCredit 12 mo / [[office plan::{first} will split in 4, first due {full}]].
[[Dr. sig::{whole}, DDS, lic {lic}]]
%%
To: cardiology MA pool
[[Pt::{ptlf}]] left a voicemail, here's the transcript, what do I tell {obj} and what needs the doctor

"Hi it's [[me again, the one with the pacemaker::{mefl} {mesl}, date of birth {saydob}]]. The box by the bed, the Merlin thing, it's been blinking orange since [[the storm::{sayday}]]. And my ankles are up, I can't get my shoes on. I weighed one ninety one this morning and I think it was one eighty four at [[your office::doctor {lastlow}'s office]]. I'm sleeping in the recliner. I ran out of the, uh, the water pill, the torsemide, because [[the drugstore::{pharm}]] said no refills. I did eat ham. It was [[a birthday::{kin}'s birthday]]. Anyway, I'm not short of breath sitting here. Call me back, I'm home till two and then I've got [[choir::choir at {church}]]. [[You have the number.::The number is {sayph}.]] Thank you hon."

Last device check: Abbott Assurity MRI DR, 4.5 y battery, AF burden 11%. EF 35-40. On Entresto 49/51, metop succ 100, spiro 25, Jardiance 10, Eliquis 5. K 4.9.
%%
RETINA NOTE (Modernizing Medicine export)
Patient|[[--::{ptname}]]|Acct|[[--::{acct}]]
Date|[[--::{iso}]]|Tech|[[--::{first} COA]]
Referred by|[[optometry::{whole}, OD ({town})]]
CC|Wavy lines OS 2 wk
VA sc|OD 20/30-1  OS 20/100 PH NI
IOP|14/15 Tonopen
DFE OS|drusen, subretinal heme inf to fovea, CRT 412
OCT|SRF + PED OS, new CNV; OD intermediate AMD, RPD
Plan|Eylea HD 8 mg OS #1 today. Lot [[in log::{lot}]]. Consent, betadine 5%, 30G 4 mm from limbus ST, CF after
AREDS2, Amsler. Smoking none
Fellow eye|ForeseeHome offered
Driver|[[son::son {kin}, {ph}]]
Next|4 wk OS ([[front desk to schedule::{full} {clockx}, {FACILITY:<Eastgate|Mill Pond|Harbor> office}]])
Biosimilar note|plan requires Avastin x3 step; samples used. PA# [[pending::{claim}]]
%%
UROLOGY VIRTUAL VISIT

Video via Doximity, pt in parked truck[[:: at the {ORGANIZATION:<Sinclair|Wawa|Kum & Go>} in {town}]], consent verbal, 17 min.
[[63M::{ptname}, 63M]] PSA 7.2 (4.1 last yr, 3.3 yr before). PIRADS 4 L apex 11 mm on MRI[[:: {hosp} {full}]]. Neg DRE by [[PCP::Dr. {last}]]. IPSS 14, QoL 3, SHIM 19. Tamsulosin 0.4. Fam hx: father dx 70, [[brother::brother {kin}]] dx 58, BRCA2 not tested.
Discussed transperineal fusion bx, infection \<0.5%, hematospermia, retention. Wants it before [[deer season::{day}]]. ASA 81 hold 5 d, no Eliquis.
Plan: fusion TP bx under MAC [[at ASC::at {FACILITY:{last} Ambulatory Surgery} {full}]]; germline panel (saliva kit mailed[[:: to {addr}]]); 4Kscore skip.
He asks if biking did it. No.
[[Sig::{whole}, PA-C for {last}]]
%%
I run a podiatry office. Rewrite as a denial appeal, one page, firm:

[[Member::Member: {ptname}]] [[ID::ID {plan}]] [[claim::claim {claim}]] service L5000 + A5512 x3, [[DOS::DOS {full}]], denied CO-50 "not medically necessary". Pt has DM2 w/ neuropathy, LOPS on 10 g at 6/10 sites, L partial ray amp [[two years ago::{mon} by {dr} at {hosp}]], hammertoe 2-4, pre-ulcerative callus sub 3rd met. The certifying MD [[(treating the DM)::{whole}, MD,]] saw [[the pt::{obj}]] within 6 mo, note attached, statement signed within 3 mo. Fitting done by [[a certified pedorthist::{cred}]]. LCD L33369 criteria met. Also say their reviewer called the amp "remote" and a foot doesn't grow back. Reconsideration addressed to [[the appeals unit::{addr}]]. CC [[patient::{mail}]]. Sign for [[the doctor::Dr. {last}, NPI {npi}]].
%%
ALLERGY IMMUNOTHERAPY SHOT SHEET
[[Name::{ptcomma}]]  [[DOB::{dobs}]]  Vials: A (trees/grass) B (mite/cat/dog)   Peak flow best 410
date | arm | vial | conc | vol | LR | rxn | PF | init
[[wk 1::{clip}]] | R | A red | 1:1 | 0.10 | 4 mm | 0 | 400 | [[RN::{initials}]]
[[wk 2::{clip}]] | L | B red | 1:1 | 0.10 | 25 mm | itch | 395 | [[RN::{initials}]]
[[wk 3::{clip}]] | R | A red | 1:1 | 0.15 | 6 mm | 0 | 410 | [[MA::{fl}]]
[[wk 5::{clip}]] | late 8 d, repeat 0.15. URI - HOLD. [[per MD::per {dr}]]
[[wk 6::{clip}]] | L | B | 0.10 | hives 12 min, throat "tickle": epi 0.3 IM L thigh {clockx}, cetirizine 10, pred 40, obs 2 h, PF 380 -> 405. [[spouse picked up::{kin} picked up]]. Back to yellow 1:10 0.3
EpiPen w/ pt Y / N (N! sent home for it [[once::{clip}]])
Beta blocker? none. Xolair pre-tx discussed.
%%
GI office message thread

[[Patient::{mefl}]]: Hi I did the Suprep last night, threw up the second half. procedure is at 9:40. still going brown w/ bits
[[RN::{first} RN]]: Are you able to keep down water? What time was your last dose?
[[Patient::{mefl}]]: yes. 4:15 am. about half bottle
[[RN::{first} RN]]: Please drink 20 oz Gatorade (no red) with 4 caps of MiraLAX now and stop by 7:40. You may still be ok. Do you have your driver?
[[Patient::{mefl}]]: [[my roommate::{kin}]] yes. also i took my phentermine by accident yesterday and the ozempic sunday
[[RN::{first} RN]]: Thank you for telling us. Anesthesia needs 7 days off both. I am asking [[the CRNA::{first} {last}, CRNA]]. Please don't leave home yet.
[[RN::{first} RN]]: They will not sedate today. We can offer unsedated, or rebook. [[Next open::{wday} at {clockx}, {FACILITY:<Lakepoint|Orchard|Silver Creek> Endoscopy},]] with split GoLYTELY, clear liquids 2 days.
[[Patient::{mefl}]]: ugh. rebook. [[is it the same doctor::still Dr. {last}?]]
[[RN::{first} RN]]: Yes. New instructions are in your portal. [[Questions: main line.::Questions: {ph}, option 3.]]
"""
