"""Days without a year, 3/14, which what stands around tells from scores, doses, ratios and pressures."""

from __future__ import annotations

import itertools
import re

from gateway.detector.credible_days import is_size_or_dose
from gateway.detector.days import may_be_day
from gateway.detector.out_of_whole import is_out_of_whole
from gateway.detector.recognizers.date_forms import DAY, MONTH_NUMBER, YEAR
from gateway.detector.recognizers.rule import Rule, by_first_letter, pattern
from gateway.detector.scales import ONLY_SCALES, is_score

_NEAR_SLASH = re.compile(r"(?<![\d/])\d{1,2}/\d\d(?![\d/])")
_NEAR_DAY_AND_HALF = re.compile(r"/\d{1,2}\s?[ap]\.?m\b", re.IGNORECASE)
_NEAR_PAIR = re.compile(r"(?<![\d/])\d{1,2}[/.-]\d{1,2}(?![\d/])")
# What makes a number pair a day of the year, and what makes it a score, a dose, a pressure or a ratio.
_DAY_CUE = pattern(
    r"\b(?:on|yesterday|today|tomorrow|\w+day|since|until|till|til|from|dated?|by|thru|through|to|between|and|before|after|seen|visit|appt|appointment"
    r"|f/u|follow[\s-]?up|dos|due|started|start|starting|starts|began|beginning|begins|ending|completed|finished|enrolled|performed|uds|held|placed|removed|fell|spoke|stop|stopped|admitted|discharged|admit|d/c|scheduled|last|next|lmp|edd|exam"
    r"|for|release[ds]?|transfer(?:red)?|dc|dob|birth\w*|born|surgery|procedure|drawn|collected|received|reported|signed|updated|resulted|as\s+of|effective"
    r"|expires?|filled|refill\w*|week\s+of|around|approx\w*|about|lbm|return(?:s|ed)?|rtc|downloaded|shipped|mailed|faxed|tested|delivered|resumed|restarted|repeated|quit|moved|hired|married|tmrw|given|delt(?:oid)?|ct|mri|x-?ray|labs?|echo|us|bx|of|in|was|call(?:ed)?)"
    r"[\s:(,–-]*$"
)
_NO_DAY = pattern(
    r"\b(?:pain|strength|murmur|reflex\w*|pulses?|score|scale|severity|intensity|systolic|power|motor|grade|edema"
    r"|tab(?:let)?s?|cup|teaspoon|tsp|dose|mg|ml|mcg|units?|bp|vision|acuity|ratio|gcs|apgars?|out\s+of|stars?"
    r"|goal|index|inventory|fractions?|fx|caries|dentin\w*|extranodal|(?:micro|macro)metastas[ei]s|(?<![^/]\d[ ])days|times|joints|quadrants?|ns|saline|dextrose|sickle|positive|cores|nodes|lymph|margins|pt[0-4][abc]?|pn[0-3][abc]?|bottles?|peep|fio2|moca|mmse|slums|bims|phq-?9|gad-?7|epds|points?|items|inch|in\.|cm|mm|hours?)\b"
)
_BETWEEN_DAYS = r"(?:\s?,\s?(?:and\s+|&\s?)?|\s+(?:and|&)\s+)"
_DAYS_OF_A_MONTH = rf"(?P<month>{MONTH_NUMBER})/{DAY}(?:{_BETWEEN_DAYS}(?P=month)/{DAY}){{2,5}}"
_PAIR = re.compile(r"(?<![\d/.])(\d{1,2})/(\d{1,2})(?![\d/])")
_BESIDE = 48  # characters
_MOST_OF_A_SCALE, _LONGEST_MONTH = 12, 31
_LEAST_LAST_DAY = 9  # 1/2, 1/4 and 1/8 are fractions


def _go_on(match: re.Match[str]) -> bool:
    """Say whether each day of a list is later than the one before, as scores seldom are."""
    days = [int(day) for day in re.findall(r"/(\d+)", match.group())]
    return all(a < b for a, b in itertools.pairwise(days)) and days[-1] >= _LEAST_LAST_DAY


def _goes_on_in_its_month(match: re.Match[str]) -> bool:
    """Say whether numbers behind a day are later ones of its month, and the last of them of no scale up to twelve."""
    days = [int(number) for number in re.findall(r"\d+", match.group())[1:]]
    return (
        all(one < two for one, two in itertools.pairwise(days))
        and _MOST_OF_A_SCALE < days[-1] <= _LONGEST_MONTH
        and not is_score(match.string, match.group("day"), match.start())
    )


