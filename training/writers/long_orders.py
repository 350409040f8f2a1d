"""Order sets, protocols, monographs, formularies and payers' policies, from fifteen committees and offices."""

CALM = r"""
COMMUNITY-ACQUIRED SEPSIS, ADULT - ORDER SET 0218 (Version 11; owner: Sepsis Steering Committee; reviewed every 24 months)
[x] Admit to: ( ) Medicine ( ) Step-down ( ) MICU ( ) Surgery     [x] Inpatient ( ) Observation
[x] Sepsis Alert activated: Time Zero ____:____
SEP-1, 3-HOUR BUNDLE
[x] Lactate STAT; repeat in 2 h if > 2.0
[x] Blood cultures x 2 before antibiotics. BacT/ALERT FA Plus, FN Plus. Skin: ChloraPrep.
[x] LR 30 mL/kg of IDEAL body weight (Devine) when BMI > 30. ( ) Less because of ________ (HF, ESRD, LVAD)
[ ] Plasma-Lyte A   [ ] Albumin 5% 250 mL (ALBIOS; not in TBI, SAFE)
ANTIMICROBIALS (pick ONE line)
( ) Unknown source: cefepime 2 g q8h + vancomycin 25 mg/kg (max 3 g) [AUC by Bayes, PrecisePK]
( ) CAP, severe: ceftriaxone 2 g + azithromycin 500; hydrocortisone 200/d (CAPE COD) if on HFNC, FiO2 > 50
( ) Intra-abdominal: Zosyn 4.5 g over 4 h (or ertapenem 1 g if ESBL)
( ) Urosepsis: ceftriaxone 1 g; MDR in last 6 months: meropenem 1 g q8h
( ) Skin, necrotizing: vanc + Zosyn + clindamycin 900; CALL Surgery; LRINEC ___; IVIG if Streptococcus pyogenes
( ) PCN anaphylaxis: aztreonam 2 g + vanc (+ Flagyl). PEN-FAST \< 3: challenge
6-HOUR BUNDLE
[x] Norepinephrine 0.02-0.5 mcg/kg/min, MAP > 65 (65 TRIAL: 60-65 if > 65 y)
[ ] Vasopressin 0.03 when NE > 0.25   [ ] Hydrocortisone 50 q6h when NE > 0.25 x 4 h (ADRENAL, APROCCHSS)  [ ] Fludrocortisone 50 mcg
[x] Reassess volume: ( ) PLR ( ) VExUS ( ) cap refill (ANDROMEDA-SHOCK)
NURSING: q15 min x 4, q30 x 2, q1h. UOP > 0.5. CALL IF: HR > 120, SBP \< 90, RR > 24, SpO2 \< 92, GCS drop 2.
DVT: ( ) Lovenox 40 ( ) Heparin 5,000 q8h ( ) SCDs. GI: ( ) Protonix 40 if ventilated or coagulopathy. Glucose 144-180.
Signature: ____________ Credentials: ____ Date/Time: ____ Noted by RN: ____ Unit Clerk: ____
%%
Drug monograph: AMIODARONE (Pacerone, Nexterone, Cordarone)
CLASS III (Vaughan Williams), with I, II and IV effects. Benzofuran, 37% iodine by weight. Discovered in Belgium; the plant is Ammi visnaga, khella.
BOXED WARNING: pulmonary toxicity, hepatic injury, worsened arrhythmia.
DOSE
 VF / pulseless VT: 300 mg IV push, then 150 (ALPS, ARREST, ALIVE). VT stable 150 over 10 min, 1 mg/min x 6 h, 0.5 x 18 h.
 AF: 150 IV; or 400 PO BID until 6-10 g, then 200 daily. Children 5 mg/kg.
KINETICS: F 35-65%; Vd 60 L/kg; t1/2 58 d (15-142); CYP3A4, 2C8; desethylamiodarone. Filter 0.22; PVC leaches DEHP; central line if > 2 mg/mL.
INTERACTIONS (Lexi X / D / C)
 X: fingolimod, saquinavir, Sovaldi-containing (Harvoni, Epclusa - bradycardia), grapefruit
 D: warfarin (cut by 30-50%), digoxin (halve), simvastatin max 20, Tikosyn, Betapace
 C: phenytoin, cyclosporine, Multaq, St John's wort, Paxlovid
ADVERSE: Smurf skin (ceruloderma), vortex keratopathy (cornea verticillata, as in Fabry), Jod-Basedow (type 1) and destructive (type 2) thyrotoxicosis, Wolff-Chaikoff hypothyroidism, optic neuropathy, tremor, torsades (\<1%), nightmares.
MONITOR: TSH, LFT at 0 and q6 months; CXR yearly; PFT with DLCO at 0; eye at 0. Checklist on page 4.
PREGNANCY: old category D. LACTATION: avoid (Hale L5).
PEARLS: May be given in WPW? No, not IV, says the 2023 AF guideline (class III: harm). Hang with Micro-macro drip set.
STORE 20-25 C, protect from light. NDC sits on the vial; BUD 24 h.
SOURCES: AHFS; Micromedex; Goodman & Gilman, chapter 34; Beers 2023.
%%
MEDICAL POLICY 7.01.143 - SPINAL CORD STIMULATION
LINES: Commercial, Exchange, Federal Employee Program. NOT for: Medicare Advantage (see NCD 160.7, LCD L36204), Medicaid of Idaho, Utah, Oregon.
STATUS: May be Medically Necessary, when ALL are met
A. Neuropathic pain of the trunk or limbs, >= 6 months: Persistent Spinal Pain Syndrome Type 2 ("failed back"), CRPS I or II (Budapest criteria), Painful Diabetic Neuropathy (SENZA-PDN) with A1c \<= 10
B. Failure of conservative care in the last 12 months: (1) six weeks PT or home exercise, (2) two drug classes out of SNRI, TCA, gabapentinoid, (3) injection if apt
C. Pain NRS >= 5/10; ODI >= 40 or PROMIS PI T >= 60
D. Psychological evaluation within 12 months: no untreated major depression, psychosis, active SUD (MMPI-3, PHQ-9, SOAPP-R are accepted)
E. No surgical target on MRI; surgeon's note
F. TRIAL of 3-10 days with >= 50% relief AND a functional gain
EXPERIMENTAL / INVESTIGATIONAL
- Angina refractory (ESBY); critical limb ischemia; chronic pelvic, visceral pain; Raynaud; phantom limb
- Dorsal root ganglion outside groin/CRPS (ACCURATE is CRPS only)
- Peripheral nerve field (StimRouter, Sprint): see 7.01.139. Basivertebral (Intracept): 7.01.162
REPLACEMENT: battery at ERI; NOT for upgrade to Bluetooth, "BurstDR" or "FAST"
CODES
63650 Percutaneous implantation, electrode array; 63655 Laminectomy, plate/paddle; 63685 generator; 95970-95972
C1820, C1822, C1767, L8679-L8689
ICD-10-CM G89.4, G90.50-G90.59, M96.1, E11.42
SITE OF SERVICE: ASC preferred, hospital with cause
PEER REVIEW: board certified PM&R, Anesthesia, Neurosurgery
HISTORY: v1 new; v4 paddle; v7 PDN added; v8 10 kHz; v9 editorial
Prior Auth: Availity or CoverMyMeds, fax back form SCS-2. Standard 7 days; Urgent 72 h (CMS-0057-F).
%%
STEP THERAPY & QUANTITY LIMITS - Migraine, CGRP   (PBM criteria, plain text export)
Applies to: Aimovig, Ajovy, Emgality, Vyepti, Nurtec ODT, Ubrelvy, Qulipta, Zavzpret
Does not apply to: Botox (medical benefit, J0585), Cambia, Reyvow (C-V), Trudhesa
1 INITIAL, PREVENTIVE (6 mo)
 1a Age >= 18; ICHD-3 1.1, 1.2 or 1.3
 1b >= 4 monthly migraine days x 3 months, diary
 1c Trial >= 8 wks and failure, intolerance or contraindication to TWO of: topiramate (Topamax), divalproex, propranolol/metoprolol/timolol, amitriptyline/venlafaxine, candesartan; >= 1 must be from AAN Level A
 1d Not together with another CGRP preventive
2 RENEWAL (12 mo): >= 50% fewer MMD OR MIDAS -5 (if 11-20) / -30% (if > 20) OR HIT-6 -5
3 ACUTE: TWO triptans (Imitrex, Maxalt, Relpax, Zomig, Frova) incl. one non-oral; or CI (CAD, Prinzmetal, hemiplegic, uncontrolled HTN)
QL / 30 d: Nurtec 8 (16 if preventive) | Ubrelvy 10 x 100 | Zavzpret 6 | Emgality 1 (2 in month one; 3 x 100 cluster) | Ajovy 1 (3 per 90) | Aimovig 1
REJECT 75 = PA Required; 76 = Plan Limits Exceeded; 70 = Not Covered; 88 = DUR (override R0 / M0 / 1G)
Pharmacist text: "Step not met. Ask prescriber for chart notes of failed topiramate and propranolol."
State carve-outs: California, Illinois, Texas and New York step laws: 72 h exception, stable on drug = grant
P&T vote 11-0-1. Owner: Clinical Criteria. Appendix: Raynaud warning, constipation w/ Aimovig, latex.
%%
ANTICOAGULATION REVERSAL, ED POCKET (laminated, both sides)
WARFARIN  Life threat: Vit K 10 mg IV over 30 + Kcentra INR 2-3.9 25/kg (2,500), 4-6 35 (3,500), > 6 50 (5,000). Or fixed 1,500 / 2,000 > 100 kg or ICH. Balfaxar same. FFP 15 mL/kg if none
INR 4.5-10 no bleed: hold 1-2, no K. > 10: K 2.5-5 PO.
DABIGATRAN  Praxbind 5 g (2 x 2.5). HD. Charcoal \< 2 h
APIX / RIVAROX  Andexxa LOW 400 > 4/min x 120; HIGH 800 > 8/min x 120 [ANNEXA-I: ICH; thrombosis 10%]. OR PCC 50. \< 18 h since dose. Anti-Xa
HEPARIN protamine 1 mg/100 u of last 2 h, max 50. LMWH \< 8 h 1:1, 8-12 h .5:1. Fondaparinux: PCC
tPA/TNK  cryo 10 u, fibrinogen > 150; TXA 1 g; (Amicar 4 g)
ASA/CLOPI  no platelets unless neurosurgery (PATCH: harm). DDAVP .4/kg (Noctiva is not it)
TICAG bentracimab? trial only
HIT: 4Ts; PF4; argatroban 2 (.5 Child-Pugh B/C); bivalirudin .15
SCALES  HAS-BLED, GCS, ICH 0-6, mRS. Spot sign. BP 140 (INTERACT-3, ATACH-2)
WHO PAYS ATTENTION: Pharm 24/7 on Vocera "Code Drip"
WHO SIGNS: attending, not resident
MASSIVE: 1:1:1 (PROPPR), Ca 1 g per 3, TEG 6s R>8 FFP, a\<63 cryo, MA\<52 plts, LY30 >3 TXA. ABC score 2+. Belmont. Emergency O pos men / O neg F \< 50; whole blood LTOWB 2 u
DO NOT WRITE ON CARD; back to hook
%%
STANDING ORDER: SCHOOL NURSE, UNDESIGNATED EPINEPHRINE AND ALBUTEROL
Authority: state Board of Nursing rule 246-840; Board of Pharmacy; Education Code section 49414.
1. Indication. Two or more systems OR known exposure with any one: hives, swelling (lips, tongue), wheeze, hoarse voice, vomiting, faint, "feeling of doom".
2. Drug. EpiPen Jr / Auvi-Q 0.15 mg, 15-29.9 kg; EpiPen / Auvi-Q / Symjepi 0.3 mg, >= 30 kg; Auvi-Q 0.1 (7.5-15). neffy 2 mg nasal >= 30 kg; 1 mg 15-30.
3. Steps
   3.1 Stay with the student. Send runner A for the red bag, runner B for the AED (Lifepak CR2).
   3.2 Outer thigh, through clothes, 3 seconds (blue to the sky, orange to the thigh).
   3.3 Call 911; say "Anaphylaxis". Note Time.
   3.4 Lay flat, legs up. Sit if short of breath; left side if vomit.
   3.5 Repeat in 5 minutes.
   3.6 Albuterol HFA 4 puffs with AeroChamber, or 2.5 mg neb.
   3.7 Benadryl and Zyrtec do NOT replace it.
4. Peanut, tree nut, Sesame, milk, egg, wheat, soy, fish, shellfish, Hymenoptera, latex, Alpha-gal.
5. After. Parent; principal; Form E-3; used pen to EMS.
6. Training: yearly, 30 min, trainer pens (gray). FARE, Red Cross or AAFA course.
7. Store 68-77 F, not in the Office of the Coach. Log monthly: window clear / cloudy / brown.
8. Immunity: Good Samaritan clause.
Order expires in one school year. Signed: licensed prescriber ____________ License ________
Grade bands: K-2, 3-5, 6-8, 9-12. Field trips, bus 5, and Summer School are covered.
%%
EMS TREATMENT PROTOCOLS, SECTION C-4: STEMI, WIDE COMPLEX, BRADY
EMR  O2 if \< 94. ASA 324 chew. AED on.
EMT  12 lead in 10 min, transmit (LIFENET). NTG .4 SL x 3 of patient's own, SBP > 100, no Viagra 24 / Cialis 48 / Flolan / Revatio. Ask V4R, posterior V7-9
AEMT IV x2, left AC not right wrist. NS 250. Zofran 4
PARAMEDIC
 STEMI: 1 mm x2 contiguous (V2-3: 2 mm M > 40; 2.5 M \< 40; 1.5 F). LBBB: Smith-modified Sgarbossa. Also: de Winter T, Wellens A/B (not alert; call), Aslanger, hyperacute, OMI per med control
 Alert: "STEMI ALERT, ETA, age, sex, rhythm, SBP". NO names on air. Bypass if \< 60 min FMC-device 120; else lytic checklist
 Heparin 4,000; Brilinta 180 if cath lab asks. Fent 1/kg, not morphine (ATLANTIC)
 VT pulse: stable amio 150 /10, procainamide 20-50/min to 17/kg or QRS +50% (PROCAMIO); unstable sync 100 (biphasic, ZOLL X). Torsades: Mag 2. Brugada no amio? call
 Brady: atropine 1 q3-5 max 3; pace 70, 20 mA up; epi 2-10; dopa 5-20. Mobitz II: pads first. BRASH: calcium!
 VF: 360/200, epi 1 q3-5 AFTER shock 2; amio 300; DSED vector change (DOSE-VF), esmolol. ECPR if \< 65 w/ bystander: LUCAS 3, go by min 15
 ROSC: SBP > 90, SpO2 92-98, ETCO2 35-45, 12 lead at 8 min, 36 C
Peds: Handtevy; Joule 2, 4, 10/kg
QA triggers: scene > 15; pain not noted; missed V4R
Card 4 of 22. Medical Director's stamp. Supersedes all. Base: channel MED 4, 462.950+100.0
%%
PERIOP MEDS - HOLD OR TAKE (preadmission testing; staff only; ask before you ask)
ACE/ARB (lisinopril, losartan, Entresto): hold 24 h (POISE-3, SPACE, Stop-or-Not). BB: take. CCB take. Statins take. Clonidine take, patch on.
Diuretics hold AM. SGLT2: 3 d (ertugliflozin 4): euglycemic DKA. Metformin AM hold. GLP-1: weekly 1 wk or liquid diet 24 h & gastric US (Mendelson!). Sulfonylureas hold. Lantus 80% / Tresiba 75 / NPH 50-66 / pump basal 80
ASA: stent continue, else 7; Plavix 5, Brilinta 3-5, Effient 7, Pletal 2
DOAC: low risk 1 d, high 2; (PAUSE) dabi CrCl \< 50 4 d; warfarin 5, bridge only mech mitral, CVA \< 3 mo, Protein C/S (BRIDGE)
Steroids: > 5 pred x 3 wk: HC 25/50/100. Fludro ok
Biologics: skip one cycle (Humira wk 3; Remicade wk 9 of 8; Rituxan mo 7; Actemra; Stelara wk 13). JAK 3 d. MTX, HCQ, SSZ go on. Cytoxan/MMF 1 wk (SLE mild)
Psych: SSRIs on. Lithium on w/ fluids. MAOI (Nardil, Parnate): no Demerol, type A / B. Clozaril: anesth knows. Naltrexone PO 72 h, Vivitrol 4 wk; Suboxone GO ON. Adderall AM no
Neuro: Sinemet, Mestinon, Keppra ON. Azilect 2 wk? call. Baclofen pump interrogate
Herbals 2 wk: Ginkgo, Garlic, Ginseng, Kava, Ephedra, St. John's wort, Fish oil fine
HIV ART on; Cobicistat & fentanyl/midaz caution
OCP/HRT: VTE (Caprini) class; Tamoxifen 2-3 wk flap
NPO 8 fatty / 6 light, breast 4, clear 2 (Ensure Pre-Surgery, Gatorade; not w/ gastroparesis). Chew gum ok until OR
Print: form PAT-9 large type, Spanish, Chinese (Simplified), Russian, Tagalog, Somali
%%
CHEMO REGIMEN SHEET: R-CHOP-21, pola-R-CHP variant   (for orders in Beacon; weights not in)
Emetic risk HIGH (AC). HBV core Ab first. MUGA or TTE, EF > 50. Fertility. Uric acid/TLS (Cairo-Bishop): allopurinol 300; rasburicase 3 mg if > 8 & G6PD ok. PJP? age. Neulasta Onpro day 1-2; Udenyca, Fulphila, Ziextenzo formulary
DAY 1
 Tylenol 650, Benadryl 50, pred 100 (d1-5)
 Rituximab-pvvr (Ruxience) 375 mg/m2: 50 mg/h, +50 q30 to 400; cycle 2: 100, +100. SC: Hycela 1,400 from C2
 Aloxi .25, Emend 150 IV (Cinvanti), Zyprexa 2.5-5 qhs d1-4
 Cyclophosphamide 750; doxorubicin 50 (lifetime 450-550; Zinecard; extrav: Totect, DMSO, ice); vincristine 1.4 cap 2 in MINIBAG; [Polivy 1.8 mg/kg replaces vinca: POLARIX]
 IT MTX 12 if CNS-IPI 4-6 (leucovorin 24h) - NEVER with vincristine in same room: WHO, ISMP, Joint Commission alert
LABS CBC CMP LDH d1; nadir d10-14. HOLD ANC \< 1, plt \< 75 (delay 1 wk). Bili 1.5-3: doxo 50%, VCR 50%
IMAGING PET interim C2-4, Deauville 1-3; Lugano; EOT 6-8 wk
Response: CR/PR/SD/PD. Hans: GCB v ABC; MYC, BCL2 (double hit: DA-EPOCH-R; Burkitt: CODOX-M/IVAC, Magrath)
IPI: Age, LDH, ECOG, stage (Ann Arbor), EN sites; R-IPI; NCCN-IPI
2nd line: \< 12 mo CAR-T (Yescarta ZUMA-7, Breyanzi TRANSFORM), else R-ICE/GDP + BEAM
3rd: Columvi, Epkinly (CRS: ASTCT, Actemra; ICANS: ICE 10), Monjuvi, Zynlonta, Xpovio
Double check: two RNs, BSA (Mosteller / DuBois) within 5%. PhaSeal, gown, gloves x2, spill kit
%%
LABOR ANALGESIA, INFUSION AND RESCUE - anesthesia group policy 14, rev F
Consent in the Electronic Record (L-9), in Language of Patient; interpreter in person for Deaf.
Platelets: > 70 go; 50-70 attending; HELLP trend q6h. LMWH 40: 12 h; 1 mg/kg: 24 h. (SOAP, ASRA 4th)
Technique: CSE, DPE (25 G Whitacre; Tuohy 17), LOR saline. L3-4 by Tuffier; US if BMI > 40 (Accuro)
Test dose 3 mL lido 1.5% + epi 1:200k
PIEB 9 q45, PCEA 10 q10, max 38/h of bupi .0625 + fent 2 (ropi .1 alt). CADD-Solis key with RN; yellow line, NRFit; never Luer
Hypotension: phenyl 100 (or ephedrine 10, HR \< 60); LUD; LR 500
Inadequate: 1 look, 2 pull 1 cm, 3 bupi .125 x 10 + fent 100, 4 lido 2% 5-10, 5 replace by 60 min
One sided, patchy, "window". Horner? T4 high; Bromage 0-3
Wet tap: thread IT 3 cm & label INTRATHECAL or resite; PDPH: caffeine, gabapentin, SPG (Tx360), EBP 20 mL at 24 h; MRI if atypical; PRES, CVT
High spinal: RSI, call Code OB
LAST: Intralipid 20% 1.5/kg then .25/min; epi \< 1/kg; no vaso, no CCB, no more local. LipidRescue poster behind door 3
C/S top up: 3% chloroprocaine 20 if crash (Category 1), lido 2% + bicarb + epi 18; morphine PF (Duramorph) 3 / IT .15
Apgar. Virginia is a state, Apgar a score. Zuspan is Mag. Bishop is not a cleric here.
Nurses may NOT bolus; may stop. AWHONN statement.
Audit: 100/mo, replaced \< 7%, ADP 0.9%
%%
FORMULARY CHANGES - P&T summary (2 pages; read it on the bus)
ADDED
 Tenecteplase 25 mg kit (stroke .25/kg max 25; AcT, TRACE-2). Remove alteplase from stroke cart, keep for PE, catheter (Cathflo 2)
 Leqembi: Infusion Suite only; ARIA checklist; APOE4; MRI 5,7,14
 Sulbactam-durlobactam (Xacduro): ID approval; CRAB only (ATTACK)
 Suzetrigine (Journavx) 50: not added, see deferral
REMOVED
 Demerol all forms (exc. rigors PACU 12.5), Darvocet is long gone (why was it there), Colace PO (no benefit), Kayexalate > Lokelma/Veltassa, chlorhexidine mouth in ICU
RESTRICTED
 Ofirmev NPO only 24 h. Exparel: TKA none. Bridion: > 4 mg/kg attending. Precedex > 24 h non-ICU no. Zosyn EI only; Merrem > 72 h ASP. Giapreza 2 ICU attg. IVIG by IBW (Privigen). Soliris REMS.
THERAPEUTIC INTERCHANGE (auto)
 Nexium/Prevacid/Dexilant > Protonix 40; Crestor 10 > Lipitor 40?? no: 20; Symbicort/Advair/Dulera > Breo 100; Levemir > Lantus 1:1; Benicar 20 > losartan 50; Ambien CR > melatonin 3 or trazodone 25; Lovaza > none
SHORTAGE: bicillin L-A (syphilis in pregnancy ONLY; Extencilline import), cisplatin, albuterol .5% , IV fluids (Hurricane; Baxter NC), Bupi spinal, D50, methotrexate PF
SAFETY: look-alike: hydrOXYzine-hydrALAZINE, vinBLAStine-vinCRIStine, Brintellix-Brilinta (renamed), Zantac-Xanax, Lasix-Losec, Mucomyst-Mucinex, Novolog-Novolin. Tall man. Smart pump v23 goes Wed
COST $1.9 M under. GPO Vizient; biosimilar 91%. 340B: ok
VOTES unanimous but Exparel 8-5
%%
PROTOCOL, SYNOPSIS. Phase 2b, randomised, double blind, "HEARTH" (not an acronym, the committee liked fires)
Title: Effect of Oral GX-417 versus Placebo on Kansas City Cardiomyopathy Questionnaire in Transthyretin Amyloid
Sponsor role: Industry. CRO: one. Countries 9 (United States, Canada, Portugal, Sweden, Japan, Brazil, France, Italy, Spain). Sites ~64; N 312; 2:1
Inclusion: 18-89 y; ATTR-CM by Perugini 2-3 Tc-PYP with no clone (Gillmore algorithm), or biopsy (Congo red, apple green; MS). wt or V122I, T60A, V30M. NYHA I-III. NT-proBNP 600-8,500. 6MWT > 150. Columbia 1-2; NAC I-II
Exclusion: AL; eGFR \< 20; LVAD; liver tx (domino); PND > IIIa; inotersen, Onpattro, Amvuttra in 6 mo. Vyndamax 61 is allowed if stable > 90 d; Attruby not
Schedule: Screen -28 > D1 > W2, 4, 12, 24, 36, 52; PET sub study (Florbetapir) 40
Primary: KCCQ-OS change W52, MMRM, alpha .05; delta 6, SD 19, power 90
Key secondary (Hochberg): 6MWT; NT-proBNP ratio; win ratio (Finkelstein-Schoenfeld) death, CV hosp, urgent HF visit
Safety: retinol (Vit A), TSH, Hy's law, ECG (Fridericia). DMC: 3 MDs, 1 statistician, closed sessions. Stopping: Haybittle-Peto .001; futility CP \< 15%
Unblinding: IWRS (Medidata), emergency 24/7. SUSAR 7/15 d. GCP E6(R3), Helsinki, 21 CFR 312, GDPR, IRB central
Blinding: Match capsule, Swedish Orange size 0. Retention 90
Publication: ICMJE; steering chair first; registry number to be assigned
Amend 2: adds "UK"; removes Holter; Amend 3: CMR optional (ECV)
%%
RESPIRATORY THERAPIST DRIVEN PROTOCOL
Assess (score each 0-4): Surgical, Pulm hx, CXR, Breath sounds, RR, Cough, LOC, Activity, SpO2. SUM > TRIAGE 1 (> 20) ... 5 (0-5)
AEROSOL  T1 q4 + prn  T2 q4 WA  T3 QID  T4 BID  T5 prn
 Albuterol 2.5 / MDI 4 puffs = same (LOE 1a, Cochrane); DuoNeb COPD; Xopenex only if HR > 130 (denied else). Hypertonic 7% CF; Pulmozyme; TOBI; Cayston
BRONCH HYGIENE EzPAP, Acapella (blue \< 15 L, green > 15), Vest 10-14 Hz, IPV, Metaneb, CoughAssist
HFNC Airvo 3 / Optiflow 60 L: ROX (SpO2/FiO2)/RR > 4.88 at 2, 6, 12 h stays
NIV V60: 10/5; Helmet (HENIVOT) w/ ICU; COPD pH \< 7.35; stop: GCS \< 8
VENT ARDSNet 6 (4-8) PBW = M 50 + .91(cm-152.4) F 45.5; Pplat \< 30; DP \< 15; low PEEP table; PROSEVA prone 16; Berlin mild/mod/severe; ROSE: no NMB. APRV P-high 28 T-low .4 (attending)
SBT 30 min PS 5/5 or T-piece, q AM w/ SAT (ABC trial; "Wake Up and Breathe"). PASS: RSBI (Yang-Tobin) \< 105, leak > 110, cough PEF > 60, secretion > q2h. Extubate to HFNC or NIV (age > 65, HF, hypercap)
ETT 22 F 24 M; cuff 25-30 (Posey); Hi-Lo EVAC; subglottic; HOB 30; Kimvent; Hollister AnchorFast
ABG: Allen test first (Barbeau ok). i-STAT CG4+ lot to log. Winter's = 1.5 x HCO3 + 8. Haldane, Bohr on quiz
TRACH Shiley 6 cuffed (6CN75H > 6UN75H), Portex 7, Bivona TTS; PMV purple; cap 24 h; decann checklist; Jackson trays
HELIOX 70/30 factor 1.6. iNO 20 (Ino, not Nitro); Veletri 50 > 25
CALL MD ___: FiO2 > 60 ; RR > 35 ; pH \< 7.25; T1 x 2
Reassess 24 h, 72 h, sign off 2 RTs. Charge codes 94640, 94660, 94002, 94667. Competency: Yearly Skills Fair, station 6
"""
