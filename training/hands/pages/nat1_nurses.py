"""Bedside, charge, home-unit and procedural nurses and techs: shift notes, SBAR sheets, flowsheet comments, admission databases, wound, fall, restraint, transfusion and discharge-teaching notes."""

TWINS = r"""
NURSING SHIFT NOTE 0700-1930
[[Pt in 12-B::{ptlf}, rm 12-B]]   RN [[day::{whole}, RN]]
0715 Bedside report from [[nights::{first}]]. Pt asleep, resp even. Bed low, alarm on. IV L FA 20g patent, NS @ 75.
0800 A&Ox4. Lungs dim bases. IS 750. BS active x4. Last BM 2 days ago. Lower midline incision, 14 staples, edges approximated, scant serosang. Pain 6/10, oxycodone 5 given w/ crackers.
0900 Meds given except metoprolol held HR 52. [[Surgery PA notified::{last} PA notified]], ok to hold.
0930 OOB to chair x1 assist, gait belt, dizzy at first. BP 98/60 sitting. Back to 112/64 in 5 min.
1015 [[Surgeon::{dr}]] and team rounding. NGT clamped trial. Foley d/c 1030, DTV 1630.
1130 [[Wife::{kin}]] visiting. Asking re: path result. Told team will discuss [[when final::{day}]].
1245 NG residual 60 mL. D/c'd NGT per order. Clears: 4 oz broth, 1/2 jello.
1400 Ambulated 80 ft w/ walker with [[PT::{first}, PT]]. Pain 4.
1510 Voided 280 clear yellow.
1600 Flatus x1!! No nausea.
1645 Temp 38.1, IS encouraged, Tylenol. [[Team aware::{initials} aware]]. UA sent.
1815 Temp 37.4. Dinner clears 60%.
1900 Report to [[night RN::{first}]]. Call light in reach. [[End of note::{initials} RN]]
%%
SBAR HANDOFF TOOL — 7W
Room 7114   [[Age/sex: 62 F::Name: {ptcomma}]]   Code: Full   Iso: contact (MRSA)   Allergies: Bactrim
S: Day 3 L foot osteo. OR [[in am::{wkd} {DATE:the <2nd|13th|28th>} am w/ {last} (pod)]]
B: DM2, PVD, neuropathy, HTN, depression. Home [[w/ sister::w/ sister {kin} in {town}]]
A: VSS. BG 288-212-190-174. VAC -125, 30 mL. L DP doppler only
   Lines: PICC R basilic [[day 2::placed {num8}]], 41 cm, 1 cm out
   GI/GU: reg CC diet, NPO p MN. BRP w/ heel WB shoe
   Skin: L plantar ulcer 3x2.5x1, bone. R heel boggy
   Pain: gabapentin, prn Norco x2
   Labs: CRP 140, A1c 11.2, K 3.4 replaced
R: consent on chart? NO. Need [[surgeon::{last}]] to sign. CHG bath x2. Hold am metformin, half Lantus. Type/screen sent
   Family: [[sister::{kin} {ph}]] wants call when OR starts
   D/c: SNF x6wk dapto. [[CM working on it::CM {first} has bed at {snf}]]
Off-going [[RN::{fl}]]   On-coming [[RN::{fl}]]   Time 1912
%%
ADULT ADMISSION DATABASE (RN)
Info from: [[patient / family::patient / {kin}]]     Arrived from: [[ED::{hosp} ED via {crew}]]    [[Date/time ____::Date/time {num8} 2240]]
Preferred name: [[____::"{menick}"]]   Pronouns: he/him   Language: {lang}, reads English "some"
Emergency contact 1: [[____::{kinfull} ({rel}) {ph}]]   2: [[____::{whole} {ph}]]
HCP form: [[not on file::on file, names {kin}, dated {num8}]]
Religion/spiritual: [[none stated::{church}, wants Pastor {first} called]]
Height 5'9" stated   Weight 211 lb bed scale
Tobacco: dip, 1 can q2d    Alcohol: AUDIT-C 3    Drugs: denies
Lives: [[house, 3 steps, spouse::{house}, {home}, 3 steps, w/ {kin}]]    Occupation: [[diesel mechanic::diesel mechanic, {org}]]
Abuse screen neg. C-SSRS neg. Food insecurity: sometimes. Transport: [[truck::own truck]]
Vaccines: flu [[this season::{num8} at {pharm}]], Tdap unk, COVID x3
Home equipment: CPAP (Res Med[[::, SN {ser}]]), left at home
Morse 45   Braden 19   Aspiration low   ETOH w/d watch q4
Valuables: [[wallet, phone, ring: kept::wallet w/ $61 to safe, envelope {UNIQUE_ID:{nn}{nn}}; phone, ring kept]]
Meds brought: sent home w/ [[spouse::{kin}]]
Orientation to room: call light, TV, phone [[number on board::{ph}]], visiting, fall contract signed
4 eyes skin check: scar midline chest; tattoo R calf; no breakdown. [[RN / RN::{fl} RN / {fl} RN]]
%%
FALL - POST EVENT NOTE AND HUDDLE
Time of fall 0415   Unwitnessed   Room {room}
[[Pt::{ptname}]] heard calling "[[help::{first}, {first}]]". Found L side on floor between bed and BR, socks on, brief off. States "I had to go and nobody came." Bed alarm was OFF (turned off for linen change 0350 [[by tech::by {first}, PCT]], not re-armed).
Assessment: A&Ox3 (baseline x3-4). Abrasion L elbow 2 cm. No head strike per pt; on Xarelto. PERRL. Hips NT, legs equal. VS 144/80, 92, 20, 96%. BG 131. Ortho neg.
Lift: Hovermatt/Hoyer x4 staff.
Notified: [[night hospitalist 0422::{dr} 0422]] → CT head (neg 0535), neuro checks q1x4 q2x4. Family: [[son, voicemail 0440, reached 0615::{kin} {ph}, VM 0440, reached 0615]]. Supervisor [[aware::{last} aware]].
Huddle: [[RN, PCT, charge, resource RN::{first} RN, {first} PCT, {wn} (charge), {first} (resource)]]. Contributing: Lasix at 2000, urgency, alarm, 1:7 PCT ratio.
Actions: toileting q2 + before 2200, Lasix to 1600, alarm zone 2, floor mats, room near desk → moved to 02.
Morse 85. Care plan updated. Event report [[filed::{ord} filed]].
[[RN::{cred}]] 0655
%%
WOUND OSTOMY CONTINENCE NOTE
Consult by [[RN::{first}, RN]] for "coccyx"
[[78F::{ptname}, 78]], HD 9, resp failure, prone x4 sessions, alb 1.9, levo x5d
1. Sacrococcygeal: unstageable 6.5 x 5 cm, 90% adherent tan slough 10% red, mod serous, no odor. Edges attached. Periwound blanching. HAPI: first charted stage 2 [[HD 5::{num8}]].
2. Chin R: MDRPI stage 2, 1 x .8 pink. From ETT holder.
3. R heel: DTI 4 x 3 purple intact.
4. Ileostomy [[new, POD 4::POD 4 ({dr})]]: 35 mm, budded, red moist, os center, MCJ intact, liq green 900/d. Peristomal clear.
Tx: 1 Medihoney calcium alginate + Mepilex sacrum q day. 2 no-sting + reposition tube q2. 3 Prevalon boots, no dressing. 4 Hollister 2-pc 57 mm, change q3-4d.
LAL bed ordered [[::(rental {coin}, bed {ser})]]. Turn q2 30°. RD [[following::{first} following]].
Teaching w/ [[daughter::{kin}]]: emptied pouch x1, cut wafer w help. Kit and catalog sent, supplier [[per insurance::{ORGANIZATION:<Meridian|Tri-State|Lakeland> Ostomy Supply}, acct {acct}]].
Photos in media (3). Next visit [[Thurs::{DATE:Thurs <5/8|7/24|10/16>}]]. Vocera "wound". [[WOCN::{whole}, BSN, CWOCN]]
%%
TRANSFUSION RECORD / NURSING
[[Recipient label::{ptcomma}  {mrn}  {dob}]]
[[BB band #____::BB band # {UNIQUE_ID:{nn}{nn}BK}]]   ABO/Rh B pos   Product: LR irradiated RBC   Unit [[#____::{UNIQUE_ID:W{nn}{nn} {nn} {four}}]]   Exp ok
Indication Hgb 6.4 (AML, induction d14). Consent [[on chart::signed {num8} {kin} for pt]]
Premed acetaminophen 650, diphenhydramine 25
Verified by [[RN1 + RN2::{fl} RN + {fl} RN]] at bedside
Pre   1032  37.1  96  18  104/58  98
Start 1038  60 mL/h
+15   1053  37.3  98  18  106/60  98 → 150 mL/h
+60   1138  37.6  101 20  110/62  97
1150  c/o chills, back ache. T 38.5. STOPPED. NS new tubing. [[Onc PA::{last} PA]] to bed 1154.
1158  clerical check OK. UA clear, yellow. Lungs CTA. 120/70.
1205  bag + set to BB w/ [[runner::{first}]], DAT & BCx x2 sent
1240  T 37.9 after Tylenol 325 + meperidine 12.5. Comfortable.
BB call 1415 [[::({initials})]]: no hemolysis, DAT neg, FNHTR. OK to give 2nd unit w/ premeds.
vol infused 190
[[RN sign::{fl} RN {num8} 1420]]
%%
L&D NURSING NARRATIVE
[[G1P0 41w0d IOL::{ptlf} G1P0 41w0d IOL, {mrn}]] CNM [[on::{last}]] RN [[days::{first}]] → [[nights::{first}]]
0810 Arrived ambulatory w/ [[partner + doula::{first} (partner) and doula {first}]]. Bands on, [[HUGS later::HUGS later]]. EFM 140 mod +A -D. Toco irreg.
0900 1/50/-3 soft mid. Bishop 4. Miso 25 PV by [[CNM::{last}]].
1305 2/60/-2. Cook placed 80/80.
1500 Tub. Music on. Ctx q4 mod.
1920 Cook out. 5/80/-1. Pit 2, up by 2 q30.
2215 AROM light mec. Wants epi. 500 LR.
2248 Epidural by [[anes::{dr}]]. TO done. BP 88/50 x1 → phenyl 100. FHT decel 80s 4 min, L lat, O2, pit off, FSE. Recovered. [[OB::{last}]] at bedside.
2340 Cat 1. pit back on at half.
0320 10/100/+1, labor down.
0455 pushing
0618 NSVD F OA, shoulders easy, NC x1 reduced. Apgar 8/9. To chest. [["Welcome!"::Named {first} {ptl}]]
0626 Placenta intact. QBL 310. 2° lac rep 3-0.
0730 Golden hour done. Latch 8. Wt 3740. Vit K, erythro. Report [[to days::to {first}]]. Footprints for [[grandma::grandma {kin}, arriving from {world} {DATE:Friday the <5th|12th|20th>}]].
%%
DISCHARGE TEACHING / AVS CHECKOFF
[[Patient::{ptname}]]  leaving: [[today::{full}]] {clockx}
Reviewed with: [[pt + caregiver::pt + {kin} ({rel})]]   Method: verbal, handout, teach-back   Barrier: HOH, glasses
[x] Dx: heart failure. States "water on my lungs because my heart is tired"
[x] Weigh daily, same scale, call +3/+5. Scale given
[x] 2 g Na. Read label on soup can correct
[x] Meds: new Jardiance, stopped naproxen. Pillbox filled w/ [[RN::{first}]]
[x] Zones: can say yellow zone x3
[ ] Inhaler: n/a
[x] Appts: HF clinic [[within 7 d::{wday} 10:30, {clinic}]]; labs [[1 wk::{num8}]]; PCP [[on AVS::{last} {ph}]]
[x] Equipment: walker [[delivered::{org} delivered, tag {code}]]
[x] Rx: Meds-to-Beds, copay {cash}
[x] IV out, tele box returned
[x] Belongings: dentures, hearing aid R, clothes, [[cane::cane w/ "{ptl}" on tape]]
Transport: w/c to [[main lobby::{ward} lobby]], [[car::{kin}'s {veh}]]
Follow-up call: [[48-72 h::{num8} by {first}, to {ph}]]
RN [[sig::{fl}]]   Pt sig [[X::{ptname}]]
"""
