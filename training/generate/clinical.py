"""Clinical words that are not identifiers: what fills the sentences around the names."""

from __future__ import annotations

import random

from training.generate.people import invented


def _split(text: str) -> list[str]:
    return [item.strip() for line in text.strip().split("\n") for item in line.split("|") if item.strip()]


DRUGS = _split("""lisinopril|metformin|atorvastatin|amlodipine|metoprolol|omeprazole|losartan|gabapentin|sertraline|levothyroxine|albuterol|furosemide
prednisone|warfarin|apixaban|clopidogrel|insulin glargine|insulin lispro|tramadol|oxycodone|hydrocodone-acetaminophen|morphine|fentanyl|ondansetron
amoxicillin|azithromycin|ciprofloxacin|vancomycin|piperacillin-tazobactam|ceftriaxone|cefazolin|doxycycline|trimethoprim-sulfamethoxazole|fluconazole
methotrexate|hydroxychloroquine|adalimumab|rituximab|pembrolizumab|carboplatin|paclitaxel|cisplatin|tamoxifen|letrozole|lithium|quetiapine|olanzapine
risperidone|aripiprazole|bupropion|venlafaxine|duloxetine|escitalopram|fluoxetine|trazodone|clonazepam|lorazepam|zolpidem|methadone|buprenorphine
naloxone|heparin|enoxaparin|rivaroxaban|diltiazem|amiodarone|digoxin|spironolactone|hydrochlorothiazide|carvedilol|valsartan|rosuvastatin|pravastatin
semaglutide|empagliflozin|sitagliptin|glipizide|montelukast|fluticasone|tiotropium|cetirizine|ranitidine|pantoprazole|famotidine|docusate|senna
Tylenol|Advil|Motrin|Aleve|Zoloft|Prozac|Lexapro|Wellbutrin|Xanax|Ativan|Klonopin|Valium|Ambien|Norco|Percocet|Vicodin|Lantus|Humalog|Novolog
Ozempic|Wegovy|Jardiance|Januvia|Eliquis|Xarelto|Coumadin|Plavix|Lipitor|Crestor|Zocor|Norvasc|Lasix|Bumex|Synthroid|Singulair|Flonase|Advair
Symbicort|Ventolin|Spiriva|Humira|Enbrel|Keytruda|Herceptin|Keppra|Dilantin|Lamictal|Depakote|Tegretol|Topamax|Neurontin|Lyrica|Cymbalta|Effexor
Abilify|Seroquel|Zyprexa|Risperdal|Haldol|Suboxone|Narcan|Adderall|Ritalin|Concerta|Vyvanse|Strattera|Keflex|Bactrim|Augmentin|Zithromax|Z-Pak|Levaquin
Cipro|Nexium|Prilosec|Protonix|Pepcid|Zantac|Benadryl|Claritin|Zyrtec|Allegra|Mucinex|Sudafed|Robitussin|Tums|Colace|Miralax|Metamucil|Toradol|Decadron
Solu-Medrol|Kenalog|Celebrex|Mobic|Flexeril|Robaxin|Soma|Botox|Paxlovid|Tamiflu|Valtrex|Truvada|Biktarvy|Entresto|Brilinta|Zofran|Reglan|Phenergan""")
DOSES = _split("""10 mg daily|500 mg BID|40 mg PO daily|5 mg at bedtime|20 mg every morning|1 g IV q8h|100 mcg daily|25 mg twice a day|2 puffs q4h PRN|10 units at bedtime
0.4 mg SL PRN|81 mg daily|650 mg q6h prn|1 tab TID|50 mg po qhs|4 mg IV|2.5 mg|1000 mg|300 mg three times daily|80 mg subq q12h|15 mL QID|1 drop OU BID|0.5 mg|37.5 mg""")
DISEASES = _split("""hypertension|type 2 diabetes|type 2 diabetes mellitus|COPD|asthma|CHF|congestive heart failure|atrial fibrillation|coronary artery disease|GERD|hypothyroidism
depression|anxiety|bipolar disorder|schizophrenia|PTSD|ADHD|migraine|epilepsy|stroke|TIA|Parkinson's disease|Alzheimer's disease|Crohn's disease|ulcerative colitis
Hashimoto's thyroiditis|Graves' disease|Addison's disease|Cushing syndrome|Bell's palsy|Guillain-Barre syndrome|Lou Gehrig's disease|Huntington disease|Hodgkin lymphoma
non-Hodgkin lymphoma|Barrett's esophagus|Raynaud phenomenon|Sjogren syndrome|Marfan syndrome|Ehlers-Danlos|Down syndrome|Turner syndrome|Tourette syndrome|Meniere's disease
Kawasaki disease|Paget disease|Wilson's disease|Charcot foot|Baker's cyst|Colles fracture|Jones fracture|Boxer's fracture|Lisfranc injury|Dupuytren contracture|De Quervain tenosynovitis
Osgood-Schlatter|Legg-Calve-Perthes|Wolff-Parkinson-White|Stevens-Johnson syndrome|Lyme disease|Legionnaires|MRSA|C. diff|COVID-19|influenza A|pneumonia|UTI|sepsis|cellulitis
DVT|pulmonary embolism|acute appendicitis|cholecystitis|pancreatitis|diverticulitis|small bowel obstruction|chronic kidney disease stage 3|end-stage renal disease|anemia|osteoporosis
osteoarthritis of the left knee|rheumatoid arthritis|lupus|fibromyalgia|gout|breast cancer|prostate cancer|lung adenocarcinoma|melanoma|multiple myeloma|hepatitis C|cirrhosis
HIV|eczema|psoriasis|obstructive sleep apnea|obesity|hyperlipidemia|vertigo|sciatica|rotator cuff tear|carpal tunnel syndrome|preeclampsia|gestational diabetes|Mallory-Weiss tear
Wernicke encephalopathy|Korsakoff syndrome|Lewy body dementia|Takotsubo cardiomyopathy|Brugada syndrome|Von Willebrand disease|Asperger's|Munchausen|Kaposi sarcoma|Ewing sarcoma|Wilms tumor""")
SYMPTOMS = _split("""chest pain|shortness of breath|abdominal pain|headache|fever|nausea|vomiting|dizziness|fatigue|back pain|knee pain|a rash|palpitations|leg swelling|cough|sore throat|blurred vision
numbness in the left hand|weight loss|night sweats|difficulty sleeping|low mood|panic attacks|a lump in the breast|heavy bleeding|painful urination|constipation|diarrhea|confusion|a fall|weakness
wheezing|joint stiffness|ear pain|hearing loss|hair loss|tremor|memory problems|poor appetite|hot flashes|itching|syncope|hematuria|dysphagia|stomach cramps|ringing in the ears""")
EPONYMS = _split("""Foley catheter|Babinski sign|Glasgow Coma Scale|Apgar scores|Murphy's sign|McBurney's point|Homan's sign|Romberg test|Phalen's test|Tinel sign|Lachman test|McMurray test|Spurling test
Kernig sign|Brudzinski sign|Rovsing sign|Trendelenburg position|Fowler's position|Valsalva maneuver|Heimlich maneuver|Epley maneuver|Dix-Hallpike|Swan-Ganz catheter|Hickman line|Jackson-Pratt drain
Penrose drain|Bovie|Metzenbaum scissors|Kelly clamp|Kocher clamp|Allis clamp|Babcock|Weitlaner retractor|Balfour retractor|Bookwalter|Yankauer suction|Hasson trocar|Veress needle|Ethicon|Steri-Strips
Dermabond|Prolene|Vicryl|Monocryl|Whipple procedure|Billroth II|Roux-en-Y|Nissen fundoplication|Mohs surgery|Hartmann procedure|Lichtenstein repair|Kirschner wire|Steinmann pin|Ilizarov frame
Braden score|Morse Fall Scale|Wells score|Ranson criteria|Child-Pugh|Gleason score|Breslow depth|Karnofsky|Snellen chart|Beck Depression Inventory|Hamilton scale|Holter monitor|Doppler|Gram stain
Pap smear|Mantoux|Coombs test|Schilling test|Bishop score|Leopold maneuvers|Braxton Hicks|Kegel exercises|Cheyne-Stokes|Kussmaul breathing|Korotkoff|Bruce protocol|Ishihara|Weber and Rinne|Ewald tube
Dobhoff tube|Bair Hugger|Hoyer lift|Geri chair|Broselow tape|Ambu bag|Salem sump|Groshong|Port-a-Cath|Broviac|Tesio|Quinton catheter|Mayo stand|Mayfield clamp|Jackson table|Bankart repair|Hill-Sachs
Watson score|Chiari malformation|Circle of Willis|Achilles tendon|Eustachian tube|Fallopian tube|Bartholin gland|Purkinje fibers|Kupffer cells|Langerhans|Sertoli|Bowman capsule|loop of Henle|Ambien|Nesbitt""")
PROCEDURES = _split("""appendectomy|laparoscopic cholecystectomy|colonoscopy|EGD|CABG|total knee arthroplasty|right hip replacement|C-section|hysterectomy|tonsillectomy|cataract surgery|hernia repair|lumbar puncture
thoracentesis|bronchoscopy|cardiac catheterization|PCI with stent|pacemaker placement|mastectomy|lumpectomy|skin biopsy|MRI brain|CT abdomen and pelvis|chest x-ray|echocardiogram|stress test|EEG|EMG
ultrasound of the gallbladder|DEXA scan|mammogram|sleep study|colposcopy|dialysis|chemotherapy|radiation therapy|physical therapy|blood transfusion|central line placement|intubation|I&D of an abscess""")
ANATOMY = _split(
    "left knee|right shoulder|lumbar spine|left lower lobe|right upper quadrant|left ventricle|distal radius|L4-L5|C5-C6|right eye|left ankle|abdomen|neck|scalp|left breast|prostate|gallbladder|liver|pancreas|right hip"
)
LABS = _split("""WBC 11.2|Hgb 9.8|platelets 210|Na 138|K 4.2|creatinine 1.3|BUN 22|glucose 186|A1c 7.9%|HbA1c 8.1|TSH 2.4|LDL 142|troponin 0.04|BNP 540|INR 2.3|lactate 1.8|ALT 34|AST 41|eGFR 58|PSA 4.1
CRP 12|ESR 38|ferritin 14|vitamin D 22|pH 7.32|pCO2 48|D-dimer 620|lipase 88|Hct 31.2|CA-125 35|B12 310|UA negative|MCV 82|albumin 3.4|bilirubin 0.9""")
VITALS = _split("""BP 132/84|HR 78|RR 16|T 98.6 F|SpO2 97% on RA|BP 150/92, HR 88|temp 101.2|pulse 96|weight 182 lb|BMI 31.4|O2 sat 94% on 2L|pain 6/10|GCS 15|PHQ-9 14|GAD-7 11|MMSE 26/30|strength 5/5|2/6 systolic murmur
DTRs 2+|NIHSS 4|afebrile|BP 118/70|height 5'7"|wt 74 kg|MoCA 22/30|Mallampati II|ASA class 3|EF 45%|FEV1 62%|20/40 OD|1/2 tablet|24/7""")
DURATIONS = _split(
    "for 3 weeks|for the past two days|over the last 6 months|since last year|for 10 years|x 3 days|for about a month|since childhood|for two weeks now|on and off for years|since yesterday|for 48 hours|in 2 weeks|3 months ago|every 6 months|twice a week|tomorrow|last night|this morning|at 0800|at 10:30 am|around 3 pm|on Tuesday|Monday|by Friday|next week|in 2019|since 2015|in the 1990s|in 6-8 weeks"
)
ROLES = "the patient|the nurse|the attending|Mom|mom|Dad|his wife|her husband|her daughter|the son|the caregiver|the resident|the family|the pharmacist|the social worker|my doctor|the surgeon|grandma|the therapist|her mother|PCP|the PT|the charge nurse|the boss|her sister".split(
    "|"
)
GROUPS = "Hispanic|Caucasian|African American|Asian|Black|white|Native American|Spanish-speaking|Catholic|Muslim|Jewish|Jehovah's Witness|Somali|Vietnamese|Mandarin|Haitian Creole|Hindu|Buddhist|Mexican|Korean|Russian|Arabic|Baptist|English|Punjabi|Tagalog".split(
    "|"
)
CODES = "E11.9|I10|J44.1|Z00.00|99213|99214|CPT 27447|ICD-10 M54.5|LOINC 4548-4|F32.1|SNOMED 44054006|HCPCS J1885|G0439|DRG 470|K21.9|R07.9|N18.3|modifier 25|Z79.4|99285|RxNorm 860975|S72.001A".split(
    "|"
)
SYSTEMS = "Claude|GPT-4|Gemini|Bedrock|Epic|Cerner|Meditech|Excel|Python|FHIR|HL7|Medicare|Medicaid|HIPAA|SOAP|JSON|ChatGPT|Anthropic|OpenAI|Azure|UpToDate|MyChart|Zoom|SBAR|Blue Cross|Aetna|Tricare|the FDA|the CDC|WHO|AHA|ADA|Joint Commission|Medicare Part D|the AMA|ACOG|NIH|Social Security|Adult Protective Services|CPS|Alcoholics Anonymous|AA|WIC".split(
    "|"
)
WORK = "teacher|truck driver|nurse|retired farmer|construction worker|accountant|cook|student|mechanic|welder|software engineer|police officer|homemaker|waitress|carpenter|electrician|bus driver|cashier|veteran|plumber".split(
    "|"
)


