"""A medical student, a resident, a radiologist dictating, a pathologist and a surgeon: texts about somebody, and about nobody."""

NAMED = r"""
presenting {mr} at 7. she's a lovely {yng} from {town} w/ 3 days of hematochezia - help me make the one liner snappy
My senior {first} told me to \"pre-round on {last}, {last} and the new guy\" and the new guy is {ptfull}
Reflective essay: On {on} I met {ptf}, a {job} whose hands, he said, had built half of {place}.
feedback from {dr} - too long, don't say the name {one} in front of the room, know your lytes
H&P practice, real pt but I changed nothing yet: {me}, DOB {dob}, came from {org} where {sub} fainted
is it ok that I wrote {ptf}'s initials {meini} on my list and left the list at {org} (coffee)
I'm assigned to team B w/ {first} (R3), {first} and {one} (interns), attending {last} till {on} then {last}
Teach me the physiology behind what killed {ptl} yesterday. I was doing compressions.
Grade my SOAP!! S: {wn} slept ok. O: Tmax 99.1. A/P: POD3 lap appy, dispo home w/ {kin} {on}
anki card from rounds: {ptf} w/ the purple toes = cholesterol emboli after cath on {on}
the {ws} lady keeps calling me doctor and I keep saying student, student
{hosp} VSLO rotation {btw}; housing w/ cousin {first} in {town}

overnight: {last} spiked, cx'd, vanc/zosyn. {last} K 2.9 repleted. {last} wants to leave. {last} (bed 4) no events
signout - watch {ptl} CIWA, dtr {kin} is an RN & calls q2h from {town}
Can you write a d/c summary: {ptfull}, adm {on}, dc {on}, ADHF, dry wt 81.4, PCP {dr}, f/u {clinic} {on}
family meeting for {mr} at 2 in the fishbowl: {rel} {first}, {rel} {first} on zoom, palliative {last}
cross cover pg 0311: RN {first} re {last} BP 220, asymptomatic
got crushed on morning report. case was {one} with the adrenal crisis, {dr} pimped me
swap {on} w/ {first}? I'll take {feast} for it
who is {wn} on my list? admitted under {dr} from {snf}, no H&P, hgb 6
jeopardy: {last} out, {last} in, {on} nights. chiefs: {first} & {one}
consult for Dr {last} renal - {ptl} Cr 1.1 to 4.8 after contrast {on}
death note: called to bedside by RN {last}. {ptl} pronounced {on} 0417. {rel} {kin} notified by phone, declines autopsy

EXAM CT abdomen and pelvis with. HISTORY {yng} {ptl} with pain period COMPARISON {on} period
dictating on uh {last} comma {first} accession {code} chest two views
Findings discussed with {dr} by telephone at 3:42 pm on {on} by {last}
Impression one stable 6 millimeter nodule unchanged since {on} two no adenopathy. Signed {last} MD
addendum: the prior study referred to is that of {on} performed at {hosp}, not {hosp}. Laterality is LEFT. -{initials}
Please read {ptl} stat, ED {first} {xt} waiting
Protocol: {lf}, {mrn}, eGFR 38, cleared by {one} for half dose, tech {first}
mammo callback {ptcomma}, BI-RADS 0, additional views {on}; comparison films from {town} never arrived
priors: {on}, {on}, {on}. All at {clinic}. MRN there {mrn}
wrong patient merged, this is {other}'s knee not {other}'s

SPECIMEN {spec}: A, left breast, 2 o'clock, received fresh from OR at {hr}, labeled \"{comma}\"
gross dictated by PA {initials}; frozen by {last}: margin negative, told Dr {last} in OR 6
Consult slides from {hosp}, {spec}, pt {lf}, returned {on}
tumor board {on}: {last} (colon), {last} (GIST), {last} (?sarcoma) - {dr} presenting
cytology {ptl} atypical, rescreened {initials}, {initials}, amended {on}
autopsy {case}: body of {me}, {yng}, identified by toe tag and by {rel} {kin}

OP NOTE pt {ptl}, surgeon {last}, asst {last}/{last}, anes {last}. Lap chole, critical view, EBL 10
Add-ons {on}: {last} I&D, {last} G tube, {last} washout, to follow {last}
{dr} scrubbed out, {first} closed. Count correct x2 by {first} RN
post op call to {ptf} {ph}: drain 20 cc/day, pull {on}
told {ptl}'s wife {kin} in the consult room the margins were clear. she hugged {wn} the scrub tech by mistake
Please consent {one} in holding 3 for {proc} - I'll see her before {last} rolls back
"""

