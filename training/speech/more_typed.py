"""More lines that are typed in chats: staff in haste, patients with thumbs, and as many about nobody."""

STAFF_CHAT = r"""
{snlow}, {snlow}, {snlow} all need am labs
{snlow} ok for {saytest}?
{snlow} to ir w {nmlow}
{snlow} back from {saytest}, {nmlow} has him
{nmlow}, {nmlow}: meeting now
{nmlow} brb
{nmlow} ur pt {snlow} is on the light
{nmlow} call ur mom lol she called the desk
{nmlow} ur 2 oclock is here, {fnlow}
{nmlow} line 3, {nmlow} from {org}
{nmlow} {kinword} of {snlow} line 1
tell {snlow} {kinword} {nmlow} visiting is over
{snlow} kids r here from {place}
{snlow} lives alone on {road} can we get hh
hh w {org} for {snlow} start {sayd}
dme from {org} for {snlow}, eta {hr}, {nmlow}
{snf} declined {snlow}, trying {snf}
{snf} has a male bed, {snlow}?
{snlow} ins is thru {org}, auth {saycode}
p2p for {snlow} w dr {snlow} at {hr}
{nmlow} did the p2p, {snlow} denied
guardian for {snlow} is {fnlow} {otherph}
court for {snlow} {sayd}
{agency} here for {snlow}
officer {snlow} here for {fnlow}
{crew} at the dock w {snlow}
{hosp} on divert, {snlow} coming to us
{hosp} sending {snlow}, {nmlow} took rpt
{clinic} sent {fnlow} for {saytest}
{school} nurse {nmlow} on hold abt {nmlow}
{pharm} out of {saydrug}, try {pharm}
{snlow} wont take it from me only {nmlow}
{snlow} asking where {nmlow} is
{snlow} says {nmlow} was mean
{snlow} gave {nmlow} a candy lol
{nmlow} made {snlow} laugh
{nmlow} for daisy award!! {snlow} family wrote a letter
welcome {nmlow}!! she comes to us from {hosp}
{nmlow} is engaged to {nmlow} from {ward}
{nmlow} had the baby! {nmlow}, 7lb, {sayd}
sorry for ur loss {nmlow}
funeral for {poss} dad {sayd} {church}
carpool from {place}? {nmlow} driving
parked in {poss} spot, {hue} {veh} {plate}
{plate} lights on
gym at {org} {nmlow}?
thx {nmlow} ur a star
{nmlow} lmk re {snlow}
re {snlow}: see {nmlow} note
re {nmlow}: no
^ {nmlow}
^^ what {nmlow} said
{nmlow} liked {nmlow}'s msg
{nmlow} pinned {snlow} plan
msg deleted by {nmlow}
{nmlow} is typing
seen by {nmlow}, {nmlow} and {nmlow}
"""
PATIENT_CHAT = r"""
this is {nmlow} from {place} i lost my {med}
{nmlow} here, {kinword} of {nmlow}, pls help
pls help {nmlow} cant breathe right
{nmlow} swallowed a penny
{nmlow} fell off {nmlow}'s bunk
is {nmlow} nurse {snlow}'s patient
hi {nmlow} from yesterday
hi dr {snlow} its {nmlow}
hi dr {nmlow} lol idk ur last name
good morning {snlow} team
attn {nmlow} in billing
to whoever took my call {sayd}, i think {nmlow}
is {nmlow} still my case manager or {nmlow}
{nmlow} said ud be nice
u said call {nmlow} {otherph} no answer
i called {pharm} i called {clinic} i called {org} nobody knows
i was at {hosp} w {nmlow} til {hr}
im sitting outside {clinic} in a {hue} {veh}
im the one who fell at {org}
my job {org} needs it by {sayd}
{org} fired me bc of this
send note to {org} hr {othermail}
i drive for {org} can i take {med}
im a cna at {snf} n i got exposed
a res at {snf} bit me, {nmlow} from hr says come
{nmlow} n me both got covid at {church}
{church} had a lunch n everyone got sick
kids r at {school} n {school}
{school} wont take {nmlow} w/o shots
{nmlow} turned {small} {sayd} does he need shots
{nmlow} is allergic right? its for {school}
do u have {nmlow}'s shot record from {place}
we moved from {place} {saymonth}
im homeless rn, {refuge}
mail it to {church}, {nmlow} will hold it
its {sayst} not {sayst}
apt is under {nmlow} {otherph}
my {kinword} {nmlow} is my ride n she works til {hr}
can {nmlow} come in w me
{nmlow} isnt my {kinword} anymore take him off
take {fnlow} off my account
add {fnlow}
who is {nmlow} and why is she calling me
stop calling me {nmlow}
its {nmlow} not {nmlow} omg
{nmlow} w/ 2 l's
rhymes w {nmlow}
like {nmlow} but w a j
im {nmlow} jr my dad is the other one
i had twins {nmlow} n {nmlow} {sayd}
lost {nmlow} {sayd} at {sayn} wks
{nmlow} passed at {snf}, who do i call
{nmlow} would have been {sayold} {sayd}
gramma {nmlow} is {sayold} n wants a shot
{nmlow} is {sayold} can she have {med}
my po {nmlow} says i gotta be in {county} {sayd}
judge {snlow} ordered it
{snlow} my lawyer needs my file
{otherph} is {nmlow} dont text that one
new phone who dis, jk its {nmlow}
"""
CALM_CHAT = r"""
all need am labs
ok for {saytest}?
to ir now
back from {saytest}
meeting now
brb
ur pt is on the light
ur 2 oclock is here
line 3
{rel} on line 1
visiting is over
kids r here
lives alone can we get hh
snf declined
snf has a male bed
p2p at {hr}
denied again
guardian on file
police here for {room}
ems at the dock
on divert
took rpt
out of {saydrug}
wont take it from me
asking for mom
made me laugh
welcome new hires!!
sorry for ur loss
lights on in the lot
ur a star
lmk
re: no
^ this
^^ what she said
msg deleted
seen by all
is typing
help she cant breathe right
swallowed a penny
fell off the bunk
hi dr
good morning team
attn billing
is my case manager in
i called everyone nobody knows
im outside in a {hue} {veh}
im the one who fell
my job needs it by friday
got fired bc of this
i drive for work can i take {med}
im a cna n i got exposed
everyone at church got sick
school wont take her w/o shots
shes {small} does she need shots
we moved
im homeless rn
ride works til {hr}
take him off my account
who is calling me
stop texting me
omg
im a jr my dad is the other one
i had twins
my lawyer needs my file
new phone
can i get a pen pal in group
will u call
may i come late
is may too late
i rose too fast
theres a mark on my leg
bill is wrong
pat it dry?
"""
