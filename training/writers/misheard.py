"""What a phone or a dictation machine made of speech: names split, run together or turned into words, without marks or capitals, and drugs and eponyms spoilt alike."""

NAMED = r"""
hey can you um write a note for {wholow} that she was here today
this is doctor {lastlow} dictating on patient {wholow} medical record number {saymrn}
call {firstlow} back at {sayph} she says its about the thing
her name is {wholow} thats {spell} yes
new paragraph {firstlow} tolerated the procedure well period
comma {firstlow} comma and her {rel} {firstlow} were present period
so yeah {firstlow} shes at {faclow} now i think in {townlow}
date of birth {saydob} date of service {sayday}
my social is {sayssn} do you need that
i live at {sayst} in {townlow} its the green one
hi its {firstlow} again um {firstlow} {lastlow} about my {rel}
okay google what does it mean if {firstlow} has low platelets
siri remind me to tell {firstlow} about the insulin at 5
patient states quote {firstlow} did it unquote
scratch that not {lastlow} {lastlow}
correction the surgeon was {lastlow} not {lastlow}
end of dictation for {wholow} thank you
this is {firstlow} in {unitword} calling about bed six
i work at {orglow} and they said i need a form
she goes to {schoollow} its second grade i think
he was at {hosplow} like three weeks and nobody washed his hair
yeah no {firstlow} the other {firstlow} with the walker
copy to {lastlow} and to {lastlow} stop
we uh we buried {firstlow} on {sayday} so dont call anymore
spelled {spell} last name same as the first basically
refill for {wholow} birthday {saydob} the water pill
im {firstlow} his {rel} im his power of attorney
the lady at {shoplow} said to call you
the accident was on {lanelow} by the light
from {townlow} originally but i been here since i was 6
email is {saymail} all lower case
zip code {sayzip} no wait thats work
{firstlow} said that {firstlow} said that he fell
impression colon one stable lesion per doctor {lastlow} two follow up {sayday}
today i saw {wholow} who is a 71 year old with copd
todays date is {sayday} time is {hr} speaker is {firstlow}
{firstlow} hes my grandson he types for me
um she turned {sayold} {sayday} and she mows
whats up its {firstlow} from {orglow} your guy passed his d o t
patient was referred by {lastlow} over at {faclow} for a mass period
is {firstlow} there can i talk to {firstlow}
i told {onelow} i told {onelow} and i told the other one
thats {onelow} o n e l no never mind thats {spell}
and then {onelow} goes you gotta go to {hosplow}
she lives with {firstlow} and {firstlow} and a bunch of cats off {lanelow}
assessment colon {lastlow} is improving plan colon d c {sayday}
{wholow} w h o yes like that no the other spelling
who prescribed it i think {lastlow} or {lastlow} something with a b
hang on {firstlow} is yelling okay im back
the {lastlow} baby yeah the one from {townlow}
speaker one hi {firstlow} speaker two hi speaker one hows the foot
speaker two its {wholow} speaker one and your date of birth speaker two {saydob}
[inaudible] {firstlow} [crosstalk] since {sayday} [inaudible] swollen
(unclear) {lastlow} MD, dictated but not read, {on}
VM 0:42: \"yeah hi this is uh {wholow} um my number is {sayph} bye\"
VM 0:09: \"{firstlow} its mom\"
transcript says {firstlow} but audio is clearly {firstlow}
auto caption takes it for a verb; fix: {wn} took the pills
dragon typed {lastlow} as a drug, put the name back
i said {onelow} and it wrote {onelow}, every single time
my phone turns {firstlow} into friday lol
her nmae is {firstlow} srry typing w cast on
taht was {lastlow} not me
{firstlow}s dad says hes been liek this since {sayday}
thsi is for {wholow}, {townlow}. rash adn fever
can uplease ask {firstlow} to cal me
w/ {firstlow}&{firstlow} @ {townlow} b4 {on}
Pls exuse {firstlow} from gym,, she has crutchs
"""

CALM = r"""
hey can you um write a note that a student was here today
this is the resident dictating on the next patient
call pharmacy back they say its about the thing
the word is thats t i n n i t u s yes
new paragraph the patient tolerated the procedure well period
comma the mother comma and an interpreter were present period
so yeah shes at rehab now i think
vitals blood pressure one eighteen over seventy two pulse eighty eight
my copay is forty do you need that
i live upstairs its the green one
hi its me again um about my mom
okay google what does it mean if you have low platelets
siri remind me to take the insulin at 5
patient states quote the dog did it unquote
scratch that not humalog humulin
correction the side was left not right
end of dictation thank you
this is the tech in {unitword} calling about bed six
i work in a warehouse and they said i need a form
its second grade i think
he was in the icu like three weeks and nobody washed his hair
yeah no the other lady with the walker
copy to neuro and to the pcp stop
we uh we switched so dont send that one anymore
spelled x a r e l t o starts with an x basically
refill for the water pill
im his wife im his power of attorney
the lady at the counter said to call you
the accident was by the light
from {land} originally but i been here since i was 6
email is not working
two thirty no wait thats lunch
he said that she said that he fell
impression colon one stable lesion two follow up six months
today i saw a 71 year old with copd
time is {hr} speaker is the nurse
hes my grandson he types for me
um she turned eighty eight and she mows
whats up its the shop your truck passed its d o t
patient was referred by primary care for a mass period
is the nurse there can i talk to the nurse
i told triage i told the desk and i told the other one
thats metoprolol tartrate no never mind succinate
and then my boss goes you gotta go to urgent care
she lives with a bunch of cats
assessment colon cellulitis is improving plan colon d c tomorrow
who prescribed it i think the heart guy or the lung guy
hang on somebody is yelling okay im back
the cleft baby yeah the one on the warmer
speaker one hi speaker two hi speaker one hows the foot
speaker two its sore speaker one and your pain zero to ten speaker two nine
[inaudible] swollen [crosstalk] since yesterday [inaudible] toe
(unclear) dictated but not read
VM 0:42: \"yeah hi um its about my refill bye\"
VM 0:09: \"its mom\"
transcript says ileum but audio is clearly ilium
auto caption heard \"will\" as \"wheel\"; fix: he will need a wheelchair
dragon typed a name for a drug, it should be {gen}
i said dysphagia and it wrote dysphasia, every single time
my phone turns duloxetine into delicious lol
teh nmae of that med is {gen} srry typing w cast on
taht was teh aide not me
moms dad says hes been liek this for 3 days
rash adn fever wut do
can uplease ask teh nurse to cal me
w/ food & water b4 bed
Pls exuse absence from gym,, crutchs
met four men for the sugar and lie sin no pril for the pressure
zan tack and pepsid are they the same
el a quiz or zarelto
she is on sin the roid for her thighroid
a fib a flutter and v tack
par kinsons or just old
show grens makes my eyes dry
murphys sign negative mick burneys point tender
holter monitor for too weeks
patient is on low pressor and cozar for hyper tension
put in a four lee calf
my doc said its bells policy my face is droopy
crones or you see
mon jar oh or whoa zempic
al sheimers unit
has she motos
bare it's esophagus
wolf parkinson white on the e k g
kay rex late for potassium
doctor of the day signed it
allen test then the stick
hey siri whats a baker cyst
add a van for sleep
well butrin and lexa pro together
"""
