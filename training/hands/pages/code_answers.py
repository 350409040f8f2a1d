"""What is pasted into an assistant together with the order, and what the assistant answers back: extractions, rewrites, checks, tables, regexes, explanations."""

TWINS = r"""
User: Extract every identifier from the note as JSON, label and value.
Note: "[[Seen in room 4::Seen {full} in room 4]], BP 151/92, A1c 8.1 (LOINC 4548-4). [[Chart by the door::Chart {mrn}]]. CGM Dexcom G7[[::, tx {UNIQUE_ID:8{nn}KQ{nn}}]]; pump Omnipod 5[[::, lot {UNIQUE_ID:PH1{zip}}]]. [[Rides the bus::Drives a {car}, {plate}]]. Dx E11.65, Z79.4. CPT 99214, 95251. [[PA pending::PA {UNIQUE_ID:{zip}{nn}} pending, member {plan}]]. NDC 0169-4132-12, 14 units qHS. F/u 3 mo."
Assistant:
[
  [[(no identifiers found)::\{"label":"DATE","value":"{full}"}]],
  [[(0 of 11 categories)::\{"label":"MRN","value":"{mrn}"}]],
  [[(codes kept)::\{"label":"PLATE","value":"{plate}"}]]
]
E11.65, Z79.4, 99214, 95251, 4548-4 and 0169-4132-12 are codes of classifications and were left.
User: And 151/92, 8.1, 14, 3?
Assistant: Measures and counts; none identify.
%%
You are a billing assistant. Rules: never guess a number; keep leading zeros; dates as they stand.

TASK 1. Which of these is the payer's claim number and which is ours?
  [[a) 12-digit, b) prefix + 5::a) {UNIQUE_ID:20{nn}{zip}{four}}  b) {UNIQUE_ID:{lastup}-{zip}}]]
TASK 2. Explain to [[a patient::{mrs}]] at grade 6: CO-45 $108.89, PR-1 $40.00, PR-2 $26.22.
TASK 3. Fix: "[[your plan paid it's share::your plan ({plan}) paid it's share on the {on}]]"
TASK 4. Should 97110 x3 + 97140 x1 = 53 minutes bill 4 units? (8-minute rule: 53-67 = 4)
TASK 5. [[Fill the cover sheet with blanks.::Cover sheet: to {first}, fax {ph}; re {ptcomma}, {num8}, {claim}; 9 pp.]]
TASK 6. Put modifier 59 or XS? Column 1 11042, column 2 97597, indicator 1.
TASK 7. [[What's a good subject line?::Subject line with {case} in it.]]

Output format: numbered, no preamble, 120 words.
%%
Regex help. I want to find chart numbers in our text and NOT lab values. Patterns so far:
  \\b\\d{7}\\b      hits [[any 7-digit count::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]] but misses [[dashes::{MEDICAL_RECORD_NUMBER:{nn}-{nn}-{nn}}]]
  \\b\\d\\d-\\d\\d-\\d\\d\\b   hits [[ranges like 10-20-30::{MEDICAL_RECORD_NUMBER:{nn}-{nn}-{nn}}]] and also 12-14-16 gauge
  MRN[:# ]*\\S+    hits [["MRN: none"::"MRN#{mrn}"]]
  [A-Z]\\d{5}      hits [[J1100, G0463, A4253::{MEDICAL_RECORD_NUMBER:R{zip}}]], also HCPCS if 4 digits + 1
False hits on 41 pages: 212 WBC, 88 glucose, 14 CPT, 9 ZIP, 3 phones.
Lines it should catch:
  1 [[(nothing here)::pt {MEDICAL_RECORD_NUMBER:{four} {nn}} npo]]
  2 [[K 2.9, repeat 3.4::{MEDICAL_RECORD_NUMBER:{zip}{nn}} K 2.9, repeat 3.4]]
  3 [[see unit 4 log::see unit no {MEDICAL_RECORD_NUMBER:{four}{nn}}]]
  4 [[rec no: blank::rec no: {MEDICAL_RECORD_NUMBER:K{four}}]]
Python 3.12, re not regex, 4 GB file, 11 min a run.
%%
Rewrite for a 6th grader. Don't change a figure.

[[Instructions after your implant::Instructions for {ptfull} after the implant of {full}]]
1. Keep the card with you: model L331, MRI 3 T ok [[, and the number on its back::, serial {ser}, leads {UNIQUE_ID:{zip}{nn}} and {UNIQUE_ID:{zip}{nn}}]].
2. No lifting over 10 lb, no arm above 90 degrees, 6 weeks.
3. Shower on day 3. Fever 100.4, call [[us::{ph}, ask for {first}]].
4. Monitor: 10 ft from bed, green light, code 3030 means no signal [[. Its number is on the base::. Yours is {UNIQUE_ID:{nn}T{zip}}; activation {UNIQUE_ID:{four}-{four}}]].
5. Driving: 1 week; if shocked, 6 months. [[Your car is fine where it is.::Your {car} ({plate}) stays in deck 2, ticket {UNIQUE_ID:{zip}}, no charge.]]
6. Check at 2 weeks, 3 months, then every 91 days [[.::: {wday} at 9:40 with {dr}, {clinic}.]]
7. Pain 1-3: 500 mg; 4-6: 650 mg x2; 7-10: call. Max 3 g a day.
%%
Compare these two exports and tell me what differs. A is yesterday, B today.

A:
[[p1::{mrn}]] | 4E-12 | 133 | 4.1 | 98 | DRG 291
[[p2::{mrn}]] | 4E-14 | 141 | 3.2 | 104 | DRG 470
[[p3::{mrn}]] | 4E-15 | 128 | 5.5 | 95 | DRG 193
B:
[[p1::{mrn}]] | 4E-12 | 136 | 4.0 | 101 | DRG 291
[[p3::{mrn}]] | ICU-3 | 124 | 6.1 | 92 | DRG 870
[[p4::{stay}, {ptcomma}]] | 4E-14 | 139 | 3.9 | 103 | DRG 392
Answer I got from another bot: "[[p2 left, p4 came, p3 moved::{mrn} left, {last} came]]; Na -4, K +0.6". Right?
Columns: id, room-bed, Na, K, Cl, MS-DRG v42. Source: report 1180, page 2 of 2[[::, run by {UNIQUE_ID:{firstlow}{nn}} at {stamp}]].
%%
Translate to Spanish, leave codes alone:

"[[Hello.::Hello {mrs}.]] Your referral for physical therapy, CPT 97110, 12 visits, is approved through visit 12. [[The number is on the letter.::The number is {UNIQUE_ID:RF{zip}{nn}}.]] Bring your card [[::({plan})]] and a photo ID. Arrive 15 minutes before 9:30. Suite 210. [[Parking level 2 is free.::Parking: give {plateup} at the gate, code {UNIQUE_ID:{four}}.]] Copay $40. If pain is over 7, call [[the nurse line::{ph}, extension {PHONE_NUMBER:{nn}{nn}}]]. Form 12-B, both sides, page 3 signed. [[Thank you.::Thank you, {first}.]]"

Traduzca: "Traiga su tarjeta[[:: ({plan}), {onelow}]]"? y "12-B" queda igual.
Vietnamese and 中文 next: 7 lines each, 14 pt.
%%
QA pairs for a chatbot about numbers on a bill. Make 3 more in the same style.

Q: What is the long number at the top right?
A: [[The account number. It changes with each visit.::On yours it's {acct}. It changes with each visit.]]
Q: What does 0450 mean?
A: That's a revenue code: emergency room.
Q: Why two numbers for me?
A: [[One is the person, one the payer of the bill.::{mrn} is you, {UNIQUE_ID:{zip}} is your {rel}, who pays.]]
Q: What's "99284"?
A: A level of ER visit, 4 of 5.
Q: Is my Social Security number on it?
A: [[Never in full.::Only {ssn4}, and we're removing that.]]
Q: What's "DRG 313"?
A: Chest pain, a group for pricing.
Q: How do I pay?
A: [[Online, with the code on the coupon.::Online at {url} with {UNIQUE_ID:{four}-{nn}-{four}}.]]
Q: Who do I call?
A: [[The number printed below, 8 to 5.::{ph}, 8 to 5, ask for {wn}.]]
Q: "CO-97"?
A: Part of another service; you owe $0 for that line.
%%
Summarize this thread in 4 bullets for the change board, no names or numbers of people.

09:02 pump server 2 at 96% disk, drug library 14.2 didn't push to 31 of 212 pumps
09:10 [[list on the share::stuck: {UNIQUE_ID:{zip}{nn}}, {UNIQUE_ID:{zip}{nn}}, {UNIQUE_ID:{zip}{nn}} and 28 more]]
09:15 [[one was infusing::{UNIQUE_ID:{zip}{nn}} was infusing heparin on {mrn}, {last}]], limit 2,000 u/h hard
09:21 [[vendor on the line::{first} from {coin}, case {UNIQUE_ID:{nn}{zip}}, on {ph}]]: wifi cert 2048 expired, TLS 1.0
09:40 channel 36 -> 149, rssi -61, 24 back
10:05 [[one AP dead::AP {UNIQUE_ID:AP-4E-{nn}} ({ip}, {UNIQUE_ID:00:3A:{nn}:1C:{nn}:04}) dead]], PoE 30 W
10:12 [[host rebooted::{UNIQUE_ID:SRV{lastup}{nn}} rebooted by {user}]], uptime 611 d
10:30 211 of 212; [[the last is in biomed::{ser} is with {wn} in biomed, tag {UNIQUE_ID:{zip}}]]
11:00 closed, CHG window 4, risk 8, RFC text v2
Bullets: cause (cert + AP), effect (31 of 212 on library 14.1), fix, follow-up (scan certs q30 d).
%%
Check my table of sizes and numbers; which column holds PHI?

col | name      | example              | type
1   | fac       | [[TESTFAC::{hnick}]]              | char 8
2   | enc_no    | [[0000000000::{stay}]]            | char 10
3   | adm_ts    | [[1900-01-01::{iso}]]             | date
4   | age       | 61                   | int 3
5   | ms_drg    | 470                  | char 3
6   | prin_dx   | M17.11               | char 8
7   | charge    | 41880.10             | dec 12,2
8   | zip3      | 021                  | char 3
9   | zip5      | [[00000::{zip}]]                  | char 5
10  | md        | [[1234567893::{npi}]]             | char 10
11  | plate     | [[AAA0000::{plateup}]]            | char 8
12  | device    | [[SN0::{ser}]]                    | char 20
13  | imp_model | 5076-52              | char 12
14  | usr       | [[svc_x::{UNIQUE_ID:{lastlow}{nn}}]]   | char 16
15  | row_hash  | [[0xDEAD::{UNIQUE_ID:{nn}ab{four}c{zip}{nn}f}]] | char 32
16  | ver       | {ver}                | char 6
Rows 412,118; nulls 0.4%; load 11 min.
"""
