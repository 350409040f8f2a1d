"""Bystanders, wardens, medics, skippers, wardens of lots, claims people and grandparents telling of vehicles in whole or broken sentences."""

NAMED = r"""
I think the Honda was {VEHICLE_ID:BKD-{nn}... <1|9>}, sorry, I was holding her head
The plate began with {VEHICLE_ID:<GHX|7TL|DUV>}, the rest was mud.
Something-{VEHICLE_ID:{nn}<KP|LD>}, Ontario, trillium on it.
Plate? {VEHICLE_ID:<JKL|HMR> {four}}. State? One with a peach.
all i caught was {VEHICLE_ID:{nn}8} and a dolphin
A man in a {hue} {car}, plates {plate} or maybe {plate}, dropped the baby at the desk.
"{VEHICLE_ID:<BAD|SPY|ZEN> {nn}}," she repeated all the way to the scanner.
Whose is {VEHICLE_ID:<KDR|PLV>·{four}}? It's been idling since 0600.
my grandpa remembers his {year} tag, {VEHICLE_ID:<AB|12>-{four}}, but not breakfast
tag {VEHICLE_ID:<l0v|r3d>{nn}} with a zero not an o
Trailer's {VEHICLE_ID:{nn}<A|T>{nn}{nn}} in lane 2, reefer at 36 F, driver down.
It says {VEHICLE_ID:<KEN|DOT>-{four}-<T|R>} on the tractor and {VEHICLE_ID:<53|48>{nn}{nn}} on the box.
USDOT {UNIQUE_ID:{zip}{nn}}, {org}, MC {UNIQUE_ID:{zip}{nn}}: driver's BAC .11
DOT# {UNIQUE_ID:{nn}{zip}} on the door, call them about {ptl}
The unit that brought {mefl} is {fleet}, not {fleet}; both billed mileage 11.
{fleet} swaps with {fleet} at {clockx}, stretcher goes along.
Put {VEHICLE_ID:Ambulance {nn}} back in, pull {VEHICLE_ID:Ambulance {nn}}, tire 4/32.
{VEHICLE_ID:Squad {nn}}, {VEHICLE_ID:Truck {nn}} and {VEHICLE_ID:Chief {nn}} to {corner}, box alarm.
Chair car {VEHICLE_ID:{nn}} has the ramp that bites, tell {first}.
van no. {VEHICLE_ID:{nn}W} w/ 3 riders, {first} is 4th
Shuttle {VEHICLE_ID:S{nn}} left {one} at the wrong dock.
"Take the {VEHICLE_ID:{four}}," the dispatcher said, "the {VEHICLE_ID:{four}}'s on fire."
streetcar {VEHICLE_ID:{four}} doors closed on {poss} cane
train car {VEHICLE_ID:{zip}} upper deck, pt between seats, {town}
Locomotive {VEHICLE_ID:{four}} engineer {last}, inward camera, syncope 9 s.
The barge {VEHICLE_ID:<KRB|ACL>-{four}} crew has 4 with rash.
Cruise cabin 8212, ship's own no. IMO {VEHICLE_ID:{zip}{nn}}, noro x14, {ptname} first
IMO {VEHICLE_ID:9{nn}{four}} requests MEDEVAC, 58 m, 44 nm out of {town}
Sailboat, {VEHICLE_ID:<CF|WN> {four} <TT|HS>}, boom to the temple, GCS 13
documentation no. {VEHICLE_ID:{zip}{nn}} carved in the beam, that's how we knew it was {poss}
kayak tag {VEHICLE_ID:<AK|PA>{zip}}, hypothermic, 31.4
hin on the transom {VEHICLE_ID:<YAM|SEA>{zip}<J|K>{nn}<0|9>} says model {yr}
N-number's {VEHICLE_ID:N{nn}{nn}<B|V>}, pilot {whole}, third class medical.
crop duster {VEHICLE_ID:N{four}<X|Z>}, organophosphate, 2-PAM 1 g
glider, {VEHICLE_ID:D-{four}} on the tail, German visitor, L1 burst
{VEHICLE_ID:C-G<KTR|BWD|NHL>} out of {town}, neonate, 1,140 g, isolette TI500
"Canjet-like {VEHICLE_ID:C-F<LKM|RTD>}" is what the strip log has
drone reg {VEHICLE_ID:FA3{nn}K{four}} hit {first} in the brow, 2 cm
VIN from the door: {vin}. Color code UX. GVWR 9,000.
the VIN they gave us has 16: {VEHICLE_ID:1GN{nn}CK{nn}R{zip}}
VIN last 8 {VEHICLE_ID:<P|R|S>{nn}{four}} matches title {UNIQUE_ID:{zip}{zip}}
Chassis no. {VEHICLE_ID:WDB{nn}{nn}1F{zip}}, imported, no airbag recall found
motorcycle frame {VEHICLE_ID:JH2{nn}E{nn}M{zip}} under him 11 min
golf cart serial {VEHICLE_ID:{four}-{zip}}, rolled at {park}, 4 kids
forklift #{VEHICLE_ID:{nn}} and tugger #{VEHICLE_ID:{nn}}, aisle 12, foot, {org}
scissor lift {VEHICLE_ID:SL-{four}} went over, {ptl} and {last}
skid steer {VEHICLE_ID:{nn}B{zip}} in the pond w/ him
snow cat {VEHICLE_ID:PB{nn}} to get the ob patient off {place}
horse trailer tag {VEHICLE_ID:{four}<HT|H>}, kick, spleen grade 3
hearse {VEHICLE_ID:<FUN|RIP>{nn}} waits at dock, {fam}
bike share {VEHICLE_ID:#{zip}} vs bus {VEHICLE_ID:{four}}, {corner}
scooter no {VEHICLE_ID:<VX|QN>{four}} from the app receipt, {num8}
uber plate in the app said {platelow}, car that came was {platelow}
Lyft said Toyota {VEHICLE_ID:<LYV|KRS>{four}}; he got in a Kia.
rental sticker {VEHICLE_ID:<H|E>{zip}{nn}}, agreement {UNIQUE_ID:{zip}{nn}}, airport
tribal plate {VEHICLE_ID:<NN|TO> {nn}{nn}} of the {rez} fleet
consular tag {VEHICLE_ID:<C|D> <KT|LB> {four}}, don't tow
GSA plate {VEHICLE_ID:G{nn} {four}<K|L>}, ranger w/ heat stroke
state car {VEHICLE_ID:SE {four}}, caseworker {last} inside
exempt plate {VEHICLE_ID:E{zip}{nn}}, bus yard, pt pinned
Military plate {VEHICLE_ID:{nn}B-{four}} at the gate, {apo}
apportioned {VEHICLE_ID:P{nn}{nn}{nn}}, sleeper, A1c 11
temp {VEHICLE_ID:TX{zip}<A|B>} on a truck sold {on}
disabled tag {VEHICLE_ID:{nn}<DS|HC>{nn}}, placard {UNIQUE_ID:{zip}{nn}}
purple heart {VEHICLE_ID:PH{nn}{nn}} parked fine, leave him be
ham plate {VEHICLE_ID:<K|W|N>{nn}<XTR|BDL>}, he's the net control, {whole}
EMT plate {VEHICLE_ID:EMT{nn}{nn}} is {first}, she's on shift
student decal {UNIQUE_ID:{zip}} on {platelow}, {school}
gate log: {plateup} 0551 in, {plateup} 0612 in, {plateup} 0614 refused
toll photo shows {plateup}, she was in OR at that time
{VEHICLE_ID:four <lincoln|mary> {nn}}, no, {VEHICLE_ID:five <lincoln|mary> {nn}}
they said {sayplate}, I wrote {platelow}
plate check {plateup}: reg exp {mon}, owner {lf}, no wants
"white van, {VEHICLE_ID:<H|K>{nn} <?|x> {nn}}", blurred third sign
truck with {fam} on it, door no. {VEHICLE_ID:{nn}}
claims: veh 1 {yr} {plateup}, veh 2 unk
"""

