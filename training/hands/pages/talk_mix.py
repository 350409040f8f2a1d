"""Talk in other rooms: tumor board, peer-to-peer, IEP meeting, union meeting, oral history, simulation debrief, support call, sermon, with and without names."""

TWINS = r"""
TUMOR BOARD, thoracic, speech to text then touched up

Moderator[[:: ({last})]]: First case. Who's presenting?
Fellow[[:: ({first})]]: Me. [[Sixty-four-year-old ex-smoker::{ptl}, sixty-four, ex-smoker, welded at {org}]], forty pack-years, right upper lobe, three point two.
Radiology[[:: ({last})]]: SUV eleven. 4R lights up at five. I don't love the adrenal.
Pathology[[:: ({wn})]]: EBUS 4R positive, adeno, TTF-1, PD-L1 sixty. [[NGS is cooking.::NGS {spec}, back {on}.]]
Surgery[[:: ({last})]]: Neoadjuvant chemo-IO then me.
Rad onc[[:: ({last})]]: Or me and not you.
Surgery[[:: ({last})]]: PACIFIC or CheckMate 816, pick your religion.
Fellow[[:: ({first})]]: FEV1 is 48 percent and [[his wife::{kin}]] says that he naps after shaving.
Surgery[[:: ({last})]]: Okay. You, not me.
Moderator[[:: ({last})]]: Adrenal biopsy first. Who tells [[him::{ptf}]]?
Navigator[[:: ({first})]]: I do. He's coming [[this afternoon with the wife::at {clockx} with {kin}, all the way from {town}]].
Moderator[[:: ({last})]]: Trial?
Research[[:: ({wn})]]: Screening, [[if EGFR wild type::subject {subj} if EGFR wild type]].
Moderator[[:: ({last})]]: Consensus: biopsy adrenal, brain MRI, definitive CRT if negative. Next. [[Is that the same man?::{last}. No, the other {last}.]]
%%
PEER TO PEER, one side of the phone, typed by an annoyed office manager

"Yes, this is [[the doctor::Dr. {last}]]. I've been holding since [[noon::noon, reference {claim}]]."
"No, the patient isn't here. [[The patient's at home::{ptf}'s at home, in {town}]], in pain, which is sort of the point."
"Can I have your name? For the record. ... [[You can't give it. Okay.::{first} {last}. And your specialty? Pediatrics. Okay.]]"
"She's 46. She's had PT, twelve visits. She's had two epidurals[[.::, {num8} and {num8}, {last} did them.]] She has a foot drop. A foot. Drop."
"MCG says six weeks of conservative care. She had six months."
"It's CPT 63030. ... No. Sixty-three, zero thirty."
"I'm looking at the MRI. [[L5-S1::From {on}, at {fac}. L5-S1]], extruded, with a capital E."
"Motor three out of five. It's in the note. It's in bold in the note."
"So if she can't lift her foot, she can't drive, and if she can't drive, she can't [[work::work at {org}]], and you'll be her insurer no more. Ha. Ha ha."
"Approved? ... Thank you. Number? [[I'm writing it down.::{code}.]] Good till? [[Ninety days.::{on}.]]"
"You have a good day too[[.::, {first}. Say hi to the babies.]]"
(hangs up) "[[Somebody::{wn}]], call [[her::{ptf}]], quick, before they change their mind."
%%
IEP/504 meeting, nurse's own notes as people spoke

[[Case manager::{mrs}]] opened, rights given. [[Mother and her advocate::{kin} and advocate {whole}]] here; father by phone from [[work::{org}]], forklift beeping.
[[Gen ed teacher::{mrs}]]: "[[He::{ptf}]] is the first up to help and the first under the table."
[[SLP::{first}]]: articulation met; pragmatic 1 of 4.
OT[[:: ({last})]]: weighted lap pad yes, weighted vest no, he "sank".
Mom: who gives the noon Ritalin when [[the nurse::{wn}]] is at [[the other building::{school}]]? Me: trained delegate, [[two of them::{first} in the office and {first}, the para]].
Father: "Does he have friends?" (beeping stops) [[Gen ed::{last}]]: "One. [[A girl who reads to him under the table.::{first}. She reads to him under the table.]]" Father: "Okay. Okay, good."
Advocate asked for FBA; team agrees; 30 school days, [[so early next month::by {on}]].
Health plan: seizure action, Diastat 10 in the red pouch, [[neurology letter on file::letter from {dr} dated {num8}]]; bus [[aide trained::{fleet} aide {first} trained]].
Goal 3 rewritten in child's words: "I'll say when it's too loud."
Signed by all but [[father::{whole}]], who'll sign [[tomorrow at the door::{oddday} at the door]].
%%
UNION LOCAL MEETING, nurses, minutes of the loud part

President[[:: {first} {last}]]: Order. Order! Thank you.
From the floor[[:: ({first}, {ward})]]: Two to one on paper, three to one on Saturday.
From the floor[[:: ({first}, {hnick})]]: We had a tech as a nurse. A TECH.
President: Did you fill out the ADO form? (groans) Fill out the form.
Treasurer[[:: ({wn})]]: Strike fund stands at [[what it stood at::{cash} with {ORGANIZATION:<Teamwork|Heartland|Unity> Credit Union}]].
Floor[[:: ({first})]]: They've hired [[a law firm from out of state::{law}]].
Floor[[:: ({first})]]: They gave us pizza. AGAIN.
President: Vote is [[in two weeks, polls at both gates::{on}, polls at the {road} gate and the {road} gate]].
Floor[[:: (a {last})]]: My mother walked in [[eighty-two::{yr}]] and I was in the stroller.
(applause)
President: New business. A member's house burned[[.::, {first} in dialysis, {house}.]] Hat's going round.
Adjourned 8:51, [[somebody::{first}]] sang.
%%
oral history, hospital's hundredth year, tape 2 side B

...well, there wasn't air conditioning. We put the babies by the window. [[The head nurse::Miss {last}]] had a yardstick and she'd measure from the hem to the floor.
Q: Who was the first doctor you worked with?
A: [[An old man with a cigar.::Old Dr. {last}. Cigar.]] He'd set it on the sterilizer. He delivered half of [[the valley::{county}]], and the other half he was at the races.
Q: Do you remember the flood?
A: I carried a preemie down the steps inside my girdle. [[That baby's a dentist now.::That baby is {first} {last}. Dentist, over on {road}.]]
Q: You're joking.
A: The water was to the second shelf in [[the pharmacy::{pharm}]]. We had peppermint water and gin.
Q: When did you retire?
A: [[When they brought in the computers.::{DATE:<May|June|August> <31|1|15>}, {year}. When they brought in the computers.]] I said I can talk to the patient or to that.
Q: And how old are you now?
A: [[Old enough.::{oldn}.]] I'd go back tomorrow.
Q: [[Anything else?::Anything else, {mrs}?]]
A: Tell the young ones to sit down on the bed. It isn't the germs that kill you.
%%
Simulation lab, debrief of a code scenario, students with a manikin

Facilitator[[:: ({last})]]: Start with feelings. One word.
Student 1[[:: ({first})]]: Sweaty.
Student 2[[:: ({first})]]: Loud.
Student 3[[:: ({wn})]]: Guilty.
Facilitator: Say more about guilty.
Student 3[[:: ({wn})]]: I saw the Vtach and said "um, guys". I said "um, guys" to a dying man.
Facilitator: He's a SimMan 3G. He'll forgive you. What would you say next time?
Student 3[[:: ({wn})]]: "V-tach, no pulse, [[you::{first}]], start compressions."
Facilitator: [[Names.::{first}, by name.]] Good. Epi?
Student 2[[:: ({first})]]: I gave it in the Foley.
(laughter)
Facilitator: Everyone gives it in the Foley once. [[At my school::At {school}]] I gave it in the mattress.
Student 1[[:: ({first})]]: [[The mother::{whole}, who acted the mother,]] was so real that I got distracted.
Facilitator: [[She teaches drama here.::{first} teaches drama at {school}.]] Next group at ten. Put his teeth back.
"""
