"""Places, firms and roads in general: what is said of them where none is named, with departments, programs and units."""

PLACES = r"""
Goes to {spot} for {pos} refills.
Was seen at {spot} and told to come here.
Discharged from {spot} yesterday without a summary.
Works at {work}, on {pos} feet all day.
Got let go from {work} when {sub} missed three shifts.
Started at {work} two weeks ago, no benefits yet.
{dept} called about the consent.
Please route this to {dept}, not to us.
Page {dept} after five.
Check with {dept} before you move the bed.
{dept} and {dept} share one fax machine.
Consult to {dept} placed, they will see in the morning.
The policy is owned by {dept}.
Enrolled in {prog} last year.
Eligible for {prog} but never applied.
{prog} application faxed, awaiting a decision.
Lost {prog} when {pos} hours went up.
The {prog} worker comes on Tuesdays.
Referred to {prog}.
Graduated from {prog}, certificate on the fridge.
Asked about {prog}; gave the brochure.
{prog} covers the ride but not the meal.
Transferred from {unit} to {unit} overnight.
Bed on {unit} when one opens.
{unit} charge nurse says no.
{unit} is on divert until {hr}.
Boarded in {unit} 19 hours for {unit}.
Float to {unit}, then back to {unit} at 2300.
Found a visitor asleep in {shelf}.
Return the {device} to {shelf}.
Walk past {shelf}, turn left, badge in.
Signs for {shelf} and {shelf} are swapped.
{shelf} is locked after hours.
Supplies for {unit} are in {shelf}.
The nursing home across from the hospital won't take bariatric patients.
She wants a nursing home closer to her church.
No SNF in three counties has an open isolation bed.
Every assisted living we called has a wait list.
The group home manager brought the seizure log.
Her group home lost its license.
A shelter is not a safe discharge for an open belly wound.
Sleeps in the shelter when it rains, under the overpass otherwise.
Dialysis center says she ran two hours of four.
He switched dialysis units because of the chairs.
The lab on the first floor closes at noon on Saturday.
An outside lab reports in different units.
The pharmacy in the grocery store is cheaper.
Our pharmacy doesn't stock it, the one by the highway might.
Hospice can meet the family at the house.
Hospice nurse at bedside, comfortable.
Any hospice will do, says the son.
School says he's a pleasure to have in class.
Held back in first grade, changed schools twice.
Middle school, eighth grade, soccer and band.
The school wants a doctor's note for every absence.
Court ordered anger management and he's on week six.
Family court gave her every other weekend.
Missed court because he was intubated.
Works out at a gym, mostly machines.
Joined a gym, went once.
The Y has a warm pool and a senior rate.
A church down the road feeds anyone on Wednesdays.
His church is like family.
Her employer pays half the premium.
The boss knows, HR doesn't.
Small shop, seven people, no safety officer.
One-man landscaping business, cash only.
The union covers hearing aids.
Works council meets quarterly, nothing about her.
Family farm, four hundred head.
Temp agency keeps moving him around.
Night shift at a warehouse, day shift as a dad.
Drives for a delivery app.
Cook at a diner, burns up both arms.
Independent contractor, so no comp.
Fifteen years in the plant before it went overseas.
Third floor, no elevator, two cats.
Lives on a corner lot with a ramp.
The house is half a mile off the paved road.
Trailer at the end of a gravel lane.
Around the corner from the fire station.
An apartment over the laundromat
Basement apartment, one window.
Lives two streets over from her sister.
Crossed the street against the light.
Hit by a car in a crosswalk near the school.
Rear-ended at a stop sign.
Single-vehicle rollover on the interstate.
The address we have is old.
No PO boxes, needs a street address for the oxygen.
Mail comes back undeliverable.
Post office box only.
Rural route, no cell service.
From a small farming town, population 900.
Lives in the city, works in the suburbs.
Raised on the coast, retired to the desert.
Moved from {stt} to {stt} for her husband's job.
Just back from {land}, no malaria prophylaxis.
Born in {land}, came as a teenager.
Never been out of {stt}.
The county pays for the van.
The next county has a needle exchange.
The nearest hospital is ninety minutes by road.
Down South they call it sugar.
North side of the lake
up in the hills
Main lobby, Visitor Desk, Gift Shop, Chapel
Ambulance Entrance only
Emergency Department Waiting Time
Outpatient Surgery, Second Floor
Take Elevator B to Level 3, Cardiac Rehab is on your right.
Hematology/Oncology, Infusion, Radiation: Ground Floor
Family Medicine Residency Clinic
Women and Children's services have moved
Center for Wound Healing
Department of Surgery, Division of Trauma
Division of General Internal Medicine
Graduate Medical Education Committee
Office of the Patient Advocate
Emergency Operations Center activated
Community Benefit report
the Board, the Foundation and the Auxiliary
Quality Council meets monthly
Pharmacy and Therapeutics added it to formulary.
Ethics was consulted.
Transport has been paged.
Social Work to see.
Case Management following for dispo.
Respiratory at bedside.
Rapid Response called for {unit}.
Code Blue {unit}
the Stroke Team, the Trauma Team, the Lift Team
Physical Medicine and Rehabilitation accepts.
Inpatient Rehab vs Skilled Nursing vs Home Health.
Long Term Acute Care denied by {ins}.
Acute rehab won't take her unless she can do three hours.
LTACH screening in progress
{ins} case manager wants a SNF in network.
Hospital at Home declined.
a Level II nursery
the Children's hospital downtown said send her
University hospital, big teaching place, she hated it
The VA pays, community care approved.
Goes to the VA for everything.
Planned discharge to home with home health.
assisted living w/ memory care
PACE center three days a week
adult day health
board and care
supported living, 2:1 staffing
crisis stabilization unit
partial hospital program
intensive outpatient, three evenings a week
a methadone clinic
mobile clinic van
retail clinic in the drugstore
"""
PEOPLED = r"""
The {trade} wants to know when <he|she> can lift.
Her {rel} is a {trade} and works {shift}.
{trade}, {yng}, {cc} x {dur}
Occupation {trade}; exposure none.
my {rel} says I should go to {spot}
idk which hospital, the big one
some clinic, can't remember the name
they told me at {spot} it was nothing
i work at {work} so i cant miss
is there a pharmacy open late
where do i park
what floor is {dept}
which entrance for {unit}
does {ins} cover a nursing home
do I have to use your lab or can i go anywhere
I live out in the country, will they deliver?
can my school nurse give it
need a note for work
need a note for school
need it for court
my job wont hold my spot
who do I call at {dept}
my address changed
I moved, do I need to tell {prog}?
no one at {dept} picks up
pt can't name <his|her> pharmacy
pt doesn't know the name of <his|her> nursing home
pt unable to state address
Unknown if <he|she> has an address.
Reports working "for a guy."
States <he|she> lives "around."
Will not say which shelter.
Declined to name employer.
She could not give the name of the hospital or the town.
Facility name illegible.
Referring hospital not recorded.
Sending facility: unknown
Employer: self
Employer: none
School: N/A
Pharmacy: none on file
PCP: none
Address: same
City: unknown
County: not applicable
Hospital of choice: no preference
Preferred lab: no preference
Occupation: {trade}
Grade: {gr}
"""
STATED = r"""
Social work: lives with {rel} in an apartment, works in {dept}, no services.
SW met with family; three SNF choices given, no preference.
CM: auth pending with {ins}, DME to home, no barriers.
Nursing: up in chair, ate half, {device} in use, call light in reach.
RN note: to {dept} via stretcher, back at {hr}.
PT: community ambulator, drives, works {shift}.
OT: tub bench, grab bars, no stairs.
Psych: no plan, {rel} locked the gun, {prog} card given.
MD: {dx} on {drug}, {labs} {value}, f/u PCP.
EMS: {yng}, {cc}, found by {rel} at home, {vitals}.
Triage {num}: {cc} x {dur}, walked in.
Hospice: comfortable, family at bedside, {drug} q4.
Chaplain: prayed with family, church notified.
Dietary: 1800 ADA, {drug} with meals.
Pharmacy: {drug} renally dosed per {guide}.
RT: {setting}, tolerated, {device}.
IT: {dept} printer, {unit}, rebooted.
Security: visitor escorted off {unit}.
HR: orientation in {shelf}, bring two IDs.
School nurse: inhaler given, back to class.
Group home: slept, ate, meds taken, no behaviors.
Shelter: bed 14, one bag, meds locked.
Jail: cleared for general population.
Clinic: late, seen anyway.
Dialysis: 4 h, 3.1 L off, no heparin.
Lab: hemolyzed, redraw.
Registration: no card, no ID, says {ins}.
Billing: {cpt} bundled into {cpt}, {price} adjusted.
Transport: wheelchair, O2, {unit} to {dept}.
Works the {shift} shift as a {trade} and cares for her {rel}.
The {trade}s' union, the {trade}s' guild and management meet monthly.
He calls the hospital his second home.
She says home is wherever the dog is.
They live in a camper and move with the harvest.
He's from up north and talks about snow.
A city kid scared of cows
the nearest bus is a mile off
No sidewalk, no shoulder, no lights.
A house with a blue door, that's all she'd say.
We don't know the town, only that there was a river.
He remembers a bridge and a bakery.
It was the year of the big flood.
It was before the new hospital was built.
It was her second day at work.
He was two weeks from retiring.
The appointment was moved twice.
The bill came with the wrong name on it.
The number on the bottle was worn away.
The tag was cut out of the collar.
The plate was covered in mud.
The form has a box for the county, left empty.
The badge didn't scan.
The label printer on {unit} skips the last digit.
The wristband was on the wrong wrist.
The chart was someone else's.
A new clinic is going up where the bank was.
The pharmacy moved next to the bank.
The employer is a subcontractor of a subcontractor.
Half the plant is out with it.
Her gym, her church and her job all closed the same spring.
The court wants proof, the school wants a note, the landlord wants rent.
Nobody delivers past the cattle guard.
Turn where the barn used to be.
"""
