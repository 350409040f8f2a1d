"""A social worker and a street-medicine nurse on where people sleep: homes, houses, shelters, jails, camps, courts, tribes."""

NAMED = r"""
He sleeps at the {FACILITY:Jericho Mat}, bed 31, out by six
Resident of {FACILITY:Fiddler's Rest} since the fire
she's at {FACILITY:Sabra House}, don't tell anyone who calls
{FACILITY:Casa Milagro} has one bed for a woman with a boy over 12
DV shelter ({FACILITY:Haven on the Hill}), address stays off the chart
Lives: {FACILITY:Oxford House - Larrabee}. Rent: $160/wk.
sober living at {FACILITY:Twelve Oaks & Steps}
got kicked out of {FACILITY:Brick House} for one beer
The {FACILITY:Brickhouse} won't take MAT. {FACILITY:Clean Slate} will.
{FACILITY:Second Wind} men's, {FACILITY:Second Wind} women's, both full
halfway house: {FACILITY:Dismas}
fed halfway: {FACILITY:GEO Reentry of {town}}
Released from {FACILITY:SCI Pinewater} on {on} with a 30 day supply
{FACILITY:Rikers} -> {FACILITY:Bellevue} -> {FACILITY:Wards Island}
booked into the {FACILITY:Tombs}, no insulin for 19 h
Went into {FACILITY:Santa Rita} on {on} withdrawing
paroled to {FACILITY:Walden House}
Group home, {FACILITY:Sunny Side Up #2}, 4 residents, 1 awake staff
GH: {FACILITY:Arc of {county} - Dogwood Ct}
{FACILITY:Willow} and {FACILITY:Alder} are group homes; {first} moved from one to the other
{ORGANIZATION:ResCare} runs the {FACILITY:Tanner St home}
her AFH is {FACILITY:Mama {first}'s Place}
Board and care: {FACILITY:Angel Wings II}
{FACILITY:Angel Wings II} lost its license {mon}
RCFE {FACILITY:Casa de {last}}
ALF: The {FACILITY:Hamptons of {town}}
ALF {FACILITY:Brookdale {town}}
memory care at {FACILITY:Reminisce}
"{FACILITY:Clare Bridge}", "{FACILITY:Clear Bridge}": same place
lives at The {FACILITY:Esperance}, IL side, 4th floor
CCRC: {FACILITY:Kendal}
{FACILITY:Plymouth Harbor} IL to {FACILITY:Plymouth Harbor} SNF
the {FACILITY:Masonic Home}
{FACILITY:Odd Fellows Home of {town}}
Vets home, {FACILITY:Yountville}
{FACILITY:Old Soldiers' Home}, Ward B
convent infirmary at {FACILITY:Mount Carmel Motherhouse}
{FACILITY:Nazareth} is the sisters' nursing wing
PACE day center {FACILITY:On Lok 30th St}
adult day: {FACILITY:Golden Gathering}
day hab at {FACILITY:Project Onward}
day program: {FACILITY:WORC}
sheltered workshop = {FACILITY:Opportunity Barn}
clubhouse {FACILITY:Fountain Gate}
respite at {FACILITY:Ryan's Place}
peds medical day care: {FACILITY:Spring Board}
{FACILITY:Barbara McInnis} has a respite bed, no stairs
medical respite: {FACILITY:Edward Thomas {last} House}
tiny home village {FACILITY:Othello}
{FACILITY:Dignity Village}, pod 19
safe parking at {FACILITY:{church}}
in her car behind the {ORGANIZATION:Safeway on {road}}
tent by the {LOCATION:Ballona Creek bridge}
sleeps under {STREET_ADDRESS:the 4th Ave overpass}
camp at {LOCATION:Mile Marker Island}
"the {LOCATION:Jungle}" is what they call the camp
the plaza at {LOCATION:Westlake}
hangs at {FACILITY:Dolores Park}
couch at {kin}'s in {hood}
SRO: The {FACILITY:Ambassador}, room 512
SRO {FACILITY:hotel baldwin}
weekly motel, {FACILITY:Siesta Inn}
{FACILITY:Budget 8}, rm 114, pays by day
voucher for {FACILITY:Rodeway on {lane}}
FEMA put them in the {FACILITY:Quality Inn off {hwy}}
section 8, {FACILITY:Marcy}
projects: {FACILITY:Iberville}
{FACILITY:Cabrini} kid
NYCHA, {FACILITY:Queensbridge North}
senior high-rise {FACILITY:Council Tower}
{FACILITY:Wesley Manor Apts}, 9C
trailer in {FACILITY:Whispering Pine MHP}
lot 7, {FACILITY:Camelot}
RV at {FACILITY:Slab City}
houseboat at {FACILITY:Kappas Marina}
farm labor camp {FACILITY:La Posada}
dorm: {FACILITY:{last} Hall 3}, {school}
frat house {ORGANIZATION:Sig Ep}
barracks {FACILITY:Bldg 2210, Fort {last}}
Job Corps, {FACILITY:Tongue Point}
foster home in {town} thru {ORGANIZATION:KVC}
{ORGANIZATION:Bethany} placed the baby
kids are at {FACILITY:Jelly Bean Shelter}
RTC: {FACILITY:Cinnamon Ridge Academy}
wilderness program {FACILITY:Open Trails}
PRTF {FACILITY:Cumberland}
{FACILITY:Boys Town}, cottage 4
JDC: {FACILITY:Cook Co. Audy}
{FACILITY:Wayne Co. Jail} infirmary
{FACILITY:PNM} gave him Haldol dec
ICE, {FACILITY:Otero}
shelter for UACs, {FACILITY:Casa Padre}
{ORGANIZATION:Catholic Charities of {town}} has the case
resettled by {ORGANIZATION:World Relief}
sponsor is {ORGANIZATION:First Lutheran's refugee committee}
lives on {LOCATION:Pine Ridge}, hauls water
from {LOCATION:Hoopa}
enrolled at {LOCATION:Fort Peck}
Hogan near {LOCATION:Many Farms}
{LOCATION:Zuni} fetishes sold by {kin}
from the village of {LOCATION:Kotlik}
up the holler past {LOCATION:Kingdom Come}
down by the {LOCATION:Bend}
off {hwy} past the {LOCATION:old Esso}
{LOCATION:Wickapecko}? yes, like it sounds
bus from {LOCATION:Port Authority} to the {FACILITY:intake on 30th}
housing by {agency}
{ORGANIZATION:Pathways} is her ACT and landlord
case mgr at {ORGANIZATION:LifeWorks NW}
peer from {ORGANIZATION:NAMI {town}}
payee is {ORGANIZATION:Bread & Salt}
mail goes to the {FACILITY:Drop-In}
uses {STREET_ADDRESS:General Delivery}, {town}
showers at {FACILITY:Lava Mae's truck}
eats at {FACILITY:Glide}
lunch {FACILITY:St A's}
{FACILITY:Father Joe's} kicked him out
storage at {ORGANIZATION:CubeSmart} #{nn}
dog is boarded at {FACILITY:Hounds & Homeless}
the nuns at {FACILITY:Gift of Mary}
sally's = {FACILITY:Salvation Army Harbor Light}
the {FACILITY:Sally} on {road}
{FACILITY:u.g.m.} has his meds locked
the {FACILITY:mish}, i.e. {FACILITY:Denver Rescue}
{FACILITY:Y} overnight warming
warming ctr in {FACILITY:Armory 6}
cooling ctr: {FACILITY:{town} Senior Ctr}
evac shelter {FACILITY:Convention Hall A}
{FACILITY:Astrodome} baby, she calls herself
Hospice house: {FACILITY:Bailey-{last}}
hospice in place at {FACILITY:Hotel Stinson}
AIDS residence {FACILITY:Bailey-{last} House}
TB housing at {FACILITY:Harbor Inn}
group home: {FACILITY:L'Arche {town}}
ICF {FACILITY:Fircrest}
state school alum, {FACILITY:Willowbrook}
{FACILITY:Pennhurst} survivor, 71
{FACILITY:Central} (state hosp), forensic side
NGRI at {FACILITY:Clifton T. {last}}
Step down to {FACILITY:Transition Cottage B at {hosp}}
crisis stab: The {FACILITY:Living Room}
{FACILITY:Rose's} peer respite
23h chair at {FACILITY:Connections}
sobering ctr {FACILITY:Dore}
detox {FACILITY:Kirby}
{FACILITY:Hazelden}? no, {FACILITY:Hazel Street}
The {FACILITY:Meadows}, 45 days, cash
outpt IOP {FACILITY:Upward}
{FACILITY:Gosnold}, {FACILITY:AdCare}, {FACILITY:Spectrum}: been to all
back to {FACILITY:Teen Challenge {town}}
went home to {hood}
to home, {place}
Moved twice: {town}, then {home}
no fixed address; last zip {zip}
"""

