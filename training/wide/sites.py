"""Hospitals, wards, clinics, homes, pharmacies, shelters, jails, schools and churches in passing."""

SITES = r"""
over at {fac}
<was|seen|admitted|there> <over|up|down|out|across town> at {hosp}
<seen|admitted|hospitalized|operated on> at {hosp} <{day}|in {year}|x2|for {sx}|>
<transferred|txfr|xfer|tx> <from|to> {hosp}
transferred from {hosp} to {hosp} for {proc}
accepted at {hosp} by {one}
<sent|shipped|flown|diverted|taken> <to|over to|out to> {hosp}
{hosp} <on divert|full|no beds|accepted|declined|closed to trauma>
no beds at {hosp} or {hosp}
tried {hosp}, {hosp}, {hosp} - all full
records from {hosp} <requested|received|pending|reviewed>
per {hosp} <records|notes|d/c summary|labs>, {dx}
outside <imaging|path|labs|echo> ({hosp})
OSH = {hosp}
OSH ({hosp}) <CT|labs|cath> neg
{test} at {hosp} {day} <normal|abnl|pending>
{proc} at {hosp} <{day}|in {year}|by {cred}>
s/p {proc} ({hosp}, {year})
followed at {hosp}
f/u at {hosp} {svc} {day}
follows w/ {svc} at {hosp}
{svc} at {hosp}
goes to {hosp} for everything
prefers {hosp}
won't go to {hosp}
delivered at {hosp}
born at {hosp}
born at {hosp}, {day}, <term|36 wks|NICU x3 days>
died at {hosp} {day}
works as a {role} at {hosp}
{role} at {hosp}
I'm a {role} over at {hosp}
traveler at {hosp}
trained at {hosp}
did residency at {hosp}
privileges at {hosp} and {hosp}
on call for {hosp}
covering {hosp} this weekend
{one} at {hosp} <accepting|aware|declined|wants a callback>
<call|page|ask> {one} at {hosp}
{hosp} transfer center {ph}
{hosp} lab called critical {labs} {value}
from {hosp}: {stat}
<in|up in|down in> {ward}
<on|up on|moved to|admitted to|boarding on|from> {ward}
{ward} rm {room}
{ward}, bed {num}
transfer to {ward} when bed ready
report called to {ward}, {one} RN
{ward} <charge|nurse|staff|float> {one}
visiting hours {ward}
family waiting in {ward}
volunteer desk in {ward}
named donor: {ward}
<pt|client|resident> at {snf}
resident of {snf} x {dur}
lives at {snf}
<from|back to|d/c to|return to|placed at|bed at> {snf}
D/C dispo: {snf}
dispo: {snf}, accepting {one}
SNF: {snf}
choices: 1) {snf} 2) {snf} 3) {snf}
referrals sent to {snf}, {snf}, {snf}
{snf} <accepted|declined|no bed|onsite eval {day}|needs PASRR|will take back>
{snf} <DON|nurse|admissions> {one} {ph}
called {snf}, spoke with {one}
fell at {snf} <{day}|last night>
mom's at {snf}
grandma went to {snf}, then {hosp}
on hospice at {snf}
respite at {snf} {range}
toured {snf}, family liked it
memory unit at {snf}
<complaint|survey|citation> at {snf}
outbreak at {snf}
goes to {clinic}
<seen|followed|tx'd|eval'd> at {clinic}
PCP at {clinic}
PCP: {one}, {clinic}
PCP {one} ({clinic})
est care at {clinic} {day}
referred <by|to|from> {clinic}
referral to {clinic}
<next|f/u|first> appt <at|w/> {clinic} {day} {hr}
appointment: {clinic}, {day}, {hr}
no-show at {clinic} {day}
{clinic} <fax|phone|#|tel> {ph}
fax to {clinic} {ph}
{clinic} - {one} - {ph}
{clinic} called w/ {labs} {value}
{clinic} cx'd, rescheduled {day}
went to {clinic} {lately}, got <steroids|a shot|zpak|told it's viral>
{clinic} gave {med}
walked into {clinic} with {sx}
urgent care ({clinic}) {day}
<seen|UC visit> at {clinic} for {sx}, {test} neg
<PT|OT|speech|counseling|infusions|allergy shots> at {clinic}
HD at {clinic}, <MWF|TTS>, chair {hr}
dialyzes <at|MWF at|TTS at> {clinic}
missed HD at {clinic} {day}
dialysis unit: {clinic}
home dialysis through {clinic}
{clinic} home health starts {day}
{clinic} <hospice|home health|nurse> {one} here
methadone from {clinic}, {dose}
counselor {one} at {clinic}
therapy w/ {one}, {clinic}
dentist is {one} at {clinic}
glasses from {clinic}
mammo at {clinic}
sleep study {clinic}
labs drawn at {clinic}
closest {svc} is {clinic}
owner of {clinic}
receptionist at {clinic}
billing for {clinic}
{clinic} merged w/ {clinic}
{clinic}, formerly {clinic}
<fills|fill|picks up|gets meds|rx> at {pharm}
pharmacy: {pharm}
pharm {pharm} {ph}
Preferred pharmacy - {pharm}
sent to {pharm}
escribe to {pharm}
<e-rx|called in|transfer rx|phoned> to {pharm}
{pharm} <out of|doesn't carry|backordered on> {med}
{pharm} says <PA needed|too soon|no refills|never got it>
{pharm} pharmacist {one} called re {med} {dose}
my pharmacy is {pharm}
send it to {pharm} not {pharm}
controlled substance fill at {pharm} {day}, #{num}
vaccinated at {pharm} {day}, {imm} lot {lot}
<staying|sleeping|living|stays> at {refuge}
<from|d/c'd to|bed at|referred to|kicked out of> {refuge}
{refuge} <has a bed|full|waitlist|intake {hr}>
inmate at {refuge}
<booked|held|released|out> <at|from> {refuge} {day}
custody: {refuge}, officer {one}
sent from {refuge} w/ {sx}
{refuge} infirmary
nurse at {refuge}
{dur} clean at {refuge}
completed program at {refuge} {day}
did 28 days at {refuge}
relapsed after {refuge}
court at {refuge} {day}
sponsor from {refuge}
curfew {hr} at {refuge}
goes to {school}
<student|junior|senior|freshman|sophomore|{gr} grader> at {school}
{gr} grade at {school}
{gr} grade, {school}, teacher {one}
attends {school}, <IEP|504|speech 2x/wk|A's and B's|suspended {day}>
<teaches|subs|coaches|drives bus|aide> at {school}
{trade} at {school}
nurse at {school} {one} called
{school} <nurse|counselor|principal|coach> {one} <called|wants|needs the {doc}|sent home>
excuse from {school} <{day}|{range}>
{doc} for {school}
sent home from {school} w/ {sx}
fight at {school}
fell off the monkey bars at {school}
<lice|strep|pertussis|norovirus> at {school}
starts at {school} {day}
graduated <from|> {school} {year}
<dropped out of|expelled from|transferred to> {school}
daycare: {school}
daycare {school} wants a {doc}
bus to {school}, <seizure plan|epipen> on board
PE at {school} excused til {day}
School: {school}  Grade: {gr}  Teacher: {one}
<attends|member of|active in|worships at|baptized at> {church}
goes to {church} <Sundays|with {rel}|>
faith: {church}
pastor {one} from {church} <visiting|at bedside|called>
{church} brings meals
<funeral|service|wake|visitation> at {church} {day}
AA at {church} <Tuesdays|noon|Thursdays>
food pantry at {church}
COVID clinic at {church} {day}
blood drive at {church}
fainted at {church}
fell on the steps of {church}
parish nurse {one}, {church}
married at {church} in {year}
{fac}
{fac} {ph}
{fac}, {town}
{fac} in {place}
{fac} -> {fac}
{fac} to {fac} via {crew}
{fac} / {fac}
{fac}, {fac}, {fac}
<facility|site|loc|location|dept|unit|hospital|clinic>: {fac}
Facility Name: {fac}
"facility": "{fac}"
"serviceProvider": {"display": "{fac}"}
"location":[{"location":{"display":"{ward}"}}]
facility={fac}
MSH|^~\\&|EPIC|{hosp}|LAB|{hosp}|{stamp}||ORU^R01
PV1|1|I|{ward}^{room}^A
NM1*77*2*{fac}*****XX*{npi}~
{fac} #{badge}
cc: {fac}
To: {fac} Fax {ph}
FROM: {fac}
ATTN: {one}, {fac}
Sent from {fac}
{cred}\n{fac}\n{ph}
{one}, {role}, {ward}
Thank you for choosing {fac}
Welcome to {fac}
You were seen at {fac} on {full}
Discharged from {fac} {full}
{fac} After Visit Summary
{fac} - Progress Note
{fac} Department of {svc}
{fac} | {ward} | {full}
is {fac} in network
how far is {fac} from {place}
do they have an MRI at {fac}
i was at {fac} {lately} and nobody called me
they took me to {fac} not {fac}
my mom died at {fac}
wheres my stuff from {fac}
he went to {fac} first then here
i been going to {fac} since i was little
so they um shipped me off to {fac}
everybody at {fac} was real nice
<the folks|the nurses|those people> at {fac}
down the road from {fac}
behind {fac}
<across from|next to|inside|attached to> {fac}
i parked at {fac}
"""
