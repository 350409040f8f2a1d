"""Cuts long texts: each chunk is read with a margin on both sides, so that findings do not depend on the cut."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

SIZE = 9_000  # characters whose findings a chunk gives
MARGIN = 900  # characters read beside them, more than any rule or the model looks: the latter sees 89 tokens far


@dataclass(frozen=True, slots=True)
class Chunk:
    """A part of a text. It is read from ``start`` to ``end``; it gives the findings that begin in ``core``."""

    start: int
    end: int
    core_start: int
    core_end: int


def chunks(text: str) -> Iterator[Chunk]:
    """Cut ``text`` at line ends or spaces; cores are disjoint and cover it."""
    length = len(text)
    if length <= SIZE + MARGIN:
        yield Chunk(0, length, 0, length)
        return
    core = 0
    while core < length:
        core_end = length if length - core <= SIZE + MARGIN else _break_before(text, core + SIZE)
        start = max(0, core - MARGIN)
        start = _break_before(text, start) if start else 0
        end = min(length, core_end + MARGIN)
        end = _break_before(text, end) if end < length else length
        yield Chunk(start, max(end, core_end), core, core_end)
        core = core_end


def _break_before(text: str, position: int) -> int:
    """Give the place after a line end, else after a space, within a margin before ``position``."""
    floor = max(0, position - MARGIN // 2)
    for mark in ("\n", " "):
        found = text.rfind(mark, floor, position)
        if found != -1:
            return found + 1
    return position
