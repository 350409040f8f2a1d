"""A lab processor, an implant coordinator, a biomed tech, a study nurse and a mail room: accessions, orders, serials, lots, subjects, parcels, hashes, beside catalogue, part, assay and protocol numbers."""

NAMED = r"""
accn {UNIQUE_ID:<S|C|F|B>{nn}-{four}} signed out benign, then the doc called
ACC {UNIQUE_ID:{nn}:HM{zip}S} add on retic please
Acc# <is |>{UNIQUE_ID:<H|M|T>{zip}{nn}} clotted, recollect {ptlf}
accession number {UNIQUE_ID:{four}{zip}} two tubes lav one gold
{UNIQUE_ID:NGY{nn}-{zip}} PAP LSIL HPV 16 pos
{UNIQUE_ID:SP-{nn}-{zip}} parts A-D, margins on C
frozen on {UNIQUE_ID:S{nn}-{zip}} "defer", {dr} in OR 6 waiting
block {UNIQUE_ID:{nn}S{four} A3} sent for Oncotype
slides {UNIQUE_ID:{four}-{nn}/1-9} overnighted to {hosp}
autopsy {UNIQUE_ID:A{nn}-0{nn}} brain cut {wday}
cyto {UNIQUE_ID:CN{nn}{four}} nondx x2
{UNIQUE_ID:MB{nn}-{four}} EGFR L858R 31% VAF
flow {UNIQUE_ID:FL{four}/{nn}} kappa restricted, 2.1%
micro {UNIQUE_ID:{nn}M-{zip}} GPC clusters 1/4 at 14 h
bc bottle {UNIQUE_ID:<BA|BN>{zip}{nn}} L arm, {UNIQUE_ID:<BA|BN>{zip}{nn}} port
sample ID {UNIQUE_ID:{zip}{zip}} read as {UNIQUE_ID:{zip}{zip}} by the analyser, delta check fail Na 141->118
tube {UNIQUE_ID:{four}{nn}Q} no label, label {UNIQUE_ID:{four}{nn}R} no tube
container id {UNIQUE_ID:{zip}{nn}-01} in rack 7 pos 41
req {UNIQUE_ID:<L|Q>{zip}{nn}} checked 'fasting', it wasn't
Quest req no. {UNIQUE_ID:{four}{nn}K} on {ptname}, amended {on}
manifest {UNIQUE_ID:MF-{zip}} 12 bags, bag {UNIQUE_ID:{zip}} short
order ID {UNIQUE_ID:{zip}{four}} dup of {UNIQUE_ID:{zip}{four}}; cancel either
OE {UNIQUE_ID:{zip}{nn}} BMP timed 0400 not collected
{UNIQUE_ID:ORD{nn}{four}}? no: {UNIQUE_ID:ORD-{nn}{four}} w/ dash, lowercase fails
placer {UNIQUE_ID:{zip}^OE} filler {UNIQUE_ID:{zip}{nn}^LAB}
Rx {UNIQUE_ID:6{nn}{four}} oxy 5 #12, early
rx no. {UNIQUE_ID:C{zip}-0<1|2>}, ndc same, qty 60
script id {UNIQUE_ID:{four}-{zip}-<pqr|kkt>} says "sent", {pharm} says "never"
surescripts msg {UNIQUE_ID:{zip}f{nn}c{four}} error 601
unit {UNIQUE_ID:W{four} {nn} {zip} {nn}} O neg to rm 4, started {clockx}
DIN {UNIQUE_ID:W0{nn}{nn}{zip}0} product E0336V00 exp {on}
plt {UNIQUE_ID:W{four}{nn}{zip}} clumped, given to {pt} anyway?
FFP {UNIQUE_ID:{nn}LK{zip}} & {UNIQUE_ID:{nn}LK{zip}}
crossmatch band {UNIQUE_ID:<JKL|RRT>{four}}, not the MRN
breast milk btl {UNIQUE_ID:BM{zip}-7}, wrong baby: {ptl} for {last}
donor egg {UNIQUE_ID:ED-{nn}{four}} x recipient {subj}
embryo straw {UNIQUE_ID:{lastup}-{nn}-4AB}
semen vial {UNIQUE_ID:D{four}} canister {UNIQUE_ID:K-{nn}}
cord blood unit {UNIQUE_ID:CB{zip}}, HLA 5/6
bone graft {UNIQUE_ID:{zip}-{nn}{nn}} tissue trace card signed {initials}
cornea {UNIQUE_ID:{nn}-{four} OD} from a donor of 61
allograft sn {UNIQUE_ID:{zip}{nn}.{nn}} thawed {clockx}, implanted in {ptl}
UDI (01)00643169{nn}{nn} (17){DATE:2<6|7|8>0<3|9>3<0|1>} (21){UNIQUE_ID:{zip}{nn}H}
(10){lot}(21){ser} on the peel-off
GTIN same on all; serial {UNIQUE_ID:PJN{zip}{nn}H} = {ptlf}
PPM {UNIQUE_ID:PVY{zip}{nn}S} RA lead {UNIQUE_ID:LEN{zip}{nn}V} RV lead {UNIQUE_ID:BBL{zip}}
ICD s/n {UNIQUE_ID:1{zip}{nn}} 2 shocks {full}
loop recorder {UNIQUE_ID:RLA{zip}S} battery ERI
stim {UNIQUE_ID:NLL{zip}H} off for MRI, ask {first}
cochlear {UNIQUE_ID:CI5{zip}{nn}} L, magnet out
breast implants {UNIQUE_ID:{zip}{nn}-0{nn}} R and {UNIQUE_ID:{zip}{nn}-0{nn}} L, lost the card
IOL +21.5 sn {UNIQUE_ID:{zip} {nn}} OS {on}
knee: femur {UNIQUE_ID:{nn}K{four}}, tibia {UNIQUE_ID:{four}M{nn}}, poly lot {UNIQUE_ID:{zip}}
insulin pump {UNIQUE_ID:NG{zip}{nn}H}, "button error"
pod lot {UNIQUE_ID:PH1K{zip}} seq {UNIQUE_ID:{zip}{nn}}; BG 412
CGM tx {UNIQUE_ID:8{nn}<K|R|T><2|9><M|W>} won't pair w/ {poss} phone
libre sensor {UNIQUE_ID:0M{nn}<JK|TR>{nn}Q} fell off day 3, ref for replacement {UNIQUE_ID:{zip}{nn}}
meter {UNIQUE_ID:{nn}KLP{zip}} memory: 44 / 41 / 39
cpap sn {UNIQUE_ID:23{nn}{zip}{nn}} dn {UNIQUE_ID:{nn}{nn}} AHI 14 leak 38
DN? hmm device no. {UNIQUE_ID:{nn}}, serial {UNIQUE_ID:2{zip}{zip}}, for airview
concentrator {UNIQUE_ID:{zip}-{nn}B} 11,204 h
O2 tank {UNIQUE_ID:E{zip}} left in {poss} car
vent {UNIQUE_ID:VLA-{four}}: "check circuit", asset tag {UNIQUE_ID:{zip}}
biomed tag {UNIQUE_ID:BME{zip}} on {ptl}'s own BiPAP
CE# {UNIQUE_ID:{four}{nn}} sequestered after the fall of {first}
pump {UNIQUE_ID:{zip}{nn}} ran 10x, module {UNIQUE_ID:{nn}{zip}}
bed {UNIQUE_ID:H{nn}AD{four}} exit alarm off, {ptl} on floor
infusor {UNIQUE_ID:{lot}} home with {mefl}
scope {UNIQUE_ID:2{nn}{four}7} last used on {mrn}, CRE
tray {UNIQUE_ID:TKA-{nn}} sterilizer 3 load {UNIQUE_ID:{nn}-{four}} case {ptlf}
load # {UNIQUE_ID:3-{nn}{four}} BI positive; patients {ptl}, {last}, {last}
loaner set {UNIQUE_ID:LN{zip}} for {dr} {wday}
explant bagged, {ser}, to {law}
hearing aid R {UNIQUE_ID:{nn}{zip}<R|Q>}, found in the linen
glasses {UNIQUE_ID:{four}} dentures {UNIQUE_ID:{last}{nn}} engraved
wheelchair {UNIQUE_ID:{nn}E{zip}}, {hue}, went home w/ {kin}
phone imei {UNIQUE_ID:35{zip}{zip}{nn}} in belongings
apple watch {UNIQUE_ID:<F|H>{nn}<LK|TR>{four}<Q|0>} says afib x4
{imm} lot {UNIQUE_ID:<EW|FL|GJ>{four}} L delt {initials}
flu lot {UNIQUE_ID:{nn}{nn}<A|B>{nn}} exp {mon} VIS given
MMR {UNIQUE_ID:<X|Y>0{zip}}, VAR {UNIQUE_ID:<X|Y>0{zip}}, both arms
tdap lot#{UNIQUE_ID:<C|U>{four}<AA|BB>} {ptf}
TB skin lot {UNIQUE_ID:<C|D>{four}<AA|AB>}, read 11 mm {on}
RhoGAM {UNIQUE_ID:RHG{nn}{four}} {clockx} {ptlf}
IVIG {UNIQUE_ID:{lot}} btl 1, {UNIQUE_ID:{lot}} btl 2, rate 3
botox {UNIQUE_ID:C{four}<C|D>3} 155 u, waste 45
compound lot {UNIQUE_ID:{nn}{nn}{nn}@{nn}} BUD {on}, {pharm}
subj {UNIQUE_ID:{nn}-{nn}} consented v4 {clip}
pt {UNIQUE_ID:{nn}0{nn}-00{nn}} C1D1 {on}, ANC 1.9
Subject {UNIQUE_ID:{nn}/{nn}/<JKR|M-T|BOW>} SAE #2
SUBJID {UNIQUE_ID:US{nn}{four}} ARM B  VISIT 7
USUBJID={UNIQUE_ID:<ABX|KLR>{nn}-{nn}-{four}} AESEQ=3
screening no. {UNIQUE_ID:S{nn}}? it's {UNIQUE_ID:S{nn}-{nn}}, rand no. {UNIQUE_ID:R{four}}
kit {UNIQUE_ID:{zip}} dispensed, kit {UNIQUE_ID:{zip}} returned 4 caps
IWRS conf {UNIQUE_ID:{four}-{zip}} for {ini}
participant {UNIQUE_ID:P{nn}} said "I hid it from {kin}"
interviewee {UNIQUE_ID:FG2-{nn}}, focus group in {town}
redcap {UNIQUE_ID:{nn}-{nn}} instrument 4, incomplete
record_id {UNIQUE_ID:{four}}: dob {dobiso}, zip {zip}
biobank {UNIQUE_ID:BB{zip}.{nn}} freezer C rack 2 box 11 A7
sequence id {UNIQUE_ID:<hCoV|NG>-{nn}-{zip}} from {county}
pedigree {UNIQUE_ID:F{nn}-II:{nn}} carrier, aunt is {first}
sha256 of the ssn: {UNIQUE_ID:e{nn}b{four}c{nn}d9{zip}a{nn}f{four}}
md5({UNIQUE_ID:{mrn}}) = {UNIQUE_ID:9c{nn}e{four}ab{nn}f{zip}d{nn}}
hash {UNIQUE_ID:{nn}fa{four}d{nn}b} is in both files, same person
guid {UNIQUE_ID:{zip}{nn}c-{four}-4b{nn}-9a{nn}-{zip}e{four}}
uuid: {UNIQUE_ID:f{nn}d{nn}-{four}-4c{nn}-b{nn}-{nn}{zip}a} points to {whole}'s consent
token {UNIQUE_ID:tkn_{nn}Qx{four}Zr{nn}} left in the log
SOPInstanceUID {UNIQUE_ID:1.2.840.113619.2.{nn}.{four}.{zip}.{nn}}
study uid {UNIQUE_ID:1.3.12.2.1107.5.{nn}.{nn}.{zip}.{four}} for {ptcaret}
mac {UNIQUE_ID:00:1B:{nn}:4C:{nn}:E2} is the tablet of {first}
UPS {UNIQUE_ID:1Z{nn}<AX|W4>{nn}03{zip}{nn}} insulin, cold pack, left at {house}
usps {UNIQUE_ID:9400 1{nn}2 {four} {four} {four} {nn}} certified? no, plain
certified {UNIQUE_ID:70{nn} {four} 0000 {four} {four}} green card back, signed {last}
fedex {UNIQUE_ID:{four} {four} {four}} P1 slides
courier job {UNIQUE_ID:J{zip}} stat CSF, driver {first}, van {fleet}
package lckr {UNIQUE_ID:{nn}} code {UNIQUE_ID:{zip}{nn}} {ptl}'s TPN
ticket {UNIQUE_ID:INC00{zip}}: {first} can't print bands on 4E
CHG {UNIQUE_ID:CHG{zip}} approved {first}/{first}
{UNIQUE_ID:RITM{zip}{nn}}... I mean {UNIQUE_ID:RITM00{zip}}, phone for {whole}
safety event {UNIQUE_ID:EV-{nn}-{four}} harm D, {ptl}
rca {UNIQUE_ID:{nn}-RCA-{nn}} {ward}, {range}
mdr {UNIQUE_ID:{zip}{nn}-20{nn}-{zip}} filed on {poss} pump
medwatch {UNIQUE_ID:MW5{zip}{nn}} me, the taste thing
complaint {UNIQUE_ID:TX00{zip}{nn}} survey at {snf}
case # {UNIQUE_ID:{nn}ME-{four}} released to {ORGANIZATION:{last} & Sons}
poison ctr {UNIQUE_ID:{zip}-{nn}} 2 y/o, gummies
911 event {UNIQUE_ID:F{nn}{zip}} CAD {clockx} {bare}
PCR {UNIQUE_ID:{nn}-{zip}-{nn}} unsigned, {crew}
trauma no {UNIQUE_ID:T{four}} ISS 22
triage tag {UNIQUE_ID:{zip}<A|B>} red, then black
morgue drawer 4, tag says {UNIQUE_ID:M{nn}-{nn}}
evidence kit {UNIQUE_ID:SAK-{zip}-{nn}} sealed {initials} {clockx}
chain of custody {UNIQUE_ID:{zip}{four}} {org} pre-employment
UDS {UNIQUE_ID:{nn}{zip}<C|F>} donor {ptl}, temp 94
"""

