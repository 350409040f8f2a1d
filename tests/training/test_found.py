from __future__ import annotations

import random
import re
from collections import Counter
from itertools import pairwise

import pytest

from training import noise
from training.found import codes, days, documents, employers, names, sites, streets
from training.found.cast import SLOTS, Found, Nobody
from training.grammar import Sample
from training.pipeline import LABELS, blank

LEFTOVER = re.compile(r"(?<!\\)\{([a-z][a-z0-9]*)\}")


def samples(seed: int, count: int) -> list[Sample]:
    rnd = random.Random(seed)
    return [documents.document(rnd) for _ in range(count)]


@pytest.fixture(scope="module")
def many() -> list[Sample]:
    return samples(1, 1_500)


def test_there_are_many_templates_and_none_twice() -> None:
    both = documents.NAMED + documents.CLEAN
    assert len(set(both)) == len(both)
    assert len(documents.NAMED) >= 1_800
    assert len(documents.CLEAN) >= 300


def test_every_slot_is_known_and_every_known_slot_is_used() -> None:
    assert {slot for text in documents.NAMED + documents.CLEAN for slot in LEFTOVER.findall(text)} == SLOTS


@pytest.mark.parametrize("pool", [*documents.LINE_POOLS, documents.BLOCKS])
def test_templates_about_somebody_hold_identifiers(pool: tuple[str, ...]) -> None:
    for template in pool:
        sample = Found(random.Random(template)).sample(template)
        assert sample.spans, template
        assert noise.aligned(sample), template
        assert not LEFTOVER.search(sample.text), template


@pytest.mark.parametrize("pool", [*documents.CLEAN_POOLS, documents.CLEAN_BLOCKS])
def test_templates_about_nobody_hold_none(pool: tuple[str, ...]) -> None:
    for template in pool:
        sample = Found(random.Random(template)).sample(template)
        assert not sample.spans, template
        assert sample.text.strip()


def test_nobody_is_named_where_general_words_stand_for_names() -> None:
    rnd = random.Random(2)
    for template in documents.LINE_POOLS[0] + documents.LINE_POOLS[4]:
        assert not Nobody(rnd).sample(template).spans


def test_spans_lie_in_their_text_apart_and_without_blanks_at_their_ends(many: list[Sample]) -> None:
    for sample in many:
        assert noise.aligned(sample)
        assert all(0 <= a < b <= len(sample.text) for a, b, _ in sample.spans)
        assert all(one[1] <= two[0] for one, two in pairwise(sample.spans))


def test_equal_seeds_give_equal_texts() -> None:
    assert samples(4, 60) == samples(4, 60)
    assert samples(4, 60) != samples(5, 60)


def test_every_label_occurs_and_no_other(many: list[Sample]) -> None:
    assert {label for sample in many for _, _, label in sample.spans} == set(LABELS)


def test_one_text_in_ten_identifies_nobody(many: list[Sample]) -> None:
    assert 0.06 < sum(not sample.spans for sample in many) / len(many) < 0.15


def test_what_is_named_is_seldom_named_again(many: list[Sample]) -> None:
    for label, least in (("ORGANIZATION", 0.85), ("FACILITY", 0.85), ("STREET_ADDRESS", 0.85), ("PERSON", 0.6)):
        found = Counter(s.text[a:b].lower() for s in many for a, b, kind in s.spans if kind == label)
        assert len(found) > least * found.total(), label


def test_names_are_written_in_small_and_in_great_letters_too(many: list[Sample]) -> None:
    for label in ("PERSON", "ORGANIZATION", "FACILITY", "STREET_ADDRESS"):
        texts = [s.text[a:b] for s in many for a, b, kind in s.spans if kind == label]
        assert sum(text.islower() for text in texts) > 0.07 * len(texts), label
        assert sum(text.isupper() and len(text) > 4 for text in texts) > 0.02 * len(texts), label


def test_spans_begin_and_end_with_tokens() -> None:
    nlp = blank()
    spans = [(nlp.make_doc(sample.text), a, b) for sample in samples(3, 300) for a, b, _ in sample.spans]
    apart = sum(doc.char_span(a, b) is None for doc, a, b in spans)
    assert apart < len(spans) * 0.03


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
