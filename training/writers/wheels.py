"""Cars, coaches, boats and roads in short messages: a valet, an ambulance biller, a dispatcher, a guard, a clerk for crash cases; and the same about engines, models and rules."""

NAMED = r"""
Whose car is {plate}? It's blocking the infusion entrance.
tow truck took {plate}, patient is still upstairs in {room}
What does a VIN like {vin} tell me about the model year?
The police report lists {vin} and nothing else about the driver. Can we bill the auto carrier on that alone?
plate {platelow} has been in the 30 min spot since seven
Please draft a memo to security: {hue} {car}, tag {plate}, registered to {one}, not to be let past the gate.
transport says van {fleet} broke down at {corner}, so dialysis will be late for {ptl} and two others
Run sheet: unit {fleet}, scene {corner}, pt {ptl}, to {hosp}.
{fleet} is out of service, send {fleet}
Which ambulance brought {obj}? The PCR says {fleet} but the face sheet says {crew}.
Pt, {yng}, was struck by a {veh} (license plate {plate}) near {place}. Summarise the mechanism for the trauma registry.
fix my sentence: "the bus number {fleet} what hit my {rel} it was on {lane}"
Is a helicopter tail number such as {hull} PHI if it's in the flight note?
Life flight {hull} lifted at {clockx} with {ptl} on board; who do I send the bill to?
My {rel} got T-boned on {on} and the other driver's tag was {plate}. Do I tell my own health plan or wait?
Handicap placard for {ptname}: she drives the {hue} {veh}, {stt} tag {plate}.
valet ticket {code}, keys under {last}, {hue} {car}
Reply to {first} that the loaner {car} ({plate}) goes back to {org} by {wkd}.
Parking appeal. I was in labor. Plate: {plate}. Citation: {case}. Please be kind.
Extract make, model and VIN: "{yr} {car} {vin} totaled, odometer 88k"
{vin}
{plate} - mine
mine is the {veh}, {plate}
car: {plate} / owner: {wnl} / here till: {on}
last four of the tag are {plateend}, that's all the camera got
she only remembers {plateend} at the end of it
guard says partial plate {plateend}, {hue} {veh}
EMS left the stretcher from {fleet} in our hall again
"Medic {fleet} to base, one female, {yng}, no distress" - transcribe that into our form
{kin} drives for {org}, truck {fleet}; DOT physical is due {on}
DOT card for {ptname}, CDL {lic}, sleeps in the cab, BMI 41. Does he need a sleep study?
coast guard took him off the {hull}, hypothermic
He lives aboard, slip 12, hull {hull}, no street address. What goes in the address field?
School bus {fleet} rolled at {mile}; nine kids coming, first one is {first}
Explain to {dr} why we can't get the {car} towed: {plate} isn't in our system and the {role} is off.
Can I put "drives a {hue} {car}, tag {plate}" in a social work note?
What's wrong with this regex if it should hit {plate} and not {plate}?
claims adjuster at {org} needs the VIN again: {vin}
For the crash on {on}: insured vehicle {vin}; other vehicle {vin}; injured party {ptlf}.
VIN ends {plateend}, can you decode with just that
write the wheelchair-van company: {ptf} was left at {clinic} for {dur}, van {fleet}, driver {wn}
my ride's here gotta go its the {fleet}
Uber with plate {plate}, driver {first}, never showed, third missed chemo
Motorcycle ({plate}, {hue}) versus deer near {home}. No helmet. Helo to {hosp}.
wheelchair serial {ser}, battery died on the {fleet} bus
{plate} or {plate}? witness wasn't sure
If the tag reads {plate} and the clerk typed {plate}, is that a data breach or a typo?
on the {fleet} coming from {hood}, be there {clockx}
Security log {on} {clockx}: male in {hue} {veh} {plate} asking for {ptl}. Denied.
Boat trailer tag {plate}. Boat {hull}. Patient {last}. Finger: missing.
write up: DUI, {on}, {lane} at {lane}, {car} {plate}, BAC .19, cleared for jail by {dr}
the officer ({one}, badge {badge}) wants the blood draw from {on}
we found a car seat from {plate}, ask {ptf} if it's hers
Is it OK that the wall of the ED shows "{fleet} ETA 4 - {last} - STEMI"?
aeromed log: tail {hull}, pilot {last}, nurse {first}, pt {fl}
who drives {fleet} tonight
please translate to {tongue}: "Your car, {plate}, will be towed at {clockx}."
{wnl}'s {veh} is the one with {plateend}
ordered hand controls from {org} for a {yr} {car} VIN {vin}, DVR says wrong VIN
VR counselor wants a quote, client {ptname}, vehicle ID {vin}
{vin} came back as a {car}, not a {car}
Redact this: {ptl} left AMA in a {car} bearing {stt} plate {plate}
did the {car} with {plate} belong to the man in {room}?
{rel} parks at {corner}, walks from there, that's why the HR is 130
Home visit directions: off {hwy} at {mile}, third trailer in {park}, the {hue} {veh} is {poss}.
GPS doesn't know {calle}; {kin} will stand at {corner} with a flag
no house number out there. it's {mile}, past {place}
directions to {ptf}: {rural}, blue gate, dog is fine
I'm at {corner} and can't find the clinic
Meet the mobile mammo bus {fleet} at {corner} on {on}
what zip is {hood}? {pos} claim bounced
our van route: {lane}, then {lane}, then {place}, back by four
{blk}, two down, start Narcan, who's near?
found down at {corner}, no ID, {hue} jacket. John Doe until?
pulled from the water at {place}; boat {hull}; wife {kin} is on her way
EV charger 3 is blocked by {plate} again. Polite sign please, and then a less polite one.
Letter to the fleet office about my mileage: {on} to {town} and back, {on} to {county}, car {fleet}
The rental was from {org}, contract {acct}, plate unknown
tolls for {plate} on {on} are for the transplant ride, NPO since midnight, please waive
Compose an apology: our courier ({plate}) hit {poss} mailbox at {house}.
garage door code no, garage level 3 yes, plate {plate} yes
Give me an ISO date for "{oddday}", the day the bus ({fleet}) tipped
who's {plate}
Lookup {plate}. Lookup {vin}. Lookup nothing else.
my permit says {code}, my tag is {plate}, and I still got booted at {hosp}
accident was {worded}, {corner}, I was on the bike, {first} was the driver
I got {plate} but {kin} swears it was a 7
motor carrier {org}, unit {fleet}, driver {last}, drug screen NEG
please blur {plate} in the wound-care photo
The ambulance was {crew}, rig {fleet}, and they charged me {price}. Dispute letter?
photo 3 shows the curb, his cane and a {car}, {plate}
sat in a {veh} ({plateend}) for {dur} waiting for {pharm}
{ptl} swapped cars, new tag {plate}, update the gate list
"""

