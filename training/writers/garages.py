"""Plates, VINs, fleet and tail numbers among other words of the same build: models, rooms, codes, alarms, sizes and versions."""

NAMED = r"""
{plate} in stall 4
stall 4: {plate}; stall 5: {plate}; stall 6: empty
{plateup} PLEASE MOVE YOUR CAR
plate's {platelow}
tag no {plate}
tag#{plate}
lic plate {plate} {stt}
licence plate: {plate}
License Plate Number {plate}, State {stt}
LP {plate}
reg. {plate}
veh reg {plate}
permit {code} veh {plate}
{stt} {plate}
{plate} ({stt})
{plate}/{stt}
{hue} {car} {plate}
{car}, {hue}, {plate}, dent
{yr} {car} - {plate} - {last}
{first}'s {car}: {plate}
the plate was {plate} i took a pic
pic says {plate}
cam 2 {clockx} {plate} in, {clockx} out
ALPR hit {plate}
{plate} hit and ran {corner}
hit and run, {plate}, call {ph}
road rage, {hue} {veh}, {plate}, {ptf} followed to {clinic}
stalker drives {plate}. {first} at the desk knows.
ex is in the lot, {hue} {car}, {plate}, hide my room number
DV safety plan: {pos} car {plate}, his truck {plate}
custody swap in lot B, {plate}
child left in {hue} {car} {plate}, {clockx}, now!
window broken, {plate}, tell owner {last}
{plate} leaks gas
boot {plate}
unboot {plate}, it's {dr}
ticket voided for {plate}
validate {plate} x2 days
oncology pass: {plate} thru {on}
staff lot: {wnl} {plate}, {wnl} {plate}
temp tag {code} till {mon}
vanity plate {plate} = {pos} nickname?
spoken plate: {sayplate}
\"it's {sayplate}\" per the caller
dispatcher heard {sayplate}
ending {plateend}
partial {plateend}
{plateend}-something
something-{plateend}
first three {plateend}
plate w/ {plateend} in it, {hue}
VIN {vin}
VIN: {vin}
vin={vin}
VIN#{vin} {yr} {car}
decode {vin}
is {vin} 17 chars
{vin} check digit ok?
title {vin} lien {org}
title in {poss} name, VIN {vin}
lift installed in {vin}
van mod {vin}, {price}
VA auto grant: {ptname}, {vin}
totaled: {vin}
insured: {vin} policy {plan}
recall on {vin}, seat heater, burn on {ptf}
airbag recall {vin}
wheelchair van {fleet}
unit {fleet}
rig {fleet}
M{num}? no, {fleet}
{fleet} responding
{fleet} on scene {clockx}
{fleet} clear {hosp}
{fleet} to {fleet}, copy
medic {fleet}: {ptl}, 58, CP
truck {fleet} short one tank
narc box of {fleet} count off, {initials}
stretcher from {fleet}
checklist {fleet} {on} {initials}
engine {fleet} & {crew}
bus {fleet}
bus #{fleet}
on bus {fleet} w/ {ptf}
get the {fleet} to {corner}
route 6 bus {fleet} hit {ptf}
coach {fleet} from {town}
school van {fleet}
tram {fleet}
train {fleet} conductor faint
taxi {fleet}
cab no {fleet} has her walker
shuttle {fleet}
courier van {fleet}
mobile unit {fleet}
forklift {fleet} over foot, {coin}
tractor {fleet}
plow {fleet}
patrol {fleet}, ofc {last}
car {fleet} transported
helo {hull}
tail {hull}
N-number {hull}
{hull} down, two souls
{hull} wheels up {clockx}
{hull} lands pad 2
fixed wing {hull} from {town}
charter {hull}, organ on ice
boat {hull}
vessel {hull}
hull no. {hull}
hull id {hull} ({org})
skiff {hull}, three aboard, one is {first}
jet ski {hull}
houseboat {hull} = home address?
trailer {plate} carrying {hull}
snowmobile {plate}
ATV tag {plate}
e-bike serial {ser}
scooter {ser} id {code}
bike reg {code}
moped {plate}
motorcycle {plate}
hearse {plate} at dock
food truck {plate}, nurse burned
blood van {plate}
is {plate} a plate or a part number? it was in {poss} note
mask it: {plate}
remove {vin} and {plate} and {last}
"""

