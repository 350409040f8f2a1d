from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from gateway.detector.whole_words import places_of

WORDS = st.text("aß_1 -É.", min_size=1, max_size=4)


@given(WORDS, st.lists(WORDS, max_size=12))
def test_a_word_is_found_where_an_expression_finds_it(shown: str, parts: list[str]) -> None:
    text = "".join([*parts, shown, *parts])
    searched = [match.span() for match in re.finditer(rf"(?<!\w){re.escape(shown)}(?!\w)", text)]
    assert places_of(shown, text) == searched


def test_nothing_stands_nowhere() -> None:
    assert places_of("", "a b") == []
