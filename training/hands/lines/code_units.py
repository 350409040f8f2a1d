"""Units, engines, medics, buses, stations and numbers, as vehicles and as wards, chapters, doses and routes, in the mouths of dispatchers, nurses and teachers."""

NAMED = r"""
Unit {VEHICLE_ID:{nn}} is at the door, unit secretary is at lunch.
unit {VEHICLE_ID:3{nn}} from scene, unit 3 west to receive
Show {VEHICLE_ID:Unit {four}} available, two aboard.
The unit number on the chart, {MEDICAL_RECORD_NUMBER:{zip}{nn}}, has seven digits; the one on the rig, {VEHICLE_ID:{nn}}, doesn't.
blood unit {UNIQUE_ID:W{four}{nn}{zip}} to unit 5E by unit clerk {first}
Unit leader {first}, unit {VEHICLE_ID:{nn}}, two units of insulin, one unit of sense.
Medic {VEHICLE_ID:{nn}} says medic school never taught that.
{VEHICLE_ID:Medic {nn}} clear of {hosp}, going to fuel.
{VEHICLE_ID:P{nn}} en route, P2 traffic
Put {VEHICLE_ID:BLS-{nn}} on standby at {school}.
{VEHICLE_ID:ALS{nn}} handed {one} over at 0412
engine {VEHICLE_ID:{nn}} had the AED, truck {VEHICLE_ID:{nn}} had the keys
Tower {VEHICLE_ID:{nn}} to tower B, floor 11, stuck elevator, {ptl} inside
Is {VEHICLE_ID:Car {nn}} the chief or the chaplain?
station 4 crew took {fleet}, station 9 crew waits for {fleet}
Rig check {VEHICLE_ID:{nn}}: suction no, drugs yes, seal {UNIQUE_ID:{zip}}
rescue {VEHICLE_ID:{nn}} rescued nobody but {pet}
squad {VEHICLE_ID:{nn}} / squad bay 2 / {initials}
bus {VEHICLE_ID:{nn}} is the 8:05, bus {VEHICLE_ID:{nn}} the 8:20, {first} rides both
The {VEHICLE_ID:{four}} broke down on route 14 with {first} in a chair.
Bus number {VEHICLE_ID:{four}}; route number 14; seat number 2.
Van {VEHICLE_ID:{nn}} to {bare}, rider {ptl}, 2 steps
Shuttle {VEHICLE_ID:{nn}} driver {first} found the hearing aid {ser}
coach no {VEHICLE_ID:{nn}}, tour of {agency}, 6 sick
cart {VEHICLE_ID:{nn}} at the golf thing hit {kin}
Truck {VEHICLE_ID:{four}} to dock 4, driver {whole}, DOT 24 mo
truck no. {VEHICLE_ID:{nn}}, trailer no. {VEHICLE_ID:{nn}{nn}}, load no. {UNIQUE_ID:{zip}}
Plow {VEHICLE_ID:{nn}} opened {road} for the OB run.
Chopper {VEHICLE_ID:{nn}}? It's {hull}, base 3.
Life Link {VEHICLE_ID:{nn}} — no, {VEHICLE_ID:N{nn}<LL|LK>}
Flight {VEHICLE_ID:{four}} to gate 22, O2 user, {ptfull}
Train {VEHICLE_ID:{nn}} no; car {VEHICLE_ID:{zip}} yes; seat 14
Ferry run 3, deck 2, car {plate}, chest pain
Boat {VEHICLE_ID:{nn}} of the harbor patrol, Sgt. {last}
Cab {VEHICLE_ID:{nn}} took {ptf} home, voucher {UNIQUE_ID:{four}}
number {UNIQUE_ID:{nn}} at the clinic window, number 2 on the pain scale
No. {MEDICAL_RECORD_NUMBER:{four}} is in room no. 4.
#{UNIQUE_ID:{four}} picks up #2 and #3
Room 12, bed 2, chart {MEDICAL_RECORD_NUMBER:{nn}-{nn}}, tray 12
Bay 4: {fleet}. Bay 5: {fleet}. Bay 6: wash.
Locker {UNIQUE_ID:{nn}} by room 12; key {UNIQUE_ID:{nn}}
Pod B, cell 14, {UNIQUE_ID:<K|T>{zip}}, KOP
Site {UNIQUE_ID:{nn}}, subject {UNIQUE_ID:{nn}}, visit 4
Case {UNIQUE_ID:{nn}-{nn}}, room 6, to follow
Line 4: {PHONE_NUMBER:{nn}{nn}}; line 5: dead
Door 9 code {UNIQUE_ID:{four}}; door 10 none
Slot 14 holds {ord}; slot 15 holds {ord}
Cabinet 3, drawer 2, pump {UNIQUE_ID:{zip}}
Pump 4 is {ser}; channel B
Machine 9 ({ser}), chair 9, {ptl}, 3.5 h
Chair {UNIQUE_ID:CH{zip}} not chair 9
Scope 4 = {UNIQUE_ID:2{nn}{four}}
Bed 12 = {UNIQUE_ID:H{zip}{nn}}, alarm zone 2, {pt}
"Copy, {VEHICLE_ID:{nn} Adam}," then "copy, {VEHICLE_ID:{nn} Boy}"
control to {VEHICLE_ID:{nn}-{nn}}, your ten-twenty?
{fleet} {fleet} {fleet} all level zero
swap {fleet}'s monitor ({ser}) into {fleet}
who has {fleet}'s keys, {UNIQUE_ID:K-{nn}}
"""

