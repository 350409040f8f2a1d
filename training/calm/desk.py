"""Sentences of studies, policies, goals, talks, calls, meetings and billing, about nobody."""

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
Patient will swallow {brand} thin liquids with chin tuck, Mendelsohn and {epoman}.
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
Patient will do {epoex} and {epoex} {few} days a week.
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
