"""Logs and lists that hang on nails: house supervisor, phone tree, visitor, morgue, courier, biomed, narcotic count, security, valet, lost and found, prayer list, interpreters, dietary, dispatch, keys."""

TWINS = r"""
HOUSE SUPERVISOR 24-HR REPORT, [[date::{wday}]]
Sup D [[1::{PERSON:{first} {last}}]]  E [[2::{wn}]]  N [[3::{last}]]
Census 141 / ICU 14 / vents 6 / holds 9 / obs 22
DEATHS 2: [[rm 510, DNR; ED, OHCA::{ptl} rm 510, DNR; {last}, ED, OHCA, ME case {case}]]
CODES: Blue x1 (survived, [[cath::cath, {last}]]), Gray x3 all [[same man::{wn} in 2]]
FALLS: 1 no inj [[::({last})]]
AMA: [[1, chest pain::{PERSON:{first} {last}}, chest pain, left w/ IV, {agency} checking {house}]]
TRANSFERS OUT: [[peds burn::{ptf}, 3, to {hosp} by {crew}]] IN: [[2::{last} from {town}; {last} from {clinic}]]
STAFF: call-ins 5 RN [[::({first}, {first}, {wn}, {last}, {initials})]]; agency 3; mandated [[1 (wept)::{first} (wept)]]
FACILITY: elevator 3 stuck 40 min w/ [[visitor::visitor {whole}, sent flowers]]. Water main [[street::{corner}]]
VIP: [[a council member's mother::{PERSON:{first} {last}}'s mother]], "no info"
MEDIA: [[TV truck::{ORGANIZATION:<KV|WT><BX|RJ> News {nn}}]] on lawn, told [[comms::{first}, {ph}]]
TO DO: [[son wants body released tonight::{kin} wants release tonight to {fam}]]
%%
PHONE TREE - when the generator test fails (laminated, coffee-stained)
1 [[plant ops on call::{first} {ph}]]
  1a [[his backup::{last} {ph}, wife answers, {wn}]]
2 [[house sup::{pager}]]
3 [[AOC::{whole} {ph} / home {ph}]]
   -> AOC calls [[CEO::{first}]], [[CMO::{dr}]], [[board chair only if > 1 h::{last} only if > 1 h]]
4 [[electric utility::{ORGANIZATION:{place} Electric Co-op} {ph}, acct {acct}]]
5 [[rental generator firm::{ORGANIZATION:{coin} Power}, ask for {wn}, {ph}]]
6 vents on battery: RT lead [[::({first})]]
7 dialysis: [[charge::{first} {xt}]]
8 OR 1-4: finish, don't start
9 blood fridge: [[lab::{last} in lab]], dry ice at [[the grocery::{shop}]]
10 NICU: all hands
Gate code [[is with security::{four}*]]. Key [[in box::no. {code}]]. Radio ch 3. Revised [[yearly::{mon}, {initials}]]
%%
VISITOR LOG, sheet 4
Time | Visitor | To see | Rel | Badge | Out
0905 | [[(sig)::{PERSON:{first} {last}}]] | [[B-4::{last}]] | wife | [[V1::{code}]] | 1020
0911 | [[(sig)::Rev {last}]] | [[B-7::{wn}]] | clergy | [[V2::{code}]] | 0950
0930 | [[vendor::{first}, {coin}]] | OR | rep | vendormate | 1500
0944 | [[(sig)::{kinfull} + {first}]] | [[B-2::{ptl}]] | kids | [[V3, V4::{UNIQUE_ID:V{nn}}, {UNIQUE_ID:V{nn}}]] | -
1002 | [[attorney::{whole}, {law}]] | [[B-9::{last}]] | "friend" | V5 refused | 1003
1015 | [[officer::Ofc {last} #{badge}]] | [[B-9::{last}]] | duty | - | 1130
1040 | [[illegible::?? {initials}]] | NICU | dad | band [[ok::{code}]] | -
1100 | [[a dog::{pet} + {first} (therapy)]] | all | - | - | 1200
note: [[B-9::{last}]] has a no-visitor list: [[one name::{whole}, red {veh}, {plate}]]
desk [[volunteer::{wn}]]
%%
MORGUE RECORD
In [[D1 0210::{num8} 0210]]  [[F, elder::{whoup}, {ninety}]]  from [[5W::{ward}]]  tag [[y::{mrn}]]  drawer 2  brought by [[2 transporters::{first}/{wn}]]  valuables 0
Release [[D1 0900::{num8} 0900]] to [[funeral home::{FACILITY:{last} Brothers Funeral}]]  ID by [[sec + FD::{last} + {first}]]  permit [[y::{code}]]
In [[D1 1644::{num8} 1644]]  [[fetal, 19 wk::baby of {last}, 19w]]  from L&D  [[small box::box no. {nn}]]  [[chaplain to follow::{wn} to follow, parents {kin} & {first}]]
In [[D2 0530::{num8} 0530]]  [[M, unk::Doe "{UNIQUE_ID:Zulu {nn}}", later {ptname}]]  from ED  drawer 4 ME HOLD [[::{case}, inv {last}]]  do not wash
Temp 38 F 38 F 39 F. Drawer 3 sticks, WO [[in::{ord}]]
Key to [[lab::{first} in lab]]. Tissue bank called [[both::{first} at {ph}, ref {code}]]
%%
NARCOTIC SHIFT COUNT, LTC cart 2
drug / card / was / in / out / is / sigs
Norco 5 / [[rm 3::{last}]] / 28 / - / 3 / 25 / [[off-on::{initials}-{initials}]]
morphine conc / [[rm 8::{last}]] / 22.5 mL / 30 / 1.25 / 51.25 / [[off-on::{initials}-{initials}]]
Ativan 0.5 / [[rm 8::{last}]] / 11 / - / 2 / 9
Lyrica 75 / [[rm 12::{wn}]] / 44 / - / 2 / 41 !!
 -> discrepancy 1 cap. [[Off-going::{first} LPN]] says dropped in sink w/ [[CNA watching::{first} watching]]; no waste sig. DON [[called::{last} called {hr}]]. Found under [[the resident's cat::{pet}, the cat]] 0715, wasted x2 [[::{initials} {initials}]]
fentanyl 25 patch / [[rm 15::{comma}]] / 3 / - / 1 / 2 site L back
RX nos [[on cards::{ord}, {ord}, {ord}]] from [[pharmacy::{pharm}]]
Date/shift [[D-E::{num8} D-E]]
%%
SECURITY DAILY ACTIVITY
2200 on. Post: ED. [[Ofc 1::{last}]] [[Ofc 2::{wn}]] radio 4, 7
2214 jump start lot C [[silver sedan::{veh} {plateup}, {whole}]]
2250 unlocked [[office::office of {dr}]] [[for EVS::for {first}]]
2331 male, red hat, asleep in [[chapel::{FACILITY:St. Luke chapel}]]. Name given [[refused::{first}]]. Walked out. sandwich
0017 psych standby bed 3 [[::{last}]] 1:1 til 0340. spit. no hands on
0102 domestic in lobby: [[m & f::{whole} and {whole}]]; trespassed [[him::{last}, b. {dob}]]; [[PD::{LOCATION:<Ferris|Arnett|Blue Lick>} PD]] ref [[no.::{case}]]
0228 helo, [[tail in log::{hull}]]
0300 rounds A-D ok; door 14 propped w/ [[a phone book::a phone book, see cam {UNIQUE_ID:C-{nn}}]]
0445 found wallet: [[id inside::{PERSON:{first} {last}}, DL {lic}, {town}]] $40 -> safe env [[#::{code}]]
0601 off. Relief [[3::{first}]]
%%
LAB COURIER MANIFEST, route 6
Stop | Site | Box | Time | Temp | Rec'd by
1 [[Peds A::{clinic}]] 4 bags RT 0812 [[sig::{first}]]
2 [[Derm B::{FACILITY:{place} Skin}, {bldg}]] 2 formalin 0840 [[sig::{initials}]] *1 no name on jar, [["left ear"::req says {last}]]
3 [[SNF C::{snf}]] 6 SST spun, cold 0911 [[door code::door {four}]]
4 [[Jail D::{jail}]] 9 0950 waited, [[lockdown::Sgt {last}]]
5 [[Vet (no!)::{ORGANIZATION:{last} Animal Hosp}, no!]]
6 [[Lab dock::{coin} dock]] 1105 [[tech::{wn}]]
Driver [[1::{whole}]] Vehicle [[2::{fleet} / {plate}]] Mi 71
Lost? 1 aerobic bottle rolled, [[redraw::redraw {ptl}, call {ph}]]
%%
BIOMED OPEN WORK ORDERS
WO | asset | what | where | complaint | tech
[[1::{ord}]] | [[tag::{ser}]] | Alaris 8100 | [[4W::{ward}]] | ch err 351, "[[dropped by a visitor::dropped by {first}'s boy]]" | [[A::{first}]]
[[2::{ord}]] | [[tag::{ser}]] | Zoll R | cath | fails 30 J | [[A::{first}]] part ETA [[Tues::{num8}]]
[[3::{ord}]] | [[tag::{ser}]] | Giraffe | NICU 3 | smell | [[B::{last}]]
[[4::{ord}]] | [[loaner::{coin} loaner {code}]] | K-wire driver | SPD | bent | vendor [[rep::{first}, {ph}]]
[[5::{ord}]] | none | Hair dryer | [[rm 12::{ptl}, rm 12]] | personal, refuses PAT | [[B::{last}]] talked; she sang
[[6::{ord}]] | [[tag::{ser}]] | Vscan | EMS bay | lost? last ping [[a motel::{corner}]] | IT [[::{user}]]
Recall: Philips Trilogy x4, all back but [[one home::one, at {house}, {townup}]]
%%
PRAYER LIST (bulletin insert, parish nurse)
Surgery this week: [[a knee, a cataract, a valve::{PERSON:{first} {last}} (knee, {hnick}, {wkd}), {wn} (cataract), little {first} (valve, {hosp})]]
Chemo: [[two sisters::{first} and {PERSON:{first} {last}}]]
At home, would like pie: [[three households::{mrs}; the {clan}; {first}, {house}]]
In memory: [[a charter member::{whole}, {ninety}, d. {feast}]]
Deployed: [[a grandson::{first}, {first}'s boy, {ORGANIZATION:USS {last}}]]
Babies: [[twins::{first} and {PERSON:{first} {last}}, {DATE:7/4}, 5 lb each]]
Unspoken: eleven
BP check [[first Sunday::{DATE:Nov 2}]] after second service, by [[the parish nurse::{cred}]]. Flu clinic w/ [[a pharmacy::{pharm}]], bring your red-white-blue card.
Meals: sign w/ [[the office::{wn}, {ph}]]. No more lasagna [[for one family::for the {clan}]], they beg you.
%%
INTERPRETER SCHEDULE
0800 {lang} - [[Ortho, room 2::{first} w/ {last}, {bldg}]]
0900 ASL - [[pre-op::{wn} + CDI {first}, pre-op, {ptname}]] CDI also
0930 {lang} - [[L&D (phone)::{badge} by phone, L&D, {first}]]
1000 {lang} - [[Family meeting::{first} for {kin}, ICU]] 90 min, dying, send the older one
1130 {lang} - CANCEL [[by clinic::by {clinic}]]
1300 {lang} - [[WC deposition, no!::{law} depo, no! call {ORGANIZATION:{coin} Language}]]
1400 Tactile ASL - [[peds genetics::{dr}, {hosp}]]
On call night: [[agency line::{ph} acct {acct}]]
Mileage to [[supervisor::{mail}]] by [[the last of the month::{DATE:the 31st}]]
%%
LOST & FOUND, nursing home, by the front desk lady who remembers
1 upper denture, pink, in a Kleenex, dining room, [[Tuesday::{num8}]]. Not [[hers::{first}'s]], tried.
1 hearing aid Oticon [[R::R, S/N {ser}]] -> [[204::{last} 204]]
1 cane with duck head -> [[the colonel::Col. {last}]]
2 rings, safe, env [[A::{code}]] -> [[family coming::{kin} coming from {town} {DATE:Saturday 5/17}]]
1 photo, soldier, on back "[[To my darling::To my darling {first}, {LOCATION:<Anzio|Busan|Bastogne>} {year}]]"
1 library book, [[town library::{ORGANIZATION:{town} Library}]], due [[1998::{DATE:<Apr 2|Oct 9> 1998}]]
1 walker, tennis balls yellow, tape says "[[NOT YOURS::{oneup} NOT YOURS]]"
1 set keys, [[Buick::Buick, tag {platelow}]]
0 cats. [[The cat::{pet}]] isn't lost, he just doesn't live here.
ask [[me::{wn}]] before four
"""
