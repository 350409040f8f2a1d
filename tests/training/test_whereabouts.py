from __future__ import annotations

import random
from collections import Counter

import pytest

from tests.training import sets
from training.found.days import DAYS
from training.grammar import Piece, Sample
from training.pipeline import LABELS
from training.whereabouts import documents
from training.whereabouts.cast import NAMED, SLOTS, Nobody, Somebody


def write(template: str, rnd: random.Random) -> Sample:
    return Somebody(rnd).sample(template)


def about_nobody(template: str, rnd: random.Random) -> Sample:
    return Nobody(rnd).sample(template)


@pytest.fixture(scope="module")
def many() -> list[Sample]:
    return sets.samples(documents.document, 1, 1_200)


def test_there_are_many_templates_and_none_twice_in_a_pool() -> None:
    for pool in (*documents.POOLS, *documents.CALM_POOLS, documents.SCENES, documents.STILL):
        assert [text for text, count in Counter(pool).items() if count > 1] == []
    assert len(documents.NAMED) >= 1_500
    assert len(documents.CALM) >= 700


def test_every_slot_is_known() -> None:
    assert sets.slots(documents.NAMED + documents.CALM) <= SLOTS


@pytest.mark.parametrize("pool", [*documents.POOLS, documents.SCENES])
def test_templates_about_somebody_hold_identifiers(pool: tuple[str, ...]) -> None:
    for template in pool:
        sets.holds_identifiers(write, template)


@pytest.mark.parametrize("pool", [*documents.CALM_POOLS, documents.STILL])
def test_templates_about_nobody_hold_none(pool: tuple[str, ...]) -> None:
    for template in pool:
        sets.holds_none(write, template)


@pytest.mark.parametrize("pool", [*documents.POOLS, documents.SCENES])
def test_nobody_is_named_where_roles_and_marks_stand_for_names(pool: tuple[str, ...]) -> None:
    for template in pool:
        sample = about_nobody(template, random.Random(template))
        assert not sample.spans, template
        assert sample.text.strip()


def test_spans_lie_in_their_text_and_apart(many: list[Sample]) -> None:
    for sample in many:
        sets.is_well_labelled(sample)


def test_spans_begin_and_end_with_tokens() -> None:
    assert sets.share_of_spans_apart_from_tokens(documents.document, 300) < 0.04


def test_equal_seeds_give_equal_texts() -> None:
    sets.follows_its_seed(documents.document)


def test_the_labels_of_its_subjects_occur(many: list[Sample]) -> None:
    named = Counter(label for sample in many for _, _, label in sample.spans)
    assert set(named) <= set(LABELS)
    for label in ("FACILITY", "ORGANIZATION", "STREET_ADDRESS", "LOCATION", "DATE", "UNIQUE_ID"):
        assert named[label] > 60, label


def test_some_texts_identify_nobody() -> None:
    assert 0.42 < sets.share_with_identifiers(documents.document) < 0.68


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


def test_a_weekday_alone_is_no_date(many: list[Sample]) -> None:
    weekdays = {day.lower() for name in DAYS for day in (name, name[:3])}
    dates = {s.text[a:b].lower() for s in many for a, b, kind in s.spans if kind == "DATE"}
    assert not dates & weekdays
    assert len(dates) > 300
