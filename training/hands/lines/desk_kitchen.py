"""Patients, carers, parents, neighbors, chaplains, doulas, interpreters, students and retirees who type short, lower-case, half-said wishes from the kitchen table or the bus."""

NAMED = r"""
{firstlow} wont eat. ideas no dairy
how much benadryl for {pet} he is 40lb dog got stung
{kin} says im dramatic. is it normal to cry in mri
letter to {firstlow}s teacher about the pump alarm
my roomate {firstlow} fainted in shower should we call
can u read this dr {lastlow}s writing says "cont asa hold pl__ 5d"
{firstlow} is 9 and {firstlow} is 4 same cough same syrup?
bedtime story w {firstlow} the brave bladder
poem for {poss} last radiation, she rings the bell {DATE:<fri the 9th|6/2|the 21st>}
what do i bring {onelow} at {hnick} she hates flowers
directions {townlow} to {hosplow} w no highways im scared of em
cheap hotel near {hosp} for {kin}s surgery
is {faclow} legit? they want 400 cash first
does {faclow} take tricare u know?
whats {firstlow}s copay if tier 3 and its {mon}
we r the {clan}. big family small waiting room, who goes in. fair way
text for the group: {firstlow} is out of surgery, groggy, no visitors til sat
caringbridge post, {firstlow}, day 4, trach, hopeful but honest
gofundme title {firstlow}s wheels
obit: {wholow}, machinist, loved carp. 80 words
epitaph for {kin}: stubborn, good soup
toast for {kin}s one yr sober
my sponsor {firstlow} is in icu can i say hes family
wake {DATE:<thurs 4th|the 12th|8/3>} {faclow} 5-8; write the text
prayer for {firstlow} not too churchy, shes jewish by marriage
psalm 23 w {firstlow} in it
what do i say to {firstlow} he lost his leg
thank u note to the lady at {shoplow} who did cpr
sorry note to {firstlow} aide, i threw the pudding
{firstlow} (aide) steals? nicely ask agency
miss {PERSON:{firstlow}} does hair at {faclow}; tip for shut ins?
my cna {PERSON:{onelow}} is the only one who knows how i like my pillows write to boss
dear nurse {PERSON:{firstlow}}, u were right about the socks
pastor {PERSON:{firstlow}} wants me to stop lithium. help me answer kind
rabbi {PERSON:{lastlow}} says eat on fast days if dr says, find wording
abuelo {PERSON:{firstlow}} toma warfarina, puede comer nopales
mi hija {firstlow} tiene 5, fiebre 39, cuanto tylenol
ma tante {firstlow} habite a {townlow}, comment dire "hospice" doucement
lola {PERSON:{firstlow}} fell, how to say "did you hit your head" tagalog
bà {PERSON:{firstlow}} won't take pills unless blessed, ideas
habibti {PERSON:{firstlow}} get well card in arabic letters
{firstlow} signs asl. sign for nausea?
call me {menick}. i have sickle and a test tmrw
im {firstlow}, 34, scared of needles. pep talk
hi its {firstlow} from yesterday, rash is back
this is {firstlow}s mom. he ate 6 gummies vitamins
yo its {firstlow} lol can i drink on flagyl
{onelow} here (typing for dad). he wants in plain words: ef 20
ask as {firstlow}: why me. answer like a chaplain
roleplay {firstlow} my teen, refuses insulin at lunch
pretend ur {poss} landlord, i ask for a ramp
mean lady at {faclow} desk. what r my rights
they lost my dentures at {hnick}!!! letter
bill from {faclow} but i was in {townlow} that day, heres the toll receipt
who do i report dr {lastlow} to in {stt}
{orglow} cut my hours bc dialysis. legal?
my boss at {chainlow} wants a note w diagnosis. do i have to
{famlow} (thats my job) has no insurance. workers comp?
can i sue {shoplow}, ice, hip
union rep {firstlow} ghosted me. fmla steps
i drive for {coinlow}. seizure in {DATE:jan}. what now
my ex {firstlow} has custody til {DATE:<the 3rd|june 14|labor day>}; who signs for tubes
foster kid {PERSON:<K|little m|J>} has no med card. who calls
caseworker {lastlow} never picks up {ph}
{refuge} lets me keep inhaler? how to ask
out of {jail} {DATE:<6/2|the 8th|tuesday the 4th>}, need suboxone bridge
sleeping by {corner} feet are purple what do i do
i stay at {shelter} top bunk cpap no plug
i live in {rez} nearest er is 70 mi. snakebite plan
off grid past {lane}. how do i keep insulin cold
boat kid here, mom works on {hull}. tetanus?
lot {nn} at {park}: mold letter
4th floor {bldg} and lift broke, oxygen
my bus is the {nn} at {corner}; appt 815, realistic?
plowed? {hwy} w a laboring wife haha help
lost my med list somewhere between {townlow} and {townlow}
remind me {DATE:<the 19th|6/20|nov 2>} call surgeon
count days from {clip} for antibiotic 10 d
last period {clip} im irregular
sober since {clip} how many days
nana born {dob} how old was she in 1969
{firstlow} bday {DATE:<4/4|the 30th>} gluten free bounce house
she is {AGE:<93|97|ninety one>} and climbs ladders. lecture, loving
granny {firstlow} {AGE:<99|101|94>} wants tattoo. blood thinners
wifi name at rehab is "{ORGANIZATION:{last}Care_Guest}" kicks me off
email from {mail} says i have a refund from medicare. scam?
number {ph} calls 8x a day "about your brace"
a {hue} {car} {platelow} follows the visiting nurse. who to tell
my card member {planlow} says inactive
they spelled my name {lastlow} on the band its {lastlow}-{lastlow}
middle name {firstlow} or {firstlow} on chart? merged w cousin
nickname {menick} on mychart how
{UNIQUE_ID:{firstlow}{nn}} is my mychart login, locked. reset w/o email?
alexa announce "{firstlow} take your eye drops" routine
siri shortcut text {firstlow} when bg \<70
label: {oneup} ONLY - NO PEANUT
tell the kids {pet} went to sleep for good. 5 and 8
did mister {PERSON:{firstlow}} teach piano or was that my dream lol (delirium diary)
{firstlow} in bed 2 snores like a tractor. poem
"""

