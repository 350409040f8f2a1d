"""What a town prints and posts: church bulletins, fund-raisers, funeral programs, yearbooks, police blotters, BOLOs, HOA quarrels, school boards, library flyers, sports pages, classifieds, caring-page updates."""

TWINS = r"""
CARING PAGE - update 14
Hi all, it's [[his sister::{first}]] with the laptop. [[He::{ptf}]] had a good day. Trach is capped, he said two words and one was "[[burrito::{shop}]]". PT stood him with three people and a dog[[. ::, {pet}. ]]
ICP bolt came out [[two days ago::{day}]]. [[The neurosurgeon::{dr}]] drew us a picture, I put it on [[the refrigerator at home::the fridge at {house}]].
We move to [[a rehab hospital::{FACILITY:{place} Rehab}]] [[next week::on {DATE:<the 11th|Monday 6/2|Nov 3>}]] if the insurance lady ([[bless her::bless you {first}]]) says yes.
Please no visits from [[the team::the {ORGANIZATION:{place} <Ironmen|Otters|Pilots>}]] yet. He can't see you cry, it makes his heart rate go.
Meals: nut free. Cooler on porch. [[The twins::{first} and {first}]] will eat tacos any day.
Someone left $200 in a boot. Thank you, boot person.
[[Mom::{kin}]] says call [[her::{ph}]] only after 7.
%%
BULLETIN, [[a church::{church}]], [[this Sunday::{DATE:<Third Sunday of Advent|Palm Sunday|Pentecost>}]]
FLOWERS are given by [[the family of a member::the {clan}]] in memory of [[a mother::{whole}, who'd be {ninety}]]
HOSPITAL: [[three members::{PERSON:{first} {last}} ({hosp}, rm {nn}), {mrs} ({snf}), baby {first} (NICU)]]
BLOOD DRIVE [[Saturday::{wday}]] 9-1, fellowship hall. We made 41 last time. [[The custodian::{first}]] fainted, he's fine.
STEPHEN MINISTERS: [[call the office::call {wn}, {ph}]]
QUILTERS finished lap robes for [[the dialysis unit::{FACILITY:{place} Dialysis}]].
NURSERY: the croup is back. Wash the ducks.
RIDE SHARE: [[four elders need rides::{first}, {first}, {mrs} and {last} need rides from {bldg}]].
LOST: one hearing aid under pew 6. Whistles during the Creed.
BUDGET: -$311. Roof.
%%
POLICE BLOTTER (weekly)
[[Monday::{DATE:Mon. the 3rd}]]. [[1100 block of a street::{blk}]]: man yelling at a mailbox. Mailbox uninjured. Man[[, 44,:: , {PERSON:{first} {last}}, 44, of {town},]] taken to [[the hospital::{hnick}]].
[[Tuesday::{DATE:Tues. the 4th}]]. [[A clinic::{clinic}]]: copper gone, again. Loss $6,000. See [[a white van::white van, {plate}]].
[[Wednesday::{DATE:Wed. the 5th}]]. [[A pharmacy::{pharm}]]: forged Rx, 120 Adderall, "[[a doctor who never was::Dr. {last}]]". Arrest: [[an employee::{PERSON:{wn} {last}}, of {bare}]].
[[Thursday::{DATE:Thurs. the 6th}]]. [[A nursing home::{snf}]]: resident, [[old::{ninety}]], reports theft of teeth. Found in [[his own pocket::his own coat, by Ofc. {last}]].
[[Friday::{DATE:Fri. the 7th}]]. Highway: SUV vs. cow[[::, {mile}]]. [[Driver::{whole}]] flown. Cow walked.
[[Saturday::{DATE:Sat. the 8th}]]. Loud party at [[the nurses' house::{house}]]. They were told twice.
%%
SILVER ALERT / BOLO
Missing: [[adult male, 79::{ptname}, 79]], 5-9, 150, Alzheimer's, insulin. Last seen [[last night::{full} 2130]] at [[his residence::{house}, {hood}]] in slippers, U.S. Navy cap.
May be in: [[a maroon Buick::maroon Buick, {plate}]], handicap tag[[:: {UNIQUE_ID:H{nn}{nn}}]]. Bank card used at [[a gas station::{chain}, {hwy}]] 0114.
May be going to: [[his boyhood home::{LOCATION:{place} Bottoms}]], [[his late wife's grave::grave of {first}, {FACILITY:{last} Memorial Park}]], or [[work (retired)::{org} (retired)]].
Answers to [[his rank::{menick}]]. Will say he's fine. Isn't.
Call [[dispatch::{ph}]], ref [[no.::{case}]]; family contact [[a daughter::{kinfull}]].
UPDATE 0912: LOCATED SAFE, [[by a paper carrier::by paper carrier {PERSON:{first} {last}}, {corner}]], BG 54, given a doughnut.
%%
FUND PAGE TEXT
"Help [[a school cook::Miss {first}, cook at {school},]] get her insulin pump!"
Hi, I'm [[her daughter's friend::{whole}]]. [[She::{PERSON:{ptf} {ptl}}]] fed all of us. Type 1 since 1981. Lost her plan [[in the spring::in {mon}]] when [[the district::{ORGANIZATION:{place} ISD}]] outsourced to [[a contractor::{ORGANIZATION:{coin} Food}]]. Now she splits Lantus.
Goal $7,400 = pump, sensors, one year. Endo is [[at a city clinic::{dr} in {town}]] (he wrote a letter!).
We have [[63 donors::{first} $20, Coach {last} $100, anonymous $5 "for the rolls", {fam} $500]].
Update: car wash [[Saturday::{day}]] at [[the fire hall::{crew} hall]], [[rain date next week::rain date {num8}]].
Update 2: someone paid for the FIRST DELIVERY[[. :: ({wn}, we know it's you). ]]She danced.
Share: [[link::{url}]]. No cash to [[the porch::{st}]] please, the dog.
%%
ORDER OF SERVICE
[[In Loving Memory::In Loving Memory of {whoup}]]
[[Sunrise - Sunset::{dob} - {full}]]
[[Sanctuary::{church}, {town}]]; [[Pastor::Rev. {PERSON:{first} {last}}]] presiding
Processional: family
Scripture: O.T., a [[nephew::{first}]]; N.T., a [[nurse from dialysis::{wn}, nurse, {FACILITY:{last} Dialysis}]]
Solo [[::({first})]] "I Won't Complain"
Remarks, two minutes PLEASE: neighbor [[::({last})]], union [[::({ORGANIZATION:Local {nn}})]], doctor [[::({dr})]]
Obituary (read silently)
Eulogy
Acts of thanks: to [[the ICU::{ward} at {hosp}]], who let nineteen of us in
Pallbearers [[six grandsons::{first}, {first}, {first}, {wn}, {initials}, and {first} Jr.]]
Interment [[at the old cemetery::{FACILITY:{place} Hill Cemetery}, {lane}]]
Repast: [[lodge hall::{FACILITY:Prince Hall Lodge No. {nn}}]], bring your own Tupperware
%%
SCHOOL BOARD, PUBLIC COMMENT, minutes taker's shorthand
1 [[Parent A::{whole}]]: nurse 1 day in 5; son T1D; wants 504 obeyed. 3:00. Applause.
2 [[Nurse::{cred}]]: 1,140 kids, 3 bldgs ([[A, B, C::{school}, {school} and the annex]]), 61 inhalers, 9 seizures plans. Drives own car [[::({plate}, laughs)]].
3 [[Parent B::{last}]]: masks. Gavel.
4 [[Student, 16::{PERSON:{first} {last}}, 16]]: OD'd [[last year::on {num8}]] in the east bathroom, Narcan by [[a janitor::{wn} the custodian]]. Asks for Narcan in every hall. Silence. Standing.
5 [[Retired doctor::{dr}]]: will do it free, Tues/Thurs.
6 [[Bus driver::{first}, {VEHICLE_ID:bus {nn}}]]: same.
Action: RN FTE to 3.0, funded by [[a grant::a {ORGANIZATION:{last} Foundation} grant, {code}]]. 6-1 ([[member::{last}]] nay).
Next [[month::{DATE:the second Monday of <May|October>}]].
%%
CLASSIFIEDS / BULLETIN BOARD AT THE LAUNDROMAT
LIFT CHAIR, Golden, brown, used by one man. $150, you haul. [[tear-off::{first} {ph}]]
CNA will sit nights, no lifting over 180. Refs: [[two families::the {clan}, {mrs}]]. [[tear-off::{ph}]]
FREE insulin syringes, sealed, husband passed [[in spring::in {DATE:April}]]. [[Trailer w/ blue door::{park} {unit}]]
WANTED: ride to [[chemo, city, Tuesdays::{hosp}, {town}, Tuesdays]], can pay gas + jokes. [[tear-off::"{menick}" {ph}]]
AA, [[basement::{church} basement]], noon. AL-ANON same, other stairs.
FOUND set of teeth in dryer 4. Ask [[attendant::{wn}]].
LOST: cat, [[gray::gray, {pet}]], diabetic, needs shot. [[Reward::Reward. {mail}]]
YARD SALE w/ walkers, commode, wigs (nice). [[Sat 7-?::{DATE:Sat 8/9} 7-?, {bare}]]
"""
