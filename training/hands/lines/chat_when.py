"""Dates, ages, numbers and codes as careless people write or say them: 'the 3rd', 'feb 9ish', '6 8 or 6 9', 'turns 91', numbers half in words; against readings, doses, rooms, scores, weekdays, durations of the same shape."""

NAMED = r"""
came in {DATE:the <3rd|9th|21st>} left {DATE:the <5th|12th|23rd>}
last seen {DATE:<feb|oct|june> <9|11|2>ish}
it was {DATE:<6 8|4 11|10 2>} or {DATE:<6 9|4 12|10 3>} i forget
sometime round {DATE:easter}
right after {DATE:<xmas|thxgiving|4th of july|labor day>} it got worse
fell {DATE:<new years eve|halloween|st pattys|cinco de mayo>} dont ask
pain since {DATE:mothers day}
been dry since {DATE:<march|nov|april> <1st|15th|30th>}
90 day chip is {DATE:<aug|sept> <the|> <4th|19th>}
clean date <is|> {DATE:<7 7 22|3/3/19|one one twenty one>}
due {DATE:<11 14|feb 2|the 29th>} but measuring big
lmp {DATE:<aug 2nd ish|like the 10th|5 21>}
iud in {DATE:<oct 19|may 2021|6/18>} out {DATE:<dec 23|this feb|1/24>}
depo was {DATE:<jan|apr> <6|22>} next {DATE:<mar|july> <24|8>}
tetnus {DATE:<06|11>/{year}}
flu shot {DATE:oct}
had covid {DATE:<dec|jan|aug> of <20|21|22>} n again {DATE:<may|july>}
colonoscopy {DATE:<spring|summer|fall> of {year}} in the chart somewhere
mammo was {DATE:<sept|march> <i think|maybe> <2023|last yr>}
pap {DATE:<4-22|9-21>} neg
surgery moved from {DATE:the <8th|17th>} to {DATE:the <10th|24th>}
preop {DATE:<wed|thur> the <5th|6th|19th>} labs day b4
staples out {DATE:mon <the|> <11th|2nd>}
cast off {DATE:<may|june> <9|12|30>} yay
court {DATE:<tues|wed> <8|17|25>}
school back {DATE:aug <12|19|22>} need shots by
off {DATE:<9 1|7 3>} thru {DATE:<9 15|7 20>} fmla
rtw {DATE:<monday the 8th|5-1|nov first>}
card says exp {DATE:<09 26|12/27|3 28>}
ins starts {DATE:the 1st}
{DATE:12 25 50} yes really that day
bday {DATE:<tmrw the 6th|sat the 14th|2 29>}
she turns {AGE:<91|93|98>} {DATE:<friday the 13th|the 4th|march 1>}
gram is {AGE:<94|97|102>} n still drives
im {AGE:<ninety one|92|ninety four>} sonny i dont need a pill
my pop he {AGE:<96|99>} she {AGE:<95|93>} married 72 yrs
{AGE:<92|95>}f found down by mailman
pt {AGE:<90|91|98>} lives alone 4 story walkup
turned {AGE:ninety} in {DATE:<may|june|august>} lied to the dmv
dob {DATE:<5 9 44|11-2-61|o2 o3 88>}
b day {DATE:<august|sept> <two|five|thirtieth> <fifty one|seventy|'66>}
born on {DATE:<the fourth of july|leap day|veterans day>} {year}
call {PHONE_NUMBER:<555 0192|5550147|555.0166>} ask for billing
cell {PHONE_NUMBER:<two one two|six oh two|nine one seven> 555 01<22|84|09>}
its {PHONE_NUMBER:<3o5|7oh2|eight 1 four> 555 o1<4|6>8} text better
{PHONE_NUMBER:x <4471|209|6610>} if no answer {PHONE_NUMBER:<4472|210|6600>}
fax {PHONE_NUMBER:<603|971|334>5550<113|171|126>} attn me
beep me {PHONE_NUMBER:<4490|0317|88213>}
my portable is {PHONE_NUMBER:<71044|53310|62098>}
{PHONE_NUMBER:<1800|1-888>-555-01<02|33>} then 3 then 0 then scream
ssn ends {US_SSN:<4431|0092|7718>}
last 4 {US_SSN:<oh oh nine two|7 1 1 8|44 31>}
soc {ssn} dont tell nobody
mrn <ends|ending> in {MEDICAL_RECORD_NUMBER:<4471|0922|331>}
chart # {MEDICAL_RECORD_NUMBER:<oo|0>{zip}}
mr number {MEDICAL_RECORD_NUMBER:<six six|four one> <two|nine> {nn} <oh|o> {nn}}
id <is|> {UNIQUE_ID:<w|xq|h>{zip}} <no w|capital|lower case>
group {UNIQUE_ID:<7 triple oh|00{nn}|a b {nn}>}
ref {UNIQUE_ID:<t|#|>{four}<b|x|>} from the call
auth {UNIQUE_ID:<a|p>{zip}{nn}} good till {DATE:<3 31|dec 1|the 30th>}
rx {UNIQUE_ID:<6|7>{zip}{nn}} ready
ticket {UNIQUE_ID:<inc|sr>{zip}} still open
my badge is {UNIQUE_ID:<4|5>{four}} wont beep
locker {UNIQUE_ID:{nn}} combo {UNIQUE_ID:<8 22 14|31-5-19>}
wifi pw is {UNIQUE_ID:<grammy|tugboat|hello>{nn}} for the cpap
pump ser {UNIQUE_ID:<kt|z>{zip}} keeps yellin
pacer card {UNIQUE_ID:<pjn|rvd>{zip}<s|h>}
tag {VEHICLE_ID:<8kz|t44|bnr> <410|917|qx2>} at the curb
bus {VEHICLE_ID:<114|2207|61>} had a kid seize
rig {VEHICLE_ID:<9|41|16>} to base
truck {VEHICLE_ID:<7 oh 3|112>} backed over his foot
lic {UNIQUE_ID:<d|s>{four}{zip}} no dui honest
passport {UNIQUE_ID:<c|x>{zip}{nn}} for the travel shots
"""

