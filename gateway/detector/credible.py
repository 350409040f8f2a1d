"""What the model takes for an identifier and what, where it stands, cannot be one."""

from __future__ import annotations

import re

from gateway.detector import lexicon
from gateway.detector.negatives import (
    is_abbreviation_spelled,
    is_people,
    is_place_that_stays,
    is_plain_word,
    is_term,
    named_before,
)
from gateway.detector.words import CREDENTIALS, MONTH_OR_DAY, NOT_A_NAME
from gateway.model import Finding

_RATHER = 0.75
_SHORT, _LONGEST_ABBREVIATION = 4, 7  # letters
_RATHER_SURE, _SURELY = 0.95, 0.98
_MADE_BY = re.compile(r"\b(?:by|patient|pt|for)\s+$", re.IGNORECASE)
_CAPITALS_BEFORE = re.compile(r"\b[A-Z]{2,}[,.]?\s+$")
_CAPITALS_BEHIND = re.compile(r"[,.]?\s+[A-Z]{2,}\b")
_SURE = 0.9  # so sure a model knows better than the list of words
_LEAST_NUMBER = 5  # digits that the model alone may call a number that identifies; 0300 is a time
_LEAST_PHONE = 7
_OLDEST = 125
_BEHIND_NAMES = re.compile(
    rf"(?:{CREDENTIALS}|Esq|IBCLC|CCRN|RNC|CEN|LICSW|PA-C|CPNP|CPNP-PC|DABSM|FAAP|P\.?C|P\.?L\.?L\.?C|d\.o\.b|Inc|LLC|bday|et al|Rx)\.?",
    re.IGNORECASE,
)
_CODED = re.compile(r"[A-Za-z]{1,6}\d+[A-Za-z]{0,4}(?:[-_.]\d+)?")  # F508del, LA6568-5, icd10
_CREDENTIAL_FIRST = re.compile(rf"(?:{CREDENTIALS}|FACP|FACS|FACC|FAAP|CCM|IBCLC|Esq)\.?(?:[\s,]+|$)")
_MEASURED = re.compile(
    r"(?:\b(?:from|to|at|of|hr|bp|rr|sat|spo2|o2|pulse|scor\w+|weigh\w+|sbp|dbp|map|glucose|bg|than|about|over|under|ht|wt|i)|[-/<>=+~])\s*$",
    re.IGNORECASE,
)
_KNOWN = lexicon.WORD | lexicon.RARE_WORD | lexicon.DRUG
_NAMED = frozenset({"PERSON", "LOCATION", "FACILITY", "ORGANIZATION"})
_GRADED = re.compile(r"[A-Z]{2,5}\s(?:I{1,3}|IV|V)|[A-Z]+\d+[A-Z]*|[A-Z]\d+|[a-z]{1,5}\d")  # NYHA III, T2DM, C5, ckd3
_VARIANT = re.compile(r"\b(?:p\.\(?[A-Z]\w+|c\.[\d*-]\S+)")  # of a gene: c.1504C>T, p.Arg502Trp
# Those who write guidelines and certify, and employ hardly any patient.
_BODY = re.compile(
    r"\b(?:American|National|World|European|International|Canadian|British)\s+(?:[\w&]+\s+){0,3}?"
    r"(?:Academy|College|Society|Association|Board|Institutes?|Committee|Organi[sz]ation|Council|Guidelines?)\b",
    re.IGNORECASE,
)
_SPECIES = re.compile(r"[A-Z]\. ?[a-z]+")  # H. pylori
_MEASURE = re.compile(r"[\d)] ?$")  # what a unit stands behind: 178 min
_UNIT = re.compile(
    r"(?:m(?:in|mol|eq|cg|ol|g|l)|ng|pg|ug|iu|cc|sec|hrs?|wks?|mos?|yrs?|lbs?|kg|cm|mm|ft|mph|bpm|mmol|meq)(?:\W.*)?",
    re.IGNORECASE,
)
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?"
_NO_DATE = re.compile(
    r"(?:1[89]|20)\d\d|\d{1,2}:\d\d.*|\d+\s*(?:days?|weeks?|months?|years?|hours?|hrs?)"
    rf"|(?:(?:every|on|the)\s+)?{_WEEKDAY}(?:(?:\s*[,/&-]\s*|\s+)(?:(?:and|or|to|thru|through)\s+)?{_WEEKDAY})*"
    r"|20/\d{2,3}(?:[-+]\d)?|[A-Z]{2,5}\s\d/\d",  # sharpness of sight; a score behind its name
    re.IGNORECASE,
)
_DATE_FORM = re.compile(
    rf"(?<![A-Za-z\d])\d{{1,4}}\s?[/.-]\s?\d|\d(?:st|nd|rd|th)\b|\b(?:(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:(?:19|20)?\d\d))|{MONTH_OR_DAY}|\b\w+(?:first|second|third|eth|enth|elfth|ifth|ixth|ighth|inth|ourth)\b"
    r"|\b(?:first|second|third|fourth|fifth|sixth|eighth|ninth|day|eve|mas|easter|new year|halloween|spring|summer|fall|autumn|winter"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|oh|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b"
    r"|^(?:1[89]|20)?\d\d$|diwali|ramadan|eid|hanukkah|passover|juneteenth|lent|ides",
    re.IGNORECASE,
)
_DAY_COUNT = re.compile(r"(?:post[- ]?op(?:erative)?\s+|hospital\s+|ivig\s+)?day\s*#?\s*\d{1,3}(?:\s?/\s?\d+)?|(?:hd|pod|dol|doa)\s?#?\d+", re.IGNORECASE)  # fmt: skip
_ONLY_NUMBER_WORD = re.compile(
    r"(?:the\s+)?(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]\w+)?|one|two|three|four|five|six|seven|eight|nine|ten"
    r"|eleven|twelve|one-\w+)",
    re.IGNORECASE,
)
_DECIMAL = re.compile(r"\d+\.\d+")
_NUMERIC = re.compile(r"(\d{1,3})\s?[/-]\s?(\d{1,4})")
# 3/5 is a grade of strength, 7/10 of pain; 2/7, 3/52 and 4/12 are days, weeks and months.
_SCORE = re.compile(r"\d{1,2}(?:-\d{1,2})?\s?/\s?(?:5|6|7|10|12|52)|\d{1,2}\s?-\s?\d{1,2}")
_DATE_CUE = re.compile(
    r"\b(?:on|since|by|until|till|dated?|of|from|through|thru|seen|due|appt|visit|f/u|lmp|dob|dos|admitted|discharged|before|after"
    r"|mon|tue|tues|wed|thu|thurs|fri|sat|sun|\w+day)\b[\s:.,(]*$",
    re.IGNORECASE,
)
_ORDINAL = re.compile(
    r"(?:the\s+)?(?:\d{1,2}(?:st|nd|rd|th)|(?:twenty|thirty)?[\s-]?(?:first|second|third|\w+th))", re.IGNORECASE
)
_BEHIND_ORDINAL = re.compile(
    r"\s*(?:$|[.,;:!?)\n]|(?:of|at|to|through|in|for|with|when|because|by|her|his|my|she|he|we|they|i|it|if|is|was)\b"
    r"|(?:and|or)\b(?!\s+(?:the\s+)?\d{1,2}(?:st|nd|rd|th)\s+(?!of\b|at\b)[a-z]))",
    re.IGNORECASE,
)
_CODE_CUE = re.compile(
    r"\b(?:cpt|hcpcs|icd|e/?m|codes?|coded|bill(?:ed|ing)?|level\s+\d|modifier|visit|snomed|rxnorm|loinc|ndc|cvx|mesh|drg|cdt|lcd|ncd|clinvar|omim|pmid|encounter)\b[^\n]{0,40}$"
    r"|(?:rxnorm|loinc|snomed|umls|icd|sct|\"code\"|\bOB[RX]\||\bAL1\|)[^\n]{0,80}$",
    re.IGNORECASE,
)
# The reference of a product in its maker's catalogue; its serial and lot numbers are others.
_NAMED_CODE = re.compile(
    r"(?:LCD|NCD|CPT|HCPCS|ICD(?:-10(?:-CM)?)?|CDT|DRG|NDC|LOINC|RxNorm|SNOMED|ClinVar|OMIM|PMID|NCT)\b.*",
    re.IGNORECASE,
)
_CATALOGUE = re.compile(r"\b(?:ref|cat(?:alog(?:ue)?)?|sku|part)\.?\s*(?:no\.?|number|\#|:)?\s*$", re.IGNORECASE)
_LOT_BEHIND = re.compile(r"[,;]?\s*\(?(?:lot|batch|size|serial|sn|s/n|qty|exp)\b", re.IGNORECASE)
_BIRTHS = re.compile(r"G\d{1,2}\s?P\d[\d-]*", re.IGNORECASE)  # gravida and para
_CODE_BEHIND = re.compile(
    r"[^\n]{0,20}?(?:\b(?:RxNorm|SNOMED|LOINC|HCPCS|CPT|ICD|NDC|UMLS|MeSH|CVX)\b|\^[A-Z]{2}|\s*\()"
)
_VITALS = re.compile(
    r"[\d./%\s–-]*\s[-–/]\s[\d./%\s–-]*|\d{1,2}\s?[ap]m?\s?-\s?\d{1,2}\s?[ap]m?|\d{1,4}-[A-Z]\d?|[\d.]+x[\d.]+|\d+ ?-"
)
_ZIP_CUE = re.compile(
    r"(?:\b(?:zip|post(?:al)?\s?code|plz|area|in|near|from)\b|,|[A-Z]{2})[^\w\n]*(?:\w+\s)?$|\n\s*$", re.IGNORECASE
)


