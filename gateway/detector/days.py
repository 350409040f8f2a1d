"""Days among days: a pair of numbers is a day where surer days stand beside it and it goes on with them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from gateway.detector.covered import Covered
from gateway.detector.no_day import is_no_day
from gateway.model import Finding

_DAY_OF_MONTH = re.compile(r"(?:\w+\.?,?\s+)?(?P<month>0?[1-9]|1[0-2])[/.-](?P<day>\d{1,2})(?:[/.-](?:\d{4}|\d\d))?")
_BARE_DAY = re.compile(r"(?<![\w/.+-])(?P<month>0?[1-9]|1[0-2])/(?P<day>0?[1-9]|[12]\d|3[01])(?![\w/%+-]|\.\d)")
_LIKELY_DAY = re.compile(r"(?P<month>0?[1-9]|1[0-2])[/-](?P<day>0?[1-9]|[12]\d|3[01])")
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_OUT_OF = frozenset({2, 3, 4, 5, 6, 7, 8, 10, 12})  # what grades and parts are out of
_MEASURED = (
    r"(?:pain|strength|murmur|reflex\w*|pulses?|scores?|scale|motor|grade|edema|tab(?:let)?s?|cup|tsp|dose|mg|ml|mcg|units?|bp(?!\s+(?:log|diary|readings?)\b)|vision|acuity|ratio"
    r"|gcs|apgars?|out|goal|pts?|points?|items|inch|in|cm|mm|fractions?|fx|nodes?|cores|positive|cell|ns|saline|level|moca|mmse|visits?|sessions?|cycles?)\b"
)
_MEASURED_BEFORE = re.compile(rf"\b{_MEASURED}[^,;.\n]*$", re.IGNORECASE)
_MEASURED_BEHIND = re.compile(rf"\s+(?:(?:of|through|complete[d]?)\b|{_MEASURED})", re.IGNORECASE)
_WORD_BEHIND = re.compile(r" [A-Za-z]{2,}(?= \d)")
_BEFORE = 14  # characters
_BESIDE = 48  # characters between one day and the next of a series
_CLOSE = 24  # characters, where nothing else says that they are days
_LEAST_IN_ORDER, _LEAST_LAST = 3, 9  # 1/2, 1/4 and 1/8 are fractions
_LONGEST_STEP = 62  # days
_LIKELY = 0.6
_MOST_ROUNDS = 6


class _Day(NamedTuple):
    start: int
    end: int
    month: int
    day: int


def among_days(text: str, findings: Sequence[Finding]) -> list[Finding]:
    """Find the days that go on with those of ``findings``.

    Of the same month anywhere in the text: BCx 9/5, interrogated 9/6, beside 9/11/23. Close by and in their order also
    those of another month, and where the same follows what a grade could be too: 5/4 1.1; 5/5 1.6; 5/6 2.4.
    """
    if "/" not in text:
        return []
    bare = _bare(text)
    found = _in_order(text, bare)
    known = [*_known(text, findings), *found]
    if not known:
        return []
    months = {one.month for one in known}
    taken = Covered(findings)
    found = [day for day in found if not taken.touches(day.start, day.end)]
    open_ = [day for day in bare if day not in found and not taken.touches(day.start, day.end)]
    for _ in range(_MOST_ROUNDS):
        more = [day for day in open_ if _goes_on(text, day, known, months)]
        if not more:
            break
        known += more
        found += more
        open_ = [day for day in open_ if day not in more]
    return [Finding(day.start, day.end, "DATE", 0.55, "dates") for day in found]


def likely_days(text: str, doubted: Sequence[Finding], kept: Sequence[Finding]) -> list[Finding]:
    """Give of what could be a grade too what the model takes for a day in the month of a surer day, or next to it."""
    months = {one.month for one in _known(text, kept)}
    return [
        finding
        for finding in doubted
        if finding.entity == "DATE"
        and finding.score >= _LIKELY
        and (shown := _LIKELY_DAY.fullmatch(text, finding.start, finding.end)) is not None
        and any(abs(int(shown.group("month")) - month) <= 1 for month in months)
        and not _is_measured(text, finding.start, finding.end)
    ]


def may_be_day(month: int, day: int) -> bool:
    """Say whether two numbers with a stroke between are no grade of strength and no part of ten."""
    return day <= _DAYS[month - 1] and (day not in _OUT_OF or month > day)


def _known(text: str, findings: Sequence[Finding]) -> list[_Day]:
    return [
        _Day(finding.start, finding.end, int(shown.group("month")), int(shown.group("day")))
        for finding in findings
        if finding.entity == "DATE"
        and (shown := _DAY_OF_MONTH.fullmatch(text[finding.start : finding.end])) is not None
    ]


def _in_order(text: str, bare: Sequence[_Day]) -> list[_Day]:
    """Find three days and more, each later than the last and the same behind it: 1/3 2.1, 1/10 2.8, 1/17 3.6."""
    found: list[_Day] = []
    row: list[_Day] = []
    for day in [*bare, None]:
        if day is not None and row and _is_later(text, row[-1], day):
            row.append(day)
            continue
        if len(row) >= _LEAST_IN_ORDER and max(one.day for one in row) >= _LEAST_LAST and row[0].day != row[-1].day:
            found += row
        row = [] if day is None else [day]
    return found


def _is_later(text: str, one: _Day, two: _Day) -> bool:
    if two.start - one.end > _CLOSE or (one.month, one.day) >= (two.month, two.day):
        return False
    if one.month == two.month:
        return _behind(text, one) == _behind(text, two)
    words = [_WORD_BEHIND.match(text, day.end) for day in (one, two)]
    return None not in words and len({word.group() for word in words if word}) == 1  # 3/1 TSH 8.8, 4/12 TSH 5.1


def _bare(text: str) -> list[_Day]:
    return [
        _Day(*day.span(), int(day.group("month")), int(day.group("day")))
        for day in _BARE_DAY.finditer(text)
        if int(day.group("day")) <= _DAYS[int(day.group("month")) - 1]
        and not _is_measured(text, *day.span())
        and not is_no_day(day.group(), text[max(0, day.start() - _BEFORE) : day.start()])
    ]


def _is_measured(text: str, start: int, end: int) -> bool:
    return (
        _MEASURED_BEFORE.search(text, max(0, start - _BEFORE), start) is not None
        or _MEASURED_BEHIND.match(text, end) is not None
    )


def _goes_on(text: str, day: _Day, known: Sequence[_Day], months: set[int]) -> bool:
    sure = may_be_day(day.month, day.day)
    if sure and day.month in months:
        return True
    return any(_next_to(text, day, other, sure=sure) for other in known)


def _next_to(text: str, day: _Day, other: _Day, *, sure: bool) -> bool:
    """Say whether a day is the next or the last of a series in which ``other`` stands."""
    first, last = (day, other) if day.start < other.start else (other, day)
    if last.start - first.end > _BESIDE:
        return False
    between = text[first.end : last.start]
    step = (last.month - first.month) * 30 + last.day - first.day
    if "\n" in between.strip("\n") or not 0 < step <= _LONGEST_STEP:
        return False
    return sure or (day.month == other.month and _behind(text, day) == _behind(text, other))


def _behind(text: str, day: _Day) -> str:
    """Give the kind of what follows: a number, a word, a mark."""
    follows = text[day.end : day.end + 2]
    return re.sub(r"[^\W\d_]", "a", re.sub(r"\d", "9", follows if follows[:1].isspace() else follows[:1]))
