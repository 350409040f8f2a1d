"""Lab benches, blood banks, pharmacies, sterile processing, biomed shops, tissue and device rooms: accession, unit, donor, tray, asset, lot-of-one, order and script numbers as bench people write them, beside catalogue, lot-size, LOINC, NDC, model, gene and limit numbers."""

NAMED = r"""
recollect {spec} hemolyzed 3+, K 7.1 not reported
{UNIQUE_ID:<M|F|W>{four}}: glucose 41, called to {firstlow} 0412 rb
add on mg to {UNIQUE_ID:{nn}-{nn}-{four}}, tube is 6 h old
QNS x2 {UNIQUE_ID:{nn}{four}C} and {UNIQUE_ID:{nn}{four}H}, lav short draw
the accn that delta'd is {UNIQUE_ID:<W|T|H|F>{nn}{nn}}, hgb 12.1 to 7.0
mislabel: tube {UNIQUE_ID:{zip}{nn}} req {UNIQUE_ID:{zip}{nn}}, different people
surg path {UNIQUE_ID:S{nn}-{four}} A1-A4, recut A2 x3, PIN-4 and p63
{UNIQUE_ID:SP-{nn}-{zip}} block B{nn} is floating, re-embed
consult blocks {UNIQUE_ID:{four}:{nn} B3} returned to {hosp}
cyto {UNIQUE_ID:{nn}NG{four}} ascus hpv 16 neg 18 neg other pos
autopsy {UNIQUE_ID:A{nn}-{nn}} brain wt 1310, heart 480
micro {UNIQUE_ID:{nn}M{zip}}: GNR 2/2 aerobic TTP 11.4 h
send-out {UNIQUE_ID:<Q|L>{zip}{nn}} stuck at dock 3, room temp, 48 h
courier bag {UNIQUE_ID:{zip}}, 14 tubes, 2 frozen
MALDI 2.31 on plate well D7 = {UNIQUE_ID:{four}{nn}}, E7 = {UNIQUE_ID:{four}{nn}}
rack 2: 1 {UNIQUE_ID:{four}}, 2 {UNIQUE_ID:{four}}, 3 QC1, 4 QC2, 5 {UNIQUE_ID:{four}}
sequencing run 41, sample {UNIQUE_ID:NA{zip}} 38x, {UNIQUE_ID:NA{zip}} 12x fail
proband is {UNIQUE_ID:FAM{nn}-<1|3>}, mother {UNIQUE_ID:FAM{nn}-2}, VUS c.1412G>A
barcode {UNIQUE_ID:<IDT|BC>{zip}} het for c.68_69del in the {kinl} kindred
unit {UNIQUE_ID:W{four} {nn} {zip}} O neg, exp d 3, out 1310 back 1322 temp ok
DIN {UNIQUE_ID:W{zip}{nn}{zip}} 0C E0382V00 irradiated
{UNIQUE_ID:=W{zip}{zip}{nn}} 00 is A pos, wrong shelf
2 units xm'd: {UNIQUE_ID:{nn}<KJ|LM|GF>{zip}}, {UNIQUE_ID:{nn}<KJ|LM|GF>{zip}}, anti-K, 1:4
BB band {UNIQUE_ID:<RBG|TXC|AHL>{four}} doesn't match sample {UNIQUE_ID:<RBG|TXC|AHL>{four}}
typenex {UNIQUE_ID:{zip}<A|B>} cut off by OR, need new T&S, 72 h
segment {UNIQUE_ID:{nn}{nn}{four}} kept, reaction workup neg DAT
donor {UNIQUE_ID:{zip}{four}} deferred 112 d, hgb 12.3
donor card no. {UNIQUE_ID:{nn} {four} {nn}}, 3 gal pin
cord unit {UNIQUE_ID:CBU{zip}{nn}} TNC 14.1e8 6/6
graft {UNIQUE_ID:{zip}-{nn}} fem head, thaw 30 min, discard tag on log
milk bank batch {UNIQUE_ID:DM{four}-{nn}} 20 kcal 3 bottles to bed 14
implant sticker ref 71935-4412 sn {ser}
REF 1458QC-86 SN {ser} put in L, 1.2 V at 0.4 ms
lens +21.5 D s/n {UNIQUE_ID:{zip}{nn}{nn}}, other eye +20.0 s/n {UNIQUE_ID:{zip}{nn}{nn}}
(01)00643169007222(17)270331(21){ser}
(21){UNIQUE_ID:{zip}{nn}A} is the serial, (10) is the lot
pump {UNIQUE_ID:{four}} free flow, took it off pt, tagged, keep set
asset {UNIQUE_ID:BME{zip}} PM due, 0.3 mA leak, pass
CE# {UNIQUE_ID:{zip}} not found 2 rounds, last seen 4W
ctrl no {UNIQUE_ID:{nn}{four}} ivac, door latch, ALM 12
tag {UNIQUE_ID:{four}}: spo2 board, part 453564-041, 1.2 hr
Bed asset {UNIQUE_ID:{four}} ser {ser}, scale off 4.1 kg
vent {UNIQUE_ID:V-{nn}} hours 14,120, o2 cell 48%, s/n {ser}
c-arm {ser} room 6 err 1402 after boot
the ultrasound with sticker {UNIQUE_ID:US-{nn}} has a cracked C5-1
hearing aid R {ser} L {ser}, size 312, dome 8 mm
cpap ser {ser} pin {UNIQUE_ID:4{nn}<4|7>} 8-14 cm, AHI 2.1
DTM code {UNIQUE_ID:{four}-{four}} links the meter, 288 readings/d
pod lot on the box fine, pdm {ser} dead, ESN {UNIQUE_ID:{zip}{zip}}
ICD {ser} ERI 2.63 V, RV lead {UNIQUE_ID:<TDG|LFP|BCC>{zip}V} noise
VAD controller {UNIQUE_ID:<HSC|CON>-{zip}} beeped, driveline 4.1 L 5400 rpm
tray {UNIQUE_ID:TKA-{nn}} wet pack, load {UNIQUE_ID:{nn}{four}}, ster 4, 270F 4 min
scope {UNIQUE_ID:{zip}{nn}} ATP 412 RLU, rewash, leak neg
scope used on case 3 was {UNIQUE_ID:<CF|GIF>-{four}}, MRC pass 1.8
BI log load {UNIQUE_ID:3-{nn}-{nn}} 24 min neg
rx {ord} transferred in, 2 rf left, c-iv
{UNIQUE_ID:{zip}{nn}} gabapentin 300 #90 no refills, on file {UNIQUE_ID:{zip}{nn}}
{UNIQUE_ID:N{zip}{nn}} rejected 79, {UNIQUE_ID:C{zip}} is the CII
script no. starts with a 6, {UNIQUE_ID:6{zip}{nn}}, in bin {UNIQUE_ID:<K|M|T>{nn}}
bag {UNIQUE_ID:{four}} of 2 in the fridge, bag {UNIQUE_ID:{four}} will call
order {UNIQUE_ID:{zip}{nn}} verified twice, 40 vs 4.0 mg
TPN label {UNIQUE_ID:{zip}} 2 in 1, D70 AA15, 63 mL/h
omnicell override {UNIQUE_ID:{four}{lastup}} fent 100 x2 waste 50 w/ {ini}
cubex user {UNIQUE_ID:{four}} discrep -1, pocket 14-3
222 form no. {UNIQUE_ID:{nn}{zip}{nn}}, line 2, 10 x 100
DEA {UNIQUE_ID:FR{zip}{nn}} is the store, {UNIQUE_ID:BK{zip}{nn}} the doc
loan ibutton {UNIQUE_ID:{zip}A} rx fridge 2.4-7.9
kit {UNIQUE_ID:K-{four}} sealed, box {UNIQUE_ID:{four}} opened, arm unk
badge dosimeter {UNIQUE_ID:{zip}{nn}} 41 mrem DDE, {onelow} in IR
source {UNIQUE_ID:<ES|NB>-{four}} Cs-137 5.1 mCi returned to safe
film no {UNIQUE_ID:{nn}{four}}, 2 of 3, L/R marker wrong
acc {UNIQUE_ID:{zip}{nn}CT} dlp 812, se 4 im 88, 5 mm nodule
StudyInstanceUID {UNIQUE_ID:1.2.840.{zip}.{four}.{nn}.{zip}} goes nowhere
compare to {UNIQUE_ID:{four}{zip}} from {hnick}, 4 mm then
{UNIQUE_ID:{zip}{nn}}; CXR; portable; 0412; ETT 3.1 cm
ekg confirm {UNIQUE_ID:{zip}}: QTc 512, rate 88, old {UNIQUE_ID:{zip}}: 440
holter {UNIQUE_ID:{four}} 23:12 h, 112 PVC, card {UNIQUE_ID:{nn}{nn}}
sleep {UNIQUE_ID:PSG{nn}-{four}} ahi 41.2 nadir 71
fit kit {UNIQUE_ID:{zip}{nn}K} expired in the mail, resend
cologuard order {UNIQUE_ID:{zip}{zip}} positive
newborn filter paper no. {UNIQUE_ID:{zip}{four}} IRT 88
state lab {UNIQUE_ID:{nn}V{zip}} measles igm pos
chain of custody {UNIQUE_ID:{zip}{nn}}, cup 92F, split b {UNIQUE_ID:{zip}{nn}B}
CCF {UNIQUE_ID:{four}{zip}} MRO neg dilute creat 12
rabies head {UNIQUE_ID:VR{nn}-{four}} neg dfa, {pet} the cat
tick {UNIQUE_ID:T{four}} engorged, 36 h
embryo {UNIQUE_ID:{four}-3} 4AB cane {UNIQUE_ID:C{nn}} goblet yellow
straws {UNIQUE_ID:{zip}/<1|2|3>}, tank 2, 41 vials
{UNIQUE_ID:{zip}} pos, {UNIQUE_ID:{zip}} neg, {UNIQUE_ID:{zip}} pos 2+, rest neg
{MEDICAL_RECORD_NUMBER:{zip}{nn}} na 141 k 4.1 cl 104 / {MEDICAL_RECORD_NUMBER:{zip}{nn}} na 128 k 5.9 cl 96
crit list: {MEDICAL_RECORD_NUMBER:{four}{nn}} plt 12, {MEDICAL_RECORD_NUMBER:{four}{nn}} inr 6.1, {MEDICAL_RECORD_NUMBER:{four}{nn}} trop 812
"""

