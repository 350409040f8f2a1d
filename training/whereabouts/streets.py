"""Addresses whole and in halves: typed, said, on forms, for ambulances, drivers, visiting nurses and neighbors."""

STREETS = r"""
Lives at {st}, {home}.
Home visit to {st}, dog in the yard, use the side door.
address is {st}
Addr: {st}
new address {st} as of {on}
Mail everything to {st}, {home} {zip}.
Deliver the bed to {st}, elevator out.
Moved from {st} to {st} when the lease ended.
Patient found outside {st} by {crew}.
Dispatched to {st} for a fall.
Respond {st}, {yng}, not breathing.
at {corner}, two vehicles, one trapped
MVC {corner} at {hr}
Struck by a car at {corner}.
Down on the sidewalk at {corner}, no coat.
Camps under the bridge at {corner}.
Picked up at {corner}, dropped at {hosp}.
Bus stops at {corner}, two blocks' walk.
Collapsed in front of the store at {corner}.
The pharmacy is at {corner}.
I'm over on {lane}.
we're on {lane} behind the school
it's the yellow house on {lane}
off {lane}, third trailer on the left
turn on {lane} and keep going till the gravel
somewhere along {lane}, he couldn't say where
She was walking down {lane} in her nightgown.
grew up on {lane}
Fell off a bike on {lane}.
Sleeping in a car on {lane} most nights.
Shots fired on {lane}; GSW to the thigh.
{lane} is closed so come the back way
Rents a room on {lane} from an old man.
My {rel} lives across from us on {lane}
Neighbor on {lane} has the spare key.
Lost the house on {lane} in the divorce.
ambulance couldn't find {lane}
Run over by a tractor out on {lane}.
Clinic moved from {lane} to {lane}.
Our office on {lane} is closed; go to {st}.
The {lane} location has X-ray, the {lane} one does not.
No parking on {lane} till six
Sidewalk on {lane} has not been shoveled
Burn from a barrel fire on {lane}
Lives alone, {st}, 12 steps to enter.
lives w/ {rel} @ {st}
Address on license {st}; says that's old.
Return address {st}.
Verify: is it still {st}?
pt states {st} but face sheet has {st}
Which one's right, {st} or {st}?
the apartment number is missing: {st}
Not {st}. {st}!
Box only: {st}
Mailing: {st}. Physical: {st}.
Gets mail at {st}, stays at {st}.
911 address is {st}
EMS entry: {st}, gate code {four}
lockbox at {st}, code {four}
O2 delivered to {st} {on}
Meals: {st}, leave with the manager
Bill to: {ptname}, {st}, {home}
{ptname}\n{st}\n{home}, {stt} {zip}
{lf}, {st}, {ph}
Dear {mr},\n{st}
Re: {ptname}, of {st}
Property at {st} has lead paint.
Carbon monoxide at {st}, four to hyperbaric.
Bedbugs at {st}, aide refuses.
Home safety eval done at {st} {on}.
PT evals this week: {st}; {st}; {st}.
Route for {one}: {st}, then {st}, lunch, {st}.
closest cross streets {corner}
x-street {lane}
near {corner}
btw {lane} and {lane}
corner of {corner}
just past {lane} on the right
take {lane} to {lane}, the clinic's on the corner
between {lane} and the river
Crash on {lane} near the overpass, unrestrained.
Pt walks {lane} daily for exercise
The bus on {lane} doesn't run Sundays
ride from {st} to {clinic}, will call for return
pickup {st} / dropoff {dia}
Pickup at {corner} not at the house
Uber to {st} arranged, {price}
Taxi voucher to {st}
Discharge address: {st}
d/c to {st} w/ {rel}
going home to {st}
Landlord at {st} changed the locks
Owns the duplex at {st}
Eviction from {st} {on}
Fire at {st}, displaced family of six
Warrant served at {st}
Welfare check at {st}; no answer, car in the drive.
Wellness check requested at {st}
CPS saw the kids at {st} on {on}
The registry lists {st}.
Service address: {st}; utility shutoff {on}
Generator at {st}, vent patient, priority restore
Ramp needed at {st}.
Hoyer won't fit the door at {st}
Septic backed up at {st}
We stayed at {st} back then, I was maybe eight.
he was born in the house at {st}
no GPS out here, {st}
the mailbox says {st}
that's {sayst}
uh, {sayst}, apartment c
{sayst}, like the president
okay so it's {sayst}
my address? {sayst}
we are at {sayst}, please hurry
you said {sayst}? no, other end of town
can you send it to {sayst}
it used to be {sayst}
caller says {sayst}, repeating {sayst}
"""
AREAS = r"""
From {area} originally.
Drives in from {area}, about an hour.
Flew back from {area} on {on} with a fever.
Was camping near {area} and pulled off a tick.
Lives out by {area}, no bus.
Grew up in {area}, moved to {area} for work.
Married, two kids in {area}.
<His|Her> {rel} is driving up from {area}.
Family's in {area}, can't be here till {on}.
The nearest trauma center is in {area}.
Well water, {area}; nitrate high.
Fishing in {area} when the pain started.
Incarcerated in {area} until {mon}.
Stationed at {area} for three years.
Home is {area}; staying here with a {rel}.
Summers in {area}, winters in {area}.
Travel: {area} in {mon}, nowhere since.
Recent travel to {area}, ate raw oysters.
Outbreak in {area} linked to a buffet.
Two more cases in {area} this week.
Snow in {area}, three aides out.
{area} lost power {on}
We cover everything from {area} to {area}.
No pediatric beds north of {area}.
The {area} office is open Saturdays.
Home health won't go out to {area}.
Closest in-network is {area}.
Moved here from {area} {mon}, needs a PCP.
{mr} from {area} called
{one} in {area} can do it
A {yng} from {area} with {dx}.
A {trade} from {area}, otherwise healthy.
{yng} {area} resident, {cc} x {dur}
Resident of {area}.
City: {area}
county of residence {county}
Birthplace: {area}, {land}
born in {area}, came at 6
Came over from {area} in {year} through two camps.
Refugee from {area}, arrived {on}.
Her brother died in {area} during the war.
Speaks {lang}, from a village near {area}.
Airlifted out of {area}
Helicopter from {area}, 40 min
Coming by ground from {area}, roads icy
Crash outside {area}
Ran out of gas near {area} and walked.
Missing from {area} since {on}
last seen in {area}
Walked the whole way from {area}?
Hitchhiking to {area}
The flooding in {area} took the house.
Evacuated from {area} with no meds.
Smoke from {area} is bad today, asthma flaring
Hiking above {area}, altitude sickness.
Dove off {area}, bends.
Snake bite out at {area}, antivenom on board.
Bitten by a stray in {area}.
Got married in {area} and never left.
Buried in {area} next to his wife.
She'd rather have it done in {area}.
There's a methadone clinic in {area} but none here.
we went to {area} for the game
my cousins in {area} had covid
i'm up in {area} till {on}
im in {area} rn can i do video?
moving to {area} {mon}, can u send my records
how far is it from {area}
is there a dermatologist in {area}
Anybody know a good PT in {area}?
stuck in {area}, flight cancelled
can't make it, car died in {area}
{area} side of the river
over in {area}
down in {area}, where they have the fair
He's a {area} boy.
everyone in {area} goes there
Native of {area}
{area}, {stt}
{home} {zip}
{area} {zip}
zip {zip}
{county}, {stt}: eligible
Medicaid county of responsibility {county}
Venue is {county}.
The {county} coroner accepted the case.
{county} is out of service area.
HPSA: {county}
lived in {area}, {area} and now {area}
Truck route {area}-{area}
drives {area} to {area} twice a week, legs swell
Drowned at {area}, ROSC by bystander
Deer camp in {area}, fell from stand
Works the boats out of {area}
{mr} has a cabin near {area}, no phone.
Patient's support system is in {area}.
Discharged to a {rel}'s in {area}
SNF search widened to {area} and {area}
She wants {area}, the son wants {area}.
Nothing in {area} takes the trach.
Trial site in {area} is enrolling
telehealth only, pt physically in {area}
pt located in {area} at time of visit
Location of patient: {area}
Originating site {area}
Mudslide on the {area} road, ALS delayed
{area} dialysis patients go to {dia} until the power is back.
The hospital in {area} closed OB last year, so she drove to {hosp}.
"""
