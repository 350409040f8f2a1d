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
