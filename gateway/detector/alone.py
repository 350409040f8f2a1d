"""What the model alone finds in a text that holds little surer: there a brand or an eponym is likelier than a name.

Somebody's note names more than one thing that identifies: a title with a name, a number with its word. Where nothing of
the kind stands in a whole text, an unknown capitalised word must look like a name very much; where there is a day or an
address of the web alone, it must look like one rather.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from enum import Enum

from gateway.detector import lexicon
from gateway.detector.negatives import named_before
from gateway.detector.whole_words import places_of
from gateway.model import Finding


class _Beside(Enum):
    """What else a text holds."""

    NOTHING = "nothing"
    LITTLE = "little"
    SOMEBODY = "somebody"


_NAMED = frozenset({"PERSON", "LOCATION", "FACILITY", "ORGANIZATION"})
# What a text about nobody has too: the day of a version, a link, the number of a form.
_OF_ANYTHING = frozenset({"DATE", "AGE", "URL", "IP_ADDRESS", "UNIQUE_ID", "DEVICE_ID", "ORGANIZATION", "FACILITY"})
_CALLED = lexicon.COMMON_NAME | lexicon.GIVEN | lexicon.SURNAME | lexicon.TOWN
_WORDS = lexicon.WORDS
_ENOUGH = 2
_FEW = 2  # things that tell of somebody, below which a very long text is hardly about anybody
_OF_FORM = 0.7  # of a rule that has more to go by than a word in its place
_SURE = 0.85  # of a name that the lists hold
_SURE_NUMBER = 0.9
_LONG = 300  # characters: the longer a text about somebody, the surer that it names something plainly
_VERY_LONG = 1_000
_LEAST_LISTED = {True: 0.85, False: 0.4}  # by whether the text is long
_LEAST = {True: 0.98, False: 0.4}  # of what no list holds, or of what is a word as well
_LEAST_NUMBER = {True: 0.9, False: 0.6}
_SURE_ALONE = 0.95  # of a listed name in a very long text that holds nothing else
# In a very long text: of what the lists hold, of what they do not, of a number.
_LEAST_BESIDE = {_Beside.LITTLE: (0.6, 0.8, 0.5), _Beside.SOMEBODY: (0.5, 0.5, 0.2)}
_SURELY = 0.98
_REPEATED = 2  # times that a word stands elsewhere, and the model does not take it for a name
_PAIR = re.compile(r"[A-Z][a-z]+[-–][A-Z][a-z]+")
_PART = re.compile(r"[^\W\d_]+")


def without_doubtful(text: str, findings: Sequence[Finding], model: str, settled: frozenset[str]) -> list[Finding]:
    """Give the findings but for what ``model`` alone took for an identifier, unsure, where little else bears it out.

    One of a rule's is enough where it had a form or a word to go by; in a very long text it must tell of somebody.
    Entities that are ``settled`` are not doubted.
    """
    sure = [finding for finding in findings if finding.recognizer != model or _is_sure(text, finding)]
    least = _least(text, _beside(text, findings, sure, model))
    taken = {(finding.start, finding.end) for finding in findings}

    def stays(finding: Finding) -> bool:
        if finding.recognizer != model or finding.entity in settled:
            return True
        return finding.score >= least(finding) and not _is_word_elsewhere(text, finding, taken)

    return [finding for finding in findings if stays(finding)]


def _beside(text: str, findings: Sequence[Finding], sure: Sequence[Finding], model: str) -> _Beside:
    of_rules = [finding for finding in findings if finding.recognizer != model and finding.score >= _OF_FORM]
    if not of_rules and len({text[finding.start : finding.end].lower() for finding in sure}) < _ENOUGH:
        return _Beside.NOTHING
    if len(text) <= _VERY_LONG:
        return _Beside.SOMEBODY
    told = {text[finding.start : finding.end].lower() for finding in of_rules if finding.entity not in _OF_ANYTHING}
    surely = {text[finding.start : finding.end].lower() for finding in sure if finding.entity not in _OF_ANYTHING}
    if told and len(told | surely) >= _FEW:
        return _Beside.SOMEBODY
    return _Beside.LITTLE


def _least(text: str, beside: _Beside) -> Callable[[Finding], float]:
    """Give what is asked of each finding."""
    if beside is _Beside.NOTHING:
        return lambda finding: _needed(text, finding)
    if len(text) <= _VERY_LONG:
        return lambda finding: 0.0
    listed, unlisted, number = _LEAST_BESIDE[beside]
    return lambda f: number if f.entity not in _NAMED else listed if _is_listed(text, f) else unlisted


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
    if named_before(text, finding.start):
        return _SURE if long else _LEAST[long]
    if finding.entity == "PERSON" and _PAIR.fullmatch(text, finding.start, finding.end):
        return _SURELY  # as Holliday-Segar: two names without a given one, and nobody else
    if _is_listed(text, finding):
        return _SURE_ALONE if len(text) > _VERY_LONG else _LEAST_LISTED[long]
    return _LEAST[long]


def _is_listed(text: str, finding: Finding) -> bool:
    """Say whether one of the words is a name of the lists and no word of the language."""
    kinds = [lexicon.kinds(word) for word in _PART.findall(text, finding.start, finding.end)]
    return any(found & _CALLED and not found & _WORDS for found in kinds)


def _is_word_elsewhere(text: str, finding: Finding, taken: set[tuple[int, int]]) -> bool:
    """Say whether one word of the language stands elsewhere, written the same, and is nowhere else taken for a name.

    Not of a word that people are called: Grace, found once in a talk, is not to be lost for being missed twice.
    """
    shown = text[finding.start : finding.end]
    kinds = lexicon.kinds(shown)
    if (
        finding.entity not in _NAMED
        or finding.score >= _SURELY
        or not kinds & lexicon.WORD
        or kinds & lexicon.FIRST_NAMES
    ):
        return False
    if shown.islower():
        return False  # where nothing is capitalised, Mark and a mark are written the same
    places = places_of(shown, text)
    covered = [place for place in places if any(start <= place[0] and place[1] <= end for start, end in taken)]
    return len(covered) == 1 and len(places) > _REPEATED
