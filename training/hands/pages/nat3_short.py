"""Short exchanges of eight to twenty lines: nurse and patient at the bedside, desk and caller, kin and kin, student and patient, dictation scraps, chat bots of clinics and what was typed to them."""

TWINS = r"""
BOT: Hi! I'm the virtual assistant. How can I help?
USER: need to see [[my doctor::dr {lastlow}]]
BOT: I can help with appointments. Are you a new or existing patient?
USER: existing [[::{onelow} {lastlow} {dob}]]
BOT: Reason for visit?
USER: my ears ring like a fire truck
BOT: I found: Ear problem. Next available: [[Tuesday::{num8}]] 9:40 AM or [[Wednesday::{num8}]] 2:00 PM.
USER: wed. can my [[wife::wife {kin}]] come she hears better
BOT: Yes! A support person may attend. Confirmation [[sent.::{code} sent to {ph}.]]
USER: is this a person
BOT: I'm a virtual assistant. Type AGENT for a person.
USER: AGENT
BOT: Our agents are offline. [[Leave a message?::Call {ph}?]]
%%
Med student interview, recorded w/ consent
MS3: Hi, I'm [[a third-year student::{one}, a third-year student]], may I ask you some questions before the doctor?
Pt: Are you going to stick me?
MS3: No needles. What brought you in?
Pt: [[My grandson's car.::{kin}'s {car}.]]
MS3: (laughs) I meant what's bothering you.
Pt: I can't taste. Coffee's hot water.
MS3: How long's that been?
Pt: Since [[the cold, a month::{day}]].
MS3: Any trouble smelling?
Pt: I burned a pan and [[the neighbors came::{mrs} came running from {unit}]].
MS3: So smell too. Do you have smoke detectors?
Pt: I do now.
Feedback from [[preceptor::Dr. {last}]]: lovely rapport, ask about head injury, zinc, meds (ACEi, terbinafine).
%%
Lactation line
IBCLC: How old's baby?
M: Nine days. [[She's a sleepy one.::{fa}'s a sleepy one.]]
IBCLC: Weight?
M: Birth 7-2, now 6-13. [[At the office this morning.::At {clinic} this morning.]]
IBCLC: Diapers?
M: Five wet, three yellow. My nipples are like hamburger.
IBCLC: Ouch. Show me on camera. Okay, flip the lip. There.
M: Oh. OH. That doesn't hurt.
IBCLC: Do that each time. Who's at home?
M: [[My mother-in-law. She counts.::{kin}, my mother-in-law. She counts.]]
IBCLC: Let her count burps. Come [[Friday::{on}]] for a weighted feed.
M: Do I need to register?
IBCLC: Text a picture of your card [[front and back::to {ph}]].
%%
Barber shop blood pressure program, talk transcribed for the grant report
Barber: Roll up your sleeve, [[champ::{one}]]. Feet flat. Hush.
Client: It's going to be high, I had wings.
Barber: 162 over 98. Hush and we'll do it again. 158 over 96.
Client: My daddy was 200 and lived to eighty.
Barber: Your daddy had [[a stroke in that chair::a stroke in that chair, {mon}, I called {crew} myself]].
Client: ...yeah.
Barber: Pharmacist's here [[at two::at two, {one}]]. She can start you today, I seen her do it.
Client: What do I owe?
Barber: You owe me eleven for the cut.
PharmD: Hi, I'm the pharmacist. Any kidney trouble, gout? Let's do amlodipine 5.
Client: Will it mess with my, you know.
PharmD: That one, less than most.
Barber: He'll be back [[in two weeks::{day}]]. I've got him booked.
%%
Bedside, 3 a.m.
Pt: What's that beeping?
RN: It's your friend next door's pump. [[I've got it.::{one}'s got it.]]
Pt: I thought it was my heart.
RN: Your heart's doing 72 and regular, I've a picture of it at the desk.
Pt: I used to be a night watchman. [[At the brewery.::At the {ORGANIZATION:<Falstone|Gluek|Old Crown> brewery}.]]
RN: Then you know the hours.
Pt: Three to four is the worst. That's when [[my wife::{kin}]] went.
RN: Would you like the lamp?
Pt: Would you sit?
RN: I can sit till the next beep.
(6 min)
Note 0315: pt awake, anxious, therapeutic presence, declined prn. Slept 0330-0600.
%%
Vet tech & nurse sisters texting about mom; which of them is right on the insulin?
S1: mom's sugar is 62 she's sweaty
S2: juice. half cup. recheck 15
S1: she won't, she says [[Dad::{one}]] hid the juice
S2: dad's been dead [[ten years::since {mon}]]
S1: I KNOW. frosting?
S2: frosting works. gums. sit her up
S1: 88
S2: now pb crackers. how much lantus
S1: 24 like always
S2: no it went to 18 [[at the last visit::on {on}, Dr. {last} wrote it on the calendar]]
S1: nobody told [[the aide::{one}]]
S2: it's ON the calendar
S1: the calendar's from [[the bank::{ORGANIZATION:<Frontier|Homestead|Peoples> Savings}]] and it's on the wrong month
S2: call the [[after-hours::after-hours, {ph}]] anyway
%%
Dictated addendum, no punctuation, then the request

addendum to the note of earlier today i spoke with [[the pathologist::doctor {lastlow}]] at sixteen hundred the margin that was called close is actually two millimeters clear of ink so reexcision isn't needed i called [[the patient::{onelow} {lastlow}]] at home [[::{sayph} ]]and told her and she put down the phone to yell it to [[the whole kitchen::{onelow} and the whole kitchen]] radiation oncology in three weeks [[they have her number::at {faclow} they have her number]] endocrine therapy to follow that's the end of the addendum

make it three sentences, past tense, keep 2 mm and the time
%%
School bus camera audio + driver's report after a seizure
Driver: Base, I've got a kid shaking, I'm pulling over [[past the church::on {lane} past {church}]].
Base: Copy, [[bus::{VEHICLE_ID:bus <9|41|16>}]], time's 7:22. Is he breathing?
Driver: Yeah. He's on his side, [[his sister::his sister {one}]] is holding his backpack under his head.
Base: How long?
Driver: A minute. She says he's got a nose spray in the pocket.
Base: Wait for five unless the plan says different.
Driver: She's nine and she has the PLAN in her lunch box. It says three.
Base: Then three.
Driver: He's stopping. He's looking at me.
Base: Medics [[en route::{fleet} en route]]. [[Mom's::Mom, {kinfull}, has]] been called.
Report: onset 7:21:40, end 7:23:50, no med given. Handed to medics 7:31. Student [[aide::aide {last}]] rode along. Commend the sister.
"""
