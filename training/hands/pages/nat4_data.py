"""Analysts and interface people pasting data: HL7 v2, FHIR, C-CDA, CSV and SQL results, audit trails, YAML and logs, with the question typed above or below it."""

TWINS = r"""
Can you explain why this ADT won't file? Error in the engine is "PID-3 assigning authority not recognized".

MSH|^~\\&|REGADT|[[FACILITY::{UNIQUE_ID:<NRMC|GSHB|TCH>}]]|ENGINE|[[HUB::{FACILITY:<NRMC|GSHB|TCH>}]]|[[YYYYMMDDHHMMSS::{stamp}]]||ADT^A01^ADT_A01|[[CTRLID::{code}]]|P|2.3
EVN|A01|[[YYYYMMDDHHMMSS::{stamp}]]|||[[USERID::{UNIQUE_ID:{lastlow}<m|k|t>}]]
PID|1||[[MRN::{mrn}]]^^^[[AA::{UNIQUE_ID:<NRMC|GSHB|TCH>}]]^MR||[[LAST^FIRST^MI::{ptcaret}]]||[[YYYYMMDD::{dobymd}]]|F||2106-3|[[STREET^^CITY^ST^ZIP::{stup}^^{townup}^{stt}^{zip}^US]]||[[HOME PHONE::{ph}]]|[[WORK PHONE::{ph}]]|ENG|M|CAT|[[ACCT::{acct}]]|[[SSN::{ssn}]]
NK1|1|[[LAST^FIRST::{caret}]]|SPO|[[STREET::{stup}]]|[[PHONE::{ph}]]
PV1|1|I|[[NURSING UNIT::{ward}]]^214^A||||[[NPI^ATT LAST^FIRST::{npi}^{caret}]]|[[NPI^REF LAST^FIRST::{npi}^{caret}]]||MED||||7|||[[NPI^ATT LAST^FIRST::{npi}^{caret}]]|IP|[[VISIT::{stay}]]
GT1|1||[[LAST^FIRST::{caret}]]||[[STREET^^CITY^ST^ZIP::{stup}^^{townup}^{stt}^{zip}]]|[[PHONE::{ph}]]|||||SEL
DG1|1|I10|I50.23|ACUTE ON CHRONIC SYSTOLIC HF||A
IN1|1|MCRA|00431|MEDICARE PART A|||||||||||||[[LAST^FIRST::{caret}]]|SELF|[[YYYYMMDD::{dobymd}]]||||||||||||||||||[[POLICY::{plan}]]

The other facility sends the OID in CX.4.2 and it works. Do I add the namespace to the translation table or make a filter?
%%
Here's a Bundle from our test, the validator complains of "minimum required = 1, but only found 0" on Observation.status and something about the Patient reference.

{
  "resourceType": "Bundle",
  "type": "transaction",
  "entry": [
    { "fullUrl": "urn:uuid:[[pt-1::{UNIQUE_ID:8f{nn}c-{four}-4a{nn}-9be{nn}}]]",
      "resource": { "resourceType": "Patient",
        "identifier": [ { "type": { "text": "MRN" }, "value": "[[TEST-001::{mrn}]]" } ],
        "name": [ { "family": "[[Family::{ptl}]]", "given": [ "[[Given::{ptf}]]" ] } ],
        "gender": "female", "birthDate": "[[1970::{dobiso}]]",
        "telecom": [ { "system": "phone", "value": "[[none::{ph}]]", "use": "mobile" } ],
        "maritalStatus": { "coding": [ { "code": "M" } ] } } },
    { "resource": { "resourceType": "Encounter", "class": { "code": "AMB" },
        "period": { "start": "[[2024::{iso}]]" },
        "participant": [ { "individual": { "display": "[[Practitioner/1::{tit}]]" } } ],
        "serviceProvider": { "display": "[[Organization/1::{clinic}]]" } } },
    { "resource": { "resourceType": "Observation",
        "code": { "coding": [ { "system": "http://loinc.org", "code": "4548-4", "display": "Hemoglobin A1c" } ] },
        "subject": { "reference": "[[Patient/1::Patient/{code}]]" },
        "valueQuantity": { "value": 7.9, "unit": "%", "code": "%" },
        "performer": [ { "display": "[[Lab::{ORGANIZATION:<Tri-Rivers|Cascade Valley> Laboratory}]]" } ],
        "note": [ { "text": "[[Fasting not required.::Called to {first} at the office, read back.]]" } ] } }
  ]
}
%%
audit report, access to one chart, last 30 days

Patient: [[REDACTED::{ptcomma}   {mrn}]]
#   TIMESTAMP              USER        NAME / ROLE               DEPT           ACTION                 WORKSTATION
1   [[T+00:00::{DATE:2025-03-11} 07:02:14]]    [[user1::{UNIQUE_ID:{lastlow}{nn}}]]     [[RN::{lastup}, {oneup} RN]]            [[Med surg::{ward}]]       Chart opened           [[WS-1::{UNIQUE_ID:WOW-{four}}]]
2   [[T+00:03::{DATE:2025-03-11} 07:05:51]]    [[user1::{UNIQUE_ID:{lastlow}{nn}}]]     [[RN::{lastup}, {oneup} RN]]            [[Med surg::{ward}]]       MAR viewed             [[WS-1::{UNIQUE_ID:WOW-{four}}]]
3   [[T+01:20::{DATE:2025-03-11} 08:22:40]]    [[user2::{UNIQUE_ID:{firstlow}.{lastlow}}]]     [[MD, attending::{lastup}, {oneup} MD]]       Hospital Med   Note signed            [[WS-2::{UNIQUE_ID:HMED-{nn}}]]
4   [[T+31:44::{DATE:2025-03-12} 14:47:09]]    [[user3::{UNIQUE_ID:{lastlow}_{nn}}]]     [[Registrar::{lastup}, {oneup}]]             Registration   Demographics printed   [[WS-3::{ip}]]
5   [[T+31:45::{DATE:2025-03-12} 14:48:30]]    [[user3::{UNIQUE_ID:{lastlow}_{nn}}]]     [[Registrar::{lastup}, {oneup}]]             Registration   BTG: "other"           [[WS-3::{ip}]]
6   [[T+97:12::{DATE:2025-03-15} 08:14:02]]    [[user4::{UNIQUE_ID:rx{four}}]]     [[Pharmacist::{lastup}, {oneup} RPH]]            Pharmacy       Verify order           [[WS-4::{UNIQUE_ID:PHR-{nn}}]]
Reviewer comment: lines 4-5 have no treatment, payment or operations reason. [[The registrar shares a surname with the patient.::{first} {ptl} is the patient's sister-in-law per HR.]] Referred to privacy[[:: ({whole}), case {case}]].
%%
select p.pat_id, p.last_nm, e.adm_dt, e.disch_dt, e.unit, d.icd
from enc e join pat p on p.pat_id = e.pat_id
left join dx d on d.enc_id = e.enc_id and d.seq = 1
where e.unit = '[[UNIT::{FACILITY:<RIVERVIEW 3|BAKER 2|OAKES TOWER 6>}]]' and datediff(day, e.adm_dt, e.disch_dt) > 10;

pat_id      last_nm       adm_dt      disch_dt    unit    icd
[[...::{mrn}]]   [[...::{lastup}]]   [[...::{iso}]]  [[...::{iso}]]  [[...::{FACILITY:<RV3|BK2|OT6>}]]   J96.01
[[...::{mrn}]]   [[...::{lastup}]]   [[...::{iso}]]  [[...::{iso}]]  [[...::{FACILITY:<RV3|BK2|OT6>}]]   A41.51
[[...::{mrn}]]   [[...::{lastup}]]   [[...::{iso}]]  [[...::{iso}]]  [[...::{FACILITY:<RV3|BK2|OT6>}]]   K85.90
[[...::{mrn}]]   [[...::{lastup}]]   [[...::{iso}]]  NULL        [[...::{FACILITY:<RV3|BK2|OT6>}]]   S72.141A
(4 rows affected)

why do the null discharges come through? datediff w/ null should be null and null > 10 is not true. unless the view coalesces to getdate(). and i need this by attending for [[the committee::{dr}'s committee]], so how do I add prov_nm w/o making dupes
%%
name: nightly-extract
on:
  schedule: [ { cron: "15 3 * * *" } ]
env:
  DB_HOST: [[db.internal::{ip}]]
  DB_USER: [[svc_reader::{UNIQUE_ID:svc_{lastlow}}]]
  SFTP_HOST: [[sftp.vendor.example::{URL:sftp.<trellishealth|blueheronrx|ovationregistry>.net}]]
  SFTP_USER: [[partner01::{UNIQUE_ID:{lastlow}_prod}]]
  NOTIFY: [[oncall alias::{mail}]]
jobs:
  extract:
    runs-on: ubuntu-22.04
    timeout-minutes: 40
    steps:
      - uses: actions/checkout@v4
      - run: python3 -m venv .venv && . .venv/bin/activate && pip install -r requirements.txt
      - run: python extract.py --since yesterday --facility [[ALL::{FACILITY:<elmhurst_main|st_clare|fort_hays>}]] --format csv
      - run: gpg --encrypt --recipient [[PARTNER_KEY::{mail}]] out/census.csv
      - run: sftp -b put.txt "$SFTP_USER@$SFTP_HOST"
# [[TODO: rotate the key every 90 days::TODO ({first}): key expires {num8}]]
# [[see runbook section 4::see runbook, or call {whole} {ph}]]
%%
Make this a clean table, phone numbers in one format, and flag duplicates:

Name,DOB,Phone,PCP,Next appt,Ins
[[Pt 1::"{ptcomma}",{dobs},{ph},{last},{num8}]],Medicaid
[[Pt 2::"{comma}",{dobs},{ph},{last},{num8}]],UHC
[[Pt 3::"{comma}",{dobs},{ph},{last},]],self
[[Pt 4::{whole},{dobs},{ph},{first} NP,{num8}]],Medicaid
[[Pt 5::{wholow},{dobs},{ph},?,{num8}]],BCBS PPO
[[Pt 6::"{ptcomma}",{dobs},{ph},{last},{num8}]],Medicaid
[[Pt 7::{whoup},{dobs},N/A,{last},{DATE:<4/2 or 4/9|TBD June 3>}]],Tricare
,,,,,
[[total 7::entered by {first} {num8}]]

Rows 1 and 6 might be the same person. If the DOB differs by one digit then keep both and color it yellow.
%%
2 sample lines from the failed-login alert, help me write the SIEM rule

[[TIMESTAMP::{DATE:2025-02-<03|17|21>}T02:14:07Z]] host=[[VPN-GW::{UNIQUE_ID:vpn-{nn}-dmz}]] sev=warn event=auth_fail user=[[USER::{UNIQUE_ID:{firstlow}.{lastlow}}]] src=[[SRC_IP::{ip}]] method=DUO reason=push_denied
[[TIMESTAMP::{DATE:2025-02-<03|17|21>}T02:14:31Z]] host=[[VPN-GW::{UNIQUE_ID:vpn-{nn}-dmz}]] sev=warn event=auth_fail user=[[USER::{UNIQUE_ID:{firstlow}.{lastlow}}]] src=[[SRC_IP::{ip}]] method=DUO reason=push_timeout
[[TIMESTAMP::{DATE:2025-02-<03|17|21>}T02:15:02Z]] host=[[VPN-GW::{UNIQUE_ID:vpn-{nn}-dmz}]] sev=crit event=auth_ok user=[[USER::{UNIQUE_ID:{firstlow}.{lastlow}}]] src=[[SRC_IP::{ip}]] method=DUO reason=push_accept

So: more than 3 denied pushes in 10 minutes followed by an accept from the same source, not in the allow list, between 22:00 and 05:00. Severity high, page [[the security on-call::{first}, cell {ph}]]. Fields: user, src, geo, count. KQL please, then SPL for the [[sister hospital::folks at {hosp}]] who still have Splunk 8.2.
%%
\<ClinicalDocument xmlns="urn:hl7-org:v3">
  \<templateId root="2.16.840.1.113883.10.20.22.1.8"/>
  \<code code="18842-5" displayName="Discharge Summary"/>
  \<title>Discharge Summary\</title>
  \<effectiveTime value="[[YYYYMMDD::{stamp}]]"/>
  \<recordTarget>\<patientRole>
    \<id extension="[[MRN::{mrn}]]" root="2.16.840.1.113883.19.5"/>
    \<addr use="HP">\<streetAddressLine>[[street::{st}]]\</streetAddressLine>\<city>[[city::{home}]]\</city>\<state>{stt}\</state>\<postalCode>[[zip::{zip}]]\</postalCode>\</addr>
    \<telecom use="MC" value="tel:[[phone::{ph}]]"/>
    \<patient>\<name>\<given>[[given::{ptf}]]\</given>\<family>[[family::{ptl}]]\</family>\</name>\<birthTime value="[[YYYYMMDD::{dobymd}]]"/>\</patient>
  \</patientRole>\</recordTarget>
  \<author>\<assignedAuthor>\<id extension="[[NPI::{npi}]]" root="2.16.840.1.113883.4.6"/>\<assignedPerson>\<name>[[author::{whole}, MD]]\</name>\</assignedPerson>\</assignedAuthor>\</author>
  \<custodian>\<name>[[custodian::{hosp}]]\</name>\</custodian>
  \<section>\<code code="8648-8"/>\<title>HOSPITAL COURSE\</title>
    \<text>Admitted with DKA, pH 7.09, gap 27. Insulin drip, closed at 14 hours. Precipitant was a Dexcom and Omnipod failure at [[summer camp::{FACILITY:Camp <Wapiti|Tamakwa|Long Pine>}]]. Seen by [[the educator::{whole}, CDCES]].\</text>
  \</section>
\</ClinicalDocument>
What's missing for USCDI v3? Our certifier says allergies can't be empty, use "No known allergy" 716186003.
%%
[INFO ] 06:00:00 job=appt_reminders start  template=v12 channel=sms
[INFO ] 06:00:02 queue 418 messages
[INFO ] 06:00:09 [[appt 1::appt {UNIQUE_ID:{nn}{four}{nn}} {ptname} {ph}]] -> delivered
[INFO ] 06:00:09 [[appt 2::appt {UNIQUE_ID:{nn}{four}{nn}} {whole} {ph}]] -> delivered
[WARN ] 06:00:10 [[appt 3::appt {UNIQUE_ID:{nn}{four}{nn}} {whole} {ph}]] -> landline, falling back to voice
[ERROR] 06:00:11 [[appt 4::appt {UNIQUE_ID:{nn}{four}{nn}} {whoup}]] -> no phone on file
[INFO ] 06:00:15 [[appt 5::appt {UNIQUE_ID:{nn}{four}{nn}} {wholow} {ph}]] -> opted out (STOP)
[WARN ] 06:01:40 rate limited by carrier (429), backoff 30s
[ERROR] 06:02:13 TemplateError: unknown token "provider_last" in "Hi first_name, this is [[clinic_name::{clinic}]] reminding you of your visit with [[provider_last::{dr}]] on [[date::{on}]] at 9:40. Reply C to confirm."
[INFO ] 06:02:13 retry in 300 s, attempt 1 of 5
Traceback (most recent call last):
  File "/opt/remind/send.py", line 212, in render
KeyError: 'provider_last'
Who changed the template? git blame says [[someone on the web team::{first} {last}, {DATE:<2025-01-09|Jan 9 2025>}]], commit a3f10ed, "rename tokens for v12".
%%
Device download, CPAP, 30-day compliance (ResMed AirSense 11 AutoSet)
Patient [[ID hidden::{ptcomma}]]   DOB [[--::{dobs}]]   Serial [[--::{UNIQUE_ID:23{nn}{four}{nn}}]]   Device no. [[--::{UNIQUE_ID:{nn}{nn}}]]
Clinic [[--::{clinic}]]   Physician [[--::{dr}]]   DME [[--::{ORGANIZATION:<Lincare|Restwell|Breathe EZ> of {town}}]]
Period [[30 days::{num8} - {num8}]]
Usage days 24/30 (80%)   >= 4 h 20 days (67%)   \< 4 h 4 days
Avg usage (days used) 5 h 11 m   Total 124 h
Mode AutoSet  Min 6 cmH2O  Max 16  EPR full-time, level 2  Ramp auto
Pressure median 9.1  95th 12.4  max 13.0
Leaks L/min median 2.4  95th 31.2 *
AHI 3.8 (AI 2.9, HI 0.9)  CA 0.7  OA 1.9  CSR 0%
Mask AirFit F20 M
* leak over 24. [[Reschedule mask fit.::{first} RT: mask fit {DATE:<Thurs 5/8|the 15th>} 1030, beard.]]
Medicare: meets? No (needs 70% of nights >= 4 h in a consecutive 30 day window in the first 90). Best window so far [[days 9-38, 71% -> yes::{range}, 71% -> yes]].
"""
