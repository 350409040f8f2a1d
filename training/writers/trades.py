"""A pharmacist, a laboratory worker, a sonographer, a dispatcher, a telephone nurse, a unit clerk, an athletic trainer and others of many trades: texts about somebody, and about nobody."""

NAMED = r"""
Rx 7 waiting: {lf} {brand} OOS til {on}, transfer to {pharm}, spoke {first} RPh
caller says {wn} is picking up for {ws}, no ID, knows dob {dobs}. ok to release the {gen}?
early refill, {ptl}, says bottle fell in the toilet in {town}. third bottle, third toilet. Dr {last} paged
counseled {ptf} on {brand}; her {rel} {kin} translating from the car
C2 log {on}: rec'd by {initials}, counted {initials}, short 2, police rpt {case}
vanc consult {mr} day 3, trough 21.4 drawn late by {first}, extrapolated AUC 610, hold, resume {on}
{first} compounded it for Dr. {last}'s cat, not for {last} the human. label mixup fixed
flu clinic at {org}: {first} vaccinating, {one} on the laptop, me on crowd control. {last} fainted

critical K 7.1 hemolyzed? {ptl}, called {first} RN 4E {hr}, read back, {initials}
specimen {spec} unlabeled except \"{wn}\" in ballpoint. reject?
blood bank: {lf} anti-Jka, xm 2 units, none compatible; {one} driving down from {place} w/ 4
mislabel: tube says {last}, req says {last}, both drawn by {first} {on}
send out to {org}: {ptcomma} heavy metals, trace free tube, dry ice, {on}
{dr} wants manual diff on {last}'s smear; I see blasts, {one} sees blasts, call path
phleb route 0400: {last} 412, {last} 413, {last} 415 hard stick try {first} first

tech worksheet: {ptcomma}, LMP {on}, CRL 14.2 mm = 7w5d, FHR 141, yolk sac y, tech {initials}
echo {ptl} EF 35-40 by eye, prior {on} 55. {dr} aware. images poor, pt from {snf} couldn't roll
venous doppler r leg {mr}: noncompressible pop v. called to {first} in triage
sleep lab bed 2 {last}: lights out 2213, CPAP 9 by 0130, called wife {kin} twice, missed her
EEG {fl} 6 y, mom {one} says spells at {school}; captured 2 @ 10:14 hyperventilation 3 Hz s/w
audio: {ptname} R SRT 45 WRS 72%, says {rel} {one} mumbles

911 dispatch: caller {first} at {corner}, male down by the {org} sign, not breathing? start CPR
caller is {kin}, age 8, mom {one} won't wake up, address {st}, door unlocked, dog in yard
stage for PD at {st}. hx with {last} household, weapons {on}
RP {other} cb {ph} third party, her sister {one} in {town} texted pills
{fleet} clear, {fleet} to post 4, supervisor {last} wants times for run {case}
pt is upstairs rear bedroom, {bldg} #{four}, name {wn}, breathing funny

TRIAGE CALL {on} {hr}: {ptname}, 8 mo, temp 103 x2d, mom {one}, ph {ph}, dispo see in 4 h, PCP {dr}
after hours: {me} lost the {dev} charger at {org}, battery 40%. paged rep {first}
nurse line. {rel} calling for {mr}: dizzy after new {gen} by Dr {last}. last BP 92/50
Patient hung up. Called back {ph} x2. VM says \"you've reached {first} and {first}\". Left no PHI

4W desk: {last} to MRI w/ {first}; {last} to dc lounge; bed 11 dirty; Dr {last} here asking for {one}
pls page {last} {pager} re {last} wants diet
call light 418 {ptl} wants {wn} only
family of {ptf} bringing grandma {one} from {town}, ok 5 visitors? ask {first}
transport: {last} 4W>XR wc O2 2L iso; {last} ED>CT stretcher; {last} OR hold>OR 3
EVS {one} found $400 in {last}'s pillowcase, took to security w/ {first}
room service: {last} 511 no pork, fast til sundown; {last} 512 wants what {last} got

ATC note {on} {school} vs {school}: {last} #44 L ankle taped cont; {last} #7 SCAT5 fail, out; coach {last} upset
{ptf} is day 4 RTP, bike ok, teacher {one} says screen headaches
imPACT baseline mins: {last}, {last}, {last} absent {on}; redo w/ {first}
{wn} took a helmet to the thigh {on}, quad set ok, flexion 90
podiatry: {mr} R hallux ulcer 1.1 cm. shoes from {org}, {rel} {one} does dressing, next {on}
chiro {ptl} visit 9/12, C5-6 tender, attorney {law} wants narrative by {on}
acupuncture {ptf}: ST36 SP6 LI4, less migraine since {mon}; referred by {first} from {church}
lactation: mom {fl} day 4, baby {wn} -9%, SNS 15 mL, flange 27. pump from {org}
doula here; {first}'s water broke at {org} lol, meet at {hosp}? her mother {one} is flying
dental lab slip {lf} #19 zirc A3 due {on} Dr. {last}
massage intake: {ptf}, {yng}, {job} at {org}; avoid L neck, stent {on}
Funeral home {org} here {hr} for {me}, released by {first}, belongings to {kin}, ring stays on
donor eye recovery {case}: {ptl}, consent by phone w/ {rel} {one}, {on}, tech from {org}
optometry mission {world}: saw {first}, {first}, and 211 more whose names I never learned
crisis text: \"{wn} said she has hope today\" - which one is the name? the first
newsletter blurb: Meet {whole}, our new NP from {town}! She loves tacos and her dog
parish nurse: BP Sunday at {church}, {last} 188/96 again, {last} fainted in choir, {one} drove
county fair first aid log {on}: {first} bee, {first} heat, {fl} goat
union steward {last} for {first}, grievance {case}, mandated {on} after 16 h
"""

