"""The same words as names and as words, the same figures as days, codes and measures: about somebody, and about nobody."""

NAMED = r"""
Grace is what we say; {wn} is who says it
I've told {wn} twice: no peanuts on {on}
Is {wn} coming, or {wn}'s sister?
{wn} and {wn} share room 9, and neither one hears
Yes. {wn}. The tall one. From {org}.
Mr {ws}, a long, thin man of {yng}, had long thin stools.
Miss {ws} is not small, whatever her name says
The {ws} family brought a rich cake; the {ws} girl can't have gluten
give {ws} the good chair, give {ws} the bad news
Dr. {ws} to endoscopy, Dr. {ws} to endoscopy
will {wn} will his house to {wn}? ask {law}
may {wn} sit up? may {wn} eat? may {wn} go home {on}?
{wn}'s mark is an X; witness {initials}
hope {wn} sleeps
{wn}: 2 tabs. {wn}: 1 tab. {wn}: none till {on}.
Proud, yes, but {wn} mostly felt tired after the {feast} party at {snf}
ask {wn} for the summer schedule; she's in on {on}
{wn} in bed 2 is an art teacher at {school}, {wn} in bed 4 hates art
drew blood on {wn} at 6, {wn} at 6:10, {wn} stuck x3
{wn}, pls bill {wn} for the bill {wn} lost
frank discussion with {wn}, {kin} and the {ws} brothers
We had {ws} on rounds, {ws} on call and {ws} on vacation {btw}
nurse {ws} and the nurse from {town}
patient {ws} (yes, really), first name {first}
cook {ws} at {org} cut his thumb
{wn} / {ws} / {both} / {ini} - which one signed?
Signed: {both}, {on}
{both} (no relation to {both}) works at {org}
I don't know a {both}. I know a {wn}.
who was it? {both}? or {wn}?
RE: {both}, not seen since {mon}
her name's {both}, like the month, like the word, she's heard them all
Admit {both} to {dr}; sister {wn} has the cat
the twins, {wn} and {wn}, and the surprise, {wn}
{wn} (aide) to {wn} (nurse) to {wn} (doctor): he's gone
stay with {wn}. don't leave {wn}.

Took 5/10 off the shelf; pain 5/10; next visit {on}
Pain 3/4 of the days, seen 3/4 by one of us? no - seen {on}
10-12 weeks by LMP, 10/12 for the scan? I mean {on}
{on} 6/10 pain; {on} 4/10; {on} 2/10 and smiling
gave 1/2 tab on {on}, 1/4 tab since {on}
seen 12/12 sessions, last one {on}
BP 120/80 on {on} but 180/110 on {on} at {pharm}
Flu A+ {on}, back at {org} {on}, back in the ED {on} with {cc}
q6h from {on} to {on}, then q8h
every 3rd day starting the 3rd? starting {on}.
1st dose {on}, 2nd at 4-8 wks, 3rd {mon}
the {on} clinic and the {on} clinic, both with {last}
EDC {on} by 7w2d scan, not {on}
Rx {on} #30 RF2 sig 1 qd by {last}
on or about {on}, in {town}, with 2/6 murmur
{mon} was bad, {mon} worse; {ptf} wants to wait until after {feast}
born {on} at 27+3, home {on} at 39+1, named {wn}
30/30 on MMSE {mon}; 21/30 {on}; {kin} noticed first
{on}: nothing. {on}: nothing. {on}: everything.
dx'd {mon}, cx {on}, tx {on}, rx'd {on}, d. {on}
{ptl} 20/40, {last} 20/20, {last} can't see the E
Apt 4 or lot 4? lot {lot} for the vaccine; {st} for the house
{four}, is that {ptf}'s PIN or the last 4? don't paste it
call {ph}, not 6-8-10, that's the dose; ask for {first}
room 212 called about order {ord} for {ptl}, 212 mg/dL
my number's {ph}; my weight is 212; my number in line was 84
{code} on the card, {mrn} on the band, {acct} on the bill, and {wn} on the cup
50/50 whether {kin} comes; she's in {town} till {on}
seen at 9/10 capacity; {dr} wants 10/10 by {on}
{lf} 98 92 1,5 // {lf} 101 88 2,0 // {lf} 97 95 1,1
"""

