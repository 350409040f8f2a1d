"""Insiders' short talk: "the" plus half a name for hospitals, homes, plants, halls, hoods and bars, next to "the" plus a kind of thing, in the talk of nurses, families, cops, aides and drivers."""

NAMED = r"""
Get her to the {FACILITY:Bromley} before shift change.
I trained at the {FACILITY:Lying-In}, back when it was still the {FACILITY:Lying-In}.
the {FACILITY:Deaconess} won't take a trach on a weekend
Who's on for GI at the {FACILITY:Sisters} tonight?
He was a lifer at the {ORGANIZATION:Budd}, left arm's two inches longer than the right.
The family keeps asking about the {FACILITY:Samaritan}; I keep saying no beds.
I do Mondays here and the rest of the week at the {FACILITY:Heights}.
The {FACILITY:Grand} bills separate from the {FACILITY:Little Grand}, go figure
"send me to the {FACILITY:Franciscan}, not here," per pt
Mom's up at the {FACILITY:Laurelwood}, dad's down at the {FACILITY:Crest}.
we never hear back from the {FACILITY:Eliot}
Works the fryer at the {ORGANIZATION:Pig}; that's a grocery down here
Our wound doc covers the {FACILITY:Pavilion at Cray} and the {FACILITY:Hearth}.
She's the {FACILITY:Foundling}'s nurse, ask her.
he was picked up outside the {ORGANIZATION:Copper Kettle}, no shoes
Ask the one who used to be at the {FACILITY:Infirmary}.
The {FACILITY:Shore} has my MRI, the {FACILITY:Bluffs} has my bloodwork and nobody has my CT
Was it the {FACILITY:Wesley} or the {FACILITY:Asbury}? One of the Methodist ones.
Dialysis at the {FACILITY:Commons}, third floor, behind the vending machines.
My aunt died in the {FACILITY:Crowell}, so I'm not going there.
They laid off half of the {ORGANIZATION:Arsenal}. Half of them had my hearing.
Dad drove for the {ORGANIZATION:Dairy} for 30 years and died of milk, he used to joke
rewrite: the {FACILITY:Sheridan} says it's our fault, we say it's theirs
What's the fax over at the {FACILITY:Odd Fellows}?
She volunteers at the {FACILITY:Basilica} and at the {ORGANIZATION:Junior League}
He lives in the {LOCATION:Shoals}, works in the {LOCATION:Quad Cities} on alternate weeks
from the {LOCATION:Iron Range}, tough as nails, Hgb 6
grew up in the {LOCATION:Delta}, on a place outside {LOCATION:Itta Bena}
The bus from the {LOCATION:Panhandle} doesn't run on weekends
she's from the {LOCATION:Sandhills}, you can't rush her
"the {LOCATION:Rez} clinic's closed", so {sub} drove to us
lives up the {LOCATION:Kanawha}, second hollow
kids from the {LOCATION:Heights} get their shots at the {FACILITY:Annex on Fulton}
Overdose in the {LOCATION:Tenderloin}, two Narcans, combative
found in the {LOCATION:Loop} w/o ID
he sleeps in the {LOCATION:Panhandle}, the park, not the state
We winter in the {LOCATION:Keys}, so refill for 4 months pls
fell at the {FACILITY:Palace} during the third set
fell in the parking deck of the {FACILITY:Fox}
choked at the {ORGANIZATION:Brass Rail}, Heimlich x3 by the bartender
syncopized in the {FACILITY:Cathedral}, on a kneeler
had chest pain at the {FACILITY:Speedway}, turn 3
burned hand at the {ORGANIZATION:Waffle}
Bit by a dog behind the {ORGANIZATION:Feed & Seed}
She teaches at the {FACILITY:Academy of St. Brice}
my kid boards at the {FACILITY:Hill}
Sub at the {FACILITY:Lab School}, exposed to pertussis
son plays for the {ORGANIZATION:Mudcats}, ulnar nerve
his dad coaches the {ORGANIZATION:Lady Techsters}, coach's wife on line 2
Tommy John surgeon for the {ORGANIZATION:Sounds}
drums for the {ORGANIZATION:Barn Owls}, tinnitus
The union rep from the {ORGANIZATION:Pipefitters 120} is in the waiting room
he was in the {ORGANIZATION:Big Red One}, she was in the {ORGANIZATION:Seabees 3}
got it from the {ORGANIZATION:Times-Picayune} bundle, back sprain
editor at the {ORGANIZATION:Plain Dealer}, migraines
subs for the {ORGANIZATION:Archdiocese}
he answers phones for the {ORGANIZATION:Cherokee Nation}
claims from the {ORGANIZATION:Teamsters fund}
Benefits through the {ORGANIZATION:Carpenters}
loan from the {ORGANIZATION:Navy Fed} for IVF
she cashes at the {ORGANIZATION:Buckle} in the mall
The {ORGANIZATION:Container Co.} has its own nurse, call there
security guard at the {FACILITY:Frick}, plantar
usher at the {FACILITY:Guthrie}, hip
docent in the {FACILITY:Amon Carter}, knees
valet the {FACILITY:Drake}, ran over toe
room attendant, the {FACILITY:Cosmopolitan}, shoulder
dealer at the {FACILITY:Golden Nugget}, secondhand smoke
sous chef the {ORGANIZATION:Inn at Weston}, oyster cut
lifeguards at the {FACILITY:Natatorium}, chlorine cough, 4 of them
locker room at the {FACILITY:Y}, MRSA x2
He's living at the {FACILITY:Y} til {clip}
the {FACILITY:Marlow Y} has a LiveStrong class
fell in the {FACILITY:Kroc}
NA meets in the {FACILITY:Alano}, 7 am
Step work at the {FACILITY:Alamo Club}
picked up from the {FACILITY:Dep} (the county lockup)
did 18 months at the {FACILITY:Walls}
the {FACILITY:Farm} is what they call {FACILITY:Cummins}
Sent up to the {FACILITY:Rock}, insulin didn't follow
was in the {FACILITY:Juvy on Eagle}
two weeks at the {FACILITY:Barn}, a detox w/ horses
his sober house is the {FACILITY:Lighthouse on Erie}
my sponsor lives at the {FACILITY:Winston}
the shelter, the {FACILITY:Pacific Garden}, has TB cots
She stays at the {FACILITY:Delonis} nights, the {FACILITY:Ypsi library} days
The {FACILITY:Salvation} won't let him keep his syringes
meals from the {ORGANIZATION:Sikh temple}... the {FACILITY:Gurdwara on Marsh}
prayers at the {FACILITY:Masjid on Broad}, so no appts at 1
ask the {FACILITY:Chabad} for kosher trays
the {FACILITY:Oratory} rings at 6, she wakes up crying
He gets his mail at the {FACILITY:Legion}
drinks at {FACILITY:VFW 1114}
Bingo at the {FACILITY:Elks}, that's the exposure
gets hair done by {first} at the {ORGANIZATION:Clip Joint}, bald spot noted there
pharmacy's the {FACILITY:Rexall}, the old one
Call the {FACILITY:Prescription Shop}, they compound
the {FACILITY:Apothecary on Main} was out of Vyvanse
the {FACILITY:Kroger on Sunset} filled it twice
The {FACILITY:Shoppe} says the sig is wrong
my tech is out so the {FACILITY:North store} will fill
Ambulance out of the {FACILITY:Barracks}
Bring the cooler to the {FACILITY:Blood Ctr of Iowa}
Cord blood went to the {FACILITY:Carolinas bank}
ship the slides to the {FACILITY:Armed Forces path}
genetics at the {FACILITY:Waisman}
sleep lab at the {FACILITY:Marriott on 9}, really
MRI trailer behind the {FACILITY:Woodlawn clinic}
The {FACILITY:Burn Center at Hillandale} took him by air
The {FACILITY:Spine Hospital} called back. That's a name, not a kind.
The {FACILITY:Heart Hospital} said full, the {FACILITY:Heart House} said fine
The {FACILITY:Women's} in {LOCATION:Greensboro}
The {FACILITY:Children's} wants a new culture
the {FACILITY:Orthopaedic} is on {road}
the {FACILITY:General} is short staffed, the {FACILITY:Sinai} is worse
the {FACILITY:Univ} takes it, the {FACILITY:St. Mary's} doesnt
the {FACILITY:Northwestern} fellow says ok
the {FACILITY:Christ} called
the {FACILITY:Ohio State} line for transfers is {ph}
the {FACILITY:Shriners} in {LOCATION:Spokane}
the {FACILITY:Jude} pays for the motel
the {FACILITY:McDonald House on 5th} has 2 rooms
the {FACILITY:Hope Lodge} in {LOCATION:Hershey} for rads x6 wk
the {FACILITY:Fisher House} at {FACILITY:Eisenhower}
I'll be on the {FACILITY:Founders side} til 3
park in the {FACILITY:Maroon deck}, take the bridge to the {FACILITY:Gold Bldg}
the {FACILITY:Phipps} elevators are out again
PT is in the {FACILITY:Old Chem building}
She's post-op in the {FACILITY:Payson}, second floor
code blue the {FACILITY:Harkness}, 7
Put her in the {FACILITY:Garden Terrace}, that's our memory unit
walked him over to the {FACILITY:Skylar center}
can u pick up the specimens at the {FACILITY:Eagle Creek site}
the {year} flood took out the {FACILITY:Charity}
Rode out the storm in the {FACILITY:Superdome}, no insulin
works dispatch at the {ORGANIZATION:Yellow Cab}, LBP
the temp firm is the {ORGANIZATION:Reserves Network}
"""

