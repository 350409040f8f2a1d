from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from training.grammar import Sample
from training.words import english, swapped

SAMPLE = Sample("Patient Rosalind Achterberg denies severe headache today.", ((8, 27, "PERSON"),))


@given(st.integers(0, 2**32 - 1), st.sampled_from((0.0, 0.2, 1.0)))
def test_spans_follow_and_stay_as_they_are(seed: int, share: float) -> None:
    got = swapped(SAMPLE, random.Random(seed), share)
    ((start, end, label),) = got.spans
    assert (got.text[start:end], label) == ("Rosalind Achterberg", "PERSON")
    assert (got.text == SAMPLE.text) or share > 0


def test_all_other_words_change() -> None:
    got = swapped(SAMPLE, random.Random(1), 1.0).text
    assert not {"patient", "denies", "severe", "headache", "today"} & set(got.lower().rstrip(".").split())
    assert got[0].isupper()


def test_no_word_is_a_name() -> None:
    assert "rose" not in english()
    assert "headache" in english()
