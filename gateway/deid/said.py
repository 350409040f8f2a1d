r"""What a value is: what stands in the text, or, in JSON that stands in a text, what that says.

A prompt holds records as programs write them, "Record: {"name": "Jos\u00e9 Nu\u00f1ez"}", and the letter that is
asked for goes to José Nuñez, who is one person with whoever the rest of the request calls so.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from gateway.deid.cut import folded, in_one_piece, unfolded
from gateway.deid.escaping import Escaped
from gateway.model import Leaf
from gateway.wire.strictjson import quote

_QUOTATION_MARK = re.compile(r'\\*"')
_DEEPEST = 3  # JSON in a string of JSON
_BEFORE, _BEHIND = frozenset("{[,:"), frozenset(",:]}")  # what stands about a string
_AROUND = 100  # characters of white space, as of lines that are set in


class Said:
    """Gives the values of a request's leaves."""

    def __init__(self, leaves: Sequence[Leaf]) -> None:
        self._leaves = leaves
        self._strings: dict[int, _Strings] = {}
        self._folded: dict[int, range] = {}

    def value(self, leaf: int, start: int, end: int) -> str:
        """Give the value that stands at a place. What would need escapes in JSON again stays as it stands (Escaped)."""
        text = self._leaves[leaf].text
        shown = self.shown(leaf, start, end)
        whole = in_one_piece(shown)
        if whole != shown:
            return whole
        if "\\" not in shown:
            return shown
        if leaf not in self._strings:
            self._strings[leaf] = _Strings(text)
        depth = self._strings[leaf].depth(start, end)
        if depth is None:
            return shown
        plain = _decoded(shown, _DEEPEST)
        if plain is not None and quote(plain) == plain:
            return plain
        plain = _decoded(shown, depth)
        return shown if plain is None else Escaped(shown, plain)

    def shown(self, leaf: int, start: int, end: int) -> str:
        """Give what stands at a place, in one piece where its line is folded."""
        text = self._leaves[leaf].text
        value = text[start:end]
        if "\n" not in value:
            return value
        if leaf not in self._folded:
            self._folded[leaf] = folded(text)
        return unfolded(value) if start in self._folded[leaf] else value


def _decoded(shown: str, times: int) -> str | None:
    """Undo the escapes of JSON, and those of JSON in a string of JSON; None where they are none."""
    plain = shown
    try:
        for _ in range(times):
            if "\\" in plain:
                plain = json.loads(f'"{plain}"')
        plain.encode()
    except ValueError:
        return None
    return plain


class _Strings:
    """Where strings of JSON begin and end in a text, by how deep they stand in others."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._marks: list[list[tuple[int, int]]] = [[] for _ in range(_DEEPEST)]  # with the backslashes before each
        for mark in _QUOTATION_MARK.finditer(text):
            backslashes = mark.end() - mark.start() - 1
            for depth, marks in enumerate(self._marks):
                if backslashes % (2 << depth) == (1 << depth) - 1:
                    marks.append(mark.span())

    def depth(self, start: int, end: int) -> int | None:
        """Say how deep a place lies within one of them, from 1 on; None where it lies in none."""
        depths = [depth for depth, marks in enumerate(self._marks, 1) if self._holds(marks, start, end)]
        return depths[-1] if depths else None

    def _holds(self, marks: Sequence[tuple[int, int]], start: int, end: int) -> bool:
        before = bisect_right(marks, start, key=lambda mark: mark[1]) - 1
        behind = bisect_left(marks, end, key=lambda mark: mark[0])
        if before < 0 or behind == len(marks):
            return False
        opened, closed = marks[before][0], marks[behind][1]
        left = self._text[max(0, opened - _AROUND) : opened].rstrip()
        right = self._text[closed : closed + _AROUND].lstrip()
        return left[-1:] in _BEFORE and right[:1] in _BEHIND
