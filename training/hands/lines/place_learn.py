"""A school nurse, a camp doctor and a parish nurse: schools, daycares, teams, camps, churches, clubs, gyms."""

NAMED = r"""
goes to {FACILITY:Tumbleweed}, the Montessori one not the bar
4th grader, {FACILITY:PS/IS 217}
8th gr at {FACILITY:César Chávez}
attends {FACILITY:Thoreau}, IEP in place
IEP mtg {on} @ {FACILITY:Sojourner Truth K-8}
kinder at {FACILITY:Escuela Verde}
{FACILITY:KIPP Ascend} sent a 504 request
mom teaches at {FACILITY:Success Academy {town} 2}
Pre-K: {FACILITY:Wee Wisdom}
daycare: {FACILITY:Miss {first}'s}
in-home daycare ({FACILITY:Nana's Nook}), 6 kids, 2 with HFM
HFMD at {FACILITY:Busy Bees of {town}}
bitten at {FACILITY:bright horizons}
the {FACILITY:Goddard School} wants a note by Mon
Lead 14, source: {FACILITY:Kiddie Kampus}
pinworm again, thanks {FACILITY:Noah's Ark}
RSV room closed at {FACILITY:Tiny Town}
giardia at {FACILITY:Puddleduck Preschool}, 4 cases
Norovirus at The {FACILITY:Learning Tree}
Title I, {FACILITY:Barbara Jordan Elem}
pertussis x3 at {FACILITY:Waldorf School of {town}}
unvaccinated, {FACILITY:Sudbury Valley}
homeschool co-op at {FACILITY:{church}}
{FACILITY:Gallaudet}, freshman
{FACILITY:School for the Deaf, {town}} dorm
junior at {FACILITY:Bronx Sci}
fainted at {FACILITY:LaGuardia} auditions
{FACILITY:Stuy} kid, no sleep
{FACILITY:Andover}: mono
boards at {FACILITY:Cate}
got thrown out of {FACILITY:Choate}
{FACILITY:Miss Porter's}, eating d/o
{FACILITY:Vo-Tech of {county}}, cut finger, band saw
{FACILITY:Career Center West}, cosmetology, chem burn
GED at {FACILITY:Second Chance HS}
alt school: {FACILITY:Phoenix}
The {FACILITY:Cottage School}
teaches ESL at {FACILITY:Harold Washington}
nursing student from {FACILITY:Galen}
preceptor for {FACILITY:Chamberlain {town}}
rotating from {FACILITY:KCUMB}
MS3 from {FACILITY:Meharry}
sub-I, {FACILITY:UIC}
{FACILITY:LECOM} grad, EM match
trained at {FACILITY:Cook County}
fellowship at {FACILITY:Iowa}
residency: {FACILITY:Shands}
went to {FACILITY:Tech}, then {FACILITY:State}
class of '09, {FACILITY:Ole Miss}
plays lax for {FACILITY:Hobart}
on the crew at {FACILITY:Bucknell}
{FACILITY:UCSB} dorm, MenB outbreak
RA in {FACILITY:{last} Tower}, {FACILITY:Towson}
{FACILITY:Bowdoin} health ctr sent her
counseling thru {FACILITY:CAPS at Tulane}
community college: {FACILITY:Mt. SAC}
{FACILITY:SLCC}, dental hygiene
{FACILITY:Haskell}, sophomore
{FACILITY:Diné College}
{FACILITY:Salish Kootenai}
clown college? {FACILITY:Ringling}.
truck school {FACILITY:Swift Academy}
beauty school: {FACILITY:Paul Mitchell the School}
cuts class at {FACILITY:Central High}
CPR class at {FACILITY:Red Barn Fire Hall}
camp: {FACILITY:Camp Wannalaka}
diabetes camp: {FACILITY:Camp Sweet Pea}
{FACILITY:Camp Kudzu} form due {on}
burn camp, {FACILITY:Camp Phoenix Rising}
{FACILITY:Painted Turtle} wants IV access plan
grief camp {FACILITY:Camp Erin - {town}}
scout camp {FACILITY:Philmont}
{FACILITY:Camp Lawton} tick, EM rash
jamboree at the {LOCATION:Summit Bechtel}
{FACILITY:Space Camp}, motion sick
band camp @ {FACILITY:Transy}
cheer camp, heat, {FACILITY:{school}}
football: {ORGANIZATION:Pee Wee Panthers}
T-ball w/ the {ORGANIZATION:Tiny Tigers}
plays for {ORGANIZATION:{town} United U12}
AAU, {ORGANIZATION:Team Takeover}
club vball, {ORGANIZATION:Sandpipers 16 Blue}
{ORGANIZATION:Rush Select} soccer, ACL
swim: {ORGANIZATION:Otters}
gym: {FACILITY:Flip Side}
dance: {ORGANIZATION:Miss {first}'s Academy of Tap}
karate at {FACILITY:Tiger Schulmann {town}}
BJJ at {ORGANIZATION:10th Planet}
wrestles for {FACILITY:Blair}
ringworm at {FACILITY:Gracie {town}}
Lifts at {FACILITY:Muscle Pit}
{ORGANIZATION:planet fitness} fall
spin at {FACILITY:Flywheel on {lane}}
barre at {FACILITY:Pure}
yoga at {FACILITY:ohm}
hot yoga, {FACILITY:Om My}
pickleball at the {FACILITY:Y}, Achilles
climbs at {FACILITY:Vertigo}
skates at {FACILITY:Rink 2000}
skis {LOCATION:Bogus Basin}
snowboards at {LOCATION:Stratton}
sledding hill at {LOCATION:Flagstaff Hill}
swims at {LOCATION:Barton Springs}, ear
Naegleria? swam in {LOCATION:Lake {last}}
surfs {LOCATION:Trestles}
hikes {LOCATION:Katahdin}
bit by a rattler at {LOCATION:Red Rock}
{LOCATION:Yosemite}, hantavirus cabin
{LOCATION:Disney}, heat, peanut
measles exposure {FACILITY:Terminal 3}, {on}
exposed at {FACILITY:Chuck E. Cheese, {town}}
petting zoo: {FACILITY:Old {last}'s Farm}, STEC
{FACILITY:{county} Fair} hogs, H1N2v
church: {FACILITY:Rock of Ages}
{FACILITY:St. Stanislaus Kostka} parish nurse
{FACILITY:Abundant Life} potluck, C. perfringens
{FACILITY:Saint Jude's} anoints {wkd}
COVID from choir, {FACILITY:First Presby}
{FACILITY:2nd AME}
The {FACILITY:Potter's Wheel}
{FACILITY:New Song}
{FACILITY:Elevate}, a church in a mall
storefront church: {FACILITY:Fuego y Gloria}
{FACILITY:Iglesia Roca Eterna} vaccinated 60
his ward is {ORGANIZATION:{town} 3rd Ward}, bishop {last}
{FACILITY:Kingdom Hall on {road}}
elder from the {FACILITY:Hall} wants no blood
Friends meeting: {FACILITY:Old Haverford}
{FACILITY:Beth El} chevra kadisha
{FACILITY:Chabad of {town}}
shul: {FACILITY:Young Israel}
mikveh at {FACILITY:Anshei}
mohel from {ORGANIZATION:Bris Kids}
{FACILITY:Masjid Omar} Eid clinic
{FACILITY:ICNA {town}} food pantry
{FACILITY:Hindu Temple of {town}} puja burn
gurdwara: {FACILITY:Singh Sabha}
{FACILITY:Wat Lao Phra}
{FACILITY:Zen Center}, sits w/ sciatica
{FACILITY:Holy Trinity Greek} festival
sweat lodge at {LOCATION:Bear Butte}
peyote road man, {ORGANIZATION:NAC of {rez}}
{FACILITY:Kateri} circle
coven? {ORGANIZATION:Moon Hollow}
monk at {FACILITY:Gethsemani}
nun, {ORGANIZATION:Poor Clares of {town}}
seminarian at {FACILITY:Mundelein}
{ORGANIZATION:Knights of Columbus 4417}
{ORGANIZATION:Hadassah, {town}} volunteers
{ORGANIZATION:Altar Guild} lady, 88
youth group: {ORGANIZATION:Ignite}
Sunday school at {FACILITY:Mt. Pisgah}
VBS, {FACILITY:Mt Nebo}
daycare in the basement of {FACILITY:Calvary}
AA at {FACILITY:St. Luke's}, noon
GA at the {FACILITY:Alano}
TOPS meets in {FACILITY:Grange 41}
senior yoga, the {FACILITY:Lakeside}
{FACILITY:Boys & Girls Club of {town}}
after-school at {FACILITY:Hull-House}
{FACILITY:Casa Central}, teatro
{FACILITY:branch library 3}, BP screens
chess at {FACILITY:Tony's Barber}
tutors at {ORGANIZATION:Kumon}
sits for {ORGANIZATION:Sylvan}
summer school, {school}
expelled from {school} in {mon}
"""

