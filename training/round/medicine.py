"""Words of medicine, research and records that are no identifiers, many of which look like names or places."""

from __future__ import annotations

from training.lists import names


def _items(text: str) -> list[str]:
    parts = text.replace("\n", "|").split("|") if "|" in text else text.split()
    return [part.strip().replace("_", " ") for part in parts if part.strip()]


GENERICS = _items("""acetaminophen acyclovir adalimumab adenosine albuterol alendronate allopurinol alprazolam alteplase amikacin amiodarone amitriptyline amlodipine amoxicillin ampicillin
anastrozole apixaban aripiprazole aspirin atenolol atomoxetine atorvastatin atropine azithromycin aztreonam baclofen benazepril benzonatate bisoprolol bumetanide buprenorphine bupropion
buspirone cabergoline calcitriol candesartan captopril carbamazepine carbidopa carboplatin carvedilol cefazolin cefdinir ceftriaxone cefuroxime cephalexin cetirizine chlorthalidone
cholestyramine ciprofloxacin cisplatin citalopram clarithromycin clobetasol clomiphene clonazepam clopidogrel codeine cyclobenzaprine cyclophosphamide dabigatran dapagliflozin desmopressin
dexmedetomidine diazepam diclofenac dicyclomine digoxin diltiazem diphenhydramine dobutamine docusate dofetilide dopamine doxazosin doxepin doxycycline duloxetine dutasteride edoxaban
empagliflozin enalapril enoxaparin entecavir ephedrine epinephrine eplerenone ertapenem erythromycin escitalopram esomeprazole estradiol eszopiclone etanercept ethambutol famotidine fentanyl
finerenone flecainide fluconazole fludrocortisone fluoxetine fluticasone folate fosinopril furosemide gabapentin gemfibrozil gentamicin glimepiride glipizide glucagon glyburide glycopyrrolate
guaifenesin heparin hydrochlorothiazide hydrocodone hydrocortisone hydromorphone hydroxychloroquine hydroxyzine ibuprofen indapamide insulin irbesartan isoniazid isosorbide ivabradine
ketoconazole labetalol lactulose lansoprazole latanoprost leflunomide letrozole leucovorin levofloxacin levothyroxine lidocaine lisinopril lithium loperamide loratadine lorazepam losartan
lovastatin magnesium mannitol meclizine melatonin meperidine mesalamine metformin methadone methimazole methocarbamol methotrexate methyldopa metoclopramide metoprolol midazolam midodrine
milrinone minocycline minoxidil misoprostol modafinil montelukast morphine moxifloxacin nadolol naloxone naltrexone nebivolol nicardipine nicotine nitroglycerin nortriptyline nystatin
octreotide olanzapine olmesartan omeprazole ondansetron oxcarbazepine oxycodone oxytocin paclitaxel pantoprazole paroxetine penicillin phenobarbital phenylephrine phenytoin piperacillin
potassium pramipexole prasugrel pravastatin prazosin prednisone pregabalin prochlorperazine promethazine propylthiouracil pyridostigmine quetiapine quinapril raloxifene ramipril ranolazine
rifampin risperidone rivaroxaban rizatriptan rosuvastatin sacubitril semaglutide senna sertraline sildenafil simvastatin sitagliptin solifenacin sotalol spironolactone sucralfate
sulfasalazine tadalafil tamoxifen telmisartan temazepam terazosin ticagrelor timolol tirzepatide tobramycin tofacitinib tolterodine tolvaptan tramadol trazodone treprostinil triamcinolone
valacyclovir valsartan vancomycin varenicline venlafaxine verapamil voriconazole warfarin zolpidem zonisamide""")
BRANDS = _items("""Tylenol Motrin Advil Aleve Bayer Ecotrin Excedrin Percocet Norco Vicodin Dilaudid Duragesic Suboxone Narcan Vivitrol Antabuse Chantix Zyban Wellbutrin Prozac Lexapro Effexor
Cymbalta Abilify Seroquel Zyprexa Risperdal Haldol Lithobid Depakote Lamictal Keppra Dilantin Tegretol Topamax Neurontin Lyrica Xanax Ativan Klonopin Valium Restoril Ambien Ritalin Adderall
Concerta Vyvanse Strattera Intuniv Lasix Bumex Demadex Aldactone Norvasc Cardizem Procardia Tenormin Inderal Zestril Vasotec Altace Avapro Micardis Entresto Corlanor Multaq Pacerone Tikosyn
Lanoxin Coumadin Eliquis Xarelto Pradaxa Plavix Brilinta Effient Lovenox Lipitor Crestor Zocor Zetia Repatha Praluent Vascepa Glucophage Januvia Jardiance Invokana Ozempic Wegovy Zepbound Byetta
Lantus Humalog Novolog Humulin Novolin Apidra Fiasp Afrezza Synthroid Armour Cytomel Tapazole Medrol Deltasone Decadron Solu-Medrol Kenalog Flonase Nasonex Claritin Zyrtec Allegra Benadryl
Singulair Ventolin ProAir Advair Symbicort Spiriva Atrovent Combivent Tessalon Mucinex Robitussin Sudafed Prilosec Nexium Protonix Pepcid Zantac Reglan Zofran Phenergan Compazine Miralax
Colace Dulcolax Senokot Metamucil Imodium Bentyl Augmentin Amoxil Keflex Omnicef Levaquin Cipro Avelox Zithromax Biaxin Bactrim Vibramycin Zosyn Unasyn Teflaro Vancocin Nizoral Lamisil Valtrex
Zovirax Tamiflu Xofluza Paxlovid Veklury Biktarvy Triumeq Truvada Prezista Humira Enbrel Orencia Actemra Kevzara Simponi Cimzia Taltz Tremfya Ocrevus Tysabri Copaxone Tecfidera Gilenya Keytruda
Tecentriq Imfinzi Yervoy Herceptin Perjeta Enhertu Trodelvy Tagrisso Xtandi Zytiga Lupron Zoladex Arimidex Femara Aromasin Faslodex Verzenio Kisqali Neulasta Neupogen Aranesp Procrit Epogen
Venofer Feraheme Reclast Forteo Evenity Tymlos Botox Dysport Xeomin Restasis Xiidra Lumigan Travatan Cosopt Eylea Lucentis Vabysmo Levitra Propecia Rogaine Retin-A Accutane Differin Bactroban
Silvadene Lidoderm Voltaren Salonpas Bengay Ensure Glucerna Jevity Boost Pedialyte Similac Enfamil Nicorette Plan_B Mifeprex Methergine Hemabate Pitocin Cervidil Makena RhoGAM Versed Diprivan
Ketalar Anectine Zemuron Bridion Marcaine Naropin Exparel Ofirmev Toradol Caldolor Precedex Levophed Giapreza""")
ORGANISMS = _items("""Escherichia_coli|Klebsiella_oxytoca|Enterobacter_cloacae|Citrobacter_freundii|Morganella_morganii|Providencia_stuartii|Proteus_vulgaris|Salmonella_Typhi|Salmonella_Newport|Yersinia_enterocolitica|Campylobacter_jejuni|Vibrio_vulnificus
Aeromonas|Pasteurella_multocida|Eikenella|Kingella_kingae|Haemophilus_parainfluenzae|Burkholderia_cepacia|Staph_epidermidis|Staph_lugdunensis|Strep_agalactiae|Strep_viridans|Enterococcus_faecium|VRE|MRSA|MSSA|Bacillus_cereus
Corynebacterium_striatum|Cutibacterium_acnes|Actinomyces_israelii|Peptostreptococcus|Fusobacterium_necrophorum|Prevotella|Veillonella|C._diff|Mycobacterium_avium|M._tuberculosis|M._chelonae|Treponema_pallidum|Leptospira|Coxiella_burnetii
Ehrlichia_chaffeensis|Anaplasma|Babesia_microti|Plasmodium_falciparum|Trypanosoma_cruzi|Leishmania|Strongyloides|Ascaris|Taenia_solium|Schistosoma|Entamoeba_histolytica|Cryptosporidium|Cyclospora|Blastocystis_hominis|Trichomonas_vaginalis
Candida_auris|Candida_glabrata|Aspergillus_niger|Mucor|Rhizopus|Histoplasma|Coccidioides|Blastomyces|Sporothrix_schenckii|Malassezia|Trichophyton_rubrum|Pneumocystis_jirovecii|Coxsackie_B|Parvovirus_B19|Norovirus|Rotavirus|Adenovirus|Hantavirus
West_Nile|Zika|Dengue|Chikungunya|Ebola|Powassan|La_Crosse_virus|Jamestown_Canyon_virus|Hendra|Nipah|JC_virus|BK_virus|Elizabethkingia|Bartonella_quintana|Gardnerella|Rothia|Granulicatella|Gemella|Shewanella|Raoultella|Hafnia""")
OPERATIONS = _items("""appendectomy|cholecystectomy|colonoscopy|EGD|ERCP|bronchoscopy|thoracentesis|paracentesis|lumbar puncture|cardiac cath|CABG x3|AVR|TAVR|ablation|pacemaker check|ICD upgrade|carotid stent|AV fistula|hernia repair|Nissen fundoplication
Whipple|Hartmann procedure|Roux-en-Y bypass|sleeve gastrectomy|thyroidectomy|Mohs surgery|skin graft|cataract surgery|LASIK|tonsillectomy|tympanostomy tubes|septoplasty|mastectomy|lumpectomy|C-section|tubal ligation|hysteroscopy|D&C|TURP
cystoscopy|lithotripsy|nephrectomy|vasectomy|knee scope|Latarjet|Bankart repair|Brostrom repair|Lapidus bunionectomy|Akin osteotomy|carpal tunnel release|trigger finger release|ORIF|hip replacement|laminectomy|kyphoplasty|DBS|VP shunt|MRI brain
CT chest|PET-CT|DEXA|mammogram|V/Q scan|stress test|echo|Holter|EEG|EMG|sleep study|PFTs|swallow study|HIDA scan|barium enema|FNA|bone marrow biopsy|LEEP|IUD insertion|amniocentesis|Ponseti casting|Epley maneuver|Valsalva""")
PARTS = _items(
    "knee|low back|shoulder|neck|hip|ankle|foot|wrist|elbow|belly|chest|jaw|ear|throat|tooth|eye|thumb|heel|calf|groin|rib|head|tailbone|big toe|shin|forearm"
)
ANATOMY = _items("""Circle of Willis|Broca's area|Wernicke's area|Bowman's capsule|Loop of Henle|Islets of Langerhans|Bundle of His|Purkinje fibers|Ligament of Treitz|Pouch of Douglas|Morison's pouch|Hesselbach's triangle|Calot's triangle|Scarpa's fascia|Colles' fascia
Cooper's ligament|Poupart's ligament|Meckel's cave|Sylvian fissure|Rolandic fissure|Heschl's gyrus|Brodmann area 4|Foramen of Monro|Aqueduct of Sylvius|Kiesselbach's plexus|Waldeyer's ring|Stensen's duct|Wharton's duct|Bartholin's gland|Skene's glands|Cowper's glands
Glisson's capsule|Gerota's fascia|Denonvilliers' fascia|Alcock's canal|Hunter's canal|Guyon's canal|Lister's tubercle|Gerdy's tubercle|Achilles|Atlas and axis|Adam's apple|Eustachian tube|Fallopian tube|Peyer's patches|Brunner's glands|Schlemm's canal|Tenon's capsule
latissimus dorsi|Sartorius|Soleus|Brachialis|Lacrimal|Trigeminal|Vagus|Femoral|Popliteal|Saphenous|Basilic|Cephalic|Lumbar|Sacrum|Coccyx|Clavicle|Scaphoid|Lunate|Hamate|Talus|Calcaneus|Cuboid""")
SCORES = _items("""Pittsburgh Sleep Quality Index|Berlin questionnaire|Hartford Hip Score|Kansas City Cardiomyopathy Questionnaire|Minnesota Living with Heart Failure|Cincinnati Prehospital Stroke Scale|Los Angeles Prehospital Stroke Screen|Rochester criteria|Philadelphia criteria|Boston Bowel Prep Scale
Boston Carpal Tunnel Questionnaire|Seattle Angina Questionnaire|Michigan Neuropathy Screening Instrument|Toronto Alexithymia Scale|Toronto Clinical Neuropathy Score|London Chest Activity scale|Leicester Cough Questionnaire|St. George's Respiratory Questionnaire|Nottingham Health Profile|Southampton wound score
Bristol Stool Chart|Oxford Hip Score|Cambridge Cognitive Examination|Edinburgh Handedness Inventory|Glasgow-Blatchford score|Sydney Swallow Questionnaire|Melbourne Assessment|Auckland uterine score|Western Ontario (WOMAC)|Western Aphasia Battery|California Verbal Learning Test|Stanford Sleepiness Scale
Stanford-Binet|Wisconsin scale|Iowa Gambling Task|Texas Functional Living Scale|Alabama criteria|New Orleans CT criteria|Pennsylvania shoulder score|Vancouver rules|Montreal classification|Barcelona staging|Copenhagen Burnout Inventory|Maastricht criteria|Utrecht scale|Zurich Claudication Questionnaire|Heidelberg classification
Kellgren-Lawrence grade 3|Kaplan-Meier curve|Cox regression|Bland-Altman plot|Mann-Whitney U|Kruskal-Wallis|Fisher's exact test|Student's t|Pearson's r|Spearman's rho|Cohen's kappa|Bonferroni correction|Benjamini-Hochberg|Occam's razor|Hickam's dictum|Bayes' theorem|Hill criteria|Likert scale|Cronbach's alpha|Hosmer-Lemeshow test|Youden index
Shapiro-Wilk|Levene's test|Welch's t-test|Tukey HSD|Markov model|Poisson regression|Weibull|Dunnett|Hardy-Weinberg|Delphi method|Simpson's paradox|Hawthorne effect|Berkson bias|Frank sign|Romberg|Weber and Rinne|Tinel and Phalen|McMurray|Lachman|Trendelenburg|Thompson squeeze|Spurling|Hoover sign|Kernig and Brudzinski|Murphy's sign|Rovsing|Beers list|Naranjo score
Schober test|Adams forward bend|Ishihara plates|Snellen 20/30|Jaeger J2|Schirmer test|Seidel test|Amsler grid|Goldmann tonometry|Dix-Hallpike|Fukuda step test|Ranson|Balthazar|Forrest IIa|Hinchey II|Bosniak IIF|Fuhrman 3|Gleason 4+3|Nottingham grade 2|Ann Arbor stage II|Rai stage 1|Binet B|Lugano|Deauville 3|Garden III|Weber C|Gustilo IIIA|Salter-Harris IV|Lauge-Hansen""")
LABS = _items("""Glucose|Sodium|Potassium|Chloride|Bicarbonate|BUN|Creatinine|eGFR|Calcium|Magnesium|Phosphorus|Albumin|Total Protein|AST|ALT|Alk Phos|GGT|Bilirubin|Lipase|Amylase|Ammonia|Lactate|WBC|RBC|Hemoglobin|Hematocrit|MCV|RDW|Platelets|Neutrophils|Lymphocytes|Eosinophils|PT|INR|aPTT
Fibrinogen|D-Dimer|Troponin|BNP|CK|LDH|Ferritin|Iron|TIBC|Transferrin|Haptoglobin|Reticulocytes|B12|Folate|TSH|Free T4|T3|Cortisol|ACTH|Prolactin|Testosterone|Estradiol|FSH|LH|HbA1c|C-Peptide|Insulin|LDL|HDL|Triglycerides|CRP|ESR|ANA|Rheumatoid Factor|Anti-CCP|C3|C4|Procalcitonin|Vitamin D
PSA|CEA|CA-125|AFP|Beta-hCG|Digoxin level|Tacrolimus trough|Vancomycin trough|Lithium level|Valproate|Phenytoin|Lead|Zinc|Copper|Ceruloplasmin|Quantiferon|HIV Ag/Ab|HCV RNA|HBsAg|RPR|Coombs|G6PD|Hgb Electrophoresis|SPEP|Kappa/Lambda|Bence Jones|Pap|Urinalysis|Specific Gravity|Ketones|Leuk Esterase""")
ROLES = _items(
    """attending|Attending|resident|Resident|Hospitalist|hospitalist|intensivist|Charge Nurse|charge nurse|house supervisor|Case Management|case manager|Social Work|chaplain|pharmacist|Pharmacy|dietitian|respiratory therapist|RT|PT|OT|SLP|wound nurse|WOCN|nocturnist|cardiologist|surgeon|anesthesia|CRNA|scrub tech|circulator|unit clerk|sitter|transport|lab|Radiology|blood bank|PICC team|rapid response|Palliative Care|Infectious Disease|Nephrology|GI|Neurology|Orthopedics|Physical Therapy|Environmental Services|Risk Management|medical student|intern|fellow|PA|NP|RN|LPN|CNA|MA|scribe|front desk|scheduler|biller|interpreter|school nurse|crossing guard|paramedic"""
)
HEADINGS = _items("""Chief Complaint|History of Present Illness|Past Medical History|Past Surgical History|Medications on Admission|Allergies|Family History|Social History|Review of Systems|Physical Exam|General|HEENT|Neck|Lungs|Cardiac|Abdomen|Extremities|Neurologic|Psychiatric|Skin|Laboratory Data|Imaging|Assessment and Plan|Hospital Course|Condition at Discharge|Disposition|Discharge Instructions|Follow-Up|Preoperative Diagnosis|Postoperative Diagnosis
Findings|Specimens|Estimated Blood Loss|Complications|Technique|Comparison|Impression|Recommendation|Indication|Gross Description|Final Diagnosis|Subjective|Objective|Interventions|Response|Goals|Barriers|Patient Education|Nursing Diagnosis|Intake and Output|Lines and Tubes|Code Status|Isolation|Fall Risk|Pain Assessment|Braden Scale|Mental Status Exam|Risk Assessment|Treatment Plan|Consent|Time Out|Order Set|Protocol|Background|Methods|Results|Discussion|Limitations|References|Standing Orders|Quick Tips|When to Call|What to Expect""")
VENDORS = _items(
    """Epic Hyperspace|Cerner PowerChart|Meditech Expanse|athenaOne|NextGen|Claude Sonnet|GPT-4.1|Gemini 2.5 Pro|Llama 3.3|Mistral Large|Phi-4|Nova Lite|Titan Embeddings|Azure OpenAI|Bedrock|Vertex AI|Whisper|Nuance DAX|Abridge|Suki|Philips IntelliVue|GE Carescape|Siemens Healthineers|Canon Aquilion|Hologic Selenia|Fujifilm Synapse|Sectra|Baxter Spectrum|BD Alaris|B. Braun Space|Hamilton-C6|Puritan Bennett 980|Draeger|Medtronic Micra|Boston Scientific Emblem|Abbott CentriMag|Edwards Sapien 3|Stryker Triathlon|Zimmer Persona|DePuy Attune|Smith & Nephew Journey|Da Vinci Xi|Cook Zenith|Gore Excluder|Bard PowerPort|Teleflex Arrow|Omnipod 5|Dexcom G7|Libre 3|Snowflake|Databricks|Redis|Kafka|Mirth|Rhapsody|Terraform|Kubernetes|Jenkins|Grafana|Postgres"""
)
NATIONS = _items(
    """Canadian|Mexican|Guatemalan|Salvadoran|Honduran|Cuban|Dominican|Haitian|Jamaican|Colombian|Brazilian|Peruvian|Nigerian|Ghanaian|Kenyan|Somali|Ethiopian|Eritrean|Egyptian|Moroccan|Lebanese|Syrian|Iraqi|Iranian|Afghan|Pakistani|Indian|Nepali|Bhutanese|Burmese|Thai|Vietnamese|Cambodian|Laotian|Hmong|Chinese|Korean|Japanese|Filipino|Samoan|Tongan|Hawaiian|Russian|Ukrainian|Polish|Greek|Italian|Portuguese|Irish|Scottish|German|Dutch|Swedish|Norwegian|Ashkenazi|Navajo|Cherokee|Ojibwe|African American|Puerto Rican"""
)
LANDS = _items(
    """Canada|Mexico|Guatemala|El Salvador|Haiti|Jamaica|Brazil|Peru|Nigeria|Ghana|Kenya|Somalia|Ethiopia|Egypt|Jordan|Lebanon|Syria|Iraq|Iran|Israel|Turkey|Afghanistan|Pakistan|India|Nepal|Thailand|Vietnam|Cambodia|Laos|China|Korea|Japan|the Philippines|Samoa|Russia|Ukraine|Poland|Greece|Italy|Spain|France|Germany|Sweden|Chad|Georgia|Cuba|sub-Saharan Africa|Southeast Asia|Western Europe|Texas|California|Oregon|Ohio|Florida|Washington state|Virginia|Montana|North Dakota|West Virginia|New Mexico|Alaska|Maine|Minnesota"""
)
CODES = _items(
    """ICD-10 E11.9|I10|J44.1|M54.50|F41.1|Z79.4|N18.31|C50.911|S72.001A|CPT 99214|99285-25|CPT 93000|CPT 71046|CPT 80053|G0439|J1885|HCPCS A4253|E0601|LOINC 4548-4|LOINC 2345-7|718-7|6690-2|SNOMED 44054006|38341003|RxNorm 860975|RxCUI 197361|NDC 0093-7214-01|NDC 00071-0155-23|CVX 207|DRG 291|MS-DRG 470|revenue code 0450|POS 11|modifier 59|UCUM mg/dL|ISO 10993|UL 60601|RFC 7519|45 CFR 164.514|21 CFR Part 11|NCT04267848|PMID 31535829|doi:10.1056/NEJMoa1911303|HTTP 429|port 8443|v2.5.1|TLS 1.3|FHIR R4|CVE-2021-44228|HEDIS CBP|NQF 0018"""
)
_LIST = [word for word in names("drugs", held_out=False) if len(word) > 5]
RX = GENERICS * 3 + BRANDS * 4 + _LIST[::40]

FILLERS = {
    "rx": RX,
    "rxcap": [word.capitalize() for word in GENERICS] * 3 + BRANDS * 2 + [word.capitalize() for word in _LIST[::60]],
    "rxup": [word.upper() for word in GENERICS + BRANDS],
    "germ": ORGANISMS,
    "op": OPERATIONS,
    "spot": PARTS,
    "anat": ANATOMY,
    "score": SCORES,
    "analyte": LABS,
    "lab2": LABS,
    "crew": ROLES,
    "heading": HEADINGS,
    "product": VENDORS,
    "nation": NATIONS,
    "land": LANDS,
    "codex": CODES,
}
