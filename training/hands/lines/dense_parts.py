"""Hands of buyers, coders, biomed and lab builders whose lines are part numbers, charge codes, test codes, forms and versions; and the same hands when the number belongs to one person, one account or one device."""

NAMED = r"""
REF 383536 lot {lot}, leak on {last}, {clip}
order {ord} Kendall, substitute on {ord}
Guide EBU 3.5 lot {lot} opened on {last}, bill {acct}
TR Band off {clockx}, {initials}, acct {acct}
JR4 5F owed by {hosp}, PO {ord}
Perclose lot {lot} x2, {last}, {clip}
Angio-Seal lot {lot}, card given {kin}
Mepilex to {snf}, ship {ord}
Foley 16 Fr lot {lot}, {last}, {clip}
Toner PO {ord}, attn {first}, {bldg}
wristband reprint {mrn} x3 by {user}
CDM err on acct {acct}, {num8}
acct {acct} has 3001188 x2, patient {ptl}
refund {acct} $41.10 to {kin}
LAB4410 {spec} spilled, redraw {last}
LAB9999 on {mrn}, {spec}, to {org}
orderable 200711 wrong on {mrn}, {ord}
EAP 88421 on {acct}, {dr} called
ERX 206871 for {mrn}, {pharm}, {ord}
row 11010 wrong on {mrn} by {user} {clockx}
CSN {stay}, HAR {acct}, MRN {mrn}
alert 30617 overridden {user} {stamp}
report 45011 mailed to {mail} w/ {mrn} inside
SER {badge} {last}, EMP {badge} {first}
36558-RT {last} {num8}, auth {claim}
99285-25 {acct} downcoded, {claim}
27447-LT {mrn} {num8}, implants {lot}, {lot}
G0378 x 31 {stay} {dr}
88305x4 {spec}, 88342 {spec}
66984-RT {ptl}, IOL {ser}
L1833 {last}, {plan}, {num8}
B4152 x 270 {last}, ship {addr}
J1745 x 50 {last}, lot {lot}, {clip}
Q5103 denied {claim}, {ptname}
0202U {spec} pos {last}, {snf}
81479 {spec}, {plan}, appeal {case}
DME ser {ser}, month 4, {last}
E2402-RR {last} {ser}, pickup {stlow}
D2740 #30 {last}, lab {ord}
K0861 {ser}, {ptname}, ATP {first}
CARC 197 on {claim}, {claim}, {claim}
0636 on {acct} needs NDC, {first}
DRG 470 to 522, {acct}, {dr} agreed {clip}
PSI-12 fallout {mrn} {num8}
F689 G {initials}, {snf}, ccn {code}
CMS-10055 signed {kin} {num8}
10-5345a from {ptname} last4 {ssn4}
FL 63 = {claim}, FL 60 = {plan}, FL 8 = {ptcaret}
CLM*{acct}*100***11:B:1~ NM1*IL*1*{lastup}*{oneup}
271 for {plan} {grp} active {num8}
277 rej {claim} A7:{four}
MSH ctrl {code}, PID-3 {mrn}, PV1-19 {stay}
Patient/{code}, mrn {mrn}, {dobiso}
accession {case} in 0008,0050, name {ptcaret}
study {case} {num8} {last} unread
RXCUI 857002 {ptl} #30, {ord}, {lic}
CVX 208 lot {lot} {first} {num8}
ICD U07.1 {mrn} {clip}
PCS 0SRD0J9 {acct} {last}
fw 4.8.11 fails on {ser} and {ser}
Alaris SN {ser}, {ser}; {ward}; tag {lot}
V60 SN {ser} 1203, pulled off {last} {clockx}
Servo-U {ser} loan {hosp}
Zoll R SN {ser} code {clip}, strip to {first}
MUSE {mrn} dup of {mrn}, {ser}
i-STAT {ser} op {badge}
StatStrip {ser}, op id {badge} shared!! {first}
cobas {ser}, call {case}, FSE {first} {ph}
Architect case {case}, {first} {last}
disk lot {lot} QC fail {initials} {clip}
BBL 221239 lot {lot} exp {mon} {initials}
BD 367862 lot {lot} recall {clip}
Sterrad {ser} BI fail {clip} {initials}, {last}'s tray
Steris load {code}, {last} {room}
Getinge {ser} down, {org} WO {ord}
Belimed {ser} {first} tag
Trophon {ser}, probe {ser}, {last} {clip}
scope {ser} to {spec} culture, {last}, {last}
lamp {ser} {hosp} loan {ord}
battery {ser} swapped {initials}
NIBP {ser} on {fleet}
ECG cart {ser} left at {clinic}
Otis contract {code}, {ph}, car 3, {bldg}
badge {badge} door 14 {clockx} {num8}
locker {four}, {first}; combo {four}
key {code} to {first} {num8}
van {fleet} plate {plate} oil {num8}
policy exception #{ord} {last}, {num8}
INC {ord} {user} {ip}
RITM {ord} {first} {last} {bldg}
CHG {ord} approved {last} {num8}
licence {lic} exp {num8} {last}
NPI {npi} {last}, CAQH {code}
DEA {lic}, {last}, {fac}
PTAN {code} {clinic}
CLIA {code} {clinic}, director {last}
EIN ask {first}; W9 {fam}
gift card {code} to {subj}
safe: ring, {last}, bag {code}, {clockx}
evidence kit {code} to Ofc {last} {badge}
"""

