"""Lone names as people drop them in speech: in lower case, word-names, nicknames, foreign ones, initials; beside the same words meaning only words."""

NAMED = r"""
i mean {onelow} wouldn't lie about that
{onelow} did the stairs. all of them. twice.
so {onelow}'s like no and i'm like yes
not {onelow}, the other one, from {onelow}'s church
idk ask {onelow}
it was {onelow} not me
{onelow} and them
him and {onelow}
{onelow} nem went down to {townlow}
them {lastlow} boys
old man {lastlow}
big {onelow} and little {onelow}
{onelow} senior had it {onelow} junior has it
cousin {onelow} on the {lastlow} side
aunt {onelow} swears by vinegar
tía {onelow} le dio té
lola {onelow} fell asleep in the chair
nonno {onelow} is eating again thank god
bubbe {onelow} won't take the pill
yiayia {onelow}, opa {onelow}, both diabetic
abuelo {onelow} cut the grass yesterday with that foot
auntie {onelow} from {world} sent the oil
mama {onelow}, that's what they call her at {orglow}
papa {onelow} got the sugar
sister {onelow} laid hands on me and then i went to the er
brother {onelow} drove the church van
bishop {lastlow} says fast, doctor {lastlow} says eat
coach {onelow} called it a stinger
ms {onelow} in the lunchroom saw her choke
mister {onelow} on the bus saw it
officer {onelow} was decent
judge {lastlow} wants the letter
sarge {lastlow} never wore the ear plugs
chef {onelow} passed out on the line
baby {onelow} has the croup
lil {onelow} got his shots
{onelow} r. not {onelow} b.
{ini} texted {ini}, {ini} never answers
j, that's my brother, he don't want his name in it, {onelow}
everybody calls him {PERSON:<tater|possum|bunk|skeeter|catfish>} even the nurses
they call her {PERSON:<peaches|tiny|half pint|shug|weezy>} and she answers to it
goes by {PERSON:<bear|red|slim|dutch|moose>}, real name {onelow}
my roommate {PERSON:<ghost|frog|tex|domino>}, i never knew his right name
the guy's handle's {PERSON:<two step|cornbread|diesel|lefty>}, drives for {orglow}
{wn} is a person. {wn} is my person
{wn} said and i said {wn} honey no
i love {wn}. i'd take a bullet for {wn}. but no, not a kidney
where's {wn} at
{wn} hurts. she says everywhere
{wn} hurts {wn}, that's the pattern
i need {wn} to sign and {wn} to drive
when {wn} comes {wn} goes
{wn} won't. {wn} will.
it's {wn} on the line for {wn}
can {wn} come in with me. i can't do it without {wn}
god and {wn}, in that order
i gave {wn} half and {wn} the other half
no dairy for {wn}. no {wn} for dairy. he's not to be in the barn
{wn}, quit it. sorry doctor. {wn}!
hush {wn} the man is talking
tell her {wn}. tell the doctor what you told {wn}
you must be {wn}. {wn}'s told me all about you
that you {wn}
{ws} this, {ws} that, he's got my whole family mixed up
is it the {ws} baby or the {ws} baby in nine
{ws}? like the word? yes ma'am like the word
both {lastlow}s are in today
the {lastlow} girl's got hand foot and mouth
a {lastlow} will not go to the doctor, ask anybody in {townlow}
{townlow} water. that's what done it
{townlow} people don't complain
she's {townlow}, he's {townlow}, you do the math
born and raised {townlow}
up {lanelow} where {onelow} wrecked
by {onelow}'s
over to {lastlow}'s store
down at {shoplow} they got the free cuff
i clean at {faclow} nights
i cook for {schoollow}
i do hair at {onelow}'s
i drive for {orglow}
he bags at {chainlow}
i had {onelow} at {hosplow} and {onelow} at {hosplow} and {onelow} in the truck
{firstlow}'s two, {firstlow}'s four, and this one's brand new
they named him {firstlow} after {firstlow}
{firstlow} {firstlow} {firstlow}! it's all i hear
{lastlow}? no {lastlow}. they always say that other one
my name is {firstlow}, say it like it's spelled, nobody does
it's {firstlow}, {firstlow}, rhymes with nothing
you said {firstlow}. i'm {firstlow}. {firstlow} is in the hall
hola {firstlow} cómo amaneció
salaam {firstlow} how is the baby
namaste {firstlow} ji
aloha kākou, auntie {firstlow} here
wassup {firstlow}
howdy {firstlow}
{firstlow}?
{firstlow} oh thank god
yes {firstlow}
shh {firstlow}
bye {firstlow}
"""

