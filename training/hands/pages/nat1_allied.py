"""Therapists, dietitians, pharmacists, social workers, chaplains, respiratory therapists, dialysis and infusion nurses, radiation physicists: their complete hospital notes."""

TWINS = r"""
PHYSICAL THERAPY INITIAL EVALUATION - ACUTE
Patient: [[Pt. (name band checked)::{ptname}]]     MRN: [[chart::{mrn}]]     Eval date: [[today::{num8}]]     Time in/out 1010-1048
Referring: [[neurosurgery::{dr}]]     Dx: s/p L3-5 decompression & fusion, POD 1     Precautions: spinal (no BLT), LSO when OOB, fall
Therapist: [[PT + SPT::{whole}, PT, DPT; {first} {last}, SPT]]

SUBJECTIVE: "It's a different pain. The leg is better." Pain 5/10 incisional. Goal: "get back to [[my tomatoes::my tomatoes and {kin}'s wedding in {mon}]]."
PLOF: I with all ADL, cane outdoors. Drives. Falls: 2 in last 6 mo.
HOME: [[ranch house::Ranch house, {lane},]] 2 STE with R rail; walk-in shower, no bars. Lives w/ [[spouse::spouse {kin}]], who works nights[[:: at {org}]]. DME: cane, [[borrowed walker::walker borrowed from {church}]].
OBJECTIVE:
 Cognition A&Ox4, follows 3-step
 Strength: hip flex 4/4+, quad 4+/5, DF L 4-/R 5, EHL L 3/R 5
 Sensation: L L5 dec LT
 Bed mob: log roll CGA w/ VC x3
 Sup→sit min A x1; sit→stand CGA from raised bed, RW
 Gait: 120 ft RW CGA, dec L DF, no LOB. HR 104, SpO2 95
 Stairs: 2 w/ R rail, min A
 AM-PAC 6-clicks 18. TUG 31 s
 Left in chair, alarm on, call bell, [[RN aware::RN {first} aware]]
ASSESSMENT: 66 y/o with impaired mobility 2/2 surgery, good rehab potential. Skilled PT indicated.
PLAN: 1-2x/day. STG (2 d): I log roll, 250 ft RW SBA, 4 stairs SBA. D/C rec: home w/ HHPT, RW, shower chair. [[CM informed::{first} (CM) informed]].
CPT: 97162 x1, 97116 x1, 97530 x1     [[PT signature::{cred}   lic {lic}   {num8} 1120]]
%%
CLINICAL NUTRITION — FOLLOW-UP
[[Pt initials not used::{ptlf}]] [[Bed 3::{bedx}]] [[RD covering::{whole}, RD, LDN, x{pager}]]
Nutr dx: severe malnutrition, chronic illness (esoph ca), AEB 14.8% wt loss/4 mo, severe muscle wasting temporalis/clavicle
Interval: J-tube TF started POD 1, Osmolite 1.5 adv 10 q8. Held 6 h for ?ileus [[per surgery::per {last}]]. Now 45 mL/h. BM x3 Bristol 6.
Anthro: Ht 175, adm wt 58.1 ([[scale::{num8}]]), today 60.4 (edema), UBW 72 [[in spring::in {mon}]], BMI 19
Labs: K 3.3 Phos 1.7 Mg 1.6 (repleting; refeeding risk) BG 150s, CRP 96. Prealb not useful.
Needs: 1750–2030 kcal (30–35), 87–100 g pro, 1.8 L
TF at 45: 1620 kcal, 68 g pro, 823 free water
Recs: 1. ↑ goal 55 (1980/83). 2. Prosource 1 pkt BID. 3. FWF 150 q4. 4. Thiamine 100 x 5–7 d. 5. daily K/Mg/Phos. 6. Cyclic 16h @ 82 before dc
Teaching: pump teaching w/ [[wife + daughter::{kin} (wife) and {first}, {num8}]]; supplier [[by CM::{ORGANIZATION:<Coram|Amerita|Harborline> of {place}}, pt acct {acct}]]
Discussed w/ [[team + RN::{dr}, {first} RN]]. F/u [[in 3 d::{DATE:<4/22|7/17|10/31>}]].
%%
SOCIAL WORK PSYCHOSOCIAL ASSESSMENT
Referral: burn unit, automatic.       [[SW: burn team::SW: {whole}, LICSW ({ph})]]
Pt: [[33 y/o::{ptname}, 33 y/o]], 22% TBSA flash burn, [[grill at a campsite::grill at {FACILITY:<Elk|Bear|Otter> Hollow Campground}, {on}]]

Living: rents [[a mobile home::at {park}, lot {nn}]] with [[partner and three children::partner {kin} and three children ({first} 9, {first} 6, {first} 2)]]. 2-yr-old was nearby, unhurt; [[CPS not indicated::seen at {hosp}, CPS report screened out, {case}]].
Work: [[sheet metal::sheet metal for {fam}]], no STD. Partner works at [[a day care::{school}]]. Income will stop. FMLA n/a (\< 50 employees).
Insurance: marketplace silver, deductible {cash}; [[financial counselor::{first}, financial counselor,]] started Medicaid app [[::, case {case}]].
Supports: [[mother-in-law::mother-in-law {first} in {town}]], [[church::{church}]], coworkers set up a fund[[:: ({url})]].
MH: PTSD from [[service::service in {land}]], VA counseling stopped 2020. Tearful, nightmares, SPAN 6. Denies SI. Pain "a 12." Alcohol: 4 beers that day; AUDIT 9.
Strengths: humor, plays bass, "I don't quit."
Coping of partner: overwhelmed; offered caregiver group Wed 5 pm.
Plan: family lodging [[for two weeks::at {FACILITY:{last} Family House} till {DATE:the <9th|18th|26th>}]]; gas cards x4 (#s logged); school letters x2[[ (later):: to {school}, {num8}]]; peer visitor via SOAR [[::({first})]]; psych consult; VA re-enroll; lawyer list not given, pt asked, referred to bar.
Will follow 2x/wk. 75 min.
%%
PHARMACOKINETIC NOTE — VANCOMYCIN (AUC)
pt [[__::{ptcomma} {mrn}]]   loc {unitword}   RPh [[__::{fl}, PharmD / resident {first}]]
Ind: MRSA bacteremia, L hip PJI. D6. Goal AUC 400–600
Age 71 Ht 168 Wt 93 (adj 74) SCr 0.9→1.0→1.3 CrCl 51
Dose hx: 2 g load [[D1 2130::{num8} 2130]]; 1.25 g q12 since
Levels: [[D3::{DATE:<2/4|6/8>}]] pk 34.1 @1.5h, tr 17.0; [[D6::{DATE:<2/7|6/11>}]] tr 22.8 (drawn 40 min late, [[per RN::per {first} RN]])
Calc: ke .062, t½ 11.2, Vd .68 L/kg, AUC 668
A: supratherapeutic, rising SCr, on furosemide
P: hold tonight; 1 g q18h start [[tomorrow 0900::{wkd} the {DATE:8th} 0900]]; random + BMP w/ am labs
ID ([[fellow::{dr}]]) considering dapto 8 mg/kg (CK 77). TEE [[pending::{on}]]. BCx clear since [[D4::{num8}]].
Discussed w/ [[primary::{initials}, team {nn}]]. 15 min.
%%
HEMODIALYSIS TREATMENT RECORD - INPATIENT
[[Name / MRN on label::{ptcomma} {mrn}]]    Tx # 3 this adm    [[Date::{num8}]]    Home unit: [[outpt MWF::{clinic} MWF, chair {nn}, neph {last}]]
Machine [[__::#{UNIQUE_ID:K{nn}-{nn}}]] RO [[__::#{UNIQUE_ID:R{nn}}]]  chlorine \<0.1 x2, cond 13.9/14.0, pH 7.2
Dialyzer F180NR  Bath 2K 2.5Ca  Temp 36  BFR 400 DFR 700  Time 3.5 h  UF goal 3.0  Heparin none (POD1)
Access: R IJ TDC, site c/d/i, no drain; CHG, biopatch changed. AVF L maturing, +thrill, placed [[6 wks ago::{num8} by {dr}]]
Consent: [[on chart::signed {kin}]]   HBsAg neg [[this mo::{num8}]], HBsAb >10
PRE  wt 82.4  BP 158/84  P 78  T 36.6  edema 2+  lungs crackle R base
0810 on. 158/84 AP -160 VP 150
0840 146/80
0910 138/76 sleeping
0940 118/66 crampy R calf, UF off, 100 NS [[neph aware::{last} aware]]
1000 128/70 UF to 2.4
1040 131/72 pt watching Price Is Right, laughing
1110 128/70
1140 off, blood returned, lines flushed 10 NS, heparin 1.6/1.6 (1000 u/mL)
POST wt 80.1  BP 130/74  UF net 2.3  Kt/V 1.28
Epo 8000, Hectorol 2 given. Labs pre K 5.9 Hgb 8.6
Report to [[floor RN::{first}]] 1150. [[HD RN::{fl}]] / MD seen on tx [[Y::{last} 0955]]
%%
RADIATION ONCOLOGY COMPLETION NOTE
[[To: referring physicians::To: {tit}, {clinic}; {dr}; {whole}, NP]]
[[Re: completed course::Re: {ptname}, {mrn}, DOB {dob}]]

Diagnosis: Squamous cell carcinoma of the left tonsil, p16+, cT2N1M0, stage I (AJCC 8).
Treatment intent: curative, concurrent with cisplatin 100 mg/m² x2 (third held for tinnitus).
Technique: VMAT, 6 MV, daily CBCT, 5-pt mask. Planned by [[dosimetry/physics::{first} (CMD) / {last} (PhD)]]
   PTV70   70 Gy / 35 fx
   PTV56   56 Gy / 35 fx
Dates: [[seven weeks::{num8} – {num8}]]   Elapsed 50 days; break 1 day ([[machine down::linac 2 down {feast}]])
Doses: R parotid mean 19.8, larynx 33, cord max 40.1, mandible V70 2%

Tolerance: [[He::{mr}]] lost 9% of weight. G-tube was placed [[week 4::{num8} by {last}, IR]]; grade 3 mucositis, grade 2 dermatitis, magic mouthwash, fentanyl 25 patch. Thrush x1. ANC nadir 1.1. [[He missed no treatments and rang the bell with his grandchildren.::He missed no treatments and rang the bell with {first} and {first}, his grandchildren.]]
Plan: see weekly x 3 then PET at 12 weeks [[::(ordered, {fac}, {mon})]]. SLP swallow exercises with [[SLP::{cred}]]. Dental fluoride trays. TSH q6mo. Back to [[work::{myjob}]] when off opioids. Fentanyl taper sheet given.
[[Radiation oncologist::{whole}, MD   {num8}]]
%%
SPIRITUAL CARE VISIT
Unit: oncology   Referral: RN, "scared at night"   [[Chaplain resident::Chaplain {first} {last}]]
[[Pt::{ptname}]], 54, ovarian, C5D3, [[Catholic "ish"::raised at {church}, "Catholic-ish"]]
Visited 35 min. [[Husband::{kin}, husband,]] left for coffee halfway. She told of her mother's death in this same hospital[[::, {year}, on {ward}]], and of the smell of the soap. She isn't afraid of death but of "the waiting room part." She asked whether God keeps count. I asked what she'd want counted. She named [[three people she had fed::three people she'd fed: {first}, {first} and "{nick}"]]. We laughed about casseroles.
Intervention: life review, prayer (Memorare), hand massage oil offered, prayer shawl from [[volunteers::{church} knitters]].
Outcome: breathing slower, hopes for sleep. Asked for Communion [[Sunday::{day}]]; [[EM notified::{first} notified]].
Plan: nights chaplain [[::({wn})]] to look in 2200. F/u [[in 2 days::{wkd} {DATE:<5/14|8/20|1/29>}]].
%%
RT ASSESS & TREAT
[[pt::{ptlf}]] {bedx} [[RRT::{fl} RRT]] asthma pathway
1612 PEF 180 (38%), RR 30, accessory use, I:E wheeze insp+exp, 93% 3L. PAS 11. Cont alb 15 mg/h + ipra 1.5, Mg 2 g hung by [[RN::{first}]]
1715 PEF 220, PAS 8. BiPAP 10/5 .4 tol poor, "mask smell like pool". HHFNC 40L .35
1830 VBG 7.36/41. PAS 6. alb 10
2015 PEF 310 (65%) PAS 4. Alb 4 puff MDI spacer q2
2215 q2 PAS 4
0020 q3 PAS 3, asleep
0315 q4
Trigger: [[dust at work::sanding at {org}, 2nd time since {mon}]]. Controller: none since [[clinic closed::{clinic} closed]]. Has MDI empty, no counter.
Education: spacer ok 3/3, SMART written plan, symb. [[Roommate::Roommate {first}]] vapes indoors. Quit ref.
handoff [[0700::{first} RRT 0700]]
"""
