"""Puts one text of this set together: a line, some lines, a record or a talk, or one line among much that is clean."""

from __future__ import annotations

import random

from training.found import (
    asks,
    care,
    charts,
    money,
    numbers,
    passing,
    people,
    plain,
    prose,
    records,
    roads,
    talks,
    work,
)
from training.found.cast import Found, Nobody
from training.generate.documents import lines
from training.grammar import Piece, Sample, expand, join
from training.ward.documents import blocks, typed

LINE_POOLS = tuple(
    lines(pool)
    for pool in (
        work.WORK,
        care.CARE,
        care.PLACES,
        roads.ROADS,
        numbers.NUMBERS,
        charts.CHARTS,
        charts.VEHICLES,
        people.PEOPLE,
        passing.AGES,
        passing.DAYS,
        passing.REACH,
        prose.PROSE,
        prose.UPPER,
        prose.LOWER,
        prose.MORE,
        money.MONEY,
        money.EMPLOYED,
        asks.ASKS,
    )
)
_LINE_WEIGHTS = (24, 18, 6, 17, 19, 6, 9, 26, 3, 7, 5, 14, 9, 12, 8, 18, 17, 10)
BLOCKS = blocks(records.RECORDS) + blocks(talks.TALKS)
CLEAN_POOLS = tuple(
    lines(pool)
    for pool in (
        work.CLEAN_WORK,
        care.CLEAN_CARE,
        roads.CLEAN_ROADS,
        numbers.CLEAN_NUMBERS,
        people.CLEAN_PEOPLE,
        plain.PLAIN,
        plain.FRAMES,
        asks.CLEAN_ASKS,
    )
)
_CLEAN_WEIGHTS = (3, 3, 3, 4, 4, 14, 9, 2)
CLEAN_BLOCKS = blocks(records.CLEAN_RECORDS) + blocks(talks.CLEAN_TALKS)
NAMED = tuple(template for pool in (*LINE_POOLS, BLOCKS) for template in pool)
CLEAN = tuple(template for pool in (*CLEAN_POOLS, CLEAN_BLOCKS) for template in pool)
_GAPS = (" ", ". ", ". ", "\n", "\n", ", ", "; ", "\n\n", " - ", ".\n")
_BULLETS = ("", "", "", "- ", "* ", "• ", "> ")


def _line(rnd: random.Random, case: Found) -> list[Piece]:
    """Write one line with identifiers; one of a name and a number alike now and then in capitals at its start."""
    pieces = expand(rnd.choice(rnd.choices(LINE_POOLS, _LINE_WEIGHTS)[0]), rnd, case.fill)
    if rnd.random() < 0.2 and pieces[0][0][:1].islower():
        pieces[0] = (pieces[0][0][0].upper() + pieces[0][0][1:], pieces[0][1])
    return pieces


def _clean(rnd: random.Random, case: Found) -> list[Piece]:
    """Write one line without."""
    return expand(rnd.choice(rnd.choices(CLEAN_POOLS, _CLEAN_WEIGHTS)[0]), rnd, case.fill)


def _several(rnd: random.Random, case: Found, count: int, named: float) -> list[Piece]:
    """Write some lines; ``named`` is the chance of each to hold identifiers."""
    gap, bullet = rnd.choice(_GAPS), rnd.choice(_BULLETS)
    bullet = bullet if "\n" in gap else ""
    out: list[Piece] = []
    for _ in range(count):
        out += [(bullet, None), *(_line if rnd.random() < named else _clean)(rnd, case), (gap, None)]
    return out[:-1]


def _short(rnd: random.Random, case: Found) -> list[Piece]:
    return _several(rnd, case, rnd.choice((1, 1, 1, 2, 2, 3)), 1.0)


def _long(rnd: random.Random, case: Found) -> list[Piece]:
    draw = rnd.random()
    if draw < 0.5:
        return expand(rnd.choice(BLOCKS), rnd, case.fill)
    if draw < 0.7:
        ask = expand(rnd.choice(LINE_POOLS[-1] + CLEAN_POOLS[-1]), rnd, case.fill)
        return [*ask, (rnd.choice((":\n", "\n\n", "\n---\n", ": ")), None), *expand(rnd.choice(BLOCKS), rnd, case.fill)]
    return _several(rnd, case, rnd.randint(3, 9), rnd.choice((1.0, 0.8, 0.6)))


def _sparse(rnd: random.Random, case: Found) -> list[Piece]:
    """Write much that is clean, and one to three lines that are not, somewhere in it."""
    parts = [
        expand(rnd.choice(CLEAN_BLOCKS), rnd, case.fill) if rnd.random() < 0.2 else _clean(rnd, case)
        for _ in range(rnd.randint(5, 14))
    ]
    for _ in range(rnd.choice((1, 1, 2, 3))):
        parts.insert(rnd.randint(0, len(parts)), _line(rnd, case))
    gap = rnd.choice((" ", ". ", "\n", "\n", "\n\n"))
    return [piece for part in parts for piece in (*part, (gap, None))][:-1]


def _nobody(rnd: random.Random) -> list[Piece]:
    """Write the same without any identifier: general words in the place of names, or texts that never had any."""
    case = Nobody(rnd)
    draw = rnd.random()
    if draw < 0.45:
        return _several(rnd, case, rnd.choice((1, 1, 1, 2, 3)), 1.0)
    if draw < 0.8:
        return _several(rnd, case, rnd.choice((1, 1, 2, 4)), 0.0)
    return expand(rnd.choice(CLEAN_BLOCKS), rnd, case.fill)


def document(rnd: random.Random) -> Sample:
    """Write one text; about one in ten identifies nobody."""
    if rnd.random() < 0.1:
        sample = join(_nobody(rnd))
    else:
        write = rnd.choices((_short, _long, _sparse), (55, 30, 15))[0]
        sample = join(write(rnd, Found(rnd)))
    return typed(sample, rnd) if len(sample.text) < 300 and rnd.random() < 0.12 else sample
