"""An occupational health nurse and a case manager who write down who works, worked, drives, plays, sings and organizes where."""

NAMED = r"""
Employer: {ORGANIZATION:Blackfly Canoe Works}. Injury: L5-S1. Light duty not available.
works nights at {ORGANIZATION:Dough Mama}, sleeps days, melatonin no help
Welder, {ORGANIZATION:Iron Sisters Fab}, 11 yrs, no respirator
he's in the pit crew at {ORGANIZATION:Thunder Gulch Speedway}
laid off from the {ORGANIZATION:plywood mill in {town}} in {year}
Retired {ORGANIZATION:Burlington} brakeman, asbestos exposure likely
She drives for {ORGANIZATION:Uncle Bo's Taxi} and for {ORGANIZATION:Zingo}
drives team w/ his wife for {ORGANIZATION:Prairie Schooner Freightways}
OTR with {ORGANIZATION:T&D Hauling}, BMI 44, DOT physical today
DOT card expired, {ORGANIZATION:Sand Hill Logistics} pulled him off the board
HR at {ORGANIZATION:Velcor} needs the form by Friday
{ORGANIZATION:Velcor} pays, {ORGANIZATION:Velcor Staffing} signs
temp thru {ORGANIZATION:Manpower on {lane}}, placed at {ORGANIZATION:Klip-Rite Plastics}
Worked the line at {ORGANIZATION:Seaboard Pork} until carpal tunnel
picks at {ORGANIZATION:{last} Berry}, lives in the camp
H-2A, {ORGANIZATION:Rancho Tres Piedras}, organophosphate exposure {on}
His boss at {ORGANIZATION:Guzmán Brothers Roofing} says no comp
{ORGANIZATION:Guzmán Bros} = uninsured employer, file with the fund
She cuts hair at {ORGANIZATION:Hair Force One}, dermatitis both hands
nail tech, {ORGANIZATION:Polished.}, asthma worse at work
line cook, The {ORGANIZATION:Gilded Radish}
dishwasher at {ORGANIZATION:Phở 88}
barista, {ORGANIZATION:hum coffee}, plantar fasciitis
bartends at The {ORGANIZATION:Angry Goat}; drinks there too
bouncer @ {ORGANIZATION:Club Vesper}, hand fx, 5th MC
DJ at {ORGANIZATION:KRZX 94.1}, tinnitus
plays bass in {ORGANIZATION:Mothers of Pearl}, hearing loss
fiddle in the {ORGANIZATION:Cold Biscuit String Band}, focal dystonia
sings with the {ORGANIZATION:Tabernacle Choir at Temple Hill}, vocal nodules
second chair oboe, {ORGANIZATION:{town} Philharmonic}
dances with {ORGANIZATION:Ballet Folklórico Quetzal}, stress fx
She clowns for {ORGANIZATION:Big Tent Bob}
Linebacker for the {ORGANIZATION:{town} Timberjacks}, 3rd concussion
rodeo, rides for {ORGANIZATION:Cow Creek Rough Stock}
goalie, {ORGANIZATION:Bay State Blizzard 14U}
Coaches the {ORGANIZATION:Lady Rams}, yells, hoarse
pitches for the {ORGANIZATION:Mud Hens}, UCL
swims with {ORGANIZATION:Torrent Aquatics}
cheers at {ORGANIZATION:Elite Flyers Allstars}, L5 pars
crossfits at {ORGANIZATION:Box 616}
boxes out of {ORGANIZATION:Kid {last}'s Gym}
His union, {ORGANIZATION:Local 1199}, has its own fund
{ORGANIZATION:IBEW 46} says take the buyout
{ORGANIZATION:Teamsters 206} rep {first} on the phone
journeyman, {ORGANIZATION:UA Local 32}
steward for the {ORGANIZATION:Carpenters in {town}}
Works for {ORGANIZATION:Streets & San}
city job, {ORGANIZATION:{town} Water & Light}
meter reader for {ORGANIZATION:PUD No. 2}
garbage truck, {ORGANIZATION:City of {town} Solid Waste}
firefighter, {ORGANIZATION:Engine 9} out of {town}
vol. fireman w/ {ORGANIZATION:Hose Co. No. 3}
he's a deputy at {ORGANIZATION:{county} SO}
cop w/ {ORGANIZATION:{town} PD}, PTSD claim denied
{ORGANIZATION:Parks & Rec of {town}} summer help, heat stroke
clerk, the {ORGANIZATION:DMV in {town}}
teaches 3rd grade for {ORGANIZATION:{town} USD 418}
bus driver, {ORGANIZATION:Consolidated 7}
lunch lady at {school}
adjunct at {FACILITY:Wexcombe College}
janitor at {FACILITY:P.S. 44}
librarian, the {FACILITY:{last} Free Library}
pastor of {FACILITY:Living Branch}
cantor at {FACILITY:Temple Shir Hadash}
imam at {FACILITY:Masjid As-Salaam}
works in the gift shop of The {FACILITY:Museum of Barbed Wire}
He guards {FACILITY:{town} Mall} at night
CO at {FACILITY:Pelican Bay}, stabbed {on}
miner at {FACILITY:Black Thunder}, PMF on CT
miner, {ORGANIZATION:Peabody}, then {ORGANIZATION:Alpha}, black lung claim
roughneck on {FACILITY:Rig 61} for {ORGANIZATION:Latigo Drilling}
offshore, the {FACILITY:Ursa platform}, dental abscess, medevac
deckhand on {VEHICLE_ID:the F/V Northern Wren}
cooks on {VEHICLE_ID:the Miss Loretta}, a towboat
cannery in {LOCATION:Naknek}, {ORGANIZATION:Ocean Pearl Seafoods}
logs for {ORGANIZATION:{last} & Sons Gyppo}
choker setter, {ORGANIZATION:Weyco}
tree trimmer, {ORGANIZATION:Limb-It Ltd}
landscaper, {ORGANIZATION:Mow Better Blues}
bees: owns {ORGANIZATION:Humble Bee Apiary}
dairy, {ORGANIZATION:{last} Holsteins}, farmer's lung
hog barns at {ORGANIZATION:Circle J}
cotton gin in {town} ({ORGANIZATION:Plains Co-op})
grain bin rescue at {ORGANIZATION:Farmers Elevator of {town}}
glass plant, {ORGANIZATION:Anchor Hocking}, heat rash
foundry, {ORGANIZATION:Neenah}, silica
tannery: {ORGANIZATION:Wolverine}, PFAS level drawn
"PFAS from {ORGANIZATION:3M}," says the pt
quartz countertops at {ORGANIZATION:StoneWorx USA}, silicosis at 38
paint booth at {ORGANIZATION:Maaco on {road}}
body man at {ORGANIZATION:Dent Wizard}; isocyanate asthma
battery plant: {ORGANIZATION:Exide {town}}, BLL 41
range master at {ORGANIZATION:Straight Shooters}, BLL 36
microwave popcorn, {ORGANIZATION:Pop-Tyme}, bronchiolitis obliterans
vape shop clerk {ORGANIZATION:Cloud 9½}
budtender at {ORGANIZATION:Higher Ground}
lab tech at {ORGANIZATION:Genaquist}
QA at {ORGANIZATION:Lumivax}, needlestick
postdoc, {ORGANIZATION:{last} Lab}
software dev at {ORGANIZATION:driftless}, eye strain
founder of {ORGANIZATION:Noodl}, not sleeping
PM at {ORGANIZATION:Stripefish}
she quit {ORGANIZATION:Meta} for {ORGANIZATION:a16z}
warehouse, {ORGANIZATION:AMZN}, back
{ORGANIZATION:amazon} FC, pick rate 400, b/l wrists
{ORGANIZATION:wally world}, nights, cart pusher
{ORGANIZATION:Wawa}, {ORGANIZATION:Sheetz}, back to {ORGANIZATION:Wawa}
manager of the {ORGANIZATION:Piggly Wiggly}
meat dept at {ORGANIZATION:Food Lion #2206}
{ORGANIZATION:HEB} pharmacy tech, trigger thumb
stocks at the {ORGANIZATION:Dollar Tree in {town}}
cashier {ORGANIZATION:Big Lots}, stands 8h
seamstress, {ORGANIZATION:Mira's Alterations}
cleans rooms at {ORGANIZATION:Motel 6 off Exit {nn}}
housekeeper, The {ORGANIZATION:Peabody}, talks with a drawl
croupier, {ORGANIZATION:Mohegan}
{ORGANIZATION:Caesars} dealer, smoke exposure
valet at {ORGANIZATION:Chez Nous}
sous chef, {ORGANIZATION:ember & ash}
delivers for {ORGANIZATION:Domino's on {lane}}
{ORGANIZATION:DoorDash} by day, {ORGANIZATION:Uber} by night
Has own firm: {ORGANIZATION:{last} HVAC}
Self-employed ({ORGANIZATION:Kiln Time Pottery})
paralegal at {law}
partner at {ORGANIZATION:Skadden}, panic attacks
teller, {ORGANIZATION:Third National of {town}}
the {ORGANIZATION:credit union} in {LOCATION:Minot} let her go
claims adjuster at {ORGANIZATION:Aetna's {town} office}
she works for {ORGANIZATION:Anthem}, her plan is Cigna
her employer is {ORGANIZATION:Humana}, her insurer too
He codes for {ORGANIZATION:Epic}, so don't complain about Epic
Line worker at {ORGANIZATION:Pfizer} in {town}; got the Pfizer shot
rep for {ORGANIZATION:Stryker}, brings bagels
Sterile tech at {hosp}, latex allergy
CNA at {snf}, back strain lifting
dialysis tech at {FACILITY:DaVita {town}}
EMT, {crew}, MVC in {fleet}
midwife, {FACILITY:Sage & Yarrow}
She is {ORGANIZATION:Ferrin Co.}'s only nurse
{ORGANIZATION:Ferrin}'s plant doc cleared him
per {ORGANIZATION:Ferrin Co}, no modified duty exists
fired by {ORGANIZATION:Jolly Roger's} for a dirty UDS
UDS for {ORGANIZATION:BNSF}, collected by {initials}
Pre-employment, {ORGANIZATION:Sunrise Egg}, fit test passed
Fit for duty? {ORGANIZATION:Lower Valley Transit} needs yes or no
RTW {on}, {ORGANIZATION:Lower Valley Transit}, no CDL meds
restricted: no ladder, {ORGANIZATION:Sky High Gutters}, til {on}
spouse on {ORGANIZATION:Boeing} plan
his mom's at {ORGANIZATION:Lennar}, his dad's at {ORGANIZATION:Lehigh Hanson}
Both parents work at the {ORGANIZATION:tribe}
works for the {ORGANIZATION:Nation} in roads, {rez}
community health rep for {ORGANIZATION:Bois Forte}
volunteers at {FACILITY:St. Vincent's Table}
delivers for {ORGANIZATION:Meals on Wheels of {county}}
treasurer of {ORGANIZATION:Moose 288}
hangs out at {ORGANIZATION:VFW 5032}
the {ORGANIZATION:Elks} raised $4k for his chemo
sponsor from the {ORGANIZATION:Tuesday Nooners}
home group is {ORGANIZATION:Serenity on Sixth}
troop leader, {ORGANIZATION:Troop 77}
4-H with {ORGANIZATION:Clover Kids of {county}}
rides with the {ORGANIZATION:Iron Saints MC}
was w/ {ORGANIZATION:1/5 Marines} in Iraq
{ORGANIZATION:B Co, 2-14 IN}, jump injuries
Guard unit the {ORGANIZATION:142nd}, drill weekend
sub base cook, {VEHICLE_ID:USS {last}}
intern at {ORGANIZATION:Channel 6}
reporter for the {ORGANIZATION:Daily Nonpareil}
she's on the board of {ORGANIZATION:Sojourner}
{ORGANIZATION:three fates tattoo}, hep C pos, who to notify
groomer: {ORGANIZATION:Wag'n'Tails}
vet tech, {FACILITY:Paws & Reflect}, bite
zookeeper, the {FACILITY:{town} Zoo}, macaque scratch
"""

