"""People around vehicles in health care: medics, van drivers, valets, guards, bus aides, flight crews, boat clinics, snowplow and forklift hands, families with a car in the garage; units and plates in passing speech, beside routes, posts, sizes, ratings, codes and models."""

NAMED = r"""
is {VEHICLE_ID:4{nn}} ours or the county's
{VEHICLE_ID:<3|5|8>{nn}}'s stretcher won't lock
put {VEHICLE_ID:<3|5|8>{nn}} on the charger before you go
we took {VEHICLE_ID:Medic <11|24|37|62>} down, transfer the drug box to {VEHICLE_ID:Medic <18|29|44>}
{VEHICLE_ID:M<11|24|37>} to {hnick}, one aboard, non emergent, eta 12
{VEHICLE_ID:Squad <3|51|72>} hit a deer, crew ok, no pt
{VEHICLE_ID:Ladder <4|16|27>} blocked the bay for 20 min
BLS {VEHICLE_ID:<B|R>{nn}} waiting on a bed since 1412
send {VEHICLE_ID:Alpha-{nn}} not {VEHICLE_ID:Alpha-{nn}}
{VEHICLE_ID:NET-{nn}} refused a 412 lb pt, bari cot only
the bari rig is {VEHICLE_ID:<9|7>{nn}B}
bus {VEHICLE_ID:{four}} ramp stuck at stop 14, 2 chairs on
the {VEHICLE_ID:{nn}{nn}} bus smells like diesel again
riding with {onelow} in {VEHICLE_ID:1{nn}}
swapped into {VEHICLE_ID:2{nn}} at 1412, mileage 88412
{VEHICLE_ID:2{nn}} 88412 out, 88460 in, 12.1 gal
12.1 gal in {VEHICLE_ID:V{nn}}, 9.9 in {VEHICLE_ID:V{nn}}
vans back: {VEHICLE_ID:<1|2>{nn}}, {VEHICLE_ID:<1|2>{nn}}. vans out: {VEHICLE_ID:<1|2>{nn}}
key board: hook 1 {VEHICLE_ID:T{nn}}, hook 2 {VEHICLE_ID:T{nn}}, hook 3 empty
{VEHICLE_ID:{nn}-{nn}}: brakes. {VEHICLE_ID:{nn}-{nn}}: ok. {VEHICLE_ID:{nn}-{nn}}: horn
mechanic says {fleet} needs a BCM, 2 wk
{fleet}?? I thought we sold {fleet}
drove {fleet} all day, radio 4 dead
valet ticket {UNIQUE_ID:{four}}, {car}, {platelow}
valet: {hue} {veh} {plateup} spot 41, keys on 12
my ticket says {UNIQUE_ID:{four}} but they brought me {platelow}
parked level 3 by the blue pole, {platelow}, battery is dead
tag's {platelow}. no front plate
Lic {plateup} st {stt} yr 14 mk Toyt col sil
plate {plateup}?? could be {plateup}
that {car} ({platelow}) follows {onelow} home
restrained party drives {plate}, call 911 if seen in lot C
BOLO {hue} {veh} {platelow} last 3 unk
ex's car is {platelow}, do not let {pos} mom in it
school drop off list: {platelow} {kin}, {platelow} {kin}, nobody else
uber to dialysis, {hue} {car} {platelow}, {first}, 4 min
lyft {firstlow} {platelow} is at the wrong door
caregiver {first} drives {platelow}, insured thru 41 days from now
mileage claim 14 x 0.67, own car {platelow}
home visit log: {platelow} 8.2 mi, 3.1 mi, 14.0 mi
drive-thru vax lane 2: {platelow} two arms, {platelow} one arm
curbside: stall 4 = {platelow}, stall 5 = {platelow}, stall 6 empty
text HERE and your plate. "HERE {platelow}"
car seat check {plateup}, seat mfr 20 mo ago, model 31812
seat serial {ser}, base ok, level ok
carbon monoxide, car {platelow}, SpCO 31
pulled from {plate}, extric 22 min, GCS 7
veh 1 {platelow} driver, veh 2 {platelow} pass, veh 3 ped
MVC form: unit 1 plate {plateup}, unit 2 plate {plateup}, unit 3 none
vin on the crash report {vin}, airbag 2 of 6
1st 3 of vin {VEHICLE_ID:1FT} last 6 {VEHICLE_ID:<K|D>{zip}}
v i n ends in {VEHICLE_ID:{four}}
vin: {vin}, adapt eq: hand controls, left gas
lift ser {ser} in van {vin}
voc rehab paid for {vin} ramp 41k
scooter plate {VEHICLE_ID:<M|S>{nn}{four}} helmet no
moped, {platelow}, R ankle
quad sticker {VEHICLE_ID:{nn}{four}<OR|UT>} rolled x2, L clav
sled reg {VEHICLE_ID:{four}<A|B><K|J>} hit a fence, 31 mph
snowmobile no. {VEHICLE_ID:<WI|MN>{zip}}
bike serial {UNIQUE_ID:WTU{nn}<K|P>{zip}}, no helmet
e-bike s/n {ser}, battery fire, 4% BSA
horse trailer {platelow}, kick to the chest
tractor {VEHICLE_ID:{four}-{zip}} rollover, no ROPS
combine ser {VEHICLE_ID:1H0S{nn}<S|X>{four}}, 2 digits amp
forklift {VEHICLE_ID:FL-{nn}} tine, foot, steel toe
lift truck #{VEHICLE_ID:<3|4>{nn}} last insp 90 d ago
EVS {VEHICLE_ID:tug <3|7|12>} ran over toe
linen truck {VEHICLE_ID:{four}} blocked dock
plow {VEHICLE_ID:P-{nn}} did lot D at 4
semi {VEHICLE_ID:{four}} w/ trailer {VEHICLE_ID:{nn}{four}}, chemical on hands, UN1830
car {VEHICLE_ID:{four}} of train {VEHICLE_ID:<7|14|29>}, fell between
amtrak {VEHICLE_ID:<5|29|448>} syncope, seat 41
flight {VEHICLE_ID:<DL|WN|UA>{four}} seat 14C, anaphylaxis, epi x2
gate B12 {VEHICLE_ID:<AA|AS|B6> {four}} diverted, CPR
tail {hull} fuel 1+40
{hull} down for mx, cover w/ {hull}
lifenet {hull} 2 on scene 12 min, RSI
jump seat rider on {hull}, wt 118
N-number on the form {hull}, EMS type A
crop duster {hull}, organophosphate, 2-PAM 1 g
boat {hull} prop, thigh
MC {hull} capsized, 3 pob, 1 hypo 32.1
USCG {VEHICLE_ID:CG{four}{nn}} enr, 41 ft
fishing vessel {VEHICLE_ID:"<Merry|Grey|Cold> <Anna|Skua|Comfort>"} {hull}, hook in eye
cruise cabin 7104, {first}, noro x14
ferry {VEHICLE_ID:MV <Kalama|Tyee|Orion>}, 12 knots, syncope
jetski {VEHICLE_ID:FL {four} <SK|TW>} vs dock
airboat {hull}
drone {UNIQUE_ID:FA3{nn}<K|L>{four}} dropped AED, 4:10
rv {platelow} space 41, CO
tow it: {plateup}
cite it: {plateup} x3
clear it: {plateup} paid 35
{plateup}, expired, 2 kids in car
{plateup}
trk {VEHICLE_ID:1{nn}} trl {VEHICLE_ID:{four}}
"""

