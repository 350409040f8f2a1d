"""Logs kept over several shifts and visits: floors, homes, ambulances, school offices, prisons, shelters and transport desks."""

NAMED = r"""
NURSING NOTES, {last} rm 7
{clip} 0730 Assumed care from {first}. Pt asleep. {kin} in recliner.
{clip} 1140 Pt asks when {wn} is coming. No {wn} on visitor list. {kin} says that is the dog.
{clip} 1915 Report to {initials}. Foley 800.
{clip} 2300 Confused, calls me {first}, wants to go "back to {place}". Redirected.
{clip} 0420 Found at elevator in coat. Says the {fleet} bus leaves at 5. {last} notified, no orders.
{clip} 0700 Report to {first}.
{clip} 0915 {dr} at bedside. {kin} tearful. Palliative ({last}) at 2.
{clip} 1430 DNR signed. {first} from {church} in.
{clip} 0212 Resp ceased. Pronounced {last}. {kin} with {obj}.
%%
HH visit {clip}: {last}, wound 3.1 x 2. {kin} does drsg. cat on bed
HH visit {clip}: wound 2.9. gate code changed, call {kin}
HH visit {clip}: pt not home, neighbor {wn} says {hnick} since {clip}
ROC {clip}: dc'd from {hnick}, new meds by {last}
HH visit {clip}: wound 3.4, odor. {last} paged x2. {coin} supplies never came
HH visit {clip}: {first} (sub) - couldn't find house, GPS sends you to {lane}, it's behind {shop}
Recert {clip} {initials}
%%
RUN {case}
disp 0214 {bare} x {lane}
unit {fleet}: {last} / {first}
enr 0215 os 0221
pt {ptl} 71 M on kitchen floor since supper. {kin} let us in thru garage, 0912 no that's the code not a time
meds on fridge: warfarin, lisinopril. bottle says {last} MD
bp 88/p, 4 lead afib 140, R 22
xport {hnick}, pt wanted {hnick}, on divert
RN {first} sig 0252
cleared 0310. left: cane, {wn} (bird) w/ {rel} of pt
%%
SCHOOL HEALTH OFFICE  {school}
M  {first} {ini} gr 4  stomach, back to class
M  {wn} (Ms {last}'s room) bee, mom called at {coin}
T  {first} {last}  inhaler 2 puffs, new one from {pharm} due {clip}
T  {wn} & {wn} bumped heads, ice, both moms {ph} / {ph}
W  {last} (bus {fleet}) nits. letter to {lane}
W  coach {last} sent {wn}, ankle
Th {first} {ini} insulin 4u, BG 311, dad {kin} came from {town}
F  nobody!! {initials}
%%
MEDICAL LOG / {jail} / B pod
{clip} {last} #{four} - sick call, tooth, put on {last} DDS list
{clip} {last} #{four} - refuses meds, says {first} in C pod told him they are poison
{clip} {ws} #{four} - chest pain, out to {hnick} w/ dep {last}, back {hr}
{clip} {wn} {last} - intake, withdrawing, last used at {corner} yest
{clip} {last} - kite: "tell nurse {first} I need my mat"
{clip} {ws} - court {clip}, no am insulin delay
count ok {initials}
%%
overnight shelter nurse
beds 22/24
{wn}: feet. soaked, socks. came up on the {fleet} from {town}
{last}: BP 190/110, out of meds since {clip}, walk him to {clinic} am
{pet} & {one}: fighting, split
new: {first}, 19, left {place} after {rel}, won't say last name. phone {ph}
{last}: OD at {corner} 0130, narcan x2, refused {crew}
lost bag: {wn}, blue, tag {four}
off 0700 {initials}
%%
TRANSPORT DESK
0610 {last} 4W>CT  {wn}
0618 {last} CT>4W  {wn}
0640 {ws} ED>6N  {first} (O2)
0702 {last} 6N>dialysis  {first}
0710 morgue x1, {last} family present  {last}, {wn}
0744 discharge {last} to curb, {chain} van, {kin} driving plate {plate}
0750 lost wheelchair {four}, last w/ {first} by gift shop
0815 {ws} refuses stretcher, wants {first} only
%%
ASSISTED LIVING COMMUNICATION BOOK
{clip} am  {last} didn't eat. {ws} did both breakfasts. {first}
{clip} pm  {last}'s son {kin} took her to {chain}, back 6. {first}
{clip} noc {ninety} yr old in 12 up x4, calling for {wn}. {first}
{clip} am  podiatry: {last}, {last}, {ws}. Not {one}, hospice. {first}
{clip} pm  fire drill, {ws} wouldn't leave {pos} cat. {first}
{clip} noc {last} fell 0310, {crew}, {hnick}, {kin} told 0330. {first}
{clip} am  bed hold for {last} til {clip}? ask {wn}
%%
day 1 {clip} arrived w/ {crew} from {hnick}. {last} on call
day 2 {clip} {first} PT: sat edge
day 3 {clip} {kin} brought photos of {place}. cried
day 4 {clip} temp. {last} cultured
day 5 {clip} {coin} called: GPC clusters. vanc
day 6 {clip} line out by {initials}
day 9 {clip} ate fish from {shop}
day 12 {clip} to {snf}, report to {wn}
%%
FLIGHT LOG
tail {hull}  crew {last}/{last}/pilot {wn}
0312 req {hnick}, {ptl} 58 M dissection
0317 accept wx 4 mi
0341 skids up {town}
0402 land pad 2
0431 dep w/ pt. esmolol 150. {last} holding art line
0455 land {hnick}; hot offload to {last}
0510 fuel, {coin}
0540 home. Left pump {ser} and {first}'s jacket
%%
prenatal visits  {ptl}/{ptf}
8w   {clip}  {last}   u/s ok
12w  {clip}  {last}   NIPT to {coin}, kit {lot}
16w  {clip}  {ws} (RN) left early, boss at {coin}
20w  {clip}  anat scan {hnick}, girl, "{wn}"
24w  missed
26w  {clip}  glucola 148. {kin} came
28w  {clip}  Rhogam {lot}, {initials}
32w  {clip}  living w/ {rel} now, {hood}
36w  {clip}  GBS+. doula {first}
%%
Sitter record, 15 min
1900 {first} on. pt {ptf} watching TV
1915 same
1930 says that {wn} is under the bed
1945 pulling IV. RN {last} in
2000 {kin} phoned, pt calmer, they talked about {place}
2015 asleep
2030 {first} off, {wn} on
2045 asleep
2100 awake "what bus is this". told: no bus
2115 Dr {last}. mitts off
%%
hospice RN, weekend
sat 0900 {last} at {bare}. actively dying. {kin}, {first}, {first} there. ativan
sat 1230 {ws} at {snf}. constip. dulc
sat 1500 {last} passed 1447. {coin} (funeral) called, came from {town}. meds wasted w/ {first}. dog to {rel}
sat 2210 call {ph}: {last}, pump beeping. drove, {mile}, fog
sun 0800 {wn} {last} new admit from {hnick}, {ninety}, hates morphine
sun 1600 IDT note to {last}, Rev {last}, {initials}
%%
device check tent, county fair, {place}
{first} {ini}  62  BP 150/90  ICD {coin} {ser} interrogated ok
{last}  71  pacer, implanted {mon} at {hnick} by {last}, batt 3 y
{wn}  55  no device, wanted water
{last}  {ninety}  leadless, card lost; daughter {kin} has it
{ws}  68  shock {clip} while at {shop}; sent to ED w/ {crew}
next tent {day} {church} lot
%%
REFUGEE HEALTH, arrivals
case {case}, 5 persons, {lang}, from {world} via {land}, landed {clip}
PA {last} {first} M 41: PPD 12 mm, CXR ok
W {last} {first} F 36: Hb 9.1, G6
C {first}: lead 8
C {first}: lead 5, catch-up {clip}
C {first}: teeth++
home {bare}; sponsor {church}; driver {first} ({agency}), van {plate}
school {school} starts {clip}
next {clip} w/ {last}
%%
Hyperbaric dive log
dive 1 {clip} {last} 2.4 ATA tender {first}
dive 2 {clip} {last} 2.4 ATA tender {wn}
dive 3 {clip} ear pain, {last} MD, tubes by {ws} at {hnick} {clip}
dive 4 {clip} tender {first}
dive 9 {clip} {kin} says that foot is pink!!
dive 14 none, ice storm, {pos} road ({lane}) closed
dive 20 {clip} done; back to {dr}
%%
postpartum log for baby {wn}
born {clip} {hr} at {hnick}
fed 40 ml by {kin}
bili 11 ({clip}), 13 ({clip})
lactation {first} {ph}
dad back to {coin} on {clip}
grandma lands {day} from {world}
weight check {initials} {clip}
name change?? now "{wn}", tell {last}
%%
Infusion center run sheet
ch 1 {last} ocrelizumab #4, prior {clip}
ch 2 {last} iron, itchy last time (ask {first})
ch 3 {ws} abatacept
ch 4 {last} IVIG lot {lot}, 5 h, son {kin} picks up at {corner}
ch 5 {wn} {last} zoledronate, dentist {last} ok'd {clip}
ch 6 {last} CANCEL - {coin} says no auth, ref {ord}
ch 7 {ws} blood, consent {clip} w/ {initials}
%%
CLASSROOM-STYLE DETOX LOG, {range}
{first}: d1 CIWA 18, d2 12, d3 5. ex {kin} at desk, turned away
{wn}: d1 COWS 22; left {clip} w/ {pet} in {plate}
{last}: d1 sz at 0300, {crew}, {hnick}
{one}: d4 ready, bed at {refuge} {clip}
{first}: probation ofc {last} called, ROI? no
Visitors list: {kin}, {kinfull}, Fr {last}
"""

