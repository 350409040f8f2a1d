"""Tables in JSON whose cells stand under no key: lists of lists, with the columns' names beside them or in the first.

So write pandas (``orient="split"``), Trino, Databricks and most tools that answer a query:
``{"columns": ["id", "last_name"], "data": [[7, "Larkwell"]]}`` and ``[["id", "last_name"], [7, "Larkwell"]]``. What a
cell is, its column's name says, as a key would: a name that is a word as well, or a short number, tells nothing alone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from gateway.model import JsonObject, JsonValue

Heads: TypeAlias = "tuple[str, ...]"

_NAMES_COLUMNS = re.compile(r"(?:col(?:umn)?s?|fields?|head(?:er)?s?)(?:_?(?:name|label)s?)?|row_?type", re.IGNORECASE)
_HEAD = re.compile(r"[A-Za-z_][\w .#/()-]{0,48}")
# A first row is one of names where one of them says that somebody's values stand below it.
_TELLING = re.compile(
    r"name|first|last|given|family|birth|dob|mrn|ssn|phone|mobile|fax|e?mail|addr|street|city|town|county|zip|postal|patient|"
    r"member|subject|admit|admission|discharge|date|record|provider|physician|doctor|nurse|contact|account|license",
    re.IGNORECASE,
)
_LEAST_OF_A_ROW = 2  # cells of a first row that may be one of names
COLUMN_NAME = "name"  # the key of it, where columns are objects
_INDEX = re.compile(r"\d{1,9}")


def names_columns(key: str) -> bool:
    """Say whether what stands under a key is the names of columns."""
    return _NAMES_COLUMNS.fullmatch(key) is not None


def heads(names: Sequence[str]) -> Heads | None:
    """Give the names of columns; None where they cannot be ones."""
    whole = len(set(names)) == len(names) > 0 and all(map(_HEAD.fullmatch, names))
    return tuple(names) if whole else None


def heads_of_first(row: Sequence[str]) -> Heads | None:
    """Give the names of columns that the first of several lists holds; None where it is a row like the others."""
    return heads(row) if len(row) >= _LEAST_OF_A_ROW and any(map(_TELLING.search, row)) else None


def column_of(key: str, above: str) -> str:
    """Give what names a value under a key: where the key only counts (pandas' usual form), the one above it."""
    return above if above and _INDEX.fullmatch(key) else key


def tables_of(value: JsonObject) -> Mapping[str, Heads]:
    """Give the keys of an object that hold rows, each with the names of their columns."""
    for key, item in value.items():
        if names_columns(key) and isinstance(item, list) and (found := heads(_names(item))) is not None:
            return {other: found for other, rows in value.items() if other != key and _holds_a_row(rows, found)}
    return {}


def _holds_a_row(rows: JsonValue, columns: Heads) -> bool:
    return isinstance(rows, list) and any(isinstance(row, list) and len(row) == len(columns) for row in rows)


def heads_in(value: Sequence[JsonValue]) -> Heads | None:
    """Give the names of columns that a list of lists begins with."""
    first = value[0] if len(value) > 1 else None
    return heads_of_first(_names(first)) if isinstance(first, list) else None


def _names(columns: Sequence[JsonValue]) -> list[str]:
    """Give the strings of a list, or those that its objects have for their names; none where it holds anything else."""
    names = [column.get(COLUMN_NAME) if isinstance(column, dict) else column for column in columns]
    return [name for name in names if isinstance(name, str)] if all(isinstance(name, str) for name in names) else []
