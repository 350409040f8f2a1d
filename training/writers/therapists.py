"""A physical therapist, an occupational therapist, a speech therapist, a dietitian and a respiratory therapist: texts about somebody, and about nobody."""

NAMED = r"""
{ptl}: R TKA {on}, flex 88, ext -6, cane in L hand, hates the bike. HEP reprinted for his wife {kin}.
S: \"I walked to {church} and back without my stick.\" O: TUG 13.2. A: {ptf} is flying. P: d/c {on}?
eval for {me}, shoulder, lifts kegs at {org}, thinks it popped {on}
PTA {first} to see {last} tmrw, I keep {last} and the two vestibulars
{wn} will march in place, {wn} won't, and {one} does it in the wrong direction
can't get {mr} past 40 ft. Her {rel} {one} says at home she runs to the phone
Dear {dr}, thank you for sending {ptfull}, whom I saw {on}. Her straight leg raise is positive at 40 deg.
progress note due for {ws} ({payer}, 8 of 12 visits used, recert {on})
goal: pt to return to bowling league w/ {first} and the guys at {org} by {mon}
DME: 18x16 hemi wheelchair for {ptl}, deliver to {snf}, rep {first} {ph}
Thx {one} for covering the {hr} pool group. {first} forgot his trunks, {first} was a champ
she's back - {ptf} the marathoner - this time left hamstring, race is {on} in {town}
please shorten: pt {lf} is a {yng} retired {job} from {place} s/p L THA posterior approach by {last} on {on}
aquatics: {last} 9:00, {last} 9:45, no show {last}, {last} cxl'd {rel} died
My knee guy, Mr {last}, sold the house on {lane} because of the stairs

OT home visit {st}: tub 14in, no grab bars, throw rugs x5, {one} (spouse) smokes by the O2. {ptf} proud of garden.
{ptf} dressed UB with min A, asked for {kin} throughout, neglect on L persists
MoCA 19/30. {ptl} drew the clock with all numbers on the right & signed it {first}, her maiden sister's name
hand therapy, zone 2 FDP for {me}, cut on a slicer at {org}, {on}; splint made by {one}
school OT consult - {fl} pencil grip, {fl} shoes, {fl} chews shirts; teacher {last}
driving eval: {mr} failed {on}. daughter {kin} hid the keys, he called a locksmith from {org}
Return-to-work at {org}: {ptf} lifts 35 lb floor to waist, needs 50, FCE {on} with {last}
{rel} {one} keeps doing everything for {ptl}; caregiver training x2 before d/c {on}

SLP bedside: {ptl}, thin liquids cough x3, nectar ok. MBS w/ rad {last} on {on}
Lee Silverman homework - {ptf} phones {kin} daily & must be heard; {kin} is hard of hearing lol
Aphasia: he can say \"{ptf}\" and \"{town}\" and one swear word, nothing else
{fl}, 4;3, fronting k/g, mom {other} reports \"tat\" for cat. {school} pre-K
PMV trial for {last} in 12, RT {first} at bedside, 20 min, voice strong, said \"{kin}\"
AAC device for {ptfull}, quote from {org}, mount for tilt chair, MD rx from {dr}, {form} by {on}

{ptl} down 9.2% since {on}, eats only what {kin} brings. Try magic cup TID.
RD note: TF Jevity 1.5 @ 55. {me}. order by {last}, K 5.6, switch to Nepro?
{wn} brought a food log and a bag of turnips from the {last} farm, A1c 11.2 to 7.9 since {mon}
diet ed done w/ {ptf} and {pos} aunt {one} who cooks. they keep kosher / fast in {mon}
tell {first} in the kitchen room 5 {last} is NO peanut. tray came with a cookie AGAIN {on}
bariatric class {on}: {last}, {last}, {last}, {last}. {ptf} lost 41 lb pre-op
WIC appt, baby {last}, mom {other} 2 wks pp, formula change per {dr}

vent check bed 9 {last} 0400 PRVC 420/16/8/.5 pk 28 - {initials}
extubated {ptf} {on} 1010 to HFNC 40/40%, she said \"where is {kin}\" then slept
ABG on {ptl} 7.28/61/70/29 called to {dr} who said try bipap 16/6
home O2 qual walk: {mr}, 88% RA at 4 min, 92 on 2. DME {org}, face to face {on}
{first} from days left the trach tray empty. {one} in 7 is a #6 Shiley
Asthma ed for {first}, 9, spacer demo, mom {one} vapes in car. f/u {on}
PFT {on}, tech {initials}: {ptcomma}, ht 171, FEV1 1.92 (58%), good effort
"""

