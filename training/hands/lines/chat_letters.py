"""One letter or two for a person - 'mr b', 'ms t', 'dr o', 'big j', 'm's mom', 'k said' - typed by staff and kin who are in a hurry or being coy; against letters that are vitamins, grades, leads, scores, sides, blood groups and beds."""

NAMED = r"""
mr {PERSON:b} did great w pt today, mrs {PERSON:b} cried
mr {PERSON:o} in the end room wants his window open again
ms {PERSON:d} is refusing her shower til ms {PERSON:r} comes on
miss {PERSON:t} from intake said u could squeeze me in
mrs {PERSON:v} next door to mrs {PERSON:w} both lost their teeth. which teeth are whose
dr {PERSON:k} wont refill til he sees me
saw dr {PERSON:n} for dr {PERSON:s} who is on leave
dr {PERSON:o} told dr {PERSON:m} who told nobody
nurse {PERSON:p} hugs, nurse {PERSON:h} doesnt
coach {PERSON:z} sat him
teacher ms {PERSON:a} sends him to the nurse daily
principal {PERSON:g} wants the plan in writing
judge {PERSON:f} gave me 30 days to get the eval
po is mr {PERSON:c}
my counselor {PERSON:j} says i have to write it down
sponsor {PERSON:b} picked up the phone at 3am bless him
big {PERSON:j} fell on lil {PERSON:j}, x rays of both
{PERSON:k}s mom is worse than {PERSON:k}
{PERSON:m} and i broke up so the pills stopped too
{PERSON:r} pushed me i told them i fell
i told {PERSON:s} about the test and {PERSON:s} told {PERSON:d}
{PERSON:l} has the baby this weekend, {PERSON:l} doesnt do car seats
{PERSON:a} n {PERSON:b} are the twins, {PERSON:a} latches {PERSON:b} wont
cant put her name so ill say {PERSON:q}. {PERSON:q} is 15 and late
client {PERSON:t}. came in tearful. {PERSON:t}. says partner {PERSON:v}. left
supervision: {PERSON:e}. again. i dread {PERSON:e}. is that bad
{PERSON:jt} on nights can vouch
{PERSON:mk} drew it {PERSON:ls} ran it
{PERSON:dp} pls cosign
ask {PERSON:rw} shes got the keys to 4
{PERSON:cb} and {PERSON:tn} swapped, ok'd by {PERSON:hh}
{PERSON:ab} to lunch {PERSON:cd} covering
per {PERSON:eo} hold the metformin
checked by {PERSON:sj}, double checked by {PERSON:pm} (its her initials not the time)
{PERSON:am} did the pm meds, yes thats confusing
pt {PERSON:j.r.} sister {PERSON:l.r.} same room
re {PERSON:k.o.}, no showed
{PERSON:r.t.} the rt
{PERSON:o.t.} does pt. sorry. its her name
{PERSON:d.c.} going home. dc for {PERSON:d.c.}
{PERSON:b.p.} has a bp of 190
{PERSON:ed} in the ed
{PERSON:vi} in bed 6 not room vi
{PERSON:bo} has bo sorry but true
{PERSON:ty} ty for the help
{PERSON:jo} u up?
{PERSON:lu}s mri is back
{PERSON:cy} choked at lunch
{PERSON:di} called 3x
{PERSON:mo} wants mo meds lol
{PERSON:om} is 2 and wont take the drops
{PERSON:an} is here for an lp
{PERSON:do} is his last name. mr {PERSON:do}
{PERSON:he} is her surname. ms {PERSON:he}
{PERSON:so} and {PERSON:oh} both in 12, mrs {PERSON:oh} by the door
{PERSON:my} is vietnamese, say {PERSON:mee}, {PERSON:my} is here for shots
{PERSON:an} {PERSON:le} and {PERSON:vy} {PERSON:le} are sisters, vax both
{PERSON:xi}s labs, {PERSON:wu}s labs, {PERSON:yu}s labs all in the wrong bags
mrs {PERSON:ng} ng tube is out
mr {PERSON:ho} ho hum he says
mr {PERSON:a} a+o x3
mr {PERSON:x} as we call him bc the name is a mile long
told {PERSON:h} it isnt {PERSON:h}s fault
{PERSON:c} if youre reading this im ok
from {PERSON:w}: tell the dr i quit
ok {PERSON:n} i will, luv {PERSON:mj}
txt {PERSON:y} not me
hey {PERSON:g}... its back. the cancer. dont tell {PERSON:e}
"""

CALM = r"""
bed b did great w pt today, wife cried
the man in the end room wants his window open again
she is refusing her shower til days comes on
miss from intake said u could squeeze me in
a and b both lost their teeth. which teeth are whose
the dr wont refill til he sees me
saw the np for the md who is on leave
one told the other who told nobody
day nurse hugs, night nurse doesnt
coach sat him
teacher sends him to the nurse daily
principal wants the plan in writing
judge gave me 30 days to get the eval
po is a new guy
my counselor says i have to write it down
sponsor picked up the phone at 3am bless him
vit k 10 mg x1
vit d low, vit b fine
k 2.9 mg 1.4 na 130
k was 3.1 gave 40
t 99.1 p 88 r 18
s1 s2 no m r g
t wave flip in v2 v3
q wave in iii
p before every qrs
r axis
l knee r hip
l 5 s 1
c 6 on t 1
c section x2
d and c x1
e coli in the u a
g tube j tube
h pylori pos
h and h stable
i and o even
i and d in the ed
m spike none
n v d x 3 d
o pos
a neg
ab pos ffp
a line out
b line on us lung
d dimer 400
g6 p4
f to f done
x ray neg
x 3 d
y site clamp
z track im
a fib w rvr
c diff neg
c spine clear
b cell lymphoma, t cell count low
grade b bucket handle? grade c
class c cirrhosis
plan b taken
part b part d part a
schedule h visit? no hd
form w 9 and form i 9
hep a hep b hep c
type a type b pain
group a strep group b neg
pod a pod b pod c
team a has b side
hall c door d
lead v 4
unit k closed
section j k and m of the mds
section gg
level j in the neck
zone p
axis i axis ii lol old days
stage i iv ii
room vi? roman for 6
code k
pm meds at am
am labs pm labs
ot did adls, pt did gait
dc tmrw
bp 190
ed to floor
al vs snf
bo w the trach ties
ty for the help
om bid otitis meds drops
an lp
so and so forth
do is osteopathic. d.o.
he is heliox he 80/20
la is left atrium
ng tube is out
ho is heterotopic
a+o x3
mr x3 views? mri
pt a and pt b per protocol
client a came in tearful
subject m completed
her iud is a t shape
it's a g as in gram not mg
"""
