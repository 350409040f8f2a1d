"""Paragraphs of some sentences in many hands: about somebody, and about nobody."""

NAMED = r"""
I met {ptf} on a wet afternoon at {clinic}. She had taken two buses from {town} and held a plastic folder to her chest. Inside were nine years of scans, every one of them labelled in her {rel} {kin}'s neat hand. Help me turn this opening into something a journal would print.
{mr} is well known to our service. Since we last met, in {mon}, there has been one admission, at {hosp}, for which I have no letter; I gather from {kin} that it was for the chest. I have asked {dr} for a CT and will write again.
We lost power at about three. {first} ran for the flashlights, {first} and I bagged {ptl} by hand, and {one}, who'd only come to fix the ice machine, held the lamp. When the generator kicked in everyone cheered except {ptl}, who was sedated.
My father, {other}, aged {ninety}, drove himself to {org} on {on} and came home with a dent and no memory of the dent. My brother {first} wants his keys taken; my sister {first} says it'd kill him. Dr. {last} says it is up to the family. So what do we do?
Ms. {last} called back. Her son {ptf}'s fever broke overnight but there's now a rash \"like lace\" on both arms; school ({school}) wants a note by {on}. She asked if the baby, {wn}, should be kept away from him, and also whether she herself, 14 weeks along, should worry.
Prior to the accident {ptf} got by on {pos} work at {org}; since then {kin} has taken a second job at {org}. They moved in with {pos} aunt, {one}, on {lane} in {mon}. Please state in one paragraph why household services are claimed.
The call came in as a sick person. On arrival we found {me} in the bath, water long cold, and {rel} {kin} on the floor beside it holding {obj} up by the armpits. It took four of us, and {last} from the engine went through the tub's panel with his boot.
I'm writing about the nurse on {ward}, I think {first}, maybe {first}. On {on} she noticed that my husband {ptf} was chewing on one side. Nobody else had. It was the stroke. Please find her and tell her that {kinfull} of {place} lights a candle for her.
This {yng} {job} from {place} was in {pos} usual health until {on}, when, while unloading for {org}, {sub} felt a pop. {dr} reduced the shoulder at {hosp}; it went out again {on} as {sub} reached for a coat.
Hey, quick vent. {first} scheduled me with {first} AGAIN and {one} thinks it's funny. I've got {last} who won't take pills from anybody but me and {last}'s daughter (the lawyer, {first}) recording everything. Write a text to my manager {first} that doesn't get me fired.
In family therapy it emerged that {first}, the eldest, had known of the debt since {mon}; that {first}, the middle child, had guessed; and that {wn}, the youngest, had told her teacher at {school}. The father, a foreman with {org}, wept.
Genetics note, plain version for the family. The change was first found in {ptf}. We then tested {pos} mother, {one}, who has it, and {pos} father, {one}, who does not. {pos} cousin {first} in {town} may wish to be tested; her brother {first} has already said no.
{ptl} did poorly overnight. Lactate 6, pressors x3. {kin} has flown in from {world} with their priest, Father {last}. We will meet at noon ({last}, {last}, SW {first}, interpreter {first}) and I expect that we shall stop.
It's {one} from across the hall, {bldg}, the third floor. I haven't seen {mr} since {on}, her paper's outside and the cat is crying. Her niece {kin} lives in {town} but I've no number. Could someone look in?
On her last day of rotation {whole} presented {ptf} so well that {dr} clapped. She'd driven out to {st} on her own time to count the pills. I would rank her at the top.
Med rec took an hour. {kin} brought a grocery bag: three bottles from {pharm}, two from {pharm} in {town}, one made out to {pos} late husband {one}, and a jar of something from {org}. {ptf} says \"I take what {first} gives me.\"
We're short of beds, so {last} in 9 should go today. Barriers: oxygen ({org} can deliver {on}), ride ({rel} {one} off at 3), and {ptf} herself, who says she's not leaving until {first} brings the good socks.
My patient's name means hope in her language, she told me, though here they call her {wn}. Her village is near {world}. She has been in {town} since {mon} and has told nobody but her pastor, {last}, about the soldiers.
Draft reply please: Dear Mr. and Mrs. {last}, we're sorry for the wait {wn} had on {on}. We spoke with {first} and with Dr. {last}. A refund of $140 was sent to {addr}.
The autopsy showed what {dr} had feared. I rang {kin} at {ph}, in {town}, and we talked for an hour, mostly about fishing. She asked that {first} in the ICU be told he was right.
From the log: {user} opened {ptl}'s chart eleven times between {on} and {on}. {user} is {whole}, a registrar at {clinic}, who lives, it turns out, at the same address, {st}. Word a notice to the privacy board.
After {dr} retired I was passed to {last}, then to {last}'s partner, then to a nurse called {first} who knew more than both. I'm {ptf}, by the way, the one with the calcium.
Two things about {mr}. One: there's a cousin, {one}, who says {sub} isn't {last} at all but {last}. Two: the insurance card reads {lf}, {plan}. Which name do we put on the blood?
{wn} asked me what would happen at the end. I said, we'll be there, {first} and I. He said, {first} snores. We laughed, and then he slept, and at four on {on} he died.
"""

