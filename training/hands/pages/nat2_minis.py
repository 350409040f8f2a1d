"""Prompts of eight to fourteen short lines, one after another from many desks, each typed quickly with its facts under it."""

TWINS = r"""
Write a progress note from these:
- POD 3 [[R hemicolectomy::R hemicolectomy ({dr}, {clip})]]
- flatus yes, BM no
- NGT out [[yesterday::{clip} pm]]
- T 37.4 HR 88 BP 128/70 94% RA
- abd soft, incision c/d/i, JP 40 serosang
- WBC 11.2 (13.9), Hgb 9.1, K 3.3
- path pending[[:: {spec}]]
- lovenox 40, entereg, tylenol, no more dilaudid
- [[lives with son::lives with son {kin} in {town}]], wants home not rehab
Use A/P by problem, no fluff.
%%
need: after visit summary in {lang}
who: [[new mom, 2 wks postpartum::{ptname}, 2 wks postpartum]]
why: mastitis L breast
rx: dicloxacillin 500 QID x 10 d
also: keep nursing / pumping, ice, ibuprofen 600, no tight bra
worry: fever \>101.5, red streaks, lump that won't go
follow up: [[48 hours by phone::{on} by phone, {ph}]]
from: [[the midwife::{first}, CNM, {clinic}]]
tone: like a big sister
%%
Convert to Braden, Morse, and Norton scores; show the math.

[[Resident::{ptl}, rm 21, {snf}]]
responds to verbal, can't say where it hurts
briefs always damp
chair-bound
can't reposition without help
eats half, likes Ensure Plus vanilla
slides down in the recliner
1 fall [[in the past 3 months::on {clip}]]
walker, weak gait, forgets limits
IV no
%%
staffing. today is my first day as charge, be nice
6 RNs: [[A, B, C, D, E, F::{first}, {first}, {one}, {wn}, {first}, {first}]]
[[A::{first} #1]] can't take chemo (pregnant)
[[C::{one}]] has had the same pt 3 days, keep
31 pts, 4 discharges before noon
2 neutropenic, 1 C diff, don't mix
1 tele overflow [[from 4W::from {ward}]]
[[F::the second {first}]] leaves at 3
make a grid
%%
subject: appeal level 2
[[pt::pt {ptcomma}]]
[[dob::dob {dob}]]
[[id::id {plan}]]
drug: Skyrizi 150 mg
denied: step thru Humira biosimilar (Hadlima, Cyltezo) required
facts: demyelinating disease in [[family::sister {kin}]], TNF contraindicated; PASI 18, BSA 22; MTX -> ALT 160; NB-UVB x 30 fail
cite: AAD-NPF, IMMhance
[[signed by derm PA::sign as {cred}, {fac}]]
400 words max, polite
%%
q: is my ICU drip math right
norepi 8 mg in 250 = 32 mcg/mL
running 15 mL/h = 480 mcg/h = 8 mcg/min
wt 81 kg -> 0.099 mcg/kg/min
vaso 20 u/100 at 9 mL/h = 0.03 u/min
propofol 25 mcg/kg/min = 12.15 mL/h
fent 2500/250 at 7.5 = 75 mcg/h
[[resident::{first} (resident)]] wrote norepi 0.12
[[pump::pump {ser}]] says 0.1
who's right? [[pt::{ptl}]] MAP is 66
%%
please make an email out of this voice memo, to the team
so um [[our medical director::{first}]] is out [[for two weeks::from {sayday}]]
uh cover is [[the associate::doctor {lastlow}]]
for refills route to the pool not to the inbox
controlled ones go to [[the NP::{firstlow} the n p]]
[[the fridge guy::the fridge guy from {orglow}]] comes [[tuesday::{sayday}]]
do not unplug the vaccine fridge again please
also happy birthday to [[you know who::{onelow}]]
thats it bye
%%
Dose check, peds ED, answer each line yes/no + why
14.2 kg, [[2 y::2 y, {ptf} {ptl}]]
amox 640 mg BID (90/kg/d)
ibuprofen 140 mg q6h
Decadron 8.5 mg x 1 (0.6/kg)
racemic epi 0.5 mL
Zofran ODT 2 mg
ceftriaxone 700 mg IM w/ 1% lido
midaz IN 2.8 mg
ketamine IM 57 mg
last Tylenol [[at home 4 h ago::{clip} 0500 by {kin}]]
%%
make a family tree text for the genetics referral
proband [[F 38::{ptname}, F 38]]: TNBC
mother [[d. 51::{kin}, d. 51]] ovarian
[[mat aunt::mat aunt {kin}]] breast 44, alive
[[mat uncle::mat uncle {kin} in {home}]] prostate 60 Gleason 8
mat gf pancreas 70
father A&W
sister [[41::{kin}, 41]] untested, bilateral salpingectomy
2 kids 9, 6
ancestry: Ashkenazi / Irish
NCCN criteria met? which panel, Myriad MyRisk or Invitae 84
%%
From: me
To: you
Task: 5 slides, inservice on DKA, for nurses
S1 title + [[presenter::{first} {last}, RN, CCRN]]
S2 patho in 3 pictures
S3 two bag method, K rules (\<3.3 hold insulin, 3.3-5.2 add 20-30, \>5.2 none)
S4 case: [[19 F, pH 6.98, new Omnipod failure::{agex}, {trade}, pH 6.98, Omnipod failure on {day}]]
S5 gap closed, feed, overlap Lantus 2 h
Where: [[education room::{FACILITY:<Wren|Bosun|Tallgrass> Education Center}]], [[12:15 and 19:15::{on}, 12:15 and 19:15]]
Quiz: 3 MCQ, one on Euglycemic DKA with Jardiance
%%
I work at a pharmacy and need a script for these calls:
1) Ozempic on backorder, have 0.25 not 1 mg
2) PA needed, we faxed [[the office::{clinic}]] [[twice::on {clip} and {clip}]]
3) Adderall partial fill, CII, 30 days federal / state rule
4) [[customer::{mrs}]] wants early Xanax, "vacation" [[::to {world}]]
5) transfer in from [[another chain::{pharm}]]
6) copay $340 -> card BIN 610524
[[I::{first}, I]] only have 30 seconds each. [[Store line::Store line {ph}]] goes at the end
%%
summarize chat, 3 bullets, decisions only
[9:02] [[RN1::{first}]]: pt in 7 self dc'd foley AGAIN
[9:03] [[RN2::{one}]]: balloon up?
[9:03] [[RN1::{first}]]: yep. gross hematuria
[9:06] [[MD::{last} MD]]: 22 fr 3-way, hand irrigate, call GU if clots
[9:20] [[RN1::{first}]]: in. punch color, no clots
[9:21] [[RN2::{one}]]: mitts? [[wife::wife {kin}]] says no restraints
[9:25] [[MD::{last} MD]]: sitter, d/c oxybutynin, melatonin. [[GU::{wn} from GU]] sees him at noon
[9:26] [[RN2::{one}]]: k
%%
write medicaid transportation complaint
ride id [[unknown::{code}]]
driver [[no name given::{first}, {car} {plate}]]
pick up 5:10 promised 4:15
missed 1st hour of HD [[::at {FACILITY:<Sandpiper|Copperhead|Lower Falls> Dialysis} on {full}]]
K was 6.1, shortened run
third time [[this month::: {clip}, {clip}, {clip}]]
want: different vendor, mileage for [[my nephew::my nephew {kin}]]
[[sign: patient::sign: {ptname}, {stack}]]
short please they have a 500 char box
%%
Two truths and one lie game about our unit for nurse week:
[[- the night tech::- {first}]] once delivered a baby in the elevator [[::of {bldg}]]
[[- the manager::- {one}]] was a rodeo clown [[::in {home}]]
- our Pyxis has been called Karen since 2014
[[- one of the docs::- Dr. {last}]] has been on Jeopardy!
- we used 11,000 warm blankets in a month
- [[a pharmacist::{wn} in pharmacy]] can recite pi to 80 digits
pick which are funny, rewrite, add a bonus about Coban
%%
code this as an Epic dot phrase for wound care
.WOUNDFU
[[@NAME@::{ptname}]] [[@DOB@::{dob}]]
Location: ***
L x W x D cm: *** undermining *** at *** o'clock
Tissue % granular *** slough *** eschar ***
Odor none/mild/foul
Drsg: Medihoney | Hydrofera Blue | Santyl | Promogran Prisma
Debride: selective 97597 / excisional 11042
ABI R *** L *** [[(date)::({num8}, {hnick})]]
Offload: TCC, CROW, DH boot
Next: *** wk [[::w/ {last}]]
%%
lab values to trend sentence, one each
[[day 1::{clip}]] Hgb 11.9 Plt 240 Cr 0.8
[[day 4::{clip}]] Hgb 10.2 Plt 131 Cr 0.9
[[day 6::{clip}]] Hgb 9.8 Plt 72 Cr 1.1
heparin SQ since day 1, bypass [[last month::{mon}]] w/ heparin
4Ts = 7?
PF4 ELISA OD 2.4[[::, acc {spec}]]
argatroban 1 mcg/kg/min, aPTT 61
[[heme::{dr}, heme,]] says no warfarin until plt 150
give me the chart note + tell [[family::{kin}]] in plain words
"""
