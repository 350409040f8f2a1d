"""Where a text is cut over several parts of one message, so that a word or a number begins in one and ends in the next.

A vendor puts the parts together again; what looks at each by itself sees neither half for what it is. Programs that cut
long documents by length make such parts.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from gateway.deid.lexicon import is_word
from gateway.model import Finding, Leaf, LeafKind

SEAM = "seam"  # stands for the recognizer in a finding
_TEXTS = frozenset({"text", "content"})  # the fields that hold the text of a part
_MESSAGES = frozenset({"messages", "input", "contents"})  # lists of what different people say
_AROUND = 120  # characters of each side that are looked at
_JOINS = frozenset("-./")  # within a number
_FIRST_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Seam:
    """A stretch of text with cuts in it. ``pieces``: (leaf, where it begins in the leaf, length)."""

    text: str = field(repr=False)
    pieces: tuple[tuple[int, int, int], ...]
    _ends: tuple[int, ...] = field(init=False, repr=False)  # of the pieces, in the text

    def __post_init__(self) -> None:
        object.__setattr__(self, "_ends", tuple(accumulate(length for _, _, length in self.pieces)))

    def across(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """Give the parts of a span that lies on both sides of a cut: (leaf, start, end); nothing of any other span."""
        found = []
        for place in range(bisect_right(self._ends, start), len(self.pieces)):
            leaf, begin, length = self.pieces[place]
            position = self._ends[place] - length
            if position >= end:
                break
            first, last = max(start, position), min(end, position + length)
            if first < last:
                found.append((leaf, begin + first - position, begin + last - position))
        if len(found) > 1:
            yield from found


def seams(leaves: Sequence[Leaf]) -> tuple[Seam, ...]:
    """Give the seams between texts that follow each other in one list. The work grows with the texts."""
    found: list[Seam] = []
    run: list[int] = []
    previous: int | None = None
    for index, leaf in enumerate(leaves):
        if leaf.kind is not LeafKind.TEXT:
            continue
        if previous is not None and _is_cut(leaves[previous], leaf):
            if not run:
                run.append(previous)
            run.append(index)
        else:
            found += _of_run(leaves, run)
            run = []
        previous = index
    return (*found, *_of_run(leaves, run))


def findings_across(
    joined: Sequence[Seam], spans: Iterable[Sequence[Finding]], leaves: Sequence[Leaf], own: Sequence[Sequence[Finding]]
) -> Iterator[tuple[int, Finding]]:
    """Give what was found across the cuts, by leaf: ``spans`` are the findings in the seams, ``own`` those of leaves.

    A name at the end of a part that is whole by itself does not go on in a part that begins with an ordinary word.
    """
    for seam, found in zip(joined, spans, strict=True):
        for finding in found:
            parts = list(seam.across(finding.start, finding.end))
            if parts and not _is_whole(parts, leaves, own):
                for leaf, start, end in parts:
                    yield leaf, Finding(start, end, finding.entity, finding.score, SEAM)


def whole_words(value: str, *, before: bool, behind: bool) -> str:
    """Give a value without the words at its ends that are cut."""
    if before:
        value = value.partition(" ")[2]
    if behind:
        value = value.rpartition(" ")[0]
    return value.strip()


def _is_whole(parts: Sequence[tuple[int, int, int]], leaves: Sequence[Leaf], own: Sequence[Sequence[Finding]]) -> bool:
    left, _, end = parts[0]
    word = _FIRST_WORD.match(leaves[parts[1][0]].text)
    return word is not None and is_word(word.group()) and any(finding.end == end for finding in own[left])


def _is_cut(left: Leaf, right: Leaf) -> bool:
    if not left.text or not right.text or len(left.path) < 3 or len(left.path) != len(right.path):
        return False
    *above, held_by, index, name = left.path
    if name not in _TEXTS or held_by in _MESSAGES or not isinstance(index, int):
        return False
    return right.path == (*above, held_by, index + 1, name) and _goes_on(left.text[-1], right.text[0])


def _goes_on(last: str, first: str) -> bool:
    if last.isalpha() and first.isalpha():
        return first.islower() or last.isupper()
    if "@" in (last, first):
        return last.isalnum() or first.isalnum()
    return (last.isdigit() or first.isdigit()) and all(c.isdigit() or c in _JOINS for c in (last, first))


def _of_run(leaves: Sequence[Leaf], run: Sequence[int]) -> Iterator[Seam]:
    """Give the stretches around the cuts of texts that go on in each other; those that overlap are one."""
    pieces: list[tuple[int, int, int]] = []
    for place, index in enumerate(run):
        length = len(leaves[index].text)
        last = place == len(run) - 1
        if place > 0 and (last or length > 2 * _AROUND):
            pieces.append((index, 0, min(length, _AROUND)))
            yield _seam(leaves, pieces)
            pieces = []
        if not last:
            begin = max(0, length - _AROUND) if not pieces else 0
            pieces.append((index, begin, length - begin))


def _seam(leaves: Sequence[Leaf], pieces: Sequence[tuple[int, int, int]]) -> Seam:
    text = "".join(leaves[leaf].text[begin : begin + length] for leaf, begin, length in pieces)
    return Seam(text, tuple(pieces))
