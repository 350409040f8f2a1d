"""Bare month/day figures, ordinals and clipped dates about somebody beside fractions, ratios, grades, ranges, doses, versions and weekdays that look the same, in schedulers', teachers', billers' and carers' haste."""

NAMED = r"""
seen {DATE:<6/1|3/9|11/4>}, {DATE:<6/8|3/23|11/18>}, no show {DATE:<6/15|4/6|12/2>}. count gap days
{DATE:<9/3|9/5|9/8|12/7>} 6/10 pain, {DATE:<9/4|7/2|10/14|9/1>} 4/10, {DATE:<9/5|7/3|8/27|8/5>} 3/10 → trend
strength 3/5 on {DATE:<2/7|10/9>}, 4/5 on {DATE:<2/28|10/30>}; progress note
dep {DATE:<1/2|1/7|2/11|12/30>}-{DATE:<1/9|1/21|4/14|12/9>} at the beach, refill early? #14
abx {DATE:<5/2|4/29|2/27>} thru {DATE:<5/12|5/24|5/14|5/3>}; day 7 =
d/c'd {DATE:<12/30|1/11|12/21|11/29>}, f/u 7-14 d lands on?
EMG {DATE:<4/18|4/9|5/28>}, MRI {DATE:<4/25|4/16|2/20>}, sx {DATE:<5/6|5/3|4/27>}. timeline sentence
BP {DATE:<8-1|7-23|8-3|8-6>} 150/90 {DATE:<8-2|7-30|11-5>} 148/88
wt {DATE:<7.4|6.25|7.1|7.16>} 88.2 kg, {DATE:<7.11|7.13|5.8|7.16>} 86.9
glu {DATE:<3/3|3/15|2/22>} 7a 212, 9p 188; {DATE:<3/4|3/6|2/1|3/9>} 7a 199
I/O {DATE:<6-20|6-22|4-17|6-25>} 2100/1850
foley in {DATE:<10/2|9/1|10/4|10/7>} out {DATE:<10/5|10/7|11/14|10/10>} = cath days?
vent day 1 {DATE:<2/10|2/1|3/22>}; trach talk when
sutures {DATE:<7/1|6/22|4/28|7/3>}; out 10-14 d
IUD {DATE:<11/8|9/5|11/13|11/20>}; when out if Mirena 8 y
conceived ~{DATE:<9/14|7/12|12/18|9/26>}, edd
hcg {DATE:<4/1|4/6|4/13|1/27>} 210 {DATE:<4/3|5/13|1/29|3/25>} 460 doubling
last drink {DATE:<8/19|8/16|7/19>}, CIWA day?
clean {DATE:<1/1|2/10|1/6|4/6>} relapse {DATE:<3/17|3/22|6/20|3/19>} clean since. chip count
missed {DATE:<5/5|6/14|4/4|5/10>} and {DATE:<5/19|5/21|3/16|5/31>}, letter #2
hw due {DATE:<10/3|9/2|9/30|10/8>} late {DATE:<10/5|1/8|10/10|9/26>} 1/2 credit?
absent {DATE:<9/9|9/14|9/11|12/13>}, {DATE:<9/10|8/10|9/12|9/15>}; excuse note 2 d
exam 2 {DATE:<10/17|10/19|10/8|9/16>} 45/50, exam 3 {DATE:<11/14|11/5|11/16|12/24>} ? to keep 90%
clinical {DATE:<2/3|1/25|12/1|1/3>} makeup {DATE:<2/24|5/30|3/8|12/22>} 12 h
posted {DATE:<6/6|6/3|6/11|6/8>}, paid {DATE:<7/1|8/10|7/13|6/22>}, clawback {DATE:<9/2|6/30|10/12>}. letter
DOS {DATE:<4/4|4/9|4/1|3/26>} billed 4/4 units ok?
timely filing: dos {DATE:<1/15|1/6|1/27|12/15>}, sent {DATE:<7/20|7/11|8/1|7/25>}; 180 d?
auth {DATE:<3/1|2/20|12/27|3/13>}-{DATE:<5/30|6/1|5/21|7/9>} 24 v, used 18/24
PTO {DATE:<8/8|7/30|11/11|9/17>} half, {DATE:<8/9|9/18|8/14>} full = 1.5
shift trade my {DATE:<12/24|12/26|2/2>} N for ur {DATE:<12/31|1/12|12/22|11/30>} D
worked {DATE:<9/28|10/10|1/1|9/19>}-{DATE:<10/4|11/13|10/9|9/25>} 7 straight, OT rule?
swap {DATE:the 8th} ↔ {DATE:the 22nd}, both N
on {DATE:the 5th} & {DATE:19th} only, else tele
q4wk from {DATE:<2/2|1/2|3/14|2/4>}: list 6 dates
every 2nd thurs from {DATE:<1/9|4/14>}; ics
chemo c3d1 {DATE:<6/11|6/16|5/11>} → c4d1?
neulasta {DATE:<6/12|4/9|6/14|6/17>} too soon after {DATE:<6/11|9/14|6/13|7/21>}?
lovenox stop {DATE:<7/6|7/8|7/11>} for {DATE:<7/7|6/28|5/4|8/16>} 0730 spine
npo after mn {DATE:<3/12|6/15|3/14|3/17>}, arrive {DATE:<3/13|3/15|4/22>} 0545, script
ppd {DATE:<1/6|4/11|1/11>} read {DATE:<1/8|1/10|1/13|1/20>} 0 mm letter
tb gold {DATE:<5-14|5-19|5-5|6-23>} neg; fax
covid + {DATE:<12/18|12/23|3/23>}, back {DATE:<12/24|12/15|3/29>}? rule
rash {DATE:<4/9|4/6|4/14|5/19>}, fever {DATE:<4/11|4/13|3/11|4/23>}, koplik? {DATE:<4/12|4/3|7/16|4/24>}; call dph script
stung {DATE:<8/30|9/1|12/3>} now {DATE:<9/1|6/29|8/29|8/23>} bigger
fell {DATE:<2/14|3/26|2/5|2/11>}, sdh {DATE:<3/1|2/20|12/27|4/10>}; causation sentence
accident {DATE:<10/31|10/28|10/22|8/28>} 2 car; MMI {DATE:<4/30|4/21|3/30|5/5>}
depo {DATE:<11/3|10/25|12/13|10/31>}, exhibits {DATE:<10/27|1/30|8/24|11/8>}; reminder
served {DATE:<6/3|7/13|6/8|6/15>}; answer in 21 d =
SOL 2y from {DATE:3/15/24}; when
hearing {DATE:wed <5/7|4/6|5/4>} 9:30 rm 4, subpoena RN
term {DATE:<5/31|6/5|3/28>}, COBRA to?
hired {DATE:<1/21|2/2|1/23>}, FMLA elig?
ins eff {DATE:<4/1|3/1|7/5|4/6>} dx {DATE:<3/29|1/24|7/2|3/31>}. ugh letter
medicare A {DATE:<10/1|8/31|10/3|1/4>} B {DATE:<1/1|4/6|1/6|1/3>}; penalty?
born {DATE:2/29}, adult at? lol
bday {DATE:<7/7|7/12|6/28|7/19>} turns 26 → off dad's plan
wed {DATE:<6/21|7/3|9/24|6/26>} cast off {DATE:<6/19|7/29|6/10>}? plead w/ ortho
grad {DATE:<5/10|5/22|6/19|5/7>}; sling in cap & gown tip
prom {DATE:<4/26|4/17|3/26|5/1>}, accutane lips
cruise {DATE:<1/12|11/9|1/24|12/12>}-{DATE:<1/19|1/24|4/24|1/10>} hd slots at sea
fly {DATE:<9/2|9/7|9/14>}, DVT {DATE:<8/20|9/1|8/17|9/29>}. ok?
moved in {DATE:<3/30|4/1|5/9|4/11>}, 1st fall {DATE:<4/2|4/14|3/24|4/4>}, 2nd {DATE:<4/2|4/4|5/12>} pm
resp care {DATE:<7/12|7/24|5/9|7/17>}-{DATE:<7/19|7/21|8/28>} bed 2; pack list
home {DATE:<11/25|11/16|1/4|9/22>} sup. turkey + renal
passed {DATE:<8/8|7/8|9/17|8/5>} 0412. times for DC form
viewing {DATE:the 11th} 4-7, mass {DATE:12th} 10. text
ashes {DATE:<9/9|9/11|7/7|8/31>} lake
anniv of ICU {DATE:<12/5|12/17|10/2|1/14>} card to team
{DATE:<1-3|4-8|1-5>} {PERSON:{initials}}, {DATE:<1-10|1-7|2-19|11-7>} {PERSON:{initials}}, {DATE:<1-17|1-14|2-26|1-19>} open; weekend call
{DATE:<2/1|1/23|2/3>} {last} {DATE:<2/8|3/20|5/14>} {last} {DATE:<2/15|1/15|12/13|2/6>} {last}: rotate 3
{DATE:Th <5/22|5/24|8/25>}/{DATE:F <5/23|5/28|5/25|8/26>} skeleton crew memo
{DATE:M <6/2|3/30|7/12|6/7>} audit 1/3, {DATE:W <6/4|6/9|5/26|4/1>} 2/3, {DATE:F <6/6|4/3|6/8|9/9>} 3/3
cal due {DATE:<6-30|8-9|5-30|10-3>}, did {DATE:<7-2|6-29|4-29|7-14>}; deviation 2 d
fridge {DATE:<8/15|8/27|9/24>} 47F x 3/4 h
lot rec'd {DATE:<4/15|5/25|4/27|4/12>} exp {DATE:<10/26|10/28|12/5|9/25>} use 1/2 by?
PM {DATE:<3-1|3-3|12-27|3-13>}, {DATE:<6-1|6-3|7-11>}, {DATE:<9-1|8-23|10-11>}: quarterly ok
PR merged {DATE:<5/6|8/9|6/15|5/11>}, prod {DATE:<5/13|8/16|5/4|5/25>}, bug {DATE:<5/14|8/17|3/11|4/13>} 3/4 sites
backup ok thru {DATE:<2/11|2/8|2/13|1/11>} 02:00, gap {DATE:<2/12|1/12|12/10|2/17>}-{DATE:<2/14|2/26|1/14>}
cert exp {DATE:<7/31|9/9|5/28|6/30>}; 30/14/7 d nag
log4 {DATE:<12/10|11/9|12/7>} patched {DATE:<12/13|12/4|12/15|1/22>}. board 1 line
IRB ok {DATE:<3/2|2/21>}, first pt {DATE:<3/3|3/15|2/22|1/31>}, dev? {DATE:<3/1|2/26|12/27|6/4>} consent
visit 3 {DATE:<6/20|5/20|7/2>} window ±3: {DATE:<6/17|6/19|4/14|5/17>}-{DATE:<6/23|7/5|6/14|4/20>}
d29 = {DATE:<4/30|5/12|3/30|5/5>} if d1 {DATE:<4/2|5/12|4/7>}
abstract {DATE:<11/30|12/5|9/27|11/21>} 11:59p AoE, draft 2/3 done
LOI {DATE:<1/31|2/2|1/22|5/6>}, full {DATE:<4/4|4/6|7/8>}; backward plan
"""

