"""Skeletons of treatments, logs, reminders, diaries, authorizations and stories."""

TEXT = r"""
=== HEMODIALYSIS TREATMENT NOTE | Dialysis Run Sheet ; nephrology
+{ptlf}  {record1}  chair {x}  {d0}  {cname}  nephrologist {drlast}  tech {solo}
~Chair {x}, second shift
## Prescription
F180NR, 2K/2.5Ca, Qb 400, Qd 600, 3.5 h, EDW 72.0, heparin 2,000 units; 15 g needles, buttonhole
## Run
{t} pre BP {bp}, wt up 2.8 kg. {t} cramping, UF off, {rn} gave 200 mL saline. {t} {aide} changed the venous chamber.
{cp} slept, then texted {k}; said, "{tsay}"
## Post
BP {bp}, post weight 72.3. Kt/V 1.41, URR 71%. {tlab}. Venofer 100 mg, Epogen per protocol.
## Plan
{tplan} {cdoc} rounded; transport to {nh} by van. {kb} asks about home hemo. Monthly labs {appt}.
=== TUMOR BOARD NOTE | Multidisciplinary Conference ; hematology_and_oncology ENT urology neurosurgery dermatology gynecology
+{d0}  Presenter {drlast}; {dr2last} (rad onc), {dr3last} (path), navigator {nursefull}
+1. {ptfull}, {born}, {record1}
~Case 1 of 4, presented by the fellow
## Presentation
{ya}, {tdx}. {thpi} {timg}. {tproc} at {hos} {on}.
## Discussion
Pathology: {tlab}. Radiology: {timg}. {cdocb} favors {tproc}; {docc} would give {tmed} first.
{cp} prefers treatment near {town} because {k} cannot leave {wk}.
## Recommendation
{tmed}, then {tproc}; trial screening; genetics; {aide} to call {p} at {tel} {appt}.
{tplan}
=== RADIATION ONCOLOGY NOTE | On-Treatment Visit | Simulation Note ; hematology_and_oncology ENT urology neurosurgery
+{ptlf} {born} fx {x}/30 {d0} {drcred}
## Treatment
VMAT, 6 MV, 60 Gy in 30 fractions, Varian TrueBeam, Aquaplast mask, CBCT daily. Therapist {aide}.
## Toxicity
CTCAE: dermatitis 1, mucositis 2, fatigue 1. Wt {xx} kg. {tex} "{tsay}"
## Plan
Magic mouthwash, Aquaphor, {tmed}. Dosimetrist rechecked. {cp} drives from {town} with {k}; van voucher. See {doc} {appt}.
Cone-down at fraction 25; {docb} covers {on}. {tplan}
=== TRANSFUSION REACTION REPORT | Blood Bank Report
+{ptlf} {record1} unit {serial} exp {soon}; transfused {dstamp}; RN {nurse} {nurselast}; BB tech {solo}
~Unit number on bag. Product: RBC, leukoreduced.
## Reaction
{t} T {temp} to 101.8, chills, BP {bp}. Stopped by {rn}; {doc} called; saline; {tmed}.
## Workup
Clerical check clear. Coombs negative, plasma not hemolyzed, haptoglobin 98. Kell, Duffy, Kidd negative. Gram stain of bag: none.
## Interpretation
FNHTR, not TACO or TRALI. Naranjo n/a. Signed out by {docb}. {tlab}.
## Recommendation
May transfuse; premedicate; inform {k}; note in {ps} chart at {hos}. {tplan}
=== NEWBORN NURSERY NOTE | NICU Progress Note | Lactation Consult ; neonatology
+Baby Boy {ptlast}   {record1}   mother {kinfull}   DOB {born}   DOL {x}
~Baby B, DOL {x}, 34w2d, 1,940 g
## Interval
{thpi} {x} spells, {x} feeds by mouth. {ck} pumped 420 mL; latch assisted by {aide}; LATCH score 7.
## Exam
{tex} Wt +22 g. Circumcision healing. Hep B given by {rn}.
## Labs
{tlab}; {timg}
## Plan
{tplan} {tplan} Car seat from {kb}; home to {abode} {appt}; pediatrician {docb} at {cli}.
?Name on birth certificate: parents undecided; registrar {aide}.
=== SPORTS PHYSICAL | Preparticipation Evaluation | Camp Health Form ; pediatrics orthopedics allergy_and_immunology cardiology
+Athlete {ptfull}   DOB {born}   School {sname}   Sport: soccer   Parent {kinfull} {phone}
+{noz}   Insurance {memb}   Physician {drlast}
~Athlete form, to be completed by parent
## History
Passed out in exercise? <No|Once, {on}>. Family sudden death? {ckb} at 41. Concussion: {ago}. {thx}
## Exam
BP {bp}, HR {hr}, vision 20/20, {tex} Marfan stigmata none. Duck walk normal.
## Clearance
<Cleared|Cleared with inhaler|Not cleared, pending {timg}>. {tmed} on the sideline; trainer {aide} at {sch}.
## Contacts
{ck}, then {kc}, at {tel}. Camp near {town} starts {appt}. {tplan}
=== CORRECTIONAL HEALTH INTAKE | Jail Intake Screening ; psychiatry addiction_medicine infectious_disease emergency_medicine
+Inmate {ptlf}   Booking {id}   DOB {born}   Facility {hname}   Officer {last}, badge {id}
~Intake screening, booking desk
## Screening
{cp} arrived {on}; {tcc}. Withdrawal: CIWA {xx}, COWS {x}. Suicide watch: <no|yes>. TB: {tlab}.
## History
{thx} Meds at {phar}: {tmed}, last dose {on}. Treated at {cli} by {docb}.
## Exam
{tex} Property: wallet, ring, one photo of {kc}.
## Disposition
Bottom bunk, {tmed}, see {doc} {appt}. Emergency contact {k} at {tel}. Cellmate {peer} reported a seizure. {tplan}
=== POISON CENTER CASE | Toxicology Consult | Poison Control Call ; emergency_medicine pediatrics addiction_medicine
+Case {claim}  Caller {kinfull} {phone}  {dstamp}  SPI {solo}
## Exposure
{ya} took {tmed}, about {xx} tablets, {on} at {abode}. {ck} found the bottle. Co-ingestant: acetaminophen.
## Findings
{tcc}; BP {bp}; QRS 118; APAP 148 at 4 h; Rumack-Matthew above line; {tlab}.
## Advice
NAC 150 mg/kg, activated charcoal, bicarbonate, Intralipid on hand. Spoke with {docb} at {hos}; {rn} read back.
## Follow-up
{t} improving per {aide}. Call back {tel} {appt}. Lock box for {k}. {tplan}
=== MEDICATION LIST | Home medication list | Pill card ; raw
+{ptfull}   DOB {born}   Allergies: sulfa   Pharmacy: {chem} {phone}   Keep in wallet
+Emergency: {kinfull} {phone}; Dr. {drlast} {phone}
~Keep this card in your wallet. Allergies: sulfa
| Medicine | Dose | When | Why | Who prescribed |
|---|---|---|---|---|
| {tmed} | 1 tab | morning | {tdx} | {doc} |
| {tmed} | 1 tab | bedtime | {tcc} | {docb} |
| {tmed} | as told | MWF | {tdx} | {docc} |
| {tmed} | PRN | with food | {tcc} | {cli} |
| vitamin D3 | 2,000 IU | daily | bones | self |
| St. John's wort | - | STOPPED {on} | interaction | {doc} |
| Goody's powder | - | avoid | bleeding | {aide} |
Shots: flu {on}; Shingrix {ago}; Boostrix {ago}
Surgeries: {tproc} at {hos} {ago}
Helper: {k} fills the box on Sunday. Backup: {kb}.
Questions? {phar}, {tel}. Do not share pills with {peer}.
Last checked {on} by {rn}. Next check {appt}. {tplan}
=== Text reminders | SMS thread | Appointment texts | - ; raw
+{cname}: {ptfirst}, reminder of your visit {soon} {h} with Dr. {drlast}, {street}. Reply C to confirm. {url}
~Clinic: reminder of your visit at {h}. Reply C to confirm, R to reschedule.
pt: c
pt: wait which building
clinic: The one by the parking garage. Ask for {aide}.
pt: can {k} come in with me
clinic: Yes, one visitor. Bring your {tmed} and your card.
pt: {tsay}
clinic: Please call {tel} if you have {tcc}.
pt: running late, bus from {town}, stuck behind {sch}
+clinic: No problem {ptfirst}, Dr. {drlast} will wait until {h}.
~clinic: No problem, we will wait.
pt: ty!! {kb} says hi to {rn}
clinic: Your results are on {web}. {tlab}.
pt: is that good
clinic: {cdoc} says: {tplan}
+pt: new number btw {phone}. old one was {phone}
pt: also {wk} needs a note for today
clinic: Done. Next visit {appt}.
?pt: STOP
=== Voicemail transcripts | Voicemail log | After-hours messages ; raw
+1. {h} from {phone}: Hi, this is {kinfull}, {ptfirst} {ptlast}'s {rel}. Birthday {born}. Call me at {phone}.
+2. {h} from {cname}: {solo} here for Dr. {drlast} about {ptlf}, fax is {phone}.
+3. {h} from {phone}: It's {ptfirst} again, I'm at {jobplace} until five, um, {street} if you need to mail it.
~1. {h} Hi, I'm calling for my {rel}, please call back, bye.
~2. {h} Clinic calling for clinic, fax did not go through.
~3. {h} It's me again, same problem as this morning.
4. {h} {tsay} So, um, I need {doc} to call me back. It's been {since}.
5. {h} This is {phar}, we have {tmed} ready, but the insurance rejected the other one.
6. {h} Hey {rn}, {docb} says move the {tproc} to {appt}.
7. {h} {ck} here. {thpi} I don't know if that is bad.
8. {h} [inaudible] ... {peer} ... [inaudible] ... call {tel}
9. {h} Wrong number, looking for a pizza place.
10. {h} {hos} lab with a critical: {tlab}. Read back to {aide}, please.
11. {h} Please tell {p} that {kb} landed, we are driving from {town}.
Disposition: 4 to {doc}, 5 closed, 6 done, 7 visit {appt}, 10 paged at {t}.
=== PATIENT DIARY | Symptom diary | Caregiver journal | Blog post ; raw
+My name is {ptfull} and I live in {town1}. I was diagnosed on {past} at {hname}. I used to work at {jobplace}.
~I am writing this down because the nurse said it helps.
Day 1. {tsay} {ck} made soup. I took {tmed} and slept.
Day 2. {tcc} all morning. Called {tel}. {aide} was kind. I cried in the car.
Day 3. Met {docb}. {tproc} is planned {appt}. I nodded and heard nothing.
Day 5. {timg}. I know what that means now.
Day 6. {ckb} drove in from {town} with a casserole and a terrible joke.
Day 8. {cdoc} says {tdx}, but the good kind. There is a good kind?
Day 9. {peer} rang the bell today. We all clapped. {crn} hugged everybody.
Day 12. {tlab}. Green arrow. I'll take it.
Day 15. Back at {wk} for two hours. The stairs won.
Day 20. {kc} asked if I will die. I said everybody does, then we had ice cream.
Day 21. {tplan} That is the plan, anyway.
Day 30. Wrote to {hos} to thank them. Never got the name of the night guard who walked me out.
+If you read this and need someone, I am {ptnick} on the forum, {mail}.
=== AUTHORIZATION TO RELEASE INFORMATION | HIPAA Authorization | Records request ; raw
+I, {ptfull}, DOB {born}, SSN {ssn}, {street}, {town1}, {state} {zip}, {phone}, authorize {hname} to release to:
+{name}, {org}, {noz}, fax {phone}, {mail}
~I, the patient named on the label, authorize release to the party checked below:
[ ] all records  [x] {tproc}  [x] {timg}  [ ] billing  [ ] psychotherapy notes  [x] {tlab}
Dates of service: <{since}|all|last two years>. Purpose: <disability|school|move to {town}|second opinion by {docb}>.
I understand: 1. I may revoke in writing. 2. Treatment does not depend on it. 3. It may be redisclosed.
Sensitive: HIV [ ] mental health [x] substance use (42 CFR Part 2) [ ] genetic [ ].
Format: paper, CD, or {web}. Fee: $6.50 flat. Pick-up by {k} with photo card.
+Signed {ptfull} {d0}; witness {nursefull}; DL {cdl}; expires {soon}
~Signed ____________   Relationship to patient: self / parent / guardian / agent
Office use: verified by {aide}; sent {on}; {x}{x} pages; logged.
Note to file: {p} also wants {cli} and {phar} to send theirs; call {tel}.
Chart excerpt attached: {thpi} {tex} {tplan}
=== INFORMED CONSENT | Consent for Surgery | Consent to Procedure ; raw
+Patient {ptfull}   MRN {record1}   Physician {drfull}   {hname}   {d0} {h}
~Consent form, adult, English, version {x}
I agree to: {tproc}. Why: {tdx}. Done by: <{doc}|the surgeon> and helpers, who may be residents.
What will happen: {tstep} {tstep}
Risks: bleeding, infection, injury to nearby organs, stroke, death (1 in {xx}00). Also {tcc}.
Instead I could choose {tmed}, watching, or nothing.
Blood: <yes|no, Jehovah's Witness form signed>. Photos: yes, no face. Tissue for research: no. A device representative may be present.
Anesthesia: general or block, by {docb}. Implants: tracked. Students: with permission.
Questions asked: "{tsay}" Answered by {doc}.
If I cannot speak, ask {k} at {tel}. Interpreter: {aide} <by phone|in person|not needed>.
I may change my mind until the sedation is given. {tplan}
+Signature {ptfull}   {d0} {h}   Witness {nursefull}, RN   Interpreter ID {id}
~Signature __________________   Time ______   Witness __________________
Reaffirmed on arrival; last drink {t}; driver {kb}. {timg} reviewed.
=== CARE PLAN | Individualized Care Plan | Interdisciplinary Plan of Care ; raw
+{ptlf}   {nhome}   Rm {room}   DOB {born}   Admit {dm}   POA {kinfull} {phone}   MD {drlast}
~Resident care plan, quarterly review
| Problem | Goal | Intervention | Who |
|---|---|---|---|
| {tdx} | no ED visit x 90 days | {tmed}; {tplan} | nursing |
| {tcc} | pain under 3/10 | heat, {tmed} PRN | {rn} |
| falls, Morse {xx} | none | low bed, Geri chair, non-skid socks | {aide} |
| mood, PHQ-9 {xx} | joins two groups | visits from {k}; calls to {kb} | SW |
| weight loss 4% | gain 2 kg | fortified shakes; favorite: {peer}'s pie | RD |
| skin, Braden {xx} | intact | turn q2h, Roho cushion | CNA |
| placement | home to {abode} | PT; ramp; {k} trained {on} | CM |
Preferences: up at seven, no fish, hymns, calls {kc} on Sunday, used to work at {wk}, born in {town}.
Reviewed with {p} and {k} {on}; next {appt}. {cdoc} signs orders monthly; {docb} follows {tname}.
Therapy: {tex} {tlab}
=== ANESTHESIA RECORD | Intraoperative Record | PACU Record ; raw
+{ptlf} {ns} {record1} {d0} OR {x} surgeon {drlast} anesthesia {dr2cred} CRNA {name}
~OR {x}. ASA 3. NPO 8 h.
{t} in room, {rn} time-out, {tproc}
{t} propofol 150 mg, roc 50 mg, fent 100 mcg; Mac 3 grade I; 7.0 ETT at 21
{t} a-line L radial; Bair Hugger; BIS 45; sevo 1.8%
{t} incision; BP {bp}, HR {hr}, {spo}
{t} phenylephrine 100 mcg x3; {tlab}
{t} {aide} relieved for lunch; handed back {t}
{t} {docb} called re {timg}
{t} sugammadex 200 mg; TOF 4/4; extubated awake
{t} PACU: Aldrete 9, report to {rn}; {tcc}: {tmed}
{t} {k} at bedside, asks for ice
{t} signed out by {doc} to {nh}
Totals: LR 1,400, EBL {xx}, UOP 300. Ventilator Drager Apollo. Difficult airway letter: no.
Pre-op note: {thx} {tex}
Plan: {tplan}
=== QUALITY DASHBOARD | Registry abstraction | Chart audit ; raw
+Abstractor {nursefull}, {xt}   Site {hname}   Case {claim}   Pt {ptlf}   Period {range}
~Abstractor: quality nurse. Sampled charts: {xx}. No direct identifiers collected.
Measure                         Num   Den   Rate    Target
Door to needle under 60 min      {xx}    9{x}   7{x}.{x}%   85%
SEP-1 bundle                     {xx}    9{x}   6{x}.{x}%   70%
Beta blocker at discharge        {xx}    9{x}   9{x}.{x}%   95%
Foley days per 1,000             {xx}    -    {x}.{x}     2.0
Fallout 1: {tdx}; {tmed} late by {xx} min; {doc} notified
Fallout 2: {tcc}; order set not used; {docb} to review
Fallout 3: {tproc}; antibiotic after incision; {aide} to educate
Comment: {thpi}
Comment: {tlab}; {timg}
Comment from {rn}: "pump was on {nh} loan". Comment from {cli}: none.
Data dictionary: STEMI, NSTEMI, NIHSS, APACHE II, SOFA, Elixhauser, Charlson, Gail, LACE {xx}.
Next meeting {appt}; {k} council member invited; send to {web}.
Peer group: 300-bed hospitals. Method: Shewhart chart, 3 sigma, p under 0.05, Fisher exact.
=== STUDENT CASE WRITE-UP | Reflective essay | Clinical log | Simulation script ; raw
+{name}, MS3, preceptor {drcred}, {hname}, {d0}
~Clerkship write-up {x}, third-year student
I met <{p}|a patient> {on} at {hos}. {hiscap} {rel} sat by the window, holding a coat.
The story, as {he} told it: {thpi} {thpi}
I asked about work. "{tsay}" {hecap} had been at {wk} for most of a life.
On exam: {tex} I missed it; {doc} showed me again, patiently.
We ordered {tlab} and saw {timg}. My differential was {tdx}, {tdx} and {tdx}.
{cdocb} came down and said something about listening. {crn} rolled her eyes, kindly.
{cp} had {tproc}. {tstep}
What I learned: {tplan}
What I felt: small, then useful. {ck} thanked me by the elevator, in the accent of {town}.
Reading: Harrison's, UpToDate, the Ottawa rules, a Cochrane review, a book on checklists.
Follow-up: I called {tel}; {p} is at {nh} and walks with {aide}.
Questions for {docc}: dose of {tmed}? When to stop?
=== AUDIOLOGY REPORT | Hearing Evaluation | Vestibular Report ; ENT geriatrics pediatrics
+{ptlf}  {born}  {d0}  ref {dr2last}  AuD {nursefull}  aids S/N {serial} / {serial}
## History
{tcc}. {thpi} Noise at {wk}. {ck} repeats everything.
## Results
PTA 48 dB R, 52 L; SRT 45; WRS 84%; type A tymps (Jerger); DPOAE absent; Rinne +; caloric 32% right.
## Impression
{tdx}. {timg}
## Recommendations
Phonak Audeo fit {appt}; Roger mic for {sch}; cerumen by {docb}; {k} to attend; {tplan}
Battery 312; loaner from {cli}; call {tel}.
=== TRAVEL CLINIC VISIT | Telehealth Visit | Urgent Care Visit ; primary_care infectious_disease allergy_and_immunology dermatology
+{ptfull}, {born}, {phone}, at {noz}, {d0}, {drcred} via video, pharmacy {chem}
~Video visit, patient at home, consent given
## Reason
{tcc}; trip to Peru and Bolivia with {k}, leaving {appt}
## History
{thpi} {thx} Works at {wk}. "{tsay}"
## Exam
Video: well, no distress; {tex}
## Assessment
{tdx}; travel advice: typhoid Vi, yellow fever (Stamaril), Malarone, azithromycin 500 mg, DEET, altitude: Diamox.
## Plan
{tmed} to {phar}; {tplan}; letter for {kb}; call {tel} on return. Time {xx} min, modifier 95.
=== SHIFT REPORT SHEET | Charge nurse board | Brain sheet ; raw
+4W  {d0}  charge {nurse}  MD {drlast}
~4W, nights, 5 nurses
+{room}A {ptlast} {ns} {tdx} / {tproc} / {kinfirst} {phone}
+{room}B {p2last} {xx}F {tdx} / NPO / {solo} sitter
+{room} {last} {xx}M {tdx} / dc to {nhome}
+{room} {last} {xx}F new from {cname}, Dr. {dr2last}
~201A {xx}F {tdx} / {tproc} / family in
~201B {xx}F {tdx} / NPO / sitter
~202 {xx}M {tdx} / dc to rehab
~203 {xx}F new from clinic
IV: 20 R AC; D5 1/2NS 75; heparin 1,100; last BM {on}; Foley d{x}
0800 {tmed}; 1000 {tmed}; 1200 FSBG {xx}; 1400 {tproc}
Call {docb}: {tlab}. Call {k}: {tel}. Watch: {tcc}.
{tex}
Diet renal. Iso contact (C. diff). Walk w/ {aide}. Restraint renewal {t}.
{cp} "likes the blinds open"; hates peas; {kb} brings a rosary.
Report from {rn}: {thpi}
To do: photo wound, Hickman caps, Braden, PTO for {peer}.
{tplan}
"""
