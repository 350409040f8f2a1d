"""Rolls of people: sign-in sheets, class lists, call-back lists, waiting lists, cohorts, seating, car pools, screening logs, key holders, blood donors, clinic huddles, with every order of names and every kind of tick."""

TWINS = r"""
SIGN-IN, grief group, folding table
1. [[(first name only, please)::{first} - lost {kin}]]
2. [[::{first} + {first} - son]]
3. [[::{wn}, 2nd time]]
4. [[::"{menick}"]]
5. [[::Mrs {last} (drives in from {town})]]
6. [[::{initials}]]
7. came for the wrong meeting, stayed
8. [[::{last}, {first} - nurse at {hosp}, off duty]]
Coffee: [[volunteer::{first}]]. Tissue: parish. Facilitator [[LMSW::{cred}]]. Next: [[two weeks::{oddday}]], bring a photo or a spoon.
One left at the word "closure". Followed to car, ok. [[::({wn}, {veh})]]
Topics: closets, holidays ([[the first one::{feast}]]), who gets the truck.
%%
HUDDLE SHEET, team Teal
out: [[MA 2::{first}]] (kid sick), [[PA::{last}]] pm only
8:00 [[pt 1::{last}/{meini}]] A1c, foot, eye ref overdue
8:20 [[pt 2::{PERSON:{first} {last}} (goes by {menick})]] MWV, bring [[daughter::{kin}]]'s list
8:40 [[pt 3::{last} x2 (sisters)]] PE + PE, HPV 2
9:20 [[pt 4::{comma}, new, from {clinic}]] ROI? records in R drive, 214 pp
9:40 [[pt 5::{wn}, {ninety}]] BP; hearing; she'll want a hug
10:00 [[pt 6::{lf} (interp {first}, {tongue})]] PPD read [[48 h from Sat::placed {DATE:<Sat 6/7|the 14th>}]]
10:20 HOLD for [[yesterday's ED::{last} from {hnick}]]
Shots short: Bexsero 1, Pneumo 2
Gap list: mammo [[4 names on back::{last}, {last}, {first} M., {wn}]]
Labs to call: [[TSH 11::{ptl} TSH 11]], [[RPR 1:32::{last} RPR 1:32, DIS is {first}, {ph}]]
Kudos: [[front desk::{oneup}]] got [[a man::{mr}]] to take his hat off.
%%
CAR POOL / RIDE ROTA, infusion patients of a valley
MON driver [[A::{first}, {veh} {plate}]]: picks up [[two at the grange, one at the store::{last} and {last} at {corner}, {wn} at {shop}]], back by 3
TUE [[B::Pastor {last}]]: [[one, oxygen::{first}, oxygen, {rural}]]
WED nobody; county van [[1-800-::{ph}, {fleet}]]
THU [[C and her husband::{first} & {PERSON:{first} {last}}]]: [[three, laugh a lot::{first}, {mrs}, {wn}, laugh a lot]]
FRI [[D (new hip, soon)::{whole} (new hip {DATE:<May 1|10/10>})]]
If snow over [[the pass::{LOCATION:{last} Pass}]]: call [[the chain::{first} -> {last} -> {wn}]], no one goes alone
Gas money in [[the coffee can::coffee can at {church}]]
Died: [[one of ours::{PERSON:{first} {last}}, {feast}]]. Her seat is the window seat; ask before you sit.
%%
WAITLIST EXPORT - child psych, oldest 214 d
pos,ref_by,child,age,why,contact,note
1,[[peds A::{last}]],[[c1::{PERSON:{first} {last}}]],9,OCD,[[on file::{ph}]],moved to [[another town::{town}]]; keep
2,[[school B::{school}]],[[c2::{wn}]],14,SA hx,[[on file::{mail}]],OFFERED [[today::{num8}]]
3,[[court::{county} Juv. Ct., {code}]],[[c3::"{initials}"]],15,fire,[[PO::PO {last} {xt}]],needs sec. room
4,self,[[c4::{comma}]],17,trauma,[[aunt::aunt {kin} {ph}]],ages out [[in spring::{DATE:3/30}]]
5,[[NICU f/u::{hnick}]],[[c5::twins {last}]],2,ASD?,[[grandma::{first}, {ph}]],ADOS both same day
6,[[peds A::{last}]],[[c6::{lf}]],11,tics,[[dad's work::{coin}, ask {first}]],"stopped" - remove
7,dup of 2,[[c2 again::{wn} again, other last name ({last})]],14,,,merge
avg 131 d; run by [[coord::{user}]] [[on::{stamp}]]
%%
SCREENING LOG, trial site (initials only, they said)
scr | init | sex/age | date | elig | why not
001 | [[---::{meini}]] | F 61 | [[wk 1::{num8}]] | N | eGFR 28
002 | [[---::{initials}]] | M 70 | [[wk 1::{num8}]] | Y | rand [[arm blind::kit {code}]]
003 | [[---::{initials}]] | M [[88::{ninety}]] | [[wk 1::{num8}]] | N | age
004 | [[---::{initials} ({last}, oops)]] | F 55 | [[wk 2::{num8}]] | N | dtr [[::{first} ]]said no
005 | [[---::{initials}]] | F 49 | [[wk 2::{num8}]] | Y | SAE [[wk 5::{num8}]], [[hosp::{hosp}]]
006 | refused | - | - | - | "not a rat"
007 | [[---::{initials}]] | M 66 | [[wk 3::{num8}]] | pend | ECG over-read by [[core lab::{ORGANIZATION:{coin} Core}, {last}]]
Monitor visit [[soon::{range}]]: [[CRA::{whole}]]; hide the donuts
Delegation: [[PI, sub-I, CRC x2::{last}, {dr}, {first}, {wn}]]
%%
AFTER-SCHOOL PROGRAM ALLERGY & MEDS ROLL (on clipboard, turned face down)
[[child A (gr 2)::{first} {fl}, gr 2]] - egg, EpiPen in blue pouch
[[child B (gr 3)::{wn}, gr 3]] - ADHD, none here; eats crayons?
[[child C (K)::{ptf}, K]] - G-tube, do not feed, [[1:1 aide::aide {first}]]
[[child D (gr 5)::{menick}, gr 5]] - T1D Omnipod; low = Smarties (10), call [[mom at work::{kin} at {org} {ph}]]
[[twins::{last} twins, {first} w/ freckle, {first} w/o]] - asthma both, share nothing
[[child G (gr 4)::{backward}, gr 4]] - no pork, no gelatin, no photos (court, [[see office::{code}]])
[[child H (gr 1)::{first}, gr 1]] - pickup ONLY by [[foster mom::{whole}, {veh} {plate}]]
Van home [[5:30::5:30, {VEHICLE_ID:van {nn}}, drops at {corner} then {bldg}]]
Nurse on call [[district::{first}, {xt}]]. Staff w/ CPR: [[all but one::all but {wn}, by {DATE:9/15}]]
%%
BLOOD DRIVE DONOR LIST (town hall), 2 of 3
0900 [[walk-in::{PERSON:{first} {last}}]] O- !! 12.9
0915 [[sched::{comma}]] A+ deferred, tattoo [[last month::{mon}, {shop}]]
0930 [[sched::{whole}]] double red
0945 [[couple::{first} and {PERSON:{first} {last}}]] both passed out, holding hands
1000 [[firefighter::{last} of {crew}]] Hgb 18
1015 [[the priest::Fr. {last}]] low BP, cookie
1030 [[teen w/ slip::{PERSON:{first} {last}}, 16, slip by {kin}]]
1045 [[gallon pin no. 9::{mrs}, {ninety}, gallon pin no. 9]] doctor's note [[::({dr}) ]]yes
1100 wrong line (DMV)
units [[bar codes::{UNIQUE_ID:W{nn}{nn} {nn}} thru {UNIQUE_ID:W{nn}{nn} {nn}}]]; truck [[::{fleet} ]]to [[lab::{ORGANIZATION:{place} Blood Services}]]
charge [[RN::{fl}]], canteen [[Rotary wives::{first}, {first} & {wn}]]
"""
