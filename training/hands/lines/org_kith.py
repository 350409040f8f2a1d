"""School nurses, chaplains, trainers, funeral homes, coaches and neighbours: schools, churches, teams, camps, clubs, lodges and small firms by surname, possessive, nickname or misspelling, next to feasts, denominations, grades, school programs, and eponyms with the same ring."""

NAMED = r"""
{ORGANIZATION:Dugan's} picked up the body at 4:10, paperwork signed
Release remains to {FACILITY:Kopicki & Sons}
the {ORGANIZATION:Bartlow} brothers did the ramp, cash
{ORGANIZATION:Zeller} fixed the lift chair, again
call {ORGANIZATION:Ruppert's} for the casket measurements, he's 6'8
deliver to {FACILITY:Vandeventer}, the viewing's at five
Father from {FACILITY:St. Polycarp} is on his way for the anointing
A rebbetzin from {FACILITY:Ohr Shalom} will bring challah, ok w/ kitchen?
{FACILITY:Shiloh} choir wants to sing on 6, mask up
Pastor at {FACILITY:Antioch} says no autopsy
her lay minister from {FACILITY:Peace Lutheran}, the one in {LOCATION:Mankato}
prayer shawl from the UCC in {LOCATION:Barre}
the imam of {FACILITY:Al-Huda} washed him here
monk from {FACILITY:Wat Mongkol} chanted, no touching x8h
elders from the {FACILITY:Kingdom Hall} on {STREET_ADDRESS:Ash} re: no blood
bishop of the {FACILITY:Sycamore Ward} gave a blessing
Sister {first} from {FACILITY:Marycrest}
she's a lay Carmelite at the Carmel in {LOCATION:Latrobe}
He is sexton of {FACILITY:St. Bart's}, bell rope burn
organist, {FACILITY:Plymouth Cong.}, de Quervain's
VBS at {FACILITY:Hope Cov}, 11 kids vomiting
potluck at {FACILITY:New Prospect}, hep A contact
Homebound, {FACILITY:Trinity}'s Stephen minister visits
raised Amish, {LOCATION:Dover} church district, phone in the barn
8th grader at {FACILITY:Nock-Molin}
{FACILITY:Ottoson} dismissed early, gas smell, 3 kids nauseated
sprained at recess, {FACILITY:Tobin}
{FACILITY:Pennypacker}'s nurse is {first}, nice
new kid from {FACILITY:Holy Name} w/ no shot record
transferred from {FACILITY:Cyber Village}
he bites at {FACILITY:Little Sprouts}, kicked out of {FACILITY:Tiny Tots}
dtr teaches at {FACILITY:Sts. Phil & Jim}
Principal at {FACILITY:Eisenhower} wants a plan
lunch detention at {FACILITY:Roosvelt}, didn't eat, BS 52
They call it {FACILITY:"Crazy Horse"}, it's the alternative school
Grad of {FACILITY:Gallaudet}, needs ASL
sent by {FACILITY:Perkins}, low vision
homeschool co-op at {FACILITY:Grace Bible}
{FACILITY:Stuy} junior, panic before finals
{FACILITY:Bronx Sci} swim, otitis
Wrestles for {ORGANIZATION:Blair}, ringworm
{ORGANIZATION:Lehigh Valley Phantoms} trainer asked for Toradol
punter, the {ORGANIZATION:Zips}
left wing {ORGANIZATION:Toledo Walleye}, jaw
catcher, {ORGANIZATION:Biscuits}, meniscus
rides w/ {ORGANIZATION:Team Skyline}, clavicle x2
{ORGANIZATION:Hartland Synchro}, concussion
pee wee {ORGANIZATION:Raiders}, Osgood
rec league, {ORGANIZATION:Sons of Pitches}, achilles
trains at {FACILITY:Pure Barre Hyde Pk}
{FACILITY:CrossFit 614}, rhabdo, CK 44k
fell at {FACILITY:Vertical Endeavors}
{FACILITY:Camp Kudzu} (T1D), basal cut 20%
{FACILITY:Camp Oty'Okwa} tick
scout camp = {FACILITY:Falling Rock}, impetigo
{FACILITY:Pine Forge} overnight, forgot Concerta
4-H'er from the {ORGANIZATION:Clover Buds}, heifer kick
FFA advisor at {FACILITY:Tri-Village}
{ORGANIZATION:Eagles 2252} pull tab money bought the AED
{FACILITY:Elks in Nampa} rehab pool
{ORGANIZATION:Shrine Club} car hit him in the parade
{ORGANIZATION:Red Hat gals of Lima}, all norovirus
Quilts by the {ORGANIZATION:Piecemakers}
his band, {ORGANIZATION:Moldy Figs}, tinnitus
barbershop w/ {ORGANIZATION:Voices of Gold}
dj at {FACILITY:Red Carpet Inn}
bartends {ORGANIZATION:O'Toole's}; drinks there
Works for the {clan}, the ones w/ the sod farm
works at {ORGANIZATION:Lowe}, the law firm, not the store
secretary for {ORGANIZATION:Dinsmore}
paralegal, {ORGANIZATION:Graydon}
sues via {ORGANIZATION:Crossen Kooi}
letter from {ORGANIZATION:Bricker's}, produce everything
bookkeeper at {ORGANIZATION:Plante}
sub for {ORGANIZATION:Messer}, fell 2 stories
drywall w/ {ORGANIZATION:Valley Interior}
mows for {ORGANIZATION:Brickman}
exterminator, {ORGANIZATION:Scherzinger}, pyrethrin
plumber ({ORGANIZATION:Zins})
line cook at {ORGANIZATION:Izzy's}
scoops at {ORGANIZATION:Aglamesis}, wrist
butcher {ORGANIZATION:Avril-Bleh}
baker: {ORGANIZATION:Servatii}, flour asthma
{ORGANIZATION:Frisch's} waitress 41 yrs, bunions
stocks at {ORGANIZATION:Remke}
seamstress {ORGANIZATION:Batsakes}
{ORGANIZATION:Sears} tailor, retired
drove {ORGANIZATION:Roadway}, now {ORGANIZATION:YRC} pension
{ORGANIZATION:Delco} 33 yr
{ORGANIZATION:Frigidaire} then {ORGANIZATION:Mead}
"the {ORGANIZATION:Cash}" ({ORGANIZATION:NCR}), punch press
{ORGANIZATION:Huffy} closed, he never worked again
clerk at {ORGANIZATION:Rike's} in the fifties
{ORGANIZATION:McCullogh Tires}, hand crush
{ORGANIZATION:mc cullough tire} wants the drug screen
{ORGANIZATION:McCollough} says light duty ok
{FACILITY:meyer clinic} / {FACILITY:Mayer Clinic} / {FACILITY:Myers}: same place
{FACILITY:Saint Elisabeths} w/ an S
{FACILITY:St Elizabith's}
{FACILITY:Fort Hamiltin} er
{FACILITY:Bethesada North}
{FACILITY:Goodsam Dayton} is torn down
{FACILITY:Kettring} has his films
{FACILITY:Miami Vally} burn
{FACILITY:Sycamoor}
{FACILITY:mercey fairfeild} admitted him
{FACILITY:childrens burnet} not {FACILITY:childrens liberty}
{FACILITY:vitas} nurse {first} pronounced
hospice = {ORGANIZATION:Queen City}
moved out of {FACILITY:Maple Nole}
{FACILITY:Twin Towers}, the old folks one
{FACILITY:Otterbien} in {LOCATION:Lebenon}
{FACILITY:walgreen} on {STREET_ADDRESS:winton}
{FACILITY:krogers} pharmacy {LOCATION:harison}
"""

