"""The same words around a number twice: once the number is somebody's or some one thing's, once it is a kind, a rule, a measure or a place in a list."""

NAMED = r"""
Use {UNIQUE_ID:{zip}{four}} for her, please.
Type {mrn} and press enter.
Look up {code} before you call.
{code} won't go through.
Try {UNIQUE_ID:{nn}{four}} instead of {UNIQUE_ID:{nn}{four}}.
It says {UNIQUE_ID:{nn}-{four}} at the bottom.
The sticker on the back reads {ser}.
Number {UNIQUE_ID:{four}} is missing.
We have {UNIQUE_ID:{nn}{nn}} twice on the sheet.
Ask for {UNIQUE_ID:{four}} at the window.
{UNIQUE_ID:{zip}} goes in the first box.
Box 1: {plan}. Box 2: {dobs}. Box 3: F.
Under "ID" I put {UNIQUE_ID:{four}{nn}}, right?
Under "Ref" they put {code}.
Under "Unit" it says {fleet}.
Under "Tag" it says {plateup}.
Under "No." somebody scrawled {MEDICAL_RECORD_NUMBER:{four}}.
Lot {lot}, room 4, 2 vials left
Model L331, serial {ser}, 9.4 years left
Group {grp}, page 4, tier 2
Claim {claim}, line 3, 88 dollars
Chart {mrn}, page 3, line 12
Case {case}, part 2, 41 pages
Order {ord}, item 3, qty 12
Account {acct}, 3 months, 40 a month
Badge {badge}, door 4, twice
Subject {subj}, visit 4, arm B
Kit {UNIQUE_ID:{zip}}, box 2, shelf 1
Specimen {spec}, part C, level 2
Bus {VEHICLE_ID:{four}}, seat 12
Car {plate}, level 2
Van {VEHICLE_ID:{nn}-{nn}}, 3 seats
Flight {VEHICLE_ID:AA{four}}, seat 22C
Boat {VEHICLE_ID:FL{four}KT}, slip 9
Locker {UNIQUE_ID:{nn}}, row 2
Gate {UNIQUE_ID:#{four}}, lot B
Key {UNIQUE_ID:K{nn}}, hook 4
Extension {PHONE_NUMBER:{four}}, option 2
Pager {PHONE_NUMBER:{zip}}, 24/7
License {lic}, class C
NPI {npi}, taxonomy 207R00000X
DEA {UNIQUE_ID:M<K|T>{zip}{nn}}, schedule II-V
Policy {UNIQUE_ID:{zip}-{nn}}, 100/300
Auth {UNIQUE_ID:{zip}{nn}}, 12 units
Check {UNIQUE_ID:{zip}}, 41.20
Ticket {UNIQUE_ID:{zip}{nn}}, priority 3
Visit {stay}, level 4
Rx {ord}, 30 tabs, 2 refills
Ref. {code}, p. 4
ID {UNIQUE_ID:{zip}}, 71.5 kg, 44 y
{MEDICAL_RECORD_NUMBER:{zip}{nn}}: 71.5 kg
{MEDICAL_RECORD_NUMBER:{four}{nn}}, 141, 4.1, 98
{UNIQUE_ID:{zip}{nn}} 2 of 3
{plateup} 2 of 3
{ser} 2 of 3
({MEDICAL_RECORD_NUMBER:{four}{nn}}) 4.1 x 3.2
#{MEDICAL_RECORD_NUMBER:{zip}} - 3.2
{UNIQUE_ID:{four}} or {UNIQUE_ID:{four}}? one is the PIN
{DATE:<4/5|7/8>} or {DATE:<4/6|7/9>}? one is the visit
the {DATE:4/20} stool kit
{DATE:<12/10|3/9>}: 12 of 10? no
call {PHONE_NUMBER:4{nn}2} or 911
at {IP_ADDRESS:10.4.{nn}.{nn}} version 10.4.1
from {UNIQUE_ID:{lastlow}{nn}} build 212
under {UNIQUE_ID:{nn}.{four}} of the file
see {UNIQUE_ID:{four}-{nn}} in the tray
she's {UNIQUE_ID:{nn}-{nn}} in the study
he's on the {VEHICLE_ID:{four}}, by the door
they sent {fleet} and {fleet}
is {plate} yours
is {code} mine
is {mrn} the twin
is {ser} the left
is {UNIQUE_ID:{four}} still good
was {claim} paid
was {spec} benign
was {UNIQUE_ID:{zip}} returned
whose {UNIQUE_ID:{zip}{nn}}
which {UNIQUE_ID:{four}} - hers
no {UNIQUE_ID:{zip}} here
not {mrn}, {mrn}
{code}/{code}
{code} = {mrn}
{mrn} = {oneup}
{UNIQUE_ID:{four}} = {first}
A: {badge} B: {badge}
x {UNIQUE_ID:{zip}} y {UNIQUE_ID:{zip}}
1) {claim} 2) {claim}
- {plan}\n- {plan}
["{mrn}","{mrn}"]
{mrn};{mrn};
"""

