"""Nobody is named: questions on care with labs, vitals, doses, beds and times, and no one in them but a role."""

BEDSIDE = r"""
{agex}, {cc} x {nn} hrs, {vit}. {labl}. On {rx}. ddx? what would you order first, I'm the only PA tonight
{bedx}: {vit} at {clockx}. PRN {gen} given, recheck in 30. Write the nursing note, two lines.
my pt has {labl}. started {rx}. is this {dx} or just dilutional?
Handoff for {bedx}. {agex}, {dx}, POD {nn}, drain 40 mL, {vit}, next dose {clockx}, wife at bedside. I-PASS format.
Vent: AC/VC 450/16/+8/50%. ABG {labl}. {epo}? What should I change, one change at a time
interpret: {labl}; {labl}; repeat at {clockx}: {labl}. trending how?
PT eval: TUG 22 s, {score} 31, gait speed 0.6 m/s, 2 steps to enter, RW. goals for SNF stay, 2 weeks, measurable
OT: grip R 18 kg, L 31; 9HPT 42 s. dominant R. home program {kind}, five items
SLP: MBSS shows penetration thin liquids, PAS 4, safe with nectar; IDDSI 2/5. Recs in family-friendly words
Midwife here. G3P2, 39+4, 6/80/-1, cat II tracing, oxytocin at 8 mU/min, {vit}. Word the SBAR to OB.
newborn 3,210 g, 34 hrs, TcB 11.2, DAT neg. AAP {yr} threshold? Bottle and breast.
medic 12-lead: ST elev II, III, aVF, reciprocal I/aVL; {vit}. Nitro or no? RV leads V4R. Protocol-style answer.
Trauma: {agex} MVC restrained 45 mph, airbag +, {vit}, FAST neg, {score}. Pan-scan?
{tooth}: cold lingering, percussion +, PARL 3 mm. pulpal and apical dx per AAE? tx options, CDT codes
perio: 5-6 mm generalized, BOP 64%, bone loss 30%, smoker, A1c 8.1. stage/grade under the {yr} classification
Mood: PHQ-9 17, GAD-7 12, C-SSRS neg. {rx}. no SI. dx code + plan bullets. therapy weekly CBT.
Write a progress note w/o names: client engaged, used DBT DEAR MAN, SUDS 70→40, homework thought log, next Thursday.
BEHAVIOR: hitting 12x/hr baseline, 4x/hr after FCT. Graph description and next target, BCBA audience.
Wound: L heel, unstageable, 3.2 x 2.8 cm, 60% slough, scant serous. Dressing rec, offloading, {score} 14.
diabetic foot, {epo} deformity, monofilament 4/10, ABI 0.61, TBI 0.4. who to call and how fast
Peds: {vit}, wheeze, sat 91, RDS 7. albuterol 2.5 q20 x3, dex 0.6/kg. admit criteria?
I&O: in 1,840, out 920, net +920, UOP 0.3 mL/kg/h. Lasix given {clockx}. nurse needs plan
BLOOD: MTP 6:6:1, Ca 0.9, TEG R 11. What next? I'm in OR 7.
Diet: 1,800 kcal, CHO 45 g/meal, 2 g Na, 1.2 L FR, renal. sample menu for three days; Haitian foods ok
Chemo chair {nn}: C4D1, ANC 0.9, plt 71. hold? neulasta? {soc}
Dialysis: Kt/V 1.1, URR 61%, AVF, 3.5 h, Qb 350. fix?
palliative: morphine 15 ER BID + 5 IR x6/day; convert to fentanyl patch; {gen} for nausea; bowel regimen
sleep study: AHI 34, nadir 78%, CPAP 5-15, leak high, 3.1 h/night. {payer} compliance rule = ?
EKG says "old inferior infarct, age undetermined". reading: {vit}. Real?
code blue debrief template. times only: 0312 found, 0313 CPR, 0316 epi, 0321 ROSC. No staff names.
ICU family wants everything. 12 days, pressors x2, CRRT, {score} 14. Help me prep a goals talk using VitalTalk/SPIKES/REMAP.
swab + for flu A, day 2, asthma. {brand} vs Tamiflu? also has a 4-month-old at home
Rash: starts trunk, spares palms, after {gen} day 9. {epo} sign neg. SJS? DRESS? pictures not allowed here
Xray: distal radius, dorsal tilt 22, {epo}. reduce in ED? hematoma block dose for 50 kg
rapid at {clockx}: {vit}. RRT RN, RT, MD at bedside. Narrative in past tense, third person, roles only.
post-cath {bedx}: TR band off, no hematoma, {vit}. DAPT {brand} + ASA 81. Discharge teaching {kind}
home visit: {nn} steps, throw rugs, oxygen near stove, med box empty Tues-Fri. Priorities? Medicaid waiver.
TB: IGRA +, CXR clear, on {brand}. 4R vs 3HP vs 9H. {soc}/{gov}
Bipolar pt, {labl}, lithium 0.9, wants pregnancy next year. Counsel on folate, Ebstein risk, options.
Triage RN protocol: adult headache, worst ever. Schmitt-Thompson style. Dispo: 911 / ED / 4h / 24h / home
14F, menarche 12, cycle q21-45. normal? mom worried. one paragraph, portal tone
refused bath x3, refused {gen}, ate 25%, BM x0 3d, turned q2h. chart by exception wording
88 yo, lives alone, drives, MoCA 21, trails B 240 s. Letter to DMV? {stt} rules, generic
RASS -2, CAM+, Precedex 0.7, {rx}. lighten? family asks why he "sleeps so much"
neuro: {score} 9, LKW {clockx}, glucose 131, CT neg, LVO M1. TNK dose 78 kg. door-to-needle goal
hyperK 6.9 w/ peaked T. order these: Ca gluc, insulin/D50, albuterol, Lokelma, HD. Times.
burn 18% TBSA partial, 62 kg. Parkland + Lund-Browder. rate first 8 h? UO goal
asthma action plan GREEN/YELLOW/RED, peak flow best 420. numbers filled in. School form wording, no name
NICU: 27+3 wk, DOL 9, HFOV MAP 11, {labl}, trophic feeds 1 mL q3. Rounds presentation by system
Hospice: PPS 30%, MAC 21.5 cm, FAST 7c. LCD recert language please
Medical student: {epo} positive on exam, {labs} pending. How would you present in 60 seconds? No identifiers needed.
is {vit} ok for a marathoner? also a 6 month old?
Clean catch UA: {labl}. treat asymptomatic bacteriuria? SNF keeps asking
pre-op: RCRI 2, METs \<4, BNP 410, {brand} last dose yesterday. {soc} {yr} flow
pt fell {clockx}, no LOC, on Eliquis, {vit}. CT? neuro checks q1 x4 q2 x4? incident form text
tell me what {score} = {nn} means in words, and what to do on nights
Hx: {dx}, {dx}, s/p {proc}. Meds: {rx}, {rx}. Soc: retired, no tob. Make a one-liner.
"""
