"""Staff group chats, secure-message threads, texting between nurses, residents, aides, drivers and families; lower case, emoji, tags and half words."""

NAMED = r"""
{onelow}: whos got 12
{onelow}: me. y
{firstlow} u up
{firstlow}!! ur pt is on the phone w channel 5
@{first} @{first} pls see
@{wn} not u, the other {wn}
{initials}: k  {initials}: k  {initials}: ??
{onelow} said ask {onelow} and {onelow} said ask u
lol {onelow}
omw {lanelow} is flooded tell {onelow}
running 10 late, train, tell dr {lastlow} sorry sorry
can anyone swap {oddday} for {oddday}? i'll throw in {shoplow} gift card
i can do {on} if {firstlow} does {on} and {firstlow} does my {feast}
whos on {feast}. please dont say {onelow}
schedule's up!! {onelow} is on every weekend bc {onelow} made it
{firstlow} out sick, {firstlow} out sick, {firstlow} "sick"
kid has lice, im out, ask {firstlow}
anyone know {last}'s cell? {ph} isn't it
his cell is {ph} but text, he hates voice
{ph} is the charge phone now NOT {ph}
code to the {unitword} bathroom is {UNIQUE_ID:{four}#} again
door code changed to {four}, don't post it here. oh
wifi at {shelter} = {UNIQUE_ID:<Bluebird|Harvest|Anchor>{nn}!}
ty {firstlow} ty {firstlow} ty {firstlow} 🙏
happy bday {firstlow} 🎂 {oddday} baby!!
congrats {oneup} on boards!!!! 🎉
welcome {first}! she comes to us from {hosp} where she was charge on {ward}
farewell lunch for {first} @ {shop} {on} noon, rsvp {first}
{onelow}'s baby is here!! {firstlow} {lastlow} jr 7lb 2
so sorry to hear about ur dad {firstlow}. {onelow} is collecting
potluck: {firstlow} chips, {firstlow} dip, {firstlow} "vibes"
fantasy league: {firstlow} beat {firstlow} by {nn}, {dr} still at 0-9
carpool: {firstlow} drives m/w, {firstlow} t/th, meet at {barelow}
whose {veh} is blocking the dock, plate {platelow}
{plateup} lights on!! row c
{wn} ur {dev} is in my car
saw {ptl} at {shop} eating a burger w that A1c 🙃
pt in {nn} says he knows {onelow} from {place}, true?
heads up {ptl} is back. yes THAT {ptl}
{melow} on the 4pm?? i thought he moved to {townlow}
{mesl} {mrn} can someone look at this rash pic (pic attached)
can u eyeball {ptlf} ekg. looks {ws} to me. sorry WIDE
fyi {kin} ({ptl}'s {rel}) recording us on her phone
{dr}: NPO for me tmrw pls. which one? {last}. which {last}
add {comma} to the list, dob {dob}, {dr} accepted, from {hnick}
ems bringing {lastlow}, 2 min, {firstlow} set up
need a {tongue} speaker in {room} stat, is {onelow} here
{onelow} pls come get ur student ({onelow}) she fainted
pharm: {first}, did u mean 5 or 50 on {last}. me: 5. pharm: 😅
rt here. {firstlow}'s tube is at 22 i moved it w {onelow}
lab called @{first} {ptl} k is 6.8 not hemolyzed i asked
Rx ok'd {initials}
[Secure Chat] {last}, {first}, {last} MD added {last}, {first} RN
[Secure Chat] {first} left the conversation. lol
[10:42] {first} {last}: pls advise re {ptl}  [10:58] {first} {last}: bump  [11:30] {first} {last}: bump!!
seen by {first}, {first}, {first} and {nn} others
{first} reacted 👍 to "ok to d/c {ptl}"
{first} is typing…
{first} renamed the group "{first}'s Angels"
{user} joined using invite link
typo alert {first} wrote "{ptl} is deceased" meant "decreased"
voice note from {firstlow} 0:34 (transcript: hey its {firstlow} the uber is at {FACILITY:<gate|door> <b|4> of {hosplow}})
dropped pin: {house}
home visit list: {lastlow} 9a {stlow}; {lastlow} 10:30 {stlow}; {lastlow} cx
cant find {lastlow}'s trailer. blue? {onelow}: green. past {church}
dog loose at {lanelow}, {onelow} be careful, its name is {pet}
gate code {UNIQUE_ID:*{four}} for {bldg}; ask for {first} if it fails
mileage {on} {townlow} to {townlow} 41, {townlow} home 22
eta? {fleet} has 2 ahead of u, {firstlow} driving
group home: {firstlow} took {pos} meds, {firstlow} spit, {firstlow} at day program
night aide here. {onelow} up x5. {onelow} cried for mr {lastlow}
{kin}: is mom ok?? {first}: she's ok. {onelow} from the home called
fam chat: dad's at {hnick} rm 4 dont tell {firstlow} yet she's driving
fam chat: {onelow} says hospice, {onelow} says no, {onelow} muted the chat
who has the key to moms on {lanelow}. {onelow} does
{onelow} can u get {onelow} from {schoollow} im still w gram
gram says hi {firstlow} hi {firstlow} and who is {firstlow}
gofundme is up!! {URL:gofund.me/{nn}{onelow}} thx {firstlow}
mychart says {test} {value}. {firstlow} ur a nurse is that bad
dialysis buddy: {onelow} chair 6 says save him the remote
NA text: day 40 {firstlow}!! meeting {clockx} at the {LOCATION:<clubhouse|annex|barn> on {lane}}
from {ph}: this is {onelow}'s new number old one got stole
k {onelow} c u {oddday}
ps its {wn} not {wn} auto correct
"""

