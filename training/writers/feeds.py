"""An interface engineer, a device maker's support desk, a security analyst and a data intern: machine text about people, and about nobody."""

NAMED = r"""
PID|1||{mrn}^^^HOSP^MR~{ssn}^^^SSA^SS||{caret}||{dobymd}|M
PID|||{mrn}||{ptcaret}||{dobymd}|F|||{st}^^{town}^{stt}^{zip}||{ph}
PV1|1|I|4W^412^A|||||||||||||||V|{stay}
PV1||E|ED^14|||{npi}^{caret}|||EMR||||||||||{stay}
IN1|1|PPO|{plan}|AETNA||||{grp}|||||||{caret}|SELF|{dobymd}
NK1|1|{caret}|SPO|{st}|{ph}
OBR|1|{ord}|{spec}|80053^CMP|||{stamp}|||{initials}
OBR|2||{spec}|88305^TISSUE EXAM|||{stamp}||||||||{npi}^{caret}
ORC|RE|{ord}|{spec}||CM||||{stamp}|{caret}
OBX|1|ST|MRN^alt||{mrn}||||||F
OBX|9|TX|NOTE||Called to {first} {on} 0412, read back||||||F
MRG|{mrn}^^^A^MR||{acct}
ZPI|{badge}|{passp}|{lic}
GT1|1||{caret}||{st}^^{town}|{ph}
NTE|1||pt moved from {town}, use {ph}, {rel} is {one}
AL1||DA|sulfa|hives per {one} {on}
EVN|A08|{stamp}|||{user}
FT1|1|{acct}|{stamp}|CG|99214
SPM|1|{spec}||BLD|||R forearm||{lot}
ISA*00* *00* *ZZ*SENDER*ZZ*RECV~NM1*IL*1*{last}*{first}****MI*{plan}~DMG*D8*{dobymd}*F
NM1*QC*1*{last}*{first}~N3*{st}~N4*{town}**{zip}
CLM*{acct}*412.5***11:B:1~REF*D9*{claim}~REF*G1*{code}
NM1*82*1*{last}*{first}****XX*{npi}
REF*1L*{grp}~REF*SY*{ssn}
{"resourceType":"Patient","identifier":[{"system":"urn:mrn","value":"{mrn}"}],"birthDate":"{dobiso}"}
{"member":{"id":"{plan}","group":"{grp}"},"status":"active"}
{"subject":{"reference":"Patient/{mrn}","display":"{ptfull}"},"valueQuantity":{"value":7.1,"unit":"%"}}
{"encounter":"{stay}","location":"ICU-3","start":"{iso}T04:12:00Z"}
{"device":{"type":"CGM","serial":"{ser}","firmware":"2.4.1"},"owner":"{mail}"}
{'mrn': '{mrn}', 'dx': 'E11.9', 'seen': '{num8}', 'by': '{user}'}
{"event":"login_failed","user":"{user}","src":"{ip}","n":6}
{"plate":"{plate}","lot":"P2","cited":false}
{"specimen":"{spec}","container":"EDTA","collected":"{iso}","collector":"{initials}"}
{"claim":"{claim}","lines":[{"cpt":"99213","units":1},{"cpt":"36415","units":1}],"provider":"{npi}"}
[{"id":1,"nm":"{who}"},{"id":2,"nm":"{who}"},{"id":3,"nm":null}]
{"handle":"{user}","bio":"kidney warrior, {town}, tx {mon}"}
mrn={mrn};acc={spec};mod=CT;dt={iso};st=FINAL
user={user} ip={ip} action=print doc=AVS count=412
level=error msg="no match" mrn={mrn} dob={dobiso} last={last}
host=ws-4e-02 addr={ip} tap={badge} ok=false reason=expired
member_id={plan}&dob={dobiso}&rel=self
GET /patient?mrn={mrn}&tab=labs 200 14ms
POST /api/v2/claims/{claim}/attachments 413 too large
GET {url} 404
{ip} - {user} [{iso}] "GET /chart" 403
export MRN={mrn}; ./pull_notes.sh --since {iso}
python fetch.py --accession {spec} --out /tmp/x
./anonymize --keep-map {subj}:{mrn}
mailto:{mail}?subject=results%20ready
sftp {user}@{ip}:/out/labs.csv
ping {ip} times out from the infusion pump VLAN
traceroute to {ip}: dies at hop 4, that's the clinic in {town}
whois {ip} says {place}, but the nurse says she was home in {town}
X-Forwarded-For: {ip}, {ip}
From: {mail}\nTo: {mail}\nReply-To: {mymail}\nSubject: Re: accession {spec}
SUBJ: STAT add-on {spec} {ptlf}
Subject: [SECURE] {mrn} - wrong laterality
Subject: FW: FW: claim {claim} past due
Subject: badge {badge} not working (again)
Subject: {lf} | {dob} | records needed by {on}
id,mrn,dob,zip\n1,{mrn},{dobiso},{zip}\n2,{mrn},{dobiso},{zip}
acct,amt,dos\n{acct},120.00,{num8}\n{acct},88.13,{num8}
serial,model,pt\n{ser},G7,{lf}\n{ser},G7,{lf}\n{ser},G6,returned
"{comma}","{dobiso}","{st}","{town}"
plate;color;level\n{plate};{hue};P1\n{plate};{hue};P3
subj,arm,visit,date\n{subj},A,3,{iso}\n{subj},B,3,{iso}
lot,route,site,given\n{lot},IM,LD,{num8}\n{lot},IM,RD,{num8}
name\tid\tshift\n{whole}\t{badge}\tN\n{whole}\t{badge}\tD
{mrn}\t{spec}\tK\t6.1\tH\n{mrn}\t{spec}\tNa\t128\tL
{mrn},,,,,Y,N,,7.1
| MRN | Ht | Wt |\n| {mrn} | 170 | 81.4 |\n| {mrn} | 155 | 60.2 |
| Device | S/N | Implanted |\n|---|---|---|\n| ICD | {ser} | {num8} |
\<Patient>\<ID>{mrn}\</ID>\<Born>{dobiso}\</Born>\</Patient>
\<td>{ptcomma}\</td>\<td>{stay}\</td>\<td>4W\</td>
\<a href="{url}">his caring page\</a>
(0010,0010) PN [{caret}]\n(0010,0020) LO [{mrn}]\n(0010,0030) DA [{dobymd}]
(0008,0050) SH [{spec}]\n(0018,1000) LO [{ser}]
StudyDate {dobymd}, AccessionNumber {spec}, PatientAge 054Y
patient_id: {mrn}\nprovider_npi: {npi}\nnote_type: progress
- mrn: {mrn}\n  meds: [apixaban, metoprolol]\n- mrn: {mrn}\n  meds: []
# prod data, remove!! {ptfull} {dob} {ssn}
WHERE member_id IN ('{plan}','{plan}')
UPDATE pt SET phone='{ph}' WHERE mrn='{mrn}';
INSERT INTO visits VALUES ('{stay}','{iso}','{last}');
assert lookup("{mrn}").last == "{last}"
const testUser = "{user}"; // {first}'s, ask before using
git blame says {first} \<{mail}>, commit 4f2a91c
TODO({first}): mask {plan} in the screenshot
Dexcom share follower: {mail}, code {code}
tracker {ser} synced 3:12a, HR 148, asleep (?)
watch {ser} paired to {first}'s phone, fall alert at {corner}
bed alarm hub {ser} at {ip} drops every 40 min
loop recorder {ser}: 3 AF episodes, longest 4h12, next send {on}
pump SN {ser}, 1.5 u/h basal, uploaded by {user}
cpap {ser} usage 5.4 h, leak 22, AHI 3.1, compliance report to {org}
hearing aids L {ser} / R {ser}
glucometer {ser} belongs to bed 4, that's {ptl}'s own
monitor ID {ser}; strip mailed {on}; call {ph} w/ alert
UDI (01)00844588003288(17)261130(21){ser} to {lf}
GSM alert: device {ser} low batt, contact {one}
zoom id {url}, waiting room lets in anybody called \"iPhone\"
discord: {user}, reddit: {user}, insta: {user} - all three are the same kid
venmo {user} if you want in on {first}'s gift
he only answers to {user}, won't give a legal name
tiktok {user} filmed in our hallway {on}
login {user} / temp pw on paper / call {xt}
MyChart username {user}, email {mymail}, wrong DOB {dobs}
"""

