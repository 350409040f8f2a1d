"""People called by anything but their name: kin word or title and a letter, pet names that stick, half names, shop-floor handles; against kin words, letters, pet words and titles that stand for nobody."""

NAMED = r"""
miss {PERSON:v} said shower first then meds
mr {PERSON:b} is in a mood today heads up
ms {PERSON:t} from billing is so rude
mrs {PERSON:k} wants her shade up
dr {PERSON:z} never answers before ten
dr {PERSON:j} or dr {PERSON:p} whichever has the first opening
nurse {PERSON:c} told me to double it
coach {PERSON:d} taped his ankle and sent him back in
pastor {PERSON:mike} drove her down
sister {PERSON:bernie} from {faclow} sits with him tuesdays
brother {PERSON:lem} prayed over the feeding pump
deacon {PERSON:ruiz} has the spare key
auntie {PERSON:nell} raised them not the mom
auntie {PERSON:q} has custody on paper
uncle {PERSON:rey} gave him a sip thats all
tio {PERSON:chuy} will sign if tia {PERSON:lola} cant
tita {PERSON:baby} is a nurse too she says its gout
lola {PERSON:ising} wants rice porridge not jello
lolo {PERSON:dado} fell by the jeep
abuela {PERSON:nena} only speaks spanish and only to me
nana {PERSON:bee} quit eating wensday
papaw's real name is {wholow} if u need it for the chart
mawmaw {PERSON:jean} took her teeth out and hid them
meemaw {PERSON:dot} n peepaw {PERSON:earl} both got the covid
granny {PERSON:faye} dont do doctors
grandpa {PERSON:chet} drove himself to the er the old fool
opa {PERSON:hank} had a bad spell at dinner
oma {PERSON:trudi} keeps her pills in a coffee can
yiayia {PERSON:soula} put oil on it
bubbe {PERSON:rivka} is {oldn} and still argues
thay {PERSON:binh} at the temple has the same cough
ayi {PERSON:lin} makes the herb soup for him
halmoni {PERSON:park} wont take the water pill
mama {PERSON:cee} raised all {num} of us
mama {PERSON:t} needs her ppd read
big {PERSON:mike} n little {PERSON:mike}, little {PERSON:mike} is the patient hes 300 lbs
tall {PERSON:paul} had the seizure not short {PERSON:paul}
{PERSON:red} quit chewing but {PERSON:slim} still does
{PERSON:lefty} lost 2 fingers on the right which he thinks is hilarious
{PERSON:tiny} needs the bariatric chair
doc at the feed store gave me this salve. his name is {firstlow}
{PERSON:cookie} is the cook. {PERSON:cookie} had the gallbladder
{PERSON:pinky} the aide, real name {firstlow}
{PERSON:peaches} from hall 3 hit {PERSON:sugar} from hall 4 w a walker
{PERSON:bubba} has the cpap he wont use
{PERSON:sis dottie} takes mama to dialysis m w f
{PERSON:junebug} is 6 n still has the tubes
{PERSON:bean} threw up half of it right back
{PERSON:peanut} is what we call him, birth cert says {wholow}
{PERSON:monkey} has a fever of 103 (my son {firstlow})
{PERSON:squirt} starts {schoollow} {oddday} needs shots
{PERSON:scooter} n {PERSON:rooster} was in the same wreck
{PERSON:ace} is a&ox2 today
{PERSON:deuce} got his g tube swapped
{PERSON:trey} had his third surgery on the third lol
{PERSON:duke} bit the rt
{PERSON:prince} is on a 1:1
{PERSON:princess} rm 8 refused ativan. yes thats her name
{PERSON:champ} pulled the ng
{PERSON:chief} in 14 wants coffee, chart says {lastlow}
{PERSON:sarge} is a dnr now the daughter brought papers
{PERSON:cap} down at the boat slips has the same rash
{PERSON:preacher} wont stop singing in the mri
{PERSON:stretch} needs the long bed
{PERSON:smokey} is on 6 liters and lit one
{PERSON:tex} is from {townlow} so who knows
{PERSON:dutch} wants his dressing done by the blond one
{PERSON:frenchie} dont speak french shes from {townlow}
{PERSON:ozzie} n {PERSON:fitz} are splitting call
{PERSON:hutch} is on for ortho
{PERSON:sully} is on for trauma, {PERSON:mac} for neuro, {PERSON:fitzy} home
{PERSON:mckz} can u staff this
{PERSON:vj} says admit
{PERSON:aj} needs a 1 time dose of benadryl
{PERSON:dj} broke his other arm
{PERSON:tj} n {PERSON:cj} r twins, {PERSON:cj} has the murmur
{PERSON:jp} from rehab says hes a 2 assist
{PERSON:rb} signed for it
{PERSON:kc} left her pump on the bus
{PERSON:mj} took mj. no the weed one took the weed
{PERSON:bd} dad called, {PERSON:c} was w him all wknd
{PERSON:j} is out of insulin again
{PERSON:m} wont go w {PERSON:r} in the room
{PERSON:g} dont like needles so {PERSON:d} holds him
my {rel} {PERSON:k} took all of em
{PERSON:s} if u read this call ur mother
i told {PERSON:n} u cant mix that
its {PERSON:v}, new number
ok {PERSON:e} whatever u say
thx {PERSON:b}
lmk {PERSON:p}
luv {PERSON:m} n the kids
idk ask {PERSON:l}
talked to {PERSON:y}s mom
tell {PERSON:o} the biopsy is benign
{PERSON:x} is how he signs. {wholow} on the card
xo, {PERSON:gg}
{PERSON:cee cee} wont leave the dressing on
{PERSON:jo jo} ate a battery
{PERSON:dee dee} has his meds list ask {PERSON:dee dee}
{PERSON:lulu} bit thru the tube again
{PERSON:kiki} do u have moms card
{PERSON:nono} never took a pill in his life
{PERSON:zeze} is on the phone w the pharmacy
{PERSON:boo} slept thru, only 1 neb
{PERSON:dre dre} stop calling the unit
{PERSON:bam} is in {jail} so he cant come sign
{PERSON:turtle} came in by {PERSON:possum}s truck. i swear to god
{PERSON:pookie} od'd, narcan x2, awake, mad
baby girl {PERSON:jones} down in 4 has a name now: {firstlow}
{PERSON:young jeezy} aka {lastlow} refused vitals
ol man {PERSON:crowder} still has his own teeth
old lady {PERSON:<finch|tubbs|prewitt>} two doors down had the same thing
that {PERSON:hatcher} boy from down the road is back w a hook in him
that {PERSON:delacruz} girl was in again for her nerves
them {PERSON:stubblefield} twins been passing strep back n forth
one of the {PERSON:okafor} kids, the one w the braces
the {PERSON:nguyen} gma not the {PERSON:nguyen} mom
the younger {PERSON:sandoval}, not the one w the trach
both {PERSON:pruitt}s no showed
the widow {PERSON:lindqvist} wants her husbands cane back
{PERSON:steve o} wrecked the {veh}
{PERSON:jimmy the greek} had the triple a not the triple bypass
mean {PERSON:gene} from xray
crazy {PERSON:mary} who isnt crazy at all she had a thyroid
blind {PERSON:tom} can see light now he says
{PERSON:two tone} w the vitiligo, thats what he wants to be called
{PERSON:vegas} needs methadone verified
{PERSON:philly} fell off the dock
{PERSON:dakota} has lice
{PERSON:cheyenne} n {PERSON:sierra} came w the foster mom
{PERSON:paris} wont eat
{PERSON:london} is the baby
{PERSON:memphis} had tubes put in
{PERSON:brooklyn} w a q, {PERSON:brooqlyn}
{PERSON:nevaeh} heaven spelled backwards
{PERSON:semaj} its {PERSON:james} backwards they always get it wrong
{PERSON:abcde} pronounced ab city, ill spell it
{PERSON:la-a} the dash dont be silent
good morning sister {PERSON:patrice} its the clinic
doctora {PERSON:lety} me dijo que si
don {PERSON:chava} no quiso la vacuna
doña {PERSON:meche} dice que le duele
{PERSON:güero} has the cough too, {firstlow} i mean
{PERSON:flaca} cant keep weight on, her name is {firstlow}
{PERSON:el chino} from the crew, {firstlow}, he passed out in the rows
"""

