"""Names and values that identify nobody: drugs, trials, scores, societies, journals, eponyms, programs, agencies, codes, doses."""

from __future__ import annotations

import random
from collections.abc import Callable

FILLERS: dict[str, tuple[str, ...]] = {
    key: tuple(text.replace("\n", "|").split("|"))
    for key, text in {
        "brand": """Jardiance|Farxiga|Entresto|Xarelto|Eliquis|Ozempic|Mounjaro|Wegovy|Zepbound|Trulicity|Lantus|Basaglar|Tresiba|Humalog|Novolog|Toujeo|Januvia|Repatha|Praluent|Leqvio|Crestor|Lipitor|Zetia|Nexletol|Brilinta|Plavix|Effient
Keytruda|Opdivo|Yervoy|Tagrisso|Ibrance|Verzenio|Kisqali|Herceptin|Enhertu|Kadcyla|Imbruvica|Calquence|Brukinsa|Venclexta|Revlimid|Darzalex|Xtandi|Zytiga|Erleada|Lynparza|Zejula|Humira|Enbrel|Cosentyx|Taltz|Skyrizi|Tremfya|Stelara|Otezla|Rinvoq|Xeljanz|Olumiant|Dupixent|Adbry|Xolair|Nucala|Fasenra|Tezspire
Trelegy|Breo|Symbicort|Advair|Spiriva|Anoro|Stiolto|Dulera|Ventolin|Biktarvy|Descovy|Truvada|Genvoya|Cabenuva|Apretude|Paxlovid|Xofluza|Epclusa|Mavyret|Vemlidy|Dificid|Zosyn|Unasyn|Rocephin|Merrem|Invanz|Avycaz|Zerbaxa|Teflaro|Zyvox|Cubicin|Vabomere|Fetroja
Abilify|Rexulti|Vraylar|Latuda|Caplyta|Invega Sustenna|Seroquel|Zyprexa|Lybalvi|Clozaril|Lexapro|Zoloft|Effexor|Pristiq|Cymbalta|Trintellix|Viibryd|Wellbutrin|Auvelity|Spravato|Remeron|Buspar|Klonopin|Xanax|Ativan|Ambien|Belsomra|Dayvigo|Vyvanse|Concerta|Adderall XR|Strattera|Qelbree|Intuniv
Keppra|Briviact|Vimpat|Xcopri|Lamictal|Depakote|Topamax|Aptiom|Fycompa|Banzel|Onfi|Sinemet|Rytary|Azilect|Xadago|Nuplazid|Aricept|Namenda|Leqembi|Kisunla|Aimovig|Ajovy|Emgality|Nurtec|Ubrelvy|Qulipta|Imitrex|Ocrevus|Kesimpta|Tysabri|Tecfidera|Gilenya|Copaxone
Suboxone|Sublocade|Vivitrol|Narcan|Lucemyra|Campral|Chantix|Evenity|Prolia|Forteo|Tymlos|Fosamax|Reclast|Boniva|Synthroid|Armour Thyroid|Cytomel|Premarin|Estrace|Climara|Mirena|Kyleena|Nexplanon|Depo-Provera|Paragard|Plan B|Makena|Methergine|Hemabate|Pitocin|Cytotec|Cervidil
Linzess|Trulance|Xifaxan|Protonix|Nexium|Pepcid|Carafate|Bentyl|Reglan|Zofran|Phenergan|Entyvio|Remicade|Velsipity|Zeposia|Ocaliva|Creon|Zenpep|Flomax|Proscar|Avodart|Myrbetriq|Gemtesa|Vesicare|Botox|Viagra|Cialis|Lasix|Bumex|Demadex|Aldactone|Kerendia|Coreg|Toprol|Norvasc|Cozaar|Diovan|Benicar|Lokelma|Veltassa|Renvela|Sensipar|Procrit|Aranesp|Retacrit|Venofer|Injectafer|Feraheme
Lovenox|Arixtra|Coumadin|Pradaxa|Savaysa|Kcentra|Andexxa|Praxbind|Activase|TNKase|Shingrix|Gardasil 9|Prevnar 20|Vaxneuvance|Arexvy|Abrysvo|Beyfortus|Boostrix|Pediarix|RotaTeq|Fluzone|Spikevax|Comirnaty|Bexsero|Menveo""",
        "gen": """empagliflozin|dapagliflozin|sacubitril-valsartan|rivaroxaban|apixaban|semaglutide|tirzepatide|dulaglutide|insulin glargine|insulin lispro|sitagliptin|evolocumab|rosuvastatin|atorvastatin|ezetimibe|ticagrelor|clopidogrel|pembrolizumab|nivolumab|osimertinib|palbociclib|trastuzumab|ibrutinib|venetoclax|lenalidomide|enzalutamide|abiraterone|olaparib
adalimumab|etanercept|secukinumab|ustekinumab|tofacitinib|upadacitinib|dupilumab|omalizumab|mepolizumab|tiotropium|budesonide-formoterol|albuterol|bictegravir|dolutegravir|nirmatrelvir-ritonavir|oseltamivir|fidaxomicin|piperacillin-tazobactam|ceftriaxone|cefepime|meropenem|ertapenem|vancomycin|linezolid|daptomycin|azithromycin|doxycycline|levofloxacin|amoxicillin-clavulanate|cephalexin|nitrofurantoin|fosfomycin|metronidazole|fluconazole|micafungin
aripiprazole|quetiapine|olanzapine|risperidone|paliperidone|clozapine|haloperidol|escitalopram|sertraline|fluoxetine|venlafaxine|duloxetine|bupropion|mirtazapine|trazodone|buspirone|clonazepam|lorazepam|zolpidem|lisdexamfetamine|methylphenidate|atomoxetine|guanfacine|lithium|valproate|lamotrigine|levetiracetam|lacosamide|carbamazepine|oxcarbazepine|topiramate|gabapentin|pregabalin|carbidopa-levodopa|donepezil|memantine|sumatriptan|rimegepant
buprenorphine-naloxone|naltrexone|naloxone|methadone|oxycodone|hydromorphone|morphine|fentanyl|tramadol|ketorolac|ibuprofen|naproxen|celecoxib|acetaminophen|lidocaine|bupivacaine|ropivacaine|propofol|ketamine|etomidate|rocuronium|succinylcholine|sugammadex|midazolam|dexmedetomidine|phenylephrine|norepinephrine|vasopressin|epinephrine|amiodarone|diltiazem|adenosine|labetalol|hydralazine|nicardipine|esmolol
furosemide|bumetanide|torsemide|spironolactone|finerenone|carvedilol|metoprolol succinate|amlodipine|losartan|lisinopril|chlorthalidone|hydrochlorothiazide|warfarin|enoxaparin|heparin|alteplase|tenecteplase|levothyroxine|methimazole|prednisone|dexamethasone|hydrocortisone|methotrexate|hydroxychloroquine|azathioprine|mycophenolate|tacrolimus|colchicine|allopurinol|alendronate|denosumab|zoledronic acid|tamsulosin|finasteride|mirabegron|oxybutynin|pantoprazole|famotidine|ondansetron|metoclopramide|lactulose|rifaximin|misoprostol|oxytocin|magnesium sulfate|betamethasone|terbutaline|nifedipine|methylergonovine|tranexamic acid|chlorhexidine|articaine|nystatin|clotrimazole|permethrin|ivermectin|albendazole""",
        "trial": """DAPA-HF|EMPEROR-Preserved|PARADIGM-HF|SPRINT|ACCORD|SELECT|SUSTAIN-6|LEADER|EMPA-REG OUTCOME|CREDENCE|FIDELIO-DKD|ARISTOTLE|RE-LY|ROCKET AF|AUGUSTUS|ISCHEMIA|COURAGE|FAME 2|PARTNER 3|EVOLUT Low Risk|COAPT|MITRA-FR|PROWESS|ARISE|ProCESS|SMART|SPLIT|PLUS|BaSICS|CLOVERS|ANDROMEDA-SHOCK|ARDSNet|PROSEVA|FLORALI|RECOVERY|REMAP-CAP|SOLIDARITY
NINDS|ECASS III|DAWN|DEFUSE 3|MR CLEAN|INTERACT3|POINT|CHANCE|STAR*D|CATIE|CUtLASS|KEYNOTE-189|CheckMate 067|PACIFIC|ADAURA|FLAURA|MONALEESA-2|PALOMA-3|DESTINY-Breast04|POLO|SOLO-1|HERA|TAILORx|STAMPEDE|PLCO|NLST|NELSON|VITAL|WHI|HERS|TTM2|HYPERION|PARAMEDIC2|CRASH-2|CRASH-3|WOMAN|PROPPR|PATCH|ALPS|ARRIVE|MAGPIE|ORACLE|TERM PROM|DREAMM-7|PIVOT|CONCUR|VOYAGER PAD|COMPASS|THEMIS|TWILIGHT|CLEAR Outcomes|JUPITER|IMPROVE-IT|FOURIER|ODYSSEY""",
        "score": """CHA2DS2-VASc|HAS-BLED|CURB-65|PSI|qSOFA|SOFA|APACHE II|NEWS2|MEWS|Wells|PERC|revised Geneva|HEART score|TIMI|GRACE|MELD-Na|Child-Pugh|Maddrey|Glasgow-Blatchford|Rockall|Ranson|BISAP|Alvarado|NIHSS|mRS|ABCD2|Hunt and Hess|Fisher grade|Glasgow Coma Scale|RASS|CAM-ICU|PHQ-9|GAD-7|C-SSRS|MDQ|AUDIT-C|DAST-10|CAGE|COWS|CIWA-Ar|MoCA|MMSE|Mini-Cog|SLUMS|GDS
Braden|Morse Fall Scale|Hendrich II|Norton|FLACC|Wong-Baker|NIPS|APGAR|Bishop score|Ballard|Edinburgh|Snellen|ECOG|Karnofsky|Gleason|Bosniak|BI-RADS|LI-RADS|PI-RADS|TI-RADS|Lung-RADS|Fleischner|Kellgren-Lawrence|Outerbridge|DASH|WOMAC|Oswestry|Berg Balance|Tinetti|TUG|6MWT|FIM|Barthel|Katz ADL|Lawton IADL|Rockwood|Charlson|Elixhauser|LACE|HOSPITAL score|STOP-Bang|Epworth|Mallampati|ASA class|RCRI|Caprini|Khorana|Ottawa ankle rules|Canadian C-spine|NEXUS|PECARN|Centor|FeverPAIN|Vancouver|M-CHAT-R|ASQ-3|Vanderbilt|Conners|Denver II|DRS-R-98|BPRS|PANSS|HAM-D|YMRS|Y-BOCS|PCL-5|ASRS|EPDS|ESAS|PPS|Nottingham|Lund-Mackay|SNOT-22|IPSS|FRAX|ASCVD""",
        "soc": """ACC/AHA|ESC|ADA|AACE|ACOG|SMFM|AAP|AAFP|ACP|IDSA|ATS|GOLD|GINA|KDIGO|ASCO|NCCN|ESMO|ACR|EULAR|AGA|ACG|AASLD|EASL|AAN|AASM|APA|ASAM|AUA|ACEP|SCCM|Surviving Sepsis|EAST|SVS|AAOS|ASRA|ASA|ADA (dental)|AAPD|AAP periodontology|ACNM|AWHONN|NICE|SIGN|WHO|USPSTF|ACIP|CDC|APTA|AOTA|ASHA|AND|NASW|ACMA|AHIMA|AAPC|HIMSS|ISMP|ASHP|NAEMT|NASEMSO|Beers Criteria|STOPP/START|Choosing Wisely|Cochrane""",
        "jnl": "NEJM|JAMA|Lancet|BMJ|Annals|Chest|Circulation|Blood|Brain|Gut|Stroke|Neurology|Pediatrics|Cureus|PLOS One|Nature Medicine|Cell|JACC|JCO|Diabetes Care|Kidney International|Obstetrics & Gynecology|JBJS|Spine|Radiology|Anesthesiology|Critical Care Medicine|CJASN|CID|JGIM|Health Affairs|Medical Care|Physical Therapy|AJOT|JDR|J Endod|Birth|Prehospital Emergency Care",
        "epo": """Murphy sign|McBurney point|Babinski|Romberg|Kernig sign|Brudzinski sign|Lachman|McMurray|Phalen|Tinel|Finkelstein|Spurling|Hawkins-Kennedy|Neer|Thompson test|Trendelenburg gait|Ortolani|Barlow|Dix-Hallpike|Epley|Weber and Rinne|Valsalva|Trousseau|Chvostek|Cullen sign|Grey Turner|Kehr sign|Homans|Virchow node|Sister Mary Joseph nodule|Beck triad|Cushing response|Kussmaul breathing|Cheyne-Stokes|Osler nodes|Janeway lesions
Crohn disease|Graves disease|Hashimoto|Addison|Conn syndrome|Sjögren|Raynaud|Wegener|Kawasaki|Still disease|Paget|Dupuytren|Guillain-Barré|Lambert-Eaton|Huntington|Alzheimer|Lewy body|Creutzfeldt-Jakob|Wernicke|Korsakoff|Tourette|Rett|Down syndrome|Turner syndrome|Klinefelter|Marfan|Ehlers-Danlos|Fabry|Gaucher|Wilson disease|Gilbert|Budd-Chiari|Barrett esophagus|Mallory-Weiss|Boerhaave|Zenker|Meckel|Hirschsprung|Hodgkin|Burkitt|Ewing|Wilms|Kaposi|Merkel cell|Lynch syndrome|Li-Fraumeni|Peutz-Jeghers|von Willebrand|Bernard-Soulier|Fanconi|Bartter|Gitelman|Alport|Goodpasture|Berger|Wolff-Parkinson-White|Brugada|Takotsubo|Dressler|Eisenmenger|Ebstein|Tetralogy of Fallot
Foley|Hickman|Swan-Ganz|Seldinger|Kocher|Pfannenstiel|Whipple|Billroth II|Roux-en-Y|Nissen|Heller|Hartmann|Lichtenstein|Bankart|Latarjet|Ponseti|Colles|Smith fracture|Jones fracture|Salter-Harris II|Le Fort I|Bennett|Boxer's|Monteggia|Lisfranc|Blalock-Taussig|Fontan|Maze|Bentall|Ross|Mohs|Papanicolaou|Gram stain|Wright-Giemsa|Coombs|Kleihauer-Betke|Leopold maneuvers|McRoberts|Zavanelli|Bakri|Kiwi|Bandolier|Miller blade|Macintosh|Yankauer|Jackson-Pratt|Hemovac|Penrose|Doppler|Holter|Bennett's movement|Angle Class II|Frankfort plane|Gow-Gates|Akinosi|Gracey curette|Nance appliance|Herbst|Maryland bridge""",
        "ehr": "Epic|Cerner|Oracle Health|Meditech Expanse|athenahealth|eClinicalWorks|NextGen|Allscripts|Greenway|Practice Fusion|ModMed|PointClickCare|MatrixCare|Netsmart|Dentrix|Eaglesoft|Open Dental|ImageTrend|ESO|SimplePractice|TherapyNotes|WebPT|Kareo|AdvancedMD|DrChrono|VistA|CPRS|Epic Haiku|MyChart|Healow|Beaker|Willow|Cadence|Radiant|PowerChart|Centricity|Veradigm|TheraDoc|Pyxis|Omnicell|QS/1|PioneerRx|Rx30|Cardinal|Surescripts|CoverMyMeds|Availity|Change Healthcare|Waystar|Experian Health|3M 360|Optum EncoderPro|Phreesia|Relatient|Doximity|TigerConnect|Vocera|Spok|QGenda|Kronos|Workday|ServiceNow|Jira|Smartsheet|REDCap|OnCore|Florence eBinders|Medidata Rave|Veeva",
        "soft": "Excel|R|Stata|SAS|SPSS|Python|pandas|scikit-learn|PyTorch|NumPy|ggplot2|tidyverse|Tableau|Power BI|Looker|Snowflake|BigQuery|Postgres|MySQL|Redshift|dbt|Airflow|Kafka|Mirth Connect|Rhapsody|Cloverleaf|HAPI FHIR|Firely|Postman|Git|GitHub Actions|Docker|Kubernetes|Terraform|Okta|Azure AD|Citrix|VMware Horizon|Imprivata|Zoom|Teams|Slack|Outlook|SharePoint|OneDrive|Qualtrics|NVivo|Zotero|EndNote|Covidence|RevMan|G*Power|Prism|LaTeX|Overleaf|Notion|Obsidian|Anki|Grammarly|DeepL",
        "llm": "GPT-4o|GPT-4|ChatGPT|Claude|Claude Sonnet|Claude Opus|Gemini 1.5 Pro|Gemini|Llama 3|Mistral Large|Copilot|Perplexity|Whisper|DAX Copilot|Med-PaLM 2|BioBERT|ClinicalBERT|Phi-3|Mixtral|DeepSeek|Grok|Cohere Command R|OpenEvidence|Glass AI|Nuance DAX|Abridge|Suki",
        "gov": "CMS|FDA|CDC|NIH|HHS|OCR|OIG|DEA|OSHA|SAMHSA|HRSA|AHRQ|VA|SSA|EEOC|DOL|FTC|ONC|NCQA|The Joint Commission|DNV|URAC|CARF|EMA|MHRA|Health Canada|NHTSA|EPA|IRS|MedPAC|PCORI|BARDA|NIOSH|IHS|ACF",
        "field": "cardiology|orthopedics|neurology|GI|nephrology|infectious disease|general surgery|psychiatry|OB/GYN|pediatrics|hematology-oncology|pulmonology|physical therapy|occupational therapy|speech therapy|wound care|palliative care|radiology|anesthesia|dermatology|ophthalmology|ENT|urology|rheumatology|endocrinology|geriatrics|family medicine|hospital medicine|emergency medicine|PM&R|pain management|dentistry|periodontics|oral surgery|midwifery|EMS",
        "kind": "table|bulleted list|numbered list|one-page handout|checklist|flowchart in text|SOAP note|SBAR|decision tree|paragraph|comparison chart|two-column table|FAQ|script|template|quiz|flash card set|one-liner|timeline|markdown table|CSV",
        "model": "logistic regression|Cox model|mixed-effects model|Kaplan-Meier curve|negative binomial regression|propensity score match|random forest|XGBoost|difference-in-differences|interrupted time series|Bland-Altman plot|ROC curve|Fine-Gray model|LASSO|t-test|Mann-Whitney U|chi-square|Fisher exact|ANOVA|Kruskal-Wallis|Bonferroni correction|Holm adjustment|multiple imputation|Bayesian hierarchical model|network meta-analysis|PRISMA diagram|funnel plot|Egger test|E-value|Markov model|target trial emulation|stepped-wedge design|cluster RCT|cross-over trial|case-control study|Delphi survey|thematic analysis|GEE",
        "tooth": "#3|#8|#14|#19|#30|#1|#17|#32|tooth 14|tooth 30|#2|#31|UR6|LL7|quadrant 3",
        "tongue": "Spanish|Vietnamese|Haitian Creole|Somali|Arabic|Mandarin|Cantonese|Russian|Tagalog|Portuguese|Nepali|Korean|Polish|French|Hmong|Amharic|Dari|Swahili|Ukrainian|Navajo",
        "level": "6th grade|5th-grade|8th grade|plain-language|fourth-grade|lay|middle-school|grade 6",
        "head": "ASSESSMENT|PLAN|HPI|HOSPITAL COURSE|DISPOSITION|IMPRESSION|FINDINGS|TECHNIQUE|INDICATION|MEDICATIONS|ALLERGIES|SOCIAL HISTORY|FAMILY HISTORY|CHIEF COMPLAINT|SUBJECTIVE|OBJECTIVE|BACKGROUND|RECOMMENDATION|FOLLOW UP|RETURN PRECAUTIONS|DIET|ACTIVITY|GOALS|BARRIERS|INTERVENTIONS|RESPONSE|METHODS|RESULTS|LIMITATIONS|CONCLUSION",
        "bold": "NOT|ONLY|ALWAYS|NEVER|MUST|DO NOT|ALL|EXACTLY|STRICTLY|BEFORE|AFTER|NO|BOTH|EVERY|ANY",
        "cash": "$45.00|$1,240.17|$88|$312.50|$20|$6,400|$0.00|$129.99|$15,000|$2.50|$975",
        "payer": "Aetna|Cigna|Humana|UnitedHealthcare|UHC|Blue Cross|BCBS|Anthem|Medicaid|Medicare|Medicare Advantage|Tricare|Molina|Centene|Ambetter|Medicare Part B|Part D|Delta Dental|VSP|Medi-Cal|workers' comp|Kaiser|Oscar|Optum Rx|Express Scripts|CVS Caremark|EyeMed|MetLife Dental|CHAMPVA|Medigap Plan G",
        "form": "CMS-1500|UB-04|CMS-485|CMS-855I|ABN|MOON|MOLST|POLST|DNR form|W-9|FMLA WH-380-E|SF-86|HCFA|ADA claim form|1095-A|CMS-2728|HIPAA authorization|DD-214|IEP|504 plan|OASIS-E|MDS 3.0|PASRR|SSA-827|I-693|VAERS form|MedWatch 3500|EOB|835|837P|270/271|278|HCAHPS|AHCA form",
    }.items()
}


