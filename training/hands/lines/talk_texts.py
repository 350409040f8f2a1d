"""Text messages one by one: patients, aides, parents, drivers, residents, lovers of patients, scams and bots; no capitals, thumbs, autocorrect, voice-typed."""

NAMED = r"""
{onelow} here new phone
its {onelow} from the bus
hey its {wn} did u see {wn}
{firstlow}: outside
cn u tell dr {lastlow} i ran out
tell {onelow} im ok. tell {onelow} im not
omg {onelow} answer
{onelow}?? they moved dad to {hnick}
room 4 w {onelow} sleeping
ur at {faclow} or {faclow}
im at the {shoplow} across from it
{stlow} apt door is blue
apt {STREET_ADDRESS:<3|7|12><b|c|f>} buzz {lastlow}
gate {UNIQUE_ID:<hash|star> {four}} then left
left my {dev} at {onelow}s
who took {onelow} to pt
me n {onelow} r stuck on {lanelow}
train at {townlow} then bus then u
b there {oddday} w {firstlow}
{oddday} not {oddday} sry
can we do {num8} ins ends {num8}
dob {dobs} if u need
my # at work {ph} ask {onelow} not {onelow}
venmo {UNIQUE_ID:@{onelow}-{nn}} for the copay thx
zelle {ph} its under {lastlow}
{mail} is the good one
they said {firstlow} has mono. {firstlow} who kissed {firstlow}
{onelow}s fever broke thank u jesus n thank u {onelow}
u were right abt {onelow}
did {wn} poop yet
{wn} pooped!! tell {wn}
{wn} threw up on {wn} in the {veh}
{pet} ate {pos} pill call vet {ph}
not the {lastlow}s again
{lastlow}s kid has the same rash at {schoollow}
hw for {firstlow} is at office, ask ms {lastlow}
coach {lastlow} says bring the note by {oddday}
pick up {onelow} at {schoollow} 3 not 330
dr appt {clip} {clockx} {lanelow} dont b late {firstlow}
ride is {onelow} {hue} {veh} {platelow}
driver says hes at {townlow} is he lost
{onelow} my cousin works at {orglow} they hiring
{orglow} let me go {mon} so no insurance
insurance is thru {onelow} now
i told {initials} n {initials} both
xoxo {initials}
❤️ {firstlow}
🙏🙏 for {onelow} surgery at 7 {hosplow}
surgery done {dr} says good
biopsy back {onelow}. its not good. come home
she asked for u {onelow}
he went at {clockx}. {onelow} was there
service {oddday} at {faclow} bring {onelow}
thx for the casserole {onelow} n {onelow}
happy bday {onelow} 🎈 {ninety}!!
lil {onelow} is here!! {DATE:<jan|mar|sep> <2|15|30>} {clockx} 8lb
his name is {firstlow} {lastlow} {lastlow}
named him {firstlow} 4 grandpa {firstlow}
voice typed: {onelow} comma call me comma period
autocorrect made {onelow} into onion lol
siri call {onelow} no not {onelow}
hola {firstlow} soy {firstlow} la hija de {firstlow}
mija dile a {firstlow} q ya llegamos a {townlow}
ok {firstlow} bendiciones
anak si {firstlow} nasa {hosplow}
{firstlow} beta are you eating. your mama {firstlow}
{firstlow} habibi call your father {ph}
test results 4 {onelow} not {onelow} dont open
wrong {onelow}
this {onelow}?
k {onelow}
STOP   (from {ph})
{user} sent a photo
{firstlow} liked "ok"
2 missed calls {onelow} ({townlow})
fwd from {onelow}: fwd from {onelow}: dont eat the {med}
lot # {lot} is recalled check ur pump {onelow}
pin is {four} dont tell {onelow}
{onelow} i need bail {jail} {ph}
{onelow} its mom. this is a scam dont send {onelow} money
"""

CALM = r"""
new phone
its me from the bus
hey did u see the nurse
outside
cn u tell the dr i ran out
tell mom im ok. tell dad im not
omg answer
they moved dad??
room 4 sleeping
which hospital
im at the mcdonalds across from it
door is blue
buzz twice
gate then left
left my {dev} at home
who took her to pt
we r stuck in traffic
train then bus then u
b there sat
fri not thurs sry
can we do sooner ins ends soon
dob? ask her
dont call work
cash only for the copay thx
venmo or zelle
portal is the good one
they said mono. who kissed who
fever broke thank u jesus
u were right abt the {gen}
did he poop yet
he pooped!! tell the surgeon
the baby threw up in the {veh}
dog ate {pos} pill call vet
not them again
the neighbor kid has the same rash
hw is at the office
coach says bring the note
pick up 3 not 330
appt {clockx} dont b late
ride is a {hue} {veh}
driver says hes here is he lost
my cousin says they hiring
they let me go so no insurance
insurance is thru my wife now
i told them both
xoxo
❤️
🙏🙏 for surgery at 7
surgery done dr says good
biopsy back. its not good. come home
she asked for u
he went at {clockx}. we were there
service sat bring food
thx for the casserole
happy bday 🎈 80!!
babys here!! 8lb
no name yet
voice typed: comma call me comma period
autocorrect made meds into beds lol
siri call mom no not the deli
hola soy la hija de la paciente
mija ya llegamos
ok bendiciones
anak kumain ka na
beta are you eating. your mama
habibi call your father
test results dont open
wrong number
this the clinic?
k
STOP
HELP
START
Msg&data rates may apply. Reply STOP to end
Your code is ______. Do not share it.
sent a photo
liked "ok"
2 missed calls
fwd: fwd: dont eat the {med} w grapefruit
check ur pump theres a recall
i need a ride
mom. this is a scam
took 2 tylenol n a benny (benadryl)
zofran zofran zofran
need narcan? vending machine by the library its free
grace period on the premium is 31 days
may may not
will do will will not
june bugs everywhere
rose all day? no. rosé. no. meds
art class then chemo then art class
jack in the box run?
wendys??? chilis???
popeyes or canes, npo after midnight so hurry
watching house. he was wrong. he was right
lions lost, bp up
lakers won, bp up
its giving lexapro
mercury retrograde n my period
amen
inshallah tmrw
god is good all the time
covid line neg
strep line pos
2 lines!!!!
clearblue says yes
flo says late
dexcom screaming
omnipod screaming
toddler screaming
me screaming
u up? who took the thermometer
u hv 1 new message in mychart
rate ur visit 1-5
"""
