"""Lines about nobody in the same registers: roles, brands, eponyms, codes, idioms of roads and firms, and small figures."""

CALM = r"""
works nights, sleeps days
works two jobs, no benefits
works from home
not working since the surgery
laid off last year
retired, independent in ADLs
her employer will not hold the job
HR wants the form back
the union rep came with him
{trade}, {shift}
{trade} x {num} yrs, exposed to <dust|noise|solvents>
unemployed {trade}
Occupation: {trade}
Employer: <none|self|retired|N/A|student|unemployed|disabled>
EMPLOYER: NONE
employer name not given
insured through spouse's employer
workers' comp claim pending
per OSHA, log the injury
FMLA runs 12 weeks
<CMS|FDA|CDC|OSHA|HHS|NIH|WHO|DEA|AHRQ|USPSTF|ACOG|AAP|ACC/AHA|ADA|IDSA|NCCN|Joint Commission|HRSA|SAMHSA> <guidance|criteria|rules|alert|guideline|recommends> <applies|attached|was updated|reviewed>
per <NCCN|IDSA|ACOG|GOLD|KDIGO|ADA|USPSTF> guidelines
{ins} denied {test}, needs {doc}
{ins} PPO, deductible {price}
{ins} covers {num} visits
the hospital is on divert
the VA system is slow
transferred from an outside hospital
OSH records not available
no beds anywhere
the floor is full
d/c to SNF when bed available
SNF vs home w/ HH
pharmacy closed at {hr}
the shelter has no beds tonight
went to urgent care, got {med}
<ICU|MICU|ED|PACU|L&D|NICU|tele|stepdown> full
moved to {unitword}
rm {room} ready
bed {num} by the window
church group brought food
kids in school, doing well
daycare needs a {doc}
{gr} grade, IEP in place
school nurse will give {med} at noon
lives alone in a <house|trailer|walkup>, {num} steps
lives with {rel} and {num} cats
lives out in the country
lives down the street from {rel}
moved last month, address not updated
address: <on file|unknown|homeless|declined|same as guarantor>
no fixed address
mail to the address on file
a block from the clinic
took the back road
the main street was closed for a parade
from out of state
from the city
born in {land}, here {dur}
visiting from {land}
moved from {stt} to {stt}
{stt} Medicaid
{stt} law requires a {doc}
drives across town for dialysis
{rel} at bedside, {mood}
{rel} will drive
{rel} has POA
{rel} called, {mood}
pt {stat}
pt's {rel} {mood}
the {role} was <paged|told|here|busy>
{role} to call back
spoke with {role}
d/w {svc}
{svc} following
{svc} recs: {plan2}
{svc} consulted, {plan2}
attending aware
staffed with attending
PCP to follow
signed by the {role}
dear patient,
Dear Provider,
Dear Sir or Madam,
To whom it may concern:
Hi team,
thanks!
thx
Thanks, the front desk
Sincerely, Your Care Team
mom and dad at bedside
grandma raised {num} kids
the twins are {num}
baby boy, {num} lbs
{yng} with {sx}
{yng}, {sx}, {plan2}
{yng} {job} with {sx} x {dur}
{yng} <man|woman> <here for|p/w|c/o> {sx}
since Monday
since last week
since childhood
since the surgery
since POD 2
x {dur}
{dur} ago
f/u in {num} wks
RTC 3 months
next Tuesday {hr}
on Mondays and Thursdays
every other Friday
last year
in {year}
since {year}
in the spring
this winter
week {num} of {num}
day {num} of {num}
q3 months
BID x {num} days
<MWF|TTS|daily|nightly|weekly>
at {hr}
{hr}: {stat}
{hr} {stat}
{vitals}
{vitals}, {stat}
{med} {dose}
{med} {dose}, {med} {dose}
start {med} {dose}, stop {med}
{labs} {value}
{labs} {value}, {labs} {value}
{labs} {value} H
{test} <neg|normal|pending|ordered>
{test}: no acute findings
s/p {proc}, {stat}
{proc} in {year}
{dx}, {dx}, {dx}
{dx} since {year}
hx {dx}
{icd} {dx}
{icd}, {icd}
CPT {cpt}
{cpt}-25
{cpt} x {num}
modifier 59
rev code 0450
POS 11
CO-97, PR-1
taxonomy code missing
NDC on the box
REF 1234-A catalog, size {num} mm
model 5 pump, {num} mL/hr
{dev} <working|beeping|broken|returned|adjusted>
serial number not recorded
lot number not documented
lot not available, single dose vial
plate and screws removed
plate fixation of the {sx}
license plate unknown
growth plate open
tectonic plate joke, pt laughing
{hue} {veh} in the fire lane
no plate on the {veh}
VIN not visible
MRN pending
MRN unknown
no MRN yet
DOB not given
SSN declined
acct balance {price}
ref # pending
ticket closed
order set updated
claim denied, resubmit
username forgotten
password reset done
user locked out
Foley <in|out|d/c'd>
Foley to gravity
Hoyer lift x2
Kelly clamp
Allen test normal
Murphy sign negative
Babinski downgoing
Homans neg
Phalen and Tinel positive
Romberg steady
Glasgow 15
Braden 18
Morse high
Apgar 8/9
Bishop 6
Ranson 2
Wells low
Child-Pugh B
Norton scale {num}
Crohn's flare
Bell's palsy, {dur}
Graves, on {med}
Hashimoto's
Addison's crisis
Cushing's workup
Wilson's neg
Barrett's, repeat EGD
Parkinson's, {dose}
Lyme neg
Coxsackie
West Nile neg
Norwalk vs food
Rocky Mountain spotted fever titers
Hodgkin in remission
Baker's cyst
Colles fracture
Jones fx
Lisfranc
Bankart repair
Whipple
Nissen
Roux-en-Y
Mohs
Hartmann pouch
Swan out
Jackson-Pratt x2, {num} mL
Penrose drain
Bard port
Ensure TID
Boost with meals
Depends
Tegaderm
Coban wrap
Purell
Lysol exposure
Tide pod
Red Bull x4
Gatorade ok
Ozempic covered?
Mounjaro PA
Lantus {num} units
Humalog sliding scale
Prevnar 20 given
Shingrix #2 due
Zoom visit
Epic down
EPIC downtime
Cerner order set
MyChart message sent
Teams call at {hr}
Excel sheet attached
ate at a buffet
fast food daily
gas station coffee
gym {num}x/wk
walks the mall
choir practice
bingo night
plays pickleball
dog is a lab mix
cat bite
horse stepped on foot
bee sting
on the road a lot
road rash
dead end
back to square one
one way or another
over the counter
out of the woods
on the mend
hit a wall
down the line
long road ahead
"""
ASKED = r"""
<summarize|rewrite|shorten|translate|code|proofread> this <note|letter|message|discharge>
summarize the note below in {num} bullets
write a {doc} for a {trade}
draft a letter to an employer about light duty, leave the name blank
write a portal reply about {labs} {value}
what does {labs} {value} mean
what is the dose of {med} in renal failure
is {med} ok with {med}
code this: {sx}, {test}
ICD-10 for {dx}
cpt for {proc}
convert to SOAP
make this friendlier
turn into a table
extract meds
list problems
fix grammar
in plain english please
translate to {lang}
what forms does HR need for FMLA
how do i appeal a denial from {ins}
what counts as PHI
how should I write a street address in HL7
template for a {doc} with [NAME] and [DATE]
give me a blank {doc}
sample {doc}, no real patients
explain {proc} to a {gr} grader
differential for {sx}
workup {yng} {sx}
write discharge instructions for {dx}
patient handout on {dx}
role play a {role}
quiz me on {dx}
policy on visitors
how to de-identify notes
regex for MRN
SQL to count visits by month
python to parse HL7
json schema for a patient
"""