CALM = r"""
whos got 12
me. y
u up
omg ur pt is on the phone w channel 5
@everyone pls see
@here not u, the other team
k  k  ??
days said ask nights and nights said ask u
lol
omw road is flooded tell charge
running 10 late, train, tell the doc sorry sorry
can anyone swap fri for sun? i'll throw in a starbucks gift card
i can do tues if someone does thurs
whos on the holiday. please dont say me
schedule's up!! manager is off every weekend bc manager made it
two out sick, one "sick"
kid has lice, im out
anyone know the fellow's cell?
text, he hates voice
charge phone is the gray one now NOT the black one
code to the bathroom changed again, ask at desk
door code changed, don't post it here
wifi guest is open
ty ty ty 🙏
happy bday to whoever's cake this is 🎂
congrats to all who passed boards!!!! 🎉
welcome to our new grads!
farewell lunch noon, rsvp to the clipboard
baby is here!! 7lb 2
so sorry to hear about ur dad. collecting at the desk
potluck: chips, dip, "vibes"
fantasy league: nights beat days by {nn}, anesthesia still at 0-9
carpool m/w and t/th, meet at the lot
whose {veh} is blocking the dock
white civic lights on!! row c
ur {dev} is in my car
saw a pt at wendys eating a burger w that A1c 🙃
heads up bed 9 is back. yes THAT bed 9
can someone look at this rash pic (pic attached) no identifiers
can u eyeball this ekg. looks wide to me
fyi {rel} recording us on her phone
NPO for me tmrw pls. which one? the hip. which hip
ems bringing one, 2 min, set up
need a {tongue} speaker in {room} stat
pls come get ur student she fainted
pharm: did u mean 5 or 50. me: 5. pharm: 😅
rt here. tube is at 22 i moved it w the nurse
lab called k is 6.8 not hemolyzed i asked
Rx ok'd
[Secure Chat] Hospitalist added Case Manager, Pharmacist
[Secure Chat] Nutrition left the conversation. lol
[10:42] RN: pls advise  [10:58] RN: bump  [11:30] RN: bump!!
seen by 14 others
You reacted 👍 to "ok to d/c"
someone is typing…
Admin renamed the group "Charlie's Angels"
guest joined using invite link
typo alert "deceased" meant "decreased"
voice note 0:34 (transcript: hey the uber is at the gate)
dropped pin
home visit list: wound 9a; new 10:30; cath change cx
cant find the trailer. blue? no green
dog loose, be careful, big, friendly-ish
mileage 41, home 22
eta? 2 ahead of u
group home: one took meds, one spit, one at day program
night aide here. up x5. cried for his mom
is mom ok?? she's ok. the home called
fam chat: dad's in rm 4 dont tell gram yet she's driving
fam chat: sis says hospice, bro says no, uncle muted the chat
who has the key to moms
can u get the kids im still w gram
gram says hi hi and who is that
gofundme is up!! thx
mychart says {test} {value}. ur a nurse is that bad
dialysis buddy chair 6 says save him the remote
NA text: day 40!! meeting {clockx}
new phone who dis
k c u then
ps duck autocorrect
epic is down. epic is up. epic is slow. haiku works
downtime forms in the red binder, uptime copy at desk
omnicell 3 wants a fingerprint, all my fingers
pyxis drawer stuck on norco of course
vocera died, use the spectralink
tiger is down use teams, teams is down use legs
chatgpt says its sarcoid. chatgpt always says sarcoid
its never lupus. its lupus.
house md would have lp'd by now
greys on the break room tv, the ferry one
watching the pitt, too real, went back to bake off
who ate my chobani. it had MINE on it
crumbl or insomnia, vote
chipotle order closes 1130, guac is extra guys
chick fil a is closed sunday as we learn each sunday
dunkin run? med iced, oat, 2 pumps mocha
stanley cup left in 8, the pink one, cup not trophy
figs or carhartt or whatever was clean
hoka vs brooks, go, 12 hr floors
chiefs by 3, sorry bills fans
ravens game on in the lounge, purple only
ramadan mubarak to my fasting crew, cover breaks at sunset pls
diwali sweets at the desk!!
merry everything to nights
may your shift be quiet. NO you said the q word
will be late. may be later
grace period is 7 min then its occurrence
faith over fear mug found in med room
hope = the plan rn
rose gold apple watch in the lost drawer
jack up bed 3, brake's off
bill says 40k for a snakebite
mark ur tubing pls, date time initials
pat slide then roll. no the PAT slide. the board
sue me i clocked out
rob the other unit's linens again
drew blood. gave labs. had snack. amen
job had patience, i have room 9
summer fridays dont exist in icu
april showers, may census
jesus take the vent
holy q15s batman
pt thinks im a famous singer. i wish
"""
