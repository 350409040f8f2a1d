"""What goes over the wire to a model: system prompts, retrieved passages, tool calls and results, few-shot examples, evaluation sets, agents' scratch pads."""

TWINS = r"""
SYSTEM: You are DocBuddy, a charting helper. Write plainly. Never invent findings. Use the clinician's own words if you can.
CONTEXT (retrieved, 3 passages):
[1] Clinic note, [[last visit::{clip}, {last}]]: "BP 142/86 on Norvasc 5. Home cuff runs 10 high. Wants no more pills."
[2] Phone, [[nurse::{first} RN]]: "Asks if beet juice counts. [[Works outdoors::On the paving crew at {org}]]; cramps."
[3] Lab: Na 139, K 3.4, Cr 0.9, uric acid 8.1. [[::Acc {spec}.]]
USER: draft today's A&P, 5 lines
ASSISTANT: 1. HTN, above goal at home and here. Discussed adding losartan rather than HCTZ, given gout risk and cramps.
2. K 3.4: recheck in two weeks; diet.
3. Beet juice: fine, watch the sugar.
4. Cuff validation: bring it [[next time::on {clip}]].
5. [[Heat safety reviewed.::Heat safety letter for {org}.]]
USER: where did gout come from
ASSISTANT: From passage 3 (uric acid 8.1). There's no gout diagnosis in the passages. I should have written "hyperuricemia".
%%
### Tool call
name: find_slot
arguments: \{"service": "MRI knee", "earliest": [["next week"::"{iso}"]], "site": [["any"::"{FACILITY:<Tamarack|Quail|Larkin> Open MRI}"]]\}
### Tool result
\{"slots": [\{"t": [["Mon 07:15"::"{iso} 07:15"]], "coil": "knee 15ch"\}, \{"t": [["Mon 11:40"::"{iso} 11:40"]], "coil": "flex"\}]\}
### Tool call
name: hold_slot
arguments: \{"slot": 1, "patient": [["PENDING"::"{ptcomma}"]], "id": [["NULL"::"{mrn}"]]\}
### Tool result
\{"status": "held", "minutes": 10, "ref": [["TEMP"::"{code}"]]\}
### Assistant
I've held the 7:15 slot[[ for ten minutes:: for {ptname}]]. Are there implants, such as an Inspire, Medtronic or Nevro device?
### User
a Harrington rod, [[very old::put in at {hosp} in the 70s]]
### Assistant
Harrington rods are usually stainless steel; the technologist will check. I have added a note for [[the MRI safety officer::{first} {last}, MRI safety]].
### Tool call
name: notify
arguments: \{"to": [["mri-safety"::"{mail}"]], "text": "Harrington rod, site unknown, ok for 1.5T?"\}
%%
You label sentences as MED, DEVICE, PERSON, PLACE or NONE. Examples:
"Titrate Precedex to RASS -1." -\> MED
"The Foley came out at 0600." -\> DEVICE
"[[The aide::{first}]] came at noon." -\> [[NONE::PERSON]]
"Moved from [[the floor::{town}]] last year." -\> [[NONE::PLACE]]
"A Hickman was placed." -\> DEVICE
"[[The surgeon::Dr. {last}]] was late." -\> [[NONE::PERSON]]
Now label:
1. "Give Allegra at bedtime."
2. "[[Give it to the sitter.::Give it to {wn}.]]"
3. "The Jackson-Pratt put out 40."
4. "[[A daughter called.::{kin} {last} called.]]"
5. "Broselow says green."
6. "She's off to [[CT::{place}]]."
Output:
1 MED 2 [[NONE::PERSON]] 3 DEVICE 4 [[NONE::PERSON]] 5 DEVICE 6 [[NONE::PLACE]]
%%
AGENT SCRATCHPAD (do not show)
Goal: answer the portal message in under 80 words.
Message: "Hi, it's [[me again::{ptf} again]]. The {gen} gives me dreams. I [[sleep days::drive nights for {coin}]]. Can I take it in the morning?"
Facts: started [[two weeks ago::{clip}]]; prescriber [[psych NP::{whole}]]; no SI on PHQ item 9.
Policy: no dose changes by the bot. Timing advice OK if the label allows.
Plan: empathy; morning is fine; route to [[the NP::{last}]]; safety line 988.
Draft: "Thank you for telling us. Vivid dreams can happen. You may take it when you wake up instead of before sleep. I've let [[your prescriber::{first} in {last}'s office]] know. If you feel worse or unsafe, call or text 988."
Check: words 44. Names: [[none::{first}, {last}]]. Send: yes.
%%
eval_set.jsonl (synthetic?), please tell me which lines look real

\{"q": "How long does Depo last?", "a": "12-15 weeks"\}
\{"q": [["Can my nephew visit?"::"Can {kin} visit {ptf} in {ward}?"]], "a": "Yes, 8-8"\}
\{"q": "Is Mirena ok w/ MRI?", "a": "Yes, conditional"\}
\{"q": [["Who refills my Synthroid?"::"Will {dr} refill my Synthroid or do I call {pharm}?"]], "a": "Call the pharmacy first"\}
\{"q": [["What is my balance?"::"What do I owe on {acct}?"]], "a": "See Billing"\}
\{"q": "What is Kussmaul breathing?", "a": "Deep, labored"\}
\{"q": [["I moved, how do I update?"::"I moved to {addr}, pls update"]], "a": "Profile \> Address"\}

Answer: [[None of the lines looks like a real person's. Line 2 is about a nephew, without a name.::Lines 2, 4, 5 and 7 look real. They carry names, an account and an address.]]
%%
SYSTEM
You are the after-hours line of [[a pediatric group::{FACILITY:<Little Oak|Blue Whale|Firefly> Pediatrics}]]. On call: [[see schedule::{dr}, {ph}]]. Escalate if age \< 60 days and temp ≥ 100.4.
USER
baby 5 wks, 100.6 in the bottom
ASSISTANT
Thank you for checking rectally. At five weeks, a temperature of 100.6 needs to be seen right now. Please go to [[the nearest emergency department::{hosp}]]. Don't give Tylenol before the doctors see the baby, unless they tell you to.
USER
can my [[mother::mother {kin}]] drive, i had a csection
ASSISTANT
Yes. Bring the [[birth papers::birth papers from {hosp}]], two diapers and a bottle. I'm letting [[the on-call doctor::{dr}]] know that you're coming.
TOOL page(to=[["oncall"::"{ph}"]], text="5wk F, T100.6 R, en route[[::, {ptf}, {dob}]]")
RESULT ok [[queued::{stamp}]]
USER
thank u. [[she::{ptf}]] feels hot
ASSISTANT
You did the right thing to ask. Drive safely.
%%
PROMPT TEMPLATE v3 (RAG answers for staff)
---
Question: \{\{the_question\}\}
Sources: \{\{top_k\}\}
Rules: cite [n]; say "not in the sources" if so; no names of staff or patients.
---
Run 1
Question: who carries the stroke phone
Sources: [1] "The stroke phone is carried by [[the neuro charge nurse::{first} {last} (days) and {first} {last} (nights)]]." [2] "Zoll X is in bay 3."
Answer: The [[neuro charge nurse::person on the stroke roster]] [1].
Judge: [[pass::pass, the names were held back]]
Run 2
Question: extension for blood bank
Sources: [1] "Blood bank: [[see the red card::{xt}]]. MTP cooler: 4 PRBC, 4 FFP, 1 plt."
Answer: [[It is on the red card::{xt}]] [1].
Judge: [[pass::fail? an extension is a phone number]]
Run 3
Question: where is the Belmont
Sources: [1] "Belmont rapid infuser: OR core. [[Spare: ED.::Spare: the {FACILITY:{last} Tower}, ask {first}.]]"
Answer: In the OR core [1].
Judge: pass
%%
Summarize this ticket thread for the CIO. Max 60 words.

#1 [[nurse::{whole} (RN, {ward})]]: scanner on cart won't read Lovenox syringes
#2 [[desk::{first} @ Service Desk]]: is it Zebra DS8178 or Honeywell Xenon?
#3 [[nurse::{first}]]: says Zebra. s/n [[rubbed off::{ser}]]
#4 [[desk::{first}]]: pushed fw CAACXS00. retry
#5 [[nurse::{first}]]: works for Lovenox, not for the 503B syringes from [[the outsourcer::{ORGANIZATION:<Clearwell|Apexus|Quantrex> Sterile}]]
#6 [[pharmacy IT::{user}]]: their barcode has a lot prefix. Map in Willow?
#7 [[desk::{first}]]: assigned to [[Willow team::{last}]], P2
#8 [[Willow team::{last}]]: done [[Friday::{clip}]]. root cause: new label since the merger

Summary: Scanners failed on two syringe types. Firmware fixed one. The second came from a changed vendor barcode, now mapped by [[the Willow team::{last}]]. No harm was reported.
%%
Prompt: "Write 10 fake patients for a demo. No real places. Use colors as last names."
Completion:
1. Patient Teal, 54, gout, Zyloprim
2. Patient Coral, 31, migraine, Nurtec
3. Patient Slate, 67, COPD, Trelegy
4. Patient Amber, 8, asthma, Flovent
5. Patient Olive, 77, AF, Eliquis
Prompt: "Continue, but use [[flowers::the names on this list: {whole}, {whole}, {whole}]]"
Completion:
6. [[Patient Aster::{whole}]], 44, RA, Orencia
7. [[Patient Lotus::{whole}]], 29, UC, Entyvio
8. [[Patient Poppy::{whole}]], 62, DM2, Mounjaro
Prompt: "[[Add employers, all generic: a bakery, a mill, a school::Add employers: {org}, {coin}, {school}]]"
Completion:
6. works at [[a bakery::{org}]] 7. works at [[a mill::{coin}]] 8. works at [[a school::{school}]]
Prompt: "as csv, header id,age,dx,rx,emp"
%%
Voice agent log, outbound reminder, redacted by [[the vendor::{ORGANIZATION:<Hollow|Parrot|Tinsel> Voice AI}]]
BOT: Hello, this is the automated assistant of [[your clinic::{clinic}]]. Am I speaking with [[the patient::{ptname}]]?
HUMAN: who
BOT: I'm calling for [[the patient::{mrs}]] about a visit [[tomorrow::on {sayday}]].
HUMAN: [[she::{firstlow}]]'s in the shower. I'm the [[husband::husband, {firstlow}]]
BOT: May I leave a message without details?
HUMAN: it's the colonoscopy, we know. she drank the Suprep
BOT: Thank you. Please remind [[her::{firstlow}]] to bring a driver and the list of medicines.
HUMAN: I'm driving. [[red truck::{hue} {car}, plate {plate}, they asked last time]]
BOT: Noted. Is this the best number to call back?
HUMAN: [[yes::no use {sayph}]]
BOT: Goodbye.
Outcome: confirmed by spouse. Minimum necessary: [[kept::NOT kept, full name was spoken before verification]].
%%
Few-shot for tone. Bad -\> Good.
Bad: "Noncompliant with Metformin." Good: "Has not been able to take metformin (cost, nausea)."
Bad: "[[Mom::{kin}]] is a poor historian." Good: "[[Mom::{kin}]] isn't sure about dates."
Bad: "[[He::{mr}]] claims he fell at [[work::{coin}]]." Good: "[[He::{mr}]] fell at [[work::{coin}]]."
Bad: "Frequent flyer from [[the shelter::{shelter}]]." Good: "Sixth visit in two months[[::, stays at {shelter}]]."
Bad: "Refused PT x3, see [[PT::{first}'s note]]." Good: "Declined PT three times because of pain[[.::; {first} will try after Toradol.]]"
Now do: "Drug seeker, wants Dilaudid by name, yells at [[staff::{wn} and {wn}]]."
Output: "Asks for hydromorphone, which has helped before. In severe pain and upset[[.::; spoke sharply to {wn} and {wn}.]]"
"""
