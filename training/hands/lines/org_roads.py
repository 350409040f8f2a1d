"""Home-health nurses, paramedics, outreach workers and travel clinics: where somebody is found, lives, fell, flew or grew up, by landmark, hollow, exit, project, village, next to places that could be anywhere and words that only sound like places."""

NAMED = r"""
SOC visit: past {FACILITY:Tuttle's Garage}, left at the mailbox w/ the bass on it, {LOCATION:Possum Trot}
GPS dies after {LOCATION:Hurley}; call from the {FACILITY:Marathon}
Gate code {UNIQUE_ID:0419}, {FACILITY:Heron Glen}, bldg 6 faces the pond
House is across from {FACILITY:Mt Gilead AME}, blue tarp
Trailer 9, {FACILITY:Whippoorwill MHP}, dogs ok
Snowed out, couldn't get up {LOCATION:Bear Wallow}
Rescheduled: bridge at {LOCATION:Toe River} is one lane
She moved in w/ her brother in {LOCATION:Spruce Pine} till the hip heals
Pt not home x2, neighbor says she's "in {LOCATION:Burnsville} at the beauty shop"
Two visits in {LOCATION:Loafers Glory}, then one over at {LOCATION:Relief}
Cell works at the {FACILITY:Dollar General in Micaville} only
picked up vitals, son lives other side of {LOCATION:Flat Rock}
pt resides in {LOCATION:Bethlehem}, son in {LOCATION:Nazareth}, dtr in {LOCATION:Emmaus}
from {LOCATION:Moscow}, ID
from {LOCATION:Peru} (Indiana)
{LOCATION:Cuba}, MO transplant, hates the humidity
{LOCATION:Mexico}, Missouri, RN there will do the labs
Raised in {LOCATION:Lebanon}, the Kentucky one
{LOCATION:Holland}, MI for tulips, got asthma
moved from {LOCATION:Jamaica} (Queens), NY
{LOCATION:Norway}, Maine -> {LOCATION:Paris}, Maine -> here
lives in {LOCATION:California}, PA
{LOCATION:Oregon} (the one in Ohio), well water
He's out in {LOCATION:Nevada}, Iowa
{LOCATION:Wyoming}, MI; 3 wks cough
she's a {LOCATION:Delaware}, OH girl
{LOCATION:Virginia}, MN, taconite, 30 py
{LOCATION:Kansas City} address on the license, sleeps here
EMS: fall at {FACILITY:Cabela's in Hamburg}
EMS: 34 F, overdose, bathroom of {FACILITY:Wawa 251}
EMS: MVC {LOCATION:Schuylkill} westbound by {LOCATION:Conshohocken}
EMS: peds struck, {corner}, by the {FACILITY:Rite Aid}
EMS: assault at {FACILITY:Frankford Term}
EMS: cardiac arrest on the {LOCATION:Ben Franklin Bridge} walkway
EMS: fall from scaffolding, {FACILITY:30th St Station}
EMS: jellyfish, {LOCATION:Brigantine}, {STREET_ADDRESS:88th}
EMS: drowning at {LOCATION:Tohickon}, rope team from {LOCATION:Point Pleasant}
EMS: dialysis run from {FACILITY:Germantown Home}, sat 81
EMS: sledding at {LOCATION:Flagstaff Hill}, femur
EMS: psych, ran from {FACILITY:Belmont} to the {FACILITY:Mann}
EMS: heat, runner down at mile 19 by the {LOCATION:Manayunk} wall
Outreach found him at {STREET_ADDRESS:Kensington & Allegheny}
Outreach: tents behind {FACILITY:Home Depot} on {STREET_ADDRESS:Roosevelt}, 3 wounds dressed, xylazine
Outreach, under the tracks at {LOCATION:Somerset}
outreach 2200-0200: {LOCATION:Suburban}, the {LOCATION:Concourse}, {LOCATION:Love Park}
mobile van parks at {FACILITY:Rivera Rec} 1-4
found down on {STREET_ADDRESS:Lehigh}, no ID, dog
hx: lived at {LOCATION:Camp Lejeune}, 1979, water
hx: born {LOCATION:Hanford}, downwinder per mom
hx: {LOCATION:Libby}, tailings in the yard
hx: childhood in {LOCATION:Love Canal}, then {LOCATION:Tonawanda}
hx: {LOCATION:Flint}, bottle fed during the switch, Pb 9
hx: {LOCATION:Parkersburg} C8 cohort
hx: {LOCATION:East Palestine}, home since the derailment
hx: {LOCATION:Times Beach}, MO
hx: summers on {LOCATION:Vinalhaven}, ticks
Travel: 3 wks {LOCATION:Lilongwe}, no prophylaxis
Travel: {LOCATION:Goa} then {LOCATION:Hampi}, rose spots
Travel: {LOCATION:Cancún} spring break, now jaundiced
Travel: {LOCATION:Chiang Mai}, monkey bite
Travel: Hajj via {LOCATION:Jeddah}, cough
Travel: {LOCATION:Samut Prakan} factory audit, dengue?
Travel: none, but houseguest from {LOCATION:Karachi}
Travel: {LOCATION:Lake Mburo}, tsetse x1
Travel: cruise {LOCATION:Skagway} to {LOCATION:Seward}, noro
Travel: hiking {LOCATION:Hocking Hills} w/ scouts, giardia
Travel: {LOCATION:Punta Cana}, BBL at {FACILITY:CECIP}, M abscessus
Travel: LASIK in {LOCATION:Bogotá}; teeth in {LOCATION:Los Algodones}
Travel: adoption trip, {LOCATION:Guangzhou}, {year}
visa medical: b. {LOCATION:Mogadishu}, camp {FACILITY:Dadaab}, then {LOCATION:Minneapolis}
visa medical: {LOCATION:Herat}, transit {FACILITY:Camp As Sayliyah}
refugee screen: from {FACILITY:Kutupalong}, Pb 14, ova neg
asylee, {LOCATION:San Pedro Sula} -> {LOCATION:Tapachula} -> {LOCATION:Eagle Pass}
asylee held at {FACILITY:Karnes}, then {FACILITY:Casa Marianella}
Parolee from {LOCATION:Kherson} staying w/ {clan} in {LOCATION:Parma}
J-1 from {LOCATION:Cluj}, scoops ice cream in {LOCATION:Ocean City}
H-2A, {LOCATION:Tlaxcala}, 14 men in one trailer near {LOCATION:Glennville}
exch student, {LOCATION:Bodø}, homesick, no appetite
dad farms near {LOCATION:Colby}, mom's in {LOCATION:Goodland}, custody swap at the {FACILITY:Oasis truck stop}
next of kin somewhere in the {LOCATION:Bootheel}
his people are from {LOCATION:Tangier}, talk like it too
she talks about {LOCATION:Cabbagetown} like it's a country
he was raised in {LOCATION:Pilsen}, and the accent is Polish not Mexican
wants ashes in the {LOCATION:Wabash}
wants to die in {LOCATION:Shiprock} facing the rock
pt states "home is {LOCATION:Beaver}" then "home is here"
Oriented x2: says {LOCATION:Dayton}, it's {LOCATION:Toledo}
oriented to self. place: "{FACILITY:kmart}". city: "{LOCATION:peoria}"
AxO: "the train station in {LOCATION:Altoona}", 1962
thinks it's {FACILITY:Fort Dix}, salutes the IV pole
"Take me back to {LOCATION:Ponce}" all night
confused, asks for the bus to {LOCATION:Hialeah}
calls unit 3 "{ORGANIZATION:Hathaway Shirt}"
sundowns, packs for {LOCATION:Atlantic City}
asks if the ferry to {LOCATION:Ketchikan} is running
Rural route: {LOCATION:Two Egg}, FL. Yes really
Address: "the yellow house, {LOCATION:Chicken Bristle}"
Address: slip 44, {FACILITY:Bahia}, liveaboard
Address: the Loves in {LOCATION:Tucumcari}, drives truck
Address: "ask at {ORGANIZATION:Benny's Bait}"
Mail c/o {FACILITY:St Ignatius Mission}
Mail to the UPS store on {STREET_ADDRESS:Hwy 41}
Home: {FACILITY:Rolling Meadows}, it's neither
Home: dorm, {FACILITY:Skinner Hall}
Home: barracks, {FACILITY:Schofield}
Home: {FACILITY:Job Corps Ottumwa}
Home: extended stay by the airport, {LOCATION:Kenner}
Home: van, parks {LOCATION:Rockaway}
Home: {LOCATION:Ninth Ward}, gutted, FEMA
Home: between {LOCATION:Bly} and nowhere
house burned in {LOCATION:Paradise}, so now {LOCATION:Oroville}
evacuated {LOCATION:Lahaina}, no meds, no glasses
evac from {LOCATION:Grand Isle}, vent dependent, needs a plug
displaced after {LOCATION:Mayfield} tornado
Smoke from the {LOCATION:Bootleg} fire, PF down 30%
boil water in {LOCATION:Jackson}, cramps
HAB at {LOCATION:Grand Lake St. Marys}, dog died, rash
sewage at {LOCATION:Imperial Beach}, surfer's ear
rabies bat from the {FACILITY:Wesley Woods cabins}
histo: cleaned the belfry at {FACILITY:Our Lady of Sorrows}
blasto: {LOCATION:Eagle River} canoe
cocci: dust at {FACILITY:Kern Raceway}
tularemia, mowing on {LOCATION:Martha's}
babesia {LOCATION:Nantucket}
plague cat, {LOCATION:Tesuque}
hanta, shed in {LOCATION:Mammoth}
vibrio, {LOCATION:Bayou La Batre}
cyclospora, cilantro from {ORGANIZATION:Rosita's}
{FACILITY:Pontchartrain Hotel} tub, Legionella
E coli, the {FACILITY:Robeson fair} petting barn
outbreak line list: all ate at {ORGANIZATION:Pho 75}
"""

