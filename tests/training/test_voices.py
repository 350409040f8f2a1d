from __future__ import annotations

import random
import re
from collections import Counter

import pytest

from tests.training import sets
from training.found.days import DAYS
from training.grammar import Sample
from training.pipeline import LABELS
from training.voices import documents
from training.voices.cast import NAMED, SLOTS, Anyone, Voice


def write(template: str, rnd: random.Random) -> Sample:
    return Voice(rnd).sample(template)


def about_nobody(template: str, rnd: random.Random) -> Sample:
    return Anyone(rnd).sample(template)


@pytest.fixture(scope="module")
def many() -> list[Sample]:
    return sets.samples(documents.document, 1, 1_500)


def test_there_are_many_templates_and_none_twice() -> None:
    assert [text for text, count in Counter(documents.NAMED + documents.CALM).items() if count > 1] == []
    assert len(documents.NAMED) >= 1_200
    assert len(documents.CALM) >= 1_100


def test_every_slot_is_known() -> None:
    assert sets.slots(documents.NAMED + documents.CALM + documents.HEADS + documents.TAILS) <= SLOTS


@pytest.mark.parametrize("pool", documents.POOLS)
def test_templates_about_somebody_hold_identifiers(pool: tuple[str, ...]) -> None:
    for template in pool:
        sets.holds_identifiers(write, template)


@pytest.mark.parametrize("pool", [*documents.CALM_POOLS, documents.HEADS, documents.TAILS])
def test_templates_about_nobody_hold_none(pool: tuple[str, ...]) -> None:
    for template in pool:
        sets.holds_none(write, template)


@pytest.mark.parametrize("pool", documents.POOLS)
def test_roles_and_placeholders_stand_for_all_that_identifies(pool: tuple[str, ...]) -> None:
    for template in pool:
        sets.holds_none(about_nobody, template)


def test_no_name_is_put_together_of_two_spans() -> None:
    apart = re.compile(r"\{(first|ptf|mefl|kin|one)\} \{(last|kinl|mesl|ptl|one|first)\}")
    assert [template for template in documents.NAMED if apart.search(template)] == []


def test_spans_lie_in_their_text_and_apart(many: list[Sample]) -> None:
    for sample in many:
        sets.is_well_labelled(sample)


def test_spans_begin_and_end_with_tokens() -> None:
    assert sets.share_of_spans_apart_from_tokens(documents.document, 400) < 0.04


def test_equal_seeds_give_equal_texts() -> None:
    sets.follows_its_seed(documents.document)


def test_every_label_occurs(many: list[Sample]) -> None:
    assert {label for sample in many for _, _, label in sample.spans} == set(LABELS)


def test_half_of_the_texts_identify_nobody() -> None:
    assert 0.42 < sets.share_with_identifiers(documents.document) < 0.58


def test_most_texts_are_short(many: list[Sample]) -> None:
    assert sum(len(sample.text) < 600 for sample in many) > 0.9 * len(many)


def test_a_weekday_alone_is_no_date(many: list[Sample]) -> None:
    weekdays = {day.lower() for name in DAYS for day in (name, name[:3])}
    dates = {s.text[a:b].lower() for s in many for a, b, kind in s.spans if kind == "DATE"}
    assert not dates & weekdays
    assert len(dates) > 300


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
