"""Lines about nobody as they are said, dictated or typed; many differ from one that names somebody by a single word."""

CALM_SAID = r"""
take {saydrug} {saydose} by mouth two to three times a day with food
give {saydose} now and {saydose} at {sayhr}
increase {saydrug} from {saydose} to {saydose} period
blood pressure {saybp} pulse seventy two respirations sixteen sat ninety eight percent
hemoglobin eleven point two comma platelets two hundred ten period
creatinine one point four up from one point one
sodium one thirty eight potassium four point two chloride one oh two
{saytest} negative comma {saytest} pending period
general colon well appearing no acute distress period
heart regular rate and rhythm no murmurs period lungs clear period abdomen soft period
negative Homans comma positive Trousseau comma Babinski downgoing period
next line plan colon one continue {saydrug} two recheck {saytest} in {small} weeks period
follow up in {small} weeks or sooner if worse period
new paragraph the patient is a {sayage} year old with {dx} here for {saydrug} refills period
the patient lives alone and has {small} cats period
no known drug allergies period former smoker twenty pack years
Foley catheter was placed without difficulty period
the Kocher was released and the Bovie was used for hemostasis period
sutures three oh Vicryl and four oh Monocryl period
estimated blood loss {sayn} mils period counts correct times two
open quote I feel like a truck hit me close quote per patient period
end of dictation thank you
scratch that
go back one line
correction left not right
patient {sayage} year old here with {kinword} period
her {kinword} says she wanders at night
my {kinword} is on the same pill
so the nurse goes I'm not doing that
tell the nurse I said hi
I told the doctor and the doctor told the nurse
doc if you're listening call me
come on buddy sit up for me
sweetheart that's enough
thank you honey you're a doll
okay big breath
not now mom
look at me sir, look right here
hey you got a minute
oh my god
bless your heart
grandma never smoked a day
my oldest is the one who found me
my boss says it's stress
my pastor says pray on it
the girl at the desk told me to wait
some doctor came by and left
there was somebody in here before me
the guy in the next bed snores
please don't call my ex
will it hurt
will they call
hope it helps
may cause drowsiness
march in place for two minutes
mark the spot with an x
rose up fast and got dizzy
faith helps, and my grandkids
grace period is thirty days
joy and hope, that's the theme this week in group
with patience it gets better
bill comes the first of the week
drew it up already
ray of light hurts my eyes
chase it with water
pat it dry, don't rub
rob me of sleep is what it does
sue them is what my brother said
I'm frank with my patients
dawn is the worst time
summer's worse for my asthma
carol singing wore me out
the sun and the sand made it worse
her iris is fine, the lens is cloudy
jack up the bed a little
don't nick the vein
he's a king size guy, needs a bari bed
she has a green thumb and a blue toe
the brown stuff, betadine
white count's up
black stool times two
gray looking, clammy
long story short I fell
best thing is rest
low fat, low salt, low everything
young kid, maybe twelve
short of breath walking to the mailbox
park in the back
banks are closed today
hill training killed my knees
the lake was cold
stone passed on its own
wood splinter, left thumb
bush trimming, got poked
rice, bananas, toast
a cup of ginger tea
bread upsets my stomach
turkey on rye and I was sick all night
china broke, cut my foot
I was at work when it hit me
I was down the road waiting for the bus
it happened out by the barn
she's in a nursing home now
he's up at school this year
right across from the gas station
behind the church
I get my pills by mail
she does nails
he stocks shelves, nights
I clean houses
they cut my hours
I quit one job and got another
thirty years in a mill
over the road trucker
we eat out after church
took the back way and got lost
the bus doesn't run sundays
moved down here for the weather
my people are from the islands
flew in overseas
they sent me from urgent care to the ER and back
never going back to that hospital
had all my babies at home
the dentist by the bank
the school called, he's got a fever
well water out in the country
under the bridge
up the road till you hit the light
<press|dial> <one|nine|zero> <for an operator|to reach the desk>
dial 911 if you can't breathe
call 988, call or text
call the number on the back of your card
call the desk, extension's on the wall
it's ready in two hours
you're caller number {small}
your wait is about {sayn} minutes
two to three times, four at most
four by four, then paper tape
thirty to two, push hard
one two three lift
ready, set, one, two, three
five, four, three, two, one
eyes open to voice, that's a three
twenty twenty in the right, twenty forty in the left
eight out of ten, down to four with the morphine
ten over ten on recall
nineteen on the Braden
zero point nine saline, a hundred an hour
five hundred bolus, wide open
room air ninety one, two liters ninety six
gravida four para three
day {small} of {small}
week {small}, measuring on track
since nineteen ninety eight or so
back in two thousand six I had one
in my thirties I could lift that
she'd be in her eighties
he's {sayage} going on twelve
I'm {sayage}, not dead
he turned {sayage} and quit
around {sayhr}, give or take
{sayhr} and {sayhr}, six hours apart
every other {wkd}
mondays, wednesdays and fridays
not this {wkd}, next {wkd}
the other night
a week ago sunday
day before yesterday
over the holidays
three winters back
end of the month, first of the month, I'm always broke
my numbers are one twenty, one thirty, one ten
one forty, two ten, ninety eight, those are the fasting ones
the channel is four, the volume is nineteen
bingo, b seven, n forty two
room four oh eight, bed two
elevator C, third floor
bay twelve, blue zone
gate code's on the fridge
take exit two, go through the double doors
line two is for you
code blue, fourth floor, west wing
rapid response, room four fourteen
overhead page, environmental services to the second floor
stand by
bravo response, cold
alpha, beta, then the ACE
vitamin k, vitamin d, b twelve
hepatitis a, b, and c
type o, o neg if you have it
factor eight, factor five leiden
t four is low, t s h is high
l four l five disc
c five to c seven fusion
p r n, b i d, q h s
d n r, d n i, p o a
n p o after midnight
the x in the rx
hey {asst} set a timer for {small} minutes
{asst} what's the dose of {saydrug}
{asst} read my next message
{asst} stop
{asst} turn the volume up
okay, timer set for {small} minutes
sorry, I didn't catch that
did you mean metformin or metoprolol
here's what I found for {dx}
[inaudible]
[crosstalk] okay okay
(music) (applause)
[laughter] right right
\>\> PATIENT: I'm tired.
\>\> so how many? \>\> two.
uh huh. uh huh. mm-hmm. right
yeah no yeah, I mean, yeah
I, I, I don't know
wait what was the question
you know what I mean
hang on, let me get a pen
go ahead, I'm writing
say again?
what's that hon
can you spell it // no
"""
CALM_CHAT = r"""
anyone seen the bladder scanner
who has the keys
who has {room}
rm {room} npo after mn
rm {room} wants pain meds
rm {room} family is here
rm {room} and {room} both going
k
lol ok
ty!! \<3
swap {wkd}?
swap ok'd by staffing
fyi family on the way
ED holding for us
pls dont page the fellow hes in clinic
did anyone cosign
dc'd the {med}
ok to eat per {svc}
taking over {room} from days
out sick sorry
who is on for {svc}
name alert in {room}
ct ready
room for one more??
pharmacy called re {room}
rep in or 3
lunch? pizza or thai
bday cake in the break room
floating again smh
ratio bad, 5 and an admit
sitter for {room}? til {hr} then ?
fall in {room}, form done
rrt {room}
coded x2, rosc
risk wants the chart
wrong pt sorry
wrong chat lol
who signed out the {med}
can someone call transport
pump 4 is broken again
need a hoyer in {room}
need 2nd rn for blood
blood is ready
lab lost it again
epic is down
epic slow for anyone else
downtime forms in the blue bin
tele box low batt {room}
{test} resulted
{test} not back yet
crit {labs}, told the team
dispo?
bed assigned {room}
bed dirty
iso cart pls
hi
hi is anyone there
can i talk to a nurse not the bot
is the doctor in today
when can i be seen
she said {med} but he said no
they gave me the wrong {doc}
i need a {doc} for work
work wont let me back w/o a {doc}
its for my {rel} not me
hes {small} and weighs 40 lb
he got hurt at school
is there a urgent care near me
what bus do i take
my address changed
my number changed
my ins changed to {ins}
i got married new last name
who is on my acct
was i there last week?
i never met that doctor
pharmacy says they never got it
can my {rel} pick it up
can i take {med} w {med}
is {dose} too much
how long does {med} last
my a1c was <8.1|7.4|11|6.9> is that bad
bp <140/70|162/88|98/60> ok?
how do i log in
forgot my password
code didnt come
the link is broken
u there
thx bye
k thx
ok ttyl
np
will do
may i reschedule
mark as done
grant me access pls
can u bill my ins
hope ur well
"""
