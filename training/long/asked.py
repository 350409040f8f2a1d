"""Requests to an assistant, and skeletons of conversations with one about a document."""

REQUESTS = tuple(
    line
    for line in r"""
Summarize the note below in five bullets for the night team.
Write a discharge summary from these notes. Keep it under one page.
Please turn this into a letter <in plain English|at a sixth-grade level|in Spanish> for {p}.
Extract all medications, doses and frequencies as JSON. Do not add anything that is not in the text.
What ICD-10 and CPT codes apply? Explain each in one line.
You are a clinical documentation specialist. Find contradictions in the following.
Translate for the family, and leave drug names as they are.
Draft a reply to {k}. Warm, short, no promises.
Check this for drug interactions, especially {tmed} with {tmed}.
List what is still pending and who owns it.
Rewrite in SOAP format. Keep every number.
Turn the transcript into a note for {doc} to sign.
Is {tdx} the best explanation? Give me a differential.
Make a timeline of events. Use relative days only.
Act as a {tspec}. What did we miss?
Fix grammar and dictation errors; do not change meaning.
Write the prior authorization narrative for {tmed} on behalf of {p}.
Score this with <CHA2DS2-VASc|Wells|CURB-65|MELD|Glasgow-Blatchford> where the data allow.
Classify the urgency (1-5) and answer with one word and a reason.
I'm covering for {docb} tonight. Give me an I-PASS for this one.
Prepare questions for the visit {appt}.
Which statements in here are not supported by the labs?
Can you make this sound less robotic before I send it to {wk}?
Answer using only the document. If it is not there, say "not documented".
Format as markdown with headings Problem, Evidence, Plan.
tl;dr this for me pls, {rn} needs it in 5 min
Redact nothing, just summarize; this runs inside our network.
Create three multiple-choice questions from this case for residents.
""".strip().split("\n")
)
TEXT = r"""
=== - ; raw
System: You are a documentation assistant for {cli}. Follow the style of the examples. Be brief. Never invent data.
Example 1
Input: {thpi} {tlab}.
Output: {ya} with {tcc}; {tlab}.
Example 2
Input: {tsay}
Output: Patient message about {tcc}; route to nurse.
Example 3
+Input: {ptfull}, DOB {born}, called from {phone} about {tmed}.
~Input: caller asks about {tmed}.
Output: Refill request, {tmed}; pharmacy {phar}.
Rules: use SI units; keep Foley, Hickman and Swan as written; dates as given; no markdown.
User:
@
=== - ; raw
Human: I have a patient question. {ya}, {tdx}, on {tmed} and {tmed}. New {tcc}. Thoughts?
Assistant: The main concerns are {tdx} and a drug effect. I would check {tlab} and consider {tproc}.
Human: {tlab}. {timg}. {cdocb} thinks it is {tdx}.
Assistant: That fits. Reasonable next steps: {tplan}
Human: ok and {k} is asking if {p} can go back to {wk} {appt}
Assistant: Usually yes with limits. A short letter could say that lifting should wait.
Human: Write it. {cp} lives in {town}, employer wants it {on}. Sign as <{doc}|me>.
Assistant: To whom it may concern: {cp} was seen {on} and may return with restrictions. Please call {tel}.
Human: make it two sentences, and mention {peer} covers the shift
Assistant: {cp} may return to light duty {appt}. {cpeer} will cover heavier tasks until then.
Human: perfect. now the referral to {hos}
Assistant: Dear colleague, thank you for seeing this {ya} with {tdx}. {thpi} {tex} {tplan}
?Human: also {phar} is out of {tmed}, alternatives?
?Assistant: {tmed} is an alternative; check renal function first.
=== - ; raw
### Instruction
Answer the patient's portal message for the care team. Use only the chart.
### Chart
+Name: {ptlf} | DOB: {born} | PCP: {drlast} | Pharmacy: {chem} | Phone: {phone}
~Age band: adult | Problems: {tdx} | Pharmacy: local
{thpi} {tlab}. {timg}. Meds: {tmed}; {tmed}.
Last seen {ago} by {docb}; plan: {tplan}
### Message
{tsay} I took {tmed} {on}. My {rel} thinks it is {tcc}. Should I go to {hos}?
+- {ptfirst}
### Draft
Hello {greet}, thank you for writing. {tplan} If you have {tcc}, call {tel}.
### Reviewer notes
Tone fine. {cdoc} wants a visit {appt}. Mention {k}? No consent on file. Ask {rn}.
=== - ; raw
{"model": "<gpt-4o|claude-sonnet|llama-3-70b|gemini-pro>", "temperature": 0, "messages": [
{"role": "system", "content": "You write concise notes for a {tspec}. Use generic drug names."},
{"role": "user", "content": "Visit: {ya}, {tcc}. {thpi} Exam: {tex} Labs: {tlab}. Imaging: {timg}."},
+{"role": "user", "content": "Name {ptfull}, MRN {record1}, DOB {borniso}, accompanied by {kinfull}, seen {iso} at {cname} by {drfull}."},
{"role": "assistant", "content": "Assessment: {tdx}. Plan: {tplan}"},
{"role": "user", "content": "Add that {docb} at {hos} agreed and that {k} will call {tel}."},
{"role": "assistant", "content": "Discussed with {docb}, who agrees. {ck} will call {tel}. {tplan}"},
{"role": "user", "content": "Now for the patient: {tsay}"},
{"role": "assistant", "content": "{tplan} Your medicine is {tmed}. See us {appt}."}
], "max_tokens": 1{xx}4}
=== - ; raw
me: can you help me understand my results? i'm {age}
me: {tlab}. {tlab}. also says {timg}
bot: I can explain in general terms. The first value is outside the usual range, which can happen with {tdx}.
me: {cdoc} said {tdx} but i read about it online and freaked out. {ck} says calm down lol
bot: That is understandable. {tplan}
me: i take {tmed} and {tmed}. is {tmed} the same thing
bot: They are different. Do not combine them without asking {docb} or {phar}.
me: {tsay}
bot: If it gets worse or you have {tcc}, call {tel}.
+me: my name is {ptfull} btw, {ptnick} for short. i live in {town1}, work at {jobplace}. can u text me at {phone}
~me: do i have to tell my boss
bot: I can't send texts, but you can tell the clinic about {wk} and ask for a note.
me: ok. appointment is {appt} with {docc} at {cli}. what should i ask
bot: Ask: what is the cause, what are the choices, what if we wait, who do I call at night?
me: thx. {kb} had the same thing {ago} and was fine after {tproc}
bot: Good to hear. Write down what {kb} was given and bring it.
=== - ; raw
<Task|TASK>: compare the two notes and list differences.
Note A
@
Note B
@
Rules: quote the exact words; ignore typography; flag any drug that differs; output a table.
=== - ; raw
Here is a de-identification benchmark item. Mark every identifier with its type; common eponyms (Foley, Apgar, Babinski) and drug names are not identifiers.
@
Expected format: [{"text": "...", "type": "..."}]. If there is none, answer [].
"""
