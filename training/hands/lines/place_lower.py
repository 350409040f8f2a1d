"""Thumb typing, dictation and speech: places and employers without capitals, type words, commas or good spelling."""

NAMED = r"""
pls call {FACILITY:st als} re mr {lastlow}
hes comin frm {FACILITY:grays harbor} no lines no labs
accepted to {FACILITY:uvm}, bed 4pm
{FACILITY:deac} full {FACILITY:bap} full {FACILITY:holston} maybe
{FACILITY:gritman} sending a hip
pt lives at {FACILITY:maple gr} wants to go bk to {FACILITY:maple gr}
{FACILITY:heritage oaks} (snf) say shes at baseline
the {FACILITY:arbor} wont take her bk
{FACILITY:genesis} lost the walker
dc to {FACILITY:tlc} w foley
to the {FACILITY:vic} on lovenox
whos on at {FACILITY:southie}
fam wants {FACILITY:big mercy} not {FACILITY:lil mercy}
ems says {FACILITY:west} is on divert
run the gas to {FACILITY:childrens main} not {FACILITY:childrens south}
tx ctr is {FACILITY:uab}
onc at {FACILITY:winship}
gets blood at {FACILITY:dawson-{last} infusion}
dialysis at {FACILITY:davita big bend} mwf
missed hd x2 at {FACILITY:fresenius off 9}
hospice = {FACILITY:amicita}
hh thru {ORGANIZATION:enhabit}
o2 frm {ORGANIZATION:rotec}
scrips to {FACILITY:winn dixie}
{FACILITY:walgreens by the tracks}
{FACILITY:cvs} on {barelow}
send to {FACILITY:piggly wiggly rx}
prefers {FACILITY:tonys} over {FACILITY:cvs}
dentist is {FACILITY:lil smiles}
eyes: {FACILITY:eyeglass world}
therapist w {FACILITY:hopewrks}
counselor @ {FACILITY:youth villages}
seen at {FACILITY:fast pace} for it
{FACILITY:medhelp} did the xr
mri at {FACILITY:american imaging} no contrast
labs at {FACILITY:solstas}
er at the {FACILITY:baptist}, lwbs
urgent care in {townlow} gave doxy
pcp {FACILITY:{lastlow} clinic}
pcp {FACILITY:rural health {townlow}}
{FACILITY:good news clinic} free
va = {FACILITY:atl va}
{FACILITY:carl vinson} cboc
va doc in {townlow}
jail calls it {FACILITY:rice st}
juvie in {townlow}
he did 3 yrs at {FACILITY:jackson diagnostic}
works at {ORGANIZATION:gold kist}
wk @ {ORGANIZATION:shaw} plant 4
drives {ORGANIZATION:schneider}
{ORGANIZATION:kia} nights
{ORGANIZATION:kroger} deli
{ORGANIZATION:mrs winners}
{ORGANIZATION:el potro}
waits tables {ORGANIZATION:waho}
{ORGANIZATION:qt}
line @ {ORGANIZATION:pilgrims}
roofing w {ORGANIZATION:{lastlow} boys}
pulpwood for {ORGANIZATION:big {firstlow}}
mows for {ORGANIZATION:city of {townlow}}
{ORGANIZATION:ga power} no {ORGANIZATION:emc} lineman
{ORGANIZATION:usps} carrier
teacher {FACILITY:turner co}
sub at {FACILITY:westside elem}
lunchroom {FACILITY:perry middle}
prek {FACILITY:peachtree lrng}
daycare {FACILITY:mz {firstlow}s}
plays for the {ORGANIZATION:rebels}
{ORGANIZATION:dixie youth} ball
cheers {ORGANIZATION:ga allstars}
band kid {FACILITY:lee county}
{FACILITY:valdosta st} soph
goes to {FACILITY:abac}
{FACILITY:mt olive} church
{FACILITY:new bethel} usher
deacon {FACILITY:macedonia mb}
{FACILITY:st pats}
{FACILITY:la luz} church on {barelow}
lives in {LOCATION:bartow}
{LOCATION:cordele}
from {LOCATION:doerun}
{LOCATION:up in ellijay}
{LOCATION:hotlanta}
{LOCATION:macon bibb}
{LOCATION:south side} of {LOCATION:columbus}
off {STREET_ADDRESS:i16}
{STREET_ADDRESS:hwy 280 bypass} motel
stays on {STREET_ADDRESS:mlk}
dirt rd off {STREET_ADDRESS:old dixie}
rents from {ORGANIZATION:{lastlow} rentals}
{FACILITY:oakview} apts
lot 22 {FACILITY:pine acres}
shelter = the {FACILITY:rescue}
sleeps at {FACILITY:hosea}
rehab at {FACILITY:a better way}
{FACILITY:straight ahead} sober hse
{FACILITY:phoenix 164}
gh run by {ORGANIZATION:creative community}
apd case @ {ORGANIZATION:region 4}
so uh she's over at {FACILITY:magnolia manor} and they said um no iv
we got a call from {FACILITY:putnam general} it's a uh a gi bleed
let's get him to {FACILITY:navicent} or um {FACILITY:piedmont}, whoever's got icu
patient works at the uh {ORGANIZATION:frito lay} in {townlow}
he's employed by {ORGANIZATION:blue bird} comma a bus maker period
she attends {FACILITY:first assembly} period new line
discharge to {FACILITY:pruitt} comma follow up at {FACILITY:albany ortho} period
referred by doctor {lastlow} from {FACILITY:tift} period
mother lives at the {FACILITY:retreat} no the the {FACILITY:retreat at lake {lastlow}}
followed at {FACILITY:emory clark holder} in {LOCATION:lagrange}
he served time at {FACILITY:reidsville}
home is {LOCATION:willacoochee} spelled like it sounds
she flew into {LOCATION:hartsfield} and fainted at {FACILITY:baggage t}
previously of {LOCATION:opp alabama}
transferring to i mean {FACILITY:shands jax}
the aide is from {ORGANIZATION:visiting angles} sic
{ORGANIZATION:rite way} delivered the bed
send the bill to {ORGANIZATION:synergy employment}
{ORGANIZATION:amzn dls} injured worker
u know {FACILITY:stepping stone}? he's there
me n {onelow} at the {FACILITY:vinyl} {oddday}
can u find if {FACILITY:serenity} takes molina
how far is {FACILITY:fairview park} frm {townlow}
hey {onelow} did {FACILITY:upson} ever fax
yo {onelow}, {FACILITY:east wing at grady}'s calling
{FACILITY:TIFT} HAS NO ICU
{FACILITY:COFFEE REG} STEMI 12 MIN OUT
{ORGANIZATION:SANDERSON} PLANT EXPLOSION 6 PTS
{FACILITY:ALTAMA ELEM} BUS MCI GREEN X14
{ORGANIZATION:CLAXTON POULTRY} AMMONIA LEAK
PT FROM {FACILITY:TELFAIR STATE} W 2 OFCRS
{LOCATION:LENOX} MVC 2 REDS
{FACILITY:cordele rehb} hypoxic 82
{FACILITY:ethica} nh fall
{FACILITY:{lastlow} pch} fall no loc
pch = {FACILITY:miss {firstlow}'s house}
{ORGANIZATION:unison} csb case mgr {onelow}
dfcs placed w {ORGANIZATION:bethany chrstn}
{FACILITY:devereux kennesaw} no
bcbs denied {FACILITY:ridgeview}
peachstate pays {FACILITY:lakeview}
amerigroup wont do {FACILITY:coastal harbr}
caresource ok w {FACILITY:greenleaf}
pt {FACILITY:resurgens}
inj {ORGANIZATION:ups} hub
inj @ {ORGANIZATION:yancey bros}
comp carrier builders; emp {ORGANIZATION:pike}
ortho {FACILITY:hughston}
pain {FACILITY:alliance}
baker acted no thats fl, 1013'd to {FACILITY:gmh-nw}
{FACILITY:summitridge} took her
"""

