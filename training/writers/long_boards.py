"""Lists and boards that a ward writes in a hurry: rounding lists, sign-outs, bed, OR and triage boards, trackers and night-float hand-offs."""

NAMED = r"""
to do before 10
* {last} - restart Plavix
* {last} - pull foley, void trial
* {ws} - d/c home if K ok
* {last} - {kin} wants call, # on the whiteboard
* {ws} - CT read?? ask {first}
* {last} - NPO p MN
* {wn} (the new one) - where is the consent
* {last} - transfer to {hnick}, accepting {last}, bed pending
* me - eat
%%
5 NORTH  {clip}
1 {last} / LOL fell, hip
2 {last} / CHF
3 clean
4 {ws} / {ws} RN / iso
5 {last} / going {clip}
6 blocked, tile
7 {last} / from {hnick}
8 {ws} / sitter
9 {one} / "do not wake before 7"
10 {last} / SNF auth since {clip}
chg {first}  tech {wn}  sec {wn}
%%
NF sign-out
{last} 61M pna, ON 2L, f/u lactate 2200. If >4 call {last}
{last} 74F GIB, H/H q6. last 8.1. transfuse \<7. consent in chart. {kin} = HCP
{ws} 33F DKA, gap closed x1, needs second. {initials} will do bridge
{ws} {ninety}M, CMO, family driving in from {town}. If dies page {last} not me
{last} 50M etoh, CIWA 22, wants to go to {hood} "to feed the cat"
nothing to do: {last}, {last}, {ws}, {one}
%%
OR 1   0730 {last} / lap chole / {last} / {initials} / latex
OR 2   0730 {ws} / TKA L / {last} / {initials}
OR 2   TF   {last} / TKA R / {last}
OR 3   0800 {last} / ex lap, add on from {hnick} / {ws}
OR 4   down, humidity
OR 5   0900 {last} / hysteroscopy / {last} / {initials} / pt late, on the {fleet} bus
OR 6   1130 {one} / port / {last}
rep: {first} from {coin} for 2
board runner {wn} {xt}
%%
TRACKER PRINT {num8} {hr}
Rm|Pt|CC|RN|MD|Status
1|{last}, {first}|CP|{initials}|{initials}|trop x2
2|{last}, {first}|abd pain|{initials}|{initials}|CT
3|{ws}|psych|{initials}|{initials}|1013, belongings in locker {four}
4|-|-|-|-|clean
H1|{last}, {first}|back pain|{initials}|{initials}|d/c ready
H2|{last}, BB|fever|{initials}|{initials}|LP
H3|{last}|ETOH|{initials}|-|sleeping
T1|Trauma {wn}|MVC @ {corner}|{initials}|{initials}|pan scan
WR|{last} x2 (twins)|rash|triage|-|
%%
Mon list, gen surg
{last}: POD 3, flatus, ADAT
{last}: wound vac, {first} from wound to see
{ws}: ex-fix pins, ortho ({last}) following
{last}: new consult from {snf}, gallbladder, {ninety}, DNR
{last}: staples out on {clip} w/ {initials}
{ws}: went AMA, seen at the corner of {corner} by {first} lol
OR tmrw: {last}, {ws}, maybe {last}
%%
TRIAGE BOARD (whiteboard, photo typed up by {first})
RED - {last}, tube, bay 1, {crew} brought
RED - unk male "{wn}" per friend, bay 2, found {corner}
YEL - {ws}, chest, 10 min
YEL - {last}, asthma kid, w/ {kin}
GRN - {last} finger, {last} ankle, {ws} note for work ({coin})
BLK - none
Diverting to {hnick} until {hr}
%%
Hospitalist split {on}
{last} (me): 401, 403, 410, 412
{last}: 415-420
{ws}: ICU, plus {hnick} phone
{last}: admits til 3
{first} (NP): obs, all of
Give {last} the two {last} sisters, she knows them
{wn} late, kid sick
Cross-cover after 5 {ws} pager {pager}
%%
peds handoff (IPASS, sort of)
I watcher - {last}, {wn}. 4mo bronchiolitis, HFNC 8. P wean S if up to 10 call {last}
I stable - {last}, {wn}. 6 y appy POD 1. P regular diet. mom {kin} speaks {tongue}
I stable - {last}, BG. 38w2d bili 14 at 52h. P recheck 0400
I UNSTABLE - {ws}, {wn}. seizure x2, loaded Keppra. transport {crew} to {hnick} ETA 0130
S synth by receiver: {initials}
%%
L&D BOARD
1 {last} G2P1 39.4  6/80/-1  epi  {ws}
2 {last} G1 41.1   IOL, cytotec x2   {initials}
3 {last} twins 34.0   BMZ 2nd {clip}
4 {ws} delivered {hr}, girl {wn}
5 {last} / fob not to be told / alias {one}
T1 {last} r/o ROM, from {town}, 90 min away
OR {last} rpt c/s #3, {last} + {last}
NICU aware: 3
%%
Unit clerk sheet, {ward}
isolation carts: {last} (contact), {ws} (airborne)
diet wrong: {last} got {ws}'s tray
phone msgs: {kin} for {last} x3; {law} for {ws}, do NOT talk; {coin} lab for {last}, K 6.9
chaplain: {last} rm 8 asks for Fr {last} from {church}
lost: {wn}'s dentures, laundry notified {clip}
repairs: bed 6, ticket {four}
Signed {wn}
%%
Rounds w/ {last}
{ptl}
 neuro: A&O, moves 4
 cv: MAP 68 on 4 of levo
 pulm: 40%/8, sbt tmrw
 gi: TF at goal per {first}
 renal: UOP 30, {last} to decide CRRT
 id: vanc/zosyn d4; {coin} send-out pcr
 heme: plt 61, HIT? {ws} doubts
 lines: RIJ {clip}, a-line {clip} by {initials}
 family: {kin} here; {first} flying from {world} on {clip}
 dispo: not
%%
OB triage calls, overnight
2014 {last} 37w, ctx q7, live in {place}, come in
2120 {wn}?? wouldn't give last name, bleeding 8w, 911 to {bare}
2255 {last} husband {kin}, "is she supposed to shake"
0110 {ws} IOL {on}, eaten already
0347 {last} at {corner}, water broke in car {plate}
0500 quiet. {initials}
%%
Cath lab sched
7:00 {lf} RHC/LHC, pre-TAVR. {last}
8:30 {lf} STEMI f/u, LAD staged. {ws}
10:00 HOLD (pump rep {first}, {coin})
11:00 {lf} PFO, TEE by {last}
1:00 add: {last} from {hnick}, NSTEMI, coming by {crew}, heparin running
2:30 {lf} cancelled, ate at {shop}
staff {wn}, {wn}, {initials}, {initials}
%%
admit list {oddday}
a) {last} 55 - cellulitis - {last}
b) {last} 81 - syncope - {ws}
c) {ws} {ninety} - UTI, from {snf} - {last}
d) {last} 29 - PE - me
e) {last} 67 - bounce back, dc'd by {last} on {clip}
capped at e. next to {last}
%%
ORTHO TRAUMA LIST - {initials} covering
{ws} | L tib plateau | ex-fix {clip} | OR when skin wrinkles
{last} | R hip FNF | hemi {clip} | SNF {snf} vs home w/ {kin}
{last} | pelvis, APC II | IR {clip} | from {hnick}, MVC {mile}
{last} | distal radius | splint | clinic {clip} w/ {last}
{last} | open ankle | washout x2 | inmate, {jail}, guards {last} and {last}
{ws} | GSW thigh | cleared | police rpt {case}
%%
dialysis chairs, 2nd shift
ch 1 {last} 4h 2K  AVF L
ch 2 {last} 3.5 2K  cath, dressing {wn}
ch 3 {ws} no show, in {hnick} since {clip}
ch 4 {last} 4h 3K  BP low, {last} aware
ch 5 {pet} (he hates {last})
ch 6 open, {coin} pt visiting from {town} til {clip}
ride home: {last} and {ws} share van {fleet}
tech {first} / {first}; RN {initials}
%%
Rehab board
Mo/We/Fr 9 {last} gait
       930 {last} + {kin} transfers
       10 {ws} hand
Tu/Th  9 {last} (lives {corner}, bring her cane)
       10 group: {first}, {first}, {wn}, {wn}
Home eval {clip} {bare}, {initials} + {initials}
D/c {clip}: {last} to {hood}, {ws} to {snf}
%%
PSYCH UNIT Q15 SHEET  {clip}
A1 {first} {initials} - bed
A2 {wn} - dayroom
B1 {first} {initials} - phone w/ {kin}
B2 {last}, A. - shower
B3 {last}, K. - yelling abt {last}
C1 {wn} - 1:1 w/ {first}
C2 empty, elopement {clip}, seen at {corner}
checks by {initials} 0700-1100, {initials} 1100-1500
%%
bed mtg 0830
need: {hnick} wants to send {last} (vent). {ws} in PACU no bed. {last} boarding 31 h
have: {last} out by noon if {kin} comes w/ truck; {ws} if {coin} delivers O2; {last} if judge signs
maybe: {last}, hospice, {snf} says {clip}
not: {last}, nobody will take him, {num} denials
EVS: {first}, {wn} until 3
%%
Float sheet {clip}: {first} to 4W, {first} to ED, {wn} home on call, {one} to sit with {last}. 4W: {last}, {ws}, {last} are the heavy ones.
Breaks: {wn} 10, {first} 1030, {initials} 11.
Keys: {wn}. Narc count: {initials}/{initials}. Glucometer {ser} fails QC, sent {clip}.
Code cart lock {four}, checked {initials}.
Complaint: {last}'s {rel} says {first} was short. {last} to round.
%%
Endo schedule, room B
0700 {first} {ini}  colon, screening
0745 {last}/{first}  EGD, {last}'s pt
0830 {last}/{wn}  colon, poor prep, brought by {kin}
0915 {ws}/{first}  ERCP, stent out, placed {mon} at {hnick}
1015 {last}/{wn}  can't find ride, {chain} bag w/ meds
anesth {last}; nurse {wn}; tech {wn}; scope {ser} {ser}
%%
"who is where" - trauma bay, 0230
bay 1 Trauma {wn} = {ptfull} (wallet, {kin} called)
bay 2 Trauma {wn} = unknown, tattoo "{first}", picked up {blk}
bay 3 {last}, driver, {plate}
bay 4 {last}, passenger, sister of bay 3
OR: {ws}. CT: {last}. Morgue: Trauma {wn} = {last}, next of kin not told till {hr}
chaplain {last}, SW {first}, PD {last} badge {badge}
%%
Weekend coverage, cards
sat: {last} {last} {ws} {last}(new) - echo on {ws}
sun: same minus {last}
heparin: {last}. amio load: {ws}, day 2
tikosyn: {last} QTc after 3rd dose, call {last} if >500
ICD fired: {last}, {coin} rep {first} interrogating
clean up: letter to {dr} for {last}, {hnick} wants the {clip} cath disc
"""

