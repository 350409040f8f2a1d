"""More whole documents in running prose: talk, dictation, teaching, coordination and care, with nobody named."""

MORE = r"""
# Visit Transcript (de-identified)
Clinician: Come on in, have a seat. What is on your mind today?\nPatient: Well, it is the {organ} again. Ever since {when} it has been like a hot poker.\nClinician: Did the {brandx} help?\nPatient: A little. It made me feel foggy, so I went back to {otc} and my sister's {otc}.\nClinician: Okay. Any fever, weight loss, trouble swallowing?\nPatient: No. I lost maybe {dig} pounds, but that is the Weight Watchers.\nClinician: And how are things at home, at work?\nPatient: Work is {afirm}, same as always. We are short. My boss says take leave, that FMLA thing.\nClinician: Let me check the {sgn}. Does this hurt?\nPatient: Ow. Yes, right there.\nClinician: So the {gauge} was {tens} last time and is {dig} now. I think this is {syn}, not {syn}.\nPatient: Is that bad?\nClinician: It is treatable. I would like {assay} and an MRI, and we can try {med}, {dosex}, at bedtime.\nPatient: Will Medicare pay for it?\nClinician: Usually. If not, {aperson} does the appeal.\nPatient: All right, Doctor. Thank you.
# Coding Suggestion
{codey}, {codey}; {tens} minutes; moderate complexity.
%%
# Dictation, Verbatim
okay this is a clinic note comma the patient is a {agex} period new paragraph history of {syn} and {syn} status post {opx} in {yearx} period currently on {med} {dosex} and {med} period no known drug allergies except {pill} which caused a rash period on exam {vitx} period {sgn} negative {sgn} positive on the {side} period labs reviewed {assay} {val} {assay} {val} period impression number one {syn} number two rule out {syn} period plan start {pill} {oftenx} comma refer to {unit} comma return in {lasting} period end of dictation thank you
%%
# Interdisciplinary Rounds
Neurology: {capt} follows two-step commands; {gauge} {dig}. Nursing: slept well, Braden {tens}, last bowel movement on {when}, no restraints. Pharmacy: {med} level {deci}; suggest {med} to oral; Beers flag on {med}. Nutrition: meets {pctx} of needs on {otc}; Prealbumin n/a. Respiratory: weaned to {kit}; cough peak flow {hund}.
Physical Therapy: sit to stand Mod A, AM-PAC {tens}. Speech: MBSS showed Rosenbek {dig}; honey thick by spoon. Social Work: Medicaid pending; family prefers home with the PACE program. Case Management: three acute rehab referrals, {payer} peer-to-peer at {clockx}. Chaplain: Anointing done. Palliative: Goals of Care Friday.
Barriers: Isolation for {bug}; no ramp; {kit} training. Estimated discharge: {when}. Owner of each task: the person named on the board by role only.
%%
# Handoff (I-PASS)
Illness severity: Watcher. Patient summary: {agex} with {syn}, hospital day {dig}, admitted for {abbr}; course notable for {bug} bacteremia and a {opx}. Access: {kit}. Code: Full. Action list: check {assay} at {clockx}; if over {deci}, give {rxx}; call Surgery if the {sgn} returns; wean {kit}. Situation awareness: may sundown; avoid Ativan, try Seroquel; daughter is a nurse in {region}. Synthesis by receiver: read back done. {caperson} is backup.
%%
# Simulation Scenario: Malignant Hyperthermia
Setting: Ambulatory Surgery Center, OR {dig}. Manikin: Gaumard HAL or SimMan 3G. Roles: Anesthesiologist, Surgeon, Circulator, Scrub, Runner, Family Member (embedded). Baseline: {vitx}. Trigger: Anectine and Ultane at minute four. EtCO2 climbs to {tens}; masseter spasm (Trismus); Temp rises {deci}.
Critical actions: call for help and the MH cart, stop the agent, Vapor-Clean filters, Ryanodex 250 mg (2.5 mg/kg), cool with Arctic Sun, treat hyperkalemia, call the MHAUS Hotline, transfer to {asite}. Genetics: RYR1, CACNA1S. Debrief with PEARLS. Common errors: mixing Dantrium with D5W, forgetting the Foley, giving {cls}s. Evaluator circles Met or Not Met; Ottawa GRS {dig}.
%%
# Nursing Care Plan
Nursing Diagnosis: Impaired Skin Integrity related to {syn} as evidenced by a {sizex} wound. Outcome (NOC 1102): granulation by {when}. Interventions (NIC 3590): inspect every shift; apply {supply}; reposition with the Turn-Assist; float heels in Prevalon; {otc} twice daily. Rationale (Potter & Perry; Ackley): moisture and shear.
Nursing Diagnosis: Risk for Infection. Interventions: CHG bath, scrub the hub, Curos caps, aseptic change of {kit}. Evaluation: temperature {deci} above baseline; WBC {deci}. Nursing Diagnosis: Deficient Knowledge regarding {brandx}. Teach-back: "I take it with food." Learner prefers videos; GetWellNetwork assigned. Cultural: avoids pork; Ramadan fasting discussed; Sabbath elevator shown.
%%
# Physical Therapy Protocol: {opx}
Phase I (weeks 0-{dig}): protect the repair in a {frame}; Codman pendulums; passive flexion to {tens}; cryotherapy with Game Ready. Criteria to advance: pain below {dig}, quad lag below 5 degrees. Phase II: active-assisted with pulleys and a T-bar; scapular clocks; Jackins; closed chain; NuStep level {dig}. Phase III: Thera-Band red to blue; Bodyblade; Rhythmic stabilization (PNF D2); {move}.
Phase IV: plyometrics (Rebounder, Plyoball), Throwers Ten, interval golf; Closed Kinetic Chain Upper Extremity Stability Test above {tens}; DASH below {tens}. Precautions: no lifting above a coffee cup; sleep in a recliner (La-Z-Boy); call {aperson} for fever. Frequency {dig} times a week for {lasting}. Adapted from Wilk, Reinold and Ellenbecker style protocols; ASSET consensus.
%%
# Genetic Counseling Summary
Indication: personal history of {syn} and a family history suggestive of {syn}. Pedigree: three generations, Ashkenazi and Acadian ancestry, no consanguinity; proband marked with an arrow; maternal aunt deceased in her fifties. Risk models: Tyrer-Cuzick {pctx}, BRCAPRO {pctx}, Gail {deci}, PREMM5 {deci}, Manchester {tens}.
Results: {gene} {variant}; {gene} negative; {gene} VUS. Invitae, Ambry, Myriad and GeneDx differ in their calls; ClinVar two stars. Management per NCCN: MRI from age 25, RRSO by 40, colonoscopy every {dig} years, skin exam. Cascade testing letter ("Dear Family Member") is enclosed. Psychosocial: survivor guilt; FORCE and Bright Pink support; GINA does not cover life insurance. {capt} wishes to wait.
%%
# Poison Center Consult
Exposure: {tens} tablets of {med} {dosex} with {otc}, about {lasting} ago, intent unknown. Toxidrome: anticholinergic (mad as a hatter, red as a beet). QRS {hund}, QTc {hund}. APAP on the Rumack-Matthew line: below. Salicylate Done nomogram not used. Osm gap {tens}. Kit: {kit}.
Recommend: activated charcoal (Actidose, EZ-Char) if alert; sodium bicarbonate; physostigmine with {aperson} at bedside; Intralipid only in arrest; no flumazenil. CroFab, Anavip, DigiFab, Cyanokit and fomepizole not indicated. Monitor {lasting} in {unit}. ToxIC registry, Goldfrank chapter {tens}. Medical Toxicologist will call back at {clockx}. PSS grade {gradex}. Case closed as Minor effect.
%%
# Transplant Selection Summary
Candidate: {agex} with {syn}, MELD 3.0 {tens}, Child-Pugh {gradex}, listed status {dig}. Evaluation: Cardiology (Agatston {hund}), Dental (Panorex clear), Psychology (SIPAT {tens}), Finance ({payer} approved), Dietitian (Liver Frailty Index {deci}), Infectious Disease ({vax}, {vax}, QuantiFERON), Hepatology, Ethics. HLA-DR mismatch; cPRA {pctx}; KDPI {pctx}; EPTS {pctx}.
Immunosuppression plan: Thymoglobulin or Simulect, Envarsus, CellCept, prednisone; Valcyte and Bactrim; avoid {med}. UNOS, OPTN and SRTR consent signed. Living donor: non-directed, ILDA cleared, {gene} negative, Lap with a Pfannenstiel. Committee vote: approve with contingency. Presented by the Coordinator; minutes kept by the Selection Committee.
%%
# Anesthesia Preoperative Evaluation
ASA {gradex}, Mallampati {gradex}, METs {dig} (DASI {tens}), RCRI {dig}, Gupta {pctx}, STOP-BANG {dig}, Apfel {dig}. NPO since {clockx}. Airway: thyromental {deci} cm, Upper Lip Bite class {gradex}, beard, dentures (Fixodent), prior grade {gradex} Cormack-Lehane at {asite}. Cardiac: {kit} set to DOO by the rep's magnet; {study}-type stent {lasting} ago on Brilinta.
Plan: GETA with McGRATH, A-line (Barbeau {gradex}), ESP block (Exparel), TIVA (Schnider, Marsh), Sedline, Emend, Ozempic held one week per ASA. MH and porphyria negative; sugammadex warning about Nexplanon given. Blood: Jehovah's Witness card, Cell Saver accepted. PONV scop patch. ICU bed (CVICU). Discussed with {aperson}. Consent signed by self at {clockx}.
%%
# School Health Plan
Student: [INITIALS ONLY]. Grade {dig}. Condition: {syn}. Triggers: exercise, latex, Cheetos, bees. Medication in Nurse's Office: {rxx}; spacer (OptiChamber); EpiPen Jr; Baqsimi; Diastat or Nayzilam. Section 504 and IEP accommodations: extra time, water bottle, Dexcom Follow on the phone, no PE in high pollen.
Emergency: Step 1, stay calm. Step 2, give {brandx}. Step 3, call 911 and the Parent or Guardian. Field trips: the Teacher carries the Go Bag. Bus: Aide trained by the School Nurse with Safety-Care and Handle With Care. Signatures: Parent ____, Principal ____, Physician ____. Valid for one school year; State law protects stock albuterol and Narcan.
%%
# Utilization Review
Day {dig} review for a {agex} with {syn}. InterQual {yearx} Acute Adult: Episode Day {dig} not met; MCG M-{hund} GLOS {dig}. Intensity: IV {med} q8h, telemetry, {kit}. Severity: {vitx}; {labx}. Physician Advisor (secondary review) supports Inpatient under the Two-Midnight Rule; Condition Code 44 not used. MOON delivered. {payer} reviewer requested clinicals; faxed through Ensocare. Avoidable day: MRI delay (code {tens}). Readmission risk: LACE {tens}, HOSPITAL {dig}. Next review {when}.
%%
# Patient Portal Replies (templates)
Hello, and thank you for your message. Your {assay} is within the expected range. Please keep taking {brandx}. We will repeat it in {lasting}. - Your Care Team
Good morning! The Nurse Practitioner looked at the photo of your {organ}. It may be {syn}. Use {otc} twice a day and avoid {otc}. Go to Urgent Care if it spreads.
Hi there. Refills of controlled medicines such as {med} need a visit. Tap Schedule, then Telehealth, or call the Front Desk. MyChart is not checked at night.
Dear Patient, your {payer} plan asks for a prior authorization for {brandx}. This may take {dig} business days. You can ask the Pharmacist for a bridge supply.
Happy New Year from the {unit}! Deductibles start over. Bring your new card. Medicare Annual Wellness Visits are free.
%%
# Quality Improvement Poster
Background: {pctx} of inpatients over 65 with {syn} had no {gauge} on day one. Aim: raise it to {pctx} by {when}. Fishbone: People, Process, Policy, Plant. Interventions: PDSA 1, Smart Phrase; PDSA 2, Champion Badge; PDSA 3, Pareto Pizza; PDSA 4, BPA in {app}.
Results: P-chart special cause (Nelson rule {dig}; Western Electric), mean {pctx} to {pctx}; balancing measure LOS {deci} days. Lessons: Kotter's steps, Rogers' early adopters, Deming and Juran still hold. Next: spread to {unit} and {unit}. Acknowledgments: the Residents, the Patient Advisors, the Lean Office. SQUIRE 2.0. IRB: not human subjects research.
%%
# Travel Clinic Advice
Itinerary: three weeks in Kenya and Nepal, including a trek. Vaccines: {vax}, {vax}, Typhim Vi and YF-Vax (stamp on the Yellow Card); Rabies and Ixiaro discussed. Malaria: Malarone daily or Arakoda weekly after a G6PD test; DEET, Picaridin, permethrin, Pramax netting. Altitude: Diamox {dosex}; Lake Louise score; Gamow bag on the trek.
Traveler's diarrhea: Imodium, Pepto, Zithromax; Lifestraw or Steripen. Rabies: wash and seek care. Jet lag: Timeshifter, melatonin. CDC Yellow Book, Shoreland Travax and WHO pages printed. Insurance with evacuation advised. Sun, Schistosoma (no lake swimming), helmets. Return fever means ER and say "malaria".
%%
# Blood Bank SOP Excerpt
Type and Screen by Ortho Vision gel or Immucor Echo; Coombs control (Check cells) on negatives. Anti-Kell, anti-Jka (Kidd), anti-Fya (Duffy), anti-S, anti-Lea (Lewis), anti-Lub (Lutheran), anti-Dib (Diego) and anti-Kpa are listed on Panel A. Emergency release: O neg, MTP cooler 1 within {dig} minutes. Wrong Blood In Tube: recollect; second sample rule.
Irradiate for DiGeorge, Hodgkin, and fludarabine; CMV-safe for NICU; wash for IgA lack; Mirasol or Intercept platelets day {dig}. Transfusion reactions: FNHTR, TACO, TRALI, DHTR; send bag, tubing, EDTA; DAT poly. Kleihauer-Betke {pctx} gives {dig} vials of RhoGAM. AABB Standard 5.{tens}; 21 CFR 606; CAP TRM checklist. Approved: the Medical Director of Transfusion.
%%
# Radiation Oncology Completion Note
Diagnosis: stage {gradex} carcinoma of the {organ}. Intent: Curative. Technique: VMAT on a Varian TrueBeam (Elekta Versa backup), Vac-Lok, Aquaplast, ABC or DIBH with AlignRT. Dose: {thou} cGy in {tens} fractions, 6 MV FFF; boost {hund} cGy; QUANTEC and RTOG limits met; Eclipse AAA plan, MU check by RadCalc. Concurrent {med}.
Tolerance: RTOG grade {gradex} dermatitis; Aquaphor, Silvadene, Mepilex, Miaderm; missed {dig} fractions for snow. Ports by Physicist and Dosimetrist (roles on file). Follow-up {lasting}. Hyperbaric Marx protocol if ORN. CyberKnife, Gamma Knife Icon, TheraSphere and proton (Mevion) considered. Bell rung.
%%
# Chiropractic and Integrative Note
{capt} rates pain {dig}/10, Oswestry {tens}. Kemp, Yeoman, Nachlas, Derifield, Hibb and Milgram recorded. Palmer upper cervical, Gonstead, Thompson drop, Cox flexion-distraction, Activator and Logan Basic explained; Cox chosen. Adjuncts: Graston, Kinesio, cupping, Acutonics, TENS 7000. Acupuncture: Du-20, LI-4 (Hegu), ST-36 (Zusanli), PC-6 (Neiguan), auricular Shen Men, {sizex} Seirin needles.
Ayurveda: Triphala; TCM: Xiao Yao San; Homeopathy: Arnica 30C; Bach Rescue Remedy; Reiki II. Herb-drug: {otc} with {med}. Home: McGill Big 3, Foam roller, MELT, Yoga with a strap. Visits {dig} of {tens}; {codey}-AT. Medicare does not pay for maintenance; ABN signed.
%%
# Vascular Access Policy for Dialysis
Fistula First, Catheter Last. Rule of Sixes. Brescia-Cimino at the wrist, Gracz, then brachiobasilic; WavelinQ or Ellipsys if vessels allow; Artegraft or Acuseal; HeRO for central stenosis. Buttonhole by trained Patient Care Technicians; Ladder otherwise. Hemodialysis orders: Optiflux F180 or Theranova, Tego caps, Qb {hund}, Qd 600, UF to dry weight {tens}.{dig}, heparin {thou}. Anemia: Mircera or Aranesp, Venofer. MBD: Sensipar, Velphoro, Hectorol. KDOQI Life-Plan. ESRD Network and Five-Diamond goals. Interdialytic gain discussed with {apt}. Home options: NxStage, Tablo, Liberty Select, Amia.
"""
