"""What a caller calls its tools and schemas, where its prose speaks of them, as in "Use the LabReport tool".

Read in prose, the model may take such a name for somebody's. As the name cannot be changed, the call would be refused.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from gateway.detector.of_formats import names_a_thing
from gateway.model import Finding, Leaf, LeafKind

_MODEL = "model"  # the recognizer


class Called:
    """The names in a request that its caller gave, cannot be changed and are made of plain words."""

    def __init__(self, leaves: Sequence[Leaf]) -> None:
        names = {leaf.text for leaf in leaves if leaf.kind is LeafKind.CONTROL and names_a_thing(leaf.text)}
        listed = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
        self._names = re.compile(rf"(?<![\w@/-])(?:{listed})(?![\w@-])") if names else None

    def without(self, text: str, findings: Sequence[Finding]) -> Sequence[Finding]:
        """Give the findings of a text without those that the model alone found in such a name."""
        if self._names is None or not any(finding.recognizer == _MODEL for finding in findings):
            return findings
        named = [match.span() for match in self._names.finditer(text)]
        return [
            finding
            for finding in findings
            if finding.recognizer != _MODEL
            or not any(start <= finding.start and finding.end <= end for start, end in named)
        ]
