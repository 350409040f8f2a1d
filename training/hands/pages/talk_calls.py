"""Whole phone calls as a recorder or an agent's notes keep them: triage, schedulers, insurers, pharmacies, crisis and ride lines."""

TWINS = r"""
CALL RECORD  duration 08:41  queue: RN triage  language: EN  transcript confidence 0.81

nurse: thank you for holding this is [[the nurse line::{onelow} i'm a registered nurse]] how can i help
caller: hi um so it's my [[daughter::daughter {onelow}]] she's had this cough since like [[the weekend::{sayday}]]
nurse: okay and how old
caller: three. three and a half
nurse: before we go on can i verify [[that you are the parent::her birthday and the address]]
caller: [[yes i'm the mom::yeah {saydob} and it's {sayst} in {townlow}]]
nurse: perfect tell me about the cough
caller: it's like a seal. my [[mother in law::mother in law {onelow}]] said it's a seal and i was like what
nurse: barky okay. any noise when she breathes in when she's calm
caller: hang on. [[honey::{onelow}]] turn off bluey. [[honey::{onelow}]]. okay listen. can you hear
nurse: put the phone near her chest for me
caller: (audio)
nurse: i don't hear stridor. is she pulling in at the ribs
caller: how do i tell
nurse: lift the shirt. does the skin suck in between the ribs or above the collarbone
caller: no. she's mad now
nurse: mad is good. okay so this is croup most likely. do you have a way to get cold air
caller: we have the freezer
nurse: that works. ten minutes wrapped up. the steroid has to be given by somebody tonight, so [[there's an urgent care open till nine::{faclow} is open till nine, on {lanelow}]]
caller: is that in network we have [[medicaid::medicaid, the number's {saycode}]]
nurse: they take it. if she drools or goes blue or the noise is there at rest that's nine one one
caller: okay. thank you. [[what was your name::{onelow} right? thank you {onelow}]]
nurse: [[i'm one of the nurses here. good luck::{onelow}, yes. good luck. i'll tell dr {lastlow}'s office]]
DISPOSITION: UC within 2h. Protocol: Croup (Schmitt). Callback: [[none::{ph} at 2100]]
%%
Claim call, provider side, my notes as I went (biller)

10:02 dialed provider services, pressed 2, 4, 2, said "claims" like an idiot four times
10:19 got [[a rep::{first}, "last initial {ini}"]]. gave TIN, [[NPI::NPI {npi}]], member [[ID::ID {plan}]]
10:21 she needs the [[DOB::DOB, {dob}, and the DOS, {num8}]]
10:22 claim [[located::{claim} located]]. denied {denial}, "not deemed medically necessary". i said it's an appendix
10:24 she says the surgeon [[isn't linked to the group::({last}) isn't linked to {org}]]. he has been since {yr}
10:31 hold
10:44 new rep, [[first one's call dropped::{first}. "{first} is on break."]]. start over
10:46 says auth [[was never on file::{code} was never on file]]. i have the fax confirmation in my hand. [[she can't see faxes.::sent {on} 14:03 to {ph}, 11 pages, OK.]]
10:51 asked for a supervisor. "they're in a meeting". all of them? "yes"
11:05 supervisor. [[wouldn't give a name::{wn}, ID {badge}, in {town} apparently]]. sent back for reprocessing, 30 business days
11:06 ref [[number promised by email::number {claim}]]
11:07 told [[the patient::{ptf}]] not to pay the {cash} that the hospital is billing [[them::{obj}, acct {acct}]]
11:08 coffee. CARC 50, RARC N115, appeal level 1, due in 180 days [[from the EOB::so by {on}]]
%%
PHARMACY VOICEMAIL BOX, overnight, machine text

1. new message 9:48 pm. hi this is for the pharmacist. um [[my husband's pain pills::{wholow} birthday {saydob}]] he got the oxy the tens and there's only [[half the bottle::eighty of them it says ninety on {ord}]]. i counted twice and [[my sister::{onelow}]] counted. so somebody call me. [[you have the number::{sayph}]]
2. new message 10:15 pm. [[yeah it's me again::yeah it's {onelow} again]]. never mind. he had ten in the truck. sorry
3. new message 12:03 am. hello. i am calling from the [[nursing home::{faclow}]]. we need stat vanco one gram for [[bed twelve::{lastlow} in twelve, that's {spell}]]. the fax is [[down::down use {sayph}]]. nurse [[on the night shift::{lastlow}]]. thank you
4. new message 3:30 am. [breathing] [[oh this is the pharmacy::{onelow}? oh this is the pharmacy]]. sorry
5. new message 6:58 am. good morning. [[dental office::doctor {lastlow} dental in {townlow}]]. amoxicillin two grams one hour prior, quantity four, no refills, for [[the patient with the valve::{wholow} {saydob}]]. [[generic fine::dea is {saycode}]]. have a blessed day
6. new message 7:02 am. do you have the shingles shot. do i need an appointment. [[call me::it's {onelow} from the bakery call me]]. okay bye. how do i hang this. bye
7. new message 7:20 am. your warranty on your
%%
[CRISIS CHAT export]

Volunteer: Hi, you've reached the text line. [[I'm a counselor here.::I'm {first}.]] What's going on tonight?
Texter: idk
Texter: everything
Volunteer: That's a lot to carry. Is there something that made today worse?
Texter: [[my roommate::{onelow}]] moved out
Texter: and took the dog
Texter: [[the dog::{pet}]] was the only one who like. waited for me
Volunteer: Coming home to nobody at the door. That's hard.
Texter: yea
Volunteer: I ask everyone: are you thinking about killing yourself?
Texter: not like a plan
Texter: i drove past [[the bridge::the bridge on {lanelow}]] twice
Volunteer: Thank you for telling me. Where are you now?
Texter: [[parking lot. taco bell::{shoplow} parking lot in {townlow}]]
Texter: i'm eating nachos lol
Volunteer: I'm glad about the nachos. Is there anyone who could sit with you tonight?
Texter: [[my aunt maybe::{onelow} maybe. my aunt]]
Texter: she works nights at [[the hospital::{hnick}]]
Volunteer: Could you text her while we talk?
Texter: ok
Texter: she says come to [[the er entrance::the er entrance on {lanelow}]] she gets break at 2
Volunteer: What do you think?
Texter: i think nachos for her too
Volunteer: That sounds like [[a plan::a plan, {first}]].
Texter: how do u know my name lol [[oh wait you don't::oh i put it in the form]]
Volunteer: You can text again any hour. C-SSRS screen: 2, no intent. Closed 01:47.
%%
MEDICAID TRANSPORTATION, trip desk, recorded

Agent: Trip desk, [[how can I help::this is {first}, do you have a trip number]]?
Rider: [[I don't have a number.::{saycode}.]] I been standing outside since seven.
Agent: [[What were you scheduled for?::Okay {mr}, I see pickup at {house}, going to {fac}.]]
Rider: Dialysis. I can't miss. They took me off Monday early already.
Agent: I see the driver marked you a no-show at 6:52.
Rider: No show! I'm standing by the mailbox! Ask [[my neighbor::{wn} next door]], she brought me coffee!
Agent: I understand. What are you wearing?
Rider: What am I... a coat! A Bears coat!
Agent: I'm calling the driver now. ... Sir, he says [[he was at the gate and the code didn't work::the gate at {FACILITY:<Quail|Larkspur|Tern> Court Apartments} wouldn't take the code]].
Rider: There's no gate. [[He's at the wrong place.::He's at the wrong {lane}. There's two.]]
Agent: He's turning around. [[White van::White {veh}, {plate}, driver is {first}]]. Twelve minutes.
Rider: And who takes me home?
Agent: [[Same company::Same company, {fam}]], will call at the chair, [[press 2::the number is {ph}]].
Rider: Last time I waited three hours with [[a lady with no shoes::{first} with no shoes]].
Agent: I'm putting a note. [[Anything else I can help you with today?::Anything else, {mr}?]]
Rider: Tell them there's no gate.
%%
Outbound reminder bot, QA sample, five calls

CALL 1. bot: hello this is [[your clinic::{faclow}]] calling for [[the patient::{wholow}]]. human: [[speaking::this is {onelow}'s husband]]. bot: your appointment is [[tomorrow at ten thirty::{sayday} at ten thirty]]. say confirm or cancel. human: confirm. bot: thank you. arrive fifteen minutes early.
CALL 2. bot: hello this is [[your clinic::{faclow}]] calling for [[the patient::{wholow}]]. human: who? bot: say confirm or cancel. human: there's no [[such person::{onelow}]] here. bot: i did not understand. human: obviously. (hangup) OUTCOME wrong number [[flagged::{ph} flagged]]
CALL 3. voicemail: [[you know what to do::yo it's {onelow} you know what to do]]. beep. bot: this is a message for. [[you::{wholow}]].
CALL 4. bot: ...say confirm or cancel. human: listen i'm driving i'm on [[the interstate::{hwy}]]. bot: i heard cancel. human: no! OUTCOME cancelled in error, [[scheduler rebooked::{first} rebooked {on} with {last}]].
CALL 5. human: is this a robot. bot: i am a virtual assistant. human: my [[grandson::grandson {onelow}]] makes those. bot: say confirm or cancel. human: [[he's at college::he's at {schoollow}]], studying robots. bot: i heard confirm. thank you.
Pass 3/5. Issues: pace 180 wpm, name reading flat, barge-in off.
%%
911 calltaker certificate practice and real line, typed out for review

911 what is the address of the emergency
[[i'm in a field::{sayst}, no, i mean yes but behind, in the field]]
okay what's going on there
the tractor rolled. it's on his leg
is he awake
yes he's cussing
that's good. what's the phone number you're calling from
[[it's my cell::{sayph}]]
okay tell me exactly what happened
he was mowing the bank and it just, [[my brother::{onelow}, he's my brother]], it just went over slow
is the engine off
yes [[i did it::{onelow} did it, our neighbor]]
don't try to lift it. is there any serious bleeding
there's some. it's dark. it's not spurting
okay. i'm sending them now, stay on the line. how old is he
fifty eight
[[help is::engine {VEHICLE_ID:<Engine|Rescue|Tanker> {nn}} and {crew} are]] on the way. is there somebody to flag them at the road
[[my wife::{onelow} my wife]] can. [[honey::{onelow}]]! go to the road! wave!
what should they look for
[[the red mailbox::the {lastlow} sign, it's a red mailbox]]. go through the second gate not the first, first has the bull
second gate. okay. get a clean cloth, press on it firm
it's his shirt. is a shirt ok
a shirt's fine. keep talking to him
[[he wants a cigarette::{onelow} wants a cigarette. he says tell {onelow} the cows are not in]]
tell him no. there's fuel
okay i see the lights. [[they're here::it's {onelow} {lastlow} driving, he knows the gate]]
you did good. i'll let you go
end of call. MPDS 17-D-4? no, 22. entrapment. review: address verify late, rest 96 percent.
%%
Lab result call, critical value log, spoken and typed after

L: This is micro with a critical, are you the nurse for [[bed 11::{ptl} in 11]]?
N: I'm covering, [[his nurse::{first}]] is at lunch. Go.
L: I need [[your credentials::your first and last and your badge]].
N: [[RN, charge.::{whole}, RN, {badge}.]]
L: Blood culture, two of two bottles, [[drawn last night::collected {on}]], gram-positive cocci in clusters at eleven hours.
N: Clusters. Two of two.
L: [[Specimen is the left arm::Accession {spec}, left arm]]. And the BioFire says Staph aureus, mecA detected.
N: MecA detected, so MRSA.
L: Read back please.
N: [[Bed 11::{ptlf}, MRN {mrn}]], two of two, GPC in clusters, Staph aureus, mecA positive.
L: Correct. Time is 1312. [[Thank you.::Thank you {first}. I'm {first} {last} in micro.]]
N: calling [[the team::{dr}]] now.
(typed) 1314 paged [[primary::{last} at {pager}]]. 1316 vanc 25 mg/kg ordered, TTE, ID consult [[placed::placed, {last} accepts]]. 1320 [[wife::wife {kin}]] at bedside updated, asked if it's "the flesh thing". Told no.
"""
