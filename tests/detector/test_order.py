"""Equal texts give equal findings, down to the recognizer that is named."""

from __future__ import annotations

from itertools import permutations

from gateway.detector.merge import clean
from gateway.model import Finding

TEXT = "Seen by Dr. Castellano."
PLACE = (12, 22)


def named(raw: list[Finding]) -> list[str]:
    return [finding.recognizer for finding in clean(TEXT, raw, {}, frozenset())]


def test_of_rules_that_agree_the_surest_is_named_then_the_first_by_name() -> None:
    for names in permutations(("names", "context", "list", "titles", "signature"), 3):
        equal = [Finding(*PLACE, "PERSON", 0.8, name) for name in names]
        assert named(equal) == [min(names)]
        assert named([*equal, Finding(*PLACE, "PERSON", 0.9, "zz")]) == ["zz"]
