"""Home, clinic, school and field charts thick with ratios, scores, counts, doses, sessions and seasons beside the few true dates: nursing flowsheets, therapy logs, chemo calendars, WIC lists, wound and weight tables, plans of care; each once with somebody and once with nobody."""

NAMED = r"""
HOME HEALTH WEEK AT A GLANCE  {ptlf}
Mon {DATE:<3/9|5/11|10/5>}  RN: wound 3/4 granulated, pain 4/10, wt 71.2. PT 3/12 visits used
Tue {DATE:<3/10|5/12|10/6>}  OT eval 2/8, BIMS 11/15, bathing 3/6. Aide {first}
Wed {DATE:<3/11|5/13|10/7>}  missed: pt at {clinic}, Dr {last}, INR 2/3 stable. New parameters
Thu {DATE:<3/12|5/14|10/8>}  PT 4/12; gait 60/150 ft; strength 3+/5. {first} PTA
Fri {DATE:<3/13|5/15|10/9>}  RN: staples 10/22 out, rest {DATE:<3/17|5/19|10/13>}. Call from {kin}: 1/2 tab or 1? told 1/2 BID
Sat {DATE:<3/14|5/16|10/10>}  none. On call {first} {ph}
Recert by {DATE:<4/28|6/30|11/24>}; ROC if hosp. Goals met 2/6. DC to outpt {DATE:<5/1|7/3|12/1>} if 5/6.
%%
CLASS LIST, CPR renewal, see who's late
{whole}  exp {DATE:<2|4|8>/<26|27>}  score 23/25  pd {DATE:<1/6|3/3|7/14>}
{whole}  exp {DATE:<2|4|8>/<26|27>}  score 18/25 fail  retake {DATE:<1/20|3/17|7/28>} 6p
{first} {fl}  exp {DATE:<5|9|12>/<25|26>} LAPSED  pd 1/2, owes 1/2
{comma}  {snf}  25/25  card emailed {DATE:<1/7|3/4|7/15>} to {mail}
Manikins 4/6 ok. Next class {DATE:<2/10|4/14|8/11>} at {church}, {first} teaching, 5/12 seats gone
%%
telemetry of a toddler's week, from mom's notes app, pls tidy for Dr {last}
{DATE:<6/3|9/8>} ate 1/2 waffle. poop 1. fever 101 x2
{DATE:<6/4|9/9>} 3/4 cup milk. no poop 2/2 days. miralax 1/2 cap
{DATE:<6/5|9/10>} big poop!! 7/10 cry. {kin} watched him, 2/3 nap
{DATE:<6/6|9/11>} 0/3 meals, just pedialyte 4/4 oz. called {ph}, nurse {first}
{DATE:<6/7|9/12>} all better 10/10. back to {school} {DATE:<6/8|9/14>}
he's {ptname}, born {dobs}. ear check was 1/2 (left red). Next appt {DATE:<6/21|9/28>} 9:15
%%
Dialysis access log   {ptcomma}   {mrn}
{DATE:<1/5|4/6>} BFR 400/400, VP 160, 15/16 G, Kt/V 1.5, hold 5/5 min
{DATE:<1/7|4/8>} 350/400, infiltrate 1/2 cm, ice, 3/10
{DATE:<1/9|4/10>} 400/400. Tx 3.5/4 h, off early for {kin}'s graduation
{DATE:<1/12|4/13>} no show 1/3 wk. called {ph}. {first} SW says van {plate}
{DATE:<1/14|4/15>} EDW 71.5 now, cramps 2/4. Fistulagram {DATE:<1/20|4/21>} {hosp} Dr {last}
Labs due {DATE:<2/2|5/4>}; Kt/V 3/3 months at goal
"""

