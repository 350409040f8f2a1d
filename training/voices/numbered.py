"""Somebody's numbers, mails, links and handles are given, with a label and without; and the same with numbers that are nobody's."""

NUMBERED = r"""
{mrn} or {mrn}? one of these is mine
reach me {ph} day, {ph} night
{ph}
my # is {ph} but call after {clockx}
number on the card: {plan}. the one under it: {grp}
is {plan} active? try {plan} too
acct ending {four}, amt {cash}, posted {on}, not mine
what happened w/ claim {claim}? also {claim}
the case is {case}, the other case is {case}. same judge
licence {lic} exp {mon}, need CEUs {nn}
NPI lookup: {npi}. taxonomy? active?
DEA on the script reads {npi}, check digit right?
plate {plate}, {car}, parked in the ambulance bay since {clockx}
{plate} lights on
VIN {vin} wheelchair van, lift broken. funding letter
serial {ser} recalled? it's a {gear}
{ser} is what the sticker says. mfr? year?
lot {lot} of {imm}: temp excursion {nn} F. discard?
UDI {code} on the implant card
pacer model W1DR01 serial {ser}, MRI ok?
track {ord}. says delivered. wasn't
Rx {ord} refills 0, Rx {ord} refills 2, Rx {ord} expired
order {ord} is for {labs}; order {ord} is for {proc}; cancel the first
accession {spec} hemolyzed; redraw; label
path {spec} vs {spec}: same block?
visit {stay} has no charges
csn {stay} / har {acct} - combine bill
subj {subj} wrong arm. unblind?
{subj}, {subj} and {subj} missed visit 3
badge {badge} won't open {bedx}
pager {pager} dead. use {ph}
student id {badge}, {school}; titers attached
case mgr at {payer}: {ph}, ref {claim}, ask for {first}
passport {passp}, visa thru {mon}, needs {proc} before
SSN {ssn} shows deceased at SSA. I am alive!! letter
last 4 {ssn4}, DOB {dobs}, now can you talk to me?
{mail} bounced. try {mail}
send it to {mail} (work) not {mymail}
email me {mymail}
{url}
is {url} a legit pharmacy? price too low
my blog {url} - feedback on the chemo post
profile: {user} on tiktok says {brand} cures {dx}. debunk
DM from {user}: "need {gen} no script". report how
login {user}, last seen {ip}, {clockx}. was it me?
allow {ip} thru the firewall til {on}
ping {ip} ok; {ip} no. modality down
venmo {user} {cash} for the shift party
wifi guest pw on the wall; device {code} won't join
fax {ph} busy all day. alt {ph}?
ext {pager} rings in the closet lol
patient said her number is "{sayph}". write digits
MRN is "{saymrn}" per dictation. digits pls
Room {bedx}, MRN {mrn}, acct {acct}, {labs} due
pump library pushed to {ser} not {ser}
truck {fleet}, plate {plate}, narcotics seal {four}
claim {claim} / policy {plan} / DOL {on} / adj {first} {ph}
check {four} for {cash} from {org}
certificate {lic}; hours {nn}; exp {on}
zip {zip} or {zip}? for RUCA
mailing label: {whole}, {addr}
invoice {ord} {cash} due {on}
tablet {code} checked out to {first} {on}, never returned
inmate # {case}, bring chart by {clockx}
unit {ser} transfused {clockx} bag to {mesl}
graft ID {code}, tissue log, {proc} {on}
DL {lic} {stt} matches face, not name
"""
NUMBERED_CALM = r"""
5 mg or 50 mg? one of these is wrong
reach the on-call day or night through the operator
amt {cash} or {cash}, posted twice, is it a duplicate?
99213 or 99214? try {cptc} too
chapter 12, page 403, table 7-2, figure 9b of the textbook. cite?
Title 42 CFR 482.13 vs 45 CFR 164.514(b)(2)(i) vs 21 CFR 1306.12. which one is about what
ICD {icdc}, CPT {cptc}, HCPCS {hcpcs}, DRG 470, rev 0360, POS 22, TOB 131. Legend?
NDC {ndc} qualifier? package size?
LOINC {loinc} vs {loinc}: same component?
SNOMED {snomed} is-a? use in a value set OID 2.16.840.1.113883.3.464.1003
RxCUI 860975 or 861007 for metformin 500? TTY SCD
NCT number format? 8 digits. PMID? DOI 10.1056/NEJMoaXXXXXXX? Explain without an example person
ISBN, ISSN, DOI, ORCID - which identify a person
model W1DR01, MRI conditional 1.5T/3T? which lead lengths
size 8 Shiley, 7.5 ETT, 18 G, 14 Fr Foley, 32 mm head, 10-0 nylon. stock list
part 4410-22, ref 0998-00-0800, PAR 12, reorder 24. spreadsheet
port 443, 8443, 104 and 2575: which is HL7 MLLP, which is DICOM
HTTP 422 on POST /Claim; error code MSG_PARAM_INVALID
{hcpcs} price {cash} x {nn}
room 214 to 412 to 307 to OR 3: count bed moves
ext 4 for nurse, 2 for billing, 0 operator. phone tree script
press 1 for {tongue}, 2 for English. script
988, 911, 211, 311, 1-800 poison help: when to use each
O2 2 L, 28%, FiO2 0.4, PEEP 8, 450 mL, I:E 1:2
1,200 kcal, 60 g protein, 45 g carb, 2,000 mg Na
120/80, 98.6, 72, 16, 98% — normal for age 8?
call light #6 stuck on. WO to facilities, P3
locker, parking and cafeteria prices for new hires table, {cash}, {cash}
ROI = (gain - cost)/cost with {cash} and {cash}. not release of information lol
error 0x80070005 when I print labels
batch of {nn} claims, {nn} rejected, {nn} pending. percent?
Lot numbers and serials: when must we record them under 21 CFR 821? general
What's the checksum rule for an NPI (Luhn, prefix 80840)? no example
GTIN, GLN, UDI-DI, UDI-PI. explain
version {ver} build 2204, driver {ver}, firmware {ver}. upgrade order
"""
