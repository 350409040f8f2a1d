"""A home-health scheduler, a dispatcher and a county nurse on towns, roads, corners, hollows, blocks, landmarks and ways to get there."""

NAMED = r"""
go past {LOCATION:Sugar Tit}, left at the {ORGANIZATION:Stuckey's}, third mailbox
she's out {STREET_ADDRESS:Possum Trot}, no signal
turn on {STREET_ADDRESS:Old 41}, not {STREET_ADDRESS:New 41}
house is behind {FACILITY:Shiloh}, ring the cow bell
the double wide on {STREET_ADDRESS:Nubbin Ridge}
{STREET_ADDRESS:19 Rue des Érables}, upstairs, dog ok
{STREET_ADDRESS:1 Infinite Way} is the campus, {STREET_ADDRESS:2 Infinite Way} the garage
{STREET_ADDRESS:N6W2{nn} Plum} in {LOCATION:Menomonee}
{STREET_ADDRESS:4th & Goal Ave}
brownstone on {STREET_ADDRESS:Pacific btw Hoyt and Bond}
{STREET_ADDRESS:Broadway and 168}, east side
{STREET_ADDRESS:Ave Q ½}, {LOCATION:Galveston}
{STREET_ADDRESS:The Alameda}, no number
{STREET_ADDRESS:Calle Ocho} and {STREET_ADDRESS:27}
Lives on {STREET_ADDRESS:the Grand Concourse}
the blue house on {STREET_ADDRESS:Mulholland}
{STREET_ADDRESS:Box 9, Star Route}, {town}
{STREET_ADDRESS:CR 9{nn} South}, gate code {code}
gate #{four} at The {FACILITY:Preserve at {last} Run}
{STREET_ADDRESS:FM 1{nn}} 3 mi past the gin
{STREET_ADDRESS:Loop 4{nn}}, second exit
first house after {LOCATION:Deadman's Curve}
across the {LOCATION:Narrows}, no ferry after 9
meet at {LOCATION:Sleeping Bear}
{LOCATION:upper Michigan Ave} tents; {LOCATION:lower Wacker} tents
{LOCATION:SoDo}, {LOCATION:SoMa}, {LOCATION:NoMa}, {LOCATION:NoDa}: which one?
{LOCATION:DUMBO}, not the elephant
the {LOCATION:TL}, six blocks
from the {LOCATION:Ville}
from {LOCATION:Da Nortside}, he says
{LOCATION:South Side} all her life
{LOCATION:Eastie} girl
grew up in the {LOCATION:Bottoms}
The {LOCATION:Hill}, the {LOCATION:Heights}, the {LOCATION:Flats}: three catchments
{LOCATION:Bed-Stuy}, do or die
{LOCATION:Nob Hill}? {LOCATION:Knob Hill}? {LOCATION:Nobb Hill}?
{LOCATION:Bywater} 7th gen
the {LOCATION:9} flooded, meds lost
{LOCATION:Iron Range} man, silica
the {LOCATION:UP} is closer to {town}
the {LOCATION:Panhandle}, hantavirus yr
{LOCATION:Delmarva} chicken houses
the {LOCATION:Delta} preacher
{LOCATION:Cajun country}, i.e. {LOCATION:Mamou}
the {LOCATION:Valley}, cocci titer 1:64
spent a week in {LOCATION:Bakersfield}; cocci?
{LOCATION:Ohio Valley}, histo
{LOCATION:Nantucket}, Babesia
{LOCATION:Old Lyme}, Lyme
{LOCATION:Block Island}, all three
the {LOCATION:Vineyard}, tularemia mower
{LOCATION:San Juan Island}, C. gattii
the {LOCATION:Outer Banks}, Vibrio
{LOCATION:Chincoteague} oysters
hot tub at The {FACILITY:Breakers of {town}}, Legionella
{LOCATION:Flint} water
{LOCATION:Camp Lejeune}, bladder ca
downwinder, {LOCATION:St. George}
{LOCATION:Hanford} worker
{LOCATION:Rocky Flats}, beryllium
{LOCATION:Libby} asbestos
{LOCATION:Love Canal} baby
{LOCATION:Cancer Alley}, she calls it
{LOCATION:Uravan}, dust
{LOCATION:Paradise}, lost house to fire
{LOCATION:Lahaina}, burn unit {on}
evac'd from {LOCATION:Cedar Key}
{LOCATION:Moore}, tornado {mon}
stuck at {LOCATION:Donner Summit}
frostbite on {LOCATION:Rainier}
fell at {LOCATION:Half Dome}
HAPE at {LOCATION:Breckenridge}
dove {LOCATION:Cozumel}, chamber
{LOCATION:Mecca}, MERS r/o
back from {LOCATION:Lagos}, fever
malaria, was in {LOCATION:Kumasi}
dengue {LOCATION:Ponce}
chik from {LOCATION:Punta Cana}
typhoid, {LOCATION:Karachi}
born {LOCATION:Ciudad Juárez}
from {LOCATION:Guayaquil}, Chagas?
{LOCATION:Cochabamba}, Chagas pos
{LOCATION:Ulan Bator}, hydatid
{LOCATION:Oaxaca}, neurocysticercosis
{LOCATION:Chuuk}, Hansen's
{LOCATION:Ebeye}, TB
{LOCATION:Saipan} CBOC
{LOCATION:American Samoa} medevac to {LOCATION:Honolulu}
{LOCATION:Hilo side}, rat lungworm
mauka of {LOCATION:Kapaʻa}
windward, {LOCATION:Kahaluʻu}
{LOCATION:Lānaʻi} has no OB
{LOCATION:Moloka'i} girl, 36 wk
{LOCATION:Bethel} to {LOCATION:Anchorage}
{LOCATION:Utqiagvik}, whaling crew
{LOCATION:Kotzebue} kids, Hib
born in {LOCATION:Truth or Consequences}
{LOCATION:Intercourse}, yes that's the town
{LOCATION:Hell}, MI
{LOCATION:Ninety Six}, SC
{LOCATION:Eighty Four}, PA
{LOCATION:Normal}, IL
wife's from {LOCATION:Accident}, MD
{LOCATION:Embarrass}, MN, minus 40
{LOCATION:Santa Claus}, Indiana
{LOCATION:Why}, AZ
{LOCATION:Boring}, OR. He says so too.
{LOCATION:Cut and Shoot} EMS
{LOCATION:Hurt}, VA; {ptf} hurt {pos} knee
{LOCATION:Weed} Calif
{LOCATION:Smackover}, LA or AR?
{LOCATION:Frostproof}, heat stroke
{LOCATION:Comfort}, TX
{LOCATION:Friendship}, WI
{LOCATION:Hope}, AR
{LOCATION:Mercy}? no, {LOCATION:Merced}
{LOCATION:Defiance} Co
{LOCATION:Independence} today, {LOCATION:Liberty} tomorrow
{LOCATION:Surprise} on Mondays, {LOCATION:Superior} on Tuesdays
route 3: {LOCATION:Sandwich}, {LOCATION:Orleans}, {LOCATION:Truro}
route B {LOCATION:Ypsi}/{LOCATION:Belleville}/{LOCATION:Romulus}
{LOCATION:Colo Spgs}, {LOCATION:Ft Morgan}
{LOCATION:SLC} to {LOCATION:OKC}
{LOCATION:Philly}
{LOCATION:PHX} flight, seat 14C
{LOCATION:PDX} and {LOCATION:PWM}: same name, two coasts, hence the codes
moved {LOCATION:ATL} > {LOCATION:DFW} > {town}
{LOCATION:st pete}
{LOCATION:b'ham}, the real one
{LOCATION:jax}, {LOCATION:savannah}, {LOCATION:chas}
{LOCATION:L'ville} KY
{LOCATION:Metairie}, i.e. {LOCATION:Metry}
{LOCATION:WeHo}
{LOCATION:noho}, east or west coast?
{LOCATION:P-town} til {feast}
{LOCATION:OC} (MD) vs the {LOCATION:OC}
{LOCATION:Inland Empire}
{LOCATION:Tri-Cities}
the {LOCATION:Quad Cities}
{LOCATION:DeKalb} the county? {LOCATION:DeKalb} the town?
lives in {county}, works in {county}
{county} resident, {LOCATION:Twp of {last}}
{LOCATION:{last} Township}
{LOCATION:Precinct 4}
{LOCATION:District 9} constituent
{LOCATION:Ward 8} DC
census tract {code}
lat 44.9 in {LOCATION:Minocqua}
plus code for the trailer: {code}, {town}
{zip} is the post office, she lives in {zip}
ZIP ends in 07, {LOCATION:Teaneck}
{LOCATION:New York}, New York
{LOCATION:Kansas City}, Kansas
{LOCATION:Oklahoma City}
{LOCATION:Washington}, not the state
{LOCATION:Athens}, Georgia, not Greece
{LOCATION:Paris}, TX; {LOCATION:Rome}, GA; {LOCATION:Cairo}, IL
{LOCATION:Mexico}, MO
{LOCATION:Peru}, Indiana
{LOCATION:Lebanon}, PA
{LOCATION:Nevada}, IA
{LOCATION:Wyoming}, MI
{LOCATION:Delaware}, Ohio
{LOCATION:California}, PA
{LOCATION:Miami}, OK
{LOCATION:Indiana}, PA
{LOCATION:Virginia}, MN
HH start of care {on}: {LOCATION:Cuba}, NY
"""

