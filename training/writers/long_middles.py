"""Middle-sized texts of eight or so lines in small letters, half sentences and no grammar, by people with one hand on the phone."""

NAMED = r"""
hey its {wa} on nights
{la} didnt sleep
{lb} is on 3L now was 2
{kin} is coming w {pet} and wants doc
told {ws} re the K
{initials} took the {hnick} call, its {last} not {ws}
left {first}'s glasses at desk
im off til {clip}
bye
%%
to buy/do for {kin}
- {pharm} before 6, ask {wn}
- {la} appt {clip} not {clip}
- call {coin} abt bed, ref {ord}
- {fa} gets kids {clip}
- {fleet} or {wa} drive?
- pay {lb}
- thank you card {first}
- cake {feast}
%%
mom meds
am white one ({la})
am pink one ({lb}, stop {clip})
noon none
pm {ws} pill, w food
hs if {first} says
patch change {clip}, {clip}
dont let {pet} do it
call {fa} {ph}
%%
re {ptl}
{clip} {fa} called no ans
{clip} {fa} left msg w {kin}
{clip} {wa} called, disc
{clip} letter to {bare}, back {clip} "no such"
{clip} {lb} saw {obj} at {shop}!
{clip} {hnick} says there
close? {initials}
%%
pls put in computer
{lf} {dobs} flu L {lot}
{lf} {dobs} flu L {lot}
{wn} {la} {dobs} flu R {lot}
{fa} {lb}, refused
mrs {ws}, {ninety}, high dose {lot}
{one} came twice
thx {initials}
%%
who took the call from {hnick}
it was me ({wa})
they had {la} AND {la}'s brother {fa}
{fa} goes to {coin} rehab
{la} to us {clip}
{ws} accepts
bed 9 or after {lb} dies, sorry
pls dont tell {kin} til {last} does
%%
{la} - labs
{la} - also {fa} wants xr
{lb} - nothing
{ws} - home!!
{last} - sw ({wn})
{last} - {kin} is poa, not {first}
{one} - {hnick} recs
me - {feast} off??
%%
im at {corner} w a guy
says {wn}, 50s
bracelet {hnick} {clip}
diabetic? bag from {pharm}, label {last}
he knows {fa} at {refuge}
{fleet} not here yet
phone has "{kin}" {ph}
shirt says {coin}
ok {crew} here
%%
notes w/ {la} at bedside
pt calls self {menick}
born {town} no {place}
father {fa} died of this, {feast}
worked {coin}, {coin}, then the {fleet} line
{lb} gave steroids {mon}
{kin} lives {lane}
dog {wn}
wants to see {world}
%%
{kin} here again asking for {la}
{la} in OR w {lb}
told {obj} 4 pm
{sub} said "{fa} promised"
{fa} off, {clip}
gave coffee. sat w {wn}
{pos} plate {plate}, lights on, told
took to chapel, Fr {last}
%%
late entry {clip} for {clip}
i was w/ {la} in 3
{wa} was w/ {lb} in 4
alarm 3? no 4
{fa} said "mine" went to 3
{ws} came
{lb} blue
{hr} {ws} bag, {fa} compress
sorry for delay, {initials}
%%
food tray list lol
{la} no salt
{lb} no pork
{ws} no
{wn} (rm 9) puree, {kin} will feed
{one} vegan since {feast}
{last} npo for {first}
{last} gone to {snf}
{pet} - extra jello
%%
bb, {fa} born {clip} {hr}
3.4 kg apgar 8 9
mom {la}, no pnc, {town}
dad "{pet}" at {coin} coming
{lb} here from nicu
cord to {coin} {spec}
name is not {fa} its {wa}, fix band {four}
{initials}
%%
ur 2pm is {la} not {lb}
{lb} moved {clip}, dentist ({ws})
{la} brings {kin}, hard of hearing, sit left
films from {hnick}, disc says {last}?!
copay card {four}
wants {fa} to draw, not {wn}
ride {fleet} at 3:10 dont be late
%%
pls translate to english for chart: "{fa} dice que {kin} le dio la pastilla el {clip}, en casa de {wn}, {lane}. Luego {la} llamó a {crew}. Dr. {lb} en {hnick} dijo apendicitis. Trabaja en {coin}, con {pet}. Nació en {world}."
also when is {pos} f/u
with {lb}
or {ws}
%%
{la}: pt since {mon}
{la}: mom is {kin}
{la}: calls {first} dad, dad is {first}
{la}: bit {wa} {clip}
{la}: {school}, bus {fleet}
{la}: wants {pet}
{la}: court {clip} w/ {lb}
{la}: pls dont copy {ws}
%%
lost & found er
wallet {la} dl {lic}
shoe {fa}?
keys to {plate}
bible "to {wa} {feast} {yr}"
phone w {coin} sticker
hearing aid, {lb} {snf}
badge {badge} from {hnick}
call {kin} re all of it
%%
tele strip review
{la} 0211 5 bt vt, {fa} told
{lb} 0340 pause 3.3, {wa} told {ws}
{last} leads off
{last} leads off
{one} leads in sink
{last} afib new, {hnick} says {mon}
box {four} to {wn}
%%
qi huddle
{la} case: 41 min, {fa} delayed by {coin} lab
{lb} case: 12 min
{ws}: {clip}, wrong side marked by {initials}, {wa} caught
{last}: death, {clip}, refer {hnick}
give {wa} a star
next {clip}
%%
home o2 list
{la} 2L {coin} since {mon}
{lb} 4L, smokes!! {lane}
{ws} dc {clip}
{last} portable {ser} broke on the {fleet}
{fa} {last} nights only
{ninety} {one} won't
{wn} (driver) has keys
%%
dream group notes
{fa}: flood, {town}, mother's hands
{fb}: {la} at the foot of the bed
{wa}: bus {fleet} with no driver
{one}: {feast} again
{pet}: didn't dream
me: {kin}
next wk {church}
%%
{la} ortho, w/ {fa}
saw 22
{ws} cast off
{lb} 2nd opinion, not happy w/ {last} at {hnick}
{wn} {ini} elbow pinned {clip}
{last} no show ({coin} let him off?)
{one} brought eggs
sched {ws} {clip} rm 2
%%
poem of the day shift
{la} wants water
{lb} wants out
{ws} wants {wa}
{wa} wants lunch
{kin} wants the truth
Dr {last} wants the {hnick} films
{fa} wants {feast} off
i want my bus ({fleet})
%%
swim team / tick panel / {school}
{fa} + {wa} at {place} {clip}
{wa} rash {clip}
{la} (coach) pulled 2
kit {lot} to {coin}
neg {fa} {clip}, pos {wa} {clip}
doxy, {lb}
told {kin}, told {first}
meet {clip} vs {town}
"""

