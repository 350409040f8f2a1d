"""What the model takes for an identifier and what, where it stands, cannot be one."""

from __future__ import annotations

import re
from dataclasses import replace

from gateway.deid.ages import SPOKEN_OVER_89
from gateway.detector.credible_days import WEEKDAY, is_nobodys_day
from gateway.detector.credible_names import is_named, stays
from gateway.detector.credible_numbers import CLOCKS, SPOKEN, is_nobodys
from gateway.detector.credible_things import is_measure_or_model
from gateway.detector.negatives import is_state_or_country
from gateway.detector.no_day import is_no_day
from gateway.detector.of_things import OF_SOMEBODY, is_account_of_system, is_of_release, is_of_thing, is_public_address
from gateway.detector.scales import is_score
from gateway.detector.words import CLOCK, CREDENTIALS, MONTH_OR_DAY
from gateway.model import Finding

_RATHER_SURE, _SURELY = 0.95, 0.98
_SURE = 0.9  # so sure a model knows better than the list of words
_LIKELY = 0.8
_LIKELY_LONG = 0.6  # hardly anything else is seven digits long
_LEAST_NUMBER = 5  # digits that the model alone may call a number that identifies; 0300 is a time
# Where the model is so sure, seven in ten of what the rules below would turn down are identifiers after all.
_BEYOND_DOUBT = 0.95
_LEAST_PHONE = 7
_FEW, _LONGEST_CODE = 3, 6  # digits
_OLDEST = 125
_WEIGHED = re.compile(r"\d+(?:\.\d+)?[ ]?(?:g|kg|mg|mcg|mL|ml|cm|mm|lbs?|oz)")
_DAY_OF_WEEK = re.compile(r"Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun")
_CLOCK_BEHIND = re.compile(rf"[ ,]{{1,2}}{CLOCK}\b")
_WEEKS = 9  # characters in which the weeks before days of a pregnancy stand
_HUNDREDS = re.compile(r"\b(?:two|three|four|five|six|seven|eight|nine)\s+hundred\b", re.IGNORECASE)  # a dose, a count
_MEASURED = re.compile(
    r"(?:\b(?:from|to|at|of|hr|bp|rr|sat|spo2|o2|pulse|scor\w+|weigh\w+|sbp|dbp|map|glucose|bg|than|about|over|under|ht|wt|i)|[-/<>=+~#])\s*$",
    re.IGNORECASE,
)
_AGE_AND_SEX = re.compile(r"(?:[1-9]|[1-8]\d)s?\s?[MFmf]")  # 28M, 50sM
_FEW_BEHIND = re.compile(r"\s?(?:d\b|ft\b|feet\b|steps\b|laps\b|reps\b|[x×]\s?\d)", re.IGNORECASE)
_FEVERISH = re.compile(
    r"\b(?:running|fever|temp(?:erature)?)(?:\s+(?:a|is|was|of|at|like|about|around))*\s+$", re.IGNORECASE
)
_NAMED = frozenset({"PERSON", "LOCATION", "FACILITY", "ORGANIZATION"})
_PLACED = _NAMED - {"PERSON"}  # Chad and Georgia are people too
_NO_DATE = re.compile(
    r"(?:a|any|another|each|last|new|next|old|other|that|the|this|which) one|(?:1[89]|20)\d\d|\d{1,2}:\d\d.*|\d+\s*(?:days?|weeks?|months?|years?|hours?|hrs?)"
    rf"|(?:(?:every|on|the)\s+)?{WEEKDAY}(?:(?:\s*[,/&-]\s*|\s+)(?:(?:and|or|to|thru|through)\s+)?{WEEKDAY})*"
    r"|20/\d{2,3}(?:[-+]\d)?|[A-Z]{2,5}\s\d/\d"  # sharpness of sight; a score behind its name
    r"|\d+\.\d+\s?/\s?\d+(?:\.\d+)?|(?!(?:19|20)\d\d-(?:0[1-9]|1[0-2])$)\d{4}-\d{2}|\d{1,2}\.\d{1,2}\.\d{1,2}-\d{1,3}",  # 97.5/95, a lead 5076-52, not 2024-05
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
_WORD_AND_YEAR = re.compile(r"[^\W\d_]+\.?,?\s+(?:19|20)\d\d")
_OF_THE_YEAR = re.compile(
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
    r"|spring|summer|fall|autumn|winter|christmas|xmas|easter|thanksgiving|halloween|\w+mas|ramadan|diwali|passover|hanukkah|eid|lent|juneteenth"
    r"|ene\w*|febr\w*|abr\w*|mayo|jun\w*|jul\w*|ago\w*|oct\w*|nov\w*|dic\w*)\b",
    re.IGNORECASE,
)
_LONG_NUMBER = re.compile(r"\d{6,20}|(?=(?:[^\d]*\d){5})(?=[\d -]*[A-Z])[A-Z0-9][A-Z0-9 -]{5,20}")
_VERY_LONG = re.compile(r"\d{7,20}")
_VERBS = re.compile(r"(?:may|march)(?: (?:may|march))?")  # small, where months are written with capitals
_MONTH_CUE = re.compile(r"\b(?:in|since|by|until|till?|last|this|next|of|early|mid|late|from)[ -]$", re.IGNORECASE)
_COUNTED = re.compile(r"(?<![\d/.-])(\d{1,2})\s?/\s?(\d{1,2})(?![\d/.-])")
_BESIDE = 48  # characters
_SECTION_BEFORE = re.compile(r"[A-Za-z]\.$|extension=\"$")  # the version of a template
_DECIMAL = re.compile(r"\d+\.\d+(?:,\d+(?:\.\d+)?)*")  # 11.2,245: two values of a row
_NUMERIC = re.compile(r"(\d{1,3})\s?[/-]\s?(\d{1,4})")
# 3/5 is a grade of strength, 7/10 of pain; 2/7, 3/52 and 4/12 are days, weeks and months.
_SCORE = re.compile(r"\d{1,2}(?:-\d{1,2})?\s?/\s?(?:5|6|7|10|12|52)|\d{1,2}\s?-\s?\d{1,2}")
# from the 20th to the 11th percentile
_PERCENTILE = re.compile(
    r"(?:\s*(?:to|and|or|-|–|through)\s*(?:the\s+)?\d{1,2}(?:st|nd|rd|th))?\s*(?:percentile|per[ ]cent|centile|%ile|%tile)",
    re.IGNORECASE,
)
_PART_BEFORE = re.compile(
    r"(?:\b(?:sessions?|visits?|runs?|cycles?|doses?|fx|fractions?|w(?:ee)?ks?|days?|steps?|items?|toes|fingers|levels?|pass(?:ed|es)?|pain|strength|grade|murmur|recog\w*|recall|scored?|score|scale|took|takes?|ate|q|x|about|than|best|worst|rest|average|now)\b|[=~<>→])[\s:]*$",
    re.IGNORECASE,
)
_PART_BEHIND = re.compile(
    r"\s*(?:%|(?:of|through|out|complete\w*|done|correct|pain|strength|days?|weeks?|months?|years?|times?|x|l|lpm|mg|ml|cm|mm|cups?|tabs?|pizza|points?|sessions?|visits?|cycles?|doses?)\b)",
    re.IGNORECASE,
)
_VERSION_BEFORE = re.compile(r"(?:\bv|\bver(?:sion)?\.?|\brelease|\bsections?|§)\s*$", re.IGNORECASE)
_FRACTION = re.compile(r"[12]/2|[12]/3|[13]/4")  # fall 2/2 weakness, 3/4 of a pizza
_DATE_CUE = re.compile(
    r"\b(?:on|since|by|until|till|dated?|of|from|through|thru|seen|due|appt|visit|f/u|lmp|dob|dos|admitted|discharged|before|after"
    r"|mon|tue|tues|wed|thu|thurs|fri|sat|sun|\w+day)\b[\s:.,(]*$",
    re.IGNORECASE,
)
_ORDINAL = re.compile(
    r"(?:the\s+)?(?:\d{1,2}(?:st|nd|rd|th)|(?:twenty|thirty)?[\s-]?(?:first|second|third|\w+th))", re.IGNORECASE
)
# No toe, rib, floor or visit is counted so far: through the twenty second midline in place.
_LATE_ORDINAL = re.compile(
    r"(?:the\s+)?(?:(?:1[3-9]|2\d|3[01])(?:st|nd|rd|th)|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth|(?:twenty|thirty)[\s-](?:first|second|third|\w+th))",
    re.IGNORECASE,
)
_DAY_BEFORE = re.compile(r"\b(?:on|since|through|thru|until|till|by|from)\s+(?:the\s+)?$", re.IGNORECASE)
_BEHIND_ORDINAL = re.compile(
    r"\s*(?:$|[.,;:!?)\n]|(?:of|at|to|through|in|for|with|when|because|by|her|his|my|she|he|we|they|i|it|if|is|was)\b"
    r"|(?:and|or)\b(?!\s+(?:the\s+)?\d{1,2}(?:st|nd|rd|th)\s+(?!of\b|at\b)[a-z]))",
    re.IGNORECASE,
)
_CODE_CUE = re.compile(
    r"\b(?:cpt|hcpcs|icd[- ]?(?:9|10|11|o\b|cm\b|codes?)|e/?m|codes?|coded|bill(?:ed|ing)?|level\s+\d|modifier|visit|snomed|rxnorm|loinc|ndc|cvx|mesh|drg|cdt|lcd|ncd|clinvar|omim|pmid|encounter)\b[^\n]{0,40}$"
    r"|(?:rxnorm|loinc|snomed|umls|icd[- ]?(?:9|10|11|o\b|cm\b|codes?)|sct|\"code\"|\bOB[RX]\||\bAL1\|)[^\n]{0,80}$",
    re.IGNORECASE,
)
# The reference of a product in its maker's catalogue; its serial and lot numbers are others.
_NAMED_CODE = re.compile(
    r"(?:LCD|NCD|CPT|HCPCS|ICD(?:-10(?:-CM)?)?|CDT|DRG|NDC|LOINC|RxNorm|SNOMED|ClinVar|OMIM|PMID|NCT)\b.*",
    re.IGNORECASE,
)
# What looks like a number of somebody and belongs to a register of things: an enzyme, a visit frequency, a field or an
# event of HL7, an item of OASIS, a taxonomy of providers, a code of dentistry or of a denial, a byte.
_OF_THINGS = re.compile(
    r"(?:CYP)?\d[A-Z]\d{1,2}(?:,\s?\d[A-Z]\d{1,2})*|\d{1,2}[wWmM]\d{1,2}(?:[ ,]+\d{1,2}[wWmM]\d{1,2})*|(?:PID|PV1|PV2|NK1|OBX|OBR|ORC|MSH|IN1|GT1|EVN|DG1|AL1)-\d{1,2}"
    r"|(?:[A-Z]{3}_)?[A-Z]\d\d|v\d-\d{3,4}|[MJKOGN]\d{4}[A-Z]?|0x[0-9A-F]+|\d{3}[A-Z0-9]{6}X|PO[A-Z]{2}_[A-Z]{2}\d{6}|UN\d{4}|D\d{4}(?:,\s?D\d{4})+|(?:CO|PR|OA|PI)-\d{1,3}(?:\s\d{1,3})?",
)
_CODING = re.compile(
    r"\b(?:CPT|HCPCS|E/M|ICD-10|NCCI|modifiers?|CDT)\b|\b(?:what|which|right|correct)\s+codes?\b|\bcodes?\s+(?:for|do)\b|\b[Bb]ill(?:ing)?\s+(?:only|for|with|vs)\b|\b[Bb]illable\b"
)
_PROCEDURE = re.compile(r"(?:\d{5}|[A-Z]\d{4})(?:\s\d{1,3})?(?:,\s?(?:\d{5}|[A-Z]\d{4})(?:\s\d{1,3})?)*")
_SPOKEN_CLOCK = 4  # words
_COLUMN = re.compile(r"[a-z]\w{0,3}\.[a-z_]+", re.IGNORECASE)  # of a table, behind its alias: e.pat_id
_QUERY = re.compile(r"\bSELECT\b[\s\S]{1,2000}\bFROM\b|\bJOIN\b[\s\S]{1,400}\bON\b")
_NUMBER_CUE = re.compile(
    r"\b(?:mrn|record|chart|acct|account|id|member|claim|zip|case|auth|ref)\b[^\n]{0,12}$|,\s*(?:[A-Z]{2})\s+$",
    re.IGNORECASE,
)
_ROOMS = re.compile(r"(\d{1,3})\s?[-–]\s?(\d{1,3})")  # RN Ines 301-304
_CLOCK = re.compile(CLOCK)
_EXTENSION_BEFORE = re.compile(
    r"(?:\bext?|extension|\bx|pager?d?|beeper|phone|call|cell|fax|tel|vocera|ascom|spectra|line|reach|dial|#)[\w\s.:#(]{0,8}$",
    re.IGNORECASE,
)
_CATALOGUE = re.compile(r"\b(?:ref|cat(?:alog(?:ue)?)?|sku|part)\.?\s*(?:no\.?|number|\#|:)?\s*$", re.IGNORECASE)
_LOT_BEHIND = re.compile(r"[,;]?\s*\(?(?:lot|batch|size|serial|sn|s/n|qty|exp)\b", re.IGNORECASE)
_BIRTHS = re.compile(r"G\d{1,2}\s?P\d[\d-]*", re.IGNORECASE)  # gravida and para
_CODE_BEHIND = re.compile(
    r"[^\n]{0,20}?(?:\b(?:RxNorm|SNOMED|LOINC|HCPCS|CPT|ICD|NDC|UMLS|MeSH|CVX)\b|\^[A-Z]{2})|\s*\(\s*[A-Za-z]?[a-z]{2}"
)
_LONG_RUN = re.compile(r"\d{5}")
_PLATE = re.compile(r"\b(?:plates?|tags?|licen[cs]e|vehicle|car|van|truck)\b[^\n]{0,60}$", re.IGNORECASE)
_VITALS = re.compile(
    r"[\d./%\s–-]*\s[-–/]\s[\d./%\s–-]*|\d{1,2}\s?[ap]m?\s?-\s?\d{1,2}\s?[ap]m?|\d{1,4}-[A-Z]\d?|[\d.]+x[\d.]+|\d+\.\d+/\d+(?:\.\d+)?|\d+ ?-|\d[\d.,]*(?:\s?[-–]\s?\d[\d.,]*)?\s?k?[Hh]z"
)
_ZIP_CUE = re.compile(
    r"(?:\b(?:zip|post(?:al)?\s?code|plz|area|in|near|from)\b|,|[A-Z]{2})[^\w\n]*(?:\w+\s)?$|\n\s*$", re.IGNORECASE
)
_LOGIN = re.compile(r"@\w+|[a-z0-9]+(?:[._][a-z0-9]+)+|(?:\w+[ -]){5,}\w+", re.IGNORECASE)
_LOGIN_CUE = re.compile(
    r"\b(?:user(?:\s?name|\s?id)?|log(?:in|ged|\s?in)|handle|account|portal|by|as|id|screen\s?name|number|code|card)\b\W*$",
    re.IGNORECASE,
)
_HIGHWAY = re.compile(r"(?:I|US|SR|CR|Hwy|Route|Rte)[- ]?\d{1,3}[A-Z]?", re.IGNORECASE)
# 2080 g, 4x4, 1950g: measured, not on a plate
_AMOUNT = re.compile(r"(?:[a-z]{1,3} )?\d+(?:\.\d+)?\s?(?:[a-z]{1,3}|x\s?\d+)|(?:TR|TE|TI|FOV|SE|IM) \d+")
_MOTORWAY = re.compile(r"(?:I|Interstate)[- ]?\d{1,3}", re.IGNORECASE)
_STREETLIKE = re.compile(
    r"\d|(?:(?:one|two|three|four|five|six|seven|eight|nine|oh|ten|eleven|twelve|\w+teen|\w+ty)\b[\s-]*){2}|.*\b(?:street|str?|ave(?:nue)?|road|rd|drive|dr|lane|ln"
    r"|boulevard|blvd|court|ct|circle|cir|place|pl|terrace|way|parkway|pkwy|highway|hwy|trail|trl|square|loop|alley|plaza|cove|run|ridge|pike|turnpike|row|bend|crossing"
    r"|hill|hollow|grove|landing|commons|box|route|rte|apt|apartment|unit|lot|corner|block|mile|exit|calle|avenida|camino|rue|via|and|&|at)\b",
    re.IGNORECASE,
)
_ROOM_BEFORE = re.compile(r"\b(?:rooms?|rm|bed|bay|pod|ward|slot|chair|floor)[\s:#]*$", re.IGNORECASE)
_HOUSING = re.compile(
    r"(?:mobile[ ]home|trailer|rv|car|apartment|parking|dog)[ ](?:park|court|complex|lot)|general[ ]delivery|an?[ ](?:[a-z]+[ ])?(?:street|road|highway|lane|corner|drive)",
    re.IGNORECASE,
)
_HOUSE_BEFORE = re.compile(r"(?:^|[\s>(])\d{1,6}[A-Za-z]?[ \t]+$")
_DEGREE = re.compile(CREDENTIALS)  # signed K. Whitlock RD
_LOOP = re.compile(r"\w*\d:\d")  # of a claim that was turned down: A3:21 loop 2310B
_WARD = re.compile(r"\d{1,2}[- ]?(?:north|south|east|west|tower|center|main)", re.IGNORECASE)  # called to 5 East
_ROOM = re.compile(
    r"(?:rm|room|bed|bay)\.?\s*#?\s*\d{1,4}[- ]?[A-Z]?|\d{1,4}(?:[- ]?(?:[A-Z]|north|south|east|west))?|(?:\d+(?:st|nd|rd|th)|\w+)\s+floor",
    re.IGNORECASE,
)


def _is_street(shown: str, text: str, finding: Finding) -> bool:
    """Tell a street from a motorway, a room, a floor, and words that only sound like one."""
    if _LOOP.match(shown) or _WARD.fullmatch(shown) or _DEGREE.fullmatch(shown):
        return False
    if (
        _MOTORWAY.fullmatch(shown)
        or _HOUSING.fullmatch(shown)
        or CLOCKS.fullmatch(shown)
        or not any(c.isalnum() for c in shown)
    ):
        return False
    if _ROOM.fullmatch(shown) and (
        "floor" in shown.lower()
        or shown[0].isalpha()
        or _ROOM_BEFORE.search(text, max(0, finding.start - 10), finding.start)
    ):
        return False
    if _STREETLIKE.match(shown) or _HOUSE_BEFORE.search(text, max(0, finding.start - 9), finding.start):
        return finding.score >= _LIKELY or any(c.isdigit() or c.isupper() for c in shown) or text.islower()
    if shown[0].isupper() and not any(c.isdigit() for c in shown):
        return finding.score >= _LIKELY
    return finding.score >= _RATHER_SURE


def credible(text: str, finding: Finding) -> bool:
    """Turn down what the model takes for an identifier and is not one."""
    shown = text[finding.start : finding.end]
    if _AGE_AND_SEX.fullmatch(shown) or (_COLUMN.fullmatch(shown) and _QUERY.search(text)):
        return False
    if _is_element(shown, text, finding) or _cannot_be(text, finding):
        return False
    if (finding.entity == "EMAIL_ADDRESS" and "\n" in shown) or (
        finding.entity == "UNIQUE_ID" and is_account_of_system(shown)
    ):
        return False
    if shown.isdigit() and len(shown) <= _FEW and _FEW_BEHIND.match(text, finding.end):
        return False
    if finding.score >= _BEYOND_DOUBT and not _is_none(shown, text, finding):
        return True
    if finding.entity in _NAMED:
        return is_named(shown, text, finding)
    if finding.entity == "STREET_ADDRESS":
        return _is_street(shown, text, finding)
    if finding.entity == "DATE":
        return _is_date(shown.strip(), text, finding)
    if finding.entity == "AGE":
        number = re.search(r"\d+", shown)
        if number is None or not 90 <= int(number.group()) <= _OLDEST:
            spoken = number is None and SPOKEN_OVER_89.search(shown) is not None and not _HUNDREDS.search(shown)
            return spoken and _FEVERISH.search(text, max(0, finding.start - 24), finding.start) is None
        return not shown.isdigit() or _MEASURED.search(text, max(0, finding.start - 16), finding.start) is None
    return len(shown) > 1 and _is_number(shown, text, finding)


def is_certainly_none(text: str, finding: Finding) -> bool:
    """Say whether what ``credible`` turned down is none by counting, or by the lists of states and countries.

    An age below 90, points out of a whole, no day, Ohio.
    """
    if finding.entity in _PLACED and is_state_or_country(text, finding.start, finding.end):
        return True
    if finding.entity == "AGE" or _cannot_be(text, finding):
        return True
    return finding.entity == "DATE" and is_score(text, text[finding.start : finding.end].strip(), finding.start)


def _cannot_be(text: str, finding: Finding) -> bool:
    """Say whether it is numbers that no calendar has, a percentile, a weight on no plate, or a weekday before a time: Sun 0312."""
    shown = text[finding.start : finding.end].strip()
    if finding.entity == "DATE":
        before = text[max(0, finding.start - _WEEKS) : finding.start]
        return is_no_day(shown, before) or _PERCENTILE.match(text, finding.end) is not None
    if finding.entity == "VEHICLE_ID":
        return _WEIGHED.fullmatch(shown) is not None
    weekday = finding.entity in _NAMED and _DAY_OF_WEEK.fullmatch(shown) is not None
    return weekday and _CLOCK_BEHIND.match(text, finding.end) is not None


def _is_none(shown: str, text: str, finding: Finding) -> bool:
    """Say whether it is certainly no identifier, so that not even a model that is sure is believed."""
    if finding.entity == "AGE":
        return True  # whether it is over 89 is arithmetic, not belief
    if finding.entity in _NAMED:
        return stays(shown, text, finding)
    if finding.entity == "DATE":
        forms = (_NO_DATE, _DAY_COUNT, _DECIMAL, _SCORE)
        return any(form.fullmatch(shown) for form in forms) or is_nobodys_day(shown, text, finding.start)
    digits = any(c.isdigit() for c in shown)
    of_things = finding.entity in OF_SOMEBODY and digits and is_of_thing(text, finding.start, finding.end)
    return (
        of_things
        or _OF_THINGS.fullmatch(shown) is not None
        or is_nobodys(shown, text, finding)
        or is_measure_or_model(shown, text, finding)
        or _is_thread(text, finding)
        or (digits and _is_of_register(shown, text, finding))
        or (
            shown.isdigit()
            and len(shown) <= _LONGEST_CODE
            and _CODE_CUE.search(text, max(0, finding.start - 90), finding.start) is not None
        )
    )


def _is_element(shown: str, text: str, finding: Finding) -> bool:
    """Say whether it is what an element of XML is called: <chiefComplaint>…</chiefComplaint>."""
    return text[finding.start - 1 : finding.start] in ("<", "/") and f"</{shown}>" in text


def as_number(text: str, finding: Finding) -> Finding:
    """Give what the model takes for a date and is a long number without a date's form as the number that it is.

    The model sees long numbers by their form alone, and stamps of eight or fourteen digits taught it dates; of seven
    digits and more it is often unsure whose they are, but they are hardly ever nobody's.
    """
    shown = text[finding.start : finding.end]
    if finding.entity == "DATE" and _LONG_NUMBER.fullmatch(shown) and not _DATE_FORM.search(shown):
        return replace(finding, entity="UNIQUE_ID", score=min(finding.score, _LIKELY))
    if finding.entity in OF_SOMEBODY and _VERY_LONG.fullmatch(shown):
        return replace(finding, score=max(finding.score, _LIKELY_LONG))
    return finding


def _is_of_rooms(shown: str, text: str, finding: Finding) -> bool:
    """Say whether it is from one room to another, whoever has them: RN Ines 301-304."""
    rooms = _ROOMS.fullmatch(shown)
    if finding.entity not in OF_SOMEBODY or rooms is None or len(rooms.group(1)) != len(rooms.group(2)):
        return False
    return _NUMBER_CUE.search(text, max(0, finding.start - 24), finding.start) is None


# A thread of a program, in a line of its log: [http-nio-8080-exec-4].
_THREAD = re.compile(r"\[[a-z]+(?:-[a-z0-9]+){2,}\]")
_LOGGED = re.compile(r"\b(?:TRACE|DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL)\b")


def _is_thread(text: str, finding: Finding) -> bool:
    """Say whether it is part of what a program calls a thread, in a line of its log."""
    line = max(text.rfind("\n", 0, finding.start), finding.start - _BESIDE, 0)
    thread = _THREAD.match(text, max(0, finding.start - 1))
    return thread is not None and _LOGGED.search(text, line, thread.end() + _BESIDE) is not None


def _is_number(shown: str, text: str, finding: Finding) -> bool:  # noqa: PLR0911 - a list of what it is not
    """Tell a number that identifies from a code, a range, a set of vital signs."""
    digits = sum(c.isdigit() for c in shown)
    if _OF_THINGS.fullmatch(shown) or (
        digits and finding.entity in OF_SOMEBODY and is_of_thing(text, finding.start, finding.end)
    ):
        return False
    if (
        is_measure_or_model(shown, text, finding)
        or is_nobodys(shown, text, finding)
        or _is_of_rooms(shown, text, finding)
        or _is_thread(text, finding)
    ):
        return False
    if finding.entity == "PHONE_NUMBER" and _is_clock(shown, text, finding):
        return False
    if (
        finding.entity == "VEHICLE_ID"
        and _AMOUNT.fullmatch(shown)
        and not _PLATE.search(text, max(0, finding.start - 80), finding.start)
    ):
        return False
    if digits and finding.score >= _SURELY and finding.entity != "URL":
        return not _is_of_register(shown, text, finding)
    if finding.entity == "PHONE_NUMBER":
        return digits >= _LEAST_PHONE or digits == 0 or (digits >= 4 and digits == len(shown))
    if finding.entity == "URL":
        if is_public_address(_whole_address(text, finding)):
            return False
        before = text[max(0, finding.start - 9) : finding.start]
        return not before.endswith(("://", "://www.")) and " " not in shown
    if finding.entity == "VEHICLE_ID" and not digits:
        return finding.score >= _SURELY and shown.isupper() and not text.isupper()
    if finding.entity == "UNIQUE_ID" and not digits and not _LOGIN.fullmatch(shown):
        cue = _LOGIN_CUE.search(text, max(0, finding.start - 30), finding.start)
        return cue is not None or SPOKEN.search(shown) is not None
    if finding.entity not in ("UNIQUE_ID", "ZIP_CODE", "MEDICAL_RECORD_NUMBER"):
        return True
    if digits and _is_of_register(shown, text, finding):
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


_OF_ADDRESS = re.compile(r"[\w.:/?#=&%~+@-]*")


def _whole_address(text: str, finding: Finding) -> str:
    """Give the address that a finding may be part of: of www.ama-assn.org the model may take assn.org."""
    start = finding.start
    while start > max(0, finding.start - 100) and _OF_ADDRESS.fullmatch(text[start - 1]):
        start -= 1
    end = _OF_ADDRESS.match(text, finding.end)
    return text[start : finding.end if end is None else end.end()]


def _is_of_register(shown: str, text: str, finding: Finding) -> bool:
    """Say whether a number is a code, a set of vital signs or a product's, however sure the model is."""
    forms = (
        None if _LONG_RUN.search(shown) else _VITALS.fullmatch(shown),
        CLOCKS.fullmatch(shown),
        _BIRTHS.fullmatch(shown),
        _NAMED_CODE.match(shown),
        _HIGHWAY.fullmatch(shown),
    )
    part_of_a_name = text[max(0, finding.start - 1) : finding.start] == "_"  # egfr_ckd_epi_2021
    return any(forms) or part_of_a_name or _is_of_catalogue(text, finding) or _is_of_coding(shown, text, finding)


def _is_clock(shown: str, text: str, finding: Finding) -> bool:
    """Say whether it is a time of day and not an extension: 1452, oh seven forty two."""
    spoken = not any(c.isdigit() for c in shown) and len(shown.replace("-", " ").split()) <= _SPOKEN_CLOCK
    if not spoken and not _CLOCK.fullmatch(shown):
        return False
    return _EXTENSION_BEFORE.search(text, max(0, finding.start - 24), finding.start) is None


def _is_of_coding(shown: str, text: str, finding: Finding) -> bool:
    """Say whether a number has the form of a billing code in a text about coding, and nobody calls it otherwise."""
    if not _PROCEDURE.fullmatch(shown) or not _CODING.search(text):
        return False
    return _NUMBER_CUE.search(text, max(0, finding.start - 24), finding.start) is None


def _is_of_catalogue(text: str, finding: Finding) -> bool:
    """Say whether a number is a product's in its maker's catalogue, its lot or size beside it."""
    called = _CATALOGUE.search(text, max(0, finding.start - 16), finding.start)
    return called is not None and _LOT_BEHIND.match(text, finding.end) is not None


def _is_part(text: str, finding: Finding) -> bool:
    """Say whether it is said to be one of so many, or a measure: 9/12 through chemo, run 5/10, passed 2/2."""
    return (
        _PART_BEFORE.search(text, max(0, finding.start - 16), finding.start) is not None
        or _PART_BEHIND.match(text, finding.end) is not None
    )


def _is_among_counts(text: str, finding: Finding) -> bool:
    """Say whether it stands among counts out of a whole, with no word of a day before: ICU 11/12, 4W 22/24."""
    if _DATE_CUE.search(text, max(0, finding.start - 24), finding.start) is not None:
        return False
    near = text[max(0, finding.start - _BESIDE) : finding.end + _BESIDE]
    pairs = [(int(one), int(two)) for one, two in _COUNTED.findall(near)]
    return any(one <= two and (one > 12 or two > 31) for one, two in pairs)


def _is_date(shown: str, text: str, finding: Finding) -> bool:  # noqa: PLR0911 - a list of what it is not
    """Tell a date from a year, a time, a length of time, a score out of five, and the fourth finger."""
    if _NO_DATE.fullmatch(shown) or _DAY_COUNT.fullmatch(shown) or _DECIMAL.fullmatch(shown):
        return False
    if _SECTION_BEFORE.search(text, max(0, finding.start - 12), finding.start):
        return False  # NPSG.03.06.01
    if is_of_release(text, finding.start):
        return False  # gpt-4o-2024-08-06
    if is_nobodys_day(shown, text, finding.start) or is_score(text, shown, finding.start):
        return False
    if not _DATE_FORM.search(shown) or (
        _ONLY_NUMBER_WORD.fullmatch(shown) and finding.score < _SURE and not _LATE_ORDINAL.fullmatch(shown)
    ):
        return False
    if _WORD_AND_YEAR.fullmatch(shown) and not _OF_THE_YEAR.match(shown):
        return False  # off market 2024
    if _VERBS.fullmatch(shown) and not text.islower():
        dated = _MONTH_CUE.search(text, max(0, finding.start - 10), finding.start) is not None
        return (dated or finding.score >= _SURELY) and " " not in shown  # the committee may march, the march downtown
    if "." in shown and _VERSION_BEFORE.search(text, max(0, finding.start - 12), finding.start):
        return False
    numeric = _NUMERIC.fullmatch(shown)
    if numeric is not None:
        first, second = sorted(int(part) for part in numeric.groups())
        if first == 0 or first > 12 or (second > 31 and second < 1900 and len(numeric.group(2)) != 2):
            return False
        if second > 31 and "/" in shown and int(numeric.group(1)) > 12:
            return False
        if "/" in shown and _is_among_counts(text, finding):
            return False
    if _FRACTION.fullmatch(shown) and finding.score < _RATHER_SURE:
        return _DATE_CUE.search(text, max(0, finding.start - 24), finding.start) is not None
    if _SCORE.fullmatch(shown):
        return (
            finding.score >= _RATHER_SURE
            and numeric is not None
            and int(numeric.group(1)) <= 12
            and not _is_part(text, finding)
        ) or _DATE_CUE.search(text, max(0, finding.start - 24), finding.start) is not None
    if _ORDINAL.fullmatch(shown):
        late = _LATE_ORDINAL.fullmatch(shown) and _DAY_BEFORE.search(text, max(0, finding.start - 12), finding.start)
        return late is not None or _BEHIND_ORDINAL.match(text, finding.end) is not None
    return True