_PLACE_BEFORE = re.compile(
    r"\b(?:from|in|to|of|through|across|near|northern|southern|eastern|western|central|visit(?:ed)?|leav(?:e|ing)|left)\s+(?:the\s+)?$",
    re.IGNORECASE,
)


_LOGIN = re.compile(r"@\w+|[a-z0-9]+(?:[._][a-z0-9]+)+|(?:\w+[ -]){5,}\w+", re.IGNORECASE)
_SPOKEN = re.compile(
    r"(?:\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple)\b[\s,-]*){3}", re.IGNORECASE
)
_LOGIN_CUE = re.compile(
    r"\b(?:user(?:\s?name|\s?id)?|log(?:in|ged|\s?in)|handle|account|portal|by|as|id|screen\s?name|number|code|card)\b\W*$",
    re.IGNORECASE,
)
_HIGHWAY = re.compile(r"(?:I|US|SR|CR|Hwy|Route|Rte)[- ]?\d{1,3}[A-Z]?", re.IGNORECASE)


_STREETLIKE = re.compile(
    r"\d|(?:(?:one|two|three|four|five|six|seven|eight|nine|oh|ten|eleven|twelve|\w+teen|\w+ty)\b[\s-]*){2}|.*\b(?:street|str?|ave(?:nue)?|road|rd|drive|dr|lane|ln"
    r"|boulevard|blvd|court|ct|circle|cir|place|pl|terrace|way|parkway|pkwy|highway|hwy|trail|trl|square|loop|alley|plaza|cove|run|ridge|pike|turnpike|row|bend|crossing"
    r"|hill|hollow|grove|landing|commons|box|route|rte|apt|apartment|unit|lot|corner|block|mile|exit|calle|avenida|camino|rue|via|and|&|at)\b",
    re.IGNORECASE,
)
_ROOM_BEFORE = re.compile(r"\b(?:rooms?|rm|bed|bay|pod|ward|slot|chair|unit|floor|on)[\s:#]*$", re.IGNORECASE)
_HOUSE_BEFORE = re.compile(r"(?:^|[\s>(])\d{1,6}[A-Za-z]?[ \t]+$")
_ROOM = re.compile(
    r"\d{1,4}(?:[- ]?(?:[A-Z]|north|south|east|west))?|(?:\d+(?:st|nd|rd|th)|\w+)\s+floor", re.IGNORECASE
)


