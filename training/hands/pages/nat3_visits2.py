"""More exam rooms: emergency, urgent care, cardiology, memory clinic, ADHD, fertility, HIV, allergy, pre-op, travel, occupational health, urology, nephrology, school-based clinic; what is said, and the notes drawn from it."""

TWINS = r"""
ED bedside, scribe capture
DOC: Hi, I'm [[one of the emergency doctors::Dr. {last}]]. What brings you in at three in the morning?
PT: I was at [[work::work, {shop}]] and my heart went wild.
DOC: Wild how?
PT: Like a fish. Like, flopping.
DOC: Regular or all over?
PT: Fast and regular. I could see it in my shirt.
DOC: We caught it on the strip, that's SVT, rate of 188. Has it happened before?
PT: [[In high school, track.::At {school}, running track.]] It quit by itself.
DOC: Energy drinks?
PT: Two. Okay, three.
DOC: I'd like you to blow on this syringe as hard as you can, then we tip you back and lift your legs.
PT: Seriously?
DOC: [[Seriously. Ready?::{one}'s got your legs. Ready?]] Blow, blow, blow... and back. And look at that.
PT: It stopped. Oh my god, it stopped.
DOC: Sinus, 92.
PT: Can you tell [[my boyfriend::{kin}, my boyfriend]]? He's in the lobby thinking I'm dead.
DOC: We'll get him. I want labs, a thyroid, and a cardiology visit. [[They'll call you.::{clinic} will call you at {ph}.]]
MDM: paroxysmal SVT, converted by modified Valsalva, no adenosine. Delta wave absent. Stable for d/c.
%%
Memory clinic, patient and wife, MoCA portion redacted
Dr: Tell me what you've noticed.
Wife: He got lost coming home from [[the hardware store::{shop}]]. He's gone there for thirty years.
Pt: They moved the road.
Wife: They didn't move the road, [[honey::{mefl}]].
Dr: Who does the bills?
Pt: I do.
Wife: He did. We paid [[the electric::{ORGANIZATION:<Ash River|Cimarron|Keystone Gap> Power}]] three times and the taxes not at all.
Dr: Driving?
Pt: Like a champion.
Wife: There's a scrape on the [[car::{car}]] he can't explain.
Dr: What did you do for work?
Pt: Drafting. Bridges. [[A lot of bridges.::For {org}. I drew the one at {place}.]]
Dr: Could you draw a clock for me?
Pt: I could draw you a bridge.
Dr: Let's start with a clock... Thank you. Do you see things that others don't?
Pt: [[No.::Just {kin}. My brother. He sits in the good chair.]]
Wife: At dusk he does. [[A little boy.::{kin}'s been gone since {mon}.]]
Dr: Act out dreams?
Wife: I sleep in the other room now.
Dr: I'm thinking of Lewy body. I'd avoid Benadryl, Haldol. Start rivastigmine low. And the keys...
Pt: You can have the keys when you have the boots.
Dr: An on-road test then, [[through rehab::with {one} at {fac}]].
%%
School-based clinic visit, 16 y/o, confidential portion, NP notes from the audio
NP: Everything here stays between us unless you're in danger or someone's hurting you. Deal?
T: Deal.
NP: Who do you live with?
T: My [[aunt::aunt {kin}]]. My mom's in [[another country::{world}]].
NP: School?
T: B's. I do robotics. [[We're going to state.::The {ORGANIZATION:<Cog|Bolt|Gear> <Goblins|Wizards>}, we're going to state.]]
NP: Cool. Sleep?
T: Like 1 to 6.
NP: Vape, weed, alcohol?
T: Weed at parties. [[Not mine.::At {one}'s.]]
NP: Are you dating?
T: Kind of. [[There's a girl.::There's {one}.]]
NP: Are you having sex, or thinking of it?
T: Thinking.
NP: Would it help to talk about what's safe for you both?
T: Okay yeah. Do you tell my aunt?
NP: No. In our state you can consent to this yourself.
T: It shows on the app though. [[My cousin::My cousin {one}]] got busted by the app.
NP: I'll mark the visit sensitive. What number's yours, just yours?
T: [[I'll write it down.::{ph}.]]
NP: HPV's due, number two. Left arm?
T: Robotics arm's the right. So left.
%%
Cardiology device check, nurse & patient
N: Put the wand over your device. [[Any shocks?::Any shocks since {on}?]]
P: One. In the shower. I thought the house was struck.
N: I see it, 4:12 in the morning, VF zone, 35 joules, one and done.
P: My [[wife::wife {kin}]] heard me go down.
N: Did you black out?
P: Must have, I woke up with the curtain.
N: It did its job. Battery six point one years, leads good, RV threshold 0.75 at 0.4.
P: It buzzes sometimes.
N: That's the phone app. What magnet are you around?
P: [[Welding.::Welding, at {org}.]] Two feet like you said.
N: Arm's length, yes. Doctor wants potassium, a new echo, and no driving for six months.
P: Six! I drive [[the church van::the {church} van]].
N: Somebody else drives the church van.
P: [[They drive like fools.::{one} drives like a fool.]]
N: I'm printing your card again, the old one's [[faded::faded, model and serial {ser}]]. Remote transmission [[in three months::on {wday}]], you don't do a thing, only sleep near the box.
%%
Fertility consult video, couple, transcript w/ timestamps removed
RE: So you've been trying how long?
A: Twenty months. Twenty one. [[We stopped counting after the second loss.::We stopped counting after {DATE:<March|June|Labor Day>}, the second loss.]]
RE: I'm sorry. How far?
A: Seven weeks, and nine.
B: The nine-week we'd seen the heartbeat.
RE: What testing did you have?
A: [[The first place::{clinic}]] did the clot panel. I have a paper. APLA negative. TSH 2.9.
RE: Karyotypes?
B: Mine was fine. [[Hers wasn't back.::Hers wasn't back, {ORGANIZATION:<Helixa|GenTarn|Orrin> Labs} lost the tube, number {spec}.]]
RE: We'll redo. AMH 1.1 at thirty-six. Uterus, was there a saline sono?
A: HSG. They said a shape. "Arcuate or septate."
RE: That'd be the thing I look at first. A septum is fixable in twenty minutes.
B: Wait. So it could've been that? Both?
RE: Could've. I can't promise.
A: I don't want to hope on a Monday.
RE: Hope on Thursday. [[That's when I scan you.::That's when I scan you, {on}, with {one}.]]
B: Does insurance?
RE: [[The financial counselor will tell you.::{whole}, our financial counselor, {xt}.]] Your state has a mandate but not for self-funded.
B: [[We're self-funded.::{org} is self-funded.]]
RE: Diagnostic is often covered. Let's begin there.
%%
Occ health visit, needlestick, 0615
Provider: Which device?
Employee: 22-gauge angio, I'd just pulled it, the safety didn't click.
Provider: Source known?
Employee: [[Patient in 11::{ptlf}, in 11]]. HIV on meds, undetectable in [[the spring::{mon}]]. Hep C treated.
Provider: Depth, gloves?
Employee: Through one glove, it bled. I washed it fifteen minutes. [[Charge::{one}, charge,]] drew the source bloods.
Provider: You're Hep B immune?
Employee: Titer was 40-something when I was hired. [[::{DATE:<1/2019|spring of 2021|8/18>}. ]]
Provider: PEP: I'd offer it, low risk, start in two hours and stop if the source VL is undetectable. TDF/FTC and dolutegravir.
Employee: I'm breastfeeding.
Provider: Let me call the PEPline... They say okay to take, hold milk till source viral load's back, pump and save it labeled.
Employee: I've [[a freezer full::a freezer full, my husband {kin}'ll laugh]].
Provider: Baseline: HIV Ag/Ab, HCV Ab, LFTs, creatinine. 6 wk, 4 mo. [[Sharps log done?::Sharps log {case}, your ID {badge}?]]
Employee: Done. Device brand and all.
Provider: [[How're you doing?::How're you doing, {first}?]]
Employee: I've got two more patients and I want to throw up.
Provider: You're off the floor. I'll call [[your manager::{last}]].
%%
Allergy: oral challenge, peanut, step log with talk
Step 1, 1 mg, 9:05. "It tastes like nothing."
Step 2, 5 mg, 9:25. Mom: his cheeks? RN: same as before, look at the photo.
Step 3, 20 mg, 9:45. "Can I tell [[my friend::{one}]] I ate it?" RN: at the end.
Step 4, 100 mg, 10:05. Itchy tongue. Watch. Gone at 10:14.
Step 5, 300 mg, 10:30. Sneeze x1. Dad: that's the dog on my shirt. [[::He's right, it's {pet}.]]
Step 6, 1 g, 11:00. Fine. Reads comic.
Step 7, 3 g, 11:30. Two hives on the belly 11:41. cetirizine 10. VS ok. [[MD at bedside::Dr. {last} at bedside]] 11:43. No more hives. No resp.
12:45 clear. PASS w/ mild objective? MD: "I'd call it a pass with an asterisk. Eat it three times a week, and keep the Auvi-Q."
Mom cried. "[[He's eight.::{ptf}'s eight.]] He's never had birthday cake [[at school::at {school}]]."
Discharge 13:30 w/ [[both parents::{kinfull} and {kinfull}]]. Return [[6 mo::{on}]]. Lot of flour [[on sheet::{lot}]]. Consent [[scanned::scanned, {mrn}]].
%%
Urology, vasectomy consult, 8 minutes
U: How many kids?
Pt: Three, [[and one on the way::{one}, {one}, {one}, and one on the way]].
U: So you're sure.
Pt: [[My wife::{kin}]] is extremely sure.
U: Any bleeding problems, prior surgery down there?
Pt: Hernia, left, [[as a kid::at {hosp} as a kid]].
U: I can feel both vas. No-scalpel, ten minutes, frozen peas, a weekend on the couch.
Pt: When's the basketball tournament start?
U: Everyone asks. [[We have a sign-up.::{one} up front has a sign-up.]]
Pt: [[I'll take the Thursday.::I'll take {oddday}.]]
U: You're not sterile until I say so. Two samples, at 8 to 16 weeks. Use something else till then.
Pt: She'll put that on the fridge.
U: Small risk of chronic pain, one or two in a hundred, bleeding, failure one in two thousand.
Pt: I drive [[a delivery route::for {chain}]], when do I lift?
U: A week. I'll give you a note. Bring a driver and snug underwear.
Pt: [[My brother will do it, he'll be unbearable.::{kin} will do it, he'll be unbearable.]]
%%
Pre-anesthesia phone interview, RN w/ patient, scripted fields and what was actually said
Height 5'4" weight 238 ("on a good day")
Surgeries: c-section x2, gallbladder, [["a toe"::"a toe", {fac}, {mon}]]
Anesthesia problems: "I woke up singing" / sister: high fever under gas [["they packed her in ice"::"{kin}, they packed her in ice at {hosp}"]] -> FLAG MH, anesthesia notified [[now::now, {last}, {xt}]]
CPAP: "It's under the bed." STOP-BANG 6
GLP-1: Wegovy, last shot [[Sunday::{on}]] -> hold 1 wk, clear liquids 24 h before
Loose teeth: one cap. Lenses: yes. Piercings: "Not telling." -> told remove all
Religion/blood: ok w/ blood
Ride + 24 h adult: [[husband::{kinfull}]], cell [[given::{ph}]]
Advance directive: no. Wants the form.
Arrive 0545, [[main entrance::{FACILITY:<Juniper|Kessler|Dover> entrance}, {bare}]]. Case start 0730 [["with the nice one"::with {tit}]]
Teaching: Hibiclens 2 nights. Nothing to eat after midnight, clears till 0345.
"Will I sing again?" "We'll see."
%%
Travel clinic, family of four, brisk
TN: Where and how long?
Dad: [[West Africa::{world}]], three weeks, his [[parents::parents, the {last}s]].
TN: When do you leave?
Dad: [[Nine days.::{on}.]]
Mom: We know. We know.
TN: Yellow fever's ten days before, so you'd be valid the day after you land. They may turn you back.
Dad: We'll change it. [[My cousin's at the airline.::{one} is at {chain}.]]
TN: Kids are?
Mom: Six and fourteen months. [[::{one} and {one}. ]]
TN: Baby: MMR early's done? Yes. Typhoid shot no under two. Malarone peds tabs, crushed in jam, daily.
Six-year-old: I only like grape.
TN: Grape then. For grown-ups: Tdap, typhoid, hep A second dose, meningitis.
Mom: I'm nine weeks. Pregnant.
(silence)
Dad: You're what?
TN: ...Congratulations. Let's talk about mefloquine, or about not going.
Mom: I was gonna say at [[dinner::dinner on {day}]].
TN: Stamp goes on the yellow card, [[each has a number::numbers {code} and {code}]]. I'll give you two a minute.
"""
