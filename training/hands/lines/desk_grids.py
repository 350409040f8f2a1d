"""Rosters, splits, rotas, tallies, seating, queues and legends squeezed in one line, keyed by initials, lone names or nicknames; the same squeezed lines keyed by roles, units, drugs or letters."""

NAMED = r"""
{PERSON:{initials}} D | {PERSON:{initials}} N | {PERSON:{initials}} off → fair?
M {first} / T {first} / W - / R {first} / F open. who's short
1st call {last}, 2nd {last}, backup {PERSON:{initials}}; text version
{first} 12, {first} 9, {first} 15: pie chart or bar
{first}=A, {first}=B, agency=C. map to shifts 7a 3p 11p
row 3: {last}; row 4: blank; row 5: {last} dup?
{PERSON:{initials}}:36 {PERSON:{initials}}:24 {PERSON:{initials}}:40.5 total & OT \>40
rm 1-4 {one}, 5-8 {one}, 9-12 float. acuity 2,3,1,1,2,2,3,4,1,1,2,2. even it out
{firstlow} 7-3, {firstlow} 3-11, {firstlow} dble. make it pretty
lunch: {first} 1130, {first} 12, me 1230, {first} late
{PERSON:{initials}}/{PERSON:{initials}} OR1, {PERSON:{initials}} OR2 til 3, add-on {last} lap chole
OR 3: {last} TKA, {last} TKA, {last} carpal. turnover 22 25. on time?
cath 0730 {lastup} / 0900 {lastup} / 1030 hold. convert to csv
{last}(2) {last}(3) {last}(1) uncovered(4) = census split for hospitalists, rebalance
A-L {last}, M-Z {last}, walk-ins whoever. email to schedulers
even days {PERSON:{initials}}, odd days {PERSON:{initials}}, 31st?
{first} → {first} → {first} → me, phone tree. draw it
phone tree: {first} calls {first} & {first}; {first} calls nights
who has keys: {first} (2), {last} (1), lost (1)
vac requests: {first} {DATE:<6/1-6/8|7/3-7>}, {first} same wk. who wins seniority '11 vs '14
PTO bal {PERSON:{initials}} 14.2 {PERSON:{initials}} -3 {PERSON:{initials}} 88
score sheet: {first} 8, {first} 8, ext rater 6, ICC?
rater {PERSON:{initials}} vs {PERSON:{initials}}: 41 agree, 7 not. kappa
interview panel avg: {first} 4,4,5; {first} 3,5,5; candidate B 2,2,3
GPA {PERSON:{ini}} 3.4, {PERSON:{ini}} 3.9, who gets the stipend
grades: {lastlow} 88, {lastlow} 71, {lastlow} inc. curve +5
group 1: {first}, {first}, {first}. group 2: the rest. topic = Erikson
seat 1 {first} seat 2 {first} (L handed) seat 3 empty. bunk beds too
van 1 {first}+4, van 2 {first}+2 + chair, {VEHICLE_ID:<the Beast|Bus {nn}|Lil Red>} spare
pick up order: {lastlow}, {townlow} stop, {lastlow} (chair), dialysis
stops: {town} 0540, {town} 0612, us 0650. slack?
miles {PERSON:{initials}} 41 / {PERSON:{initials}} 77 @ .67
mileage: {town}-{town} 38, {town}-hub 12. reimbursement
home visits: {last} 9, {last} 10:15, lunch, {last} 1 (dog). route
caseload: {PERSON:{initials}}=31 {PERSON:{initials}}=44 vacant=19; memo for a hire
peds panel {last} 1,204 / {last} 980 / new NP 0
RVU: {last} 5,110; {last} 4,402; locum 900. rank w/ FTE .8 1 .3
press ganey top box {last} 91 {last} 64 {last} 77. anonymize for slide
door-to-doc {PERSON:{initials}} 22m {PERSON:{initials}} 41m site avg 30
chart deficiencies: {lastup} 14, {lastup} 3, {lastup} 0 (yay)
late notes. {last}: 9 \>7d. {last}: 2. tone for email
hand hygiene obs by {PERSON:{initials}}: 40/52; by {PERSON:{initials}}: 52/52 lol suspicious?
badge swipes {first} 0658 {first} 0704 {first} 0731. tardy policy 7 min
clock in/out: {firstlow} 0655-1931, {firstlow} 0702-1533. hrs
raffle: {first} x3, {first} x1, {ward} x10 tickets. random pick formula
bake off: {first} lemon bars 9.1, {first} flan 8.8, cfo brownies 2
bracket: {first} v {first}, winner v {first}. draw ascii
bowling: {first} 141, {first} 99, {first} 203. handicap
steps: team {last} 61k, team PACU 88k, team EVS 140k 👑
bets on due date: {first} {DATE:<the 4th|6/9|5/30>}, {first} {DATE:<the 11th|6/2>}. make a table
wt: {first} 180→171, {first} 210→209. pct. biggest loser contest HR ok?
blood drive slots: 9 {first}, 9:15 {first}, 9:30 no show, 9:45 {last}
flu shots given: {PERSON:{initials}} 31, {PERSON:{initials}} 12, pharm 80
fit test: {last} 1860S pass, {last} 1870+ fail, beard
scrub sizes: {first} M/L, {first} XS, {first} 3XT, ceil
parking: {last} A12, {last} A13, visitor A14-20
lockers {nn}={first}, {nn}={first}, {nn}=? cut the lock
mailbox slots L→R: {last}, {last}, Locum, {last}
door codes... {first} knows, {first} forgot. policy pls
shared login on cart: "{UNIQUE_ID:{firstlow}{nn}}" used by {first}, {first}, students. write why no
desk moves: {first} → window; {first} → {poss} old spot; copier → {FACILITY:{last} Nook}
org: {last} \> {last} \> (open) \> me
cc list: {first}; {first}; {mail}; Legal. who's on it twice
sig block order: {last}, {last}, CNO. seniority or alpha?
speaker order 9 {last} 9:20 {last} 9:40 break 10 panel. squeeze a keynote
panel: Judge {last}, Sheriff {last}, an ED doc, one parent ({first})
abstract authors: {last} {PERSON:{initials}}, {last} {PERSON:{initials}}, {last} {PERSON:{initials}}; AMA order & et al rule
"{last} & {last}, in prep" how cited in APA
thesis cmte: {last} (chair), {last}, outside reader {last} from {school}
attendance P A P P E: {first}. P P P P P: {first}. pct
IEP team: {last} SLP, {last} OT, parent ({kin}), me RN
detention for vaping x2: {first}, {first}. nurse pass ok?
med log school: {PERSON:{first} L} 1200 Concerta, {PERSON:{first} P} 1230 inhaler. make blank form w same cols
field trip EpiPens: {first} nuts, {first} bees, spare 1
bus {VEHICLE_ID:{nn}}: {first} (seizure), {first} (peanut). sub driver card
cabin "{FACILITY:<Otter|Loon|Moose> <Den|Lodge>}": {first}, {first}, {first} = melatonin 8p
team the {ORGANIZATION:<Gators|Comets|{town} Blaze>}: concussion list {first} d3, {first} d9 return-to-play step
jersey 14 {last} ankle, 22 {last} hammy, 7 ok. trainer report 3 lines
family mtg: {kin} wants full code, {kin} wants hospice, {kin} on zoom muted
who visits: {kin} M/W, {kin} Sun, church ladies F
meds by child: {kin} amox 7 ml, {kin} nothing, {kin} Zyrtec 5. fridge chart
my kids {kin} 9, {kin} 6, {kin} 2: motrin doses? wts 62 44 27 lb
chores: {kin} trash, {kin} dad's pills (checks only), me insulin
siblings: {kin} (POA), {kin} (mad), {kin} (in {town}). who decides when they tie
aides: {first} mornings $19, {first} nights $21, {ORGANIZATION:<Comfy|Sage|Golden> Keepers} wkend $34
baby group: {first}+{kin} 4mo, {first}+twins 9mo, topic teething
inmates seen: {last} 0900, {last} 0915, refused x3
bunk 4 {last}, bunk 5 {last}: heat cramps, both from {place}
deckhands: {first} crush R hand, {first} ok; vessel {hull}
shelter beds: {one} 2, {one} 3, family of 5 in B. moves tonight
AA chairs: {PERSON:{first} B.} Mon, {PERSON:{first} K.} Wed, newcomer night Fri
sponsor: {PERSON:{first} T.}, {PERSON:{first} T.} from the other meeting, confusing. labels
choir: {first} alto sick, {first} tenor covid. sub list
ushers w AED key: {first}, {first}
plots: {last} row 2, {last} row 2, unknown infant row 9. cemetery map legend
autopsy q: {last}, {last}, Doe x2, release order
specimen rack A1 {lastup} A2 {lastup} A3 blank A4 QC
freezer box: slot 1-9 {subj}, 10-18 {subj}, rest empty
plates: {plate} blue zone, {plate} fire lane, {plate} ok
rigs out: {fleet} {town}, {fleet} post 3, {fleet} shop
channels: ch1 ops, ch2 {town}, ch3 {FACILITY:<Mount|Camp> {last}}. card
passwords on a sticky: {UNIQUE_ID:{onelow}123}, {UNIQUE_ID:{onelow}99}. sanctions? they're dog names
"""

