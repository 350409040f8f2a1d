"""Care at home and in small houses: care plans, OASIS, PACE, group homes, hospice aides, foster and kin placement, doulas, school nurses, parish, elder lawyers, family notes on the refrigerator."""

TWINS = r"""
GROUP HOME - SHIFT COMMUNICATION BOOK
[[Day::{wday}]]  7-3 [[staff A::{first}]]
[[client 1::{ptf}]] up at 6, wet. Keppra given. Seizure on van 9:12, 70 sec, van pulled over [[by the school::by {school}]], wrote on log. Workshop sent him back.
[[client 2::{first}]] stole [[client 3's::{first}'s]] Pepsi. Behavior plan: no lecture.
[[client 3::{wn}]] dentist: 2 fillings under [[gas::gas w/ {dr}]]. Soft x 1 d.
[[client 4::"{menick}"]] mother called. She'll be here [[the holiday::{feast}]]. Do not tell him yet, he packs.
3-11 [[staff B::{last}]]
Spaghetti. [[client 1::{ptf}]] postictal till 6, ate 2 plates. PRN none. Fire drill 4 m 10 s - [[client 4::{menick}]] hid in dryer room. NURSE KNOWS [[::({first}, {ph})]].
11-7 [[staff C, sleeping no!::{wn}, agency, {coin}]]
Bed check q30. [[client 2::{first}]] up x3, wants [[his brother::{kin}]]. Rain in hall, bucket.
House mgr: sign all pages. License visit [[any day::wk of {DATE:<4/6|10/12>}]]. - [[mgr::{initials}]]
%%
ON THE REFRIGERATOR (magnet: a trout)
MOM'S DAY
6:30 blue pill BEFORE food - [[first one up::{first}]]
8 eggs, Boost, Eliquis, water pill
9 aide comes M W F = [[aide 1::{first}]], T Th = [[aide 2::{wn} (knocks loud)]]
12 lunch + walk to mailbox
1 show
3 bus: [[grandkid::{first}, gr 3,]] gets off, she likes to wave
5 Metoprolol if TOP # over 100
8 eye drops R only
9 bed rail UP
NUMBERS: Dr. [[office::{last} {ph}]]. Hospice [[24h::{ph}, pin {four}]]. [[Me::{kin} cell {ph}]]. [[Brother (don't)::{first} (don't) {ph}]]. Pharmacy delivers [[Tues::Tues, {pharm}]].
DNR is BEHIND this page.
IF SHE ASKS FOR DAD: "he's at [[the plant::{org}]]."
IF SHE CRIES AT 4: sing. [[You Are My Sunshine::You Are My Sunshine, and say {menick}]]
key: [[under frog::at {house}, under frog, or {mrs} at {bare}]]
%%
OASIS-E narrative + 485 locator 21
[[Pt::{ptcomma}]] ROC [[day::{num8}]] after 5-night stay [[at the hospital::at {hosp}]], CHF/COPD. M1033: 2,3,4,7. M1400 3. M1860 2. GG0170 C 03. BIMS 14. PHQ-2 0.
Primary I13.0, N18.4, J44.1, Z99.81
Lives [[with son in basement::with {kin} in basement, {house}, {home}]]. Stairs 11. Smoke alarm chirps.
SN 2w2 1w5 + 3 prn; PT 2w4; MSW 1; HHA 2w4
Goals by [[recert::{num8}]]: wt \<168, no ER, pursed-lip, MDI 4/4 steps
DME: rollator, [[O2 vendor::{ORGANIZATION:{coin} O2}, tank tag {ser}]]
Rehab potential fair; "I bowl." ([[Wednesdays::w/ the {ORGANIZATION:{last} Lanes <Gutterballs|Kingpins>}]])
Verbal SOC by [[MD::{dr}]] to [[RN::{fl} RN]] at [[1522::{num8} 1522]]
F2F [[in hospital::{num8}, {last}]]
%%
PACE IDT, participant of the day
[[Participant::{mrs}]], 77, [[retired bus matron::retired matron, {VEHICLE_ID:bus {nn}}, {school}]]
PCP: A1c 8.4; wants her Coke. [[::({last})]]
RN: Unna off. [[::({first})]]
PT: Berg 38. Fell at [[mosque::{church}]] steps. [[::({cred})]]
OT: microwave picture labels; [[daughter::{kin}]] sabotages w/ love.
RD: -2 lb. SW: eviction notice from [[landlord::{last} at {bldg}]]; [[legal aid::{agency}, {wn}]].
Rec: dominoes champion, beat [[the driver::{first}, the driver]].
Transport: lift [[van 6::{fleet}]] squeaks.
Home care: 14 h; aide [[::{first} ]]switched to mornings [[starting Mon::{DATE:Mon 3/2}]]
Vote: dental implants? denied, dentures yes. Appeal rights given [[by SW::by {initials} {num8}]].
%%
KINSHIP PLACEMENT - first 72 hours
Worker [[on call::{whole}]]  Case [[#::{code}]]  Removed [[Fri 1 am::{full} 1 am]] from [[a motel::{ORGANIZATION:<Knights|Relax|Thrift> Lodge}, {corner}]]
Kids: [[7 M, 4 F, 8 mo M::{first} (7), {first} (4), {first} (8 mo)]]. Placed w/ [[great-aunt::{kinfull}, {house}, {town}]]
MED: 7 - albuterol (left at motel; [[clinic::{clinic}]] called in). 4 - scabies, permethrin. 8 mo - 6.1 kg, flat occiput, fontanelle ok; skeletal survey [[done::{hosp}, {num8}]]: neg. Hair segment test sent.
Shots: registry says [[none since birth::none since {num8}]].
School: 7 starts [[Mon::{school}, Mon]]; can write [[only his sister's name::only "{oneup}", his sister's name]].
Food: hides it. Let him.
Court shelter hearing [[72 h::{num8}, Ref. {last}, {county}]]. Mother [[:: {PERSON:{first} {last}} ]]in detox; father [[unknown::"{menick}", maybe {jail}]].
Safety: no calls from [[grandfather::{whole}, {veh} {plate}]].
Next visit [[tomorrow::{day}]]. Car seats x2 from [[fire hall::{crew}]].
%%
BIRTH DOULA'S RECAP (given to the couple)
[[Mama::{ptf}]], you woke me at 2:10. "I think it's tacos." It wasn't tacos.
4:00 I came. [[Your partner::{kin}]] was timing on a napkin. 6 apart. Tub.
6:30 [[your sister::{first}]] made oatmeal, nobody ate.
7:45 car. [[Every red light::Every red light on {road}]]. You said a word.
8:02 [[the birth center::{FACILITY:<Milk|Moon|Red> & <Honey|Willow|Clay> Birth}]]; 7 cm; [[midwife::{wn}, CNM]] on; you asked for [[the other one::{first}]].
9:30 meconium, thin. Tones 140.
10:12 stuck; Gaskin; walk; side-lying release.
11:40 transfer? You said: ten minutes. [[The nurse::{first}]] said: seven.
11:46 SHE'S HERE, [[on a Sunday::{wday}, {ptl} jaw and all]]. 7-11, like the store. Named [[for a river::{first}, for the {LOCATION:{last} River}]].
Placenta 12:09, lotus no, smoothie no.
Tear 1st deg, no stitch. 12:30 latch. I cried in [[the linen closet::the closet w/ {wn}]].
Postpartum visit [[day 3::{DATE:the 12th}]]; call [[any hour::{ph}]]. Invoice [[later::to {mail}]].
%%
ELDER LAW INTAKE, medical bits
Client [[couple, 83 and 80::{first} and {kinfull}, {ninety} and 80]]; [[referred by the discharge planner::ref {first} at {hosp}]]
He: [[rehab since two weeks::{snf} since {num8}]], Medicare day 15, co-pay starts day 21 = [[next week::{DATE:<3/9|7/16>}]]
She: macular, drives anyway [[::({plate})]]
Assets: home, [[a lake lot::lot at {LOCATION:lake {last}}]], 401k 88k, annuity[[:: {code}]], [[nephew on the account::nephew {first} on acct {acct}]]
Kids: [[one near, one estranged::{first} ({town}), {first} (gone, {world}?)]]
Docs: POA [[2004, names a dead man::{num8}, names {whole}, dead]]; HCP none; will [[in a freezer::in freezer at {house}]]
Ask: spend-down; caregiver child exception ([[son lived in 19 mo::{first} lived in since {mon}]]; letter of [[PCP::{dr}]])
CSRA, MMMNA, penalty div. $14,136
Retainer [[check::ck {code}, {ORGANIZATION:{place} Savings}]]
Para [[x::{initials}]] to call [[SNF business office::{wn} at {snf}, {xt}]]
%%
SCHOOL NURSE DAY LOG - K-6
8:05 [[gr 1::{ptf}, gr 1]] stomach; weekend at [[dad's::dad's in {town}]]; crackers
8:40 [[gr 4::{PERSON:{first} {last}}]] inhaler 2p, PF 180; form expired [[last month::{DATE:Jan 31}]]
9:10 [[sub teacher::Mr. {last}, sub]] panic? 118/70, told him go slow
9:33 [[gr K::{first}]] bead in nose. [[Mom::{kin}]] kissed it out (mother's kiss), wow
10:15 lice x1 [[rm 12::rm 12 (Mrs. {last})]], whole room letter NO
11:20 insulin [[gr 5::{first}, gr 5]] 4.5 u, pod 28 u left
12:02 playground, tooth avulsed #8, milk, [[dentist::{last} DDS]] w/ [[grandma::{first}]] in 14 min!
1:15 [[gr 6::{wn}]] first period, kit, brave
1:40 [[gr 2::{ptl}]] says [[his uncle::uncle {first}]] "sleeps wrong". Called hotline. Ref [[no.::{code}]]. Stayed with him till [[worker came::{PERSON:{first} {last}} came]].
2:50 bus [[note::note to {VEHICLE_ID:bus {nn}}]]: EpiPen in front pouch
Out. Not logging the rest of what I feel.
%%
HOSPICE AIDE, voice memo to nurse, cleaned up
Hi [[love::{first}]], it's me. I'm outside [[the blue house::{house}]]. He's different. Hands cold to here. Had his bath, he let me do his beard; I used [[his brother's::{first}'s]] razor. He said "[[what time's the bus::what time's the bus to {place}]]". [[The wife::{kin}]] is cooking for twelve, there's nobody. I think it's tonight or [[Sunday::{DATE:Sunday the 8th}]]. The patch came off, I stuck it in the book, page... it's [[the Bible::the Bible, {first}'s]], so you count it. Swabs are low. The dog [[::({pet}) ]]wouldn't move so I washed round him. I've got [[Mrs. next::{mrs} on {lane}]] at two and then [[the one with the stairs::{last}, {unit}]]. Call her, she won't call you. [[Bye.::It's {wn}, bye.]]
"""
