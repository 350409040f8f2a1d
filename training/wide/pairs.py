"""Lines about nobody that look like lines about somebody: the same heads and joints with another thing after them."""

PAIRS = r"""
works at night
works at a desk
works at height
works with his hands
works out daily
works well with PT
works for tips
works under the table
works as a {trade}
works the register
works {shift}
working on balance
working diagnosis {dx}
retired at 62
retired early
retired military
retired from farming
retired due to {dx}
fired for attendance
let go during probation
laid off in {year}
employed, full time
employed by a temp agency
employee health cleared
employer contribution {price}
employer mandate
HR {num}, BP ok
HR in the 90s
hr called, needs {doc}
boss is understanding
her boss is her {rel}
union job
local anesthetic
local 1% lidocaine
local recurrence
lodge a complaint
post-op day {num}
post void residual {num}
troop support, veteran
squad goals, she laughs
crew cut
engine noise exposure
lives on disability
lives on coffee
lives on the second floor
lives with a cat
lives at home
lives at baseline
lives in fear
lives in a group home
lives in assisted living
lives in an apartment, elevator
lives independently
lives off grid
living will on file
living donor
stays at home
stays up late
stays in bed
staying the course
moved to tears
moved bowels x2
moved to the chair
moved to {unitword}
drove himself in
drove in from home
from home
from home via EMS
from floor to chair
from a fall
from bed
from SNF
from triage
from PACU
from clinic
in remission
in chair
in distress
in network
in person visit
in pain
at bedside
at baseline
at risk
at goal
at rest
at home
at the scene
at discharge
at school age
over at the nurses' station
over the counter
over the weekend
over on the next unit
up at night
down at the desk
seen at bedside
seen at triage
seen in clinic
seen in the hall
seen on rounds
admitted for {sx}
admitted to obs
admitted to drinking
transferred to chair
transferred w/ 1 assist
transferred by Hoyer
discharged home
discharged AMA
discharged to self care
dialyzed via AVF
dialysis MWF
goes to PT
goes to bed at {hr}
goes to church
goes to work
goes by bus
goes by cane
called in sick
called a code
called EMS
called back, no answer
called the on-call
call bell in reach
call light on
call when ready
call if worse
page if {labs} {value}
paged x2
ask about pain
ask at next visit
tell pt to fast
per protocol
per patient
per policy
per rectum
per diem
per day
signed out AMA
signed and held
signed with an X
witnessed fall
witnessed seizure
dear patient
hi there
hi all
hello team
hey team
good morning
thanks all
thank you so much
best regards
cc: chart
cc: sore throat
re: refill
re: {labs}
re: your question
attn: billing
attn HR
c/o {sx}
c/o pain
s/o {sx}
w/ meals
w/ family
w/ {rel}
d/w family
d/w team
s/w pt
lm on vm
will call back
will follow
will recheck {labs}
will not eat
may shower
may d/c foley
may go home
mark the site
mark as read
art therapy
bill sent
bill to insurance
sue for damages
pat dry
rob of sleep
rich diet
frank blood
frank pus
grace period ends
hope she improves
faith based support
joy in activities
dawn phenomenon
sunny outlook
rose 2 points
rusty sputum
sandy stool
misty vision
stormy course
rocky start
ginger ale
olive oil
pepper spray exposure
cherry angioma
berry aneurysm
basil cell misspelled
sage dressing
ivy exposure
lily pad sensor
daisy award
iris intact
pupil reactive
jean jacket
jack of all trades
john was clogged
johnny gown
harry situation
hank of hair
drew blood
drew labs
chase the trend
trace edema
skip a dose
chip in tooth
dale of pain scale
cliff drop in WBC
brook no delay
lance the abscess
pierce the membrane
miles per week {num}
carol singing
victor in the game
major depression
major surgery
general anesthesia
general diet
private room
sergeant stripe rash
bishop score {num}
pope joke
king size bed
queen mattress
prince charming, she says
duke it out
earl grey tea
baron landscape
deacon position
pastoral care
abbot brand of pump
church on Sundays
temple tenderness
chapel closed
cross match done
cross body sling
hall bed
hall pass
wall suction
wall O2
gates opened
bridge to transplant
bridge therapy
brooks no argument
rivers of sweat
lake of blood
field block
field test
park the stretcher
park in lot C
parking validated
street drugs
street clothes
street level entry
lane closed
drive limited to 1 hr
court ordered
court shoes
place IV
place in recliner
way too much
circle one
terrace of stairs
avenue for appeal
boulevard of broken dreams, he sings
route PO
route IV
route of infection
highway driving limited
trail mix
trail of ants
loop diuretic
loop recorder
pike fishing
run of VT
row of stitches
square knot
box of gloves
box 4 checked
PO BID
PO intake fair
po challenge
lot of pain
lots of pain
a lot better
unit {num} of {num}
units/hr
unit dose
unit secretary
unit 2 of PRBC
apartment living
suite of labs
floor care
floor RN
building up tolerance
room air
room for improvement
plate of food
plate count
tag the specimen
skin tag
tag removed
title page missing
tail of pancreas
tail bone
vessel disease
hull pain, he means hip
fleet enema
Fleet x1
bus pass
bus ticket
truck bed
van lift
ambulance diverted
serial troponins
serial exams
serial sevens
serial casting
batch job failed
chart reviewed
chart closed
chart audit
record high
record video
account for meals
case closed
case reviewed
case of beer a day
claim denied
ref range
reference range
order set
order lunch
group session
group B strep
policy updated
member of the team
member services
subject to change
badge reel
license expired
license pending
user error
user fee
handle with care
login failed
pin site clean
pin and plate
card stock
card reader
march in place
march of symptoms
may or may not
august presence, per {rel}
fall risk
fall x2
spring water
winter rash
summer camp
sun exposure
sun protection
sat 96%
sat up
mon ami, he says
wed last year
fri is clinic
day by day
day {num}
date of last BM unknown
date nut bread
date night
due to {dx}
due now
since then
since surgery
since when
as of now
as of yet
till better
until seen
by then
first of all
first visit
second opinion
third degree
fourth ventricle
fifth disease
sixth nerve palsy
seventh nerve
eighth note tremor
9th grade reading level
10th percentile
3rd trimester
1st dose
2nd toe
4th digit
5th metatarsal
12th rib
19th hole, he jokes
21st century cures
30th percentile
"""
