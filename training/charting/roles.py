"""How a chart leaves somebody unnamed, and names of things that charts are full of."""

from __future__ import annotations

FEMALE_KIN = "wife daughter mother sister niece granddaughter aunt mother-in-law stepmother".split()
MALE_KIN = "husband son father brother nephew grandson uncle son-in-law stepfather partner".split()


def _split(text: str) -> tuple[str, ...]:
    return tuple(text.replace("\n", "|").split("|"))


ROLE: dict[str, tuple[str, ...]] = {
    key: _split(text)
    for key, text in {
        "hdr": """the attending|the PCP|surgery|the on-call fellow|cardiology|the covering resident|the hospitalist|anesthesia|Ortho|the consultant|Nephrology|the surgeon|Neurosurgery|Vascular|the referring physician|GI|the NP|the ED physician
the primary team|Medical Oncology|Attending|the intensivist|the night float|Interventional Radiology|the pain service|Psychiatry C-L|the radiologist|the outside cardiologist|Wound Care|the Medical Director|the pathologist|@ATTPROV@|[PROVIDER]|the undersigned""",
        "hsig": "[signature on file]|@ME@|@MECRED@|***|Resident Physician, PGY-2|Attending Physician|Provider signature pending|RN, CCRN|Staff Physician|Physician Assistant|[Name, Credentials]|(unsigned draft)|Physical Therapist|Authorized signature|MD|Fellow, Pulmonary/Critical Care|SLP, CCC|LCSW|Clinician, signature illegible|%SIGNATURE%",
        "hrn": "the charge nurse|RN|bedside RN|the wound nurse|night shift|the aide|RT|PT|OT|the sitter|the case manager|the float nurse|Respiratory|the monitor tech|the social worker|oncoming RN|Pharmacy|the dietitian|lab|the unit clerk|the rapid response nurse|chaplain on call|the resource nurse|second RN",
        "hpt": "the patient|patient|pt|the patient|the resident|this patient|the client|Pt|the veteran|the member|the patient",
        "hch": "the child|the patient|the infant|the student|the baby|the toddler|the adolescent|this child",
        "hkin": "the daughter|the son|the spouse|family|the wife|the husband|the mother|the sister|the brother|next of kin|the health care proxy|the caregiver|the partner|the legal guardian|the niece|the adult children",
        "hone": "a neighbor|a friend|the roommate|a coworker|the landlord|a cousin|the sponsor|the grandmother|the home aide|the ex-husband|the youngest|the supervisor|the foster mother|an uncle|the coach|a bystander|the pastor|someone at work",
        "hnm": "||||||[name]|___|***|[first name]|(name withheld)|@NAME@",
        "hkid": "the older one|a toddler|a teenager|the baby|the twins|the eldest|the middle one|[child]|a five-year-old",
        "hlast": "the attending|surgery|GI|ID|cards|renal|the fellow|Neuro|ortho|the PCP|IR|the intensivist",
        "hfac": "an outside hospital|OSH|the referring hospital|the community hospital|another facility|an outside ED|the local hospital|an outpatient surgery center|a tertiary center|the sending facility|our sister campus|a rural critical access hospital|the VA",
        "hcl": "the anticoagulation clinic|an outside clinic|the wound center|urgent care|the imaging center|the dialysis unit|the infusion center|Cardiac Rehab|the pain clinic|the county health department|the sleep lab|the surgery clinic|the Coumadin Clinic|a walk-in clinic|the methadone clinic",
        "hsnf": "a skilled nursing facility|SNF|assisted living|subacute rehab|the group home|memory care|a nursing home|the shelter|LTAC|acute rehab|a sober living house|an adult family home",
        "hph": "the number on file|the main line|the nurse line|the number on the card|the callback number|the clinic line|the desk|voicemail",
        "hrx": "the mail-order pharmacy|the retail pharmacy|outpatient pharmacy|the specialty pharmacy|the pharmacy on file|Meds-to-Beds|the hospital pharmacy|the compounding pharmacy",
        "hsch": "elementary school|middle school|high school|the community college|preschool|kindergarten|day care|an after-school program|home school|Head Start|a special education classroom|public school",
        "hchurch": "church|a parish group|the mosque|temple|a Bible study|the church choir|a prayer group|a faith community",
        "horg": "a warehouse|a school district|a trucking company|the county|a call center|a restaurant|a poultry plant|a hardware store|the family business|an insurance office|a landscaping crew|construction|a big-box store|the railroad|a nail salon|a bakery|a foundry|retail",
        "htown": "a rural area|a small town|the city|out of state|another county|the suburbs|a farm|the next town over|a mobile home park|Texas|Ohio|upstate|the coast|Puerto Rico|Mexico|a nearby town",
        "hst": "the address on file|a two-story house|a third-floor walkup|a ranch home|an apartment|the same address|a trailer|a duplex|the shelter address",
        "hday": "yesterday|two weeks ago|last month|this morning|on Tuesday|on POD 2|overnight|on HD 3|last week|three days ago|at the last visit|on Monday|six weeks ago|earlier today|on Day 1|the day prior|over the weekend|in 2019|last year|a week prior|at 0600",
        "hnext": "tomorrow|in two weeks|next week|in the morning|on Friday|on Monday|in 3 months|within 48 hours|at the next visit|in 7-10 days|next month|on POD 14|in six weeks|on Thursday|as scheduled|in 72 hours|later today|after the weekend",
        "hdate": "[DATE]|@TODAY@|___|pending|Day 1|today|see header|@ED@|__/__/____|POD 3|Week 6|HD 2|*DATE*|Mon|Tue|Thu|n/a|2021|[date of service]|@DATE@|12 wk",
        "hser": "serial per sticker|SN ______|see implant log|serial on device card|S/N: see label",
        "hlot": "lot per vial|Lot# ______|lot: see label|lot in MAR|lot on file",
        "hid": "on file|[ID]|pending|per registration|______|@MRN@|see label|not assigned|N/A|@CSN@|on wristband|XXXXXX|unknown",
        "huser": "INTERFACE|SYSTEM|RN_USER|LABTECH|SCHEDULER|AUTOVERIFY|BATCH|[USER]|ADMIN|HL7_IN",
        "hmail": "the portal|secure message|the shared inbox|MyChart|an e-mail on file",
        "hini": "RN|PCT|RT|MD|--|tech|CNA|___",
    }.items()
}
THINGS: dict[str, tuple[str, ...]] = {
    key: _split(text)
    for key, text in {
        "maker": """Medtronic|Boston Scientific|Abbott|Stryker|Zimmer Biomet|DePuy Synthes|Smith+Nephew|Edwards|Cook Medical|Teleflex|B. Braun|Baxter|Fresenius|BD|Terumo|Cordis|Gore|Olympus|Karl Storz|Philips|GE|Siemens|Hologic|Arthrex|Exactech|Biotronik|Getinge|Masimo
Hillrom|Invacare|Drive|Hollister|Coloplast|ConvaTec|ResMed|Fisher & Paykel|Dexcom|Tandem|Insulet|Cochlear|Alcon|Bausch + Lomb|Straumann|Nobel Biocare|Globus|NuVasive|Integra|Ethicon|Covidien|ICU Medical|Smiths|Draeger|Hamilton|Nihon Kohden|Natus|Cadwell|Natera|Myriad""",
        "implant": """Attune cruciate-retaining femur|Persona tibial tray|Trident II acetabular shell|Accolade II stem|Actis stem size 6|Evera MRI XT|Micra AV|Watchman FLX 27 mm|Amplatzer septal occluder|Edwards Sapien 3 Ultra 26 mm|CoreValve Evolut PRO|HeartMate 3|Gore Excluder|Zenith Flex
Xience Sierra 3.0 x 18|Resolute Onyx 2.75 x 22|Synergy XD|TFNA 11 x 170 mm|Gamma4 nail|LCP distal radius plate|Acutrak 2 screw|Magnifuse|Mosaic bioprosthesis|On-X aortic valve|Codman Certas shunt valve|Strata II valve|Intellis stimulator|SynchroMed II pump|InterStim X|Ozurdex|AcrySof IQ +21.0 D
Tecnis Eyhance|Ahmed FP7|XEN 45|PowerPort|Hickman 9.6 Fr|Bard Bravo pH capsule|Cordis OptEase filter|Denali filter|Mentor 350 cc implant|AlloDerm 6 x 16|Prolene mesh 15 x 15|Strattice|Nucleus CI632|BAHA 5|Kyphon balloon""",
        "epic": "SmartPhrase|Care Everywhere|Haiku|Rover|BestPractice Advisory|Storyboard|In Basket|Hyperspace|Chart Review|Dot phrase .HPIGEN|Beaker|Radiant|OpTime|Cupid|Willow|Beacon|Stork|Cadence|Prelude|Bugsy|PowerChart|PowerNote|FirstNet|SurgiNet|iView|MedConnect|CPRS|VistA|JLV|MHS GENESIS|PointClickCare|MatrixCare|Sunrise|Paragon|athenaOne|eClinicalWorks|NextGen|Greenway|Dragon Medical One|DAX|PACS|Pyxis|Omnicell|Alaris|Vocera|TigerConnect|PerfectServe|Homecare Homebase|ESO|ImageTrend",
        "floor": "5 West|4N|Medical ICU|CVICU|SICU|NICU pod C|L&D triage|PACU bay 6|Step-Down|Tower 7|Telemetry|Observation|Post-Partum|Med-Surg B|Short Stay|Pre-Op Holding|Endoscopy Suite 2|OR 11|Cath Lab 3|Trauma Bay 2|Fast Track|Behavioral Health|Dialysis chair 9|Infusion bay 4|Inpatient Rehab|Burn Unit|Peds 3|Antepartum|Hybrid OR|Nuclear Medicine",
        "level": "C3-C4|C5-C6|C6-C7|T7-T8|T12-L1|L1|L2-3|L3-L4|L4-5|L5-S1|S1|C2|T4|L4|C7-T1",
        "stage": "pT2N0M0|pT3 N1a M0|cT1cN0|Stage IIIA|Stage IB|ypT1bN0|FIGO IA2|Ann Arbor IIB|Rai 0|Clark IV|Breslow 0.8 mm|Gleason 4+3=7|Grade Group 3|ISUP 2|BCLC B|Child-Pugh B7|Durie-Salmon II|R-ISS II|Binet A|WHO grade 2",
        "ndc": "NDC 00074-4339-02|NDC 0006-0277-31|NDC 50580-0488-10|NDC 63323-0262-01|NDC 0409-1162-01|NDC 68180-0513-01|NDC 0002-8215-01|NDC 16714-0295-02|NDC 42023-0116-25|NDC 0143-9924-90",
        "cat": "REF 1504-20-206|Cat. 00-5964-014-51|REF 621-09-32F|Model DDBB1D4|Model 5076-52|REF M00542270|Model ELVO-26|REF 7209485|PN 04-2217|Model IC-20B|REF 305175|Item 60-1187|HCPCS K0823|HCPCS E0260|SKU 8812-L",
        "icdx": "ICD-10 M17.11|E11.65|I50.23|J44.1|N18.4|CPT 99214|CPT 27447|Z79.01|F33.1|R07.9|S72.001A|O48.0|CPT 45385|G0299|DRG 470|DRG 291|HCPCS J9271|LOINC 2345-7|SNOMED 38341003|CPT 90837|Z23|K57.30|M54.16|Rev code 0450|POS 22",
        "trial": "KEYNOTE-522|SPRINT|DAPA-HF|PARADIGM-HF|TAILORx|CLEAR III|ARDSNet|PROSEVA|RIVER|AFFIRM|COMPASS|ALLHAT|CheckMate 067|DESTINY-Breast04|MONALEESA-2|POLO|FLAURA|ECOG-ACRIN EA1181|COURAGE|ISCHEMIA|SYNTAX|PARTNER 3|TICO|RECOVERY|NINDS|DAWN|DEFUSE 3|CATIE|STAR*D|WISDOM",
        "bundle": "CLABSI bundle|CAUTI|SEP-1|ERAS|HEART pathway|CIWA-Ar|COWS|Braden|Morse|Hester Davis|CAM-ICU|RASS|POSS|NIHSS|MEWS|PEWS|Bundle B|VTE prophylaxis|Code Sepsis|Code Stroke|STEMI alert|PUP|HAPI|SBAR|I-PASS|AIDET|TeamSTEPPS|Surviving Sepsis|NPO after midnight|Universal Protocol|Time Out",
        "gde": "ACC/AHA|GOLD 2023|GINA Step 3|KDIGO|NCCN|USPSTF|ACOG Practice Bulletin|AAP|Bright Futures|ADA Standards|IDSA|ACR Appropriateness|Fleischner|LI-RADS 3|BI-RADS 2|TI-RADS 4|PI-RADS 3|Bosniak II|Lung-RADS 2|Beers Criteria|STOPP/START|CHEST|AASM|AUA|AGA|ESC|NICE|Joint Commission|CMS CoP|InterQual|MCG 27th|Milliman",
        "drugrow": """Lisinopril (PRINIVIL) 10 mg tablet|metoprolol succinate ER (Toprol XL) 50 mg|apixaban (Eliquis) 5 mg|Lantus SoloSTAR 100 unit/mL pen|Humalog KwikPen|albuterol HFA (ProAir) 90 mcg|Advair Diskus 250/50|Spiriva HandiHaler|levothyroxine (Synthroid) 88 mcg|atorvastatin (LIPITOR) 40 mg|Protonix 40 mg EC|sertraline (Zoloft) 100 mg
quetiapine (SEROQUEL) 25 mg|Norco 5-325|gabapentin (Neurontin) 300 mg|tamsulosin (Flomax) 0.4 mg|Colace 100 mg|MiraLAX 17 g packet|Senna-S|furosemide (Lasix) 40 mg|KCl ER (Klor-Con M20)|carvedilol 6.25 mg|Entresto 49-51|Jardiance 10 mg|Farxiga 10 mg|Ozempic 1 mg/0.75 mL|Zofran ODT 4 mg|Tylenol 650 mg
Vancomycin 1.25 g IVPB|Zosyn 3.375 g|cefepime 2 g|Rocephin 1 g|heparin 5,000 units|Lovenox 40 mg syringe|norepinephrine (Levophed) drip|propofol (Diprivan)|Precedex|fentanyl 25 mcg/hr patch|Dilaudid 0.5 mg IV|Ativan 1 mg|Haldol 2 mg|Keppra 750 mg|Depakote ER 500 mg|Sinemet 25-100|Aricept 10 mg|Namenda 10 mg|Eliquis starter pack|Plavix 75 mg""",
        "rest": "unremarkable|within normal limits|noncontributory|as above|stable|WNL|negative|deferred|reviewed|unchanged",
        "say": "reports|states|endorses|describes|notes|tells us|says|mentions",
    }.items()
}
