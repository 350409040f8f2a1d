"""History lines about life outside: work, venue, church, school, pets, travel, town, facility nicknames, next of kin, in every specialty's shorthand."""

NAMED = r"""
SH: retired {ORGANIZATION:<Blue Anchor|Old Colony|Keystone> Ferry}, 40 py, lives w/ {rel} {kin} in {town}
Soc: {job} at the {ORGANIZATION:<Brass|Rusty|Tin> <Lantern|Pelican|Rail>}, vapes
works nights @ {ORGANIZATION:<Tri-Cities|Delta|Gulf> Galvanizing}, zinc fumes
occ hx: shipfitter {ORGANIZATION:<Bath|Avondale|Todd>} yard 1969-84, asbestos
farm: hogs, {hood} rd, well water
{job}, last PPD at {org} neg
exposure: bats in attic of {FACILITY:Camp <Wapiti|Tolliver|Sandstone>}
tick bite {place} 2 wk ago
swam in {LOCATION:Lake <Tyler|Conroe|Nacimiento|Okoboji>}, now ear
caught the trout in the {LOCATION:<Deschutes|Gauley|Pecos>}, cut thumb
travel: {world} x3 wk, no prophylaxis
back from {world}, fever, 0.4% parasitemia
grew up {world}, BCG yes, moved {town} {year}
refugee from {land} via camp near {world}
stays w/ cousin off {hwy}
sleeps in car behind the {FACILITY:<Piggly Wiggly|Big Lots|Stop-N-Go> on {road}}
tent under the {STREET_ADDRESS:<5th|Pearl|Morrison> St <bridge|overpass>}
couch surfing {hood}
NFA, mail c/o {shelter}
bed at {FACILITY:<Mission Light|Harvest Door|Anchor Point>} til {oddday}
lives: The {FACILITY:<Gables|Cottages|Residences> at <Plum|Quail|Mill> <Run|Hollow>}, apt 2
ALF = {FACILITY:<Sunny|Golden|Amber> <Acres|Meadow|Days>}, med tech {first}
SNF {FACILITY:<Rosewood|Brookhaven|Birchmont>} called, {first} says he threw tray
pt from {FACILITY:<Rosewood|Maple|Sutton> Manor}; latex allergy no
from {hosplow} w/ no d/c summ
records req to {hosp}, fax {ph}
OSH = {hnick}
was at {hnick}, "they were mean"
prior care {FACILITY:<County|Old General|the VA on {road}>}
last saw PCP at {FACILITY:<Mountain|River|Prairie> Peoples Clinic} {mon}
sees a healer in {town}
acupuncture w/ {whole}, {town}
chiro {lastlow} cracked neck, now vertigo
dentist {last} gave clinda
PCP: {last} (moved to {town})
PCP {lastlow}, cards {lastlow}, renal {lastlow}, "too many docs"
trust: only talks to {first} from {agency}
walks {pet} daily, 1.5 mi
dog {pet} bit him, shots utd at {FACILITY:<Paws|Tails> & <Claws|Whiskers> Vet}
cat {pet}, will not leave for rehab w/o plan for {pet}
service dog {pet}, vest, 4 y
parrot named {pet}, psittaci?
sings at {church}, hoarse
deacon, {church}; wants {whole} (pastor) called
JW, hosp liaison {whole} {ph}
Amish, {place} district, bishop {last}, cash
Hutterite colony {place}
tribal elder, {rez}; burial by {DATE:Sat 9/6}
veteran, {ORGANIZATION:VFW Post {nn}} bar 5 nights
Legion {ORGANIZATION:Post {nn}} fish fry → gout
bingo at {FACILITY:<Elks|Moose|Eagles> Lodge {nn}}
quilts w/ the {ORGANIZATION:<Piece|Needle> Keepers}
plays ball for {ORGANIZATION:<East|North> {town} <Wolves|Comets>}, ACL
wrestler {school}, ringworm x4 on team
goes to {school}, 504 plan, {first} is the school RN
{gr} gr @ {schoollow}, bullied by {first}
expelled from {school}, PO {last}
daycare {ORGANIZATION:<Wee|Tiny|Little> <Sprouts|Steps>} exposed to hfm
nanny {first} has shingles
foster via {agency}, wrkr {fl} {ph}
bio mom {kin} no contact, foster mom {first} consents
kinship w/ aunt {kin}; uncle {first} restricted
adopted from {world} {mon}
custody: M/T {kin}, W/Th {first}, alt wknds
parents {first} + {first}, sibs {first} 9, {first} 6
twin of {first}, both here
dad {kin} smokes "outside"
mom ({kin}, G3) breastfeeding
pt's {kin} died {mon}, lung ca
fhx: uncle {first} sudden death 41, {town}
fhx via {rel} {kin} who keeps a binder
married to {kin} x52 y, "boss"
partner {kin} (they/them), HCP done
ex {first} has gun
ex-husb {kinfull} w RO, alias visitor "{whole}"
boyfriend {first} answers everything for her
asked {first} to leave room, then discloses
roommate {wn} found him
neighbor {wn} has key, {ph}
landlord {last} turned heat off
gf {wn} due {worded}, stress
new bf {wn}, no condoms
sponsor {wn}, home group {ORGANIZATION:<Noon|Dawn> <Nooners|Patrol> at {church}}
buys from "{first}", fent test strip +
drinks at {shop}, 8-10 Rumple Minze
banned from {chain}
trucker for {ORGANIZATION:<Redbird|Longhaul|Crete> <Freight|Express>}, DOT exp {clip}
DOT card: {myjob}, Epworth 4
school bus {fleet} driver, insulin q
forklift vs foot @ {ORGANIZATION:{town} Pallet}
fell from roof, crew of {fam}
burn: fryer at {ORGANIZATION:<Cluck|Wing> <Shack|Barn>}, wc claim {claim}
needle stick, {FACILITY:<Tower|Annex> <C|D>} dialysis, source {lastup}
silica: countertop shop {ORGANIZATION:<Granite|Quartz> Kings}
lifeguard {FACILITY:<Splash|Aqua> <Kingdom|Cove>}, otitis
chef/owner {ORGANIZATION:Chez {first}}, hand lac
paints houses w/ bro {kin}
line cook, {shoplow}, off mon/tue
teacher {school}, voice nodules, sub {first} covers
prof at {FACILITY:<Tufton|Wexley|Ardmoor> College}
grad student in Dr {poss} lab, latex
on leave from {org} til {on}
laid off the {ORGANIZATION:<mill|cannery> at {town}} {mon}
retired {DATE:<June 30|12-31>} from the {FACILITY:{town} post office}
retired judge, {county}
ex-Marine, {place} {year}
inmate {jail}, release {on}
parole addr {st}
drives from {town}, 2 h each way
ferry from {isle}, misses if fog
lives on boat, {FACILITY:slip {nn}, <Dunes|Harbor|Gull> Marina}
lives {STREET_ADDRESS:2 mi past the <Dollar General|grange> on <Route|Hwy> {nn}}
dirt rd off {hwy}, EMS 40 min
well at {barelow} arsenic +
moving to {town}, needs referral
snowbird, {town} til {DATE:<April 1|tax day|after Easter>}
home O2 from {ORGANIZATION:<Rotor|Breathe|Summit> Respiratory}, conc sn {ser}
HH: {ORGANIZATION:<Hands|Heart|Home> <& Hope|To Hearth> HHA}, RN {first} MWF
hospice {ORGANIZATION:<Sunset|Evening|Harbor> <Grace|Path>}, vol {wn}
MOW from {church}, she feeds it to {pet}
aide {wn} 4h/d, steals? per {kin}
pharm {pharm}, bubble packs by {first}
uses {pharm} AND {pharm}
mail order late, gets bridge at {faclow}
gym: {ORGANIZATION:<Iron|Grit|Anvil> <Temple|House>}, pre-workout
yoga at the {FACILITY:Y on {road}}
HS reunion {oddday}, wants Botox before
wedding {on}, flare, wants steroids
cruise out of {town} {on}, needs yellow fever?
hunting camp w/ {first} & {first}, frostbite
moved in w/ {kin} after the {place} fire
house lost in the {LOCATION:<Camp|Marshall|Eaton>} fire
displaced by flood, {FACILITY:<Ramada|Super 8|Red Roof> {town}} rm
"""

