"""Dashed dates against dashed ranges, sizes, reps, suture numbers and intervals; odd ward, shop and program names against generic ones."""

NAMED = r"""
sutures {DATE:<5-4|2-10>}, 4-0 nylon, out {DATE:<5-14|2-20>}
2-0 silk to JP, pulled {DATE:<9-2|12-11>} {initials}
amox {DATE:<1-3|10-9>} to {DATE:<1-13|10-19>}, 40-45/kg
Duoneb q4-6 since {DATE:<3-8|11-1>}
pred {DATE:<6-1|8-12>} start, 10-20 mg
HEP 2-3 sets 8-12 reps, began {DATE:<4-4|7-9>}
visit 4-6 on {DATE:<4-6|9-10>}
L4-5 fusion {DATE:<2-11|10-2>} {last}
C5-6 ACDF {DATE:<3-3|12-8>}, C6-7 later
T3-6 zoster {DATE:<5-9|1-20>}
CN 9-12 ok on {DATE:<6-6|11-15>}
ribs 7-9 fx {DATE:<7-7|2-2>}, fell at {place}
teeth 6-11 splinted {DATE:<8-1|3-12>} {last} DDS
toes 2-5 amp {DATE:<9-9|4-18>} {lastlow}
GA 24-6 on {DATE:<10-4|5-5>}
EDC {DATE:<11-30|6-12>}, cvx 1-2 cm
FHR 130-140 {DATE:<2-2|9-9>} {initials}
sugars 180-260 since {DATE:<4-1|11-11>}
1-2 tabs from {DATE:<6-2|1-5>}
sleeps 10-6, since {DATE:<7-1|2-14>} 2-5
works 7-3 shift, off {DATE:<8-4|3-9>} to {DATE:<8-11|3-16>}
BMs 3-4/d since {DATE:<10-1|6-6>}
hosp {DATE:<11-2|7-8>}—{DATE:<11-6|7-12>}, LOS 4-5
ABX day 3-7 = {DATE:<12-1|8-3>}-{DATE:<12-5|8-7>}
w/d 6-9 min, scope {DATE:<1-9|9-4>} {last}
stage 3-4, bx {DATE:<2-8|10-10>}
gr 3-4 mucositis {DATE:<3-3|11-9>}
Gleason 3-4, {DATE:<4-2|12-2>} cores
flu A-B neg {DATE:<6-9|2-3>}
cov-2 pos {DATE:<7-4|3-1>}, clear {DATE:<7-14|3-11>}
hep A-B #1 {DATE:<8-2|4-3>}, #2 {DATE:<9-2|5-3>}
DTaP-IPV {DATE:<9-3|5-8>} {initials}
Hib-4 {DATE:<10-3|6-1>} {school} form
ht 5-4 wt 150-155 on {DATE:<11-4|7-1>}
shoe 9-10, mold {DATE:<12-4|8-9>} {first} CPO
cast {DATE:<1-4|9-8>} to {DATE:<2-15|10-20>}
28-day monitor {DATE:<2-4|10-7>} → {DATE:<3-4|11-4>}
72-h hold {DATE:<3-5|11-2>} 0210, exp {DATE:<3-8|11-5>}
14-day cert exp {DATE:<4-5|12-9>}
6-wk pp {DATE:<6-3|2-9>} w/ {first} CNM
3-mo chk {DATE:<7-5|3-3>}
D1-21 of 28, began {DATE:<8-5|4-1>}
wk 1-4 20 mg ({DATE:<9-5|5-1>} on)
q3-4 mo, last {DATE:<10-6|6-9>}
BSA 15-18, grafted {DATE:<11-8|7-11>} {lastlow}
{DATE:4Jun} {DATE:6Jun} {DATE:9Jun} wts 61 60 59
{DATE:12May} dc'd, {DATE:15May} back
{DATE:Mar3} NM stress, {DATE:Mar9} cath
{DATE:MAY 2} HR 140s, {DATE:MAY 3} DCCV {last}
{DATE:oct10}: fell. {DATE:oct12}: fell. {DATE:oct19}: hip
on {DATE:the first} moved to {FACILITY:<The Bridge|Next Door|Stepping Stone>}
dc to {FACILITY:<Open Door|New Leaf|Second Wind> <House|Farm>}
IOP at {FACILITY:<Clarity|Basecamp|Trailhead> <Recovery|Counseling>} M-W-F 9-12
PHP the {FACILITY:<Rowan|Renfield|Walden> program}, {last} MD
day hab: {FACILITY:<Able|Triumph|Sunrise> <Works|Center>}, van {fleet}
adult day at {FACILITY:<Golden Circle|Young at Heart|The Gathering Place>}
{FACILITY:<Kiddie|Noah's|Jolly> <Academy|Ark|Kids>} wants a note
CPAP from {ORGANIZATION:<Sleepwell|Airways|Dreamline> <Medical|Supply>}
O2 {ORGANIZATION:<Lincare of|Norco in|Apria> {town}}
wheelchair {ORGANIZATION:<Numotion|Reliable|Wheel Deal> <{town}|Mobility>}
insulin from {FACILITY:<Bi-Mart|Fairway|Hometown> Rx}
labs at the {FACILITY:<Quest|LabCorp> on {road}}
MRI at {FACILITY:<Open|Upright|Bay> <Imaging|MRI> of {town}}
PT at {FACILITY:<Back in Motion|Ascent|Kinetix> PT}
chiro {FACILITY:<The Joint|Spine Time|Align> {town}}
derm {FACILITY:<Skin|Clear|True> <Deep|North|Blue> Derm}
gyn {FACILITY:<Women's Way|Magnolia|Bloom> OBGYN}
psych {FACILITY:<Headway|Willowbark|Third> <Path|Street> Psych}
dentist {FACILITY:<Smile|Gentle|Bright> <Shop|Care|Now>}
eyes {FACILITY:<Eye|Vision> <Site|Depot> {town}}
vet clinic bite report {FACILITY:<Four Paws|Cedar Creek|Barnyard> Vet}
birth ctr {FACILITY:<Moonrise|Nest|Lotus> Birth}
methadone {FACILITY:<New Season|Acadia|CODAC> {town}} 95 mg
plasma at {FACILITY:<BioLife|Octapharma|CSL> on {road}}
shot at {FACILITY:Costco {town}}
tele w/ {ORGANIZATION:<Curewell|DocDash|Hellomed>}
works {ORGANIZATION:<Amazon|FedEx|Target> in {town}}, 10-h shifts
works {ORGANIZATION:<Tastee|Dairy|Frosty> <Hut|Dip|Shack>}, 4-11
waits tables {ORGANIZATION:<Applebee's|Waffle House|Perkins>}, burn 2-3%
Navy, {LOCATION:<Subic|Rota|Yokosuka>} 68-70; AO
Army: {FACILITY:Ft <Polk|Riley|Ord|Knox>} 71-73
USMC {FACILITY:Camp <Lejeune|Geiger|Hansen>} 80-83, water
USAF {FACILITY:<Kunsan|Minot|Loring> AFB}, noise
seen at {hnick} ED {DATE:<8-8|3-4>}, {hnick} ED {DATE:<8-9|3-5>}, here
{ward} to {ward}, same roommate
room 3 of {FACILITY:<Hummingbird|Oak|Willow> Wing}
{FACILITY:<Oak|Pine> Unit} code gray, {first} hurt
{FACILITY:<Maple|Aspen> Cottage} staff {first}, {first}
moved {FACILITY:Pod <Redwood|Sequoia>} to {FACILITY:Pod <Alder|Fir>}
"""

