from __future__ import annotations

import random
import re
from datetime import date

import pytest

from tests.training import sets
from training.generate import documents as first_set
from training.generate import held_out, people
from training.generate.case import SLOTS as CASE_SLOTS
from training.grammar import Sample
from training.ward import documents, oddities
from training.ward.cast import SLOTS as WARD_SLOTS

EVERY = documents.NAMED + documents.CLEAN


def labelled(sample: Sample) -> list[tuple[str, str]]:
    return [(sample.text[a:b], label) for a, b, label in sample.spans]


def test_there_are_many_templates_and_none_twice() -> None:
    assert len(set(EVERY)) == len(EVERY) >= 900
    assert 0.3 <= len(documents.CLEAN) / len(EVERY) <= 0.5


def test_no_slot_hides_one_of_the_case() -> None:
    assert not WARD_SLOTS & CASE_SLOTS


def test_nothing_is_shared_with_the_other_sets_or_the_checks() -> None:
    others = (
        *first_set.ALL,
        *first_set.PLAIN,
        *first_set.PLAIN_PROMPTS,
        *first_set.lines(held_out.HELD_OUT),
        *first_set.lines(held_out.PLAIN),
    )
    assert not set(EVERY) & set(others)


def test_a_document_keeps_its_people_and_has_a_second_patient() -> None:
    for seed in range(30):
        case = documents.ward(random.Random(seed))
        assert len({case.fill("ptlast")[0] for _ in range(4)}) == 1
        assert len({case.fill("p2last")[0] for _ in range(4)}) == 1
        assert len({case.fill("nurse")[0] for _ in range(4)}) == 1
        assert case.second != case.patient


@pytest.mark.parametrize(
    ("slot", "label"),
    [
        ("solo", "PERSON"),
        ("wordname", "PERSON"),
        ("ptspell", "PERSON"),
        ("firm", "ORGANIZATION"),
        ("oddfac", "FACILITY"),
        ("hood", "LOCATION"),
        ("odate", "DATE"),
        ("subj", "UNIQUE_ID"),
        ("serial", "UNIQUE_ID"),
        ("handle", "UNIQUE_ID"),
        ("mbi", "UNIQUE_ID"),
        ("four", "US_SSN"),
    ],
)
def test_slots_carry_their_label(slot: str, label: str) -> None:
    sets.carries(lambda rnd: documents.ward(rnd).fill(slot), label)


@pytest.mark.parametrize("slot", ["oddfac", "site", "hood"])
def test_a_small_article_stands_outside_the_name(slot: str) -> None:
    for seed in range(200):
        pieces = documents.ward(random.Random(seed)).fill(slot)
        assert not any(text.startswith("the ") for text, label in pieces if label)


def test_a_possessive_stands_outside_the_name() -> None:
    for seed in range(60):
        name, mark = documents.ward(random.Random(seed)).fill("ptposs")
        assert name[1] == "PERSON"
        assert mark in (("'s", None), ("'", None))


def test_an_address_without_zip_leaves_the_state_out() -> None:
    for seed in range(100):
        pieces = documents.ward(random.Random(seed)).fill("noz")
        assert {label for _, label in pieces} <= {"STREET_ADDRESS", "LOCATION", None}


def test_some_people_have_names_that_are_words_or_that_nobody_has() -> None:
    words = set(oddities.GIVEN_WORDS) | set(oddities.SURNAME_WORDS)
    cast = [documents.ward(random.Random(seed)).patient for seed in range(300)]
    assert 30 < sum(p.given in words or p.surname in words for p in cast) < 150


def test_odd_dates_show_a_day_or_a_month() -> None:
    rnd = random.Random(6)
    written_dates = {oddities.odd_date(rnd, date(2024, 3, 14)) for _ in range(600)}
    assert len(written_dates) > 30
    assert not any(re.fullmatch(r"\d{4}", text) for text in written_dates)


def test_made_up_numbers_are_long_enough_to_identify() -> None:
    rnd = random.Random(7)
    for _ in range(200):
        assert sum(c.isdigit() for c in oddities.subject(rnd)) >= 4
        assert sum(c.isalnum() for c in oddities.serial(rnd)) >= 8
        assert len(oddities.medicare(rnd).replace("-", "")) == 11


def test_handles_come_from_the_name() -> None:
    rnd = random.Random(8)
    person = people.Person("Orla", "B", "Quist", True, "Orl", "")
    assert all(re.search("orla|quist|orl|oqui", oddities.handle(rnd, person).lower()) for _ in range(100))


def test_typing_keeps_the_length_and_the_spans() -> None:
    sample = Sample("Call Rose Hill. Then Ann.", ((5, 14, "PERSON"), (21, 24, "PERSON")))
    seen = {documents.typed(sample, random.Random(seed)).text for seed in range(20)}
    assert seen == {"call rose hill. then ann.", "Call rose hill. Then ann."}
    assert labelled(documents.typed(sample, random.Random(0)))[0][0] == "rose hill"
