"""An occupational health nurse, a plant medic and workers' comp adjusters: who employs, who insures, which plant, line, dock, crew or union, against trades, brands of tools and agencies that tell nothing."""

NAMED = r"""
Company: {ORGANIZATION:Vossler Die Cast}. Post-accident UDS, BAT neg.
pre-emp for {ORGANIZATION:Crown Poly}, 2nd shift, forklift
DOT recert, drives for {ORGANIZATION:Heyl}, A1c 8.1 so 3 month card
return to work to {ORGANIZATION:Nutri-Kote} w/ no lift \>10
{ORGANIZATION:Greer Foundry} audiogram van here {range}
Ee of {ORGANIZATION:Rayonier}, 22 y on the paper machine, STS both ears
she packs eggs at {ORGANIZATION:Rembrandt} and her thumb locks
he hangs birds at {ORGANIZATION:Pilgrims} in {LOCATION:Mt Pleasant}, trigger x3
Debones at {ORGANIZATION:House of Raeford}
line 4 at {ORGANIZATION:Hormel}, ham room
scalded on the kill floor, {ORGANIZATION:Seaboard}, {LOCATION:Guymon}
welder w/ {ORGANIZATION:Bath} (shipyard), metal fume fever
ironworker out of {ORGANIZATION:Local 86}, fell 9 ft at the {FACILITY:Rainier Sq job}
hod carrier, {ORGANIZATION:LiUNA 1191}
Crane op for {ORGANIZATION:Barnhart}, on the {LOCATION:Zilwaukee} bridge
roofer, works for his cousin ({ORGANIZATION:Tejas Top-Side}), uninsured
DOI {num8}, jobsite {FACILITY:Amazon BFI4}
picks at the {ORGANIZATION:Amazon} in {LOCATION:Kent}, plantar fasciitis
shelver at {ORGANIZATION:Wegmans}, knife vs palm
cut by a band saw at {ORGANIZATION:Crider}
bus op {ORGANIZATION:AC Transit}, spit on
{ORGANIZATION:SEPTA} track crew, heat syncope at {FACILITY:Fern Rock}
conductor on the {ORGANIZATION:Metra UP-N}, R shoulder
NICU RN at {FACILITY:Hoag}, needlestick from a scalp vein
EVS tech, {FACILITY:Sinai-Grace}, bleach + CLR fumes
CNA from {FACILITY:Bethesda Hts}, caught a falling resident
Deputy ({ORGANIZATION:Maury SO}) bitten by suspect
CO at {FACILITY:Pickaway}, feces to eyes
firefighter, {ORGANIZATION:Sta. 14}, knee
volunteer w/ {ORGANIZATION:Bovina FD}, smoke
lineman, {ORGANIZATION:Cotton Electric}, flash burn
{ORGANIZATION:TVA} at {FACILITY:Kingston}, ash cleanup, cough since
ex miner, {ORGANIZATION:Peabody}, then {ORGANIZATION:Massey}, B reader 2/1
longwall at the {FACILITY:Buchanan No. 1}, 14 yr
Black lung board at {FACILITY:Stone Mtn clinic}
oyster shucker, {ORGANIZATION:Ruge's}, vibrio
deckhand F/V, {ORGANIZATION:Trident} boat, winch vs hand, {LOCATION:Akutan}
rig hand for {ORGANIZATION:Patterson}, pad outside {LOCATION:Kermit}, H2S alarm
frac crew {ORGANIZATION:ProPetro} silica
derrickman w/ {ORGANIZATION:H&P}, {LOCATION:Pecos} yard
melon picker for a contractor, {ORGANIZATION:Fresh Harvest}, Hgb 17 dehydrated
dairy at {ORGANIZATION:Threemile Canyon}, cow kick
vines at {ORGANIZATION:Ste Michelle} sprayed w/ chlorpyrifos
teacher, {FACILITY:Booker T.}, pushed by student
custodian at {FACILITY:Ithaca High}, ladder
lunch aide, {ORGANIZATION:Elkhart Schools}
adjunct at {FACILITY:Sinclair} and {FACILITY:Edison}, vocal nodules
stylist {ORGANIZATION:Shear Bliss}, CTS
groomer @ {ORGANIZATION:Wags & Wiggles}, bite D3
barista, {ORGANIZATION:Dutch Bros}, burn
server at the {ORGANIZATION:Chili's} by the mall, slip
bagger {ORGANIZATION:Piggly Wiggly}, back
driver {ORGANIZATION:Frito}, fall from the box
{ORGANIZATION:Sysco} driver, ramp, L4-5
tech at {ORGANIZATION:Jiffy Lube}, hot oil
detailer for {ORGANIZATION:Don Hinds}, xylene rash
he sells {ORGANIZATION:Snap-on} off a truck, lifted a box
programmer at {ORGANIZATION:Garmin}, neck
call taker, {ORGANIZATION:Sedgwick}, panic
actor w/ {ORGANIZATION:Cedar Fair}, in the bear suit, heat
dancer with {ORGANIZATION:BalletMet}, os trigonum
lifeguard {FACILITY:Schlitterbahn}, otitis externa
groundskeeper at {FACILITY:Muirfield}, yellow jackets
jockey, {FACILITY:Turfway}, clavicle
hot walker {FACILITY:Keeneland} backside clinic
zookeeper (the {FACILITY:Blank Park}), llama
claims examiner for {ORGANIZATION:TriStar Risk} wants an addendum
adjuster {first} at {ORGANIZATION:Gallagher Bassett} {ph}
NCM from {ORGANIZATION:Genex} will sit in on visit
IME w/ {tit}, {ORGANIZATION:Medical Eval Specialists of Troy}
FCE at {FACILITY:Work Right PT}, results to {ORGANIZATION:Sentry's} adjuster
Employer first report: {ORGANIZATION:KBR}, loc {LOCATION:Bagram}
Defense Base Act, {ORGANIZATION:Triple Canopy}, {LOCATION:Erbil}
Jones Act claim vs {ORGANIZATION:Kirby}
FECA: postal, {FACILITY:Rincon Stn}, route 14
works at {ORGANIZATION:3M} plant in {LOCATION:Decatur}, wants PFAS level
spouse of a {ORGANIZATION:Libby} vermiculite worker, pleural plaques
insulator out of {ORGANIZATION:Asbestos Wkrs 7}
painted ships at {FACILITY:Todd's}, chromates
brakes at {ORGANIZATION:Pep Boys} 1978-91
flavor plant, {LOCATION:Jasper}, popcorn lung
engineered stone, {ORGANIZATION:Encimeras del Sol}, {LOCATION:Pacoima}, silicosis at 34
nail salon on {road}, {ORGANIZATION:Lovely U}, asthma
Bloodborne log {year}: OR 6 at {FACILITY:Baptist}, hollow bore, source HCV+
Hep B titer neg, she's a new hire at {FACILITY:Ochsner}
mask fit: 1860S fail, 1870 pass - for {FACILITY:St Al's}
TB: lived in {LOCATION:Tacloban}, IGRA+, works {FACILITY:Bay Vista kitchen}
random pool for {ORGANIZATION:Koch Trucking}, 3 names
MRO review, {ORGANIZATION:Schneider}, MJ+, has a card
CCF # {spec} collected at {FACILITY:Concentra Lamar}
collector came to {ORGANIZATION:Pella's} lot at 5 am
{ORGANIZATION:Union Pac} MD wants the stress test
FAA class 3; flies for {ORGANIZATION:Angel Flight}
{ORGANIZATION:Spirit} (planes not airline) riveter, Raynaud
{ORGANIZATION:spirit} furloughed her so the cobra form
works at {ORGANIZATION:lowes} garden ctr, bee
works for the {ORGANIZATION:city of edna}, public works, ditch, cellulitis
works {ORGANIZATION:walmart dc 6094}, pallet jack over foot
stocker {ORGANIZATION:target}, back
hes a cook at {ORGANIZATION:ihop} w cut
cashier {ORGANIZATION:7-eleven} on {STREET_ADDRESS:vine}, robbed
employed @ {ORGANIZATION:tnt fireworks}, tinnitus
pt drives for {ORGANIZATION:ups}, dog bite
PT EMPLOYED BY {ORGANIZATION:BIG RIVER STEEL}
EMPLOYER: {ORGANIZATION:TYSON, NOEL PLANT}
Employer self, dba {ORGANIZATION:Ray of Light Electric}
Employer: {ORGANIZATION:Diocese}
Occupation / Employer: nanny / the {clan}
prior employer {ORGANIZATION:Hanford (Bechtel)}
2 jobs: {ORGANIZATION:Instacart}, {ORGANIZATION:Aldi}
3 jobs, {ORGANIZATION:Uber} {ORGANIZATION:Lyft} and the {FACILITY:Moose lodge}
her boss at {ORGANIZATION:Dairy Dell} wont do light duty
write to {ORGANIZATION:Kwik Trip} HR: may stand 4 h, sit stool
work note for {ORGANIZATION:Sheetz}, off til {clip}
fill in this form for the {ORGANIZATION:Thruway}: no driving on Flexeril
letter for {ORGANIZATION:Nestle Purina}: hay fever is not a fever
Is {ORGANIZATION:Eastman} self insured or do they go through Liberty?
Does {ORGANIZATION:JBS} have an on site clinic in {LOCATION:Cactus}?
Why would {ORGANIZATION:Caterpillar} deny a hernia?
Cat ran over his foot; he works for {ORGANIZATION:Cat}
Deere tractor rolled on a {ORGANIZATION:Deere} engineer
a {ORGANIZATION:Ford} man, drives a Chevy, dropped a Ford 9-inch on his toe
{ORGANIZATION:Bell} helicopter mechanic with Bell's palsy
Blister pack line at {ORGANIZATION:Abbott}; on Abbott's Libre
Makes insulin pens for {ORGANIZATION:Lilly}, uses Novo's
builds stretchers for {ORGANIZATION:Stryker} in {LOCATION:Portage}
pipettes at {ORGANIZATION:Quest}, wrists
sales rep {ORGANIZATION:Medtronic}, hurt in our own OR 4
HR at {ORGANIZATION:Epic} in {LOCATION:Verona}, needs ergonomic desk
employee of {ORGANIZATION:Aetna}, member of Aetna, sues neither
nurse coder at {ORGANIZATION:Humana}, from home, tailbone
analyst, {ORGANIZATION:CVS} corporate, {LOCATION:Woonsocket}
bench chemist, {ORGANIZATION:Merck}, {LOCATION:Rahway}, latex
"""

