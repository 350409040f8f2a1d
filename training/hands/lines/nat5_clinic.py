"""One-liners, chart fragments, chat messages and requests from clinics, homes, schools, rigs, shelters and offices outside of the hospital, some about a person and some about nobody."""

NAMED = r"""
{ptname} here for BP recheck, 148/90 L arm sitting, repeat 142/86
please draft a no-show letter to {mrs}, missed {full} and {full}
Called {kin} re: strep neg, culture pending, voiced understanding. {initials}
Pt seen at {clinic} last month for same, records requested, fax {ph}
spoke w {first} at {pharm}, they have the 10 mg tabs not the 20
FYI {comma} is on the schedule twice {clip}
home visit cancelled, road to {lane} washed out
Who is covering for {dr} on {day}?
summarize this for {first}: A1c down to 7.2, keep metformin, eye exam due
Referral to {clinic} faxed {num8}, confirmation page in chart
can u write a work note for {ptf}, off {range}, return no restrictions
Mom ({kin}) states fever since {on}, tmax 103.1
Resident found in {whole}'s room again, redirected with coffee
DME order for {ptlf}: rollator w/ seat, dx R26.81, sent to {ORGANIZATION:<Beacon|Triad|Mercer> Home Medical}
Next visit {wday} at {clockx}, bring the glucose log
Pt lives w/ {kin} in {town}, 3 steps to enter, tub shower
student {first} {last}, {gr} gr, inhaler x2 puffs 10:15, back to {PERSON:Mrs. {last}}
transport set w/ {ORGANIZATION:<Gold Star|Safe Trip|Blue Heron> NEMT} for {clip} {clockx} pick up, wheelchair
EMS {fleet} transported to {hosp}, no lights
{crew} refused to take {obj} without the DNR
Dr {last} would like the MRI moved before {day}
hospice admit {clip}, RN {first}, chaplain declined
Verified ID by name and {dob}, consented to telehealth, located in {town}
{ptname}'s granddaughter {kin} has POA paperwork, scanned {num8}
please translate for {mrs}: take one pill with food twice a day until {on}
{first} from {ins} called back, auth {claim} good thru {clip}
rash started after camping near {place}, tick brought in bag
employer is {org}, needs FMLA by {full}
Patient transferred care from {dr} in {town}, {stt}
counselor at {school} requesting 504 letter
lives at {shelter}, bed by the door, meds locked w/ staff
ok to leave msg at {ph} w/ {kin} only
Client graduated {ORGANIZATION:{county} Drug Court}, coin given by Judge {last}
inmate states was on suboxone at {jail} thru {clip}
pt arrived by {car} driven by {kin}, waits in lot, plate {plate}
Pls add to problem list: L TKA {mon} at {hnick}
Left hearing aid at {clinic} on {day}, sn {ser}
dental: {ptlf} #30 PFM seat {clip}, shade A2, lab {ORGANIZATION:<Pearl|Summit|Gem> Dental Studio}
Derm path back on {lf}: compound nevus, no tx, called {clip}
eye: {mr} OS IOP 31, Dr {last} said add Combigan and see {clip}
Prenatal pt {ptname}, EDC {full}, GBS neg, breast
{first} RN at {snf} wants order for UA, resident {last} rm 9
{kin} wants to know if dad can fly to {world} w/ the O2
PHN visit to {addr}, no answer, card left in door
case {case} closed as lost to follow up {num8}
patient portal says message from {melow} "knee is huge"
email from {mail}: wants copy of shot record for {school}
chaplain {last} sat w/ the {clan} till 4
{subj} wk 8 visit {clip}, AE none, kit returned
Vet seen at {FACILITY:{town} CBOC} {full}, needs community care for PT
SGT {last} on quarters 48h, recheck {clip} at {FACILITY:<Winn|Rascon|Guthrie> TMC}
therapist note: {ptf} argued with {kin} over the car, slept at {poss} place
PT eval {clip} w/ {cred}, TUG 18 s, goal 12
MNT referral, dietitian {first} {last}, {day} 2 pm
Home O2 company is {ORGANIZATION:<Norco|Pulmo|Rotech> of {town}}, tank count 4
Reviewed w/ preceptor {dr}, agrees
translate to {lang}: "Your appointment with Dr. {last} is on {on}"
Please call {mrs} {ph} pt is out of strips
pt c/o CP while at {church}, took NTG x1
delivered meals to {first} and {first}, no answer at 14, {ORGANIZATION:Meals on Wheels of {town}} aware
chw {first} w/ {org} will drive {obj} to methadone
the {last} twins due for MMR #2, call mom {kin} {ph}
who do I call about {hosp} ROI, they never sent the op note from {mon}
{ORGANIZATION:<Eagle|Cedar> Valley School Dist.} requests TB clearance for {whole}, janitor
Lab called critical K 6.4 on {ptcomma}, read back, {tit} paged {clockx}
Interpreter {first}, id {badge}, {lang}
{fac} is not in network, {fac} is
change PCP from {last} to {last} per pt, effective {full}
mother of pt works nights at {org} so call after 2
my grandmother {kin} is {ninety} and takes warfarin, is turmeric ok
trapped in snow on {hwy}, dialysis due, {first} at {clinic} says limit K
Uncle {first} gave the baby honey on {feast}. what now
wound care {clip} {clip} {clip} w/ {first}, next MD {full}
RTW slip: {ptfull}, {org}, no lift \>10 lb til {num8}
{whole} DDS sedation, NPO, escort {kin}
lost to care since {mon}, reappeared at {shelter}, VL 41k
School bus {plate} accident {corner}, 4 kids checked, parents called
Death visit {clockx} {num8}, pronounced by {cred}, ME released, {FACILITY:{last} Mortuary}
the {hood} clinic is moving to {st} on {day}
Aide {first} called off, {first} covering {mrs} and {mr}
did {ORGANIZATION:<Sonora|Acme|Quest Pointe> Labs} send the {labs} on acct {acct}
dad's name is {kinfull}, med list attached, can he take {gen}
{last} needs HEDIS outreach, mammo, BP, A1c
{initials} 14F cut x3 superficial, mom aware, crisis plan, see {first} LCSW {clip}
sending {ptf} w/ {kin} to {hnick} for r/o appy, called ahead to {dr}
Tell me if this breaks HIPAA: "saw {whole} at {shop} and asked about her biopsy"
Group at {church} basement Tuesdays, {first} leads
confirm {mrs}'s ride, gate code #{UNIQUE_ID:{nn}{nn}}
Tribal health {rez}: PRC denied {claim}, alt resource first
pt's chart merged wrong, {mrn} and {mrn}, DOB {dob} both
outreach list row 14: {backward}, {zip}, no phone
Rx called in for {onelow} to {faclow}, amox 875
{dr} says start {rx} and see me {day}
{whoup} NO SHOW {num8} CALLED {ph} LM
mds: {last} ARD {clip}, {last} ARD {clip}, {last} sig change
pt moved to {snf} on {full}, update address {addr}
My sponsor {first} says coffee first then call
Seen by {first}, MA; {first} {last}, PA-C; labs drawn by {initials}
he fell at {org} loading dock, supervisor {first} drove him here
{menick} is what he goes by, legal is {ptname}
check BP log from {mymail}: 150/88, 144/90, 151/92
Refill for {comma}, {dob}, {pharm}, {brand}
{first} is a CNA of the year, write three sentences, worked {ward} since {mon}
can you find an agency like {agency} for another county
Volunteer driver {whole}, license ok, exp {DATE:<02|07|11>/{nn}}
WIC appt {clip} {clockx} {FACILITY:{town} WIC}, bring {kin} and shot card
telehealth link {url} for {mefl}
daughter {kin} flew from {world}, arrives {clip}
{ptf}: "the voices said go to {town}". MSE attached
chart says {last}, wristband says {last}. fix
Hospice vol {first} visited {mr}, played the harmonica
OB: {ptlf} G4P2, RhoGAM given {clip} lot {lot}
probation officer {whole} {ph} wants UDS for {ptname}
SANE kit {spec} released to {agency} {clockx}
pt at {ORGANIZATION:{town} Elementary PTA} mtg when felt dizzy
summarise the call w/ {kin}: knows pt is dying, wants {church} to come
she drives in from {LOCATION:<Elk Fork|Bright Hollow|Old Tuscan>} 70 mi, cluster appts on {day}
"{first} {last} is my interpreter and my friend"
triage {clockx} {ptf} cut finger at {shop}, tdap {year}
{last} peds called, baby {last} bili 16.1 at 62 h, recheck {clip} am
patient {subj} reports palpitations, PI {last} informed {clip}
Ok per {dr} to give Depo late, last {full}
can i bill 99497 for talking w/ {kin} about {mr} on {num8}
HHA {badge} clocked in at {st} {clockx}
neighbor {whole} found {obj}, last seen {day}
reminder text: hi {mefl}, see you {wday} at {clockx} -{clinic}
the van ({plate}) needs brakes, tell {first}
re-fax to {ph} attn {first} in records
Pt's cat {pet} bit {obj} {clip}, augmentin, rabies utd per {ORGANIZATION:{last} Animal Hospital}
Hi its {kin}, {ptf}'s mom. {ptf} threw up the {med}, redose?
Lives off {lane} past the grain bins, no house number
immunization clinic {full} {FACILITY:<Iron Range|Delta|Tri-County> Fairgrounds}, {first} lead
nurse aide {whole} completed 12 h, cert {lic}
{first} asked for a chaperone. documented {first} {last} MA present
{ptname} {ninety}yo, hip fx {mon}, goals comfort, lives w {kin}
note to self tell {first} re {poss} labs
{mr} sent {mail} a pic of the wound, is that ok
paramedic {last} says 2nd call this wk to {addr}
"""

