"""Themes of inner medicine."""

TEXT = r"""
% cardiology; cardiologist; 44-89
dx=NSTEMI, type 1|acute on chronic HFrEF, EF 25%|paroxysmal atrial fibrillation with RVR|severe aortic stenosis|Mobitz II AV block|Dressler syndrome
cc=crushing substernal chest pressure|palpitations and lightheadedness|progressive dyspnea on exertion|two-pillow orthopnea and leg swelling
med=metoprolol succinate 50 mg daily|sacubitril-valsartan 24-26 mg BID|Eliquis 5 mg BID|Brilinta 90 mg BID|torsemide 20 mg BID|atorvastatin 80 mg qHS|Farxiga 10 mg daily|amiodarone 200 mg daily
lab=hs-troponin T 412 → 688 ng/L|NT-proBNP 8,420 pg/mL|K 3.3 mmol/L, Mg 1.6 mg/dL|LDL 148 mg/dL|INR 1.1|TSH 2.04 mIU/L|Cr 1.7 (baseline 1.2)
img=TTE: LVEF 25-30%, global hypokinesis, moderate MR, RVSP 52 mmHg|CXR: cephalization, Kerley B lines, small bilateral effusions|LHC: 90% mid-LAD, 40% RCA, LVEDP 28|ECG: AF at 142, no ST elevation, QTc 461 ms|Lexiscan Myoview: reversible inferolateral defect
proc=left heart catheterization with DES to mid-LAD|TEE-guided DC cardioversion|TAVR with a 26 mm Edwards SAPIEN 3|dual-chamber pacemaker implantation
h {cp} woke at 3 a.m. with <crushing|squeezing|heavy> pressure radiating to the left arm and took two sublingual nitroglycerin without relief.
h {cp} was in {his} usual state until {on}, when {he} could no longer climb the stairs at {wk}.
h {ck} noticed that {p} was gray and sweating and drove {him} to {hos}.
h Weight is up 9 lb {since}; {he} ran out of torsemide and eats canned soup most nights.
h {cdocb} had interrogated the device {on} and found a 14-second run of NSVT.
e JVP 12 cm, S3 gallop, 3/6 crescendo-decrescendo murmur at the RUSB radiating to the carotids.
e Irregularly irregular, no rub. 2+ pitting edema to the knees. Warm extremities.
e Levine sign noted. Kussmaul sign absent. Radial pulses 2+ and equal.
s A 6 Fr Glidesheath was placed in the right radial artery using modified Seldinger technique.
s A 3.0 x 22 mm Resolute Onyx stent was deployed at 14 atm; TIMI 3 flow was restored.
s Heparin was given to an ACT above 250 seconds; a TR Band was applied.
p Continue DAPT for 12 months; do not stop for dental work without calling {cli}.
p Daily weights, 2 g sodium, 1.5 L fluid restriction; call for gain of 3 lb in a day.
p Titrate GDMT with {docb} {appt}; repeat BMP at that time.
p CHA2DS2-VASc 4, HAS-BLED 2: anticoagulate.
x CABG x3 {ago} at {hos}; Bruce protocol stress test stopped at stage II.
q My chest felt like an elephant sat on it, and {k} said I looked like paper.
q Is the water pill why I'm up all night?
% pulmonary medicine; pulmonologist; 38-88
dx=acute exacerbation of COPD, GOLD 3|community-acquired pneumonia, CURB-65 2|acute PE, intermediate-low risk|idiopathic pulmonary fibrosis|severe obstructive sleep apnea
cc=productive cough and wheeze|pleuritic chest pain|hemoptysis|worsening shortness of breath on home oxygen
med=Trelegy Ellipta 1 puff daily|prednisone 40 mg x 5 days|azithromycin 500 mg then 250 mg|nintedanib 150 mg BID|DuoNeb q4h PRN|apixaban 10 mg BID x 7 days|roflumilast 500 mcg
lab=ABG 7.31/62/58 on 3 L|WBC 16.8 with 12% bands|procalcitonin 0.84 ng/mL|D-dimer 2,140 ng/mL FEU|alpha-1 antitrypsin 142 mg/dL|Legionella urinary antigen negative
img=CTA chest: segmental filling defects RLL, no RV strain|CXR: RLL consolidation with air bronchograms|HRCT: subpleural reticulation and honeycombing, UIP pattern|PFTs: FEV1 38%, FVC 71%, DLCO 44%
proc=bronchoscopy with BAL of the right middle lobe|ultrasound-guided thoracentesis, 1.2 L|EBUS-TBNA of stations 4R and 7
h {cp} has smoked a pack a day since age 16 and was last hospitalized {ago} at {hos}.
h {cp} flew home from a long trip and developed calf pain, then sharp pain on breathing {on}.
h Albuterol every two hours did not help; {k} turned the concentrator up to 4 L.
h {cp} worked around silica at {wk} for 22 years without a mask.
e Pursed-lip breathing, prolonged expiratory phase, scattered rhonchi, no stridor.
e Velcro crackles at both bases; clubbing present. Mallampati III.
e Dullness to percussion at the right base with egophony.
s The Olympus scope was passed through an 8.0 ETT; secretions were thin and clear.
s Under ultrasound a Yueh catheter was advanced in the eighth interspace, midscapular line.
p BiPAP 12/5 overnight; wean to home 2 L for SpO2 88-92%.
p Pulmonary rehab referral; Prevnar 20 given; flu vaccine up to date.
p Repeat CT in 6 weeks to document clearing; nodule follow-up per Fleischner.
x Intubated {ago} for status asthmaticus. Former welder. Two cats.
q I sleep in the recliner because I can't lie flat.
q Do I have to wear that mask every night?
% gastroenterology; gastroenterologist; 22-86
dx=acute upper GI bleed, Forrest IIa ulcer|acute gallstone pancreatitis|decompensated cirrhosis, MELD-Na 24|Crohn's ileocolitis flare|Barrett's esophagus without dysplasia
cc=melena and lightheadedness|epigastric pain boring to the back|increasing abdominal girth|bloody diarrhea ten times a day|food sticking mid-chest
med=pantoprazole 40 mg IV BID|lactulose 30 mL TID|rifaximin 550 mg BID|infliximab 5 mg/kg|spironolactone 100 mg daily|octreotide 50 mcg/h|mesalamine 4.8 g daily
lab=Hgb 6.9 g/dL|lipase 3,412 U/L|T bili 4.8, albumin 2.4, INR 1.9|fecal calprotectin 980 mcg/g|ammonia 88|C. difficile PCR negative|H. pylori stool antigen positive
img=RUQ US: cholelithiasis, CBD 9 mm, positive sonographic Murphy sign|CT A/P: peripancreatic stranding, no necrosis|MRE: 18 cm of terminal ileal thickening|EGD: 12 mm duodenal bulb ulcer with visible vessel
proc=EGD with Hemospray and two Resolution clips|ERCP with sphincterotomy and stone extraction|colonoscopy to the terminal ileum|large-volume paracentesis, 6.5 L
h {cp} passed black stools four times {since} after two weeks of naproxen for {his} back.
h {ck} found {p} confused and shaking; lactulose had run out at {phar}.
h Last colonoscopy was {ago} with {docb}; prep was poor.
h Drinks a pint of vodka daily, last drink {on}; CAGE 3/4.
e Scleral icterus, spider angiomata, shifting dullness, asterixis present.
e Epigastric tenderness without rebound; Cullen and Grey Turner signs absent.
e Rectal: guaiac positive, no masses. Bowel sounds hypoactive.
s The scope was advanced to the second portion of the duodenum without difficulty; prep was Boston 8.
s Epinephrine 1:10,000 was injected in four quadrants, then bipolar cautery with a Gold Probe.
p Second-look endoscopy if Hgb falls below 7; type and cross 2 units.
p Albumin 8 g per liter removed; diagnostic tap sent for SBP.
p Low-residue diet, then Entyvio induction once {tname} has approval.
x Whipple at {hos} {ago}; Billroth II; one banding session for varices.
q Everything I eat goes right through me.
q {cdoc} said no more ibuprofen, is Tylenol OK?
% nephrology; nephrologist; 30-88
dx=AKI on CKD 4, likely ATN|ESRD on hemodialysis, fluid overload|IgA nephropathy, Oxford M1E0S1T0|hyponatremia from SIADH|lupus nephritis class IV
cc=decreased urine output|missed two dialysis runs|foamy urine and ankle swelling|cramps and confusion
med=sevelamer 1,600 mg with meals|epoetin alfa 8,000 units TIW|calcitriol 0.25 mcg daily|mycophenolate 1 g BID|tacrolimus 3 mg q12h|patiromer 8.4 g daily
lab=K 6.8 mmol/L|Cr 5.4, BUN 98 mg/dL|UPCR 4.2 g/g|PTH 612 pg/mL, phos 7.1|Na 118 mmol/L, urine osm 512|FENa 2.8%|tacrolimus trough 6.2 ng/mL|anti-dsDNA 1:320, C3 48
img=renal US: 8.9 cm echogenic kidneys, no hydronephrosis|duplex: patent left brachiocephalic AVF, flow 980 mL/min
proc=tunneled Palindrome catheter placement|ultrasound-guided renal biopsy, 18 gauge, 3 cores|kidney transplant, left iliac fossa
h {cp} runs MWF at {cli} and skipped {since} because the van did not come.
h {cp} received a kidney from {k} {ago}; creatinine had been 1.1.
h Took ibuprofen 800 mg TID for gout and stopped drinking {on}.
h {cdocb} started lisinopril {ago} for proteinuria.
e Bruit and thrill over the AVF, no steal. Asterixis absent. Uremic fetor.
e Volume up: JVP 10, crackles to mid-lung, anasarca. Dry weight 71.5 kg.
s Right IJ accessed under ultrasound; wire passed to the IVC; tip at the cavoatrial junction.
p Emergent HD: 3 h, F160 dialyzer, 2K bath, UF 2.5 L, no heparin.
p Renally dose everything; hold metformin and gadolinium.
p Fistulagram with {docb} {appt}; vein mapping done.
x PD for two years, peritonitis twice; parathyroidectomy {ago}.
q I'm wiped out after every run and {k} has to help me with the steps.
q How long is the list for a kidney these days?
% endocrinology; endocrinologist; 19-82
dx=DKA, pH 7.08|Graves' disease with orbitopathy|Hashimoto thyroiditis|primary adrenal insufficiency (Addison's)|papillary thyroid carcinoma, pT1b|Cushing disease
cc=polyuria and thirty-pound weight loss|heat intolerance and tremor|fatigue and salt craving|a lump in the neck|low sugars overnight
med=Lantus 28 units at bedtime|Humalog 1:10 carb ratio|methimazole 20 mg daily|hydrocortisone 15/5 mg|levothyroxine 112 mcg|Ozempic 0.5 mg weekly|teriparatide 20 mcg SQ
lab=glucose 612, gap 26, beta-hydroxybutyrate 7.4|A1c 11.9%|TSH \<0.01, free T4 4.2|8 a.m. cortisol 2.1 mcg/dL|25-OH vitamin D 14|GAD-65 antibody positive|thyroglobulin 0.4
img=thyroid US: 1.6 cm TI-RADS 5 nodule, left lobe|DEXA: T-score -3.1 at the spine|pituitary MRI: 6 mm left adenoma|CGM: time in range 41%, GMI 8.6%
proc=ultrasound-guided FNA, Bethesda VI|total thyroidectomy|transsphenoidal resection
h {cp} ran out of insulin {since} when coverage from {wk} lapsed.
h Dexcom alarms nightly; {k} keeps glucagon by the bed.
h {cp} had a thyroid storm {ago} and was in the ICU at {hos}.
h Started Mounjaro through an online shop; nausea, no pancreatitis.
e Goiter 40 g with bruit, lid lag, fine tremor, brisk reflexes with Woltman sign absent.
e Acanthosis nigricans. Monofilament absent 4/10. Dry mucosa, Kussmaul respirations.
s The recurrent laryngeal nerve was identified with a NIM monitor and preserved.
p Insulin drip 0.1 U/kg/h, D5 when glucose under 250, bridge with basal two hours before stopping.
p Sick-day rules and a Solu-Cortef kit; medical alert bracelet.
p Omnipod training with the educator {appt}; upload Clarity data to {web}.
x Gestational diabetes; mother with MEN 1; last eye exam {ago}.
q I counted carbs but the pump said 300 all morning.
q Can I fast for a month with this pump?
% infectious disease; infectious disease specialist; 21-85
dx=MSSA bacteremia with L4-L5 discitis|HIV, CD4 212, viral load 48,000|cellulitis with purulence|Lyme carditis|pulmonary tuberculosis|COVID-19 pneumonia
cc=fever and rigors|night sweats and weight loss|a red hot leg|a bull's-eye rash after camping|back pain with fever
med=cefazolin 2 g IV q8h|Biktarvy 1 tab daily|vancomycin per pharmacy|RIPE therapy|doxycycline 100 mg BID|micafungin 100 mg IV|Paxlovid x 5 days
lab=blood cultures 2/2 MSSA|ESR 104, CRP 188|QuantiFERON-TB Gold positive|RPR 1:64|AFB smear 2+|HLA-B*5701 negative|vancomycin AUC 488
img=MRI L-spine: L4-L5 endplate enhancement, 1.4 cm epidural phlegmon|TEE: no vegetation|CXR: right apical cavity|CT: 3 cm psoas abscess
proc=PICC placement, right basilic, 42 cm|IR drainage of the psoas abscess, 12 Fr|incision and drainage
h {cp} returned from visiting {kb} in Guatemala and has had fevers {since}.
h {cp} injects heroin; last use {on}; shares needles with {peer}.
h A tick was pulled off after a weekend near {town}.
h {cdocb} drew cultures at {cli} and sent {p} straight in.
e No Janeway lesions, Osler nodes or Roth spots. Percussion tenderness over L4.
e Targetoid erythema 11 cm on the left thigh. Erythema marked with a pen.
s A 22-gauge Chiba needle was advanced under CT; 9 mL of pus sent for culture.
p Six weeks from first negative culture; weekly CBC, CMP, CRP to {doc}.
p Airborne isolation until three negative smears; report to the health department.
p OPAT with home infusion; line care taught to {k}.
x Penicillin allergy delabeled {ago}; PCP pneumonia; hepatitis C cured with Epclusa.
q Do my coworkers need to be told?
q I finished the antibiotics and the redness came right back.
% hematology and oncology; oncologist; 28-88
dx=stage IIIA lung adenocarcinoma, EGFR L858R|invasive ductal carcinoma, ER+ HER2-|diffuse large B-cell lymphoma, GCB|AML with FLT3-ITD|multiple myeloma, R-ISS II|febrile neutropenia
cc=fatigue and easy bruising|a breast lump|painless neck nodes|bone pain at night|fever 8 days after chemotherapy
med=osimertinib 80 mg daily|R-CHOP cycle 3|carboplatin AUC 5 + pemetrexed|Neulasta 6 mg SQ|letrozole 2.5 mg|venetoclax 400 mg|Zofran 8 mg q8h PRN|cefepime 2 g q8h
lab=ANC 0.2|plt 9 K|LDH 612|M-spike 3.4 g/dL, kappa/lambda 88|Hgb 7.1|CA 15-3 41|uric acid 9.2|ferritin 1,880
img=PET/CT: FDG-avid mediastinal nodes, Deauville 4|MRI brain: no metastases|mammogram: 2.2 cm spiculated mass, BI-RADS 5|skeletal survey: lytic lesions in the skull and right femur
proc=port placement, right IJ PowerPort|bone marrow biopsy, left posterior iliac crest|lumpectomy with sentinel node biopsy|autologous stem cell transplant
h {cp} felt the lump in the shower and told {k} only {on}.
h Cycle {x} was given {on}; {p} called the nurse line with a temperature of {temp}.
h Tumor board at {hos} recommended concurrent chemoradiation, 60 Gy in 30 fractions.
h Mother and aunt had ovarian cancer; BRCA2 c.5946delT found {ago}.
e ECOG 1. Thrush. 2.5 cm mobile left axillary node. No hepatosplenomegaly.
e Port site clean. Mucositis grade 2. Petechiae on both shins.
s A Jamshidi needle was advanced; aspirate and a 1.8 cm core were obtained; a touch prep was made.
p Hold chemotherapy; restart at 80% dose when ANC above 1.0.
p Tumor lysis precautions: rasburicase 6 mg, fluids 150 mL/h.
p Goals of care with palliative care; Karnofsky 60; {k} is the proxy.
p Restaging CT after cycle 4, then see {docb} {appt}.
x Hodgkin lymphoma at 19 with mantle radiation; Factor V Leiden.
q How long do I have if I don't do the chemo?
q My hair came out in the shower and {kb} shaved {his} head too.
% rheumatology; rheumatologist; 24-80
dx=seropositive rheumatoid arthritis, CDAI 24|SLE flare|giant cell arteritis|tophaceous gout|granulomatosis with polyangiitis|Sjögren syndrome
cc=morning stiffness for two hours|jaw pain and scalp tenderness|a hot swollen big toe|malar rash and mouth ulcers
med=methotrexate 20 mg weekly with folic acid|Humira 40 mg q2 weeks|prednisone 60 mg|hydroxychloroquine 200 mg BID|allopurinol 300 mg|rituximab 1 g x 2|colchicine 0.6 mg
lab=CCP >250, RF 118|ANA 1:1280 homogeneous|ESR 96|uric acid 10.4|PR3-ANCA 88|C4 6 mg/dL|synovial WBC 38,000, negatively birefringent needles
img=hand films: marginal erosions at MCP 2-3|temporal artery US: halo sign|CT sinus: septal perforation
proc=right knee arthrocentesis with Kenalog 40 mg|temporal artery biopsy, 2.1 cm
h {cp} can no longer button a shirt or hold a pen at {wk}.
h Vision blurred for ten minutes {on}; {k} insisted {he} be seen.
h Toe flared after shrimp and beer with {kb}; similar attack {ago}.
e Boggy synovitis of MCPs and wrists; ulnar deviation; swan-neck on the left ring finger.
e Tender, nodular left temporal artery. Heberden and Bouchard nodes. Schirmer 3 mm.
s The lateral suprapatellar approach was used after ethyl chloride; 35 mL of cloudy fluid.
p PJP prophylaxis with Bactrim while on high-dose steroids; DEXA {appt}.
p Hepatitis B core and QuantiFERON before biologic; see {docb} in {tname}.
x Raynaud since college; miscarriages x2; Still's disease in childhood.
q My hands look like my grandmother's.
q Is it safe to get the shingles shot on this?
"""
