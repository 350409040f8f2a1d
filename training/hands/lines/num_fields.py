"""Form fields, stickers, stamps, column heads, screen labels and e-mail subject lines: a label, often odd, cut short or misspelled, with somebody's number after it, and the same or a sister label with a code, rule, size, count or blank after it."""

NAMED = r"""
PT#: {MEDICAL_RECORD_NUMBER:{zip}}
Pat.No {MEDICAL_RECORD_NUMBER:{zip}{nn}}/1
HOSP NO {MEDICAL_RECORD_NUMBER:{nn} {nn} {nn}}
Unit Rec {MEDICAL_RECORD_NUMBER:{four}{nn}}
MedRec::{MEDICAL_RECORD_NUMBER:{zip}{nn}}
M/R {MEDICAL_RECORD_NUMBER:{zip}}
MPI {MEDICAL_RECORD_NUMBER:{zip}{four}} v3
chartid={MEDICAL_RECORD_NUMBER:{zip}}
File: {MEDICAL_RECORD_NUMBER:{four}/{nn}}
Rec # (peds) {MEDICAL_RECORD_NUMBER:P{four}}
Exp. (old chart) {MEDICAL_RECORD_NUMBER:{four}}
Clinic card {MEDICAL_RECORD_NUMBER:{nn}{four}} colour pink
Cl# {claim}
CLM {claim} LN 2
Our ref {UNIQUE_ID:BX/{four}/{nn}}
Your ref: {UNIQUE_ID:{lastup}/{four}}
O/Ref {UNIQUE_ID:{nn}-{four}-WC}
Re: {UNIQUE_ID:{zip}{nn}} (2nd request)
RE: FW: RE: {claim} -- 3 pages
Subj: {MEDICAL_RECORD_NUMBER:{zip}{nn}} K 6.1
subject: auth {UNIQUE_ID:A{zip}{nn}} expiring in 5 d
Subject: {plateup} in fire lane AGAIN
Subject: {VEHICLE_ID:2{nn}} & {VEHICLE_ID:2{nn}} out of service
SUBJ: {subj} dev
Attn: {first}, cc {badge}
Conf.: {UNIQUE_ID:{nn}<K|W>{four}}
Trk: {UNIQUE_ID:{zip}{zip}}
Tkt: {UNIQUE_ID:{nn}{four}} P2
WO {ord} 1.2h
S/O {UNIQUE_ID:{zip}} ship partial
P/N 8100 S/N {ser}
MOD DDBB1D4 SER {ser}
Ser.Nr. {ser} Ver. 4.1
Lot/Ser {ser}
Asset Tag | {UNIQUE_ID:{zip}} | Model | P3200
Prop. no. {UNIQUE_ID:{four}{nn}}
Inv. No. (sticker) {UNIQUE_ID:{nn}-{four}}
EE # {UNIQUE_ID:{zip}} Job 29-1141
Pers.No. {UNIQUE_ID:{zip}{nn}} grp 7
Clock# {UNIQUE_ID:{four}} shift 2
Op ID {UNIQUE_ID:{four}} term 7
Tech: {UNIQUE_ID:{nn}{nn}} Rm 6
By: {initials} Chk: {initials}
RPh {ini} Tech {ini} Qty 30
Init {initials} 0412
Opr {UNIQUE_ID:{lastup}{nn}}
Cust# {UNIQUE_ID:{zip}} Tier 3
Acct/Loc {UNIQUE_ID:{zip}}/{UNIQUE_ID:0{nn}}
Guar {UNIQUE_ID:G{zip}} FC 14
Pol {UNIQUE_ID:{zip}{nn}} Lim 30/60/25
Cert {UNIQUE_ID:{zip}} Cl 41
GRP/DIV {UNIQUE_ID:{zip}}/{UNIQUE_ID:{four}}
Sub/Dep {UNIQUE_ID:{zip}{four}}/02
ID Nr {planlow}
Card # ....{UNIQUE_ID:{four}}
Ck# {UNIQUE_ID:{four}} Amt 88.12
Rcpt {UNIQUE_ID:{zip}} Cash 40
Tag {plateup} Yr 14
Lic/St {plateup} {stt}
VIN8 {VEHICLE_ID:<K|D|L>{zip}{nn}}
Veh. {VEHICLE_ID:4{nn}} Odo 88412
Unit ID: {VEHICLE_ID:R-{nn}} Post 41
Apparatus {VEHICLE_ID:E{nn}} Staff 3
A/C Reg {hull} Type H145
Vessel No {hull} Len 22
Trlr {VEHICLE_ID:{nn}{four}} Seal {UNIQUE_ID:{zip}{nn}}
PCR {UNIQUE_ID:{zip}{nn}} Mi 7.4
Inc# {UNIQUE_ID:{nn}-{zip}} Typ 26A1
Acc {UNIQUE_ID:{zip}{nn}} Proc 74177
Accn: {UNIQUE_ID:<W|T>{nn}{nn}{nn}} Tube LAV
Spec# {spec} Src BAL
Cyto No. {UNIQUE_ID:{nn}-{four}} Adeq
Req. {UNIQUE_ID:{zip}} ICD N39.0
BB# {UNIQUE_ID:<K|T|R><L|X>{four}} ABO A
DIN {UNIQUE_ID:W{zip}{nn}{zip}} Prod E0382
Rx# {UNIQUE_ID:{zip}{nn}} RF 2
Ord {ord} Freq q6h
Bag# {UNIQUE_ID:{zip}} Rate 63
Kit # {UNIQUE_ID:{zip}} Arm ?
Rand No {UNIQUE_ID:R{four}} Strat 2
Scr# {UNIQUE_ID:S{four}} SF I3
IRB# {UNIQUE_ID:{nn}-{four}} Cat 4
Grant {UNIQUE_ID:{nn}HL{zip}} Yr 3
NPI/TIN {npi}/{UNIQUE_ID:{nn}{zip}{nn}}
Lic.exp {num8} No. {lic}
DEA/XDEA {UNIQUE_ID:F<B|M>{zip}{nn}}
CAQH {UNIQUE_ID:1{zip}{nn}} Att 120d
SSN4/DOB {ssn4}/{dob}
Tel/Ext {ph}/{PHONE_NUMBER:{four}}
Pgr {pager} Shift N
Usr {UNIQUE_ID:{lastlow}{nn}} Grp 212
Host {UNIQUE_ID:WS{nn}{nn}} Port 14
Loc {UNIQUE_ID:3-{nn}} (locker) Combo {UNIQUE_ID:{nn}-{nn}-4}
Key {UNIQUE_ID:K1{nn}} Blank SC1
Permit {UNIQUE_ID:C-{four}} Lot D
Citn {UNIQUE_ID:{nn}{zip}} 35.00
Bkg {UNIQUE_ID:{zip}{nn}} Pod B
DOC# {UNIQUE_ID:{zip}{nn}} SCR 3
"""