_DRUG_ENDS = "mab|pril|sartan|statin|azole|cillin|mycin|tinib|gliptin|olol|prazole|xaban|triptan|vir|parin|floxacin|zepam|codone|tide|gliflozin|dipine|thiazide|setron|caine|dronate|lukast".split(
    "|"
)
_BRAND_ENDS = "a|o|ex|ra|ta|va|iq|is|ix|yn|um|ol|ium|zi|vo|ara|ity|ent|oma|il".split("|")


def invented_drug(rnd: random.Random) -> str:
    """Give a drug that does not exist, by its ending or by its look."""
    stem = invented(rnd, surname=False)
    return stem.lower() + rnd.choice(_DRUG_ENDS) if rnd.random() < 0.6 else stem + rnd.choice(_BRAND_ENDS)


def age(rnd: random.Random) -> str:
    n = rnd.randint(1, 89)
    return rnd.choice(
        (
            f"{n}-year-old",
            f"{n} year old",
            f"{n}yo",
            f"{n} y.o.",
            f"{n} y/o",
            f"{n}-yr-old",
            f"{n}-year-old",
            f"{n} yr old",
        )
    )


def sex(rnd: random.Random) -> str:
    return rnd.choice(("male", "female", "man", "woman", "F", "M", "gentleman", "lady", "male", "female", "patient"))


FILLERS = {
    "drug": DRUGS,
    "dose": DOSES,
    "dx": DISEASES,
    "sym": SYMPTOMS,
    "ep": EPONYMS,
    "proc": PROCEDURES,
    "ana": ANATOMY,
    "lab": LABS,
    "vital": VITALS,
    "dur": DURATIONS,
    "role": ROLES,
    "group": GROUPS,
    "code": CODES,
    "sys": SYSTEMS,
    "work": WORK,
}
