"""Short plain sentences about what is easily overlooked: employers, places, days, numbers, kin in passing."""

EMPLOYERS = r"""
works at {firm}
she got hired by {firm} in {city}
{firm} fired me {when}
i've been with {firm} for {num} years
my boss at {firm}, {boss}, won't give me time off
He drives a forklift for {firm}.
Insurance through {firm}, she thinks.
{firm} wants a note. {firm} always wants a note.
Contract worker ({firm}), exposed to solvents {when}.
Dad retired from {firm}; Mom still at {firm}.
Per {firm}'s HR, FMLA ends {odate}.
The {firm} plant nurse sent {him} home with {cc}.
Interviewing at {firm} and {firm} this week, anxious.
Injury at {firm}: see form. Witness {solo}.
New job ({firm}), new insurance, same {cc}.
I do payroll at {firm}, sitting all day makes it worse.
Between {firm} and {firm} she had no coverage.
He says {firm} sprays something in the fields.
Started at {firm} as a {job} {odate}.
{boss} from {firm} called to verify the work note.
union rep at {firm} is {solo}
she temps for {firm}, then {firm}
quit {firm} after the fall
Occupational history: {firm} (welding), {firm} (office), {emp} since {year}.
does {firm} cover {med}? they self insure
"""
PLACES = r"""
we drove to {oddfac} and waited four hours
kids go to {oddfac}
mom's at {oddfac} now, room {room}
{oddfac} wouldn't take {him}
got my shots at {oddfac}
Dropped off at {oddfac} by {kinfirst}.
Currently at {oddfac}, wants to go home to {city}.
Was it {oddfac} or {oddfac} that did the {done}?
{oddfac} faxed {labs}.
{oddfac} closed, so she goes to {oddfac}.
Lives in {hood}, off {road}.
lives over in {hood} w/ {kinfirst}
she's from {city} but stays in {xtown} with family
address is {noz}, blue door
they live at {noz}
we're at {noz}, come around back
still at {noz}? yes
moved out of {noz} {odate}
Mailing: {noz}. Physical: {noz}.
Found near {road} and {road}, {city}.
from {city} originally, now {hood}
closest big town is {city}
Flew {xtown} to {city}, leg swelled {when}.
{county} health dept called about {bug}.
Church is {oddfac}; pastor {solo} visits.
Dialysis M/W/F at {oddfac}, chair {d}.
Group home ({oddfac}) staff: {solo}, {solo}.
Bus stop at {road}, school is {oddfac}.
Sister runs {oddfac} in {city}.
Transferred from {oddfac} because {oddfac} had no beds.
"""
DAYS = r"""
{odate}: {cc}. {odate}: better. {odate}: back again.
since {odate} i have {cc}
next appt {odate}, last {odate}
surgery was {odate}, stitches out {odate}
started {med} {odate}, stopped {odate}
Period {odate}, test positive {odate}.
He was fine until {odate}.
Sometime around {odate} she fell.
Due {odate}. Overdue since {odate}.
Booked for {odate} w/ {last}.
birthday {odate}, so almost {n}
Wedding {odate}, wants {med} before.
Clean date {odate}.
Accident {odate}; deposition {odate}.
Last drink {odate}. Last use {odate}.
Labs {odate}: {labs}
Seen {odate}, {odate}, and {odate} for {cond}.
LKW {odate} {hhmm}.
Admitted {odate}, ICU {odate}, floor {odate}, home {odate}.
NPO after midnight {odate}.
Not since {odate}, no wait, {odate}.
{month} was bad, {month} better.
Every {month} I get {cc}.
back from leave {odate}
Expires {odate}; renewed {odate}.
"""
NUMBERS = r"""
subject {subj} c/o {cc}
{subj} lost to follow up
Who unblinded {subj}?
{subj} and {subj} are siblings, pls check.
pump serial {serial} beeping
CPAP SN {serial}, mask medium
The {gear} ({maker}, serial no. {serial}) was explanted.
device id {serial} paired to the app
My meter says {serial} on the back, is that recalled?
REF and SN on the card: {serial}
username {handle}, forgot password
log in as {handle}
{handle} posted about {cc} again
find @{handle} in the community thread
DM from {handle}: can you ask about {med}
contact me, skype {handle}
signed {login} {hhmm}
last edit by {login}
employee {id}, badge {id}
Locker {id}? No, badge {id}.
Medicare {mbi}
card says {mbi}, group {id}
rx number {id}
claim {id} is pending, claim {id} paid
my case number is {id}
plate {car}, hit and run
passport {id}, visa {id}
lic {id}
auth # {id} good thru {odate}
ticket {id}
confirmation {id} for {odate}
acct {id} past due
cell {phone}, home {phone}, work {phone}
text {phone} not {phone}
call back {phone} {solo}
mrn {mrn}
{mrn} {ptlast} needs {med}
chart {mrn} and chart {mrn} are the same person
ssn ends {four}
"""
KIN = r"""
{kinfirst} won't eat
{kinfirst} and {kin2first} both have {cc}
my {relword} {kinfirst} found me
it was {kinfirst} who called
ask {kinfirst} about my pills
{kinfirst} (<my|his|her> {relword}) is a nurse
Lives with {kinfirst}, {kin2first}, and {kinfirst}'s mother {solo}.
{kinfirst} passed {odate}; {kin2first} is struggling.
Raised by an aunt, {solo}, in {city}.
Named the baby {solo} after grandma {solo}.
Best friend {solo} has {cond} too.
Therapist {solo} says it's {cond}.
Neighbor {solo} checks on {him}.
Her ex {solo} still texts.
His parole officer, {solo}, needs proof.
Teacher {solo} noticed {cc}.
Roommate {solo} tested positive for {bug}.
The dog, {solo}, knocked {him} over.
Mom = {kinfirst}, dad = {kin2first}
grandson {solo} drives, granddaughter {solo} cooks
{solo} is my emergency contact now
tell {solo} i said thanks
{solo}???
{solo} here
hi {solo}
ok {solo} thanks
is {solo} in today
{solo} please
dr {last} or dr {last}?
not {solo}, {solo}
the one with {solo} at {hhmm}
{solo} said {cond}, {solo} said {cond}
<does|is|can|will|has> {solo} <need|due for|have|get|had> {med}
{solo} {ns} {cond} {med}?
{solo}, {n}, {cc}
{solo} {last} {cc} {when}
re: {solo}
{solo} - {cond} - {med}
{solo}'s {labs}
{solo}/{last}/{n}/{cond}
{wordname} is here
{wordname} needs {med}
call {wordname}
{wordname} and {wordname} are on tonight
Mrs. {wordname} denies {cc}.
{wordname}, {n}, came in with {cc}.
Dr. {wordname} will see you now.
seen by {wordname}
{wordname}'s mom called
{first} {wordname} has {cond}
{wordname} {last} tolerated {done}
Thank you, {wordname}.
"""
CLEAN = r"""
works nights {when}
she got hired {when} in another state
my job fired me {when}
i've been with the company for {num} years
my boss won't give me time off
He drives a forklift. Insurance through work, she thinks.
they want a note. they always want a note.
we drove to the er and waited four hours
kids go to school, mom's in rehab now, room {room}
the hospital wouldn't take {him}
got my shots at the pharmacy
Currently inpatient, wants to go home.
the clinic faxed {labs}
lives alone upstairs, no elevator, nearest store is far
since last week i have {cc}
surgery was last year, stitches out in {d} days
started {med} a while ago, stopped {when}
He was fine until yesterday.
Sometime over the summer she fell.
subject lost to follow up, arm B
pump beeping, error {num}, out of insulin
CPAP at {num}, mask medium, {maker}
forgot my password
claim is pending, other claim paid
won't eat, won't drink, {cc}
both kids have {cc}
my {relword} found me
ask my {relword}, she does my pills
my {relword} is a nurse and said {med}
Raised by an aunt; two uncles with {cond}.
Her ex still texts. His parole officer needs proof.
The dog knocked her over.
thanks
ok thanks
please
{med} please
is the doctor in today
the one at {hhmm}
one said {cond}, the other said {cond}
does she need {med}
{ns} {cond} {med}?
{n}, {cc}
re: refill
{cond} - {med}
{labs}/{n}/{cond}
May I have a refill? It may be too soon.
You may take {med}; it will help; hope you feel better.
Will it hurt? Will {payer} pay? Will call.
Mark your calendar. Mark the box. Bill me later. Chase the fax. Grant access please.
I rose at dawn, walked the hill, sat by the lake and prayed in church {when}.
The price went up. The price of {med} rose again.
The bishop and the dean came to the ward; the priest left early.
He is a hunter, a baker, a fisher and a mason by trade; she is a potter and a weaver.
Long day, short night, strong coffee, sweet tea, little sleep.
Young and old, rich and poor, black, white and brown patients were included.
Cross the street, pass the bridge, turn at the tower, park in the field by the gates.
Rose hips, ivy, sage, basil, ginger and hazel nuts: any of these interact with {med}?
Faith, hope and charity aside, what does {trial} say?
Stone, sand or gravel? {labs}. KUB {when}.
Wood splinter, glass in foot, nail in hand, hook in lip, hammer to thumb.
Cold, snow and frost made {cc} worse; rain and wind too.
Amber urine, jade bracelet, pearl earring, ruby lesion, crystal in eye, silver nitrate, gold standard.
Joy, grief, bliss, pride: name the feeling. Homework next week.
summer is better, winter is worse, spring is pollen, autumn is fine
dawn phenomenon vs {cond}
gene testing, art therapy, guy wire, ray amputation, pat dry, drew blood, rich diet, frank pus
Price check, page turn, case closed, early bird, late fee, best wishes, good day.
"""
