"""Lower-case typists of every trade, who never touch the shift key, with home-made names of firms, towns, clubs and clinics in the flow."""

NAMED = r"""
fix: pt works at {ORGANIZATION:<dumpling|noodle|bagel> <girl|king|bros>} and burned his forearm on the steamer
write a gentle letter, her mom died at {FACILITY:<harmony|willow|bethany> <house|home|hall>} and she blames us
is zinc ok w cipro. he gets it from {ORGANIZATION:<vita|herb|sun>{lastlow}}
pls make table of the three falls, {DATE:<jan|feb|mar> <3|19>}, {DATE:<apr|may> <8|22>}, {DATE:<june|july> <1|30>}
can u say this nicer: {onelow} stinks
whats the code for burn of mouth from pizza. pizza from {shoplow}
he lives out by {LOCATION:{lastlow} <hollow|crossroads|slough>} and the road floods so can he do home dialysis
ok for {firstlow} to give the b12 shot at home
what does tid ac hs mean, label from {faclow}
spanish for "dont swallow" for {firstlow}'s retainer
make it a haiku: bus {VEHICLE_ID:<12|44|7b>} was late again
letter for jury duty {townlow} she is 30 wks
is it weird to hug {firstlow} after telling him
tell me in 3 lines what a tilt table is, {dr} didnt
write to {agency} she needs a ramp
my patient says "the {lastlow} boys did it" what do i chart
do i report: cook at {FACILITY:{lastlow} elementary} hep a pos
what to pack for hospital, c section on {DATE:the <9th|21st|3rd>}, i'm {firstlow} btw
make a rota {firstlow} {firstlow} {firstlow} {firstlow} 4 wks no one twice
can you guess this signature {lastlow}? {lastlow}?
need 2 sentences for {orglow} that he's fit
whats 3% of {cash} copay, acct {acct}
does {faclow} do blood draws on sat do you know
she's a greeter at {coinlow} so needs a stool letter
turn down the {lastlow} family meeting, politely, im off
how to tell {firstlow} no more oxy
what to bring to shiva for {firstlow}'s dad, coworker
explain ppv to {firstlow} w/o math
make a sign: {firstlow} is deaf in L ear
is the fever bc of the shots on {DATE:<tues|fri> (<4th|11th>)}
any foods w vit k he can't have, he raises {LOCATION:{lastlow} valley} kale lol
rewrite my complaint about {faclow} so it isn't libel
how many ppl can fit in the {FACILITY:{lastlow} room} w 6 ft
{firstlow} wants to know if she's too old for hpv shot 44
calc age: {dobs}, as of {clip}
hi im new at {hosplow} what are gray slippers for
need apology for calling {firstlow} {firstlow} all week
did i spell hemorrhage right. pt {lastlow} had one
{user} keeps texting me from the pt portal?? creepy
what do we do w a purse left, has {ORGANIZATION:{lastlow} <feed|tack> <co|barn>} card and 40 bucks
whats the brand of {gen}, {firstlow} only knows brands
short for "the patient's cousin {firstlow} who is also the landlord"
make a thank you for the {ORGANIZATION:<tuesday|knit|quilt> <knitters|bunch|ladies> of {lastlow}} hats for nicu
he said hes from {LOCATION:<up|down> <the holler|river>, {lastlow} <fork|bend>}. county?
translate text: "{firstlow} ya salió de cirugía"
note: off the floor w {onelow} to smoke 1410-1432
what's that thing called when {firstlow}'s eyelid droops after botox
hr q: {onelow} and {onelow} are married, same shift, ok?
can the {FACILITY:{lastlow} <tower|pavilion>} café take flex spending. lol
add to epic sticky: call {firstlow} first, not {firstlow}
remind me: {clip} mom {firstlow}'s port flush
he wants to die at {FACILITY:<deer|duck> camp, the {lastlow} place}. hospice ok w that?
how loud is a {veh} idling for 9h. driver for {chainlow}
im a cna at {faclow} and i got covid am i paid
poem for room 8. {firstlow}. she liked trains
rephrase: "per {initials} do whatever"
whats normal o2 in {townlow} its at 9000 ft
can i give plan b to {firstlow} 15 in {stt}
she drives for {ORGANIZATION:<zippy|kwik|jolly> <cab|shuttle>} and has narcolepsy
my uncle {firstlow} has the cancer where you glow? pet scan?
cover sheet to {lastlow} fax {ph} 6 pp
write a rule so {mail} goes to spam
he's got a claim w {ORGANIZATION:{lastlow} mutual} no. {claim}
"{firstlow} ate" is not a nursing note. give me a better one
i need an excuse for {feast} brunch, im on call, for {firstlow}
what font is on our badge. mine says {firstlow} c
do they still make {med}. {firstlow} swears by it
whats a nice name for a g tube. kid is {firstlow} and loves trucks
phone script for {firstlow}: "sir the results are ready"
how do you say {LOCATION:<schuylkill|puyallup|natchitoches|sequim>} out loud
new hire badge {badge} cant get in to {ward}
he put {ORGANIZATION:<self|me>, {lastlow} welding} on the form. is that employer
are the ducks at {LOCATION:{lastlow} pond} why we got swimmers itch
"""

