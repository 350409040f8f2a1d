"""Words that identify nobody: complaints, conditions, drugs, jobs, kin, roles, times, and general words for names of places."""

from __future__ import annotations

import random
from collections.abc import Callable

FILLERS: dict[str, tuple[str, ...]] = {
    key: tuple(text.replace("\n", "|").split("|"))
    for key, text in {
        "cc": """chest pain|a cough|knee pain|back spasms|a rash|dizziness|headaches|nausea|belly pain|shortness of breath|a sore throat|ear pain|numb fingers|swollen ankles|a fever|burning with urination
blurry vision|palpitations|a fall|trouble sleeping|weight loss|tooth pain|heel pain|hot flashes|panic attacks|wheezing|constipation|a burn on the hand|a dog bite|hip pain|tremor|leg cramps""",
        "dx": """COPD|CHF|type 2 diabetes|asthma|HTN|GERD|CKD 3|afib|OUD|PTSD|bipolar 2|sepsis|cellulitis|pneumonia|a rotator cuff tear|carpal tunnel|lupus|gout|RA|MS|epilepsy|hypothyroidism|anemia|migraine
breast cancer|prostate cancer|dementia|stroke|DVT|PE|UTI|pancreatitis|cirrhosis|hepatitis C|ESRD|sleep apnea|psoriasis|ADHD|autism|a hip fracture|TB|shingles|Parkinson's|Crohn's|sickle cell""",
        "med": """metformin|lisinopril|warfarin|Eliquis|gabapentin|oxycodone|albuterol|insulin|Lasix|prednisone|Zoloft|Seroquel|amoxicillin|Keppra|methadone|Suboxone|Humira|Ozempic|levothyroxine|atorvastatin
metoprolol|tramadol|Flexeril|Adderall|lithium|Depakote|Bactrim|Keflex|hydroxyzine|trazodone|ibuprofen|Tylenol|Plavix|amlodipine|spironolactone|Narcan""",
        "job": """welder|line cook|nurse aide|bus driver|roofer|cashier|teacher|forklift operator|paralegal|dispatcher|janitor|lineman|dental assistant|barista|meat cutter|farmhand|security guard|machinist
electrician|custodian|deckhand|logger|bank teller|hairdresser|corrections officer|mail carrier|warehouse picker|truck driver|hotel maid|sous chef|deputy|school aide|CNA|flagger""",
        "rel": """son|daughter|wife|husband|mother|father|mom|dad|sister|brother|aunt|uncle|cousin|niece|nephew|grandson|granddaughter|grandma|grandpa|partner|fiancé|boyfriend|girlfriend|ex|neighbor
roommate|landlord|friend|godmother|stepdad|son-in-law|POA|guardian|caregiver|sponsor""",
        "role": """nurse|aide|tech|charge RN|case manager|social worker|chaplain|PT|OT|RT|resident|intern|fellow|hospitalist|pharmacist|dietitian|phlebotomist|clerk|interpreter|sitter|transporter|scribe|medic
navigator|CRNA|midwife|hospice RN|wound nurse|unit secretary|security""",
        "hr": "0715|0630|1900|2215|0340|7:30|10:15|3 pm|9am|1:45 PM|noon|midnight|1420|08:00|6:20 a.m.|half past two|2 o'clock|2330",
        "wkd": "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tues|Wed|Thurs|Fri",
        "lately": "today|yesterday|tomorrow|last night|this morning|tonight|last week|next week|two weeks ago|in 3 days|a month ago|on Friday|over the weekend|since Monday|next Tuesday",
        "dur": "3 days|two weeks|six months|10 years|an hour|48 hrs|a few weeks|20 min|four days|7 yrs|since childhood",
        "yng": "34yo|61 y/o|47-year-old|age 72|58F|23M|88yo|five years old|19 y.o.|a 66 year old|81|3-month-old|12yo|fifty-two",
        "ins": "Aetna|Cigna|Humana|UnitedHealthcare|UHC|Blue Cross|BCBS|Anthem|Medicaid|Medicare|Tricare|Molina|Centene|Ambetter|Medicare Part B|Delta Dental|VSP|Aflac|Medi-Cal|workers comp",
        "stt": "Ohio|Texas|Georgia|Oregon|Nevada|Maine|Utah|Iowa|TX|CA|FL|NM|AZ|KY|Alabama|Montana|North Dakota",
        "land": "Mexico|Haiti|Ghana|Vietnam|Somalia|Guatemala|India|Brazil|Poland|Ukraine|Laos|Jamaica|Iran|Korea|Ethiopia|the Philippines|Peru|Egypt",
        "lang": "Spanish|Hmong|Vietnamese|Amharic|Somali|Haitian Creole|Russian|Arabic|Navajo|Tagalog|Portuguese|Nepali|Karen|Dari",
        "proc": "MRI|CT|colonoscopy|knee replacement|appendectomy|C-section|cath|echo|biopsy|dialysis|physical|bypass|cataract surgery|ablation|EGD|hernia repair|chemo|flu shot|stress test|sleep study|ultrasound|infusion",
        "labs": "A1c|CBC|BMP|INR|TSH|lipids|troponin|lactate|UA|blood cultures|potassium|creatinine|PSA|ferritin|lithium level|hCG",
        "car": "Silverado|F-150|Civic|Corolla|Altima|Jeep|minivan|Kia|Harley|Ram|Tacoma|sedan|box truck|Subaru|Camry|Malibu|Odyssey|tan Buick|black Charger|white van",
        "gear": "CPAP|insulin pump|pacemaker|ICD|wheelchair|walker|ventilator|wound vac|oxygen concentrator|glucose meter|LVAD|spinal stimulator|feeding pump|hearing aid|knee implant|hip stem|loaner pump|Holter|bed alarm|port",
        "thing": "note|letter|form|referral|discharge summary|appeal|work excuse|care plan|ROI|H&P|handoff|portal reply|face sheet|med list|after visit summary|FMLA form|incident report|denial",
        "unitword": "ICU|ED|step-down|peds|L&D|PACU|tele|med-surg|NICU|oncology|psych|rehab|ortho floor",
        "room": "412|3B|207A|bed 6|rm 12|ED 14|hall 3|bay 2|518|chair 9|trauma 1|room 330|bed 22B",
        "num": "2|3|4|5|6|8|10|12|15|20|25|30|40|50|60|80|100|120|250|500",
        "gr": "1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th",
        "price": "$45.00|$1,240.17|$88|$312.50|$20 copay|$6,400|$0.00|$129.99",
        "event": "fell|called|was admitted|was discharged|no-showed|signed out AMA|had a seizure|was intubated|delivered|coded|relapsed|moved|had surgery|was extubated|passed|went home",
    }.items()
}
GENERIC: dict[str, tuple[str, ...]] = {
    key: tuple(text.split("|"))
    for key, text in {
        "PERSON": "the patient|her mother|his son|the nurse|the doctor|a neighbor|the resident|someone|the interpreter|her sister|the attending|nobody|the driver|my husband|our aide|the caller|the pharmacist",
        "ORGANIZATION": "a bakery|the mill|a law firm|a trucking company|the post office|her job|the union|a bank|a gym|the restaurant|a warehouse|the agency|a local shop|the county|a start-up|the plant|fast food|a nonprofit",
        "FACILITY": "the hospital|rehab|the clinic|a nursing home|urgent care|a shelter|the jail|the pharmacy|an outside hospital|school|church|the ED|a group home|hospice|the dialysis unit|the office|day care|memory care",
        "STREET_ADDRESS": "the second floor|the corner|a trailer|her sister's place|the highway|a farm|home|the same house|a busy street|the north side|an apartment|the address on file",
        "LOCATION": "town|the city|the country|a small town|the suburbs|up north|out of state|downtown|the coast|another county",
        "DATE": "last week|tomorrow|two days ago|Monday|next month|day 3|the weekend|last year|this morning|in six weeks|postop day 2|Q3|the other day",
        "AGE": "82yo|in her 70s|elderly|middle-aged|88 years old|an infant|79F|adult|in his late eighties",
        "PHONE_NUMBER": "the front desk|the number on file|extension pending|the main line|no phone|the on-call pager",
        "EMAIL_ADDRESS": "email|the portal|no email|secure message|the shared inbox",
        "URL": "the website|the portal|the link|an online form",
        "IP_ADDRESS": "the VPN|an unknown host|localhost|the server",
        "US_SSN": "on file|not given|refused|unknown",
        "MEDICAL_RECORD_NUMBER": "pending|unknown|on the wristband|not assigned|see chart",
        "VEHICLE_ID": "unknown|no plates|not recorded|out of state|a pickup|a blue sedan",
        "UNIQUE_ID": "on file|pending|n/a|not issued|unknown|on the card|see attached|none|TBD",
        "ZIP_CODE": "on file|unknown|missing",
    }.items()
}


