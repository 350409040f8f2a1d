"""The forms of names in policy files."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gateway.policy.problems import Findings, shown
from gateway.policy.yamltree import Entry, Node

_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}", re.ASCII)
_WORD = re.compile(r"[a-z][a-z0-9_]{0,63}", re.ASCII)


def is_name(text: str) -> bool:
    """Say whether a text may name a route, vendor, caller or profile."""
    return _NAME.fullmatch(text) is not None


def is_word(text: str) -> bool:
    """Say whether a text may be a purpose, an endpoint or a term of retention."""
    return _WORD.fullmatch(text) is not None


class Untold(frozenset[str]):
    """Names that cannot be told, since their file cannot be read: any may be among them."""

    def __contains__(self, name: object) -> bool:
        """Say yes: that a name is not there would only follow from the fault of the file."""
        return True


def names_in(root: Node | None) -> frozenset[str]:
    """Give the names of a file that is a mapping of names, those with faults too."""
    return frozenset(root.value) if root is not None and isinstance(root.value, dict) else Untold()


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
