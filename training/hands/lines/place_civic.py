"""Paralegals, HR clerks, union reps, bandmates and bookkeepers: departments, firms, farms, mills, trucks, teams and start-ups in full sentences."""

NAMED = r"""
My client hurt his neck on a {ORGANIZATION:Keener Gravel} truck, and {ORGANIZATION:Keener} denies that he worked there.
Opposing counsel is {law}; adjuster is at Liberty Mutual.
Deposition of the {ORGANIZATION:Three Dog Bakery} manager is set for {on}.
The plaintiff, a picker at {ORGANIZATION:Gebbers}, was sprayed twice in {mon}.
{ORGANIZATION:Morgan & {last}} wants the whole chart by {on}, for free.
{ORGANIZATION:Legal Aid of the Bluegrass} will take the guardianship.
He was let go from {ORGANIZATION:Dept. of Public Works, {town}} while on FMLA.
{ORGANIZATION:City of {town} Parking} towed the ambulance, I swear.
{ORGANIZATION:{town} Housing Inspections} red-tagged the house for mold.
The nurse at {ORGANIZATION:Hazelwood Fire} cleared him for full gear.
{ORGANIZATION:Ladder 11} brought cookies to the burn unit.
My brother's a conductor on the {ORGANIZATION:South Shore Line} and can't sleep.
She has driven bus 14 for {ORGANIZATION:Laidlaw} since {year}.
I mop floors at the {ORGANIZATION:Amtrak shops in Beech Grove}.
Sixteen years at {ORGANIZATION:Whirlpool}, then the line went south.
Worked at {ORGANIZATION:Mead} until the mill shut in {year}; breath short since.
{ORGANIZATION:S.D. Warren} paper machine, bleached hands
{ORGANIZATION:Crabtree & Kin Sawmill} has no comp and no guards.
His farm, {ORGANIZATION:Stony Lonesome}, milks eighty.
Her farm share from {ORGANIZATION:Full Belly} gave her cyclospora, she thinks.
Their band, {ORGANIZATION:Wet Cardigan}, played till two; ears ring.
the {ORGANIZATION:Rutabagas} need a new drummer, as {first} has tendinitis
I play horn in {ORGANIZATION:{town} Community Band}; lip went numb
wedding singer for {ORGANIZATION:Velvet Elvis Revue}, nodules
She quit her start-up, {ORGANIZATION:Snackchain}, for her blood pressure.
{ORGANIZATION:Loopwell} gives "unlimited PTO" but no sick note, {first} says.
I'm employee nine at {ORGANIZATION:kettlebot} and I've shingles
Ask {ORGANIZATION:Fizz}'s people team (that's HR) for the 1095-C.
the founders of {ORGANIZATION:Oatly-Doatly} both have mono
Our handbook at {ORGANIZATION:Pound Cake Design} says twelve weeks.
I run payroll for {ORGANIZATION:Tres Amigos Tile}: what's a bona fide HRA?
{ORGANIZATION:Bob's Bait} has four employees, so no COBRA, right?
COBRA election for {ptf} from {ORGANIZATION:Dillard's}, loss of coverage {on}
{ORGANIZATION:Schwan's} route man slipped on ice at {house}
{ORGANIZATION:Frito} route, {ORGANIZATION:Bimbo} route, same man, two hernias
Reefer driver for {ORGANIZATION:Marten}; A1c must be under 10 for the card
Owner-op leased to {ORGANIZATION:Landstar}, lives in the sleeper
{ORGANIZATION:J. Bob {last} Cattle Hauling}, kicked by a steer
shoes horses for {ORGANIZATION:Churchill} barns
hotwalker at {FACILITY:Keeneland}, trampled
jockey out of {FACILITY:Turfway}, collarbone no. 6
groom at {ORGANIZATION:Three Chimneys}, equine flu? no, RSV
cooper at {ORGANIZATION:Old {last} Distillery}, carpal tunnel
bottling line, {ORGANIZATION:Four Roses}
she rolls cigars at {ORGANIZATION:Tabacalera {last}}
farmhand on {ORGANIZATION:Hidden Spring}, green tobacco sickness
catfish plant ({ORGANIZATION:Delta Pride}), fin sting
crawfish for {ORGANIZATION:{last} & Fils}, Vibrio
{ORGANIZATION:Bollinger} shipfitter, ear canal slag
{ORGANIZATION:Avondale} widow, meso suit, {law}
roustabout, {ORGANIZATION:Danos}, finger caught
line handler {ORGANIZATION:Port of {town}}
clown-car of jobs: {ORGANIZATION:Sonic}, {ORGANIZATION:Tractor Supply}, {ORGANIZATION:Cracker Barrel}
the greeter at {ORGANIZATION:Bass Pro} had a stroke mid-hello
bagger at {ORGANIZATION:Publix}; Down syndrome; needs Monday off
the deaf baker at {ORGANIZATION:Gâteau Oh}
{ORGANIZATION:Waffle House} nights with a colostomy: tips?
she's a server at the {ORGANIZATION:Blue Plate on {road}}
sushi chef, {ORGANIZATION:Umi no Ie}, anisakis
{ORGANIZATION:Big Fat Greek Gyro}, slicer, thumb
hostess at {ORGANIZATION:Wink}, POTS, stool needed
Ice cream truck, {ORGANIZATION:Mister Frostee}, cold hands, Raynaud's
{ORGANIZATION:Good Humor} man, same
He referees for {ORGANIZATION:IHSAA District 9}, a-fib on the field
umpire, {ORGANIZATION:{county} Little League}
the {ORGANIZATION:Otters} (AA ball) trainer texted the MRI
{ORGANIZATION:Derby City Rollergirls} jammer, tib-fib
skips for {ORGANIZATION:{town} Curling}
{ORGANIZATION:Nip & Tuck}, a quilting circle: two with cataracts
The {ORGANIZATION:Thursday Murder Club}, her book club, thinks it was the pills
{ORGANIZATION:Red Hatters of {town}}, 14 norovirus
{ORGANIZATION:Odd Squad} D&D group brings {obj} dice
bowls Tuesdays for {ORGANIZATION:Split Happens}
{ORGANIZATION:Kappa Delta} house mom, whooping cough
pledge for {ORGANIZATION:Pike}, rhabdo, hazing?
{ORGANIZATION:Junior League of {town}} chair, panic
{ORGANIZATION:Hells Kitchen Mutual Aid} dropped off masks
{ORGANIZATION:Food Not Bombs} cook cut a tendon
{ORGANIZATION:Habitat for Humanity, {town}} roof fall
{ORGANIZATION:AmeriCorps NCCC Delta 3}, heat
Peace Corps, then {ORGANIZATION:Partners in {last}}
{ORGANIZATION:First Book Nook}: she shelves, Dupuytren's
{ORGANIZATION:Two Sisters Yarn}: knits, thumb CMC
flower farm ({ORGANIZATION:Stem & Thorn}): sporotrichosis
Christmas trees, {ORGANIZATION:{last} Firs}: sap rash
{ORGANIZATION:Wick & Wax}, candles, migraine by scent
{ORGANIZATION:Glaze of Glory}, pottery, silica
{ORGANIZATION:Loud Pipes Muffler}, CO 14%
{ORGANIZATION:Pane in the Glass}, windows, laceration
{ORGANIZATION:Sofa So Good}, upholstery, solvents
{ORGANIZATION:Curl Up & Dye}, salon, asthma
{ORGANIZATION:Lawn & Order}, mower, toe
{ORGANIZATION:Floors R U}, knees
{ORGANIZATION:A-1 AAA Septic}, H2S, down a hole
{ORGANIZATION:Bugs Be Gone}, pyrethroid cough
{ORGANIZATION:Dig Em Deep}, graves, back
{ORGANIZATION:Sunrise Crematory}, pacemaker blew in the retort
{ORGANIZATION:Merry Maids of {town}}, bleach + acid
{ORGANIZATION:Geek Squad} wrist
{ORGANIZATION:State Farm} agent {last} has the same rash
{ORGANIZATION:Aflac} rep, lives on the road, GERD
{ORGANIZATION:Mutual of Omaha} desk job, DVT
{ORGANIZATION:Medtronic} line worker, lead-free solder
{ORGANIZATION:Lilly} chemist in {town}, knows more of GLP-1s than me
"""

