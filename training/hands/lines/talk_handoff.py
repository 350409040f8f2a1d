"""Short handoff and message lines between people who know the patient: sitters, aides, school nurses, group homes, ambulance, bedside report, sticky notes."""

NAMED = r"""
{firstlow} ate 50%, {firstlow} ate 0, {firstlow} ate {firstlow}'s
{ptl} up to chair w/ {first} x2, likes {first} better
for {wn} on nights: {mr} wants the door OPEN
day shift -> {wn}: {lastlow} family bringing {lang} food, heat it 2 min
resident {first} calls everyone {first}. go with it
{first} told {first} to tell you: no BM since {day}
hold {lastlow}'s metoprolol hr 48 per {last}
{ptlf} MRSA, {ptlf} not. signs were switched!!
sub nurse: {first} (gr {gr}) checks sugar 11:40 w/ {mrs}, {first} gets inhaler pre PE
sub nurse: {first} and {first} are twins. {first} has the mole AND the seizures
{VEHICLE_ID:bus <9|31|4>} note: {first} had a cluster on {lane}; Diastat given by {first} at {clockx}
camp: cabin {FACILITY:<Osprey|Birch|Badger>} - {first} wets, be kind; {first} sleepwalks to the lake
group home log {house}: {first} AWOL 2x to {shop}, back w/ slushie
{first} hit {first} over the remote. {first} cried. {first} has {pos} headphones now
respite: {first}'s G-tube is a {gear}... no a Mic-Key 14 Fr 1.7, spare in {first}'s pack
foster handoff: {first}, 4, Benadryl allergy per {agency} wkr {first}; bio mom {first} says not
babysitter: {first} EpiPen in red bag, neighbor {first} at {house} is a nurse, {ph}
{dr} to {dr}: my patient {ptname}, your problem now, {dx}, thx & sorry
PCP->ortho: {comma} {dob}, {sx}, films at {fac} {num8}
ortho->PCP: saw {ptl}. It's not the knee. It's the hip. -{last}
derm curbside: {first}, look at {ptf}'s back? photo {clip}. {initials}
curbside {last}: "for {ptl} I'd do nothing." documented w/ permission
psych->ED: {first} {last} eloped from {fac}, green {car}, last pinged {place}
ED->psych: {ptf} medically clear, says {first} is in the vents
crew change: {last}/{last} off, {last}/{wn} on, narcs counted {initials}/{initials}
rig note: O2 low, {first} spilled nacho cheese on the Zoll. {first} saw it
station log {FACILITY:Medic <House|Base> <Four|Eleven>}: {last} swapped w/ {last} til {hr}
L&D->PP: {ptl} G2, boy, NSVD {clip} {clockx}, QBL 310, husband {first} fainted, ok now
PP->peds: baby {last}, mom {first} {last} B+, bili 9 @ 30h, PMD {last}
peds->nsy: parents say {first}, birth cert says {first}, band says Boy {last}
OR->ICU: {lf} off pump 1412, {last} happy, {last} less happy
ICU->floor: {mr} walked to the fish tank; wife {kin} has his dentures in her purse
floor->SNF: {ptf} wanders to where {pos} bakery was, so seat {obj} by the kitchen. - {first} RN
SNF->hosp: {ptname} no fam but {first} at {church} ({ph}) visits
home->clinic: mom {oldn} says {first} hides pills in the African violet
clinic->home: {kin}, double it for 3 d then back. call {wn}
post-it on monitor: {initials} owes {initials} lunch; call {last} re {lf}
post-it: {ph} = {wn}'s desk NOT fax
whiteboard: 1 {last} 2 {last} 3 clean 4 {last}/{first}
on the tape on the pump: {lastup} dopa, {lastup} levo?? CHECK
on the cooler: {lastup} breast milk {clip} 0300
on the chair: property of {ptl}, {st}
on the fridge: "{first}'s insulin. NOT {first}'s lunch."
on a cast: {first} wuz here, {first} + {first}, go {ORGANIZATION:<Mudcats|Lynx|Lady Bees>}!
on a helmet: {oneup}, {ph}, seizures
on the bracelet: {oneup} {lastup} / DM1 / PENICILLIN / ICE {ph}
in a wallet: "If found confused call {kin}, {ph}, or take me to {house}"
on the door: {mrs} is at bingo, back at three
on the dog tag: {pet} / {ph} / {road}
on the walker: {lastup} rm 22 & tennis balls by {first}
on the urine cup: {lastlow} {dobs}
"""