CALM = r"""
came in monday left wednesday
last seen in the fall ish
it was 6 8 or 6 9 tall i forget
sometime before the holidays
right after work it got worse
fell dont ask
pain since breakfast
been dry since 2019
90 day chip next week
clean date is every day
due in 4 weeks but measuring big
lmp like 6 wks ago
iud in 5 yrs out soon
depo q12 wk
tetnus 10 yrs
flu shot last season
had covid 2x
colonoscopy q10
mammo yearly
pap neg
surgery moved up a day
preop wed labs day b4
staples out 2 wks
cast off yay
court tues
school back soon need shots by
off 2 wks fmla
rtw monday
card is expired
ins starts next month
christmas baby lol my uncle not me
bday tmrw
she turns 81 friday
gram is 84 n still drives
im eighty one sonny i dont need a pill
he 86 she 85 married 62 yrs
82f found down by mailman
pt 79 lives alone 4 story walkup
turned eighty lied to the dmv
bp 90 over 60 hr 91
sat 92 93 95 on ra
92 percent then 96 percent
temp 99 then 98
94 kg 97 cm waist
bpm 91 to 98
sbp 90 to 100 map 65
ef 55 was 60
fev1 91 pred
bg 90 92 97 fasting nice
room 91 93 94 are iso
bed 98 is the closet
25 mg 50 mg 100 mg ladder
6 8 10 12 am 2 4 6 8 pm feedings
4 11 5 3 short king peds growth
3/3 pulses 2/4 reflexes 5/5 strength
11/14 phq 7/21 gad
1/2 tab 3/4 cup 2/3 of the tray
10/10 pain texting and eating cheetos
8/10 no wait 4/10
20/40 od 20/25 os
2 29 gauge needles
g4 p3 0 1 3
7 22 45 lot of ph abg 7.22 45 88 19
7.31/52/61/26 2l
12/27 lymph nodes positive
9/26 pills left
4-0 nylon 5-0 vicryl 3-0 silk
18 g 20 g 22 g
cr 1.1 1.4 2.2
na 128 131 134
wbc 19 14 11 down
hct 22 24 after 2
555 mg? no 500
911 called twice
988 is the crisis line
dial 0 dial 9 first
411 on the new drug?
ext is on the sticker
call button is the red one
fax it fax is broke
beep beep beep iv done
x 3 days x 2 wks
800 ibuprofen 1 q8
1-800 contacts? no glasses
ends in a vowel
last 4 doses held
soc hx neg
mrn on the bracelet
chart # on the label
id at the desk
group at 4 rec room
ref to gi
auth pending
rx ready
ticket still open
my badge wont beep
locker is jammed
wifi is guest
pump keeps yellin
pacer card in wallet
tag on the toe no
bus was late
rig is oos
truck backed over his foot
lic expired no dui honest
passport for the travel shots
1st dose 2nd dose booster
3rd degree 2nd degree 1st degree
the 4th metacarpal
5th toe
9th grader
12th rib
3rd trimester
2nd opinion
1st available
21st chromosome
17th floor elevator
march in place 2 min
may eat may shower may drive
august personage the chief of surgery lol
april showers allergy
june bugs in the trach humidifier
mon thru fri 8 to 5
every other sat
fri fish
sun block 50
sat probe
"""
