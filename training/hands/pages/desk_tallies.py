"""More tallies: splits, swaps, scores, sign-ups, trackers, polls, standings, stopwatch sheets, rubrics, ledgers and seating, keyed by clipped people or by roles, items and letters, in every layout of a spreadsheet or a napkin."""

TWINS = r"""
even up the assignments, keep 1:1s. output same format

ICU nights
[[RN a::{first}]]: 1,2
[[RN b::{last}]]: 3 (CRRT 1:1)
[[RN c::{ini}]]: 4,5,6 (!!)
[[RN d::{firstlow}]]: 7,8
[[RN e::{PERSON:<Tig|Moe|Nat>}]]: float → [[stepdown::{ward}]]
open: 9 (coming, [[OSH::{hnick}]]), 10 dirty
resource [[until 2::{onelow} til 2]]
%%
rank by speed, drop DNFs, add medals

MOCK CODE relay
[[Team 1::{last} + {last}]]     1:42
[[Team 2::{first}/{first}]]     2:05
[[Team 3::The {PERSON:{last}s}]]   DNF (tangled)
[[Team 4::{ini}, {ini}]]        1:39 ← pads wrong side?
[[Team 5::{firstlow} & dad]]       3:10
timer [[sim tech::{first}]], judge [[a visitor::{tit}]]
Zoll AED Plus, Prestan torso, metronome 110
%%
Secret Snowflake. check nobody has themselves and no pairs (A→B, B→A)

[[A → C::{fa} → {fb}]]
[[B → A::{first} → {fa}]]
[[C → D::{fb} → {onelow}]]
[[D → B::{one} → {menick}]]
[[E → F::{last} → "new girl" ({wn})]]
[[F → E::{wn} → {PERSON:<Pops|Chief>}]]
limit $15. no candles. swap at [[huddle::huddle {DATE:<12/19|the 20th>}]]
%%
overtime request log → who's approved, total hrs

[[#1::{initials}]] .. 4h .. [[sup::{last}]] .. Y
[[#2::{initials}]] .. 8h .. [[sup::{last}]] .. N (cap)
[[#3::{initials}]] .. 2.5h .. - .. ?
[[#4::{initials}]] .. 12h .. [[dir::{first}]] .. Y .. [[storm::storm {clip}]]
[[#5::{initials}]] .. 0.5h .. auto .. Y
codes: Y yes N no ? lost the slip
%%
Interrater sheet. compute % agreement by hand and show steps

item   [[R1::{initials}]]  [[R2::{initials}]]  [[R3::{first}]]
1      0   0   0
2      1   0   1
3      2   2   2
4      1   1   0
5      0   0   0
6      2   1   2
anchors: Fugl-Meyer style. tie-break = [[R1::{initials}]]. trained by [[PI::{last}]] ([[2 h::{DATE:<5/2|Jan 9>}]])
%%
chess club standings (peds psych unit). who plays who next, Swiss

1. [[King::{firstlow}]] 3-0
2. [[Queen::{PERSON:<ace|blaze|lil t>}]] 2-1
3. [[Rook::{ini}]] 2-1
4. [[Bishop::{onelow}]] 1-2
5. [[Knight::{firstlow} b]] 1-2
6. [[Pawn::{firstlow} r]] 0-3 (teaches everyone the Sicilian tho)
bye → [[staff::{last}, OT]]
%%
tournament of pump alarms (for inservice). bracket ascii

Alaris v Plum 360
Sigma v Kangaroo
Medfusion v Curlin
CADD v Joey
votes: [[days::{first}, {first}, {last}]]: Plum, Kangaroo. [[nights::{PERSON:<Boo|Ace>}, {firstlow}]]: Alaris, Joey. [[pharm::{ini}]]: Curlin
winner gets [[the mug::{poss} mug]]
%%
Route these. depart [[hub::{town}]] 7:30, back by 4. min per stop 25

[[stop a::{last}, {lane}]] wound vac M/W/F
[[stop b::{last} ({hood})]] INR, dog
[[stop c::the {PERSON:<Swede|Colonel>}]] foley change, talks
[[stop d::Mrs {last} @ {bldg}]] draw, fasting, before 9!!
[[stop e::new: {ptl}, {rural}]] SOC oasis 90 min
[[stop f::{first} B.]] peds GT
gas at [[the co-op::{ORGANIZATION:<Farmers|{town}> Co-op}]]. drop tubes [[at lab by 3:30::{FACILITY:{last} Lab} by 3:30]]
%%
Grade these exit tickets (1-3) and say who needs reteaching. Concept: preload vs afterload

[[S1::{first}]]: "preload is how full, afterload is how hard to push out"
[[S2::{last}]]: "afterload = after the heart loads"
[[S3::{initials}]]: "preload stretch (Starling), afterload SVR"
[[S4::{firstlow}]]: "idk lasix"
[[S5::{PERSON:<Mimi|Gio|Fern>}]]: "preload venous. after is arterial??"
[[S6::{whole}]]: blank, drew a water balloon (honestly good)
section [[B::{UNIQUE_ID:NUR{nn}0-0{nn}}]], [[due today::due {DATE:<the 9th|2/14>}]]
%%
lend/borrow sheet → who owes us

bladder scanner → [[5E::{ward}]] ([[sec::{firstlow}]]) 0715 back 0900
Hoyer → [[rehab::{FACILITY:{last} Rehab}]] ([[tech::{PERSON:<Bam|Stu>}]]) out
Doppler ← [[vascular::{last}'s clinic]] ours now? lol
2 IV poles → [[ED::{first} ED]] never
PlayStation ← [[child life::{first} (child life)]] [[til mon::til {DATE:<6/10|the 3rd>}]]
sad lamp → [[night rn::{initials}]]
%%
names on cups, cold brew order. group by type plz

cold brew: [[A, C, F::{first}, {first}, {PERSON:<Bea|Cap>}]]
oat latte: [[B::{firstlow} (2 shots)]]
chai: [[D, D's student::{one}, {poss} student]]
decaf: [[pregnant one::{first} shhh]]
black: [[anes::{last}, {last}]]
nothing: [[E::{initials}, fasting]]
pay: [[Venmo the charge::{UNIQUE_ID:@{firstlow}{lastlow}}]] by [[noon::{ORGANIZATION:<Drip|{last}'s|Ember>} cutoff noon]]
%%
our softball box score; write 2 sentences for the newsletter, be kind to the pitcher

           AB H RBI
[[ss PT::{last} ss]]      4  3  2
[[2b lab::{first} 2b]]     3  0  0
[[c ortho::{PERSON:<Bones|Moose>} c]]    4  2  5
[[p rads::{firstlow} p]]     3  1  1   (9 BB)
[[rf risk::{ini} rf]]     2  0  0   fell in a hole, ice
[[sub::{kin} (dtr of {last})]]  1  1  1
vs [[the bank::{ORGANIZATION:<First Fed|{last} Concrete|Elks {nn}>}]] L 14-9, [[field 2::{FACILITY:{last} Park} fld 2]]
%%
Abstract author form: reorder by contribution, keep ICMJE roles

concept: [[1, 2::{initials}, {initials}]]
data: [[2, 4::{initials}, {first}]]
stats: [[core::{last} at {school}]]
draft: [[1::{ini}]]
revise: all
funds: [[2::{initials}]] ([[T32::T32 {UNIQUE_ID:HL{nn}{four}}]])
thanks only: [[a nurse::{first} {last}]]; [[the farm::{fam}]]
"Smith DE, et al." example style; journal = Chest. Breslow-Day, Mantel-Haenszel mentioned once
%%
desk hoteling map. can 3 people share 2 desks tue/thu?

D1 M [[coder::{first}]] T [[coder::{first}]] W - R [[cdi::{last}]] F -
D2 M [[cdi::{last}]] T [[audit::{initials}]] W [[audit::{initials}]] R [[temp::temp ({ORGANIZATION:<Peak|{last}> Staffing})]] F [[coder::{first}]]
D3 broken chair, [[who did that::{firstlow} did that]]
phone booth: [[privacy::{PERSON:<Mags|Win>} (privacy)]] 10-11 daily
window = [[by seniority::{poss}, no debate]]
"""
