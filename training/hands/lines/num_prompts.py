"""People of the number trades asking an assistant for letters, formulas, explanations, scripts and translations in whole sentences, with a claim, card, plate, tag, serial or order of somebody in the middle of it, or with codes, forms, rules and readings only."""

NAMED = r"""
Explain to a 71-year-old why {claim} paid zero when her deductible of 1500 was met.
Draft a reply to the plan: we did send the KX modifier on {UNIQUE_ID:{nn}{zip}{four}}, twice.
Write a polite second request for the primary EOB on account {UNIQUE_ID:{zip}{nn}}; keep it to four lines.
Turn "resub {UNIQUE_ID:20{nn}{zip}{four}} w/ 59, attn {first}" into an English sentence.
My tow bill lists {plateup} but I own {plateup}; is a one-letter typo enough to dispute 185 dollars?
Is {vin} a 2014 or a 2015 and how can I tell from the tenth character?
What kind of number is {UNIQUE_ID:1EG4-TE{nn}-MK73}, she has it in her wallet next to the AARP card.
He gave me {UNIQUE_ID:{nn}{four}<A|B|D>} as his Medicare number, that's an old one, right?
Which of these is the member number: {UNIQUE_ID:{zip}{nn}}, {plan}, 610014, or 87726?
Is {UNIQUE_ID:{zip}{four}} long enough to be an MBI or did they cut two characters off?
Can the pharmacy see that {planlow} ended if the new one, {planlow}, isn't loaded yet?
Summarize: caller wants {UNIQUE_ID:{zip}{nn}} voided, {UNIQUE_ID:{zip}{nn}} corrected to 99214, nothing on {UNIQUE_ID:{zip}{nn}}.
Make a one-line note: spoke w {first}, ref {UNIQUE_ID:{zip}{nn}}, 14 units left, next review in 30 days.
Make this sound less angry: "unit {VEHICLE_ID:3{nn}} was filthy AGAIN and {firstlow} knows why".
Reword for the safety board: {VEHICLE_ID:Medic 2{nn}} struck a bollard at 4 mph, no injury, est. 412.
Give me three bullet points on why {VEHICLE_ID:{nn}{nn}} should be retired before {VEHICLE_ID:{nn}{nn}}.
Is a 4.1 kg drift on bed {UNIQUE_ID:{zip}} a recall issue or just calibration?
What does INOP 212 mean on {ser}, and can I clear it without service?
Convert {UNIQUE_ID:W{zip} {nn} {zip}} to what the scanner reads, with the flag characters.
Does E0382V00 go before or after {UNIQUE_ID:W{zip}{nn}{zip}} on the form?
Compare {UNIQUE_ID:S{nn}-{four}} with {UNIQUE_ID:S{nn}-{four}}: same margin, new Ki-67 of 41?
Write the corrected-report comment for {spec}: WBC was 9.8, should be 98.
Is 141 plausible as the sodium on {UNIQUE_ID:{nn}{four}C} if chloride is 88?
Tell my boss in two sentences that kit {UNIQUE_ID:{zip}} went to {subj} and not to {subj}.
Can you write a deviation note, subject {UNIQUE_ID:{four}-0{nn}}, day 61 in a window of 56 plus or minus 3?
We dosed {UNIQUE_ID:0{nn}-K} from the bottle of {UNIQUE_ID:0{nn}-B}; is that a 5-day report?
Should employee {UNIQUE_ID:{zip}} get 4.92 or 6.15 hours a pay period at 0.8 FTE?
Put this in HR tone: {UNIQUE_ID:{zip}} has been late 4 times, 41 minutes in all, and blames the bus.
Reply to {first} that badge {badge} will open door 14 by 1500.
How do I tell {mrs} that licence {lic} lapsed three days ago?
Write the script for calling CAQH about {UNIQUE_ID:1{zip}{nn}}, profile stuck at 98 percent.
Explain NPI type 1 and type 2 using {npi} and {npi}, both ours.
Format {UNIQUE_ID:{nn}{zip}{nn}} as a TIN with the dash in the right place.
Fix my formula, it finds {MEDICAL_RECORD_NUMBER:{zip}{nn}} in column A but not {MEDICAL_RECORD_NUMBER:0{zip}{nn}}.
Why does Excel show 4.12E+11 for {UNIQUE_ID:412{zip}{four}}?
Write a regex that matches {MEDICAL_RECORD_NUMBER:{zip}{nn}} and {MEDICAL_RECORD_NUMBER:U{zip}{nn}} but not 99213.
Regex for plates like {plateup} and {plateup}, not for HCPCS like E1390.
Is {ip} a workstation or the modality if the AE title is {UNIQUE_ID:CT{nn}{lastup}} and the port is 104?
Explain the 0xA702 we got from {ip} when sending accession {UNIQUE_ID:{zip}{nn}}.
Which of these two MRNs should survive, {MEDICAL_RECORD_NUMBER:{zip}{nn}} (2009) or {MEDICAL_RECORD_NUMBER:{zip}{nn}} (2021)?
Write the A40 for {MEDICAL_RECORD_NUMBER:{zip}{nn}} into {MEDICAL_RECORD_NUMBER:{zip}{nn}}, v2.5.1.
Our downtime number for her was {MEDICAL_RECORD_NUMBER:D{zip}}, what do I type in the reason box?
Translate to Spanish: your number is {UNIQUE_ID:{nn}{nn}}, please wait for window 3.
In Tagalog please: your claim {claim} needs form SSA-827.
Say in Haitian Creole that the ride, {platelow}, a {hue} {car}, is at door 2.
Shorten to 160 characters: order {ord} (CPAP mask A7034, size M) ships tomorrow, questions {ph}.
Make a label: {ptcomma} / {MEDICAL_RECORD_NUMBER:{zip}{nn}} / 24 h urine 1 of 2 / keep at 2-8 C.
I have seven oxygen tanks, only {UNIQUE_ID:{nn}{four}} and {UNIQUE_ID:{nn}{four}} have tags; write the note for the rest.
Dad's pacemaker card says 5076 and {UNIQUE_ID:PJN{zip}{nn}}: which one do they ask for at the airport?
The new knee, 5532-G-409, has a serial {UNIQUE_ID:{zip}{nn}}; is that what the MRI people mean?
For the insurance: walker E0143, wheelchair K0003 serial {UNIQUE_ID:18{zip}}, stolen from the porch.
Where on the CMS-1500 do {UNIQUE_ID:A{zip}{nn}} and {UNIQUE_ID:{nn}-{zip}{nn}} go, 23 and 25?
Count the digits of {UNIQUE_ID:{zip}{zip}{four}} for me, I get 14 and the portal wants 13.
Is {UNIQUE_ID:{zip}{nn}7} Luhn-valid, or did I misread the card?
Guess the carrier from {UNIQUE_ID:1Z{four}X{zip}{four}} and {UNIQUE_ID:{four} {four} {four}}.
What's the retest date if locker kit {UNIQUE_ID:{zip}{nn}} was opened 41 days ago and is good for 90?
I wrote {UNIQUE_ID:{four}} on the envelope but was it the check or the receipt?
Put {VEHICLE_ID:1{nn}}, {VEHICLE_ID:1{nn}}, and {VEHICLE_ID:2{nn}} in the rotation so nobody drives the same van twice.
Which bus goes first, {VEHICLE_ID:{four}} with 2 chairs or {VEHICLE_ID:{four}} with 1, if the lift takes 41 s?
Write it up: car {platelow}, fire lane, 0311, third time, owner is {dr}.
Make the tone friendlier: "move {platelow} or we tow at 1500."
"""

