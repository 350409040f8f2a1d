"""Service reports, purchase e-mails, recall sheets, install records, fittings, inspections and help chats about equipment: once with serials, assets, orders and people, once with parts, models, faults and sections only."""

TWINS = r"""
FIELD SERVICE REPORT

Customer: [[hospital, 412 beds::{hosp}]]   Acct: [[on contract::{UNIQUE_ID:{zip}{nn}}]]
System: OEC 9900 Elite   Serial: [[on rear plate::{ser}]]   SW 7.1.2
Complaint: err 1402 after boot, room 6
Found: PS2 +5 V at 4.71, fan part 00-902412-02 stopped, filter 5330-12
Did: replaced 00-902412-02, cleaned, recal per DIR 5394021 rev 3, kVp 70/80/110 ok
Parts returned: [[1 fan::1 fan, RMA {UNIQUE_ID:{nn}{zip}}]]
Hours 2.4 labor, 1.1 travel, zone 3
Call no. [[in portal::{UNIQUE_ID:1-{zip}{nn}}]]
[[Engineer sign, customer sign::{whole}, {both}]]
%%
Buyer: quick check on this before I release it

PO [[draft::{UNIQUE_ID:45{zip}{nn}}]]
10  71935-4412   tibial insert 4 L   2 EA  1,412.00
20  5532-G-409   tibial baseplate    1 EA  2,120.00
30  1458QC-86    LV lead             1 EA  3,900.00
40  8900-0402-01 defib pads          12 EA 41.20
Ship: dock 3, attn [[receiving::{first} {last}]]
Vendor [[on file::{UNIQUE_ID:V00{zip}}]] terms 2/10 n30, tier 3, GPO [[contract::contract {UNIQUE_ID:<MS|OR|PP>-{four}}]]
Case: [[bill only::bill only, {UNIQUE_ID:{zip}{nn}}, {dr}, {full}]]
Line 30 was 1458Q-86 last time. Same thing or not?
%%
Fitting note: power chair

Base group 3, K0861, 20x20 seat, tilt 50, [[serial on frame::sn {UNIQUE_ID:ZRA{zip}}]]
Joystick R-net CJSM2, mount 1440, drive 1-5, profile 2 indoor
Cushion E2622 20x20, back E2620, headrest E0955, [[laterals::laterals, {UNIQUE_ID:job {nn}{four}}]]
Batteries 2 x M24, 73 Ah, charger 8 A
[[User::{ptname}]] drove 41 m, ramp 1:12, 3 stops, 0 hits
Code 2F00 once, cleared
Loaner out: [[Q6, back at 2 wk::{UNIQUE_ID:Q6-{zip}} goes back at 2 wk]]
Van: [[tie-down EZ Lock 6290::{plate}, tie-down EZ Lock 6290]]
[[ATP to sign::{fl} to sign]], 97542 x4
%%
chat with the bed people

me: scale off by 4.1 kg
them: model?
me: P3200 versacare, [[can't find the plate::serial {ser}]]
them: asset?
me: [[worn off::{UNIQUE_ID:{zip}}]]
them: error?
me: 0x41 and then 0x44. head 30 reads 28
them: load cell kit 65801, 2 of 4. do you have a case?
me: [[not yet::{UNIQUE_ID:{zip}{nn}}]]
them: who's the contact
me: [[me, nights::{onelow}, {xt}]]
them: bay?
me: bed 14-2, 4W, [[empty::{ptl} is in it, 118 kg]]
them: tare with linens: 2 sheets, 1 blanket, 1 pillow. zero. then 1.8.3 in the manual
%%
WALK-THROUGH, LIFE SAFETY

Corr. 4W: exit sign 12 out. [[Extinguisher OK::Ext {UNIQUE_ID:{nn}{four}} tag old]]
Stair 2: door closer 4040XP leaks
Elec rm: 30 in clear, panel LP-4W-2, [[lock ok::lock {UNIQUE_ID:K{nn}} missing]]
Gas zone valve 14: label wrong ([[serves 401-412::serves {FACILITY:<Tolan|Merriweather|Sister Agnes> Pavilion} 401-412]])
Damper FD-41 4 yr test [[due::due {mon}]]
Elevator 3: [[permit posted::state {UNIQUE_ID:{nn}-{four}}, permit {UNIQUE_ID:{zip}{nn}}]], A17.1 8.6
Generator 412 kVA: 30 min load at 31%
LS.02.01.35 EP 4, NFPA 101 19.2.3.4, 99 5.1.4
Assigned: [[eng. shop::{wn}, wo {UNIQUE_ID:{nn}{four}}]]
%%
printer support bot transcript

bot: Describe the problem in one line.
you: labels shift 2 mm, template LBL-7
bot: Which printer?
you: [[the one at window 3::{UNIQUE_ID:PRN{four}}]], ZD621
bot: IP?
you: [[dhcp::{ip}]]
bot: Firmware?
you: V84.20.23Z, media 10000283, ribbon 5319
bot: Sample text that prints wrong?
you: "[[NAME / NUMBER / DOB::{ptcomma} / {MEDICAL_RECORD_NUMBER:{zip}{nn}} / {dob}]]"
bot: Try ^LS12. Did that help?
you: 1.5 mm now. ^LS16 does it
bot: I logged this as [[resolved::{UNIQUE_ID:INC{zip}{nn}} for {firstlow}]].
%%
Hearing aid return slip

pair: BTE B70, 312, dome 8, wax guard 1.4
R [[serial in battery door::{UNIQUE_ID:{nn}{zip}X}]] dead, L [[serial in battery door::{UNIQUE_ID:{nn}{zip}X}]] weak
tried: REM 55/65/75, reset 0x12, new receiver M3
[[wearer::{mr}, {ninety},]] hears at 1 m, WRS 64%
return auth [[ask::{UNIQUE_ID:RA{zip}}]], loaner [[0::{UNIQUE_ID:LN-{nn}} to {kin}]]
V5014 x2, warranty 3 y. box 2 of 2
%%
inventory count vs system, which lines do I recount

bin   item       sys  cnt  note
3C    0044120    12   11   [[one lent::one lent to {ptl}, {MEDICAL_RECORD_NUMBER:{zip}}]]
3C    0044121    12   12
3D    11-1402-00 4    6    [[miscoded::return {UNIQUE_ID:RT{zip}}]]
4A    MDS1420    40   38
4B    87089      9    9    [[pump kit::pump {UNIQUE_ID:{zip}{nn}} with {oneup}]]
5A    A7034 M    14   13   [[swap::order {ord}]]
cage  pumps      6    5    [[see log::{UNIQUE_ID:{four}}, {UNIQUE_ID:{four}}, {UNIQUE_ID:{four}}, {UNIQUE_ID:{four}}, {UNIQUE_ID:{four}} here]]
counted [[pm::{initials}]], variance 1.4%
%%
Device clinic dictation

The generator is a DDBB1D4[[. Serial is on the card::, serial {ser}]]. Battery 2.94 V, ERI 2.63. The atrial lead is a 5076-52[[::, {UNIQUE_ID:PJN{zip}{nn}}]], sensing 2.1, threshold 0.75 at 0.4. The RV lead is a 6935M-62[[::, {UNIQUE_ID:TDL{zip}V}]], 11.2 mV, 0.5 at 0.4, HV 41 and 52 ohms. AMS 3 for 2 min. VT zone 188, VF 214. Monitor model 24950[[ was sent::, {UNIQUE_ID:MLK{zip}}, was sent to {house}]]. It's MR conditional at 1.5 and 3 T. [[Next check::{pt} returns {worded}]]; codes 93283 and 93297.
%%
recall tracker (tab 2)

class | item | model | ours | action
II | infusion set | 2420-0007 | [[0::3: {UNIQUE_ID:{zip}{nn}}, {UNIQUE_ID:{zip}{nn}}, {UNIQUE_ID:{zip}{nn}}]] | pull
II | duodenoscope | TJF-Q180V | [[2::{UNIQUE_ID:{four}{nn}} and {UNIQUE_ID:{four}{nn}}]] | culture
III | bed rail | 65412 | [[41::41, one injured: {ptlf}]] | tighten
II | cpap foam | DS560 | [[7 on loan::{kinfull} {ser}; {kinfull} {ser}; 5 more]] | letter 2
I | vent | 560 v5.01 | [[1::{ser}]] | SW 5.02
Z-numbers in col H, FDA class in col A, MedSun 3
%%
water room log

RO product 14 uS limit 20, hardness 0, chlorine \<0.1 x3
loop temp 41, 6 L/min dead leg none
machine [[slots 1-12::{UNIQUE_ID:{four}}, {UNIQUE_ID:{four}}, {UNIQUE_ID:{four}}]] cond 14.0, pH 7.2
EU 0.03 \<0.25, CFU 4 \<100, AAMI 23500-3
chair 7 [[idle::{ptl} {MEDICAL_RECORD_NUMBER:{zip}{nn}}]] dialyzer F180NR, reuse no
alarm code 41 BLD, [[slot 9::machine {UNIQUE_ID:{four}}, s/n {ser}]], transducer part 566021
tech [[sign::{initials}]] cert [[on wall::{UNIQUE_ID:{nn}{four}}]]
"""
