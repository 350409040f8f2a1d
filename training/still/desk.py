"""Sentences of click paths, logs, prompts for assistants, talk without names, and notes on style."""

CLICKS = r"""
<Click|Open|Go to> <Chart Review|Storyboard|{headx}> \> <Encounters|Meds|{headx}> \> <More|Filter|"{headx}">, then <Accept|Sign|Pend>.
In {app}, type .<{abbr}|HPI|NURSEDC> to pull the SmartPhrase; F2 to the next ***; <wildcards|SmartLinks like @NAME@ and @AGE@> fill in.
Log in to {app} with <SSO|Imprivata Tap|Duo>; choose Department "<{unit}>" and Role "<{post}>"; <Hyperspace|Citrix> may <time out|freeze>.
Tip: <Pin|Favorite> the {gauge} flowsheet; <Wrench icon|Gear> \> <Preferences|My Toolbox>; color by <Abnormal|Owner>.
Known issue ({verx}): the <{headx}|BPA> button is <grayed out|missing> in {app}; workaround: <clear cache|use Edge|Alt+F4>; fix in {verx}.
Ticket: <INC|CHG> <pending number|number on form>; Priority {dig}; Assigned: <Clinical Apps|Desktop|{unit}>; Status: <Resolved|Awaiting User>.
Release Notes {verx}: <New|Changed|Retired> - {headx} activity; {gauge} row; {payer} eligibility (270/271); {kit} integration.
Order panel "{headx}" in {app}: synonyms <{abbr}|{abbr}>; default {oftenx}; required questions: <Reason|Priority|Isolation>; owner {unit}.
BPA fires when {assay} >{deci} AND no {cls} in {lasting}; lockout {dig} h; override reasons: <Not Appropriate|Will Address>; {pctx} acceptance.
Interface: ORU^R01 from {app} to {app}; OBX-3 mapped to <LOINC|SNOMED CT|UCUM>; <ACK AE|NACK AR>; queue depth {hund}; <resend|purge>.
Report "{headx}" runs <nightly|weekly> from <Clarity|Caboodle|{app}>; columns: <PAT_ENC_CSN_ID|DEPARTMENT_NAME|ORDER_PROC_ID> (no values shown).
Printer <mapping|routing>: <Zebra label|Lexmark tray {dig}|AVS to {unit}>; test page <OK|garbled>; reboot {clockx}.
Training: <CBL|Playground|MST> environment; user "trainee{tens}" <placeholder|shared>; <Lesson {dig}|Exercise: Admit a Zztest patient>.
Font <{face}|{face}>, headings <Title Case|ALL CAPS>, export as <PDF/A|{face}>; logo <upper left|none>; {face} for tables.
Model card: trained on <MIMIC-IV|n2c2|synthetic notes>; F1 0.{hund}; <bias|drift> tests; owner {unit}; <{face}|ONNX> artifact {verx}.
Accessibility: WCAG 2.{dig} AA; <NVDA|JAWS|VoiceOver>; contrast {deci}:1; <Alt text|captions>; {face}; <Section 508|ADA>.
"""
LOGS = r"""
INFO  [{app}] <worker-{dig}|main|pool-{dig}-thread-{dig}> started in {hund} ms; <config loaded|schema {verx}>; heap {hund}M
WARN  <HL7Parser|FhirClient|OrderRouter> - missing <PV1-44|OBX-5|Patient.identifier>; <retry {dig}|skipping>; code={hund}
ERROR <ValidationException|NullPointerException|KeyError: 'mrn'|HTTP {hund}> at <mapObservation|load_cohort|normalize>(<Mapper.java|etl.py>:{hund})
DEBUG cache <hit|miss> for <{assay}|valueset/{abbr}|{gene}>; ttl={hund}s; <evicted {tens}|size {hund}>
<200|404|503> GET /<fhir/R4/Observation|api/v{dig}/labs|metadata>?code=<{codey}|loinc> {hund}ms "<{app}|curl|PostmanRuntime>"
job=<nightly_{abbr}|dedupe|bulk_export> step={dig}/{dig} rows={thou} rejected={tens} <status=OK|status=PARTIAL> duration={tens}s
[{clockx}] <kubelet|postgres|nginx|systemd>: <Liveness probe failed|checkpoint complete|upstream timed out|Started {app}>
PASS tests/<test_{abbr}.py|dosing.spec.ts>::<test_rejects_negative_dose|handles_null_{abbr}> ({deci}s); <{tens} passed|{dig} skipped>
git: "<Fix|Add|Refactor> <{gauge} scoring|{assay} units|{headx} parser>" on branch <feature/{abbr}-rules|hotfix/units|release-{dig}>
SELECT <d.drug_name|o.loinc_code|AVG(value_num)> FROM <drug_exposure|observation|lab_result> WHERE <unit = '{unitx}'|concept = '{assay}'> <GROUP BY 1|LIMIT {tens}>;
df = df.query("<{abbr} == 1|age \< 90|value \> {tens}>")  # <drop {assay} outliers|keep first {abbr}>
if <score \>= {dig}|egfr \< {tens}>: alerts.append("<{gauge} high|Avoid {med}|Renal dose {med}>")  # per {society}
- name: <{headx}|deploy|{abbr}>\n  image: <registry/app:{verx}|python:3.1{dig}>\n  replicas: {dig}\n  env: <staging|prod|test>
{"resourceType": "<Observation|Medication|Condition>", "status": "<final|active|draft>", "code": {"text": "<{assay}|{med}|{syn}>"}, "subject": {"reference": "<Patient/example|#>"}}
{"patient": null, "name": "", "dob": "<|REDACTED|YYYY-MM-DD>", "diagnosis": "{syn}", "meds": ["{pill}", "{pill}"], "{gauge}": {dig}}
OBX|{dig}|NM|<718-7|2160-0|{codey}>^{assay}^LN||{deci}|{unitx}|<3.5-5.1|>|N|||F
PID|1||<|ID^^^>||<LAST^FIRST|^^>||<|YYYYMMDD>|<F|M|U>\nOBR|1|||{codey}^{assay}
<drug|test|scale>,<dose|value|score>,<unit|flag>\n{med},{deci},mg\n{med},{tens},mg\n{assay},{val},{unitx}
\<section\>\<title\>{headx}\</title\>\<text\>{syn}; {pill}\</text\>\</section\>
"""
PROMPTS = r"""
You are <a clinical documentation assistant|a coding auditor|MedBot|a triage nurse assistant|a pharmacist copilot> for the {unit}. <Never|Do not> include names, dates or <MRNs|PHI>.
<Summarize|Rewrite|Translate into Spanish|Turn into bullets> the <note|leaflet|{headx} section> below at a <6th-grade|Grade {dig}> level; keep {brandx} and {gauge}.
<Explain|Compare|Make a table of> {brandx}, {brandx} and {med} for {syn}: <dose|cost tier|{cls} class effects>, cite {society}.
What is the difference between {syn} and {syn}, and does {sgn} help?
Write a <Python|R|SQL|SAS> <function|query|script> that computes the {gauge} from <a CSV|columns {assay} and {assay}>; no <patient data|hard-coded IDs>.
Draft a <policy|job aid|Teams post|FAQ> for {unit} on <{kit}|{scheme}|{app}>; tone: <plain|formal>; sign as "<The {unit}|Quality Team>".
If the user asks for <a diagnosis|a dose of {med}>, <refuse|hedge> and point to <Poison Control|988|the {post}>.
Return JSON only: {"diagnosis": "...", "icd10": "...", "confidence": 0.0}. <Use null|Use "Unknown"> where <absent|not stated>.
Generate {dig} <NCLEX|USMLE|OSCE> items on {syn}, with <rationales|distractors such as {syn}>; <avoid real people|use "the client">.
<Role|Context|Task|Constraints>: <senior {post}|{unit} memo|classify {codey}|max {hund} words>; <temperature 0.{dig}|top_p 1>.
Extract all <drugs|scales|eponyms|genes> from: "{pill} was stopped after {sgn}; {gauge} {tens}; {gene} {variant}."
Which <modifier|DRG|ICD-10 code> fits {opx} for {syn} <in an ASC|with {codey}>?
Can I take {otc} with {brandx}? I also use <a {kit}|{otc}|Metamucil>.
Is the {kit} <MRI conditional|compatible with {kit}>, and which {supply} goes with it?
Act as <a skeptical reviewer|Reviewer 2|a Socratic tutor>; critique the <{study}|{headx}> paragraph; mention {stain} and {statx}.
Assistant: <Sure|Of course|Here is a draft>. **{headx}** - {syn}: {pill}. **{headx}** - {gauge} {dig}. <Let me know|Would you like more?>
User: <thanks|ok>, now do it <in a table|for {brandx}|shorter>. Assistant: | {cls} | {med} | <Yes|No> |
"""
TALK = r"""
Clinician: <What brings you in today?|How has the {pill} been?|Any trouble with the {kit}?>\nPatient: <It's the {organ} again.|Oh, the {brandx} makes me queasy.|Not since {when}.>
Patient: <I stopped {brandx}|I tried {otc}|I googled {syn}> <because of the cost|and it helped some>.\nClinician: <Okay|Mm-hmm>. <Let's check {assay}.|Have you heard of {pill}?>
Doctor: <Any allergies?|Do you smoke?>\nPatient: <Just {pill}, I get hives.|Quit in {yearx}.>\nDoctor: <Good for you.|We'll note that.>
Nurse: <Rate the pain for me.|Last meal?>\nPatient: <A six.|Jell-O at {clockx}.>\nNurse: I'll get the <{post}|{supply}>.
Therapist: <Where do you feel that in your body?|What would Wise Mind say?>\nClient: <In my chest.|It's Sunday dread.>\nTherapist: <Stay with that.|SUDS?>
Pharmacist: This is {brandx}, <take it with food|rinse after>.\nCaller: <Same as {med}?|My {payer} says Tier {dig}.>\nPharmacist: <Yes, same thing.|There's a {scheme} card.>
Coach: <Great job on {dig} thousand steps|How is the DASH diet>?\nMember: <Fitbit says {thou}.|I miss Doritos.>
Agent: <Thank you for calling {payer}|Nurse Line>, <is this for {scheme}?|how can I help?>\nMember: <It's about a denied {kit}.|I need {codey} explained.>
Attending: <Differential?|What did {study} show?>\nStudent: {syn}, {syn}, and... {syn}?\nAttending: <And {sgn}?|Good. Read about {eponthing}.>
[Speaker 1] <So the {kit} alarmed|Let's review {headx}>. [Speaker 2] <Copy that|Right>, {gauge} was {dig}. [crosstalk] [inaudible {clockx}]
Chatbot: <Do you have chest pain?|Select a topic: {headx}, {headx}, {headx}>\nUser: <no|{headx}>\nChatbot: <A {post} will join.|Try {otc}.>
Interpreter: <She says the {organ} hurts.|He asks if {brandx} is halal.>\nProvider: <Tell him yes.|Since when?>
Dispatcher: <Medic {dig}, respond|Go ahead>.\nMedic: <{agex}, GCS {dig}, {vitx}|ETA {dig}, {kit} applied>.
Mom: <Is {vax} due?|She spits up {otc}.>\nPediatrician: <At the next visit.|That's normal; {gauge} looks fine.>
Huddle: "<{dig} admits, {dig} discharges|two {kit}s short|{post} is out>; <Code Blue cart checked|{unit} on divert>."
"""
