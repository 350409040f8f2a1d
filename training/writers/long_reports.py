"""Reports as they are dictated and printed: operations with staff, images with priors, specimens, discharges and deaths."""

NAMED = r"""
OP NOTE
pt {ptl}  {clip}
surg {last}  asst {ws}/{initials}  anes {last}
circ {first}  scrub {wn}  rep {first} ({coin})
proc R TSA
impl: glenoid {lot}, stem {ser}
ebl 200  drain 0
count ok x2 {first}/{wn}
fam: spoke to {kin} by phone, she's at {hnick} w/ her mother
%%
CT CHEST  acc {spec}
hx: {ninety}, nodule, prior at {hnick}
comp: {clip} ({hnick}), {clip} ({coin}), not {clip} (wrong pt, {last})
RUL 9 mm, was 6 on {clip}
no nodes
result to {first} for {last} {clip} {hr}
read {initials} / staff {ws}
%%
PATH  {spec}
req {last}, {hnick}
recd {clip}, rep {clip}
A "{last} skin L arm" label; slip says {ptl}. {first} at clinic confirms {ptl}, {clip}
gross {initials}: 1.1 x .8
micro: BCC
outside slides {spec} ({coin}, {town}) reviewed with {ws}: agree
deeper cut {clip}
{last}
%%
DEATH SUMMARY
{ptl}, {ptf}; {ninety}; adm {clip}, died {clip} {hr}
came from {snf}; before that {lane} with {kin}
{last} saw first; ICU {ws}; renal {last}
{clip} off pressors. {clip} back on. {clip} family mtg: {kin}, {first}, {first}, Fr {last}
ME: declined, {first}, no {case}
organ: {coin} called, ref {ord}, no
body to {fam}, {town}, by {first} {hr}
cert {last}, {lic}
%%
DISCHARGE
{ptf} {ptl} -> {hood} w/ {kin}
in {clip} out {clip}
1 pna. {last} to see {clip}
2 afib. {ws}, {coin} monitor {ser}, mail back by {clip}
3 wound. {first} (home care, {coin}) first visit {clip}
4 incidental nodule, told {kin} {clip}
rx {pharm}, {first} there will hold
ride {plate}
%%
dictation: this is {last} on {ptl}, record {mrn}. seen {clip} with {first} the student. comma. the patient came with {kin} from {town} on the {fleet}. period. new paragraph. scan of {clip} compared with {clip}. no change. period. {ws} to see again {clip}. copy to {last}, {hnick}, and to {last} in {place}. strike that, not {place}. end of dictation {initials}
%%
MAMMO
{ptl}  {dobs}
prior {clip} {hnick}; {clip} {hnick}; {clip} van at {church}
tech {first}  compression ok
L 2 o'clock calcs new since {clip}
birads 4
told {ptf} at {hr} w/ {tongue} interp {first} id {four}
bx {clip} {last}
%%
AUTOPSY PRELIM {case}
decedent {ptl} ID by {kin}, tattoo "{first}"
found {clip} {bare} by mail carrier {last}
scene {last} (inv), {initials} photo
pronounced {crew} {hr}
wt 71, ht 66
vitreous -> {coin} kit {lot}
released {clip} to {fam}
pathologist {ws}
%%
ECHO
{lf}  {num8}  room 3, tech {wn}, machine {ser}
ref {last}
EF 35, was 55 on {clip} at {hnick}
MR mod
discussed w/ {initials}
re-read {clip} by {last}: EF 40
{ws}
%%
EEG  pt {ptl}  {clip} {hr}-{hr}
tech {first}; mother {kin} in room; she pushes button x3
event 1: {wn} voice, no change
event 2: looks for {first}, theta
event 3: 12 s spike wave
prior {clip} ({coin}) was normal
read: {last}, {town}
%%
CODE SHEET {clip}
pt {last} rm 12
called {hr} by {first}
leader {last}; comp {wn}, {first}, {initials}; airway {ws}; rec {first}; pharm {first}
0312 PEA  0314 epi  0317 vf shock 200 {initials}
0321 ROSC
line {last} R fem
kin {kin} called 0330, at {coin}, coming from {town}
debrief {wn} {clip}
%%
Anesthesia pre-op
{last} 44 F  {clip}
prior: {hnick} {mon}, hard tube, letter from {last} says grade 3
allergies latex (found out at {shop} w/ balloons)
last ate {hr}, {chain} fries, admits to {first}
consent {initials}; witness {wn}
plan fiber; {ws} to help
%%
CYTO/HPV
case {spec} / {spec}
{ptl}, collected {clip} {last}
prev {spec} ASC {clip}, {spec} neg {clip}
screened {initials} rescreen {initials}
HSIL. called {first} @ {hnick} {clip}; colpo {clip}
%%
Sleep study
pt {ptl}, from {place}, drives {fleet} for {coin}
night {range}, tech {first}
AHI 61
removed mask 0210 said "{wn}, get off"
{kin} slept in chair
CPAP from {coin}, {ser}
dr {last}; cc DMV form to {ws}
%%
Transplant coordinator note
donor {subj}, from {hnick}, {town}
recip {last}; backup {ws}
call {hr} {first}: yes.
flight {hull}, team {last}/{initials}, kidney L, box {four}
backup {ws} sent home to {place}, {kin} upset
xm neg {coin}, {hr}
cut {hr} {last}
%%
Dental op
{ptl} {clip} Dr {last} / {first}
#3 MOD; #14 RCT w/ {ws} in {town} {clip}
shade A2, lab {coin}, case {ord}, due {clip}
crown seat {clip}
pt works nights {coin}; {kin} pays; card {four}
%%
PFT lab log
{last} 61 {clip} {initials}
{last} 44 {clip} {initials} (firefighter, {crew})
{ws} 70 {clip} poor effort, laughing w/ {first}
{last} methacholine {clip} Dr {ws} present
spirometer {ser} cal {clip} syringe {four}
%%
ortho clinic, one breath
{last} 6wk distal radius xr {clip} good, brace. {ws} hip hurts, {last} did it in {mon} at {hnick}, get op note. {last} cast wet from {place} lake, redo {first}. {wn} {last} growing pains. {last} wants {law} form, no. {one} here for {kin}, wrong clinic. next
%%
Home sleep/halter return log
{ser} out {clip} {last} back {clip} ok
{ser} out {clip} {ws} not back, called {kin} {ph}, says {pet} ate strap
{ser} out {clip} {last} back {clip} blank, redo
{ser} out {clip} {one} left on {fleet} bus, found at {agency}
{ser} to {coin} repair {clip}, RMA {ord}
"""