CALM = r"""
sutures 4-0 nylon, out 7-10 d
2-0 silk to JP, pulled
amox 40-45/kg, 7-10 d
Duoneb q4-6
pred start, 10-20 mg
HEP 2-3 sets 8-12 reps
visit 4-6
L4-5 fusion, L5-1 ok
C5-6 ACDF, C6-7 later
T3-6 zoster
CN 9-12 ok, 3-4-6 ok
ribs 7-9 fx, 10-11 ok
teeth 6-11 splinted, 7-8 mob
toes 2-5 amp, 1-2 web
GA 24-6, 24-5 by US
cvx 1-2 cm, EFF 5-6
station -2, -1, 0 at 0400
FHR 130-140, 10-15 var
peak 200-240
sugars 180-260
7-10 pain, 2-3 today
1-2 tabs, 3-4 max
sleeps 10-6, now 2-5
works 7-3 shift, 3-11, 11-7
open 8-5, 9-12 Sat
BMs 3-4/d, stool 5-6
LOS 4-5, dc 11-2
ABX day 3-7, 10-14 total
w/d 6-9 min
stage 3-4, 1-2 nodes
gr 3-4 mucositis, 1-2 neuropathy
Gleason 3-4, 3-3, 4-5
1-6-11 rule, 4-2-1 fluids, 3-3-2 airway
4-7-8 breathing, 5-4-3-2-1 grounding
5-2-1-0 kids, 2-1-1 line, 9-8-8
9-1-1, 4-1-1, 8-1-1
80-10-10, 40-30-30, 2-1-1 PEP
flu A-B neg, 1-2-3 d sx
cov-2 pos, IL-6 12, PD-1 neg
hep A-B, 0-1-6, 0-7-21
DTaP-IPV, MMR-V
Hib-4, PCV-20, HPV-9
ht 5-4 wt 150-155
shoe 9-10, insert 3-4 mm
cast 4-6 wk
28-day monitor, 14-30
72-h hold, 24-48 obs
14-day cert
30-60-90
6-wk pp, 2-3 d
3-mo chk
D1-21 of 28, 8-15-22
wk 1-4 20 mg, 5-8 40
q3-4 mo, 6-12
BSA 15-18
6-0 Prolene, 5-0 Monocryl, 3-0 V-Loc, 0-0
10-0 nylon, 8-0, 9-0, 11-0
5-8 Fr, 6-7 Fr, 20-22 g
12-4-8 duty, 4-10s, 3-12s
mm 2-3-4, cm 11-12
DRE 1-2+, BPH 20-25 g
0604 labs pend, 0311 fsbs
0412: hr 98. 0815: hr 102
8.4 vs 11.2 mm
K 6.4, 3.6
alb 3.6, 4.1, Cr 2.3
on the first try
the 3rd of 4 units, the 2nd attempt
dc to recovery house
IOP M-W-F 9-12
PHP program
day hab, van
adult day
daycare wants a note
CPAP mask F20, N30, P10
O2 E tank, M6, 2-3 L
wheelchair Tilite, Quickie
insulin from big box, ReliOn N
labs at outside draw
MRI open, upright
PT outpt, 2-3/wk
chiro
derm
gyn
psych
dentist
eyes
vet clinic bite report
birth ctr
methadone clinic 95 mg
plasma donor 2/wk
shot at pharmacy
tele visit
works warehouse, 10-h shifts
works ice cream, 4-11
waits tables, burn 2-3%
Navy 68-70; AO
Army 71-73
USMC 80-83, water
USAF, noise
USCG, asbestos
seen ED x2 then here
unit to unit, same roommate
room 3 of memory care
code gray, tech hurt
cottage staff x2
moved pod to pod
ice-pack 10-15, heat 15-20
NPH 10-6, 70-30, Novolog 4-4-6
Humalog 2-3-2, basal .8-.9
TPN 12-14, cycle 8-8
pH 5-7, SG 1.005-1.030
WBC 5-10, RBC 0-2, epi 2-5
MCV 80-96, RDW 11-15
GCS 13-15 mild, 9-12 mod, 3-8 sev
Lawton 5-8, Katz 4-6, FAST 6-7
Ext 1-10, flex 0-120, abd 0-90
MMT 3-4, 4-5, 2-3
Aldrete 9-10, PADSS 9
EDSS 3-4, MRS 2-3, NIH 5-15
PSA 4-10, Phi 27-36
Fr 14-16-18, gtt 15-20-60
"""
