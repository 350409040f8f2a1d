"""Short numbers and short letter-number codes dropped in whole sentences: a truck, a bus, a tray, a locker, a subject, a pump, a key, a ticket, a check, a bin; and beside them floors, routes, sizes, stages, doses, faults, scores, gauges, items of a form and points of a scale in just those sentences."""

NAMED = r"""
I left my jacket in {VEHICLE_ID:3{nn}}, can dispatch look?
We ran {VEHICLE_ID:2{nn}} into the garage with the trouble light on and took {VEHICLE_ID:2{nn}} out.
Whoever had {VEHICLE_ID:6{nn}} last night did not restock the airway bag.
{VEHICLE_ID:71{nn}} is making that noise again; {onelow} heard it too.
Please don't assign {VEHICLE_ID:<K|T|W><2|3>{nn}} to anyone over six feet.
They parked {VEHICLE_ID:<K|T|W><2|3>{nn}} across two handicap spaces.
Nobody has seen {VEHICLE_ID:19{nn}} since the parade.
Can {VEHICLE_ID:19{nn}} take a power chair or is that just {VEHICLE_ID:20{nn}}?
The lift on {VEHICLE_ID:20{nn}} stuck with a rider on it for 41 minutes.
Put the child seat back in {VEHICLE_ID:14{nn}} when you're done.
{firstlow} backed {VEHICLE_ID:5{nn}} into a pole, no injuries, small dent.
We sold {VEHICLE_ID:5{nn}} at auction and the new one hasn't been numbered.
I was driving {VEHICLE_ID:8{nn}} when the patient vomited; it needs a deep clean.
The defib from {VEHICLE_ID:8{nn}} is now on {VEHICLE_ID:9{nn}}.
{VEHICLE_ID:Truck <31|44|52>} and {VEHICLE_ID:Truck <61|73|80>} both need tabs by {DATE:the 30th}?
Our loaner is {VEHICLE_ID:L1{nn}}, the white one with no radio.
Dispatch, {VEHICLE_ID:4{nn}}, we're out of linens.
{VEHICLE_ID:4{nn}} from base: call the desk by phone.
Show {VEHICLE_ID:4{nn}} available at the hospital, low on fuel.
Why was {VEHICLE_ID:4{nn}} sent past {VEHICLE_ID:3{nn}}?
Use pump {UNIQUE_ID:{four}}, not the one with tape on it.
{UNIQUE_ID:{four}} alarms even when it's empty, I put a tag on it.
The battery in {UNIQUE_ID:M{nn}{nn}} lasts ten minutes.
Who borrowed {UNIQUE_ID:BS-{nn}} from the scanner cart?
Tray {UNIQUE_ID:B1{nn}} came back short one needle driver.
We opened {UNIQUE_ID:L{nn}{nn}} by mistake; it was meant for the noon case.
Scope {UNIQUE_ID:G2{nn}} was used on the third patient of the day.
Locker {UNIQUE_ID:2{nn}} smells, and the lock isn't ours.
Her things are in {UNIQUE_ID:1{nn}}; the combination is {UNIQUE_ID:{nn}-{nn}-8}.
I lost {UNIQUE_ID:K1{nn}}, the little brass one.
Keys {UNIQUE_ID:<A|B|C>1{nn}} and {UNIQUE_ID:<A|B|C>1{nn}} are on {poss} ring.
My number is {UNIQUE_ID:{nn}{nn}} and they just called {UNIQUE_ID:{nn}{nn}}.
You're {UNIQUE_ID:B1{nn}}, the window on the left.
{UNIQUE_ID:P0{nn}} cried through most of the second interview.
In our study {UNIQUE_ID:0{nn}} and {UNIQUE_ID:0{nn}} are sisters, which we learned too late.
{UNIQUE_ID:S1{nn}} withdrew because of the commute.
We unblinded {UNIQUE_ID:R0{nn}} at 0312 for a seizure.
Give {UNIQUE_ID:2{nn}-J} the second bottle early, the monitor agreed.
As {UNIQUE_ID:K<1|2>{nn}} told the interviewer, "nobody asked me."
Kit {UNIQUE_ID:A{nn}{nn}} was opened and not used.
Straw {UNIQUE_ID:{nn}-2} thawed at 41 percent motility.
Dish {UNIQUE_ID:{four}-3} has the two good ones.
Bag {UNIQUE_ID:B1{nn}} in the fridge is the one with the wrong last name.
It's in bin {UNIQUE_ID:<H|M|R>1{nn}}, under {lastup}.
Check {UNIQUE_ID:1{nn}{nn}} bounced; check {UNIQUE_ID:1{nn}{nn}} is fine.
I wrote {UNIQUE_ID:{four}} for the copay and {UNIQUE_ID:{four}} for the brace.
Receipt {UNIQUE_ID:0{nn}{nn}} has somebody else's total.
The card ending {UNIQUE_ID:{four}} was declined, try {UNIQUE_ID:{four}}.
Valet gave me {UNIQUE_ID:{nn}{nn}} but the car is still up on four.
Claim check {UNIQUE_ID:{nn}{nn}} is for a green coat.
Permit {UNIQUE_ID:C{nn}{nn}} belongs to a traveler who left in spring.
Raffle {UNIQUE_ID:{four}{nn}} won the basket, call {ph}.
Agent {UNIQUE_ID:{four}} told me 30 days, agent {UNIQUE_ID:{four}} told me 60.
Officer {UNIQUE_ID:{four}} took the report, or maybe {UNIQUE_ID:{four}}.
Inspector {UNIQUE_ID:{nn}{nn}} passed the elevator.
Rep {UNIQUE_ID:{firstlow}{nn}} said the box is wrong.
I'm {UNIQUE_ID:{four}} on the nurse line, she's {UNIQUE_ID:{four}}.
Donor {UNIQUE_ID:{four}} has green eyes and no allergies, so they say.
Cadaver {UNIQUE_ID:{nn}-{nn}} has a pacemaker, please flag it.
Tag {UNIQUE_ID:{nn}{nn}} was on the left toe.
Dog {UNIQUE_ID:A{nn}{nn}}, quarantine kennel 4, bit {onelow}.
Stop {ptl} at window 2, file {UNIQUE_ID:{four}}.
Case {UNIQUE_ID:{nn}} in the line list never ate the salad.
Line-list rows {UNIQUE_ID:C0{nn}} and {UNIQUE_ID:C0{nn}} share a hot tub.
"""

