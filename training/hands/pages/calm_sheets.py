"""Flowsheets, lab cumulatives, spreadsheets, boards and inventories where only here and there a person slips in."""

TWINS = r"""
CUMULATIVE LABS  [[(demo chart)::{ptcomma}  {mrn}  {agex}]]
            HD1     HD2     HD3     HD5     HD8
Na          128     130     133     136     138
K           5.4     4.4     3.9     3.8     4.1
CO2         14      18      22      24      26
BUN/Cr      61/3.9  55/3.1  40/2.2  22/1.3  15/1.0
Lactate     6.2     2.9     1.4     -       -
AST/ALT     1912/880 1204/910 411/602 88/210 40/77
CK          48,220  31,006  9,811   1,204   310
Phos        8.8     6.1     4.0     2.1*    2.9
Ferritin    2,140   -       900     -       480
Plt         88      71      94      160     302
INR         1.9     1.6     1.3     1.1     1.0
Fib         180     210     -       340     -
Schisto     0       0       -       -       -
ADAMTS13    -       62%
*KPhos 30 mmol. Rhabdo + heat stroke (ice tub). ANA, Jo-1, SRP, HMGCR sent out, LDT
[[Comment by lab: ok.::Called K to {first} RN {clip} {clockx}, read back, {initials}]]
%%
ED TRACK BOARD SNAPSHOT
Rm  | ESI | CC              | LOS  | Status        | [[RN/MD::RN / MD / Pt]]
T1  | 1   | ROSC, LUCAS     | 0:22 | Cath called   | [[A/1::{first} / {last} / {lastup}]]
T2  | 2   | Stab, L chest   | 0:40 | CT, finger    | [[A/1::{first} / {last} / unk M]]
4   | 3   | Abd, Crohn's    | 5:11 | CT read       | [[B/2::{first} / {last} / {lastup}]]
6   | 3   | Psych, 72h      | 31:02| Board, Zyprexa| [[B/-::{first} / - / {lastup}]]
7   | 2   | Stroke? TNK win | 0:31 | RAPID         | [[B/2::{first} / {last} / {lastup}]]
9   | 4   | Fishhook, ear   | 1:15 | Drape         | [[C/PA::{first} / {last} PA / {lastup}]]
11  | 3   | Preg 9w, bleed  | 2:20 | Rh, US        | [[C/PA::{first} / {last} PA / {lastup}]]
H2  | 3   | Dizzy, HINTS    | 3:01 | MR            | [[D/2::{first} / {last} / {lastup}]]
H5  | 5   | Refill Lantus   | 0:50 | d/c           | [[D/NP::{first} / {last} NP / {lastup}]]
WR 14, longest 4:10; EMS inbound 2 ([[Medic x2::{fleet}, {fleet}]]); Boarders 9; Diversion no; Tube DOWN
%%
VENTILATOR FLOWSHEET, Q4
time | mode | Vt | f/tot | PEEP | FiO2 | Pplat | DP | P/F | [[RT::RT init]]
0000 | PRVC | 380 | 26/26 | 14 | .7 | 29 | 15 | 118 | [[RT::{initials}]]
0400 | PRVC | 360 | 28/28 | 14 | .65 | 27 | 13 | 131 | [[RT::{initials}]]
0800 | prone (Rotoprone no; manual 6) | 360 | 28 | 14 | .5 | 26 | 12 | 190 | [[x6::{first}, {first} +4]]
1200 | PRVC | 360 | 28 | 12 | .45 | 25 | 13 | 204 | [[RT::{initials}]]
1600 | supine 16 h | 360 | 26 | 12 | .5 | 26 | 14 | 160 | [[RT::{initials}]]
2000 | APRV Phi 27 Plo 0 Thi 5.5 Tlo .4 (75% PEFR) | - | 10 | .5 | - | - | 171 | [[RT::{initials}]]
Nimbex 3 (TOF 2/4), Prop 30, Fent 100, BIS 44; Flolan 30 > off; SLED; Cuff 26; ETT 7.5 @ 23; HME > Fisher & Paykel MR850
Esoph Cooper: TPP ee +1
[[ECMO consult declined.::ECMO consult {dr} ({hosp}) declined, {pager}; {kin} updated]]
%%
SPREADSHEET, METRICS BY CLINIC BLOCK
blk,svc,slots,fill%,noshow%,TNAA,LWBS,NPS,[[cost ctr::lead]]
A1,Derm,220,98,6,61,0,81,[[6011::{last}]]
A2,Rheum,140,99,9,88,0,77,[[6014::{first} {last}]]
A3,Endo,160,97,14,54,0,70,[[6015::{dr}]]
B1,Gen Peds,410,88,19,2,1,88,[[6102::{cred}]]
B2,Dev Peds,40,100,11,311,0,90,[[6103::{last} (mat leave til {mon})]]
C1,Pain,180,91,22,33,2,41,[[6200::{last}]]
C2,Sleep,95,80,18,40,0,69,[[6203::open]]
C4,Weight (GLP-1 + Sleeve),300,100,7,49,0,85,[[6207::{first}]]
D9,Tele-any,902,84,12,3,0,83,[[6900::{wn}]]
notes: TNAA third next avail; Press Ganey top box; Epic Fast Pass on; Luma; D9 by Amwell > Zoom
%%
HOME BP LOG TRANSCRIBED
[[cuff: Omron BP7450, L arm::{ptname}; cuff: Omron BP7450, S/N {ser}]]
day 1 am 162/94 p71 "coffee" pm 151/88
day 2 am 158/90 pm 144/86 "after bowling"
day 3 am 149/84 [["forgot pm"::"forgot pm, {first}'s recital, {school}"]]
day 4 am 171/99 "[[argument w/ the roofer::argument w/ {org}]]" pm 148/82
day 5 am 140/80 pm 139/80 "Diovan HCT started"
day 6 am 128/76 dizzy "mowed"
day 7 am 131/78 pm 126/77 "ramen"
mean d2-7 142/83; SD 14; HBPM AHA target 130/80. ARV 11
AI note: rule: drop day 1; average of 12+. Edema? no, cough? no
[[Send with portal msg.::sent to {dr}, {full}, from {mymail}]]
%%
PAR SHEET, ISOLATION CARTS, 4 UNITS
Cart | Gown yel | Gown BMT | N95 1860 / 1860S / Aura / Kimb | PAPR hood | Stetho disp | Sani purple / bleach orange | sign
1 | 40 | 0 | 10/5/10/5 | 1 | 4 | 2/2 | D, C
2 | 22 | 0 | 2/0/8/1 | 0 | 1 | 1/0 | A (TB)  [[::restock, {first}]]
3 | 60 | 12 | 10/10/10/10 | 2 | 6 | 3/3 | E (CDI, noro)
4 | 11 | 6 | 0/0/0/0!! | 0 | 0 | 0/1 | C (auris)  [[who took it?::{wn} took it to {ward}]]
PAPR: Versaflo TR-300N+, batt 4/6, blower 2 w/ error "filter"; [[fit test overdue list to Employee Health::fit test overdue: {first}, {first}, {last}, {last}]]
Order: Medline NON27SMS2, 3M 9210+, PDI H04082
[[Checked this shift.::Checked {num8}, {initials}, tag {code}]]
"""