CALM = r"""
Unit 4 is at the end, unit secretary is at lunch.
unit 3 west to receive from unit 2 east
Show units: mL, mg, mEq, two decimals.
The unit number on a chart may have six or seven digits; the one on a rig, two.
blood unit to unit 5E by the unit clerk
Unit leader, unit 4, two units of insulin, one unit of sense.
Medic says medic school never taught that.
Medic ratio 1:1, going to 2:1.
P2 en route, P2 traffic, P3 waits
Put BLS on standby for 12-lead class.
ALS1 vs ALS2 at 0412
engine company 4 had the AED in 1994, truck company the keys
Tower B, floor 11, stuck elevator
Is car 1 the chief or the chaplain in this manual?
station 4 is airway, station 9 is moulage
Rig check: suction no, drugs yes
rescue breathing 1 every 6 s, 10 a min
squad bay 2
bus 12 is the 8:05, bus 14 the 8:20
The 14 breaks down on hills with a chair.
Route number 14; seat number 2.
Van with 2 steps, 1 lift
Shuttle every 12 min
coach class 4, week 6
cart 4 at the end has the drugs
Truck dock 4, DOT 24 mo
truck class 6, trailer class 3, load 4
Plow pose 3 breaths, then rest
Chopper pad base 3, 48 ft
Life support level 2, no, level 1
Flight test gate 22 s
Train 4x; rest 1x; seat 14 in
Ferry run 3, deck 2
Boat pose 30 s, 3x
Cab voucher, 4 a month
number 2 on the pain scale
No. 10 blade is in room no. 4.
#2 and #3 need crowns
Room 12, bed 2, tray 12
Bay 4: clean. Bay 5: dirty. Bay 6: wash.
Locker area by room 12
Pod B, cell 14, KOP rules
Site prep, subject line, visit 4
Case 2, room 6, to follow
Line 4: radial; line 5: dead
Door 9 alarm 2; door 10 none
Slot 14 holds 30; slot 15 holds 60
Cabinet 3, drawer 2
Pump 4 is down; channel B
Machine 9, chair 9, 3.5 h
Chair 9 not chair 4
Scope 4 = gastro
Bed 12 = alarm zone 2
"Copy, ten four," then "copy, ten nine"
control to all, your ten-twenty?
level zero: no ALS left
swap the monitor to bay 2, lead II
who has the narc keys, shift 2
chapter 12, unit 4, lesson 2, page 41
unit dose 10 mL, unit price 0.41
CT 2, MR 1, OR 11, L&D 6
tower 2 pod C station 4
Level I, II, III, IV; zone 1-3
Phase 2 bay 12 by door 9
"""
