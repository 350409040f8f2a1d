"""More of the therapist's desk: play therapy, EMDR, DBT groups, family work, veterans, grief, eating disorder, court-ordered, school counselling, release calls, and requests to an assistant about a session."""

TWINS = r"""
Play therapy, session 11, observation through the glass, supervisor typing
1:00 Child (6) goes straight to the sand. Buries the lion. "He's in time out forever."
1:03 Th: "Forever is a long time." Child: "Till [[my dad::{one}]] says."
1:07 Adds fence, then a second fence. Names the small figures: the mom, the baby, [["the guy"::"{one} the guy"]].
1:12 The guy goes out of the box onto the floor. Th tracks: "You decided where he goes."
1:15 Child whispers, th leans in, doesn't repeat it aloud. Good.
1:20 Child asks if [[the judge::Judge {last}]] has a sandbox.
1:24 Unburies lion. "He can come out but he has to hold hands."
1:30 5 min warning, protest, used the timer, ok transition. Gave th a shell "for [[your desk::your desk, {first}]]".
Parent 10 min after: [[foster mother::foster mother, {kinfull},]] reports two nights dry, one call with [[bio mom::bio mom {kin}]], tantrum after, 20 min. School says [[better::{school} says better]].
Themes: containment, who's in charge of exile. Nothing in content that is reportable today.
Do next: keep lion available. Consult GAL [[before hearing::{whole} before the {full} hearing]].
%%
EMDR script log, set by set
Target: [[the crash::the crash on {hwy}, {mon}]]. Image: headlights coming sideways. NC: I'm going to die. PC: I survived. VOC 2. Emotion: fear. SUD 9. Body: throat, right hand.
Set 1: "The sound. Glass." Go with that.
Set 2: "I see [[the dog on the seat::{pet} on the seat]]." Go with that.
Set 3: "He's yelling my name. [[My friend.::{one}. He's yelling {fa}, {fa}.]]"
Set 4: crying. "I couldn't turn." SUD 8.
Set 5: "The fireman cut the belt. He'd big gloves."
Set 6: "He said, [['I got you, sweetheart.'::'I got you, {fa}.']]" SUD 5
Set 7: "Warm." Set 8: "I'm in the [[hospital, my mom's there::hospital, {hosp}, my mom's there]]." SUD 3
Set 9: "It's done. It's a road." SUD 1
Installation: I survived, VOC 6. Body scan: right hand tingly, then clear.
Closure: container, calm place ([[a beach::{place}]]). Debrief: dreams may come up, log, call [[the office::{ph}]] if SUD over 7 between.
Next [[session in 7 d::{wday}]]. Remaining targets: ER bright light; [[court date::deposition with {law}]].
%%
DBT skills group, week 14, interpersonal effectiveness, notes from chat + room
Leader: DEAR MAN. Who brought one?
[[R::{one}]]: I asked my boss for Sundays off
Leader: walk us through
R: D: I've worked nine Sundays. E: I feel worn out. A: I'd like two off a month. R: I'll be nicer lol
[[K::{one}]]: did it work
R: one. I got one
Leader: One! M for mindful, did you stay on it when he changed the subject?
R: he brought up [[inventory::the {shop} inventory]] and I said broken record, Sundays
[[T::{one}]]: I tried it w my mother and she hung up
Leader: Validate: that's painful. GIVE first with mothers?
T: her name in my phone is [[DO NOT::{kin} DO NOT]]
(laughter)
Leader: diary cards. targets: SI 0-5, SH, use
R 1/0/0  K 3/urge 4 no action/0  T 2/0/2 drinks
Leader: K, individual check today after group, [[I'll walk you::{first} will walk you]]
HW sheet 5. Absent: [[two::{one} (sick), {one} (no call)]]. Next group room 3, bring the [[wise mind stones::wise mind stones, {shop} has them]].
%%
Family therapy w/ teen after residential, transcript (rough, auto)

FT: Welcome back everyone. It's week two at home.
Mom: Can I just say it's been lovely, and that I'm waiting for the shoe.
Teen: mom.
FT: [[What's it like to hear about the shoe?::{fa}, what's it like to hear about the shoe?]]
Teen: like I'm the shoe.
Dad: Nobody said you're the shoe.
FT: Dad, try asking.
Dad: ...Are you? Feeling like a shoe?
Teen: kind of. at [[the program::{refuge}]] nobody watched me eat cereal.
Mom: The binder SAYS to watch you eat cereal.
FT: It says presence. Can presence have a book?
Mom: I can have a book.
Teen: and [[my sister::{kin}]] tells everybody at school where I was.
FT: Did you want anybody to know?
Teen: [[one person::{one}]]. now it's like all of [[band::the {school} band]].
Dad: I'll talk with her.
FT: All three of you with her, Thursday. Meal support: three presence meals, two private. Weight [[Friday::{oddday}]] blind with [[the RD::{first} the RD]].
Teen: okay.
Mom: okay. I bought a book.
%%
Vet Center intake, veteran spoke, counselor typed verbatim where possible
"I did two tours. [[Infantry.::{ORGANIZATION:<2nd|3rd|1st> <Platoon|Squad>, <Bravo|Delta|Charlie> Company}.]] I don't want to talk about the second one."
"I drive [[for a beer company::for {org}]]. I like it, nobody's behind me."
"My wife says I patrol. I go check the doors. One, two in the morning. [[::{kin} counts them. ]]"
"[[A buddy::{one}, my buddy,]] shot himself [[in the fall::on {day}]]. He's number four. So I figured I'd come in before I'm number five."
PCL-5 58. AUDIT-C 9. C-SSRS: wish to be dead yes, thoughts yes, method yes (firearm), intent no, plan no, behavior: held it once [[this summer::{mon}]].
Means: agreed to store with [[his brother-in-law::{kinfull}, {ph},]] today; counselor called w/ vet present; pick up at 1700. Cable locks x2 given.
Same-day: warm handoff to [[the VA suicide prevention coordinator::{whole}, suicide prevention coordinator at {hosp}]].
Treatment pref: "not a group yet." Offered CPT, PE. Chose PE, "I want it done."
Next [[Tuesday::{clip}]] 0700 before route. Safety plan copy: truck visor, [[wife::{kin}]], chart.
He said on the way out "you've got a good door." We do.
%%
Help me word my side of a records request. I'm a solo LPC.

The mother's attorney [[::({law}) ]]wants "the entire file" on the 9-year-old I saw for five months. Parents share legal custody. Dad hasn't consented, he says [[through his lawyer::through {whole}, his lawyer]] he'll sue. The subpoena's signed by [[the attorney, not the judge::{last}, not Judge {last}]]. Date on it is [[two weeks out::{full}]], it's case [[number on the top::{case}]] in [[family court::{county} family court]].
In session she told me things about [[both houses::{road} and about the {town} house]] that would hurt her if read out. I keep psychotherapy notes separately. I already said to [[the paralegal::{one}]] on the phone "I can neither confirm nor deny," and she laughed.
What I want: 1) letter to attorney asserting privilege & asking for court order or both parents' auth, 2) a note to the child's GAL, 3) short script if the process server comes back [[to my office::to {addr}]] while I've a client.
State: mine requires parental consent to be joint for release. I'm insured, I called them [[today::{num8}, ref {code}]].
%%
Eating disorder IOP lunch, staff verbatim & coaching
Staff: Okay, forks. Thirty minutes. What's a topic?
P1: Not school.
P2: Dogs.
P3: I'd like to say this is two exchanges more than the plan.
Staff: [[I hear you. Let's check it after.::{one}, I hear you. Let's check it after.]]
P1: My dog ate [[my brother's retainer::{one}'s retainer]].
P2: 😂 mine ate a sock
P3: (cutting into very small pieces)
Staff: bigger bites, you can do it
P3: it's the dressing. at [[inpatient::{hosp}]] we got it on the side
Staff: It's on it today. What's the number?
P3: eight
P1: mine was eight with pasta [[last week::on {oddday}]]. it's five now
P3: (eats)
Staff: [quiet thumbs up]
28 min: P1 100%, P2 100%, P3 85% + supplement 4 oz
Post: 1:1 for P3 w/ [[therapist::{first}]]. Mom asked for a call: [[on file::{kin} {ph}]]. Bathroom obs 60 min.
%%
School counselor, small group "changing families," grade 4, my reflections
We did the weather check. Three partly cloudy, one tornado. [[Tornado::{one}]] said, "[[my mom's boyfriend::{one}]] threw the Xbox." I kept my face still.
[[Partly cloudy #2::{one}]] asked does he throw people. Tornado: "No. He threw [[the cat one time::{pet} one time]]."
I finished with feelings bingo then kept Tornado back with a helper job (sharpening pencils) and asked open questions. She told me some more. I called it in before lunch: hotline, [[intake took it::intake took it, {one}, ID {case}]]; told [[the principal::Mrs. {last}]]; wrote down her words in quotes.
At 2:50 the worker came and saw her in [[the book room::the book room at {school}]]. [[Aunt::Aunt {kinfull}]] picked up.
How do I hold the next group session, when the other three saw her get called out? I don't want her to be the Tornado forever. Ideas in 4th-grade language, please, 30 min, no worksheets.
%%
Batterer intervention, men's group, check-in transcript, facilitators' copy
F1: Name, the act that got you here, no minimizing.
M1: [[First name only::{one}]]. I pushed my wife into the counter.
F2: "My wife" has a name.
M1: [[Her.::{kin}.]] I pushed her.
M2: [[Same::{one}]]. I broke the phone so she couldn't call.
F1: Called who?
M2: [[Her mom. The cops.::{kin}, her mom. {agency}.]]
M3: I'm only here because the judge...
F1: [waits]
M3: I choked her. [[On the boat.::On the boat, out at {place}.]]
F2: Thank you for saying it straight. That's the one that scares us most, do you know why?
M3: You told me last time. Seven times.
F2: Seven times the risk.
M1: I ain't had a drink since [[court::{day}]].
F1: Good, and it wasn't the drink.
Homework: the empathy letter, not sent, not ever sent. No-contact stays. Fees: two behind. Report to [[probation::{whole}, probation,]] goes [[Monday::{on}]].
%%
Phone note, therapist and prescriber collaboration (both consented)
LMFT: I'm calling on [[our shared client::{ptname}]], the ROI's good till [[next spring::{full}]].
PMHNP: Yes, what's up?
LMFT: She told me she's taking the stimulant at four in the afternoon so she can do [[night class::night class at {school}]].
PMHNP: That explains the sleep. It's XR.
LMFT: And she skips dinner. Weight looks down to me.
PMHNP: I've got 121, was 133 [[in the summer::on {num8}]].
LMFT: Mom's diet history, I don't know if she told you. [[Hospitalized as a teen.::At {hosp}, as a teen.]]
PMHNP: She left that out.
LMFT: I asked if I may share it. She said "only with you, not [[my dad::{kin}, my dad]], he's on the insurance."
PMHNP: I'd change to an IR at noon, vitals each month, EAT-26. You do the meal plan piece?
LMFT: With [[a dietitian::{one}, the dietitian,]] I trust.
PMHNP: Text me if you see dizziness. [[You have my cell.::{ph}.]]
"""
