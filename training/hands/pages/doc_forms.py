"""Forms filled by hand, by thumb, by scanner: camp, sports, school, WIC, refugee, VA, tribal, DOT, comp, consents, advance directives, pain agreements, intake kiosks."""

TWINS = r"""
CAMP HEALTH FORM (return with deposit)
Camper [[___::{ptfull}]] goes by [[___::{menick}]]   Cabin [[TBD::{FACILITY:<Chickadee|Otter|Big Pine> Cabin}]]   Session 2 [[(Sun-Sat)::{range}]]
Parent 1 [[___::{kinfull}]] cell [[___::{ph}]]   Parent 2 [[___::{PERSON:{first} {last}}]] cell [[___::{ph}]]
If neither: [[___::{first}, grandma, {town}, {ph}]]   May NOT pick up: [[___::{whole}]]
Doctor [[___::{dr}]]   Dentist [[___::{last}, DMD]]   Ins UHC # [[___::{plan}]]
Tetanus [[yr ____::{mon}]]
Allergic to: (x) bees (x) tree nuts ( ) dairy ( ) penicillin     EpiPen: two, in fanny pack, named [["the buddy"::"{pet}"]]
Wets bed? sometimes, please be quiet about it
Meds: Singulair 5 pm; melatonin no
Swim: (x) w/ vest  Tubes in R ear - plug
Afraid of: [[thunder, clowns::thunder, clowns, cousin {first}]]
Sign [[___::{PERSON:{kin} {kinl}}]] date [[___::{num8}]]
Camp nurse use: temp 98.2 lice neg [[init::{initials}]]
%%
PRE-PARTICIPATION EVAL (athlete fills top)
NAME [[............::{melow}]] SPORT wrestling + track GRADE {gr} SCHOOL [[............::{schoollow}]]
DOB [[............::{dobs}]]
1 passed out during exercise  YES  [[once at practice::at practice {DATE:10-4}, coach {lastlow} saw]]
2 heart died young in family  YES  [[uncle 34::uncle {firstlow} 34 in {townlow}]]
3 racing heart NO 4 murmur NO 5 COVID hosp NO
6 burner/stinger YES  7 concussion YES x2 [[8th gr, 9th gr::{mon}, {mon}]]
8 missing organ: one kidney
9 skin: ringworm [[now::got it from {firstlow}]]
--- PROVIDER ---
BP 134/82 P 58 ht 5'7 wt 141  20/20
cor: II/VI sys, louder w/ Valsalva (!)
CLEARED no  NOT CLEARED pending echo + [[cards::{dr}, {hnick}, {num8}]]
ATC told: [[athletic trainer::{first}, ATC, {ph}]]
exam by [[NP::{cred}]] [[clinic stamp::{clinic} {st}]]
%%
DOT MEDICAL EXAMINATION REPORT, sect. 1-4, summary typed
Driver [[.......::{ptcomma}]]  CDL [[.......::{lic} {stt}]]  DOB [[.......::{dob}]]  Employer [[.......::{ORGANIZATION:{last} Tank Lines}]]
ME [[.......::{whole}, DC]]  Nat'l Registry [[.......::{UNIQUE_ID:<19|41|77>{nn}{nn}}]]  Exam [[.......::{num8}]]
Vision 20/25 20/30 70/70. Whisper 5 ft. BP 148/94, 146/92. UA glu 3+.
Med: metformin, Jardiance, lisinopril. A1c 8.8 [[(last month)::({num8}, {clinic})]]. OSA: CPAP compliance 61%, [[report asked::report asked of {ORGANIZATION:{coin} Sleep}, {first}]].
Disq? No. Certify 3 mo: [[until re-check::expires {num8}]].
Restrictions: corrective lenses.
Notes: Drives [[nights, one route::nights, {town} to {place}, tractor {fleet}]]. [[Safety manager::{PERSON:{first} {last}}, safety,]] to get only the card.
Signature [[.......::{last}]]
%%
ADVANCE DIRECTIVE, the short one
I, [[________________::{whoup}]], of [[________________::{townup}, {county}]], being of sound mind, appoint [[________________::{kinfull}, my {rel}]], phone [[________________::{ph}]], and if they can't or won't, [[________________::{whole}, of {st}]].
If I can't know people and won't again: (initial one)
[[____::{meini}]] no machines, no tube, ice cream yes
____ try for a week
____ everything
Where: [[____::{meini}]] at home if it isn't too hard on [[people::{kin}]]
Organs: corneas, skin
Pets: [[the cat goes to a neighbor::{pet} goes to {first} next door]]
Funeral: no lilies. [[____::{church}]]. Somebody play the fiddle.
NOT to be told until after: [[____::{PERSON:{first} {last}}]]
Signed [[________________::{ptname}]] this ___ day of [[________________::{DATE:<May|October|January>}]]
Witness 1 [[________________::{whole}, {house}]]   Witness 2 [[________________::{wnl}, {house}]]
%%
CONTROLLED SUBSTANCE AGREEMENT
1. I ([[patient::{ptname}, {dobs}]]) get pain meds only from [[this clinic::{dr} at {clinic}]] and fill at [[one pharmacy::{pharm}, {ph}]].
2. Lost is lost. Stolen needs a police report[[.:: (see {case}, {num8}).]]
3. UDS any time; pill count within 24 h of a call to [[my phone::{ph}]].
4. No sharing with [[anyone::anyone, including {kin}]]. Lock box: yes.
5. No alcohol, no Xanax. Narcan at home: yes; [[my roommate::{first}]] knows how.
6. Taper if PEG doesn't drop 30% by [[3 months::{mon}]].
7. If I break this twice: talk, then taper, not fired.
ORT 5. MME 40. PDMP [[checked::checked {num8}, {initials}]].
X [[___________::{ptf}]]   [[___________::{last} MD, DEA {UNIQUE_ID:B<L|K|W>{nn}{nn}2}]]
%%
REFUGEE HEALTH SCREEN (30-day)
Alien # [[on EDN::{UNIQUE_ID:A{nn} {nn} {nn}}]]   Family case [[on EDN::{code}]]   Arrived [[3 wk ago::{num8} via {LOCATION:<Doha|Amman|Entebbe>}]]   Resettled by [[VOLAG::{ORGANIZATION:<Lutheran|Bethany|Hope> Resettlement of {place}}]]
Head [[F, 33::{ptname}, 33]]; children [[8, 5, 2::{first} 8, {first} 5, {first} 2]]; husband [[missing::{first}, missing since {mon}]]
Born [[in a town bombed since::{world}]]; camp [[6 y::{LOCATION:<Azraq|Kakuma|Mae La>}, 6 y]]
QFT +, CXR clear -> 3HP (12 wk). Hep B sAg neg. Strongy IgG + ivermectin x2. Lead (5 yo) 11. Hgb 9.9. PHQ RHS-15 = 24.
Shots: per DS-3025, MMR#2, Tdap
Dental: caries x6, [[dental school::{school} Dental]]
Trauma: asked alone. Scars L back.
Interp: {tongue}, [[in person::{first}, {agency}]], phone ID [[given::{badge}]]
School enroll [[next Mon::{DATE:Mon 9/8}, {school}]]
RN [[sig::{fl}]]
%%
WIC CERTIFICATION - breastfeeding woman
Household ID [[_____::{code}]]   Participant [[_____::{comma}]]   Infant [[_____::{PERSON:{first} {last}}, b. {num8}]]   Clinic [[_____::{ORGANIZATION:{county} WIC}, {town}]]
Ht 62 Wt 171 Hgb 10.8   Risk 201, 331, 601
Diet: "atole, eggs, Takis". Vit D drops no.
BF: fully until work ([[3 wk::{num8}, at {org}]]); pump Medela Symphony[[, tag on pump::, asset {ser}]]
Proxy: [[_____::{kinfull}]] ID seen [[(type)::DL {lic}]]
Address proof [[seen::light bill, {bare}]]; income proof pay stubs x4 [[::{fam}]]
Food package VII. eWIC card [[last four on log::ends {four}]]
Ref: [[peer counselor::{first} ({ph})]], SNAP, [[dental::{clinic}]]
Next [[3 mo::{mon}]]   CPA [[init::{initials}]]
%%
VA 21-type statement in support, vet's own words
My name is [[(veteran)::{ptname}]], file [[C-::{UNIQUE_ID:C {nn} {nn} {nn}}]]. I served [[in the Army, two tours::with {ORGANIZATION:B Co, 2/{nn}th <Cav|Inf>}, {year}-{year}]]. In [[the spring of that year::{mon}, outside {LOCATION:<Balad|Taji|Khost>},]] a mortar hit the burn pit line and I was thrown into a HESCO. [[My sergeant::SSG {last}]] pulled me by the vest. [[The medic::Doc {last}]] wrote it down on tape. I was deaf three days. I have rung in both ears since, ask [[my wife::{kin}]], she can hear it practically.
I breathe like a man of eighty. I'm 41. [[The VA::{hosp}]] did a CT[[.:: on {num8}.]]
My nightmares are in [[the file::the file of {dr}]]. I don't go to [[the lake on the Fourth::{LOCATION:lake {last}} on {feast}]].
I swear it's so. [[(signed)::{PERSON:{ptf} {ptl}}, SSN ending {ssn4}]]
Buddy letter from [[another soldier::{whole}, now of {town}, {mail}]] attached.
%%
EMPLOYEE FIRST REPORT OF INJURY
Employer [[______::{org}]]  FEIN [[______::{UNIQUE_ID:{nn}-{nn}{nn}}]]  Carrier Travelers  Policy [[______::{code}]]
Employee [[______::{ptfull}]]  SSN [[______::{ssn}]]  Hired [[______::{num8}]]  Wage 19.40/h
Injury [[______::{full}]] 5:20 AM  Where: dock 3 [[::{house}]]
How: pallet jack ran back over foot on wet plate; boots yes steel no
Body: R foot 2-4 MT. Treated: [[urgent care::{clinic}, {dr}]]. Off work [[same day::{num8}]]. Back [[when?::{DATE:Sept 2}?]]
Witness [[______::{first}, {first} and forklift {fleet}]]
Supervisor says: "told him twice." [[(unsigned)::- {last}]]
Prior: back, [[2020::{mon}, claim {claim}]]
Prepared by [[______::{wn}, {xt}]]
%%
ANESTHESIA CONSENT, INTERPRETED
My [[father::father, {ptf},]] speaks {lang}. [[A video interpreter::Video interpreter {badge} ({first})]] read this page to him.
He knows: GA w/ block, sore throat, tooth, nerve, rare death. He asked if he'd see [[his wife::{kin}, who died last {DATE:Diwali}]]. He asked who'll be in the room: [[an anesthetist, a doctor, two nurses::{PERSON:{first} {last}} CRNA, {dr}, {first} and {wn}]].
He says yes to blood, no to [[students::the student, {first}]].
He keeps: thread on wrist (tape over).
[[Patient's mark::X, mark of {ptname}]] / [[son::{whole}, {ph}]] / [[MD::{last}]] / [[time::{num8} 0644]]
%%
KIOSK CHECK-IN, printed
welcome back [[guest::{mefl}]]! it's [[your day::{wdaylow}]]
is this still you? phone ending [[**::{PHONE_NUMBER:<4471|0926|3385>}]] / lives at [[****::{barelow}]] / insured by ambetter [[****::{planlow}]]
emergency person: [[****::{kinl}, {kin}]]
you're seeing [[your provider::{dr}]] for: hand numb
past 2 wk: little interest 1, down 0
fall past yr? 2. afraid at home? SKIPPED
new meds? "the water pill from [[er::{hosplow}]]"
copay 35.00 visa [[::ending {UNIQUE_ID:<4417|8821|0093>} ]]approved
please sit in [[zone B::the {FACILITY:{last} Atrium}]]. we'll call you as [[a number::"{PERSON:{ptf} {ptl}}"]], or tap PRIVATE to be called 117
thanks! survey by text [[soon::from {ph}]]
%%
SECTION 504 / EMERGENCY ACTION PLAN - seizures
Student [[________::{ptname}]]  Teacher [[________::Ms. {last}]]  Bus [[________::{VEHICLE_ID:Bus {nn}}]]  Plan year [[start::{num8}]]
Looks like: stares, R hand picks, 40 s, then sleepy. After: wants [[the blue blanket::{pet} the bear]].
Do: time it, side, nothing in mouth. >5 min: Nayzilam one nostril (nurse; backup [[the secretary::{first} in the office]]). 911 if second dose.
Call: mom [[________::{kinfull}, {ph}, at {coin}]], dad [[________::{first}, {ph}, nights]]. Neuro [[________::{dr}, {hosp}, {ph}]].
Accommodations: buddy to restroom, no pool without 1:1, tests untimed, may miss 1st hr.
VNS magnet: on [[lanyard::lanyard, model M1000, sn {ser}]]
Staff trained: [[3::{first} {DATE:8/19}, {wn} {DATE:8/19}, Coach {last} {DATE:8/22}]]
Review: [[spring::{mon}]]. RN [[________::{cred}]]
"""
