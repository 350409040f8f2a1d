"""Puts a text of this set together: a few lines, a record, a prompt or a whole document; one in five holds identifiers."""

from __future__ import annotations

import random
from collections.abc import Sequence

from training.calm.documents import STYLES, parted
from training.generate.documents import lines as lines_of
from training.grammar import Piece, Sample, join
from training.noise import lower, title, upper
from training.still import (
    bedside,
    bodies,
    cases,
    cases_last,
    cases_more,
    contrasts,
    desk,
    diagnostics,
    fields,
    frames,
    leaflets,
    machine,
    office,
    papers,
    pharmacy,
    remarks,
    science,
    surgery,
)
from training.still.cast import Still
from training.still.families import FAMILIES
from training.ward.documents import blocks

POOLS: dict[str, tuple[str, ...]] = {
    "header": lines_of(frames.HEADER),
    "footer": lines_of(frames.FOOTER),
    "blank": lines_of(frames.BLANK),
    "field": lines_of(fields.FIELDS),
    "letter": lines_of(fields.LETTERS),
    "remark": lines_of(remarks.REMARKS),
    "asked": lines_of(remarks.ASKS),
    "opline": lines_of(surgery.OPERATION),
    "image": lines_of(diagnostics.IMAGING),
    "specimen": lines_of(diagnostics.SPECIMEN),
    "scope": lines_of(diagnostics.SCOPE),
    "story": lines_of(bedside.STORY),
    "examline": lines_of(bedside.EXAM),
    "plan": lines_of(bedside.PLAN),
    "nurseline": lines_of(bedside.NURSE),
    "leaflet": lines_of(leaflets.LEAFLET),
    "diet": lines_of(leaflets.DIET),
    "rehab": lines_of(leaflets.REHAB),
    "mind": lines_of(leaflets.MIND),
    "oral": lines_of(leaflets.ORAL),
    "monograph": lines_of(pharmacy.MONOGRAPH),
    "orderset": lines_of(pharmacy.ORDERSET),
    "formulary": lines_of(pharmacy.FORMULARY),
    "minute": lines_of(office.MINUTES),
    "policy": lines_of(office.POLICY),
    "coding": lines_of(office.CODING),
    "denial": lines_of(office.DENIAL),
    "abstract": lines_of(science.ABSTRACT),
    "grant": lines_of(science.GRANT),
    "quiz": lines_of(science.QUIZ),
    "populace": lines_of(science.HEALTHPUB),
    "click": lines_of(desk.CLICKS),
    "log": lines_of(desk.LOGS),
    "promptline": lines_of(desk.PROMPTS),
    "talk": lines_of(desk.TALK),
}
NAMED = lines_of(contrasts.NAMED) + lines_of(contrasts.MORE_NAMED)
PAPERS = blocks(cases.CASES) + blocks(cases_more.MORE) + blocks(cases_last.LAST) + blocks(papers.PAPERS)
MACHINE = blocks(machine.MACHINE)
CLEAN = (*(template for pool in POOLS.values() for template in pool), *PAPERS, *MACHINE)
HEADS = bodies.HEAD
CONTRASTS = 0.2  # share of the texts that hold identifiers
_WHOLE, _ASKED = 0.68, 0.2  # of the texts are whole documents; of all, come with a question
_MARKS = (
    ("\n\n", ""),
    ("\n\n---\n", "\n---"),
    ("\n\n```\n", "\n```"),
    ("\n\n\\<note\\>\n", "\n\\</note\\>"),
    (' "', '"'),
    ("\n\nText:\n", ""),
)
_OWN = 0.85  # of the sections of a document speak of its own subject
_FILES, _PROSE = 0.08, 0.5  # of the whole documents are files of machines; the next are in running prose
_DROPPED = 0.1  # of the sections of a document in running prose
_LENGTHS = (0.7, 1.0, 1.3, 1.8)  # how many times as many sentences a section of a document has
_BUDGETS = (1, 1, 2, 2, 3, 4)  # identifiers of a contrast, about
_KINDS = ("{%s4}", "{%s5}", "{%s3}", "{%s6}", "{%s4l}", "{%s3l}", "{%s4b}", "{%s3b}", "{%s4n}")
_TABLES = (
    "{catalog}",
    "{catalog}\n\n{catalog}",
    "{grid}",
    "{labgrid}",
    "{rxlist}",
    "{labx}\n{labx}",
    "{vitx}",
    "{grid}\n\n{labgrid}",
)


