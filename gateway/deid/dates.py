"""Dates as they stand in clinical text: read, shifted, and written in all their usual forms."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta

from gateway.deid.normalize import normalize

_MONTHS = "January February March April May June July August September October November December".split()
_ORDER = {name[:3].lower(): number for number, name in enumerate(_MONTHS, 1)}
_MONTH = (
    r"(?P<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY = r"(?P<day>\d{1,2})(?P<suffix>st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4}|\d{2})"
# Behind a date in figures, as a machine writes when something was (RFC 3339); shifting leaves it as it is.
_TIME = r"(?:[T ]\d{1,2}:\d\d(?::\d\d(?:[.,]\d+)?)?(?:\s?(?:Z|[+-]\d\d:?\d\d))?)?"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        r"(?P<year>\d{4})(?P<sep>[-/.])(?P<month>\d{1,2})(?P=sep)(?P<day>\d{1,2})" + _TIME,
        r"(?P<month>\d{1,2})(?P<sep>[-/.])(?P<day>\d{1,2})(?P=sep)" + _YEAR + _TIME,
        r"(?P<year>(?:19|20)\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12]\d|3[01])",
        _MONTH + r"\s+" + _DAY + r"(?P<comma>,?)\s+" + _YEAR,
        _DAY + r"\s+(?:of\s+)?" + _MONTH + r"(?P<comma>,?)\s+" + _YEAR,
    )
)
_OLDEST = 125  # years that somebody may have lived
_ANY_YEAR = re.compile(r"(?<!\d)(?:18|19|20)\d\d(?!\d)")
_COMPACT = re.compile(r"(?<!\d)((?:19|20)\d\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:\d{4,6})?(?!\d)")
# A year of two digits: behind month and day, parted by one mark (3/14-3/20/26 is of 26, not of 20), or marked as one.
_SHORT_YEAR = re.compile(
    r"(?<!\d)(?P<first>\d{1,2})(?P<sep>[-/.])\d{1,2}(?P=sep)(?P<last>\d\d)(?!\d|(?P=sep)\d)|['’](?P<marked>\d\d)(?!\d)"
)
_MONTHS_OF_A_YEAR, _DAYS_OF_A_MONTH = 12, 31


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A full date and the form it was written in."""

    value: date
    form: re.Pattern[str]
    match: re.Match[str]


def _century(year: int, today: date) -> int:
    """Read a year of two digits: the latest one that is not more than a year ahead."""
    return year + (2000 if 2000 + year <= today.year + 1 else 1900)


def read(text: str, today: date) -> WrittenDate | None:
    """Read ``text`` as one full date (month before day in numeric forms, as in the US), or None."""
    stripped = text.strip()
    for form in _FORMS:
        match = form.fullmatch(stripped)
        if match is None:
            continue
        groups = match.groupdict()
        month = int(groups["month"]) if groups.get("month") else _ORDER[groups["name"][:3].lower()]
        year = int(groups["year"])
        if len(groups["year"]) == 2:
            year = _century(year, today)
        try:
            return WrittenDate(date(year, month, int(groups["day"])), form, match)
        except ValueError:
            continue
    return None


def readings_of(text: str, today: date) -> Iterator[date]:
    """Give the days that a full date may mean: of two digits, the year before it by a century as well.

    A birth date of 4/5/26 may be that of a newborn or of somebody who is a hundred.
    """
    written = read(text, today)
    if written is None:
        return
    yield written.value
    earlier = written.value.year - 100
    if len(written.match["year"]) == 2 and earlier >= today.year - _OLDEST:
        with suppress(ValueError):  # the 29th of February of 1900
            yield written.value.replace(year=earlier)


def year_that_may_stay(text: str, today: date) -> str | None:
    """Give the year of a date where it may stay: 45 CFR 164.514(b)(2)(i)(C).

    None where the text names no year, names several, or names one that would show an age over 89. That the date is a
    birth date is not known here, so any year 90 years back or more is taken to show such an age; so is one of two
    digits whose day is still to come: whoever was born on 4/5/27 was so a century before. None
    too where the year may be at either end, the day at the other: 26-03-14.
    """
    text = normalize(text).text
    years = {int(year) for year in _ANY_YEAR.findall(text)} | {int(year) for year in _COMPACT.findall(text)}
    short: list[str] = []
    if not years:
        written = read(text, today)
        if written is not None and written.value > today:
            return None
        short = [year for match in _SHORT_YEAR.finditer(text) for year in _short_years(match)]
        years = {_century(int(year), today) for year in short}
    if len(years) != 1:
        return None
    (year,) = years
    return None if shows_over_89(year, today) or (short and year > today.year) else str(year)