CALM = r"""
OP NOTE (macro)
proc R TSA, beach chair
surg / asst / anes / circ / scrub: staff
impl: glenoid M, stem 12-26 mm press fit, head 46
ebl 200  drain 0  tq none
count ok 3/3
cuff repair 5/5 sutures, ROM 140/60
fam updated
%%
CT CHEST template
hx: nodule
comp: none available
RUL 9 mm, series 3/12 image 26
LLL 3 x 3 mm
no nodes >10
CTDIvol 3.4, DLP 141, kV 100
Fleischner: 12-26 mo per risk
read: resident / staff
%%
DEATH SUMMARY (de-id)
88, adm for sepsis
day 2 off pressors. day 4 back on. day 6 family mtg
lactate 3.4 > 10.14
SOFA 12, APACHE 26
ME declined. organ: no
attending
%%
CODE SHEET drill
called by student
leader A; comp B, C, D; airway E; rec F
0312 PEA  0314 epi 1/10,000
0317 vf shock 200
0321 ROSC; ETCO2 10 > 41
CCF 88%, rate 104, depth 5-6, pause 3/10 s
debrief: hope, will, grace under fire
%%
CYTO/HPV policy
ASC-US/HPV+ : colpo
LSIL: colpo
HSIL 25+: treat
neg/HPV16: colpo
neg/neg: 5 y
unsat: 2-4 mo
risk CIN3+ 4/100 threshold; 3-5-1 table, ver 1.3
%%
PFT
FEV1 2.26 (61) post 2.60 (+12)
FVC 3.4 (88)
ratio 66
TLC 5/5.5
DLCO 12-26-? repeat 3/3 within 10%
6MWT 410 m, Borg 3 > 5, nadir 88
%%
EEG (no pt)
10-20 montage, Fp1-F3, T3-T5, O1
PDR 10, theta 5-7, sleep spindles 12-14
event 1 no change
event 3: 12 s, 3 Hz spike wave
HV 3 min, photic 5/10/15/20
impression: generalized
%%
Dental op codes
#3 MOD D2393; #14 RCT D3330
shade A2, A3.5, 1M2
perio 3/2/3, 4/3/5, 3/3/3
mob 1/3, furc II
lido 2% 1:100k x 2 carps
OHI-S 1.2; DMFT 10/14
"""
