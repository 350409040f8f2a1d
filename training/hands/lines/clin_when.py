"""How charts say when: bare month/day pairs beside fractions, ratios and grades; seasons, ordinals, feasts, due dates, cycle days; numbers that only look like dates."""

NAMED = r"""
tmax 38.4 on {DATE:<10/9|12/12|12/27|6/11>}, afeb since
{DATE:<4/21|6/3|1/6|2/12>} cx NG, {DATE:<5/6|6/5|1/24|4/14>} cx GPC 1/4, {DATE:<6/8|10/15|3/20|3/5>} ngtd
abx: Zosyn {DATE:<3/10|2/1|6/7|3/28>}-{DATE:<12/7|2/5|7/10|1/12>}, Unasyn {DATE:<10/19|11/23|2/5|1/20>}-{DATE:<12/6|6/6|8/16|2/9>}, Augmentin {DATE:<7/12|7/1|9/26|2/9>}-
vanc (start {DATE:<9/30|10/7|4/27|2/25>}, stop {DATE:<6/28|8/4|10/24|10/14>})
ertapenem thru {DATE:<9/20|6/9|11/2|6/5>} via PICC
intubated {DATE:<3/24|3/8|3/26|2/21>}, trach {DATE:<7/2|3/21|4/24|10/18>}, decann {DATE:<8/11|1/26|1/21|4/30>}
foley day 4 (in {DATE:<11/26|7/4|7/12|3/14>})
CVC R IJ {DATE:<10/28|5/1|3/17|8/16>}, exch over wire {DATE:<5/6|9/6|7/27|3/4>}
ABG {DATE:<5/17|1/9|9/28|9/12>}: 7.29/61/58
hgb 9.1 ({DATE:<1/25|5/12|12/4|9/23>}) 8.8 ({DATE:<3/19|6/21|12/10|12/5>}) 7.0 ({DATE:<9/21|12/6|5/27|5/15>}) → 1u
plt nadir 11 on {DATE:<3/28|12/15|8/8|7/12>}; recovered {DATE:<6/28|8/19|8/10|3/7>}
ANC >500 x3 = engraft {DATE:<10/17|10/7|5/20|11/14>}
C1D1 {DATE:<10/21|4/6|10/15|1/6>}, C2D1 {DATE:<3/2|1/27|8/8|3/4>}, C3 delayed to {DATE:<2/20|8/12|7/22|10/3>}
XRT 6/28 fx done, last {DATE:<4/2|7/9|2/23|7/28>}
RT start {DATE:<2-10|9-17|6-19|9-2>} end {DATE:<9-12|10-21|10-14|8-5>} 50.4/28
dilantin 4.1 {DATE:<2/12|3/20|6/2|11/1>} → reload
admit wt {DATE:<7/14|10/13|2/18|6/21>} 91 kg, today {DATE:<3/20|10/9|7/28|2/21>} 86
transferred out of unit {DATE:<12/30|8/1|5/5|5/16>} pm, bounced {DATE:<7/1|1/1|8/18|3/27>}
seen {DATE:the 3rd}, {DATE:the 9th} and again {DATE:the 17th}, always for "dizzy"
f/u {DATE:6th of <May|Aug>}, cards {DATE:22nd}
surg moved from {DATE:the 12th} to {DATE:the 19th}
she has appts {DATE:<5/2|5/10|3/24|8/9>}, {DATE:<12/4|1/25|5/9|3/10>}, {DATE:<11/24|5/16|6/12|1/15>} all w diff docs
NTG given {DATE:<11/18|4/4|4/1|11/4>} 0310, {DATE:<4/4|11/21|8/28|7/16>} 0315
last dose Xarelto {DATE:Thu 4/10} pm
held Plavix since {DATE:Mon the 7th}
LMP {DATE:Aug 28}ish, EDC {DATE:June 4}
EDD {DATE:6.4} by 8wk sono not {DATE:6.12} by LMP
IOL {DATE:Mon 10/6} 5a, Cervidil night before
NST {DATE:<7/19|9/2|2/10|1/23>} R, {DATE:<9/16|8/23|9/5|6/18>} R, {DATE:<2/22|9/9|4/9|2/26>} NR → BPP 6/8
glucola {DATE:<7/23|8/2|2/27|3/3>} 148; 3h {DATE:<3/10|12/15|10/6|3/6>} 92/188/160/141
Rhogam {DATE:<2/9|7/24|1/30|2/22>} 28w1d
DOL 12 (b. {DATE:<7/4|6/22|7/3|3/1>})
born {DATE:New Year's Eve} 11:58p at 31w
d/c home {DATE:Mother's Day}, 5 lb 2
hosp {DATE:Thanksgiving} to {DATE:Christmas Eve} for pneumonia
ALF since {DATE:Labor Day}, falls x4
drinking again since {DATE:Super Bowl Sunday}
relapse {DATE:4th of July}, sober date now {DATE:<1/5|7/6|12/10|3/19>}
sober since {DATE:St<. |>Patrick's Day '2<1|2|3>}
rash after {DATE:Easter} ham, hives again {DATE:Mother's Day}
first sz {DATE:Halloween night}, 2nd {DATE:Veterans Day}
widowed this past {DATE:Valentine's}
back pain since {DATE:<Memorial|Columbus> Day wknd}, lifting cooler
burn {DATE:<Diwali|Lunar New Year> night}, oil
fast broke {DATE:Eid}, DKA the day after {DATE:Eid}
ketones: kept {DATE:Yom Kippur}, skipped Lantus
last pain-free day "{DATE:Groundhog Day}" lol
hasn't driven since {DATE:fall 2<2|3>}
lost job {DATE:spring '2<3|4>}, mood down since
dx'd {DATE:winter of '9<6|9>}, {hnick}
chemo {DATE:summer/fall 20<19|21>}
stroke back in {DATE:early '1<4|7>}
hip fx {DATE:late 0<6|9>}, other hip {DATE:Jan 11}
cabg {DATE:<9/8|9/04|10/8|5/3>}, redo {DATE:<6/15|2/15|4/28|12/13>}, tavr {DATE:<2/17|2/28|10/22|11/2>}
hyst {DATE:Oct of '88} or so
bmt {DATE:<6/4|5/06|9/1|9/24>}, gvhd {DATE:<7/06|2/3|11/16|4/24>}, cgvhd {DATE:<6/20|4/10|1/07|12/12>}
hep C tx'd {DATE:<5/26|11/14|6/17|3/15>} thru {DATE:<3/7|1/2|2/4|6/15>} SVR
icd gen change {DATE:8/<12|16>}, lead ext {DATE:2/<20|21>}
dexa {DATE:10/<18|20>} -2.8; {DATE:11/<22|23>} -2.4
colo {DATE:q1 20<16|18>} "fine"
mammo {DATE:Sept 9th} of last yr
A1C {DATE:<6-1|7-16|4-3|5-20>} 8.8 / {DATE:<2-12|7-28|11-6|7-9>} 7.9
pap {DATE:5/20/1<8|9>} ascus, colp {DATE:7/1<8|9>}
tetanus "{DATE:8/20}ish"
covid+ {DATE:<4/2|5/22|3/25|1/3>}, Paxlovid {DATE:<1/4|1/23|1/22|8/16>}-{DATE:<4/24|3/2|1/8|8/22>}, rebound {DATE:<6/22|1/13|7/23|5/6>}
flu A {DATE:<2-11|3-25|11-7|4-6>}, O2 {DATE:<2-13|1-15|3-2|11-14>}, ICU {DATE:<2-14|2-23|8-3|2-8>}
RSV {DATE:<7/26|1/2|12/21|5/27>} per {school} note
strep {DATE:<4/6|9/9|12/17|11/13>}, {DATE:<2/18|2/28|10/2|3/20>}, {DATE:<7/17|11/30|11/5|7/19>}: 3 in 3 mo, ENT
OM x4: {DATE:Oct 2}, {DATE:Nov 11}, {DATE:Jan 5}, {DATE:Feb 9}
fell {DATE:Sunday the 2nd} and {DATE:Sunday the 16th}, both church
MVA a week ago Friday, {DATE:<5/16|2/5|4/18|3/7>}
DOI {DATE:<2/16|4/23|11/18|3/18>}, out of work since {DATE:<11/19|1/16|12/8|1/23>}, RTW {DATE:<6/13|1/2|9/1|7/25>} light
FMLA {DATE:<12/21|1/24|3/1|8/5>}–{DATE:<5/23|6/3|5/6|9/5>}, ext to {DATE:<9/25|1/1|6/13|12/18>}
TTD from {DATE:<5-20|1-8|9-14|8-4>} on
IME {DATE:Oct 21st} w {last}
court {DATE:the 14th}, needs letter by {DATE:the 12th}
probation ends {DATE:<2/9|10/27|3/24|8/31>}
SSDI hearing {DATE:Wed, Nov. 5th}, {first} coming
auth exp {DATE:<7/4|6/30|6/11|7/26>}; 4 of 12 visits left
rx written {DATE:<11/6|1/25|9/16|2/29>}, dispensed {DATE:<1/2|7/22|3/2|1/7>}, 28 of 30 gone
PDMP: oxy 5 #20 {DATE:<4/1|8/7|4/9|4/10>} {last}, #30 {DATE:<4/6|6/26|11/27|4/27>} {last}
early refill? filled {DATE:the 2nd}, today's {DATE:the 20th}
UDS {DATE:<3/27|7/2|4/16|5/5>} +fent, {DATE:<11/16|6/16|4/26|5/12>} clean
INR sheet {DATE:<6/2|10/20|9/20|1/4>} 2.1 {DATE:<8/18|5/17|6/9|7/17>} 3.3 {DATE:<6/16|12/18|9/5|11/2>} 2.7 {DATE:<6/23|9/7|2/1|5/10>} 1.9
bp log {DATE:<12/14|5/1|10/1|5/23>} 144/90 {DATE:<12/20|10/2|5/12|12/26>} 138/88 {DATE:<7/1|10/3|9/14|4/11>} 151/94
wt {DATE:Mon 1} 204, {DATE:Tue 2} 206, {DATE:Wed 3} 209!
BG {DATE:<7-11|5-1|10-11|4-22>} 212/188/240 {DATE:<2-7|5-10|6-8|5-2>} 190/201/166
peak flow {DATE:Fri 9} 310 {DATE:Sat 10} 280
bm chart: {DATE:3rd} med, {DATE:6th} sm, {DATE:9th} 0
sz diary {DATE:<1/2|3/8|2/21|7/25>} x1, {DATE:<1/18|7/14|4/14|9/24>} x3, {DATE:<6/6|2/1|7/1|2/20>} 0
headache days {DATE:4th},{DATE:5th},{DATE:11th},{DATE:19th},{DATE:20th}
sutures {DATE:<2/21|5/4|6/20|7/7>}, out {DATE:<9/3|3/27|5/14|6/7>} (10 d)
cast on {DATE:<8/27|12/20|7/7|2/1>} off {DATE:<2/19|10/25|8/24|8/18>}, 3/5 strength
TKA {DATE:<11/28|2/12|10/2|9/19>}: ROM 5-85 {DATE:<10/9|2/8|8/22|12/25>}, 0-105 {DATE:<3/22|10/30|1/16|10/12>}
1/2 marathon {DATE:<5/1|12/23|2/26|4/27>}, wants injection before {DATE:<5/16|7/5|4/20|11/23>}
1/2 tab from {DATE:<7/2|2/17|1/2|4/14>}, whole from {DATE:<1/9|2/18|8/14|3/18>}
taper: 40 til {DATE:<6/5|2/1|3/26|3/12>}, 20 til {DATE:<6/12|9/3|4/26|1/7>}, 10 til {DATE:<9/1|11/16|6/19|1/6>}
pred 60 {DATE:<10/21|3/1|11/21|10/2>} → 50 {DATE:<1/27|3/8|7/13|3/11>} → 40 {DATE:<6/7|4/9|3/15|7/14>}
methadone 90 as of {DATE:<2/22|9/14|8/3|3/25>} dose letter {clinic}
Lupron {DATE:<8/11|1/24|10/15|2/3>}, {DATE:<7/3|5/4|3/26|1/1>}, next {DATE:<3/10|8/3|9/23|9/3>}
Vivitrol due w/o {DATE:<4-19|6-23|10-15|8-18>}
IUD in {DATE:<8/19|3/17>}, out by {DATE:<8/27|3/25>}
nexplanon exp {DATE:2/2<6|7>}
license exp {DATE:12/2<5|6>} {initials}
ACLS {DATE:<3|11>/26}, BLS {DATE:<5|9>/25} {first}
TB screen {DATE:<2/25|8/24>} neg, employee {badge}
ER x3 in {DATE:June} ({DATE:3rd}, {DATE:14th}, {DATE:29th})
late entry for {DATE:<11/23|4/31|4/16|1/1>} [sic, {DATE:<9/8|5/2|4/26|5/1>}]
copied fwd from {DATE:<11/4|5/15|8/4|9/2>} note, exam not real
note dated {DATE:<10/13|7/10|3/19|9/2>} says intubated, was extubated {DATE:<9/1|9/20|7/4|9/10>}
signed {DATE:<2/16|10/3|1/19|10/7>} cosigned {DATE:<10/21|3/12|5/16|6/9>} amended {DATE:<11/26|11/9|7/6|11/2>}
pt dob {DATE:2-2-<42|51>} vs card {DATE:2-22-<42|51>}
bday's {DATE:the 29th of Feb}, turns "{num}"
turns {ninety} on {DATE:Flag Day}
"{DATE:6/6/44}" is all he says (landed there)
died {DATE:Sat 3/22} 0415, funeral {DATE:the 27th} {church}
TOD 2213 {DATE:<2/8|1/24|3/19|3/20>}
anniv of son's death is {DATE:<Oct 9|4/19>}, plan extra calls
readmit clock: dc {DATE:<11/28|5/3|11/2|10/16>}, back {DATE:<10/8|8/20|5/30|9/23>} (27 d)
obs start {DATE:<8/10|2/23|11/17|1/4>} 2300 inpt {DATE:<5/4|1/6|7/25|5/9>} 0100
PNA bundle 3/3, last audit {DATE:<3/3|8/13|11/16|3/21>} {first}
7/11 clerk shot {DATE:<2/5|11/14|6/3|7/11>}
24/7 care thru {DATE:<8/19|8/6|11/17|2/4>} then 12/7
20/20 before {DATE:<9/18|4/18|2/20|4/22>}, now 20/80
2/2 sets + on {DATE:<4/9|2/2|10/4|7/12>}
1/1 sitter dc'd {DATE:<2/11|1/11|2/23|2/27>}
4/4 kids sick since {DATE:<3/2|3/21|4/4|9/13>}
trach #4 → #6 {DATE:<12/11|4/6|7/28|2/10>}
FFP 2/2 {DATE:<8/1|2/26|7/4|12/17>}, plt 1/1 {DATE:<11/17|9/10|11/4|8/2>}
BPP 8/8 {DATE:<8/6|4/4|10/18|3/25>}, 6/8 {DATE:<2/9|8/27|8/8|5/18>}
mMRC 3/4 {DATE:<11/6|7/22|4/11|3/4>}, CAT 22
what's 14 d from {DATE:<11/15|9/26|5/15|3/19>}? abx stop
count: {DATE:<5/15|8/13|12/20|1/30>} to {DATE:<4/6|4/22|2/15|4/5>}, how many days, FMLA
turn these into a timeline: {DATE:<6/1|11/6|12/16|2/10>} fall, {DATE:<2/7|6/3|1/11|12/18>} MRI, {DATE:<9/20|6/2|5/20|6/10>} OR, {DATE:<12/2|3/10|11/7|6/15>} rehab
check my GA: LMP {DATE:<10/22|1/13|11/10|7/27>}, today {DATE:<12/20|1/6|7/24|10/16>}
is {DATE:<1/16|6/2|4/18|5/26>} a clinic day? infusion q2w from {DATE:<4/14|7/21|9/8|11/27>}
"""