def _is_street(shown: str, text: str, finding: Finding) -> bool:
    """Tell a street from a motorway, a room, a floor, and words that only sound like one."""
    if _HIGHWAY.fullmatch(shown) or not any(c.isalnum() for c in shown):
        return False
    if _ROOM.fullmatch(shown) and (
        "floor" in shown.lower() or _ROOM_BEFORE.search(text, max(0, finding.start - 10), finding.start)
    ):
        return False
    if _STREETLIKE.match(shown) or _HOUSE_BEFORE.search(text, max(0, finding.start - 9), finding.start):
        return finding.score >= _SURE or any(c.isdigit() or c.isupper() for c in shown) or text.islower()
    if shown[0].isupper() and not any(c.isdigit() for c in shown):
        return finding.score >= _SURE
    return finding.score >= _RATHER_SURE and (not shown.islower() or text.islower())


def credible(text: str, finding: Finding) -> bool:
    """Turn down what the model takes for an identifier and is not one."""
    shown = text[finding.start : finding.end]
    if finding.entity in _NAMED:
        return _is_named(shown, text, finding)
    if finding.entity == "STREET_ADDRESS":
        return _is_street(shown, text, finding)
    if finding.entity == "DATE":
        return _is_date(shown.strip(), text, finding)
    if finding.entity == "AGE":
        number = re.search(r"\d+", shown)
        if number is None or not 90 <= int(number.group()) <= _OLDEST:
            return number is None
        return not shown.isdigit() or _MEASURED.search(text, max(0, finding.start - 16), finding.start) is None
    return len(shown) > 1 and _is_number(shown, text, finding)


