"""Sentences by the section of a clinical note where they stand, about patients who are nobody."""

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
{epostain}: no organisms. {organism} PCR negative.
EKG: sinus, rate {some}, <Mobitz I|Wenckebach|Wellens pattern|Osborn waves|no Brugada pattern>, QTc {many} by {epoform}.
CXR: no {epofind}; {anat} clear; {gadget} in place.
CT: {anat} normal; {epofind}; {size} lesion in the {anat}, {stage}.
MRI: {anat} and {anat} without change; {epoclass}.
Echo: EF {pct} by Simpson, E/A {dec}, {gadget} well seated, RVSP {some}.
US: {anat} {size}; {eposign} negative.
Biopsy: {stage}, {epofind}, {epostain} positive, Ki-67 {pct}.
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
Counseled on {brand}, diet, exercise ({epoex}) and sleep.
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
Do {epoex} {few} times a day.
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
The patient was placed in the {epopos}, prepped with {brand} and draped.
A time out was held; Ancef given; SCDs on; Bair Hugger at {some}.
A {size} incision was made along Langer's lines and carried through Scarpa's fascia with the Bovie.
{epohold} and {epohold} were placed.
The {anat} was grasped with {epograsp} and swept with {epograsp}.
Calot's triangle was cleared and the critical view of safety reached.
The {anat} was divided with {gadget}; hemostasis with {model} and {model}.
A {epoman} was done to free the {anat}.
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
{epostain} and {epostain}: {organism} not seen.
ER {pct}, PR {pct}, HER2 1+, Ki-67 {pct}, p53 wild type.
{stage}. Margins clear by {size}. LVI absent.
Nottingham grade {few}; Oncotype pending; {epoclass}.
Comment: {guide} synoptic followed; correlate with {analyte}.
Diagnosis: {dxx}, {epofind}.
{epofind} absent. CD20+, CD3-, {epofind} present.
Bone marrow: 40% cellular, iron by Prussian blue, no Auer rods.
Pap: NILM, Bethesda; {organism} seen. HPV 16 negative.
"""
