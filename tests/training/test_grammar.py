from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from training.grammar import Piece, Sample, expand, join, pieces_of

LABELLED = {"name": [("Ann Bo", "PERSON")], "word": [("plain", None)], "titled": [("Dr. ", None), ("Bo", "PERSON")]}


def fill(slot: str) -> list[Piece]:
    return LABELLED[slot]


def text_of(template: str, seed: int = 1) -> str:
    return join(expand(template, random.Random(seed), fill)).text


def test_slots_become_labelled_spans(rnd: random.Random) -> None:
    sample = join(expand("Seen by {titled}, {word} {name}.", rnd, fill))
    assert sample.text == "Seen by Dr. Bo, plain Ann Bo."
    assert [(sample.text[a:b], label) for a, b, label in sample.spans] == [("Bo", "PERSON"), ("Ann Bo", "PERSON")]


def test_choices_nest_and_may_be_empty() -> None:
    seen = {text_of("a<b<c|d>|>e", seed) for seed in range(60)}
    assert seen == {"abce", "abde", "ae"}


@pytest.mark.parametrize(
    ("template", "text"),
    [
        (r"\<b\> \| \n\t\\", "<b> | \n\t\\"),
        ('{"key": "{word}"}', '{"key": "plain"}'),
        ("a|b > c", "a|b > c"),
    ],
)
def test_brackets_of_other_languages_stay(template: str, text: str) -> None:
    assert text_of(template) == text


def test_a_labelled_part_is_one_span_whatever_it_holds() -> None:
    sample = join(expand("at {FACILITY:the <Old|Old> {titled} Rooms}, {word}", random.Random(1), fill))
    assert sample.text == "at the Old Dr. Bo Rooms, plain"
    assert [(sample.text[a:b], label) for a, b, label in sample.spans] == [("the Old Dr. Bo Rooms", "FACILITY")]


def test_a_labelled_part_without_an_end_is_an_error(rnd: random.Random) -> None:
    with pytest.raises(ValueError, match="does not end"):
        expand("{DATE:the day of {word}", rnd, fill)


def test_an_open_choice_is_an_error(rnd: random.Random) -> None:
    with pytest.raises(IndexError):
        expand("<a|b", rnd, fill)


def test_spans_leave_blanks_out() -> None:
    assert join([(" Ann ", "PERSON")]).spans == ((1, 4, "PERSON"),)


@given(
    st.lists(
        st.tuples(
            st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=6),
            st.sampled_from([None, "PERSON", "DATE"]),
        ),
        max_size=12,
    )
)
def test_a_sample_survives_being_taken_apart(pieces: list[Piece]) -> None:
    sample = join(pieces)
    assert join(pieces_of(sample)) == sample
    assert sample.text == "".join(text for text, _ in pieces)


def test_samples_are_values() -> None:
    assert Sample("a") == Sample("a", ())
