"""Dates: every element but a bare year (45 CFR 164.514(b)(2)(i)(C)).

Not dates: bare years, durations, ages, times of day, scores such as 5/10, ratios, blood pressures, versions.
"""

from __future__ import annotations

import itertools
import re
from datetime import UTC, datetime

from gateway.deid.dates import shows_over_89
from gateway.detector.credible_days import is_size_or_dose
from gateway.detector.days import may_be_day
from gateway.detector.of_things import is_of_release
from gateway.detector.out_of_whole import is_out_of_whole
from gateway.detector.recognizers.rule import Rule, RuleRecognizer, by_first_letter, pattern
from gateway.detector.scales import ONLY_SCALES, is_score

_M = r"(?:0?[1-9]|1[0-2])"
_D = r"(?:0?[1-9]|[12]\d|3[01])"
_Y4 = r"(?:1[89]\d\d|20\d\d)"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:r?uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_LONG_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|apr|aug|sept?|oct|nov|dec)"
)
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+(?:the\s+)?)"
_TH = r"(?:st|nd|rd|th)"
_YEAR_AFTER = rf"(?:(?:\s*,\s*|\s+|\s+of\s+)(?:{_Y4}|['’]\d\d)(?!\d))"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_UNITS = "one|two|three|four|five|six|seven|eight|nine"
_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_UNDER_100 = rf"(?:(?:{_TENS})(?:[\s-]+(?:{_UNITS}))?|{_TEENS}|(?:oh|o)[\s-]+(?:{_UNITS})|{_UNITS})"
_ORDINAL = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth"
    r"|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth"
    r"|(?:twenty|thirty)[\s-]+(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))"
)
_SPOKEN_YEAR = (
    rf"(?:(?:nineteen|twenty|eighteen)[\s-]+{_UNDER_100}|two[\s-]+thousand(?:[\s-]+(?:and[\s-]+)?{_UNDER_100})?)"
)
_SPANISH = r"(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|treinta(?:\s+y\s+uno)?|dieci\w+|veinti\w+)"
_SPANISH_MONTH = r"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)"
# With the day in front, in the languages that are spoken most in the United States beside English and Spanish.
_FRENCH_MONTH = r"(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)"
_PORTUGUESE_MONTH = r"(?:janeiro|fevereiro|mar[çc]o|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)"
_GERMAN_MONTH = r"(?:januar|j[äa]nner|februar|m[äa]rz|april|mai|juni|juli|august|september|oktober|november|dezember)"
_ITALIAN_MONTH = r"(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)"
_POLISH_MONTH = (
    r"(?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|wrze[śs]nia|pa[źz]dziernika|listopada|grudnia)"
)
_SPOKEN_DAY = rf"(?:{_ORDINAL}|{_UNDER_100})"
_NEAR_MONTH = re.compile(r"(?<![a-z])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", re.IGNORECASE)  # fmt: skip
# Of a time stamp, which goes whole; a time of day to the minute behind a space is no element of the date.
_SECONDS = r"\d\d(?:[.,]\d+)?"
_TIME = rf"(?:(?:T\d{{1,2}}:\d\d(?::{_SECONDS})?|[ ]\d{{1,2}}:\d\d:{_SECONDS})(?:\s?(?:Z\b|[+-]\d\d:?\d\d\b))?)"
_NEAR_FOREIGN_MONTH = re.compile(
    rf"\b(?:{_FRENCH_MONTH}|{_PORTUGUESE_MONTH}|{_GERMAN_MONTH}|{_ITALIAN_MONTH}|{_POLISH_MONTH})\b", re.IGNORECASE
)
_ROMAN = re.compile(r"(?<=\d[./-])[ivxIVX]{1,4}(?=[./-]\d)")
_NEAR_SLASH = re.compile(r"(?<![\d/])\d{1,2}/\d\d(?![\d/])")
_UNKNOWN = r"(?:\?{1,2}|x{1,2}|_{1,2}|--|unk?|nk|uk)"  # the part of a date that nobody knows, as forms have it
_NEAR_DAY_AND_HALF = re.compile(r"/\d{1,2}\s?[ap]\.?m\b", re.IGNORECASE)
_NEAR_PAIR = re.compile(r"(?<![\d/])\d{1,2}[/.-]\d{1,2}(?![\d/])")
_HINTS = tuple("jan feb mar apr may jun jul aug sep oct nov dec".split())
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
_DAYS_OF_A_MONTH = rf"(?P<month>{_M})/{_D}(?:{_BETWEEN_DAYS}(?P=month)/{_D}){{2,5}}"
_PAIR = re.compile(r"(?<![\d/.])(\d{1,2})/(\d{1,2})(?![\d/])")
_BESIDE = 48  # characters
_MOST_OF_A_SCALE, _LONGEST_MONTH = 12, 31
_LEAST_LAST_DAY = 9  # 1/2, 1/4 and 1/8 are fractions
# Where a specimen is inked by the clock: 12-3-6 blue, 6-9-12 black.
_BY_THE_CLOCK = pattern(r"\b(?:inked|o['’]?clock)\b")
_MAY_BE = re.compile(r"may\s*\d{1,2}")  # "it may 2 times a day …"


