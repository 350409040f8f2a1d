from __future__ import annotations

import random

import pytest

from training import noise
from training.grammar import Sample, join

SAMPLE = join(
    [
        ("Seen: Mr. ", None),
        ("O'Brien-Łuk", "PERSON"),
        (", on ", None),
        ("03/14/24", "DATE"),
        (" at ", None),
        ("St. Mary's Hospital", "FACILITY"),
        (".\nNext.", None),
    ]
)


def held(sample: Sample) -> list[str]:
    return [sample.text[a:b] for a, b, _ in sample.spans]


@pytest.mark.parametrize("change", [noise.lower, noise.upper, noise.title, noise.straight])
def test_case_changes_no_offset(change, rnd: random.Random) -> None:
    changed = change(SAMPLE, rnd)
    assert changed.spans == SAMPLE.spans
    assert changed.text.casefold().replace("’", "'") == SAMPLE.text.casefold()
    assert changed.text != SAMPLE.text


def test_letters_that_would_grow_stay_as_they_are(rnd: random.Random) -> None:
    sample = join([("Großmann", "PERSON"), (" İnci", None)])
    assert noise.upper(sample, rnd).spans == sample.spans
    assert noise.lower(sample, rnd).spans == sample.spans


def test_dictation_loses_stops_but_no_identifier(rnd: random.Random) -> None:
    changed = noise.unpunctuated(SAMPLE, rnd)
    assert [text.lower() for text in held(changed)] == ["o'brien-łuk", "03/14/24", "st mary's hospital"]
    assert "," not in changed.text
    assert "\n" not in changed.text


@pytest.mark.parametrize("seed", range(40))
def test_noise_keeps_the_spans_right(seed: int) -> None:
    changed = noise.noisy(SAMPLE, random.Random(seed))
    assert noise.aligned(changed)
    assert [label for _, _, label in changed.spans] == ["PERSON", "DATE", "FACILITY"]
    assert held(changed)[1].replace(" ", "") == "03/14/24"


def test_a_span_that_vanishes_is_dropped() -> None:
    assert noise.edited(join([("ab", "PERSON"), ("c", None)]), ["", "", "c"]) == Sample("c")
