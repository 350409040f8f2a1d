"""Where somebody lives, stays, is treated, shops, prays and works, under names without a type word, asked in passing; and wards, rooms, regions of the body, countries and directions."""

NAMED = r"""
how far is {place} from {town} by ambulance, 2 am, snow
is {place} in {county} or the next one over? the death cert needs it
{place}?
{home}, then {town}, then {home} again; where was {sub} when the TB skin test turned
patient from {place}. Which tick is it likely to be?
Any measles in {town}? {ptf} was at a wedding there {on}
well water in {place} has arsenic they say
valley fever and a guy from {county}
travel: {world}, {world}, home via {town}
born {world} raised {hood}
does {hood} count as {town} for the grant
{hood}, you know, behind {chain}
lives over by {corner}
lives off {lane}
the house on {lane} with the ramp
{bare}, side door
send the nurse to {bare}, not {bare}
{barelow} {townlow} gate code 4 stars
{house}.
{st}, {town}, {zip}
{zip}
what county is {zip}
zip+4 for {st}?
my ride won't go past {lane}
we lost power from {lane} to {lane}, {kin} is on O2
boil water notice covers {hood} and {place}
shots fired at {corner}, 2 coming to {hosp}
found down behind {shop} on {lane}
overdose, {corner}, {crew} on scene
who is on for {clinic} tonight
does {clinic} do {test}
{clinic} does, {clinic} doesn't, {fac} did once
{fac} is full, {fac} is full, {hnick} has one
{hnick} to {hnick}, ALS, 2L
{hnick} wants films
the {hnick} discharge summary never comes
{hnick} did {poss} {proc}
at {hnick} in {mon}
ER at {hosplow} was packed so we left
dialysis at {clinic} MWF chair 12
chair time moved: {clinic} {hr}
pt wants {snf}, {rel} wants {snf}, {payer} wants home
{snf} bed hold till {on}
from {snf} again, same wound
{snf} sent no MAR
memory unit at {snf} vs the one in {town}
{refuge} says 9 pm or lose the bed
back to {refuge}
out of {refuge}, sober {dur}
{shelter} doesn't take insulin needles
slept at {shelter}, then {corner}, then the {fleet}
{jail} to {hosp}, shackled
intake at {jail}: {ptl}, on {gen}
{church} basement, {wkd} at 7, that's her AA
cooling center at {church}
prayed for at {church} by {first}
buried from {church} {on}
AA at {church}, NA at {shop}
{school} let out early, {ptf} walked
throws shot for {school}
teaches at {school}, hoarse
{school} band, dental trauma #8
works days {org} nights {chain}
shift lead, {chain}
cook at {shop}, burn from fryer
fell at {shop}
choked at {famlow}
got sick after {fam}
potato salad from {fam}, four cases
{org} plant, ammonia, 11 exposed
{coin} badge on him, no wallet
{crew} has {ptl}
{org} drops off the O2
{org} is late with the bed
{shop} does wigs for free?
wig from {shop}, {price}
gym is {shop}, personal trainer {first}
trainer at {shop} says creatine
quit {shop} after the hernia
{park} lot 12, wheelchair ramp needed
evacuated from {park}
{park} water is brown
{isle} by float plane
ferry from {isle} at {clockx}
off {hwy} by the elevator
{hwy} to {mile} then dirt
medevac from {mile}
{rural}
no street, {rural}, ask at {chain}
{calle}, casa azul
{queens}?
is {queens} one house or two
{grid}
{apo}
mail it to {apo}
{rez} then {town}
IHS {rez} referral to {hosp}
enrolled at {rez}, lives {town}
{bldg}, {unit}
{bldg}, 4th floor, no lift
super at {bldg} has the key
bedbugs at {bldg}
{ward} or the main building?
valet at {ward}
chemo is at {ward}, scan is at {fac}
{ward}, then left
who named {ward}? {last} did
meet me {lanelow} & 3 pm lol
{agency} will drive from {town}
{agency} meals to {bare}
nearest {pharm} open now to {st}
{pharm} on {lane} or {pharm} on {lane}
{pharm}, the one by {chain}
{facup} FAX {ph}
TO {facup} FROM {facup}
{faclow} wont release
transfer {faclow} > {hosplow}
{schoollow} nurse line
{shoplow} is hiring {rel} says
{famlow} caters the wake
{chainlow} parking lot, seizure
{orglow} insurance ended {on}
"""

