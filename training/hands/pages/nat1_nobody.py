"""Busy hospital papers about nobody (order sets, sim cases, board vignettes, M&M slides, templates, downtime forms, prompts) and, for the NAMED part, the ordinary papers thick with names: face sheets, rosters, discharge lists, incident files."""

NAMED = r"""
FACE SHEET                                                     Printed {num8} {clockx} by {UNIQUE_ID:reg{nn}}
{facup}
PATIENT
  Name        {ptcomma}                         MRN   {mrn}
  Alias       {menick}                          CSN   {stay}
  DOB/Age     {dobs}                            SSN   {ssn}
  Address     {addr}
  Home/cell   {ph} / {ph}                       Email {mymail}
  Language    {lang}   Interp Y                 Religion {church}
  Employer    {myjob}                           Occ   {job}
  Marital     W                                 Race/Eth declined
GUARANTOR: self
EMERGENCY CONTACTS
  1 {kinfull}  daughter  {ph}
  2 {whole}  neighbor  {ph}
COVERAGE
  1 Medicare A/B   {UNIQUE_ID:1EG4-TE{nn}-MK{nn}}
  2 {ins} suppl    ID {plan}  Grp {grp}
  3 Auto (MVC {num8})  Claim {claim}  adjuster {first} {ph}
ENCOUNTER
  Arrival {num8} 0214 via {crew}     Class inpatient
  Attending {last}, {first} MD   Referring {tit}   PCP {cred}
  Chief complaint: MVC, chest wall pain, R wrist deformity
  Accident location: {corner}, {home}
  Police: {agency}  report {case}
  Vehicle: {car}, plate {plate}
ADVANCE DIRECTIVE on file, scanned {num8}. Agent {kinfull}.
MSP questionnaire done {num8} by {fl}. NPP signed. Consent: "X" by mark, witness {whole}.
%%
HOSPITALIST TEAM 4 SIGN OUT  {wday}  day {last} / night {last}
412A {last}, {agex}, {mrn}. CAP, 2L. CTX/azi d3/5. Home tmrw if RA. {kin} has o2 questions.
412B {wn} {last}, cirrhosis, LVP done {num8} 7L. Alb given. Lactulose titrate. If confused → no benzos. GI {dr}.
415 {comma}: cellulitis, outlined. Vanc tr 2000 PLEASE. Goes by {menick}.
419 "{nick}" CHF bumex 2 BID, goal -1.5L. K at 2200. Daughter {kin} calls nightly approx 9, {ph}.
421 {last}/{first}: GOC. DNR/DNI. If passes call {kinfull} {ph} first, then Dr. {last}, then {ORGANIZATION:{place} Eye Bank}.
422 {ptlf}: alc w/d last drink {on}. CIWA 8, 11, 6. Phenobarb load done. Was a {job}. Do not give Ativan to go home.
427 EMPTY → ED bed 9 {last}, {old}, hip fx, ortho {last}, OR am, NPO MN, eliquis last {DATE:<Mon|Tue|Sat> <6/2|11/17>} 0800. {snf} pt.
430 {meup}: AMA risk. Wants to go to {kin}'s parole hearing {day}. Endocarditis d11/42. PICC so no. {refuge} waitlist w/ {first}.
Cross-cover number {ph}. Rapid {pager}. I'm at {first}'s recital til 8. Thanks, {initials}
%%
INCIDENT FILE (risk management, privileged)
Event # {case}      Entered {num8} by {user}
Patient {ptcomma}, {mrn}, rm 6-214, {ward}
Type: medication, high alert. Severity: E (temporary harm)
Narrative: On {wday} at 2110 {whole}, RN (traveler, {coin} Staffing {badge}) hung heparin on secondary channel set 14 mL/h. Pump {ser} library profile "ICU" not "Med/Surg". Order by {dr} was 1,400 units/h (25,000/250). Discovered 0040 by {first} {last}, RN at rate check. Infused approx. 9x. PTT >200. Protamine 25 mg by {last}. Epistaxis; packed by {dr} (ENT). No ICH on CT {num8}.
Interviewed: {whole} ({num8}), {fl} ({num8}), pharmacist {last} by phone {ph}.
Disclosure: made to patient and {kinfull} ({rel}) by {last} and {first} {last} of patient relations on {full}. Family asked for bill hold; done, acct {acct}.
Device sequestered, tag {code}, biomed {first}. FDA MedWatch {ord}. {coin} notified via {mail}.
Counsel: {law}. Reserve n/a.
RCA kickoff {wday} at 1400 in {bldg}. Facilitator {wnl}.
Similar: {case} ({mon}), {case} ({mon}).
%%
DISCHARGE LIST — CASE MANAGEMENT HUDDLE, 4 NORTH, {wday}
Rm   Pt               Dispo                            Barrier                       Who
401  {last}           {snf}                            auth {ord} pend, p2p 1300     {first}
402  {comma}          home, {ORGANIZATION:{place} Home Care}     O2 from {org}                 {first}
403  {PERSON:{first} {last}}   {fac}, bed {DATE:<Thurs|Fri> <5/8|10/3>}     wife {kin} touring            {fl}
405  {last}           dialysis chair {clinic} TThS    HBV panel                     {first}
406  {wn} {last}      shelter, {shelter}              photo ID, lic {lic} expired   {last}, SW
408  {meup}           jail: {jail}, Ofcr {last}        scripts to their nurse {ph}   {fl}
409  {last}           home w/ {kin} in {town}         ride: {coin} trip {ord}       {initials}
411  {last}           guardianship hearing {day}      {law}; {county} probate       {first}
412  {both}           hospice, {FACILITY:{place} Hospice House}   wants chaplain {last}     {wn}
414  {kinfull}        back to {rez}, flight {DATE:the <3rd|19th|27th>}   IHS referral {ord}     {first}
LOS > 20: {last} (31), {comma} (44), {last} (102, no payer).
Escalate to {whole} {xt}; weekend CM is {first}, cell {ph}.
"""

