"""Stockroom, purchasing, biomed, DME fitting, OR supply, kitchen and engineering people: catalogue, part, model, form, section, fault, HCPCS and size numbers in every place where, one line above, a serial, asset, order, invoice or somebody's own number stands."""

NAMED = r"""
need 2 of 5319-B for sn {ser}
part 453564412 back-ordered, WO {ord} on hold
what fits {UNIQUE_ID:{zip}{nn}A}? sticker under the seat
s/n {ser} takes the 49000412 kit, older ones don't
order {UNIQUE_ID:{zip}{nn}}: 3 x 8900-0402-01, ship to dock 3
po {UNIQUE_ID:P{zip}} line 4 was 60106x030, got 60106x031
inv {UNIQUE_ID:{zip}{nn}} bills E2622 x2, chair is {ser}
rma {UNIQUE_ID:{nn}{four}} for the M41-BK caster
cust no. {UNIQUE_ID:{zip}} contract {UNIQUE_ID:{nn}-{four}} tier 3
quote {UNIQUE_ID:Q{nn}-{four}} rev B, 12 x 71935-4412
return {UNIQUE_ID:RT{zip}}: opened 1 ea 1458QC-86
case cart {UNIQUE_ID:{nn}{four}} missing 2 of 0250-070-442
implant log: 5532-G-409 serial {ser}, 5521-B-400 serial {ser}
knee L: 42-5000-064-01, sn {UNIQUE_ID:{zip}{nn}}
tray {UNIQUE_ID:OR-{nn}-{four}} has 1 bent 03.612.026
bed {UNIQUE_ID:{zip}} code 0x41, needs 65801
monitor {UNIQUE_ID:{four}} INOP 212, board 451261018281
fridge {UNIQUE_ID:F-{nn}{nn}} probe TT-2, 4.1
hood {UNIQUE_ID:{zip}} cert'd {num8}, 105 fpm, 10 FR7
door {UNIQUE_ID:D-{nn}{nn}} strike 9600-630 replaced
AHU 4 belt BX71 by {onelow}, wo {UNIQUE_ID:{nn}{four}}
elevator {UNIQUE_ID:{nn}-{four}} (state no.), fault 41
boiler reg {UNIQUE_ID:{zip}{nn}} insp {mon}
extinguisher {UNIQUE_ID:{nn}{four}} 4A:60B:C missing pin
generator sn {ser}, kVA 412, code 1438
scale {UNIQUE_ID:{four}} seal {UNIQUE_ID:{zip}} class III
meter {UNIQUE_ID:{zip}{nn}} reads 41,208 kWh
key {UNIQUE_ID:<AA|CB>{nn}} cut from SC1 for {firstlow}
camera {UNIQUE_ID:{zip}{zip}} at post 4, fw 9.80
phone {UNIQUE_ID:{zip}{four}} (mac on back), port 14
toner for {UNIQUE_ID:PRN{four}} is CF258X
tablet {UNIQUE_ID:{nn}{zip}X} iPadOS 17.4.1 cracked
scanner ds4608 #{UNIQUE_ID:{four}} beeps 4x
pager cap code {UNIQUE_ID:{zip}{nn}} freq 152.0075
hearing loop rx {UNIQUE_ID:R-{nn}} not back, {ptl}
crutches none, walker tag {UNIQUE_ID:{four}}, wc {UNIQUE_ID:WC{nn}{nn}}
wheelchair {UNIQUE_ID:WC{nn}{nn}} left at {place}
breast pump {UNIQUE_ID:{zip}{nn}} rented to {kin}, kit 87089
cpap {ser} A7034 x1 A7038 x6
tens unit {UNIQUE_ID:{four}{nn}} E0730 lead A4557
nebulizer loaner {UNIQUE_ID:N{nn}} out to {oneup}
glucometer {UNIQUE_ID:{zip}{nn}{nn}} code 25
orthosis L1960 for {ptlf}, job {UNIQUE_ID:{nn}-{four}}
prosthesis L5301 work no. {UNIQUE_ID:{zip}}, socket 3 of 3
shoes A5500 x2 job {UNIQUE_ID:{four}}, 9.5 2E
denture case {UNIQUE_ID:{four}} shade A2 {PERSON:<K|L|T>.{last}}
lens job {UNIQUE_ID:{zip}} -2.25 -0.50 x 180 pd 62
wig order {UNIQUE_ID:{four}} A9282, col 6/30
frozen meal box {UNIQUE_ID:{zip}} S5170 x14 to {house}
label roll 10000283, band {MEDICAL_RECORD_NUMBER:{zip}{nn}} smears
fax 4412 pages error 346 to {ph}
ticket {UNIQUE_ID:{nn}{four}}: KB5034441 fails 0x80070643 on {UNIQUE_ID:<LT|WS>{four}}
form 1402-B for {MEDICAL_RECORD_NUMBER:{zip}{nn}}, sec 4.2 blank
see 4.2.1 and chart {MEDICAL_RECORD_NUMBER:{nn}{four}}
P0420 on {platelow}, P0301 on {platelow}
SPN 3251 in {VEHICLE_ID:1{nn}{nn}}, 4364 in {VEHICLE_ID:1{nn}{nn}}
J1885 given, vial {lot}, to {MEDICAL_RECORD_NUMBER:{zip}{nn}}
E1390 s/n {ser} hrs 14,120
K0823 {ser} batt 22NF
C1713 x4 C1776 x1 {UNIQUE_ID:{zip}{nn}{nn}}
L8680 {UNIQUE_ID:<NKA|NHC>{zip}N} 4.1 mA
V2632 {UNIQUE_ID:{zip}{nn}.{nn}{nn}} +21.5
A4253 box of 50 x 4, order {UNIQUE_ID:{nn}{zip}}
Q4186 2x3 tissue id {UNIQUE_ID:{zip}-{nn}-{four}}
NDC 00002-7714-01 pen no. {UNIQUE_ID:{nn}{zip}} dropped
UDI (01)08717648200274(21){UNIQUE_ID:{zip}{nn}}
model 37714, {ser}; model 3889-28, {ser}
5076-52 {UNIQUE_ID:PJN{zip}{nn}} RA, 6935M {UNIQUE_ID:TDL{zip}V} RV
AN1012 alarm, {UNIQUE_ID:{four}} to shop, AN1014 ok
"""

