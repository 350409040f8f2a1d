"""Still more lines of the shared sections, terse and plain by turns."""

from __future__ import annotations

LAST = r"""
# social
Disabled, former roofer with {horg}. Stays in the basement of {hkin}.
Single mother of {hkid} and {hkid}; works two jobs, one of them at {horg}.
Long-haul trucker, sleeps in the cab, mail goes to {hst}.
EtOH: a twelve-pack of Busch on Saturdays, per {hone}; denies.
Graduate student; dorm; roommate {hnm} had mono; meal plan; vapes JUUL.
Tobacco 1 ppd x {tens} y. Nicoderm tried. Chantix tried. Not ready.
Incarcerated spouse. Foster children. CPS worker {hnm} has visited.
Deaf; ASL; interpreter {hnm} present; flashing doorbell at {hst}.
Widowed {hnext}; {hchurch} ladies bring casseroles.
Truck farm in {htown}; well water; exposure to Parathion; goats.
Identifies as nonbinary; partner {hnm}; chosen family; binder; on T.
# family
Mother: Sjögren's. Father: Wegener's, as it was called then. Siblings healthy.
No sudden death, no Long QT, no Brugada, no drowning. {hone} had "spells."
BRCA neg x2 in {hkin}. Great-aunt with male breast ca? unclear; call {hone}.
Von Hippel in a cousin; screening MRI at {hfac} {hday} clean.
Everyone on that side is tall and sees poorly; Ghent score to be done.
# ros
Neg x 14. / Pos: cough, loose stools, knee pain, worry. / Not obtained.
Cardiac: Canadian class I. Renal: nocturia x2. GI: Rome IV criteria met. Skin: no Bullous disease.
GU: LUTS, IPSS {tens}. Gyn: LMP {hdate}, menarche 12, no OCP. Psych: sleep latency 2 h.
ENT: anosmia since COVID. Eyes: floaters, no curtain. Heme: gums bleed.
# exam
Obese abdomen with striae; Cushingoid facies absent; acanthosis at the nape; Hirsutism (Ferriman-Gallwey {tens}).
Cranial nerves: Marcus Gunn pupil left; Horner's absent; Tolosa-Hunt not considered; visual fields full.
Hip: Trendelenburg +, Thomas 10 degrees, Stinchfield +, log roll pain. Knee: Clarke's grind +.
Shoulder: Jobe weak, Hornblower -, Yergason +, Speed +, O'Brien +, sulcus I.
Fundi: disc sharp, AV nicking, Roth spots none, Keith-Wagener II.
Chest wall: pectus; Haller index 3.4; sternal wires from {hfac} palpable.
Mini-Mental 26: missed the county, the date and one word; said the year was 1998 and laughed.
Exam limited by the collar, the cast, the toddler and {hkin}'s phone.
# meds
{tmeds}
Synthroid (not generic), Nexium 24HR, Flonase, Tums, and "Aunt's arthritis gel" (Voltaren).
Depo-Testosterone 100 mg weekly, {ndc}; needles {cat}; injects at home of {hone}.
Samples given: Trintellix 10 x14, Breztri x1; logged in {epic}; {hini}.
Methadone {tens} mg confirmed by phone with {hcl}, last dose {hday}, by {hrn}.
Stop Lipitor? {hdr} says stay. Start Repatha; SureClick training by {hrn}.
# results
TSH 0.02, fT4 3.1, TSI pos. Thyroid uptake 61%. Plummer vs Graves.
Peripheral smear: Auer rod none, Döhle bodies, Pelger-Huët cells; reviewed by {hlast}.
Stool: Giardia Ag neg; Calprotectin 611; C. diff GDH+/toxin-; ova none. Sent from {hcl} {hday}.
UA Dip (Clinitek): SG 1.030, LE 2+, Nit pos; micro: Tamm-Horsfall casts; culture to follow.
MRI prostate: PI-RADS 4, left PZ, 11 mm; ESUR; needs fusion (UroNav) by {hdr}.
Nerve conduction at {hcl} ({hlast}): CTS moderate R; no Martin-Gruber.
Swab: Influenza A (H3), SARS-CoV-2 neg, RSV neg; Cepheid; read by {hini}.
Trop 12 > 14 > 11. BNP 88. D-dimer 0.41. CXR: Kerley lines absent. CTPA deferred.
# allergy
Sulfa: rash (mother says). Demerol: "crazy." Iodine: no. Peanuts: EpiPen at {hsch}.
Lovenox: HIT {yearx}, SRA positive, confirmed by {hlast}. Do not flush with heparin. Sign on door.
Latex (spina bifida): gloves nitrile; balloon ban; {hrn} posted sign.
NSAIDs: Samter triad. Statins: CK 4000 on Zocor. Vaccines: none. Food: shrimp, itching.
Allergy list reconciled with {hrx}; "Zithromax" removed per {hdr}.
# devices
L hip: {implant}, {cat}, done {yearx} by {hdr}; R hip: native. Pin left in the toe.
VP shunt: Codman Certas at 4, {hser}; last revised {hday} at {hfac}; tap by {hlast} clear.
Loop recorder: Reveal LINQ II, {hser}; Carelink; nurse {hnm}; no pauses.
CGM: Dexcom G7, {hlot}; site arm; shared with {hkin} and {hsch} nurse.
Tubes: Shiley 8, Salem sump, Flexi-Seal, EVD (Codman), Swan at 52 cm, Impella 5.5. All zeroed.
Retained bullet at {level}; not MRI safe? see note of {hlast}.
Bra with magnets; nicotine patch; ankle monitor (officer {hnm}); all off before scan.
# comms
{hrn} to {hrn}: "bring the good Doppler." Done.
Patient asked that {hone} not be called. {hone} called anyway, at {clockx}; told nothing.
Fax from {hcl}, 11 pages, 3 of another patient; shredded; sender told by {hini}.
Tele-stroke: {hdr} on the robot from {htown}; TNK no; transfer yes; {horg} flight.
Left msg x1, sent MyChart x1, letter x1 to {hst}. Then {hkin} picked up: {hph}.
{hlast} recs: "agree w plan, nothing to add." {hlast} recs: "stop everything."
# plans
ASA, statin, BB, ACE. Smoking. Cardiac rehab ({hcl}). {hdr} 1 wk. No sex or snow x 2 wk.
Abx x 7 d, probiotics no, yogurt yes. Recheck ear {hnext}. Tubes if one more: {hlast}.
Trial off Foley {hnext}. If fails, {hlast}. If passes, home with {hkin}.
Wean pred 40/30/20/10. PJP ppx w Bactrim. DEXA. Vit D. Ask {hlast} re Actemra.
Dc JP when under 30. Staples {hnext}. Path to {hdr}. {horg} papers done.
Admit, NPO, LR, Zosyn, {hlast} at 0700. HCP notified ({hkin}, {hph}).
# auto
Code Status: Prior. Isolation: None. Diet: NPO effective midnight. Level of Care: Acute. Treatment Team: see Banner.
[Note template: .IPHP] [Loaded by {huser}] [Refreshable] [Attestation missing]
Best Practice: Naloxone with opioid. Accepted. Best Practice: Pneumovax due. Deferred. Best Practice: Goals of Care. Snoozed.
Transfer Center: accepted {hdate} {clockx} by {hdr} for {hfac}; bed {room}; MD-to-MD recorded.
"Patient has no known implants" conflicts with "{implant}". Resolve? {huser} selected Later.
The following orders were auto-discontinued by the system: Telemetry, SCD, Regular Diet.
Flowsheet Row 301070 "Family at bedside": {hkin}. Row 301071 "Interpreter": {lang}. Row 301074 "Clergy": {hchurch}.
# teach
Sick-day rules, glucagon, Rule of 15, feet, travel; workbook p. 12; pump start {hnext} w/ {hrn}.
Do: walk, fiber, Sitz. Do not: strain, tampon, hot tub. Call: clots, fever. Number: {hph}.
ED return: BE-FAST. Follow: Dr. on the card. Meds: at {hrx}. Ride: {hone}.
Showed {hkin} the flutter, the spacer, the Epi trainer and the door.
Video: "Living with LVAD," ch. 3. Quiz 8/10. Next: alarms, with {hrn}.
# quality
Restraint-free day {dig}. CAUTI-free {tens}. Days since last fall {dig}. Board signed {hini}.
ASA at arrival; statin at discharge; LVEF noted; smoking advice; Cardiac Rehab referral to {hcl}.
NSQIP 30-day: no SSI, no UTI, no DVT; readmit N; caller {hone} reached {hkin} {hdate}.
Antibiotic within 60 min of cut, redosed, stopped at 24; temp 36.4; glucose 141.
# past
PCOS, migraine with aura, Chiari I (incidental), Gilbert's, Raynaud's, ADHD.
S/p Whipple ({hlast}, {year}) with clean margins; on Creon; diabetes type 3c.
Perthes as a child, in a brace at {hsch}; total hip now twenty years old.
COVID ({year}), intubated at {hfac} twelve days; trach scar; brain fog since.
No surgeries. Wisdom teeth. "Something with the bladder" at {hfac}.
Von Willebrand type 2A: DDAVP responder; letter from {hdr} in wallet.
# sched
{tvisits}
6-week check, {hdr}; lipid then; fasting; bring {hkin}; 20 min slot.
Hold Eliquis from {hdate}; arrive {hfac} 0545; last drink 0300; driver {hnm}.
Cancelled by pt x2; overbooked by {hone}; ok per {hdr}. Text reminder to {hph}.
Standing: INR Tues, B12 monthly, Prolia q6m, port flush q6w, flu clinic fall.
"""
