"""Tables in a text as programs print lists of lists: [["id", "last_name"], [7, "Larkwell"]], and Python's tuples.

In JSON that stands alone each cell is read by itself (``gateway/wire/jsontables.py``); behind words it is read as text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeAlias

from gateway.wire.jsontables import Heads, heads, heads_of_first, names_columns

_STRING = r'(?:"(?:[^"\\\n]|\\.)*+"|\'(?:[^\'\\\n]|\\.)*+\')'
_SCALAR = rf"(?:{_STRING}|-?\d[\d.eE+-]*|null|None|true|True|false|False|NaN|nan)"
_CELL = re.compile(_SCALAR)
_ROW = re.compile(rf"[\[(]\s*{_SCALAR}(?:\s*,\s*{_SCALAR})*+\s*,?\s*[\])]")
_STRINGS = re.compile(rf"[\[(]\s*{_STRING}(?:\s*,\s*{_STRING})*+\s*,?\s*[\])]")
_KEY = re.compile(r"[\"']?\b(?P<key>\w{1,20})[\"']?\s*[:=]\s*(?:\w+\()?\Z")
_OPENED = re.compile(r"[\[(]\s*\Z")
_NEXT = re.compile(r"\s*[\])]?\s*,?\s*")
MAY_HOLD = re.compile(r"[\[(]\s*[\"'][^\"'\n]{1,49}[\"']\s*[,\])]")
_FARTHEST = 200  # characters between the names and the first row: pandas lists its index there
_BEFORE = 40
Cells: TypeAlias = "list[re.Match[str]]"


def cells(text: str) -> Iterator[tuple[Heads, str, int, int]]:
    """Yield the cells of rows: the names of all columns, the cell's own, and where its value begins and ends."""
    columns: Heads | None = None
    begun, last = False, 0
    before: list[Cells] = []  # rows whose columns may be named behind them: DataFrame([(7, 'Larkwell')], columns=[...])
    for row in _ROW.finditer(text):
        if columns is not None and not _follows(text, last, row, begun=begun):
            columns = None
        places = list(_CELL.finditer(text, row.start() + 1, row.end() - 1))
        if columns is not None and len(places) == len(columns) and (begun or _may_be_first(text, last, row)):
            begun, last = True, row.end()
            yield from _named(text, columns, places)
        elif columns is None or begun:
            columns, begun, last = _heads(text, row, places), False, row.end()
            if columns is not None:
                for some in before if _is_keyed(text, row) else ():
                    yield from _named(text, columns, some)
                before = []
            elif before and len(before[-1]) == len(places) and _follows(text, before[-1][-1].end(), row):
                before.append(places)
            else:
                before = [places]


def _named(text: str, columns: Heads, places: Cells) -> Iterator[tuple[Heads, str, int, int]]:
    if len(places) == len(columns):
        for column, cell in zip(columns, places, strict=True):
            quoted = text[cell.start()] in "\"'"
            yield columns, column, cell.start() + quoted, cell.end() - quoted


def _follows(text: str, last: int, row: re.Match[str], *, begun: bool = True) -> bool:
    """Say whether a list stands behind the one before it as rows of a table do, or near behind the columns' names."""
    return _NEXT.fullmatch(text, last, row.start()) is not None if begun else row.start() - last <= _FARTHEST


def _may_be_first(text: str, last: int, row: re.Match[str]) -> bool:
    """Say whether a row is the next list behind the columns' names, or the first in a list of lists."""
    return _follows(text, last, row) or _OPENED.search(_before(text, row)) is not None


def _heads(text: str, row: re.Match[str], places: Cells) -> Heads | None:
    """Give the names of columns that a list holds; None where it does not."""
    if _STRINGS.fullmatch(text, row.start(), row.end()) is None:
        return None
    names = [place.group()[1:-1] for place in places]
    if _is_keyed(text, row):
        return heads(names)
    return heads_of_first(names) if _OPENED.search(_before(text, row)) else None


def _is_keyed(text: str, row: re.Match[str]) -> bool:
    key = _KEY.search(_before(text, row))
    return key is not None and names_columns(key["key"])


def _before(text: str, row: re.Match[str]) -> str:
    return text[max(0, row.start() - _BEFORE) : row.start()]
