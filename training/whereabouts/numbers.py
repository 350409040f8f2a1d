"""Numbers of charts, stays, plans, accounts, licences, cases, devices and vehicles, with every cue or hardly any."""

CHARTS = r"""
MRN {mrn}, {ptname}, here for labs.
chart {mrn}
wrong chart, it's {mrn} not {mrn}
merge {mrn} into {mrn}
Duplicate: {mrn} and {mrn} are the same person.
Please open {mrn} and look at the last CBC.
med rec no. {mrn}
MR# {mrn}
mrn is {mrn} i think
pull {mrn} for audit
Old records under {mrn} (maiden name).
the wristband says {mrn}
Label {mrn} was on the wrong tube.
{mrn} / {dobs} / {room}
{lf} [{mrn}] {dobs}
{ptname} (MRN: {mrn})
Bed {num}: {mrn}, {yng}, {dx}
{mrn} is the one with the leak
encounter {stay}
visit # {stay}
CSN {stay}
FIN {stay} needs a discharge date.
acct {acct} still on hold
HAR {stay}, late charge {price}
Account number {acct}, balance {price}.
pt acct: {acct}
Statement {acct} was paid twice.
Payment plan on {acct}
guarantor acct {acct}
refund {price} to {acct}
card ending {four} declined
check no. {four} to {acct}
routing is fine but account {acct} bounced
Member ID {plan}
member # {plan} grp {grp}
{ins} {plan}
{ins} ID {plan}, rx bin on back
subscriber id: {plan}
HICN/MBI {plan}
Medicaid {plan} active
policy {plan} termed
My new card says {plan}.
read me the number: {plan}
sub {lf} {plan}
Secondary: {ins} {plan}
group no {grp}
{ins} group {grp}, no dependents
RxGrp {grp}
Claim {claim} denied CO-50
claim # {claim} paid {price}
resubmit {claim} with mod 25
comp claim {claim}, adjuster {one}
ERA shows {claim} reversed.
{claim} was appealed {on}
auth {ord} approved 12 visits
Auth # {ord}
PA ref {ord}
ref no {case} per {one} at {ins}
call reference {case}
case {case}
Case no. {case}, CPS worker {one}
docket {case}
report {case} filed with {agency}
incident {case}
police report no. {case}
ticket {case} - printer
NPI {npi}
DEA {npi}
{cred} NPI {npi}
lic {lic}
License {lic}, exp {mon}
RN license {lic}
DL {lic}
driver's license number {lic}
state id {lic}
passport {passp}
A-number {passp}
visa {passp}
green card {passp}, interpreter needed
badge {badge}
employee # {badge}
badge {badge} won't open the med room
interpreter {badge}
operator ID {badge}
officer {one} {badge}
Accession {spec}
specimen {spec} rejected, clotted
path {spec}
{spec}: final, no malignancy
slide {spec} C3
cyto {spec}
order {ord}
Req {ord} not received at {lab}
Rx {ord}
Rx # {ord} at {rx}, 2 refills
script no {ord}
tracking {ord}
subject {subj}
Pt {subj} randomized {on}
study ID {subj}, arm B
participant {subj} withdrew
unit {spec} of PRBC hung at {hr}
donor {spec}
username {user}
login {user}
user {user} locked out
signed in as {user}
epic id {user}
audit: {user} opened {mrn} at {hr}
SSN {ssn}
social {ssn}
last 4 {ssn4}
last four of the social {ssn4}
his social ends in {ssn4}
"""
DEVICES = r"""
{dev} serial {ser}
s/n {ser}
SN{ser}
Serial No: {ser}
serial number on the back is {ser}
pump {ser} alarmed again
returned {dev} {ser} to biomed
swap {ser} for {ser}
loaner {ser} until {on}
{dev} (ser. {ser}) implanted {on}
ICD generator serial {ser}, lead serial {ser}
implant: {dev}, S/N {ser}, lot {lot}
UDI {ser}
Lot {lot} exp {mon}
lot {lot}, left deltoid
vaccine lot {lot}
{imm} lot #{lot} given
recalled lot {lot}
affected lots: {lot}, {lot}, {lot}
mesh lot {lot}
bone graft {lot}
heparin lot {lot}
asset {ser}
biomed tag {ser}
O2 concentrator {ser}
CPAP s/n {ser}, download attached
glucometer {ser} read {value}
ventilator {ser} failed self test
telemetry box {ser} missing
bed {ser} to repair
which pump? {ser}
my {dev} number is {ser}
registered the {dev} under {ser}
wheelchair {ser} stolen
hearing aid serials {ser} and {ser}
scope {ser} reprocessed {on}
scope {ser} used on {ptname}
IP {ip}
host {ip}
from {ip}
"""
VEHICLES = r"""
plate {plate}
Plate {plate}, {hue} {veh}
tag {plate}
license plate {plate}, {stt}
Left in a {hue} {veh}, plate {plate}.
{hue} {veh} {plate} lights on
witness got {plate}
partial plate ends in {plateend}
plate starts with {plateend}
handicap placard {plate}
parking permit for {plate}
owner of {plate} please come to the desk
towed: {plate}
security ran {plate}
{kin} drives a {veh}, {plate}
Getaway car {plate}
hit by {plate}
VIN {vin}
VIN# {vin}
vin {vin} totaled
Vehicle: {year} {veh} VIN {vin}
insured vehicle {vin}
adaptive van {vin}
Medic {fleet}
Transported by unit {fleet}
ambulance {fleet}, {crew}
wheelchair van {fleet} at {hr}
bus {fleet}
truck {fleet} needs the jumper cables
helicopter {hull}
tail number {hull}
boat {hull}
N-number {hull}
car {fleet} to {corner}
valet {plate} {hr}
Uber {plate}
found in {plate} w/ needle
garage gate log: {plate} in {hr}
the {veh} with {plate} on it is blocking the ramp
reg {plate} ins {ins}
rental {plate}
{plate}?
"""
REACHED = r"""
cb {ph}
call {kin} at {ph}
{ph} (cell), {ph} (work)
fax {ph}
fax it to {rx} {ph}
vm full at {ph}
{clinic} {ph}
reach me x{four}
wrong number: {ph}
{ph}, ask for {one}
new phone {ph}
text {ph}
{mail}
email {mail}
send to {mail} pls
{mymail} bounced
portal invite to {mail}
{url}
form is at {url}
pager {pager}
on call pgr {pager}
home {ph} cell same
emergency contact {kinfull} {ph}
next of kin {kinfull}, {st}, {ph}
fax # for {snf} is {ph}
no answer {ph} x3
ring {one} on {ph} after {hr}
{sayph}
you can get her at {sayph}
the number is {sayph}
"""
