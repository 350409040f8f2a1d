"""Somebody's whereabouts are named: towns in passing, streets and addresses in part and whole, and the same without."""

PLACED = r"""
lives off {lane} near {place}, gets no signal. how do we do remote monitoring
we're about 40 min past {town}, take the second dirt road after {church}
Is there a dialysis unit between {town} and {town}? tired of driving. {payer}
{sub} walks to {org} every morning, turned back at {corner} yesterday because of chest pain
mail it to {addr} please. NOT the old one on {lane}
old address {st}, new address {st}, same town ({town}), same phone
Home health: gate code at {st} is broken, use the side door off {lane}
EMS response notes: caller on {lane}, cross of {lane}, between {town} and {town}
PO box only: {st}, {town}. DME vendor says needs a physical address. letter?
the pt stays w/ cousin in {hood} during the week and {place} weekends. Which county is residence for Medicaid?
Snowbird: winters in {town}, summers in {place}. Where to send {gen} mail order?
moved here from {town}, {stt} last year, grew up in {town}. Any {dx} risk from the water there?
found down at {corner}. no ID. tattoo says {first}
Heat illness cluster: three workers from the {place} site and one from {lane}. Health dept letter
Lead level 11. House built 1931 on {lane}. {town} health dept contact script
Transport wants a bed near {place}; family in {town}; nearest {payer} SNF is {snf}. Rank
Which shelters take couples in {town}? One is barred from {refuge}.
My route: {st}; {st}; {st}. Sort to minimize driving from {town}
{county} residents only! patient is in {county} across the river. Options?
telehealth ok if {sub} is sitting in a {car} in {town}, {stt}, licensed in {stt}?
flood evac: {snf} residents to {school} gym, {st}. Med list printing plan
I hiked at {place} on {on} and pulled off a tick. doxy single dose?
born in {town}, raised {place}, served at {place}, now {town}. Exposure history bullets
deliver O2 to {stack}, {town}. dog in yard. gate latch sticks
Directions for new aide: from {town} take {lane} to {lane}, left at {church}, blue trailer
The apartment at {bldg} has mold. {meini}'s asthma. letter to landlord {org}
clinic moved: old {st}, new {st}, still {town}. Sign text, 30 words
{stt} {zip} - is that a HPSA? rural health clinic eligible?
geocode issue: "{st}, {town}" returns two hits, one in {county}
from {place} by helicopter, landed {clockx}. LZ was the {school} field
{mr} wants hospice at home in {place}; nearest nurse lives in {town}, 70 miles
outbreak line list: case 1 {town}; case 2 {town}; case 3 {place}; case 4 {hood}. Epi curve text
Only pharmacy in {town} closed. next is {pharm}, {place}. mail order letter
Sister's place: {st}. Mom's place: {st}. Who's closer to {hosp}?
is water in {town} fluoridated? kids 2 and 5. {gen} drops dose?
he crashed his {car} on {lane} just past {mile}, airlifted from {town}
crossed the border near {place}, slept at {church}, then bus to {town}. Trauma-informed intake tips
I'm new to {town}. need {field}, {payer}, no hills lol bad knees
pt at {town} jail says meds are at {refuge}, property room
service area question: does {org} go out to {place}? pt on {lane}
Address on license: {st}. On file: {st}. On claim: {st}. Why did it reject?
camp is up by {place}, cell dead, epi pens where?
works the counter at {org} in {town}, lives two streets over on {lane}, walks w/ {gear}
driver says "{town} run" leaves {clockx}; {mesl} and {other} both on it
grandparents in {place} want custody; hearing in {county}; baby at {hosp}
"""
PLACED_CALM = r"""
lives off the main road, gets no signal. how do we do remote monitoring
Is there a dialysis unit closer to a rural patient? tired of driving. {payer}
walks to the store every morning, turned back halfway yesterday because of chest pain
mail it to the address on file please. NOT the old one
Snowbird: winters in {stt}, summers in {stt}. Where to send {gen} mail order?
found down at a bus stop. no ID. tattoo says "Mother"
Heat illness cluster: three roofers and one landscaper. Health dept letter, no names
Lead level 11. House built 1931. Health dept contact script
telehealth ok if the patient is sitting in a {car} in {stt}, provider licensed in {stt}?
I hiked and pulled off a tick. doxy single dose? {stt} has Lyme?
the apartment has mold. asthma. letter to a landlord, [Tenant], [Unit], [Address]
from {land} by plane, landed {clockx}, fever since. Isolation level?
Rural vs urban RUCA codes, HPSA, MUA. {stt} examples by region only
MRSA swab nares, L axilla, R groin, left lower quadrant, Trendelenburg, reverse T-berg. define positions
North vs south tower? no, I mean northern blot vs Southern blot vs Western blot
Spanish flu, German measles, Rocky Mountain spotted fever, Lyme, Ebola, Marburg, West Nile, Zika, Hendra: why place names stopped (WHO {yr})
Boston brace, Milwaukee brace, Denver bar, Philadelphia collar, Ottawa rules, Edinburgh scale, Glasgow coma, Vancouver classification. Just list uses
Bethesda category III thyroid; Paris vs Vienna vs Los Angeles classification; Tokyo guidelines; Rome IV; Atlanta criteria - table
Montreal vs Milan criteria, Barcelona staging, Amsterdam, Maastricht VI, Sydney protocol, Helsinki. One line each
Mediterranean vs DASH diet, Korean grocery list, Caribbean-style low sodium menu
California king bed rails? Dutch oven? I mean adaptive kitchen tools for OT
turn left at the nurses' station, second door, room 3. Write signs, big font
"""
