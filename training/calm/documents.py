"""Puts one text of this set together: a prompt, some lines or a whole document about nobody, or one with a name or two among it."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable
from functools import cache

from training.calm import (
    cast,
    contrasts,
    desk,
    extras,
    leaflets,
    lines,
    offices,
    prompts,
    prose,
    records,
    reports,
    sections,
    summaries,
    terse,
    wards,
    words,
)
from training.generate.documents import lines as lines_of
from training.grammar import Fill, Piece, Sample, expand, join
from training.noise import lower, unpunctuated, upper
from training.ward.documents import blocks, typed

SECTIONS = {
    "history": lines_of(sections.HISTORY),
    "review": lines_of(sections.REVIEW),
    "exam": lines_of(sections.EXAM),
    "results": lines_of(sections.RESULTS),
    "decision": lines_of(sections.DECISION),
    "course": lines_of(sections.COURSE),
    "teach": lines_of(sections.TEACH),
    "nursing": lines_of(sections.NURSING),
    "study": lines_of(desk.STUDY),
    "policy": lines_of(desk.POLICY),
    "goals": lines_of(desk.GOALS),
    "imaging": lines_of(sections.IMAGING),
    "surgery": lines_of(sections.SURGERY),
    "pathology": lines_of(sections.PATHOLOGY),
    "counsel": lines_of(desk.COUNSEL),
    "calls": lines_of(desk.CALLS),
    "meeting": lines_of(desk.MEETING),
    "coding": lines_of(desk.CODING),
    "terse": lines_of(terse.TERSE),
    "hours": lines_of(terse.HOURS),
    "tale": lines_of(prose.PARAGRAPHS),
    "sayword": lines_of(words.ORDINARY),
    "heads": lines_of(words.HEADS),
    "answerline": lines_of(prompts.ANSWERS),
}
ASKED, SYSTEM, ANSWERS = (
    lines_of(prompts.ASKED) + lines_of(prose.OFFICE_ASKS),
    lines_of(prompts.SYSTEM),
    SECTIONS["answerline"],
)
WORDS = SECTIONS["sayword"]
TERSE = SECTIONS["terse"] + SECTIONS["hours"]
SHORT, TALK, MASKED = lines_of(lines.SHORT), lines_of(lines.TALK), lines_of(lines.MASKED)
DICTATED, SHOUTED, MIXED = lines_of(lines.DICTATED), lines_of(lines.SHOUTED), lines_of(records.CONTINUED)
RECORDS = blocks(records.RECORDS)
PAPERS = tuple(
    paper
    for pool in (
        summaries.SUMMARIES,
        reports.REPORTS,
        wards.NURSING,
        offices.OFFICE,
        leaflets.TEACHING,
    )
    for paper in blocks(pool)
)
EXTRAS = blocks(extras.SECTIONS)
NAMED = lines_of(contrasts.NAMED) + lines_of(contrasts.CALLED)
CLEAN = (
    *(template for pool in SECTIONS.values() for template in pool),
    *ASKED,
    *SYSTEM,
    *SHORT,
    *TALK,
    *MASKED,
    *DICTATED,
    *SHOUTED,
    *MIXED,
    *RECORDS,
    *PAPERS,
    *EXTRAS,
)

CONTRASTS = 1 / 6  # share of the texts that hold identifiers
_KEPT = 0.88  # of the sections of a document
_LENGTHS = (1.2, 1.6, 2.2, 3.0)  # how many times as many sentences a section of a document has
_WORDY = 0.4  # of the documents have a section headed by a word that is also a name
WORDY_HEADS = tuple(head for head in SECTIONS["heads"] if "\\" not in head)
_SLOT = re.compile(r"(\{[a-z0-9]+\})")
Pool = tuple[str, ...]


def _outside_slots(change: Callable[[str], str], heading: str) -> str:
    return "".join(part if part.startswith("{") else change(part) for part in _SLOT.split(heading))


# How a heading is written; a style holds for a whole document.
STYLES: tuple[Callable[[str], str], ...] = (
    lambda h: _outside_slots(str.upper, h) + "\n",
    lambda h: _outside_slots(str.upper, h) + ":\n",
    lambda h: _outside_slots(str.upper, h) + ": ",
    lambda h: h + "\n",
    lambda h: h + ":\n",
    lambda h: h + ": ",
    lambda h: h + " - ",
    lambda h: _outside_slots(str.lower, h) + ":\n",
    lambda h: "**" + h + "**\n",
    lambda h: "## " + h + "\n",
    lambda h: "\n" + _outside_slots(str.upper, h) + "\n" + "-" * 20 + "\n",
    lambda h: "\n" + h + "\n" + "=" * len(h) + "\n",
    lambda h: "[" + h + "]\n",
    lambda h: "*** " + h + " ***\n",
)


@cache
def parted(paper: str) -> tuple[tuple[str, str], ...]:
    """Take a document apart into its headings and what stands under them."""
    parts: list[tuple[str, list[str]]] = []
    for line in paper.split("\n"):
        if line.startswith("# "):
            parts.append((line[2:], []))
        else:
            if not parts:
                parts.append(("", []))
            parts[-1][1].append(line)
    return tuple((heading, "\n".join(body)) for heading, body in parts)


def laid_out(paper: str, rnd: random.Random) -> list[tuple[str, ...]]:
    """Give a document's sections as templates, headings in one style, now and then without one of them."""
    style, gap = rnd.choice(STYLES), rnd.choice(("\n", "\n", "\n\n"))
    sections_: list[tuple[str, ...]] = []
    parts = list(parted(paper))
    for _ in range(rnd.choice((0, 0, 1, 2, 3))):
        at = rnd.randint(1, len(parts))
        parts[at:at] = parted(rnd.choice(EXTRAS))
    if rnd.random() < _WORDY:
        parts.insert(
            rnd.randint(1, len(parts)), (rnd.choice(WORDY_HEADS), rnd.choice(("{sayword3}", "{sayword4l}", "{tale}")))
        )
    for index, (heading, body) in enumerate(parts):
        if index and rnd.random() > _KEPT:
            continue
        head = style(heading) if heading else ""
        sections_.append((head, body, gap) if body else (head.rstrip(" -\n"), "\n", gap))
    return sections_


