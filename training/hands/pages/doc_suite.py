"""Behind the red line: anesthesia records, PACU, trauma flow, preference cards, implant logs, count sheets, perfusion, SPD, robot, transfusion, ECMO, burn, stroke alerts, tele tech, RRT, handoffs between all of them."""

TWINS = r"""
ANESTHESIA RECORD (downtime paper)
Pt [[sticker::{ptlf} {mrn}]]  ASA 3E  Wt 83  NPO: pizza 4 h  Anes [[A::{last}]]/[[B::{first} SRNA]]  Surg [[C::{last}]]  Date [[D::{num8}]]
1402 in. mon. 91% RA
1406 RSI prop 150, sux 120, MAC 3, gr 2a, 7.5@22 [[::({initials})]]
1411 a-line R, US, [[tech::{first}]]
1419 incision
1430 EBL 300 phenyl 100x4, LR 1 L
1441 EBL 1200. MTP called by [[circ::{oneup}]]
1449 cooler 1: 4/4/1, ck w/ [[2nd RN::{fl}]], [[cooler no.::{code}]]
1503 Ca 1 g x2 TXA 1 g; TEG R 9
1511 iliac clamped "got it" [[::({last})]]
1530 norepi .08 temp 34.9 Ranger/Bair
1559 closing; 2nd attending [[::{dr} ]]in
1610 to ICU intubated; report [[RN::{first}]]; [[family told by surgeon::{kin} told by {last}]]
Totals: 8/8/2, cell saver 900, UOP 210
Teeth: same as before. IV: 14, 16, Cordis
[[sig::{last}]]   TOF 2/4   Page [[x::{pager}]]
%%
PREFERENCE CARD - "the way I like it"
Surgeon [[(me)::{dr}]], ENT   Case: thyroid lobe   Gloves 7 Biogel under, 7.5 green   Music: no cello
Bed flat, shoulder roll (IV bag 1 L in a towel), arms tucked, [[NIM tube::NIM tube, rep {first} {ph}]]
Prep: Betadine not Chlora near mouth. Marcaine w/ epi 10
Tray: thyroid MAJOR + "[[the little box::{last}'s box]]", Harmonic Focus, Bipolar (Codman, not Valley)
Suture 3-0 silk SH pops, 4-0 Monocryl P-3. Drain only if I say. Surgicel yes.
Parathyroid autofluorescence [[cart, demo::cart SN {ser}]]
Specimen: orient, single short double long. Frozen? [[call path::call {last} at {xt}]]
Hates: talk at the nerve; fan
Likes: coffee 2nd case; [[a certain scrub::{first} or {wn}]]
Revised [[last year::{num8} {initials}]]. "No Ray-Tec in neck," after [[that case::the {last} case]].
%%
TRAUMA FLOW
Alert L1 0217  [[doe name::Trauma {UNIQUE_ID:Zinc {nn}}, later {ptname}]]   EMS [[rig::{VEHICLE_ID:Rescue {nn}}, {last}]]   MIVT: MCC vs pole[[:: {corner}]], 60 mph, helmet off; open femur, belly; GCS 7; 2 IO
Team [[lead, anes, ED, RN1, RN2, scribe, RT, XR::{last}, {last}, {last}, {first}, {first}, {initials}, {first}, {wn}]]
A ETT 0221 [[::{last}]]. B L FT 0224 600 mL [[::({first} PGY2)]]. C 70/p, REBOA z1 0229, O- whole x2. D blown R. E 34.1
FAST + LUQ. Pelvis open book, T-POD.
CT? no. OR 0236 (19 min door to OR)
Next of kin: [[phone lock screen says ICE::lock screen ICE "{kin}" {ph}]]
Belongings: boots cut; $; [[patch of a club::vest {ORGANIZATION:<Iron|Lost|Gypsy> <Saints|Mules> MC, {place}}]]; [[bike::{plate}]]
PD [[::{last} {badge} ]]took blood 0233 (implied). MTP off 0410.
Registrar later: ISS 41, TRISS .22, lived
%%
IMPLANT LOG, spine room
Pt [[sticker::{comma} {dobs}]]   OR 7  [[date::{num8}]]  Surg [[x::{last}]]  Rep [[y::{first} / {coin}]]
L4 L Medtronic Solera 6.5x45 [[lot 1::{lot}]]
L4 R same [[lot 2::{lot}]]
L5 L 7.5x40 [[lot 3::{lot}]] WASTED, bent
L5 L 7.5x45 [[lot 4::{lot}]]
rod 5.5 CoCr x2, set screws x4
TLIF: Catalyft PL 40, 8-12 [[SN::{ser}]]
Bio: Infuse XS [[lot::{lot} exp {mon}]], allograft chips [[donor id::donor {UNIQUE_ID:{nn}{nn}-0{nn}}]]
Dura: no. Vanc powder 1 g
Billed to [[PO::{ord}]]; bill-only sig [[nurse::{initials}]] 2nd [[SPD::{wn}]]
Recall cross-ck ok. MRI cond card given [[daughter::{kin}]].
%%
PERFUSION / ECMO SHIFT NOTE
Circuit day 11 VV RIJ Crescent 31F; Cardiohelp [[::{ser}]]; oxy #2 since [[d8::{num8}]]
RPM 3350 flow 4.6 dP 38 sweep 5 FdO2 1; SvO2 71
Chatter x3 w/ cough; 250 albumin. Clot at connector 9 o'clock, size of rice ([[photo::photo by {first}]])
bival aPTT 62; fibrin 240; plts 71; Hgb 7.8 (8.2); pfHgb 34
Walked! to door w/ 6 people ([[PT, OT, RN x2, RT, me::{first}, {first}, {wn}, {first}, {last} RT and me]]). [[She::{ptf}]] waved at [[a boy in 12::{first} in 12]].
Lung: CXR white -> gray. Dyn comp 9 -> 14. List? [[transplant at the other place::{last} at {hosp}]] says nicotine 6 wk.
Family meets [[Thursday::{day}]] w/ [[interp::interp {first}]].
Next: sweep trial 3. On: [[CCP::{fl} CCP]]. Off: [[CCP 2::{first}, who stayed for the walk]].
%%
TELE TECH STRIP BOOK
bed | rhythm | PR/QRS/QT | event | told
01 [[::{last} ]]| AF 88 | -/.08/.36 | 2.4 s pause 0201 | [[RN::{first}]] 0202
02 [[::{last} ]]| SR 1AVB | .24 | - |
03 [[::{wn} ]]| paced V | | fail capture x6 0314 | [[RN + MD::{oneup} + {last}]]
04 [[::{last} ]]| leads off 0340-0408 | shower | [[aide::{first}]]
05 [[::{lastup} ]]| VT 19 bt 0455 | K 2.8 | RRT; [[PA::{initials}]]
06 | empty
07 [[::{last} ]]| ST 131 | fever | [[x::{first} x2, no answer, house {last}]]
08 [[::{last} ]]| A-flutter vs toothbrush | toothbrush |
09 [[::{ptl}, {ninety} ]]| agonal, comfort | off monitor per [[family::{kin}]] 0533
battery ch: 3, 5, 11. Tele box [[missing::{UNIQUE_ID:TX-{nn}} missing]], maybe in [[linen::linen, {bldg}]]
Tech [[a::{PERSON:{first} {last}}]] Relief [[b::{wn}]] [[date::{num8}]]
%%
SPD / INSTRUMENT REPAIR MESSAGE CHAIN
OR 3 -> SPD: tray [[#::{UNIQUE_ID:TR-{nn}}]] had a bone chip in the Kerrison. Case stopped 22 min. [[Dr.::{last}]] "is not mad". Is mad.
SPD -> OR: which shift washed? Washer 2 log: [[evening tech::{first}]], cycle [[::{code}]], pass. Lumen brush missing since [[Tuesday::{num8}]].
OR -> SPD: pt? [[under drape, no exposure::{ptl}, {mrn}, no exposure]].
IP -> both: tray not used on pt, ok; log; BI [[::{lot}]] neg; borescope all Kerrisons x26.
SPD -> IP: 4 more. Sent to [[repair firm::{ORGANIZATION:{coin} Surgical}, RMA {code}, {fam} courier]].
OR educator -> all: "point of use" means BEFORE you talk about lunch.
SPD lead [[::{wn} ]]-> OR 3: cake in break room. From us. Sorry.
OR 3 [[::({oneup}) ]]-> SPD: accepted.
"""
