from __future__ import annotations

import random
import re

import pytest

from tests.training import sets
from training.generate.case import SLOTS as CASE_SLOTS
from training.grammar import Sample
from training.round import documents, people, places, spoken, values
from training.round.cast import SLOTS as ROUND_SLOTS
from training.ward import documents as ward
from training.ward.cast import SLOTS as WARD_SLOTS

EVERY = documents.NAMED + documents.CLEAN


def written(template: str, rnd: random.Random) -> Sample:
    return documents.cast(rnd).sample(template)


def test_there_are_many_templates_and_none_twice_or_shared_with_the_ward() -> None:
    assert len(set(EVERY)) == len(EVERY) >= 500
    assert not set(EVERY) & set(ward.NAMED + ward.CLEAN)


def test_every_slot_of_every_template_is_known_and_hides_no_other() -> None:
    assert sets.slots(EVERY) <= (CASE_SLOTS | WARD_SLOTS | ROUND_SLOTS)
    assert not ROUND_SLOTS & (CASE_SLOTS | WARD_SLOTS)


@pytest.mark.parametrize("template", documents.NAMED)
def test_templates_about_somebody_hold_identifiers(template: str) -> None:
    sets.holds_identifiers(written, template)


@pytest.mark.parametrize("template", documents.CLEAN)
def test_templates_about_nobody_hold_none(template: str) -> None:
    sets.holds_none(written, template)


def test_equal_seeds_give_equal_texts() -> None:
    sets.follows_its_seed(documents.document)


def test_about_half_of_the_texts_hold_identifiers() -> None:
    assert 0.4 < sets.share_with_identifiers(documents.document) < 0.6


def test_spans_begin_and_end_with_tokens() -> None:
    assert sets.share_of_spans_apart_from_tokens(documents.document, 300) < 0.03


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
