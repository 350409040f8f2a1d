"""Someone whose lines are mostly figures: part numbers, models, catalogs, settings, scores, ranges, counts, and sometimes a number that is a person's or a thing's own."""

NAMED = r"""
8100-0A pump, SN {ser}, PM due {mon}
REF 0998-00-3023, SN {ser}
Cat 381434, box opened, lot {lot}
Model 2008T, asset {code}
P/N 453564112345, loaned against PO {ord}
NDC {ndc}, Rx {ord}
HCPCS {hcpcs} x2, claim {claim}
CPT {cpt} {modif}, account {acct}
ICD {icdc}, visit {stay}
DRG 871, account {acct}, {cash}
LOINC {loinc}, specimen {spec}
SNOMED {snomed} on {mrn}
RxCUI 857005, script {ord}
CVX 208, MVX PFR, lot {lot}
Room 4112, chart {mrn}
Bed 12, badge {badge}
Tube station 214, order {ord}
Box 33 NPI {npi}
Loop 2010BB, member {plan}
EDI 999, ISA13 {code}
Form 1500, group {grp}
{xt} not 5-2-2
pager {pager}, not the dose
the four digits are {four}, the dose is 0.25
social ends {ssn4}; BP 148/92
SSN {ssn}; MME 120
ID {subj}; NNT 31
IRB {code}; n=412
sample {spec}; 4.1 mmol/L
case {case}; ESI 3
RMA {ord}; firmware 5.2.1
ticket {case}; v{ver}
wo {ord}; 115 V, 60 Hz
IP {ip}; port 2575
host {ip}; OID 2.16.840.1.113883.6.1
MAC on {ser}; DICOM 104
call {ph}; 30 mL/kg
fax {ph}; 15 pages
{ph} opt 3; 72 h hold
text {ph}; 988 for crisis
{zip}; 1,240 sq ft
{house}; 3 steps, 36 in door
bus {fleet}; 14 seats
unit {fleet}; 12-lead sent
tail {hull}; 410 nm
plate {plate}; 55 mph
VIN {vin}; 2,000 lb lift
lic {lic}; 40 CEU
DEA {lic}; C-II
{dob}; 3,240 g
{dobs}; Apgar 8/9
{num8}; 08:15; 1.4 L
{iso}; 37.2; 88; 16
{stamp};HR;88
{clip} A1c 8.1
{full} INR 2.6
{on}: 22 units
{range}: 10 visits
{btw}: 7 doses
{mon}: LDL 71
week of {on}: 3 no-shows
born {dob}, G2P1, 39w1d
{oldn} y, eGFR 38
{old}, MOCA 22
{ninety}; Katz 6/6
aged {oldn}: 2 falls, 0 fx
{lot}/{mon}/21G
{four}/{clockx}/R4
{code} x1, {code} x2
{initials} 0600 98.4
{ini} 2 mg 1415
{first} 7, {first} 9, {first} 10
{last} 14.2, {last} 9.9
{last} 60 mL, {last} 45
{first}: 1 tab; {first}: 2
{ptl} 3/5, {ptl} again 4/5
{first} x 8 h, {first} x 12 h
{last},3,12,0.25
{lastup}|7|4.0|N
{first};M;44;+
1) {last} 2) 3.2 3) {last}
{first} 0.5 FTE, {first} 0.8
{last} PGY3 220 cases
{whole} 42 RVU/d
RN {first} 1:4, RN {first} 1:5
{acct} bal {cash}
check from {whole}, {cash}
invoice {ord} {cash} net 30
policy {plan} ded $3,000
group {grp} OOP $8,150
auth {code} 12 visits
ref {claim} 180 d
receipt {code} {price}
room 6 {lastup} K 6.8!!
TnI 0.04>1.9 {last} rm 3
pH 7.12 {last} {xt}
GCS 7 {fleet} ETA 4
QTc 521 {ptl}
plt 9 {ptf}, CMV neg
ANC 0.2 {last}, 101.4
BG 31 {first} juice
UOP 5 {last} 0400
sat 81 {last} NRB
"""

