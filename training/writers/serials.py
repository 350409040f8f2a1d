"""Numbers of kits, lockers, tickets, orders, jurors, students, badges and records, bare or glued or parted by blanks, and the numbers that identify nobody."""

NAMED = r"""
what is {code}
{code} what's this
is {code} yours or the lab's
typed {code}, got {code}
{code} {code}, two lines
{code}\n{code}\n{code}
({code})
[{code}]
<#|no.|nr|no> {code}
id={code}
id:{code};
?id={code}&t=1
/r/{code}
{code}.pdf
scan_{code}.tif won't open
photo named {code} shows a foot
the sticker says {code} and below it {lot}
my kit number is {code}. is it registered
kit {code} never arrived
kit {code} expired {on}
Where is kit {code}? It left {pharm} on {on}.
activate kit {code} for {ptf}
sample {spec} leaked
{spec} QNS
{spec} hemolyzed
{spec} / {spec} swapped?
accession {spec}: addendum or amendment
path {spec} reads benign, I don't buy it
specimen #{spec} right breast
slide {spec} B3 is missing
Biobank vial {spec}, freezer 4, rack C
{subj}
{subj} screen failed
{subj} = arm B?
randomise {subj}
{subj}, visit 4, missed
mrn {mrn}
MRN#{mrn}
MR# {mrn}
mr no {mrn} dob {dob}
chart#{mrn}
Chart {mrn} is out to {initials}
{mrn} {mrn} {mrn}
{mrn}, 62F
62F {mrn}
{mrn}: call her
her MRN is {mrn}, his is {mrn}
{mrn} isn't in {ehr}
{mrn} (old), {mrn} (new)
unit no {mrn}
hosp no. {mrn}
patient {mrn} in {room}
patient no: {mrn}
pt id {mrn}
{mrn}/{stay}
{stay}
enc {stay}
CSN {stay}
FIN {stay}
HAR {acct}
acct# {acct}
acct {acct} bal {price}
guarantor {acct}
{acct} is in collections
pay {acct} in full
invoice {ord}
inv. {ord} vs PO {ord}
order {ord}
ord# {ord} canceled
{ord} ships {on}
rx# {ord}
Rx {ord} refill
rx={ord}
refill {ord} and {ord}
{ord} ready?
tracking {code}
1 box, {code}, wet
{code} out for delivery in {town}
RMA {code} for the {dev}
sn {ser}
SN:{ser}
s/n {ser} rev C
serial {ser}, model {dev}
implant {ser} L knee
valve {ser} in {poss} aorta
lead {ser} recalled
hearing aids {ser} L {ser} R
CPAP {ser} data since {on}
which pump is {ser}
{ser} beeped
glucometer {ser} reads high
lot {lot}
LOT:{lot}
{lot} / exp {mon}
ref {lot}?
blood unit {lot}
vial {lot}, {imm}, left arm
badge {badge}
badge# {badge}
{badge} swiped in at {clockx}
lost my badge, {badge}
employee {badge}
emp id {badge} - {first}
the nurse's number? {badge}
staff no. {badge}, shift {clockx}
{badge} and {badge} traded shifts
student {code}
SID {code}
student no. {code}, {school}
juror {code}
juror no {code} faints
inmate {code}
booking {code}
docket {case}
case {case}
case no. {case}, {last}
cause {case}
{case} continued
CPS {case}
police {case}
report {case} filed {on}
ticket {code}
tkt {code}
INC {code}
ticket #{code} still open
claim {claim}
clm# {claim}
{claim} pd {price}
{claim}??
{claim} {denial}
appeal of {claim}
prior {code}
auth# {code}
auth:{code}
conf {code}
confirmation number is {code}, thanks
reservation {code}, cot for {kin}
locker {code}
locker no. {code}, combo unknown
claim check {code}
coat {code}
raffle {code} won the quilt
contract {acct}
policy {plan}
policy no {plan} lapsed
member {plan}
member id: {plan}
mbr {plan} dob {dob}
MBI {plan}
{plan}? is the letter part of it
medicaid {plan}
{plan} not found
id# {planlow}
grp {grp}
group no. {grp} ({org})
rx grp {grp}
lic {lic}
license {lic}
DL {lic}
dl# {lic} exp {on}
passport {passp}
NPI {npi}
npi={npi}
DEA {npi}?
ssn {ssn}
SSN:{ssn}
last4 {ssn4}
xx-{four}
card *{four}
ends {four}
{ip}
{user}
login {user}
@{user}
user {user} locked
{url}
{mail}
fax {ph}
p {ph} f {ph}
tel {ph}
pager {pager}
pgr {pager}
vm {ph}
saying it: {saycode}
say mrn: {saymrn}
\"my number is {saycode}\" he said
\"{saymrn}\" - whose
"""

