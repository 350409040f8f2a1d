"""Radio traffic: dispatch, medics to hospital, fire ground, flight crews, security and transport walkie-talkies, scanner transcripts."""

NAMED = r"""
dispatch to {fleet}, respond {barelow}, cross of {lanelow}, male down
{fleet} en route, from {FACILITY:Station <Eleven|Four|27>}, ETA nine
{fleet} to {hnick}, how do you copy?
{hnick} go ahead {fleet}
{hosplow} this is {fleet} inbound with a fifty six year old male chest pain, {lastlow}, yours from {sayday}
medic {VEHICLE_ID:thirty one}, patient's a regular, {onelow} {lastlow}, from the {shelter}
be advised RP is {kin}, on scene, waving a dish towel
RP {kinfull} CBN {ph}, no answer on callback
caller's name {firstlow}, no last, calling from {sayph}, disconnected, rang back no joy
Premise note: {house}: oxygen in use, dog "{pet}", key under the frog, ask for {first}
caution at {house}, {last} was armed in {yr}
structure fire {blk}, one occupant {oldn}, {last}, bedbound
code 3 to {corner}, ped struck by a {hue} {veh}, {plate}
MVA {mile} on {hwy}, two reds, one {old} female, LifeFlight {hull} requested
plate reader hit {plateup}, registered {comma}, {lane}
plate is {sayplate}, negative wants, returns to a {wholow}
VIN {vin} comes back to a {car} out of {townlow}
go for {last}.
{last} to {last}, where you at
Lieutenant {last} has command at {road}, accountability with {last}
"Chief {last} on scene, two story ordinary, nothing showing"
{wn} to {wn}, bring the stair chair up to {unit}
{first}, you on channel?  go for {first}
Security to {first} in the ED lobby please, {first} to the lobby
transport to {first}, pick up {ptl} from {room} to {ward}
ten four {onelow}, thanks {onelow}
switch over to tac two, {lastlow}, tac two
break break, {fleet}, cancel, {fleet} is closer from {road}
{fleet} clear of {hnick}, back in district
AIR: {hull} lifting {hosp}, four souls, eighteen to {town}
flight nurse {first} {last} reports to {dr}: GCS 3T, pressors x2
LZ is the ball field at {school}, wires to the north, {last} has the LZ
LZ the lot of {church}; {wn} will mark with flares
medical control this is {fleet}, paramedic {last}, license {lic}, requesting orders
med control {dr}: go ahead with {gen}, my number's {four}
Run {case}: disp {stamp}, enr, ons, pt contact by {first}
PCR {case}: Pt {ptcomma} DOB {dob} found supine in {bldg} hallway by {first}, super
Narrative: M{nn} disp to {house} for unk med, met by {kin}, pt {ptf} in recliner
Pt states "{wn} hit me with the {veh}." {wn} not on scene.
Pt refused; witness {whole}, {road}; capacity per {initials}
AMA signed at {clockx} by {ptf}, {pos} {kin} present, {fleet} clear
LEO on scene: Deputy {last}, {badge}, {county}
turned over to {crew} at {mile}
OB en route, G3P2, EDD {on}, planned at {hosp}, midwife {first} aboard
coroner notified, {whole}, {county}, ETA from {town} 40
No DNR found. Neighbor {first} says {first} has it. {first} in {home}.
DNR on fridge signed {on} by {dr}; TOD 0341 per {last}
found by {agency} volunteer {first} bringing lunch
ALS intercept at {shop} on {hwy}, {crew} to meet {crew}
"{first}'s driving, I'm in back," patient is {agex}, tell {wn} to clear bay 2
{hosp} on divert, take {ptl} to {hosp}
stroke alert, LKW {clockx} per {kin}, on {gen}, daughter {kin} following in a {car}
STEMI alert, {ptl}, {dob}, ekg sent to {mail}
trauma alert: rollover {hwy}, driver {first}, out; passenger {first}, trapped
overheard: {firstlow} did you leave the monitor on scene. (unknown) ask {firstlow}
scanner: "subject by the name of {lastlow}, common spelling, dob {saydob}"
scanner: "no i spell {spell}"
dispatcher {initials}: tone out {LOCATION:<Skillet|Turnback|Lost Mule> Fork} for lift assist, {mr}, again
lift assist {house}, third this wk, {first} says thx & has pie
school nurse at {school} w/ seizing 9 yof, {first}, mom {kin} notified at {chain}
camp nurse {first} at {FACILITY:Camp <Wapitee|Sunfall|Big Kettle>}: bee sting, using {first}'s EpiPen
boat accident, hull {hull}, {place}, operator {whole}
ski patrol to base: {first} on {LOCATION:<Widowmaker|Corkscrew|Nellie's Drop> Run}, tib fib, sled 3
rangers have {first} at {LOCATION:<Heron|Cache|Grouse> Lake trailhead}, {first} walking out
pt belongs to {snf}, tag says {ptlf}, rm 14, aide {first}
tag on wrist: {mrn}; tag on toe: none; {first} says wrong guy
Amber tone: {whole}, {yng}, last seen {oddday} near {school}, {hue} {car} {plate}
Silver Alert for {whole}, {oldn}, on foot from {bldg}
1-Alpha-{nn} {last} {hr} hrs: refusal, {house}, pt {ptf}, no sig
{fleet} this is {initials} at base, log your {nn} miles, {first} is asking
rover 2 to {first}: visitor for {ptl} says she's {kin}, badge her?
HELI: report time {iso}T0312Z, crew {last}/{last}/{last}, acft {hull}
"copy, {saycode}, that's my incident number, thank you {onelow}"
medic {VEHICLE_ID:one four} to hospital, be advised this is {onelow}'s mom, our {onelow}, off duty
SIGNAL 9 AT {stup}, RP {whoup}, {townup}
TONES: {townup} AMBULANCE, {stup}, {oneup} AGAIN
"""

