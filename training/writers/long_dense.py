"""Notes with many short dates and numbers in a line, and their twins with scores, strengths, doses, ranges and versions."""

NAMED = r"""
{la}, timeline
{clip} fell
{clip} xr neg ({hnick})
{clip} still hurts, {lb}
{clip} MRI
{clip} {coin} denied
{clip} appeal, {fa}
{clip} denied again
{clip} OR
{clip} infected
{day} washout #1
{day} #2
{mon} lost job at {coin}
{clip} now
%%
INR book, {ptf}
{clip} 2.4 same
{clip} 3.9 hold x1
{clip} 2.2
{clip} missed, in {town} w/ {kin}
{clip} 1.6, ate {feast} greens
{clip} 2.8 {initials}
{clip} moved to {coin} home kit {ser}
{clip} 2.5
{la} wants range 2.5-3.5 from {mon}
%%
seizure diary
{clip} 1, 2 min
{clip} 0
{clip} 3!! {feast}
{worded} aura only, on bus {fleet}
{clip} 1, at {chain}, {crew} came, didn't go
{clip} {la} up Keppra to 1500
{clip} 0
the {fa} wedding ({clip}): 0, danced
{clip} 1, bit tongue, {kin} saw
%%
Growth & shots {ptf}
born {dob}, {hnick}
2m {clip} 5.1 kg
4m {clip} 6.4
6m late, {clip}, was in {world} w/ {kin}
9m {clip} 8.2, words none
12m {clip} MMR {lot} {initials}
15m {clip} DTaP {lot} {initials}
18m {clip} says "{pet}" (cat)
next {mon}
%%
per pt: LMP {clip}, +upt {clip}, u/s {clip} ({hnick}) = EDD {clip}; {la} says {clip} by size. Fob {fa} deployed {clip}, back {worded}. Prior: {mon} SAB, {mon} NSVD at {hnick} w/ {lb}. Works {coin}. Shower {clip}. Repeat u/s {clip}, kit {lot}, see {lb} {clip}.
GC neg {clip}
Pap {mon}
Flu {clip}
Tdap {clip}
%%
PA log (prior auth)
{ord} {la} CT  sub {clip} appr {clip} exp {clip}
{ord} {lb} MRI sub {clip} den {clip} p2p {clip} {initials}
{ord} {ws} Humira sub {clip} pend
{ord} {wn} {last} sleep sub {clip} "not found", {fa} faxed {clip}
{ord} {la} PT x12 sub {clip} appr thru {clip}
%%
leave tracker, {coin}
{la}: {range}, own
{lb}: {range}, {rel} ({kin})
{ws}: int., {clip}, {clip}, {clip}
{fa} {last}: baby due {clip}
{wn}: ran out {clip}; STD {claim}
{one}: RTW {clip} light, {last} MD note {clip}
%%
chemo
C1 {clip} {initials}
C2 {clip} delayed from {clip}, ANC
C3 {clip} {wn} chair 4
C4 {clip} at {hnick}, snow, {mile}
C5 {clip}
C6 {feast}
scan {clip} ({coin}) v {clip} ({hnick}): CR
port out {clip} {la}
bell {clip}, {kin}, {fa}, {fb} there
%%
dates that {fa} gave v chart
fall: "{worded}" / {clip}
ER: "{worded}" / {clip} {hnick}
quit {coin}: "{worded}" / {clip}
moved from {place}: "{worded}" / ?
{kin} died: "{feast}" / {clip}
last drink: "{worded}" / {clip} (BAL)
%%
TB contacts of {la}
{fa} {la} QFT {clip} neg, rpt {clip}
{fb} {la} QFT {clip} POS, cxr {clip}
{wn}, room {num} at {bldg}: refuses
coworker {lb} ({coin}): {clip}
rider, bus {fleet}: {one}, {clip}
priest {last}: {clip} neg
school {school}: letter {clip}
%%
loaner closet
walker {four} {la} out {clip}
w/c {four} {lb} out {clip} due {clip}
w/c {four} back {clip}, bent
pump {ser} {ws}
boot L {fa}, since {mon}!!
crib {four} baby {wn}
scooter {plate} {one}, seen at {corner}
%%
blood pressures from the church machine, {church}
{fa} 140/90 {clip}
{fa} 150/92 {clip}
{fb} 118/70 {clip}
{wn} 188/110 {clip} -> {hnick}, {crew}
{pet} 130/80
Deacon {last} 160/100 {clip}, sees {la} {clip}
%%
Rx label pile (bag from {kin})
1 {la} MD, {clip}, {ptname}, {pharm}, {ord}
2 {lb} NP, {clip}, same
3 {last} DDS, {clip}, {coin} mail, {ord}
4 for {kin}! not pt
5 no label, "{wn}" in pen
6 {last} DVM, for {pet}
7 {hnick} clinic, exp {mon}
%%
Lab call log
{clip} 0310 {hnick} K 6.8 {la} told {fa} rb
{clip} 0422 {hnick} Hgb 5.9 {lb} told {wn} rb
{clip} 0500 {coin} GPC {ws} told {initials}
{clip} 0615 {hnick} trop {last} no ans x3, then {fb}
{clip} 0702 wrong pt! {la} not {last}; {fa} corrected
%%
court-ordered: {fa} {la}, {case}
UA {clip} neg, kit {lot}
UA {clip} dilute
UA {clip} no show ("{fleet} broke down")
UA {clip} THC, lab {coin} {spec}
class {clip}, {clip}, missed {clip}, {clip}
PO {lb} {xt}
hearing {clip}, Judge {last}, juror list n/a
%%
{ptf}: graft tracker
GVHD d1 {clip}
gut {clip} {la}
pred 2 {clip}, 1.5 {clip}, 1 {clip}
chimerism {clip} {coin} 98%, {clip} 100
donor {fb}, {rel}, {town}
home {clip}; lodge {clip} to {clip}; {corner}, rm 6
back to {school} {worded}
%%
IVF cal
{clip} baseline
{clip} stims, nurse {wn}
{clip} E2 {coin}
{clip} trigger {hr}
{clip} ER, {la}; 11 eggs
{clip} 4 embryos: grade to {fa}
{clip} FET
{clip} beta 212, {clip} beta 455
{clip} 7w, hb. name idea {wn}, {wn}
%%
{town} flood clinic tally, w/ names so that we can call back
{clip}: {la} tetanus; {lb} foot; {ws} insulin lost; {fa}'s baby
{clip}: {wn}, {wn}; {last} kids (5) rash; {one} chest - {crew}
{clip}: road {hwy} closed; {la} walked
{clip}: van {fleet} moves to {corner}
%%
Readmit review
{la} in {clip} out {clip} in {clip}
{lb} in {clip} out {clip} in {clip} died {clip}
{ws} in {clip} ({hnick}) out {clip} in {clip} here
{last} {ninety} from {snf}, in {clip}
why: {la} no ride; {lb} {coin} O2 late; {ws} {kin} away til {clip}
{initials} {clip}
"""

