"""Upstairs: GME, nursing school, IRB, grants, HR, foundation, marketing, legal, contracts, vendor, compliance, board, PFAC, volunteer office, press; and those who apply, quit, win, or sue."""

TWINS = r"""
RESIDENT MILESTONE LETTER, CCC
[[Resident::{whole}]], PGY-2, [[categorical::categorical, {hosp}]]
PC1 3.5 PC2 3 MK1 2.5 (ITE 41%ile) SBP2 3 PBLI 4 PROF1 4 ICS2 2.5
Faculty said: "would let my mother be seen" ([[anon::{last}]]); "charts at 2 am" ([[anon::{wn}]]); "the [[wards clerk::clerk, {first},]] asked to be quoted: polite"
Concern: two late codes on [[nights::{ward}, {range}]], see [[chief's memo::{first}'s memo of {num8}]].
Plan: coach = [[APD::{dr}]], weekly; read MKSAP Cards, GI; sim code x3 [[in the spring::{DATE:April 3, 10, 17}]] w/ [[sim tech::{first}]].
Leave: 4 wk used ([[parental::son {first} born {num8}]]).
Next CCC [[in six months::{mon}]]. Not a letter of probation.
Signed [[PD::{last}]]; copy in MedHub [[::{UNIQUE_ID:R{nn}{nn}}]]
%%
IRB DETERMINATION
[[To: PI::To: {whole}, MD, {school}]]
[[From: Office::From: {PERSON:{first} {last}}, CIP, {xt}]]
Study: STAIR-UP: stair climbing after hip fracture  [[No. 00-000::No. {UNIQUE_ID:<24|25>-{nn}{nn}}]]
Received [[date::{num8}]]   Decision: approved w/ stipulations, expedited cat. 4, 7   Expires [[1 y::{num8}]]
Stipulations:
 (a) consent p. 3 says "[[call the nurse::call {first}, {ph}]]". Give a study line.
 (b) flyer shows [[a former patient::{mrs}, a former patient]], remove or release form.
 (c) COI: [[a co-I::{last}]] holds stock in [[an exoskeleton firm::{ORGANIZATION:{coin} Robotics}]]; manage.
 (d) site letter from [[the second SNF::{snf}]] missing, signed by [[administrator::{PERSON:{first} {last}}]]
 (e) Spanish PHQ by certified translator, not [[the fellow's aunt::the fellow's aunt, {first}]].
 (f) gift card log w/out SSN
Reportable: [[fall, day 3::subject {subj}, fall, {num8}]]: not related.
FWA [[on file::{UNIQUE_ID:FWA000{nn}}]]
%%
NIH-STYLE BIOSKETCH, shortened
NAME: [[____::{lastup}, {first}]]   eRA: [[____::{user}]]   ORCID: [[____::{UNIQUE_ID:0000-000{nn}-{nn}-{nn}}]]
POSITION: Associate Professor of Nursing[[::, {school}]]
EDUCATION BSN [[state univ.::{school}, {mon}]]; PhD [[private univ.::{school}, {year}]]; postdoc geriatrics
A. Statement. I began as a night aide in [[a county home::{snf}]]; the falls were mine to mop. With [[a mentor::{dr}]] and [[an engineer::{wn}]] I built a sock.
B. Honors. Friends of NINR 2019; [[a named lectureship::the {last} Lecture, {full}]]
C. Contributions. 1) Sock RCT (n=611). 2) [[With a tribal partner::With {rez} elders]]: night-light study. 3) Nothing works for alarms (Ann Intern Med).
D. Support. R01 active 2.4 cal. mo; PCORI ended; [[family foundation::{ORGANIZATION:{last}-{last} Fund}, {price}]].
Contact [[____::{mail} {ph}]]
%%
PRESS RELEASE
FOR IMMEDIATE RELEASE                [[Contact: Communications::Contact: {whole}, {ph}, {mail}]]
[[TOWN::{townup}]] - [[A community hospital::{hosp}]] will open a six-bed crisis unit [[this fall::on {full}]], its first new unit since [[the flood::the flood of {mon}]].
"You don't put a broken heart in a hallway," said [[the chief nurse::{PERSON:{first} {last}}, RN, chief nurse]].
The unit is named for [[a teenager who died::{ptname}, 17, of {town}, who died in {DATE:the fall of '19}]]. [[The parents::Parents {kinfull} and {PERSON:{first} {last}}]] gave the first $500; [[a pizza shop::{shop}]] gave pies, then the oven.
Beds by Stryker. Doors by no one: they're weighted curtains.
The unit is at [[the old laundry::{house}, the old laundry,]] and takes walk-ins 24/7. 988 routes there. Insurance or none.
[[Boilerplate about the system::{hnick} is part of {ORGANIZATION:<Trinity Oaks|Blue Mesa|Highline> Health}, on the web at {url}.]]
###
%%
THANK-YOU LETTER, foundation
Dear [[Friend::{mrs}]],
Your gift of {cash} in memory of [[your aunt::{PERSON:{first} {last}}]] came [[this week::on {num8}, check {code}]]. She'd have hated a plaque. So we bought, as you asked, one very good chair for [[the infusion room::{ward}]]. It reclines, it warms, it's green.
[[The first to sit in it::{mr}, a {job}, who was first to sit in it,]] said, "I could owe money in this chair." [[His nurse::{first}]] laughed till she had to leave.
There's a card on the arm: "[[From someone who waited here::From {ptf}, who waited here]]". No last name.
[[The Harvest Supper is next month::The Harvest Supper is {day} at the {FACILITY:<Grange|Elks|Moose> hall}]]. Come; eat; we won't ask for a thing until dessert.
Tax ID [[below::{UNIQUE_ID:{nn}-{nn}{nn}1}]]. Goods received: none.
[[Director::{whole}]]
%%
PERFORMANCE REVIEW - environmental services
Employee [[____::{PERSON:{first} {last}}]]   ID [[____::{badge}]]   Hire [[____::{num8}]]   Area [[____::{ward}]]   Reviewer [[____::{wn}]]
Quality 5. ATP swabs 96% pass; C. diff terminal cleans with Clorox Hydrogen + Xenex 10/10.
Attendance 3: bus [[route cut::{fleet} route cut {mon}]]. Now rides with [[a coworker::{first}]].
Teamwork 5: found a [[wedding ring::ring of {mrs}]] in a linen bag, 1100 bags.
Patients: six letters. "[[The man who mops::{oneup}]] is why I walked." One complaint (whistling).
Safety 4: needle, glove torn, [[RN didn't own up::{first} RN didn't own up]], WC [[::{claim}]], PEP 3 d, neg.
Goals: CHEST cert; English class [[at the library::at {FACILITY:{place} Library}, Tues]]; lead on nights.
Raise 3.1%, eff. [[next period::{num8}]]
Comment by employee: "I like clean. Thank you [[boss::{firstlow}]]"
%%
RESUME of a med tech, pasted for help
[[NAME::{whoup}]]
[[City, State | phone | e-mail::{town}, {stt} | {ph} | {mail}]]
OBJECTIVE to work days
EXPERIENCE
[[Hospital A, 2021-now::{hosp}, {mon}-now]]: chem (Roche cobas), heme (Sysmex), UA; trained 4 incl. [[a nephew of the boss::{first}, boss's nephew]]
[[Hospital B, 2018-21::{hnick}, {mon} to {mon}]]: nights alone, 25 beds; caught a Plasmodium on a diff
[[A reference lab::{ORGANIZATION:{coin} Labs}, {place}]]: pipetted, cried
EDUCATION AAS MLT [[community college::{school}]], ASCP [[no.::{lic}]]
LANGUAGES {lang}
REFERENCES [[on request::{dr} {ph}; {PERSON:{wn} {last}} {mail}]]
OTHER [[Army Reserve::SPC, {ORGANIZATION:{nn}th Field Hospital}]]; [[my daughter's team mom::team mom, {ORGANIZATION:{place} <Hornets|Minnows|Rockets>}]]; [[born abroad::born {world} {dob}]] (should I say that?)
%%
PFAC MEETING (patient & family advisory), raw notes
Here: [[nine advisors, two staff::{first}, {first}, {wn}, {last}, big {first}, {mrs}, {first} by phone from {isle}, {initials}, {first}'s mom; staff {last} and {cred}]]
- pizza late
- whiteboards: "nobody erases the dead guy's goals" - true. [[NM::{last}]] to pilot magnet
- [[an advisor::big {first}]] told of his tube: 9 days, a blinking sign that said OPEN from [[a shop across the road::{shop}]]; thought that it was God
- bill text: "EST PT LVL 4 HC" nobody knows. [[Billing::{wn} from billing]] will come [[next time::{DATE:the 10th}]]
- parking again, [[lot by church::{church} lot]] on Sundays ok says [[the rector::Rev. {last}]]
- chapel not for Muslims; key w/ [[security::{first}]], wudu sink?
- [[advisor::{first}]] off to [[hospice herself::{snf}]]. Card passed. Nobody knew what to write. [["See you at the meeting"::{first} wrote "see you at the meeting"]]
- next [[2nd Thurs::{oddday}]], tacos
%%
LEGAL HOLD
To: [[Distribution A::{last}, {last}, {dr}, {ward} charge nurses, {user}]]   From: [[Office of General Counsel::{whole}, OGC]]   [[Date::{wday}]]
Privileged. Don't forward.
Keep all that concerns [[a patient::{ptname}, MRN {mrn}]], [[the delivery::the delivery on {num8}]], and [[the infant::{first} {ptl}]]: paper strips; OBIX; texts (yes, personal); Vocera; pump [[serials::{ser}, {ser}]]; the [[OR whiteboard photo::whiteboard photo {first} took]]; badge swipes of [[door 3::door {code}]]; the placenta [[::({spec})]].
Don't: delete, "clean up", addend, look.
IT stops auto-delete for [[mailboxes named::{mail}, {mail}]].
Letter of [[plaintiff's firm::{law}, {num8}, their ref {code}]].
Questions: [[call::{ph}]]. Not by e-mail.
%%
CONFERENCE PROGRAM, half day, nursing research
0800 Coffee (thanks to [[a mattress maker::{coin}]])
0830 Welcome. [[CNO::{whole}]]
0840 "Pressure, Time, and a Cheap Towel." [[A wound nurse::{PERSON:{first} {last}}, {hosp}]]
0920 "Why Mom Fired the Lift." [[A PT::{PERSON:{wn} {last}}, {clinic}]] with [[a patient::{ptname}]] in person
1000 Posters 1-19, hall. No. 7 withdrawn ([[author in labor::{last} in labor, {ward}]])
1030 Panel: alarms. [[Biomed, RT, family::{first} (biomed), {last} (RT), {kinfull} (family)]]; mod. [[a dean::Dean {last}]]
1130 The [[Founders'::{last}]] Prize: envelope!
1200 Lunch, tables by topic: CAUTI, restraints, beards, grief, Excel
CE 3.25; sign in AND out; code word [[given at noon::{UNIQUE_ID:<OTTER|HALYARD|MAGNOLIA>{nn}}]]
Room: [[auditorium::{FACILITY:{last} Auditorium}, {bldg}]]. [[Date::{wday}]]. Park [[wherever::at {corner}]]
%%
VENDOR INCIDENT NOTICE (business associate)
[[Covered Entity::{hosp}, Privacy, attn {PERSON:{first} {last}}]]
We write to tell you of an event at [[our firm::{ORGANIZATION:{coin} Transcription}, {town}]]. On [[a weekend::{range}]] an unknown party used [[a worker's::{user}]] password (phished, "[[CEO needs gift cards::{last} needs gift cards]]") from [[an address abroad::{ip}]].
Files: 214 dictations. Fields: name, DOB, MRN, dx. One had [[a full SSN::SSN {ssn}]], one was [[a dictated divorce::{dr}'s divorce, dictated by mistake]].
Oldest [[2022::{num8}]]. List in the vault: first row [[LAST, FIRST::{comma}, {dobs}, {mrn}]].
FBI IC3 [[filed::{code}]]. Forensics by [[a firm::{ORGANIZATION:<Kestrel|Blackthorn|Tidewater> Cyber}]]. MFA on now, all of it, sorry.
You have 60 days from [[discovery::{num8}]]. We pay letters, a year of Experian.
[[Security officer::{whole}, {ph}]]
"""
