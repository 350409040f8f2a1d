"""Days in every dress, stretches of them, and ages above 89."""

from __future__ import annotations

import random
from datetime import date, timedelta

from training.generate.dates import DAYS, MONTHS, SHORT, ordinal, spoken, words, year_words
from training.grammar import Piece

_NUMERIC = "{m}/{d}|{m}/{d}|{m}/{d}/{y2}|{m}/{d}/{y}|{m:02d}/{d:02d}/{y}|{m:02d}/{d:02d}|{m}-{d}|{m}-{d}-{y2}|{m:02d}-{d:02d}-{y}|{y}-{m:02d}-{d:02d}|{m}.{d}.{y2}|{m:02d}.{d:02d}.{y}|{y}/{m:02d}/{d:02d}|{m:02d}{d:02d}{y}|{y}{m:02d}{d:02d}|{m}/{y}|{m:02d}/{y2}|{m} / {d} / {y2}|{d:02d}-{S}-{y}|{d:02d}-{S}-{y2}|{d}{s}{y2}|{d:02d}{S}{y}|{d}/{s}/{y}|{m}/{d}/'{y2}".split("|")  # fmt: skip
_WRITTEN = "{M} {d}, {y}|{M} {o}|{M} {d}|{M} {o}, {y}|{s} {d}|{s} {o}|{s}. {d}, {y}|{s} {d} {y}|{d} {M} {y}|{d} {s} {y}|the {o} of {M}|the {o} of {M}, {y}|{o} of {M}|{W}, {M} {d}|{W}, {M} {o}, {y}|{W} {m}/{d}|{w} {m}/{d}|{w} {s} {d}|{w}, {d} {s} {y}|{M} {y}|{s} {y}|{M} of {y}|early {M}|late {M} {y}|mid-{M}|the end of {M}|the first week of {M}|{M} the {o}|{W} the {o}|{w} the {o}|{M} {d} '{y2}|{s}-{d}|{s} '{y2}|{M}, {y}|{s} {d}/{y2}|{M} {d}th|the {o}|{o} {M}|{W}, the {o}".split("|")  # fmt: skip


def _form(text: str, d: date) -> str:
    if text.endswith("{d}th"):
        text = text.replace("{d}th", "{o}")
    return text.format(m=d.month, d=d.day, y=d.year, y2=f"{d.year % 100:02d}", S=SHORT[d.month - 1].upper(), s=SHORT[d.month - 1], M=MONTHS[d.month - 1], o=ordinal(d.day), W=DAYS[d.weekday()], w=DAYS[d.weekday()][:3])  # fmt: skip


def numeric(rnd: random.Random, d: date) -> str:
    """Write a day in figures."""
    return _form(rnd.choice(_NUMERIC), d)


def full(rnd: random.Random, d: date) -> str:
    """Write a day in figures with its year."""
    return _form(rnd.choice([form for form in _NUMERIC if "{y" in form and "{d" in form]), d)


def written(rnd: random.Random, d: date) -> str:
    """Write a day in words."""
    return _form(rnd.choice(_WRITTEN), d)


def any_day(rnd: random.Random, d: date) -> str:
    """Write a day in any way, now and then in small or in great letters."""
    draw = rnd.random()
    text = numeric(rnd, d) if draw < 0.5 else written(rnd, d) if draw < 0.92 else spoken(rnd, d)
    draw = rnd.random()
    return text.lower() if draw < 0.18 else text.upper() if draw < 0.26 else text


def said(rnd: random.Random, d: date) -> str:
    """Say a day aloud."""
    month, day = MONTHS[d.month - 1].lower(), _form("{o}", d)
    order = spoken(rnd, d).lower()
    return rnd.choice((order, order, order, f"{month} {day}", f"{month} the {day}", f"{words(d.month)} {words(d.day)} {words(d.year % 100)}", f"{words(d.month)} {words(d.day)} of {year_words(d.year)}", f"{month} {words(d.day)}", f"{DAYS[d.weekday()].lower()} {month} {day}"))  # fmt: skip


def stretch(rnd: random.Random, d: date) -> list[Piece]:
    """Write a stretch of days, in one piece or in two."""
    e = d + timedelta(days=rnd.randint(1, 40))
    form = rnd.choice(("{m}/{d}", "{m}/{d}/{y2}", "{m:02d}/{d:02d}/{y}", "{s} {d}", "{M} {d}", "{M} {o}", "{y}-{m:02d}-{d:02d}", "{d} {s}"))  # fmt: skip
    a, b = _form(form, d), _form(form, e)
    draw = rnd.random()
    if draw < 0.35:
        return [(a + rnd.choice(("-", " - ", "–", " to ", " through ")) + b, "DATE")]
    if draw < 0.45 and d.month == e.month:
        return [(f"{MONTHS[d.month - 1]} {d.day}{rnd.choice(('-', '–', ' to ', '-'))}{e.day}{rnd.choice(('', f', {d.year}'))}", "DATE")]  # fmt: skip
    before, mid = rnd.choice((("from ", " thru "), ("", " thru "), ("between ", " and "), ("from ", " until "), ("", " → "), ("", " or "), ("", " & "), ("b/w ", " and ")))  # fmt: skip
    return [(before, None), (a, "DATE"), (mid, None), (b, "DATE")]


def old(rnd: random.Random) -> list[Piece]:
    """Give an age above 89; the years after a number alone bear no label."""
    n = rnd.choice((*range(90, 100), *range(90, 100), *range(100, 110)))
    word = words(n).replace(" ", rnd.choice((" ", "-"))) if n < 100 else rnd.choice(("a hundred", "one hundred")) + ("" if n == 100 else " " + rnd.choice(("and ", "")) + words(n - 100))  # fmt: skip
    draw = rnd.random()
    if draw < 0.45:
        return [
            (
                f"{n}{rnd.choice(('yo', ' yo', 'y/o', ' y/o', '-year-old', ' year old', ' y.o.', 'yo', 'YO', ' YEAR OLD'))}",
                "AGE",
            )
        ]
    if draw < 0.55:
        return [(f"{n}{rnd.choice(('', 'yo', ' yo ', 'y'))}{rnd.choice('MFmf')}", "AGE")]
    if draw < 0.8:
        before, after = rnd.choice((("age ", ""), ("age: ", ""), ("aged ", ""), ("", " years old"), ("", " years of age"), ("Age ", ""), ("AGE: ", ""), ("", ""), ("", " yrs"), ("", " years young")))  # fmt: skip
        return [(before, None), (str(n), "AGE"), (after, None)]
    return [(word, "AGE"), (rnd.choice(("", "", " years old", " years of age")), None)]
