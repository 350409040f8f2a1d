"""Two patterns of models, and whether they may mean one: against trying all ways."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.audit.report.patterns import share_a_name

from . import plain_reading

PATTERN = st.text("ab*", max_size=6)


@given(PATTERN, PATTERN)
def test_they_share_a_name_where_some_text_fits_both(one: str, other: str) -> None:
    expected = plain_reading.share_a_name(one, other)
    assert share_a_name(one, other) is expected
    assert share_a_name(other, one) is expected


@pytest.mark.parametrize(
    ("asked", "known", "shared"),
    [
        ("gpt-5-*", "*-mini", True),
        ("claude-opus-?-[1-3]", "claude-*", True),
        ("claude-opus-?-[!1-3]", "claude-opus-4-1", False),
        ("gpt-5", "claude-*", False),
        ("*a" * 60, "*b" * 60, False),  # not in exponential time
    ],
)
def test_what_may_be_asked(asked: str, known: str, shared: bool) -> None:
    assert share_a_name(asked, known) is shared


def test_a_breach_counts_calls_in_whose_pattern_meets_the_question_s(book) -> None:
    """Neither pattern fits the other, and claude-opus-4-1 is both."""
    book.write([*book.call(model="claude-opus-*"), *book.call(model="gpt-*"), *book.call(model="claude-haiku-3")])
    answer = book.breach(model="*-4-1")
    assert answer.figures["calls"] == 2  # gpt-* may be gpt-4-1
    assert "2 calls whose model is known only as a pattern are counted in" in answer.notes
    assert book.breach(model="claude-*-4-1").figures["calls"] == 1
