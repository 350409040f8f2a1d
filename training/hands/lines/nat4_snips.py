"""Single lines of code, SQL, config, logs and shell as analysts and engineers paste them into a chat, with people's data in them or with none."""

NAMED = r"""
select * from pt where last_nm = '{last}' and dob = '{dobiso}';
where p.pat_name ilike '%{lastlow}%' and e.adm_dt >= '{iso}'
delete from appt where appt_id = {UNIQUE_ID:{nn}{four}{nn}}; -- {first} said ok
insert into prov (npi, nm) values ('{npi}', '{last}, {first}');
exec usp_merge @from = '{mrn}', @to = '{mrn}'
-- author: {first} {last}, {iso}
-- hotfix for {poss} report, remove after {DATE:<6/30|the 15th|Mar 31>}
# {first}'s notebook, do not edit
# TODO({firstlow}): dob off by one for {mrn}
/* reviewed {initials} {num8} */
// call {first} at {ph} if this breaks
"assignee": "{whole}", "reporter": "{whole}", "created": "{iso}T09:12:00Z"
"patient": {"display": "{ptname}", "reference": "Patient/{code}"}
"performer": [{"display": "{tit}"}], "effectiveDateTime": "{iso}"
"line": ["{st}"], "city": "{home}", "postalCode": "{zip}"
"telecom": [{"system": "phone", "value": "{ph}"}]
assert parse_name("{ptcomma}") == ("{ptl}", "{ptf}")
expect(formatPhone("{ph}")).toBe("{ph}")
df[df.mrn == "{mrn}"][["name", "dob"]]  # {ptname}, {dobs}
print(row)  ->  ['{ptcomma}', '{dobs}', '{zip}']
row 412: ValueError: time data '{dobs}' does not match format, name={wholow}
KeyError: '{ptcomma}'
IntegrityError: duplicate key (mrn)=({mrn}) already exists
sqlalchemy.exc.DataError: value too long: '{whole}'
422 Unprocessable: {"loc": ["body", "email"], "input": "{mail}"}
user {UNIQUE_ID:{lastlow}{nn}} locked out, 6 failures from {ip}
sshd: Accepted publickey for {UNIQUE_ID:{firstlow}} from {ip} port 50122
sudo: {UNIQUE_ID:{firstlow}.{lastlow}} : TTY=pts/0 ; COMMAND=/bin/systemctl restart mirth
CN={last}\\, {first},OU=Nursing,DC=hosp,DC=local
mail -s "job failed" {mail} \< /tmp/err.txt
scp dump.sql {UNIQUE_ID:{firstlow}}@{ip}:/home/
git commit --author="{first} {last} \<{mail}>" -m "fix dob"
Co-authored-by: {first} {last} \<{mail}>
git checkout -b {lastlow}/fix-adt
CODEOWNERS: /interfaces @{UNIQUE_ID:{firstlow}{lastlow}}
notify: [{mail}, {mail}]
export TEST_PT="{mrn}"  # that's {ptname}, real!!
psql -h {ip} -U {UNIQUE_ID:{lastlow}} -d clarity
ping {ip}   # {poss} workstation
nslookup {URL:portal.<wexcare|bluffhealth|sanmiguelmed>.org}
redirect_uri={URL:https://app.<wexcare|bluffhealth>.com/cb}
VLOOKUP("{ptcomma}",Roster!A:F,4,0) gives #N/A
=IF(B2="{last}","{initials}","")
A17 has "{whole}  " with two spaces
{last},{first},{ph},{mail},"{st}, {town}",{zip}
{mrn}|{lastup}|{oneup}|{dobymd}|F|{zip}
{ptcaret}|{dobymd}|F|||{stup}^^{townup}^{stt}^{zip}
NM1*IL*1*{lastup}*{oneup}****MI*{plan}~
REF*SY*{ssn}~
PER*IC*{oneup} {lastup}*TE*{PHONE_NUMBER:{nn}55501{nn}}~
OBR|1|{ord}|{spec}|80053^CMP^CPT|||{stamp}||||||||{npi}^{caret}
ZPM|{first}|{ph}|spouse
ROL|1|AD|ATND|{npi}^{caret}
\<display value="{tit}"/>
\<streetAddressLine>{st}\</streetAddressLine>
\<family>{ptl}\</family>\<given>{ptf}\</given>
\<birthTime value="{dobymd}"/>
(0010,0010) PN {ptcaret}
(0010,0020) LO {mrn}
(0008,0090) PN {caret}
(0008,0080) LO {facup}
AE title {UNIQUE_ID:{lastup}_WS{nn}} at {ip} port 104
facility: {FACILITY:<tamarack_ed|stluke_west|prairie_er>}
site = "{FACILITY:<Osprey Point|Kettle Creek> Clinic}"
WHERE dept_name IN ('{FACILITY:<RIDGE|ELK> FAMILY MED}', '{FACILITY:<OAK|DELTA> PEDS}')
employer: "{myjob}"
school_name,{school}
pharmacy_name={pharm}
emergency_contact: {name: {kinfull}, phone: "{ph}"}
next_of_kin = {"n": "{kin}", "rel": "{rel}"}
pcp:{last};ref:{last};att:{last}
provider_id 88 -> {dr}, 91 -> {dr}, 94 -> locum
CASE WHEN prov_id = 12 THEN '{last}' WHEN prov_id = 14 THEN '{last}' ELSE 'Other' END
const ON_CALL = ["{first}", "{first}", "{wn}"];
enum Surgeon { {lastup}, {lastup}, OTHER }
FROM node:20  # maintainer {mail}
cron 0 7 * * 1  # Monday list to {first} and {first}
{iso} 07:00:01 report.census emailed to {mail}, 41 rows
{iso},07:14,{UNIQUE_ID:{lastlow}{nn}},CHART_OPEN,{mrn},{ip}
{stamp}|PRINT|{UNIQUE_ID:{lastlow}{nn}}|{mrn}|FACESHEET
badge={badge} door=MED4W {num8} {clockx} GRANTED {lastup}
serial={ser} pt={ptcomma} mode=AC/VC
{"device": "{ser}", "pt": "{stay}", "hr": 88, "spo2": 97}
lot={lot} exp={mon} given_by={initials}
rx={ord} ndc=00071015523 pt={meup}
trip {UNIQUE_ID:{nn}{four}} veh {fleet} plate {plateup} drv {first}
gps: {stack}, {town} -> {hosp}
Subject: [EXT] {ptname} MRI disc
Reply-To: {mail}
X-Originating-IP: {ip}
Calendar: {first} / {last} 1:1, {on} 2 pm
S:\\Billing\\{lastup}_{oneup}_EOB.pdf
/data/in/{lastlow}_{dobymd}.hl7
https://{URL:<chart|emr>.<kitt|osage>health.org/pt/{nn}{four}}
"""

