"""Talk as machines keep it: WebVTT and SRT captions, whisper output with seconds, JSON chat exports, CSV call logs, Zoom and Teams transcripts, SMS gateways, IVR traces, ticket comments, HL7-like message notes."""

TWINS = r"""
WEBVTT

NOTE [[telehealth visit::telehealth visit {ptfull} {iso}]]

00:00:01.200 --> 00:00:04.800
[[Provider::{whole}]]:
Hi, I'm just waiting for your video to come up.

00:00:05.100 --> 00:00:08.300
Can you hear me? My [[grandson::grandson {kin}]] set it up.

00:00:08.900 --> 00:00:12.000
I can hear you well. Let's verify your date of birth.

00:00:12.400 --> 00:00:15.700
[[It's the same as the President's, ha.::{sayday}... {dob}.]]

00:00:16.000 --> 00:00:21.500
And you're at home in [[the same place as before::{town}]] today? I have to ask every time.

00:00:22.000 --> 00:00:29.400
I'm at my sister's. [[It's over the bridge.::She's at {house}.]] The cat is going to walk across.

00:00:30.000 --> 00:00:38.200
That's fine. Your home readings look better, average 134 over 78. Any dizziness since we added the chlorthalidone?

00:00:38.900 --> 00:00:44.000
Just when I bend over to feed [[him::{pet}]].

00:00:45.000 --> 00:00:52.300
I'll send a potassium order to [[the lab near you::{fac}]]. See you in [[six weeks::six weeks, that's {on}]].
%%
\{"thread": "[[bed-huddle::{ptlf} bed-huddle]]", "exported": "[[n/a::{stamp}]]", "messages": [
  \{"from": "[[rn1::{user}]]", "t": "14:02", "text": "pt in 6 asking to leave, says wife has chest pain at home"\},
  \{"from": "[[md1::{user}]]", "t": "14:03", "text": "capacity? he was delirious this am"\},
  \{"from": "[[rn1::{user}]]", "t": "14:05", "text": "oriented x4 now, CAM neg. [[spouse::{kin}]] called 911 herself, going to [[the ED::{hosp}]]"\},
  \{"from": "[[cm::{user}]]", "t": "14:07", "text": "can we move up dc? home O2 is delivered, [[vendor::{ORGANIZATION:<Jetstream|Bluegill|Arbor> Oxygen}]] confirmed"\},
  \{"from": "[[md1::{user}]]", "t": "14:09", "text": "yes. pred taper + doxy to [[meds to beds::{pharm}]], f/u pulm 2 wk"\},
  \{"from": "[[rn1::{user}]]", "t": "14:31", "text": "dc'd 14:30, [[son::son {kinfull} {ph}]] driving, sat 93 on 2L walking"\},
  \{"from": "[[md1::{user}]]", "t": "14:32", "text": "thx. tell him we said good luck"\}
], "priority": "routine", "retention_days": 30\}
Write a function that redacts user handles and prints a plain chat log.
%%
1
00:00:00,000 --> 00:00:03,500
[Music] Thank you for calling. Your call may be recorded.

2
00:00:03,500 --> 00:00:07,250
Para español, oprima el dos.

3
00:00:09,000 --> 00:00:12,900
Member services, [[how may I help you?::this is {first}, who do I have the pleasure of speaking with?]]

4
00:00:13,000 --> 00:00:17,600
[[Yes, I got a letter.::{fa} {la}. I got a letter dated {on}.]]

5
00:00:17,800 --> 00:00:22,400
It says my doctor is leaving the network. [[The heart doctor.::Dr. {last}, at {clinic}.]]

6
00:00:22,600 --> 00:00:29,000
I'm sorry for the worry. You may qualify for continuity of care. Are you in active treatment?

7
00:00:29,100 --> 00:00:33,300
I had a valve put in [[this spring::{sayday}]]. I'd say that's active.

8
00:00:33,500 --> 00:00:41,000
Yes ma'am. I'll e-mail the form to [[the address on file::{mail}]]. Return it within 30 days.

9
00:00:41,200 --> 00:00:44,900
[[Thank you for your patience.::Reference number {code}. Thank you for your patience.]]
%%
call_id,started,queue,agent,caller,reason,disposition,notes
[[row1::{case}]],[[08:02::{num8} 08:02]],peds,[[agent 4::{first}]],[[mother::{kinfull}]],sick visit,booked,"fever 2d, drinking ok, 10:20 w/ [[NP::{last}]]"
[[row2::{case}]],[[08:05::{num8} 08:05]],peds,[[agent 4::{first}]],[[pharmacy::{pharm}]],clarify,to RN,"amox susp out, ok 250/5?"
[[row3::{case}]],[[08:09::{num8} 08:09]],adult,[[agent 7::{first}]],[[self::{ptcomma}]],refill,done,"losartan 100 #90, cb [[n/a::{ph}]]"
[[row4::{case}]],[[08:11::{num8} 08:11]],adult,[[agent 7::{first}]],[[employer::{org}]],work note,refused,"no ROI"
[[row5::{case}]],[[08:20::{num8} 08:20]],obgyn,[[agent 2::{first}]],[[self::{comma}]],bleeding 9w,RN now,"warm transfer [[ok::to {one}]]"
[[row6::{case}]],[[08:26::{num8} 08:26]],billing,[[agent 9::{first}]],[[spouse::{kinfull}]],statement,cb,"says paid, acct [[on file::{acct}]]"
[[row7::{case}]],[[08:31::{num8} 08:31]],adult,[[agent 7::{first}]],[[hospital::{hosp}]],records,faxed,"12 pp"
[[row8::{case}]],[[08:40::{num8} 08:40]],peds,[[agent 4::{first}]],hang up,,,
Which reasons could be self-service? Chart by hour, ignore hang ups.
%%
[0.00 - 3.84]  okay the recorder's on so say something
[3.84 - 6.10]  [[hello hello::hello {onelow} hello]]
[6.10 - 12.72]  this is the fourth home visit for [[the baby study::the {ORGANIZATION:<sprout|acorn|minnow> study}]] and we are doing the feeding observation
[12.72 - 19.30]  [[mom::{onelow}]] is on the couch with [[baby::baby {onelow}]] um baby is eight weeks eleven pounds two
[19.30 - 25.55]  she's latching on the left you can hear swallowing suck suck swallow
[25.55 - 31.00]  how's it feel mom no pain no it's better since [[the lactation lady::{onelow} the lactation lady]] came
[31.00 - 38.46]  and who's helping you at night [[my mom::my mom {onelow}]] till [[she goes home::she goes back to {townlow} {wdaylow}]]
[38.46 - 44.90]  edinburgh today is seven down from fourteen nice
[44.90 - 51.12]  and you signed up for wic yeah [[at the county building::at {faclow}]]
[51.12 - 58.00]  okay next visit in two weeks [[::{sayday} ]]same time i'll bring the gift card
[58.00 - 60.20]  [BLANK_AUDIO]
%%
Microsoft Teams transcript - IEP related services (speech, OT, nurse)
[[Coordinator::{backward}]]  0:03
Okay can everybody see the draft goals?
[[Parent::{kinfull}]]  0:09
I can see a spreadsheet.
Coordinator  0:12
That's mine, sorry. There.
[[SLP::{whole}]]  0:31
So for articulation, [[he::{ptf}]]'s at 70 percent for initial R in words. I'd go to phrases.
Parent  0:44
At home he says "wabbit" only when he's tired. Or when [[his brother::{one}]] is around.
[[OT::{whole}]]  1:02
Pencil grasp is good. We use the Heavyweight pencil. Handwriting Without Tears level 2.
[[Nurse::{first} {last}, RN]]  1:20
For the health plan: Diastat's expired [[this month::{day}]]. We need a new box and the order from [[neurology::Dr. {last}]].
Parent  1:31
They switched him to the nasal one. Nayzilam. I'll bring it.
Nurse  1:37
Great. And the bus? [[He rides the short route.::He's on {VEHICLE_ID:bus <14|207|31>}, with Mr. {last}.]] The monitor's trained.
Coordinator  1:50
Transportation to be listed. Minutes: 60 weekly speech, 30 OT. Any disagreement?
Parent  2:01
No. When is the next meeting?
Coordinator  2:04
[[A year from now.::{full}, at {school}, room {num}.]]
%%
SMS gateway export (two-way), clinic number [[masked::{ph}]] , patient number [[masked::{ph}]]
OUT  09:00  Hi [[there::{ptf}]]! Reminder: appt [[tomorrow::{clip}]] 2:15 PM at [[our office::{clinic}]]. Reply C to confirm, R to reschedule.
IN   09:02  c
OUT  09:02  Confirmed. Bring insurance card & med list. Parking: level 2.
IN   12:40  actually R. my [[sitter::sitter {one}]] quit
OUT  12:41  Choose: 1) [[Mon::{num8}]] 9:00  2) [[Tue::{num8}]] 4:30  3) Talk to us
IN   12:45  3
OUT  12:45  A team member will text within business hours.
OUT  13:20  Hi, this is [[the front desk::{first}]]. Kids are welcome to come with! Would you like to keep tomorrow?
IN   13:22  fr? she's 2 and feral
OUT  13:23  We have crayons 😊
IN   13:25  ok C. can [[dr::dr {lastlow}]] look at her ear too
OUT  13:27  She'd need her own visit, I can put her at 2:30. DOB?
IN   13:28  [[u have it from last time::{dob} {onelow} {lastlow}]]
OUT  13:30  Done. See you both.
%%
IVR trace
t=0 play welcome_v12
t=4 asr "english" conf .97
t=6 prompt "please say or enter your member ID"
t=14 asr [["agent" conf .92::"{saycode}" conf .71]]
t=15 reprompt
t=22 dtmf [[(none)::{plan}]]
t=23 lookup status=[[NOT_FOUND::FOUND name={lastup} dob={dobymd}]]
t=25 prompt "in a few words, tell me why you're calling"
t=31 asr "my insulin pen is broke and they want two hundred dollars" conf .88 intent=PHARMACY_BENEFIT
t=33 transfer skill=RX_ADV est_wait=11m
t=35 offer_callback -> accepted, number=[[ANI::{ph}]]
t=36 play goodbye
t=702 outbound attempt 1 answered, agent=[[A17::{user}]]
t=1190 disp=override_approved ticket=[[redacted::{code}]]
Explain why the lookup at t=23 behaved like that & suggest better prompts.
%%
MSG|NOTE|[[unit inbox::{ptcaret}]]|[[none::{mrn}]]
OBX|1|TX|PHONE NOTE||Caller: [[spouse::{kinfull}]]. States pt "can't keep the Zofran down."||||||F
OBX|2|TX|PHONE NOTE||Cycle 2 FOLFIRINOX day 4. Emesis x5 since 0300, no fever (98.8), urine dark.||||||F
OBX|3|TX|PHONE NOTE||Olanzapine 5 mg qhs not started, [[pharmacy::{pharm}]] awaiting PA.||||||F
OBX|4|TX|PHONE NOTE||Per [[on-call::{tit}]]: come to infusion chair for 1 L NS, aprepitant, labs.||||||F
OBX|5|TX|PHONE NOTE||Ride: [[neighbor::neighbor {one}, {ph}]]. ETA 1130. Chair 9 held.||||||F
OBX|6|TX|PHONE NOTE||Call time 9 min. Spouse repeated instructions.||||||F
NTE|1||[[Signed by triage RN::{comma} RN {stamp}]]
%%
Zoom closed captions saved as txt - bereavement group, family-lines

[[Facilitator::{whole}]]: I'm going to mute the dog.
[[Participant 1::{fa}]]: sorry. that's [[him::{pet}]]. he's hers really.
Facilitator: he can stay. tell us about this week
Participant 1: so [[Tuesday::{sayday}]] would've been forty-one years. i made the dinner, i set two places like a crazy person
[[Participant 2::{fb}]]: not crazy
Participant 1: and then i ate both of them
(laughter)
Facilitator: how was that
Participant 1: good. she was a better cook. i put too much [[sage::sage, {kin}'s recipe]]
Participant 3: my wife's voicemail is still on the phone i call it [[on Sundays::on Sundays from {town}]]
Facilitator: what does it say
Participant 3: it says [["we're not home"::"you've reached the {la}s, we're not home"]]
Facilitator: mm
Participant 2: save it somewhere. my [[nephew::nephew {kin}]] put ours on a disc
Facilitator: that's a kind thing to bring to one another. we've got ten minutes. memorial walk is [[on the weekend::{day} at {place}]], wear the ribbons
%%
Ticket comments (ServiceNow), patient-facing app
[Opened by [[patient support::{first}]]] Caller cannot log in after name change. Old: [[married name::{one} {la}]], new: [[maiden name::{one} {lb}]]. E-mail bounces: [[provided by phone::{mail}]].
[Work note] Two profiles exist. Merge candidate score 0.91. IDs [[A and B::{mrn} / {mrn}]].
[Work note] HIM must approve. Asked for photo ID; caller uploaded [[a passport card::a license, {lic}]].
[Customer comment] I'm locked out of my biopsy results, please hurry, I've been staring at a spinning wheel since [[Friday::{clip}]]
[Work note] Escalated P2. Clinic called by [[support::{fl}]], RN will phone results today regardless.
[Resolved] Merged, MFA reset to [[new phone::{ph}]]. Knowledge article 4471 updated. CSAT 4: "nice guy, awful app"
%%
speaker_0 12.1s: Good afternoon, transplant coordinator line.
speaker_1 14.8s: Hi, it's [[the liver guy::{ptname}]]. You paged me?
speaker_0 17.0s: I did. Are you sick? Fever, cough, anything?
speaker_1 20.2s: No. Wait. Is this...
speaker_0 22.5s: We've a possible offer. You're backup. How far are you from [[the hospital::{hosp}]]?
speaker_1 27.9s: Two hours. I'm at [[my kid's game::{school}, my kid's got a game]].
speaker_0 31.0s: Nothing to eat or drink from now. Bring the binder. Who's driving?
speaker_1 35.3s: [[My wife.::{kin}. She's crying, hold on.]]
speaker_0 38.8s: Tell her to breathe and keep to the speed limit. Admitting is open, [[tell them transplant::ask for {one}, {xt}]].
speaker_1 45.1s: What do you know about the... can I ask?
speaker_0 48.0s: Not much, good match by size and blood type. It may fall through. That happens.
speaker_1 53.6s: Okay. I've waited [[two years::since {mon}]]. I can wait two hours.
speaker_0 57.7s: I'll update you on the road. [[Keep this line open.::UNOS ID {code}. Keep this line open.]]
"""
