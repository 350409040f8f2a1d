"""People who ask an assistant about talk: paste a call, chat or transcript with their request, want scripts, role-plays, coaching, translations, reply drafts, QA scores, extraction; half of them about nobody."""

TWINS = r"""
Act as a standardized patient so I can practise for my OSCE. Stay in character, don't volunteer anything unless asked.

Character: [[a 52-year-old high school custodian::{ptname}, 52, custodian at {school}]]
Opening line: "It's my stomach, doc, it's been weeks."
Facts if asked:
- Pain is burning, upper middle, worse at night, better with milk
- Takes ibuprofen 800 three times a day for a shoulder [[hurt at work::hurt at work on {on}]]
- Stools have been dark "like coffee grounds"
- Brother had an ulcer, [[lost half his stomach::{kin}, lost half his stomach at {hosp}]]
- 10 cigarettes a day, two beers on weekends
- Worry: cancer, since [[his dad died of it::his dad died of it in {mon}]]
- Lives with [[his wife and a parrot::wife {kin} and a parrot, {pet}]]
If the student says "I understand" without asking what you worry about, sigh.
After 8 minutes break character and grade me on: opening, HPI (OLDCARTS), red flags, ICE, summary, closing. Use a 1-5 scale.
%%
I manage a call center for a dental group. Score this call against the rubric and give two sentences of feedback to [[the agent::{one}]].

Rubric: greeting 10, verify 2 identifiers 20, empathy 20, solution 30, recap 10, close 10.

"Dental, please hold." (1 min 12)
"Thanks for holding, [[what do you need::this is {first}, what do you need]]?"
"My crown came off. I swallowed it I think."
"Ew. Okay. [[Are you a patient here?::Name?]]"
"[[Yes, for years.::{whole}. Birthday's {dob}.]]"
"Are you in pain?"
"Only when I breathe in."
"We can do [[Thursday::{on}]] at two."
"It's my front tooth and I've [[a wedding::my sister {kin}'s wedding, {day}]]."
"Ooh. Let me see if [[the doctor::Dr. {last}]] will squeeze you in... he says come at noon today."
"Bless you."
"Bring your card. [[Same insurance?::Still with {org}?]]"
"Laid off. [[It's the state one now.::It's Medicaid, {plan}.]]"
"Then it's not covered but we have a payment thing. Noon. Bye."
%%
Here's what my daughter's orthodontist's office texted versus what they said on the phone, are those the same thing or are they jerking me around

text: "Hi [[there::{kin}]], this is a friendly reminder your balance of 2,310 is past due. Treatment for [[your child::{fa}]] will be paused at [[the next visit::{on}]]."
phone (I wrote it down): "Oh that's automatic, ignore it, [[the lady who does insurance::{one}, who does insurance,]] is waiting for the second half from Delta. You're on the plan, 110 a month, you're current through [[the fall::{mon}]]."
email: "Per our records no payment plan is on file. [[Office manager::{whole}, Office Manager, {clinic}]]"

I signed the plan [[the day the braces went on::on {full}]]. I've the copy. What should I say and who do I send it to? [[::They use {mail}.]] Tone: I'm nice but I'm done.
%%
Translate into plain Spanish (Mexico), tú form for the teen, usted for the parents. Keep the times.

Hi! This is [[the clinic::{first} from {clinic}]]. Thank you for coming [[yesterday::on {on}]]. Here is what we talked about:
1. The stomach aches are real. Tests for celiac and thyroid were normal.
2. Missed school makes it stronger. Go every day, even late. The nurse at [[school::{school}, {mrs},]] will let you rest for 10 minutes, twice a day.
3. Peppermint capsule, one, 30 minutes before breakfast and dinner.
4. Belly breathing, 5 minutes at bedtime. [[Your sister::{one}]] can do it too.
5. Parents: please don't ask about the pain. If [[your child::{ptf}]] tells you, say "I believe you, and what's next today?"
6. Call [[us::us at {ph}]] for fever, weight loss, blood, or pain that wakes from sleep.
Next visit: [[one month::{wday}, 3:40 pm]].
With care, [[the GI team::Dr. {last} and {one}]]
%%
write a phone script for my MAs for abnormal pap callbacks. they panic people. here's what one said yesterday, fix it:

"hi is this [[the patient::{onelow} {lastlow}]] ok so [[the doctor::dr {lastlow}]] wants you back because your pap was bad. not bad bad. like it's the virus. do you have a boyfriend? ok well it's probably from before. we've [[a thursday::{oddday}]] or the week after. it's a colposcopy it's like a microscope. no you can't bring your kids. ok any questions? no i can't see the number. ok bye"

needs: verify identity with two things, ASC-US/HPV other high risk explained in one sentence, no blame, what a colpo feels like, ibuprofen before, offer someone in the room, who to call. reading level 6th. one version for voicemail that says nothing.
%%
Extract every commitment made in this meeting and who owns it. If nobody owns it, say UNOWNED.

- so the falls numbers, 3.1 per thousand, up from 2.4. mostly nights, mostly bathroom
- [[unit manager::{one}]]: I can do hourly rounding audits, ten a week
- pharmacy: somebody ought to look at the zolpidem
- [[CNO::{last}]]: who's somebody
- pharmacy: fine, [[me::me, {one}]], by [[the next meeting::{on}]]
- PT: mobility techs start [[in two weeks::{day}]], three of them [[::({one}, {one}, and one TBD)]]
- quality: we still don't have the post-fall huddle form in the EHR
- IT: it's in build. ticket's open[[:: ({ord})]]
- family member rep: my [[mother::mother, {kin},]] fell [[here::in {ward}]]. nobody told us for six hours. I'd like that on the list
- CNO: yes. that's mine
- risk: and the bed alarms on [[the old wing::the {FACILITY:<Dunmore|Whitcomb|Sallow> wing}]] don't ring to the phones
- facilities: quote's in, 41 thousand
- CNO: bring it to capital
%%
You're helping me prep for a peer to peer. Here's my chat with the resident so you get the case.

res: [[lady in 20::{last} in 20]], 44, MS, wants the infusion moved from q6mo to q5 bc wearing off
me: JCV? IgG?
res: not on natalizumab, it's ocrelizumab. IgG 520 down from 700, two UTIs
me: hm. MRI
res: no new T2, no GAD. [[MRI two weeks back::MRI {num8}, {fac}]]
me: EDSS
res: 4.0 stable. she works [[as an interpreter::as an interpreter at {org}]], last 3 weeks before infusion she can't do stairs
me: insurer says no off label interval
res: [[claims reference is in media::ref {claim}]]. reviewer's [[a pediatrician lol::a pediatrician lol, {whole}]]
me: do we want to win this?
res: ...not sure? IgG
me: that's the right answer. offer PT, amantadine, check vit D, recheck IgG [[in 6 wks::{clip}]]. I'll call [[her::{mefl}]] and talk it out

So: draft what I tell HER. Not the insurer.
%%
Score empathy using the four habits coding. Output JSON: turn, habit, quote, score 1-5.

Dr: So the biopsy came back.
Pt: And?
Dr: It's what we were afraid of.
Pt: (silence)
Dr: [[I'm so sorry.::I'm so sorry, {ptf}.]]
Pt: I've a daughter in the sixth grade.
Dr: What's her name?
Pt: [[(says name)::{one}.]]
Dr: Tell me about her.
Pt: She plays the tuba. It's bigger than she is.
Dr: Does she know you're here today?
Pt: She thinks I'm [[at the dentist::at {shop}]].
Dr: We have someone who helps with that talk, [[a child life specialist::{one}, our child life specialist]]. Would you want that?
Pt: Not this week. This week I want to know if I'm going to the concert.
Dr: When is it?
Pt: [[End of the semester.::{on}, at {school}.]]
Dr: Then we'll plan your cycles around the concert.
%%
Is this AI-made voicemail summary accurate? Compare, list errors, rate severity.

AUDIO (human transcript): "Hey, it's [[the daughter::{kinfull}, {mrs}'s daughter]]. Mom's had two falls, not three like I told the other girl. She did NOT hit her head the second time. She's on the 2.5 of the Eliquis, not 5. I need somebody to look at her toe. It's the left one. It's black at the tip. She's at [[my house now::my house now, {house}]], so send the nurse here. [[You have the number.::{ph}.]]"

AI SUMMARY: "[[Daughter::{kinfull}]] reports 2 to 3 falls with head strike; pt on Eliquis 5. Toe pain. Wants visit at [[home::{fac}]]. Non-urgent."

Also tell me how our vendor [[::({ORGANIZATION:<Voxary|Summit Ear|Clearline> AI}) ]]should flag "black" + "toe" as same-day.
%%
i'm a caregiver from the agency. the family wants everything said in the house written down. is this okay to hand over? fix spelling only and tell me if something shouldnt be in there

7:10 she woke and said good morning [[mother::{one}]] (thats her mom, gone).
7:30 oatmeel half. coffe.
8:15 [[the daughter::{kin}]] called, they talked 4 min, she said "when are you taking me home"
9:00 shower, sang [[the hymn::a hymn from {church}]], good mood
10:20 [[neighbor man::{whole} next door]] brought eggs. he ask how much the house is worth. i did not answer him
12:00 soup, tuna. pills from box (noon row)
1:15 nap. i sat
2:40 she said [[her son::{kin}]] hits her. i ask when. she said "when he was four" and laugh
3:30 walk to mailbox w/ walker. a letter from [[the insurance::the insurance, number {claim}]]. i put on table not open
5:00 relief came [[::({first})]]. told her about the toe nail
%%
Need an ED discharge call-back script + a decision tree, then run it on these three answers and tell me who to escalate.

A) [[22F, migraine::{ptlf}, 22F, migraine]]: "I'm fine. Well the light still hurts. I can't move my neck too good. [[My roommate::{one}]] put me in the dark."
B) [[70M, laceration::{ptlf}, 70M, laceration]]: "It's great, my wife [[took the stitches out::{kin} took the stitches out]] this morning as they itched." (day 3)
C) [[9 mo, fever::baby {la}, 9 mo, fever]]: "She's playing. She had one wet diaper since, hm, midnight. We're [[at the fair::at the {county} fair]]." (it is 4 pm)

Callback RN is [[non-clinical lead today::{first} today]], so language must be simple and the tree must end in: 911 / come back now / clinic [[24 h::24 h, {clinic} {ph}]] / home.
"""
