from __future__ import annotations

import random
import re

import pytest

from tests.training import sets
from training.grammar import Sample
from training.voices import documents
from training.voices.cast import NAMED, Voice


@pytest.fixture(scope="module")
def many() -> list[Sample]:
    return sets.samples(documents.document, 1, 1_500)


def test_no_name_is_put_together_of_two_spans() -> None:
    apart = re.compile(r"\{(first|ptf|mefl|kin|one)\} \{(last|kinl|mesl|ptl|one|first)\}")
    assert [template for template in documents.NAMED if apart.search(template)] == []


def test_most_texts_are_short(many: list[Sample]) -> None:
    assert sum(len(sample.text) < 600 for sample in many) > 0.9 * len(many)


@pytest.mark.parametrize(
    ("slot", "label"),
    [
        ("me", "PERSON"),
        ("mr", "PERSON"),
        ("dr", "PERSON"),
        ("lf", "PERSON"),
        ("on", "DATE"),
        ("mon", "DATE"),
        ("ninety", "AGE"),
    ],
)
def test_titles_stand_outside_and_slots_carry_their_label(slot: str, label: str) -> None:
    sets.carries(lambda rnd: NAMED[slot](Voice(rnd)), label)
    for seed in range(60):
        spans = [text for text, found in NAMED[slot](Voice(random.Random(seed))) if found]
        assert not any(re.match(r"(?i)(dr|mrs?|ms|miss)\b\.? ", text) for text in spans)
