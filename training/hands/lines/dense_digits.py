"""Hands of people whose lines are mostly digits: doses, ratios, schedules, grades, catalogue and model numbers, ranges and scores, and the dates, phones and numbers of someone in the same dress."""

NAMED = r"""
Amox for {first}, 90/kg, seen {num8}, again {num8}
Norco {last} filled {num8}, {num8}, {num8}; PDMP {clip}
Which bag: {last} 5/20 since {clip}, {last} 4.25/10 since {clip}
Blocks {num8}: {last} .25, {last} .5, {last} .75
{last} 75/25, {last} 70/30, phones {ph} / {ph}
Steps: {clip} - {clip} then {clip} - {clip}
{first}'s shots: {num8}, {num8}, {num8}, {num8}, next {mon}
Rabies {clip} / {clip} / {clip} / {clip}, {kin} drives
Twinrix {num8}, {num8}; {first} due {mon}
Hep B {num8} (lot {lot}), {num8} (lot {lot}), third {num8} (lot {lot})
DTaP {dobs}? no that's the DOB. {num8}/{num8}/{num8}
{first} 95, 180, 155, 140 on {clip}; call {ph}
A1c {num8} 7.1, {num8} 8.3, {num8} 9.2
Vent since {clip} 450/16/8/60; extub {clip}; re-int {clip}
ABG {clip} 0412: 7.08/22/104/6, drawn {ini}
16/8/5/40 per {ini}, {clip} {clockx}
Out {clip}, back {clip}, {snf} {clip}
{last} 62/28/41, {last} 44/18/27, RHCs {clip}
Swan in {clip} out {clip} by {fl}; {acct}
CPP 62 {clip}, EVD out {num8}, VPS {num8}, s/n {ser}
EVD 10@0 per {ini}, fax {ph}
{last} 28, {last} 41, {last} 55: EFs {clip}
Carotid {clip} 248/94; {yr} film at {hosp} {case}
ABI .62/.91 {num8} -> .7/.9 {num8}, {initials}
Graft {num8}, revised {num8}, down {num8}
Stents {num8} 3.0x28, {num8} 3.5x18, {hnick}, {hosp}
Phone {ph} x3, no ans; alt {ph}; work {ph} {xt}
Valve ser {ser}, 26, {clip}, {last}
Leads {ser}, {ser}; gen {ser}; {num8}
Remote {clip} 60/130; box {ser}; {kin} {ph}
Shocks {clip} 0312, {clip} 0318; {dr} called {clip}
Zones reset {num8} by {first} {last}, {org}
HM3 {ser}: {clip} 5400/4.6, {clip} 5500/4.9
P-8 {clip}, P-6 {clip}, out {clip}
ECMO {ord} run {clip}–{clip}, {last}/{last}
Prisma since {clip}, filter {lot} x3
HD chair 9 TTS {clinic} {ph} TW 71.5, last {clip}
PD cycler {ser}, {num8} exchange, RN {first} {ph}
PFT {num8} 58/41, {num8} 55/38, {num8} 49/33
6MWT {clip} 312, {clip} 340; {ini}
CPAP {ser}, order {ord}, setup {num8}, {fac}
{last} 18/8/14 {shop} DME acct {acct}
PSG {num8} AHI 31, titration {num8}; {lic}
Hearing {num8} 45/50, {num8} 50/55; aids {ser} L {ser} R
Booth {num8} {first}, next {num8} {first}, {school}
Rx {num8} -4.25 -1.00 x175; old {num8} -4.00; job {ord}
IOL {ser} 19.5 OD {num8}; OS {num8}
IOP {clip} 21/24, {clip} 14/15, {last}
VF {num8}, {num8}, {num8}: -4/-6/-9
OCT {clip}, inj #4 {clip}, #5 {clip}, lot {lot}
Patch since {clip}; {first} 400→40; {kin} {ph}
Perio {num8} 3-2-3, {num8} 6-4-7; plan {plan}
#19 {num8} crown seated {num8} {last}; lab {ord}
Braces {num8}; {kin} pays {acct}
ASQ {num8} 45/50, {first} 11 mo; {church} daycare {ph}
WISC {num8} {school}; PIN {four}; case {case}
{last} 112, {last} 104, {last} 98; ids {subj}, {subj}, {subj}
MoCA {num8} 22, {num8} 19; POA {kin} {ph}
Vandy x2 {first}, teacher {last}; due {clip}
PHQ {clip} 17, {clip} 11, {clip} 6
AUDIT {clip} 18; DUI {case}, ct {on}
Taper {clip} 20, {clip} 15, {clip} 10, {clip} 5, {clip} 0
Pred started {clip}; {first} {ph}; {clip} stop
Medrol {clip}, {pharm} {ph} rx {ord}
Lamictal steps {clip} {clip} {clip} {clip}
ANC {clip} 3.1, {clip} 2.8; REMS {code}
Dosing {num8} 30, {num8} 40; badge {badge}
Bup {num8}, {num8}, {num8}; DEA {lic}
Vivitrol {clip}, next {clip}, PO {on}, {jail}
Zepbound {plan} grp {grp} bin none, {ph}
FOLFOX C1 {clip} C2 {clip} C3 held {clip}
AUC 5 {num8}, {last}, chair 5, {ini}/{ini}
BEP {last} d1 {clip} d5 {clip} d8 {clip}
R-CHOP {num8} x6 {num8}; PET {num8} acc {case}
7+3 {clip}; marrow {clip} {spec}
RT {num8}-{num8}, 60/30, {last}, {fac}
Bx {num8} 3/12, {num8} 5/14; PSA {num8}
Slides {spec}, {spec}; block {spec}; {num8} FedEx {ord}
{last} 3-1a-0, {last} 2-0-0, board {num8}
{subj} KOOS 71, {subj} 68, {subj} 90 by {on}
OT {num8} grip 31/44; WC claim {claim}, adj {last} {ph}
ROM {clip} 112, {clip} 120, {first} PT
MMT by {ini} {clip} 5/4+, by {ini} {clip} 4/4-
Door {four}, alarm {four}, cell {ph}, mom {ph}
{first} 8-4, {first} 12-12, {first} 7a7p, {first} 11-7; {clip}
ID {badge} 8.4 h, {badge} 7.9 h, {badge} LWOP
Survey {num8} {mrn}: "5-1-1, {first} was rude"
O/E case: {mrn} adm {num8} dc {num8} exp {num8}
{mrn} {mrn} {mrn}: the 13 false pos
{subj} died {num8}, {subj} lost {num8}, {subj} d/c'd {num8}
{subj}/{subj}/{subj} unblinded {clip} {ini}
QC by {ini} {clip} 2-2s; tech {badge}
MIC {spec} 4/76, {spec} 16/8, {last} called {clockx}
Isolates {spec}, {spec}, {spec} n=3, {snf}
TSH {num8} .01, {num8} .3, {num8} 2.2 {mrn}
Stim {clip} 2.1/8/11, RN {first} {pager}
Cycle 2 ER {num8} ET {num8} beta {num8} 188
AFI {clip} 14, {clip} 9, {clip} 6; {last}
US {num8} 28+4, EDD {num8} by {num8}
{last} 7/90/+1, {last} -2/50/3; {fl} {clockx}
CL {num8} 31, {num8} 27, stitch {num8}
Bili {clip} 8.1 11.4 13.9; {kin} cell {ph}
Twin A {mrn} 810 g, Twin B {mrn} 790 g, {num8}
GIR 7.2 per {first} {clip}; bands {four} {four}
EMS run {case} {fleet} {clip}, 20/40/50
{first} 11.5 kg {clip}, 12.1 {clip}; WIC {case}
SOFA {clip} 11, {clip} 14, CMO {clip}
RN {user} RASS -2 {stamp}; RN {user} RASS 0 {stamp}
Fall {clip} {clockx}, {case}, Braden 14, {ini}
Trauma {lastup} ISS 29 {clip}; belongings {ord}; {plate}
GCS 3-4-6 {clip} per {crew} {fleet}
LKW {clip} 2110, TNK {clip} 2244, {hosp} {ph}
Burn {clip}, graft {clip}, {clip}, DC {clip}
Refill {ord} #30 {num8}, {ord} #90 {num8}, {pharm}
MME 90 {last}, PMP {num8}, {last} cosign {lic}
Claim {claim} 5-4-2, DOS {num8}, {plan}
IV {clip} 20g, IV {clip} 22g, PICC {clip} by {last}
REF lot {lot} SN {ser}, {clip}, {last}
Pump {ser} swapped {clip} for {ser}, biomed {first} {xt}
WO {ord} closed {num8} {ini}; asset {ser}; {bldg}
Host {ip} fw 4.8.11, user {user}, {num8}
99214 {num8} {last}, 99213 {num8} {last}, {npi}
DRG 470 {mrn} adm {num8} dc {num8} {acct}
CLM {claim} 16/45, {claim} 97, {claim} 197 appealed {num8}
HCC {mrn} 226 {num8}, {mrn} 38 {num8}
10-10EZ {last} last4 {ssn4} rec'd {num8}
F689 res {initials} {clip}, F880 res {initials} {clip}, {snf}
Drill {num8} {bldg} 4E 3:41, {first} Security {pager}
"""

