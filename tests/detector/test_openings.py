"""A pattern that is tried only where it can begin finds what a search of the whole text finds."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.detector.recognizers import all_recognizers
from gateway.detector.recognizers.openings import Form, Openings, beginnings, form_of
from gateway.detector.recognizers.rule import by_first_letter
from tests.detector.test_recognizers import AGES, DATES, NAMES, NETWORK, NUMBERS, PHONES, PLACES

PATTERNS = list(
    dict.fromkeys(
        pattern
        for recognizer in all_recognizers()
        for rule in recognizer._rules
        for pattern in (rule.pattern, rule.anchor)
        if pattern is not None
    )
)
TEXTS = [row[0] for table in (AGES, DATES, NAMES, NETWORK, NUMBERS, PHONES, PLACES) for row in table]


def places(pattern: re.Pattern[str], text: str, windows: list[tuple[int, int]] | None = None) -> list[tuple[int, int]]:
    form = form_of(pattern)
    return [m.span() for m in form.matches(text, form.places(Openings(text)), windows or [(0, len(text))])]


def searched(pattern: re.Pattern[str], text: str) -> list[tuple[int, int]]:
    return [match.span() for match in pattern.finditer(text)]


@pytest.mark.parametrize("joint", [" ", "\n", ", ", "é ", "(", "a", "1"])
def test_every_rule_finds_what_a_search_finds(joint: str) -> None:
    text = joint.join(TEXTS)
    found = [searched(pattern, text) for pattern in PATTERNS]
    assert [places(pattern, text) for pattern in PATTERNS] == found
    assert sum(map(len, found)) > 100
    upper = text.upper()
    assert [places(pattern, upper) for pattern in PATTERNS] == [searched(pattern, upper) for pattern in PATTERNS]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(TEXTS) | st.text(max_size=12), max_size=5).map("".join))
def test_every_rule_finds_what_a_search_finds_in_any_text(text: str) -> None:
    for pattern in PATTERNS:
        assert places(pattern, text) == searched(pattern, text)


def test_most_rules_know_where_they_can_begin() -> None:
    """The control: were it told of none, all of the above would hold."""
    assert sum(beginnings(p.pattern, p.flags) is not None for p in PATTERNS) > 0.8 * len(PATTERNS)


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"\bmrn", {"mr"}),
        (r"(?i)\bdr", {"dr", "dR", "Dr", "DR"}),
        (r"(?<!\d)[01]?[89]", {"08", "09", "18", "19", "8", "9"}),
        (r"\b(?:ab|c)", {"ab", "c"}),
        (r"(?<![A-Z])(?:A|AB)", None),  # a small letter may stand before it
        (r"\bx(?i:y)", {"xy", "xY"}),
        (r"@\w", {"@"}),
        (r"(?:#|\(\d)", {"#", *(f"({digit}" for digit in range(10))}),
        (r"mrn", None),
        (r"\s*mrn", None),
        (r"\b.", None),
        (r"(a)?\1x", None),
        (r"(?!x)", None),
    ],
)
def test_beginnings(pattern: str, expected: set[str] | None) -> None:
    assert beginnings(pattern, re.compile(pattern).flags) == expected


def test_windows_are_kept_to() -> None:
    text = "on 3/4 and on 5/6 and on 7/8"
    pattern = re.compile(r"(?<!\d)\d/\d")
    assert places(pattern, text, [(0, 6), (12, len(text))]) == [(3, 6), (14, 17), (25, 28)]
    assert places(pattern, text, [(0, 5), (15, 20)]) == []


def test_a_pattern_younger_than_the_text_is_searched_for() -> None:
    openings = Openings("seen by zq")
    young = Form(re.compile(r"\bzq"))
    assert young.places(openings) is None
    assert [m.span() for m in young.matches("seen by zq", None, [(0, 10)])] == [(8, 10)]


def test_where_python_does_not_tell_how_it_reads_a_pattern_it_is_searched_for(monkeypatch) -> None:
    monkeypatch.setattr("gateway.detector.recognizers.openings._parser", None)
    pattern = re.compile(r"(?<!\d)\d/\d\b")
    assert beginnings.__wrapped__(pattern.pattern, pattern.flags) is None
    assert Form(pattern).places(Openings("on 3/4")) is None


def test_alternatives_by_their_first_letter_match_as_before() -> None:
    alternatives = r"pt|patient(?:'s| (?:a|b))?|e?mpi|rn?|Sn[|)]|\#|plan|mr\|n|[xy]z|paid"
    grouped = by_first_letter(alternatives)
    assert grouped.startswith(r"(?-i:[Pp])(?:t|atient")
    for text in "pt PT patient's patient b empi mpi RN r sn| SN) # plan mr|n yz paid prn".split(" "):
        found = [re.match(form, text, re.IGNORECASE) for form in (alternatives, grouped)]
        assert [match and match.span() for match in found] == [found[0] and found[0].span()] * 2
    assert re.match(grouped, "xn", re.IGNORECASE) is None
