"""People at the telephone, dictating doctors, a dispatcher and a call centre: numbers and places as they are spoken, and what only sounds like them."""

NAMED = r"""
okay so the member number is {saycode}, did you get that
um, W-two, no wait, {saycode}, that's it, that's the whole card
my number's {saymrn}, sweetheart, I've had it since before computers
medical record number {saymrn}. next patient.
Dictating on record {saymrn}, date of service {sayday}, thank you
this is a discharge summary on {saymrn}, period, new paragraph
can you spell the street for me? sure it's {sayst}
ma'am I'm at {sayst}, the porch light's on, please hurry
we'll be at {sayst} till the power comes back
the zip? {sayzip}. zero, not oh. well, same thing
zip code {sayzip}, we used to be in the other one before the river moved
last four of my social are {sayssn4}, you people ask every time
it's {sayssn}, and please don't say it back out loud
social is {sayssn}, my wife's is the same but ends in {sayssn4}
the plate is {sayplate}, it's the {hue} one, lights on
plate, {sayplate}, they cut me off coming into your garage
officer read me {sayplate} over the radio and I wrote it on the glove
birthday, {saydob}. I'll be older than you think
{saydob}, that's when I was born, in a barn, in {town}
he was born {saydob}, she was born {saydob}, don't switch them
you can reach me at {sayph}, or {sayph} if the dog chews this one
call back number is {sayph}, I'll be up
It's {first}, {sayph}, no rush, well, some rush
my email? ready? {saymail}. all small letters
{saymail}, that's my granddaughter's, she prints things for me
web page is {sayurl}, they've got the recipe and the sign up
go to {sayurl}, hit the green thing, that's where I log my sugars
{saycode} is the claim, {saycode} is the other claim, I've got a shoebox of em
confirmation is {saycode} and the girl's name was {first}
case worker's {last}, case number {saycode}, I'm on page two of the thing
passport's {saycode}, it expired, I expired with it, ha
DEA is {saycode}, phone it to {pharm}
my N P I, let's see, {saycode}, if I'm reading my own badge right
pacemaker card says {saycode}, then there's a smudge
the serial on the bottom: {saycode}, or maybe that's the patent
prescription {saycode}, last name {last}, I'll wait in the car
group is {saycode}, it's through my husband's work, {org}
account {saycode}, and before you ask, I did pay, on {sayday}
ticket number {saycode}, I called {sayday} and {sayday} and here we are
unit seven to base, en route {sayst}, eighty-eight year old fall
copy, {corner}, two patients, one walking
respond to {sayst}, cross of {road}, caller {first} on scene
engine four, {sayst}, smell of gas, neighbor {last} evacuated
patient is at {sayst}, back door, key under the frog
operator this is {first} {last} at {sayst} and he's not breathing
I'm {sayold}, dear, I don't have an app
{sayold} last {saydob} and still got my own teeth
mama is {sayold}, her sister's {sayold}, and they fight about the salt
came in on {sayday}, went home {sayday}, came back {sayday}. it's in there somewhere
The surgery's {sayday}. No. {sayday}? My daughter has the paper
so I says to {one}, not before {sayday}, and {sub} says {feast} at the latest
name's {spell}, everybody gets it wrong
last name {spell}, first name just {first}, like the month or the flower, whatever
{spell} - no, B as in boy
transcription: patient {spell}, M R N {saymrn}
that's {first}, {spell}, of {town}
end of dictation, {first} {last}, job number {saycode}
no sir, I don't have a computer. {sayph}. That's the only number there is
the number's {saycode}. I'll say it slower. {saycode}.
doctor's name is like the soup, {last}, office on {lane}
the facility is {snf}, like it sounds, out by {town}
transferred from {hosp}, accepting doctor {last}, eta ten
he's on {ward}, I think, the nice lady said {ward}, maybe {ward}
the address on the bottle is {sayst}, but that's the drugstore's I bet
locker combination no, student number, {saycode}
insurance from {org} ended {sayday}, the new one is {saycode}
policy's {saycode}. It's my late husband's. He was {first}.
{sayday} comma {dr} comma called to bedside period
cc {last} at {clinic}, cc {last} at {hosp}, end
badge {saycode}, I'm calling out sick tonight, it's {first} on four west
lot number on the shot card, {saycode}, if that's an S
accession {saycode}, they said the sample leaked
study number {saycode}, I'm the fella with the pump
docket {saycode}, hearing {sayday}, judge {last}
reference {saycode} if they ever ask, they never ask
{saymrn}. That's mine. {saymrn}. That's his.
put {sayph} as emergency, that's {one}, {sub} don't sleep
i go by {user} on there, everything else is {saymail}
you have reached {first} at {org}. I'm out until {sayday}.
hi this message is for {first}, it's {clinic}, calling about your visit {sayday}
\"you are caller number five\" and then a {first} picked up
the voicemail said \"{ptf}, call us at {sayph} about {sayday}\" and hung up
"""

