"""What every set of templates has to hold: the checks that the tests of the sets share."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable
from itertools import pairwise

from training import noise
from training.grammar import Piece, Sample
from training.pipeline import LABELS, blank

Document = Callable[[random.Random], Sample]
Write = Callable[[str, random.Random], Sample]
LEFTOVER = re.compile(r"(?<!\\)\{[a-z][a-z0-9]*\}")


def samples(document: Document, seed: int, count: int) -> list[Sample]:
    rnd = random.Random(seed)
    return [document(rnd) for _ in range(count)]


def slots(templates: Iterable[str]) -> set[str]:
    return {slot[1:-1] for template in templates for slot in LEFTOVER.findall(template)}


def holds_identifiers(write: Write, template: str) -> None:
    for seed in range(4):
        sample = write(template, random.Random(seed))
        assert sample.spans
        assert not LEFTOVER.search(sample.text)
        is_well_labelled(sample)


def is_well_labelled(sample: Sample) -> None:
    assert noise.aligned(sample)
    assert all(0 <= a < b <= len(sample.text) for a, b, _ in sample.spans)
    assert {label for _, _, label in sample.spans} <= set(LABELS)
    assert all(one[1] <= two[0] for one, two in pairwise(sample.spans))


def holds_none(write: Write, template: str) -> None:
    for seed in range(4):
        sample = write(template, random.Random(seed))
        assert not sample.spans
        assert sample.text.strip()
        assert not LEFTOVER.search(sample.text)


def follows_its_seed(document: Document) -> None:
    assert samples(document, 4, 40) == samples(document, 4, 40)
    assert samples(document, 4, 40) != samples(document, 5, 40)


def share_with_identifiers(document: Document) -> float:
    return sum(bool(sample.spans) for sample in samples(document, 1, 600)) / 600


def share_of_spans_apart_from_tokens(document: Document, count: int) -> float:
    nlp = blank()
    spans = [(nlp.make_doc(sample.text), a, b) for sample in samples(document, 3, count) for a, b, _ in sample.spans]
    return sum(doc.char_span(a, b) is None for doc, a, b in spans) / len(spans)


def carries(fill: Callable[[random.Random], list[Piece]], label: str) -> None:
    for seed in range(60):
        assert [found for _, found in fill(random.Random(seed)) if found] == [label]
