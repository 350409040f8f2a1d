"""Facilities and organisations by the words that end their names; the model finds the others."""

from __future__ import annotations

import re

from gateway.detector import lexicon
from gateway.detector.credible_things import is_insurer
from gateway.detector.negatives import TERMS, is_brand, is_place_that_stays, is_plain_word
from gateway.detector.recognizers.rule import Rule, RuleRecognizer, pattern
from gateway.detector.words import NOT_A_NAME

_CAP = r"(?:[A-Z][\w'’\-]*(?:\.(?=\w)[\w'’\-]*)?|(?:St|Mt|Ft|Dr|[A-Z])\.)"  # a stop ends the sentence before
_HEAD = rf"(?:{_CAP}[ \t]+(?:(?:of|the|and|&|for|de|la|del)[ \t]+){{0,2}}){{1,5}}"
_PLACE = (
    r"(?:(?:Memorial|General|Regional|Community|Children['’]?s|Veterans|University|County|Medical|Teaching|Psychiatric|Rehabilitation|District|Methodist|Baptist|Presbyterian|Lutheran|Catholic|Jewish|Adventist|Deaconess|Women['’]?s)[ \t]+){0,3}"
    r"(?:Hospitals?|Medical[ \t]+(?:Center|Centre|Group|Associates|Clinic|Plaza|Arts|Campus|Pavilion)|Health[ \t]+(?:System|Center|Centre|Network|Services|Partners|Clinic|Campus|Alliance|Plan)|Healthcare(?:[ \t]+(?:System|Center|Network))?|Clinics?|Infirmary|Sanatorium|Hospice(?:[ \t]+(?:House|Care))?|Nursing[ \t]+(?:Home|Center|Facility|and[ \t]+Rehab\w*)|Rehab(?:ilitation)?(?:[ \t]+(?:Center|Hospital|Institute|Facility))?|Care[ \t]+(?:Center|Centre|Home)|Urgent[ \t]+Care|(?:Ambulatory[ \t]+)?Surgery[ \t]+Center|Ambulatory[ \t]+Surgery|Surgical[ \t]+(?:Center|Associates|Group)|Cancer[ \t]+(?:Center|Institute)|Heart[ \t]+(?:Center|Institute|Hospital)|Eye[ \t]+(?:Center|Institute|Clinic|Associates)|Dialysis(?:[ \t]+Center)?|Imaging(?:[ \t]+(?:Center|Associates))?|Radiology(?:[ \t]+(?:Associates|Group|Center))?|Pharmacy|Drugs?(?:tore)?|Laborator(?:y|ies)|Labs|Diagnostics|Senior[ \t]+(?:Living|Center)|Assisted[ \t]+Living|Retirement[ \t]+(?:Home|Community|Village)|Manor|Shelter|LTACH|LTAC|SNF|Recovery[ \t]+(?:Center|House)|Treatment[ \t]+Center|Counseling(?:[ \t]+(?:Center|Services))?|Wellness[ \t]+(?:Center|Clinic)|Birth(?:ing)?[ \t]+Center|Pediatrics|Orthop(?:a)?edics|Dermatology|Cardiology[ \t]+(?:Associates|Group)|Family[ \t]+(?:Practice|Medicine)(?:[ \t]+(?:Center|Clinic|Associates))?|Dental(?:[ \t]+(?:Clinic|Group|Associates|Care))?"
    r"|Elementary(?:[ \t]+School)?|(?:Middle|High|Primary|Grammar|Preparatory|Charter|Day)[ \t]+School|Academy|University|College|Seminary|Preschool|Daycare|Kindergarten|Church|Temple|Synagogue|Mosque|Cathedral|Parish|Convent|Monastery|Abbey|Priory|Friary|Motherhouse|Rectory|Correctional[ \t]+(?:Facility|Institution|Center)|Penitentiary|Detention[ \t]+Center|(?:County[ \t]+)?Jail|State[ \t]+Prison|Air[ \t]+Force[ \t]+Base|Fire[ \t]+(?:Department|Station)|Police[ \t]+Department|Library|Community[ \t]+Center|Group[ \t]+Home|VA(?:MC)?(?:[ \t]+(?:Medical[ \t]+Center|Hospital|Clinic))?)"
)
# Of one of these words there must be one, so that the slow patterns are tried in its neighbourhood alone.
_OF_PLACE = re.compile(
    r"\b(?:Hosp|Medic|Health|Clinic|Infirm|Sanator|Hospice|Nurs|Rehab|Care|Urgent|Surg|Cancer|Heart|Eye|Dialys|Imag|Radiol|Pharm|Drug|Lab|Diagnos|Senior|LTAC|SNF"
    r"|Assist|Retire|Manor|Shelter|Recov|Treat|Counsel|Well|Birth|Pediat|Orthop|Dermat|Cardiol|Family|Dental|Elem|Middle|High|Prim|Gramm|Prepar|Charter|Day"
    r"|Academ|Univers|College|Semin|Presch|Kinder|Church|Temple|Synag|Mosque|Cathed|Parish|Convent|Monast|Abbey|Priory|Friary|Mother|Rectory|Correct|Penit|Detent|Jail|County|State|Air|Fire|Polic|Librar|Commun|Group|VA)"
)
_OF_FIRM = re.compile(
    r"\b(?:Inc|LLC|L\.L|Corp|Comp|Co|Ltd|LLP|PLLC|P\.C|Insur|Assur|Bank|Credit|Found|Indus|Logis|Constr|Manuf|Enter|Hold|Partn|Assoc|Consult|Solut|Techn|System|Serv"
    r"|Supply|Food|Farm|Motor|Airl|Truck|Transp|Staff|Realty|Plumb|Electr|Roof|Landsc|Baker|Diner|Brew|Salon|Super|Groc|Market|Wareh|Union|Unif|School|Public|Law)"
)
_SCHOOL_LETTERS = re.compile(r"[ ](?:U[A-Z]{2,4}|[A-Z]{1,4}U|[A-Z]{2,3}CC)(?![\w-])")
_CHAIN = r"(?:CVS|YMCA|YWCA|IKEA|KFC|IHOP|USPS|UPS|HEB|H-E-B|VFW|JCPenney|BJ['’]s|7-Eleven)"
_OF_CHAIN = re.compile(rf"[ ]{_CHAIN}")
_FROM_NAME = re.compile(r"[ ](?:from|through|thru)[ ](?:the[ ])?[A-Z]")
_WHOSE = re.compile(r"[ ](?:from|at|of|with|for|by|via)[ ](?:the[ ])?[A-Z]")
_GENERIC = frozenset(
    """
    know why what ltc snf mail order neighbor neighboring
    the a an our your this that any another local outside community general regional university emergency department
    primary care pain wound sleep memory cardiology neurology oncology surgery surgical specialty outpatient inpatient
    acute subacute skilled long term mental behavioral public home walk walk-in urgent children's pediatric women's veterans
    psychiatric teaching county state city private nearest same other referring transferring receiving admitting which
    anticoagulation coumadin diabetes diabetic hypertension infusion foot eye dental orthopedic orthopaedic ortho ob gyn
    obstetric prenatal travel infectious disease id gi liver renal transplant heart failure lung cancer breast hand spine
    rehab rehabilitation physical occupational speech therapy day medical health family practice medicine internal preop
    pre-op pre-anesthesia post-op vascular arrhythmia device pacemaker allergy asthma headache movement disorders stroke
    nursing assisted living retirement group nurse hospital clinic center pharmacy retail specialty mail order compounding
    elementary middle high school college church library law graduate business community's patient patients electronic
    patient's to from at in of and for or with then went admitted discharged transferred seen during after before while
    per follow please dear no new if when i we he she they his her their my bacterial viral clinical central reference
    education counseling patient-centered weight pain social work services follow up treatment plan safety fall risk
    critical access safety-net tertiary quaternary academic rural urban trauma burn field virtual mobile satellite affiliated hub spoke
    freestanding accredited certified advanced comprehensive peritoneal hemodialysis in-center nocturnal incremental automated continuous
    director chief head chair department dean manager board bureau division
    all each every both most many some these those such own
    disability vocational environmental food nutrition nutritional guest volunteer student human protective adult child children
    interpreter language translation transportation support administrative information perioperative sterile linen spiritual pastoral
    chaplaincy bereavement rehabilitation intervention protection
    federally qualified recommend recommended wrong correct preferred usual preventive medicare medicaid agency cardiac pulmonary
    respiratory military main go going come coming went into recreational illicit illegal prescription
    need needs require requires avoid receive enter leave reach
    pulmonary cardiac bariatric endocrine thyroid men's genetics joint voice lipid obesity lactation concussion sports lymphedema
    continence fertility reproductive maternal fetal neonatal geriatric adolescent multispecialty wrong right correct preferred usual
    main onsite online mail employee student medication vaccine flu covid same-day after-hours multidisciplinary
    recommend refer obtain schedule contact arrange establish request notify order call agency council program office
    us u.s medicare medicaid tricare ge siemens philips
    interventional nuclear musculoskeletal neuro va cdc cms fda nih who hhs osha cdc's
    hematology pathology blood core toxicology microbiology lab labs imaging diagnostic radiology ct mri xray
    """.split()
)


