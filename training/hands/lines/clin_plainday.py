"""Short dates with dashes and slashes, and odd venues, in whole chart sentences; their twins tell it by interval, fraction and generic place."""

NAMED = r"""
He was last seen well on {DATE:<3-4|11-9>} and was found on {DATE:<3-6|11-11>} by the mail carrier.
Her drain came out {DATE:<5-2|10-17>}; output had been 40 to 60 a day since {DATE:<4-28|10-12>}.
The wound was 4 x 3 on {DATE:<2/3|8/5>}, 3 x 2 on {DATE:<2/17|8/19>} and is 1 x 1 today.
Since {DATE:<6-1|1-8>} she has taken half a tablet, 12.5 mg.
Cultures of {DATE:<9/2|4/6>} and {DATE:<9/4|4/8>} are negative; that of {DATE:<9/1|4/5>} grew Serratia in 2/2 bottles.
Pain was 8/10 on {DATE:<7/8|2/1>} and 3/10 on {DATE:<7/15|2/8>}.
We moved the EGD from {DATE:<10-3|6-9>} to {DATE:<10-10|6-16>} because of her INR.
PT saw him {DATE:<1/5|9/9>}, {DATE:<1/7|9/11>} and {DATE:<1/9|9/13>}; he declined {DATE:<1/8|9/12>}.
Strength went from 2/5 on {DATE:<3/2|8/8>} to 4/5 on {DATE:<4/3|9/9>}.
Dr. {last} signed off {DATE:<12-1|5-20>}, and Dr. {last} picked up {DATE:<12-2|5-21>}.
She fell outside the {ORGANIZATION:<Crab Pot|Copper Kettle|Pink Pony>} after two drinks.
He collapsed at the {FACILITY:<Riverfront|Eastgate|Hilltop> <Lanes|Rink|Cinema>} and a nurse did CPR.
He buys his tobacco at the {ORGANIZATION:<Smoke|Puff> <Signal|Shack> on {road}}.
She volunteers at the {FACILITY:<Lamb|Mustard Seed|Open Hands> <Pantry|Kitchen>}, Tuesdays.
Her son rents over the {ORGANIZATION:<Lucky|Golden> <Dragon|Wok>} and cannot take her.
He sleeps at the {FACILITY:<Salt|Light|Union> <House|Mission>} and leaves at six.
She went to the {FACILITY:<Minit|Zip|QuikCare> Clinic} on {DATE:<2-9|7-7>} and got a Z-Pak.
The EMS run began at the {FACILITY:<Oasis|Bluebird|Flamingo> Motor Lodge}, room 9.
His PO, {last}, says he may not leave {county}.
She is on the list at the {FACILITY:<Terraces|Commons|Arbors>} for a memory bed.
The bite was at {FACILITY:<Barkley|Wagging|Happy Tails> Dog Park} on {DATE:<4-4|9-1>}; owner {first} left.
He was hit by foul ball at {FACILITY:<Thunder|Mudcat|Sparks> Field} on {DATE:<7-4|6-28>}.
A clerk at {chain} called 911 at 2210; {initials} on the run sheet.
Charge {wn} told {initials}, who told me, that the MRI was cancelled {DATE:<8-2|3-9>}.
The {initials} after the 0400 vitals is {first}'s, not {first}'s.
I reviewed with {initials} (PGY2) and {initials} (MS4).
Per {initials}, hold tube feeds until {DATE:<5-6|10-1>}.
{first}, the doula, timed contractions from {DATE:<6/3|2/2>} 2200.
{last} wanted Blake drains, {last} wanted none.
Between {DATE:<1-2|8-1>} and {DATE:<1-9|8-8>} he lost 9 lb, 1/12 of his weight.
Antibiotics 6/7 days complete as of {DATE:<3/3|9/6>}.
The last 3/4 of the stone passed {DATE:<2/11|7/9>}.
Tdap {DATE:<8/19|5/21>}, pap {DATE:<3/22|9/20>}, colonoscopy {DATE:<11/18|4/17>} ({last}, {town}).
Sober since {DATE:<1-1|6-4>}; chip from {first}, his sponsor at {church}.
On {DATE:the 3rd} she spiked; on {DATE:the 5th} the line came out; on {DATE:the 8th} she went home.
"""

CALM = r"""
He was last seen well two days before and was found by the mail carrier.
Her drain came out; output had been 40 to 60 a day for 4-5 days.
The wound was 4 x 3, then 3 x 2 and is 1 x 1 today.
For 5-6 weeks she has taken half a tablet, 12.5 mg.
Two later cultures are negative; the first grew Serratia in 2/2 bottles.
Pain was 8/10 at first and 3/10 a week later.
We moved the EGD by 7-10 days because of her INR.
PT saw him on 3/4 days; he declined 1/4.
Strength went from 2/5 to 4/5.
Cardiology signed off, and EP picked up.
She fell outside a bar after two drinks.
He collapsed at a bowling alley and a nurse did CPR.
He buys his tobacco at a smoke shop.
She volunteers at a food pantry, Tuesdays.
Her son rents over a restaurant and cannot take her.
He sleeps at a shelter and leaves at six.
She went to a minute clinic and got a Z-Pak.
The EMS run began at a motel, room 9.
His PO says he may not leave the county.
She is on a waiting list for a memory bed.
The bite was at a dog park; the owner left.
He was hit by a foul ball at a minor league game.
A clerk called 911 at 2210; times on the run sheet.
Charge told the RN, who told me, that the MRI was cancelled.
The WNL after the 0400 vitals is a dot phrase.
I reviewed with the PGY2 and the MS4.
Per GI, hold tube feeds 5-6 h.
The doula timed contractions from 2200.
One surgeon wanted Blake drains, one wanted none.
Over 1-2 weeks he lost 9 lb, 1/12 of his weight.
Antibiotics 6/7 days complete.
The last 3/4 of the stone passed.
Tdap, pap, colonoscopy 10-4-1 schedule per guideline.
Sober 4-5 months; chip from his sponsor.
On day 3 she spiked; on day 5 the line came out; on day 8 she went home.
Give 1-2 tablets every 4-6 h, 8-10 a day at most.
Run 2-0 silk, then 3-0 Vicryl, then 4-0 Monocryl.
Walk 5-10 min, rest 2-3, repeat 4-6 times.
The ratio is 1/4 on days and 1/6 on nights.
Scores of 8-9, 9-10 and 7-8 were given by three raters.
"""