CALM = r"""
SOC visit: past the garage, left at the mailbox w/ the bass on it
GPS dies after the ridge; call from the gas station
Gate code on file, bldg 6 faces the pond
House is across from a church, blue tarp
Trailer 9, dogs ok
Snowed out, couldn't get up the mountain
Rescheduled: bridge is one lane
She moved in w/ her brother till the hip heals
Pt not home x2, neighbor says she's "in town at the beauty shop"
Two visits on the ridge, then one over in the valley
Cell works at the dollar store only
picked up vitals, son lives other side of the creek
pt resides alone, son in Ohio, dtr in Maine
from Russia
from Peru
Cuba transplant, hates the humidity
Mexico, RN there will do the labs
Raised in Lebanon
Holland for tulips, got asthma
moved from Jamaica
Norway -> France -> here
lives in California
Oregon, well water
He's out in Nevada
Wyoming; 3 wks cough
she's a Delaware girl
Virginia, 30 py
Kansas address on the license, sleeps here
EMS: fall at a sporting goods store
EMS: 34 F, overdose, gas station bathroom
EMS: MVC expressway westbound
EMS: peds struck at a crosswalk
EMS: assault at the bus terminal
EMS: cardiac arrest on the bridge walkway
EMS: fall from scaffolding, train station
EMS: jellyfish, beach
EMS: drowning, rope team
EMS: dialysis run from SNF, sat 81
EMS: sledding, femur
EMS: psych, ran from the psych hospital
EMS: heat, runner down at mile 19
Outreach found him at the corner
Outreach: tents behind the hardware store, 3 wounds dressed, xylazine
Outreach, under the tracks
outreach 2200-0200: concourse, plaza, park
mobile van parks at the rec 1-4
found down, no ID, dog
hx: military base, 1979, water
hx: downwinder per mom, RECA
hx: vermiculite in the yard
hx: childhood near a landfill
hx: bottle fed during the lead crisis, Pb 9
hx: PFAS, C8 cohort
hx: derailment, vinyl chloride
hx: dioxin, Agent Orange
hx: summers on an island, ticks
Travel: 3 wks Malawi, no prophylaxis
Travel: India, rose spots
Travel: Mexico spring break, now jaundiced
Travel: Thailand, monkey bite
Travel: Hajj, cough
Travel: factory audit in Asia, dengue?
Travel: none, but houseguest from Pakistan
Travel: Uganda safari, tsetse x1
Travel: Alaska cruise, noro
Travel: hiking w/ scouts, giardia
Travel: Dominican Republic, BBL, M abscessus
Travel: LASIK in Colombia; teeth in Mexico
Travel: adoption trip, China, 2011
visa medical: b. Somalia, camp in Kenya, then Minnesota
visa medical: Afghanistan, transit Qatar
refugee screen: from Bangladesh, Pb 14, ova neg
asylee, Honduras -> Mexico -> Texas
asylee held in detention, then shelter
Parolee from Ukraine staying w/ hosts
J-1 from Romania, scoops ice cream
H-2A, 14 men in one trailer
exch student, Norway, homesick, no appetite
dad farms, mom's in town, custody swap at a truck stop
next of kin somewhere in Missouri
his people are from the islands, talk like it too
she talks about the old neighborhood like it's a country
wants ashes in the river
wants to die at home facing the window
pt states "home is far" then "home is here"
Oriented x2: says hotel, it's the hospital
oriented to self. place: "store". time: "Sunday"
AxO: "the train station", 1962
thinks it's the Army, salutes the IV pole
"Take me back to Puerto Rico" all night
confused, asks for the bus
calls unit 3 "the factory"
sundowns, packs for the beach
asks if the ferry is running
Rural route, yes really
Address: "the yellow house"
Address: liveaboard at a marina
Address: drives truck
Address: "ask at the bait shop"
Mail c/o the mission
Mail to General Delivery
Home: own, with stairs
Home: dorm
Home: barracks
Home: Job Corps
Home: extended stay motel
Home: van
Home: gutted, FEMA trailer
Home: undomiciled
house burned in a wildfire, so now a motel
evacuated, no meds, no glasses
evac before the hurricane, vent dependent, needs a plug
displaced after a tornado
Wildfire smoke, PF down 30%
boil water notice, cramps
HAB at the lake, dog died, rash
sewage at the beach, surfer's ear
rabies bat from a cabin
histo: cleaned the belfry
blasto: canoe
cocci: dust at the raceway
tularemia, mowing
babesia, WA1 vs microti
plague cat
hanta, shed
vibrio, oysters
cyclospora, cilantro
hot tub, Legionella
E coli, petting barn
outbreak line list: all ate at one restaurant
Bear Hugger at 43, Level 1 for the blood
Circle of Willis, Sylvian fissure, Island of Reil
Canal of Schlemm, Crypts of Lieberkuhn
Pouch of Douglas, Space of Retzius, Foramen of Winslow
Hunter's canal, Dorello's canal, Guyon's tunnel
Triangle of Calot, Antrum, Isthmus
Loop of Henle, islets, column of Burdach
Valley fever, Rift Valley fever, Rocky Mountain fever
Lassa, Machupo, Junin, Chikungunya PCR panel
Norwalk-like virus, Kaposi, Kawasaki
Tahoe truck over the foot, Malibu into a tree
Dakota drove into a ditch: a Dodge
Tucson rear-ended a Santa Fe, both Hyundais
Sedona van, Telluride, Sorento: child seat fits?
Colorado pickup vs Sierra pickup, airbags out
Yukon rollover, unrestrained
Denali key fob swallowed
Buffalo cap, Boston bag, Salem sump
Havana syndrome, claims
Florida scan: FES-PET
Idaho Technology, now BioFire
Arizona brace, AFO gauntlet
Dakota Smart glucose tabs
Plymouth Rock chicken, egg allergy
Georgia font, 11 pt
Verdana, Arial, Calibri or Helvetica for low vision
Geneva font, Monaco font
Java, Python, Oracle, Delphi
Sonoma, Ventura, Monterey: macOS for the reading room
Yosemite is too old a macOS for Teams
Bluetooth, Cisco, Aruba, Juniper: Wi-Fi for pumps
Panama hat for sun, SPF 50
Brazil nut, selenium
Lima beans, K 6.0
Brussels sprouts on warfarin
Bermuda grass 4+, Timothy 3+
Kentucky blue 3+, Johnson 2+
Guinea pig, Siamese cat, Labrador, Maltese
Dalmatian, Saint Bernard, Newfoundland: bites
German cockroach, American dust mite
Jersey finger, Boston elbow
"""
