"""Single names, families, names stuck to credentials, in small letters, in lists, files, keys and accounts."""

SINGLE = r"""
{one} <is|was> <here|up|sad|NPO|tired|better|on {rx}|refusing {rx}|discharged|at {seat}>
{one} <denies|reports|has|had> {spot} pain
{one} {ns} {spot} pain
{one}: {lab2}
{onelow} needs {op}
{onelow} wants to know if {rx} is ok
can {onelow} take {rx} with {rx}
does {onelow} still need {op}
summarize {wholelow}'s visit
summarise the note for {onelow}
draft a letter for {wholelow} about {op}
write {onelow} a work note thru {lone}
<codes for|billing for|icd for> {wholelow} {op}
what did {onelow} say about {rx}
tell {one} {one} called
ask {famname} about {rx}
{famname} <wants|ordered|cancelled|stopped> {rx}
per {famname}, {rx} ok
d/w {famname}, {famname} and {one}
{famname}'s {op} <went well|is at {clock}|moved>
<the {clan}|the {clan} family> <want|are here|moved|declined> {op}
met with the {clan} re goals of care
both {clan} tested positive
the {clan} twins
<the|her> dog {one} <bit|tripped> her
my cat {one} scratched me
{glued}
{glued} aware
signed {glued}
per {glued}: {rx} held
cosigned by {glued} and {glued}
{glued}/{glued}
report to {glued}
{one}/{one}/{famname} on call
<mr|mrs|ms|miss> {onelow} <is|was> up
mr. {famname} vs mrs. {famname}, different charts
<grandma|uncle|aunt|cousin|pastor|coach> {one} <drove|passed|visits>
{one} aka {one}
{whole} ("{one}")
{whole} (goes by {one})
call me {one}
{one} not {one}
thx {onelow}
- {onelow}
love, {one}
{one}!
hi, {onelow}
{one} in bed <2|3|9>
{one} <took|skipped> {rx}
not pain, {famname}: that is his name
{famname} has pain; {one} has none
{whole} has no pain, {famname} family aware
"""
LISTED = r"""
{listed}\n{listed}\n{listed}
1. {listed}\n2. {listed}\n3. {listed}
- {listed}: {rx}\n- {listed}: {op}
{listed} {n} {ns} {op}
{listed}, {n}, {rx}
{listed} | {op} | {famname}
Rounds: {listed}; {listed}; {listed}
Census\n{listed}  {room}\n{listed}  {room}\n{listed}  {room}
name,age,dx\n{listed},{n},asthma\n{listed},{n},gout
| Patient | RN |\n|---|---|\n| {listed} | {one} |\n| {listed} | {one} |
Patient\tDrug\tDr\n{listed}\t{rx}\t{famname}\n{listed}\t{rx}\t{famname}
PT: {listed} RM: {room} DX: {op}
No-shows: {listed}, {listed}
{filed}_<mri|ct|labs|consent|eeg|path>_{num}.<pdf|dcm|docx|jpg>
see {filed}-<discharge|referral|scan>.<pdf|docx|txt>
/home/{acct}/notes/todo.md
C:\\Users\\{acct}\\Desktop\\<census|list>.xlsx
//share/patients/{filed}/labs.csv
s3://chart-archive/{filed}/v{d}.json
<open|attach|rename|delete> {filed}.<pdf|png|xml>
{"user": "{acct}", "action": "view"}
{"pt": "{listed}", "drug": "{rx}"}
{"patients": {"{filed}": {"drug": "{rx}"}}}
{"assigned_to": "{one}", "team": "{seat}", "dx": "gout"}
{"note_by": "{acct}", "cc": ["{acct}", "{acct}"]}
patient_name={wholelow}&drug={rx}
notes["{wholelow}"] = "{op}"
name: {wholelow}\nemployer: {shop}\nsite: {seat}
logged in as {acct}
<user|login|account|uid> {acct} <locked|created|disabled|viewed {num} charts>
<ig|insta|twitter|tiktok|discord|gamertag|venmo|reddit> <is|:|> <@|>{acct}
@{acct} <posted|tagged|messaged> @{acct}
u/{acct} says {rx} works
ssh {acct}@host
author {acct}, reviewer {acct}
git blame: {acct} {num} lines
chart opened by {acct}, closed by {acct}
"""
CODES = r"""
<plan|group|member|policy|subscriber|ins> <id|no|#|number|code>: {plan}
<plan|group> {plan}, eff {wkday}
insurance {plan} thru {shop}
rejected: {plan} inactive
her card says {plan}
<license|lic|DL|driver's license|CDL|dl#|state id> {cdl}
<CDL|DL> <suspended|expired|renewed>: {cdl}
{glued} lic {cdl}
{fhir}
"subject": {"reference": "{fhir}"}
"beneficiary": {"reference": "{fhir}", "display": "{whole}"}
GET /fhir/{fhir}
GET /fhir/{fhir}?_include=*
<merge|fetch|update|delete> {fhir}
{fhir} and {fhir} <match|are duplicates>
<asset|unit|equipment|tag|property> <#|tag|no.|number|id> {asset}
pump <asset|unit> {asset} assigned to {whole}
wheelchair tag {asset} went home with {famname}
<serial|SN|S/N|ser. no.|serial no> {sn}
implanted {wkday}, SN {sn}, lot {sn}
ICD serial {sn}, lead serial {sn}, rep {one}
CPAP {sn} returned by {one}
CGM transmitter {sn} paired
hearing aid <L|R> {sn}
knee component lot {sn}, ref {sn}
<subject|participant|pt|randomized|screened|enrolled> {partno}
{partno} withdrew {wkday}
unblind {partno} please, {famname} agrees
AE for {partno}: rash on {rx}
<site|arm> 3, {partno}, {partno}, {partno}
<confirmation|reference|ticket|case|claim|auth> {member} for {wholelow}
badge {asset}, {one}
locker {asset} belongs to {one}
Rx # {member}, {shop}
{member} is her member id
unit {asset} ({shop}) transported {famname}
"""
