"""Unit clerks, transporters, bed managers, engineers and volunteers: named towers, pavilions, wings, lots, gardens, rooms and donors' wards next to floors, directions, colours and numbers of any hospital."""

NAMED = r"""
bed 6 in {FACILITY:Strand} is clean
{FACILITY:Strand 6} to {FACILITY:Kellerman 2} via the bridge
move bed 9 to {FACILITY:Ludlow} when {ptf} is off O2
CT is down in {FACILITY:Yates}, use the one in {FACILITY:Purdy}
transport: {lastup} from {FACILITY:Bixby 410} to dialysis
Rapid response {FACILITY:Auerbach 5}, room 22
Code Gray, the {FACILITY:Coogan lobby}
tube station 14 is {FACILITY:Lindqvist 3 East}
Elevator C in {FACILITY:Hadley} stuck btwn 2 and 3 w/ a pt
please send EVS to the {FACILITY:Weatherby Suite}
leak over the Pyxis, {FACILITY:Dorr Tower} 8
Fire panel says {FACILITY:Nystrom Annex}, smoke from a toaster
Badge reader dead at {FACILITY:Ravenel Garage} level P2
Visitor fell on the steps of the {FACILITY:Opal Street Bldg}
Volunteers meet in {FACILITY:Gaither Rm} at 8
Grand rounds: {FACILITY:Hirsch Aud.}, box lunches
M&M moved from {FACILITY:Pfister} to Teams
the flu clinic's in {FACILITY:Sewell atrium} this yr
the pet therapy dogs do {FACILITY:Coyle} on Mondays, {FACILITY:Beale} on Fridays
Give the family the {FACILITY:Amelia Foster} room to wait
consult room behind {FACILITY:Mott} front desk, knock
night float covers {FACILITY:Fenn}, {FACILITY:Glass} and the {FACILITY:Overlook}
he's in {FACILITY:Sachs}, sorry, {FACILITY:Sacks}
{FACILITY:Sachs} is peds, {FACILITY:Sacks} is the business office
peds onc is {FACILITY:Camp Curie}, up the yellow elevators
PICU = the {FACILITY:Biggs unit} since the gift
NICU 2 is called the {FACILITY:Nestlings} on maps
psych is on {FACILITY:Willow}, detox on {FACILITY:Birch}, geri on {FACILITY:Dogwood Hall}
{FACILITY:Willow} has a male bed, {FACILITY:Birch} has none
admit to {FACILITY:Kirkbride C}, 1:1, no laces
Elopement risk, {FACILITY:Hartwell Cottage}
his roommate on {FACILITY:Arlington} stole the remote
{FACILITY:Laurel Lane} hall has the bariatric bed
memory unit = {FACILITY:Reflections at Kirk}
skilled wing is named {FACILITY:Journey Home}
Rm 7, {FACILITY:Cardinal Neighborhood}, she likes the door shut
activities at 2 in the Gathering Place, {FACILITY:Alder House}
diet order change: {FACILITY:Magnolia Hall}, tables 2 and 5
infusion chairs in {FACILITY:Dana Krebs Ctr} run late
Hyperbaric moved to the basement of {FACILITY:Wolff}
sleep lab entrance is by the {FACILITY:Minton Fountain}
PT gym's now {FACILITY:Varner Performance}
OR 3 at the {FACILITY:Lasky ASC}
cath lab hold in the {FACILITY:McAfee Heart Inst.}
Endo recovery, {FACILITY:Bloch Digestive}
MRI 2, {FACILITY:Sorenson Imaging Pav}
wound care next to {FACILITY:Gift Nook}, {FACILITY:Baines 1}
the {FACILITY:Tolliver Breast Ctr} will squeeze her in
Genetics sits in Research 2, the {FACILITY:Drexler}
simulation at {FACILITY:Ogilvie SimLab}, Tuesday groups
morgue key is at {FACILITY:Dray} security
helipad: Roof B, {FACILITY:Calloway}
Loading dock behind {FACILITY:Pruitt}
valet only at the {FACILITY:Eastman entrance}
shuttle: {FACILITY:Lot Q} - {FACILITY:Merritt} - {FACILITY:Lot R}
lost dentures, {FACILITY:Nash 4 West}, blue cup
Lost: hearing aid between {FACILITY:Nash} and the {FACILITY:Quad}
found: rosary, {FACILITY:Chapel of St. Dymphna}
mass at noon in {FACILITY:Holy Innocents chapel}, ch. 4 on TV
prayer room is in {FACILITY:Doheny 1}
Quiet room: the {FACILITY:Serenity Garden at Boone}
healing garden is {FACILITY:Ruthie's Garden}, smoke free
walked 400 ft to the {FACILITY:Heron Lobby} and back
amb to the {FACILITY:Whitmer pond} x1, SBA
ate at {ORGANIZATION:Café Lila}, third floor
his wife runs the {FACILITY:Penny Lane Gift Shop}
dietary sits in {FACILITY:Bunker hall}
residents' lounge, {FACILITY:Ames 9}
call rooms: {FACILITY:Duff House}, code {UNIQUE_ID:3-5-3-5}
house staff park at {FACILITY:Tanner Deck}
float pool huddle {FACILITY:Prouty 2} 0645
Interview day: start {FACILITY:Leland Library}, end The {FACILITY:Rathskeller}
nursing school labs in {FACILITY:Haddad Hall}
sub-I on {FACILITY:Bornstein} (the VIP floor)
{FACILITY:Longyear} team B, 14 pts
the {FACILITY:Fisk service} rounds at 7
{FACILITY:Wangensteen} service, he died in the 60s but still rounds
surg onc A is called {FACILITY:Halprin}
pt transferred off the {FACILITY:Osler} to teaching
she coded on the {FACILITY:Thayer} and again on the {FACILITY:Marburg floor}
overflow goes to {FACILITY:Creighton}, boarders to the tent
{FACILITY:Quill Tower}, beds 1-14, isolate
who has the Hoyer from {FACILITY:Hobbs}?
bladder scanner lives on {FACILITY:Quimby}
return the Bair to {FACILITY:Foss PACU}
we're short on {FACILITY:Pell} and over on {FACILITY:Dow}
{FACILITY:Dow 3}: 2 RN 1 PCT 19 pts
{FACILITY:Dow} sink smells
Joint Commission is on {FACILITY:Stoddard} now, hide the food
DNV toured {FACILITY:Stoddard} and the {FACILITY:Brill}
mock code: {FACILITY:Ferris}, {clip}, 3 am
hand hygiene: {FACILITY:Knapp} 71%, {FACILITY:Kress} 88%
falls/1000: {FACILITY:Beekman} 3.1, {FACILITY:Upjohn} 2.2
CLABSI on {FACILITY:Merrill}, Day 2 of line
HCAHPS quiet: {FACILITY:Vance} 41st pct
Press Ganey for {FACILITY:Alumni 5}
Daisy award: {whole}, {FACILITY:Alumni 5}
wayfinding: "{FACILITY:Harper}" signs point at {FACILITY:Hopper}
the plaque says The {FACILITY:{last} Family Birthplace}
rename Ward 4C to the {FACILITY:Tilda & Ray Moss Unit}
gift of a Steinway for {FACILITY:Moss}
flood: Sub-basement, {FACILITY:Voigt}
Pharmacy satellite in {FACILITY:Voigt}, Omnicell 4
asbestos abatement, {FACILITY:Old Main} stair B
{FACILITY:OLD MAIN}, built 1911
demolish {FACILITY:Crocker Powerhouse}, keep the stack
the smokers go to {FACILITY:Gallagher's Alley}
{FACILITY:mazer} 7 to {FACILITY:lund} 7 needs two rns
im on {FACILITY:reese 8} today not {FACILITY:reese 7}
ur pt is in {FACILITY:lowry} waiting for echo
go thru the {FACILITY:galt doors} then left
tell {FACILITY:carlisle} i have their wow
where do labs for {FACILITY:peabody 3} tube to
is {FACILITY:sutcliffe} the one w the fishtank
pls clean {FACILITY:gould} 12 bed b
"""

