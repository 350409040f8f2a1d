"""A few fuller notes in ordinary sentences, where surnames that are words, short dates, venues and device names fall close together; with twins."""

TWINS = r"""
CONSULT, INFECTIOUS DISEASES
[[The patient::Mr. {ptl}]] is a 58-year-old roofer admitted [[two days ago::{DATE:<3/4|10-8>}]] with back pain. [[His wife::{kin}]] noticed chills after he cleaned a turkey house [[for a neighbor::for {first} {last} on {lane}]]. He'd been at [[a festival::the {FACILITY:<Blue Heron|Rusty Plow|Old Mill> grounds}]] the week before, ate cheese from [[a stand::{ORGANIZATION:<Nanny|Billy> Goat <Farmstead|Creamery>}]], and took leftover Keflex.
Blood cultures on [[admission::{DATE:<3/4|10-8>}]] grew gram negative coccobacilli at 72 h, 2/4 bottles. [[Micro::{first} in micro]] moved the plates to the hood. Wright titer 1:640, Rose Bengal +.
Exam: Schober 3, Patrick +, no Janeway, no Roth. TTE by [[cardiology::{last}]]: mild MR.
Brucella spondylitis is likely. MRI [[today::{DATE:<3/6|10-10>}]]. Start doxy, rifampin, gent. [[Pharmacy::{wn} in pharmacy]] will dose gent. Report to [[public health::{county} Health, attn {first}]]. Two techs need prophylaxis[[:: ({initials}, {initials})]].
Will follow. [[ID fellow for the attending::{last} for {last}]]
%%
FAMILY MEDICINE, SAME DAY
Here for a work note. She drives a reach truck at [[a warehouse::{ORGANIZATION:<Overland|Sixpoint|Lumen> Logistics}]] and got pinned [[Friday::{DATE:<Fri 5/9|11-7>}]]. Seen at [[an urgent care::{clinic}]], told sprain. Ottawa +, so film: Weber A, no Lisfranc. Boot, Knee scooter from [[the loan closet::{church}'s loan closet]].
[[Her supervisor::{wn}, her supervisor,]] texted: "u coming in?" Kids with [[her aunt::{first}]]. Brother [[::{kin} ]]is in [[jail::{jail}]]. Sleeps 4 h. PHQ 15. Zoloft 25, see [[our counselor::{first} LCSW]] [[next week::{DATE:<5/20|11-18>}]]. Quit Newports; patch. Pap due [[:: (last {DATE:<2/21|8/20>}, {hnick})]].
Note for 2 wk. Form to [[HR::{first} in HR]]; cc [[ortho::{last}]]. [[MA roomed::{initials} roomed]].
%%
ANESTHESIA PRE-OP PHONE SCREEN
Spoke with [[the patient::{ptf}]] and [[her son::her son {kin}]], who interpreted ({lang}). Age [[80s::{ninety}]]. For hemiarthroplasty, [[first case::first case {DATE:<6/3|1-14>}, {last}]].
Prior: Miller 2 easy [[elsewhere::at {hosp}]], PONV, scopolamine made her see [[cats::{pet}]]. Watchman [[2 yrs ago::{DATE:<4/22|9/21>} ({last})]], aspirin only. Micra VR, check [[recent::{DATE:<3/2|12-9>}]]. AS mod, 1.2 cm². Walks to [[mass::mass at {church}]] w/ a Rollator.
Plan: fascia iliaca, light GA, aline, no versed. Keep hearing aids in. Lives at [[assisted living::{FACILITY:<Maris|Cordova|Tamarind> <Pointe|Landing>}]], nurse [[::{first} ]]holds Lasix. Ride [[::{wn}, {ph}]].
[[RN screener::{cred}]] / reviewed [[MD::{initials}]]
%%
ADDICTION MEDICINE, WALK-IN
[[He::{menick}]] walked from [[the shelter::{shelter}]] with a Foley bag under his coat (put in [[at an ED::at {hnick} {DATE:<2/1|9-6>}]], nobody told him for how long). Uses blues, 10/d, last 0300, COWS 13. Nose swab +. Wound R shin, Xylazine-type, seen by [[outreach RN::{first}, outreach RN]], Xeroform.
Friend [[::{first} ]]died [[last week::{DATE:<2/3|9-9>}]], behind [[the laundromat::the {ORGANIZATION:<Suds|Bubble|Spin> <Palace|Cycle>}]]. He did CPR. Cried. Wants "the shot, not strips."
Bup 8 then 8, tol. Sublocade [[in 7 d::{DATE:<2/11|9-15>} w/ {wn}]]. Foley out, voided 300. Doxy. Hep C RNA, RPR (Hx 1:8 [[treated::{DATE:<6/19|8/20>} {agency}]]). Naloxone x2. Phone [[none::{ph} ({poss})]]. PO [[not told::{last} not told]]. Bed at [[detox::{refuge}]] if it opens.
%%
PEDIATRIC CARDIOLOGY LETTER
Dear [[Doctor::{tit}]],
I saw [[your patient::{ptf}]] with [[both parents::{kin} and {first}]] on [[a bright morning::{on}]]. Born with HLHS (Norwood with a Sano [[elsewhere::at {hosp}]], Glenn [[at 5 months::{DATE:<4/19|Nov 2018>}]], Fontan [[at 3::{DATE:<6/22|8/21>}, {last}]]), she now does karate [[twice a week::at {ORGANIZATION:<Tiger|Lotus|Red Belt> <Dojo|Karate>}, {town}]]. Sat 93. Warfarin replaced by Xarelto. Holter: junctional at night, one 4-beat run. Melody valve talk is years off.
Her teacher[[::, {first} {last} at {school},]] worries about gym; I've said yes with rests. Dental prophylaxis needed; her dentist [[::Dr. {last} ]]knows. Liver: Fibroscan 14, FALD clinic [[next::w/ {last} {DATE:<Feb 3|10/9>}]].
Please weigh her, praise her, and don't listen too long.
[[Warmly, the heart team::Warmly, {first}]]
[[cc family::cc {kin}; {last}; {school} RN]]
"""
