"""A tow yard clerk, a paramedic supervisor, a fleet manager, a border clinic guard and drivers who half remember: plates, VINs, units, tails and hulls, and the figures of models, routes, parts and rules."""

NAMED = r"""
tag was {VEHICLE_ID:<KRV|BLM|HQT> {four}} or {VEHICLE_ID:<KRV|BLM|HQT> {nn}7}, out of state
i think it started with {VEHICLE_ID:<4J|7R|X9>} and had a Q in it
license plate something like {VEHICLE_ID:{nn}<wlf|pdt|gxr>}, white suv, took off down {lane}
{VEHICLE_ID:<ab|cd|jt> {nn} <kl|rw>}? no idea. it was dark, he was bleeding
Witness gives partial {VEHICLE_ID:_<R|T|H>{nn}_}, maybe {VEHICLE_ID:8<R|T|H>{nn}2}
first three of the plate <were|was> {VEHICLE_ID:<dog|bzr|ktn>}, I remember because it's almost a word
Ontario plate {VEHICLE_ID:C<ABD|KLM|RTV> {nn}} left at the ambulance bay, owner a dialysis traveler
Quebec tag {VEHICLE_ID:<F|G|K>{nn} <NRT|KLZ|BBD>}, je me souviens on the bottom, pt from {town}
Alberta {VEHICLE_ID:<CBR|BXV>-{four}}: pickup with a dog inside, please page
BC plates {VEHICLE_ID:<AB|PD|RT>{nn}{nn}<C|K>} on the RV
manitoba {VEHICLE_ID:<kfd|jgr> {nn}} parked across two spots
Nova Scotia {VEHICLE_ID:<GNB|HRT> {nn}}; son flew in and drove down
Sask. plate {VEHICLE_ID:{nn} <MKT|LBB>}, lights on since five
mexican tag {VEHICLE_ID:<AKV|BJN>-{nn}-{nn}} baja front, no insurance card
{VEHICLE_ID:<1|5|7|9><XBK|TRL|JDP>{nn}} Calif, expired sticker {mon}
CA {VEHICLE_ID:8{nn}<A|B|C>{nn}} hauling trailer {VEHICLE_ID:4<KL|MR>{four}}
Florida {VEHICLE_ID:<IK|JD|QT><R|S> <A|B>{nn}}, rental
NY {VEHICLE_ID:<KDB|HTR|JMV>-{four}} MD plates, doctor on call sign in the window
MD plate {VEHICLE_ID:{four}MD} is in the fire lane; is that {dr}?
vanity tag says {VEHICLE_ID:<NRS4LF|OB1KNB|STENT2|CTHRINE|RN4EVR>}
the plate read {VEHICLE_ID:<GR8 GMA|2TH FXR|IM OKAY|BYE FLU>}, she laughed, then she fainted
my plate: {VEHICLE_ID:<KAY|LOU|RAY><B|C>{nn}}, my placard: {UNIQUE_ID:{zip}<P|D>}
veteran plate {VEHICLE_ID:DV {four}<A|B|>}, wheelchair symbol, space 3
placard no. {UNIQUE_ID:<H|P|BB>{zip}} exp {mon}, hanging wrong side
temp tag {VEHICLE_ID:T{zip}{nn}} taped in the back glass
paper plate {VEHICLE_ID:{nn}<K|L>{four}} from {fam}
dealer plate {VEHICLE_ID:DLR {nn}-{nn}}
trailer license {VEHICLE_ID:{four}<TLR|PT|>}, boat on it, {VEHICLE_ID:<FL|MN|MI|WA> {four} <RK|BC|ND>}
motorcycle {VEHICLE_ID:{nn}<M|MC>{nn}}, helmet cut off
DMV printout: {VEHICLE_ID:<KRX|PLM>{four}}  {yr} {car}  R/O {ptcomma}
R/O of {plateup} is {whole}, {addr}
ran the tag, {platelow} comes back to {onelow}
{plate} comes back stolen
10-28 on {plateup}, standby
{plateup} {plateup} {plateup} all in physician parking
Parking log {clockx}: {platelow}; {platelow}; {platelow}
space 41 {plateup} / space 42 {plateup} / 43 vacant
LOT C ROW 4 {plateup} LIGHTS ON
Would the owner of a {hue} {car}, license {plate}, return to the lobby
code gray at valet, ticket {UNIQUE_ID:{four}}, plate {plate}
towed: {plateup}, yard fee $185, release to {ptname} w/ ID {lic}
boot on {plate}, citation {UNIQUE_ID:<PK|C>{zip}}, $40
{plate} + stretcher + rain = late
plate as spoken: {sayplate}
"{sayplate}", said twice, then the tape cuts
{VEHICLE_ID:<charlie|david|king> <adam|lincoln|ocean> {nn}}, tan <pickup|sedan>
{VEHICLE_ID:nine <boy|bravo|baker> {nn} <zebra|zulu>} is what dispatch heard
license {sayplate} comma green {car} comma struck pole
VIN plate under the glass says {VEHICLE_ID:1FT<FW|BW|SX>1E{nn}KF{zip}}
vin {VEHICLE_ID:5npe{nn}af{nn}h{zip}} per crash report
last eight of the VIN: {VEHICLE_ID:<H|J|K>{nn}{four}}
last six {VEHICLE_ID:{zip}{nn}}, need it for the claim
VIN (17): {vin} check digit fails
vin# {vin} / plate# {plate} / unit# {fleet} / odo 88,140
{vin} is a chair van, ramp serial {ser}
Title: {vin}. Lien: {org}. Owner deceased {on}.
wheelchair conversion done on {VEHICLE_ID:2C4RD<GB|GC>{nn}R{zip}}, invoice {ord}
Recall letter for {VEHICLE_ID:3VW{nn}AJ{nn}M{zip}}, airbag inflator, pt has the scar
unit {VEHICLE_ID:{nn}} on scene, unit {VEHICLE_ID:{nn}} staged
Medic {VEHICLE_ID:{nn}} to {hosp}, 63M, STEMI, 8 out
{VEHICLE_ID:Medic {nn}} {VEHICLE_ID:Engine {nn}} {VEHICLE_ID:Battalion {nn}} all went to the same fall
{VEHICLE_ID:Rescue {nn}} lost its LUCAS strap
rig {VEHICLE_ID:{nn}} has no suction again
{VEHICLE_ID:A-{nn}}: glucose strips expired, {VEHICLE_ID:A-{nn}}: ok
{VEHICLE_ID:M{nn}} cleared {clockx} {VEHICLE_ID:M{nn}} transporting P2
{VEHICLE_ID:ALS {nn}} handed off to {VEHICLE_ID:BLS {nn}B} at {corner}
truck {VEHICLE_ID:{nn}} crew {last}/{last}, narc seal {UNIQUE_ID:{zip}{nn}}
Ambo {VEHICLE_ID:{nn}-{nn}} mileage 211,408, O2 900 psi
the ambulance had {VEHICLE_ID:{four}} painted on the roof
sprinter {VEHICLE_ID:{nn}} brake light; sprinter {VEHICLE_ID:{nn}} ok
bus {VEHICLE_ID:{four}}, route 12, fell getting off, {on}
MTA bus no. {VEHICLE_ID:{four}}, operator badge {badge}, {corner}
school bus {VEHICLE_ID:#{nn}} hit the curb, 2 kids in, {first} and {first}
bus {VEHICLE_ID:{nn}} from {school}, driver {first}, 1 with a lip lac
activity bus {VEHICLE_ID:{nn}-<A|B>}, no aide
coach {VEHICLE_ID:{zip}} from {town}, norovirus x6
paratransit van {VEHICLE_ID:{four}} never came, trip {UNIQUE_ID:{zip}{nn}}
cab {VEHICLE_ID:{nn}<K|Y>{nn}} voucher {UNIQUE_ID:V{zip}}, $23
taxi medallion {VEHICLE_ID:<4|7><B|K>{nn}}
uber, gray {car}, {platelow}, driver {first} 4.9 stars
lyft said "{first} · {car} · {plateup}"
rideshare trip {UNIQUE_ID:{four}-<ab|f3>{nn}} from {clinic} to {bare}
squad car {VEHICLE_ID:{nn}<A|B|C>{nn}}, ofc {last}, sat with him
cruiser {VEHICLE_ID:{four}} dash cam {UNIQUE_ID:{zip}.{nn}}
sheriff unit {VEHICLE_ID:{nn}-Charlie-{nn}} en route w/ one
fire boat {VEHICLE_ID:Marine {nn}}, hypothermic x1
forklift {VEHICLE_ID:FL-{nn}} rolled over {poss} foot at {org}
pallet jack {VEHICLE_ID:PJ{nn}} same dock
combine {VEHICLE_ID:S{nn}-{zip}} caught his sleeve
tractor tag {VEHICLE_ID:F{four}}, PTO, R forearm
crane {VEHICLE_ID:LTM-{four}/{nn}} operator {whole}, 38 ft fall
railcar {VEHICLE_ID:<UTLX|GATX|TILX> {zip}{nn}}, chlorine, 4 exposed
engine {VEHICLE_ID:<BNSF|UP|CSX> {four}} struck a sedan at {mile}, log it
Amtrak train 8, car {VEHICLE_ID:{zip}}, seat 14, syncope, {ptname}
Container {VEHICLE_ID:<MSKU|TGHU|CMAU> {zip}{nn}} - 2 stowaways, heat stroke
tail {VEHICLE_ID:N{nn}<LF|MT|AE>} down at {town} pad, IFT of {ptl}
{VEHICLE_ID:N{four}<H|K|Q>} lifting, 2 crew 1 pt, ETE 19
Canadian reg {VEHICLE_ID:C-<GLRT|FMKB|GZRN>}, medevac from {town}
{VEHICLE_ID:C-<FKRT|GHHM>} landed 0210 w/ baby {last}
King Air {VEHICLE_ID:{nn}<MA|WB>}, stretcher base loose
tail number november {VEHICLE_ID:{nn} <lima|mike> <foxtrot|alpha>}
{VEHICLE_ID:<Reach|MercyAir|Guardian|Skylife> {nn}} declined for wx
flight {VEHICLE_ID:DL{four}} diverted for {ptf}, seat 22C
flight {VEHICLE_ID:<AS|WN|UA> {nn}} from {town}, measles exposure
{VEHICLE_ID:CF {four} <KN|GT|RB>} on the bow, prop strike
hull id {VEHICLE_ID:<BUJ|SERV|RGM>{zip}<A|C|E>{nn}<1|2>} tracker 16 ft
documented vessel O.N. {VEHICLE_ID:{zip}{nn}}, deckhand crushed hand
F/V {VEHICLE_ID:<Miss Tilda|Salty Oath|Norene K|Gale Rider>} reg {VEHICLE_ID:{zip}{nn}}, hook in eye
ferry {VEHICLE_ID:MV {last}} car deck, chest pain, {range}
snowmobile {VEHICLE_ID:MN {four} <AB|KR>}, clavicle
ATV sticker {VEHICLE_ID:OHV {zip}}; 9 y/o driver
golf cart {VEHICLE_ID:{nn}} tipped at {park}
e-scooter QR {VEHICLE_ID:<BRD|LIM>-{four}}, wrist
scooter {VEHICLE_ID:<Lime|Spin> {four}} left across the ramp, she went over it
bike reg {VEHICLE_ID:{zip}} stolen w/ his insulin
motor home {VEHICLE_ID:{nn}<RV|KT>{nn}} site 14
power chair {UNIQUE_ID:J3{nn}{four}} loaded in {VEHICLE_ID:Van {nn}}
Unit: {fleet}  Plate: {plateup}  Driver: {first}  Pt: {ptcaret}
UNIT|PLATE|VIN|MILES\n{fleet}|{plateup}|{vin}|{nn},412
{fleet},{plateup},OOS,brakes
"vehicle":\{"plate":"{plateup}","state":"TX","unit":"{fleet}"}
hit by bus {VEHICLE_ID:{four}}, not bus route {nn}
which rig? {VEHICLE_ID:three one four}, I mean {VEHICLE_ID:three four one}
EVOC remedial for {first}: backed {fleet} into {fleet}
Draft the incident memo: {fleet} v. pole, {crew}, {on}, no pt aboard
dashcam {UNIQUE_ID:{nn}{zip}}.mp4 shows {plate} on {road}
{plateend} is what the camera got of the tag
Toll bill {UNIQUE_ID:T{zip}{nn}} for {plateup}, pt was inpatient that day
permit {UNIQUE_ID:<E|G>{four}} on {plate}, staff lot 9
garage hangtag {UNIQUE_ID:{nn}-{four}} {initials}
I drove my {VEHICLE_ID:<ND|SD> {nn}<ABK|CVT>} beater to {clinic}, bill the taxi home
Is a plate {plate} without a name PHI?
"""

