"""Where a text is cut over several parts of one message, so that a word or a number begins in one and ends in the next.

A vendor puts the parts together again; what looks at each by itself sees neither half for what it is. Programs that cut
long documents by length make such parts.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from gateway.deid.lexicon import is_word
from gateway.model import Finding, Leaf, LeafKind

SEAM = "seam"  # stands for the recognizer in a finding
_TEXTS = frozenset({"text", "content"})  # the fields that hold the text of a part
_MESSAGES = frozenset({"messages", "input", "contents"})  # lists of what different people say
_AROUND = 120  # characters of each side that are looked at
_JOINS = frozenset("-./)")  # within a number
_FIRST_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Seam:
    """A stretch of text with cuts in it. ``pieces``: (leaf, where it begins in the leaf, length)."""

    text: str = field(repr=False)
    pieces: tuple[tuple[int, int, int], ...]
    _begins: list[int] = field(default_factory=list, repr=False)  # where each piece begins in the text

    def __post_init__(self) -> None:
        position = 0
        for _, _, length in self.pieces:
            self._begins.append(position)
            position += length

    def parts(self, start: int, end: int) -> list[tuple[int, int, int]]:
        """Give the parts of a span, as (leaf, start, end)."""
        found = []
        for at in range(max(0, bisect_right(self._begins, start) - 1), len(self.pieces)):
            position, (leaf, begin, length) = self._begins[at], self.pieces[at]
            if position >= end:
                break
            first, last = max(start, position), min(end, position + length)
            if first < last:
                found.append((leaf, begin + first - position, begin + last - position))
        return found

    def across(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """Give the parts of a span that lies on both sides of a cut: (leaf, start, end); nothing of any other span."""
        found = self.parts(start, end)
        if len(found) > 1:
            yield from found

    def findings(self, found: Iterable[Finding]) -> Iterator[tuple[int, Finding]]:
        """Give findings in the text as findings in the leaves; those of which a cut lies in a word are told as such."""
        for one in found:
            cuts = self._begins[bisect_right(self._begins, one.start) : bisect_left(self._begins, one.end)]
            cut_off = any(self.text[cut - 1 : cut].isalnum() and self.text[cut].isalnum() for cut in cuts)
            recognizer = SEAM if cut_off else one.recognizer
            for leaf, start, end in self.parts(one.start, one.end):
                yield leaf, Finding(start, end, one.entity, one.score, recognizer)


def joined(leaves: Sequence[Leaf]) -> tuple[Seam, ...]:
    """Give the texts that came in pieces, each whole: what a detector reads in the place of the pieces."""
    runs: list[list[int]] = []
    previous = -1
    for index, leaf in enumerate(leaves):
        if leaf.kind is not LeafKind.TEXT:
            continue
        if leaf.goes_on and previous >= 0:
            if not runs or runs[-1][-1] != previous:
                runs.append([previous])
            runs[-1].append(index)
        previous = index
    return tuple(_seam(leaves, [(index, 0, len(leaves[index].text)) for index in run]) for run in runs)


def seams(leaves: Sequence[Leaf], *, pieces: bool = True) -> tuple[Seam, ...]:
    """Give the seams between texts that go on in each other. The work grows with the texts.

    ``pieces``: those between pieces of an answer too, of which ``joined`` gives the whole.
    """
    return _between(leaves, lambda left, right: pieces if right.goes_on else _is_cut(left, right))


def borders(leaves: Sequence[Leaf]) -> tuple[Seam, ...]:
    """Give the stretches around all places where one text ends and the next of its list begins, cut or not.

    A vendor puts them together, so a model may read there what no text holds by itself.
    """
    return _between(leaves, lambda left, right: right.goes_on or _follows(left, right))


def _between(leaves: Sequence[Leaf], counts: Callable[[Leaf, Leaf], bool]) -> tuple[Seam, ...]:
    """Give the stretches around the places between two texts that count."""
    found: list[Seam] = []
    run: list[int] = []
    previous: int | None = None
    for index, leaf in enumerate(leaves):
        if leaf.kind is not LeafKind.TEXT or not leaf.text:
            continue
        if previous is not None and counts(leaves[previous], leaf):
            if not run:
                run.append(previous)
            run.append(index)
        else:
            found += _of_run(leaves, run)
            run = []
        previous = index
    return (*found, *_of_run(leaves, run))


def findings_across(
    cuts: Sequence[Seam], spans: Iterable[Sequence[Finding]], leaves: Sequence[Leaf], own: Sequence[Sequence[Finding]]
) -> Iterator[tuple[int, Finding]]:
    """Give what was found across the cuts, by leaf: ``spans`` are the findings in the seams, ``own`` those of leaves.

    A name at the end of a part that is whole by itself does not go on in a part that begins with an ordinary word.
    """
    for seam, found in zip(cuts, spans, strict=True):
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
    if not _follows(left, right):
        return False
    behind, before = left.text[-2:].rstrip(" "), right.text[:2].lstrip(" ")
    if behind and before and " " in (left.text[-1], right.text[0]):
        return _number_goes_on(behind[-1], before[0])
    return _goes_on(left.text[-1], right.text[0])


def _follows(left: Leaf, right: Leaf) -> bool:
    """Say whether two texts, of which the second is the next one, are parts of one message.

    What stands between them is no text: a mark for the vendor's cache, or an empty part.
    """
    if len(left.path) < 3 or len(left.path) != len(right.path):
        return False
    *above, held_by, index, name = left.path
    if name not in _TEXTS or held_by in _MESSAGES or not isinstance(index, int):
        return False
    *others, later, other = right.path
    return others == [*above, held_by] and other == name and isinstance(later, int) and later > index


def _goes_on(last: str, first: str) -> bool:
    if last.isalpha() and first.isalpha():
        return first.islower() or last.isupper()
    if "@" in (last, first):
        return last.isalnum() or first.isalnum()
    return (last.isdigit() or first.isdigit()) and all(c.isdigit() or c in _JOINS for c in (last, first))


def _number_goes_on(last: str, first: str) -> bool:
    """Say whether a number may go on behind a space: (617) 555-0142, 219 09 9999, 1482 Alder Creek Road."""
    if last.isdigit():
        return first.isalnum() or first in "(-"
    return last in _JOINS and first.isdigit()


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