def _are_later(match: re.Match[str]) -> bool:
    """Say whether each of a row of days is later than the last, and one of them no end of a range of small numbers."""
    days = [(int(month), int(day)) for month, day in re.findall(r"(\d+)-(\d+)", match.group("row"))]
    return (
        all(one < two and one[1] != two[0] for one, two in itertools.pairwise(days))
        and max(day for _, day in days) > 12
    )


def _among_days(match: re.Match[str]) -> bool:
    """Say whether no pair of numbers close by shows that these are measures: peanut 14/35, cashew 12/30."""
    near = match.string[max(0, match.start() - _BESIDE) : match.end() + _BESIDE]
    return not any(int(one) > 12 or int(two) > 31 for one, two in _PAIR.findall(near)) and _is_no_score(match)


def _is_no_score(match: re.Match[str]) -> bool:
    group = "day" if "day" in match.groupdict() else 0
    return not (
        is_score(match.string, match.group(group), match.start(group))
        or is_size_or_dose(match.string, *match.span(group))
        or is_out_of_whole(match.string, *match.span(group))
    )


_CODES_OF_FUNCTION = re.compile(r"\bGG0\d{3}\b")


def _is_no_code_of_function(match: re.Match[str]) -> bool:
    """Tell 04/02 from codes of function at admission and as a goal, as section GG of the MDS has them: eating 05/06."""
    return _CODES_OF_FUNCTION.search(match.string, max(0, match.start() - 240), match.start()) is None