def _vitals(rnd: random.Random) -> str:
    r = rnd.randint
    return rnd.choice((f"BP {r(90, 180)}/{r(50, 105)}, HR {r(50, 130)}, sat {r(86, 100)}%", f"T {r(97, 103)}.{r(0, 9)}, P {r(52, 120)}, R {r(10, 28)}", f"{r(100, 170)}/{r(55, 100)}, {r(55, 115)}, {r(12, 24)}, {r(88, 100)}% on {r(1, 6)}L", f"wt {r(48, 140)}.{r(0, 9)} kg, BMI {r(17, 45)}.{r(0, 9)}"))  # fmt: skip


def _value(rnd: random.Random) -> str:
    r = rnd.randint
    return rnd.choice((f"{r(2, 14)}.{r(0, 9)}", str(r(20, 400)), f"{r(1, 40)},{r(0, 9)}00", f"{r(2, 90)}%", f"{r(1, 9)}+", f"{r(10, 300)} mg/dL", f"< {r(1, 9)}"))  # fmt: skip


MADE: dict[str, Callable[[random.Random], str]] = {
    "vitals": _vitals,
    "value": _value,
    "dose": lambda rnd: (
        f"{rnd.choice((2.5, 5, 10, 20, 25, 40, 50, 100, 250, 500))} {rnd.choice(('mg', 'mg', 'mcg', 'units', 'mL'))} {rnd.choice(('daily', 'BID', 'TID', 'q6h', 'qhs', 'PRN', 'once'))}"
    ),
    "icd": lambda rnd: f"{rnd.choice('EFIJKMNRSZ')}{rnd.randint(10, 99)}.{rnd.randint(0, 9)}",
    "cpt": lambda rnd: str(rnd.choice((99213, 99214, 99284, 93000, 70553, 45378, 90837, 36415, 80053, 97110))),
    "year": lambda rnd: str(rnd.randint(1985, 2025)),
}
