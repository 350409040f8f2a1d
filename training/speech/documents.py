"""Puts one text of this set together: a talk of several exchanges, lines of one person, messages, a chat, or any of them about nobody."""

from __future__ import annotations

import random

from training.generate.documents import lines
from training.grammar import Piece, Sample, expand, join, pieces_of
from training.noise import lower
from training.speech import (
    assistant,
    calm_more,
    calm_said,
    calm_talk,
    chats,
    contrast,
    desk,
    dictated,
    echo,
    fixing,
    heard,
    home,
    lines_out,
    messages_left,
    monologues,
    more_field,
    more_lines,
    more_talk,
    more_typed,
    more_visits,
    numbers_aloud,
    passing,
    passing_more,
    radio,
    scenes_calls,
    shop_talk,
    staff,
    turns,
    visit,
)
from training.speech.cast import Nobody, Spoken

TALKS: dict[str, tuple[str, ...]] = {
    "desk": lines(desk.DESK + more_visits.DESK),
    "doors": lines(more_talk.DOORS),
    "rounds": lines(more_talk.ROUNDS),
    "ai": lines(assistant.TURNS),
    "visit": lines(visit.VISIT + more_visits.VISIT),
    "triage": lines(lines_out.TRIAGE + more_lines.TRIAGE),
    "pharmacy": lines(lines_out.PHARMACY + more_lines.PHARMACY),
    "payer": lines(lines_out.PAYER + more_lines.PAYER),
    "radio": lines(radio.RADIO + more_field.RADIO),
    "staff": lines(staff.STAFF + more_field.STAFF),
    "family": lines(home.FAMILY + more_lines.FAMILY),
    "therapy": lines(home.THERAPY + more_lines.THERAPY),
    "intake": lines(home.INTAKE + more_field.INTAKE),
}
FIXING = lines(fixing.FIXING)
ECHO = lines(echo.ECHO)
CALM_TALK = lines(calm_talk.CALM_TALK + calm_more.CALM_TALK)
SAID = tuple(
    lines(pool)
    for pool in (
        passing.NAMES,
        passing_more.NAMES_MORE,
        passing.PLACES,
        passing_more.PLACES_MORE,
        numbers_aloud.NUMBERS + numbers_aloud.SAID_CODES,
        fixing.FIXED,
        contrast.NAMING,
        messages_left.ALONE,
        monologues.REPORTS,
        monologues.NO_STOPS,
        shop_talk.SHOP,
        shop_talk.TOLD,
    )
)
_SAID_WEIGHTS = (13, 18, 10, 12, 24, 6, 24, 6, 7, 4, 14, 10)
CALLS = lines(scenes_calls.CALLS)
LEFT = lines(messages_left.VOICEMAIL)
DICTATED = lines(dictated.DICTATION + dictated.DICTATION_MORE)
ASKED = lines(dictated.ASSISTANT)
TYPED = tuple(
    lines(pool) for pool in (chats.STAFF_CHAT + more_typed.STAFF_CHAT, chats.PATIENT_CHAT + more_typed.PATIENT_CHAT)
)
CALM_SAID = tuple(
    lines(pool) for pool in (calm_said.CALM_SAID + calm_more.CALM_SAID + shop_talk.SHOP_CALM, contrast.NAMELESS)
)
CALM_CHAT = lines(calm_said.CALM_CHAT + more_typed.CALM_CHAT)
POOLS = (*TALKS.values(), FIXING, ECHO, CALLS, *SAID, LEFT, DICTATED, ASKED, *TYPED)
CALM_POOLS = (CALM_TALK, *CALM_SAID, CALM_CHAT)
NAMED = tuple(template for pool in POOLS for template in pool)
CALM = tuple(template for pool in CALM_POOLS for template in pool)
_KINDS = {"desk": 18, "visit": 20, "triage": 8, "pharmacy": 8, "payer": 8, "radio": 10, "staff": 13, "rounds": 8, "family": 5, "therapy": 9, "intake": 12, "doors": 10, "ai": 7}  # fmt: skip
_ROLES = {"doors": "desk", "rounds": "staff"}


