"""Puts one text of this set together: a line, some lines in one hand, a scene, or any of them about nobody."""

from __future__ import annotations

import random

from training.generate.documents import lines
from training.grammar import Piece, Sample, expand, join
from training.noise import lower, upper
from training.ward.documents import blocks
from training.wide import (
    amid,
    calm,
    dated,
    figures,
    frames,
    frames_more,
    homes,
    jobs,
    keys,
    kin,
    moments,
    oddments,
    offices,
    pairs,
    plainly,
    posts,
    prose,
    scenes,
    scenes_field,
    scenes_machine,
    scenes_more,
    scenes_talk,
    shifts,
    sites,
    still,
    thread,
    wards,
)
from training.wide.cast import Nobody, Wide

POOLS = tuple(
    lines(pool)
    for pool in (
        jobs.JOBS,
        shifts.SHIFTS,
        homes.HOMES,
        posts.POSTS,
        sites.SITES,
        kin.KIN,
        keys.KEYS,
        dated.DATED,
        thread.THREAD,
        prose.PROSE,
        moments.MOMENTS,
        wards.WARDS,
        offices.OFFICES,
        frames.FRAMES + frames_more.FRAMES,
        amid.AMID,
        oddments.ODDMENTS,
    )
)
_WEIGHTS = (24, 18, 18, 11, 28, 17, 12, 9, 10, 15, 13, 12, 10, 70, 22, 12)
SCENES = (
    blocks(scenes.SCENES)
    + blocks(scenes_more.SCENES)
    + blocks(scenes_talk.SCENES)
    + blocks(scenes_field.SCENES)
    + blocks(scenes_machine.SCENES)
)
CALM_POOLS = tuple(
    lines(pool) for pool in (calm.CALM, pairs.PAIRS, plainly.PLAINLY, prose.CALM, figures.FIGURES, calm.ASKED)
)
_CALM_WEIGHTS = (9, 8, 9, 6, 5, 2)
STILL = blocks(still.STILL)
CALM = tuple(template for pool in (*CALM_POOLS, STILL) for template in pool)
NAMED = tuple(template for pool in (*POOLS, SCENES) for template in pool)
_GAPS = (" ", ". ", ". ", ". ", "\n", "\n", "\n", "; ", ", ", "\n\n", " / ", " - ", ".\n")
_BULLETS = ("", "", "", "", "- ", "* ", "• ", "> ", "-", "[ ] ")
_ASKS = ("", "", "", "Summarize:\n", "Note:\n", "fix this up\n\n", "Please rewrite as a letter:\n", "msg: ", "### Input\n", "Text: ", "User: ", '"""\n')  # fmt: skip


def _named(rnd: random.Random, case: Wide) -> list[Piece]:
    """Write one line of this case."""
    pieces = expand(rnd.choice(rnd.choices(POOLS, _WEIGHTS)[0]), rnd, case.fill)
    if rnd.random() < 0.3 and pieces[0][0][:1].islower():
        pieces[0] = (pieces[0][0][0].upper() + pieces[0][0][1:], pieces[0][1])
    return pieces


def _calm(rnd: random.Random, nobody: Nobody) -> list[Piece]:
    """Write one line about nobody: of the calm ones, or one of the others with roles for names."""
    if rnd.random() < 0.4:
        return _named(rnd, nobody)
    return expand(rnd.choice(rnd.choices(CALM_POOLS, _CALM_WEIGHTS)[0]), rnd, nobody.fill)


def _several(rnd: random.Random, case: Wide, nobody: Nobody, count: int, named: float) -> list[Piece]:
    """Write some lines; ``named`` is the chance of each to hold identifiers."""
    gap, bullet = rnd.choice(_GAPS), rnd.choice(_BULLETS)
    bullet = bullet if "\n" in gap else ""
    out: list[Piece] = []
    for _ in range(count):
        line = _named(rnd, case) if rnd.random() < named else _calm(rnd, nobody)
        out += [(bullet, None), *line, (gap, None)]
    return out[:-1]


def _hidden(rnd: random.Random, case: Wide, nobody: Nobody) -> list[Piece]:
    """Write a document about nobody with one or two lines of this case in the midst of it."""
    rows: list[list[Piece]] = [[]]
    for text, label in expand(rnd.choice(STILL), rnd, nobody.fill):
        first, *more = text.split("\n")
        rows[-1].append((first, label))
        rows += [[(row, label)] for row in more]
    for _ in range(rnd.choice((1, 1, 2))):
        rows.insert(rnd.randint(1, len(rows)), _named(rnd, case))
    return [piece for row in rows for piece in (*row, ("\n", None))][:-1]


def _written(rnd: random.Random, case: Wide, nobody: Nobody) -> list[Piece]:
    draw = rnd.random()
    if draw < 0.3:
        return _several(rnd, case, nobody, 1, 1.0)
    if draw < 0.55:
        return _several(rnd, case, nobody, rnd.randint(2, 4), 0.75)
    if draw < 0.72:
        return _several(rnd, case, nobody, rnd.randint(4, 11), rnd.choice((0.8, 0.6, 0.3, 0.15)))
    pieces = expand(rnd.choice(SCENES), rnd, case.fill)
    if rnd.random() < 0.2:
        pieces += [("\n\n", None), *_several(rnd, case, nobody, rnd.randint(1, 4), 0.5)]
    if draw > 0.95:
        return _hidden(rnd, case, nobody)
    if rnd.random() < 0.12:
        pieces = [*expand(rnd.choice(STILL), rnd, nobody.fill), ("\n\n", None), *pieces]
    return pieces


def document(rnd: random.Random) -> Sample:
    """Write one text; about one in six identifies nobody, and about one line in three."""
    case, nobody = Wide(rnd), Nobody(rnd)
    if rnd.random() < 0.15:
        pieces = expand(rnd.choice(SCENES if rnd.random() < 0.4 else STILL), rnd, nobody.fill) if rnd.random() < 0.35 else _several(rnd, case, nobody, rnd.choice((1, 1, 2, 3, 5)), 0.0)  # fmt: skip
    else:
        pieces = _written(rnd, case, nobody)
    if rnd.random() < 0.2:
        pieces = [(rnd.choice(_ASKS), None), *pieces]
    sample = join(pieces)
    draw = rnd.random()
    if draw < 0.16:
        return lower(sample, rnd)
    return upper(sample, rnd) if draw < 0.22 else sample
