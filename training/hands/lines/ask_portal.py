"""Patients, parents and grown children talking to the chat helper on a portal or a pharmacy site, thumbs on a phone."""

NAMED = r"""
hi its {firstlow} i never got my results
can i take mucinex w my bp pill. im {AGE:9<0|1|2|4>} and my doc is on vacation
my mom fell at the {FACILITY:<senior|rec> center on {last}} should i bring her in
is {last} taking new patients or is he retired
need a note for {chain} i missed {DATE:the <3rd|11th|22nd>} and {DATE:the <4th|12th|23rd>}
who do i talk to about my {kin}'s ashes sorry if this is the wrong place
how much is an mri if im paying cash. i live in {town} so i can come whenever
the lady at the front said ask for {first}??
my refill went to the {lane} store i wanted the one by {shop}
do yall have parking for a {veh} w/ a trailer plate {plate}
I am Mrs. {last}. I do not text. I am texting.
quiero cambiar mi cita del {DATE:<5|14|29> de <marzo|junio|octubre>} con la doctora {last}
why does my bill say {acct} twice
son is 6 has rash from {LOCATION:<Clear|Muddy|Turkey> {last} Lake}, swim yesterday. picture attached
HELLO I NEED DR {lastup} ITS ABOUT MY LEG
what does "mild cardiomegaly" mean?? {first} says i'm dying
can u mail my inhaler to my sisters {addr}
the code on my box is {lot} is that the recalled one
password reset wont work, email is {mail}
my husband {kin} got fired from {orglow} so our insurance is {planlow} till when
is it safe to fly after cataract. going to {world} for my cousin {wn}'s thing
i'm 41 weeks and {firstlow} still isnt here lol. what do i eat
thank {one} for me the nurse with the purple hair
bot can you tell dr {lastlow} the new pill made me see bugs
what time does the {clinic} lab open? fasting
ok so i was bit by {pet}. hes my own dog. shots?
last night {kin} took 4 of my {med}
I was adopted from {world}. what screening do I need
appt for {ptf}? she's my stepdaughter, dad is {first}, mom has custody till {on}
whats my blood type. i gave blood {mon} w the {agency}
can you speak {lang}? my name is {whole}
this is the 4th time. tracking {code}. WHERE IS MY CPAP
my ride is {ORGANIZATION:<Mercy Wheels|LiftLine|Dial-a-{last}>} and they need a pickup name
i have ms can i get a handicap tag, old one is {plate}
im a driver for {coin} can i take benadryl
Hola soy la mamá de {ptf}, no fue a la escuela {schoollow} hoy por fiebre
pls cancel me {clip} i am in jail in {LOCATION:{last} Co.}
is it normal for a {AGE:<92|93|95|97>} yr old to sleep 20 hrs
need shot record for {school} by friday
so i grew up by the {LOCATION:<old|Number 9> mine at {last}ton} and now this cough
dads name: {whole}. dads bday: {dob}. dads problem: stubborn
can i get my records sent to {law}? car wreck
what vaccines for a mission trip w/ {church} to Honduras
i work nights at {coin} so dont call before 2
my insurance card. front: {plan} back: {ph}
did i leave my cane there. has a sticker that says {menick}
we buried him {DATE:<Saturday|last Friday> the <2nd|19th>}. stop sending bills to {mr}
does {pharm} do the RSV one
my daughter {kin} has access to my chart and i want that GONE
i dont have internet i am at the {FACILITY:{last} <branch library|public library>}, is this private
are you a real person? {first}?
lump in neck x 2 wk. worked w/ radium at {ORGANIZATION:{last} <Dial|Watch> Works} as a girl, i'm {AGE:<98|101|102>}
Meds: metoprolol, "the {last} pill" (he's my doc), eliquis
what is an EOB from {ORGANIZATION:<Carpenters|Bricklayers> Welfare Fund}
my landlord at {bldg} wont fix mold. letter?
the MyChart says "{first} {initials} reviewed". who that
im in the parking lot, {hue} {car} {plate}, come get me
pt portal msg: need dr to sign the {school} sports form. due {DATE:<Aug 1|8/15|Aug. 9th>}
My mother-in-law {kin} isn't eating. Depression or pills?
tell me how to pronounce "{last}-{last}", it's my new doctor
my kid ate a {shop} crayon pack
pregnant + sushi?? at {ORGANIZATION:<Wasabi|Koi|Tokyo> <Joe's|Garden|Express>} like 5 min ago
when is my colonoscopy. i thought {feast} but that cant be
{rez} here. will IHS pay or you
hi can i get my a1c. dob {dobs}
name's {firstlow} but chart says {firstlow}. trans. fix?
i lost my sister {kin} in {mon} and cant stop shaking
does a {oldn} year old need a mammo
is lasix the same as water pill? {firstlow} at the counter said yes
my ex works there. {first} in xray. can they see my stuff
vet of {LOCATION:Khe {last}}. agent orange form?
whats the fax for fmla. hr lady at {org} needs it {worded}
{first} told me {first} told you that i'm moving. i'm not
can i get {brand} cheaper? on ssi. live at {park} lot 9
how long do stitches stay in. got em {clip} at the ER in {town}
who is {last} and why did they bill me 900 for reading a slide
my {rel} signed me in as {wn} and thats not me
dr said "call if fever" its 100.6. im staying at the {FACILITY:<Ronald|Hope> {last} House}
i'm allergic to what {one} is allergic to, look it up
take me off the list for {clinic} texts!!
wrong person. i am {whole} not {whole}
what's the wifi in the infusion place? {first} knew
Can a 12 yr old go to {FACILITY:Camp <Wekiva|Tamarack|Lookout> for Kids with <Asthma|Diabetes>} w/ a pump
i was in bed {bedx} roommate was {first} i want her number
do i need to fast for the thing {DATE:<on the 9th|Mon 6/2|6/11|the 30th>}
im on the ferry {VEHICLE_ID:M/V {last}}, chest hurts
{onelow} wont let me see my meds. im at {snf}. help
hey so, what did {dr} mean by "watchful waiting"
"""