def _talk(rnd: random.Random, case: Spoken, nobody: Nobody, named: float) -> list[Piece]:
    """Write a talk; ``named`` is the chance of each exchange to hold identifiers."""
    if named and rnd.random() < 0.08:
        return turns.written([rnd.choice(CALLS)], rnd, [case], turns.layout(rnd, case, "any", named=True))
    domain = rnd.choices(tuple(_KINDS), tuple(_KINDS.values()))[0]
    exchanges: list[str] = []
    fills: list[Spoken] = []
    for _ in range(rnd.choice((1, 1, 2, 2, 3, 3, 4, 5, 6, 8, 11))):
        if len(exchanges) > len(set(exchanges)):
            exchanges.pop()
            fills.pop()
        if rnd.random() < named:
            draw = rnd.random()
            exchanges.append(rnd.choice(FIXING if draw < 0.12 else ECHO if draw < 0.26 else TALKS[domain]))
            fills.append(case)
        elif rnd.random() < 0.25 and not named:
            exchanges.append(rnd.choice(TALKS[domain]))
            fills.append(nobody)
        else:
            exchanges.append(rnd.choice(CALM_TALK))
            fills.append(nobody)
    return turns.written(exchanges, rnd, fills, turns.layout(rnd, case, _ROLES.get(domain, domain), named=named > 0))


def _spoken(rnd: random.Random, case: Spoken, nobody: Nobody, named: float) -> list[Piece]:
    """Write what one person says."""
    change = turns.change(rnd)
    gap = rnd.choice((" ", ". ", "\n", " ", ", ", " and ", ". ", "\n", "... "))
    out: list[Piece] = []
    for _ in range(rnd.choice((1, 1, 1, 2, 2, 3, 4, 7))):
        if rnd.random() < named:
            pool, fill = rnd.choice(rnd.choices(SAID, _SAID_WEIGHTS)[0]), case
        else:
            pool, fill = rnd.choice(rnd.choice(CALM_SAID)), nobody
        out += [*pieces_of(change(heard.speakable(join(expand(pool, rnd, fill.fill))))), (gap, None)]
    return _stopped(out[:-1])


def _stopped(pieces: list[Piece]) -> list[Piece]:
    """Let no stop follow a stop."""
    for at in range(1, len(pieces)):
        text, label = pieces[at]
        if pieces[at - 1][0][-1:] in (".", "?") and text[:1] in (".", ","):
            pieces[at] = (text.lstrip(".,"), label)
    return pieces


def _lines(
    rnd: random.Random, pools: tuple[tuple[str, ...], ...], case: Spoken, nobody: Nobody, named: float
) -> list[Piece]:
    """Write lines of one kind one below the other, or one."""
    pool = rnd.choice(pools)
    calm = CALM_CHAT if pools is TYPED else CALM_SAID[0]
    change = turns.change(rnd) if pools is not TYPED else None
    gap = (
        rnd.choice(("\n", "\n", "\n\n", " ", "\n- ")) if pools is not TYPED else rnd.choice(("\n", "\n", " / ", " | "))
    )
    out: list[Piece] = []
    for _ in range(rnd.choice((1, 1, 1, 2, 3, 4, 6))):
        line, fill = (rnd.choice(pool), case) if rnd.random() < named else (rnd.choice(calm), nobody)
        sample = heard.speakable(join(expand(line, rnd, fill.fill)))
        sample = (
            heard.texted(sample, rnd) if change is None and rnd.random() < 0.4 else change(sample) if change else sample
        )
        out += [*pieces_of(sample), (gap, None)]
    return out[:-1]


def _pieces(rnd: random.Random, case: Spoken, nobody: Nobody, named: float) -> list[Piece]:
    draw = rnd.random()
    if draw < 0.44:
        return _talk(rnd, case, nobody, named)
    if draw < 0.68:
        return _spoken(rnd, case, nobody, named)
    if draw < 0.76:
        return _lines(rnd, (LEFT,), case, nobody, named)
    if draw < 0.84:
        return _lines(rnd, (DICTATED, DICTATED, ASKED), case, nobody, named)
    return _lines(rnd, TYPED, case, nobody, named)


def document(rnd: random.Random) -> Sample:
    """Write one text; about one in four identifies nobody."""
    case, nobody = Spoken(rnd), Nobody(rnd)
    named = 0.0 if rnd.random() < 0.2 else rnd.choice((1.0, 1.0, 0.85, 0.6))
    sample = join(_pieces(rnd, case, nobody, named))
    return lower(sample, rnd) if rnd.random() < 0.12 else sample