CALM = r"""
tmax 38.4 overnight, afeb since
cx NG, cx GPC 1/4, ngtd
abx: Zosyn d1-5, Unasyn d5-9, Augmentin d9-
vanc (goal 15/20, trough 10/11)
ertapenem thru d42 via PICC
intubated d0, trach d13, decann wk 7
foley day 4 of 5/6 allowed
CVC R IJ 5/1 lumen? 3 lumen, exch over wire
ABG: 7.29/61/58
hgb 9.1 8.8 7.0 → 1u
plt nadir 11; recovered D19
ANC >500 x3 = engraft D+17
C1D1, C2D1, C3 delayed 1/3 wk
XRT 6/28 fx done
50.4/28, boost 10.8/6
dilantin 4.1 → reload
admit wt 91 kg, today 86
transferred out of unit pm, bounced in 9/24 h
always for "dizzy", 3rd, 9th and 17th percentile
f/u 6 wk, cards 22 wk
surg moved up 12 to 19 d
she has 3/3 appts all w diff docs
NTG 0.4 x3 q5 0310, 0315
last dose Xarelto Thu pm
held Plavix x7 d
LMP unsure, EDC by sono
8wk sono 6.4 vs LMP 6.12 mm
IOL 39w5d, Cervidil night before
BPP 6/8, NST R
glucola 148; 3h 92/188/160/141
Rhogam 28w1d
DOL 12 (31 2/7)
GA 31 4/7, now 36 1/7
d/c home 5 lb 2
hosp x 4/5 wks for pneumonia
ALF, falls x4
drinking again, 4/5 nights
relapse 1/4, 2/4 ppl per trial
sober 3/4 of a yr
rash after ham, hives 1/2 the time
first sz 3/2 criteria, 2nd 2/2
widowed 5/6 yr
back pain, lifting cooler, SLR + at 3/8
burn, oil, 9/18 rule
Ramadan fasting + SGLT2: hold or not
Yom Kippur fast + Lantus: cut 1/3
groundhog syndrome lol
hasn't driven for 2/3 yr
CT cuts 3/5 mm, 1/1.5 mm
Sutton 2/3 fx
hip abd 4/5 R 3/5 L
strength 4/5 5/5, reflex 2/4 2/4 1/4 1/4
pulses 2/4 DP 1/4 PT, murmur 3/6
tonsils 3/4, Mallampati 2/4, cup/disc 3/10
edema 2/4, ulcers 1/2 cm, ABI 6/10
vision 20/25 20/30 near J1/J3
apgar 8/9, 1/5/10: 4/7/9
mini-cog 3/5, SLUMS 22/30, MoCA 19/30
orientation 3/4, recall 1/3, words 2/3
pain 8/10 → 4/10 → 2/10
gravida 4/3, station 1/5, eff 3/4
dialysate 2/2.5, 3/2.25, 4/2.5
UF 3/4 L, run 3 1/2 h
IVF: D5 1/2, 1/4 NS, 2/3 1/3
1/2 tab x7 d, then 1 tab
taper: 40 x7, 20 x7, 10 x7, 5 x7
pred 60 → 50 → 40 q wk
take 1/2 in am 1/2 in pm 1/1 hs
1/12 wt gain, 2/12 visits, 9/12 mo
refills 3/5, fills 11/12
visits 4/12 left, PT 6/20, OT 2/10
parity 3/3, vials 2/4, bags 1/2
bundle 3/3, hand hygiene 19/20, CAUTI 0/12
falls 2/1000, LOS 3/5, readmit 4/22
score 9/27, 11/21, 4/24, 6/30
PHQ 12/27, GAD 10/21, EPDS 11/30
Epworth 12/24, STOP 5/8, Berg 44/56
nodes 0/12, 2/14, 1/3
margins 1/4 cores, 3/12 cores, Gleason 3/4
cores + 5/12 R, 1/12 L
HER2 2/3, PD-L1 1/49, Ki 20/30
BCx 1/4, 2/2, 3/4
trop 0/1/3 h
q 4/6 h, q 6/8 h
bid/tid 1/3
ac/hs 7/11/17/21
sched 7/7, 12/7, 24/7 sitter, 5/2
ratio 1/4, 1/5, 1/6, staff 5/6
bed 3/4, bay 5/6, pod 1/2
L4/5 L5/S1 C5/6 C6/7 T11/12
CN 3/4/6, 9/10, 11/12
ribs 5/6/7, 9/10, 11/12
teeth 3/14, 18/31, 8/9
leads V1/2, V5/6, II/III
stage 2/3, grade 1/2, Fitz 2/3, class 3/4
ASA 2/3, NYHA 3/4, CCS 1/2
Child 7/15, MELD 22/40, Lille 4/5
EF 55/60, TAPSE 1.7/2.0, E/A 1/2
FEV 61/70, DLCO 55/80
BP 11/7 mercury cm, 12/8 kPa
bipap 12/5, 10/5, 14/8, cpap 5/8
vent 14/450/5/40
levo 5/8, vaso 3/4
size 7/8 ETT, 6/8 trach, 4/6 blade
needle 25 5/8, 22 1 1/2, 18 1
suture 3/0, 4/0, 5/0, 2/0 Vic
guidewire 0.035/150, 5/6 Fr, 7/8 Fr
shoe 10 1/2, AFO 3/16, wedge 1/4
bra 36/38, ht 5/4, waist 32/34
kid 3/12 old (3 mo), 5/12 milestones
ages 2/4/6/12/15 mo shots
visits at 2/4/6, 9/12/15/18
MMR 1/2, HPV 2/3, Hep 3/3, DTaP 4/5
lido 1/2 %, bupi 1/4, epi 1/100
heparin 5/10 k, lovenox 30/40
mix 70/30, 75/25, 50/50
Advair 250/50, Symbicort 160/4.5
Percocet 5/325 10/325, Norco 7.5/325
Bactrim 800/160, Augmentin 875/125
Zestoretic 20/12.5, Exforge 5/160
Sinemet 25/100, 10/100
Suboxone 8/2, 4/1, 2/0.5
Femara 2.5/d, 3/7 d
EMG 2/3 limbs, EEG 1/2 h
Salter 1/2, Weber 2/3, Garden 3/4
May hold. March in place x20. Sun exposure min.
march fx? metatarsal march fracture, 4-6 wk
apr-drg 194 soi 3/4 rom 2/4
JAN 2 kinase, STAT 3, DEC 205c
Sat 92 2/3 L, Sat 88 RA, Fri-able mucosa
wed-ge res, mon-o spot, sun-downing
Mar 0.1? MAR ok. Dec. 1/2 the dose. Oct 1/1000 (octreotide)
what's 14 d of abx in doses, q12
count days per trimester, how many
turn into timeline: fall, MRI, OR, rehab
check my GA: 27w3d vs 27 5/7
infusion q2w: which wks in a 52 wk yr
"""
