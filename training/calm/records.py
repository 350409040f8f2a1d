"""Code, messages, tables, forms and logs with empty or made-up fields of no person."""

RECORDS = r"""
{"resourceType": "Patient", "name": [], "birthDate": null, "address": [], "telecom": []}
%%
{"resourceType": "Observation", "status": "final", "code": {"text": "{analyte}"}, "valueQuantity": {"value": {dec}, "unit": "mg/dL"}, "subject": null}
%%
{"resourceType": "Condition", "code": {"coding": [{"display": "{eposyn}"}], "text": "{dxx}"}, "subject": {"display": ""}}
%%
{"resourceType": "MedicationRequest", "medicationCodeableConcept": {"text": "{rx} {strength}"}, "dosageInstruction": [{"text": "{often}"}], "requester": {"display": "{crew}"}}
%%
{"resourceType": "Procedure", "code": {"text": "{epoop}"}, "usedReference": [{"display": "{gadget}"}], "location": {"display": "{place}"}}
%%
{"resourceType": "Coverage", "payor": [{"display": "{insurer}"}], "status": "draft"}
%%
{"name": "{scale}", "items": {few}, "range": [0, {some}], "lang": ["{tongue}", "{tongue}"]}
%%
{"name": "", "dob": "", "mrn": "", "allergies": ["{brand}", "{brand}"], "problems": ["{dxx}", "{epodx}"]}
%%
{"title": "{heading}", "type": "section", "children": ["{heading}", "{heading}"]}
%%
{"drug": "{generic}", "brand": "{brand}", "dose": "{strength}", "freq": "{often}"}
%%
[{"sign": "{eposign}", "present": false}, {"sign": "{eposign}", "present": true}]
%%
{"unit": "{place}", "census": {some}, "nurses": {few}, "ratio": "{rate}"}
%%
{"author": "assistant", "recipient": "user", "content": "{answerline}"}
%%
{"role": "system", "content": "You help staff of {place}. {guide} rules apply."}
%%
{"type": "function", "function": {"name": "score_{few}", "description": "Compute the {eposcore}", "parameters": {"type": "object", "properties": {}}}}
%%
MSH|^~\\&|{program}|{place}|{program}|LAB||||ORU^R01||P|2.5
PID|||||||||||||
OBX|1|NM|{analyte}||{value}|mg/dL|{limits}|N
OBX|2|NM|{analyte}||{value}|g/dL|{limits}|H
%%
OBX|1|ST|{analyte}||{value}||||||F
NTE|1||{results}
%%
RXE|1|{rx}|{strength}||{often}
RXR|PO
NTE|1|L|May give with food. Will recheck {analyte}.
%%
ISA*00* *00* *ZZ*SENDER *ZZ*RECEIVER
CLM*CLAIM*{many}***11:B:1
HI*ABK:{codex}
SV1*HC:{codex}*{many}*UN*1
%%
drug,class,form
{generic},A,tab
{brand},B,cap
{brand},C,inj
%%
sign,what,where
{eposign},pain,{part}
{eposign},reflex,{part}
{epotest},laxity,{part}
%%
payer,claims,paid,denied
{insurer},{many},{some},{few}
{insurer},{many},{some},{few}
{insurer},{many},{some},{few}
%%
unit,mon,tue,wed,thu,fri
{place},{some},{some},{some},{some},{some}
{place},{some},{some},{some},{some},{some}
%%
code,text,rvu
{codex},{op},{dec}
{codex},{op},{dec}
{codex},{dxx},{dec}
%%
organism,drug,mic,sir
{organism},{generic},{few},S
{organism},{generic},{some},R
%%
id,age,sex,dx,score
1,{some},F,{dxx},{few}
2,{some},M,{dxx},{some}
3,{some},F,{epodx},{few}
%%
state,rate,year
{usstate},{dec},{yr}
{usstate},{dec},{yr}
{usstate},{dec},{yr}
%%
| Instrument | Count | Tray |\n|---|---|---|\n| {epograsp} | {few} | Major |\n| {epohold} | {few} | Minor |\n| {epotool} | 1 | Add-on |
%%
| Syndrome | Gene | Sign |\n|---|---|---|\n| {eposyn} | unknown | {eposign} |\n| {epodx} | RET | {epofind} |
%%
| Device | Maker | MRI |\n|---|---|---|\n| {gadget} | {maker} | safe |\n| {model} | {maker} | conditional |
%%
| Trial | Drug | Result |\n|---|---|---|\n| {trial} | {generic} | {stat} |\n| {trial} | {brand} | {stat} |
%%
| Language | Greeting |\n|---|---|\n| {tongue} | ... |\n| {tongue} | ... |
%%
{heading}\n{labtable}
%%
{place}\n{flowsheet}
%%
{labtable}\n\n{flowsheet}
%%
SELECT drug, COUNT(*) FROM orders WHERE drug IN ('{generic}', '{brand}') GROUP BY drug;
%%
SELECT payer, SUM(paid) FROM claims WHERE payer = '{insurer}' AND yr = {yr};
%%
UPDATE forms SET title = '{form}' WHERE title = '{form}';
%%
SELECT * FROM patients WHERE last_name = ? AND first_name = ?; -- bind, do not paste
%%
df["bmi"] = df.kg / df.m ** 2
df = df[df["dx"].isin(["{dxx}", "{epodx}"])]
print(df.groupby("unit").score.agg(["mean", "std"]))
%%
def bishop_score(dilation, effacement, station):
    # Return the Bishop score.
    return dilation + effacement + station
%%
class Wells:
    # The Wells score of {dxx}.
    points = {"{symptom}": {few}, "{symptom}": 1}
%%
EPONYMS = ["{eposign}", "{eposyn}", "{epodx}", "{epoop}"]
DRUGS = ["{brand}", "{generic}"]
assert not find_names(" ".join(EPONYMS + DRUGS))
%%
fit \<- survfit(Surv(time, status) ~ arm, data = {trial})
summary(fit)  # Kaplan-Meier
%%
proc phreg data=cohort; model time*status(0)=arm age; run; /* Cox */
%%
const labels = { en: "{heading}", es: "Alergias", fr: "Allergies" };
%%
\<section>\<title>{heading}\</title>\<text>{history}\</text>\</section>
%%
\<patient>\<name/>\<birthTime nullFlavor="UNK"/>\</patient>
%%
\<code code="{codex}" displayName="{dxx}" codeSystemName="SNOMED CT"/>
%%
form:
  title: {form}
  fields: [last_name, first_name, dob, phone]
  languages: [{tongue}, {tongue}]
%%
units:
  - name: {place}
    beds: {some}
  - name: {place}
    beds: {few}
%%
INFO {program} started
WARN {program} queue {many}
ERROR {program} timeout after {some} s; retry {few}
%%
{hour} INFO sync {program} -> {program} ok rows={many}
{hour} WARN null name in row {few}; skipped
%%
HTTP 503 from {program}; Jenkins job {few} failed; page IT
%%
feat: add {form} to {program}
fix: {heading} prints twice
chore: bump Jackson, Spring and Ruby
%%
# README\nConverts {program} exports to FHIR. No patient data in this repo. Tests use "TEST" and "XXXX".
%%
Diff:\n- {order}\n+ {order}
%%
Given a note with {eposign}\nWhen the filter runs\nThen nothing is replaced
%%
BEGIN:VEVENT\nSUMMARY:Huddle {place}\nLOCATION:{place}\nRRULE:FREQ=WEEKLY;BYDAY=MO,TH\nEND:VEVENT
%%
Subject: {program} downtime\nFrom: IT\nTo: All Staff\n\n{meeting2}\nThanks,\nThe Help Desk
%%
Subject: {form}\nTo: Front Desk\n\nPlease print {few} copies. Will pick up Monday. Thanks!
%%
FAX COVER\nTo: {insurer}\nFrom: Referrals\nPages: {few}\nRe: {op}\nComments: {form} attached. May we have a reply by Friday?
%%
LABEL: {brand} {strength}\nTAKE {few} TABLETS {often}\nQTY {some} REFILLS {few}\nMAY CAUSE DROWSINESS
%%
Agenda\n{heads4n}\nBreak\n{heading}\nQ&A
%%
Contents\n{heads6n}\nIndex
%%
Slide 1: {heading}\nSlide 2: {eposyn}\nSlide 3: {trial}\nSlide 4: Thank you
%%
Problem list\n1. {dxx}, {stage}\n2. {epodx}\n3. s/p {epoop}\n4. {eposyn}, ruled out
%%
Orders\n{order}\n{order}\n{op}\n{analyte}, {analyte}\n{gadget}\nDiet: fish ok\nActivity: may walk
%%
Preference card: {op}\nPosition: {epopos}\nTray: {epograsp} x4, {epohold} x2, {epotool}\nSuture: 2-0 Vicryl, 4-0 Monocryl\nDrain: {epotool}\nMusic: none
%%
Crash cart: {generic}, {generic}, {generic}, {model}, Ambu bag, Macintosh 3, Magill, Yankauer
%%
Pick list {place}: {gadget}; {gadget}; {brand}; Kerlix; Coban; chucks
%%
Menu\nMonday: fish and rice\nTuesday: lamb, green beans\nFriday: bass, olive salad\nTea: ginger, rose, earl grey
%%
Directions: from {place} take Elevator B to {place}; pass {place}; follow the green line.
%%
Badge colors: RN green, MD black, PT brown, Student gray, Volunteer white.
%%
Survey: 1 poor, 2 fair, 3 good, 4 very good, 5 best. Food: {few}. Noise: {few}. Hope to return: {few}.
"""
CONTINUED = r"""
Overheard in {place}: "{sayword}"
{sayword} {sayword}
{heading}: {sayword}
{sayword} {decision}
{history} {sayword}
"""