CALM = r"""
bed 6 in Stepdown is clean
5 East to 2 West via the bridge
move bed 9 to Observation when off O2
CT is down in Radiology, use the one in the ED
transport: from 4 North 410 to dialysis
Rapid response 5 South, room 22
Code Gray, Main lobby
tube station 14 is 3 East
Elevator C stuck btwn 2 and 3 w/ a pt
please send EVS to the Endoscopy Suite
leak over the Pyxis, Tower 8
Fire panel says Annex, smoke from a toaster
Badge reader dead at Visitor Garage level P2
Visitor fell on the steps of the MOB
Volunteers meet in the Conference Rm at 8
Grand rounds: Main Aud., box lunches
M&M moved to Teams
the flu clinic's in the atrium this yr
the pet therapy dogs do Peds on Mondays, Rehab on Fridays
Give the family the Quiet Room to wait
consult room behind the front desk, knock
night float covers Cards, Pulm and Renal
he's in PACU, sorry, Phase II
Phase I is 3rd floor, Phase II is 2nd
peds onc is up the yellow elevators
PICU = the Blue unit since the move
NICU 2 is called Continuing Care on maps
psych is on 6, detox on 7, geri on 8
Adult has a male bed, Adolescent has none
admit to Inpatient Psych, 1:1, no laces
Elopement risk, Cottage 3
his roommate stole the remote
B hall has the bariatric bed
memory unit = locked
skilled wing is full
Rm 7, she likes the door shut
activities at 2 in the Day Room
diet order change: tables 2 and 5
infusion chairs run late
Hyperbaric moved to the basement
sleep lab entrance is by the fountain
PT gym's now Outpatient
OR 3 at the ASC
cath lab hold in Heart & Vascular
Endo recovery, Digestive Health
MRI 2, Imaging Services
wound care next to the gift shop, 1st floor
the Breast Center will squeeze her in
Genetics sits in Research 2
simulation in the SimLab, Tuesday groups
morgue key is at Security
helipad: Roof B
Loading dock behind Dietary
valet only at the Main entrance
shuttle: Lot A - Main - Lot B
lost dentures, 4 West, blue cup
Lost: hearing aid between 4 West and X-ray
found: rosary, chapel
mass at noon in the chapel, ch. 4 on TV
prayer room is in the lobby
Quiet room: garden level
healing garden is smoke free
walked 400 ft to the mural and back
amb to the nurses' station x1, SBA
ate at the café, third floor
his wife runs the Gift Shop
dietary sits downstairs
residents' lounge, 9th floor
call rooms: ask the operator
house staff park at Employee Deck
float pool huddle 0645
Interview day: start Library, end Cafeteria
nursing school labs are upstairs
sub-I on the VIP floor
Gold team B, 14 pts
the Hospitalist service rounds at 7
Blue Surgery, Green Surgery, Red Surgery
surg onc A is called Purple
pt transferred off Swing to teaching
she coded on Tele and again in the Unit
overflow goes to PACU, boarders to the Hallway
Tower B, beds 1-14, isolate
who has the Hoyer from Rehab?
bladder scanner lives on Ortho
return the Bair to PACU
we're short on Days and over on Nights
3 Main: 2 RN 1 PCT 19 pts
Dirty Utility sink smells
Joint Commission is on 5 now, hide the food
DNV toured Sterile Processing and Dietary
mock code: 3 am
hand hygiene: ICU 71%, ED 88%
falls/1000: Med-Surg 3.1, Rehab 2.2
CLABSI in MICU, Day 2 of line
HCAHPS quiet: 41st pct
Press Ganey for Maternity
Daisy award: a nurse on Maternity
wayfinding: "Imaging" signs point at "Parking"
the plaque says Family Birthplace
rename Ward 4C to 4 Central
gift of a Steinway for the lobby
flood: Sub-basement
Pharmacy satellite, Omnicell 4
asbestos abatement, stair B
MAIN = MAIN, built 1911
demolish the Powerhouse, keep the stack
the smokers go to the alley
7 west to 7 east needs two rns
im on 8 today not 7
ur pt is in holding waiting for echo
go thru the double doors then left
tell picu i have their wow
where do labs for 3 tube to
is preop the one w the fishtank
pls clean 12 bed b
Stryker 2 to Bay 4, Hillrom 1 to Bay 5
Hana table in OR 6, Jackson in OR 7, Mizuho backup
Mayfield clamp, Wilson frame, Allen stirrups
Bookwalter, Thompson, Omni: which retractor tray
Neptune full, Bovie smoke, Ligasure off
Dräger in 3, Apollo in 4, Aisys in 5
Getinge washer, Steris V-Pro, Sterrad
Rauland call light, Hill-Rom NaviCare
Simplex panel, Notifier panel, Siemens panel
Kohler genset, Trane chiller, Otis elevator
Schindler car 4, KONE car 5, ThyssenKrupp car 6
Swisslog tube 14 stuck, carriers in Lab
Lawson req, Workday req, Kronos punch
Vocera: "Call Charge Nurse 4 West"
Hugs tag alarm, L&D exit
Baxter, Alaris, Plum: pump count 41, 12, 9
Wing A Room 12 Bed B
Suite 300, Dept 4410, Cost Center 7020
Phase 2 opens in spring, Phase 3 is unfunded
"""