CALM = r"""
Grace is what we say before lunch on the unit
I've told them twice: no peanuts on the airway cart
Is Will a name here? No: \"will d/c today.\"
Yes. The tall one. By the door.
A long, thin man of 54 had long thin stools.
Small bowel, long limb, short gut, young age, rich diet
give bad news in the good chair
will may can must shall: which of these is an order in policy language?
may sit up, may eat, may shower, may drive in 2 weeks
X marks the site; initial next to the mark
hope this helps, hope that's clear, hope so, here's hoping
summer rules: hats, water, shade; winter rules: salt, grip, layers
art room, chase lounge, grant office, rose garden, dawn chorus: five signs on one wall
drew blood at 6, 6:10 and 6:40, stuck x3
bill the visit, not the bill
frank blood, frank discussion, frank breech
the nurse, the cook, the baker, the porter and the page all get flu shots
black stool, white count, brown urine, green drain, gray top
a good day, a bad knight's move, a strong price, a sweet smell
early, late, never; first, last, only
Is this caps error: \"Pt Will Hope To Walk\"? Fix: \"Pt will hope to walk.\"
stay with the patient. don't leave the patient.
he coughed, she coughed, they coughed
stone in the duct, brook of bile, lake on CT, hill of ischemia, dale of nothing
christian science, catholic diet, french size 16, english units, german measles, spanish flu
marsh grade 3, lent diet, pope's eye muscle, king tubes, prince of denial
love hormone, case rate, price list, cross match, bell curve, key hole, lock out
mercy rule, justice principle, charity care, patience, prudence, constance of volume
Major: 2, Minor: 1. General: NAD. Private: yes. Corporal: no.
honey 5 mL, ginger 250 mg, basil, sage, olive oil 1 T, pepper to taste

pain 5/10 at rest, 8/10 moving, was 9/10
10-12 weeks of PT, 2-3x/wk, 45-60 min
q6h x 24 h then q8h x 48 h then PRN
1/2 tab AM, 1/4 tab PM, 3/4 strength saline
12/12 sessions, 11/12 on time
BP 120/80, 118/76, 124/82; goal \<130/80
strength 4/5, reflexes 2/4, murmur 2/6, pulses 2+, GCS 15/15
vision 20/40, 20/25-2; near J3; color 11/14
titrate 2.5-5-7.5-10, 1-2-3-4 wks
MMSE 21/30, MoCA 18/30, clock 1/3, recall 0/3
every 3rd day, every other day, the 1st and the last hour
week 1-2, 3-4, 5-8, 9-12 of the splint
fraction 12/30, 24/60 Gy, 2 Gy/fx, 5 fx/wk
APGAR 8/9, 7/9, 3/6/8
serial CK 4,112 / 3,018 / 1,204 / 611
ratio 1:4 days, 1:6 nights, 1:2 ICU, 1:1 sitter
L4/5, C5/6, T11/12, S1-2
5-6-7 rule, 4-2-1 rule, 3-3-2 rule, 50/30/20
7/7 done, 3/7 left, 6/52 review, 12/12 visits
ABI 0.9/0.71; TBI .4; PVR flat at 1/3 calf
QRS 88, QT/QTc 400/432, axis 60, PR 164
W-D 0.9-1.2 cm, HU -10 to 20, 3-4 mm cuts
4x4s, 2x2s, 10x10s, 18g x 1 1/2, 22-24 fr
24-hour urine 1,820 mL, Cr 1.4 g, Ca 310, Ox 44, Cit 280
7-3, 3-11, 11-7, 7a-7p
9/10 dentists; 4 out of 5; 1 in 20; 95 of 100
FiO2 .4/.5/.6 PEEP 5/8/10
6-8-10 mg, not 6, 8 or 10 tabs
dose 0.5-1.0, cap 2.0, rate 1.25, conc 50/500
98 92 1,5 // 101 88 2,0 // 97 95 1,1 (HR, sat, lactate)
Room 212, glucose 212, page 212, CPT 212xx
Lot A, Lot B, lot of pain, not a lot
"""
