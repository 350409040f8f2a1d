from __future__ import annotations

import random
import re
from itertools import pairwise

import pytest

from training import noise
from training.generate.case import SLOTS as CASE_SLOTS
from training.grammar import Sample
from training.pipeline import LABELS, blank
from training.round import documents, people, places, spoken, values
from training.round.cast import SLOTS as ROUND_SLOTS
from training.ward import documents as ward
from training.ward.cast import SLOTS as WARD_SLOTS

EVERY = documents.NAMED + documents.CLEAN
LEFTOVER = re.compile(r"(?<!\\)\{[a-z][a-z0-9]*\}")


def samples(seed: int, count: int) -> list[Sample]:
    rnd = random.Random(seed)
    return [documents.document(rnd) for _ in range(count)]


def written(template: str, seed: int) -> Sample:
    return documents.cast(random.Random(seed)).sample(template)


def test_there_are_many_templates_and_none_twice_or_shared_with_the_ward() -> None:
    assert len(set(EVERY)) == len(EVERY) >= 500
    assert not set(EVERY) & set(ward.NAMED + ward.CLEAN)


def test_every_slot_of_every_template_is_known_and_hides_no_other() -> None:
    assert {slot[1:-1] for template in EVERY for slot in LEFTOVER.findall(template)} <= (
        CASE_SLOTS | WARD_SLOTS | ROUND_SLOTS
    )
    assert not ROUND_SLOTS & (CASE_SLOTS | WARD_SLOTS)


@pytest.mark.parametrize("template", documents.NAMED)
def test_templates_about_somebody_hold_identifiers(template: str) -> None:
    for seed in range(4):
        sample = written(template, seed)
        assert sample.spans
        assert noise.aligned(sample)
        assert not LEFTOVER.search(sample.text)
        assert {label for _, _, label in sample.spans} <= set(LABELS)
        assert all(one[1] <= two[0] for one, two in pairwise(sample.spans))


@pytest.mark.parametrize("template", documents.CLEAN)
def test_templates_about_nobody_hold_none(template: str) -> None:
    for seed in range(4):
        sample = written(template, seed)
        assert not sample.spans
        assert sample.text.strip()
        assert not LEFTOVER.search(sample.text)


def test_equal_seeds_give_equal_texts() -> None:
    assert samples(4, 40) == samples(4, 40)
    assert samples(4, 40) != samples(5, 40)


def test_about_half_of_the_texts_hold_identifiers() -> None:
    assert 0.4 < sum(bool(sample.spans) for sample in samples(1, 600)) / 600 < 0.6


def test_spans_begin_and_end_with_tokens() -> None:
    nlp = blank()
    spans = [(nlp.make_doc(sample.text), a, b) for sample in samples(3, 300) for a, b, _ in sample.spans]
    apart = sum(doc.char_span(a, b) is None for doc, a, b in spans)
    assert apart < len(spans) * 0.03


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
    for seed in range(60):
        pieces = documents.cast(random.Random(seed)).fill(slot)
        assert [found for _, found in pieces if found] == [label]


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
