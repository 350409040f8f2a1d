"""A scheduler, a school nurse, a grandson, a monk in an infirmary and a travel clinic: days of every form, and what only resembles a day."""

NAMED = r"""
seen {oddday}, again {oddday}, then lost to us
{oddday}: no show. {oddday}: no show. {oddday}: came, wrong building
it started on {oddday}, I remember because of the parade
her water broke {oddday} at dinner
On {oddday} the fever went; on {oddday} it came back with company
He fell {oddday}. Or was it {oddday}. The calendar in the kitchen has a star on {oddday}.
next {oddday} works for the wife, not for me
surgery {oddday}, pre-op {oddday}, covid swab {oddday} (drive-thru)
good till {oddday}, then call
the appointment moved from {oddday} to {oddday} to {oddday} and now they say {oddday}
clean and sober since {oddday}
{oddday} = LMP, {oddday} = EDD, plus or minus a week
LMP {on}, sure of it
G2P1, EDC by US {num8}, IOL booked {oddday}
stitches out {oddday} please
{oddday} PPD placed, read {oddday}, 4 mm
vax: dose 1 {num8}, dose 2 {num8}, booster {mon}
MMR {num8} & {num8}; varicella {num8}; Tdap {num8}; flu {mon}
last tetanus? {mon} I think, the nail
last menses {on}, last pap {mon}, last mammo {mon}, last drink {oddday}
off work {btw}, light duty from {oddday}
FMLA {range}, intermittent after
please excuse from gym {btw}
away {range}, covering: call the desk
on antibiotics {range}
{range} in {land}, one mosquito bite, one goat
I'm in {town} {btw}, can I get dialysis there
the {day} visit is the one they lost
{day}, {hr}. Be there at {hr}, they start at {hr}.
{day} or {day}? Tell me which, my ride is from church
is {day} too late to start the prep if it's on {day}
he died {oddday}, after midnight, so it's really the next day
Died {full}. Buried {full}. Rest in peace old friend.
was born {dob}, three weeks early
DOB{dob}
b. {dob}, d. {full}
dob is {dobs}, they have {dobs}, off by a digit
{dobs} he says; {dobs} says his card; I believe his mother
Born in {born} on a farm, doesn't know the day
year {born}? who taught them penmanship
birthday {oddday}, wants cake, is NPO
anniversary's {oddday}, please get her home by then
got married {feast}, miscarried {oddday}, came to us {oddday}
{feast} dinner, then the chest pain
no insulin over {feast}, \"forgot it at my sister's\"
clinic closed {feast} and the {wkd} after
the {wkd} before {feast}, around supper
Two days past {feast} the rash showed up
symptoms since {feast}, worse by {feast}
between {feast} and {feast} she lost 14 lb
fasting for {feast}: move metformin to sunset?
on call {feast}, {feast}, and of course {feast}
my period came on {oddday} and stopped {oddday}
rash {on} -> face {on} -> everywhere {on}
{on}. {on}. {on}. That's three falls, doc
{on} WBC 18, {on} WBC 14, {on} WBC 9: better
A1c {clip} 9.1 | {clip} 8.4 | {clip} 7.2
INR log: {clip} 2.1; {clip} 2.8; {clip} 3.9 (held); {clip} 2.4
CT {clip} vs CT {clip}: nodule 6 -> 6 mm
wt {clip} 188, {clip} 181, {clip} 174 - not trying
ECHO ({mon}): EF 35. ECHO ({mon}): EF 45.
colonoscopy {mon}, 3 polyps, back in 3 yrs
mammo was {mon}, clean
MRI {num8} vs {num8}, stable
last seen {clip}, next due {mon}
refill after {oddday} only
due {full}; paid {full}; billed anyway {full}
received {stamp}, verified {stamp}
{stamp} - {user} - signed
effective {num8} term {num8}
exp {mon}, opened {on}, tossed {on}
sutures {on}, cast {on}, cast off {oddday}, PT {oddday}
Day 1 = {oddday}. So day 8 is {oddday}, right?
cycle 3 began {oddday}; nadir about {oddday}
chemo {on}, neulasta {on}, ANC {on}
hearing on {oddday} at 9
court {oddday}, probation till {mon}
hired {full}, vested {full}, injured {oddday}
school starts {oddday}, need the form by then
diary: {oddday} 3 seizures, {oddday} none, {oddday} 1 (bath)
headache log / {oddday} 7 of 10 / {oddday} 4 / {oddday} 0 / {oddday} 9 ER
mood: {oddday} ok. {oddday} low. {oddday} low. {oddday} didn't write.
remember the storm? {oddday}. that night.
the night of {oddday} into {oddday}
by {oddday} at the latest, {first}, I mean it
we agreed on {oddday}
let's say {oddday}?
{wkd} {hr} no good. {oddday} {hr} good
not {oddday}, that's my shift; not {oddday}, that's his
it's {oddday} already and still no result from {oddday}
as of {oddday}: off O2
Weds clinic note, written {oddday}, signed {oddday}, lost {oddday}
three weeks after {oddday}
the day after {oddday} he couldn't lift it
since around {oddday}, give or take
from {mon} to {mon} nobody drew a level
sometime in {mon}
{mon}? {mon}? She says it was snowing
the {wkd} clinic of {oddday} was canceled for ice
\"{oddday}\" on the bottle, \"{oddday}\" on the bag
"""

