"""Claims adjusters, body shops, tow yards, comp carriers, parking and security desks, fleets and ambulance garages: claim, policy, plate, unit, stock, invoice and citation numbers in shop talk, beside the part, form, code and size numbers of the same trades."""

NAMED = r"""
clmt counsel wants policy limits on {UNIQUE_ID:0{zip}{nn}L}, dec page shows 30/60/25
loss {UNIQUE_ID:{nn}-{zip}-<01|02>}, feature 2 is the PIP, feature 1 the BI
{claim} reserve 12k to 18k, lumbar strain, no surgery rec
file {UNIQUE_ID:{four}WC{nn}} / DOI {full} / MMI not yet / 8% whole person
WCAB {UNIQUE_ID:ADJ{zip}{nn}}: QME panel 7, strike 1 by the 10th day
TPA no {UNIQUE_ID:{nn}{zip}-{four}-WC-01}, jurisdiction MO, comp rate 612.18
Carrier's file: {UNIQUE_ID:C{nn} {four} {nn}}. Our file: {UNIQUE_ID:{four}}. Their lawyer's: {UNIQUE_ID:{lastlow}.{nn}}.
The dec page: {UNIQUE_ID:{nn} {four} {zip} <A|B|C>}, 6 months, comp 500 coll 1000
sr22 filed under {lic}, 3 yrs, case no. {UNIQUE_ID:TR{nn}-{four}}
est of record {UNIQUE_ID:{four}-S<1|2>}, supp 2 adds 1,412.80
RO {UNIQUE_ID:{zip}} vin last 8 {VEHICLE_ID:<K|L|M>{zip}{nn}} mileage 88,412
stock no. {UNIQUE_ID:{nn}{zip}} lane 14 run 88 at the auction
salvage title, {vin}, ACV 9,410, thresh 75%
tow slip {UNIQUE_ID:{zip}}, row G, space 12, keys no, plate {plate}
impounded: {plateup} blk Altima, hold code 4, 35/day
yard tag {UNIQUE_ID:{four}-<R|Y|G>} on the windshield, 2 flats, hold for PD
who called in {platelow}? it's been in 3B since 0200
the {car} w/ {platelow} is in a 2-hour
car on level 4 by col. C-12: {plateup}, lights on
gate log 2214 IN {platelow} 2241 OUT {platelow} 2250 IN van no plate
{platelow}, {platelow} and the one with paper tags {UNIQUE_ID:<T|P>{four}{nn}} again
temp tag {VEHICLE_ID:{four}{nn}<B|T>}, exp'd, citation {UNIQUE_ID:{nn}{zip}}
handicap placard {UNIQUE_ID:<M|P>{zip}{nn}} hung upside down, belongs to {wholow}
permit {UNIQUE_ID:<A|C|E>-{four}} physician lot, car isn't a doctor's
hangtag {UNIQUE_ID:{four}} reported lost by {firstlow} in lab
plate comes back to a {town} rental: {plateup}
lpr hit 02:14 {VEHICLE_ID:<7|8>K<L|M>R{nn}} conf 88
tag # {platelow} as far as i could read it, last might be an 8
partial {plateend}, dk blue pickup, hit the bollard at dock 2
all I got is {plateend} something, silver suv
Plate reads {plateup}; registration reads {plateup}; one digit off.
VIN won't decode: {vin}
vin {vin} glass 02218, needs static recal
check digit wrong on {vin}, pos 9 should be X
17 char from the door jamb: {vin}
hull {hull}, slip 12, 22 ft, 150 hp
trailer {VEHICLE_ID:{nn}{four}T} chained to chassis {VEHICLE_ID:<TRIU|MSKU|HLXU>{zip}{nn}}
reefer {VEHICLE_ID:<R|T>{nn}-{four}} alarm 13 at 38.4F, vaccines inside
Unit {fleet} out of service, DPF, code SPN 3251 FMI 0
swap {VEHICLE_ID:{nn}{nn}} for {VEHICLE_ID:{nn}{nn}}, lift won't stow
{VEHICLE_ID:{nn}{nn}} is the one w/ the bad ac, {VEHICLE_ID:{nn}{nn}} runs ok
spare bus today is {VEHICLE_ID:{four}}, ramp not lift
van {VEHICLE_ID:<W|V|P>{nn}} did 14 legs 212 mi, no shows 3
Medic {VEHICLE_ID:<1|2|3|6|7>{nn}} posts at 41, Engine {VEHICLE_ID:<1|2|3|6|7>{nn}} covers
took the {VEHICLE_ID:<1|2|3|6|7>{nn}} truck because the {VEHICLE_ID:<1|2|3|6|7>{nn}} wont hold 40 psi
rig {VEHICLE_ID:A-{nn}} odometer 141,208, o2 main 900
rescue {fleet} narc seal {UNIQUE_ID:{zip}} intact, fent 4 midaz 2 ket 1
ePCR {UNIQUE_ID:{zip}-{four}}, run {UNIQUE_ID:{nn}-{four}}, resp code 3, disp 4
inc no. {UNIQUE_ID:F{nn}{zip}} box 14-2 3rd alarm
cad {UNIQUE_ID:P{nn}{zip}} closed as code 4 no report
CFS# {UNIQUE_ID:{nn}-{zip}}, 10-50 w/ inj, 1 cx transported
lift flight {hull}, 2 on board, eta 12, lz 3
N number {hull} fuel 1+40, wx above mins
wheelchair securement: chair ser {ser}, 4 pt, lap + shoulder
scooter {ser} is in the trunk of {plateup}
bike tag {UNIQUE_ID:{nn}{four}}, rack 3, cut lock
LOST: badge {badge}, fob {UNIQUE_ID:{zip}{nn}}, one key stamped {UNIQUE_ID:<K|M>{nn}-{nn}}
fob id {UNIQUE_ID:{zip}} opened door 14 at 0311, nobody scheduled
camera 12, 0311: man w/ badge {badge}, no face
card {UNIQUE_ID:{nn}:{zip}} facility code 112 wiegand 26
incident {UNIQUE_ID:SEC-{nn}-{four}} code gray, 4 staff, 0 inj
trespass {UNIQUE_ID:T{nn}{four}} served on {PERSON:"{onelow}"}, 1 yr
property bag {UNIQUE_ID:{zip}{nn}}: 1 wallet, 12.41, 1 vape
seal no. {UNIQUE_ID:{zip}{nn}} on the evidence fridge, temp 4.1
locker {UNIQUE_ID:{nn}B} combination {UNIQUE_ID:{nn}-{nn}-{nn}}
gate pin {UNIQUE_ID:{four}#} for {orglow} drivers, changes in 90 days
driver {UNIQUE_ID:{zip}} in unit {fleet} at 71 in a 55, 3 events
emp {badge} hours 71.25 hos violation 11-hr
CDL {lic} class B, P and S, med card exp {num8}
DQ file for {wholow} {UNIQUE_ID:D{four}}: mvr ok, clearinghouse no
usdot {UNIQUE_ID:{zip}{nn}} mc {UNIQUE_ID:{zip}{nn}} brokered it
pro {UNIQUE_ID:{nn}-{zip}} 2 skids 412 lb class 70, bol {UNIQUE_ID:{zip}}
tracking {UNIQUE_ID:1Z{four}X{zip}{four}} left at dock 4, 12 units 3% saline
po {UNIQUE_ID:45{zip}{nn}} line 20 qty 4, inv {UNIQUE_ID:{zip}-IN}
work order {ord}, brakes, 2.4 hr at 128
fuel card {UNIQUE_ID:{four} {four} {four} {nn}} pin {UNIQUE_ID:{four}} declined pump 6
toll invoice {UNIQUE_ID:T{zip}{zip}} for {plateup}, 14 crossings, 71.40
transponder {UNIQUE_ID:{nn}{zip}{nn}} stuck to the wrong windshield
red light ticket {UNIQUE_ID:{zip}{nn}A} for the amb, code 3 exempt
FARE ID {UNIQUE_ID:{zip}{nn}} cert'd till {mon}, PCA ok, trips 4412 to date
paratransit client no. {UNIQUE_ID:{four}} will call {UNIQUE_ID:{zip}}, pick up window 1415 to 1445
trip {UNIQUE_ID:{nn}{zip}-<A|B>} leg A 7.4 mi loaded, mods RH, A0130 + S0215 x7
modivcare trip {UNIQUE_ID:<1|2>-{zip}{nn}-<A|B>} drvr no show, rerouted
ROUTE 14 STOP 3 {ptcomma} w/c, STOP 4 {MEDICAL_RECORD_NUMBER:{zip}}, STOP 5 amb
Subro demand: our {UNIQUE_ID:{zip}SU}, your {UNIQUE_ID:{nn}-{nn}{four}}, 60/40
med pay 5k exhausted, {UNIQUE_ID:{four}-{nn}{four}-MP}, lien {UNIQUE_ID:L{zip}}
UM arb no. {UNIQUE_ID:01-{nn}-00{nn}-{four}}, 3 arbs, half day
nurse CM file {UNIQUE_ID:NCM{four}}: 3 visits, 97110 x2, FCE 97750 x16
{UNIQUE_ID:{zip}} - Rotator cuff - 29827 approved - 12 PT - RTW 6 wk
bill review {UNIQUE_ID:BR{zip}{nn}}: 99214 down to 99213, EOR code 4412
OSHA 300 line 12: {backward}, fork truck, 3 days away
first report {UNIQUE_ID:FROI{zip}} filed late, code L2, MTC 00
JCN {UNIQUE_ID:{nn}{zip}{nn}} ack'd TA w/ error 029 DN0031
plate cover on {platelow}, tinted, security can't read it at night
i drive a 2014 and the tag is {platelow} and somebody dinged it
loaner is {platelow}, keys under visor, 3/8 tank
whose is {platelow}? lights. lot D. please
is {VEHICLE_ID:{nn}-{nn}} back yet
nobody signed out {VEHICLE_ID:<B|C|D>{nn}}
two strollers, one {plate}
"""

