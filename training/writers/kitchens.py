"""Patients, parents, widows and neighbours at the kitchen table, to a chatbot or to each other, some in a hurry, some in a second language; about one person, and about the body in general."""

NAMED = r"""
my doctor {last} retired who reads my mri now
is {dr} any good? at {clinic} i mean
Mom is at {snf} and they say {on} she fell but {kin} says it was {oddday}
hi its {first} again from the {ph} number
hello my name {wnl} i am from {land} i need doctor for {rel} thank you
They wrote {last} on my wristband. I am {last}. With a {wn} in front.
{ptf} has a fever. She's four. {ptf} also has spots.
do i have to tell {org} i have {dx}
{orglow} fired my {rel} after the {proc}, legal or not
can {chainlow} ask for my diagnosis on the absence form
lost my job at {org} and the insurance w it
my {rel} {first} ({ninety} and sharp) wants off {brand}
grandpa is {oldn}. is that too old for a {proc}
granny {first} turns {ninety} on {oddday}, what cake can she have with CKD
she's {sayold} and fell
Nana ({first}, {ninety}) swallowed {poss} hearing aid battery
Who do I call about a bill from {fac}, I was never at {fac}
why did i get two letters, one says {claim} one says {claim}
the number on my letter: {code}. what is it
{plan} \<- is this the id or the group
my id {plan} my dob {dob} please tell me if {proc} is covered
social {ssn} do u need that?
They want the last four, {ssn4}, over the phone. Normal?
i live at {barelow} and the ambulance took 40 min
we're on {lanelow} behind the church, can home oxygen come out here
moved from {town} to {town}, need a new peds
is there a free clinic in {hood}
nearest dialysis to {place}? {kin} can't do the drive to {county}
{isle} has no dentist. ferry or fly?
the clinic in {hood} closed and {first} cried
from {rez}, IHS says go to {town}
Translate for my {rel}: \"{dr} moves your appointment from {on} to {on}\"
thank you card to the nurses {first} {first} and the one with the braid
complaint about {last} who called my {rel} fat. be firm
write {dr} that {ptf} isn't coming back and why
how do i say sorry to {kin} for yelling in the {unitword}
My twin is {first} I'm {first}, they mixed up our mono tests
what does IMPRESSION: no acute process mean, it's {poss}
Explain this to me please: Pt {me} presents s/p fall. What is s/p
it says \"{mesl}, pleasant {agex}\". how do they know I'm pleasant
it says {initials} under the note who is that
it says seen by {first} {last} DNP is that a doctor
{dr} - real doctor?
\"{wn}\" is the name of my nurse, funny
Name's {wn}. Yes really. Like the word.
write my birth plan, I'm {first}, partner is {first}, no {gen}, doula {first}
due {on}, today is {on}, how many weeks
lmp {on}
period on {on} then {on}, is that 24 days
he passed on {oddday} at {clockx}, the certificate says {oddday}
on the {oddday} i took 2 and on the day after 3
stitches went in {oddday} so when do they come out
It was around {feast} that the cough started
eulogy for {kin}, 41 years at {org}, loved {place} and cigars
obit: {whole}, of {town}, member of {church}, survived by {first} and {first}
caringbridge post: {ptf} is off the vent!!
GoFundMe text for {ptname}, {agex}, hurt at {shop}
{url} is that about my cousin {one}
look at {url} and tell me if {ptl} looks jaundiced
my watch said afib at {corner}
bus {fleet} hit me, i have the plate {plate}, what injuries show late
can I drive my {car} ({plateend}) w/ a boot on
ups says {code} delivered. my insulin is not here
Order {ord} had the wrong lancets
the poop kit, id {code}, sample leaked
spit test came back for {ptf}: APOE e4, should {kin} know
school called. {school} says lice
{school} needs the form for {ptf} by {on} (allergy: sesame)
is {ptf}'s teacher {last} allowed to see the IEP
coach {last} at {schoollow} said walk it off
gym {shop} wants a note to freeze membership
{church} has a blood drive {on} can i w tattoo
union rep {first} says local pays the deductible
ssdi: judge {last}, hearing {on}, {dx}, what do they ask
{law} wants my records. all of them? since {year}?
do i have to let {law} see my therapy notes with {cred}
jury no {code}, on {on}, but i have {proc} that week
my po {last} needs proof of rehab at {refuge}
they say bed {room} at {refuge} for {ptf} tonight
staying at {shelter}, can they mail meds here
{kin} don't answer, she is by {snf}, is it a fire there
does {pharm} deliver to {park}
text for {pharm}: {ptname}, {dobs}, refill {brand}
call me {first} not Mrs {last}
dear {dr} it is me {meini} again
signed, {wnl} (the one with the feet)
Sincerely\n{whole}
thx - {first}
xo {first}
— {first}, {poss} {rel}
p.s. {first} says hi
ask {first}
who is {one}???
{first}? {first}!!
{spell} is how u spell me
that's {spell}, the H is silent
its {mefl} w one L
my name is spelled wrong its {ptname}
Ask them for {nick}, nobody calls her the other
my brother in law ({one}) is a vet, can he give the shot
asked {kin}, asked {kin}, nobody has his dentures
{ptname} {dob} o neg no allergies - for my wallet
ICE: {kinfull} {ph} / {kinfull} {ph} / {dr} {ph}
"""

