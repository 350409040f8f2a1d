"""Prompts where a place, a firm, a school, a club or a truck turns up inside a clinical or office question, next to brands, states and generic places that tell nobody's whereabouts."""

NAMED = r"""
He makes caskets at {ORGANIZATION:<Batesburg|Amber Hill|{last} & Co> Casket}; does formaldehyde exposure fit nasal polyps?
Rash on hands of a florist from {LOCATION:{last} Corners}: alstroemeria or primula?
Please rewrite "{ORGANIZATION:<Lumen|Ferrous|Tallgrass> Energy} flagger, heat stroke, 41.2" as a one line HPI
Which lead test fits a kid living over {ORGANIZATION:<the|> Old {last} Radiator Shop}?
Are the wells at {LOCATION:<Tin|Gypsum|Borax> City} the ones with arsenic? patient drinks from one
Work note to {ORGANIZATION:<Skillet|Wagon|Checkered> <& Sons|Wheel> Truck Stop}: sit 10 min per hour
Q fever? She lambs at {ORGANIZATION:<Rafter|Lazy|Rocking> <J|7|Double K> Ranch} every spring
lifeguard at {FACILITY:<Splash|Gator|Whitecap> <Kingdom|Landing>}, otitis externa x4, prevention tips
my pt teaches welding at {school}, manganese level?
silicosis screen for the countertop guys, {ORGANIZATION:<Granite|Quartz> <Guys|Kings> of {town}}
does {FACILITY:<Holy Comforter|St. Barnabas|Beth Emeth>} have a parish nurse program i can cite
draft: thanks to {ORGANIZATION:Troop {nn}} for the bench outside {ward}
his club, the {ORGANIZATION:{last} <Velo|Rod & Gun|Barbershop Chorus>}, wants to visit. rules?
what's a good activity goal for an ex sign painter, painted half of {LOCATION:Old {last}ville}
Is it occupational? {job}, {org}, wheeze better on weekends
write the bus directions from {FACILITY:<the|> {last} Transit Center} in 4 lines, low literacy
she swims laps at the {FACILITY:{last} Natatorium}: swimmer's shoulder, 3 exercises
can a blood drive be held at {FACILITY:<VFW|Moose Lodge|Sons of Norway> {nn}}
he sorts mail at the {FACILITY:{town} Annex}; carpal tunnel; form CA-2?
prevailing allergens in {county} in spring? she just moved from {place}
translate into {lang}: "We are next to {shop}, behind {church}."
the group home is run by {ORGANIZATION:<Stepping|Cornerstone|New> <Oaks|Dawn|Path> Inc}; who consents for dental?
pt's brewery {ORGANIZATION:<Hop|Barrel|Malt> & {last}} gave away IPA at the AA picnic. how to address in group lol
Explain noise dose to a {trade} at {ORGANIZATION:<Wrangell|Pamlico|Sabine> Shipbuilding}
Anthrax vax for a {ORGANIZATION:{nn}th <Fighter|Airlift> <Wing|Squadron>} mechanic, booster interval
mine rescue guy from {LOCATION:<Number Nine|Slab|Coal> Fork} wants flight physical wording
does {FACILITY:<the|> {last} County Fairgrounds} count as congregate setting? measles
he bagged at {ORGANIZATION:<Piggly|Food|Shop> <Barn|Ranch|Rite>} forty years, wants to know if bags cause CTS
letter to landlord, {FACILITY:<The|> {last} Arms}, pls allow AC for MS pt
her sorority house at {school}: 6 w/ diarrhea after sushi
pesticide: {ORGANIZATION:<Sun|Valley|Gold> <Crest|Pak|Ridge> Almonds}, organophosphate vs carbamate
I live in {town}, work in {town}, insured in {stt}. where do i get a shingles shot
is it safe to return to {ORGANIZATION:<Tilt|Bounce|Ninja> <Planet|Barn|World>} 3 mo after ACL
HPI filler: "was at {FACILITY:<the|> {last} Speedway} when struck by debris"
does legionella live in misters like those at {ORGANIZATION:<Desert|Canyon> Produce}
the hair salon {ORGANIZATION:<Shear|Curl Up &|Hair> <Magic|Dye|Force>} - keratin straightener - asthma?
my brother drives for {ORGANIZATION:<Blue|Dixie|Sierra> <Goose|Star|Sky> Lines}, DOT card lapsed. form?
can the therapist come to {LOCATION:Lot <4|18|33>, {last} Campground}? homebound?
adult day {FACILITY:<Golden|Sunny|Merry> <Hours|Porch|Circle>} says no oxygen. legal?
trench foot in a guy from the {LOCATION:<Tents|Flats|Jungle> at {last} Park}
does the {ORGANIZATION:<Ursuline|Franciscan|Mercy> Sisters of {last}} plan have mental health parity
she's a mascot for the {ORGANIZATION:{town} <Mud Hens|Owlz|Sea Dogs|Biscuits>}, 9 concussions? return
He took it off a shelf at {ORGANIZATION:<Ace|True|Handy> {last} Hardware}: what's in it, methylene chloride?
tell me the population of {town} and the nearest Level I
write a thank you to the {ORGANIZATION:<Kiwanis|Lions|Soroptimists> of {town}}
is a {LOCATION:{last} Creek} trout safe in pregnancy? Hg advisory
Where would a person from {LOCATION:<Kwethluk|Chefornak|Emmonak>} get an MRI? plane + hotel letter
{coin} HR wrote "needs to be 100%". ADA response
a beekeeper in {LOCATION:{last} Notch}; venom IT schedule, 100 mcg
his crew at {ORGANIZATION:<Apex|Ironhand|Summit> Roofing} uses one water jug. hep A? noro?
snowbird: {town} winters, {town} summers, warfarin. who manages INR
name the exposures at a tannery ({ORGANIZATION:<Seven|Old> {last} Leather})
foster mom says placed from {county} by {agency}; who signs for Adderall
pigeon breeder's lung? flies w/ the {ORGANIZATION:{last} Homing Club}
draft abstract title that hides {FACILITY:<Fort|Camp|Base> {last}} but keeps "military installation"
interpreter says dialect from {world}; which language code
parasite w/u for adoptee from {world}, now in {town}
make the map caption: "{FACILITY:<Unit|Bldg> <C|7|North> at {last} State Prison}, scabies cases"
Rewrite: wife says he "wanders to the {FACILITY:{last} <diner|dairy bar|feed store>} at 3 am in slippers"
Does the {ORGANIZATION:<Local|Lodge> {nn} <IBEW|UAW|IAM>} hall do flu shots? script for a call
she sells funnel cake w/ {ORGANIZATION:{last} <Amusements|Midways|Shows>}, burns, travels, wound f/u where
dad won't leave the {LOCATION:<Bayou|Isle|Pointe> {last}} house. storm's coming. oxygen plan
"Retired ({fam})." expand into a social history sentence
Is it okay to name the {FACILITY:{last} Family Birthplace} in an abstract
how cold does a walk-in at {shop} get? chilblains
what's the number for animal control, {town}
is {FACILITY:<Puddle|Tadpole|Acorn> <Jumpers|Academy|House>} obliged to give his keppra
HR: remote RN moved from {town}, {stt} to {town}, {stt}. compact?
does anyone do ketamine near {LOCATION:<Hwy|Route|US> {nn} and {last}}
noise complaint from {bldg} re helipad. reply in 80 words
swimmer's itch: {LOCATION:<Long|Half Moon|Clear> {last} Pond}. handout
PFAS: town water at {LOCATION:{last} <Mills|Falls|Depot>}; labs? NASEM
the {ORGANIZATION:<Blackbird|Fulcrum|Tidepool> Theatre} has a stage combat nose. CT?
"lives by the {FACILITY:{last} <Dam|Grain Elevator|Lighthouse>}" keep or cut for de-id
is {fleet} allowed in an enclosed bay? CO alarms
on arrival to {hosp} from {LOCATION:<the|> {last} <Sandbar|Boat Ramp|Quarry>}, GCS 9; make into MIST
student works at {ORGANIZATION:<Campus|Corner|Night Owl> <Grounds|Beans|Donuts>} til 2. sleep hygiene
carpal tunnel letter, she shucks at {ORGANIZATION:{last} Oyster House}
"""

