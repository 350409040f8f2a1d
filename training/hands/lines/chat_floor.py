"""Careless staff chat of one floor: thumbs on a hospital phone, lower case, half words, names thrown in anywhere or nobody at all."""

NAMED = r"""
{firstlow} can u grab 12s potassium im gowned up
whos got {lastlow} tonight
tell {lastlow} hes npo he just ordered pancakes
{lastlow}s wife is at the desk again about the socks
fyi {lastlow} in {room} is a hard stick dont waste ur time on the left
anyone seen {firstlow} shes supposed to be my second sign
need a waster, {firstlow} is at lunch
{firstlow} wasted w me, mark it
ty {firstlow} ur a lifesaver
not u {firstlow} other {firstlow}
{firstlow} c not {firstlow} m
the {lastlow} family wants to know if theyre allowed a rice cooker
{lastlow} desatted to 84 on 4l bumped to 6 looks ok rn
did dr {lastlow} ever call back re {lastlow}s k of 2.9
{lastlow} x2 on the floor btw. one in 4 one in 19. NAME ALERT
2 {lastlow}s and a {lastlow}e on the same hall who does bed placement
{onelow} is tripled can someone take her admit
pls pull up {lastlow} mar, do u see the heparin or is it me
mama {PERSON:jo} in 22 is on the bell for the 9th time lol
miss {PERSON:birdie} slept!!! nobody breathe
pop pop {PERSON:willis} wants his teeth
big {PERSON:al} from transport is coming for the mri
lil {PERSON:chris} from lab needs a redraw on 9, hemolyzed
{PERSON:t} said {PERSON:k} said the float is not coming
{PERSON:jaz} ur pt in 3 is on the bell
{PERSON:dre} he pulled it out again. foley w the balloon up
{PERSON:nikki b} has the keys
keys w {firstlow} narcs not counted
{firstlow} clock out ur over
who told {lastlow}s daughter she could stay its a semi private
{lastlow} refused am labs and said a word i will not type
{lastlow} a+o x2 thinks its 1974 and im {firstlow}
he keeps calling me {firstlow} i just go with it now
{lastlow} ready for dc ride is {firstlow} {ph} in a white car
dc {lastlow} to {snf} at {hr}, report to {firstlow}, i tried twice no pickup
{firstlow} at {snf} took report finally
can sw see {lastlow} b4 noon. thx {firstlow}
{firstlow} (sw) says no bed at {refuge} til {sayday}
{lastlow} going to {hnick} not {hnick}, ambulance thinks the other one
pacu calling w {lastlow} and i have no clean bed, {firstlow}???
bed 9 dirty since {firstlow} left. evs paged {pager}
{lastlow} fell. no injury. im doing the form, {firstlow} witnessed
rrt 14 {lastlow} now pls come
code was {lastlow} rosc x1 going to unit. {firstlow} is w the wife
cna {firstlow} called out again thats 3 this pay period
{firstlow} swap me the {oddday} for the {oddday}? i have court
need off {oddday} my sister {firstlow} is getting married in {townlow}
i can do {firstlow}s {wkd} if {firstlow} does my {day}
{firstlow} precepting {firstlow} til {mon} dont give them 5
new grad {firstlow} is crying in the supply rm be nice
{firstlow}s last day is {oddday} potluck, i got {firstlow}s lumpia on the list
card for {firstlow} going around, $ to {user}
{firstlow} had the baby!! {firstlow} {PERSON:james}, 7 lb 2
happy bday {firstlow} 🎂 donuts in the back from {shoplow}
who keeps eating {firstlow}s yogurt its labeled
parking: {hue} {car} {platelow} lights on, is it {firstlow}?
{platelow} blocking the er ramp whoevers
whoever drives the {veh} {platelow} they are towing
code to the new med room is {UNIQUE_ID:{four}#} dont write it on the wall {firstlow}
scan code {UNIQUE_ID:{nn}-{four}} isnt taking for {lastlow}
mrn {mrn} and {mrn} are the same dude merge pls
{lastlow} {mrn} wristband wrong dob says {dobs} should b {dobs}
can pharm verify {lastlow}s vanc, {firstlow} said 20 min ago an hr ago
lab lost {lastlow}s lav, {spec}, {firstlow} is looking
micro called {lastlow} 2/2 gpc, told dr {lastlow}, readback done
blood up for {lastlow} unit {UNIQUE_ID:w{zip}{four}} need 2nd rn
dr {lastlow} doing the para on {lastlow} at 2, consent in chart
dr {lastlow} is rounding w the new fellow, hide
{initials} covering for {initials} til 7
{lastlow} iv tele box {UNIQUE_ID:t{four}} leads off
monitor tech {firstlow} says 11 beats vt on {lastlow}
{lastlow} 12 lead done on chart. looks like the {wday} one
where r {lastlow}s hearing aids. family says {UNIQUE_ID:{four}{nn}} on the case
belongings bag {lastlow} went w him to {hosplow} can someone call
{PERSON:sunshine} in 8 wants a popsicle and so do i
{PERSON:papi} in 10 only lets {firstlow} do his dressing
gma {firstlow} is {oldn} and walks better than me
{oldn} yo in 2 {lastlow} climbing oob sitter pls
{lastlow} sitter {firstlow} from {orglow} never showed
agency girl {firstlow} doesnt have epic yet
travelers {firstlow} n {firstlow} extended to {mon}
{firstlow} quit btw. text from the parking lot
mgr wants {firstlow} me n {firstlow} at 0730 oh god
dont put that in chat {firstlow} its discoverable
{wn} said it to {wn} not me
{wn} is float, {wn} is resource, {wn} is home w strep
who is {wn}??? new res?
{wn} can u cover {wn}s tele break
ask {wn} she has the glucometer
{ws} in 5 says hes cold. {ws} in 6 says hes hot. its one room
{ws} to ct, {ws} back from ct
{ws} needs 2u, {ws} needs a miracle
{ws} family mtg 3pm conf b
{lastlow}/{lastlow}/{lastlow} are mine, rest is {firstlow}
1 {lastlow} 2 {lastlow} 3 empty 4 {lastlow} 5 {lastlow} iso 6 {firstlow}'s
1-{lastlow}-dnr 2-{lastlow}-full 3-{lastlow}-full needs type n screen
rm 7 {lastlow} {yng} chf lasix gtt / rm 8 {lastlow} {oldn} fx hip npo p mn
assigment tonite: {firstlow} 1-5, {firstlow} 6-10, {firstlow} 11-15, pray 16-20
dietary: no tray for {lastlow} again
{lastlow} tray went to {lastlow} and he ATE it hes npo
kosher for {lastlow}, {ws} halal, {lastlow} just hates peas
chaplain for {lastlow}? fr {firstlow} from {faclow} is on his way
{lastlow} passed 0412. {firstlow} called the son in {townlow}. {ORGANIZATION:{lastlow} mortuary}
release of {lastlow} to {famlow} signed {firstlow}
me was called for {lastlow}, case {case}, they declined
organ line called ref {saycode}
who has {firstlow}s badge it was in the bathroom, {badge}
badge {badge} found in linen, not a drill
tube station 14 {lastlow}s meds came to us they go to 7
{firstlow} from ivf, {firstlow} from pt, {firstlow} from ot all in one room lol send a chair
swallow eval for {lastlow} not til {firstlow} is back {sayday}
{lastlow} {lastlow} the one w two last names, which one does epic want
{lastlow}-{lastlow} not {lastlow} alone, theres another
{firstlow} with an h. {firstlow} without is the rt
is it {firstlow} or {firstlow} the badge says both
can {firstlow} NOT page dr {lastlow} on his cell. {ph} is for emergencies
{firstlow} {ph} or ext {xt} if im in the box
vocera {firstlow} {lastlow}. vocera hears "{firstlow} {lastlow}". i give up
{lastlow} got my back scratched? autocorrect. got his BACK BRACE
{townlow} calling about a transfer, 3 way w dr {lastlow}
transfer from {hosplow} {lastlow} {yng} m sbo eta 40
{crew} here w {lastlow}, where they going
medic says house on {lanelow} no lights no heat cats
aps report on {lastlow} filed, ref {case}, worker {firstlow} {ph}
{lastlow} lives at {stlow} apparently by himself??
{lastlow} works at {orglow} so wc. claim {claim}
{lastlow}s insurance card says {planlow} but reg has {planlow}
{lastlow} is on the news dont talk to nobody
vip in 30 alias is {PERSON:sparrow, t}. yes we know who it is. no
guards on 12 from {jail}, names are {firstlow} n {firstlow}, no hat hooks
{firstlow} from the state is on 4 everyone put ur drinks away
jc tracer pulled {lastlow}s chart OF COURSE
{firstlow} lol my cat. {lastlow} bp 88/40 whos near
{lastlow} 88/40 {lastlow} 92/50 {lastlow} refused
{lastlow} 101.8 cx sent, {firstlow} hung zosyn
picc nurse {firstlow} did {lastlow} r basilic 42 cm, tip ok per {initials}
peds: baby boy {lastlow} bili 14.2 lights on
bb {lastlow} rooming in, bg {lastlow} nicu
{firstlow} (mom) pumping in 3 dont go in
mom {firstlow} dad {firstlow} baby no name yet
triplets {lastlow} a b c. a is the boss
{lastlow} triplet c brady x1 self resolved
l&d 4 {lastlow} 8/90/0 wants epi NOW, {firstlow} from anes otw
dr {lastlow} catching, {firstlow} baby nurse
icu downgrade {lastlow} off pressors since {wkd}, hes dr {lastlow}s
hd nurse {firstlow} late, machine {UNIQUE_ID:hd{nn}}, {lastlow} first then {lastlow}
4w to 6e: {lastlow} coming w pump {ser}, send it back this time
pump {UNIQUE_ID:{zip}} alarming air in line, {firstlow} tagged it
clocked in by {firstlow}, it wasnt me. ok i was there
lost: stethoscope purple, engraved {PERSON:a. {lastlow}}
found pen light w {initials} on it
{firstlow} ur dog got out?? {lastlow} next door has him
{firstlow} ur moms on line 2
{firstlow}s kid threw up at {schoollow} she has to go who can take 3
"""

