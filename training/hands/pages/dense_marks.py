"""Hands of nurses, techs, coders and clerks who sign with two letters, a pager, a login or a first name inside thick shorthand, and of the same sheets where abbreviations, models, settings and product names stand in those places."""

TWINS = r"""
FLOWSHEET, vent/art line, [[blank signed by discipline::signed]]

0700 AC 16/450/.4/8, Pplat 22, cuff 26 — [[RT::{ini}]]
0730 A-line zero, square wave ok, Phleb level — [[RN::{ini}]]
0800 SAT fail RR 38 — [[RN::{ini}]] told [[MD::{ini}]]
0830 ABG 7.36/41/88/23 — [[RT::{ini}]]
0900 IPV + Mucomyst — [[RT::{initials}]]
0915 turn L, heel float Prevalon, Mepi — [[CNA::{initials}]] [[RN::{initials}]]
1000 EN held KUB — [[RD::{ini}]]; restart @ 40
1100 SBT PS 5/5, RSBI 71 — [[RT::{ini}]], [[PT::{ini}]] in to dangle
1130 cuff leak 180 — [[RT::{ini}]] w/ [[NP::{ini}]]
1145 Precedex .4 → .2 — [[RN::{ini}]]
1200 EXTUBATE to Airvo 50/.4 — [[MD::{initials}]], [[RT::{initials}]], [[RN::{initials}]] present
1215 stridor, racemic x1 — [[RT::{initials}]]
1300 swallow Yale fail — [[SLP::{ini}]]
1400 Lasix 40, K 40 — [[RN::{ini}]]
1500 report — [[RN/RN::{ini}/{ini}]]
%%
BATCH CUTTING LOG HISTO

block     cut  stain  tech  recheck
A1–A6     4µ   H&E    [[HT::{initials}]]    [[HTL::{initials}]]
B1        4µ   PAS    [[HT::{initials}]]    [[—::{initials}]]
B2        5µ   Congo  [[HT::{initials}]]    [[PA::{initials}]]
C1–C3     3µ   Jones  [[HTL::{initials}]]   [[MD::{initials}]]
D1        fz   T blue [[PA::{initials}]]    [[MD::{initials}]]
E1–E9     4µ   ER PR HER2 Ki67 (Ventana Ultra) [[HTL::{initials}]]  [[QC::{initials}]]
F1        4µ   GMS, Fite, Warthin [[HT::{initials}]] [[HT::{initials}]]
G1        decal EDTA  [[HT::{initials}]]    wait [[MD::{initials}]]
H1–2      recut, deeper x3 for [[MD::{initials}]]
I1        float! lost ribbon, told [[PA::{initials}]], see IR
J         molec curls, gloves, RNase Zap [[MLS::{initials}]]
Controls: [[am::{initials}]] ok; eosin pH [[pm::{initials}]]
%%
WHO TO CALL (taped to the phone)

GI bleed      [[GI fellow::{last} {pager}]]
Airway        [[ENT 2nd call::{last} {pager}]]; [[anes hot phone::{first} {xt}]]
Dialysis now  [[renal::{last} {pager}]]
Stroke        [[neuro::{pager}]] not [[tele-neuro::{first}]]
STEMI         [[single call::{ph}]]; then [[IC::{last} {pager}]]
Hand          [[ortho odd / plastics even::{last} {pager} odd, {last} {pager} even]]
Face          [[OMFS Mon-Wed::{last} {pager}]]
Eye           [[optho home call::{last}, cell {ph}]]
Rape kit      [[SANE::{first} {ph}]]
Peds tube     [[PICU::{pager}, ask for {first}]]
Lab crit      [[call-back window::{first} {xt}]]
Blood bank    [[MTP line::{xt}, {first} days]]
Organ         [[OPO 1 h::{agency} {ph}]]
ME            [[county::{first} at {county}, {ph}]]
Interp        [[iPad, Language line, code 3::{first} ({lang}) {ph}]]
Pyxis stuck   [[pharm::{first} {pager}]]
Pumps         [[biomed::{first} {pager}]]
Toilet        [[plant::{first} {pager}, nights {first}]]
Bat in hall   [[animal control::{org}, {ph}]]
%%
AUDIT TRAIL EXPORT

2 [[SYSTEM::{user}]] OPEN  chart   Hyperspace
3 [[SYSTEM::{user}]] PRINT AVS     [[PRN-4E-02::{bldg} printer]]
4 [[BATCH::{user}]] RX     Norco   [[erx::{lic}]]
5 [[BATCH::{user}]] SCAN   Braden  [[Rover::{first}'s Rover]]
6 [[IFACE::{user}]] RESULT troponin [[Beaker::{spec}]]
7 [[IFACE::{user}]] ADT A08        [[Prelude::{mrn}]]
8 [[TASK::{user}]] BREAK GLASS reason: [[direct care::"my {rel}"]]
9 [[TASK::{user}]] EXPORT xls      [[Clarity::{ip}]]
10 [[NULL::{user}]] LOGIN FAIL x3   [[Haiku::{ip}]]
11 [[CRON::{user}]] MERGE          [[dup::{mrn} into {mrn}]]
12 [[ROOT::{user}]] GRANT SELECT   [[CABOODLE::to {user}]]
13 [[LUCY::{user}]] SHARE          [[token::{mail}]]
14 [[CANTO::{user}]] COSIGN        [[17 notes::17 for {last}]]
Reviewed [[privacy::{first}, privacy]]; [[no action::HR case {case}]]
%%
APP TRAINING ROSTER by [[module::trainee]]

[[Willow::{first}]] 0800 rm A, IV workflow, dispense prep
[[Beacon::{first}]] 0800 rm B, protocols, BSA
[[Beaker::{first}]] 0900 lab AP, synoptics
[[Bones::{first}]] 0930 ortho, implants
[[Stork::{first}]] 1000 L&D, QBL
[[Phoenix::{first}]] 1030 transplant phases
[[Cupid::{first}]] 1100 cath structured report
[[Radiant::{first}]] 1130 protocoling
[[Lumens::{first}]] 1200 scope, Boston prep
[[Kaleidoscope::{first}]] 1300 IOP, refraction
[[Wisdom::{first}]] 1330 perio charting
[[Bugsy::{first}]] 1400 NHSN
[[Rover::{first}]] 1430 bedside scan
[[Haiku::{first}]] 1500 dictate
[[Canto::{first}]] 1515 same on iPad
[[Tapestry::{first}]] 1530 UM
[[Cadence::{first}]] 1600 templates
[[Prelude::{first}]] 1630 reg
[[Willow Inventory::{first} {last}]] Fri
[[Dorothy::{first}]] home health, Fri
[[Comfort::{first}]] hospice, Fri
no-show: [[Resolute::{last}]]
%%
ANTICOAG CALL SHEET

[[slot 1::{first}]] 2.4 same dose 4 w
[[slot 2::{first}]] 1.6 boost 7.5 x1, Lovenox no
[[slot 3::{first}]] 4.8 hold x1, no bleed, Bactrim
[[slot 4::{first}]] 3.1 On-X? wants lower, ask [[cards::{last}]]
[[slot 5::{first}]] refused POC, vein draw [[at lab::{fac}]]
[[slot 6::{first}]] Eliquis swap, CrCl 41, 5 BID
[[slot 7::{first}]] dental, no hold, Amicar
[[slot 8::{first}]] vacation, gets INR [[away::in {town}]]
[[slot 9::{first}]] 9.1 (Acelis meter), lab 6.2, vit K 2.5
[[slot 10::{first}]] LVAD HM3, 2.0–2.5, ASA stop
[[slot 11::{first}]] Factor V het, off at 6 mo
[[slot 12::{first}]] APS triple, not DOAC (TRAPS)
LM x2: [[2 pts::{first}, {first}]]; letter: [[1::{last}]]; moved: [[1::{first} to {town}]]
Staff: [[PharmD, RN::{first}, {first}]]
%%
CODE SHEET (scribe copy)

t 0 pulseless, bed flat, Zoll — comp [[1::{first}]]
t 1 BVM [[RT::{first}]], 2:30; IO L tib EZ 45 [[RN2::{last}]]
t 2 VF 200 J [[RN1::{first}]]; comp [[2::{first}]]
t 4 VF 200; epi 1 [[RN3::{last}]]
t 6 VF 200; amio 300; comp [[3::{first}]] (LUCAS no, belly)
t 8 PEA 40; bicarb, Ca; US [[EM::{last}]]: no effusion, RV big
t 9 TNK 50 [[pharm::{first}]]
t 10 igel 4 → ETT 7.5 [[anes::{last}]], EtCO2 24
t 14 ROSC 88/40; levo [[ICU::{last}]]
t 20 pressor .4; ECMO [[declined::{last} declined]]; family [[chaplain w/::{kin} w/ {first}]]
lead [[PGY3::{last}]]; recorder [[me::{ini}]]; runner [[US::{first}]]
%%
SPLIT/SHARED and resident attestation grid

Time   enc    who did what
0712   H&P    [[MS4::{first}]] hx, [[PGY1::{last}]] PE, [[att::{last}]] MDM (-GC)
0840   SBT    [[RT::{first}]], [[PGY2::{last}]]
0915   EGD    [[fellow::{last}]] scope 18 min, [[att::{last}]] key portions
1010   LP     [[PGY1::{last}]] x2 fail, [[PGY3::{last}]] ok, OP 21
1130   FAST   [[EM2::{last}]], images to Qpath, [[att::{last}]] QA'd
1300   closed red. [[ortho 2::{last}]], sedation [[att::{last}]] 99152
1400   goals  [[NP::{last}]] 41 min, [[att::{last}]] 20 (-FS), [[daughter::{kin}]]
1600   I&D    [[PA::{last}]]
1710   death note [[NF::{last}]]
Audit: [[compliance::{first} {last}]] 8/9 pass; 1 lacks "I saw"
"""