def _is_of_somebody(match: re.Match[str]) -> bool:
    """Tell a day from the name of a model, a build or an interface."""
    return not is_of_release(match.string, match.start())


_VERSION_BEFORE = re.compile(
    r"\b(?:v|ver\.?|version|release|sections?|sect?\.?|clause|paragraph|chapter|§)\s*$", re.IGNORECASE
)


_DOSED_BEHIND = re.compile(r"\s?(?:mg|kg|mcg|ml|meq|units?)\b", re.IGNORECASE)


def _is_no_version(match: re.Match[str]) -> bool:
    """Tell 3.4.24 from a version and a section, 9/11/13 from sizes of cuffs and dilators, 6-12-12 from three doses."""
    if _DOSED_BEHIND.match(match.string, match.end()):
        return False
    if is_size_or_dose(match.string, *match.span()):
        return False
    if match.group(1) != ".":
        return True
    return _VERSION_BEFORE.search(match.string, max(0, match.start() - 12), match.start()) is None


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


def _birth_year_shows_90(match: re.Match[str]) -> bool:
    return shows_over_89(int(match.group("year")), datetime.now(UTC).date())


RULES = (
    # 03/14/2024, 3-14-24, 14.03.2024, 2024/03/14, each with a time behind it
    Rule(pattern(rf"(?<![\d/.\-])(?<!\d:){_M}([/.\-])[ \t]?{_D}\1[ \t]?(?:{_Y4}|\d\d)(?![\d/\-]|\.\d){_TIME}?"), 0.85, veto=_BY_THE_CLOCK, check=_is_no_version),
    Rule(pattern(rf"(?<![\d/.\-])(?<!\d:){_D}([/.\-])[ \t]?{_M}\1[ \t]?(?:{_Y4}|\d\d)(?![\d/\-]|\.\d){_TIME}?"), 0.8, veto=_BY_THE_CLOCK, check=_is_no_version),
    Rule(pattern(rf"(?<![\d/.\-]){_Y4}([/.\-]){_M}\1{_D}(?![\d]|[/.\-]\d){_TIME}?"), 0.9, check=_is_of_somebody),
    # 20240314, 202403141530: HL7 and file names
    Rule(
        pattern(r"(?<![\d.\-])(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:\d{4}(?:\d\d)?(?:\.\d+)?(?:[+-]\d{4})?)?(?![\d\-])"),
        0.75,
        check=_is_of_somebody,
    ),
    # 03/2024, 2024-03
    Rule(pattern(rf"(?<![\d/.\-]){_M}/{_Y4}(?![\d/])"), 0.75),
    Rule(pattern(rf"(?<![\d/.\-]){_Y4}-(?:0[1-9]|1[0-2])(?![\d\-])"), 0.6),
    # March 14, 2024 · Mar 3rd · March 3-7 · March 2024 · mid-March
    Rule(
        pattern(
            rf"\b{_WEEKDAY}?(?:(?:early|mid|late)[\s-]+)?{_MONTH}(?!\.\s*\n\s*\d+[.)]\s)\.?\s*{_D}(?:\s?{_TH}\b)?"
            rf"(?:(?:,\s?{_D}(?=\s?,|\s+(?:and|&)\s)){{0,8}},?\s?(?:-|–|to|through|thru|and|&)\s?{_D}(?:{_TH})?(?![\d/:]|\.\d))?(?![\d:%]|\.\d|\s?(?:mg|ml|mcg|kg|cm|mm)\b){_YEAR_AFTER}?"
        ),
        0.85,
        hints=_HINTS,
        anchor=_NEAR_MONTH,
        check=lambda match: _MAY_BE.fullmatch(match.group()) is None,
    ),
    # 14 March 2024 · 3rd of May · 14-Mar-2024 · 14MAR2024
    Rule(
        pattern(
            rf"(?<![\w/.:-]){_WEEKDAY}?{_D}(?:\s?{_TH})?(?:\s+of\s+|\s+|-|/|(?=[a-z]{{3}}\d)){_MONTH}\b\.?(?:[-/]?\s?(?:{_Y4}|['’]?\d\d)(?![\d:])|{_YEAR_AFTER})?"
        ),
        0.85,
        hints=_HINTS,
        anchor=_NEAR_MONTH,
        veto=pattern(r"\b(?:\d{1,2}\s+may\s+(?:be|have|need|also|not|cause|help|take|repeat|increase|require|include))\b"),
    ),
    Rule(pattern(rf"(?<![\d/.:-])\d{{1,2}}{_MONTH}(?:{_Y4}|\d\d)\b"), 0.85, hints=_HINTS, anchor=_NEAR_MONTH),
    Rule(
        pattern(rf"\b(?:(?:early|mid|late)[\s-]+)?{_MONTH}\.?(?:(?:\s+of|,)?[\s-]+(?:{_Y4}|['’]\d\d)|['’]\d\d)(?!\d)"),
        0.85,
        hints=_HINTS,
        anchor=_NEAR_MONTH,
    ),
    # in March · since late May · last October: a month is an element of a date
    Rule(
        pattern(
            rf"\b(?:in|since|until|till|by|during|last|this|next|of|from|through|early|mid|late|around|before|after|between|starting|than|and)"
            rf"[\s-]+(?:the\s+)?(?P<month>(?:(?:early|mid|late|end\s+of|beginning\s+of)[\s-]+)?{_LONG_MONTH})\b(?!-\d)(?!\s+(?:be|have|need|not|also|cause|help|\d))"
        ),
        0.6,
        group="month",
        hints=_HINTS,
        anchor=_NEAR_MONTH,
        check=lambda match: match.group("month").lower() not in ("may", "march", "mar", "sep", "dec")
        or (match.group("month")[0].isupper() and not match.group().isupper()),
    ),
    # spoken: march fourteenth twenty twenty four · the third of may
    Rule(
        pattern(rf"\b{_WEEKDAY}?{_MONTH}\s+(?:the\s+)?{_ORDINAL}(?:,?\s+(?:of\s+)?(?:{_SPOKEN_YEAR}|{_Y4}))?\b"),
        0.85,
        hints=_HINTS,
        anchor=_NEAR_MONTH,
    ),
    Rule(
        pattern(rf"\b{_WEEKDAY}?(?:the\s+)?{_ORDINAL}\s+(?:day\s+)?of\s+{_MONTH}\b(?:,?\s+(?:of\s+)?(?:{_SPOKEN_YEAR}|{_Y4}))?"),
        0.85,
        hints=_HINTS,
        anchor=_NEAR_MONTH,
    ),
    Rule(
        pattern(rf"\b{_MONTH}\s+{_SPOKEN_DAY},?\s+(?:{_SPOKEN_YEAR}|{_Y4})\b"),
        0.85,
        hints=_HINTS,
        anchor=_NEAR_MONTH,
    ),
    Rule(pattern(rf"\b{_MONTH}\s+(?:of\s+)?{_SPOKEN_YEAR}\b"), 0.8, hints=_HINTS, anchor=_NEAR_MONTH),
    # el 3 de marzo de 2024, tres de marzo: what an interpreter has not put into English
    Rule(
        pattern(
            rf"\b(?:(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo),?\s+)?(?:{_D}|primero|{_SPANISH})\s+de\s+{_SPANISH_MONTH}(?:\s+del?\s+(?:{_Y4}|dos\s+mil(?:\s+\w+)?))?\b"
            rf"|\b{_SPANISH_MONTH}\s+del?\s+{_Y4}\b"
        ),
        0.8,
        hints=(" de ", " del "),
    ),
    # desde diciembre
    Rule(pattern(rf"\b(?:desde|hasta|en|para|a\s+(?:principios|mediados|fines|finales)\s+de|este|pasado|pr[oó]ximo)\s+(?P<month>{_SPANISH_MONTH})\b"), 0.7, group="month", hints=("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "tiembre", "octubre", "viembre", "ciembre")),
    # le 24 novembre, lundi 3 mars 2025, dia 5 de maio, 3. März, 15 maggio, 12 stycznia; Montag, 3. Juni
    Rule(
        pattern(
            rf"(?<![\w/.:-])(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),?\s+)?(?:1er|{_D})\s+{_FRENCH_MONTH}\b(?:\s+{_Y4})?"
            rf"|(?<![\w/.:-]){_D}\s+de\s+{_PORTUGUESE_MONTH}\b(?:\s+de\s+{_Y4})?"
            rf"|(?<![\w/.:-]){_D}\.\s?{_GERMAN_MONTH}\b(?:\s+{_Y4})?"
            rf"|(?<![\w/.:-]){_D}\s+{_ITALIAN_MONTH}\b(?:\s+{_Y4})?"
            rf"|(?<![\w/.:-]){_D}\s+{_POLISH_MONTH}\b(?:\s+{_Y4})?"
        ),
        0.7,
        anchor=_NEAR_FOREIGN_MONTH,
        lead=24,
    ),
    # 2025年3月5日, 3월 5일, ngày 3 tháng 5
    Rule(pattern(rf"(?:{_Y4}\s?[年년]\s?)?(?<!\d){_M}\s?[月월]\s?{_D}\s?[日号일]|\b(?:ng[àa]y\s+)?{_D}\s+th[áa]ng\s+{_M}(?:\s+n[ăa]m\s+{_Y4})?\b"), 0.75, hints=("月", "월", "tháng", "thang")),
    # O3/l4/2O25: what a scanner makes of a date
    Rule(pattern(r"(?<![\w/])(?=\S*[OolIS])(?=(?:\D*\d){2})[0-3OolI]?[0-9OolIS]/[0-3OolI]?[0-9OolIS]/(?:[12lI][09OoQ][0-9OolIS]{2}|[0-9OolIS]{2})(?![\w/])", case=True), 0.6, hints=("/",)),
    # sat 5/3 · Tues. 4/9
    Rule(pattern(rf"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun|(?-i:Tu|Th|We|Fr))(?:day)?\.?,?\s+{_M}/{_D}(?![\d/%]|\.\d)"), 0.75),
    # yesterday, 8/22; tonight (5/22): whatever is measured beside it
    Rule(pattern(rf"\b(?:yesterday|today|tonight|tomorrow|last\s+night|this\s+(?:morning|afternoon|evening|am|pm))[,:]?\s+\(?(?P<day>(?P<month>{_M})/(?P<number>{_D}))(?![\w/%]|\.\d)"), 0.6, group="day", anchor=_NEAR_PAIR,
         check=lambda match: may_be_day(int(match.group("month")), int(match.group("number")))),
    # 3/14, where something says that it is a day
    Rule(pattern(rf"(?<![\d/.\-]){_M}/{_D}(?![\d/%]|\.\d)"), 0.6, cue=_DAY_CUE, veto=_NO_DAY, check=lambda match: _is_no_score(match) and not _is_share(match)),
    Rule(pattern(rf"(?m:^)[^\S\n]*(?P<day>{_M}/{_D})(?=\s*[:–-]\s)"), 0.6, group="day"),
    Rule(pattern(rf"(?<![\w/.\-]){_M}/{_D}(?=\s+(?:at\s+|@\s?)?\d{{1,2}}:\d\d)"), 0.6),
    # 8/4-10/2; not a grade of strength, 4/5-5/5
    Rule(pattern(rf"(?<![\w/.\-]){_M}/(?P<one>{_D})\s?[-–]\s?{_M}/(?P<two>{_D})(?![\w/]|\.\d)"), 0.6, veto=_NO_DAY, check=lambda match: match.group("one") != match.group("two")),
    # 2/12–3/13/25: the year stands at the end alone
    Rule(pattern(rf"(?<![\w/.\-])(?P<day>{_M}/{_D})(?=(?:\s?[-–—]\s?|\s+(?:to|thru|through|until)\s+){_M}/{_D}/(?:{_Y4}|\d\d)(?![\d/]))"), 0.6, group="day", veto=_NO_DAY, anchor=_NEAR_PAIR),
    # 2/12, 19 and 26: further days of that month
    Rule(
        pattern(rf"(?<![\w/.\-])(?P<day>{_M}/{_D})(?:(?:\s?,\s?(?:and\s+|&\s?)?|\s?&\s?|\s+and\s+)\d{{1,2}}(?![\d/:%]|\.\d)){{1,6}}(?=\s*(?:[.;)|\n]|$|pls\b|please\b|at\b|with\b|w/))"),
        0.6,
        veto=_NO_DAY,
        anchor=_NEAR_PAIR,
        check=_goes_on_in_its_month,
    ),
    # 2/12AM, 3/9 pm; not the half of a tablet
    Rule(pattern(rf"(?<![\w/.\-]){_M}/(?!(?:[2-58]|10)\b){_D}(?=\s?[ap]\.?m\b)"), 0.6, veto=_NO_DAY, anchor=_NEAR_DAY_AND_HALF),
    # 2/??/2025, xx/12/2025, 2025-02-UN: what is known of a day
    Rule(
        pattern(
            rf"(?<![\w/.\-])(?:(?P<known>{_M}(?P<mark>[/-]){_UNKNOWN}(?P=mark)|{_UNKNOWN}(?P<sign>[/-]){_D}(?P=sign))(?:{_Y4}|\d\d)(?![\w/-])"
            rf"|{_Y4}(?P<dash>[/-])(?:{_M}(?P=dash){_UNKNOWN}|{_UNKNOWN}(?P=dash){_D})(?![\w/?-]))"
        ),
        0.7,
        hints=("?", "x", "_", "--", "un", "nk", "uk"),
    ),
    # on the twelfth she …
    Rule(
        pattern(
            rf"\b(?:on|by|since|until|till|before|after|from|of)\s+(?P<day>the\s+(?:\d{{1,2}}{_TH}|{_ORDINAL}))(?<!the\sfirst)(?<!the\ssecond)(?<!the\sthird)"
            r"(?!\s+(?:per)?centile\b|\s+(?:grade|ribs?|toe|finger|digit|meta\w+|nerve|cranial|intercostal|floor|edition|dose|cycle|decile)\b"
            r"|\s+(?-i:(?:Inter)?[Nn]ational|World|European|American|Asian|Annual|Joint|Revision|Report|Congress|Conference|Consensus|Symposium|Edition|Amendment|Circuit|District|Grade|Avenue|Street|St|Ave)\b)"
            rf"(?=\s*(?:$|[.,;:!?)]|\n)|\s+(?:he|she|we|they|i|her|his|my|at|with|when|because|is|was|it)\b|\s+(?-i:[A-Z]))"
        ),
        0.6,
        group="day",
    ),
    # date of birth? ten, two, forty-four
    Rule(
        pattern(rf"\b{_UNDER_100},?\s+{_UNDER_100},?\s+(?:nineteen[\s-]+|twenty[\s-]+)?{_UNDER_100}(?![\s-]+(?:{_UNITS}))\b"),
        0.7,
        cue=pattern(r"\b(?:birth(?:day|date)?|dob|born)\b"),
        check=lambda match: not match.group().lower().startswith(("nineteen", "eighteen")),  # a year alone
        hints=("birth", "dob", "born"),
    ),
    # 10/12 to 10/20 · 12/1 and 1/30, where one of the two can be no score
    Rule(pattern(rf"(?<![\w/.\-]){_M}/(?P<one>{_D})\s+(?:to|thru|through|until|and|&)\s+{_M}/(?P<two>{_D})(?![\w/%]|\.\d)"), 0.6,
         check=lambda match: max(int(match.group("one")), int(match.group("two"))) > 12),
    # between 10/2 and 10/9, from 3/4 to 3/20: days of one month, of which no grade goes up to such a number
    Rule(
        pattern(rf"\b(?:between|from)\s+(?P<days>(?P<month>{_M})/(?P<one>{_D})\s+(?:to|thru|through|until|and|&)\s+(?P=month)/(?P<two>{_D}))(?![\w/%]|\.\d)"),
        0.6,
        group="days",
        anchor=_NEAR_PAIR,
        check=lambda match: int(match.group("one")) < int(match.group("two")),
    ),
    # last T level 12/4, next tx 9/12; born 4-4
    Rule(
        pattern(rf"\b(?:last|next|most\s+recent|prior|previous|recent|initial|first)(?:\s+[a-z][\w-]*){{1,3}}:?\s+(?P<day>{_M}/{_D})(?![\w/%-]|\.\d)"),
        0.6,
        group="day",
        anchor=_NEAR_PAIR,
        veto=_NO_DAY,
    ),
    Rule(pattern(rf"\b(?:born|dob|birthday)(?:\s+on|:)?\s+(?P<day>{_M}[-.]{_D})(?![\w/.-])"), 0.6, group="day", anchor=_NEAR_PAIR),
    # the 8th vs the 9th, the 3rd or 4th
    Rule(
        pattern(
            rf"\bthe\s+(?P<day>\d{{1,2}}{_TH}\s*(?:vs\.?|or|and|to|thru|through|until|till|-|–)\s*(?:the\s+)?\d{{1,2}}{_TH})"
            rf"(?=\s*(?:$|[.,;:!?)\n])|\s+(?:he|she|we|they|i|if|at|with|when|because|is|was|works?|for|of\s+{_MONTH})\b)"
        ),
        0.6,
        group="day",
        hints=("th", "st", "nd", "rd"),
    ),
    # 1/1 labs, 9/6 CT
    Rule(
        pattern(rf"(?<![\w/.\-]){_M}/{_D}(?=\s+(?:(?:am|pm)\s+)?(?:labs?|ct|mri|echo|visit|appt|note|surgery|admission|cxr|ekg|ecg|procedure|ultrasound|mammogram|colonoscopy|egd|biopsy|bx)\b)"),
        0.6,
        veto=_NO_DAY,
        anchor=_NEAR_PAIR,
    ),
    # last dose of each 10/31: of no dose that is counted
    Rule(
        pattern(rf"\b(?:last|next|first)\s+(?:dose|treatment|tx|infusion|dialysis|hd|chemo|cycle|injection|shot|session|fraction)s?\b[^.;\n\d]{{0,24}}?(?P<day>{_M}/(?:1[3-9]|2[1-9]|31))(?![\d/%]|\.\d)"),
        0.6,
        group="day",
        anchor=_NEAR_PAIR,
    ),
    # 5/2 cx pos, 5/4 NGTD: of so many bottles no more can be positive
    Rule(
        pattern(rf"(?<![\w/.\-])(?P<one>{_M})/(?P<two>{_D})(?=\s+(?:bld\s+|blood\s+|urine\s+|wound\s+|sputum\s+)?(?:cx|[bu]cx|cultures?|ngtd|no\s+growth)\b)"),
        0.6,
        anchor=_NEAR_PAIR,
        check=lambda match: int(match.group("one")) > int(match.group("two")),
    ),
    # Chat 04/02: no score and no part is written with zeros before both
    Rule(pattern(r"(?<![\w/.\-])0[1-9]/0[1-9](?![\w/%-]|\.\d)"), 0.7, anchor=_NEAR_PAIR, check=_is_no_code_of_function),
    # HCV RNA in 3-6 wk = 9/4: when a span of time is over
    Rule(pattern(rf"\b(?:days?|wks?|weeks?|mos?|months?)\.?[ ]?=[ ]?(?P<day>{_M}/{_D})(?![\w/%-]|\.\d)"), 0.65, group="day", anchor=_NEAR_PAIR),
    # seen 9-18, may return 9-20: such a second number is no end of a range of days
    Rule(
        pattern(rf"\b(?:seen|here|returns?|returned|dated|dos|lmp|since|until|till|due|on)\s+(?P<day>{_M}-(?:1[3-9]|2\d|3[01]))(?![\w/%-]|\.\d|\s?(?:days?|weeks?|wks?|months?|mos?|years?|yrs?|hours?|hrs?|min|mg|ml|mcg|cm|mm|points?|lbs|kg|visits|sessions|x|times|y/?o|l)\b)"),
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
    Rule(pattern(rf"[|\t][ ]*(?P<day>{_M}/(?!(?:4|5|6|7|8|10|15|20|30)\b){_D})[ ]*(?=[|\t])"), 0.55, group="day"),
    # missed shifts 2/3, 2/9 and 2/10: days of one month, one after the other
    Rule(pattern(rf"(?<![\w/.\-]){_DAYS_OF_A_MONTH}(?![\w/%]|\.\d)"), 0.55, veto=_NO_DAY, check=_go_on),
    # 9-3, 9-17 and 10-1: three in a row, each later than the last
    Rule(pattern(rf"(?<![\w/.\-])(?P<row>{_M}-{_D}(?:{_BETWEEN_DAYS}{_M}-{_D}){{2,5}})(?![\w/%-]|\.\d)"), 0.55, veto=_NO_DAY, anchor=_NEAR_PAIR, check=_are_later),
    # PHQ9 3/14: filled in that day, as it is not out of the scale's whole
    Rule(pattern(rf"(?<![\w-])(?:{by_first_letter(ONLY_SCALES)})[ ]{{0,2}}[:=(]?[ ]?(?P<day>{_M}/(?:1[1-9]|2\d|3[01]))(?![\d/%]|\.\d|\s?(?:items?|points?|questions?)\b)"), 0.6, group="day", anchor=_NEAR_SLASH, check=_is_no_score),
    Rule(pattern(rf"\((?P<day>{_M}/{_D})\)"), 0.55, group="day", veto=_NO_DAY, check=_is_no_score),
    # 10/22, 11/28: no score has such a second number
    Rule(pattern(rf"(?<![\w/.\-(])(?!1/16){_M}/(?:1[3-9]|2[1-9]|31)(?![\d/%]|\.\d|\s?(?:vision|od|os|ou|sc|cc|mg|ml|d|days?|h|hrs?|wks?|charts?|patients|pts|records|cases|beds)\b)"), 0.55, veto=_NO_DAY, check=_among_days),
    # a birth year that shows an age over 89
    Rule(
        pattern(r"\b(?:born(?:\s+in)?|birth\s*year|year\s+of\s+birth|yob|dob|b\.)\s*(?:is|was|:|=|in|\#)?\s*(?P<year>1[89]\d\d)\b(?![/.-]\d)"),
        0.8,
        group="year",
        hints=("born", "birth", "dob", "yob", "b."),
        check=_birth_year_shows_90,
    ),
    # 8.viii.1970
    Rule(
        pattern(rf"(?<![\w./-])(?:0?[1-9]|[12]\d|3[01])(?P<mark>[./-])(?:i{{1,3}}|i?v|vi{{1,3}}|i?x|xi{{1,2}})(?P=mark){_Y4}(?![\w/-])"),
        0.8,
        anchor=_ROMAN,
    ),
    # born in Da Nang in 1934
    Rule(
        pattern(r"\bborn\b[^.;\n\d]{1,40}\bin\s+(?P<year>1[89]\d\d)\b(?![/.-]\d)"),
        0.8,
        group="year",
        hints=("born",),
        check=_birth_year_shows_90,
    ),
    # holidays that cannot mean anything else
    Rule(
        pattern(r"\b(?:Christmas[ ](?:Day|Eve)|Thanksgiving[ ]Day|New[ ]Year['’]?s[ ](?:Day|Eve)|Memorial[ ]Day|Labor[ ]Day|MLK[ ]Day|Presidents?['’]?[ ]Day|Juneteenth|Columbus[ ]Day|Good[ ]Friday|Easter[ ](?:Sunday|Monday)|Palm[ ]Sunday|Ash[ ]Wednesday|Whit[ ](?:Monday|Sunday)|Victoria[ ]Day|Canada[ ]Day|Boxing[ ]Day|Bastille[ ]Day|Veterans[ ]Day|Flag[ ]Day|Election[ ]Day|Groundhog[ ]Day|Mother['’]s[ ]Day|Father['’]s[ ]Day|Valentine['’]s[ ]Day|(?:Devil|Mischief|Guy[ ]Fawkes)(?:['’]s)?[ ]Night|Cinco[ ]de[ ]Mayo|Rosh[ ]Hashanah|Yom[ ]Kippur)(?:,?\s+(?:of\s+)?(?:19|20)\d\d)?\b", case=True),
        0.6,
        hints=(" day", " eve", " night", "teenth", " friday", " sunday", " monday", " wednesday", " mayo", "hashanah", "kippur"),
    ),
    # holidays name a day
    Rule(
        pattern(
            r"\b(?P<day>christmas(?:\s+(?:day|eve))?|thanksgiving(?:\s+day)?|new\s+year['’]?s(?:\s+(?:day|eve))?|halloween"
            r"|memorial\s+day|labor\s+day|mlk\s+day|martin\s+luther\s+king(?:\s+jr\.?)?\s+day|presidents?['’]?s?\s+day|juneteenth|columbus\s+day|indigenous\s+peoples?['’]?\s+day|st\.?\s+pat(?:rick['’]?s\s+day|t?y['’]?s(?:\s+day)?)|groundhog\s+day|ash\s+wednesday|good\s+friday|palm\s+sunday|cinco\s+de\s+mayo|(?:lunar|chinese)\s+new\s+year|rosh\s+hashanah|yom\s+kippur|hanukkah|passover|diwali|ramadan|eid(?:\s+al[\s-]\w+)?|xmas|(?:fourth|4th)\s+of\s+july|valentine['’]?s\s+day|veterans\s+day"
            r"|easter(?:\s+sunday)?|mother['’]?s\s+day|father['’]?s\s+day)(?:,?\s+(?:of\s+)?(?:19|20)\d\d)?\b(?!\s+(?:tree|disease|factor))"
        ),
        0.6,
        hints=("christmas", "xmas", "thanks", "new year", "hallow", " day", "july", "easter", "st pat", "st. pat", "juneteenth", "wednesday", "friday", "palm sunday", "cinco", "hashanah", "kippur", "hanukkah", "passover", "diwali", "ramadan", "eid"),
        cue=pattern(r"\b(?:on|in|at|during|before|after|since|around|last|this|next|by|to|until|till|til|through|over|for|from|past|near|between|come|day\s+of|week\s+of|weekend\s+of|happy)\s+(?:the\s+)?$"),
    ),
)  # fmt: skip


def recognizer() -> RuleRecognizer:
    """Make the recognizer of dates."""
    return RuleRecognizer("dates", "DATE", RULES)
