from __future__ import annotations

import random
from collections import Counter

import pytest

from tests.training import sets
from training.found.days import DAYS
from training.grammar import Sample
from training.pipeline import LABELS
from training.writers import documents
from training.writers.cast import OWN, SLOTS, Unnamed, Writer


def write(template: str, rnd: random.Random) -> Sample:
    return Writer(rnd).sample(template)


def about_nobody(template: str, rnd: random.Random) -> Sample:
    return Unnamed(rnd).sample(template)


@pytest.fixture(scope="module")
def many() -> list[Sample]:
    return sets.samples(documents.document, 1, 1_500)


def test_there_are_many_templates_and_none_twice() -> None:
    assert [text for text, count in Counter(documents.NAMED + documents.CALM).items() if count > 1] == []
    assert len(documents.NAMED) >= 800
    assert len(documents.CALM) >= 800


def test_every_slot_is_known() -> None:
    assert sets.slots(documents.NAMED + documents.CALM) <= SLOTS


@pytest.mark.parametrize("pool", [*documents.POOLS, documents.LONG])
def test_templates_about_somebody_hold_identifiers(pool: tuple[str, ...]) -> None:
    for template in pool:
        sets.holds_identifiers(write, template)


@pytest.mark.parametrize("pool", [*documents.CALM_POOLS, documents.LONG_CALM])
def test_templates_about_nobody_hold_none(pool: tuple[str, ...]) -> None:
    for template in pool:
        sets.holds_none(write, template)


@pytest.mark.parametrize("pool", [*documents.POOLS, documents.LONG])
def test_roles_and_placeholders_stand_for_all_that_identifies(pool: tuple[str, ...]) -> None:
    for template in pool:
        sets.holds_none(about_nobody, template)


def test_spans_lie_in_their_text_and_apart(many: list[Sample]) -> None:
    for sample in many:
        sets.is_well_labelled(sample)


def test_spans_begin_and_end_with_tokens() -> None:
    assert sets.share_of_spans_apart_from_tokens(documents.document, 400) < 0.04


def test_equal_seeds_give_equal_texts() -> None:
    sets.follows_its_seed(documents.document)


def test_the_labels_occur(many: list[Sample]) -> None:
    assert {label for sample in many for _, _, label in sample.spans} == set(LABELS)


def test_half_of_the_texts_identify_nobody() -> None:
    assert 0.42 < sets.share_with_identifiers(documents.document) < 0.58


def test_a_weekday_alone_is_no_date(many: list[Sample]) -> None:
    weekdays = {day.lower() for name in DAYS for day in (name, name[:3])}
    dates = {s.text[a:b].lower() for s in many for a, b, kind in s.spans if kind == "DATE"}
    assert not dates & weekdays
    assert len(dates) > 300


@pytest.mark.parametrize("slot", sorted(OWN))
def test_names_that_are_words_are_labelled(slot: str) -> None:
    sets.carries(lambda rnd: OWN[slot](Writer(rnd)), "PERSON")
