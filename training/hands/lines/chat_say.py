"""Single breaths of recogniser output: numbers in words that are readings, doses, rooms and scores, beside numbers in words that are birthdays, phones and charts; names misheard or spelled out letter by letter."""

NAMED = r"""
sugars were one ten {sayday} one ninety the day after and {onelow} says thats the cake
pressure one forty over ninety on {sayday} one sixty over a hundred at {onelow}'s
born {saydob} chart {saymrn} and she weighs one fifty two
call me at {sayph} thats {onelow} or leave it with the girl
its {sayph} no wait thats {onelow}'s its {sayph}
the last four is {sayssn4} and my pressure was one twelve over seventy
social is {sayssn} do you want the baby's too
zip is {sayzip} we moved from {townlow}
thats {sayst} the one with the ramp
nobody is at {sayst} since {onelow} went in the home
e mail is {saymail} all one word she says
its a ford and the plate is {sayplate} its blocking the ramp
policy is {saycode} the group is {saycode} and i take two of the five hundreds
prescription number {saycode} for {onelow} thirty tablets no refills
confirmation {saycode} for {sayday} at nine fifteen room two ten
the claim is {saycode} and it says co forty five
her number at the home is {saymrn} they put it on her blankets
he was {sayold} in {DATE:<march|june|october>} and she is eighty seven
my aunt turned {sayold} on {sayday} and she had two pieces
i had it out on {sayday} it was eleven millimeters
they put it in on {sayday} size six stem thirty six head serial {saycode}
surgery was {saydob} the scar is nine inches
he passed {saydob} he was fifty one
we got married {saydob} and he got sick that same night
the last one was {sayday} the one before that was {sayday} both about forty seconds
my next one is the {DATE:<nineteenth|twenty second|third|fifth>} at one forty five with {onelow}
i see her the {DATE:<first|second|third> <monday|tuesday|thursday> in <may|june|august>} if i live
{DATE:five five sixty one} is my birthday easy to remember
{DATE:one one forty} they gave me that one cause nobody knew
{DATE:twelve twelve eighty} lived on {stlow} then
{DATE:oh four oh six nineteen ninety two} and the name is {onelow} like it sounds
november foxtrot no im spelling it its {spell} then {lastlow}
thats {spell} no not m n n as in nobody
first name {spell} last name {lastlow} dob {saydob}
{PERSON:b as in boy a y l e e} thats my granddaughter shes the one with the inhaler
{PERSON:k a double t} {lastlow} like a cat with two t's
{PERSON:j o n no h} he gets mad about the h
{PERSON:s m y t h e} the fancy way she says
{PERSON:o apostrophe d e a} they always lose me for that
{PERSON:d e space l a space r o s a} three words one man
{PERSON:n g then u y e n} do you have the labs
{PERSON:x i o m a r a} with an x like xray
{PERSON:c z a j k o w s k i} take your time
its {lastlow} {PERSON:double l} at the end
capital d small e {PERSON:d e shawn} with an apostrophe
i said {onelow} not {onelow} with a k
computer says {onelow} but i go by {onelow}
it keeps typing {onelow} for {onelow} every single time
doctor {lastlow} comma m d period new line thank you for seeing {onelow}
new paragraph {onelow} is a pleasant comma anxious comma sixty year old period
c c colon doctor {lastlow} comma {faclow} period end dictation
dictating physician {onelow} {lastlow} date of service {sayday} stat
strike that not {onelow} the other {lastlow} start over
this is job {saycode} doctor {lastlow} dictating on mrs {lastlow} go slow
patient's name {onelow} {lastlow} spelled {spell} medical record {saymrn}
send a copy to {lastlow} and {lastlow} and one for {onelow} at the desk
i am {onelow} i'll be your nurse til seven the call light is on the bed
hey uh {onelow} its {onelow} we need a second i v pole
code team to four west {onelow} is on the chest
paging doctor {lastlow} {sayph} doctor {lastlow} please call {sayph}
would the owner of a tan buick {sayplate} return to your car
family of {lastlow} please come to desk two
{onelow} {lastlow} to the pharmacy window number sixty one
now serving g forty two at window {nn} {onelow} you're up
overhead overhead {onelow} from the kitchen dial {UNIQUE_ID:four <one|two> <one|seven> four}
hi {onelow} this is the robot from {faclow} you have a appointment {sayday} at ten twenty say yes or say cancel
to confirm for {onelow} press one
this is a message for {onelow} {lastlow} if this is not {onelow} hang up
you have reached {orglow} if this is a emergency hang up and dial nine one one
your call from {sayph} is number four in line
im on the fourth floor at {hosplow} bed nine its his kidneys
we're stuck at {townlow} its forty minutes if the snow lets up
they flew him to {townlow} from {townlow} it was nineteen minutes in the air
mile marker on {lanelow} two cars three patients one red
medic six to {hosplow} sixty year old male goes by {onelow}
engine four we're at {sayst} smoke showing one out with burns
he's at {orglow} third shift forklift hit his foot at two ten
she teaches third grade at {schoollow} twenty six kids nineteen with the flu
we go to {faclow} on the corner they all had it
he stays over on {lanelow} by the {shoplow}
so {onelow} was like a hundred and one point four and {onelow} was ninety nine even
{onelow} got two {onelow} got one and a half because shes little
gave {onelow} five mils at six and {onelow} gave five more at six thirty cause we didn't talk
{onelow} is sixty three pounds and {onelow} is thirty one thats two car seats
he's a six foot four two eighty and answers to {onelow}
ask {onelow} she was there she counted to ninety
uh huh and then {onelow} goes uh huh and i go {onelow} he's blue
can you hear me {onelow} can you hear me now its the twelve o'clock
okay {onelow} big breath hold it hold it and breathe
little poke {onelow} one two three all done
{onelow} squeeze my fingers both sides good who's the president
sit up for me {onelow} ninety four percent thats better sweetheart
do you know where you are {lastlow} you're at {hosplow} its {sayday}
{lastlow} {lastlow} open your eyes i'm {onelow}
say ahh {onelow}
mister {lastlow} i need your birthday {saydob} thank you and any allergies
what's your name {onelow} {lastlow} what year is it nineteen sixty eight
{LOCATION:saint <joe|cloud|pete|albans>} thats where i'm from the town not the hospital
i was in {LOCATION:<pahrump|big stone gap|ishpeming>} nobody there takes my card
{FACILITY:saint <lukes|joes|v's|e's>} sent me home at three in the morning in socks
the {FACILITY:<general|mercy|lutheran>} has my films
it was {hnick} no it was {hnick} whichever has the fish tank
the v a in {townlow} said two years
my worker is {onelow} at the {LOCATION:<otero|kittson|tehama> county} office {sayph} {PHONE_NUMBER:extension four <two|six> one}
judge {lastlow} signed it on {sayday} so im her guardian
{onelow} like the month and {lastlow} like the bird
{onelow} like the singer
its {lastlow} like the car
{lastlow} like the soup its {spell}
"""