def _of(*choices: str) -> Callable[[random.Random], str]:
    return lambda rnd: rnd.choice(choices)


def _ndc(rnd: random.Random) -> str:
    r = rnd.randint
    return rnd.choice((f"{r(0, 99999):05d}-{r(0, 9999):04d}-{r(0, 99):02d}", f"{r(1000, 9999)}-{r(1000, 9999)}-{r(10, 99)}", f"{r(10000, 99999)}-{r(100, 999)}-{r(10, 99)}"))  # fmt: skip


def _rx(rnd: random.Random) -> str:
    r = rnd.choice
    return f"{r(FILLERS['gen'])} {r((2.5, 5, 10, 12.5, 20, 25, 40, 50, 75, 81, 100, 150, 200, 250, 300, 400, 500, 875, 1000))} {r(('mg', 'mg', 'mg', 'mcg', 'units', 'mL', 'mg/kg'))} {r(('daily', 'BID', 'TID', 'QID', 'q6h', 'q8h PRN', 'qhs', 'once', 'weekly', 'q12h x 7 days', 'q4-6h prn pain', 'with meals', 'every other day', 'IV push', 'PO', 'SC', 'IM x1', 'at 0900 and 2100', 'x 10d', 'AC & HS'))}"


def _labs(rnd: random.Random) -> str:
    r = rnd.randint
    return rnd.choice(
        (
            f"Na {r(122, 150)}, K {r(28, 62) / 10}, Cl {r(92, 112)}, HCO3 {r(12, 34)}, BUN {r(6, 80)}, Cr {r(5, 60) / 10}, glu {r(54, 420)}",
            f"WBC {r(2, 28)}.{r(0, 9)}, Hgb {r(6, 16)}.{r(0, 9)}, plt {r(20, 480)}",
            f"AST {r(12, 900)}, ALT {r(10, 1200)}, ALP {r(40, 500)}, Tbili {r(2, 120) / 10}",
            f"TSH {r(1, 120) / 10}, free T4 {r(4, 30) / 10}",
            f"A1c {r(52, 128) / 10}%, LDL {r(44, 210)}, HDL {r(24, 80)}, TG {r(60, 520)}",
            f"pH 7.{r(10, 55)}, pCO2 {r(20, 90)}, pO2 {r(45, 180)}, lactate {r(5, 90) / 10}",
            f"INR {r(9, 60) / 10}, PTT {r(24, 90)}, fibrinogen {r(90, 600)}",
            f"ferritin {r(4, 900)}, TIBC {r(200, 480)}, sat {r(4, 60)}%, B12 {r(120, 900)}",
            f"trop {r(3, 900)} -> {r(3, 2400)} ng/L, BNP {r(20, 4000)}",
            f"UA: SG 1.0{r(10, 30)}, pH {r(5, 8)}, LE {rnd.choice(('neg', 'trace', '2+'))}, nitrite {rnd.choice(('pos', 'neg'))}, WBC {r(0, 50)}/hpf",
        )
    )