CALM = r"""
DUR: QT + QT; serotonin x3; max APAP 4 g. Override code 1G? Pharmacist to document.
sig codes: ATC, AAA, PRN, UD, ac, hs, gtt i ou bid - expand all
180 mL of 1:1:1 maalox, diphenhydramine 12.5/5, viscous lido 2%. BUD 14 d.
is cash price less than copay, tell them? yes since 2018
heparin 25,000 u/250 mL at 18 u/kg/h, 82 kg = 14.8 mL/h. check my math
levothyroxine 88 to 100 mcg; take 30-60 min before food, 4 h from iron
USP \<797> \<800> \<795> in 5 bullets
Do Not Dispense stamp on the C-III bin; tall man: hydrOXYzine hydrALAZINE, DOPamine DOBUTamine, predniSONE
Humulin R U-500 pen = 5 unit clicks
the tech called the doctor's nurse, who called the plan, who called the pharmacist

delta check Na 138 -> 121, MCV 88 -> 102: wrong blood in tube?
order of draw: yellow, light blue, red, gold, green, lavender, gray. Invert 8-10x
QC 2-2s, R-4s, 4-1s, 10x; L1 mean 4.1 SD .08, L2 9.7 SD .2 today 4.31
INR 4.9 hct 61 - citrate adj?
Coombs, Kell, Duffy, Kidd, Lewis, Lutheran, Diego: which cause HDN
AFB 3+ / GPC clusters 2/4 / yeast 1 of 2 / strep milleri
stat TAT 60 min 90th %ile = 54; ED trop 41
Gram, Wright, Giemsa, Ziehl-Neelsen, Kinyoun, India ink
reject codes: HEM, QNS, CLT, UNL, OLD. \"Will recollect\" w/ initials

BPD 48, HC 181, AC 152, FL 33: 20w3d, EFW 346 g 51%
EF Simpson 54, E/e' 14, TAPSE 1.7, RVSP 42, LAVI 38, AVA 0.9, Vmax 4.2
AHI 31.4, RDI 38, nadir 78, REM 22, PLMI 12; CPAP 5-15, EPR 3
montage 10-20: Fp1-F7, F7-T3, T3-T5, T5-O1; HV 3 min, photic 1-30 Hz
thyroid R 5.1 x 1.7 x 1.6 iso 4 mm spong
SNHL 30 dB at 4k, type A tymp, DPOAE absent 6-8k
knobology: gain, TGC, PRF, wall filter 50, angle 60

code 9-E-1, pt not breathing, CPR instr started 14 s, first compression 71 s
EMD card 10 chest pain, 26 sick, 17 falls, 31 unconscious; det A B C D E
all units, tornado watch til 2100, backup 3 to staging
tell caller: unlock door, lights on, dog up, meds in a bag, don't hang up
10-codes are gone, plain English ONLY

protocol \"Fever 3-36 mo\": >104, rigid neck, purple spots, no wet diaper 8 h = now
call script: name of caller? no - say \"May I have your callback first\"
advice given: fluids, honey if > 1 y, humid, RTC if > 72 h
disposition codes: 1 911, 2 ED, 3 4 h, 4 24 h, 5 home
avg handle 9:42, abandon 4.1%, ASA 0:38

Unit clerk cheat sheet: tube 214 lab, 331 rx; fax 9+1; stat bell twice; chart thinning day 5
census 0700 24, adm 5, dc 7, xfer in 2 out 1 = 23
diet codes: CCD 1800, NAS, 2 g K, FLD, CLD, NPO p MN
EVS bed turn 48 min, iso 71, goal 60; bleach wipe 3 min
isolation cart restock: gown L 20, XL 20, N95 s/r 10
stretcher 4, wc 11, IV poles 9. hunt for the missing hope chest (linen)

RTP: 1 rest, 2 bike, 3 run, 4 drill, 5 contact, 6 game; 24 h each
ottawa: bone tenderness, 4 steps. knee: 55, fib head, patella, 90
heat index 104, WBGT 88: water q15, no pads
Lachman 2+, pivot +, KT 5 mm; Thessaly 20 deg
taping: anchors, stirrups x3, horseshoes, figure 8, heel locks, close
monofilament 6/10, ABI 0.71, Wagner 2, Charcot mid foot
CMT 98941 x5 regions AT; 97012; 97140-59
GB20 LI4 LV3 DU20 yintang; 25 min e-stim 2 Hz
nipple pain 7/10 shield 24 mm, pump 15 min q2-3 h, pace bottle
TMJ ROM 38 mm, click L late opening
hot stones: 110-125 F, not over varices
death cert part I a b c d; part II; no \"cardiac arrest\" alone
cornea 12 h, skin 24, bone 24, valve 24
mission packing: 2,000 readers +1.00 to +3.00, lensometer, tape
Sunday BP table: cuffs S M L, log w/o names, cutoffs 140/90, 180/120
first aid tent tally: stings 11, heat 7, blisters 23, splinter 2
write safety tips for a goat barn
"""