def _shown(heading: str, rnd: random.Random) -> str:
    draw = rnd.random()
    return heading if draw < 0.85 else f"{rnd.randint(1, 9)}. {heading}" if draw < 0.95 else f"{heading} ({{abbr}})"


def skeleton(rnd: random.Random) -> list[str]:
    """Give a document's templates, in order: title, header, sections with heads in one style, footer."""
    family = rnd.choice(FAMILIES)
    style, gap = rnd.choice(STYLES), rnd.choice(("\n", "\n", "\n\n"))
    parts: list[str] = []
    if rnd.random() < 0.7:
        heading = rnd.choice(family.titles)
        parts.append((heading.upper() if rnd.random() < 0.3 and "{" not in heading else heading) + "\n")
    for _ in range(rnd.choice((0, 0, 1, 1, 2, 3))):
        parts += ["{header}", "\n"]
    own = rnd.sample(family.heads, min(len(family.heads), rnd.randint(2, 9)))
    for head in own:
        shown = rnd.choice(HEADS) if rnd.random() < 0.25 else head
        pool = rnd.choice(family.pools) if rnd.random() < _OWN else rnd.choice(("remark", "remark", "field"))
        kind = rnd.choice(_TABLES) if rnd.random() < 0.16 else rnd.choice(_KINDS) % pool
        parts += [style(_shown(shown, rnd)), kind, gap]
    for _ in range(rnd.choice((0, 1, 1, 2))):
        parts += ["{footer}", "\n"]
    return parts[:-1]


def _cased(sample: Sample, rnd: random.Random) -> Sample:
    draw = rnd.random()
    if draw < 0.07:
        return upper(sample, rnd)
    if draw < 0.13:
        return lower(sample, rnd)
    return title(sample, rnd) if draw < 0.17 else sample


def _expanded(case: Still, parts: Sequence[str]) -> list[Piece]:
    return [piece for part in parts for piece in case.write(part)]


def written(rnd: random.Random) -> list[str]:
    """Give the templates of a document in running prose, now and then without a section or with one of a foreign kind."""
    style, gap = rnd.choice(STYLES), rnd.choice(("\n", "\n", "\n\n"))
    parts: list[str] = []
    if rnd.random() < 0.3:
        parts += ["{header}", "\n"]
    for heading, body in parted(rnd.choice(PAPERS)):
        if parts and rnd.random() < _DROPPED:
            continue
        parts += [style(heading) if heading else "", body, gap]
        if rnd.random() < 0.15:
            kind = rnd.choice((*_TABLES, _KINDS[0] % rnd.choice(tuple(POOLS))))
            parts += [style(rnd.choice(HEADS)), kind, gap]
    if rnd.random() < 0.3:
        parts += ["{footer}", gap]
    return parts[:-1]


def paper(rnd: random.Random) -> list[str]:
    """Choose the templates of a whole document."""
    draw = rnd.random()
    if draw < _FILES:
        return [text for _ in range(rnd.choice((1, 1, 2, 3))) for text in (rnd.choice(MACHINE), "\n\n")][:-1]
    return written(rnd) if draw < _PROSE else skeleton(rnd)


def asked(parts: list[str], rnd: random.Random) -> list[str]:
    """Put a question before a document, as a service does, with a mark between the two."""
    opening, close = rnd.choice(_MARKS)
    return ["{asked}", opening, *parts, close] if rnd.random() < 0.8 else [*parts, "\n\n", "{asked}"]


def some(rnd: random.Random) -> list[str]:
    """Choose the templates of a text of a few lines."""
    if rnd.random() < 0.15:
        return [text for _ in range(rnd.randint(1, 3)) for text in ("{catalog}", "\n\n")][:-1]
    if rnd.random() < 0.2:
        return [text for _ in range(rnd.randint(1, 5)) for text in ("{blank}", "\n")][:-1]
    return [rnd.choice(_KINDS) % rnd.choice(tuple(POOLS))]


def document(rnd: random.Random) -> Sample:
    """Write one text: a whole document (two in three) or some lines; one in five holds one to about four identifiers."""
    named = rnd.random() < CONTRASTS
    case = Still(rnd, POOLS, rnd.choice(_LENGTHS), rnd.choice(_BUDGETS) if named else 0)
    parts = (paper if rnd.random() < _WHOLE else some)(rnd)
    if rnd.random() < _ASKED:
        parts = asked(parts, rnd)
    if named:
        for _ in range(rnd.choice((1, 1, 2))):
            gap = rnd.choice(("\n", "\n", " "))
            parts.insert(rnd.randint(0, len(parts)), gap + rnd.choice(NAMED) + gap)
    return _cased(join(_expanded(case, parts)), rnd)
