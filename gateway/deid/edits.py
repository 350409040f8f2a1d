"""What was put in the place of parts of a text, and where a place behind them was before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Edit:
    """A part of a text that was replaced, end exclusive. ``length`` is that of what stands there now. Code points."""

    start: int
    end: int
    length: int


def place_before(edits: Sequence[Edit], place: int, *, end: bool) -> int:
    """Give where a place in the changed text was in the text as it came. ``edits`` are sorted and disjoint.

    Inside what was put in, it is the beginning of what was taken out, or the end of it where ``end``.
    """
    shift = 0  # what the edits so far have taken from the text
    for edit in edits:
        begins = edit.start - shift
        if place <= begins:
            break
        if place < begins + edit.length:
            return edit.end if end else edit.start
        shift += edit.end - edit.start - edit.length
    return place + shift


def put_in(edits: Sequence[Edit]) -> Iterator[tuple[int, int]]:
    """Give where in the changed text what was put in stands: (start, end), end exclusive; ``edits`` as above."""
    shift = 0
    for edit in edits:
        begins = edit.start + shift
        yield begins, begins + edit.length
        shift += edit.length - (edit.end - edit.start)
