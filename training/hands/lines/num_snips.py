"""Interface analysts, report writers, app developers and spreadsheet people: one-line code, config, log, formula, message and URL bits with somebody's key in them, and the same bits with constants, codes, ports, versions, hashes and test words."""

NAMED = r"""
if pid == {MEDICAL_RECORD_NUMBER:{zip}{nn}}: skip = True  # {firstlow} asked
assert len("{planlow}") == 12
const m = members.find(x => x.sub === "{plan}");
df.loc[{MEDICAL_RECORD_NUMBER:{zip}{nn}}, "wt"] = 71.5
df[df.acct.isin([{UNIQUE_ID:{zip}{nn}}, {UNIQUE_ID:{zip}{nn}}])].chg.sum()
MRNS = ["{MEDICAL_RECORD_NUMBER:{zip}{nn}}", "{MEDICAL_RECORD_NUMBER:{zip}{nn}}", "{MEDICAL_RECORD_NUMBER:{zip}{nn}}"]
exclude = c({UNIQUE_ID:1{nn}{nn}}, {UNIQUE_ID:1{nn}{nn}}, {UNIQUE_ID:2{nn}{nn}})
keep if patid=={MEDICAL_RECORD_NUMBER:{zip}{nn}} & visit==3
proc print data=adt; where fin='{UNIQUE_ID:{zip}{nn}}'; run;
delete from bed where csn={UNIQUE_ID:{zip}{four}} and unit='4W';
EXEC sp_merge @from={MEDICAL_RECORD_NUMBER:{zip}{nn}}, @to={MEDICAL_RECORD_NUMBER:{zip}{nn}}, @why=3
UPDATE auth SET units=12 WHERE no='{UNIQUE_ID:A{zip}{nn}}';
insert into veh values ({VEHICLE_ID:4{nn}},'{plateup}','E450',88412);
SELECT TOP 5 * FROM run WHERE unit='{VEHICLE_ID:M{nn}}' AND pri=1
-- {ptcomma} shows twice, keys {UNIQUE_ID:{zip}} and {UNIQUE_ID:{zip}}
TODO: remove hard-coded {MEDICAL_RECORD_NUMBER:{zip}{nn}} before merge
commit 4f2a: fix crash on {MEDICAL_RECORD_NUMBER:{zip}{nn}} (null dob)
print("hello", "{UNIQUE_ID:{lastlow}{nn}}", 412)
$u = "{UNIQUE_ID:{lastlow}.{firstlow}}"; Unlock-ADAccount $u
net user {UNIQUE_ID:{lastlow}{nn}} /domain | find "expires"
ssh {UNIQUE_ID:{lastlow}}@{ip} -p 2222
curl -s {ip}:8080/fhir/Patient/{MEDICAL_RECORD_NUMBER:{zip}{nn}} | jq .birthDate
/api/v2/claims/{claim}?expand=lines,eob
/launch?iss=x&patient={MEDICAL_RECORD_NUMBER:{zip}{nn}}&enc={stay}
Patient?identifier=MR|{MEDICAL_RECORD_NUMBER:{zip}{nn}}
Observation?subject={MEDICAL_RECORD_NUMBER:{zip}{nn}}&code=2951-2&_count=50
member/{plan}/accumulators 404
"sub":"{plan}","grp":"{grp}","pcn":"A4"
\{"unit":"{VEHICLE_ID:M<1|3>{nn}}","st":"10-8","post":41}
"serialNumber": "{ser}", "modelNumber": "8100"
"plate":"{plateup}","lvl":4,"t":"02:14"
\<td>{MEDICAL_RECORD_NUMBER:{zip}{nn}}\</td>\<td>71.5\</td>
\<id value="{MEDICAL_RECORD_NUMBER:{zip}{nn}}"/>\<gender value="female"/>
\<Badge>{badge}\</Badge>\<Door>14\</Door>
PID|1||{MEDICAL_RECORD_NUMBER:{zip}{nn}}^^^A^MR||{ptcaret}||{dobymd}|F
PV1|1|I|4W^14^2|||||||MED||||||||I|{stay}
ORC|RE|{UNIQUE_ID:{zip}{nn}}|{UNIQUE_ID:{nn}-{zip}}||CM
OBR|1|{UNIQUE_ID:{zip}{nn}}||80053^CMP|||{stamp}
NK1|1|{caret}|MTH|||{ph}
IN1|1|PPO|87726|||||{grp}|||||||{caret}|18
GT1|1|{UNIQUE_ID:{zip}}|{caret}
MSA|AE|{UNIQUE_ID:{zip}{zip}}|PID.3 unknown
CLP*{UNIQUE_ID:{zip}{nn}}*1*141*88.12*40*12*{claim}*11~
NM1*QC*1*{lastup}*{oneup}****MI*{plan}~
TRN*1*{UNIQUE_ID:{zip}{zip}}*1PAYERTIN~
REF*1W*{plan}~ REF*EA*{MEDICAL_RECORD_NUMBER:{zip}{nn}}~
CLM*{UNIQUE_ID:{zip}{nn}}*141***11:B:1*Y*A*Y*Y~
INS*Y*18*030*XN*A***FT~ REF*0F*{planlow}~ REF*1L*{grp}~
DTP*356*D8*{dobymd}~
=IF(A2="{MEDICAL_RECORD_NUMBER:{zip}{nn}}","dup",B2)
=SUMIF(C:C,{UNIQUE_ID:{zip}{nn}},F:F)
=HYPERLINK("{url}","{ptlf}")
'{UNIQUE_ID:0{zip}{nn}} -- keep the apostrophe, leading zero
sed -i 's/{MEDICAL_RECORD_NUMBER:{zip}{nn}}/{MEDICAL_RECORD_NUMBER:{zip}{nn}}/' adt.hl7
awk -F, '$1=={MEDICAL_RECORD_NUMBER:{zip}{nn}}\{print $5}' vitals.csv
tail -f app.log | grep {UNIQUE_ID:{lastlow}{nn}}
2 rows: {MEDICAL_RECORD_NUMBER:{zip}{nn}} F 44; {MEDICAL_RECORD_NUMBER:{zip}{nn}} M 61
WARN dup key ({MEDICAL_RECORD_NUMBER:{zip}{nn}}, 3)
ERROR 23505 on pk_adt value {UNIQUE_ID:{zip}{four}}
DEBUG tok={UNIQUE_ID:ey{nn}Jh{nn}G.{zip}.Qx{nn}} exp=900
KeyError: '{MEDICAL_RECORD_NUMBER:{zip}{nn}}'
ValueError: could not convert '{planlow}' to float
NullPointerException at Chart.open({MEDICAL_RECORD_NUMBER:{zip}{nn}}) line 412
user={UNIQUE_ID:{lastlow}{nn}} ip={ip} act=PRINT n=14
login fail x5 {UNIQUE_ID:{firstlow}{nn}} from {ip}
DB_PASS owner: {firstlow}, rotate 90d
cron: 0 5 * * 1 fax.sh {ph}
ping {ip} 41 ms, host {UNIQUE_ID:WS{nn}{nn}}
dcmqr: (0010,0020) LO [{MEDICAL_RECORD_NUMBER:{zip}{nn}}]
(0010,0010) PN [{ptcaret}]
(0008,0050) SH [{UNIQUE_ID:{zip}{nn}}] (0028,0010) US 512
(0018,1000) LO [{ser}] (0018,1020) LO [7.1.2]
!include {UNIQUE_ID:{lastlow}_{zip}}.docx
cp "{ptfull} {UNIQUE_ID:{zip}}.pdf" /tmp
zip -r out.zip {MEDICAL_RECORD_NUMBER:{zip}{nn}}/
qr payload: {UNIQUE_ID:{zip}{zip}}|{dobymd}|F
"""

