"""The other ways in which a text can be read: without what encodes, spaces out, marks up or breaks its words."""

from __future__ import annotations

import re
import sys
from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from gateway.deid import cut
from gateway.deid.encoded import decoded_runs
from gateway.deid.normalize import APOSTROPHE, View, normalize, text_of_bytes
from gateway.deid.normalize import replace as replaced
from gateway.deid.occurrences import Needles, Occurrence
from gateway.model import Finding

_DEEPEST = 2  # encodings inside encodings
# Bytes as mail writes them (RFC 2045, 6.7), in UTF-8 or Latin-1: Mu=C3=B1oz, Mu=F1oz, Maria=20Lopez.
_QUOTED = re.compile(r"(?:=[2-9A-F][0-9A-F])+")
# What stands inside a word or a number, or about a word, and is not read: a tag, a comment, emphasis of Markdown;
# inside a word a hyphen or "=" at a line's end.
_MARKUP = r"(?:<(?:/?[A-Za-z]|!--)[^<>\n]{0,200}>|[*_~`])+"
_INSIDE = re.compile(
    rf"(?<=[^\W_])(?:{_MARKUP}|[-\u2010][ \t]*\r?\n[ \t]*|=\r?\n)(?=[^\W_])|(?<=[\d/.-]){_MARKUP}(?=[\d/.-])"
    rf"|(?<=[^\W_]){_MARKUP}(?=\s)|(?<=\s){_MARKUP}(?=[^\W_])"  # **Maria** **Lopez**
)
_SPACE_OF_FORM = re.compile(r"(?<=[\w.,])\+(?=\w)")  # ?q=12+Oak+Street,+Dayton, as forms and maps' links have it
_SPELLED = re.compile(r"(?<![^\W_-])[A-Z](?:-[A-Z]){3,}(?![^\W_-])")  # M-A-R-I-A
_MAY_BE_INSIDE = re.compile(r"[*_~`>=\n]")


def readings(text: str) -> Iterator[View]:
    """Give the readings of a text that differ from it; each knows the places of its characters in the text."""
    view = plain = normalize(text)
    if "'" in view.text and APOSTROPHE.search(view.text):
        view = plain = replaced(view, APOSTROPHE, lambda _: "'")
    if "=" in text:
        view = _without(view, _QUOTED, _unquote)
    if view is not plain and plain.text != text:
        yield plain  # "=48" is two digits of a number as well
    if "-" in text:
        view = _without(view, _SPELLED, None)
    if view.text != text:
        yield view
    if "+" in view.text and _SPACE_OF_FORM.search(view.text):
        yield replaced(view, _SPACE_OF_FORM, lambda _: " ")
    joined = _without(view, _INSIDE, lambda _: "") if _MAY_BE_INSIDE.search(view.text) else view
    if joined is not view:
        yield joined
    whole = cut.joined(text)
    if whole is not None:
        yield whole.view
    yield from _decoded(plain, 1)
    if view is not plain:
        yield from _decoded(view, 1)


def _without(view: View, form: re.Pattern[str], decode: Callable[[re.Match[str]], str | None] | None) -> View:
    return view if form.search(view.text) is None else replaced(view, form, decode)


def _decoded(view: View, depth: int) -> Iterator[View]:
    """Give what encoded runs say: each of its characters stands for the whole run."""
    for start, end, plain in decoded_runs(view.text, short=True):
        first, last = view.original(start, end)
        inner = normalize(plain)
        length = len(inner.text)
        read = View(inner.text, array("l", [first]) * length, array("l", [last]) * length)
        yield read
        if depth < _DEEPEST:
            yield from _decoded(read, depth + 1)


def _unquote(match: re.Match[str]) -> str | None:
    return text_of_bytes(match.group().replace("=", ""))


def further_occurrences(
    text: str, needles: Needles, covered: Sequence[Finding], *, leaf: int = sys.maxsize
) -> list[Occurrence]:
    """Give the occurrences of values in a text, however it is read, outside of ``covered`` (sorted, disjoint).

    They are sorted and disjoint: what several readings show of one place is one occurrence. ``leaf`` is where the text
    stands, for what stood there ``earlier``.
    """
    found = needles.occurrences(text, covered, leaf=leaf)
    shown = [
        _placed(one, reading) for reading in readings(text) for one in needles.occurrences(reading.text, leaf=leaf)
    ]
    if not shown:
        return found
    return [
        Occurrence(start, end, one.entity, one.revealed, tuple(_left(text, one.earlier, covered)))
        for one in united([*found, *shown], leaf)
        for start, end in left_of(text, one.start, one.end, covered)
    ]


def _placed(one: Occurrence, reading: View) -> Occurrence:
    """Give an occurrence in a reading as one in the text."""
    earlier = tuple(_placed(each, reading) for each in one.earlier)
    return Occurrence(*reading.original(one.start, one.end), one.entity, one.revealed, earlier)


def _left(text: str, occurrences: Sequence[Occurrence], covered: Sequence[Finding]) -> Iterator[Occurrence]:
    for one in occurrences:
        for start, end in left_of(text, one.start, one.end, covered):
            yield Occurrence(start, end, one.entity, one.revealed)


def united(occurrences: list[Occurrence], leaf: int = sys.maxsize) -> Iterator[Occurrence]:
    """Give one occurrence for those that overlap: that of the longest, over all of them.

    What stood there ``earlier`` is what those were that no later leaf revealed.
    """
    occurrences.sort(key=lambda one: (one.start, -one.end))
    cluster = [occurrences[0]]
    end = occurrences[0].end
    for one in occurrences[1:]:
        if one.start >= end:
            yield _union(cluster, leaf)
            cluster = []
        cluster.append(one)
        end = max(end, one.end)
    yield _union(cluster, leaf)


def _union(cluster: list[Occurrence], leaf: int) -> Occurrence:
    longest = max(cluster, key=lambda each: each.end - each.start)
    end = max(one.end for one in cluster)
    return Occurrence(cluster[0].start, end, longest.entity, longest.revealed, tuple(_before(cluster, leaf)))


def _before(cluster: Sequence[Occurrence], leaf: int) -> Iterator[Occurrence]:
    """Give what a cluster was before each of the later leaves that revealed some of it."""
    if all(one.revealed[0] <= leaf for one in cluster):
        return
    every = list(dict.fromkeys(each for one in cluster for each in (replace(one, earlier=()), *one.earlier)))
    for revealed in sorted({one.revealed[0] for one in every if one.revealed[0] > leaf}):
        there = [one for one in every if one.revealed[0] < revealed]
        yield from united(there) if there else ()


def left_of(text: str, start: int, end: int, covered: Sequence[Finding]) -> Iterator[tuple[int, int]]:
    """Give what of a stretch is not covered, without the white space around it."""
    first = bisect_right(covered, start, key=lambda one: one.end)
    for finding in map(covered.__getitem__, range(first, len(covered))):
        if finding.start >= end:
            break
        yield from _trimmed(text, start, finding.start)
        start = max(start, finding.end)
    yield from _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    shown = text[start:end] if start < end else ""
    if shown.strip():
        yield start + len(shown) - len(shown.lstrip()), end - len(shown) + len(shown.rstrip())
