"""Sentences of prose, messages and chatter where a kind of place, firm, day or number stands and none is named."""

PROSE = r"""
After the fall at the nursing home she was evaluated at a community hospital, where a head CT was read as normal, and sent back the same night.
When last seen he was living with his sister and getting dialysis three times a week.
She describes growing up in a small town, the third of five, leaving school at sixteen to work at the mill.
The patient's sister, who lives out of state and manages a hotel, has agreed to serve as proxy.
Since the clinic closed she has had no regular doctor and gets her {drug} from urgent care.
Of the three facilities offered, the family preferred the one closest to their church.
He recalls being treated at a hospital overseas for something similar in {year}.
Although the university hospital offered a transfer, the family wished to stay where they know the staff.
She was referred by her employer after a supervisor noticed slurred speech.
The collision took place at a four-way stop and he was taken by helicopter to the trauma center.
He told the nurse at the shelter that he'd been sleeping behind a store since the first frost.
The child attends school in the mornings and therapy in the afternoons, and each has called about the biting.
Prior to admission he lived independently, drove a {veh}, and volunteered at the library.
On review of the pharmacy record, {drug} was dispensed twice within {dur}.
He was incarcerated for four months, during which he received no {med}.
The house has been without heat for {dur} and the landlord does not return calls.
The daughter reports that her mother was left on the toilet at the facility for an hour.
We could not reach the implanting center to learn the model of the device.
The specimen was sent from the clinic to the reference lab and is still unread.
Her coverage through work ended and the claim from the hospital was denied.
They drove four hours because no one closer would take him.
He has worked for the railroad most of his life, first as a {trade} and lately as a {trade}.
Following discharge from the ICU he did well in rehab until the evening of day 9.
Despite three calls to the skilled nursing facility, we could not learn when the last dose was given.
He was moved from {unit} to {unit} to {unit}, and somewhere the hearing aids were lost.
Her husband, a {trade}, was on the road when she coded.
It was explained that hospice would visit at home and that nobody would have to go back to the hospital.
Since the plant closed he has done odd jobs and has no insurance.
She is known to protective services from an earlier report, which was closed.
The neighbors called the police when newspapers piled up on the porch.
At school the nurse found a temperature of 103 and phoned the mother at work.
In the opinion of the occupational physician, the injury at work is the cause.
Having lost the apartment, she and the two children moved to a shelter.
Because {ins} lists the hospital as out of network, the {proc} was moved.
The judge continued the matter so that an evaluation could be finished.
Mother works two jobs, one by day and one at night, and the grandmother has the baby.
No bed was open at any facility within forty miles, so the stay was extended.
The family has owned the store for three generations and everyone in town knows.
The aide found him on the kitchen floor, awake, cold, and asking for his wife.
She chose the smaller hospital for the delivery because her sister is a nurse on {unit}.
While at work she was exposed to a cleaning agent, and within {dur} the cough was constant.
Care has been split among a pain clinic, a psychiatrist and the ED, with nobody in charge.
He hopes to go back to coaching once the cast is off.
At her request nothing will be sent to the home address.
The first sign of trouble came at the gym, when he couldn't lift the bar with his left hand.
He's a retired {trade} who spends winters down south and gets care there.
The {rel} insists on a private room, which {ins} has declined twice.
Neither the sending facility nor the ambulance crew brought a medication list.
A Level II trauma center must have a surgeon within 15 minutes.
Critical access hospitals are limited to 25 beds and an average stay of 96 hours.
Under {guide}, the unit must keep a log on {shelf}.
Nursing facilities are surveyed every 9 to 15 months.
A hospice must offer bereavement support for 13 months after the death.
A pharmacy may transfer a controlled prescription once.
School nurses may give {drug} only with an order and a parent's signature.
An employer with 50 or more workers within 75 miles is covered by FMLA.
A court order is not the same as a subpoena.
Street outreach teams carry naloxone, socks and water.
Rural clinics bill under an all-inclusive rate.
{prog} is means-tested; {prog} is not.
{dept} reviews each fall within one business day.
{dept} owns the process, {dept} owns the form, and nobody owns the outcome.
The committee recommended {device} for {unit} and {unit}.
{drug} is dosed by weight; {drug} is not.
The {epon} test was done by {dept} and the {epon} by a student.
Residents in long-term care have a right to visitors.
Most people on dialysis do not work full time.
Group homes of six or fewer are licensed differently.
Homelessness doubles the odds of readmission.
Night shift work and driving long distances raise the risk.
Farmers, roofers and mail carriers see us for skin checks.
People from the county are sicker than people from the city, in our data.
The island has one clinic and one boat.
The reservation's ambulance covers two thousand square miles.
The sheriff brings them, the jail keeps them, we see them in between.
The bridge was out so the helicopter came.
The hotel, the bus and the cousin's couch: that was the discharge plan.
"""
CHATTER = r"""
which nursing home is she in? doesn't say
what's the address? not in the chart
who's the employer? left blank
hospital? idk some hospital out west
when was the surgery? a while back
where's he staying? with friends
what school? she wouldn't tell me
which pharmacy did you send it to? the usual one
do we have a plate? security didn't get one
did anyone get the serial off the pump? nope, sticker's gone
mrn? he's not registered yet
what's her member id? she forgot the card
the group home won't pick up after nine
the snf wants a neg covid
does the lab do stool here
is the pharmacy upstairs open
the float pool is out of people
{unit} is a mess tonight
{unit} wants report
{dept} again. third time today.
ask {dept} not me
can somebody walk this to {shelf}
who took the {device} from {shelf}
{device} needs a charger
need {product} on {unit}
we are out of {product}
{drug} is in the Pyxis
no {drug} on {unit}, tube it
whats the {epon} on bed {num}
rm {num} to {dept}
bed {num} for {proc}
in {num} is a {yng} w/ {dx}
{num} going to snf, {num} going home
the family wants rehab, {ins} says snf
transport says an hour
van's broken again
road's closed, staff late
snow day, half the clinic no-showed
its a holiday so no MRI till monday
my shift ends at {hr}
I work days next week
on nights till sunday
anyone want my saturday
I'm off tomorrow
see you on the 7 to 7
the new grad starts on {unit}
traveler from {stt} on {unit}
she's from {land}, needs {lang}
his job is making him crazy lol
her boss called here wanting info, told him no
school called, hung up
lawyer on line 2
the jail wants meds
cops in the lobby
court order in the tray
church group singing on {unit}
therapy dog at {hr}
gym is closed for cleaning
union meeting in the cafeteria
works council flyer on the fridge
who's on for {dept}
{dept} says use {product}
{prog} lady is here
he's on {prog} already
{prog} won't take {ins}
needs a {guide} score
{guide} says no
got {drug} {dose} at {hr}
{setting} now
bumped to {setting}
{vitals} on {unit}
{labs} {value} again
thx
k
on it
omw
yep, bed {num}
no idea, ask days
"""