CALM = r"""
if code == 99213: skip = True  # payer asked
assert len("XXXXXXXXXXXX") == 12
const m = members.find(x => x.sub === subId);
df.loc[14120, "wt"] = 71.5
df[df.rev.isin([250, 636])].chg.sum()
CODES = ["99213", "99214", "99215"]
exclude = c(41, 88, 112)
keep if arm==2 & visit==3
proc print data=adt; where class='AMB'; run;
delete from bed where status=9 and unit='4W';
EXEC sp_rebuild @from=0, @to=4120, @why=3
UPDATE auth SET units=12 WHERE cpt='97110';
insert into veh values (null,null,'E450',0);
SELECT TOP 5 * FROM run WHERE unit_type='ALS' AND pri=1
-- row shows twice, keys 1 and 2
TODO: remove hard-coded 4120 before merge
commit 4f2a: fix crash on null dob
print("hello", "world", 412)
$u = $env:USERNAME; Unlock-ADAccount $u
net accounts /domain | find "expires"
ssh user@host -p 2222
curl -s localhost:8080/fhir/metadata | jq .fhirVersion
/api/v2/claims/:id?expand=lines,eob
/launch?iss=x&patient=ID&enc=ID
Patient?identifier=MR|ID
Observation?code=2951-2&_count=50
member/ID/accumulators 404
"sub":"string","grp":"string","pcn":"A4"
\{"unit":"ALS","st":"10-8","post":41}
"serialNumber": null, "modelNumber": "8100"
"plate":null,"lvl":4,"t":"02:14"
\<td>99213\</td>\<td>71.5\</td>
\<id value="example"/>\<gender value="female"/>
\<Reader>4\</Reader>\<Door>14\</Door>
PID|1||MRN^^^A^MR||LAST^FIRST||YYYYMMDD|F
PV1|1|I|4W^14^2|||||||MED||||||||I|VISIT
ORC|RE|PLACER|FILLER||CM
OBR|1|||80053^CMP|||TS
OBX|3|NM|2951-2||141|mmol/L|136-145|N|||F
NK1|1|LAST^FIRST|MTH|||PHONE
IN1|1|PPO|87726|||||GROUP|||||||LAST^FIRST|18
GT1|1|GUAR|LAST^FIRST
MSA|AE|CTRL|PID.3 unknown
CLP*PCN*1*141*88.12*40*12*ICN*11~
NM1*QC*1*LAST*FIRST****MI*ID~
SVC*HC:99213:25*141*88.12**1~
CAS*CO*45*52.88~ CAS*PR*3*40~
HI*ABK:E119*ABF:I10~
INS*Y*18*030*XN*A***FT~
DTP*356*D8*CCYYMMDD~
=IF(A2="99213","dup",B2)
=SUMIF(C:C,250,F:F)
=HYPERLINK(A2,"open")
'0250 -- keep the apostrophe, leading zero
sed -i 's/99213/99214/' fee.csv
awk -F, '$1==4120\{print $5}' vitals.csv
tail -f app.log | grep ERROR
2 rows: 1 F 44; 2 M 61
WARN dup key (412, 3)
ERROR 23505 on pk_adt
DEBUG ttl=4120 exp=900
KeyError: 'mrn'
ValueError: could not convert 'N/A' to float
NullPointerException at Chart.open line 412
act=PRINT n=14 ok
login fail x5 lock 15 min
DB_PASS rotate 90d
cron: 0 5 * * 1 fax.sh
ping 41 ms, ttl 64
dcmqr: (0010,0020) LO []
(0010,0010) PN []
(0008,0060) CS [CT] (0028,0010) US 512
(0018,1020) LO [7.1.2]
!include header_v2.docx
cp "form 1402-B.pdf" /tmp
zip -r out.zip v4.1/
qr payload: id|dob|sex
xs:pattern [A-Z]2[0-9]6
enum Status (ACTIVE=1, TERM=6)
lookup(87726)="payer"
sleep(4120)  # ms
#define MAX_LEN 4120
0x1F4 = 500, 0b1010 = 10
md5 32 hex, sha1 40 hex
uuid v4 is 8-4-4-4-12
port 2575 MLLP, 6661, 11112
oid 2.16.840.1.113883.6.1 is LOINC
urn:oid:2.16.840.1.113883.6.96
http 422, 409, 412, 428
"""
