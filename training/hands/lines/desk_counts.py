"""Analysts, billers, schedulers, teachers, buyers: figures, codes, weekdays, times, room numbers, versions, scores and money in terse lines, where now and then one figure is a date, an account, an age of ninety-plus, a phone, a plate."""

NAMED = r"""
mon 41, tue 38, {DATE:<6/11|the 12th|oct 3>} 52, thu 40. which day is the outlier
week of {DATE:<3/4|Sept 9|the 17th>}: 112 visits, prior week 98. pct change
{DATE:<1/2|2/2>}-{DATE:<1/31|2/28>} no shows 14 of 220; trend sentence
tix open on {num8}: 44, closed 39. backlog?
Q3 close moved to {DATE:<Oct 8|the 9th|10/11>}. memo
payroll locks {DATE:<fri the 13th|6/6|the 20th>} 5pm, tell managers
go/no-go {DATE:<4/2|the 5th>} 1500, cutover {DATE:<4/5|the 6th>} 0200. Gantt in text
fridge 38.1 F at 0700, 46.2 at 0910 {DATE:<7/4|8/19|the 2nd>}; vaccine excursion form
last cal {DATE:<5/24|Jan 26|2025-11>}; due 12 mo; sticker text
BP log: {DATE:6/1} 152/88, {DATE:6/2} 147/90, {DATE:6/3} 139/84. avg
wt {DATE:9/3} 201, {DATE:9/10} 198.5. rate/wk
a1c 9.1 {mon}, 7.4 now. motivational line
LMP {clip}, cycle 31 d. due date?
G2P1, dating US {clip} 8w2d, GA today
surgery was {clip}; POD 3 = ?
shot 1 {clip}, shot 2 earliest? Shingrix
PPD placed {DATE:<mon|wed> <6/3|the 9th>} 1410, read window
tdap {yr}, flu {mon}, covid {mon}. what's due at 67
DOB {dob}; is she medicare yet
{dobs} → age in months for ASQ
born {DATE:<9/9|leap day|the 30th>}, bili 14 at 61 h; light?
turns 65 on {DATE:<3/3|Dec 24|the 15th of May>}; IEP window dates
he is {oldn}, creat 1.4, wt 58: CrCl. I get 28
{old}, TAVR or not, 3 lines for family
{AGE:<91|94|98>}, GCS 14 after a fall, on Plavix. CT?
pt age list: 44, 61, {AGE:<92|95>}, 7, 70. median
oldest 5 in panel: {AGE:<103>}, {AGE:<99>}, 89, 88, 88. mask HIPAA?
turned {AGE:<one hundred|ninety-nine|a hundred and two>} and wants Ozempic lol
room 101 {last}, 102 empty, 103 {last}. key tags
rm 98 call light, {firstlow} on it. log
bed 90 → {ward} when clean
lane 4 closed, {first} in 3, cones. sign
window 2 {first}, window 3 closed: queue sign
gate code {UNIQUE_ID:{four}#} changes monthly, text to vendors
locker combo {UNIQUE_ID:<12-31-07|4-22-18|33-5-19>}, she quit. policy
safe count 4,210.50, {PERSON:{initials}}+{PERSON:{initials}}. form line
badge {badge} opened pharmacy 0214. normal? write the q
timeclock id {UNIQUE_ID:{nn}{nn}} double punch 0701 0702
ext {PHONE_NUMBER:{four}} rings nobody. hunt group
my direct is {PHONE_NUMBER:<5|7|4>-{four}}, put in sig
fax to {PHONE_NUMBER:9-1-{nn}0-555-01{nn}} fails w/ 9 prefix
text {PHONE_NUMBER:<26|48|74>{nn}0} JOIN for alerts; flyer
pager {PHONE_NUMBER:{four}} dead battery; who do I give {PHONE_NUMBER:{four}} to
conf line {ph} code {UNIQUE_ID:{four}{nn}#}. make invite
zoom id {UNIQUE_ID:<8{nn} {four} {four}|9{nn}-{four}-{four}>} pass soap. invite
wifi pw {UNIQUE_ID:{last}{four}!} on the whiteboard. tell them no
PO {UNIQUE_ID:45000{nn}{nn}} line 3 qty 12 rec'd 10. dispute
inv {UNIQUE_ID:<INV|A|S>-{four}{nn}} net 30, we're day 44. apology
chk {UNIQUE_ID:00{four}} cleared twice?? bank letter
claim {claim} CO-97 bundled w 99213-25. appeal line
auth {UNIQUE_ID:<A|R|P>{nn}{four}{nn}} 12 visits used 11. extend ask
member {plan} termed {clip}, COB?
EOB {UNIQUE_ID:E{four}{nn}{nn}} allowed 88.12 of 240
rx {UNIQUE_ID:{nn}{four}{nn}} RTS'd, pt mad, script
lot {lot} exp {DATE:<11/25|03/26|8-26>} recall check
sn {ser} alarm E-32, Alaris 8015. loaner?
asset {UNIQUE_ID:{nn}{four}} PM overdue 61 d; justify
acc {spec} hemolyzed x2 add-on K. call script
case {UNIQUE_ID:<S|C|SP>25-{four}} addendum IHC. wording
order {ord} says STAT since 0300. escalate
ticket {UNIQUE_ID:<INC|REQ>{nn}{four}{nn}} aging 31 d; nudge
grant {UNIQUE_ID:<R01|K23|U54> <HL|AG|CA>{nn}{four}} year 3 carryover ask
IRB {UNIQUE_ID:<20|19>-{four}} renewal, 61 enrolled/80
subject {subj} fell off the bus. AE form
subj {subj} d29 window ±3 from {clip}
participant {UNIQUE_ID:<A|B>{nn}-{nn}} withdrew, diary blank
plate {plate} in the red zone again
unit {fleet} 212,040 mi, oil due 215. reminder
tail {hull} ETA 14 min, LZ 2. overhead page text
bus {VEHICLE_ID:{nn}} late 22 min {wkd}; apology to clinic
van {VEHICLE_ID:<#|no. >{nn}} odometer 88,014→88,131; 117 mi @ .7
slip 14, {VEHICLE_ID:<Gin Fizz|Knot Again|{last}'s Folly>}: EMS to dock B
zip {zip} n=4 suppressed? \<11 rule
top zips {zip} 210, {zip} 188; map idea
tract {UNIQUE_ID:<39|17>0{nn}{four}} SVI .91. is tract phi
geo {LOCATION:{nn}.{four}, -{nn}.{four}} near what? lifeflight LZ
ip {ip} 212 hits/min. block?
mrn {mrn} vs {mrn}: same dob. merge y/n
enc {stay} no charges 9 d. query to doc
ssn last4 {ssn4} mismatch w/ 1095. letter
lic {lic} lapsed 9 d, worked 3 shifts. self report?
NPI {npi} type 2? lookup says dental
DEA {UNIQUE_ID:<B|F><{initials}|AP|MS>{nn}{four}{nn}} checksum ok? show math
site 04={town}, 05={town}; lookup formula
grid: {town} 12, {town} 9, rural 31. sort
{town} 41F rain, heat pump rooms cold. memo
{STREET_ADDRESS:hwy {nn}} closed at {town}; dialysis MWF reroute notice
room named {FACILITY:{last} 2} seats 14; book 9-11
{PERSON:{last}} 9-11, PT 11-12, {PERSON:{last}} 1. next gap?
score {first} 18/30 MoCA, 22 last yr. family words
{poss} 4x/day → q6h? clarity
{first} 0.5 FTE, {first} 0.9, me .2: total
{DATE:12-24} 0700-{DATE:12-26} 0700 holiday pay hrs @ 1.5?
swap my {DATE:<11/27|the 28th>} for your {DATE:<12/25|the 31st>}? kind text
"{DATE:<March 9|the 3rd|6/14>}" too vague for incident?
"DOS {num8}" vs "date of injury {num8}" one letter, which first
exp {DATE:<04/27|9/26>} on card; BLS renewal mail
on {DATE:<1/6/25|2025.06.01|14-Mar-25>} format clash US/EU. rule
{stamp} to epoch, bash
"""

