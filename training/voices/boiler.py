"""Nobody is named: the boilerplate of prompts, with format instructions, placeholders, dummy roles, headings and emphasised words."""

BOILER = r"""
You are a helpful clinical documentation assistant. Do {bold} include names. Output the sections {head}, {head} and {head}. If information is missing write "Not documented".
ROLE: senior {field} attending.\nTASK: rewrite the text between triple quotes.\nFORMAT: {kind}.\nTONE: neutral.\nDO NOT add facts.
SYSTEM: Answer {bold} in valid JSON. Schema: {"diagnosis": string, "icd10": string, "confidence": number}. No markdown fences.
Dear [Patient Name],\nYour results from [Date] are back. [Insert plain-language summary]. Please call [Clinic Phone] with questions.\nSincerely,\n[Provider Name], [Credentials]\n\nMake the bracketed part warmer.
Please draft a work excuse. Use {{first_name}} {{last_name}}, DOB {{date_of_birth}}, seen on {{visit_date}}, return {{return_date}}. Keep every placeholder EXACTLY as typed.
Template: "Hi \<FIRST NAME\>, this is \<CLINIC\>. You are due for a {proc}. Call \<PHONE\>." Make three SMS versions under 160 characters.
De-identify style guide: replace names by [NAME], dates by [DATE], MRN by [MRN], phone by [PHONE]. Write two examples using only placeholders.
Here are my rules. 1) Short sentences. 2) No abbreviations. 3) {level} level. 4) End with "When to call us". Topic: {gen}.
Fill out nothing. Just list the fields that a {form} asks for, in order, with box numbers.
Act as a standardized patient with {cc}. Don't reveal the diagnosis until I ask about {epo}. I am a second-year student. Begin.
Rewrite as SBAR. S: pt with {cc}. B: {dx}, on {gen}. A: {vit}. R: want orders. Four lines, bold letters.
Give me a {kind} that compares {brand} with {brand}. Columns: Class, Dose, Renal, Cost, Pearls. No intro sentence. No closing sentence.
IMPORTANT: {bold} diagnose. You may ONLY summarise. Think step by step but do NOT show your reasoning. Max 90 words.
### Instruction\nExtract all medications as JSON list.\n### Input\n{rx}; {rx}; {rx}\n### Output\n
Few-shot:\nText: "Pt c/o {cc}" -> Label: SYMPTOM\nText: "{gen} 10 mg" -> Label: DRUG\nText: "hx {dx}" -> ?
Summarize for (a) the patient, (b) the PCP, (c) the payer. Headings: FOR YOU / FOR YOUR DOCTOR / FOR YOUR PLAN. Source text below is fictional.
Make a mail-merge letter in Word. Fields: «First_Name» «Last_Name» «Address_1» «City» «State» «Zip» «Balance_Due». Subject: past due notice, polite.
Continue from where you stopped. Same headings. Do not repeat {head}.
shorter. no emojis. keep the part on {brand}
No — I said a {kind}, not prose. And spell out {score}.
That's too long!! 3 sentences, {level}, and drop the word "journey".
Please use British spelling, SI units, and 24-hour times. Otherwise leave my text alone.
Create an "If / Then" protocol: IF K \< 3.5 THEN {rx}; IF Mg \< 1.8 THEN ... ; ELSE recheck at {clockx}.
HEADINGS TO KEEP: {head} | {head} | {head} | {head}. HEADINGS TO DROP: {head}. Merge duplicates.
Generate a blank intake form. Name: ________ DOB: __/__/____ Phone: (___) ___-____ Emergency contact: ________ Insurance: ________
Example output: {"name": "[REDACTED]", "dob": "XX/XX/XXXX", "mrn": "********", "chief_complaint": "{cc}"}. Produce five more like it.
My style: terse, telegraphic, no articles. E.g. "Seen, examined. {vit}. Plan: {rx}." Rewrite the following in my style.
Use the acronym list: AMS altered mental status, BRBPR bright red blood per rectum, CP chest pain. Add {nn} more.
Write a polite out-of-office. "I am away [dates]. For urgent matters contact [covering provider] at [extension]." Two versions.
I need a voicemail script, HIPAA-safe, minimum necessary: no diagnosis, no clinic type. 20 seconds when read aloud.
Score this discharge instruction by Flesch-Kincaid, SMOG, and PEMAT. Then get it to {level}. Text: "Administer {rx}; monitor for adverse sequelae."
Pretend you're an oral board examiner in {field}. Grill me on {epo}. One question at a time. Wait for my answer. Grade out of 10.
Redact policy question: are initials, a first name alone, or a zip's first three digits identifiers under 164.514(b)? Short answer, cite paragraph.
A fictional case for teaching: Mr. X, {agex}, with {cc}. Mrs. Y is his wife; Dr. Z is the intern. Write 3 discussion questions.
Patient A vs Patient B — same {dx}, different {labs}. Who goes first to the {unitword}? Use an ethics framework.
Correct grammar ONLY. Leave {gen}, {brand}, q.d., b.i.d., and lab values untouched. Return text only.
Make the tone less blaming: "Patient is noncompliant, refuses meds, drug-seeking, poor historian". Offer person-first language.
Output in three parts separated by "===". Part 1: {kind}. Part 2: {kind}. Part 3: one sentence.
Temperature 0 please. If you can't answer with certainty, say "INSUFFICIENT DATA" and stop.
Classify each message as URGENT, ROUTINE, REFILL, BILLING, SCHEDULING. 1) "need more {brand}" 2) "chest tight since {clockx}" 3) "got a bill for {cash}"
Rate my prompt: "You are an expert {field} doctor. Take a deep breath." Which words actually matter for {llm}?
Can {llm} be used with PHI? what is a BAA? Explain for a solo practice, no vendor names.
Put the bullet list in alphabetical order & remove duplicates: {gen}, {gen}, {gen}, {brand}, {gen}.
ALLERGIES: NKDA. CODE STATUS: FULL. DIET: NPO after midnight. ISOLATION: CONTACT. → expand for a family handout.
Don't use my name in the letter. Just "your care team". Topic: rescheduling because of a snow day.
Draft a consent for photography with blanks for name, date, witness. Reading level: {level}. Languages: English / {tongue}.
Tell me what is MISSING from this note skeleton: {head}: ... {head}: ... {head}: ...
Write an agenda: 0700 huddle, 0715 safety story, 0720 census, 0730 staffing, 0740 escalations. Chair: [TBD]. Scribe: [TBD].
I will paste a transcript with Speaker 1 and Speaker 2. Produce {head} and {head} only, present tense.
Provide a rubric, 4 levels (Novice / Developing / Proficient / Expert), for {field} students presenting a case.
Make it rhyme. {gen} before bed, drink water... for a peds poster lol
For each item reply Y/N/NA. 1 Two identifiers used? 2 Time-out done? 3 Site marked? 4 Antibiotic within 60 min?
"Lorem ipsum" no — use realistic but fake filler without any names, places or dates. Length {nn} words, {head} style.
Explain like I'm five: {epo}. Then like I'm a fellow. Then as a haiku.
Compare your answer with {llm}'s answer below and say which is wrong about {gen}.
Use this JSON path: $.entry[0].resource.code.coding[0].code and give the LOINC {loinc} display.
Template variables: %PATIENT%, %DOB%, %PROVIDER%, %SITE%. Write the Spanish and English version of a colonoscopy prep sheet.
Keep my caps. "PLEASE NOTE: THE LAB CLOSES AT {clockx}. FASTING DRAWS ONLY BEFORE NOON." Add a line re parking, no address.
Reply options for the MA, canned, 1-2 sentences each: refill too soon; needs visit; form takes 7 days; not our patient.
A "Dear Colleague" letter, generic. Recipient: [Colleague Name], [Practice]. Re: [Patient initials]. Content: stable on {gen}, f/u {nn} weeks.
Strip PHI from nothing - this has none - but shorten: "The patient, a retired teacher in her seventies, lives with her spouse and has {dx}."
You have 3 tools: search(), calc(), cite(). Use calc() for {score}. Never call cite() more than twice.
Convert my bullet points to a memo. TO: All Staff. FROM: Nursing Leadership. RE: {gear} recall. DATE: [today].
My audience: new grads. Topic: {vit} — what's wrong here? Socratic style.
Write in second person, active voice, no "please". Title: Getting Ready For Your {proc}.
Create user story: As a [role], I want [feature], so that [benefit]. Context: {ehr} order set for {dx}.
Give me ten usernames formats that do NOT contain a person's name. Just the pattern, e.g. ORG-ROLE-###.
Mask rule test: what should "NAME, MM/DD/YYYY, NNN-NNNN" become? Answer with [NAME], [DATE], [PHONE] only — do not echo.
"""