CALM = r"""
fix: pt works at a noodle shop and burned his forearm on the steamer
write a gentle letter, her mom died in hospice and she blames us
is zinc ok w cipro. cold-eeze, zicam
pls make table of the three falls, day 2, day 9, day 30
can u say this nicer: the break room stinks
whats the code for burn of mouth from pizza
the road floods so can he do home dialysis. nxstage vs tablo
ok for a spouse to give the b12 shot at home
what does tid ac hs mean
spanish for "dont swallow" for a retainer
make it a haiku: bus was late again
letter for jury duty she is 30 wks
is it weird to hug a patient after telling him
tell me in 3 lines what a tilt table is
write to medicaid she needs a ramp
my patient says "the boys did it" what do i chart
do i report: cook hep a pos
what to pack for hospital, c section
make a rota a b c d 4 wks no one twice
can you guess a signature from two letters
need 2 sentences that he's fit
whats 3% of {cash} copay
does labcorp or quest do blood draws on sat do you know
she's a greeter so needs a stool letter
turn down the family meeting, politely, im off
how to say no more oxy
what to bring to shiva, coworker
explain ppv w/o math
make a sign: deaf in L ear
is the fever bc of the shots. shingrix day 2
any foods w vit k he can't have, he raises kale lol
rewrite my complaint so it isn't libel
how many ppl can fit in a 20x30 room w 6 ft
too old for hpv shot 44? gardasil 9
calc age in months, 2 y 7 m
hi im new what are gray slippers for
need apology for getting a name wrong all week
did i spell hemorrhage right
someone keeps texting me from the pt portal?? creepy
what do we do w a purse left, no id and 40 bucks
whats the brand of {gen}
short for "the patient's cousin who is also the landlord"
make a thank you for knit hats for nicu
translate text: "ya salió de cirugía"
note: off the floor w tech to smoke 1410-1432
what's that thing called when an eyelid droops after botox. upneeq?
hr q: married, same shift, ok?
can the café take flex spending. lol
add to epic sticky: call wife first, not son
remind me: port flush q4-6 wk
wants to die at deer camp. hospice ok w that?
how loud is a {veh} idling for 9h
im a cna and i got covid am i paid
poem for room 8. she liked trains
rephrase: "per attending do whatever"
whats normal o2 at 9000 ft
can i give plan b to a 15 yo in {stt}
drives a cab and has narcolepsy. xywav? sunosi?
the cancer scan where you glow? pet? psma? pylarify?
cover sheet 6 pp
write a rule so newsletters go to spam
"ate" is not a nursing note. give me a better one
i need an excuse for brunch, im on call
what font is on a badge
do they still make {med}. or zantac, mevacor, vioxx lol
whats a nice name for a g tube. kid loves trucks. mic-key, amt mini
phone script: "sir the results are ready"
how do you say gelnique, xiidra, aimovig, zepzelca out loud
new hire cant get in, badge reader blinks amber
he put self on the form. is that employer
are ducks why we got swimmers itch
gilbert is a syndrome and not a guy right. also dubin and rotor
charlotte's web, jack herer, sour diesel: names of strains or people
jardiance for hfpef, emperor preserved, deliver w farxiga
murphys eye on an ett is for what
miller 2 or mac 3 for a beard
zenker killian schatzki barrett. throat to stomach in order
can allegra and allegra-d be told apart by color
meds named like girls: yasmin jolivette camila errin heather. others
tylenol pm vs zzzquil vs unisom for 80 yo
kerlix kling coban ace. wrap order for unna
is virginia a safe harbor state for telehealth w maryland
macys scrubs vs cherokee vs figs
petersons, littre, richter, spigelian: hernias
lilly pen vs novo pen vs sanofi pen colors
bristol meyers and bristol stool: joke for gi day
frank, occult, gross: blood words
austin flint is a murmur. graham steell too. others
homan, moses, pratt: dvt signs nobody uses
does dawn soap get adhesive off. or detachol, uni solve
joey pump feeding error 'hold error'
rusch, portex, shiley, bivona, jackson metal. trach table
"""