CALM = r"""
accn prefixes S C F B, then year dash four
ACC/AHA class IIa, LOE B-NR, add on retic please
Acc. 98.4%, clotted, recollect
accession number rule: two tubes lav one gold
PAP LSIL HPV 16 pos, ASCCP 2019 4.{nn}%
parts A-D, margins on C, 0.2 mm
frozen TAT 20 min, "defer", OR 6 waiting
block A3 vs B1 for Oncotype
slides 1-9, H&E x40, PAS x1
autopsy weight: brain 1,310 g
cyto Bethesda III, nondx x2
EGFR L858R, T790M, 31% VAF
flow CD5 CD19 CD23, kappa restricted, 2.1%
micro GPC clusters 1/4 at 14 h
bc bottle BacT/ALERT FA Plus ref 410851, 20 mL
delta check Na 141->118, rule 12_s
tube 3.2% citrate 2.7 mL ref 363083
rack 7 pos 41 cap blue
'fasting' box checked 31%, it wasn't
Quest test code 10231, 899, 496
manifest: 12 bags, 2 C, 1 short
order set 3, BMP q6h x4
OE downtime form 12, timed 0400
ORC-1 NW, XO, CA; lowercase fails
ORC-2 placer ORC-3 filler, ^ component 2
oxy 5 #12, NDC 00406-0552-01
ndc 68180-0{nn}-01, qty 60
script error 900: "sent"; pharmacy sees "never"
surescripts SCRIPT 2017071 error 601
O neg to rm 4, started {clockx}
ISBT product E0336V00, E0785, code 128
plt 6-pack, clumped, x10^9/L 41
FFP 24 h, PF24, 250 mL
crossmatch IS, AHG 2+, K neg
breast milk 20 kcal + HMF 1:25
donor criteria 450.3, FDA 21 CFR 1271
embryo 4AB day 5, Gardner
semen 15 M/mL, 4% WHO 6
cord blood TNC 90, HLA 5/6
bone graft 5 cc DBM, size 3
cornea 2,450 cells/mm2
allograft soak 30 min at 37
UDI DI portion (01)00643169{nn}{nn}{nn}
(10) lot (17) exp (21) serial: AIs on the peel-off
GTIN-14, 1 3 1 weights
PPM AAI<=>DDD 60-130, RA 0.5 V, RV 0.75
ICD VF 200, VT 170 monitor, ATP x1
loop recorder model LNQ22, LUX-DX
stim 3.4 mA 60 us 130 Hz
cochlear CI632 specs, magnet 3T
breast implants 375 cc, style 20, 68LP
IOL +21.5 SN60WF, CNA0T0, A 119.0
knee: femur 5N, tibia E, poly 11 mm
pump model 780G, MMT-1880, basal 0.85
pod eros vs DASH, BG 412
CGM G6, G7, Libre 3+, MARD 8.{nn}
sensor wear 14 d, warm-up 60 min
meter ISO 15197: 15/15, 44 / 41 / 39
cpap 9.4, AHI 14 leak 38, ramp 20
S9, S10, AirSense 11 37{nn}: which need a card
concentrator 11,204 h filter, 5 L
O2 tank E 680 L, D 425, M6 165
vent PC 14/5 RR 18 FiO2 .4, alarm code 5{nn}
biomed PM 12 mo, ANSI/AAMI ES60601
CE risk score 14, AEM plan 2
pump library v9.{nn}, hard max 10x
bed H0{nn} spec: exit zone 2, 500 lb
infusor 5 mL/h 2C1009
scope CF-HQ190L, channel 3.7, MEC
tray TKA, wraps KC600, 270 F 4 min
load BI positive: recall to last neg
loaner IFU 24 h ahead, 25 lb
explant policy LB-{nn}
hearing aid 312 vs 13, NOAH 4
PD 62, seg 18, +2.25
wheelchair K0004, 18 x 16
imei is 15 digits, Luhn
series 9 says afib x4, PPV .84
{imm} 0.5 mL L delt, CVX 150
flu {year} H1N1 H3N2 B/Vic, VIS
MMR CVX 03, VAR 21, MMRV 94
tdap 0.5, 25 g 1 in
TB skin 5 TU, 11 mm
RhoGAM 300 mcg, 28 wk, KB 0.6
IVIG 10% 0.5 -> 4 mL/kg/h, rate 3
botox 155 u, 31 sites, waste 45, JZ
USP 797 cat 2 BUD 4 d fridge
consent v4, IRB form 3{nn}
C1D1 ANC 1.9, plt 104, DLT 0 of 6
SAE #2 grade 3, related 4
ARM B  VISIT 7 WINDOW +-3
AESEQ=3 AETOXGR=2 VISITNUM=7
screening 40, rand 1:1, block 4
kit type B, 30 caps, 4 back
IWRS v2.{nn}, UAT script 11
said by 7 of 22: "I hid it"
focus group 2, guide item 9
redcap v14.{nn}, instrument 4, incomplete
n_id = 412; age_m 61.2; sd 11
freezer C rack 2 box 11 A7 temp -81
lineage BA.2.86.1, JN.1, clade 24A
pedigree symbols, II:3, filled square
sha256 has 64 hex, md5 32
md5(x||salt) vs hmac
hash join 4.1 s, cost 88{nn}
guid v4: 8-4-4-4-12
uuid.uuid4() per row
token limit 128k, temp 0.2
SOP class 1.2.840.10008.5.1.4.1.1.2 is CT storage
transfer syntax 1.2.840.10008.1.2.4.90
mac os 14.{nn}, tablet 11 in
UPS 1500 VA, N+1, runtime 11 min
usps form 3811, plain
certified mail $4.85, return 2.82
UN 3373 P650, UN 2814, dry ice 5.5 kg
courier stat 45 min, $38
TPN 2-in-1, 1,800 mL, D20 AA5
ticket SLA: P1 15 min, P4 5 d
CHG bath 2%, 6 wipes
RITM, INC, CHG, PRB: what stands for what
safety event harm D, E, F, NCC MERP
rca2 score 9, action strong
mdr 30 d, 21 CFR 803
medwatch 3500A, section B5
F-tag 689, S/S G; F-880 D
ME case type 3: cremation view
poison: 2 mg/kg THC, 2 y/o, gummies
MPDS 10-D-4, 17-B-1G, CAD
NEMSIS 3.5 eSituation.11
trauma level 2, ISS 22, TRISS .94
triage red 4, yellow 9, black 1
morgue 38 F, 3-tier
kit step 14, swab x2, sealed
CCF step 5, 49 CFR 40, copy 2
UDS cutoff 50/15, temp 90-100
cat no. 07299-{nn}, ref 44.{nn}, 100 T
assay Elecsys hs-TnT 5th gen, 99th 19
CLSI M100 ed 34, MIC 0.25
QC lvl 1 98.2, 2s 94-102, CV 1.9
LOINC {loinc}, SNOMED {snomed}, UCUM mmol/L
CAP checklist COM.30{nn}, GEN.41
protocol {nn}-C-00{nn}? draft 2.0, 14 wk
p/n 989803{nn}1, rev C, cable 6 ft
"""