CALM = r"""
Get her to the cath lab before shift change.
I trained at the VA, back when it was still paper.
the LTACH won't take a trach on a weekend
Who's on for GI at the mother ship tonight?
He was a lifer at the auto plant, left arm's two inches longer than the right.
The family keeps asking about the hospice house; I keep saying no beds.
I do Mondays here and the rest of the week at the surgery center.
The professional fee bills separate from the technical, go figure
"send me to the county, not here," per pt
Mom's up at the assisted living, dad's down at the nursing home.
we never hear back from the state lab
Works the fryer at the school cafeteria
Our wound doc covers the SNF and the ALF.
She's the night house supervisor, ask her.
he was picked up outside the bar, no shoes
Ask the one who used to be at the infirmary in the prison.
The outside hospital has my MRI, the clinic has my bloodwork and nobody has my CT
Was it the Medicaid or the Medicare? One of the M ones.
Dialysis at the satellite, third floor, behind the vending machines.
My aunt died in the ICU, so I'm not going there.
They laid off half of the Army depot. Half of them had my hearing.
Dad drove a milk truck for 30 years and died of milk, he used to joke
rewrite: the SNF says it's our fault, we say it's theirs
What's the fax over at the records room?
She volunteers at the gift shop and at the front desk
He lives on the East Coast, works in the Midwest on alternate weeks
from the Upper Midwest, tough as nails, Hgb 6
grew up in the Deep South, on a farm
The bus doesn't run on weekends
she's from the West, you can't rush her
"the IHS clinic's closed", so he drove to us
lives up the hollow, second gate
kids from the projects get their shots at the health department annex
Overdose in the alley, two Narcans, combative
found in the stairwell w/o ID
he sleeps in the park
We winter in the Caribbean, so refill for 4 months pls
fell at the concert during the third set
fell in the Visitor parking deck
choked at the steakhouse, Heimlich x3 by the bartender
syncopized in the chapel, on a kneeler
had chest pain at the racetrack
burned hand on the Waffle iron
Bit by a dog behind the store
She teaches at the academy
my kid boards at school
Sub at a lab school, exposed to pertussis
son plays for the varsity, ulnar nerve
his dad coaches the JV, coach's wife on line 2
Tommy John surgeon for the minors
drums for a cover band, tinnitus
The union rep is in the waiting room
he was in the Army, she was in the Navy
got it lifting the newspaper bundle, back sprain
editor at a daily, migraines
subs for the parish school
he answers phones for the Tribe
claims from the Taft-Hartley fund
Benefits through the Union
loan from the credit union for IVF
cut by the Buckle of a seat belt
The Company has its own nurse, call there
security guard at the museum, plantar
usher at the theater, hip
docent in the museum, knees
valet, ran over toe
room attendant, shoulder
dealer at the casino, secondhand smoke
sous chef, oyster cut
lifeguards at the pool, chlorine cough, 4 of them
locker room at the gym, MRSA x2
He's living in a motel til Friday
the gym has a LiveStrong class
fell in the sauna
NA meets in the basement, 7 am
Step work, the Big Book, the Traditions, the Serenity Prayer
picked up from the lockup
did 18 months in the state prison
the Farm Bill, the Affordable Care Act, the Cures Act
Sent up to the prison, insulin didn't follow
was in juvy
two weeks at a detox w/ horses
the sober house is on the bus line
my sponsor lives in a high-rise
the shelter has TB cots
She stays at the shelter nights, the library days
The shelter won't let him keep his syringes
meals from the temple
prayers at the mosque, so no appts at 1
ask the kitchen for kosher trays
the bell rings at 6, she wakes up crying
He gets his mail at the post office
drinks at the club, wherever
Bingo, that's the exposure
gets hair done at the salon, bald spot noted there
pharmacy's the old one
Call the compounding shop, they compound
the pharmacy was out of Vyvanse
the grocery pharmacy filled it twice
The Sig says BID, the Dispense says 30
my tech is out so the north store will fill
Ambulance out of the barracks
Bring the cooler to the Blood Center
Milk bank has 40 bottles
Cord blood went to the public bank
ship the slides to the reference lab
genetics at the University
sleep lab in a hotel, really
MRI trailer behind the clinic
The Burn Center took him by air
The Spine Surgeon called back
The Heart Team said full, the Heart Failure NP said fine
The Women's Center is on 3
The Children's Hospital wants a new culture
the Orthopaedic resident is on 5
the General Surgery team is short staffed, the Sinus clinic is worse
the University takes it, the Community doesnt
the Neurology fellow says ok
the Christmas coverage list
the Ohio Department line for transfers
the Shriners pay for that
the Joint Commission pays for nothing
the Ronald McDonald application has 2 pages
the Lodge program for rads x6 wk
the Intrepid Fund, the Wounded Warrior program
I'll be on the Skilled side til 3
park in the visitor deck, take the bridge to the main deck
the Service elevators are out again
PT is in the old building
She's post-op in the PACU, second floor
code blue, the Atrium
Put her in the secured memory unit
walked him over to the imaging center
can u cover the other one fri
can u pick up the specimens at the drop site
the flood took out the Generator
Rode out the storm in the stadium, no insulin
works dispatch for a cab, LBP
the temp firm is out of state
the Braden, the Morse, the Norton and the Waterlow
the Foley, the Dobhoff, the Blakemore: out, in, never
the Bovie or the Harmonic? ask the Scrub
the Pyxis is down, the Omnicell is up
the Rover died again, the Vocera too
the Epic downtime box, the Red Book, the Orange Book, the Purple Book
the Match, the Boards, the Steps, the Shelf
the Hill-Burton notice, the Hyde Amendment
the Stark law, the Anti-Kickback Statute, the Common Rule
the Academy says 24 months, the College says 18
the Lancet, the Green Journal, the Blue Journal
the Look AHEAD, the ACCORD, the SPRINT
the Lund-Browder, the Parkland, the Rule of Nines
the McGill, the Oswestry, the Roland-Morris
"""