CALM = r"""
what is 99214
G0439 what's this
is 5.9 yours or the lab's
typed 10, got 100
12345? no, change it
1\n2\n3
(2)
[4]
# 4 of 6
id=null
id:string;
?page=2&sort=asc
/r/none
v2.pdf
scan.tif won't open
photo shows a foot
the sticker says sterile and below it latex free
is my kit registered, how do I see that
kits never arrive on {wkd}s
do kits expire
which labs do kits for colon screening
how do I activate a kit
sample leaked
QNS means?
hemolyzed, K 6.9
swapped tubes, two patients, what first
addendum or amendment
path reads benign, I don't buy it
specimen jar, formalin ratio 10:1
slide B3 is missing
-80 freezer alarm, rack map
screen failed, log it
arm B = placebo?
randomise 1:1 in blocks of 4
visit 4, missed
mrn: none yet
MRN#____
MR# or chart #
mr = mitral regurgitation here
chart 4 is out
10, 20, 30
62F
62F 70 kg 160 cm
call her
which digits of an MRN are the check digit
not in {ehr}
old, new, borrowed
unit no 3 of 4 PRBC
hosp stay 3 d
patient in {room}
pt id x2 before meds
2/2
400
enc for screening
CSN vs FIN vs HAR, define
LACE 12
acct closed
bal {price}
guarantor means
in collections
pay in full
net 30
PO vs inv.
order set
ord canceled
ships tomorrow
rx only
Rx to OTC switch
refills 0
ready?
tracking uncertain
1 box, wet
out for delivery
RMA steps for a {dev}
sn = sensitivity?
Sn 90 Sp 85
rev C
model {dev}
implant L knee, 2 screws 4.5 mm
valve 23 mm
lead III
hearing aids size 312 battery
CPAP 12 cmH2O
which pump is louder
it beeped
glucometer reads HI
a lot
LOT means line of therapy
exp soon
ref 3?
2 units
0.5 mL, {imm}, left arm
badge reel broke
pull the badge design
swiped in at {clockx}
lost my badge
FTE 0.9
emp hours
EIN of a clinic is public?
staff ratio 1:4
traded shifts
student rate
SID = sudden infant death, no, SIDS
student clinic hours
jury duty pay
an inmate faints
booking window 90 d
docket
case mix 1.62
case 3: chest pain
cause unknown
continued
CPS or police
report late
ticket open
tkt queue 41 deep
INC vs REQ
claim form
clean claim
pd {price}
{denial}??
{cpt} {denial}
appeal level 2
prior to surgery
auth not needed
conf = confidence interval
confirmation bias
reservation for the sim lab
locker room
combo pill
coats for staff
raffle at noon
contract year
policy 4.12
policy lapsed
member services
member of the team
MBI stands for
medicaid in {stt}
not found
group therapy at 3
group O neg
rx grp on the card, where
licence fees
license renewal odd years
DL = dead lift, 135 lb
passport photo size
NPI lookup
Type 2 NPI
DEA schedule IV
ssn field masked
last4 or none
x3
30x
ends in 5 min
localhost
root
login fails
@channel
user locked
README.md
no-reply
fax jam
p .03 f 4.11
tel in {unitword}
pager dead
vm full
{icd}
{cpt}
{loinc}
{snomed}
{ndc}
{hcpcs}
{icd} {cpt}{modif} x1
loinc {loinc} for {test}
ndc {ndc} qty 30
snomed {snomed} = ?
icd {icd} to snomed {snomed}
{cpt}-{cpt} range
rev code 0636
tob 0131
pos 22
mod 25 59 91
drg 470
hcc 18
apc 5072
rvu 1.92
cvx 207
taxonomy 2084N0400X
rxcui 617314
cas 50-78-2
pmid 31234567
doi 10.1000/xyz123
nct 04280705
iso 13485
ieee 802.11ac
rfc 9110
usp 797
nfpa 99
cfr 46
\"my number is up\" he said, joke or SI?
\"ten over ten\" - pain or arms
"""
