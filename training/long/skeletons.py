"""Skeletons of documents: a title, lines, and sections some of which may be left out or change places.

``=== title | title ; flag theme…`` opens a kind; the flag ``raw`` keeps its lines as they are. ``## heading | heading``
opens a section; after the signs, ``?`` makes it optional, ``*`` movable, ``:`` keeps its lines apart. A line that opens
with ``+`` is written only where people are named, with ``~`` only where nobody is, with ``?`` sometimes; a line of one
``@`` is another document of the same case.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_HEAD = re.compile(r"##([?*:]*) (.+)")
_LINE = re.compile(r"([+~?]{0,2})(.*)", re.DOTALL)


@dataclass(frozen=True)
class Line:
    """One line: its template, who it is written for, and whether it may be left out."""

    template: str
    named_only: bool = False
    calm_only: bool = False
    optional: bool = False


@dataclass(frozen=True)
class Section:
    """A heading in its wordings, and the lines below it."""

    headings: tuple[str, ...]
    lines: tuple[Line, ...]
    optional: bool = False
    movable: bool = False
    apart: bool = False


@dataclass(frozen=True)
class Kind:
    """A kind of document; the first section has no heading. Without themes it may be about any."""

    titles: tuple[str, ...]
    sections: tuple[Section, ...]
    raw: bool = False
    themes: tuple[str, ...] = ()


def _line(text: str) -> Line:
    signs, template = _LINE.fullmatch(text).groups()  # type: ignore[union-attr]
    return Line(template, "+" in signs, "~" in signs, "?" in signs)


def read(text: str) -> tuple[Kind, ...]:
    """Read the skeletons of a text."""
    kinds = []
    for block in re.split(r"^=== ", text, flags=re.MULTILINE)[1:]:
        head, *rows = block.rstrip("\n").split("\n")
        titles, _, flags = head.partition(" ;")
        words = flags.split()
        sections: list[tuple[str, tuple[str, ...], list[Line]]] = [(":", (), [])]
        for row in rows:
            if found := _HEAD.fullmatch(row):
                sections.append((found[1], tuple(name.strip() for name in found[2].split("|")), []))
            elif row or "raw" in words:
                sections[-1][2].append(_line(row))
        kinds.append(
            Kind(
                tuple(title.strip() for title in titles.split("|")),
                tuple(
                    Section(names, tuple(lines), "?" in signs, "*" in signs, ":" in signs)
                    for signs, names, lines in sections
                ),
                "raw" in words,
                tuple(word for word in words if word != "raw"),
            )
        )
    return tuple(kinds)
