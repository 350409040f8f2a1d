"""Whole packets: several hospital papers behind one another as faxed, printed or pasted together (face sheet, orders, MAR, labs, notes), and lists of many patients next to the same lists of nobody."""

TWINS = r"""
[[FAX 14 PAGES, COVER MISSING::FAX FROM {facup} {ph}  TO {facup} ATTN {oneup}  14 PP]]
p1  ADMISSION ORDERS
[[label torn::{ptcomma} {dobs} {mrn}]]
Admit: tele, inpt. Dx: NSTEMI. Cond: guarded. All: PCN rash. VS q4. Act: BRP. Diet: cardiac, NPO p MN.
IVF: SL. Meds: ASA 81, atorva 80, metop tart 25 q6 hold HR\<55, heparin gtt ACS nomogram, NTG 0.4 SL, no morphine
Labs: trop q3 x2, CBC/BMP am, lipid, A1c. Cath am [[cards::{last}]].
Noted [[RN::{fl}]] 2150. MD [[sig illegible::{last}]] {clockx}
p3  MAR
ASA 324 @1902 ED [[RN::{initials}]] / heparin bolus 4000 @1911 [[RN::{initials}]] / gtt 12 u/kg/h → 0130 PTT 48 +2 → 0730 PTT 66 / metop 25 @2200, 0400 HELD HR 52
p6  CATH PRELIM [[next day::{num8}]]
3v CAD: pLAD 90, OM2 80, RCA CTO w L→R collat. EF 45. LVEDP 18. No PCI. CTS [[called::{dr} called]]
p8  CONSULT CTS
62M DM, 3v, SYNTAX 31. LIMA ok. Veins ok (no strip). Carotid US \<50. PFT FEV1 78. STS 1.1. Rec CABG x3 after P2Y12: none given. [[Thursday first case::{wday} first case]]. Risks d/w pt, [[wife, sons::{kin}, {first}, {first}]]. Blood ok.
p9  RN 0615: CP 3/10 x1, ECG no change, NTG x1 → 0. [[NP aware::{cred} aware]].
p11 TRANSFER CONSENT signed [[X::{ptname}]]; accept [[heart center::{hosp} / {dr} / bed {nn}]]
p12 PCS (ambulance): stretcher, tele, heparin gtt. [[company::{crew}]] [[run ::run {case}]]
p14 BELONGINGS: clothes, phone, [[cash 12.00::cash 12.00, {car} key]], upper plate. Received by [[EMT::{first} EMT]]
%%
PRE-ADMISSION TESTING PACKET
1. PHONE INTERVIEW ([[PAT RN::{fl}]], [[2 weeks before::{num8}]])
  Surgery: L THA ant [[3rd of the month list::{wday}]]  Surgeon: [[joint team::{last}]]
  Pt: [[56F::{ptcomma}, 56F, {dobs}, {ph}]]
  PMH: psoriatic arthritis (Humira, last [[3 wk ago::{on}]]), OSA mild no CPAP, asthma, PONV ++
  PSH: R THA [[2021::2021 {hosp}]], lap chole, C/S x2. Anes: PONV, "woke up crying"
  Meds: methotrexate 15 wkly, folic acid, Symbicort, Zyrtec, CBD gummies, fish oil
  Allergies: adhesive, nickel?, Keflex hives → Ancef test dose?
  METS >4 (swims). No CP/SOB. Snores. [[Husband::Husband {kin}]] home 2 wk. [[Joint class::Joint class {DATE:the <8th|17th|22nd>}, {bldg}]] done
2. TESTS: CBC 12.1/38/244, BMP nl, A1c 5.6, MSSA+ MRSA- (mupirocin + Hibiclens x5d), UA neg, ECG NSR, CXR none, T&S [[sample 1::{UNIQUE_ID:R{nn}{nn}}]]
3. ANESTHESIA CHART REVIEW ([[MD::{dr}, {num8}]]): spinal + periarticular, TIVA sedation, scop patch + dex + aprepitant. No need for cards. OSA: continuous SpO2.
4. RHEUM LETTER: "[[This patient's::{mrs}'s]] adalimumab should be held one dosing cycle and restarted after wound check at two weeks; methotrexate may be continued. [[signed::{whole}, MD, {clinic}]]"
5. DENTAL CLEARANCE: no active infection. [[DDS::{last} DDS {num8}]]
6. DME: RW, hip kit, raised toilet seat [[vendor::{org} ord {ord}]]
7. RIDE: [[husband::{kin} {ph}]]. Dog: [[boarding::{pet} boards at {ORGANIZATION:<Happy Tails|Barkside|Pine Paws> Kennel}]]
8. NICKEL: patch test neg; implant Ti/ceramic, rep [[notified::{first} ({coin}) notified]]
9. CALL DAY BEFORE: arrive 0530, NPO MN, clears till 0330, Ensure Pre-Surgery at 0300, CHG wipes, no nail polish [[left VM::spoke w/ {ptf} {num8} 1420]]
%%
ROUNDING LIST — ORTHO TRAUMA — [[post-call::{num8}]]
rm / who / injury / day / plan
401 [[A::{last}]] / bimal ankle / POD1 / d/c crutches, ASA 81 BID, [[2 wk::{DATE:<6/9|2/20|10/12>}]]
403 [[B::{last}, {first}]] / APC2 pelvis + SI screw / POD3 / TDWB L, lov 40 BID, rehab [[accept?::accept? {fac} {first}]]
404 [[C::{wn}]] / open tib IIIA, rod / POD5 / flap? plastics [[::{last}]] looking, ancef+gent off
406 [[D, incarcerated::{meup}, {jail}, 2 guards]] / GSW femur, retro nail / POD2 / bullet in soft tissue, leave; ABI .98
409 [[E::{last} ({ninety})]] / fem neck, hemi / POD4 / delirium, haldol no, [[SNF::{snf}]]
411 [[F::{comma}]] / acetab T-type, traction 20 lb / pre-op / OR [[tmrw w pelvis guy::{wkd} the {DATE:<5th|14th>} w {last}]]
412 [[G::"{nick}"]] / calcaneus, blister / HD6 / wait wrinkles
415 [[H::{ptlf}]] / hand: 5th MC boxer / consult / [[hand clinic::{clinic}]]
PICU [[I, 9 yo::{first}, 9 yo]] / SCH III, pinned / POD1 / pulse yes, AIN weak (finger OK sign no) [[mom::mom {kin}]]
ED [[J::{last}]] / fell off roof, burst L1 + bilat calc / TLSO vs [[spine::{dr}]]
clinic add-ons [[K, L::{last}, {last}]] wound checks
floor work: 403 PT note, 409 family call [[::{kin} {ph}]], 411 consent [[signed by::signed by {kin}]] T&C 2
call tonight [[R2 / R4::{last} / {last}]], pager [[same::{pager}]]
%%
CANCER CONFERENCE AGENDA — THORACIC                           [[Room and link as usual::{wday} 0700, {bldg}, {url}]]
Moderator: [[med onc::{dr}]]    Path: [[P::{last}]]   Rads: [[R::{last}]]   RadOnc: [[X::{last}]]   Surg: [[S::{last}]]
1. [[Case 1::{ptlf} {mrn}]]  68F never smoker, RLL 2.4 cm, SUV 9, EBUS 4R/7/11R neg. EGFR L858R. → lobectomy; adj osi
2. [[Case 2::{comma} {mrn}]]  71M LS-SCLC, PS 1, creat 1.6. Carboplatin ok? → CRT BID vs qd; PCI vs MRI q3; durva
3. [[Case 3::{last}, {mrn}]]  59F, multifocal GGO x7, largest 18 mm, 2% growth in 4 yr; s/p RUL [[2018::{mon} at {hosp} by {last}]]. → watch 6 mo
4. [[Case 4::{whole}, {dobs}]]  75M mesothelioma epithelioid R, [[shipyard::{org} shipyard '68-'91]]. → ipi/nivo; talc; comp attorney [[letter::{law}]]
5. [[Case 5::{wn}, {mrn}]]  48M, M1b oligo adrenal, PD-L1 80, ALK neg, KRAS G12C. → pembro then SBRT both sites
6. [[Case 6::{ptlf}]]  82F, 1.3 cm LLL, FEV1 0.9, declined bx. → SBRT 54/3 w/o tissue, [[family agrees::{kin} agrees]]
Follow ups from last: [[2 done, 1 lost::{last} done, {last} done, {last} lost, letter to {house}]]
CME code by text[[:: to {ph}]]. Bagels by [[a sponsor, no::{first}, not a sponsor]].
%%
EMERGENCY DEPARTMENT TRACKING BOARD (paste)
BED   PT               AGE/S  CC              LOS    RN      MD      STATUS
1     [[xxxx::{last},{first}]]         54M    CP              2:14   [[A::{first}]]   [[1::{last}]]    trop2 @ 0410
2     [[xxxx::{last},{first}]]         7F     fever           0:40   [[A::{first}]]   [[2::{last}]]    UA cath
3     EVS
4     [[xxxx::{last},{first}]]         31F    vag bleed 9w    3:02   [[B::{wn}]]   [[1::{last}]]    US; RhoGAM?
5H    [[xxxx::{last},{first}]]         66M    etoh            7:48   [[B::{wn}]]   [[2::{last}]]    sober re-eval; [[shelter::{shelter}]]
6     TRAUMA, ZULU        ?M     mcc             0:11   [[C::{first}]]   [[TRM::{last}]]   CT pan
7     [[xxxx::{last},{first}]]         88F    ams             5:20   [[C::{first}]]   [[1::{last}]]    adm tele, bed 6E-12 [[rpt to::rpt to {first}]]
8P    [[xxxx::{last},{first}]]         19M    SI              22:40  sitter  psych   bed search [[2 neg::{refuge} neg, {hosp} neg]]
9     [[xxxx::{last},{first}]]         44F    R flank         1:55   [[D::{first}]]   [[2::{last}]]    CT: 7 mm UVJ; uro [[::{last}]]
10    [[xxxx::{last},{first}]]         2M     stridor         0:52   [[D::{first}]]   [[PEM::{last}]]   racemic x1
W/R 14, longest 4:40 [[(name on list)::({last}, ankle)]]. EMS inbound: [[medic, 2 min, stroke::{crew}, 2 min, stroke, LKW 0300 per {kin}]]
CHARGE [[ext::{first} {xt}]]   DIVERT no   PEDS TRANSPORT [[n/a::{hosp} team ETA 0500]]
%%
[[INPATIENT PHARMACY - ANTICOAG SERVICE::{hosp} ANTICOAG SERVICE]] DAILY
pt             ind          day  INR hx            dose last 3      today   note
[[#1::{last} {mrn}]]   MVR mech     4    1.4 1.6 2.1       7.5 7.5 7.5      5       bridge till 2.5 x2
[[#2::{last} {mrn}]]   AF + amio    9    2.2 2.9 3.8       3 3 H            H       [[team told::{last} told]]
[[#3::{last} {mrn}]]   APLS         2    1.1 1.1           10 10            10      use chromogenic X
[[#4::{last} {mrn}]]   LVAD HM3     31   2.0 2.1 1.9       4 4 4            4.5     [[LDH 290; coordinator::LDH 290; {first}]]
[[#5::{last} {mrn}]]   PE           —    —                 apix 10 BID d5   10      card: copay $0 [[id::{plan}]]
[[#6::{last} {mrn}]]   HIT          6    argatroban 1.2    PTT 68           1.2     plt 140 → warf start [[tomorrow::{DATE:<7/3|11/8>}]]
[[#7::{last} {mrn}]]   L THA        1    —                 ASA 81 BID       same    home w/ [[dtr::{kin}]]
teach: [[#1, #5::{last} (w/ {kin}), {last}]]; clinic intake [[2 made::{clinic} {num8}, {clinic} {num8}]]
RPh [[day / eve::{fl} / {fl}]]   student [[P4::{first}, P4]]
"""