CALM = r"""
is post 41 ours or the county's
type III's stretcher won't lock
put the LP15 on the charger before you go
we took 1 ALS down, transfer the drug box to the spare
MICU to ED, one aboard, non emergent, eta 12
a squad hit a deer, crew ok, no pt
a ladder blocked the bay for 20 min
BLS crew waiting on a bed since 1412
send ALS not BLS
X-Frame rated 700 lb, 412 lb pt, bari cot only
the bari rig is 1600 lb winch
bus ramp stuck at stop 14, 2 chairs on
the 14 bus smells like diesel again
riding along in the 3rd seat
swapped at 1412, mileage 88412
88412 out, 88460 in, 12.1 gal
12.1 gal in V8s, 9.9 in V6s
vans back: 3. vans out: 2
key board: hook 1 full, hook 2 full, hook 3 empty
2-1: brakes. 2-2: ok. 2-3: horn
mechanic says it needs a BCM, 2 wk
E-350?? I thought we sold all the E-350
drove the Transit 350 all day, radio 4 dead
valet is 12, 2 h free, stamp form V-4
valet: spot 41, keys on 12
my ticket says 12 dollars but they want 14
parked level 3 by the blue pole, P3-B, battery is dead
no front plate in 21 states
Lic st blank yr 14 mk Toyt col sil, NCIC codes
plate reads 4.5 mm?? could be 5.4
the Corolla LE ended in 5W-30, 0W-16 now
call 911 if seen in lot C, ext form 12
BOLO form S-9, last 3 blank
the RAV4 XLE has LATCH 2, do not use 3
school drop off lanes: 1 bus, 2 car, nobody else
uber to dialysis, XL, 4 min
lyft is at the wrong door, door 14
caregiver drives own car, 100/300/100
mileage claim 14 x 0.67
home visit log: 8.2 mi, 3.1 mi, 14.0 mi
drive-thru vax lane 2: two arms, lane 3 one arm
curbside: stall 4 full, stall 5 full, stall 6 empty
text HERE and your stall. "HERE 6"
car seat check, seat mfr 20 mo ago, model 31812
base ok, level ok, FMVSS 213
carbon monoxide, car in garage, SpCO 31
extric 22 min, GCS 7, 12 in intrusion
veh 1 driver, veh 2 pass, veh 3 ped
MVC form: unit 1 front, unit 2 rear, unit 3 none
airbag 2 of 6, DeltaV 31 mph
1st 3 of a vin is the WMI
10th char L 2020, M 2021, no I O Q U Z
adapt eq: hand controls, left gas, SAE J1903
lift 800 lb in van 158 WB
voc rehab paid for ramp 41k, K-car no
scooter 49 cc helmet no
moped, 30 mph, R ankle
quad 450 rolled x2, L clav
sled 600 cc hit a fence, 31 mph
snowmobile 154 in track
bike 54 cm, no helmet, V13.4XXA
e-bike 48 V, battery fire, 4% BSA
horse trailer 2H, kick to the chest
tractor 4440 rollover, no ROPS, W30.8
combine S680, 2 digits amp
forklift tine, foot, steel toe F2413
lift truck class IV last insp 90 d ago
EVS tug ran over toe, 1.5 mph
linen truck 26 ft blocked dock
plow did lot D at 4
semi, chemical on hands, UN1830 guide 137
car 3 of 8, fell between
seat 41, syncope, R55
seat 14C, anaphylaxis, epi x2
gate B12 diverted, CPR 30:2
tail rotor guard, fuel 1+40
down for mx, 100 h, cover w/ ground
2 on scene 12 min, RSI
jump seat rider, wt 118
EMS type A, part 135, 91.1
organophosphate, 2-PAM 1 g, UN2783
prop, thigh, 9 cm
capsized, 3 pob, 1 hypo 32.1
41 ft UTB, 45 RB-M, 47 MLB
hook in eye, S05.5, 18 ga
deck 7, noro x14
12 knots, sea 3, syncope
PWC vs dock, W-class
airboat 454 V8
drone dropped AED, 4:10, part 107
rv space 41, CO, 30 A
tow it: class B
cite it: 4000.4 x3
clear it: paid 35
expired pads, 2 kids sized
F2403
trk 14 ft trl 40 ft
LT235/65R16C, 121/119R
P0442 small evap, P0455 large
U0100, B1342, C1095
5R110W, 6F55, 10R140
DOT 3, DEF, 5W-20, ATF LV
H11B, 3157, 194, 9007
KKK-F vs GVS-3.0 vs NFPA 1900
WC18, WC19, WC20
10-22 last, 10-23 os, 10-8
26A1, 9E1, 17B1G, 6D2
zone 3B post 41
lot D row 12
exit 12 then R on 14
Q'Straint QRT-1, L-track
ProMaster 2500 159 HR
Group 24 deep cycle, 12 V 79 Ah
"""