TWINS = r"""
Outpatient chemo calendar, mFOLFOX6, wallet card
[[Name ______::Name {ptname}]]  [[Nurse ______::Nurse {first}, {ph}]]
Cycle 1/12  D1 [[___::{num8}]]  oxali 85, LV 400, 5FU 400 + 2400/46 h. Pump off D3 [[___::{num8}]]
Cycle 2/12  D1 [[___::{num8}]]  ANC 1.9, plt 144. neuropathy 1/4, nausea 2/4
Cycle 3/12  D1 [[___::{num8}]]  delay 1 wk, ANC 0.9. Neulasta Onpro added
Cycle 4/12  oxali 80%. CT after cycle 4 of 12[[::, {DATE:<3|6|9>/<12|19|28>}]]. Cold gloves 8/10 helpful
Cycle 5/12  DPYD fine. Mouth 2/4; magic mouthwash, ice 30'
Cycle 6/12  half way! scan: 3/5 liver lesions smaller, 2/5 stable
Call for 100.4, 3/4 diarrhea or worse, chest pain with pump, tubing out
Zofran 8 q8, Compazine 10 q6, Imodium 2 then 1 up to 8. Dex D2-3.
Leave pump on for: lab ok, no MRI, spill kit under the sink.
%%
CNA flow sheet, nights, hall B [[(no names on this side)::- {first} {fl}]]
rm  intake  turned  BM  void  skin  sleep
1   240/1500  4/4   0   2/3   ok    5/8
2   0 npo     4/4   1   cath 450  heel R  6/8
3   360/1200  3/4*  0   3/3   ok    2/8 (calling out for [[family::{kin}]])
4   120/1500  4/4   L   2/2   coccyx 2/2 stage 2  7/8
5   OUT to ER [[at 2::at 2 to {hnick} w/ {crew}]]
6   240/1000  2/4 refused  0  1/3 told [[nurse::{first} LPN]]  ok 4/8
7   ate 3/4 of snack, 1/2 milk
8   new, admit [[at 6p::{clip} 6p, {last}]], VS q4, 1:1 for 4/8 hrs
Lifts 2/3 charged. Gloves S 0, M 6/10, L 3/10. Linen 11/24 sets.
Alarm rm 3 x12, 31 min total
%%
Weight management group (session 9/16), leader's sheet

[[#1::{first}]]  -4.2% (9/9 attended) 6/7 food logs, steps 8.1k. goal 5/7 breakfasts
[[#2::{first} {fl}]]  -1.0% (6/9) 2/7 logs. Stress: [[mother in rehab::mother {kin} at {snf}]]. goal: call us 1x
[[#3::{mrs}]]  +0.3%, menopause, sleep 5/10. Wegovy 1.7 since [[spring::{mon}]]; constip 6/10
[[#4::{whole}]]  -9.8% !! lost 2 belt holes. EOSS 1/4
[[#5::{last}]]  absent, [[hunting::hunting near {place} til {DATE:<10|11>/<4|9|22>}]]; missed 3/9 groups
[[#6::{initials}]]  binge 2/7 d, BES 24, refer [[psych::{first} {last}, PsyD]]
Lesson: stimulus control, plate 1/2 - 1/4 - 1/4. Potluck: everyone brings a 9/10 dish at 1/2 the fat.
Medicare IBT G0447; MDPP core 16, maintenance 6. Next group [[Mon::{full}]]; the one after that is in [[the new room::{FACILITY:<Birch|Cypress|Wisteria> Room}, {clinic}]]
%%
Vision & hearing screening, grade K-1, tally   [[School ____::{school}]]   [[Date ____::{full}]]
Room 1  24/25 seen, 3/24 fail V (20/50, 20/40-/+2 line diff, 20/63), 1/24 H (R 4k 35)
Room 2  22/22, 2/22 V, color 1/11 boys
Room 3  19/23 (4 out, strep), 0/19, 2/19 H both fluid
Room 4  SDC 7/9, Plusoptix 3/7 refer, OAE 5/7 pass
Rescreen in 2 wks; letters 8. [[::Letters to: {first} {last}, {first} {last}, {first} "{first}" {last}, and the {last} twins. ]]Glasses: Vision To Learn van [[in spring::{on}]]
3/8 referrals done; [[one family has no car::{kin} ({first}'s mom, {ph}) has no car]]
Screeners: [[RN, LVN, 4 parents, Lions::{first} RN, {first} LVN, 4 parents, {ORGANIZATION:{town} Lions}]]
State report H-41/92 due in May. Audiometer calibrated [[this year::{num8}, sn {ser}]].
%%
wound measure table, UE/LE, home health   [[Pt ____::{ptlf}]]  [[SOC ____::{num8}]]
wk  LxWxD  gran/slough  exud  odor  pain  PUSH
0   6.2/4.1/1.0  20/80  mod  y  7/10  15/17
1   6.0/4.0/1.0  30/70  mod  y  6/10  15/17
2   5.5/3.8/.8   50/50  mod  n  5/10  13/17
3   5.1/3.4/.6   75/25  sm   n  3/10  12/17  (debrided [[in clinic::{clip} {dr}]])
4   4.4/3.0/.5   90/10  sm   n  2/10  11/17
5   no visit, [[blizzard::blizzard, {lane} closed]]
6   3.9/2.6/.3   100/0  sm   n  1/10  9/17
ABI .84/.91; TBI .5; A1c 8.1; alb 3.2; Prostat 30 BID, vit C, zinc x14 d
Dressing: Aquacel Ag 3/7, Mepilex, ACE 50% stretch 1/2 overlap. Changes M/W/F by RN 2/3, [[spouse::{kin}]] 1/3.
Goal: 40% by wk 4 (29/100 met 4/4). Refer [[wound center::{hosp}]] if stalls.
%%
Diabetes camp cabin log [[(sample)::{FACILITY:<Moose|Raven|Juniper> cabin}, counselor {first}]]
kid   B / L / D / HS / 2am     carbs      lows  site
[[a::{first}]]   142/88/201/167/121   60/75/70/15   1/5   d2
[[b::{first}]]   211/240/55!/133/98    45/60/70/30   1/5   d1  juice 1/2 c, 15', 91
[[c::{first}]]   HI/318/276/199/180    60/60/65/0    0/5   bent cannula, ket .9, new pod [[lot kept::lot {lot}]]
[[d::{first} {fl}]]   99/102/110/120/115   loop. show off. 1/1/1/1
ratio changes per [[fellow::{dr}]]: a 1/12 -> 1/15 at B; b basal 70/100 for canoe; c ISF 1/40
Glucagon 2/3 kits; Baqsimi trainer 1. Dex cal 4/4.
Homesick 2/8. Nits 0/8. S'mores 24 g each, yes you may
Note to [[mom of c::{kin}, {first}'s mom, {mail}]]: [[he::{sub}]] changed [[his::{pos}]] own pod 2/2 times
%%
CPR class roster and skills check, BLS, 2025 guidelines   [[site::{church}]]  [[::{full}]]
ratio 30/2 adult, 15/2 child 2-rescuer; rate 100-120; depth 2-2.4"; CCF >60 (aim 80)
Manikins Prestan 4/6 working; AED trainer Zoll 2/2; BVM 5/6
[[student 1::{whole}]]  written 24/25  comp 118/120 good  pass
[[student 2::{whole}, {snf}]]  21/25  leaned 11/30, remediated 2x  pass
[[student 3::{first} {last}]]  19/25 retake [[Sat::{clip}]]
[[student 4::{fl}]]  25/25, knee bad, did it on a table  pass
[[student 5::{comma}]]  no show, fee kept 1/2
eCards within 20 d, good for 2 y[[:: - first code {UNIQUE_ID:{nn}{nn}{nn}}]]
Instructor [[____::{whole}, ID {UNIQUE_ID:{nn}{nn}{nn}{nn}}]]  TC [[____::{ORGANIZATION:<Heartwise|Pulsepoint|Bluffs> Training Center}]]
"""