CALM = r"""
one ate 50%, one ate 0, one ate the other's
up to chair w/ PT x2, likes OT better
for nights: bed 4 wants the door OPEN
day shift -> nights: family bringing {lang} food, heat it 2 min
resident calls everyone Mama. go with it
days told me to tell you: no BM x3d
hold the metoprolol hr 48 per resident
bed 1 MRSA, bed 2 not. signs were switched!!
sub nurse: check sugars at 11:40, inhalers pre PE
sub nurse: the twins: one has the mole AND the seizures
bus note: cluster en route; Diastat given by the aide at {clockx}
camp: one wets, be kind; one sleepwalks to the lake
group home log: AWOL 2x to the 7-Eleven, back w/ slushie
one hit another over the remote. third cried
respite: Mic-Key 14 Fr 1.7, spare in the pack
foster handoff: 4 yo, Benadryl allergy per caseworker; bio mom says not
babysitter: EpiPen in red bag, neighbor is a nurse
my patient, your problem now, {dx}, thx & sorry
PCP->ortho: {agex}, {sx}, films done
ortho->PCP: It's not the knee. It's the hip.
derm curbside: look at a back? photo attached
curbside: "I'd do nothing." documented w/o names
psych->ED: eloped, looking
ED->psych: medically clear, says the devil is in the vents
crew change: narcs counted, seal intact
rig note: O2 low, nacho cheese on the Zoll. nobody saw it
station log: swapped the Stryker for the Ferno til noon
L&D->PP: G2, boy, NSVD {clockx}, QBL 310, husband fainted, ok now
PP->peds: mom B+, bili 9 @ 30h, LIRZ
peds->nsy: parents undecided, band says Boy
OR->ICU: off pump, surgeon happy, anesthesia less happy
ICU->floor: walked to the fish tank; wife has his dentures in her purse
floor->SNF: wanders to where the bakery was, so seat {obj} by the kitchen
SNF->hosp: no fam but a church lady visits
home->clinic: mom hides pills in the African violet
clinic->home: double it for 3 d then back
post-it on monitor: days owes nights lunch
post-it: 4 lines = desk NOT fax
whiteboard: 1 hip 2 knee 3 clean 4 other knee
on the tape on the pump: dopa, levo?? CHECK
on the cooler: breast milk, label w/ time
on the chair: property of rehab
on the fridge: "Insulin. NOT lunch."
on a cast: a cactus, a shark, the word "ow"
on a helmet: stickers, all Pikachu
on the bracelet: DM1 / PENICILLIN
in a wallet: "I have Addison's. Give hydrocortisone 100 mg IM."
on the door: at bingo, back at three
on the dog tag: SERVICE DOG DO NOT PET
on the walker: tennis balls, Wilson 3
on the urine cup: nothing, that's the problem
DNR bracelet purple, allergy red, fall yellow, latex green
I: watcher P: sepsis A: lactate q4 S: if MAP \<60 call C: read back
SBAR, but just the S: help
ticket to ride: O2, tele, chart, shoes
two-nurse skin check: intact, old scar, tattoo of Tweety
bedside report: TV on, door shut, wife corrects us
5 P's: pain, potty, position, possessions, pump
last K 3.1, last BM unknown, last straw reached
bag 2 of 3, NS, 125, beeping since forever
PCA: 0.2/10/1.2, demands 41, delivered 9, teach again
chest tube: -20, no leak, 90 serosang, Pleur-evac full at 2k
ostomy: Hollister 2 piece, 1 3/4, pink, burps
wound vac: black foam x1, white x0, count it, COUNT it
trach: Bivona, spare same and one down at head
halo: wrench taped to vest, tape is there, wrench isn't
Dobhoff bridled, feeds Jevity 1.5 at 55, flush 200 q4
epidural out at noon, Lovenox not before four
pacer: VVI 60, mA 8, sense 2, battery new, don't bump
Impella P-6, D5 purge, groin soft, nobody sneeze
CRRT: citrate, iCal q6, filter hour 61, pray
"""
