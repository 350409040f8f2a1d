"""Puts one ward document together: a prompt, a note, a report, a talk, a record or a form, with or without names."""

from __future__ import annotations

import random

from training.generate.documents import lines
from training.grammar import Piece, Sample, expand, join
from training.ward import (
    clean,
    clean_code,
    clean_documents,
    contrasts,
    conversations,
    flows,
    gaps,
    letters,
    notes,
    prompts,
    prose,
    reports,
    structured,
    turns,
    vignettes,
)
from training.ward.cast import Ward


def blocks(pool: str) -> tuple[str, ...]:
    """Give the templates of a pool of several lines each, parted by a line of two percent signs."""
    return tuple(block.strip("\n") for block in pool.split("\n%%\n") if block.strip())


ASKED = tuple(
    template
    for pool in (
        prompts.CLINICIAN,
        prompts.CODER,
        prompts.NURSE,
        prompts.DESK,
        prompts.PATIENT,
        prompts.RESEARCH,
        prompts.SYSTEM,
        vignettes.NAMED,
    )
    for template in lines(pool)
)
VISIT, NURSING, SOCIAL = lines(notes.VISIT), lines(notes.NURSING), lines(notes.SOCIAL)
REPORTS = blocks(reports.SUMMARIES) + blocks(reports.OPERATIVE) + blocks(reports.STUDIES)
SAID = blocks(conversations.TRANSCRIPTS) + blocks(conversations.DICTATION)
SHORT = lines(conversations.PORTAL) + lines(conversations.CHATS)
RECORDS = blocks(structured.MESSAGES) + blocks(structured.TABLES) + blocks(structured.TOOLS)
LETTERS = blocks(letters.MAIL) + blocks(letters.FORMS) + blocks(flows.NAMED)
STUDY = lines(letters.RESEARCH)
ASKS, ANSWERS = lines(turns.ASKS), lines(turns.ANSWERS)
PLAIN_ASKS, PLAIN_ANSWERS = lines(turns.PLAIN_ASKS), lines(turns.PLAIN_ANSWERS)
PAIRS, NAMED_PAIRS = lines(turns.PAIRS), lines(turns.NAMED_PAIRS)
PROSE, CLEAN_PROSE = lines(prose.NAMED), lines(prose.CLEAN)
GAPS = tuple(
    template
    for pool in (gaps.EMPLOYERS, gaps.PLACES, gaps.DAYS, gaps.NUMBERS, gaps.KIN, contrasts.NAMES, contrasts.RARER)
    for template in lines(pool)
)
CLEAN_ASKED, CLEAN_PLAIN = lines(clean.PROMPTS) + lines(vignettes.CLEAN), lines(clean.SENTENCES)
CLEAN_LINES = CLEAN_PLAIN + lines(clean.LOOKALIKES) + lines(gaps.CLEAN)
CLEAN_SAID = lines(clean.TALK)
CLEAN_BLOCKS = (
    blocks(clean_documents.REPORTS)
    + blocks(clean_documents.RECORDS)
    + blocks(clean_code.CODE)
    + blocks(clean_documents.TALKS)
    + blocks(flows.CLEAN)
)
NAMED = (
    ASKED
    + GAPS
    + ASKS
    + ANSWERS
    + NAMED_PAIRS
    + PROSE
    + VISIT
    + NURSING
    + SOCIAL
    + REPORTS
    + SAID
    + SHORT
    + RECORDS
    + LETTERS
    + STUDY
)
CLEAN = CLEAN_ASKED + PLAIN_ASKS + PLAIN_ANSWERS + PAIRS + CLEAN_PROSE + CLEAN_LINES + CLEAN_SAID + CLEAN_BLOCKS
POOLS = {"sayid": VISIT, "saynurse": NURSING, "sayno": CLEAN_PLAIN}

_JOINTS = ("\n\n", "\n", "\n\n---\n", '\n\n"""\n', "\n\nText:\n", "\n\nHere it is:\n")
_BULLETS = ("- ", "* ", "• ", "")


def ward(rnd: random.Random) -> Ward:
    """Make the cast of one document."""
    return Ward(rnd, POOLS)


def sentences(rnd: random.Random, case: Ward, count: int, named: float) -> list[Piece]:
    """Write some sentences of one case; ``named`` is the chance of one with identifiers."""
    pool = rnd.choice((VISIT, PROSE + VISIT, NURSING, SOCIAL, VISIT + NURSING))
    style = rnd.choice(("prose", "prose", "list", "heads"))
    bullet, gap = rnd.choice(_BULLETS), rnd.choice((" ", " ", "  "))
    pieces: list[Piece] = []
    for _ in range(count):
        if style == "heads" and rnd.random() < 0.6:
            head = case.fill("head")[0][0]
            pieces.append(
                (
                    rnd.choice(("\n", ""))
                    + rnd.choice((head, head.title(), head.upper()))
                    + rnd.choice((": ", ":\n", "\n")),
                    None,
                )
            )
        if style == "list":
            pieces.append((bullet, None))
        pieces += expand(rnd.choice(pool if rnd.random() < named else CLEAN_LINES + CLEAN_PROSE), rnd, case.fill)
        pieces.append(("\n" if style != "prose" else gap, None))
    return pieces


