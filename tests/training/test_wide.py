from __future__ import annotations

import random
from collections import Counter

import pytest

from tests.training import sets
from training.grammar import Piece, Sample
from training.wide import documents
from training.wide.cast import NAMED, Wide


@pytest.fixture(scope="module")
def many() -> list[Sample]:
    return sets.samples(documents.document, 1, 1_200)


def test_what_is_named_is_seldom_named_again(many: list[Sample]) -> None:
    for label, least in (("ORGANIZATION", 0.85), ("FACILITY", 0.8), ("STREET_ADDRESS", 0.85), ("PERSON", 0.7)):
        found = Counter(s.text[a:b].lower() for s in many for a, b, kind in s.spans if kind == label)
        assert len(found) > least * found.total(), label


@pytest.mark.parametrize(
    ("slot", "label"),
    [
        ("org", "ORGANIZATION"),
        ("crew", "ORGANIZATION"),
        ("hosp", "FACILITY"),
        ("ward", "FACILITY"),
        ("snf", "FACILITY"),
        ("place", "LOCATION"),
        ("st", "STREET_ADDRESS"),
        ("corner", "STREET_ADDRESS"),
        ("one", "PERSON"),
        ("fleet", "VEHICLE_ID"),
        ("hull", "VEHICLE_ID"),
        ("lot", "UNIQUE_ID"),
        ("stay", "UNIQUE_ID"),
        ("mrn", "MEDICAL_RECORD_NUMBER"),
    ],
)
def test_slots_carry_their_label_and_leave_a_small_the_outside(slot: str, label: str) -> None:
    def fill(rnd: random.Random) -> list[Piece]:
        pieces = NAMED[slot](Wide(rnd))
        assert all(not text.startswith("the ") for text, found in pieces if found)
        return pieces

    sets.carries(fill, label)