def _written(parts: Iterable[str], rnd: random.Random, fill: Fill) -> list[Piece]:
    """Expand templates one by one, so that each is parsed but once."""
    return [piece for part in parts for piece in (expand(part, rnd, fill) if part.strip("\n- ;") else [(part, None)])]


def _clean(parts: Iterable[str], rnd: random.Random, times: float = 1.0) -> Sample:
    return join(_written(parts, rnd, cast.about_nobody(rnd, SECTIONS, times)))


def _one(pool: Pool, rnd: random.Random) -> Sample:
    return _clean((rnd.choice(pool),), rnd)


def _some(pool: Pool, count: int, gap: str, rnd: random.Random) -> Sample:
    return _clean([part for _ in range(count) for part in (rnd.choice(pool), gap)][:-1], rnd)


def prompt(rnd: random.Random) -> Sample:
    """Write a short text: a question, an instruction, an answer, a line."""
    return _one(
        rnd.choices(
            (ASKED, SYSTEM, ANSWERS, SHORT, TALK, MASKED, SHOUTED, TERSE, WORDS), (42, 7, 7, 16, 8, 7, 5, 7, 6)
        )[0],
        rnd,
    )


def paragraph(rnd: random.Random) -> Sample:
    """Write several lines of one kind, a record, or a question with a text under it."""
    draw = rnd.random()
    if draw < 0.26:
        pool = SECTIONS[rnd.choice(tuple(SECTIONS))]
        return _some(pool, rnd.randint(2, 8), rnd.choice((" ", " ", "\n", "\n- ")), rnd)
    if draw < 0.36:
        return _some(SECTIONS["tale"], rnd.choice((1, 1, 2, 3)), rnd.choice((" ", "\n\n")), rnd)
    if draw < 0.45:
        return _some(SHORT, rnd.randint(2, 9), rnd.choice((" ", "\n", "\n\n", "; ")), rnd)
    if draw < 0.54:
        pool = SECTIONS[rnd.choice(("sayword", "sayword", "terse", "hours"))]
        return _some(pool, rnd.randint(2, 9), rnd.choice((" ", "\n")), rnd)
    if draw < 0.72:
        return _some(RECORDS, rnd.choice((1, 1, 1, 2)), "\n\n", rnd)
    if draw < 0.78:
        return _some(MASKED, rnd.randint(1, 4), rnd.choice((" ", "\n")), rnd)
    if draw < 0.83:
        return unpunctuated(_some(DICTATED, rnd.randint(1, 3), " ", rnd), rnd)
    if draw < 0.87:
        return upper(_some(SHOUTED, rnd.randint(2, 7), rnd.choice((" ", "\n")), rnd), rnd)
    if draw < 0.91:
        return _some(TALK, rnd.randint(2, 6), "\n", rnd)
    if draw < 0.94:
        return _some(MIXED, rnd.randint(1, 3), "\n", rnd)
    body = rnd.choice((*SECTIONS["history"], *RECORDS, *SECTIONS["nursing"]))
    return _clean((rnd.choice(ASKED), rnd.choice(("\n\n", "\n\n---\n", "\n\nText:\n")), body), rnd)


def paper(rnd: random.Random) -> Sample:
    """Write a whole document about nobody."""
    sample = _clean(
        [part for section in laid_out(rnd.choice(PAPERS), rnd) for part in section][:-1], rnd, rnd.choice(_LENGTHS)
    )
    draw = rnd.random()
    return upper(sample, rnd) if draw < 0.06 else lower(sample, rnd) if draw < 0.1 else sample


def contrast(rnd: random.Random) -> Sample:
    """Write a text with an identifier or two among what looks like some."""
    draw = rnd.random()
    case = cast.Calm(rnd, SECTIONS, 1.0 if draw < 0.7 else rnd.choice(_LENGTHS))
    if draw < 0.4:
        return case.sample(rnd.choice(NAMED))
    if draw < 0.7:
        gap = rnd.choice((" ", "\n", "\n\n"))
        among = (SHORT, SECTIONS["sayword"], SECTIONS["decision"], TALK, TERSE)
        parts = [(rnd.choice(rnd.choice(among)), gap) for _ in range(rnd.randint(1, 7))]
        parts.insert(rnd.randint(0, len(parts)), (rnd.choice(NAMED), gap))
    else:
        parts = laid_out(rnd.choice(PAPERS), rnd)
        for _ in range(rnd.randint(1, 2)):
            parts.insert(rnd.randint(1, len(parts)), (rnd.choice(NAMED), "\n"))
    return join(_written([text for part in parts for text in part][:-1], rnd, case.fill))


def document(rnd: random.Random) -> Sample:
    """Write one text: a prompt (40 %), a paragraph (30 %) or a whole document (30 %); one in six holds identifiers."""
    if rnd.random() < CONTRASTS:
        sample = contrast(rnd)
    else:
        sample = rnd.choices((prompt, paragraph, paper), (40, 30, 30))[0](rnd)
    return typed(sample, rnd) if len(sample.text) < 400 and rnd.random() < 0.15 else sample