CALM = r"""
toddler wont eat. ideas no dairy
how much benadryl for a 40lb dog got stung
husband says im dramatic. is it normal to cry in mri
letter to a teacher about the pump alarm
my roomate fainted in shower should we call
can u read this the drs writing says "cont asa hold pl__ 5d"
one is 9 and one is 4 same cough same syrup?
bedtime story about a brave bladder
poem for moms last radiation, she rings the bell friday
what do i bring a friend in icu she hates flowers
directions w no highways im scared of em
cheap hotel near a hospital hospitality house?
is it legit? they want 400 cash first
does urgent care take tricare u know?
whats the copay if tier 3
big family small waiting room, who goes in. fair way
text for the group: out of surgery, groggy, no visitors til sat
caringbridge post, day 4, trach, hopeful but honest
gofundme title for a wheelchair
obit: machinist, loved carp. 80 words
epitaph: stubborn, good soup
toast for one yr sober
my sponsor is in icu can i say hes family
wake thursday 5-8; write the text
prayer not too churchy, shes jewish by marriage
psalm 23 short
what do i say to him he lost his leg
thank u note to the lady who did cpr
sorry note to an aide, i threw the pudding
aide steals? nicely ask agency
hair for shut ins, tip?
my cna is the only one who knows how i like my pillows write to boss
dear nurse, u were right about the socks
pastor wants me to stop lithium. help me answer kind
rabbi says eat on fast days if dr says, find wording
abuelo toma warfarina, puede comer nopales
mi hija tiene 5, fiebre 39, cuanto tylenol
ma tante: comment dire "hospice" doucement
lola fell, how to say "did you hit your head" tagalog
bà won't take pills unless blessed, ideas
habibti get well card in arabic letters
halmoni. kor. phrases for pain
asl sign for nausea?
i have sickle and a test tmrw
im 34, scared of needles. pep talk
hi its me from yesterday, rash is back
this is mom. he ate 6 gummies vitamins
yo can i drink on flagyl
typing for dad. he wants in plain words: ef 20
why me. answer like a chaplain
roleplay my teen, refuses insulin at lunch
pretend ur my landlord, i ask for a ramp
mean lady at the desk. what r my rights
they lost my dentures!!! letter
bill from a place i never went. steps
who do i report a dr to in {stt}
job cut my hours bc dialysis. legal?
my boss wants a note w diagnosis. do i have to
no insurance at work. workers comp?
can i sue, ice, hip
union rep ghosted me. fmla steps
i drive for a living. seizure last month. what now
my ex has custody; who signs for tubes
foster kid has no med card. who calls
caseworker never picks up
rehab lets me keep inhaler? how to ask
out of jail friday, need suboxone bridge
sleeping rough feet are purple what do i do
top bunk cpap no plug
nearest er is 70 mi. snakebite plan
off grid. how do i keep insulin cold
boat kid. tetanus?
mold letter
4th floor and lift broke, oxygen
appt 815, bus realistic?
plowed? road w a laboring wife haha help
lost my med list
remind me next week call surgeon
count 10 d for antibiotic starting today
last period? im irregular
how many days in 3 yr sober w a leap year
how old is 1938 baby in 1969
gluten free bounce house bday
she is 86 and climbs ladders. lecture, loving
granny 82 wants tattoo. blood thinners
wifi at rehab kicks me off
email says i have a refund from medicare. scam?
a number calls 8x a day "about your brace"
a car follows the visiting nurse. who to tell
my card says inactive
they spelled my name wrong on the band
chart merged w cousin
nickname on mychart how
mychart login locked. reset w/o email?
alexa announce "take your eye drops" routine
siri shortcut text mom when bg \<70
label: NO PEANUT
tell the kids the cat went to sleep for good. 5 and 8
delirium diary prompts
guy in bed 2 snores like a tractor. poem
st johns wort w zoloft bad?
mary kay allergy eyelids
jimmy johns low fodmap
trader joes freezer renal ok
aunt jemima syrup carbs
uncle bens cup white vs brown
ben gay under heating pad?
johnny jump ups edible? kid ate
black eyed susan rash
lily in house w cat!!
poison ivy or virginia creeper
rosemary oil hairloss
jack fruit oxalate
charlie horse 3am calf
my achilles popped watching tv
adams apple lump
eve primrose oil hot flash
bells palsy tape eye
hashimoto diet reddit says
meniere vs migraine
raynauds white toes, gloves
sjogrens gum brand
graves eye selenium
cushing from prednisone?
addison dog vs human same?
kegels how many
heimlich on myself chair
apgar 3 then 8 is baby ok
wilson or wilsons temp syndrome fake?
lou gehrigs vs ms
mad cow vs creutzfeldt
christmas disease is a real thing?
darth vader breathing cpap mask fix
charlie brown teacher sound in ear
rip van winkle sleep 14h depressed
humpty dumpty hip precautions joke
jack sprat diet couple one keto one not
mother goose rhyme for nebs
santa visit nicu ok germs?
easter bunny diabetes basket
uncle sam ssi overpay letter help
judge judy voice tell me floss
mister rogers voice explain chemo to a kid
oprah style pep talk knee replacement
elvis sandwich carbs lol
georgia peach vs canned K
boston baked beans gas
philly steak after gallbladder
buffalo wings gerd
brazil nut selenium how many
jersey knit for eczema
cologne triggers asthma at work sign
china cabinet fell on foot
turkey and warfarin? vit k
chile relleno renal
jordan almonds tooth crack
"""
