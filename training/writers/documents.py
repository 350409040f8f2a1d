"""Puts one text of this set together: a line, some lines of one hand, a long text, or any of them about nobody."""

from __future__ import annotations

import random

from training.generate.documents import lines
from training.grammar import Piece, Sample, expand, join
from training.noise import lower, upper
from training.ward.documents import blocks
from training.writers import (
    accents,
    agencies,
    asks,
    bearings,
    bedsides,
    beseechers,
    briefs,
    carehouses,
    caseload,
    cohorts,
    counters,
    datebook,
    desks,
    destinations,
    dictated,
    digits,
    dispensary,
    edges,
    errands,
    feeds,
    field,
    garages,
    halfdays,
    halls,
    handsets,
    helpline,
    homes,
    kinfolk,
    kitchens,
    learners,
    ledgers,
    lobbies,
    lone,
    lonely,
    long_bench,
    long_boards,
    long_calm,
    long_cases,
    long_chatter,
    long_claims,
    long_codes,
    long_corners,
    long_dense,
    long_desks,
    long_exports,
    long_forms,
    long_guides,
    long_handouts,
    long_house,
    long_ledgers,
    long_letters,
    long_middles,
    long_more,
    long_named,
    long_orders,
    long_outposts,
    long_pages,
    long_papers,
    long_posts,
    long_reports,
    long_requests,
    long_reviews,
    long_rosters,
    long_sagas,
    long_schoolroom,
    long_schools,
    long_shifts,
    long_shouts,
    long_stories,
    long_studies,
    long_tables,
    long_tales,
    long_talks,
    long_wards,
    long_ways,
    long_words,
    machines,
    minds,
    misheard,
    offices,
    outfits,
    pairs,
    paragraphs,
    payrolls,
    roads,
    rolls,
    scholars,
    serials,
    slips,
    solicitors,
    special,
    sundry,
    therapists,
    trades,
    trialdesk,
    twins,
    typeless,
    wheels,
    whens,
)
from training.writers.cast import Unnamed, Writer
from training.writers.twin import names, roles

_HANDS = (
    field,
    offices,
    minds,
    therapists,
    learners,
    homes,
    special,
    sundry,
    machines,
    halls,
    trades,
    agencies,
    asks,
    dictated,
    datebook,
    destinations,
    payrolls,
    carehouses,
    counters,
    trialdesk,
    slips,
    digits,
    feeds,
    pairs,
    paragraphs,
    rolls,
    accents,
    lone,
    typeless,
    roads,
    whens,
    kinfolk,
    edges,
    misheard,
    desks,
    bedsides,
    errands,
    handsets,
    cohorts,
    caseload,
    wheels,
    ledgers,
    dispensary,
    helpline,
    kitchens,
    solicitors,
    lobbies,
    beseechers,
    scholars,
    twins,
    lonely,
    bearings,
    halfdays,
    serials,
    outfits,
    garages,
    briefs,
)
_TWINNED = (
    long_handouts,
    long_guides,
    long_reviews,
    long_stories,
    long_forms,
    long_bench,
    long_house,
    long_schoolroom,
    long_ledgers,
    long_pages,
    long_corners,
    long_requests,
)
_CALM_ALONE = (
    long_calm,
    long_more,
    long_studies,
    long_wards,
    long_talks,
    long_codes,
    long_orders,
    long_schools,
    long_desks,
)
_BOTH = (
    long_boards,
    long_chatter,
    long_claims,
    long_dense,
    long_exports,
    long_letters,
    long_middles,
    long_outposts,
    long_posts,
    long_reports,
    long_rosters,
    long_sagas,
    long_shifts,
    long_shouts,
    long_tables,
    long_tales,
    long_ways,
    long_words,
)
POOLS = tuple(lines(hand.NAMED) for hand in _HANDS)
CALM_POOLS = tuple(lines(hand.CALM) for hand in _HANDS)
_LONG_NAMED = [hand.NAMED for hand in (long_named, long_cases, long_papers, *_BOTH)] + [
    names(hand.TWINS) for hand in _TWINNED
]
_LONG_CALM = [hand.CALM for hand in (*_CALM_ALONE, *_BOTH, *_TWINNED)] + [roles(hand.TWINS) for hand in _TWINNED]
LONG = tuple(template for pool in _LONG_NAMED for template in blocks(pool))
LONG_CALM = tuple(template for pool in _LONG_CALM for template in blocks(pool))
NAMED = tuple(template for pool in (*POOLS, LONG) for template in pool)
CALM = tuple(template for pool in (*CALM_POOLS, LONG_CALM) for template in pool)
_WEIGHTS = tuple(len(pool) for pool in POOLS)
_GAPS = ("\n", "\n", "\n", "\n\n", ".\n", ". ", "; ", "\n- ", "\n* ", "\n---\n", " // ")
_ASKS = ("", "", "", "", "", "Fix grammar: ", "Summarize:\n", "Make this sound professional:\n\n", "q: ", "Translate to plain English -\n", "can you proofread\n", "Note to self: ", "Turn into bullets:\n", "draft:\n")  # fmt: skip