CALM = r"""
how far is too far by ambulance, 2 am, snow
is it the county of death or of residence on the certificate
upstairs?
bed, then chair, then bed again; when do I turn
Lone star, deer, dog: which tick does what, by region
Any measles this year? how many cases nationally
well water and arsenic, test how often
valley fever: who gets it
travel: {land}, {land}, prophylaxis?
born in {land} raised in {land}
does rural count as frontier for the grant
you know, behind the nurses' station
lives upstairs
lives in a van
the house with the ramp
side door after 6
send the nurse to room 4, not room 14
gate code is pound, then four stars
{room}.
floor, wing, room, bed
zip codes: string or number
what's a county health department for
zip+4 and safe harbor
my ride won't go past midnight
power outage, home O2, how long does an E tank last at 2 L
boil water notice: dialysis at home?
gunshot x2 inbound, ETA 4
found down behind a store, warm, breathing 6
overdose, medics on scene
who is on for GI tonight
does urgent care do {test}
one does, one doesn't, one did once
we're full, they're full, boarding in the hall
ALS or BLS, 2L, one drip
they want films
the discharge summary never comes
outside hospital did the {proc}
OSH, last year
ER was packed so we left
dialysis MWF vs TTS, survival?
chair time moved: {hr}
wants home, {rel} wants a SNF, {payer} wants nothing
bed hold days by state
same wound, same facility, neglect?
nobody sent a MAR
memory unit questions to ask on a tour
9 pm or lose the bed
back to detox
sober {dur}
sharps in shelters: model policy
slept outside, feet white and wet
shackles during labor
jail intake on {gen}, continue?
meeting at 7, basement, coffee
cooling center list, how do I find
prayer at the bedside, may I
funeral or memorial, difference
AA, NA, SMART, Dharma: compare
school let out early
throws shot, shoulder click
teaches, hoarse 6 weeks
band, dental trauma #8
works days and nights
shift lead at a warehouse
cook, burn from fryer
fell in a shop
choked on steak, Heimlich x3
got sick after a buffet
potato salad, four cases, incubation?
ammonia, 11 exposed, decon
badge on him, no wallet, how do we search
medics have him
O2 drop off
the bed is late
free wigs for chemo, which kind of groups
wig {price}, deductible?
gym and hernia mesh, when
trainer says creatine
quit lifting after the hernia
ramp slope 1:12
evacuation triage for trailer parks
water is brown
float plane with a pneumothorax?
ferry at {clockx}
exit by the elevator
dirt road, axle deep
medevac criteria
rural route, meaning?
no street name, how do I register
casa means house, right
hyphen in a house number, why
north by east, in degrees
APO, FPO, DPO: spell out
military mail and insulin
IHS vs tribal 638 vs urban
purchased/referred care rules
unit, apt, suite, lot: abbreviations
4th floor, no lift
super has the key, may he let us in
bedbugs, how do I treat the bag
main building or annex?
valet 7-7
chemo first, scan after
straight, then left
naming rights for a wing, price
meet me at 3 pm lol
volunteer drivers: liability
meals for two weeks post op
nearest pharmacy open now
the one by the elevators
FROM: OR. TO: PACU.
wont release without a form
ED > CT > OR
nurse line is down
who's hiring, {rel} says everybody
who caters a wake at 6 am
parking lot, seizure, who responds
insurance ended
sacral, lumbar, thoracic, cervical
Left Main, Circumflex, LAD
Broadway? no, broad complex
Central line, Main stem, North pole of the kidney
Canal of Schlemm, circle of Willis, island of Langerhans
antrum, fundus, pylorus, cardia
McBurney point, Erb point, point of care
fossa, valley, ridge, bridge, park and ride: which are brain
Zone 2 flexor tendon, zone 3 neck
pouch of Douglas
West nile, East coast fever, Rocky Mountain spotted
German measles, Spanish flu, French gauge 14
Turkish saddle, Roman sandal wrap, Swiss cheese VSD
Trendelenburg, reverse, then Fowler
Station 0, +1, +2
Level 1 trauma, level 4 nursery
Bay 3, pod B, hall 7
Suite A for endoscopy, tower 2 for everyone else
"""
