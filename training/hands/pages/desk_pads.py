"""Private pads pasted whole: to-do lists, fridge calendars, coaches', teachers', carers', chaplains' and volunteers' notes, phone notes, wish at the top or the end, names without ceremony."""

TWINS = r"""
turn into a calendar w/ times, my handwriting → this

mon - [[bins::{firstlow} bins]], inr 9am, [[sitter::{onelow}]] til noon
tue - [[school play::{firstlow} school play]] 6p bring [[walker::moms walker]]
wed - foot dr ([[same one::{lastlow}]]), then [[fish fry::fish fry {orglow}]]
thu - [[day care::{faclow}]] closed!! who
fri - chemo 3 of 6, [[driver::{PERSON:<buzz|rod|trish>} drives]], ginger ale
sat - [[brother's turn::{firstlow}s turn]]. he'll say he forgot
sun - [[mass on tv::{church} on tv]], pill box, call [[aunt::{firstlow} in {townlow}]]
%%
make this a proper sub plan. i'm the school nurse [[::at {school}]], out [[2 days::{DATE:<the 9th and 10th|10/3-10/4>}]]

8:10 [[insulin kid::{firstlow}]] checks in. if \>300 call [[mom::{kin}]] not dad
9:30 [[twins::{firstlow} + {firstlow}]] inhalers before gym
10 [[feeding tube, room 4::{PERSON:{first} V}. rm 4]]: 240 ml Pediasure by gravity, he likes the [[train song::{pet} song]]
11:20 lunch line. [[nut table::nut table = {first}, {first}, {first}]]
12 concerta [[x3::{ini} {ini} {ini}]]
1:15 [[frequent flyer::{onelow}]] will have a stomachache. math.
keys: [[office::{first} in the office]]. [[aide::Mr. {PERSON:<G|Tee>}]] knows everything
do not let [[the parrot guy::{first} {last}, the parrot guy,]] into assembly early
%%
Please sort into: call / buy / sign / let go

- [[funeral home::{last} (funeral home)]] re the flag
- [[pension lady::{first} pension ext {pager}]]
- depends L, thickener, [[his magazine::{PERSON:<Bud|Vic>}'s magazine]]
- DNR pink form → fridge [[door::door & {first}]]
- truck title[[:: {plate}]] who wants it. [[nephew?::{firstlow}?]]
- [[dog::{pet}]] shots
- forgive [[sister::{firstlow}]]
- return the Hoyer to [[the loan closet::the {ORGANIZATION:{town} Loan Closet}]]
- thank [[the ones who sang::the {ORGANIZATION:<Larkettes|Gospel Five>}, {first} esp.]]
- [[oxygen guys::{ORGANIZATION:<O2Go|{last} Oxygen>}]] pickup
- password for the bank. it's [[in the bible::{UNIQUE_ID:{firstlow}{nn}}, the dog]]
%%
coach here. write return-to-play summary per kid, no diagnosis words, just status

[[#4::#4 {first}]] - d2, headaches gone, bike only
[[#11::#11 {last}]] - boot, wk 3 of 6. mom ([[nurse::{kin}, works {hnick}]]) argues
[[#20::#20 {PERSON:<Tank|Flea|Juice>}]] - cleared by [[doc::dr {lastlow}]], note in my truck
[[#33::#33 {ini}]] - "fine". isn't
trainer is [[at the other school::{first}, at {school}]] til thurs
game [[saturday::{DATE:<sat 10/5|the 12th|homecoming>}]] vs [[the rivals::the {ORGANIZATION:{town} <Muskies|Drillers|Owls>}]], bus at 4
%%
Chaplain's list → tomorrow's visit order by urgency

[[4W bed 2::{last} 4W]]: wants ashes, not Catholic, fine
[[ICU family::the {last} family ICU]]: care conf 10. eldest [[son::son {kin}]] won't look at monitor
[[NICU::baby {last} NICU]]: naming. they've chosen [[a name::{first} {first}]]
[[ED staff::{first} in ED]]: after last night's code. coffee not prayer
[[hospice house::{snf}]]: [[pt::Mr. {first}]] asked "is it a sin". bring [[nothing::Fr. {PERSON:<T|Bob|Ike>}'s number]]
[[dialysis::dialysis, <Sister|Brother> {first}]]: birthday. [[sing::sing, {DATE:<tomorrow 6/3|the 15th>}]]
[[psych::psych - {initials}]]: scrupulosity. 10 minutes max, team asked
%%
is this too much for one day? be honest. single dad

5:40 up. [[kid 1::{firstlow}]] neb (albuterol), [[kid 2::{firstlow}]] miralax
6:20 [[grandma's::{kin}]] on the way
7 - 3:30 [[shop::{chainlow}]]
10:15 call [[the plan::the plan, ask {firstlow}, ref {code}]]
noon [[lawyer's office::{law}]] re school
3:45 [[kid 1::{firstlow}]] OT at [[the clinic::{clinic}]] (20 min drive)
5 drive-thru, don't judge. [[kid 2::{firstlow}]] cello [[lesson::w Ms. {PERSON:<Dee|O>}]]
7 vest + [[show::Bluey]]
8:30 dishes, [[ex::{onelow}]] calls, cry, taxes
11 trach care class module 4
%%
Make labels (Avery 5160) from list. One per line, upper case, no punctuation

spare hearing aid batteries
[[mom::{kin}]] teeth upper
[[mom::{kin}]] teeth lower (old)
[[do not eat::{onelow} do not eat]]
insulin - [[butter shelf::{firstlow} only]]
[[cat::{pet}]] prednisone NOT [[dad::{kinl}]]
if found return to [[front desk::{house}]]
wheelchair #2 [[donated::from {church}]]
keys for [[shed::{FACILITY:{last} Hall}]]
%%
Clinic volunteer here, decode my notes for the coordinator, full sentences

[[lady::{oneup}]], shoes too small, gave 9s. glu 311 no meds x2m
[[cook::cook @ {ORGANIZATION:<El Rancho|Lucky {last}|Tasty>}]], burn, tdap
[[dad of 3::{firstlow} dad of 3]] tooth #30 — [[dental van::{FACILITY:{town} dental van}, {clip}]]
[[vet::<gunny|sarge|doc> {lastlow}]] won't sit w back to door, moved chair. VA card yes
2 kids [[::({first},{first})]] scabies? told [[shelter::{shelter}]]
[[translator::{firstlow} (mixteco)]] left at 8, bless
out of: tdap, 30g needles, [[patience::{poss} cookies]]
%%
my shift notes on phone → clean SBAR x3

12 [[pt::{lastlow}]] febrile 38.9 bcx x2, [[res::{initials}]] aware, tylenol
14 [[pt::<mr|mrs> {firstlow}]] dtr [[called::{firstlow} called]], code status?? full for now, [[wkend doc::{lastlow}]] to call
15b [[new::new, {townlow}]] ems report: found down by [[mailman::{firstlow} the mailman]], ck 8k, foley, LR 200
[[float::{onelow}]] did my 2200s. owes nothing
[[tele::{firstlow} tele]] says 14 had 9 beats
%%
Help me write the eulogy for a nurse, from our group note

she taught [[everyone::{firstlow}, {firstlow}, even dr {PERSON:<k|v|b>}]] to swaddle
[[nickname::"{PERSON:<Mother Goose|Boss Hog|Peaches>}"]] hated it. answered to it
once drove [[a mom::a mom, {firstlow},]] home in snow in her [[truck::truck {VEHICLE_ID:<Bertha|Old Blue>}]]
kept [[fudge::{poss} fudge]] in the warmer (sorry joint commission)
33 yrs [[same unit::{ward}]], same locker, same shoes i swear
last text: "[[dont cry::dont cry {firstlow}]]. chart."
service [[at the church::{DATE:<sat 6th|11/2>} {church}]] wear bright
"""
