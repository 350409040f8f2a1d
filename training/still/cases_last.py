"""Still more whole documents: reports read aloud, boards, protocols, handouts and forms of many trades, with nobody named."""

LAST = r"""
# CT CHEST ABDOMEN PELVIS WITH CONTRAST
CLINICAL HISTORY: {agex}, {syn}, rising {assay}. TECHNIQUE: Helical acquisition on a Siemens Force after {sizex} Omnipaque; Iterative reconstruction (ADMIRE). COMPARISON: Outside study of {yearx}.
FINDINGS: LUNGS: Biapical scarring. A {sizex} nodule in the lingula, Fleischner low risk. No Westermark sign. MEDIASTINUM: Level 4R node {sizex}; azygos fissure. HEART: LAD calcification, Agatston not scored; Watchman in place. LIVER: Segment IVb cyst, Riedel lobe. SPLEEN: Accessory splenule; Gamna-Gandy bodies. PANCREAS: Side-branch IPMN, Fukuoka negative. KIDNEYS: Bosniak II; extrarenal pelvis. ADRENALS: {sizex} adenoma, washout {pctx}. BOWEL: Meckel diverticulum not seen; Hinchey none. BONES: Schmorl node at T12; Tarlov cyst; Bertolotti anatomy; Scheuermann change. VESSELS: Nutcracker and May-Thurner configuration absent; Kommerell none.
IMPRESSION: Stable disease by RECIST 1.1. No Sister Mary Joseph nodule. Recommend follow-up at {lasting}. Report signed by {aperson}; PowerScribe 360 macro.
%%
# MRI LUMBAR SPINE
L1-L2: Unremarkable. L2-L3: Mild facet change. L3-L4: Modic I; Pfirrmann {gradex}. L4-L5: Grade {gradex} Meyerding slip; Schizas B; ligamentum hypertrophy. L5-S1: Disc extrusion, MSU 2-B, abutting the S1 root; Castellvi IIA. Conus at L1. Baastrup contact. Tarlov cyst S2. Paraspinal Goutallier {dig}. IMPRESSION: as above; correlate with the {sgn}. Wet read to {aperson} at {clockx}.
%%
# SURGICAL PATHOLOGY FINAL
A. {organ}, core biopsy: {syn}-like changes; no malignancy. B. Sentinel node (Magtrace): negative, 0/{dig}, OSNA not done. C. {organ}, excision: carcinoma, Nottingham {gradex}, {sizex}, margins clear; ER Allred {dig}, PR H-score {hund}, HER2 2+ (HercepTest), FISH by PathVysion not amplified; Ki-67 (Dako) {pctx}.
Comment: The {marker} and {marker} stains support the diagnosis; {marker} is weak. Cowdry, Councilman and Negri bodies are absent. Case shown at Intradepartmental Conference; {aperson} concurs. Gross by the PA (ASCP). Grossing code: breadloafed; inked Davidson blue and orange. CAP Protocol 4.{dig}. Billing {codey}.
%%
# Autopsy Conference (identity withheld)
Cause: saddle embolus with McGinn-White pattern ante mortem. Heart {hund} g; Lambl excrescence, Chiari network, Aschoff nodules none. Lungs: Zahn lines. Brain: Braak stage {gradex}, Thal {dig}, CERAD sparse, Duret hemorrhages absent, Virchow-Robin spaces wide. Liver: nutmeg, Councilman rare. Kidneys: Kimmelstiel-Wilson. Rokitansky method (Virchow elsewhere). Tissue to the Brain Bank. The Medical Examiner declined jurisdiction. Clinicopathologic discussion by the Chief Resident and {aperson}; moderators cited {study} and the Goldman classes.
%%
# Upper GI Endoscopy
Scope: Olympus GIF-HQ190. Consent, Time Out, Bite block, MAC (Diprivan) by CRNA. Findings: Z-line at {tens} cm; Hill grade {gradex}; Prague C{dig}M{dig}; Seattle biopsies with a Radial Jaw 4 and WATS3D. Antrum: Sydney protocol; Forrest III ulcer, {sizex}. Duodenum: Brunner gland hyperplasia; Marsh sent. EoE: EREFS {dig}; FLIP {tens} mm.
Interventions: Savary over a wire to {tens} Fr; Hurricane and TTS not used; Padlock clip; Purastat. Impression: LA grade {gradex}. Plan: Voquezna {dosex}, H. pylori breath test (BreathTek), repeat {lasting}. Blood loss minimal. Discharged to the escort. Provation note, unsigned; {aperson} to sign.
%%
# Cardiac Catheterization Summary
Access: right radial (Glidesheath Slender), Barbeau A. Catheters: TIG, JR4, XB 3.5; Fielder XT and Gaia Second; Corsair. Left Main patent; LAD Medina 0,1,0; Circ; RCA J-CTO {dig}. RFR 0.{tens}; Lithoplasty with Shockwave; Synergy {deci} x {tens}; OCT by ILUMIEN, MSA {deci}. ACT {hund}. Contrast Visipaque {hund} mL; Mehran {dig}; air kerma {hund} mGy. TR Band at {clockx}. Impella standby. DAPT per TWILIGHT. Heart Team: CABG if SYNTAX over 33. Performed by {aperson} at {asite}.
%%
# Home Infusion Teaching Record
Drug: {brandx} via Eclipse ball or CADD-Solis; Hizentra by Freedom60 as alternative. Line: Groshong, Hickman or PowerPICC; StatLock; Biopatch; Tegaderm CHG; Curos. SASH taught: Saline, Administer, Saline, Heparin. Watch for Red Man (vancomycin flushing), phlebitis (VIP score {dig}), air (Durant position, left side). Anaphylaxis kit: EpiPen, Benadryl. Supplies by Option Care style vendor; delivery {when}. Caregiver returned the demonstration twice. Nurse line day and night. OASIS-E M{thou}; Plan of Care 485 unsigned. Next visit: {when}.
%%
# Crisis Line Script
Thank you for calling the Helpline. This line is confidential. Are you safe right now? (If NO, stay on the line and dial 911 on Line 2.) What name would you like me to use? You do not have to give one. What is going on today? Listen, reflect, do not rush. Use LivingWorks ASIST: Connect, Understand, Assist. Ask Directly. Columbia items 1 to 6. Veterans press 1. Spanish press 2. LGBTQ+ youth: text START. Deaf: 988 Videophone.
Close: Stanley-Brown steps, Safe Storage, a warm handoff to Mobile Crisis, and a follow-up call within {lasting}. Chart in iCarol: Call Type, Lethality (Low, Medium, High), Outcome. Debrief with the Shift Lead. Self care: tea, walk, Headspace. Never promise secrecy about Tarasoff or child abuse.
%%
# Lactation Handout
Laid-Back, Cradle, Cross-Cradle, Football, Koala and Side-Lying holds. Look for a Flanged latch, Nutritive sucks, and the sandwich hold. Golden Hour, Kangaroo Care, Feeding Cues. Engorgement: cold cabbage, Reverse Pressure Softening. Mastitis: Motrin, rest; ABM Protocol 36. Low supply: Power Pumping, Spectra S1, Elvie Stride; avoid Reglan and Fenugreek unless told; Domperidone is not FDA approved. Medicines: LactMed, InfantRisk. Pump parts fit chart: 21, 24, 27 flanges. Freezer: Rule of 4s. Paced bottle (Dr. Brown's, Comotomo, Tommee Tippee). La Leche groups, WIC Peer Counselor, Baby Café. PUMP Act rights. Call the Warm Line at any hour.
%%
# Exam Form B
1. A {agex} with {syn} takes {med}. Which of the following best explains the {sgn}? A. Blockade of {gene} B. Loss of {marker} cells C. {bug} infection D. Deficient {assay} E. {cls} withdrawal
2. A culture on {stain} medium grows {bug}. The drug of choice is: A. {med} B. {med} C. {med} D. {brandx} E. No therapy
3. During an {opx}, the {post} injures the {spot}. Expected deficit? A. Foot drop B. Horner syndrome C. Bell palsy D. Erb palsy E. Hoarseness
4. In the {study} trial the result was {statx}. Interpret. A. Superior B. Noninferior C. Inconclusive D. Underpowered E. Post hoc
5. Match the score: {gauge}, {gauge}, {clas}. a. Sedation b. Frailty c. Fracture d. Pain
Key: 1-{gradex}, 2-{gradex}, 3-{gradex}. Blueprint: Pathophysiology {pctx}, Management {pctx}. Angoff 0.{tens}; point-biserial 0.{tens}; KR-20 0.{tens}.
%%
# Release of Information: How It Works
Fill in Form {hund} (Authorization) with your full name, date of birth, and what you want: Discharge Summary, Operative Report, Imaging CD, Billing. Psychotherapy Notes need their own form. Substance use records fall under 42 CFR Part 2. Under the Cures Act most results appear in MyChart at once. Copies cost ${dig} plus postage; portal downloads are free; Patient Right of Access takes up to 30 days.
Minors: State rules vary; Title X visits are private. Deceased: Executor papers. Attorneys: HITECH or subpoena; Workers' Comp needs no authorization. Law enforcement: 164.512(f). We never send SSNs. Requests go to HIM by mail, fax, {app} or Datavant style vendors. Accounting of Disclosures on request. Questions? Ask any HIM Specialist. Complaints: Privacy Officer; OCR.
%%
# Ventilator Liberation Protocol
Screen daily by RT at {clockx}: FiO2 under 0.5, PEEP 8 or less, RASS 0 to -2, no Levophed above 0.1. SAT: hold Diprivan, Precedex, Sublimaze; fail if RR exceeds {tens}. SBT: PS 5/5 or T-piece (Briggs) for 30 minutes; RSBI (Yang-Tobin) under 105; NIF below -{tens}; Cuff leak; MIE by CoughAssist. Pass: notify the Intensivist; extubate to Optiflow, Vapotherm or BiPAP per risk. Fail: rest on AC, treat cause (WEANS NOW), try tomorrow. After three fails: Trach talk (Ciaglia, Shiley 6), LTACH referral, Passy Muir later. Document in {app}. Metrics: ventilator days, reintubation {pctx}, VAE tier. Source: {society}, ABC and SPICE III data. Owner: Critical Care Committee.
%%
# Kitchen and Allergy Matrix
Menu Week {dig}: Monday: Salisbury steak, Waldorf salad, Parker House roll. Tuesday: Chicken Kiev, Brussels sprouts, Boston cream pie. Wednesday: Swedish meatballs, German potato salad. Thursday: Turkey Tetrazzini, Harvard beets. Friday: Manhattan chowder, Key lime pie. Saturday: Sloppy Joe, Cobb salad. Sunday: Beef Wellington, Yorkshire pudding, Peach Melba. Allergens: Milk, Egg, Soy, Wheat, Sesame, Fish, Shellfish, Tree nut. Swap: Beyond, Impossible, Silk, Lactaid, Schar, Earth Balance. IDDSI {dig} to {dig} marked with stars. Supplements at 10 and 2: {otc}, {otc}. Kosher by Meal Mart; Halal by Saffron Road. Diet office line: ask the operator.
%%
# Clinical Vignette for Discussion: Ethics
A Jehovah's Witness in her forties with placenta accreta refuses blood. The Obstetrician, Anesthesiologist, Chaplain, Bloodless Medicine Coordinator and Ethics Consultant meet. Options: Cell Saver in continuous circuit, Venofer, Epogen, tranexamic acid (WOMAN trial), Bakri, uterine artery embolization, REBOA. The spouse wants everything done. Beauchamp and Childress, Jonsen's Four Boxes, Kant and Mill are invoked. What would you do? Who decides? Consider Schloendorff, Canterbury, Cruzan and the Cowart case as background only. Reflection: one page, {face}, APA 7th. Rubric: Insight {dig}, Evidence {dig}, Style {dig}.
%%
# Front Desk Script and Eligibility Steps
Greet within ten seconds: "Good morning, welcome to {unit}." Ask for photo ID and card. Verify two identifiers quietly. Open {app}, Registration, Coverage; run RTE; check {payer}, {payer} or {scheme}; order of coordination by the Birthday Rule; MSP questionnaire for Medicare. Collect copay (${tens}) by InstaMed. Offer the Notice of Privacy Practices, ABN if needed, and the Interpreter card (I Speak). Print the AVS label. If late by fifteen minutes, ask the Charge Nurse. Complaints: use HEART (Hear, Empathize, Apologize, Resolve, Thank). Never say the reason for visit aloud. Escalate to the Practice Manager.
%%
# Medication Reconciliation by Pharmacist
Sources: Surescripts fill history, patient's bag, Caregiver, {asite}. Discrepancies {dig}: omitted {brandx}; duplicate {cls}; dose of {med} {dosex} versus {dosex}; {otc} not listed; {pill} stopped by {aperson} on {aday}. Adherence: PDC {pctx}, Morisky {dig}, blister packs (Dispill, PillPack). Allergy: {pill}, angioedema; not a true allergy to {cls}s. Renal: Cockcroft-Gault {tens}. QT: CredibleMeds known risk, Tisdale {dig}. Vaccines: {vax}, {vax} due. Recs: {rxx}; {rxx}. Accepted {dig} of {dig}. MTM CPT 99605. Signed: the Clinical Pharmacist, BCPS.
%%
# Disaster Drill After-Action Report
Scenario: tanker rollover, chlorine, {tens} casualties, on a weekday at {clockx}. HICS opened; Incident Commander: the Administrator on Call; Operations, Planning, Logistics and Finance Chiefs by roster. Triage by SALT and JumpSTART; tags by Smart Triage. Decon: Zumro tent, Level C, PAPRs. What went well: Everbridge paging, EMResource, Blue Sky WebEOC. To improve: Vocera dead spots, Pyxis override, Family Reunification, Media staging (PIO). Corrective actions: {dig}; owners by role; due {when}. HSEEP and Joint Commission EM.{tens} cited; ASPR TRACIE used. Photos deleted. Thanks to Fire, Medic crews, Amateur Radio and the Boy Scout style volunteers.
%%
# Ophthalmic Device Label
{kit}. Rx only. For intravitreal or intracameral use by a qualified Surgeon. Contains one injector, one lens, one {frame}. A-constant {hund}.{dig}; Barrett Universal II, Haigis and SRK/T values on the card. Do not use if TYVEK is breached. Contraindications: uveitis, Fuchs dystrophy, rubeosis. Warnings: TASS, Irvine-Gass edema, Zinn zonule damage, Soemmering ring. Steps: fill with Viscoat or Healon; advance the plunger; Sinskey hook to rotate; remove OVD with BSS Plus. MRI Safe. Made for the maker in {region}. Patents pending. Report events to MedWatch. Symbols per ISO 15223-1.
%%
# Patient Story for Board Meeting (fully fictional, no names)
She had been a gardener for {tens} years when the tremor came. First it was the trowel, then the teacup. The clinic said stress; the internet said Parkinson's; her neighbor said Lyme. It took {lasting}, three scans and a kind Nurse Practitioner to say essential tremor. Propranolol helped on weekdays. The Cala wristband helped on Sundays. She cried in the Quiet Room, laughed in the Garden, and asked for her seeds. What she taught us: call back the same day; print in large type; ask what matters. The Board sat in silence, then the Chair said thank you.
"""
