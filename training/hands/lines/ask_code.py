"""Interface engineers, report writers, help-desk and analytics people, pasting code, logs, queries and cells at the assistant."""

NAMED = r"""
SELECT * FROM enc WHERE pat_name LIKE '{lastup}%' -- why 0 rows
why does this regex miss 'O''{last}'? ^[A-Z][a-z]+$
df[df.mrn == "{mrn}"].head() gives KeyError: 'mrn'
pandas: parse "{clip}" to datetime, format string?
this line in the log, is it bad: {stamp} WARN login fail user={user} src={ip}
MSH|^~\&|EPIC|{FACILITY:<NORTHFORK|BAYSHORE|HIGHLINE> MED}|LAB||{stamp}||ORU^R01|{code}|P|2.5.1 what segment is missing
PID|1||{mrn}^^^{FACILITY:<MVH|TRH|SCMC>}||{caret}||{dobymd}|F — is PID-5 ok like that
= "Dear " & "{first}" & "," how to pull it from col B instead
git blame says {user} broke the sepsis alert. phrase it gently in the PR
crontab 0 5 * * 1 /opt/etl/{lastlow}_feed.sh what day does that run
curl -X GET $BASE/Patient?family={last}\&birthdate={dobiso} → 401
\{"resourceType":"Patient","name":[\{"family":"{last}","given":["{first}"]\}]\} validate
R: filter(visits, site == "{FACILITY:<Elk Run|Sweetwater|Moss Bluff>}") returns factor(0)
My Power BI slicer shows "{last}, {first}" and "{last},{first}" as two docs
INSERT INTO dim_prov VALUES (118,'{lastup}','{npi}','IM'); -- truncated?
In Tableau, alias {code} to "anonymous" how
UPDATE appt SET loc='{hood}' WHERE id={ord}; forgot the where in prod. now what
ticket: "{first} on 4W cant print, HP M404 queue {ip}". write the kb reply
ping {ip} times out but nslookup works
User says pw resets hourly. AD name {user}. PowerShell to see lockouts?
decode base64 in my head no: the payload is "MRN {mrn}"? what tool strips it before logging
unit test data: used my own name {whole} & it got to prod, lol. rollback plan
explain error: Duplicate key value ('{mrn}') in unique index PAT_IX
tcpdump shows {ip} \> {ip} 104 ACR NEMA. DICOM AE title mismatch?
(0010,0010) PN [{caret}] (0010,0030) DA [{dobymd}] which tags do I blank
(0008,0080) LO [{FACILITY:<Juniper|Heron Lake> Imaging <East|West|II>}] leave or drop for research
sed 's/{lastup}/XXXX/g' still leaves it in the filename. why
XPath to get {first} out of \<given\>{first}\</given\>
dict = \{'{firstlow}': 3, '{firstlow}': 7\} sort by value
Zebra prints "{lastup}{oneup}" w/o comma on wristbands
YAML fails: owner: {first} [ED]: yes
Is "{ser}" a UDI-PI or a UDI-DI? string (01)00812345678906(21){ser}
what's the Crystal Reports formula so {dob} prints as age
outlook rule: if from {mail} move to /Audit
Group by zip3 but {zip} comes as 5 digit float
VBA: Range("B2").Value = "{ptcomma}" splits in two columns on export
Write a Splunk search for chart opens of {mrn} by anyone in {ward}
my Jira summary: "Dr {last} favorites list vanished after {ver}". too blamey?
Vocera hears "call {first} {last}" as "call transporter"
regex for plates like {plate} in free text (security logs)
lookup: {ORGANIZATION:<Larkspur|Kestrel|Bluewater> Analytics} sends MM/DD, we send DD/MM. sample: {num8}
git commit -m "remove {poss} hardcoded path"
print(f"\{pt_id\} seen \{seen_on\}") should give "{last} seen {iso}"
The json has "employer": "{org}" in the SDOH block. does that count as PHI under 164.514
How do I mask {ph} but keep area code in Snowflake
dbt test failing: accepted_values got '{townup}'
rewrite w/o PII: "{user} from {ip} queried celebrity chart {mrn} at {stamp}"
SSRS subscription goes to {mail} who left in {mon}
SAP shows vendor {ORGANIZATION:<Tanglewood|Ostrich|Bay & Boat> Uniform <Supply|Co>} twice
smart phrase .{lastup}NEURO pulls the old exam, how do i share to {first}
Python datetime.strptime("{DATE:<3|14|28> <Mar|Sep|Nov> <19|20|24>}", ?)
the HL7 NTE says "CALLED TO {oneup} RB" – parse who took it
PIVOT by surgeon: cols {last}, {last}, {last}; rows CPT
Mirth channel drop if PV1-7 = {caret}. filter code?
"{url}" flagged by Proofpoint, patient says it's her own site
awk -F, '$3=="{dobiso}"' returns header only
copilot guess: what's after '{lastup}^{oneup}^' in HL7 XPN
mount: //{ip}/scans: permission denied (badge scanner {badge})
GPO name suggestion for the kiosks in the {FACILITY:{last} <Pavilion|Annex|Atrium>}
kql: where UserPrincipalName == "{mail}" and ResultType != 0
is "{stay}" a CSN or a HAR? starts with 2
de-id check on this string "72M_{lastlow}_CT_CHEST.dcm"
filename pattern: {lastup}_{oneup}_{dobymd}.pdf → what should we use
terminal: ssh {user}@{ip} 'tail adt.log'. Too many auth failures
gpt plz: turn log to sentence — {stamp} A08 {mrn} addr chg {townup}
The label says SN {ser} but asset list has {ser}. fuzzy match in Excel?
Redcap branching: show if [site] = '{LOCATION:<Cove|Mesa|Fort> {last}}'
LEFT JOIN gives 2 rows for {meup}. one from legacy, {mrn}; one Epic, {mrn}
postgres: ILIKE '%{lastlow}%' too slow on notes
Write alt text: bar chart, {first} 41, {first} 38, {first} 9 calls answered
email sig html for {whole}, Sr Analyst, {ph}
docstring for get_age(dob="{dobiso}") -\> int
Kronos punch missing for {badge} on {clip}
wifi ssid "{FACILITY:<Lakota|Cabrini|Agnes> House}-Guest" slow at 3pm
does the audit trail show who? "user {initials} (RN) broke glass 02:11"
Alert fatigue slide: {dr} overrode 98 of 98
Merge two csv on name when one has "{comma}" & other has "{whole}"
zipcodes dropped leading 0: {LOCATION:<New|East|Port> {last}} comes out 4 digits
CCD xml \<city\>{town}\</city\>\<state\>OH\</state\> keep or strip
for p in ["{first}", "{first}", "{first}"]: print(p) # on call rotation, how do i loop forever
bash: $PATIENT unset, wrote to /mnt/{lastlow}/ by accident
Error 1603 on pc {code} in {bedx}
Can a macro highlight cells w/ names? e.g. A1 "called {first}" A2 "called pharmacy"
phish sim text: pretend to be "{first} from Payroll" at {hnick}. is that allowed
alter table to fit '{FACILITY:Our Lady of the <Snows|Pines|Lakes> Extended Care and Rehabilitation}' varchar(40)
pt matching: SOUNDEX('{last}') vs SOUNDEX('{last}')
geo: lat long of {corner} to tract
FHIR Encounter.period.start {stamp} – timezone?
Excel turned {num8} into a five digit number hmm
Teams bot said "Good morning {first}, you have 3 criticals" in a public channel
schema drift: col "PCP" now holds "{last} MD ({clinic})"
what's my ETL SLA email to {org}? feed late since {clip}
const user = "{user}"; // TODO remove before demo
why is {ip} in our allowlist. whois says {ORGANIZATION:<Cobalt|Redwood> <Fiber|Hosting>}
label printer prints no date at all under name {lastup}. epoch bug?
test pt naming std: we use ZZTEST, someone made "ZZ {last}" with a real ssn {ssn}
how to write a data dictionary row for field EMPR_NM, example value "{ORGANIZATION:<Chugach|Delta|Osprey> Cannery}"
nltk tags {first} as NNP and Foley as NNP too. how to tell
our NER flagged "{last}" in "{last} saw pt" but not in "pt saw {last}"
help: json.loads fails at '\{"name": "{first} "{menick}" {last}"\}'
"""