CALM = r"""
Company: self pay. Post-accident UDS, BAT neg.
pre-emp for a plastics plant, 2nd shift, forklift
DOT recert, drives long haul, A1c 8.1 so 3 month card
return to work w/ no lift \>10
Audiogram van here all week
Ee of a paper mill, 22 y on the paper machine, STS both ears
she packs eggs and her thumb locks
he hangs birds at a poultry plant in Texas, trigger x3
Debones chicken
line 4, ham room
scalded on the kill floor, Oklahoma
shipyard welder, metal fume fever
ironworker, union, fell 9 ft
hod carrier, laborers' union
Crane op on a bridge job
roofer, works for his cousin, uninsured
DOI on file, jobsite a warehouse
picks at a fulfillment center, plantar fasciitis
shelver at a grocery, knife vs palm
cut by a band saw, DeWalt
bus op, city line, spit on
Transit track crew, heat syncope
conductor, commuter rail, R shoulder
NICU RN, needlestick from a scalp vein
EVS tech, bleach + CLR fumes
CNA caught a falling resident
Deputy bitten by suspect
CO, feces to eyes
firefighter, engine company, knee
volunteer FD, smoke
lineman, rural co-op, flash burn
Coal ash cleanup, cough since
ex miner, B reader 2/1
longwall, 14 yr
Black Lung Benefits Act, Part 718, Form CM-911
oyster shucker, vibrio
deckhand F/V, winch vs hand, Alaska
rig hand, pad in the Permian, H2S alarm
frac crew silica, OSHA Table 1
derrickman, lower back
melon picker for a contractor, Hgb 17 dehydrated
dairy, cow kick
vines sprayed w/ chlorpyrifos
teacher pushed by student
custodian, Werner ladder
lunch aide, CTS
adjunct, vocal nodules
stylist, CTS, Brazilian Blowout fumes
groomer, bite D3
barista, burn from a La Marzocco
server, slip, Shoes for Crews on
bagger, back
route driver, fall from the box
Delivery driver, ramp, L4-5
lube tech, hot oil, Mobil 1
detailer, xylene rash, Simple Green
fell off a Snap-on creeper
programmer, neck, Herman Miller chair
call taker, panic
actor in a bear suit, heat
dancer, os trigonum
lifeguard, otitis externa
groundskeeper, Roundup, yellow jackets
jockey, clavicle
hot walker, kicked
zookeeper, llama
claims examiner wants an addendum
The adjuster called twice
NCM will sit in on visit
IME, AMA Guides 6th ed, 7% WPI
FCE, Dynamometer, Blankenship method, results to adjuster
Employer first report: FROI, Form 5020, DWC-1
Defense Base Act, LHWCA, War Hazards
Jones Act claim
FECA: postal, CA-16, CA-17
wants PFAS level
spouse of a vermiculite worker, pleural plaques
insulator, Kaylo, Unibestos
painted ships, chromates
Bendix brakes 1978-91
flavor plant, diacetyl, popcorn lung
engineered stone, Caesarstone, silicosis at 34
nail salon, methacrylate asthma
Bloodborne log 2024: OR 6, hollow bore, source HCV+
Hep B titer neg, new hire, Heplisav
mask fit: 1860S fail, 1870 pass, Halyard small
TB: from the Philippines, IGRA+, T-Spot vs QuantiFERON
random pool, 3 names
MRO review, MJ+, has a card
CCF collected, Quest OraSure
collector came to the lot at 5 am
Railroad MD wants the stress test, Bruce stage 4
FAA class 3; BasicMed
riveter, Raynaud
furloughed so the cobra form
works in a garden ctr, bee
works for public works, ditch, cellulitis
pallet jack over foot
stocker, back
hes a cook w cut
cashier, robbed
tinnitus, fireworks
works from home
pt drives a brown truck, dog bite
PT EMPLOYED FULL TIME
EMPLOYER: NONE, RETIRED
Employer: self
Employer: see face sheet
Occupation / Employer: nanny / private family
2 jobs: deliveries, grocery
3 jobs, rideshare x2 and a bar
her boss wont do light duty
write to HR: may stand 4 h, sit stool
work note, off til Monday
fill in this form: no driving on Flexeril
letter for work: hay fever is not a fever
Is this plan self insured or do they go through Liberty?
Does a packing plant have to have an on site clinic?
Why would Workers' Comp deny a hernia?
Cat ran over his foot; D6 dozer
Deere tractor rolled on the farmer
drives a Chevy, dropped a Ford 9-inch on his toe
Bell 412 mechanic with Bell's palsy
on Abbott's Libre, blister from the adhesive
Uses Novo's pens, not Lilly's
Stryker stretcher rolled over toe
Quest tube broke in hand
Medtronic rep not in the room
Epic smartphrase for a work note: .RTW
Aetna denied, Cigna paid
Kaiser member, out of network
Humana Gold Plus, tailbone cushion denied
Retail clinic does the DOT card?
Merck Manual on latex
NIOSH B Reader, ILO classification, profusion 1/1
OSHA 300, 301, 300A: which one gets posted?
HAZWOPER physical, Scott SCBA, Level B suit
MSHA Part 46 vs Part 48
Spirometry: NHANES III, Morgan, KoKo, ComVac
Respirator: North 7700, 3M 6200, MSA Ultra Elite
Lead: ZPP, BLL 32, OSHA MRP above 50
Hoyer Lift, SureHands, Safe Patient Handling Act
Titmus vision: far 20/30, Ishihara 14/14
Jamar grip L 38 R 22
Job demands: Heavy per DOT, SVP 4
Oswestry 44, Spurling neg, Finkelstein pos
Hardhat: Bullard. Harness: Miller. Boots: Red Wing.
Milwaukee Sawzall vs thigh
Hilti gun vs thumb
Lincoln welder, arc eye
Toro mower, toe
Bobcat over foot
Genie lift tip, Jersey barrier
Federal hours-of-service form
Local anesthesia, Local 2% lido, then union rules? No.
Local wound care, Local PT ok
Workers on Labor Day get double time
May return Mon; may not drive; may lift 20
"""
