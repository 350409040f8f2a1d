"""Skeletons of what machines exchange: HL7 v2, FHIR, CDA, tables, logs, results of tools."""

TEXT = r"""
=== - ; raw
+MSH|^~\\&|EPICADT|{hname}|LABSYS|{cname}|{hl7stamp}||ADT^A01|{csn}|P|2.5.1
+EVN|A01|{hl7stamp}|||{login}^{nurselast}^{nurse}
+PID|1||{record1}^^^MRN^MR~{ssn}^^^SSA^SS||{ptcaret}||{bornhl}|F||2106-3|{street}^^{town1}^OH^{zip}^USA||{phone}^PRN^PH~{mail}^NET|{phone}|ENG|M|CAT|{csn}|{ssn}
+PD1||||{npi}^{drcaret}
+NK1|1|{kincaret}|SPO^Spouse|{street}^^{town1}^OH^{zip}|{phone}|{phone}|EC
+PV1|1|I|4W^{room}^A^{hname}|U|||{npi}^{drcaret}|||MED||||7|||||{csn}
+GT1|1||{kincaret}||{street}^^{town1}^OH^{zip}|{phone}||{bornhl}|M||SEL|{ssn}||||{jobplace}
+IN1|1|PPO|0042|Aetna|||||{plan}||{jobplace}||||PPO|{kincaret}|SPO|{bornhl}|{street}^^{town1}^OH^{zip}|||||||||||||||||{memb}
~MSH|^~\\&|LAB||EHR|||||ORU^R01||T|2.5.1
~OBR|1|||24323-8^CMP^LN|||||||||||||||||||F
PV2|||{tcc}
DG1|1||I50.23^{tdx}^I10|||A
DG1|2||E11.22^{tdx}^I10|||W
AL1|1|DA|70618^Penicillin^RXNORM|SV|hives
OBX|1|NM|8480-6^Systolic BP^LN||128|mm[Hg]|||||F
OBX|2|NM|2160-0^Creatinine^LN||1.7|mg/dL|0.6-1.2|H|||F
OBX|3|ST|NOTE||{tlab}||||||F
NTE|1||{tplan}
NTE|2||{thpi}
=== - ; raw
+MSH|^~\\&|RIS|{hname}|EHR|{cname}|{hl7stamp}||ORU^R01^ORU_R01|{csn}|P|2.3
+PID|||{record1}||{ptcaret}||{bornhl}|M|||{street}^{town1}^{zip}
+ORC|RE|{csn}|{acc}||CM||||{hl7stamp}|{login}||{npi}^{drcaret}
+OBR|1|{csn}|{acc}|71260^CT CHEST W^CPT|||{hl7stamp}||||||{tcc}||||{phone}||||||||F||||||{npi}^{drcaret}
~OBR|1|||71260^CT CHEST W^CPT|||||||||{tcc}||||||||||F
OBX|1|TX|GDT^FINDINGS||{timg}||||||F
OBX|2|TX|GDT^FINDINGS||No Kerley lines, no Hampton hump, no Westermark sign.||||||F
OBX|3|TX|GDT^IMPRESSION||1. {tdx}||||||F
OBX|4|TX|GDT^IMPRESSION||2. Recommend {tproc}||||||F
OBX|5|TX|GDT^COMMENT||Discussed with {doc} at {t}||||||F
OBX|6|NM|2345-7^Glucose^LN||{xx}|mg/dL|70-99|N|||F
OBX|7|NM|718-7^Hemoglobin^LN||9.{x}|g/dL|12-16|L|||F
OBX|8|CE|6463-4^Bacteria^LN||112283007^Escherichia coli^SCT||||||F
OBX|9|ST|8251-1^COMMENT^LN||{tlab}||||||F
NTE|1|L|{tplan}
NTE|2|L|Called to {rn}; read back
ZDS|1.2.840.10008.5.1.4.1.1.2
=== - ; raw
+MSH|^~\\&|SCHED|{cname}|EHR|{hname}|{hl7stamp}||SIU^S12|{csn}|P|2.4
+SCH|{csn}|{csn}|||||{tproc}|CONSULT|45|MIN|^^45^{hl7stamp}|||||{nurse}^{nurselast}|{phone}||||{login}
+PID|1||{record1}||{ptcaret}||{bornhl}|F|||{street}^^{town1}^{state}^{zip}||{phone}
+AIP|1||{npi}^{drcaret}|D^Attending
+AIL|1||{cname}^RM {x}
+NTE|1||{kinfull} ({rel}) will drive; call {phone}
+MSH|^~\\&|CPOE|{hname}|PHARM|{chem}|{hl7stamp}||ORM^O01|{csn}|P|2.3
+PID|1||{record1}||{ptcaret}||{bornhl}
+ORC|NW|{csn}|||IP||||{hl7stamp}|{login}||{npi}^{drcaret}
~MSH|^~\\&|CPOE||PHARM|||||ORM^O01||T|2.3
~ORC|NW|||IP
RXO|860975^{tmed}^RXNORM|1||TAB
RXR|PO
NTE|1||{tplan}
RXO|312961^{tmed}^RXNORM|1||TAB
OBX|1|ST|ALLERGY||none known||||||F
OBX|2|NM|29463-7^Weight^LN||{xx}.{x}|kg|||||F
DG1|1||{tdx}
NTE|2||{tlab}
NTE|3||Interaction: {tmed} with {tmed}, severity 2, First Databank
NTE|4||Hold if SBP under 100; notify {doc}
NTE|5||{thpi}
=== - ; raw
{
  "resourceType": "Bundle",
  "type": "<collection|searchset|document>",
  "entry": [
+    {"resource": {"resourceType": "Patient", "id": "{uuid}",
+      "identifier": [{"system": "http://hospital.example/mrn", "value": "{record1}"}, {"system": "http://hl7.org/fhir/sid/us-ssn", "value": "{ssn}"}],
+      "name": [{"use": "official", "family": "{ptlast}", "given": ["{ptfirst}", "{ptmiddle}"]}, {"use": "nickname", "text": "{ptnick}"}],
+      "telecom": [{"system": "phone", "value": "{phone}", "use": "mobile"}, {"system": "email", "value": "{mail}"}],
+      "gender": "female", "birthDate": "{borniso}",
+      "address": [{"line": ["{street}"], "city": "{town1}", "state": "WA", "postalCode": "{zip}"}],
+      "contact": [{"relationship": [{"text": "{rel}"}], "name": {"text": "{kinfull}"}, "telecom": [{"value": "{phone}"}]}],
+      "generalPractitioner": [{"display": "{drfull}"}], "managingOrganization": {"display": "{hname}"}}},
+    {"resource": {"resourceType": "Encounter", "status": "finished", "subject": {"display": "{ptlf}"}, "period": {"start": "{isotime}", "end": "{isotime}"}, "serviceProvider": {"display": "{cname}"}}},
+    {"resource": {"resourceType": "Coverage", "subscriberId": "{memb}", "payor": [{"display": "Humana"}], "subscriber": {"display": "{kinfull}"}}},
    {"resource": {"resourceType": "Condition", "clinicalStatus": {"text": "active"}, "code": {"coding": [{"system": "http://snomed.info/sct", "code": "44054006"}], "text": "{tdx}"}}},
    {"resource": {"resourceType": "Observation", "status": "final", "code": {"coding": [{"system": "http://loinc.org", "code": "4548-4"}], "text": "{tlab}"}, "valueQuantity": {"value": {x}.{x}, "unit": "%"}}},
    {"resource": {"resourceType": "MedicationRequest", "status": "active", "intent": "order", "medicationCodeableConcept": {"text": "{tmed}"}}},
    {"resource": {"resourceType": "AllergyIntolerance", "code": {"text": "penicillin"}, "reaction": [{"manifestation": [{"text": "hives"}]}]}},
    {"resource": {"resourceType": "Procedure", "status": "completed", "code": {"text": "{tproc}"}, "note": [{"text": "{tstep}"}]}},
    {"resource": {"resourceType": "CarePlan", "status": "active", "description": "{tplan}"}},
    {"resource": {"resourceType": "DiagnosticReport", "status": "final", "conclusion": "{timg}"}}
  ]
}
=== - ; raw
\<ClinicalDocument xmlns="urn:hl7-org:v3"\>
  \<templateId root="2.16.840.1.113883.10.20.22.1.1"/\>
  \<title\><Summary of Care|Continuity of Care Document|Consultation Note>\</title\>
+  \<effectiveTime value="{hl7stamp}"/\>
+  \<recordTarget\>\<patientRole\>
+    \<id extension="{record1}" root="2.16.840.1.113883.19.5"/\>
+    \<addr\>\<streetAddressLine\>{street}\</streetAddressLine\>\<city\>{town1}\</city\>\<state\>MT\</state\>\<postalCode\>{zip}\</postalCode\>\</addr\>
+    \<telecom value="tel:{phone}"/\>
+    \<patient\>\<name\>\<given\>{ptfirst}\</given\>\<family\>{ptlast}\</family\>\</name\>\<birthTime value="{bornhl}"/\>
+      \<guardian\>\<guardianPerson\>\<name\>{kinfull}\</name\>\</guardianPerson\>\</guardian\>\</patient\>
+  \</patientRole\>\</recordTarget\>
+  \<author\>\<assignedAuthor\>\<id extension="{npi}"/\>\<assignedPerson\>\<name\>{drfull}\</name\>\</assignedPerson\>\<representedOrganization\>\<name\>{hname}\</name\>\</representedOrganization\>\</assignedAuthor\>\</author\>
  \<component\>\<section\>\<title\>Problems\</title\>\<text\>{tdx}; {tdx}\</text\>\</section\>\</component\>
  \<component\>\<section\>\<title\>Medications\</title\>\<text\>\<list\>\<item\>{tmed}\</item\>\<item\>{tmed}\</item\>\</list\>\</text\>\</section\>\</component\>
  \<component\>\<section\>\<title\>Results\</title\>\<text\>{tlab}; {timg}\</text\>\</section\>\</component\>
  \<component\>\<section\>\<title\>Social History\</title\>\<text\>Works at {wk}. Lives with {k}. Never smoker.\</text\>\</section\>\</component\>
  \<component\>\<section\>\<title\>Hospital Course\</title\>\<text\>{thpi} {cdocb} performed {tproc} {on}.\</text\>\</section\>\</component\>
  \<component\>\<section\>\<title\>Plan of Treatment\</title\>\<text\>{tplan} See {docc} {appt}.\</text\>\</section\>\</component\>
\</ClinicalDocument\>
=== - ; raw
+bed,patient,mrn,dob,age,attending,nurse,dx,dispo
~bed,age,service,dx,acuity,dispo
+401A,"{ptlf}",{record1},{born},{n},{drlast},{nurse},{tdx},{nhome}
+401B,"{p2lf}",{mrn},{dob},{xx},{dr2last},{solo},{tdx},home
+402A,"{lf}",{mrn},{dob},{xx},{drlast},{solo},{tdx},pending
+402B,"{lf}",{mrn},{dob},{xx},{dr3last},{solo},{tdx},home w/ {first}
+403A,,,,,,,CLOSED FOR CLEANING,
+404A,"{lf}",{mrn},{dob},{xx},{dr2last},{nurse},{tdx},{site}
+405A,"{lf}",{mrn},{dob},{xx},{dr2last},{nurse},{tproc},OR
~401A,{xx},Medicine,{tdx},3,home
~401B,{xx},Medicine,{tdx},2,rehab
~402A,{xx},Cardiology,{tdx},4,pending
~402B,{xx},Surgery,{tproc},2,home
~403A,,,CLOSED FOR CLEANING,,
~404A,{xx},Neurology,{tdx},1,hospice
~405A,{xx},Surgery,{tproc},3,OR
notes
401A: {tcc}; {tmed}; {tplan}
401B: {tlab}; {k} at bedside
402A: {timg}; {docb} to see {appt}
402B: {thpi}
404A: waiting on {nh}
405A: {tex}
=== # Patient list | # Clinic schedule | ## OR board | Census ; raw
+| Time | Patient | DOB | Reason | Provider | Phone |
+|---|---|---|---|---|---|
+| 8:00 | {ptfull} | {born} | {tcc} | {drlast} | {phone} |
+| 8:20 | {p2full} | {dob} | {tproc} | {dr2last} | {phone} |
+| 8:40 | {lf} | {dob} | {tdx} | {drlast} | {phone} |
+| 9:00 | OPEN | | | {drlast} | |
+| 9:20 | {name} | {dob} | {tproc} | {dr3last} | {phone} |
+| 9:40 | {whole} ({xx}) | {dob} | {tcc} | {dr2last} | {phone} |
+| 10:20 | {kinfull} | {dob} | new pt, from {city} | {drlast} | {phone} |
~| Time | Type | Reason | Length | Room |
~|---|---|---|---|---|
~| 8:00 | Return | {tcc} | 20 | 1 |
~| 8:20 | Procedure | {tproc} | 40 | 3 |
~| 8:40 | Return | {tdx} | 20 | 2 |
~| 9:00 | OPEN | | | |
~| 9:20 | New | {tdx} | 40 | 1 |
~| 9:40 | Return | {tcc} | 20 | 2 |
~| 10:20 | Telehealth | {tmed} refill | 15 | - |

- 8:00: {thpi}
- 8:20: consent by {doc}; {tstep}
- 8:40: {tlab}; {tplan}
- 9:20: referred by {docc}; records from {hos}
- 9:40: {timg}; {k} will interpret
- lunch with {aide}; huddle at {t}
- add-ons go to {docb}; late policy 15 minutes
=== - ; raw
{"tool": "<get_chart|search_records|fhir_read>", "status": "ok", "result": {
+  "patient": {"name": "{ptfull}", "dob": "{borniso}", "mrn": "{record1}", "phone": "{phone}", "address": "{street}, {town1}, {state} {zip}", "email": "{mail}"},
+  "contacts": [{"name": "{kinfull}", "relation": "{rel}", "phone": "{phone}"}, {"name": "{kin2full}", "relation": "{rel2}"}],
+  "care_team": [{"name": "{drfull}", "role": "PCP", "site": "{cname}"}, {"name": "{nursefull}", "role": "RN"}],
+  "coverage": {"payer": "Cigna", "member_id": "{memb}", "group": "{plan}", "employer": "{jobplace}"},
+  "session": {"user": "{login}", "ip": "{ip}", "at": "{isotime}", "url": "{url}"},
~  "patient": {"age_band": "<40-49|50-59|60-69>", "sex": "<F|M>", "deidentified": true},
~  "care_team": [{"role": "PCP"}, {"role": "RN"}],
  "problems": ["{tdx}", "{tdx}"],
  "medications": [{"text": "{tmed}"}, {"text": "{tmed}"}, {"text": "{tmed}"}],
  "labs": ["{tlab}", "{tlab}"],
  "imaging": "{timg}",
  "last_note": "{thpi} {cp} saw {docb} {on}. {tplan}",
  "encounters": [{"reason": "{tcc}", "summary": "{tex}"}, {"reason": "{tproc}", "summary": "{tstep}"}],
  "messages": [{"from": "patient", "text": "{tsay}"}, {"from": "staff", "text": "Told {k} to call {tel}."}],
  "flags": ["fall_risk", "interpreter:<es|vi|none>"]
}, "usage": {"input_tokens": 1{xx}4, "output_tokens": {xx}}}
=== Audit log | Access log export | Interface engine log ; raw
+{dstamp} INFO  user={login} ip={ip} action=OPEN_CHART patient="{ptlf}" mrn={record1}
+{dstamp} INFO  user={handle} ip={ip} action=PRINT doc={uuid} dest={chem}
+{dstamp} WARN  user={login} action=BREAK_GLASS patient="{p2lf}" reason="{tcc}"
+{dstamp} ERROR adapter=ADT peer={ip} msg={csn} NACK PID-5 "{ptcaret}" too long
+{dstamp} INFO  fax to={phone} cover="{cname}" pages={x}
+{dstamp} INFO  portal login {mail} from {ip} ok
~{h}:12.104 INFO  action=OPEN_CHART role=nurse unit=4W result=ok
~{h}:12.377 INFO  action=PRINT doc=AVS pages={x}
~{h}:13.020 WARN  action=BREAK_GLASS role=resident reason="{tcc}"
~{h}:13.411 ERROR adapter=ADT NACK segment PID-5 too long
~{h}:14.000 INFO  fax queued pages={x}
~{h}:14.290 INFO  heartbeat missed; retry in 30 s
{h}:15.001 DEBUG rule=sepsis score={x} inputs="{tlab}"
{h}:15.233 DEBUG rule=ddi "{tmed}" + "{tmed}" severity=moderate
{h}:16.870 INFO  order "{tproc}" signed
{h}:17.002 INFO  note saved len=2{xx}4 text="{thpi}"
{h}:17.540 INFO  result posted "{timg}"
{h}:18.111 WARN  queue depth {xx} on LAB_OUT; consumer kafka-3
{h}:19.900 INFO  bpa "{tplan}" acknowledged by {doc}
=== - ; raw
+key<\t|: >value
+pt_name	{ptlf}
+pt_dob	{born}
+pt_mrn	{record1}
+pt_addr	{street}
+pt_city	{town1}
+pt_zip	{zip}
+ph_home	{phone}
+nok_name	{kinfull}
+nok_rel	{rel}
+emp_name	{jobplace}
+ref_prov	{dr2last}
+att_prov	{drlast}
+svc_site	{hname}
+sched_dt	{iso}
+device_sn	{serial}
~key	value
~age_yrs	{xx}
~sex	F
~svc_line	{tname}
~visit_no	{x}
~payer	Medicaid
~complete	true
cc	{tcc}
dx1	{tdx}
dx2	{tdx}
rx1	{tmed}
rx2	{tmed}
rx3	{tmed}
lab1	{tlab}
lab2	{tlab}
img1	{timg}
proc	{tproc}
hpi	{thpi}
pe	{tex}
hx	{thx}
plan	{tplan}
quote	{tsay}
=== resource,period | export.csv | registry extract ; raw
+name;dob;city;employer;clinician;dx;drug;last_seen
~row;age;region;dx;drug;outcome
+{ptfull};{born};{town1};{jobplace};{drlast};{tdx};{tmed};{d0}
+{name};{dob};{city};{firm};{dr2last};{tdx};{tmed};{d1}
+{solo} {last};{dob};{xtown};{shop};{drlast};{tdx};{tmed};{dm}
+{whole};{dob};{city};self-employed;{dr3last};{tdx};{tmed};{d0}
~1;{xx};Midwest;{tdx};{tmed};improved
~2;{xx};South;{tdx};{tmed};unchanged
~3;{xx};West;{tdx};{tmed};died
~4;{xx};Northeast;{tdx};{tmed};lost to follow-up
~5;{xx};South;{tdx};{tmed};improved
# code book
# dx: free text from the problem list, e.g. "{tdx}"
# drug: first line, e.g. "{tmed}"
# lab: "{tlab}" parsed to value and unit
# proc: "{tproc}"
# comment 1: {thpi}
# comment 2: {tex}
# comment 3: {tplan}
# site 3 is {hos}; site 4 closed
# questions: {tel} or {web}
"""
