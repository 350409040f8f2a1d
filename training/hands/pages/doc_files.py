"""Files and papers of institutions: root-cause files, grievances, HR, board minutes, newsletters, obituaries, memorial pages, newspaper cuttings, credentialing, surveys, depositions."""

TWINS = r"""
ROOT CAUSE ANALYSIS - working file, not for the chart
Event: wrong-site nerve block   [[RCA no.::RCA no. {UNIQUE_ID:<24|25>-{nn}}]]   [[Facility::{hosp}]]   Date of event [[Q2::{num8}]]
Facilitator [[Quality::{PERSON:{first} {last}}]]   Team [[anesthesia, OR RN, pharmacy, patient rep::{dr}, {first}, {wn}, and {whole} (patient rep)]]
TIMELINE
0640 [[pt::{ptl}]] signs consent "L"
0648 surgeon [[::({last}) ]]marks L shoulder, goes to [[clinic::{bldg}]]
0655 bed turned, monitor on other side (new since [[the remodel::{mon}]])
0702 block tray in by [[tech::{first}]]; ultrasound on R
0704 [[resident::{last}]] preps R. Attending [[::{last} ]]in bay 5 w/ airway
0706 stop-before-you-block not said. [[RN::{oneup}]]: "I had the Narcan drawer."
0713 pt: "that's my good arm"
CAUSES 1 room orientation 2 mark under gown 3 two attendings for 11 bays 4 silence
WHAT WENT WELL: told pt in 20 min ([[the surgeon::{last} and {wn}]])
ACTIONS strong: no block without mark in field of view. medium: mirrored bays. weak: e-mail
OWNER / DUE [[OR director, 60 d::{PERSON:{first} {last}}, {num8}]]
Disclosure letter [[sent::sent {num8} to {st}]]; waived [[bill::acct {acct}]]
%%
GRIEVANCE STEP II - NURSES' ASSOCIATION v. HOSPITAL
Grievant [[RN, 11 yrs::{whole}, RN, hired {num8}]]   Unit [[tele::{ward}]]   Steward [[(steward)::{first}]]   File [[local no.::{code}]]
Article 14.3 (floating), 22 (just cause)
Facts: On [[the night in question::the night of {full}]] grievant was told by [[the supervisor::{last} (supervisor)]] to float to oncology. Not chemo-certified. Said so. Was written up "insubordinate", 1 day.
Management ([[HR::{whole}, HR]]): the two patients had no chemo running. Competency list shows [[a check-off in 2021::a check-off signed {initials}, {num8}]].
Union: check-off was for glove disposal.
Witness [[A::{first}]]: "she was crying, she said I'll take four of yours." Witness [[B::{wn}]]: did not see. Video: [[kept 30 d::overwritten on {DATE:the 30th}]].
Remedy: rescind, 12 h pay, apology [[on unit::by {last} on unit]].
Answer due [[10 days::{DATE:5/11}]]. Arbitrator list asked of FMCS.
%%
BOARD QUALITY COMMITTEE, DRAFT MINUTES
Present [[Chair; two trustees; CEO; CNO; CMO::{whole} (Chair); {PERSON:{first} {last}}; {last}; {tit}; {cred}]]. By phone [[one::{wn} from {isle}]]. Excused [[one::{last}]].
1. Patient story: [[a farmer::{mr}, a farmer near {town}]], sepsis, 9 minutes to antibiotics. His wife [[::, {kin}, ]]brought corn.
2. Dashboard: CLABSI 0.4 SIR; falls w/ injury 3; LWBS 2.1; HCAHPS quiet 44 (of course).
3. Sentinel: see RCA. [[A trustee::{last}]] asked if [[the surgeon::{dr}]] still has privileges. In closed session.
4. Policies: restraint, moderate sedation, drones.
5. Critical access swing-bed; CMS 2567 from [[spring survey::survey of {range}]], tags C-0278.
6. Good of the order: helipad geese; [[a nurse::{PERSON:{first} {last}}]] wins DAISY [[this month::for {mon}]].
Adjourn 5:52. Next: [[third Tuesday::{full}]], [[conference room B::the {FACILITY:{last} Room}]], lasagna
[[Recording secretary::resp. submitted, {initials}]]
%%
OBITUARY AS SENT TO THE PAPER
[[NAME, AGE, of TOWN::{whoup}, {ninety}, of {townup}]]

[[She::{ptf} ("{menick}") {ptl}]] died in her sleep [[this week::on {feast}]] [[at home::at {snf}]] with her needles in her lap. She was born in [[a sod house::{world}, on {dob}]], the fourth of nine. She came over in 1938, married [[a railroad man::{kinfull}]], buried him, married [[his brother::{first}]], buried him too. She cooked at [[the school::{school}]] for thirty-one years and at [[the church::{church}]] for sixty.
She leaves [[three children::{first} ({wn}) of {town}; {first} of {place}; and {first}, at home]]; eleven grandchildren; one sister[[::, {first}, {oldn}]]; [[a parrot::{pet}, a parrot]].
Visitation [[the evening before::{wday}, 5 to 8]], [[at the funeral home::{FACILITY:{last} & Sons Chapel}, {house}]]. Mass [[next morning::{DATE:Saturday the 24th}, 10]], [[at the parish::{church}]]. No flowers; give to [[the hospice::{ORGANIZATION:{place} Hospice}]] or feed a kid.
The family thanks [[the night aides::{first}, {first} and {wn}]] and [[her doctor::{dr}]], who made house calls.
%%
UNIT NEWSLETTER "The Bedpan Gazette"
WELCOME [[three new grads::{first}, {first} and {first}, new grads from {school}]] and [[a traveler::{wn}, traveler from {town}]]. Feed them.
BYE [[our manager::{whole}]] goes to [[the VA::{hosp}]] [[at month's end::on {num8}]]. Potluck [[Thursday::{day}]], bring a dish that's not a Crock-Pot of meatballs.
BABY! [[Night tech::{first} (nights)]] had a boy, 8-11. [[Name to come::{ptf} {last}, b. {num8}]]
CERTS: CCRN [[x2::{first}, {last}]]; CMSRN [[x1::{wn}]].
BIRTHDAYS [[see board::{first} {DATE:3/3}, {first} {DATE:3/9}, {dr} {DATE:3/31}]]
PATIENT MAIL: "To [[the man who sang::{first} who sang]] and [[the lady with the cart::the lady with the cart ({wn})]]: I'm home. I can walk to the barn. [[- bed 6::{fl}, {town}]]"
QUIZ: What is the max of IV Toradol over 65? First right answer to [[the educator::{mail}]] wins a pen. It's a good pen.
FRIDGE: the yogurt had a name on it. [[It was not yours::It said {oneup}]].
%%
DEPOSITION, ROUGH DRAFT, pages 41-42
[[Plaintiff v. Hospital::{lastup} v. {facup}, No. {code}]]
1  Q. [[Doctor::Dr. {last}]], when did you first learn the potassium was 7.1?
2  A. When [[the nurse::{first}]] called.
3  Q. The chart says 2:16.
4  A. If the chart says so. I was in [[a trauma::a trauma with {dr}]].
5  Q. Who else knew?
6  MR. [[DEFENSE::{lastup}]]: Form.
7  A. The lab. [[A resident::{last}]], maybe.
8  Q. I hand you Exhibit 9. Whose initials are these?
9  A. "[[--::{initials}]]". That's [[the float pharmacist::{whole}, the float pharmacist]].
10 Q. And the date?
11 A. [[The same night::{num8}]].
12 Q. [[The patient::{mr}]] died at?
13 A. 4:40. Four-forty.
14 Q. Where were you living then?
15 A. [[In call rooms::On {lane}, in {town}]], mostly. (Laughter.)
16    [[BY COUNSEL::BY MS. {lastup}]]:
17 Q. Move to strike.
   Reporter: [[CSR::{wnl}, CSR {lic}]]
%%
CREDENTIALING FILE CHECKLIST - reappointment
Practitioner [[on file::{whole}, DO]]   NPI [[Y::{npi}]]   Lic [[Y, exp 2 y::{lic} exp {num8}]]   DEA [[Y::{UNIQUE_ID:FR{nn}{nn}1}]]   Born [[on file::{dob}]], SSN [[on file::{ssn}]]
Med school [[verified::{school}, {year}, AAMC call w/ {first}]]   Residency [[verified::{hosp}, {year}-{year}]]
Gap: 7 mo [[(parental)::(cared for {kin} in {land})]]
NPDB: one report [[2018::({num8}, {hnick}, settled)]]
Claims: one open [[::({lastup} v. {lastup}, {county}, {code})]]
Peer refs 3/3: [[surgeon, anesthetist, chief::{last}, {wn} CRNA, {dr}]]
OPPE ok; FPPE robot 5 cases proctored by [[a senior::{last}]]
Privileges: core gen surg; NO bariatric
MEC [[next::{wday}]]; Board [[after::{oddday}]]
File closed by [[MSO::{fl}, {xt}]]
%%
Plan of correction, home care agency, 3 tags
G-574 Plan of care not sent to MD in 30 d, 4 of 11 charts ([[#2, 5, 7, 9::charts of {meini}, {initials}, {initials}, {initials}]]).
 Correction: [[the DON::{PERSON:{first} {last}}, DON,]] re-sent all [[in a week::by {num8}]]; tickler in Homecare Homebase.
G-682 Bag on floor, seen by the surveyor [[on visit 3::({last}) at {house}]]. [[The aide::{wn}]] coached; barrier pads.
G-710 RN late on SOC > 48 h: weekend. [[Weekend RN left::{first} left {DATE:8/1}]]. Per diem x2 hired[[::: {first}, {first}]].
Monitor: 10 charts/mo x 3, report to QAPI [[quarterly::at the {DATE:October} QAPI]].
Completion [[45 d::{num8}]]. Signed [[Administrator::{whoup}, Administrator, {ORGANIZATION:{place} Home Care}]]
%%
newspaper cutting, scanned, pasted w/ OCR dirt
HOSPITAL'S LAST BABY
[[By a staff writer::By {whoup}]] - The lights went 0ut in the delivery wing of [[the county hospital::{hosp}]] [[on a Sunday::on {wday}]]. The last was a girl, 6 p0unds 9. "We were in a race with the calendar," said [[the father::{kinfull}, 27, a {job}]]. [[The mother::{first}]], who'd been born in the same r00m, named her [[for the nurse::{ptf}, for the nurse]]. [[The nurse::{PERSON:{first} {last}}]] retires too; she caught "ab0ut four thousand, give or take a set of twins."
From now on it's seventy-one miles to [[the next::{hosp}]], [[over the pass::over {hwy}]], where a [[pickup::{veh}]] slid into [[the river::the {LOCATION:{last} River}]] with a woman in labor [[last winter::in {mon}]]. Both lived.
"[[A trustee::{dr}]] cried," said [[the cook::{wn}]]. "I made him eggs."
c0ntinued A6
%%
EXIT INTERVIEW (paper, later typed)
Who: [[respiratory therapist, nights, 6 yr::{whole}, RRT, hired {num8}, badge {badge}]]
Why leaving? School. Also [[my manager::{first}]]. Also the parking.
Going to: [[perfusion program::perfusion program at {school}]]
Best thing? [[my crew::{first}, {wn} and old {last}]]. The vents don't lie.
Worst? Night [[we lost the kid::we lost {first}, bed 9, {feast}]], and nobody came down. Nobody. [[The chaplain::{wn}]] came on her own gas.
Would you come back? Ask me when [[that manager::{last}]] isn't.
Return items: badge, Spectralink, key [[#::{code}]], locker combo [[told::{UNIQUE_ID:<12-30-8|4-26-14|33-7-19>}]]
Forward mail: [[given::{addr}]]
Interviewer [[HR::{initials}]]
%%
SURVEY COMMENTS (verbatims) Q3, inpatient; pick three for the wall
"everyone was kind specially [[the cleaner::{first} the cleaner]] who told me jokes bout [[her goat::{pet} her goat]]"
"Room cold. Doctor cold. Soup cold."
"[[Dr.::{dr}]] drew my heart on a napkin, I have framed it"
"my roomate had 11 visitors. eleven. all named [[the same::{onelow}]]"
"You people called my husband [[by the wrong name::'{first}']] for a week. He's dead since [[spring::{DATE:April}]]. It's [[my son::{kin}]] that was there."
"Parked [[on 4::in {bldg}]] never found car"
"Thank you [[RN on nights::{oneup}]] for the phone charger. I mailed it to [[the unit::{ward}]]"
"No se puede dormir. Pero bien. [[- la señora de la cama 2::- {PERSON:{first} {last}}, cama 2]]"
"[[xray guy::xray guy ({wn})]] hummed. Liked it."
"ask me again when i see the bill"
%%
CONTRACTED STAFF INVOICE / DISPUTE
Vendor [[agency::{ORGANIZATION:{coin} Travelers LLC}, {st}]]   Inv [[#::{code}]]   Period [[1 wk::{range}]]
[[RN 1::{PERSON:{first} {last}}]]  MS  36.00 h @ 92  3,312.00
[[RN 2::{PERSON:{wn} {last}}]]  MS  48.25 h @ 92/138
[[ST::{fl}]]  OR  CANCELLED \<2 h, 4 h due
Disputed: [[RN 2::{last}]] clocked 12.25 on [[Sunday::{num8}]], badge shows out 1711; [[charge::{first}]] says she stayed w/ [[a dying pt::{last} in 9]]. Pay it.
PO [[open::{ord}]]   Remit [[ACH on file::acct {acct}, rout. {UNIQUE_ID:0{nn}{nn}{nn}}]]   Q's [[AP::{mail}]]
"""
