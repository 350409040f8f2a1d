"""Patients and their families typing lower case into a chat, a portal or a voice box about where they work, live, study, pray, shop, and were treated, half names and misspellings and all."""

NAMED = r"""
hi its me from {FACILITY:cedar bend apts} again the oxygen man never came
i work at {ORGANIZATION:dollar tree} on my feet 9 hrs can i get a note for a stool
so i moved to {LOCATION:pahrump} and theres no neurologist here like zero
they sent me from {FACILITY:banner} to {FACILITY:honor health} and back to {FACILITY:banner} w/ the same kidney stone
the lady at {FACILITY:walgreens on cactus} said you never sent it
my son goes to {FACILITY:pinnacle peek} and they need the asthma form by friday
can i swim at the rec center in {LOCATION:anthem} with this bandage on
i clean rooms at the {FACILITY:biltmore} 16 a day my wrists are done
is {FACILITY:vally hospital} in network for ambetter
i had it taken out in {LOCATION:tijuana} they gave me no papers
im on the {LOCATION:navajo} side no address just past the {FACILITY:tsayatoh chapter house}
my church ({FACILITY:livingword}) is doing a fish fry can i eat that on a renal diet lol
my mom was in {FACILITY:sunrize} when she broke the hip and they never called me
was told to go to the county but they said go to {FACILITY:u of m} but they said go to my dr
{FACILITY:kroger in dearborn hts} only has 20 of my adderal
got bit at {FACILITY:kensington} park saturday, tick was huge
does {ORGANIZATION:ford} have to let me pump
u said i cant lift but {ORGANIZATION:fedex} wont take that without a number of pounds
hi do you guys share with {FACILITY:beaumont}? its {FACILITY:corewell} now i think
im at my brothers in {LOCATION:ypsi} til the heat is back on
i go to {FACILITY:washtenaw} for nursing and they want titers
i threw up in the {FACILITY:meijer} and someone called an ambulance i didnt want
the {FACILITY:meijer} one filled it wrong
{FACILITY:St Joes} told me its anxiety. {FACILITY:St Johns} told me its gallbladder. which
is Dr {last} the same one that used to be at {FACILITY:Crittenton}
is it safe to fly to {LOCATION:chittagong} at 31 weeks
my husband is stationed at {FACILITY:ft bragg} and we live off post in {LOCATION:spring lake}
they moved us from {FACILITY:pendleton} to {FACILITY:lejeune} and the referal got lost again
i deliver for {ORGANIZATION:jets pizza} and my car is my office and my bladder hates me
i got lasik at that place in {LOCATION:novi} w the billboards {FACILITY:clearview or clarview}
my daughter plays for the {ORGANIZATION:wolverines hockey} u12 needs concussion release
her coach at {FACILITY:powerhouse cheer} saw her pass out
can you call it to the one on {STREET_ADDRESS:dix} not the one on {STREET_ADDRESS:fort st}
My tooth broke at {ORGANIZATION:Sonic}, ice
I fell at the {FACILITY:Piggly Wiggly} in {LOCATION:Opp}
I been at {FACILITY:grace n glory} recovery 40 days can i restart my adhd med
my PO is from {ORGANIZATION:coffee county} and wants proof of the suboxone
they closed our hospital in {LOCATION:jasper} so now its an hour
nobody at {FACILITY:dch} wrote down that im allergic to dilaudid
I teach 2nd grade at {FACILITY:Ezekiel} and I have pink eye. how long am I out
Hi, I drive the bus for {ORGANIZATION:Elmore Co schools}, need my card renewed by {on}
i do nails at {ORGANIZATION:regal} by the {FACILITY:winn dixie}
my wife used to work w you guys on 5 in {FACILITY:dorland tower}
took mama to the {FACILITY:minit clinic at target} and they said er
our pharmacy is {FACILITY:adams in tallassee} pls dont send to the mail one
i got shot at the {FACILITY:rite aid} the flu one not the gun one
been a member of {FACILITY:first bapt} 60 yrs and the bishop at {FACILITY:greater st mark} is my cousin, put both down
he played ball at {FACILITY:tuskegee} and the {ORGANIZATION:barons} looked at him, knees are shot
i was born at the {FACILITY:john andrew hosp} do they still have records
my sister's kid is at the blind school in {LOCATION:talladega} and got ringworm
the {FACILITY:quest in millbrook} closed i drove there fasting
just left {FACILITY:lab corp on vaughn} they cant find the order
I wait tables at {ORGANIZATION:Martins}, hand in a splint, do i have to say it happened there
worked 11 yrs for {ORGANIZATION:russell} making socks so yes cotton dust
{ORGANIZATION:hyundai} gives us 10 min breaks. i have IBS.
i'm a greeter at {ORGANIZATION:walmart}, sit or stand?
i cook at {FACILITY:draper} (the prison) and burned my arm on the kettle
my grandbaby's daycare {FACILITY:lil hands} says 24h fever free, is that with or without tylenol
{FACILITY:lil hands} again. now its hand foot mouth.
We live behind the chicken plant in {LOCATION:blountsville} and everybody coughs, is it that
my neighbor in {LOCATION:shady grove} has a wood stove, i have copd
we are from {LOCATION:hinche} and mami takes a leaf for pressure
am from {LOCATION:kumasi}, live {LOCATION:worcester}, sickle trait, tooth pain
soy de {LOCATION:zacapa} trabajo en {ORGANIZATION:la pollera} y me duele el hombro
me operaron en {FACILITY:el roosevelt} en mi pais
my in laws are visiting from {LOCATION:pune} can they get the shingles shot at {FACILITY:costco}
they told me {FACILITY:Costco} but i have no card there
flew in from {LOCATION:Incheon} last nite, leg is fat and red
my roomate at {FACILITY:suny purchase} has mono
got my wisdom teeth out by a place at {FACILITY:cross county mall}, still bleeding
i nanny in {LOCATION:larchmont} and caught whatever that was
whats the bus from {LOCATION:co op city} to you
i park at the {FACILITY:new roc} and walk, 9 min, chest gets tight at the hill
he swallowed a token at {ORGANIZATION:chuck e cheese}
can i still go to {FACILITY:great wolf} with ear tubes
kid ate sunscreen at {FACILITY:playland}
she has camp at {FACILITY:ramaquois} and they want the form today today
is {FACILITY:white plains} (the hospital) or {FACILITY:phelps} better for hip
does the {FACILITY:montefiore} one take {payer}
they lost my teeth at {FACILITY:calvary}
my moms aide from {ORGANIZATION:sunnyside home care} is stealing the oxys i think
{ORGANIZATION:sunnyside} says she was at another client. she was not
need a letter for {ORGANIZATION:nycha} about the mold
can somebody tell {ORGANIZATION:access a ride} i cant do stairs
im a doorman at the {FACILITY:eldorado} and my feet
cop at the {ORGANIZATION:4-7}, out on 3/4, need the MRI read
firefighter w {ORGANIZATION:ladder 27}, wtc program, nodule
wtc: i was at {FACILITY:stuyvesant high} that day
my union {ORGANIZATION:32bj} pays for glasses, where
my dental is thru my union, im in {ORGANIZATION:1199}, at {FACILITY:schervier}
I sub at {FACILITY:ps 94} n {FACILITY:ms 80} so everything that's going around i got
my rabbi at {FACILITY:young israel} says ask the doctor and you say ask the rabbi
the imam at {FACILITY:masjid noor} said skip ramadan w insulin, pls confirm
is {FACILITY:mother cabrini's shrine} ok w a walker
we buried him out of {FACILITY:farenga's}, can i have his records
had my stent at the hosp by the water in {LOCATION:bridgeport}
{FACILITY:st vs in bridgeport} put it in, {FACILITY:yale} wants to take it out?
i cross from {LOCATION:juarez} for work at {ORGANIZATION:helen of troy}
ive been at {FACILITY:opportunity ctr} since {clip} n my feet r bad
the heat at {ORGANIZATION:amazon elp1}...
the {FACILITY:utep} clinic closed
Is there a {FACILITY:texas tech} one on the east side
my dad ranches past {LOCATION:van horn}, bull got him, he wont come
the vet in {LOCATION:marfa} sewed it
went to the er in {LOCATION:alpine} waited 7h left
the {FACILITY:big bend} hosp said pneumonia
lost my meds at {FACILITY:balmorhea} swimming
i was the cook at {ORGANIZATION:reata} til covid
im calling from {LOCATION:tornillo}, no clinic van this week?
"""