CALM = r"""
I left my jacket on 3 West, can the desk look?
We ran the 2:00 into the 3:00 with the trouble light on and took a break.
Whoever had nights did not restock the airway bag.
The 7 is making that noise again; the whole floor heard it too.
Please don't assign 12-hour shifts to anyone over 60 hours.
They parked two carts across 4 handicap spaces.
Nobody has seen a 19-gauge since the parade.
Can a 24-inch take a power chair or is that just the 30?
The lift stuck at level 3 with a rider on it for 41 minutes.
Put the child seat at 45 degrees when you're done.
Someone backed into a pole at 5 mph, no injuries, small dent.
We sold two at auction and the new ones aren't numbered.
It was room 8 when the patient vomited; it needs a deep clean.
The defib from 8 South is now on 9 South.
Class B and class C both need tabs within 30 days?
Our loaner is an L20, the white one with no radio.
Dispatch, we're out of linens at post 41.
Base to all: call the desk by phone.
Show us available, low on fuel, 1/4 tank.
Why was zone 4 sent past zone 3?
Use pump channel B, not the one with tape on it.
E-41 alarms even when it's empty, see page 14.
The battery, an M24, lasts ten hours.
Who borrowed the DS4608 from the scanner cart?
Tray B came back short one needle driver.
We opened a size 4 by mistake; it was meant to be 5.
Scope channel 3.7 was used on the third patient of the day.
Row 2 smells, and the lock isn't ours.
Her things are in 14; the code is on the form CL-8.
I lost a T15, the little torx one.
Items A4 and B2 are on the checklist.
My score is 14 and they just called it severe.
You're stage 3B, the box on the left.
P53 stained through most of the second section.
In our study arms 1 and 2 are merged, which we learned too late.
Site startup withdrew because of the cost, 41k.
We unblinded per section 8.4 at 0312 for a seizure.
Give 2-J tubes the second spin early, 3000 rpm.
As table K1 told us, "nobody asked."
Kit lot sizes A and B were opened and not used.
Straws thawed at 41 percent motility on average.
Grade 4AB are the two good ones.
B12 in the fridge is the one with the wrong dose, 1000 mcg.
It's in row M, under "misc".
Code 1041 bounced; code 1042 is fine.
I wrote 40 for the copay and 88 for the brace.
Column 04 has somebody else's total.
Tier 3 was declined, try tier 2.
Seat them by the door, table 4.
Valet is 14 but the car park on four is free.
Fee code 41 is for a green coat.
Permit class C belongs to travelers who leave in spring.
Lot C won the prize, form 12.
One agent told me 30 days, one told me 60.
Rule 14 took effect, or maybe rule 15.
A17.1 passed the elevator.
The rep said the box is wrong, 12 not 24.
I'm 4 out of 10 on the pain line, she's 7.
Donors 18 to 23 mm have green labels, so they say.
Level 4-2 has a pacemaker, please flag it.
T12 was on the left, L1 on the right.
Kennel 4, quarantine is 10 days, form R-2.
H1 stung, H2 blockers help.
Stop at window 2, file tab 4.
The well tested at 14 mg/L nitrate, limit 10.
Case definitions in table 2 never had a footnote.
Rows 12 and 14 share a header.
S-4 and S-7 refused to load.
Part D is late, part B is fine.
F07 then C13 then E-12, in that order.
K65 is a mount, K108 a glue, K2 a rating.
G20, G30, G35 are dx, G0008 is a shot.
V36 is a lens, V20 a software.
M54.5 became M54.50, .51 and .59.
C100 is a pump, C200 a bigger one.
L5301 is not L5321.
P14 of the manual, fig 7.
R2 is 0.41, R1 is ohms.
B7 on the remit and B15 on the next.
W-4, W-9, and W-2 in that stack.
Q4, Q6, q8h, Q-tip
S1 S2 no S3, T4 low, D5 half
N95, N362, N130
A1c, A2, A4253
J44.1, J1885, J tube
X4, X6, x-ray 2 v
412 was the platelet count and 41 was after the transfusion.
Please don't assign 99215 to anyone under 40 minutes.
Whoever had 88 on the scale last night did not zero it.
Nobody has seen 120/80 on that cuff since the move.
Can 14120 fit in a smallint or is that just 32767?
Use 250 mL, not the one with the red cap.
1412 is when the strip was run, not 1421.
Why was 97530 paid past 97140?
We opened 500 mL by mistake; it was meant to be 250.
Show 1.4 as available iron, low on ferritin.
The 3000 rpm in step 8 is now 2400 in step 9.
I was reading 71 when the patient moved; it needs a repeat.
I wrote 1500 for the deductible and 6000 for the max.
As 3.2 told the reader, "see 4.1."
We sold 12 at cost and kept 3.
Put the dial back to 14 when you're done.
They parked 412 pounds of linen across the hall.
The valve on 21 leaks less than the 23.
Give 325 the next time, and 81 after that.
You're 4th in line, the window on the left.
My A1c is 7.1 and they just called 9.0 severe.
Dispatch says 8:59 for 90 percent, we're at 9:20.
100.4 is a fever here, 101.5 in that unit.
20610 and 20605 are joints, 64615 is for migraine.
Rows 1041 to 1088 are nulls.
8080 is open, 8443 is blocked, 22 is restricted.
6.1 withdrew the requirement because of 6.2.
Only 141 of 412 came back, 34.2 percent.
R50.9 cried through, no, that's fever, R45.89.
Try 0.45, then 0.9, then stop.
"""