CALM = r"""
need 2 of 5319-B for the ZD621
part 453564412 back-ordered, hold
what fits a G5? sticker under the seat says 18x16
newer ones take the 49000412 kit, older ones don't
3 x 8900-0402-01, ship to dock 3
line 4 was 60106x030, got 60106x031
bill E2622 x2, chair is K0005
the M41-BK caster is 8x1
tier 3 contract, 2/10 net 30
rev B, 12 x 71935-4412
opened 1 ea 1458QC-86, no returns
cart missing 2 of 0250-070-442
5532-G-409 tibial size 4, 5521-B-400 baseplate
knee L: 42-5000-064-01 size E
tray has 1 bent 03.612.026
code 0x41, needs 65801
INOP 212, board 451261018281
probe TT-2, 4.1, glycol
hood 105 fpm, 10 FR7
strike 9600-630, hinge BB1279
belt BX71, filter 24x24x4 MERV 14
fault 41, A17.1 8.6
boiler ASME IV, 15 psi, insp yearly
4A:60B:C, NFPA 10 7.2
kVA 412, code 1438, 110 8.4
class III scale NTEP, 4.1 kg
41,208 kWh, rate 2B
blank SC1, core IC7
fw 9.80, 1080p, port 554
PoE 802.3at, port 14
toner CF258X vs 58A
iPadOS 17.4.1 cracked glass part 661
ds4608 beeps 4x = low power
freq 152.0075 POCSAG 512
loop IEC 60118-4
walker E0143, wc K0001
K0001 vs K0004, 18x16
kit 87089 tubing 21 mm shield
A7034 x1 A7038 x6
E0730 lead A4557
E0570 A7003 x2
code 25 strip, A4253
L1960 AFO, size M
L5301 L5637 L5940
A5500 x2 A5513 x6, 9.5 2E
D5110 shade A2
-2.25 -0.50 x 180 pd 62
A9282, col 6/30
S5170 x14
label roll 10000283 smears
error 346, 33.6k
KB5034441 fails 0x80070643
form 1402-B, sec 4.2 blank
see 4.2.1 and 4.2.3
P0420 on V6, P0301 on both
SPN 3251, 4364, 5246
J1885 x2 96372
E1390 hrs 14,120
K0823 batt 22NF
C1713 x4 C1776 x1
L8680 4.1 mA 60 Hz
V2632 +21.5
A4253 box of 50 x 4
Q4186 2x3
NDC 00002-7714-01
(01)08717648200274 only, no PI
model 37714 vs 37702, 3889-28
5076-52 RA, 6935M-62 RV
AN1012, AN1014, AN1021
PN 1115291 superseded by 1143215
cat 11-1402-00, case of 12, UOM CS
mfr no. MDS1420, vendor no. same
item 0044120, par 12, bin 3C
UNSPSC 42181501
GMDN 47244
product code FRN, reg 880.5725
510(k) summary page 7, class II
21 CFR 880.5725(a)
IEC 60601-1-2 ed 4.1
ISO 10993-5, 14971
ASTM F2503 MR cond 3 T
NEMA 5-15R, L6-30P
UL 1069, 60601
CSA C22.2
Energy Star ver 4
RJ45 T568B, Cat6A, 23 AWG
RS-232 DB9 pin 2 3 5
M6x20, 10-32 x 3/8
O-ring -014, 70A
bearing 6203-2RS
fuse T3.15AL250V
CR2032, 18650, LR44
1N4007, LM317T, 2N3904
HEX 0x1F4, err 500
Fault F07, C13, E-12, A-31
Alarm 12.1 / 14 / 21
H11.2 manual ch 7 p 112
Fig 7-4 item 12
TSB 23-041, CAPA 14
Rev 07, DCO 1402
S5 sw, R12.3 SP2
v2.5.1 vs 2.3, FHIR R4B
"""
