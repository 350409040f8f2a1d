"""Towns, streets and corners in passing, and the places of a body, a house or a ward where they stand: a home-care nurse, a driver, a grandmother, a public-health student."""

NAMED = r"""
he's from {town}, so he won't complain
moved out to {townlow} for the quiet, then the headaches started
two doors down from me on {lane}
we lost her somewhere between {town} and {town}
stuck on {hwy}, be there in 20, don't start without me
everyone on {lanelow} has it, is it the water
{townlow} born, {townlow} raised, will die in {townlow}, he says
is there a podiatrist in {town} that does house calls
grew up {place} way, no vaccines at all
turn left after {lane}, knock hard, she's deaf
that smell off the river at {town}, can it give you asthma
what's the drive from {town} to {hosp}? he gets carsick
my sister in {world} says to use honey
you can see {place} from her bed. put that in the discharge note, it matters to her
never been further than {town}
we're {hood} people
i fell outside the {shop} on {lane}, knee like a melon
who covers {townlow} on weekends
{town}'s dry, {town} isn't, so guess where he drinks
rewrite: pt lives alone, {lane}, third floor, no lift, one cat
ran from {corner} barefoot
ok so he's in {isle} till {mon}, how do i get him {gen}
back home ({world}) they call it wind
ticks? yes, {place}, last weekend
can u find the bus from {hood} to dialysis
three cases on {lanelow}, two on {lanelow}, one who walks both
mom's at {stlow} and won't budge
{county} only takes paper
my {rel} drove up from {town} with soup
send the chair to {st}, ramp's at the back
he sleeps under the bridge at {corner}
it's the {town} water, it's always the {town} water
buried him in {town} on {on}, i haven't slept since
the old road to {place} floods so no home visits {mon}
she said {town}. he said {town}. the licence says {town}
how's a kid from {rez} supposed to get to an allergist
i do {town} {wkd}s and {town} {wkd}s, put her where you like
{hood}, then {hood}, then the street, then us
trucker, last slept {town}, found slumped at {mile}
from {world} via {world} via {town}: TB screen?
{lane}'s closed. she'll be late. tell the OR
what's near {townlow} for grief, not church
his heart stopped at {corner} and a stranger did cpr. thank-you note to nobody in particular
no pharmacy in {place}, the mail comes twice a week
both kids in {town}, neither calls
i clean pools in {townlow}, hands like paper
lives in a van, {town} mostly
used to be {st}, now c/o her niece, {st}
can {agency} reach {isle} when the ferry's off
Summarise: widow, {town}, two falls, one dog
Write it so that a farmer in {place} would read to the end
{mr} winters in {town}, so split the refills
Does anyone know if {town} has a {svc} that takes {ins}
Where I'm from, {place}, you don't ask the doctor things
Past {town} there's no signal, so the pump can't upload
{town} -> {hosp} -> {town} -> {hosp}. Four readmits. Why
is {hood} safe for an evening walk, first week after a stent
his people are {place} people, you'll want the whole porch invited
Up {lane}, past the mill, blue tarp: wound check {wkd}
water in {town} tested at 22 ppb, my toddler drinks it
i can't do stairs and {lane} is all stairs
sun, {isle}, no hat, now this mole
the {town} one not the {town} one, i keep mixing them up
she'll only see a woman and only in {town}
last known: {corner}, grey hoodie, no shoes, diabetic
{townlow}??? that's 3 hrs, with contractions
letter to the {county} judge, he can't sit for jury duty, it's the prostate
down in {townlow} we say \"the sugar\"
driving school's on {lane}, can i drive with one eye
evac'd from {town} without the concentrator
{ptf} from {hood}, {ptf} with the parrots
near {place}, off {hwy}, ask at the store
i only go to {world} for the teeth
the fever started in {world}, the rash in {town}
you'd love {town}, he told me, and then he seized
"""