CALM = r"""
PID|1||[MRN]^^^HOSP^MR~***-**-****^^^SSA^SS||[LAST]^[FIRST]||||M
PID|||||""||||F
PV1|1|I|4W^412^A|||||||||||||||V|
PV1||E|ED^14|||||EMR
IN1|1|PPO||AETNA
NK1|1||SPO
OBR|1|||80053^CMP^CPT|||||||||||||||||||F
OBR|2|||88305^TISSUE EXAM^CPT
ORC|RE|||CM
OBX|1|NM|2345-7^GLUCOSE^LN||104|mg/dL|70-99|H|||F
OBX|9|TX|NOTE||Hemolyzed, suggest redraw||||||F
OBX|3|NM|718-7^HGB^LN||7.1|g/dL|12-16|LL|||F\nOBX|4|NM|777-3^PLT^LN||412|K/uL|150-400|H|||F
DG1|1|I10|E11.9^T2DM w/o complication|||A
RXE|1^BID|00093-1048-01^METFORMIN 500^NDC|500||MG
NTE|1||use the new fax; old one retired
AL1||DA|sulfa|hives
MSA|AE|000123|bad type NM in OBX-5
FT1|1|||CG|99214^^CPT|-25
SPM|1|||BLD|||R forearm
ISA*00* *00* *ZZ*SENDER*ZZ*RECV~ST*837*0001*005010X222A1~BHT*0019*00
SV1*HC:99213:25*120*UN*1***1:2~LX*2
CAS*CO*45*32.5~CAS*PR*1*88.13~LQ*HE*N130
SE*42*0001~GE*1*7~IEA*1*000000042
HI*ABK:E119*ABF:I10*ABF:Z794
{"resourceType":"Observation","code":{"coding":[{"system":"http://loinc.org","code":"4548-4"}]},"valueQuantity":{"value":7.1,"unit":"%"}}
{"plan":{"tier":2,"copay":40,"deductible":1500},"status":"active"}
{"resourceType":"ValueSet","version":"4.0.1","count":412}
{"location":"ICU-3","beds":24,"open":3,"asOf":"T04:12"}
{"device":{"type":"CGM","model":"G7","firmware":"2.4.1"},"owner":null}
{'mrn': None, 'dx': 'E11.9', 'seen': '', 'by': 'system'}
{"event":"login_failed","user":"***","src":"***","n":6}
{"lot":"P2","open":true,"spaces":412}
{"container":"EDTA","ml":3,"temp_c":4,"stable_h":48}
{"lines":[{"cpt":"99213","units":1},{"cpt":"36415","units":1}],"total":412.5}
[{"id":1,"nm":"glucose"},{"id":2,"nm":"sodium"},{"id":3,"nm":null}]
{"handle":"[USER]","bio":"[REDACTED]"}
mod=CT;kvp=120;mas=210;pitch=0.984;st=FINAL
action=print doc=AVS count=412 ms=88
level=error msg="no match" rule=17 score=0.41
host=ws-4e-02 port=8443 tls=1.2 ok=false reason=expired
member_id=&dob=&rel=self
GET /metadata 200 14ms
POST /api/v2/claims/{claim_id}/attachments 413 too large
GET /v1/models 404
0.0.0.0:8000 "GET /healthz" 200
export TZ=UTC; ./pull_notes.sh --limit 500
python fetch.py --series 4 --slice 0.625 --out /tmp/x
./anonymize --profile basic --keep-uids=no
subject=results%20ready&body=
scp labs.csv to the share, chmod 640, gzip -9
ping times out from the infusion pump VLAN, MTU 1500 vs 1420
traceroute dies at hop 4, TTL 64, 12.4 ms, 3 stars
255.255.255.0 is a mask, 255.255.254.0 a wider one
X-Request-Id: none; Content-Length: 0; Retry-After: 30
From: no-reply\nTo: undisclosed\nSubject: maintenance, 2 h
SUBJ: STAT add-on policy v3
Subject: [SECURE] wrong laterality - lessons
Subject: FW: FW: fee schedule 2025 rev 2
Subject: badge readers down, wing B (again)
Subject: records needed: [NAME] | [DOB] | [MRN]
id,code,units,fee\n1,99213,1,120\n2,36415,1,11
code,amt,mod\n97110,120.00,GP\n97140,88.13,59
model,fw,qty\nG7,2.4.1,40\nG7,2.4.0,12\nG6,1.9,0
"apixaban","5 mg","BID","#60"
color;level;spaces\nred;P1;40\nblue;P3;112
arm,visit,day,dose\nA,3,29,0.5\nB,3,29,1.0
route,site,gauge,len\nIM,LD,23,1\nIM,RD,25,0.625
role\tFTE\tshift\nRN\t12.6\tN\nCNA\t8.4\tD
K\t6.1\tH\t3.5-5.1\nNa\t128\tL\t136-145
,,,,,Y,N,,7.1
| Arm | Ht | Wt |\n| A | 170.2 | 81.4 |\n| B | 168.9 | 80.2 |
| Device | Model | Life |\n|---|---|---|\n| ICD | D150 | 11.2 y |
\<Patient>\<ID/>\<Born/>\</Patient>
\<td>4W\</td>\<td>412-A\</td>\<td>NPO\</td>
\<a href="#top">back to top\</a>
(0010,0010) PN [ANON]\n(0010,0020) LO [REMOVED]\n(0010,0030) DA []
(0018,0050) DS [0.625]\n(0018,0060) DS [120]\n(0028,0010) US 512
Modality MR, SeriesNumber 4, InstanceNumber 112, PatientAge 054Y
schema_version: 4.0.1\nnote_type: progress\nmax_tokens: 2048
- dose: 5 mg\n  freq: BID\n- dose: 25 mg\n  freq: daily
# fake data, keep: TEST, ZZTEST, XXX, 000000
WHERE icd10 IN ('E11.9','I10','Z79.4')
UPDATE fee SET amt=120.00 WHERE cpt='99213';
INSERT INTO codes VALUES ('4548-4','A1c','LN');
assert round(gfr(1.4, 61, "M")) == 54
const MAX = 0x7F; // 127, see RFC 3339
commit 4f2a91c, tag v2.4.1, 14 files, +88 -13
TODO: mask column 4 in the screenshot
sha256 starts 9f86d081, md5 d41d8cd9, crc 0x1D0F
tracker models sync at 3:12a; HR zones 1-5; VO2 41
watch series 9, 45 mm, ECG app 2.0, fall alert on
bed alarm hub v3 drops every 40 min, firmware 1.0.88
loop recorder: 3 AF episodes, longest 4h12, burden 1.8%
pump settings: basal 1.5 u/h, ICR 1:10, ISF 1:50, DIA 4 h
cpap: pressure 4-20, P95 11.2, leak 22, AHI 3.1, 5.4 h
hearing aids L 40/55/60/70 dB, R 45/60/65/75 dB
glucometer QC L1 42 (38-52), L2 288 (250-320)
monitor ID sticker goes here [     ]; strip mailed weekly
GTIN 00844588003288, exp in AI (17), lot in (10), serial in (21)
GSM alert: low batt, 15%, replace CR2032
zoom 5.17.11, waiting room on, anybody called \"iPhone\" stays out
handle of the reflex hammer, handle of the retractor, door handle: disinfect
tap, pay, done; limit $5 per gift
user story 14: as a nurse I want fewer clicks
port 104, AE title ARCHIVE, 11112 for TLS
login, 3 tries, 15 min lockout, call the help desk
password rule: 14 characters, no reuse of the last 24
"""
