"""What the model takes for a date and, where it stands, is a time, a length of time, a score or the fourth finger."""

from __future__ import annotations

import re

from gateway.detector.credible_days import WEEKDAY, is_nobodys_day
from gateway.detector.of_things import is_of_release
from gateway.detector.out_of_whole import is_out_of_whole
from gateway.detector.scales import is_score
from gateway.detector.sureness import RATHER_SURE, SURE, SURELY
from gateway.detector.words import MONTH_OR_DAY
from gateway.model import Finding

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
_VERBS = re.compile(r"(?:may|march)(?: (?:may|march))?")  # small, where months are written with capitals
_WHO_MAY = re.compile(r"\b(?:I|you|he|she|we|they|who|users?|agents?|assistants?|models?)[ ]$", re.IGNORECASE)
_MONTH_CUE = re.compile(r"\b(?:in|since|by|until|till?|last|this|next|of|early|mid|late|from)[ -]$", re.IGNORECASE)
_COUNTED = re.compile(r"(?<![\d/.-])(\d{1,2})\s?/\s?(\d{1,2})(?![\d/.-])")
_BESIDE = 48  # characters
_SECTION_BEFORE = re.compile(r"[A-Za-z]\.$|extension=\"$")  # the version of a template
_DECIMAL = re.compile(r"\d+\.\d+(?:,\d+(?:\.\d+)?)*")  # 11.2,245: two values of a row
_NUMERIC = re.compile(r"(\d{1,3})\s?[/-]\s?(\d{1,4})")
# 3/5 is a grade of strength, 7/10 of pain; 2/7, 3/52 and 4/12 are days, weeks and months.
_SCORE = re.compile(r"\d{1,2}(?:-\d{1,2})?\s?/\s?(?:5|6|7|10|12|52)|\d{1,2}\s?-\s?\d{1,2}")
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


def is_verb(shown: str, text: str, start: int) -> bool:
    """Say whether a small word behind somebody is what they may do: I may march, the user may ask."""
    return _VERBS.fullmatch(shown) is not None and _WHO_MAY.search(text, max(0, start - 12), start) is not None


def _is_counted(shown: str, text: str, finding: Finding) -> bool:
    return is_score(text, shown, finding.start) or is_out_of_whole(text, finding.start, finding.end)


def is_date(shown: str, text: str, finding: Finding) -> bool:  # noqa: PLR0911 - a list of what it is not
    """Tell a date from a year, a time, a length of time, a score out of five, and the fourth finger."""
    if _NO_DATE.fullmatch(shown) or _DAY_COUNT.fullmatch(shown) or _DECIMAL.fullmatch(shown):
        return False
    if _SECTION_BEFORE.search(text, max(0, finding.start - 12), finding.start):
        return False  # NPSG.03.06.01
    if is_of_release(text, finding.start):
        return False  # gpt-4o-2024-08-06
    if is_nobodys_day(shown, text, finding.start) or _is_counted(shown, text, finding):
        return False
    if not _DATE_FORM.search(shown) or (
        _ONLY_NUMBER_WORD.fullmatch(shown) and finding.score < SURE and not _LATE_ORDINAL.fullmatch(shown)
    ):
        return False
    if _WORD_AND_YEAR.fullmatch(shown) and not _OF_THE_YEAR.match(shown):
        return False  # off market 2024
    if _VERBS.fullmatch(shown) and not text.islower():
        dated = _MONTH_CUE.search(text, max(0, finding.start - 10), finding.start) is not None
        return (dated or finding.score >= SURELY) and " " not in shown  # the committee may march, the march downtown
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
    if _FRACTION.fullmatch(shown) and finding.score < RATHER_SURE:
        return _DATE_CUE.search(text, max(0, finding.start - 24), finding.start) is not None
    if _SCORE.fullmatch(shown):
        return (
            finding.score >= RATHER_SURE
            and numeric is not None
            and int(numeric.group(1)) <= 12
            and not _is_part(text, finding)
        ) or _DATE_CUE.search(text, max(0, finding.start - 24), finding.start) is not None
    if _ORDINAL.fullmatch(shown):
        late = _LATE_ORDINAL.fullmatch(shown) and _DAY_BEFORE.search(text, max(0, finding.start - 12), finding.start)
        return late is not None or _BEHIND_ORDINAL.match(text, finding.end) is not None
    return True


def has_form_of_date(shown: str) -> bool:
    """Say whether something in it has the form of a day, a month or a year."""
    return _DATE_FORM.search(shown) is not None


def is_no_date_by_form(shown: str) -> bool:
    """Say whether it has the form of something that is no date, so that not even a model that is sure is believed."""
    return any(form.fullmatch(shown) for form in (_NO_DATE, _DAY_COUNT, _DECIMAL, _SCORE))
