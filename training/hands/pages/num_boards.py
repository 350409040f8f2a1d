"""Lists that move through a hospital: OR boards, tumor boards, NICU and dialysis sheets, call logs, tube-station sheets, code reviews, transfer logs, vaccine clinics, donor drives, run reviews, once with charts, accessions, units and devices, once with codes, stages, scores and rooms."""

TWINS = r"""
OR BOARD 0700

1 | [[TKA L::{MEDICAL_RECORD_NUMBER:{zip}{nn}} TKA L]] | 27447 | spinal | [[tray x2::{UNIQUE_ID:TKA-{nn}}, {UNIQUE_ID:TKA-{nn}}]] | 2 h
2 | [[lap chole::{ptlf} lap chole]] | 47562 | GETA | T&S no | 1 h
3 | [[cysto::{MEDICAL_RECORD_NUMBER:{zip}{nn}} cysto]] | 52332 | LMA | laser [[100 W::asset {UNIQUE_ID:{zip}}]] | 40 m
4 | [[ORIF wrist::{MEDICAL_RECORD_NUMBER:{zip}{nn}} ORIF wrist]] | 25609 | block | 2.4 VA plate | 1.5 h
5 | add-on: [[appy 12M::{onelow}, 12M, appy]] | 44970 | RSI | weight 41 kg | --
Room 6 down: err 1402, [[eng called::eng called, ticket {UNIQUE_ID:{zip}}]].
Charge [[phone at desk::{wn} {xt}]]. Blood [[2 u hold::2 u hold, {UNIQUE_ID:W{zip}{nn}{zip}}, same +1]].
%%
Tumor board, 6 cases, 8 min each

A) [[58F::{MEDICAL_RECORD_NUMBER:{zip}{nn}}, 58F]] pT2 N1a, ER 95 PR 41 HER2 1+, RS 26, [[outside slides::slides {UNIQUE_ID:S{nn}-{four}} from {hnick}]]
B) [[71M::{MEDICAL_RECORD_NUMBER:{zip}{nn}}, 71M]] 3.1 cm RUL, SUV 12.4, EGFR L858R, PD-L1 60
C) [[44M::{ptlf}, 44M]] CEA 88, MSS, KRAS G12D, liver x3, [[CT compare::compare {UNIQUE_ID:{zip}{nn}CT}]]
D) [[66F::{UNIQUE_ID:{nn}NG{four}}, 66F]] suspicious, FNA x2, TI-RADS 5
E) [[39F::{MEDICAL_RECORD_NUMBER:{zip}{nn}}, 39F]] BRCA1 c.68_69del, s/p RRSO
F) defer, [[path pending::path {UNIQUE_ID:S{nn}-{four}} pending for {dr}]]
NCCN 4.2024, AJCC 8, trial S1826? closed. Next: [[same room::{wday}, same room]]
%%
NICU feeder list

pod 2
[[26w1::{ptl} A 26w1]] 812 g, day 14, 22 kcal DBM 8 q3 [[bottle::batch {UNIQUE_ID:DM{nn}{nn}}]]
[[26w1::{ptl} B 26w1]] 798 g, day 14, TF 150, PICC 1.4 Fr [[arm::lot {lot}]]
[[34w2::{MEDICAL_RECORD_NUMBER:{zip}{nn}} 34w2]] 1980 g, ad lib, car seat 90 min pass [[model 31812::seat {UNIQUE_ID:{zip}{nn}}]]
[[39w0::bed 5, tag {MEDICAL_RECORD_NUMBER:{zip}}]] IDM, D10 80, gluc 41 to 58
pod 3
[[term::{onelow}'s boy]] NAS 8-9-7, morph 0.04
pump for mom: [[Symphony::{UNIQUE_ID:{zip}{nn}}]], 24 mm
labels LBL-7, 2.25 x 1.25
%%
Dialysis MWF 2nd shift

ch1 [[16g x2::{ptl} 16g x2]] F180 2K 2.5Ca UF 2.1 Kt/V 1.41
ch2 [[cath::{MEDICAL_RECORD_NUMBER:{zip}{nn}} cath]] hep 1000, TPA 2 mg last wk
ch3 [[no show code 3::{onelow} no show, van {VEHICLE_ID:<1|2>{nn}} down]]
ch4 [[machine alarm 41::machine {UNIQUE_ID:{four}} alarm 41]], swapped
ch5 [[15g::{mr} 15g]] epo 8,800 J0885, iron 100
ch6 iso, HBsAg+, [[own machine::own machine {UNIQUE_ID:{four}}]]
water 14 uS, Cl \<0.1, cond 14.0
2728 due [[x1::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]]; CROWNWeb [[ok::UPI {UNIQUE_ID:1{zip}{four}}]]
%%
transfer center log, last six calls

1 STEMI, 61M, [[accepted, cath 2::accepted by {dr}, cath 2, {UNIQUE_ID:TC{nn}-{four}}]]
2 peds DKA pH 7.08, [[ground::{crew}, unit {VEHICLE_ID:<3|4>{nn}}]], eta 88 min
3 stroke LKW 1412, NIHSS 14, [[air::{hull}]], tPA in 0.9 mg/kg
4 psych, no bed, [[wait 41 h::{shelter} full, wait 41 h]]
5 burn 18%, [[declined::declined by {hosp}, ref {UNIQUE_ID:{zip}}]]
6 OB 34w2 PPROM, [[accepted::{MEDICAL_RECORD_NUMBER:{zip}{nn}} accepted]], mag 4/2
EMTALA form TC-14 x6. beds 19/20. divert no. [[Next shift reads it::{firstlow} has it next]]
%%
Code review sheet

0412 [[bed 14-2::{MEDICAL_RECORD_NUMBER:{zip}{nn}} bed 14-2]] found PEA
0413 CPR, board, [[LP20::LP20 {UNIQUE_ID:{zip}}]], pads 17-150
0415 epi 1 mg, 0418 epi, 0421 VF 200 J, 0423 amio 300
0426 ROSC, 88/41, etCO2 38
tube 7.5 at 22, [[by anesthesia::by {fl}]]
lab [[gas cart 3::{UNIQUE_ID:<G|H>{four}} gas]]: 7.08/61/88 K 6.1 lac 9.1
meds from tray [[4::{UNIQUE_ID:CT-{nn}}]], lock [[blue::{UNIQUE_ID:{zip}{nn}}]]
family [[called::{kin} called, {ph}]]. ECMO no, 5 min.
strip [[saved::saved as {UNIQUE_ID:{zip}{nn}}]]. form CR-2, GWTG, debrief 10 min
%%
Flu clinic tally + oddities

doses 212: 141 IIV4-HD 0.5, 61 RIV4, 10 LAIV
VFC 41, 317 12, private rest; CVX 197, 185, 149
wasted 2 ([[drop::drop, vial {lot}]])
wrong arm: 1, no harm. wrong person: [[0::1, {whole} for {whole}, form {UNIQUE_ID:VE{four}}]]
faint: [[1, 88/50, ok::1, {onelow}, 88/50, ok, went home w/ {kin}]]
VAERS [[n/a::E-no. {UNIQUE_ID:{nn}{four}}]]
car line: [[28 cars::28 cars, {platelow} came twice]]
IIS batch [[accepted::{UNIQUE_ID:{zip}{zip}} accepted]], err 3 (dob, sex, lot)
fridge 2.4-7.9, logger [[TT-2::{ser}]]
%%
blood drive, bus side table

units 41, QNS 3, deferred 9 (hgb 6, travel 2, tattoo 1)
reaction: [[1 vasovagal::{UNIQUE_ID:W{zip}{nn}{zip}} vasovagal]], 2 min
DRC flag: [[0::{onelow} {lastlow}, donor {UNIQUE_ID:{zip}{four}}]]
O neg 5 ([[to the hub::to {hnick}]]), A 14, plt 4
bag weight 512 +/- 41, shaker 3 off
bus [[generator err 14::{plateup}, generator err 14]]
hooks: canteen, 88 cookies
kit [[sealed::{UNIQUE_ID:{zip}{nn}} sealed]], BPAC form 7, 21 CFR 630.10
next: [[gym::{school} gym]], 0900-1500
%%
EMS run review #3

[[ePCR::ePCR {UNIQUE_ID:{zip}-{four}}]], [[ALS 2::{VEHICLE_ID:<M|A><2|3>{nn}}, crew {last}/{last}]]
disp 0231 6D2, enr 0232, os 0240, at pt 0244, tx 0259, dest 0313
72M SOB, 188/104, 31, 84% to 94% CPAP 10
[[home::{house}]], 2nd floor, stair chair, 118 kg
ntg 0.4 x3, 12 lead LVH, etCO2 shark
A0427 A0425 x7.4 RH, I50.23
QA: 12 lead at 14 min over 10. [[Crew reply::{firstlow} replied]]: "battery 3 dead", [[monitor::monitor {ser}]]
narc: fent 0, seal [[red::{UNIQUE_ID:{zip}{nn}}]]
[[hospital::{hosp}]] record [[not linked::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]]
%%
cath lab inventory chargeback

stent 3.0x18 [[SN on box::{UNIQUE_ID:{zip}{nn}}]] C1874 1,412 [[case 2::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]]
stent 2.5x12 [[SN on box::{UNIQUE_ID:{zip}{nn}}]] C1874 1,412 [[case 2::same]]
valve 26 mm [[SN on card::{ser}]] C1889? 33361 [[case 4::{ptlf}]]
wire .014 190 cm C1769 88
LVAD pump [[controller sn::{ser}]], driveline 41 cm, 5400 rpm, 33979
expired: 3.5x38 x1, part H7493926238350
radiation 1.41 Gy, DAP 88, 14.2 min, contrast 118
[[tech initials::{ini}]] / [[count ok::rep {first} ok]]
%%
morning tube-station and phone log, lab

0602 st 31, [[2 lav no label::2 lav no label, from {wn}]]
0610 st 14, [[QNS::{UNIQUE_ID:<T|W>{four}} QNS]], redraw
0615 phone: "is K 6.1 real" [[yes, not hemolyzed::{UNIQUE_ID:<T|W>{four}} yes]]
0622 phone: add 83735 to [[the 0500::{UNIQUE_ID:<T|W>{four}}]]
0631 fax: outside INR 6.1 [[, no name::, {ptlf}, {fac}]]
0644 carrier lost 12 min, blower 2
0650 critical plt 12 [[read back::{MEDICAL_RECORD_NUMBER:{zip}{nn}} rb {first}]]
0655 client [[asks price::{clinic} asks price, client no. {UNIQUE_ID:{four}}]] 80053 12.00
"""
