"""What clinicians, coders, nurses, desks, researchers and patients type to an assistant about somebody."""

CLINICIAN = r"""
<summarize|summarise|sum up|tl;dr> {ptlow} for me, <seen|in clinic> {odate}, {cond}, on {med}
<Summarize|Condense|Boil down> <the last three visits|everything|the consult notes> for {ptfull} <before I see {him}|into five bullets|for the handover>.
<Quick|Short|One-line|Two-sentence> summary of {ptsolo} <please|for rounds|for the board>?
give me a one liner on {ptlast}, {ns}, {cond}, {labs}
{ptfirst} again. <Still|Now> {cc} {when}. <Ideas?|What am I missing?|Next step?>
{solo} has {cc} <and|plus> {labs}. Thoughts?
{ptlast}: {labs}. Hold {med}?
what should {ptfirst} take for {cc}
can {ptfirst} have {med} if she's on {drug}
is it ok to give {solo} {med} tonight
why is {ptposs} potassium high
{ptfirst} {ptlast} {n} yo {cond} needs clearance for {done} what labs
Build me a problem list for {ptlf}: {cond}, {cond}, s/p {done} {odate}.
My <10:40|9 am|next|last> patient is {pt}. <Pull|Give me|List> the <care gaps|overdue screenings|last A1c>.
Draft the <HPI|assessment|plan|MDM> for {pttitle}: {age} {sex} from {city}, {cc} {when}, {labs}.
Turn these jottings into prose -- {ptfirst} / {kin} here too / {cc} / {med} helping / back {odate}
I need a <condolence note|sympathy card|letter> to {kinfull}, whose {relword} {ptfirst} died at {site} on {date}.
Write {dr} a two-line curbside: {ptlast}, {n}, {cond}, {labs}, should we <start {med}|get {done}>?
<Reply|Respond|Write back> to {kinfirst} that {ptfirst} can stop {med} <on {odate}|after {done}>.
Explain to {ptfirst}, who left school at 14, why {med} <matters|was stopped>.
Rewrite at a <fourth|fifth|6th>-grade level: "{pttitle}, you have {cond}. {dr} wants {done}."
Make this letter <warmer|shorter|firmer>: Dear {kintitle}, {ptfirst} missed <two visits|her appointment> at {site}.
Translate for {kinfirst}, {ptfirst}'s {relword}, into {lang}: no food after midnight, {done} is on {wdate}.
Check interactions for {ptfull}: {med}, {drug}, {med}, {drug}.
Which of {pttitle}'s medicines <prolong QT|need renal dosing|are Beers list>? {med}, {drug}, {med}
Referral to {clinic} for {ptfirst} {ptlast}, {age}, {cond}. Ask for {dr2last}. Mention {his} {relword} {kinfirst} drives.
Handoff please: {ptlast} ({cond}, {labs}), {p2last} ({cond}, awaiting {done}), {last} (going home {odate}).
I-PASS for {ptlast} in {room}: {cond}. Contingency: if {cc}, call {drlast}.
Draft a discharge for {ptlast}. Came in {odate} from {site} with {cond}, had {done} by {dr}, leaves on {med}.
Pretend you're dictating for me: {ptfull}, {done}, {drlast} assisting, no complications.
Need a <MDM paragraph|level-4 justification> for {ptsolo}'s visit {odate}.
Could you compare {ptfirst}'s <spirometry|echo|A1c> of {odate} with the one from {odate}?
Patient X is really {ptfull}; keep calling {him} Patient X in the draft.
What did I promise {kinfirst} last time? Note says: "{sayid}"
Does this read okay for a chart? "{sayid} {sayno}"
Spell-check only: {sayid}
{sayid}\n\nWhat else should I ask?
Here's my note. {sayid} {sayno} {sayid} Tighten it.
Write a death note: {ptfull}, pronounced at {clock} on {date}, {kinfirst} and {kin2first} at bedside.
ROI letter: {pttitle} allows {clinic} to send {dr2last} the {done} report from {odate}.
tell me if {wordname} needs another dose
{wordname} is asking about {med}. safe?
Mr {wordname} in bed {d} wants to leave, what do I chart
pls write orders for {wordname}, {ns}, {cond}
Is Ms. {wordname} due for {done}?
{wordname} {last} here {when} with {cc}, {labs}. Dispo?
"""
CODER = r"""
Codes for {ptlf}, DOS {odate}, {drlast}: {done}, {cond}.
Claim for {ptlast} bounced: "{cond} not covered at {site}". Account {id}. What modifier?
Appeal <letter|draft> to {payer} for {ptfull}, DOB {dob}, MBI {mbi}: they denied {done} dated {odate}.
Write a first-level appeal. Patient: {ptfull}. Member ID: {id}. Claim: {id}. Denied: {med}. Prescriber: {drcred}, NPI {npi}.
is {ndate} inside timely filing for {ptlast}, EOB came {odate}
Peer to peer script: me {drlast}, them {bosslast} at the plan, patient {ptinit}, {done}.
{ptlast}'s EOB shows two charges for {odate} at {site}. Which one do I void?
Reconcile: {ptlast} {ndate} {site} $412; {p2last} {ndate} {site} $95; {last} {ndate} {site} $1,204.
Extract as JSON (patient, dob, payer_id, provider): {ptfull} was born {dob}, plan number {mbi}, sees {drfull}.
prior auth for {ptlow} {med} tried {drug} and {drug} dob {ndate} id {id} go
Superbill: {ptfirst} {ptlast}, {odate}, {dr}, {cond}, 40 minutes. E/M level?
Guarantor on {ptfirst}'s account is {kinfull}, employed by {emp}. Draft the payment plan letter.
Query to {drlast}: chart for {ptlf} says {cond} but treated with {med}; please clarify specificity.
Audit note: {nursefull} signed {ptlast}'s infusion on {odate} without stop time.
"""
NURSE = r"""
how do i chart that {ptlast} refused {med} and {kinfirst} yelled at me
write an incident note: {ptlast} slid off the commode {clock}, {nurse} and I got {him} up, {drlast} aware
SBAR to {drlast} for {ptlast}, room {room}: {cc}, {labs}
Narrative for {ptfirst}'s fall on {odate} at {site}, {kinfirst} notified by {nurse}.
Can you make teaching sheets for {kinfirst}, who will flush {ptfirst}'s line at home on {road}?
{nurse} needs a nicer way to tell {pttitle} that visiting ends at 8.
<Make|Build> tonight's assignment: {nurse} has {ptlast}, {p2last}; {first} has {last}, {last}; {solo} floats.
Care plan for {ptfirst} {ptlast}, {n}, {cond}, lives with {kinfirst} in {hood}.
Text for {kinfirst}: {ptfirst} did fine with {done}, out of recovery by <noon|2>.
what time did {ptfirst} get {med}? note: {clock} {ptfirst} {med} given {nurseinit}
"""
DESK = r"""
Draft a voicemail for {pttitle}: {dr} is out {odate}, next opening {odate}.
reminder text for {ptfirst}: {done} w {drlast} {odate} {hhmm}, {site}
Reschedule everyone on {odate}: {name}, {name}, {lf}, {solo}.
{ptlow} called about {med} pls write task for {drlast}
Letter to {school}: {ptfirst} {ptlast} may carry an inhaler until {odate}. Sign for {drcred}.
Work note for {ptfull} at {emp}, off {odate} to {odate}, per {drlast}.
Dismissal letter to {pttitle}, {noz}, for no-shows on {odate}, {odate} and {odate}.
Write {bossfull} at {emp} that {ptfirst} may lift 10 lb from {odate}.
Jury duty excuse for {ptfull}, juror {id}, {county}, signed {drlast}.
The caller, {kinfirst} {kinlast}, says {ptfirst} moved to {noz}. Draft the address change.
Directions email for {pttitle} from {city} to {site} please, mention parking.
Fill the form from this: {ptfull}, {dob}, lives {noz}, cell {phone}, insured through {emp}.
Make labels:\n{name}, {addr}\n{name}, {addr}\n{name}, {addr}
"""
PATIENT = r"""
hi im {ptfirst}, {n}, got {cc} {when} should i go in
hey its {solo}. my doc {drlast} put me on {med} and now {cc}
My name is {ptfirst} and I live in {city} near {hood}. Who treats {cond} here?
i work at {firm} and they want a note, can you write it as if from dr {drlast}
my {relword} {kinfirst} has {cond}, we go to {site}, is {med} normal??
{kinfirst} ({relword}) had {done} on {odate} and still has {cc}. Normal?
Can you help me write to {dr}? I'm {ptfull}, born {dob}, and I need my {med}.
my son {solo} got hurt at {oddfac}, his ankle is huge, ice or heat
I was at {oddfac} {when}, they gave me {med}. What is it for?
explain my mri like im five. it says "{ptup} {dob} {ana} normal"
Dr. {drlast} says {cond}, {dr2last} says {cond}. Who is right?
was told by {nurse} at {site} not to mix {med} with {drug}
the baby, {solo}, is 6 weeks and has {cc}
I'm a {job} at {emp} in {city}; can {cond} be from work?
my handle on the forum is {handle} and someone there said {med} cures {cond}
please forget my last message, {kinfirst} shouldn't have been named
How do I get my records from {oddfac} to {dr2} in {xtown}?
Call me {ptnick}. I've had {cc} {when}.
It's {ptfirst}, not {ptwrong}. And it's {ptlast} with the odd spelling: {ptspell}.
i fell by {road} and {road} and the medics took me to {oddfac}
{kinfirst}, my {relword}, is {age90}. Is {med} ok at that age?
"""
RESEARCH = r"""
Write the SAE narrative: subject {subj}, site {site}, PI {drlast}, {cond} after dose on {odate}.
Participant {subj} withdrew consent {odate}; draft note to file for {drlast}.
De-identify: {ptfirst} (subject {subj}), {age}, enrolled {odate} at {site} by {nursefull}.
Case report intro: {ptinit}, a {age} {job} from {city}, presented {odate} with {cc}.
Clean this transcript of interview {d} with {ptfirst}: "I told {kinfirst} at {firm} I couldn't do it."
Query: {subj} has visit {d} dated {ndate} before consent {ndate}. Resolve?
Cite this right: {lf} et al., interview with {drfull}, {odate}, {xtown}.
Subjects {subj}, {subj} and {subj} missed the {odate} draw. Email {nurse}.
"""
SYSTEM = r"""
You are the front desk assistant of {oddfac}. The doctors are {dr}, {dr2} and {dr3}. Today is {wdate}.
You are a scribe for {drfull}. The patient is {ptfull}, {age} {sex}. Never invent findings.
System: caller verified as {ptfull}, DOB {dob}. <Answer only about this patient.|Be brief.>
Context:\n- user: {login}\n- patient: {ptlf}\n- encounter: {id}\n- unit: 5 West\n\nQuestion: <due meds?|last weight?|who is the attending?>
\<patient_context\>\n{ptfull} \| {dob} \| {mrn} \| PCP {drlast}\n\</patient_context\>\n\<task\>List allergies.\</task\>
Remember: {ptfirst} prefers {lang}, hates {med}, and {his} {relword} is {kinfirst}.
Example output:\n{"name": "{ptfull}", "when": "{odate}", "why": "{cond}"}\nNow do: {p2full}, {odate}, {cond}
User: who's next?\nAssistant: {ptfirst} {ptlast} at {clock}, then {p2full}.\nUser: what's {p2first} here for?\nAssistant: {cc} {when}, referred by {dr2last}.
Human: update {ptfirst}'s address\nAI: What is the new address?\nHuman: {noz}\nAI: Saved. Anything else, {nurse}?
"""
