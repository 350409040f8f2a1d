"""Schools, courts, churches and gyms as they come up in visits, letters, evaluations and messages."""

CIVIC = r"""
In the {gr} grade at {school}, good grades until this fall.
Goes to {school}, has a 504 plan.
Transferred from {school} to {school} after the bullying.
{school} called: temp 101.3, needs pickup.
School nurse at {school} keeps the EpiPen.
Suspended from {school} {on} for fighting.
IEP meeting at {school} on {on}; mother asks us to attend.
Note for {school}: may return {on}, no gym x 2 wks.
Teaches {gr} grade at {school}.
Custodian at {school} for 22 years.
Plays JV soccer at {school}; concussion {on}.
Cleared for football at {school}
She dropped out of {school} in {gr} grade.
Freshman at {school}, lives in the dorms.
On leave from {school} until {mon}.
Counselor at {school} phoned with concerns about cutting.
Truancy letter from {school}, the third this term.
{school} won't give {med} without an order form.
bus to {school} doesn't have a lift
{kin} starts at {school} in {mon}
i coach at {school} so i'm on my feet
he got hit by a pitch at {school}
Which vaccines does {school} need?
her son at {school} has the flu
Daycare: {school}, 14 kids, two with pink eye.
Exposed to pertussis at {school}.
Lice notice from {school}
Asthma action plan faxed to {school}
PhD student at {school}, hasn't slept.
Graduated from {school} class of {year}
Her {rel} is principal of {school}.
went to {school} with my sister
Coming straight from {school} for his shot
Valedictorian at {school}, now at {school}
Ordered by {court} to complete an evaluation.
Hearing at {court} {on}, {hr}.
Guardianship granted by {court} {on}, docket {case}.
Bench warrant out of {court}.
Testified at {court} last spring about the burn.
He has drug court at {court} on Mondays.
{court} wants weekly urine results.
Jury duty letter for {court}, says <he|she> can't sit.
Commitment papers came from {court} unsigned.
Subpoena from {court} served {on}.
Her lawyer at {law} says not to sign.
Custody case in {court}, father has weekends.
Restraining order ({court}, {case}) on file at the desk.
Probate through {court} took a year.
{court} clerk {ph}
must appear {court} {on}
Picked up at {court} by the deputies and brought here
released from {court} with an ankle monitor
Petition filed in {court}, DOB on it is wrong.
Competency restored, back to {court} {on}.
The judge at {court} let <her|him> keep the kids.
my court date is at {court} and i have surgery that day
ROI for {court}: attendance only, no content.
PO is {one} out of {agency}.
{agency} case worker {fl} opened a file {on}.
Report made to {agency} {on}, intake {case}.
{agency} visited and found no food in the house.
{crew} found <him|her> on the kitchen floor.
Police from {agency} took the statement.
Goes to {church} every Sunday, sings in the choir.
The pastor of {church} is the health care proxy.
{church} brings dinner on Wednesdays.
Food pantry at {church}
Funeral at {church} {on} at {hr}.
AA at {church}, home group, 6 pm.
Fell on the steps of {church}.
Blood drive at {church} {on}
{church} ladies made forty quilts for the NICU
Baptized at {church} as a baby and again at 30
The imam from {church} is on his way.
Support: {rel}, {church}, and a dog.
married at {church} in {year}
Vaccine clinic: {church} parking lot, {on}
she met her sponsor thru {church}
Deacon at {church}, drives the van
{church} paid the light bill in {mon}
Works out at {gym} four days a week.
Tore it at {gym} doing box jumps.
Cancelled {pos} membership at {gym} after the MI.
Swims at {gym} most mornings, 40 laps.
Passed out on the treadmill at {gym}.
{gym} wants a clearance letter.
Exposure on the mats at {gym}, now MRSA.
Coaches at {gym}
joined {gym} to lose weight before surgery
trainer at {gym} told him to take creatine
silver sneakers class at {gym} Tues Thurs
Day camp at {gym}, bee sting, epi given.
used to box at {gym}, two knockouts
{gym} AED was used {on}, good save
Water aerobics at {gym} helps her knees.
Got this rash from {gym} I think
hurt my back at {gym} {on}
Wrestles for {school}, mats at {gym}.
PE teacher at {school}, hernia
Volunteer reader at {school}
Chess club at {org} on {wkd} nights
Library card from {org} is the only ID {sub} has
Clubhouse member at {org}
Peer support group meets at {org}
veteran, goes to {org} for the coffee
Legal aid: {org}, {fl}.
Notarized at {org} {on}.
Represented by {law}.
Letter of protection from {law}, accident {on}.
{law} requests the complete chart of {ptname}.
Send bills to {law}
fired {law}, now with {law}
"""
WORK = r"""
Works for {org}, lifting up to 60 lb.
Employed at {org} as a {trade}.
{trade} at {org} x 11 years, recently on light duty.
Runs {solo} out of a garage.
Self-employed ({solo}), no comp coverage.
He and a cousin own {solo}.
My company is {solo}, it's just me and a truck.
Retired from {org} in {year} with a bad back.
Laid off from {org} on {on}, insurance ended the same day.
Injured at {org} {on}; employer notified.
Started at {org} {on}, still on probation.
Worked {org} and {org} at the same time for a while.
{org} HR: {one}, fax {ph}
Fit for duty, return to {org} without restrictions {on}.
Please excuse from work at {org} {btw}.
FMLA for {org} completed; intermittent, 2 days a month.
{org} requires a DOT physical by {on}.
Exposed to solvents at {org} during the 90s.
Asbestos: insulated pipe at {org} for six summers.
Drug screen for {org}, chain of custody intact.
{org} nurse gave Tylenol and sent <him|her> back to the line.
Hand caught in a press at {org}.
Fell off a loading dock at {org} {on}.
Cut by a box knife at {org}, tetanus today.
Hep B series through {org}, dose 2 {on}.
Her boss at {org} won't let her sit.
He says {org} knew about the fumes.
Covered under the plan of {org}.
Insurance: {ins} through {org}, group {grp}
Guarantor employer: {org}
EMPLOYER {org} PHONE {ph}
Employer name: {org}
emp: {org}
occ: {trade} ({org})
job = {org}, nights
works @ {org}
{org} - {shift}
just got hired at {org}!!
i quit {org} last month over this
boss at {org} is on me about missing shifts
can u write a note for {org}
they cut my hours at {org}
the guys at {org} chipped in for the copay
I clean houses, mostly for {org}.
I've been driving for {org} since {mon}.
Between jobs since {org} shut the plant.
When {org} was bought by {org} he lost the pension.
Member of {union}.
{union} rep came to the bedside.
Benefits through {union}, card attached.
{union} has asked for the ergonomics report.
Grievance with {union} over the lifting policy.
The {union} hall had a blood pressure screening
strike at {org}, {union} picketing {hosp}
Shop steward for {union}
disability from {union} pays {price} a week
{union} scholarship for the daughter
Secretary of {union} until the stroke
works council ({union}) signed off on the shift change
Ask {union} who is the contact for retiree dental.
Elected to {union} in {mon}.
Letter to {org} dictated {on}.
To: {org}, Leave Administration. Re: {ptname}.
Employer verification: spoke to {one} at {org}.
Occupational exposure history: {org} (foundry), {org} (paint).
Job coach from {org} comes twice a week.
Voc rehab placed <him|her> at {org}.
Sheltered work at {org}, packs bolts.
Apprentice with {org}
Night security at {org}, sleeps in the car.
Seasonal work for {org}, lives in the camp.
{solo} did the ramp for free.
Her {rel} owns {solo}.
{solo} cut the tree that fell on him.
hair at {solo}, nails at {solo}
bought the walker at {org}
Bit by a dog while delivering for {org}.
Food poisoning after lunch at {org}.
Choked on steak at {org}.
Burned at {org}, fryer.
Ordered the boots from {org}.
Carpal tunnel since {org} sped the line up
{org} safety officer wants the restrictions in writing
He'll be back at {org} {on}
Light duty at {org} denied, go to full disability
COVID cluster at {org} {mon}
Lead level drawn for {org} workers.
TB contact: coworker at {org}.
Hired by {org} contingent on the physical.
{org}, {st}, {home}
{trade} for {agency}
Deputy with {agency}, shot in the vest.
Firefighter, {crew}, smoke inhalation.
rides with {crew}
Bus driver for {agency}
Substitute at {org}
{org} is self insured, TPA is {org}
TPA {org}, adjuster {one}, claim {claim}
Nurse case manager from {org} wants to sit in
IME set up by {org} for {on}
Panel physician for {org}
Car is in the shop at {solo}, can't come
bank ({org}) froze the account after the fraud
Tenant of {org}, heat off since {on}.
Landlord is {org}, won't fix the mold.
Storage unit at {org} was auctioned
The hotel ({org}) wants payment nightly.
"""