CALM = r"""
he's from the old school, so he won't complain
moved out to the sticks for the quiet, then the headaches started
two doors down from the nurses' station
we lost the pulse somewhere between PACU and ICU
stuck in traffic, be there in 20, don't start without me
everyone on 4 west has it, is it the water
home birth, home schooled, will die at home, he says
is there a podiatrist that does house calls
grew up on a commune, no vaccines at all
turn left after the elevators, knock hard, she's deaf
that smell off the river, can it give you asthma
what's the drive from the OR to CT? vent patient
my sister in {land} says to use honey
you can see the hills from her bed. put that in the discharge note, it matters to her
never been further than the mailbox
we're night people
i fell outside the laundromat, knee like a melon
who covers peds on weekends
one county's dry, the next isn't, so guess where he drinks
rewrite: pt lives alone, third floor, no lift, one cat
ran from the ambulance bay barefoot
ok so he's overseas till spring, how do i get him {gen}
back home they call it wind
ticks? yes, long grass, last weekend
can u find the bus benefit for dialysis rides
three cases on the left side of the hall, two on the right, one aide who walks both
mom's at home and won't budge
the county only takes paper
my {rel} drove up with soup
send the chair to the house, ramp's at the back
he sleeps under a bridge
it's the well water, it's always the well water
buried him last week, i haven't slept since
the dirt road floods so no home visits in spring
she said left. he said left. the consent says right
how's a kid 200 miles out supposed to get to an allergist
i do wounds {wkd}s and ostomies {wkd}s, put her where you like
rehab, then home, then the street, then us
trucker, last slept at a truck stop, found slumped on the shoulder
from {land} via {land}: TB screen?
elevator's closed. she'll be late. tell the OR
what's out there for grief, not church
his heart stopped in the checkout line and a stranger did cpr. thank-you note to nobody in particular
no pharmacy on the island, the mail comes twice a week
both kids abroad, neither calls
i clean pools, hands like paper
lives in a van, truck stops mostly
pain used to be in the right hip, now it's the left
can a helicopter land when the ferry's off
Summarise: widow, two falls, one dog
Write it so that a farmer would read to the end
winters in {stt}, so split the refills
Does anyone know a {svc} that takes {ins}
Where I'm from you don't ask the doctor things
Past the ridge there's no signal, so the pump can't upload
home -> ED -> home -> ED. Four readmits. Why
is the treadmill safe for an evening walk, first week after a stent
his people are porch people, you'll want everybody invited
Up the arm, past the elbow, blue line: phlebitis?
water tested at 22 ppb, my toddler drinks it
i can't do stairs and our place is all stairs
sun, no hat, now this mole
the distal one not the proximal one, i keep mixing them up
she'll only see a woman and only on {wkd}s
last known well: 0410, aphasic, right face down
labor and delivery??? that's 3 floors up, with contractions
letter to a judge, he can't sit for jury duty, it's the prostate
down south we say \"the sugar\"
can i drive with one eye
evac'd without the concentrator
thirty miles off the highway, ask at the store
i only go to {land} for the teeth
the fever started in {land}, the rash on the plane
you'd love it up there, he told me, and then he seized
pain from Poupart's ligament to the knee
bruit over Hunter's canal, none at the carotid
Alcock's canal block vs caudal, which for a pudendal neuralgia
stool in the pouch of Douglas? i mean fluid
MacConkey grew, Thayer-Martin didn't, Sabouraud pending
Circle of Willis, island of Reil, bridge of Varolius: who names these
from Broca to Wernicke by the arcuate. draw it in text
St. Louis encephalitis vs West Nile: rash?
Is it Rocky Mountain spotted fever or Lyme if there's no rash
Boston brace or Milwaukee brace at 32 degrees
Glasgow 9, Edinburgh 14, Epworth 11, Lund-Browder 18%. which of these is sleepiness
Norwalk or rota, 3 days of it
Philadelphia chromosome pos. start {gen}?
Minnesota tube's gone, we've only a Blakemore
a Manchester repair, a Liverpool elbow, an Oxford knee: all ortho but one
California roll at 9 pm, hives at 10
Texas catheter fell off x3
Montreal classification A2 L3 B1, say it in English
"""
