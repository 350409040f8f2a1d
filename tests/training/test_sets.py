"""The checks that every set of templates is held to. What is a set's own is in the file of its name."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

from tests.training import sets
from tests.training.sets import EVERY_LABEL, TemplateSet
from training.calm import cast as calm_cast
from training.calm import documents as calm
from training.charting import documents as charting
from training.found import cast as found_cast
from training.found import documents as found
from training.found.days import DAYS
from training.generate.case import SLOTS as CASE_SLOTS
from training.grammar import Sample, expand, join
from training.hands import documents as hands
from training.long import documents as long
from training.round import cast as round_cast
from training.round import documents as round_
from training.speech import cast as speech_cast
from training.speech import documents as speech
from training.still import documents as still
from training.voices import cast as voices_cast
from training.voices import documents as voices
from training.ward import cast as ward_cast
from training.ward import documents as ward
from training.whereabouts import cast as whereabouts_cast
from training.whereabouts import documents as whereabouts
from training.wide import cast as wide_cast
from training.wide import documents as wide
from training.writers import cast as writers_cast
from training.writers import documents as writers


def _by(source: Callable[[random.Random], Any]) -> sets.Write:
    return lambda template, rnd: source(rnd).sample(template)


SETS = (
    TemplateSet(
        "ward",
        ward.document,
        _by(ward.ward),
        (ward.NAMED,),
        (ward.CLEAN,),
        least=(450, 270),
        share=(0.5, 0.7),
        slots=CASE_SLOTS | ward_cast.SLOTS | frozenset(ward.POOLS),
        apart=0.02,
    ),
    TemplateSet(
        "round",
        round_.document,
        _by(round_.cast),
        round_.NAMED_POOLS,
        round_.CLEAN_POOLS,
        least=(250, 200),
        share=(0.4, 0.6),
        slots=CASE_SLOTS | ward_cast.SLOTS | round_cast.SLOTS,
        apart=0.03,
        labels=frozenset({"PERSON", "FACILITY", "ORGANIZATION", "STREET_ADDRESS", "DATE", "AGE", "UNIQUE_ID"}),
    ),
    TemplateSet(
        "calm",
        calm.document,
        _by(lambda rnd: calm_cast.Calm(rnd, calm.SECTIONS)),
        (calm.NAMED,),
        (calm.CLEAN,),
        least=(150, 1_200),
        share=(0.12, 0.22),
        write_calm=lambda template, rnd: join(expand(template, rnd, calm_cast.about_nobody(rnd, calm.SECTIONS))),
        apart=0.03,
        labels=frozenset(),
    ),
    TemplateSet(
        "found",
        found.document,
        _by(found_cast.Found),
        (*found.LINE_POOLS, found.BLOCKS),
        (*found.CLEAN_POOLS, found.CLEAN_BLOCKS),
        least=(1_800, 300),
        share=(0.85, 0.94),
        nobody=_by(found_cast.Nobody),
        replaced=(found.LINE_POOLS[0], found.LINE_POOLS[4]),
        slots=found_cast.SLOTS,
        apart=0.03,
    ),
    TemplateSet("long", long.document, share=(0.55, 0.75), apart=0.03, looked_at=150),
    TemplateSet(
        "wide",
        wide.document,
        _by(wide_cast.Wide),
        (*wide.POOLS, wide.SCENES),
        (*wide.CALM_POOLS, wide.STILL),
        least=(1_500, 300),
        share=(0.75, 0.92),
        nobody=_by(wide_cast.Nobody),
        replaced=(*wide.POOLS, wide.SCENES),
        slots=wide_cast.SLOTS,
        looked_at=1_200,
    ),
    TemplateSet(
        "still",
        still.document,  # its templates hold braces of their own: see its own file
        share=(0.15, 0.26),
        apart=0.03,
        labels=frozenset(),
        looked_at=300,
    ),
    TemplateSet(
        "speech",
        speech.document,
        _by(speech_cast.Spoken),
        speech.POOLS,
        speech.CALM_POOLS,
        least=(1_500, 600),
        share=(0.65, 0.85),
        nobody=_by(speech_cast.Nobody),
        replaced=speech.POOLS,
        slots=speech_cast.SLOTS,
        labels=EVERY_LABEL - {"URL", "IP_ADDRESS"},
    ),
    TemplateSet(
        "voices",
        voices.document,
        _by(voices_cast.Voice),
        voices.POOLS,
        (*voices.CALM_POOLS, voices.HEADS, voices.TAILS),
        least=(1_200, 1_100),
        share=(0.42, 0.58),
        nobody=_by(voices_cast.Anyone),
        replaced=voices.POOLS,
        slots=voices_cast.SLOTS,
    ),
    TemplateSet("charting", charting.document, share=(0.48, 0.62), looked_at=800),
    TemplateSet(
        "writers",
        writers.document,
        _by(writers_cast.Writer),
        (*writers.POOLS, writers.LONG),
        (*writers.CALM_POOLS, writers.LONG_CALM),
        least=(800, 800),
        share=(0.42, 0.58),
        nobody=_by(writers_cast.Unnamed),
        replaced=(*writers.POOLS, writers.LONG),
        slots=writers_cast.SLOTS,
    ),
    TemplateSet(
        "hands",
        hands.document,
        _by(writers_cast.Writer),
        (*hands.SHELF.pools, hands.SHELF.long),
        (*hands.SHELF.calm_pools, hands.SHELF.long_calm),
        least=(4_000, 4_000),
        share=(0.42, 0.58),
        nobody=_by(writers_cast.Unnamed),
        replaced=(*hands.SHELF.pools, hands.SHELF.long),
        slots=writers_cast.SLOTS,
    ),
    TemplateSet(
        "whereabouts",
        whereabouts.document,
        _by(whereabouts_cast.Somebody),
        (*whereabouts.POOLS, whereabouts.SCENES),
        (*whereabouts.CALM_POOLS, whereabouts.STILL),
        least=(1_500, 700),
        share=(0.42, 0.68),
        nobody=_by(whereabouts_cast.Nobody),
        replaced=(*whereabouts.POOLS, whereabouts.SCENES),
        slots=whereabouts_cast.SLOTS,
        labels=frozenset({"FACILITY", "ORGANIZATION", "STREET_ADDRESS", "LOCATION", "DATE", "UNIQUE_ID"}),
        looked_at=1_200,
    ),
)
_WEEKDAYS = {day.lower() for name in DAYS for day in (name, name[:3])}


@cache
def _texts(one: TemplateSet) -> list[Sample]:
    return sets.samples(one.document, 1, one.looked_at)


@pytest.fixture(params=SETS, ids=lambda one: one.name, scope="module")
def one(request: pytest.FixtureRequest) -> TemplateSet:
    assert isinstance(request.param, TemplateSet)
    return request.param


def test_there_are_many_templates_and_none_twice_in_a_pool(one: TemplateSet) -> None:
    for pool in (*one.named, *one.calm):
        assert [text for text, count in Counter(pool).items() if count > 1] == []
    assert sum(map(len, one.named)) >= one.least[0]
    assert sum(map(len, one.calm)) >= one.least[1]


def test_every_slot_is_known(one: TemplateSet) -> None:
    used = sets.slots(template for pool in (*one.named, *one.calm) for template in pool)
    assert one.slots is None or used <= one.slots


def test_templates_about_somebody_hold_identifiers(one: TemplateSet) -> None:
    for pool in one.named:
        for template in pool:
            assert one.write is not None
            sets.holds_identifiers(one.write, template)


def test_templates_about_nobody_hold_none(one: TemplateSet) -> None:
    for pool in one.calm:
        for template in pool:
            write = one.write_calm or one.write
            assert write is not None
            sets.holds_none(write, template)


def test_roles_and_placeholders_stand_for_all_that_identifies(one: TemplateSet) -> None:
    for pool in one.replaced:
        for template in pool:
            assert one.nobody is not None
            sets.holds_none(one.nobody, template)


def test_texts_are_well_labelled(one: TemplateSet) -> None:
    for sample in _texts(one):
        sets.is_well_labelled(sample)


def test_identifiers_begin_and_end_with_tokens(one: TemplateSet) -> None:
    assert sets.share_of_spans_apart_from_tokens(_texts(one)[: min(120, one.looked_at // 5)]) < one.apart


def test_equal_seeds_give_equal_texts_and_others_do_not(one: TemplateSet) -> None:
    again = sets.samples(one.document, 1, 40)
    assert again == _texts(one)[:40]
    assert again != sets.samples(one.document, 2, 40)


def test_the_labels_occur(one: TemplateSet) -> None:
    assert {label for sample in _texts(one) for _, _, label in sample.spans} >= one.labels


def test_as_many_texts_hold_identifiers_as_the_set_says(one: TemplateSet) -> None:
    least, most = one.share
    texts = _texts(one)
    assert least < sum(bool(sample.spans) for sample in texts) / len(texts) < most


def test_a_weekday_alone_is_no_date(one: TemplateSet) -> None:
    dates = {s.text[a:b].lower() for s in _texts(one) for a, b, label in s.spans if label == "DATE"}
    assert dates
    assert not dates & _WEEKDAYS