CALM = r"""
sugars were one ten monday one ninety tuesday and my wife says thats the cake
monday one eighty eight tuesday two oh four wednesday forgot thursday three eleven
sunday ninety one monday one oh four tuesday one oh four again so it might be stuck
pressure one forty over ninety in the a m one sixty over a hundred at night
weights one fifty two one fifty four one fifty seven in three days thats fluid
two ten two eleven two oh nine these are all mornings
peak flows three ten two eighty two ninety after the puffer three forty
temps ninety nine four one hundred even one oh one two
sats ninety four ninety three eighty eight when he walks
she's a hundred and one point four and he's ninety nine even
one got two the other got one and a half because shes little
gave five mils at six and then five more at six thirty cause we didn't talk
sixty three pounds and thirty one pounds thats two car seats
six foot four two eighty needs the big cuff
count back from one hundred by sevens ninety three eighty six seventy nine seventy two
repeat after me six one nine four two now backwards
remember three words apple table penny
e equals m c squared thats what he said when i asked the year
february one is when is that not a leap year
come back in the fall they said
every first monday is foot clinic
third tuesday support group bring a friend
ten milligrams at bedtime five at noon if needed not to exceed twenty
two of the five hundreds and one of the two fifties
thirty tablets no refills says the bottle
take one by mouth twice daily dash do not crush
drip at seven point five turn it to nine recheck in six hours
vanco one point two five every eight trough before four
bed three twelve by the window
room two ten is dirty two eleven is blocked two twelve has a bug
i'm on the fourth floor bed nine its his kidneys
now serving g forty two at window five
number sixty one to the pharmacy window
press one for refills press two for a nurse press nine to hear this again
you have reached the nurse line if this is a emergency hang up and dial nine one one
your call is number four in line
to confirm press one to cancel press two
this is a message from your pharmacy if this is not you hang up
reminder you have a appointment coming up say yes or say cancel
hi this is the robot from your doctor's office
co forty five means over the fee schedule
c p t nine nine two one four modifier twenty five
i c d e eleven point six five
form ten ninety five b is for taxes not for us
part d tier three forty seven dollars
they charged four thousand two hundred and eleven and paid nine hundred
copay is thirty five the deductible is fifteen hundred i met eleven
eight hundred is the max for the year on glasses
nine one one said push hard so i pushed hard
nine eight eight is the number for that
poison control told me to watch him four hours
two one one found us a ride
medic on scene sixty year old male clammy
two cars three patients one red two green
engine on scene smoke showing one out with burns
landing zone is clear wind from the west at ten
nineteen minutes in the air they said
e t a six lights and sirens
copy one eighteen over seventy four rate of ninety six
line eighteen left a c fluid wide open
glucose forty one gave d ten two hundred fifty recheck one oh three
twelve lead elevation two three a v f with reciprocal in one and a v l
g c s is three four five that's twelve
n i h of seven aphasia two arm drift two leg one face one neglect one
apgars eight and nine seven pounds eleven nineteen inches
three centimeters fifty percent minus two
thirty seven and four g three p one zero one one
forty weeks and two days she's done
twelve and a half millimeters at the level of the renal arteries
four by six by two point five no undermining
a one c nine point four today eight point one
t s h two point two free t four one point one
ejection fraction thirty five was twenty five
hemoglobin seven one transfuse one unit
creatinine three two from one one
sinus brady at forty eight asymptomatic
january through march is when he coughs
august is ragweed may is oak
comma period new line new paragraph why does it type the words
new paragraph the patient is a pleasant comma anxious comma sixty year old period
c c colon referring physician period end dictation
dictating on the wrong chart strike all of that
strike that not left the right knee start over
assessment and plan number one sepsis number two a k i number three goals of care
impression one no acute number two old rib fractures
i'm your nurse til seven the call light is on the bed
hey uh we need a second i v pole
code team to four west someone is on the chest
paging respiratory respiratory to the e d
would the owner of a tan buick return to your car
family in the waiting area please come to desk two
overhead overhead somebody from the kitchen dial zero
its a k as in kite and c as in cat hep c not hep k
b as in boy twelve shots once a month
d as in dog dimer is negative
m as in mary c v ninety two
n as in nancy s t e m i not a stemi
x ray like the letter
o positive not a positive
p s a point four thats a p like peter
v as in victor tach six beats
double you b c nineteen
its tylenol t y l the red box
z o f as in frank ran for the nausea
she said metro no metoprolol no metro nidazole
it typed sue crows for sucrose
it typed bill a rubin for bilirubin
it typed carl a bee for something thats not even close
it typed ella quiz for eliquis
it typed jan you vee a for januvia
it typed anna fill axis
it typed mel an oma
it typed al buterol with a capital like hes a guy
it typed hugh mira for humira
it typed para kneel for perineal
it typed art hurry tis
it typed miss carriage and i cried
it typed dr ip and dr essing
it typed will brand instead of von willebrand
it typed rob it us in
it typed see die f
it typed tom a graffy
it typed paul monary
uh huh and then he goes uh huh and i go hes blue
can you hear me can you hear me now its the twelve o'clock
okay big breath hold it hold it and breathe
little poke one two three all done
squeeze my fingers both sides good who's the president
sit up for me ninety four percent thats better sweetheart
do you know where you are you're in the hospital
open your eyes sir i'm the nurse
say ahh buddy
sir i need your birthday and any allergies
what year is it nineteen sixty eight no sir
like the month like the bird like the car thats how i remember my pills
"""
