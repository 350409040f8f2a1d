"""Dictated to the assistant by voice or thumbed without a shift key: no capitals, few stops, recogniser slips."""

NAMED = r"""
hey can you write a text to {firstlow} that says the pump is fixed
set a reminder for {wdaylow} to call {lastlow} about the biopsy
ok read back my note but skip where i said {firstlow} was rude
um new patient she's from {townlow} she's got the bad knees
how do you spell {lastlow} is it two t's
tell me about lithium toxicity also what's {firstlow}'s number i'm kidding
make a note that the wife {firstlow} will bring the hearing aids
what's the dose of amoxicillin for a kid who weighs um thirty one pounds his name's {firstlow}
send to billing the {famlow} contract is self insured
write a letter to the school comma {schoollow} comma she can't run for four weeks period
patient works at {shoplow} and um stands all day so compression stockings
add to list gauze tape saline {firstlow}'s birthday card
translate for {firstlow} please drink water with every pill
he was transferred from {hosplow} on bipap twelve over six
summarize the last thing i said and no {lastlow} is the surgeon not the disease
what did the guideline say about aspirin over seventy my dad {firstlow} wants to know
plate number on the truck that hit him {sayplate} put it in the police section
mrn is {saymrn} can you pull nothing ok you can't pull
callback is {sayph} ask for {firstlow}
she was born {saydob} so what's her age in months
date of injury {sayday} date of first visit {sayday} how many days is that
my email is {saymail} send me the handout oh you can't
social ends in {sayssn4} i shouldn't have said that delete
lives at {sayst} third floor no elevator write that as a barrier
he's {sayold} and drives to {coinlow} every morning to read the paper is that a fall risk haha
the website the vendor gave is {sayurl} is that safe
scribe note the patient says quote {firstlow} took my pills unquote
change metformin to glipizide and change {firstlow} to her brother
dictate consult reason new onset a fib referring doctor {lastlow} from {townlow}
what's a good lullaby for a baby named {firstlow} who's on ecmo
uh siri no sorry assistant who covers for {lastlow} {wdaylow}
can i eat before my thing at {faclow} at ten
remind the team {firstlow} likes the blue cup not the red cup
please capitalize properly "{wholow} was seen at {faclow} by {wholow}"
is it called the {lastlow} maneuver or did he just say his own name
spell check this rheumatoid arthritis rheumatologist {lastlow} rituximab
um the guy from {chainlow} cut his thumb tendon
draft to hr my manager {firstlow} makes us clock out for codes
do i use capital letters in {firstlow} von {lastlow}
put on my to do call {famlow} about the ramp
i was bitten by {firstlow}'s ferret at {schoollow}
what's the zip {sayzip} for the claim and what state
case number {saycode} put it at the top then write the summary
ok google i mean assistant how far is {townlow} from {townlow}
type this the defendant comma {wholow} comma was not restrained colon
when is {firstlow} due if her period was {sayday}
no it's {lastlow} l l not {lastlow} one l
make a rhyme with {firstlow} for the whiteboard
hospice visit note wife {firstlow} tearful son {firstlow} on the way from {townlow}
play role of {firstlow} a mad customer of a pharmacy called {faclow}
can a person who works at {orglow} get shingles from a coworker
so {firstlow} in nine is npo and {firstlow} in ten isn't say it as a sign
thank you card to {orglow} for the blankets
she graduated from {schoollow} in {year} so literacy is fine don't put that
which is it cpap or bipap {lastlow} wrote pap
add a line no known family except a neighbor {firstlow} with keys
fix my dictation cabbage times three by {lastlow} in {year} i mean c a b g
i'd like a summary for grandma {firstlow} who's deaf in big words i mean big letters
the pronoun is they the name is {firstlow} fix all
the dog's name is {firstlow} and that's what he answers to so orientation is times two
rash after mango at {townlow} market go
was it {lastlow} or {lastlow} who wanted the echo i said it in the first minute
the neighbor down {lanelow} heard a thump at six
start letter dear {firstlow} comma i regret to inform you
read me the list {firstlow} {firstlow} {firstlow} and the float
draft text fam of {lastlow} we are running late room nine
please take out all names from she told {firstlow} that {firstlow} stole from {firstlow}
he drinks at the {shoplow} like four nights a week so audit is what
call light on for {firstlow}'s bed is what it says on the board is that hipaa
"""