CALM = r"""
Stepwise: a 24-year-old woman with a 3-day history of dysuria... which of the following is the most likely organism?
mnemonic for cranial nerves that is not dirty
MUDPILES vs GOLDMARK, and what's the delta-delta when AG 24, HCO3 12
Grade this: \"Pt is a poor historian.\" My preceptor circled it in red and wrote WHOSE history?
Virchow's triad, Beck's triad, Charcot's triad, Whipple's triad: 1 sentence for each
UWorld 62%, NBME 28 221, NBME 30 229, 3 weeks out. Make a plan, 8 h/day, Sundays off
OSCE station 4: 12 min, door note, standardized patient with chest pain, note 9 min
how do you say \"I don't know\" on rounds
Explain the Frank-Starling curve to a tired third year
Is Murphy a sign, a law or a drip?
is Grey Turner one guy or two? and Cullen?
cheat sheet for the wards: Na 135-145, K 3.5-5, Cl 98-106, HCO3 22-28, BUN 7-20, Cr 0.6-1.2
hope for honors, will settle for high pass, grace under pimping
Babinski, Chaddock, Oppenheim, Gordon: same toe, different stroke
what makes a good one liner: age, sex, pertinent hx, CC, duration
MS3 clerkship order: Surg 8, IM 8, Peds 6, OB 6, Psych 6, FM 4, Neuro 4

F/E/N: NPO, D5 1/2NS + 20 KCl @ 75. PPx: SQH, PPI. Code: full. Dispo: pending PT, INR 2-3.
Fever in neutropenia: cefepime 2 g q8, add vanc if line/skin/MRSA/hypotension. ANC \<500.
Lasix 40 IV BID, goal net neg 1-1.5, BMP BID, Mg>2 K>4, strict I/O, 2 g Na
Hyperkalemia 6.9 peaked T's: Ca gluc 1 g, 10 u reg + D50, albuterol 10-20, Lokelma 10
SBP vs secondary peritonitis: Runyon criteria, 2 of 3
if vanc trough is 24, hold; AUC 400-600
I-PASS: Illness, Patient summary, Action list, Situation awareness, Synthesis by receiver. No names on paper.
cap at 10, night float 7p-7a x6, 1 in 7 off, 80 h avg over 4 wk, 24+4
The intern wrote, the resident rewrote, the attending erased
\"Frank blood\", \"gross hematuria\", \"rich in fibre\", \"may discharge\": fix the ambiguous words
code status, ambulate, abx day 4/7, foley d/c, line day 3, DVT ppx, bowel reg, dispo

FINDINGS: Lungs clear. No pneumothorax. Heart size normal. Bones intact. IMPRESSION: No acute process.
Liver 15.2 cm, CBD 4 mm, GB wall 2 mm, no stones, Murphy negative, spleen 10.8, RK 11.1, LK 11.4
compare TI-RADS 4 (1.5 cm FNA, 1.0 f/u) with TI-RADS 5 (1.0, 0.5)
L4-5: disc bulge, facet arthropathy, ligamentum flavum hypertrophy; mod central, mild L mod R foraminal
Fleischner: solid 6-8 mm low risk CT 6-12 mo; high 6-12 then 18-24; ground glass >=6 at 6-12 then q2y x5
CTDIvol 12.4 mGy, DLP 684, kVp 120, mAs 210, pitch 0.98, 1.25 mm, 100 cc Omni 350 at 3.5/s
T1, T2, STIR, FLAIR, DWI b1000, ADC, SWI, MPRAGE, post Gd 0.1 mmol/kg
new paragraph impression colon one no evidence of obstruction period two diverticulosis without diverticulitis period end of dictation
A 5.2 x 4.1 x 3.8 cm lesion, series 4 image 118, HU 34, series 7 image 22, HU 91
macro: \"NORMAL CXR 2V\" -> cardiomediastinal silhouette within normal limits
Hill-Sachs, Bankart, Perthes, GLAD, ALPSA, HAGL - pictures in words
\"Clinical correlation recommended\" - what could I say instead
DEXA T-score L1-4 -2.7, FN -2.1, FRAX 22/4.1

Gross: tan-pink, 4.2 x 3.1 x 1.0 cm, inked blue/black, serially sectioned, A1-A6, all submitted
ER 95% strong, PR 40%, HER2 2+, FISH 1.4, Ki-67 18%, Nottingham 6/9, pT1c pN0(sn) 0/2
Gleason 3+4=7, grade group 2, 4 of 12 cores, 35%, PNI present
CD20+, CD10+, BCL6+, BCL2-, MYC 60%, Ki67 95%: Burkitt vs DLBCL
Reed-Sternberg, Hodgkin, Mallory, Councilman, Auer, Howell-Jolly, Heinz - match with stain
CAP synoptic, colon: site, type, grade, depth, margins, LVI, PNI, nodes 0/18, MMR intact

Ports 12, 5, 5, 5; insufflate 15; Veress vs Hasson; Calot; clips 2 down 1 up; bag; close fascia 0 Vicryl
Kelly, Kocher, Allis, Babcock, DeBakey, Metzenbaum, Mayo, Adson, Richardson, Deaver - tray count 48
ERAS: carb load 2 h, no bowel prep, TAP block, foley out POD0, ambulate x3, clears then ADAT
time-out script: patient, site, side, procedure, abx in, implants, fire risk 1-3, concerns
2-0 silk, 3-0 Monocryl, 4-0 nylon, 5-0 Prolene; out at 5 d face, 10-14 d joint
what's the difference between a Whipple and a pylorus-preserving one for a lay reader
"""
