"""An answer: rows, figures, and what is not known; written as a table, JSON or CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

import orjson

from gateway.audit.visible import visible

COMPLETE, WITH_GAPS = 0, 3  # exit statuses; 1: it was not answered, 2: a wrong command line
# Times are UTC in ISO 8601, ending in Z.
_JSON = orjson.OPT_INDENT_2 | orjson.OPT_NAIVE_UTC | orjson.OPT_UTC_Z | orjson.OPT_NON_STR_KEYS
_WIDEST = 40  # characters of a column of a table
# What makes a cell a formula (those of full width too, in some spreadsheets) or a comment.
_NOT_FIRST = frozenset("=+-@\t\r\n#\uff1d\uff0b\uff0d\uff20")


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
        """Write it. A table shortens long cells, and moments to seconds; JSON and CSV leave nothing out.

        Gaps and notes may name files as an insider called them: they stay one line, and text.
        """
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
            "gaps": [visible(gap) for gap in self.gaps],
            "notes": [visible(note) for note in self.notes],
            "rows": [{name: row.get(name) for name in names} for row in self.rows],
        }
        try:
            return orjson.dumps(told, default=str, option=_JSON).decode()
        except orjson.JSONEncodeError:  # a number of more than 64 bits: of `audit sql`, or a sum of an export's
            told["figures"] = {name: _small(value) for name, value in self.figures.items()}
            told["rows"] = [{name: _small(row.get(name)) for name in names} for row in self.rows]
            return orjson.dumps(told, default=str, option=_JSON).decode()

    def _csv(self) -> str:
        """Write the rows; gaps go before them as comment lines, so that they are not lost on the way.

        Where there is no row, so do notes: a name that was written wrongly must not look like nothing at all.
        """
        text = io.StringIO()
        text.writelines(f"# not complete: {visible(gap)}\n" for gap in self.gaps)
        text.writelines(f"# note: {visible(note)}\n" for note in self.notes if not self.rows)
        writer = csv.writer(text, lineterminator="\n")
        names = self._all_columns()
        writer.writerow([_guarded(name) for name in names])  # those of `audit sql` are its asker's words
        for row in self.rows:
            writer.writerow([_guarded(row.get(name)) for name in names])
        return text.getvalue().rstrip("\n")

    def _table(self) -> str:
        lines = [self.question, ""]
        cells = [[_short(visible(_cell(row.get(name), whole=False))) for name in self.columns] for row in self.rows]
        widths = [max([len(name), *(len(row[i]) for row in cells)]) for i, name in enumerate(self.columns)]
        for row in [list(self.columns), ["-" * width for width in widths], *cells]:
            lines.append("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
        lines += ["", *(f"{name.replace('_', ' ')}: {_cell(value)}" for name, value in self.figures.items())]
        lines += [f"NOT COMPLETE: {visible(gap)}" for gap in self.gaps]
        lines += [f"note: {visible(note)}" for note in self.notes]
        return "\n".join(lines)

    def _all_columns(self) -> list[str]:
        further = {name: None for row in self.rows for name in row if name not in self.columns}
        return [*self.columns, *further]


def _cell(value: Any, *, whole: bool = True) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M:%S.%fZ}" if whole and value.microsecond else f"{value:%Y-%m-%d %H:%M:%SZ}"
    if isinstance(value, Mapping):
        return " ".join(f"{key}:{_cell(item)}" for key, item in value.items())
    if isinstance(value, Sequence) and not isinstance(value, str):
        return " ".join(_cell(item) for item in value)
    return str(value)


def _short(cell: str) -> str:
    return cell if len(cell) <= _WIDEST else cell[: _WIDEST - 1] + "…"


def _small(value: Any) -> Any:
    """Write whole numbers that JSON's readers would bend as text; nothing else changes."""
    if isinstance(value, int) and not -(2**63) <= value < 2**63:
        return str(value)
    if isinstance(value, Mapping):
        return {name if isinstance(name, str) else str(name): _small(item) for name, item in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str | bytes):
        return [_small(item) for item in value]
    return value if isinstance(value, str | int | float | date | None) else str(value)


def _guarded(value: Any) -> str:
    """Keep a cell from being a formula in a spreadsheet, or a comment: a name is a caller's word."""
    cell = _cell(value)
    if isinstance(value, int | float | Decimal):
        return cell  # -3 is a number, and stays one
    return "'" + cell if cell[:1] in _NOT_FIRST else cell
