from __future__ import annotations

import random
from collections import Counter

import pytest

from tests.training import sets
from training.charting import documents, furniture, kinds
from training.charting.cast import HINGES, OPEN, Chart
from training.charting.documents import Mode
from training.grammar import Sample, expand, join

LINES = tuple(
    dict.fromkeys(
        line
        for kind in documents.KINDS
        for section in kind.sections
        for line in (*kind.titles, *section.headings, *section.lines)
    )
)
CALM = tuple(line for line in LINES if not kinds.identifies(line)) + tuple(
    line for calm, _ in furniture.POOLS.values() for line in calm
)
NAMED = (
    tuple(line for line in LINES if kinds.identifies(line))
    + documents.HIDDEN
    + tuple(line for _, named in furniture.POOLS.values() for line in named)
)


def told(template: str, rnd: random.Random, share: float) -> Sample:
    case = Chart(rnd)
    return join(case.told(expand(template, rnd, case.fill), None, share))


def many(mode: Mode, count: int) -> list[Sample]:
    rnd = random.Random(11)
    return [documents.written(rnd, mode) for _ in range(count)]


def test_there_are_many_templates_and_none_twice_in_a_pool() -> None:
    assert len(LINES) >= 1_500
    for pool in (documents.HIDDEN, *documents.SHARED.values(), *(s.lines for k in documents.KINDS for s in k.sections)):
        assert all(line.startswith("{") for line, count in Counter(pool).items() if count > 1)


def test_lines_about_nobody_hold_none() -> None:
    for template in CALM:
        for seed in range(3):
            sample = told(template, random.Random(seed), 0.0)
            assert not sample.spans, template
            assert sample.text.strip(), template
        sets.is_well_labelled(told(template, random.Random(seed), 1.0))


def test_lines_about_somebody_hold_identifiers() -> None:
    for template in NAMED:
        for seed in range(3):
            sample = told(template, random.Random(seed), 0.5)
            assert sample.spans, template
            sets.is_well_labelled(sample)


@pytest.mark.parametrize("slot", sorted(HINGES))
def test_an_open_slot_is_a_role_or_somebody(slot: str) -> None:
    for seed in range(20):
        assert not told(f"x {{{slot}}} y", random.Random(seed), 0.0).spans
        assert len(told(f"x {{{slot}}} y", random.Random(seed), 1.0).spans) >= 1


def test_a_role_that_begins_a_sentence_has_a_capital_and_an_unnamed_name_leaves_no_gap() -> None:
    texts = {told("so it is. {hpt} said, said {hpt}", random.Random(seed), 0.0).text for seed in range(300)}
    assert "so it is. The patient said, said the patient" in texts
    teachers = {told("teacher {hnm} says", random.Random(seed), 0.0).text for seed in range(20)}
    assert "teacher says" in teachers
    assert "teacher  says" not in teachers


def test_documents_of_a_mode_hold_as_many_identifiers_as_it_says() -> None:
    assert not any(sample.spans for sample in many(Mode.NOBODY, 150))
    sparse = [len(sample.spans) for sample in many(Mode.SPARSE, 150)]
    assert min(sparse) >= 1
    assert sum(1 <= count <= 5 for count in sparse) > 0.95 * len(sparse)
    dense = [len(sample.spans) for sample in many(Mode.DENSE, 150)]
    assert sum(18 <= count <= 75 for count in dense) > 0.9 * len(dense)


def test_nothing_stays_open_and_no_slot_stays_unfilled() -> None:
    for mode in Mode:
        for sample in many(mode, 120):
            sets.is_well_labelled(sample)
            assert OPEN not in {label for _, _, label in sample.spans}
            assert not sets.LEFTOVER.search(sample.text)


def test_documents_are_long_and_all_differ() -> None:
    texts = [sample.text for sample in many(Mode.NOBODY, 200)]
    assert len(set(texts)) == len(texts)
    assert sum(800 <= len(text) <= 6_000 for text in texts) > 0.95 * len(texts)
