"""A billing clerk, a prior-authorization pharmacist, a scheduler, a medical-records clerk and a coder: texts about somebody, and about nobody."""

NAMED = r"""
{lf} acct {acct} still showing $214.60 pt resp. {payer} paid {on}. write off or bill secondary?
Hi {first}, I spoke w/ a rep named {one} at {payer}, ref# {code}, she says the claim for {ptl} was never rec'd
EOB for {me}, DOS {on}, billed 412.00, allowed 188.14, coins 37.63
Can you draft a hardship letter for {ptfull}, {st}, {town}? Balance from {hosp} is in collections with {org}
guarantor is the dad {other}, subscriber is mom {other}, child is {ptf}, newborn added {on}
{ptl} pays $25 every month by check, never late, please stop sending dunning letters to that sweet man
refund $60.00 to {mr}, chk 1042, mail to {addr}
posted in error to {lf}, should have been {lf}. same last name same dob year, different people
Workers comp adj is {other} @ {org}, claim {claim}, DOI {on}
{wn} from the front desk took a copay in cash and put it in the wrong envelope, {ptl}'s
I have {ws} senior and {ws} junior both seen {on} by {dr} and only one superbill
per {one} in coding, {cptc} bundled, appeal for {last} due {on}
pls call {mr} @ {ph} re: returned mail, forwarding order says {town}
Medicare ID on file for {ptl} is bad, termed {on}. new one is {plan}
bill {org} for the DOT physicals: {last}, {last}, {last} and {last}
Patient {ptf} states she was told by \"{one}\" the MRI would be free. It was not. $1,180.00
no it's {last} with two L's and the first name's {first}, not the other way round
Deductible met per {payer} web {on}. tell {ptf} thanks for the casserole lol
batch {code} short by 35.00 -- {last} check was NSF again

PA request: {ptfull}, {dobs}, member {plan}, {brand}. Tried {gen} {mon} to {mon}, stopped for rash. Prescriber NPI {npi}.
{dr} wants a peer to peer on {ptl}, reviewer available {on} between 2 and 4, line {ph}
Denied again!! {me}'s {brand} \"not medically necessary\". LMN attached from {hosp}, signed {on}
Appeal level 2 for {ptf}. She works at {org} so it's self funded - ERISA rules. HR contact {other}
Spoke with pharmacist {first} at {pharm}: reject 75, qty 30 for 30, RxBIN on new card, group {grp}
Is there anything in {mr}'s chart before {on} that shows an EF under 40?
bridge supply for {wn} thru {on}; nurse {first} to call when the drug lands
Fax from {payer} addressed to Dr {last} but patient's {other}, ours is {dr}. Misdirected, shred?
{one}, {yng}, weight 71 kg: dose rounding 400 mg q8wk. Buy and bill at {clinic} vs {org} specialty
Exception filed {on} case {case}; {ptl} out of tabs on {on}; expedited please
I talked to {one}'s mother twice, she's in {town} w/ no fax
copay card for {ptname}: maxed in {mon}. foundation fund reopened {on}

move {lf} from {on} to {on}, {dr} is out, {first} covering
{ptf} can only do {wkd}s after 3 because the bus from {town} gets in at 2:40
No show letter #2 for {last}. Do we discharge? {one} in mgmt says wait
new pt {me} referred by {dr} at {clinic}, needs {tongue} interpreter, ph {ph}, will bring {rel}
recall list: {lf} / {lf} / {lf} / {lf} -- all overdue since {mon}
caller said \"I'm {wn}\" so I looked up {wn} and found nobody, turns out it's {last}, first name {first}
waitlisted: {first} (daughter of {other}), anything before {on}
Please send directions to {st} ste 210, she's coming from {place} and thinks we're still on {lane}
template full {on}; squeeze {wn} at 11:45 for suture removal per {one}
{dr}'s schedule {on}: 8:00 {last}, 8:20 {last}, 8:40 HOLD, 9:00 {last}/{last} twins, 9:40 lunch with rep
block {btw} for {dr}, jury duty
Pt's {rel} {kin} will drive. Gate code at {bldg} is no use to us, drop it from the notes
cx {on} per {rel}, {ptl} in {hosp}, r/s after d/c

ROI for {ptfull} from {law}, subpoena attached, dates {on} through {on}, psychotherapy notes excluded
MERGE: {mrn} ({comma}) into {mrn} ({comma}). Same SSN last four {ssn4}. approved by {one} {on}
the op note filed under {last} belongs to {last}; corrected {on}, notified privacy ({first})
Requestor {other}, relation {rel}, wants ALL records of {me}, deceased {on}, no executor papers
records from {hosp} came in on a CD, password is taped on it, label says {lf} {dob}
certified copies mailed to {org} {on}, tracking {code}
amend request: \"I never drank, my brother {one} did.\" chart of {ptl} pg 3
name change {last} to {last} effective {on}, court order scanned. keep alias
birth cert worksheet for baby girl {last}, mother {other}, father left blank, born {on}
{first} in HIM: chart deficiency list for Drs {last}, {last} & {last} - unsigned verbals over 30d

query to {dr}: {ptl}, admit {on}, \"urosepsis\" is not codable. Clarify sepsis due to UTI?
inpt coder here, acct {acct}: PDX flipped after {one}'s audit, DRG 871 to 690
{first} coded the lap as open. pt {me}. rebill by {on}
second level review {on}: {last} chart ok, {last} chart missing 7th character
2-midnight: {ptl} placed obs {on} 2310, inpatient order by {last} next day at 1620
provider {last} keeps cloning; see {one}'s notes {on} and {on}, identical down to the typo
"""

