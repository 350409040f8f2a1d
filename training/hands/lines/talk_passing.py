"""Employers, schools, churches, towns, streets, teams and shops dropped in passing while somebody talks about a symptom; beside generic ones and big brands as products."""

NAMED = r"""
hurt it unloading at {ORGANIZATION:<Brisco|Tolliver|Kemp> Pallet}, second shift
been at the {ORGANIZATION:gasket plant, <Durrell-Hayes|Fenwick|Osterlund>}, since high school
i do the books for {ORGANIZATION:<Half Moon|Blue Heron|Old Dutch> Propane} so i sit
drywall, mostly for {ORGANIZATION:<Rizzuto|Okafor|Lindqvist> & Boys}, dust all day
she's a para at {FACILITY:<Sorrel|Whitcomb|Lone Elm> Elementary} and gets every bug
he coaches JV at {FACILITY:<Marlin|Otter Creek|St. Blaise> Prep}, yells, nodules
subbed at {FACILITY:P.S. <41|207|19>} the day the ceiling fell
teaches chem at {FACILITY:<Yarnell|Copper Basin|Tidewater> CC}, thinks it's the fumes
drives a bus for {ORGANIZATION:<Tri-Cedar|Wabek|Lower Fork> ISD}
my boy wrestles for {FACILITY:<Dunbarton|Ash Hollow>}, ringworm again
she marched in the band at {FACILITY:Central, <the old|the new> one in {town}}
i sing at {FACILITY:Greater <Bethel|New Hope|Mount Nebo>}, throat's gone by the second service
usher at {FACILITY:Our Lady of <Snows|the Wayside|Consolation>}, knees
plays organ at {FACILITY:First <Moravian|Brethren|Covenant>}, tendonitis
the fish fry at {FACILITY:St. <Cyprian|Odile|Wenceslaus>} did this
fell on the steps at {FACILITY:Temple <Beth Or|Sinai|Shaarey Tikvah>}
after jummah at {FACILITY:Masjid <al-Huda|Noor|Bilal>}, dizzy
kingdom hall on {lane}, sat two hours, leg swole
grew up in {LOCATION:<Tarrs|Ophir|Beulah|Mingo>}, coal, so the lungs
i'm out in {LOCATION:<Dry Fork|Pine Barrens|Cutbank>} where there's no cell
we came over from {LOCATION:<Ponce|Sinaloa|Cebu|Kandahar>} in the nineties
my people are from {LOCATION:<Harlan|Lubec|Zapata|Minidoka> County}, we all have it
commutes from {LOCATION:<Yonkers|Lodi|Kenosha>}, two hours, hemorrhoids
vacationed at {LOCATION:<Lake Winnisook|Cape Tarry|Bonnet Bay>}, came back itching
hiked {LOCATION:<Mount Tabbot|the Sawteeth|Gannet Trail>}, tick behind the knee
swam in {LOCATION:<the Little Sauk|Blackbird Slough|Teller Reservoir>}, ear
lives over the {ORGANIZATION:<Golden|Lucky|Jade> <Wok|Pagoda>} on {road}, smells
waits tables at {ORGANIZATION:<Mama Del's|The Rusty Gate|Crab Shanty>}, plantar fasciitis
tends bar at {ORGANIZATION:<O'Hanlon's|The Wet Dog|Sully's>}, cut by a lime wedge
cooks at {ORGANIZATION:<Casa Nopal|Pho Thanh Thanh|Bistro Fig>}, burned on {day}
washes dishes nights at {ORGANIZATION:<The Belfry|Il Cortile|Blue Plate>}, contact derm
grooms dogs at {ORGANIZATION:<Bark & Bubbles|Pawsh|The Muddy Paw>}, bit
lifts at {ORGANIZATION:<Iron Ox|Anvil|Red Barn> Gym}, popped
yoga at {ORGANIZATION:<Lotus|Still Pond|Third Eye> <Studio|Yoga>}, her back not her mind
plays hockey for the {ORGANIZATION:<Ice Hogs|Mud Hens|Night Owls>}, the beer league one, teeth
curls at the {FACILITY:<Embarrass|Ashwaubenon|Plover> Curling Club}, hip
skates for {ORGANIZATION:<Rose City|Tar Heel|Magic Valley> Roller Derby} as {PERSON:<Anna Phylaxis|Sue Nami|Bruise Lee>}
drums in {ORGANIZATION:<The Leftovers|Dirt Nap|Aunt Bea>}, tinnitus
rides with the {ORGANIZATION:<Iron Saints|Gray Wolves>} out of {town}, road rash
volunteers at {ORGANIZATION:<Kitty Korner|Second Chance Hounds>}, scratches
he's a deputy, {LOCATION:<Teton|Ector|Catahoula> County}, vest hurts
she flies for {ORGANIZATION:<Cardinal|Great Plains|Sunrise> Air}, ears
he's on the boats with {ORGANIZATION:<Vinson|Crowley-Hart|Pelican> Marine}, home every third week
on the line at the {ORGANIZATION:turkey place, <Hollander|Prairie Gold|Sleepy Farm>}, trigger thumb
picks for {ORGANIZATION:<Ybarra|Sun Valley|Three Brothers> Orchards}, rash since {mon}
laid track for the {ORGANIZATION:<B&P|Soo|Katahdin> line}, hearing
temp at {ORGANIZATION:<PeopleQuick|Staffworks|Labor Now>}, no sick days
clerk, {FACILITY:<Vernon|Ada|Custer> County Courthouse}, mold
intern at {ORGANIZATION:<KTLN|WQRB>}, panic on air
nanny for a family on {road}, hand foot mouth
i clean the {FACILITY:<Merriweather|Alcott|Baxter> Building} nights, slipped
does nails at {ORGANIZATION:<Bella Unghie|Diamond Tips|T&T Nails>}, asthma
had my first one at the {FACILITY:old <Baptist|Lying-In|Cottage> Hospital in {town}}
rehab at {FACILITY:<Stonegate|The Willows|Pelham Court>} then home
detoxed at {FACILITY:<Turning Leaf|Rivers Bend|New Dawn Ranch>}, twice
did time at {FACILITY:<Coxsackie|Wabash|Stringtown>}, hep C
stayed in the {FACILITY:shelter on {lane}}, scabies
camp nurse at {FACILITY:Camp <Onaway|Little Thunder|Kikthawenund>}, lice
born at {FACILITY:<Sacred Heart|Letterman|Homer G.>}, delivered by a man named {last}
fills at {FACILITY:<Sparky's|Corner|Moon> Drug}, they know me as {first}
"""

