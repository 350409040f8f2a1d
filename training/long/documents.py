"""Puts one whole document together: half are dense with identifiers, some hold one to three, the others none."""

from __future__ import annotations

import random

from training.grammar import Piece, Sample, expand, join
from training.long import (
    asked,
    clinic,
    community,
    hospital,
    layout,
    letters,
    machine,
    more,
    nursing,
    office,
    skeletons,
    studies,
    talk,
)
from training.long.cast import MARK, Long, Mode
from training.long.roles import SORTS
from training.long.skeletons import Kind, Line, Section
from training.long.themes import THEMES
from training.long.wordings import reworded

SHARES = {Mode.DENSE: 0.50, Mode.SPARSE: 0.15, Mode.CLEAN: 0.35}
SHORTEST, LONGEST = 600, 6_000  # characters
MOST = 3  # identifiers of a sparse document
NOTES = (
    skeletons.read(hospital.TEXT)
    + skeletons.read(clinic.TEXT)
    + skeletons.read(studies.TEXT)
    + skeletons.read(nursing.TEXT)
)
KINDS = (
    NOTES
    + skeletons.read(community.TEXT)
    + skeletons.read(letters.TEXT)
    + skeletons.read(talk.TEXT)
    + skeletons.read(machine.TEXT)
    + skeletons.read(office.TEXT)
    + skeletons.read(more.TEXT)
    + skeletons.read(asked.TEXT)
)
PLAIN_NOTES = tuple(kind for kind in NOTES if not kind.raw)
_BY_NAME = {theme.name.replace(" ", "_"): theme for theme in THEMES}


class _Writer:
    """Writes documents of one case."""

    def __init__(self, case: Long) -> None:
        self.case, self.rnd, self.mode = case, case.rnd, case.mode
        self.heading = self.rnd.choice(layout.HEADINGS)
        self.bullet = self.rnd.choice(layout.BULLETS)
        self.style = self.rnd.choice(("prose", "prose", "prose", "lines", "bullets", "numbers"))
        self.gap = self.rnd.choice(("\n", "\n", "\n\n", ""))
        self.named_lines = 1 if self.rnd.random() < 0.5 else 0  # lines for the named that a sparse document may hold

    def _kept(self, lines: tuple[Line, ...], *, all_: bool) -> list[Line]:
        kept = []
        for line in lines:
            if line.optional and self.rnd.random() < 0.5:
                continue
            if not all_ and not line.named_only and self.rnd.random() < 0.12:
                continue
            if line.named_only and self.mode is not Mode.DENSE:
                if self.mode is Mode.CLEAN or not self.named_lines or self.rnd.random() < 0.5:
                    continue
                self.named_lines -= 1
            if line.calm_only and self.mode is Mode.DENSE:
                continue
            kept.append(line)
        return kept

    def _line(self, line: Line) -> list[Piece]:
        """Write a line; in a sparse document, leave out one that would name more than may be named."""
        pieces = expand(line.template, self.rnd, self.case.fill)
        if line.named_only and self.mode is Mode.SPARSE and sum(label is not None for _, label in pieces) > MOST:
            return []
        return pieces

    def _rows(self, lines: list[Line], style: str) -> list[Piece]:
        pieces: list[Piece] = []
        for number, line in enumerate(lines, 1):
            if line.template == "@":
                pieces += self.note(self.rnd.choice(PLAIN_NOTES))
                continue
            if style == "bullets":
                pieces.append((self.bullet, None))
            elif style == "numbers" and not line.template[:1].isdigit():
                pieces.append((f"{number}. ", None))
            pieces += self._line(line)
            pieces.append((self._end(pieces, style) if number < len(lines) else "\n", None))
        return pieces

    def _end(self, pieces: list[Piece], style: str) -> str:
        """Give what parts a line from the next."""
        if style != "prose":
            return "\n"
        closed = pieces and pieces[-1][0].rstrip()[-1:] in (*'.?!:;"', "")
        return " " if closed or self.rnd.random() < 0.1 else self.rnd.choice((". ", ". ", "; "))

    def section(self, section: Section, index: int, *, raw: bool) -> list[Piece]:
        """Write one section."""
        lines = self._kept(section.lines, all_=raw or section.apart)
        if not lines:
            return []
        pieces: list[Piece] = []
        style = "lines" if raw or section.apart else self.style if self.rnd.random() < 0.75 else "prose"
        if section.headings and section.headings != ("-",):
            head = self.heading(self.rnd.choice(section.headings), index)
            pieces.append((head if not head.endswith(": ") or style == "prose" else head.rstrip() + "\n", None))
        return [*pieces, *self._rows(lines, style), (self.gap if not raw else "", None)]

    def note(self, kind: Kind) -> list[Piece]:
        """Write a document of a kind, without what is put around it."""
        first, *rest = kind.sections
        rest = [section for section in rest if not section.optional or self.rnd.random() < 0.65]
        if self.rnd.random() < 0.3:
            places = [at for at, section in enumerate(rest) if section.movable]
            movables = [rest[at] for at in places]
            self.rnd.shuffle(movables)
            for at, section in zip(places, movables, strict=True):
                rest[at] = section
        pieces: list[Piece] = []
        if self.rnd.random() < (0.08 if kind.raw else 0.25) and self.mode is not Mode.SPARSE:
            banners = layout.BANNERS if self.mode is Mode.DENSE else layout.CALM_BANNERS
            pieces += [
                *expand(self.rnd.choice(banners), self.rnd, self.case.fill),
                (self.rnd.choice(("\n", "\n\n")), None),
            ]
        title = self.rnd.choice(kind.titles)
        if title != "-" and (kind.raw or self.rnd.random() < 0.85):
            pieces += [*expand(title, self.rnd, self.case.fill), (self.rnd.choice(("\n", "\n", "\n\n")), None)]
        paged = not kind.raw and self.rnd.random() < 0.22
        for index, section in enumerate((first, *rest)):
            pieces += self.section(section, index, raw=kind.raw)
            if paged and index and self.rnd.random() < 0.3:
                pages = layout.PAGES if self.mode is Mode.DENSE else layout.CALM_PAGES
                pieces += layout.ruled(self.rnd, expand(self.rnd.choice(pages), self.rnd, self.case.fill))
        if not kind.raw and self.rnd.random() < 0.7:
            signed = layout.SIGNED if self.mode is Mode.DENSE else layout.UNSIGNED
            pieces += [("\n", None), *expand(self.rnd.choice(signed), self.rnd, self.case.fill), ("\n", None)]
        return pieces

    def prompt(self, body: list[Piece]) -> list[Piece]:
        """Put a request to an assistant before or after a document."""
        mark, end = self.rnd.choice((("\n\n", ""), ("\n\n---\n", "\n---"), ('\n\n"""\n', '\n"""'), ("\n\n<note>\n", "\n</note>"), ("\n\n```\n", "\n```"), (":\n", "")))  # fmt: skip
        ask = expand(self.rnd.choice(asked.REQUESTS), self.rnd, self.case.fill)
        if self.rnd.random() < 0.7:
            return [*ask, (mark, None), *body, (end, None)]
        return [(mark.strip("\n"), None), ("\n", None), *body, (end + "\n\n", None), *ask]


