"""Names with something stuck on them or nothing round them: possessives and plurals without apostrophe, 'll and 'd glued on, names first in the line with no verb, names in lists by slash or plus, hashtags and handles; against plain nouns in the same garb."""

NAMED = r"""
{lastlow}s drain
{lastlow}s iv again
{lastlow}s wifes car
{lastlow}s daughter vs {lastlow}s son round 2
{lastlow}s on the pot
{lastlow}s off the vent
{lastlow}s going down the tubes
{lastlow}s got nothing ordered nothing
{lastlow}s k came back funny
{firstlow}s turn to do the crash cart
{firstlow}s kid {firstlow}s friend has lice
{firstlow}s off fri so {firstlow}s on
{firstlow}s mad at {firstlow}s schedule
{firstlow}s gonna be late n {firstlow}s gonna cry
{firstlow}s mom n dad n {firstlow}s mom n dad
{firstlow}s not {firstlow}s, check the label
{firstlow}ll do it
{firstlow}ll hang it {firstlow}ll chart it
{firstlow}d know
{firstlow}d rather have you than {firstlow}
the {lastlow}s r here all 9 of em
the {lastlow}s and the {lastlow}s share a wall n a virus
them {lastlow}es out by the quarry
{lastlow} meds
{lastlow} labs pls
{lastlow} transport now
{lastlow} family on 2
{lastlow} consent?
{lastlow} h&p missing
{lastlow} code status??
{lastlow} wound pics in chart
{lastlow} d/c
{lastlow} ama
{lastlow} rip
{lastlow} !!!!
{lastlow} :(
{lastlow} ✅ {lastlow} ✅ {lastlow} ❌
{lastlow} ->ct {lastlow} ->or {lastlow} ->home
{lastlow}/{lastlow} swap rooms
{lastlow}+{lastlow} both mrsa
{lastlow}>{lastlow} in acuity imo
{lastlow}=dnr {lastlow}=full
{lastlow}-npo {lastlow}-clears {lastlow}-whatever he wants
{lastlow} (chf) {lastlow} (copd) {lastlow} (sad)
{lastlow}, {lastlow}, {lastlow} & the other one
{firstlow}/{firstlow}/{firstlow} 7a {firstlow}/{firstlow} 7p
{firstlow}+1 cna
{firstlow}&{firstlow} lunch 1
{firstlow}?{firstlow}? anybody
@{firstlow} @{firstlow} can u see this
#{PERSON:{firstlow}strong} tshirts 15 bucks
cc {firstlow}
attn {lastlow}
re {lastlow}
vs {lastlow}
via {firstlow}
thx {firstlow} + {firstlow}
xo {firstlow}
pls {firstlow}
lol {firstlow}
omg {firstlow}
smh {lastlow}
poor {lastlow}
lil {firstlow}
ur {firstlow}
my {firstlow}
not {firstlow}
or {firstlow}
for {firstlow} w love the lab
w {lastlow} til 3
b4 {lastlow}
after {lastlow}
until {firstlow}
like {firstlow} said
unless {firstlow} cant
because {lastlow}
so {lastlow} huh
yes {lastlow} again
still {lastlow}
new {lastlow} bed 3
old {lastlow} bed 5
both {lastlow}s
which {lastlow}
whose {lastlow}
another {lastlow}
{firstlow} who
{firstlow} from where
{firstlow} the tall
{firstlow} aka trouble
{firstlow} w/ the braids
{ws}s back
{ws}s hurt
{ws}s loose, call security
{ws}s down
{wn}s in
{wn}s out
{wn}s up next
{wn}ll see
"""

CALM = r"""
drains full
ivs out again
wifes car got towed
daughter vs son round 2
hes on the pot
shes off the vent
its going down the tubes
hes got nothing ordered nothing
ks back funny
whos turn to do the crash cart
kids friend has lice
days off so nights on
everybodys mad at the schedule
gonna be late n gonna cry
mom n dad n his mom n dad
not hers, check the label
ill do it
hell hang it shell chart it
shed know
id rather have you than him
the families r here all 9 of em
the neighbors share a wall n a virus
them boys out by the quarry
meds
labs pls
transport now
family on 2
consent?
h&p missing
code status??
wound pics in chart
d/c
ama
rip
!!!!
:(
bed 1 ✅ bed 2 ✅ bed 3 ❌
4 ->ct 5 ->or 6 ->home
4/5 swap rooms
4+5 both mrsa
4>5 in acuity imo
4=dnr 5=full
4-npo 5-clears 6-whatever he wants
4 (chf) 5 (copd) 6 (sad)
hip, knee, shoulder & the other one
rn/rn/lpn 7a rn/rn 7p
rn+1 cna
ot&pt lunch 1
hello?hello? anybody
@all @here can u see this
#nursestrong tshirts 15 bucks
cc mgr
attn records
re copay
vs ativan
via picc
thx days + nights
xo the lab
pls and thx
lol ok
omg mondays
smh bedflow
poor guy
lil guy
ur pt
my pt
not mine
or mine
for u w love the lab
w ct til 3
b4 lunch
after dialysis
until charge is back
like pharm said
unless resp cant
because insurance
so sepsis huh
yes scabies again
still npo
new gib bed 3
old cva bed 5
both hips
which knee
whose dentures
another fall
float who
er from where
the tall one
aka trouble
w/ the braids
dish soap needs a refill in the lounge
backs out
feet hurt
goat is loose, call security. not kidding. therapy goat
vents down
vitals in
foleys out
whos up next
well see
wells score
downs screen
browns sequard
graves labs
mills of rubor? signs of
burns consult
bells palsy
wilsons w/u
parkinsons clinic
crohns flare
addisons on florinef
cushings vs pcos
hodgkins rt
bakers cyst popped
bartons fx
smiths fx
jones fx vs avulsion
colles closed
rolandos thumb
mortons toe
dupuytrens both hands
raynauds white fingers
sjogrens dry eye
barretts no dysplasia
hirschsprungs pull thru
meckels scan
wegeners old name gpa
behcets ulcers
takayasus no pulse
kawasakis day 5 ivig
lou gehrigs als
fuchs dystrophy
menieres spinning
bowens sq in situ
pagets of nipple
peyronies curve
tietzes rib
osgoods knee
severs heel
legg perthes
blounts
marfans echo
turners 45x
kallmanns
hashimotos
dequervains
"""
