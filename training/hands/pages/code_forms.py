"""A front office's paper: forms, face sheets, labels, logs, cards, wallets, inventories; filled in, or about to be."""

TWINS = r"""
PATIENT PROPERTY & VALUABLES  (Form 118-B, rev {nn})
Envelope no. [[______::{UNIQUE_ID:{zip}{nn}}]]      Bed 12-2      Copy 1 of 3
MR# [[______::{mrn}]]   Acct [[______::{acct}]]
[ ] cash $[[___::41.00]]   [ ] cards, last 4: [[____::{UNIQUE_ID:{four}}]], [[____::{UNIQUE_ID:{four}}]]
[ ] keys, ring of [[__::6, fob {UNIQUE_ID:{nn}-{four}}]]
[ ] phone: [[make/color::black, IMEI ends {UNIQUE_ID:{four}}]]
[ ] vehicle: [[where parked?::{hue} {car}, tag {plate}, deck 3]]
[ ] hearing aids / dentures / glasses: [[R L upper lower::R {ser}, upper w/ "{UNIQUE_ID:{last} {nn}}" scratched in]]
[ ] ID: [[type::DL {lic}, VA card {UNIQUE_ID:{zip}{four}}]]
[ ] medications to pharmacy, bag [[____::{UNIQUE_ID:MB-{four}}]]
Safe slot [[____::{UNIQUE_ID:C{nn}}]]  Seal [[____::{UNIQUE_ID:{zip}{nn}}]]
Two signatures: [[____________ / ____________::{whole} / {initials}]]
Retention 90 days per policy SEC-4.11. Limit of liability $250.
%%
FACE SHEET
Adm no.....[[::{stay}]]      Unit no.....[[::{mrn}]]      Room.....318-A      Svc.....MED
Name.......[[::{ptcomma}]]
Soc sec....[[::{ssn}]]       Birth.......[[::{dob}]]       Sex........F      Rel........04
Addr.......[[::{stup}]]
City/Zip...[[::{townup} {zip}]]     Cty code....[[::{UNIQUE_ID:0{nn}}]]
Tel H......[[::{ph}]]        Tel W.......[[::{ph} {xt}]]
Guarantor..[[self::{comma}]]      Guar acct...[[::{acct}]]
Ins 1......{ins}     Plan code...[[PPO::{UNIQUE_ID:{nn}P}]]     ID..[[::{plan}]]     Grp..[[::{grp}]]
Ins 2......none
Auth.......[[not needed::{UNIQUE_ID:{zip}{nn}}]]     Days.......2     Rev day....3
Adm dx.....J18.9  786.2(old)      DRG est....194      ELOS.......3.1
Att........[[::{last} {npi}]]     PCP........[[::{last}]]
Accident...N      Plate/Claim..[[n/a::{plateup} / {claim}]]
Isolation..D      Code.......2      Diet.......NAS 2 g      Wt...88.4      Ht...171
Pre-cert call ref..[[::{UNIQUE_ID:{first}{four}}]]      Initials..[[::{initials}]]
%%
CMS-1500 read by our OCR, boxes in order. Make it a table and say which ones look wrong.
1 [X] OTHER
1a [[EMPTY::{plan}]]
2 [[EMPTY::{ptcomma}]]
3 [[MM DD YY::{dob}]] [X]F
4 SAME
5 [[EMPTY::{house}, {townup} {stt} {zip}, {ph}]]
9a [[EMPTY::{UNIQUE_ID:{four}-{nn}X}]]
10b NO  10c NO
11 [[NONE::{grp}]]
14 [[MM DD YY::{num8}]] QUAL 431
17b [[EMPTY::{npi}]]
19 LINE 3 IS MED-LEVEL, SEE 21
21 A M54.16  B G89.29  C Z79.891  D
22 7 | [[ORIG REF::{claim}]]
23 [[EMPTY::{UNIQUE_ID:AUTH {zip}}]]
24.1 [[MM DD YY::{num8}]] 11 64483 RT A 611.00 1
24.2 [[MM DD YY::{num8}]] 11 J1100 A 4.80 4 | N463323016501 ML1
24.3 [[MM DD YY::{num8}]] 11 80307 C 79.81 1
25 [[00-0000000::{UNIQUE_ID:{nn}-{zip}{nn}}]] EIN
26 [[EMPTY::{UNIQUE_ID:{lastup}{four}}]]
28 695.61  29 40.00
31 [[SIGNATURE ON FILE::{whole} MD {num8}]]
32a [[EMPTY::{npi}]]  33a [[EMPTY::{npi}]]
32b, 33b blank
%%
CHAIN OF CUSTODY, split specimen, 49 CFR Part 40, copy 2 (MRO)
Step 1  A. Employer: [[your name and address here::{org}, {stack}]]
        B. MRO: [[name/phone/fax::{tit}, {ph}]]
        C. Donor ID / CDL state & no.: [[________::{lic} ({stt})]]
        D. Agency: [X] FMCSA  [ ] FAA  [ ] FRA
        E. Reason: random (code 3)
        F. Panel: 5, THC/COC/PCP/OPI/AMP
        G. Site: [[________::{clinic}]]  tel [[____::{ph}]]
Specimen ID [[________::{UNIQUE_ID:{zip}{zip}}]]  bottle A [[____::{UNIQUE_ID:{zip}A}]] bottle B [[____::{UNIQUE_ID:{zip}B}]]
Step 2  Temp 90-100 F: yes (95). Volume 52 mL. SG 1.014
Step 3  Seals dated and initialed: [[__/__/__ ____::{num8} {initials}]]
Step 4  Released to: courier, airbill [[________::{UNIQUE_ID:{four} {four} {nn}}]]
Step 5  Donor: [[________::{whole}]], born [[____::{dob}]], day phone [[____::{ph}]]
Step 6  Result: negative / cutoff 50 / conf 15 / creat 61
Truck on the day: [[unit ____ plate ____::unit {fleet} plate {plateup}]]
%%
I'm typing up what's on Dad's fridge for the new aide. Did I include anything I shouldn't text?
Emergency: [[the number on the magnet::{ph} ({kin})]]
Nurse line: [[back of the card::{ph}, press 4]]
Gate: [[ask me::*{UNIQUE_ID:{four}}]]   Lockbox: [[ask me::{UNIQUE_ID:{nn}{nn}} on the hose bib]]
Alarm: [[ask me::{UNIQUE_ID:{four}}, word {UNIQUE_ID:<juniper|kettle|mallard>}]]
Wifi: [[ask me::{UNIQUE_ID:{last}Den{nn}}]]
Insurance card: [[in the drawer::{planlow}, group {grp}]]
Medicare: [[in the drawer::{UNIQUE_ID:<2|4|6>RT7-<H|K>{nn}-WY<1|3>9}]]
Pill times 8 - 12 - 5 - 9. Metformin 500 x2, lisinopril 20, eye drop 1 gtt OU
Sugar under 70: 4 oz juice, 15 min, again. Over 300 x2: call.
BP goal 130/80. Fluids 1,500. Salt 2 g. Weight up 3 lb in 1 day or 5 in 7: call.
Oxygen 2 L, tank E, key on the tank; concentrator [[sticker on the side::serial {ser}]]
Pacemaker: [[card in wallet::model A2DR01, serial {ser}, put in {mon} by {dr}]]
Pharmacy: [[the one on the bottle::{pharm}, Rx {ord}, {ord}]]
Car: don't let him. [[It's in the garage::{car}, {plate}, keys are at {kin}'s]]
Channel 11 at 7. Ball game on 32.
%%
IMMUNIZATION ADMIN RECORD - CLINIC DAY
Vaccine | CVX | MFR | NDC | Lot | Exp | Dose | Route | Site | VIS | By
{imm} | 150 | PMC | 49281-0422-50 | [[____::{UNIQUE_ID:UJ{four}<AA|AB>}]] | [[__/__::{mon}]] | 0.5 | IM | LD | [[____::{num8}]] | [[__::{initials}]]
Tdap | 115 | SKB | 58160-0842-11 | [[____::{UNIQUE_ID:{nn}K{nn}}]] | [[__/__::{mon}]] | 0.5 | IM | RD | [[____::{num8}]] | [[__::{initials}]]
HepB | 189 | DVX | 43528-0003-05 | [[____::{lot}]] | [[__/__::{mon}]] | 0.5 | IM | LD | [[____::{num8}]] | [[__::{initials}]]
PCV20 | 216 | PFR | 00005-2000-10 | [[____::{UNIQUE_ID:<HG|LN>{four}}]] | [[__/__::{mon}]] | 0.5 | IM | RD | [[____::{num8}]] | [[__::{initials}]]
VFC elig code V01-V07: V02. Fridge 38.4 F. Logger [[no. __::{UNIQUE_ID:VT{zip}}]]
IIS pin [[____::{UNIQUE_ID:{zip}}]]; state id [[________::{UNIQUE_ID:{zip}{nn}}]]; client [[________::{ptname}, {dob}, mother {kinfull}]]
Rx: Epi 0.3, Benadryl 25/50. 15 min wait, 30 if hx.
CPT 90471 x1, 90472 x3. ICD Z23. Mod -25 if E/M.
%%
VEHICLE INCIDENT, EMS (complete within 24 h)
1. Unit [[#___::{fleet}]]   Plate [[____::{plateup}]]   VIN [[_________________::{vin}]]   Odometer 188,204
2. Run no. [[____::{UNIQUE_ID:{nn}-{zip}}]]   Call type 17-B-1   Priority 3, no L&S
3. Driver: [[name, cert no.::{whole}, {UNIQUE_ID:P{zip}}]]   Attendant: [[name::{last}]]
4. Where: [[nearest cross street::{corner}]]   Weather 2   Surface 4   Light 1
5. Other vehicle: [[yr/make/plate/insurer::{yr} {car}, {plate}, policy {UNIQUE_ID:{nn} {zip}-A}]]
6. Patient aboard? [[Y/N MR#::Y, {mrn}, transferred to {fleet}]]
7. Police: [[agency/report::{ORGANIZATION:{last} County SO}, {case}, Dep. {last}]]
8. Speed 12 in a 25. Impact 6 o'clock. Damage code R-2, est $1,150.
9. Camera: [[SD card no.::{UNIQUE_ID:DC{four}} clip {UNIQUE_ID:{nn}{zip}}]]
10. Tow: [[Y/N::{ORGANIZATION:<Lefty's|Two Pines|Ray & Daughter> Recovery}, ticket {UNIQUE_ID:{zip}}]]
11. Checklist 4A done; OSHA 301 no; post-accident test within 8/32 h: n/a
%%
LAB REQ - fax quality is awful, this is what I can read:
CLIENT [[???::{UNIQUE_ID:{zip}}]]  ROUTE 14  STOP 9
PT LAST/FIRST [[???::{ptcomma}]]   ID/SS [[???::{ssn}]]   CHART [[???::{MEDICAL_RECORD_NUMBER:{four}}]]
DOB [[???::{dobs}]]   COLL 0740   FASTING Y 12 H   VOL 1100 / 24 HR
BILL: 3 INS   MCARE/MCAID [[???::{UNIQUE_ID:{zip}{nn}<A|T>}]]   GRP [[???::{grp}]]
LABEL STRIP [[unreadable::{spec}]] x4
[x] 005009 CBC  [x] 322000 CMP  [x] 303756 LIPID  [ ] 004259 TSH  [x] 001453 A1C  [x] 140285 UACR
DX Z79.4 E11.22 N18.31 - write to 7th place
ORDERING [[???::{last}, {npi}]]   ABN 3/2  OPT 1
SST x2, LAV x1, URN x1, TEMP 4 C
PHLEB [[???::{UNIQUE_ID:{nn}{nn}}]]  SC 2, PSC code [[???::{UNIQUE_ID:<JW|TK>{nn}}]]
Copy to fax [[???::{ph}]]
Which panel is missing an ICD code? 140285 is the urine one.
%%
INTAKE, SHELTER CLINIC (pencil)
bunk 41   mat no   locker [[__::{UNIQUE_ID:{nn}}]]  combo [[no::{UNIQUE_ID:{nn}-{nn}-{nn}}]]
goes by [[-::{nick}]]      HMIS [[-::{UNIQUE_ID:{zip}{nn}}]]
birth [[-::{dob}]]  ss last 4 [[-::{ssn4}]]
ID: none / lost / [[-::jail ID {UNIQUE_ID:P{zip}}, court {case}]]
Medicaid: [[-::{UNIQUE_ID:{four}{zip}}]]   SNAP: [[-::card ends {UNIQUE_ID:{four}}]]
sleeps: [[-::in a {veh}, {plate}, by {corner}]]
dog y  shots y  [[-::tag {UNIQUE_ID:{four}}, name {pet}]]
PHQ-2 4  AUDIT-C 9  DAST 3  VI-SPDAT 11  TB q neg  BP 166/98  HR 104  T 98.1  gluc 212
feet: trench gr 2, 3 cm ulcer L 5th MT, 1+ pulses
phone: [[none::{ph}, {kin}, "only if I'm dead"]]
next: Tue/Thu van, 10-2, stop 3
%%
BLOOD ADMIN - two RN check, form 22{nn}
Component: RBC LR, E0382V00    Vol 318    Rate 75 -> 150
Unit no. [[tag here::{UNIQUE_ID:W{four} {nn} {zip}}]]   Unit type O NEG   Pt type [[tag here::A POS]]
Exp [[tag here::{full} 2359]]
BB band [[____::{UNIQUE_ID:<HJK|PRT|ZZM>{four}}]]    MR no. [[____::{mrn}]]    Name [[____::{ptlf}]]    DOB [[____::{num8}]]
Order [[____::{UNIQUE_ID:{zip}{four}}]]   Consent 4-1 signed Y
Checked by [[RN1/RN2::{first} / {initials}]]  {clockx}
Vitals 0: 98.4 88 16 118/70    15: 98.8 90 16 121/72    60: 99.0 92 18 119/70    end: 98.9 86 16 124/74
Pump channel B, [[asset tag::{UNIQUE_ID:{zip}}]], filter 170-260 micron, gauge 20
Reaction? N   Code 0   If Y: form 23{nn}, clerical check 1-9, bag + 2 lav + urine to window 4
"""