CALM = r"""
clmt counsel wants policy limits, dec page says 30/60/25, state min is 25/50/25
feature 2 is the PIP, feature 1 the BI, feature 3 the PD, 10k cap
reserve 12k to 18k, lumbar strain S39.012A, no surgery rec
AMA 5th ed table 15-3 / DRE II / MMI not yet / 8% whole person
QME panel 7, strike 1 by the 10th day, LC 4062.2, form 106
jurisdiction MO, comp rate 612.18, 66 2/3 of AWW, max 1200.11
Carrier's form: ACORD 1. Our form: 801. Their lawyer's: LS-203.
6 months, comp 500 coll 1000, symbol 7, territory 41
sr22 is 3 yrs, sr26 is the cancel, fr44 in two states
supp 2 adds 1,412.80, labor 58, paint 62, frame 75
RO status 4, OEM part 04711-TLA-A00ZZ, op code 0108
lane 14 run 88 at the auction, 1,188 units, grade 3.4
salvage title, ACV 9,410, thresh 75%, brand code 41
row G, space 12, keys no, 35/day, storage over 72 h needs form MV-141
hold code 4, gate fee 75, after hours 1800-0700
yellow tag on the windshield, 2 flats, class B tow 14,001 lb
who parks in 3B since 0200? it's a 2-hour
the Altima 2.5 SV w/ 225/65R17 is a CVT
lights on level 4 by col. C-12 are out again, ballast E-44
gate log 2214 IN 41 2241 OUT 38 2250 IN van count 3
temp tags are 30 days, form 130-U, title 64.30
handicap placard form DR 2219 hung by the desk, free
permit classes A, C, E: physician lot, 41 spots
hangtag colors: 2024 blue, 2025 red
lpr confidence under 88 goes to review, 02:00-04:00
as far as i could read it, torque is 80 ft-lb, last might be an 8
partial credit, dk blue ink, form at dock 2
all I got is P0420 and P0430, silver suv has both
code reads C1201; manual says C1210; one digit off
VIN positions 1-3 WMI, 4-8 VDS, 9 check, 10 model year
glass part FW04411 GTY, needs static recal, bracket 2
check digit weights 8 7 6 5 4 3 2 10 0 9, pos 9 can be X
17 char for vehicles after 1981, no I O Q
22 ft, 150 hp, 12 V, 30 A slip power
chassis 40 ft, pin 12, dry box 53, class 8
reefer alarm 13 at 38.4F, setpoint 36-46, vaccines inside
DPF regen, code SPN 3251 FMI 0, then SPN 4364 FMI 18
ramp not lift is 1:6, lift 800 lb, belt WC19
14 legs 212 mi, no shows 3, on time 94.1
post 41 to 36 in 8:59, 90th fractile
tires 40 psi front, 65 rear, LT245/75R16 E
odometer interval 5,000, o2 main swap at 500 psi
narc box par: fent 4 midaz 2 ket 1, seal color red
resp code 3, disp 4, NEMSIS eDisposition.30, v3.5
box 14-2 is a 3rd alarm plan, 4-1-1
closed as code 4 means no report, 10-8 means available
10-50 w/ inj, 10-52 amb needed, 10-4 ok
H145 D3 eta 12, lz 100x100, 3 deg slope
fuel 1+40, wx mins 800-2, NVG 800-3
wheelchair securement: WC18 4 pt, lap + shoulder, 30 mph 20 g
class 4 scooter group 2, K0800, 300 lb
bike rack U-2 holds 9, cut lock form 12
prox card 26 bit wiegand, facility codes 1-255, HID 1386
door 14 held open 0311, alarm 2, REX fault
camera 12, 0311: no motion, 1080p 15 fps H.264
code gray, 4 staff, 0 inj, code white peds
trespass letter 4-B, 1 yr, PC 602(o)
property bag size 12x15, 500/case, ASTM F2203
evidence fridge temp 4.1, alarm 8.0, log form 7
combination lock model 1525, 40 numbers, 3 turns
gate arm 14 ft, 2.5 s, 24 VDC, loop 3
71 in a 55, 3 events, score 81, threshold 75
hours 71.25 hos violation 70-hr/8-day, 395.3(b)(2)
class B, P and S endorsement, med card MCSA-5876
DQ file items: mvr 391.25, clearinghouse 382.701
UN 1072 oxygen, class 2.2 (5.1), guide 122
2 skids 412 lb class 70, NMFC 55800 sub 4
left at dock 4, 12 units 3% saline 500 mL, NDC 00338-0054-03
line 20 qty 4, part 7-1402-B, lead 6 wk
brakes, 2.4 hr at 128, pads D1412, rotor 980 mm? no 280
pump 6 declined, prompt code 04, grade 87
14 crossings, 71.40, class 2 axle
transponder switch 1 2 3+, hov 3+
amb code 3 exempt, 21055 CVC, form TR-205
PCA ok, trips 4412 to date, ridership up 3.1
pick up window 1415 to 1445, zone 3, 2 will calls
leg A 7.4 mi loaded, mods RH, A0130 + S0215 x7
A0425 x12, A0427, mod SH, QM, PCR attached
ROUTE 14 STOP 3 w/c, STOP 4 amb, STOP 5 amb, 41 min
Subro 60/40 under 1.3 of the arb rules, fee 65
med pay 5k exhausted, 80% of UCR, 3 yr
UM arb 3 arbs, half day, AAA rule R-12
nurse CM: 3 visits, 97110 x2, FCE 97750 x16
Rotator cuff - 29827 - 12 PT - RTW 6 wk - ODG
bill review: 99214 down to 99213, EOR code 4412, CARC 150
OSHA 300 column M 1-6, fork truck, 3 days away
first report late, code L2, MTC 00, R3.1
ack TA w/ error 029 DN0031, IAIABC 3.1
2014 and 2015 use the same caliper, part 4412-B, i checked
loaner rule: 3/8 tank in, 3/8 tank out, form L-2
lot D lights are 250 W MH, ballast 4 tap. please
is 40-12 the right wire gauge
nobody signed form B12
two strollers max, one car seat
tow truck class 3 GVWR 10,001-14,000
engine 6.7 L ISB, firing 1-5-3-6-2-4
ambulance KKK-A-1822F vs GVS v3.0 vs NFPA 1917
E-450 158 WB, type III, 14,500 GVWR
star of life decal 16 in, 3M 680CR
light head 700 series, amber, SAE J845 class 1
fire ext. 10-B:C, tag annual, hydro 12 yr
part no. 1T-4412 superseded by 1T-4412B
torque stripe, T-40 bit, M8x1.25, 22 Nm
brake fluid DOT 3 not DOT 5, 32 oz
headlamp 9006 vs 9005 vs H11
battery group 65, 850 CCA, 24F fits too
fuse 31, 10 A, mini; relay R-2
TSB 14-0412, recall 23V-441, campaign SC412
MUTCD R7-8, R7-8a, 12x18, van accessible
ADA 1 in 25 spaces, 208.2, 8 ft aisle
lane closure TA-33, cones 28 in, taper L = WS
"""
