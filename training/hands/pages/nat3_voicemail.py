"""Voicemail boxes, callback slips, answering-service logs, relatives' text threads, phone calls through interpreters, and messages passed on by somebody else."""

TWINS = r"""
Transcribed voicemail (confidence 0.82)
"Hi, this message is for [[the refill nurse::{one}, the refill nurse]]. This is [[a patient of yours::{whole}, I'm a patient of Dr. {last}'s]]. I need my levothyroxine sent in, the 88, not the 100, because the 100 made my heart go. I use [[the drugstore on the corner::{pharm} on {road}]]. I have three left. My number is [[the one you have::{ph}]]. I'm at work until four but I can step out. Also, could you tell [[the doctor::Dr. {last}]] I got the letter about the mammogram, and I did it, [[I did it at the van at work::I did it on {on} at the van from {fac}]]. So you should have that. Okay. Thank you. Bye. How do I, is it star? Okay. Bye."
Length 0:51. Received [[this morning::{clip} 08:12]]. Tag: refill. Status: open.
%%
ANSWERING SERVICE LOG overnight
18:07 [[caller, female::{kinfull}]] re: [[her infant::baby {fa}, 3 wk]], umbilical cord smells. Advised msg to on-call. [[On-call::Dr. {last}]] pgd 18:09, called back 18:20.
18:44 [[pharmacy::{pharm}]] re: rx clarif, amox dose 90 mg/kg? pt wt. Held to AM. Cb [[same line::{ph}]]
19:30 hang up x2
20:15 [[male caller::{whole}]], back pain x 3 days, wants norco. Told office opens 8. Upset. Stated will go [[elsewhere::to {hosp}]].
21:02 [[L&D::L&D at {hosp}, {first} RN]] re: [[patient ruptured::{last} ruptured]], 38w, GBS neg. On-call pgd, going in.
22:40 nursing home [[::{snf} ]]: skin tear, 2x3 cm, on Xarelto, vss. Fax order req. Pgd. Ok'd, steri strips.
00:17 [[dad::{kin}, dad of {ptf} {ptl}]]: croup, barky, no stridor at rest, humid air, cb prn
03:55 [[man who would not give a name::man gave name {one} only]], asking for "the lady doctor," told emergencies 911
06:10 [[new answering service operator on::operator {initials} on]]. 3 msgs to office. End.
%%
Text thread between siblings (screenshot typed out for you). Help me write something to all of them that's fair and calm.

[[Sis::{fa}]]: they moved mom to a different room again
[[Bro::{fb}]]: where
Sis: [[2nd floor, memory wing::{ward}, 2nd floor]]. The sign says her name wrong lol
Bro: did anyone sign for that
Sis: they called me at work I said fine
Bro: you said fine. ok
Sis: you weren't answering [[::{fb} ]]
Bro: I was driving [[back::back from {town}]]
[[Youngest::{kin}]]: guys
Sis: [[the director::{mrs}]] says we owe for the sitter hours. 640
Bro: she has the policy. [[it pays 120 a day::it's the Genworth one, policy {plan}]]
Sis: there's an elimination period
Youngest: the what
Bro: I'm not paying for a sitter in a place that's supposed to sit
Sis: she fell. [[twice.::twice, the {oddday} and then yesterday.]]
Youngest: is she ok?
Sis: stitches over the eye. She told the [[ER::{hosp}]] people she was boxing
Bro: lol. ok. I'll call [[the director::{mrs}]] tomorrow
Sis: be nice
Bro: I'm nice
Youngest: [[he::{fb}]] is not nice
Youngest: I can do Sundays. I mean it this time
%%
Interpreter call transcript, over the phone, consecutive
INT: Hello, this is [[your Vietnamese interpreter::{first}, interpreter {badge}, Vietnamese]], how may I help?
RN: Hi, I'm the pre-op nurse. I'll be going over instructions with [[the patient::{ptname}]]. I'm handing the phone over.
INT: Thank you. (Vietnamese) ... She says hello. She says her [[granddaughter::granddaughter {kin}]] can interpret, why the phone?
RN: Tell her it's our rule and it's free. What did she eat today and when?
INT: Rice soup at six in the evening and tea at ten.
RN: Any medicines this morning?
INT: The white one for pressure. Also leaves that [[her neighbor::her neighbor, {mrs},]] boils.
RN: Which leaves?
INT: She doesn't know the name in English. The interpreter asks to clarify. She says good for the liver.
RN: Okay, I'll tell anesthesia. Any dentures, jewelry, jade bracelet?
INT: The bracelet doesn't come off. She has worn it [[since her wedding::since {DATE:<spring of 1961|March 1964|the summer of 1958>}, in {world}]].
RN: We'll tape it. Who is taking her home?
INT: [[Her son, he has a truck.::Her son {kin}, at {ph}.]]
RN: Does she have someone for the first night?
INT: She says: I've many people.
RN: Does she understand which side?
INT: She points. She says left, left, left, I told three people.
RN: That's what we like. Thank you, interpreter.
INT: You're welcome. [[The interpreter is disconnecting.::Session {code}, ended 11:42.]]
%%
WHILE YOU WERE OUT (front desk slips, typed up)
1) To: [[Doctor::{dr}]]  From: [[lab::{ORGANIZATION:<Corehaven|Bluestem|Vantix> Labs}]]  Time 9:05  Msg: critical K 6.4 not hemolyzed. Cb [[client services::{ph}]]. Taken by: [[front desk::{fl}]]  >> DONE pt sent to ER
2) To: [[MA::{one}]]  From: [[mother::{kinfull}]]  9:20  Msg: is the strep back? pharmacy closes at 6
3) To: billing  From: [[attorney::{law}]]  9:41  Msg: lien letter, wants balance as of [[today::{full}]]
4) To: Dr  From: [[a drug rep::{whole}, rep]]  10:00  lunch [[next week::{on}]], thai or bbq?
5) To: nurse  From: [[wife of pt::wife of {ptlf}]]  10:32  he's seeing bugs since the new pill (oxybutynin?)
6) To: referral desk  From: pt  10:50  derm can't see [[till summer::till {wday}]], any other derm that takes [[Molina::Molina, id {plan}]]
7) To: anyone  From: [[school::{school}]]  11:15  need a note he can have inhaler on him
8) To: Dr  From: wrong number, they wanted the vet
%%
Family group text during surgery; turn it into a CaringBridge post, gentle, no medical detail beyond what they said, first names only if they're already there

[[me::{fa}]]: they just took him back 7:40
[[aunt::Aunt {kin}]]: praying
me: the surgeon drew on his belly w a sharpie. said 5-6 hrs
[[cousin::{one}]]: which hospital is it
me: [[the big one downtown::{hosp}]]. we're on the 3rd floor by the fish tank
cousin: bringing coffee
me: 9:50 nurse called: he's doing fine, they're at the hard part
aunt: [[the whole choir::all of {church}]] is on it
me: 11:30. tumor's OUT. margins to pathology
cousin: 😭😭😭
me: 1:15 closing. they had to take the spleen too
aunt: does he need it
me: apparently not?? vaccines later
me: 2:40 saw him. he's the color of [[paper::{pet}'s belly (white cat)]]. asked who won the [[game::{ORGANIZATION:<Hornbills|Timberjacks|Rivermen>} game]]
cousin: tell him they lost lol
me: going to sleep at [[the hospitality house::the {FACILITY:<Marigold|Driftwood|Perrin> House}]] tonight room's free for family. love you all
%%
Voicemail drop to text, six in a row, from the cancer center's patient line

vm1: good morning it's [[your two o'clock::{whole}, your two o'clock]], my port is sore and red around it, do i come early
vm2: hi this is [[a daughter calling::{kinfull}, {ptname}'s daughter]], dad's wig i mean hat, he left his hat in the infusion chair, it's a [[veterans' hat::{ORGANIZATION:USS <Farragan|Corliss|Tolland>} hat]]. please hold it. he's a bear about it
vm3: this is [[the specialty pharmacy::{pharm} specialty]] calling to schedule delivery of lenalidomide, REMS authorization is needed, call us at [[the number on the fax::{ph}]]
vm4: it's [[me again::{fa} again]]. i have a temp of a hundred point six. you said call at one hundred point four. so i'm calling. it's [[nine at night::nine at night on {day}]]. i'll call the other number
vm5: (static) ... no habla... [[mi cita::mi cita, {DATE:<el jueves cinco|el lunes doce|el martes veinte>}]] ... gracias
vm6: yes i'd like to talk to somebody about the parking. eighteen dollars. for chemo.

Triage these, who gets called back first and why.
%%
Message passed along by the neighbor (typed by a care coordinator during the call)

"She asked me to call for her as her phone's cut off. I'm [[the neighbor::{whole}, I'm in {unit}]]. She's been out of the water pill since the first of the week. Her legs are like tree trunks. She sleeps in the chair. She won't go in because last time they kept her nine days and somebody took her [[bird::bird, {pet}]]. I told her I'd keep the bird.
She doesn't open the mail. There's a stack from the county [[::, one says {county} and has number {case} on it]]. She used to have a lady come, [[from the agency::{one}, from {ORGANIZATION:<Sunporch|Gentle Oak|Kindred Lamp> Care}]], but it stopped [[in the winter::in {mon}]].
Her son is in [[another state::{town}]], they don't talk. I've a number for him if it comes to it[[.::: {ph}, name is {kin}.]]
Can somebody come here? She'll open the door if you say that I sent you. Two knocks."
Coordinator action: [[RN home visit today::{first} RN home visit today]], furosemide bridged 7 days delivered by [[the pharmacy::{pharm}]], APS? no, self-neglect borderline, discuss in huddle. Phone program application started.
%%
text exchange with the on call vet-turned-caregiver son; write a calm reply for each ???

[[Son::{one}]]: Mom's BP is 88/50 on the wrist cuff
RN: How does she look? Talking to you?
Son: she's yelling at the tv so yes
RN: ok. arm cuff if you have one. When was the last clonidine
Son: patch changed [[sunday::{oddday}]]
RN: is there an old patch still on?
Son: ...
Son: yes. there are two. one on the shoulder blade
RN: take off the older one, fold it, toss where [[the dog::{pet}]] can't get it. Recheck in 1 hr, feet up
Son: 94/56
Son: 108/60 she's asking for [[pie::pie from {shop}]]
RN: pie approved. I'll let [[the doctor::Dr. {last}]] know
Son: who put two on her
RN: ???
Son: was it the [[weekend girl::weekend girl, {first}]]
RN: ???
%%
Interpreter-mediated family meeting (Arabic), notes from recording
Present: [[attending, resident, bedside nurse, social worker, in-person interpreter, patient's three brothers::{tit}, Dr. {last}, {first} RN, {whole} MSW, interpreter {one}, brothers {kin}, {kin} and {kin}]]
ATTENDING: Thank you for coming. Before I speak, what have you understood so far?
ELDEST (via interpreter): That he had a stroke from the heart. That he's sleeping from the medicine.
ATTENDING: The medicine was stopped four days ago. He's not sleeping from medicine. It's from the injury.
INTERPRETER: The interpreter would like to clarify "injury"; there's a word that means an accident. I'll say "damage."
ATTENDING: Thank you. Yes. Damage, on both sides.
SECOND BROTHER: We're asking for another month. In [[our city::{world}]] a man woke up after forty days.
ATTENDING: I understand the hope. I'd like to show you the picture.
(pause 3 min; images shown)
ELDEST: He has a wife there. [[She doesn't know.::{kin}. She does not know.]]
SW: We can help with a letter to the consulate for a visa. I need a passport number.
ELDEST: [[I will bring it.::{passp}.]]
ATTENDING: We'll do the tracheostomy only if it fits with what he'd want. Did he ever speak of it?
YOUNGEST (in English): He said, don't let me be a burden.
ATTENDING: Thank you for telling us that.
Plan: time-limited trial 10 days, reassess [[at that point::on {wday}]]; imam visit [[requested::requested from the {ORGANIZATION:<Cedar|Palm> <Avenue|Grove> Islamic Center}]]; halal tray; letter by SW.
%%
Pediatric after-hours call-back slips turned voicemail: transcribe tidy, mark red flags

"[[this is a mom::this is {one} {last}]] my son is four he swallowed a penny I think or a button he's fine he's eating [[bye::call me {ph} bye]]"
"hi it's [[grandma::{kinfull}, grandma]] again, she has the rash on the other arm and now her lip is fat, I gave the benadryl, one teaspoon, is that right"
"uh yeah calling about [[my daughter::{fa} {la}]] she's six days old and she won't wake up to eat, [[we're first time parents::we're the ones from {town}, first time parents]], don't know if that's normal"
"calling for a sports form, [[practice is tomorrow::practice with the {ORGANIZATION:<Bay|Delta|Mesa> <Otters|Comets>} is tomorrow]], need it tonight lol"
"it's about the ear drops, we got the eye drops. same name. is that okay? [[box says nothing::box says lot {lot}]]"
"this is the [[answering service::{ORGANIZATION:<Owlpost|Redphone|Lantern> Answering}]], please pick up your line, three holding"
%%
Patient's sister's message, forwarded by the ward clerk

Hi!! I'm [[the sister of the man in 8::{kinfull}, sister of {mr}]]. Visiting is 2 to 8 right? I'm coming from [[up north::{town}]] on [[the bus::the {ORGANIZATION:<Jackrabbit|Silver Elk|Northline> Coach}]], gets in at 1:10. Can I bring him a milkshake? He likes [[the one from the drive-in::{shop}]] but I don't know if he's on the thick liquids still. Also is he allowed a phone charger. And his glasses are [[at the jail::at the {jail}]], they never sent them, who do I ask. Lastly he wants me on the list as next of kin not [[his ex::{kin}]]. I've got the paper notarized. Thanks a million. [[Sis::{kin} 🌻 {ph}]]

Clerk's reply draft: "Hello, visiting is 2-8, two at a time. No milkshake yet (honey thick, per speech). Charger fine. Property: call [[the sergeant::Sgt. {last}]]. Bring paper to [[social work::{one} in social work]]."
"""
