"""Puts one chart document together: 45 in a hundred identify nobody, half of the others are dense, half hide one to four."""

from __future__ import annotations

import random
from collections.abc import Sequence
from enum import Enum

from training.charting import (
    agencies,
    alike,
    animals,
    behind,
    clinics,
    dictated,
    furniture,
    hidden,
    hospital,
    houses,
    letters,
    maternity,
    mind,
    narrated,
    nurses,
    papers,
    procedures,
    public,
    reports,
    research,
    sections,
    sections_last,
    sections_more,
    sentences,
    shops,
    systems,
    therapy,
)
from training.charting.cast import OPEN, Chart
from training.charting.kinds import Kind, Section, identifies, is_block, read, shared
from training.generate.documents import lines
from training.grammar import Piece, Sample, expand, join
from training.long.layout import BULLETS, HEADINGS
from training.noise import lower, upper


class Mode(Enum):
    """How much of a document identifies."""

    NOBODY = "nobody"
    DENSE = "dense"
    SPARSE = "sparse"


SHARES = {Mode.NOBODY: 0.45, Mode.DENSE: 0.275, Mode.SPARSE: 0.275}
_MORE, _LAST = shared(sections_more.MORE), shared(sections_last.LAST)
SHARED = {
    name: tuple(dict.fromkeys((*rows, *_MORE.get(name, ()), *_LAST.get(name, ()))))
    for name, rows in shared(sections.SHARED).items()
}
FAMILIES = tuple(
    read(module.TEXT, SHARED)
    for module in (
        agencies,
        alike,
        animals,
        behind,
        clinics,
        dictated,
        hospital,
        houses,
        letters,
        maternity,
        mind,
        narrated,
        nurses,
        papers,
        procedures,
        public,
        reports,
        research,
        sentences,
        shops,
        systems,
        therapy,
    )
)
KINDS = tuple(kind for family in FAMILIES for kind in family)
_FAMILY = {id(kind): family for family in FAMILIES for kind in family}
HIDDEN = lines(hidden.HIDDEN)
EVERYWHERE = tuple(Section(tuple(heads.split("|")), SHARED[name]) for name, heads in sections.ANYWHERE.items())
FEWEST, MOST = 20, 60  # identifiers of a dense document, about
LEAST = {Mode.NOBODY: (900, 1_500, 2_200, 3_000), Mode.DENSE: (700, 1_200, 2_000), Mode.SPARSE: (800, 1_500, 2_500, 3_500)}  # fmt: skip
LONGEST = 5_200  # characters
_HIDES = (1, 1, 2, 2, 3, 4)  # identifiers of a sparse document


class _Writer:
    """Writes the parts of one document in one style."""

    def __init__(self, case: Chart, mode: Mode) -> None:
        rnd = self.rnd = case.rnd
        self.case, self.mode = case, mode
        self.heading, self.bullet = rnd.choice(HEADINGS), rnd.choice(BULLETS)
        self.style = rnd.choice(("prose", "prose", "prose", "lines", "lines", "bullets", "numbers", "own"))
        self.gap = rnd.choice(("\n", "\n\n", "\n\n", ""))
        self.kept = rnd.choice((0.5, 0.7, 0.9, 1.0))

    def expanded(self, template: str) -> list[Piece]:
        """Expand one template; what may be somebody stays open."""
        return expand(template, self.rnd, self.case.fill)

    def chosen(self, section: Section) -> list[str]:
        """Choose lines of a section, mostly in the order in which they are written."""
        own = [line for line in section.lines if self.mode is Mode.DENSE or not identifies(line)]
        if not own:
            return []
        most = min(len(own), 4 if section in EVERYWHERE or self.rnd.random() < 0.2 else 9)
        count = max(1, min(most, round(len(own) * self.kept * self.rnd.uniform(0.5, 1.0))))
        picked = sorted(self.rnd.sample(range(len(own)), count))
        if self.rnd.random() < 0.15:
            self.rnd.shuffle(picked)
        return [own[at] for at in picked]

    def section(self, section: Section, index: int) -> list[Piece]:
        """Write one section."""
        picked = self.chosen(section)
        if not picked:
            return []
        style = self.rnd.choice(("prose", "lines", "bullets")) if self.style == "own" else self.style
        head = self.heading(self.rnd.choice(section.headings), index)
        blocks = any(is_block(line) for line in picked)
        if head.endswith((" ", "\t")) and (style in ("bullets", "numbers") or blocks):
            head = head.rstrip(" \t-") + "\n"
        pieces: list[Piece] = [(head, None)]
        for number, line in enumerate(picked, 1):
            block = is_block(line)
            if block and not pieces[-1][0].endswith("\n"):
                pieces.append(("\n", None))
            if not block and style == "bullets":
                pieces.append((self.bullet, None))
            elif not block and style == "numbers":
                pieces.append((f"{number}. ", None))
            pieces += self.expanded(line)
            pieces.append(("\n" if block or style != "prose" or number == len(picked) else " ", None))
        return [*pieces, (self.gap, None)]

    def furniture(self, pool: str, *, named: bool) -> list[Piece]:
        """Write a head, a foot or the break of a page."""
        return [*self.expanded(self.rnd.choice(furniture.POOLS[pool][named])), ("\n", None)]


