"""What colleagues type to each other between two beds, in pieces and small letters: ward chat, on-call texts, a whiteboard photographed; with people in it, and with none."""

NAMED = r"""
whos got {lastlow}
no i mean {lastlow} in the corner not {lastlow} by the window
{firstlow} called out
float coming from {faclow}, named {firstlow}, be nice
{lastlow} family here, all nine, from {townlow}
can u cover {firstlow}s lunch
tell {firstlow} her mom's on 2
k+ 2.8 {lastlow}
{lastlow} k+ 2.8 again
who took {firstlow}'s stethoscope, the green one
{last} wants a smoke, {last} wants out, {last} wants a priest
xray for {lastlow} b4 {lastlow} b4 noon
fyi {lastlow} goes to {snf} at 3, transport is {crew}
{crew} is here. wrong pt. they want {last}, we gave em {last}
is {onelow} a he or a she, just the wristband to go on
admit: {lf}, from {fac}, AMS, daughter {first} driving in
{firstlow} cried in the med room so i took her pts: {lastlow}, {lastlow}
{dr} is on his way. {dr} isn't
bed 4 {firstlow} pee'd
code brown {lastlow}, sry
do not let {firstlow} back in, badge cut off {on}
pizza's from {shoplow}, thank {lastlow}s wife
hey its {firstlow} from {unitword}, got a minute for {lastlow}
{initials} wasted w/ me
w/ {initials}, 2 mg
swap u {on} for {feast}?
can {firstlow} do {on}, can {firstlow} do {on}, somebody do {feast}
lost: one upper denture, {lastlow}'s
found: ring inside {lastlow}'s sock, engraved \"{first} {on}\"
{lastlow} is back from {townlow}, tan, jealous
is that {first} crying or the cat
d/c {lastlow} once {kin} gets off at {orglow}
he says he's {wn}. chart says {wn}. security says neither
stroke alert 71f {townlow} lkw {hr} family: {firstlow} {ph}
picc nurse = {firstlow}. wound nurse = {firstlow}. chaplain = {first}, till {hr}
new grad {firstlow} on {on}, who precepts
whiteboard: RN {firstlow} / CNA {firstlow} / goal: chair x2 / call me: {menick}
{lastlow}'s {rel} threw a shoe
wt on {lastlow}?
{mrs} swears {firstlow} promised her jello
who is {onelow} and why is she on my list
potluck: {first} rice, {first} beans, {first} paper plates as always
{lastlow} to OR, {lastlow} from OR, {lastlow} never went
i'm in w {lastlow} dont knock
{ptl} asked 4 u. \"the tall one, {first}\"
police from {townlow} pd want {lastlow}'s clothes
pls chart for me on {lastlow}: refused, refused, threw
tube feed's still hanging on {lastlow}, hes npo since midnite
goodnight {firstlow}, {firstlow}, {firstlow} and whoever has the pager
lmk when {firstlow} lands
ok {lastlow} = stable. next. {lastlow} = meh. next. {lastlow} = come
hbd {firstlow}!! {on} baby
peds transport to {hosplow}, mom {firstlow} rides up front
{firstlow} at {pharm} says no more {gen} till {on}
rt {firstlow} at bs, sats 84 > 93
that was {lastlow}s k not {lastlow}s k!!!!
can someone ask {lastlow} in {tongue} if he ate
i left {firstlow} a note under the glucometer
{lastlow} wife wants {lastlow}, the surgeon, not {lastlow}, the other surgeon
"""

CALM = r"""
whos got 12
me?
no i mean the one in the corner not the one by the window
night charge called out
float coming from tele, be nice
family here, all nine
can u cover lunch
tell the sitter her mom's on 2
k+ 2.8 bed 6
mag 1.1 again
who took my stethoscope, the green one
3 wants a smoke, 4 wants out, 5 wants a priest
xray for 8 b4 9 b4 noon
fyi 14 goes to snf at 3, bls transport
transport is here. wrong pt. they want 14, we gave em 41
is Marfan's a tall thing, just the wingspan to go on
admit: from outside ED, AMS, daughter driving in
a tech cried in the med room so i took her pts: 3, 4
surgery is on his way. ortho isn't
bed 4 pee'd
code brown, sry
do not let the vendor back in, badge cut off
pizza's from a grateful wife
hey its {unitword}, got a minute
2nd RN wasted w/ me
w/ witness, 2 mg
swap u {wkd} for {wkd}?
somebody do the holiday
lost: one upper denture
found: ring inside a sock
the fellow is back, tan, jealous
is that the monitor crying or the cat
d/c once the ride gets off work
he says he's a doctor. security says no
stroke alert 71f lkw {hr} family: en route
picc nurse, wound nurse, chaplain till {hr}
new grad on {wkd}, who precepts
whiteboard: RN / CNA / goal: chair x2 / diet: cardiac / call don't fall
a son threw a shoe
wt on 7?
she swears the kitchen promised her jello
who is Yankauer and why is he always on the floor
potluck: rice, beans, paper plates as always
one to OR, one from OR, one never went
i'm in w iso dont knock
pt asked 4 u. \"the tall one\"
police want clothes from trauma 2
pls chart for me: refused, refused, threw
tube feed's still hanging, hes npo since midnite
goodnight all and whoever has the pager
lmk when the chopper lands
ok bay 1 = stable. next. bay 2 = meh. next. bay 3 = come
hbd to the ice machine, fixed!!
peds transport, mom rides up front
pharmacy says no more {gen} till {wkd}
rt at bs, sats 84 > 93
that was 6s k not 9s k!!!!
can someone ask in {tongue} if he ate
i left a note under the glucometer
wife wants the surgeon, not the other surgeon
hoyer's dead, sara's charging, use the steady
where's the doppler, where's the bovie, where's the bair
kelly clamp, mayo scissors, allen key??
who broke the pyxis, who broke the zoll, who broke the baxter
alaris 3 says air, omnicell says count, cerner says no
levo at 8, neo off, vaso .04, milly .25
hang the zosyn then the vanc then cry
ask lexi if vanc n zosyn y-site
purewick off, condom cath on, flexiseal leaking, happy friday
dilaudid due. benadryl due. reg diet for the win
tele says vtach, pt says brushing teeth
jackson pratt x2, one hemovac, a penrose, pick the one thats clogged
precedex is my best friend
foley day 11, why
nellcor off, masimo on, same 84
"""
