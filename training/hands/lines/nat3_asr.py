"""Single stretches of recogniser text, all lower case, no stops: what was said into a phone, a pump, a car, a scribe or a voicemail box; with names in lower case, or nobody."""

NAMED = r"""
hey siri text {onelow} that the scan was clean
okay dictate patient {onelow} {lastlow} seen today for cough
call back {onelow} at {sayph} about her mother's inr
this is {onelow} from {faclow} i'm calling to confirm your mri {sayday}
uh yeah it's {onelow} again the cast is rubbing
my member number is {saycode} and my last name is {lastlow}
i see doctor {lastlow} for the heart and doctor {lastlow} for the feet
so {onelow} comes in she's crying i said {onelow} sit down
he works at {shoplow} on his feet all day that's why
we live out past {townlow} there's no cell service so leave a message
my birthday is {saydob} and my mother's is {saydob} don't mix us up like last time
{onelow} squeeze my hand {onelow} open your eyes okay no response to voice
please tell doctor {lastlow} i took the whole bottle of prep and nothing
send it to the {faclow} on {lanelow} not the other one
dad's name is {onelow} {lastlow} he's in bed three he's a do not resuscitate
i went to {hosplow} first and they sent me here
the appointment is {wdaylow} at two with {onelow} the nurse practitioner
note for chart {lastlow} daughter {onelow} refuses hospice at this time
email me at {saymail} because the portal hates me
she's at {stlow} third floor buzzer's broke throw a rock
um the reference number they gave me was {saycode}
{onelow} and {onelow} both have it the little one doesn't
tell {onelow} {onelow} doesn't need the walker anymore
i told {onelow} at the front desk my copay is zero
operative note surgeon {lastlow} assistant {lastlow} anesthesia {lastlow}
end of note dictated by {onelow} {lastlow} nurse practitioner
i've been sober since {wdaylow} my sponsor is {onelow}
{onelow} in the lab says it clotted please redraw
unit {platelow} is blocking the ambulance bay can someone page the owner
the church is {faclow} they do meals on mondays
okay next patient mister {lastlow} with the toe
so my ex {onelow} has him this week and {onelow} has the inhaler
my zip code is {sayzip} and the last four of my social is {sayssn4}
i'm looking for {onelow} {lastlow} he was brought in by ambulance from {lanelow}
good morning {onelow} how's the breathing today
this message is for the parents of {onelow} {lastlow} your child's strep is positive
we lost {onelow} on {wdaylow} please take us off the list
ask {onelow} who's on {onelow} is on okay then ask {onelow}
i used to teach at {schoollow} i know when somebody's reading off a card
{famlow} funeral home will pick up after four
my nurse {onelow} says it's a yeast thing
he goes by {onelow} but the card says {onelow}
doctor {lastlow} wants it stat doctor {lastlow} says it can wait
the physical therapist i think {onelow} has me do the clam
i got a bill from {orglow} i don't even know who that is
pick up is at {faclow} back door ask for {onelow}
yes this is {onelow} speaking no i'm the wife he's in the shower
patient's phone number changed it's {sayph} now
she was born {saydob} in {townlow} and that's all she'll tell anybody
can you fax it to {sayph} attention {onelow}
my caseworker's {onelow} she's with {orglow}
he's eighty no he's {sayold} he lies about it
start the note over patient is {onelow} not {onelow} those are twins
plate number {sayplate} that's the car that hit me
hello {onelow} it's the pharmacy your {gen} is ready
i know {onelow} from bingo she said you do house calls
the referral should say {lastlow} with a k not {lastlow}
report from {onelow} at {hosplow} he's stable on two liters they're leaving now
okay google how far is {townlow} from the cancer center
room six {lastlow} wants to speak to whoever's in charge
"""

