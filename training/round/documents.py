"""Puts one text of this set together: a line, some lines of one kind, or lines with and without names mixed."""

from __future__ import annotations

import random

from training.generate.documents import lines
from training.grammar import Piece, Sample, expand, join
from training.round import calm, calm_more, names, sites, talk
from training.round.cast import Round
from training.ward.documents import blocks, typed

DICTATED = tuple(
    part
    for index, block in enumerate(blocks(talk.DICTATED))
    for part in (block.split("\n") if index == 0 else (block,))  # the first block holds one text a line
)
NAMED_POOLS = (
    lines(talk.SAID),
    DICTATED,
    lines(talk.WRITTEN),
    lines(sites.SITES),
    lines(sites.DAYS),
    lines(sites.ROADS),
    lines(names.SINGLE),
    lines(names.LISTED),
    lines(names.CODES),
)
_NAMED_WEIGHTS = (22, 10, 20, 20, 11, 13, 18, 12, 12)
CLEAN_POOLS = (
    lines(calm.NOTES),
    lines(calm.LISTS),
    lines(calm.TALK),
    lines(calm.ASKED),
    blocks(calm_more.BLOCKS),
    lines(calm_more.LINES),
)
_CLEAN_WEIGHTS = (28, 18, 13, 24, 16, 20)
NAMED = tuple(template for pool in NAMED_POOLS for template in pool)
CLEAN = tuple(template for pool in CLEAN_POOLS for template in pool)
_GAPS = (" ", " ", "\n", "\n", ". ", "\n\n", "; ")


def cast(rnd: random.Random) -> Round:
    """Make the people of one text."""
    return Round(rnd, {})


def _some(rnd: random.Random, case: Round, count: int, named: float) -> list[Piece]:
    """Write lines of one kind; ``named`` is the chance of each to hold identifiers."""
    gap = rnd.choice(_GAPS)
    about, calm_pool = rnd.choices(NAMED_POOLS, _NAMED_WEIGHTS)[0], rnd.choices(CLEAN_POOLS, _CLEAN_WEIGHTS)[0]
    pieces: list[Piece] = []
    for _ in range(count):
        pool = about if rnd.random() < named else calm_pool
        if rnd.random() < 0.15:
            about, calm_pool = rnd.choices(NAMED_POOLS, _NAMED_WEIGHTS)[0], rnd.choices(CLEAN_POOLS, _CLEAN_WEIGHTS)[0]
        pieces += [*expand(rnd.choice(pool), rnd, case.fill), (gap, None)]
    return pieces[:-1]


def document(rnd: random.Random) -> Sample:
    """Write one text: about half hold identifiers, often a single one among much that is none."""
    case = cast(rnd)
    draw = rnd.random()
    if draw < 0.25:
        sample = join(_some(rnd, case, 1, 1.0))
    elif draw < 0.38:
        sample = join(_some(rnd, case, rnd.randint(2, 5), 0.8))
    elif draw < 0.52:
        sample = join(_some(rnd, case, rnd.randint(3, 9), 0.25))
    elif draw < 0.76:
        sample = join(_some(rnd, case, 1, 0.0))
    else:
        sample = join(_some(rnd, case, rnd.randint(2, 8), 0.0))
    return typed(sample, rnd) if len(sample.text) < 400 and rnd.random() < 0.2 else sample
