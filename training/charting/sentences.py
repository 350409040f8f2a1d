"""Letters, leaflets, policies and appeals in whole sentences, in which a role or somebody may stand."""

from __future__ import annotations

TEXT = r"""
= Letter|Correspondence|Clinic Letter|Letter Filed to Chart
# Body
I had the pleasure of seeing {hpt} this morning, along with {hkin}, who drove all the way from {htown}.
As you may recall, we first met {hday}, when you were worried about the shadow on the film from {hfac}.
I am glad to say that the shadow was a nipple, as {hdr} suspected and as the second view proves.
There remains the matter of the cough. It comes at night, it comes at {horg}, and it does not come on vacation.
A methacholine challenge at {hcl} was positive at two milligrams; the flow-volume loop is scooped.
The likeliest culprit is the glue. I have written to {horg}, to the attention of {hone}, for the data sheets.
In the meantime I have given Advair, a spacer, and a plan in three colors, of which {hkin} has a copy on the refrigerator.
{hec} has asked me to tell you that the Lisinopril is not to blame, since {he} never took it.
I would value your help with the sleep, and I have asked {hdr} in {htown} to look at the nose.
Should you wish to talk, I am at {hph} on Tuesdays, or {hone} will find me.
It was good to hear that your own recovery goes well. With warm regards to the office and to {hone}.
# Second Letter
We write on behalf of {hpt}, who has been told by {ins} that a wheelchair with tilt is a convenience.
It is not. Without it {he} develops sores over the ischium, of which the last took {hfac} eleven weeks to close.
The chair was tried at {hcl} by {hrn} and by {hone} of {horg}; photographs are enclosed with permission.
At {hsch} the doors are thirty-two inches; at {hst} they are thirty; the base we ask for measures twenty-four.
{hkin} is sixty and cannot lift. The aide, {hnm}, comes from nine to three and may not lift.
We ask for a decision by {hdate}, before the rental ends and the loaner goes back to {horg}.
If the answer is no, please name the physician who gave it, and please have that physician call {hph}.
# Third Letter
To the principal: {hch} was seen here {hday} for a fainting spell in the lunch line at {hsch}.
The heart is sound. We think that breakfast was missing, and so does {hkin}.
Please allow water in class, a snack at ten, and a seat near the door until the visit with {hdr}.
Physical education may go on. Heights, ropes and the deep end may wait.
If it should happen again, lay the child flat, raise the legs, and call {hkin} at {hph} before you call me.
# Fourth Letter
Thank you for the care shown to my {rel} on the sixth floor in the last week of {his} life.
I want to name {hrn}, who braided the hair, and {hdr}, who sat down every time.
The only sour note was the bill, which came to {hst} on the day of the funeral at {hchurch}.
{hone} at the front desk said that it would be looked into, and I trust that it was.

= Leaflet in Plain Words|What To Expect|A Guide for Families|Your Stay With Us
# Text
You will meet many people in a day. The one with the clipboard from Case Management plans what comes after; the one in teal draws blood.
Doctors here work in teams named by colors. Your team is Gold; its attending changes on Mondays.
We will ask your name and your birthday so often that you may wonder whether we forget. We do not; we check.
The Fall Bundle, the yellow socks and the alarm are there because the bathroom is farther than it looks at three in the morning.
If you brought a CPAP, a pump by Medtronic or Tandem, a Dexcom or a pacemaker card, tell your nurse; Radiology will ask again.
A Rapid Response can be called by anybody, including you: dial 5-5 and say the room.
Heparin comes from pigs and may be changed for Arixtra; ask the Pharmacist, who rounds at ten.
Chaplains of many faiths are on the pager. {hone} of {hchurch} comes on Thursdays, and the Shabbat candles are electric.
Visiting is open. {hkin} may stay the night in the recliner; children should have had their shots.
Meals are on request from seven to seven: call {hph} and ask for the Heart Healthy or the Carb Controlled card.
Please leave the wedding ring, the coin collection and the Rolex at home. Security keeps a safe; the receipt is in duplicate.
Before you go, {hrn} will read the After Visit Summary with you, line by line, and you will tell it back.
Your follow-up is with {hdr} {hnext}; the map shows Lot C and the sky bridge.
If you are unhappy, speak to the Charge Nurse, then to the Manager, {hnm}, then to the Patient Advocate; no one will mind.

= Narrative Policy|Memo to Staff|Letter from the Chief Nursing Officer|Department Announcement|Survey Readiness Memo
# Text
Beginning Monday, restraint orders must be renewed every calendar day, and the reason may no longer read "for safety."
The Joint Commission arrives without notice in an ordinary sedan; the greeter will page a Code White to the lobby.
Surveyors may ask any of us about RACE and PASS, the SDS binder, the Eye Wash and the age of the juice in the pantry.
Outdated supplies were found on {floor}: Yankauers from 2019, a Salem sump, three Huber needles and somebody's lunch.
Please congratulate {hone}, who passed the CCRN, and {hone}, who will marry {hone} {hnext} at {hchurch}.
The Medical Staff approved the following: delineation for Robotics, the Impella policy, the Neonatal Abstinence order set.
{hdr} joins us from {hfac} {hnext} and will take call every fourth night.
{hdr} leaves for {htown} at the end of the month; cake in the library.
The parking deck at {hst} will close for a week. Shuttles by {horg} run every ten minutes, they say.
A package of Fentanyl was miscounted; it was found behind the Pyxis tower; two people now count.
Questions about the new Lactate reflex go to the Laboratory Director; questions about the old one go nowhere.
Badge access to the Cath Lab, the Milk Room and Nuclear Medicine expires with the flu shot.
Epic upgrade on Sunday from 0100 to 0430: print the MAR, use the red binder, write legibly, sign with time.
# Reminders
Tall Man lettering: hydrOXYzine, hydrALAZINE, DOBUTamine, DOPamine, vinCRIStine, vinBLAStine.
Do Not Use: U, IU, QD, QOD, MS, trailing zero. Do use: your name.

= Adjudicated Case Summary|Grievance Response|Patient Advocate Note|Ombudsman Report|Complaint Log Narrative
# Complaint
{hkin} writes that {hpt} waited four hours in a hallway of the ED while "a man with a hangnail" went first.
The call light in {room} was answered after {tens} minutes according to the Rauland log, after an hour according to {hone}.
The family was told by one doctor that it was a Stroke and by another, {hdr}, that it was a Bell's palsy.
The dentures, wrapped in a napkin, went out with the tray. {hone} in Dietary looked through eleven bags.
The letter of {hdate} was sent to {hst}, where nobody of that name has lived for years.
At {hsnf} the roommate smokes in the bathroom; the administrator, {hnm}, says that this cannot be, as it is not allowed.
A student put in the IV without saying so. {hec} asks that {hone} be told never to do that again.
# Findings
Triage was by the Emergency Severity Index; the hangnail was a felon with a fever, and went second.
Staffing met the grid. The tube system was down. The nurse, {hrn}, was in a Code in the next room.
Both diagnoses were reasonable at the time. The MRI, read by {hlast}, settled it in the morning.
We replaced the dentures through {horg} at no charge; they fit, says {hkin}, better than the old.
# Reply
We are sorry. The Manager met with {hone}; the signs were changed; the policy was read aloud at huddle.
You may write to the State Survey Agency, the QIO or the Office for Civil Rights, whose addresses are below.
A copy of this reply goes to {hdr} and, with your leave, to {hkin}.
"""
