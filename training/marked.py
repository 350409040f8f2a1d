"""Texts with marks, as people write: learnt from with other people's names, between those of the generator.

The form is that of ``evaluation/source``: texts parted by a line ``---``, identifiers marked ``[[ENTITY:identifier]]``.
"""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from gateway.detector import lexicon
from training.generate.case import Case
from training.grammar import Piece, Sample, cut, join, pieces_of
from training.lists import names as listed
from training.noise import noisy
from training.unheard import unheard
from training.words import swapped

LINES = 0.15  # share of the texts of which one line is taken
SWAPPED = 0.15  # share of the texts some of whose words are others
UNHEARD = 0.25  # share of the texts some of whose brands, eponyms and short forms are made up
_LEAST_LINE = 12  # characters
# The network calls all of these numbers by one label; which they are, rules say.
_LABELS = dict.fromkeys(
    ("HEALTH_PLAN_ID", "HEALTH_PLAN_NUMBER", "ACCOUNT_NUMBER", "LICENSE_NUMBER", "DEVICE_ID"), "UNIQUE_ID"
)
_WORD = re.compile(r"[^\W\d_]{2,}")
_LONGEST_INITIALS = 3  # characters
_SMALL_PARTS = frozenset(
    "de la van der von bin al el dr mr mrs ms jr sr ii iii los st md rn del san".split()
)  # of a name, which stay


def items(file: Path) -> Iterator[dict[str, Any]]:
    """Read the texts of a file: of each its text and its spans, which have start, end and entity."""
    sys.path.insert(0, str(Path(__file__).parent.parent / "evaluation"))
    from convert import convert  # noqa: PLC0415 - a script beside the product, not a package

    yield from convert(file)


def read(files: Sequence[Path]) -> list[Sample]:
    """Read the texts of files, with the labels of the network."""
    return [
        Sample(
            item["text"],
            tuple(sorted((s["start"], s["end"], _LABELS.get(s["entity"], s["entity"])) for s in item["spans"])),
        )
        for file in files
        for item in items(file)
    ]


def lines(text: str) -> Iterator[tuple[int, str]]:
    """Give the lines that say something, each with where it begins."""
    at = 0
    for line in text.split("\n"):
        if len(line) >= _LEAST_LINE:
            yield at, line
        at += len(line) + 1


def lines_of(sample: Sample) -> list[Sample]:
    """Give each line as a text of its own; what goes on in the next line is left out."""
    return [
        Sample(
            line,
            tuple((a - at, b - at, label) for a, b, label in sample.spans if at <= a and b <= at + len(line)),
        )
        for at, line in lines(sample.text)
    ]


class _Others:
    """Who and where else a text is about: the same other word for the same word throughout."""

    def __init__(self, rnd: random.Random, share: float) -> None:
        self._rnd, self._share = rnd, share
        self._words: dict[str, str] = {}
        self._places: dict[str, str] = {}

    def word(self, match: re.Match[str]) -> str:
        """Give another given name for a given name, another surname for any other word."""
        word, rnd = match.group(), self._rnd
        if word.lower() in _SMALL_PARTS:
            return word
        if word.lower() not in self._words:
            given = bool(lexicon.kinds(word) & lexicon.GIVEN)
            common = rnd.random() < (0.4 if given else 0.3)
            other = rnd.choice(listed(_LIST[given, common], held_out=False))
            self._words[word.lower()] = other if rnd.random() < self._share else word
        return _written_like(self._words[word.lower()], word)

    def place(self, place: str) -> str:
        """Give another town."""
        if place.lower() not in self._places:
            town = Case(self._rnd).fill("city")[0][0]
            self._places[place.lower()] = town if self._rnd.random() < self._share * 0.6 else place
        return _written_like(self._places[place.lower()], place)


_LIST = {
    (True, True): "common_given_names",
    (True, False): "given_names",
    (False, True): "common_surnames",
    (False, False): "surnames",
}


def _written_like(new: str, old: str) -> str:
    if old.isupper() and len(old) > 1:
        return new.upper()
    return new.lower() if old.islower() else new


def renamed(sample: Sample, rnd: random.Random) -> Sample:
    """Give the same text about other people in other places, with other numbers: about none of them, some or all."""
    share = rnd.choice((0.0, 0.0, 0.5, 0.9, 1.0))
    others = _Others(rnd, share)
    out: list[Piece] = []
    for text, label in pieces_of(sample):
        if label == "PERSON" and len(text) > (_LONGEST_INITIALS if text.isupper() else 2):
            out.append((_WORD.sub(others.word, text), label))
        elif label == "LOCATION" and share and len(text) > 2:
            out.append((others.place(text), label))
        elif label == "ORGANIZATION" and rnd.random() < share * 0.3:
            out += [(_written_like(part, text), kind) for part, kind in Case(rnd).fill("org")]
        elif label not in (None, "AGE", "DATE") and any(map(str.isdigit, text)) and rnd.random() < share * 0.7:
            out.append(("".join(str(rnd.randint(0, 9)) if char.isdigit() else char for char in text), label))
        else:
            out.append((text, label))
    return join(out)


def between(stream: Iterator[Sample], samples: Sequence[Sample], share: float, seed: int) -> Iterator[Sample]:
    """Give marked texts, renamed and noisy, for that share of the samples of a stream without end."""
    rnd = random.Random(seed)
    while True:
        if rnd.random() >= share:
            yield next(stream)
            continue
        sample = rnd.choice(samples)
        if rnd.random() < LINES and (single := lines_of(sample)):
            sample = rnd.choice(single)
        sample = renamed(sample, rnd)
        if rnd.random() < SWAPPED:
            sample = swapped(sample, rnd, rnd.choice((0.03, 0.1)))
        if rnd.random() < UNHEARD:
            sample = unheard(sample, rnd, rnd.choice((0.15, 0.3, 0.6)))
        yield cut(noisy(sample, rnd))
