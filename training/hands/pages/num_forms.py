"""Filled forms, stickers and cover sheets of the number trades - delivery tickets, first reports, DVIRs, chain of custody, release forms, loan agreements, registration cards, equipment tags, requisitions, change requests - once filled in and once as the blank with its printed codes and hints."""

TWINS = r"""
DELIVERY TICKET                         Form DT-4 (07)
Tkt [[auto::{UNIQUE_ID:{zip}{nn}}]]   Cust [[auto::{UNIQUE_ID:{zip}}]]   Tech [[print::{wn}]]   Veh [[unit::{VEHICLE_ID:T1{nn}}]]
Qty Code   Item               Serial
1   E0260  bed, semi          [[____::{UNIQUE_ID:{nn}{four}}]]
1   E0184  mattress, gel      n/a
2   E0431  O2 port. w/ E      [[____::{UNIQUE_ID:{nn}{four}}]] [[____::{UNIQUE_ID:{nn}{four}}]]
1   E1390  conc 5L            [[____::{ser}]]  hrs 412
1   K0003  w/c 18x16          [[____::{UNIQUE_ID:18{zip}}]]
Instr'd: [[patient / caregiver::{kin}]]   AOB Y  HIPAA Y  Supplier stds Y
Sign [[X::{both}]]   Time 1412   Rtn reason 1 2 3 4
%%
EMPLOYER'S FIRST REPORT
OSHA log case [[__::{UNIQUE_ID:{nn}-0{nn}}]]  Carrier claim [[TPA fills::{claim}]]  NCCI 8833  SIC 8062
Employee [[last, first::{ptcomma}]]  EE# [[____::{UNIQUE_ID:{zip}}]]  SSN [[last 4 only::{ssn4}]]  Occ 31-1131
Injury [[date::{full}]] 0312  Room 412  Body part 42 low back  Nature 52 strain  Cause 56 lift
How: boosting a 118 kg patient, 2 staff, no lift [[::, with {onelow}]]. Lift [[in closet::{UNIQUE_ID:BME{zip}} in closet]], battery 0.
Treated: [[employee health::{clinic}]], 99283, naproxen 500
RTW 20 lb limit, 10 d. Wage 41.12 x 36.
Preparer [[title::{whole}]] ph [[ext.::{xt}]]
%%
CUSTODY AND CONTROL FORM  step 1-5
Specimen ID [[pre-printed::{UNIQUE_ID:{zip}{nn}}]]   Acct [[lab::{UNIQUE_ID:{nn}{four}}]]
Donor ID [[SSN or EE no.::{UNIQUE_ID:{zip}}]]   Reason 2 random   Panel 35190N
Temp 90-100 F  Y [x]  N [ ]   Split Y   Vol 45 mL
Collector [[print::{whole}]]   Site [[code::{UNIQUE_ID:{four}{nn}}]]   1402 [[::on {num8}]]
Seal A [[initial, date::{initials} {num8}]]   Seal B [[initial, date::{initials} {num8}]]
Courier [x] air [ ] ground   airbill [[____::{UNIQUE_ID:{four} {four} {four}}]]
MRO [[____::{last}, ph {ph}]]   creat 41 SG 1.014 neg
%%
VEHICLE RELEASE
Slip [[no.::{UNIQUE_ID:{zip}}]]  Row G-12  In 0214 Out 0931
Yr 14 Mk TOYT Md CAM Col SIL  Plate [[state + no.::{stt} {plateup}]]  VIN [[last 8::{VEHICLE_ID:<R|U>{zip}{nn}}]]
RO [[registered owner::{whoup}]]  DL [[no.::{lic}]]  Agent [[if not RO::{kinfull}]]
Fees: tow 185.00, 1 d storage 35.00, gate 75.00 after hrs, lien 0, tax 7.25%
Pd [[cash / card::card {UNIQUE_ID:{four}}]]  Clerk [[no.::{UNIQUE_ID:{nn}{nn}}]]
Damage: LF fender 4 in, RR tire 12 psi. CVC 22651(h), 22851.12
%%
LOANER AGREEMENT
Item: breast pump, hosp grade, model 0240108   Serial [[____::{UNIQUE_ID:{zip}{nn}}]]
Kit 87089   Dep 50.00 [[cash / card::card ending {UNIQUE_ID:{four}}]]
Borrower [[name, phone::{kinfull}, {ph}]]   Baby [[MRN::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]]
Out [[date::{num8}]] 1402   Due 30 d   Late 2.00/d
E0604 RR   Z39.1   auth [[if any::{UNIQUE_ID:A{zip}}]]
Lender [[initial::{ini}]]   Rev 3
%%
SURGICAL REQUEST
OR 6  0730  120 min  [[Surgeon::{dr}]]  Asst PA-C
Pt [[name, MRN, DOB::{ptcomma}, {MEDICAL_RECORD_NUMBER:{zip}{nn}}, {dob}]]
CPT 27447 LT  ICD M17.12  Anes spinal + ACB
Vendor 5532-G-409, 5521-B-400, 5551-G-320   rep [[name::{first}]]
Loaner sets [[#::{UNIQUE_ID:LN{four}}, {UNIQUE_ID:LN{four}}]]  in 24 h before
Auth [[no.::{UNIQUE_ID:A{zip}{nn}}]]  status IP, 1 MN, IPO list no
T&S Y  2 u hold N  IV abx 2 g  TXA 1 g x2
Confirm [[no.::{UNIQUE_ID:<Q|S>{nn}<R|T>{nn}}]]  Form OR-12
%%
CHANGE REQUEST
CHG [[auto::{UNIQUE_ID:CHG00{zip}}]]  Risk 3  Type std 12
CI: [[server class::{UNIQUE_ID:<LAB|RX>P{four}}]]  IP [[range::{ip}]]  Port 2575, 6661
What: OBX-3 map 2160-0 to 38483-4, ver 4.1.2 to 4.1.3
Why: [[user report::{firstlow}'s ticket {UNIQUE_ID:INC{zip}{nn}}]]
Test msg: PID [[dummy::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]], val 1.41
Backout 41 min, build 4417
CAB [[weekday::{wday}]] 1500  Impl [[on call::{UNIQUE_ID:{lastlow}{nn}}]]
KB0010442, SOP IM-114
%%
TISSUE USAGE CARD (peel label here)
Donor/graft [[label::{UNIQUE_ID:{zip}-{nn}-{four}}]]  P/N 340015  Desc fem head half
Exp [[label::{DATE:20<26|27>-0<3|7>}]]  Thaw 30 min  Sol NS 500
Recipient [[or code::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]]  Surgeon [[____::{last}]]  OR 4
Used Y  Wasted N  Reason 1-5
Facility [[no.::{UNIQUE_ID:{four}}]] [[name::{hosp}]]
Return to bank, 21 CFR 1271.290, card TS-7
%%
PATIENT EQUIPMENT TAG (hang on item)
BELONGS TO [[____::{oneup} {lastup}]]   RM 412-2
ITEM: CPAP 12 cm, mask A7034 M
S/N [[____::{ser}]]   BIOMED CHECK [[sticker::{UNIQUE_ID:{zip} {initials}}]]
0.3 mA PASS  110 V  90 W
RETURN TO [[family::{kin} {ph}]]   FORM BE-2
%%
ADULT DAY VAN CARD
Rider [[____::{ptf} {ptl}]]  No. [[____::{UNIQUE_ID:{four}}]]  Mob WC / AMB / 2P
Bus [[____::{VEHICLE_ID:{nn}{nn}}]]  Stop 14  AM 0712  PM 1505
Medicaid [[____::{planlow}]]  T2003 U1  41 units/mo
Meds 1200: metformin 500, carb 25/100
If no one home [[call 1, 2::call {kin} {ph}, then {ph}]]
Allergies latex  Diet 1800  Fall 3
"""
