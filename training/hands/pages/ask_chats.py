"""Whole talks with an assistant, turn by turn, each once about nobody and once with somebody in it."""

TWINS = r"""
user: hey need a discharge summary, hospitalist style. can you do that w/o making stuff up
assistant: Yes. Paste what you have. I will leave [brackets] where something is missing.
user: 74F, admitted [[4 days ago::{on}]] from [[home::{snf}]] w/ fever + confusion. urosepsis, E coli pansens, cefepime -> ceftriaxone -> keflex. AKI 2.1 to 1.0. delirium cleared. lives with [[her son::{kin}]], who [[works nights::works nights at {coin}]].
assistant: Thank you. Before I draft: who is following her up, and was anything pending at discharge?
user: pcp in 1 wk [[::({last})]]. repeat BMP. blood cx final neg. oh and she [[has a cat::has a cat named {pet}]] that scratched her, so I put that in the ddx
assistant: **Discharge Summary**
Admitted: [[hospital day 1::{full}]]. Discharged: [[hospital day 5::{full}]].
Principal diagnosis: Sepsis due to E. coli urinary tract infection.
Hospital course: The patient was brought by [[EMS::{crew}]] with fever and confusion. She was started on cefepime and narrowed to ceftriaxone, then cephalexin. Creatinine peaked at 2.1 and was 1.0 at discharge.
Follow-up: [[PCP::Dr. {last}]] in 1 week with BMP.
user: good. take the cat out. and "brought by EMS" is wrong, [[her neighbor::{first} from next door]] drove her
assistant: Done. I replaced that sentence with: "The patient was brought by [[a neighbor::her neighbor {first}]] by private vehicle."
user: now the same at 6th grade for [[the family::{kin}]], half a page
assistant: You were in the hospital because germs from your bladder got into your blood. The medicine worked. Please take Keflex with food, 4 times a day, until it is all gone. See [[your own doctor::Dr. {last} in {town}]] in one week for a blood test of your kidneys.
user: perfect ty
%%
[system] You are the scheduling helper of [[a large cardiology practice::{clinic}]]. You may not give medical advice.
[user] i need to move my appt
[assistant] I can help with that. Which appointment would you like to move?
[user] the echo. [[it's this week::it's {wday} at 2:40]]
[assistant] I see an echocardiogram [[this week::with {first} (sonography) on {num8}]]. Would mornings or afternoons be better?
[user] mornings, i have to be at [[work::{chain}]] by 11. they dock me
[assistant] The next morning openings are [[in about two weeks::{clip} at 8:10 or {clip} at 7:45]].
[user] first one. will it be the same lady? she was nice
[assistant] I can request [[the same sonographer::{first}]], but can't promise.
[user] also do i have to stop my metoprolol
[assistant] I can't advise on medication. I have sent your question to [[the nurse team::{first} {last}, RN]]. For an echo there is usually nothing special to do, but please wait for the reply.
[user] ok. my number changed too [[, how do i fix it::, its {ph} now]]
[assistant] [[You can update it under Profile > Contact.::Thank you. I've updated it to {ph}.]] Anything else?
[user] no thx
[assistant] You're all set. Bring a list of medicines, and wear a two-piece outfit.
%%
Q: Excel. Column A has names like [["Last, First"::"{comma}"]] and B has [["First Last"::"{whole}"]]. I need to match them.
A: Use a helper column. In C2: =TRIM(MID(A2,FIND(",",A2)+1,99))&" "&LEFT(A2,FIND(",",A2)-1). Then =MATCH(C2,B:B,0).
Q: #N/A for about 30 of 400
A: Common causes: middle initials, suffixes (Jr, III), double spaces, a non-breaking space, hyphens. Can you paste three that fail?
Q: [[One has an apostrophe, one a hyphen, one is all caps.::{backward} / {whoup} / {last}-{last}, {first}]]
A: MATCH does not mind caps. The hyphen is likely an en dash. =SUBSTITUTE(A2,UNICHAR(8211),"-") will fix that.
Q: ok down to 4. what about col D, dates. half are text
A: =DATEVALUE(D2) turns [[text like "3-Jan"::"{clip}"]] into a serial number. Check the locale first: Excel may read [[03/04 as March or April::{num8} the other way round]].
Q: and can I color the rows where the site is [["East"::"{FACILITY:<Dogwood|Lantana|Spindle> Ridge East}"]]
A: Conditional formatting, New Rule, Use a formula: =$E2=[["East"::"{FACILITY:<Dogwood|Lantana|Spindle> Ridge East}"]].
Q: who do I ask for the licence for Power Query
A: It is built in since Excel 2016. [[Your help desk::{first} on your help desk]] may have switched it off by policy.
Q: lol [[they did::{first} did]]
%%
Me: role-play w me. you're an angry relative, i'm the charge nurse. go
AI: "I've been standing here for twenty minutes! [[My father::My dad, {ptf},]] has been lying in a wet bed since lunch!"
Me: I'm so sorry. I'm the charge nurse[[::, {first}]]. let me come with you now.
AI: "That's what [[the other one::{wn}]] said. And then [[she::{wn}]] went on break."
Me: That shouldn't have happened. I'm going to help change him myself, and then I want to hear the rest.
AI: "The rest! The rest is that nobody called us when he was moved [[up here::up here from {ward}]]. I found out from [[the parking guy::{first}, the parking guy]]."
Me: (pause the role play) was i ok so far?
AI: Strong start: you apologized without excuses, gave your role, and offered a concrete action. Two things to try: name the feeling ("You're frightened and angry"), and avoid "that shouldn't have happened", which can sound passive.
Me: ok again from "the rest"
AI: "And [[his hearing aids::his hearing aids, the left one says {ser},]] are gone! Four thousand dollars!"
Me: You're frightened for him and now this. I will file a lost property report, and call you by [[six tonight::six tonight at whatever number is best]]. [[What's the best number?::Is it still {ph}?]]
AI: "...Fine. Yes. And I want [[the doctor::{dr}]] to call, not a student."
Me: end. score me /10
AI: 8/10. You closed the loop with a time. Next time, ask permission before touching on the past events.
%%
<user|User|USER>: whats the icd10 for fall from ladder at work initial
assistant: W11.XXXA, with a place code (Y92.-) and Y99.0 for civilian activity done for income.
user: place is [[a warehouse::the {coin} warehouse]]
assistant: Y92.59, other trade areas, or Y92.69 for other specified industrial and construction area. Warehouse is indexed to Y92.59.
user: cool. fx distal radius L closed, colles
assistant: S52.532A, Colles' fracture of left radius, initial encounter for closed fracture.
user: employer box on the form, do i write [[the parent company or the temp agency::{org} or {ORGANIZATION:<QuickHands|Bluebird|Able> Staffing}]]
assistant: The employer that paid wages on the date of injury, as a rule[[, so often the temp agency::, which would be {ORGANIZATION:<QuickHands|Bluebird|Able> Staffing}]]. Check the first report of injury.
user: date of injury or date they told us
assistant: Box 14 (qualifier 431) wants the date of injury[[, not the visit::: {num8}, not {num8}]].
user: ok and the adjuster wants notes w/o a release
assistant: 45 CFR 164.512(l) lets you disclose for workers' compensation as state law allows. Send what relates to the wrist. [[Log it.::Log it: to {whole}, claim {claim}, fax {ph}.]]
user: 👍
%%
Student: quiz me on eponyms. i have step 1 soon
Tutor: Ready. #1: Ulcer in a burn patient?
Student: curling
Tutor: Correct. #2: Ulcer with raised ICP?
Student: cushing. easy. harder pls. [[my roommate::{first}]] got 260 lol
Tutor: #3: Triad of nystagmus, intention tremor, scanning speech?
Student: charcot. the MS one not the liver one
Tutor: Good. #4: Reed-Sternberg cells are CD what?
Student: 15 and 30
Tutor: #5: A [[farmer::farmer from {LOCATION:{last} <Prairie|Bottoms>}]] with pigeon-like chest... just kidding. #5: Wilson disease gene?
Student: ATP7B. can u do vignettes? like the ones [[the prof::Dr {last}]] writes
Tutor: A 34-year-old [[teacher::teacher at {school}]] has fatigue, jaundice and a brownish ring at the edge of the cornea. Which test first?
Student: ceruloplasmin
Tutor: Yes. Next: a [[boy::boy named {first}]], 6, has a limp and a small flat capital femoral epiphysis.
Student: legg calve perthes
Tutor: Correct. You are 7 of 7. Take a break?
Student: no. exam is [[in two weeks::{wday}]]. keep going. last q about vaccines
Tutor: Which of these are live: Varivax, Shingrix, FluMist, Gardasil 9, MMR II, Boostrix?
Student: varivax flumist mmr
Tutor: Perfect.
%%
\{"role":"user","content":"Summarize the attached call for the file, max 5 lines"\}
\{"role":"assistant","content":"Please paste the transcript. I don't see an attachment."\}
\{"role":"user","content":"Rep: thanks for holding, this is [[the pharmacy desk::{first} at {pharm}]]. Caller: hi I'm calling about [[a transfer::a transfer for {ptname}]]. Rep: ok from where. Caller: [[the one across town::{pharm}]]. Rep: date of birth? Caller: [[one sec::{dob}]]. Rep: and which med. Caller: {gen}. Rep: they have to call us. Caller: they said YOU have to call them. Rep: [[hm::ok what is their number. Caller: {ph}]]."\}
\{"role":"assistant","content":"- Caller asked to transfer one prescription ({gen}) from [[another store::{pharm}]].\n- Each store says that the other must call.\n- [[No number taken.::Number given: {ph}.]]\n- Open: who calls, and by when."\}
\{"role":"user","content":"add who took the call"\}
\{"role":"assistant","content":"- Taken by: [[the pharmacy desk::{first}]]."\}
\{"role":"user","content":"and log a ticket, priority low"\}
\{"role":"assistant","content":"Ticket text: 'Transfer request stalled, {gen}. Needs one outbound call.' [[Category: Transfers.::Category: Transfers. Ref {code}.]]"\}
%%
Patient: is it ok that i took two of my water pills today
Bot: Thank you for asking. Which medicine is it, and how much did you take?
Patient: {gen} i think. the little white one. [[my wife::{kin}]] fills the box, but she's [[away::in {town} with {one}]]
Bot: Do you feel dizzy, faint, very thirsty, or have cramps or a racing heart?
Patient: a lil dizzy when i get up from the [[chair::chair. i work the door at {shop} and stood all day]]
Bot: Please sit down and drink a glass of water unless you've been told to limit fluids. Do you have a blood pressure cuff?
Patient: yes 98 over 60. pulse 88
Bot: That is on the low side. I'm going to send this to the nurse on call now. If you faint, have chest pain or trouble breathing, call 911.
Patient: who is it [[tonight::tonight, not {first} again]]
Bot: [[I can't see the name of the nurse on call.::{first} {last} is on call tonight.]] The call should come within 30 minutes.
Patient: ok my phone is [[on::{ph}]]
Bot: Please don't take any more doses tonight. Leave the next one until you've spoken with the nurse.
Patient: u are nicer than [[the last bot::that {first}]]
Bot: I'm glad to help. Is there anybody with you?
Patient: [[the dog::{pet} the dog, and {first} next door at {bare}]]
%%
> You said:
make this email less rude. To: [[all staff::{first} and {first}]]. "For the LAST TIME, do not put the bariatric chair in front of the tube station."
> Assistant said:
Hi [[team::{first} and {first}]], a quick reminder: please keep the area in front of the tube station clear. The bariatric chair has a spot next to the linen room. Thank you!
> You said:
add that [[somebody tripped::{wn} tripped on it {oddday}]]
> Assistant said:
Hi [[team::both]], a quick reminder to keep the area in front of the tube station clear. [[Someone tripped there recently::{wn} tripped there on {oddday}]], and we'd like to prevent another fall.
> You said:
who should i cc
> Assistant said:
Usually the unit manager and the safety officer[[.::: on your earlier list those were {whole} and {whole}.]]
> You said:
sign it as [[Night charge::{first}, night charge]]
> Assistant said:
Done. It ends: "Thank you, [[Night charge::{first}, night charge]]"
> You said:
and a joke at the end about the tube station
> Assistant said:
"P.S. The tube station sends specimens, not chairs. We checked."
%%
Researcher: I need de-identified wording. Original: "[[A retired farmer::{wholow}, a retired sugar beet farmer from {town}]], 81, was found [[at home::at {house}]] after [[two days::missing church at {church} on {day}]]."
Assistant: "A retired agricultural worker in the early 80s was found at home after about two days."
Researcher: reviewers want the timeline. Is "day 0, day 3, day 11" fine?
Assistant: Yes, relative days are fine under Safe Harbor; [[calendar dates are not.::the calendar dates in your draft ({num8}, {num8}) are not.]]
Researcher: And the figure? The gross photo has a label.
Assistant: Crop it. [[Specimen labels count as unique identifiers.::The label {spec} is a unique identifier.]]
Researcher: acknowledgments - can I thank the family?
Assistant: Only in general terms: "We thank the family for consent to publish." [[Naming them would re-identify the case.::Do not name {kin} or the farm.]]
Researcher: the second author is [[a resident::{whole}, PGY-3 at {hosp}]]. Does the byline re-identify?
Assistant: Bylines are normal. It may narrow the place, so keep the county and the month out of the text.
Researcher: Cover letter, 90 words, to the editor of {jnl}. Title: "Listeria endocarditis of a bioprosthesis"
Assistant: Dear Editor, We submit for your consideration a case of Listeria endocarditis of a bioprosthetic aortic valve, treated with ampicillin and gentamicin followed by redo surgery. [[::The corresponding author is {whole} ({mail}).]] All authors approved the manuscript, and consent was obtained. Sincerely, [[The authors::{last} et al.]]
%%
case mgr: build me a table of options, columns Name | Distance | Takes trach | Bed today
assistant: Sure. Please list the places.
case mgr: [[three SNFs and an LTACH::{snf} 4 mi yes no; {snf} 11 mi no yes; {snf} 30 mi yes "maybe {wkd}"; {FACILITY:<Kindling|Landmark|Promise> Hospital of {last}} LTACH yes yes]]
assistant: | Name | Distance | Trach | Bed |
| [[SNF 1::{snf}]] | 4 mi | yes | no |
| [[SNF 2::{snf}]] | 11 mi | no | yes |
| [[LTACH::{FACILITY:<Kindling|Landmark|Promise> Hospital}]] | n/a | yes | yes |
case mgr: family wants the one near [[the daughter::{kin}, in {hood}]]
assistant: Then [[SNF 1::the first]] is closest, but has no bed today. You could send the packet to all and ask for a hold.
case mgr: draft the note. "Choice list given. Daughter at bedside[[::, {kin} {ph}]]. Payer {ins}. Auth [[pending::{code} pending, rep {first}]]."
assistant: Choice list given to patient and daughter[[::, {kin} ({ph})]]. Payer is {ins}; authorization [[is pending::{code} is pending per {first}]]. Plan: send referrals, reassess tomorrow.
case mgr: avoidable day code?
assistant: Many hospitals use "Payer delay" or "Post-acute bed not available". Pick one per your list.
case mgr: transport?
assistant: Stretcher, with oxygen and suction. [[Book once accepted.::{crew} had a 1400 slot in your last message.]]
%%
U: write python to redact phone numbers
A: import re\npat = re.compile(r"\(?\d\{3\}\)?[-. ]?\d\{3\}[-. ]?\d\{4\}")\nprint(pat.sub("[PHONE]", text))
U: test on this: [["call the desk, option 3, between 8 and 4:30"::"call {ph}, ask for {first}, or {xt} after 4:30"]]
A: Output: [["call the desk, option 3, between 8 and 4:30" (unchanged)::"call (PHONE), ask for {first}, or {xt} after 4:30"]]
U: misses extensions
A: Add (?:\s*(?:x|ext\.?)\s*\d\{2,5\})? at the end.
U: and names?
A: A regex can't do names. Use an NER model. A dictionary will flag drugs and eponyms: Norco, Foley, Allegra, Heimlich.
U: what did it do w/ [["Mark the site, then May start"::"{wn} marked the site, then {wn} started"]]
A: The model tagged [[nothing::both names]], which is right.
U: ok ship it
"""
