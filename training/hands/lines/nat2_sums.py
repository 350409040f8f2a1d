"""Prompts full of figures: opening hours, ratios, fractions, ranges, CPT and HCPCS codes, scores, pump rates and scales, beside real dates and names or without any."""

NAMED = r"""
{ptl} {clip} 99214, 36415, 80053: which need modifier 25 or 90
Total for {ptcomma}: 97110 x2 $84, 97140 x1 $39, 97530 x1 $46; DOS {num8}
hours of {fac}: M-F 8-5, Sat 9-2. put on a card
{pharm} is open 9-9, sun 10-6; write directions from {corner}
carrier risk 1/25 x 2/3; {kin} wants it by {on}
{ptf} 5/5 strength, 4/5 L EHL, SLR 30; seen {clip} by {last}
we're 8/80 here and {first} did 86 hrs in {range}
run-walk 1/1 then 2/1 then 3/1, start {on}, coach {first}
{mr} BP 148/88, 151/92, 139/77 on {clip}, {clip}, {clip}
claim {claim}: 27447-RT, 64447-59, J0665 x40, billed {num8}
{poss} EF 30/35, TAPSE 1.4, E/e' 18, read {clip}
Mallampati 3/4, ASA 3, NPO 8/6/2, case 2 {on} {dr}
split 50/50 between {first} and {one}, shifts 7-3 and 3-11
titrate 2/4/8 mg, {ptl}, visits {num8}, {num8}
95806 for {ptname}, auth {code}, good thru {on}
{mrs}: 24/30 on {clip}, 21/30 on {clip}, MoCA 8.1 vs 8.2
vision 20/40 and 20/200, {ptf}, IEP at {school} on {on}
q: 3/7 days/week HD at {FACILITY:<Redwing|Calico|Lowland> Kidney Center}, chair 11, 5:45 am
ratio 1:3 nights, {ward}, {first} has 1:4 again {day}
twins A/B: 1,940 g and 2,105 g, {kin} {kinl}, {hosp} {full}
{ptl} CIWA 14/11/8 at 0400/0800/1200, last drink {clip}
G4P2/1/1/2, {ptf}, EDD {on}, 1-hr 148, 3-hr 2/4 abnormal
{lastup} K 2.9/3.1/3.6 runs 10/10/20 {clip}
D5 1/2 NS @ 83, {ptl}, {bedx}, til {on}
weights {clip} 81.2, {clip} 79.9, {clip} 78.4 for {mr}
room 9-2 {ptl}, 9-1 empty, 8-2 {last}
{initials} gave 2/10 vials, wasted 1 w/ {initials}, {clip} 2310
1/2 tab {first}, 1 tab {kin}: who takes what? make a chart
7/24 rehab days used, {ptcomma}, auth {code}
half life 12/24 h; level on {num8} 14.2, {num8} 7.0
please bill G2211 w/ 99213 for {mrs}, {full}
score 6/8 on the quiz by {first}, 8/8 by {one}, due {on}
L4/5 and L5/S1 ESI {clip} by {dr}; 62323, 77003 bundled?
bring 2/3 of the drill kits to {place}, ask {first}
{ptname} 1/2 sets GPC {num8}; repeat {num8} 0/4
FTE 0.6 + 0.9; {first} 24/36 h, {one} 36/36
cycle 3/6 for {ptl} {on}, dose 75%
open 24/7: {hosp}, {st}, {ph}; 9-5: {clinic}
{kin} at 4/10 pain, walker 2/2 wheels, dc {clip}
Tdap 1 of 1, HPV 2/3, MenB 1/2 for {ptf}, due {on} at {school}
"""