CALM = r"""
seen today, again in 2 weeks, then prn
1st visit: no show. 2nd visit: no show. 3rd visit: came, wrong building
it started on the left, I remember because of the ring
her water broke at 38w4d at dinner
On day 3 the fever went; on day 5 it came back with company
He fell yesterday. Or was it the day before. The whiteboard in the room says Tuesday.
next Friday works for the wife, not for me
surgery is day 0, pre-op day -7, covid swab day -2 (drive-thru)
good for 24 h at room temp, 7 days cold, then toss
the appointment moved from Monday to Wednesday to Friday and now they say next week
clean and sober for 400 days
28-day cycle, 14-day luteal phase, plus or minus a week
LMP unsure
G2P1, 41w0d, IOL if no labor by 42
stitches out in 10 days please, face in 5
PPD read at 48-72 h, 4 mm
vax: dose 1 at 0, dose 2 at 1 month, dose 3 at 6 months
MMR at 12-15 mo & 4-6 y; varicella same; Tdap 11 y; flu yearly
last tetanus? over ten years I think, the nail
q3mo A1c, q1y eye, q5y pap, q10y scope
off work 3/7 days, light duty 4 h/day after
FMLA: 12 weeks in a rolling 12 months, intermittent ok
please excuse from gym for 2 weeks
away the rest of the week, covering: call the desk
on antibiotics 5-7 d
two weeks abroad, one mosquito bite, one goat
can I get dialysis MWF vs TTS while traveling
the one-week visit is the one they lose
9:30. Be there at 9, they start at 10.
Thursday or Friday? Tell me which, my ride is from church
is 6 pm too late to start the prep if it's at 8 am
died after midnight, so it's really the next day: which date goes on the form?
two years since. rest in peace old friend.
was born at 37 weeks, three weeks early
DOB: **/**/****
b. and d. dates go under the photo, in italics
MM/DD/YYYY in the US, DD/MM/YYYY elsewhere, YYYY-MM-DD in code
off by one because 0-based, off by a day because UTC
doesn't know the day or the year, oriented x1
year 2 resident, year 3 of the grant, year 4 of the lease
birthday cake is not clear liquid
the fiscal year starts in the 7th month here
spring is allergies, fall is falls, winter is flu, summer is stitches
turkey dinner, then the chest pain
no insulin over the long weekend, \"forgot it at my sister's\"
clinic closed on federal holidays and the Friday after one of them
the weekend before, around supper
Two days past the first dose the rash showed up
symptoms since last week, worse by the weekend
between visits she lost 14 lb
fasting sunrise to sunset: move metformin to sunset?
on call Sat, Sun, and of course Monday
my period came early and stopped on day 3
rash day 1 -> face day 2 -> everywhere day 4
Three falls in 6 weeks, doc
WBC 18, then 14, then 9: better
A1c 9.1 | 8.4 | 7.2
INR log: 2.1; 2.8; 3.9 (held); 2.4
CT vs prior CT: nodule 6 -> 6 mm
wt 188, 181, 174 - not trying
EF 35/45/55: which of these is \"mildly reduced\"?
3 polyps, 3-10 mm, back in 3 yrs
1/2 tab, 3/4 cup, 5/5 strength, 20/20, 4/10 pain, 2/6 murmur
7/8 fit, 9/11 nodes neg, 12/12 ribs, 10/12 on the mini
1-2 drops, 3-4 times, 5-7 days, 10-14 if deep
refill after 80% used only
net 30, then 1.5% a month
at 08:00, 12:00, 16:00, 20:00
Q4H PRN x 3 doses then call
HbS 40-45, Hb 9-10, retic 10-12
exp is the last day of the month printed; opened vial 28 days
sutures day 10, cast 6 weeks, PT 12 visits
Day 1 is a Monday. So day 8 is what, a Monday, right?
cycle 3, nadir about day 10-14
chemo D1, D8, D15 q28d; growth factor D2
hearing at 9, vision at 10
24/7, 9-5, 12-3, 7-7
vested after 5 y, hired at step 4
school form: PE ok? inhaler? 504?
diary: Mon 3 seizures, Tue none, Wed 1 (bath)
headache log / 7 of 10 / 4 / 0 / 9 ER
mood: ok. low. low. didn't write.
remember the storm? that night.
the night shift into the day shift
by Friday at the latest, I mean it
we agreed on q12h
let's say 10-ish?
Mon 3:40 no good. Tue 4:20 good
may help, may not; march in place; august company; second opinion
it's day 5 already and still no culture
currently: off O2
Weds clinic note, written late, signed later
three weeks after surgery
the day after he couldn't lift it
since childhood, give or take
in 2011, 2014 and 2019
sometime in her 40s
She says it was snowing
the Wednesday clinic was canceled for ice
\"use by\" on the bottle, \"best by\" on the bag
12.5, 6.25, 3.125 bid: titrate q2wk
May-Thurner, march fracture, marching band, may or might: spell it out in the key
version 24.04, build 23.11, python 3.12, CUDA 12.4
1:1000, 1:10,000, 2:1 block, 3:2 Wenckebach
T12-L1, L4-5, C5/6, S1, T2-3
3rd trimester, 4th ventricle, 5th met, 6th nerve, 7th floor, 8th grade
"""
