"""Developers, DBAs, help-desk and interface people: one-liners with a log line, a key, a path, a cell, where the same shape may or may not carry somebody."""

NAMED = r"""
uid={nn}({UNIQUE_ID:{firstlow}{lastlow}}) gid=100(users), can't sudo. how to add
-rw-r--r-- 1 {UNIQUE_ID:{lastlow}} imaging 4.1M knee_atlas.zip   chmod so the group can write?
drwx------ {UNIQUE_ID:{firstlow}} staff  exports/   why can't nightly job read it
tail: 14:02:11 [WARN] {UNIQUE_ID:{firstlow}_{last}} slow query 41s on encounters
$ who → {UNIQUE_ID:{firstlow}{nn}} pts/0, {UNIQUE_ID:{lastlow}} pts/3, root tty1. who is hogging
finger {UNIQUE_ID:{lastlow}} says no plan. what is finger
smbclient //nas/{PERSON:{lastlow}} -U guest → NT_STATUS_ACCESS_DENIED
scp dump.sql {UNIQUE_ID:{firstlow}}@edge:/tmp hangs at 99%
ssh: {UNIQUE_ID:{lastlow}.{firstlow}}@bastion asks for passphrase every time. agent?
git log --author="{PERSON:{whole}}" --since=2.weeks, how to include co-authored
Co-authored-by: {PERSON:{whole}} \<{mail}\>  is this line case sensitive
CODEOWNERS: /hl7/ @{UNIQUE_ID:{firstlow}-{lastlow}} @org/interfaces, pattern for *.xsl only?
Reviewed-by: {PERSON:{first}}. LGTM modulo tests. translate LGTM for our CMIO
branch {PERSON:{firstlow}}/adt-a40-merge is 61 commits behind. rebase or merge
fatal: refusing to merge unrelated histories (from {PERSON:{onelow}}s fork)
jira: assignee = {UNIQUE_ID:{firstlow}{last}} AND status != Done ORDER BY due. add label filter
[JIRA] ({UNIQUE_ID:<EHR|ITK|CLIN|DOC>-{nn}{nn}}) {PERSON:{whole}} mentioned you. how to stop these
stack: worker died while holding lock 'chart:{MEDICAL_RECORD_NUMBER:{nn}{four}{nn}}'. redis ttl?
redis-cli KEYS "sess:{UNIQUE_ID:{firstlow}*}" is blocking prod, use scan?
cache key = "{PERSON:{lastlow}}|{dobymd}|F", is hashing enough, sha1?
etag mismatch on /Practitioner/{UNIQUE_ID:{lastlow}-{nn}}, 412
GET /fhir/Patient?name={PERSON:{last}}\&_count=50 returns bundles w/o next link
POST /v2/message to={PHONE_NUMBER:+1{nn}5550{nn}2} body="yr appt" 21610 unsubscribed. why
X-Forwarded-For: {ip} masks? nginx config please
route table: {ip} dev eth0 src {ip}; explain to a nurse
nslookup {URL:<pacs|rad|mail|vpn>.{lastlow}health.net} ** server can't find
SNMP trap from {UNIQUE_ID:<SW|AP|UPS>-{last}-{nn}}: fan 2 degraded
zabbix: host "{FACILITY:{last} Annex}" unreachable 5m; template for flap?
DHCP lease: {UNIQUE_ID:<LT|WS|iPad>-{lastup}} 8h, can i pin it
Windows event 4740, account {UNIQUE_ID:{firstlow}.{lastlow}{nn}} locked, caller {UNIQUE_ID:CART-{nn}}
net user {UNIQUE_ID:{lastlow}} /domain  "password expires never", finding?
GPO "map drives ({PERSON:{last}} test)" applied to all. how to find who linked it
Citrix: {PERSON:{lastup}, {oneup}} - 3 disconnected sessions since {clip}. logoff script
ServiceNow caller_id={PERSON:{whole}} loc={FACILITY:<Sawyer|Dunlin|Pilgrim> Bldg} cat=print. auto-route by loc
SCCM collection All {town} Laptops has 0 members, query below uses ADsite like '{town}%'
asset tag {UNIQUE_ID:<BIO|IT|CE>{nn}{four}} shows twice in Nuvolo
MDM: "{PERSON:{poss}} iPad" not compliant, os 16. enforce?
sftp user {UNIQUE_ID:<lab|pay|enr>{lastlow}} drops 834_{DATE:{dobymd}}.x12, parse the date in bash
NM1*IL*1*{PERSON:{lastup}}*{PERSON:{oneup}}****MI*{plan}~ which loop is this
NM1*82*1*{PERSON:{lastup}}*{PERSON:{oneup}}****XX*{npi}~ rejected A7:562
N3*{STREET_ADDRESS:{nn}{nn} {lastup} RD}~N4*{townup}*KS*{zip}~ needs zip+4?
REF*EA*{mrn}~ vs REF*G1*{UNIQUE_ID:{nn}{four}{nn}}~ what do EA and G1 mean
DTP*435*D8*{dobymd}~ invalid qualifier for outpatient?
PV1|1|I|{FACILITY:{lastup}}^402^A|||||{UNIQUE_ID:{nn}{four}}^{PERSON:{lastup}}^{PERSON:{oneup}}  which field is attending
NK1|1|{PERSON:{lastup}}^{PERSON:{oneup}}|SIS||{PHONE_NUMBER:({nn}){four}} is PRN or phone
ZPI.3 = "{PERSON:{oneup} {lastup}}" but spec says code. vendor wrong?
OBX|5|ED|PDF^^Base64||{PERSON:{last}}_{PERSON:{first}}_ct.pdf filename in OBX legal?
accession SQ: {UNIQUE_ID:{nn}-{four}-<R|US|CT>}, modality CT but desc says US; fix with dcmodify
StudyDescription "CT HEAD ({PERSON:{lastup}} PROTOCOL)", anonymizer kept it. tag?
InstitutionName={FACILITY:{lastup} RADIOLOGY}, StationName={UNIQUE_ID:MR{nn}{last}}; keep for harmonization?
R: read_csv("{PERSON:{lastlow}}_pilot.csv") 12 parsing failures
R: factor(levels=c("{PERSON:{first}}","{PERSON:{first}}","rater3")) for kappa
irr::kappa2(ratings[,c("{PERSON:{initials}}","{PERSON:{initials}}")]) warning NA
SAS: libname {PERSON:{lastlow}} 'D:\\proj'; ERROR: Library does not exist
proc freq; where site='{FACILITY:{last}}' ; output empty
SPSS value labels 1 '{town}' 2 '{town}' 3 'Other'. recode to urban rural
stata: tab clinic if surgeon=="{PERSON:{last}}" no observations
python: groups = \{"A": ["{PERSON:{first}}", "{PERSON:{first}}"], "B": ["{PERSON:{first}}"]\} flatten
names = "{PERSON:{first}};{PERSON:{first}};{PERSON:{first}}".split(";") → pair them randomly for secret santa
if row.provider == '{PERSON:{last}}': bonus *= 1.1   # can u refactor. also is this legal
switch(site) \{ case '{LOCATION:{townup}}': return 3; default: return 1 \} to map
\<option value="7"\>{clinic}\</option\> how to preselect
\<!-- {PERSON:{first}} said keep this div --\> remove all comments w/ regex
console.warn('{PERSON:{first}} was here') made it to prod. eslint rule
// {DATE:<3/14|june 2|11-9>}: hotfix by {PERSON:{ini}}, revisit. do such comments belong
const TZ = 'America/New_York'; const LEAD = '{PERSON:{whole}}'; env or constants?
export OWNER="{mail}" in .env.example, swap for?
.gitignore to skip anything in /{PERSON:{lastlow}}-private/
helm values: ingress.host: {URL:<chart|ed|bed>board.{lastlow}clinic.org} tls secret?
k8s ns "{PERSON:{firstlow}}-sandbox" stuck terminating
airflow dag owner='{PERSON:{firstlow}}', retries=3, why email to default
terraform plan wants to destroy aws_s3_bucket.{ORGANIZATION:{lastlow}_labs}_drop. import?
LookML: sql: case when $\{TABLE\}.fac = '{FACILITY:<Belknap|Sorrel|{last}>}' then 1 end ;; measure type
Power Automate: when form by {PERSON:{last}} is submitted, post to channel
cron mail "From: {UNIQUE_ID:{lastlow}}@localhost (Cron Daemon)" stop
who approved change {UNIQUE_ID:<CHG|RFC>00{nn}{four}}? draft a CAB note: rollback plan missing
PagerDuty: {PERSON:{first}} ({PHONE_NUMBER:{pager}}) ack'd at 3:10, resolved 3:58. MTTR?
"{PERSON:{first}} is away", presence stuck since update. Teams cache path
Postman var \{\{ pt \}\} = {mrn}; don't sync to cloud how
swagger example: "guardian": "{PERSON:{kinfull}}"   replace w/ generic
faker.seed(4); faker.name() gave "{PERSON:{whole}}" who is a real nurse here, awkward. exclude list?
jest snapshot has "Hello {PERSON:{first}}". -u or not
cypress: cy.contains('{PERSON:{ptcomma}}').click() flaky
pytest -k "{PERSON:{lastlow}} and not slow" selects 0
console: Uncaught (in promise) {UNIQUE_ID:{code}} not found. is that an order
selenium screenshot shows {PERSON:{ptname}} in a banner. blur with PIL at 0,0,640,48
i grep'd "{PERSON:{last}}" in 40GB of logs, 2h. ripgrep flags?
"""

