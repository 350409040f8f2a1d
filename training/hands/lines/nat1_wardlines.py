"""Short lines typed all day on wards, in theatres and labs: assignments, flowsheet comments, tube-and-line counts, call logs, role columns, lab strings; some with people, as many without."""

NAMED = r"""
RN 3 {first}: 10 11 12 14, new grad with {wn}, no blood alone
NPO: 03 07 19. OR {last} 0730, {last} to follow
DNR: 05 08 15 28. Comfort: 28, {kin} rooming in
paged {last} at 2150, at bedside 2210, to OR 2240
call in 0342 from {hosp}, {first} RN, 33+4 baby, BW 2080
voicemail left 0440 for {kin} at {ph}, reached 0615
report called to {first}, ED charge, at 1805, {xt}
neuro checks q1x4 then q2x4, {last} aware, {first} RN
BG 288-212-190-174, {last} wants NPH 12 tonight
K 3.3 Mg 1.5, replaced per {last}; recheck w/ {wkd} am labs, {first} to draw
Scrub {first} Circ {first} Monitor {fl} Operator {last}
Recorder {fl} Compressors {first}, {first} Airway {last} Meds {wn}
Screener {initials} CT(ASCP)  QC {initials}  Path {dr}
Surgeon {last} Asst {last} Anes {last} CRNA {first}
Tech {fl} RVT, ordered by {dr}, read {num8} {last}
PT {first}, OT {wn}, SLP {last}, RD {first}, CM {fl}: rounds at 1000
Bili 2.9, {ptl} looks yellow to {kin} too
{first} from {crew} left the run sheet with {first}
Legacy: recording songs for {kin} and {kin} with {first} from music therapy
{wn} is a 4 on pain per {first}; Morse 85, Braden 12 for {ptlf}
Hope you're well. {ptname} ({mrn}) was seen {on} and did fine.
pt {ptf} c/o "the elephant," {kin} c/o parking
NS wide open, {first} hung it, {last} at bedside 1016
dc'd by {initials} at 1347 w/ {kin}, {car}
sats 93 on 2 L, {wn} from RT weaned, {last} ok w/ it
dx per {hnick} records {num8}: iTTP
Pipelle by {last} {num8}, path {spec}, {first} to call her
Foley out per {fl}, voided 280, tell {last}
R4 {last} / R2 {last}; backup {wn}; pager {pager}
MD {last} {clockx}, noted {fl}, faxed {pharm} {ph}
fem neck, {ninety}, from {snf}, Eliquis last {num8}
sepsis alert {bedx} {comma} lactate 3.9, {last} ordered bundle
add-on: {last}, {first}, hot gallbladder, {last} doing it after {feast} clinic
{last}/412 SR PAC; {last}/506 leads off; {wn}/421 pause 3.4 s
ED 8 {wn} {last}, R UA 20g, 2 sticks by {fl}
5W {last} midline L ceph, 8 cm, lot {lot}
census 27: pending ED {last}, PACU {last}, xfer {hosp} {last}
1:1 in 9 ({mesl}), {first} till 1500 then {wn}
{last} wants vanc trough 2000, {first} PharmD agrees
Trach day 12, {mefl} said "{first}", his wife's name, with the PMV
hold Xarelto till {day} per {dr} (GI), restart w/ {clinic}
wife {kin} at bedside, sister {first} by Zoom from {world}
OSH: {hosp}, {town}. LZP x2, intub by {last}, ketamine/roc
he's the {orglow} driver in 14, {lastlow}, needs DOT letter by {day}
Stork bite, milia, RR x2, hips neg: Baby {la}, DOL 1, {cred}
cath lab 2: {last}, {first} monitor, {wn} scrub; TR band off 1610
ROSE by {fl}: malignant 4L. {last} told {kin} in recovery
Kaddish minyan asked for by {kin}; chaplain {wn} called {church}
bed 12 ({wn}) to MRI w/ {first}, back 1420
DKA in 4, {ptlf}, gap 22→14, {last} says don't stop the drip
AAA screen {num8} {fac}: 3.1 cm, {last} to f/u
Dilt 15 → 98, per {first} on the floor at 2120 with {last}
{wn} in dietary swapped {ptl}'s tray; no peanuts
{last} says the Mayfield pins site on {ptlf} is oozing
Apgar 8/9, {first} RN, {last} CNM, baby to {kin}'s chest
{wn} took report from {first}; {wn} has 6 and 8; {fl} floats to 3
lost hearing aid, R, {ptcomma}, SN {ser}, claim {claim}
"""