CALM = r"""
CO-45 is contractual, PR-1 is deductible, PR-2 coinsurance, PR-3 copay. Do not balance bill the CO.
Aging buckets 0-30, 31-60, 61-90, 91-120, 120+. Goal: under 12% beyond 90 days.
whats the timely filing for Aetna, 90 or 120 days, and does a corrected claim freq code 7 reset it
Patient statement message: \"Your insurance has processed this claim. The balance is now yours to pay.\"
can you bill 99214-25 with 20610-RT and J3301 x4 on same day
Bill hold 3 days. Claims scrubber edit 0412: missing referring provider qualifier DN in Box 17.
Grant approval does not mean the account is paid; it may be written off to charity care code 88.
NPI goes in 24J, taxonomy in 24I w/ qualifier ZZ, and the group in 33a
the clearinghouse rejected 47 of 312 with A7:562, invalid payer ID
Mark up the fee schedule 250% of Medicare, round to nearest whole dollar, except labs
1500 form: Box 11d yes means secondary. Box 9 blank otherwise. Box 32 only if POS is 21, 22, 23, 24, 31
dear sir or madam, your account is past due. Please remit $___ by the date below.
Price transparency file: code, modifier, gross charge, cash price, payer, plan, min, max
Will adjustments of 5.00 or less need a supervisor's OK?
G2211 add-on: who can bill it, and can it go with modifier 25 now?
chase the remits from week 31, then week 32; skip 33, it's in the art folder with the logos
self pay discount 40% same day, 30% in 30 days, 0 after

Step therapy: metformin 90 days, then SGLT2 or GLP-1, A1c 7.0-10.5, BMI 27+ with comorbidity. Criteria v12, section 4(b).
NCPDP reject 70 product not covered, 75 PA required, 76 plan limits exceeded, 79 refill too soon, 88 DUR
Write a generic LMN for dupilumab in moderate-severe AD: EASI 16+, BSA 10%+, failed TCS and TCI.
Humira biosimilars: Hadlima, Hyrimoz, Cyltezo, Yusimry, Amjevita. Which are interchangeable, which citrate-free?
QL 4 pens per 28 days; titration pack 1 per lifetime; max 12 wk then re-auth q6 months
Peer-to-peer must be asked for in 14 calendar days, 72 h for expedited, 24 h if hospitalized
J0897 vs J0896 - which is denosumab 1 mg, 60 units vs 120 units
The reviewer is board certified in internal medicine. That is not same-specialty. Cite the statute language generically.
PA form field list: Dx ICD-10, drug/strength/directions, qty per 30, tried/failed, dates, reason stopped, labs in 90 d
Rx: sig 1 tab PO BID x10d #20 RF0 DAW0. 340B eligible Y/N. BIN 6 digits, PCN alphanumeric.

Double-book rules: NO new patients at 8:00; 20-min slots x3 then a 10; procedures ONLY Tues/Thurs AM
What should the voicemail say when we are closed for weather? keep to 20 sec
appointment types: NPV40, FU20, AWV30, PRE-OP, TELE15, NURSE, INJ
\"Press 1 for refills, 2 for records, 3 for billing, or stay on the line\"
no-show rate 14.2% in peds vs 8.8% adult; reminder texts at 72h/24h cut it by a third
write a kind reply to a person who is upset that she waited 50 minutes
May I offer you a morning slot? We will mark it as tentative.
new patient packet = demographics, HIPAA ack, PHQ-2, consent to treat, card front/back, photo ID

Retention schedule: adults 7 yrs after last encounter, minors age of majority + 3, mammograms 10, fetal strips 21
Accounting of disclosures covers six years. TPO not included. 45 CFR 164.528.
Right of access: 30 days, one 30-day extension in writing, reasonable cost-based fee, flat $6.50 allowed for electronic
Deficiency analysis: H&P in 24 h, op note immediately, discharge summary in 30 d, verbal orders 48 h
what counts as the legal health record if the monitor strips live in a different system
RELEASE TYPES: (A) continuity, (B) legal, (C) personal, (D) disability. Stamp RED for 42 CFR Part 2.
Duplicate MRN rate should be \<1%; overlay is worse than duplicate.
Scan order: facesheet, consent, H&P, orders, progress, labs, rads, nursing, d/c. Drop blank backs.

Is I21.A1 okay as principal if the cause is anemia D62, or does the anemia go first?
E/M 2021: MDM or total time; 99203 30-44, 99204 45-59, 99205 60-74; 99417 per 15 beyond
Excludes1 at J44.0 vs J44.1 - can both be coded with J18.9?
Laterality 1 right 2 left 3 bilateral 9 unspecified. 7th char A D S. Placeholder X.
CDI: \"AMS\" -> query for encephalopathy type; \"low Na\" -> hyponatremia; \"malnourished\" -> ASPEN criteria
MS-DRG 291-293 weights 1.34 / 0.88 / 0.59; CMI 1.62 Q2 vs 1.57 Q1
HCC 18 -> V28 HCC 37; RAF 0.166 for both; recapture yearly
PCS 0DTJ4ZZ: root op T resection, body part J appendix, approach 4 perc endo
If documentation states \"Parkinson's vs essential tremor\" at discharge, can inpatient code both? Outpatient?
grace period for ICD updates? none, effective at the fiscal year
"""
