"""More texts about nobody: whole reports, orders, teaching, staffing, research and machines."""

BLOCKS = r"""
{heading}
{rxcap} {num} mg daily
{rxcap} {num} mg at bedtime
{heading}
{analyte} {num}, {analyte} {num}
{heading}: {op}. {score}.
%%
INTAKE AND OUTPUT
{io}
{io}
{io}
{io}
Net +{num}0
%%
{hours} {signs}
{hours} {rx} {num} mg IV
{hours} {crew} at bedside
{hours} {analyte} {num}
{hours} {io}
%%
FINDINGS: {anat} normal. {anat} normal. No mass.
IMPRESSION: 1. No acute process. 2. Consider {op}.
%%
Procedure: {op}
Anesthesia: General
Implants: {product}
{anat} was identified. {anat} was spared. {rxcap} was given. Counts correct.
%%
ADMIT TO: Medicine
DIAGNOSIS: see list
CONDITION: Fair
VITALS: q4h
ALLERGIES: {rxup}
ACTIVITY: Up ad lib
DIET: Cardiac
MEDS: {rxup}, {rxup}
LABS: {analyte}, {analyte}
CALL: {crew} for {signs}
%%
What is {score}?
{score} is a set of questions. A higher number means more trouble. Your {crew} will go over it with you.
%%
About {rxcap}
Take {rxcap} with water. Do not take {rxcap} with {rx}. Call your {crew} if you have a rash.
%%
Before your {op}
Stop {rx}. Shower. No food after midnight. Bring a list of your medicines. Someone must drive you home.
%%
Background. {germ} is common in {land}. Methods. We reviewed charts from {year} to {year} using {score}. Results. {num}% improved on {rx}. Conclusions. Larger trials are needed.
%%
Statistical analysis: {score}; {score}; p \< 0.05. Software: R 4.{d}, Stata 1{d}, {product}.
%%
Staffing grid
Days: {crew} x{d}, {crew} x{d}
Nights: {crew} x{d}
Float: none
%%
Rapid response\nCalled by: {crew}\nReason: {signs}\nGiven: {rx}\nOutcome: stayed
%%
SBAR
S: {analyte} {num}
B: on {rx}, {op} planned
A: {signs}
R: {crew} to see at {hours}
%%
PATIENT: Is it bad?
DOCTOR: Your {analyte} is {num}. Normal is {limits}.
PATIENT: So I need {op}?
DOCTOR: Maybe. Let's start {rxcap}.
%%
MODERATOR: What helped most?
PARTICIPANT 1: The {rx}.
PARTICIPANT 2: My family. And sleep.
%%
Susceptibility
{germ}
  {rxcap}  S  \<=1
  {rxcap}  R  >8
  {rxcap}  I  4
%%
{"medications": [{"name": "{rx}", "dose": "{num} mg"}, {"name": "{rxcap}", "dose": "{num} mg"}], "labs": [{"name": "{analyte}", "value": {num}, "range": "{limits}"}]}
%%
class Visit(BaseModel):
    patient_name: str
    facility: str | None = None
    codes: list[str] = ["{codex}", "{codex}"]
%%
INFO gateway started on port 8{num}
WARN retry {d} of 5: {product} returned 429
INFO audit event written
%%
| Week | Drug | Dose |
|---|---|---|
| 1 | {rxcap} | {num} mg |
| 2 | {rxcap} | {num} mg |
%%
Staging: T{d}N{d}M0, grade {d}, {score}
Plan: {rxcap} and {rxcap}, {d} cycles, then {op}
%%
Vaccines due: Tdap, Shingrix, Prevnar 20, RSV. Given: none. Reaction: none. Lot: not recorded.
%%
To: All Staff
From: Pharmacy
Re: {rxcap} shortage
Use {rx} in place of {rx}. Questions: {crew}.
%%
Group rules: arrive on time, first names only, no phones, what is said here stays here.
"""
LINES = r"""
{rxcap} is <a|the preferred> <beta blocker|statin|biologic|laxative|opioid>; {rxcap} is not.
{rxcap} or {rxcap} first? {rxcap} failed.
{rxcap} 2 puffs BID. {rxcap} XR. {rxcap} ODT. {rxcap} HCT.
On {rxcap}, off {rxcap}, never {rxcap}.
{rxup}/{rxup}
{germ} {germ} {germ}
{germ}: contact precautions. {germ}: droplet.
Rule out {germ}, {germ} and {germ}.
{anat}, {anat}, {anat}: normal.
Label {anat} and {anat} on the figure.
Quiz: {anat} drains where? {score} measures what?
{score}, {score}, {score}
{score} by {crew}; {score} by {crew}
Screened with {score}, confirmed by {op}.
{crew} {crew} {crew}
{crew} to {crew} handoff at {hours}
{crew}: see orders. {crew}: as above.
Ask {crew}, not {crew}.
{heading}: as above. {heading}: deferred. {heading}: reviewed.
{heading} / {heading} / {heading}
{analyte}/{analyte}/{analyte}
{analyte} {d}.{d} H, {analyte} {num} L, {analyte} {limits}
{num}.{d}, 1:{num}, {num}%, {num} of 100, x{num}
{hours}-{hours} shift; break {hours}; report {hours}
{hours} {io} {hours} {io}
{codex} {codex} {codex} {codex}
{codex} is denied; {codex} is bundled; append {codex}.
{product} v{d}.{d}, {product} v{d}.{d}
{nation}, {nation} and {nation} cohorts
{land} versus {land}: costs of {op}
Only in {land} and {land}. Not in {land}.
{nation} food, {nation} tea, {nation} church, no alcohol
Ms. or Mr., she or they: ask. Dr. on call. Nurse on duty. Officer at door.
Went to the lake, the park, the mall, the library and the gym.
Went to urgent care, then the ER, then the unit, then rehab, then home.
Works at a store, a plant, a farm, a school, a bank; drives for a living.
Grew up on a farm, off a highway, by a river, near a mill.
Moved across town, up north, down south, out west, back east.
The annex, the tower, the east wing, the main building, the north campus.
Local anesthesia, rescue dose, engine noise, squad leader, station manager.
Age 42. Aged 60-69. Over 65. Under 2. 80s. 89 years old. Eighty-nine. Sixty.
Ninety percent. Ninety days. Ninety mg. A hundred mL. 95 pounds. 98 degrees. 92 bpm. 94% RA. 101 lb.
At 90 days. At 95%. At 100 mL/h. Up 92 steps. In 90 minutes.
first, second, third dose; the first visit; a second opinion; third trimester; the fourth toe; fifth metatarsal; the 3rd digit; 2nd degree; 12th rib
5th percentile, 7th grade, 10th edition, 21st century, 4th ventricle, 8th floor, 6th cranial nerve
on day 22, at week 12, in 30 days, every 4th hour, x 10 days
born early, born at term, born by C-section, born in {year}, class of {year}
Christmas tree rash, Easter egg, Halloween candy allergy, Thanksgiving portions, holiday heart, Labor and delivery, Mother's milk, Valentine card
Route of administration, lane markings on the gel, plaza of the ear, box of gloves, suite of tests, unit of blood, lot of swelling
Subject to change. Serial troponins. Lot size. Plan of care. Group therapy. Member of society. License to practice.
patient/family, encounter/visit, and/or, his/her, in/out, w/o, c/o, s/p, Patient/Proxy, Observation/value
admin, guest, root, user1, test, nobody, www-data
notes_final.docx, labs.csv, report_v{d}.pdf, data/raw/visits.json, /var/log/app.log, C:\\Temp\\out.txt
spell it out: S, O, A, P; A, B, C; A, B and O; P wave, Q wave, T wave; B as in beta
one two three, ten four, fifty fifty, twenty twenty, seven days a week
"""