def _short_years(match: re.Match[str]) -> tuple[str, ...]:
    """Give what may be the year of a date in figures: at its end, unless it can begin with neither month nor day."""
    if match["marked"]:
        return (match["marked"],)
    first, last = match["first"], match["last"]
    before = match.string[max(0, match.start() - 2) : match.start()]
    if before[:1].isdigit() and before[1:] == match["sep"]:
        return (first, last)  # more than three numbers in a row
    if int(first) <= _MONTHS_OF_A_YEAR or int(last) > _DAYS_OF_A_MONTH:
        return (last,)
    return (first,) if int(first) > _DAYS_OF_A_MONTH else (first, last)


def shows_over_89(year: int, today: date) -> bool:
    """Say whether somebody who was born in a year may be over 89 by now (45 CFR 164.514(b)(2)(i)(C))."""
    return year <= today.year - 90


def shift(text: str, days: int, today: date) -> str | None:
    """Write the date ``days`` later in the same form; None where the form is not known."""
    written = read(text, today)
    if written is None:
        return None
    try:
        moved = written.value + timedelta(days=days)
    except OverflowError:
        return None
    match, groups = written.match, written.match.groupdict()
    result = match.group()
    pieces: list[tuple[int, int, str]] = []
    for name, number in (("year", moved.year), ("month", moved.month), ("day", moved.day)):
        if groups.get(name) is not None:
            written_out = groups.get("name") is not None and not groups[name].startswith("0")
            width = 1 if written_out and name == "day" else len(groups[name])
            shown = f"{number % 100:02d}" if name == "year" and width == 2 else f"{number:0{width}d}"
            pieces.append((*match.span(name), shown))
    if groups.get("suffix"):
        pieces.append((*match.span("suffix"), _ordinal(moved.day)))
    if groups.get("name"):
        name = _MONTHS[moved.month - 1]
        old = groups["name"]
        name = name if len(old) > 4 or old.lower() == name.lower() else name[:3]
        pieces.append((*match.span("name"), name.upper() if old.isupper() else name.lower() if old.islower() else name))
    for start, end, shown in sorted(pieces, reverse=True):
        result = result[:start] + shown + result[end:]
    return result


def _ordinal(day: int) -> str:
    return "th" if day in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


def renderings(value: date) -> Iterator[str]:
    """Give the usual forms of a date; letter case and white space do not matter to the one who searches."""
    year, month, day = value.year, value.month, value.day
    short = f"{year % 100:02d}"
    for shown_year in (str(year), short):
        for shown_month in {str(month), f"{month:02d}"}:
            for shown_day in {str(day), f"{day:02d}"}:
                for separator in "/-.":
                    yield f"{shown_month}{separator}{shown_day}{separator}{shown_year}"
                    yield f"{shown_day}{separator}{shown_month}{separator}{shown_year}"
                    if shown_year == str(year):
                        yield f"{shown_year}{separator}{shown_month}{separator}{shown_day}"
        if shown_year == str(year):
            yield f"{shown_year} {month:02d} {day:02d}"
            yield f"{month:02d} {day:02d} {shown_year}"
    yield f"{year}{month:02d}{day:02d}"
    yield f"{month:02d}{day:02d}{year}"
    yield f"{day:02d}{month:02d}{year}"
    yield f"{month:02d}{day:02d}{short}"
    yield f"{year}年{month}月{day}日"
    name = _MONTHS[month - 1]
    for shown in {name, name[:3], f"{name[:3]}.", *(("Sept", "Sept.") if month == 9 else ())}:
        for shown_day in {str(day), f"{day:02d}", f"{day}{_ordinal(day)}"}:
            for shown_year in (str(year), f"'{short}"):
                yield f"{shown} {shown_day}, {shown_year}"
                yield f"{shown} {shown_day} {shown_year}"
                yield f"{shown_day} {shown} {shown_year}"
                yield f"{shown_day} {shown}, {shown_year}"
                yield f"{shown_day} of {shown}, {shown_year}"
                yield f"{shown_day} of {shown} {shown_year}"
                yield f"{shown} the {shown_day}, {shown_year}"
            yield f"{year}-{shown}-{shown_day}"
            yield f"{year} {shown} {shown_day}"
            for shown_year in (str(year), short):
                yield f"{shown_day}-{shown}-{shown_year}"
                yield f"{shown}-{shown_day}-{shown_year}"
            yield f"{shown} {shown_day}"
            yield f"{shown_day} {shown}"
            yield f"{shown_day} of {shown}"