CALM = r"""
hi i never got my results
can i take mucinex w my bp pill. im 80 and my doc is on vacation
my mom fell at the store should i bring her in
is the foot doctor taking new patients
need a note for work i missed two days
who do i talk to about ashes sorry if this is the wrong place
how much is an mri if im paying cash
the lady at the front said ask for the manager??
my refill went to the wrong store. its the Walgreens app
do yall have parking for a truck w/ a trailer
I do not text. I am texting.
quiero cambiar mi cita con la doctora de los ojos
why does my bill say the same thing twice
son is 6 has rash from the lake, swim yesterday. picture attached
HELLO I NEED A DOCTOR ITS ABOUT MY LEG
what does "mild cardiomegaly" mean?? my aunt says i'm dying
can u mail my inhaler, the Symbicort not the Breo
how do i know if mine is the recalled one. Philips DreamStation
password reset wont work
my husband got fired so our insurance is till when
is it safe to fly after cataract
i'm 41 weeks. what do i eat. dates? pineapple? Evening Primrose?
thank the nurse with the purple hair for me
bot can you tell someone the new pill made me see bugs. Mirapex
what time does the lab open? fasting
ok so i was bit by my own dog. shots?
last night my husband took 4 of my {med}
I was adopted. what screening do I need. 23andMe says BRCA neg
can a stepdad bring her or does it have to be mom
whats my blood type. where is it in MyChart
can you speak {lang}?
WHERE IS MY CPAP. 4th time. ResMed AirSense 11
need a wheelchair van. Modivcare or who
i have ms can i get a handicap tag
im a driver can i take benadryl. or Claritin
Hola mi hija tiene fiebre 39, le doy Tempra?
pls cancel me i am in jail lol jk im just busy
is it normal for an 88 yr old to sleep 20 hrs
need shot record for school by friday
so i grew up by a mine and now this cough
dads problem: stubborn
can i get my records sent to a lawyer? car wreck
what vaccines for a mission trip to Honduras. Vivotif? Malarone?
i work nights so dont call before 2
did i leave my cane there. has a sticker
we buried him. stop sending bills
does the pharmacy do the RSV one. Arexvy or Abrysvo
i want to turn off proxy access GONE
i dont have internet i am at a library, is this private
are you a real person? like Alexa? Siri?
lump in neck x 2 wk
Meds: metoprolol, "the purple pill", eliquis
what is an EOB
my landlord wont fix mold. letter?
the MyChart says "reviewed". by who
im in the parking lot, {hue} {car}, come get me
need dr to sign the sports form
My mother-in-law isn't eating. Depression or pills?
tell me how to pronounce Ozempic, Xyzal, Qulipta, Ubrelvy
my kid ate a Crayola pack
pregnant + sushi?? like 5 min ago
when is my colonoscopy
will IHS pay or Medicaid
hi can i get my a1c
chart name is wrong. trans. fix?
i lost my sister and cant stop shaking
does an 84 year old need a mammo
is lasix the same as water pill? the pharmacy guy said yes
my ex works there. in xray. can they see my stuff
agent orange form? PACT act
whats the fax for fmla
can i get {brand} cheaper? on ssi. Extra Help? Cost Plus Drugs?
how long do stitches stay in. 5 days? Dermabond?
why did pathology bill me 900 for reading a slide
signed in on the kiosk as the wrong person
dr said "call if fever" its 100.6
i'm allergic to the same as my brother, look it up
take me off the text list!! STOP
wrong person
what's the wifi in the infusion place?
Can a 12 yr old go to camp w/ a pump. Tandem
roommate was nice i want her number
do i need to fast for the thing
im on a ferry, chest hurts
they wont let me see my meds. help
hey so, what did he mean by "watchful waiting"
can i drink Bloom or AG1 or Liquid IV w/ kidney stones
Dulcolax, Miralax, Suprep, GoLytely - which is the gross one
is Bluey ok for a 1 yr old with speech delay, or no screens
does Blue Cross pay for Noom
Peloton after hip?? 6 wks
Jublia or Vicks for toenail
Is Robitussin DM ok w Zoloft
did Wendy's have E. coli or was it McDonald's. my stomach
will Plan B work at 190 lb. Ella?
my Apple watch says Afib. KardiaMobile says normal. who wins
i have a Medtronic. can i use the Tesla charger
Aspercreme, Icy Hot, Biofreeze, Salonpas?
what's a Jordan frame for my kid's teeth? Herbst? Hyrax?
Christmas cookies & warfarin
does Dr. Scholl's help plantar
Mrs. Dash has potassium? Nu-Salt?
is St. Joseph aspirin the same as Bayer
baby powder Johnson's lawsuit form?
Gerber or Earth's Best has lead?
i take Lo Loestrin and missed Tues and Wed
can i use Nair before surgery
my bp is 141/88 hr 71 Omron cuff is that bad
Is Charlotte's Web CBD ok w/ Keppra
gabapentin & gin?
4 yr old wont take amox. hide in Hershey syrup?
ok for my dad to have Boost instead of Glucerna
whats "RDW 15.9 H" and "MPV 7.1 L"
what do the letters mean PRN BID QHS AC
Bell's palsy from stress or cold wind
how far is walking distance before i need a Rollator Drive Nitro
"""