CALM = r"""
SELECT * FROM enc WHERE pat_name LIKE 'A%' -- why 0 rows
why does this regex miss names with an apostrophe? ^[A-Z][a-z]+$
df[df.mrn == "123"].head() gives KeyError: 'mrn'
pandas: parse "%d%b%Y" to datetime, errors='coerce'?
this line in the log, is it bad: WARN login fail user=svc_mirth src=localhost
MSH|^~\&|EPIC||LAB||||ORU^R01||P|2.5.1 what segment is missing
PID|1||^^^MR||LAST^FIRST||YYYYMMDD|F — is PID-5 ok like that
= "Dear " & B2 & "," how to add Mr/Ms from C
phrase it gently in the PR: this commit broke the sepsis alert
crontab 0 5 * * 1 /opt/etl/claims_feed.sh what day does that run
GET /Patient?family=:exact\&birthdate=ge → 401, SMART on FHIR scope launch/patient?
\{"resourceType":"Patient","name":[\{"family":"","given":[""]\}]\} validate against US Core 6.1
R: filter(visits, site == "ED") returns factor(0)
My Power BI slicer shows "Aetna HMO" and "AETNA HMO" as two payers
INSERT INTO dim_dx VALUES (118,'E11.9','DM2'); -- truncated?
In Tableau, alias null to "Unknown" how
forgot the where in prod. now what. Clarity is a copy so ok?
write the kb reply: can't print from workstation on wheels, HP M404 queue stuck
ping times out but nslookup works
PowerShell to see lockouts? Get-ADUser -Properties LockedOut
what tool strips PHI before logging. Presidio, Philter, scrubadub, Comprehend Medical?
faker gives the same 10 patients. seed? Faker.seed(4321), or Synthea
explain error: ORA-00001: unique constraint (CLARITY.PAT_IX) violated
DICOM AE title mismatch? STORESCP vs ORTHANC port 4242
(0010,0010) PN (0010,0030) DA which tags do I blank per PS3.15 Annex E
(0008,0080) Institution Name leave or drop for research
sed 's/[0-9]\{3\}-[0-9]\{2\}/XXXX/g' still leaves it in the filename. why
XPath to get \<given\> text out of a CDA recordTarget
dict = \{'lasix': 3, 'bumex': 7\} sort by value
Zebra ZD620 prints w/o comma on wristbands. ZPL ^FD
YAML fails: owner: team [ED]: yes
Is this a UDI-PI or a UDI-DI? (01) is GTIN (21) is serial (17) is expiry (10) is lot
what's the Crystal Reports formula so DOB prints as age
outlook rule: if subject has [SECURE] move to /Audit
Group by zip3 but ZIP comes as 5 digit float
VBA: Range("B2").Value splits in two columns on export
Write a Splunk search for break-the-glass by department
my Jira summary: "favorites list vanished after {ver}". priority P3?
Vocera hears "call pharmacy" as "call family"
regex for plates in free text? [A-Z0-9]\{5,8\} hits every lot number
vendor sends MM/DD, we send DD/MM
git commit -m "remove hardcoded path"
print(f"\{pt_id\} seen \{seen_on\}") prints the braces
does an "employer" in the SDOH block count as PHI under 164.514
How do I mask phone but keep area code in Snowflake. MASKING POLICY AS (val string)
dbt test failing: accepted_values got 'Unknown '
rewrite for a slide: one user queried a VIP chart at night
SSRS subscription owner left, error rsProcessingAborted
SAP shows vendor Medline twice, and Cardinal thrice
smart phrase .NEUROEXAM pulls the old exam, how do i share to the team
Python datetime.strptime("", "%d %b %y")?
the HL7 NTE says "CALLED AND READ BACK" – parse to boolean
PIVOT by service line: cols Ortho, Neuro, Cards; rows CPT
Mirth channel drop if PV1-2 = E. filter code? msg['PV1']['PV1.2']
Proofpoint flagged DocuSign again
awk -F, '$3=="E11.9"' returns header only
copilot guess: what's after family^given^ in HL7 XPN
mount: /scans: permission denied
GPO name suggestion for the kiosks: KIOSK-ED-W11-23H2
kql: where ResultType != 0 and AppDisplayName == "Workday"
is a CSN the same as a HAR? and FIN in Cerner
de-id check on this pattern "AGE_SEX_MODALITY_SERIES.dcm"
filename pattern: SITE_SUBJ_VISIT.pdf ok?
terminal: ssh 'tail adt.log'. Too many auth failures
gpt plz: turn to sentence — A08, A31, A40, A03. what are they
fuzzy match in Excel? FuzzyLookup add-in vs Power Query
Redcap branching: show if [sex] = '2' and [age] \>= 12
LEFT JOIN gives 2 rows per pt. one from legacy, one Epic
postgres: ILIKE '%sepsis%' too slow on notes. GIN trigram?
Write alt text: bar chart, days 41, eves 38, nights 9 calls answered
email sig html, title and dept only, Arial 10
docstring for get_age(dob: date) -\> int
Kronos punch missing, error 4012
wifi ssid "Guest" slow at 3pm, Cisco Meraki MR46
does the audit trail show break-the-glass reasons in Cerner P2Sentinel
Alert fatigue slide: 98 of 98 overridden
Merge two csv on name when one has "LAST, FIRST" & other has "First Last"
zipcodes dropped leading 0 in Excel
CCD xml \<state\>OH\</state\>\<country\>US\</country\> keep or strip
for p in ["ED","ICU","OR"]: print(p) # how do i loop forever
bash: $PATIENT unset, wrote to /mnt// by accident
Error 1603 on the WOW in {bedx}, Imprivata agent 7.9
Can a macro highlight cells w/ ALL CAPS?
phish sim text: pretend to be "Payroll". is that allowed
alter table to fit varchar(80), SQL Server 2019 lock?
pt matching: SOUNDEX vs Jaro-Winkler vs Levenshtein vs Double Metaphone
geo: ACS tract vs ZCTA vs Area Deprivation Index
FHIR Encounter.period.start – timezone? instant vs dateTime
Excel date 45658 hmm what is that
Teams bot said "Good morning, you have 3 criticals"
schema drift: col "PCP" now holds free text
what's my ETL SLA email. feed late since release 24.2
const user = process.env.USER; // TODO remove before demo
label printer prints 01/01/0001 . epoch bug? .NET MinValue?
test pt naming std: ZZTEST, ZTEST, TEST,PATIENT. which would you pick
how to write a data dictionary row for field EMPR_NM, type varchar, nullable Y, example left blank
nltk tags Foley as NNP and Lasix as NNP too. how to tell
spaCy en_core_web_trf vs scispaCy vs medspaCy vs Stanza for clinical. F1?
our NER flagged "Norco", "Allegra", "Alexa", "Siri", "Watson" as persons. gazetteer?
help: json.loads fails at nested quotes
cat /etc/hosts shows localhost twice
Docker: HAPI FHIR 7.2 OOM with -Xmx512m
from transformers import AutoTokenizer; BioClinicalBERT max 512, chunk w/ stride?
Rhapsody vs Cloverleaf vs Corepoint vs Iguana: learning curve
what is a Caboodle. what is Clarity. what is Chronicles. who named these
Hyperspace Hyperdrive Haiku Canto Rover: which runs on iPad
Beaker vs Sunquest vs SoftLab order code map
WINDOWS+L doesn't lock the Wyse thin client
Jenkins build #418 failed at stage Flyway migrate V12__add_index.sql
"Madison" build, "August" upgrade, "Hyperion" cube: internal code names, ignore; what does a SU mean
Kafka topic adt.v2 lag 1.2M on partition 14
SNOMED 38341003 vs 59621000: which hypertension
LOINC 4548-4 vs 17856-6 A1c, map both to one concept
NPI check digit algorithm Luhn w/ 80840 prefix, python
Excel: COUNTIFS(A:A,"Smith*") catches the Smith fracture rows, want only col B = 'hand'
MS Access query "Enter Parameter Value" popup
what's the HL7 null: "" vs empty, and \X0D\ in OBX-5
A Grafana panel named Katz shows NaN
Looker: dimension_group timeframes [raw, date, week, month]
tell bash to skip the header: tail -n +2
BAA w/ Anthropic / OpenAI / AWS Bedrock / Azure: where's it signed
does gzip count as encryption lol
TLS 1.0 on a Baxter Sigma pump gateway. compensating control text
MAC vs IP vs hostname: which one is on the list of 18
Explain ROC vs PR like I'm the CFO. AUC 0.91, PPV .12
Fix: SELECT TOP 10 dx, COUNT(*) c FROM f GROUP BY dx ORDER c DESC
"""