def _vit(rnd: random.Random) -> str:
    r = rnd.randint
    return rnd.choice((f"BP {r(82, 190)}/{r(44, 112)}, HR {r(44, 140)}, RR {r(10, 34)}, T {r(35, 39)}.{r(0, 9)}, SpO2 {r(82, 100)}% RA", f"{r(90, 180)}/{r(50, 100)} {r(50, 130)} {r(12, 28)} {r(97, 103)}.{r(0, 9)} {r(88, 100)}%", f"HR {r(44, 150)}, MAP {r(48, 95)}, sat {r(84, 100)} on {r(1, 15)}L", f"wt {r(3, 140)}.{r(0, 9)} kg, ht {r(50, 195)} cm, BMI {r(16, 48)}.{r(0, 9)}", f"GCS {r(3, 15)}, pupils {r(2, 6)} mm, glucose {r(38, 480)}"))  # fmt: skip


def _fig(rnd: random.Random) -> str:
    r = rnd.randint
    return rnd.choice((f"HR 0.{r(50, 98)} (95% CI 0.{r(30, 60)}-{r(0, 1)}.{r(61, 99)})", f"OR {r(1, 6)}.{r(0, 99):02d}, p = 0.0{r(0, 49):02d}", f"n = {r(12, 9800)}", f"p \u003c 0.0{rnd.choice(('5', '01', '1'))}", f"RR 1.{r(1, 99):02d}, I2 = {r(0, 92)}%", f"{r(10, 98)}% power at alpha 0.05", f"kappa 0.{r(20, 95)}", f"AUC 0.{r(55, 98)}", f"median {r(2, 40)} (IQR {r(1, 9)}-{r(41, 80)})", f"mean {r(20, 88)}.{r(0, 9)} (SD {r(2, 19)}.{r(0, 9)})", f"NNT {r(4, 200)}", f"beta = -0.{r(1, 90):02d}", f"{r(1, 400)}/{r(401, 900)} ({r(1, 60)}.{r(0, 9)}%)"))  # fmt: skip