def _is_number(shown: str, text: str, finding: Finding) -> bool:
    """Tell a number that identifies from a code, a range, a set of vital signs."""
    digits = sum(c.isdigit() for c in shown)
    if finding.entity == "PHONE_NUMBER":
        return digits >= _LEAST_PHONE or digits == 0 or (digits >= 4 and digits == len(shown))
    if finding.entity == "US_SSN":
        return digits >= 4 or digits == 0
    if finding.entity == "URL":
        before = text[max(0, finding.start - 9) : finding.start]
        return not before.endswith(("://", "://www.")) and " " not in shown
    if finding.entity == "VEHICLE_ID" and not digits:
        return False
    if finding.entity == "UNIQUE_ID" and not digits and not _LOGIN.fullmatch(shown):
        cue = _LOGIN_CUE.search(text, max(0, finding.start - 30), finding.start)
        return cue is not None or _SPOKEN.search(shown) is not None
    if finding.entity == "UNIQUE_ID" and _HIGHWAY.fullmatch(shown):
        return False
    if finding.entity not in ("UNIQUE_ID", "ZIP_CODE", "MEDICAL_RECORD_NUMBER"):
        return True
    if digits and (
        _VITALS.fullmatch(shown)
        or _BIRTHS.fullmatch(shown)
        or _NAMED_CODE.match(shown)
        or _is_of_catalogue(text, finding)
    ):
        return False
    if digits and (
        _CODE_CUE.search(text, max(0, finding.start - 90), finding.start) or _CODE_BEHIND.match(text, finding.end)
    ):
        return (
            finding.entity == "ZIP_CODE"
            and _ZIP_CUE.search(text, max(0, finding.start - 24), finding.start) is not None
            and not shown.startswith("99")
        )
    if finding.entity == "ZIP_CODE" and finding.score < _SURE and digits < len(shown):
        return "/" not in shown and _ZIP_CUE.search(text, max(0, finding.start - 24), finding.start) is not None
    if shown.isalnum():
        return (
            digits >= _LEAST_NUMBER
            or (0 < digits < len(shown) and len(shown) >= _LEAST_NUMBER)
            or (not digits and finding.score >= _SURE)
            or (finding.entity == "ZIP_CODE" and digits >= 4)
        )
    return True


def _is_of_catalogue(text: str, finding: Finding) -> bool:
    """Say whether a number is a product's in its maker's catalogue, its lot or size beside it."""
    called = _CATALOGUE.search(text, max(0, finding.start - 16), finding.start)
    return called is not None and _LOT_BEHIND.match(text, finding.end) is not None


def _is_named(shown: str, text: str, finding: Finding) -> bool:
    if not any(c.isalpha() for c in shown):
        return False
    if is_place_that_stays(shown) and (finding.entity != "PERSON" or not _may_be_called(shown, text, finding)):
        return False
    if is_people(shown) or _is_something_else(shown, finding):
        return False
    if finding.entity != "FACILITY" and (
        is_abbreviation_spelled(shown, text, finding.start)
        or is_term(shown, text, finding.start, finding.end)
        or _is_abbreviation(shown, text, finding)
        or _is_unit(shown, text, finding)
    ):
        return False
    begins = _begins(text, finding.start)
    if finding.score < _RATHER and " " not in shown and begins and lexicon.kinds(shown) & lexicon.WORD:
        return False  # "Small left effusion": as likely a word as a name, where every word is capitalised
    small = shown.islower() and not text.islower()
    sure = finding.score >= (_SURELY if small else _SURE) and not begins
    if not sure and _plain(shown, finding, text):
        return False
    if finding.score >= _SURELY and named_before(text, finding.start):
        return True  # Dr. Pain
    return not all(word in NOT_A_NAME for word in re.findall(r"[^\W\d_]+", shown.lower()))


def _is_unit(shown: str, text: str, finding: Finding) -> bool:
    """Say whether it is the unit of a number before it, 178 min; not Ng, which is written as a name and surely one."""
    if "(" in shown and _UNIT.fullmatch(shown.partition("(")[2]):
        return True
    if not _UNIT.fullmatch(shown) or (shown.istitle() and finding.score >= _SURELY):
        return False
    return _MEASURE.search(text, max(0, finding.start - 3), finding.start) is not None


