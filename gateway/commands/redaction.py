"""Redacts single texts as a route or profile would: for ``check``, ``detect`` and ``explain``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from gateway.deid.redact import Redaction, masked, redact
from gateway.deid.transforms import Secrets
from gateway.detector.engine import Engine
from gateway.detector.engine_settings import EngineSettings
from gateway.detector.segment import Segment
from gateway.model import DetectionRules, Finding, Leaf, LeafKind, RedactionRules
from gateway.policy.day import today
from gateway.refusals import Refusal


@dataclass(frozen=True, slots=True)
class Taken:
    """A span that changes, and what found it."""

    start: int
    end: int
    entity: str
    score: float
    recognizers: tuple[str, ...]
    text: str = field(repr=False)


class TextRedactor:
    """Holds a warm engine. Raises engine.ModelMissing."""

    def __init__(self, engine: EngineSettings | None = None) -> None:
        self.engine = Engine(engine)

    def findings(self, texts: Sequence[str], rules: DetectionRules) -> list[tuple[Finding, ...]]:
        """Give all findings."""
        return self.engine.analyze([Segment(text) for text in texts], rules)

    def leave(self, text: str, redaction: RedactionRules, detection: DetectionRules) -> tuple[str, Redaction] | Refusal:
        """Give what would leave of a text."""
        (found,) = self.findings([text], detection)
        return leaves(text, found, redaction)

    def taken(self, texts: Sequence[str], redaction: RedactionRules, detection: DetectionRules) -> list[list[Taken]]:
        """Give the spans that would change, further occurrences of what was found included."""
        results = []
        for text, findings in zip(texts, self.findings(texts, detection), strict=True):
            results.append([_taken(text, span, findings) for span in masked(text, findings, redaction)])
        return results


def leaves(text: str, found: Sequence[Finding], rules: RedactionRules) -> tuple[str, Redaction] | Refusal:
    """Give what leaves of a text in which this was found."""
    leaf = Leaf(("text",), LeafKind.TEXT, text)
    result = redact([leaf], [found], rules, secrets=Secrets(bytes(32)), today=today())
    return result if isinstance(result, Refusal) else (result.replaced.get(leaf.path, text), result)


def _taken(text: str, span: Finding, findings: Sequence[Finding]) -> Taken:
    names = sorted({f.recognizer for f in findings if f.start < span.end and f.end > span.start}) or [span.recognizer]
    return Taken(span.start, span.end, span.entity, span.score, tuple(names), text[span.start : span.end])
