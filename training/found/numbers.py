"""Numbers that identify, with and without a word for what they are."""

NUMBERS = r"""
member id {plan}
Member ID: {plan}
MEMBER ID {plan}
member # {plan} group {grp}
memb {planlow}
mbr {plan}
sub id {plan}
Subscriber ID {plan}, Group # {grp}
subscriber {plan} dob {dob}
{ins} {plan}
{ins} ID {plan} grp {grp}
{ins} id# {plan}, eff {num8}
{ins} policy {plan}
{ins} / {plan} / {grp}
{ins}: {plan}
primary {ins} {plan}, secondary {ins} {plan}
ins: {ins} {plan}
has {ins}, {plan}
card says {plan}
front of card: {plan}
the number on my card is {planlow}
it's {plan}
new card {plan}, old card {plan}
{plan}
{plan} active, copay {price}
{plan} - termed {num8}
{plan} not found, try {plan}
eligibility {plan} {num8}: inactive
MBI {plan}
medicare number {plan}
medicaid # {plan}
HIC {plan}
recipient ID {plan}
beneficiary {plan}
policy no {plan}
policy holder {kinfull}, {plan}
Pol#: {plan} Grp#: {grp}
RxBIN on card, RxGrp {grp}, ID {plan}
group number {grp}
grp {grp}
plan id {plan} suffix 0{num}
dependent of {kinfull} {plan}
spell it: {saycode}
member number {saycode}
my id is {saycode}
id number, it starts with {saycode}
policy {saycode}, you got that?
medicaid, {saycode}
confirmation was {saycode}
reference {saycode}
account number {saycode}
account {acct}
acct {acct}
Acct #: {acct}
acct# {acct} past due {price}
guarantor acct {acct}
HAR {acct}
CSN {acct}
visit # {acct}
encounter {acct}
FIN {acct}
billing account {acct}, balance {price}
statement {ord}, account {acct}
bill for {acct} is wrong
paid {price} on {acct} {num8}
{acct} sent to collections
collections agency {org} ref {ord}
bank acct {acct}
routing and account {acct} for direct deposit
card ending {four}
visa ending in {four}, exp on file
card on file ends {four}
account ending {four} declined
direct deposit acct ending in {four}
invoice {ord}
Invoice #{ord}, {price}
inv {ord} unpaid
PO {ord}
order {ord}
order # {ord} shipped {num8}
tracking {ord}
ticket {ord}
IT ticket {ord}, {one} can't print
rx # {ord}
Rx {ord} ready at {pharm}
refill rx {ord}
prescription number {ord}, {med}
confirmation # {ord}
receipt {ord}
work order {ord} {gear}
claim {claim}
claim # {claim} denied
claim {claim} DOS {num8} {cpt}
Claim No.: {claim}; DOI: {num8}
ICN {claim}
re: claim {claim}, {ptlf}
auth {claim}
auth # {claim} exp {num8}
PA {claim} approved thru {num8}
prior auth {claim}, ref {ord}
case ref {claim}
precert {claim} {num} days
referral # {claim}
appeal {claim}
EOB {claim} {price}
check {ord} {price} claim {claim}
accession {spec}
Accession: {spec}
acc# {spec} {proc}
ACC {spec}
specimen {spec}
Specimen ID: {spec} hemolyzed
spec {spec} mislabeled as {ptl}
tube {spec} no name
path {spec}
surg path {spec}: benign
case {spec} addendum
cytology {spec}
{spec}
{spec} redraw pls
unit {spec} O neg hung {hr}
donor {spec}
blood bank {spec}, band {badge}
embryo straw {spec}
slide {spec} sent to {hosp}
study {spec} read by {one}
license {lic}
lic# {lic}
Lic. No. {lic} exp {num8}
DL {lic}
driver's license {lic}
{stt} DL {lic}
CDL {lic}
license number {saycode}
RN license {lic}
{cred}, lic {lic}
{cred} #{lic}
MD license {lic} {stt}
certificate {lic}
birth cert {ord}
cert no. {lic}
notary {lic}
NPI {npi}
npi {npi} {one}
DEA {npi}
DEA# {npi}
{full}, DEA {npi}, NPI {npi}
{tit}, npi {npi}
passport {passp}
passport no {passp}, {land}
{land} passport {passp}
A# {passp}
visa {passp} exp {num8}
green card {passp}
alien no. {passp}
badge {badge}
badge # {badge}
Badge: {badge} {one}
employee {badge}
emp id {badge}
EE# {badge} {org}
{one}, badge {badge}
badge {badge} lost
officer {one} #{badge}
tech {badge}
pin {badge}
user {user}
login {user}
signed on as {user}
username: {user}
handle @{user}
venmo @{user}
insta {user}
portal login {user}, locked out
{user} charted at {hr}
case {case}
case # {case}
Case No. {case}
docket {case}
cause no. {case}
Docket No. {case}, {county}
police report {case}
incident {case}
IR {case} filed
CPS intake {case}
ME case {case}
ME # {case}, {ptlf}
warrant {case}
probate {case}
restraining order {case}
DOC # {case}
inmate {case}
booking no {case}
SNAP case {case}
VA claim {claim}
SS claim {claim}
serial {ser}
s/n {ser}
SN {ser}
serial number {ser} on the {gear}
{gear} SN {ser}
{gear} serial {ser}, lot {ser}
{gear} #{ser} alarm
{gear} {ser} recalled
UDI {ser}
implant {ser} L knee
Implanted: {gear}, REF {ser}, SN {ser}
explanted {gear} {ser}
pump {ser} to biomed
asset {ser}
biomed tag {ser}
meter {ser} not syncing
device id {ser}
MAC {ser}
IMEI {plan}
subject {subj}
subject {subj} AE: {cc}
Subj. {subj} withdrew {num8}
pt {subj} randomized {num8}
participant {subj}
study ID {subj}
screening no. {subj}
{subj} visit {num} {num8}
{subj}: {cc}, grade {num}
unblind {subj}?
sibs {subj} and {subj}
{code}
id {code}
# {code}
number is {code}
ref {code}
{ptl} {code}
{code} {ptl} {num8}
{lf} / {code}
{code}, {code} and {code} are dupes
which one is {code}
look up {code}
what's the status of {code}?
{code} pls
fixed {code}
ID# on wristband {code} does not match {code}
"""
CLEAN_NUMBERS = r"""
plate count 40,000
platelets {num}, plate and screws L ankle
growth plate open, plated distal radius
member of the care team
member ID not on file
policy reviewed, claim denied
group therapy {num}x/wk
account of events differs
order {labs}, {proc}
specimen hemolyzed, redraw
accession pending
license verified, on file
case discussed, case closed
serial troponins x3
serial exams q{num}h
subject to change; subjective: {cc}
record number of falls this month
chart reviewed, chart closed
unit dose, lot of nausea, badge of shame
reference range {num}-{num}
ref: see package insert
code status full, code blue called
CPT {cpt}, ICD {icd}
{icd} {dx}
{cpt} x{num}
billed {cpt} {price}
NDC on box, lot number missing
{med} {dose} #{num} refills {num}
{labs} {value}
{vitals}
{labs} {value}, was {value}
driver restrained, airbags deployed
hit by a {car}, no LOC
unknown vehicle fled
ssn not given
social: never smoker
last 4 days of {med}
last 4 doses held
pump alarm, pump replaced
{gear} fitted, works well
phone visit {num} min
no badge, no entry
score {num}/10
{num} of {num} trials, n={num}
room {room}, bed alarm on
step {num} of {num}
room temp {num}, {num} mL x{num}
total {price}, copay {price}
HL7 v2.5.1, FHIR R4, ISO 15189
"""