def _size(pieces: Sequence[Piece]) -> int:
    return sum(len(text) for text, _ in pieces)


def _count(pieces: Sequence[Piece]) -> int:
    return sum(label is not None for _, label in pieces)


def _body(writer: _Writer, kind: Kind) -> list[list[Piece]]:
    """Write the sections of a document until it is long enough, with some that may stand anywhere."""
    rnd, mode = writer.rnd, writer.mode
    least = rnd.choice(LEAST[mode])
    own = [s for s in kind.sections if rnd.random() < 0.88] or list(kind.sections)
    parts: list[list[Piece]] = []
    near = [s for other in _FAMILY[id(kind)] if other is not kind for s in other.sections]
    spare = [*rnd.sample(EVERYWHERE, 6), *rnd.sample(near, min(len(near), rnd.choice((0, 0, 1, 2))))]
    rnd.shuffle(spare)
    more = [*own, *spare]
    for index, section in enumerate(more, 1):
        size = sum(map(_size, parts))
        found = sum(map(_count, parts))
        enough = size >= least and (mode is not Mode.DENSE or found >= FEWEST)
        if size > LONGEST - 900 or (mode is Mode.DENSE and found > MOST) or (index > len(own) and enough):
            break
        if part := writer.section(section, index):
            parts.append(part)
    return parts


def _around(writer: _Writer, kind: Kind, parts: list[list[Piece]]) -> list[list[Piece]]:
    """Put a title, heads, feet and breaks of pages about the sections."""
    rnd, dense = writer.rnd, writer.mode is Mode.DENSE
    title = rnd.choice(kind.titles)
    before: list[list[Piece]] = []
    if rnd.random() < 0.75:
        before.append([*writer.expanded(title.upper() if rnd.random() < 0.35 and "{" not in title else title), ("\n", None)])  # fmt: skip
    for _ in range(rnd.choice((1, 1, 2) if dense else (0, 1, 1))):
        before.append(writer.furniture("heads", named=dense))
    if rnd.random() < 0.15:
        before.reverse()
    after = [writer.furniture("feet", named=dense and rnd.random() < 0.85) for _ in range(rnd.choice((0, 1, 1, 2)))]
    body = list(parts)
    if rnd.random() < 0.25 and len(body) > 2:
        body.insert(rnd.randint(1, len(body) - 1), writer.furniture("breaks", named=dense))
    if rnd.random() < 0.06 and len(body) > 2:
        body.append([("[copied from prior note]\n", None), *rnd.choice(parts)])
    return [*before, *body, *after]


def _ends(part: Sequence[Piece]) -> list[int]:
    """Give the numbers of the pieces after which a sentence or a line of a part is over."""
    texts = [text for text, _ in part]
    return [
        i
        for i, text in enumerate(texts)
        if text.endswith("\n") or (text == " " and i and texts[i - 1][-1:] in (".", "?", "!"))
    ]


def _hiding(writer: _Writer, parts: list[list[Piece]]) -> tuple[list[list[Piece]], int]:
    """Put a line or two that name somebody into the midst of a document; give how many names still are to be told."""
    rnd, budget = writer.rnd, writer.rnd.choice(_HIDES)
    out = list(parts)
    for _ in range(rnd.choice((0, 1, 1, 1, 2))):
        line = writer.expanded(rnd.choice(HIDDEN))
        named = sum(label not in (None, OPEN) for _, label in line)
        if named > budget:
            continue
        budget -= named
        at = rnd.randrange(len(out))
        where = rnd.choice(_ends(out[at]) or [len(out[at]) - 1])
        end = out[at][where][0][-1:]
        out[at] = [*out[at][: where + 1], *line, (end if end in ("\n", " ") else "\n", None), *out[at][where + 1 :]]
    return out, budget


def written(rnd: random.Random, mode: Mode) -> Sample:
    """Write one document of a mode."""
    case = Chart(rnd)
    case.aged = mode is Mode.DENSE and rnd.random() < 0.15
    writer = _Writer(case, mode)
    kind = rnd.choice(KINDS)
    parts = _around(writer, kind, _body(writer, kind))
    chosen: frozenset[int] | None = frozenset()
    if mode is Mode.SPARSE:
        parts, left = _hiding(writer, parts)
        open_ = sum(label == OPEN for part in parts for _, label in part)
        named = any(label not in (None, OPEN) for part in parts for _, label in part)
        count = min(open_, max(left, 0 if named else 1))
        chosen = frozenset(rnd.sample(range(open_), count))
    elif mode is Mode.DENSE:
        chosen = None
    pieces = [piece for part in parts for piece in part]
    told = case.told(pieces, chosen, rnd.choice((0.75, 0.9, 1.0)))
    if told and told[-1][0] == "\n":
        told.pop()
    return join(told)


def document(rnd: random.Random) -> Sample:
    """Write one document."""
    sample = written(rnd, rnd.choices(tuple(SHARES), tuple(SHARES.values()))[0])
    draw = rnd.random()
    if draw < 0.05:
        return upper(sample, rnd)
    return lower(sample, rnd) if draw < 0.13 else sample
