"""Billing, scheduling, records, research, legal and personnel offices in a line, each with one or two identifiers."""

OFFICES = r"""
acct {acct} {lf} bal {price} {org} plan
{lf} {plan} termed {clip} per {org}
COB: primary {org} {plan}, secondary {ins} {plan}
subscriber {who} ({rel}) emp {org}
pt responsibility {price}, stmt to {st}
returned mail {st}, new {st}
skip trace {who}: {st}, {org}, {ph}
collections {org} acct {acct}
payment plan {who} card ending {four}
check #{four} from {org} {price} {clip}
ERA {claim} {org} {clip}
denial {claim} {hosp} {clip} CO-197
peer to peer {one} {ph} {clip}
appeal {claim} signed {one} {clip}
auth {claim} {proc} {hosp} {clip} {one}
referral {ord} {one} to {one}
{ins} rep {one} ref {claim} {clip}
spoke {one} @{ins} ref {claim}
elig {plan} {dob} active {clip}
dup acct {mrn}/{mrn} {lf}
{lf} r/s {clip} to {clip} {one}
{lf} ns {clip} x2 letter to {st}
{lf} wants {one} only
{lf} needs ride {st} van {fleet}
waitlist {lf} {ph} {clip}
recall {lf} {clip} {test}
template {one} {clip} blocked
{one} out {range} cover {one}
interp {lang} {one} {clip} {hr}
room {room} {one} {clip}
ROI {who} to {org} {clip}
records {who} {dob} from {hosp} {range}
release # {ord} {law} {price}
cert copies {who} {case}
affidavit {one} {full} {county}
chart pull {mrn} {mrn} {mrn}
amend {mrn} {clip} {one}
merge {lf} and {lf}
{user} viewed {lf} {clip}, related to {one}?
breach log {clip} {one} faxed {lf} to {org}
misdirected fax to {ph} re {who}
laptop {ser} stolen from {veh} {plate} at {corner}
badge {badge} {one} {ward} {hr}
keys {one} {bldg}
parking {one} {plate}
hire {one} {clip} {ward} from {org}
term {one} {clip} {user} disabled
license {one} {lic} exp {clip}
NPI {one} {npi}
DEA {one} {lic}
CME {one} {org} {clip}
privileges {one} {hosp} {clip}
peer review {case} Dr. {last}
payroll {one} {badge} {num} hrs
FMLA {one} {range}
incident {case} {one} {ward}
grievance {one} v {org}
exit interview {one} {clip}
ref check {one} at {org}
reference: {one}, {org}, {ph}
vendor {org} {one} {mail}
contract {org} exp {clip}
invoice {org} {ord}
W-9 {org} {st}
site visit {org} {clip} {one}
donor {who} {price} {full}
gala at {org} {clip} host {one}
grant {org} PI {one}
subj {subj} consent {clip} {one}
subj {subj} AE {clip} {hosp}
subj {subj} withdrew, moved to {place}
sponsor {org} monitor {one} {clip}
kit {lot} to {subj}
IRB contact {one} {ph}
case {case} {who} v. {org}
depo {one} {clip} {law}
counsel {one} ({law}) {mail}
expert {one}, {hosp}
served {org} {clip} by {one}
guardian ad litem {one} {county}
hearing {clip} {hr} {refuge}
judge {last} {case}
clerk {one} {county}
PO {one} {ph}
detective {last} {badge} {case}
tip from {one} re {plate}
evidence {lot} {one} {clip}
CPS {one} {case} {school}
foster {who} {st}
adoption {case} {full} {county}
school {school} {one} {ph} {clip}
bus {fleet} {school} {one} seizure plan
coach {one} {org} {clip}
camp {place} {range} {one}
team doc {one} {org}
plant nurse {one} {org} {ph}
safety mgr {one} {org} {clip}
adjuster {one} {claim} {org}
NCM {one} {org} {ph}
IME {one} {clip} {clinic}
MMI {clip} per {one}
subrogation {org} {claim} DOL {clip}
policy {plan} veh {vin} {plate}
tow {org} {plate} {corner}
loss loc {corner} {place}
insured {who} {st}
claimant {who} {st} {dob}
estate of {who} {case} {county}
executor {one} {st}
deed {st} {county} {clip}
tenant {who} {st} {org}
utility {org} acct {acct} {st} medical hold
shelter {refuge} bed {num} {one}
voucher {ord} {one} {org}
ride {ord} {one} {st} {clinic} {hr}
meal {one} {st} {org}
vol {one} {org} {clip}
newsletter {one} {place}
obit {who} {oldn} {place} {clip}
wedding {one} & {one} {clip} {church}
thank you {one} from {one} and all of us at {org}
flowers for {one} {ward} from {org}
card for {one}, {one} is collecting
potluck {day}: {one} chips, {one} salad
happy birthday {one} ({clip})
welcome {one}!
farewell {one}, last day {day}
congrats {one} and {one}
{one} won the raffle
lost: {hue} badge {badge}, see {one}
found: keys to {veh} {plate}
{last}_{first}_{iso}.pdf
{last}-{first}-{test}.pdf
{last}_{first}_{dobymd}.dcm
/scans/{last}_{first}/{iso}.jpg
scan for {one}: {last}_{first}.tif
attachment: {lf}.docx
re_{last}_{clip}.pdf
folder {comma} on the shared drive
export {iso}_{mrn}_{last}.csv
photo {first}_{num}.heic from {one}
C:\\faxes\\{last}\\{iso}.tif
s3://intake/{mrn}/{last}.json
/home/{user}/notes.txt
{user}@host:~$ ls {last}
commit by {user}: fix {poss} import
// TODO {one}: ask {org}
# contact {one} <{mail}|{ph}>
author = "{who}"
patient_id: {mrn}  # {last}
"""
