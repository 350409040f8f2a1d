"""The forms of names in policy files."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from typing import Self

from gateway.policy.problems import Findings, nearest, shown
from gateway.policy.yamltree import Entry, Node

_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}", re.ASCII)
_WORD = re.compile(r"[a-z][a-z0-9_]{0,63}", re.ASCII)
_LEAST_REASON = 10  # characters


def is_name(text: str) -> bool:
    """Say whether a text may name a route, vendor, caller or profile."""
    return _NAME.fullmatch(text) is not None


def is_word(text: str) -> bool:
    """Say whether a text may be a purpose, an endpoint or a term of retention."""
    return _WORD.fullmatch(text) is not None


def is_reason(text: str) -> bool:
    """Say whether a text may be a reason, of a route or an exception: one in which somebody can read something."""
    return len(text.strip()) >= _LEAST_REASON


class Untold(frozenset[str]):
    """Names that cannot be told, since their file cannot be read: any may be among them."""

    def __contains__(self, name: object) -> bool:
        """Say yes: that a name is not there would only follow from the fault of the file."""
        return True


class _Partly(frozenset[str]):
    """Names, some of which are none: what those are easily taken for is not told to be absent, nor are they named."""

    def __new__(cls, written: Collection[str]) -> Self:
        """Take the names as they are written."""
        names = super().__new__(cls, (name for name in written if is_name(name)))
        names.malformed = frozenset(written) - names
        return names

    malformed: frozenset[str]

    def __contains__(self, name: object) -> bool:
        """Say yes for a name that a malformed one seems to mean, too: the fault is told there."""
        return super().__contains__(name) or (isinstance(name, str) and nearest(name, self.malformed) is not None)


def names_in(root: Node | None) -> frozenset[str]:
    """Give the names of a file that is a mapping of names, those with faults too."""
    return _Partly(root.value) if root is not None and isinstance(root.value, dict) else Untold()


def names_of(files: Iterable[frozenset[str]]) -> frozenset[str]:
    """Give the names of several files together, each as ``names_in`` gives them."""
    parts = tuple(files)
    together = frozenset[str]().union(*parts, *(part.malformed for part in parts if isinstance(part, _Partly)))
    return Untold(together) if any(isinstance(part, Untold) for part in parts) else _Partly(together)


def named_entries(file: str, root: Node, findings: Findings, what: str) -> Iterator[tuple[str, Entry]]:
    """Yield the entries of a file that is a mapping of names, skipping those whose name is malformed."""
    if not isinstance(root.value, dict):
        findings.problem((file, root.line), f"the file is not a mapping of {what}s", f"write {what}-name: {{...}}")
        return
    for name, entry in root.value.items():
        if not is_name(name):
            findings.problem(
                (file, entry.line),
                f"{shown(name)} cannot be the name of a {what}",
                "use lower-case letters, digits, - _ and .",
                name,
            )
        else:
            yield name, entry
