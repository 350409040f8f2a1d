"""Prompts around days: every way to say a date about somebody, and every way to say a time that is none (durations, versions, fractions, scores, schedules, rules, years)."""

NAMED = r"""
if last depo was {clip} when's the next, 11-13 wks
she delivered on {DATE:<leap day|Pi Day|Groundhog Day|Bastille Day>}, 6 wk visit falls on?
is {DATE:<9|10|11> <Muharram|Nisan|Ramadan>} a fast day? pt had hypoglycemia then
countdown: transplant {DATE:'<19|22|24>-<04|10>-<02|17>}; today is day what
letter date {DATE:<the Ides of March|St. Patrick's|Cinco de Mayo>}, reply due in 30
Put in order: {clip}, {clip}, {clip}
write it out long: {num8}
he quit smoking {DATE:<New Year's|his birthday, June 3|Good Friday> <'09|2018|2021>}: pack years 22?
PPD placed {DATE:<M|Tu|W|Th> <2|5|9|11>/<6|13|27> @ <1400|9a>} read by when
TST read {clip} 14 mm. CXR?
sx since "around {DATE:<the first day of deer season|Easter week|the county fair in August>}" per wife. how to phrase
rabies day 0 {clip}; give 3, 7, 14
rhogam at 28 wks: EDD {clip} gives which week
bili drawn {stamp}, born {stamp}: hours?
MI {mon}, DES; can he stop plavix for colonoscopy {mon}
convert {DATE:<2|14|28>.<XI|IV|IX>.<1949|1956|2023>} to US style, european passport
birth cert says {DATE:<one|two> days <before|after> Christmas, 19<48|55>}. DOB field?
expires EOM {DATE:<FEB|JUN|NOV> <26|27>}, ordered for {ptl}
what was the weekday on {num8}? incident report says "a Sunday"
clozapine ANC weekly from {clip}: biweekly starts?
"{DATE:<3rd|2nd|last> <Tues|Weds> in <May|Sept>}" clinic: turn in to a date for the letter
court date {DATE:<Jan|Aug|Oct> <6|19|30>, 1:30 <pm|>}, chemo day same, letter pls
is {DATE:<20|21|22>/<10|11|12>/<23|24|25>} d/m/y? from {world}
last seen well {DATE:<Xmas Eve|Halloween|Mardi Gras>} at 2200, lytics no right
chemo C1D1 {clip}. C3D15?
Leave from {DATE:<4/7|6.2|9-15>} thru {DATE:<5/19|7.14|10-27>}, calc hrs at .8 fte
Dates of service blank but note says "{DATE:<Tue|Fri> <am|pm>, <the 8th|the 30th>}". bill?
anniv card: joined us {DATE:<9|11>/<1|15>/<99|04>}
"{feast}ish" is what he said. onset field needs mm/yyyy
flu B pos {clip}, tamiflu til?
DVT {DATE:Q<1|3> <2022|2024> (<Feb|Aug>)}; provoked by cast. stop?
"she passed {DATE:on the <7th|24th>, a <Monday|Friday>}" make it an obituary line
warrant says produce by {DATE:<COB|5 pm> <12/3|2/28|Apr 1>}
med rec: "stopped {DATE:<2|3> <Sundays|Mondays> ago (<the 5th|the 12th>)}"
make ICS for {DATE:2026-<03|05|10>-<02|19>T<09|14>:<00|30>}, "IEP mtg {wn}"
my fitbit says {DATE:<11|12>.<2|8>.} 132 bpm asleep?
GA by LMP {clip} vs CRL 9w1d on {clip}
start insulin {clip}: when is 90 day A1c
prenatal: quickening "{DATE:the week of <Easter|Thanksgiving|Memorial Day>}"
license renewed thru {DATE:<6|12>/<30|31>/<2027|28>}, {lic}
cast off {DATE:<Mon|Thur> <1|8|22>}. drive when
he was 5 on {DATE:<May|July> <2|31>}; kinder vaccines overdue?
hospice recert periods, SOC {clip}: list 3
"back in {DATE:<June|the fall|March> of <88|97|03>}" hysterectomy. ok as PSH?
AD signed {DATE:<the 9th of|this past> <August|April>}, witness {initials}. valid?
{DATE:0<3|7>0<2|8>} 2200 to {DATE:0<3|7>0<4|9>} 0600 obs hrs?
text: "see u {DATE:<wed|mon> the <3rd|10th>}, fasting"
first seizure {DATE:<labor|memorial|veterans> day <wknd|weekend>}, drives for a living. {stt} rule?
Sputum {clip} neg {clip} neg {clip} pos. contagious til
COVID exp {clip}, works {coin}, back on?
did you know {DATE:<8|18> <Rajab|Shawwal> 144<5|6>} = ? her visa card has it
sentence to time line: "{on} MRI, {on} LP, {on} IVIG"
timesheet lists {DATE:<31|30> <Apr|Jun|Sept|Nov|Feb>}? no such. fix for {badge}
consent dated {DATE:<1|2>/<30|31>/<2205|0205|1925>}, typo. how to correct
"{DATE:<Wk of|w/c|w/o> <3/9|10-6|Jun 15>}" pain diary 6 5 5 3 2 2 1, summary
due any day ({DATE:<29|14|2> <Jan|Sep>}), GBS+, PCN allergy low risk
lease starts {DATE:<first|1st> of <May|Nov>}; clinic sign text
how many sat/sun between {clip} and {clip} for on call pay {first}
"D.O.B. {DATE:<Twelfth|Fifth|Second> of <June|October>, <nineteen fifty|two thousand one>}" digits?
Bday lunch {first} {DATE:<tmrw|thurs> (<5/6|11/2>)}, 12 ppl, gluten x2
B12 shots: {DATE:<1|3>/<4|6>}, {DATE:<2|4>/<3|5>}, {DATE:<5|6>/<2|8>} and?
{clip} A1c 10.9 -\> {clip} 7.2. congratulate in one line
"""

