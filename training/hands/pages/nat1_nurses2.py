"""More nurses' and techs' papers: charge sheets, staffing, assignment boards, telemetry logs, hourly rounds, dementia unit, psych milieu, dialysis unit, infusion, cath holding, school of orientation notes, letters to managers, all from inside a hospital."""

TWINS = r"""
CHARGE NURSE SHEET   4 WEST   [[NIGHTS::NIGHTS {clip}]]
census 27/28   RN 6  CNA 3 (1 float from 3)  sitter 1   secretary until 2300 [[::({first})]]
RN 1 [[team A::{first}]]  01 02 03 04      admit #3
RN 2 [[team B::{wn}]]  05 06 07 09
RN 3 [[team C::{first} (prec. w/ {first})]]  10 11 12 14      new grad, no blood alone
RN 4 [[team D::{last}]]  15 16 17 18      admit #1
RN 5 [[float::{first}, float]]  19 20 21 22      no chemo
RN 6 [[me::me/{first}]]   23 24 25        admit #2
CNA: [[1-9 / 10-18 / 19-28::{first} 1-9 / {first} 10-18 / {wn} 19-28]]
iso: 06 C diff, 14 COVID, 21 MRSA, 25 neutropenic
hot: 11 lactate, 18 BP soft, 22 wants AMA ([["his dog"::"{pet}"]])
drips: 02 hep, 09 dilt, 16 insulin (ICU said no)
tubes: 04 CT x2, 20 trach, 24 NGT LWS
NPO: 03 07 19. OR [[0730 x2::{last}, {last} 0730]]
blood: 12 x2. consents: 19 NOT SIGNED
DNR: 05 08 15 28. Comfort: 28 fam [[rooming in::{kin} + sons rooming in]]
DC by 11: 01 06 10 13
incidents: 17 fall no inj [[::{case}]]; pyxis lorazepam count off 1 → found in pocket [[(float)::({first})]] → returned/witnessed [[::{initials}]]
sup rounds 2200 [[::{last}]], 0300. code cart √ defib √ fridge 4C √ glucoms √
pizza fund: [[2 still owe::{first} and {first} still owe]]
%%
TELEMETRY WATCH LOG (central, 12 h)
Tech [[days::{first}]] Relief [[lunch::{wn}]]
0712  [[Box 4::{last}/412]]  SR 88 PAC          baseline strips run x31
0744  [[Box 11::{last}/506]]  leads off           called [[RN::{first}]], shower
0803  [[Box 2::{comma}/403]]  VT 6 b @ 160       RN [[::{first}]] at bedside asymp, strip saved
0920  [[Box 17::{last}/514]]  AFib RVR 148       charge [[::{first}]]. 0931 back 110s
1015  [[Box 9::{wn}/421]]   pause 2.8 s         MD [[paged::{last} paged]], BB held
1016  [[Box 9::{wn}/421]]   pause 3.4 s         RRT → ICU pacer pads. off my list 1049
1240  battery [[x3::{last}, {last}, {last}]]
1330  [[Box 6::{meup}/409]]  ST elev II III aVF?  12L ordered RN [[::{first}]], limb leads were swapped
1502  [[Box 21::{last}/522]]  asystole alarm       pt eating, artifact (toothbrush) lol
1655  [[Box 8::{ini}/418]]   brady 38            sleeping, HS per RN [[::{wn}]]. MD aware, param 35
1848  handoff [[nights::{first}]], 34 on, 2 holds
%%
GERO-PSYCH UNIT MILIEU NOTE, EVENING
Group 1 (reminiscence, 6 attended): theme "first car." [[A::{mrs}]] talked 10 min w/o prompt about [[a Studebaker::her husband {first}'s Studebaker]]. [[B::{first}]] cried at "wedding," consoled by [[C::{first}]]. [[D::{mr}]] wandered x3, redirected by [[MHT::{first}]] with towels.
1815 dinner: [[D::{ptl}]] threw tray; trigger = TV news. Quiet rm, weighted blanket, music ([[oldies playlist::playlist made by {kin}]]). No PRN. PAINAD 5 → Tylenol 650 → 1.
1930 visitors: [[B's son::{first}'s son {kin}]] upset re bruise R hand; explained IV, photo, skin sheet. Will call [[manager::{last}, manager, {xt}]] am.
2030 meds. [[A::{ptl}]] "hides" Depakote sprinkles in pudding, ok with pudding. [[C::{wn}]] refused: said [["your mother sent you"::"{nick} sent you"]].
2200 q15 rounds; door alarm test ok, WanderGuard band [[on D::{UNIQUE_ID:WG{nn}} on {ptl}]] light green.
Fall risk: 7/7. Restraint/seclusion 0. PRN use: lorazepam 0, haldol 0, trazodone 25 x1.
Family education: dementia-care handout x2. [[MHT/RN::{first} MHT / {fl} RN]]
%%
INFUSION CENTER TREATMENT NOTE
[[pt::{ptname}, {dobs}, {mrn}]]   chair 6   C2D1 carbo AUC 5 / paclitaxel 175 / pembro 200   [[onc::{dr}]]
ID verified x2 name/DOB; consent [[on file::{num8}]]; ANC 2.9 plt 188 Cr .8 (CrCl 92) wt 66.1 (Δ1%) LFT ok TSH ok
Port R accessed 20g 3/4 Huber 0842, brisk bld, [[by::by {first}]]
Premed: dex 20 PO (taken? no → IV 20), Benadryl 50, Pepcid 20, Aloxi .25, Emend 150
0930 pembro 30 min, filter
1010 paclitaxel 25 mL/h → 1014 flushing face, back pain 7, BP 88/50, SpO2 91. STOP. NS wide, hydrocort 100, Benadryl 25, O2 4L. [[APP::{last} NP]] at chair 1016. 1030 BP 112/70 pain 1 sat 98
1130 rechallenge per protocol 10→25→50→full, tolerated, done 1510
1515 carbo 30 min
Nausea 2. Neuropathy gr 1 fingers. Scalp cool cap (Paxman) off 1650
De-access 1652 heplock, + blood return
Edu: fever 100.4 → call [[triage::{ph}]]; [[daughter::{kin}]] drives. Udenyca OBI applied L arm 1655 [[lot on chart::lot {lot}]]; falls off ~27h
Next [[3 wks::{wday}]], dex Rx re-sent [[::{pharm}]]
Allergy updated: paclitaxel (gr 2). 2nd RN chemo check [[RN2::{fl}]]. [[RN1::{fl}]]
%%
EMAIL PASTED FOR HELP WITH TONE

to my manager, it's too angry, make it professional and keep the facts

Hi [[boss::{first}]],
[[Last night::On {wday}]] on [[my unit::{ward}]] I had six patients until 0300: two fresh hips, a bariatric POD 0, a CIWA 18, a transfer with three drips, and [[a confused man::{mr}]] who pulled his art line (why is there an art line on med surg). I asked [[the supervisor::{last}, the supervisor,]] three times for help. I got a granola bar. At 0140 the hip in [[bed 2::bed 2, {last},]] was 78/40 and I found it because [[the CNA::{wn}, the CNA,]] happened to look. Hgb was 5.9. [[The resident::Dr. {last}]] was great.
I'm filing a [[safe staffing form::safe staffing form ({case})]] and I want it in writing what the plan is for [[the holiday weekend::{feast} weekend]]. I've been here [[nine years::since {mon}]] and I've never cried in the med room before.
I'm not quitting. [[Some of the new grads are.::{first} and {first} are, I think.]]
[[Signed, night RN::{whole}, RN, {ph}]]

also cc [[the union rep?::{mail}, she's our rep?]] or is that too much at this step
%%
HOURLY ROUNDING & PATIENT DIARY (ICU diary, family may write)
Day 3 (nurse): You're on the breathing machine. Your sister [[::{kin} ]]read you the box scores. You squeezed her hand at "walk-off."
Day 4 (nurse): Fever. We put on cool blankets. Window open to the helipad side. [[The night nurse::{first}, your night nurse,]] trimmed your beard a bit, hope it's OK.
Day 5 (family): hi dad its [[me::{first}]]. I passed my driving test [[!!::on {DATE:<Friday the 6th|the 12th|Monday the 20th>}]]. mom [[::({kin}) ]]says don't tell you about the mailbox.
Day 6 (RT): Spontaneous breathing 30 min. You did the work. — [[RT::{first}, RT]]
Day 7 (chaplain): We said the 23rd psalm. Someone from [[your lodge::{ORGANIZATION:<Elks|Moose|Eagles> Lodge {nn}}]] brought a hat.
Day 8 (nurse): Tube OUT at 1015! First words: [["where's my truck"::"where's {first}"]]. It's [[in the driveway::at {house}, in the driveway]].
Day 9 (PT): You stood. Eleven seconds.
Day 10 (doctor): Moved to floor today. You'll not remember much; that's normal. Come to our clinic [[in a month::{full}, 2 pm]]. — [[ICU doctor::{dr}]]
"""
