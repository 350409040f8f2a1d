"""What systems write: messages, exports, audit extracts, logs, tables and settings."""

from __future__ import annotations

TEXT = r"""
= HL7 v2 Message|ADT Feed Extract|ORU Message|Interface Engine Trace
# MSH
MSH|^~\\&|LAB|{fac}|EHR|{fac}|{stamp}||ORU^R01|{hid}|P|2.5.1
PID|1||{mrn}^^^MRN||{ptcaret}||{dobymd}|{mf}|||{st}^^{home}^TX^{zip}||{ph}||EN|M||{acct}
NK1|1|{kinfull}|SPO|{st}|{ph}
PV1|1|I|{floor}^{room}^A||||{npi}^{ptcaret}|||MED|||||||{hid}
OBR|1|{spec}||24323-8^CMP^LN|||{stamp}|||||||||{npi}^{ptcaret}
OBX|1|NM|2345-7^Glucose^LN||{hund}|mg/dL|70-99|H|||F
OBX|2|NM|718-7^Hemoglobin^LN||{tens}.{dig}|g/dL|12-16|N|||F|||{hdate}||{hini}
OBX|3|ST|600-7^Bacteria^LN||Klebsiella pneumoniae||||||P
NTE|1|L|Specimen slightly hemolyzed; Levey-Jennings ok; called to {hrn}
DG1|1|I10|{icdx}^||| |A
AL1|1|DA|70618^PENICILLIN||HIVES|
IN1|1|{ins}|{plan}|{ins}|||||||{full}
RXE|1|{med}|{dosex}||mg|||||||||||Pharmacy
MSH|^~\\&|SENDING_APP|SENDING_FAC|RECEIVING_APP|RECEIVING_FAC||| ADT^A08|MSG00001|T|2.3
ZPD|1|N|Y|BRAILLE|N|||{lang}
MSA|AE|MSG00001|Segment PID missing; queue HELD; retry {dig}
# Log
{clockx} ACK AA; Mirth channel "ADT_IN"; Rhapsody route Lab-Out; Cloverleaf thread stuck; latency {tens} ms
{clockx} ERROR: unmapped visit type OBS at row {tens}; source {huser}

= FHIR Bundle|JSON Export|C-CDA Excerpt|API Response|Webhook Payload
# Payload
"resourceType": "Patient", "name": [{"family": "{ptl}", "given": ["{ptf}"]}], "birthDate": "{dobiso}", "telecom": [{"value": "{ph}"}]
"identifier": [{"type": "MR", "value": "{mrn}"}], "address": [{"line": ["{st}"], "city": "{home}", "state": "OH", "postalCode": "{zip}"}]
"generalPractitioner": [{"display": "{whole}"}], "managingOrganization": {"display": "{hosp}"}
"resourceType": "Observation", "status": "final", "code": {"coding": [{"system": "http://loinc.org", "code": "8867-4", "display": "Heart rate"}]}, "valueQuantity": {"value": {tens}, "unit": "/min"}
"resourceType": "MedicationRequest", "intent": "order", "medicationCodeableConcept": {"text": "{drugrow}"}, "dosageInstruction": [{"text": "1 tab PO daily"}], "requester": {"display": "{hsig}"}
"resourceType": "Condition", "clinicalStatus": "active", "code": {"text": "{syn}"}, "onsetString": "{hdate}"
"resourceType": "Device", "manufacturer": "{maker}", "modelNumber": "{implant}", "note": "{hser}"
"resourceType": "Immunization", "vaccineCode": {"text": "{vax}"}, "lotNumber": "{lot}", "occurrenceDateTime": "{iso}"
"resourceType": "Practitioner", "name": [{"text": "[PROVIDER]"}], "qualification": [{"text": "MD"}]
"resourceType": "OperationOutcome", "issue": [{"severity": "error", "code": "invalid", "diagnostics": "Patient.name cardinality 1..*"}]
"resourceType": "Appointment", "status": "noshow", "start": "{hdate}", "participant": [{"display": "{hone}"}]
"model": "deid-{verx}", "template": "soap", "temperature": 0.{dig}, "max_tokens": {hund}
"text": "{hpt} was seen by {hdr} {hday} for {dx}; call {hkin} at {hph}."
\<code code="34133-9" displayName="Summarization of Episode Note"/\>
# Headers
HTTP/1.1 200 OK; Content-Type: application/fhir+json; ETag W/"{dig}"; Prefer: respond-async; X-Request: {huser}

= Audit Extract|Access Log|User Activity Report|Break-the-Glass Review|Security Incident Ticket|Server Log|Print Queue Log
# Rows
{hdate} {clockx} {huser} VIEW chart {hid} dept {floor} reason TREATMENT wkst WS-{hund}
{full} {clockx} {user} PRINT facesheet {ptcomma} {mrn} printer {abbr}-{tens}
{full} {clockx} {user} BTG "curious" {ptcomma} - coworker of {whole}
{hdate} {clockx} {huser} LOGIN fail x{dig}; lockout; Imprivata tap; from {hone}'s badge
{clockx} Report Writer ran "ED LWBS Monthly" rows {thou}
{clockx} Citrix session ended; Hyperspace {verx} patch SU{tens}
{iso} {clockx} {ip} GET /mychart/{code} 200
{clockx} BCA sync ok; SQL job "Clarity nightly" {tens} min; ETL Caboodle; Tableau extract
{clockx} eFax inbound 4 pp from {hph}; routed to HIM Pool
{hdate} ticket {hid}: {hone} cannot open PACS in OR 11; resolved by {hone}; root cause: DNS
{hdate} Duplicate chart merge {hid} into {hid} by {huser}; approved {hone}
{clockx} WARN Alaris gateway pump offline {floor}; {clockx} INFO Capsule reconnect; {clockx} WARN disk 91%
{hdate} phishing mail "Payroll - {hone}" reported by {hrn}; user {user} clicked; {mail}
{hdate} Epic training env: ZZTEST,PATIENT; MRN 0; DOB blank
# Findings
Access by {hone} ({hone}'s cousin) not job related; HR; Sanction Level 2; letter {hdate}. Privacy {hone}.
No impermissible disclosure: limited data set; Safe Harbor; BAA on file; OCR portal n/a.

= CSV Export|Tab-Delimited Worklist|Clinic Schedule Export|Census Report|OR Schedule|Bed Board|Recall Worklist|Panel Report
# Columns
{tvisits}
{tvisits}
Room,Svc,LOS,Diet,Iso,Dispo,RN
{room},{svc},{dig},Cardiac,None,Home,{hini}
{room},{svc},{tens},NPO,Contact,{hsnf},{hini}
{hdate},{clockx},{opx},{hlast},GA,{tens} min,{implant}
{hdate},{clockx},OR 11,TKA,{hlast},{maker},Spinal,Mako
{ptcomma},{mrn},{dob},{mf},{dx},{full},{hlast}
{whole},{dob},{ph},A1c {dig}.{dig},overdue,{hdr}
"{comma}",{dob},"{st}",{town},{ins},{plan}
{lf};{clip};{clinic};no show;{ph}
lvl,unit,beds,occ,dirty,blocked\n1,{floor},{tens},{tens},{dig},{dig}\n2,{floor},{tens},{tens},{dig},{dig}
measure,num,den,rate,goal\nCBP,{tens},{hund},{tens}%,70\nBCS,{tens},{hund},{tens}%,74\nCOL,{tens},{hund},{tens}%,65
drug,ndc,qty,onhand\n{med},{ndc},{tens},{tens}\n{med},{ndc},{tens},{tens}
id,gene,variant,class\n1,{gene},{variant},VUS\n2,{gene},{variant},Benign
# Notes
Filter: Provider = {hdr}; Site = {hcl}; Export by {huser} {hdate}; rows {hund}
Legend: H = Hold, R = Ready, PACU = hold, BH = 1:1, LTAC, DNR purple, Fall yellow
{tlabs}

= Prompt Log|Scribe Draft|Ambient Note Output|Coding Bot Trace|Chat Export
# Turns
system: You are a Clinical Documentation Assistant. Never invent findings. Use SNOMED CT; ask when unsure.
user: turn this into SOAP. pt {hpt} {agen}{mf}, knee gave out {hnext} at {horg}, saw {hdr}, on {pill}
assistant: S: Patient reports instability. O: Lachman 2B. A: ACL tear suspected. P: MRI, brace, PT; work note.
user: add that {hkin} will drive and the MRI is {hdate} at {hcl}
assistant: Added. Should I address the letter to {hdr} or to the employer?
user: what is the difference between the Wells score and Geneva; no pt data
assistant: The Wells score asks for clinical gestalt, the revised Geneva score does not. Both precede a D-dimer.
tool_call: lookup_drug(name="{med}", source="RxNorm") -> {"tty": "SCD"}
tool_result: {"patient": "{ptname}", "mrn": "{mrn}", "next": "{iso}"}
user: summarise handoff for {room}; call {hone} "the daughter" please
scribe: "Okay {hone}, deep breath. Lungs clear. So the plan with {hdr} is Tuesday."
transcript 03: CLINICIAN: any chest pain? PATIENT: only when {hone} makes me laugh.
bot: DRG 291 vs 292: MCC J96.01 present; query Attending; no HCC for Morbid Obesity.
feedback: thumbs down, "wrong Dr, it was {hlast} not {hlast}"
# Trace
latency {tens} ms; model {verx}; redaction: NAME x{dig}, DATE x{dig}; template .EDPROV
"""
