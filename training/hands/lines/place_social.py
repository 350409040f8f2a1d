"""A social-history writer's lines: birth towns, schools, service, mills, church, housing, who drives them, in sentences of every register."""

NAMED = r"""
Born and raised in {LOCATION:Gallipolis}, one of eleven, left school to work at {ORGANIZATION:Kyger Creek}.
Pt is a lifelong resident of {LOCATION:Nelsonville} and a third-generation brick maker.
Lives w/ mother ({kin}, 81) above {ORGANIZATION:Poppy's Shoe Repair}.
Divorced; two sons, one at {FACILITY:Hocking College}, one "somewhere around {town}".
SocHx: tob 1 ppd, EtOH "only at the {ORGANIZATION:Moose}", THC daily, works at {ORGANIZATION:Rocky Boots}
Retired x8y from {ORGANIZATION:Goodyear Atomic}, + beryllium sensitization
Was a cook in the Navy, then at {FACILITY:Chillicothe VA}, then at {FACILITY:Ross Correctional}.
hx: raised in {FACILITY:Avalon Children's Home}, no contact w/ bio family
Attends {FACILITY:Faith Fellowship of the Hills}; pastor {last} is POA alternate.
Worked {dur} for {ORGANIZATION:Kroger} and eleven years for {ORGANIZATION:McJunkin}; no asbestos he knows of.
Homemaker; canned for {ORGANIZATION:Campbell's} in the summers.
Widow of a miner ({ORGANIZATION:Meigs No. 2}); gets black lung check.
He describes himself as "semi-retired, semi-useful" and helps out at {ORGANIZATION:Bloomer's Greenhouse}.
Transgender man, works remotely for {ORGANIZATION:Peloton Apparel of {town}}, supportive coworkers.
Sexually active with one partner, {first}, met at {ORGANIZATION:Jackie O's}.
Immigrated from {LOCATION:Pokhara} in {year}; packs boxes at {ORGANIZATION:Zulily}.
International student ({FACILITY:Ohio U}) from {LOCATION:Kumasi}; BCG as a baby.
Lives in on-campus housing, {FACILITY:Bromley Hall}, roommate has mumps.
Semi driver, {ORGANIZATION:PAM}, out two weeks, home two days, eats at {ORGANIZATION:Love's}.
Home: single-wide up {STREET_ADDRESS:Pea Ridge}, wood stove, cistern.
Home: {FACILITY:Carriage Hill Apts}; roaches, reported to {ORGANIZATION:{town} Code Enforcement}.
Transportation: {ORGANIZATION:HAPCAP} van, or {kin}'s truck.
Food security: uses the {FACILITY:pantry at Christ Lutheran}; SNAP $23.
Legal: on papers in {county}; PO is {mrs}.
Education: GED at {FACILITY:Tri-County Career}, forklift card.
Hobbies: coon hounds, the {ORGANIZATION:Bluetick club}, ham radio (no call sign given).
Military: {ORGANIZATION:101st}, {LOCATION:Hue}; shrapnel L thigh; goes to the {FACILITY:Vet Center} for group.
Lives with fiance, who is a stripper at {ORGANIZATION:Cheeks}, she adds cheerfully.
Kids: 3 in foster care via {ORGANIZATION:{county} Children Services}.
Religion: Old Order; bishop from {LOCATION:Fredericktown} must agree to the flight.
Occupation: pipeline welder out of {ORGANIZATION:Local 798}, away from home since {mon}.
Occ: unemployed since {ORGANIZATION:RG Steel} closed
Occ: substitute at {school}, Uber on weekends
Occ: "boss" ({ORGANIZATION:{last} Contracting})
occ hx: coke ovens {ORGANIZATION:Koppers} 74-81, {ORGANIZATION:Wheeling-Pitt} 81-01
EtOH: a twelve pack a day since the layoff from {ORGANIZATION:Ormet}
Tobacco: chews at work ({ORGANIZATION:Bob Evans farm}), smokes at home
Drugs: first used with a cousin in {LOCATION:Portsmouth}
Housing unstable: {FACILITY:Good Works} timed out, {ORGANIZATION:Walmart} lot now
Sleeps in his truck at the {FACILITY:Pilot on {hwy}}
Caregiver for a son with CP who goes to {FACILITY:Beacon School}.
Exercise: walks the {FACILITY:Market on State} before it opens
Exercise: aquafit at the {FACILITY:WellWorks}
Diet: {ORGANIZATION:Bob Evans} daily
Diet: eats at the {FACILITY:Senior Center in {town}}
Pets: {pet}, found behind {ORGANIZATION:Tractor Supply}
Travel: {LOCATION:Myrtle Beach}, {LOCATION:Gatlinburg}, nothing else
Travel: mission trip to {LOCATION:Jinja} with {FACILITY:Vineyard}
Exposure: works at {ORGANIZATION:{last} Poultry} in {LOCATION:Hartford}
Sick contacts: half of {FACILITY:Plains Elementary}
Insurance through {ORGANIZATION:Athens City Schools} (Anthem)
Insurance: CareSource; spouse's {ORGANIZATION:Diagnostic Hybrids} plan starts {on}
Advance directive: at {law}
Lives alone in {place}; nearest neighbor {first}, half a mile.
Raised on the {LOCATION:Cherokee Boundary}; fluent.
Grew up on {LOCATION:Pine Ridge}, boarding school at {FACILITY:Holy Rosary}.
Sober since {on}, chairs the {ORGANIZATION:Dawn Patrol group}.
He was in {FACILITY:Lucasville} in '93 and won't sit with his back to a door.
Never married. Took care of parents, then of {FACILITY:St. Paul's} altar linen.
Adopted from {LOCATION:Chelyabinsk} at 3; FAS.
Musician; tours with {ORGANIZATION:Hiss Golden {last}}, cold ears, no meds on the road.
Owner of {ORGANIZATION:Union Street Diner} until the flood.
Farmer. Grass-fed. {ORGANIZATION:{last} & Daughters Beef}. One finger short.
Professor of geology, {FACILITY:OU}, ticks.
Beautician thirty years at {ORGANIZATION:Shear Delight}
Truck stop chaplain, {FACILITY:Exit 97 Chapel}
Stay-at-home dad; wife's a PA at {FACILITY:O'Bleness}
Does hair at the {FACILITY:Laurels}, knows everyone's business
Taught at {FACILITY:Federal Hocking}; every nurse here had her.
Her late husband ran {ORGANIZATION:Cline Mercantile} in {LOCATION:Albany}.
Cannot read; wife reads; hid it from {ORGANIZATION:Imperial Electric} for 22 years.
Wants: to see the {ORGANIZATION:Bobcats} once more, from the good seats.
"""