CALM = r"""
RN D | LPN N | CNA off → fair?
M am / T am / W - / R pm / F open. who's short
1st call A, 2nd B, backup C; text version
apples 12, pears 9, plums 15: pie chart or bar
RN=A, LPN=B, agency=C. map to shifts 7a 3p 11p
row 3: Foley; row 4: blank; row 5: Foley dup?
FT:36 PT:24 PRN:40.5 total & OT \>40
rm 1-4 RN, 5-8 RN, 9-12 float. acuity 2,3,1,1,2,2,3,4,1,1,2,2. even it out
days 7-3, eves 3-11, somebody dble. make it pretty
lunch: sitter 1130, tech 12, me 1230, float late
CRNA/AA OR1, MD OR2 til 3, add-on lap chole
OR 3: TKA, TKA, carpal. turnover 22 25. on time?
cath 0730 STEMI / 0900 TAVR / 1030 hold. convert to csv
Red(2) Blue(3) Gold(1) uncovered(4) = census split for hospitalists, rebalance
A-L window one, M-Z window two, walk-ins whoever. email to schedulers
even days ortho, odd days plastics, 31st?
charge → sup → director → me, phone tree. draw it
phone tree: charge calls days & eves; sup calls nights
who has keys: pharm (2), RT (1), lost (1)
vac requests: two for same wk. who wins seniority '11 vs '14
PTO bal RN 14.2 MA -3 PT 88
score sheet: rater one 8, rater two 8, ext rater 6, ICC?
rater I vs II: 41 agree, 7 not. kappa
interview panel avg: candidate A 4,4,5; candidate C 3,5,5; candidate B 2,2,3
GPA 3.4 vs 3.9, who gets the stipend
grades: quiz 88, lab 71, final inc. curve +5
group 1: odd, group 2: even. topic = Erikson
seat 1 empty seat 2 (L handed) seat 3 empty. bunk beds too
van 1 driver+4, van 2 driver+2 + chair, bus spare
pick up order: chair, walker, chair, dialysis
stops: north 0540, south 0612, us 0650. slack?
miles 41 / 77 @ .67
home visits: wound 9, IV 10:15, lunch, peds 1 (dog). route
caseload: RN=31 LSW=44 vacant=19; memo for a hire
peds panel MD 1,204 / DO 980 / new NP 0
RVU: ortho 5,110; gen surg 4,402; locum 900. rank w/ FTE .8 1 .3
press ganey top box ED 91 ICU 64 OB 77. slide
door-to-doc days 22m nights 41m site avg 30
chart deficiencies: SURGERY 14, MEDICINE 3, PEDS 0 (yay)
late notes. Neuro: 9 \>7d. Psych: 2. tone for email
hand hygiene obs MD: 40/52; RN: 52/52 lol suspicious?
badge swipes 0658 0704 0731. tardy policy 7 min
clock in/out: 0655-1931, 0702-1533. hrs
raffle: nights x3, days x1, PACU x10 tickets. random pick formula
bake off: lemon bars 9.1, flan 8.8, cfo brownies 2
bracket: PT v OT, winner v RT. draw ascii
bowling: lane one 141, lane two 99, lane three 203. handicap
steps: team Lab 61k, team PACU 88k, team EVS 140k 👑
bets on due date. make a table
wt: 180→171, 210→209. pct. biggest loser contest HR ok?
blood drive slots: 9 staff, 9:15 staff, 9:30 no show, 9:45 open
flu shots given: MA 31, RN 12, pharm 80
fit test: Halyard pass, Moldex fail, beard
scrub sizes: Figs M/L, Cherokee XS, Dickies 3XT, ceil
parking: chaplain A12, clergy A13, visitor A14-20
lockers, cut the lock? policy
mailbox slots L→R: Lab, Path, Locum, Rads
door codes... evs knows, pt forgot. policy pls
shared login on cart: "nurse1" used by days, nights, students. write why no
desk moves: coder → window; copier → hall
org: CEO \> COO \> (open) \> me
cc list: Risk; Quality; IT; Legal. who's on it twice
sig block order: CMO, COO, CNO. seniority or alpha?
speaker order 9 keynote 9:20 sepsis 9:40 break 10 panel. squeeze a poster talk
panel: a judge, a sheriff, an ED doc, one parent
author order: first, senior, middle; AMA order & et al rule
"Kaplan & Sadock" how cited in APA
thesis cmte: chair, methods, outside reader
attendance P A P P E. P P P P P. pct
IEP team: SLP, OT, parent, me RN
detention for vaping x2. nurse pass ok?
med log school: 1200 Concerta, 1230 inhaler. make blank form w same cols
field trip EpiPens: nuts, bees, spare 1
sub driver card: seizure, peanut
cabin meds: melatonin 8p
concussion list d3, d9 return-to-play step
forward ankle, guard hammy, center ok. trainer report 3 lines
family mtg: one wants full code, one wants hospice, one on zoom muted
who visits: sister M/W, son Sun, church ladies F
meds by child: oldest amox 7 ml, middle nothing, baby Zyrtec 5. fridge chart
my kids 9, 6, 2: motrin doses? wts 62 44 27 lb
chores: trash, dad's pills (checks only), me insulin
siblings: one POA, one mad, one abroad. who decides when they tie
aides: mornings $19, nights $21, agency wkend $34
baby group: 4mo, 9mo twins, topic teething
inmates seen: 0900, 0915, refused x3
bunk 4, bunk 5: heat cramps, both
deckhands: crush R hand, one ok; trawler
shelter beds: single 2, single 3, family of 5 in B. moves tonight
choir: alto sick, tenor covid. sub list
specimen rack A1 SST A2 EDTA A3 blank A4 QC
freezer box: slot 1-9 plasma, 10-18 buffy coat, rest empty
rigs out: ALS post 3, BLS post 1, one shop
channels: ch1 ops, ch2 EMS, ch3 mutual aid. card
Dilantin 100, Keppra 500, Depakote 250: sort a-z
Miller 2, Mac 3, Bougie, Magill: tray list for airway cart
Kelly, Kocher, Allis, Babcock, Adson, Mayo: count sheet in this order
Army-Navy, Richardson, Deaver, Weitlaner: which self retains
Adair, Pozzi, Heaney, Sims: gyn set picks
Allen pillow 2, Martin arm board 1, Mayfield 1: restock
Wilson frame vs Jackson table vs Andrews: spine positions
Bair Hugger on, Yankauer ready, Alaris x2, Zoll. checklist
Blue Bell, Breyers, Hershey: which is gluten free for trays
Beck 14, Zung 52, Hamilton 20: severity words
Morse 55, Hendrich 6, Johns Hopkins 14, Schmid 3: fall scales high/low
Katz 4/6, Lawton 5/8, Barthel 60: letter sentence
Schirmer 4 mm, Jones neg, Amsler ok. what's next test
Rinne +, Weber L, Dix-Hallpike neg: interpret
Thomas, Ober, Faber, Trendelenburg: hip tests in 4 lines
Hawkins +, Neer +, Speed -, Yergason -: shoulder
Spurling +, Hoffmann -, Lhermitte -: neck
Murphy, McBurney, Rovsing, Psoas: who's who (signs)
Chadwick, Goodell, Hegar: which is first
Leopold 1-4, Bishop 6, Apgar 9/9, Ballard 38: one liner
Salter I-V with mnemonics
Garden, Pauwels, Evans, Schatzker: which bone
Child B, Maddrey 40, Lille .3: plan words
Ranson, Atlanta, Balthazar: compare
Dukes vs TNM; Gleason vs ISUP; Clark vs Breslow
Bethesda III, Lugano II, Ann Arbor, Paris: 1 use each
Norton, Braden, Waterlow: pick
Tanner 3, Sexual Maturity, Marshall charts: peds text
Wong-Baker 6, FLACC 2, Abbey 8
Bloom verbs: define, apply, judge
Benner, Orem, Roy, Watson, Leininger: match theory
Maslow, Piaget, Kohlberg, Freud: flashcards
"""
