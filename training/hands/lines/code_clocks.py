"""Scanners, exports, MARs, infusion pumps, photo backs and people who write dates their own way; and the ratios, ranges, versions, rules and scores that look like dates."""

NAMED = r"""
DOS {DATE:0<3|7>1<3|5>2<4|5>} thru {DATE:0<3|7>1<6|8>25}
from-thru {DATE:<01|02|03><04|11|19>25}-{DATE:<04|05><07|15|22>25}, TOB 131
{DATE:25<013|047|122|260|301>} is a julian date on the claim, which day is that
Julian {DATE:<5012|5099|5188|5274>} on the ICN of {claim}
ICN {UNIQUE_ID:2025<031|144|207>{zip}{nn}}? so received on {on}
stamp {DATE:2025<01|03|06|09><02|13|27>}T<04|19|22>15Z {mrn}
{DATE:2025-<W03|W11|W27|W40>-<1|3|5>} iso week, {pt} no show
ts={DATE:17<28|35|41|49>{zip}0} epoch, whose login? {user}
{DATE:17<31|38|44>{zip}{nn}000} ms, pump {ser} stopped
excel turned {poss} birthday into {DATE:<14|22|31|29>{nn}7}
serial date {DATE:45{nn}} = DOS? row {mrn}
DOB {DATE:<19|20><48|55|61|77>/<02|08|11>/<03|17|26>} in the Canadian file, flip it
born {DATE:<03|14|29>.<1|4|11>.<48|59|71>} (German card), {ptname}
{DATE:<3|7|12>/<VII|XI|III>/<1944|1951|1963>} with a roman month, Polish passport {passp}
nac. {DATE:<3|12|25>-<ene|abr|ago|dic>-<1949|1962|1988>}, exp. {mrn}
né le {DATE:<2|14|30>/<01|06|10>/<1950|1967>}, RAMQ {UNIQUE_ID:<TREM|LAVJ|BOUC> {four} {four}}
生年月日 {DATE:昭和<21|33|45>年<3|8|11>月<2|19>日} {ptname}
DOB: {DATE:<Jan|Mar|Oct>/<09|17|28>/<41|56|72>}   SEX: F
dob {DATE:<o1|O4|l0>/<l2|2O|O9>/<19S8|l947|1g63>} per OCR
birthdate = {DATE:1<9|9>4<1|7> <Feb|Jun|Dec> <6|21>}
{DATE:<six|four|nine> <three|eleven|twenty> <forty two|fifty one|sixty>} is the birthday she gave
birthday {DATE:<oh two|eleven|oh seven> <oh nine|fourteen|thirty> <thirty eight|forty four>}, chart {saymrn}
{DATE:<Groundhog Day|Leap Day|Flag Day|Pi Day>} baby, {first}, 7 lb 2
born on {DATE:2/29/<48|56|72>}, registration won't take it
turned 65 on {DATE:<1/1|7/4|9/30>}, part B starts {DATE:<1/1|7/1|9/1>}
last mens {DATE:<3/4|8/19|11/2>}, edc {DATE:<12/9|5/26|8/9>}, 2/6 murmur
LMP {DATE:~<mid-Feb|late July|Halloween>} GA 9+4
EDD {DATE:<Feb|Aug|Oct> <3|17|28>} by 8+1 scan
tx days {DATE:3/<2|9|16>}, {DATE:3/<4|11|18>}, {DATE:3/<6|13|20>}; 3/6 done
seen {DATE:1/<3|10>}, {DATE:1/<17|24>}, {DATE:2/<7|14>}; pain 3/10, 2/10, 1/10
{DATE:<5/6|7/8|9/10>} visit, BP 5/6 readings high
{DATE:10/<11|12>} called, 10/12 ROS neg
{DATE:<11|12>.<3|9>.} - wound 11 x 3 mm
wound culture {DATE:<4|6>-<12|27>} MIC 4-8
on {DATE:the <4th|9th|22nd>} he took 4 of the 9
POD 3 = {DATE:<5/2|8/30|12/25>}, drain 30/12
day 0 {DATE:<10-Jan|4-Jul|22-Nov>}, day 28 {DATE:<7-Feb|1-Aug|20-Dec>}
C3D1 {DATE:<14APR|09SEP|30NOV>}, C3D8 held
exp {DATE:<06|09|11>/2<5|6|7>} epi pen of {first}
Exp. {DATE:20<24|26|27>-<03|08|12>} lot {lot}
Rx written {DATE:<9-2|3-30|12-1>}, filled {DATE:<9-4|4-2|12-3>}, {ord}
MAR {DATE:<0304|1127|0819>} 0900 {initials} 2100 R
{DATE:<0612|1003|0225>}/0730 rn {initials} pt amb x2
{DATE:<11|12|06>/<2|7>@1430} {last} MD
@{DATE:<0314|0922>}1605 hrs, {fleet} on scene
DTG {DATE:<14|27|03>{nn}00Z <JAN|MAY|SEP> 25}, {ptl} medevac'd
Zulu {DATE:<02|19>2<1|2>15Z<FEB|OCT>25} {hull} wheels up
{DATE:<Mon|Thu> <11-3|6-9>} cx'd by {kin}
{DATE:<thurs the 3rd|mon the 14th|fri the 31st>} at 2 w/ {dr}
week of {DATE:<6/2|9/15|11/3>} resp care for {ptf}
w/c {DATE:<3 Mar|15 Sep>} rota: {first}, {first}
{DATE:<first|second|last> week of <March|August|Advent>} fall, hip
{DATE:<early|mid|late>-<June|October>} rash after {imm}
the night of {DATE:the <3rd|21st>}, {kin} says
{DATE:<Spring|Fall> Break '<24|25>} hurt at {place}
{DATE:<Ash Wednesday|Eid|Rosh Hashanah|Lunar New Year|Juneteenth>} she fasted, sugar 41
{DATE:Super Bowl Sunday} chest pain, {ptl}
the day after {DATE:<Thanksgiving|Easter|Labor Day>} dc'd to {snf}
<her|his> <40th|60th> birthday, {DATE:<May|Nov> <3|12>}, was the stroke
married {DATE:<6.14|10.9>.<58|64>}, widowed {DATE:<2.2|8.30>.19}
clean date {DATE:<4/20|7/9|1/1>/<19|22>}, chip no {UNIQUE_ID:{nn}}
sober since {DATE:<St. Pat's|Cinco de Mayo|New Year's> <2019|2021>}
date of loss {DATE:<2|9>/<6|18>/<24|25>}, 2.6 mi from home
DOI {DATE:<08|10>-<03|19>-<24|25>}, MMI {mon}
admit {DATE:<9|11>/<4|30>} 2310, dc {DATE:<9|12>/<7|2>} 1140, LOS 3
ARD {DATE:<3/14|8/2>} lookback from {DATE:<3/8|7/27>}
cert period {DATE:<010325|041725>-<030325|061525>}
HHVBP no; SOC {DATE:20250<1|4|7>0<3|9>}, OASIS M0090 {DATE:20250<1|4|7>1<2|4>}
recert due {DATE:<7|8>/<1|31>}; OBRA q92
hearing {DATE:<4/22|10/6> @ 9:30}, rm 4B, {case}
deposition {DATE:<the 12th of May|Nov. 5>}, Bates {UNIQUE_ID:{zip}}-{UNIQUE_ID:{zip}}
court date {wday} + {DATE:30 Apr|} no that's {on}
{clip}
{clip} - {clip}
{stamp} {user} PRINT {mrn}
[{stamp}] {ip} {user} VIEW
{iso}T{nn}:04:11.220-05:00 {mrn}
{iso} {iso} {iso}
"birthDate":"{dobiso}"
birthDate={DATE:19<52|64>-<00|>0<3|7>} partial, {ptname}
period.start {DATE:2025-<02|09>} month only, {mrn}
onsetDateTime {DATE:2024-11-<0|2>3T02:{nn}:00Z}, subject {mrn}
authoredOn {iso} by {whole}
DTP*472*RD8*{DATE:20250<1|2>0<3|9>-20250<1|2>1<4|7>}~ on {claim}
DMG*D8*{dobymd}*F~ {lastup}
PID-7 {dobymd} PV1-44 {stamp}
(0010,0030) DA [{dobymd}] (0008,0020) DA [{DATE:20250<3|8>1<2|9>}]
EXIF {DATE:2025:0<3|8>:1<2|9>} 14:{nn}:07 photo of {poss} mole
IMG_{DATE:20250<2|6>0<4|8>}_{nn}2210.jpg {ptf}'s rash
scan_{DATE:<032725|101424>}_{lastlow}.pdf
WhatsApp Image {DATE:2025-0<4|9>-<03|17>} at 9.41 {first} drain
backup_{mrn}_{DATE:<25|24>1<0|2>0<3|9>}.zip
CPAP card {DATE:<2|3>0<1|8>JUN25}..{DATE:<3|8>0JUN25} AHI 4
pump history {DATE:<04|11>/<05|19>} 03:{nn} low 48 {ptl}
tacho {DATE:<14|30>.0<2|5>.25} driver {whole} 11 h
clock card {DATE:<9/2|9/30>}: in 6:58 out 7:04, badge {badge}
photo back: "{firstlow} & me, {DATE:<Aug|Xmas|July 4th> <'61|1958|'70>}"
tattoo: {first} {DATE:<5.6|9.9>.<11|17>}, 3 in, L arm
plaque says d. {DATE:<3|11> <Feb.|Oct.> <1998|2011>}
date of death {DATE:<4/4|12/9>/<25|24>} 0404, pron. {last} MD
TOD 0411 {DATE:<the ninth|the twentieth>}, {mrn}
{DATE:<6/16|9/3>} or {DATE:<6/17|9/4>}? Chart says both. {initials}
{DATE:<2/3|4/5>} @ 2/3 dose
pls change {on} to {on}, 11:15 to 1:15, {ptl}
appt {DATE:<8-7|9-12>} 8:07 AM room 8
r/s {DATE:<10/3|2/12>}->{DATE:<10/17|2/26>}->{DATE:<11/7|3/5>} {first}
2nd dose 3 wks after {DATE:<Mar 2|the 11th>}
"see you {DATE:<the 9th|the 30th>}", {initials}
{DATE:<Jan|Sep> 2<0|5>th}? no: {on}
{DATE:<Tues.|Fri.>, <Feb.|Aug.> <4|19>} - A.M. {ptcomma}
TUE{DATE:<04FEB|19AUG>}0800 {lastup} CATARACT OS
period {DATE:<Oct 1, 2023 - Sep 30, 2024>} for {grp}
{DATE:<oct|dec> <ate|too|ate teen>} (speech typed), {firstlow}
"{DATE:<march|april> <forth|tenth|twenny first>}", voicemail of {kin}
{sayday} in the year {sayday}? the recording repeats
{worded} before sunup {ptf} fell
{day}, again on {day}, again on {day}
{feast} shift: {first}. {feast} call: {dr}.
"""

