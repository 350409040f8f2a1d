"""Telephone transcripts from all over health care: scheduling, pharmacy, insurer, 911, nurse line, billing, poison centre, medical supply, records, prior authorisation peer to peer; with callers named or not."""

TWINS = r"""
Call type: scheduling   Queue: orthopedics new   Duration 04:37
AGENT: Thank you for calling [[orthopedics::{clinic}]], [[how can I help?::this is {first}, how can I help?]]
CALLER: Hi, I need to get in for my shoulder. My doctor sent over a referral.
AGENT: Okay, can I get [[the last name::your last name and date of birth]]?
CALLER: [[Sure, it's under my husband's insurance.::{ptl}, and it's {dob}.]]
AGENT: And your first name?
CALLER: [[I'll spell it.::{ptf}. {spell}.]]
AGENT: Got it. I do see a referral, for rotator cuff. Did you have an MRI?
CALLER: Yes. [[Two weeks ago.::At {fac}, on {full}.]]
AGENT: Do you have the disc, or should we pull it?
CALLER: They said it's in the cloud.
AGENT: It's always in the cloud. Okay. First available is [[three weeks out::{wday}]] at 7:45, or one at 3:10 with the PA.
CALLER: I can't do mornings, I drive a school bus. [[The 3:10.::For {school}. The 3:10.]]
AGENT: All right, 3:10 with [[the PA::{whole}, she's the PA]]. Bring your card, a list of medicines, and wear a tank top. We're in [[the main building, third floor::the {FACILITY:<Hollins|Eastgate|Waverly> Pavilion}, third floor]].
CALLER: Is there parking?
AGENT: There's a garage, first hour's free. Is [[this number::{ph}]] good for texts?
CALLER: It is.
AGENT: You'll get a link for paperwork. Anything else?
CALLER: If somebody cancels?
AGENT: I'll put you on the wait list. Have a good one.
%%
Pharmacy line, recorded
RPh: Pharmacy, [[can I help you::this is {first} the pharmacist]].
Caller: Hi yes, this is the [[doctor's office::office of {tit}]] calling in a script.
RPh: Go ahead, I've got a pen.
Caller: Patient is [[a walk-in, he's on his way to you now::{ptname}, {spell}, birthday {dob}]].
RPh: Okay.
Caller: Amoxicillin clav, 875 over 125, one by mouth twice daily with food, number fourteen, no refills.
RPh: Fourteen, zero refills. Any allergy?
Caller: Codeine, nausea only.
RPh: And the NPI?
Caller: [[It's in your system from last time.::{npi}. And the DEA if you want it for the other one, {lic}.]]
RPh: And your name?
Caller: [[I'm the MA.::{whole}, I'm the MA.]] Callback is [[the clinic number::{ph}]].
RPh: Read back: Augmentin 875, BID with food, fourteen, zero.
Caller: Correct. He asked is it gonna be ready in twenty minutes, he's [[parked outside::in a {car}, plate {plate}, he wants curbside]].
RPh: Tell him thirty. We're down a tech.
Caller: I'll tell him.
%%
insurance member services. transcript produced automatically.
00:03 thank you for calling member services my name is [[being recorded for quality::{first}]] can i have your member id
00:11 yeah it's [[hold on let me find the card::{saycode}]]
00:25 thank you and who am i speaking with
00:27 [[the policyholder::{onelow} {lastlow}]]
00:30 and verify your address please
00:32 [[it's the same one::{sayst} {townlow} {sayzip}]]
00:41 thank you how can i help
00:44 i got a letter that you're not paying for my son's speech therapy after i think thirty visits and the therapist says he has a medical reason he has apraxia
00:58 okay let me look so i'm seeing the plan has thirty visits combined pt ot and speech per calendar year and twenty eight have been used
01:10 combined that's what nobody told me
01:14 i understand there is an exception process your provider submits medical necessity form
01:20 they did they faxed it [[two times::{sayday} and again {sayday}]]
01:27 i'm not seeing it do you know which number they used
01:30 [[no::{sayph}]]
01:38 that's an old number i'm so sorry the correct one is [[on the website::{sayph}]]
01:46 so in the meantime does he just stop
01:49 you can request continuation i'll open that now your reference is [[going to come by email::{saycode}]]
02:02 and how long
02:03 up to fifteen days seventy two hours if it's urgent
02:07 it's urgent he's four
02:10 i marked it urgent is there anything else
02:13 can you note that i called three times
02:16 yes ma'am it's noted
%%
911 CALL TRANSCRIPT (for QA class; {clockx})
CT: 911, what's the address of your emergency?
CALLER: I'm at [[my mom's, the apartments behind the school::{addr}]], she won't wake up!
CT: Okay. I'm sending help while we talk. Is she breathing?
CALLER: I don't know! She's making a noise, like a snore.
CT: Is she awake?
CALLER: No! [[Mama! Mama!::Mama! {kin}! Wake up!]]
CT: Put her flat on her back, on the floor. I'll tell you how to do chest compressions. How old is she?
CALLER: Sixty, sixty-two.
CT: Is anyone with you?
CALLER: [[My brother, he's twelve.::{one}, my brother, he's twelve.]]
CT: Have him unlock the door and turn on the porch light. Put the heel of your hand in the middle of her chest. Push hard and fast, two inches. Count out loud, one, two, three, four.
CALLER: One, two, three, four, one, two, three, four...
CT: You're doing it right. Don't stop.
CALLER: When are they coming?
CT: They're [[two minutes out::coming from {crew}, {fleet} is two minutes out]]. Is there an AED in the building?
CALLER: The laundry room maybe?
CT: Don't leave her. Can your brother get it?
CALLER: [[Go! Go get it!::{one}, go! Go get it!]]
CT: Keep counting with me.
CALLER: Somebody's here. They're here.
CT: Okay. Let them take over. You did everything right. [[What's your name?::What's your name, hon?]]
CALLER: [[I don't, I can't.::{kinfull}.]]
CT: You did so good. I'm hanging up now so you can be with her.
Review: addr verified 0:09; OOHCA recognised 0:31; first compression 0:58; AED asked 1:49. Grade: compliant. [[Reviewer: QA::Reviewer {initials}, incident {case}, {num8}]]
%%
Nurse advice line. Protocol: Fever 3 to 36 months
RN: Nurse line, this call's recorded. [[Who am I speaking with?::I'm {first}, I'm a registered nurse. Who am I speaking with?]]
Parent: [[I'm the dad.::{kinfull}, I'm the dad.]]
RN: And the baby's name and birthday?
Parent: [[She's seven months. She's on my work insurance.::{fa} {la}, {dobs}. She's seven months.]]
RN: What's happening tonight?
Parent: Fever of 103.1 in the armpit. She had shots [[yesterday::on {day} at {clinic}]].
RN: Is she drinking?
Parent: She took four ounces at six.
RN: Wet diapers in the last eight hours?
Parent: Two. One's kind of light.
RN: When she cries are there tears?
Parent: Yeah.
RN: Any rash, trouble breathing, stiff neck, not making eye contact?
Parent: No, she's smiling at [[the dog::{pet}, that's the dog]].
RN: That's reassuring. What does she weigh?
Parent: Seventeen pounds. I've got the grape stuff and I've also got the infant drops.
RN: Read me the strength.
Parent: 160 per 5.
RN: She can have 2.5 mL to 3.75 mL of the acetaminophen, by weight. Every six hours, no more than four times a day. Use the syringe, not a spoon.
Parent: My [[mother in law::mother in law {kin}]] says put her in a cold bath.
RN: No cold baths. Light clothes. Call back or go in if she gets to 105, won't drink, is hard to wake, or it's been more than 48 hours after the shots.
Parent: Where's in? [[We just moved here.::We just moved to {town}.]]
RN: [[I'll text you the nearest pediatric urgent care.::Nearest is {hosp}, they have a kids' side. I'll text it to {ph}.]]
Disposition: home care with callback precautions. Caller verbalised understanding. [[Call time 7 min.::Call {case}, 7 min.]]
%%
billing office call, paste from recording software; summarise in 5 bullets for the supervisor, no blame

Rep: Patient accounts.
Pt: I've called four times. FOUR.
Rep: I hear you. Can I have an account number or your date of birth?
Pt: [[I gave it to the robot.::{acct}. {dob}. {ptname}.]]
Rep: Thank you. I see a balance of 1,140.
Pt: For a Band-Aid!
Rep: It's a level 4 emergency visit and a laceration repair, 12001.
Pt: It was two stitches. [[The doctor was nice, he was in there six minutes.::Dr. {last} was nice, he was in there six minutes.]]
Rep: Did you have insurance that day?
Pt: I had [[the marketplace one::the marketplace one, ID {plan}]] till [[the end of that month::{day}]] and then [[my job's::{org}'s]].
Rep: So we billed the second one and they denied, not effective. I can rebill the first.
Pt: Nobody could've said that in the first three calls?
Rep: I can't speak to that but I'm going to do it right now. It takes 45 days. I'll take it out of collections.
Pt: It's in COLLECTIONS?
Rep: Pre-collections. [[I'm pulling it back.::I'm pulling it back from {ORGANIZATION:<Tallgrass|Crown Point|Bellweather> Recovery}.]]
Pt: Give me your name and something in writing.
Rep: [[It'll be on the letter.::{first}, operator {badge}. I'll e-mail it to {mail}.]]
Pt: Fine. Thank you. You're the first one that did something.
%%
Poison center documentation, caller transcript excerpt
SPI: Poison control.
Caller: My two-year-old got in [[grandma's::{kin}'s]] pill box.
SPI: Okay. Is he awake and acting normal?
Caller: He's running around with no pants.
SPI: Good. What was in the box?
Caller: [[She wrote it down::She's right here, {kinfull}, she wrote it down]]: amlodipine five, metformin five hundred, the water pill, and a baby aspirin.
SPI: Which compartments are empty?
Caller: [[Today's.::{wkd}'s and I think the next one.]] But there's a pill on the floor, kind of wet.
SPI: Describe it.
Caller: White. Eight sided. It's got a 5 on it... [[I can't read the rest.::I'll send a picture, what's the e-mail? {mail}? Okay.]]
SPI: When did it happen?
Caller: Ten minutes? Fifteen?
SPI: How much does he weigh?
Caller: Twenty-eight pounds. [[At the doctor last week.::At {clinic}, on {clip}.]]
SPI: One amlodipine is enough that I want him seen now, even though he looks fine. Where's your nearest ER?
Caller: [[Fifteen minutes.::{hosp}, fifteen minutes.]]
SPI: Somebody should sit next to him in the back. I'll call ahead. What name should they look for?
Caller: [[They know us.::{ptf}. {ptl}.]]
SPI: Don't make him vomit. Bring the box.
Follow-up 2h: BP 92/50, glucose 104, observed. Follow-up 24 h: discharged well. Education on lock box mailed [[to caller::to {addr}]].
%%
Peer-to-peer call notes and transcript
Medical director: This is [[the medical director for the plan::Dr. {last}, medical director]], on a recorded line. Is this the requesting physician?
Physician: It is, [[thanks for calling back::{whole}. Thanks for calling back]].
Medical director: I have the request for lumbar fusion L4 to S1 on [[your patient::{ptcomma}, reference {claim}]]. We denied for lack of six weeks of conservative care.
Physician: He had nine weeks of PT. [[The notes were attached.::At {fac}, {range}. The notes were attached, 41 pages.]]
Medical director: I've eleven pages.
Physician: Of course. He also had two epidurals. He's got a grade two spondylolisthesis with motion on flexion extension, 5 millimeters, and a foot that's four out of five.
Medical director: When was the weakness first noted?
Physician: [[At the second visit.::On {full}.]] He tripped [[at work::on the floor at {myjob}]], that's how we knew.
Medical director: Nicotine?
Physician: Cotinine negative.
Medical director: With documented instability and a progressive deficit I can overturn. Send the PT notes [[to the same fax::to {ph}]] by end of day.
Physician: Thank you. What's the approval number?
Medical director: [[It'll post in an hour.::{code}, good through {full}.]] 22633, 22634, two days inpatient.
Physician: Appreciate it. Could you note that he's [[out of leave soon::out of leave {day}]]?
Medical director: I'll note it but it doesn't drive the decision.
%%
DME company outbound, CPAP resupply, QA sample 14 of 20
"Hi, may I speak to [[the patient::{mr}]]?"
"This is [[her::{mefl}]]."
"I'm calling from [[your CPAP supplier::{ORGANIZATION:<Nightjar|Blue Heron|Sandman> Sleep Supply}]] on a recorded line. You're eligible for a mask, tubing and filters. Are you still using the machine every night?"
"Except when the power's out."
"Which mask do you have?"
"The AirFit, medium. It leaves a mark like I've been in a bar fight."
"We could try the P30i pillows. Any change in insurance?"
"I turned sixty five so Medicare, [[the red white and blue card::{plan}]]."
"I need a new face to face note then. Who's the doctor?"
"[[The lung doctor.::{dr} at {clinic}.]]"
"And the address, is it still [[the same::{addr}]]?"
"Yes but don't leave it at the door. [[It walked off last time.::It walked off last time, leave it with {one} in {unit}.]]"
"And serial number, bottom of the machine, starts with 2?"
"[[I can't see it without my glasses.::{ser}.]]"
"Thanks. It ships in 2 days."
Scoring: greeting 5/5, HIPAA verify 3/5 (one identifier only), usage question 5/5, insurance 5/5, closing 4/5. Coach on second identifier.
%%
Call to medical records, voicemail menu then person
"You have reached release of information. Our hours are 8 to 4. If you're a patient press 1. If you're an attorney press 2..."
Clerk: Records.
Caller: Hi, I'm a paralegal [[with a firm::with {law}]], I'm following up on a request we sent, it's for a client, it was paid by check.
Clerk: Patient name?
Caller: [[I'll give you the invoice first.::{ptcomma}. Invoice is {code}.]]
Clerk: I have it as pending, the authorization expired.
Caller: It's good for one year.
Clerk: It says until [[the event, and the event was blank::{full}]].
Caller: Okay. So I send a new one. Do you need a fresh check?
Clerk: No. How many years are you asking for?
Caller: 2019 forward, all imaging, and the billing in UB-04 format.
Clerk: Imaging isn't us. That's [[film library::film library, {xt}, ask for {one}]].
Caller: And the mental health part needs a separate signature?
Clerk: Yes, page two, she has to initial. Not check. Initial.
Caller: Mediation is [[in three weeks::{wday}]], is there any way to expedite?
Clerk: If you fax it [[today::today to {ph}]], attention [[me::{first}]], I'll walk it over.
Caller: You're a saint.
%%
Transport dispatch, non-emergency, dialysis rides
DISP: Transportation.
RIDER: Where's my ride? It's been forty five minutes and I'm done, I'm sitting here with my gauze on.
DISP: [[What clinic?::Is this {mr}? At {fac}?]]
RIDER: [[The one by the mall.::Yes! By {place}.]]
DISP: I have the driver [[ten minutes away::at {corner}, that's {one} in {fleet}]].
RIDER: They said that the last time. He went to the wrong door.
DISP: Which door?
RIDER: The BACK door. With the awning.
DISP: I'll tell him. Are you in a wheelchair today?
RIDER: Walker. And I've got [[my sister::{kin}]] with me so that is two.
DISP: I only have you as one. [[I'll add her.::I'll add her. Trip {case}.]]
RIDER: And [[the day after tomorrow::{oddday}]] I've got the vein doctor in the morning, is that on there?
DISP: Pick up 7:20 [[from home::from {house}]].
RIDER: Not 7:20! My appointment's at 7:30!
DISP: I'll make it 6:40.
RIDER: God bless. Tell him awning.
DISP: Back door, awning.
%%
Please extract a table (who, what, by when) from this care-management call. If a field isn't said, write "not stated".

CM: Hi, it's [[your nurse from the health plan::{first}, your nurse from the health plan]]. Is this a good time?
Mbr: I'm making tamales but go ahead.
CM: I'm calling since you were in the hospital [[last week::until {num8}]]. How's the breathing?
Mbr: Better. I can get to the mailbox.
CM: Did the oxygen come?
Mbr: It came, the man was [[very polite::{one}, very polite]], but the small tanks haven't.
CM: I'll call them. Do you have the two new inhalers?
Mbr: One. The other one's three hundred dollars.
CM: I'll ask [[the doctor::Dr. {last}]] for the other brand and look at assistance. Do you have a follow up?
Mbr: They said call. I didn't call.
CM: I can do it with you on the line. [[One moment.::{clinic}, right? One moment.]] ... Okay: [[Thursday::{on}]], 10:15.
Mbr: Who'll drive me? [[My son works.::{kin} works at {org} till three.]]
CM: You've 24 rides a year on the plan. I'll set it up. Pick-up 9:30.
Mbr: And I'd like the shot, the pneumonia one.
CM: I'll put it on the list. Are you smoking?
Mbr: [[My husband::{kin}]] does. On the porch.
CM: And food, do you've got enough for the month?
Mbr: I've got tamales, honey.
CM: [laughs] I'll call [[in a week::{day}]]. If you get short of breath at rest call [[the line::{ph}]] or 911.
"""
