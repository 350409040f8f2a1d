"""More talk in more rooms: physical therapy, dietitian, genetics, methadone and buprenorphine, pain, sleep, ABA, speech, OB, dermatology, pharmacist's counselling, research phone visits, depositions, ethics, peer support."""

TWINS = r"""
PT session audio, knee, visit 9 of 12
PT: How'd the stairs go?
Pt: Up is good, down is like [[my grandmother::{kin}, my grandmother]].
PT: Let's see. Hold the rail. Good foot goes to heaven, bad foot goes...
Pt: To hell. You told me. [[You told everybody.::You told {one} too, she says it at {shop} now.]]
PT: 118 degrees of flexion, that's up six. Extension minus two.
Pt: My surgeon wants zero.
PT: [[Your surgeon::Dr. {last}]] can come push on it himself. Prone hang, five pounds, five minutes.
Pt: I'm supposed to be back on the line [[in two weeks::at {org} on {on}]].
PT: Standing how long?
Pt: Ten hours. On concrete.
PT: I'd ask for half days. I'll put it in the note to [[comp::the adjuster, {whole}, claim {claim}]].
Pt: They follow me, you know. [[A guy in a truck.::A guy in a {car}, plate {plate}, outside {clinic}.]]
PT: Then walk like you walk. Don't show off, don't fake.
Pt: Ow, ow, okay.
PT: TUG 9.2 seconds. LEFS 52. You're getting there. Ice?
Pt: Ice. And see you [[Thursday::{clip}]].
%%
Dietitian visit, dialysis chair-side
RD: Your phosphorus is 7.2. Last month 5.1. What changed?
Pt: [[My birthday.::{day}. My birthday.]]
RD: Happy birthday. What'd you have?
Pt: Mac and cheese. Ribs. The dark soda, all of it. [[My sisters cook.::{kin} cooks and {kin} makes the cake.]]
RD: And the binders?
Pt: In the truck.
RD: They don't work from the truck.
Pt: [[You're the second person to say that.::{one} the tech said that.]]
RD: Could you leave some at [[your sister's::{kin}'s]]?
Pt: I could.
RD: Potassium 5.9, so let's talk about the orange juice.
Pt: That's for when I cramp.
RD: Cranberry or apple, half a cup. Your dry weight, we think it's 84.5 now. You came in at 89.
Pt: [[The store scale says 86.::The scale at {pharm} says 86.]]
RD: Salt. Which frozen dinners?
Pt: Whatever [[the church brings::{church} brings]].
RD: I'll write them a list, kindly. May I?
Pt: Give it to [[the lady who runs it::{mrs}, she runs it, {ph}]].
%%
Genetic counseling session, transcript reviewed for training
GC: So before we look at results, tell me who's in the room with you.
Pt: Me and my [[sister::sister {kin}]]. [[She got tested first.::She got tested first, at {fac}.]]
GC: And she was positive for a BRCA2 pathogenic variant, c.5946del. You had a fifty percent chance.
Pt: I know. I've been flipping coins all week.
GC: You didn't inherit it. Your result is negative.
Pt: ...
GC: Take a moment.
Pt: I feel like I should say sorry to her.
Sister: Don't you dare.
GC: That is a very common reaction. Your breast risk by Tyrer-Cuzick is about 11 percent, average or so. Yearly mammograms at 40.
Pt: And my girls? [[They're nine and eleven.::{one} and {one}.]]
GC: You can't pass on what you don't have.
Sister: [[My boys::{one} and {one}]] can, though.
GC: At 18 or so, they can be tested. I'm going to give you both a family letter for [[your cousins::the {last} cousins in {town}]]. Who's the best person to send it around?
Sister: [[Our aunt::Aunt {kin}]]. She runs the reunion, [[every summer::every {DATE:<first|second|last> <Saturday|Sunday> of <July|August>}]].
GC: Perfect. The lab keeps the sample [[for a year::under {spec}]]. I'll call in the spring to check on you both.
%%
OTP clinic, dosing window and counselor
Nurse: Name and number?
Pt: [[You know me.::{ptf}. {badge}.]]
Nurse: I know your face, I need it out loud.
Pt: Okay okay. Eighty milligrams.
Nurse: Any meds, any alcohol in 24 hours, are you sleepy?
Pt: No, no, and yes, because [[the baby::{one}, that's the baby]].
Nurse: Drink it, and talk to me.
Pt: Thank you kindly.
Nurse: You've got three take-homes. Lock box?
Pt: In the diaper bag.
Nurse: Show me. Good.
Counselor: You have a second? Your UDS was clean [[again::again, {num8}]]. That's ninety days.
Pt: Shut up.
Counselor: Printed it out. [[Court::Judge {last}'s clerk]] gets a copy, if you sign.
Pt: I'll sign that in blood.
Counselor: Pen's fine. What's the thing this week?
Pt: [[His dad's out.::{one} is out of {jail}.]] He texted. I didn't text back.
Counselor: Who'd you call?
Pt: [[My peer.::{one}, my peer.]] We walked [[around the lake::around {place}]] twice.
Counselor: That's the whole program right there.
%%
pain clinic visit, PA dictating in the room as she talks with him

so you're saying the back is the same but the leg is worse down to the big toe on the right
yeah like a hot wire and [[my wife::{onelow}]] sees me dragging it
dragging it since when
since we moved the piano [[at church::over at {LOCATION:st <anselm|brice|odile>} hall]] [[few weeks ago::{sayday}]]
okay i want to see you heel walk you can't lift it so dorsiflexion three out of five that's new that is important straight leg is positive at thirty
is that bad
it's something we don't wait on any numbness where you sit on a saddle any accidents with bladder or bowel
no ma'am
okay mri tomorrow not next month i'm calling [[radiology::{onelow} in radiology]] right now and [[the surgeon::doctor {lastlow}]]
they said last time i needed six weeks of therapy for the insurance
not with a foot drop you don't i will get on the phone with [[them::them myself the number's {sayph} isn't it]]
what about my pills
same ten of oxycodone count was right urine was right no change pmp's clean narcan at home
[[she::{onelow}]] keeps it by the remote
good don't drive with that foot who drove
[[my boy::{onelow} my boy]]
then go get the blood drawn and i'll text you a time by five
%%
ABA parent training, home, transcript by phone recorder
BCBA: So when you hand [[him::{ptf}]] the iPad after a scream, what does he learn?
Dad: That it works.
BCBA: It works every time. What if the first thing that works is the card?
Dad: He throws the card.
BCBA: He handed it twice yesterday to [[the tech::{one}]]. It's in the data: 2 of 14.
Dad: For goldfish.
BCBA: Goldfish count. Mom, what did you see?
Mom: [[At Grandma's::At {kin}'s]] he pulled her to the fridge and pointed. He's never pointed.
BCBA: [happy noise] That goes on the graph.
Dad: Does he have to do thirty hours? He's four. He's [[tired after preschool::tired after {school}]].
BCBA: I asked for twenty-four from the plan. [[The reviewer::The reviewer, {mrs},]] wants skill data first. The auth ends [[next month::{full}]].
Mom: We're also on the list for [[the university clinic::{clinic}]].
BCBA: Good. Homework: card, five times a day, snack only, no screaming trials, no ignoring past two minutes. Text me a video [[if it's hard::at {ph}]].
Dad: What about [[his sister::{one}]]? She gives him the iPad to shut him up.
BCBA: She's six. She's brilliant. We'll hire her.
%%
Prenatal visit, 32 weeks, group care circle (Centering), notes as spoken
Midwife: Okay mamas, blood pressure cuffs around, write your own numbers. Who has a win?
A: I put the crib together. Myself. [[My man was at work.::{one} was on shift at {org}.]]
B: I quit. Twelve days. No smoke.
(applause)
C: I'm moving. [[To my aunt's.::To my aunt {kin}'s in {town}.]]
Midwife: Big one. Do you feel safe there?
C: Safer.
Midwife: See me after. D?
D: I passed the sugar. The three hour. I hate orange forever.
Midwife: You're allowed. Today's topic is what early labor feels like. Stand up.
A: Do we have to do the squat?
Midwife: We do have to do the squat. When do we come in?
B: 5-1-1.
Midwife: And before that?
D: Water breaks, blood, baby's quiet, headache with stars.
Midwife: Put the number in your phone now, [[labor and delivery::labor and delivery, {ph}]]. [[It's on the card.::At {hosp}, use the {road} door after nine.]]
C: My due date moved [[a week::to {on}]], does that change anything?
Midwife: Only your patience. Next circle [[in two weeks::{wday}]], bring a support person. [[The doula will be here.::{one} the doula will be here.]]
%%
Skin check, scribe transcript
Derm: I'm going to go head to toe. You tell me if there's one that bugs you.
Pt: This guy on my calf. [[My barber saw one too, back of the neck.::{one} at {shop} saw one too, back of the neck.]]
Derm: Scalp clear. Left temple, AK, I'll freeze it. Ear okay. Nose, sebaceous hyperplasia. Back: SKs, the "stuck-on barnacles."
Pt: Barnacles, great.
Derm: Here's the neck one, blue nevus, same as [[the last photos::the photos from {num8}]]. Calf: asymmetric, 7 by 5, two colors, dermoscopy with a blue-white veil. I want this one off today.
Pt: Is it the bad kind?
Derm: I think it may be an early melanoma. We won't know till pathology.
Pt: My [[brother::brother {kin}]] died of that. [[Years ago.::{mon}, at {hosp}.]]
Derm: That's in my mind as well. Lidocaine with epi, saucerization, two millimeter margin. Little bee sting.
Pt: I've a cruise [[coming up::leaving {on} out of {town}]].
Derm: We'll have an answer [[before then::by {day}]]. I call everyone myself. [[Is your cell best?::Is {ph} best?]]
Pt: Yeah. Leave a message either way, don't say "call me back." I can't take "call me back."
Derm: Deal.
MA: Specimen A left calf, labeled in the room, two [[identifiers checked::identifiers, {ptcomma}, {dob}, case {spec}]].
%%
Pharmacist counseling, anticoagulation clinic, fingerstick
PharmD: 4.6. What's new?
Pt: Nothing.
PharmD: Antibiotics?
Pt: Oh. Yeah, [[the dentist::Dr. {last}, the dentist]] gave me the metro something.
PharmD: Metronidazole. There it is. Bleeding?
Pt: Gums. But I had a tooth out.
PharmD: Hold tonight and tomorrow, then 2.5 daily until the antibiotic's done, then back to 5 / 2.5. I'll write it on the calendar.
Pt: Make it big. [[My wife's in charge.::{kin}'s in charge.]]
PharmD: Greens?
Pt: I had collards [[at the reunion::at the {la} reunion {day}]].
PharmD: How many cups?
Pt: How many you got?
PharmD: [laughs] Recheck [[Monday::{on}]]. Could you come at 8?
Pt: I've got cardiac rehab [[at 8::at {fac} at 8]]. I can come at ten.
PharmD: Ten. If you see black stool or hit your head, ER, tell them warfarin. Don't wait for me.
Pt: You're off Monday?
PharmD: [[My partner's here.::{one}'s here.]] Just as mean.
%%
Research telephone visit, month 6, site script with answers
Coordinator: Hello, this is [[the study coordinator::{first} from {clinic}]], calling about the study you're in. Is it a good time?
Participant: [[Who?::Which study? I'm in two, {kin} signs me up.]]
Coordinator: The blood pressure pill study. I need to confirm your study number first.
Participant: [[It's on the fridge magnet.::{subj}.]]
Coordinator: Thanks. Since the last call, were you in a hospital or ER?
Participant: ER. For a kidney stone. [[About a month ago.::{on}, {hosp}.]]
Coordinator: I'm sorry. I need to report that, serious or not depends on if you stayed overnight.
Participant: They kept me till 2 a.m.
Coordinator: Not an overnight. Any new medicines?
Participant: Flomax. And a Percocet, two of them.
Coordinator: Pills left in bottle 3?
Participant: Eleven. I missed [[a weekend, went fishing::the weekend of {oddday}, at {place}]].
Coordinator: Thank you for being honest, it helps the science. The gift card for month 5?
Participant: It never came. [[I moved.::I moved, {addr}.]]
Coordinator: I'll resend. Next visit is in person, fasting, [[month 7::{wday}]].
AE log: nephrolithiasis, grade 2, unlikely related, resolved. Deviation: 4 missed doses. Entered by [[CRC::{initials} {clip}]].
%%
Deposition excerpt (nurse witness), pasted for cross-exam prep
Q. Please state your name for the record.
A. [[(Witness states name.)::{whole}.]]
Q. And where were you employed in [[the period in question::{mon}]]?
A. [[At the hospital.::{hosp}.]] Third floor, nights.
Q. You had how many patients?
A. Six. One was on a one-to-one.
Q. Is six above your matrix?
A. Our grid says five.
Q. At 0312, Exhibit 4, there's an entry, "resting quietly." Is it yours?
A. It has [[my initials::my initials, {initials}]].
Q. Did you see [[the patient::{mr}]] at 0312?
A. I looked in from the door.
Q. Could you see the pump?
A. Not the screen.
Q. And the code was called when?
A. 0344. By [[the aide::{one}, the aide]].
MR. [[DEFENSE COUNSEL::{lastup}]]: Objection, asked and answered.
Q. You may answer.
A. I've thought about that door every night since, sir.
Q. Who, if anyone, told you to make the late entry on [[the following day::{full}]]?
A. [[My manager.::{whole}, my manager.]]
Q. In person, or in writing?
A. A text. [[It's on my old phone.::From {ph}. It's on my old phone.]]
(Recess.)
%%
Peer support, recovery center, notes on talk with permission
[[Guest::{fa}]] came in at ten wanting coffee and a form signed. Form's for [[drug court::drug court, {county}]]. I signed hours: 4 groups, 2 service.
Guest: do you ever stop wanting it
Me: I stopped wanting it on Tuesdays first
Guest: lol what
Me: Tuesdays I had [[my kid::{one}, my kid]]. So Tuesdays. Then it sort of spread
Guest: I don't have my kid. [[She's in care.::{kin}'s with a family in {town}.]]
Me: When's your visit
Guest: [[every other Saturday, an hour::{day}, an hour, at the {FACILITY:<Bluebell|Wren|Copper> Family Center}]]
Me: Then that's your day
Guest: what do you even do for an hour with a three year old
Me: You sit on the floor
We walked to the clinic for her shot (Sublocade 300), she hates the belly one. [[RN::{first} RN]] lets her hold the ice herself. Got a bus pass [[::, no. {code}]]. Next: job thing with [[the thrift store::{ORGANIZATION:<Twice|Second|Good> <Threads|Sparrow>}]], bring ID. I told her text me [[any hour::any hour, {ph}]].
"""
