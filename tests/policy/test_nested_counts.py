"""Counts within counts of an expression multiply."""

from __future__ import annotations

import math
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.policy.nested_counts import times_unrolled


@pytest.mark.parametrize(
    ("expression", "times"),
    [
        ("abc", 1),
        (r"\bRS-\d{6}\b", 6),
        ("a{3}b{5}", 5),  # beside each other
        ("(?:a{10}b){20}", 200),
        ("(?:a{2,4}){3,5}", 20),
        ("(?:a{100}){2,}", 200),
        ("(?:(?:(?:(?:a{100}){100}){100}){100})", 10**8),
        ("(?:a{7})*", 7),
        ("a{7}{3}", 21),
        ("(?:[^]{9}]{2}x){3}", 6),  # in a class a count is letters
        (r"\{9}", 1),
        (r"(?:\({4}){5}", 20),
        ("(a{100}", 100),  # no expression
        ("a{100})){2}", 200),
        ("{5}", 5),
        ("", 1),
    ],
)
def test_counts(expression: str, times: int) -> None:
    assert times_unrolled(expression) == times


@given(st.lists(st.integers(1, 50), min_size=1, max_size=4), st.sampled_from(["a", "[a-z]", r"\d", "[]x]", r"\("]))
def test_each_level_multiplies(counts: list[int], part: str) -> None:
    expression = part
    for count in counts:
        expression = f"(?:{expression}){{{count}}}"
    re.compile(part)
    assert times_unrolled(expression) == math.prod(counts)


@given(st.text(alphabet="ab[](){}\\^,*+?|0123456789", max_size=60))
def test_any_text_gives_a_number(text: str) -> None:
    assert times_unrolled(text) >= 1
