"""Towns, streets, firms, facilities and schools as people type or say them: lower case, half names, nicknames of hospitals, landmarks and bus stops; against generic places and brand words that identify nobody."""

NAMED = r"""
been to {FACILITY:<st a's|st marys|good sam|mercy|holy name>} twice they dont do nothin
he at {FACILITY:<county|the county|cook>} still? no they sent him {FACILITY:<rush|grady|parkland>}
they transferd her from {FACILITY:valley view} to {FACILITY:big valley} over night
im at the {FACILITY:<cedars|pines|willows|elms>} where u said but its a nursing home
moms at {FACILITY:<golden acres|peaceful pines|maple knoll>} now room by the birds
she used to live at {FACILITY:<sunny brook|harvest manor|rose terrace>} till they kicked her out
{FACILITY:<hope house|serenity place|new leaf|the turning point>} says 2 weeks for a bed
my po wants it from {FACILITY:<first step|clean slate|the bridge>}
kid goes to {FACILITY:<little acorns|tiny tots|abc academy|busy bees>} they sent him home
they closed {FACILITY:<lincoln|roosevelt|jefferson> elementary} for the flu
plays ball for {FACILITY:<east|north|central> high} tore his acl
he lifts at {ORGANIZATION:<iron temple|big dawgs gym|the pit>}
works over at {ORGANIZATION:<bowden mill|tysons|piney poultry>} on the line
she does nails at {ORGANIZATION:<pretty in pink|lucky nails|tips n toes>}
he cooks at {ORGANIZATION:<the rusty spoon|mel's|waffle hut>} burned his arm on the fryer
got hurt at {ORGANIZATION:<bethune steel|quik lube|pier 9>} n they want me back mon
drives for {ORGANIZATION:<blue bird cab|tri state hauling|old line>}
our boss at {ORGANIZATION:<kwik stop|the dollar den|fresh n fast>} said no note no shift
i roof for {ORGANIZATION:<shingle bros|top notch|ridge runners>}
clean houses for {ORGANIZATION:<merry mops|two sisters|sparkle crew>}
laid off from {ORGANIZATION:<westmore|delphi>} back in {DATE:<feb|august>}
union is {ORGANIZATION:local <211|77|1199>} they got the good dental
he plays bingo at the {FACILITY:<elks|moose lodge|vfw>} fridays thats where he fell
church is {FACILITY:<greater mount zion|calvary|new life>} we on the prayer list
pastor at {FACILITY:<living water|bethel ame|grace chapel>} laid hands on it
funeral at {FACILITY:<serenity|hinkle & sons|day bros>} so cant come
pick up at {FACILITY:<the walgreens|the cvs|rite aid> on <5th|main|grand>}
send to {FACILITY:<hometown|corner|village> drug} not the big one
{FACILITY:<tri county|low country|hill country> urgent care} said its broke
they tuk xrays at {FACILITY:<ortho one|bone n joint|sports med plus>}
did the sleep study over at {FACILITY:<dream well|restful nights>}
mri at {FACILITY:<open image|advanced rad|insight>} its on a cd
my eye guy is at {FACILITY:<clear view|eye world|20 20 vision>}
dentist is {FACILITY:<happy smiles|gentle touch|molar bears>}
i do dialysis at {FACILITY:<the davita on pine|fresenius east>}
they flew him to {LOCATION:<billings|tulsa|spokane|amarillo>} no helmet
stuck in {LOCATION:<chattanooga|duluth|yuma|bakersfield>} w no meds
driving in from {LOCATION:<buckeye|pea ridge|lost creek|cut bank>} b there in an hr
moved to {LOCATION:<slidell|ocala|nampa|waco>} need a new dr
we r from {LOCATION:<the valley|da bronx|east la|the nine>} we dont scare easy
she lives in the sticks in {LOCATION:<eldon|turkey scratch|bug tussle>} no cell
hes at his dads in {LOCATION:<philly|jax|vegas|nola|slc>}
flyin back from {LOCATION:<cabo|manila|lagos|guadalajara>} w the runs
got sick after the lake at {LOCATION:<shelbyville|grand marais|monroe>}
camping at {LOCATION:<devils den|big bend|gooseberry falls>} ticks everywhere
deer stand off {STREET_ADDRESS:<county road 9|rr 12|old mill rd>} fell 15 ft
wreck was on {STREET_ADDRESS:<the 405|i 10 at exit 44|hwy 61 by the silo>}
house is on {STREET_ADDRESS:<elm|2nd|cherry>} the yellow one
apt {STREET_ADDRESS:<4b|c12|203>} at {FACILITY:<the lofts|oak run|park place>}
{STREET_ADDRESS:<118|42|906> <w|e|n> <oak|3rd|magnolia>} knock loud
i stay behind the <shell|laundromat|feed store> on {STREET_ADDRESS:<broad|7th|tulip>}
meet the van at {STREET_ADDRESS:<5th n pine|lake and 31st|mlk n grand>}
bus dont go past {STREET_ADDRESS:<division st|harlem ave|route 9>}
lot {STREET_ADDRESS:<14|22b|7>} at {FACILITY:<whispering pines|rolling hills mhp>}
zip {ZIP_CODE:<04401|59718|71953>} if that helps w the ins thing
nearest one to {ZIP_CODE:<32811|98225|66044>} that takes medicaid
anyone know a wound clinic near {LOCATION:<palatka|hazard|gallup>}
is there a dr in {LOCATION:<beaver|truth or consequences|why>} that does suboxone
who does peds gi round {LOCATION:<temple|normal|defiance>}
lives in {LOCATION:<normal|oblong|peculiar|hope|energy>} thats really the name
she's in {LOCATION:<hope|paradise|independence|eureka>} w her sister
funeral home in {LOCATION:<liberty|freedom|harmony>} has him
from {LOCATION:<climax|intercourse|dildo>} go ahead laugh
{LOCATION:<orange|lake|union|clay> county} wont pay for it
{LOCATION:<warren|douglas|lee> county} eoc called for 2 beds
{ORGANIZATION:<lake|polk|ada> county dcf} has the baby
judge in {LOCATION:<mobile|flint|salem>} signed the hold
picked up in {LOCATION:<reading|bend|orange>} by {ORGANIZATION:<reading pd|bend fire|orange ems>}
medic one from {ORGANIZATION:<valley ems|south metro|gold cross>} has a rollover
eng 3 {ORGANIZATION:<riverton fd|box elder fire>} on scene w a burn
{ORGANIZATION:<wheelz|ride n shine|med trans>} left her at the curb again
hospice is {ORGANIZATION:<gentle winds|twilight|amedi home>} not u guys
o2 from {ORGANIZATION:<lin air|breathe ez|home o2>} came w no reg
home health {ORGANIZATION:<caring hands|at home angels|tlc>} quit us
lawyer is from {ORGANIZATION:<hurt now|bell & bell|the hammer>}
lab is thru {ORGANIZATION:<path first|tri core|sonic>} they billed me
guards frm {FACILITY:<the farm|big muddy|unit 7>} w him
he got out of {FACILITY:<county|huntsville|chino>} tues no meds
they had him at {FACILITY:<crossroads|the ranch|seven oaks>} for 28 days
shes at the {FACILITY:<y|boys n girls club>} on {STREET_ADDRESS:<lee|vine>}
sleeps at the {FACILITY:<salvation army|mission|st vincents>} on {STREET_ADDRESS:<front|water> st}
the {FACILITY:<heart|cancer|burn> center at <mercy|unity|regional>} called
passed out at {FACILITY:<memorial stadium|legion field>} in {LOCATION:<pueblo|macon>}
hit his head at {FACILITY:<splash country|sky zone|roller city>}
"""

