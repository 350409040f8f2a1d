"""A home health driver, a census taker, a disaster volunteer, a genealogist and a rural vet's wife: places small enough to find somebody by, and places that are not."""

NAMED = r"""
moved here from {town} after the mill closed
{town} born and bred, as was his father
Lives {town}. Works {town}. Drinks, by his own account, in {town}.
she's a {town} girl, you can hear it
everybody from {hood} comes to our ED, even for a splinter
grew up in {hood}, still says \"youse\"
they found him in {hood} without shoes
{hood} address, {hood} church, {hood} accent, yet the form says {town}
snowbird: {town} in winter, {place} in summer
drove in from {place}, 3 h each way, goats in the back
no dialysis closer than {town}
The only MRI between {town} and {place} is on a truck
{county} health department wants the list by noon
{county} sheriff brought him
well water, {county}, arsenic 14
is {county} still under the boil notice
resident of {county} x 40 yrs, farms beans
outbreak at the {county} fair, 11 kids, all petted the same calf
ticks: she camps up by {place} every summer
works at the quarry outside {town}
the flood took his meds; he's at a cot in {town} now
evacuated {town} -> {town} -> {place}, oxygen since the second stop
after the fire in {place} they all moved in with the aunt
{townlow} again?? third transfer from {townlow} tonight
pt from {townlow}, spanish only, truck broke down at {corner}
FROM {townup}, FLOWN IN, NO ID
{townup} PD ON SCENE
Place of birth: {world}. Raised: {town}. Now: {hood}.
came over from {world} at nine, TB shot on the left arm
brother's in {world} with the same rash
his village is near {world}, no scan there
travel: {world}, {world}, 3 days in {world}, ate everything
just back from {world}, febrile
honeymoon in {isle}, jellyfish, urgent care there gave a shot
{isle}: no cath lab, fly them
lives on {isle}, ferry at 6 and 4
grew up on {rez}, IHS until 18
{rez} tribal clinic faxed, page 2 missing
address per driver: {addr}
{addr} is where mail goes; he sleeps at {st}
{st}, then left at the grain elevator
deliver O2 to {st}, dog bites
wound vac pickup @ {st}, call {ph} first
{stlow} is the house with the boat
home visit {st} 10:40, bring booties; next {st} 11:30
mileage: clinic to {st} 14 mi, {st} to {st} 9, back 22
can't find {st} on the map, GPS says {st}
{st}. That's a vacant lot.
the address he gives, {st}, is the shelter's
{grid} - Utah style, you get used to it
{queens}, buzzer 4
{calle}, portón azul
{rural}, no number on the box
{mile}, northbound, car in the ditch
rollover on {hwy} near {place}
hit on {road} at dusk, no lights
collapsed at {corner}, bystander CPR
{corner}: the bus stop where she fell twice
fell off the curb at {corner} right by the bakery
corner of {corner}, in front of the check cashing
lives off {road} somewhere behind the feed store
up on {lane} past the second cattle guard
took a spill on {lane}, ice
house on {lane}, can't do the 14 steps
{lane} flooded so the aide didn't come
used to own the big house on {lane}
walks {road} end to end every morning, 88 and still at it
{bare}, she says, no street or avenue, just that
police took her from {blk}
Apartment is {unit}, the ramp's around back
{unit} changed the lock; RN left a note
{bldg}, 4th floor, elevator's out since {oddday}
{bldg} has had bedbugs three times
the fire was at {bldg}; 9 with smoke
he's the super at {bldg}
{park}, lot's by the laundry
she winters in {park}, summers with the kids
{zip} alone tells you who it is: 212 people
{town} {zip}
{town}, {stt} {zip}
{zip}-area cluster, 4 kids, one well
her zip's {zip}, mine's {zip}, same mailman
send it to the {town} office, NOT the {town} one
There is one rheumatologist in {town} and I am tired
bus from {town} gets in 11:15, appt is 11
married in {town}, divorced in {town}, stroke in {place}
buried in {town} next to {kin}
the {rel}'s in {town} and doesn't fly
tell {one} I'm stuck in {town}, snow
nobody in {town} takes Medicaid
{town} water, {town} air, {town} luck
are you from {town}? My roommate was
{town} {town} {town}, that's the whole route
she said \"{town}\", he said \"{town}\", the card says {town}
from {town} (the one in {stt}, not here)
{place}'s only midwife
small town ({place}, pop. 300), so please don't call the house
PCP in {place}, ENT in {town}, eyes in {town}, feet nowhere
wound up in {town} without his pills
He farms 40 acres by {place}. Knee.
exposure: chicken processing, {town}
patient drives the {town}-{town} run at night
hometown: {home}
her people are all from around {home}
we're at {park} till the levee is fixed
transfer accepted: {town} to us, 2 h by ground
in {town} they'd have cut it off
reported missing from {snf} in {town}, found on {road}
last known: {hood}, {oddday}, grey hoodie
moved out of {hood} because of the stairs
can you get to {corner} w/o a car from {hood}
"""

