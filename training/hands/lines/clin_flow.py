"""Flow sheets, strips of dated values, initials columns, whiteboards, OR and endoscopy lines, anaesthesia grids, wound and dialysis runs."""

NAMED = r"""
0400 | 98.4 | 88 | 18 | 122/70 | 97 RA | {initials}
0800 VSS {initials} 1200 VSS {initials} 1600 VSS {initials}
Turn q2: 8L {initials} 10B {initials} 12R {initials} 14L {initials}
Rounding log 0700 {initials}, 0800 {initials}, 0900 {initials}, 1000 {ini}
restraint check q15: {initials} {initials} {initials} {initials}
q15 obs: 2100 asleep {initials} / 2115 asleep {initials} / 2130 BR {initials}
I 1840 O 2210 net -370  sig {ini}
Pain 7→3 {hr} {initials}
fs 188 4u R abd {initials}
fs 241 6u ({onelow})
BS 62 juice {initials} recheck 97 {initials}
trach care {initials}, oral care {initials}, HOB 30 {initials}
fall risk 65 armband on by {initials}
crash cart {DATE:<3/1|10/2>} {initials} {DATE:<3/2|10/3>} {initials} {DATE:<3/3|10/4>} {initials}
fridge 38F {initials} am / 40F {initials} pm
glucometer QC lo pass hi pass {badge}
eyewash wk of {DATE:<6/2|6-9>} {initials}
WB {DATE:4/1} 61.0, {DATE:4/8} 60.2, {DATE:4/15} 58.8 notify RD {first}
Wt {DATE:Jan} 148 {DATE:Feb} 144 {DATE:Mar} 139
PSA {DATE:<2/19|11/20>} 4.1 / {DATE:<8/20|5/21>} 6.6 / {DATE:<1/22|9/22>} 9.0
A1c: {DATE:5/14} 9.9, {DATE:8/20} 8.1, {DATE:12/1} 7.2
INR {DATE:<6/3|2/11>} 1.8 → 7.5; {DATE:<6/10|2/18>} 2.6 same
CEA trend {clip} 12, {clip} 31, {clip} 58
Cr {num8} 1.3 · {num8} 1.5 · {num8} 2.2
EF 55 ({mon}) → 35 ({mon}) → 25 ({clip})
CXR {clip}: worse. CXR {clip}: same. CXR {clip}: better, tube out
FEV1 {DATE:10/2<2|3|4>} 61%, {DATE:4/2<4|5>} 55%
CD4 {DATE:<Mar|Sept> '2<2|3>} 212 VL UD
HbSAg neg {clip}, quant gold indet {clip}, repeat {clip}
mammo: last {DATE:<6/22|Oct 2021>} {fac} BI-RADS 2
pap {DATE:<12/21|3/21>} at NILM {clinic}
TTE {clip} read {last}; TEE {clip} read {last}
stress {mon} {hnick} neg per pt
MRI {DATE:<2.14.24|11.3.23>} vs {DATE:<8.2.24|5.9.24>}: T2 lesion +2
Dexa {DATE:<2019 Nov|Jul 2020>} T -2.6 hip
shots: Prevnar {clip}, Shingrix 1 {clip} 2 {clip}, {first} MA
allergy shot #14 0.3 red L arm {initials} 30 min no rxn
Depo #6 R glut, next {btw}, {initials}
B12 IM L delt lot {lot} {initials}
PPD placed {clip} L FA {initials}, read {clip} 0mm {initials}
Hep B #1 {clip} {fl} #2 {clip} {fl} #3 due {DATE:<Aug|Dec> <1|15>}
Xolair 300 obs 30 {initials}
Prolia {clip} R arm {cred}
EBL 50, UOP 200, crys 1.1L  anes {last}/{first}
IND 0731 INTUB 0736 INC 0802 CLOSE 1011 OUT 1024   {initials}/{initials}
anes: {last} MD, {last} CRNA relieved by {last} CRNA 1145
Surg: {lastup}  Asst: {lastup}  Anes: {lastup}  Circ: {first}/{first}  Scr: {first}
wheels in 0718 (with {first}), cut 0759
Prop 150 Fent 100 Roc 50 tube 7.5 MAC 3 gr I {initials}
Labor epi L3-4 LOR 5 cath 10 1st pass {last} CA2, 15th pass? no
block: US ISB 20 ropi 0.5 {last}/{initials}
spinal 25g Whitacre, {initials} x2 then {last} x1
cooley clamp 0914 off 0951 – {last}
xc on 9:14 off 9:51 pump {first} CCP
tourn up 0812 dn 0901 250 L thigh {initials}
Implants: {gear} ref 5551 sn {ser}
mesh lot {lot} exp {DATE:<2027-03|08/2026>}
cell saver 400 back ({first})
Loaner tray late: {first} from {ORGANIZATION:<Verdane|Boneworks|Ostera> Ortho} bringing
preop call: spoke w {rel} {kin}, NPO ok, ride {first}
PACU Aldrete 9, d/c criteria met {initials}
postop call {clip} no ans, {clip} lm, {clip} {kin} says ok {initials}
EGD: Dr {lastup}, tech {first}, RN {first}, CRNA {first}; scope {UNIQUE_ID:<GIF-2|G>{nn}}
colon: cecum 0911 w/d 11 min, {last}, polyps x3 to path {spec}
scope #{UNIQUE_ID:<C-14|PCF 6|E22>} → AER 3, reprocessed by {first} {clip}
ERCP {last}, fluoro {first} RT(R)
bronch w {last}: EBUS 4R 7 11L, ROSE by {last}
bx R breast 2:00, clip placed, {last}/tech {wn}
para 6.2L {initials} alb 50
thora R 1.1 L straw, {last} sup, {ini} proc
LP by {ini} x2, {last} 1st pass, OP 24, tubes hand carried by {first}
PICC: basilic R 41 cm 0 out, {fl} VAT
Port access 20g 3/4 Huber good return {initials}, deaccess {initials}
IR: {lastup} / neph exch L 10F, next wk of {DATE:<9/2|11/18>}
HD run: on 0611 {initials} off 1020 {initials} UF 2.8 pre 74.0 post 71.3
BFR 400 DFR 600 15g x2 stuck by {first}
tx 3/3 this wk, missed {DATE:<Wed 5/7|4-22>} ({first} drove, car died)
dialyzer leak, blood to drain, {lastlow} notified, {onelow} recirc
water: total Cl 0.0 at 0430 {initials} 0830 {initials}
PD: exch 4 cloudy {clip}, {onelow} cell ct 1140
CVC drsg Tegaderm CHG {initials}
Epo 6000, Venofer 100 given {initials}
chair 9 {lastup}, chair 10 {lastup}, chair 11 open (was {poss})
wound #1 sacr 4x3.5x1.2, photo {initials} {num8}
VAC chg MWF, next {DATE:Fri 1/17}, {wn} WOCN
L heel DTI noted {DATE:<2/3|the 3rd>} by {first} CNA
unna boot R {initials}, back 1 wk {DATE:<6/5|Thur 8th>}
ostomy: 1 1/4 Hollister, {rel} {kin} did it solo
graft take 95% POD5 ({last}), staples out {clip}
HBO dive 22 of 30, 2.0 ATA, tender {first}
debrided {clip} {last} DPM, sharp
Apgars 8/9 {initials}, wt 3410, bands {UNIQUE_ID:<4471|K2093|88120>}
SVE 4/80/-2 {initials} 0315; 6/90/-1 {initials} 0520; C/C/+1 {last} 0650
FHT 140 mod +a -d {initials}. Pit 6 {initials}. Pit 8 {initials}
GBS + {clip} pcn x2, ROM 0214 clr {ini}
del 0712 {last} CNM, baby {first}, lac 2nd repaired {last}
bili 11.2 @ 38h {initials}, recheck at {clinic} {oddday}
EDD {full} by LMP c/w 9w US {clip} {last}
G4P3: {DATE:<11/18|6/18>} svd 7-2, {DATE:10/2020} svd 8-1, {DATE:<3/22|may 2022>} c/s breech {hosp}
BBG {last} in isolette 4, Twin B {last} isolette 5
caff 10/kg {initials}, brady x2 self {initials}
ROP exam {last} {clip} z2 s1 OU, f/u {DATE:<5/6|6-11>}
gav 22 po 18, w/ {kin} po 31!
Car seat trial pass {initials}/{initials}
PD: #3 DOB crown prep shade A2, {lastup}, lab {ORGANIZATION:<Apex|Lustre|Ivory> Dental Lab}
D2392 #19 MO {initials} 1.7 ml lido {clip}
prophy {first} RDH, next {mon}
OD -2.25-0.50x175 20/20, PD 62, opt {first}
IOP 18/22 GAT @ {hr} {initials}
HVF 24-2 OD {clip} MD -4.1, OS {clip} -2.0; tech {wn}
audiogram {clip} {last}, Oticon sn {ser}
unit {fleet}: enrt 0214 os 0221 pt 0223 tx 0240 {FACILITY:<Mem|Reg|St V>} 0256; {initials}/{initials}
mile 41 to 58, medic {first}, emt {wn}, rider {one}
12 lead to {hnick}, {lastlow} activates
RMA sig {ptname}, wit {initials} & PO {last} #{badge}
Group: {first} shared, {wn} tearful, {first} slept, {one} left 10 min early
OOB to chair x2 c {first} & {one}
BIMS 9 ({first} SW), PHQ9 14, ARD {DATE:3/<2|14|29>}
psych med count {first} {first} {clip} OK
KOT: {FACILITY:<Fern|Linden|Wharf> Unit} trays 31, {last} NPO, {last} puree
hot pack 15', stim 20', {initials} / gait 200' {initials}
FIM transf 4 ({first}), amb 3 ({cred})
Board: RN {first}, Aide {one}, Dr {last}, Goal: chair x3, Call {kin} {ph}
"What matters to me": {pet}, my garden, {kin}'s graduation {DATE:6/<7|14>}
Likes to be called: {menick}
code word {UNIQUE_ID:<popcorn|sunfish|delta>}, spokesperson {kin}
"""