CALM = r"""
Amox 90/kg, max 875 BID, 10/7/5 d by age
Norco 5/325 → 10/325 → stop
Clinimix E 5/20, 4.25/10, 8/10, 6/5: which bag
Bupi .25/.5, ropi .2/.5/.75, lido 4/7 mg/kg
Humalog 75/25, Novolin 70/30, Ryzodeg none
Steps: 1-3-5-7 then 7-9-11
Infant vax 2-4-6, 12-15, 15-18, 4-6, 11-12, 16
Rabies 0/3/7/14 (28 if immunocomp)
Twinrix 0/7/21 + 12 mo
Hep B 0-1-6; Heplisav 0-1; Shingrix 2-6
DTaP 5-dose grid: 2/4/6/15/48
Fasting 95, 1 h 180, 2 h 155, 3 h 140; 50-100-3
A1c/eAG 7/154 8/183 9/212 10/240
Vent 450/16/8/60, ABG 7.31/51/78/25/95
ABG 7.08/22/104/6, BE -22, gap 28, delta 1.1
16/8/5/40 tolerates, RSBI 61
PS 5/5 x30, 3/0 cough, out
PA 62/28/41, PCWP 19, RA 14, 3.1/1.6
Swan: 14, 55/14, 55/24/36, 18; SvO2 54
CPP 62 (82/20), P1\<P2, PRx .4
EVD 10@0, 8@15, 11@0; 212/24
Echo 5.8/4.9/1.1/1.0, EF 28, 4.6
Carotid 248/94 R, 122/38 L; ICA/CCA 3.9
ABI .62/.91; TBI .31/.6; PVR 3/4
Grafts 7-300/45; run off 2-3-1
Stents 3.0x28, 3.5x18, 2.5x12; 14/18 atm
6/7/8 Fr; 035/018/014; 100/150/260 cm
Valve 23/26/29; 391/444/531 mm2
Leads 5076-52, 3830-69, 4798-88; 0.4@.5, 11.2, 640
LRL 60/130, AVD 180/150, MTR 130/MSR 125
VT1 171 8/3 burst; VF 214 3/4; 35J x6
Tach 150-170-200-230 zone; 9-11-13 ms
HM3 5400/4.6/3.9/4.1; LFA x0
Impella P-8 3.4 / 0.9; 482/392
RVAD 3000/4.2; sweep 4; 80/100
Prisma 200/1500/500/150; -100
HD F180, 400/800, 2K/2.5Ca, 3:45, 2.8 off, TW 71.5
PD 5 x 2200, 1.5/2.5, LF 1500, UF 841, D/P .78
PFT 2.1/58, 1.2/41, .57; DLCO 44; 118 RV
6MWT 312/340, 97→88, Borg 2→5
CPAP 7–14, 95th 11.6, 8/5.5 h, AHI 2.1, leak 12/24
BiPAP 18/8/14, VAPS 520, 4–14/6–22
PSG 412/366, SE 88, N3 11, R 18, AHI 31/41/56
Tympanogram A/As, .4/-115/1.1; DPOAE 2/4/6/8
PTA 45/50, SRT 40/45, WRS 92/84 @ 80/85
Rx -4.25 -1.00 x175 / -4.75 -0.50 x005 ADD 2.25
K 43.25/44.50 @ 088; AL 24.11; ACD 3.2; IOL 19.5
IOP 21/24→14/15; CCT 511/508; C/D .6/.8
VF 24-2 MD -4.11/-9.8, PSD 2.3/8.1; GHT ONL
OCT 61/88, CMT 412→288; 3-mm/6-mm
Titmus 9/9, 400→40; ET 25 / E(T)' 35; 4^ BO
Perio 3-2-3 4-3-5 6-4-7 B; 2-2-3 L; BOP 31 %
#3 MOD, #14 O, #19 B/U PFM, #30 RCT 3/4 canals 21/20.5
Overjet 6, OB 70, U/L 4-1/2; SNA 82 SNB 76 ANB 6
ASQ 45/50/30/35/55; 60/60; MCHAT 2/20 → 0
WISC 98/108/91/103/86; GAI 104; 90-pt CI 93–102
WAIS 112-104-98-89; FSIQ 101 (50th)
MoCA 22/30 (-1-2-2-1-0-2); Trails 41/122; digits 7/4
Conners 71/68/80/55; Vandy 7/9, 6/9, 3/8
PHQ 17 → 11 → 6; GAD 14-9-9; C-SSRS 2/0
AUDIT 18, DAST 4, CIWA 14/11/8/6/2; COWS 11/7/3
BZD taper 20-20-15-15-10-10-5-5-0
Pred 40x5; 60-50-40-30-20-10; 5-4-3-2-1
Medrol 6-5-4-3-2-1, 21 tabs, 4 mg
Lamictal 25/25/50/50/100/200
Clozaril 12.5/25/25/50...300; ANC 3.1/2.8/2.2
Methadone 30+10, 40-50-60, cap 5/3d
Bup 2/.5, 4-8-16; 100→300/28
Vivitrol 380/28; Sublocade 300/300/100
Titrate 2.5/5/7.5/10/12.5/15 q4wk; 0.25/.5/1/1.7/2.4
Chemo 85/400/400/2400 q14; AUC 5/175 q21; 60/600 x4
BEP 20/100/30 (500 PE) ; EP x4
R-CHOP 375/750/50/1.4/100; 14 v 21
7+3 200/60; HiDAC 3 g d1/3/5; 5+2
ABVD 25/10/6/375, 1/15, x2-4-6
RT 60/30, 54/3, 50.4/28, 26/5, 45/25 + 10/5
Gleason 3+3/3+4/4+3, 3/12 cores, 5-40 %
TNM 3-1a-0, IIIA, G2, 2/18, LVI 1
Nottingham 3-2-1=6; 4/0; 95/80/1+; 14
MSTS 27/30; TESS 88; Mirels 3-2-2-3
KOOS 71/68/90/40/55; IKDC 61 at 9 and 24 mo
DASH 44/21; grip 31/44, 28/40; 3jaw 6/8, 7.5/9
ROM -5/0/112; 0-0-45; 140/50/T9; 30/20
MMT 5/4+/4/3+; DTR 2/2/1/0; 4-2-0
Bundle 24/7/365, 3-in-1, 4x4s, 2-0 & 3-0
8-8-4 / 12-12 / 7a7p / 11-7; .9/.6/.3
HPPD 8.4/.61/1:4/1:5/1:6; 1.4
HCAHPS 78/71/64; 9-10 box; 50/75/90
O/E 0.84 (61/72.6); LOS 4.1/4.6; 1.31 CMI
Sens .91 spec .87, 2x2: 91/13/9/87
HR .72 (.61-.85), 12/24/36 mo 88/71/60
N=412, 206/206, 19/22 lost, ITT/PP 1:1
p .03/.04/.31; k=.71; I2 41; tau2 .02
1-2s 2-2s R-4s 4-1s 10x; CV 2.1/3.4
S/I/R 0.5/1/2; MIC 4/76, 16/8, 32/4
Antibiogram 88/91/72/100/64 (n=118)
TSH .01 FT4 3.8 T3 411; TRAb 12/1.75
Cort 2.1/8/11 (0/30/60); ACTH 4
LH/FSH 11/4.2; AMH 5.1; AFC 14/16; E2 41
AFI 3-4-2-5 = 14; BPP 8/10; MVP 4.1; SD 2.9
BPD/HC/AC/FL 71/262/241/53 = 28+4, 41 %
G4 P1-1-1-2; 7/90/+1, -2/50/3
Cervix 31/29/27 @ 18/20/22
Bili 8.1/11.4/13.9 @ 24/36/48; LL 14.6
NICU 26+3, 810 g, 5/7/8, D30, 110/3.2/24 cal
TF 150/3.5/120; UOP 2.1; GIR 7.2; 4.1/58
Broselow 10–11 kg, 4.0/11.5, 20/40/50
Peds 20/kg x3; 4-2-1; 1.5x; D5½+20
APACHE 24, SAPS 51, SOFA 2-1-3-0-4-1
RASS -2/-1/0, CAM +/+/-; CPOT 3/1/0
Braden 3-2-2-1-3-1; Morse 15/0/30/20/0/15
ISS 29 (4²+3²+2²), RTS 6.9, TRISS .88
GCS 3-4-6, 2T-1-5, 1-1-1; FOUR 4-4-2-1
NIHSS 2-1-0-1-0-2-3-0-1; ASPECTS 8/7; 14/132/9.4
BSA 18/31, Parkland 4x70x30/2/8 = 525, 262
Order 500-1000-1500; 90 ct; 3/5 RF; #30/#60/#90
Rx 30/30, 90/90, 14/7; MME 45/90; DAW 0/1/9
NDC shape 5-4-2, 4-4-2, 5-3-2; pad it 11
Cath 14-18/10-30, IVs 18/20/22/24
REF 8884-0432, 8888-1452; ISO 80369-7; 10993-1
Part 2310-21, kit 7215, cart 4008S, tubing 2426-0007, use 2420-0500 w/ 1.2 µ
Cat 367862, 368661, 363083, 366703: tube tops
Model 8100/8110/8120/8015; A1203; B650; V60; 840/980
Firmware 4.8.11-22, 9.33.1.44, 12.1.2.3; patch 3.2.0-17
CPT 99213/4/5, 25/59/LT; 1.92/2.72/3.8 RVU
DRG 470/1.9289/1.4; 871/1.94/4.8; 291/1.35
POS 11/22/23/02/10; TOB 111/131/851; Rev 0360/0250/0636
CARC 16/45/97/197; RARC N130/M15/N362
HCC 37/38/85→226; RAF 1.104/.891
Form 1500/1450/485/672/802; 10-10EZ; 21-526; 40-1330
Tags F689/F880/F686; K353; A-0144; R290; G/J/L
LSC 19.2.1.3; NFPA 99/101; 25-min; 4-4-10-4
Floor 4-5-6 E/W; Bays 1-9/10-18; Cart 7/8
"""