CALM = r"""
RN 3: 10 11 12 14, new grad with preceptor, no blood alone
NPO: 03 07 19. OR 0730 x2, third to follow
DNR: 05 08 15 28. Comfort: 28, family rooming in
paged surgery at 2150, at bedside 2210, to OR 2240
call in 0342 from a level I nursery, 33+4 baby, BW 2080
voicemail left 0440 for the son, reached 0615
report called to ED charge at 1805, all questions answered
neuro checks q1x4 then q2x4, team aware
BG 288-212-190-174, add NPH 12 tonight
K 3.3 Mg 1.5, replaced per protocol; recheck w/ am labs
Scrub RCIS Circ RN Monitor RCIS Operator MD
Recorder RN Compressors PCT x3 Airway CRNA Meds PharmD
Screener CT(ASCP)  QC CT  Path MD
Surgeon ortho Asst PA-C Anes MD/CRNA
Tech RVT, ordered by clinic, read by vascular
PT, OT, SLP, RD, CM: rounds at 1000
Fe 4/kg, vit D 400, Synagis season over
Bill: do not send to parents' plan, confidential communication requested
Legacy: recording songs with the music therapist
Grace period for charting ends at 0900; after that it's a late entry
Hope to wean off Levo by noon; faith in Lasix
pt c/o "elephant sitting on me," c/o 7/10 now 3/10
NS wide open, hydrocort 100, Benadryl 25, app at chair 1016
MAR p3, I&O p4, Kardex p5, consents p6
dx code R07.89, dc order 1100, dex 4 mg x1, dig level 0.7
sats 93 on 2 L, Olive oil to ear, Rose spots no
RUQ US: sonographic Murphy neg, CBD 4, Morison's pouch dry
Pipelle, tenaculum, Pederson speculum, Cytobrush to room 4
Foley out, voided 280. Coude next time, 18 Fr
R4/R2 on call; backup posted; pager same as last night
PEM fellow sedating, ketamine 1.5/kg, child life with bubbles
Mayfield pins, Leyla bar, Greenberg retractor, Yasargil clips on the table
Mercedes incision, Thompson retractor, Pringle 14 min
Dura Y-shaped; Telovelar approach; Tisseel; DuraGen
fem neck, hemi, POD 4: delirium, heels floated, Tylenol sched
sepsis alert, lactate 3.9, bundle in, 30/kg, LA repeat 1.9
Tuohy 17g, LOR saline 6 cm, cath 11 at skin, Magill out
SR 88 PAC; AF 148; pause 3.4 s; VT 6 beats @ 160
ED 8 R UA 20g, 2 sticks; 5W midline L ceph 8 cm
UIP pattern, Kerley B, Hampton's hump, Westermark sign: know these
census 27/28, pending ED x4, PACU x1, xfer x1
1:1 in 9 till 1500, then float
Trach day 12, first word with the PMV was "coffee"
hold Xarelto 48 h after large polyp, restart if no blood
MELD-Na 24, Maddrey 41, Lille day 7 0.6: stop the pred
OSH: LZP x2, LEV 60/kg, intub ketamine/roc
Stork bite, milia, RR x2, Ortolani/Barlow neg, DOL 1
TR band off 1610, AK 812 mGy, Visipaque 110
ROSE: malignant 4L; 7 lymphs; 11L lymphs
CP bar, Zenker's no, Mendelsohn and Masako maneuvers, EMST 75
Scalp cooling (Paxman) off 1650, port de-accessed 1652
bed 12 to MRI, back 1420. Bed 14 to CT, back never
DKA in 4, gap 22→14, don't stop the drip
AAA screen: 3.1 cm, 3-year recall
Dilt 15 → 98. Amio 300. J 200. ROSC 0330
Apgar 8/9, golden hour, latch 8, HBV R thigh
Purewick, Texas cath, Dignicare, Flexi-Seal: last resort first
PFTs: FVC 61, DLCO 39, 6MWT 310 m to 83%
Boston 3-3-2, Paris Is, NICE 2, Forrest IIb
ASA 3, MP III, Cormack-Lehane 1 by Glidescope S4
Bakri 300 mL, B-Lynch ready, Jada in the drawer
vent PRVC 450/16/5/40, CPAP 10/5, SIMV 12
sens dec 1st web, EHL 3/5, DF 4-/5, L5 dec LT
impaired mobility 2/2 surgery, AMS 2/2 UTI, 3/3 spacer steps ok
dressings: Mepilex, Medihoney, Aquacel Ag, Xeroform, Kerlix, Coban, ACE
lift: Hoyer x2, HoverMatt x4, Sara Stedy x1
Bookwalter, Balfour, Deaver, Army-Navy, Richardson: count, please
Allen test ok, Homans neg (useless), Trendelenburg 15°
Virchow node, Sister Mary Joseph nodule, Krukenberg: one exam question, three names
Time out 0911; Ancef in 0902; incision 0914
env of wound: Dakin's 1/4 strength x3 d then VAC
no ride, no O2, no auth: three no's of Friday
lost hearing aid, R; claim form at the desk
"""
