"""Skeletons of what clinics, therapists and practices write."""

TEXT = r"""
=== OFFICE VISIT | Clinic Note | Follow-up Visit | {tname} Clinic
+{ptfull}    {born}    Visit date {d0}    Provider {drfull}
~Visit type: established, in person. Roomed by MA.
## Reason for Visit | CC
{tcc}
## Interval History | HPI
{cp} returns for {tdx}; last seen {ago} by {docb}.
{thpi}
{thpi}
?{ck} came along and <kept notes|filled in gaps|asked about side effects>.
?{cp} says: "{tsay}"
##*? Medications | Current Meds
{tmed}
{tmed}
{tmed} - <not taking|took today|ran out {since}>
##*? Social | Social Update
Back at {wk} part time. Moved to {town} {ago}. {ckb} is expecting.
##* Vitals | Vital Signs
BP {bp}, P {hr}, T {temp}, O2 {spo}, Wt {xx}.{x} kg
## Exam
{tex}
##*? Results
{tlab}; {tlab}. {timg}
## Assessment/Plan | A&P
1) {tdx}: {tplan}
2) {tcc}: {tmed}; reassess {appt}
?3) Forms for {wk} and {sch} completed today.
?Referral to {docb} at {cli}; {p} prefers calls to {tel}.
RTC {appt}.
=== WELL CHILD VISIT | Well-Child Check | Health Supervision Visit ; pediatrics
+{ptfirst} {ptlast}, b. {born}, here with {kinfirst} ({rel})
~Here with parent. Age-appropriate form completed.
## Concerns
{tcc}; {k} asks: {tsay}
## Interval
{thpi} Sleeps ten hours, eats most things, 1% milk. Screen time two hours.
Goes to {sch}; teacher is happy. Best friend {peer}; plays soccer.
## Development
ASQ passed. M-CHAT 0. Reads <chapter books|simple words>. Rides with helmet.
## Exam
Growth: weight 42nd, height 55th, BMI 48th percentile. {tex}
## Immunizations
<MMR #2, varicella #2|DTaP, IPV, Hib|Tdap, HPV #1, MenACWY|Pediarix, Prevnar 20, Rotarix> given by {aide}; VIS provided.
+Lot {id} exp {soon}; site L thigh
## Plan
{tplan} {tplan}
Dentist {docb}; next check {appt}. Reach Out and Read book given.
=== THERAPY SESSION NOTE | Psychotherapy Progress Note | Counseling Note | DAP Note ; psychiatry addiction_medicine
+Client: {ptinit} ({ptfirst} {ptlast})   Session #{xx}   {d0}   53 min   CPT 90837
~Session #{xx}, 53 min, telehealth
## Data | D
{cclient} arrived on time, <tearful|guarded|bright>. Spoke about {k} and an argument {on} over <money|the house|the dog|holidays>.
"{tsay}"
{cclient} recalled {kb} leaving {town} when {he} was nine. Noted shame when {peer} called {him} lazy at {wk}.
?EMDR: target memory, SUD 7 to 3, VOC 5. Used <TIPP|box breathing|chain analysis|the empty chair>.
## Assessment | A
{tdx}. PHQ-9 {xx}, GAD-7 {x}. {tex} Risk low; no plan.
?Transference: {client} said this writer sounds like {k}.
## Plan | P
Thought record; letter to {kc} not sent. Next session {appt}. Coordinate with {docb} about {tmed}.
{tplan}
=== PHYSICAL THERAPY EVALUATION | PT Initial Evaluation | PT Eval ; orthopedics neurosurgery physical_medicine_and_rehabilitation geriatrics neurology pain_medicine
+Patient {ptlf}  DOB {born}  Ref: {dr2last}  Eval {d0}  Onset {dm}
+Insurance ID {memb}, {x}{x} visits authorized
~Referral: {tdx}, evaluate and treat
## Subjective
{cp} reports {tcc}. {thpi}
Home: {abode}, {x} steps, rail on the right; {k} helps with bathing. Goal: return to {wk}.
## Objective
ROM flexion {xx}, strength 4-/5, {tex}
TUG {xx} s, Berg {xx}/56, 6MWT 210 m, LEFS {xx}/80, Tinetti {xx}.
## Treatment
Ther-ex 97110 x2, gait 97116 x1, manual 97140: Grade III mobs, Kinesio tape. Cueing by SPT.
?{cp} walked 60 ft with RW and {aide} contact guard.
## Assessment
Good rehab potential. Barriers: pain, stairs, {ps} fear of falling.
## Goals
STG: sit-to-stand x5 without hands, 2 weeks. LTG: community gait 500 ft, 6 weeks.
## Plan
2x/week x 6 weeks. HEP given to {p} and {k}. Cert sent to {docb}; next {appt}.
=== OCCUPATIONAL THERAPY EVALUATION | OT Eval | OT Initial Assessment ; physical_medicine_and_rehabilitation geriatrics neurology burn_surgery rheumatology pediatrics
+{ptfull}   MRN {mrn}   OT: {nursefull}, OTR/L   {d0}
## Occupational Profile
{cp}, {ya}, worked at {wk}; loves <gardening|quilting|fishing|baking> with {k}. Lives in {abode}.
## ADLs
Dressing min A, grooming SBA, toileting mod A, feeding independent with built-up handle.
?Tub bench and reacher trialed; {crn} to reinforce.
## Cognition/Vision
MoCA {xx}/30, Allen level 4.4, clock 2/3, left neglect on star cancellation.
## UE
{tex} Grip R {xx} lb, L {x} lb (Jamar). 9-hole peg {xx} s. Sensation: Semmes-Weinstein 4.31.
## Plan
Daily, 45 min. DME: BSC, tub bench, Dycem. {ck} trained {on}; home visit {appt}.
Discussed with PT and {doc}. Discharge: {nh} vs home with {kb}.
=== SPEECH-LANGUAGE PATHOLOGY | SLP Swallow Evaluation | Clinical Swallow Eval ; neurology ENT geriatrics physical_medicine_and_rehabilitation palliative_care
+{ptlf}  room {room}  ordered by {drlast}  {d0}
## Background
{ya} with {tdx}; {k} reports coughing on coffee {since}. Diet at {nh}: pureed.
## Oral Mech
CN V, VII, XII: <WNL|left droop|tongue deviates right>. Dentures at home with {kb}. Voice wet.
## Trials
Ice chip: no signs. Thin by cup: cough x2. IDDSI 2 by spoon: clear. Puree: residue. Yale 3 oz: fail.
## Impression
Moderate oropharyngeal dysphagia. WAB-R AQ {xx}. {cp} follows 2-step commands, names 6/10.
## Recommendations
IDDSI 4/2, upright, chin tuck, meds crushed; MBSS {appt}. Told {rn} and {doc}; sign over bed.
{tplan}
=== HOME HEALTH VISIT NOTE | Home Health Skilled Nursing Visit | OASIS Start of Care
+Patient: {ptlf}  {noz}  SOC {dm}  Visit {d0} in {h} out {h}
+Agency: {cname}  Clinician {nursefull} RN  Mileage {xx}  Cert period {range}
~Homebound: taxing effort, walker, two steps to exit
## Assessment
BP {bp} P {hr} T {temp} {spo}. {tex}
{cp} found in the recliner; {k} was out at {wk}; dog in the yard.
Falls: <none|one {since}, on the way to the bathroom>. Pain {x}/10.
## Interventions
Wound care per orders: {tplan}
Filled the pillbox; taught {p} and {kb} about {tmed}; teach-back <good|partial>.
?Called {docb} at {tel}: new order, {tmed}. Delivered by {phar} {on}.
?Smoke alarm missing; throw rugs; {aide} will bring a shower chair.
## Plan
Next visit {appt}. Labs: {tlab} to {cli}. Recert or discharge to {k}.
=== HOSPICE INTERDISCIPLINARY NOTE | Hospice IDG Note | Hospice Visit | Hospice Recertification ; palliative_care geriatrics
+{ptfull}, MBI {mbi}, benefit period 3, {range}
~Benefit period 3, face-to-face done
## Nursing
{cp} sleeps twenty hours, PPS 30, MAC 19 cm, was 23. {tex}
{ck} gives {tmed}; {aide} bathes {him} MWF at {abode}.
## Social Work
{ck} is exhausted; {kb} is coming from {town}; respite at {nh} {appt}. Life insurance lapsed. Vet pin given.
## Chaplain
Sang hymns; {p} asked for the priest; {kc} wept. Funeral wishes recorded.
## Medical
Terminal: {tdx}. Eligible under LCD. {tplan}
?Attending {docb} agrees; medical director {doc}.
## Bereavement
Risk moderate: {k}. Calls at 1, 3, 6 and 13 months to {tel}.
=== DENTAL CLINICAL NOTE | Dental Chart Note | Dental Progress Note ; dentistry
+{ptfirst} {ptlast}  #{csn}  {d0}  {drlast} DDS / {solo} DA
## CC
{tcc}; "{tsay}"
## Med Hx
{thx} BP {bp}. {docb} cleared {p} {on}. Takes {tmed}.
## Findings
{tex} {timg}. Dx: {tdx}.
## Tx Today
{tproc}. {tstep} {tstep}
Anesthetic: 2 carps articaine by {aide}; no complications. Shade A2; lab slip sent.
?+Lab: {firm}, case {claim}, due {soon}
## Post-op
{tplan} {tmed} sent to {phar}. Reviewed with {k}. NV {appt}.
Fees: D3330 {money}, D2740 {money}; patient portion {money}.
=== EYE EXAM | Ophthalmology Note | Comprehensive Eye Exam ; ophthalmology
+{ptlf}   {born}   seen {d0}   tech {solo}   {drlast}
## HPI
{ya} with {tcc}. {thpi} Drives for {wk}.
## VA and IOP
cc OD 20/40 OS 20/25 PH NI; Tapp 18/17 @ {t}; CVF full; EOM full; color 11/11
## Slit Lamp
L/L wnl, C/S w+q, K clear, AC d+q, iris r+r, lens 2+ NS. {tex}
## DFE
C/D 0.4, vessels normal, macula drusen, periphery flat 360. {timg}
## Plan
{tdx}: {tplan} {tmed}.
MRx -2.25 -0.75 x 180, +2.25 add. CL trial Acuvue Oasys. Letter to {docc}. RTC {appt}.
?{ck} will drive; call {tel} for flashes.
=== PRENATAL VISIT | OB Return Visit | New OB Visit ; obstetrics
+{ptfull}  G2P1  EDD {soon}  {d0}  {xx}w{x}d
~G2P1 at 28w3d
## Subjective
{thpi} FM present, no VB, LOF or ctx. {ck} here. "{tsay}"
## Objective
BP {bp}, wt {xx} kg, FH 28, FHT 144, urine neg/neg. {tlab}.
## Plan
Tdap today, RhoGAM, kick counts. {tplan} Class at {hos} {appt}. FMLA for {wk} signed.
?Birth plan: {k}, doula {aide}, playlist, delayed cord clamping; pediatrician {docc}.
=== NUTRITION ASSESSMENT | Dietitian Initial Assessment | RDN Note
+{ptlf} {ns} {record1} {d0} RD: {nursefull}
## Assessment
Ht 168 cm, wt {xx} kg, UBW {xx} kg, BMI 23, loss 8% {since}. {tlab}. Mifflin 1,480 kcal; protein 1.2 g/kg.
{cp} eats two meals; {k} shops at the store near {wk}; likes <menudo|pierogi|congee|collards|fufu|lentils>.
## Diagnosis
Moderate malnutrition (ASPEN) related to {tdx} as evidenced by temporal wasting, intake under 50%.
## Intervention
Ensure Plus BID; Jevity 1.5 at 55 mL/h; MVI; snack. Taught {p} and {k}: 2 g Na, label reading.
## Monitoring
Weekly weight, prealbumin, I/O. Told {rn}. Follow-up {appt}.
=== PHARMACIST NOTE | Medication Reconciliation | Clinical Pharmacy Consult | Anticoagulation Visit
+Pt {ptfull}  MRN {mrn}  {d0}  {nursefull}, PharmD
## Sources
{cp}, {k} by phone, {phar} fill history, PDMP, bottles in a bag.
## Findings
{tmed}: <taking|last filled {ago}|takes half>. {tmed}: duplicate of {tmed}. Levaquin + QTc 488: avoid.
INR 3.8 on 35 mg weekly; missed {x} doses; ate kale; goal 2-3. Vanc trough 22, AUC 610.
CrCl 38 (Cockcroft-Gault). Beers: Ambien. Allergy: sulfa, per {kb}, hives {ago}.
## Recommendations
Hold warfarin x1, then 30 mg weekly; recheck {appt}. Vancomycin 750 mg q12h. Accepted by {doc}; {docb} paged.
?Copay card for {tmed}; Med-Sync with {phar}; {p} reachable at {tel} after {t}.
=== ONCOLOGY FOLLOW-UP | Medical Oncology Progress Note | Infusion Visit ; hematology_and_oncology
+{ptfull}, {born}, {record1}, cycle {x} day 1, {d0}
## Oncologic History
{tdx}, found {ago} at {hos} by {docc}; {tproc}; {tmed} started {on}.
PD-L1 60%, KRAS wild-type, MSI-stable; Guardant: TP53. ECOG 1.
## Interval
{thpi} {cp} walked with {k} to the mailbox. Neuropathy grade 1, N/V grade 2, weight stable.
"{tsay}"
## Data
{tlab}; {tlab}. {timg}. RECIST: -32%.
## Plan
{tplan} {tplan} Treat today: premeds Decadron 12 mg, Aloxi, Emend; chair {x}, {rn}.
Trial <KEYNOTE-B15|MOUNTAINEER|NSABP B-59> discussed; coordinator {aide}. See {docb} {appt}. Support group at {cli}.
=== GENETIC COUNSELING NOTE | Cancer Genetics Visit
+Proband {ptfull}, {born}; referred by {dr2last}
## Pedigree
{cp} (III-2), {ya}, {tdx}. {ck}: breast cancer at 42. {ckb}: unaffected. Maternal grandmother d. 58, ovarian. Ashkenazi ancestry.
## Counseling
Discussed BRCA1/2, Lynch, Li-Fraumeni, VUS, GINA. {cp} chose a 77-gene panel; saliva kit {on}.
{ckc} wants to know too; {p} gave permission to talk with {k} only.
## Plan
Results by phone at {tel} {appt}; {aide}, CGC, will call. Letter for relatives.
=== TELEPHONE ENCOUNTER | Nurse Triage Call | Phone Note
+{dstamp}  Caller: {kinfull} ({rel})  Pt: {ptlf}  DOB {born}  CB {phone}
~Caller: caregiver. Protocol: Schmitt-Thompson, adult
## Situation
{ck} calls about {tcc} {since}. {cp} took {tmed} at {t}. "{tsay}"
## Assessment
No red flags. {thpi} Temp {temp} at home. Near {phar}.
## Disposition
Home care, see {docc} {appt}; ER if worse. {ck} repeated the plan. Routed to {doc}.
?{t} Per {doc}: {tmed}, called to {phar}. {k} informed; {p} was asleep. Closed by {rn}.
=== SCHOOL HEALTH AND IEP SUMMARY | IEP Meeting Summary | 504 Plan ; pediatrics allergy_and_immunology
+Student: {ptfull}   DOB {born}   School: {sname}   Grade {x}   ID {id}
~Student plan, elementary, annual review
## Team
{ck}, {kb}, Ms. or Mr. (general education), {aide}, psychologist, nurse
## Present Levels
{cp} reads at grade 2.4 (DIBELS), WISC-V FSIQ {xx}; likes dinosaurs; {peer} is a good partner. {tdx}: {tmed} at lunch.
## Accommodations
Breaks, preferential seating, extra time, visual schedule, inhaler in the office; call {tel}.
## Goals
Ask for help 4 of 5 times by the end of the year. Speech 2 x 30 min. Bus aide. Review {appt}.
## Signatures
+{kinfull} {d0}; {name}; {name}; {name}
~Parent / LEA / teacher: on paper copy
"""