def _settled(case: Long, pieces: list[Piece]) -> list[Piece]:
    """Name one to three of those whom a sparse document leaves open, fewer where a line has named somebody."""
    already = sum(label is not None and not label.startswith(MARK) for _, label in pieces)
    open_ = [at for at, (_, label) in enumerate(pieces) if label is not None and label.startswith(MARK)]
    count = min(len(open_), max(0, case.rnd.choice((1, 1, 2, 3)) - already))
    sorts: dict[str, list[int]] = {}
    for at in open_:
        sorts.setdefault(SORTS.get((pieces[at][1] or "").removeprefix(MARK), "who"), []).append(at)
    chosen: set[int] = set()
    while len(chosen) < count:  # a day, a place or a number as often as a person, though there are fewer of them
        chosen.add(case.rnd.choice(sorts[case.rnd.choice(tuple(sorts))]))
    out: list[Piece] = []
    left = MOST - already
    for at, (text, label) in enumerate(pieces):
        if label is None or not label.startswith(MARK):
            out.append((text, label))
            continue
        named = case.named(label) if at in chosen else []
        found = sum(one is not None for _, one in named)
        if 0 < found <= left:
            left -= found
            out += named
        else:
            out.append((text, None))
    return out


def _whole(pieces: list[Piece]) -> list[Piece]:
    """Make one name of a first name and a surname that stand side by side."""
    out: list[Piece] = []
    for text, label in pieces:
        if label == "PERSON" and len(out) > 1 and out[-1] in ((" ", None), ("^", None)) and out[-2][1] == "PERSON":
            mark, first = out.pop()[0], out.pop()[0]
            out.append((first + mark + text, "PERSON"))
        elif text:
            out.append((text, label))
    return out


def _cut(sample: Sample) -> Sample:
    if len(sample.text) <= LONGEST:
        return sample
    end = max(sample.text.rfind("\n", 0, LONGEST), LONGEST // 2)
    while any(a < end < b for a, b, _ in sample.spans):
        end -= 1
    return Sample(sample.text[:end], tuple(span for span in sample.spans if span[1] <= end))


def written(rnd: random.Random, kind: Kind, mode: Mode) -> Sample:
    """Write a document of a kind."""
    theme = _BY_NAME[rnd.choice(kind.themes)] if kind.themes else rnd.choice(THEMES)
    case = Long(rnd, theme, mode)
    writer = _Writer(case)
    pieces = writer.note(kind)
    wanted = rnd.choice((SHORTEST, SHORTEST, SHORTEST, 900, 1_400, 2_200, 3_800))
    while sum(len(text) for text, _ in pieces) < wanted:
        more = rnd.choice(KINDS if kind.raw else PLAIN_NOTES)
        pieces += [("\n\n", None), *writer.note(kind if rnd.random() < 0.1 else more)]
    if not kind.raw and rnd.random() < 0.5:
        pieces = reworded(pieces, rnd)
    if rnd.random() < 0.2 and kind not in _ASKED:
        pieces = writer.prompt(pieces)
    if mode is Mode.SPARSE:
        pieces = _settled(case, pieces)
        if not any(label for _, label in pieces):  # nobody was there to be named
            return written(rnd, rnd.choice(KINDS), mode)
    sample = _cut(join(_whole(pieces)))
    if not kind.raw and rnd.random() < 0.22:
        sample = layout.wrapped(sample, rnd.choice((60, 66, 72, 76, 80, 90)))
    return sample


_ASKED = frozenset(skeletons.read(asked.TEXT))


def document(rnd: random.Random) -> Sample:
    """Write one document."""
    mode = rnd.choices(tuple(SHARES), tuple(SHARES.values()))[0]
    return written(rnd, rnd.choice(KINDS), mode)