CALM = r"""
KPI  Tgt  Q1   Q2   Q3   RAG
SEP-1  70  58  61  66  A
CAUTI SIR .75  .91 .60 .44 G
CLABSI SIR .75 1.3 1.1 .88 A
CDI LabID .7 .61 .7 .81 R
MRSA bact .8 .4 .9 .0 G
SSI COLO 1 1.4 .9 .7 G ; SSI HYST 1 0 0 1.9 R
PSI-90 .9 .97 .95 .93 A; PSI 03 .. 12 .. 11
Falls inj/1000 .5 .44 .39 .41 G
HAPI 3+ 0 2 1 0 G
Readm HF 19 22 21 20 ; COPD 18 19.7 18.8 17.5 ; TKA 3.5 3.1 4.0 2.9 ; AMI 13
ED-2b / OP-18b 150 188 176 171 A; LWBS 2 3.9 3.1 2.7
DTN 45 41 38 39 G; DTG 90 102 95 88 G; D2B 90 68 71 66 G
C-sec NTSV 23.6 25 24.4 22.9 G; PC-01 0 0 0; PC-06; Breast 55 52 54 58
HCAHPS: Nurse 80 76 77 79; Quiet 62 55 54 57; Food n/a
HH 95 (SwipeSense) 83 86 88; Flu 96; BCMA 97.1 98 98.2; eMAR override 3.1
Staff: turnover RN 18.8 16 15; vac 11; OT 6.1; travelers 42 28 11
Leapfrog B, Stars 3, Magnet (4th), CARF, Stroke Comp., Chest Pain v7, GEDA bronze, Baby-Friendly pathway
%%
LAB TEST DIRECTORY, ROWS FROM M
MMA, serum | gel SST 2 mL frz | LC-MS | 0-0.40 µmol/L | daily | 83921
Metanephrines, pl free | EDTA ice, supine 30 | MN \<.50 NMN \<.90 nmol/L | 3 d | 83835 | no Tylenol 5 d, no Effexor
Mitotane | EDTA | 14-20 | 7 d
MOG-IgG1 FACS | SST | \<1:20 | Tu Fr | 86363
MPO/PR3 multiplex | \<20 AU | daily
Mucopolysacch. urine | acid frz | DMB
Mumps IgG | EIA | >1.09 immune
MuSK | RIA | \<.02
Mycophenolate MPA 1-3.5 | trough EDTA
Myeloma MRD clonoSEQ | 1st pull BM!
Myoglobin U | pH >7; 1 h
MTHFR | "canceled by guidelines; call Genetic Counselor"
Nicotine/cotinine | Anabasine too
NMDA-R Ab CSF > serum
NfL | p-tau217 (Fujirebio) | Abeta 42/40 | APOE *separate consent*
5'-Nucleotidase, 5-HIAA (no walnuts, kiwi, plum; 24 h, HCl 25 mL)
Osmolality; Oligoclonal (pair); OraQuick; Oxalate; Oxcarb MHD
%%
ROOM GRID: SIMULATION WEEK, BY COLOR TEAM
     0800      0930      1100      1300      1430
M    IV Teal   IV Puce   Lunch     ACLS A    ACLS A
T    US FAST   US RUSH   US eFAST  BLUE      Vexus
W    Airway 1 (Mac) Airway 2 (Glide) Cric  Peds (Miller) Trach
Th   Code Neo  Shoulder  PPH       Eclampsia Breech
F    Debrief   Escape Rm Pizza     OSCE 1-4  OSCE 5-8
Sim: Noelle S554, Victoria, SimBaby, Anne QCPR x6, Blue Phantom CVC, LapSim, GI Mentor, EndoVR, Apollo, Juno, TruMan, Harvey, Zoe
Store: blood powder; Betadine; 10-blades; Chux; Jelco 20; Tegaderm (expired OK); Ultrasound jelly; Kool-Aid cherry
Codes: "This is not a drill" ends; "Time out, for real" = real
No phones. No photos. Eat outside of ICU 2 (ants)
%%
BUDGET VARIANCE NARRATIVE, COST CENTER 7720, RESP CARE
1 Salaries +4.1% (OT RSV; 3 FTE HFNC) 2 Agency -61 3 Supplies +19: Aerogen Solo caps $44 ea; Airvo 2 kit; INOmax +$210k (7 kids) switch Genosyl; Heliox 2; AirLife; Ballard 72h vs 24h saves 31k 4 Rental: V60+ x6; Vest; Volara; MetaNeb 5 Purch svc: Vyaire (bankrupt, oh no) AVEA parts; LTV2 end of life; Trilogy Evo recall foam; Hamilton loaners 6 Repairs: ABG GEM5000 PAK 450 samples wasted x9 7 Education: NBRC, AARC Congress, NPS/ACCS 8 Volume: txs 61,204 vs 55,000; RVU 1.09
Ask: 4.2 FTE; convert Albuterol MDI to neb; common canister no; RT protocol (Cerner plan "RTEVAL")
Prob: DuoNeb q4 by habit; IS (no evidence) 9,000 ea
%%
LOG, POWER AND WATER, GENERATOR ROOM, SHIFT BY SHIFT
A sh: Gen 1 CAT C32 coolant 182F, oil 61; Gen 2 Kohler, batt 26.9; block htr ok; Day tank 92%; ATS 1-6 norm; UPS Eaton 9395 bypass 4 s
B sh: DA tank 227F; boiler 2 Cleaver-Brooks CB-700, O2 trim, stack 410; softener regen; chlorides 30; Nalco 3D Trasar 98
C sh: Chiller 3 York YK surge x2, cond app 6.1; tower pH 8.8, ORP 320; Legionella coupon; MAU-4 belt BX-97; AHU-OR7: 20.4 ACH, +.021 WC, 64F 41% RH; OR 7 flap stuck
A sh: Med air dew 31F, CO 2; vac -22; O2 bulk 188 in; N2O gone for good; nitrogen manifold flip left; WAGD; Zone valve 4W covered with a Shrek poster - removed
B sh: elevator 5 Otis, "E3", car stalls at 4; pneumatic tube: carrier in Y-22 w/ banana; DOAS; humidifier Nortec
C sh: quiet. Rain. Roof drain 6, tennis ball
%%
SURVEY CODEBOOK + FREQS (N=1,044)
Q1 role: RN 41 LPN 6 MD/DO 14 APP 9 Tech 12 Clerk 8 EVS 5 Food 3 other 2
Q2 yrs: \<1 12, 1-3 24, 4-10 31, 11-20 20, 20+ 13
Q3 MBI EE hi 46; PFI burnout 38; ProQOL CF 22; PHQ-2 + 17; ISI >14 21; Mini-Z 19.2
Q7 bite/hit past yr 31 (ED 66, BH 71)
Q9 coffee: Keurig 55, Dunkin 18, Starbucks 15, Monster/Celsius 9, tea 3
Q11 EHR in pajamas hr/wk 4.2 (Signal data 5.8). InBasket 91. DAX users 2.9
Q14 would recommend to a friend: +6 NPS
Q16 free-text themes (NVivo 14, kappa .81): parking 211, staffing 190, "thank yous are pizza" 88, chairs 41, badge reels 9, geese 7
Stats: ordinal logit, brant ok; OR nights 1.7 (1.3-2.2), kids 1.1, union .9
Missing MAR, mice m=20. R 4.4, tidyverse, gtsummary, Quarto. AAPOR RR2 39%
"""
