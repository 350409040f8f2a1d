"""Sentences out of notes, letters, minutes and reports in which a number stands in the run of the words, without a label or far from it."""

NAMED = r"""
The sample that reached us as {UNIQUE_ID:{nn}-{zip}} was not the one drawn at {clockx}.
We were handed two envelopes, {UNIQUE_ID:{four}{nn}} and {UNIQUE_ID:{four}{nn}}, and only one had a seal.
She is known to the old system as {MEDICAL_RECORD_NUMBER:{zip}{nn}} and to the new one not at all.
For the purposes of this review the index patient ({MEDICAL_RECORD_NUMBER:{four}}) and the contact ({MEDICAL_RECORD_NUMBER:{four}}) share a room.
Everything under {mrn} after {full} belongs to his brother.
He produced a card, {planlow}, issued by a plan that left the state in {year}.
Payment was posted to {acct} although the remittance names {claim}.
What the auditor calls item 14 is really {claim}, paid {price} in error.
According to the registry, {ser} was placed on the left and {ser} on the right.
The generator, {ser}, reached elective replacement; the leads, {UNIQUE_ID:PJN{zip}{nn}} and {UNIQUE_ID:TDL{zip}}, were kept.
Alarm data from {UNIQUE_ID:{zip}{nn}} show 41 occlusions in 12 hours.
I opened {UNIQUE_ID:{zip}} thinking it was the trauma cart and found pediatric tubes, 3.5 to 5.5.
On the form she'd written {UNIQUE_ID:{nn}{nn}{nn}{nn}} where the signature goes.
The bag hung at 0310 was {UNIQUE_ID:W{four}{nn}{zip}}, O negative, and the bag charted was {UNIQUE_ID:W{four}{nn}{zip}}, A positive.
They both got from {UNIQUE_ID:{lot}}; nobody who got from {UNIQUE_ID:{lot}} had a rash.
The subject, {UNIQUE_ID:{nn}-{four}}, withdrew at week 12 for reasons unrelated to arm B.
A second person, enrolled as {UNIQUE_ID:<ZK|MO>-{nn}}, crossed over at 24 weeks.
Interview {UNIQUE_ID:W{nn}} ran 71 minutes and was done in {tongue}.
By the time {fleet} cleared, {fleet} had been sent to the wrong gate.
A car with {plate} on its plate pulled up, and the man in it asked for {first}.
The vehicle, later identified as {VEHICLE_ID:1HG{nn}F{nn}A{zip}}, had 14 inches of intrusion.
The school said it was the {VEHICLE_ID:{nn}} that came late, not the {VEHICLE_ID:{nn}}.
He swears the taxi was {VEHICLE_ID:{nn}K{nn}}, though no such medallion exists.
The trawler, {VEHICLE_ID:{zip}{nn}} on her stern, put in at {town} with two burned hands.
It was {hull} that brought her, not the ground unit out of {town}.
A trailer marked {VEHICLE_ID:<XTRA|HUB> {zip}} blocked the bay from 0240 to 0315.
The lock opened at {UNIQUE_ID:{nn}-{nn}-{nn}}, which is her late husband's birthday, {dob}.
You can let yourself in with {UNIQUE_ID:{four}}; the aide before you used {UNIQUE_ID:{four}}.
Her callers must say {UNIQUE_ID:<heron|almond|velvet>}, then {UNIQUE_ID:{nn}}.
The user who printed it, {UNIQUE_ID:{lastlow}{nn}}, left in {mon}.
At {ip} somebody opened 212 charts between two and three.
They signed in as {UNIQUE_ID:{firstlow}.{lastlow}} from {IP_ADDRESS:10.{nn}.{nn}.{nn}} and as {UNIQUE_ID:t{nn}{four}} from a phone.
The fax went to {ph}, one digit away from {ph}.
I was told to ask for {PHONE_NUMBER:{nn}{nn}} and got the kitchen.
Under {case} the court wants 3 years of notes; under {case} only the 2 visits.
The officer gave me {UNIQUE_ID:{nn}-{zip}} and said to call in 7 to 10 days.
We appealed as {UNIQUE_ID:AP{zip}}, then as {UNIQUE_ID:AP{zip}-2}, each time on 4 grounds.
Her license, {UNIQUE_ID:{nn}{four}<RN|LVN>}, lapsed on {on} and she worked 3 more shifts.
The badge found in the linen, {badge}, had been reported twice.
Of the two keys signed out, {UNIQUE_ID:{nn}A} came back and {UNIQUE_ID:{nn}B} is in {town}.
The parcel, {UNIQUE_ID:1Z{nn}R{four}{zip}}, sat 41 hours at 88 degrees.
She was number {UNIQUE_ID:{nn}} at the methadone window for 6 years before anyone asked her name.
His number inside was {UNIQUE_ID:<B|V>{zip}}, and he still signs it on forms.
In {world} she was registered as {UNIQUE_ID:{nn}-{nn}-{four}}, case size 6.
The tattoo on his wrist reads {UNIQUE_ID:{zip}{nn}}, which is the number of his dog tag.
What she took for her blood type on the tag, {UNIQUE_ID:{nn}O{nn}}, is the roster number.
Please quote {UNIQUE_ID:{nn}/{nn}/{four}} when you write to us about the 12 pages.
Our {UNIQUE_ID:{four}-{nn}} crossed with your {UNIQUE_ID:{zip}}, hence two invoices for {price}.
It came up as {code} on the small screen and as {code} on the large one.
No order stood behind {UNIQUE_ID:{zip}{four}}, so the tube was kept for 7 days.
The first pathologist signed {spec} as 4 mm, the second measured 9.
Block {UNIQUE_ID:{nn}-{four} B2} ran out before the 70-gene test.
The second twin, {mrn}, weighs 2,104 g; the first, {mrn}, 2,310.
Between {iso} and {iso} she had 14 visits and 3 falls.
We met on {wday}, item 3.2 was {ptl}.
On the 10/12 scale she scores 9, and on {DATE:10/12} she scored 11.
At 3/4 of the dose, since {DATE:3/4}, no nausea.
He turned {oldn} on {on}; his MMSE is 28 of 30.
It was 5/6 in the quiz, {DATE:5/6} on the calendar and {yng} on the cake.
Of the {grp} group only {ptf} has used the {hcpcs} benefit.
Member {plan} is one person and 4 complaints.
The clerk heard {UNIQUE_ID:{nn}-{nn}}, typed {UNIQUE_ID:{nn}-{nn}}, and shipped 12 boxes to {town}.
I called {UNIQUE_ID:ticket-{zip}} in at nine and {first} closed it at ten.
Her PIN was {UNIQUE_ID:{four}} in {year} and is {UNIQUE_ID:{four}} today, and everyone knows both.
Nobody but {whole} ({npi}) may sign for the 4 grams.
When asked for his papers he gave {passp} and a bus ticket, 12 rides.
The bill of {num8} is for {UNIQUE_ID:{nn}-{zip}}, two miles and oxygen.
That number again was {UNIQUE_ID:{nn} {nn} {nn}}, good for 24 hours.
All four charts, {MEDICAL_RECORD_NUMBER:{zip}}, {MEDICAL_RECORD_NUMBER:{zip}}, {MEDICAL_RECORD_NUMBER:{zip}} and {MEDICAL_RECORD_NUMBER:{zip}}, had 99215 and none had a history.
"""

