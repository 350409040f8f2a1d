"""A chaplain, a development officer and a volunteer coordinator: wings, floors, gardens, funds and gifts with donors' names; next to bare rooms and programs."""

NAMED = r"""
The quiet room on the {FACILITY:Ida Sloane Floor} has a couch that opens
meet at {FACILITY:Founders' Fountain}, then walk to {FACILITY:Ziegler}
Family meeting moved from the {FACILITY:Ochs Room} to the {FACILITY:Little Ochs}
He coded in the {FACILITY:Walk of Angels}, between towers
The {FACILITY:{last} Atrium} piano: {first} plays {wkd}
lost glasses in {FACILITY:Solarium {last}}
{FACILITY:Chapel of the Good Thief}, mass 11:15
memorial for {first} in the {FACILITY:Meditation Garden at Hobbs}
Ring the bell on {FACILITY:Hobbs 8}, {ptf} is done!
bell's moved to {FACILITY:{last} Infusion}
{FACILITY:Teddy {last} Play Deck} closed for bees
Child life is in the {FACILITY:Zuckerman Zone}
The {FACILITY:Giggle Garage} (radio room) has {ptf} on air {day}
Red wagon parked by {FACILITY:Elevator Bank Plum at Riley}
level {FACILITY:Otter}, room 4
turn left at {FACILITY:Fox}, she's in {FACILITY:Owl}
pods: {FACILITY:Dogwood}, {FACILITY:Sumac}, {FACILITY:Redbud}; {ptl} is in the second
my unit is {FACILITY:Kellogg}; my float is {FACILITY:Post}
float pool: {first} to {FACILITY:Gaines 4}, {first} to {FACILITY:Gaines 5}
{FACILITY:Mudd 3}, as clear as
the {FACILITY:Pew} ICU and the {FACILITY:Mellon} ICU share a fellow
{FACILITY:Annenberg} elevators down
she's post-op day 2 on {FACILITY:Guggenheim}
came off bypass in {FACILITY:Wiener OR 3}
took him to {FACILITY:Klingenstein} for ECT
{FACILITY:KP6} = {FACILITY:Klingenstein 6}
consult on {FACILITY:Harkness}, s/o {initials}
{FACILITY:Milstein} to the {FACILITY:Allen} by ambulance
{FACILITY:Weinberg} PCU, {FACILITY:Zayed} CVICU
moved from {FACILITY:Osler Phipps} in {year}
{FACILITY:White 12} to {FACILITY:Lunder 9}
{FACILITY:Ellison}'s views
{FACILITY:Blake}, {FACILITY:Bigelow}: where's neuro
visitors of {FACILITY:Farr 2} use {FACILITY:Shapiro} garage
{FACILITY:Feldberg} OR, {FACILITY:Rabb} clinic
{FACILITY:Gonda} to {FACILITY:Methodist campus} shuttle
{FACILITY:Eisenberg} 5-3 has {ptl}
{FACILITY:Mary Brigh} is the tower
{FACILITY:Crile}; {FACILITY:Glickman}; {FACILITY:Taussig}: A, Q, CA
{FACILITY:J1-4} is the desk, ask {first}
parked in {FACILITY:P2 Rose} and lost the car, {plate}
{FACILITY:Lot K}, {fleet} shuttle
gift shop (The {FACILITY:Pink Smock at Wesley}) took the balloon back
cafe {ORGANIZATION:Common Grounds} gave {obj} a muffin w/ nuts
{ORGANIZATION:Starbucks in {last} Lobby}, spill, fall, {code}
Auxiliary: the {ORGANIZATION:Twigs of {town}}
The {ORGANIZATION:Cradle Roll} knit hats
{ORGANIZATION:Guild of St. Margaret} bought the warmer
warmer plaque: {ORGANIZATION:Rotary of {town}}
grant from the {ORGANIZATION:Clovis & Maud Foundation} pays {first}'s salary
{ORGANIZATION:Duke Endowment} pays; so says {first}
endowed by {ORGANIZATION:{last} Tire}
naming: "The {FACILITY:{last} Tire Burn Center}"? oh dear
naming: {FACILITY:Big Ed's Bed}
wing: {FACILITY:{first} & {first} {last} Center for Hope}
{FACILITY:C4H} is what staff call it
The {FACILITY:Hope}, old staff; The {FACILITY:{last}}, new staff
{FACILITY:Sister Agnes Hall} becomes {FACILITY:Innovation Hub 1}
{FACILITY:Hub 1}, desk 14: {whole}
{FACILITY:Old Nurses' Home} 3rd fl = IT
{FACILITY:Boiler House} clinic
The {FACILITY:Gatehouse} (bereavement)
{FACILITY:Cottage for Carers}
{FACILITY:Bridge A} to {FACILITY:Doan}
{FACILITY:Rhodes} 7th, {FACILITY:Doan} 9th
the {FACILITY:James} 19
{FACILITY:Brain & Spine} 6 at {FACILITY:OSU East}
{FACILITY:Prentice} 10, triage
{FACILITY:Feinberg} & {FACILITY:Galter} pav
{FACILITY:Olson} pav
{FACILITY:Lurie} 21 for {ptf}
{FACILITY:Comer} PICU to {FACILITY:DCAM}
{FACILITY:Kovler}, pod C
{FACILITY:Bernard Mitchell}
{FACILITY:Atrium} the building or {FACILITY:Atrium} the system
{FACILITY:Jelks} had CABG, {last} means
{FACILITY:Heart of Gold Suite}, VIP
VIP in the {FACILITY:Penthouse at Moffitt}
{FACILITY:L-tower} fl 14, no stairs
{FACILITY:Long} 14, {FACILITY:Moffitt} 9
{FACILITY:Parnassus} v {FACILITY:Mission Bay} v {FACILITY:Zion}
{FACILITY:H-Bay}? {FACILITY:M-Bay}
{FACILITY:Pasteur 300} not {FACILITY:500P}
{FACILITY:Ronald Reagan} 7ICU
{FACILITY:Mattel}? She's in {FACILITY:Mattel}.
{FACILITY:Geffen}, student
{FACILITY:Schulich} cath 2
{FACILITY:Saperstein} 6 SICU
{FACILITY:Taper} imaging
{FACILITY:Keck} to {FACILITY:Norris}
{FACILITY:Women's at Magee}
{FACILITY:Monty} ICU
{FACILITY:Presby} pulls rank
{FACILITY:Founders 11}, {FACILITY:Rhoads 5}, {FACILITY:Silverstein 9}
{FACILITY:Ravdin} ground
{FACILITY:Perelman} south
{FACILITY:PennPav} 14 City
{FACILITY:Wood} ED
{FACILITY:Buerger}, parking, {price}
{FACILITY:Thompson} 6 is closed
{FACILITY:Gibbon} main
{FACILITY:Pavilion} bldg {FACILITY:Jeff}
{FACILITY:Boyer}, {FACILITY:Temple} side
{FACILITY:Zone B of {last}}
{FACILITY:Jones} 12
{FACILITY:Roberts} 9 to {FACILITY:Truett}
{FACILITY:Barnett Tower}
{FACILITY:Dunn} 8
{FACILITY:Fannin}; {FACILITY:Scurlock}; {FACILITY:Smith Tower}
{FACILITY:Hermann} pav
{FACILITY:Cullen} 3
{FACILITY:Memorial City} or {FACILITY:Memorial}
{FACILITY:Mays} clinic
{FACILITY:Le Maistre}, elevator C
{FACILITY:Rotary House}
the {FACILITY:Aquarium}, that is, the fish tank by {FACILITY:elevator B, {last} Bldg}
the {FACILITY:Pickens}
The {FACILITY:Tree Sculpture} meet {hr} w/ {first}
the {FACILITY:Park at MDA} has a piano
garden: {FACILITY:Eloise's Labyrinth}
bench by the {LOCATION:Swan Pond}, in memory of {whole}
brick reads "{first} & {first}, {town}"
tree for {first}, planted {on}
quilt by {ORGANIZATION:Piecemakers of {church}}
dog team: {pet} from {ORGANIZATION:Wags & Wishes}
harpist from {ORGANIZATION:Strings of Mercy}
{ORGANIZATION:Threshold Choir of {town}} at bedside 3p
{ORGANIZATION:No One Dies Alone} is ours; {first} has 2-6a
{ORGANIZATION:Ladies of Charity}
Eucharistic minister {first} from {FACILITY:St. Odile}
rabbi {last} of {FACILITY:B'nai Torah}
candles at the {FACILITY:Interfaith Nook, {last} 2}
gala at The {FACILITY:Biltmore Ballroom}, {day}, table by {ORGANIZATION:Ash & Co.}
golf outing {LOCATION:Whistling Straits} {on}
5K start: {FACILITY:{last} Stadium Gate 4}
radiothon w/ {ORGANIZATION:Kiss 98}
"{ORGANIZATION:Walmart #{nn}} round up" raised {cash}
{ORGANIZATION:Dutch Bros} donated {cash}
toys from {ORGANIZATION:Marines of {town}}
thank {ORGANIZATION:Sheet Metal Local 17}
"""

