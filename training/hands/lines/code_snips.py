"""An integration engineer's scratch file: segments, keys, headers, queries, logs, config lines and cells, with live values and with test or vocabulary values."""

NAMED = r"""
PID|1||{MEDICAL_RECORD_NUMBER:{zip}{nn}}^^^A^MR||{ptcaret}^^^^L||{dobymd}|F
PID.3.1 = {mrn}, PID.18 = {acct}, PID.19 = {ssn}
MRG|{mrn}^^^H^MR|||{UNIQUE_ID:{zip}{nn}}
NK1|1|{caret}|SPO||{ph}|||||||||||||||||||||||
PV1||E|ED^12^A||||{npi}^{caret}|||||||||||{UNIQUE_ID:V{zip}{nn}}
IN1|1|HMO01||||||{grp}|||||||{caret}|01|{dobymd}|||||||||||||||||{plan}
ACC|{stamp}|MVA|{townup}|||||||PLATE {plateup}
OBX|7|ST|SERIAL^DEVICE SERIAL||{ser}||||||F
RXA|0|1|{stamp}||115^Tdap^CVX|0.5|mL||||||||{UNIQUE_ID:U{four}AA}||PMC
RXA-15 lot {UNIQUE_ID:{nn}X{four}} RXA-17 MSD admin by {caret}
SPM|1|{UNIQUE_ID:{zip}^LAB}||BLD
ORC|NW|{UNIQUE_ID:{zip}{four}^EPC}|{UNIQUE_ID:{nn}-{four}^PATH}
TXA|1|OP|TX|{stamp}|||||||{UNIQUE_ID:D{zip}{nn}}
MSA|AE|{UNIQUE_ID:{zip}{nn}}|Invalid value in PID-8
ZIN|{plan}|{grp}|{claim}
FT1|1|{UNIQUE_ID:T{zip}}||{dobymd}||CG|3600120|||1
SCH|{UNIQUE_ID:{zip}}|||||FU|||15|MIN||||||{ph}
NM1*QC*1*{lastup}*{oneup}****HN*{plan}~
NM1*82*1*{lastup}*{oneup}****XX*{npi}~
NM1*DQ*1*{lastup}*{oneup}~ REF*0B*{UNIQUE_ID:<PT|RN>{zip}}~
CLP*{UNIQUE_ID:{lastup}{nn}}*1*185*92.1*20*12*{claim}*11~
REF*EA*{mrn}~
REF*EA*{MEDICAL_RECORD_NUMBER:{nn}-{four}}~REF*F8*{claim}~REF*LU*1~
REF*Y4*{claim}~ property & casualty
REF*SY*{ssn}~
REF*9A*{UNIQUE_ID:RP{zip}}~REF*G1*{UNIQUE_ID:{nn}{zip}}~
PER*IC*{whoup}*TE*{ph}*EX*{PHONE_NUMBER:{four}}~
N4*{townup}*{stt}*{zip}~
DTP*435*DT*{DATE:20250<2|6>1<1|7>2310}~
DMG*D8*{dobymd}*M~INS*Y*18*021*28*A***FT~REF*0F*{plan}~
K3*{UNIQUE_ID:LU{zip}}~NTE*ADD*PLATE {plateup} {fleet}~
TRN*1*{UNIQUE_ID:{zip}{zip}}*1{UNIQUE_ID:{nn}{zip}}~ BPR*I*4118.20
"id": "{UNIQUE_ID:pt-{zip}}", "gender": "male", "multipleBirthInteger": 2
"system": "urn:oid:2.16.840.1.113883.4.1", "value": "{ssn}"
"identifier":[\{"use":"usual","value":"{mrn}"},\{"use":"old","value":"{mrn}"}]
"reference": "Patient/{UNIQUE_ID:{nn}ab{four}-{zip}}"
"fullUrl": "urn:uuid:{UNIQUE_ID:{zip}a-{four}-4e{nn}-8{nn}-{zip}{nn}b}"
"udiCarrier":[\{"carrierHRF":"(01)00844588003288(21){ser}"}]
"lotNumber": "{UNIQUE_ID:{lot}}", "expirationDate": "{iso}"
"telecom":[\{"system":"phone","value":"{ph}"},\{"system":"pager","value":"{PHONE_NUMBER:{zip}}"}]
"subscriberId":"{plan}","network":"5","costToBeneficiary":30
"qualification":[\{"identifier":[\{"value":"{UNIQUE_ID:MD{zip}}"}],"code":"MD"}]
"preAuthRef": ["{UNIQUE_ID:PA{zip}}"], "sequence": 1
"note":[\{"text":"pls call {first}, pt in locker {UNIQUE_ID:{nn}}, 2nd row"}]
"vehicle_plate": "{plateup}", "vin": "{vin}", "seat": "front"
"user_id":"{user}","ip":"{ip}","ua":"Mozilla/5.0","status":200
\{"mrn":"{mrn}","los":4,"drg":"291","exp":false}
\{"badge":{UNIQUE_ID:{zip}},"door":"4E-MED","ok":true}
patient: \{ mrn: {mrn}, wt_kg: 61.4, abo: O+ }
- mrn: "{mrn}"  # TODO remove before commit
  serial: {ser}
assert find("{UNIQUE_ID:{zip}{nn}}") == "{ptname}"
WHERE mrn = '{mrn}' AND enc_type = 3
WHERE plate LIKE '%{plateend}%' AND state='FL'
UPDATE coverage SET member_id='{plan}' WHERE member_id='{plan}'; -- 1 row
DELETE FROM visit WHERE csn = {UNIQUE_ID:{zip}{four}} /* dup of {UNIQUE_ID:{zip}{four}} */
INSERT INTO lot VALUES ('{imm}','{UNIQUE_ID:FL{four}}',10)
grep -c {mrn} hl7_*.log
sed s/{MEDICAL_RECORD_NUMBER:{zip}{nn}}/XXXXX/g out.txt
curl -u {UNIQUE_ID:{lastlow}{nn}}:{UNIQUE_ID:Qw{four}!} https://api.example/v2
ssh {UNIQUE_ID:{firstlow}@db{nn}} # {ip}
export MRN={mrn} DOB={dobiso}
mv {UNIQUE_ID:{zip}}.pdf {lastup}_{oneup}_ROI.pdf
?mrn={mrn}&acc={spec}&series=2
/api/v1/claims/{UNIQUE_ID:{nn}{zip}X}/lines/3
/Patient?identifier={mrn}&_count=50
/fhir/Device/{UNIQUE_ID:{ser}}/_history/4
X-Patient-Id: {mrn}
Cookie: sid={UNIQUE_ID:{zip}f{nn}b{four}}; lang=en
Authorization: Basic {UNIQUE_ID:ZG9{nn}Ok{four}==}
ERROR dup key (mrn)=({mrn}) already exists
KeyError: '{UNIQUE_ID:{zip}{four}}'
Traceback: id={UNIQUE_ID:{four}}, row 88, col "dob" = "{num8}"
ValueError: time data '{num8}' does not match '%Y-%m-%d'
403 user={user} path=/chart/{mrn}
WARN pump={UNIQUE_ID:{zip}} pt={mrn} occl 3x
[dup] {mrn} ~ {mrn} 0.93
{stamp}|{user}|VIEW|{mrn}|302
{stamp},{badge},OR3-IN
{num8},{clockx},{plateup},GATE 2,IN
{mrn}|{ptcaret}|{icd}|{cpt}|2
{UNIQUE_ID:{zip}};{dobymd};{zip};1;0;7.2
{subj},1,B,{iso},38.1
{subj}\t{MEDICAL_RECORD_NUMBER:{four}}\t0\t1\t0.4
"{comma}",{mrn},"{icd}",{value}
"{orgup}","{grp}",412,"PPO"
{badge};{lf};RN;0.9;6120
{ser};W1DR01;{iso};{lastup}
{claim};{cpt};{modif};92.10;20.00
{plan}~{grp}~01~18~
A4: {mrn}   B4: 4.1   C4: =B4*2
=VLOOKUP("{mrn}",A:D,3,0)
=IF(A2="{plan}",1,0)
VLOOKUP fails on {MEDICAL_RECORD_NUMBER:00{zip}}, leading zeros
pivot shows {claim} 3 times
regex \\d{7} catches {MEDICAL_RECORD_NUMBER:{zip}{nn}} but not {MEDICAL_RECORD_NUMBER:{nn}-{nn}-{nn}}
(0010,0020) LO [{mrn}]
(0008,0050) SH [{spec}]
(0020,000d) UI [{UNIQUE_ID:1.2.840.{nn}.{zip}.{four}.{nn}}]
(0018,1000) LO [{ser}]
(0010,0010) PN [{ptcaret}] (0010,0040) CS [M]
EXIF GPS? serial {UNIQUE_ID:{zip}{zip}} Canon, {first}'s
QR: BEGIN:VCARD N:{last};{first} TEL:{ph}
QR says SHC:/{UNIQUE_ID:5676290952432060346029243740{zip}{four}}
barcode {UNIQUE_ID:*{zip}{nn}*} code 39
ZPL ^FD{mrn}^FS ^FD{num8}^FS
commit {UNIQUE_ID:{nn}fc{four}} by {firstlow}: "hardcode {UNIQUE_ID:{zip}{nn}} for demo"
branch fix/{UNIQUE_ID:{zip}}-{lastlow}-dup
JIRA {UNIQUE_ID:EHR-{four}}: {mrn} shows two DOBs
slack: <!here|hey|yo> {mrn} is still stuck
row 41,207: {plan},,{dobymd},F
line 88: {claim} CO-45 41.10
page 3 of {claim}.pdf
{mrn}.json 4 KB, {mrn}.json 11 KB
key="{UNIQUE_ID:pk_{nn}_{four}{zip}}" left in app.js
db: {UNIQUE_ID:prd-{lastlow}{nn}}, schema v14
device_token {UNIQUE_ID:{zip}{zip}:APA{nn}b{four}}
imei={UNIQUE_ID:35{zip}{zip}} rssi=-71 soc=41
mac={UNIQUE_ID:3C:{nn}:F8:0{nn}:9D} vlan=12 {first}'s tablet
hl7 ctl {UNIQUE_ID:{zip}{zip}} NAK x3
"""