MADE: dict[str, Callable[[random.Random], str]] = {
    "ndc": _ndc,
    "rx": _rx,
    "labl": _labs,
    "vit": _vit,
    "fig": _fig,
    "cptc": lambda rnd: str(rnd.choice((99202, 99203, 99204, 99212, 99213, 99214, 99215, 99223, 99232, 99238, 99284, 99285, 99291, 99395, 99497, 20610, 29881, 27447, 45378, 45385, 43239, 47562, 58558, 59400, 66984, 70553, 71046, 72148, 74177, 76805, 77067, 80053, 83036, 85025, 87635, 90471, 90686, 90834, 90837, 90791, 92507, 92526, 93000, 93306, 93458, 94010, 95810, 96127, 96372, 97110, 97140, 97530, 97161, 99406, 11042, 12001, 17000, 64483, 36415, "0241U", "D0120", "D2740", "D4341", "D7210", "D1110", "A0427", "A0429"))),
    "icdc": lambda rnd: rnd.choice((lambda: f"{rnd.choice('CDEFGHIJKLMNRSTZ')}{rnd.randint(10, 99)}.{rnd.randint(0, 9)}", lambda: f"{rnd.choice('MSTEO')}{rnd.randint(10, 99)}.{rnd.randint(100, 999)}", lambda: f"S{rnd.randint(10, 99)}.{rnd.randint(100, 999)}A", lambda: rnd.choice(("E11.9", "I10", "J44.1", "N18.31", "Z23", "F41.1", "M54.50", "K21.9", "R07.9", "Z79.4", "O09.522", "G47.33", "I48.91", "F32.1", "Z00.00", "U07.1", "W19.XXXA", "Y92.009"))))(),
    "hcpcs": lambda rnd: f"{rnd.choice('AEGJKLQ')}{rnd.randint(1, 9999):04d}",
    "loinc": lambda rnd: f"{rnd.randint(100, 99999)}-{rnd.randint(0, 9)}",
    "snomed": lambda rnd: str(rnd.choice((44054006, 38341003, 195967001, 73211009, 22298006, 13645005, 84114007, 91936005, 386661006, 271737000, 49436004))),
    "modif": lambda rnd: rnd.choice(("-25", "-59", "-26", "-TC", "-50", "-RT", "-LT", "-76", "-79", "-24", "-57", "-AS", "-GT", "-95", "-KX", "-GP", "-XS", "-52", "-22", "modifier 25", "modifier 59")),
    "denial": lambda rnd: rnd.choice(("CO-16", "CO-45", "CO-97", "PR-1", "PR-204", "CO-50", "CO-22", "CO-29", "OA-18", "CO-4", "N290", "M76", "MA130", "CO-197", "CO-109", "B7")),
    "ver": lambda rnd: f"{rnd.choice(('', '', 'v'))}{rnd.randint(1, 24)}.{rnd.randint(0, 12)}{rnd.choice(('', '', f'.{rnd.randint(0, 9)}'))}",
    "yr": lambda rnd: str(rnd.randint(1998, 2026)),
    "nn": lambda rnd: str(rnd.choice((2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 15, 20, 21, 24, 28, 30, 36, 40, 45, 48, 50, 60, 72, 75, 80, 90, 100, 120, 150, 180, 200, 250, 300, 365, 500))),
    "agex": lambda rnd: (n := rnd.randint(1, 89), rnd.choice((f"{n}yo", f"{n} y/o", f"{n}-year-old", f"{n} year old", f"{n}{rnd.choice('MFmf')}", f"{n} yo", f"age {n}", f"a {n} year old")))[1].replace("a 8 ", "an 8 "),
    "bedx": _of("room 412", "rm 3B", "bed 22B", "bed 6", "ED 14", "hall 3", "bay 2", "room 518", "OR 7", "chair 9", "trauma 1", "pod C", "4 West bed 11", "NICU pod 2", "unit 5", "L&D 6"),
    "clockx": lambda rnd: rnd.choice((f"{rnd.randint(0, 23):02d}{rnd.randint(0, 59):02d}", f"{rnd.randint(1, 12)}:{rnd.randint(0, 59):02d} {rnd.choice(('am', 'pm', 'AM', 'p.m.'))}", f"{rnd.randint(1, 12)}{rnd.choice(('am', 'pm'))}", f"{rnd.randint(0, 23):02d}:{rnd.randint(0, 59):02d}", f"{rnd.randint(1, 12)}.{rnd.randint(10, 59)}", rnd.choice(("noon", "midnight", "half past four", "ten to six")))),
}  # fmt: skip
