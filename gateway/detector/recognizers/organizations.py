"""Employers, schools, shops and services by the words around their names; the model finds the others."""

from __future__ import annotations

import re

from gateway.detector import lexicon
from gateway.detector.credible_things import is_insurer
from gateway.detector.plain_words import is_plain_word
from gateway.detector.recognizers.facilities import CAP, GENERIC, is_named
from gateway.detector.recognizers.rule import Rule, RuleRecognizer, pattern
from gateway.detector.states_and_countries import is_place_that_stays
from gateway.detector.terms import TERMS, is_brand
from gateway.detector.words import NOT_A_NAME

_OF_FIRM = re.compile(
    r"\b(?:Inc|LLC|L\.L|Corp|Comp|Co|Ltd|LLP|PLLC|P\.C|Insur|Assur|Bank|Credit|Found|Indus|Logis|Constr|Manuf|Enter|Hold|Partn|Assoc|Consult|Solut|Techn|System|Serv"
    r"|Supply|Food|Farm|Motor|Airl|Truck|Transp|Staff|Realty|Plumb|Electr|Roof|Landsc|Baker|Diner|Brew|Salon|Super|Groc|Market|Wareh|Union|Unif|School|Public|Law)"
)
_SCHOOL_LETTERS = re.compile(r"[ ](?:U[A-Z]{2,4}|[A-Z]{1,4}U|[A-Z]{2,3}CC)(?![\w-])")
_CHAIN = r"(?:CVS|YMCA|YWCA|IKEA|KFC|IHOP|USPS|UPS|HEB|H-E-B|VFW|JCPenney|BJ['’]s|7-Eleven)"
_OF_CHAIN = re.compile(rf"[ ]{_CHAIN}")
_FROM_NAME = re.compile(r"[ ](?:from|through|thru)[ ](?:the[ ])?[A-Z]")
_WHOSE = re.compile(r"[ ](?:from|at|of|with|for|by|via)[ ](?:the[ ])?[A-Z]")
_OFFICES = frozenset("bureau department division board agency office".split())
_TITLES = frozenset("dr mr mrs ms mx miss prof professor doctor nurse".split())


def _is_firm(match: re.Match[str]) -> bool:
    """Say whether it is a firm, and no foundation against a disease: the Parkinson Foundation, the Arthritis Foundation."""
    if not is_named(match):
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
    return first not in GENERIC | _TITLES and not is_place_that_stays(name)


def _is_unheard(name: str) -> bool:
    """Say whether a word is none of the language, of care or of the map of states."""
    return (
        not (
            is_plain_word(name)
            or name.lower() in TERMS
            or is_brand(name)
            or name.lower() in GENERIC
            or is_place_that_stays(name)
        )
        and not lexicon.kinds(name) & lexicon.DRUG
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
    return not all(word in NOT_A_NAME or word in GENERIC for word in words)


_OF_RESCUE = re.compile(r"\b(?:EMS|Ambulance|Flight|Medevac|Paramedics|Rescue)\b")
_NO_RESCUE = frozenset(
    "via called activate activated notify local air ground bls als critical basic advanced fire search drug steroid naloxone narcan albuterol".split()
)


def _rescues(words: list[str]) -> bool:
    """Say whether the words before "EMS" name one of many."""
    if words[0] in NOT_A_NAME:
        return False
    return not any(word in _NO_RESCUE for word in words) and not all(word in GENERIC for word in words)


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


RULES = (
    # of a union: Teamsters Local 206, local 1199, UFCW 7
    Rule(
        pattern(r"(?<![\w-])(?:(?:Teamsters|Laborers|Carpenters|Ironworkers|Plumbers|Steelworkers|Machinists|IBEW|UAW|SEIU|AFSCME|UFCW|CWA|IATSE|LIUNA|AFT|IAM|ATU|TWU|UA|USW|NNU)\s+(?:local\s+)?|local\s+(?:union\s+)?)(?:no\.?\s*|\#)?\d{1,4}(?![\w%/]|[.,-]\d|\s?(?:mg|ml|mcg|cc|hours?|patients?|sites?|units?|time)\b)"),
        0.65,
        hints=("local", "team", "labor", "carp", "iron", "plum", "steel", "mach", "ibew", "uaw", "seiu", "afscme", "ufcw", "cwa", "iatse", "liuna", "aft", "iam", "atu", "twu", "ua ", "usw", "nnu"),
        check=lambda match: not match.group().lower().startswith("local") or sum(c.isdigit() for c in match.group()) > 1,
    ),
    Rule(
        pattern(
            rf"(?<![\w'’])(?P<head>(?:{CAP}[ \t]+(?:(?:and|&|of)[ \t]+)?){{1,4}})(?:Inc|LLC|L\.L\.C|Corp(?:oration)?|Company|Co|Ltd|LLP|PLLC|P\.C|Insurance|Assurance|Bank|Credit[ \t]+Union|Foundation|Industries|Logistics|Construction|Manufacturing|Enterprises|Holdings|Partners|Associates|Consulting|Solutions|Technologies|Systems|Services|Supply|Foods|Farms|Motors|Airlines|Trucking|Transport(?:ation)?|Staffing|Realty|Plumbing|Electric|Roofing|Landscaping|Bakery|Diner|Brewery|Salon|Supermarket|Grocery|Market|Warehouse|Union|Unified[ \t]+School[ \t]+District|School[ \t]+District|Public[ \t]+Schools|Law[ \t]+(?:Firm|Offices?))\b\.?(?![\w'’])",
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
        pattern(rf"(?:^|[\n|;])[ \t]*(?:[Pp]referred[ ]|[Ll]ocal[ ]|[Hh]ome[ ])?(?:[Pp]harmacy|PHARMACY|[Pp]harm|[Cc]hurch|[Dd]aycare|[Hh]ealth[ ][Aa]gency)[ \t]*:[ \t]*(?P<head>{CAP}(?:[ \t]+(?:(?:&|and|of)[ \t]+)?{CAP}){{1,4}})(?=[ \t]*(?:$|[\n|;,(\#]))", case=True),
        0.6,
        group="head",
        hints=tuple(word + colon for word in ("pharmacy", "pharm", "church", "daycare", "agency") for colon in (":", " :")),
        check=is_named,
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


def recognizer() -> RuleRecognizer:
    """Make the recognizer of organisations."""
    return RuleRecognizer("organizations", "ORGANIZATION", RULES)
