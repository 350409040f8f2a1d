"""Social workers, case managers, care coordinators, community health workers, research coordinators, navigators, housing and benefits desks, APS, guardianship: logs, assessments, letters, visit checklists, spreadsheets; each once with names and once with roles."""

TWINS = r"""
CARE MANAGEMENT CONTACT LOG (HARP / Health Home)
[[Member::{ptname} / {plan}]]   [[CM::{first} {last}]]   month 4

[[wk1 Mon::{clip}]] TC to member, phone off. TC to [[alt contact::{kin} (ex) {ph}]], says staying [[with a friend::at {bare}]].
[[wk1 Thu::{clip}]] Home visit. Door answered by [[roommate::{first}]]. Member in bed, gave meds box, 4 of 7 days untouched. Agreed PCP appt. Signed DOH-5055.
[[wk2::{clip}]] Accompanied to PCP [[visit::{clinic}]]: A1c 11.2, started on Toujeo. [[NP::{cred}]] asked for home nursing. Food: SNAP recert due [[end of month::{on}]]. Applied online w/ member at [[library::{FACILITY:{last} Branch Library}]].
[[wk3::{clip}]] TC from [[ED SW::{first} at {hnick}]]: 2 am visit for chest pain, neg, DC'd to street. Found at [[drop-in::{shelter}]]. Shoes given.
[[wk4::{clip}]] Case conf: [[PCP, ACT psychiatrist, VNS RN::Dr {last}, Dr {last} (ACT), {first} (VNS)]]. AOT? not met. Plan LAI.
Billing: 4 core services, outreach 0. CMART done [[w/ code::{UNIQUE_ID:T{nn}{nn}}]]. HARP HCBS elig: yes.
Gap: eye, dental, colon.
%%
ADULT PROTECTIVE SERVICES - investigation summary
Ref no. [[assigned::{case}]]  County [[withheld::{county}]]  Reporter: [[confidential::bank teller {first} {last}, {ORGANIZATION:<Pioneer|First Prairie|Corn Belt> Bank}]]  Worker: [[(init.)::{whole}]]
AV: [[female, 82::{mrs}, 82]]; AP: [[grandson, 29::{kinfull}, 29, grandson]]. Residence: [[own home, rural::{addr}]]
Allegations: financial exploitation, neglect by caregiver.
F2F [[day 2::{full} {clockx}]] unannounced. AV in recliner, urine odor, 3 cats, fridge: mustard, beer. Oriented to self/place. SLUMS 14/30. Wt per neighbor "down 30 lb". Pill bottles [[2020 dates::from {pharm}, {mon}]], none since. Bruise L forearm yellow. "[[He::{kin}]] works nights, he's a good boy." Checks to [[AP::{kin}]] $9,400 / 3 mo; car title signed over[[:: ({veh}, {plate})]].
Collateral: [[neighbor::{whole}, {ph}]]; [[PCP::{dr}]] last seen 26 mo; [[pastor::Pastor {last}, {church}]] brings soup; LE report [[filed::{code}, Dep. {last}]].
Capacity: lacks for finances per [[MD::Dr. {last} {num8}]].
Findings: substantiated x2. Actions: rep payee [[agency::{agency}]], MOW, home health, emergency guardianship pet. [[filed::filed {full}, atty {last}]], vet for cats.
Risk 4 -> 2. Close 60 d.
%%
Study visit checklist, week 12 (V6)  Protocol [[#::{UNIQUE_ID:NX-{nn}-{nn}3}]]  Site [[#::{UNIQUE_ID:{nn}}, {clinic}]]
Subject [[ID::{subj}]] (initials [[---::{initials}]])  Visit date [[window -3/+3::{clip}, window {range}]]
☒ Reconsent v5.0 [[read, copy given::signed {full} {clockx}]]
☒ Vitals: seated 5 min x3  128/80 126/78 127/79, wt 84.2
☒ ECG triplicate, QTcF 412
☒ ConMeds: added naproxen prn (gardening), {med}
☒ AEs: #4 inj site erythema gr1, related; #5 URI gr1 unrelated; AE form to [[PI::{dr}]] for sig
☒ PK pre-dose {clockx}, +1 h, +4 h. Tubes labelled, -80 box [[in lab::{UNIQUE_ID:B{nn}}, courier {ORGANIZATION:<Swift|Marken|Polar> Logistics} AWB {UNIQUE_ID:{nn}{nn}{nn}}]]
☒ IP returned 3/28 caps -> 89% compliant; new kit [[dispensed::{UNIQUE_ID:K{nn}{nn}}]]
☐ ePRO missing d3,d9. Reminded. Device [[charged::{ser}]]
☒ Stipend $75 ClinCard [[loaded::ending {four}]] + mileage 61 mi
Queries: DOB mismatch in EDC; [[CRA::{first} {last}]] to close; SDV [[next week::{day}]]
[[CRC::{first} {last}, CCRC]]  [[PI::____::{whole}]]
%%
Psychosocial assessment for transplant, community portion

[[Candidate::{ptname}]] 57, ESLD MASH + alcohol, MELD 24. Married 31 y to [[spouse::{kin}]], who is primary caregiver and works [[as a bus driver::driving a bus for {agency}]]. Backup: [[adult daughter::daughter {kinfull} in {town}]] 40 min away; [[church friends::friends from {church}]] will cook. Home: [[ranch house, well water::ranch house at {addr}, well water]]; 2 dogs, chickens (counselled).
Alcohol: last drink [[14 months ago::on {on}]], PEth neg x3[[:: ({clip}, {clip}, {clip})]]. 8-10 beers daily x 20 y. DUI {year}. IOP completed[[:: at {FACILITY:<Stillwater|New Leaf|Kinship> Recovery}]], sponsor [[weekly::{first} {fl} weekly]]. SIPAT 21.
Tobacco: dip until last year. THC none.
Insurance: {ins} primary + Medicaid pending[[:: {claim}]]. Income: SSDI 1,940; [[spouse's::{kin}'s]] wages. Lodging near center: [[hope-type house::{FACILITY:<Gift of Life|Harbor|Second Wind> House}]] waitlist.
Understanding: teach-back 4/5; thinks prednisone is "forever the big dose." Literacy 8th. Coping: fishing, humor. PHQ 6. AD: [[spouse HCPOA::{kin} HCPOA, scanned]].
Impression: acceptable w/ contingencies: monthly PEth, caregiver class, dental.
[[::{whole}, LCSW, CCTSW  {full}]]
%%
Housing letter

To whom it may concern:

I am [[a licensed clinical social worker::{whole}, LCSW, at {clinic}]] and I have known [[the applicant::{mrs} ({ptname}), date of birth {dob},]] for two years. [[The applicant::{ptf}]] has a disability as defined by the Fair Housing Act: panic disorder with agoraphobia, and asthma, persistent, moderate. In my professional opinion an emotional support animal, [[a cat::a cat named {pet},]] eases the symptoms and is necessary for equal use of the unit.

I also support the request for a ground-floor apartment without carpet. [[The present unit::The present unit, {addr},]] is on the third floor; the elevator has been broken since [[early spring::{mon}]], and mold was found by [[the city inspector::city inspector {first} {last}, report {code}]].

This letter is valid for one year. [[I may be reached at the clinic.::I may be reached at {ph} or {mail}.]]

Sincerely,
[[(signature, license number)::{whole}, LCSW, license {lic}]]
[[(date)::{wday}]]
%%
CHW monthly sheet, paste of my Excel, count by need and flag no-contact \>14 d

name|lang|need|status|last contact|next
[[client 1::{ptname}]]|Spanish|rent arrears $1,840|app in w/ [[ERAP::{first} at {agency}]]|[[3 d::{clip}]]|fri
[[client 2::{both}]]|English|ride to chemo|[[ACS ride::{ORGANIZATION:<Faith|Caring|Good> Wheels}]] set M/W/F|[[1 d::{clip}]]|-
[[client 3::{comma}]]|Marshallese|Medicaid lapse (COFA)|docs need I-94|[[19 d::{clip}]]|visit [[home::{road}]]
[[client 4::{first} (baby {first})]]|Karen|crib, WIC|done, pic sent|[[6 d::{clip}]]|close
[[client 5::{whole}]]|English|DV shelter|[[placed::placed, {refuge}, do not mail]]|[[9 d::{clip}]]|SW only
[[client 6::{lf}]]|Haitian Kreyòl|job injury, no WC|[[legal clinic::{law} {day}]]|[[16 d::{clip}]]|call [[cousin::{kin} {ph}]]
[[client 7::{menick}]]|English|ID, shoes|birth cert from [[out of state::{county}, {stt}]]|[[22 d::{clip}]]|drop-in
totals? i have 7 open, cap is 25. PRAPARE done on 5
%%
Discharge planner voicemail log, outpatient rehab hospital liaison

0812 [[CM at the sending hospital::{first} {last}, CM {hnick}]] - [[stroke pt::{ptname}]], L hemi, FIM-ish min A, {ins}, has peer to peer at 11. [[wants bed Thu::wants bed Thu {DATE:the <6th|13th|20th>}]]
0840 [[daughter::{kin}, {ph}]] - toured [[the other place::{snf}]], "smelled". Wants to know visiting hrs, can dog come. Sent brochure.
0915 [[plan RN::{first} at {ins}, {ph}]] - approve 7 d, [[ref in chart::ref {claim}]], review day 6
0950 [[physiatrist::{dr}]] - accepts, hold if SBP \>180, wants swallow note
1030 [[transport::{ORGANIZATION:<AmeriCare|Lifeway|Star> Transport}, {first}]] - stretcher 2 pm, needs PCS form signed. O2 no. bari no
1205 [[sending CM again::{first} again]] - covid +. ugh. Isolation bed? ask [[IP::{wn} in IP]]
1310 [[IP::{wn}]] - ok rm 14 neg air, day 5 mask, come ahead
1555 arrived w/ no paperwork, [[crew::crew {last}/{last}]] nice. Called for MAR; faxed to [[us::{ph}]] 1640
tomorrow: [[PASRR::PASRR {code}]], IM letter, cousin w/ glasses
"""
