"""Single rows, log lines, snippets, labels and one-line requests as office and data people paste them."""

NAMED = r"""
{num8} {clockx} {UNIQUE_ID:{lastlow}{nn}} LOGIN OK {ip}
{iso}T08:14:22Z INFO auth user={UNIQUE_ID:{firstlow}.{lastlow}} src={ip} mfa=push result=ok
{mrn},{ptcomma},{dobs},F,Medicaid,99213,$84.10
"{ptcomma}","{dobs}","{st}","{home}","{stt}","{zip}","{ph}"
{"mrn":"{mrn}","name":"{ptname}","dob":"{dobiso}","unit":"4W","los":6}
{"user":"{UNIQUE_ID:{lastlow}{fl}}","action":"PRINT","doc":"AVS","ts":"{iso} 14:02:10"}
PID|1||{mrn}^^^EPI^MR||{ptcaret}||{dobymd}|M|||{stup}^^{townup}^{stt}^{zip}
PV1|1|O|{FACILITY:<RVC|NORTHPT|ELMST>}^EX3^^||||{npi}^{caret}^^^^MD
NK1|1|{caret}|MTH||{ph}
OBX|3|TX|NOTE||Spoke with {first} at {clinic}, will fax|||||F|||{stamp}
IN1|1|PPO|60054|AETNA|||||{grp}||||||{caret}|18|{dobymd}
update patient set last_nm = '{last}' where mrn = '{mrn}'; -- per {first}, marriage
select * from appt where prov = '{UNIQUE_ID:{lastlow}{fl}}' and appt_dt = '{iso}'
insert into blocklist (email) values ('{mail}');
grep -i "{lastlow}" /var/log/vpn.log | tail -3
patient_id: {mrn}  # {first}'s test, remove before merge
curl -s {url} -H "X-Client: {UNIQUE_ID:{lastlow}-{nn}}" -o out.json
owner: {mail}
assignee = "{first} {last}", due = {iso}
TKT {UNIQUE_ID:{nn}{four}} | {whole} | badge won't open med room | {ph}
RE: ticket {code} closing since {first} hasn't answered
{first} in IT says the printer at {FACILITY:<Hollis|Pruitt|Brant> Street Clinic} is {ip}
mapped drive S: is gone for {first} and {first}, both at {clinic}
reset {UNIQUE_ID:{lastlow}{fl}} and move to OU=Disabled, last day {on}
pls provision: {whole}, RN, start {num8}, mgr {last}, cost ctr 4410
asset {UNIQUE_ID:{four}{nn}} returned by {first}, screen cracked
{four} is {poss} voicemail pin?? who wrote that on the wiki
Epic hyperspace crash, user {UNIQUE_ID:{lastlow}{nn}}, wkst {UNIQUE_ID:NUR-{four}}, {clockx}
auth {code} approved {num8} thru {num8}, 12 visits, rep {first}
ref # for the call: {claim}, talked to {first} in {LOCATION:<Manila|Boise|Tampa>}
claim {claim} pd ${nn}.40 ck {UNIQUE_ID:{nn}{four}{nn}} {num8}
acct {acct} | {ptcomma} | DOS {num8} | CO-45 -212.00 | PR-3 25.00
denied CO-29, rec'd {num8}, DOS {num8}, need proof of timely
{ptlf} / UHC {plan} / termed {num8} / no COBRA
guarantor {kinfull} for {ptf}, wants pmt plan {price}/mo
EOB to {st} {home} came back, no forwarding
secondary is Mutual of Omaha {plan}, sub {whole} dob {dobs}
W9 for {ORGANIZATION:{last} Family Dentistry PC}, TIN {UNIQUE_ID:{nn}-{nn}{four}}
appeal letter for {mr}, Entyvio, denial {claim}, due {on}
P2P {on} {clockx} w/ {dr}, line {ph}
NPI {npi} isn't linked to TIN {UNIQUE_ID:{nn}-{nn}{four}} w/ Humana
CAQH {UNIQUE_ID:1{nn}{four}{nn}} {whole} reattest by {num8}
DEA {lic} exp {num8}, {last} to renew
{whole}, MD | {lic} | exp {num8} | NPDB clean
re: {last} privileges, proctor {last}, 3 of 5 done
HR file {badge} {comma}: I-9 re-verify {num8}
{first} out FMLA {range}, {first} covers desk 2
PTO denied for {feast}, sorry {first}
{first} clocked {clockx} on {DATE:<Mon the 4th|Sat 3/8>}, forgot lunch punch
W-2 to new address {stack}, {home} {zip}
minutes of {on}: present {first}, {last}, {dr}; absent {first}
motion {last}, second {last}, carried, {initials} abstains
sign-in: {whole} {clockx}; {whole} {clockx}; rep {first} ({org})
visitor badge {UNIQUE_ID:V{nn}{nn}} {whole} to see {ward}
lost + found {num8}: dentures, {lastup} on the cup
key {UNIQUE_ID:{nn}{nn}A} to {first}, returned {initials} {num8}
parking: {hue} {car} {plateup} in MD spot, {first} to page owner
courier p/u {clockx} from {clinic}, 3 bags, {initials}
fleet {fleet} odometer 88412, driver {first}, oil due
Rx {ord} {meup} LISINOPRIL 20 MG #90 RF3 {last}
C2 log: Rx {ord} oxycodone 5 #20 {ptcomma} ID {lic} {initials}
transfer rx {ord} to {pharm} {ph}, spoke w/ {first} RPh
will call bin {lastup}, {firstlow}, 2 bags, {num8}
lot {lot} exp {mon} given {num8} L delt {initials}
{num8} Fluzone HD {lot} {initials} / Shingrix 2 {lot} {initials}
IIS ID {UNIQUE_ID:{nn}{four}{nn}}: {ptf} {ptl}, dup of {UNIQUE_ID:{nn}{four}{nn}}
TB read {num8} 0 mm {initials}
fridge 47F {num8} {clockx} {initials} moved to unit B
monitor {ser} alarm vol 2, bed 9, reset by {first}
pump {ser} err 322, sent to biomed w/ {first}, tag {UNIQUE_ID:{four}{nn}}
PM done {num8} {initials} defib {ser}
ICD interrogation {num8} {ptl} sn {ser} 2 VF 1 shock
CPAP sn {ser} {meup} AHI 2.1
Dexcom share follower {kin}, code {UNIQUE_ID:{four}}
glucometer op id {UNIQUE_ID:{nn}{four}} = {last}, expired {num8}
accession {spec} {ptcomma} GOLD hemolyzed recollect, told {first}
blood bank: unit {UNIQUE_ID:W{nn}{nn} {nn} {four}{nn}} to {lastup} {mrn} {clockx} {initials}/{initials}
path {spec} {last} signed {num8} {dr}
CT acc {spec} {ptcaret} {stamp} AXIAL 5.0
morgue: {lastup}, toe tag {UNIQUE_ID:{nn}-{nn}{nn}}, to {ORGANIZATION:{last} & Sons Mortuary} {num8}
case {case} {last} v. {hosp}, dep {on}
subpoena {case}: certified copy of {mrn}, {num8} - {num8}
JV {case} minor {meini} hearing {on} dept 4
504 mtg {ptf} {gr} gr {school} {on} 3:15
absent {num8} {ptname} rm 14 fever, mom {kin} {ph}
camper {ptf} {ptl} cabin {FACILITY:<Otter|Heron|Bobcat>} inhaler x1
IEP {ptname} OT 30 min wk, case mgr {last}
sports clearance {melow} {schoollow} exp {mon}
trip {UNIQUE_ID:{nn}{four}} {ptlf} {stack} to {clinic} p/u {clockx} w/c
OR 4 0730 {lastup} TKA / {last} / spinal / rep {first}
add-on: {ptlf} hip, {dr}, npo, cons in chart
{clockx} {last} new pt 40 min, {clockx} {last} f/u, {clockx} BLOCK
no show {num8} x3 {ptcomma} letter 2 sent
waitlist: {first} {last} {ph} any Tues, {whole} {ph} mornings only
recall {mon}: {ptcomma} colo 3y polyps {dr}
on call {DATE:<6/7-6/9|wknd of the 14th>}: {last}, backup {last}, {pager}
answering svc {clockx}: {first} re son {ptf}, fever 104, {ph}
vm {clockx} {ph} {first} from {org} re drug screen {lastup}
chain of custody {UNIQUE_ID:{nn}{four}{nn}} donor {meup} employer {orgup}
WC claim {claim} DOI {num8} {ptcomma} {org} adj {whole} {ph}
MSA {ptname} {claim} settle ${nn},500, atty {law}
VA {UNIQUE_ID:<L|M|S>{four}} {ptl} community care ref {code} exp {num8}
MBI {plan} {ptcomma} A {num8} B {num8}
state ID {UNIQUE_ID:{nn}{four}{nn}{nn}} MCO change eff {num8} {ptlf}
hospice recert {num8} {ptl} NYHA IV {dr}
MDS ARD {num8} {lf} PDPM HBC2
OASIS SOC {num8} {ptcomma} RN {first} {clockx}-{clockx}
EVV in {clockx} out {clockx} aide {first} client {ptf} GPS {st}
wristband says {lastup}, chart says {lastup}, DOB same {dobs}
merge {mrn} into {mrn}, keep {kin} as NOK
AKA {PERSON:{menick} {kinl}}, maiden {last}, SSN {ssn}
{"resourceType":"Patient","id":"{code}","name":[{"family":"{ptl}","given":["{ptf}"]}]}
\<given>{ptf}\</given>\<family>{ptl}\</family>\<birthTime value="{dobymd}"/>
NM1*QC*1*{lastup}*{oneup}****MI*{plan}~
N4*{townup}*{stt}*{zip}~
DMG*D8*{dobymd}*M~
- name: {whole}\n  role: medical director\n  cell: "{ph}"
From: {whole} \<{mail}>
Cc: {last}, {first}; {last}, {first}; {mail}
On {wday}, {whole} wrote:
Sent from {poss} iPad
{first} {last}, MHA | Practice Admin | {clinic} | {ph}
OOO until {DATE:<the 18th|6/30|Tues 9/2>}, contact {first} {xt}
calendar: 1:1 w/ {first} {on} {clockx} Teams
{first}@ can you send me {meini} face sheet to {ph}
bcc {mail} and don't tell {first}
file name: {lastlow}_{firstlow}_{dobymd}_consent.pdf
S:\\ROI\\{lastup}\\{ptcomma} {num8}.pdf
scan0041.pdf = {ptname} EKG {num8}
col B row 17 should be {last} not {last}
fix row 9: {ptcomma},{dobs},{zip},Y
v2 of the roster: dropped {first} {last}, added {first} {last} {num8}
who is {UNIQUE_ID:{lastlow}{nn}}? 41 charts opened {on}
BTG by {last}, {first} on own mother {kinfull}, {num8} {clockx}
fax fail {ph} x3, pages 12, {ptcomma}
efax from {clinic} {num8} for {whole} dob {dobs} not ours
mail merge row 1: {mr} / {stack} / {home} {stt} {zip}
label: {lastup}, {oneup} {dobs} {mrn} {dr}
return address {clinic}, {st}, {town} {zip}
certified {UNIQUE_ID:70{nn} {four} {four} {four}} signed by {first} {num8}
"""