_OFFICES = frozenset("bureau department division board agency office".split())
_TITLES = frozenset("dr mr mrs ms mx miss prof professor doctor nurse".split())

# King's College criteria, American College of Surgeons: what is measured by, and who writes guidelines.
_MEASURED_BY = re.compile(
    r"\s+(?:criteria|criterion|scores?|scale|index|classification|questionnaire|inventory)\b", re.IGNORECASE
)
_BODY = re.compile(
    r"(?:American|National|European|International|Canadian|British)\s+(?:Academy|College|Society|Association|Board|Council)\b"
)


_SPECIALTY = re.compile(
    r"[a-z]{3,}(?:ology|ologic|iatry|iatric|iatrics|pedics|pedic|surgery|therapy)"
)  # a gastroenterology clinic
_SERVICE = re.compile(r".{2,}(?:al|ic|ics|ory|ary|ive|ed|ing|tions?|ity|ment|ly|ness|ency|ism|ist|able|ible|ous)")
_CALLED_SO = frozenset(
    "capital colonial continental olympic classic imperial celestial progressive caring rising healing essential".split()
)
_INITIAL_LAST = re.compile(r"\b(?!St\b|Mt\b|Ft\b|Dr\b)[A-Z]\.[ \t]*$")


def _of_service(word: str) -> bool:
    """Say whether a word of the language says what is done: Nutrition Services, a Preventive Clinic, but not Cedar."""
    return word not in _CALLED_SO and _SERVICE.fullmatch(word) is not None and is_plain_word(word.capitalize())


