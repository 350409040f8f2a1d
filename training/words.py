"""Other words in a text: so that a model does not take every word that it never saw for a name."""

from __future__ import annotations

import random
import re
from functools import cache
from pathlib import Path

from training.grammar import Sample

_WORD = re.compile(r"(?<![\w@./'’-])[A-Za-z]?[a-z]{3,}(?![\w@'’-]|\.\w)")


@cache
def english(file: str = "words") -> tuple[str, ...]:
    """Give English words of a list that few people are called."""
    folder = Path(__file__).parent / "lists"
    called = {
        line.lower()
        for name in ("given_names", "surnames", "common_given_names", "common_surnames")
        for line in (folder / f"{name}.txt").read_text("utf-8").split()
    }
    return tuple(word for word in (folder / f"{file}.txt").read_text("utf-8").split() if word not in called)


def swapped(sample: Sample, rnd: random.Random, share: float) -> Sample:
    """Put other words in the place of some outside the spans; spans follow."""
    pieces: list[str] = []
    spans = []
    at = length = 0

    def outside(start: int, end: int) -> None:
        nonlocal length
        here = _WORD.sub(other, sample.text[start:end])
        pieces.append(here)
        length += len(here)

    def other(match: re.Match[str]) -> str:
        if rnd.random() >= share:
            return match.group()
        word = rnd.choice(english(rnd.choices(("words", "rare_words", "drugs"), (6, 2, 2))[0]))
        return word.capitalize() if match.group()[0].isupper() else word

    for start, end, label in sample.spans:
        outside(at, start)
        spans.append((length, length + end - start, label))
        pieces.append(sample.text[start:end])
        length += end - start
        at = end
    outside(at, len(sample.text))
    return Sample("".join(pieces), tuple(spans))
