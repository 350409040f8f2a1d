"""Programs, guidelines, devices, drugs, products, eponyms and scales, where a firm, a place or a number might stand."""

ITEMS = r"""
Per {guide}, no imaging.
{guide} applies here.
Scored by {guide}.
We follow {guide} for this.
{guide} was updated, order set pending.
Does not meet {guide}.
Cited under {guide}.
According to {guide} this is moderate.
Reviewer used {guide}, not {guide}.
Started {drug}, stopped {drug}.
{drug} held for surgery.
Switched from {drug} to {drug} due to cost.
{drug} needs a PA, {drug} doesn't.
On {drug} x {dur}, tolerating.
allergic to {drug} (hives)
Out of {drug} since Friday.
{drug} {dose}
{drug} samples in the cabinet
Took {drug} with {drug} and got the spins.
Level drawn before the {drug} dose.
{drug} and {drug} both on backorder
{device} alarmed, no fault found.
Placed on {device}.
{device} in use, settings unchanged.
{device} interrogated, battery good.
Trained on {device} before discharge.
Wants {device} instead of {device}.
The {device} cracked in the drop.
{device} at bedside, second one in the hall
{ins} covers {device} but not {device}
{device} {setting}
Settings: {setting}
changed to {setting}
on {device}, {setting}
weaned from {setting} to {setting}
Order {product}.
{product} is discontinued.
Substitute {product} for {product}.
Bill {product} with {product}.
{product} denied as bundled.
{product} missing from the charge master
see {product}
out of {product}, use {product}
{product} x {count}
Qty {count}, {product}
Reorder point {count}, on hand {count}.
Inventory: {product} {count}; {product} {count}; {product} {count}
{product} / {device}
The {epon} was negative.
{epon} score {num}.
Positive {epon}, equivocal {epon}.
{epon} and {epon} tests normal.
{epon} procedure in {year}
s/p {epon}
h/o {epon} with revision
{epon} {num}, {epon} {num}, high fall risk
Repeat {epon} each shift.
{epon} classification {num}
Family asked what a {epon} is.
no {epon}, no {epon}
DX {icd}
{icd} added, {icd} removed
{icd}, {cpt}
CPT {cpt} x2
{cpt}-25
code {cpt}, time 32 minutes
{labs} {value}, {labs} {value}
{labs}: {value} (ref {count})
{vitals}
{vitals}; {unit}
{vitals}, {device}
WBC {value}, Plt {count}
I/O {count}/{count}
gtt {setting}
step count {count}
Total cost {price}, of which {price} supplies.
Copay {price}
{count} beds, {count} filled
{count} mL out, {count} in
{count} of {count} surveys returned
n = {count}
p = 0.0{num}
Table {num}, row {num}
Figure {num}B
version {num}.{num}.{num}
build {count}
error {count}: retry
timeout after {count} ms
ticket closed, no number given
room {num}, {unit}
{unit} {room}
bed {num} next to {shelf}
{room} to {proc} at {hr}
{hr} {proc} {shelf}
OR {num}: {proc}, {device}
{proc} via {product}
Kit contains {product}, drape, {device}.
Stock {device} on {unit}.
{dept} to stock {product}
{dept} validated {device} under {guide}.
{prog} uses {guide}.
{prog} meets in {shelf}.
{prog} is for those under 60.
Started {prog}, {drug} and a {device}.
{prog}; {prog}; {prog}
Ask about {prog} at intake.
Handout: {prog}
Refer {prog}, f/u {dept}
{drug} vs {drug}: which has less weight gain?
How does {drug} interact with {drug}?
What is the max dose of {drug} in CKD?
Convert {drug} to {drug}
Explain {guide} in plain words
Summarize {guide} in five bullets
Does {guide} still recommend {drug}?
Compare {device} and {device}
what's {product} for
which code is right, {product} or {product}
How do I document {epon}
is {epon} reliable in the obese
Write a policy on {device} cleaning per {guide}
Make a quick card for {device}
Make a table of {drug}, {drug}, {drug}: dose, route, monitoring
Write discharge teaching for {drug}
Draft an order set for {dx} on {unit}
Draft a job ad for a {trade} in {dept}
Write a staffing grid for {unit} and {unit}
checklist for transfer from {unit} to {unit}
Draft an email to {dept} on missing {device}s
make a sign: {device} belongs to {unit}
give me a SBAR template
Create a fake patient with {dx} for teaching, no name needed.
Five question quiz on {guide}
rewrite at a 5th grade level: {drug} may cause {cc}
spell out the abbreviation PCU
translate "take {drug} with food" to {lang}
What does {unit} mean on a bed board?
SQL: count of {icd} by {unit}
regex for {product}
formula for {epon} in Excel
Prognosis with {epon} {num}?
patient wants {drug}, {ins} wants {drug}
step therapy: {drug}, then {drug}
Formulary tier {num}
Max {count} per 30 days
REMS for {drug}
Black box: {drug}
Hold {drug} if HR under {num}.
{drug} lot check complete, none affected
Recall: class II, {device}, battery.
No serial number on the {device}.
Plate number not recorded.
Account number withheld.
MRN: none (unregistered)
ID band absent.
policy number on the back of the card
Group number blank
claim not on file
no auth needed
license pending
Lot and expiration recorded.
serials to follow
"""
SPANS = r"""
Symptoms for {dur}.
Two days before admission {pos} appetite went.
POD 3, drain out.
Day 4 of antibiotics.
HD 6
Cycle 3 day 1
Week 20 anatomy scan normal
q2 weeks
Every other Tuesday
Follow up in 2 weeks.
RTC 3 mo
{lately} at {hr}
seen {lately}
She called {lately}.
Worse {lately}, better by {hr}.
Since Monday
next Tuesday works
Wed or Thurs is fine
M/W/F 1st shift
last seen normal {hr}
{dur} ago
x {dur}
within {dur}
every {dur}
No fever for {dur}
for the past {dur} off and on
BP was 120/80 and then 124/82
pain 3/10 now, 7/10 at worst
5/5 strength throughout
2/6 systolic murmur
20/40 OD, 20/25 OS
24/7 care
1/2 tab
3-4 times a day
9-1-1
50/50
6-12 months
3/4 of the meal
3/7 days
ratio 12/14
L4-5 and C5-6
T12
G4P3
q4-6h
0900-1700
at 12/12 the fundus is firm
from 5 to 8 out of 10
{year}
in {year}
since {year}
{year} to {year}
diagnosed in {year}, flared in {year}
appendectomy {year}, hernia {year}
class of {year}
the {year} guideline
model year {year}
fiscal year {year}
Q3 {year}
the spring
last winter
this past summer
in the fall
early in the week
end of the month
mid-year
over the holidays
a holiday weekend
the day before surgery
the morning of
tomorrow first thing
the other day
not today
sometime next month
may be late
may fall
march in place 10 times
he may march out again
August presence
They sat on the steps and the sun was out.
wed in a small chapel
second opinion
third trimester
first of three visits
the fourth toe
5th metatarsal
2nd degree burn
1st line
7th cranial nerve
90 minutes
90 degrees of flexion
95th percentile
92% on room air
100 units
{yng}
{yng}, {cc}
aged {num}
almost {num} years sober
{num} year history of {dx}
{num}-day supply
{num} weeks pregnant
"""
