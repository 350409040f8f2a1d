"""Telephone encounters and message notes as nurses, clerks and care managers chart them during the call: terse, templated or narrative, with routing and sign-offs."""

TWINS = r"""
TELEPHONE ENCOUNTER
Patient: [[on file::{ptcomma}]]    DOB: [[verified::{dob}]]    MRN: [[verified::{mrn}]]
Caller: [[self::{kinfull} ({rel})]]    Call back #: [[chart::{ph}]]    Received: [[0918::{num8} 0918]]
Reason: medication side effect
S: Started metformin ER 500 mg 5 days ago. Diarrhea 4x/day, no blood, able to drink. Has been taking it on an empty stomach at 5 am before [[work::shift at {myjob}]]. Glucose 140s-160s.
B: T2DM, A1c 8.1, eGFR 74. No prior intolerance.
A: GI side effect, expected, timing with food.
R: Take with largest meal. If not better in 1 week, call. Ok to use loperamide x2 days.
Caller verbalizes understanding. Asks if [[spouse::{kin}]] can get the same glucometer, advised to speak w/ own PCP.
Routed to [[PCP::{tit}]], low priority.
[[RN signature on file::{first} {last}, RN  {stamp}]]
PCP addendum: agree. If persists stop & call, consider DPP4.
%%
phone note - triage
[[mom::{kinfull}, mom of {ptf} {ptl}]] calling, 5 y/o w/ vomiting since 0200, x6, last 30 min ago, yellow, no blood. no fever. [[sib::brother {one}]] had same [[two days ago::{oddday}]]. UOP x1 this am. Tears +. Playing w/ tablet. Belly pain around navel comes & goes, walks fine, can hop (asked mom to have her hop, hopped x5).
Protocol: vomiting without diarrhea, child -> home care
Adv: nothing x 1h then 1 tsp ORS q5min, increase. no ibuprofen. signs of dehydration rev'd. RLQ pain, bile green, blood, no urine 8 h => ED
Note for [[school::{school}]] requested, ok to send via portal. back when 24 h clear
Pharmacy for zofran? [[MD::{dr}]] ok'd 2 mg ODT x3, sent [[::{pharm}]]
cb 1300: kept 4 oz down.
[[triage rn::{initials}]]
%%
CARE MANAGEMENT OUTREACH  attempt 3 of 3
[[Member::{ptname}, member {plan}]], program: high-risk pregnancy.
1st attempt VM full. 2nd attempt wrong number ([[a bakery answered::{shop} answered]]). 3rd attempt reached [[her grandmother::{kinfull}, her grandmother]], no PHI given, left name and number.
Member called back in 20 min from [[a friend's phone::{ph} (friend {one}'s phone)]]. 24w3d, previa, told no work no sex no lifting. Works [[at a hotel laundry::at {org}, laundry]], FMLA not eligible (7 months).
Food: runs out by the 20-something of the month. WIC referral placed w/ [[county office::{clinic}]].
Transportation: has rides thru plan, set up for MFM [[next week::{wday}, {fac}]].
Depression: PHQ2 = 1. Safe at home yes.
Knows: any bleeding -> L&D, not ED. Wrote [[the number::{ph}]] on her hand.
Goal in her words: "get him to 37 and get the crib out of layaway."
Next call [[2 wks::{on}]], best after 3 pm. [[CM::{cred}]]
%%
Post-discharge call (48 h), CHF bundle. [x] reached  [ ] LVM
Spoke with: [[patient & wife on speaker::{mr} and wife {kin} on speaker]]
1. Weight today 201.4 (d/c 199). Scale: yes, [[old one::from {shop}]]
2. SOB: same. Pillows 2. Swelling: "socks leave a line."
3. Meds: has all but Farxiga, PA pending. TAKING OLD LISINOPRIL + NEW ENTRESTO x 2 days!! Told to stop lisinopril now. No lip/face swelling. [[HF NP called::{one} HF NP called]], hold Entresto 36 h then resume
4. Appt: [[clinic in 5 days::{clinic} {clip} 1020]], ride from [[his nephew::nephew {kin}]]
5. Diet: canned chili. discussed.
6. Who would you call? "911 or [[my granddaughter::{kin}]], she's in nursing school." Gave [[HF line::HF line {ph}]].
7. Satisfied? "Except the pillow."
Med error reported [[in safety system::{case}]]. AVS had both listed. [[::Discharging nurse {last} notified.]]
Call 16 min. [[signed::{fl}]]
%%
PHARMACY CLARIFICATION NOTE
From [[retail pharmacy::{pharm}, RPh {last}, {ph}]]: Rx for clonazepam 1 mg TID #90 rec'd for [[pt::{ptlf}]]; PDMP shows alprazolam 1 mg #60 filled 6 days ago by [[another prescriber::{tit}, {town}]]. Hold?
To provider: pls advise
Provider: hold both. Pt didn't tell me. Call pt in.
1040 Called [[pt::{mefl}]], states ER gave alprazolam after [[the wreck::the wreck on {hwy}, {on}]] and "I'm not taking it, I gave it to [[my mom::{kin}]]."
1042 Educated: can't share. asked to bring both bottles. Appt [[tomorrow::{oddday}]] 0830, agreed.
1050 RPh informed, will hold, has alert
Next day: brought both, counts 58/60 and 11. UDS +benzo as expected. Alprazolam destroyed w/ witness [[::({initials}, {initials})]]. Clonazepam to 0.5 BID, taper plan signed.
%%
Anticoag phone f/u   INR goal 2-3  indication AF  [[self-tester::self-tester, meter {ser}]]
INR 1.7 ([[today::{num8}]]). Prior 2.4, 2.6, 2.3.
Missed doses? 2, was at [[the cabin::{place}]]
Diet: no change. ETOH 2/wk. New meds: none. Bleed/bruise: none. Falls: slipped on ice, no head.
Plan: 7.5 tonight x1 then 5 daily except 7.5 M/F. Retest 1 wk.
Pt repeated back correct. Asked is Watchman still possible, referred q to [[cardiologist::Dr. {last}]].
Leaving for [[the winter::{town} for the winter on {wday}]], needs standing order at lab there -> faxed to [[lab::{fac}, {ph}]].
[[PharmD::{first} {last}, PharmD]]
%%
Dialysis unit call log (charge)
0515 [[pt::{ptl}]] no ride, will be late, moved to chair 11
0540 [[transport co::{ORGANIZATION:<Redbird|Valley|Sunrise> Medivan}]] says van broke down, 3 pts affected
0600 water alarm, chloramine 0.08 at port A, retest 0.06, ok, log. [[biomed::{one} biomed]] aware
0622 [[hospital::{hosp}]]: pt being dc'd, needs chair TTS, HBsAg neg, new perm cath [[placed last week::placed {clip}]]
0655 [[daughter::{kinfull}, daughter of {mr}]]: father has fever 102, chills. told ED now, don't come here. Called ED charge [[::{first}]]
0710 CMS-2728 for [[new pt::{ptlf}]] unsigned, [[neph::{dr}]] will sign at rounds
0800 fall in lobby, pt tripped on [[own bag::own bag, {mrs}]], no inj, IR done
1100 machine 14 conductivity, pulled, tag, [[ser in log::ser {ser}]]
1230 turned over [[to relief::to {one}]]
%%
WORKERS COMP NURSE CASE MANAGER - three point contact
Claimant: [[initial contact made by phone::{ptname}, claim {claim}, initial contact by phone {full}]]. 38 y/o [[press operator::press operator at {org}]], R index/middle crush. DOI [[last month::{full}]]. English/Spanish, prefers text.
States pain 6, throbs at night, can't sleep on that side. OT 3x/wk at [[the clinic::{clinic}]] w/ [[a therapist he likes::{one}, whom he likes]]. Cold bothers it. Worried about coaching [[his boy's team::{ORGANIZATION:<Little|Junior> <Diablos|Aztecs|Lobos>}, his boy's team]].
Provider: spoke w/ [[hand surgeon's MA::{first}, MA to Dr. {last}]]; pin out [[in 2 wks::{on}]], light duty one-handed now, RTW full est 10-12 wk.
Employer: [[plant safety::{whole}, plant safety, {ph}]]: has a one-handed QC job, 20 h. Guard was off, OSHA visit [[held::held {on}, insp {code}]].
Barriers: sleep, ride (spouse works), fear of machine. Rec: CBT x6, ride vouchers, graded exposure to press w/ power off.
Next: 3-way call. Reserve note to adjuster [[separately::({last}) separately]].
%%
Crisis follow up call #2, caring contact script w/ notes
"Hi, [[it's the crisis team::it's {first} from the crisis team]]. I'm just checking in, no quiz."
Person: "hey. I'm at [[work::{shop}]]. I can talk, I'm in the walk-in."
Sleep ok. Ate. Saw [[therapist::{one} the therapist]] yesterday. Meds picked up.
Wish to be dead: "a little, Sunday night, I did the ice thing." No plan. Gun still at [[uncle's::uncle {kin}'s]].
What helped: [["my dog, my shift lead, that text you all sent"::"{pet}, {one} my shift lead, that text you all sent"]].
Upcoming hard thing: [[court in a week::court {oddday}, {county}]]. Plan: [[friend drives::{one} drives]], text line after, pancakes.
Consent to keep calling: yes x2 more. Best number [[same::{ph}]], no voicemail.
"Tell [[the lady from the first night::{one} from the first night]] I still have the pen."
C-SSRS screen low. Next [[Thursday::{clip}]]. [[clinician::{cred}]]
"""
