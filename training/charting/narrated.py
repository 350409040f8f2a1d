"""Stays and visits told in whole sentences, as those who dictate tell them."""

from __future__ import annotations

TEXT = r"""
= Dictated Admission Note|Admission Dictation|Inpatient Admission, Dictated
# History of Present Illness
This is a {yo} with long-standing heart failure who was in reasonable shape until about ten days before admission, when the ankles began to swell and the shoes no longer fit.
The swelling was first noticed by {hkin}, who measured it against the marks of the socks and called the office at {hph}.
{hec} tried doubling the Lasix without telling anyone, ran out of it {hday}, and did not refill it because {hrx} wanted a new copay.
By the time the ambulance came, {he} was sitting upright on the edge of the bath and could speak only in short phrases.
{hpt} denies chest pain but admits, when {hkin} has left the room, that a heaviness comes on whenever {he} carries feed at {horg}.
An echocardiogram done at {hfac} two years ago reportedly showed an ejection fraction of forty percent; I have asked for the tape and have not been able to confirm that.
There was no fever, no travel, and no sick contact apart from {hone}, who had what the family calls the crud.
{hec} had been told by {hdr} that a defibrillator might be wise, and {he} told {hdr} that {he} would think about it, which {he} has done for three years.
On questioning {he} recalls a week of antibiotics {hday} for bronchitis, prescribed over the telephone by somebody at {hcl} whose name {he} never caught.
The last time {he} felt truly well was at a reunion in {htown}, where {he} danced until midnight.
# Past History
Hypertension, gout that flares when the water pills go up, and a bout of Guillain-Barré in the distant past from which {he} recovered fully.
The gallbladder came out at {hfac}; the surgeon, {hdr}, was said to have remarked that it was the worst he had seen that year.
There is a stent in the circumflex, placed {hday}, and the card for it is in the wallet that {hkin} took home.
A Baker's cyst was drained twice and a Morton's neuroma was injected once; neither troubles {him} now.
{hec} has never smoked a cigarette but worked for two decades in the drying room at {horg}, where everything was dusty.
# Social
{hpt} lives in the downstairs half of a house in {htown}; {hkin} has the upstairs and can hear the cough through the floor.
{hec} was a baker and still rises at three, which has made the nights here difficult for the staff and for {hone} in the next bed.
On Sundays {hone} drives {him} to {hchurch}, and on the other days {he} does not leave the house unless there is an appointment.
There is a son who does not call and a daughter who calls every evening at seven; the number on the board is hers, {hph}.
# Examination
The patient is a tired, pleasant adult who leans forward to breathe and apologizes for it; the jugular veins are full to the angle of the jaw.
There is a third heart sound, best heard with the bell, and a murmur that I would grade two of six and that {hdr} has described before.
Crackles reach halfway up on both sides, and the left base is dull, without egophony or a Skodaic note above it.
The abdomen is soft, the liver edge is tender two fingers below the ribs, and pressing on it lifts the neck veins further.
Both legs are swollen to the knee and the skin over the shins is weeping; the Stemmer sign is negative.
# Impression and Plan
Acute on chronic systolic heart failure, New York Heart Association class four on arrival and perhaps three by this evening after eighty of Lasix.
I have started a nitroglycerin drip, restricted the fluids to a liter and a half, and asked the telemetry desk to page me rather than {hdr} tonight.
{hdr} from cardiology will see {him} in the morning; if the troponin climbs we shall look again at the old stent.
I spoke with {hkin} at some length; there is a living will in a drawer at {hst} and it will be brought {hnext}.
Full code for now, with the understanding that {he} would not wish to be kept on a machine.
The plan was gone over with the night resident, who will recheck the potassium at two and call {hlast} if it is under three.

= Dictated Discharge Summary|Narrative Summary of Hospitalization|Summary of Stay
# Course
{hpt} was brought in {hday} after {hkin} came home and found the kettle boiled dry and {him} on the kitchen floor, unable to say what day it was.
Computed tomography showed a subdural collection along the left convexity with six millimeters of shift, and {hdr} evacuated it through two burr holes the same night.
Aspirin and Plavix had been taken together since the last stent, on the advice of {hdr}, and platelets were given before the operation.
The drain was pulled on the second day; the speech came back over the weekend, first in single words and then, to the delight of {hkin}, in complaints about the food.
A seizure on the fourth night, beginning in the right hand in the manner that Jackson described, was stopped with Ativan, and Keppra was begun.
We were helped by the speech pathologist, {hrn}, who cleared {him} for a mechanical soft diet and taught the chin tuck.
A Foley catheter left in too long led to an infection with Enterococcus faecalis, which answered to a week of ampicillin.
On the sixth day the sodium drifted to one hundred twenty-eight; cerebral salt wasting was favored over the syndrome of Schwartz and Bartter, and salt tablets were enough.
The team met with {hkin} and with {hone}, who holds the power of attorney, in the small conference room; nobody wanted a feeding tube, and none was needed.
{hec} walked forty feet with the walker for {hrn} on the last morning and waved at the nurses' station.
A bed was found at {hsnf}, which was the family's second choice, since {hsnf} in {htown} had none.
Blood pressure was hard to settle and the amlodipine was replaced by lisinopril, which should be checked with a potassium in one week at {hcl}.
# At Discharge
The patient is awake, knows the month but not the date, and moves all four limbs; the wound is dry and the staples may come out {hnext}.
Aspirin may restart after the repeat scan, which {hdr} will read; Plavix should not, unless {hdr} says otherwise in writing.
I have called {hdr} at {hph} and left a message with {hone} at the desk that the scan must precede the pill.
No driving until seen. {hkin} has put the keys of the {veh} in a safe place.
{hec} may go back to the bookkeeping at {horg} when the neuropsychologist agrees, probably not before the summer.
The patient and {hkin} were told what to look for: sleepiness, a new headache, vomiting, or any weakness of the hand.
# Pending
Fungal cultures of the urine, an anti-epileptic level and the dictated report of the second scan.
The final report from {hfac} of the earlier angiogram has been requested twice, most recently {hday}.

= Emergency Narrative|ED Physician Dictation|Emergency Department Narrative
# Story
This is a {yo} who comes in with belly pain that began {hday} at the navel, wandered down to the right and has stayed there.
{hec} was serving lunch at {horg} when it became too bad to stand, and {hone}, who runs the grill, drove {him} here in the delivery van.
{hec} ate half a burrito at noon and lost it by one; there has been no diarrhea, no urine complaint and no bleeding.
Nobody at home is ill. {hkin} had an appendix out at {hfac} at about the same age, which has everyone persuaded of the diagnosis.
Pain at the point of McBurney is clear, Rovsing's sign is present, the psoas test is negative and there is a little guarding.
The ultrasound was of no help, and the CT, read by {hdr} on the overnight service, shows a tube of eleven millimeters with a stone at its base.
I called {hlast}, who was scrubbed, and then the second call surgeon, {hlast}, who came at once and agrees.
{hec} was given Zosyn, Zofran and four of morphine, and signed for the operation with {hone} from the interpreter line on the speaker.
While waiting for a room {he} asked that {horg} be told and that somebody feed the cat at {hst}; {hrn} saw to both.
The differential included a ruptured cyst, Crohn's disease and a Meckel's diverticulum, none of which the pictures favor.
To the operating room at 0340 in good condition; family is in the surgical lounge.
# Second Patient Statement
According to the medics, the car left the road at the bend near {htown} and struck a culvert; the bag deployed and the belt held.
The driver remembers the song on the radio and nothing after it, was walking about at the scene, and gave the deputy a phone number, {hph}.
There is a seat-belt mark, a broken wrist of the kind that Colles described and a cut at the hairline that I closed with six nylon sutures.
The scan of the neck was cleared by the Canadian rule and by the radiologist; {hdr} from orthopedics set the wrist under a Bier block.
{hec} had one beer at the house of {hone}; the level was forty. State police took a statement and left a card with {hone}'s name on it.
Sent home with {hkin} after six hours of watching, a sling, a sheet about head injury and a visit {hnext} at {hcl}.

= Nursing Narrative, Long Form|Night Charge Narrative|Charge Nurse Summary
# Narrative
The evening began with two admissions at once, both from the ED, and with a bed alarm that would not reset until Biomed came.
{hpt} was settled by eight, asked for the blinds to be open toward the river, and told {hrn} about the farm in {htown}.
At a quarter past nine {he} was found with the gown off and the IV in the wash basin; the site was dressed and a new one placed by {hrn} on the second attempt.
{hkin} telephoned from {htown} at ten, wept a little, and asked to be called at any hour at {hph}.
Pain was six of ten and fell to two with half a milligram of Dilaudid and a pillow under the knees.
At midnight the rhythm on the monitor changed to a slow flutter; {hdr} was paged, came within five minutes and was not worried.
The chaplain sat with {him} until one. They spoke about {hone}, who died {hday}, and about whether dogs have souls.
{hec} slept from two to five with the light on, as at home.
The sitter, {hrn}, reports that {he} twice called for {hone} and once sang the whole of a hymn.
A skin tear on the left forearm, three centimeters, was flapped back and covered with Xeroform; an event report was filed.
In the morning {hdr} rounded early, changed the Ativan to Seroquel and promised {hkin} a meeting {hday}.
Report was given to {hrn} at the bedside, with the patient correcting us on the dose of the water pill, and rightly.
The second patient pulled the Dobhoff at four, for the third time this week, and Nutrition will want to know.
One unit of blood ran from one to four without reaction; both verifiers signed, and the bag number is on the slip.
Staffing: five nurses for thirty-one, a float from the sixth floor until three, no secretary.

= Visit Narrative|Dictated Office Note|Clinic Letter to Chart
# Visit
I saw {hpt} today in the company of {hkin}, who did most of the talking and whose list of questions ran to two pages.
The main concern is memory: a pot left on, the same story told to {hone} three times, a wrong turn on the way home from {hchurch}.
{hec} can name the President, the season and all the grandchildren but not the name of the new doctor, which is {hlast}.
The clock was drawn with all its numbers in the upper half; delayed recall was one of five; serial sevens were perfect, as one might expect of someone who kept the books at {horg}.
Mood is good. There are no visions of small children or animals, no acting out of dreams and no fall, which argues against Lewy bodies.
An MRI at {hcl} showed more shrinkage at the hippocampus than the age explains; Fazekas grade one; no bleed.
We talked about Aricept, about Leqembi and the infusions it would mean in {htown}, and about doing nothing; {he} chose to think about it.
I asked that the stove be fitted with a timer, that the {veh} stay in the garage, and that {hkin} see a lawyer soon.
The social worker gave {hkin} the number of the Alzheimer's Association and a card for the caregivers' evening at {hchurch}.
I shall see {him} again {hnext}, and {hdr} will have a copy of this letter.
The second concern is the left knee, which buckles on stairs; McMurray's test is positive and the films are of Kellgren grade three.
I injected forty of Kenalog from the lateral side without trouble; {hrn} held the leg and the conversation.
Blood pressure was one fifty-two the first time and one thirty-eight the second, after we had talked about the garden.
Prescriptions went to {hrx}, where {hone} knows the family and will put the tablets in a blister pack.

= Hospice Narrative|Home Visit in Words|Visit Story
# Visit
I drove out to {hst}, past the last gas station in {htown}, and was met at the gate by {hone} and three dogs.
{hpt} was in the recliner by the window with the oxygen on two liters and a blanket that {hkin} had crocheted.
{hec} said that the nights were long and the days were not, and that {he} was ready but curious.
The breathing was easy, the feet were cool to the ankle, and the urine in the bag was the color of tea.
{hkin} has been giving the drops every four hours by the kitchen clock and writes each one on the calendar from {horg}.
We changed the bed together. There is a spot on the tailbone the size of a dime, pink, not open; a foam was put on.
A grandson, {hkid}, had drawn the two of them in a boat, and the picture is on the icebox with the DNR.
{hone} asked in the hall how long. I said days to a short few weeks, and {he} nodded, having farmed.
The aide, {hnm}, will come every weekday; the volunteer will sit on Thursdays so that {hkin} may go to {hchurch}.
I called {hdr} from the car about the secretions, and Levsin was approved; {hrx} delivers until nine.
Next visit {hnext}. They have the night number, {hph}, on the lamp.
"""