CALM = r"""
recollect if hemolyzed 3+, K above 7.1 not reported
M-4412: morphology code, glucose 41, call rule 0412-C rb
add on mg ok if tube is 6 h old, CPT 83735
QNS rule 250 uL C and 500 uL H, lav short draw
the delta check is 25%, hgb 12.1 to 7.0 trips
mislabel: tube vs req, SOP LAB-412 rev 3, different people
surg path 88305 A1-A4, recut A2 x3, PIN-4 and p63
88342 x1 then 88341 x3, block B2 is floating, re-embed
consult 88321 vs 88323 vs 88325, B3 returned
cyto 88175, ascus hpv 16 neg 18 neg other pos, 87624
autopsy norms: brain wt 1310, heart 480
micro CAP 0412.31: GNR 2/2 aerobic TTP 11.4 h
send-out 412 stuck at dock 3, room temp, 48 h stable? test code 0051412
courier bag 95 kPa, 14 tubes, 2 frozen
MALDI 2.31 on plate well D7 = ok, E7 = 1.69 no id
rack 2: 1 blank, 2 cal, 3 QC1, 4 QC2, 5 QC3
sequencing run 41, NA12878 38x, NA24385 12x fail
VUS c.1412G>A, PM2 PP3, rs80357713, NM_007294.4
het for c.68_69del, legacy 185delAG, exon 2
O neg exp d 3, out 1310 back 1322 temp 10 C max
E0382V00 is RBC AS-1, E4544V00 irradiated
ISBT 128 flag 00, product E0336, A pos 6200, wrong shelf
2 units xm'd, anti-K, 1:4, IS only, 86920 86922
BB bands come 500 per box, part 3304-R, sample good 72 h
T&S 3 d, 86900 86901 86850, need new after
reaction workup neg DAT, 86880, form 5.3.1.2
deferred 112 d double red, 56 d whole, hgb 12.3 no 12.5 f
pin sizes 1 2 3 gal, card stock 110 lb
TNC 14.1e8 6/6, CD34 4.1e6, DP 12%
fem head, thaw 30 min, AATB D5.410
milk 20 kcal 3 bottles to bed 14, HMF 1:25
implant sticker ref 71935-4412 size 4 left
REF 1458QC-86 vs 1458Q, 86 cm, 1.2 V at 0.4 ms
lens +21.5 D model SN60WF A 119.0, other eye +20.0
(01)00643169007222 is a GTIN, (17) exp (10) lot (21) serial
(21) is the serial, (10) is the lot, (240) add'l id
pump model 8100 free flow, module 8015, ver 12.3
PM due, 0.3 mA leak, pass, NFPA 99 10.3
not found 2 rounds, code UTL, close after 3
ivac door latch, ALM 12, kit 49000412
spo2 board, part 453564-041, 1.2 hr
Bed model P3200 scale off 4.1 kg
vent hours 14,120, o2 cell 48%, kit 5000
c-arm 9900 room 6 err 1402 after boot, sw 7.1
the C5-1 has a crack, also L12-3 and S5-1
hearing aid size 312, dome 8 mm, rec 85
cpap 8-14 cm, AHI 2.1, EPR 3, ramp 20
288 readings/d at 5 min, TIR 71, GMI 6.8
pod 200 U 72 h, alarm 0-041
ICD ERI 2.63 V, RV 1.1 V at 0.5, model DDBB1D4
VAD 5400 rpm 4.1 L PI 3.1, alarm 12
TKA tray wet pack, ster 4, 270F 4 min, ST79
scope CF-HQ190L ATP 412 RLU, rewash, ST91
GIF-H190 MRC pass 1.8, MAJ-1430 cable
BI 1492V 24 min neg, 1294 reader
2 rf left, c-iv, 6 months 5 fills 1306.22
gabapentin 300 #90, ndc 16714-0662-02
rejected 79, 88, 75; DUR 1B then 1G
schedule VI starts in one state, form 6
bag 1 of 2 in the fridge, bag 2 at rt
verified twice rule, 40 vs 4.0 mg
TPN 2 in 1, D70 AA15, 63 mL/h, 1412 kcal
omnicell override fent 100 x2 waste 50, type 3
discrep -1, pocket 14-3, count 12
222 form, line 2, 10 x 100, copy 1 & 2
DEA check digit: (1+3+5)+2(2+4+6), last digit
rx fridge 2.4-7.9, USP 797, 36-46
kit box of 40 sealed, arm 2:1
DDE 41 mrem, limit 5000, 10 CFR 20.1201
Cs-137 5.1 mCi half life 30.1, 661.7 keV
2 of 3 views, L/R marker, 73562
dlp 812, se 4 im 88, 5 mm nodule, LR 3
1.2.840.10008.5.1.4.1.1.2 is CT Image Storage
1.2.840.10008.1.2.1 explicit VR little endian
CXR; portable; 71045; ETT 3.1 cm
QTc 512, rate 88, Fridericia 440
holter 93224, 23:12 h, 112 PVC
95810 vs 95811, ahi 41.2 nadir 71
fit kit 82274, expired 2 y
81528 positive, 45378-33
IRT 88 floats to 96th pct, 23 variant panel
measles igm 86765 pos
cup 92F ok 90-100, split b 15 mL
MRO neg dilute creat 12, 40.197
neg dfa, head on ice not frozen, form 2.4
tick engorged, 36 h, 200 mg x1
embryo 4AB day 5, 5BB day 6, goblet yellow
tank 2, 41 vials, LN2 12 cm
1+ pos, 0 neg, 2+ pos, rest neg
na 141 k 4.1 cl 104 / na 128 k 5.9 cl 96
crit list: plt under 20, inr over 5.0, trop over 52
10231-7 2160-0 2951-2 what are these loincs
loinc 4548-4 vs 17856-6 vs 41995-2
snomed 44054006 and 73211009
icd-o 8140/3 vs 8500/3
EC 2.7.11.1 is a kinase, EC 3.4.21.5 thrombin
CAS 50-78-2 and 103-90-2
UNII R16CO5Y76E aspirin
rxcui 197361 vs 329528
ATC B01AA03, C07AB02
GTIN-14 vs UDI-DI vs UPC 12
CVX 140 MVX PMC
HLA-B*57:01 and *15:02
CYP2C19 *2/*17, CYP2D6 *4/*41
EGFR L858R, T790M; BRAF V600E
HGVS p.Arg1699Gln, chr17:43057062
GRCh37 vs GRCh38, hg19
del(17p), t(11;14), 46,XX,t(9;22)(q34;q11)
ENST00000357654, ENSG00000012048
OMIM 113705, ClinVar review 3 stars
ref 367863 lav 4 mL, 363083 blue, 367986 sst
cat. no. 04412-1402, size 100, 2-8 C
pn 19-0412 rev D, eco 1412
CLSI M100 ed 34, MIC 0.25 S 1 I 2 R
EUCAST v14.0, ECOFF 0.5
CLIA 493.1253, CAP COM.40300
AABB 5.15.2.1, FDA 21 CFR 606.151
model 5086MRI, 52 cm, IS-1
Ver 4.1.2 build 1402 patch 41
alarm 12.1, error 0x8004, state 3
"""