CALM = r"""
Born and raised in Ohio, one of eleven, left school to work at a power plant.
Pt is a lifelong resident of Kentucky and a third-generation brick maker.
Lives w/ mother (81) above a shoe repair.
Divorced; two sons, one in college, one "somewhere".
SocHx: tob 1 ppd, EtOH "only at the lodge", THC daily, works in boots
Retired x8y from an atomic plant, + beryllium sensitization
Was a cook in the Navy, then at a VA, then at a prison.
hx: raised in a children's home, no contact w/ bio family
Attends church; pastor is POA alternate.
Worked {dur} in groceries and eleven years in valves; no asbestos he knows of.
Homemaker; canned soup in the summers.
Widow of a miner; gets black lung check.
He describes himself as "semi-retired, semi-useful" and helps out at a greenhouse.
Transgender man, works remotely, supportive coworkers.
Sexually active with one partner, met at a bar.
Immigrated from Nepal in {year}; packs boxes.
International student from Ghana; BCG as a baby.
Lives in on-campus housing, roommate has mumps.
Semi driver, out two weeks, home two days, eats at truck stops.
Home: single-wide up a ridge, wood stove, cistern.
Home: apartment; roaches, reported to code enforcement.
Transportation: Medicaid van, or daughter's truck.
Food security: uses a pantry; SNAP $23.
Legal: on papers; has a PO.
Education: GED, forklift card.
Hobbies: coon hounds, ham radio.
Military: Army, Vietnam; shrapnel L thigh; goes to group.
Lives with fiance, who is a dancer, she adds cheerfully.
Kids: 3 in foster care.
Religion: Old Order Amish; bishop must agree to the flight.
Occupation: pipeline welder, away from home since spring.
Occ: unemployed since the mill closed
Occ: substitute teacher, Uber on weekends
Occ: "boss"
occ hx: coke ovens 74-81, steel 81-01
EtOH: a twelve pack of Busch Light a day since the layoff
Tobacco: chews Skoal at work, smokes Marlboro at home
Drugs: first used with a cousin
Housing unstable: shelter timed out, car now
Sleeps in his truck
Caregiver for a son with CP who goes to school.
Exercise: walks the mall before it opens
Exercise: aquafit
Diet: sausage daily
Diet: eats at the senior center
Pets: one, found behind a store
Travel: South Carolina, Tennessee, nothing else
Travel: mission trip to Uganda
Exposure: works in a chicken house
Sick contacts: half of the school
Insurance through a school district (Anthem)
Insurance: CareSource; spouse's plan starts soon
Advance directive: at the lawyer's
Lives alone; nearest neighbor half a mile.
Cherokee; fluent.
Lakota, boarding school survivor.
Sober two years, chairs a group.
He was in prison and won't sit with his back to a door.
Never married. Took care of parents, then of altar linen.
Adopted from Russia at 3; FAS.
Musician; tours, cold ears, no meds on the road.
Owner of a diner until the flood.
Farmer. Grass-fed. One finger short.
Professor of geology, ticks.
Beautician thirty years
Truck stop chaplain
Stay-at-home dad; wife's a PA
Does hair at the nursing home, knows everyone's business
Taught school; every nurse here had her.
Her late husband ran a store.
Cannot read; wife reads; hid it at work for 22 years.
Wants: to see a game once more, from the good seats.
PRAPARE, AHC-HRSN and Health Leads: choose one SDOH screener for {stt}
Z59.01 sheltered, Z59.02 unsheltered, Z56.0 unemployed, Z62.21 foster
The tobacco field in Epic wants "Every day", "Some days" or "Never"
LOINC {loinc} asks occupation; PHIN VADS has the CDC census codes
Ohio Medicaid plans: Buckeye, CareSource, Molina, AmeriHealth Caritas, Anthem, Humana, UHC
Kentucky: Passport by Molina, WellCare, Aetna Better Health, Humana Healthy Horizons
Social: deferred; see H&P. Social: noncontributory. Social: as per intake.
AUDIT-C 9, DAST 6, CAGE 3/4, Fagerstrom 8, PHQ-2 4
Veteran-centered: ask branch, era, MOS, deployments, toxic exposure (Gulf, Agent Orange)
Ethnicity: Hispanic; Race: other; Lang: {tongue}; Interp: yes
Hometown Health is a plan, Uptown Funk a CPR song, Downtown a Sesame bit
Uses Instacart for food, Lyft for rides and Zelle for copays
Enjoys Fox, CNN, Hallmark and fishing
Camel, Newport, Salem, Winston, Kent: brand smoked, by decade
"""
