"""Text without any identifier, much of it made of words that look like one."""

CLINICAL = r"""
{age} {sex} with <history of |>{dx}, {dx} and {dx} presents with {sym} {dur}.
<The patient|Patient|Pt|She|He> <denies|reports|endorses> {sym}, {sym} and {sym}<.| {dur}.>
Start {drug} {dose}. <Stop|Hold|Continue> {drug}. Recheck <BMP|CBC|A1c> in 2 weeks.
{ep} <negative|positive|intact|performed|was used>. {ep} <negative|normal|placed|deferred>.
Exam: {vital}, {vital}. {ep} negative bilaterally. Lungs clear.
<Labs|Results|Data>: {lab}, {lab}, {lab}, {lab}.
Vitals: {vital}, {vital}, {vital}.
MEDICATIONS: {drug} {dose}, {drug} {dose}, {drug} {dose}.
1. {drug} {dose}\n2. {drug} {dose}\n3. {drug} {dose}
Allergies: {drug} (rash), {drug}. NKDA otherwise.
PMH: {dx}, {dx}, {dx}. PSH: {proc} in {year}, {proc}.
Assessment: {dx}. Plan: {proc}, {drug} {dose}, follow up {dur}.
A {ep} was inserted and the {ana} was inspected. Hemostasis with {ep}. Closed with {ep}.
The {ana} shows no acute fracture or dislocation. <Mild degenerative change.|No effusion.>
<He|She> drinks 2 beers a week, quit smoking in {year}, works as a {work}, lives with <his|her> {relword}.
<He|She> is a retired {work}, {group}, <married|widowed>, with {num} grandchildren.
Patient speaks {group}. Interpreter used. <Born in {country}.|Travel to {country} {dur}.>
Originally from {bigstate}; <recent travel to {country}|moved from {country} in {year}>.
Family history of {dx} in <mother|father|sister> at age {n}.
{role} <called|states|reports|asked> <about {drug}|that {sym} is better|for a refill|to hold {drug}>.
Discussed with {role}; {role} agrees. Return {dur}.
Code {code} and {code} for {dx}; {code} for {proc}.
PHQ-9 score of {num}, GAD-7 of {num}, MMSE {num}/30, GCS 14 (E4 V4 M6).
Pain {num}/10, worse with movement, {dur}. Strength 5/5, reflexes 2+, ROM 0-120.
Take {drug} with food. Do not drive. Call the clinic if {sym} or {sym}. Go to the emergency room for {sym}.
ROS: negative except as above. HEENT normal. Neuro intact. Psych: mood "okay".
Mark the site before surgery. Will follow. May repeat x1. Hope to wean. Grant access. Rose spots noted. Young adult, long history, brown sputum, green bile, white count normal, black stools, gray zone.
May take {drug} as needed. Will start {drug}. Mark improvement of {sym}. Chase labs. Faith and hope are important to {role}.
March in place for 30 seconds. The patient may be a candidate for {proc}. She will rise slowly.
Dean of the school, the bishop, the judge and the sergeant were mentioned without names.
West Nile virus, German measles, Norwegian scabies, Rocky Mountain spotted fever, Lyme, Ebola, Zika, Coxsackie and Marburg were considered.
Mediterranean diet; French toast; English muffin; Swiss cheese; Turkish coffee; Brazil nuts.
Tolerating {drug} since {year}. {n} pack-years. BMI 32. No falls {dur}.
Advised Pfizer or Moderna booster; Johnson & Johnson not available. Dexcom G6 and Omnipod 5 in use. CPAP by ResMed.
Smith & Nephew dressing, Stryker bed, Zimmer walker, Medtronic pump, Baxter IV, Covidien stapler, GE scanner, Philips monitor, DePuy implant.
Daughter is worried; son lives nearby; mother died of {dx} at {n}; father alive at {n}.
Emergency contact on file. Insurance verified. Consent in chart. Interpreter declined.
0700 vitals stable. 0900 meds given. 1200 ate 50%. 1500 ambulated. 1900 report given.
{num} y/o G2P1 at 32w4d, FHR 140s, {ep} negative, GBS neg.
Temp 38.2, HR 112, lactate 2.1, {drug} 1 g IV given at 0430, repeat at 0830.
HPI: {sym} {dur}. PE: {ana} tender. A/P: {dx}; {drug} {dose}.
CHIEF COMPLAINT: {sym}\nHISTORY OF PRESENT ILLNESS: {age} {sex} with {sym} {dur}.\nPAST MEDICAL HISTORY: {dx}, {dx}\nMEDICATIONS: {drug}, {drug}\nALLERGIES: {drug}\nPHYSICAL EXAM: {vital}, {vital}\nASSESSMENT AND PLAN: {dx}. {drug} {dose}.
Impression: {dx}. Recommend {proc}. Findings were discussed with the referring physician.
The neonatologist, the perfusionist and the respiratory therapist were present. Dr on call aware.
doctor: any {sym}?\npatient: no, not really.\ndoctor: okay. and are you still taking the {drug}?\npatient: yes, {dose}.
[doctor] okay , and how's the {sym} ?\n[patient] well , it's been about the same {dur} .
Doctor: How are you doing today, sir?\nPatient: Not too bad, doc.\nDoctor: Any {sym}?\nPatient: A little.
um yeah so i took like {drug} and it kinda helped but then the {sym} came back {dur}
{sym} {dur} no {sym} no {sym} exam {vital} plan {drug} {dose}
dictating period the {ana} was normal comma no {sym} period next paragraph assessment {dx} period
Weight-bearing as tolerated. Ted hose on. Sequential devices on. Bed in low position. Rails up x2.
Jack knife position; Jacob's ladder; Charlie horse; John Doe placeholder removed; Adam's apple midline; Christmas tree pattern rash; Baker's cyst; Job's syndrome; Maple syrup urine disease; St. John's wort; Epsom salts; Lazy Susan; Queen Anne.
Casting with fiberglass. Charge nurse aware. Rich in potassium. Frank blood. Bill sent. Art therapy. Grace period. Miles walked: 2. Drew blood. Pat dry. Sue was not mentioned.
"""

