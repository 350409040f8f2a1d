"""Patients and those who love them, who ask an assistant late at night in one breath: the young, the old, newcomers; with names and places dropped in, and with none."""

NAMED = r"""
my girl {firstlow} won't stop scratching
is it normal for {firstlow} to sleep with eyes half open
gp {lastlow} says wait. wait for what
hi i'm {firstlow} and i have lupus i think
they found a shadow on {kin}'s lung what do i ask {dr}
what should i tell {firstlow}, she's 5, about grandpa
got the jab at {chainlow} and now my armpit hurts
{firstlow} from work had it and died
explain my results like {lastlow} didn't: {labl}
i'm {wholow}, i write for my {rel}, sorry for english
why did {onelow} at {hosplow} press my belly and then smile
baby {firstlow} spit green, er or no
{firstlow} bit {firstlow}, broke skin
was at {refuge} swimming {on}, ear since {on}
{tongue} please. {kin} has to take the pills {btw}, how do I write that
im 17, live w my nan {firstlow} in {townlow}, can i get the pill without her
the lady doctor, {lastlow}, not the other one, was kind. write her that
{kin} says i snore. {kin} says a lot of things
should i still go to {feast} lunch w/ shingles
me and {firstlow} been trying since {mon}
he hit me at {place}, in the car, {firstlow} saw
i forgot {kin} in the bath for one minute. she's fine. i am not
{firstlow} stopped his meds bc pastor {lastlow} said
we're at {hosp}, 3rd floor, they won't say anything
i clean at {chain}, bleach, hands
can {menick} have honey
my {rel} {onelow} puts butter on burns
{ninety}, lives with me, won't wash. i love her. help
how long is {gen} in breast milk, {firstlow} is 3 wks
dr {lastlow} dr {lastlow} and dr {lastlow} and not one looked at the foot
would you trust {clinic}? they want 6k up front
since {firstlow} left i count things
do i tell {orglow} about the epilepsy
the ashes are in {townlow}, i can't get on a plane, ears
somebody at {church} has TB
lump. found {on}. told nobody but {firstlow}
{first} is 4'2\", the others in her class at {school} are giants
letter to my son {firstlow} for when i'm gone, start it for me
{kin}'s heart stopped for 4 min in {mon}, is he the same man
translate what {one} said, i only caught \"mañana\" and he shrugged
{firstlow}'s poo is white
is {lastlow} a good surgeon. be honest
help me be angry politely at {faclow}
call me {menick}. so. the kidneys
{first} thinks she's pregnant and she's 12
i was the passenger, {hwy}, {on}, my neck still
my name's long, {wholow}, they never say it right, they call me hon
{rel} {firstlow} took all of {brand}. all
when {firstlow} dies do i call you or 911, hospice says neither
what's wrong with {firstlow}, he walks on toes
my mum thinks it's {mon} and i'm {firstlow}
do u think {firstlow} knows she's dying
got bitten near {townlow} by a stripy thing
they sent {kin} home w/ someone else's bag, says {lf}
how do i say thank you to nurse {firstlow} who sat with me
i'm calling about {kin}. no, texting. sorry. {kin} fell
i ate at {shoplow}, {firstlow} ate at {shoplow}, only i am sick
{firstlow} has a tooth coming behind a tooth
his name was {firstlow}. 19 weeks. i need words for the stone
{townlow} er or {townlow} er, which is shorter
my twin {firstlow} has it so do i
I promised {first} I'd ask: does it hurt, at the end
"""

CALM = r"""
my girl won't stop scratching
is it normal for a toddler to sleep with eyes half open
gp says wait. wait for what
hi i have lupus i think
they found a shadow on my dad's lung what do i ask the doctor
what should i tell a 5 year old about grandpa
got the jab and now my armpit hurts
a guy from work had it and died
explain my results like the doctor didn't: {labl}
i write for my {rel}, sorry for english
why did the doctor press my belly and then smile
baby spit green, er or no
one kid bit the other, broke skin
was at the pool, ear since yesterday
{tongue} please. take two pills at night, how do I write that
im 17, live w my nan, can i get the pill without her
the lady doctor, not the other one, was kind. write her that
my wife says i snore. she says a lot of things
should i still go to lunch w/ shingles
me and my husband been trying since last year
he hit me in the car, my sister saw
i forgot her in the bath for one minute. she's fine. i am not
my brother stopped his meds bc the pastor said
we're on the 3rd floor, they won't say anything
i clean houses, bleach, hands
can babies have honey
my {rel} puts butter on burns
88, lives with me, won't wash. i love her. help
how long is {gen} in breast milk, baby is 3 wks
three doctors and not one looked at the foot
would you trust a clinic that wants 6k up front
since she left i count things
do i tell my boss about the epilepsy
the ashes are far away, i can't get on a plane, ears
somebody at church has TB
lump. found in the shower. told nobody
4'2\", the others in her class are giants
letter to my son for when i'm gone, start it for me
his heart stopped for 4 min, is he the same man
translate what he said: \"no pasa nada\" and he just shrugged
her poo is white
is robotic better. be honest
help me be angry politely at billing
so. the kidneys
she thinks she's pregnant and she's 12
i was the passenger, my neck still
they never say my name right, they call me hon
my {rel} took all of the {brand}. all
when he dies do i call you or 911, hospice says neither
what's wrong with a kid who walks on toes
my mum thinks it's the fifties and i'm her sister
do u think she knows she's dying
got bitten by a stripy thing
they sent mom home w/ someone else's bag
how do i say thank you to a nurse who sat with me
i'm calling about mom. no, texting. sorry. mom fell
i ate the clams, she ate the clams, only i am sick
a tooth coming behind a tooth
he was 19 weeks. i need words for the stone
er or urgent care, which is shorter
my twin has it so do i
I promised I'd ask: does it hurt, at the end
is {brand} the same as {gen}
why is it called {epo}, who was that
my doc wrote {epo}, google says that's rare. scared
they want a {test} before the {proc}. why
can i drink on {gen}. one glass. fine, two
{gen} at night made me see cats
{score} of 9 is that depressed or not
he's on {brand}, i'm on {brand}, can we share
my Apple watch says afib, my doc says no
Dexcom says 54, finger says 88, who do i believe
if Medicare won't and Medigap won't then who pays the bed
what is a Whipple. they want to do a Whipple
rosemary oil, ginger tea, st johns wort, with warfarin?
iris looks cloudy in one eye of my cat, and can it be me, mine too
my water broke? my back broke? nobody tells you
does lily pollen blister. heather honey? olive leaf? sage tea in pregnancy?
"""
