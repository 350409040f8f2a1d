"""Floor teams of every specialty on an ordinary day: SOAP notes, post-op checks, cross-cover notes, pre-rounds, specialty clinics in the hospital, weekend handoffs, quality and infection-control sheets."""

TWINS = r"""
HOSPITALIST PROGRESS NOTE
[[Patient::{ptname}]] | HD 3 | [[Date::{num8}]] | [[Author::{whole}, MD]]

Subjective
Slept poorly, roommate's TV. Breathing better. Left leg less tight. No chest pain. Ate eggs. [[Wife::{kin}]] says he is "grumpy, so himself."

Objective
T 98.4  HR 82  BP 132/70  RR 18  SpO2 95% 1L
I/O 1200/3100  Wt 104.2 (−2.1)
Gen NAD. JVP 9. Bibasilar rales improved. RRR, 2/6 SEM RUSB. Abd obese, soft. 2+ edema to mid shin L>R.
Na 139 K 3.6 Cl 98 CO2 31 BUN 28 Cr 1.4 Gluc 188 Mg 1.9  WBC 7.1 Hgb 11.8 Plt 210
Duplex: no DVT; 5 cm Baker's cyst L.
Echo [[pending read::read by {last} {num8}]]: EF 50%, mild AS, RVSP 44.

Assessment/Plan
1. Acute on chronic HFpEF — IV Lasix 80 BID, switch to PO tomorrow. Jardiance started. K 40 x1.
2. L leg swelling — cyst, not clot. ACE wrap.
3. T2DM — A1c 8.2. Lantus 20→24. No SU.
4. CKD 3a — at baseline ([[1.3–1.5::1.4 on {num8}]]).
5. OSA — brought own mask; machine is on recall, [[RT::RT {first}]] gave loaner.
6. PPX — Lovenox. Code — full. Dispo — home [[Thurs::{day}]], needs scale; [[HH::{ORGANIZATION:{place} Home Health}]] accepted.
Discussed with [[patient, spouse, RN, CM::patient, {kin}, {first} (RN), {first} (CM)]]. >50 min.
%%
POST-OP CHECK 2015
[[Pt::{ptlf}]] s/p thyroidectomy, total + CND, [[endocrine surgery::{dr}]], out of OR 1540
S: sore throat, thirsty, nausea x1. No perioral tingling.
O: AF 76 128/72 99 RA. Voice slightly breathy. Neck flat, soft, JP 15 serosang. Chvostek neg. Swallows.
PTH PACU 9 (pre 51). iCa 1.09. Ca 8.1 @2000.
A: doing well, PTH low = risk
P: Tums 1 g TID + calcitriol .25 BID, Ca q6. Levothyroxine 125 am. HOB 30. Opening kit at bedside + [[RN::RN {first}]] knows. Flat/firm neck check q2 x3.
If stridor/expanding: open at bedside, call [[senior::{last} {pager}]], anesthesia STAT.
[[Pgy1::{initials}]]
%%
CROSS-COVER EVENTS, NIGHT OF [[__::{num8}]] (typed for the day team)
2120  [[Rm 3::{last} rm 3]] HR 140 afib new. BP ok. Dilt 15 → 98. K 3.3 Mg 1.5 repleted. CHA2DS2-VASc 4, no AC yet, fall risk; you decide. [[Daughter::{kin}]] told.
2215  [[Rm 9::{last} rm 9]] "can't pee." BS 820. Straight cath 900. Stopped Benadryl someone ordered for sleep.
2340  [[Rm 22::{wn} {last} rm 22]] fell, neuro ok, CT neg. On ASA. Incident done [[by RN::by {first}]].
0100  [[Rm 17::{comma} rm 17]] temp 38.9, D2 neutropenic. Cefepime up, cx x2 + port, CXR. Onc fellow [[::{last}]] agrees.
0225  [[Rm 5::{last} rm 5]] wants to know if he has cancer; told him I don't know, and that day team will sit with him first thing. PLEASE DO.
0330  [[Rm 30::{meup} rm 30]] GI bleed stool x2, Hgb 7.1→6.6, 1 u. GI [[::({dr})]] says am scope.
0405  [[Lab::{first} in lab]] called Na 119 [[rm 12::{last} rm 12]], repeat 121. Was 118. Fine. slow.
0550  [[Rm 40::{kinfull}, rm 40,]] died, expected, comfort care. Family present. Pronounced. DC summary yours, cert in EDRS [[::{case}]].
Nothing else. Coffee machine 5th floor broken. [[NF::{whole}]]
%%
INPATIENT DIABETES EDUCATION NOTE
[[Referred by hosp team::Referred by {last}, seen {wday}]]. [[Pt::{ptname}, {dobs}]] 46, new dx LADA vs T2; A1c 13.1, C-pep 0.6, GAD pend
Learner: [[patient + teen son::{ptf} + son {first}]]. Prefers doing to reading. {lang} materials.
Meter: Contour Next, own [[SN::SN {ser}]]. Returned demo 112 mg/dL (2nd try).
Pen: Lantus SoloStar 14 u at HS, NovoLog FlexPen 4 u + 1:50>150. Primes. Sites rotated. Sharps in laundry jug.
Hypo rule 15/15, glucagon nasal (Baqsimi) teach to son. Sick day sheet. Driving \>100.
Carbs: counts tortillas "by the stack"; plate method. Works [[nights at a bakery::nights at {fam}]] - dose timing w/ sleep day reviewed.
CGM: Libre 3 sample applied L arm [[lot on box::lot {lot}]]; phone compatible.
Cost: {ins}, copay {cash}; [[manufacturer card::card ID {code}]].
Follow: DSMES class [[4 wks::{DATE:Tues the <8th|14th|22nd>}, {fac}]]; endo [[::{dr} {num8}]]; call line [[::{ph}]]
[[CDCES::{cred}, CDCES]]
%%
INFECTION PREVENTION LINE LIST - C. difficile, HO-CDI, unit 6 (Q3)
#  [[case::patient]]           age sex  admit      onset(HD)  test        abx prior        room  moved?   status
1  [[a::{comma}]]           77 F  [[wk 1::{num8}]]   HD 6       PCR+/tox+   CTX, azith       6110  6122     recov
2  [[b::{comma}]]           61 M  [[wk 2::{num8}]]   HD 9       tox+        clinda           6122  no       colect
3  [[c::{wn} {last}]]       85 F  [[wk 2::{num8}]]   HD 4       PCR+/tox-   cipro            6124  6110     colonized?
4  [[d::{meup}]]           49 M  [[wk 4::{num8}]]   HD 12      tox+        zosyn            6110  ICU      died (other)
5  [[e::{comma}]]           70 F  [[wk 5::{num8}]]   HD 5       tox+        cefepime         6126  no       recov
Common: room 6110 (bleach terminal done? audit: UV log missing [[twice::{DATE:7/3} + {DATE:7/19}]]); commode shared; [[one transporter::transporter {first}]]; [[same HD chair::HD chair {nn}, RN {first}]]
WGS [[state lab::{ORGANIZATION:{place} Reference Lab} {ord}]]: 1, 2, 4 ST1, 0–2 SNPs. 3, 5 unrelated
Actions: EVS retrain [[(lead)::({first})]], sporicidal daily, HH obs 71%→88%, PPI deprescribe, test only ≥3 stools no laxative
NHSN LabID entered [[Y::{num8} {initials}]]. State report n/a. Next huddle [[in two weeks::{day}]].
%%
VASCULAR LAB — CAROTID DUPLEX WORKSHEET
[[Pt::{ptcomma}]]  [[DOB __::DOB {dobs}]]  [[Tech: RVT::Tech: {fl} RVT]]  [[Ordered by clinic::Ordered by {dr}]]  BP R 148/80 L 146/78
              R PSV/EDV         L PSV/EDV
CCA prox      84/18             91/20
CCA dist      71/17             66/14
ICA prox      128/38            311/112
ICA mid       94/30             202/70
ICA dist      81/27             61/22
ECA           112               140
Vert          44 antegrade      38 antegrade
ICA/CCA       1.8               4.7
Plaque        R bulb hetero mild; L bulb soft, ulcer?
Impression: R 1–49. L 70–99 (NASCET, SRU). Compare [[last year L 50–69::{num8} L 50–69]].
[[Vascular reader::{last} {num8}]] → [[clinic called::{clinic} called, {first}, 1520]] sx? "L eye curtain 2 wk ago, 5 min [[at church::at {church}]]" → ED/ASA/statin/CEA referral SAME DAY
%%
SLEEP / PFT / 6MWT COMBINED PRINTOUT (hospital pulmonary lab)
[[ID 0000::{ptcomma}  ID {mrn}]]  Ht 157 Wt 68 Age 66 F  [[tech::{initials}]]  [[ref::{last}]]
FVC 1.71 (61%)  FEV1 1.49 (68%)  ratio 87  TLC 3.02 (64%)  DLCO 8.1 (39%)  no BD response
ATS criteria met 3/3 FVC
6MWT 310 m (LLN 402), RA: 94 → 83 at 4:10 → 2 L → 90. Borg 5. HR 122
ABG RA 7.44/36/61
Noct ox RA: \<88% for 71 min
Imp: moderate restriction w/ severe diffusion defect, exertional + nocturnal desat. Change from [[6 mo ago::{num8}]]: FVC −11%
ILD clinic: UIP prob. on CT. Birds at home (2 cockatiels, [["the kids"::{first} and {first}]]). MTX past. anti-CCP 210
Plan: O2 2 ex/sleep ([[DME::{org}]]), nintedanib PA ([[specialty rx::{pharm} {ord}]]), pulm rehab [[::{fac}]], tx referral if \<FVC 50 [[::to {hosp}]]
[[MD::{dr} {num8}]]
"""
