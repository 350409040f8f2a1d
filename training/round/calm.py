"""Lines about nobody: notes, lists, times, codes, talk, teaching, research, prompts; capitals where no name is."""

NOTES = r"""
{rxcap} {num} mg PO daily. {rxcap} PRN. {rxcap} held.
{rxcap}, {rxcap}, {rxcap}, {rxcap}
{rxcap} started; {rxcap} stopped; {rxcap} level due at {hours}.
Continue {rxcap}. Hold {rxcap}. Wean {rxcap}.
{rxcap} allergy (hives). {rxcap} intolerance.
Allergies: {rxcap}, {rxcap}
MEDS: {rxup}, {rxup}, {rxup}
{rxup} {num} MG TAB TAKE 1 DAILY
{rx} vs {rx}
{rxcap} vs {rxcap}?
switch {rx} to {rx}
{germ} grew; sensitive to {rx}.
{germ} in 2 of 2 bottles. {rxcap} added.
Culture: {germ}. {germ} not detected.
{germ} and {germ} <are|may be> reportable in {land}.
{op} <done|planned|deferred|without event>. {rxcap} given at {hours}.
{op}, {op}, {op}
{anat} <intact|preserved|identified|patent|tender>.
{anat} and {anat} were <seen|identified|spared>.
{score}: {num}.
{score} <was normal|done|not done|repeated|scored {num}>
{score} and {score}, <please|how do they differ?>
<Per|By|On> {score} there was no change.
{analyte} {num}, {analyte} {d}.{d}, {analyte} pending
{analyte} {num} {limits}
{analyte}: {num} ({limits})
{hours} {signs}
{signs}
{io}
{io}; {io}; {io}
{io}\n{io}\n{io}
{hours} {analyte} drawn. {hours} {rx} given. {hours} resting.
{hours} to CT. {hours} back. {hours} {crew} at bedside.
{crew} <aware|paged|notified|at bedside|to see|agrees|rounding|called at {hours}>
{crew} / {crew} / {crew}
Discussed with {crew} and {crew}.
{crew}: agrees. {crew}: pending.
<Team|Present|Cc|Routed to|Consulted>: {crew}, {crew}, {crew}
{heading}: {analyte} {num}.
{heading}\n{heading}\n{heading}
{heading}: none\n{heading}: unchanged\n{heading}: {op}
{heading}\n\n{rxcap} {num} mg\n{rxcap} {num} mg
Seen at clinic. <Transferred from the unit|Sent to the floor|Moved to step-down|Works at night|Lives at home>.
<seen at|sent to|back from|from|at> <clinic|the unit|the floor|triage|home|urgent care|the ER|dialysis|preop|work|school|day shift>
works <at night|for himself|from home|for the state|outdoors|at a desk|on a farm|in construction>
<lives|staying> <alone|with family|on the second floor|in an apartment|in a shelter|out of state|near the hospital>
{nation} <man|woman|patient|child>, {n}, {op}.
Speaks {nation} dialect; interpreter used. Moved from {land} in {year}.
born in {land}, raised in {land}
Travel to {land} and {land}; {germ} considered.
Pain {d}/10. Strength {d}/5. Grade {d}. Stage III. Class II. Type 2. Level IV. Category B.
POD {d}. HD {d}. DOL {d}. G{d}P1. {num}w{d}d. Day {d} of 10. Cycle {d}. Week {num}. Visit {d}.
stage {d} {spot} ulcer, grade {d} strain, tier 2 drug, phase III trial
{product} <alarm|setting|log|update|lead|port> <checked|normal|ok>
{product} and {product} <compared|recalled|interfaced>
Monday and Thursday; every Tuesday; weekdays; Sat clinic closed; dialysis MWF.
flu season in October; pollen in May; school starts in August; RSV peaks in January
Winter, spring, summer or fall. Every other Friday. By Monday.
Mom, Dad and Grandma <present|asleep|called>. Baby <rooting|fed|asleep>.
<Norm|Norms> for age. Dot blot. Hawk eyes. Pain free. Rose thorn. Will call. May drive. Mark site. Bill code.
Pain worse at night. Pain is {d}. Rich in iron. Penny swallowed. Art therapy. Gene test. Frank blood.
Rescue inhaler. Local anesthetic 30 mL. Engine fumes. Post op. Pack year 30. Ladder fall. Squad bench. Station 4 rounds.
Route: PO. Route IV. Box 4 checked. Lot of pain. Unit 3 of 4. Space 2 mm. Exit wound. Mile walk. Corner of mouth. Apt to fall. Corner stitch.
Summit fever; harbor a grudge; mercy; trinity; providence; motion works; total care; new start; clear view; first step.
Next of kin: on file. Employer: none. School: n/a. Facility: this. Site: right {spot}. Unit: ICU.
License current. Plan: {op}. Group: B. Member of team. Serial exams. Asset test. Subject: none. Reference: see above.
x4, x2, ext rotation, page 3, pager off, #2, no. 3, (1), 2/2, A1, B12, T4, L5-S1
"""
LISTS = r"""
{rxcap}\n{rxcap}\n{rxcap}\n{rxcap}
1. {rxcap}\n2. {rxcap}\n3. {rxcap}
- {op}\n- {score}\n- {germ}
- {anat}\n- {anat}\n- {anat}
drug,dose\n{rx},{num}\n{rx},{num}
| Drug | Class | Dose |\n|---|---|---|\n| {rxcap} | A | {num} mg |\n| {rxcap} | B | {num} mg |
| Organism | Drug | MIC |\n|---|---|---|\n| {germ} | {rxcap} | S |\n| {germ} | {rxcap} | R |
{germ}\t{rxcap}\tS\n{germ}\t{rxcap}\tR
| Scale | Score |\n|---|---|\n| {score} | {num} |\n| {score} | {d} |
Role,Shift\n{crew},Day\n{crew},Night
{valuetable}
{heading}\n{valuetable}
{valuetable}\n\n{heading}: {analyte} improved.
{hl7}
{hl7}\n{hl7}
{codex}, {codex}, {codex}
{codex} vs {codex}
{codex}: {op}
code,display\n{codex},{op}\n{codex},{analyte}
Which code, {codex} or {codex}, for {op}?
{"code": "{codex}", "display": "{analyte}", "unit": "mg/dL"}
{"drug": "{rx}", "route": "PO", "class": "B"}
{"role": "system", "content": "You are a clinical assistant. Answer with JSON."}
{"model": "{product}", "temperature": 0, "max_tokens": {num}0}
ORDER SET: {op}\n[ ] {analyte}\n[ ] {rxcap}\n[ ] Notify {crew} if {signs}
PROTOCOL\nStep 1: {analyte} q6h\nStep 2: {rxcap} if > {num}\nStep 3: call {crew}
<Hospital|Clinic|Unit|Lab>\t<Beds|Rate>\nA\t{num}\nB\t{num}
Antibiogram {year}: {germ} {num}% S to {rx}; {germ} {num}%.
Formulary: {rxcap} (tier 1), {rxcap} (tier 3), {rxcap} (PA)
Preference card: {product}; {rxcap}; 2-0 silk
Inventory: {product} x{d}, {product} x{d}
Countries: {land}, {land}, {land}
Languages: Spanish, Tagalog, Hmong, Somali, {nation}
"""
TALK = r"""
DOCTOR: Any trouble with the {spot}?\nPATIENT: A little, at night.\nDOCTOR: Let's try {rxcap}.
Patient: my {spot} hurts\nRN: since when?\nPatient: last week
RN: {analyte} is {num}.\nMD: Recheck at {hours}.
Speaker 1: did you take the {rx}\nSpeaker 2: yeah\nSpeaker 1: okay good
Therapist: What came up?\nClient: Anger. Then nothing.
NURSE: Rate it one to ten.\nPT: Seven, ninety percent of the day.
Agent: Is this about a bill?\nCaller: No, about {rx}.
[clinician] how's the {spot}\n[patient] same
INTERPRETER: She says the {spot} hurts.\nDOCTOR: How long?
um so the {spot} thing started like two weeks ago
well I took {rx} for ninety days and quit
yeah no it's fine, it's just the {spot}
one two three four five, breathe out
i called four or five times, nobody answered
they said twenty two percent, or maybe thirty
my sugar was two oh four then one ninety
pressure was one forty over ninety two
ninety five percent on two liters
take two at ten and one at four thirty
like twelve hundred calories, ten thousand steps
he's forty two, she's sixty
my mother is eighty-eight and my kids are nine and ten
a hundred and one fever for three days
{rx} twenty five milligrams twice a day
okay doctor, thank you doctor, bye now
hi nurse, can I get a refill of {rx}?
hello, is the clinic open on Monday?
hi team, {spot} is worse since starting {rx}
good morning, when will my {analyte} be back
to whom it may concern, my {spot} hurts
do you have anything at {hours}?
can my husband come? can my daughter read the chart?
my boss wants a note, my school wants a form
i live out in the country, the drive is long
period new paragraph {spot} normal comma {op} tomorrow period
next line {rx} {num} milligrams next line {rx} as needed period end of note
"""
ASKED = r"""
<What is|Explain|Define|Tell me about|How is> {score}<?| in plain words| used?>
<What is|Where is|Name the branches of> {anat}?
<Is|Are|Can> {rx} <safe in pregnancy|covered|crushable|compatible with {rx}>?
{rxcap}<?| dosing?| half life?| side effects?| in CKD?>
{rxcap} versus {rxcap} for {spot} pain?
Compare {rxcap}, {rxcap} and {rxcap} in a table.
Interaction check: {rxcap} + {rxcap}
Does {germ} respond to {rxcap}?
{germ} treatment
How do I prep for {op}?
Write patient education on {op} at a 6th grade level.
Handout: after your {op}. Call if fever.
Order set for {op}, with {rxcap}.
Steps of {op}, please.
What does {analyte} of {num} mean? Ref {limits}.
{analyte} high, {analyte} low: causes?
Convert {num} mg/dL {analyte} to SI.
Difference between {codex} and {codex}?
Is {codex} valid with {codex}?
Map {codex} to SNOMED.
Write a regex for MRN, NPI and ZIP.
Why does {product} return HTTP 500?
Does {product} support FHIR R4?
Compare {product} and {product}.
You are a <scribe|coder|tutor|triage bot>. <Be brief.|Use SOAP.|Return JSON only.|Do not invent facts.>
Role: {crew}. Task: summarize. Format: bullets. Tone: warm.
Act as {crew} and quiz me.
Template: Dear [Name], your {op} is on [Date]. Sincerely, [Clinic].
Rewrite: "The {spot} was normal." Shorter.
Translate "take {rx} with food" into <Spanish|Tagalog|Somali|Hmong>.
Is it rude in {land} to refuse {op}?
Rate of {germ} in {land} in {year}?
Licensure in {land}: telehealth rules?
What did Kaplan-Meier, Cox and Bayes each contribute?
Explain Occam's razor and Hickam's dictum for a case with {germ}.
We used {score} and {score} (p \< 0.0{d}).
Patients in {land} had higher {analyte} (OR 1.{d}, 95% CI 1.1-2.{d}).
Median follow-up {num} months; n = {num}; {rx} vs placebo; HR 0.{num}.
Randomized, double-blind, {year}; {rxcap} arm {num}%, control {num}%.
Adapted from {score}; validated in {nation} and {nation} samples.
Sample size by {score}; missing data by multiple imputation.
def bmi(w, h):\n    return w / h ** 2
SELECT unit, COUNT(*) FROM visits GROUP BY unit;
for row in rows: print(row["{analyte}"])
pip install pandas; python run.py --port 8{num}
kubectl logs deploy/gateway --since={num}m
TODO: rename Patient to Subject in the schema
assert response.status == 200, "Bad gateway"
Return null for name, dob, address, employer if absent.
Fields: patient_name, facility, employer, street, city, zip
Redact names, dates and places. Keep drugs, labs, doses.
<Best|Good|Quick|First|Next> <question|step|option|answer>: {op} or {rx}?
that is all for now
Please shorten. Again, as bullets. Now in {nation} style.
"""
