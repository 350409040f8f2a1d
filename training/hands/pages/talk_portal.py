"""Portal threads and text exchanges from first message to last, with the people and without."""

TWINS = r"""
Subject: stitches / [[question::{first}]]

PATIENT SIDE: Hello, you put nine stitches in [[my son's::my son {fa}'s]] chin [[on Saturday::on {on}]] after the [[trampoline park::{shop} birthday thing]]. Two came out in the bath. He is fine and thinks that it's cool. Do I come back, glue it, or leave it? [[Thanks, a mom::Thanks, {whole}]]

CLINIC: Hi [[there::{first}]], thank you for the message. Is the edge open? Can you send a photo? [[Triage RN::{wn}, RN]]

PATIENT SIDE: [image 1 of 1] That's Nutella on the left, not blood.

CLINIC: Ha. It's holding. Steri-strips across, keep dry 48 h. Stitches out [[day 5::on {oddday}]]; [[any nurse can do it::{first} can do it, she's good with chins]].

PATIENT SIDE: [[We'll be at his dad's that week. Out of state.::He'll be at {kin}'s in {town} that week.]] Can an urgent care do it?

CLINIC: Yes. Tell them 6-0 Prolene, nine, minus two.

PATIENT SIDE: And the tetanus? He had the kindergarten ones.

CLINIC: Then he's good, [[last one counts for years::last DTaP {num8} per the registry]].

PATIENT SIDE: [[Thank you!!::Thank you!! {fa} drew you a picture.]]
(closed by [[staff::{initials} {stamp}]])
%%
TO: [[Cardiology pool::Dr. {last}]]
FROM: [[Proxy::{kinfull}, proxy for {ptname}]]
RE: water pill

I'm sorry to bother you again. You had us go up on the torsemide to 40 because of the ankles. The ankles are lovely now. But [[Mother::{ptf}]] stood up [[at bingo::at bingo at {church}]] and down she went, and [[a friend::{first}]] caught her by the cardigan. BP at home, lying 118/60, standing 84/50 (I did it twice, [[my neighbor's cuff::with {first}'s cuff]]). Weight went from 151 to 139 in [[nine days::{range}]].

She sees [[the kidney doctor::Dr. {last} in {town}]] [[soon::on {on}]] and he'll blame you and you'll blame him. So before that, should I hold it? I'll hold tomorrow's unless I hear.

She is [[in her nineties::{oldn}]] and has outlived three cardiologists.

[[Her daughter::{kin}]]
[[cell on file::{ph}, not the landline, she unplugs it for the vacuum]]

--- reply ---
Hold 2 days, then 20 daily. BMP [[this week::by {on}, order at {fac}]]. Sit before you stand. You did exactly right. [[NP::{last}, NP]]
%%
[text thread: hemophilia center nurse and a young adult]

(rn) hey [[you::{first}]] did the factor come?
(pt) yea left w [[the office lady::{first} in the office]] at [[my dorm::{bldg}]]
(rn) how long was it out of the fridge
(pt) uh
(pt) [[she::{first}]] says she put it w the lunches. so like fine
(rn) lot number?
(pt) [[reads smudged::{lot}]] exp [[next year::{mon}]]
(rn) ok good. how's the ankle
(pt) fat
(rn) dose?
(pt) did 40/kg [[this morning::{DATE:the <4th|12th|27th>} am]] and going again tonight. prof says i can miss lab
(rn) need a letter? who to
(pt) [[the disability office::{first} {last}, disability office, {mail}]]
(rn) k sending. and your [[roommate::roommate {first}]] knows what to do if head bump?
(pt) he has it on the fridge next to the pizza magnet lol. he calls it the bible
(rn) 😂 clinic is [[next month::{on}]], don't ghost us
(pt) i wont. tell [[doc::doc {lastlow}]] i hit 200 on bench
(rn) I will NOT tell him that
%%
Message thread exported to PDF, patient requests amendment

1. "The note says I'm 'an angry appearing obese female who is accompanied by her partner.' I'm a person. My [[wife::wife, {first},]] is not 'partner'. I was angry because I waited two hours and [[your receptionist::{wn}]] called me [[sir::sir, then {first}, which is my brother]]."

2. "Also there are three errors. I never smoked. I do not take Xanax; [[my mother::my mother, {whole}, same initial, {dob},]] does. And the surgery was the left."

3. "Please correct these, and have it removed that I 'no-showed' [[in the spring::on {on}]]; you were closed for [[water::water, there's a sign on {first}'s Facebook]]."

Response: "[[Good afternoon.::Dear {first},]] We've received your request under 45 CFR 164.526 and will act within 60 days. [[The privacy office::{whole}, privacy officer, {ph}]]."

4. "It's day 61."

Response: "Amendment accepted for items 2; accepted in part for 1; denied for 3, as the schedule is not part of the designated record set. You may file a statement of disagreement. [[Case closed::Case {case}, closed {on}]]."

5. "Statement of disagreement: I disagree. [[Signed::{whole}]]"
%%
FERTILITY PORTAL, nurse thread with a couple, cycle 3

Them: Good morning! Spotting, brown, is that bad? Transfer was [[five days ago::{on}]].
Nurse [[on call::{first}]]: Hi you two. Brown is old blood. Keep the PIO and estrace.
Them: [[He::{wn}]] wants to know if he can do the shot in the other side, there's a lump.
Nurse [[on call::{first}]]: Yes, alternate. Warm pack, massage.
Them: [[He::{wn}]] also wants to know if Cubs games count as stress
Nurse [[on call::{first}]]: For him or you
Them: lol. beta is still [[Friday::{DATE:Friday the <3rd|10th|17th>}]]? at [[the satellite::the {town} office]]?
Nurse [[on call::{first}]]: Yes, 7 to 9. [[We'll call by 2.::{dr} herself will call by 2.]]
Them: [[My boss::{first}, my boss at {org},]] scheduled me in a presentation at 2. Call [[him instead::{wn} instead, {ph}]]?
Nurse [[on call::{first}]]: I'd need you to okay that here in writing.
Them: I okay. [[His number's in the file::{whole}]].
[[Friday::{clip}]] 13:51 Nurse: Beta 214.
Them: WHAT
Them: is that good
Nurse: It's very good. Repeat in 48 h. [[Congratulations::Congratulations, {first} and {wn}]].
Them: he's crying at [[work::{fam}]]. so is [[his boss::{first} at the counter]]
%%
automated symptom texts, oncology remote monitoring, patient free-typing around the bot

BOT: Good morning[[!::, {first}!]] How is your nausea today, 0-10?
PT: [[good morning to you::its {kin} typing for {obj}]]. 4
BOT: How many times did you vomit?
PT: 1. it was the eggs. [[my brother's::{onelow}'s]] eggs
BOT: Temperature?
PT: 99.1 ear. [[the other thermometer::{onelow}'s]] says 98.4
BOT: Any numbness in hands or feet?
PT: same. dropped [[a cup::{first}'s cup, the one from {place}]]
BOT: How is your mood?
PT: what kind of question. ask me after [[the scan::the scan {oddday}]]
BOT: I didn't understand. Please reply 0-10.
PT: 6
BOT: Thank you[[.::, {first}.]] A nurse will review.
RN: Hi, [[a real person::{wn}, a real person]]. I saw the cup. Can we talk about lowering the oxaliplatin? [[Doctor's::{dr} is]] in at 10.
PT: finally a human. yes. [[same number::{ph}]]. let it ring, [[I'm slow::{ptf}'s slow]]
"""
