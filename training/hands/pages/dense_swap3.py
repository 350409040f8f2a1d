"""Hands of schedulers, buyers, quality clerks and coders whose tables hold in one and the same cell a generic unit or a named place, a product or a firm, a schedule or a date, a model or a serial."""

TWINS = r"""
DIVERSION & CAPACITY SHEET
[[Level I peds::{hosp}]] - open, MRI down
[[Level II::{hosp}]] - ED sat, no psych
[[Critical access north::{fac}]] - 2 beds
[[Freestanding ED::{fac}]] - no OB, no blood
[[LTACH::{snf}]] - vent 3, HD 1
[[IRF::{snf}]] - 0 stroke, 2 SCI
[[Psych (adult)::{refuge}]] - 1F
[[Detox::{shelter}]] - walk in till 3
[[Dialysis chair::{clinic}]] - MWF 3rd shift
[[Burn::{hosp}]] - \>20 % call first
[[Hyperbaric::{fac}]] - days only
[[Hospice house::{snf}]] - GIP 2
[[VA::{FACILITY:<Prairie|Mesa|Granite> {last} VA Clinic}]] - mission act
[[Shelter beds::{shelter}]] - women 0 men 6
[[Obs unit::{ward}]] - staffed 10 of 16
[[Short stay::{ward}]] - closed 1900
[[Cath recovery::{ward}]] - 3 boarders
[[L&D triage::{ward}]] - 2 laboring
Transfer line: [[one call::{ph}]]; flight: [[rotor by weather::{crew}, weather]]
%%
VENDOR / LOANER BOARD

[[Spine set A::{org}]] – rods 5.5 CoCr; in [[OR store::by {first}]]
[[Spine set B::{coin}]] – Luque, hooks; out
[[Trauma::{fam}]] – LCP 3.5/4.5 small frag
[[Sports::{coin}]] – 70° scope, 4.5 FasT-Fix
[[Total joint::{org}]] – Persona trials 3–9
[[Shoulder::{shop}]] – reverse 36/38/42
[[Hand::{coin}]] – 1.3/1.5/2.0, Herbert screws
[[Neuro::{org}]] – Mayfield on loan
[[ENT::{fam}]] – Stealth/Fusion
[[Eye::{coin}]] – Centurion, Constellation
[[Linen::{org}]] – OR packs Thurs
[[Gas::{fam}]] – N2O H cyl x2
[[Scrap/Sharps::{shop}]] – red bin q wk
[[Pest::{fam}]] – bay 4, fruit fly
[[Elevator::{coin}]] – car 3 door
[[Pager::{org}]] – dead zone B2
PO: [[standing::{ord}]]; truck: [[dock 2::{plate}]]; rep gate: [[code changes monthly::{four}#]]
%%
IMMUNIZATION CLINIC GRID

    dose 1     dose 2     dose 3     dose 4
DTaP [[2 mo      4 mo      6 mo      15 mo::{num8} {num8} {num8} {num8}]]
IPV  [[2 mo      4 mo      6–18      4–6 y::{num8} {num8} {num8} –]]
Hib  [[2         4         (6)       12–15::{num8} {num8} {num8} {num8}]]
PCV  [[2         4         6         12–15::{num8} {num8} {num8} {num8}]]
RV   [[2         4         (6)       —::{num8} {num8} {num8} —]]
HepB [[0         1         6         —::{dobs} {num8} {num8} —]]
MMR  [[12–15     4–6 y::{num8} {num8}]]
VAR  [[12–15     4–6 y::{num8} {num8}]]
HepA [[12        18::{num8} {num8}]]
Flu  [[q fall::{num8}, {num8}]]
Beyf [[nirsevimab season 1::{num8} lot {lot}]]
Twinrix [[0/7/21 + 12 mo::{clip}/{clip}/{clip}]]
Rabies [[0/3/7/14::{clip}/{clip}/{clip}/{clip}]]
JE [[0/28::{clip}/{clip}]]; Typhim [[q2y::{mon}]]; YF [[once, 10 d before::{clip} {clinic}]]
Sites RVL/LVL, Vastus; Gluteal no; 25G 5/8, 22–25G 1; [[RN::{ini}]]
State IIS: [[query by name + DOB::{ptname} {dob}]], WebIZ
%%
ASSET REPORT (biomed)

Alaris 8015    [[fw 12.1.2::SN {ser}]]   [[MICU::{ward}]]   PM [[annual::{num8}]]
Alaris 8100    [[fw 12.1.2::SN {ser}]]   [[loan::{snf}]]    PM [[annual::{num8}]]
Zoll R         [[fw 13.31::SN {ser}]]    [[ED tr 1::{clinic}]]   batt [[48 mo::{num8}]]
LP15           [[3314133-012::{ser}]]    [[medic::{crew} {fleet}]]   [[cal 12 mo::{num8}]]
V60            [[2.30::{ser}]]           [[RT shop::{first} has it]]   fan
B650           [[VSP 3.1::{ser}]]        [[PACU 6::{bldg} 6]]   ECG cable
Sonosite PX    [[4.0::{ser}]]            [[block cart::{dr}'s cart]]   probe L12-3 cracked
Bair 775       [[rev G::{ser}]]          [[OR 4::{hosp}]]   hose
Stryker 5015   [[–::{ser}]]              [[hall B::{ward}]]   brake
Hill TotalCare [[P1900::{ser}]]          [[ICU 12::{ward}]]   CPR pedal
iStat          [[JAMS 138b::{ser}]]      [[flight::{hull}]]   thermal
Glidescope     [[GVM 1.5::{ser}]]        [[code cart 9::{fac}]]   [[S3 S4::WO {ord}]]
Tech: [[day/eve::{first}/{last}]]   Closed [[12 of 14::{num8} by {user}]]
Recall: [[Class II, tag::tag {last}'s pump too, {ph}]]
%%
MEETING LINEUP, QUALITY WEEK — who speaks when

0800 [[Perinatal::{first} {last}]] – PPH bundle, QBL
0830 [[Stroke::{last}]] – DTN 31, TNK
0900 [[Sepsis::{first}]] – SEP-1 61 %, lactate 2
0930 [[Trauma::{last}]] – TQIP, VTE, PRQ
1000 [[Bariatric::{last}]] – MBSAQIP leak
1030 [[Chest Pain::{first}]] – D2B 58, HEART
1100 [[Cancer::{last}]] – CoC 2.1, synoptic
1130 [[Falls::{first} & {first}]] – 2.1/1000
1200 [[Lunch::{shop}]] – boxed
1230 [[Magnet::{last}]] – EP7, Forces
1300 [[Antimicrobial::{first}]] – DOT 611, SAAR .88
1330 [[Blood::{last}]] – C:T 1.4, single unit
1400 [[Opioid::{first}]] – MME −31 %
1430 [[Joint Commission::{agency}]] – ligature
1500 [[Simulation::{last}]] – Noelle, HAL
1530 [[Patient Advisory::{kin}, whose mom {kin} was here]] – 12 ideas
1600 [[Awards: DAISY, BEE, TULIP::{first}, {first}, {first}]]
Room: [[auditorium::{bldg}]] · Link: [[intranet::{url}]] · Timekeeper: [[student::{first}]]
%%
TRIAL SCREENING LOG

no,[[site::site]],[[subj::subj]],crit,arm,visit
1,[[A::{hosp}]],[[S-1::{subj}]],EF 28 / NYHA III / eGFR 41,[[1:1::B]],[[wk 0::{num8}]]
2,[[A::{hosp}]],[[S-2::{subj}]],K 5.6 fail,–,[[SF::{num8}]]
3,[[B::{clinic}]],[[S-3::{subj}]],LBBB 152,[[1:1::A]],[[wk 2::{num8}]]
4,[[B::{clinic}]],[[S-4::{subj}]],AF,[[1:1::A]],[[wk 4::{num8}]]
5,[[C::{fac}]],[[S-5::{subj}]],Amyloid Perugini 3 fail,–,[[SF::{num8}]]
6,[[C::{fac}]],[[S-6::{subj}]],BMI 38,[[1:1::B]],[[wk 8::{num8}]]
7,[[D::{org}]],[[S-7::{subj}]],HFpEF H2FPEF 6,[[1:1::B]],[[EOS::{num8}]]
SAE 1: [[torsade, d 41::{subj}, {clip}, torsade, {hosp}]]; SUSAR n
Monitor [[CRA::{whole}]], query [[14 open::re {initials} DOB]]; IRB [[approved::{code} {full}]]
Kit [[A-1..A-40::{lot}]]; temp 2–8; Arm code [[held by pharmacy::held by {first}, {xt}]]
PARADIGM, EMPEROR, GALACTIC = prior; not exclusion
%%
CODING WORKLIST   [[acct type::acct]]   DRG   query

[[IP::{acct}]]  470  none                [[2 MN::{num8}-{num8}]]
[[IP::{acct}]]  871  lactate 4.1, SOFA   [[MCC::{dr}]]
[[IP::{acct}]]  193  aspiration? Zosyn   [[CC::{dr}]]
[[IP::{acct}]]  291  Type: HFrEF         [[MCC::{dr}]]
[[OP::{acct}]]  –    27447-LT G0378      [[Cond 44::{num8}]]
[[OP::{acct}]]  –    43239-59 88305x4    [[NCCI::{claim}]]
[[ED::{acct}]]  –    99285-25 31500      [[Crit 44 min::{last}]]
[[SDS::{acct}]] –    66984-RT V2632      [[ASC::{fac}]]
[[OBS::{acct}]] –    G0378 x 31          [[MOON::{kin} signed {num8}]]
[[Psych::{acct}]] 885 legal status 5150-like [[cert::{dr} {num8}]]
Denied: [[CO-50::{claim}]], [[CO-97::{claim}]], [[CO-29::{claim}]] → [[appeals::{first}]]
DNFB 4.1 d; CMI 1.61; late charge [[OR supply::{first}, OR supply]]
Excludes1 pair? [[yes::{last}]]; Auditor [[external::{coin}]]
%%
RADIOLOGY SECOND READ QUEUE  (age / exam / prelim / over-read)

31 / CTPA / neg / [[agree::agree {last}]]
64 / CT AP / SBO / [[closed loop, Petersen::closed loop, {last} called {dr}]]
8 / elbow / neg / [[sail sign, Gartland I::Gartland I, mom {kin} {ph}]]
77 / CT head / neg / [[Sylvian SAH, Fisher 2::SAH, {last}, {clockx}]]
55 / ankle / Weber B / [[agree::{last}]]
41 / MRI L / L5 / [[L4 Modic 1, Schmorl::{last} amended {clip}]]
29 / US RLQ / neg / [[Meckel? CT::{last}: CT]]
66 / CXR / neg / [[9 mm RUL, Fleischner::RUL nodule, letter to {house}]]
19 / hand / boxer / [[Bennett too::Bennett, {first} will call]]
3 / skull / – / [[toddler, CML? skeletal::{first}, CPS {case}]]
50 / mammo / 0 / [[BR 4b, coil clip::BR 4b, RN {first} {on}]]
72 / PET / – / [[Deauville 4::{last} vs {last}]]
Peer: RADPEER 1/2a/2b/3; [[blinded::{ini}]]. Overnight: [[telerad::{coin}]]. Site: [[all::{hnick}, {clinic}]]
%%
MENU & DIET OFFICE RUN SHEET

Rm 1 [[regular::{last}]] – no MSG, Boost x2
Rm 2 [[renal::{last}]] – 2K/2Na, no OJ, Nepro
Rm 3 [[carb 60::{last}]] – Splenda
Rm 4 [[puree 4::{last}]] – moderately thick, 1:1 feed
Rm 5 [[minced 5::{last}]] – dentures out
Rm 6 [[clear::{last}]] – Whipple d2, no red
Rm 7 [[kosher::{last}]] – double sealed, [[Fri 2 candles (LED)::Shabbat {oddday}]]
Rm 8 [[halal::{last}]] – Ramadan tray [[0400::0400 thru {oddday}]]
Rm 9 [[vegan::{first}]] – soy, beans
Rm 10 [[ketogenic::{first}]] – 3:1, weigh cream 36
Rm 11 [[low residue::{last}]] – Crohn
Rm 12 [[TF::{last}]] – Jevity 1.2 @ 65, FWF 30
Rm 14 [[NPO p MN::{last}]] – cath
Rm 15 [[fluid 1.5 L::{last}]] – daily wt
Rm 16 [[allergy: peanut::{first}]] – Kit E cart
Rm 17 [[GF::{last}]] – toaster bag
Rm 18 [[finger foods::{last}]] – no knife (psych)
Host [[AM::{first}]], [[PM::{first}]]; late trays [[5::{last}, {last}]]; guest [[2::{kin} + {kin}]]; tally to [[RD::{first} {xt}]]
"""
