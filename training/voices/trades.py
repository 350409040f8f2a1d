"""Nobody is named: what dentists, therapists, midwives, medics, lawyers, case managers, chaplains and technicians ask of their trade."""

TRADES = r"""
Class II composite on {tooth}, matrix choices: Palodent, Garrison, Tofflemire. Which for an open contact? Ivoclar vs 3M bond
Kennedy Class I RPD design, RPI vs Akers clasps, lingual bar. Lab Rx wording, shade A3, no patient name needed
Is IRM or Cavit better under a temp crown? Fuji? RelyX? Table. CDT D2940
Ludwig's vs canine space infection: red flags, airway, {gen} dose, when to send to OMFS
Implant torque 35 Ncm, ISQ 62, Straumann vs Nobel vs Zimmer. Load when? ITI/AO consensus {yr}
MRONJ risk on {brand} vs oral {gen}: AAOMS stage table and drug holiday?
Nitrous contraindications card, front desk version. ASA III? COPD? first trimester?
CAMBRA high risk recall + Prevident 5000, xylitol, SDF 38%. parents' handout {level}
SCALING/ROOT PLANING consent, 4 quads, {cash}, D4341 vs D4342 vs D4355. FAQ
Thera-Band progression: yellow, red, green, blue, black. 6 wks, rotator cuff, {kind}
McKenzie, Maitland, Mulligan, Cyriax, Bobath/NDT, Brunnstrom, Kabat PNF: one line each
LSVT BIG vs PWR! for Parkinson's; dosage, cost, {payer}
Lokomat, AlterG, Bioness L300, ReWalk, Nustep, Biodex: justify capital ask, {cash}
Allen Cognitive Levels 4.2 vs 4.6: safe at home? OT note phrase bank
Jebsen-Taylor, Purdue Pegboard, Box and Blocks, Nine-Hole: norms for {agex}
Wilbarger brushing, weighted vest, Zones of Regulation, Handwriting Without Tears, evidence level?
Passy-Muir trial steps, cuff deflated, Shiley 6, SpO2 ≥ 90. SLP/RT checklist
PROMPT, Hanen, Lindamood-Bell, Lidcombe, SPEAK OUT!, MIT: who is each for
VitalStim? Shaker, Masako, Mendelsohn, Effortful swallow. Table of targets
Spinning Babies vs Webster technique — evidence, ACNM stance, neutral tone
Bishop 4: Foley, Cook balloon, Cervidil or {gen}? {soc} {yr}
Category II algorithm (Clark), Montevideo units, VEAL CHOP. bulletin board version
HELPERR for shoulder dystocia, plus Gaskin, Rubin II, Woods screw. Drill sheet with times
Friedman vs Zhang curve; arrest of dilation at 6 cm; ARRIVE says induce 39? Parent-friendly
EPDS 14, item 10 = 0. Postpartum Support International line, Zurzuvae vs Zoloft, nursing
NRP 8th ed: MR SOPA, target sats by minute, epi 0.02 mg/kg. Card
LATCH score 6, SNS, nipple shield, Haakaa: plan, 48 h
START vs SALT vs JumpSTART; tag colors; MCI drill of {nn}
Stroke: Cincinnati vs LAMS vs RACE vs FAST-ED vs VAN. Bypass rule {stt}
LUCAS, AutoPulse, ResQPod, King LT, i-gel, McGrath: rig check list
Narcotics log: seal, count, waste, two signatures. SOP v{ver}, headings only
Refusal of care: capacity, risks, witness. Script. AMA form no. blank
Handtevy or Broselow? Pediatric dose of {gen} at 18 kg
Crush syndrome: NS, bicarb, Ca, albuterol. before or after lift?
ICS 100/200/700/800: who needs which for a clinic. FEMA links by title only
CISM vs PFA vs peer support after a bad call. 150 words
Guardianship petition outline: capacity affidavit, notice, bond. {stt}, placeholders [Respondent] [Petitioner]
Olmstead, Wyatt, Tarasoff, Cruzan, Schiavo, Canterbury, Roe/Dobbs: one sentence holding each
Stark exceptions cheat sheet, safe harbors, {cash} nonmonetary cap {yr}
Is an NP's text message discoverable? FRCP 34, litigation hold memo w/ [Matter] [Custodian]
Daubert v Frye for a {model} expert
Standard vs clear and convincing vs preponderance vs beyond reasonable doubt, for nurses
Red flag: 42 CFR Part 2 vs HIPAA on SUD records, {yr} rule. chart
MSP Section 111, RRE, ORM/TPOC, set-aside threshold {cash}. Plain English
FMLA + ADA + PWFA + PUMP Act, which applies at 12, 18, 60 employees
InterQual vs MCG for {dx}; inpatient day 2 wording; P2P script w/ {payer}
HINN 1, 10, 11, 12; IM; DND; NOMNC; which one when
PASRR level II triggers; {stt} contact by office title
LTACH vs ARU vs SNF vs HH vs hospice grid; Medicare days 1-20, 21-100
SDOH Z codes: {icdc}? Z59.00, Z59.41, Z60.2, Z63.4, Z75.3
Genogram symbols, ecomap, Bronfenbrenner, PIE assessment; undergrad level
Motivational Interviewing: OARS, DARN-CAT, elicit-provide-elicit on {brand}
Trauma: ACE score 6. Sanctuary, TF-CBT, EMDR, PE, CPT: who qualifies
DBT: TIPP, STOP, ACCEPTS, IMPROVE, GIVE, FAST as a fridge list
Seeking Safety, Matrix, SMART, AA, NA, Al-Anon, Celebrate Recovery: compare, no local meetings
Five Wishes vs POLST vs MOLST vs living will
FICA, HOPE, SPIRIT, 7x7 spiritual assessments. sample Qs
Prayer before surgery, interfaith, 40 words; and a secular version
Halal heparin? porcine products list: {gen}, Creon, gelatin caps. respectful wording
Shabbat mode for the bed and call light? Kosher tray
Jehovah's Witness: fractions accepted list form; EPO, cell saver, albumin
Sterile processing: Bowie-Dick, Geobacillus, Steris V-PRO, IUSS. log header row
C-arm: kV, mA, ALARA, badge mR quarterly. Poster
CT: Omnipaque 350 vs Visipaque, eGFR 28; premed {gen} 13-7-1 h
MRI zones I-IV, ferromagnetic detection, Gd group II. quiz
Gram stain QC, Kirby-Bauer, MALDI-TOF, BioFire, VITEK 2 flags. SOP section titles
Westgard 1-3s, 2-2s, R-4s, 10x on {labs}. what to do
Levey-Jennings of K: 4.1, 4.0, 4.3, 4.9, 5.0, 5.2. shift or trend?
Hemolysis index H 180: K 6.3 report? comment text
Type & screen: anti-K, Kell neg, Duffy, Kidd, Lewis, Rh c. crossmatch plan
Sysmex, Beckman DxH, Roche cobas, Abbott Alinity, Ortho Vitros: RFP matrix
Sleep: AASM rule 1A vs 1B, Medicare 4%. AHI changes 22 → 14
Spirometry: GLI race-neutral, LLN vs 0.70, {labs}. letter phrase
Audiogram: 20/25/40/60/65 AU, WRS 88%, type A. explain to a {job}
OCT: RNFL thin sup, C/D 0.7, IOP 24/26, {brand}. {soc}
Chiropractic: CMT 98941, PART, AT modifier, 12 visits {payer}. audit-proof SOAP skeleton
Acupuncture points LI4, ST36, PC6, GB20: evidence for nausea. {jnl}
Nutrition-Focused Physical Exam: ASPEN/AND, moderate malnutrition E44.0. ADIME
Jevity 1.2 at 65 mL/h x 22 h + flush 150 q4. kcal? protein? free water?
MIND, DASH, keto 4:1, FODMAP, Whole30: yes/no for {dx}
Fleet: ambulance rear AC out; tag OUT OF SERVICE; checklist. no unit number
Valet, parking B, elevator C, floor 5: wayfinding text, {tongue}/English
Laundry, EVS, dietary, transport: uniform colors sign
NFPA 99, NFPA 101, ASHRAE 170, USP \<800\>, FGI: who cares about which
Generator test 30 min monthly, 4 h/36 mo. log columns
Biomed PM tag colors, AEM program, recall class I {brand}? no that's a drug; {gear} then
Purchasing: GPO tier pricing, contract compare, {cash}
"""
CLOSE = r"""
Meeting room A, not B
Mon-Wed-Fri dialysis, TTS dialysis
x-ray tech needs lunch
Day RN to night RN: no changes
Unit secretary: order toner
Charge: census {nn}, 2 admits, 1 hold
Supervisor walkthrough {clockx}
Fire drill {clockx}, R.A.C.E.
Survey window open. Badges ON.
Hand Hygiene Champion of the Month: [name here]
Employee Health closed for lunch
Med room code changed, ask charge
Do not use: U, IU, QD, QOD, MS, MSO4
LASA: {brand} / {brand}
HIGH ALERT: {gen}
Allergy: {gen}
Diet: ADA 1800, no pork, thick liq
Isolation: C. diff, bleach
Precautions: sternal, hip, spine, seizure, SI 1:1
Lines: R IJ TLC, L rad A-line, PIV x2
Drips: {gen} 5, {gen} 0.04, NS TKO
Vent: PRVC 420/18/8/40
Code: Full. Family: aware. Dispo: SNF.
ABC 12, WBC 14 (H), Hgb 8.9 (L)
PMH: {dx}, {dx}, {dx}
PSH: {proc}, {proc}
FH: mother {dx}, father {dx}
SH: married, 2 kids, no tob, rare EtOH
ROS: neg x {cc}
PE: NAD, RRR, CTAB, NT/ND, {epo} neg
A/P: {dx} - {rx}; {dx} - {labs}
Impression: {epo} fracture. No dislocation.
Technique: GE Revolution, Omnipaque 350, 100 mL
Comparison: None.
Specimen: A. skin, L arm. B. skin, back.
Stain: PAS+, GMS-, Congo red-
Procedure: {proc}. EBL 50. Complications: none.
Anesthesia: GETA, Mac 3, grade I, 7.5
Counts correct x2
Dressing: Mepilex, ACE, knee immobilizer
Rx: {rx} #30 RF0
Sig: i po qd prn
Disp: 90. DAW: 0. Days: 30
Follow up: PCP 1-2 wks
Return to work: Monday, light duty
Next available: {field}, 6 weeks
Appt type: NEW 40 / EST 20 / TELE
Reason: {cc}
Dx: {icdc} {dx}
CPT: {cptc} {modif} x1
Payer: {payer}; Auth: not required
Status: {denial}
Note: see portal
"""
