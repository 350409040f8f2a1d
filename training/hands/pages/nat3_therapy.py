"""Therapists and their clients, word for word and in notes: outpatient therapy, couples, teens, groups, intake and crisis talk, with ordinary names in ordinary places or with nobody named."""

TWINS = r"""
Session 7, individual, 50 minutes, telehealth
[[Therapist::{whole}, LCSW]]: Hi, can you hear me okay?
[[Client::{fa}]]: Yeah. One second, I'm shutting the door. Okay. I'm in the car actually, [[my roommate::{one}]] is home.
Therapist: That's fine as long as you're parked. For the record, where are you right now, in case we get cut off?
Client: Um, [[the grocery store lot by my place::the {shop} lot on {road}, in {town}]].
Therapist: Good. So last time we ended on the phone call with [[your sister::{kin}]]. How did the week go?
Client: I did the thing. I called. She picked up on the second ring, which, I had been hoping for voicemail.
Therapist: What did you notice in your body when she picked up?
Client: My hands. They were like this. And I forgot the entire script we wrote. I said "hi it's [[me::{fa}]]" like she wouldn't know.
Therapist: And then?
Client: And she said, are you in trouble. First thing. Not hello. Are you in trouble.
Therapist: Mm. What did that bring up?
Client: Being nineteen. [[The bail thing.::Calling her from the {jail}.]] I mean fair enough. I did that twice.
Therapist: And you're thirty-four and six months sober.
Client: Six months [[this week::on {day}]]. I get the coin [[at my home group::at the {ORGANIZATION:<Early|Sunrise|Back Porch> <Birds|Group>}]]. I asked if she would come.
Therapist: You asked her. What did she say?
Client: She'd have to see about [[the kids::{kin} and {kin}]]. Which might be a no. But it wasn't a no.
Therapist: I want to stay on that. You could hear a maybe and not turn it into a no.
Client: For about an hour. Then I turned it into a no.
Therapist: [laughs] An hour is longer than last month.
Client: Yeah. Okay. That's true.
Therapist: Let's do a check on the other things. Sleep?
Client: Five hours, six. The trazodone helps if I take it by ten.
Therapist: Any thoughts of not being here, of hurting yourself?
Client: No. Not since [[the spring::{mon}]].
Therapist: And cravings, zero to ten?
Client: Four most days. Seven on payday. I gave [[my sponsor::{one}]] my debit card.
Therapist: That is a good plan. Same time next week?
Client: Can we do Thursday? They moved me to mornings [[at work::at {shop}]].
Therapist: Thursday at five works. I'll send the link [[by text::to {mail}]].
%%
PROGRESS NOTE (DAP)
Client: [[adult, established::{ptcomma}   DOB {dob}   Record {mrn}]]
Date of service: [[today::{full}]]   Start 3:02 PM  Stop 3:55 PM   CPT 90834   Location: [[office::{fac}]]

DATA: Client arrived on time, casually dressed. Reported that "the week was a mess." Described an argument with [[spouse::husband, {kin},]] about finances after his hours were cut [[at the plant::at {org}]]. Client left the house and drove to [[a parent's home::her mother's in {town}]], stayed overnight, returned next day. Used 5-4-3-2-1 grounding once while driving and "it sort of worked." Denied SI/HI. PHQ-9 today 13 (was 17). GAD-7 11.
Clinician and client reviewed the thought record on "he is going to leave like [[my father::{one}]] did." Client rated belief 80% before, 45% after looking at evidence. Teared up when discussing [[the anniversary of her father's death::her father's death on {day}]].

ASSESSMENT: F33.1, improving. F43.10 r/o, monitor. Client is beginning to separate present conflict from early abandonment. Protective factors: [[children, church, one close friend::daughter {kin}, {church}, friend {one}]].

PLAN: Continue CBT weekly. HW: one thought record, one scheduled pleasant activity, no finance talk after 9 PM. Invite spouse to one conjoint session. Coordinate with prescriber [[re: sertraline dose::{tit} re: sertraline dose, ROI signed {full}]]. Next appt [[in one week::{wday}]].

[[Signed electronically by rendering provider::{cred}, electronically signed {stamp}]]
%%
couples session transcript auto generated speaker labels may be wrong

SPEAKER 1: okay so who wants to start
SPEAKER 2: she does she's been talking about it since the parking lot
SPEAKER 3: that's not [[nice::nice {fa}]]
SPEAKER 1: [[let's slow down::{fa} let's slow down]] i heard a dig there what's underneath it
SPEAKER 2: i'm tired i drove from [[work::{town}]] straight here two hours i didn't eat
SPEAKER 1: okay tired and hungry that's honest [[and you::and {fb}]]
SPEAKER 3: i'm scared because he said on [[sunday::{sayday}]] he doesn't know if he wants to do this and then he went to sleep like he actually slept
SPEAKER 1: can you say it to him
SPEAKER 3: [[you::{fa} you]] said you didn't know and you went to sleep
SPEAKER 2: i didn't sleep i laid there i was thinking about [[the boys::{onelow} and {onelow}]]
SPEAKER 3: you were snoring
SPEAKER 2: okay i slept a little
SPEAKER 1: [laughing] alright there's a little air in here good um can we go back to the affair disclosure because last week we agreed there'd be a written timeline
SPEAKER 2: i wrote it it's in the truck
SPEAKER 3: he showed it to [[his brother::{onelow}]] before he showed me
SPEAKER 2: because i wanted somebody to tell me if it was enough
SPEAKER 1: what did [[your brother::{onelow}]] say
SPEAKER 2: he said put the hotel in so i put the hotel in [[::the {ORGANIZATION:<Redwing|Corral|Amber> Inn} in {townlow}]]
SPEAKER 3: okay well thank you [[::to {onelow}]] i guess
SPEAKER 1: we'll read it together next time with a plan for after not in the truck not before work agreed
SPEAKER 2: yes [[ma'am::doctor {lastlow}]]
SPEAKER 3: agreed
SPEAKER 1: copay is at the desk see you [[in two weeks::{wdaylow}]]
%%
Teen intake, parent portion first
Clinician: Thanks for coming in. What should I call you?
Parent: [[Mom is fine::{kinfull}, everybody says {kin}]].
Clinician: And your child's name and pronouns?
Parent: [[Fifteen, he uses he and they::{fa}, he's fifteen, he and they. Legal name is {whole}, we're in the middle of changing it]].
Clinician: What brings you here now, and not three months ago or three months from now?
Parent: The school called. [[The counselor::Ms. {last}, the counselor at {school},]] found some writing in a notebook. Not a plan. But dark.
Clinician: Did they do a screen?
Parent: They did the Columbia one. It came out moderate. Then we went to [[the ER::{hosp}]] and sat for nine hours and they sent us home with a paper.
Clinician: I'm sorry. That's a long night. Who lives at home?
Parent: Me, [[my husband::{one}, my husband, he's the stepdad]], [[the baby::{one}, who's two]], and [[my mother::my mother]] on the weekends. Their dad is in [[another state::{town}]].
Clinician: Any contact with him?
Parent: Phone. Every other Sunday, when he remembers.
Clinician: Any firearms in the home?
Parent: Locked. [[My husband is a deputy::{one} works for the {agency}]]. The safe has a code and the code got changed that night.
Clinician: Good. Medications?
Parent: Fluoxetine, ten, since [[about a month::{mon}]]. [[The pediatrician::Dr. {last}]] started it.
Clinician: Did they tell you about the boxed warning, what to watch for the first weeks?
Parent: Yes. That's partly why I'm here.
Clinician: Okay. I'd like to see your kid alone for thirty minutes and then all of us together. Before that: what would you want me to know that they won't tell me?
Parent: That they're funny. That they used to do [[improv::improv at the {ORGANIZATION:<Tin|Paper|Lantern> <Moon|Door> Players}]] and quit overnight.
%%
process group, Tuesday 6 pm, eight members
[[Leader::{one}]]: welcome everybody. we have one new person tonight. first names only, what you want from the group, thirty seconds. I'll start. I'm [[one of the leaders::{one}]], I want us to be kinder than the news.
[[Member A::{one}]]: hi, still here, still not drinking, still divorcing. I want to say something I didn't say last week.
[[Member B::{one}]]: pass.
[[Member C::{one}]]: I'm good. my mother moved in, so I'm not good.
[[New member::{one}]]: um. I got your number from [[my PCP::{dr}]]. I don't really do groups. I lost my wife [[in the winter::in {mon}]].
Leader: I'm glad you came. You don't have to do anything but sit there.
Member A: okay so. last week when [[somebody::{one}]] said people who relapse want to. I went home and I was mad for two days.
Member B: that was me. you can say it was me.
Member A: it was you.
Leader: what's it like to hear that
Member B: fair. I was talking about me. I wasn't talking about [[you::{one}]].
Member C: it landed on me too though. my son. [[He's in treatment again::He's at {refuge} again]].
Member B: shit. okay. I'm sorry.
New member: can I say. my wife relapsed four times. she didn't want to. she wanted [[to see the ocean::to see {place}]].
(silence about 40 sec)
Leader: thank you. I don't want to rush past that.
Member A: thank you
Member C: yeah
Leader: we have five minutes. checkout, one word.
Member A: lighter. Member B: caught. Member C: tired. New member: back. as in I'll be back.
Leader note after: [[new member::{one} ({initials})]] to get intake packet and consent, emergency contact still blank. [[B::{one}]] needs an individual check in, call tomorrow. Billing 90853 x 8.
%%
You are an AI scribe for a behavioral health practice. Turn the transcript below into a BIRP note. Do not add diagnoses that the clinician does not say.

---
Dr: [[Good morning, come on in.::Good morning {ptf}, come on in.]]
Pt: Morning. Traffic was terrible [[on the interstate::on {hwy}]].
Dr: So it's been four weeks since we raised the lamotrigine to a hundred. Any rash?
Pt: No rash. Little bit of a headache the first week.
Dr: Mood?
Pt: Flat-ish but not down. My [[husband::husband {kin}]] says I'm easier to be around.
Dr: Sleep?
Pt: Seven hours. I was up till three one time but that was [[my daughter's::{kin}'s]] wedding.
Dr: Congratulations! Where was it?
Pt: [[On a farm, it rained the whole time::At {place}, it rained the whole time]]. But I danced.
Dr: Spending, driving fast, new projects?
Pt: I bought a kayak. One kayak.
Dr: [laughs] One kayak we can live with. Any thoughts of death?
Pt: No.
Dr: Alcohol?
Pt: Champagne at the wedding. Two.
Dr: Labs, I'd like a lithium level even though we lowered it. Can you go to [[the lab downstairs::{fac}]] this week?
Pt: I can go [[Friday::on {on}]].
Dr: And I'll fill out [[the leave paperwork::the FMLA for {myjob}]]. They want it by [[the end of the month::{day}]].
Pt: Thank you. They also asked for a fax. [[I have the cover sheet.::It's {ph}.]]
Dr: Back in eight weeks.
---
Keep it under 250 words.
%%
BIOPSYCHOSOCIAL ASSESSMENT - narrative section
[[Client is a 41-year-old::{ptname} is a 41-year-old]] Hispanic woman, married, mother of three, employed [[as a bus aide::as a bus aide for {ORGANIZATION:<Tri-River|Cloverdale|Old Mission> Unified Transportation}]], referred by [[her OB::her OB, {tit},]] after a positive EPDS (19) at six weeks postpartum.
Presenting problem, in her words: "I love him but I don't feel like he's mine."
History of present illness: Onset about two weeks after delivery. [[Delivery::Delivery on {full} at {hosp}]] was an unplanned cesarean for arrest of descent. Infant spent five days in the NICU for TTN. Client describes intrusive images of dropping the infant on the stairs; recognises them as unwanted and has stopped carrying him on stairs, [[her sister::her sister {kin}]] does it. No command hallucinations, no delusional content regarding infant.
Psychiatric history: One prior depressive episode [[in college::in 2009 at {school}]], treated with escitalopram 10 mg x 9 months. No hospitalizations, no attempts.
Family: [[Mother::Mother ({kin})]] with anxiety, never treated. Maternal uncle completed suicide, [[year unknown::{mon}]].
Social: Lives [[in a rented duplex::at {addr}]]. Spouse [[drives long haul::{kinfull}, drives long haul for {org}]] and is away four nights a week. Church is important; [[the women's group::the women's group at {church}]] brings dinners.
Spanish preferred for emotional topics. Session conducted in both languages without interpreter, clinician is bilingual.
Substance use: none. Legal: none. Military: none.
Strengths: warm, insightful, good reading of infant cues in session.
Impression: F53.0. Intrusive thoughts consistent with perinatal OCD, to be further assessed with the POCS.
Plan: weekly 90837 x 6; [[prescriber appt::prescriber appt with {cred} {clip}]]; PSI helpline number given; safety plan with [[sister::{kin}, {ph},]] as first call.
%%
Transcript: exposure session, hierarchy item 6 (elevator)
T: Where are you right now, zero to a hundred?
C: Seventy. We're not even in it.
T: Okay. Seventy in the lobby. What's the prediction?
C: It'll stop between three and four, and nobody will know I'm in there, and I'll pass out.
T: Rate the belief.
C: Sixty percent.
T: [[The last ride::The last ride, on {wday},]] what did you predict?
C: Same. And nothing happened. But that was with [[my husband::{kin}]].
T: Today it's you, and me on the phone outside. Ready when you say so.
C: ... Okay. Doors are closing. God. Eighty-five.
T: Describe what you see.
C: Brushed metal. A certificate. It says [[inspected, some year::inspected {num8}, permit {code}]]. Somebody scratched [[a heart::{one} + {one}]] in it.
T: Good. Keep looking around. Number?
C: Eighty. It's moving. Third floor. Fourth. It didn't stop between.
T: What do you make of that?
C: That it's an elevator. [crying/laughing] It's an elevator.
T: Stay for another round trip. Number?
C: Fifty-five.
T: Take your time.
C: [[A man got on.::A man got on with a badge from {org}.]] He said good morning. I said good morning. Fifty.
T: You said good morning at fifty. Wonderful.
C: My [[grandkids::{kin}]] won't believe this. [[They live on the ninth floor.::She lives on the ninth floor at {bldg}.]] I've never seen the apartment.
T: That is item nine. We can plan it for [[next month::{mon}]].
Post: peak 85, end 35, 14 minutes, 3 round trips. HW: daily ride, building of choice, log SUDS before/peak/after.
%%
CRISIS LINE CALL SUMMARY  (counselor notes, typed during call)
Call start 23:41  end 00:36   [[counselor on shift::counselor {fl}]]  line: text-to-voice transfer
Caller [[did not give name::gave name {fa}, age 20]], [[college student::student at {school}]], calling from [[dorm::{ward}, {LOCATION:<Nobleton|Ashwick|Corvine>}]]
"i just want it to be quiet"
took 12 ibuprofen earlier (200s) approx 22:30, said "it's not enough to do anything i looked it up"
-> poison control conferenced, advised ED eval, low tox likely but unknown co-ingestants
precip: breakup [[two days ago::with {one} on {oddday}]], failed orgo midterm, hasn't told [[parents::parents ({town})]]
denies alcohol tonight. denies weapon. roommate [[in the room asleep::{one} in the room asleep]]
caller agreed to wake roommate. roommate spoke w/ counselor, will walk with caller to [[campus ED::{hosp}]], 6 min walk. stayed on line for the walk.
00:29 arrived at triage, handed phone to [[triage RN::triage RN, {first}]]. warm handoff given: amount, time, denies coingest, SI w/o current plan, roommate present
consent for follow up call: yes, [[this number::{ph}]], after [[noon tomorrow::noon on {on}]]
disposition: emergency care, voluntary, no dispatch needed
debrief w/ supervisor [[done::done w/ {one}]]
%%
Client letter for session (read aloud, client gave permission to paste it so you can help me plan the next session)

Dear [[Dad::{one}]],
My therapist said I should write this and not send it, so here we are, I finally get to talk without you walking out to the garage.
I remember [[the lake house::the house on {LOCATION:Lake <Minnetaw|Corrigan|Sable>}]]. I remember you teaching me to gut a perch and how your hands were never shaking then. I was seven. By the time I was ten [[Mom::{kin}]] was hiding the keys.
You missed graduation. You told everyone you had the flu. [[My uncle::Uncle {kin}]] told me the truth in the parking lot of [[the restaurant::{shop}]] with a slice of cake in his hand.
When they called me from [[the hospital::{hosp}]] last [[fall::{mon}]] I drove all night. You were yellow. You didn't know me, you called me [[by my aunt's name::{kin}]]. I sat there anyway. I'm not writing that so you'd thank me.
I have a boy now. [[He has your ears.::His name is {one} and he has your ears.]] He is not going to know you, I don't think, and I'm mostly sorry about that for him.
I am not going to say I forgive you because [[my therapist::Dr. {last}]] says I don't have to have a finish line.
[[Your daughter::{fa}]]

My questions: 1) what themes would an EFT therapist follow first? 2) is the "mostly sorry" line a place to slow down? 3) suggestions for an empty chair exercise. Keep the tone warm, no jargon for her.
%%
T: And what happens right before you check the lock?
C: A picture. Of somebody standing in the kitchen.
T: Somebody in particular?
C: [[No, just a shape.::It's {one}. My ex. It's always {one}.]]
T: How long has that been the picture?
C: Since the trial. [[So like two years.::The {county} one, so since {mon}.]]
T: And he's where now?
C: [[In custody. Seven more years.::{jail}. I check the website. His number is {code}, I know it by heart.]]
T: So the checking isn't information. You already have the information.
C: No. It's, like, a tax. I pay it and I get to sleep.
T: That's well put. What would happen if you paid half?
C: I don't know. Two checks rather than four?
T: Could you do two tonight?
C: With [[my dog::{pet}]] on the bed, yes.
T: With your dog on the bed. Good. Who else is safe to call at two in the morning?
C: [[My neighbor. The advocate, until ten.::{one} downstairs. The advocate at {shelter}, until ten.]]
T: And after ten?
C: 988 I guess.
T: You guess, or you would?
C: I would. I did, once. [[They were nice.::A guy named {one}, he was nice.]]
T: Okay. I'm writing that down on the plan. We'll go through the plan line by line before you leave, and I'd like a copy in your glove box and not just on the fridge.
C: [[My sister::{kin}]] has the third copy.
T: Good thinking.
%%
SUPERVISION NOTES, practicum, wk 9
Supervisee: [[second-year student::{one} {la}]]   Supervisor: [[site supervisor::{cred}]]   Hours this wk: 11 direct / 4 indirect / 1 ind sup / 1.5 group
Case 1 ([[initials withheld::{initials}]]), 3rd session. Tape reviewed min 12 to 22. Good: reflection at 14:10, let silence run. To work on: three questions in a row at 17:30, client went to yes/no. Alternative offered: "you looked away just then."
Case 2 ([[adolescent::{ini}, 16, {school}]]). Mandated report made [[last Thursday::{full}]] re bruising; intake worker [[took it, screened in::{one} took it, ref {case}]]. Supervisee shaken, normalised, reviewed what to tell family. Documentation ok.
Case 3 no show x2. Letter sent. [[Front desk::{one} at front desk]] says voicemail full. Close after 30 days per policy.
Countertransference: supervisee noticed being "the good daughter" w/ Case 1. Parallel to own mom [[who is ill::who is ill at {hosp}]]. Encouraged own therapy, list of sliding scale providers given.
Competencies this week: 2b met, 4a developing, 5c met.
Goals: one open question per turn; use treatment plan language in notes; CSSR-S with every intake, every time.
Next: [[Monday 9a::{wday} 9a]], bring tape of Case 2 if consent is in. [[Signed both.::Signed {la} / {last}, {full}]]
"""