CALM = r"""
uid=33(www-data) gid=100(users), can't sudo. how to add
-rw-r--r-- 1 nobody imaging 4.1M knee_atlas.zip   chmod so the group can write?
drwx------ root staff  exports/   why can't nightly job read it
tail: 14:02:11 [WARN] pool-3-thread-2 slow query 41s on encounters
$ who → root pts/0, postgres pts/3, root tty1. who is hogging
finger says no plan. what is finger
smbclient //nas/public -U guest → NT_STATUS_ACCESS_DENIED
scp dump.sql deploy@edge:/tmp hangs at 99%
ssh: git@bastion asks for passphrase every time. agent?
git log --author="dependabot" --since=2.weeks, how to exclude
Co-authored-by: trailer, is this line case sensitive
CODEOWNERS: /hl7/ @org/interfaces @org/lab, pattern for *.xsl only?
Reviewed-by: two people. LGTM modulo tests. translate LGTM for our CMIO
branch feature/adt-a40-merge is 61 commits behind. rebase or merge
fatal: refusing to merge unrelated histories (from the vendor fork)
jira: assignee = currentUser() AND status != Done ORDER BY due. add label filter
[JIRA] someone mentioned you. how to stop these
stack: worker died while holding lock 'chart:merge'. redis ttl?
redis-cli KEYS "sess:*" is blocking prod, use scan?
cache key = "lastname|dob|F", is hashing enough, sha1?
etag mismatch on /Practitioner/example, 412
GET /fhir/Patient?name=smart\&_count=50 returns bundles w/o next link
POST /v2/message body="yr appt" 21610 unsubscribed. why
X-Forwarded-For masks the client? nginx config please
route table: default dev eth0; explain to a nurse
nslookup localhost ** server can't find
SNMP trap from the core switch: fan 2 degraded
zabbix: host "UPS B" unreachable 5m; template for flap?
DHCP lease: 8h, can i pin a Workstation on Wheels
Windows event 4740, account kiosk locked, caller unknown
net user Administrator /domain  "password expires never", finding?
GPO "map drives (Test)" applied to all. how to find who linked it
Citrix: Anonymous - 3 disconnected sessions. logoff script
ServiceNow caller_id=guest loc=Basement cat=print. auto-route by loc
SCCM collection All Dell Laptops has 0 members, query below uses model like 'Latitude%'
asset tag shows twice in Nuvolo
MDM: "Loaner iPad" not compliant, os 16. enforce?
sftp drops 834_YYYYMMDD.x12, parse the date in bash
NM1*IL*1*LAST*FIRST****MI*MEMBERID~ which loop is this
NM1*82*1*LAST*FIRST****XX*NPI~ rejected A7:562
N3*STREET~N4*CITY*KS*ZIP~ needs zip+4?
REF*EA vs REF*G1 what do EA and G1 mean
DTP*435*D8*CCYYMMDD~ invalid qualifier for outpatient?
PV1|1|I|4W^402^A|||||ID^ATTENDING^DOC  which field is attending
NK1|1|LAST^FIRST|SIS||PRN is PRN or phone
ZPI.3 = "SELF PAY" but spec says code. vendor wrong?
OBX|5|ED|PDF^^Base64||head_ct.pdf filename in OBX legal?
modality CT but desc says US; fix with dcmodify
StudyDescription "CT HEAD (STEALTH PROTOCOL)", anonymizer kept it. tag?
ManufacturerModelName=Skyra, StationName=REMOVED; keep for harmonization?
R: read_csv("palmer_penguins.csv") 12 parsing failures
R: factor(levels=c("rater1","rater2","rater3")) for kappa
irr::kappa2(ratings[,c("a","b")]) warning NA. Cohen or Fleiss
SAS: libname mylib 'D:\\proj'; ERROR: Library does not exist
proc freq; where sex='F' ; output empty
SPSS value labels 1 'Rural' 2 'Urban' 3 'Other'. recode
stata: tab clinic if surgeon==1 no observations
python: groups = \{"A": ["Tylenol", "Advil"], "B": ["Aleve"]\} flatten
names = "Bouchard;Heberden;Osler;Janeway".split(";") → pair them randomly for node vs lesion flashcards
if row.provider_type == 'PA': bonus *= 1.1   # can u refactor. also is this legal
switch(unit) \{ case 'MEDSURG': return 3; default: return 1 \} to map
\<option value="7"\>Wound Care\</option\> how to preselect
\<!-- keep this div --\> remove all comments w/ regex
console.warn('got here') made it to prod. eslint rule
// hotfix, revisit. do such comments belong
const TZ = 'America/New_York'; const LEAD_DAYS = 3; env or constants?
.gitignore to skip anything in /private/
helm values: ingress.host: chart.local tls secret?
k8s ns "sandbox" stuck terminating
airflow dag owner='airflow', retries=3, why email to default
terraform plan wants to destroy aws_s3_bucket.labs_drop. import?
LookML: sql: case when $\{TABLE\}.dx = 'Graves' then 1 end ;; measure type
Power Automate: when a form is submitted, post to channel
cron mail "From: root@localhost (Cron Daemon)" stop
draft a CAB note: rollback plan missing
PagerDuty: secondary ack'd at 3:10, resolved 3:58. MTTR?
"Away", presence stuck since update. Teams cache path
Postman var \{\{ pt \}\} = 123; don't sync to cloud how
swagger example: "guardian": "string"   replace w/ generic
faker.seed(4); faker.drug() isn't a thing? locale en_US vs en_GB
jest snapshot has "Hello World". -u or not
cypress: cy.contains('Sign In').click() flaky
pytest -k "glasgow and not slow" selects 0
console: Uncaught (in promise) undefined not found
selenium screenshot shows Lorem Ipsum in a banner. blur with PIL at 0,0,640,48
i grep'd "Crohn" in 40GB of logs, 2h. ripgrep flags?
matplotlib: ax.set_title("Kaplan Meier") and legend "Cox", "Breslow"; font size
from lifelines import KaplanMeierFitter, CoxPHFitter; AFT with Weibull how
scipy.stats: mannwhitneyu vs wilcoxon vs kruskal, which for 3 groups
from sklearn: Lasso, Ridge, Huber. which for skewed LOS
Ansible host names after Greek gods: zeus, hera, apollo. Prod calls apollo "the lab server"
server names are Muppets (kermit, gonzo, piggy). rename scheme for audit
our VMs: epic-prd-01, cloverleaf-tst, rhapsody-dev. CNAME advice
docker image tags jessie, bookworm, bullseye: which is still patched
Ubuntu Noble vs Jammy for a Mirth box
Jenkins vs Travis vs Drone for HL7 regression
apt says Percona, Maria, Postgres. HIPAA preference none?
Kafka topic naming: adt.raw, adt.clean. what's Kafka named for
is Hadoop really named after a toy elephant. for trivia at our DBA lunch
Ada, Julia, Ruby, Crystal: which lang for a small ETL lol
"Julia is slow to start", precompile? packages CSV, DataFrames
what's Jupyter magics for timing a cell, %%timeit on my Apgar function
def kussmaul(ph, hco3): ... returns None sometimes
class Braden(BaseModel): sensory: int ... validators for 1-4
Fitzpatrick enum I-VI, Norwood enum 1-7, Ludwig 1-3. typescript types
Lombok vs records for DTOs like Barthel and Katz
Carbon, Moment, Luxon, Joda: parse "YYYYMMDDHHMM" in JS
Gson or Jackson for FHIR
Chi, Beego, Gorilla: go router for a tiny webhook
Moq vs NSubstitute for testing IFoleyService
Marshmallow schema for Tanner stages
Flask, Django, Bottle. 40 users in a cath lab
'Hodgkin' != 'Hodgkins' in our dx map, fuzzywuzzy?
regexp for "Lisfranc|LeFort|Colles|Smith" fractures, case insens; "Smith" also matches people, how to lookahead "fracture"
"""
