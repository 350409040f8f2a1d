"""Emergency physicians', scribes', triage nurses' and admitting residents' notes: complete ED charts and histories and physicals, templated, dictated, shouted or typed at three in the morning."""

TWINS = r"""
EMERGENCY DEPARTMENT PROVIDER NOTE
[[Patient identity not retained::{ptname}, {mrn}, {dobs}]]
Arrival: [[walk-in, 1914::{num8} 1914]]   Bed: {bedx}   Provider first contact 1938
Scribe: [[scribe::{whole}]]   Provider: [[ED attending::{dr}]]

CHIEF COMPLAINT: Abdominal pain

HPI
31 y.o. female with history of endometriosis presents with lower abdominal pain x 14 hours. Pain was periumbilical at onset and now is in the RLQ, 8/10, worse with movement and with the bumps on the drive in[[:: from {town}]]. Associated nausea, 2 episodes NBNB emesis, anorexia. Denies fever, dysuria, vaginal discharge. LMP [[2 weeks ago::{on}]]. Sexually active with one male partner. She took ibuprofen 600 mg at noon without relief. [[Partner::Her partner {first}]] at bedside contributes to history.

ROS: As per HPI, otherwise 10 systems negative.

PMH: endometriosis, migraine with aura
PSH: diagnostic laparoscopy [[2021::2021 by {dr} at {hosp}]]
Meds: norethindrone 5 mg daily, sumatriptan prn
Allergies: metoclopramide (akathisia)
Social: never smoker, occasional wine, [[works as a teacher::teaches {gr} grade at {school}]]

PHYSICAL EXAM
BP 124/78 | HR 101 | RR 16 | Temp 37.9 °C | SpO2 99% RA
Gen: uncomfortable, lying still
CV: tachy, regular
Abd: soft, tender at McBurney's with voluntary guarding, + Rovsing, + psoas, no rebound
GU: chaperoned by [[female RN::{first}, RN]]. No CMT, no adnexal mass
Neuro: nonfocal

RESULTS
WBC 14.6 (88% N)  Hgb 12.9  Plt 244
BMP unremarkable, lipase 22, hCG negative
UA: 5 WBC, 0 nitrite
CT A/P w/ contrast: appendix 11 mm with periappendiceal stranding and a 5 mm appendicolith, no abscess, no free air. Read by [[radiology::{last} (rads)]] 2141.

MDM
Alvarado 8. Differential also considered torsion, TOA, ruptured cyst, nephrolithiasis. Morphine 4 mg IV, ondansetron 4 mg IV, 1 L LR, ceftriaxone 2 g + metronidazole 500 mg. Surgery [[resident::resident {last}]] paged 2150, at bedside 2210, to OR tonight. NPO since 1200.

ED COURSE
2032 pain 4/10
2115 to CT
2150 pt updated, questions answered
2240 consent signed with surgery; [[mother::mother {kin}]] called[[:: at {ph}]] at pt request

IMPRESSION: Acute appendicitis, uncomplicated
DISPOSITION: Admit to [[general surgery::{dr}, general surgery]]. Condition fair.

Scribe attestation: I[[, the scribe,::, {whole},]] am documenting for and in the presence of [[the physician::{tit}]].
Provider attestation: I personally performed the services described and reviewed the scribe's documentation. [[E-signed::{whole}, MD {num8} 2318]]
%%
TRIAGE
[[name withheld::{ptcomma}]]   {agex}   [[dob n/a::{dobs}]]
arrival mode: EMS [[::({crew})]]   ESI 2
CC: fall, on thinners
Pt tripped over [[the dog::dog ({pet})]] at home approx 0630, struck R forehead on counter. no LOC per [[spouse::spouse {kin}]]. On Eliquis last dose last night. GCS 15. 4 cm lac R brow, bleeding controlled, C-collar by EMS
VS 168/92 76 18 97% 36.8 pain 5
Allergies: PCN, shellfish
Td: unk
fall risk band on. to {bedx}, report to [[primary RN::{first}]]
[[triage rn::{fl}, RN]] 0722

MD NOTE
seen immediately. awake alert. R eyebrow lac through frontalis, no step off. PERRL 3mm EOMI. no c-spine midline TTP, collar kept for CT due to age. chest/abd/pelvis nontender. abrasion R knee. walks.
head bleed protocol. CT head neg. CT c spine: degen, no fx. incidental 1.4 cm thyroid nodule, in AVS
[[labs ok::labs ok except Cr 1.6 (1.5 on {num8} per {hnick} records)]] INR 1.2
lac: 4 cm, 1% lido w epi 5 ml, irrigated 250 NS, deep 5-0 vicryl x3, skin 6-0 fast gut x9. Tdap given L delt [[::lot {lot}]]
obs 4h no change. shared decision re repeat CT 24h: pt prefers home w/ [[family watching::{kin} and granddaughter {first} watching]], return precautions, hold eliquis 24h d/w [[cardiology on call::{last}, cards on call]]
dx: closed head injury on anticoagulation, facial lac
fu [[pcp 1 wk::{cred}, {DATE:next Tues the <6th|14th|25th>}]]

RN DC NOTE 1255
iv out, tip intact. avs reviewed w pt + [[spouse::{kin}]], verb understanding. Amb w steady gait w own cane. left in [[family car::{kin}'s {car}]]. [[RN::{fl}]]
%%
HISTORY & PHYSICAL EXAMINATION

NAME: [[-----::{ptcomma}]]        ROOM: {room}        ADMITTING PHYSICIAN: [[-----::{tit}]]
DATE OF ADMISSION: [[-----::{wday}]]

CHIEF COMPLAINT: Shortness of breath and swelling of the legs for two weeks.

HISTORY OF PRESENT ILLNESS: This is an 82-year-old widowed [[retired seamstress::seamstress, retired from {org},]] with ischemic cardiomyopathy (ejection fraction 30% on last echo[[::, {mon}]]), paroxysmal atrial fibrillation, and stage 3b chronic kidney disease. She has slept in a recliner for ten days. Weight is up 9 pounds on the home scale. She admits to canned soup "because [[my daughter::{kin}]] was out of town." No chest pain, syncope, or palpitations. Her ICD has not fired. The device clinic transmission [[last week::of {num8}]] showed an OptiVol crossing and AF burden of 11%.

PAST MEDICAL HISTORY: Myocardial infarction 2009; hypertension; hypothyroidism; osteoporosis with T12 compression fracture; cataracts, removed.

PAST SURGICAL HISTORY: CABG x3 [[in 2009::in 2009, {hosp}, {dr}]]. Dual-chamber ICD (Medtronic Evera[[::, serial {ser}]]). TAH-BSO.

ALLERGIES: ACE inhibitors (cough), codeine (vomiting).

MEDICATIONS PRIOR TO ADMISSION: Furosemide 40 mg daily; carvedilol 12.5 mg b.i.d.; losartan 25 mg; apixaban 2.5 mg b.i.d.; levothyroxine 88 mcg; atorvastatin 40 mg; alendronate 70 mg weekly. [[Verified with her pharmacy.::Verified by {first} with {pharm}, {ph}.]]

FAMILY HISTORY: Father and two brothers died of heart disease before age 60.

SOCIAL HISTORY: Lives alone in [[a senior apartment::{bldg}, apartment 3C]]. [[Her daughter::Her daughter, {kinfull},]] visits daily and holds health care power of attorney. Never smoked. Attends [[church weekly::{church}]].

REVIEW OF SYSTEMS: Positive for orthopnea, early satiety, and nocturia x3. Negative for fever, melena, dysuria.

PHYSICAL EXAMINATION
VITAL SIGNS: T 97.6, P 88 irregular, R 24, BP 112/70, SpO2 90% on room air, 95% on 2 L. Weight 68.2 kg.
GENERAL: Frail woman, speaks in short sentences.
NECK: JVP 14 cm, positive hepatojugular reflux.
CHEST: Crackles one-third up bilaterally, dull right base. Device pocket clean.
HEART: Irregularly irregular, S3, II/VI apical holosystolic murmur.
ABDOMEN: Liver edge 2 fingerbreadths below the costal margin.
EXTREMITIES: 3+ pitting edema to the thighs, warm.
SKIN: Stasis dermatitis, no ulcers.
NEUROLOGIC: Oriented x3, Mini-Cog 4.

LABORATORY: BNP 2,880. Troponin 41 then 44. Sodium 131, potassium 4.9, creatinine 1.8 (baseline 1.5). Hemoglobin 10.4. TSH 3.3. Chest film: cardiomegaly, bilateral effusions, Kerley B lines.

ASSESSMENT AND PLAN:
1. Acute decompensated systolic heart failure, NYHA III, warm and wet. Furosemide 80 mg IV b.i.d., strict I/O, daily standing weight, 2 g sodium diet. Device interrogation. Consider iron studies and IV iron.
2. Atrial fibrillation, rate controlled. Continue apixaban.
3. CKD 3b with cardiorenal physiology. Hold losartan today.
4. Goals of care: She wishes to be DNR but would accept intubation for a reversible cause. [[POA informed.::{kin} informed by telephone at {ph}.]] Form completed.
5. Disposition: likely needs a higher level of support. Case management[[:: ({first}, ext {pager})]] consulted.

[[Dictated and electronically authenticated.::Dictated by {whole}, MD. {stamp}]]
%%
ADMISSION H AND P OBSTETRICS
[[PT::{meup}]] G3P1011 AT 39W2D BY 8 WK US, EDD [[IN CHART::{num8}]]
PRENATAL CARE WITH [[CNM GROUP::{facup}]], 12 VISITS
HERE FOR REGULAR CTX SINCE [[MIDNIGHT::MIDNIGHT {DATE:THE <4TH|19TH|22ND>}]], SROM CLEAR 0410, GFM, NO VB
PREG COMPLICATED BY GDMA1, ANEMIA ON FE, GBS POS
PRIOR: [[2019::2019 {hosp}]] NSVD 8 LB 1 OZ NO DYSTOCIA. SAB X1 8 WK
LABS O POS AB NEG, RUB IMM, RPR NR X2, HEP B NEG, HIV NEG, HEP C NEG, 3 HR GTT 2 ABN, HGB 10.8
MEDS PNV, FESO4. NKDA
SOC MARRIED[[::, FOB {oneup}]], NO TOB/ETOH/DRUGS. FEELS SAFE AT HOME
VS 118/70 84 36.9
SVE 5/90/-1 VTX CONFIRMED BY US. EFW 3600 BY LEOPOLD
FHT 135 MOD VAR + ACCELS, OCC EARLY DECELS CAT 1. TOCO Q3
ASSESSMENT TERM LABOR SROM GBS POS
PLAN ADMIT. PCN G 5 MU THEN 2.5 Q4. BG Q4 THEN Q1 ACTIVE. EPIDURAL PRN. [[DOULA::DOULA {oneup}]] IN ROOM. BREAST. WANTS PP NEXPLANON
PEDS [[TBD::DR {lastup} AT {facup}]]
HEMORRHAGE RISK LOW. TYPE AND SCREEN SENT
CONSENTS SIGNED. ANESTHESIA [[AWARE::{lastup} AWARE]]
[[CNM::{oneup} {lastup} CNM]]  ATTENDING BACKUP [[IN HOUSE::DR {lastup} IN HOUSE]]
%%
ED Note — Psych hold

[[Pt identifiers removed for QA::Pt: {ptlf}  HAR {acct}  PD case {case}]]
BIB [[police::{agency} (Ofcr {last}, unit {fleet})]] at 0148 on emergency detention after [[caller::sister {kin}]] reported texts about jumping from [[a bridge::the {LOCATION:<Narrows|Sellwood|Ravenel> Bridge}]].

Subjective: "I wasn't going to do it." 24M, hx MDD and stimulant use d/o, off sertraline ~6 weeks after [[losing insurance::losing his job at {org}]]. Broke up with [[partner::{first}]] [[this week::on {wkd} the {DATE:<3rd|11th|24th>}]]. Drank 6–8 beers. Meth 2 d ago. Denies ingestion. No prior attempts; one ED visit for SI[[:: at {hosp} {num8}]].

Collateral ([[sibling::{kin}, sister, {ph}]]): no guns in home, he gave away his guitar yesterday. Willing to take him in.

Exam: HR 108, BP 138/84, T 37.2, SpO2 99. Smells of EtOH, not slurred. Tearful, linear, no psychosis. No self-harm marks. Moving all extremities.

Labs: EtOH 142, APAP \<10, ASA \<3, UDS +amphetamine, BMP nl, ECG SR QTc 418.

MDM: Medically cleared when clinically sober 0615. Telepsych [[0710::0710 ({dr}, {lic})]]: meets inpatient criteria, now agrees to voluntary. 1:1 sitter, belongings to locker [[::{UNIQUE_ID:L-{nn}}]], ligature-safe room. CIWA q4, no meds required. Boarding. Bed search: [[two facilities full, one reviewing::{refuge} full, {hosp} full, {first} at {hosp} reviewing]].

1040: accepted [[outside psych::at {hosp} by {last}]], EMTALA done, [[transport 1300::{crew} 1300]].
Dx: suicidal ideation with plan; alcohol intoxication; methamphetamine use
Critical care time 0.
[[ED attending::/s/ {whole}, MD]]
%%
Hospital Medicine Admission Note

Patient Name: [[***::{ptname}]]
Date of Service: [[***::{full}]]
MRN: [[***::{mrn}]]
Source: patient, chart review, ED handoff from [[ED provider::{wn} (ED PA)]]

CC: weakness

HPI: 47M with alcohol-associated cirrhosis (MELD-Na 24, ascites, EV banded x2, HE on lactulose) here with 3 d of confusion and weakness per [[his roommate::roommate {first}]]. Ran out of lactulose last week when [[the pharmacy was closed::{pharm} closed for {feast}]]. 1 BM in 48 h. Last drink per pt 5 months ago; PEth pending. No melena, hematemesis. Belly bigger. Last LVP [[three weeks ago::{num8}, 6 L, {hnick}]].

PMH: as above; T2DM; OUD on buprenorphine[[:: ({fac}, counselor {first})]]
Home meds (per dispense report): lactulose 20 g TID, rifaximin 550 BID (PA expired), furosemide 40, spironolactone 100, nadolol 20, buprenorphine-naloxone 8-2 BID, glargine 12 u
Allergies: NKDA
Soc: rents a room in [[town::{home}]], SSDI, former [[roofer::roofer for {fam}]]
FH: noncontributory

Vitals: T 36.4 | BP 98/54 | HR 62 | RR 18 | SpO2 96% RA | Wt 88.1
Exam: jaundiced, asterixis, oriented to self only. Distended, shifting dullness, nontender. 1+ edema. Guaiac neg brown stool.

Data: Na 126, K 5.3, Cr 1.9 (0.9 [[baseline::on {num8}]]), Tbili 6.1, INR 1.9, alb 2.2, plt 58, NH3 not sent, lactate 2.0. Dx para in ED: PMN 412 → SBP. CXR clear. CT head neg. UA neg.

A/P
# SBP: CTX 2 g q24, albumin 1.5 g/kg D1, 1 g/kg D3. f/u cx. Ppx on d/c.
# HE grade 2–3: lactulose q2h to 3–4 BM, rifaximin; NG if can't swallow. Aspiration precautions.
# AKI, HRS vs prerenal: hold diuretics and nadolol, albumin challenge, UNa, renal US. If no response midodrine/octreotide; terlipressin ok'd by [[hepatology::hepatology ({dr})]]
# Hyperkalemia/hypoNa: fluid restrict 1.5 L, no K
# OUD: continue bup-nx
# Transplant: evaluated [[at a transplant center in spring::at {hosp} in {DATE:<April|May|late March>}, coordinator {whole} {ph}]]; will update
Ppx: SCDs. Diet: 2 g Na when awake. Code: full, discussed w/ [[surrogate::surrogate {kinfull} (brother)]]
Lines: PIV x2
Dispo: inpatient, >2 MN
[[admitting hospitalist::{whole}, DO | pager {pager}]]
%%
EMERGENCY DEPARTMENT CHART - PEDS

[[Child, identifiers masked::{ptlf}  {mrn}]]  4 yo M  16.8 kg
PMD [[in the community::{last}, {clinic}]]   Imm UTD   Time seen 2007
Accomp by: [[mom, aunt::mom ({kin}), aunt ({first})]]    Lang: {lang} — interp [[used::{UNIQUE_ID:ID {four}{nn}}]]

CC: barky cough
HPI: URI 2 d (whole [[preschool::{school}]] has it), woke from nap w/ seal-like cough + noisy breathing. Tm 38.7. Drinking ok. No choking, no drool. Hx croup x1 [[last winter::in {mon}, {hosp}]]. No intubations, ex-term.
PE: T 38.4 HR 138 RR 34 SpO2 97 RA. Stridor at rest when upset, mild subcostal retractions, no drool, TMs nl, op clear, lungs transmitted UA sounds. Westley 4.
Tx: dex 10 mg PO 2019 (0.6 mg/kg) kept down. Racemic epi 0.5 mL neb 2026.
Recheck 2130: no stridor at rest, playing w/ [[RN's badge::{first}'s badge reel]]. 2235 still none. Popsicle x2.
No XR. No abx. Cool air discussed.
Dx: croup, moderate
Plan: home, PMD [[tomorrow::{wkd} {DATE:<10/2|1/16|12/5>} 11:30]]; ibuprofen 160 mg q6 prn. RTED stridor at rest.
Parent concerns: older sib [[::{first}]] w/ asthma — reassured.
[[Resident::{last}, PEM fellow]] / [[Attending::{dr}]]  — chart closed 2258
School note: [[given::given for {ptf}, may return {full}]]
"""
