"""People who ask an assistant about numbers, in whole sentences: what a number is, where it goes, how to fix, format, hide or explain it."""

NAMED = r"""
What kind of number is {UNIQUE_ID:{nn}-{zip}-0<1|2>}? It was on the bracelet they cut off my father.
I found a card in Mom's purse that says {UNIQUE_ID:H{zip}-{nn}}, is it her insurance or the library?
Somebody wrote {mrn} on my hand at check-in. Is that my name now?
Please help me phrase an email to {first}: the number {plan} gets "not found", and I've tried with and without the letters.
Can you tell from {UNIQUE_ID:1EG4-TE{nn}-MK{nn}} whether I have Part A?
My EOB lists {claim} twice, once for $212 and once for $0; which is the duplicate?
Draft a two-line note to the records room: chart {mrn} was scanned upside down, pages 4 to 9.
How would I say {saycode} in Spanish over the phone?
Is {ser} a serial or a model number? The pump's a year old.
There's {UNIQUE_ID:{lot}} printed on the vial and 0409-1234-01 under it. Which one's the lot?
Explain to a new clerk why {MEDICAL_RECORD_NUMBER:{nn}-{nn}-{nn}} and {MEDICAL_RECORD_NUMBER:{nn}{nn}{nn}} are the same chart.
I keep typing {UNIQUE_ID:{zip}{four}} into the portal and it says invalid activation. What am I doing wrong?
Put these in order by date: visit {stay} on {full}, visit {stay} on {full}, call on {full}.
Turn this into a polite text: you owe {price}, acct {acct}, pay or else.
Someone with the plate {plate} keeps parking in the dialysis spot. Who do I report that to?
What do the letters in {VEHICLE_ID:<DV|PH|EMT> {four}} stand for on a license plate?
I only remember that it was {VEHICLE_ID:7<K|R|X>} something {VEHICLE_ID:{nn}}, a gray van; can police work with that?
Is a {yr} {car} with VIN {vin} under recall, and can a wheelchair lift be put in?
The ambulance that took {kin} had {VEHICLE_ID:{nn}-{nn}} on the back. Which company is that?
Our bus, number {VEHICLE_ID:{four}}, stopped hard and she fell. What do I need to write down?
Tail number {hull} flew my son. Why is the bill from a firm in another state?
Make a table of these: {badge} N95 small, {badge} N95 regular, {badge} PAPR.
If {badge} and {badge} clocked in from the same terminal at the same minute, is that buddy punching?
Rewrite without identifiers: "{ptname} ({mrn}), subject {subj}, dose level 3, DLT on day 9"
How do I cite subject {subj} in the safety report without breaking the blind?
Can I publish a photo in which the bed label reads {UNIQUE_ID:{zip}{nn}}?
The pathologist's report number is {spec}. Is C50.911 on it my number or a code?
Which of these identify me: {spec}, 88305, C44.319, {UNIQUE_ID:{nn}-{four}}?
Translate for Grandpa: "Your confirmation number is {UNIQUE_ID:{four}-<KT|QR>}. Arrive by 6:15."
Remind me what to bring to case no. {UNIQUE_ID:{nn}-{four}}, the hearing is {wday}.
I'm locked out. Username {UNIQUE_ID:{lastlow}.{nn}}, last password had a 7 in it. What do I tell the help desk?
Check digit question: does {npi} pass Luhn with the 80840 prefix?
Does DEA {UNIQUE_ID:B<K|S>{zip}{nn}} add up? I get 31, last digit should be 1.
My supervising doctor's license {UNIQUE_ID:<A|G>{zip}} shows "delinquent", may I still work under it?
Convert the badge log to hours: {badge} in 6:52 out 19:20, {badge} in 7:01 out 15:33.
Is it okay that the nurse read my whole account number, {acct}, aloud in the lobby?
What's the difference between guarantor {UNIQUE_ID:{zip}} and patient {MEDICAL_RECORD_NUMBER:{zip}{nn}} on this bill?
Whose fault is it if the lab swapped {spec} and {spec}?
Tell me in one sentence what happened to claim {claim}: received, pended, info requested, denied CO-226.
Where on the 1500 form would {UNIQUE_ID:A{zip}{nn}} go, box 23 or box 19?
Write the subject line only: appeal of {claim}, urgent, 72 hours.
The pharmacy says Rx {ord} is "on file", the app says "in process", and I have 1 pill. Help me call.
My glucose meter's serial is {ser}, and it reads 40 points lower than the lab. Is there a recall?
I wrote down {UNIQUE_ID:{nn} {nn} {nn}} from the locker in pre-op and now it won't open.
The gate code they gave hospice was {UNIQUE_ID:{four}#}, but it needs a star first. How do I update all the teams?
Fill in the blanks: Member {plan}, Group {grp}, BIN 610014, PCN ___
Summarize for the boss: tracking {UNIQUE_ID:1Z{nn}E{four}{zip}} shows delivered, signed by "{last}", no box on dock 2.
The courier says airbill {UNIQUE_ID:{four} {four} {four}}, the app wants 12 digits, I count 12. Why the error?
I need a reply to a 1-star review that quotes invoice {UNIQUE_ID:INV-{zip}} and our hygienist {first}.
Is study ID {UNIQUE_ID:{nn}-{nn}-{nn}} PHI if the key is in another building?
Hash {mrn} with a salt for me, or is that a bad idea?
Would the last four, {UNIQUE_ID:{four}}, plus zip {zip} be enough to find someone?
Please make a cover sheet: To {first}, fax {ph}; From {whole}, {xt}; Re file {UNIQUE_ID:{nn}-{four}}; 6 pages.
Our dispatcher needs a template from this: {fleet}, {clockx}, {corner}, 71F, fall, hip.
He answers to his inmate number, {UNIQUE_ID:<A|K>{zip}}, more than to his name. How do I chart that kindly?
Does {UNIQUE_ID:TX{zip}{nn}} look like a state complaint number or a work order?
Help. I gave a caller my Medicare number {UNIQUE_ID:<4|6>H<K|T>{nn}-RR{nn}-XY{nn}} and my bank. What now, in order?
Green card says {UNIQUE_ID:<SRC|LIN>{zip}{zip}}, the form wants the A-number. Where is it?
What does "{UNIQUE_ID:W{four} {nn} {zip}}" on the blood bag mean and can the donor be traced?
The device rep asked for {poss} implant numbers ({ser}, {ser}) by text message; may I?
I have the hull number {hull} and a sunburned skipper with no ID. Who is he? Kidding. Which form?
Please rank these calls by urgency: {ph} chest pain; {ph} refill; {ph} {kin} wants dates.
Format as E.164: {ph}, {ph}, {ph}
Which of my kids is suffix {UNIQUE_ID:0<3|4>} on {plan}?
Explain like I'm 10 why {UNIQUE_ID:{zip}{four}-00} and {UNIQUE_ID:{zip}{four}-01} are two people.
I'm training staff. Is "room 4 locker {UNIQUE_ID:{nn}}" okay on a whiteboard? With the name {last} next to it?
The judge wants docket {case} on each page, the clinic wants MRN {mrn} on each page. Both?
My scan folder is full of names like {UNIQUE_ID:{zip}}_{dobymd}.tif, write me a rename rule
Suggest a better voicemail: "It's {first}, {ph}, about ticket {UNIQUE_ID:{zip}}, call me, it's bad."
Can you read {VEHICLE_ID:{nn}<B|8><O|0><Q|0>{nn}} off a blurry plate? B or 8, O or 0?
Trooper wrote {VEHICLE_ID:<KLT|BRV>{four}}, the nurse wrote {VEHICLE_ID:<KTL|BVR>{four}}, same {hue} {car}.
The rental agreement {UNIQUE_ID:{zip}{nn}US{nn}} has the wrong plate ({plate}, should be {plate}).
Say it back to me digit by digit: {UNIQUE_ID:{zip}{four}}
Count the digits in {UNIQUE_ID:{zip}{zip}} and tell me if it's an NPI
Strip dashes: {ssn}; {plan}; {mrn}
Mask all but the last 4 of {acct} and {plan}
Sort: {mrn}, {mrn}, {mrn}, {mrn}
Find the typo: policy {plan}, polcy {plan}
Is {dobymd} a date of birth or an order number?
Is {UNIQUE_ID:{nn}{nn}{nn}} a date, a code or a chart?
Make {DATE:<2|3>4<5|6>{nn}} a real date, it came out of Excel, column "admit"
Which is newer, {UNIQUE_ID:{nn}-{zip}} or {UNIQUE_ID:{nn}-{zip}}, if the first part's the year?
Please stop calling me patient {UNIQUE_ID:{nn}} and use my name, {ptf}.
Does "{UNIQUE_ID:{first}{nn}}" as a call reference prove anything in an appeal?
What should I do with a fax for DEA {UNIQUE_ID:B<R|L>{zip}{nn}} that isn't ours?
Write to {org} HR: employee {badge}, FMLA case {case}, intermittent, 2 days/mo
I was given PIN {UNIQUE_ID:{four}} to get information by phone on my {rel}. Can two of us share it?
Why does my CPAP site want device number {UNIQUE_ID:{nn}{nn}} when the serial is {ser}?
My vaccine card is smeared: {UNIQUE_ID:E<W|N>{nn}_{nn}}. How do I look up the lot?
Put quotes round each: {claim} {claim} {claim}
Make it a JSON list: {badge} {badge} {badge}
Our scale prints {UNIQUE_ID:{zip}{nn}} 71.5 KG, which is the patient?
Is plan H3347-021 mine? My card reads {UNIQUE_ID:{four}{zip}} and Rx {UNIQUE_ID:C{four}}.
"""

