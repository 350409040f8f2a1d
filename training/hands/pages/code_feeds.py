"""An interface analyst's clipboard: messages, extracts, payloads, logs and queries, once with test values and once from production."""

TWINS = r"""
can you tell why this ADT lands in the error queue? it's the only one of 212 today
MSH|^~\\&|[[REG^TEST|TESTFAC::{UNIQUE_ID:REGPRD{nn}}|{FACILITY:{last} Mem}]]|IE|HUB|[[YYYYMMDDHHMM::{stamp}]]||ADT^A08^ADT_A01|[[MSGCTRLID::{UNIQUE_ID:{zip}{zip}}]]|P|2.5.1
EVN|A08|[[YYYYMMDDHHMM::{stamp}]]|||[[USER::{UNIQUE_ID:{lastup}{nn}}]]
PID|1||[[TESTMRN::{mrn}]]^^^[[FAC::{hnick}]]^MR~[[TESTEPI::{UNIQUE_ID:E{zip}{four}}]]^^^EPI^EPI||[[TEST^PATIENT::{ptcaret}]]||[[YYYYMMDD::{dobymd}]]|F||2106-3|[[STREET^^CITY^ST^ZIP::{house}^^{townup}^{stt}^{zip}]]||[[PHONE::{ph}]]||ENG|M|CHR|[[FIN::{UNIQUE_ID:{zip}{four}}]]^^^FIN||||2186-5
PD1||||[[PCPID^PROVIDER^TEST::{npi}^{caret}]]
PV1|1|O|2WPT^^^[[FAC::{hnick}]]^^^^|R|||[[NPI^DOC^ATTENDING::{npi}^{caret}]]|||PT|||||||||[[VISITNO::{stay}]]
IN1|1|PPO500|[[PAYERID::{UNIQUE_ID:{zip}}]]|BLUE PPO||||[[GROUPNO::{grp}]]|||||||[[SUBSCRIBER^TEST::{caret}]]|18|||||||||||||||||||[[POLICYNO::{plan}]]
ZPT|1|0|N|3.2|AMB
The error text: "AE|101|Required field missing|PV1.3.4" and severity E. Field 44 is empty. Is that enough to fail it? Spec v2.5.1 page 3-41 says optional.
%%
Trace of one claim, 837P, X222A1. Where do I put the referral?
ISA*00*          *00*          *ZZ*[[SUBMITTERID::{UNIQUE_ID:{zip}{nn}}]]   *ZZ*[[RECEIVERID::{UNIQUE_ID:{four}{zip}}]]  *[[YYMMDD::{DATE:25<01|04|07|11><03|14|22|28>}]]*1247*^*00501*[[000000001::{UNIQUE_ID:0000{zip}}]]*0*T*:~
GS*HC*[[SENDER::{UNIQUE_ID:{zip}{nn}}]]*[[RCVR::{UNIQUE_ID:{four}}]]*[[CCYYMMDD::{dobymd}]]*1247*1*X*005010X222A1~
ST*837*0001*005010X222A1~
NM1*85*2*[[BILLING PROVIDER GROUP::{FACILITY:<OAK|ELM|FERN> BEND {lastup} PEDIATRICS}]]*****XX*[[1234567893::{npi}]]~
N3*[[123 ANY ST::{stup}]]~
N4*[[ANYTOWN*ST*00000::{townup}*{stt}*{zip}]]~
REF*EI*[[000000000::{UNIQUE_ID:{nn}{zip}{nn}}]]~
HL*2*1*22*0~
SBR*P*18*[[GROUP::{grp}]]******CI~
NM1*IL*1*[[SUBSCRIBER*FIRST::{lastup}*{oneup}]]****MI*[[MEMBERID::{plan}]]~
DMG*D8*[[19000101::{dobymd}]]*M~
NM1*PR*2*EXAMPLE PAYER*****PI*00{nn}1~
CLM*[[PCN::{UNIQUE_ID:{lastup}{nn}-{four}}]]*185***11:B:1*Y*A*Y*Y~
REF*G1*[[PRIORAUTH::{UNIQUE_ID:A{zip}{nn}}]]~
REF*D9*[[CLEARINGHOUSE::{UNIQUE_ID:{zip}{zip}{nn}}]]~
HI*ABK:J0390*ABF:R062~
LX*1~
SV1*HC:99214:25*140*UN*1***1:2~
DTP*472*D8*[[CCYYMMDD::{dobymd}]]~
SV1*HC:94640*45*UN*1***1~
Referral is REF*9F in 2300. The TR3 says one per claim. CLIA is REF*X4. Mammography REF*EW. I always mix these.
%%
Our FHIR server rejects this Bundle entry with 422 and "Coverage.payor: minimum required = 1". Please fix and give me back only the JSON.
{
  "resourceType": "Coverage",
  "id": "[[example-ppo::{UNIQUE_ID:cov-{zip}{nn}}]]",
  "meta": \{ "versionId": "3", "profile": ["hl7.fhir.us.carin-bb/C4BB-Coverage|2.0.0"] },
  "identifier": [ \{ "type": \{ "coding": [ \{ "code": "MB" } ] }, "value": "[[MEMBER-ID::{plan}]]" } ],
  "status": "active",
  "type": \{ "coding": [ \{ "system": "urn:x12:sbr09", "code": "CI" } ] },
  "subscriberId": "[[SUBSCRIBER-ID::{plan}]]",
  "beneficiary": \{ "reference": "Patient/[[example::{mrn}]]", "display": "[[Example Patient::{ptname}]]" },
  "dependent": "01",
  "relationship": \{ "coding": [ \{ "code": "self" } ] },
  "period": \{ "start": "[[YYYY-MM-DD::{iso}]]" },
  "class": [
    \{ "type": \{ "coding": [ \{ "code": "group" } ] }, "value": "[[GROUP-ID::{grp}]]", "name": "[[Employer Plan::{orgup}]]" },
    \{ "type": \{ "coding": [ \{ "code": "rxbin" } ] }, "value": "003858" },
    \{ "type": \{ "coding": [ \{ "code": "rxpcn" } ] }, "value": "A4" },
    \{ "type": \{ "coding": [ \{ "code": "rxid" } ] }, "value": "[[RXID::{UNIQUE_ID:{zip}{zip}}]]" }
  ],
  "costToBeneficiary": [ \{ "type": \{ "coding": [ \{ "code": "copayspecialist" } ] }, "valueMoney": \{ "value": 45.00, "currency": "USD" } } ]
}
%%
[INFO ] 00:00:01.014 scheduler  job=roster_nightly step=1/6
[INFO ] 00:00:01.377 sftp       get [[roster_test.csv::{UNIQUE_ID:ROSTER_{zip}}_{dobymd}.csv]] 4,118,204 bytes
[WARN ] 00:00:04.920 parser     line 88 col 14 bad date "[[99/99/9999::{num8}]]" member=[[null::{UNIQUE_ID:{zip}{four}}]]
[WARN ] 00:00:04.921 parser     line 412 col 3 dup key [[(masked)::{plan}]]
[ERROR] 00:00:09.505 matcher    score 61 \< 70 cand=[[A::{mrn}]] cand=[[B::{mrn}]] rule=R14
[INFO ] 00:00:09.506 matcher    sent to queue 7, owner [[data-steward::{UNIQUE_ID:{firstlow}.{lastlow}}]]
[INFO ] 00:00:31.000 loader     rows ok=41,207 bad=2 skipped=0
[ERROR] 00:00:31.740 notify     smtp 550 5.1.1 rcpt=[[ops-alerts::{mail}]]
[WARN ] 00:00:32.011 auth       5 failures user=[[svc_etl::{UNIQUE_ID:svc_{lastlow}{nn}}]] src=[[10.x.x.x::{ip}]]
[INFO ] 00:00:33.300 http       GET /members/[[:id::{UNIQUE_ID:{zip}{nn}}]] 404 12ms
[INFO ] 00:00:33.912 http       POST /eligibility 200 340ms corr=[[none::{UNIQUE_ID:{zip}ab-{four}-{nn}f}]]
[INFO ] 00:00:40.000 scheduler  exit=1 elapsed=39.0s
What in here may not go to the vendor? Error numbers, line numbers, sizes and scores can.
%%
Column mapping for the conversion (v{ver}), first data row as a sample:
old_field      | new_field        | len | sample
pt_no          | mrn              | 10  | [[(blank)::{mrn}]]
alt_no         | legacy_id        | 12  | [[(blank)::{UNIQUE_ID:OLD{zip}}]]
ssan           | ssn              | 9   | [[000000000::{ssn}]]
bdate          | dob              | 8   | [[00000000::{dobymd}]]
mbrid          | member_id        | 15  | [[(blank)::{plan}]]
grpno          | group_no         | 10  | [[(blank)::{grp}]]
drg            | ms_drg           | 3   | 470
dx1            | icd10_1          | 8   | M17.11
px1            | icd10_pcs_1      | 7   | 0SRC0J9
loc            | dept_id          | 6   | 101041
att            | attending_npi    | 10  | [[(blank)::{npi}]]
chgcd          | cdm              | 7   | 3600120
rev            | revenue          | 4   | 0278
implant        | udi_serial       | 20  | [[(blank)::{ser}]]
implot         | lot              | 12  | [[(blank)::{lot}]]
auto           | plate            | 8   | [[(blank)::{plateup}]]
tel            | phone            | 10  | [[0000000000::{ph}]]
los            | los_days         | 3   | 2
Rules: pad left with zeros; ms_drg 998/999 rejected; rev 0001 dropped; date 00000000 -> NULL.
%%
ORU from the outside lab, second try. Row 4 is the one that failed the range check.
MSH|^~\\&|OUTLAB|[[LAB::{UNIQUE_ID:{nn}D{zip}{nn}}]]|EHR|[[SITE::{UNIQUE_ID:{four}}]]|[[TS::{stamp}]]||ORU^R01|[[MSGID::{UNIQUE_ID:{zip}-{nn}}]]|P|2.3.1
PID|1|[[EXTID::{UNIQUE_ID:{four}{nn}}]]|[[MRN::{mrn}]]||[[LAST^FIRST::{ptcaret}]]||[[DOB::{dobymd}]]|M
ORC|RE|[[PLACER::{UNIQUE_ID:{zip}{nn}}]]|[[FILLER::{UNIQUE_ID:{four}-{zip}}]]
OBR|1|[[PLACER::{UNIQUE_ID:{zip}{nn}}]]|[[FILLER::{UNIQUE_ID:{four}-{zip}}]]|24331-1^LIPID 1996 PANEL^LN|||[[TS::{stamp}]]
OBX|1|NM|2093-3^CHOLESTEROL^LN||188|mg/dL|0-199||||F
OBX|2|NM|2571-8^TRIGLYCERIDE^LN||412|mg/dL|0-149|H|||F
OBX|3|NM|2085-9^HDL^LN||31|mg/dL|>39|L|||F
OBX|4|NM|13457-7^LDL CALC^LN||-9|mg/dL|0-99||||X
NTE|1|L|CALC INVALID IF TRIG > 400. SEE DIRECT LDL 18262-6
OBX|5|NM|18262-6^LDL DIRECT^LN||101|mg/dL|0-99|H|||F
NTE|1|L|[[CALLED TO OFFICE, READ BACK::CALLED TO {oneup} AT {clockx}, READ BACK, LAB TECH {initials}]]
Mirth channel 14, filter rule 3, transformer step 9. Which setting lets an X through?
%%
SELECT for the recall. Please check the joins, and whether any literal in it is PHI.
WITH dev AS (
  SELECT i.pat_id, i.udi_di, i.serial_no, i.lot_no
  FROM   implant_log i
  WHERE  i.catalog_no IN ('5076-52','6947M-62')
    AND  i.lot_no = [[:lot::'{UNIQUE_ID:{lot}}']]
)
SELECT p.mrn, p.last_name, p.home_phone, d.serial_no
FROM   dev d JOIN patient p ON p.pat_id = d.pat_id
WHERE  p.mrn NOT IN ([[:exclude::'{mrn}', '{mrn}']])
  AND  d.serial_no \<> [[:explanted::'{ser}']]
  AND  p.birth_dt >= [[:dob_from::DATE '{dobiso}']]
ORDER  BY 2 FETCH FIRST 500 ROWS ONLY;
-- run as [[ro_user::{UNIQUE_ID:{lastlow}_ro}]] on [[db-test::{ip}]]:1521, plan hash [[n/a::{UNIQUE_ID:{zip}{zip}}]], cost 1,204
-- ORA-01861 at line 12, position 24: literal does not match format string
-- DRG list 242, 243, 244; CPT 33208, 33249; ICD T82.110A
%%
{"event":"device.alert","schema":"1.4","model":"MMT-1885","fw":"7.2.1","serial":"[[SN-PLACEHOLDER::{ser}]]","user":"[[demo::{user}]]","ts":"[[0000-00-00T00:00Z::{iso}T04:12Z]]","code":"E-41","bg":48,"trend":-3}
{"event":"device.alert","schema":"1.4","model":"MMT-1885","fw":"7.2.1","serial":"[[SN-PLACEHOLDER::{ser}]]","user":"[[demo::{user}]]","ts":"[[0000-00-00T00:00Z::{iso}T04:17Z]]","code":"E-41","bg":44,"trend":-2}
{"event":"ack","by":"[[caregiver::{firstlow}]]","phone":"[[+10000000000::{ph}]]","note":"[[juice given::juice given, {kin} drove over in the {car} {plateup}]]"}
{"event":"refill","rx":"[[RX::{ord}]]","ndc":"0002-8215-01","qty":2,"ship":"[[TRACKING::{UNIQUE_ID:1Z{nn}F{four}{zip}}]]","zip":"[[00000::{zip}]]"}
{"event":"firmware","from":"7.2.1","to":"7.2.4","bytes":1048576,"crc":"0x4F{nn}"}
{"event":"pair","sensor_lot":"[[LOT::{UNIQUE_ID:{lot}}]]","tx":"[[TXID::{UNIQUE_ID:8{nn}K2M}]]","imei":"[[IMEI::{UNIQUE_ID:35{zip}{four}{nn}}]]","rssi":-71}
{"event":"support","case":"[[CASE::{case}]]","agent":"[[agent-1::{first}]]","dur_s":611,"csat":4}
Group these by user, tell me how long the low lasted, and list fields we should hash.
%%
EDI rejections, this week, from the clearinghouse screen
# | Claim | Payer msg | Status | Our note
1 | [[99213, 2 units::{claim}]] | A7:164 subscriber id | R | [[prefix missing::{plan} lacks prefix]]
2 | [[J1100::{claim}]] | A3:21 missing NDC unit | R | ML not UN
3 | [[90837::{claim}]] | A7:562 billing npi | R | [[loop 2010AA::used {npi}, belongs to {dr}]]
4 | [[G0439::{claim}]] | A7:187 DOS | R | [[future date::typed {on}]]
5 | [[E0431::{claim}]] | A6:178 | W | CMN? form 484.{nn}
6 | [[A0428::{claim}]] | A7:507 HCPCS | R | [[origin/dest mod RH::pickup {house}, rig {fleet}]]
7 | [[20610::{claim}]] | P3:100 | pend | -RT -59?
Batch [[1::{UNIQUE_ID:B{zip}}]], file [[test837.txt::{UNIQUE_ID:{four}{nn}}.837]], accepted 88.1%, rejected 11.9%.
999 = A, TA1 = 000, 277CA back in 11 min.
%%
Subject: [URGENT] wrong-patient results after patch 24.1.3
Sev 1, bridge open. Summary so far:
- 14:02 patch 24.1.3 on the integration engine, nodes 1-4.
- 14:20 first report: [[a clinic sees a lipid panel under the wrong chart::{clinic} sees a lipid panel of {mrn} under {mrn}]].
- 14:31 [[second report, cardiology::second report, {dr}: troponin for {ptlf} filed to visit {stay}]].
- 14:40 rule DX-19 found: when PID-3 repeats, the 2nd repetition wins. Version 24.1.2 took the 1st.
- 14:44 rolled back on node 1. Queue depth 3,904.
- 15:10 affected: 61 messages, 0 meds, 4 criticals.
Ids of the four: [[see secure folder::{mrn}, {mrn}, {mrn}, {mrn}]].
Accessions: [[see secure folder::{spec}; {spec}; {spec}; {spec}]].
Bridge: [[on the invite::{ph}, code {UNIQUE_ID:{zip}{nn}}#]]. Scribe: [[the duty manager::{first}]]. Ticket: [[Sev 1 template::{UNIQUE_ID:INC{zip}{nn}}]].
RFC 24-118? No: defect 11837 on the vendor's public list, fixed in 24.1.5.
%%
robots.txt & access lines the pen tester sent us. Finding 3.2 (CVSS 7.5, CWE-598).
[[10.0.0.x::{ip}]] - [[-::{UNIQUE_ID:{firstlow}{nn}}]] [[(time)::{stamp}]] "GET /portal/v2/labs?mrn=[[1::{mrn}]]&y=2024 HTTP/1.1" 200 5120
[[10.0.0.x::{ip}]] - [[-::{UNIQUE_ID:{lastlow}_p}]] "GET /portal/v2/bill/[[{nn}::{acct}]]/pdf HTTP/1.1" 200 88214
[[10.0.0.x::{ip}]] - - "GET /portal/v2/bill/[[{nn}::{acct}]]/pdf HTTP/1.1" 200 88190
[[10.0.0.x::{ip}]] - - "POST /sso/saml2 HTTP/1.1" 302 0
[[10.0.0.x::{ip}]] - - "GET /static/app.4f{nn}.js HTTP/2" 304 0
Proof: add 1 to the bill number and you get [[another bill::the bill of {whole}]].
Fix: opaque ids; WAF rule 942100 does not catch it. OWASP API1:2023. Retest 14 days, fee in SOW 3.
"""
