from __future__ import annotations

import random
import re
from datetime import date
from itertools import islice

import pytest

from training import noise
from training.generate import dates, documents, held_out, numbers, people, places
from training.generate.case import SLOTS, Case
from training.grammar import Sample
from training.lists import names
from training.pipeline import LABELS

KINDS = (documents.single, documents.note, documents.prompt_with_note, documents.several, documents.plain)
CHECKED = documents.lines(held_out.HELD_OUT) + documents.lines(held_out.PLAIN)
EVERY = documents.ALL + documents.PLAIN + documents.PLAIN_PROMPTS + CHECKED


def samples(seed: int, count: int) -> list[Sample]:
    rnd = random.Random(seed)
    return [KINDS[i % len(KINDS)](rnd) for i in range(count)]


def test_every_slot_of_every_template_is_known() -> None:
    slots = {slot for template in EVERY for slot in re.findall(r"\{([a-z][a-z0-9]*)\}", template)}
    assert slots <= SLOTS
    assert len(slots) > 50


@pytest.mark.parametrize("template", EVERY)
def test_templates_expand_without_leftovers(template: str) -> None:
    sample = Case(random.Random(3)).sample(template)
    assert not re.search(r"\{[a-z][a-z0-9]*\}", sample.text)
    assert noise.aligned(sample)


def test_texts_called_plain_hold_no_identifier() -> None:
    rnd = random.Random(8)
    assert not any(documents.plain(rnd).spans for _ in range(200))
    assert any(documents.single(rnd).spans for _ in range(20))


def test_equal_seeds_give_equal_texts() -> None:
    assert samples(4, 40) == samples(4, 40)
    assert samples(4, 40) != samples(5, 40)


def test_spans_are_exact_sorted_apart_and_of_known_labels() -> None:
    for sample in samples(6, 200):
        assert noise.aligned(sample)
        assert all(label in LABELS for _, _, label in sample.spans)
        assert all(first[1] <= second[0] for first, second in zip(sample.spans, sample.spans[1:], strict=False))


def test_texts_vary() -> None:
    texts = [sample.text for sample in samples(7, 300)]
    assert len(set(texts)) > 290
    people_seen = {s.text[a:b] for s in samples(7, 300) for a, b, label in s.spans if label == "PERSON"}
    assert len(people_seen) > 500


def test_one_case_keeps_its_patient(rnd: random.Random) -> None:
    case = Case(rnd)
    seen = {case.fill("ptfirst")[0][0] for _ in range(10)}
    assert seen == {case.patient.given}


@pytest.mark.parametrize("kind", ["surnames", "given_names", "us_cities", "world_cities", "counties"])
def test_lists_for_training_and_checking_share_nothing(kind: str) -> None:
    train, check = ({name.lower() for name in names(kind, held_out=side)} for side in (False, True))
    assert train
    assert check
    assert not train & check


def test_checking_and_training_share_no_template() -> None:
    assert not set(CHECKED) & set(documents.ALL + documents.PLAIN + documents.PLAIN_PROMPTS)


def test_dates_take_many_shapes(rnd: random.Random) -> None:
    shapes = {re.sub(r"[A-Za-z]+", "a", re.sub(r"\d", "0", dates.any_date(rnd, date(2024, 3, 14)))) for _ in range(800)}
    assert len(shapes) > 40


@pytest.mark.parametrize(("number", "text"), [(0, "zero"), (14, "fourteen"), (20, "twenty"), (47, "forty seven")])
def test_numbers_are_spoken(number: int, text: str) -> None:
    assert dates.words(number) == text


@pytest.mark.parametrize(
    ("year", "text"),
    [
        (2024, "twenty twenty four"),
        (1987, "nineteen eighty seven"),
        (2004, "two thousand four"),
        (2000, "two thousand"),
        (1906, "nineteen oh six"),
    ],
)
def test_years_are_spoken(year: int, text: str) -> None:
    assert dates.year_words(year) == text


@pytest.mark.parametrize(("day", "text"), [(1, "1st"), (2, "2nd"), (3, "3rd"), (11, "11th"), (22, "22nd")])
def test_ordinals(day: int, text: str) -> None:
    assert dates.ordinal(day) == text


def test_states_are_never_labelled(rnd: random.Random) -> None:
    for _ in range(200):
        labelled = [text for text, label in places.address(rnd, held_out=False) if label]
        assert not set(labelled) & (set(places.STATES) - set(names("us_cities", held_out=False)))


def test_titles_and_credentials_stand_outside_the_name(rnd: random.Random) -> None:
    for _ in range(200):
        named = [text for text, label in people.doctor(people.person(rnd, held_out=False), rnd) if label == "PERSON"]
        assert len(named) == 1
        assert not re.match(r"(?:Dr|Doctor|Nurse)\b\.? ", named[0])


def test_numbers_look_like_numbers(rnd: random.Random) -> None:
    for _ in range(100):
        assert len(re.sub(r"\D", "", numbers.phone(rnd))) >= 7
        assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", numbers.uuid(rnd))
        assert "@" in numbers.mail(rnd, people.person(rnd, held_out=True))


def test_invented_names_hardly_repeat(rnd: random.Random) -> None:
    made = [people.invented(rnd, surname=True) for _ in range(300)]
    assert len(set(made)) > 280
    assert all(len(name) >= 3 for name in made)


def test_held_out_people_come_from_held_out_lists() -> None:
    rnd = random.Random(2)
    known = set(names("surnames", held_out=False))
    plain = [p.surname for p in (people.person(rnd, held_out=True) for _ in range(300)) if p.surname.isalpha()]
    assert sum(name in known for name in plain) < len(plain) * 0.02


def test_lines_skip_blank_ones() -> None:
    assert list(islice(documents.lines("\na\n\nb\n"), 3)) == ["a", "b"]