CALM = r"""
select dept, count(*) filter (where no_show) as ns from appt group by 1 order by 2 desc limit 10;
where e.dept_key = d.dept_key and e.adm_ts between d.valid_from and d.valid_to
select a.pt_key, b.pt_key from stg a join stg b on a.last_sdx = b.last_sdx and a.pt_key \< b.pt_key
delete from stg_fills where load_id = 0; -- nightly
insert into unit (cd, nm) values ('4W', 'Med Surg'), ('5E', 'Tele');
exec usp_rebuild @db = 'stage', @online = 1
alter table visit add column tz text not null default 'UTC';
create view v_los as select dept, percentile_cont(0.5) within group (order by los_h) p50 from enc group by dept;
having max(v.v_dt) \< dateadd(year, -2, getdate())
row_number() over (partition by p.prov_key order by v.start_at desc) rn
left join zc_dispo z on z.dispo_c = h.dispo_c and z.active_yn = 'Y'
select tblVisit.VType, Count(*) from tblVisit group by tblVisit.VType;
MERGE INTO dim_prov t USING stg_prov s ON t.npi = s.npi WHEN NOT MATCHED THEN INSERT
ORA-01722: invalid number, TO_NUMBER(v.result_val)
Msg 8152: String or binary data would be truncated
deadlock detected: Process 412 waits for ShareLock on transaction 99120
-- author: reporting team
# notebook, do not edit
# TODO: dob off by one near midnight
// see the runbook if this breaks
/* generated, checksum 9f2c */
"assignee": null, "reporter": "bot", "priority": "P3"
"subject": {"reference": "Patient/example"}
"code": {"coding": [{"system": "http://loinc.org", "code": "2160-0"}]}
"valueQuantity": {"value": 1.3, "unit": "mg/dL", "code": "mg/dL"}
"meta": {"profile": ["us-core-patient"], "versionId": "1"}
assert parse_name("LAST, FIRST") == ("LAST", "FIRST")
expect(formatPhone("")).toBeNull()
df.pivot_table(index="dept", columns="mon", values="los", aggfunc="median")
df.rename(columns=str.lower).assign(age=lambda d: d.age.clip(upper=90))
pd.cut(df.age, [0, 5, 18, 45, 65, 90], right=False)
KeyError: 'birth_date'
AttributeError: 'NoneType' object has no attribute 'strip'
IndexError: list index out of range, PID has 30 fields
ModuleNotFoundError: No module named 'fhirclient'
422 Unprocessable: {"loc": ["body", "email"], "msg": "field required"}
java.lang.OutOfMemoryError: GC overhead limit exceeded
FATAL: remaining connection slots are reserved
worker-3 heartbeat lost, 3 missed, fencing
sshd: Connection closed by authenticating user root [preauth]
sudo: pam_unix(sudo:auth): authentication failure; logname= uid=1001
CN=Kiosk07,OU=Kiosks,OU=Computers,DC=corp,DC=local
systemctl restart mirth && journalctl -u mirth -n 50
scp dump.sql backup:/archive/
rsync -az --delete /data/ nas:/data/
git commit -m "fix dob parsing for YYYYMM"
git rebase --onto main HEAD~2 && git push -f
Co-authored-by: dependabot[bot]
git checkout -b fix-adt-a40
CODEOWNERS: /interfaces @integration-team
notify: [oncall, slack]
export PGTZ=UTC LC_ALL=C.UTF-8
psql -d stage -c '\\dt+ stg_*'
ping localhost; ip addr show eth0
openssl req -x509 -newkey rsa:4096 -nodes -days 365 -keyout k.pem -out c.pem
redirect_uri=http://localhost:3000/cb
scope=launch/patient patient/*.read openid fhirUser offline_access
VLOOKUP(A2,Roster!A:F,4,0) gives #N/A
=IF(B2="","",TEXT(B2,"yyyy-mm-dd"))
=LET(x,TRIM(A2),LEFT(x,FIND(",",x)-1))
=XLOOKUP(A2,Fees!A:A,Fees!C:C,0)
{ FIXED [Dept] : AVG([Los]) }
IF [Readm Days] \<= 30 THEN 1 ELSE 0 END
CALCULATE(COUNTROWS(Visits), Visits[Status]="No Show")
ISMEMBEROF('Managers') OR USERNAME()=[Owner]
Sub ClearAll(): Sheets("Recall").Range("A2:F999").ClearContents: End Sub
Dim ws As Worksheet, rng As Range, i As Long
For Each c In Selection: c.Value = StrConv(c.Value, vbProperCase): Next
last_name,first_name,phone,email,address,zip
MRN|LAST|FIRST|DOB|SEX|ZIP
LAST^FIRST|YYYYMMDD|F|||LINE1^^CITY^ST^ZIP
MSH|^~\\&|LAB|FAC|EHR|FAC|||ACK^R01|1|T|2.3
NM1*IL*1*LAST*FIRST****MI*MEMBERID~
CLM*ACCT*150***11:B:1*Y*A*Y*Y~
SV1*HC:99213:25*132*UN*1***1:2~
HI*ABK:E1165*ABF:I10~
CAS*CO*45*88.12**PR*1*40~
ZPM|preferred contact|method|relationship
OBX|1|NM|8867-4^Heart rate^LN||88|/min|||||F
OBX|2|ST|664-3^Gram stain^LN||GPC in clusters||||||P
SCH-11 is the slot, AIP the provider, AIL the place
RXE-2 give code, RXE-10 dispense amount, TQ1-7 start
\<display value="Practitioner"/>
\<code code="48765-2" displayName="Allergies"/>
\<templateId root="2.16.840.1.113883.10.20.22.2.6.1"/>
\<languageCode code="en-US"/>\<versionNumber value="2"/>
(0008,0060) CS MR   (0018,0050) DS 3.0
(0028,0030) DS 0.4688\\0.4688
(0018,1030) LO CHEST_PA_LAT
StationName, InstitutionName, OperatorsName: X/Z/D
storescu -aec ARCHIVE -aet MODALITY localhost 11112 *.dcm
facility: default
site = "SITE_01"
WHERE dept_name IN ('FAMILY MED', 'PEDS', 'GYN')
specialty,taxonomy\nFM,207Q00000X\nIM,207R00000X
emergency_contact: {name: str, phone: str | None}
class Patient(BaseModel): mrn: str; dob: date; zip3: str
@dataclass(frozen=True) class Visit: key: int; dept: str
def age(dob, on): return on.year - dob.year - ((on.month, on.day) \< (dob.month, dob.day))
type Shift = "day" | "eve" | "night";
enum Dispo { HOME, SNF, AMA, EXPIRED, OTHER }
const PORTS = [6510, 6511, 6661];
interface Slot { start: string; len: number; open: boolean }
FROM python:3.12-slim\nRUN pip install --no-cache-dir -r requirements.txt
image: hapiproject/hapi:v7.0.2
cron 0 7 * * 1 census report
07:00:01 report.census 41 rows in 2.2 s
07:14:09,svc,CHART_EXPORT,denied,SCOPE
door=MED4W reader offline 00:03:12
{"mode": "AC/VC", "vt": 420, "rr": 16, "fio2": 0.4, "peep": 8}
{"hr": 88, "spo2": 97, "nibp": [132, 84, 100], "t": 37.1}
ndc=00071015523 qty=30 ds=30 daw=0 rf=3
fee[99213]=132.00; fee["J3301"]=9.40; fee["G2211"]=16.05
rvu = {"99214": 1.92, "45378": 3.26, "66984": 7.35}
icd.search("E11.6[0-9]") -> E11.65, E11.69
snomed: 73211009 |Diabetes mellitus| : 363698007 |Finding site|
rxnorm 617311 -> atorvastatin 40 MG Oral Tablet
ucum: mg/dL, mmol/L, 10*3/uL, [IU]/L, mL/min/{1.73_m2}
cql: define "Has A1c": exists [Observation: "HbA1c"] O where O.effective during MP
elm.json 212 KB, valueset-expander 404
sushi . && ./_genonce.sh -no-sushi
terraform plan -out p.tfplan -var env=stage
helm upgrade --install facade ./chart -f values.stage.yaml --atomic
kubectl rollout undo deploy/consent-api --to-revision=41
aws s3 ls s3://bucket/prefix/ --recursive --human-readable
az webapp log tail -n app -g rg-stage
Set-ExecutionPolicy -Scope Process Bypass; .\\sync.ps1 -WhatIf
Get-ADGroupMember "GG-Print-Lab" | Measure
robocopy D:\\in E:\\archive /MIR /R:2 /W:5
regex \\b[A-Z]{2}\\d{6}\\b for DEA-like, checksum mod 10
luhn("80840" + npi) % 10 == 0
soundex, metaphone, nysiis: pick two
jaro_winkler >= 0.92 and dob equal -> auto
k-anonymity k = 11, suppress zip3 with \<= 20,000
sha256(salt + mrn)[:15] as pat_key
epsilon = 1.0, delta = 1e-6, 3 queries a day
"""
