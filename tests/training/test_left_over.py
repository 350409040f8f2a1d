"""Texts in which all identifiers but one are blacked out. All people are made up."""

from __future__ import annotations

import random

from training.judging import Marked
from training.left_over import but_one


def test_one_is_left_in_each_copy() -> None:
    text = "Bea Larkwell saw Gil Tolliver on 3/14, and Larkwell again."
    spans = [(text.index(shown), text.index(shown) + len(shown)) for shown in ("Bea Larkwell", "Gil Tolliver", "3/14")]
    copies = list(but_one(Marked(text, tuple(spans), "k"), random.Random(1)))
    assert len(copies) == 2
    for copy, start, end in copies:
        left = copy[start:end]
        assert left in ("Bea Larkwell", "Gil Tolliver", "3/14")
        assert not any(shown in copy for shown in {"Bea Larkwell", "Gil Tolliver", "3/14"} - {left})
        assert copy.endswith(", and Larkwell again.")


def test_what_stands_twice_is_not_left_alone() -> None:
    text = "Larkwell, then Larkwell"
    assert list(but_one(Marked(text, ((0, 8),), "k"), random.Random(1))) == []
    assert list(but_one(Marked("nobody", (), "k"), random.Random(1))) == []
