"""A unit manager, a risk manager, a prison nurse, a hospice nurse, a security officer, a dentist's assistant, an optician and a volunteer: texts about somebody, and about nobody."""

NAMED = r"""
Staffing {on}: 4W short 1 RN. {first} to float, {first} on FMLA til {on}, {wn} sick x2, agency {last} from {org}
Huddle notes - congrats {first} (CCRN!), welcome {first} & {one}, {last} retires {on}, cake at 2
Coaching memo, {other}, RN, tardy {on}, {on} and {on}. Union rep {last} present
thank-you from {mr}'s family: \"{first} sang to him, {first} shaved him, the night girl {one} held my hand\"
please write peer references for {wnl}, she's leaving us for {hosp} in {town}
who left the narc count open? {initials}/{initials} signed days, {initials}/blank nights
PTO: {last} {btw}; {last} {on}; {last} denied (already {last} & {last} off for {feast})
Interview panel {on} at 10: me, {first}, {first} from HR. Candidate {whole}, prior {org}
{one} is orienting with {one}, week 5 of 12, goals by {on}; prefers to be called {menick}
Dear {first}, I'm sorry to hear about your {rel}. Take till {on}. Flowers to {addr}

claimant {me} (dob {dob}) alleges retained sponge; index surgery {on} by {last}; atty {law}
LTR of {on} from counsel for the Estate of {other}: hold all docs, incl. texts b/w {last} & {last}
Event {case}: visitor {other}, slipped lobby {on}, refused care, wears size 9 clogs from {org}
our expert {last}, theirs {last} of {town}; depo of RN {last} moved {on}
{ptl} v. {hosp}; mediation {on}, reserves 250k, adjuster {first}
disclosure talk: {dr} told {ptf} & {kin} on {on}, I was there, apology given, bill held
A deposition excerpt. Q. State your name. A. {whole}. Q. And you work at {hosp}? A. Since {on}.
guardian of {wn}, a minor, by next friend {other}

I/M {last} #{badge} pod C, refused KOP meds, says CO {last} spit in cup. sick call {on}
INTAKE {on} {ptcomma}: w/d from fent, COWS 9, celly is {last}, dad's pastor {one} called
write up - inmate {last} swallowed 2 AA batteries, xr {on}, sent out w/ Dep. {last} to {hosp}
grievance from {me} says insulin late 4x since {on}. MAR initials {initials}
parole {on}, {ptf} to {refuge}, 30 d script to {pharm}, HCV wk 6 of 8
med pass: {last}, {last}, {last} refused, {last} court, {last} seg

Visit {on}: {ptf}, {ninety}, PPS 30. {kin} sleeps on the floor by him. Increased Roxanol.
TOD 0318, present {first}, {first}, and the cat. MD {last}, FH {org}, meds wasted w/ {first}
on call log: 2140 {last} dtr - rattle, 2255 {last} - fell, 0010 {last} - out of lorazepam, 0318 {last} death
bereavement 13 mo: {kinfull} weepy at {feast}, joined group at {church}
{mr} wants to see {place} once more; volunteer {one} has van {fleet}, {on}
IDG {on} recert: {last} yes, {last} yes, {last} revoke for chemo, {last} live d/c
aide {first} says {ptl} is talking to {kin}, who died in {mon}; it's a comfort

BOLO: male {yng}, {whole}, trespassed {on}, {hue} {veh} {plate}
sec log {hr} - escorted {other} out of waiting rm, had knife, PD ofc {last} case {case}
lost & found: dentures marked {last}, ring engraved \"{first} & {first} {on}\", 1 crutch
visitor {last} says he's brother to {ptl}, on restricted list, desk {first} confirmed {on}
Code gray 6N rm 18, {ptl} swinging IV pole, {first} took a hit, back to bed {hr}
lost child {wn}, 4, red boots, found in gift shop by {one}

{ptf} #30 crown prep {on}, shade A2, lab {org}, temp came off eating taffy, sees {dr} {on}
recall: {last} (3 mo perio), {last} (6 mo), {last} kids x4. {first} hyg
{wn} chipped #8 at {school} hoops, mom {one} bringing her at 4
ins {payer} says {ptl} used her max, pre-d {claim} for bridge 3-5
Pt {lf}, premed amox for valve per {dr} {on}, forgot, r/s

Rx for {ptf}: OD -2.25 -0.75 x 180, OS -2.50; frames {org}, PD 62, due {on}
{mr}'s progressive keeps sliding; told {first} at the lab in {town}
VF {on} OD reliable; OS slept. {ptl}. tech {initials}
he can read his grandkid {one}'s letters again, cataract OS {on} by {last}

I push the book cart {wkd}s. {one} in 14 likes westerns, Mrs. {last} only wants large print and gossip.
Gift shop: flowers for {last} rm 302 from {org} crew; balloon for baby {last}; card from {first} & {first}
my 500 hour pin came {on}, {other} from the auxiliary pinned it, I served with {wn} since the old building on {lane}
the therapy dog and his handler {one} visit peds {on}
cuddler shift: held baby {last} 40 min, hummed, nurse {first} wrote it down
"""