CALM = r"""
HEP: quad sets 10x10, SLR 3x10, heel slides to 90, ankle pumps 20/hr. Ice 15 min. Pain no more than 4/10.
MMT 4-/5 R hip abd, 3+/5 glute max, 5/5 quads bilat. FABER +, FADIR -, Ober +, Thomas -.
Berg 41/56, DGI 17/24, FGA 18/30, 5xSTS 14.8 s, 6MWT 312 m, gait speed 0.74 m/s
8-minute rule: 8-22 = 1 unit, 23-37 = 2, 38-52 = 3, 53-67 = 4. 97110 97112 97140 97530.
For a grade II ankle sprain, when can one hop? Put it in a 3-phase table, weeks 0-2, 2-6, 6-12.
Epley on the right: sit, 45 R, lie back 30 s, turn 90 L, roll, sit. Repeat x3. Brandt-Daroff at home.
mark the floor with tape at 3 m, chair 46 cm, say GO, no practice trial
Rotator cuff protocol, Phase I wk 0-6: sling, pendulums, PROM ER to 30, FF to 120. NO active.
WBAT vs TTWB vs NWB vs PWB 50%: draw for students
Phrase \"skilled need\" for a plateaued patient w/o lying to Medicare (Jimmo allows maintenance)
goals must be SMART: In 4 wks pt will ascend 12 steps w/ 1 rail, reciprocal, SBA
the art of manual therapy: grades I-II pain, III-IV stiffness, V thrust
stretch the Achilles, load the patella, spare the Baker cyst
Maitland, McKenzie, Mulligan, Kaltenborn: 1 para each, for a student talk
NDT vs PNF: D1 flexion and D2 extension in plain words

FIM 1 total A ... 7 indep. Section GG uses 06 indep to 01 dependent, 07 refused, 09 N/A, 88 not attempted
Dowel 1 in., theraputty yellow/red/green/blue, 9-hole peg 21.4 s R, 38.9 s L, Jamar 62/31 lb
Allen level 4.4: needs 24 h supervision, can do familiar tasks in view
sensory diet for a 6 y/o: heavy work q2h, chew tube, noise reduction, 5 lb lap pad x 20 min
adaptive equipment list: reacher, sock aid, LH shoehorn, LH sponge, raised toilet seat, tub bench
joint protection leaflet for RA, grade 6, no brand names, 1 page
COPM performance 4 to 7, satisfaction 3 to 8. MCID is 2.

IDDSI 0 thin 1 slightly 2 mildly 3 mod/liquidised 4 pureed 5 minced 6 soft 7 regular
goals - /r/ initial 80% in 20 trials; MLU 2.1 to 3.5; wh-questions 7/10 with min cues
WAB-R AQ 62.4, BDAE severity 3, spontaneous speech 11/20, repetition 5.8
is it apraxia or dysarthria if errors are inconsistent and groping on multisyllabic words
GFTA-3 SS 78, 7th %ile, CELF-P3 core 84
chin tuck, effortful swallow, Mendelsohn, Masako, Shaker 3x60 s

Mifflin-St Jeor 1,612 kcal x 1.3; protein 1.2-1.5 g/kg; fluid 30 mL/kg; Na \<2 g; K 2-3 g; Phos 800-1,000
Refeeding: K, Mg, Phos q12h x 3d, thiamine 100, start 10 kcal/kg
Lipid 20% 250 mL M/W/F, dex 15%, AA 5%, 83 mL/h x 24. GIR 3.4.
Sodium: pickles 785 mg, can soup 890, bacon 2 slices 380, rice 1/2 c 0, olive 5 = 210
CARB COUNTING: 15 g = 1 slice bread = 1 sm fruit = 1/3 c rice = 1 c milk
is a Brat diet still taught? I'd say no but my preceptor does
Mediterranean vs DASH vs MIND vs Ornish, 1 line each
Phenylalanine 250 mg/day for PKU; formula 4 scoops in 6 oz; grace of 2 exchanges

Driving pressure 14, Pplat 26, PEEP 12, FiO2 60, P/F 138 -> prone 16 h. ARDSNet 6 mL/kg PBW.
RSBI 68, NIF -32, VC 1.1 L, cuff leak 180: extubate?
APRV P high 28 T high 5.0 P low 0 T low 0.5. Explain drop-and-stretch.
trach sizes Shiley 4, 6, 8 vs Bivona 5, 6, 7; ID vs OD table
CAPD, CPAP, BiPAP, AVAPS: don't mix them up in the note
Winters: pCO2 = 1.5 x HCO3 + 8 +/- 2. A-a = 150 - pCO2/0.8 - pO2
H tank 2,200 psi x 3.14 / flow = mins; E 0.28
Venturi 24 blue 28 white 31 orange 35 yellow 40 red 60 green
"""
