"""Firms and sites amid long sentences and in odd positions: appositions, relative clauses, headings, quotes, lists, clippings."""

AMID = r"""
{org} is where {one} met {one}.
{org}, where he has worked since {worded}, offers no light duty.
{org}, the place on {lane}, let {one} go.
{org} and later {org} employed {one} as a {trade}.
{org} had {num} workers out with {sx} this week.
At {org} the air is bad; {one} wears a mask.
At {org}, {one} lifts {num} lb boxes.
For {num} years {one} kept the books at {org}.
With {org} gone, the whole of {place} is looking for work.
Through {org} she met a counselor, {one}.
Under {org}'s contract, {proc} needs approval.
Besides {org}, he lists {org} and {org} as employers.
Except for a year at {org}, he has always been a {trade}.
After a shift at {org} and another at {org}, she fell asleep driving.
Until {org} pays, {clinic} will not book {proc}.
Thanks to {org}, {one} now has a ramp.
According to {org}, {one} never clocked in on {clip}.
The {doc} that {org} sent back has the wrong date.
The man from {org} who fixed the {dev} was {one}.
The accident at {org} made the paper.
The party was at {org}; nine are ill.
The check from {org} bounced.
The trailer says {org} on the side.
The bottle is from {org}.
The truck, lettered "{org}", left north on {lane}.
A {org} driver found her.
A former {org} {trade}, {one} retired to {place}.
An old {org} injury bothers {one}.
Any records at {org} burned in {year}.
His {org} pension covers {med}.
Her {org} locker had {med} in it.
My {org} card is {plan}.
Our contact at {org} is {one}.
Their {org} discount ended.
No {org}, no insurance.
Not {org}: {org}.
Only {org} has the {dev}.
Even {org} called.
So {org} it is.
So-called manager at {org}, {one}.
"{org}," she said, "ruined my back."
"Is this {org}?" he asked the nurse.
He keeps saying "{org}."
Asked about work, he says only "{org}."
Told {one} at {org} that {one} is here: no, do not.
worked: {org}, {org}, {org}, {org}
<worked|jobs|hx>: {org} ({year}-{year}); {org}; "odd jobs"
work/school: {org} / {school}
hobbies: {org}, fishing; church: {church}
supports: {church}, {org}, {one}
resources given: {org}; {org}; {refuge}
barriers: {org} hours, no car, lives in {place}
transport: {org} or {one}
income: {org}, SSI
legal: {law}, {case}
plan: call {org}; fax {clinic}; see {one} {day}
goals: back to {org}; walk to {church}; see {one} wed
SH: {org}. lives {lane}. {one}. 1 ppd
soc: {org} {trade}, {place}, w/ {one}
occ: {org}
occ hx {org} x{num}y, {org} x{num}y
exposures: {org} ({year}s), asbestos; {org}, lead
mil: {crew}, {place}
edu: {school}, {school}
ins: {ins}/{org}
ref: {org} EAP
src: {one}, {org}
loc: {org}, {lane}
dest: {fac}
orig: {fac}
from {fac}: {stat}
to {fac}: {plan2}
{fac}: {plan2}
{fac} <d/c|admit|visit|labs|notes|imaging|referral|bed> {clip}
{fac} is where {one} was born.
{fac}, on {lane}, closed in {worded}.
{fac} and {fac} share a chart.
{fac} has no {svc}; {fac} does.
At {fac} they told {one} it was {dx}.
In {ward} the night was quiet.
From {fac} came word that {one} {event}.
Between {fac} and {fac} her {med} was lost.
While at {fac} she {event}.
Since {fac} closed, {place} has no ER.
Whether {fac} or {fac} did the {test} is unclear.
The team at {fac} ({one}, {one}) agrees.
The nurse at {fac} is {one}.
The {fac} note says {plan2}.
The {fac} bill is {price}.
The {fac} wristband reads {mrn}.
The {fac} van, {plate}, was late.
A {fac} nurse, {one}, called at {hr}.
A bed at {fac} opened {day}.
An aide from {fac} sat with {one}.
His {fac} chart lists {one}.
Her {fac} doctor is {one}.
My {fac} login is {user}.
Our sister site, {fac}, uses {org}.
Not seen here; seen at {fac}.
Known to {fac}.
Well known to {fac} and to {crew}.
Banned from {fac}.
Refuses {fac}.
Agreeable to {fac}.
Awaiting {fac}.
Accepted {fac}.
Declined by {fac}, {fac}, {fac}.
Left {fac} AMA {clip}.
Eloped from {fac} {clip}, found {corner}.
Direct admit from {fac}.
Walk-in, usually {fac}.
Second opinion from {fac}.
Scope at {fac}, path at {fac}.
"{fac} messed up," per {one}.
"Take me to {fac}," he said.
{test} ({fac}) vs {test} ({fac})
hosp: {hosp} {clip}, {hosp} {clip}, {hosp} {clip}
surg: {proc} {hosp} {year}; {proc} {clinic} {year}
prior tx: {refuge} x2, {clinic}, {hosp} psych
pcp/pharm/dme: {clinic} / {pharm} / {org}
snf list: {snf}; {snf}; {snf}; {snf}
<1st|2nd|3rd> choice {snf}
care team: {one} ({clinic}), {one} ({hosp}), {one} ({school})
<tour|open house|interview|rotation|orientation|in-service> at {fac} {day}
shift at {fac}, then {fac}
float to {ward}
per diem at {fac}
<nurse|doctor|aide|clerk|volunteer|chaplain|janitor|cook|security> at {fac}
<parking|wifi|cafeteria|chapel|lobby|gift shop|ER|morgue|pharmacy> at {fac}
{fac} <parking|wifi|cafeteria|lobby|front desk|ER|night nurse|newsletter|foundation|gala|bill|portal>
{org} <parking lot|loading dock|break room|front desk|night crew|newsletter|foundation|picnic|portal|app>
{fac}*
*{fac}
_{fac}_
**{fac}**
# {fac}
## {org}
\> {org}
- {fac}
1. {org}
a) {fac}
[{fac}]
"{fac}"
{fac}\n{fac}\n{fac}
{org}\n{org}\n{org}
{fac}, {org}, {place}, {one}
{one}, {place}, {org}, {fac}
{org};{fac};{place}
{org}|{fac}|{lane}
{org} -\> {fac} -\> {snf}
{org}, {place} | {fac}, {place}
welcome to {org}
welcome to {fac}
you have reached {org}
you have reached {fac}, press 1
thank you for calling {fac}
this call is from an inmate at {refuge}
hi this is {one} with {org} on a recorded line
hello from {fac}!
reminder from {fac}: {clip} {hr} reply STOP
{org}: your {dev} shipped, track {ord}
{pharm}: rx ready
{school}: early release {day}
{church}: service {day} {hr}
{crew}: drill {day}
"""
