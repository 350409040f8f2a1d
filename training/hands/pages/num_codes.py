"""Coders, denial teams, payer-policy readers, pharmacists on rejects, blood and tissue coders, auditors: texts thick with CPT, HCPCS, ICD, revenue, DRG, NDC, remark, LOINC, policy and form numbers, once general and once hanging on somebody's claim, account, chart or card."""

TWINS = r"""
Denial clinic, week 12

CO-97: 36415 inside 80053 panel visit. Not payable w/ 99211. [[Example: any draw.::Example: {claim}.]]
CO-50: 82306 without E55.9, N18.x, M81.0. [[LCD L34051.::On {UNIQUE_ID:<2|4|7>{zip}{nn}} the dx was Z00.00, LCD L34051.]]
CO-16 N382: missing patient id. [[Check box 1a.::Box 1a on {UNIQUE_ID:<2|4|7>{zip}{nn}} had {planlow} without the prefix.]]
CO-18: exact dup. 71046-26 twice, one is -76. [[Ask rad.::{UNIQUE_ID:{zip}{nn}} and {UNIQUE_ID:{zip}{nn}} are two reads, ask {dr}.]]
CO-22: COB. MSP type 43. [[Call.::Call {mr}, {ph}.]]
PR-204: 97814. Not a benefit. ABN GA? no, GY.
OA-23: secondary impact, no action.
[[Next week: N95::Next week: {firstlow} shows N95]]
%%
How would you code this? [[(sample)::chart {MEDICAL_RECORD_NUMBER:{zip}{nn}}, DOS {num8}]]

58F, lap chole converted to open, IOC, lysis 41 min.
I have 47605, but 47563 + 44180-59? 47600-22?
Dx K80.10, K66.0, Z53.31
Anes 00790 P2 QK/QX, 14.1 units [[::, anes acct {UNIQUE_ID:<1|3|8>{zip}}]]
Path 88304 [[::{UNIQUE_ID:S{nn}-{four}}]]
DRG 416 vs 417 w MCC? LOS 4.1, GMLOS 5.1
Device C1889? rev 0278 x2 clip [[ref 544995::ref 544995, sticker {UNIQUE_ID:{zip}{nn}}]]
Query for J95.821? [[I'd ask the surgeon.::I'd ask {tit}, query {UNIQUE_ID:{four}}.]]
%%
PAYMENT POLICY 0412 (paraphrase)

Units over 4 of 97110 per day need notes. 97530, 97112, 97140 count together; 97010 never pays. Modifier order GP, 59, KX. The 8-minute rule: 23 to 37 is 2, 38 to 52 is 3.
Edits 3.41 and 3.42 run before 7.1. Letters use form PR-12[[.::, like the one to {kinfull} on {full}.]]
Audit sample is 41 per 1,000[[.::; ours has {UNIQUE_ID:<2|5|7>{zip}{nn}}, {UNIQUE_ID:<2|5|7>{zip}{nn}}, {UNIQUE_ID:<2|5|7>{zip}{nn}}.]]
Refunds within 60 days, 42 CFR 401.305. [[Fax only.::Fax to {ph}, attn {first}.]]
Reference: 100-04 ch 5 s 20.2, CR 12446, MM12446.
%%
reject triage, pharmacy help desk

70 NDC 00169-4132-12: PDL says 00169-4060-12. call? no, swap
75 J code on Rx claim, [[medical side::{planlow} has it under medical]], 96372
76 qty 10.2 gm / 30: 1 inhaler = 60 puffs... plan limits 2/60
88 ER DD TD. 1G/M0/4J
[[R6::rx {UNIQUE_ID:{zip}{nn}} R6]]: SCC 10
[[569::rx {UNIQUE_ID:{zip}{nn}} 569]]: give CMS-10147
608 step: 3 of 3, metformin 500, 41 d [[::on {UNIQUE_ID:{zip}{nn}}]]
[[AG::{melow}, AG]]: 31 days max LTC
BIN 610415 PCN PCS [[group on card::group {UNIQUE_ID:RX{four}}]], 015581/03200000, 610097/9999
price 141.12, U&C 88.00, MAC .0412
%%
Transfusion billing crib

36430 once per day. P9016 x bags. 86900 86901 86850 86922 x each. Rev 0390 / 0391 / 0300.
[[Bags: one line each.::Bags {UNIQUE_ID:W{zip}{nn}{zip}} and {UNIQUE_ID:W{zip}{nn}{zip}}: one line each.]]
E0382 leukoreduced, BL modifier if OPPS & you paid for processing.
Irradiation 86945. Split 86985 (E0382VA0, VB0).
Dx D62, D50.0; not Z51.89.
MUE P9016 = 3? check. [[Appeal w/ record.::Appeal {claim} w/ record {MEDICAL_RECORD_NUMBER:{zip}{nn}}.]]
Cond 30s, value 37 38 39 if not replaced. [[Q: who counts?::Q from {first}: who counts?]]
%%
MRN or LOINC? teaching slide

2160-0 creatinine. 2951-2 sodium. 4548-4 A1c. 718-7 Hgb. 777-3 plt. 6690-2 WBC. 33914-3 eGFR old, 98979-8 new.
[[Nothing with a hyphen before one last digit is a patient.::But {MEDICAL_RECORD_NUMBER:{zip}{nn}-<1|4|8>} on the next line is a patient with a check digit.]]
SNOMED 44054006, RxNorm 860975, CVX 141, UCUM mg/dL, OID 2.16.840.1.113883.6.1
[[Local codes start with L.::Local codes start with L, charts with M: {MEDICAL_RECORD_NUMBER:M{zip}}.]]
HL7 table 0203: MR, PI, SS, AN, VN.
Quiz: 3094-0? 17861-6? [[99999-0?::{MEDICAL_RECORD_NUMBER:{zip}{nn}}?]]
%%
audit of one day's ED levels

99281 4, 99282 12, 99283 88, 99284 141, 99285 41, 99291 7
too high: [[3::{UNIQUE_ID:<2|3|6>{zip}{nn}}, {UNIQUE_ID:<2|3|6>{zip}{nn}}, {UNIQUE_ID:<2|3|6>{zip}{nn}}]] (no MDM for 99285)
too low: [[1::{UNIQUE_ID:<2|3|6>{zip}{nn}}]] (had 99291, 41 min, billed 99285)
missing: 36556 x1, 31500 x1, 12002 x2, 96374 x9, 94640 x3 [[::on {ptlf}]]
25 missing x14
facility side 0450, C-APC 8011, obs 0762 G0378 x 31 h
score 94.1, threshold 95, [[retrain::retrain {fl}]]
%%
prior auth rules sheet for the front, from memory

70553, 72148, 73721: yes, eviCore-type vendor, 6 wk PT first (97110)
78452: yes. 93306: no. 93350: depends
J0897, J9271, J2357: yes medical; Q5103 no step
E0601 RR: sleep study 95810 or G0399; AHI 15
L5856: yes + K level 3
27447: yes at 12 wk, BMI under 40, M17.11
43775: 6 mo, 3 notes
[[portal gives a number at submit::portal gave {UNIQUE_ID:{nn}{zip}{nn}} at submit]] and [[another at approval::{UNIQUE_ID:A{zip}{nn}} at approval]], only the second goes in 23
units drop off [[after 90 d::{wday}]]
%%
SNF PDPM note

A0310 01, BIMS 13, PHQ 4, GG 8, SLP 2: HIPPS KCNB1
Dx I63.9, return to provider; use I69.351
NTA 9: 41 points? no, 9. Restorative 6 d x 2
[[Stay: 20 days::Stay {stay}: 20 days]], TOB 0213, 0211, rev 0022, occ span 70 [[3 days::{range}]]
[[CMN n/a::HIC on file is {UNIQUE_ID:<1|6|9><E|N|R><G|Y>{nn}-T<E|W>{nn}}]]
NOMNC CMS-10123 2 d before [[end::{full}, signed by {kin}]]
appeal QIO 72 h, case [[given on phone::{UNIQUE_ID:{nn}_{zip}_<A|B>}]]
"""