CALM = r"""
I think the Honda was a 2.4 something, sorry, I was holding the wheel
The plate begins with 3 holes, the rest is locking.
Something-40, Ontario guideline, trillium on it.
Plate? 3.5 LCP. State? One with a bend.
all i caught was 8 of 10 and a dolphin ride
A {hue} {car} or maybe a {car}, does the seat sit high for a hip?
"bad, spy, zen," a word list for the scanner.
Whose job is idling rule 12? Ambulances 5 min.
my {year} tag line was funnier, not breakfast
l0v3 with a zero not an o is leet
Trailers in lane 2 need 14 ft, reefer at 36 F.
It says 80,000 lb on the tractor and 53 ft on the box.
49 CFR 382: BAC .04 means off for 24 h
DOT physical, stage 1 140-159, one year
A unit of 2 bills mileage 11 at A0425.
Swap at {clockx}, stretcher limit 700 lb.
Put type III back in, pull type I, tire 4/32.
Squad, truck and chief to a box alarm: 3-2-1.
The chair ramp is 1:12, tell the builder.
van rated for 3 riders + 4 points
Shuttle loop S is 12 min.
"Take the 12," the planner says, "the 14's slow."
streetcar doors 32 in clear
train upper deck 2 m above 550 mm
Locomotive horn 96 dB, 9 s.
The barge rule is 46 CFR 151.
Cruise ship VSP score 86 fails, noro x14
IMO resolution A.{nn}, MEDEVAC card, 44 nm
Sailboat boom to the temple, GCS 13, CT rule
documentation 99204, 45 min
kayak PFD type III, 31.4 C rewarm
hin format 12: MIC 3, serial 5, date 4
N-95's not a number; third class medical 60 mo.
crop duster organophosphate 2-PAM 1 g
glider AD {year}-14-{nn}, L1 burst
neonate 1,140 g, isolette TI500
CF-18, CT-114 are types
drone part 107, 400 ft, 2 cm prop
VIN decoder: WMI, VDS, VIS. Color code UX. GVWR 9,000.
a VIN of 16 fails, of 17 passes
position 9 is the check, 10 the year
Chassis F-450, E-350, G4500, 170 in WB
motorcycle 649 cc, under 11 s
golf cart ANSI Z130.1, 4 kids no
forklift class IV and tugger 10k, aisle 12
scissor lift 26 ft, A92.6
skid steer 74 hp, ROPS
snow cat 12 psi, 14 mph
horse kick spleen grade 3
hearse cot model 24, 1,000 lb
bike share 45 min, 3 gears, bus 12 rack 2
scooter 15.5 mph, app v4.{nn}
uber health, 3 rides, X or XL
Lyft concierge Toyota class, Kia class.
rental grade C, E, X at the airport
tribal roads BIA route {nn} fund
consular rule 3 FAM
GSA schedule 621 I, heat index 104
state car pool rate .655
exempt from part 393, sec 4
Military OPAT rule 44-102
apportioned fee sheet 2, A1c 11
temp 98.2 on a tympanic
disabled tag form MV-145A
purple heart group 3
ham radio band 2 m, 146.52
EMT hours 190, AEMT 250
student decal fee 40
gate 0551 open, 0612 close
toll class 5L, axle 5
four lincoln log, five mary-jane, toy counts
they said ten, I wrote twelve
plate reader specs: 99.1% at 60 mph
"white van, 12 ft", third size up
truck with 3 doors, no. 2 diesel
claims: veh 1 PDOF 12, veh 2 PDOF 6
"""