CALM = r"""
99214, 36415, 80053: which need modifier 25 or 90
Total: 97110 x2 $84, 97140 x1 $39, 97530 x1 $46; 8-minute rule ok?
hours: M-F 8-5, Sat 9-2. put on a card
open 9-9, sun 10-6; write a door sign
carrier risk 1/25 x 2/3 x 1/4 = 1/150, right?
weekend clinic sat 9-2, sun 10-1, closed 12-1
5/5 strength, 4/5 L EHL, SLR 30, DTR 2/4
we're 8/80 here, is 86 hrs OT
run-walk 1/1 then 2/1 then 3/1 for 12 weeks
BP 148/88, 151/92, 139/77, average it
27447-RT, 64447-59, J0665 x40, NCCI edits?
EF 30/35, TAPSE 1.4, E/e' 18, RVSP 48
Mallampati 3/4, ASA 3, NPO 8/6/2 rule
split 50/50, shifts 7-3 and 3-11 and 11-7
titrate 2/4/8 mg weekly, Xcopri or Banzel
95806 vs 95800 vs G0399, who pays what
24/30 vs 21/30, MoCA 8.1 vs 8.2 vs 8.3
vision 20/40 and 20/200, legal blindness?
3/7 days/week HD, chair 11, 5:45 am start
ratio 1:3 nights, 1:4 days, 1:2 ICU, 1:1 CRRT
twins A/B: 1,940 g and 2,105 g, discordance %
CIWA 14/11/8 at 0400/0800/1200, next dose?
G4P2/1/1/2, 1-hr 148, 3-hr 2/4 abnormal Carpenter-Coustan
K 2.9/3.1/3.6 runs 10/10/20, Mg 1.4/1.9
D5 1/2 NS @ 83, D10 1/4 NS neonate?
weights 81.2, 79.9, 78.4 kg, net 2.8 L
room 9-2 and 9-1 share a bath, 8-2 private
gave 2/10 vials, wasted 1, count 7/10
1/2 tab AM, 1 tab HS: make a chart
7/24 rehab days used, 17/24 left
half life 12/24 h; 14.2 then 7.0
G2211 w/ 99213-25 in 2025, preventive ok?
score 6/8 on the quiz, 8/8 on the retest
L4/5 and L5/S1 ESI; 62323, 77003 bundled?
2/3 of the drill kits expired, 1/3 ok
1/2 sets GPC; repeat 0/4; contaminant?
FTE 0.6 + 0.9 = 1.5; 24/36 h vs 36/36
cycle 3/6, dose 75%, ANC 0.9, plt 81
24/7 vs 9-5 vs 7-on/7-off, table
pain 4/10, walker 2/2 wheels, stairs 3/3
Tdap 1 of 1, HPV 2/3, MenB 1/2, MenACWY 2/2
Likert 4/5, NPS 9-10 promoters, 7-8 passive
Apgars 3/6/8, cord 7.08/-11
APRI 1.2, FIB-4 2.9, 12/14 portal triads
20/10/5/2.5 prednisone taper, 5/5/5/5 days
DKA gap 28/19/12, BHB 6.1/3.0/0.8
ABI 0.62/0.98, TBI 0.41/0.7
ICP 18/22/14, CPP 61/58/70, EVD @ 10
PRVC 16/420/8/50, ARDSnet 6/kg
NIHSS 14/9/4, mRS 0/3/1, TICI 2b/3
Ishak 4/6, Metavir F3/A2, NAS 5/8
T 1/2: 90 min; k 0.0077; 3/4 gone at 180
12/12 monthly safety rounds, 11/12 last year
q 4/6/8 wks Eylea vs Vabysmo q 8/12/16
mix 70/30, 75/25, 50/50, U-100/200/300/500
Ca 8.1/alb 2.2 -> 9.5; iCa 1.12/1.08
5-3-1 huddle, 4-2-1 fluids, 1-2-3 code
2/2/2 rule vs 3-3-2 airway, LEMON
6-CIT 8/28, Mini-Cog 2/5, SLUMS 19/30
ROM 0-110, 5-95, 0-3-140 (neutral zero)
"""
