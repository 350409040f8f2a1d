"""What stands for nobody where other texts name a place, a firm, a day or a number: things that look much like one."""

from __future__ import annotations

from training.wide.words import GENERIC as WIDE

_MORE: dict[str, str] = {
    "FACILITY": """Interventional Radiology|the CHF Clinic|the Coumadin Clinic|MICU|CVICU|Bed Control|Employee Health|Wound Care|the Infusion Center|Outpatient PT|Labor and Delivery|Central Supply|Day Surgery|Pre-Admission Testing|the Transfer Center|Home Dialysis|Cardiac Rehab|the Step-Down Unit|Behavioral Health|the Float Pool
the clinic on the corner|a chain pharmacy|a facility out of state|the big teaching hospital|a critical access hospital|an LTACH|a board and care|a sober living|the county clinic|her old school|family court|the lab down the hall|a drive-thru pharmacy|the retail clinic|a Level I trauma center|the Tower|the East Wing|the old building|Peds Heme-Onc|Nuclear Medicine|5 West|Unit 3B|the Memory Unit""",
    "ORGANIZATION": """Human Resources|Patient Access|Environmental Services|Food and Nutrition Services|Risk Management|the Ethics Committee|Pharmacy and Therapeutics|Utilization Review|Medicaid|Medicare|Social Security|CMS|OSHA|the FDA|the CDC|the Joint Commission|Blue Cross|Aetna|Adult Protective Services|the VA|Workers' Comp
a one-man shop|the works council|a roofing crew|the plant across town|a big box store|a gig app|his brother's business|the night crew|a cleaning company|nobody right now|a chicken plant|the local paper|an Amish sawmill|a gym|her union|the temp place""",
    "STREET_ADDRESS": "a ranch house|the corner by the gas station|the same duplex|a rural route|a P.O. box|a third-floor walk-up|the county road past the school|the first left|a cul-de-sac|the block behind the clinic|a motel|her truck|an RV park|a basement apartment",
    "LOCATION": "a town two hours away|the next county|a farming community|the valley|the shore|the east side|the panhandle|the border|Ohio|Texas|Mexico|upstate|the Midwest|the tri-county area|a rural area",
    "DATE": "two days before admission|HD 4|week 20|the first of the week|every other Friday|the fourth day|2018|cycle 2 day 8|T+3|Q2|the third trimester|a Tuesday|next available|within 72 hours|her next period|the following morning|day +14|around noon",
    "MEDICAL_RECORD_NUMBER": "to be assigned|the one on the label|not on the form|same as before|unreadable",
    "VEHICLE_ID": "a dealer tag|no plate visible|a company truck|a silver hatchback|an out-of-state plate|the usual van|expired tags",
    "UNIQUE_ID": "same as last year|in the binder|on the back of the card|blank|not applicable|to follow|left off|scratched off|under the sticker",
    "PHONE_NUMBER": "the after-hours line|extension unknown|911|988|the hospital operator",
}
GENERIC: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    label: (words + tuple(_MORE[label].replace("\n", "|").split("|")) if label in _MORE else words, marks)
    for label, (words, marks) in WIDE.items()
}
BY_SLOT: dict[str, tuple[str, ...]] = {
    slot: tuple(words.split("|"))
    for slot, words in {
        "school": "school|her middle school|the community college|preschool|a charter school|kindergarten|the high school|day care|college|the elementary school|a boarding school|homeschool",
        "church": "church|his church|a mosque|temple|the parish|Bible study|a storefront church|services|the chapel|synagogue",
        "court": "court|family court|the courthouse|probate|drug court|juvenile court|traffic court|the tribunal|county jail|mental health court|small claims",
        "rx": "the pharmacy|mail order|the drugstore|a compounding pharmacy|the grocery store pharmacy|her pharmacy|the outpatient pharmacy|Specialty Pharmacy|a 24-hour pharmacy|Inpatient Pharmacy",
        "lab": "the lab|an outside lab|the reference lab|outpatient imaging|Blood Bank|Microbiology|the draw station|Cytology|Nuclear Medicine|the imaging center|Anatomic Pathology",
        "snf": "the nursing home|a SNF|assisted living|memory care|skilled nursing|the facility|an ALF|independent living|a rehab facility|long-term care|swing bed|a skilled facility|the home",
        "hspc": "hospice|home hospice|inpatient hospice|home health|the hospice agency|Palliative Care|the hospice team|comfort care",
        "grph": "the group home|his residence|an ICF|supported living|a sober house|foster care|the program|transitional housing|a halfway house|therapeutic foster care",
        "shel": "the shelter|a shelter|the mission|the warming center|medical respite|a motel|a women's shelter|the encampment|Rapid Rehousing|the drop-in",
        "dia": "dialysis|the dialysis unit|HD|outpatient dialysis|the kidney center|home hemo|Inpatient Dialysis|PD clinic|Nephrology|in-center",
        "wing": "the ICU|4 North|6 West|Tower 2|the East Wing|MICU|the cardiac unit|L&D|Peds|the infusion suite|Unit 3B|Med-Surg|PACU|the new building|Telemetry|Level 5|the Annex|Acute Rehab|the auditorium",
        "gym": "the gym|a gym|the Y|swim class|the rec center|a boxing gym|the pool|yoga|physical therapy|practice",
        "solo": "his own business|a lawn care business|odd jobs|a food truck|the family farm|a cleaning business|freelance work|a cab|a small shop|side work",
        "union": "the union|the works council|HR|the safety committee|the local|the association|the shop steward|the faculty senate|Employee Assistance|the guild",
        "clinic": "the clinic|urgent care|her PCP|a pain clinic|the Wound Clinic|Occupational Health|the free clinic|a specialist|Women's Health|the resident clinic|Ortho Clinic|primary care|the dentist|Pre-Op Clinic|an eye doctor|a retail clinic|Allergy and Immunology",
        "crew": "EMS|the medics|the fire department|AMR transport|the ambulance|the van|a squad|the transport team|BLS|ALS",
        "law": "her attorney|a law firm|legal aid|the lawyer|counsel|the public defender|Legal Affairs",
        "agency": "APS|CPS|the county|the police|probation|the sheriff|the state|Child Protective Services|the health department|Adult Protective Services",
    }.items()
}