PROMPTS = r"""
<What is|Explain|Tell me about> the <first-line treatment|mechanism|workup|differential> <of|for> {dx}?
<Can|Should|May> <a|my> patient take {drug} with {drug}?
What is the <maximum|usual> dose of {drug} in <children|the elderly|renal failure>?
<List|Name|Give me> <five|10|the> <side effects of|contraindications to|alternatives to> {drug}.
<Summarize|Rewrite|Shorten|Proofread> the following note <in plain language|as a SOAP note|for a layperson>: {age} {sex} with {dx} <and {sym}|>.
You are a helpful <medical |clinical |>assistant<. Answer briefly.| for clinicians.| who answers in JSON.>
You are <Claude|an AI assistant>, <made by Anthropic|a large language model>. Do not <give medical advice|make up facts>. Think step by step.
<Write|Draft|Create> a <template|patient handout|policy|protocol|checklist|quiz> <about|for|on> {dx}<.| at a 6th grade level.>
<What|Which> <ICD-10|CPT> code is used for {dx}? <Is it {code} or {code}?|>
<Compare|Contrast> {drug} and {drug} <for {dx}|in pregnancy>.
How do I <perform|document|bill for> {ep}?
What does {ep} mean? What about {ep}?
<Interpret|Explain>: {lab}, {lab}, {lab}.
<Generate|Give me> a differential for {sym} and {sym} in a {age} {sex}.
Translate to <Spanish|French|Vietnamese>: take one tablet twice a day with food.
Write a Python function that computes BMI.\ndef bmi(weight, height):\n    return weight / height ** 2
SELECT count(*) FROM encounters WHERE dx = '{code}' GROUP BY year;
{"model": "claude-3-5-sonnet", "max_tokens": 1024, "messages": [{"role": "user", "content": "{sym} {dur}"}]}
{"type": "object", "properties": {"diagnosis": {"type": "string"}, "severity": {"type": "integer"}}, "required": ["diagnosis"]}
Assistant: Based on the information provided, {drug} is <reasonable|not recommended>. Monitor for {sym}.
Human: what causes {sym}?\nAssistant: Common causes include {dx}, {dx} and {dx}.
Thanks, that helps! Can you make it shorter?
<Hi|Hello|Good morning>, <I have a question about|can you help me with> {drug}?
<Use|Compare> {sys} <and|or|vs> {sys}. What does {sys} require?
Is {sys} <covered by|compatible with> {sys}?
Does {sys} cover {proc}? Which states expanded Medicaid: {bigstate}, {bigstate}, {bigstate}?
What are the laws on telehealth in {bigstate}? And in {country}?
According to the <AHA|ACC|ADA|USPSTF> {year} guideline, who should get {proc}?
I have had {sym} {dur}. Should I worry? I'm a {n} year old {sex}.
My <mom|dad|son|daughter|wife|husband|grandmother|baby> has {sym} {dur}. What should I do?
i have {sym} and {sym} what should i take
how long does {drug} stay in your system
Please fill in: Name: ______ DOB: ______ MRN: ______ Date: ______
Replace [NAME] with the patient's name and [DATE] with the date. Dear [PATIENT], your appointment with Dr. [DOCTOR] is on [DATE].
Explain {ep} to a student. Then explain {ep} and {ep}.
<Who|What> was <the eponym behind|named after> {ep}?
Return only JSON: {"codes": ["{code}", "{code}"]}
- {sym}\n- {sym}\n- {dx}\n\nWhat next?
Dear Colleague, thank you for referring this {age} {sex} with {dx}. Kind regards
Hi team, please remember to sign notes by Friday. Thanks!
Hi doctor, my {sym} is worse since starting {drug}. Can I stop it? Thank you.
\| Test \| Value \| Range \|\n\|---\|---\|---\|\n\| Glucose \| 98 \| 70-99 \|\n\| Sodium \| 140 \| 135-145 \|
drug,dose,frequency\n{drug},10 mg,daily\n{drug},5 mg,BID
OBX|1|NM|2345-7^Glucose^LN||98|mg/dL|70-99|N|||F
curl -X POST https://api.anthropic.com/v1/messages -H 'content-type: application/json'
"""