def _is_something_else(shown: str, finding: Finding) -> bool:
    """Say whether a name is a species, a grade, a code, a gene's variant, an initial or what stands behind a name."""
    if _VARIANT.search(shown):
        return True
    if finding.entity in ("ORGANIZATION", "FACILITY") and _BODY.search(shown):
        return True
    if finding.entity == "PERSON":
        letters = sum(c.isalpha() for c in shown)
        forms = (_SPECIES, _GRADED, _BEHIND_NAMES, _CODED)
        return letters < 2 or any(form.fullmatch(shown) for form in forms)
    if finding.entity == "FACILITY":
        return _CREDENTIAL_FIRST.match(shown) is not None
    return _CODED.fullmatch(shown) is not None or _CREDENTIAL_FIRST.match(shown) is not None


def _begins(text: str, start: int) -> bool:
    """Say whether a sentence begins here, where every word is capitalised."""
    before = text[max(0, start - 40) : start].rstrip(" \t\"'“(*-•#>")
    return not before or before[-1] in ".!?:\n"


def _may_be_called(shown: str, text: str, finding: Finding) -> bool:
    """Say whether a country's name is somebody's here: Jordan and Chad are, and not behind "from"."""
    from_there = _PLACE_BEFORE.search(text, max(0, finding.start - 20), finding.start) is not None
    return not from_there and bool(lexicon.kinds(shown) & (lexicon.COMMON_NAME | lexicon.GIVEN))


def _plain(shown: str, finding: Finding, text: str) -> bool:
    """Say whether what the model names is made of nothing but words of the language: "C. Start", "interstellar journeys"."""
    words = [word for word in re.split(r"[\s/&,+-]+", shown) if sum(c.isalpha() for c in word) > 1]
    if not words or named_before(text, finding.start):
        return False
    if finding.entity == "PERSON":
        return all(is_plain_word(word) for word in words)
    if len(words) == 1 and finding.entity == "LOCATION":
        # Dictionaries of rare words hold cities too.
        return is_plain_word(words[0]) and (shown.islower() or lexicon.kinds(words[0]) & _KNOWN != lexicon.RARE_WORD)
    # Places and firms are called by plain words too: "Blue Finch Diner", but not "the senior center".
    lower = shown.islower() and not text.islower()
    return (lower or len(words) == 1) and all(is_plain_word(word) or word.lower() in NOT_A_NAME for word in words)


def _is_date(shown: str, text: str, finding: Finding) -> bool:
    """Tell a date from a year, a time, a length of time, a score out of five, and the fourth finger."""
    if _NO_DATE.fullmatch(shown) or _DAY_COUNT.fullmatch(shown) or _DECIMAL.fullmatch(shown):
        return False
    if not _DATE_FORM.search(shown) or (_ONLY_NUMBER_WORD.fullmatch(shown) and finding.score < _SURE):
        return False
    numeric = _NUMERIC.fullmatch(shown)
    if numeric is not None:
        first, second = sorted(int(part) for part in numeric.groups())
        if first == 0 or first > 12 or (second > 31 and second < 1900 and len(numeric.group(2)) != 2):
            return False
        if second > 31 and "/" in shown and int(numeric.group(1)) > 12:
            return False
    if _SCORE.fullmatch(shown):
        return _DATE_CUE.search(text, max(0, finding.start - 24), finding.start) is not None
    if _ORDINAL.fullmatch(shown):
        return _BEHIND_ORDINAL.match(text, finding.end) is not None
    return True


def _is_abbreviation(shown: str, text: str, finding: Finding) -> bool:
    """Say whether a few capitals stand alone in a text that is not written in capitals."""
    if not (shown.isalpha() and shown.isupper() and any(c.islower() for c in text)):
        return False
    if len(shown) <= _SHORT:
        return len(shown) > 1
    if named_before(text, finding.start):
        return False
    known = (
        lexicon.kinds(shown)
        or finding.score >= _SURELY
        or _MADE_BY.search(text, max(0, finding.start - 12), finding.start)
    )
    beside = _CAPITALS_BEFORE.search(text, max(0, finding.start - 24), finding.start) or _CAPITALS_BEHIND.match(
        text, finding.end
    )
    return len(shown) <= _LONGEST_ABBREVIATION and not known and beside is None
