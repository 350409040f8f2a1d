from __future__ import annotations

import random
from collections import Counter

import pytest

from tests.training import sets
from training.grammar import Piece, Sample
from training.pipeline import LABELS
from training.whereabouts import documents
from training.whereabouts.cast import NAMED, Somebody


@pytest.fixture(scope="module")
def many() -> list[Sample]:
    return sets.samples(documents.document, 1, 1_200)


def test_the_labels_of_its_subjects_occur(many: list[Sample]) -> None:
    named = Counter(label for sample in many for _, _, label in sample.spans)
    assert set(named) <= set(LABELS)
    for label in ("FACILITY", "ORGANIZATION", "STREET_ADDRESS", "LOCATION", "DATE", "UNIQUE_ID"):
        assert named[label] > 60, label


def test_what_is_named_is_seldom_named_again(many: list[Sample]) -> None:
    for label, least in (("ORGANIZATION", 0.85), ("FACILITY", 0.8), ("STREET_ADDRESS", 0.85), ("PERSON", 0.7)):
        found = Counter(s.text[a:b].lower() for s in many for a, b, kind in s.spans if kind == label)
        assert len(found) > least * found.total(), label


@pytest.mark.parametrize(
    ("slot", "label"),
    [
        ("dia", "FACILITY"),
        ("grph", "FACILITY"),
        ("shel", "FACILITY"),
        ("rx", "FACILITY"),
        ("court", "FACILITY"),
        ("wing", "FACILITY"),
        ("bare", "FACILITY"),
        ("gym", "ORGANIZATION"),
        ("solo", "ORGANIZATION"),
        ("union", "ORGANIZATION"),
        ("lane", "STREET_ADDRESS"),
        ("corner", "STREET_ADDRESS"),
        ("area", "LOCATION"),
    ],
)
def test_slots_carry_their_label_and_leave_a_small_the_outside(slot: str, label: str) -> None:
    def fill(rnd: random.Random) -> list[Piece]:
        pieces = NAMED[slot](Somebody(rnd))
        assert all(not text.startswith("the ") for text, found in pieces if found)
        return pieces

    sets.carries(fill, label)
