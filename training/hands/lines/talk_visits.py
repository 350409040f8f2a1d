"""One utterance at a time out of recorded clinic visits: doctor, patient, relative, scribe and the machine that wrote it all down."""

NAMED = r"""
DOC: so {firstlow} what brings you in today
PT: it's the knee again doctor {lastlow}, the one that {onelow} said to leave alone
Speaker 1: And how old is {first} now? Speaker 2: She turned six on {day}.
Speaker 2: My mother, {whole}, she's the one with the heart.
[00:03:12] Provider: Did {wn} ever call you back about the CT?
[00:41] PATIENT: I work over at {org}, you know, by the river, nights mostly.
S1: okay hop up. S2: {firstlow} help your dad hop up.
dr: any surgeries? pt: just the gallbladder, at {hosplow}, nineteen ninety something
um so my husband {firstlow} he's he's the one who noticed it um on {saydob}
yeah no it was {onelow} who drove me, {onelow} {lastlow}, from church
and then we moved down here from {townlow} to be near the grandkids, {firstlow} and little {firstlow}
MD: When was the last one? PT: I wanna say {oddday}, because it was {first}'s recital.
MA: Can you spell that for me? PT: {spell}
MA: confirm your birthday for me hon. PT: {saydob}
MA: and the address is still {house}? PT: no, we're on {road} now with my sister
so I said to {wn}, I said, {wn}, I can't feel my toes
Patient states "I told {wn} and {wn} both and nobody called."
daughter: dad tell him about {firstlow}. patient: what about {firstlow}. daughter: that {firstlow} found you on the floor
who's with you today? this is {kin}, my {rel}. Hi {kin}, I'm {dr}.
hi i'm {onelow} i'm one of the students working with doctor {lastlow} is it okay if i sit in
(laughs) No, {last} is my maiden name, it's {last} now, ever since {mon}.
PROVIDER: Is that the {shop} on {road}? PATIENT: no the other one, by {school}.
[crosstalk] {first}: I'm not deaf, {first}. [crosstalk]
I see you wrote {lf} on the form but your card says {ptlf}?
pt reports that {pos} pastor at {church} drove {obj} in
so you're a {job} at {orglow}, lots of lifting there i bet
hey alexa no sorry, hey {onelow}, can you bring in the ekg machine
<Speaker 0|SPK_0|spk1|A>: we did the {test} on {on}, at {fac}, and {first} from the lab called
<Speaker 1|SPK_1|spk2|B>: nobody called. {first} who?
doc you remember my boy {firstlow} he plays for {schoollow} now
I had the same thing back in {town} and they gave me {gen}
So {ptf}, I'm going to record this if that's okay, it writes the note for me.
okay {mefl} deep breath. and out. again {mefl}. good
She goes by {first}, but it's {first} on the insurance.
And the pharmacy, is it still {pharm}? - Yes, ask for {first}, she knows me.
mom do you want me to tell him about {wn} or do you want to
It was the week {first} {last} got buried so that'd be, what, {range}.
Clinician: Who's your cardiologist? Patient: {dr}, over in {town}, the tall fella.
and who's the emergency contact. uh put {firstlow}. {firstlow} what. {firstlow} {lastlow}, same number
the number is {sayph} that's my cell, don't leave a message {firstlow} listens to them
so your {test} from {sayday} was high and the one from {sayday} was higher
she is {sayold} years old and she still drives to {townlow} every sunday
PT: I'm {oldn}. DOC: no you're not. PT: ask {wn}!
I grew up in {world}. My father, {whole}, was a {job}.
you know {firstlow} that works the desk? her mom's my neighbor on {lanelow}
Nurse: allergies? Wife: {gen}. It was Dr. {last} at {hosp} that found out.
uh huh and {onelow} your son, is he still over at {chainlow}
I don't want {first} in the room for this part.
Okay, {first}, could you step out with {first} for a second?
Transcript edited {on} by {initials}: speaker 3 is {kinfull}, the {rel}.
[inaudible] with {last} [inaudible] on the {oddday} [inaudible]
and they had me on {gen} at the {snf}, and {first} the night nurse, she'd crush it
That was before {feast}. Since {feast} he hasn't slept through.
he's been at {refuge} since the {oddday}, i bring him his {brand} there
Do you want the note sent to {dr}? No, send it to {dr}, I fired {last}.
so i go by {firstlow} but my legal is {firstlow} {lastlow} {lastlow} the {lang} way
{tongue} interpreter 2: She says her brother {first} has it and her uncle {first} died of it.
Great, and how's {wn}? Still at {school}? Gosh, {gr} grade already.
doc: who told you that. pt: {wn}. doc: {wn} is a barber. pt: well he knows things
PA: my name's {first}, I'm the PA, you usually see {last}, he's out till {oddday}
Let me just pull up the MyChart message, it says "Hi {last}, {first} here again."
we live out past {townlow} on {lanelow} so it's an hour each way
Then I fainted at {shop}, and {first} the manager, she called it in.
i have it written down here somewhere. {saymrn}. is that the one you need
So the fall was at {church}, the choir loft, and {wn} and {wn} carried me down.
grandma: nobody in {town} has that. mom: {first} has that. grandma: {first}'s from {town}?
He served with {first}, they were both at {LOCATION:Camp <Ollerby|Trennick|Dunmarsh>}, and both have the cough.
she's in the {gr} grade at {schoollow} with miss {lastlow} who says she can't sit still
the sample bottle says {spec}, is that mine? mine was {spec}
we took the {fleet} bus because {first}'s truck, the {veh}, is in the shop
you wrote "{first}". It's {first}. With {spell}, everybody gets it wrong.
they call me {first} on the crew, all of us have names like that at {org}
I was a {LOCATION:<Pine|Sedge|Cobb> Hollow} girl, we all drank from that well, and {first} got it, {first} got it, now me
the letter came from {law}, about the crash, on {hwy}
Who referred you? It says {ini}. - That's {dr}, he signs like that.
Doctor: Any questions before I go? Mr. {last}: Just {first}'s; {first}, what was it.
can you send it to my email it's {saymail} all lower case
wife said, quote, {first} would sooner eat his hat than that {brand}, unquote
i'm not {firstlow} i'm her sister, {firstlow}'s parking the car
My {kin}, bless her, she passed on {on}, so it's just me and {pet} the dog.
OK so the {test} on {iso}, ordered by {last}, that's the one we're worried about.
they told me at the {clinic} it was gout, then {dr} says no
no i haven't been to {townlow} since {firstlow}'s wedding
And he works with you at {coin}? - No he's at {coin}. I'm at {school}, cafeteria.
PROVIDER: Good to see you, {first}. PATIENT: It's {mrs}, please.
<mhm|uh huh|right>, and {onelow}, the youngest, is that the one with the {dx}
have you met {wn}? {wn} will draw your blood and then {wn} will walk you out
I got it off {first} {last} who sells honey at {LOCATION:<Quarrel|Bittern|Osage> Creek}
patient's companion (identified as {kinfull}, {ph}) asked to be on speaker
ma'am i just need the last four. {sayssn4}. thank you miss {lastlow}
Well {first} didn't like the {brand}, and {first} didn't like {first}.
Any travel? - Just to {world}, for {first}'s funeral, from {sayday}.
she was seen in {mon} by {last} and then by {last} and then by me, and nobody did a {test}
AMBIENT NOTE DRAFT: Patient, a {job} for {org} in {town}, presents with {sx}.
okay who's {onelow} and who's {onelow}, y'all look alike
the patient is accompanied by {kin} and by a case worker from {agency}
i told {onelow} at the front desk my new insurance number's {saycode}
Pt: you sound like {wn}. Dr: who's {wn}? Pt: my first wife.
uh that'd be the nineteenth no uh {saydob} yeah
my boss at {famlow} won't let me sit, {firstlow} i mean, {firstlow} {lastlow}
There's {first}. Hey {first}! Come tell the doctor about my feet.
And what street is that on? {LOCATION:<Lower|Upper|Old> Wharton Bend}? - No, {road}.
I'm going to have {wn} put a Band-Aid on and then you're free, {mr}.
"""