CALM = r"""
PT#: ____
PT/OT: 97110 97530
HOSP NO LIFT policy 4.1
Unit Rec: 4W-2
MedRec::none
M/R 1.5T
MPI v3 score 41.2
chartid=null
File: 12/B
Rec # 41 of 212
Exp. 12 mo
Clinic card colour pink
Cl# II 510(k)
CLM05 11:B:1
Our ref range 3.5-5.1
Your ref: see box 3
O/Ref n/a
Re: CPT 97140 (2nd request)
RE: FW: RE: CO-16 -- 3 pages
Subj: K 6.1 callback rule
subject: auths expiring in 5 d, 12 of them
Subject: cars in fire lane AGAIN
Subject: 2 vans out of service
SUBJ: N=41
Attn: HIM, cc PFS
Conf.: 95%
Trk: 2 of 4
Tkt: P2 4h SLA
WO type 12 1.2h
S/O ship partial
P/N 8100 REV D
MOD DDBB1D4 SW 8.4.1
Ver. 4.1 build 4417
Lot/Ser n/a
Asset Tag | ____ | Model | P3200
Prop. 65 warning
Inv. No. (sticker) blank
EE #2 DME code, Job 29-1141
Pers. 7 grp 7
Clock 24h shift 2
Op 27447 term 7
Tech: 70 kVp 4 mAs Rm 6
By: RN Chk: RPh
RPh sign Tech sign Qty 30
Init dose 0412
Opr manual 7.2
Cust type Tier 3
Acct/Loc 6120/7140
Guar n/a FC 14
Pol 4.12 Lim 30/60/25
Cert CPT-A Cl 41
GRP/DIV x/y
Sub/Dep 18/19
ID Nr 11 char
Card # 4 types
Ck# blank Amt 88.12
Rcpt reqd Cash 40
Tag OUT Yr 14
Lic/St class B
VIN8 engine code
Veh. E450 Odo 88412
Unit ID: mg/dL
Apparatus type 3 Staff 3
A/C Type H145
Vessel LAD 70%
Trlr 53 Seal bolt
PCR neg Ct 38
Inc# 4 cm
Acc 38 mm Proc 74177
Tube LAV 3 mL
Src BAL, loc RML
Cyto ASCUS HPV 16
Req. ICD N39.0 Z79.2
BB# 0.5 mg IV
Prod E0382 E0336
Rx# 30 RF 2
Ord q6h PRN
Bag# 2 Rate 63
Kit # per box 40 Arm B
Rand 1:1 Strat 2
Scr 1.4 SF I3
IRB# exempt Cat 4
Grant type R21 Yr 2
NPI/TIN boxes 24J/25
Lic.exp 2 yr No. req
DEA/XDEA gone 2023
CAQH Att 120d
SSN4/DOB match y/n
Tel/Ext 711/0
Pgr group Shift N
Usr role Grp 212
Host localhost Port 14
Loc 3-W (locker) n/a
Key A-C Blank SC1
Permit C Lot D
Citn fee 35.00
Bkg fee Pod B
DOC# form 41 SCR 3
Rev 07 ECO 1402
Ht/Wt 168/71.5
Lat R Vw 3
CC: 12 of 20
Fx: 30 fr / 60 Gy
St: IIIA T3 N1a
Gr 2 ECOG 1
Pg 4/12 Fm 3008
"""
