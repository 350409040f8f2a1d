"""Statements of SQL that name the columns of the rows they bring: INSERT INTO pt (id, last_name) VALUES (7,'Larkwell').

Dumps of databases write all rows of a table into one such statement, mostly on one line, which a model reads as text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_NAME = r"""(?:[\w$]{1,64}|`[^`\n]{1,64}`|"[^"\n]{1,64}"|\[[^\]\n]{1,64}\])"""
_INTO = re.compile(
    rf"(?:INSERT|REPLACE)\s+(?:(?:LOW_PRIORITY|DELAYED|HIGH_PRIORITY|IGNORE|OR\s+\w{{1,10}})\s+)?(?:INTO\s+)?(?:{_NAME}\.){{0,3}}(?P<table>{_NAME})"
    rf"\s*\(\s*(?P<columns>{_NAME}(?:\s*,\s*{_NAME}){{0,400}})\s*\)\s*(?:OVERRIDING\s+\w+\s+VALUE\s+)?VALUES?\b",
    re.IGNORECASE,
)
_COLUMN = re.compile(_NAME)
_QUOTES = '`"[]'  # about a name
_ROW = re.compile(r"\s*,?\s*(?:ROW\s*)?\(")
# What a string holds is taken in one go: tried again from each of its characters, one that does not end took long. What
# is not in quotes may be a function's call.
_STRING = r"'(?:[^'\\]|''|\\.)*+'"
_CELL = re.compile(
    rf"\s*(?:[NnEe]?'(?P<quoted>(?:[^'\\]|''|\\.)*+)'|(?P<bare>(?:[^'(),]|\((?:[^'()]|{_STRING})*+\)){{0,300}}+))\s*(?P<end>[,)])",
    re.DOTALL,
)
Row = list[tuple[int, int]]


def rows(text: str, position: int) -> Iterator[Row]:
    """Yield the rows of values from a place on, each with the places of its cells; quotes are no part of them."""
    while (opened := _ROW.match(text, position)) is not None:
        position, row = opened.end(), Row()
        while (cell := _CELL.match(text, position)) is not None:
            position = cell.end()
            row.append(cell.span("quoted" if cell["quoted"] is not None else "bare"))
            if cell["end"] == ")":
                break
        else:
            return  # it goes on in a way that is not known
        yield row


def cells(text: str) -> Iterator[tuple[str, str, int, int]]:
    """Yield the strings and numbers of rows: the table's and the column's name, where the value begins and ends."""
    for into in _INTO.finditer(text):
        table = into["table"].strip(_QUOTES)
        columns = [column.strip(_QUOTES) for column in _COLUMN.findall(into["columns"])]
        for row in rows(text, into.end()):
            if len(row) == len(columns):
                yield from ((table, column, *span) for column, span in zip(columns, row, strict=True))
