"""Kinds of chart documents as their templates are written down: a title, sections with headings, and lines.

``= a|b`` begins a kind with its titles, ``# a|b`` a section with its headings; a line ``@pool`` stands for the lines of a
section that many kinds share.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from training.charting.cast import LABELLED

_SLOT = re.compile(r"(?<!\\)\{([a-z][a-z0-9]*)\}")
_BLOCK = re.compile(r"\{t[a-z]+\}")
TABLES = frozenset("tflow tlabs tmeds tgas twound trun tshots tops tproblems tshifts tvisits tkin tteam".split())


@dataclass(frozen=True)
class Section:
    """Headings of which one is shown, and the lines that may stand below."""

    headings: tuple[str, ...]
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Kind:
    """Titles of which one is shown, and sections."""

    titles: tuple[str, ...]
    sections: tuple[Section, ...]


def identifies(template: str) -> bool:
    """Say whether a template names somebody or something whatever the document."""
    return any(slot in LABELLED for slot in _SLOT.findall(template))


def is_block(template: str) -> bool:
    """Say whether a template is a table, which stands on lines of its own."""
    return bool(_BLOCK.fullmatch(template)) and template[1:-1] in TABLES


def shared(text: str) -> dict[str, tuple[str, ...]]:
    """Read pools of lines, each below a line ``# name``."""
    pools: dict[str, tuple[str, ...]] = {}
    for part in re.split(r"(?m)^# ", text.strip())[1:]:
        name, *rows = part.split("\n")
        pools[name.strip()] = tuple(row for row in rows if row.strip())
    return pools


def read(text: str, pools: Mapping[str, tuple[str, ...]]) -> tuple[Kind, ...]:
    """Read kinds of documents."""
    return tuple(_kinds(text, pools))


def _kinds(text: str, pools: Mapping[str, tuple[str, ...]]) -> Iterator[Kind]:
    for part in re.split(r"(?m)^= ", text.strip())[1:]:
        titles, *rows = part.split("\n")
        sections: list[Section] = []
        for row in rows:
            if row.startswith("# "):
                sections.append(Section(tuple(row[2:].split("|")), ()))
            elif row.startswith("@"):
                sections[-1] = Section(sections[-1].headings, sections[-1].lines + pools[row[1:].strip()])
            elif row.strip():
                sections[-1] = Section(sections[-1].headings, (*sections[-1].lines, row))
        yield Kind(tuple(titles.split("|")), tuple(sections))