CALM = r"""
mon 41, tue 38, wed 52, thu 40. which day is the outlier
week 3: 112 visits, week 2: 98. pct change
tix open: 44, closed 39. backlog?
Q3 close moved up. memo
payroll locks Friday 5pm, tell managers
go/no-go T-3 1500, cutover T-0 0200. Gantt in text
fridge 38.1 F at 0700, 46.2 at 0910; vaccine excursion form
cal due 12 mo; sticker text
BP log: d1 152/88, d2 147/90, d3 139/84. avg
wt 201, 198.5. rate/wk
a1c 9.1 then 7.4 now. motivational line
cycle 31 d, ovulation day?
G2P1, US 8w2d, NT window
POD 3 vs HD 4 convention
shot 1 then shot 2 earliest? Shingrix
PPD placed Mon 1410, read window
tdap 2016, flu no, covid x5. what's due at 67
is she medicare at 64.5
38 months for ASQ-3 which form
bili 14 at 61 h; light?
turns 65 this year; IEP window rules
he is 84, creat 1.4, wt 58: CrCl. I get 28
88 y/o, TAVR or not, 3 lines for family
79, GCS 14 after a fall, on Plavix. CT?
pt age list: 44, 61, 83, 7, 70. median
oldest 5 in panel: 89, 89, 89, 88, 88. mask HIPAA?
BMI 101 is a typo for 10.1 or 31? check
room 101 clean, 102 empty, 103 dirty. key tags
rm 98 call light, tech on it. log
bed 90 → tower when clean
lane 4 closed, lane 3 open, cones. sign
window 2 open, window 3 closed: queue sign
gate code changes monthly, text to vendors
locker combo, she quit. policy
safe count 4,210.50, two nurses. form line
badge opened pharmacy 0214. normal? write the q
timeclock double punch 0701 0702
an extension rings nobody. hunt group
put my direct in sig how
fax fails w/ 9 prefix
text JOIN for alerts; flyer
pager dead battery; battery type AA or AAA
conf line code. make invite
zoom link, pass soap. invite
wifi pw on the whiteboard. tell them no
PO line 3 qty 12 rec'd 10. dispute
net 30, we're day 44. apology
chk cleared twice?? bank letter
CO-97 bundled w 99213-25. appeal line
12 visits used 11. extend ask
member termed, COB?
EOB allowed 88.12 of 240
rx RTS'd, pt mad, script
recall check process
alarm E-32, Alaris 8015. loaner?
PM overdue 61 d; justify
hemolyzed x2 add-on K. call script
addendum IHC. wording
order says STAT since 0300. escalate
ticket aging 31 d; nudge
R01 year 3 carryover ask
IRB renewal, 61 enrolled/80
day 29 window ±3
withdrew, diary blank
red zone again parking notice
212,040 mi, oil due 215. reminder
ETA 14 min, LZ 2. overhead page text
bus late 22 min; apology to clinic
odometer 88,014→88,131; 117 mi @ .7
n=4 suppressed? \<11 rule
ZIP3 rule 20,000; map idea
SVI .91. is tract phi
212 hits/min. block?
MRN length 7 vs 8 digits: pad zero
no charges 9 d. query to doc
1095 mismatch. letter
license lapsed 9 d, worked 3 shifts. self report?
NPI type 1 vs 2
DEA checksum how. show math
site 04, 05 lookup formula
grid: urban 12, suburban 9, rural 31. sort
41F rain, heat pump rooms cold. memo
road closed; dialysis MWF reroute notice
room seats 14; book 9-11
OT 9-11, PT 11-12, SLP 1. next gap?
18/30 MoCA, 22 last yr. family words
4x/day → q6h? clarity
0.5 FTE, 0.9, me .2: total
24 h holiday pay hrs @ 1.5?
swap my Friday for your Sunday? kind text
"in the morning" too vague for incident?
DOS vs date of injury one letter, which first
BLS renewal mail q2y
format clash US/EU. rule DD/MM vs MM/DD
excel turned 3-1 into a date. undo
epoch 0 is what, bash
101 course name ideas: Stroke 101, Wounds 102
Top 100 hospitals list criteria
99th percentile trop cutoffs by sex
ninety degrees of flexion by wk 6
95-95-95 targets explain
100 days of SNF, day 21 copay
911 vs 988 vs 211 vs 311 magnet
5150, 5250, 302, 1013, 2PC: holds by state
code 99, code 45, code 10: plain language switch
10-4, 10-7, 10-20 radio
4-2-1 rule, 26 kg kid
3-3-2 airway, LEMON
1-3-6 EHDI, what are the months
5-2-1-0 handout
90-90-20 sitting posture
7-38-55 rule true?
20-20-20 eye breaks poster
24/7/365 wording overused
Rule of 9s, 18+9+4.5
9-1-1 caller script
12/24/36 h shifts fatigue cites
0700 0900 1300 1700 2100 med pass grid
0718, 0726, 0731: mean door to room
1900-0730 w 30 min lunch = hrs
1530 huddle, 1545 rounds: room 4 or zoom
4/4 strength, 2+ DTR, 5/5? fix exam
3/6 SEM, 2/6 at apex: write out
10/10 pain, 2/10 after. change
1/2 NS vs 1/4 NS
20/40 OD 20/200 OS: legally blind?
5/8 gloves? 6.5 vs 7 sizes
v4.2.1 → v5.0 release notes
build 2025.3.1 regression list
FY26 IPPS wage index
2024 vs 2025 AHA text differences
COVID-19, SARS 2003, H1N1 2009, H5N1: timeline
NS 0.9, D5W, LR 1000: sort
J0585 x200 units vs 46 wasted JW
59 vs XU vs 25. quick
rev 0450 0636 0250: names
POS 11 19 22 02 10: table
bill type 131 137 111
HCC 18 19 37 v24 v28
DRG 470 521 weight diff
CPT 99497 first 30 min split
NDC 5-4-2 pad
LOINC 4548-4 = ?
UN 3373 label text
ISO 15189 vs CAP
NFPA 99 2012 vs 2021
USP 797 BUD 12 h 4 d
1135 waiver history
42 CFR 2.31 elements
45 CFR 164.514(b)(2)(i)(R): which one is R
Form 1095-B vs C
W-4 step 3, 2 kids
403(b) 457(b) limits
501(r) FAP one pager
340B split billing ELI5
1115 vs 1915(c)
Title 22, Title XIX, Title IX
"""
