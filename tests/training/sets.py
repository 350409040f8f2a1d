"""What every set of templates has to hold: a set as the checks see it, and the checks that some files share beyond them."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from training import noise
from training.grammar import Piece, Sample
from training.pipeline import LABELS, blank

Document = Callable[[random.Random], Sample]
Write = Callable[[str, random.Random], Sample]
LEFTOVER = re.compile(r"(?<!\\)\{[a-z][a-z0-9]*\}")
EVERY_LABEL = frozenset(LABELS)


@dataclass(frozen=True, slots=True)
class TemplateSet:
    """A set of templates, and what is promised of it.

    ``named`` and ``calm`` are pools of templates about somebody and about nobody, none twice in its pool; ``least``
    says how many there are of each at the least. ``nobody`` writes what is about somebody with roles in the place of
    names; empty pools say that the set's own file checks it. ``share`` bounds the share of texts with identifiers,
    ``apart`` the share of identifiers whose ends are no ends of tokens, ``labels`` are those that ``looked_at`` texts
    show.
    """

    name: str
    document: Document
    write: Write | None = None
    named: Sequence[Sequence[str]] = ()
    calm: Sequence[Sequence[str]] = ()
    least: tuple[int, int] = (0, 0)
    share: tuple[float, float] = field(kw_only=True)
    write_calm: Write | None = None
    nobody: Write | None = None
    replaced: Sequence[Sequence[str]] = ()
    slots: frozenset[str] | None = None
    apart: float = 0.04
    labels: frozenset[str] = EVERY_LABEL
    looked_at: int = 1_500


def samples(document: Document, seed: int, count: int) -> list[Sample]:
    rnd = random.Random(seed)
    return [document(rnd) for _ in range(count)]


def slots(templates: Iterable[str]) -> set[str]:
    return {slot[1:-1] for template in templates for slot in LEFTOVER.findall(template)}


def holds_identifiers(write: Write, template: str) -> None:
    for seed in range(2):
        sample = write(template, random.Random(seed))
        assert sample.spans, template
        assert not LEFTOVER.search(sample.text), template
        is_well_labelled(sample)


def is_well_labelled(sample: Sample) -> None:
    assert noise.aligned(sample)
    assert all(0 <= a < b <= len(sample.text) for a, b, _ in sample.spans)
    assert {label for _, _, label in sample.spans} <= EVERY_LABEL
    assert all(one[1] <= two[0] for one, two in pairwise(sample.spans))


def holds_none(write: Write, template: str) -> None:
    for seed in range(2):
        sample = write(template, random.Random(seed))
        assert not sample.spans, template
        assert sample.text.strip(), template
        assert not LEFTOVER.search(sample.text), template


def share_of_spans_apart_from_tokens(texts: Iterable[Sample]) -> float:
    nlp = blank()
    spans = [(nlp.make_doc(sample.text), a, b) for sample in texts for a, b, _ in sample.spans]
    return sum(doc.char_span(a, b) is None for doc, a, b in spans) / len(spans)


def carries(fill: Callable[[random.Random], list[Piece]], label: str) -> None:
    for seed in range(60):
        assert [found for _, found in fill(random.Random(seed)) if found] == [label]