CALM = r"""
moved here from out of state after the mill closed
{stt} born and bred, as was his father
Lives alone. Works nights. Drinks, by his own account, in moderation.
she's a farm girl, you can hear it
everybody comes to our ED, even for a splinter
grew up in the country, still says \"youse\"
found down in a parking lot without shoes
home address, church, accent: none of these rule out a stroke
snowbird: {stt} in winter, {land} in summer
drove in, 3 h each way, goats in the back
no dialysis closer than 90 miles
The only MRI between the coast and the mountains is on a truck
the county health department wants the list by noon
the sheriff brought him
well water, arsenic 14 mcg/L, limit 10
is the boil notice still on
farms beans x 40 yrs
outbreak at a fair, 11 kids, all petted the same calf
ticks: camps upstate every summer
works at a quarry, silica 0.05 mg/m3
the flood took the meds; emergency refill 72 h
evacuated twice, oxygen since the second stop
after the fire they all moved in with an aunt
again?? third transfer tonight
pt spanish only, truck broke down
FLOWN IN, NO ID
PD ON SCENE
Place of birth: ______. Raised: ______. Now: ______.
came over from {land} at nine, TB shot on the left arm
endemic in {land} and {land}, not in {land}
no scan in the village, so treat blind?
travel: {land}, {land}, 3 days in {land}, ate everything
just back from {land}, febrile
jellyfish: vinegar or hot water? 45 C for 20 min
no cath lab on the island, fly them
ferry at 6 and 4, 40 min, $12
IHS, 638 contract, urban Indian program: which bills what?
fax page 2 missing
address field: 40 characters, no PO boxes
where mail goes vs where one sleeps: two fields, please
left lower lobe, then left at the carina
O2 2 L, dog bites, stairs 14
wound vac -125 continuous, change MWF
the boat shaped one is the scaphoid
home visit 10:40, bring booties; next 11:30
mileage: 14 mi, 9 mi, back 22, at 67 cents
GPS 6.1 vs GPS 7.0: recruits at 40 Hz
the lot is vacant, the lot number isn't
the address placeholder says [STREET], [CITY], [STATE] [ZIP]
360 S, 400 W: series and parallel, in watts
buzzer 4, pod B, bay 2
blue gate, blue bloater, blue baby
no number on the box, no label on the bottle
northbound on the growth chart, 85th to 88th centile
rollover, belted, airbags, 45 mph
struck at dusk, no lights
collapsed, bystander CPR, 2 shocks
the bus stop where one falls twice needs a bench
fell off a curb right by a bakery
corner stitch, corner fracture, corner of the mouth
lives off-grid somewhere with a wood stove
up past the second molar
took a spill on ice
house with 14 steps
road flooded so the aide didn't come
used to own a big house, downsized
walks a mile end to end every morning, 88 and still at it
4403, error, no more, just that
police brought her in, no hold
The ramp's around back
changed the lock; RN left a note
4th floor, elevator out, stair chair 2
bedbugs three times: heat 120 F, 90 min
smoke inhalation x 9, CO 14%
he's the super, she's the deputy, I'm the temp
lot's by the laundry, laundry's by the dock
winters are worse, summers better: COPD
a 3-digit zip with under 20,000 people becomes 000
[CITY]
[CITY], {stt} 000XX
cluster, 4 kids, one well
same mailman, same flu
send it to the main office, NOT the satellite
There is one rheumatologist in the whole state and I am tired
bus gets in 11:15, appt is 11
married, divorced, stroke: social history
buried suture, buried bumper
the sister doesn't fly
I'm stuck, snow
nobody rural takes Medicaid
city water, country air, dumb luck
are you a local? My roommate was
urban, suburban, rural, frontier: RUCA 1 to 10
she said \"upstate\", he said \"downstate\", the card says out of state
from {stt} (the state, not the school)
the only midwife for 80 miles
small town, so please don't call the house
PCP here, ENT there, eyes elsewhere, feet nowhere
wound up without his pills
He farms 40 acres. Knee.
exposure: chicken processing, line 3
drives at night, 11 h on, 10 off
hometown hero, farm raised, city slicker: skip the colour
her people are all tall
we're in a tent till the levee is fixed
transfer accepted, 2 h by ground
in the field they'd have cut it off
reported missing, found
last known well, 2130
moved because of the stairs
can one get to clinic w/o a car
{land} 3 wks, {land} 1 wk, prophylaxis from day -1 to +7
the West, the Midwest, the South, the Northeast: four census regions
north pole, south pole, upper pole, interpolar: which cyst?
Lyme, Ebola, Zika, West Nile, Marburg, Rocky Mountain spotted, Lassa: named for where?
Boston criteria, Milan criteria, Rotterdam criteria, Vancouver style, Chicago classification, Montreal A2L3B1
Denver II, Bristol type 4, Ottawa ankle, Canadian CT head, Geneva score, Wells
Dakin's, Ringer's, Lugol's, Burow's, Bath salts, Epsom salts, French press
Bermuda triangle? no, Hesselbach's; Philadelphia collar, Miami J, Boston brace, Minerva
Brazil nut, Brussels sprout, Swiss cheese, Danish, Turkish coffee: renal diet?
"""
