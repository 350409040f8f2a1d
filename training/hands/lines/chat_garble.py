"""Garble: recogniser nonsense for drugs and body words that comes out as names and towns, teen slang, mountain talk, drunk typing, keyboard slips and autocorrect; with a true name in it and with none."""

NAMED = r"""
met for men twice a day for {firstlow} and sarah quill at night
{firstlow} takes lice in a pril and a tour of a stat in
refill sin throyd for {firstlow} {lastlow} at {faclow}
{lastlow} on amy o dare own for the a fib
{lastlow} got loraza pam before the m r i
{firstlow} says the gabba penton makes her dopey
started {lastlow} on carved a low
{firstlow} is allergic to penna sillin and sulfer
hydra clore thigh azide for mister {lastlow}
{firstlow} needs nora co no not nora the pain one
doctor {lastlow} put him on plaque when ill
{firstlow}'s lamb ick tall level
send zolo peed am to {faclow} for {firstlow}
{lastlow} a zith row my sin five days
{firstlow} used her all beauty roll twice
{lastlow} is on lou pron every three months
give {firstlow} the dex a meth a zone now
{firstlow} got fent an ill in the truck from {crew}
{lastlow} levo floxed for the new moan ya
the echo on {lastlow} shows my troll regurge
{lastlow} has a die verticle in the sig mood
{firstlow} had a coal ec to me in {townlow}
{lastlow} status post cabbage times three
{lastlow} has a sub dural and {lastlow} has a sub rack
ann gina since {sayday} says {firstlow}
ann eurysm on {lastlow} five point two
{firstlow} and her emma sis at ten weeks
barry at ric eval for {lastlow}
{lastlow} for a hank or man tour biopsy no idea what i said there
cath lab cleaned {lastlow}'s right corn airy
{lastlow} failed the moe ca
filtered cough gone says {firstlow}
no cap {firstlow} straight up yeeted his inhaler
{firstlow} lowkey has scoliosis fr fr
ngl {firstlow} is built different his a1c is mid
{firstlow} ghosted her psych bestie thats not slay
bet {firstlow} is at {hosplow} being dramatic
sus rash on {firstlow} its giving ringworm
{firstlow} rizzed up the xray tech at {faclow} smh
ion even no {firstlow} like that but he od'd at {firstlow}s
{firstlow} is down bad w mono ijbol
gyat {firstlow}s blood sugar 412
skibidi said {firstlow} (6) when asked his pain score
we'uns carried {firstlow} to {townlow} fer his wind
{firstlow} ailin somethin turrible since {feast}
{firstlow} done took a fit n chawed her tongue
hit were {firstlow}s sugar not the likker
mamaw n {firstlow} both puny
{firstlow} has the dropsy in her laigs
a risin on {firstlow}s backside big as a guinea aig
{firstlow} swole up like a poisoned pup
reckon doc {lastlow} could look at {firstlow}s jaw
yinz tell {firstlow} his gumband broke his stent, kidding
{firstlow} is wicked sick ayuh call {ph}
dontcha know {firstlow} slipped on the ice up by {townlow}
uff da {firstlow} with the hotdish and the heartburn
hella sick {firstlow} over in {townlow}
{firstlow} fell out at {faclow}, jus fell out
bless her heart {firstlow} aint been right since the shot
{firstlow}s nerves is tore up
i aknt feell m ylegs its {firstlow}
thisb is {firstlow} fropm bed 5 somebdy
{firstlow}; pleeas come quixk ghe fell
heyu doc {lastlow} smoethign wrong w my {dev}
jyst had 4 beers n my pillz its {firstlow} dont tel {firstlow}
im drubk and my wrost is brojen {firstlow} is drving
ducking {firstlow} took my {med} AGAIN
autocorrect: {firstlow} has a fever of 102 not a beaver
{firstlow} is in labor NOT in Labrador phone i swear
{firstlow}s water broke finally
tell {firstlow} the pus* is gone ... the PUS omg
call {firstlow} about his colon sorry i mean colon
text {firstlow} smiley face no write {firstlow} comma come home
hey siri tell {firstlow} im in the er. er. E R. nvm
ok google who is {firstlow} {lastlow} m d in {townlow}
alexa remind {firstlow} insulin at nine
cortana whatever call {firstlow}
"""