CALM = r"""
hey its nights
bed 3 didnt sleep
bed 4 is on 3L now was 2
family is coming and wants doc
told resident re the K 3.4
night float took the outside call
left glasses at desk
im off til next week
bye
%%
to buy/do
- pharmacy before 6
- appt moved
- call DME abt bed
- gets kids 3/3
- 5/5/10 mg pack
- pay
- card
- cake, hope its good
%%
mom meds
am white one
am pink one (stop)
noon none
pm 10, w food
hs if awake
patch q3d
12-26 u slide
dont double
%%
late entry
i was w/ bed 3
other rn w/ bed 4
alarm 3? no 4
went to 3
charge came
pt blue
bag, compress
K 3.4, etco2 10/14
sorry for delay
%%
tele strip review
0211 5 bt vt
0340 pause 3.3
leads off
leads off
leads in sink
afib new
qtc 512, hr 126
box back to charger
%%
food tray list lol
1 no salt
2 no pork
3 no
4 puree 3/3 meals
5 vegan
6 npo
7 gone
8 extra jello
carb 45/60/15, fluid 1.2
%%
qi huddle
case 1: 41 min
case 2: 12 min
case 3: wrong side marked, caught
case 4: death, refer
give the float a star
goal 3/10, run chart 12-26, p .03
%%
home o2 list
2L
4L, smokes!!
dc
portable broke
nights only
88 wont
sat 3/3 checks: 91/86/90, 6MW 10.14 min?
%%
dream group rules
flood is not the river
no names, say "a woman", "my rel"
3 min each
5/5 feelings chart
summer, dawn, may: words too
next wk, bring 3 x 5 card
%%
poem of the night shift
four wants water
five wants out
six wants lunch
i want the truth
the doctor wants films
the clock wants grace
the pump wants joy: 3.3 mL
bed 10 wants 10
%%
bb born 41w
3.4 kg apgar 8 9
mom no pnc
dad coming
nicu here
cord gas 7.26/-3
band 3/3 match
ga by ballard 10-14
%%
pls put in computer
flu L .5
flu L .5
flu R .5
refused
88 high dose .7
came twice
tdap 5/2/3
thx
"""
