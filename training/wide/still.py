"""Whole documents about nobody: templates, policies, handouts, code, minutes, scores and notes without names."""

STILL = r"""
DISCHARGE SUMMARY TEMPLATE
Patient: ____  MRN: ____  DOB: __/__/____
Admitted: ____  Discharged: ____
Attending: ____  PCP: ____
Hospital course: [free text]
Employer: ____  Phone: ____
Dispo: home / SNF / rehab / hospice
%%
SHIFT REPORT
{room}: {yng}, {sx}. {med} {dose} at {hr}. {stat}.
{room}: {yng}, POD 2 {proc}. Foley out. {plan2}.
{room}: empty, clean.
{room}: {stat}, family at bedside. Code status full.
Charge to review staffing at {hr}.
%%
OPERATIVE NOTE
Procedure: {proc}. Anesthesia: general.
The patient was brought to the OR. Time out was held. A Mayfield clamp and a Bovie were used. A Jackson-Pratt drain was left. Serial number recorded in the implant log. Counts correct. EBL {num} mL. To PACU.
%%
RADIOLOGY
Exam: {test}. Indication: {sx}. Comparison: none.
Findings: Schmorl nodes. Baker cyst. No Hill-Sachs or Bankart lesion. Bosniak II cyst. Kerley B lines absent.
Impression: {dx}. Correlate clinically. Critical result called to the ordering provider.
%%
Therapist: How was the week?
Client: Not good. They cut my hours again.
Therapist: What did your boss say?
Client: Nothing. My ex called. My mom took the kids.
Therapist: Where are you staying?
Client: My sister's. It's a long drive. I might look for work up north.
%%
Doctor: Good morning. What brings you in?
Patient: It's the {sx}. Started at work a while ago.
Doctor: Have you tried {med}?
Patient: Tylenol. And that purple stuff from the store... the cough one.
Doctor: Any fever? Travel?
Patient: No. Just to the lake.
Doctor: We'll get {test} and see you in {num} weeks.
%%
Policy: Visitors must sign in. Badge required. Staff at the front desk call the unit. No photographs. Employees of vendors wait in the lobby. Effective immediately. Owner: Security. Reviewed yearly.
%%
Policy on records requests
1. Requests from an employer need a signed authorization.
2. Requests from a law firm go to HIM.
3. A subpoena goes to Legal within one business day.
4. Never give an address by phone.
%%
HANDOUT: {dx}
What is it? Why me? What can I do?
Take {med} with food. Call us if you have {sx}. Go to the nearest emergency department if it is worse at night. Bring your card and your ID. Ask the pharmacist about Tylenol and Advil.
%%
FAQ
How do I change my address? Use the portal.
Which employers do you accept? Most plans.
Where do I park? Lot C, level 2.
Who do I call? The front desk.
When do I get results? In {num} days.
%%
Agenda
1. Falls ({num} this quarter)
2. Epic upgrade, downtime {hr}-{hr}
3. Foley days, CLABSI, C. diff
4. Joint Commission mock survey
5. Holiday staffing
%%
MSH|^~\\&|APP|SITE|APP|SITE|||ADT^A01||T|2.5
PID|1||||^^||||||
PV1|1|I|^^^
%%
{"resourceType": "Observation", "status": "final", "code": {"text": "{labs}"}, "valueString": "{value}", "subject": {"reference": "Patient/example"}}
%%
{"name": null, "dob": null, "employer": "", "address": {"line": [], "city": null}, "facility": "N/A"}
%%
name,dob,address,employer
NAME,DOB,ADDRESS,EMPLOYER
,,,
unknown,unknown,unknown,none
%%
def full_name(first_name, last_name):
    return f"\{first_name\} \{last_name\}".strip()

class Patient:
    street: str
    city: str
    employer: str | None = None
%%
SELECT facility, count(*) FROM visits GROUP BY facility ORDER BY 2 DESC LIMIT {num};
%%
patient:
  name: TODO
  address: TODO
  employer: TODO
retries: {num}
timeout: {num}s
%%
INFO starting worker {num}
WARN queue depth {num}
ERROR parse failed at line {num}: unexpected segment NK1
INFO retry in {num}s
%%
Vital signs flow sheet
{hr} {vitals}
{hr} {vitals}
{hr} {vitals} {med} {dose}
{hr} {vitals} {stat}
%%
| Test | Result | Flag |
|---|---|---|
| {labs} | {value} | H |
| {labs} | {value} | |
| {labs} | {value} | L |
%%
Med list
{med} {dose}
{med} {dose}
{med} {dose} (hold)
Ensure TID, Tums PRN, Metamucil daily
%%
Abstract
Background: {dx} is common in adults. Methods: We enrolled {num} adults at {num} sites in two states. Results: {labs} fell by {value}. Conclusion: More study is needed.
%%
Job posting: {trade}, {shift}, benefits after 90 days. No experience needed. Apply online. Equal opportunity employer.
%%
Dear patient,
We missed you at your visit. Please call the front desk to book again. If you have moved or changed jobs, bring your new card.
Your care team
%%
To whom it may concern:
The employee was seen today and may return to work with no lifting over {num} lbs for {dur}.
Provider signature: ____
%%
Case (invented, no names): A {yng} {trade} has {sx} after work. The boss says to wait. The spouse drives to urgent care. {test} is {value}. What next?
A) {med} B) {proc} C) observe D) call {svc}
%%
SOAP
S: {sx} x {dur}, worse at work, better at home
O: {vitals}. Murphy neg. Homans neg. Romberg steady.
A: {dx} vs {dx}
P: {plan2}; {plan2}
%%
Psych ROS: mood {mood}, sleep poor, appetite fair. Denies SI/HI. PHQ-9 {num}. GAD-7 {num}. Columbia neg. Safety plan reviewed with partner. Therapist aware.
%%
Peds: {num} mo, here with both parents and grandma. Daycare full time. {imm} given, lot in registry. Ages & Stages on track. Bright Futures handout.
%%
PT: gait 150 ft RW CGA. Berg {num}. Tinetti {num}. TUG {num} s. Lives w/ spouse, {num} steps, rail on R. Goal: home.
%%
Dialysis: {num} h, 2K bath, AVF cannulated x2, UF {num}. Cramping at {hr}. Chair 9. Next run Thursday.
%%
EMS: arrived to find {yng} seated, {stat}. {vitals}. Bystander CPR none. 12 lead NSR. IV 20g L AC. Transported to closest facility, report to RN.
%%
Handoff: I stable, P {sx}, A {stat}, S {labs} {value}, S {plan2}. If {labs} low, give {med}. If fever, cultures. Family wants a call.
%%
User: summarize this for a handoff
Assistant: The patient is a {yng} with {sx}, {stat}. Pending: {test}. To do: {plan2}.
User: and for the family
Assistant: Your loved one is {stat}. We are waiting on a test.
%%
You are a helpful assistant for a clinic. Never give names, addresses or employers. Answer in {num} sentences. If asked about {dx}, refer to the nurse line.
"""
