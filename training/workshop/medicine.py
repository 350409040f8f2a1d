"""Words of medicine that are never identifiers, many of them capitalised or named after people."""

DRUG = "metformin lisinopril atorvastatin amlodipine omeprazole gabapentin sertraline levothyroxine albuterol prednisone warfarin apixaban insulin furosemide metoprolol losartan tramadol ibuprofen acetaminophen amoxicillin azithromycin fluoxetine bupropion trazodone lorazepam clonazepam oxycodone Zoloft Lexapro Prozac Wellbutrin Seroquel Abilify Lamictal Keppra Lyrica Xanax Ativan Klonopin Ambien Adderall Ritalin Lipitor Crestor Plavix Eliquis Xarelto Coumadin Lovenox Lasix Coreg Humira Enbrel Keytruda Ozempic Jardiance Januvia Lantus Humalog Trulicity Synthroid Nexium Protonix Zofran Norco Percocet Dilaudid Tylenol Advil Motrin Aleve Benadryl Zyrtec Claritin Flonase Symbicort Advair Spiriva Augmentin Keflex Bactrim Cipro Levaquin Flagyl Valtrex Tamiflu Paxlovid Narcan Suboxone Botox Depakote Topamax Risperdal Haldol Geodon Latuda Vyvanse Concerta Mounjaro Wegovy Entresto Farxiga Tegretol Dilantin".split()
DOSE = [
    "500 mg twice daily",
    "10 mg daily",
    "40 mg at night",
    "5 mg BID",
    "20 mg po qd",
    "81 mg daily",
    "100 mcg daily",
    "0.5 mg TID prn",
    "25 units at bedtime",
    "1-2 tabs q6h prn",
    "2 puffs q4h",
    "1 g IV q8h",
    "75 mg daily",
    "12.5 mg",
    "300 mg TID",
    "50 mg nightly",
    "5/325 mg q4h",
    "10 mL PO",
    "one tablet every morning",
    "per sliding scale",
]
SYMPTOM = "chest pain|shortness of breath|dizziness|nausea and vomiting|headache|abdominal pain|back pain|fatigue|fever|cough|sore throat|rash|joint pain|insomnia|anxiety|low mood|palpitations|leg swelling|numbness in both feet|blurred vision|constipation|diarrhea|weight loss|night sweats|burning with urination|knee pain|hip pain|memory loss|tremor|falls|wheezing|panic attacks|irritability|poor appetite|hematuria|vaginal bleeding|pelvic pain|ear pain|runny nose|heartburn|shoulder pain".split(
    "|"
)
DISEASE = "type 2 diabetes|hypertension|COPD|asthma|CHF|atrial fibrillation|CKD stage 3|hypothyroidism|GERD|major depressive disorder|generalized anxiety disorder|PTSD|bipolar disorder|Parkinson's disease|Alzheimer's disease|Crohn's disease|Graves' disease|Hashimoto's thyroiditis|Hodgkin lymphoma|Bell's palsy|Raynaud's|Sjogren's syndrome|Guillain-Barre syndrome|Marfan syndrome|Barrett's esophagus|Meniere's disease|Huntington's disease|Addison's disease|Cushing's syndrome|Wilson's disease|Paget's disease|Lou Gehrig's disease|Lyme disease|breast cancer|prostate cancer|osteoarthritis|rheumatoid arthritis|lupus|migraine|epilepsy|stroke|DVT|pulmonary embolism|pneumonia|cellulitis|UTI|diverticulitis|cholecystitis|pancreatitis|hepatitis C|HIV|obesity|sleep apnea|gout|osteoporosis|anemia|Tourette syndrome|Wernicke encephalopathy|Ehlers-Danlos syndrome|Turner syndrome|Down syndrome|Kawasaki disease|Dupuytren's contracture|Colles fracture|Charcot foot|Ludwig's angina|Wolff-Parkinson-White syndrome|Brugada syndrome|Epstein-Barr virus|Mallory-Weiss tear|Baker's cyst|Morton's neuroma".split(
    "|"
)
EXAM = "Murphy's sign negative|Babinski down-going|Romberg negative|Phalen's and Tinel's positive on the left|Lachman negative, McMurray positive|Homans sign negative|no Kernig or Brudzinski sign|McBurney's point tender|Spurling test positive|Hawkins and Neer positive|straight leg raise negative|Dix-Hallpike positive to the right|Trendelenburg gait|Virchow node not palpable|lungs clear to auscultation bilaterally|heart regular rate and rhythm, 2/6 systolic murmur|abdomen soft, nontender|strength 5/5 throughout|pupils equal and reactive|no edema|TMs clear|oropharynx clear|alert and oriented x3|mood euthymic, affect full|Kussmaul respirations absent|Cheyne-Stokes breathing noted|Cullen and Grey Turner signs absent|Hoffmann's absent".split(
    "|"
)
DEVICE = "Foley catheter|Foley|Jackson-Pratt drain|JP drain|Hickman line|Swan-Ganz catheter|Port-a-Cath|Hemovac|Penrose drain|Kocher clamp|Metzenbaum scissors|Bovie|DeBakey forceps|Weitlaner retractor|Bookwalter retractor|Yankauer suction|Medtronic pacemaker|Boston Scientific stent|Stryker plate|Zimmer implant|Dexcom G7|Omnipod|Holter monitor|Salem sump|Dobhoff tube|Blake drain|Ace wrap|Steri-Strips|Veress needle|Tuohy needle|Macintosh 3 blade|Miller 2 blade|Kerlix|Vicryl 3-0|Monocryl 4-0|Prolene suture|LigaSure|Hasson trocar|Mayo stand|Babcock clamp|Allis clamp".split(
    "|"
)
SCALE = "PHQ-9 score 14|GAD-7 of 11|GCS 15|Glasgow Coma Scale 14|Apgar 8 and 9|Braden scale 18|Morse fall score 45|NIHSS 4|MoCA 24/30|MMSE 27/30|APACHE II 12|CHA2DS2-VASc 3|Wells score 2|MELD 14|Child-Pugh B|Gleason 3+4=7|Tanner stage IV|ECOG 1|Mallampati II|ASA III|BI-RADS 4|Killip class II|Bristol stool type 3|AUDIT-C 2|Columbia protocol negative|Edinburgh score 9|Epworth 12|Norton scale 16|Hamilton 17|Rankin 2|Beck inventory 22".split(
    "|"
)
LAB = "HbA1c 8.4%|creatinine 1.3|eGFR 48|WBC 11.2|Hgb 9.8|platelets 210|INR 2.4|TSH 3.1|LDL 92|troponin <0.01|BNP 450|K 4.1|Na 138|glucose 182|lactate 1.8|CRP 14|AST 34, ALT 41|PSA 4.2|vitamin D 22|BP 142/84|HR 76|SpO2 97% on room air|temp 98.6|RR 16|BMI 31.2|weight 184 lbs|pain 5/10|urine culture E. coli >100,000|EF 45%|A1c 7.2".split(
    "|"
)
CODE = "E11.9 I10 J45.909 99213 99214 M54.5 F41.1 F32.1 Z00.00 K21.9 N18.31 G47.33 36415 70553 93000 S52.501A R07.9 E78.5 J44.1 I48.91 CPT-99396 G0439 90834 97110".split()
DURATION = "for 3 weeks|for the past 2 days|over the last 6 months|since yesterday|for about a year|x 3 days|for 10 years|twice daily|every 8 hours|for 45 minutes|in 2 weeks|3 months ago|last week|this morning|tonight|in 6-8 weeks|for 20 years|since childhood|on Monday|next Tuesday|on weekends|in 2019|since 2015|at 08:30|at 7 pm|POD #2|hospital day 3".split(
    "|"
)
ROLE = "the patient|the nurse|the attending|her mother|his wife|the daughter|the resident|the social worker|the pharmacist|the surgeon|my doctor|my therapist|the caregiver|the interpreter|mom|dad|the team|the on-call physician|her partner|his son|the physical therapist".split(
    "|"
)
MODEL = "Claude|GPT-4|ChatGPT|Gemini|Copilot|Bedrock|Epic|Cerner|UpToDate|Medicare|Medicaid|HIPAA|the CDC|the FDA|Spanish|English|Mandarin|African American|Hispanic|Caucasian|Catholic|Jehovah's Witness|Muslim|Zoom|Google|iPhone".split(
    "|"
)
ANATOMY = "left knee|right shoulder|lumbar spine|L4-L5|abdomen|chest|brain|cervical spine|T12|right upper quadrant|left lower lobe|left foot|gallbladder|circle of Willis|Achilles tendon|ampulla of Vater|Bowman's capsule|loop of Henle|Douglas pouch|Eustachian tube|fallopian tubes|prostate|right hip|C5-C6|aorta|LAD|left breast".split(
    "|"
)
PROCEDURE = "colonoscopy|MRI of the brain|CT abdomen and pelvis with contrast|laparoscopic cholecystectomy|total knee arthroplasty|CABG x3|Whipple procedure|Nissen fundoplication|Roux-en-Y gastric bypass|Hartmann's procedure|appendectomy|hysterectomy|cataract surgery|cardiac catheterization|echocardiogram|chest x-ray|EKG|EEG|lumbar puncture|Mohs surgery|Pap smear|mammogram|DEXA scan|stress test|Epley maneuver|Pfannenstiel incision|Billroth II|ERCP|TURP|Heller myotomy|C-section|Holter".split(
    "|"
)
# Words that a model takes for names at the beginning of a line or in speech; for the vocabulary alone.
PLAIN = """protein spasms multivitamins sucks drusen macromastia overall bird pass cost fish wheat bread meals gotcha dragon rockets twitch
respond caffeine tea coffee sugar salt vitamin calcium iron potassium sodium magnesium phosphorus albumin bilirubin ammonia lipase
amylase troponin ferritin hematocrit hemoglobin platelets leukocytes neutrophils lymphocytes eosinophils glucose ketones nitrites
urinalysis culture gram stain sensitivity susceptible resistant organism bacteria virus fungal parasite specimen swab sputum stool
urine serum plasma whole blood transfusion units packed cells bolus drip infusion titrate wean taper hold resume restart discontinue
continue increase decrease monitor recheck repeat trend observe admit discharge transfer consult refer schedule cancel confirm notify
educate counsel encourage remind advise instruct assess evaluate examine inspect palpate auscultate percuss document dictate sign
left right bilateral unilateral anterior posterior medial lateral proximal distal superior inferior dorsal ventral plantar palmar
acute chronic subacute recurrent intermittent persistent progressive worsening improving stable resolved mild moderate severe
normal abnormal negative positive unremarkable remarkable significant insignificant within limits present absent none denies reports
head neck eyes ears nose throat mouth teeth gums tongue jaw face scalp skull chest breast back spine shoulder arm elbow wrist hand
finger thumb hip thigh knee calf ankle foot heel toe abdomen belly groin pelvis buttock rectum anus bladder bowel stomach liver spleen
pancreas gallbladder kidney heart lung brain nerve muscle bone joint tendon ligament cartilage skin hair nail vein artery lymph node
fever chills sweats cough sneeze wheeze dyspnea orthopnea edema swelling redness warmth tenderness rash itch hives blister bruise
bleeding discharge drainage pus odor wound ulcer laceration abrasion burn fracture sprain strain dislocation tear rupture mass lump
nodule cyst polyp lesion tumor cancer metastasis benign malignant biopsy excision resection repair reconstruction replacement graft
implant stent shunt catheter drain tube line port pump monitor ventilator oxygen nebulizer inhaler mask cannula walker cane crutches
wheelchair brace splint cast sling boot bandage dressing gauze tape suture staple glue clip mesh screw plate rod pin wire needle
syringe vial tablet capsule pill liquid syrup cream ointment gel patch spray drops lozenge suppository injection vaccine booster
breakfast lunch dinner snack water juice milk alcohol wine beer tobacco cigarettes vaping marijuana cocaine opioids heroin
sleep insomnia snoring apnea fatigue energy mood anxiety depression panic anger irritability memory focus appetite weight exercise
work school home family friends hobbies travel stress support safety plan goals barriers strengths progress response session group
insurance copay deductible authorization referral prescription refill pharmacy appointment visit clinic hospital emergency urgent
allergic allergy reaction anaphylaxis intolerance side effects adverse event overdose toxicity withdrawal dependence tolerance
pregnancy labor delivery postpartum breastfeeding contraception menopause menses period cramps fertility ultrasound fetal newborn
infant toddler child adolescent adult elderly geriatric pediatric male female sibling twin parent guardian caregiver spouse
translation summary letter note report table bullet points paragraph sentence heading outline draft template format version
hemodynamically patella payer afebrile ambulatory neurologically clinically radiographically grossly otherwise additionally
furthermore however therefore meanwhile subsequently initially finally recently currently previously usually sometimes often
yesterday today tomorrow tonight morning afternoon evening night weekday weekend daily weekly monthly yearly hourly""".split()