CALM = r"""
8100-0A pump, v9.33, PM due
REF 0998-00-3023, qty 2
Cat 381434, box opened, 50/bx
Model 2008T, asset class 3
P/N 453564112345, out of production
NDC {ndc}, 30-count
HCPCS {hcpcs} x2, JZ modifier
CPT {cpt} {modif}, 1.92 wRVU
ICD {icdc}, CC not MCC
DRG 871, GMLOS 4.8, weight 1.9826
LOINC {loinc}, serum, Qn
SNOMED {snomed}, finding site lung
RxCUI 857005, SCD
CVX 208, MVX PFR, dose 0.3
Room 4112, neg pressure, 12 ACH
Bed 12, 500 lb
Tube station 214, 25 fps
Box 33 NPI, Box 24J, Box 17b
Loop 2010BB, NM109
EDI 999, AK9 A, TA1 000
Form 1500, form UB-04
ext 5-2-2 is a brace setting
5 mg/mL, 100 mL, 2.5 mL/h
the last four doses are 0.25
social history neg; BP 148/92
SSRI day 20; MME 120
n=412; NNT 31
IRB exempt 4(iii); n=412
0.1 mol/L; 4.1 mmol/L
case 3 of 9; ESI 3
RMA needed; firmware 5.2.1
ticket type INC; v{ver}
115 V, 60 Hz, 4.2 A
TCP 2575; UDP 514
ISO 13485; OID 2.16.840.1.113883.6.1
AE title 16 chars; DICOM 104
call 911; 30 mL/kg
fax 15 pages; 1200 dpi
opt 3; 72 h hold
text STOP; 988 for crisis
type B shelving; 1,240 sq ft
3 steps, 36 in door, 5 ft turn
bus seats 14; lift 800 lb
unit dose; 12-lead sent
range 410 nm; payload 2,100
55 mph; 3.9 kN
2,000 lb lift; 10 psi
40 CEU; 3.0 contact h
C-II; 90 MME; 7 d
3,240 g; 51 cm; 34.5 cm
Apgar 8/9; Ballard 38
08:15; 1.4 L; 20G
37.2; 88; 16; 118/72; 97
HR;88\nRR;16
A1c 8.1 > 7.2 > 6.6
INR 2.6, 2.4, 3.0
22 units, 18 units, 6 u SSI
10 visits, 4 units each
7 doses, 14 half tabs
LDL 71, ApoB 66, Lp(a) 140
week 3: 3 no-shows
G2P1, 39w1d, EFW 3,480
88 y, eGFR 38
67, MOCA 22
Katz 6/6, Lawton 7/8
82: 2 falls, 0 fx
21G/1.5 in/100
R4/L2/30 deg
4-0 x1, 3-0 x2
0600 98.4, 1000 99.1
2 mg 1415, 2 mg 1600
7, 9, 10, 10, 8
14.2, 9.9, 11.0
60 mL, 45 mL, scant
AM: 1 tab; PM: 2
3/5, again 4/5, DTR 1+
8 h x3, 12 h x4
3,12,0.25,0.05
N|7|4.0|mmol/L
M;44;+;2.1
1) 3.1 2) 3.2 3) 2.9
0.5 FTE, 0.8 FTE
PGY3 220 cases, PGY4 310
42 RVU/d, P75 51
RN 1:4, RN 1:5, PCT 1:9
bal $0.00, adj CO-45
check box 10d
net 30, 2%/10
PPO 80/20 ded $3,000
HDHP OOP $8,150
12 visits per auth, 3/wk
180 d timely filing
copay {price}
K 6.8!! hemolyzed 3+
TnI 0.04>1.9>11.2
pH 7.12 pCO2 88
GCS 7 (2-1-4)
QTc 521, Fridericia 498
plt 9, CMV neg, irradiated
ANC 0.2, 101.4, cefepime
BG 31, juice, 15, 88
UOP 5, bladder scan 12
sat 81, NRB 94
"""
