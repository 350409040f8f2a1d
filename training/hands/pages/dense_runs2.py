"""Hands of thumb-typing residents, shouting unit boards and school, gym, dental and lab lists: names in lower case or capitals between thick findings, twinned by bed number, disease or trade word."""

TWINS = r"""
surg consult list, texted [[to night team::to {onelow}, {onelow}]]
[[1::{lastlow}]] appy perf, hinchey no that's tics, zosyn, or at 6 if [[attending::{lastlow}]] awake
[[2::{lastlow}]] sbo, petersen? bypass 2019, lactate 1.1, ngt salem 900
[[3::{lastlow}]] chole, csendes ii mirizzi, mrcp
[[4::{lastlow}]] perirectal, horseshoe, hanley tmrw
[[5::{lastlow}]] g tube out, foley 16 in tract, [[gi::{lastlow}]] will replace
[[6::{lastlow}]] nec fasc? lrinec 4, marked, recheck 2h
[[7::{lastlow}]] ogilvie, no
[[8::{lastlow}]] hernia amyand lol, reduced, [[wife::{onelow}]] wants it fixed now
[[9::{lastlow}]] trach bleed d9, sentinel? [[ent::{lastlow}]] scoping, cuff up
[[10::{lastlow}]] refused, capacity yes per [[psych::{lastlow}]]
[[11::{lastlow}]] breast abscess, penrose 1/4
[[12::{lastlow}]] pneumo, heimlich, 14 pigtail, cxr 4
dont wake [[me::{lastlow}]] for lytes
%%
NICU BOARD, CAPS, [[POD B::POD B PER {oneup}]]
1 [[26+3::{lastup} A]] JET BUNNELL 28/8/420, INO 20, PAPILE II
2 [[26+3::{lastup} B]] CPAP BUBBLE 6, CAFFEINE, BRADY X4
3 [[GASTRO::{lastup}]] SILO D3, REPOGLE, VANC GENT
4 [[HIE::{lastup}]] COOL 33.5 SARNAT II, AEEG, MRI DAY 4
5 [[NAS::{lastup}]] ESC, FINNEGAN NO, MOM [[VISITS 2X::{oneup} VISITS 2X]]
6 [[T21::{lastup}]] AV CANAL, TAM, PGE OFF
7 [[CDH::{lastup}]] BOCHDALEK L, O/E LHR 31, DEX NO
8 [[EA/TEF::{lastup}]] GROSS C, SUMP, HEAD 30
9 [[GROWER::{lastup}]] PO 60, HC 31, CAR SEAT
10 [[CLEFT::{lastup}]] HABERMAN/DR BROWN, [[SLP::{oneup}]]
11 [[ROP::{lastup}]] Z1 PLUS, AVASTIN [[PM::BY {lastup}]]
12 [[PIERRE ROBIN::{lastup}]] PRONE, NP AIRWAY 3.0
TRANSPORT OUT: [[TEAM 2::{oneup}, {oneup}, {lastup}]]
DONOR MILK OK: 1, 2, 9. CCHD: 9. HEP B: 5, 9. [[RN 1:1::{oneup} 1:1 W/ 7]]
%%
pt gym whiteboard, small letters

[[slot::{onelow}]] tka d1, 0-71, stairs no
[[slot::{onelow}]] tha anterior, no precautions, thinks he has moore rules
[[slot::{onelow}]] cva pusher, lateropulsion burke 9, tilt
[[slot::{onelow}]] bka shrinker jobst, prone 20, phantom mirror
[[slot::{onelow}]] bppv dix r +, epley x2, brandt hmp
[[slot::{onelow}]] parkinson lsvt big, freezing, laser cane
[[slot::{onelow}]] gbs mrc 38, no fatigue, borg 11
[[slot::{onelow}]] copd 6mwt 210 88%, pursed
[[slot::{onelow}]] acl d14 quad lag, russian 10/50/10
[[slot::{onelow}]] frozen codman, maitland iii-iv, er 20
[[slot::{onelow}]] stenosis williams > mckenzie, bike
[[slot::{onelow}]] tendinop alfredson 180/d, victorian 61
[[slot::{onelow}]] cabg d4 rpe 13 move in tube
cancel [[2::{onelow} (fever) {onelow} (son {onelow} sick)]]
aide [[am::{onelow}]] laundry hotpacks, [[pm::{onelow}]]
%%
SCHOOL NURSE DAY LOG [[(codes only)::{schoollow} {wdaylow}]]

0805 [[3rd gr::{first}]] albuterol 2p w/ Aerochamber, PF 180→240
0830 [[K::{first}]] lice live, RID sheet, [[aunt::aunt {kin}]]
0910 [[5th::{first}]] BG 311 ket .8, Omnipod bent, mom [[cell::{ph}]]
0945 [[2nd::{first}]] Concerta 27 missed at home
1010 [[1st::{first}]] tooth #E out, box
1015 [[4th::{first} & {first}]] heads clunked, SCAT no sx
1102 [[7th::{first}]] EpiPen .3, cashew, 911, [[unit::{crew} {fleet}]]
1130 [[lunch::{first}]] Creon w/ trays; [[lunch::{first}]] gluten mix up
1215 [[6th::{first}]] Diastat standby, Dravet, 1 min, none
1240 [[8th::{first}]] period, ibuprofen 400 on file
1305 [[3rd::{first}]] "stomach", math at 1:10
1322 [[5th::{first}]] GT Bolus Pediasure 240, Mic-Key leak
1350 [[PE::coach {last}]] ankle, Ottawa –, ice
1410 [[4th::{first}]] pinkeye? [[grandma::{kin}]] says allergy
1425 [[7th::{first}]] panic, box breathing, SW [[::{first}]]
Immun exclusions [[6::{last}, {last}, {last}, {last}, {last}, {last}]]; vision: Spot 11 fail
%%
dialysis floor run 2nd shift [[chair::names]]
[[1::{lastlow}]] 3.0 off cramp, tw 71→70.5; [[2::{lastlow}]] avf clot, declot w/ [[access::{lastlow}]] am; [[3::{lastlow}]] k 6.3, 1k x 1h then 2k; [[4::{lastlow}]] hb 8.9 epo 10→12; [[5::{lastlow}]] perm cath fever, 2 cx, vanc 1 g; [[6::{lastlow}]] kt/v 1.1 recirc; [[7::{lastlow}]] phos 9 velphoro 2; [[8::{lastlow}]] pth 1211, parsabiv 5; [[9::{lastlow}]] buttonhole, no; [[10::{lastlow}]] signed off 40 min early, wife [[yells::{onelow} yells]]; [[11::{lastlow}]] hep b ag-? vax 2; [[12::{lastlow}]] steal, allen, dril?; [[13::{lastlow}]] vacation to [[state next door::{townlow}]], papers; [[14::{lastlow}]] icd, no shocks; water: chlor \<.1 x2 [[tech::{onelow}]]
%%
ANESTHESIA BOARD W/ COMMENTS
RM 1 [[KID::{lastup}]] T&A, BRODSKY 4, MH FAM, TIVA
RM 2 [[HIP::{lastup}]] SPINAL, SEVERE AS, A-LINE
RM 3 [[WHIPPLE::{lastup}]] T8 EPI, 2 LARGE, GOAL
RM 4 [[CRANI::{lastup}]] MAYFIELD, MANNITOL, SSEP [[TECH::{oneup}]]
RM 5 [[LAP GYN::{lastup}]] PONV 4/4, APFEL, EMEND
RM 6 [[SHOULDER::{lastup}]] BEACH, ISB, HEMI DIAPH COPD??
RM 7 [[THORAX::{lastup}]] L 37 DLT, BB BACKUP ARNDT
RM 8 [[THYROID::{lastup}]] NIM, MALL 4, AWAKE?
RM 9 [[ECT X6::{lastup} {lastup} {lastup} {lastup} {lastup} {lastup}]] METHOHEX, SUCC
RM 10 [[EYE::{lastup}]] BLOCK, FUCHS, TALKS
OB [[2 EPI::{lastup}, {lastup}]] DPE 25, [[1 BP::{lastup} = BLOOD PATCH]]
GI [[MAC::{oneup}]]; MRI [[PED::{oneup}]]; CATH [[TAVR::{lastup}/{lastup}]]
CALL 1 [[MD::{lastup}]] CALL 2 [[CRNA::{oneup}]] BREAKS [[FLOAT::{oneup}]]
%%
clinic phone pool, derm, [[by code::by who]]

[[bx back::{first}]] bcc nodular, mohs, brigham n/a
[[bx back::{first}]] spitz, re-excise 5 mm, no panic
[[bx back::{first}]] clark's mod, observe
[[bx back::{first}]] bowen, efudex vs ed&c
[[bx back::{last}]] breslow 1.3, slnb, [[surg onc::{last}]]
[[rx::{first}]] dupixent pens frozen by ups
[[rx::{first}]] accutane ipledge locked, 7 d
[[rx::{first}]] otezla gi, titrate
[[rx::{first}]] humira day, pen misfire lot [[?::{lot}]]
[[q::{kin}]] can hailey-hailey swim
[[q::{first}]] fitz 5, laser? q-yag only
[[q::{first}]] jessner tuesday ok w/ valtrex
[[q::{first}]] sutures blue pop out, vaseline
[[photo::{first}]] pityriasis rosea herald, not ringworm
[[photo::{first}]] zoster v1 hutchinson, eye today!!
[[form::{first}]] uv camp form, xp, [[school::{school}]]
[[mad::{last}]] wait 71 min
[[dead #::{last} {ph}]] letter
"""
