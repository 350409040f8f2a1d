"""Sys-admins, auditors, portal support, researchers: log-ins, machine names, paths, mailboxes, pools, tags and repository names that carry somebody, beside service accounts, defaults, product hosts and sample users that carry nobody."""

NAMED = r"""
login: {UNIQUE_ID:{firstlow}{lastlow}} fails 5x, unlock or reset first
{UNIQUE_ID:{lastlow}{nn}} is in Domain Admins?? email to security, calm
last logon {UNIQUE_ID:{firstlow}_{lastlow}} 412 days. disable script
runas /user:corp\\{UNIQUE_ID:{lastlow}} cmd → wrong password, hint?
Event 4625 for {UNIQUE_ID:{firstlow}.{lastlow}} from WOW cart: explain subStatus C000006A
AD: {UNIQUE_ID:{lastlow}f} vs {UNIQUE_ID:{lastlow}f1}, same human, merge?
sAMAccountName={UNIQUE_ID:{firstlow}{last}} too long 20 char rule?
upn {UNIQUE_ID:{firstlow}.{lastlow}} but mail differs; SSO loop
su - {UNIQUE_ID:{lastlow}} : no such file /bin/zsh
ls /home → {UNIQUE_ID:{firstlow}} {UNIQUE_ID:{lastlow}} lost+found shared. who left
du -sh /home/{UNIQUE_ID:{firstlow}} 212G, polite nag
chown -R {UNIQUE_ID:{lastlow}}:imaging ct/ took out prod, undo
crontab -u {UNIQUE_ID:{firstlow}} -l shows vpn keepalive lol. bad?
ps aux: {UNIQUE_ID:{lastlow}} 99.8% python train.py. nice it
slurm: {UNIQUE_ID:{firstlow}{nn}} PD (Priority) 3-00:00 gpu:4. fairshare?
squeue -u {UNIQUE_ID:{lastlow}} stuck CG
\\\\nas2\\{UNIQUE_ID:{lastlow}}$ over quota 98%
H: maps to \\\\fs1\\home\\{UNIQUE_ID:{firstlow}.{lastlow}}, new hire sees it too!
OneDrive - {PERSON:{last}, {first}} sync red X
Z:\\Residents\\{PERSON:{lastup}}\\logs.xlsx broken link after move
/mnt/research/{PERSON:{lastlow}}lab/fastq perms 775 ok?
{URL:s3://hds-{lastlow}-scratch/} bill $411. lifecycle rule
{URL:gs://{firstlow}-tmp} public?! fix now cmd
azure vm {UNIQUE_ID:vm-{lastlow}-dev} idle 40 d
host {UNIQUE_ID:{lastup}-LT{nn}} no bitlocker; ticket text
PC name {UNIQUE_ID:RAD-{last}} in CrowdStrike, contained. tell user
printer \\\\ps1\\{FACILITY:{lastup}_2FL} default for everyone. gpo
mailbox {UNIQUE_ID:{lastlow}_office} forwards to gmail. rule hunt
shared mbx "{PERSON:{last}} Refills" 2,100 unread. triage rules
DL-{PERSON:{lastup}}-TEAM nests itself. kusto?
voicemail box {first} x{PHONE_NUMBER:{four}} full, reset pin
Okta: {UNIQUE_ID:{firstlow}{nn}{last}} MFA fatigue 31 pushes. steps
Duo bypass for {UNIQUE_ID:{lastlow}} expires?
VPN: {UNIQUE_ID:{firstlow}_rad} 2 countries in 1 h. impossible travel memo
BeyondTrust session recorded {UNIQUE_ID:v-{lastlow}} opened SSMS, 9 min, summary line
SELECT * FROM sys.sysprocesses → loginame {UNIQUE_ID:{lastlow}_ro} blocking 61
ORA-28000 account {UNIQUE_ID:{lastup}} locked; profile tweak
grant select on v_labs to {UNIQUE_ID:{firstlow}_{lastlow}};  enough?
created_by={UNIQUE_ID:{lastlow}} updated_by=system: audit col null for 2k rows
Caboodle ETL owner {UNIQUE_ID:{firstlow}{nn}} fails nightly since she left
Epic SER linked to {UNIQUE_ID:{lastup}{nn}} inactive; pool routes?
EMP "{UNIQUE_ID:{lastup}P}" has 2 templates. which wins
Imprivata: badge tap logs in as {UNIQUE_ID:{lastlow}} on kiosk, fast user switch?
Pyxis user {UNIQUE_ID:{nn}{four}} "{PERSON:{lastup}, {oneup}}" temp for 12 h; report
Omnicell override by {UNIQUE_ID:{lastup}{initials}} Dilaudid 2mg 0311, template q
Vocera group {FACILITY:{last} Tower} charge says nobody logged
Spok: {PERSON:{lastup}} on call thru 0700? shows blank
TigerText @{UNIQUE_ID:{firstlow}{last}np} read, no reply. escalation
Webex: "{PERSON:{first}}'s Personal Room" recorded w/out consent?
Teams device "{first} AirPods" hijacks audio
AirDrop from "{last} iPhone ({nn})" in OR photo. policy line
SSID {ORGANIZATION:{last}FamilyDentistry} bleeds into our channel 6
BT name "{first} Libre" paired to loaner
zoom name "{first}🍕" change host-side
kahoot nick {UNIQUE_ID:{firstlow}4lyfe} won; gift card
canvas: {UNIQUE_ID:{lastlow}.{nn}} submitted corrupted docx, 0 or grace
Turnitin 41% for {PERSON:{last}}_careplan.docx. refs?
Blackboard user {UNIQUE_ID:{initials}{nn}{nn}} dropped, grade center ghost
REDCap DAG {FACILITY:{lastlow}_site}, user {UNIQUE_ID:{lastlow}.coord} can't export
REDCap field [pi_sig] = {PERSON:{whole}} default?! remove
OSF repo {UNIQUE_ID:{lastlow}/falls-2} private to peer link
{URL:github.com/{firstlow}{lastlow}/fhir-utils} fork has PHI? takedown
npm pkg @{UNIQUE_ID:{lastlow}}/hl7 unmaintained; swap
{URL:docker.io/{firstlow}{nn}/mirth:3.12} trust?
pip install git+{URL:https://git.local/{lastlow}/qa} 404
conda env {PERSON:{firstlow}}-gpu, yaml export
kaggle {UNIQUE_ID:{firstlow}datascience} notebook on readmits, cite how
colab says {mail} wants edit. ok?
hf space {UNIQUE_ID:{lastlow}/clinical-ner} demo down
stackoverflow {UNIQUE_ID:{firstlow}_hl7} answered 2014, still valid for ORU?
orcid {UNIQUE_ID:0000-000{nn}-{four}-{four}} add to title page
scopus {PERSON:{last} {ini}} merged w/ a geologist. fix
pubmed "{PERSON:{last} {initials}}[au]" 412 hits, 9 his. narrow
twitter {user} vs bluesky {UNIQUE_ID:{lastlow}md.bsky.social}; handle memo
strava {wholow} map shows home. pause segments talk for pts
peloton {UNIQUE_ID:#{last}Strong} fundraiser tag? family ok
#{PERSON:{first}}Strong on shirts at school; school nurse ok?
#Pray4{PERSON:{first}} trended, media call script
"Team {first}" page run by {UNIQUE_ID:{lastlow}mama{nn}}, photos of unit
ring doorbell "{last} Front" shows EMS arriving, keep for file?
nest cam "{kin} Room" in home health; consent sign
petname tag: {pet}, chip {UNIQUE_ID:985{nn}{four}{four}}
ios backup "{poss} iPhone" on med device laptop ugh
WAP label {UNIQUE_ID:AP-{last}-3-{nn}} down; nurses' rovers drop
UPS {UNIQUE_ID:ups-{lastlow}-b} on battery 4 m
rack {UNIQUE_ID:{last}-R{nn}} temp 31C
camera "{FACILITY:{last} Lot} W" frozen {DATE:<6/3|the 12th>} 2200-0400. police ask
kiosk {UNIQUE_ID:{lastlow}lobby2} stuck on update 37%
tablet {UNIQUE_ID:{lastup}-{nn}} lost by transport
"""