CALM = r"""
okay so the dose is two and a half, not twenty-five, did you get that
um, W-two, no wait, ten ninety-nine, that's the form, that's the whole thing
my number's eight out of ten, sweetheart, I've had it since Tuesday
record everything. next question.
Dictating, testing, one two three, thank you
this is a discharge summary template, period, new paragraph
can you spell the drug for me? sure, it's printed on the side, small letters
ma'am I'm two doors from the nurses' station, the light's on, please hurry
we'll be on generator till the power comes back
the flow? two liters. zero, not oh, point five for the baby
code fourteen fifty, we used to be thirteen fifty before the revision
last four cycles were at seventy-five percent
it's six point one, and please say it back out loud
potassium three three, sodium one twenty-eight, bicarb nineteen, gap fifteen
the plate is six holes, three point five, it's the locking one
plate, screw, screw, washer, then close
read me the lot expiry over the phone and I wrote it on the glove
thirty weeks and four days, she'll be smaller than you think
seven pounds two ounces, nineteen and a half inches
he's sixty-one, she's sixty-two, don't switch them
you can reach the lab at any hour, or respiratory if the gas is bad
call back within thirty, I'll be up
Two milligrams, I M, no rush, well, some rush
my settings? ready? sixteen, four fifty, forty percent, five. all ideal body weight
dot phrase, that's what they call it, it prints things for me
three clicks, hit the green thing, that's where you log sugars
nine nine two one four is the visit, three six four one five is the stick
confirmation came, nobody said from where
page two of the thing, line nineteen, subtract line eighteen
the card expired, my patience expired with it, ha
schedule two, phone it in? can't, has to be e-prescribed
one eight hundred numbers, let's see, all on hold
pacemaker settings: D D D sixty, upper one thirty, then there's a smudge
the sticker on the bottom: one twenty volts, sixty hertz, or maybe that's the charger
thirty tablets, one refill, I'll wait in the car
the family plan is through work, dental is separate
before you ask, I did fast, twelve hours, black coffee
called once and called twice and here we are
unit seven to base, en route, eighty-eight year old fall
copy, two patients, one walking, one green tag
respond priority one, stairs, no elevator, bring the chair
engine four, smell of gas, meter reads fifteen L E L
patient is by the back door, key with the deputy
operator, caller says he's not breathing, start compressions, one two three four
I'm seventy-nine, dear, I don't have an app
eighty-eight and still got my own teeth
mama is eighty-six, her sister's eighty-four, and they fight about the salt
came in, went home, came back within thirty days. that's a readmission
The surgery's next week. No. The week after? The paper's at home
so I says, not before the swelling's down, two weeks at the latest
it's hydroxy-zine, with a Z, everybody gets it wrong
A as in airway, B as in breathing, C as in circulation
N P H - no, N as in nine, P as in pump
transcription: patient denies, colon, chest pain, comma, palpitations
that's tee-i-d, three times, of the liquid
end of dictation, sign when ready
no sir, I don't have a computer. paper. That's the only chart there is
the ratio's one to five. I'll say it slower. one. to. five.
drug's name is like the soup, mina-something, capsule, yellow
the facility has forty beds, like it sounds, out past the highway
transferred from outside hospital, accepting service trauma, eta ten
he's on telemetry, I think, the nice lady said step-down, maybe overflow
the number on the bottle is the Rx count, but that's refills I bet
locker combination no, left right left, you broke it
insurance ended when the job ended, COBRA is eighteen months
It's level three. It's moderate. It's a four, with time.
comma attending comma called to bedside period
cc referring, cc primary, end
calling out sick tonight, fever one oh one two, four west
expiry on the shot box, day and month, if that's a slash
they said the sample leaked, hemolyzed, short by two mils
arm B, I'm the one with the pump
hearing's twenty-five decibels down, left worse
reference range if they ever ask: zero point four to four
Nine. That's now. Four. That's with the pill.
put nobody as emergency, I don't have one
i go by feel on those, everything else is by the chart
you have reached the nurse line. our hours are eight to five.
hi this message is about your upcoming visit, bring your pills
\"you are caller number five\" and then the line dropped
the voicemail said \"this is your pharmacy, a prescription is ready\" and hung up
oh two at two, oh no, at four, sat ninety-one
one hundred over sixty, one ten over sixty, one eighteen over sixty-four
charge to two hundred, clear, one twenty joules biphasic, clear
epi at oh three, oh six, oh nine; rosc at oh eleven
give point five, point five, then one
four oh four not found, five oh two bad gateway, said the robot
press one for refills, two for billing, nine to hear this again
it's extension sign, flexion test, not extension five
ninety degrees, ninety-five, one hundred and ten by discharge
"""
