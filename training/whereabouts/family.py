"""What patients, families and neighbors write and say of where they live, work and are cared for, on which days."""

FAMILY = r"""
Hi, this is {one}, my dad is in {wing} and nobody has called us since {on}.
We're about two hours out, just passed {area}.
We buried mom on {on} next to grandpa in {area}, thank you all for everything at {snf}.
I can't come {on}, I'm on the schedule at {org}.
The people at {dia} are sweet but the chairs are killing my back.
I used to go to {clinic} but the copay went up so now I just go to {rx} and get my pressure taken there.
my neighbor drives me, she lives on {lane} too
My son is at {school}, my daughter just started at {school}, and I'm tired.
Do you take the {ins} plan from {org}?
We did the walk for {hspc} in {mon}.
He proposed to me outside {hosp}, no kidding.
They say {snf} has a waiting list but {org} told us there isn't one.
I was born at {hosp} and so were both my kids.
That rash came back right after {feast}.
how come {lab} charged me {price} when {clinic} said it was free
I'm the one who called on {on} about the bill from {hosp}.
could someone at {clinic} please call {kin} back at {ph}
left my cane at {church}
I been at {org} nine years and never missed till {mon}
You all saved my husband at {hosp} on {on}. I won't forget it.
{rx} said you never sent it. You said you did. Which is it?
dad's truck, the {hue} one, plate {plate}, is still in your garage
My mother was a patient on {wing} from {on} until she passed on {on}.
I got your letter about {on} but I moved, I'm at {st} now.
we're in {area} for the summer, is there a {dia} near there
the bus from {area} only runs twice a day so mornings are out
Sorry I missed {on}. My ride from {org} never showed.
My caseworker at {agency} says I need a paper from you by {on}.
I walk from {lane} all the way to {corner} every day, that's exercise right?
Is {dr} still at {clinic} or did he go to {hosp}?
Mama wants to go home to {area} to die.
We drove past {hosp} and she said keep going.
I fell at {org} and they told me not to report it
the nurse from {hspc} comes Tuesdays and {first} comes the other days
they closed {clinic} and turned it into a vape shop
I sold {solo} when my hands got bad.
My uncle ran {solo} and he had the same cough.
Our son came home from {school} with a note.
I'm staying with my {rel} over by {corner} till the place on {lane} is fixed
can you mail it to {st} instead
Who do I talk to at {snf} about her laundry?
{church} has been bringing supper every night since {on}.
He'd be 60 on {on}.
I've had this since {mon}, since before I left {org}.
they took him to {abbr} but he's a {hosp} patient
She was in {snf}, then {hosp}, then {snf} again, then {hosp}, it's a merry go round
your office on {lane} has no ramp
I had the baby at {hosp}, {on}, 7 lbs 2 oz!
Can {school} give him the inhaler or do I have to go down there?
I told {court} I'd be in surgery on {on}.
I only drink on {feast}.
The guy at {org} who fixed my {dev} wants the serial, it's {ser}.
My card says {plan}, is that the right one?
The reference they gave me was {case}.
My daddy worked at {org} and my granddaddy worked at {org}.
You can leave a message at {ph}, I work at {org} and can't pick up.
please don't call my job ({org})
don't send anything to {st}, my ex lives there
I clean at {school} nights so mornings are best
he hit his head at {gym} and won't go to {hosp}
do I need to bring my card from {hosp}?
Been seeing somebody at {clinic} in {area} for my nerves.
They made me a manager at {org} and then my heart started.
He lived on {lane} when the factory was there, does that matter for his lungs?
What happened on {on}? The notes from {snf} just say incident.
She has been asking for somebody named {first} from {area}.
We have a cabin up by {area} and that's where the tick was.
{first} took a spill on the ice in front of {rx}.
I play cards at {union} on {wkd}s, that's about it.
It was {feast} so everything was closed but {hosp}.
he don't remember {feast} or the week after
our church, {church}, is collecting for the {proc}
my sister-in-law at {org} said you could help
I'm the {trade} at {org}, I met you at the health fair
if its after {on} i lose my spot at {school}
"""
DESK = r"""
Caller from {area}, wants the {clinic} location.
{lf} called from {org}, cb {ph}
Left msg w/ {one} at {snf} re transport {on}
rec'd fax from {law}, {num} pp
Rec'd records {hosp} {btw}
ROI signed {on} for {org}
mailed letter to {st} {on}, returned
verified address: {st}
updated employer: {org}
updated pharmacy to {rx}
added {kinfull} ({area}) to HIPAA form
pt arrived late from {dia}
walk in from {shel}
no-show, transport went to {st} instead of {st}
cancelled {on}, works at {org} now
new pt packet sent to {mail}
{clinic} needs demographics and {labs}
{snf} ordering {num} flu shots
Pt requests {clinic} on {lane}, closer to work
School form for {school} ready at desk
Camp form, {org}, due {on}
Jury excuse {court} done
DMV form, DL {lic}
Placard {plate} renewed
jail nurse at {court} needs med list
{agency} requests kids' shot records
{union} benefits form p. 2 unsigned
copy to {hosp} HIM
ins: {ins} via {org}, {plan}
eligibility checked {on} active since {full}
{price} paid at {clinic}, acct {acct}
collections: {org}, {ph}
Self-referred; lives in {area}; found us online
interpreter {badge} on line for {lang}
Reminder left {ph}: {clinic} {on} {hr}
Bring: ID, card, list from {rx}
Directions from {area}: take {lane} to {lane}, we're past {org}.
We are closed {feast} and {feast}.
Dr out {btw}
{dr} now at {clinic} Mondays only
staff mtg {on} at {wing}
vendor: {org} here for the fridge
bus pass x2, {area} line
Emergency contact works at {org}
Previous PCP: {clinic}, {home}
moved here from {area}
referred by: {org}
How did you hear about us? {church}
Occupation/employer: {trade}/{org}
School/grade: {school}/{gr}
Preferred hospital: {hosp}
Preferred pharmacy: {rx}, {lane}
Nearest cross street: {corner}
Lives with: {rel}, {st}
Nursing facility: {snf}
Dialysis: {dia}
Hospice: {hspc}
Home health: {hspc}
Attorney: {law}
Probation: {agency}, {one}
Transport: {crew}
Work comp: {org}, {claim}
Date last worked: {on}
Date of onset: {on}
Next visit: {on}
Expected return: {on}
Last seen: {on} at {clinic}
Birth hospital: {hosp}
Place of birth: {area}
County: {county}
Religion/congregation: {church}
Union/local: {union}
Room/unit: {wing}
Pref. lab: {lab}
"""