CALM = r"""
REF 383536, 383530 and 383590 cross to the Nexiva 20, 22, 24
order 8884-712 series Kendall, substitute Medline DYNC-1815
Guide EBU 3.5 is LA6EBU35, XB is 670-211-00
TR Band XX-RF06, long is XX-RF06L
JR4 5F 534-521T on backorder, use 534-518T
Perclose 12773-03 replaces 12673-03 everywhere
Angio-Seal 6F 610130, 8F 610131
Mepilex sacrum 282455, heel 282750
Foley 16 Fr 5 cc 0165SI16, 10 cc 0166SI16
Toner CE278A, drum CF219A, ribbon 800015-440
Zebra 2 x 1 10010039, wristband 10012717-3
CDM 4101022 → 94002, rev 0410
CDM 3001188 is the venipuncture, 3001189 the finger
flip 4102290 to status I, price 0
LAB4410, LAB4412 and LAB4433 share the acid jug
LAB9999 fires the misc order; LAB9998 is retired
orderable 200711, synonym 200712, event set 81001
EAP 88421, EAP 88422, linked to ERX 10045
ERX 206871 Norco, ERX 206872 with quantity limit
FLO 3045, FLO 3046, row 11010 for Braden total
SmartData EPIC#18232; LRR 1234567 example only
rule 41022 suppresses alert 30617
print group 30000, report 45011, template 8400
DEP 101010, SER 1 and EMP 1 in the build guide are fake
HCPCS 36558-RT, 77001-26, 76937-26-59
99285-25 with 31500, 92950, 36556-59
27447-LT, 20985, C1776 x4, 0055T no
G0378 x 31, G0379, 96360-59, 96375 x2
43239-59 88305x4 88342 88341x2
66984-RT V2632 Y, C1780 no
L1833-KX-RT, E0748-NU, A4556 x2
B4152 x 270, B9002-RR, B4034 x 30
J1745 x 50 JZ, J9271 x 400, J0585 x 155 JW 45
Q5103, Q5104, Q5121 by infliximab brand
0241U vs 87637 vs 0202U, pick one
81479 with Z-code ZB6A9, 81445 w/ ZB0LK
DEX ID format is Z plus four, ex. ZBZZZ
A6550, A7000, E2402-RR month 4
D2740 #30, D2950, D3330, D9230
K0861 K0108 E1002 E2377 E1028x4
CARC 197 RARC N54, CARC 252 M127
0636, 0250, 0278, 0761, 0510, G0463-PO
DRG 469/470/521/522 v41.1
PSI-12, PC-01, SEP-1, OP-18b, HBIPS-5
F689 G, F686 G, F880 F, F812 E, K353
form CMS-10055, CMS-R-131, CMS-10123, CMS-2567
HRSA 99, OMB 0938-0566, exp per form
VA 10-2570d, 10-5345a; DD 2870; SF 600; DA 3349
UB FL 44, FL 63, FL 67A–Q; loop 2300 REF*G1
837P: CLM*TEST*100***11:B:1*Y*A*Y*Y~ dummy
271 EB*C*IND*30**23*1000~ sample
X12 005010X222A1, 005010X279A1
HL7 2.5.1, 2.3; FHIR R4 4.0.1; US Core 6.1.0; C-CDA R2.1
OID 2.16.840.1.113883.6.1 is LOINC, .6.96 is SNOMED
LOINC 2339-0, 41653-7, 14749-6 glucose variants
SNOMED 44054006 T2D, 46635009 T1D
RXCUI 857002, 857005, 1049221
CVX 208, 207, 213, 300, MVX PFR
UCUM 10*3/uL, mmol/L, [IU]/mL
ICD U07.1, Z20.822, J12.82, B97.29
PCS 0SRD0J9, 0SRC0JA, 4A023N7
DICOM 0010,0010 name tag; 0008,0050 accession tag; 0020,000D study UID
SOP 1.2.840.10008.5.1.4.1.1.2
fw 4.8.11-22 to 4.9.2-05, two reboots
Alaris 12.1.2 / 12.3.0; PCU 8015, LVP 8100, SYR 8110
V60 2.30, 2.40; error 100A, 1203, 110B
Servo-U 4.4; error TE 16
Zoll R 13.31; Rescue Net 8.7.2
GE MAC 5500 HD 10.1; MUSE 9 SP6
i-STAT JAMS138B/CLEW A46
StatStrip 2.10; strips 42214, controls L1 L3
cobas c 503, e 801; reagent 08057966
Architect 7K78-35, 2K41-25
Vidas 30603, 30421
Etest 412450, 412488; disk 231629
BBL 221239 choc, 221263 TM, 297848 chromagar
VACUETTE 454217, 454332; BD 367862, 368661
Cuvette 10446871, tips 10446870
Sterrad NX cassette 10133; Attest 1492V
Steris V-Pro PB006; Verify 3057
Getinge 86-series err 41, 88-turbo P17
Belimed WD 290 prog 3, Ao 3000
Trophon 2 N00055, wipes N00057
Rhapsody? no—Cantel MEDIVATORS 6-24-0057
lamp 300 W Y1911, Stryker 0220-180-517
bulb Welch 03100, 04900, 06500
battery LP15 21330-001176, AED3 8000-000696
SpO2 MAX-A, DS-100A, M1196A, 2360
NIBP cuff 2753E, 11-Long, REUSE-12L
ECG lead 989803145101, DIN 5
Trane CVHE-0420; filter 24x24x4 MERV 14
Otis 2000VF err 211; Simplex 4100-1431
ceiling tile 769A, paint SW 7008, Pantone 7462
Dymo 30252, 30336; Avery 5160
NFPA 99-2012, 101 19.2.5.7, 110 8.4.2
ISO 13485, 14971, 15189; IEC 60601-1-2
UL 1069, 94V-0; IPX4; UN3480 PI 966
SOP LAB-QA-014 v7, HR-311, EC.02.05.01 EP 15
policy 4110.2, 4110.3 and 4110.2A supersede 411
ticket types INC, RITM, CHG; sample CHG0000001
"""