CALM = r"""
Explain to a 71-year-old why a claim can pay zero when the deductible of 1500 was met.
Draft a reply to the plan: we did send the KX modifier on E1390, twice.
Write a polite second request for the primary EOB; keep it to four lines.
Turn "resub 97140 w/ 59, attn appeals" into an English sentence.
My tow bill lists 35 a day but the sign says 30; is that enough to dispute 185 dollars?
Is L the code for 2020 and how can I tell from the tenth character?
What kind of number has 11 characters and no S, L, O, I, B, Z, on the card next to the AARP card?
An A at the end as a Medicare number, that's an old one, right?
Which of these is the payer number: 610014, or 87726?
Is 9 characters long enough to be an MBI or did they cut two characters off?
Can the pharmacy see that a plan ended if the new one, BIN 015581, isn't loaded yet?
Summarize: caller wants 99213 voided, 99212 corrected to 99214, nothing on 36415.
Make a one-line note: spoke w rep, 14 units left of 30, next review in 30 days.
Make this sound less angry: "unit 3 West was filthy AGAIN and everyone knows why".
Reword for the safety board: an ambulance struck a bollard at 4 mph, no injury, est. 412.
Give me three bullet points on why an E-450 should be retired before a 4500.
Is a 4.1 kg drift on a P3200 a recall issue or just calibration?
What does INOP 212 mean on an MX800, and can I clear it without service?
Convert ISBT 128 data structure 001 to what the scanner reads, with the flag characters.
Does E0382V00 go before or after the group code 6200 on the form?
Compare 8500/3 with 8520/3: same margin, new Ki-67 of 41?
Write the corrected-report comment for 6690-2: WBC was 9.8, should be 98.
Is 141 plausible as the sodium (2951-2) if chloride is 88?
Tell my boss in two sentences that arm A kits went to arm B shelves.
Can you write a deviation note, day 61 in a window of 56 plus or minus 3, protocol 4.1?
We dosed from the wrong bottle, 2 x 30 tabs; is that a 5-day report under 312.32?
Should a class 41 employee get 4.92 or 6.15 hours a pay period at 0.8 FTE?
Put this in HR tone: an aide has been late 4 times, 41 minutes in all, and blames the bus.
Reply that group 212 will open door 14 by 1500.
How do I tell a nurse that a licence lapsed three days ago, rule 4723-14?
Write the script for calling CAQH about a profile stuck at 98 percent.
Explain NPI type 1 and type 2 using taxonomy 207R00000X and 261QM1300X.
Format a TIN with the dash in the right place, 2 then 7.
Fix my formula, it finds 99213 in column A but not 099213.
Why does Excel show 4.12E+11 for a twelve-digit text?
Write a regex that matches 8 digits or U and 8 digits but not 99213.
Regex for three letters and four digits, not for HCPCS like E1390.
Is an AE title a workstation or the modality if the port is 104 and not 11112?
Explain the 0xA702 we got when sending a CT of 412 slices.
Which of two MRNs should survive, the 2009 one or the 2021 one?
Write the A40 with OLD into NEW as placeholders, v2.5.1.
Our downtime form is 1002-D, what do I type in the reason box?
Translate to Spanish: please wait for window 3, about 41 minutes.
In Tagalog please: your claim needs form SSA-827.
Say in Haitian Creole that the ride, a white van, is at door 2.
Shorten to 160 characters: mask A7034, size M, ships tomorrow, back order A7035.
Make a label: 24 h urine 1 of 2 / keep at 2-8 C / test 0020473.
I have seven oxygen tanks, two size E and five M6; write the note for the rest.
Dad's pacemaker card says 5076: is that the lead model they ask for at the airport?
The new knee, 5532-G-409, is cobalt; is that what the MRI people mean?
For the insurance form: walker E0143, wheelchair K0003, porch lift E0625.
Where on the CMS-1500 do the auth and the TIN go, 23 and 25?
Count the digits of a claim control number for me, I get 14 and the portal wants 13.
Is mod 10 the same as Luhn, or did I misread the spec?
Guess the carrier from "starts with 1Z" and "12 digits in fours".
What's the retest date if a kit was opened 41 days ago and is good for 90?
I wrote 88.12 on the envelope but was it the check or the receipt?
Put vans A, B, and C in the rotation so nobody drives the same van twice.
Which bus goes first, one with 2 chairs or one with 1, if the lift takes 41 s?
Write it up: a car, fire lane, 0311, third time, policy 12.4.
Make the tone friendlier: "move or we tow at 1500."
What does 5160.26(B)(2) say that 5160.27 doesn't?
Difference between form 3008, 3871B and DMA-5003?
Put A0425, A0427, A0429 and A0433 in a table with ALS or BLS.
What's N620 and why do I get it with CO-45 every time?
Is 8-4-4-4-12 hex the only way to write a UUID?
Turn 0131, 0137, 0138 into plain words.
"""
