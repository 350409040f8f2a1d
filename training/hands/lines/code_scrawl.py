"""Thumb-typed, misspelt, half lower-case messages of aides, drivers, patients, cousins and night clerks with numbers in them."""

NAMED = r"""
its {planlow} or {planlow} cant read my own writing
ok so the num is {UNIQUE_ID:{nn}{four}{nn}} and thers a letter but it got wet
grp {UNIQUE_ID:{nn}{four}} pls run it b4 5
mrn {MEDICAL_RECORD_NUMBER:{nn}{four}} lmk when hes up from ct
{MEDICAL_RECORD_NUMBER:{zip}{nn}} ?? that u?
hes {MEDICAL_RECORD_NUMBER:{four}} i am {MEDICAL_RECORD_NUMBER:{four}} we share a room
lost my bage its {UNIQUE_ID:{zip}} pls turn it of
badge dont work agian {UNIQUE_ID:b{four}}
my emp id {UNIQUE_ID:{zip}} i need my w2
{UNIQUE_ID:{four}} is the lockbox. key sticks. pull up
gate {UNIQUE_ID:{nn}{nn}} then call me im deaf in one ear
doorcode chnged its {UNIQUE_ID:{four}y} now dont tell the cousin
park by the {platelow}, thats moms
silver {car} {VEHICLE_ID:{nn}<krt|blw>} still blockn the ramp
plate was like {VEHICLE_ID:<h8|t4><k|r>{nn}} or w/e
it had a {VEHICLE_ID:{plateend}} in it and a fish sticker
who drives {platelow}??? lights
im in the {hue} {car} {platelow} come out
van {VEHICLE_ID:{nn}} late agin
bus {VEHICLE_ID:{four}} dirver {firstlow} was rude to my granma
unit {VEHICLE_ID:{nn}} smells like puke jsyk
u left ur steth in {VEHICLE_ID:a{nn}}
copter {VEHICLE_ID:n{nn}<lf|mt>} just landed on the ball feild
trk {VEHICLE_ID:{four}} rolled at {mile}, drvr talking
claim num {claim} dont ask me y its long
they said ref nmbr {UNIQUE_ID:{nn}{zip}} write it dwn
conf {UNIQUE_ID:<k|r|t>{nn}<z|q>{nn}} for the ride tmrw
acct {UNIQUE_ID:{zip}{nn}} paid 20 on it last wk
my bill {acct} says 0 then says 212??
visa endin {UNIQUE_ID:{four}} got declind lol
card # {UNIQUE_ID:4{nn}7 {four} {four} {four}} i shoudnt text this huh
check {UNIQUE_ID:{four}} bounced sory
rx {ord} is redy u getin it or me
rx num ends {UNIQUE_ID:{nn}{nn}} its the lil white 1
{ord} was not my pills!!!
cgm code {UNIQUE_ID:{four}} it wont pair
sensor {UNIQUE_ID:0m{nn}k{nn}} fell off in the pool
pump ser {UNIQUE_ID:ng{zip}h} beepin
{ser} on the botom of moms oxygen
walkr has {UNIQUE_ID:{lastlow} {nn}} on tape
hearing aid no {UNIQUE_ID:{nn}{zip}} in the wash
lot {UNIQUE_ID:{lot}} on the flu shot slip, is it bad
covid card lot {UNIQUE_ID:e<w|r>{four}} 2nd {UNIQUE_ID:e<w|r>{four}}
sample {UNIQUE_ID:{zip}} leakd in the bag
acc {UNIQUE_ID:h{nn}{four}} no lable
kit {UNIQUE_ID:{zip}{nn}} nevr came
im study pt {UNIQUE_ID:{nn}-{nn}} can i take advil
sub {UNIQUE_ID:{nn}{nn}} threw up the pill
usrname {UNIQUE_ID:{firstlow}{nn}} pw idk
my login is {UNIQUE_ID:{lastlow}<a|b|j>{nn}} and it says lockd
portal code {UNIQUE_ID:{nn}k-{four}x} says expird
wifi {UNIQUE_ID:{lastlow}house} pw {UNIQUE_ID:{pet}{nn}{nn}}
snap {UNIQUE_ID:{firstlow}_{nn}} add me
ig {user} thats him
otp {UNIQUE_ID:{zip}{nn}} hury
pin {UNIQUE_ID:{four}} say ur my sis
passcode for updates is {UNIQUE_ID:{four}} dont giv to {firstlow}
locker {UNIQUE_ID:{nn}} combo {UNIQUE_ID:{nn} {nn} {nn}} grab my shoes
key {UNIQUE_ID:{nn}b} is on the hook
room safe {UNIQUE_ID:{four}} her rings r in ther
insp code {UNIQUE_ID:cs{zip}} state lady was here
case {UNIQUE_ID:{nn}{four}} hering moved to {on}
court num {case} cant make it im inpatient
inmate {UNIQUE_ID:{zip}} needs insulin
dhs num {UNIQUE_ID:{zip}{four}} food stamps off
medcaid {UNIQUE_ID:{zip}{nn}} she has it not me
mdicare {UNIQUE_ID:{nn}<a|k>{nn}-te{nn}-mk{nn}} thats wat the card says
ss {ssn} delet after
last for {ssn4}
dob {dobs} zip {zip} now can u look
dob {DATE:<3|8>-<4|19>-<5|6>{nn}}? fat thumbs: {dobs}
bday {DATE:<june|sept> <2|18>} shes {oldn}
sched {DATE:<9|11>/<3|12>} 930 w {dr}
nxt {DATE:the <9th|22nd>} at 8 dont eat
call {PHONE_NUMBER:{nn}{nn}{four}} not the othr 1
txt {PHONE_NUMBER:{nn} {nn} {four}} she dont pick up
ext {PHONE_NUMBER:{nn}{nn}} ask 4 {firstlow}
fax {PHONE_NUMBER:{nn}{nn}-{four}} didnt go
{PHONE_NUMBER:{four}} is {poss} pagr
add {stlow} gate {UNIQUE_ID:{four}} blu door
appt num {UNIQUE_ID:{zip}} rm 3
ticket {UNIQUE_ID:{nn}{nn}{nn}} printer ded on 4e
wo {UNIQUE_ID:{zip}} tub leak rm 12 {firstlow} called
ups {UNIQUE_ID:1z{nn}f{zip}{nn}} insulin on porch its hot
trackin {code} stuk in {townlow}
pkg {UNIQUE_ID:{nn}-{nn}} in locker {UNIQUE_ID:{nn}}
order {ord} chux came med need xl
inv {UNIQUE_ID:{four}} is for the aide {firstlow} 14 hrs
lic {UNIQUE_ID:cna{zip}} exp {mon} shes ok
cna cert {UNIQUE_ID:{nn}-{zip}} {wholow}
npi {npi} is dr {lastlow} not the pa
dea {UNIQUE_ID:b<s|k>{zip}{nn}} on the pad, blu pad
tag {UNIQUE_ID:{nn}{nn}} on the dog that bit {firstlow}
chip {UNIQUE_ID:98{zip}{zip}} pls post
{UNIQUE_ID:w{four}{nn}} blood up at 1
bld band {UNIQUE_ID:<k|j>{four}}
cn u merge {MEDICAL_RECORD_NUMBER:{zip}} n {MEDICAL_RECORD_NUMBER:{zip}} same guy
{MEDICAL_RECORD_NUMBER:{nn}{nn}} npo {MEDICAL_RECORD_NUMBER:{nn}{nn}} ok 2 eat
k 2.9 on {MEDICAL_RECORD_NUMBER:{zip}}
{wholow} {dobs} {planlow} {ph}
{firstlow} {MEDICAL_RECORD_NUMBER:{four}} 98.2 88 16 142/81
"""