CALM = r"""
The sample that reached us as 12 mL was not the 20 drawn at {clockx}.
We were handed two envelopes, sizes 10 and 12, and only one had a seal.
It is known to the old system as 250.00 and to the new one as E11.9.
For the purposes of this review the index patient (age 4) and the contact (age 6) share a room.
Everything under section 4.11 after page 61 belongs in the annex.
He produced a rule, 45-12, issued by a board that left it in {year}.
Payment was posted to 4010 although the chart of accounts says 4110.
What the auditor calls item 14 is really 14b, {price} in error.
According to the registry, size 5 was placed on the left and 6 on the right.
The generator, W1DR01, reached elective replacement; the leads, 5076 and 3830, were kept.
Alarm data from model 8100 show 41 occlusions in 12 hours.
I opened cart 2 thinking it was the trauma cart and found pediatric tubes, 3.5 to 5.5.
On the form they write 0000 where the time goes.
The bag hung at 0310 was O negative, and the bag charted was A positive.
They both got 0.5 mL; nobody who got 0.25 had a rash.
One subject withdrew at week 12 for reasons unrelated to arm B.
A second person, randomized 2:1, crossed over at 24 weeks.
Interviews ran 71 minutes (IQR 58-84) and were done in {tongue}.
By the time one unit cleared, two had been sent to the wrong gate.
A car with 88,000 on its odometer pulled up, and the man in it asked for a chair.
The vehicle, later identified as a {yr} {car}, had 14 inches of intrusion.
The school said it was the 7:10 that came late, not the 7:25.
He swears the taxi was 14 minutes, though the app says 22.
The trawler, 68 feet at her rail, put in with two burned hands.
It was the H135 that brought her, not the ground unit.
A trailer of 53 feet blocked the bay from 0240 to 0315.
The lock opens at 3 turns right, 2 left, 1 right, as all of them do.
You can let yourself in after 8; the aide before you came at 7.
Callers must say a word, then a number; see form 12.
The account that printed it was shared by 6 people.
At 3:00 somebody opened 212 charts in an hour.
They signed in on 10.4.1 and again on 11.0 from a phone.
The fax went at 14.4, one step down from 33.6.
I was told to press 2 and got the kitchen.
Under 164.512 the court wants an order; under 164.524 only a form.
The officer said to call in 7 to 10 days.
We appealed at level 1, then at level 2, each time on 4 grounds.
A license of class 2 lapses in 24 months and covers 3 more shifts? No.
The badge found in the linen, size 3 x 2, was blank.
Of the two keys of the piano, A4 came back at 440 and B4 at 494.
The parcel, 11.4 lb, sat 41 hours at 88 degrees.
Number needed to treat was 41 over 6 years before anyone asked.
Line 14 inside was blank, and most still sign it on forms.
In the camp the case size was 6, the ration 2,100 kcal.
The mark on the cuff reads 27-34, which is the arm in cm.
What was taken for a blood type on the tag, O2, is the gas.
Please quote the form and page when you write to us about the 12 pages.
Our 4-12 crossed with your 12-4, hence two rates of {price}.
It came up as E41 on the small screen and as 0x41 on the large one.
No order stood behind test 10231, so the tube was kept for 7 days.
The first reader measured 4 mm, the second 9, kappa 0.41.
Block B2 ran out before the 70-gene test.
The second twin weighs 2,104 g; the first, 2,310.
Between ages 70 and 74 the rate is 14 visits and 3 falls.
We met at 7, item 3.2 was the bylaw.
On the 10/12 scale the mean is 9, at 12 months 11.
At 3/4 of the dose, day 3/4, no nausea.
MMSE is 28 of 30 at 84.
It was 5/6 in the quiz, 5-6 on the scale and {yng} on average.
Of the large group market only 4% has used the {hcpcs} benefit.
H0{nn} is one code and 4 complaints.
The clerk heard fifty, typed fifteen, and shipped 12 boxes.
I called it in at nine and IT closed it at ten, SLA 4.
A PIN was 4 digits in {year} and is 6 today, and everyone hates both.
Nobody below schedule II authority may sign for the 4 grams.
Asked for the protocol, they gave v4 and a page, 12 of 30.
The bill is for A0425 x 2, two miles and oxygen.
That rate again was 12 per 100, good for 24 hours.
All four codes, 99213, 99214, 99215 and 99417, had a time and none had a history.
Grade 3 by CTCAE 5.0, 4 by the older 4.03.
Table 2, column 7, row 14 should read 0.71, not 7.1.
ICD {icdc} with CPT {cpt} fails edit 12, passes with {modif}.
Valve 23 mm, gradient 41, area 0.8, then 29 after the 26.
Room 412 holds 2, room 414 holds 4, and 416 is a closet.
Step 7 of SOP 12.3 needs the 0.22 filter, part 4612.
Part 46 subpart D, section 404 to 407, in 4 lines.
Alarm E-203 is water, E-117 is cable, and 41 is nothing.
Of 1,204 lines 88 failed, 7.3%, all of them rule 14.
"""
