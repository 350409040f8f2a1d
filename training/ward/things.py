"""Words of the wards that are not identifiers, though many look like names, places or numbers that are."""

from __future__ import annotations


def _items(text: str) -> list[str]:
    return [item.strip() for line in text.strip().split("\n") for item in line.split("|") if item.strip()]


MEDICINES = _items("""Lopressor|Toprol|Coreg|Cozaar|Diovan|Benicar|Tricor|Welchol|Farxiga|Trulicity|Mounjaro|Tresiba|Toujeo|Levemir|Basaglar|Victoza|Rybelsus
Remicade|Stelara|Cosentyx|Otezla|Xeljanz|Rinvoq|Skyrizi|Dupixent|Entyvio|Opdivo|Avastin|Rituxan|Gleevec|Imbruvica|Revlimid|Kadcyla|Ibrance|Lynparza
Trintellix|Viibryd|Latuda|Vraylar|Rexulti|Invega|Geodon|Clozaril|Buspar|Remeron|Pristiq|Paxil|Celexa|Luvox|Desyrel|Lunesta|Belsomra|Provigil|Requip|Mirapex|Sinemet|Aricept|Namenda
Vimpat|Briviact|Trileptal|Zonegran|Aimovig|Nurtec|Ubrelvy|Imitrex|Maxalt|Fioricet|Skelaxin|Zanaflex|Lioresal|Arava|Plaquenil|Imuran|CellCept|Prograf|Xolair|Nucala|Breo|Trelegy|Anoro|Dulera|Pulmicort
Creon|Linzess|Amitiza|Xifaxan|Lomotil|Carafate|Asacol|Prolia|Fosamax|Boniva|Evista|Premarin|Yaz|Mirena|Nexplanon|Depo-Provera|Clomid|Proscar|Flomax|Avodart|Cialis|Viagra|Ditropan|Myrbetriq
Rocephin|Zyvox|Cubicin|Merrem|Invanz|Maxipime|Ancef|Cleocin|Flagyl|Macrobid|Diflucan|Cancidas|Genvoya|Descovy|Epclusa|Mavyret|Prevnar|Gardasil|Shingrix|Boostrix|Pediarix
labetalol|nifedipine|hydralazine|clonidine|torsemide|metolazone|ezetimibe|fenofibrate|liraglutide|dulaglutide|pioglitazone|linagliptin|levetiracetam|lamotrigine|topiramate|divalproex|lacosamide|baclofen|tizanidine
meloxicam|celecoxib|naproxen|ketorolac|colchicine|allopurinol|febuxostat|azathioprine|mycophenolate|tacrolimus|infliximab|ustekinumab|bevacizumab|trastuzumab|doxorubicin|vincristine|etoposide|capecitabine|imatinib
meropenem|cefepime|linezolid|daptomycin|clindamycin|metronidazole|nitrofurantoin|valacyclovir|oseltamivir|terbinafine|ivermectin|mirtazapine|buspirone|lurasidone|clozapine|haloperidol|benztropine|donepezil|memantine
tamsulosin|finasteride|oxybutynin|sumatriptan|propranolol|ropinirole|sevelamer|epoetin alfa|filgrastim|ipratropium|budesonide|dexamethasone|methylprednisolone|norepinephrine|vasopressin|propofol|ketamine|rocuronium|succinylcholine|sugammadex|remifentanil|bupivacaine|ropivacaine""")
SIGNS = _items("""Allen test|Apley scratch test|Hawkins test|Neer sign|Jobe test|Speed's test|Yergason test|Finkelstein test|Froment sign|Hoffman sign|Lasègue sign|Patrick's test|Thomas test|Ober test|Thompson test|Faber test
Murphy eye|Virchow node|Sister Mary Joseph nodule|Courvoisier sign|Cullen sign|Grey Turner sign|Chvostek sign|Trousseau sign|Levine sign|Osler nodes|Janeway lesions|Roth spots|Beck's triad|Charcot triad|Cushing reflex|Homans sign
Marcus Gunn pupil|Horner syndrome|Adie pupil|Argyll Robertson pupils|Bell phenomenon|Gower maneuver|Gordon reflex|Moro reflex|Galant reflex|Barlow and Ortolani|Galeazzi sign|Risser stage|Cobb angle|Tanner stage III|Ballard exam""")
TOOLS = _items("""Bakri balloon|Blake drain|Cordis sheath|Coude catheter|Malecot drain|Penfield elevator|Adson forceps|DeBakey forceps|Russian forceps|Richardson retractor|Army-Navy retractor|Deaver retractor|Senn retractor|Gelpi retractor|Hohmann retractor|Cobb elevator
Kerrison rongeur|Leksell rongeur|Freer elevator|Frazier tip|Poole suction|Mayo scissors|Potts scissors|Castroviejo needle holder|Crile clamp|Satinsky clamp|Bulldog clamp|Backhaus clips|Rummel tourniquet|Gigli saw|Esmarch bandage|Charnley hinge
Thomas splint|Buck's traction|Russell traction|Bryant traction|Unna boot|Jones dressing|Robert Jones bandage|Sager splint|Hare traction|Philadelphia collar|Miami J collar|Aspen collar|Kendrick device|Stryker frame|Wilson frame|Stokes basket""")
NAMED = _items("""Boari flap|Heller myotomy|Ivor Lewis esophagectomy|Kasai procedure|Fontan|Glenn shunt|Blalock-Taussig shunt|Ross procedure|Bentall procedure|Maze procedure|Dor fundoplication|Toupet wrap|Graham patch|Witzel tunnel|Brooke ileostomy|McDonald cerclage|Burch suspension
Pfannenstiel incision|Kocher incision|McBurney incision|Lanz incision|Chevron incision|Allen's stirrups|Rockwood classification|Garden IV|Salter-Harris II|Weber B ankle fracture|Gustilo type II|Schatzker V|Neer three-part|Mason type II|Hunt and Hess 3|Fisher grade 4|Le Fort I
Whipple's triad|Todd's paralysis|Jacksonian march|Brown-Séquard|Lhermitte sign|Uhthoff phenomenon|Dandy-Walker|Arnold-Chiari|Sturge-Weber|Moyamoya|Budd-Chiari|Zollinger-Ellison|Peutz-Jeghers|Lynch syndrome|Li-Fraumeni|Cowden syndrome|Gardner syndrome|Plummer-Vinson|Boerhaave
Goodpasture|Henoch-Schönlein purpura|Churg-Strauss|Behçet|Still's disease|Felty syndrome|Reiter|Sweet syndrome|Bowen disease|Gilbert syndrome|Crigler-Najjar|Rotor|Fabry disease|Gaucher|Tay-Sachs|Hurler|Hunter syndrome|Pompe|Prader-Willi|Williams syndrome|Rett|Klinefelter|Noonan
Graves ophthalmopathy|Paget-Schroetter|May-Thurner|Nutcracker|Baker cyst|Morton neuroma|Haglund deformity|Freiberg|Köhler|Sever disease|Bennett fracture|Rolando fracture|Monteggia|Galeazzi fracture|Smith fracture|Barton fracture|Chance fracture|Jefferson fracture|Hangman's fracture""")
EPONYMS = SIGNS + TOOLS + NAMED
PLACED = _items("""Glasgow Coma Scale|Boston Naming Test|Montreal Cognitive Assessment|Ottawa ankle rules|Edinburgh Postnatal Depression Scale|Denver Developmental Screening|Bethesda category III|Rochester criteria|Dallas criteria|Vancouver scar scale
New York Heart Association class II|Canadian C-spine rule|San Francisco Syncope Rule|Los Angeles grade B esophagitis|Milan criteria|Amsterdam criteria|Rome IV criteria|Paris classification|Tokyo guidelines|Berlin definition
Toronto clinical score|Oxford knee score|Oswestry index|Cincinnati stroke scale|Los Angeles motor scale|Columbia suicide severity scale|Yale-Brown scale|Michigan alcohol screen|Geneva score|Duke criteria
Duke Activity Status Index|Johns Hopkins fall tool|Stanford type A dissection|Vermont drainage|Wisconsin card sort|Manchester triage|Sydney protocol|Prague C2M4|Vienna classification|Banff IA rejection
Chicago classification""")
CITED = _items("""Minnesota tube|Milwaukee brace|Boston brace|Charleston brace|Lancaster needle|Philadelphia chromosome|West Nile virus|Norwalk virus|Rocky Mountain spotted fever|Spanish flu
German measles|Hong Kong flu|Marburg virus|Rift Valley fever|St. Louis encephalitis|Lassa fever|Mediterranean fever|Tangier disease""")  # named after places, and no scales
BUGS = _items("""E. coli|Staphylococcus aureus|Streptococcus pneumoniae|Klebsiella pneumoniae|Pseudomonas aeruginosa|Enterococcus faecalis|Candida albicans|H. pylori|Bordetella|Neisseria gonorrhoeae|Chlamydia trachomatis|Salmonella|Shigella|Listeria|Legionella|Bartonella henselae
Haemophilus influenzae|Moraxella|Proteus mirabilis|Serratia marcescens|Acinetobacter baumannii|Stenotrophomonas|Clostridioides difficile|Bacteroides fragilis|Mycoplasma|Ureaplasma|Borrelia burgdorferi|Rickettsia|Brucella|Nocardia|Aspergillus fumigatus|Cryptococcus|Giardia|Toxoplasma|Epstein-Barr virus|RSV|HSV-2""")
SCALES = _items("""PHQ-9|GAD-7|AUDIT-C|CIWA|COWS|RASS|CAM-ICU|Braden|Morse|Norton|Barthel|Katz ADL|Lawton IADL|Tinetti|Berg Balance|Timed Up and Go|DASH|Oswestry|Beck|Hamilton|Young Mania|Conners|Vanderbilt|Bayley|Wechsler|Stroop|Trail Making B|Rey-Osterrieth|Epworth|STOP-BANG|Mallampati
ASA III|ECOG 1|Karnofsky 80|Wells 3|HEART score 4|TIMI 2|CHA2DS2-VASc 3|HAS-BLED 2|MELD 14|Child-Pugh B|Ranson 2|APACHE II|SOFA 6|qSOFA 1|CURB-65 2|NIHSS 7|mRS 3|Hunt-Hess 2|Fontaine IIb|Rutherford 3|Fitzpatrick IV|Tanner II|Bishop 6|Apgar 8 and 9|Nugent 8|Gleason 3+4|Clark level IV|BI-RADS 4|LI-RADS 3|PI-RADS 4|TI-RADS 5|Lung-RADS 2""")
GEAR = _items("""Foley|Hemovac|Jackson-Pratt|wound VAC|Purewick|Dobhoff|Miller blade|Macintosh 4|Glidescope|King airway|Combitube|LMA|BiPAP|Hoyer lift|Bair Hugger|SCDs|Zoll pads|LifeVest|Watchman|MitraClip|Impella|Swan|Vas-Cath|Permcath|Port-a-Cath|Hickman|PICC|Omnipod|Dexcom G7|FreeStyle Libre|Tandem pump|Inspire implant|CPAP
Stryker bed|Zimmer frame|Rollator|Ace wrap|Kerlix|Mepilex|Xeroform|Aquacel|Tegaderm|Steri-Strips|Dermabond|Surgicel|Gelfoam|FloSeal|Vicryl|Monocryl|Prolene|Ethibond|Quill suture|LigaSure|Harmonic scalpel|Bovie|da Vinci robot|Mayo stand|C-arm|Mako robot|Arctic Sun|Belmont infuser|Alaris pump|Pyxis|Omnicell|Accu-Chek""")
MAKERS = _items(
    """Medtronic|Boston Scientific|Abbott|St. Jude Medical|Edwards|Stryker|Zimmer Biomet|Smith & Nephew|Arthrex|DePuy Synthes|Baxter|Becton Dickinson|B. Braun|Cook|Philips|Siemens|GE Healthcare|Hologic|ResMed|Fresenius|Pfizer|Merck|Novartis|Roche|Sanofi|Eli Lilly|Moderna|AstraZeneca|Johnson & Johnson|Bayer|Teva|Bristol Myers Squibb"""
)
VENDORS = _items(
    """Epic|Cerner|Meditech|Athena|eClinicalWorks|Allscripts|NextGen|MyChart|Haiku|Dragon|Dragon Medical One|PowerScribe|Nuance|Doximity|UpToDate|Lexicomp|Micromedex|Vocera|TigerConnect|Imprivata|Availity|CoverMyMeds|Surescripts|Redox|InterQual|Milliman|Press Ganey|Tableau|Power BI|Snowflake|Claude|ChatGPT|GPT-4o|Gemini|Llama 3|Mistral|Copilot|Bedrock|Vertex AI|Azure OpenAI|Whisper|LangChain|Presidio"""
)
BODIES = _items(
    """the CDC|the FDA|CMS|HHS|the Joint Commission|WHO|NIH|NIOSH|OSHA|the AMA|AAP|ACOG|AHA|ACC|ADA|ASCO|NCCN|USPSTF|IDSA|GOLD|KDIGO|the DEA|Medicare|Medicaid|Medicare Advantage|Tricare|Aetna|Cigna|Humana|UnitedHealthcare|Blue Cross|Anthem|Medi-Cal|WIC|SNAP|SSDI|the VA|HRSA|AHRQ|NICE|Cochrane"""
)
PAYERS = _items(
    """Medicare|Medicaid|Medicare Advantage|Tricare|Aetna|Cigna|Humana|UnitedHealthcare|Blue Cross|Blue Cross Blue Shield|Anthem|Medi-Cal|Molina|Centene|workers' comp|self-pay|the marketplace plan|COBRA|the VA|CHIP|Part D"""
)
TRIALS = _items(
    """PARADIGM-HF|EMPA-REG|SPRINT|ACCORD|DAPA-HF|RALES|ISCHEMIA|COURAGE|ALLHAT|JUPITER|HOPE-3|ARISTOTLE|RE-LY|ROCKET AF|KEYNOTE-189|CheckMate 067|CLEOPATRA|NSABP B-06|STAR*D|CATIE|ARDSNet|RIVERS|SAFE|NICE-SUGAR|RECOVERY|Framingham|Women's Health Initiative|Nurses' Health Study|SEER|MIMIC-IV|NHANES"""
)
LANGUAGES = _items(
    """Spanish|Mandarin|Cantonese|Vietnamese|Tagalog|Korean|Russian|Arabic|Haitian Creole|Portuguese|Polish|French|Somali|Amharic|Hmong|Navajo|Punjabi|Hindi|Urdu|Bengali|Farsi|Dari|Pashto|Swahili|Kinyarwanda|Karen|Burmese|Nepali|Ukrainian|ASL|Yoruba|Igbo|Tigrinya|Chuukese|Marshallese|Samoan"""
)
PEOPLES = _items(
    """Mexican|Guatemalan|Salvadoran|Honduran|Cuban|Dominican|Puerto Rican|Haitian|Jamaican|Brazilian|Nigerian|Ethiopian|Somali|Congolese|Syrian|Iraqi|Afghan|Iranian|Pakistani|Bangladeshi|Indian|Nepali|Burmese|Cambodian|Hmong|Filipino|Chinese|Japanese|Samoan|Navajo|Cherokee|Irish|Italian|Polish|Ukrainian|Russian|Ashkenazi Jewish|Sephardic|Amish|Mennonite|Mormon|Catholic|Baptist|Methodist|Sikh|Buddhist|Hindu|Shia|Sunni"""
)
TITLES = _items(
    """the hospitalist|the intensivist|the charge nurse|Charge Nurse|the Attending|Attending|the on-call resident|Night Float|Surgery|the house supervisor|House Sup|the rapid response team|Case Management|the discharge planner|Pharmacy|Respiratory|RT|the float nurse|the sitter|the tech|Front Desk|Registration|Billing|the biller|Medical Records|HIM|Compliance|Risk Management|Patient Relations|the interpreter|Chaplain|Security|Bed Control|Transfer Center|the PCP|Primary|the specialist|Palliative|Hospice RN|the home health aide|the school nurse|the guidance counselor|the landlord|the employer|HR|the adjuster|the case worker|Child Life|Wound Care|Dietary|Environmental Services|Admitting|Anesthesia|the scrub tech|the circulator|the perfusionist|the fellow|the chief resident|the med student|the scribe"""
)
FAMILY = _items(
    """Mom|mom|Dad|dad|mother|father|the son|her daughter|his wife|her husband|the partner|the spouse|grandma|Grandma|Grandpa|Nana|Papa|Abuela|Auntie|her aunt|an uncle|the cousin|foster mother|stepdad|the legal guardian|his ex-wife|the boyfriend|a roommate|a neighbor|a friend from church|her oldest sister|the twins|the caregiver|family"""
)
PARTS = _items(
    """left fourth metacarpal|right sacroiliac joint|posterior tibial tendon|left main coronary artery|splenic flexure|right vertebral artery|ascending aorta|anterior vaginal wall|L5-S1 disc space|right temporal lobe|left adrenal gland|tail of the pancreas|mitral valve|terminal ileum|medial meniscus|right parotid|left ovary|corpus callosum|subscapularis tendon|C6 nerve root|renal cortex|nasal septum|macula|tympanic membrane|dorsal foot|plantar fascia"""
)
NUMBERS = _items(
    """NDC 00093-7214-01|NDC 0071-0155-23|LOINC 2160-0|LOINC 718-7|CPT 99214-25|CPT 29881|CPT 43239|HCPCS E0601|HCPCS G0463|ICD-10 E11.65|ICD-10-CM M17.11|ICD-10-PCS 0SRD0J9|SNOMED 73211009|RxCUI 197361|DRG 871|DRG 291|revenue code 0450|POS 11|taxonomy code 207Q00000X|NCT03036124|PMID 28854085|ATC code C09AA03|CVX 208|MVX PFR|RFC 7519|HL7 v2.5.1|FHIR R4|ISO 8601|UCUM mg/dL|45 CFR 164.514|form CMS-1500|UB-04|HTTP 429|error 0x80070005|port 8443|v2.14.3"""
)
LABS = _items(
    """Na 131, K 5.4, Cl 98, CO2 19|WBC 14.8 with 12% bands|Hgb 7.1|plt 88|A1c 9.4%|LDL 164|TSH 8.2|free T4 0.6|troponin 0.12 -> 0.34|BNP 1240|lactate 4.1|procalcitonin 2.2|CRP 88|ESR 64|ANA 1:320|anti-CCP >250|ferritin 6|B12 188|vitamin D 14|PSA 6.8|CEA 12|CA 19-9 410|AFP 8|beta-hCG 2,410|INR 4.6|PTT 78|D-dimer 1.8|fibrinogen 140|AST 212, ALT 198|T bili 3.4|lipase 1,120|albumin 2.4|BUN/Cr 48/2.6|eGFR 34|UA: 3+ LE, nitrite positive|CSF: 210 WBC, 88% PMN|pH 7.21/pCO2 68/HCO3 26|SpO2 88% on 4 L|T 39.1, HR 118, BP 88/52, RR 28|FEV1 1.42 L (48%)|DLCO 61%|AHI 34|EF 30-35%|peak flow 210"""
)
COMPLAINTS = _items(
    """a stabbing pain behind the right eye|worsening orthopnea|pins and needles in both feet|a wet cough|bright red blood per rectum|a stiff neck|sudden vision loss|burning when I pee|a droopy eyelid|night terrors|trouble swallowing pills|a swollen big toe|hives after dinner|heart racing|hot flashes|bedwetting|a limp|hearing voices|spotting|hiccups that won't stop|foot drop|cold sores|tooth pain|brain fog|heavy periods|a racing mind|restless legs|loud snoring|a lump under the arm|peeling skin|low-grade fevers|decreased fetal movement|a clogged feeding tube|sundowning|passive SI without a plan|cravings|flashbacks|a missed period|poor latch|projectile vomiting|wheezing at night"""
)
TREATED = _items(
    """heart failure with reduced EF|uncontrolled type 2 diabetes|paroxysmal a-fib|a lacunar stroke|status epilepticus|metastatic colon cancer|stage IIIB lung cancer|triple-negative breast cancer|acute myeloid leukemia|sickle cell crisis|lupus nephritis|rheumatoid arthritis|psoriatic arthritis|Crohn's flare|alcoholic hepatitis|decompensated cirrhosis|ESRD on hemodialysis|nephrotic syndrome|osteomyelitis of the heel|septic arthritis|endocarditis|HIV, well controlled|active TB|COVID pneumonia|COPD exacerbation|severe persistent asthma|cystic fibrosis|sarcoidosis|pulmonary fibrosis|opioid use disorder|alcohol withdrawal|major depression|bipolar I|schizoaffective disorder|borderline personality disorder|PTSD|anorexia nervosa|autism spectrum disorder|ADHD, combined type|dementia with behaviors|Parkinson's disease|multiple sclerosis|ALS|myasthenia gravis|preeclampsia with severe features|placenta previa|hyperemesis|endometriosis|PCOS|BPH with retention|nephrolithiasis|torn ACL|lumbar stenosis|hip fracture|scoliosis|cataracts|wet macular degeneration|glaucoma|otitis media|strep throat|hand-foot-mouth|bronchiolitis|failure to thrive|neonatal jaundice|burns over 12% TBSA|a stage 3 sacral ulcer"""
)
DONE = _items(
    """ORIF of the left ankle|a robotic prostatectomy|an open AAA repair|TAVR|mitral valve repair|carotid endarterectomy|a craniotomy for tumor|ACDF C5-C7|L4-L5 fusion|arthroscopic rotator cuff repair|TKA|THA|BKA|sleeve gastrectomy|a Whipple|right hemicolectomy|lap appy|lap chole|inguinal hernia repair|thyroidectomy|parathyroidectomy|TURP|ureteral stent exchange|cystoscopy|D&C|LEEP|IUD insertion|repeat C-section|VBAC|circumcision|PE tubes|tonsillectomy|septoplasty|cataract extraction|vitrectomy|Mohs on the nose|skin graft|EGD with banding|ERCP|a screening colonoscopy|bronch with BAL|paracentesis|thoracentesis|an LP|bone marrow biopsy|ECT|TMS|an ESI|a nerve block|cardioversion|ablation|left heart cath|an IVC filter|a PEG|a trach|kidney transplant|stem cell transplant|split-night polysomnogram|video EEG|EMG/NCS|PFTs|a swallow study|a tilt table test"""
)
WHEN = _items(
    """x 4 days|since last Thursday|for a couple of weeks|for the past 36 hours|since he was a toddler|every other weekend|at bedtime|on weekends|each winter|since 2017|for nearly two decades|ever since the divorce|POD 2|HD 5|day of life 3|at 36 weeks|q2h|in 10 days|by end of shift|a fortnight ago|over the long weekend|this Monday|next Friday|two Sundays ago|in the summer|since early adulthood|in her 60s|at age 52|when she was 9|within the hour"""
)
HEADS = _items(
    """CHIEF COMPLAINT|HISTORY|INTERVAL EVENTS|OVERNIGHT|PAST SURGICAL HISTORY|HOME MEDICATIONS|ALLERGIES|OB HISTORY|BIRTH HISTORY|DEVELOPMENT|IMMUNIZATIONS|HABITS|OBJECTIVE|NEURO|CARDIOVASCULAR|RESPIRATORY|GI/GU|SKIN|LINES/DRAINS/AIRWAYS|MICRO|IMAGING|ASSESSMENT|IMPRESSION|PLAN|DISPO|CODE STATUS|GOALS OF CARE|RISK|SAFETY PLAN|HOMEWORK|DIET|ACTIVITY|PRECAUTIONS|EDUCATION|Gross Description|Microscopic|Clinical Indication|Technique|Comparison|Bottom Line|Medical Decision Making|Reason For Consult|Functional Status|Rehab Potential|Skilled Need|Problem List|Health Maintenance|Return Precautions"""
)
JOBS = _items(
    """dental hygienist|forklift operator|school bus driver|line cook|roofer|hospice chaplain|substitute teacher|long-haul trucker|call center agent|pipefitter|hairdresser|dairy farmer|paralegal|barista|Army veteran|night security guard|librarian|commercial fisherman|home health aide|stay-at-home dad|coal miner|flight attendant|graduate student|machinist|pastor|realtor|warehouse picker|landscaper"""
)
CODEWORDS = _items(
    """patient_id|encounterId|getPatientByMrn|load_notes|parse_hl7|PatientName|last_name|is_deceased|visit_date|NoteWriter|ObservationBundle|max_tokens|df_merged|np.nanmean|pd.to_datetime|useEffect|handleSubmit|spark.sql|DateOfBirth|pt_first_nm|MRN_HASH|to_fhir()|HospitalService|AdmitSource|ssn_last4|row.Provider|BaseModel|async def fetch|SELECT DISTINCT|LEFT JOIN|groupby"""
)

FILLERS = {
    "med": MEDICINES,
    "epo": EPONYMS,
    "sign": SIGNS,
    "tool": TOOLS,
    "placed": PLACED,
    "cited": CITED,
    "payer": PAYERS,
    "bug": BUGS,
    "scale": SCALES,
    "gear": GEAR,
    "maker": MAKERS,
    "vendor": VENDORS,
    "body": BODIES,
    "trial": TRIALS,
    "lang": LANGUAGES,
    "people": PEOPLES,
    "staff": TITLES,
    "fam": FAMILY,
    "part": PARTS,
    "refno": NUMBERS,
    "labs": LABS,
    "cc": COMPLAINTS,
    "cond": TREATED,
    "done": DONE,
    "when": WHEN,
    "head": HEADS,
    "job": JOBS,
    "codeword": CODEWORDS,
}