CALM = r"""
met for men twice a day and sarah quill at night
lice in a pril and a tour of a stat in
refill sin throyd
amy o dare own for the a fib
amy trip to lean at bedtime
loraza pam before the m r i
the gabba penton makes her dopey
carved a low twice a day
penna sillin and sulfer
hydra clore thigh azide
nora co no not nora the pain one
nora pinned her frin running at eight
plaque when ill for the lupus
lamb ick tall level
zolo peed am
a zith row my sin five days
all beauty roll twice
lou pron every three months
dex a meth a zone now
fent an ill in the truck
levo floxed for the new moan ya
vance oh my sin trough
ann sef before cut
ampa sillin and gent a my sin
row sef in once
don ep is ill at night
met a pro lol and die jocks in
clo pitta grell
rose you va statin
monty lou cast
lisa pro with meals
glar jean at bedtime
jan you metal
terry para tide
dennis oh mab every six months
rita ximab
adele a mumab
carla mazapine
phil grass tim
hal dahl five
toe paramax
val tricks for the shingles
al lope you're in all
sue cral fate
barb it you rate
robin all
patty romer for potassium
my troll regurge moderate
die verticle in the sig mood
coal ec to me
cabbage times three
sub dural versus sub rack
ann gina at rest
ann eurysm five point two
emma sis at ten weeks
barry at ric eval
corn airy artery
moe ca eighteen
matt ernal age
jack sonian seizure
jerry at rick
marian nor whatever that hip thing
carol tids no brewery
al bumen
al kaline foss
bill e rue bin
chris a tall arthropathy
clara thro my sin
dell tied
eddie ma two plus
ella vated
frank hematuria
gary ated
harry leukoplakia hairy
lena lid o mide
louis body dementia
mel ena times two
mick turition
norm o tensive
pat ella
pete eek ee ay
polly uria polly dipsia
ray no's
rob oxin
sandy lungs
stan dard precautions
terry gium
tim panic membrane
toby tobra
vic o din
wanda ring pacemaker
will sons disease
paris thesia
houston valve
austin flint
no cap he straight up yeeted his inhaler
lowkey scoliosis fr fr
ngl my a1c is mid
ghosted my psych bestie thats not slay
bet the er is being dramatic
sus rash its giving ringworm
smh the xray tech rizz
od'd at a party
down bad w mono ijbol
gyat blood sugar 412
skibidi said the 6 yo when asked his pain score
bussin hospital jello no lie
touch grass said the therapist basically
main character energy in the waiting room
we'uns carried him fer his wind
ailin somethin turrible
done took a fit n chawed her tongue
hit were the sugar not the likker
mamaw n papaw both puny
has the dropsy in her laigs
a risin on his backside big as a guinea aig
swole up like a poisoned pup
reckon the doc could look at his jaw
yinz got a gumband for the bandage
wicked sick ayuh
dontcha know slipped on the ice
uff da the hotdish and the heartburn
hella sick over here
fell out at church, jus fell out
bless her heart aint been right since the shot
my nerves is tore up
low blood high blood bad blood sweet blood
the gleets n the back ache
fireballs in the you terus
smiling mighty jesus is what grandma calls meningitis
roaches of the liver
very close veins
sick as hell anemia
old timers disease
screaming meanies
prostrate on fire
flea bitis in the leg
the shankers
sugar diabetis
i aknt feell m ylegs
thisb is fropm bed 5 somebdy
pleeas come quixk ghe fell
heyu doc smoethign wrong w my {dev}
jyst had 4 beers n my pillz
im drubk and my wrost is brojen
ducking phone took my {med} off the list AGAIN
autocorrect: fever of 102 not a beaver
in labor NOT in Labrador phone i swear
water broke not Walter lol
the pus* is gone ... the PUS omg
his colon sorry colon sorry his COLON
text smiley face no write comma come home
hey siri er. er. E R. nvm
ok google who is on call
alexa remind me insulin at nine
cortana whatever call the clinic
"""
