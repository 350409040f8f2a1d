"""What a caller calls its tools, schemas and parameters, where the model takes such a name for somebody's.

In prose ("Use the LabReport tool") it would refuse the call, as the name itself cannot be changed. A parameter that is
cut short (rr, fn) reads as initials where it stands alone; vendors refuse a schema with a placeholder for it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from gateway.deid.lexicon import is_title
from gateway.detector.of_tools import is_a_word, is_cut_short, names_a_thing
from gateway.model import Finding, Leaf, LeafKind, Step

_MODEL = "model"  # the recognizer
_FIELDS = "fields"  # what reads {"name": "get_icdcode"}, as prompts show how a tool is called, as somebody's name


_BEFORE = re.compile(r"(\w+)[.,]?\s*$")
_FARTHEST = 40  # characters before a name in which its title may stand


class Called:
    """The names in a request that its caller gave, cannot be changed and are nobody's."""

    def __init__(self, leaves: Sequence[Leaf]) -> None:
        given = [leaf for leaf in leaves if leaf.kind is LeafKind.CONTROL]
        # An id may be any word, so a single one counts only where something is called by it.
        self._words = {leaf.text for leaf in given if leaf.path[-1:] == ("name",) and is_a_word(leaf.text)}
        names = {leaf.text for leaf in given if names_a_thing(leaf.text)} | self._words
        listed = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
        self._names = re.compile(rf"(?<![\w@/-])(?:{listed})(?![\w@-])") if names else None

        self._parameters = {leaf.text for leaf in leaves if _is_parameter(leaf)}

    def without_own(self, leaf: Leaf, findings: Sequence[Finding]) -> Sequence[Finding]:
        """Give the findings of a leaf without those that the model alone found in a name of the caller's own."""
        if leaf.text in self._parameters and (leaf.kind is LeafKind.KEY or leaf.path[-2:-1] == ("required",)):
            return [finding for finding in findings if finding.recognizer != _MODEL]
        return self.without(leaf.text, findings)

    def without(self, text: str, findings: Sequence[Finding]) -> Sequence[Finding]:
        """Give the findings of a text without those that the model alone, or a field ``name``, found in such a name."""
        if self._names is None or not any(finding.recognizer in (_MODEL, _FIELDS) for finding in findings):
            return findings
        named = [match.span() for match in self._names.finditer(text) if not self._is_titled(text, match)]

        def is_own(one: Finding) -> bool:
            if one.recognizer == _FIELDS:
                return (one.start, one.end) in named and text[one.start : one.end] not in self._words
            return one.recognizer == _MODEL and any(start <= one.start and one.end <= end for start, end in named)

        return [finding for finding in findings if not is_own(finding)]

    def _is_titled(self, text: str, match: re.Match[str]) -> bool:
        """Say whether a single word is somebody's name where it stands: Mr. Skill."""
        if match.group() not in self._words:
            return False
        before = _BEFORE.search(text, max(0, match.start() - _FARTHEST), match.start())
        return before is not None and is_title(before[1])


def _is_parameter(leaf: Leaf) -> bool:
    """Say whether a leaf is what a schema calls a parameter, cut short."""
    if leaf.kind is not LeafKind.KEY or not is_cut_short(leaf.text):
        return False
    return leaf.path[-3:] == ("properties", Step.KEY, leaf.text)
