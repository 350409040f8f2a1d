"""Single lines about nobody: orders, headings, lists, small talk, notes with the names taken out, and rows of records."""

SHORT = r"""
{eposign}: negative. {eposign}: positive. {epotest}: not done.
{eponym}; {eponym}; {eponym}.
{eponym}, {eponym} and {eponym} were covered in the lecture.
{epoop} vs {epoop}
Rule out {eposyn}, {epodx}.
s/p {epoop} in {yr}, s/p {epoop} in {yr}, s/p {op}
h/o {epodx} and {eposyn}
{epograsp} x2, {epohold} x2, {epotool}, {epograsp}
Hand me the {epograsp}. No, the {epograsp}. Suction. Kelly.
Table in {epopos}. Then reverse {epopos}.
{epotool} placed by {crew}; {epotool} removed.
{epofx}, closed. {epofx}, open, Gustilo II.
{epoanat} and {epoanat} spared; {anat} tender.
{epofind} seen. {epofind} not seen.
{epostain}, {epostain}, {epostain}: pending
{eposcore} {few}. {eposcore} {some}. {scale} {few}.
Meets {epocrit} and {epocrit}.
{epoclass}; {epoclass}; {stage}
{epoform} gives {many} mL.
{epoex}, {epoex}, {epoex}: 3 x 10
{epoman} did not help; {epoman} did.
{brand}, {brand}, {brand}, {generic}
{brand} to {brand}. {brand} stopped. {brand}?
Allergies: {brand} (rash), {brand} (hives), {generic} (nausea), latex.
NKDA. Intolerances: {brand}, {brand}.
{gadget} x1, {gadget} x2, {gadget} on loan
{maker} {device} and {maker} {device} in Room {few}.
{maker} recall of the {device}; {maker} and {maker} not affected.
{model} by {maker}? Ask {crew}.
{program} down. {program} up. {program} slow on {weekday}.
Log in to {program}, open {program}, click {heading}, then Sign.
{program}: {form} pended. {program}: {form} routed.
In {program} go to Chart Review, Snap Board, Story Board, Wrap Up.
{guide}, {guide} and {guide} agree. {guide} does not.
Per {guide} in {yr}; per {guide} in {yr}.
{trial}, {trial}, {trial}: all negative.
{trial} or {trial}?
{insurer} primary, {insurer} secondary, self-pay balance.
{insurer} denied; {insurer} paid; {insurer} pends.
From {land} by way of {land}; {tongue} and {tongue} spoken.
{nation} and {nation} families; {tongue} signs in {place}.
Lived in {usstate}, {usstate} and {usstate}; licensed in {usstate}.
{place} to {place}, bed pending. {place} on divert.
Huddle in {place} at {hour}. Skills fair in {place} on {weekday}.
{crew}, {crew}, {crew} and {crew} at bedside.
Page {crew}. Text {crew}. Tell {crew}. Ask {crew}, then {crew}.
Cc: {crew}; {crew}
Signed: {crew}. Cosigned: {crew}. Dictated, not read.
{cred}, {cred}, {cred}
{form}: on file. {form}: declined. {form}: blank.
{form} / {form} / {form}
{scale}, {scale}, {scale} at intake.
{organism}, {organism}. Contact precautions.
{organism}: S to {generic}, R to {generic}
{stage}, {stage}, {stage}
{codes}
{codex} {dxx}
{codex} = {op}; {codex} = {dxx}
{vitals}
{vitals} {vitals}
{labline}
{order}
{meds}
{labtable}
{flowsheet}
{shifts}
{bp} at {hour}, {bp} at {hour}, {bp} at {hour}.
{rate} pain, {rate} strength, {rate} pulses.
Ratio {rate}; score {rate}; visit {few} of {some}; page {few}/{some}.
Since {yr}. In {yr} and {yr}. Class of {yr}. Fiscal {yr}.
{hour} on {weekday}; {hour} to {hour}; every {weekday} in {monthx}.
Clinics close on {feast}. Meals differ on {feast}.
{season}: flu. {season}: pollen. {monthx} and {monthx} are peak months.
Every {monthx} the {form} is renewed.
{span} ago. For {span}. In {span}. Over {span}.
{some} yo. Age {some}. {some}F. {some}M. {ageword}.
Size {size}; stage {few}; level {few}; zone {few}; C{few}-C6; L4-S1; T12.
{part}, {part}, {part}
{anat}, {anat}, {anat}: normal
{anat} to {anat} anastomosis, patent
Room {some}, Bed A. Bed {some}. Bay {few}. Pod B. Gate {few}. Lot C.
{heading}: see below. {heading}: none. {heading}: as above.
{heading}\n{heading}\n{heading}\n{heading}
{heading}: {history}
{heading} - {decision}
The {kinx} is a {job}. The {kinx} will drive. The {kinx} may stay.
A {job}, a {job} and a {job} share the air in the shop.
{someone}, {symptom}, {eposign}.
{someone}; {dxx}; {rx}; {op}.
"""
TALK = r"""
Hope you are well. Thanks, have a great weekend.
Hope all is well! Just checking on the {form}. Thanks so much.
Good morning team! Huddle at {hour} in {place}. Bring coffee.
Happy Monday, all. {program} is back.
Happy Friday! Bagels in {place}.
Thanks, will do. Thanks, got it. Thanks, on my way.
Will you be in clinic on {weekday}? I will if it stops snowing.
May I swap Monday for Friday? Any RN will do.
Can someone grab {gadget} from {place}?
who has the {model} charger
whoever took the {gadget} from {place} pls bring it back
any beds in {place}? asking for the ED
pt in bed {few} wants ginger ale and a chaplain
need a hand in {place}, big lift, hoyer dead
lol no, the {program} thing again
ok will chase. skip the {analyte}
reminder: mark your breaks, bill your time, wear your badge
Dear Colleague, thank you for this kind referral. Sincerely, The Clinic
Dear Patient, your results are normal. Your Care Team
Dear Parent or Guardian, picture day and flu shots are next week. School Nurse
To Whom It May Concern: the {form} is attached.
Dear Sir or Madam, I write about a bill. Yours truly, A Patient
Hello Doctor, I have {symptom} since I began {brand}. Should I skip it?
Hi, my {kinx} needs a refill of {brand}. Same pharmacy. Thank you!
Thank you for calling. For refills press 1. For billing press 2. For {tongue} press 9.
You have reached the nurse line. If this is an emergency hang up and dial 911.
Please leave your name, date of birth and number after the tone.
Please hold while I look that up in {program}.
What is your name and date of birth? / I would rather not say.
Can you verify the last four? / No, I don't have it.
Who is your doctor? / I don't know, the tall one with gray hair.
Where do you live? / With my {kinx}.
How old are you? / {some}.
Sir, may I see your card? Ma'am, please sign here. Miss, you dropped a penny.
Mom and Dad are in the hall; Grandma is asleep; Auntie went home.
The Nurse said maybe. The Doctor said no. The Judge said later.
Happy holidays from all of us in {place}.
Welcome to {place}! Quiet hours start at {hour}.
Congrats to Night Shift, winners of the hand hygiene cup.
Sorry to miss you. Call the Front Desk. Regards, Scheduling
Best, The Billing Team
Warmly, Your Diabetes Educators
Cheers, IT
Kind regards,\nPatient Relations
Take care, stay strong, see you soon.
"""
MASKED = r"""
[NAME] is a {ageword} [SEX] who came to [HOSPITAL] on [DATE] with {symptom}.
[PATIENT] was seen by [DOCTOR] in [CLINIC]; {rx} was begun.
[**Name**] was admitted on [**Date**] to [**Hospital**] for {dxx}.
[**Last Name**], [**First Name**] / [**MRN**] / [**DOB**]
___ is a ___ year old with {dxx}, seen at ___ by Dr. ___.
Mr. ___ was discharged on ___ to ___ with {gadget}.
Ms. XXXX called about {brand}. XXXX will call back. Dr. XXXX aware.
XXXX-year-old with {epodx}, phone XXX-XXX-XXXX, SSN XXX-XX-XXXX.
DOB: XX/XX/XXXX. MRN: XXXXXXX. Acct: XXXXX.
\<PERSON_1> told \<PERSON_2> about {symptom} on \<DATE_1> at \<LOCATION_1>.
\<PATIENT> lives in \<CITY> with \<RELATIVE>.
\{\{patient_name\}\} is due for \{\{procedure_name\}\} on \{\{visit_date\}\}. Reply YES to confirm.
Dear \{patient_name\}, your visit with \{provider_name\} is on \{visit_date\} at \{visit_time\}.
$PATIENT_NAME, $DOB, $MRN
%FIRST_NAME% %LAST_NAME% has {dxx}.
@NAME@ is a @AGE@ @SEX@ with {dxx}. @HIS@ {analyte} is @LASTLAB@.
Name: __________ DOB: __/__/____ Sex: M F X
Patient Name: (print) ____________  Signature: ____________  Date: ________
Name: N/A. Address: N/A. Phone: none. Email: none.
Name: REDACTED; Address: REDACTED; Physician: REDACTED.
[REDACTED] started {brand} in [REDACTED]; {eposign} was negative.
Patient A and Patient B both had {dxx}; Patient C had {eposyn}.
Subject 1 withdrew. Participant 2 completed. Case 3 was excluded.
Nurse A told Doctor B. Speaker 1 laughed. Witness 2 agreed.
Mr. X and Ms. Y share Room {few}. Baby Girl, Baby Boy, Twin A, Twin B.
No pseudonyms are used here; we write "the patient", "the sister", "the clinic".
Provider: ***. Facility: ***. Date of service: ***.
The patient (initials withheld) of a clinic (name withheld) in {usstate}.
"""
DICTATED = r"""
this is a {ageword} patient with {dxx} comma {symptom} for {span} period new paragraph exam {eposign} negative period
dictating a procedure note colon {op} period the patient was in {epopos} period {epohold} period
next problem {dxx} on {generic} will continue recheck {analyte} in {span} next problem {epodx} stable
okay so um the lungs are clear the belly is soft {eposign} is negative and uh the plan is {brand}
scratch that make it {brand} {strength} {often} and hold the {generic} period end of dictation
impression colon number one {dxx} number two {eposyn} ruled out number three may need {op} period
patient is young strong and long limbed comma {eposyn} considered period will order {analyte} period
drew labs at {hour} chase {analyte} mark the chart and bill it as {codex}
the {part} shows {size} lesion brown to black with gray edge period send to pathology period
vitals {bp} pulse {some} sat {some} percent on room air no {symptom} no {symptom}
"""
SHOUTED = r"""
{heading}: STABLE. {rx} {strength} GIVEN AT {hour}. WILL MONITOR.
NPO AFTER MIDNIGHT. MAY HAVE SIPS WITH {brand}. HOLD {generic}.
CALL MD FOR TEMP > 101, HR > 120, SBP \< 90, {symptom}.
NO ACUTE FINDINGS. {epofind} NOT SEEN. {anat} NORMAL.
PT TO {place} VIA STRETCHER. REPORT TO {crew}.
WEIGHT BEARING AS TOLERATED. {gadget} AT BEDSIDE. FALL RISK.
CODE STATUS: FULL. ALLERGIES: {brand}. DIET: CARDIAC. ISOLATION: NONE.
STAT {analyte}, {analyte}, {analyte}. REPEAT IN {few} HOURS.
MARK SITE. TIME OUT. COUNTS CORRECT. WOUND CLASS II.
PLEASE SEE {form}. BILL {insurer}. DO NOT CALL HOME.
IMPRESSION: {dxx}. {eposyn} UNLIKELY. RECOMMEND {op}.
{rx} {strength} {often}, {rx} {strength} {often}, {rx}
WHITE COUNT {dec}, BLACK STOOL, BROWN URINE, GRAY SKIN, GREEN SPUTUM
"""