CALM = r"""
hey siri text my sister that the scan was clean
okay dictate patient seen today for cough three weeks no fever
call her back about her mother's inr
i'm calling to confirm your mri press one
uh yeah it's me again the cast is rubbing
my member number is on the card and the card's in the truck
i see one doctor for the heart and another for the feet
so she comes in she's crying i said honey sit down
he's on his feet all day that's why
we live out past the cell tower so leave a message
my birthday is in there and my mother's is too don't mix us up like last time
squeeze my hand open your eyes okay no response to voice
please tell the doctor i took the whole bottle of prep and nothing
send it to the pharmacy in the grocery not the other one
dad's in bed three he's a do not resuscitate
i went to the other hospital first and they sent me here
the appointment is tomorrow at two with the nurse practitioner
note for chart daughter refuses hospice at this time
email me because the portal hates me
third floor buzzer's broke throw a rock
um they gave me a reference number i threw it out
both of them have it the little one doesn't
he doesn't need the walker anymore
i told the lady at the front desk my copay is zero
operative note surgeon attending assistant resident anesthesia general
end of note
i've been sober since the spring my sponsor says hi
the lab says it clotted please redraw
someone's blocking the ambulance bay can we page the owner
the church does meals on mondays
okay next patient gentleman with the toe
so my ex has him this week and i have the inhaler
i won't give my social over the phone no ma'am
i'm looking for my husband he was brought in by ambulance
good morning how's the breathing today
this message is for the parents your child's strep is positive
please take us off the list he's passed
ask who's on okay then ask who's backup
i used to teach i know when somebody's reading off a card
the funeral home will pick up after four
my nurse says it's a yeast thing
he goes by a nickname the card says something else
cardiology wants it stat renal says it can wait
the physical therapist has me do the clam
i got a bill from somebody i don't even know who that is
pick up is at the back door
yes this is she no i'm the wife he's in the shower
patient's phone number changed she'll call with it
she won't say where she was born and that's all she'll tell anybody
can you fax it attention medical records
my caseworker's with the county
he's eighty no he's eighty one he lies about it
start the note over that was the other twin
i didn't get the plate it was a white van that hit me
hello it's the pharmacy your {gen} is ready
they said you do house calls
it's spelled with a k not a c potassium k like the letter
he's stable on two liters they're leaving now
okay google how far can you drive on a spare oxygen tank
room six wants to speak to whoever's in charge
may i leave a message no okay bye
the will to live is strong in this one
will you grant me one wish take out this tube
hope is a thing with feathers she said and then she slept
grace before meals then insulin then meals in that order
drew blood from the left stuck twice sorry
mark my words that toe is broke
bill the secondary first no bill the primary
pat the skin dry don't rub
sue me he says over a sandwich
the rose hip tea gives him the runs
a jack knife position for the pilonidal
frank pus from the drain send a culture
chase the saline with ten of heparin
dawn dish soap gets the adhesive off
sandy loam that's what the stool looked like sorry
miles to go before i sleep said the night shift
gene panel negative exome pending
josh around with him he likes it
carol the bells no i don't know what that was delete that
ivy tubing okay i v tubing not ivy
fall risk band on yellow socks on
pierce the foil with the back of the cap
rich in iron spinach liver molasses
reed like no read like a book
penny in the esophagus at t four
a june bug in the ear drowned with lidocaine
art therapy at two music at three
max dose is four grams in a day three if you drink
nick in the bowel repaired primarily
rusty nail left heel tetanus updated
ray of light through the blinds he wanted them shut
summer camp form needs a physical by next week
robin egg blue pill twice a day
ninety four degrees in here no wonder
ninety two percent on room air ninety five on two
one oh one point three under the arm
five fifteen was the last dose so nine fifteen for the next
nine one one if the lip swells that's what i said
seven thirty start eight o clock cut nine fifteen close
say it back to me one half tab at night no more
m s and a l s are not the same he said
edinburgh was nine epworth was fourteen morse was fifty five
apgar eight and nine bishop six
a blakemore's in the drawer with the salem sumps
max the pressors then call me max i mean maximum
penrose drain out tomorrow jackson pratt stays
call light's in the bed so is the remote so is the sandwich
jay tube feeds at fifty five hold for residual
kay ciel is the potassium yes that's how you spell it
al dente is how he likes the thickened pasta no he's on puree
dot phrase normal exam no murmur no edema
tab to the next field period next field
"""
