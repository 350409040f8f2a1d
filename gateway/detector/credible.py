"""What the model takes for an identifier and what, where it stands, cannot be one."""

from __future__ import annotations

import re
from dataclasses import replace

from gateway.deid.ages import SPOKEN_OVER_89
from gateway.detector.credible_dates import has_form_of_date, is_date, is_no_date_by_form, is_verb
from gateway.detector.credible_days import is_nobodys_day
from gateway.detector.credible_names import is_named, is_slip, stays
from gateway.detector.credible_numbers import is_measured, is_number, is_surely_none
from gateway.detector.credible_streets import is_street
from gateway.detector.no_day import is_no_day
from gateway.detector.of_things import OF_SOMEBODY, is_account_of_system
from gateway.detector.out_of_whole import is_out_of_whole
from gateway.detector.scales import is_score
from gateway.detector.states_and_countries import is_state_or_country
from gateway.detector.sureness import LIKELY
from gateway.detector.words import CLOCK
from gateway.model import Finding

_LIKELY_LONG = 0.6  # hardly anything else is seven digits long
# Where the model is so sure, seven in ten of what the rules below would turn down are identifiers after all.
_BEYOND_DOUBT = 0.95
_FEW = 3  # digits
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
_LONG_NUMBER = re.compile(r"\d{6,20}|(?=(?:[^\d]*\d){5})(?=[\d -]*[A-Z])[A-Z0-9][A-Z0-9 -]{5,20}")
_VERY_LONG = re.compile(r"\d{7,20}")
# from the 20th to the 11th percentile
_PERCENTILE = re.compile(
    r"(?:\s*(?:to|and|or|-|–|through)\s*(?:the\s+)?\d{1,2}(?:st|nd|rd|th))?\s*(?:percentile|per[ ]cent|centile|%ile|%tile)",
    re.IGNORECASE,
)
_COLUMN = re.compile(r"[a-z]\w{0,3}\.[a-z_]+", re.IGNORECASE)  # of a table, behind its alias: e.pat_id
_FAR = 3000  # characters in which a query must stand about what is of it
_TABLE_BEFORE = re.compile(r"\b(?:FROM|JOIN|INTO|UPDATE|TABLE)\s+$", re.IGNORECASE)
_QUERY = re.compile(r"\bSELECT\b[\s\S]{1,2000}\bFROM\b|\bJOIN\b[\s\S]{1,400}\bON\b")


def credible(text: str, finding: Finding) -> bool:
    """Turn down what the model takes for an identifier and is not one."""
    shown = text[finding.start : finding.end]
    if _AGE_AND_SEX.fullmatch(shown) or _is_of_query(shown, text, finding):
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
        return is_street(shown, text, finding)
    if finding.entity == "DATE":
        return is_date(shown.strip(), text, finding)
    if finding.entity == "AGE":
        number = re.search(r"\d+", shown)
        if number is None or not 90 <= int(number.group()) <= _OLDEST:
            spoken = number is None and SPOKEN_OVER_89.search(shown) is not None and not _HUNDREDS.search(shown)
            return spoken and _FEVERISH.search(text, max(0, finding.start - 24), finding.start) is None
        return not shown.isdigit() or _MEASURED.search(text, max(0, finding.start - 16), finding.start) is None
    return len(shown) > 1 and is_number(shown, text, finding)


def is_certainly_none(text: str, finding: Finding) -> bool:
    """Say whether what ``credible`` turned down is none by counting, by the lists of states and countries, or by a slip.

    An age below 90, points out of a whole, no day, Ohio, pharmasy.
    """
    if finding.entity in _PLACED and is_state_or_country(text, finding.start, finding.end):
        return True
    if (
        finding.entity == "AGE"
        or _cannot_be(text, finding)
        or is_slip(text[finding.start : finding.end], text, finding)
        or _is_of_query(text[finding.start : finding.end], text, finding)
    ):
        return True
    if finding.entity != "DATE":
        return False
    shown = text[finding.start : finding.end].strip()
    return is_score(text, shown, finding.start) or is_out_of_whole(text, finding.start, finding.end)


def _is_of_query(shown: str, text: str, finding: Finding) -> bool:
    """Say whether it is a column or a table of a query, not what is asked for: p.pat_id, JOIN pat p."""
    column = _COLUMN.fullmatch(shown) or (shown.islower() and text.startswith("_", finding.end))
    table = shown.islower() and _TABLE_BEFORE.search(text, max(0, finding.start - 12), finding.start)
    if not column and not table:
        return False
    return _QUERY.search(text, max(0, finding.start - _FAR), finding.end + _FAR) is not None


def _cannot_be(text: str, finding: Finding) -> bool:
    """Say whether it is numbers that no calendar has, a percentile, what somebody may do, a weight on no plate, or a weekday.

    The last before a time: Sun 0312. Or a range of what machines are measured in.
    """
    shown = text[finding.start : finding.end].strip()
    if finding.entity == "DATE":
        before = text[max(0, finding.start - _WEEKS) : finding.start]
        counted = is_no_day(shown, before) or _PERCENTILE.match(text, finding.end) is not None
        return counted or is_verb(shown, text, finding.start)
    if finding.entity == "VEHICLE_ID":
        return _WEIGHED.fullmatch(shown) is not None
    if finding.entity in OF_SOMEBODY:
        return is_measured(shown, text, finding)
    weekday = finding.entity in _NAMED and _DAY_OF_WEEK.fullmatch(shown) is not None
    return weekday and _CLOCK_BEHIND.match(text, finding.end) is not None


def _is_none(shown: str, text: str, finding: Finding) -> bool:
    """Say whether it is certainly no identifier, so that not even a model that is sure is believed."""
    if finding.entity == "AGE":
        return True  # whether it is over 89 is arithmetic, not belief
    if finding.entity in _NAMED:
        return stays(shown, text, finding)
    if finding.entity == "DATE":
        return is_no_date_by_form(shown) or is_nobodys_day(shown, text, finding.start)
    return is_surely_none(shown, text, finding)


def _is_element(shown: str, text: str, finding: Finding) -> bool:
    """Say whether it is what an element of XML is called: <chiefComplaint>…</chiefComplaint>."""
    return text[finding.start - 1 : finding.start] in ("<", "/") and f"</{shown}>" in text


def as_number(text: str, finding: Finding) -> Finding:
    """Give what the model takes for a date and is a long number without a date's form as the number that it is.

    The model sees long numbers by their form alone, and stamps of eight or fourteen digits taught it dates; of seven
    digits and more it is often unsure whose they are, but they are hardly ever nobody's.
    """
    shown = text[finding.start : finding.end]
    if finding.entity == "DATE" and _LONG_NUMBER.fullmatch(shown) and not has_form_of_date(shown):
        return replace(finding, entity="UNIQUE_ID", score=min(finding.score, LIKELY))
    if finding.entity in OF_SOMEBODY and _VERY_LONG.fullmatch(shown):
        return replace(finding, score=max(finding.score, _LIKELY_LONG))
    return finding