CALM = r"""
08:14:22 INFO auth user=svc_batch src=internal mfa=none result=ok
08:14:23 WARN heartbeat missed 3x node=worker-2 pool=rad
[ERROR] 14:02:10 PRINT AVS failed: spooler stopped, code 0x000006ba
unit,los_median,los_p90,n\n4W,3.1,9.0,212\n5E,2.8,7.4,198
"age_grp","sex","zip3","payer","visits"
{"unit":"4W","beds":28,"occ":26,"pending":4,"los":3.1}
{"action":"PRINT","doc":"AVS","count":188,"avg_ms":412}
PID-3 is the MRN, PID-5 the name, PID-7 the birth date, PID-11 the address
PV1|1|O|CLINIC^EX3||||ATTENDING ID^LAST^FIRST^^^^MD
OBX|3|NM|718-7^Hemoglobin^LN||11.2|g/dL|12.0-15.5|L|||F
OBX|4|NM|2823-3^Potassium^LN||4.1|mmol/L|3.5-5.1|N|||F
AL1|1|DA|70618^Penicillin^RXNORM|MO|HIVES
DG1|1|I10|E11.65|T2DM W HYPERGLYCEMIA||W
SPM|1|||119297000^BLD^SCT|||||||||||||||
MSA|AE|0001|Required field missing|||207^Application error^HL70357
update dept set bed_ct = 28 where dept_cd = '4W'; -- after remodel
select dept_cd, count(*) from appt group by dept_cd having count(*) > 100 order by 2 desc
select t.name, t.rows from sys.tables t where t.name like 'stg[_]%'
create index ix_enc_adm on enc (adm_dt, dept_cd) include (los) with (online = on)
grep -c "ACK AA" /var/log/mllp.log | sort -rn | head -3
curl -s localhost:8080/healthz | jq .status
owner: platform-team
assignee = unassigned, due = next sprint
status: ready  # remove before merge
export NODE_OPTIONS=--max-old-space-size=4096
pip install hl7apy==1.3.5 fhir.resources==7.1.0
df.groupby(["dept","shift"]).los.agg(["median","max"])
git rebase -i HEAD~3 && git push --force-with-lease
ERROR 1054 (42S22): Unknown column 'd.icd_cd' in 'on clause'
ORA-00942: table or view does not exist
HTTP 429 Too Many Requests, Retry-After: 30
TypeError: Cannot read properties of undefined (reading 'toFixed')
x509: certificate has expired or is not yet valid
FHIR search: Observation?code=4548-4&date=ge2024&_count=50&_sort=-date
$ docker run -p 8080:8080 hapiproject/hapi:v6.10.1
loinc 4548-4, 17856-6, 59261-8 all A1c, which one for eCQM 122
snomed 44054006 vs 73211009 for the value set
TKT: badge won't open med room, all users, since the patch
printer on 4W prints blank every third label
mapped drive S: is gone for the whole department
how do i reset my own password, the portal loops
Epic hyperspace crash after the upgrade, code 0xc0000005
Citrix receiver says 1030 protocol driver error
dictation mic PowerMic 4 blinks orange, driver 2.8
Dragon keeps typing "new paragraph" instead of doing it
Zoom 5.17 no audio in room B, Poly X30, reboot didn't help
please order 2 toner CF258X and a drum for the Brother 2370
auth not required for 97110 with this plan, first 20 visits
CO-45 is contractual, PR-1 deductible, PR-2 coins, PR-3 copay
CO-29 timely filing, 90 days par, 180 nonpar
99214-25 + 20610-RT + J3301x4, dx M17.11
93000 bundled with 93015? NCCI says modifier allowed 0
revenue code 0636 needs HCPCS, 0250 does not
POS 10 vs 02 for telehealth at home
G2211 with modifier 25 is payable for vaccines since 2025
CLIA number box 23, only for QW tests
type of bill 131 vs 135 late charges
MS-DRG 291 wt 1.2683 GMLOS 3.9
HCC 226 v28 dropped, RAF went from 0.31 to 0.12
ERA enrollment takes 10 to 15 business days
NDC 11 digits 5-4-2, qualifier N4, unit ML1
BIN 003858 PCN A4 for Express Scripts
Medicaid eligibility 270/271, error AAA*N**75
277CA A7 562, rendering provider NPI
write an appeal for Entyvio denied as not medically necessary, Crohn's, failed Humira and Stelara
peer to peer tips for a hospitalist, sepsis observation denial
template: Dear Patient, your balance of $____ is past due
dun letter 3 wording, not so mean
reminder text under 160 characters, appointment tomorrow
what's the no-show policy wording for new patients, $50
MIPS 2024: 75 points to avoid the penalty, 15 PI category minimum
CAQH reattest every 120 days
DEA fee is $888 for 3 years, form 224
NPDB continuous query costs $2.50 a head
FPPE first 10 cases, OPPE every 9 months
BLS 2 years, ACLS 2 years, NRP 2 years, TNCC 4 years
I-9 section 3 for rehires within 3 years
FMLA 12 weeks, 1250 hours, 50 employees in 75 miles
PTO accrues 6.46 per pay period, cap 240
holiday pay 1.5 for Thanksgiving and Christmas, not for the eve
shift diff: eve $2.75, night $4.50, weekend $3
minutes template: call to order, present, absent, old business, new business, adjourn
motion carried, none opposed
sign-in sheet columns: name, dept, time in, time out, vaccinated y/n
visitor policy: two at a time, 8 to 8, no one under 12 in ICU
lost and found: dentures x2, hearing aid, gray hoodie, one crutch
parking: level 2 is for patients only, staff go to lot C
courier pick up at 10, 1 and 5, STAT within the hour
van 12 passenger needs oil, tires at 4/32
LISINOPRIL 20 MG TAB #90 RF3 TAKE 1 TABLET BY MOUTH DAILY
TAKE 2 TABS DAY 1 THEN 1 TAB DAYS 2-5. AZITHROMYCIN 250 MG #6
SHAKE WELL. REFRIGERATE. DISCARD AFTER 10 DAYS
C2 count: oxycodone 5 mg 220, 10 mg 100, fentanyl 25 patch 15
NDC 0071-0155-23 Lipitor 10 vs 68180-0635-09 generic
Fluzone HD 0.7 mL, Fluad 0.5 mL, both 65+
Shingrix second dose 2 to 6 months after
PCV20 alone or PCV15 then PPSV23 at 1 year
MMR min age 12 mo, min interval 4 weeks, 4 day grace
TB read 48-72 h, 5/10/15 mm
fridge 36-46F, freezer -58 to +5F, ultra cold -90 to -60C
excursion: label do not use, call the manufacturer, don't discard
Alaris 8015 channel error 351.6660, door open
Baxter Spectrum IQ v9, battery WBM5
LifePak 15 code 4, service LED on
Hamilton C6 tech fault 231003, sw 1.2.3
Philips MX450 leads off vs lead V
Dexcom G7 warm up 30 min, 12 h grace
Omnipod 5 won't go into auto, no CGM for 20 min
Libre 3 error 365
CPAP AHI 2.1, leak 24 L/min, 95th 11.8
Medtronic MICRA VR2, est longevity 9.1 y, threshold 0.5 V @ 0.24 ms
lavender 4 mL EDTA, gold 3.5 SST, light blue 2.7 fill to line
hemolyzed index 3+, K not reported
critical: K > 6.2, Na \< 120, glucose \< 50, Hgb \< 7, INR > 5
antibody screen neg, crossmatch 2 RBC, exp 3 d
gram: GPC clusters 2 of 4, 14 h
ER 95% PR 40% HER2 1+ Ki-67 18%
CT A/P w 100 mL Omnipaque 350, 5 mm axial
BI-RADS 0, spot comp + US, category B density
OR 4 0730 TKA, spinal, 120 min, tray 2 + saw
block time: ortho M/W, GYN Tu, release 72 h
first case on time starts 78%, turnover 31 min
new pt 40 min, f/u 20, procedure 60, no double books
third next available: derm 41 d, endo 63, psych 88
recall letters: colo 3y, 5y, 10y per polyp table
504 vs IEP for diabetes, sample wording
school exclusion: fever 100.4, until 24 h without meds
camp med form: name of drug, dose, time, prn y/n
sports physical valid 13 months
NEMT: 24 h notice, 3 day for over 60 miles, wheelchair or stretcher
hospice recert: 90, 90, then every 60 with face to face
PDPM: PT/OT TA-TP, SLP SA-SL, NTA points
MDS section GG 06 to 01, 88 not attempted
OASIS-E M1860, M1830, GG0170
EVV needs six things: service, who, whom, date, place, times
HEDIS CBP \<140/90 last reading of the year
NCQA 2024 PCMH: AC 03, CM 05, QI 08
Leapfrog fall grade B, was C
HCAHPS top box 72, N=318
Press Ganey likelihood to recommend 41st percentile
Vizient LOS O/E 1.08, mort O/E 0.91
NHSN CLABSI SIR 0.44, 2 events, 9,812 device days
ARIA pay code REG, OT1, PTO, CME, LWOP
file naming: LAST_FIRST_DOB_doctype.pdf
S:\\ROI\\Templates\\release_v7.docx
retention: adult 10 y after last visit, minors until 21 + 3
Avery 5160 for labels, 8371 for cards
mail merge field: FirstName LastName Addr1 City State Zip
fax broadcast to all pods, 3 pages, no PHI
Bcc everyone, reply-all storm again
Teams link in the invite, dial in muted
out of office text for a two week leave, friendly
signature block: name, credentials, dept, no quotes please
disclaimer: this e-mail may contain PHI, if misdirected delete
please convert this list to a table, alphabetical by specialty
pivot: rows = dept, columns = month, values = visits
=IFERROR(VLOOKUP(A2,Rates!$A:$D,4,FALSE),"no rate")
=NETWORKDAYS(B2,C2,Holidays) - 1
=SUMIFS(Pay,Payer,"MCD",CPT,"99213")
"""
