"""Figures and codes that identify nobody: scores, sizes, ratios, models, code systems, hotlines and clock times."""

FIGURES = r"""
5/5 strength, 2/6 murmur, {num}/10 pain
strength <4/5|3/5|5/5|2/5> <R|L> <deltoid|grip|quad|hip flexors>
pain <3|5|7|9>/10
pain 10/10, asleep on recheck
<20/20|20/40|20/200|20/25> OU
vision 20/30 OD, 20/60 OS
MMSE {num}/30, MoCA 22/30
GCS 4/5/6
apgars 7/9
BP 118/76
BP 9/11, retake, no: 119/71
{num}/{num} beds
1/2 tab
1/2 NS at 75
1/4 strength Dakin's
2/3 of meals
3/4 sibs affected
12/12 lead
24/7 sitter
7/7 days
11/12 CN intact
CN 2-12 intact
C3-C4, T12-L1, L5-S1
C5/6 disc
T2/3 level
T2N1M0
T-score -2.4
G3P2012
G2P1 at 38/4
38 4/7 wks
36+2
POD #3
day 9 of 14
cycle 2/6
dose 3/3
unit 2/2
set 3 x 10
reps 3x12
3-0 Vicryl, 4-0 Monocryl
5-0 nylon x6
18g, 20g, 22g
14 Fr, 16 Fr, 18 Fr
size 7.5 tube, 22 at lip
22 cm
6.5 gloves
0.9% NS
D5 1/2 NS + 20
q4-6h
q6-8 prn
2-4 mg
1-2 tabs
5-10 units
0600-1400
{hr}-{hr}
7a-7p
7-3, 3-11, 11-7
9-5 job
24 hr urine
48-72 hr
4-6 wks
2-3x/wk
10-12 lbs
6-8 glasses
BIPAP 12/5
PEEP 5, FiO2 40
AC 16/450/5/40
vent 14-450-60%-5
pH 7.31/55/80
7.35/40/98
I/O 1200/950
net -600
+2/4 pulses
1+ edema
2+ DTR
3+ protein
4+ bacteria
>100k CFU
WBC 12.4, Hgb 8.1, plt 88
Na 128 K 5.2 Cl 98
140/4.1/102/24/12/0.9/104
INR 2-3
EF 25-30%
EF 55
LVOT 2.1
PAP 55/25
CI 2.1
SUV 4.5
HU 30
3.2 x 1.8 cm
4 mm, 6 mm, 11 mm
Le Fort 2
Salter-Harris III
Mallampati 2
ASA 3
NYHA III
CKD 3b
Child B
Stage IIA
Gleason 3+4
BI-RADS 4
PI-RADS 3
TI-RADS 5
Bosniak 2F
Garden IV
Weber B
Schatzker 2
Gustilo 3A
ICD-10 {icd}
{icd} / {icd}
CPT {cpt}, mod 25
{cpt}, {cpt}
HCPCS J1885
G0438
E0601
99213-25
DRG 470
rev 0360
LOINC 4548-4
SNOMED 73211009
RxNorm 860975
NDC 00093-1048-01
CVX 208
EPA 410
OID 2.16.840.1.113883
HL7 2.5.1
FHIR R4
X12 837P
ISO 13485
RFC 5322
port 8443
localhost:8080
v3.11.2
build 4471
error 502
404 not found
exit code 137
timeout 30s
retry 3 of 5
line 212
row 88
page 3/12
p. 44
ch 7
fig 2a
table 3
eq 4
n = 212
p = 0.03
OR 1.4 (1.1-1.9)
95% CI 2.1-4.4
HR 0.81
k = 0.7
r = .44
REF 5076-52
REF 1234-001, size M
model 3830
model D224
cat no. 38-2210
part 44-1
SKU on box
rev C
form 1500
form 827
form CMS-485
form W-4
section 504
section 8 list
title 19
rule 34
chapter 51
part B
part 2 consent
Type 2
HLA-B27
HER2 neu
BRCA1, BRCA2
CA 19-9
CA-125
CD4 212
CD20+
BCR-ABL
JAK2 V617F
factor V
G6PD
A1AT MZ
B12 low
D3 2000
T3/T4
FT4 0.9
H1N1
COVID-19
HPV 16/18
HSV-2
HIV-1 neg
O157
MRSA +
XR 3 views
CT a/p
Ga-68
F-18
Tc-99m
I-131
18-FDG
911 called
call 911
988 card given
dial 9 first
211 list
411
1-800 line
ext pending
poison control called
code blue 3rd floor
code 44
rapid response x2
bay 4
pod C
room {room}
bed {num}
chair 9
OR 4
lot C
level 2
gate B
door 6
elevator 3
aisle 12
unit 4 is full
unit of insulin
bus stop
truck day is Tuesday
van at noon
trailer hitch
plate 2 of food
plates and rods
tag sale
tag team nursing
serial 7s to 65
serial number blank
lot # blank
no lot on vial
MRN blank
acct closed
case mgr aware
claim paid
ref lab
auth not needed
policy 12.4
group therapy at {hr}
member copay {price}
{price} due
{price} x {num}
$20 gift card
2 for 1
4 of 7
one in five
a third
twice
half a dozen
since 2011
in 1998
'90s
early 2000s
mid-50s
70s
age 12
age 45
at 19
{yng}
x 3
x3 mo
q3mo
2 y ago
5 yr hx
30 pack-years
1 ppd x 20
6 pack/day
2-3 beers
12 oz
1 L
2 L fluid restriction
1800 kcal
60 g carb
5 lb
5'4", 160
BMI 31
T 101.3
98.6
HR 44
RR 22
sat 88 RA
2L NC
15 L NRB
100% paced
rate 60
DDD 60-130
3/6 SEM
S3
S1S2
A&O x3
AOx4
PERRLA 3mm
CIWA 14
COWS 9
RASS -2
CAM+
NIHSS 6
mRS 2
TICI 3
ASPECTS 8
CHA2DS2-VASc 4
HAS-BLED 2
qSOFA 1
CURB-65 2
PERC 0
HEART 4
TIMI 3
GRACE 122
MELD 18
FIB-4 2.1
PHQ-9 14
GAD-7 11
AUDIT 9
C-SSRS neg
EPDS 13
MCHAT 2
ASQ ok
Braden 16
Morse 55
Norton 12
FIM 88
Berg 41/56
TUG 14.2 s
6MWT 310 m
"""
