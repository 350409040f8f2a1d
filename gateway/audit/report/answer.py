"""An answer: rows, figures, and what is not known; written as a table, JSON or CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

import orjson

COMPLETE, NOT_ANSWERED, WITH_GAPS = 0, 1, 3  # exit statuses; 2 is a wrong command line
# Times are UTC in ISO 8601, ending in Z.
_JSON = orjson.OPT_INDENT_2 | orjson.OPT_NAIVE_UTC | orjson.OPT_UTC_Z | orjson.OPT_NON_STR_KEYS
_WIDEST = 40  # characters of a column of a table


class Format(StrEnum):
    """How an answer is written."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"


@dataclass(slots=True)
class Answer:
    """What a question came to. ``gaps`` say where it is not complete; ``notes`` say how to read it."""

    question: str
    columns: tuple[str, ...]
    rows: list[dict[str, Any]] = field(default_factory=list, repr=False)
    figures: dict[str, Any] = field(default_factory=dict)
    gaps: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def status(self) -> int:
        """Give the exit status: 0 complete, 3 with gaps."""
        return WITH_GAPS if self.gaps else COMPLETE

    def write(self, form: Format) -> str:
        """Write it. A table shortens long cells and says how many there are; JSON and CSV leave nothing out."""
        if form is Format.JSON:
            return self._json()
        if form is Format.CSV:
            return self._csv()
        return self._table()

    def _json(self) -> str:
        names = self._all_columns()
        told = {
            "question": self.question,
            "complete": not self.gaps,
            "figures": self.figures,
            "gaps": self.gaps,
            "notes": self.notes,
            "rows": [{name: row.get(name) for name in names} for row in self.rows],
        }
        return orjson.dumps(told, default=str, option=_JSON).decode()

    def _csv(self) -> str:
        """Write the rows; gaps go before them as comment lines, so that they are not lost on the way."""
        text = io.StringIO()
        for gap in self.gaps:
            text.write(f"# not complete: {gap}\n")
        writer = csv.writer(text, lineterminator="\n")
        names = self._all_columns()
        writer.writerow([_guarded(name) for name in names])  # those of `audit sql` are its asker's words
        for row in self.rows:
            writer.writerow([_guarded(row.get(name)) for name in names])
        return text.getvalue().rstrip("\n")

    def _table(self) -> str:
        lines = [self.question, ""]
        cells = [[_short(_visible(_cell(row.get(name)))) for name in self.columns] for row in self.rows]
        widths = [max([len(name), *(len(row[i]) for row in cells)]) for i, name in enumerate(self.columns)]
        for row in [list(self.columns), ["-" * width for width in widths], *cells]:
            lines.append("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
        lines += ["", *(f"{name.replace('_', ' ')}: {_cell(value)}" for name, value in self.figures.items())]
        lines += [f"NOT COMPLETE: {gap}" for gap in self.gaps]
        lines += [f"note: {note}" for note in self.notes]
        return "\n".join(lines)

    def _all_columns(self) -> list[str]:
        further = {name: None for row in self.rows for name in row if name not in self.columns}
        return [*self.columns, *further]


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M:%SZ")
    if isinstance(value, Mapping):
        return " ".join(f"{key}:{_cell(item)}" for key, item in value.items())
    if isinstance(value, Sequence) and not isinstance(value, str):
        return " ".join(_cell(item) for item in value)
    return str(value)


def _short(cell: str) -> str:
    return cell if len(cell) <= _WIDEST else cell[: _WIDEST - 1] + "…"


def _visible(cell: str) -> str:
    """Write what a terminal would obey, or not show, as its number: a name is a caller's word."""
    return "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in cell)


def _guarded(value: Any) -> str:
    """Keep a spreadsheet from taking a cell for a formula: an actor's or patient's name is a caller's word."""
    cell = _cell(value)
    if isinstance(value, int | float | Decimal):
        return cell  # -3 is a number, and stays one
    return "'" + cell if cell[:1] in ("=", "+", "-", "@", "\t", "\r") else cell