CALM = r"""
pt here for BP recheck, 148/90 L arm sitting, repeat 142/86
please draft a no-show letter, two missed visits, friendly tone
Called parent re: strep neg, culture pending, voiced understanding
Records requested from prior PCP, fax confirmation in chart
spoke w the pharmacist, they have the 10 mg tabs not the 20
FYI a patient is on the schedule twice tomorrow
home visit cancelled, road washed out
Who is covering for the medical director on Friday?
summarize for a lay reader: A1c down to 7.2, keep metformin, eye exam due
what does Z79.899 mean and can I use it with E11.9
can u write a work note template, off 3 days, return no restrictions
Mom states fever since yesterday, tmax 103.1
Resident found in a neighbor's room again, redirected with coffee
DME order: rollator w/ seat, dx R26.81, needs face to face within 6 months
Next visit in 2 weeks, bring the glucose log
Pt lives w/ a roommate, 3 steps to enter, tub shower
student, 6th gr, inhaler x2 puffs 10:15, back to class
transport set for 0900 pick up, wheelchair
ambulance transported to the nearest ED, no lights
the crew refused to take {obj} without the DNR
Would like the MRI moved before Friday
hospice admit today, chaplain declined
Verified two identifiers, consented to telehealth, located in {stt}
granddaughter has POA paperwork, scanned
please translate: take one pill with food twice a day until gone
plan called back, auth good for 90 days
rash started after camping, tick brought in bag
employer needs FMLA within 15 days
Patient transferred care from out of state
school counselor requesting 504 letter
lives in a shelter, bed by the door, meds locked w/ staff
ok to leave msg w/ spouse only
Client graduated drug court, coin given by the judge
states was on suboxone in jail
pt arrived by {car} driven by a friend, waits in lot
Pls add to problem list: L TKA {year}
Left hearing aid in room 4, Phonak Audeo
dental: #30 PFM seat next week, shade A2
Derm path back: compound nevus, no tx
eye: OS IOP 31, add Combigan, see in 1 wk
Prenatal 36 wk, GBS neg, breast
nursing home wants order for UA, no symptoms, say no nicely
can a person fly w/ a portable concentrator, Inogen One G5
PHN visit, no answer, card left in door
case closed as lost to follow up after 3 tries
portal message "knee is huge", post op 6
copy of shot record for school, what form
chaplain sat w/ the family till 4
wk 8 visit, AE none, kit returned, 92% compliant
Vet needs community care for PT, drive time over 30 min
soldier on quarters 48h, recheck at TMC
therapist note: client argued with sister over the car, slept elsewhere
PT eval TUG 18 s, goal 12, Berg 41/56
MNT referral, dietitian, 3 hours first year
Home O2 tank count 4, E cylinders, 2L pulse
Reviewed w/ preceptor, agrees
translate to {lang}: "Your appointment was moved. Please call us."
pt is out of strips, OneTouch Verio, 3x/day
pt c/o CP while at church, took NTG x1
delivered meals, no answer, called office
chw will drive {obj} to methadone
twins due for MMR #2, minimum interval 28 d
who do I call about an op note that never came
District requests TB clearance for a janitor, IGRA or PPD
Lab called critical K 6.4, read back, provider paged {clockx}
Interpreter on the tablet, {lang}, 3 min wait
UnitedHealthcare Dual Complete vs Humana Gold Plus, which has the better dental
change PCP per pt request, effective first of next month
mother works nights so call after 2
my grandmother is 88 and takes warfarin, is turmeric ok
dialysis due and roads closed, limit K and fluid handout
baby got honey at 9 months. what now
wound care M W F, MD monthly
RTW slip: no lift \>10 lb x 2 wks
oral sedation, triazolam 0.25, NPO, escort
lost to care since last year, VL 41k, restart Biktarvy?
School bus fender bender, 4 kids checked, parents called
Death visit, pronounced by RN, ME released, funeral home en route
the clinic is moving next month, write a phone tree message
Aide called off, float covering
did the lab send the {labs}, redraw if hemolyzed
med list attached, can {obj} take {gen} with {brand}
needs HEDIS outreach, mammo, BP, A1c
14F cut x3 superficial, mom aware, crisis plan, no SI now
sending to ED for r/o appy, Alvarado 7
Does this break HIPAA: "saw a patient at the store and asked about her biopsy"
Group in the church basement Tuesdays, peer led
confirm the ride, gate code at the desk
PRC denied, alternate resource first, 42 CFR 136.61
two charts merged wrong, how do we unmerge in Epic Chart Correction
outreach list row 14: no phone, mail returned
Rx called in, amox 875 BID x 10, lisinopril held
start {rx} and recheck in 2 wk
NO SHOW X2 CALLED LM
mds: one quarterly, two annual, one sig change this wk
pt moved to assisted living, update address
My sponsor says coffee first then call
Roomed by MA, seen by PA, labs drawn by phleb
fell at work on the loading dock, supervisor drove him here
goes by a nickname, legal name on the card
BP log: 150/88, 144/90, 151/92, 139/84, 160/94
Refill, {brand}, 90 days, 3 refills
CNA of the year speech, three sentences, funny, no names
find an agency that does home infusion in a rural county
Volunteer driver rules, license, insurance, MVR every 3 y
WIC appt, bring baby and shot card
telehealth link did not open in Safari, try Chrome
daughter flew in from out of the country
"the voices said go to the coast". help w/ MSE wording
wristband and chart don't match. what is the policy
Hospice vol played the harmonica, pt smiled
OB: G4P2, RhoGAM at 28 wk and after delivery if baby Rh pos
probation wants UDS results, do I need a release, 42 CFR Part 2
SANE kit chain of custody steps, who signs
dizzy at the PTA mtg, orthostatic 128 to 98
summarise: family knows pt is dying, wants clergy to come
drives 70 mi, cluster appts on one day
"My interpreter is also my friend", is it ok ethically
cut finger at work, tdap {year}, glue vs suture
bili 16.1 at 62 h, 39 wk, no risk factors, BiliTool zone?
palpitations on study drug, unblind?
Depo 16 weeks late-ish, rule: up to 15 wk w/o test
can i bill 99497 and 99214 same day modif 25
EVV clock-in fails in basement, manual form 3
neighbor found {obj} on the floor, last known well unknown
reminder text template under 160 characters, no PHI
the van needs brakes, tell fleet
re-fax to records, attn ROI
cat bite hand, augmentin 875, x-ray, hand f/u 24h
threw up the {med} 10 min after, redose?
Lives past the grain bins, no house number, EMS needs a pin
immunization clinic setup for 200, one way flow, 8 stations
nurse aide completed 12 h CE, what counts
chaperone offered and declined, how to chart
hip fx, goals comfort, MOLST section B limited
wound pic by email, is that ok, what app is secure
second call this wk to same address, frequent utilizer plan
Compare Lincare, Apria, Adapthealth and Rotech for CPAP resupply
Nitro, Imdur, Ranexa: order of use in stable angina
Ankle: Ottawa neg. Knee: Ottawa pos. X-ray knee.
Spurling pos R, Hoffmann neg, Lhermitte neg
Braden 14, Norton 12, Morse 55, Tinetti 17
Hoyer vs Sara Stedy vs EZ Stand for a 310 lb resident
Medihoney, Santyl, Aquacel Ag, Hydrofera Blue: which under a wrap
MiniMed 780G to Omnipod 5 switch, settings
Shingrix at CVS vs clinic, part D
Does Lyft Healthcare or Roundtrip bill Medicaid
Jarlsberg vs cheddar for vitamin K2, patient asks
Who wrote the Serenity Prayer and can we print it on the handout
Sertraline to Trintellix cross taper
Katz 4/6, Lawton 3/8, MoCA 19, GDS 6
Narcan vs Kloxxado vs Zurnai, opinions
Baby Friendly step 9, no pacifiers?
Kegel handout, 10x3, no jargon
Brush, Epley, Semont, Foster: which for posterior canal at home
Peak flow zones: green 80, yellow 50
POLST vs MOLST vs POST by state
Diabetes day camp packing list
Friday huddle: flu shots, fridge logs, fit test, potluck
Head Start needs Hgb and lead, 12 and 24 mo
May we give Bicillin L-A if Lentocilin is all we have
April is Donate Life, May is Mental Health, write 2 posts
August tests run high for vitamin D, is that seasonal
Summer penile syndrome (chiggers), reassure mom
Christmas disease vs von Willebrand, dental extraction plan
Will Medicare pay for a lift chair, just the motor?
Rose criteria, Rome IV, Bristol 6, calprotectin 30
Grace period on Marketplace plans, 90 days w/ APTC
Hope scale, PROMIS-29, SF-12, EQ-5D: which for pain clinic
Nitrates 14 in the well water, bottle feeding?
Art therapy group, Drew a house, tree, person
Dawn phenomenon vs Somogyi, check 3 am
"""
