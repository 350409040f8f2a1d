"""More exchanges and lines about nobody, many with numbers in words, words that are also names, and things that bear a name."""

CALM_TALK = r"""
nurse line, what's going on // my {kinword} has a fever
are you calling for yourself // for my {kinword}
how old is your {kinword} // {sayage}
is he awake and talking // yes, watching cartoons
did you take the temperature // under the arm, a hundred and one
what color is it // yellow, then green
when did you last pee // around {sayhr}
can you walk // with the walker
does it come and go // comes and goes
stairs? // fourteen, one rail
any pets // two cats and a parrot
what do you eat // toast, eggs, coffee
how much water // six, eight glasses
do you use oxygen // two liters at night
what size // eighteen French // balloon? // ten mil
needle gauge? // twenty two, inch and a half
what's the rate // one twenty five
bolus? // four units and then a correction of two
insulin to carb // one to twelve
what's the basal // point eight five
are you on the Dexcom or the Libre // the Libre three
Omnipod or Tandem // Tandem, with Control-IQ
which valve // a Sapien, twenty three
who makes the stent // it's a Xience, two five by eighteen
hip? // Stryker, ceramic on poly
is that the Whipple or the Roux // the Whipple
Hartmann's or a primary // Hartmann's
grade the Mallampati // three, big tongue
Cormack? // two A with the Mac four
Mac or Miller // Miller two
bougie? // had to, then a Glidescope
Lachman? // two plus. McMurray negative
Spurling's? // positive on the left
Romberg? // sways
Allen's test okay? // brisk
Apley scratch? // to T twelve
Weber lateralizes? // to the right, Rinne's negative
is it Crohn's or UC // Crohn's, ileal
Hodgkin's or non // non
Graves or Hashimoto's // Graves, she's on methimazole
Parkinson's or Lewy body // we don't know yet
Wilson's? // ceruloplasmin's normal
Bell's palsy or a stroke // forehead's out, so Bell's
did you say Addison's // no, Cushing's
is it Still's // the ferritin says so
Baker's cyst? // popped
Colles? // Smith's, other way
Salter two? // three
Ranson's? // two on admission
Wells score // four and a half
Centor? // three, swab him
CHADS? // four
Glasgow? // ten T
Ramsay? // four. RASS minus two
Bristol type? // six
Fitzpatrick? // two, burns easy
Gleason? // three plus four
Breslow? // point eight
Tanner? // three
NYHA? // class two
what stage // two B
ECOG // one
hold the Lovenox? // for the tap, yes
what's in the Magic mouthwash // lido, Benadryl, Maalox
Kayexalate or Lokelma // Lokelma
switch to Augmentin? // it gives her the runs
K Dur or the powder // powder
Toradol thirty // she's on Xarelto
Ativan's due // give one
can I get the Pyxis // override it
where's the Doppler // in the Omnicell room
Bair Hugger on? // on high
SCDs? // on both
Is the Epic down // no, it's the Citrix
chart it in Cerner or in Meditech // Meditech till monday
send it through TigerConnect // no, Vocera me
Zoom or Teams // Doximity
who's your carrier // {ins}
do they cover Ozempic // not for weight
is Medicaid pending // the worker has it
do you get food stamps // SNAP and WIC
are you a veteran // army, eight years
section eight? // on the list
any legal issues // a DUI, years back
what grade // {gr}
what's your major // undecided
who do you look up to // my grandma
what do you do for fun // {chore}
what's your favorite color // purple
can you name three animals // dog, cat, um, cow
name as many words with f as you can // fish, fan, fork, frank, um, friday
count to twenty // one, two, skip a few
months backward // december, november, october, um, august
days of the week // monday, tuesday, wednesday
repeat after me, no ifs ands or buts // no ifs ands or buts
what's this called // a watch. a pen
what city are we in // I don't know, a hospital city
what floor // fourth
what state // confusion, ha. {stt}
what country // the U S of A
hi, is this the pharmacy // yes it is
is this the billing office // this is scheduling
are you the nurse // I'm the tech
are you my doctor // I'm the resident
are you the interpreter // no, I'm family
is your mom there // she's at work
is anyone with you // my roommate
who's this // wrong number
who sent you // my lawyer
who do I make the check to // the clinic
what do I call you // whatever you like
do you have a nickname // not one I'd say here
sir? // yeah
ma'am, ma'am, you dropped this // oh thank you hon
buddy, buddy, look here // huh
next // that's me
anybody else // no
going once // lol
~ the pump says low battery // double A's
~ it says error e seven // unplug it, count to thirty
~ one pill or two // one and a half
~ is it the tenth floor // ninth
~ I was number forty seven // now serving forty four
~ they said six to eight weeks // more like ten
~ the bus is a two or a nineteen // nineteen, transfer to the four
~ the doctor who fixed my hip retired // we have a new one
~ the lady from the agency quit // they'll send another
~ my {kinword} had it at {sayage}, her {kinword} at {sayage} // we'll screen early
~ the priest came // good
~ my landlord won't fix it // call the city
~ my lawyer says don't sign // okay
~ the judge gave me ninety days // of what
~ I did nine months // inside?
~ my PO wants a letter // we can do that
~ the church is bringing food // lovely
~ the school wants a note // for how many days
~ work wants it faxed // what's their number // I'll find it
~ the insurance lady said no // appeal it
~ I have two first cousins with lupus // and the rash?
~ I grew up on a farm // well water?
~ I'm from up north // any tick bites
~ we just got back from {land} // any fever
~ she only speaks {lang} // I'll get the iPad
~ I want the other doctor // they're off today
~ is the chaplain catholic // whatever you need
"""
CALM_SAID = r"""
ninety nine, ninety nine, ninety nine
a hundred, ninety three, eighty six, seventy nine, seventy two
ninety over sixty, that's low for her
ninety two percent on two liters
ninety five degrees and no AC
ninety to a hundred times a minute
ninety day supply, three refills
she weighs ninety one pounds, ninety four with shoes
one oh one point five at {sayhr}
two hundred four hundred two hundred, the gabapentin
eight to ten hours, six to eight weeks
twelve hour shifts, three on four off
twenty four seven
fifty fifty
four oh four not found
three one one for the city, two one one for help
four one one on that please
double it, triple it, whatever
double vision, triple vessel disease
oh two at two
oh no
oh four four, that's the nozzle size
five eight, one ninety, size eleven shoe
twenty one gauge, two inch
point five, one point oh, one point five
sixty forty, then ninety ten
six of one, half a dozen of the other
one fish two fish
one for the road
two by two gauze, four by four gauze, ABD pad
three oh silk, four oh nylon, two oh Vicryl
seven point five tube at twenty two at the lip
size six and a half gloves
number ten blade, fifteen blade, eleven blade
thirty cc syringe, eighteen gauge
six french, seven french, eight
t four n two m zero
g two p one oh oh one
three plus four is seven
minus two, plus one
zero station
seven centimeters, eighty percent
apgars nine and nine
phq nine is nine
bmi thirty one point two
ef fifty five to sixty
egfr forty two
a one c eight point nine, was nine two
inr two point four, goal two to three
k of five nine, recheck
p h seven two one, co two sixty eight
day shift, night shift, same coffee
per protocol
per the attending
per mom
per EMS
as per her norm
the daughter drove, the son argued, the wife cried
nurse practitioner, not the nurse
the Bair Hugger's on and the Foley's in
Hoyer lift, Stryker bed, Yankauer suction
Allevyn on the heel, Mepilex on the sacrum
Glucerna at fifty five, Jevity at sixty
Kangaroo pump, Alaris pump, both beeping
Bard port, power injectable
Trendelenburg please
Fowler's, then Sims
Valsalva for me
do the Epley again
McGill pain, three words, throbbing, shooting, sharp
Kegels ten a day
Pilates, not yoga
Mediterranean diet
a Big Mac and a Sprite
Dr Pepper, two cans
Mountain Dew all day
Jack and Coke
Johnnie Walker, about a fifth
Jose Cuervo did this to me
Captain Morgan's my problem
Arnold Palmer, no sugar
Uncle Ben's and beans
Aunt Jemima, now it's something else
Ben and Jerry's for breakfast
Mary Jane, just the weed
Molly at a party
Addy and Xans
Lucy, you know, acid
Charlie horse at night
Peter out by noon
average Joe
Johnny on backwards
peeping tom, no, tomcat scratch
Murphy's law
plain Jane sutures
a Lazy Susan fell on my foot
bloody Mary, extra hot
Uncle Sam pays for it
Hail Mary full of grace
keeping up with the Joneses
Mickey Mouse bandaid
Dora on the TV
she thinks Elvis is in the hall
she talks to Jesus
he says he's Napoleon
Alexa play music
Siri's not listening
google it
Uber's here, gray car
Lyft cancelled on me
took a Greyhound
my Honda died
the Ford's in the shop
caught my hand in a John Deere
cut it with a Stanley knife
a Craftsman saw
the Dyson fell on her
Roomba tripped me
burned it on the Crock-Pot
my Fitbit says so
the Apple watch called it
the ring doorbell
Life Alert went off
Depends, the blue ones
Preparation H
Vicks on the feet
Tums don't touch it
Goody's powder, BC powder
Gold Bond
Saint Joseph's aspirin, the baby kind
Dr Scholl's in both shoes
Johnson's baby shampoo
Bengay and a heating pad
Monday's fine
fridays are bad
I hate mondays
not sundays
tuesday wednesday thursday same thing
the fourth one
the fourth time
the third finger
the second toe
first trimester
first one's free
the seventh cranial nerve
a fifth of vodka
two thirds of it
half and half
third degree
second opinion
sixth floor
eighth grade
twelfth rib
L four, third space
five thirty, six at the latest
noon, midnight, six and six
half past, quarter till, whatever
for hours, four hours
won one, lost two
ate eight
to too two
know no
the patient's patience
a week of weak legs
heel won't heal
right side, write it down
new pain, knew it
"""
