"""Hands that end dense lines with two letters, four digits or a first name, and hands whose lines end with a discipline, a setting, a score or a product instead."""

NAMED = r"""
Pplat 22, cuff 26, HOB 30 - {ini}
turned L, heels floated, Mepilex - {initials}/{initials}
EN held for KUB, restart 40 per {initials}
Yale fail, keep NPO, re-try am - {ini}
RSBI 71, SBT PS 5/5 x30, {initials} aware
Precedex .4 → .2, CAM neg, {initials} ok to dangle
K 2.9 → KCl 40 IV x2 per {last}'s protocol
TF 45 → 65, FWF 200 q4, Na 151, {initials}
Foley out 0600, DTV by 1200, BS 410 → SC x1, {initials}
JP 40 SS, Blake 110 SG, Penrose wet, told {last}
Lido 1%, 25G, KJ 11, CG 3-0 x4, DSD - {fl}
Consent w/ {first}, T&S ok, H/H 7.1/21, {initials} 2nd check
Dr of record = {last}; consults {last}, {last}, {last}
BM cytology → MF, SF3B1; {last} f/u {clip}
Case mgr = {first}, charge = {first}, house = {last}, float = {first}
IR drain #2 by {last}, narrowed by {last}, {first} saw
MRI safe per {last}, VNS off per {first} @ {clockx}
ABG by {first}, ABI by {first}, ABX by {last}, ABR by {first}
CRRT per {first}, HD per {first}, PD per {kin}, UF per {last}
pins c/d/i; splint MP 60 {first}; {last} {day}
OD 20/40, OS CF, OU full - {cred}; dilated by {initials}
latch 7, SNS, EBM 30; {first} again {wkd}
{initials}/{initials}/{initials}/{initials}: who floats, in that order
SS, SG, {initials}, {initials}: drains then nurses, board is a mess
{initials} has DM, {initials} HTN, {initials} MM, {initials} MG
{initials} froze, {initials} no, {initials} no, {initials} excise
{initials} 6, {initials} 2, {initials} 1: JH-HLM by bed
{initials} PE, {initials} PNA, {initials} PTX; {ini} has the list
{last} 5 → 7; {last} stent; {last} exchange
{initials} 2+, {initials} 3+; reflexes checked by {ini}
closed by {last} PDS 1; skin by {initials}
{initials} TB neg; {initials} HB 9; {initials} see {dr}
shift 4 per {last}; ICP 31, {initials} opened EVD
RHC by {last}: RA 9, PA 41/20, PW 18; {initials} scrubbed
SN 1/3 {last}; board w/ {last} {clip}
photo {initials}, dermoscopy {initials}, bx {ini}
{last} 39w, {last} 36, {last} 28; {first} triage
{last} MP 3 NC 41; anesth {initials}; awake? ask {last}
{last} WB R, {last} NWB L, gym w/ {first}
CT {first}, MR {first}, US {first}, IR {last} tonight
billed LT {initials}, RT {initials}, denied {claim}
AI {last} PA, AS {last}; {initials} cosign
AM {first}, PM {first}, {feast} {first}
QTc 468 read {last}, 481 read {last}
Wt 71 {initials}, 74 {initials}, who zeroed the bed
{first} did SNAP, {first} did HUD; {kin} signed
drawn {initials} {clockx}, redrawn {initials}, hemolyzed
{last} hx, {last} LP, {last} saw, {first} held
t6 VF 200 amio 300, comp {first}
t10 igel by {first} → 7.5 by {last}, art {last}
Comp 1 {first}, comp 2 {first}, comp 3 {first}, rec {ini}
Time out: {first}, {first}, {last}, {last} say aye
Count 1 {initials}/{initials}, count 2 {initials}/{initials}
Spec A RLL, B 4R; {initials} grossed; {first} walked it
Tourniquet 61 min, {last} told x2, {initials}
EBL 40, relief {initials} 1200, {initials} 1300, out 1431
gr 1 {last}; gr 3 {last}; VL {last} ETT 7 @ 21
T6, Bromage 3, {last} topped 1510, page {pager}
PENG by {last}, ESP by {last}, {first} pushed
tested {first} from {org}, RV .5@.4
RBC #6 checked {initials}/{initials} 0214
read 1 {initials}, read 2 {initials}, call {last} {pager}
H&E {initials}, PAS {initials}, recut for {last}
QC 1-2s {initials} rerun {initials}, lot {lot}
PM by {first} {num8}, 88 µA, {ser}
Fridge 2 2.9 {initials}, 3.1 {initials}, 9.4!! {initials}
TPN check {initials} x2, hung {initials} {clockx}
9 kg D10 45 by medic {last}, {fleet}
CRL 61 scan {initials}, NT {last} cert
MIC 16 changed by {kin}, leak, call {first} {ph}
OT {first} 30, ST {first} 60, para {first}, {school}
{initials} drew, {initials} ran, {initials} called {ptf}
PPD placed {initials} {clip}, read {initials} {clip}
Rx called by {first} to {first} at {pharm}
CNO {last}, CMO {last}, SPD {first}, IT {first} {xt}
GI {last} {pager}, ENT {last} {pager}
hand odd {last} {pager}, even {last} {pager}
Bed 4110 {last} clean, 4112 {last} dirty, {first} EVS
page {pager} then {pager} then {first}'s cell {ph}
BG 188 {initials}, 210 {initials}, pump by {kin}
Wt 7110 g {initials}, 7240 g {initials}
CK 2210 → {last} {pager} read back
call {xt} or {xt}, {first} knows the code
login {user} locked, {user} not, {user} who?
{user} printed, {user} voided, {user} overrode
{first} IV, {first} phleb, {first} ECG, {first} lunch
{first} 2.4, {first} 1.6, {first} 4.8, {first} no show
{first} left. {first} right. {first} up. Post-op room 3
{first} dental, {first} vacation, {first} switched
{last} (-GC), {last} (-FS), {last} 41 min
given {clockx} {initials} given {clockx} {initials} held {initials}
"""