CALM = r"""
hi its me again the oxygen man never came
i work retail on my feet 9 hrs can i get a note for a stool
so i moved to nevada and theres no neurologist here like zero
they sent me from one er to another er and back w/ the same kidney stone
the lady at the pharmacy said you never sent it
my son's school needs the asthma form by friday
can i swim at the rec center with this bandage on
i clean rooms at a resort 16 a day my wrists are done
is the hospital in network for ambetter
i had it taken out in mexico they gave me no papers
im on the rez side no address just past the chapter house
my church is doing a fish fry can i eat that on a renal diet lol
my mom was in a home when she broke the hip and they never called me
was told to go to county but they said go to university but they said go to my dr
the grocery one only has 20 of my adderal
got bit at the park saturday, tick was huge
does an employer have to let me pump
u said i cant lift but work wont take that without a number of pounds
hi do you guys share with the other system? its on epic now i think
im at my brothers til the heat is back on
i go to nursing school and they want titers
i threw up in the store and someone called an ambulance i didnt want
the other pharmacy filled it wrong
One ER told me its anxiety. One told me its gallbladder. which
is the new cardiologist the same one that used to be upstairs
is it safe to fly to bangladesh at 31 weeks
my husband is active duty and we live off post
they moved us from coast to coast and the referal got lost again, tricare prime
i deliver pizza and my car is my office and my bladder hates me
i got lasik at that place w the billboards
my daughter plays hockey u12 needs concussion release
her coach at cheer saw her pass out
can you call it to the one by my house not the one by work
My tooth broke on ice
I fell at the grocery in alabama
I been in recovery 40 days can i restart my adhd med
my PO wants proof of the suboxone
they closed our hospital so now its an hour
nobody at the er wrote down that im allergic to dilaudid
I teach 2nd grade and I have pink eye. how long am I out
Hi, I drive a school bus, need my card renewed
i do nails, dust, cough
my wife used to work w you guys on 5
took mama to the minute clinic and they said er
our pharmacy is local pls dont send to the mail one
i got shot at work the flu one not the gun one
been baptist 60 yrs and my cousin is a bishop, put catholic down no
he played ball in college and semi pro, knees are shot
i was born in a hospital that closed do they still have records
my sister's kid is at the blind school and got ringworm
the lab closed i drove there fasting
just left the lab they cant find the order
I wait tables, hand in a splint, do i have to say it happened there
worked 11 yrs making socks so yes cotton dust
they give us 10 min breaks. i have IBS.
i'm a greeter, sit or stand?
i cook at a prison and burned my arm on the kettle
my grandbaby's daycare says 24h fever free, is that with or without tylenol
daycare again. now its hand foot mouth.
We live behind a chicken plant and everybody coughs, is it that
my neighbor has a wood stove, i have copd
we are from haiti and mami takes a leaf for pressure
am from ghana, sickle trait, tooth pain
soy de guatemala trabajo en el campo y me duele el hombro
me operaron en el hospital general de mi pais
my in laws are visiting from india can they get the shingles shot
they told me to use goodrx but i have no card
flew in from korea last nite, leg is fat and red
my roomate has mono
got my wisdom teeth out by a place at the mall, still bleeding
i nanny and caught whatever that was
whats the bus to you
i park in the garage and walk, 9 min, chest gets tight at the hill
he swallowed a token at the arcade
can i still go to the water park with ear tubes
kid ate sunscreen at the beach
she has camp and they want the form today today
is a community hospital or a teaching hospital better for hip
does the uptown office take aetna
they lost my teeth at rehab
my moms aide from the agency is stealing the oxys i think
the agency says she was at another client. she was not
need a letter for public housing about the mold
can somebody tell paratransit i cant do stairs
snap office wants it on letterhead. your office does that?
im a doorman and my feet
cop, out on 3/4, need the MRI read
firefighter, wtc program, nodule
wtc: i was downtown that day
my union pays for glasses, where
medicaid pays. i'm in a union
I sub in two schools so everything that's going around i got
my rabbi says ask the doctor and you say ask the rabbi
the imam said skip ramadan w insulin, pls confirm
is a shrine ok w a walker
we buried him, can i have his records
had my stent at the hosp by the water
the first hospital put it in, the second wants to take it out?
i cross from mexico for work
ive been at the shelter since summer n my feet r bad
the heat at the warehouse...
the student clinic closed
Is there a clinic on the east side
my dad ranches, bull got him, he wont come
the vet sewed it
went to the er waited 7h left
the hosp said pneumonia
lost my meds at the lake swimming
i was the cook til covid
im calling bc no clinic van this week?
mychart wont open on my galaxy
zepbound vs wegovy vs mounjaro which does aetna do
can i drink gatorade zero or liquid iv w lisinopril
does delta dental do implants
the dexcom app keeps saying lost
is a cologuard ok instead of the scope
tide pods washed my baby's clothes and now she has bumps try dreft?
i ate at a buffet and my stomach, pepto or imodium
took a nap on a heating pad, silver cream?
target a1c is what
best buy on a bp cuff, is omron good
subway smells make me sick first trimester
apple watch says afib again
can i use amazon pharmacy w medicare
old spice gave me hives under arms
dove soap ok for eczema? or cetaphil
crest white strips w braces no right
my jeep seats kill my sciatica
i sit in a la z boy w legs up and still swell
red bull and vyvanse yes or no
does goodwill take used walkers
uber health ride never came
mcdonalds fries once a week ok on low salt?
chick fil a after gallbladder surgery...
starbucks has how much caffeine, im 20 wks
the spirit halloween wig gave me a rash
"""