CALM = r"""
DOS in 6 figures, MMDDYY, thru same
from-thru spans: TOB 131, monthly, no gaps
25{nn} is a part of which rule, 180.25?
Julian position 4-7 on an ICN: YDDD
ICN regions 20, 22, 40, 50: what do they say
stamp YYYYMMDDTHHMMZ in the spec
iso week W01-W53: week 3 no shows 14%
ts=now() epoch, whose default is 0?
900000 ms, pump timeout
excel turned MARCH1 and SEPT2 into days (genes!)
serial number format 45{nn}.5 in a cell
flip DD/MM to MM/DD in a Canadian file, how
3.1.48 is the version, German menu
VII/XI factor ratio, III low
c/12 h x 3 d, 500 mg, exp. 24 meses
1/2 comp. le matin, 1/4 le soir
昭和 vs 令和: convert years
SEX: F   AGE: 41   PAR: 2-0-1-2
O vs 0, l vs 1, S vs 5 per OCR
birthdate = null
six three forty two is my score in the quiz
ratio of eleven to fourteen, chart three
Groundhog approach, 7 lb rule
2/29 registration test case
turning 65: part B IEP 7 months, 3+1+3
1900 default fills 2% of rows
2/6 murmur, 3/6 thrill, 4/6 at RUSB
GA 9+4, CRL 27 mm
AFI 12.4, BPP 8/8, 36+1
3/6 done; tx 3x/wk
pain 3/10, 2/10, 1/10
BP 5/6 readings high
10/12 ROS neg
11 x 3 mm
MIC 4-8, 4/8 wells
took 4 of the 9
POD 3, drain 30/12
day 0, day 28, day 180
C3D1 full, C3D8 held, 3/4 dose
exp 12 mo after opening
BUD 14 d, lot n/a
written vs filled: 90 d max, 6 mo
MAR 0900 2100 R L
0730 pt amb x2
1430-1600 MD round
@1605 hrs, 3 on scene, 2 red
DTG DDHHMMZ MON YY
Zulu minus 5 or 6
Mon 11-3 clinic
thurs at 2 w/ any doc
respite 5 d per period
rota: 3 long, 4 off
first or second week of life fall
early-mid-late: phases
by the third night, they say
spring-mass, fall risk 45
Q1-Q4 targets 82/84/86
fasting sugar 41, cutoff 54
Bowel prep 4 L, split 2+2
the day after day 3 dc'd to SNF
40th percentile, 60th centile
size 6.14 to 10.9
clean catch 4/20 positive
step 12, chip white 24 h
2.6 mi from home
10-19 MMI? AMA 6th p. 383
2310 to 1140, LOS 1, obs 12:30
lookback 7 d, ARD in 8
cert 60 d, visits 3w1 2w4 1w4
M0090, GG0170, J1800
recert due q60; OBRA q92
rm 4B at 9:30
Bates prefix + 6, 300 dpi
5/5
5/5 - 4/5
%Y%m%d%H%M%S %u PRINT
[HH:MM:SS] 0.0.0.0 - VIEW
T04:11.220-05:00
1-1-1 2-2-2 3-3-3
"birthDate":"YYYY-MM-DD"
birthDate partial is allowed: YYYY-MM
period.start 0..1, precision month
onsetAge 52, onsetString "teens"
authoredOn 1..1 in US Core 6.1
DTP*472*RD8*CCYYMMDD-CCYYMMDD~
DMG*D8**F~
PID-7 TS26 PV1-44 TS26
(0018,0050) DS [5.0] (0028,0010) US [512]
EXIF ISO 200 f/1.8 1/60
IMG_%04d.jpg 2210 of them
scan_032.pdf
at 9.41 mm, at 7.2 mm
backup_full_7d.zip
CPAP 30 d view, AHI 4
low 48, 03:10, repeat 15
11 h drive, 14 h duty, 70/8
in 6:58 out 7:04, rounds to 7
'61 Kodachrome, box of 36
5.6 to 9.9 in, L arm
d. 1998 vs b. 1998: style
0404 hrs, pronounced
0411 hrs, TOD called
6/16 or 6/17? score says both
2/3 dose
11:15 to 1:15, 2 h
8:07 AM room 8 sat 97
10/17->7/26 SNR
3 wks after dose 1
"see you in 9 or 30"
20th? no: 25th pct
A.M. 4, P.M. 19
0800 CATARACT OS, 0845 OD
FY24 runs 12 months
ate two, ate eight, ate too much
forth and back, tenth floor
on the third of three beeps
before sunup, twice
on days 1, 3 and 5, again 8
holiday shift: 1.5x; call: 2x
5-6-7-8, breathe
24/7/365 line, 1/2/3 rule
12/25 alive at 5 y, 9/25 at 10
ver. 2024.11.3, build 11/03
50/50, 60/40, 70/30, 75/25
9-1-1, 9-8-8, 2-1-1
20/20, 20/25-2, 20/400
ICD 01-13? chapter 13
4-12 wk, 3-6-9 mo, q1-2h
Title 9, 3/14 elements; Title 21 part 11
phase 1/2, phase 2/3, stage 3/4
v 03.08.12 of the SOP, sec 8.3.12
1:14, 1:22, 1:31 stills
12-lead, 5-lead, 3-lead
"""