CALM = r"""
SIMULATION CASE: MASSIVE GI BLEED IN THE ED
Scenario author: education committee. Version 3.2. Run time 15 min + debrief 25 min.
Mannequin: SimMan 3G. Moulage: Betadine-colored emesis basin, icteric tape on sclera.
Stem read by the confederate nurse: "Fifty-four-year-old male, vomited blood three times at home, says his doctor told him his liver is bad. He's pale, doc."
Monitor, initial: HR 128, BP 84/46, RR 26, SpO2 93% RA, T 36.1
State 1 (0–4 min): calls for help, 2 large-bore IVs, type and cross, MTP considered
  If 2 L crystalloid given → BP 90/50, Hgb 5.8, RR 30
  If O neg given → BP 98/56
State 2 (4–9 min): vomits 600 mL. GCS 10. Learner should prepare for a soiled airway: SALAD technique, DuCanto suction, bougie, ketamine 0.5–1 mg/kg, roc 1.2
  If RSI with propofol 2 mg/kg → PEA
State 3 (9–15 min): post-intubation. Octreotide 50 mcg then 50/h, ceftriaxone 1 g, pantoprazole 80, GI called. Blakemore requested if rebleed
Labs on request: Hgb 6.1, plt 61, INR 2.4, fibrinogen 118, lactate 7.9, NH3 88, Na 128, Cr 1.7
Critical actions checklist
[ ] MTP activated by minute 5
[ ] Airway plan verbalized incl. double setup
[ ] Antibiotic given
[ ] Calcium after unit 4
[ ] Closed-loop communication
Debrief prompts: What did the team leader do well? Who had the mental model? Compare Baveno VII and local order set.
Standardized family member: arrives at minute 7, agitated, asks "is he dying?" Do not give a name; if asked say "the wife."
%%
MORBIDITY & MORTALITY CONFERENCE — GENERAL SURGERY
Protected under peer review. Identifiers removed by coordinator.

Case 1. Male, 60s. Elective laparoscopic right hemicolectomy for adenocarcinoma.
  ASA 3. BMI 41. A1c 8.9. ERAS order set used. Op time 214 min. Side-to-side stapled anastomosis, iso-peristaltic.
  POD 2: HR 112, CRP 190
  POD 3: CRP 248, ileus, NGT 1.1 L
  POD 4: CT without rectal contrast "expected postop change"
  POD 5: 0200 RRT, lactate 4.8, free fluid. OR: leak at crotch, 400 mL succus. End ileostomy
  SICU 9 d, AKI, afib, home POD 24
  Clavien-Dindo IVa
Questions
 1. Should a CRP above 150 on POD 3 have triggered earlier look? (Cite meta-analyses, PPV 20–23%.)
 2. Was CT timed and protocolled correctly?
 3. Weekend cross-cover: third handoff in 24 h, I-PASS omitted the "if-then."
System: no colorectal attending on site Saturday; scanner 2 down; ileostomy marking not done.
Cognitive: anchoring, premature closure.
Action items: CRP nomogram in Epic (IT, Q3), contrast CT pathway (radiology), weekend second look huddle 1500.

Case 2. Female, 20s. Lap appy. Umbilical port site hernia day 6, reoperation. Clavien IIIb. Fascia at 12 mm port not closed. Discussion: brief.

Case 3. Female, 80s. Hip fracture, delay to OR 61 h owing to apixaban and echo. Pneumonia, died day 9. Is the echo needed? AAOS/ACS best practices say do not delay. Action: anticoagulant clock in ED, nerve block by EM.
Scorecard this quarter: SSI 2.1%, VTE 0.6%, unplanned return 3.3%, readmit 7.9%.
%%
DISCHARGE SUMMARY TEMPLATE — STROKE SERVICE (build request, please keep the order)
Name: ____  MRN: ____  DOB: ____  Admit: __/__/__  Discharge: __/__/__
Attending: ____   PCP: ____   Facility accepting: ____
Stroke type: \{ischemic / ICH / SAH / TIA\}   TOAST: \{large artery:1, cardioembolic:2, small vessel:3, cryptogenic:4\}
LKW __:__   Arrival __:__   NIHSS arrival __ / discharge __   mRS pre __ / discharge __
tPA/TNK: Y / N, reason ____   Thrombectomy: Y / N, TICI __
Vessel: ____   LDL ____   A1c ____   TTE: EF __, PFO Y/N   Monitor: ____
Antithrombotic at discharge: ____ (duration if DAPT: 21 d / 90 d)
Statin: high-intensity Y / N reason
AFib anticoag start day: 1-3-6-12 rule or ELAN
BP goal \<130/80. Smoking: counseled, NRT
Dysphagia: diet level IDDSI __
Therapy recs: PT __ OT __ SLP __
Education: BE-FAST given, personal risk factors listed
Driving: not until cleared
Follow-up: stroke clinic 4–6 wk; PCP 1 wk; cardiology if monitor
Core measures: STK-1, 2, 3, 5, 6, 8, 10 auto-pulled
Please make the blanks wildcards (F2) and hide ICH fields if type is not ICH. Test in the playground with the ZZ patient, not in PRD.
%%
Write me a realistic but fictional H&P for second-year students. No names, no dates, no hospital. Female, 45, thyroid storm. Include at least one red herring. Here's last year's for style:

CC: "My heart won't slow down."
HPI: 38-year-old woman, mother of two, who sells insurance, with two days of palpitations, fever and loose stools after a tooth extraction. She stopped methimazole last month since she "felt fine." She flew home from a beach vacation a week ago and worries about malaria (red herring: no endemic area). Tmax 103.8 at home. No chest pain. She has lost fifteen pounds since spring.
PMH Graves disease, asthma. PSH C-section x2. FH Hashimoto in an aunt. SH two glasses of wine a week; no tobacco. Meds albuterol. NKDA.
PE T 39.9, HR 158 irregular, BP 158/62, RR 26, SpO2 97. Agitated, lid lag, diffuse goiter with bruit, fine tremor, warm moist skin, 4+ reflexes. No meningismus. II/VI flow murmur.
Labs TSH \<0.01, fT4 6.9, T3 611, AST 88, bili 2.2, glucose 171, WBC 12.9, hCG neg, malaria smear neg x3.
ECG AF with RVR 160.
Burch-Wartofsky 75.
A/P thyroid storm. Propranolol 60 q4 (asthma: consider esmolol), PTU 500 then 250 q4, SSKI 5 gtt one hour after, hydrocortisone 100 q8, cholestyramine, cooling, no aspirin. Precipitant: dental. Blood cultures. ICU.

Make this one longer, ROS in full sentences, and put the answer key after a line of asterisks. USMLE style is fine but not the "a 45-year-old woman comes to the physician" opening.
%%
ORDER SET: DKA ADULT (ICU/Step-down)             REV 11
Diagnosis: E10.10 / E11.10     Level: ICU if pH \<7.0, GCS \<13, K \<3.3
CONSULT □ Endocrine  □ DSMES  □ SW if cost-related nonadherence
VITALS q1h x6 then q2h; neuro checks q2h
IVF □ LR or Plasma-Lyte 20 mL/kg over 1h   □ then 250–500 mL/h by corrected Na   □ D5-½NS w/ 20 KCl when BG \<250
INSULIN regular 100 u/100 mL: □ 0.1 u/kg bolus then 0.1 u/kg/h   □ no bolus 0.14 u/kg/h
 DO NOT START if K \<3.3
 If BG falls \<50 in hour 1, double
 When BG \<250: 0.02–0.05 u/kg/h, BG 150–200
K  \<3.3: hold insulin, KCl 20–30/h   3.3–5.3: 20–30 per L   >5.3: none, q2
PHOS only if \<1.0
BICARB only if pH \<6.9: 100 mEq in 400 SWFI + 20 KCl over 2 h
LABS BMP q2 until gap closed x2, then q4. BHB q4. VBG q4. Mg/Phos q6
SEARCH UA, CXR, BCx, ECG, hCG, lipase, trop if >40
TRANSITION gap ≤12 x2, HCO3 ≥15, eating: glargine 0.25 u/kg (or home) 2 h before drip off
SGLT2i: euglycemic pathway, hold, document allergy-type FYI
Peds (\<18): do not use. See two-bag system, call PICU
Approved: P&T, Critical Care, Nursing Practice. Review in 24 mo.
%%
De-identified note for the coding workshop (fictional)

OPERATIVE NOTE
Date of service: [DATE]. Surgeon: [SURGEON]. Assistant: [RESIDENT]. Anesthesia: GETA.
Preop: R distal radius fracture, AO 23-C2.   Postop: same.
Procedure: ORIF R distal radius, volar Henry approach, Acumed Acu-Loc 2 standard R plate; brachioradialis release; intraop fluoro, independent interpretation.
TT 52 min at 250. EBL 10. Hardware: 7 distal locking 18–22, 3 cortical 3.5. No bone graft.
Text: Supine on a radiolucent hand table. The FCR sheath was opened, the tendon taken ulnarly, FPL swept, pronator quadratus lifted as an L. Die-punch fragment elevated with a freer through the fracture; 0.062 K-wires; plate centered; styloid screw. Facet lateral at 20 degrees shows no intra-articular screw. DRUJ stable. PQ laid back, not sewn. 4-0 Monocryl, Steri-Strips, volar splint in neutral.
Disposition: home. Follow-up 10–14 days. Vitamin C 500 per surgeon preference. OT order for digits day 3.

Questions
1. CPT: 25607, 25608 or 25609? Defend with fragment count.
2. Is 25280 separately billable? NCCI edit?
3. Modifier for resident, -GC, with the teaching statement. Is it present?
4. 76000 vs 77002 bundled?
5. ICD-10-CM with seventh character: S52.571A or S52.531A. External cause W01.0XXA, Y93.01, place Y92.480.
Answer key on the next page.
%%
RADIOLOGY: NORMAL MACROS, SHORT FORM (resident survival sheet)
CXR1: "The cardiomediastinal silhouette is within normal limits. Lungs are clear. No effusion or pneumothorax. No acute osseous abnormality."
KUB: "Nonobstructive bowel gas pattern. Moderate stool. No free air on this supine view. Phleboliths in the pelvis."
CTHEAD: "No acute intracranial hemorrhage, mass effect, or CT evidence of acute territorial infarct. Gray-white differentiation is preserved."
CTPE: "Adequate bolus. No filling defect to the segmental level. RV/LV under 1. ..."
CTAP: don't say "unremarkable" for the adrenal if you didn't look at it.
USRUQ: CBD in mm always. "Sonographic Murphy sign negative (patient received morphine)" is honest
MRKNEE order: menisci, cruciates, collaterals, extensor, cartilage, marrow, Baker
FAST: done by ED, do not bill
Hedges to avoid: "cannot exclude," "clinical correlation," more than once per report
Call list (not optional): new bleed, free air not POD, torsion, PE central, tube in bronchus, aortic anything, cord compression, ectopic
Write who + when + read back, in the report body.
Lung-RADS 4B, LI-RADS 5, TI-RADS TR4 >1.5 cm, PI-RADS 4+, O-RADS 4, Bosniak v2019 IIF: include the follow-up interval from the pick list
Dictaphone: PowerScribe hates "ileum/ilium" and "no/new." Proof "no." That one word gets people sued.
%%
DOWNTIME ADMISSION PACKET (blank, copy 60)
Sheet 1 FACE SHEET
 Last ________ First ________ MI __ Alias ________ DOB __/__/____ Age __ Sex __
 Street ________ City ________ ST __ ZIP _____ Phone (___) ___-____
 SSN ___-__-____ (optional) MRN sticker here
 Emergency contact ________ Relation ________ Phone ________
 Insurance ________ ID ________ Group ________ Subscriber ________
 Accident? MVC / work / other   Date __/__   Employer ________
Sheet 2 PHYSICIAN ORDERS  (one line, one order; time and sign each)
 1 Admit to: inpatient / obs     Service: ____ Attending: ____
 2 Dx ____  3 Condition ____  4 Code status (circle) FULL DNR DNR/DNI
 5 Allergies ____ 6 VS q__ 7 Act ____ 8 Diet ____ 9 IVF ____
 10 VTE ppx: heparin 5000 q8 / enoxaparin 40 / SCD / none because ____
Sheet 3 MAR, handwritten. Times in 24 h. Initial each box and sign the key
Sheet 4 I&O
Sheet 5 NURSING NOTES
Sheet 6 LAB REQUEST (pink to lab, white in chart). Tube with two identifiers or it will be tossed
When Epic returns: unit clerk back-enters ADT first, then allergies, height/weight; pharmacy verifies; RN charts "see paper" with start/stop. Do not back-chart vitals older than the last 4 h. Scan packet to Media, Downtime folder. Runner takes stack to HIM by 0700.
%%
PATHOLOGY GROSSING BENCH GUIDE: COLON RESECTION
1. Check requisition against container. Two identifiers. If mismatch, stop.
2. Photograph, orient with surgeon's suture (long lateral, short superior).
3. Measure: length, circumference at each margin, mesentery.
4. Mesorectum quality: complete / nearly / incomplete (Quirke).
5. Ink radial margin black. Serosa over tumor blue. Never ink wet.
6. Open along antimesenteric border except at tumor. Pin, formalin overnight, 10:1.
7. Describe: site, size in 3D, configuration, % circumference, depth on cut, distance to prox, distal and radial margins, perforation Y/N, polyps, diverticula, tattoo.
8. Nodes: at least 12. If fewer, GEWF or re-search. Submit whole if \<5 mm. One bisected node per cassette.
9. Sections: tumor x4 (deepest, with serosa), margins en face or perpendicular if \<1 cm, polyp, random, appendix.
10. Sample dictation: "Received in formalin labeled with the patient's name and 'right colon' is a 24 cm segment of terminal ileum, cecum and ascending colon..."
11. MMR on biopsy or resection; BRAF V600E / MLH1 methylation if MLH1 lost. MSI by PCR if equivocal. HER2, KRAS, NRAS per NCCN at oncology request.
12. CAP synoptic v4.3: pT, pN, LVI, PNI, tumor budding (ITBC), TRG modified Ryan.
Ask the PA before you cut a rectum. Ask twice for a "Hirschsprung."
"""
