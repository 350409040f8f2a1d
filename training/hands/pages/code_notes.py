"""Notes, reports and summaries of clinics, labs and theatres, in which numbers stand with and without a label."""

TWINS = r"""
DEVICE CLINIC NOTE
[[Remote, scheduled::Remote, {full}]]   [[Pt: see header::Pt: {ptcomma}   {mrn}]]
Generator: Azure XT DR MRI, W1DR01[[::, {ser}, in {mon}]]. Leads: RA 5076-52[[::, {UNIQUE_ID:PJN{zip}{nn}}]]; RV 3830-69[[::, {UNIQUE_ID:LFF{zip}V}]] (LBBAP).
Mode AAIR\<=>DDDR 60-130. Battery 9.4 y, 3.01 V. RA 418 ohm, 2.1 mV, 0.75 @ 0.4. RV 551, 11.2, 0.5 @ 0.4.
AP 41.2% VP 98.8%. AT/AF 0.3%, longest 00:14:07. PVC 212/h. Episode 41: 6 beats NSVT 188.
Optivol 61 (thr 60). HRV 88. Activity 2.1 h/d.
A: normal function; fluid index up. P: 93294, 93296; next 91 d. Furosemide 40 -> 60.
[[Monitor model 24950, paired::Monitor 24950 {UNIQUE_ID:{nn}F{zip}} unpaired; {kin} will call {ph}]]
[[MRI conditional 1.5 T/3 T, card 4 of 4::Card reissued: {UNIQUE_ID:{zip}}, old one lost at {place}]]
[[Signed, device RN::{cred}, {initials}, copy {dr} {npi}]]
%%
SURGICAL PATHOLOGY
[[Report layout for training::{spec}      Collected {num8}   Received {num8}   Signed {num8}]]
[[A. Colon, sigmoid, biopsy::{ptcomma}   {dob}   {mrn}   {stay}]]
[[Submitted by: surgery::Submitted by: {last}, {clinic}, acct {UNIQUE_ID:{four}-<A|B>}]]
A. "30 cm": 3 fragments, 0.2-0.4 cm, A1. B. "12 cm polyp": 1.1 x 0.9 x 0.6, bisected, B1-B2. C. rectum, C1.
Dx: A, adenoca, G2, MMR intact (MLH1, MSH2, MSH6, PMS2 +). B, TVA, HGD, margin 0.1 cm. C, HP.
Synoptic CAP 4.2.0.{nn}; ICD-O 8140/3, C18.7; CPT 88305 x3, 88342 x4.
Levels x6, PAS on C1. Controls 1+ ok. IHC clone ES05, M1, G219, 44; LDT statement 21 CFR.
[[Prior: none on file::Prior: {spec} ({mon}, {hosp}), {UNIQUE_ID:<C|S>{nn}-{zip}}: HP]]
[[NGS to follow, panel 523 genes::Block A1 out to {org} as {UNIQUE_ID:TRF-{zip}{nn}}, FedEx {UNIQUE_ID:{four} {four} {four}}]]
[[Critical value called per policy 7.3::Called to {first} {clockx} {on}; read back {UNIQUE_ID:{nn}{four}}]]
Slides 11, blocks 4. TAT 2.1 d.
%%
ANESTHESIA RECORD summary (paste to phone note)
ASA 3E. 81 kg, 176 cm, BMI 26.1. MP 2, TMD 6.5. NPO 8 h. Hgb 11.2, K 3.4, INR 1.1.
[[Case 4, OR 6::Case {UNIQUE_ID:{zip}{nn}}, OR 6, {wday}, {ptlf}, band {mrn}]]. Time-out 0742.
Machine: Perseus, check 0655, leak 40 mL. Vaporizer sevo 1.8 -> 2.1. [[Asset tag scanned.::Asset {UNIQUE_ID:{zip}}; bellows alarm 3.2, swapped with {UNIQUE_ID:{zip}}.]]
Ind 0755: lido 80, prop 150, roc 50, fent 100. Mac 3, grade 2a, 7.5 @ 22. A-line 20 ga L.
Phenyl 0.4 mcg/kg/min. EBL 450, UO 210, LR 1,800, cell saver 225 [[unit on chart::bag {UNIQUE_ID:CS{four}-{nn}}]].
PRBC x1 [[two-person check::{UNIQUE_ID:W{four} {nn} {zip}}, {initials}/{initials}]]. TEG R 6.1 MA 58. ABG 7.36/41/188/23.
Sugg 200 @ 0941, TOF 4/4, 0.97. PACU Aldrete 8 -> 10.
[[CRNA 7-3, relieved 11:10::{whole} CRNA ({UNIQUE_ID:{nn}{four}}) relieved by {first} 11:10]]. Base 00840, P3, AA x1 QK/QX, 141 min.
Waste: fent 50, [[witness initials::w/ {initials}, pyxis {UNIQUE_ID:{lastlow}<x|>{nn}}]].
QA: 404, 430; nil.
%%
psych ED boarder, hour {nn}. pls shorten for the accepting side

[[29 F::{ptfull}, 29 F ({mrn}),]] on a 72 h hold, form 302? here it's [[a 5150::a 5150, no. {UNIQUE_ID:{zip}}, by Ofc. {last} {UNIQUE_ID:#{four}}]]. found [[on a roof::on the roof of {bldg}]]. UDS + amp, BAL 0, hcg neg, TSH 1.2, ecg 441 ms.
C-SSRS 5, BARS 5, PHQ-9 26, MOCA deferred. haldol 5 / ativan 2 x2. restraint 4-pt 0110-0204 (code 3; q15 x4).
belongings: [[2 bags, locker::2 bags, locker {UNIQUE_ID:{nn}}, seal {UNIQUE_ID:{zip}{nn}}]]; [[phone, 11% battery::phone, {UNIQUE_ID:@{firstlow}{nn}} on the lock screen]].
benefits: [[carve-out, days 1-3 no auth::medi-cal {UNIQUE_ID:9{zip}{nn}A}, county {UNIQUE_ID:{nn}}, auth {UNIQUE_ID:BH{zip}} d1-3]]. [[no collateral yet::collateral {kin} {ph}; therapist {last} at {clinic}]].
beds called 14: [[no, no, waitlist 3::{snf} no, {hosp} no, {refuge} waitlist 3]]. [[packet faxed x14::packet, 22 pp, {ph}, conf {UNIQUE_ID:{four}}]].
1:1 sitter [[night::{first} ({badge})]]. elopement band purple, code G 2x last yr. room 6, weight limit 350, camera 11.
%%
HOME VISIT, wound + vent. my scribbles

[[gate open::gate {UNIQUE_ID:{four}*}]] / dog ok / lift 450 lb
trach 6 XLT cuffed 18 mL? 25 cm H2O. vent [[Trilogy Evo::Trilogy Evo {ser} (backup {ser})]] AVAPS 450, 12, 14-28, 5. hrs 11,204. alarm 7 "low Ve" x3
O2 bleed 3. sat 94. etco2 47
sacrum st 4 7.1 x 5.4 x 2.2, tunnel 3 cm @ 9, VAC -125 [[unit rental::unit {UNIQUE_ID:VFTR{zip}}, canister {lot}]]
heel DTI 2x2. braden 10. MNA 6. alb 2.4
[[bed: group 2::bed: {UNIQUE_ID:E{nn}{zip}} from {org}, blower error 41]]
feeds 1.5 @ 55 x 20, flush 150 q4, pump [[joey::joey, s/n {UNIQUE_ID:{nn}{zip}}]]
supplies due: A7520 x1 A4623 x31 A6550 x15 - order [[monthly::{ord}, acct {acct}]]
MD call -> [[on-call::{dr} {ph}, dea needed for the fentanyl patch: {UNIQUE_ID:A<P|K>{zip}{nn}}]]
van [[has a flat::{plate} has a flat, {kin} can't do {day} appt]]. 88 mi RT
next: 3x/wk, cert wk 6 of 9
%%
RADIOLOGY
[[CT CHEST W CONTRAST - structured template::CT CHEST W CONTRAST   {full}   {spec}   {mrn}   {ptcomma}   {dob}]]
[[Comparison: none::Comparison: {UNIQUE_ID:CT{nn}-{zip}} of {mon} ({hosp}), {UNIQUE_ID:CR{zip}} of {on}]]
Technique: 1.25 mm, 120 kVp, 212 mAs, pitch 0.98, CTDIvol 8.4, DLP 311. Omnipaque 350, 75 mL @ 3. eGFR 61. [[Lot per tech.::Lot {UNIQUE_ID:{nn}{zip}}, inj. {initials}.]]
RUL nodule 9 mm (img 4/112), was 6 (3/98): VDT 188 d. LLL 3 mm, stable (4/201). Ao 4.1. RV/LV 0.8. CAC 412 (88th). L1 HU 96.
ACR Lung-RADS 4A; Fleischner n/a. T11 comp fx 30%. Adrenal 14 mm, 4 HU.
Port tip SVC/RA. [[PPM in place.::PPM, leads {UNIQUE_ID:LEN{zip}} and {UNIQUE_ID:LFP{zip}} per card.]]
CPT 71260; R91.1, I25.10. [[Flag 2, tracked.::Flag 2, {user} to tracker {UNIQUE_ID:NOD-{four}}, letter {on} to {addr}.]]
[[Read by: resident / attending::Read by: {last}, {initials} / {tit} {npi}  {stamp}]]
%%
consult, allergy/immun. dictated, not read

[[This is a 44-year-old::I saw {mrs}, 44,]] with 6 episodes in 12 months. Tryptase 4.1 -> 18.8 (1.2x + 2 rule: 6.9). IgE 412. sIgE alpha-gal 22.4 kU/L (class 4), o215. Skin prick 5/3 mm, hist 6.
[[The venom kit::Venom kit {UNIQUE_ID:{lot}}]], 1 mcg ID pos at 0.1. Epi auto 0.3 x2 [[, expiry checked::, {UNIQUE_ID:{nn}GM{nn}}, exp {mon}]].
Omalizumab 300 q4w: J2357 x60, NDC 50242-0215-01, ICD L50.1? T78.40. [[PA sent.::PA {UNIQUE_ID:{zip}{nn}} from {first} at the plan, id {plan}, until {on}.]]
[[Registry consent v2 signed.::Registry no. {UNIQUE_ID:AG-{nn}-{four}}, tube {UNIQUE_ID:{zip}.{nn}}.]]
[[She works outdoors::Works for {org}, badge photo shows tick on collar, haha]], ticks x3, last [[in the season::{day}]]. Mammal out; gelatin lot-free brands list, p. 3. Recheck 6-8 mo.
[[Thank you for this consult.::Thanks {first} for sending {obj}. - {fl}, {ph}]]
%%
OB triage -> L&D, SBAR card filled by pencil

S: G2P1001, 38w4d, SROM 0310 clear, q4, 5/90/-1, cat 1, 142
B: [[GBS neg, O neg, RI::{ptlf}, {mrn}, EDD {on}; O neg, RhoGAM {UNIQUE_ID:RHG{nn}{four}} at 28 wk]]; GDM A1, 1 h 151, 3 h 88/182/160/131; HSV- ; Hgb 11.4; plt 188
   prior: 3,912 g, 2nd deg, PPH 900, [[elsewhere::{hosp} {year}, chart {MEDICAL_RECORD_NUMBER:{nn}-{four}}]]
   [[cord blood kit at bedside::cord kit {UNIQUE_ID:CBR{zip}{nn}} at bedside, courier {ph} ref {UNIQUE_ID:{four}}]]
   [[surrogate? no::intended parents {kinfull} and {kinfull}, agency {org}, contract {UNIQUE_ID:GC-{nn}{nn}}]]
A: active. Bishop 11. PPH risk med. VTE 1.
R: epi 0.1% / 2 fent @ 10, T&S [[sent::acc {spec}, band {UNIQUE_ID:<K|Z>{nn}{four}}]], Pit 2x2, amp n/a
   [[bands 4, tag on ankle::bands {UNIQUE_ID:{zip}} x4, ankle tag {UNIQUE_ID:{nn}{nn}{nn}}]]
   car in the loop [[, flashers on::, {plate}, {kin} moving it]]
   room 8, scale 2 zeroed, warmer 36.5, Neopuff 20/5, NRP 8th
"""