CALM = r"""
hey can you write a text that says the pump is fixed
set a reminder to call about the biopsy
ok read back my note but skip where i said she was rude
um new patient she's got the bad knees
how do you spell guillain is it two l's
tell me about lithium toxicity also what's the number for poison control
make a note that the wife will bring the hearing aids
what's the dose of amoxicillin for a kid who weighs um thirty one pounds
send to billing the contract is self insured
write a letter to the school comma she can't run for four weeks period
patient um stands all day so compression stockings jobst or sigvaris
add to list gauze tape saline coban kerlix
translate please drink water with every pill
he was transferred on bipap twelve over six
summarize the last thing i said and no graves is the disease not the surgeon
what did the guideline say about aspirin over seventy
put the truck in the police section no plate
can you pull the chart nothing ok you can't pull
what's her age in months if she's two and a half
how many days is six weeks and two days
send me the handout oh you can't
i shouldn't have said that delete
third floor no elevator write that as a barrier
he's eighty eight and drives every morning to read the paper is that a fall risk haha
the website the vendor gave is that safe
scribe note the patient says quote my nephew took my pills unquote
change metformin to glipizide and change sister to brother
dictate consult reason new onset a fib
what's a good lullaby for a baby who's on ecmo
uh siri no sorry assistant alexa whatever who covers tonight
can i eat before my thing at ten
remind the team no straws likes the blue cup not the red cup
please capitalize properly prozac paxil zoloft and lexapro
is it called the epley maneuver or the semont
spell check this rheumatoid arthritis rheumatologist rituximab
um the guy cut his thumb tendon
draft to hr my manager makes us clock out for codes
do i use capital letters in von willebrand
put on my to do call about the ramp
i was bitten by a ferret
what's the zip code format for the claim nine digits
put the summary at the top then the case
ok google i mean assistant how far is a marathon in kilometers
type this the defendant comma was not restrained colon
when is she due if her period was eight weeks ago
no it's lamictal not lamisil
make a rhyme with amputation no don't
hospice visit note wife tearful son on the way
play role of a mad customer of a pharmacy
can a person who works at a nursery get shingles from a coworker
so nine is npo and ten isn't say it as a sign
thank you card for the blankets
which is it cpap or bipap the note says pap
add a line no known family except a neighbor with keys
fix my dictation cabbage times three i mean c a b g
i'd like a summary for a grandma who's deaf in big letters
the pronoun is they fix all
orientation is times two write that
rash after mango go
who wanted the echo i said it in the first minute
the neighbor heard a thump at six
start letter dear blank comma i regret to inform you
draft text we are running late room nine
drinks like four nights a week so audit is what audit c is what
call light on is what it says on the board is that hipaa
fix my dictation high dissent aorta chemo dynamically stable new moan ya
new line stop that was a command not a word
is it frank starling or starling frank
what's crohn's versus colitis for a poster
parkland formula how many mls if he's eighty kilos and thirty percent
tell me a joke about a foley
does trader joe's kimchi have warfarin problems
pull up kegel instructions for men
is bactrim a sulfa and is lasix a sulfa
when was the first heart transplant what decade
bills with an s not bill
the mayo stand not the back table
is may a month or a modal in may repeat times one
say hodgkin lymphoma non hodgkin and burkitt in alphabetical order
can you do roman numerals for cranial nerves
what's a coombs test a schilling test a schirmer test a rinne test
convert lovenox one per kilo for ninety four kilos
humira stelara skyrizi entyvio what order do we do them
draft a sign wipes please not in the commode
is there a keppra dose for gulf war no for cats
so dakin's then santyl then aquacel right
read the apgar criteria slowly
what's the latin for left eye
why are they called purkinje
make it a table drug dose route zofran four iv
"""
