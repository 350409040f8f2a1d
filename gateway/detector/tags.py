"""Token tags → spans: what a pipeline that tags each token says about identifiers.

A tag is ``O``, or one of B, I, L, U (begin, inside, last, unit) and the entity. The tagger gives each token a
probability for each tag, so that a span has a score, and a threshold can favour finding over precision.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
OUTSIDE = "O"
# A token belongs to a span where the mass of its identifier tags reaches INSIDE; a span stands where one token's
# reaches the threshold of its entity.
INSIDE = 0.05


def tags_of(labels: Sequence[str]) -> list[str]:
    """Give the tags for a set of entities, in the order of the tagger's columns."""
    return [OUTSIDE, *(f"{place}-{label}" for label in labels for place in "BILU")]


def encode(spans: Sequence[tuple[int, int, str]], length: int, index: dict[str, int]) -> list[int]:
    """Give the column of each token's tag. ``spans`` are token offsets, end exclusive, and do not overlap."""
    columns = [index[OUTSIDE]] * length
    for start, end, label in spans:
        if end - start == 1:
            columns[start] = index[f"U-{label}"]
            continue
        columns[start], columns[end - 1] = index[f"B-{label}"], index[f"L-{label}"]
        for inside in range(start + 1, end - 1):
            columns[inside] = index[f"I-{label}"]
    return columns


@dataclass(frozen=True, slots=True)
class TagSpan:
    """Tokens ``start`` to ``end`` (exclusive) are an identifier; ``score`` is the greatest mass of one of them."""

    start: int
    end: int
    label: str
    score: float


class TagDecoder:
    """Reads spans off the probabilities of one tagger."""

    def __init__(self, tags: Sequence[str]) -> None:
        if OUTSIDE not in tags:
            raise ValueError("the tagger has no tag O")
        self._outside = list(tags).index(OUTSIDE)
        self._tags = [(tag[:1], tag[2:]) for tag in tags]
        ends = np.array([place in "LU" for place, _ in self._tags])
        starts = np.array([place in "BU" for place, _ in self._tags])
        labels = np.array([label for _, label in self._tags])
        goes_on = np.array([place in "BI" for place, _ in self._tags])
        takes = np.array([place in "IL" for place, _ in self._tags])
        allowed = (ends[:, None] & starts[None, :]) | (
            goes_on[:, None] & takes[None, :] & (labels[:, None] == labels[None, :])
        )
        allowed[self._outside, :] = allowed[:, self._outside] = False
        self._moves = np.ascontiguousarray(np.where(allowed, 0.0, -50.0).astype(np.float32).T)  # to × from
        self._rows = np.arange(len(tags))
        self._start = np.where(starts, 0.0, -50.0).astype(np.float32)
        self._end = np.where(ends, 0.0, -50.0).astype(np.float32)

    def spans(self, scores: Any, inside: float = INSIDE) -> list[TagSpan]:
        """Give the spans of a text. ``scores``: tokens × tags, each row sums to 1."""
        if not len(scores):
            return []
        mass = 1.0 - scores[:, self._outside]
        taken = np.flatnonzero(mass >= inside)
        if not len(taken):
            return []
        logs, masses, places = np.log(scores[taken] + 1e-9), mass[taken].tolist(), taken.tolist()
        alone = (logs + self._start + self._end).argmax(axis=1).tolist()  # what each token is without neighbours
        cuts = [0, *(np.flatnonzero(np.diff(taken) > 1) + 1).tolist(), len(taken)]
        found: list[TagSpan] = []
        for first, last in pairwise(cuts):
            path = alone[first:last] if last - first == 1 else self._path(logs[first:last])
            begin = first
            for row, tag in enumerate(path, first):
                place, label = self._tags[tag]
                if place in "BU":
                    begin = row
                if place in "LU" or row == last - 1:
                    found.append(TagSpan(places[begin], places[row] + 1, label, max(masses[begin : row + 1])))
        return found

    def _path(self, logs: Floats) -> list[int]:
        """Give the likeliest allowed tags that cover a run of tokens (Viterbi). ``logs``: tokens × tags."""
        best = logs[0] + self._start
        back = []
        for row in logs[1:]:
            reached = self._moves + best
            came = reached.argmax(axis=1)
            back.append(came)
            best = reached[self._rows, came] + row
        path = [int((best + self._end).argmax())]
        for came in reversed(back):
            path.append(int(came[path[-1]]))
        path.reverse()
        return path
