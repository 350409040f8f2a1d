"""Short lines out of bags, vans, kitchens, jails, boats, dorms, clinics and county offices: home health, hospice, EMS, public health, corrections, military, tribal, school, research, social work; with somebody and with nobody in them."""

NAMED = r"""
hospice: {mr} transitioned {clockx}, {kin} at side, {first} RN pronounced
Start of care {full}, RN {last}, cert period {range}
aide {first} running 20 late, tell {mrs}
{fleet} at {hosp} bay, 2 min to clear
Tail {hull} off {place} strip {clockx} w/ {last} and {last}
DOC# {UNIQUE_ID:{nn}{nn}{nn}} {comma} sick call denied x2, grievance {case}
keep separate: {last} and {last}, {jail} pod C
PHN {first} to read {poss} PPD {clip} by 3
contact #4 = {kinfull}, coworker at {org}, quarantine til {full}
Head Start {first} needs Hgb for {ptname} by {day}
County van {plate} to {hood}, pick up {first}, {first}, {first}
Pls call {agency} re {backward} payee
bed opened at {shelter}, hold for {first} till 7
SOAP: {mesl} reports tingling R hand since fall at {shop}
subject {subj} withdrew consent {full}, PI {tit} signed
{whole} (CRA) monitors site {UNIQUE_ID:{nn}} {range}
MPO in place, {last} may not be w/in 500 ft of {addr}
deployed w/ {ORGANIZATION:{nn}th <MP|Engineer|Signal> Bn}, back {mon}
SPC {last} has a profile thru {clip}, no ruck
{FACILITY:Camp <Ripley|Kessler|Aldine>} troop med clinic saw {ptlf} for blister
VSO {first} at {ORGANIZATION:DAV chapter {nn}} filed the claim {num8}
IHS said go to {hosp}, PRC auth {claim}
Elder {first} from {rez} brought fry bread, A1c 9
mobile clinic at {church} lot {on}
Nurse {last}'s truck stuck by {LOCATION:<Cow|Piney|Otter> Creek}, cancel {mrs}
Narcan'd {menick} behind {shop} {clockx}, refused, GCS 15, {crew}
PCR {case} not signed by {last}
RSI by {first}, DL x1, bougie, tube 24 at teeth, {hosp} aware
{dr} on med control gave ok for 2nd epi
Engine {VEHICLE_ID:{nn}} lift assist, {mrs}, {bare}, no complaint
hospital bed delivered {num8} by {ORGANIZATION:<Sterling|Hometown|Jolly> Medical}, serial {ser}
O2 tanks x4 to {addr} before {feast}
{kin} is the HHA for her own mom {mrs}, EVV id {badge}
PT {first} dc'd {ptlf} {clip}, goals met 5/6
OT says no to the stairs at {kin}'s house
OASIS for {last} locked {num8} by {initials}
485 to {dr}, unsigned since {clip}
{snf} DON {first} wants the Foley order in writing
Rm 12 {last} refused {gen}, took it w/ {first}
MD rounds {day}: {last}, {last}, {mrs} in 9
{old} resident {whole} had 2 birthday cakes {clip}
APS worker {first} {last} closed intake {case}
foster mom {kin}: rash, pic sent to {mail}
CASA {whole} asks for visit notes for {ptf}
GAL {last}, case {UNIQUE_ID:{nn}-JV-{nn}}, hearing {full}
ACT team: {first} saw {whole} {clip}, Invega given L delt
{first} relapsed {day}, sponsor {first}, back to {shelter}
UDS {spec} pos fent for {comma}, PO {last} told
take homes for {ptf}: 6 bottles, return {on}
crisis line call from {ph}, {first}, 22, {town}
warm line: {first} misses {pos} cat {pet}
school RN {first}: epi exp {mon}, call {kin} for new
{gr} grader {first} {last} head bump, recess, {kin} aware
bus {VEHICLE_ID:{nn}} driver {first} says seizure 2 min, {school} stop
coach {last} pulled {ptf} out, SCAT sx 14
dorm {FACILITY:<Lewis|Ames|Quincy> Hall} RA {first} reports norovirus x9
RA {first} walked {mefl} over, PHQ 19, CAPS same day
research van leaves {clinic} 8:15, {first} drives, {plate}
wk 24 labs for {subj} lost by {ORGANIZATION:<Nimbus|Caravel|ParcelJet> Courier}, awb {ord}
camp nurse to {kin}: {first} fine, ate dinner, splinter out
Deaf pt {ptname}, ASL terp {first} at {clockx} via {url}
Plan F2F w/ {dr} {day}, hospice recert for {mr}
PACE driver {first} has {mrs}'s walker in the van
ALF med tech {first} gave {last} {poss} pills, incident {case}
jail nurse {first} LPN: {last} on CIWA 14, {jail}
H&P intake {comma}, booked {num8}, TB neg, {UNIQUE_ID:SO{nn}{nn}}
transferred from {jail} to {jail} {clip} w/o meds
Ofc {last} brought {obj} in, cuffs front
tribal police Sgt {last} did welfare check at {road}
CHR {first} hauled water for {mrs}, {rez}
dental van at {school} {full}, {first} has consents
sealant #3 #14 {first} {last}, {gr} gr, {school}
eye clinic at {FACILITY:{town} Lions Den}, {dr} brings the slit lamp
vision fail: {first}, {first}, {PERSON:Jo-Jo {last}}
Lead 18 in {ptname}, home {stack}, EHS {first} to XRF
rabies: bat in {poss} room, {county} AC has it, tag {UNIQUE_ID:{nn}{nn}}
STD clinic {initials} 24 tx Bicillin, partners {first}, {first}, "a guy from {town}"
DIS {last} field visit {bare}, no one home, note in envelope
measles: exposed at {shop} {clip} 2-5 pm, call {ph}
salmonella pt ate at {org} {clip}, egg
birth cert for baby {first} {last}, {hosp}, {full}
home birth {clip} {clockx}, {whole} CPM, {county}
doula {first} texts: {mefl} 6 cm, {hnick} rm 4
Lactation {first} sees {ptlf} {clip}, bring pump
WIC {FACILITY:{hood} office} {first}: formula for baby {first}
parenting class {day}, {church}, {kin} + {kin}
case mgr {first} {xt}, dc {ptcomma} to {kin}'s
ride for {mrs}: {ORGANIZATION:<Medi-Go|CareLift|Blue Sky>} conf {ord}, {clip} {clockx}
hotel voucher {FACILITY:<Budget|Regal|Sunset> Inn {town}}, 3 nights, {first}
lives in a {car} by {corner}, plate {plate}
PO box of {kin} ok for mail: {STREET_ADDRESS:PO Box {nn}{nn}}
NOK unknown, phone has "{PERSON:Mama {first}}" {ph}
she works at {org} and he at {org}, both nights
Ret. {job} from {org}, {ninety}, sharp
new pt from {world}, TB class B1, {agency} refugee program
{lang} speaker {whole}, cousin {kin} interprets, prefer line
Hmong shaman {first} may come in {day}, burn nothing w/ O2 on
imam {last} ok'd insulin in Ramadan for {mr}
Amish, no phone, ask {first} at {ORGANIZATION:{last} Feed & Tack}
pls leave msg w/ {PERSON:Sister {first}} at {FACILITY:St. {first} Convent}
bishop {last} and {first} gave blessing {clockx}
Vet tech {first} from {ORGANIZATION:{last} Animal Clinic} needle stick, titer
zip on file {zip}, lives now {place}
map pin {url}, green door, ask {first}
gate code {UNIQUE_ID:{nn}{nn}}, dog {pet} bites
wound pic named {UNIQUE_ID:{last}_heel_{nn}.jpg}
scale {ser} reads 4 lb heavy, swap w/ {first}
tele hub {ser} paired to {ptf} {clip}, fob {UNIQUE_ID:{nn}{nn}}
emailed {mymail} the PT sheet
{user} on the portal asks refill {brand}
SW {first} to {mefl}: court {case} is {wday}
respite {range} at {snf} so {kin} can go to {town}
{DATE:Rosh Hashanah} closed, on call {dr} {ph}
burial at {place}, {day}, {first} from bereavement will go
Thank you card from the {clan}, pinned on the wall
"""

