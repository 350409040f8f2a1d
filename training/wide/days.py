"""Days in the habits of many writers: clipped, military, spoken, weeks of months, feasts, and parts of dates."""

from __future__ import annotations

import random
from datetime import date

from training.found import days as found
from training.generate.dates import DAYS, MONTHS, SHORT, ordinal, words, year_words

_CLIPPED = """{W3} {m}/{d}|{W4} {m}/{d}|{W} {m}/{d}/{y2}|{W3} {M3} {d}|{W3}. {M3}. {d}|{W3}, {d} {M3}|{d2}{S}{y2}|{d2}{S}{y}|{d2}{S}|{d2} {S} {y2}|{d2}-{S}|{M3} '{y2}|{M4} '{y2}|{M} '{y2}|{M4}. {d}|{M4} {d}|{m}/{d}/'{y2}|{m}.{d}|{m}.{d}.{y}|{m}-{d}-{y2}
{m}/{d}|{m}/{d}|{m}/{d}/{y2}|{m2}/{d2}/{y}|{m2}/{d2}|{y}-{m2}-{d2}|{y}{m2}{d2}|{m2}{d2}{y2}|{m2}{d2}{y}|{m}/{y}|{m2}/{y}|{m}/{y2}|{y}/{m}/{d}|{d}.{m}.{y}|{d}/{M3}/{y2}|{M3}-{d}-{y}|{M3}/{d}/{y}|{M3}{d}|{M3} {d}/{y2}|{M}, {y}|{M} {y}|{M3} {y}|{M3}-{y2}|{S} {d}|{S} {o}|{S}-{d2}-{y}"""  # fmt: skip
_WORDED = """the {o}|the {o}|the {o} of {M}|{M} the {o}|{M} {o}|{M} {d}|{M} {d}, {y}|{M3} {o}|{d} {M}|{d} {M} {y}|{o} of {M}|{o} {M} {y}|{W} the {o}|{W}, {M} {d}|{W}, {M} {o}, {y}|{W} {M} {o}|first week of {M}|last week of {M}|second week of {M}|middle of {M}|end of {M}|beginning of {M}
early {M}|late {M}|mid {M}|mid-{M}|early {M} {y}|late {M3} '{y2}|{M}|{M}|{M} of {y}|{M} of '{y2}|first {W} in {M}|last {W} of {M}|{M} {d}-{d3}|{M3} {d}–{d3}|{m}/{d}-{m}/{d3}"""  # fmt: skip
_FEASTS = """Thanksgiving|Christmas|Christmas Eve|Xmas|New Year's|New Year's Eve|New Years Day|NYE|Easter|Easter Sunday|Good Friday|Halloween|Labor Day|Memorial Day|July 4th|the 4th of July|the Fourth of July|Fourth of July|Juneteenth|MLK Day|Presidents' Day
Presidents Day|Valentine's Day|Valentines Day|St. Patrick's Day|Mother's Day|Father's Day|Columbus Day|Indigenous Peoples' Day|Veterans Day|Ash Wednesday|Palm Sunday|Mardi Gras|Yom Kippur|Rosh Hashanah|Passover|Hanukkah|Eid|Diwali|Lunar New Year|Cinco de Mayo|Black Friday|Boxing Day|Groundhog Day|Labor Day weekend
Memorial Day weekend|Thanksgiving Day|Thanksgiving {y}|Christmas {y}|Christmas '{y2}|Easter {y}|Halloween {y}|Labor Day {y}|Christmas Day {y}""".replace("\n", "|").split("|")  # fmt: skip
_CLIP, _WORD = _CLIPPED.replace("\n", "|").split("|"), _WORDED.replace("\n", "|").split("|")


def form(text: str, d: date) -> str:
    """Write a day after a pattern."""
    month, weekday = MONTHS[d.month - 1], DAYS[d.weekday()]
    return text.format(
        m=d.month,
        d=d.day,
        y=d.year,
        m2=f"{d.month:02d}",
        d2=f"{d.day:02d}",
        d3=d.day + 2,
        y2=f"{d.year % 100:02d}",
        M=month,
        M3=SHORT[d.month - 1],
        M4="Sept" if d.month == 9 else "June" if d.month == 6 else SHORT[d.month - 1],
        S=SHORT[d.month - 1].upper(),
        o=ordinal(d.day),
        W=weekday,
        W3=weekday[:3],
        W4={"Tue": "Tues", "Wed": "Weds", "Thu": "Thurs"}.get(weekday[:3], weekday[:3]),
    )


def clipped(rnd: random.Random, d: date) -> str:
    """Write a day in figures or clipped."""
    return form(rnd.choice(_CLIP), _early(d))


def worded(rnd: random.Random, d: date) -> str:
    """Write a day in words, or a week, a month or a feast."""
    return form(rnd.choice(_FEASTS if rnd.random() < 0.22 else _WORD), _early(d))


def feast(rnd: random.Random, d: date) -> str:
    """Name a feast."""
    return form(rnd.choice(_FEASTS), d)


def whole(rnd: random.Random, d: date) -> str:
    """Write a day with its month and year."""
    return form(rnd.choice("{m}/{d}/{y2}|{m2}/{d2}/{y}|{m2}/{d2}/{y}|{m}-{d}-{y2}|{y}-{m2}-{d2}|{M} {d}, {y}|{M3} {d} {y}|{d2}-{S}-{y}|{d2}{S}{y2}|{d} {M3} {y}|{m2}{d2}{y}|{m2}.{d2}.{y}|{S} {d2} {y}|{M3}. {d}, {y}".split("|")), d)  # fmt: skip


def said(rnd: random.Random, d: date) -> str:
    """Say a day aloud, as dictation has it."""
    month, day, year = MONTHS[d.month - 1].lower(), words(d.day), year_words(d.year)
    near = ordinal(d.day)
    return rnd.choice((f"{month} {day}", f"{month} {near}", f"{month} {day} {year}", f"{month} {near} {year}", f"the {near}", f"the {near} of {month}", f"{words(d.month)} {day} {words(d.year % 100)}", f"{words(d.month)} slash {day} slash {words(d.year % 100)}", f"{DAYS[d.weekday()].lower()} {month} {near}", f"{month} of {year}", f"early {month}", f"{month} the {near}", found.said(rnd, d)))  # fmt: skip


def _early(d: date) -> date:
    return d if d.day < 26 else d.replace(day=d.day - 8)