CALM = r"""
Employer: self. Injury: L5-S1. Light duty not available.
works nights at a bakery, sleeps days, melatonin no help
Welder, 11 yrs, no respirator, hexavalent chromium
he's in the pit crew of a speedway
laid off from a plywood mill
Retired brakeman, asbestos exposure likely, FELA applies
She drives a taxi and for a ride app
drives team w/ his wife, long haul
OTR, BMI 44, DOT physical, FMCSA rules on OSA
DOT card expired, dispatch pulled him off the board
HR needs the form by Friday
Workday pays, ADP signs
temp thru a staffing agency, placed in plastics
Worked the line in a pork plant until carpal tunnel
picks berries, lives in a migrant camp
H-2A, farm worker, organophosphate exposure, pralidoxime
His boss says no comp
uninsured employer, file with the state fund
She cuts hair, dermatitis both hands, PPD positive patch
nail tech, methacrylate, asthma worse at work
line cook, burns
dishwasher, hand eczema
barista, plantar fasciitis
bartends; drinks too
bouncer, hand fx, 5th MC
DJ, tinnitus, 4 kHz notch
plays bass, hearing loss
fiddle, focal dystonia, Botox helps
sings, vocal nodules
second chair oboe, raised IOP
dances, stress fx
She clowns for kids in the hospital
Linebacker, 3rd concussion, SCAT6
rodeo rider, rib fx
goalie, hip FAI
Coaches, yells, hoarse
pitches, UCL, Tommy John
swims, shoulder
cheers, L5 pars
crossfits, rhabdo, CK 88k
boxes, CTE worry
Taft-Hartley fund, union plan
Teamster, take the pension credit
steward on the phone
journeyman pipefitter
carpenter by trade
Works for the city
water department job
meter reader, dog bites
garbage truck, shoulder
firefighter, presumptive cancer law
vol. fireman, rehab sector
he's a deputy
cop, PTSD claim denied
summer help in the parks, heat stroke
clerk at the motor vehicle office
teaches 3rd grade for the state school for the deaf
bus driver, CDL class B with P and S endorsements
lunch lady, ServSafe certified
adjunct, no benefits
janitor, bleach and ammonia
librarian, wrist
pastor of a small church
cantor, reflux laryngitis
imam, fasting with T2DM
works in a gift shop
He guards a mall at night
CO, stabbed on shift
miner, PMF on CT, ILO 3/3
coal miner, black lung claim under 30 USC
roughneck, crush injury
offshore, dental abscess, medevac
deckhand, jellyfish
cooks on a towboat
cannery, crab asthma
logs for a living
choker setter, femur
tree trimmer, saw chaps
landscaper, Lyme titers
bees: venom immunotherapy
dairy, farmer's lung
hog barns, ODTS
cotton gin, byssinosis
grain bin rescue tube
glass plant, heat rash
foundry, silica
tannery, chromium
"PFAS from Scotchgard and Teflon," says the pt
quartz countertops, Caesarstone dust, silicosis at 38
paint booth with DuPont Imron
body man; isocyanate asthma
battery plant, BLL 41, chelate with Chemet?
range master, BLL 36
microwave popcorn, diacetyl, bronchiolitis obliterans
vape shop clerk, Juul, Elf Bar
budtender, CBD, Epidiolex no
lab tech, Illumina NovaSeq
QA, needlestick, Truvada + Tivicay
postdoc, K99/R00
software dev, eye strain, blue-blockers
founder, not sleeping, Provigil
PM, Jira, Confluence
she quit smoking with Chantix
warehouse, back, NIOSH lifting equation
pick rate 400, b/l wrists
nights, cart pusher
clerk, convenience store
manager of a grocery
meat dept, hook knife
pharmacy tech, trigger thumb, Parata vials
stocks shelves
cashier, stands 8h
seamstress, thimble finger
cleans rooms, mattress lifts
housekeeper, Diversey and Ecolab exposures
croupier, smoke exposure
casino dealer, De Quervain's
valet, ankle
sous chef, burn 2%
delivers pizza
gig work by day and by night
Has own firm, 1099
Self-employed, Schedule C
paralegal, migraine
law partner, panic attacks
teller, robbery, ASD
the bank let her go
claims adjuster, Guidewire
she works in insurance, her plan is Cigna
her insurer is Humana
He codes in MUMPS, don't complain about Epic
Got the Pfizer shot, then the Moderna, then Novavax
rep for a device firm, brings bagels
Sterile tech, latex allergy
CNA, back strain lifting, Hoyer broken
dialysis tech, hep B non-responder
EMT, MVC in the rig
midwife, CPM not CNM
the plant has only one nurse
The plant doc cleared him
no modified duty exists
fired for a dirty UDS
UDS 10 panel, collected under 49 CFR Part 40
Pre-employment, fit test passed, 3M 1860 small
Fit for duty? yes or no
RTW Monday, no CDL meds
restricted: no ladder x2 wks
spouse on Blue Cross plan
his mom's plan is primary by the birthday rule
Both parents work
works for the tribe in roads
community health rep, CHR program of IHS
volunteers at a soup kitchen
delivers meals, Older Americans Act Title III-C
treasurer of a lodge
hangs out with other vets
a lodge raised $4k for his chemo
sponsor from AA, home group meets noon
NA, AA, Al-Anon, SMART Recovery, Celebrate Recovery
scout leader, Wilderness First Aid
4-H, Q fever from the goat
rides a Harley, no helmet
was w/ the Marines in Iraq
infantry, jump injuries
Guard unit, drill weekend
sub cook, night blind
intern, TV station
reporter, deadline headaches
she's on the board of a shelter
tattoo shop, hep C pos, who to notify
groomer: bite, Pasteurella
vet tech, bite, Bartonella
zookeeper, macaque scratch, B virus, valacyclovir
Kroger is a plan on the GoodRx list, Publix gives free metformin, says the handout
Amazon Pharmacy, Cost Plus, Blink and GoodRx: price check on {gen}
Ring, Nest, Alexa, Siri: which may run in a BAA room?
Ford vs Ferrari is the film on the teaching slide on shock
IBM Micromedex, Merative, Optum360, 3M 360: which encoder did we drop?
Boeing gait? no: "Trendelenburg"
Apple Watch saw AF, Fitbit saw PVC, Kardia saw noise
Oracle, Cerner, PowerChart, Soarian: the same log-in
Target INR 2.5, Delta 1.2, Shell temp, Gap 14
Chase the bicarb, Gap of 22, Old Navy-blue top
Dr. Pepper floor? no, Dr Scholl's inserts
"""
