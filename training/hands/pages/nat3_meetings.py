"""Meetings as spoken and minuted: care conferences, family meetings, ethics consults, M&M, resident council, patient advisers, tumour board, discharge planning, school health teams, support groups."""

TWINS = r"""
CARE PLAN CONFERENCE, quarterly
Present: [[resident, daughter by phone, MDS nurse, activities, dietary, social services::{mr}, daughter {kinfull} by phone, {first} (MDS), {one} (activities), {one} (dietary), {whole} (social services)]]
SS opened at 10:30 and asked how things are going. Resident: "The soup is cold and the girls are nice."
Nursing: weight 148, down 2. Two falls, no injury, both reaching for the remote. Remote now on a lanyard. BIMS 12.
Therapy: discharged from PT [[last month::{on}]], walking 80 ft with rolling walker, restorative 5x/wk.
Dietary: will send soup last on the cart. Daughter asked for [[Sunday doughnuts::doughnuts from {shop}]], ok with sugars under 200.
Activities: attends cards, music, [[Mass::Mass from {church}]]. Would like a fishing outing. [[The lodge has a van.::{ORGANIZATION:<Moose|Elks|Eagles> Lodge <88|412|1290>} has a van.]]
Daughter: asked about hearing aid lost [[in the laundry::in the laundry {day}, serial {ser}]]. Facility will replace. She'll be away; contact [[her brother::her brother {kin}, {ph}]].
Advance directives reviewed: DNR, hospitalize ok, no feeding tube. Resident stated it himself.
Next: [[in three months::{full}]]. Signatures on paper copy.
%%
Ethics consult, recorded and summarised by AI, please check tone and keep quotes

Ethicist: Thanks, all. Let's start with the question.
Attending: [[Our patient::{ptname}]] is refusing dialysis. He was lucid on Monday. Since then he's uremic and says yes to everybody.
Nurse: He said yes to [[the volunteer::{one} the volunteer]] about a puppy.
Ethicist: Who knew him before?
SW: A roommate of thirty years, [[no legal tie::{kinfull}, no legal tie]]. And a sister [[overseas::in {world}]] who hasn't seen him since 1998.
Attending: State law puts the sister first.
Roommate: (brought in) He watched [[his brother::{kin}]] do it for six years. He said, "Not me. I'd rather have the six weeks and the porch."
Ethicist: Did he write it?
Roommate: He wrote it on a [[napkin::napkin from {shop}, it's dated {full}]]. I have it. Is it anything?
Chaplain: It's something.
Sister (phone): If he said porch, then porch.
Recommendation: honor prior capacitated refusal; substituted judgment, concordant; palliative consult; no dialysis; document the napkin (scan). Time 52 min. [[Consult # in chart.::Consult {code}, {whole}, {clip}.]]
%%
M&M conference, presenter's script, slide 3 to 9
3. Case: [[A 47-year-old man::{ptlf}, 47M]] with a perirectal abscess, seen [[in our urgent care::at {clinic}]], drained, sent home.
4. Returned [[36 hours later::{num8} at {clockx}]], HR 134, lactate 6, crepitus to the flank.
5. Timeline: CT at 40 min, [[surgery::Dr. {last}]] at 65, OR at 2 h 50. [[We were on the phone for a bed.::We were on the phone with {hosp} for a bed.]]
6. Four debridements, diverting colostomy, 31 days, alive. He gave me leave to show his letter. It says: [["I had a dinner to cook."::"I had a dinner to cook for {kin} and the boys."]]
7. What went right: someone circled the redness with a pen and wrote the time. That someone was [[a student::{one}, a student]].
8. Contributors: diabetes not asked; glucose strip available at arm's reach; discharge sheet said "if worse"; no phone call.
9. Audience?
- Q: LRINEC? A: 9 in retrospect, we don't rely on it.
- Q: did anyone call the [[dispatcher::dispatcher at {crew}]] about the delay? A: yes
- Chair: two actions, two owners, [[next month::{wday}]].
%%
Resident council minutes (assisted living)
Call to order 2:00 by [[president::president {whole}]]. 14 residents, 2 staff left at request of residents.
Old business: The ice machine. It was fixed, then it wasn't. [[Maintenance::{one} from maintenance]] says a part is coming.
New business:
1. Van only seats six; eight want to go to [[the casino::{place}]]. Draw names.
2. [[A resident::{mrs}]] reports that somebody's cat is using the herb bed. Owner knows who [[he is::{pet} is]].
3. Dinner: too much chicken. Motion: fish on Fridays. Carried 13-1.
4. Flu clinic is [[the second week::{day}]], [[the pharmacy::{pharm}]] will bring forms. Bring your red-white-and-blue card.
5. Dress code for aides: earbuds. Administrator to answer in writing.
6. A moment of silence for [[three of us::{one} {last}, {one} {last} and {one} {last}]].
Compliments: night aide [[on 2::{one} on 2]], the new piano tuner.
Adjourned 2:50, cake. Recorded by [[the secretary::{initials}]].
%%
Patient & family advisory council, chat + voice, hybrid meeting
Chair: welcome, let's go round, one sentence
[[Member::{one}]]: I had a baby here at 26 weeks
[[Member::{one}]]: my husband was on ECMO, 41 days
[[Member::{one}]]: I'm the guy with the two left shoes story
[[Staff::{whole}]]: I'm in quality
Chair: item one, the new white boards. do you like "goal for today"?
Member: ours said the same goal for nine days. it was "sit." he was dead by then. I'm kidding, he's right here, but that's what it felt like
Staff: ouch. thank you
Member: could families write on it?
Member: with a different color
Chair: item two, parking. $9
Member: my sister drove [[two hours::from {town}]] each day, 41 days. do the math
Staff: 369
Chair: item three, the name of the [[healing garden::healing garden, the {FACILITY:<Brandt|Ochoa|Fenn> Family Garden}, or not]]
Member: anything but healing
Action: pilot green markers on [[one unit::{ward}]], voucher data, [[Staff::{last}]] to report [[in the spring::{on}]]
%%
Tumor board, three cases in twelve minutes
Case 1. [[68F::{ptcomma}, 68F, {mrn}]], 1.4 cm RUL nodule, PET SUV 5.1, FEV1 48%. [[Surgery::{last} (surgery)]]: wedge maybe, not lobe. [[Rad onc::{last} (rad onc)]]: SBRT 54 in 3. Path: no tissue. IR: 30% PTX risk. Consensus SBRT w/o biopsy, shared decision, she cares for [[a husband with Parkinson's::husband {kin} with Parkinson's]], fewer visits matters.
Case 2. [[51M::{backward}, 51M]], rectal, cT3N1, MRF clear, dMMR! IO first, dostarlimab. No one needs to cut anything. [[He drives for a living.::He drives for {org}.]] Trial? closed.
Case 3. [[39F::{comma}, 39F]], post-NACT, pCR, nodes 0/3, BRCA1. [[Plastics::Plastics ({last})]]: wants delayed. Genetics: sister tested [[elsewhere::at {fac}]], positive. PMRT no. RRSO by 40, she turns 40 [[in the summer::{day}]].
CME code [[on screen::{code}]]. Path slides outside: request [[case 2's::case 2's, {spec}]]. Navigator [[calls all three by Friday::{one} calls all three by {oddday}]].
%%
Discharge planning family meeting, snow day, on Zoom, transcribed loosely
SW: Can everyone hear? We've got [[four squares::{kin}, {kin}, {kin} and Dr. {last}]].
Son 1: I'm in a parking lot, go.
Doctor: Your mother's medically ready. She needs two people to stand.
Son 2: She was walking [[at my wedding::at my wedding, {on}]]!
Doctor: I know. The stroke was in the part that knows where the floor is.
Daughter: I can take her. I've told you all I can.
Son 1: You've got stairs and a newborn.
Daughter: I've got a [[husband::husband, {kin}]], too, who lifts.
SW: Could we try acute rehab first? Three hours a day, two weeks. [[One place has a bed.::{fac} in {town} has a bed.]]
Son 2: Insurance?
SW: I've sent it, [[pending::pending, {claim}]]. Expect a no first, then the doctor calls, then a yes.
Mother: (off camera) Ask me.
SW: I'm so sorry. [[Please.::Please, {mrs}.]]
Mother: I want to go where the food's good and then go home with [[her::{kin}]].
Son 1: Okay, Ma.
Mother: And shovel my walk. [[The mailman's old.::{one} the mailman's old.]]
%%
School health team, monthly, agenda w/ talk
1. Concussion return-to-learn: 4 open. [[The goalie::{one} {last}, goalie]] still has headaches at three weeks, referral [[made::made to {clinic}]].
2. Epi audit: two expired, one missing. It was in [[coach's golf bag::Coach {last}'s golf bag]].
3. Norovirus: peaked [[Tuesday::{oddday}]], 61 out. Custodial used the right bleach.
4. Anaphylaxis drill: 3 min 20 to epi, goal 2. The bottleneck was the key.
5. Student on insulin going on the overnight to [[camp::{FACILITY:Camp <Wapanoke|Birch Hollow|Tumbling Run>}]]. Parent can't go. [[Aide will::{first} will]], trained, sign page 6.
6. Vaping: 9 referrals, alternative to suspension class [[with the county::with {agency}]].
7. Head lice: no. We don't send home. Please stop asking.
8. Counselor: grief group after [[the accident::the accident on {hwy}]], 7 kids, room next to library. Siblings: [[one in the middle school::{one} at {school}]].
Next mtg [[1st Wed::{clip}]], [[someone::{one}]] brings bagels.
%%
Caregiver support group notes, written by the member who always takes them
Twelve of us, two new. New man cares for his [[mother-in-law::mother-in-law, {kin}, who's {oldn}]], says it as if it were a riddle. New lady didn't speak till the end, then couldn't stop, good.
[[Our leader::{one}]] had us bring an object. I brought the pill crusher. [[The man by the door::{one}]] brought a parking ticket from [[the hospital::{hosp}]], he's framing it.
Tips traded: satin pillowcase for sliding; black toilet seat so he sees it; tell her the bank's closed; call [[the respite line::the respite line, {ph}]] on the first of the month, at 8 sharp.
[[One::{one}]]'s husband died [[on Saturday::on {wday}]]. She came anyway. "Where else would I go on a Tuesday?" We ate her lemon bars, she'd made them at three in the morning.
Speaker [[next time::on {on}]]: elder law, [[a nice lawyer::{whole} of {law}]], bring your POA.
Closing circle. Someone's phone played a polka.
"""
