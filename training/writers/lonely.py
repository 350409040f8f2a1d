"""Given names and surnames alone, in odd places and odd letters, and people over 89; beside words that look like names and ages that may stand."""

NAMED = r"""
anyone seen {first}
no {first} no peace
{first}-proof the med room
is this {poss} or mine
between {first} and the wall
{first}, then lunch
lunch, then {first}
ask whoever isn't {first}
everyone but {first} signed
pick one: {first} | {first} | {first}
a/k/a {one}
{first} aka {pet}
née {last}
nee {lastlow}, now {lastlow}
formerly {whole}
{first} (deceased), {first} (abroad), {first} (us)
p/u {first} @ {clockx}
w/ {first} & {first}
{first}'s mom's {rel}
my {rel}'s name: {first}
dog named {pet}, man named {first}
{pet} the therapy dog and {first} his handler
it's pronounced like {wn}
rhymes with {first}
{first} with a k
one l in {first}, two in {last}
{first} like the actress
{wn} (a man)
{wn} is a she
{wn} isn't a drug, {wn} is the tech
Not rose as in flower. {wn}.
is {wn} here? is {ws} here? is anybody?
will {wn} sign? {wn} will.
{wn} may, {wn} may not
{wn} hopes, {wn} prays, {wn} charts
when {wn} gets mad, {ws} gets quiet
mark it for {wn}, bill it to {ws}
give {ws} the chart, not the rice
Price? {ws} will price it
{ws} in 4, {ws} in 5, and long wait in 6
Nurse {ws}. No, {ws} RN. The nurse. Whose name's {ws}.
dr {lastlow} or dr {lastlow}, both ortho
drs {last}, {last} and {last}
Doctors {last} & {last} no longer share a line
the {last} baby
baby boy {last}, 6h
BB {last} / BG {last}
twin A {first}, twin B {first}
{last} x3: father, son, son
the younger {last}
old {last}
poor {first}
dear {first}:
hey {first},
{first} dear
good morning {first} good morning {first}
night night {first}
g'day {first}, {first} here
ciao {first}
thanks {firstlow}
THANKS {oneup}!!
sry {firstlow} wrong chat
{firstlow} {firstlow} {firstlow} pick up
{lastlow} bed 3 wants water
{lastup} BED 3 WANTS WATER
{lastup},{oneup} IN HALL
{wholow} called
{wholow} 3pm {wholow} 4pm
{whoup} NO CODE STATUS ON FILE
mr {lastlow} fell
{lastlow} n/v x2, {lastlow} ok
i think its {mesl} w/ a c
{menick}? {mequo} on paper
file under {last}; he files under {first}
the {last} family - how do I make the plural
the {clan}' or the {clan}
not that family. the other one: {last}
tell {tit} that {first} is asking
{tit}, for {ptf}
{cred} / {cred}
{first} RN / {first} LPN / {first}
PA: {last}. PA pending. PA-C {last}.
MA {first} took BP
scribed by {wn} for {dr}
cosign {last}
d/w {last}
c/o {last}
per {last}
via {first}
s/p visit by {first}
LM for {last}
VM from {first}
txt to {first}
cc'd {last}
h/o {last} (mother's name)
hx per {kin}
{kin} at bs
{kin} aware
{kin}? unreachable. {kin}? coming.
NOK {kinfull}
POA={kinfull}
code word {pet}
guess who: {initials}
{initials} did vitals, {initials} did meds
0400 {initials}
x {initials}
{spell}
last name {spell}, first {first}
that's {spell} not {spell}
she's {ninety}, {first}, and drives
happy big {ninety} {first}
{ninety} candles for {first}
{first} ({oldn})
{ptl}/{oldn}/F
{old} {ptl}
{oldn} years young
{oldn}, can you believe it
at {sayold} you get to say no
past ninety: {oldn}
mother {oldn}, father d. at {oldn}
siblings {oldn}, 88, {oldn}
in {pos} {ninety} years
nearly {ninety}
{old} from {snf} s/p fall
is {oldn} too old for {gen}
eGFR for age {oldn}, cr 1.1
WHAT DO {ninety} YEAR OLDS EAT
oldest here: {one}, {ninety}
dob {born}, so {ninety}?
how old is someone b. {dob}
age: {oldn} | wt: 48 kg
PT for a {oldn} y.o.? yes
aet. {oldn}
{oldn} (M), {oldn} (F), same room
who's {first} to you?
what did {first} mean by \"hold\"
why {first}?
since when is {first} charge
if {first} then {first}
unless {first}
{first}
{last}
{backward}
{lf}
{initials}
"""