CALM = r"""
He makes caskets; does formaldehyde exposure fit nasal polyps?
Rash on hands of a florist: alstroemeria or primula?
Please rewrite "flagger, heat stroke, 41.2" as a one line HPI
Which lead test fits a kid living over an old radiator shop? LeadCare II vs venous
Are private wells the ones with arsenic? EPA limit 10 ppb
Work note: sit 10 min per hour
Q fever? She lambs every spring. Phase I vs II IgG
lifeguard, otitis externa x4, prevention tips. SwimEar, Doc's Proplugs
my pt teaches welding, manganese level?
silicosis screen for the countertop guys. Caesarstone, Silestone, ILO B read
draft: thanks to a scout troop for the bench
his barbershop chorus wants to visit. rules?
what's a good activity goal for an ex sign painter
Is it occupational? {job}, wheeze better on weekends
write bus directions in 4 lines, low literacy
she swims laps: swimmer's shoulder, 3 exercises. Neer, Hawkins-Kennedy
can a blood drive be held at a lodge
he sorts mail; carpal tunnel; form CA-2 vs CA-1?
prevailing allergens in the Southwest in spring? just moved from New England
translate into {lang}: "We are next to the pharmacy, behind the church."
who consents for dental in a group home
brewery gave away IPA at the AA picnic. how to address in group lol
Explain noise dose to a shipyard {trade}
Anthrax vax for an Air Force mechanic, BioThrax vs Cyfendus booster interval
mine rescue guy wants flight physical wording. MSHA 30 CFR 49
does a fairground count as congregate setting? measles
bagged groceries forty years, wants to know if bags cause CTS
letter to landlord, pls allow AC for MS pt. Fair Housing Act
sorority house: 6 w/ diarrhea after sushi
organophosphate vs carbamate, almonds, WPS card
I live in Ohio, work in Kentucky, insured in Indiana. where do i get a shingles shot
is it safe to return to trampoline 3 mo after ACL
HPI filler: "was at a race when struck by debris"
does legionella live in misters
keratin straightener - asthma? Brazilian Blowout
DOT card lapsed. form? MCSA-5876
can the therapist come to a campground? homebound?
adult day says no oxygen. legal?
trench foot in a guy from a tent camp
does a church plan have mental health parity
mascot, 9 concussions? return.
what's in a paint stripper: Citristrip vs Jasco, methylene chloride?
tell me the population of Wyoming and how many Level I it has. zero?
write a thank you to a service club
is trout safe in pregnancy? Hg advisory, FDA best choices
Where would a person from rural Alaska get an MRI? travel letter
HR wrote "needs to be 100%". ADA response
beekeeper; venom IT schedule, 100 mcg. Hollister-Stier vs ALK
roofers share one water jug. hep A? noro?
snowbird: Florida winters, Michigan summers, warfarin. who manages INR
name the exposures at a tannery
foster mom: who signs for Adderall
pigeon breeder's lung? bird fancier, HP, precipitins
draft abstract title that says "military installation"
interpreter says a dialect of Quechua; which language code. ISO 639-3
parasite w/u for adoptee from Ethiopia
make the map caption: "Unit C, scabies cases"
Rewrite: wife says he "wanders at 3 am in slippers"
Do union halls do flu shots? script for a call
she sells funnel cake, burns, travels, wound f/u where
dad won't leave the house. storm's coming. oxygen plan. Category 3
"Retired." expand into a social history sentence
Is it okay to name a unit "Family Birthplace" in an abstract
how cold does a walk-in get? chilblains
what's the number for animal control, generic script
is a daycare obliged to give his keppra
HR: remote RN moved from Texas to Oregon. compact? eNLC
does anyone do ketamine. Spravato REMS locator
noise complaint re helipad. reply in 80 words
swimmer's itch: handout. schistosomes, Crocs
PFAS: labs? NASEM 2 and 20 ng/mL
stage combat nose. CT?
"lives by the dam" keep or cut for de-id
CO alarms in an enclosed bay, Masimo Rad-57
found at a boat ramp, GCS 9; make into MIST
student works til 2. sleep hygiene
carpal tunnel letter, shucks oysters
Texas sharpshooter fallacy, Kansas case definition: explain both
Kansas City Cardiomyopathy Questionnaire: score 61, meaning
Boston Carpal Tunnel, Michigan Hand, Oswestry, Roland-Morris: MCIDs
Ottawa ankle, Canadian C-spine, Pittsburgh knee, New Orleans head: rules
Framingham, Copenhagen, Rotterdam, Toronto, Vienna, Rome IV, Montreal, Lyon: which one's for GERD
Tokyo 2018 vs Atlanta vs Marseille... what is each criteria for
Rocky Mountain spotted vs Colorado tick vs Powassan vs Lyme
West Nile, Zika, Ebola, Marburg, Lassa, Hendra, Nipah: named for what
Norwalk, Coxsackie, Hantaan, Four Corners: bug names, safe to write in notes
Stockholm, Paris, Jerusalem and Florence syndromes: real?
Minnesota tube, Miami J, Philadelphia collar, Aspen collar
Denver II vs Bayley vs Ages; Denver shunt; Denver bars
Cincinnati stroke scale, LAMS, RACE, VAN, Los Angeles prehospital
Glasgow-Blatchford, Rockall, Oakland: GI bleed
Buffalo hump, Salem sump, Manchester repair, Oxford knee, Nottingham score
Montgomery-Åsberg, Edinburgh postnatal, Hamilton, Geneva: two aren't places
Yale-Brown, Vanderbilt, Hopkins symptom, Columbia, Stanford-Binet: cost?
Virginia Slims to Camel: pack year math, 1.5 ppd x 22
Mediterranean, DASH, MIND, Ornish, South Beach, Okinawa: rank for CKD
Savannah vs Bengal: cat allergen Fel d 1. quiz
Alaska Medicaid T1016? Washington L&I? NC "Tailored plan"? name cards
Uber Health vs Lyft Concierge vs Veyo vs MTM
Home Depot crutches tip vs Lumex; Walmart ReliOn vs Novolin
Delta wave, Epsilon wave, Osborn, U: ECG, not airlines
Coke nail, Guinness iron myth, Heinz body: which is dental
Target lesion, Amazon foot, Apple core — rad signs only
GoodRx vs Blink vs SingleCare insulin price?
"""