CALM = r"""
Funeral home picked up the body at 4:10, paperwork signed
Release remains to the mortuary
two brothers did the ramp, cash
the vendor fixed the lift chair, again
call the funeral home for the casket measurements, he's 6'8
deliver to the chapel, the viewing's at five
Father is on his way for the anointing
The synagogue will bring challah, ok w/ kitchen?
The choir wants to sing on 6, mask up
Pastor says no autopsy
her lay minister, Missouri Synod
prayer shawl from the UCC
the imam washed him here
monk chanted, no touching x8h
elders re: no blood
bishop gave a blessing
Sister from the convent
she's a lay Carmelite
He is a sexton, bell rope burn
organist, de Quervain's
VBS, 11 kids vomiting
potluck, hep A contact
Homebound, Stephen minister visits
raised Old Order Amish, phone in the barn
8th grader, Tanner 3
School dismissed early, gas smell, 3 kids nauseated
sprained at recess, Salter I
the middle school's nurse is nice
new kid w/ no shot record
transferred from cyber school
he bites at daycare, kicked out of preschool
dtr teaches Montessori
Principal wants a plan
lunch detention, didn't eat, BS 52
They call it "alt ed"
Grad of a deaf school, needs ASL
sent by the low vision program, Perkins brailler ordered
homeschool co-op
junior, panic before finals
swim, otitis
Wrestles, ringworm
hockey trainer asked for Toradol
punter, hip flexor
left wing, jaw
catcher, meniscus
rides, clavicle x2
synchro, concussion
pee wee, Osgood-Schlatter
rec league, achilles
roller derby, tib-fib
trains at barre
CrossFit, rhabdo, CK 44k
fell bouldering
diabetes camp, basal cut 20%
camp tick
scout camp, impetigo
overnight, forgot Concerta
4-H'er, heifer kick
FFA advisor
pull tab money bought the AED
rehab pool
parade car hit him
Red hat, bunco, all norovirus
Quilts for hospice
his band, tinnitus
barbershop quartet, nodules
reenactor, musket burn
dj at a motel
bartends; drinks there
Works for a sod farm
works at a law firm
secretary, legal
paralegal
sues via counsel
letter from an attorney, produce everything
bookkeeper
sub, fell 2 stories
drywall
mows
exterminator, pyrethrin
plumber
line cook
scoops ice cream, wrist
butcher
baker, flour asthma
waitress 41 yrs, bunions
stocks shelves
seamstress
tailor, retired
drove freight, has a Teamster pension
auto parts 33 yr
appliance plant, then paper
punch press, cash registers
bike plant closed, he never worked again
clerk in the fifties
tire shop, hand crush
Employer wants the drug screen
work says light duty ok
Meyer-Overton, Mayer-Rokitansky, Myerson: different things
Elizabethkingia in the sputum
St. Jude valve, 23 mm
St. John's wort and the pill
St. Vitus dance, Sydenham
St. Joseph aspirin 81
St. Louis, as in encephalitis
St. Ives scrub, perioral rash
Bethesda 4 thyroid, Bethesda assay 12 BU
Good Samaritan law, Good Sam statute
Trinity Hip, Triathlon Knee, Corail stem
Providence brace, Charleston brace
Holy Week, Lent, Ramadan, Yom Kippur: fasting rules for insulin
Baptist, Methodist, Lutheran, Presbyterian: code religion
Seventh-day Adventist, vegan, B12 88
Church's Chicken, Popeye's, Na 4 g
Perkins V, Title I, IDEA Part B
Franklin bifocals
Jefferson fracture C1
Monroe, Kellie: the doctrine
Jackson tracheostomy, Jackson table
Grant's Atlas, Gray's, Netter
Wilson's, ceruloplasmin 9
Kennedy terminal ulcer
Johnson & Johnson cotton
Reagan-era DRGs
"""
