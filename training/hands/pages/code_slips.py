"""Cards, labels, receipts, tickets, screens and stickers as somebody pasted or read them out, blank or filled."""

TWINS = r"""
front of card, ocr
HEALTHY ACRES PPO
Subscriber [[NAME HERE::{meup}]]
ID  [[XXX000000000::{plan}]]   Suffix 00
Group [[000000::{grp}]]   Plan code 240/740
RxBIN 003858  RxPCN A4  RxGrp [[XXXX::{UNIQUE_ID:<RX|WG>{four}}]]
PCP $25 Spec $50 UC $75 ER $350
Ded 1,500/3,000  OOP 6,500/13,000
Issued [[MM/YY::{mon}]]
back: members call [[number on file::{ph}]]
%%
MEDICATION LABEL
[[PHARMACY NAME, ADDRESS::{pharm}, {stack}, {townup}]]
Rx# [[0000000-00000::{UNIQUE_ID:{nn}{four}-0{four}}]]   [[DATE::{num8}]]
[[PATIENT::{ptfull}]]
TAKE 1 & 1/2 TABLETS BY MOUTH TWICE DAILY
METOPROLOL TART 25 MG   MFR AUROB   NDC 65862-0062-01
QTY 90   RF 3   DR. [[PRESCRIBER::{last}]]
RPH [[XX::{initials}]]   Store [[0000::{UNIQUE_ID:#{four}}]]   DISCARD 12 MO
(round white, "C 73")
%%
visitor badge printer, test it please
EXPIRES 2200
[[VISITOR::{whoup}]]
TO: [[4 EAST::RM 412 / {lastup}]]
NO. [[0000::{UNIQUE_ID:V{zip}}]]
SCANNED ID: [[NONE::{UNIQUE_ID:<DL|PP> {zip}{nn}}]]
VEHICLE: [[NONE::{plateup} {stt}]]
FLU SCREEN: PASS 98.4
BAND COLOR 3, LIMIT 2 PER BED
font ZPL A0N 40, darkness 22, 203 dpi
%%
parking deck receipt
DECK 2 LANE 4 POS 1.07
TKT [[000000::{UNIQUE_ID:{nn}-{zip}}]]
IN 06:14  OUT 19:40
LPR [[-------::{plateup}]]
RATE C $12.00 VALID 4 HR -$8.00
[[CARD::VISA]] [[****::{UNIQUE_ID:{four}}]] AUTH [[000000::{UNIQUE_ID:{zip}{nn}}]]
TOTAL 4.00 TAX .31
HELP [[intercom::{ph}]]
%%
specimen labels came out shifted. left one is how it should look, right one as it looks
[[LAST, FIRST::{ptcomma}]] | [[AST, FIRST M::{ptlf}]]
[[MRN 0000000::{mrn}]] | F 061Y
DOB [[00/00/00::{num8}]] | LAV 3 ML
[[acc 00-000-0000::{spec}]] | CBCD 1/1
coll by [[___::{initials}]] 0412 | RT 4E-12-2
printer zt410, 1 x 2.25, gap 0.12, top -14, tear +3
error 1433 twice, firmware V84.20.{nn}Z
%%
911 CAD printout
EVENT [[F000000000::{UNIQUE_ID:F{nn}{zip}}]]  TYPE 06D02 BREATHING  PRI 2  BOX [[0000::{UNIQUE_ID:{four}}]]
LOC [[ADDRESS::{stup}]]  APT [[#::{STREET_ADDRESS:4B}]]  XST [[X/Y::{corner}]]
CALLER [[NAME::{whoup}]]  TEL [[PHONE::{ph}]]  SRC W2
UNITS [[ALS1 ENG1::{VEHICLE_ID:M{nn}} {VEHICLE_ID:E{nn}}]]
18:02:11 CALL  18:03:05 DISP  18:09:40 ONSC  18:31:12 TRAN  18:44:09 DEST
NARR: 66 F COPD 4L, KEY [[?::{UNIQUE_ID:#{four}}]], DOG
CASE EMD 99% COMPL, PROQA 5.1.1.{nn}
%%
"Where's my refund" - chat with the lender bot
Bot: Enter the account
[[Me: which one?::Me: {acct}]]
Bot: That has 12 digits, we need 16.
[[Me: I don't have it::Me: {UNIQUE_ID:6{nn}4 {four} {four} {four}}]]
Bot: Security: last 4 of SSN
[[Me: no way::Me: {ssn4}]]
Bot: ZIP
[[Me: no::Me: {zip}]]
Bot: APR 26.99 after 12 mo. Balance on file. Press 1-4.
Me: 4
Bot: Code E-14. Try again in 15 min.
%%
PACU belongings sticker
BAG 1 OF 2   [[STICKER::{ptlf} / {mrn}]]
GLASSES Y  DENT N  HA [[L R::R ({ser})]]
LOCKER [[__::{UNIQUE_ID:{nn}}]]  KEY W/ [[RN::{kin}]]
RIDE: [[PHONE::{kin} {ph}, {hue} {car}]]
SHOES 9.5, PANTS 34X30, CASH 0
%%
fridge alarm text thread
ALERT: fridge 3, probe 2, 9.1 C for 00:31. Model VR-{nn}
ALERT: fridge 3, probe 2, 9.6 C for 00:46
[[on-call::{first}]]: ack. code?
ALERT: reply [[4 digit code::{UNIQUE_ID:{four}}]] to silence 30 min
[[on-call::{first}]]: vaccines moved to fridge 1. MMR 12, VAR 9, flu 40. [[lots on the log::lots {UNIQUE_ID:X0{zip}}, {UNIQUE_ID:X0{zip}}, {UNIQUE_ID:{nn}{nn}A{nn}}]]
[[lead::{first}]]: VFC pin? [[on the wall::{UNIQUE_ID:{zip}}]]
[[on-call::{first}]]: logger s/n? [[sticker::{ser}]], cal good
ALERT: fridge 3, probe 2, 4.4 C. cleared 02:12
%%
Kiosk screen, stuck. photo to text:
WELCOME [[BACK::{oneup}]]
1 CONFIRM YOUR INFO
  DOB [[**/**/****::{num8}]]  PH [[***-****::{ph}]]
  PLAN [[ON FILE::{plan}]]
2 SIGN HIPAA NPP REV 2024, PG 1/6
3 PAY COPAY $40.00  CARD [[ENDING ****::ENDING {UNIQUE_ID:{four}}]]
4 YOUR PLACE IN LINE: 7
ERR 0x80{nn} CALL DESK
Kiosk [[2 of 5::{UNIQUE_ID:KSK-{four}}]], build 9.1.0
%%
time card query
Row | [[role::emp]] | in | out | code | hrs
1 | [[RN::{badge}]] | 6:52 | 19:21 | REG | 12.0
2 | [[RN::{badge}]] | 6:58 | 20:04 | REG/OT | 12.0+.75
3 | [[CNA::{badge}]] | 14:55 | 23:31 | REG | 8.0
4 | [[agency::{UNIQUE_ID:AG{four}}, {org}]] | 18:50 | 7:20 | AGY | 12.0
Diff: N 4.50, WE 2.75, CHG 3.00. Missed lunch code 61. PP 14.
Why does row 2 pay OT when 7 min rounding 20:04 is 20:00? [[::({first} asked, too)]]
%%
e-prescribe error
Msg [[id::{UNIQUE_ID:{zip}{four}c{nn}}]]  RxRef [[#::{UNIQUE_ID:{zip}-{nn}}]]
From [[SPI::{UNIQUE_ID:{zip}{zip}01}]] [[prescriber::{tit}]] DEA [[#::{UNIQUE_ID:F<M|T>{zip}{nn}}]]
To NCPDP [[#::{UNIQUE_ID:{nn}{zip}}]] [[store::{pharm}]]
Pt [[name dob::{ptcomma} {dobiso}]]
Drug adderall xr 20, qty 30, days 30, sched C48675, DAW 0
Error 900/4010 "EPCS signature invalid", TLS 1.2, NIST LOA3
Fix: token [[serial::{UNIQUE_ID:VSHM{zip}}]] out of sync, 2 codes in a row
%%
Lost pet and lost pump, same lady, lobby note
- [[A lady::{mrs}]] left a blue bag on chair 14
- in it: pump [[with no sticker::{ser}]], model 8015, 3 batt
- dog tag [[blank::{UNIQUE_ID:{four}}, "{pet}", {ph}]]
- bus pass [[adult::{UNIQUE_ID:{zip}{zip}}]], 10 rides, 4 left
- slip "[[come back::{dr} {on}]] 9:15, lab 4, fasting 12"
- gum, 5 ft of tubing 2C8{nn}, $2.35
Called [[overhead::{ph}, left word w/ {kin}]]. Cage 2.
%%
study drug bottle
PROTOCOL ABC-{nn} (double blind)
[[SUBJECT ____::SUBJECT {subj}]]   VISIT 4
[[BOTTLE ____::BOTTLE {UNIQUE_ID:{zip}}]]   [[LOT ____::LOT {UNIQUE_ID:{lot}}]]
100 mg or placebo, 35 caps, take 2 QD
Store 15-25 C. CAUTION: NEW DRUG LIMITED BY FED LAW
[[Site 00 / PI::Site {UNIQUE_ID:{nn}} / {last}]]
[[24 h line on card::24 h {ph}]]
%%
Water bill? no, ambulance bill
[[ACCOUNT::ACCOUNT {acct}]]    [[RUN::RUN {UNIQUE_ID:{nn}-{zip}}]]    STMT 2 OF 3
A0427 1 1,412.00
A0425 7 x 21.50 150.50
A0398 supplies 88.00
[[FROM scene TO hospital::FROM {stup} TO {facup}]]
[[INS not on file::INS {plan} PD 611.20]] CO-45 402.10
DUE $637.20  COUPON: [[scan line::{UNIQUE_ID:{zip}{zip}00637200}]]
Pay by phone code [[on coupon::{UNIQUE_ID:{four}}]], fee 2.5%
%%
badge system export, door 4E-MED, last 6
granted [[RN::{badge} {lf}]] 03:02:11 rdr 2
granted [[RN::{badge} {lf}]] 03:02:48 rdr 2
denied  [[EVS::{badge} {lf}]] 03:10:00 rdr 2 reason 14 (level)
granted [[PharmD::{badge} {lf}]] 03:31:09 rdr 1
forced  -- 03:33:40 DPS, 22 s
granted [[security::{badge} {first}]] 03:36:02 rdr 1 PIN [[****::{UNIQUE_ID:{four}}]]
panel LNL-2220 fw 1.29.{nn}, tz -5, mode 8
%%
hearing office scheduling
Docket [[____::{case}]]   ALJ [[TBD::{last}]]   Mode V
Claim type T2/T16, DIB, AOD alleged [[(blank)::{full}]], DLI [[(blank)::{num8}]]
SSN [[XXX-XX-XXXX::{ssn}]]
Rep [[none::{law}, rep ID {UNIQUE_ID:<R|7>{zip}{nn}}]]
VE DOT 209.587-034, SVP 2; 222.687-022; jobs 41,000
Ex. 1F-14F; 12F/8 FCE 4 h sit; RFC light; rule 202.21
Call-in [[number in notice::{ph}, id {UNIQUE_ID:{nn} {four} {nn}}]]
%%
shelter dog therapy roster? no it's K9 scent study
Run 1: rep 12, sens .94, spec .88
Run 2: rep 12, sens .81
Handler [[1::{whole}]], dog [[A::{pet}, chip {UNIQUE_ID:985{zip}{zip}}]]
Samples [[blinded 1..40::{UNIQUE_ID:P-{four}}, {UNIQUE_ID:P-{four}}, {UNIQUE_ID:P-{four}} pos]]
Van [[parked level 2::{plate} level 2]], crate 42 in
NCT and IACUC on p. 9; sock size 10-13; tin lid 3 mm x 5
%%
Home O2 delivery ticket
Tkt [[_____::{UNIQUE_ID:{zip}{nn}}]]  Rte 14 stop 6   truck [[_____::{fleet}]]
[[Pt name/addr::{ptcomma} {house} {townup}]]
E cyl x6 full [[serials::{UNIQUE_ID:{zip}}, {UNIQUE_ID:{zip}}, {UNIQUE_ID:{zip}}]]  empty x4
Conc 5 L: 94% @ 5, 4,118 h [[ser::{ser}]]
Cannula 7' x4, 50' green x1, humid x2, sign x1
Sig [[____::{kin}, {rel}]]  POD code [[____::{UNIQUE_ID:{nn}{nn}}]]
E1390 RR KX, E0431; CMN 484.{nn} sec A
%%
Tax time question
[[1095-A for the household::1095-A: policy {UNIQUE_ID:{four}{zip}}, market id {UNIQUE_ID:{nn}}, {ptname} {ssn}]]
33A 611.20 33B 588.14 33C 402.00 x12
8962 line 3 = 412%? line 8b 61; code table 7 p. 9
W-2 box 12 DD 9,412.20, box 12 W 1,500 [[, EIN on form::, {org} {UNIQUE_ID:{nn}-{zip}{nn}}]]
1099-SA [[acct on form::acct {UNIQUE_ID:{four}-{four}}]] code 1, 212.00
Schedule A line 1, AGI 7.5%, miles .21 x 611
Do I enter the [[policy number::{plan}]] or is it the wrong one?
"""