def _some(rnd: random.Random, case: Writer, nobody: Unnamed, count: int, named: float) -> list[Piece]:
    """Write some lines of one hand; ``named`` is the chance of each to hold identifiers."""
    hand = rnd.choices(range(len(POOLS)), _WEIGHTS)[0]
    gap = rnd.choice(_GAPS)
    out: list[Piece] = []
    for at in range(count):
        one = rnd.random() < named
        pool, who = (POOLS[hand], case) if one else (CALM_POOLS[hand], nobody)
        out += [(gap if at else "", None), *expand(rnd.choice(pool), rnd, who.fill, None if one else nobody.instead)]
    return out


def _hidden(rnd: random.Random, case: Writer, nobody: Unnamed) -> list[Piece]:
    """Write a long text about nobody with one or two lines about somebody in the midst of it."""
    rows: list[list[Piece]] = [[]]
    for text, label in expand(rnd.choice(LONG_CALM), rnd, nobody.fill, nobody.instead):
        first, *more = text.split("\n")
        rows[-1].append((first, label))
        rows += [[(row, label)] for row in more]
    for _ in range(rnd.choice((1, 1, 2))):
        rows.insert(rnd.randint(1, len(rows)), _some(rnd, case, nobody, 1, 1.0))
    return [piece for row in rows for piece in (*row, ("\n", None))][:-1]


def _about_nobody(rnd: random.Random, case: Writer, nobody: Unnamed) -> list[Piece]:
    draw = rnd.random()
    if draw < 0.28:
        return expand(rnd.choice(LONG_CALM), rnd, nobody.fill, nobody.instead)
    if draw < 0.36:
        return expand(rnd.choice(LONG), rnd, nobody.fill, nobody.instead)
    if draw < 0.48:
        return expand(rnd.choice(rnd.choices(POOLS, _WEIGHTS)[0]), rnd, nobody.fill, nobody.instead)
    return _some(rnd, case, nobody, rnd.choice((1, 1, 1, 2, 3, 5, 8)), 0.0)


def _about_somebody(rnd: random.Random, case: Writer, nobody: Unnamed) -> list[Piece]:
    draw = rnd.random()
    if draw < 0.2:
        return expand(rnd.choice(LONG), rnd, case.fill)
    if draw < 0.3:
        return _hidden(rnd, case, nobody)
    if draw < 0.64:
        return _some(rnd, case, nobody, 1, 1.0)
    return _some(rnd, case, nobody, rnd.choice((2, 2, 3, 4, 6, 9)), rnd.choice((1.0, 0.8, 0.5)))


def document(rnd: random.Random) -> Sample:
    """Write one text; every second one identifies nobody."""
    case, nobody = Writer(rnd), Unnamed(rnd)
    pieces = (_about_nobody if rnd.random() < 0.48 else _about_somebody)(rnd, case, nobody)
    if rnd.random() < 0.3:
        pieces = [(rnd.choice(_ASKS), None), *pieces]
    sample = join(pieces)
    draw = rnd.random()
    if draw < 0.12:
        return lower(sample, rnd)
    return upper(sample, rnd) if draw < 0.15 else sample
