"""Printouts pasted whole: remits, superbills, census sheets, charge tickets, route sheets, device reports, run tickets, label stock, statements, refill queues, timecards, once filled for somebody and once as the empty or summed form with all its codes."""

TWINS = r"""
REMITTANCE ADVICE   PAGE 1 OF 4
PAYEE [[NAME / NPI::{facup} {npi}]]   CHECK/EFT [[SEE TOP::{UNIQUE_ID:{zip}{zip}}]]   [[CCYYMMDD::{dobymd}]]
NAME [[LAST FIRST::{lastup} {oneup}]]  HIC [[11 CHAR::{plan}]]  ACNT [[YOURS::{UNIQUE_ID:{zip}{nn}}]]  ICN [[OURS::{claim}]]  ASG Y  MOA MA01 MA18
[[MMDD::{DATE:0<215|419|826>}]] 11 1 99214 25   204.00  98.12 0.00 19.62 CO-45 105.88  78.50
[[MMDD::{DATE:0<215|419|826>}]] 11 1 J1885      12.00   1.41  0.00 0.28  CO-45 10.59   1.13
[[MMDD::{DATE:0<215|419|826>}]] 11 1 96372 59   41.00   14.12 0.00 2.82  CO-45 26.88   11.30
PT RESP 22.72   CLAIM TOTALS 257.00 113.65   NET 90.93
NAME [[LAST FIRST::{lastup} {oneup}]]  HIC [[11 CHAR::{plan}]]  ACNT [[YOURS::{UNIQUE_ID:{zip}{nn}}]]  ICN [[OURS::{claim}]]  ASG Y  MOA MA130
[[MMDD::{DATE:0<215|419|826>}]] 11 1 97110 GP   88.12   0.00  0.00 0.00  CO-16 88.12   0.00
GLOSSARY: CO contractual; PR patient; N382; MA130 no appeal rights
%%
SUPERBILL
Pt: [[________::{ptcomma}]]  Chart: [[____::{MEDICAL_RECORD_NUMBER:{four}<1|2>}]]  DOB: [[__/__/____::{dob}]]  Ins: [[1 2 3::{planlow}]]
( ) 99202 ( ) 99203 ( ) 99204  (x) 99213 ( ) 99214 ( ) 99215
( ) 36415 (x) 81002 ( ) 87880 ( ) 87804 ( ) 93000 ( ) 94640
( ) 90471 ( ) 90472 ( ) 90686 ( ) 90715  ( ) G0439 ( ) 99497
(x) J06.9 ( ) R50.9 ( ) E11.9 ( ) I10 ( ) M54.50 ( ) Z00.00
Copay 25 pd [[cash / ck / cc::ck {UNIQUE_ID:1{nn}{nn}}]]   RTC 2 wk   Prov [[sign::{initials}]]
Form SB-7 rev 3   ticket [[pre-printed::{UNIQUE_ID:{zip}}]]
%%
CENSUS 4W 2359      28 beds, 27 occ, 1 block
12-1 [[M 61::{ptl} {MEDICAL_RECORD_NUMBER:{zip}{nn}} M 61]] MED I50.23 tele 14 2L
12-2 [[F 44::{lastup} {MEDICAL_RECORD_NUMBER:{zip}{nn}} F 44]] SRG K80.10 pod1
14-1 block
14-2 [[F 71::{lastup} {MEDICAL_RECORD_NUMBER:{zip}{nn}} F 71]] MED J44.1 iso droplet
15-1 [[M 88::{lastup} {MEDICAL_RECORD_NUMBER:{zip}{nn}} M {ninety}]] OBS R55 21 h
15-2 [[F 39::{lastup} {MEDICAL_RECORD_NUMBER:{zip}{nn}} F 39]] GYN N83.20
ADM 6 DC 9 XFR 2 LOS 3.9 GMLOS 4.1 HPPD 8.12
charge [[on board::{onelow}, {xt}]]  grid 1:4
%%
REFILL QUEUE 0900
RX              DRUG              QTY  RF  REJ
[[_______::{UNIQUE_ID:<4|6|7>{zip}{nn}}]]   LISINOPRIL 20     90   2   --
[[_______::{UNIQUE_ID:<4|6|7>{zip}{nn}}]]   GABAPENTIN 300    90   0   call [[MD::{dr}]]
[[_______::{UNIQUE_ID:<4|6|7>{zip}{nn}}]]   SEMAGLUTIDE 1/0.75 3  1   75
[[_______::{UNIQUE_ID:<4|6|7>{zip}{nn}}]]   OXYCODONE 5       20   0   DUR 88, PDMP [[look::{ptlf} 3 docs]]
[[_______::{UNIQUE_ID:<4|6|7>{zip}{nn}}]]   ALBUTEROL HFA     8.5  5   76
bins 610591 004336 015581, NCPDP [[store::{UNIQUE_ID:{nn}{zip}}]], DEA [[store::{UNIQUE_ID:F<B|R>{zip}{nn}}]]
%%
ROUTE SHEET  RT 14  [[DATE ____::{num8}]]  UNIT [[__::{VEHICLE_ID:2{nn}}]]  DRVR [[__::{UNIQUE_ID:{four}}]]
SCHED ACT ODO   RIDER      MOB  FARE
0512  0512 88412 [[1::{lastup}]]        WC   0
0531  0540 88416 [[2::{lastup}]]        AMB  3.50
0548  NS   88419 [[3::{lastup}, call {ph}]]        AMB  0  code 3
0605  0609 88423 [[4::{lastup}]]        WC   0  T2003
0640  0641 88431 CLINIC DOOR 2
FUEL 12.1  PSI 65/65  LIFT OK  [[SIGN __::{ini}]]
%%
ICD INTERROGATION
Device DDBB1D4 [[S/N ______::S/N {ser}]]   RA 5076-52 [[______::{UNIQUE_ID:PJN{zip}{nn}}]]   RV 6935M-62 [[______::{UNIQUE_ID:TDL{zip}V}]]
[[Patient ID ______::Patient ID {MEDICAL_RECORD_NUMBER:{zip}{nn}}]]   [[Physician ______::Physician {lastup}]]
Mode DDDR 60/130  AV 180/150  PVARP auto
Batt 2.94 V (ERI 2.63)  Chg 8.4 s
P 2.1 mV  R 11.2 mV  Thr 0.75@0.40  0.50@0.40
Imp 412 / 488  HV 41/52
VT 188 x16  FVT 214  VF 30/40
Episodes 3 AT/AF, 0 VF, 14 NSVT; burden 1.4%
SW 8.4.1  Report 4 of 7
%%
TIME CARD PP14
EMP [[_____::{UNIQUE_ID:{zip}}]]  NAME [[_____::{backward}]]  DEPT 7155  JOB 29-1141  FTE 0.9
S 0645 1915 12.0   M OFF   T 0645 1930 12.25  W 1845 0715 12.0 D1
TH code 12  F PTO 12.0  S OFF
REG 36.0 OT 0.25 DIF1 12.0 CB 0 ESL 0  GROSS 1,984.12
MISSED MEAL x1 (form ML-2)  [[APPR ___::APPR {UNIQUE_ID:{lastlow}{nn}}]]
%%
STATEMENT (keep top part)
Acct [[see card::{acct}]]   Due [[on receipt::{full}]]
Prev 412.88  Pmt -40.00 [[thank you::ck {UNIQUE_ID:{four}}]]  Adj -105.88 (45)  New 141.12
Svc 1: 99284  812.00 / 45 -400.00 / PR2 82.40
Svc 2: 71046 141.00 / 45 -88.00 / PR1 53.00
Svc 3: 36415 12.00 / 97 -12.00
Aging 0-30 141.12 31-60 0 61-90 0 91-120 271.76
Pay by phone 2, 4, then [[your number::{UNIQUE_ID:{zip}{nn}#}]]
[[YOUR NAME::{whoup}]]
[[ADDRESS::{stup}]]
[[CITY ST ZIP::{townup} {stt} {zip}]]
OCR line [[0000 0000::{UNIQUE_ID:{zip}{nn}00}]] 000014112 7
%%
RUN TICKET / FACE
Unit [[ALS::{VEHICLE_ID:M2{nn}}]]  Run [[##-####::{UNIQUE_ID:{nn}-{four}}]]  Pri 1 26A1 to 10D2
Disp 0231 Enr 0232 OS 0240 Pt 0244 Tx 0259 Dst 0313 Clr 0340
Mi 88412.1 - 88419.5 = 7.4   O2 15L  IV 18 L AC  D10 0  NS 250
BP 188/104 HR 131 RR 31 84% 41 mm EtCO2  BG 141  GCS 4-5-6
A0427 A0425x7.4 A0422? RH  I50.23 J96.01
Pt [[name dob::{ptname} {dob}]]  From [[home::{house}]]  To [[ED::{hnick} ED]]
Crew [[P, E::{last} {UNIQUE_ID:P{four}}, {last} {UNIQUE_ID:E{four}}]]
"""