CALM = r"""
I met her on a wet afternoon at the end of my clinic. She had taken two buses and held a plastic folder to her chest. Inside were nine years of scans, every one of them labelled in her sister's neat hand. Help me turn this opening into something a journal would print.
The patient is well known to our service. Since the last visit there has been one admission elsewhere, for which I have no letter; I gather from the spouse that it was for the chest. I have asked for a CT and will write again.
We lost power at about three. The tech ran for the flashlights, two of us bagged bed 4 by hand, and the man who'd only come to fix the ice machine held the lamp. When the generator kicked in everyone cheered except the patient, who was sedated.
My father is 84, drove himself to the store and came home with a dent and no memory of the dent. One brother wants his keys taken; the other says it'd kill him. His doctor says it is up to the family. So what do we do?
A mother called back. The fever broke overnight but there's now a rash \"like lace\" on both arms. She asked if the baby should be kept away, and also whether she herself, 14 weeks along, should worry about Fifth disease.
Frank-Starling, Laplace, Poiseuille and Bernoulli walk into a bar; the bartender says, \"Under pressure?\" Write three more like it for a physiology class, one each on Bohr, Haldane and Donnan.
Will the committee grant an exception? May we mark the dose as given? Can Pharmacy chase the invoice and bill the study rather than the ward? Those are my three questions; the rest can wait.
The May-Thurner lesion, the Hope needle, the Grace score, the Rose criteria, the Summerskill syndrome and the Dawn effect: I collect medical terms that look like somebody's name. Give me ten more.
Our hospital has 214 beds, 3 ORs, 11 stations and one MRI that sulks in the heat. Last quarter the ED saw 9,412 visits; 4.1% left without being seen; the door-to-doc median was 38 minutes. Turn these into a slide.
Section 3. A Volunteer shall not: (a) lift, (b) feed, (c) counsel, (d) chart. A Volunteer may: (a) fetch water, ice or blankets with the Nurse's OK; (b) read aloud; (c) sit. Breach of Section 3 ends the placement.
The nurse says Tuesday, the portal says Thursday and the robot on the phone says that I have no appointment at all. I'm 71 and I don't own a printer. Whom do I believe?
Take two tablets on day 1, then one daily on days 2 to 5. If you miss one, take it when you recall; don't double. Finish all 6. Sun may burn you more easily. Call if the stool is bloody or if the heart races.
My preceptor wants a \"problem representation\" in under 40 words: older man, acute on chronic dyspnea, orthopnea, 4 kg gain, ran out of torsemide 9 days ago, BNP 1,840, EF 25, trop flat at 0.06. Go.
At the bedside we found the pump set to 12.5 rather than 1.25 mL/h. The order, the label and the library all said 1.25. The double check had been signed. Human error, at-risk or system? Discuss using Reason's model.
In this family the father carries a BRCA1 variant, the mother none. Of the four children two have been tested: one positive, one negative. What is the chance that both untested children carry it? Show the square.
A chaplain's note should say why you came, what you heard, what you did and what comes next. It should not say what was confessed. It need not say whether there was prayer. Mine run to 60 words.
Please act as the angry relative in a simulation: your mother has waited 14 hours on a gurney. You're tired, not violent. If the student names the feeling, soften; if the student cites policy, get louder. Stop at 6 minutes.
The first ECG, at 0902, was normal; the second, at 0917, showed hyperacute T waves; the third, at 0931, tombstones. Door to balloon 71. Peak troponin 88. EF 45 on day 2. Home on DAPT, statin, beta blocker, ACE-I.
You asked why \"negative\" is good news and \"positive\" is bad. It's a lab habit: positive means that we found what we looked for. A negative TB test, a negative margin and a negative family history are all reasons to breathe out.
Step count 4,112, sleep 5 h 40, HRV 31, resting pulse 68, VO2max 29, readiness 61. My watch says \"pay attention\". To what? I'm a 58-year-old with afib on Eliquis.
I clean floors at night. Which of the signs mean that I must not go in: yellow Contact, green Droplet, blue Airborne, purple Neutropenic, magenta Radiation? And which of my bottles for which?
The interpreter's chair goes beside the patient, a little behind; the clinician faces the patient; the family sits where the patient wants. First person always: \"I have pain\", not \"she says that she has pain\".
Dear Colleague, thank you for the referral of this 66-year-old. The murmur is that of moderate aortic stenosis (Vmax 3.4, mean 24, AVA 1.2). No symptoms. I'd repeat the echo in 12 months and see no bar to the knee.
Poem for the staff room: Joy is a short shift. Faith is a full tank. Hope is a bed upstairs by noon. Grace is the aide who stays. Make it funnier and add two lines on the Pyxis.
"""