CALM = r"""
seen 3/4, no show 1/4. count gap
6/10 pain then 4/10 then 3/10 → trend
strength 3/5 then 4/5; progress note
1/2 tab bid #14, refill early?
abx day 7 of 10
f/u 7-14 d lands on?
EMG, MRI, sx. timeline sentence
BP 150/90 148/88
88.2 kg, 86.9
glu 7a 212, 9p 188; 7a 199
I/O 2100/1850
foley 3 cath days?
vent day 10; trach talk when
out 10-14 d sutures
Mirena 8 y, Paragard 10
edd wheel how
hcg 210 → 460 doubling
CIWA 8/67? max score
chip count 24 h, 30, 60, 90 d
missed 2/3, letter #2
late = 1/2 credit?
excuse note 2 d
exam 2 45/50, exam 3 ? to keep 90%
clinical makeup 12 h
posted, paid, clawback. letter
billed 4/4 units ok?
timely filing 180 d?
24 v, used 18/24
half + full = 1.5 PTO
shift trade my N for ur D
7 straight, OT rule? 8/80 vs 40
swap Sat ↔ Sun, both N
tele only else in person
q4wk: list 6 weeks no
every 2nd thurs; ics rule
c3d1 → c4d1?
neulasta 24 h after?
lovenox stop 24/12 h before spine
npo after mn, arrive 0545, script
ppd 0 mm letter
tb gold neg; fax cover
covid +, back when? rule
koplik day 2/3? teach
stung bigger at 48/72 h
sdh 2/3 wks after; causation sentence
2 car; MMI meaning
depo exhibits; reminder
answer in 21 d =
SOL 2y vs 1y by state
rm 4, subpoena RN
COBRA 18/29/36 mo
FMLA elig 12 mo/1250 h
dx before eff. ugh letter
medicare A/B; penalty?
leap baby adult at? lol
turns 26 → off dad's plan
cast off before wedding? plead w/ ortho
sling in cap & gown tip
prom, accutane lips
hd slots at sea
DVT 2/52 ago fly ok?
1st fall, 2nd pm
resp care bed 2; pack list
turkey + renal
times for DC form 0412
viewing 4-7, mass 10. text
ashes lake law
card to ICU team
wk 1 A, wk 2 B, wk 3 open; weekend call
rotate 3 over 1/3/5 weeks
skeleton crew memo Th/F
audit 1/3, 2/3, 3/3
deviation 2 d
47F x 3/4 h
use 1/2 by?
quarterly PM ok
prod bug 3/4 sites
backup 3-2-1 rule
30/14/7 d nag cert
log4j patched. board 1 line
dev? consent after first dose
window ±3
d29 if d1 is a Wed
AoE 11:59p, draft 2/3 done
LOI, full; backward plan
3/6 SEM, 2/4 edema, 1/4 pulses, 4/5 grip
5/5 all, 4+/5 L, 3-/5 ankle
2/2 drains, 1/2 bottles GPC
1/1000 vs 1/10000 epi
1/4 NS, 1/2 NS, D5 1/3?
7/8 gown, 7-1/2 glove
20/20, 20/25, 6/6, 6/9
9/10 docs joke
10/10 do recommend template
15/15 GCS, 11/15?, 3/15
24/30 MMSE, 30/30
5/9 PHQ? means item 5 of 9
12/24 in Z stands for hours (AU)
2/7, 3/52, 6/12 Aussie shorthand meaning
1/7 then 2/7 wean pred
5/7 sucks 2/7 fine wkends joke
4/4/2/2 taper
8/8/6 insulin 8/8/6/20?
0/2/4/6 mo vax grid
1/2/3/4 step pain ladder
12/36 vs 8/40 staffing
7/7 vs 14/14 hospitalist
4/10s or 5/8s
3/12s + 1/4 = 40
1:4 vs 1:5 vs 1-6 ratio
2-1-1 mode, 3-2-1 count
6-8 wks, 6-8 oz, 6-8 y
10-20-30 slide rule
9-5 vs 7-3 vs 3-11 vs 11-7
4-7-8 breathing
5-4-3-2-1 grounding card
16/8, 18/6, 5:2 fasting
80/20, 60/40, 70/30 insulin?
70/30 vs 75/25 vs 50/50
5/325, 7.5/325, 10/325
2.5/2.5/25 trelegy? no
160/4.5, 250/50, 500/50
10/20/30/40 mg scored 1/2
875/125 bid, 500/125
1/35, 1/50, 7/7/7 pills
0.1/0.02 patch
5/40 amlodipine/olmesartan
p 3/12, fig 2/5, table 1/4
v 2/3 signed? pages 2/3
Q1/Q2/Q3, H1/H2, FY25/26
S1/S2, L4/5, T11/12, C5/6
II/VI, III/VI, IV/V
T1/T2/FLAIR/DWI
A1/A2 pulley, M1/M2, P1/P2
G3/4, N2/3, stage 2/3
mon/wed/fri vs tu/th/sa chairs
sat/sun only moonlight
am/noon/hs box fill
hs/prn/ac/pc
"""