CALM = r"""
My client hurt his neck on a gravel truck, and the firm denies that he worked there.
Opposing counsel is unnamed; adjuster is at Liberty Mutual.
Deposition of the manager is to be set.
The plaintiff, a picker, was sprayed twice.
A law firm wants the whole chart, for free.
Legal Aid will take the guardianship.
He was let go from a public works job while on FMLA.
City parking towed the ambulance, I swear.
Housing Inspections red-tagged the house for mold.
The department nurse cleared him for full gear, NFPA 1582.
The ladder crew brought cookies to the burn unit.
My brother's a conductor and can't sleep.
She has driven bus 14 since 2003.
I mop floors at a rail shop.
Sixteen years in appliances, then the line went south.
Worked at a mill until it shut in 2012; breath short since.
paper machine, bleached hands
The sawmill has no comp and no guards.
His farm milks eighty.
Her farm share gave her cyclospora, she thinks.
Their band played till two; ears ring.
the band needs a new drummer, tendinitis
I play horn; lip went numb
wedding singer, nodules
She quit her start-up for her blood pressure.
"Unlimited PTO" but no sick note
I'm employee nine and I've shingles
Ask the people team (that's HR) for the 1095-C.
both founders have mono
Our handbook says twelve weeks.
I run payroll for a small firm: what's a bona fide HRA?
A bait shop has four employees, so no COBRA, right?
COBRA election, loss of coverage, 60 days
route man slipped on ice
chip route, bread route, same man, two hernias
Reefer driver; A1c must be under 10 for the card
Owner-op, lives in the sleeper
cattle hauler, kicked by a steer
shoes horses
hotwalker, trampled
jockey, collarbone no. 6
groom, equine flu? no, RSV
cooper, carpal tunnel
bottling line
she rolls cigars
farmhand, green tobacco sickness
catfish plant, fin sting
crawfish, Vibrio
shipfitter, ear canal slag
widow, meso suit, trust claim
roustabout, finger caught
line handler
clown-car of jobs: fast food, feed store, gift shop
a greeter had a stroke mid-hello
bagger; Down syndrome; needs Monday off
a deaf baker
nights on her feet with a colostomy (Hollister): tips?
she's a server
sushi chef, anisakis
slicer, thumb
hostess, POTS, stool needed
Ice cream truck, cold hands, Raynaud's
good humor, flat affect
He referees, a-fib on the field
umpire, Little League elbow
trainer texted the MRI
roller derby jammer, tib-fib
curling, knee
quilting circle: two with cataracts
her book club thinks it was the pills
Red Hat ladies, 14 norovirus
D&D group brings dice
bowls Tuesdays
house mom, whooping cough
pledge, rhabdo, hazing?
league chair, panic
mutual aid dropped off masks
cook cut a tendon
volunteer roof fall
heat stroke
Peace Corps, mefloquine
shelves books, Dupuytren's
knits, thumb CMC
flower farm: sporotrichosis
Christmas trees: sap rash
candles, migraine by scent
pottery, silica
muffler shop, CO 14%
windows, laceration
upholstery, solvents
salon, asthma
mower, toe
floors, knees
septic, H2S, down a hole
pest control, pyrethroid cough
graves, back
pacemaker blew in the retort
bleach + acid
gamer's wrist
State Farm pays med-pay
Aflac pays by the event
Mutual of Omaha sells Medigap
Medtronic 780G, Guardian 4
Lilly makes Zepbound, Novo makes Wegovy
OSHA 300 log, form 301, NIOSH HHE: which of these goes to the worker?
EEOC vs DOL vs HHS OCR: who gets which complaint?
IRS says an HSA can pay for that; DOL says ERISA
The Department of Labor wrote opinion letter FMLA2025
The Social Security Administration counts SGA at $1,620
The AFL-CIO, SEIU and NNU back the ratio bill; AHA does not
the Teamsters plan SPD, page 40
the NFL, NHL and NCAA concussion rules compared
The Beatles, Bee Gees at 104 bpm, Queen: CPR songs
Churchill mask? Keeneland? never heard: "keel land"
Four Roses, Maker's, Old Crow: a standard drink is 1.5 oz
Frito pie has 1,100 mg of sodium
Waffle House index, FEMA
Cracker Barrel has a low-sodium list; Sonic has slush
Marten, Schneider, Landstar: do they hire on Suboxone? general law
Whirlpool for wounds: no longer advised
Mead Johnson makes Enfamil; Good Start is Gerber
Full Belly: gastroparesis
Junior League, minor league, little league elbow
"""
