from __future__ import annotations

import random
import re

import pytest

from tests.training import sets
from training.round import documents, people, places, spoken, values
from training.ward import documents as ward

EVERY = documents.NAMED + documents.CLEAN


def test_there_are_many_templates_and_none_twice_or_shared_with_the_ward() -> None:
    assert len(set(EVERY)) == len(EVERY) >= 500
    assert not set(EVERY) & set(ward.NAMED + ward.CLEAN)


@pytest.mark.parametrize(
    ("slot", "label"),
    [
        ("one", "PERSON"),
        ("spellout", "PERSON"),
        ("clan", "PERSON"),
        ("glued", "PERSON"),
        ("seat", "FACILITY"),
        ("shop", "ORGANIZATION"),
        ("lane", "STREET_ADDRESS"),
        ("lone", "DATE"),
        ("sayold", "AGE"),
        ("sayphone", "PHONE_NUMBER"),
        ("xt", "PHONE_NUMBER"),
        ("fhir", "UNIQUE_ID"),
    ],
)
def test_slots_carry_their_label(slot: str, label: str) -> None:
    sets.carries(lambda rnd: documents.cast(rnd).fill(slot), label)


def test_a_credential_and_a_small_article_stand_outside_the_name() -> None:
    for seed in range(200):
        case = documents.cast(random.Random(seed))
        _, credential = case.fill("glued")
        assert credential[1] is None
        assert credential[0].lstrip(",/-._ ") in people.CREDITS
        assert not any(text.startswith("the ") for text, label in case.fill("seat") if label)


def test_a_family_is_the_plural_of_its_name() -> None:
    assert people.plural("Penhallow") == "Penhallows"
    assert people.plural("Marsh") == "Marshes"


def test_ages_said_aloud_are_above_89() -> None:
    rnd = random.Random(2)
    assert all(spoken.old_age(rnd).startswith(("ninety", "a hundred", "one hundred")) for _ in range(200))


def test_numbers_said_aloud_hold_no_digit() -> None:
    rnd = random.Random(3)
    assert not any(re.search(r"\d", spoken.string(rnd, 7)) for _ in range(200))


def test_licences_and_plans_are_long_enough_to_identify() -> None:
    rnd = random.Random(4)
    for _ in range(200):
        assert sum(c.isalnum() for c in values.licence(rnd)) >= 6
        assert sum(c.isalnum() for c in values.plan(rnd)) >= 7


def test_a_flat_before_the_house_is_one_address() -> None:
    rnd = random.Random(5)
    assert all(re.search(r"\d", places.unit_first(rnd)) for _ in range(100))
