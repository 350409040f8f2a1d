"""Texts of houses, roads, half addresses and dates said sideways: dispatch, visits, moves, searches, life stories and voice mail."""

NAMED = r"""
outreach route, {wday}
start {corner}
{la}: tent by {hwy}, {mile}
{fa}: {blk}, blue tarp
{wa}: under {lane} bridge, ask {pet}
{lb}: {unit}, {bldg} (new!! keys since {worded})
{one}: {rural}, only writes
last stop {refuge}
back by 4, van {fleet}
next {oddday}
%%
where has {ptf} lived (for the cancer registry)
{world} til {oddday}
{town}, {lane}, {yr}-{yr}
{hood} w/ {kin}
{place}, by the {coin} plant, well water
{bare}, {unit}
{snf} since {worded}
also summers {isle}
source: {kin}, {ptf}, old envelope {rural}
%%
Life line, {fb}
b. {oddday}, {place}
m. {oddday} to {fa} {la}
to {world} w/ {org} til {mon}
son {wa} b. {oddday}
widowed {feast}, {oddday}
m2 {lb}, {church}, {worded}
fell {wday}, {lane}, ice
here {day}
{ninety} next {mon}
%%
voicemail 1: hi its {fa} on {lane} about {la}, call me
voicemail 2: {coin}, order {ord}, we came by {oddday} nobody home
voicemail 3: this is {lb}'s office, moved to {worded}
voicemail 4: (breathing) ... {pet}?
voicemail 5: {ws}, juror services, number {four}, you were due {oddday}
voicemail 6: {wa} again. the {fleet} isn't running. can {kin} come {day}
voicemail 7: pharmacy, two ready for {la}
mailbox full
%%
SEARCH for missing resident, {snf}
{la}, {ninety}, grey coat, answers to {wa} or "{pet}"
last seen {hr} {corner}
used to live {bare}; church {church}; wife buried {place}
cab {plate} took an old man to {hwy}, driver {first}
bus {fleet} cam: no
{hr} {first} checked {lane}, {shop}
{hr} found!! at {coin}, where he worked til {oddday}
cold. {crew} to {hnick}. {kin} told
%%
Directions in the chart so nobody gets lost again
to {la}: {hwy} to {mile}, left, {rural} on box
to {lb}: not {lane} (sign stolen), after {church}
to {ws}: {grid}
to {wa} {last}: {unit}, dog "{pet}"
to {one}: ask at {shop}
wrote {fa}, {oddday}
%%
moved / dead / wrong, letters back
{la} {bare} - moved, {town}
{lb} {rural} - closed
{ws} {blk} - no such
{last} {apo} - fwd
{fa} {last} {lane} - "she died {oddday}" in pencil
{wa} {last} {snf} - refused by {kin}
{one} {hood} - not enough
count 7, {initials} {day}
%%
EMS CHARTS TO FIX
1 {clip} addr says {corner}, pt was at {bare}
2 {clip} pt {la} not {lb}
3 {clip} {fleet} not {fleet}
4 {clip} dest {hnick} not {hnick}
5 {clip} DOB {oddday}?? {ninety}?
6 {clip} narc {four} sig {initials}, who
7 {clip} hwy marker {mile}
{fa} by {worded}
%%
Home safety visits
{oddday} {la}, {lane}: rugs
{oddday} {lb}, {unit} at {bldg}: gas off
{oddday} {ws}, {rural}: goat in kitchen
{oddday} {fa} & {fb}: radon kit {lot}
{oddday} {wa} ({ninety}) on ladder!!
{oddday} {one}: nobody, {pet} barked
%%
custody swap & meds ({fa} {la}, 8)
dad {lb}: {bare}, {day} to {day}
mom {kin}: {hood}, {feast}
swap at {chain}, {corner}
inhaler in blue bag w/ {pet}
{wday} forgot; {wa} (step) drove
{school} nurse {last} has spare, {lot}
court {oddday}, {case}
%%
oral surgery no shows: why
{la}: "{fleet} broke"
{lb}: thought {oddday} not {oddday}
{ws}: went to old office, {corner}
{last}: {feast}
{fa} {last}: {jail}
{wa}: baby came {day}
{one}: told {first}, {first} told no one
%%
notes for the eulogy (chaplain)
{fa} "{pet}" {la}
born {oddday} over the store on {lane}
{school}, left at 14 for {coin}
{org} in {world}
met {kin}, {feast} dance, {place}
kids {first}, {wa}, {first} (d. {mon})
choir {church}
{hnick} {oddday}, {lb} was kind
liked: the {fleet} line, plums
{ninety}
%%
animal bites {county}
{clip} {la} {lane} dog of {lb}, tag {four}
{clip} {ws} {corner} stray
{clip} {fa} (5) {park} bat, kit {lot}
{clip} {one} {hwy} horse
{clip} mail carrier {last}, {blk}, tag {four}
{clip} {wa}: own cat, {unit}
quar til {worded}
%%
water intrusion, rooms & who moved
{la} to {hnick}
{lb} to 4W
{ws} home w/ {kin}, {bare}
{one} to {snf}, {lane}
{ninety} {last} refused, sat w/ {first}
carts {four} {four}
contractor {coin}, {wa}, truck {plate}
dry by {day}
%%
trip log volunteer driver {fa}
{day} {la} {lane} > {hnick} 12 mi
{day} {lb} {corner} > {clinic} 4
{day} {ws} & {kin} {rural} > {town} 61
{day} {wa} back from {hnick}, threw up, {plate}
{day} nobody, {feast}
{day} {one} {unit} {bldg} > bank, {church}, home
total 88 @ .67
%%
Interview w/ {ptf}, {ninety}
Q where were you in {oddday}
A {world}. No, {place}. {la} would know.
Q who is {la}
A the boy on {lane}. he had polio
Q and {oddday}
A I wed. {church}. {wa} sang
Q your work
A {coin}, then {coin} when they bought it, on {hwy}
Q when did you come to {snf}
A ask {kin}. {feast}?
"""

CALM = r"""
outreach route (types)
start at the depot
stop 1: tent by a highway
stop 2: tarp
stop 3: under a bridge
stop 4: unit with keys (new!!)
stop 5: only writes
back by 4
12-26 contacts, 3/3 kits, ratio 1:5
%%
voicemail 1: hi its me, call me
voicemail 2: order, nobody home
voicemail 3: the office, moved
voicemail 4: (breathing)
voicemail 5: juror services
voicemail 6: the bus isn't running
voicemail 7: pharmacy, two ready
mailbox 26/26 full
%%
SEARCH drill, elopement
resident played by staff, grey coat
min 0 last seen
min 3 overhead
min 5 stairs 3/3
min 10 grounds
min 12 camera
min 14 found
T 34.1, shiver 2/3, pain 0/10
debrief 26 min
%%
Home safety visits, findings
rugs 12
gas off 1
goat in kitchen 1
radon 3.4 pCi/L
ladder 5/5 wobbly
water 126 F
grab bars 3/10
score 10/14
%%
oral surgery no shows: why
bus 10
thought other day 5
old office 3
holiday 3
jail 1
baby 1
told no one 3/26
rate 12%
%%
animal bites
dog 26
stray 3
bat 1, PEP d0 3 7 14
horse 1
cat 10, Augmentin 875 x 3-5 d
quarantine 10 d
titer .5 IU
dose 20 IU/kg
%%
trip log (blank)
home > hospital 12 mi
home > clinic 4
home > town 61
nobody
bank, church, home 10
total 88 @ .67
wait 12-26 min, 3/3 on time
"""
