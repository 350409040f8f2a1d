"""Dates: every element but a bare year (45 CFR 164.514(b)(2)(i)(C)).

Not dates: bare years, durations, ages, times of day, scores such as 5/10, ratios, blood pressures, versions.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime

from gateway.deid.dates import shows_over_89
from gateway.detector.credible_days import is_size_or_dose
from gateway.detector.of_things import is_of_release
from gateway.detector.recognizers import days_without_year, foreign_dates
from gateway.detector.recognizers.date_forms import (
    DAY,
    LONG_MONTH,
    MONTH,
    MONTH_NUMBER,
    ORDINAL,
    SPOKEN_DAY,
    SPOKEN_YEAR,
    TH,
    UNDER_100,
    UNITS,
    WEEKDAY,
    YEAR,
    YEAR_AFTER,
)
from gateway.detector.recognizers.rule import Rule, RuleRecognizer, pattern

_NEAR_MONTH = re.compile(r"(?<![a-z])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", re.IGNORECASE)  # fmt: skip
# Of a time stamp, which goes whole; a time of day to the minute behind a space is no element of the date.
_SECONDS = r"\d\d(?:[.,]\d+)?"
_TIME = rf"(?:(?:T\d{{1,2}}:\d\d(?::{_SECONDS})?|[ ]\d{{1,2}}:\d\d:{_SECONDS})(?:\s?(?:Z\b|[+-]\d\d:?\d\d\b))?)"
_ROMAN = re.compile(r"(?<=\d[./-])[ivxIVX]{1,4}(?=[./-]\d)")
_UNKNOWN = r"(?:\?{1,2}|x{1,2}|_{1,2}|--|unk?|nk|uk)"  # the part of a date that nobody knows, as forms have it
_HINTS = tuple("jan feb mar apr may jun jul aug sep oct nov dec".split())
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


def _birth_year_shows_90(match: re.Match[str]) -> bool:
    return shows_over_89(int(match.group("year")), datetime.now(UTC).date())


RULES = (
    # 03/14/2024, 3-14-24, 14.03.2024, 2024/03/14, each with a time behind it
    Rule(pattern(rf"(?<![\d/.\-])(?<!\d:){MONTH_NUMBER}([/.\-])[ \t]?{DAY}\1[ \t]?(?:{YEAR}|\d\d)(?![\d/\-]|\.\d){_TIME}?"), 0.85, veto=_BY_THE_CLOCK, check=_is_no_version),
    Rule(pattern(rf"(?<![\d/.\-])(?<!\d:){DAY}([/.\-])[ \t]?{MONTH_NUMBER}\1[ \t]?(?:{YEAR}|\d\d)(?![\d/\-]|\.\d){_TIME}?"), 0.8, veto=_BY_THE_CLOCK, check=_is_no_version),
    Rule(pattern(rf"(?<![\d/.\-]){YEAR}([/.\-]){MONTH_NUMBER}\1{DAY}(?![\d]|[/.\-]\d){_TIME}?"), 0.9, check=_is_of_somebody),
    # 20240314, 202403141530: HL7 and file names
    Rule(
        pattern(r"(?<![\d.\-])(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:\d{4}(?:\d\d)?(?:\.\d+)?(?:[+-]\d{4})?)?(?![\d\-])"),
        0.75,
        check=_is_of_somebody,
    ),
    # 03/2024, 2024-03
    Rule(pattern(rf"(?<![\d/.\-]){MONTH_NUMBER}/{YEAR}(?![\d/])"), 0.75),
    Rule(pattern(rf"(?<![\d/.\-]){YEAR}-(?:0[1-9]|1[0-2])(?![\d\-])"), 0.6),
    # March 14, 2024 · Mar 3rd · March 3-7 · March 2024 · mid-March
    Rule(
        pattern(
            rf"\b{WEEKDAY}?(?:(?:early|mid|late)[\s-]+)?{MONTH}(?!\.\s*\n\s*\d+[.)]\s)\.?\s*{DAY}(?:\s?{TH}\b)?"
            rf"(?:(?:,\s?{DAY}(?=\s?,|\s+(?:and|&)\s)){{0,8}},?\s?(?:-|–|to|through|thru|and|&)\s?{DAY}(?:{TH})?(?![\d/:]|\.\d))?(?![\d:%]|\.\d|\s?(?:mg|ml|mcg|kg|cm|mm)\b){YEAR_AFTER}?"
        ),
        0.85,
        hints=_HINTS,
        anchor=_NEAR_MONTH,
        check=lambda match: _MAY_BE.fullmatch(match.group()) is None,
    ),
    # 14 March 2024 · 3rd of May · 14-Mar-2024 · 14MAR2024
    Rule(
        pattern(
            rf"(?<![\w/.:-]){WEEKDAY}?{DAY}(?:\s?{TH})?(?:\s+of\s+|\s+|-|/|(?=[a-z]{{3}}\d)){MONTH}\b\.?(?:[-/]?\s?(?:{YEAR}|['’]?\d\d)(?![\d:])|{YEAR_AFTER})?"
        ),
        0.85,
        hints=_HINTS,
        anchor=_NEAR_MONTH,
        veto=pattern(r"\b(?:\d{1,2}\s+may\s+(?:be|have|need|also|not|cause|help|take|repeat|increase|require|include))\b"),
    ),
    Rule(pattern(rf"(?<![\d/.:-])\d{{1,2}}{MONTH}(?:{YEAR}|\d\d)\b"), 0.85, hints=_HINTS, anchor=_NEAR_MONTH),
    Rule(
        pattern(rf"\b(?:(?:early|mid|late)[\s-]+)?{MONTH}\.?(?:(?:\s+of|,)?[\s-]+(?:{YEAR}|['’]\d\d)|['’]\d\d)(?!\d)"),
        0.85,
        hints=_HINTS,
        anchor=_NEAR_MONTH,
    ),
    # in March · since late May · last October: a month is an element of a date
    Rule(
        pattern(
            rf"\b(?:in|since|until|till|by|during|last|this|next|of|from|through|early|mid|late|around|before|after|between|starting|than|and)"
            rf"[\s-]+(?:the\s+)?(?P<month>(?:(?:early|mid|late|end\s+of|beginning\s+of)[\s-]+)?{LONG_MONTH})\b(?!-\d)(?!\s+(?:be|have|need|not|also|cause|help|\d))"
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
        pattern(rf"\b{WEEKDAY}?{MONTH}\s+(?:the\s+)?{ORDINAL}(?:,?\s+(?:of\s+)?(?:{SPOKEN_YEAR}|{YEAR}))?\b"),
        0.85,
        hints=_HINTS,
        anchor=_NEAR_MONTH,
    ),
    Rule(
        pattern(rf"\b{WEEKDAY}?(?:the\s+)?{ORDINAL}\s+(?:day\s+)?of\s+{MONTH}\b(?:,?\s+(?:of\s+)?(?:{SPOKEN_YEAR}|{YEAR}))?"),
        0.85,
        hints=_HINTS,
        anchor=_NEAR_MONTH,
    ),
    Rule(
        pattern(rf"\b{MONTH}\s+{SPOKEN_DAY},?\s+(?:{SPOKEN_YEAR}|{YEAR})\b"),
        0.85,
        hints=_HINTS,
        anchor=_NEAR_MONTH,
    ),
    Rule(pattern(rf"\b{MONTH}\s+(?:of\s+)?{SPOKEN_YEAR}\b"), 0.8, hints=_HINTS, anchor=_NEAR_MONTH),
    # O3/l4/2O25: what a scanner makes of a date
    Rule(pattern(r"(?<![\w/])(?=\S*[OolIS])(?=(?:\D*\d){2})[0-3OolI]?[0-9OolIS]/[0-3OolI]?[0-9OolIS]/(?:[12lI][09OoQ][0-9OolIS]{2}|[0-9OolIS]{2})(?![\w/])", case=True), 0.6, hints=("/",)),
    # 2/??/2025, xx/12/2025, 2025-02-UN: what is known of a day
    Rule(
        pattern(
            rf"(?<![\w/.\-])(?:(?P<known>{MONTH_NUMBER}(?P<mark>[/-]){_UNKNOWN}(?P=mark)|{_UNKNOWN}(?P<sign>[/-]){DAY}(?P=sign))(?:{YEAR}|\d\d)(?![\w/-])"
            rf"|{YEAR}(?P<dash>[/-])(?:{MONTH_NUMBER}(?P=dash){_UNKNOWN}|{_UNKNOWN}(?P=dash){DAY})(?![\w/?-]))"
        ),
        0.7,
        hints=("?", "x", "_", "--", "un", "nk", "uk"),
    ),
    # on the twelfth she …
    Rule(
        pattern(
            rf"\b(?:on|by|since|until|till|before|after|from|of)\s+(?P<day>the\s+(?:\d{{1,2}}{TH}|{ORDINAL}))(?<!the\sfirst)(?<!the\ssecond)(?<!the\sthird)"
            r"(?!\s+(?:per)?centile\b|\s+(?:grade|ribs?|toe|finger|digit|meta\w+|nerve|cranial|intercostal|floor|edition|dose|cycle|decile)\b"
            r"|\s+(?-i:(?:Inter)?[Nn]ational|World|European|American|Asian|Annual|Joint|Revision|Report|Congress|Conference|Consensus|Symposium|Edition|Amendment|Circuit|District|Grade|Avenue|Street|St|Ave)\b)"
            rf"(?=\s*(?:$|[.,;:!?)]|\n)|\s+(?:he|she|we|they|i|her|his|my|at|with|when|because|is|was|it)\b|\s+(?-i:[A-Z]))"
        ),
        0.6,
        group="day",
    ),
    # date of birth? ten, two, forty-four
    Rule(
        pattern(rf"\b{UNDER_100},?\s+{UNDER_100},?\s+(?:nineteen[\s-]+|twenty[\s-]+)?{UNDER_100}(?![\s-]+(?:{UNITS}))\b"),
        0.7,
        cue=pattern(r"\b(?:birth(?:day|date)?|dob|born)\b"),
        check=lambda match: not match.group().lower().startswith(("nineteen", "eighteen")),  # a year alone
        hints=("birth", "dob", "born"),
    ),
    # the 8th vs the 9th, the 3rd or 4th
    Rule(
        pattern(
            rf"\bthe\s+(?P<day>\d{{1,2}}{TH}\s*(?:vs\.?|or|and|to|thru|through|until|till|-|–)\s*(?:the\s+)?\d{{1,2}}{TH})"
            rf"(?=\s*(?:$|[.,;:!?)\n])|\s+(?:he|she|we|they|i|if|at|with|when|because|is|was|works?|for|of\s+{MONTH})\b)"
        ),
        0.6,
        group="day",
        hints=("th", "st", "nd", "rd"),
    ),
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
        pattern(rf"(?<![\w./-])(?:0?[1-9]|[12]\d|3[01])(?P<mark>[./-])(?:i{{1,3}}|i?v|vi{{1,3}}|i?x|xi{{1,2}})(?P=mark){YEAR}(?![\w/-])"),
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
    return RuleRecognizer("dates", "DATE", (*RULES, *foreign_dates.RULES, *days_without_year.RULES))