CALM = r"""
Use 99213 for it, please.
Type 12 and press enter.
Look up {icd} before you call.
{hcpcs} won't go through.
Try 4.12 instead of 4.11.
It says 12-04 rev B at the bottom.
The sticker on the back reads 110 V 60 Hz.
Number 7 is missing.
We have 12 twice on the sheet.
Ask for form 12 at the window.
131 goes in the first box.
Box 1: Medicare. Box 2: blank. Box 3: F.
Under "ID" I put nothing, right?
Under "Ref" they put 0.4-4.0.
Under "Unit" it says mg/dL.
Under "Tag" it says F689.
Under "No." it is printed OMB 0938-1197.
Lot size 12, room 4, 2 vials left
Model L331, MRI 3T, 9.4 years left
Group B, page 4, tier 2
Claim form, line 3, 88 dollars
Chart 1 of 2, page 3, line 12
Case mix 1.4, part 2, 41 pages
Order set, item 3, qty 12
Account 4010, 3 months, 40 a month
Badge reader, door 4, twice
Subject line, visit 4, arm B
Kit 410-2000, box 2, shelf 1
Specimen cup, part C, level 2
Bus 12 V, seat 12
Car class C, level 2
Van type A, 3 seats
Flight 2 h, seat pitch 32
Boat 19 ft, slip 9
Locker room, row 2
Gate 12 ft, lot B
Key 4-12, hook 4
Extension 45, option 2
Pager mode 3, 24/7
License type 2, class C
NPI type 1, taxonomy 207R00000X
DEA form 222, schedule II-V
Policy 4.11, 100/300
Auth rule 8, 12 units
Check 2 boxes, 41.20
Ticket SLA 4 h, priority 3
Visit 99204, level 4
Rx only, 30 tabs, 2 refills
Ref. 4, p. 4
IV 125 mL, 71.5 kg, 44 y
Wt: 71.5 kg
Na 141, 4.1, 98
part 2 of 3
phase 2 of 3
puff 2 of 3
(image 41) 4.1 x 3.2
#10 - 3.2
4 or 5? one is the grade
4/5 or 4+/5? one is the strength
the 4/20 stool criteria
12/10: 12 of 10? no
call 211 or 911
at 10.4 mEq version 10.4.1
from 211 to 212 build
under 164.512 of the rule
see 12-4 in the manual
she's 44 in the vignette
he's on the 14 Fr, by the door
they sent type I and type II
is 99215 right
is CO-45 mine
is 2,104 g the twin
is 4.0 the left
is 1.2 still good
was E0601 paid
was BI-RADS 3 benign
was 0 returned
whose 12-step
which 470 - 469
no 4-0 here
not 50, 15
{cpt}/{cpt}
{loinc} = {snomed}
0.9 = NS
7 = severe
A: 4.1 B: 4.2
x 12.5 y 40.1
1) {denial} 2) {denial}
- {ndc}\n- {ndc}
["{icd}","{icd}"]
{cpt};{cpt};
"""