CALM = r"""
0400 | 98.4 | 88 | 18 | 122/70 | 97 RA | WNL
0800 VSS RA 1200 VSS RA 1600 VSS NC
Turn q2: 8L 10B 12R 14L
Rounding log 0700 BR, 0800 TV, 0900 PT, 1000 OT
restraint check q15: CSM CSM CSM ROM
q15 obs: 2100 asleep AS / 2115 asleep AS / 2130 BR
I 1840 O 2210 net -370  see MAR
Pain 7→3 {hr} LOS 2
fs 188 4u R abd SQ
fs 241 6u (SSI)
BS 62 juice PO recheck 97 OK
trach care, oral care CHG, HOB 30 VAP
fall risk 65 armband on, SRx2
crash cart ck daily, def test 30 J
fridge 38F am / 40F pm
glucometer QC lo pass hi pass LOT n/a
eyewash wkly 3 min
WB wk1 61.0, wk2 60.2, wk3 58.8 notify RD
Wt mo 1 148 mo 2 144 mo 3 139
PSA 4.1 / 6.6 / 9.0
A1c: 9.9, 8.1, 7.2
INR 1.8 → 7.5; 2.6 same
CEA trend 12, 31, 58
Cr 1.3 · 1.5 · 2.2
EF 55 → 35 → 25
CXR 1: worse. CXR 2: same. CXR 3: better, tube out
FEV1 61%, 55%
Strength R 5/5 L 4/5, DTR 2/4 1/4
pulses 2/4, edema 3/4, murmur 2/6, visual 20/40
pain 3/10 at 1/2, 5/10 at 3/4 ROM
CD4 212 VL UD
HbSAg neg, quant gold indet, repeat
mammo: BI-RADS 2
pap NILM HPV neg
TTE read; TEE read
stress MPI neg per pt
MRI 2.14 mm vs 8.2 mm: T2 lesion +2
Dexa T -2.6 hip
shots: Prevnar, Shingrix 1, 2, MA
allergy shot #14 0.3 red L arm SQ 30 min no rxn
Depo #6 R glut, window 11-15 wk
B12 IM L delt
PPD L FA, read 48-72 h
Hep B #1 #2 #3 0/1/6
Xolair 300 obs 30
Prolia R arm q6m
EBL 50, UOP 200, crys 1.1L  GETA
IND 0731 INTUB 0736 INC 0802 CLOSE 1011 OUT 1024   AS/ET
anes: MD, CRNA relieved by CRNA 1145
Surg: ATTG  Asst: PGY4  Anes: MAC  Circ: RN/RN  Scr: CST
wheels in 0718, cut 0759
Prop 150 Fent 100 Roc 50 tube 7.5 MAC 3 gr I DL
Labor epi L3-4 LOR 5 cath 10 1st pass CSE
block: US ISB 20 ropi 0.5 PF
spinal 25g Whitacre, x2 then Quincke x1
cooley clamp 0914 off 0951
xc on 9:14 off 9:51 DHCA
tourn up 0812 dn 0901 250 L thigh
Implants: Exeter stem 44 #2, Trident 54
mesh Bard Phasix ST 10x15
cell saver 400 back
Loaner tray late
preop call: NPO ok, ride yes
PACU Aldrete 9, d/c criteria met VS
postop call no ans, lm, ok
EGD: LA grade C, Hill III, Prague C3M5, Forrest IIa
colon: cecum 0911 w/d 11 min, Paris Is x3, Boston 8
scope GIF-HQ190 → AER 3
ERCP: Schutz 3, Wilson-Cook stent 10x7, Dormia
bronch: EBUS 4R 7 11L, ROSE adequate
bx R breast 2:00, Tumark, SenoMark
para 6.2L IR alb 50
thora R 1.1 L straw, Yueh 5F
LP x2, OP 24, tubes hand carried
PICC: basilic R 41 cm 0 out, Sherlock 3CG
Port access 20g 3/4 Huber good return BR, deaccess HL
IR: neph exch L 10F, Cope loop, q12w
HD run: on 0611 off 1020 UF 2.8 pre 74.0 post 71.3
BFR 400 DFR 600 15g x2 AV
tx 3/3 this wk, 2/3 last wk, 1/3 of time late
dialyzer leak, blood to drain, recirc
water: total Cl 0.0 at 0430, 0830 AAMI ok
PD: exch 4 cloudy, cell ct 1140
CVC drsg Tegaderm CHG CDI
Epo 6000, Venofer 100 given IV
chair 9 on, chair 10 on, chair 11 open
wound #1 sacr 4x3.5x1.2, photo PI
VAC chg MWF, WOCN
L heel DTI noted, CNA told RN
unna boot R LE, back 1 wk
ostomy: 1 1/4 Hollister, solo
graft take 95% POD5, staples out POD10
HBO dive 22 of 30, 2.0 ATA
debrided DPM, sharp
Apgars 8/9 , wt 3410 AGA
SVE 4/80/-2 0315; 6/90/-1 0520; C/C/+1 OA 0650
FHT 140 mod +a -d. Pit 6 mU. Pit 8 mU
GBS + pcn x2, ROM 0214 clr AF
del 0712 CNM, baby girl, lac 2nd
bili 11.2 @ 38h, LRZ, Bhutani
EDD by LMP c/w 9w US
G4P3: svd 7-2, svd 8-1, c/s breech
BBG in isolette 4, Twin B isolette 5
caff 10/kg, brady x2 self SR
ROP exam z2 s1 OU, f/u 2 wk
gav 22 po 18, IDF 2
Car seat trial pass RA
PD: #3 DOB crown prep shade A2, Cerec, Emax
D2392 #19 MO OB 1.7 ml lido
prophy RDH 6 mo
OD -2.25-0.50x175 20/20, PD 62
IOP 18/22 GAT @ {hr}
HVF 24-2 OD MD -4.1, OS -2.0 SITA
audiogram SNHL, Oticon More 1
enrt 0214 os 0221 pt 0223 tx 0240 ar 0256; ALS/BLS
mile 41 to 58, medic, emt, rider
12 lead to ED, cath activated
RMA sig, wit
Group: one shared, one tearful, one slept
OOB to chair x2 c 2
BIMS 9, PHQ9 14, ARD day 7
med count OK x2
trays 31, 1 NPO, 1 puree
hot pack 15', stim 20', US / gait 200' FWW
FIM transf 4, amb 3
Board: RN, Aide, Goal: chair x3
"What matters to me": my dog, my garden
Likes to be called: sir
code word on file
AG 18, MB 4.2, PT 13, TB 1.1, AP 88, TP 7
AR mod, MR mild, TR tr, PR none, AS sev, MS no
ST 104, SR 72, AF 88, SB 48, NSR, PVC, BBB
SP/DP 122/70 MAP 87 TV 450 RR 14 PS 8 PP 20
EOMI PERRL JVD HJR MRG HSM CVA CCE
AB neg, O pos, DAT neg, RH ok, FFP x1, CP x1
OG to LIS, NG dc, OB neg, SB cap, GT 40/h
RUE LUE RLE LLE BUE BLE SCDs on
DL cuff down, PMV on, ATC 28, CPAP HS
BM x1, BS hyper, AG 88 cm, KUB nl
MB 0900 BB 1000 HS 2100 AC PC
HL flushed NS, KVO, WO, SL x2
1/2 NS @ 75, 3/4 ROM, 2/3 cuff, 5/8 Gly
LR 1:1, NS 2:1, FFP 1:1:1, TXA 1/1
T1 11 T2 4 / E4 V5 M6 / C6 B / A2 B1
JP 40, CT 110, NG 200, UO 340, BRP
HA 4/10 RT 2 OT 1 ST 1 SLP 2
CC/HS 1/2, T2/3, S1-5, L4/5 C5/6
12/8 bipap, 10/5, 14/6, 8/4 simv
6/8 bed alarm zone, 4/8 trays left
PM 2/2 sz, 3/3 UF goal, 7/7 rot
Jan-Bommel OR? no. Mayo stand ok
Thompson, Richardson, Army-Navy, Balfour, Kelly, Allis
Adson, Debakey, Russian, Bonney, Metz, Potts
Bair hugger 43, Ranger, Level One, Belmont
Mayfield pins, Wilson frame, Jackson table, Hana
Finochietto, Weitlaner, Gelpi, Senn, Deaver x2
Penrose, Robinson, Rusch, Bardex, Tieman
Bovie 35/35, Ligasure, Harmonic, Aquamantys
Kerrison 3, Leksell, Penfield 4, Woodson
Kocher x4, Kelly x6, Crile x6, Babcock x2
"""