CALM = r"""
goes to the Montessori one
4th grader, public school
8th gr, repeats math
attends school, IEP in place
IEP mtg under IDEA
kinder, dual language
charter school sent a 504 request
mom teaches
Pre-K: yes
daycare: yes
in-home daycare, 6 kids, 2 with HFM
HFMD at daycare
bitten at daycare
the center wants a note by Mon
Lead 14, source: paint
pinworm again, thanks kids
RSV room closed
giardia, 4 cases
Norovirus: bleach 5000 ppm
Title I
pertussis x3 at one school
unvaccinated, exemption type R
homeschool co-op
freshman
dorm at the state school for the deaf
junior, PSAT
fainted at auditions
magnet kid, no sleep
boarding school: mono
thrown out of prep school
eating d/o, EDE-Q
Vo-Tech, cut finger, band saw
cosmetology, chem burn, Olaplex
GED
alt school
ESL
nursing student
preceptor hours
rotating student
MS3 on medicine
sub-I
EM match, ERAS
trained in the US
fellowship
residency: PGY-2
went to college, then law
class of 30
plays lax
on the crew, rib stress fx
dorm, MenB outbreak, Trumenba
RA in a tower
student health sent her
counseling center, CCAPS-62
community college
dental hygiene
tribal college, sophomore
clown therapy
truck school
beauty school
cuts class
CPR class, AHA BLS
camp physical
diabetes camp, Dexcom G7
camp form due
burn camp
camp wants an IV access plan
grief camp
scout form parts A, B, C
camp tick, EM rash
motion sick
band camp
cheer camp, heat
football: NFHS 14 day rule
T-ball, commotio cordis
plays U12
AAU rules
club vball, shoulder
select soccer, ACL
swim: otitis
gym: tumble
dance: tap
karate: black belt
BJJ ear
wrestles; skin check
ringworm, Lamisil
Lifts, Creatine, C4
gym fall
spin, rhabdo
barre
yoga
hot yoga
pickleball, Achilles
climbs, pulley
skates, wrist
skis, thumb
snowboards, talus
sled hill
ear after the springs
Naegleria? warm lake
surfs
hikes
bit by a rattler, CroFab vs Anavip
hantavirus cabin
theme park, heat, peanut
measles exposure in the airport
exposed at a pizza party
petting zoo, STEC
fair hogs, H1N2v
church: yes, weekly
parish nurse, FCN
potluck, C. perfringens
anointing by the chaplain
COVID from choir
spiritual: FICA, HOPE, SPIRIT tools
religion: Baptist
religion: Catholic, wants communion
faith: LDS
faith: JW, no blood, card in wallet
faith: Quaker
Jewish; chevra kadisha
Orthodox; Shabbat elevator
mikveh after niddah
mohel or Gomco or Plastibell
Muslim; Eid, Ramadan, Hajj shots
Hindu; puja burn
Sikh; keeps kirpan, kesh
Lao; baci string stays on
Zen, sits w/ sciatica
Greek; G6PD
sweat lodge, Li level
peyote is Schedule I, exempt by 42 USC 1996a
monk, B12
nun, BRCA
seminarian, MMR
Knights Templar? CRPS in old text
volunteers in pink
Altar lady, 88
youth group
Sunday school
VBS, lice
daycare in a basement, radon
AA at noon
GA as in gestational age
TOPS or WW or Noom
senior yoga, SilverSneakers
clubs
after-school
teatro
library BP screens
barber BP study, NEJM
tutors
summer school
Vanderbilt form to the teacher; Emory no; Stanford sleepiness; Columbia suicide
Rochester, Philadelphia and Boston criteria for the febrile infant
Stanford-Binet 5, Boston Naming, Rey, Iowa Gambling
MCAT, USMLE, COMLEX, NBME shelf
Brown, Rice, Temple, Drew, Duke, Pitt: bag, diet, -sirolimus no, tube, score, hopkins
Saint Louis University Mental Status: SLUMS 21
Cambridge, Oxford, Trinity (three in one needle?), Princeton no
Camp: cAMP, CAMP test positive for GBS
Tiger text, Panther swab, Cougar? Wolverine balloon, Lion's tooth
Kumon hand? Kumbayah? typed by Dragon: Kerlix
Phoenix criteria = nadir + 2; Phoenix sepsis score 2
Zion? ZIO patch 14 d
Calvary vs cavalry vs calvarium: fix it
Bethel, Beth El? Bethesda category III!
Kateri? Katerzia = amlodipine susp
Elevate: vein, bed, app? order "elevate"
Ignite, New Song, Rock: playlist for chemo
"""
