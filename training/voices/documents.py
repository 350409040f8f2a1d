"""Puts one prompt or message together: about somebody, or, as often, about nobody."""

from __future__ import annotations

import random

from training.generate.documents import lines
from training.grammar import Piece, Sample, expand, join
from training.noise import lower, upper
from training.voices import (
    allied,
    asked,
    bedside,
    boiler,
    called,
    chats,
    clinicians,
    coding,
    contrasts,
    daily,
    dated,
    drugs,
    evidence,
    frames,
    frames_more,
    front,
    last_words,
    law,
    letters,
    longer,
    machine,
    more_calm,
    more_named,
    numbered,
    placed,
    portal,
    spoken_of,
    study,
    tech,
    tiny,
    trades,
    worked,
    wraps,
)
from training.voices.cast import Anyone, Voice

POOLS = tuple(
    lines(pool)
    for pool in (
        clinicians.CLINICIANS,
        front.FRONT,
        portal.PORTAL,
        law.LAW,
        tech.TECH,
        allied.ALLIED,
        tiny.TINY,
        dated.DATED,
        placed.PLACED,
        worked.WORKED,
        called.CALLED,
        numbered.NUMBERED,
        longer.LONGER,
        contrasts.CONTRASTS,
        asked.ASKED,
        frames.FRAMES,
        study.STUDY,
        chats.CHATS,
        more_named.MORE_NAMED,
        spoken_of.SPOKEN_OF,
        last_words.LAST_WORDS,
        letters.LETTERS,
        frames_more.FRAMES_MORE,
    )
)
CALM_POOLS = tuple(
    lines(pool)
    for pool in (
        coding.CODING,
        drugs.DRUGS,
        evidence.EVIDENCE,
        boiler.BOILER,
        machine.MACHINE,
        bedside.BEDSIDE,
        daily.DAILY,
        daily.TERSE,
        dated.DATED_CALM,
        placed.PLACED_CALM,
        worked.WORKED_CALM,
        called.CALLED_CALM,
        numbered.NUMBERED_CALM,
        longer.LONGER_CALM,
        contrasts.CONTRASTS_CALM,
        more_calm.MORE_CALM,
        frames.FRAMES_CALM,
        chats.CHATS_CALM,
        trades.TRADES,
        trades.CLOSE,
        spoken_of.SPOKEN_OF_CALM,
        last_words.LAST_WORDS_CALM,
        letters.LETTERS_CALM,
        frames_more.FRAMES_MORE_CALM,
    )
)
_WEIGHTS = (16, 14, 16, 12, 11, 13, 8, 10, 12, 12, 14, 8, 17, 4, 20, 40, 14, 10, 18, 12, 16, 16, 26)
_CALM_WEIGHTS = (14, 14, 14, 14, 12, 14, 14, 4, 4, 4, 4, 8, 5, 16, 5, 20, 36, 8, 18, 4, 6, 8, 18, 28)
NAMED = tuple(template for pool in POOLS for template in pool)
CALM = tuple(template for pool in CALM_POOLS for template in pool)
HEADS = tuple(line if line.endswith("\\n") else f"{line} " for line in lines(wraps.HEADS))
TAILS = tuple(line.replace("~", " ") for line in lines(wraps.TAILS))
_SHORT = 90  # characters of a template that stands well in a list
_LISTED, _CALM_LISTED = (tuple(t for t in pool if len(t) < _SHORT and "\\n" not in t) for pool in (NAMED, CALM))
_GAPS = ("\n", "\n", "\n", "\n\n", "; ", ". ", " / ", "\n- ", "\n• ", "\n[ ] ", " - ")
_TWICE = ("\n\n", "\n---\n", "\n\nSame, without identifiers:\n", "\n\nAfter:\n", "\n=>\n", "\n\nTemplate version: ", "\n\nOR\n\n", "\nmasked: ", "\n\nDe-identified:\n\n")  # fmt: skip


def _one(rnd: random.Random) -> str:
    return rnd.choice(rnd.choices(POOLS, _WEIGHTS)[0])


def _calm(rnd: random.Random) -> str:
    return rnd.choice(rnd.choices(CALM_POOLS, _CALM_WEIGHTS)[0])


def _some(rnd: random.Random, case: Voice, nobody: Anyone, named: float) -> list[Piece]:
    """Write a list of short ones; ``named`` is the chance of each to hold identifiers."""
    gap = rnd.choice(_GAPS)
    out: list[Piece] = []
    for at in range(rnd.choice((2, 2, 3, 3, 4, 6))):
        one, pool = (case, _LISTED) if rnd.random() < named else (nobody, _CALM_LISTED)
        out += [(gap if at else "", None), *expand(rnd.choice(pool), rnd, one.fill)]
    return out


def _about_nobody(rnd: random.Random, case: Voice, nobody: Anyone) -> list[Piece]:
    draw = rnd.random()
    if draw < 0.1:
        return _some(rnd, case, nobody, 0.0)
    if draw < 0.28:
        return expand(_one(rnd), rnd, nobody.fill)
    return expand(_calm(rnd), rnd, nobody.fill)


def _about_somebody(rnd: random.Random, case: Voice, nobody: Anyone) -> list[Piece]:
    draw = rnd.random()
    if draw < 0.13:
        return _some(rnd, case, nobody, rnd.choice((1.0, 0.7, 0.4)))
    template = _one(rnd)
    pieces = expand(template, rnd, case.fill)
    if draw < 0.21:
        other = expand(template, rnd, nobody.fill)
        between = (rnd.choice(_TWICE), None)
        return [*pieces, between, *other] if rnd.random() < 0.7 else [*other, between, *pieces]
    if draw < 0.31:
        beside = expand(_calm(rnd), rnd, nobody.fill)
        between = (rnd.choice(("\n\n", "\n", " ", "\n---\n")), None)
        return [*beside, between, *pieces] if rnd.random() < 0.6 else [*pieces, between, *beside]
    return pieces


def document(rnd: random.Random) -> Sample:
    """Write one text; every second one identifies nobody."""
    case, nobody = Voice(rnd), Anyone(rnd)
    pieces = (_about_nobody if rnd.random() < 0.49 else _about_somebody)(rnd, case, nobody)
    if rnd.random() < 0.25:
        pieces = [*expand(rnd.choice(HEADS), rnd, nobody.fill), *pieces]
    if rnd.random() < 0.25:
        pieces = [*pieces, *expand(rnd.choice(TAILS), rnd, nobody.fill)]
    if rnd.random() < 0.3 and pieces[0][0][:1].islower():
        pieces[0] = (pieces[0][0][0].upper() + pieces[0][0][1:], pieces[0][1])
    sample = join(pieces)
    draw = rnd.random()
    if draw < 0.14:
        return lower(sample, rnd)
    return upper(sample, rnd) if draw < 0.17 else sample
