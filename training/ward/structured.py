"""Machine formats with somebody in them: HL7, FHIR, CDA, tables, keys and values, arguments and results of tools."""

MESSAGES = r"""
MSH|^~\\&|<LAB|ADT|RIS>|{oddfac}|EHR|{site}|{hl7stamp}||ADT^A0{d}|{id}|P|2.5.1
EVN|A0{d}|{hl7stamp}|||{login}
PID|1||{mrn}^^^MRN||{ptcaret}||{hl7date}|F||2106-3|{street}^^{city}^OH^{zip}||{phone}|||M|CAT|{id}
NK1|1|{kincaret}|SPO^Spouse||{phone}
PV1|1|I|5W^{room}^A^{site}||||{npi}^{drcaret}|||MED||||7|||||{id}
DG1|1||I50.9^{cond}^I10
AL1|1|DA|^{med}
%%
OBR|1|{id}|{id}|80053^CMP^CPT|||{hl7stamp}|||{login}||||||{npi}^{drcaret}
OBX|1|NM|2345-7^Glucose^LN||212|mg/dL|70-99|H|||F|||{hl7stamp}
OBX|2|TX|NOTE||{sayid}||||||F
NTE|1||Called to {solo} by {solo} at {clock}
%%
SCH|{id}|||||{done}|||30|min|^^^{hl7stamp}|||||{solo}|{phone}|{oddfac}
PID|1||{mrn}||{ptcaret}||{hl7date}|M
AIP|1||{drcaret}
%%
IN1|1|PPO|00{d}12|Blue Cross|||||{id}||{emp}||{hl7date}|||{kincaret}|SPO|{hl7date}|{street}^^{city}^GA^{zip}
%%
{
  "resourceType": "Patient",
  "identifier": [{"system": "urn:oid:2.16.840.1.113883.4.1", "value": "{mrn}"}],
  "name": [{"use": "official", "family": "{ptlast}", "given": ["{ptfirst}"]}, {"use": "nickname", "text": "{ptnick}"}],
  "gender": "female",
  "birthDate": "{ndate}",
  "telecom": [{"system": "email", "value": "{mail}"}],
  "address": [{"line": ["{street}"], "city": "{city}", "state": "MN"}],
  "contact": [{"relationship": [{"text": "{relword}"}], "name": {"text": "{kinfull}"}}],
  "generalPractitioner": [{"display": "{drfull}"}],
  "managingOrganization": {"display": "{oddfac}"}
}
%%
{"resourceType":"Observation","status":"final","code":{"text":"{scale}"},"subject":{"reference":"Patient/{uuid}","display":"{ptfull}"},"effectiveDateTime":"{stamp}","performer":[{"display":"{nursefull}"}],"note":[{"text":"{sayid}"}]}
%%
{"resourceType":"Device","deviceName":[{"name":"{gear}"}],"manufacturer":"{maker}","serialNumber":"{serial}","patient":{"display":"{ptlf}"},"owner":{"display":"{oddfac}"}}
%%
{"resourceType":"ResearchSubject","identifier":[{"value":"{subj}"}],"status":"on-study","individual":{"display":"{ptinit}"},"period":{"start":"{ndate}"}}
%%
\<ClinicalDocument\>
  \<title\>Progress Note\</title\>
  \<recordTarget\>\<patientRole\>\<id extension="{mrn}"/\>
    \<addr\>\<streetAddressLine\>{street}\</streetAddressLine\>\<city\>{city}\</city\>\<state\>PA\</state\>\</addr\>
    \<patient\>\<name\>\<given\>{ptfirst}\</given\>\<family\>{ptlast}\</family\>\</name\>\<birthTime value="{hl7date}"/\>\</patient\>
  \</patientRole\>\</recordTarget\>
  \<author\>\<assignedPerson\>\<name\>{drfull}\</name\>\</assignedPerson\>\</author\>
  \<custodian\>\<name\>{oddfac}\</name\>\</custodian\>
  \<text\>{sayid} {sayno}\</text\>
\</ClinicalDocument\>
%%
\<Rx id="{id}"\>\<Prescriber\>{drlast}\</Prescriber\>\<Patient first="{ptfirst}" last="{ptlast}" dob="{ndate}"/\>\<Drug\>{med}\</Drug\>\<Pharmacy\>{oddfac}\</Pharmacy\>\</Rx\>
%%
NM1*IL*1*{ptlast}*{ptfirst}****MI*{id}~N3*{street}~N4*{city}*TX*{zip}~DMG*D8*{hl7date}*F~
NM1*82*1*{drlast}*{drfirst}****XX*{npi}~CLM*{id}*412***11:B:1~DTP*472*D8*{hl7date}~
"""
TABLES = r"""
bed,patient,age,dx,rn,attending
{d}A,{ptlast},{n},{cond},{nurse},{drlast}
{d}B,{p2last},{num},{cond},{solo},{dr2last}
{d}C,,,,,
{d}D,"{lf}",{num},{cond},{solo},{drlast}
%%
| Time | Patient | Reason | With |
|------|---------|--------|------|
| 8:00 | {ptfull} | {cc} | {drlast} |
| 8:20 | {p2full} | {done} | {dr2last} |
| 8:40 | OPEN | | {drlast} |
| 9:00 | {lf} | {cond} | {solo} |
%%
employee	title	site	start
{name}	{job}	{oddfac}	{ndate}
{name}	Charge Nurse	{oddfac}	{ndate}
{solo} {last}	{job}	{city}	{ndate}
%%
subject,arm,visit_date,ae,investigator
{subj},A,{ndate},none,{last}
{subj},B,{ndate},{cc},{last}
{subj},A,{ndate},none,{last}
%%
DATE        PROVIDER      SITE            SERVICE      AMT
{ndate}  {last}   {oddfac}   {done}   $310.00
{ndate}  {last}   {oddfac}   {done}    $88.50
%%
name;town;employer;phone
{name};{city};{firm};{phone}
{solo} {last};{city};{firm};{phone}
%%
Device log
sn,model,assigned_to,returned
{serial},{maker},{name},{ndate}
{serial},{maker},unassigned,
{serial},{maker},{solo},{odate}
%%
On call this week
Mon {last} / {last}
Tue {solo}
Wed {last} (backup {solo})
Thu-Fri {last}
Weekend {solo}, {phone}
%%
MAR {ptlf} {ndate}
{med} 20 mg PO 0900 {nurseinit}
{drug} {dose} 2100 held per {last}
{med} PRN {cc} x1 {solo}
%%
Patient: {ptfirst}
Mother: {kinfirst}
Father: {kin2first}
School: {oddfac}
Town: {city}
Doctor: {drlast}
Allergy: {med}
%%
| Contact | Relation | Phone |
|:--|:--|--:|
| {kinfirst} | {relword} | {phone} |
| {solo} | friend | {phone} |
| {bossfull} | {firm} | {phone} |
%%
user_id;handle;last_login;ip
{d}01;{handle};{stamp};{ip}
{d}02;{login};{stamp};{ip}
"""
TOOLS = r"""
{"name": "lookup_patient", "arguments": {"last_name": "{ptlast}", "first_name": "{ptfirst}", "dob": "{ndate}"}}
%%
{"tool_use_id": "toolu_01", "content": [{"type": "text", "text": "1 match: {ptlf}, {dob}, PCP {drlast}, site {oddfac}"}]}
%%
{"type": "function_call", "name": "send_message", "arguments": "{\\"to\\": \\"{nursefull}\\", \\"body\\": \\"{ptfirst} needs {med}\\"}"}
%%
{"appointments": [{"who": "{ptfull}", "with": "{drlast}", "when": "{stamp}", "where": "{oddfac}"}, {"who": "{p2full}", "with": "{dr2last}", "when": "{stamp}", "where": "{site}"}]}
%%
{"role": "user", "content": "{sayid}"}
%%
{"caller": "{kinfirst}", "relation": "{relword}", "about": "{ptfirst}", "callback": "{phone}", "employer": "{firm}"}
%%
{"scheduler":{"patient":{"first":"{ptfirst}","last":"{ptlast}","nick":"{ptnick}","city":"{city}"},"reason":"{cc}","provider":"{drlast}"}}
%%
patient.given={ptfirst}; patient.family={ptlast}; encounter.site={oddfac}; author={login}; device.sn={serial}
%%
[INFO] {stamp} user={login} action=VIEW patient="{ptlf}" mrn={mrn} src={ip}
[WARN] {stamp} user={handle} action=LOGIN_FAIL src={ip}
%%
INSERT INTO visits (pt, town, seen_by, seen_on) VALUES ('{ptfirst} {ptlast}', '{city}', '{drlast}', '{ndate}');
%%
# test data, do not commit
patients = [
    {"first": "{ptfirst}", "last": "{ptlast}", "dob": "{ndate}"},
    {"first": "{p2first}", "last": "{p2last}", "dob": "{ndate}"},
]
assert find("{ptlast}")["first"] == "{ptfirst}"
%%
why does this fail for {ptfirst} {ptlast}?
df.loc[df["last_name"] == "{ptlast}", "employer"] = "{firm}"
%%
# fix: {solo} reported {ptlast} shows twice
q = "SELECT * FROM enc WHERE pt_name LIKE '{ptlast}%' AND adm_dt > '{ndate}'"
%%
---
patient: {ptfull}
seen: {ndate}
by: {drlast}
where: {oddfac}
tags: [{cond}, {med}]
---
{sayid}
%%
curl "https://ehr.local/api/pts?last={ptlast}&first={ptfirst}&dob={ndate}"
%%
{"extracted": {"PERSON": ["{ptfull}", "{kinfull}"], "LOCATION": ["{city}"], "ORGANIZATION": ["{firm}"], "DATE": ["{odate}"]}}
%%
key                value
pt_name            {ptlf}
pt_town            {city}
ref_md             {last}
ref_site           {oddfac}
sched_dt           {ndate}
reason             {cc}
"""
