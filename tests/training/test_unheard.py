from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from training.grammar import Sample
from training.unheard import brand, unheard

TEXT = "Rosalind Achterberg takes Lexapro; Kernig sign negative, PERRLA in Ohio. Seen by Dr. Qwzzyk."
SAMPLE = Sample(TEXT, ((0, 19, "PERSON"), (TEXT.index("Qwzzyk"), TEXT.index("Qwzzyk") + 6, "PERSON")))


@given(st.integers(0, 2**32 - 1), st.sampled_from((0.0, 0.3, 1.0)))
def test_spans_follow_and_stay_as_they_are(seed: int, share: float) -> None:
    got = unheard(SAMPLE, random.Random(seed), share)
    assert [got.text[start:end] for start, end, _ in got.spans] == ["Rosalind Achterberg", "Qwzzyk"]
    assert (got.text == TEXT) or share > 0


def test_brands_eponyms_and_short_forms_are_others() -> None:
    got = unheard(SAMPLE, random.Random(3), 1.0).text
    assert not {"Lexapro", "Kernig", "PERRLA"} & set(got.replace(";", " ").replace(",", " ").split())
    assert " sign " in got
    assert "in Ohio. Seen by Dr. " in got


def test_brands_are_many() -> None:
    rnd = random.Random(1)
    assert len({brand(rnd) for _ in range(2_000)}) > 1_500
