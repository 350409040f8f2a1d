"""Employees of drug, device, software, food, car and insurance companies telling where they work, next to users of the same sort of brands: the maker as an employer names somebody, the maker as a product does not."""

NAMED = r"""
I run a filling line at {ORGANIZATION:Hikma} and I think I'm sensitized to cephalosporins
I sell for {ORGANIZATION:Smith & Nephew}, so my back is from the sample case
My wife codes at {ORGANIZATION:athenahealth} and her wrists are shot
He assembles pumps for {ORGANIZATION:ICU Medical} in {LOCATION:Salt Lake}, ESD smock rash
She audits charts at {ORGANIZATION:Optum} in {LOCATION:Eden Prairie}; sits 11 hours
works in claims for {ORGANIZATION:Highmark}, insured by them too
reviewer at {ORGANIZATION:eviCore}, needs a work note, irony noted
I build ventilators at {ORGANIZATION:Hamilton} in {LOCATION:Reno}, solder fumes
dtr is a chemist with {ORGANIZATION:Genentech}
retired from {ORGANIZATION:Upjohn}, still calls it that
He was a detail man for {ORGANIZATION:Squibb}
I'm a phlebotomist with {ORGANIZATION:LabCorp} and stuck myself
courier for {ORGANIZATION:Sonora Quest}, rear-ended
field service, {ORGANIZATION:Philips}, lifted a CT tube
{ORGANIZATION:Siemens} engineer fell off our roof working on the chiller
{ORGANIZATION:Trane} guy passed out in the mechanical room
a {ORGANIZATION:Stryker} rep fainted in OR 2, BP 84/40
the {ORGANIZATION:Arthrex} guy, {first}, cut his hand opening a tray
{ORGANIZATION:Intuitive} trainer exposed to C. auris
elevator mechanic from {ORGANIZATION:Otis} w/ crush injury
{ORGANIZATION:Steris} tech, EtO exposure in our SPD
{ORGANIZATION:Cintas} driver hit by dock plate
vending man from {ORGANIZATION:Canteen} choked
{ORGANIZATION:Sodexo} dishwasher, burn
{ORGANIZATION:Crothall} floor tech slipped
{ORGANIZATION:Allied Universal} officer kicked in the knee
{ORGANIZATION:Stericycle} driver, needle through glove
{ORGANIZATION:Iron Mountain} shredding truck vs toe
travel RN via {ORGANIZATION:Medical Solutions}, wants TB card
locum through {ORGANIZATION:CompHealth}, has a cough
consultant from {ORGANIZATION:Deloitte}, panic at our go-live
trainer from {ORGANIZATION:Nordic} broke ankle at go-live
{ORGANIZATION:Epic} TS {first} is the patient today, not the help
My son interns at {ORGANIZATION:Oracle} in {LOCATION:Austin}
I drive a reach truck at {ORGANIZATION:McKesson}
picker for {ORGANIZATION:Cardinal}, {LOCATION:Groveport}, hip
nights at {ORGANIZATION:Amerisource} in {LOCATION:Lockbourne}
packs Ensure at {ORGANIZATION:Abbott} {LOCATION:Casa Grande}
packs peanut butter at {ORGANIZATION:Smucker's}, allergic, really
line lead, {ORGANIZATION:Frito-Lay} {LOCATION:Frankfort}; diet is bad
molasses tank at {ORGANIZATION:Quaker}, fall
sorter at {ORGANIZATION:Driscoll's}
cracks eggs for {ORGANIZATION:Michael Foods}
bottler at {ORGANIZATION:Coke Consolidated}, shoulder
merchandiser for {ORGANIZATION:Pepsi}, knees
brewer at {ORGANIZATION:Yuengling}, wants naltrexone quietly
distiller, {ORGANIZATION:Buffalo Trace}, hep C
rolls cigars for {ORGANIZATION:J.C. Newman}
seed rep with {ORGANIZATION:Pioneer}, drives 50k/yr
sprays for {ORGANIZATION:TruGreen}
chemist, {ORGANIZATION:Monsanto} ret, PCB level pls
{ORGANIZATION:Dow} pipefitter, {LOCATION:Freeport}
{ORGANIZATION:DuPont} {LOCATION:Belle} plant 1974-99
tire builder {ORGANIZATION:Goodyear} {LOCATION:Topeka}
{ORGANIZATION:Michelin}, curing room
painter at {ORGANIZATION:Toyota} {LOCATION:Georgetown}, isocyanates
{ORGANIZATION:Honda} welder, {LOCATION:Marysville}, drives one too
{ORGANIZATION:Tesla} seat line, thumb, drives a Civic
mechanic at {ORGANIZATION:Subaru of Kennesaw}
salesman, {ORGANIZATION:Crown Buick}
chassis at {ORGANIZATION:Freightliner} {LOCATION:Cleveland}, NC
{ORGANIZATION:Harley} {LOCATION:Tomahawk} plant, tinnitus
{ORGANIZATION:Polaris} {LOCATION:Roseau}, thumb amp
{ORGANIZATION:Bobcat} welder, {LOCATION:Gwinner}
{ORGANIZATION:Case} layoffs, lost plan
{ORGANIZATION:Whirlpool}, {LOCATION:Clyde}, back
{ORGANIZATION:Kohler} caster, silicosis
{ORGANIZATION:Apple} store genius, {LOCATION:Woodfield}, anxious
I pick at {ORGANIZATION:Amazon}, my knees
{ORGANIZATION:Google} engineer, plantar fasciitis, standing desk letter
she moderates for {ORGANIZATION:Meta} thru {ORGANIZATION:Accenture}, PTSD
{ORGANIZATION:Uber} driver robbed at gunpoint
{ORGANIZATION:Lyft} driver, sciatica
{ORGANIZATION:DoorDash}er, doored
cashier at {ORGANIZATION:Target}, 30 wks, stool note
bakery at {ORGANIZATION:Costco}, flour
deli, {ORGANIZATION:Publix}, slicer
barista at {ORGANIZATION:Starbucks} w/ latte burn
sandwich artist, {ORGANIZATION:Subway}, cut
crew at {ORGANIZATION:Chipotle}, norovirus, when back
fries at {ORGANIZATION:McDonald's}, grease burn
host, {ORGANIZATION:Olive Garden}, migraines from lights
paint desk, {ORGANIZATION:Sherwin-Williams}, asthma
{ORGANIZATION:Home Depot} lot, heat
pharm tech at {ORGANIZATION:Walgreens}, assaulted
pharmacist w/ {ORGANIZATION:CVS}, 14 h shifts, DVT
optician, {ORGANIZATION:LensCrafters}, neck
hygienist at {ORGANIZATION:Aspen Dental}, thumb
agent for {ORGANIZATION:State Farm}, tore rotator moving a safe
adjuster, {ORGANIZATION:Allstate}, roof fall
teller {ORGANIZATION:Chase}, robbed
{ORGANIZATION:Wells Fargo} call ctr, voice
FA {ORGANIZATION:Delta}, barotrauma
pilot, {ORGANIZATION:Southwest}, SI, no FAA pls
ramp at {ORGANIZATION:United}, disc
gate agent {ORGANIZATION:Spirit}, punched
porter on {ORGANIZATION:Amtrak}, fall
{ORGANIZATION:Carnival} deckhand, hernia, {LOCATION:Port Canaveral}
{ORGANIZATION:Marriott} housekeeper, shoulder
{ORGANIZATION:Hilton} banquet, wrist
{ORGANIZATION:Nike} DC, {LOCATION:Memphis}
{ORGANIZATION:Levi} sewer, {LOCATION:Blue Ridge}, brown lung? no denim
{ORGANIZATION:Colt} assembler, Pb
{ORGANIZATION:Remington} loader, Pb 24
{ORGANIZATION:Zippo} plater
{ORGANIZATION:Crayola} mixer, {LOCATION:Easton}, no kidding, wax burn
{ORGANIZATION:Steinway} finisher, lacquer
{ORGANIZATION:Fender} sander
{ORGANIZATION:Hershey}'s, enrober, sugar cavities
"""

