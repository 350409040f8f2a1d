"""Tags ↔ spans: what is encoded decodes to itself, and a faint mass still gives whole spans."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.detector.tags import TagDecoder, encode, tags_of

TAGS = tags_of(["PERSON", "DATE", "ID"])
INDEX = {tag: column for column, tag in enumerate(TAGS)}


@st.composite
def spans(draw: st.DrawFn) -> tuple[list[tuple[int, int, str]], int]:
    """Spans that do not overlap, and the number of tokens."""
    found, at = [], 0
    for _ in range(draw(st.integers(0, 6))):
        start = at + draw(st.integers(0, 3))
        at = start + draw(st.integers(1, 4))
        found.append((start, at, draw(st.sampled_from(("PERSON", "DATE", "ID")))))
    return found, at + draw(st.integers(0, 2))


def certain(columns: list[int], *, mass: float = 0.99) -> np.ndarray:
    scores = np.full((len(columns), len(TAGS)), (1 - mass) / (len(TAGS) - 1), dtype=np.float32)
    scores[np.arange(len(columns)), columns] = mass
    return scores


@given(spans())
def test_what_is_encoded_decodes_to_itself(case: tuple[list[tuple[int, int, str]], int]) -> None:
    expected, length = case
    columns = encode(expected, length, INDEX)
    assert [(s.start, s.end, s.label) for s in TagDecoder(TAGS).spans(certain(columns))] == expected


@given(st.integers(0, 12), st.integers(0, 2**32 - 1), st.floats(0.05, 0.95))
def test_spans_cover_exactly_the_tokens_with_mass(length: int, seed: int, inside: float) -> None:
    scores = np.random.default_rng(seed).dirichlet([0.3] * len(TAGS), size=length).astype(np.float32)
    covered = [False] * length
    last = 0
    for span in TagDecoder(TAGS).spans(scores, inside):
        assert last <= span.start < span.end <= length
        assert inside <= span.score <= 1.0001
        covered[span.start : span.end] = [True] * (span.end - span.start)
        last = span.end
    assert covered == [bool(1 - row[0] >= inside) for row in scores]


def test_a_name_that_the_model_half_believes_is_whole() -> None:
    scores = certain(encode([(1, 3, "PERSON")], 4, INDEX))
    scores[2, :] = certain([INDEX["O"]], mass=0.6)[0]
    scores[2, INDEX["L-PERSON"]] += 0.3
    scores[2] /= scores[2].sum()
    assert [(s.start, s.end) for s in TagDecoder(TAGS).spans(scores)] == [(1, 3)]
    assert [(s.start, s.end) for s in TagDecoder(TAGS).spans(scores, inside=0.9)] == [(1, 2)]


def test_tags_without_an_outside_are_no_such_tagger() -> None:
    with pytest.raises(ValueError, match="no tag O"):
        TagDecoder(["NN", "VB"])
