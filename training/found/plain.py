"""Sentences that identify nobody, full of words that might."""

PLAIN = r"""
The patient lives at home with {rel} and works part time.
Patient is a {yng} {job} with {dx}.
{yng} {job} presents with {cc} for {dur}.
Denies {cc}, {cc}, {cc}.
Reports {cc} since {lately}, worse at night.
No history of {dx} or {dx}.
Taking {med} {dose} and {med} {dose}.
Stopped {med} {dur} ago because of {cc}.
Will start {med} {dose} and recheck {labs} in {num} weeks.
{labs} {value}, {labs} {value}, {labs} pending.
{vitals}. Alert, oriented, in no distress.
Lungs clear, heart regular, abdomen soft.
Wound clean, dry, intact. Dressing changed.
Foley draining clear yellow urine, {num}0 mL.
IV x2, running at {num} mL/hr.
Ambulated {num} feet with walker.
Slept well, ate {num}% of breakfast.
Teaching done, family verbalized understanding.
Fall precautions, bed low, alarm on.
Awaiting bed at an outside facility.
Case management following for placement.
Social work consulted for housing.
Chaplain visit offered and declined.
Interpreter used for the whole visit, {lang}.
Insurance is {ins}, authorization pending.
{ins} denied {proc}, appeal in progress.
{ins} covers {proc} after {price} deductible.
Copay {price}, balance {price}.
The {proc} went well, no complications.
{proc} scheduled {lately} at {hr}.
Return in {num} weeks or sooner if {cc}.
Go to the ED for {cc} or {cc}.
Call the office with questions.
Follow up with primary care and cardiology.
Referred to physical therapy, {num} visits.
Smokes {num} cigarettes a day, drinks on weekends.
Former smoker, quit in {year}.
Graduated in {year}, works in retail.
Immigrated from {land} in {year}.
Family history: {dx} in mother, {dx} in father.
Allergies: {med} (hives), {med} (nausea).
Immunizations up to date.
The school requires a physical.
The employer requires a {thing}.
The landlord has not fixed the heat.
The shelter is full until {lately}.
The court ordered an evaluation.
The jail nurse gave {med} at {hr}.
The union contract covers {proc}.
The plant has {num} workers with {cc}.
The restaurant closed, so she lost {ins}.
A truck hit the car from behind at low speed.
A neighbor called 911 at {hr}.
The dog bit his hand {lately}.
EMS gave {med} and transported.
Police at bedside, no charges.
Security called to the {unitword}.
Pharmacy to dose {med}.
Lab called with critical {labs} of {value}.
Radiology read pending.
Blood bank notified, two units ready.
Biomed took the {gear} for repair.
IT reset the password.
The printer on the {unitword} is down.
Staffing: {num} RNs, {num} aides, one float.
Census {num}, {num} discharges expected.
Handoff at {hr}, no questions.
Huddle at {hr} in the break room.
Please complete the module by {lately}.
hi i have {cc} and {cc}, should i be worried
can i take {med} with {med}
how long does {med} stay in your system
what does {labs} of {value} mean
is it normal to have {cc} after {proc}
my {rel} has {dx} and wont take {med}
my boss wont let me off for {proc}
i cant afford {med}, {price} a month
im {yng} and scared about {proc}
what should i ask before {proc}
explain {dx} like im five
write a poem for nurses
summarize this article on {dx}
give me {num} exercises for {cc}
list foods to avoid with {med}
compare {med} and {med} for {dx}
what's the max dose of {med}
draft a policy on {gear} cleaning
make a quiz on {dx} with {num} questions
write a letter to patients about flu shots
rewrite this {thing} at a 5th grade level
NO ACUTE DISTRESS. {vitals}.
CONTINUE {med} {dose}. HOLD {med}.
CT HEAD NEGATIVE. {labs} {value}.
PATIENT RESTING IN BED, CALL LIGHT IN REACH.
SPOKE WITH FAMILY AT BEDSIDE. ALL QUESTIONS ANSWERED.
DISCHARGE HOME WITH HOME HEALTH. F/U PCP.
FALL AT HOME, NO LOC. LIVES ALONE. USES WALKER.
WORKS FULL TIME. NO TOBACCO. ETOH SOCIAL.
pt resting, no c/o, call light in reach
pt up to br x1 assist, steady
pt refuses {med}, md aware
pt dc home w/ {rel}, rx to pharmacy
pt c/o {cc}, {med} given at {hr}
pt npo for {proc} at {hr}
family at bedside, updated, no questions
The target weight is {num} kg; the kettle was hot; the anchor held.
Bluebird skies, copper wire, golden hour, silver lining.
Second opinion, first aid, third degree, fourth year.
Local wound care, company policy, post exposure, pack the wound.
Engine light on, ladder fall, truck driver, station wagon, tower crane.
Willow bark tea, maple syrup urine, oak pollen, cedar fever.
Lake of fluid, river of blood, hill sign, ridge on nail, valley fever.
Mercy, hope, grace, faith, and charity were discussed in group.
Memorial plaque polished; general weakness; regional block.
Suite of tests, unit of blood, lot of pain, floor nurse, building muscle.
North of 200, south of normal, east wing closed, west side sore.
State: anxious. County: blank. City: blank. Zip: blank.
Route PO. Box checked. Road rash. Street drugs. Lane assist. Court shoes.
Member of the team, group visit, policy change, claim of pain, order set.
Serial exams, license to heal, badge of courage, case closed, account settled.
Plate fixed, tag removed, vehicle mixed, registration done.
A1c, B12, C3, D5W, E6, F8, G6PD, H2, I-131, K2, T4, V5, W4.
L4-L5, T12, C6-C7, S1, V1-V6, CN II-XII, G3P2, T2N0M0, Stage IIIB.
BRCA1, HLA-B27, CYP2D6, MTHFR, KRAS G12C, EGFR T790M, JAK2 V617F.
SpO2 {num}%, FiO2 0.{num}, PEEP 5, RR 14, TV 450, pH 7.32.
{icd}, {icd}, {cpt}-25, modifier 59, POS 11, rev code 0450.
0.9% NaCl 1000 mL at 125 mL/hr, KCl 20 mEq, D5 1/2 NS.
24 hour urine, 72 hour hold, 48 hour rule, 12 hour shift, 30 day supply.
Score 14/30, 9/27, 12/21, 3/10, 8/9, 15/15.
grade 3, stage 2, class IV, type 1, phase II, level 5, step 3, tier 2
"""
FRAMES = r"""
She spent twenty years in retail before the stroke.
The job pays for {ins}.
Nobody at work knows about the {dx}.
Her manager cut her to {num} hours.
He unloads trucks at night.
The store in town is hiring.
a guy from billing
some lady at the desk said no
the plumber is here
the rep left samples
a delivery driver
a cashier with {cc}
part-time cashier, part-time sitter
occupation - {job}
Work/School: none
Current employer: self
employer name? none
who do you work for? myself
where do you work? i don't
company paid, union rate, team huddle, club foot
badge says visitor
shirt is torn, van is parked
the agency closed the case
the agency supervisor will call
hotline number posted in the lobby
grant funded, donor supported
sued the hospital, case dismissed
unpaid wages, last paycheck {lately}
records copied for the attorney
security guard at the door
taxi voucher given
The account is closed and the card expired.
Please post {price} to the account.
Payment plan: {price} a month.
Autopay failed, card expired.
charity care approved
HSA card declined
phone account locked, pin reset
Her card is at home.
The plan number came back invalid.
both kids are on medicaid
dual eligible, spend-down met
certificate on the wall, contract signed
The truck that hit him had no plates.
Someone in a {car} dropped her at the door.
Witness did not see the tag.
Lights are on in the garage.
tow request, no plate
lives in a {car}
the ambulance was late
exchange of info done, no injuries
on the ward, on the wing, on the floor, in the tower
ward has a bed, unit is full, wing closed
visiting hours end at {hr}
code in the lobby
nurse from the agency, doctor from the group
my doctor is out, my nurse is nice
my mom is at rehab by the mall
my kid goes to middle school
my job starts {lately}
we went to urgent care then the er
they sent me to the lab
send it to the office
who is on tonight, a resident or a fellow
the {role} was nice
the {role} and the {role} are on
ask the {role}
{role} to see, {role} aware
per {role}, hold {med}
report given to the {unitword} {role}
{rel} at bedside, {rel} updated by phone
{rel} drives, {rel} cooks, {rel} pays
lives with {rel} and {rel}
MOTHER CALLED, WILL CALL BACK
NURSE NOTIFIED {hr}
DR PAGED X2
TRANSFER TO OUTSIDE HOSPITAL
RETIRED {job}
LIVES ALONE, SECOND FLOOR
SEEN IN CLINIC LAST WEEK
PHARMACY CLOSED
EMPLOYER SELF INSURED
serial number worn off, lot number missing
chart on the desk, record on the shelf
the room is {room}, the bed is low
house of cards, home of the brave, court of appeal, gardens of stone
trust the process, bridge the gap, harbor no doubt, anchor the tube
"""
