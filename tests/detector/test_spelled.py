"""Names that are spelled out behind themselves. Nobody here exists."""

from __future__ import annotations

import pytest

from gateway.detector import spelled

TAKEN = [
    ("hi this is gladiola uh g l a d i o l a last name", ["gladiola", "g l a d i o l a"]),
    ("last name Quibbleton, Q-U-I-B-B-L-E-T-O-N, first", ["Quibbleton", "Q-U-I-B-B-L-E-T-O-N"]),
    ("my name is Thorogood. that's t, h, o, r, o, g, o, o, d. okay", ["Thorogood", "t, h, o, r, o, g, o, o, d"]),
    ("Her name is Xyqra, X. Y. Q. R. A.", ["Xyqra", "X. Y. Q. R. A"]),
    ("it's smith s m i t h i was born", ["smith", "s m i t h"]),
    ("\u0130\u0130\u0130 it's wren w r e n", ["wren", "w r e n"]),
    ("it's wren, spelled w-r-e-n", ["wren", "w-r-e-n"]),
]

LEFT = [
    "She takes lasix l a s i x and eliquis, e-l-i-q-u-i-s.",
    "The acronym COPD stands for c o p d i guess",
    "spell WORLD backwards: D-L-R-O-W",
    "options a b c d e f g, vitamins a, b, c",
    "this is agladiola g l a d i o l a",
    "mild edema, m-i-l-d",
    "we do recommend the Mohs, M O H S. It's a day",
    "leave that out period. P E R T pager is five",
    "",
]


def found(text: str) -> list[str]:
    return [text[finding.start : finding.end] for finding in spelled.find(text)]


@pytest.mark.parametrize(("text", "expected"), TAKEN)
def test_name_and_letters_are_found(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize("text", LEFT)
def test_what_is_no_name_is_left(text: str) -> None:
    assert found(text) == []


def test_many_letters_end_soon() -> None:
    """Forty thousand letters are looked at once each."""
    assert found("a b c " * 7_000) == []