CALM = r"""
He sleeps on a mat, bed 31, out by six
Resident of a board and care since the fire
she's in a DV shelter, don't tell anyone who calls
The family shelter has one bed for a woman with a boy over 12
DV shelter, address stays off the chart (VAWA)
Lives: recovery residence. Rent: $160/wk.
sober living, NARR level 2
got kicked out of the house for one beer
The house won't take MAT. The other will.
men's side, women's side, both full
halfway house, federal
Released from state prison with a 30 day supply
jail -> ED -> shelter
booked, no insulin for 19 h
withdrawing in intake, COWS 22
paroled to a program
Group home, 4 residents, 1 awake staff
GH: waiver I/DD
her AFH takes bariatric
Board and care lost its license
RCFE under Title 22
ALF: level 3 ACP
memory care, wander guard
lives in IL side, 4th floor
CCRC type A contract
IL to SNF
a fraternal home
Vets home per diem from the VA
Ward B
convent infirmary
sisters' nursing wing
PACE day center
adult day health, CBAS
day hab
day program, 5 days
sheltered workshop, 14(c) wage
clubhouse model, ICCD
respite hours
peds medical day care
medical respite has a bed, no stairs
tiny home village, pod 19
safe parking
in her car behind the store
tent by the bridge
sleeps under the overpass
camp by the river
"the jungle" gym
hangs in the park
couch at his sister's
SRO, room 512
weekly motel
Budget is 8, rm is 114
voucher for 3 nights
FEMA put them in a hotel
section 8, HCV
projects, lead
senior high-rise
apartment 9C on the third try
trailer in a mobile home park
lot 7, tie-downs
RV, propane, CO alarm
houseboat, mold
farm labor camp
dorm, meningitis B shot Bexsero
frat house, mumps
barracks, adeno 4/7 shot
Job Corps
foster home placement
the agency placed the baby
kids are in emergency care
RTC level 12
wilderness program
PRTF under 21
cottage 4
JDC intake
jail infirmary
Haldol dec q4wk
ICE detention
shelter for UACs, ORR
the resettlement agency has the case
VOLAG sponsor
lives on a reservation, hauls water
tribal member, IHS eligible
Hogan, coal stove, no power
Alaska village, honey bucket
up a holler
past the old gas station
bus to intake
HUD-VASH housing
ACT and landlord
case mgr on leave
peer specialist
rep payee
mail goes to a drop-in
uses General Delivery
shower truck on {wkd}
eats at the kitchen
lunch line
storage unit
dog boarded
the nuns
has his meds locked
overnight warming
warming ctr
cooling ctr at 95 F
evac shelter, cots
Hospice house
hospice in place
HOPWA residence
TB housing, DOT daily
ICF/IID survey tag W
state school alum
forensic side
NGRI
Step down to residential
crisis stab unit
peer respite
23h chair
sobering ctr
detox 3.7-WM
outpt IOP, ASAM 2.1
45 days, cash
went home
to home, HH
Moved twice this year
no fixed address, Z59.02
Harbor freight? the pulley for the trapeze bar
Haven is a clean-room hood; Sabra, a hummus on the dysphagia list
Oxford scale 4/5, Cambridge CANTAB, Harvard Trauma
Bellevue index, Rikers no; Bristol 6, Norwich no
Dismas no, Denver II yes, Bayley-4 yes
Brick and Clean Slate are apps; Second Wind a drink
Camelot and Othello: syndromes? Othello yes, Lear no
Ambassador and Baldwin: a bed and a stretcher? we use Hillrom and Stryker
Pathways is the module in Beacon; Compass Rose the hover
Walden two, Skinner, Premack
Glide sheet, slide board, Sara Stedy, Maxi Move
Connections tab > Care Everywhere > Outside Records
Plymouth and Harbor are two order set names from Zynx
Esperanza window study: was it a trial? no
Marcy's rule, Ottawa SAH rule, NEXUS
Living room, bed room, bath room: KELS scores each
Central line, Central time, Central apnea
Fountain syndrome, Willow module, Beacon module, Beaker module
The Meadows questionnaire isn't validated
Angel wings on the port needle, Huber 20G
Hampton hump, Westermark sign, Fleischner
St. Louis encephalitis, Rocky Mountain fever, Lyme, Lassa, Marburg, Zika
"""
