"""Stories, threads and notes where a thing or a body goes by its bare number - rigs, vans, pumps, trays, subjects, lockers, tickets, dishes - told once with those numbers and once with what people say when they have none."""

TWINS = r"""
Shift story for the newsletter. We had three rigs. [[The first one::{VEHICLE_ID:2{nn}}]] went down with a starter at 0512, [[the second::{VEHICLE_ID:3{nn}}]] was at the shop for its PM, and that left [[the third::{VEHICLE_ID:4{nn}}]], which has 212,000 miles and a heater that only knows 88 degrees. [[My partner::{first}]] named it the Sauna. At 0640 we got a 26A1, at 0702 a 17B1, at 0744 an arrest, 9E1, on the 4th floor. Nobody complained about the heat. When [[the first one::{VEHICLE_ID:2{nn}}]] came back with a new starter, part 412-88, we cleaned [[the third::{VEHICLE_ID:4{nn}}]] from post to post and put it to bed in bay 3.
%%
so which pump was it

- it was [[the one on the left::{UNIQUE_ID:{four}}]]
- no, [[the left one::{UNIQUE_ID:{four}}]] had heparin at 12.5. insulin was on [[the right one::{UNIQUE_ID:{four}}]]
- channel B then
- and the alarm?
- AIL twice, then occlusion 31, then door
- ok pull [[both::both {UNIQUE_ID:{four}} and {UNIQUE_ID:{four}}]], leave the sets on, 2420-0007, biomed wants the log, 9.33.1
- [[who's got a spare::{firstlow} do you have a spare]]
- [[one in the closet::{UNIQUE_ID:{four}} in the closet]], battery 41%
%%
Coordinator's hand-over, study with the blue folders

[[One of them::{UNIQUE_ID:0{nn}}]] is easy, comes early, likes the 0730 slot. [[Another::{UNIQUE_ID:1{nn}}]] will cancel twice, then come; window is plus or minus 3. [[The sisters::{UNIQUE_ID:2{nn}} and {UNIQUE_ID:2{nn}}]] must not share a ride, it unblinds them, 1:1 allocation, tablets look different at 40 mg. [[One man::{UNIQUE_ID:3{nn}}]] has a QTc of 488 every time, PI knows, cut-off 500. [[A new one::{UNIQUE_ID:4{nn}}]] screens at 1500, eGFR 61, BMI 31.2. The freezer log is form 7. Call [[the monitor::{wn}]] if the alarm says minus 70.
%%
Trays, case by case

Case 1 wants [[the big set::{UNIQUE_ID:B1{nn}}]] and the 3.5 driver.
Case 2 wants nothing but [[the small set::{UNIQUE_ID:S1{nn}}]] and a pack, 4-0 x6.
Case 3 wants [[the big set::{UNIQUE_ID:B1{nn}}]] again, so it must turn in 40 min: 270 F, 4 min, dry 30.
Case 4 is [[laparoscopic::{dr}]]: [[set and scope::{UNIQUE_ID:L2{nn}} and scope {UNIQUE_ID:G3{nn}}]], 10 mm 30 degree, backup 5 mm.
Missing since last week: [[one elevator from the big set::the elevator from {UNIQUE_ID:B1{nn}}]].
ST79 says event-related. BI at load 1 and 4.
%%
Locker wars: a memo

The clamp on [[the end locker::{UNIQUE_ID:1{nn}}]] is not hospital property. [[The one beside it::{UNIQUE_ID:1{nn}}]] leaks something pink. [[Two::{UNIQUE_ID:2{nn}} and {UNIQUE_ID:2{nn}}]] are assigned to people who left in 2021. If you're a traveler take [[any in row 3::{UNIQUE_ID:3{nn}}, {first} has the key]], 12 by 12 by 60. Combination locks only (model 1525, 3 turns). We cut at 0900 on the [[first working day::{DATE:<3rd|4th|5th>}]]. Questions to [[facilities::{onelow}]], option 4.
%%
they number us at the clinic, funny place

I was [[a blue ticket::{UNIQUE_ID:B0{nn}}]], my wife was [[a green one::{UNIQUE_ID:G0{nn}}]]. They called [[three blues::{UNIQUE_ID:B0{nn}}, {UNIQUE_ID:B0{nn}}, {UNIQUE_ID:B0{nn}}]] then lunch. A man with [[a yellow one::{UNIQUE_ID:Y0{nn}}]] argued at window 2 for 14 minutes about a 40 dollar copay. The screen said 12:12 all day. When it was my turn the girl said bp 141 over 88, temp 98.2, sit in 3. Then [[they lost me::they lost {UNIQUE_ID:B0{nn}}, that's me]]. I'm 71 and patient. Write this as a funny review, 5 sentences, 3 stars.
%%
Bus radio, morning, no punctuation

base to all buses we have ice on the hill take 14 around by the school
[[copy::{VEHICLE_ID:<twelve|nineteen|thirty> <oh four|ten|sixteen>} copy]]
[[who's closest to the clinic::{VEHICLE_ID:<twelve|nineteen|thirty> <oh four|ten|sixteen>} are you close to the clinic]]
[[i am two stops out::<yeah|yep> {onelow} i am two stops out]] one chair one walker
pick up a rider from [[the bus with the dead lift::{VEHICLE_ID:<twelve|nineteen|thirty> <oh four|ten|sixteen>} the lift died]]
he weighs three fifty with the chair lift is eight hundred okay
temp in the back is 58
[[base::base to {VEHICLE_ID:<twelve|nineteen|thirty> <oh four|ten|sixteen>}]] what's your 20
mile 4 route 7 at 0712
%%
van complaint form, all in one box

It was [[the long van::{VEHICLE_ID:V1{nn}}]], not [[the short one::{VEHICLE_ID:V2{nn}}]]. He drove 71 in a 55. The belt was on my neck, I use K0005 with a 16 inch seat, weight 118. [[The other rider::{mrs}]] said it too. I waited 41 minutes outside door 2 in 14 degrees, and [[the app::trip {UNIQUE_ID:{nn}{four}}]] said "arrived". [[A second van::{VEHICLE_ID:V1{nn}}]] came by empty and waved. I want my 3.50 back and an answer within 10 business days under 49 CFR 37.17. [[Signed, a rider::{both}]]
%%
andrology bench whiteboard

[[left dish::{UNIQUE_ID:{four}-1}]] count 41, motile 30, form 4
[[middle::{UNIQUE_ID:{four}-2}]] spun 300 g, 0.4 mL
[[right::{UNIQUE_ID:{four}-1}]] azoo, call [[urology::{dr}]]
tank 2 cane yellow: [[3 straws::{UNIQUE_ID:D1{nn}} x3]]
pH 7.4, CO2 6, 37.0; WHO 6th ed; 89260, 89261
[[witnessed::witnessed {ini}]] at 1140
%%
assistant, here's my day, find what I forgot

6:10 [[truck::truck {VEHICLE_ID:6{nn}}]] check, tires 65, O2 900
6:40 [[narcs::narcs with {first}, seal {UNIQUE_ID:{zip}{nn}}]], 4/2/1
7:15 fall, 84F, refused, vitals x2, form RF-2
8:30 [[swap::swap to {VEHICLE_ID:6{nn}}]], fault on the cot, code 12
9:05 chest pain, 12 lead, 324, 0.4 x1, [[hospital::{hnick}]]
10:00 restock, [[monitor::monitor {UNIQUE_ID:{four}}]] to charge, 41%
11:20 standby at [[the game::{school}]], 0
12:00 lunch. [[the first truck::{VEHICLE_ID:6{nn}}]] is back
I did 3 charts. did I do 4?
"""
