"""What the model alone finds in a text that holds nothing surer: there a brand or an eponym is likelier than a name.

Somebody's note names more than one thing that identifies: a date, a title with a name, a number with its word. Where
nothing of the kind stands in a whole text, an unknown capitalised word must look like a name very much.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from gateway.detector import lexicon
from gateway.detector.negatives import named_before
from gateway.model import Finding

_NAMED = frozenset({"PERSON", "LOCATION", "FACILITY", "ORGANIZATION"})
_CALLED = lexicon.COMMON_NAME | lexicon.GIVEN | lexicon.SURNAME | lexicon.TOWN
_WORDS = lexicon.WORD | lexicon.RARE_WORD | lexicon.DRUG
_ENOUGH = 2
_OF_FORM = 0.7  # of a rule that has more to go by than a word in its place
_SURE = 0.85  # of a name that the lists hold
_SURE_NUMBER = 0.9
_LONG = 300  # characters: the longer a text about somebody, the surer that it names something plainly
_LEAST_LISTED = {True: 0.85, False: 0.4}  # by whether the text is long
_LEAST = {True: 0.98, False: 0.4}  # of what no list holds, or of what is a word as well
_LEAST_NUMBER = {True: 0.9, False: 0.6}
_PART = re.compile(r"[^\W\d_]+")


def without_doubtful(text: str, findings: Sequence[Finding], model: str, settled: frozenset[str]) -> list[Finding]:
    """Give the findings but for what ``model`` alone took for an identifier, unsure, in a text without two surer ones.

    One of a rule's is enough where it had a form or a word to go by. Entities that are ``settled`` are not doubted.
    """
    if any(finding.recognizer != model and finding.score >= _OF_FORM for finding in findings):
        return list(findings)
    sure = [finding for finding in findings if finding.recognizer != model or _is_sure(text, finding)]
    if len({text[finding.start : finding.end].lower() for finding in sure}) >= _ENOUGH:
        return list(findings)
    return [f for f in findings if f in sure or f.entity in settled or f.score >= _needed(text, f)]


def _is_sure(text: str, finding: Finding) -> bool:
    if finding.entity not in _NAMED:
        return finding.score >= _SURE_NUMBER
    return finding.score >= _SURE and (_is_listed(text, finding) or named_before(text, finding.start))


def _needed(text: str, finding: Finding) -> float:
    long = len(text) > _LONG
    if finding.entity not in _NAMED:
        return _LEAST_NUMBER[long]
    if finding.entity == "LOCATION" and not long:
        return 0.0  # a short text about a place has nothing else to be sure by
    if _is_listed(text, finding):
        return _LEAST_LISTED[long]
    return _LEAST[long]


def _is_listed(text: str, finding: Finding) -> bool:
    """Say whether one of the words is a name of the lists and no word of the language."""
    kinds = [lexicon.kinds(word) for word in _PART.findall(text, finding.start, finding.end)]
    return any(found & _CALLED and not found & _WORDS for found in kinds)