CALM = r"""
its 10 or 16 units cant read my own writing
ok so the max is 4 g and thers a liver thing
grp B strep pls run it b4 5
mri 4 lmk when ct is free
99213 ?? that rite
hes 81 i am 79 we share a room
lost my bage wat form is it
badge reader dont work agian err 4
i need my w2 box 12 code DD
the lockbox sticks. model 5400. pull up
gate motor 1/2 hp im deaf in one ear
doorcode chnged pls ask at desk
park by the 2nd ramp, level p2
silver {car} 2.4 still stallin
plate count was like 10^5 or w/e
it had a v6 in it and a fish sticker
who drives a {yr} {car}??? lights
im in row 4 come out
van late 20 min agin
bus 12 dirver was rude to my granma
unit 2 test was hard jsyk
u left ur steth in bay 4
copter model h135 just landed on the ball feild
trk rolled at 35 mph, drvr talking
claim form 1500 dont ask me y its long
they said form 22{nn} write it dwn
conf rm 2 for the mtg tmrw
co pay 20 ded 500 max 2k
my bill says 0 then says 212??
visa mc amx wat do u take
card 30 fee i shoudnt text this huh
check 2 boxes sory
is oxy 5 325 redy early
ends in .5 its the lil white 1
pill L484 is tylenol rite!!!
cgm g7 it wont pair err 21
sensor 14 day fell off in the pool
pump 780g beepin alarm 11
o2 at 2 on moms oxygen 91%
walkr e0143 has 5 in wheels
hearing aid 312 batt in the wash
flu shot cvx 150, is it bad
covid 2 of 2 then b
sample 1 leakd in the bag
hgb 7 no lable
kit b nevr came
study pt can i take advil 200
sub q 0.4 threw up the pill
usrname rules 8 min pw 15
login says lockd after 5
portal err 403 says expird
wifi 5g vs 2.4 pw 63 max
add 2 tsp
ig e 412 thats hi
otc 81 hury
pin 2.0 k wire
rm 9 updates at 4 and 8
locker room 12 shoes
key lime 1/8
room 9 rings r in ther
insp tag f689 state lady was here
case mix 1.4 up
cant make 2 mtg
insulin 70/30 need 2
food stamps 130 fpl
medcaid 138 she has it
mdicare pt b 185 a mo
ss insulin 2 4 6
last for 2 wk
how old 4 a 2t
fat thumbs: 120/80 not 210/80
bday cake 12 servings shes dm
930 or 1030 either
nxt 6 mo at 8 dont eat
call 911 not the othr 1
txt stop 2 end
ext rot 45
fax 12 pg didnt go
200 j then 300 then 360
blu door 2nd flr
appt 3 of 6 rm 3
printer ded on 4e err 79
tub leak rm 12 clean up
2-8 c insulin on porch its hot
stuk at 3 of 10
pkg of 12 in aisle 9
chux 30x36 came med need xl
14 hrs at 15.50
exp 12 mo its ok
cna 75 hr class
np vs pa vs md
c2 on the pad, blu pad
tag off 2x on the dog bite form
chip 2 implants lol
o neg up at 1
band size 4 orange
cn u merge cell a4 n a5
2 npo 3 ok 2 eat
k 2.9 mg 1.3
98.2 88 16 142/81
500 bid x7 then stop
a1c 7 4 from 9 1
1 1/2 tab m w f 1 tab rest
ndc 5 4 2 or 5 3 2
icd e11 9 or e11 65
wt 212 in 218 out??
2 puffs q4 spacer
shoe 11 4e wide
diap sz 3 132 ct
cath 16 fr 10 cc
hcpc a4253 50 per
cpt 97110 x 4
drg 470 los 2
ph 7 2 co2 60
"""