CALM = r"""
dispatch to any medic, respond code 3, male down
medic unit en route, ETA nine
medic to hospital, how do you copy?
hospital go ahead medic
this is a medic unit inbound with a fifty six year old male chest pain, inferior changes
patient's a regular, diabetic, from the shelter
be advised RP is the wife, on scene, waving a dish towel
RP unknown, no answer on callback
caller's whispering, open line, disconnected, rang back no joy
Premise note: oxygen in use, dog in yard, key under the frog, stairs
caution, prior weapons at this location
structure fire, one occupant, eighty, bedbound
code 3, ped struck by a {hue} {veh}, no plate
MVA on the interstate, two reds, one green, helicopter requested
plate reader hit, partial only, nothing returned
plate is obscured by mud, negative wants
go for command.
command to interior, where you at
Command established, accountability with the safety officer
"on scene, two story ordinary, nothing showing"
Medic to engine, bring the stair chair up to the second floor
anybody on channel?  go for triage
Security to the ED lobby please, security to the lobby
transport, pick up from {room} to MRI
ten four, thanks buddy
switch over to tac two, all units, tac two
break break, cancel, closer unit responding
clear of the hospital, back in district
AIR: lifting off, four souls, eighteen out
flight nurse reports: GCS 3T, pressors x2, Levo and vaso
LZ is the ball field, wires to the north, engine has the LZ
LZ a church lot; police will mark with flares
medical control this is the paramedic, requesting orders, {gen}
med control: go ahead with {gen}, {dose}
disp, enr, ons, pt contact, tx, arr, avail: seven timestamps, two missing
PCR: Pt found supine in hallway by the super
Narrative: disp for unk med, met by spouse, pt in recliner
Pt states "the bus hit me." Bus not on scene.
Pt refused; witness a neighbor; capacity intact
AMA signed at {clockx}, spouse present, crew clear
LEO on scene x2
turned over to ground crew
OB en route, G3P2, 38 weeks, planned home birth, midwife aboard
coroner notified, ETA 40
No DNR found. Neighbor says the son has it. Son in {stt}.
POLST on fridge, pink; TOD 0341 per med control
found by Meals on Wheels volunteer bringing lunch
ALS intercept at the rest stop, meet halfway
"my partner's driving, I'm in back," patient is {agex}, clear bay 2
receiving on divert, going to the next one
stroke alert, LKW {clockx} per husband, on {gen}, BEFAST 3, LAMS 4, wife following
STEMI alert, V2 through V5, ekg sent by Lifenet
trauma alert: rollover, driver out; passenger trapped, Jaws on scene
overheard: did you leave the monitor on scene. (unknown) not me
scanner: "subject is a male, gray hoodie, no further"
scanner: "no I said Delta, not Bravo"
dispatcher: tone out for lift assist, again
lift assist, third this wk, no injury
school nurse w/ seizing 9 yof, Diastat given, mom notified
camp nurse: bee sting, using camp EpiPen
boat accident, no hull number visible, operator ok
ski patrol to base: black diamond, tib fib, sled 3
hiker out, ankle, walking with poles
tag on wrist: red, immediate; tag on toe: none; two walking greens
START triage: RPM 30-2-can do; 6 green 3 yellow 2 red 1 black
10-4, 10-23, 10-8, not plain language, county says plain language
adult female, Code Gray, fourth floor, security and psych respond
Code Blue, ICU bed 4. Code Blue, ICU bed 4.
Code Pink drill, all exits. Code Pink drill concluded.
Rapid response, {room}, rapid response, {room}
Dr. Strong to the lobby is overhead code for hands on, nobody's name
Mr. Red means fire, Mr. Gallows means hold, old hospital pages
A as in Adam, B as in Boy, C as in Charles, not Alpha Bravo Charlie
all units, weather, flash flood, turn around don't drown
LUCAS on, ROSC at 19 minutes, King airway swapped for tube
gave one Narcan, two Narcan, three, no change, thinking xylazine
BVM, OPA, i-gel size 4, EtCO2 38, good waveform
BP one ten over palp, can't hear over the Q siren
12-lead: Wellens, or nothing; repeat in 10
Zoll battery low, LIFEPAK 15 on the way
Stryker cot stuck half down, Ferno works
pt's in a Tesla, battery hot, standing by with foam
Ford F-150 vs deer, deer deceased, F-150 drove home
hazmat: chlorine, ERG guide 124, isolate one mile
rehab sector: Gatorade, cold towels, CO check, BP under 160 to return
Priority: P1, P2, P3; acuity: 1 Red 2 Yellow 3 Green
MPDS card 6, breathing problems, 6-D-1, clammy
call type SICK31B1, priority 2, no lights
run sheet: miles 4.2, O2 2L NC, D-stick {value}
narcotics box: seal intact, count 10 fentanyl 5 Versed 2 ketamine
who's got keys? rig keys. the rig. keys.
"coffee?" "Dunkin." "copy Dunkin, code 1"
control to all: radio test 1 2 3 4 5 5 4 3 2 1
unreadable, say again, you're 2 by 5
it's the Motorola, not the battery, the old XTS
EMS week pizza in the bay, first come
frequent flyer is not a term we use on air
pt wearing a Raiders jersey, number 24
four legged patient: K9, back leg, vet rerouted
STAND BY. STAND BY. ALL UNITS STAND BY FOR TONES.
TONE TEST ONLY, NO RESPONSE NEEDED
DISREGARD, ALARM RESET, BURNT TOAST
ECHO LEVEL, CHOKING, ADULT, NOT BREATHING
"""