CALM = r"""
hurt it unloading at a pallet yard, second shift
been at the gasket plant since high school
i do the books for a propane place so i sit
drywall, mostly for a small outfit, dust all day
she's a para at an elementary and gets every bug
he coaches JV, yells, nodules
subbed at a public school the day the ceiling fell
teaches chem at a community college, thinks it's the fumes
drives a bus for the district
my boy wrestles for the middle school, ringworm again
she marched in the band in high school
i sing at church, throat's gone by the second service
usher at a Catholic church, knees
plays organ for the Moravians, tendonitis
the fish fry at the parish did this
fell on the steps at temple
after jummah at the mosque, dizzy
kingdom hall, sat two hours, leg swole
grew up in a coal town, so the lungs
i'm out in the sticks where there's no cell
we came over from {land} in the nineties
my people are from Kentucky, we all have it
commutes two hours, hemorrhoids
vacationed at a lake, came back itching
hiked part of the trail, tick behind the knee
swam in the creek, ear
lives over a Chinese restaurant, smells
waits tables, plantar fasciitis
tends bar, cut by a lime wedge
cooks Tex-Mex, burned on the flat top
washes dishes nights, contact derm
grooms dogs, bit by a Lab, not the lab
lifts at a gym, popped
hot yoga, Bikram, her back not her mind
plays hockey, the beer league, teeth
curls, as in the sport, hip
skates roller derby, everything
drums in a cover band, tinnitus
rides a Harley, road rash
volunteers at the animal shelter, scratches
he's a deputy, vest hurts
she's a flight attendant, ears
he's on the boats, home every third week
on the line at a turkey place, trigger thumb
picks apples, rash since harvest
laid track for the railroad, hearing
temp agency, no sick days
clerk at the courthouse, mold
intern at a radio station, panic on air
nanny, hand foot mouth
i clean offices nights, slipped
does nails, asthma, acrylic
had my first one at a little hospital that's gone now
rehab then home
detoxed twice, inpatient
did time, hep C
stayed in a shelter, scabies
camp nurse, lice
born at home
fills at an independent, they know me
wears Carhartt bibs and Red Wing boots, warehouse, heat rash
Uber and Lyft both, sits 12 h, DVT?
drives a Peterbilt, sleeps in it, no CPAP
runs a Bobcat, vibrates, numb hands
Amazon flex, steps 30k, shin splints
stocks the Coke machine, lumbar
Avon lady, fragrance allergy, go figure
makes Teslas, or parts of, left shoulder
sells Medicare Advantage, voice gone each fall
Navy, four years, hearing; Army, two, knees; Air Force, none, back
Peace Corps in {land}, dengue
AmeriCorps, poison oak
the Guard, drill weekend, ankle
Girl Scouts sold me the Thin Mints, A1c 9
Little League elbow, Panner disease, age 10
Rocky Mountain, Lyme, Norwalk, Ebola, West Nile: fevers with addresses
Mayo, as in diet, not clinic
St. Vitus dance, St. Anthony's fire: old words, old book
Hawaii for two weeks, dengue?
Florida, Georgia, then Tennessee: RV, sciatica
Southern Baptist potluck, salmonella, nine cases
a Unitarian, a Quaker, and a Zen guy: group's great
the VFW hall, bingo, smoke
Kiwanis-type pancake breakfast, gluten
any union hall at all: chairs, sciatica
big box store, concrete floors, neuroma
a national bank, wrist
a state school, mono
a Big Ten kicker, groin
minor league ball, Tommy John
Ivy League, poison ivy, hemlock: the botany elective got her
the academy, the union, the guild: three plans, no dental
"""