CALM = r"""
The quiet room on the fourth floor has a couch that opens
meet at the fountain, then walk to the garage
Family meeting moved from the big room to the little one
He coded in the skywalk, between towers
The atrium piano: a volunteer plays {wkd}
lost glasses in the solarium
Chapel, mass 11:15
memorial in the meditation garden
Ring the bell on 8, done!
bell's moved to Infusion
Play deck closed for bees
Child life is on 3
The radio room has a show
wagons by the elevator
level 4, room 4
turn left at the fox mural
pods: A, B, C; bed 2 is open
my unit is PCU; my float is MedSurg
float pool: one to 4, one to 5
as clear as mud
the north ICU and the south ICU share a fellow
elevators down
post-op day 2 on the ortho floor
came off bypass in OR 3
took him to the ECT suite
CP6 = cardiac pav 6
consult on the floor, s/o
main to the other campus by ambulance
PCU, CVICU
moved in 2012
12 to 9
views
where's neuro
visitors use the garage
OR, clinic
campus shuttle
5-3 is full
the tower
A, Q, CA desks
J is the desk
parked in P2 and lost the car
Lot K shuttle
gift shop took the balloon back
cafe gave out a muffin w/ nuts
Starbucks Frappuccino 54 g sugar
Auxiliary
knit hats, size 0
Guild bought the warmer (Giraffe OmniBed)
warmer recall by GE
grant from HRSA pays the salary
R01, U54, P30, K23
PCORI pays
endowed chair
naming rights policy
"Burn Center"? oh dear
naming: bed, bench, brick
wing: Center for Hope? generic, says Legal
staff call it C4H? acronym of the course
Hope, faith, charity
Innovation hub, Design thinking
desk 14
3rd fl = IT
Boiler clinic: hot water therapy
gatehouse ring, gate control
Carers' course
Bridge A to B: Bridge to transplant
7th, 9th
19 beds
Brain & Spine 6
L&D triage
pavilion rules
PICU to clinic
pod C
atrium: left 4.1 cm
had CABG
VIP policy
penthouse? no, penicillin
fl 14, no stairs
14, 9
campus A v campus B
M-bay, H-bay
300 not 500
7ICU
Barbie doll MRI
student
cath 2
SICU 6
imaging
Women's Health
ICU pulls rank
floors 11, 5, 9
ground
south
14 City
ED
parking, {price}
6 is closed
main
Temple massage, temporal artery
zone B
12 beds
9 to 8
tower
8
Smith tower? Smith fracture
pavilion
Memorial Day staff grid
clinic
elevator C
guest house
the aquarium, that is, the fish tank
pick ens? PICC ends
sculpture meet {hr}
the park has a piano
garden: labyrinth
bench by the pond
brick text max 18 letters
tree, planted
quilt
dog team
harpist
choir at bedside 3p
No One Dies Alone is a program
Stephen Ministry, CPE, NACC: paths to chaplain
Eucharistic minister
rabbi
candles: LED only
gala, table
golf outing, golfer's elbow
5K start
radiothon
round up for CMN Hospitals
donated {cash}
Toys for Tots
Sheet metal shop safety
Rockefeller, Robert Wood Johnson, Kellogg, Gates: RFP calendar of foundations
Kaiser Family poll, Commonwealth Fund brief, Pew chart
Wong-Baker, Gates-Glidden, Mellon? Post-op, Kellogg cereal, Ford stop
Harkness fellowship? call for applications
Osler nodes, Halsted mastectomy, Kelly pad, Welch Allyn
Crile clamp, Mayo scissors, Adson, DeBakey, Cooley, Metz
Blake drain, Bigelow maneuver, Ellison-Zollinger
White's classification, Farr's law, Shapiro delay
Guggenheim? Guedel airway
Annenberg CME, Medscape, Pri-Med
Reagan-era EMTALA, Johnson-era Medicare, Hill-Burton beds
Ryan White Part C, Hyde, Stark, Leahy-Smith
Katie Beckett waiver, Baker Act, Olmstead
Susan G. Komen grade card? StageOne handout
Mattel, Lego, Hasbro: donate new only
Keck osmolality? Kecks, KEX. Norris? none
Magee catheter? Magill forceps
Gibbon machine, Jefferson fracture, Temple
Rhoads? rhoncus
Silverstein MRI safety text
Boyer? Buerger's disease
Thompson test for Achilles
Barnett? Bernstein test
Dunn index, Fannin? Fanconi
Scurlock? scurvy
Hermann? Heermann; Cullen sign
Mays, Pickens, LeMaistre: not in MeSH
Eloise? ELOISE? Elase ointment
"""