CALM = r"""
i mean my wife wouldn't lie about that
he did the stairs. all of them. twice.
so she's like no and i'm like yes
not her, the other one, from church
idk ask somebody
it was him not me
mom and them
him and his brother
them boys down the road
the old man next door
big dose and little dose
senior had it junior has it
a cousin on my mother's side
my aunt swears by vinegar
mi tía le dio té
lola fell asleep in the chair, that's grandma
nonno is eating again thank god
bubbe won't take the pill
yiayia and opa, both diabetic
abuelo cut the grass yesterday with that foot
auntie sent the oil
mama, that's what they call her at work
papa got the sugar
my sister laid hands on me and then i went to the er
a brother drove the church van
the bishop says fast, the doctor says eat
coach called it a stinger
a lady in the lunchroom saw her choke
the man on the bus saw it
the officer was decent
the judge wants the letter
sarge never wore the ear plugs
the chef passed out on the line
baby has the croup
the little one got his shots
r not b, repaglinide, r as in red
everybody calls it sugar even the nurses
they call it the peach pill and i answer to it
goes by brand, real name's the generic
i never knew the right name of it
my art is a person. art is my person
i said june and she said july
i love rose. the color. not for a bathroom
where's hope at
grace hurts. grace period i mean. it ended
joy hurts, that's the pattern
i need a will to sign and a jack to lift
when may comes june goes
he won't. he will. he will. he won't
can i bill in with this. can it bill
god and iron pills, in that order
i gave the dog half and the cat the other half
no dairy. none. i mean it
quit it. sorry doctor. quit!
hush the man is talking
tell her honey. tell the doctor what you told me
you must be the sister
that you mama
young this, long that, he's got my whole chart mixed up
is it the small cuff or the long cuff in nine
both twins are in today
the neighbor girl's got hand foot and mouth
a farmer will not go to the doctor, ask anybody
well water. that's what done it
mountain people don't complain
she's texas, he's maine, you do the math
born and raised on a ranch
up the road where the truck wrecked
by the creek
over to the store
down at walmart they got the free cuff
i clean nights
i cook for a school
i do hair
i drive a truck
he bags groceries
i had one at the hospital and one at home and one in the truck
one's two, one's four, and this one's brand new
they named the goat after the doctor
mom mom mom! it's all i hear
say it like it's spelled, nobody does, farxiga
it's zyrtec, rhymes with nothing
you said zantac. i'm on xanax. big difference
hola buenos días cómo amaneció
salaam how is the baby
namaste ji
aloha kākou
wassup doc
howdy
nana?
oh thank god
yes ma'am
shh baby
bye now
she's a virgo he's a leo it's a miracle
he has a guy for that. everybody has a guy
bella the brand not bella the vampire
the alexa said take meds
jack in the box, jack and coke, jack all else
mary janes in a size six and some tums
a bloody mary don't count as vegetables
johnny on the spot, no the gown, a johnny
peter out, that's what it does, the pain
a charley horse. in the night
my john is clogged, the toilet, and so am i
sloppy joe gave me the trots
hamburger helper and chef boyardee, that's my diet
little debbie and dr pepper raised me
ben and jerry's at midnight, doctor, i confess
wendys then arbys then carls
st johns wort and a lot of prayer
rosemary, sage, basil, ginger, saffron: she puts that on it
melody like a song is playing in my left ear
the dawn dish soap, the blue, on the poison ivy
ivy touched me. poison ivy. it's on my, you know
violet rash, heather gray sock line
chuck it. chuck roast. chux pads
a pat of butter, bob for apples, nick the skin
sandy feels like in the eye
dusty house, misty glasses, stormy stomach
i was frank with her, earnest too
lance it, he said. lance the thing
norm for my age they said
gene test not jean test
the carry on hurt my back
robin at the feeder, jay on the rail, martin in the house, i watch birds
"""