CALM = r"""
the nurse said shower first then meds
the mister is in a mood today heads up
the ms from billing is so rude
missus wants her shade up
the dr never answers before ten
dr a or dr b whichever has the first opening lol i dont know names
nurse told me to double it
coach taped his ankle and sent him back in
the pastor drove her down
a sister from church sits with him tuesdays
brother prayed over the feeding pump
the deacon has the spare key
auntie raised them not the mom
auntie has custody on paper
uncle gave him a sip thats all
tio will sign if tia cant
tita is a nurse too she says its gout
lola wants rice porridge not jello, thats grandma in tagalog
my lolo fell by the jeep
abuela only speaks spanish and only to me
nana quit eating wensday
papaw is on the chart under his real name
mawmaw took her teeth out and hid them
meemaw n peepaw both got the covid
granny dont do doctors
grandpa drove himself to the er the old fool
opa had a bad spell at dinner
oma keeps her pills in a coffee can
yiayia put oil on it
bubbe is 84 and still argues
the monk at the temple has the same cough
the ayi makes the herb soup for him
halmoni wont take the water pill
big mama raised all of us
mama needs her ppd read
big man n the little man, little man is the patient hes 300 lbs
the tall one had the seizure not the short one
red rash not raised, slim to none chance its shingles
lost 2 fingers on the right, hes a lefty
tiny tear in the meniscus
doc at the feed store gave me this salve
cookie was all he kept down
pinky toe broke, buddy taped it
peaches and sugar free jello only
buddy has the cpap he wont use
sissy takes mama to dialysis m w f, i take sundays
she's 6 n still has the tubes
little bean of an ovary cyst they said
peanut is the allergy, also soy
monkey bars, broke the radius
squirt of afrin each side
scooter wreck no helmet
ace bandage n ice
deuce i mean number two, none in 4 days
trey? no tray. needs a tray
duke protocol or ours
prince albert infected, topical only
princess and the pea over here needs a softer bed
champ with the incentive spirometer today 2500
chief complaint is coffee withdrawal
sarge? surge. surge protocol
cap refill 4 sec
preacher curl tore the biceps
stretch marks and pubs, cushing?
smokey room, on 6 liters and lit one
texas cath leaking
dutch oven burn
french catheter size 16
fitz patrick skin type 4
hutch score? hunt hess, its hunt hess 3
mac 3 blade or miller 2
vj day vet so hes 97? no korea. 88
aj on reflex, absent
dj came over the speaker at my mri
tj tube at 40
cj ligament? cruciate
jp drain 30 jp 2 empty
rb is the drug, rituximab biosimilar
kc from the chips? no the potassium, kcl
mj use daily
bd is twice daily in the uk
j tube not g tube
m spike 0.4
g6pd neg
d dimer 0.9
k was 5.9 took kayexalate
s1 s2 no s3
n/v x2
v tach 6 beats
e coli over 100k
b12 low
p wave absent
m or f on the form
l shoulder
y connector
o pos
x is where you sign
gg? gtt. its a gtt
cc what, u left it blank
jo? so. autocorrect
dee is the letter, hep d
lulu? lumbar puncture, dumb phone
kiki? k k. ok
no no never took a pill in his life
zzz on the phone w the pharmacy
boo boo on the knee, 2 sutures
dre? DRE normal, guaiac neg
bam score? camicu
turtle sign shoulder dystocia be ready
pookie what the heck phone. PICC IV
stink from the wound, pseudomonas?
lil man passed his swallow
lil bit of blood in the bag
baby girl down in 4 has no name yet
young adult refused vitals
ol man still has his own teeth
old lady two doors down had the same thing
that boy from down the road is back w a hook in him
that girl was in again for her nerves
them twins been passing strep back n forth
one of the kids, the one w the braces
the gma not the mom
the younger one, not the one w the trach
both no showed
the widow wants her husbands cane back
steve as in stevens johnson, r/o
triple a not the triple bypass
mean art pressure 58
crazy how it was just her thyroid
blind in one eye can see light now he says
two tone vitiligo
vegas nerve lol vagus
philly collar not needed
dakota? dalteparin. siri i hate u
sierra mist is fine w meds
plaster of paris
london cough? whooping
brooklyn accent, lives in another state
jimmy legs all nite
abcde on the mole, all neg
lah dee dah must be nice to have a sitter
hola its the clinic
good morning its the clinic
la doctora me dijo que si
el señor no quiso la vacuna
la señora dice que le duele
the guero kid has the cough too
la mas flaca cant keep weight on
the crew boss passed out in the rows
ba noi fell in the bath thats gma on dads side
"""