CALM = r"""
bag in stall 4
stall 4: dry; stall 5: wet; stall 6: empty
PLEASE MOVE YOUR CAR
plate's cracked: locking compression plate
tag no longer scans
tag#: none
lic no longer valid in {stt}
license: required
License Plate Frame, chrome, free
LP 20 cmH2O
reg. insulin 6 u
reg diet
permit denied
{stt} rule
3.5 mm plate
LCP 4.5
{hue} {car}
{car}, {hue}, dent
{yr} {car}
my {car}
blood agar plate was moldy, i took a pic
pic says 10x
cam 2 off
ALPR: what does a hospital need for that
hit and run stats
CT-2000 or CT-2200, contrast protocol
road rage and ACE score
stalkers: lot escort policy
ex is in the lot, hide my room number
DV safety plan: car keys, papers, bag
custody swap in the lot, wording for guards
child left in a hot car: temp by minute
window broken, whose cost
gas leak in the lot
boot for a Jones fracture
unboot the patient: CAM walker off at 6 wks
ticket voided
validate x2 days
oncology pass, 30 days
staff lot full
temp tag?
vanity plates, funniest medical
phonetic alphabet: alpha bravo charlie delta echo foxtrot
\"it's tango mike\" means thanks much
dispatcher codes: 10-4, 10-7, 10-50
ending 1:1
partial thickness
something
first three doses
plate w/ salad in it
VIN = vulvar intraepithelial neoplasia
VIN III vs dVIN
vin=NULL
VIN rules: 17 chars, no I O Q
decode HbA1c
is 12 chars enough
check digit mod 11
title and lien basics
title of the slide
lift installed: ceiling, 440 lb
van mods {price}
VA auto grant, form 21-4502
totaled at 70%
insured yes
recall on seat heaters, burns, paraplegia
airbag recall and children under 13
wheelchair van rules: four point tie
unit 2 of 2
rig check at 0700
M3? T2N1M0
M6 = AML type
responding
on scene {clockx}
clear
copy
medic: 58, CP
short one tank
narc count off by one
stretcher stuck
checklist by shift
engine oil in eye
bus
q-wave, J-point, U-wave
on the bus w/ a newborn
get to the corner, turn left
route 6? IV, IM, SC, PO, PR, SL
coach me
school vans need seat belts?
tram, tramadol
train of four 2/4
taxi
cab = cabergoline
shuttle walk test
courier cut off 4 pm
mobile unit
forklift over foot
tractor PTO, hand
plow shoulder
patrol
car seat, rear facing
helo pad light out
tail of the pancreas
N-95
N-acetyl-p-aminophenol
two down
wheels up {clockx}
pad 2
fixed wing vs rotor, cost
organ on ice, hours: heart 4, liver 12, kidney 24
boat-shaped abdomen
vessel 2.5 mm
hull? hila
skiff, three aboard, hypothermia 29 C
jet ski enema injury, read about it
houseboat = home address?
trailer jack, toe
snowmobile vs. tree
ATV rollover, age 9
e-bike battery burn
scooter FOOSH
bike fit for knees
moped
motorcycle helmets
hearse at the dock
food truck burn
blood van here till 4
is PT-INR a part number? no
mask it: N95
remove NULL and NaN and -99
Alaris 8015, error 240.4150
Puritan Bennett 980, PEEP 5
Pixel 8, iPhone 14, Windows 11 24H2
F-18 FDG, Tc-99m, I-131, Y-90
HLA-B27, HLA-B*5701
BRCA1 c.68_69del
CYP2D6 *4/*10
CD4 212, CD34+, CD20
KRAS G12C, EGFR L858R, BRAF V600E
H1N1, H5N1, H3N2
B.1.1.7, BA.5, XBB.1.5
C5-C6, L4/5, T12
V1-V6, aVR
S1Q3T3
A-300, MB-2, 4W-17
G2P1001
T4N2M1
PGY-3, MS4, RN-BC
E11.65, Z79.4
5/8 in 25G
6.5 mm PEEK
M-W-F 2K 2.5Ca
ISO-8859-1, UTF-8, SHA-256
A-20, B-12, K-2
R2D2 costume for peds
"""