def talk(rnd: random.Random, case: Ward, count: int, named: float) -> list[Piece]:
    """Write a conversation of some turns; ``named`` is the chance of a turn with identifiers, and of named speakers."""
    pair = rnd.choice(NAMED_PAIRS if rnd.random() < named else PAIRS).split(" / ")
    speakers = [expand(speaker, rnd, case.fill) for speaker in pair]
    gap = rnd.choice(("\n", "\n", "\n\n", " "))
    pieces: list[Piece] = []
    for turn in range(count):
        asks = turn % 2 == 0
        pool = (ASKS if asks else ANSWERS) if rnd.random() < named else (PLAIN_ASKS if asks else PLAIN_ANSWERS)
        pieces += [*speakers[turn % 2], (" ", None), *expand(rnd.choice(pool), rnd, case.fill)]
        if rnd.random() < 0.25:
            more = (PLAIN_ASKS if asks else PLAIN_ANSWERS) if rnd.random() > named else pool
            pieces += [(rnd.choice((". ", " ", ", ")), None), *expand(rnd.choice(more), rnd, case.fill)]
        pieces.append((gap, None))
    return pieces


def chart(rnd: random.Random, case: Ward, parts: int, named: float) -> list[Piece]:
    """Write a long document of several parts of one case: reports, paragraphs, notes, letters, records."""
    pieces: list[Piece] = []
    for _ in range(parts):
        kind = rnd.random()
        if kind < 0.35:
            pieces += sentences(rnd, case, rnd.randint(3, 9), named)
        elif kind < 0.6:
            pool = PROSE if rnd.random() < named else CLEAN_PROSE
            pieces += expand(rnd.choice(pool), rnd, case.fill)
        else:
            pool = REPORTS + LETTERS + RECORDS + SAID if rnd.random() < named else CLEAN_BLOCKS
            pieces += expand(rnd.choice(pool), rnd, case.fill)
        pieces.append((rnd.choice(("\n\n", "\n", "\n\n---\n\n", "\n==========\n")), None))
    return pieces


def named(rnd: random.Random) -> Sample:
    """Write a document with identifiers."""
    case = ward(rnd)

    def one(pool: tuple[str, ...]) -> list[Piece]:
        return expand(rnd.choice(pool), rnd, case.fill)

    draw = rnd.random()
    if draw < 0.22:
        return join(one(ASKED))
    if draw < 0.32:
        pieces = one(GAPS)
        for _ in range(rnd.choice((0, 0, 0, 1, 2))):
            pieces += [(rnd.choice((" ", "\n", ". ")), None), *one(GAPS)]
        return join(pieces)
    if draw < 0.40:
        head = one(ASKED if rnd.random() < 0.4 else CLEAN_ASKED)
        body = chart(rnd, case, rnd.randint(1, 2), 0.7)
        return join([*head, (rnd.choice(_JOINTS), None), *body])
    if draw < 0.45:
        return join([*one(PROSE), *([("\n\n", None), *one(PROSE)] if rnd.random() < 0.3 else [])])
    if draw < 0.54:
        return join(sentences(rnd, case, rnd.choice((1, 1, 2, 3, 6, 10)), rnd.choice((1.0, 0.7, 0.4, 0.2))))
    if draw < 0.61:
        return join(chart(rnd, case, rnd.randint(2, 6), rnd.choice((0.9, 0.7, 0.4))))
    if draw < 0.69:
        return join(talk(rnd, case, rnd.randint(3, 24), rnd.choice((0.7, 0.4, 0.2))))
    if draw < 0.74:
        return join(one(REPORTS))
    if draw < 0.78:
        return join(one(SAID))
    if draw < 0.85:
        return join(one(SHORT))
    if draw < 0.91:
        return join(one(RECORDS))
    return join(one(LETTERS if rnd.random() < 0.85 else STUDY))


def clean_text(rnd: random.Random) -> Sample:
    """Write a document without any identifier."""
    case = ward(rnd)

    def some(pool: tuple[str, ...], count: int, gap: str) -> list[Piece]:
        return [p for _ in range(count) for p in (*expand(rnd.choice(pool), rnd, case.fill), (gap, None))]

    draw = rnd.random()
    if draw < 0.30:
        return join(expand(rnd.choice(CLEAN_ASKED), rnd, case.fill))
    if draw < 0.38:
        return join(some(CLEAN_PROSE, rnd.choice((1, 1, 2)), rnd.choice((" ", "\n\n"))))
    if draw < 0.48:
        body = (
            some(CLEAN_BLOCKS + CLEAN_PROSE, 1, "") if rnd.random() < 0.5 else some(CLEAN_LINES, rnd.randint(1, 5), " ")
        )
        return join([*some(CLEAN_ASKED, 1, ""), (rnd.choice(_JOINTS), None), *body])
    if draw < 0.66:
        return join(some(CLEAN_LINES, rnd.choice((1, 2, 4, 8)), rnd.choice((" ", " ", "\n"))))
    if draw < 0.74:
        return join(some(CLEAN_SAID, rnd.choice((1, 1, 2, 3)), "\n"))
    if draw < 0.82:
        return join(talk(rnd, case, rnd.randint(2, 20), 0.0))
    if draw < 0.88:
        return join(chart(rnd, case, rnd.randint(2, 5), 0.0))
    return join(some(CLEAN_BLOCKS, 1, ""))


def typed(sample: Sample, rnd: random.Random) -> Sample:
    """Write as people type in a chat: all in lower case, or all but the first letters of sentences."""
    if rnd.random() < 0.5:
        letters_ = [c.lower() if len(c.lower()) == 1 else c for c in sample.text]
    else:
        text = sample.text
        letters_ = [
            c
            if i == 0 or text[max(0, i - 2) : i] in (". ", "? ", "! ") or text[i - 1] == "\n" or len(c.lower()) != 1
            else c.lower()
            for i, c in enumerate(text)
        ]
    return Sample("".join(letters_), sample.spans)


def document(rnd: random.Random) -> Sample:
    """Write one document: six in ten with identifiers."""
    sample = named(rnd) if rnd.random() < 0.6 else clean_text(rnd)
    if len(sample.text) < 400 and rnd.random() < 0.2:
        sample = typed(sample, rnd)
    return sample