CALM = r"""
HPPD 8.4 vs budget 8.1; 3 call-ins, 2 floats, 1:1 sitter x2, grid says 5+1+2 at census 22
write a fair memo on cell phones at the nurses' station, 120 words, no names
SELF-SCHEDULING RULES: 2 weekends in 6, 1 holiday in 3, no more than 3 twelves in a row
standing agenda: safety, census, staffing, supplies, shout-outs, parking
exit interview question bank, 12 items, neutral
Grace period for clocking in is 6 minutes. Summer dress code: NO open toes. Art on badges must be appropriate.
Chase the overdue evals; mark them done in the tracker
RN II to RN III ladder: 3 yrs, cert, 1 project, 2 precepted
How do you tell a good nurse that she's rude
budget var: -2.1% labor, +4.4% supply, OT 5.8% against 4
the charge nurse asked the float nurse to ask the house supervisor

elements: duty, breach, causation, damages; cap 250k noneconomic in some states
apology statutes: sympathy vs fault, 39 states have something; draft a script with no admission
Incident form fields: who (role only), what, where, when, equipment ID, harm level A-I
litigation hold memo, [CUSTODIAN], [MATTER NO.], [DATE RANGE], plain text
AMA form: reads at 12th grade, I need 6th
EMTALA on-call roster, 24-h clock, response 30 min, fines 119,942 / 59,973
Does a Good Samaritan law cover an off-duty nurse on a plane
will contests and capacity: golden rule, 4-part test, lucid interval

sick call slip: CHECK ONE - dental, medical, mental, refill. $3 co-pay waived if indigent
KOP vs DOT; count time 0400 1100 1600 2100; no spirals, no staples, no alcohol rub
COs must not read the chart. Custody may know: housing needs, transport, infectious precautions
hunger strike day 3, weigh daily, UA ketones, BMP q48
CIWA 16, pulse 128, seg or infirmary?
inmate A says inmate B has scabies; whole pod?

morphine 20 mg/mL 0.25-0.5 mL q1-2h; haldol 2 mg/mL; atropine gtts 2 SL; comfort kit in fridge door
FAST 7c, PPS 40, MAC 22.1, albumin 2.6, 10% in 6 mo: eligible for LCD dementia
\"He isn't eating because he is dying; he is not dying because he isn't eating\"
death at home: who to call, who not to call, one page, large type
signs: mottling, Cheyne-Stokes, rattle, reaching; hours to days
bereavement mailing schedule 2 wk, 1, 3, 6, 9, 12, 13 mos
GIP vs respite vs CHC vs routine - rates order not needed
dawn is when families call; have the fan on and the window open

radio 10-codes: 10-4 ok, 10-7 out, 10-8 in, 10-20 where, 10-33 emergency
patrol sheet: stairwells A-F q2h, ligature doors, roof hatch, ED 0-15-30-45
Use-of-force continuum 5 steps, rewrite gently
Lot C full, valet till 9, level P2 closed, clearance 6 ft 8
Code pink drill: exits 1-9 manned by 90 s; doll found at minute 4
vest size L, taser X26, keys ring 14, cam 22 offline

D2740 crown, D2950 buildup, D4341 quad x4, D0274, D1110, D9230: narrative for D4341 please
perio 323 434 545 BOP 38%, furc II #14, mob 1+ #24-25
lido 2% 1:100k, 1.7 mL carps x2, IAN block L, 27 ga long
class II MO on 19, A2 comp, Tofflemire, etch 15 s, bond 20 s
what is a Maryland bridge vs a cantilever
post op ext: no straws 72 h, gauze 30 min, salt rinse after 24 h

20/25-2 PH 20/20; IOP 17/19 at 10:40; C/D .4/.5; SLE wnl
-3.00 -1.25 x 090, +2.00 add, seg 18, BVD 12, base 4
amsler, Ishihara 11/14, stereo 40 s, EOM full, PERRL no RAPD
Goldmann vs iCare vs Tono-Pen vs air puff
ICL vs LASIK vs PRK table, cost, healing days, dry eye risk
drops: pink cap dilates, yellow cap beta blocker, purple alpha, orange CAI, tan steroid

coffee cart price list: small 2.00, large 2.75, muffin 3, tea 1.50, refill .75
volunteer rules: no lifting, no feeding, no bedside advice, badge above waist, flu shot, TB
wheelchairs come back to the front door, ALWAYS brakes on
phrases for greeting: may I walk you there? it's on the 3rd floor, follow the green line
reading to a person who can't answer. what's good besides poems?
blessing bag: lip balm, socks, puzzle, pen, hand cream
"""