CALM = r"""
Whose job is it to keep the infusion entrance clear?
tow truck policy for patients who are still upstairs
What does the tenth character of a VIN tell me about the model year?
The police report lists no driver. Can we bill the auto carrier on that alone?
somebody has been in the 30 min spot since seven
Please draft a memo to security: no vehicles past the gate after {clockx}.
transport says a van broke down, so dialysis will be late for three people
Run sheet template: unit, scene, patient, destination. One page, please.
one rig is out of service, send another
Which ambulance level is billed with {hcpcs}, and does the PCR have to say so?
Pt, {yng}, was struck by a {veh}. Summarise the mechanism for the trauma registry.
fix my sentence: "the bus what hit the cyclist it was on the wrong side"
Is a helicopter tail number PHI if it's in the flight note?
Air ambulance base rate plus mileage: how are the two lines billed?
I got T-boned and the other driver had no insurance. Do I tell my own health plan or wait?
Handicap placard criteria in {stt}: 200 feet, oxygen, or what?
valet lost the ticket, it's a {hue} {car}, that's all I know
Reply that the loaner {car} goes back by {wkd}.
Parking appeal for a woman who was in labor. Please be kind.
Extract make, model and year: "{yr} {car}, totaled, odometer 88k"
seventeen characters, no I, no O, no Q - what am I thinking of?
{car} or {car} for somebody with a bad hip?
how high is the seat of a {car}?
car: yes / licence: no / how far: 40 miles / how often: 3x week
camera only got the colour
EMS left a stretcher in our hall again
"Medic to base, one female, {yng}, no distress" - transcribe that into our form
long haul drivers: DOT physical every 24 months, when is it 12?
DOT card, BMI 41, sleeps in the cab. Does he need a sleep study?
pulled out of cold water at 28 C: rewarm how?
What goes in the address field for somebody who lives aboard a boat?
School bus rollover drill, nine kids, triage colours for each, go
Explain why we can't tow from a private lot without a sign.
Can I put what car a patient drives in a social work note?
What's wrong with this regex if it should hit ABC-0000 and not 0000: [A-Z]{3}-?\\d{3}$
decode table for VIN position 10, as CSV
For a two-car crash: who is primary, PIP or health?
write the wheelchair-van company a policy on no-shows and wait times, 15 minutes then 30
my ride's here gotta go
Third missed chemo because the ride never came. Who pays for NEMT in {stt}?
Motorcycle versus deer. No helmet. What does the trauma bay need?
wheelchair battery died on the bus, is that DME repair, {modif} or replacement?
If a clerk transposes two characters, is that a data breach or a typo?
on the bus now, be there {clockx}
Security log template with time, place, what was seen, who was called.
Boat winch. Patient. Finger: missing. How long on ice?
write up: medical clearance for jail, BAC .19, GCS 15
what does the officer have to show before I draw blood?
we found a car seat in the hall
Is it OK that the wall of the ED shows "ETA 4 - STEMI"?
aeromed crew: pilot, nurse, medic. who signs the blood?
who drives tonight
please translate to {tongue}: "Cars left here will be towed after {clockx}."
hand controls for a {yr} {car}: spinner knob, push-rock, price?
does DVR pay for a van lift or only hand controls
a {car}, not a {car}
Redact nothing: the text says only that he left AMA in a {hue} {car}
walking from the lot is why the HR is 130
Home visit safety: dogs, gates, no signal, {hue} trucks that follow you. Checklist?
GPS doesn't know the farm roads, how do EMS find people?
no house number out there. what do I enter?
I'm at the front door and can't find the clinic
How does a mobile mammo bus keep its certificate?
what's the difference between a rural route and a highway contract route
our van route: three stops, then the hospital, back by four
two down, start Narcan, who's near?
found down, no ID, {hue} jacket. John Doe until?
EV charger 3 is blocked again. Polite sign please, and then a less polite one.
IRS mileage rate for medical travel, {year}, with the formula in a cell
The rental contract excludes medical use, does that matter?
tolls on the way to transplant clinic: deductible?
Compose an apology for a courier who hit a mailbox.
garage level 3, pillar C, elevator B
Octane 87, tire 32 psi, oil 5W-30. Now the same kind of list for a ventilator.
my permit has a hologram and I still got booted
{veh} rollover, ejected, GCS 6T, FAST positive, MTP 1:1:1 - next?
please blur the plate and the face in the wound-care photos, how in {soft}?
The ambulance charged me {price}. Dispute letter?
photo 3 shows the curb and a cane
sat in a {veh} for {dur} with my leg bent, now the calf is fat
gate list should expire every 90 days, write the rule
Bus 12-lead or ring? I mean CAN bus and ECG in one sentence, explain both.
Explain Mobitz II as if it were a late train.
How do I convert 55 mph to delta-v for the ISS?
What's crash cart exchange interval, 30 days?
Convert 88 kg to lb, 72 in to cm, 0.19 to mg/dL.
Tesla as a unit: is a 3T safe with {dev}?
is a Ford stethoscope a thing or did I misread
Golf, Polo, Civic - now what is a golf ball in the bladder
VAN score, RACE score, which for LVO in the rig?
Route: PO. Route: IV. Route: 66, joke.
ALS1-emergency is A0427, right? and BLS?
Exit site care for a PD catheter, step by step
the Lincoln log, the Lincoln scale, and the car: one of these is used in rehab
mean arterial pressure from {vit}
Does the {stt} helmet law cover mopeds under 50cc?
Airbag burns: irrigate, pH, then what?
Mercedes-Benz sign on CT is what
Bumper fracture vs. dashboard injury, a table
Lane 1 marker, lane 2 control, lane 3 smeared. Repeat the gel?
"""