CALM = r"""
strength table
delt 3/3? no, 5/5
bic 4/5
tri 3/5
WE 5/5
FF 4-/5
HF 3/5
KE 5/5
DF 1/5
EHL 0/5
refl 2/4, 3/4
sens 10/10 on 5/10 spots
%%
pain diary
1 4/10
2 3/10
3 10/10!!
4 0/10
5 5/10, walked 12-26 min
6 3/3 pills
7 ok
avg 3.4, worst 10, pills 14
%%
INR book
2.4 same
3.9 hold x1
2.2
missed
1.6, ate greens
2.8
5/5/7.5 mg x 3/wk
range 2-3, TTR 61, 12-26 d between checks
%%
growth, unnamed
2m 5.1 kg 10 %ile
4m 6.4 12-26 %ile
6m 7.3
9m 8.2, words none, ASQ 35/60
12m MMR 1/2, Var 1/2
15m DTaP 4/5
18m M-CHAT 3/20
HC 46.1; Z -1.4
%%
chemo (pathway)
C1 d1,8,15
C2 delayed if ANC \<1.0
C3 AUC 5/6
C4 75%
C5 10-14 d G-CSF
C6 scan: RECIST 26 > 14 mm
ECOG 0/1/2, G3/4 tox 12-26 %
port flush 5 mL 10 U
%%
version list
EHR 10.14
pump lib 3/3 pushed
vent sw 5.5.2
PACS 12.26
LIS 8.3.1, patch 3-10
monitor C.03
firmware 2/2 ok
uptime 99.4
%%
scores
GCS 3/5/6
NIHSS 12
mRS 2/6
MoCA 26/30
PHQ 10/27
AUDIT 14/40
Apgar 3/5/8
Bishop 5/13
Braden 12/23
CURB 3/5
Wells 4.5
ABCD2 5/7
%%
drips
levo 3/3/5
vaso .03
prop 10-20-30
fent 25-50
insulin 1.2-2.6
heparin 12-18
amio 1/.5
lasix 10/h
K 10/h x 4, 3.4 > 3.9
%%
eyes
OD 20/40 -2.25 +1.00 x 10
OS 20/25 -1.75 +.50 x 170
IOP 14/12 @ 10:14
C/D .3/.3
HVF MD -3.4/-1.2
ton 26? recheck
CCT 541/538
OCT 88/91
%%
wound
L 3.1 W 2.2 D .3
3/3 edges
tunnel 2 at 10 o'clock
PUSH 12
drain 26 > 14 > 5/shift
pain 3/10
Staged 2/4
change q3d, 12-26 days
%%
IVF, general
baseline AFC 12-26
stims 225/75
E2 3,400
lining 10.1
follicles 18/16/14
11 eggs, 9 MII, 7 2PN, 4 blasts (4AA, 3BB, 5BC)
beta 212, 455
odds 3/5
%%
dental chart
3/2/3 4/3/5 3/3/3
2/2/2 5/5/6 3/3/3
BOP 12/26
mob 1
furc 2
#3, #14, #19
caries 3/10
recall 3-4 mo
"""