CALM = r"""
if last depo was 12 wks ago is the next late, 11-13 wks
6 wk visit falls on week what if delivered at 37w
is Ramadan fasting ok on Lantus? Tresiba? SGLT2s?
countdown to day 100: today is day 63
reply due in 30, sent certified, +3 mail days
Put in order: q4h, q6h, BID, QOD, qwk, q28d
write it out long: MM/DD/YYYY
quit smoking 9 y ago: pack years 22? LDCT still?
PPD read in 48-72 h
TST 14 mm. CXR? IGRA? 3HP or 4R
sx since "around the first snow". how to phrase w/o a date
rabies day 0, 3, 7, 14; day 28 if immunocomp
rhogam at 28 wks, 72 h post delivery
bili drawn at 31 hours. BiliTool zone?
can one stop plavix 6 mo after DES for colonoscopy
convert roman months IV, IX, XI to numbers
DOB unknown in refugees: policy on placeholder day 1 month 1?
expires EOM vs exp first of month: USP rule
what weekday does a leap year add
clozapine ANC weekly 26 wks, biweekly 26, then q4wk
3rd Tuesday clinic: iCal RRULE BYDAY=3TU
is d/m/y or m/d/y used in Canada? Philippines?
last seen well 2200, now 0700, lytics no right. DAWN?
chemo C1D1 to C3D15 is how many days, 21 d cycle
Leave hrs at .8 fte, 6 wks
Dates of service blank. bill?
joined 20 y ago: anniversary card line
onset field needs mm/yyyy, unknown ok?
flu B pos, tamiflu 75 BID x5, Xofluza once
DVT provoked by cast. 3 mo then stop?
make an obituary line template
produce by COB: what's COB legally
med rec: "stopped two Sundays ago"
make an ICS file, weekly, Fridays 0900, "huddle"
my fitbit says 132 bpm asleep?
GA by LMP vs CRL 9w1d. discrepancy \>7 d under 14w0d
90 day A1c from insulin start, how many rbc lives lol
quickening is typically 16-22 wks
license renewal: odd years or even years in {stt}
cast off in 3 wks. drive when
kinder vaccines: DTaP 5, IPV 4, MMR 2, Var 2
hospice recert periods: 90, 90, 60 x n
"back in the 80s" hysterectomy. ok as PSH?
AD signed but undated. valid?
2200 to 0600 two nights later obs hrs?
text: "see u wed, fasting"
first seizure, drives for a living. {stt} rule? 6 mo?
Sputum neg neg pos. contagious til. 3 smears
COVID exp 5 d ago, back on? day 0 rule
Hijri vs Gregorian: 11 days shorter
sentence to time line: MRI, then LP, then IVIG
31 Apr doesn't exist: Excel validation rule
typo in a consent year. how to correct: single line, initial, date
pain diary 6 5 5 3 2 2 1, summary
due any day, GBS+, PCN allergy low risk. Ancef
sign text: "Clinic opens next month"
on call pay, sat/sun counts 1.5
spell out numbers under ten, AMA style 11th
B12 shots: weekly x4 then monthly
A1c 10.9 -\> 7.2. congratulate in one line
1/2 tab, 3/4 strength, 5/6 motor, 2/6 murmur, 20/40, 12/12 sessions, 24/7: which look like dates
5/10 pain, 4/5 strength, 10-12 reps, 3-2-1 rule
10/20 system EEG; 10-20-30 rule; 30-60-90 plan
7-11 breathing, 5-4-3-2-1, 4-7-8, 20-20-20
April fools email to staff: harmless ones
Fall risk, fall semester, Fallot: search terms
spring ligament, winter vomiting bug, summer penile syndrome, autumn crocus (colchicine)
sun downing, monday disease, friday night stroke code, TGIF: slang
Sunday school answer: what's the USPSTF letter for PSA
12-step, 9-hole peg, 6MWT, 5xSTS, 4-stage balance, 30-s chair
Y2K, 9-1-1, 4-1-1, 10-4, 5150, 302, 1013, 72 h hold
24-hour urine: start 0700 discard first
Gen X, Z, 1099, W-2, 401k, 403b, 457, 529
v24.2 upgrade, ICD-10 FY26, CPT 2025, DSM-5-TR, RxNorm monthly
Fiscal Q3, MY2024, CY2025, PY12, SFY: what's each
day 28 +/-3, week 12 +/-7d, EOT, ET, FU30
2-2-2 schedule, 4-on-3-off, DuPont, Pitman, Baylor weekend
1st, 2nd, 3rd degree AV block; 2:1; Mobitz
90-day global, 10-day global, 0-day, XXX
30-day mortality, 72-h return, 48-h cx, 14-d quarantine
one-year-old at 9.2 kg. two-year molars. five-year survival
sesquicentennial: word for 150 years?
Hour-1 bundle, golden hour, door to balloon 90, needle 30
"10 to 2, 4 to 6": clinic phone hours wording
Last day of month = EOMONTH(A1,0)
DATEDIF(B2,TODAY(),"y") why #NUM
date +%F in bash, strftime %j, epoch 1700000000
cron 30 6 1 * * : monthly?
interval: Q3mo vs Q12wk vs 84 days for Depo, Xolair, Stelara
MMR 1 at 12-15 mo, 2 at 4-6 y
"since puberty", "lifelong", "off and on", "years": onset picks
Age 65 + 3 mo before, 3 after = IEP
8-hr vs 10-hr vs 12-hr; 0645 huddle; 1900 handoff; 2345 census
half-life 5.3 y of Co-60; Tc 6 h; I-131 8 d
July effect? January joints? Movember? Dry January: evidence?
"""
