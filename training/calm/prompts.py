"""What people ask of an assistant without saying who anybody is, and the instructions that programs give it."""

ASKED = r"""
Explain {eposyn} to a <second-year student|parent|new nurse|lay reader> in {few} sentences.
What is {eponym}, and how is it different from {eponym}?
What does a positive {eposign} mean?
How do I perform the {epotest}? List the steps.
Compare the {epoop} and the {epoop} for {dxx}.
When would a surgeon pick {epograsp} over {epograsp}?
List the instruments on a {op} tray: {epohold}, {epograsp}, {epotool}, what else?
Define {epofind} in one line.
Which stain shows {organism}: {epostain} or {epostain}?
Give the {epocrit} as a table.
Calculate the {eposcore} for these values: {labline}.
Work through the {epoform} with weight {some} kg and {analyte} {value}.
Who was the {eposcore} made for? Adults or children?
Is {brand} the same as {generic}?
Can I take {brand} with {brand}? I also drink ginger tea.
Switch from {brand} to {brand}: how to taper?
What is the max dose of {generic} in CKD {few}?
Does {generic} interact with {generic}, {generic} or St. John's Wort?
Convert {rx} {strength} to an equal dose of {rx}.
Write a patient leaflet on {brand} at a sixth-grade level in {tongue}.
Translate into {tongue}: "Take this with food. You may feel sleepy. Call if you have {symptom}."
Translate this discharge teaching to {tongue}, keep drug names: {teach2}
Summarize {trial} in three bullets.
How do {trial} and {trial} differ in design?
What do {guide} and {guide} say on {dxx} screening?
Summarize the {guide} guideline on {generic}.
Does {insurer} cover {gadget}? What are the usual criteria?
Draft an appeal to {insurer} for {brand}; use [PATIENT NAME], [MEMBER ID] and [DATE] as blanks.
Write a letter template to {insurer} asking for {op}. Put everything personal in [brackets].
Make a template for the {form} with blank lines.
Write a work note template: "[NAME] was seen in clinic on [DATE] and may return on [DATE]."
Create a SmartPhrase for {dxx} with *** wildcards.
Draft a dot phrase for a normal exam including {eposign}, {epotest} and {eposign}.
Fill nothing in; just format this template:\n{form}\nName: ____\nDOB: ____\nSignature: ____
Rewrite so it is kinder: "{decision}"
Shorten to one line: {history2}
Summarize for the chart: {history3} {results2}
Turn into SOAP: {history2} {exam2} {results} {decision2}
Make a problem list from this text.\n\n{history3}\n{results2}
What ICD-10 code fits {dxx} with {symptom}?
Is {codex} right for {op} with {gadget}?
Which modifier when {codex} and {codex} are done on the same day?
Code this op note: {surgery3}
Explain denial {codex} and draft a reply.
Write a multiple choice question on {epodx} with five options and a rationale.
Quiz me on {organism}, {organism} and {organism}.
Write a case for students: {someone} with {symptom} and {eposign}. Do not use names.
Give a differential for {symptom} and {symptom} in a {someone}.
{someone}, {symptom} for {span}, {eposign} positive. What next?
{someone} with {dxx} on {generic}, {generic}, {brand}. {labline}. Any concerns?
Interpret: {labline}
What do these labs mean?\n{labtable}
Make a chart from this table.\n{labtable}
Plan a week of meals for {dxx}: fish twice, no lamb, olive oil, beans, rice.
Plan meals for a family during {feast} with a {brand} and gluten allergy.
Suggest {few} snacks rich in iron for a {ageword} child.
Write a workout for strong hips: {epoex}, {epoex}, and walking a few miles.
Design a {season} wellness challenge for {place}.
Write a song about hand washing in the style of a sea shanty.
Draft a kind email to staff about the snow plan. Sign it "The Leadership Team".
Draft an announcement: {program} will be down Sunday from {hour} to {hour}.
Write a job ad for a night-shift RN in {place}. BLS, ACLS and {program} skills.
Write interview questions for a {cred} in {place}.
Draft minutes from these points: {meeting3b}
Make a shift schedule by role, no names:\n{shifts}
Turn this schedule into JSON.\n{shifts}
Write SQL to count visits by {insurer} and month.
Write a Python function that maps {codex} to a label.
Why does my regex for MRNs also catch {codex}?
Write a pytest for a parser of OBX segments with made-up values.
How do I query {program} for {analyte} with FHIR?
Build a FHIR Observation for {analyte} with an empty subject.
What is the difference between {program} and {program}?
How do I reset my view in {program}?
Which {program} report shows no-shows by clinic?
Write help text for the {form} page in {program}.
Act as a {nation} grandmother who is unsure about {brand}. I am a student.
Role-play a standardized patient with {symptom}; do not give yourself a name.
You are my study partner. Drill me on {eposyn}, {epodx}, {epofind}.
Mnemonic for the branches of the {anat}?
Draw in ASCII the {anat}.
What is the normal range of {analyte} in pregnancy?
What tube color for {analyte}?
How long is {gadget} good for once opened?
Error {some} on the {gadget}: what does the manual say?
Compare {gadget}, {gadget} and {gadget} in a table.
Is {gadget} safe in MRI?
Is {organism} reportable in {usstate}?
What do {usstate} and {usstate} laws say on telehealth consent?
What vaccines for travel to {land} and {land} in {season}?
Which foods do {nation} families avoid after birth?
Write three greetings in {tongue} for the front desk.
Explain {form} in plain words.
Explain {scale} items to a {nation} patient through an interpreter.
Score this {scale}: 1, 0, 2, 3, 1, 0, 2, 1, 0.
List the items of the {scale}.
What cut-off on the {scale} suggests {dxx}?
Write a nursing care plan for {dxx} with three goals.
Write five PT goals with {gadget}.
Give me an SBAR script for {symptom} and {analyte} {value}.
Proofread: {policy2}
Rewrite this policy in plain words: {policy3}
Turn the policy into a checklist.\n{policy4b}
What questions should I ask before {op}?
My {kinx} has {dxx}. What should I watch for?
my kid swallowed a penny, will it pass
can i bathe after {op}
is green snot bad
i skipped my {generic} on monday, do i double it tuesday
why is my pee amber
may i have fish oil with {generic}
will {brand} show on a drug test
what is a frank breech
whats the bishop score
is white willow bark aspirin
what does long qt mean
explain like im five: {eposyn}
Tell me a joke for the break room about coffee, not patients.
Thanks! That will do. Have a great weekend.
Hope you are well. Could you tidy this up? {decision2}
Hi there, quick question: {scale} or {scale} for {dxx}?
Good morning! Please list {few} red flags of {symptom}.
Dear assistant, please grade this essay on {guide}.
Please make this sound less sharp: "You may not skip dialysis on Monday."
Give me titles for a talk on {epodx}.
Suggest an icebreaker for Monday's huddle.
Review my abstract:\n{study4}
Rewrite the methods: {study3}
Is a {epotest} or a t test right for two small groups?
Explain {stat} to a clinician.
Extract the numbers: {study3}
Extract all drug names from: {meds}
Find duplicates in this list.\n{meds}
Sort by class: {meds}
Find the abnormal values.\n{labtable}
Flag anything that may be a name; I think there is none: {sayword3}
Is "{sayword}" about a person?
Which words here are eponyms? {exam3}
Anonymize the text. It should already be clean: {history3}
Check that no names are left: {counsel3l}
Replace [NAME] by "the patient": [NAME] was seen with [RELATIVE] for {symptom}.
Write a discharge summary template with headings only.
Write an op note template for {op}: use *** for what varies.
Draft an H&P shell:\n{heading}:\n{heading}:\n{heading}:
List {few} {nation} proverbs on health.
List common surnames that are also drug or device brands? No, list only the brands.
Spell out: {trial}, {scale}, {guide}.
What does {cred} stand for?
What is the role of {crew} in a code?
Who covers {place} at night: {crew} or {crew}?
Suggest a name for our sepsis dashboard, nothing cute.
Rank by cost: {brand}, {brand}, {generic}.
What is the shelf life of {brand}?
Write a haiku about {season} in {place}.
Give a timeline of {dxx} treatment from {yr} to {yr}.
What happened in {yr} with {guide} and {generic}?
Explain {usstate} Medicaid spend-down.
Can a {job} with {dxx} drive a truck?
Write a poster: "Cover your cough" in {tongue}.
Write a text reminder with \{first_name\} and \{visit_date\} as variables.
Turn it into a table: {flowsheet}
What trend do you see?\n{flowsheet}
Calculate MAP from {bp}.
Calculate the NNT from {stat}.
Make flash cards: {organism} / {generic}; {organism} / {brand}.
Suggest alt text for a slide of {epofind}.
Continue the story: the night nurse heard the pump again.
What is wrong with this order? {order}
Rewrite each order in full words.\n{meds}
Explain the abbreviations: {vitals} {exam}
"""
SYSTEM = r"""
You are a clinical assistant. Answer in plain English. Never give a name. If asked for one, say that you do not have it.
You are an agent for {insurer} prior authorization. Tools: get_policy, check_codes, draft_letter. Ask before you act.
You are a coding assistant. Use {guide}, {guide} and the code set of {yr}. Cite the code, not the person.
You are a triage bot for {place}. Ask about {symptom}, {symptom} and {symptom}. For {symptom}, tell the user to call 911.
You are a scribe. Use the headings {heading}, {heading}, {heading}, {heading}. Leave *** where you are unsure.
You are a pharmacist checking orders for {place}. Flag doses of {generic} above {strength}.
You are a kind coach for people with {dxx}. Be brief. Do not use {brand} ads.
You are a tutor for the boards. Ask one question at a time. Start with {eponym}.
You turn notes into FHIR. Output JSON alone. If a field is missing, use null.
You are a router. Reply with one word: billing, clinical, pharmacy, scheduling or other.
You are a de-identification check. Reply "clean" or list the spans. Eponyms, drugs, devices and payers are clean.
You are a translator from English to {tongue}. Keep {brand}, {scale} and numbers as they are.
You are a data analyst at a hospital. The table has columns unit, month, falls, days. There are no patient rows.
Role: Charge Nurse simulator. Scene: {place}, {weekday}, {hour}. Staff: two RNs, one CNA, no clerk.
Role: standardized patient. Age {some}. Complaint: {symptom}. Mood: moody. Secret: skips {generic}.
System: today is a weekday. The user is a clinician. Do not guess.
Instructions: read the text between the tags. Return the {scale} total, or "not found".
# Task\nWrite a leaflet.\n# Rules\n- Sixth grade\n- No brand but {brand}\n- End with "Call us with questions"
# Persona\nCalm, warm, short.\n# Never\nDiagnose, prescribe, bill.\n# Always\nSay that you may be wrong.
Use the tools in this order: search_guideline("{dxx}"), get_dose("{generic}"), write_note().
The user may paste text with [NAME], [DATE] and [MRN]. Leave the brackets as they are.
If the question is about {brand}, answer from the label. If it is about {insurer}, say "please call the plan".
Grade the answer from 1 to 5 for accuracy, tone and safety. Answer: {decision2}
Think step by step about the {eposcore}. Then give one number.
Here are examples.\nInput: {symptom}\nOutput: {dxx}\nInput: {symptom}\nOutput: {dxx}
Compare answer A and answer B. A: {decision} B: {decision}
Plan: 1) read {heading}; 2) list drugs; 3) check {analyte}; 4) stop.
"""
ANSWERS = r"""
Here is a plain summary: the patient has {dxx}, takes {rx} and needs {op}.
Certainly! The {eposign} is found at the {part}; it suggests {dxx}.
Of course. **{epodx}**\n- Cause: unclear\n- Test: {analyte}, {op}\n- Treatment: {generic}
The text holds no names. {eponym} and {eponym} are eponyms; {brand} is a drug; {insurer} is a payer.
I found three abnormal values: {labline}.
Yes, {brand} is {generic}. Take it as your pharmacist says.
No interaction of note between {generic} and {generic}; watch {analyte}.
{guide} suggests {generic} first; {trial} supports it.
The code is {codex}. Add {codex} if {gadget} was used.
Sorry, I cannot tell from the text. Could you paste the {heading} section?
Step 1: position ({epopos}). Step 2: prep. Step 3: {epoman}. Step 4: mark and chart.
In short: rest, fish, rice, green vegetables; skip the salt; call if {symptom}.
Draft:\n\nTo whom it may concern,\n\n[PATIENT] has {dxx} and needs {gadget}. {decision}\n\nSincerely,\n[SIGNATURE]
Question: Which sign fits {dxx}? A) {eposign} B) {eposign} C) {eposign} D) {epotest}. Answer: C.
| Term | Meaning |\n|---|---|\n| {epofind} | seen in {dxx} |\n| {eposign} | pain at the {part} |
The {scale} total is {some}, which suggests mild symptoms.
Below is the translation in {tongue}. I kept {brand} and {model} as they are.
Done. I used null for what is missing.
You are welcome. Good luck on Monday!
I am glad it helped. Take care, and have a good {season}.
"""