CALM = r"""
anyone seen the doppler
no chart no peace
child-proof the med room
is this yours or mine
between the bed and the wall
meds, then lunch
lunch, then meds
ask whoever isn't busy
everyone but peds signed
pick one: PO | IV | IM
a/k/a the widow maker
brand aka generic
née means what
pre-op, now post-op
formerly NASH, now MASH
mother (deceased), brother (abroad), aunt (US)
p/u meds @ {clockx}
w/ food & water
my mom's {rel}
any good dog names for a therapy dog
it's pronounced \"sir-O-lee-mus\"
rhymes with tibia
with a k or a c: kolonoscopy lol
one l in enrol or two
is a drug, isn't a tech
a rose is a flower, rosacea is a rash
is anybody here
will sign tomorrow
may or may not
hopes up, hopes down
when the alarm gets mad, check the lead
mark it, bill it, file it
give rice, banana, toast
Price? ask the chargemaster
full in 4, full in 5, and long wait in 6
Nurse call, nurse station, nurse line
both ortho
the doctors no longer share a line
the baby
baby boy, 6h, first stool?
twin A vertex, twin B breech
x3: morning, noon, night
the younger the kid the faster the HR
old fracture
poor R wave progression
dear all:
hey there,
good morning good morning
night night
thanks!!
sry wrong chat
pick up pick up pick up
bed 3 wants water
BED 3 WANTS WATER
PT IN HALL
called
3pm 4pm 5pm open
NO CODE STATUS ON FILE
pt fell
n/v x2, now ok
file under dx; no, file under date
metastasis, metastases - how do I make the plural
mothers', mother's, mothers
RN / LPN / CNA ratios
PA pending. PA denied. PA?
MA took BP
scribed notes: who attests
cosign needed
d/w pharmacy
c/o pain
per policy
via NG
s/p CABG
LM x2, no call back
VM full
h/o falls
hx per mother
son at bs
wife aware
NOK? unreachable
POA=unknown
0400 neuro checks
she's 89 and drives
happy birthday song length for handwashing
{yng}
71/F
88 year old from home s/p fall
is 85 too old for {gen}
eGFR for age 76, cr 1.1
WHAT DO TWO YEAR OLDS EAT
mother 82, father d. at 61
siblings 70, 68, 66
in her eighties
nearly sixty
how old is someone in dog years at 7
age: 45 | wt: 98 kg
HR 90, sat 91, RR 22, pain 9
90 mg, 91 days, 92 percent, 95 confidence
ninety tablets, one hundred test strips
94 on room air, 98 on two
temp 99, 100, 101, climbing
BMI 91st centile
95th percentile for height
q90min checks
98.6
100 units/mL
93% of 104 nurses
blood sugar ninety five
a hundred and two fever
room 101, bed 98
rounds at nine, meds at ten
who's on first? peds
what did they mean by \"hold\"
why though?
since when is that policy
if this then that
unless NPO
May I
Will do
Hope so
Grace under pressure
Faith, hope and charity care
Art of the possible
Frank hematuria
Chase the cultures
Grant the access
Pat dry, do not rub
Sue for peace
Bill the secondary
Mark the site
Rob one budget to pay another - in staffing terms
Jack up the bed
Drew labs at 5
Dawn phenomenon vs Somogyi
Rich in iron
Ray of light, x ray, beta ray
Penny in the esophagus
Ginger for nausea
Sandy stool, sandpaper rash
Summer rash, winter itch
Ruby red, amber urine, jade green bile
Lance the boil
Pierce the ear
Young, old, black, white, brown: words our filter eats
Baker, cook, hunter, fisher, porter: jobs with risks
Long head of biceps, short head of biceps
Rice, bacon, ham, berries: carb counts
Church bulletin blurb on blood pressure
Bell ringing policy at end of chemo
Cross match, cross cover, cross my heart
Stone, gravel, sand: CT sensitivity
Burns, cuts, scrapes
Means test
Hand hygiene, head lice, foot drop
Wells, Geneva, PERC: which first
Snow, rain, hail: falls by weather, chart it
"""