CALM = r"""
tag line: drive like your patients are aboard
i think it started with a click and had a whine in it
license class something like B with P and S endorsements, white cert, med card 24 months
CD 10, KL 20? no idea. it was a dark label
Witness gives partial history, maybe LOC 2 min
first three of the ABCs were done, I remember because of the mnemonic
Ontario plates the wrist with a 3.5 LCP, eh
Quebec tag? "je me souviens" means I remember
Alberta FCAT-{nn}: stroke with a dog inside the algorithm
BC protocol AB{nn} on the shelf
Manitoba MTCC 1-2 parked across two rows
Nova Scotia 811; dial and wait
Sask. 12 h, lights on since five
Baja front suspension, no recall
Calif. Title 22, section 100{nn}, expired sticker
CA DL-51 medical, trailer class A, 26,001 lb
Florida 401.{nn}, rental rule
NY Part 800, MD signature on the PCR
MD plate glass fits in the fire door
vanity sinks in 4W: p/n STENT-2 no
the eye chart read E FP TOZ LPED, she laughed
plate count 100k CFU, plate agar MAC, BAP, CNA
tubular plate 1/3, 7 holes, 3.5 mm
placard class 3, UN 1203, guide 128
temp 98.4 taped in the back log
paper speed 25 mm/s, gain 10 mm/mV
LCP dealer list, 2.7 and 3.5
trailer hitch class III, 2 in ball, 5,000 lb
motorcycle code V{nn}.4XXA, helmet cut off
DMV form REG 195 for a placard, page 2
R/O PE, R/O MI, 10-28 is a code
ran the numbers, 80 comes back to 76
10-4, 10-7, 10-28: plain talk only please
24, 26, 28 all in physician parking spaces count
Parking ratio: 4.1; 3.8; 5.0 per 1,000 sf
space 41 van-accessible / space 42 EV / 43 vacant
LOT C ROW 4 LIGHTS OUT
Would a {hue} {car} from {yr} have side airbags
code gray at valet, rate $6, 20 min free
tow fee cap $185, yard hours 8-5
boot size 11, CAM walker, $40
{veh} + stretcher + rain = late
as spoken: Adam Boy Charles David Edward
"tango tango", said twice, then the tape cuts
4x4, tan pickup, crew cab, {yr}
five nine ten four is plain-language-banned
striking a pole comma 35 mph comma no intrusion
VIN position 10 is the year: K is 2019, R is 2024
WMI 5NPE, 1FT, 3VW: which plants
last eight of the VIN is the sequence plus plant
VIN has 17, no I O Q
check digit position 9, weights 8 7 6 5 4 3 2 10 0 9
tire 245/75R16, load E, 80 psi
chair van ramp 1:6, 800 lb, 56 in door
Title 49 CFR 571.{nn}
wheelchair conversion drop 14 in, kneel 3
Recall 24V-{nn}{nn}, airbag inflator, {car} {yr}
unit 2 on the quiz, unit 3 next
Medic to EMT ratio 1:1, 8 out of ten
medic, engine, battalion: who goes to a fall, determinant 17-A-1
LUCAS strap part 11576-0000{nn}
rig check sheet has no suction line
A-1: glucose, A-2: aspirin, B-1: airway
P2 cleared at 14 min, P1 at 8:59, 90th percentile
ALS1 A0427, ALS2 A0433, BLS A0429, SCT A0434
truck ops: narc seal, two signatures, 24 h
Ambo spec KKK-A-1822F, CAAS GVS v3.0
the ambulance had a star of life painted on the roof
sprinter 2500 170 EXT, OM654 engine
route 12 to the clinic runs each 20
MTA half fare, ages 65+, form 2{nn}
school bus capacity 72, type C, FMVSS 222
bus bar 12 V, fuse 30 A
activity 3, aide 1:12
coach lesson 4, norovirus x6 slides
paratransit window 30 min, 0.75 mile, no-show 3
cab voucher policy, $23 cap, form T-4
medallion signs, 4+ Duroziez? no: Quincke
rideshare: 4.9 stars, $14, wait 7
trip leg 1 of 2, modifier RH, HR
squad drill 4, sat with the log
cruiser light bar 48 in, dash cam 1080p
unit dose en route w/ one tech
fire boat drill, 1 hypothermia station
forklift class IV, 29 CFR 1910.178
pallet jack 5,500 lb, same dock
combine S760 header 35 ft, PTO 540 rpm
tractor ROPS SAE J2194, R forearm
crane LTM 1100-4.2, 38 ft radius chart
railcar placard 1017, chlorine ERG 124
engine 2.3L DOHC, FRA rule 222
train 8 runs one night late, seat pitch 39
Container UN 1A2/X430/S, 2 per pallet
tail rotor 206, 407, EC135: hot load rules
lifting, 2 crew 1 pt, ETE 19, VFR 800-2
Canadian C-spine rule, dangerous mechanism, 65+
landed zone 100 x 100 ft
King Air B200, stretcher base LifePort AeroSled
NFPA 418, pad 48 ft
declined for wx: ceiling 600, vis 1.5
measles exposure row 20-24, seat 22C +/- 2
flight physical class 2, 40+, 12 months
prop strike on the bow, 16 ft, 40 hp
hull warranty form, tracker 16 ft?
documented vessel rule 46 CFR 67
hook in eye: string technique no, advance-cut no
ferry deck 2, muster B
snowmobile code V86.{nn}, clavicle S42.0
ATV 90 cc, age 9: AAP says no
golf cart 12 mph, 4 seats
e-scooter rule: 15 mph, one rider
scooter knee walker, 300 lb, E0118
bike helmet CPSC 1203
motor home site hookup 50 A
power chair K0861, group 3, batteries 22NF
Unit: ____  Plate: ____  Driver: ____  Pt: ____
UNIT|PLATE|VIN|MILES\nint|char(8)|char(17)|int
OOS,brakes,3,48 h
"vehicle":\{"plate":null,"state":"TX","unit":null}
route {nn}, not bus stop {nn}
which rig? one with a power load, 700 lb
EVOC remedial: backing, cones, 12 ft
Draft an incident memo: ambulance v. pole, crew of two, no pt aboard
dashcam retention 30 d, mp4, 64 GB
2.0T is what the badge on the trunk says
Toll exempt form for ambulances in duty
permit zones E, G; staff lot 9
garage clearance 6'8", level P2
I drove my {yr} {car}, bill mileage 0.67
Is a plate PHI without a name?
crash data: delta-V 22, PDOF 11 o'clock, CDC 11FYEW3
MVC code V43.52XA, Y92.411
IIHS rating G, small overlap A
K-car, Model 3, Mustang Mach-E, F-150, Transit 250
CR-V 2.4, RAV4 XLE, X5 xDrive40i, Q7 55
child seat LATCH limit 65 lb, 49 in
Sig: route q4h; route 4; Route PO
SAE J3016 level 2, NHTSA star 5
bus lane camera $50, $100, $150
Type I, II, III ambulance: which chassis
"""