CALM = r"""
PID|1||TEST^^^A^MR||TEST^PATIENT^^^^L||19000101|F
PID.3.1 mrn, PID.18 account, PID.19 ssn (withdrawn)
MRG-1 holds the prior id list
NK1|1||SPO|||||||||||||||||||||||||
PV1||E|ED^12^A||||||||||||||||
IN1|1|HMO01|||||||||||||||01||||||||||||||||||||
ACC-1 to ACC-11, type MVA
OBX|7|NM|8867-4^HR^LN||88|/min|60-100|||F
RXA|0|1|||115^Tdap^CVX|0.5|mL|||||||||||PMC
RXA-17 MVX: MSD, PMC, SKB, PFR
SPM|1|||BLD|HEM^^HL70487
ORC|NW||||||1^^^^^R
TXA|1|OP|TX||||||||||||AU
MSA|AE||Invalid value in PID-8
ZIN segment: 3 fields, len 20/12/30
FT1|1|||||CG|3600120|||1
SCH|||||||FU|||15|MIN
NM1*QC*1 is the patient, NM1*IL the subscriber
NM1*82*1*****XX*1234567893~
REF*0B vs 1G vs G2 vs LU
CLP*PCN*1*185*92.1*20*12*ICN*11~
REF*EA means medical record
REF*EA~REF*F8~REF*LU*1~ order matters?
REF*Y4 for property & casualty, 30 max
REF*SY situational
REF*9A repriced, REF*9C adjusted
PER*IC**TE**EX~ up to 3 numbers
N4*ANYTOWN*NY*00000~
DTP*435*DT*CCYYMMDDHHMM~
DMG*D8**M~INS*Y*18*021*28*A***FT~
K3*LU~ NTE*ADD*~
BPR*I*4118.20*C*ACH*CCP~
"id": "example", "gender": "male", "multipleBirthInteger": 2
"system": "urn:oid:2.16.840.1.113883.4.1" is the SSN root
"identifier":[\{"use":"usual"},\{"use":"old"}]
"reference": "Patient/example"
"fullUrl": "urn:uuid:00000000-0000-0000-0000-000000000000"
"udiCarrier":[\{"deviceIdentifier":"00844588003288"}]
"lotNumber": null, "expirationDate": null
"telecom":[\{"system":"phone"},\{"system":"pager"}]
"network":"5","costToBeneficiary":30
"qualification":[\{"code":"MD"}]
"preAuthRef": [], "sequence": 1
"note":[\{"text":"take 2 tabs, locker room temp 68-77 F"}]
"vehicle_class": "SUV", "model": "X5", "seat": "front"
"ua":"Mozilla/5.0","status":200,"ms":{nn}
\{"los":4,"drg":"291","exp":false}
\{"door":"4E-MED","ok":true,"code":14}
patient: \{ wt_kg: 61.4, abo: O+ }
- icd: "{icdc}"  # TODO remove before commit
  model: A2DR01
assert round(7.25, 1) == 7.2
WHERE drg = '470' AND enc_type = 3
WHERE icd LIKE 'E11.%' AND state='FL'
UPDATE cdm SET rev='0636' WHERE cpt='J1100'; -- 1 row
DELETE FROM tmp WHERE id \< 1000 /* dup of step 2 */
INSERT INTO cvx VALUES ('{imm}',207,10)
grep -c 99213 837_*.txt
sed s/0450/0456/g out.txt
curl -u $USER:$PASS https://api.example/v2
ssh db-test # port 22
export TZ=UTC LANG=C
mv a.pdf ROI_FORM_118B.pdf
?series=2&window=400&level=40
/api/v1/claims/:id/lines/3
/Patient?_count=50&_page=2
/fhir/metadata?_format=json&v=4.0.1
X-Request-Limit: 4118
Cookie: lang=en; theme=2
Authorization: Bearer \<token>
ERROR dup key (code)=({cpt}) already exists
KeyError: '{icd}'
Traceback: row 88, col "dob" is empty
ValueError: time data '13/45' does not match '%m/%d'
403 path=/chart/:id
WARN pump=model 8100 occl 3x
[dup] 0.93 > 0.90
HH:MM|user|VIEW|id|302
ts,badge,door
ts,plate,GATE 2,IN
{icd}|{cpt}|2|N
99;1;0;7.2;41
n,1,B,38.1
0\t1\t0.4\t{nn}
"{icdc}","{cpt}",{value}
"PPO",412,"{nn}"
RN;0.9;6120;D
W1DR01;5076;6225A;2
{cpt};{modif};92.10;20.00
~01~18~CI~
A4: 8.2   B4: 4.1   C4: =B4*2
=VLOOKUP("{cpt}",A:D,3,0)
=IF(A2="{denial}",1,0)
VLOOKUP fails on 0250, leading zeros
pivot shows {denial} 3 times
regex \\d{7} catches NDC parts but not 0-1-2
(0010,0020) LO []
(0008,0060) CS [CT]
(0008,0016) UI [1.2.840.10008.5.1.4.1.1.2]
(0018,1020) LO [syngo CT VB20]
(0028,0030) DS [0.7\\0.7]
EXIF off, ISO 100 f/2.8
QR: module size 4, ECC M
QR says SHC:/ then digits
barcode *A* code 39, check mod 43
ZPL ^FO50,50 ^A0N,28 ^FS
commit "hardcode 0 for demo"
branch fix/{icd}-map
CVE-2024-30{nn}, CWE-79
slack: <!here|hey|yo> build 118 is green
row 41,207: empty
line 88: CO-45 41.10
page 3 of 44.pdf
a.json 4 KB, b.json 11 KB
key=$API_KEY in .env
schema v14, 212 tables
device_token length 163
rssi=-71 soc=41 rate=50
vlan=12 mtu=1500 dot1x=2
hl7 NAK x3, timeout 30 s
LOINC {loinc} -> SNOMED {snomed}
RxNorm 860975, ATC A10BA02, NDFRT N0000
v2.5.1 tables 0001, 0078, 0203
sha 1.1, rc 2, exit 137
"""
