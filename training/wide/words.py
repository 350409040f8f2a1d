"""Words of this set that identify nobody, and what stands for an identifier where there is none: words, and marks."""

from __future__ import annotations

FILLERS: dict[str, tuple[str, ...]] = {
    key: tuple(text.replace("\n", "|").split("|"))
    for key, text in {
        "trade": """pipefitter|dishwasher|lunch lady|crossing guard|data entry clerk|crane operator|tow driver|night auditor|butcher|phlebotomist|para|sub teacher|bailiff|welder's helper|line worker|picker|packer|reach-truck driver
shift lead|assistant manager|greeter|stocker|deli clerk|pharmacy tech|vet tech|groomer|stylist|bouncer|bartender|hostess|prep cook|busser|courier|dasher|pilot|flight attendant|deckhand|longshoreman|millwright|rigger
taper|framer|glazier|HVAC tech|linesman|meter reader|surveyor|grader operator|dairyman|milker|ranch hand|beekeeper|trapper|florist|seamstress|piano tuner|organist|docent|archivist|adjunct|postdoc|grad student|sophomore""",
        "shift": "nights|days|second shift|third shift|weekends|doubles|swing shift|12s|part time|PRN|on call|full time|seasonal|per diem|graveyards|split shifts|overtime",
        "gone": "laid off|let go|fired|terminated|furloughed|retired|suspended|quit|walked off|got canned|took a buyout|was downsized|was let go|went on leave|got hurt|was RIF'd",
        "sx": """tingling in both hands|a bad back|the runs|night sweats|wheezy|a stiff neck|brain fog|puffy eyes|jaw pain|a lump|spotting|a bum knee|low mood|chest tightness|hives|vertigo|gout flare|a cut thumb|a crushed finger
carpal tunnel|plantar fasciitis|hearing loss|a foreign body in the eye|heat exhaustion|a chemical splash|rotator cuff tear|post-concussion headaches|a positive PPD|a needlestick|whiplash|burnout""",
        "doc": "work note|FMLA packet|RTW slip|restrictions letter|fit-for-duty form|disability form|school excuse|sports physical|prior auth|LMN|records request|ROI|DME order|transport form|W-9|COBRA notice|EOB|letter",
        "ask": "please advise|thx|let me know|no rush|asap pls|can you check|FYI|just confirming|need by EOD|pls call back|any update?|TIA|who handles this?",
        "stat": "stable|NAD|resting|A&Ox3|up in chair|comfortable|tearful|guarded|cooperative|drowsy|intubated|on 2L|febrile|NPO|ambulatory|refusing meds|in good spirits|combative",
        "mood": "pleasant|anxious|flat|tearful|irritable|guarded|upbeat|labile|withdrawn|fine",
        "bring": "came in by|brought by|arrived via|BIBA|walked in with|dropped off by|escorted by|transported by",
        "got": "got|received|had|was given|took|declined|refused|missed",
        "imm": "Tdap|flu shot|COVID booster|Shingrix #2|MMR|Prevnar 20|hep B|RSV vaccine|HPV|varicella",
        "dev": "pump|pacer|ICD|CGM|CPAP|vent|concentrator|wheelchair|scooter|stimulator|valve|stent|graft|implant|lens|cochlear|monitor|defib|lift|loaner|glucometer|nebulizer|wound vac|hearing aids|leads|mesh|TKA components",
        "veh": "pickup|Camry|sedan|SUV|van|semi|motorcycle|bus|ambulance|scooter|box truck|dually|Civic|Tahoe|trailer|Prius|moped|forklift|tractor|ATV|school bus|limo|rental|Uber|golf cart|white Transit|blue Kia Soul",
        "hue": "white|black|silver|red|tan|blue|gray|maroon|green|older|lifted|beat-up|gold",
        "test": "CBC|CMP|A1c|TSH|UDS|lipid panel|CT head|MRI L-spine|CXR|echo|EKG|PFTs|sleep study|swallow study|DEXA|mammo|PSA|UA|strep|flu swab|HIV|RPR",
        "plan2": "f/u 2 wks|RTC prn|recheck labs|cont current meds|refer to PT|hold metformin|start PT|repeat CT in 6 mo|d/c foley|advance diet|wean O2|social work consult|PCP to follow|home health eval",
        "svc": "cards|ortho|neuro|GI|renal|ID|surgery|psych|OB|peds|heme/onc|pulm|PT|OT|speech|wound care|palliative|IR|anesthesia",
    }.items()
}
GENERIC: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    label: (tuple(words.replace("\n", "|").split("|")), tuple(marks.split("|")))
    for label, words, marks in (
        (
            "PERSON",
            """the patient|pt|mom|dad|her aunt|his uncle|the charge nurse|the attending|the resident|the caller|the driver|the landlord|her boss|a coworker|the interpreter|the sponsor|their pastor|the social worker|the coach
the teacher|spouse|the oldest son|the twins|a neighbor|the officer|the medic|whoever is on|someone|the roommate|staff|the team|the client|the resident in 4|mother of the baby|the consultant|our biller|my wife|abuela|the sitter""",
            "NAME|PATIENT|PATIENT_NAME|PROVIDER|FIRST_NAME|LAST NAME|Name|person_1|USER|CLIENT|MD NAME|first|lname",
        ),
        (
            "ORGANIZATION",
            """her employer|a warehouse|the plant|the mill|a law firm|the county|the union|the school district|a trucking outfit|a restaurant|the post office|fast food|retail|a nonprofit|the state|a temp agency|the army|the city|a startup
the railroad|the casino|construction|a dairy farm|the co-op|a bank|the fire department|the agency|a call center|a nail salon|a family business|the insurance company|his old job|the hotel|a staffing company|work|the gym|a church group""",
            "EMPLOYER|COMPANY|ORG|ORGANIZATION|AGENCY|Employer Name|company_name|VENDOR",
        ),
        (
            "FACILITY",
            """the hospital|an outside hospital|OSH|the ED|urgent care|the clinic|a SNF|rehab|a nursing home|assisted living|the group home|the shelter|jail|detox|the dialysis unit|the VA system|the pharmacy|hospice|school|day care|church
memory care|the birth center|the surgery center|a skilled facility|the ICU|med-surg|the floor|another facility|her PCP's office|the cath lab|the infusion center|a sober house|the retail clinic|the trauma center|the sending facility""",
            "FACILITY|HOSPITAL|CLINIC|SITE|LOCATION NAME|hospital_name|SCHOOL|PHARMACY",
        ),
        (
            "STREET_ADDRESS",
            "the same address|a second-floor walkup|the corner store|a trailer|the address on file|her sister's|a farm|an apartment|the main road|the highway|a dead-end street|home|the old house|a basement unit|her car",
            "ADDRESS|STREET|STREET ADDRESS|ADDR1|address_line_1",
        ),
        (
            "LOCATION",
            "town|a small town|the city|out of state|the suburbs|the country|up north|down south|the coast|another county|the reservation|the islands|overseas|the next town over|downtown|the mountains|the lake",
            "CITY|TOWN|COUNTY|LOCATION|city",
        ),
        (
            "DATE",
            "yesterday|last week|Monday|a few days ago|two weeks ago|next month|this morning|POD 2|last year|the weekend|day 5|last fall|tomorrow|earlier|a while back|three years ago|the other night|six months out|week 12|2019|last summer",
            "DATE|DOB|MM/DD/YYYY|DATE_OF_SERVICE|date|DOS",
        ),
        ("AGE", "82yo|in his eighties|elderly|79F|late 80s|an older adult|middle-aged|88", "AGE|age"),
        ("PHONE_NUMBER", "the front desk|the number on file|no phone|the main line|the nurse line|voicemail|her cell", "PHONE|FAX|phone_number|CALLBACK"),
        ("EMAIL_ADDRESS", "the portal|no email|secure message|the shared inbox", "EMAIL|email"),
        ("URL", "the website|an online form|the portal link|the app", "URL|LINK"),
        ("IP_ADDRESS", "the VPN|localhost|an internal host|the proxy", "IP|HOST"),
        ("US_SSN", "on file|refused|none|unknown", "SSN|last4"),
        ("MEDICAL_RECORD_NUMBER", "pending|unknown|on the wristband|see label|not yet assigned", "MRN|MR#|chart_no"),
        ("VEHICLE_ID", "unknown|not recorded|no plates|temp tags|out of state|partial only|a rental", "PLATE|VIN|TAG"),
        ("UNIQUE_ID", "on file|pending|n/a|unknown|see card|none|TBD|not issued|in the chart|illegible", "ID|ACCOUNT|MEMBER_ID|SERIAL|CASE_NO|id"),
        ("ZIP_CODE", "unknown|on file|missing", "ZIP|zip"),
    )
}  # fmt: skip
