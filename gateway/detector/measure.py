"""Measures findings against a gold set. Pure: knows neither engine nor model.

Touched: an identifier overlaps a finding. Fully masked: every letter and digit of it is covered. Over-redaction: the
share of texts without identifiers that have a finding. Intervals are Wilson's, at 95%.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

_Z = 1.959964  # the 97.5th percentile of the normal distribution
_TOKEN = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Span:
    """A place in a text: offsets in code points, end exclusive."""

    start: int
    end: int
    entity: str


@dataclass(frozen=True, slots=True)
class Gold:
    """A text with its identifiers."""

    id: str
    text: str = field(repr=False)
    spans: tuple[Span, ...] = field(repr=False)
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many, with the interval in which the true share lies."""

    hits: int
    total: int

    @property
    def value(self) -> float:
        """The share; 0 of 0 is 0."""
        return self.hits / self.total if self.total else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's interval at 95%."""
        if not self.total:
            return 0.0, 1.0
        n, p = self.total, self.value
        middle = p + _Z**2 / (2 * n)
        spread = _Z * math.sqrt(p * (1 - p) / n + _Z**2 / (4 * n**2))
        return max(0.0, (middle - spread) / (1 + _Z**2 / n)), min(1.0, (middle + spread) / (1 + _Z**2 / n))


@dataclass(frozen=True, slots=True)
class EntityFigures:
    """The figures of one entity."""

    entity: str
    touched: Share
    fully_masked: Share


@dataclass(frozen=True, slots=True)
class Figures:
    """What came of a gold set."""

    texts: int
    touched: Share
    fully_masked: Share
    over_redaction: Share
    token_precision: Share
    token_recall: Share
    per_1000_characters: float  # findings in texts without identifiers
    entities: tuple[EntityFigures, ...]
    missed: tuple[tuple[str, Span], ...] = field(default=(), repr=False)  # (id, identifier not fully masked)

    def named(self) -> dict[str, float]:
        """Give the figures that ``--require`` may name."""
        return {
            "touched": self.touched.value,
            "fully_masked": self.fully_masked.value,
            "over_redaction": self.over_redaction.value,
            "token_precision": self.token_precision.value,
            "token_recall": self.token_recall.value,
            "per_1000_characters": self.per_1000_characters,
        }


# Of these, less is better.
_LESS_IS_BETTER = frozenset({"over_redaction", "per_1000_characters"})


def measure(gold: Sequence[Gold], found: Sequence[Iterable[Span]]) -> Figures:
    """Hold findings against gold; ``found[i]`` belongs to ``gold[i]``."""
    touched: dict[str, list[int]] = {}
    full: dict[str, list[int]] = {}
    missed: list[tuple[str, Span]] = []
    clean = flagged = clean_findings = clean_characters = 0
    true = marked = wanted = 0
    for item, findings in zip(gold, found, strict=True):
        spans = list(findings)
        covered = _cover(item.text, spans)
        asked = _cover(item.text, item.spans)
        for span in item.spans:
            letters = [i for i in range(span.start, span.end) if item.text[i].isalnum()]
            hits = sum(covered[i] for i in letters)
            touched.setdefault(span.entity, []).append(int(hits > 0))
            full.setdefault(span.entity, []).append(int(hits == len(letters)))
            if hits < len(letters):
                missed.append((item.id, span))
        if not item.spans:
            clean += 1
            flagged += bool(spans)
            clean_findings += len(spans)
            clean_characters += len(item.text)
        for token in _TOKEN.finditer(item.text):
            is_marked = any(covered[i] for i in range(*token.span()))
            is_wanted = any(asked[i] for i in range(*token.span()))
            marked += is_marked
            wanted += is_wanted
            true += is_marked and is_wanted
    entities = tuple(
        EntityFigures(name, Share(sum(touched[name]), len(touched[name])), Share(sum(full[name]), len(full[name])))
        for name in sorted(touched)
    )
    return Figures(
        texts=len(gold),
        touched=Share(sum(e.touched.hits for e in entities), sum(e.touched.total for e in entities)),
        fully_masked=Share(sum(e.fully_masked.hits for e in entities), sum(e.fully_masked.total for e in entities)),
        over_redaction=Share(flagged, clean),
        token_precision=Share(true, marked),
        token_recall=Share(true, wanted),
        per_1000_characters=1000 * clean_findings / clean_characters if clean_characters else 0.0,
        entities=entities,
        missed=tuple(missed),
    )


def in_case(gold: Sequence[Gold], *, upper: bool) -> list[Gold]:
    """Give the texts in one case; those whose length changes with it are left out."""
    changed = []
    for item in gold:
        text = item.text.upper() if upper else item.text.lower()
        if len(text) == len(item.text):
            changed.append(Gold(item.id, text, item.spans, item.kind))
    return changed


class BadRequirement(ValueError):
    """A requirement cannot be read. Says what it should be."""


def unmet(figures: Figures, requirements: Iterable[str]) -> list[str]:
    """Give the requirements (``fully_masked=0.97``) that do not hold. Raises BadRequirement."""
    named = figures.named()
    failed = []
    for requirement in requirements:
        name, _, wanted = requirement.partition("=")
        try:
            bound = float(wanted)
        except ValueError:
            bound = math.nan
        if name not in named or math.isnan(bound):
            raise BadRequirement(f"{requirement!r} is not a requirement; write {' or '.join(sorted(named))}=0.97")
        holds = named[name] <= bound if name in _LESS_IS_BETTER else named[name] >= bound
        if not holds:
            sense = "at most" if name in _LESS_IS_BETTER else "at least"
            failed.append(f"{name} is {named[name]:.4f}, required {sense} {bound}")
    return failed


def _cover(text: str, spans: Iterable[Span]) -> bytearray:
    covered = bytearray(len(text))
    for span in spans:
        for index in range(max(0, span.start), min(len(text), span.end)):
            covered[index] = 1
    return covered