CALM = r"""
pls call the lab re the k
hes comin frm triage no lines no labs
accepted, bed 4pm
icu full pcu full tele maybe
ed sending a hip
pt lives alone wants to go bk home
the snf say shes at baseline
the facility wont take her bk
transport lost the walker
dc to snf w foley
to rehab on lovenox
whos on at night
fam wants the big one not the lil one
ems says we are on divert
run the gas to main not south
tx ctr is out of state
onc at 2
gets blood at infusion
dialysis mwf
missed hd x2
hospice = yes
hh thru medicare
o2 frm dme
scrips to mail
e scribe is down
tube stn by the tracks
cvs caremark needs a pa
send to walmart 4 dollar list
prefers liquid over tabs
dentist said premed
eyes: ishihara
therapist does dbt
counselor says mi
seen at urgent care for it
fast track did the xr
mri no contrast
labs in am
er lwbs
urgent care gave doxy
pcp none
rural health clinic billing
free clinic
va = va
cboc means community clinic
va doc
jail calls
juvie
he did 3 yrs
works nights
wk @ plant
drives truck
kia no: kcal
deli
fast food
waits tables
gas stn clerk
line work
roofing
pulpwood
mows
lineman
carrier
teacher
sub q
lunchroom
prek
daycare
plays ball
cheers
band kid
soph
goes to college
church yes
usher
deacon
lives in ga
from alabama
up in tennessee
moved from fl
off the interstate
stays w cousin
dirt rd
rents
apt
lot 22
shelter
sleeps outside
rehab
sober hse
gh
so uh she's over at the uh nursing home and they said um no iv
we got a call from uh transfer it's a uh a gi bleed
let's get him to um the unit whoever's got icu
patient works at the uh plant
he's employed comma a bus maker period
she attends church period new line
discharge to home comma follow up in two weeks period
referred by the p c p period
mother lives at the retreat no the respite
followed in clinic
he served time
home is spelled like it sounds
she flew in and fainted at baggage
previously of alabama
transferring to the ward i mean the unit
the aide is from the agency
delivered the bed
send the bill to employer
injured worker
u know stepping on stones
can u find if molina takes hh
how far is the bed frm the wall
did they ever fax
yo the east wing is calling
HAS NO ICU
STEMI 12 MIN OUT
PLANT EXPLOSION 6 PTS
BUS MCI GREEN X14
AMMONIA LEAK
PT W 2 OFCRS
MVC 2 REDS
rehb hypoxic 82
nh fall
pch fall no loc
pch = personal care home
csb case mgr
dfcs placed
no bed
bcbs denied ridge aug
peachstate pays
amerigroup wont do 3rd visit
caresource ok w pa
ups = uninterruptible power
comp carrier builders
ortho fu
pain fu
baker acted no thats fl, 1013'd
summit took her (ng feed)
use a lg glove fr the heimlich
hill rom bed stuck
pls switch fr coreg to toprol
heplock in l ac
put on optiflow 50l
bactrim ds bid x7
lokelma 10 then veltassa
baxter pump beeping
hugger on 43c
pedialyte or gatorade
ortho novum or yaz
genesis knee or oxford knee
serenity in the garden of uti
magnolia bark tea w xanax
maple syrup urine dz
piedmont tx no: paraffin
emory cog no: moca
grady coma no: glasgow
arbor virus no: arbovirus
heritage: ashkenazi
devereux scale (dessa)
shaw scale no: braden
sandersons sign
claxton? claudication
tift? tiff file
upson? upsloping st
"""
