"""Core lab, pathology, blood bank, tissue, pharmacy, sterile processing and biomed shift papers: worklists, run sheets, call logs, recalls, discrepancy slips, each once with accessions, units, serials and scripts and once with catalogue numbers, codes and counts only."""

TWINS = r"""
chem bench, evening, carry-over for nights

QC level 2 K out 2.1 SD, recal, ok. Reagent 412 tests left.
dilute: [[anything over 1500::{UNIQUE_ID:<C|T|H>{four}}]] x4, lipase
hold: [[ammonia if not on ice::{UNIQUE_ID:<C|T|H>{four}} ammonia not on ice]]
called: [[K over 6.0::K 6.4 {UNIQUE_ID:<C|T|H>{four}}]] to [[the nurse::{first}]] rb [[Y/N::Y]]
rerun: [[flag L H I::{UNIQUE_ID:<C|T|H>{four}} and {UNIQUE_ID:<C|T|H>{four}}]]
add on: [[83735 within 6 h::mg on {UNIQUE_ID:{nn}-{nn}-{four}}]]
lost: [[none::{UNIQUE_ID:{nn}{four}}, tube station 31, twice]]
send out test 0051412, freezer B, box [[2::{UNIQUE_ID:{nn}}]]
analyzer 2 alarm 0412 probe, [[field service knows::FSE {first} has ticket {UNIQUE_ID:{zip}{nn}}]]
%%
Gross room dictation

[[Specimen one::{UNIQUE_ID:S{nn}-{four}}, {ptcomma}]]. Container labeled "right colon." 14 cm, 2.1 cm mass 4 cm from the margin, 18 nodes. Sections A1 to A9.
[[Specimen two::{UNIQUE_ID:S{nn}-{four}}, {ptcomma}]]. Gallbladder, 8 x 3, stones 12. One section B1.
[[Specimen three::{UNIQUE_ID:S{nn}-{four}}, no name on the jar]]. Skin punch 4 mm, 2 pieces C1. 88305.
[[Specimen four::Bag with sticker {MEDICAL_RECORD_NUMBER:{zip}{nn}} but req says {MEDICAL_RECORD_NUMBER:{zip}{nn}}]]. Held, form 412.
Ink code: blue superior, black inferior. Cassette color 3. Decal 24 h.
[[End of dictation::End of dictation, {initials}, {clockx}]].
%%
TRANSFUSION WORKSHEET
ABO/Rh: A pos    Screen: pos    Ab ID: anti-E, anti-K    86870
Unit            Product  XM   Issue  Return
[[____________::{UNIQUE_ID:W{zip}{nn}{four}}]]    E0382    C    1310   ----
[[____________::{UNIQUE_ID:W{zip}{nn}{four}}]]    E0382    C    1318   1340 ok 6 C
[[____________::{UNIQUE_ID:W{zip}{nn}{four}}]]    E0382    I    ----   ----
Band: [[ABC 1234 style::{UNIQUE_ID:<KLD|TRB|AHX>{four}}]]    Segment kept: [[Y::Y {UNIQUE_ID:{nn}{nn}{four}}]]
Tech 1 [[sign::{ini}]]  Tech 2 [[sign::{ini}]]
Ag typing E- K- found 2 in 14 screened. Call [[the floor::{xt}]] when 2 ready.
%%
Hi, our LIS vendor wants the top 10 "unable to match" rows. Here's what the instrument sent; explain the reasons?

1|[[SAMPLEID::{UNIQUE_ID:{zip}{nn}}]]|718-7|12.1|g/dL|E12 no order
2|[[SAMPLEID::{UNIQUE_ID:{zip}{nn}}]]|6690-2|9.8|K/uL|E12 no order
3|[[SAMPLEID::{UNIQUE_ID:{zip}{nn}}]]|777-3|212|K/uL|E31 dup
4|QC-L2|777-3|88|K/uL|E40 qc as pt
5|[[SAMPLEID::{UNIQUE_ID:{zip}{nn}}]]|4544-3|36.2|%|E07 short id
6|[[0000000::{UNIQUE_ID:{four}}]]|4544-3|35.9|%|E07 short id
[[No more::caller {first} at {ph}]]
build 4.1.2, ASTM E1394, port 5100, baud 9600 8N1, pos 14 char in barcode, mod 43
%%
Class 2 recall, infusion sets

model 2420-0007, [[any lot::lots {UNIQUE_ID:23{zip}{nn}} and {UNIQUE_ID:23{zip}{nn}}]], flow 4.1% over
bins searched: 4W, 5E, PACU, ED, OR 1-14
found: [[none::1 box, on pump {UNIQUE_ID:{four}}, and a spare on pump {UNIQUE_ID:{four}}]]
pumps pulled: [[0::SN {ser}; SN {ser}]]
patients on them: [[0::2, {MEDICAL_RECORD_NUMBER:{zip}{nn}} in 12 and {MEDICAL_RECORD_NUMBER:{zip}{nn}} in 14]]
our reply to vendor: [[form B, no stock::form B, acct {acct}, RGA {UNIQUE_ID:RGA{zip}}]]
3500A [[not needed::mfr report {UNIQUE_ID:{zip}-20<24|25>-{zip}}]]
closed by [[biomed::{both}]], WO [[type 12::{UNIQUE_ID:{nn}{four}}]], 1.2 hr
%%
Sterile processing huddle sheet

Loads 14, wet 1, BI neg x14 (1492V, 24 min)
[[Ortho trays: 1 set missing drill 3.2::Tray {UNIQUE_ID:TKA-{nn}} missing drill 3.2]]
[[Loaners: 4 due by 1500::Loaners from {org}: {UNIQUE_ID:LN{four}}, {UNIQUE_ID:LN{four}}]]
Scopes [[2 out for repair::{UNIQUE_ID:{four}{nn}} and {UNIQUE_ID:{four}{nn}} out for repair]], ATP limit 200 RLU
Washer 2 phase 3 temp 194 F, code A-31
Case 3 room 6 add on: [[needs 2 minor sets::{dr} wants {UNIQUE_ID:MS-{nn}} and nothing else]]
IUSS: 1, reason 4, [[see log::load {UNIQUE_ID:4-{nn}-{nn}} pt {MEDICAL_RECORD_NUMBER:{zip}}]]
Thanks [[evenings::{firstlow} and {firstlow}]], 412 instruments in 8 h
%%
controlled substance count discrepancy, 4W

machine 4W-2, drawer 3, pocket 14
drug: hydromorphone 2 mg/mL, NDC 00409-3365-01
expected 12, found 11
last 3 transactions
 0212 remove 1 [[user A::{UNIQUE_ID:{lastup}{nn}}]] for [[bed 12::{MEDICAL_RECORD_NUMBER:{zip}{nn}} bed 12]]
 0340 waste 1 mg [[user A, witness B::{UNIQUE_ID:{lastup}{nn}} w/ {UNIQUE_ID:{lastup}{nn}}]]
 0512 remove 1 [[user C::{UNIQUE_ID:{four}}]] for [[bed 14::{ptlf} bed 14]]
order [[present::{UNIQUE_ID:{zip}{nn}} present]], dose 0.5-1 mg q3h
resolved? code 7. CS-41 form to [[pharmacy::{first}, RPh {UNIQUE_ID:{zip}}]] in 24 h
%%
Pharmacist to pharmacist transfer, writing as fast as I can

from [[the chain store::{pharm}]], [[rph on::{fl}]]
drug lisinopril 20 ndc 68180-0981-03 qty 90 rf 2
orig rx [[no. on label::{UNIQUE_ID:{zip}{nn}}]], orig fill [[date on label::{full}]], last [[ditto::{full}]]
pt [[name spelled::{spell}]], dob [[mm dd::{dob}]]
prescriber [[with DEA if C3-5::{tit}, dea {UNIQUE_ID:<A|B|M><K|T|R>{zip}{nn}}]]
our new no. [[prints::{UNIQUE_ID:{zip}{nn}}]], bin [[A-Z::{UNIQUE_ID:<B|F|T>{nn}}]]
pays: bin 610591 pcn ADV [[group, id::grp {UNIQUE_ID:RX{four}} id {plan}]]
copay tier 1 4.00, reject 79 till day 75, 304 = ndc not found
%%
fertility lab end of day

dish  stage  fate
[[A::{UNIQUE_ID:{four}-1}]]  4AB d5  bx + vit, cane [[yellow::{UNIQUE_ID:<Y|G>{nn}}]]
[[B::{UNIQUE_ID:{four}-2}]]  3BC d6  disc
[[C::{UNIQUE_ID:{four}-1}]]  2PN x7  culture 6% CO2 5% O2
[[D::{UNIQUE_ID:{four}-4}]]  8 cell G2  ET, cath 23 cm
PGT-A batch [[weekly::{UNIQUE_ID:PG{zip}}]], 4 tubes
sperm [[motility 41%::donor {UNIQUE_ID:{four}} motility 41%]], conc 18, vials 3, tank 2
witness [[RI code on each dish::RI ok, {initials}/{initials}]]; incubator 4, alarm 37.4
%%
ticket thread with the analyzer hotline

them: model and serial please
us: model 6000i, [[serial is on the back::{ser}]]
them: software
us: 5.9.2 build 1402, db rev 41
them: error
us: 3375-25, aspiration. 14 times since 0600. sample [[positions 3, 7, 9::ids {UNIQUE_ID:{zip}}, {UNIQUE_ID:{zip}}, {UNIQUE_ID:{zip}}]]
them: part 7-204212-02 probe. ticket [[by e-mail::{UNIQUE_ID:{nn}{zip}}]]
us: and the PO?
them: [[contract, none needed::need one over 250]]
us: [[ok::{UNIQUE_ID:45{zip}{nn}}]]. dock 3 before 1500. [[ask for lab::ask for {first}, {xt}]]
%%
FREEZER AUDIT box 14, 9 x 9 grid
A1 [[full::{UNIQUE_ID:{zip}}]] A2 [[full::{UNIQUE_ID:{zip}}]] A3 [[gap::gap]] A4 [[full::{UNIQUE_ID:{zip}}]]
B1 [[full::{UNIQUE_ID:{zip}}]] B2 [[thaw x2::{UNIQUE_ID:{zip}} thaw x2]] B3 [[full::{UNIQUE_ID:{zip}}]] B4 0.5 mL
C1 [[no label::{UNIQUE_ID:{nn}?{nn}} smudged]] C2 [[full::{UNIQUE_ID:{zip}}]] C3 aliquot 2 of 4
-80 probe reads -78.4, alarm -70, CO2 backup 41%
IRB [[exempt cat 4::{UNIQUE_ID:{nn}-{four}}]], destroy after 7 y, form FZ-3
counted by [[two people::{wn} and {onelow}]]
%%
STAT pages, blood gas room

0103 7.21/61/58/24 FiO2 .6 [[ICU::{MEDICAL_RECORD_NUMBER:{zip}{nn}} ICU]] cart 3
0120 7.36/41/88/23 RA [[ED::{MEDICAL_RECORD_NUMBER:{zip}{nn}} ED]] cart 1
0121 clot, cart 1, code D2, cartridge exp ok, [[wiped::read out {UNIQUE_ID:{nn}{four}}]]
0144 7.08/22/121/6 [[ED::{MEDICAL_RECORD_NUMBER:{zip}{nn}} ED]] lac 9.1 called [[provider::{dr}]]
0150 QC 1 2 3 in
0222 cord 7.19 BE -8 [[L&D::{MEDICAL_RECORD_NUMBER:{zip}{nn}} and {MEDICAL_RECORD_NUMBER:{zip}{nn}} L&D twins]]
cart 3 sn [[on lid::{ser}]], sw 12.1
%%
Which of these can I put on a slide for the state surveyors?

Tissue log
 graft: [[fem head, half::{UNIQUE_ID:{zip}-{nn}}]], thaw 30 min, room 4
 graft: [[cancellous 30 cc::{UNIQUE_ID:{nn}-{four}-{nn}}]], RT, room 6
 membrane: [[2 x 3 cm::{UNIQUE_ID:<AM|PT>{zip}}]], room 6
 valve: [[21 mm::s/n {UNIQUE_ID:{zip}{nn}}]], rinse 1-2-3, 2 min each
Receipt temp 4.1, log 7.2, AATB and 21 CFR 1271
Card to source: [[sent::sent {num8}, ack {UNIQUE_ID:{zip}}]]
Recipient key: [[in TS file::{initials} {MEDICAL_RECORD_NUMBER:{zip}{nn}}]]
%%
hearing aid shop, order pad

L: size 312, dome 8, [[BTE model B70::{UNIQUE_ID:{nn}{zip}W}]]
R: size 312, dome 8, [[BTE model B70::{UNIQUE_ID:{nn}{zip}X}]]
earmold imp. [[x2::no. {UNIQUE_ID:{zip}}]], vent 1.4
warranty 3 y, L&D deductible 325, claim [[1 per side::{UNIQUE_ID:LD{four}} filed]]
REM 55 65 75, NAL-NL2
V5261, V5160, V5011, L88.3? no H90.3
paid 1,412, 3 x 41, [[card::card {UNIQUE_ID:{four}}]]
next: 2 wk, [[front desk books::{kin} drives him]]
"""