def _named(match: re.Match[str]) -> bool:
    """Say whether the words before the ending name one facility: "Mercy Hospital", not "Community Hospital"."""
    if _MEASURED_BY.match(match.string, match.end()) or _BODY.search(match.group()):
        return False
    head = re.findall(r"[A-Za-z][\w'’.\-]*", match.group("head"))
    words = [
        word.lower().strip(".") for word in head if word.lower() not in ("of", "the", "and", "for", "at", "de", "la")
    ]
    if _INITIAL_LAST.search(match.group("head")):
        return False  # Vit D. Dental clearance: a new sentence
    return any(word not in _GENERIC and not _SPECIALTY.fullmatch(word) and not _of_service(word) for word in words)


# Insurers of the whole country and makers of devices, whose name ends as that of a practice does.
_INSURER = re.compile(
    r"(?:The\s+)?(?:Delta|Guardian|Cigna|Aetna|Humana|MetLife|Met\s+Life|UnitedHealthcare|Principal|Ameritas|Anthem|Molina|Centene|Ambetter|WellCare|Amerigroup|Oscar)"
    r"\s+(?:Dental|(?:Better\s+)?Health(?:care|\s+Plan|\s+Services)?)\b|(?:GE|Philips|Siemens|Baxter)\s+Healthcare\b"
)


def _is_practice(match: re.Match[str]) -> bool:
    """Say whether the ending is that of a facility of its own, and no insurer's."""
    return _named(match) and _INSURER.match(match.group()) is None


def _is_firm(match: re.Match[str]) -> bool:
    """Say whether it is a firm, and no foundation against a disease: the Parkinson Foundation, the Arthritis Foundation."""
    if not _named(match):
        return False
    words = re.findall(r"[A-Za-z][\w'’\-]*", match.group("head"))
    words = [word for word in words if word.lower() not in ("the", "and", "of", "for")]
    against = all(is_plain_word(word) or word.lower() in TERMS for word in words)
    return not (match.group().endswith("Foundation") and against)


# Of which there is one in the country, and millions who served; what is held once a year.
_FORCES = frozenset(
    (
        "Navy",
        "Army",
        "Marines",
        "Marine Corps",
        "Air Force",
        "Coast Guard",
        "National Guard",
        "Military",
        "Reserves",
        "Reserve",
    )
)
_GRADE_BEHIND = re.compile(r"[ ](?:I{1,3}|IV|V|\d)\b")
_HELD = frozenset(("Week", "Month", "Day"))


def _employs(match: re.Match[str]) -> bool:
    """Say whether somebody can work there: no title, no state, no word that names no place of its own."""
    name = match.group("name")
    first = name.split()[0].lower()
    if first in _OFFICES and " of " in name:
        return True  # the Bureau of Land Management
    if name in _FORCES or name.split()[-1] in _HELD:
        return False
    if is_plain_word(name) and _GRADE_BEHIND.match(match.string, match.end("name")):
        return False  # charge nurse at Level I
    return first not in _GENERIC | _TITLES and not is_place_that_stays(name)


def _is_unheard(name: str) -> bool:
    """Say whether a word is none of the language, of care or of the map of states."""
    return (
        not (
            is_plain_word(name)
            or name.lower() in TERMS
            or is_brand(name)
            or name.lower() in _GENERIC
            or is_place_that_stays(name)
        )
        and not lexicon.kinds(name) & lexicon.DRUG
    )