CALM = r"""
my doctor retired who reads my mri now
is a PA any good? for knees i mean
Mom is in rehab and they say she fell but the aide says she sat down
hi its me again
hello i need doctor for my mother, i speak {tongue}, thank you
They put the wrong wristband on me for an hour. Does it matter?
She's four. Fever. Also spots.
do i have to tell my boss i have {dx}
fired after a {proc}, legal or not
can the job ask for a diagnosis on the absence form
lost my job and the insurance w it
wants off {brand}, cold turkey ok?
is 84 too old for a {proc}
what cake can she have with CKD, no potassium, no phosphorus
she's eighty one and fell
swallowed a hearing aid battery, button type, how long do we have
Who do I call about a bill from a place I was never at
why did i get two letters, one says paid one says denied
there's a number on my letter. what's it for
is the id or the group the longer one
please tell me if {proc} is covered by {ins}
social security number, do u need that?
They want the last four over the phone. Normal?
the ambulance took 40 min, is that average for rural
can home oxygen come out to a farm
moved states, need a new peds
how do free clinics check income
nearest dialysis is 90 miles. pd instead?
no dentist on the island. ferry or fly with an abscess?
the clinic closed and i cried
IHS says go to town, town says go to IHS
Translate for my {rel}: \"Do not eat after midnight. Take {gen} with a sip of water.\" into {tongue}
thank you card to night nurses, funny, short
complaint about being called fat. be firm
write my doctor that i'm not coming back and why
how do i say sorry for yelling in the {unitword}
identical twins and mono tests
what does IMPRESSION: no acute process mean
Explain this to me please: presents s/p fall. What is s/p
it says \"pleasant {agex}\". how do they know I'm pleasant
it says AVSS NAD under the note what is that
it says seen by DNP is that a doctor
DO - real doctor?
\"Hope\" is on the wall in big letters, funny
write my birth plan, no {gen}, doula yes, husband faints
how many weeks is 40+3
pregnancy calculator: how does it count from lmp
is 24 days a short cycle
they said time of death is when pronounced, why
took 2 yesterday and 3 today
when do stitches come out, face vs knee
the cough started around when the heat came on
how to write a eulogy if you didn't like him
obit cost per line
is he off the vent for good after 48 hours
GoFundMe wording tips, no names of hospitals
can you see jaundice in a photo
my watch said afib
what injuries show late after a bus accident
can I drive w/ a boot on, right foot
insulin on the porch at 101 F, toss it?
wrong lancets, will 30G fit a 33G pen
home kit leaked, redo?
APOE e4: tell the kids?
lice: nit free or no
allergy form: sesame, what doses of epi by weight
who may see an IEP
coach said walk it off. ankle is purple
gym wants a note to freeze, what does it need to say
blood drive w tattoo ok?
does a union plan pay the deductible
ssdi hearing for {dx}, what do they ask
do lawyers get all of my records. since birth?
therapy notes vs progress notes
jury duty during chemo, letter please
proof of rehab for a po
bed tonight, sober house, how
can a shelter take mail meds
does a nursing home have to have sprinklers
do pharmacies deliver to trailer parks
text for a refill: {brand}, 90 days, no rush
call me by my first name, how do i make the portal do it
sincerely is fine, or is regards better
thx
who
what?? no!!
the H in rheum is silent? and in hemorrhoid the second?
spelled wrong everywhere: it's ophthalmology
can a vet give my shot lol
dentures lost in hospital, who pays
o neg no allergies - wallet card template
ICE contacts on a phone, how do i set it up
Charley horse at night, what helps
is it gout or did i drop something
Christian Science and vaccines, what's the rule
art therapy, grace period, joy of cooking, faith healing: my week
is rose hip tea ok with {brand}
daisy chain, daisy award, daisy cutter fracture? last one real?
jack knife position sounds bad. explain
what's a bell's palsy, is it from phones
my {rel} says long covid, i say long week
baby shark or baby aspirin lol, which one at 12 wks
young, old, small, long: which side effects hit who on {gen}
is Lyme from lemons. no? ok
French or English mustard has less salt
Will I be awake? Will it hurt? Will they tell me?
"""
