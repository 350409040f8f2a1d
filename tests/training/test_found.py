from __future__ import annotations

import random
import re
from collections import Counter

import pytest

from tests.training import sets
from training.found import codes, days, documents, employers, names, sites, streets
from training.found.cast import SLOTS, Found
from training.grammar import Sample

LEFTOVER = re.compile(r"(?<!\\)\{([a-z][a-z0-9]*)\}")


@pytest.fixture(scope="module")
def many() -> list[Sample]:
    return sets.samples(documents.document, 1, 1_500)


def test_every_slot_is_known_and_every_known_slot_is_used() -> None:
    assert {slot for text in documents.NAMED + documents.CLEAN for slot in LEFTOVER.findall(text)} == SLOTS


def test_what_is_named_is_seldom_named_again(many: list[Sample]) -> None:
    for label, least in (("ORGANIZATION", 0.85), ("FACILITY", 0.85), ("STREET_ADDRESS", 0.85), ("PERSON", 0.6)):
        found = Counter(s.text[a:b].lower() for s in many for a, b, kind in s.spans if kind == label)
        assert len(found) > least * found.total(), label


def test_names_are_written_in_small_and_in_great_letters_too(many: list[Sample]) -> None:
    for label in ("PERSON", "ORGANIZATION", "FACILITY", "STREET_ADDRESS"):
        texts = [s.text[a:b] for s in many for a, b, kind in s.spans if kind == label]
        assert sum(text.islower() for text in texts) > 0.07 * len(texts), label
        assert sum(text.isupper() and len(text) > 4 for text in texts) > 0.02 * len(texts), label


@pytest.mark.parametrize(
    ("slot", "label"),
    [
        ("cred", "PERSON"),
        ("tit", "PERSON"),
        ("poss", "PERSON"),
        ("org", "ORGANIZATION"),
        ("crew", "ORGANIZATION"),
        ("school", "FACILITY"),
        ("ward", "FACILITY"),
        ("church", "FACILITY"),
        ("snf", "FACILITY"),
        ("st", "STREET_ADDRESS"),
        ("plan", "UNIQUE_ID"),
        ("plate", "VEHICLE_ID"),
        ("ssn4", "US_SSN"),
        ("saymail", "EMAIL_ADDRESS"),
        ("xt", "PHONE_NUMBER"),
    ],
)
def test_slots_carry_their_label_and_leave_what_is_no_part_of_it_outside(slot: str, label: str) -> None:
    for seed in range(60):
        pieces = Found(random.Random(seed)).fill(slot)
        assert [found for _, found in pieces if found] == [label]
        named = next(text for text, found in pieces if found)
        assert not named.startswith("the ")
        assert not named.endswith(("'s", "’s")) or label in ("ORGANIZATION", "FACILITY")


def test_ages_are_above_89() -> None:
    rnd = random.Random(6)
    for _ in range(300):
        text = next(text for text, label in days.old(rnd) if label == "AGE")
        number = re.match(r"\d+", text)
        assert int(number.group()) >= 90 if number else text.startswith(("ninet", "a hundred", "one hundred"))


def test_the_sources_are_broad() -> None:
    rnd = random.Random(7)
    for make in (names.last, names.first, employers.employer, sites.anywhere, streets.line, codes.plan, codes.plate):
        assert len({make(rnd) for _ in range(400)}) > 300, make


def test_numbers_without_a_word_for_them_are_long() -> None:
    rnd = random.Random(8)
    assert all(sum(c.isalnum() for c in codes.any_code(rnd)) >= 6 for _ in range(300))