CALM = r"""
NURSING NOTES, rm 7
0730 Assumed care. Pt asleep. Spouse in recliner. RASS 0.
1140 Pain 3/10 > 1/10. Ambulated 12-26 ft w/ walker.
1915 Foley 800. Wt 88.2. Dilaudid 0.2.
2300 Confused, CAM +. Redirected. Bed alarm on.
0420 Found at elevator in coat. MD notified, no orders.
0915 Team at bedside. Strength 3/3 grips (unit scale), 5/5 legs.
1430 DNR signed. Chaplain in.
0212 Resp ceased. Family with pt.
%%
HH visit 1: wound 3.1 x 2. caregiver does drsg. cat on bed
HH visit 2: wound 2.9
HH visit 3: pt not home
ROC: new meds, 14 total
HH visit 4: wound 3.4 x 2.2 x 0.3, odor. supplies never came
HH visit 5: TUG 12-26 s. MAHC-10 6/10. O2 91/94
Recert: OASIS-E, M1860 = 3, freq 2w3 1w6
%%
RUN template
disp / enr / os / xport / arr / clear
pt 71 M on kitchen floor since supper
meds: warfarin, lisinopril
bp 88/p, 4 lead afib 140, R 22, BGL 3.4 mmol (61)
GCS 3/5/6. stroke scale 3/3 neg
18 ga L AC x1, NS 250, dilt 10 then 15
ETCO2 26 > 34. pain 10/10 > 5/10
unit restocked; O2 1200 psi
%%
SCHOOL HEALTH OFFICE totals
M  stomach 3, bee 1
T  inhaler 2 puffs, heads 2
W  nits 1, ankle 1
Th insulin 4u, BG 311, carbs 26, ratio 1:12
F  nobody!!
vision 20/40, fail 3/10; hearing 25 dB 4/4; BMI 85th %ile; DMFT 5
%%
prenatal flow
8w   u/s ok, CRL 16
12w  NIPT low risk; NT 1.4
12-26w weekly 17-OHP no longer
20w  anat ok, EFW 340, ant placenta
26w  glucola 148; 3 h 88/179/151/120
28w  Rhogam, Tdap
32w  FH 31
36w  GBS+, 3/50/-2
40.3 IOL, Apgar 8/9, EBL 350
%%
Hyperbaric dive log
dive 1 2.4 ATA 90 min
dive 2 2.4 ATA, air break 5/5
dive 3 ear pain, Teed 3, tubes
dive 9 foot pink, TcPO2 26 > 41
dive 14 none
dive 20 done; wound 10.14 cm2 > 3.3
%%
Detox log, blank names
bed 1: d1 CIWA 18, d2 12, d3 5
bed 2: d1 COWS 22
bed 3: d1 sz at 0300
bed 4: d4 ready
bed 5: BAC .31; Librium 50/25/25
bed 6: Subutex 4/4/8, UDS 12 panel 3+ of 12
%%
Infusion center run sheet
ch 1 ocrelizumab #4
ch 2 iron, itchy last time
ch 3 abatacept 750
ch 4 IVIG 2 g/kg over 5 h
ch 5 zoledronate 5/100
ch 6 CANCEL, no auth
ch 7 blood 2/2, Hb 6.9. 10/10 chairs, wait 12-26 min
"""