CALM = r"""
can u grab 12s potassium im gowned up
whos got 14 tonight
tell him hes npo he just ordered pancakes
the wife is at the desk again about the socks
fyi 9 is a hard stick dont waste ur time on the left
anyone seen the charge shes supposed to be my second sign
need a waster, my buddy is at lunch
wasted w the float, mark it
ty everyone lifesavers
not u the other resident
the new one not the old one
the family wants to know if theyre allowed a rice cooker
hope ur ok, will call after
may be a uti may be a stroke may be nothing
he desatted to 84 on 4l bumped to 6 looks ok rn
did gi ever call back re the k of 2.9
NAME ALERT x2 on the floor, check ur bands
bed placement did it again
rn is tripled can someone take her admit
pls pull up the mar, do u see the heparin or is it me
grandma in 22 is on the bell for the 9th time lol
22 slept!!! nobody breathe
pop in 16 wants his teeth
transport is coming for the mri
lab needs a redraw on 9, hemolyzed
house sup said the float is not coming
ur pt in 3 is on the bell
he pulled it out again. foley w the balloon up
pharm has the keys
keys w charge narcs not counted
clock out ur over
who told the daughter she could stay its a semi private
refused am labs and said a word i will not type
a+o x2 thinks its 1974 and im his wife
he keeps calling me nurse ratched i just go with it now
ready for dc ride is the son in a white car
dc to snf at {hr}, report to whoever picks up, i tried twice
finally took report, the lpn over there
can sw see 6 b4 noon. thx
sw says no bed anywhere til next week
going to the county one not the va, ambulance thinks the other one
pacu calling w a hip and i have no clean bed
bed 9 dirty since lunch. evs paged x3
17 fell. no injury. im doing the form, aide witnessed
rrt 14 now pls come
code in 11 rosc x1 going to unit. chaplain is w the wife
cna called out again thats 3 this pay period
swap me sunday for monday? i have court
need off next weekend my sister is getting married
precepting til spring dont give them 5
new grad is crying in the supply rm be nice
last day potluck, lumpia on the list
card for the manager going around
she had the baby!! boy, 7 lb 2
happy nurses week 🎂 donuts in the back
who keeps eating my yogurt its labeled
parking: {hue} {car} lights on
whoever is blocking the er ramp
whoever drives the {veh} they are towing
the new med room code is on the email dont write it on the wall
scanner isnt taking for 12
2 charts same dude merge pls
wristband wrong dob
can pharm verify the vanc, they said 20 min ago an hr ago
lab lost the lav, they r looking
micro called 2/2 gpc, told cards, readback done
blood up for 5 need 2nd rn
ir doing the para on 8 at 2, consent in chart
attending is rounding w the new fellow, hide
night float covering for day til 7
tele box 21 leads off
monitor tech says 11 beats vt on 7
12 lead done on chart. looks like the old one
where r the hearing aids. family says blue case
belongings bag went w him can someone call
8 wants a popsicle and so do i
10 only lets me do his dressing
gma is 84 and walks better than me
88 yo in 2 climbing oob sitter pls
sitter from agency never showed
agency girl doesnt have epic yet
travelers extended
she quit btw. text from the parking lot
mgr wants all 3 of us at 0730 oh god
dont put that in chat its discoverable
joy of joys another admit
who is will call, is that a shift or what
hope is not a plan ppl chart ur i and os
faith in pharmacy restored
grace period on badges is 7 days
rob? no ROBE, 6 needs a robe
bill is in the chart under misc
mark it nkda
sue us then lol
pat dry dont rub
max dose hit, lidoderm off
drew 3 tubes nothing in the 4th
ray of sunshine today arent we
miles of tubing and no connector
chase the mg w more mg
case went long, or says 2 more hrs
long day short staff, snow outside
5 says hes cold. 6 says hes hot. its one room
to ct, back from ct
one needs 2u, one needs a miracle
family mtg 3pm conf b
2/4/9 are mine, rest is float
1 chf 2 copd 3 empty 4 sbo 5 cdiff iso 6 psych hold
1-hip-dnr 2-gib-full 3-cva-full needs type n screen
rm 7 {yng} chf lasix gtt / rm 8 86 fx hip npo p mn
assigment tonite: a 1-5, b 6-10, c 11-15, pray 16-20
dietary: no tray for 3 again
tray went to 4 and he ATE it hes npo
kosher for 2, 9 halal, 11 just hates peas
chaplain for 6? on his way
passed 0412. son called. funeral home pending
release to funeral home signed
me was called, they declined
organ line called not a candidate
whose badge was in the bathroom
badge found in linen, not a drill
tube station 14 wrong meds came to us they go to 7
ivf, pt, ot all in one room lol send a chair
swallow eval not til slp is back
the one w two last names, which one does epic want
hyphen not space in epic fyi
is it tylenol or tramadol the order says both
can ppl NOT page the surgeon on his cell
call my ext if im in the box
vocera hears "sepsis" as "susan's bus". i give up
got my back scratched? autocorrect. got his BACK BRACE
outside hosp calling about a transfer, 3 way w gi
transfer {yng} m sbo eta 40
ems here where they going
medic says no lights no heat cats
aps report filed, worker will call
lives by himself apparently??
hurt at work so wc
insurance card says ppo but reg has hmo
hes on the news dont talk to nobody
vip in 30 is under an alias. no
guards on 12, no hat hooks
the state is on 4 everyone put ur drinks away
jc tracer pulled 6s chart OF COURSE
my cat on the keyboard. 88/40 whos near
88/40 92/50 refused
101.8 cx sent, hung zosyn
picc nurse did r basilic 42 cm, tip ok
peds: baby boy bili 14.2 lights on
bb rooming in, bg nicu
mom pumping in 3 dont go in
mom dad baby no name yet
triplets a b c. a is the boss
triplet c brady x1 self resolved
l&d 4 8/90/0 wants epi NOW, anes otw
ob catching, nicu at delivery
icu downgrade off pressors since {wkd}
hd nurse late, 3 first then 11
4w to 6e: coming w our pump, send it back this time
pump alarming air in line, tagged it
lost: stethoscope purple, littmann cardio iv
found pen light on 3e
ur dog got out?? neighbor has him
ur moms on line 2
kid threw up at daycare she has to go who can take 3
dobhoff at 55 bridled, kub ordered
ewald? no. salem sump, lws
yankauer missing in 4
bair hugger in hall by 9
sara stedy battery dead, use the hoyer
posey alarm going off its just him reaching for jello
kendall scd sleeves on backorder
pleur evac full, marked 650
zoll vs lifepak which one is on our cart
hemovac 40 jp 15 penrose soaked
mepilex to sacrum aquacel to heel
allevyn or mepilex nobody cares
"""
