"""Operations, pictures, therapies, minds, children and boards in whole sentences."""

from __future__ import annotations

TEXT = r"""
= Operative Dictation|Dictated Operative Report|Procedure Dictation
# Indications
{hpt} is a {yo} who tore the rotator cuff while throwing a bale at {horg} and who has not been able to reach a shelf since.
Three months of therapy with {hrn} and two injections by {hdr} had bought some comfort but no strength.
The choices were set out {hnext} in the presence of {hkin}, and {he} elected repair, understanding that stiffness, infection and a second tear may follow.
A scan from {hfac} was on the board throughout and agreed with what we found.
# Procedure
After an interscalene block by {hdr}, the patient was placed in the beach-chair position with the Spider arm holder and every prominence padded.
A standard posterior portal was made, and the joint was inspected in the order that Snyder taught: biceps, labrum, cartilage, cuff.
The tear was crescent shaped and two centimeters wide; the Buford complex was a normal variant and was left alone.
Two medial anchors and two lateral ones, all from {maker}, gave a double row that did not gap when the arm was moved; stickers are on the implant sheet ({hlot}).
The biceps was frayed in the groove and was released and set with a button, as {hdr} had suggested beforehand.
Acromioplasty was limited. The Mumford part of the operation was not needed.
{hdr} scrubbed for the second half and closed. The counts, called by {hrn}, were right twice.
Blood loss was a tablespoon. The sling, an UltraSling III, was fitted before {he} woke.
There were no complications and {he} was moving the fingers in recovery when {hkin} came in.
# Alternative Dictation
A midline incision was made and the fascia was divided; the bowel was run from the ligament of Treitz to the ileocecal valve and a transition point was found in the pelvis.
The band was cut, the bowel pinked, and a strip of four inches that did not was resected with the Echelon stapler.
A Meckel's diverticulum, found by chance, was taken on the same specimen; pathology rang back at {clockx} through {hlast}.
The Hartmann pouch from the operation at {hfac} was seen and left.
The abdomen was washed with three liters and a Blake drain was brought out on the left; Prevena went on the skin.
I spoke to {hkin} in the consultation room and to {hdr} by telephone.

= Dictated Radiology Report|Reading Room Dictation
# Technique and Comparison
Axial images were obtained from the skull base to the vertex without contrast; comparison is made with the study of {hdate}, which came on a disc from {hfac}.
The patient could not lie still, and {hkin} held the head for the second run.
# Findings
There is no hemorrhage, mass or shift. The sylvian fissures are wide for the stated age and the horns of the ventricles are rounded.
A lacune sits in the left thalamus; it was not there {hday}, and the dot sign in the middle cerebral artery is absent.
The Virchow-Robin spaces are prominent, the pineal is calcified, and the sella holds more fluid than gland.
Above the clavicle there is a node, of the kind that carries the name of Virchow, not seen before.
At {level} the disc has gone and the plates are sclerotic in the manner of Modic's third type; the cord is not touched.
The stem and cup, {implant}, are well seated without lucency in any zone of Gruen or of DeLee and Charnley.
In the left breast the clip lies three millimeters from the residual calcium; the marker placed at {hcl} is in the wrong quadrant.
A hernia of the kind called after Spigelius contains fat. The appendix is normal, and so is the ligament of Treitz.
# Opinion
No acute change. If symptoms persist, a perfusion study would be more telling than another plain one.
The node should be biopsied; I rang {hdr} at {clockx} and spoke instead with {hrn}, who wrote it down and read it back.
Category three by the Fleischner list; six months will do. Dictated for {hdr}, who is away.
The finding was also put to {hlast} at the noon conference, and we agree.

= Psychiatric Narrative|Dictated Intake, Psychiatry|Therapist's Case Summary
# Presenting Story
{hpt} came because {hkin} had found the notebook, and because sleep had gone down to three hours a night.
{hec} speaks softly, keeps the coat on, and begins every second sentence with the name of {hone}.
The trouble started {hday}, when {horg} moved to {htown} and forty people were asked to follow or go.
There have been four admissions, the first at {hfac} at nineteen and the last for lithium toxicity under {hdr}.
Voices are denied, but {he} will not use the telephone in the hall, since {hone} is said to listen there.
{hec} drinks on weekends, a good deal, and more since the dog died; pills came from {hone}, who has a back injury.
An aunt, {hnm}, died by suicide; the mother was treated in {htown} with what was then called a nerve cure.
# Early Life
{hec} grew up over a shop in {htown}, third of five, and was sent to {hsch}, where a teacher, {hnm}, taught {him} to play chess.
The father, a Korean War veteran, was given to silences and to belts.
{hec} married early, to {hone}, and left when the second child, {hkid}, was in diapers.
Work has been steady: the cannery, the bus barn, then seventeen years at {horg}.
# Formulation
In Erikson's terms the task is one of generativity, in Beck's of a schema of uselessness; in {his} own, of having been thrown out with the boxes.
The Hamilton score of {tens} says severe, the Columbia scale says moderate, and {hkin} says that she hides the knives.
The lesson of the last trial is that Zoloft helps and Wellbutrin does not; Mirtazapine was never given a fair dose.
# Plan
We shall meet on Mondays and Thursdays; {hdr} will take over the medication, and {hone} will keep the key of the cabinet.
The safety plan, in {his} own hand, names {hone}, {hchurch} and the number {hph}, in that order.
Partial hospital was offered and declined; a letter to {horg} about leave was not declined.
If the thoughts return at night {he} is to ring 988, then {hkin}, then the desk.

= Child and School Narrative|Pediatric Narrative Visit|Developmental Narrative
# Visit
{hch} is a {kid} who was carried in asleep by {hkin} and woke only when the otoscope arrived.
Birth was at thirty-six weeks by section at {hfac} for a rise in pressure; a week in the nursery with lights and a feeding tube.
The first word was "duck," at eleven months, and there are now perhaps thirty, most of them the names of trucks and of {hone}.
{hkin} worries that {hkid}, who is younger, already talks in sentences.
At {hsch} the teacher, {hnm}, has moved the desk away from the window, and has asked whether something might be tried before the spring concert.
Ears are dull on both sides, the left with fluid; tonsils meet; the heart has the musical murmur that Still described and that needs nothing.
There are four café-au-lait spots, none large; the spine is straight on Adams's test, and the hips are stable.
We went through sleep, screens, seat belts and the pool at the house of {hone}, which has no fence.
Shots today were the fourth Infanrix and the second ProQuad ({hlot}); a sticker with a Dalmatian was chosen with great care.
The ENT in {htown}, {hdr}, can see {him} {hnext}; hearing will be tested at {hcl} before that.
A form for {hsch} was filled in, for the inhaler and the peanut; the nurse there, {hnm}, has the spare pen.
Next visit at the birthday. {hkin} may ring {hph} in the morning between eight and nine, when I answer myself.
# School
According to the school, reading is a year behind and arithmetic a year ahead; the Woodcock-Johnson and the Wechsler say much the same.
A plan under Section 504 was drawn up {hday} with {hkin}, the principal and {hone}, and it gives quiet, time and a wobble stool.
The bus is the hard part of the day: a boy called {hnm} takes the hat.

= Therapy Narrative|Rehabilitation Story|Physiatry Narrative
# Session
{hpt} arrived on time by the {veh} of {hone}, with the brace on the wrong leg, and laughed about it.
We began on the parallel bars, moved to the hemi-walker, and ended on the curb outside, which {he} climbed twice with {hrn} at the elbow.
The ankle turns in when {he} tires, a matter of the tibialis posterior; the Ashworth score is two and the clonus of four beats is old.
Botulinum was given at {hcl} {hday} by {hdr}, and the heel now comes down.
{hec} wants to carry a tray again at {horg}; we practiced with a tray, six plastic cups and a good deal of spilled water.
{hkin} was shown how to guard on the stairs at {hst}, of which there are fourteen and one rail, on the wrong side.
The speech therapist, {hrn}, reports that names still fail: a fork was a spoon, {hone} was "the tall one."
Constraint therapy in the manner of Taub was explained and declined; mirror work in the manner of Ramachandran was enjoyed.
# Outlook
Six more weeks twice weekly, if {ins} agrees; the review form is with {hdr}.
Home by {hdate} is a fair hope. A ramp has been priced by {horg}.
Driving is for later and for the specialist in {htown}.

= Board and Committee Narrative|Conference Discussion Summary|Case Discussion
# Discussion
The case was put by {hdr}, who had met {hpt} only that morning and whose slides would not open.
A {yo} with a lesion at the head of the pancreas, abutting the vein for less than half its round, and a CA 19-9 that has halved on FOLFIRINOX.
The radiologist felt that the artery was clean; {hlast} felt that it was not, and the two scans were laid side by side until it was plain that the second was from {hfac}.
The surgeon would attempt a Whipple with a piece of vein if the weight were to come back; the dietitian, {hrn}, thought it would.
Germline testing had come back with a variant in {gene}, {variant}, of no known meaning; {hkin} has been written to.
Radiation was argued for by {hdr} and against by nobody, and it was noted that the machine would be down for the upgrade.
{hec} lives in {htown} and works at {horg}, and has said that {he} will not travel farther than {hcl} for anything that takes a month.
It was agreed to scan again in six weeks, to present again, and to tell {hpt} so today; {hrn} will ring {hph}.
The trial ({trial}) is open but wants a creatinine that {he} does not have.
# Event Review
On the night in question two vials with blue caps stood side by side in the second drawer, and the lamp above them was out.
The nurse, in {his} third week and on {his} fourth night, drew up the wrong one, and {hrn}, checking, said so.
No drug reached anybody. The Pharmacy moved the heparin on the same day and the lamp was mended by Friday.
A family member, {hkin}, was told by {hdr} {hday}, and thanked us.
The committee found no blame and three causes: the lamp, the caps and the roster.
The manager of {floor} will report back; {hone} keeps the minutes.

= Death and Findings, Dictated|Medical Examiner's Narrative|Coroner Narrative
# Narrative
The decedent, a {yo}, was last seen alive {hday} by {hone}, who had brought soup to {hst} and found the porch light on at noon.
The door was forced by the deputy. {hec} lay on the left side between the bed and the wall, in night clothes, with the telephone off its hook.
There was no disorder, and a supply of {med}, filled at {hrx}, was three tablets short of what it should have been.
{hkin} knew of a heart that skipped and of an appointment at {hcl} that was not kept.
Externally there was a scar of the kind that a Kocher incision leaves, lividity on the left, and no injury but a graze at the knee.
Internally the heart weighed {hund} grams; the left anterior descending artery was shut three centimeters from its mouth by a fresh clot on an old plaque.
The lungs were wet, the liver showed the pattern called nutmeg, and the brain was without a mark; lines of Zahn were seen under the lens.
Blood, eye fluid and liver were sent to the reference laboratory, which found only caffeine and {med} in the usual amount.
The cause of death was a heart attack, the manner natural. The certificate was signed by {hdr}, and the body went to {horg} {hday}.
The ring and the watch were given to {hkin}, who signed for them at the counter.
"""
