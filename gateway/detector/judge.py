"""Whether what the model took for an identifier is one: judged by the word, and by what else the text holds.

The model reads a few tokens about a word and was taught with made-up texts, where names are more frequent than in life.
The judge was taught with texts that people wrote to try the detector (``training/judged``), and sees what the model
does not: whether rules found somebody in the text, how many other names stand there, how long it is, what kinds of
words the lists call these. It is a sum of small decision trees (Friedman 2001, gradient boosting) over ``FEATURES``.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cache
from heapq import nlargest
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from gateway.detector import lexicon
from gateway.detector.announced import named_before
from gateway.detector.covered import Covered
from gateway.detector.trees import Trees
from gateway.model import Finding

PATH = Path(__file__).with_name("judge.npz")
# How likely the least of what counts is: a name missed costs more than a word taken. No more is asked where nobody else
# is found in a long text: so looks a note whose names were taken out before, but for one.
LEAST = 0.1
_KINDS = {
    "common name": lexicon.COMMON_NAME,
    "given name": lexicon.GIVEN,
    "surname": lexicon.SURNAME,
    "town": lexicon.TOWN,
    "word": lexicon.WORDS,
}
_CALLED = lexicon.COMMON_NAME | lexicon.GIVEN | lexicon.SURNAME | lexicon.TOWN
ENTITIES = (
    "PERSON",
    "LOCATION",
    "FACILITY",
    "ORGANIZATION",
    "DATE",
    "AGE",
    "STREET_ADDRESS",
    "UNIQUE_ID",
    "PHONE_NUMBER",
    "MEDICAL_RECORD_NUMBER",
    "VEHICLE_ID",
    "DEVICE_ID",
    "ZIP_CODE",
    "ACCOUNT_NUMBER",
    "HEALTH_PLAN_ID",
    "LICENSE_NUMBER",
    "URL",
)
# What a text about nobody has too: the day of a version, a link, the number of a form.
OF_ANYTHING = frozenset({"DATE", "AGE", "URL", "IP_ADDRESS", "UNIQUE_ID", "DEVICE_ID", "ORGANIZATION", "FACILITY"})
OF_FORM = 0.7  # of a rule that has more to go by than a word in its place
SURE, _LIKELY = 0.9, 0.5
_NEAR = 60  # characters
_PART = re.compile(r"[^\W\d_]+")
FEATURES = (
    "score",
    "doubted",  # by the rules of ``credible``
    *_KINDS,
    "listed and no word",
    "no part listed",
    "findings of rules",
    "of rules, of somebody",
    "sure others",
    "likely others",
    "surest other",
    "others",
    "others of the entity",
    "surest of the entity",
    "others near",
    "surest near",
    "length of text",
    "length",
    "parts",
    "digits",
    "share of capitals",
    "begins with a capital",
    "small",
    "capitals",
    "text is small",
    "share of capitals in text",
    "share of digits in text",
    "lines to a hundred characters",
    "announced",
    "begins a line",
    "begins a sentence",
    "behind a colon",
    "text asks",
    "place in text",
    *ENTITIES,
)


@cache
def _bundled() -> Trees:
    return Trees.load(PATH)


class Judge:
    """Turns down what the model took for an identifier and is likelier none."""

    def __init__(self) -> None:
        self._trees = _bundled()

    def upheld(
        self, text: str, findings: Sequence[Finding], model: str, settled: frozenset[str], doubted: Sequence[Finding]
    ) -> list[Finding]:
        """Give the findings of a text, sorted as they come, but for those of ``model`` that are likelier none.

        What a rule found stays, and what is of an entity that is ``settled``. ``doubted`` overlap what a rule of
        ``credible`` would turn down.
        """
        open_ = [f for f in findings if f.recognizer == model and f.entity not in settled]
        if not open_:
            return list(findings)
        turned_down = self._trees.probabilities(features(text, open_, findings, model, doubted)) < LEAST
        out = {id(f) for f, down in zip(open_, turned_down.tolist(), strict=True) if down}
        return [finding for finding in findings if id(finding) not in out]


def features(
    text: str, asked: Sequence[Finding], findings: Sequence[Finding], model: str, doubted: Sequence[Finding]
) -> NDArray[np.float64]:
    """Give asked × FEATURES. ``asked`` are some of the findings, which are sorted by their starts."""
    beside = _Beside(text, findings, model)
    about = _about(text)
    vetoed = {entity: Covered(f for f in doubted if f.entity == entity) for entity in {f.entity for f in doubted}}
    none = Covered(())
    return np.array(
        [_of(text, f, beside, about, doubted=vetoed.get(f.entity, none).touches(f.start, f.end)) for f in asked],
        dtype=np.float64,
    )


def _about(text: str) -> tuple[float, ...]:
    length = max(1, len(text))
    capitals, digits = sum(map(str.isupper, text)), sum(map(str.isdigit, text))
    return float(text.islower()), capitals / length, digits / length, 100 * text.count("\n") / length


def _of(text: str, finding: Finding, beside: _Beside, about: tuple[float, ...], *, doubted: bool) -> list[float]:
    shown = text[finding.start : finding.end]
    parts = _PART.findall(shown)
    kinds = [lexicon.kinds(part) for part in parts]
    before = text[max(0, finding.start - 3) : finding.start]
    length = max(1, len(shown))
    return [
        finding.score,
        float(doubted),
        *(float(any(found & kind for found in kinds)) for kind in _KINDS.values()),
        float(any(found & _CALLED and not found & lexicon.WORDS for found in kinds)),
        float(not any(kinds)),
        *beside.of(finding),
        len(text),
        len(shown),
        len(parts),
        sum(map(str.isdigit, shown)),
        sum(map(str.isupper, shown)) / length,
        float(shown[:1].isupper()),
        float(shown.islower()),
        float(shown.isupper()),
        *about,
        float(named_before(text, finding.start)),
        float(before[-1:] in ("", "\n")),
        float(before[-2:] in (". ", "? ", "! ")),
        float(":" in before),
        float("?" in text),
        finding.start / max(1, len(text)),
        *(float(finding.entity == entity) for entity in ENTITIES),
    ]


class _Beside:
    """What else a text holds; counted once, so that a long text takes no longer than its parts."""

    def __init__(self, text: str, findings: Sequence[Finding], model: str) -> None:
        self._text = text
        rules = [f for f in findings if f.recognizer != model]
        self._named = [f for f in findings if f.recognizer == model]
        self._rules = len(rules)
        self._of_somebody = sum(f.score >= OF_FORM and f.entity not in OF_ANYTHING for f in rules)
        self._sure, self._likely = self._counted(SURE), self._counted(_LIKELY)
        self._best = _two_best(f.score for f in self._named)
        by_entity: dict[str, list[float]] = {}
        for finding in self._named:
            by_entity.setdefault(finding.entity, []).append(finding.score)
        self._by_entity = {entity: (len(scores), _two_best(scores)) for entity, scores in by_entity.items()}
        self._findings = findings
        self._starts = [f.start for f in findings]
        self._longest = max((f.end - f.start for f in findings), default=0)

    def _counted(self, least: float) -> dict[str, int]:
        counts: dict[str, int] = {}
        for finding in self._named:
            if finding.score > least:
                word = self._text[finding.start : finding.end].lower()
                counts[word] = counts.get(word, 0) + 1
        return counts

    def of(self, finding: Finding) -> list[float]:
        """Give what stands beside one of the model's findings, itself left out."""
        word = self._text[finding.start : finding.end].lower()
        many, best = self._by_entity[finding.entity]
        first = bisect_left(self._starts, finding.start - _NEAR - self._longest)
        last = bisect_left(self._starts, finding.end + _NEAR)
        near = [
            other.score
            for other in self._findings[first:last]
            if other is not finding and other.end > finding.start - _NEAR
        ]
        return [
            self._rules,
            self._of_somebody,
            len(self._sure) - (finding.score > SURE and self._sure[word] == 1),
            len(self._likely) - (finding.score > _LIKELY and self._likely[word] == 1),
            _best_but(self._best, finding.score),
            len(self._named) - 1,
            many - 1,
            _best_but(best, finding.score),
            len(near),
            max(near, default=0.0),
        ]


def _two_best(scores: Iterable[float]) -> tuple[float, float]:
    best = nlargest(2, scores)
    return (best[0] if best else 0.0, best[1] if len(best) > 1 else 0.0)


def _best_but(best: tuple[float, float], score: float) -> float:
    """Give the best score but for one of this height."""
    return best[1] if score == best[0] else best[0]