# Cut fluids by 1/3, down by 3/4.
_LESS_OR_MORE = re.compile(
    r"\b(?:cut|reduc\w*|decreas\w*|increas\w*|lower\w*|rais\w*|dropp?\w*|drops|down|up|shorten\w*|taper\w*|dilut\w*|shr[aiu]nk\w*|fell|fall\w*|rose|rise\w*)\b[^.;\n]{0,30}\b(?:by|to|of)\s*$",
    re.IGNORECASE,
)
_SHARES = frozenset({(1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (1, 5), (2, 5), (1, 8), (1, 10)})


def _is_share(match: re.Match[str]) -> bool:
    one, two = (int(part) for part in match.group().split("/"))
    before = match.string[max(0, match.start() - 48) : match.start()]
    return (one, two) in _SHARES and _LESS_OR_MORE.search(before) is not None


RULES = (
    # sat 5/3 · Tues. 4/9
    Rule(pattern(rf"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun|(?-i:Tu|Th|We|Fr))(?:day)?\.?,?\s+{MONTH_NUMBER}/{DAY}(?![\d/%]|\.\d)"), 0.75),
    # yesterday, 8/22; tonight (5/22): whatever is measured beside it
    Rule(pattern(rf"\b(?:yesterday|today|tonight|tomorrow|last\s+night|this\s+(?:morning|afternoon|evening|am|pm))[,:]?\s+\(?(?P<day>(?P<month>{MONTH_NUMBER})/(?P<number>{DAY}))(?![\w/%]|\.\d)"), 0.6, group="day", anchor=_NEAR_PAIR,
         check=lambda match: may_be_day(int(match.group("month")), int(match.group("number")))),
    # 3/14, where something says that it is a day
    Rule(pattern(rf"(?<![\d/.\-]){MONTH_NUMBER}/{DAY}(?![\d/%]|\.\d)"), 0.6, cue=_DAY_CUE, veto=_NO_DAY, check=lambda match: _is_no_score(match) and not _is_share(match)),
    Rule(pattern(rf"(?m:^)[^\S\n]*(?P<day>{MONTH_NUMBER}/{DAY})(?=\s*[:–-]\s)"), 0.6, group="day"),
    Rule(pattern(rf"(?<![\w/.\-]){MONTH_NUMBER}/{DAY}(?=\s+(?:at\s+|@\s?)?\d{{1,2}}:\d\d)"), 0.6),
    # 8/4-10/2; not a grade of strength, 4/5-5/5
    Rule(pattern(rf"(?<![\w/.\-]){MONTH_NUMBER}/(?P<one>{DAY})\s?[-–]\s?{MONTH_NUMBER}/(?P<two>{DAY})(?![\w/]|\.\d)"), 0.6, veto=_NO_DAY, check=lambda match: match.group("one") != match.group("two")),
    # 2/12–3/13/25: the year stands at the end alone
    Rule(pattern(rf"(?<![\w/.\-])(?P<day>{MONTH_NUMBER}/{DAY})(?=(?:\s?[-–—]\s?|\s+(?:to|thru|through|until)\s+){MONTH_NUMBER}/{DAY}/(?:{YEAR}|\d\d)(?![\d/]))"), 0.6, group="day", veto=_NO_DAY, anchor=_NEAR_PAIR),
    # 2/12, 19 and 26: further days of that month
    Rule(
        pattern(rf"(?<![\w/.\-])(?P<day>{MONTH_NUMBER}/{DAY})(?:(?:\s?,\s?(?:and\s+|&\s?)?|\s?&\s?|\s+and\s+)\d{{1,2}}(?![\d/:%]|\.\d)){{1,6}}(?=\s*(?:[.;)|\n]|$|pls\b|please\b|at\b|with\b|w/))"),
        0.6,
        veto=_NO_DAY,
        anchor=_NEAR_PAIR,
        check=_goes_on_in_its_month,
    ),
    # 2/12AM, 3/9 pm; not the half of a tablet
    Rule(pattern(rf"(?<![\w/.\-]){MONTH_NUMBER}/(?!(?:[2-58]|10)\b){DAY}(?=\s?[ap]\.?m\b)"), 0.6, veto=_NO_DAY, anchor=_NEAR_DAY_AND_HALF),
    # 10/12 to 10/20 · 12/1 and 1/30, where one of the two can be no score
    Rule(pattern(rf"(?<![\w/.\-]){MONTH_NUMBER}/(?P<one>{DAY})\s+(?:to|thru|through|until|and|&)\s+{MONTH_NUMBER}/(?P<two>{DAY})(?![\w/%]|\.\d)"), 0.6,
         check=lambda match: max(int(match.group("one")), int(match.group("two"))) > 12),
    # between 10/2 and 10/9, from 3/4 to 3/20: days of one month, of which no grade goes up to such a number
    Rule(
        pattern(rf"\b(?:between|from)\s+(?P<days>(?P<month>{MONTH_NUMBER})/(?P<one>{DAY})\s+(?:to|thru|through|until|and|&)\s+(?P=month)/(?P<two>{DAY}))(?![\w/%]|\.\d)"),
        0.6,
        group="days",
        anchor=_NEAR_PAIR,
        check=lambda match: int(match.group("one")) < int(match.group("two")),
    ),
    # last T level 12/4, next tx 9/12; born 4-4
    Rule(
        pattern(rf"\b(?:last|next|most\s+recent|prior|previous|recent|initial|first)(?:\s+[a-z][\w-]*){{1,3}}:?\s+(?P<day>{MONTH_NUMBER}/{DAY})(?![\w/%-]|\.\d)"),
        0.6,
        group="day",
        anchor=_NEAR_PAIR,
        veto=_NO_DAY,
    ),
    Rule(pattern(rf"\b(?:born|dob|birthday)(?:\s+on|:)?\s+(?P<day>{MONTH_NUMBER}[-.]{DAY})(?![\w/.-])"), 0.6, group="day", anchor=_NEAR_PAIR),
    # 1/1 labs, 9/6 CT
    Rule(
        pattern(rf"(?<![\w/.\-]){MONTH_NUMBER}/{DAY}(?=\s+(?:(?:am|pm)\s+)?(?:labs?|ct|mri|echo|visit|appt|note|surgery|admission|cxr|ekg|ecg|procedure|ultrasound|mammogram|colonoscopy|egd|biopsy|bx)\b)"),
        0.6,
        veto=_NO_DAY,
        anchor=_NEAR_PAIR,
    ),
    # last dose of each 10/31: of no dose that is counted
    Rule(
        pattern(rf"\b(?:last|next|first)\s+(?:dose|treatment|tx|infusion|dialysis|hd|chemo|cycle|injection|shot|session|fraction)s?\b[^.;\n\d]{{0,24}}?(?P<day>{MONTH_NUMBER}/(?:1[3-9]|2[1-9]|31))(?![\d/%]|\.\d)"),
        0.6,
        group="day",
        anchor=_NEAR_PAIR,
    ),
    # 5/2 cx pos, 5/4 NGTD: of so many bottles no more can be positive
    Rule(
        pattern(rf"(?<![\w/.\-])(?P<one>{MONTH_NUMBER})/(?P<two>{DAY})(?=\s+(?:bld\s+|blood\s+|urine\s+|wound\s+|sputum\s+)?(?:cx|[bu]cx|cultures?|ngtd|no\s+growth)\b)"),
        0.6,
        anchor=_NEAR_PAIR,
        check=lambda match: int(match.group("one")) > int(match.group("two")),
    ),
    # Chat 04/02: no score and no part is written with zeros before both
    Rule(pattern(r"(?<![\w/.\-])0[1-9]/0[1-9](?![\w/%-]|\.\d)"), 0.7, anchor=_NEAR_PAIR, check=_is_no_code_of_function),
    # HCV RNA in 3-6 wk = 9/4: when a span of time is over
    Rule(pattern(rf"\b(?:days?|wks?|weeks?|mos?|months?)\.?[ ]?=[ ]?(?P<day>{MONTH_NUMBER}/{DAY})(?![\w/%-]|\.\d)"), 0.65, group="day", anchor=_NEAR_PAIR),
    # seen 9-18, may return 9-20: such a second number is no end of a range of days
    Rule(
        pattern(rf"\b(?:seen|here|returns?|returned|dated|dos|lmp|since|until|till|due|on)\s+(?P<day>{MONTH_NUMBER}-(?:1[3-9]|2\d|3[01]))(?![\w/%-]|\.\d|\s?(?:days?|weeks?|wks?|months?|mos?|years?|yrs?|hours?|hrs?|min|mg|ml|mcg|cm|mm|points?|lbs|kg|visits|sessions|x|times|y/?o|l)\b)"),
        0.55,
        group="day",
        veto=_NO_DAY,
        anchor=_NEAR_PAIR,
    ),
    # seen 22/3: the day first
    Rule(
        pattern(r"\b(?:seen|since|on|until|till|dated?|due|appt|review(?:ed)?|lmp|edd|booked|clinic|scan|admitted|discharged|started|stopped)\s+(?:for\s+)?(?P<day>(?:1[3-9]|2\d|3[01])/(?:0?[1-9]|1[0-2]))(?![\d/%]|\.\d|\s?(?:cm|mm|h2o|nights?|days?))"),
        0.55,
        group="day",
        veto=_NO_DAY,
        anchor=_NEAR_PAIR,
    ),
    # a cell of a table
    Rule(pattern(rf"[|\t][ ]*(?P<day>{MONTH_NUMBER}/(?!(?:4|5|6|7|8|10|15|20|30)\b){DAY})[ ]*(?=[|\t])"), 0.55, group="day"),
    # missed shifts 2/3, 2/9 and 2/10: days of one month, one after the other
    Rule(pattern(rf"(?<![\w/.\-]){_DAYS_OF_A_MONTH}(?![\w/%]|\.\d)"), 0.55, veto=_NO_DAY, check=_go_on),
    # 9-3, 9-17 and 10-1: three in a row, each later than the last
    Rule(pattern(rf"(?<![\w/.\-])(?P<row>{MONTH_NUMBER}-{DAY}(?:{_BETWEEN_DAYS}{MONTH_NUMBER}-{DAY}){{2,5}})(?![\w/%-]|\.\d)"), 0.55, veto=_NO_DAY, anchor=_NEAR_PAIR, check=_are_later),
    # PHQ9 3/14: filled in that day, as it is not out of the scale's whole
    Rule(pattern(rf"(?<![\w-])(?:{by_first_letter(ONLY_SCALES)})[ ]{{0,2}}[:=(]?[ ]?(?P<day>{MONTH_NUMBER}/(?:1[1-9]|2\d|3[01]))(?![\d/%]|\.\d|\s?(?:items?|points?|questions?)\b)"), 0.6, group="day", anchor=_NEAR_SLASH, check=_is_no_score),
    Rule(pattern(rf"\((?P<day>{MONTH_NUMBER}/{DAY})\)"), 0.55, group="day", veto=_NO_DAY, check=_is_no_score),
    # 10/22, 11/28: no score has such a second number
    Rule(pattern(rf"(?<![\w/.\-(])(?!1/16){MONTH_NUMBER}/(?:1[3-9]|2[1-9]|31)(?![\d/%]|\.\d|\s?(?:vision|od|os|ou|sc|cc|mg|ml|d|days?|h|hrs?|wks?|charts?|patients|pts|records|cases|beds)\b)"), 0.55, veto=_NO_DAY, check=_among_days),
)  # fmt: skip