CALM = r"""
Pplat 22, cuff 26, HOB 30 - RT
turned L, heels floated, Mepilex - CNA/RN
EN held for KUB, restart 40 per RD
Yale fail, keep NPO, re-try am - SLP
RSBI 71, SBT PS 5/5 x30, MD aware
Precedex .4 → .2, CAM neg, PT ok to dangle
K 2.9 → KCl 40 IV x2 per RPh protocol
TF 45 → 65, FWF 200 q4, Na 151, MD
Foley out 0600, DTV by 1200, BS 410 → SC x1
JP 40 SS, Blake 110 SG, Penrose wet
Lido 1%, 25G, KJ 11, CG 3-0 x4, DSD
Consent AB+, T&S ok, H/H 7.1/21, MTP no
Dr of record = HM; consults GI, ID, PM&R, EP
BM cytology → MF, SF3B1; HO f/u
Case mgr = CM, charge = CN, house = HS, float = FP
IR drain #2 to GB, ID narrowed, WOCN saw
MRI safe per MRMD, VNS off per NSGY
ABG by RT, ABI by VT, ABX by ID, ABR by AuD
CRRT per RN, HD per DT, PD per pt, UF per MD
Ext fixator pins c/d/i; OT splint MP 60; CHT Thurs
OD 20/40, OS CF, OU full EOM; CO, COT, COA
RD IBCLC: latch 7, SNS, EBM 30; LC again Wed
AP/JP/VP/NP/PP: shunt series views not people
SS, SG, SP, SJ: drains serous serosang purulent and a suture
DM, HTN, HLD, CAD, PVD, MM, MS, MG, RA, SLE, JIA
AK froze, BK no, SK no, DF no, LM excise, BCC x2
JH 6, MF 2, RT 1, PT 3x/wk, OT 2, ST eval
PE vs PNA vs PTX; AD vs LBD vs FTD; ED vs OBS
TJ 5 → 7; KT 1.4; DJ stent; RL exchange; LJ bypass
AJ 2+, KJ 3+, BJ 1, TJ 1, SJ 2; toes down
CJ stitch; PDS 1; CT-1; SH; RB; BV; PS-2; FSLX
EB, MB, RB, LB breaths; TB neg; HB 9; PB 8
ML shift 4; AP 31; CC 41; SI 22; tr 18
RA 9, RV 41/9, PA 41/20, PW 18, LV 101/22
SN 1/3, AX 0/8, IM no, SC no; RS 18
EM fuse? DM type; CM no; SM high; JM pic
GA 39, EFW 3.1, AC 41, HC 50, VTX, ant
MP 3, TM 6, IID 4, NC 41, BMI 44, OSA
WB R, NWB L, TTWB next, PWB 4 w
XR, CR, DR, CT, MR, NM, US, IR worklist order
LT, RT, F1-FA, T5, E1, LC, RC, LD modifiers
GA, GX, GY, GZ, GC, GE, GV, GW, AI, AS, KX, JW, JZ
AM: JNC; PM: JAMA; KD: cookbook; DASH: the diet
QTc 468 Fred, 481 Baz, NSR, LAFB, LVH by Corn
Ht 61, Wt 71, BSA 1.7, CrCl 44 by CG, eGFR 51
SW: SNAP, HUD, LIHEAP, TANF; CHW to f/u
Nx: CBC, CMP, ESR, CRP, ANA, RF, CCP; ICD M06.9
PGY1 hx, PGY3 LP, att saw, MS3 held
t6 VF 200 amio 300 LUCAS on
t10 igel → 7.5, EtCO2 24, art line R fem
Comp 1 EMT, comp 2 RN, comp 3 RT, rec = US
Time out: ST, RN, CRNA, MD say aye
Count 1 RN/ST, count 2 RN/ST, count 3 ok
Spec A RLL, B 4R, C 7; PA grossed; AF to micro
Tourniquet 250 @ 61 min, TXA 1 g, ABX 30 pre
EBL 40, UOP 200, IVF 1100, CRNA out 1431
MAC 3 gr 1; MIL 2; VL; DL x1; ETT 7 @ 21
Dermatome T6, Bromage 3, PIEB 8/40, PCEA 5/10
Block: AC 20, IPACK 15, PENG 20, ESP 30, TAP 40
Rate 60-120, AV 180, RV .5@.4, LV 1.1@.5, tested EP
Pkg: FFP 4, PLT 1, CRYO 10, RBC 6; BB 2nd check
MIC 2/38, AST Vitek, ID MALDI; micro 2nd read
H&E A1-9, PAS B, GMS C, Fite D; HT
QC L1 L2 L3 in, 1-2s once, CLS rerun, CLS
PM done, elec safety 88 µA, BMET sticker green
Temp 2.9, 3.1, 3.4 fridge 2, log CPhT
BUD 9 d, ISO 5, glove 4 CFU, TPN check RPh x2
Broselow red, 9 kg, D10 45, EMT-P
LMP uncertain, CRL 61, 12+4, NT 1.4, RDMS
G-tube MIC 16, J ext, FWF, vent, RN 3x
IEP OT 30, ST 60, PT 30, para 1:1, BIP, FBA
UA GC CT HIV RPR TV BV; NP ok'd; MA drew
PPD L FA 0 mm; QFT ind; RN read
Rx #30 RF 3 DAW 1 SIG QD; PharmD
Admin: HS, CNO, CMO, CFO, COO; EVS, HIM, IT, SPD
Dietary 4-1102? no: diet 4, fluid 1.1 L, 02 gm Na
Level 4410 trach collar 28%? order set 44, v10
Bed 4110 clean, 4112 dirty, 4114 blocked; EVS
Rate 1100, run 0400-1000, UF 2200, bag 5000
BG 188, 210, 244; R 4 u; NPH 12; CHO 60
Wt 7110 g, 7240 g, 7305 g; NB 3410; in 612 out 440
CK 2210 → 4410; trop 1120; BNP 4411; ferr 9910
Press 5 then 2200; code 4-blue, 7-red; 1-pull
ISO 8836, 5361, 10993, 80369, 13485, 5840
Kit 7215, tray 4118, cart 3010, par 4410
"""
