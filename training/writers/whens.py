"""Dates in every spelling and doses, scores, ratios and counts that look like them: a coder, a night intern, a mother, a pharmacist, a scheduler with a broken keyboard."""

NAMED = r"""
lmp {on}, or so, am i late
was it {on} or {on}, mom can't recall
{on}: nil. {on}: nil. {on}: wheeze
due {on}!!! cervix like a door
off {gen} since {mon}
can I fly {on} if the cast comes off {on}
vax'd {on}, fever {on}, linked?
hosp {on}-{on}, bill says one more night, who's right
{mon} was when the numbness came
not {on}. {on}. fix it in all three places
he died on {feast}. she hasn't eaten a proper meal since
sutures in {on}, out by?
from {mon} i'm on medicare, do i keep cobra till then
DOI {on}, DOL {on}, MMI {on}; turn into a paragraph
next one's {on}, then {on}, then we'll see
the rash came {on}, left {on}, came back for {feast}
{saydob}, that's my birthday, i'm the mother
dob {dobs} or {dobs}? chart 1 and chart 2 disagree
sober since {on}. letter for court
{on} again?? you told me {on}
if LMP={on} what's EDD
\"{on}\" is that d/m or m/d, outside records from {land}
by {on} please
since {feast} i can't taste
need PA before {on} or she misses cycle 4
{btw} no BM
closed {on}. reopened {on}. patient: furious
shot's {mon}, next is 6 mo from then, what do i tell her
write \"{on}\" the way a consent needs it
flu {on}, shingles {on}, whatever the third was {mon}
stent {mon}, so DAPT till when
i've had it since {mon} and nobody listens
last seen {on} alive on the porch
expires {on}, can we still use it
chest tube {on}; pulled {on}; back in, same day
my period: {on}, {on}, {on}. regular?
draft: clinic shut {on} for {feast}, call 911 for chest pain
{sayday} he was fine, {sayday} he wasn't
dates of service {range}, 4 units, all denied
timely filing's 90 d from {on}. count
we said goodbye {on} at 4 in the morning
as of {on} no longer indicated
MRI {on}, unchanged vs {on}, bigger than {mon}
could you move me off {on}? it's the anniversary
{ptf}, {on}, ears
please excuse from PE {btw}
retro auth back to {on}
{worded} we'll know
first word {mon}, first step {mon}, first seizure {on}
one more time: admit {on}. transfer {on}. expire {on}. three different years on your list
vomit x2 {on} pm
what's 12 weeks after {on}
{wday} at 9, fasting, bring the old films
hep B 1 {on}, 2 {on}, 3 never
so the incision's from {on}? looks it
{on} {hr} {labl}
Post-dates: EDC {on}, today {on}, how many over
He'll be {ninety} on {on}, do we still screen
Discharged {on}, and on {on} the daughter found him
Baby came {on}; mother's last visit {mon}
i was 14, it was {mon}, i never told anybody
taper: 40 thru {on}, 20 thru {on}, stop
tb test placed {on} read {on} 0 mm
not before {feast}, he begs
sched ok {wkd} {on}?
the biopsy of {on} and the scan of {on} say different things
up to {on} i could run
rewrite w/o dates: fell {on}, OR {on}, home {on}
anything from {mon} on, incl. the ER
{iso}: 7.4, {iso}: 6.9, {iso}: 6.8, describe the trend
"""

CALM = r"""
lmp 5 weeks ago, or so, am i late
was it 2/6 or 3/6, the murmur, mom can't recall
day 1: nil. day 2: nil. day 3: wheeze
due any minute!!! cervix like a door
off {gen} since last week
can I fly at 6 wks if the cast comes off at 5
vax'd yesterday, fever today, linked?
LOS 3, bill says one more night, who's right
last year was when the numbness came
not 5/325. 10/325. fix it in all three places
he died a year ago. she hasn't eaten a proper meal since
sutures in face, out by day?
from 65 i'm on medicare, do i keep cobra till then
DOI, DOL, MMI; spell out for a jury
next one's in a week, then a month, then we'll see
the rash came, left, came back
strength 4/5 L, 5/5 R, DTR 2/4
bp 118/72 or 172/118? cuff 1 and cuff 2 disagree
sober since the wreck. letter for court
24/7 again?? you told me 9-5
if cycle=35 d what's ovulation
\"1/2 NS\" is that half or one-two
by Friday please
since the cold i can't taste
need PA before cycle 4
3-5 days no BM
closed at 12. reopened at 1. patient: furious
shot's q6mo, what do i tell her
write 0.5 the way a consent needs it
flu, shingles, whatever the third was: all in one arm?
stent, so DAPT till when
i've had it since I was a kid and nobody listens
last seen well 2210 on the porch
beyond use 28 d after opening, can we still use it at 30
chest tube day 2; pulled day 4; back in, same day
my period: 28 d, 31 d, 26 d. regular?
draft: clinic shut for the holiday, call 911 for chest pain
at breakfast he was fine, by lunch he wasn't
units 1-4, all denied
timely filing's 90 d. calendar or business?
we said goodbye at 4 in the morning
as of this visit no longer indicated
MRI unchanged vs prior, bigger than the one before
could you move me off {wkd}? i've choir
please excuse from PE x 2 weeks
retro auth back to onset
in a week we'll know
first word 11 mo, first step 14 mo, first seizure 20 mo
one more time: admit. transfer. expire. three event types on your list
vomit x2 this pm
what's 12 weeks in days
{wkd} at 9, fasting, bring the old films
hep B at 0, 1 and 6, 3rd never
so the incision's a week old? looks it
q12h 0800/2000 {labl}
Post-dates: 41+3, how many over
He's 88, do we still screen
Discharged at noon, and at six the daughter found him
Baby came at 36+5; mother's last visit at 20
i was 14, i never told anybody
taper: 40 x 5, 20 x 5, stop
tb test placed, read at 48-72, 0 mm
not before the wedding, he begs
sched ok {wkd} 2:15?
the biopsy and the scan say different things
until last winter i could run
rewrite w/o numbers: 20/40 OD, 20/200 OS, IOP 14/31
anything from the ER on
7.4, 6.9, 6.8, describe the trend
G3P2, 4/10 pain, 3/24 fetal kicks? no, 10 in 2 h
mix 50/50, then 70/30, then 75/25, all insulin?
pupils 3/3, vision 20/20, gait 2/2, GCS 15/15
1:1000 or 1:10,000 for arrest
May repeat x1. May crush. May not chew.
he may march on the spot but no sprints. august idea, who wrote it
march fracture, 2nd met, boot?
spring allergies start early; fall risk is high. same word, different flag
second opinion, third spacing, fourth heart sound, fifth disease
on the fifth toe, under the third rib, at the second sitting
CN III, IV, VI ok. stage IV. type II. grade 1-2. class C
5-10-15 rule for the wound vac?
20-20-20 rule for screens, in kid words
ratio 12-1-1, 8-1-2, what do these IEP numbers mean
FiO2 40, PEEP 8, 6-8 mL/kg, 16-20/min
titer 1:160, 1:320, speckled
7-7-7 plan vs 24-7 care, one line each
0-10, 11-21, 22-63: bands of which score
room 6-14, bed 2, tele 9-11
CPT 97110, 97112 x2; HCPCS J1885; rev 0450. no dates on the face
rx 30/0, then 90/3
11/12 cranial nerves, 1 not tested: smell
Mon-Fri 7-3, weekends 7-7, holidays rotate
"""
