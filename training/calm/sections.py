"""Sentences by the section of a note where they stand, about patients who are nobody."""

HISTORY = r"""
This is a {someone} with a history of {dxx}, {dxx} and {dxx} who presents with {symptom} for {span}.
{someone} with {dxx} (diagnosed in {yr}) here for <follow-up|a second opinion|medication review|an annual wellness visit|preoperative clearance>.
The patient was in the usual state of health until {span} ago, when {symptom} began.
Symptoms are <worse|better> <at night|in the morning|after meals|with exertion|in {season}|since starting {rx}>.
Denies {symptom}, {symptom} or {symptom}.
No {symptom}. No {symptom}. Endorses {symptom}.
Tried {brand} and {brand} without relief; {rx} helped somewhat.
The {kinx} reports {symptom} and that the patient "will not rest until <Monday|it is gone|the doctor says so>".
Last seen in {place} {span} ago for {dxx}, treated with {rx}.
{op} in {yr} without complication; {op} in {yr} complicated by {dxx}.
Moved from {land} in {yr}; speaks {tongue}; interpreter present by video.
Works as a {job}; exposure to <wood dust|stone dust|gray mold|black mold|brown coal|white lead|green wood smoke>.
A {nation} {job}, housed, uninsured until {insurer} became active.
Rates pain {rate}, sharp, short, stabbing; may last {span}; will wake from sleep.
Prior workup: {eposign} positive, {epotest} negative, {scale} {some}.
Outside {op} was read as {epofind}; repeat showed none.
Had a course of {rx} for {organism} in {season}.
Home glucose by {model} runs {many}; time in range {pct}.
Has used {gadget} for {span} with good effect.
Former smoker, quit in {yr}; {few} beers on {weekday}; no drugs.
Immunizations: {brand}, {brand} and flu given; due for {brand}.
Family: {kinx} with {dxx}; {kinx} had {epodx} at {some}; no {eposyn}.
She <drew|skipped|chased|marked> nothing unusual in the diary; he <rose|drove|ran> as before.
Young, strong, long-distance runner with short bouts of {symptom}.
The story raises {eposyn}, {epodx} and {dxx}.
Since the visit last {season} weight is down {few} pounds on {brand}.
Recently traveled to {land} and {land}; took {rx} for prophylaxis.
G3P2 at {some} weeks by first-trimester ultrasound with {symptom}.
Full-term infant, Apgar scores 8 and 9, Ballard consistent, feeding {brand}.
The child attends school, likes art and music, and will soon turn {few}.
Lives with {kinx} on the second floor; uses {gadget}; has Meals on Wheels.
"""
REVIEW = r"""
Constitutional: no fever, chills, weight loss.
Eyes: no {symptom}. Wears glasses.
ENT: no {symptom}, no hoarseness.
Cardiac: no palpitations, no orthopnea.
Respiratory: {symptom}; no hemoptysis.
GI: {symptom} after {brand}; no melena.
GU: nocturia x{few}; no hematuria.
MSK: {part} pain, {symptom}.
Skin: rash on the {part}, no hives.
Neuro: no weakness; {symptom} on <rising|turning>.
Psych: mood "fine"; sleep {few} hours.
Endo: no heat or cold intolerance.
Heme/Lymph: no easy bruising, no nodes.
Allergic: {brand} causes hives; pollen in {monthx}.
All other systems reviewed and negative.
"""
EXAM = r"""
General: <Alert|Well appearing|Tired|Frail|Young for age>, no acute distress.
HEENT: PERRL, EOMI, {eposign} absent. Weber midline, Rinne positive.
Neck: supple, no JVD, {eposign} negative, trachea midline.
Heart: RRR, S1 S2, <no murmur|Graham Steell murmur not heard|2/6 Still murmur>, no rub.
Lungs: clear; no wheeze; <Kussmaul|Cheyne-Stokes|Biot> breathing absent.
Abdomen: soft, {eposign} negative, {eposign} negative, no rebound.
Back: {epotest} negative; {part} tender; Adams forward bend normal.
Extremities: no edema; {eposign} negative; Allen test normal; Unna boot on left.
Skin: <Beau's lines|Koplik spots|Janeway lesions|Osler nodes> not seen; Braden {some}.
Neuro: CN II-XII intact; strength 5/5; {eposign} down-going; Romberg negative; {eposign} absent.
Psych: oriented x3, moody but calm, insight fair, {scale} {some}.
GU: {eposign}; Foley draining amber urine.
Rectal: Frank blood absent; tone normal.
MSK: {epotest}, {epotest} and {epotest} negative; {eposign} at {part}.
Shoulder: {epotest} positive; {epotest} equivocal; Hawkins and Neer positive.
Knee: Lachman 1A; McMurray negative; {epotest} normal; effusion small.
Hip: {epotest} positive; {epotest} negative; leg long on the right.
Hand: {epotest} and {eposign} positive; {epofind} at the DIP joints.
Eyes: {epotest} <normal|not done>; {epofind} absent; fundi gray-white.
Wound: {size}, rich red bed, no odor, {brand} applied.
Lines: {epotool} intact; {gadget} secure; no redness.
Newborn: Moro present, {epotest} negative, {epofx} excluded, fontanelle flat.
Pelvic: {epotool} used; cervix long, closed; {eposign}.
{eposign}, {eposign}, {epotest}: all negative.
"""
RESULTS = r"""
{labline}.
{analyte} {value}, was {value} {span} ago; {analyte} {value}.
{organism} grew in {few} of 4 bottles; sensitive to {rx}, resistant to {rx}.
{epostain} stain: no organisms. {organism} PCR negative.
EKG: sinus, rate {some}, <Mobitz I|Wenckebach|Wellens pattern|Osborn waves|no Brugada pattern>, QTc {many} by {epoform}.
CXR: no {epofind}; {anat} clear; {gadget} in place.
CT: {anat} normal; {epofind}; {size} lesion in the {anat}, {stage}.
MRI: {anat} and {anat} without change; {epoclass}.
Echo: EF {pct} by Simpson, E/A {dec}, {gadget} well seated, RVSP {some}.
US: {anat} {size}; {eposign} negative.
Biopsy: {stage}, {epofind}, {epostain} stain positive, Ki-67 {pct}.
PFTs: FEV1 {pct}, ratio 0.{some}, {stage}.
EEG: no seizure; {eposyn} pattern not seen.
{scale}: {some}. {scale}: {few}. {scale}: deferred.
{scale} fell from {some} to {few} on {rx}.
{model} download: {some} nights, AHI {dec}, leak {few} L.
Estimated GFR by {epoform}: {some}. {epoform}: {many}.
Fecal {organism} antigen negative; Wright stain no cells.
Karyotype normal; {eposyn} panel pending; gene of interest not found.
{codes} added to the problem list.
"""
DECISION = r"""
Likely {dxx}; less likely {eposyn} or {epodx}.
{dxx}: {stage}. Continue {rx}; start {rx} {strength}; recheck {analyte} in {span}.
{dxx}: meets {epocrit}; {guide} recommends {rx}.
{dxx}, {epoclass}: {op} discussed; prefers to wait.
{epodx}: stable on {brand}. No {symptom}.
{eposyn}: ruled out by {epotest} and {analyte}.
#{few} {dxx} - hold {rx}, trend {analyte}, {crew} following.
# {dxx}: on {rx}, will taper by {some}% each week.
Given {trial} and {trial}, favors {rx} over {rx}.
{scale} {some}: <low|moderate|high> risk by {guide}.
Will consult {crew}. May need {op}. Chase {analyte}.
If {symptom} returns, go to {place} or call 911.
Discussed risks, benefits and alternatives of {op}; all questions answered; {form} signed.
Code status: Full. {form} on the chart.
Dispo: {place} pending {insurer}. Case management aware.
Follow up with {crew} in {span}; labs on {weekday}; sooner if {symptom}.
Refer to {crew} for {op}; {form} sent by fax.
Return to work <Monday|in {span}> with {form}.
Counseled on {brand}, diet, exercise ({epoex} exercises) and sleep.
Time spent: {some} minutes, more than half in counseling. {codex}.
Prior authorization for {brand}: {insurer} asks for {scale} and a trial of {generic}.
Vaccines: {brand} today; {brand} in {season}.
Patient voiced understanding. Hope is to return to the garden by {season}.
Long discussion with {kinx}; will rest, may walk, mark the calendar.
DVT prophylaxis: {rx}. GI prophylaxis: {brand}. Diet: cardiac. Lines: {epotool}.
Contraindications reviewed: {dxx}, {rx}, {analyte} above {dec}.
"""
COURSE = r"""
Admitted to {place} for {dxx}. {crew} was consulted and recommended {rx} and {op}.
On hospital day {few} {symptom} improved and {rx} was weaned.
On day {few} there was a short run of {symptom}; {analyte} was {value}; {rx} was given with good effect.
{op} was performed without complication; {gadget} was placed.
Cultures grew {organism}; {rx} narrowed to {rx} for {span}.
Pain was controlled with {brand}; {brand} was skipped.
{crew} met with the {kinx}; goals of care reviewed; {form} completed.
{crew} and {crew} evaluated and recommended {place}.
The Foley was removed on day {few}; voided {many} mL.
The Swan was pulled; the art line was left; the Quinton drew and flushed well.
{analyte} peaked at {value} and fell to {value} by discharge.
{eposign} and {epofind} were never seen.
{trial} criteria were met, so {rx} was begun at {strength}.
{model} alarms were reviewed with {maker} support; no fault found.
{insurer} approved {place} after a peer-to-peer call by {crew}.
Diet was advanced from clears to {brand} and then regular.
By {weekday} the patient walked the hall with {gadget} and was strong on stairs.
There were no falls. Braden {some}, Morse {some}.
Discharge was delayed by snow; transport came at {hour}.
Rapid response at {hour} for {symptom}: {vitals}
Transferred to {place} for {rx} drip, then back to {place}.
Nutrition: {brand} at {some} mL/h by Dobhoff.
Delirium: {scale} positive, dawn to dusk lights, {rx} avoided.
Skin: {stage} pressure injury at the {part}, {brand} and {model}.
"""
TEACH = r"""
Take {rx} <with food|on an empty stomach|at the same time each day|only if you need it>.
Do not mix {brand} with {brand}, grapefruit or alcohol.
Skip the missed dose if it is almost time for the next one.
Call your care team if you have {symptom}, {symptom} or a fever above 101.
Call 911 for {symptom} that will not stop.
Wash with <soap and water|Dawn dish soap|{brand}> and pat dry.
You may shower after {span}. You may not swim for {span}.
Walk a few miles each week; start with short walks and long rests.
Rest, ice, compress and raise the {part}.
Do {epoex} exercises {few} times a day.
Keep {gadget} clean and dry. Change the filter every {span}.
Eat fish, olive oil, beans, rice and green vegetables. Limit salt, bacon and lamb.
Ginger, mint or basil tea may help {symptom}.
Bring a list of your medicines to {place}: a "brown bag" visit.
Wear sunscreen in spring and summer, and a hat and gloves in winter.
Poison ivy, oak and sumac cause a rash; holly berries cause vomiting.
Tell us if you are, or may be, pregnant.
If you use {insurer}, ask whether {brand} is covered; generic {generic} may cost less.
A social worker can help with the {form}.
Clinics are closed on {feast}. A nurse line is open all night.
For mental health crises call or text 988.
Your stool may be black, brown or green. Frank red blood is not normal.
Mark your pain on the scale from 0 to 10.
Ask about {guide} screening at your next wellness visit.
Hope, faith, friends and time outdoors help many people.
Plan ahead for {feast}, when pharmacies close early.
People of {nation} background have a higher chance of {dxx}.
This leaflet is available in {tongue}, {tongue} and {tongue}.
"""
NURSING = r"""
{hour} Alert, oriented x{few}. {vitals}
{hour} {rx} {strength} given per order. Pain {rate} before, {rate} after.
{hour} {crew} at bedside. {hour} {crew} notified of {analyte} {value}.
{hour} To {place} by stretcher. {hour} Back from {place}.
{hour} Foley patent, {many} mL amber. {epotool} to suction.
{hour} Turned q2h, {model} on. Heels off the bed. Braden {some}.
{hour} Refused {brand}; taught; will retry.
{hour} Labs drawn from PICC and sent. {hour} Drew {analyte}.
{hour} {gadget} alarm; tubing cleared; resumed.
{hour} Dressing to {part} changed, {brand} and Kerlix, small sharp edges.
{hour} Up in chair for {few} hours; walked to door with {gadget}.
{hour} {kinx} at bedside, asleep; snack given.
{hour} Blood transfusion started; verified by two RNs; no reaction at 15 minutes.
{hour} Report given to {crew}, {place}. Bed low, rails up, call light in reach.
{hour} Ate {pct} of meal. Intake {many}, output {many}.
{hour} Tele: sinus, rate {some}. {hour} PVCs, {crew} aware.
{hour} {scale} {some}; fall bundle on. {scale} {few}.
{hour} Stool: brown, Bristol 4. Emesis x{few}, green.
{hour} FSBG {many}, {brand} {few} units per scale.
{hour} IV {size} to left forearm, second try; arm board.
{hour} {form} witnessed and signed. {hour} Time out done.
{hour} Chaplain in; faith needs met. Music on. Lights dim.
{hour} CIWA {few}; {rx} {strength}. COWS {few}.
{hour} Will monitor. May sit up. Mark I&O.
"""
STUDY = r"""
We enrolled {many} adults with {dxx} at {few} centers in {land} and {land} between {yr} and {yr}.
Participants were randomized 1:1 to {generic} {strength} or placebo and followed for {span}.
The primary outcome was change in {scale} at {span}; secondary outcomes were {analyte} and {symptom}.
Kaplan-Meier curves were compared with the log-rank test; Cox models gave hazard ratios.
Categorical data were compared with Fisher's exact test and continuous data with the Mann-Whitney or Student t test.
The effect favored {generic} ({stat}).
Subgroups by age, sex, {stage} and {analyte} gave similar results ({stat}).
Limitations include short follow-up, a small, mostly White sample and missing {scale} data.
Baseline {analyte} was {dec} ({stat}).
Adverse events were {symptom} ({pct}) and {symptom} ({pct}).
The study followed the Declaration of Helsinki and was approved by the institutional review board.
{guide} and {guide} guidance differ on {rx}; {trial} may settle the matter.
The Cochrane tool showed low risk of bias in {few} of {some} trials.
{maker} supplied the devices and had no role in the analysis.
Data were captured in REDCap and analyzed in R, SAS, Stata and Python.
Cohen's kappa was 0.{some}; Bland-Altman limits were wide; Cronbach's alpha was 0.{some}.
We searched MEDLINE, Embase, CINAHL, Scopus and Web of Science without limits of language.
Interviews were coded in NVivo by the Braun and Clarke method until saturation.
Compared with {trial}, our cohort was younger, and fewer were treated with {rx}.
Conclusion: in {dxx}, {generic} may lower {analyte}; larger trials will be needed.
Sample size was {many} for 80% power, two-sided alpha .05, with Bonferroni correction.
Patients with {eposyn}, {epodx} or prior {op} were excluded.
"""
POLICY = r"""
All staff will wear a badge and may not share a password.
Hand hygiene is done before and after each contact, on every shift, Monday through Sunday.
The Charge Nurse will assign beds; the House Supervisor may override.
{form} must be signed before {op}, except in an emergency.
Access to {program} is granted by role and reviewed each {season}.
Two identifiers are checked before any dose, draw or procedure. The room is never one of them.
High-alert drugs such as {rx}, {rx} and {rx} need an independent double check.
Critical results ({analyte}, {analyte}) are called to {crew} within {some} minutes.
{gadget} is cleaned between uses and checked by Biomed every {span}.
Visitors follow Quiet Time; children under {few} stay with an adult.
Restraints are a last resort; {form} is renewed every {few} hours.
Incidents are entered in the reporting system by the end of the shift; no names are used.
Downtime: use paper {form}; back-chart in {program} within {span}.
Billing follows {guide}; {codex} is not paired with {codex} without modifier 59.
Records are kept for {few} years, or as {usstate} law asks, whichever is longer.
A breach is reported to the Privacy Officer at once; {guide} sets the clock.
This policy is reviewed every {few} years by {crew} and {crew}.
Sharps go in the sharps bin; red bags hold regulated waste; black bins hold {brand}.
Latex, fish, penicillin and other allergies are shown on a {brand} style red band.
{insurer} claims are held {few} days, then billed; small balances may be written off.
Code Blue, Code Gray, Code White, Code Pink and Code Brown are announced three times.
{guide} standards, {guide} alerts and {usstate} rules are the sources of this policy.
Exceptions are granted by the Medical Director in writing.
Student observers may watch but will not touch, chart or bill.
"""
GOALS = r"""
LTG: Patient will walk {many} feet with {gadget} and no loss of balance in {span}.
STG: Patient will don and doff shirt with setup by {span}.
Patient will rate pain at or below {rate} during {op} recovery within {span}.
Patient will swallow {brand} thin liquids with chin tuck, Mendelsohn and {epoman} maneuvers.
Caregiver will show safe transfer with {gadget} x{few}.
Client will name {few} coping skills and use them by {weekday}.
Client will mark mood daily and bring the log to session.
Patient will reach {scale} of {some} by discharge.
Patient will grip {some} pounds on the Jamar, pinch {few}.
Child will say {few} two-word phrases; parent will read daily.
Patient will be free of falls; Morse {some}.
Patient will verbalize signs of {dxx}, and when to call.
Skin will stay intact: Braden {some}, turn q2h, {model}.
Patient will climb {few} steps with one rail, strong leg first.
Patient will do {epoex} and {epoex} exercises {few} days a week.
"""
IMAGING = r"""
The {anat} is normal in size and signal.
No {epofind}. No {epofx}.
{anat}: {size} nodule, {stage}, new since prior.
The {anat} and {anat} are unremarkable.
Mild thickening of the {anat}; {eposyn} not excluded.
{gadget} in expected position.
{epotool} tip projects over the {anat}.
Degenerative change, Kellgren-Lawrence {few}; {epofind} at L{few}.
There is a {size} fluid collection near the {anat}.
{epoclass}. Cobb angle {some} degrees.
Gray-white differentiation is kept. No midline shift. Circle of Willis patent.
Small hiatal hernia. Appendix normal. Stone {size} in the left ureter.
Axis and Atlas aligned; Chance, Jefferson and Hangman patterns absent.
{anat} {size}, likely benign; follow by Fleischner guidance in {span}.
No free air; Rigler sign absent.
Basilic, Cephalic and Brachial veins compress.
"""
SURGERY = r"""
The patient was placed in the {epopos} position, prepped with {brand} and draped.
A time out was held; Ancef given; SCDs on; Bair Hugger at {some}.
A {size} incision was made along Langer's lines and carried through Scarpa's fascia with the Bovie.
{epohold} and {epohold} retractors were placed.
The {anat} was grasped with {epograsp} and swept with {epograsp}.
Calot's triangle was cleared and the critical view of safety reached.
The {anat} was divided with {gadget}; hemostasis with {model} and {model}.
A {epoman} maneuver was done to free the {anat}.
{gadget} was laid and fixed with 2-0 Prolene.
Irrigation with {many} mL warm saline; {epotool} left in the bed.
Fascia closed with PDS, skin with Monocryl, Dermabond on top; {epotool}.
{epotool}, {epotool} and {epograsp} were returned; counts right x2.
The {epoop} was chosen over the {epoop} because of {epofind}.
Frozen section: {stage}, margins free.
A {maker} {device} was trialed; stable through the arc.
Tourniquet {some} minutes at {many} mmHg. EBL {many} mL.
To PACU in fair condition, extubated, Aldrete {few}.
Cystoscopy showed jets; Bugbee to a small bleeder.
Nerve, long and white, was seen and spared.
Anesthesia: general, Macintosh 3, Cormack-Lehane 1, {rx} and {rx}.
"""
PATHOLOGY = r"""
Received fresh, labeled "{part}", a {size} tan-brown piece, all in A1-A{few}.
The cut surface is gray-white, firm, with a rich yellow rim.
Sections show {epofind} and {epofind}; mitoses {few} per 10 HPF.
{epostain} and {epostain} stains: {organism} not seen.
ER {pct}, PR {pct}, HER2 1+, Ki-67 {pct}, p53 wild type.
{stage}. Margins clear by {size}. LVI absent.
Nottingham grade {few}; Oncotype pending; {epoclass}.
Comment: {guide} synoptic followed; correlate with {analyte}.
Diagnosis: {dxx}, {epofind}.
{epofind} absent. CD20+, CD3-, {epofind} present.
Bone marrow: 40% cellular, iron by Prussian blue, no Auer rods.
Pap: NILM, Bethesda; {organism} seen. HPV 16 negative.
"""
COUNSEL = r"""
T: How was the week? C: Long. Monday was rough and Friday was fine.
Therapist: What would you like to mark as a win? Client: I drew again. Art helps.
Client: I hope it gets better. Therapist: What does hope look like?
Client: My {kinx} says I skip things. Therapist: Do you?
Therapist: On a scale of 0 to 10? Client: {few}, may be less at dawn.
C: I will not take {brand}. T: What worries you about it?
Therapist: Let's try the STOP skill and paired breathing. Client: OK, will do.
Client: I grew up {nation}, so we did not talk of it. Therapist: That matters.
T: Say more about the sharp voice. C: It is savage, like a wolf.
Client: Faith and grace, my {kinx} says. Therapist: And for you?
T: Last week you chose a short walk. C: I went two miles. By the brook.
Client: Work is a zoo. The boss is a fox. Therapist: And you feel like? Client: A lamb.
Therapist: PHQ-9 is {few}, GAD-7 is {few}. Client: Wow, that dropped.
C: I was frank with him. T: How did he take it? C: He went white.
Therapist: We stop here today. Same time next week? Client: Yes, {weekday}.
Client: Summer is easier, winter is gray. Therapist: A light box may help.
T: Who can you call at night? C: My {kinx}. Or 988.
Client: I will bill it as a sick day. Therapist: You may need the {form}.
"""
CALLS = r"""
Nurse: Triage line, how may I help? Caller: I have {symptom} since {hour}.
Agent: Thank you for calling member services. Caller: Is {brand} covered by {insurer}?
Caller: Will it hurt? Nurse: A pinch. Pat it dry after.
Dispatcher: Is he awake? Caller: Yes, but he is gray and cold.
Pharmacist: {rx} {strength}, {often}? Nurse: Correct. Read back, please.
Nurse: Any {symptom}? Caller: No, just {symptom}. May I take {brand}?
Agent: Your claim was denied with code {codex}. Caller: What does that mean?
Doctor: What did {crew} say? Nurse: To hold {rx} and chase {analyte}.
Receptionist: We have Monday or Thursday. Patient: Monday, please. Early.
Interpreter: She says the pain is sharp, on the right, like a stone.
Caller: I lost the {form}. Agent: I will send one; it may take {span}.
Doctor: Frank blood? Patient: No, brown, like coffee.
Nurse: Do you use {gadget}? Caller: Yes, it beeps. Nurse: Change the battery.
Biomed: Which unit? Nurse: {gadget} in {place}, error {some}.
Patient: My cough is green. Doctor: How long? Patient: {span}.
Nurse: Hope you feel better. Caller: Thanks, have a good weekend.
Agent: Please hold. Agent: Thank you for holding. Caller: No worries.
Coder: Is it {codex} or {codex}? Auditor: Look at the {guide} table.
"""
MEETING = r"""
Quality: falls down {pct}; {place} had none. Applause.
Pharmacy: {brand} shortage until {season}; use {generic}.
IT: {program} upgrade on Sunday at {hour}; {program} may be slow.
Nursing: float pool short on {weekday}; bonus shifts posted.
Infection Prevention: {organism} cluster in {place}; gown and glove.
Facilities: elevator B out; King beds arrive in {season}.
Action: {crew} will draft the {form}. Due next Monday.
Action: mark the carts; chase the vendor; bill the study.
Finance: {insurer} days in A/R {some}; denials {pct}, mostly {codex}.
Education: {guide} update; skills fair; {scale} refreshers.
Research: {trial} closed; grant resubmission.
Dietary: fish on Friday; lamb stew returns; olive oil only.
Old business: parking. New business: snow plan.
{maker} rep to show {device}; no lunch accepted.
Kudos: Daisy nominations open. Hope to see more.
Safety story: {rx} and {rx} look alike; Tall Man letters on.
Next meeting: first Tuesday, {hour}, Conference Room B.
Guests: none. Minutes: approved. Adjourned early.
"""
CODING = r"""
Report {codex} for {op}; add {codex} when {gadget} is used.
{codex} and {codex} bundle under NCCI; a modifier may be allowed.
{insurer} pays {codex} once per {span}.
Code to the highest specificity: {codex}, not {codex}.
Query the provider when {dxx} is documented without {stage}.
Sequence {codex} first if {dxx} is the reason for admission.
Append modifier 25 only for a separate E/M on the same day.
{guide} says that "history of" is not the same as active {dxx}.
The DRG shifts from {codex} to {codex} with an MCC.
Time-based E/M: {some} minutes; MDM is an alternative.
Medicare's two-midnight rule and observation hours, G0378.
Denial {codex}: attach {form}, {scale} and notes of {span}.
HCC {some} maps to {dxx} and {epodx}.
Place of service 11, 22 or 02; telehealth modifier 95.
{eposyn}: see index under Syndrome; {epodx}: under Disease.
Bill the {maker} {device} with a C-code and invoice.
"""
