"""Physical, occupational, speech, respiratory and nutrition therapy, prosthetics, child life and recreation."""

from __future__ import annotations

TEXT = r"""
= Physical Therapy Initial Evaluation|PT Daily Note|PT Progress Report|Outpatient Rehab Plan of Care|Discharge Summary - PT
# Subjective
{yo}, DOI/onset {hnext}, referred by {hdr} s/p <TKA|ACLR (BTB)|RTC repair|CVA|{level} fusion|Colles fx>; pain {dig}/10; PLOF: I, drove a {veh}, coached at {hsch}.
Lives at {hst}, {dig} STE, no rail; {hkin} can assist; goal "dance at {hone}'s wedding."
Works at {horg}: lifts {tens} lb, kneels; out since {hdate}; HEP done {dig}/7 days; slept in recliner.
# Objective
AROM knee {dig}-{tens}; MMT 4-/5 (Kendall); Lachman; Ober, Thomas, Ely, Craig; TUG {tens}.{dig}; 6MWT {hund} m; Berg {tens}/56; Tinetti {tens}; DGI; ABC {tens}%; LEFS {tens}; ODI; Fugl-Meyer {tens}; Ashworth 1+; Borg {tens}.
FIM/GG: bed mob SBA; transfers CGA w/ FWW; gait {tens} ft, Trendelenburg; stairs NT; AM-PAC "6 clicks" {tens}.
# Treatment
TE 97110 x{dig}; NMR 97112; MT 97140: Maitland gr III, Mulligan SNAG {level}, Graston, IASTM, McKenzie; Kinesio; Russian stim; NuStep L{dig}; BFR (Delfi) {hund} mmHg; Bosu; TheraBand green; Alter-G; Lite Gait.
Gait train with {hrn}; Pt fell into parallel bars, caught; {hdr} aware.
{hkin} trained in car transfer (Handybar) {hday}.
# Assessment
Progressing; Phase II per {hdr} protocol; gait speed 0.{tens}; CPG; GCODE; needs skilled PT; fear (TSK {tens}).
STG: {tens}° in {dig} wk; LTG: return to {horg} by {hdate}; JOSPT.
# Plan
2x/wk x{dig}; visits {dig}/{tens} auth by {ins}; recert {hdate}, sign {hdr} fax {hph}; d/c to gym at {horg}; PTA {hone}.
No-show {hday}; called {hph}; {hkin} said {he} was in {htown}.

= Occupational Therapy Note|OT Evaluation|Hand Therapy Note|Pediatric OT Report|Driver Rehab Evaluation|Home Safety Evaluation
# Findings
{hpt} referred by {hdr}; Kohlman; COPM {dig}; Barthel {tens}; KELS; Allen Cognitive Level 4.{dig}; MVPT; Box & Blocks {tens}; 9-HPT {tens} s; Jebsen; Sensory Profile 2; Beery VMI {tens}; BOT-2; Peabody; Semmes-Weinstein 2.83.
Zone II FDP repair, Duran/Kleinert; Orthoplast dorsal block by {hrn}; Jamar {tens}; DASH {tens}; Coban; Dynasplint; {hdr} wants AROM {hday}.
ADLs: UB mod I, LB min A w/ reacher, sock aid, dressing stick; toilet 3-in-1; cooks Kraft mac; med box 4/14 errors; iADL with {hkin}.
Home at {hst}: rugs, tub, Dutch door; rec grab bars by {horg} (CAPABLE); {hone} to hang rails.
Kid: hates tags; W-sit; Zones, Wilbarger; Handwriting w/o Tears; scissors; teacher {hnm}; at {hsch}, OT 30 min/wk; swing; {hkin} coached.
Driver: UFOV; brake rxn 0.{tens}; on-road in {veh} with CDRS {hone}, {htown} loop; left foot accelerator; fail/pass; DMV form {hdate}.
# Plan
OT 3x/wk; splint check {hnext}; DME from {horg}; FCE (Matheson); Saebo; e-stim (Bioness); IADL group with {hrn}.
Goal: sign {his} name; feed {hone}.

= Speech-Language Pathology Note|Modified Barium Swallow Report|FEES Report|Cognitive-Linguistic Evaluation|Feeding Evaluation|AAC Evaluation
# Findings
MBS w/ {hdr}: IDDSI 0, 2, 4; PAS {dig}; Mendelsohn, Masako, Shaker; EAT-10 {tens}; DIGEST {dig}; residue (Yale) mild; MBSImP; no CP bar, Zenker small; Varibar {hlot}.
WAB-R AQ {tens}; Boston; BDAE; Broca type; Western; MoCA {tens}; RIPA; CLQT; Frenchay; CAPE-V {tens}; LSVT LOUD; Passy-Muir OK; Frazier water protocol; VitalStim.
{hkin} reports cough at {hchurch} supper; drinks Ensure; "Mr. Coffee is the enemy," {he} jokes.
AAC: Tobii I-16, {hser}, Proloquo2Go; eye gaze; funding {ins}; trial via {hone}; banking voice w/ Acapela.
Kid: {kid} at {hsch}; MLU {dig}.{dig}; CELF-5 {tens}; GFTA-3; Hanen; PROMPT; late talker; sibling {hkid} talks; CleftSpeak; Haberman; Dr. Brown; SOS.
# Plan
Minced & Moist/Nectar; chin tuck; oral care (Peridex); recheck FEES {hnext} by {hrn}; NPO x meds; G-tube if; {hkin} trained.
Tx 2x/wk; tele via Zoom; stroke group {clockx}; letter to {hdr} & {hsch}.

= Nutrition Assessment|Dietitian Note|Bariatric Nutrition Visit|TPN Note|Diabetes Education (DSMES)
# Assessment
Ht {tens} in, wt {tens} kg, IBW (Hamwi), BMI {tens}; ASPEN severe; Mifflin {thou} kcal; Penn State {thou}; NRS {dig}; MST {dig}; NFPE: temporal; UBW lost {pctx} since {hdate}; diet hx: Special K, Fritos, Boost; cooks at {hchurch}; shops at {horg}.
TPN: Clinimix E 5/15, SMOF; K {tens}, Phos; refeeding; GIR {dig}; bag {hlot}; {hrn} changed.
TF: Jevity 1.5 @ {tens}; Nepro; Pivot; Two Cal; Kate Farms; Vivonex; FWF; residual; Kangaroo pump {hser}.
Post sleeve by {hdr}: Bariatric Advantage; dumping; B12; protein {tens} g; Premier; support group at {hchurch}.
T1D: ICR 1:{tens}, ISF {tens}; Loop; Rule of 15; Glooko; CGM by {hone}; Humalog Jr; {hkin} counts; Somogyi vs dawn.
# Plan
Consistent Carb; Renal; Low FODMAP (Monash); Cardiac; DASH; Ensure Enlive TID; Juven; Prosource; MVI, thiamine.
MNT {tens} min 97802; RD {hrn}; f/u {hnext} {hcl}; {hkin} given Eat Right handouts; fridge photo.

= Respiratory Therapy Note|Ventilator Flowsheet|Prosthetics & Orthotics Note|Child Life Note|Recreation Therapy Note|Music Therapy Note
# Note
{tgas}
{tflow}
RSBI {tens}; NIF -{tens}; cuff leak (+); SBT per ABC; extubated to Optiflow by {hrn}; Vest (Hill-Rom); MetaNeb; Volera; Aerogen; iNO 20 ppm (INOmax {hser}); heliox; Nebs Q4; Cuff 24 (Posey).
Trilogy Evo at home, {hser}; DME {horg}; {hkin} checked off on bagging (Ambu); go-bag.
TTA: L TT, K3; Össur Pro-Flex, Iceross, {hser}; AMP {tens}; CPO {hone} at {horg}; AK; C-Leg; mold {hday}; TLSO Boston/Charleston; DAFO (Cascade); Cranial STARband.
Child life: prep with doll "Mr. Bones" for {opx}; MRI rehearsal; bead #{tens}; sibling {hkid}; Make-A-Wish; {hkin} tearful.
Rec: chess w/ {hone}; Wii bowling; outing to {horg} {hday}; leisure interest: bees, Motown; pet visit by therapy dog; Leisure Competence.
Music: guitar, "You Are My Sunshine"; HR {tens} to {tens}; {hkin} sang; heartbeat recording for {hone}; Neurologic (MIT).
"""