CALM = r"""
What kind of number is 0409-1234-01? It was on the vial they threw out.
I found a page in the manual that says H-7742 rev 3, is it a form or a part?
Somebody wrote 2/4 on the board at check-in. Is that a ratio?
Please help me phrase an email to a payer: the code {hcpcs} gets "not found", and I've tried with and without the letters.
Can you tell from the format 1AN9-AA9-AA99 what the letters mean?
My EOB layout lists allowed twice, once for $212 and once for $0; which is the duplicate column?
Draft a two-line note to the records room: charts are scanned upside down, pages 4 to 9.
How would I say one hundred five over sixty in Spanish over the phone?
Is MMT-1885 a serial or a model number? The pump's a year old.
There's NDC 0409-1234-01 printed on the vial and 10 mL under it. Which one's the dose?
Explain to a new clerk why 00-12 and 0012 file in the same place.
I keep typing the code into the portal and it says error 41. What am I doing wrong?
Put these in order: 4.2, 4.10, 4.1.1, 4.11
Turn this into a polite text: you owe {price}, pay in 30 days or else.
Someone keeps parking in the dialysis spot. Which ordinance section is that, 10.44?
What do the letters in DV, PH and EMT stand for on a license plate?
Can police work with a model year, a color and "gray van"?
Is a {yr} {car} under recall 23V-{nn}2, and can a wheelchair lift be put in?
What's the difference between a type I, II and III ambulance on the back?
The route 12 bus stops hard. What should riders over 65 hold?
Why's a helicopter bill A0431 + A0436 x 41 from a firm in another state?
Make a table of these: 1860S small, 1870+ regular, 8210 regular.
If 7:00 and 7:07 both round to 7, is that legal?
Rewrite without jargon: "dose level 3, DLT on day 9, CTCAE grade 4"
How do I cite arm B in the safety report without breaking the blind?
Can I publish a photo in which the wall sign reads ROOM 4120?
The pathologist's code is 88305. Is C50.911 a code too?
Which of these are codes: J1100, 88305, C44.319, A4253?
Translate for Grandpa: "Step 2 of 4. Arrive by 6:15."
Remind me what to bring to small claims, form SC-100, fee $75
A user is locked out after 5 tries, password rule 8.2. What do I tell them?
Check digit question: how does Luhn with the 80840 prefix work?
How does a DEA number add up? I get 31, last digit should be 1.
Status code "delinquent, 07" on a license lookup: may one still work?
Convert to hours: in 6:52 out 19:20; in 7:01 out 15:33.
Is it okay that nurses read whole account numbers aloud in the lobby?
What's the difference between guarantor and patient on a UB-04, FL 8 and FL 38?
Whose fault is it if a lab swaps slides 1 and 2?
Tell me in one sentence what CO-226 means: received, pended, info requested, denied.
Where on the 1500 form would a CLIA go, box 23 or box 19?
Write the subject line only: appeal, urgent, 72 hours.
The pharmacy system says "on file", the app says "in process", code 79. Help me understand.
A glucose meter model GU-Me reads 40 points lower than the lab. ISO 15197 okay?
What's a 3-number combination's number of tries, 40 x 40 x 40?
The gate keypad needs a star first, then 4 digits, then pound. Is that KX-15?
Fill in the blanks: BIN 610014, PCN ___, person code 0__
Summarize for the boss: 12 boxes ordered, 11 on dock 2, 1 short
The app wants 12 digits, the airbill sample has 11. Why the error?
I need a reply to a 1-star review that quotes CDC page 14
Is a study ID PHI if the key is in another building?
Hash with SHA-256 and a salt, or is that a bad idea?
Would a 3-digit zip plus a year be enough under 164.514(b)?
Please make a cover sheet: To ___, fax ___; From ___; Re ___; 6 pages.
Our dispatcher needs a template: unit, time, cross, 71F, fall, hip.
How do I chart kindly that somebody is in custody, Z65.1?
Does F-689 look like a state tag number or a work order?
Help. What are the steps, in order, after a Medicare scam call? 1-2-3
The form wants box 7b and the A-number. Where is it on a sample card?
What does "E0382V00" on a blood bag mean?
The device rep asked for model counts (W1DR01 x4, 5076 x8) by text; may I?
Which form for a skipper, CG-719K or 719B?
Please rank these by urgency: chest pain; refill; 2-week visit
Format as E.164: country 1, area 3, line 7
Which suffix is a spouse, 01 or 02?
Explain like I'm 10 why -00 and -01 are two people on one plan.
I'm training staff. Is "room 4 bed 2 NPO" okay on a whiteboard?
Rule 5.2 wants a docket on each page, policy 11.3 a label on each page. Both?
My template folder is full of names like form_118B_v3.tif, write me a rename rule
Suggest a better voicemail: "It's the clinic, press 2, it's not urgent."
B or 8, O or 0, I or 1: which fonts help on a label?
The form says 12 pt, the law says 14 pt, same notice
The rental grade (K0001, should be K0003) is wrong
Say it back to me digit by digit: 0.125
Count the digits in an NPI and tell me if it's 10
Strip dashes: 99213-25; 0409-1234-01; 45-8-3
Mask policy: all but the last 4 or all but 6+4?
Sort: 470, 871, 291, 194
Find the typo: polcy 4.11, policy 4.11
Is 20/200 a date or an acuity?
Is 120 80 72 a date, a code or vitals?
Make 0.25 a real fraction, it came out of Excel, column "dose"
Which is newer, v2.10 or v2.9?
Please stop saying patient 1 in the vignette and use "a man"
Does a call reference prove anything in an appeal?
What should I do with a fax that isn't ours, policy 9.{nn}?
Write to HR about FMLA: form WH-380-E, intermittent, 2 days/mo
Can two family members share a phone PIN? Script C
Why does the CPAP site want a device number, 3 digits, and a serial?
How do I look up an NDC from 2 of 3 segments?
Put quotes round each: {cpt} {cpt} {cpt}
Make it a JSON list: {icd} {icd} {icd}
Our scale prints 71.5 KG 157.6 LB, which rounds wrong?
Is plan H3347-021 a PPO? It has PBP 021 and segment 0.
What's the max for 97110 under MUE, 6 or 8?
Is LOINC {loinc} right for a home reading?
Does DRG 871 need POA Y on A41.9?
"""