CALM = r"""
to do before 10
* bed 4 - restart Plavix
* bed 6 - pull foley, void trial
* hall 2 - d/c home if K ok
* 11A - family wants call
* 12 - CT read?? ask rads
* 14 - NPO p MN
* peds 3 - where is the consent
* ICU 2 - transfer to tertiary center, bed pending
* me - eat
%%
5 NORTH  day shift
1 LOL fell, hip, strength 3/3 R 2/3 L
2 CHF, wt 88.2
3 clean
4 iso, C diff
5 going today
6 blocked, tile
7 from outside hospital
8 sitter 1:1
9 "do not wake before 7"
10 SNF auth day 12
chg RN / tech / sec: see grid. ratio 1:5, 3.2 HPPD
%%
NF sign-out template
Pt A 61M pna, ON 2L, f/u lactate 2200. If >4 call ICU fellow
Pt B 74F GIB, H/H q6, last 8.1. transfuse \<7
Pt C 33F DKA, gap closed x1, needs second. BMP 10-12-2
Pt D 88M, CMO. If dies page attending
Pt E 50M etoh, CIWA 22
nothing to do: F, G, H, J
%%
OR 1   0730 lap chole / latex
OR 2   0730 TKA L / tourniquet 250
OR 2   TF   TKA R
OR 3   0800 ex lap, add on
OR 4   down, humidity 61
OR 5   0900 hysteroscopy / pt late
OR 6   1130 port
turnover 28 min, first case on time 5/6, block use 81%
board runner charge RN
%%
Rm|Age|CC|ESI|RN|MD|Status
1|55|CP|2|Red|A|trop x2, HEART 4
2|31|abd pain|3|Red|A|CT
3|19|psych|2|Blue|B|sitter
4|-|-|-|-|-|clean
H1|44|back pain 8/10|4|Blue|B|d/c ready
H2|21d|fever 38.4|2|Green|C|LP
T1|?|MVC, GCS 3/4/6|1|Trauma|T|pan scan
WR|6|rash|5|triage|-|LOS 2-14
%%
L&D BOARD
1 G2P1 39.4  6/80/-1  epi
2 G1 41.1   IOL, cytotec 25 x2, Bishop 3
3 twins 34.0   BMZ 2/2
4 delivered, 9/9, 3.4 kg
5 confidential
T1 r/o ROM, pH 7, fern neg
OR rpt c/s #3
NICU aware: 3. EFM cat 2 in 1
%%
Rounds, no name
 neuro: A&O x3, 5/5 all, CAM neg
 cv: MAP 68 on 4 of levo
 pulm: 40%/8, RSBI 61, sbt tmrw
 gi: TF 10/20/45, goal 60
 renal: UOP 30, K 3.3, Mg 1.6
 id: vanc/zosyn d4/7; trough 14.2
 heme: plt 61, 4T 3
 lines: RIJ day 5, a-line day 3
 skin: Braden 12, stage 2 sacrum 3 x 3
 dispo: not
%%
dialysis chairs, 2nd shift
ch 1 4h 2K 2.5Ca  AVF L, VP 160
ch 2 3.5 2K  cath
ch 3 no show
ch 4 4h 3K  BP 92/50, UF off
ch 5 Kt/V 1.26
ch 6 open
water: Cl \<0.1, hardness 3, RO reject 12-26%. bicarb 35, Na 138. conductivity 13.9/14.0
tech A / B
%%
Endo schedule, room B
0700 colon, screening, ASA 2
0745 EGD, LA grade B
0830 colon, BBPS 2/2/1, poor prep
0915 ERCP, stent out 10 Fr x 7
1015 ride?
withdrawal 6-8 min. ADR 38/91. scope 3 culture neg. Propofol 10/20/20
%%
ORTHO LIST
Bed 1 | L tib plateau, Schatzker V | ex-fix POD 4 | OR when skin wrinkles
Bed 2 | R FNF, Garden 3 | hemi POD 1 | PT 3/5 hip flex
Bed 5 | pelvis, APC II | IR | WB as tolerated 6-12 wks
Bed 8 | distal radius | splint | AO 23-C2
Bed 9 | open ankle, Gustilo 3A | washout x2 | Ancef 2 g q8
Hall | GSW thigh | ABI 1.02 | cleared
%%
bed mtg 0830
need: 1 vent from outside. PACU 2 no bed. boarding 31 h x1
have: 3 by noon, 2 if O2 comes
maybe: hospice 1
not: long stay, 14 denials
EVS: 2 until 3
census 211/240 (88%), ICU 17/18, peds 4/12, OB 9/9
"""
