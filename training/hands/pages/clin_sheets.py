"""Flow sheets, logs, grids, OR boards, partograms, ventilator sheets, CRRT sheets, telemetry strips and unit lists, each with who signed and when, and without."""

TWINS = r"""
MED-SURG FLOWSHEET   [[Bed 14A::Bed 14A  {lastup}]]
Time   T     HR  RR  BP       O2     Pain  RN
0000  98.1   82  16  122/64  96 2L   0    [[--::{initials}]]
0400  98.6   79  16  118/60  97 2L   2    [[--::{initials}]]
0800  99.0   90  18  130/72  95 2L   5    [[--::{ini}]]
1200  99.4   96  20  128/70  93 2L   4    [[--::{ini}]]
1600 100.8  108  22  110/58  91 4L   6    [[MD aware::{ini}, {last} aware]]
2000 101.4  112  24  102/54  90 6L   6    [[RRT::{initials} RRT {first}]]
Foley 300 / 250 / 110. JP 20/15. Stool 0 x3 d[[:: (last {DATE:<6/2|10/14>})]]
Zosyn hung 2035[[:: {initials}]]. BCx x2 R AC, L hand[[:: {initials}]]
%%
VENT SHEET  day 9
[[ETT 7.5 @ 23::ETT 7.5 @ 23 (placed {DATE:<3/4|11-9>} {last})]]
07 AC 16/420/+8/50  PIP 28 Pl 22 cuff 26  Sx mod tan  [[RT::{fl} RT]]
11 AC 16/420/+8/45  PIP 27 Pl 21 cuff 26  Sx mod tan  [[RT::{initials}]]
15 PS 10/+5 x 30 min f 34 RSBI 110 fail            [[RT::{initials}]]
19 AC 16/420/+8/45  bite block, Hollister AnchorFast moved R [[RT::{first}]]
23 AC same. MDI albuterol 6 puffs                    [[RT::{first}]]
03 AC same. PEEP 8 → 6 per ARDSNet                  [[v.o. ICU::v.o. {last}]]
ABG 7.41/44/81  Allen ok L  [[sent::sent {clip} {initials}]]
Trach talk: [[ENT Thursday::{last} ENT {DATE:Thurs <3/13|11/18>}]], consent [[from wife::{kin}]]
%%
CRRT HOURLY
Prismaflex, M150, CVVHDF, R fem Niagara [[::({DATE:<2/2|8/9>} {last})]]
hr  BFR  PBP  Dial  Repl  Net  TMP  iCa
06  200  1000 1000  500   -50  88  1.08 [[ok::{initials}]]
07  200  1000 1000  500   -50  91  1.11 [[ok::{initials}]]
08  200  1000 1000  500  -100  104 1.07 [[pressor up::{onelow} renal ok w -100]]
09  200  1000 1000  500  -100  161 1.10 [[TMP high::TMP high, {first} HD RN to bedside]]
10  filter clot, returned 0, restart w/ citrate per [[protocol::{last}]]
Weight {num}.4 → {num}.1. Next lytes 12. [[Day shift::{first}/{wn}]]
%%
PARTOGRAM / L&D NOTE
[[G2P1 39w4d GBS-::{ptl} G2P1 39w4d (EDD {DATE:<8/2|12/19>}) GBS-]]
0110 3/50/-3 intact, ctx q6. [[CNM::{first} CNM]]
0345 5/80/-2 SROM clear. Nitrous. Peanut ball. [[Doula::Doula {first}]] here
0500 7/90/-1 "can't". [[Partner::{kin}]] fainted, juice, ok
0540 decel x3 90s, Gaskin position, LR, O2 off. [[OB::Dr {last}]] to bs
0558 C/C/+2. Push.
0616 VAVD Kiwi x1 pop-off 0, loose nuchal, McRoberts, Rubin II x 40 s. [[Peds::Peds {initials}]]
0617 F 3890 g Ap 7/9. [[Named later::{first} {first}, "after {kin}"]]
0624 placenta. QBL 410. Methergine held (PIH). 2nd deg, 3-0 Vicryl Rapide[[:: {initials}]]
Arms move =, Moro =. Erb none. Shoulder form [[done::{wn}]]
%%
OR BOARD TODAY
Rm | Time | Case | Surg | Anes | Status
1 | 0730 | [[Whipple::{lastup} Whipple]] | [[HPB::{last}]] | [[MD+CRNA::{last}/{first}]] | in
2 | 0730 | [[lap chole::{lastup}, lap chole]] | [[ACS::{last}]] | [[CRNA::{first}]] | delay, no consent
2 | TF | [[Nissen::{lastup} Nissen]] | [[ACS::{last}]] | [[CRNA::{first}]] | npo
3 | 0815 | [[Bristow, L::{lastup} Bristow L]] | [[sports::{last}]] | [[block team::{initials}]] | blocked
4 | 0730 | [[McKeown::{lastup}, McKeown]] | [[thoracic::{last}]] | [[2 MDs::{last}, {last}]] | DLT
5 | 0900 | [[Burch + TVT::{lastup} Burch]] | [[urogyn::{last}]] | [[spinal::{first}]] | holding
6 | 1100 | [[Hartmann rev::{lastup} Hartmann rev]] | [[CRS::{last}]] | [[--::{initials}]] | bed?
7 | closed | Stryker tower down, [[biomed aware::{first} biomed]] |
Add: Girdlestone[[::, {lastlow} from {snf}]]; I&D; ex lap
Charge [[desk::{first} x{pager}]]   Board runner [[MD::{last}]]
%%
EKG / TELE LOG
[[bed 3::{last} 3]]: SR 72 PR .18 QRS .10 QT .40
[[bed 5::{last} 5]]: AF 88, Ashman beats, no rx
[[bed 6::{last} 6]]: Wenckebach 3:2 asleep, [[MD::Dr {last}]] called 0214
[[bed 8::{last} 8]]: Mobitz II → 2:1 → pads on. [[EP::{last} EP]] in at 0340
[[bed 9::{last} 9]]: de Winter vs Wellens? 12 lead to [[cards::{onelow}]]
[[bed 12::{last} 12]]: leads off ([[aide told::{first} told]])
[[bed 14::{last} 14]]: VT 14 bts, Mg 1.6, [[RN::{wn} RN]] gave 2 g
Alarm response: [[tech, RN::{initials} tech, {initials} RN]]
%%
WOUND / OSTOMY ROUND (list)
1. [[Rm 204::204 {lastup}]] sacrum st 3 4x4x2 Dakin's 1/4 wet-moist, Dolphin bed. [[Nutrition::{first} RD]]
2. [[Rm 211::211 {lastup}]] L heel DTI, Prevalon; found [[on admit::{DATE:<5/1|9-20>} by {first}]]
3. [[Rm 215::215 {lastup}]] fistula, Eakin pouch, leak x2. Called [[rep::{first} ({ORGANIZATION:<Ostocare|Bridgeview|Coverwell>})]]
4. [[Rm 220::220 {lastup}]] BKA vac -125, Adaptic, canister 80. Chg [[by WOC::{initials}]] M/Th
5. [[Rm 223::223 {lastup}]] skin tear Payne-Martin 2, Steri, Mepitel. [[Fell::Fell {DATE:Sun <the 9th|7/13>}]]
6. [[Rm 230::230 {lastup}]] new ileostomy, teach w/ [[spouse::{kin}]], Coloplast Mio 1 pc, order [[to DME::to {ORGANIZATION:<Midway|Byway|Tideway> Medical}]]
Tracking sheet → [[manager::{first}]] by Fri
%%
DIABETES SHEET
         BF     L     D    HS
[[Mon::{DATE:<3/3|10-6>}]]  212/6u 188/4u 244/8u 160/0
[[Tue::{DATE:<3/4|10-7>}]]  190/4u  --/NPO 201/6u 144/0
[[Wed::{DATE:<3/5|10-8>}]]   61/juice 133/2u 170/4u 155/0
Basal: Lantus 18 → 14 [[Wed::{DATE:<3/5|10/8>}]] [[by endo::per {last}]]
CHO 1:10, CF 1:40, target 140, honeymoon? GAD+, [[peds endo::{last} peds endo]]
Dexcom on R arm, share to [[mom's phone::{kin}'s phone]]; [[school RN has code::{school} RN {first} has code]]
%%
PRN / CONTROLLED COUNT
Oxy 5    start 40  -2 0610  -1 0940  +30 1300 pharm  = 67 [[ok ok::{initials} {initials}]]
Ativan 1  start 12  -1 2215 waste .5 = 11 [[ok ok::{initials} {wn}]]
Norco    start 25  -2 -2 -1 = 20 found 19 → [[incident::{code}, {first}+{first} recounted]]
MS Contin 15 start 14 -1 -1 = 12 [[ok::{ini}]]
Fent 25 patch on L scap [[dated::{DATE:<4/4|1/30>} {initials}]], old one flushed [[x2 RN::{initials}/{initials}]]
Keys: [[days → nights::{first} → {first} {hr}]]
%%
EMS RUN SHEET
[[Unit::{fleet}]]  Disp 1411 Enr 1412 OS 1419 AP 1422 Dep 1438 Dest 1451
[[Addr: residence::{house}, {town}]]. [[Crew: 1 medic 1 EMT::{last} P / {first} B]]
67M supine on [[garage::garage]] floor, GCS 3, agonal. [[Wife::{kin}]] doing CPR w/ [[neighbor::neighbor {first}]].
LUCAS 1424. VF x3, Amio 300. i-gel 4. Epi 2. ROSC 1436. 12-L: inf STEMI. Narcan no.
PMH per [[wife::{kin}]]: Plavix, "[[two stents::2 stents {DATE:<Sept|Feb> '1<8|9>} by {last}]]". Meds bagged.
Assist: [[engine, PD::E{VEHICLE_ID:{nn}}, Ofc {last} #{badge}]]. Alert called [[to ED::to {hnick}, {first} RN]]
Pt belongings: ring, [[wallet::wallet (DL {lic})]] → [[ED security::{wn}, security]]
PCR [[______::{code}]]  Sig [[______::{initials}]]
%%
PEDIATRIC GROWTH & SHOTS
[[Birth::Birth {DATE:<2/11|7/30>}]]: 3.2 kg 49 cm OFC 34
[[2 mo::{DATE:<4/12|10/1>}]] 5.1/57/38.5 Pediarix ActHIB Prevnar Rotarix [[MA::{initials}]]
[[4 mo::{DATE:<6/14|12/2>}]] 6.6/62/41 same #2 [[MA::{initials}]]
[[6 mo::{DATE:<8/20|2/5>}]] 7.4/66/42.8 #3 + Beyfortus [[RN::{cred}]]
[[9 mo::{DATE:<11/9|4/28>}]] ASQ ok. Pb 1.2 Hgb 11.4
[[12 mo::{DATE:<2/19|8/8>}]] 9.3/75/46 MMR VAR HepA, cried, sticker
Lives w/ [[mom, gm, 2 sibs::{kin}, gm {first}, sibs {first} + {first}]]. Daycare [[yes::{school}]].
Note: [[sib has pertussis::{first} pertussis +, {agency} called {DATE:<9/9|3/3>}]]
%%
ANESTHESIA RECORD
[[(name on sticker)::{ptcaret} {mrn}]]  ASA 3E  Mall 3  NPO 8h
[[Attg/resident::{last}/{last}]]  relief [[1130 CRNA::1130 {first}]], back 1150
Pre: glidescope in room, prior grade 3 ([[outside record::{hosp} {DATE:<9/19|4/21>}, Dr {last}]])
In 0734 Preox Ind 0741 Fent 100 Lido 60 Prop 140 Sux 100. Miller 2 bougie, Cormack 2b. Art L, Allen 4 s
0755 Ancef 2. 0803 cut. 0840 EBL 400 LR 1 L, Phenyl 80 x4. 0912 hgb 7.4 1u [[checked x2::{initials}+{initials}]]
0950 Sug 200 TOF 1.0. Ext 1002. PACU 1011, report to [[RN::{first}]]
Event: chipped #9, [[surgeon & family told::{last} & {kin} told]], [[dental consult::{last} DDS]]
"""
