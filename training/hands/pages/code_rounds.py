"""Lists of a house by day and night: sign-outs, boards, message pads, pulls, queues, in which record numbers of all shapes stand bare among values."""

TWINS = r"""
sign out, tonight. no names please they said, so:
[[12a::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]] chf 2 kg up, lasix 80 iv at 2200 if uop \< 400
[[12b::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]] etoh day 2 ciwa 14 > 9, phenobarb 65 prn x2
[[14::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]] gi bleed hgb 8.1 > 7.7, next 0200, tx \< 7
[[15a::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]] copd 88-92, abg 7.33/58
[[15b::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]] cellulitis line drawn, wbc 17 > 14
[[17::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]] s/p 27447 day 1, pt 2x, hgb 9.9
[[18::{MEDICAL_RECORD_NUMBER:{zip}{nn}} (same as {MEDICAL_RECORD_NUMBER:{four}{nn}} in the old one)]] dka gap 11 x2, bmp 0000 0400
[[20::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]] comfort, morphine 2-4 q1, [[family in room::{kin} in room]]
[[ED 4::{MEDICAL_RECORD_NUMBER:{nn}{zip}} in ED 4]] coming up? obs, trop 12, 14
code blue pager [[on the charger::{PHONE_NUMBER:{four}}]]. cross cover x8. census 21/24
%%
rounding list, attending copy, sort by MELD pls

1) [[liver A::{MEDICAL_RECORD_NUMBER:{nn}-{nn}-{nn}}]]  bili 14.2 inr 2.1 cr 1.9 na 128
2) [[liver B::{MEDICAL_RECORD_NUMBER:{nn}-{nn}-{nn}} {initials}]]  4.1 / 1.6 / 1.1 / 134
3) [[liver C::{MEDICAL_RECORD_NUMBER:{nn}-{nn}-{nn}}]]  22.0 / 3.4 / 3.8 (HD) / 131
4) [[liver D::{MEDICAL_RECORD_NUMBER:{nn}-{nn}-{nn}}, goes by {menick}]]  2.2 / 1.4 / 0.8 / 139
5) [[new::{ptlf}, no number yet, temp {MEDICAL_RECORD_NUMBER:T{four}}]]  9 / 2.0 / 1.4 / 126
tap 1 and 3 (6 L, alb 8 g/L), SBP if PMN > 250, lactulose 20 tid goal 3 BM
listed: [[2 of 5::UNOS {UNIQUE_ID:{zip}} and {UNIQUE_ID:{zip}{nn}}]], policy 9.{nn}; MELD 3.0 formula, table 2
%%
phone message pad, carbon copies, front desk [[(blank sample)::{on}]]

TO [[____::{last}]]  FROM [[____::{mrs}]]  TIME 9:05
chart [[____::{MEDICAL_RECORD_NUMBER:{last}-{nn}}]]  tel [[____::{ph}]]
msg: BP 168/101 x3 am, 1 missed dose, wants 99213 or phone
TO [[____::{initials}]]  FROM [[pharmacy::{pharm}]]  TIME 9:40
chart [[____::{MEDICAL_RECORD_NUMBER:#{four}}]]  rx [[____::{ord}]]
msg: qty 30 vs 90, reject 76, sub 40 for 2 x 20?
TO nurse  FROM [[a dad::{kinfull}]]  TIME 10:10
chart [[____::{MEDICAL_RECORD_NUMBER:{nn}P{nn}}]]  wt 14.2 kg
msg: 5 mL or 7.5? 160/5. temp 102.8, 24 h
TO billing  FROM [[insurance::{first} at {ins}]]  TIME 11:31
acct [[____::{acct}]]  claim [[____::{claim}]]
msg: needs W-9 rev {yr}, box 33 mismatch, CO-16
TO [[____::{dr}]]  FROM [[lab::{last}, lab]]  TIME 2:15
acc [[____::{spec}]]  rec no [[____::{MEDICAL_RECORD_NUMBER:{nn} {nn} {nn}}]]
msg: K 6.4 hemolyzed 2+, redraw; INR 5.1 real
%%
Pull list for file room B (old paper), print 2 copies

shelf | chart | vol | out to | since
44-A  | [[by terminal digit::{MEDICAL_RECORD_NUMBER:{nn}-{nn}-44}]] | 1/2 | [[coding::{first}]] | [[2 wk::{on}]]
44-C  | [[by terminal digit::{MEDICAL_RECORD_NUMBER:{nn}-{nn}-44}]] | 1/1 | in | -
45-A  | [[by terminal digit::{MEDICAL_RECORD_NUMBER:{nn}-{nn}-45}]] | 3/3 | [[legal::{law}]] | [[9 mo::{mon}]]
47-B  | [[by terminal digit::{MEDICAL_RECORD_NUMBER:{nn}-{nn}-47}]] | 2/4 | [[clinic 6::{dr}]] | [[3 d::{on}]]
50-A  | [[by letter::{MEDICAL_RECORD_NUMBER:K-{four}}]] | 1/1 | missing | [[2014::{year}]]
51-D  | [[by year::{MEDICAL_RECORD_NUMBER:{nn}/{nn}}]] | 1/1 | [[destroyed, box 30::destroyed {num8}, box 30, cert {UNIQUE_ID:{zip}}]] | -
film: jacket [[size 14x17::{UNIQUE_ID:X-{four}}]]; fiche 212/40; microfilm reel 88
Outguide color 4, barcode 39, retention 10 y + 1, rule 5.{nn}. Key [[at desk::{UNIQUE_ID:B{nn}}]]. Ladder max 250 lb
%%
MED REC QUEUE, inpatient pharm, 1500

prio id age/wt drug dose issue
1 [[-::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]] 71/64 enoxaparin 60 q12 CrCl 22 -> q24
1 [[-::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]] 4/16 vanc 240 q6 trough 21
2 [[-::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]] 55/101 pip-tazo 4.5 q8 EI, K 5.9
2 [[-::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]] 88/49 digoxin 250 mcg level 2.4
3 [[-::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]] 33/70 clinda 600 q8 C.diff hx
3 [[-::{subj} / {MEDICAL_RECORD_NUMBER:{zip}{nn}}]] 60/82 study drug 100 or pbo, QTc 491
verify by [[RPh 1::{initials}]], tech [[2::{first}]]; cartfill 1700; TPN cutoff 1400; NDC scan 98.1%
call [[hem/onc::{last} {PHONE_NUMBER:{zip}}]] re MTX 0.08 @ 72
%%
NOT A DRILL board, mass casualty, ED (tape on glass)

tag      col   inj                 to
[[1::{UNIQUE_ID:{zip}A}]]   RED   GSW chest, CT 36F 900  OR 2
[[2::{UNIQUE_ID:{zip}B}]]   RED   bil fem, MTP 2         OR 3   [[-::= {ptname}? per {kin}]]
[[3::{UNIQUE_ID:{zip}C}]]   YEL   arm open fx, 2 g Ancef  bay 7  [[-::MR {mrn}]]
[[4::{UNIQUE_ID:{zip}D}]]   YEL   burn 22%, 1.4 L/h     bay 8  [[-::badge found {badge}]]
[[5::{UNIQUE_ID:{zip}E}]]   GRN   ankle x2              lobby  [[-::came in {plate}]]
[[6::{UNIQUE_ID:{zip}F}]]   BLK   -                     rm 14  [[-::DL {lic}]]
units: [[4 ALS 2 BLS 1 bus::{VEHICLE_ID:M{nn}} {VEHICLE_ID:M{nn}} {VEHICLE_ID:A{nn}} bus {VEHICLE_ID:{four}}]]; helo [[1::{hull}]]
blood O+ 20 O- 6; vents 5/11; OR 1-3; code triage lvl 3; HICS 254
hotline [[posted::{ph}]] / family rm 2B [[/ PIN by desk::/ PIN {UNIQUE_ID:{four}}]]
%%
Clinic list for the interpreter, tues pm (copy without names, then with times)

1:00 [[new::{MEDICAL_RECORD_NUMBER:{four}{nn}} {lf}]] 99204 dm2 a1c 11.2
1:40 [[f/u::{MEDICAL_RECORD_NUMBER:{four}{nn}} {lf}]] 99213 bp, 4 of 6
2:00 [[f/u::{MEDICAL_RECORD_NUMBER:{four}{nn}} {lf}]] 99214 hep B, DNA 2,100
2:20 [[ob::{MEDICAL_RECORD_NUMBER:{four}{nn}} {lf}]] 59425 28w, 1 h 141
3:00 [[no-show risk::{MEDICAL_RECORD_NUMBER:{four}{nn}} {lf}, phone {ph} off]] G0447
3:20 [[2 sibs::{MEDICAL_RECORD_NUMBER:{four}{nn}-A} and {MEDICAL_RECORD_NUMBER:{four}{nn}-B}, the {last} kids]] 90460 x4, vis 2
line: {tongue}; remote unit 3; interpreter [[per shift::{UNIQUE_ID:{zip}}, {first}]]; access [[code on cart::{UNIQUE_ID:{four}}]]
form 3, consent v5, 11 pp; bus voucher 12 [[::(no. {UNIQUE_ID:{zip}})]]
%%
one number on each line, tell me which could identify a patient

[[00-12-24::{MEDICAL_RECORD_NUMBER:{nn}-{nn}-{nn}}]] on the spine of a folder
99215 on a bill
[[0.4 on a drip::{MEDICAL_RECORD_NUMBER:{zip}{nn}} on a wristband]]
E11.22 on a problem list
[[1-800 style toll free::{ph} in a margin, "call {onelow}"]]
65862-0062-01 on a bottle
[[Rx only::Rx {ord} on the same bottle]]
88305-TC on a lab bill
[[S, C, A prefixes::{spec} on the same lab bill]]
4120 on a door
[[36 on a locker size chart::{UNIQUE_ID:{nn}-{nn}-{nn}} inside a locker door]]
W1DR01 on a pacemaker
[[MRI 3T on the card::{ser} on the same card]]
70/30 on a vial
[[exp 28 days on the vial::{UNIQUE_ID:{lot}} on the same vial]]
V43.52 on a chart
[[4x4 on a truck::{plateup} on the truck in the chart]]
GS1, 2.1, 12 pt on a template
[[demo, test, zzz::{user} at the bottom of a print]]
"""
