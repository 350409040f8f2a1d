"""Clinic and bedside notes where brands, scales named for cities, and eponyms share the line with surnames, initials and short dates; each also with roles only."""

TWINS = r"""
SPINE CLINIC FAST LANE
[[9:00::9:00 {lastup}]] s/p Coflex L4-5 [[::{DATE:<4/7|11-2>} {last}]]. Lasegue neg, Waddell 0. Flexion films. Boston overlap brace off.
[[9:15::9:15 {lastup}]] Scheuermann, Stagnara 72, Harrington aunt[[:: {first}]]. Milwaukee refused. Schroth PT w/ [[therapist::{first}]].
[[9:30::9:30 {lastup}]] Torg-Pavlov .7, Hoffmann +, Lhermitte +, Nurick 3, JOA 11 → Hirabayashi vs Cloward vs Smith-Robinson; [[partner::{last}]] agrees. OR [[soon::{DATE:<6/2|10-9>}]]
[[9:45::9:45 {lastup}]] Meyerding 2, Gill, PLIF by [[elsewhere::{last} ({town})]] [[years ago::{DATE:<8/11|Oct '12>}]], broken Steffee plate.
[[10:00::10:00 {lastup}]] Denis zone 3, Roy-Camille; sat w/ [[wife::{kin}]] on a donut.
[[add::add {lastup}]] Andersson lesion, Bath AS 6.1, Schober 2; [[rheum::{last}]] Cosentyx.
Surgimap by [[fellow::{initials}]]; bracing [[ortho tech::{wn}]]
%%
PELVIC FLOOR CONF
Case A [[61F::{ptcomma}]] POP-Q Ba +3 C -2; Manchester vs McCall vs Michigan four-wall; [[surgeon::{last}]] favors sacrospinous (Capio). Prior Burch [[outside::{DATE:<3/02|May '04>} {last}]]. Pessary: Gellhorn 2 3/4 out, [[NP::{wn}]].
Case B [[44F::{lastup}]] Bonney +, Marshall test, Q-tip 40; Solyx, Altis or Monarc? [[MA::{initials}]] PVR 12.
Case C [[70F::{lastup}]] LeFort ok w/ [[husband::{kin}]] ("finally"). Latzko for fistula [[later::{DATE:<7/1|2-3>}]].
Case D [[35F::{lastup}]] obstetric Sultan 3c, Parks, Williams' rep [[6 wk ago::{DATE:<5/9|12-1>} {hnick}]]; Wexner 9.
Pathology Krukenberg mix-up: slide [[number::{spec}]] relabel by [[lab::{first}]].
%%
CHEST ROUNDS
Light's: exudate. Heimlich out [[today::{DATE:<2/7|10-4>} {initials}]]. [[Bed 2::{lastup}]] Boerhaave leak, Grillo flap? [[thoracic::{last}]]: Hood stent no.
[[Bed 4::{lastup}]] Pancoast, Horner +, Dartevelle vs Paulson; [[rad onc::{last}]]; Karnofsky 80
[[Bed 5::{lastup}]] Ivor Lewis d6, leak grade, Clavien IIIa, drain by [[IR::{lastlow}]]
[[Bed 7::{lastup}]] Monaldi drain / Eloesser, [[wound RN::{wn}]], Dakin's
[[Bed 8::{lastup}]] Lambert-Eaton; NIF by [[RT::{first}]].
[[Bed 9::{lastup}]] Nuss bar flip, [[mom::{kin}]] upset; Ravitch talk. Cryo T4-7 [[::{last} ]]helps
[[Bed 10::{lastup}]] Denver shunt / PleurX: [[HH::{ORGANIZATION:<Ivy|Lakefront> HH}]] teach [[::{DATE:<2/9|10-6>} ]]
%%
NEURO ICU TABLE
bed | GCS | scale | drain | plan
1 [[|::{last} |]] 7T | Hunt-Hess 4, Fisher 3, Spetzler n/a | Codman @10 | Nimotop, [[angio::angio {last} {DATE:<3/9|8-1>}]]
2 [[|::{last} |]] 14 | Marshall 2, Rotterdam 3 | - | Keppra, tx [[floor::{ward}]]
3 [[|::{last} |]] 10T | Graeb 8, ICH 3 | EVD x2 (Kocher, Frazier) | tPA per CLEAR, [[fellow::{initials}]]
4 [[|::{last} |]] 15 | Hess 1, Raymond-Roy 1 | - | Pipeline; Brilinta P2Y12 41 [[::{first} PharmD]]
5 [[|::{last} |]] 6T | FOUR 5, Synek 4, Salzburg - | - | Burst; EEG [[reader::{last}]]; family [[::{kin} {hr}]]
6 [[|::{last} |]] 15 | Hughes 4, Erasmus 5, Brighton 1 | Foley | IVIG d3/5 [[::({DATE:<3/7|7-30>})]]
7 [[|::{last} |]] 13 | House-Brackmann 4, Koos 3 | lumbar | Gamma vs Hitselberger; [[ENT::{lastlow}]]
8 BLOCKED, [[EVS::{wn} EVS]] Xenex 40 min
%%
PEDS ORTHO INJURY CLINIC
[[7 y::{first} 7]] Salter-Harris 2, monkey bars at [[school::{school}]] [[::{DATE:<9/3|5-8>}]]. Waters splint. Grandma [[::{first} ]]signs.
[[12 y::{first} 12]] SCFE Southwick 20, Klein line; Loder stable. pinned [[last night::{DATE:<9/4|5-9>} {last}]]
[[4 y::{first} 4]] Catterall 3, Herring B, Waldenstrom frag → Petrie or Salter? Conf w/ [[partner::{last}]]
[[15 y::{first} 15]] Osgood, Sinding-Larsen too; [[coach::coach {last}]] texted [[mom::{kin}]] ×9
[[2 y::{first} 2]] Blount vs bow; Drennan 14.
[[10 y::{first} 10]] Monteggia Bado 1; reduced by [[resident::{initials}]]; [[dad fainted::{kin} (dad) fainted]]
[[6 wk::BG {last}]] Barlow +, Graf 2b, Pavlik by [[orthotist::{wn} CO]], recheck [[2 wk::{DATE:<9/18|5-22>}]]
[[9 y::{first} 9]] Gartland 2, Baumann 71, Swenson pins. Cast color: purple.
%%
HEME-ONC PRE-CLINIC (nurse)
[[8:00::{ptl}]] Ann Arbor IIIB, Deauville 3, Stanford V no → BV-AVD c4d15, ANC .3 [[MD says go::{last} says go]]. Neulasta OnPro [[::{DATE:<4/4|9-1>}]]
[[8:30::{last}]] Binet C / Rai 4, Richter? PET. Imbruvica off, [[dtr::{kin}]] asks
[[9:00::{last}]] Durie-Salmon IIIA, Bence Jones 2 g, Velcade SQ [[::{initials}]]; zoster [[last wk::{DATE:<3/28|8-25>}]]
[[9:30::{last}]] Waldenstrom, IgM 5100; plex [[::{first} apheresis]], fundus by [[eye::{lastlow}]]
[[10:00::{last}]] Philadelphia +, Sokal 1.1, Gleevec→Sprycel, effusion
[[10:30::{last}]] Auer rods, Bournemouth n/a, Vidaza d3; lives [[far::{town}]], stays [[Hope-type lodge::{FACILITY:<Hope Lodge|Harbor|Mercy> {town}}]]
[[11:00::{last}]] Fanconi screen, Diamond-Blackfan no; [[peds::{last} peds]] → us [[::since {DATE:<Apr 1|9/5>}]]
[[walk in::walk in: {first}]] port won't flush, Cathflo [[RN::{wn}]]
%%
TOX / ED BEDSIDE
[[20M::{lastlow} 20M]] Done nomogram dead, Rumack line 180 @ 6h → Acetadote 21 h. [[roommate::{firstlow}]] brought bottle (Equate), time from Snapchat [[::at {hr}]].
Poison ctr [[RN::{first}]], tox [[fellow::{last}]]: King's College no. Hunter criteria neg (clonus 0). QRS 88. Brugada no; Osborn no. Bazett 470.
No lavage. Charcoal 50. Foley no. [[Dad::{kin}]] flying [[::from {town}]] [[tonight::{DATE:<2/3|11-8>}]].
1:1 [[sitter::{wn}]]. Beck later. Liver [[::{last} ]]aware. Next APAP {clockx} [[::{initials}]]
"""