CALM = r"""
go past the stop, left at the gas station, third mailbox
she's out of network, no signal
turn on 41 gtt/min, not 14
house is behind the church, ring the bell
the double wide, ramp 1:12
upstairs, dog ok
Level 1 is the lobby, Level 2 the garage
4th and goal
brownstone stairs 14
Broadway? Broad sheet.
Q 1/2 h
no number
27 and 8
the grand round
the blue house, blue zone, blue code
Box 9 of the UB-04
gate code needed
retirement village with a gate
3 mi past the gin
exit survey
first house on the route
no ferry after 9
sleeping sickness, Winterbottom sign
tents in the cold
SoMe, NoNo, DoDo: abbreviations banned by TJC
Dumbo? Dumping, late
the TL dose
from the floor
Northside? far side
southern tick-associated rash
east wing girl
the bottom line
the hill, the heights, the flats: none is a unit
Nob, knob, Nobuto: filter paper
iron range: ferritin 30-300
the upper peninsula of Michigan has one PICU plan: fly
panhandle of Florida: no, of Texas, of Idaho
Maryland chicken is legal? poultry workers, H5N1
Mississippi preacher, Medicaid not expanded
Louisiana Medicaid formulary 2025
valley fever, cocci titer 1:64
was in Arizona a week; cocci?
Ohio, histo, Sporanox
Babesia from a tick in New England? Massachusetts, Maine
Lyme, Powassan, Heartland, Bourbon
all three: Lyme, Babesia, Anaplasma
tularemia mower
C. gattii
Vibrio
oysters
hot tub, Legionella
lead water
bladder ca, PFAS, TCE
downwinder (RECA)
beryllium worker EEOICPA
asbestos, amphibole
dust
lost house to fire
burn unit
evac'd
tornado
stuck in snow
frostbite, Iloprost is Aurlumyn
fell off a cliff
HAPE, Procardia, Diamox
dove, chamber, Table 6
Hajj, MERS r/o
back from Nigeria, fever
malaria, was in Ghana, Coartem
dengue in Puerto Rico
chik, Dominican Republic
typhoid XDR, Pakistan
born in Mexico
from Ecuador, Chagas?
Bolivia, Chagas pos, Lampit
Mongolia, hydatid, Albenza
Guatemala, neurocysticercosis
Micronesia, Hansen's
Marshall Islands, TB
Guam is a territory: do we say so? list by state
Samoa? Samoan interpreter
Hawaii, rat lungworm
windward, leeward: which side of the tube
Alaska to Washington
not Barrow scale; Barrow, BNI score
Alaska kids, Hib PedvaxHIB
truth or dare
Intercourse, painful: N94.1
Hell no
Ninety six wells plate
Eighty four mg/dL
Normal, normal, normal
Accident, not on purpose: X59
Embarrassed by leak
Santa visits peds
Why? 5 whys
Boring tool: burr, Hudson brace, Codman
Cut and shoot through
Hurt knee
Weed: yes, daily
Smacked over
Frost proof gloves
Comfort care only
Friendship bench (Zimbabwe)
Hope scale, Herth
Mercy exit? AMA
Defiant: ODD
Independence today: FIM 6
Superior: Mondays; inferior: Tuesdays
Sandwich ELISA
route: PO, IV, SC, IM, PR
SLC, OKC: SLC2A1, OK
Phila-delphia chromosome
seat 14C, in-flight
two ports
ATL, DFW are vein names? ATL = adult T-cell leukemia
st elevation
b'cast email
jacks, sav, chas: dictation garble
L'hermitte
Metairie is missing from the interpreter's gloss? no: "meter dose"
no-ho lump
P-wave til spike
OC = oral contraceptive
inland, coastal: Anthem rating areas
tri-state
quad cane
DeKalb? "de Quervain"
county indigent program
township of none
precinct no
district of Columbia is treated as a state: DC Medicaid
ward clerk 8
census: 31 of 32
lat 44.9 wt 88
plus code 9
ZIP3 only, per the Safe Harbor
ZIP code field is required on CMS-1500 item 32
New York, New Jersey, Pennsylvania
Kansas, Missouri, Nebraska
Oklahoma SoonerCare
Washington, the state: Apple Health
Georgia, the country; Georgia, the state
Paris classification, Rome IV, Cairo consensus
Mexico, Peru, Lebanon, Cuba: PAHO and WHO tables
Nevada, Wyoming, Delaware, California: HIE opt-in
Miami J, Indiana pouch, Virginia? Vermont? none
Boston brace, Milwaukee brace, Charleston brace, Philadelphia collar
Denver shunt, Seattle index, Portland protocol, Houston criteria
Atlanta 2012, Chicago 4.0, Sydney protocol, Kyoto, Lugano, Ann Arbor III
Coxsackie, Norwalk, Ebola, Hendra, Hantaan, Marburg, Zika: no place any more
Bethesda units, Tanner, Cobb, Ohio State cane? no
San Francisco syncope rule: CHESS
Minnesota tube, Minnesota Multiphasic, Minnesota Living with HF
Glasgow 15, West Haven 2, Oxford 1, Helsinki 2013
Edinburgh 12, Montreal B2, Toronto staging, London atlas
"""