CALM = r"""
SH: retired ferry deckhand, 40 py, lives w/ {rel}
Soc: {job} at a bar, vapes
works nights, galvanizing, zinc fumes
occ hx: shipfitter 1969-84, asbestos
farm: hogs, well water
{job}, last PPD neg
exposure: bats in attic of cabin
tick bite 2 wk ago, Lone Star tick?
swam in a lake, now ear
caught a trout, cut thumb, M. marinum?
travel: {land} x3 wk, no prophylaxis
back from {land}, fever, 0.4% parasitemia
grew up {land}, BCG yes, moved {year}
refugee from {land}
stays w/ cousin
sleeps in car behind a grocery
tent under an overpass
couch surfing
NFA, no mail
bed at shelter til Mon
lives: independent living, 2nd fl
ALF, med tech reports
SNF called, says he threw tray
pt from SNF; rosewood allergy yes (guitar maker)
from OSH w/ no d/c summ
records req to OSH
OSH = outside hospital
was at OSH, "they were mean"
prior care: county, VA, free clinic
last saw PCP > 1 y
sees a healer
acupuncture, cupping, gua sha
chiro cracked neck, now vertigo
dentist gave clinda
PCP: none (moved)
PCP, cards, renal, "too many docs"
trust: only talks to peer
walks dog daily, 1.5 mi
dog bit him, shots utd
cat, will not leave for rehab w/o plan for cat
service dog, vest, 4 y, Lab
parrot, African Grey, psittaci?
sings in choir, hoarse
deacon; wants pastor called
JW, hosp liaison per list
Amish, cash, no photos
Hutterite, CFTR not this
tribal elder; burial by 4th day
veteran, bar 5 nights, Agent Orange
fish fry → gout
bingo, 4 nights
quilts, de Quervain
plays ball, ACL, Lachman 2B
wrestler, ringworm x4 on team
goes to school, 504 plan, school RN
8th gr, bullied
expelled, PO aware
daycare exposed to hfm
nanny has shingles
foster, wrkr to call
bio mom no contact, foster mom consents
kinship w/ aunt; uncle restricted
adopted
custody: M/T mom, W/Th dad, alt wknds
parents x2, sibs 9, 6
twin A, both here
dad smokes "outside"
mom (G3) breastfeeding
pt's brother died, lung ca
fhx: uncle sudden death 41
fhx via {rel} who keeps a binder
married x52 y, "boss"
partner (they/them), HCP done
ex has gun
ex-husb w RO, alias on
boyfriend answers everything for her
asked him to leave room, then discloses
roommate found him
neighbor has key
landlord turned heat off
gf due soon, stress
new bf, no condoms
sponsor, home group daily
buys on street, fent test strip +
drinks 8-10 Rumple Minze, Jack, Jim Beam, Captain
banned from store
trucker, DOT exp?
DOT card, Epworth 4
school bus driver, insulin q
forklift vs foot
fell from roof, no harness
burn: fryer, wc
needle stick, source known neg
silica: countertop shop
lifeguard, otitis
chef, hand lac
paints houses w/ bro
line cook, off mon/tue
teacher, voice nodules
prof, hates CPAP
grad student, latex
on leave 6 wk
laid off from a mill
retired postal
retired judge
ex-Marine
inmate, release soon
parole
drives 2 h each way
ferry, misses if fog
lives on boat, no fridge for Ozempic
lives past the end of the paved road
dirt rd, EMS 40 min
well arsenic +
moving, needs referral
snowbird til spring
home O2 from DME, Inogen
HH: RN MWF
hospice vol weekly
MOW, she feeds it to dog
aide 4h/d
pharm bubble packs
uses two pharmacies
mail order late, gets bridge
gym: pre-workout, C4, Bang
yoga, hot
HS reunion, wants Botox before
wedding, flare, wants steroids
cruise, needs yellow fever?
hunting camp, frostbite
fest, rhabdo
moved in w/ sis after fire
Lyme, Ebola, Marburg, Zika, Hanta neg travel
Coxsackie A6, Norwalk, West Nile, St Louis enceph
Rocky Mtn spotted, Colorado tick, Q, Rift Valley
Lassa vs Machupo; Pontiac fever; Malta fever
Norway scabies; Baghdad boil; Madura foot; Delhi boil
Hong Kong foot, Legionnaires, Philly chromosome
Boston criteria, Toronto, Rome IV, Paris, Vienna, Tokyo
Manchester triage, Canadian C-spine, Ottawa ankle, San Francisco syncope
New Orleans CT rule, Framingham 12%, Reynolds
Dallas criteria, Milan criteria, UCSF criteria, Atlanta class
Montreal class L3 B2, Mayo 8, Geneva 4, Vancouver B2
Charlson 6, Lincoln-Oseretsky, Bayley, Denver II
Boston brace, Milwaukee brace, Charleston bender
Kansas City CQ 61, Minnesota LHF 40
Texas catheter, Miami J, Aspen collar, Philadelphia
Nottingham 3.4, Leeds, Bath AS, Cincinnati stroke +
Ann Arbor IIB, Durie-Salmon, Lugano 2
Dutch lipid, Amsterdam, Copenhagen burn, Oxford knee 22
Cleveland score, Penn class
Washington manual, Harriet Lane, Red Book
Burch, Kelly plication, Le Fort, Manchester op
Westfalia sodium, Jersey finger, Boston exam, Texas twist
"""