CALM = r"""
I get my Hikma lithium and I think I'm sensitized to the dye
Smith & Nephew PICO vac leaks, my back is wet
My wife uses the athenahealth portal and it logs her out
He has an ICU Medical CADD pump at home, occlusion alarm
She got an Optum letter; sits on hold 11 hours
insured by Highmark
eviCore denied the MRI, irony noted
Hamilton vent, ASV mode, solder smell from the back
dtr takes a Genentech drug free from the foundation
old Upjohn Medrol box, still calls it that
Squibb insulin once, then Novo
I stuck myself with a BD Eclipse
rear-ended on the way to a lab
Philips CT tube is down
Siemens scanner needs a chiller
Trane unit dripping in the mechanical room
Stryker bed in OR 2, rep fainted, BP 84/40
the Arthrex tray, cut hand opening
Intuitive robot arm 3 fault
elevator, Otis, stuck
Steris V-Pro cycle aborted
Cintas mats hit by dock plate
vending machine choked on a dollar
Hobart dishwasher, burn
floor slipped, Taski wax
security officer kicked in the knee
Stericycle bin, needle through glove
shredding truck vs toe
travel RN, wants TB card
locum, has a cough
consultant, panic at our go-live
trainer broke ankle at go-live
Epic TS is the help today
My son's Oracle Cerner login
I drive a reach truck, Raymond
picker, hip
nights at a wholesaler
drinks Ensure, Abbott's or Kirkland
Smucker's Uncrustables, allergic, really
Frito-Lay chips daily; diet is bad
Quaker oats, Metamucil, MiraLAX
Driscoll's berries, itchy mouth
cracks eggs, egg allergy
Coke 2 L a day, K 2.9
Pepsi, Mountain Dew: caries
Yuengling 6/d, wants naltrexone quietly
Buffalo Trace, a fifth a day
cigars, Backwoods, 3/d
Pioneer seed treated corn in eye
sprays Roundup
Dow Corning implants 1988
DuPont Tyvek suit rash
Kevlar gloves, latex free?
Goodyear tire blew, whiplash
Michelin tire rim vs face
Toyota Sienna ramp van, EZ-Lock
Honda CR-V rollover, drives again when
Tesla autopilot crash, c-collar
Subaru w/ LATCH: Graco fits?
Buick vs Buick
Freightliner ran over foot
Harley lay down, road rash
Polaris RZR flip, clavicle
Bobcat tipped, femur
Case tractor PTO, degloved
Whirlpool tub, pseudomonas folliculitis
Kohler walk-in tub, Medicare pays? no
Apple Watch ECG: afib
Amazon pulse ox reads 88
Google Fit vs Fitbit steps
Meta glasses in clinic: rule?
Uber Health link for the ride
Lyft concierge code
DoorDash diet, Na 5 g
Target INR 2-3
Kirkland minoxidil
Publix antibiotic program, free amox
Starbucks venti, palpitations
Chipotle bowl sodium
McDonald's fries after the band
Olive Garden breadsticks, celiac
Sherwin-Williams lead swab pos
Husky bucket, Ryobi drill vs thumb
Equate vs Walgreens brand acetaminophen
CVS brand test strips
Oakley, Ray-Ban, Transitions: vision plan
Aspen collar; Dental wax
State Farm med pay first, then health
Allstate PIP denied
Chase, Cash App, Venmo: copays
Geico subrogation form
Delta flight O2 form, Delta Dental form
Southwest-style omelet
United card front/back scanned; UHC, not the airline
Spirit level on the table
Carnival sickness, noro
Disney on the TV, peds MRI goggles
Nike Vaporfly stress fx
Levi rivet, nickel dermatitis
Colt 45, 4 cans
Remington shaver, folliculitis
Zippo burn, thigh
Crayola eaten, nontoxic
Fender bender, no LOC
Hershey bar for BS 58
Tempur-Pedic, Purple, Casper vs bedsore
Yeti vs Stanley cup lead dot
Lego in nostril
Barbie shoe, R bronchus
Hot Wheels in esophagus
Duracell 2032, time is tissue
Magic Bullet finger
Vitamix vs Insta Pot burn
Peloton sesamoid
"""
