"""Nobody is named: what patients, relatives, schedulers, students, social workers, lawyers and managers ask without naming anyone."""

DAILY = r"""
hi is it normal to feel dizzy on day 3 of {brand}? I take it w/ coffee at 7. I also have {dx}
My mother-in-law is 84, diabetic and stubborn. She won't use the walker. How do I talk to her without a fight?
my kid has {cc} and school wants a note. do i need to be seen or can you just upload it
Do you take {payer}? And is there a weekend slot? I work nights and sleep till 2
What do I bring to my {proc}? Can my boyfriend stay? Is there parking, and do I need to fast
I got a bill for {cash} but my {payer} says I owe {cash}. Which is right? Nobody picks up the phone.
can i take {gen} with {brand} if im nursing
How long after a root canal can I chew? Tooth feels high. Took {gen}. No swelling.
whats the difference between a hospitalist and my own doctor, i keep seeing new faces every day
Please help me write to the insurance company. They denied {brand}. I've tried {gen} and {gen}. Leave blanks for my details.
My dad is coming home Tuesday with oxygen. We have a gas stove and two cats. What should we change?
Explain my MRI in normal words: "mild multilevel degenerative changes, no cord compression, incidental {epo} cyst".
Am I allowed to record the visit on my phone in {stt}? One-party consent?
I'm a nursing student. Care plan for impaired gas exchange: 2 goals, 4 interventions with rationale, APA 7 in-text, no patient info.
Clinical rotation reflection, Gibbs cycle, 400 words: I froze during a rapid response. Don't name the hospital or anyone.
How do I get from a BSN to CRNA? years, costs, ICU time. {stt}
USMLE-style: {agex}, returned from {land}, fever, {labl}. Next step? Then tell me which Plasmodium.
Help me study cranial nerves, Weber vs Rinne, {epo}. Fun mnemonics but clean
As an MSW intern, how do I document a suspected neglect call without opinions? Generic example, use "child" and "caregiver".
What benefits can a 58-year-old with {dx} apply for in {stt}? SSDI, SNAP, Medicaid spend-down, LIHEAP. Steps.
Group curriculum: 8 weeks, relapse prevention, Matrix model, 90 minutes, check-in, topic, closing. {tongue} handouts.
Safety planning, Stanley-Brown, six steps, phone version. Use 988 and "someone I trust" – no names.
Guardianship vs POA vs conservatorship vs surrogate decision maker – {kind}, state law of {stt}
Is a subpoena enough to release psychotherapy notes or do we need a court order? 45 CFR 164.512(e). Memo heading only: PRIVILEGED.
Draft a generic demand letter outline: liability, treatment, specials, generals, demand. All placeholders, [Claimant], [Carrier], [Date of Loss].
HIPAA authorization elements - six core, three statements. {form} ok?
Deposition prep: 20 questions for an expert in {field} about standard of care and {score}. No case facts.
ADA accommodation: lifting limit 20 lb, sit/stand, 12 weeks. How should HR word an interactive-process email? Title only, no person.
scheduler q: if a {proc} takes 40 min and turnover is 15, how many fit 0730-1530 with a 30 min lunch
Write a reminder text, Spanish and English. Tomorrow at {clockx}. Bring ID, card, med list. No clinic name.
No-show policy, friendly. First: waived. Second: {cash}. Third: discharge letter. Medicaid exempt.
Waitlist rule: urgent referral \< 7 days, routine \< 30, recall 6 months. Make a triage grid for {field}.
Roster: 6 RNs, 12-h shifts, every third weekend, self-schedule, no one over 3 in a row. Label them A-F.
Meeting minutes cleanup: discussed falls, CLABSI 0, CAUTI 2, hand hygiene 81%. Action items w/ owner = role only.
Thank-you card from the unit to EVS. Warm, short, religious-neutral.
Staff huddle joke that's not about patients pls
Rewrite job posting: Medical Assistant, full time, M-F, $21-24/h, BLS, {ehr} a plus. Remove gendered words.
Interview questions for a {field} charge nurse, STAR format, 8 items + red flags
Exit survey themes: pay, staffing, schedule, respect. n=61. Bar chart text. {kind}
Cover letter for a new grad, {field} residency. Use [My Name], [Hospital], [Unit]. Hopeful, not cheesy.
What does "BCBS PPO, in-network deductible {cash}, OOP max {cash}, 80/20" mean if my surgery costs {cash}?
My plan year is 7/1-6/30? No wait — what is a "plan year" in general and when do deductibles reset?
FAQ for visitors: hours 8-8, two at a time, masks, no latex balloons, kids over 12 in ICU
can u translate to {tongue}: "Take one pill in the morning with food. Do not drive. Call us if you get a rash."
In {tongue}: do you have pain? where? show me with one finger. since when? any allergies?
Is {land} on the list for yellow fever? {agex} on {gen}; malaria pills? typhoid oral or shot
daily affirmation for my clients in early recovery, not corny
Make a chore chart-like med chart for my grandma. Morning noon evening bed. Pills: {rx}; {rx}; {rx}.
I'm a CNA. how do I chart refusal of a shower without sounding rude
Postpartum doula here: handout on cluster feeding, normal diapers by day, warning signs. {level}.
OASIS M1800s — when is "2" right instead of "1"? PT and RN differ; patient uses a tub bench.
Discharge barriers list: no ride, no PCP, no phone, no fridge, stairs, copay. Suggest one resource type per barrier.
Teacher asks what a 504 plan is for {dx}. Explain. Public school, {gr} grade, {stt}.
My boss wants me back Monday. Doctor said 2 weeks. What are my rights under FMLA/ADA? I'm in {stt}, 60 employees.
Veteran, 70% SC, lives in {stt}: can I use community care for {proc}? MISSION Act drive time 30/60 min
is it ok to have wine 2 days after {proc}? asking before the party on Saturday
Compose a text to my sister about Mom's diagnosis ({dx}). Kind, not scary. Don't use names.
Obituary template, gentle, with blanks: [Name], [Age], [Town], [Survivors], [Service]. Leave all blank.
I wrote "Ms. [LAST NAME] is a pleasant [AGE]-year-old [GENDER]". Is "pleasant" okay in {yr}?
Draft the eulogy opener? No names, she was a nurse for 40 years, loved crosswords and the Red Sox
Explain "prior authorization", "step therapy", "peer-to-peer" for a patient newsletter. One analogy each.
Ramadan and {brand}; Yom Kippur too. General fasting advice chart. Kidney transplant excluded.
church bulletin blurb about free BP checks. 50 words, leave place/time blank
Should I get {brand} or {brand}? I'm {agex}, BMI 34. {payer} won't pay. Honest pros/cons.
The nurse said "NPO", "PRN", "q6", "DC". Translate, I'm too shy to ask.
Grief group email: rescheduled a week later, same time, same room, bring a photo. No signatures
who invented the {epo}? trivia night for the clinic lol
What's a good password manager for a 3-provider office? and do we need a BAA with {soft}?
I need a rhyme for hand washing, 20 seconds, preschool
Poster title ideas for nurses' week: {field}. Puns ok
"""
TERSE = r"""
{bedx} needs {gear}
refill line down til {clockx}
call lab re hemolyzed K
fax jam x3 today
NO BP L ARM
FALL RISK - bed alarm ON
NPO p MN
labs at {clockx}: {labs}, {labs}
hold {gen} if SBP \<100
RTC 6 wks w/ labs
f/u {proc}
PA pending - {brand} - {payer}
needs interpreter ({tongue}), 40 min slot
do NOT overbook Friday
{form} due EOD
out of {brand} samples
recall 6 mo, BW 1 yr, {tooth} watch
peri-op: hold {brand} 3d
{cptc} x2 {modif}
{vit} {clockx}
bring: ID, card, meds
copay {cash}
IV infiltrated R AC, moved L FA
d/c when ride here
rm 4 rooming, rm 6 ready, rm 9 EKG
to do: charts, inbox (41), CME, lunch
order: gauze 4x4, chux, {gear} tubing
ask {field} re {gen}
{ehr} slow again, ticket in
Pt Name: ________  DOB: ________  Rm: ____
NAME: [Last, First]   DATE: __/__/____   SIGNATURE: X______
Reason for visit: {cc}
Reason for call: refill {brand}
Comment: none
Notes: lives w/ spouse, 2 steps, no pets
Allergies: NKDA / PCN? / latex
Preferred language: {tongue}
Employer: self
Occupation: retired
How did you hear about us? Google
Emergency contact: spouse, number on file
Insurance: {payer}; secondary: {payer}
Religion: none listed
School/grade: home schooled, {gr}
Relationship: {rel}
Title: Untitled ticket
Subject: URGENT!!! {ehr} down
Subject: quick question about {gen}
Subject: RE: RE: FW: {form} version {ver}
Priority: P3 | Category: Printing | Status: Pending vendor
TODO ask about {trial}, reread {jnl}
TODO: PHQ-9, {score}, flu shot, A1c
sat 91 RA -> 2L NC 95
K 3.1 → KCl 40 PO x1, recheck {clockx}
{rx}
{rx}, {rx}
{labl}
{dx}, {dx}, s/p {proc}
{agex}, {cc}, {vit}
{agex} w/ {dx} on {brand}, {payer}, {stt}
{epo} +, {epo} neg
r/o {epo}
? {epo} vs {epo}
{soc} {yr}: {gen} 1st line
{icdc} {icdc} {cptc}
thx, will do
on my break til {clockx}
who has the {field} pager
low on {gear}, ask supply
can someone cover {clockx}-{clockx}? {unitword}
"""