def _may_be_called(head: str) -> bool:
    """Say whether small words name a house: no general one, and one that is a name too; not "the new pharmacy"."""
    words = [word.lower().strip(".") for word in head.split()]
    return not any(word in _GENERIC for word in words) and any(
        lexicon.kinds(word.removesuffix("'s")) & lexicon.NAMES or not lexicon.kinds(word) for word in words
    )


_SHOP = r"(?:dry[ ]cleaners?|restaurant|bar|pub|salon|shop|store|bakery|diner|gym|church|temple|mosque|daycare|day[ ]care|preschool|school|college|company|firm|business|garage|farm|ranch|caf[eé]|coffee[ ]shop|pizzeria|barbershop|food[ ]truck|plant|factory|mill|bank|casino|hotel|motel|group[ ]home|shelter|rehab|nursing[ ]home|facility|clinic|agency|charity|band|choir|parish|ambulance[ ]company|pharmacy)"
_OF_SHOP = pattern(rf"(?<![^\W_]){_SHOP}(?:,[ ]|[ ]called[ ]|[ ]named[ ]|[ ]\()", case=True)
_NO_FIRM = frozenset(
    "als bls cct mwf tts prn po iv monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas".split()
)


def _serves(name: str) -> bool:
    """Say whether a service or a shop can be called so: not "EMS (ALS)", "a clinic, Tuesday", "the shop, Pt fell"."""
    words = re.findall(r"[^\W\d_]+", name.lower())
    if (
        not words
        or any(word in _NO_FIRM or word in _TITLES for word in words)
        or is_place_that_stays(name)
        or is_brand(words[0])
    ):
        return False
    return not all(word in NOT_A_NAME or word in _GENERIC for word in words)


_OF_RESCUE = re.compile(r"\b(?:EMS|Ambulance|Flight|Medevac|Paramedics|Rescue)\b")
_NO_RESCUE = frozenset(
    "via called activate activated notify local air ground bls als critical basic advanced fire search drug steroid naloxone narcan albuterol".split()
)


def _rescues(words: list[str]) -> bool:
    """Say whether the words before "EMS" name one of many."""
    if words[0] in NOT_A_NAME:
        return False
    return not any(word in _NO_RESCUE for word in words) and not all(word in _GENERIC for word in words)


_OF_FORCE = re.compile(r"\b[A-Z]{1,4}[FP]D\b")
_ANSWERS = frozenset(
    "none yes no denies stays full part goes attends not never closed weekdays weekends daily twice once home summer regular routine overdue established".split()
)


def _is_answer(name: str) -> bool:
    return name.split(maxsplit=1)[0].lower() in _ANSWERS


def _is_with(match: re.Match[str]) -> bool:
    """Say whether somebody is with a firm, Raj @ Zolimed; no insurer of the country, and no desk."""
    name = match.group("name")
    called = lexicon.kinds(match.group("first")) & (lexicon.FIRST_NAMES | lexicon.SURNAME)
    return bool(called) and _serves(name) and not is_plain_word(name) and not is_insurer(name)