CALM = r"""
hospice: patient died {clockx}, family at side, RN pronounced
Start of care visit, OASIS in 5 days, cert period 60 days
aide running 20 late, tell the client
medic at bay, 2 min to clear
helicopter off the strip, two crew and a pilot
sick call denied x2, grievance step 1
keep separates list, pod C
PHN to read PPD 48-72 h
contact quarantine 10 d from last exposure, math please
Head Start needs Hgb before enrollment
County van pick up three, wheelchair lift ok
rep payee how to change, SSA-11
bed opened, hold till 7
SOAP: tingling R hand since fall, Tinel pos
subject withdrew consent, what can we keep
CRA monitors the site next week, prep list
MPO in place, flag chart, no address in AVS
deployed twice, back last year, sleep poor
profile 14 d, no ruck, ok swim
troop med clinic blister care, moleskin, tincture of benzoin
VSO filed the claim, DBQ needed
PRC auth denied, alternate resource, appeal 30 d
elder brought fry bread, A1c 9, talk portions kindly
mobile clinic in the church lot first Monday monthly
truck stuck by the creek, cancel visits
Narcan 4 IN x2, refused, GCS 15
PCR not signed in 24 h, QA
RSI: etomidate 20, roc 100, bougie, tube 24 at teeth
med control ok for 2nd epi
lift assist, no complaint, refused
hospital bed, half rails, trapeze, gel overlay E0185
O2 tanks x4 before the holiday
HHA for her own mother, state allows? Ohio vs. Texas
PT dc'd, goals met 5/6
OT says no to the stairs
OASIS locked, M1860 corrected
485 unsigned 30 d, can we bill
DON wants the Foley order in writing
Rm 12 refused {gen}, took it w/ pudding
MD rounds: 4 acute, 6 regulatory
an 88 year old had 2 birthday cakes, glucose 311
APS intake closed, unsubstantiated
foster mom: rash, pic sent
CASA asks for visit notes, need court order?
GAL letter sample
ACT team: Invega Hafyera given L delt
relapse, sponsor called, back to detox
UDS pos fent, negative screen for bup, why
take homes 6 bottles, lockbox
crisis line caller, 22, passive SI, safe
warm line: misses cat
school RN: epi expired, albuterol ok
head bump, recess, parent aware, note home
bus driver says seizure 2 min, midazolam 10 IN
coach pulled {obj} out, SCAT sx 14
RA reports norovirus x9, bleach 1:10
walked over by RA, PHQ 19, CAPS same day
research van leaves 8:15, masks
wk 24 labs lost by courier, deviation minor?
camp: splinter out, ate dinner, homesick
Deaf pt, ASL by VRI, Sorenson vs Purple
recert F2F within 30 d before
walker left in the van
ALF med tech gave wrong pills, incident, MD told, monitored BP
CIWA 14, lorazepam 2, q1h
H&P intake: TB neg, scabies neg, CIWA, COWS
transferred w/o meds, bridge order 7 d
brought in by an officer, cuffs front, screen for ingestion
tribal police did welfare check
CHR hauled water, propane, mail
dental van consents, SDF, sealants
sealant #3 #14 #19 #30, Delton vs Embrace
slit lamp portable, tonometer iCare HOME2
vision fail 20/50, refer, Plusoptix S12
Lead 18 cap, confirm venous within a month, XRF
rabies: bat in the bedroom, HRIG 20/kg
Bicillin 2.4 IM, partners, PrEP, DoxyPEP 200
DIS field visit, no one home, plain envelope
measles exposure, 2-5 pm, MMR within 72 h, IG 6 d
salmonella: eggs, turtles, tahini
birth certificate worksheet within 5 days
home birth newborn: vit K, EES, CCHD, NBS 24 h
doula: 6 cm, 80, -1
Lactation: bring pump, flanges 15 17 19 21
WIC formula contract, Similac to Gerber
parenting class outline, Triple P level 4
dc to a cousin's, who trains on PEG
ride: Uber Health, ambulatory only
hotel voucher 3 nights, rules
lives in a car, where to store insulin
PO box ok for mail, General delivery too
NOK unknown, phone locked
both work nights, schedule at 3 pm
retired {job}, 88, sharp
new arrival, TB class B1, overseas albendazole, PZQ
{lang} by phone line, 25 min wait
Hmong soul calling, no flame w/ O2 on
insulin in Ramadan: glargine cut 20%, iftar premix
Amish, no phone, hydrops gene? GA1, MSUD
Sister from the convent drives, age 80
blessing given, anointing oil off the ECG leads
Vet tech needle stick, Revalor? Micotil! call poison
no zip on file, homeless code 59
map pin, green door
gate code, dog bites
wound pic, ruler, initials off
scale reads 4 lb heavy, swap
tele hub pairing: hold 5 s till blue
PT sheet emailed, Otago 17
portal asks refill {brand}
court is Friday, bring proof of treatment
respite 5 days max, billed to hospice
closed for the holiday, use on call
bereavement 13 months, letters at 1, 3, 6, 12
Thank you card pinned on the wall
Apple Watch says AFib, Kardia says normal, who wins
Garmin, Oura or Fitbit for HRV in long covid
Miami J vs Aspen vs Philly
Sager, Hare, KTD, CT-6: femur traction in a canoe
Stokes, SKED, Reeves, scoop
King LTS-D to i-gel switch, sizes
Broselow yellow, Handtevy age 3
LUCAS 3 vs Lund: LUCAS only, battery check Mondays
Stryker Power-Load won't latch, Ferno adapter
Zoll X vs LifePak 35 vs Corpuls 3
Rad-57 said 14, smoker?
Jefferson fx, Hangman fx, Clay shoveler: board?
May-Thurner in a 31 yo G2, stent and Lovenox
March fracture, boot 4 wk
"Saturday night palsy", splint
Baker cyst, Popeye sign, Maisonneuve
Wells 4.5, PERC pos, YEARS 1
Jones criteria, Kawasaki, Duke: match
Austin Flint vs Graham Steell, one line each
Paris grading, Boston scale 7, Prague C2M4
Aurora kinase, Ames test, Madison block: which is a real exam question
Lincoln Financial STD form, Unum, The Hartford, Guardian: who pays first
Sun Life vs Mutual of Omaha hearing rider
Cherry angioma, Campbell de Morgan
Paxlovid at Walgreens without a script, is it legal in {stt}
"""