CALM = r"""
DOC: so what brings you in today
PT: it's the knee again doctor, the one that the surgeon said to leave alone
Speaker 1: And how old is the baby now? Speaker 2: She turned six months.
Speaker 2: My mother, she's the one with the heart.
[00:03:12] Provider: Did the imaging people ever call you back about the CT?
[00:41] PATIENT: I work over at the warehouse, you know, by the river, nights mostly.
S1: okay hop up. S2: honey help your dad hop up.
dr: any surgeries? pt: just the gallbladder, nineteen ninety something
um so my husband he's he's the one who noticed it um a while back
yeah no it was a neighbor who drove me, a lady from church
and then we moved down here from up north to be near the grandkids, both of them
MD: When was the last one? PT: I wanna say two weeks ago, because it was after the recital.
MA: Can you spell that for me? PT: L E V O, then thyroxine, I think
MA: confirm your pharmacy for me hon. PT: CVS, same one
MA: and the address is still the same? PT: yes, we're still with my sister
so I said to my wife, I said, honey, I can't feel my toes
Patient states "I told the nurse and the doctor both and nobody called."
daughter: dad tell him about the bathroom. patient: what about it. daughter: that I found you on the floor
who's with you today? this is my {rel}. Hi there, I'm the PA.
hi i'm one of the students working with the doctor today is it okay if i sit in
(laughs) No, Miller is the blade, it's the Mac that I use, ever since residency.
PROVIDER: Is that the Walmart on the way in? PATIENT: no the other one, by the school.
[crosstalk] I'm not deaf, sweetheart. [crosstalk]
I see you wrote Lipitor on the form but your bottle says Crestor?
pt reports that {pos} pastor drove {obj} in
so you're a {job}, lots of lifting there i bet
hey siri no sorry, hey google, set a timer for ten minutes
<Speaker 0|SPK_0|spk1|A>: we did the {test} last week, and somebody from the lab called
<Speaker 1|SPK_1|spk2|B>: nobody called. who called?
doc you remember my boy he plays varsity now
I had the same thing back in {land} and they gave me {gen}
So I'm going to record this if that's okay, it writes the note for me.
okay buddy deep breath. and out. again. good
She goes by they, but it's F on the insurance.
And the pharmacy, is it still Walgreens? - Yes, ask for the pharmacist, she knows me.
mom do you want me to tell him about the wine or do you want to
It was the week of the storm so that'd be, what, a month ago.
Clinician: Who's your cardiologist? Patient: the tall fella, with the bow tie.
and who's the emergency contact. uh put my wife. same number
the number is one fifty over ninety that's on my cuff, don't trust the machine at the store
so your {test} from last visit was high and the one before was higher
she is eighty one years old and she still drives to the market every sunday
PT: I'm eighty nine. DOC: no you're not. PT: ask my wife!
I grew up in {land}. My father was a {job}.
you know the girl that works the desk? her mom's my neighbor
Nurse: allergies? Wife: {gen}. It was the allergist that found out.
uh huh and your son, is he still over at the plant
I don't want him in the room for this part.
Okay, mom, could you step out with the little guy for a second?
Transcript edited twice: speaker 3 is the {rel}.
[inaudible] with Rinne and Weber [inaudible] on the left [inaudible]
and they had me on {gen} at the rehab, and the night nurse, she'd crush it
That was before the summer. Since the summer he hasn't slept through.
he's been at the shelter since the fire, i bring him his {brand} there
Do you want the note sent to your PCP? No, send it to the cardiologist, I fired the other one.
so i go by they them but my legal is still female
{tongue} interpreter: She says her brother has it and her uncle died of it.
Great, and how's school? Still in band? Gosh, {gr} grade already.
doc: who told you that. pt: my barber. doc: he's a barber. pt: well he knows things
PA: I'm the PA, you usually see the doctor, he's out till next week
Let me just pull up the MyChart message, it says "Hi doctor, me again."
we live way out past the county line on gravel so it's an hour each way
Then I fainted at Costco, and the manager, she called it in.
i have it written down here somewhere. one twenty five micrograms. is that the one you need
So the fall was at church, the choir loft, and the basses carried me down.
grandma: nobody in our family has that. mom: auntie has that. grandma: she's not blood
He served two tours, they were all near the burn pits, and they all have the cough.
she's in the {gr} grade with a teacher who says she can't sit still
the sample bottle says midstream, is that mine? mine was first void
we took the bus because the truck, the {veh}, is in the shop
you wrote "Celexa". It's Celebrex. With a b, everybody gets it wrong.
they call me the old man on the crew, all of us have names like that
I was a farm girl, we all drank from that well, and my sister got it, my cousin got it, now me
the letter came from Medicare, about the wheelchair
Who referred you? It says self. - That's the portal, it does that.
Doctor: Any questions before I go? Patient: Just my wife's; honey, what was it.
can you send it to my portal i check it all the time
wife said, quote, he would sooner eat his hat than that {brand}, unquote
i'm not the patient i'm her sister, she's parking the car
My brother, bless him, passed last year, so it's just me and the dog.
OK so the {test}, the second one, that's the one we're worried about.
they told me at the walk-in it was gout, then the foot doctor says no
no i haven't been to {stt} since the wedding
And he works with you? - No he's in sales. I'm in the cafeteria.
PROVIDER: Good to see you, my friend. PATIENT: It's ma'am, please.
<mhm|uh huh|right>, and the youngest, is that the one with the {dx}
have you met our phlebotomist? she'll draw your blood and then she'll walk you out
I got it off a guy who sells honey at the farmers market
patient's companion (a {rel}) asked to be on speaker
ma'am i just need the dose. point five. thank you
Well he didn't like the {brand}, and the cat didn't like the Tiger Balm.
Any travel? - Just to {land}, for a funeral, for ten days.
she was seen by the PA and then by the resident and then by me, and nobody did a {test}
AMBIENT NOTE DRAFT: Patient, a {job}, presents with {sx}.
okay who's the twin with the fever and who's the twin with the rash, y'all look alike
the patient is accompanied by a {rel} and by a case worker
i told the front desk my new insurance is {ins}
Pt: you sound like the narrator from Shawshank. Dr: who? Pt: my first wife liked that one.
uh that'd be the left no uh the right yeah
my boss won't let me sit, the shift lead i mean, not the owner
There's my wife. Hey babe! Come tell the doctor about my feet.
And what strength is that? Twenty five? - No, fifty.
I'm going to put a Band-Aid on and then you're free, sir.
have you watched The Bear? my wife says it's me when i cook
yeah i root for the Packers, don't hold it against me doc
so Babinski is down going, Romberg negative, good job
it hurts when i do the Turkish get up
we tried the Mediterranean and then the Atkins and then just Oreos
is it covid flu or RSV, or the other one, hMPV
I heard on some podcast that ivermectin, no? okay. no.
just the usual, Tums, Rolaids, a little Pepto
so you quit the Marlboros but not the Skoal
mom: he only eats Goldfish, Eggo waffles and Dino nuggets. doc: so do I
I was raised Catholic, he's Methodist, so we do half and half
do you fast? for Ramadan yes, so the {gen} I take at night
april may june, it's the tree pollen that gets me, then ragweed
is it the Moderna or the Pfizer you have here
I'll grab the Doppler. It's the thing that looks like a walkie talkie.
knock knock, sorry, is this room three? no? sorry
the Fitbit says I sleep four hours, the Apple Watch says six
okay that's your Tdap, your Shingrix, and we owe you a Prevnar
hand me the otoscope, the Welch Allyn, no, the other one
"""
