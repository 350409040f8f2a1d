"""Dates in every form that notes, forms and dictation use. All are labelled DATE; bare years and durations never are."""

from __future__ import annotations

import random
from datetime import date, timedelta

MONTHS = "January February March April May June July August September October November December".split()
SHORT = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
HOLIDAYS = """Christmas|Christmas Day|Christmas Eve|Thanksgiving|New Year's Day|New Year's Eve|July 4th|the Fourth of July|Easter Sunday
Labor Day|Memorial Day|Halloween|Valentine's Day|Mother's Day|Cinco de Mayo|Veterans Day""".replace("\n", "|").split(
    "|"
)
ORDINALS = """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth
twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first""".split()
_ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "_ ten twenty thirty forty fifty sixty seventy eighty ninety".split()


def words(number: int) -> str:
    """Spell a number below a hundred."""
    if number < 20:
        return _ONES[number]
    return _TENS[number // 10] + (f" {_ONES[number % 10]}" if number % 10 else "")


def ordinal(day: int) -> str:
    """Give 1st, 2nd, 3rd, 4th."""
    return f"{day}{'th' if 10 <= day % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"


def year_words(year: int) -> str:
    """Speak a year."""
    if year >= 2010 or year < 2000:
        tail = words(year % 100) if year % 100 >= 10 else ("oh " + words(year % 100) if year % 100 else "hundred")
        return f"{words(year // 100)} {tail}"
    return "two thousand" + (f" {words(year % 100)}" if year % 100 else "")


def near(rnd: random.Random, day: date, spread: int = 400) -> date:
    """Give a day near another."""
    return day + timedelta(days=rnd.randint(-spread, spread))


def birthday(rnd: random.Random, age: int) -> date:
    """Give a birthday for an age."""
    return date(2025, 6, 30) - timedelta(days=age * 365 + rnd.randint(0, 364))


def numeric(rnd: random.Random, d: date) -> str:
    """Write a date in digits."""
    y2 = f"{d.year % 100:02d}"
    return rnd.choice(
        (
            f"{d.month:02d}/{d.day:02d}/{d.year}",
            f"{d.month}/{d.day}/{d.year}",
            f"{d.month}/{d.day}/{y2}",
            f"{d.month:02d}/{d.day:02d}/{y2}",
            f"{d.month:02d}-{d.day:02d}-{d.year}",
            f"{d.month}-{d.day}-{y2}",
            f"{d.year}-{d.month:02d}-{d.day:02d}",
            f"{d.year}/{d.month:02d}/{d.day:02d}",
            f"{d.month:02d}.{d.day:02d}.{d.year}",
            f"{d.day:02d}.{d.month:02d}.{d.year}",
            f"{d.day:02d}/{d.month:02d}/{d.year}",
            f"{d.day}-{SHORT[d.month - 1]}-{d.year}",
            f"{d.day:02d}-{SHORT[d.month - 1].upper()}-{y2}",
            f"{d.day:02d}{SHORT[d.month - 1].upper()}{d.year}",
            f"{d.month:02d}{d.day:02d}{d.year}",
            f"{d.year}{d.month:02d}{d.day:02d}",
        )
    )


def written(rnd: random.Random, d: date) -> str:
    """Write a date in words, with or without year, day and weekday."""
    month = MONTHS[d.month - 1]
    short = SHORT[d.month - 1] + rnd.choice((".", ""))
    week = DAYS[d.weekday()]
    return rnd.choice(
        (
            f"{month} {d.day}, {d.year}",
            f"{month} {d.day}, {d.year}",
            f"{month} {ordinal(d.day)}, {d.year}",
            f"{month} {ordinal(d.day)}",
            f"{month} {d.day}",
            f"{short} {d.day}, {d.year}",
            f"{short} {d.day}",
            f"{short} {ordinal(d.day)}",
            f"{d.day} {month} {d.year}",
            f"{d.day} {short} {d.year}",
            f"the {ordinal(d.day)} of {month}",
            f"the {ordinal(d.day)} of {month} {d.year}",
            f"{ordinal(d.day)} {month}",
            f"{week}, {month} {d.day}, {d.year}",
            f"{week}, {month} {d.day}",
            f"{week} {month} {ordinal(d.day)}",
            f"{week[:3]} {d.day} {SHORT[d.month - 1]} {d.year}",
            f"{month} {d.year}",
            f"{short} {d.year}",
            f"{month} of {d.year}",
            f"early {month} {d.year}",
            f"{month} {d.day} {d.year}",
            f"{month[:3]} {d.day} '{d.year % 100:02d}",
            f"{week} {d.month}/{d.day}",
            f"{month} {ORDINALS[d.day - 1]}",
            f"{SHORT[d.month - 1]} '{d.year % 100:02d}",
            f"end of {month}",
            f"beginning of {month} {d.year}",
            f"{d.year} {month} {d.day}",
        )
    )


def partial(rnd: random.Random, d: date) -> str:
    """Write month and day, or month and year, in digits."""
    return rnd.choice(
        (
            f"{d.month}/{d.day}",
            f"{d.month:02d}/{d.day:02d}",
            f"{d.month}/{d.year}",
            f"{d.month:02d}/{d.year}",
            f"{d.month}-{d.day}",
            f"{d.month}/{d.day}",
            f"{d.year}-{d.month:02d}",
            f"{d.month}/{d.year % 100:02d}",
        )
    )


def spoken(rnd: random.Random, d: date) -> str:
    """Write a date as dictation spells it."""
    month = MONTHS[d.month - 1]
    day = ORDINALS[d.day - 1].replace("-", " ")
    return rnd.choice(
        (
            f"{month} {day} {year_words(d.year)}",
            f"{month} {day}",
            f"the {day} of {month}",
            f"{month} {words(d.day)} {year_words(d.year)}",
            f"{month} {d.day} {d.year}",
            f"{words(d.month)} {words(d.day)} {year_words(d.year)}",
            f"{month} of {year_words(d.year)}",
            f"{words(d.month)} slash {words(d.day)} slash {words(d.year % 100)}",
        )
    )


def month_only(rnd: random.Random, d: date) -> str:
    """Name the month."""
    return rnd.choice(
        (
            MONTHS[d.month - 1],
            MONTHS[d.month - 1],
            f"mid-{MONTHS[d.month - 1]}",
            f"late {MONTHS[d.month - 1]}",
            rnd.choice(HOLIDAYS),
        )
    )


def stamp(rnd: random.Random, d: date) -> str:
    """Write an ISO or HL7 time stamp."""
    h, m, s = rnd.randrange(24), rnd.randrange(60), rnd.randrange(60)
    return rnd.choice(
        (
            f"{d.year}-{d.month:02d}-{d.day:02d}T{h:02d}:{m:02d}:{s:02d}Z",
            f"{d.year}-{d.month:02d}-{d.day:02d} {h:02d}:{m:02d}",
            f"{d.year}{d.month:02d}{d.day:02d}{h:02d}{m:02d}",
            f"{d.year}{d.month:02d}{d.day:02d}{h:02d}{m:02d}{s:02d}",
            f"{d.month:02d}/{d.day:02d}/{d.year} {h:02d}{m:02d}",
            f"{d.month}/{d.day}/{d.year % 100:02d} {h % 12 + 1}:{m:02d} {rnd.choice(('AM', 'PM', 'am', 'pm'))}",
        )
    )


def span(rnd: random.Random, d: date) -> str:
    """Write a stretch of days."""
    end = d + timedelta(days=rnd.randint(1, 9))
    month, to = MONTHS[d.month - 1], rnd.choice(("-", " - ", "–", " to ", " through "))
    last = str(end.day) if end.month == d.month else f"{MONTHS[end.month - 1]} {end.day}"
    return rnd.choice(
        (
            f"{d.month}/{d.day}{to}{end.month}/{end.day}",
            f"{d.month}/{d.day}/{d.year % 100:02d}{to}{end.month}/{end.day}/{end.year % 100:02d}",
            f"{month} {d.day}{to}{last}, {end.year}",
            f"{month} {d.day}{to}{last}",
            f"{month[:3]} {d.day}{to}{last}",
            f"{month} {ordinal(d.day)}{to}{MONTHS[end.month - 1]} {ordinal(end.day)}",
        )
    )


def any_date(rnd: random.Random, d: date) -> str:
    """Write a date in any form."""
    draw = rnd.random()
    if draw < 0.40:
        return numeric(rnd, d)
    if draw < 0.76:
        return written(rnd, d)
    if draw < 0.84:
        return partial(rnd, d)
    if draw < 0.89:
        return month_only(rnd, d)
    if draw < 0.94:
        return stamp(rnd, d)
    return spoken(rnd, d)
