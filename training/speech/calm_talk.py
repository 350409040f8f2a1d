"""Exchanges about nobody: doses, times, counts, scores, procedures and roles as they are said; some differ from one with a name by a word."""

CALM_TALK = r"""
how many do you take // two in the morning, one at night
what's the dose // {saydose}, twice a day
how many milligrams // {saydose}
how often // two to three times a day, sometimes four
how long has it been // {small} weeks, maybe {small}
rate your pain, zero to ten // seven. eight when I move
on a scale of one to ten // five, five and a half
how old are you // {sayage}
how old is the baby // {small} months
when's the last time you ate // around {sayhr}
what time did you take it // {sayhr}, {sayhr} the latest
how tall are you // five eight // weight? // one ninety five
blood pressure's {saybp} // is that bad
let's recheck that, {saybp} // better
your sugar was two forty // I had pie
what was the reading // {saybp}, then {saybp}
pulse? // eighty eight, sat ninety six on room air
temp? // ninety eight point six // and at home? // a hundred and one point two
any allergies // penicillin, sulfa, and that contrast dye
do you smoke // half a pack, since I was sixteen
drinks per week // three or four, more on the weekend
pregnancies? // three. two living
any surgeries // gallbladder and a c section, way back
are you still on {saydrug} // I ran out of {saydrug} and {saydrug}
did you stop the {saydrug} // last week, it made me dizzy
which inhaler // the purple one, not the red one
which eye // the left. no, my left
did it click or lock // it pops when I twist
does it hurt here // no. there. yes
can you lift your arm for me // like this?
push down like a gas pedal // harder? // there you go
follow my finger // okay
say ninety nine // ninety nine
squeeze my fingers // that's all I've got
count backward from a hundred by sevens // ninety three, eighty six, um, seventy nine
remember three words, apple, table, penny // apple, table, penny
spell world backward // d l r o w
draw a clock at ten past eleven // is this right
what year is it // nineteen ninety something
who is the president // oh I don't follow that
what season is it // winter I hope
smile for me. raise both arms // this one's heavy
we'll do the Dix-Hallpike, then the Epley // will I throw up
positive Murphy, negative McBurney // so gallbladder
I'll check a Phalen and a Tinel // that tingles
does she have a Foley // since yesterday, draining fine
Foley or Texas? // Texas cath
Kerlix or Coban // both, then the Ace
Hoyer for transfers? // two person, Hoyer or the Sara Stedy
want a Yankauer set up // and the Ambu, please
did you do the Braden // eighteen. Morse is fifty five
what's the GCS // three four five, so twelve
NIH? // eight, was eleven
CIWA score // fourteen, gave two of ativan
PHQ nine? // sixteen. GAD seven was twelve
APGARs // eight and nine
MELD // twenty two
who's giving report // day charge
who's the attending // whoever's on days
who's on call // the fellow till six
who's calling // the floor
who's at bedside // her daughter and two of the grandkids
who referred you // my regular doctor
who brought you in // my neighbor
who do you live with // my wife and the twins
who helps at home // an aide, three days
who's your dentist // don't have one
who told you that // the internet
where does it hurt // here, and down the back of the leg
where do you work // I drive a forklift, nights
where do you live // with my sister, upstairs
where are you calling from // my kitchen
where'd you get it done // some urgent care
where'd you fall // in the bathroom, on the mat
employer? // retired
insurance? // {ins}
is it {ins} or {ins} // {ins}, the silver plan
what's the copay // thirty, sixty for specialists
is that in network // yes, tier two
name? // I'd rather not say
can I have your name // do I have to
date of birth? // why do you need that
last four of your social // I don't give that out
what's the address // same one you have
address? // I don't have one right now
phone number // you have it
email? // I don't do email
is there a callback number // the one that shows up
name of the pharmacy // the one on file
pharmacy? // mail order
any dates that don't work // mondays and fridays
what day works // any day but tuesday
does next thursday work // is there something earlier
{wkd} at {sayhr}? // {wkd}'s fine
come in at {sayhr} // morning or afternoon
we can do {sayhr}, {sayhr} or {sayhr} // {sayhr}
how long is the wait // about forty five minutes
is the doctor running late // twenty minutes, sorry
press one for refills, press two for billing // representative
para español oprima el dos // dos
if this is an emergency hang up and call 911 // no, it's a refill
your call is important to us // uh huh
this call may be recorded // fine
please hold for the next nurse // okay
what's the code blue number // five fives
what do I dial // nine, then the number
should I call 911 // yes, hang up and dial 911
or 988? // 988 is there day or night
poison control said watch her // then watch her for four hours
is he breathing // yes, fast
count out loud with me // one, two, three, four
how many compressions // thirty to two
start CPR, hard and fast // one and two and three and four
unit in service, two on board // copy, code three
ETA six minutes, vitals stable // trauma two
priority one, cardiac // en route
ten four // ten four, clear
how many patients // three, one critical
mechanism? // rollover, restrained, airbags
step on it // we're at two minutes
do you want the Narcan // two up the nose
give a round of epi // epi's in
shock advised, clear // clear
what's in the line // D five half with twenty of K
drip rate? // eighty five an hour
hang the Zosyn and the vanc // vanc trough is eighteen
how much Lasix // forty IV, then eighty
is she on heparin // no, Lovenox forty
is he a DNR // full code
POA? // paperwork's in the chart
last BM? // two days. start senna
ins and outs // twenty four hundred in, eighteen out
diet? // cardiac, two gram sodium
activity? // up with one and a walker
lines? // two PICs and a Port-A-Cath
drains? // one JP, thirty mils of serosang
skin? // stage two, sacrum, Mepilex on it
isolation? // contact, C diff
labs? // K three two, mag one six
white count? // fourteen, left shift
cultures? // gram positive cocci, two of four
CT read? // no PE, small effusion
disposition? // SNF when there's a bed
let's round // room four, day three
anything overnight // no events
questions from family // when can she go home
how was the week // same. fought with my wife, skipped work
what came up // my dad, mostly
are you safe // yes
any thoughts of suicide // no plan
what would you tell her // that I'm sorry
how many days sober // {sayn}
what step are you on // four, still
keep coming back // it works if you work it
hi everybody // hi
let's start with the serenity prayer // grant me the serenity
is the interpreter on // yes, {lang}
can you interpret everything please // yes doctor
tell her to take it with food // she says it upsets her stomach
he says it burns // where does it burn
can you hear me // you're muted
share your screen // it's loading
your camera's off // there
say your name for the record // can I skip that
did you get the link // it expired
hope you feel better // me too
will you be there // I will
may I sit // please
is it may or june that's busy // I don't make the schedule
rose or fell? // rose, then leveled
is it a mark or a mole // it's a mark, it's been there
can I bill them // bill the plan first
do you grant access // yes, hit accept
was she frank about it // pretty frank
is it art or music on mondays // art therapy
is there a penny in his nose // no, a dime
did it go dark or gray // gray, like fog
how's the grip, strong or weak // weak, both hands
is that blood bright or dark // dark, like coffee
good, bad, or fair // fair
what's the grade // two out of six
young or old blood // packed cells, leukoreduced
~ I take the white one and the pink one // the white one's {saydrug}
~ I missed {small} doses // don't double up
~ can I take {saydrug} with {saydrug} // not within two hours
~ it's a hundred and two // give the Tylenol, fifteen per kilo
~ my {kinword} says it's nothing // how many days
~ she's {sayage}, she's had it {small} days // any fever
~ the machine said {saybp} // sit five minutes, do it again
~ she's {sayage} and she won't eat // ice chips?
~ I can't afford the {saydrug} // there's a card for that
~ is a {saytest} really needed // it's routine at {sayage}
~ when do I get results // two to three days
~ I'd like a second opinion // of course
~ nobody called me back // I'm sorry about that
~ I've been on hold for forty minutes // thank you for waiting
~ I'd like to speak to a manager // one moment
~ I need to cancel // do you want to rebook
~ am I in the right place // which clinic
~ what floor is radiology // two, follow the blue line
~ is there parking // garage B, level three
~ do you validate // front desk does
~ it's room four twelve? // four fourteen, across the hall
~ page me at the desk // which one // the main one
~ the doctor told me to call // which doctor // the heart one
~ the lady with the clipboard said wait // okay, have a seat
~ I'm calling for my {kinword} // is she there with you
~ my {kinword}'s a nurse // oh, good
~ is this the right line for billing // press three
~ he's mad at me // who is // my {kinword}
"""
