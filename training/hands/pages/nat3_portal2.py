"""More portal threads, e-mails and secure messages between patients and offices, with odd requests, attachments, automatic notices, e-visits, questionnaires, amendments and thanks."""

TWINS = r"""
E-visit: Red eye
Q1 Which eye? Left then both
Q2 When did it start? [[3 days ago::{day}]]
Q3 Discharge? yellow, glued shut in the am
Q4 Contacts? yes. [[monthlies::monthlies from {ORGANIZATION:<Lens Loft|Iris & Oak|EyeNook>}]]
Q5 Vision change? blurry til I blink
Q6 Light sensitive? A LOT
Q7 Anyone else? [[the kids at my job::the kids at {school} where I sub]]
Q8 Allergies? azithromycin - trots
Q9 Pharmacy? [[one on file::{pharm}, {ph}]]
Free text: I already used drops from [[my husband's::{kin}'s]] cataract surgery, one drop, is that ok? Photo 1, photo 2 (sorry it's dark).
Provider response [[(NP)::({whole}, NP)]]: Because you wear contacts and have light sensitivity I can't treat this by message. Please be seen in person today to rule out a corneal ulcer. Stop lenses, throw that pair away, and don't use the steroid drops. [[An eye clinic has a 3:30.::{clinic} has a 3:30, I told {one} to expect you.]] No charge for this e-visit.
Patient reply: ok on my way. is it bad that I slept in them
Provider: Bring them with you in the case. Safe travels.
%%
From: noreply portal
To: [[you::{mymail}]]
Subject: You have a new document
Hello [[,::{ptf},]]
A new document has been added to your chart by [[your care team::{clinic}]].
Document type: Letter. Added: [[today::{wday}]].
To view it, log on to the [[portal::portal at {url}]] or open the app.
Didn't request this? [[Reset your password.::Call {ph}, 8 to 5. Your reference is {code}.]]
You're receiving this message because you turned on notifications. Manage preferences. Don't reply to this e-mail, nobody reads it.

my question for you: is this phishing? my chart is [[with another place::with {hosp}]], I've never been to [[them::{clinic}]]
%%
Amendment request, free text box and the committee's chat

Patient: On page 4 it says "poor historian." I'm a history professor [[::at {school}]]. I was in pain. I'd like it removed. Page 6 says my late husband "was an alcoholic." He was a [[Methodist::deacon at {church}]]. He didn't drink. Also the fall was on the ICE not on "LSD." That's a typo I suppose.
HIM: [[received::received {full}, 60 days = {full}]]
Author [[(resident)::(Dr. {last})]]: "poor historian" is a phrase we use. I'm sorry. Will addend "limited by acute pain"
HIM: accept
Author: husband's hx came from [[an old note by ortho::an old note by Dr. {last}]] that was somebody else's chart
HIM: that's a bigger problem. privacy [[looped in::({one}) looped in, case {case}]]
Author: LSD was dragon
HIM: accept x3. letter to [[patient::{mrs}]] today, notify [[payer and PCP::payer and {dr}]]

Draft the letter. Light touch of humor on the LSD, none on the rest.
%%
Hello, this is probably weird.
I found a phone at the bus stop outside [[your building::{fac} on {road}]] and the lock screen is all messages from you, like "your appointment is tomorrow," so I figured it's one of your patients. The wallpaper is [[two little girls in bee costumes::two little girls in bee costumes and it says {one} + {one}]]. It keeps ringing, the screen says [["Ma"::"Ma {ph}"]] and I don't like to answer.
I can bring it in, I'm [[across the street::at {shop} across the street]] till 6. I'm not asking who it is!
[[A neighbor::{whole}]]
> Reply: What a kind thing. Please leave it with [[our front desk::{first} at our front desk]], in an envelope. We can't say if it's a patient, but we'll take it from there.
> Follow up: done. they were so happy on speaker I could hear them clear out to the sidewalk
%%
Subject: Thank you from [[the family of a patient::the family of {whole}]]
To everyone on [[the fourth floor::{ward}]],
It's been a month and I've only now got the words. Dad was with you for nineteen days. He was a hard man to be nice to and you were nice to him.
[[The night nurse::{one} on nights]] found out he liked westerns and found the channel. [[The therapist::{one} in therapy]] got him to the window. [[The lady with the mop::{one}, who mops,]] was the only one he'd take pills from, and you all had the sense to let her stand there. [[The young doctor::Dr. {last}]] sat DOWN.
He died [[at home, like he said::at home on {on}, like he said]], with the dog across his feet, the [[ballgame::{ORGANIZATION:<Mudhens|Sawyers|Bluegills>} game]] on. We took him up to [[the family plot::the family plot at {place}]] and it snowed on the pie.
I'm a plumber so if any of you have a drip, I mean it, [[no charge.::no charge, {ph}.]]
[[His son::{kinfull}]]

Can you help me trim this to fit a 100 word DAISY nomination for the night nurse only?
%%
Message thread, transplant clinic (patient is 19 and moving to adult care)
Pt: hey is it ok to take turmeric gummies
Coord: Hi! Please don't, it can change your tacro level. How many have you had?
Pt: like a handful. they taste good
Coord: Trough tomorrow then. [[Lab by campus works.::{fac} by campus works, order {ord}.]]
Pt: ugh ok. also I need a letter for [[my dorm::my dorm, {ward},]] for a fridge
Coord: On it. Who to?
Pt: [[housing::{kinfull} in housing, {mail}]]
Coord: And you've got the adult visit [[next month::{wday}]], with [[the new doctor::Dr. {last}]]. Nervous?
Pt: kinda. do they have the fish
Coord: There isn't a fish tank. There's a coffee machine.
Pt: 😭 ok can [[you::you, {first},]] still be my person
Coord: Till the handoff, and then I'm the person who asks the new person.
Pt: level?
Coord: 11.8, high-ish. Drop to 2 mg at night, recheck [[Monday::{clip}]]. No gummies.
Pt: 🫡
%%
RE: Prior auth question (staff to staff, then patient)
[[PA desk::{one}, PA desk]]: zepbound denied, plan exclusion. wegovy covered only w/ CV event. any MI/stroke/PAD?
[[RN::{first}]]: stent [[in the past::{mon} at {hosp}]]
PA desk: that'll do it. need cath report + BMI at start
RN: 34.6. report's under media [["outside"::"outside {num8}"]]
PA desk: submitted, key [[in note::{code}]]
PA desk: APPROVED through [[next year::{full}]] 🎉
RN to [[patient::{ptname}]]: Good news! It's approved. Start 0.25 weekly. [[Your pharmacy::{pharm}]] has it in stock for once, go today. Nausea's worst the first two weeks; small plates.
Patient: Is it the same as Ozempic? [[My sister in law::{kin}]] has that, can I borrow while I wait
RN: Same drug, other box. No borrowing!
Patient: Ok. do I tell [[the eye doctor::Dr. {last}]]
RN: Yes, good thought.
%%
Subject: a complaint, I guess
I don't want anyone in trouble. On [[my last visit::{on}]] I was called from the waiting room by my old name. Loudly. [[I'd changed it.::I'd changed it, court order {case}.]] The system shows my name on the wristband and the other on the screen. [[The MA::{one}, the MA,]] said sorry and looked it. The doctor [[::({dr}) ]]said "it happens."
It happens to me in the pharmacy [[too::too ({pharm})]], since the insurance still has it, since the insurance goes by the employer and [[the employer::{org}]] goes by payroll.
What I'd like: 1) the call-back list shows preferred name only, 2) tell me which five places I should fax the order to, 3) coffee, honestly.
Signed,
[[A patient who likes you otherwise::{whole} (she/her)]]
[[Reach me here.::{mail}]]

[Staff: write back same day, no form language; give the steps; offer to fax the court order for her.]
%%
Remote check-in questionnaire export, oncology symptom (PRO-CTCAE), one patient, six weeks
wk,nausea,fatigue,neuropathy,free_text
1,1,2,0,"ok. [[wife::{kin}]] makes me walk"
2,2,3,0,"threw up at [[church::{church}]] in the good hat"
3,2,3,1,"fingertips buzz when I get milk out"
4,1,2,1,"new [[grandson::grandson {one}, born {clip}]]!! didnt care about the nausea"
5,3,4,2,"[[bad week::bad week. buried {kin}]]. didnt eat much"
6,1,3,2,"dropped my coffee 2x. tell [[doc::Dr {last}]]"
alert rules: any 3+ -> RN call 24h
RN call log: wk2 called, wk3 called no ans, wk5 called [[reached wife::reached {kin} {ph}]], wk6 neuropathy up -> [[NP::{first} NP]] visit [[tues::{num8}]], dose-reduce oxaliplatin
Plot each symptom, annotate the events, keep free text off the plot.
"""
