"""Texts with marks: read with the network's labels, renamed throughout, and between those of the generator."""

from __future__ import annotations

import random
from itertools import count, islice
from pathlib import Path

import pytest

from training.grammar import LABELS, LONGEST, Sample
from training.marked import between, lines_of, read, renamed
from training.noise import aligned

FOLDER = Path(__file__).parents[2] / "training"
FILES = [*sorted((FOLDER / "judged").glob("*.txt")), FOLDER / "marked" / "structured.txt"]
TEXT = (
    "Seen: [[PERSON:Orla Whitcombe]], DOB [[DATE:3/4/1961]], plan [[HEALTH_PLAN_NUMBER:QX-44102]]\n"
    "Whitcombe lives in [[LOCATION:Dayton]]; [[PERSON:WHITCOMBE]] called, said [[PERSON:whitcombe]], [[AGE:94]]\n"
    "---\nNobody is named in this one.\n"
)


@pytest.fixture
def samples(tmp_path: Path) -> list[Sample]:
    file = tmp_path / "x.txt"
    file.write_text(TEXT, encoding="utf-8")
    return read([file])


def shown(sample: Sample) -> list[tuple[str, str]]:
    return [(sample.text[a:b], label) for a, b, label in sample.spans]


def test_what_the_network_calls_by_one_label(samples: list[Sample]) -> None:
    assert ("QX-44102", "UNIQUE_ID") in shown(samples[0])
    assert samples[1].spans == ()


def test_every_text_there_is_has_labels_that_the_network_knows() -> None:
    marked = read(FILES)
    assert len(marked) > 3_000
    assert {label for sample in marked for _, _, label in sample.spans} <= set(LABELS)


def test_a_line_keeps_its_marks(samples: list[Sample]) -> None:
    (_, second) = lines_of(samples[0])
    assert [text for text, _ in shown(second)] == ["Dayton", "WHITCOMBE", "whitcombe", "94"]


def test_the_same_person_gets_the_same_other_name_throughout(samples: list[Sample]) -> None:
    others = set()
    for seed in range(60):
        new = renamed(samples[0], random.Random(seed))
        assert aligned(new)
        assert [label for _, label in shown(new)] == [label for _, label in shown(samples[0])]
        (full, day, _, _, capitals, small, age) = [text for text, _ in shown(new)]
        assert capitals.isupper()
        assert full.split(" ", 1)[1].lower() == capitals.lower() == small
        assert (day, age) == ("3/4/1961", "94")  # a day and an age say what they are by their numbers
        others.add(small)
    assert "whitcombe" in others  # sometimes nobody is renamed
    assert len(others) > 20


def test_a_share_of_the_stream_is_marked_and_seeds_tell(samples: list[Sample]) -> None:
    def stream(seed: int) -> list[str]:
        plain = (Sample(f"plain {number}") for number in count())
        return [sample.text for sample in islice(between(plain, samples, 0.6, seed), 400)]

    made = stream(3)
    assert made == stream(3) != stream(4)
    assert 100 < sum(text.startswith("plain ") for text in made) < 220
    assert max(map(len, made)) <= LONGEST
