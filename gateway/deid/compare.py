"""Holds two ways of redacting the same prompt against each other; gives counts by entity, never a text or a place."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from gateway.deid.redact import Span
from gateway.deid.spans import is_kept, resolve
from gateway.model import Finding, Leaf, OperatorRule, RedactionRules

_ALL = RedactionRules(OperatorRule("redact"), MappingProxyType({}))  # rules that keep nothing


@dataclass(frozen=True, slots=True)
class Treated:
    """One way: what was found in each leaf, by which rules it was treated, and what was taken out of each leaf."""

    findings: Sequence[Sequence[Finding]] = field(repr=False)
    rules: RedactionRules
    removed: Sequence[Sequence[Span]] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Difference:
    """What the other way does differently. Counts by entity.

    ``more`` and ``less`` were found by the other way alone, and by the first alone. Found by both: ``stricter`` leaves
    now, and would be taken out; ``looser`` is taken out now, and would leave, if only in part; ``otherwise`` is taken
    out by both, but something else stands for it. ``changes`` says whether another body would leave.
    """

    more: Mapping[str, int] = field(default_factory=dict)
    less: Mapping[str, int] = field(default_factory=dict)
    stricter: Mapping[str, int] = field(default_factory=dict)
    looser: Mapping[str, int] = field(default_factory=dict)
    otherwise: Mapping[str, int] = field(default_factory=dict)
    changes: bool = False


def compare(leaves: Sequence[Leaf], first: Treated, other: Treated) -> Difference:
    """Compare two ways of treating the same leaves."""
    more, less, stricter, looser, otherwise = (Counter[str]() for _ in range(5))
    changes = False
    for index, leaf in enumerate(leaves):
        here, there = _Sides.of(leaf, index, first), _Sides.of(leaf, index, other)
        for span in here.removed:
            if not there.touches(span):
                less[span.entity] += 1
            elif not there.takes_out(leaf.text, span):
                looser[span.entity] += 1
            elif span in there.removed and first.rules.rule(span.entity) == other.rules.rule(span.entity):
                continue
            else:
                otherwise[span.entity] += 1
            changes = True
        for span in there.removed:
            if not here.touches(span):
                more[span.entity] += 1
                changes = True
            elif not here.takes_out(leaf.text, span):
                stricter[span.entity] += 1
                changes = True
        less.update(span.entity for span in here.kept if not there.touches(span))
        more.update(span.entity for span in there.kept if not here.touches(span))
    return Difference(dict(more), dict(less), dict(stricter), dict(looser), dict(otherwise), changes)


@dataclass(frozen=True, slots=True)
class _Sides:
    """What one way takes out of a leaf, and what it finds there and lets stay; each sorted and disjoint."""

    removed: Sequence[Span]
    kept: Sequence[Span]

    @classmethod
    def of(cls, leaf: Leaf, index: int, way: Treated) -> _Sides:
        removed = way.removed[index]
        stay = [finding for finding in way.findings[index] if is_kept(finding.entity, way.rules)]
        kept = [Span(f.start, f.end, f.entity) for f in resolve(leaf.text, stay, _ALL)] if stay else []
        return cls(removed, [span for span in kept if next(_overlapping(removed, span), None) is None])

    def touches(self, span: Span) -> bool:
        """Say whether anything was found where ``span`` is."""
        return any(next(_overlapping(side, span), None) is not None for side in (self.removed, self.kept))

    def takes_out(self, text: str, span: Span) -> bool:
        """Say whether nothing of ``span`` but white space is left."""
        position = span.start
        for part in _overlapping(self.removed, span):
            if text[position : part.start].strip():
                return False
            position = max(position, part.end)
        return not text[position : span.end].strip()


def _overlapping(spans: Sequence[Span], span: Span) -> Iterator[Span]:
    """Give those of ``spans`` (sorted, disjoint) that share a character with ``span``."""
    at = bisect_right(spans, span.start, key=lambda one: one.end)
    while at < len(spans) and spans[at].start < span.end:
        yield spans[at]
        at += 1
