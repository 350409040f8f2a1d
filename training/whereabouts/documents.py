"""Puts one text of this set together: a line, some lines in one hand, a note or a talk, or any of them about nobody."""

from __future__ import annotations

import random

from training.generate.documents import lines
from training.grammar import Piece, Sample, expand, join
from training.noise import lower, upper
from training.ward.documents import blocks
from training.whereabouts import (
    alike,
    aloud,
    amid,
    asked,
    bare,
    care,
    civic,
    family,
    homes,
    items,
    kinds,
    moments,
    notes,
    nowhere,
    numbers,
    pairs,
    prompts,
    prompts_more,
    prose,
    records,
    scenes_more,
    streets,
)
from training.whereabouts.cast import Nobody, Somebody

POOLS = tuple(
    lines(pool)
    for pool in (
        care.CARE,
        care.UNITS,
        homes.HOMES,
        homes.VENDORS,
        civic.CIVIC,
        civic.WORK,
        streets.STREETS,
        streets.AREAS,
        moments.MOMENTS,
        numbers.CHARTS,
        numbers.DEVICES,
        numbers.VEHICLES,
        numbers.REACHED,
        prompts.PROMPTS,
        prose.PROSE,
        prose.RUSHED,
        family.FAMILY,
        family.DESK,
        bare.BARE,
        bare.LISTS,
        amid.AMID,
        amid.HALVES,
        amid.WHENS,
        prompts_more.PROMPTS,
        prompts_more.HANDS,
        pairs.NAMED,
        pairs.MORE,
        aloud.ALOUD,
    )
)
_WEIGHTS = (16, 7, 15, 12, 12, 15, 16, 15, 13, 9, 5, 4, 4, 9, 16, 9, 14, 8, 9, 7, 13, 9, 8, 8, 7, 10, 8, 9)
SCENES = blocks(notes.NOTES) + blocks(notes.TALK) + blocks(scenes_more.SCENES) + blocks(records.SCENES)
CALM_POOLS = tuple(
    lines(pool)
    for pool in (
        kinds.PLACES,
        kinds.PEOPLED,
        kinds.STATED,
        items.ITEMS,
        items.SPANS,
        nowhere.PROSE,
        nowhere.CHATTER,
        asked.ASKS,
        alike.ALIKE,
        pairs.CALM,
    )
)
_CALM_WEIGHTS = (14, 5, 7, 14, 6, 9, 7, 7, 9, 7)
STILL = blocks(asked.SCENES) + blocks(records.CALM)
NAMED = tuple(template for pool in (*POOLS, SCENES) for template in pool)
CALM = tuple(template for pool in (*CALM_POOLS, STILL) for template in pool)
_GAPS = (" ", " ", " ", ". ", "\n", "\n", "\n", "; ", ", ", "\n\n", " / ", " - ")
_BULLETS = ("", "", "", "", "- ", "* ", "• ", "> ", "-")
_NOBODY = 0.45  # share of the texts that identify nobody


def _line(rnd: random.Random, template: str, case: Somebody) -> list[Piece]:
    """Write one line, at times with another first letter than the template has."""
    pieces = expand(template, rnd, case.fill)
    if rnd.random() < 0.3 and pieces[0][0][:1].islower():
        pieces[0] = (pieces[0][0][0].upper() + pieces[0][0][1:], pieces[0][1])
    return pieces


def _named(rnd: random.Random, case: Somebody) -> list[Piece]:
    return _line(rnd, rnd.choice(rnd.choices(POOLS, _WEIGHTS)[0]), case)


def _calm(rnd: random.Random, nobody: Nobody) -> list[Piece]:
    """Write one line about nobody: of the calm ones, or one of the others with things and kinds for names."""
    if rnd.random() < 0.45:
        return _named(rnd, nobody)
    return _line(rnd, rnd.choice(rnd.choices(CALM_POOLS, _CALM_WEIGHTS)[0]), nobody)


def _several(rnd: random.Random, case: Somebody, nobody: Nobody, count: int, named: float) -> list[Piece]:
    """Write some lines; ``named`` is the chance of each to hold identifiers."""
    gap, bullet = rnd.choice(_GAPS), rnd.choice(_BULLETS)
    bullet = bullet if "\n" in gap else ""
    out: list[Piece] = []
    for _ in range(count):
        line = _named(rnd, case) if rnd.random() < named else _calm(rnd, nobody)
        stopped = line[-1][0][-1:] in ".?!" and gap[0] in ".;,"  # no second stop after one
        out += [(bullet, None), *line, (gap[1:] if stopped else gap, None)]
    return out[:-1]


def _pair(rnd: random.Random, case: Somebody, nobody: Nobody) -> list[Piece]:
    """Write one sentence twice, once with names and once with things and kinds in their place."""
    template = rnd.choice(rnd.choices(POOLS, _WEIGHTS)[0])
    both = [_line(rnd, template, case), _line(rnd, template, nobody)]
    rnd.shuffle(both)
    return [*both[0], (rnd.choice(("\n", " ", ". ", "; ", "\n\n", " / ")), None), *both[1]]


def _written(rnd: random.Random, case: Somebody, nobody: Nobody) -> list[Piece]:
    draw = rnd.random()
    if draw < 0.3:
        return _several(rnd, case, nobody, 1, 1.0)
    if draw < 0.42:
        return _pair(rnd, case, nobody)
    if draw < 0.64:
        return _several(rnd, case, nobody, rnd.randint(2, 4), 0.7)
    if draw < 0.76:
        return _several(rnd, case, nobody, rnd.randint(4, 10), rnd.choice((0.7, 0.5, 0.3, 0.15)))
    pieces = expand(rnd.choice(SCENES), rnd, case.fill)
    if rnd.random() < 0.2:
        pieces += [("\n\n", None), *_several(rnd, case, nobody, rnd.randint(1, 3), 0.4)]
    return pieces


def document(rnd: random.Random) -> Sample:
    """Write one text; nearly half of them identify nobody."""
    case, nobody = Somebody(rnd), Nobody(rnd)
    if rnd.random() >= _NOBODY:
        pieces = _written(rnd, case, nobody)
    elif rnd.random() < 0.2:
        pieces = expand(rnd.choice(SCENES if rnd.random() < 0.6 else STILL), rnd, nobody.fill)
    else:
        pieces = _several(rnd, case, nobody, rnd.choice((1, 1, 1, 2, 3, 5, 8)), 0.0)
    sample = join(pieces)
    draw = rnd.random()
    if draw < 0.15:
        return lower(sample, rnd)
    return upper(sample, rnd) if draw < 0.2 else sample