CALM = r"""
been to the er twice they dont do nothin
he at the hospital still? no they sent him to rehab
they transferd her from one to the other over night
im where u said but its a nursing home
moms in memory care now room by the birds
she used to live in assisted living till they kicked her out
detox says 2 weeks for a bed
my po wants it from the sober house
kid goes to daycare they sent him home
they closed the elementary for the flu
plays ball for the high school tore his acl
he lifts at the gym
works at a chicken plant on the line
she does nails
he cooks at a diner burned his arm on the fryer
got hurt in the yard n they want me back mon
drives a cab
my boss at the gas station said no note no shift
i roof
clean houses
laid off from a plant so no cobra
the union got the good dental
he plays bingo fridays thats where he fell
church got us on the prayer list
pastor laid hands on it
funeral so cant come
send to the little drugstore not the big one
urgent care said its broke
they tuk xrays at ortho
did the sleep study at home
mri is on a cd
my eye guy said 20 20 vision
dentist says happy smiles only if i floss
i do dialysis at home now pd
they flew him no helmet
stuck out of state w no meds
driving in from out of town b there in an hr
moved need a new dr
we r from the city we dont scare easy
she lives way out in the sticks no cell
hes at his dads
flyin back from {land} w the runs
got sick after the lake
camping, ticks everywhere
deer stand fell 15 ft
wreck was on the highway
house is the yellow one
apt is upstairs knock loud
i stay behind the laundromat
meet the van at the corner
bus dont go that far
im in a trailer lot no number
whats the nearest one that takes medicaid
anyone know a wound clinic
is there a dr in {stt} that does suboxone
who does peds gi round here
labs normal, oblong mole, peculiar smell
normal for her, hope for the best
paradise compared to the last place
independence w adls is the goal
harmony between the shifts lol never
eureka i found the glucometer
orange pee from the azo
reading glasses broke
bend the knee past 90 yet?
mobile now w the walker
flint stone? no bladder stone
temple artery, biopsy neg
climax early thats the problem doc
defiance n adhd on the form
the county wont pay for it
state eoc called for 2 beds
cps has the baby
the judge signed the hold
picked up by the cops
als has a rollover
engine on scene w a burn
the ride left her at the curb again
hospice is a different company not u guys
o2 came w no reg
home health quit us
lawyer wants records
lab billed me
guards frm the jail w him
he got out tues no meds
they had him in rehab for 28 days
shes at the pool
sleeps at the mission
the cancer center called
over to the annex across the breezeway
he coded at a casino
passed out at the fair
hit his head at the trampoline place
seen at a doc in a box
is central line or north south something, what wing r u
east or west elevator
mayo on the sandwich is fine mayo score is not
boston brace 23 hrs a day
milwaukee brace is old school
chicago class for the manometry
lyme ab neg
west nile neg
ebola screen neg lol where would i go
rocky mtn spotted
valley fever titer
norwalk the cruise bug
coxsackie b
marburg no
st louis enceph
philadelphia chromosome pos
baltimore catheter? no
geneva score 3
vancouver classification b2
glasgow 14
toronto hip spica
berlin def of ards
ottawa ankle neg so no xray
seattle foot is his prosthetic
memphis? no nephris
buffalo hump
texas cath condom size m
kansas city cardiomyop quest 40
denver dev screen passed
bethesda iv
paris system urine cyto atyp
sydney protocol bx
rome iv ibs
dix hallpike pos
montreal a2l3b1
hong kong foot
singapore ear
lake louise criteria met
orange book ab rated
brown bag ur meds
amazon pharmacy is cheaper
walmart 4 dollar list
costco has it w goodrx
uber health ordered
medicaid ride line
quest or labcorp either
starbucks before fasting labs, really
mcdonalds for 3 meals a day
dollar store readers are fine
"""