FACILITY = (
    # prior c/s at the U; admit from county, tx to regional: what a hospital is called by those who know it
    Rule(pattern(r"\b(?i:at|from|to|in)[ ](?P<name>the[ ]U)(?![\w'’.-]|[ ](?:of\b|S\b|[A-Z]))", case=True), 0.6, group="name", hints=(" the u",)),
    Rule(
        pattern(r"\b(?:admit(?:ted)?|adm|transfer(?:red|ring)?|xfer|txfr?|accepted|direct|sent|records|dc'?d|boarding|boarder)[ ](?:from|to|at)[ ](?P<name>county|regional)(?![ -](?:jail|nurse|health|hospitals?|medical|clinic|ems|center|centers|anesth\w*|blocks?|office|manager|lockup|detention|sheriff|line|lines|wide)\b|[\w-])"),
        0.6,
        group="name",
        hints=("county", "regional"),
    ),
    Rule(pattern(rf"(?<![\w'’])(?P<head>{_HEAD}){_PLACE}(?:[ \t]+(?:of|at|in)[ \t]+(?:the[ \t]+)?{_CAP}(?:[ \t]+{_CAP}){{0,2}})?(?![\w'’])", case=True), 0.75, check=_is_practice, anchor=_OF_PLACE),
    Rule(pattern(rf"(?<![\w'’])(?:University|College|Hospital|Clinic|Institute|Church|Convent|Monastery|Abbey|Priory|Medical[ \t]+College|Children['’]?s[ \t]+Hospital|Hospital[ \t]+for[ \t]+[A-Z]\w+|School)[ \t]+(?:of|at)[ \t]+(?:the[ \t]+)?(?P<head>{_CAP}(?:[ \t]+(?:(?:of|and|at)[ \t]+)?{_CAP}){{0,4}})(?![\w'’])", case=True), 0.7, check=_named),
    Rule(pattern(r"(?<![\w'’])(?:St|Saint|Mt|Mount|Our[ \t]+Lady|Holy|Sacred)\.?[ \t]+(?:of[ \t]+)?(?:(?:the[ \t]+)?[A-Z][\w'’\-]+)(?:[ \t]+(?:of[ \t]+)?(?:the[ \t]+)?[A-Z][\w'’\-]+){0,4}[ \t]+(?:Hospital|Medical|Center|Health\w*|Clinic|School|Church|Academy)\b", case=True), 0.8),
    # SCI Dunmore, FCI Otisville: prisons
    Rule(pattern(r"(?<![\w'’])(?:SCI|FCI|FMC|USP|MCI|FDC|MDC|MCC)[ \t-]+[A-Z][a-z]+(?:[ \t]+[A-Z][a-z]+)?(?![\w'’])", case=True), 0.7),
    Rule(pattern(r"(?<![\w'’])(?:St|Saint)\.?[ \t]+[A-Z][a-z]+['’]s(?:[ \t]+(?:Hospital|Medical[ \t]+Center|Health))?(?![\w'’]|[ \t]+(?:[Ww]ort|[Ss]olution|[Ff]ire|[Dd]ance|[Dd]ay|[Ee]ve)\b)", case=True), 0.65, hints=("st",)),
    Rule(
        pattern(
            r"\b(?:at|to|from|in|via|of|near)[ \t]+(?:the[ \t]+)?(?P<name>(?!the\b|our\b|a\b|an\b|this\b|your\b|my\b|local\b)(?P<head>[a-z][a-z'’.\-]+(?:[ \t]+[a-z][a-z'’.\-]+){0,2})[ \t]+(?:hospital|medical\s+center|nursing\s+home|elementary|high\s+school|middle\s+school|pharmacy|health\s+system|rehabilitation\s+center))\b"
        ),
        0.55,
        group="name",
        hints=("hospital", "medical center", "nursing home", "elementary", "school", "pharmacy", "health system", "rehabilitation"),
        check=lambda match: _may_be_called(match.group("head")),
    ),
)  # fmt: skip
ORGANIZATION = (
    # of a union: Teamsters Local 206, local 1199, UFCW 7
    Rule(
        pattern(r"(?<![\w-])(?:(?:Teamsters|Laborers|Carpenters|Ironworkers|Plumbers|Steelworkers|Machinists|IBEW|UAW|SEIU|AFSCME|UFCW|CWA|IATSE|LIUNA|AFT|IAM|ATU|TWU|UA|USW|NNU)\s+(?:local\s+)?|local\s+(?:union\s+)?)(?:no\.?\s*|\#)?\d{1,4}(?![\w%/]|[.,-]\d|\s?(?:mg|ml|mcg|cc|hours?|patients?|sites?|units?|time)\b)"),
        0.65,
        hints=("local", "team", "labor", "carp", "iron", "plum", "steel", "mach", "ibew", "uaw", "seiu", "afscme", "ufcw", "cwa", "iatse", "liuna", "aft", "iam", "atu", "twu", "ua ", "usw", "nnu"),
        check=lambda match: not match.group().lower().startswith("local") or sum(c.isdigit() for c in match.group()) > 1,
    ),
    Rule(
        pattern(
            rf"(?<![\w'’])(?P<head>(?:{_CAP}[ \t]+(?:(?:and|&|of)[ \t]+)?){{1,4}})(?:Inc|LLC|L\.L\.C|Corp(?:oration)?|Company|Co|Ltd|LLP|PLLC|P\.C|Insurance|Assurance|Bank|Credit[ \t]+Union|Foundation|Industries|Logistics|Construction|Manufacturing|Enterprises|Holdings|Partners|Associates|Consulting|Solutions|Technologies|Systems|Services|Supply|Foods|Farms|Motors|Airlines|Trucking|Transport(?:ation)?|Staffing|Realty|Plumbing|Electric|Roofing|Landscaping|Bakery|Diner|Brewery|Salon|Supermarket|Grocery|Market|Warehouse|Union|Unified[ \t]+School[ \t]+District|School[ \t]+District|Public[ \t]+Schools|Law[ \t]+(?:Firm|Offices?))\b\.?(?![\w'’])",
            case=True,
        ),
        0.6,
        check=_is_firm,
        anchor=_OF_FIRM,
    ),
    # works nights at Hormel · drives for Old Dominion · retired from Bath Iron Works · fired by Kessler
    Rule(
        pattern(
            r"\b(?:(?:works?|working|worked|drives|drove|delivers|teaches|taught|cooks|employed|employee|manager|supervisor|cashier|driver|engineer|teacher|nurse|clerk|foreman|shift|job|hired|class(?:es)?|semester|dorms?)\s+(?:\w+\s+){0,3}?(?:at|for|@)"
            r"|(?:works?|working|worked|job|employed)\s+(?:\w+\s+){0,3}?(?:with|w/)|(?:retired|fired|laid\s+off)\s+(?:\w+\s+){0,3}?(?:from|by)|(?:employed|hired)\s+by|(?:job|employer)\s+is)"
            r"\s*:?\s+(?:the\s+)?(?P<name>(?:\d{1,2}-?)?[A-Z][\w'’&\-]*\w(?:[ \t]+(?:&|and|of)?[ \t]*[A-Z][\w'’&\-]+){0,4}|\d{1,2}[A-Z](?!\w))",
            case=True,
        ),
        0.55,
        group="name",
        check=_employs,
    ),
    # a deacon at Bethany, the choir of First Pres, a ranch hand for the Circle 7: an office or a trade, and whose
    Rule(
        pattern(
            r"\b(?:(?:[Pp]riest|[Pp]astor|[Cc]haplain|[Dd]eacon|[Ee]lder|[Mm]inister|[Rr]abbi|[Ii]mam|[Pp]arishioner|[Cc]hoir|[Cc]ongregation|[Uu]sher|[Yy]outh[ ]group|[Ss]unday[ ]school)[ ](?:from|at|of|with)"
            r"|(?:hand|janitor|custodian|security|guard|welder|roofer|electrician|plumber|mechanic|machinist|cook|chef|barista|bartender|waitress|waiter|pilot|painter|dispatcher|accountant|lineman|loader|packer|picker|technician|operator|crew|lawns|landscaping|deliveries|maintenance)[ ](?:at|for|with))"
            r"[ ](?:the[ ])?(?P<name>[A-Z][\w'’&\-]*\w(?:[ \t]+(?:&|and|of)?[ \t]*(?:[A-Z][\w'’&\-]+|\d{1,4}\b(?![/-]|[.]\d))){0,4})",
            case=True,
        ),
        0.55,
        group="name",
        check=lambda match: _employs(match) and not match.group("name").isupper(),
        anchor=_WHOSE,
    ),
    # volunteers for Threads of Hope, flown by Flight For Life
    Rule(
        pattern(
            r"\b(?:(?:volunteer(?:s|ed|ing)?|coach(?:es|ed|ing)?|play(?:s|ed|ing)?|sing(?:s|ing)?|intern(?:s|ed|ing)?|ushers|moonlight(?:s|ing)|sews|knits|bakes|fundraises|interpret(?:s|ing)|clean(?:s|ed|ing))[ ](?:[a-z]+[ ]){0,2}?(?:at|for)"
            r"|(?:flown|airlifted|transport(?:ed)?|txp|picked[ ]up|driven)[ ](?:in[ ])?(?:by|via))"
            r"[ ](?:the[ ])?(?P<name>(?=[\w'’&\-]*[a-z])[A-Z][\w'’&\-]*\w(?:[ \t]+(?:&|and|of|for|For)?[ \t]*[A-Z][\w'’&\-]+){0,4})",
            case=True,
        ),
        0.55,
        group="name",
        check=lambda match: _employs(match) and (" " in match.group("name") or _is_unheard(match.group("name"))),
        anchor=_WHOSE,
    ),
    # graduated from BYU, her daughter is still at ASU: a school by its letters
    Rule(
        pattern(
            r"\b(?:[Aa]ttend(?:s|ed|ing)|[Gg]raduat\w+[ ]from|[Ee]nrolled[ ](?:at|in)|(?:[Ss]tudent|[Ff]reshman|[Ss]ophomore|[Jj]unior|[Ss]enior|[Mm]ajor|[Dd]egree|[Cc]lasses|[Pp]rofessor|[Tt]each(?:es|ing)|[Ss]tud(?:ies|ying)|[Ss]cholarship)[ ](?:\w+[ ]){0,3}?(?:at|from|to)"
            r"|(?:[Ss]on|[Dd]aughter|[Bb]rother|[Ss]ister|[Kk]id|[Gg]irlfriend|[Bb]oyfriend|[Rr]oommate)(?:['’]s)?[ ](?:is[ ])?(?:still[ ]|now[ ]|away[ ]){0,2}(?:at|goes[ ]to|went[ ]to))"
            r"[ ](?P<name>(?!\w*(?:ICU|PACU|CCU|PCU|OU|UTI|USA|ULD)\b)(?:U[A-Z]{2,4}|[A-Z]{1,4}U|[A-Z]{2,3}CC))(?![\w-])",
            case=True,
        ),
        0.6,
        group="name",
        anchor=_SCHOOL_LETTERS,
    ),
    # the YMCA, sent to CVS: a chain by its letters, some of which mean something else in a clinic
    Rule(
        pattern(
            rf"(?:\b(?:[Tt]he|[Aa]t|[Tt]o|[Ff]rom|[Uu]ses?|[Bb]y|[Ww]ith|[Ff]or|[Ll]ocal|[Pp]harmacy|[Ss]tore)[: ][ ]?)(?P<name>{_CHAIN})(?![\w-]|[ ]?[:=+]|[ ](?:exam|at[ ]\d|normal|and[ ](?:RS|CNS)))",
            case=True,
        ),
        0.55,
        group="name",
        anchor=_OF_CHAIN,
    ),
    # Pharmacy: Wagner Plus, in a form
    Rule(
        pattern(rf"(?:^|[\n|;])[ \t]*(?:[Pp]referred[ ]|[Ll]ocal[ ]|[Hh]ome[ ])?(?:[Pp]harmacy|PHARMACY|[Pp]harm|[Cc]hurch|[Dd]aycare|[Hh]ealth[ ][Aa]gency)[ \t]*:[ \t]*(?P<head>{_CAP}(?:[ \t]+(?:(?:&|and|of)[ \t]+)?{_CAP}){{1,4}})(?=[ \t]*(?:$|[\n|;,(\#]))", case=True),
        0.6,
        group="head",
        hints=tuple(word + colon for word in ("pharmacy", "pharm", "church", "daycare", "agency") for colon in (":", " :")),
        check=_named,
    ),
    # Home health: Bayada, in a sentence too: one word that the language does not have
    Rule(
        pattern(r"\b(?:[Hh]ome[ ]health|[Hh]ome[ ]care|DME|[Oo]xygen|[Hh]ospice|[Dd]ialysis|[Tt]ransport|[Ii]nfusion|[Aa]mbulance|[Pp]harmacy|[Cc]hurch|[Ff]uneral[ ]home)[ ]?:[ ]?(?P<name>[A-Z][a-z]+[A-Za-z]*)(?![\w'’-]|[ ][A-Z])", case=True),
        0.55,
        group="name",
        hints=("health:", "health :", "care:", "dme:", "oxygen:", "hospice:", "dialysis:", "transport:", "infusion:", "ambulance:", "pharmacy:", "church:", "home:"),
        check=lambda match: _is_unheard(match.group("name")),
    ),
    # a wheelchair from Numotion, an aide from Bayada
    Rule(
        pattern(
            r"\b(?:[Ww]alker|[Ww]heelchair|[Oo]xygen|O2|CPAP|BiPAP|[Ss]upplies|[Hh]ospital[ ]bed|DME|[Ee]quipment|[Cc]oncentrator|[Nn]ebulizer|[Cc]ommode|[Tt]ransport(?:ation)?|[Mm]eals|[Aa]ides?|HHA|PCA|[Cc]aregivers?|[Hh]ome[ ]health|[Aa]dvocate|[Ii]nterpreter)"
            r"[ ](?:\w+[ ]){0,2}?(?:from|through|thru)[ ](?:the[ ])?(?P<name>[A-Z][\w'’&\-]*[a-z][\w'’&\-]*(?:[ \t]+(?:&|and|of|in)?[ \t]*[A-Z][\w'’&\-]+){0,4})",
            case=True,
        ),
        0.55,
        group="name",
        check=lambda match: _employs(match) and not is_brand(match.group("name")),
        anchor=_FROM_NAME,
    ),
    # from EMS (AMR); home health (Bayada)
    Rule(
        pattern(
            r"\b(?:EMS|[Aa]mbulance|[Pp]rivate[ ]ambulance|[Mm]edics|[Tt]ransport(?:[ ]company)?|[Ff]light[ ]crew|DME|[Hh]ome[ ]health|HH|[Hh]ospice|[Hh]ome[ ]care|[Aa]gency|[Vv]endor)[ ]\((?P<name>[A-Z][\w'’&\-]*\w(?:[ ](?:&|and|of)?[ ]?[A-Z][\w'’&\-]*){0,3})\)",
            case=True,
        ),
        0.55,
        group="name",
        hints=("(",),
        check=lambda match: _serves(match.group("name")) and not is_plain_word(match.group("name")),
    ),
    # Preschool: Acorns. Dentist: Molar Magic.
    Rule(
        pattern(
            r"\b(?:[Pp]re-?school|[Dd]ay[ ]?care|[Hh]ead[ ]Start|[Ss]ummer[ ]camp|[Dd]entist|[Oo]rthodontist|[Oo]ptometrist|[Cc]hiropractor|[Ff]oster[ ]agency|[Ss]taffing[ ]agency)[ ]?:[ ]?(?P<name>[A-Z][\w'’&\-]*[a-z](?:[ ](?:&|and|of|the)?[ ]?[A-Z][\w'’&\-]*){0,3})(?=[ \t]*(?:[.;,\n(]|$))",
            case=True,
        ),
        0.55,
        group="name",
        hints=("school:", "care:", "start:", "camp:", "ist:", "tor:", "agency:"),
        check=lambda match: _serves(match.group("name")) and not _is_answer(match.group("name")),
    ),
    # taken by Guardian Flight, Tolliver EMS; not by EMS, a private ambulance
    Rule(
        pattern(r"(?<![\w'’])(?P<head>(?:[A-Z][\w'’&\-]*[a-z][ ]){1,3})(?:EMS|Ambulance|Flight|Medevac|Paramedics|Rescue)(?![\w'’-]|[ ][A-Z])", case=True),
        0.55,
        anchor=_OF_RESCUE,
        check=lambda match: _rescues(match.group("head").lower().split()),
    ),
    # brought in by KFD
    Rule(
        pattern(r"\b(?:[Bb]y|[Vv]ia|[Cc]alled|[Ff]rom|[Pp]er|[Ww]ith|w/)[ ](?P<name>[A-Z]{1,3}V?FD)(?![\w-])", case=True),
        0.55,
        group="name",
        anchor=_OF_FORCE,
    ),
    # WPD officers at the door; not a patient on CAPD
    Rule(
        pattern(
            r"(?<![\w-])(?!CAPD|COPD|CCPD|APD|LPD|OPD)[A-Z]{1,4}(?:FD|PD)(?=[ ](?:cleared|on[ ]scene|crew|medics?|engine|responded|arrived|transported|brought|officers?|dispatch|detectives?|custody|was[ ]called|notified)\b)",
            case=True,
        ),
        0.55,
        anchor=_OF_FORCE,
    ),
    # Tanisha @ Optimeds
    Rule(
        pattern(r"(?<![\w'’])(?P<first>[A-Z][a-z]+)[ ]@[ ](?P<name>[A-Z][\w'’&\-]*[a-z](?:[ ](?:&|and|of)?[ ]?[A-Z][\w'’&\-]*){0,3})(?![\w'’])", case=True),
        0.55,
        group="name",
        hints=("@",),
        check=_is_with,
    ),
    # runs a dry cleaner, Sparkle, in town; a bakery called Flour Child; her daycare (Little Sprouts)
    Rule(
        pattern(
            rf"\b(?:[Aa]|[Hh]is|[Hh]er|[Mm]y|[Tt]heir|[Oo]ur|[Tt]he|[Aa][ ]local|[Aa][ ]small|own|owns[ ]an?)[ ](?:[a-z]+[ ])?{_SHOP}(?:,[ ](?:called[ ]|named[ ])?|[ ](?:called|named)[ ]|[ ]\()(?:the[ ])?(?P<name>[A-Z][\w'’&\-]*\w(?:[ ](?:&|and|of|the|in)?[ ]?[A-Z][\w'’&\-]*){{0,3}})(?=\)|,[ ]|[.;]|$|\n|[ ](?:in|on|off|near|by|out)\b)",
            case=True,
        ),
        0.55,
        group="name",
        anchor=_OF_SHOP,
        check=lambda match: _serves(match.group("name")) and not match.group("name").isupper(),
    ),
    Rule(
        pattern(r"\b(?:employer|place\s+of\s+(?:employment|work)|company|school|workplace)\s*[:=]\s*(?:\d{1,2}(?:st|nd|rd|th)\s+grade(?:r)?,?\s+(?:at\s+)?(?-i:(?=[A-Z])))?(?P<name>(?!\d{1,2}(?:st|nd|rd|th)\s+grade)[^\W_][^\n,;|\"]{2,60}?)(?=\s*(?:$|[\n,;|\"]|\.\s|[ ]{2}))"),
        0.6,
        group="name",
        hints=("employ", "company", "school", "workplace"),
        check=lambda match: match.group("name").strip().lower().split()[0].rstrip(".")
        not in {"none", "unemployed", "retired", "self", "self-employed", "n/a", "na", "unknown", "not", "disabled", "student", "yes", "no"},
    ),
)  # fmt: skip


def recognizers() -> tuple[RuleRecognizer, ...]:
    """Make the recognizers of facilities and organisations."""
    return (
        RuleRecognizer("facilities", "FACILITY", FACILITY),
        RuleRecognizer("organizations", "ORGANIZATION", ORGANIZATION),
    )