CALM = r"""
login: kiosk fails 5x, unlock or reset first
a service account is in Domain Admins?? email to security, calm
last logon 412 days. disable script
runas /user:Administrator cmd → wrong password, hint?
Event 4625 from WOW cart: explain subStatus C000006A
AD: suffix 1 convention for name collisions
sAMAccountName too long 20 char rule?
upn but mail differs; SSO loop
su - postgres : no such file /bin/zsh
ls /home → ubuntu ec2-user lost+found shared. safe to delete
du -sh /home/shared 212G, polite nag
chown -R www-data:imaging ct/ took out prod, undo
crontab -u root -l shows vpn keepalive lol. bad?
ps aux: nobody 99.8% python train.py. nice it
slurm: PD (Priority) 3-00:00 gpu:4. fairshare?
squeue -u $USER stuck CG
\\\\nas2\\public$ over quota 98%
H: maps to \\\\fs1\\home\\%username%, new hire sees all!
OneDrive - Personal sync red X
Z:\\Residents\\Templates\\logs.xlsx broken link after move
/mnt/research/shared/fastq perms 775 ok?
azure vm vm-bastion-dev idle 40 d
host LOANER-LT no bitlocker; ticket text
PC in CrowdStrike, contained. tell user
printer \\\\ps1\\LOBBY_2FL default for everyone. gpo
mailbox no-reply forwards to gmail. rule hunt
shared mbx "Rx Refills" 2,100 unread. triage rules
DL-ALLSTAFF nests itself. kusto?
voicemail box full, reset pin
Okta: admin MFA fatigue 31 pushes. steps
Duo bypass expires?
VPN: contractor 2 countries in 1 h. impossible travel memo
BeyondTrust session recorded vendor opened SSMS, 9 min, summary line
SELECT * FROM sys.sysprocesses → loginame sa blocking 61
ORA-28000 account SCOTT locked; that demo schema w/ tiger
grant select on v_labs to public;  too much?
created_by=system updated_by=system: audit col null for 2k rows
Caboodle ETL fails nightly since upgrade
Epic SER inactive; pool routes?
EMP has 2 templates. which wins
Imprivata: badge tap logs in as generic on kiosk, fast user switch?
Pyxis temp user for 12 h; report
Omnicell override Dilaudid 2mg 0311, template q
Vocera group Rapid Response says nobody logged
Spok: CARDIOLOGY on call thru 0700? shows blank
TigerText role "ED Charge" read, no reply. escalation
Webex: "Personal Room" recorded w/out consent?
Teams device "Jabra Evolve" hijacks audio
AirDrop off in OR. policy line
SSID eduroam bleeds into our channel 6
BT name "Libre 3" paired to loaner
zoom name "iPad (2)" change host-side
kahoot nick generator on? gift card
canvas: submitted corrupted docx, 0 or grace
Turnitin 41% for a careplan. refs?
Blackboard grade center ghost
REDCap DAG north_site, user test can't export
REDCap field [pi_sig] default?! remove
OSF private to peer link
npm pkg @types/node vs @hl7 unmaintained; swap
pip install git+https 404
conda env base, yaml export
kaggle titanic notebook in class, cite how
colab sharing ok?
hf space for BioBERT demo down
stackoverflow answered 2014, still valid for ORU?
orcid add to title page format
scopus author merged w/ a geologist. fix
pubmed "[au]" vs "[tiab]" tags explain
twitter vs bluesky; handle memo
strava map shows home. pause segments talk for pts
peloton tag fundraiser? family ok
#BostonStrong vs #NoOneFightsAlone hashtags for nurses week
#WearRedDay trended, media call script
#TeamTrees? green team slogan
ring doorbell EMS footage, keep for file?
nest cam in home health; consent sign
pet chip lookup sites
ios backup on med device laptop ugh
WAP label scheme; nurses' rovers drop
UPS b on battery 4 m
rack temp 31C
camera frozen 2200-0400. police ask
kiosk stuck on update 37%
tablet lost by transport
default creds list: admin/admin, pi/raspberry, cisco/cisco
contoso, fabrikam, northwind: MS sample company names, use in demo?
acme, globex, initech for mock vendors
foo, bar, baz, qux in a training repo ok
github octocat, dependabot, renovate: mute
jenkins, hudson, argo, flux: which did we have in 2015
hal, clippy, cortana, bixby: bot name poll
tux, beastie, duke: mascots quiz at IT week
postgres user "barman", "patroni", "pgbouncer" needed?
mssql "NT AUTHORITY\\SYSTEM" in audit: noise?
svc_ prefix vs sa_ prefix naming
adm-, tmp-, tst-: retire which
nagios, icinga, zabbix, cacti: pages at 3am compare
snort, zeek, suricata
kerberos, athena, hesiod: greek IT names trivia
mimikatz alert severity wording
heartbleed, shellshock, wannacry: 1 line each for board
wannacry vs petya which hit hospitals
stuxnet lesson for biomed
epic env names: PRD POC TST MST PLY, meaning
playground users in PLY reset weekly?
MST user "train 14"? how do classes get numbers
hyperdrive, haiku, canto, rover, willow, beacon, cogito, caboodle, chronicles: what's what
cupid, radiant, stork, wisdom, kaleidoscope, beaker, bones, phoenix, welcome: module → dept
tapestry, prelude, cadence, resolute, grand central: ditto
powerchart, firstnet, surginet, millennium, discern
paragon, horizon, star, soarian: dead ehrs
allscripts, sunrise, veradigm, altera: who bought who
dragon, fluency, dax, abridge, suki, nabla, ambience: scribe bake off
"suki" hears ums; cheaper than "dax"?
watson, claude, gemini, llama, grok: baa?
redcap "piping" [first_name] safe in email
mychart proxy letter template
bluebutton, carequality, sequoia, kno2, surescripts
rhapsody, cloverleaf, corepoint, mirth, ensemble: licence cost?
hapi, firely, smile, medplum
synthea modules: sinusitis, wellness; seeds same each run?
mimic iv, eicu, nhanes, brfss, hcup, meps: public or dua
"""
