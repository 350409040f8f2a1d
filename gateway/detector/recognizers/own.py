"""A profile's own recognizers, in Presidio's no-code format, with the words near by that raise their scores.

Presidio's enhancer compares lemmas, of which this pipeline has none; words are compared as they are written, in any case.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from typing import Any

import regex  # type: ignore[import-untyped]  # what Presidio runs them with
from presidio_analyzer import Pattern, PatternRecognizer, RecognizerResult

from gateway.model import CONTEXT_RAISE, LEAST_SCORE, Finding

_MODEL = "model"  # as whose a profile may name a recognizer: its guesses part none of its own
_WORDS = 5  # in front of a match
_WORD = re.compile(r"\w+")
_REACH = 200  # characters in front of a match in which those words are looked for


class TookTooLong(RuntimeError):
    """An expression was not tried to the end of a text, so nobody knows what it would have found."""


class _Timed:
    """An expression that fails where its time is over. Presidio goes on then as if it had found nothing."""

    def __init__(self, compiled: Any) -> None:
        self._compiled = compiled

    def finditer(self, text: str, timeout: float) -> Iterator[Any]:
        """Give the matches; ``timeout`` in seconds, for all of them. Raises TookTooLong."""
        try:
            yield from self._compiled.finditer(text, timeout=timeout)
        except TimeoutError:
            raise TookTooLong from None


class OwnRecognizer(PatternRecognizer):
    """Patterns and a deny list; a match behind one of the context's words counts, if only just."""

    patterns: list[Pattern]

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        pattern: Any  # Presidio leaves its fields for compiled expressions without a type
        for pattern in self.patterns:
            pattern.compiled_regex = _Timed(regex.compile(pattern.regex, self.global_regex_flags))
            pattern.compiled_with_flags = self.global_regex_flags

    def analyze(
        self, text: str, entities: list[str], nlp_artifacts: Any = None, regex_flags: int | None = None
    ) -> list[RecognizerResult]:
        """Give the matches, those near a context word with a raised score. Raises TookTooLong.

        Expressions keep the flags that they were checked with, whatever ``regex_flags`` says.
        """
        del regex_flags
        results: list[RecognizerResult] = super().analyze(text, entities, nlp_artifacts)
        wanted = [f" {' '.join(_WORD.findall(phrase.casefold()))} " for phrase in self.context or ()]
        for result in results if wanted else ():
            if result.score > 0 and _near(text, result.start, wanted):
                result.score = min(1.0, max(LEAST_SCORE, result.score + CONTEXT_RAISE))
        return results


def _near(text: str, start: int, wanted: list[str]) -> bool:
    words = _WORD.findall(text[max(0, start - _REACH) : start].casefold())[-_WORDS:]
    before = f" {' '.join(words)} "
    return any(phrase in before for phrase in wanted if phrase.strip())


def parted(text: str, findings: Iterable[Finding], own: Set[str]) -> list[Finding]:
    """Let no faint guess of the model swallow what the recognizers in ``own`` found; what else it covers stays found.

    Else "The zebrafish", perhaps a firm, would take the place of a zebrafish that the profile names, in what is counted
    and in what is looked for elsewhere.
    """
    findings = list(findings)
    named = [finding for finding in findings if finding.recognizer in own and finding.recognizer != _MODEL]
    found: list[Finding] = []
    for finding in findings:
        if finding.recognizer != _MODEL or finding.score >= LEAST_SCORE:
            found.append(finding)
            continue
        pieces = [(finding.start, finding.end)]
        for one in named:
            halves = [half for a, b in pieces for half in ((a, min(b, one.start)), (max(a, one.end), b))]
            pieces = [(a, b) for a, b in halves if a < b]
        found += [
            Finding(a, b, finding.entity, finding.score, finding.recognizer)
            for a, b in pieces
            if any(map(str.isalnum, text[a:b]))
        ]
    return sorted(found, key=lambda one: (one.start, -one.end, one.entity))
