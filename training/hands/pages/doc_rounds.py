"""Talk at the bedside as a machine writes it down: rounds, family meetings, interpreter sessions, handoffs, radio, OR chatter, telehealth, huddles, with and without punctuation."""

TWINS = r"""
AMBIENT SCRIBE RAW, family med, room 4
[00:02] CLIN: Hey [[there::{ptf}]], good to see you, how's [[the shop::{shop}]]?
[00:05] PT: Busy. [[My partner quit.::{first} quit on {feast}.]]
[00:09] CLIN: Oh no. So you're here for the foot.
[00:11] PT: And [[my wife's::{kin}'s]] list. (paper sounds) Number one, the snoring.
[00:20] CLIN: Okay. The foot first. When did you see [[the podiatrist::{dr}]]?
[00:24] PT: He's at [[the new building::{bldg}]] now. [[A month ago.::{DATE:<March 3rd|the 20th|early June>}.]] He said Charcot, I said like the grill?
[00:31] CLIN: (laughs) Is the boot on at night?
[00:33] PT: It's in the [[truck::truck, the {veh}]].
[00:40] CLIN: I can't help the boot in the truck. Any fever? Red?
[00:47] PT: Red as [[my brother-in-law's neck::{first}'s neck]].
[01:10] CLIN: I'm going to send you over to [[the hospital::{hosp}]] today for an MRI. I'll call [[ahead::{first} in the ED]].
[01:15] PT: I've got [[a thing at four::to get {first} from {school} at four]].
[01:19] CLIN: Who can get [[that::{first}]]?
[01:22] PT: I guess [[my mother::Mama {first}]]. Lord.
%%
PEDS ROUNDS, speech to text, no punctuation
okay next is [[bed nine::{PERSON:{firstlow} {lastlow}} in nine]] ten month old with bronchiolitis hospital day three down to two liters overnight mom is [[at bedside::{firstlow} at bedside]] she says [[he::{mefl}]] took three ounces of pedialyte and threw up on [[the med student::{firstlow}]] um no fevers since [[yesterday::{wdaylow}]] exam coarse bilaterally mild subcostal uh [[doctor::doctor {lastlow}]] can we trial off high flow yeah lets do it [[nurse::{firstlow}]] are you okay with that I am but RT is [[on a transport::on a transport to {townlow}]] okay after lunch then social mom has to be at work [[tonight::tonight at {shoplow}]] grandma is coming from [[out of state::{townlow}]] can we write a letter for [[the manager::{firstlow} the manager]] sure anything else yeah [[the pediatrician::{PERSON:{firstlow} {lastlow}}'s office]] called wants a fax number is [[on the sheet::{sayph}]] okay plan today room air by three home [[tomorrow::{sayday}]] if [[he::{mefl}]] behaves
%%
FAMILY MEETING with interpreter, minutes-like
[[MD::{last}]]: I'd like us each to say who we are.
[[Daughter::{kin}]]: I'm the daughter, I do the talking.
[[Son::{first}]]: I'm the older.
[[Interpreter::Interpreter {badge}]]: The son said, "with respect, I'm the older."
[[Nurse::{wn}]]: I've had your father the last three nights.
[[MD::{last}]]: What do you know so far?
[[Daughter::{kin}]]: That [[the other doctor::{dr}]] said percent. I don't want percent.
[[Son::{first}]]: In [[our country::{world}]] they'd not tell him.
[[Interpreter::Interpreter {badge}]]: Clarify: "him" is the patient.
[[MD::{last}]]: Did he ever speak of such a time?
[[Daughter::{kin}]]: When [[our mother::our mother, {first},]] was on the machine [[at the county::at {hosp}, {mon},]] he said "a bird in a shoebox."
(long silence)
[[Social work::{cred}]]: Who isn't here that should be?
[[Son::{first}]]: [[The imam::Imam {last}]]. And [[the little one::{first}, she's 9]].
Agreed: no CPR; BiPAP till [[the weekend::{DATE:<Saturday the 3rd|Eid|the 17th>}]], when [[an uncle lands::uncle {first} lands from {world}]].
%%
OR MIC, robotic case, pick-ups only
- "Is that the ureter?" - "That's [[the student's finger::{first}'s finger]] on the screen."
- "[[Circulator::{oneup}]], can I get 3-0 V-Loc." "Opened."
- phone: "OR 11, this is [[the circulator::{first}]]. He's scrubbed. ... It's [[the daycare::{school}]]." "Tell [[them::Miss {first}]] Tylenol."
- "Who did the last one here?" "[[Some guy up north::{last}, up in {town}]]. Mesh everywhere."
- "Arm 3 fault." "Recover." "Call [[the rep::{first}]]." "[[He's::He's in {place},]] on video."
- "Time?" "[[Eleven ten.::Eleven ten, {last} follows at noon, {last} wants your room.]]"
- "Specimen to?" "[[Path::{first} in Path, {xt}]]. Right ovary. Say it back." "Right ovary."
- "What's on for [[the holiday::{feast}]]?" "[[Lake::{LOCATION:lake {last}} with {first}'s in-laws]]." "I'm sorry."
- count correct, count correct
%%
EMS-TO-HOSPITAL RADIO, as logged by the ED tech
"[[Base::{hnick}]], [[Medic unit::{VEHICLE_ID:Medic {nn}}]]." "Go." "Inbound to you non-emergent, six out, with a 78-year-old female from [[a dentist's office::{ORGANIZATION:{last} Dental}, {corner}]], chief complaint swallowed crown. It's gold, she wants it back. Vitals 150/80, 76, 16, 98. No distress, singing. Hx a-fib, [[sees your cardiology::sees {dr}]]. Any questions?" "Which tooth?" "Say again?" "Never mind, [[triage::{first} in triage]]." "Also her [[friend::friend {wn}]] follows in a [[green Kia::green Kia, {plate}]], she can't park." "Copy, [[valet::{first} at valet]] will wait." "[[Unit::{VEHICLE_ID:Medic {nn}}]] clear, 1341."
%%
TELEHEALTH, captions on, wifi poor
PROVIDER: Can you hear me, [[sir::Mr. {ptl}]]?
PATIENT: I see your mouth.
DAUGHTER: Unmute, [[Daddy::Daddy. Hi, it's {kin}]].
PROVIDER: I need two identifiers.
PATIENT: I'm me and that's my dog.
DAUGHTER: [[(gives both)::{ptname}, {saydob}]].
PROVIDER: And where are you right now, in case we lose you?
DAUGHTER: [[At the cabin.::The cabin, {stlow}, past {lanelow}.]]
PROVIDER: How's the breathing?
PATIENT: In and out.
DAUGHTER: He slept in the recliner since [[the funeral::{first}'s funeral, {DATE:<October 2nd|the 8th|Palm Sunday>}]].
PROVIDER: Show me your ankles. Oh. Push with your thumb. Okay. Who brings the Lasix?
PATIENT: [[The drone.::{first} from {pharm}.]]
DAUGHTER: There's no drone.
PROVIDER: Forty twice a day, three days. [[My nurse::{first}, my nurse,]] calls [[tomorrow::{wkd}, from {ph}]]. If you sleep sitting again: [[the ER::{hosp}]].
PATIENT: You've a nice mouth.
"""
