"""The cells of a spreadsheet: shared strings and dates are stored as numbers, and must read as what they are."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any

_SHEET = re.compile(r"xl/(?:work|dialog|chart|macro)sheets?/[^/]+\.xml", re.IGNORECASE)
_SHARED = "xl/sharedStrings.xml"
# Number formats that every program has built in and that show a date or a time (ECMA-376 part 1, 18.8.30).
_BUILT_IN_DATES = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
_QUOTED = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]', re.IGNORECASE)
Parse = Callable[[bytes, Any], Any]


class Sheets:
    """All sheets of a workbook, hidden ones too."""

    def __init__(self, sheets: Mapping[str, bytes], shared: list[str], dates: list[bool], since_1904: bool, parse: Parse) -> None:  # fmt: skip # noqa: E501
        self._sheets = sheets
        self._shared = shared
        self._used: set[int] = set()
        self._dates = dates
        self._epoch = datetime(1904, 1, 1) if since_1904 else datetime(1899, 12, 30)
        self._parse = parse

    @classmethod
    def of(cls, parts: Mapping[str, bytes], parse: Parse) -> Sheets | None:
        """Read what the cells refer to; None where the document is no workbook. Raises UnreadableError."""
        sheets = {name: parts[name] for name in sorted(parts) if _SHEET.fullmatch(name)}
        if not sheets:
            return None
        shared = parse(parts[_SHARED], _Shared()) if _SHARED in parts else []
        dates = parse(parts["xl/styles.xml"], _Styles()) if "xl/styles.xml" in parts else []
        book = parts.get("xl/workbook.xml", b"")
        return cls(sheets, shared, dates, re.search(rb'date1904="(?:1|true)"', book) is not None, parse)

    def takes(self, name: str) -> bool:
        """Say whether a part's words are given by ``text``."""
        return name in self._sheets or name == _SHARED

    def text(self) -> str:
        """Give the rows of all sheets, cells with tabs between; then strings that no cell shows."""
        rows = ["".join(self._parse(content, _Cells(self))) for content in self._sheets.values()]
        return "\n".join([*rows, *(text for index, text in enumerate(self._shared) if index not in self._used)])

    def shown(self, kind: str, style: int, value: str) -> str:
        """Give a cell's value as it reads."""
        if kind == "s":
            index = int(value) if value.isdecimal() else -1
            self._used.add(index)
            return self._shared[index] if 0 <= index < len(self._shared) else value
        if kind in ("", "n") and 0 <= style < len(self._dates) and self._dates[style]:
            try:
                moment = self._epoch + timedelta(days=float(value))
            except (ValueError, OverflowError):
                return value
            return moment.strftime("%Y-%m-%d" if moment.time() == datetime.min.time() else "%Y-%m-%d %H:%M")
        if kind in ("", "n") and re.fullmatch(r"\d+\.?\d*E\+?\d+", value):
            return f"{float(value):.0f}"  # a long number is stored as a power, and is still a record number
        return value


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


class _Target:
    """The calls of an XML parser, to be overridden."""

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take the beginning of an element."""

    def end(self, tag: str) -> None:
        """Take its end."""

    def data(self, data: str) -> None:
        """Take a piece of text."""


class _Shared(_Target):
    """The shared strings; the letters' readings (phonetic) belong to them."""

    def __init__(self) -> None:
        self._strings: list[str] = []
        self._pieces: list[str] = []

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if _local(tag) == "si":
            self._pieces = []

    def end(self, tag: str) -> None:
        if _local(tag) == "si":
            self._strings.append("".join(self._pieces))

    def data(self, data: str) -> None:
        self._pieces.append(data)

    def close(self) -> list[str]:
        return self._strings


class _Styles(_Target):
    """For each cell style, whether it shows a date."""

    def __init__(self) -> None:
        self._formats: dict[int, str] = {}
        self._cells: list[int] = []
        self._inside = False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        name = _local(tag)
        number = attributes.get("numFmtId", "")
        if name == "numFmt" and number.isdecimal():
            self._formats[int(number)] = attributes.get("formatCode", "")
        elif name == "cellXfs":
            self._inside = True
        elif name == "xf" and self._inside:
            self._cells.append(int(number) if number.isdecimal() else 0)

    def end(self, tag: str) -> None:
        if _local(tag) == "cellXfs":
            self._inside = False

    def close(self) -> list[bool]:
        return [
            number in _BUILT_IN_DATES
            or bool(re.search("[dmyhs]", _QUOTED.sub("", self._formats.get(number, "")), re.I))
            for number in self._cells
        ]


class _Cells(_Target):
    """One sheet: its cells row by row, then everything else that it says (headers, footers, notes on validity)."""

    def __init__(self, sheets: Sheets) -> None:
        self._sheets = sheets
        self._given: list[str] = []
        self._kind, self._style = "", -1
        self._value: list[str] | None = None
        self._formula: list[str] | None = None

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        name = _local(tag)
        if name == "c":
            style = attributes.get("s", "")
            self._kind, self._style = attributes.get("t", ""), int(style) if style.isdecimal() else 0
        elif name == "v":
            self._value = []
        elif name in ("f", "formula", "formula1", "formula2"):
            self._formula = []
        for attribute in ("prompt", "promptTitle", "error", "errorTitle", "display", "tooltip"):
            if attributes.get(attribute):
                self._given.append(f"({attributes[attribute]})\n")

    def end(self, tag: str) -> None:
        name = _local(tag)
        if name == "v" and self._value is not None:
            self._given.append(self._sheets.shown(self._kind, self._style, "".join(self._value)))
            self._value = None
        elif self._formula is not None and name in ("f", "formula", "formula1", "formula2"):
            formula, self._formula = "".join(self._formula), None
            if '"' in formula:
                self._given.append(f"({formula}) ")  # words stand in it
        elif name == "c":
            self._given.append("\t")
        elif name in ("row", "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"):
            self._given.append("\n")

    def data(self, data: str) -> None:
        if self._value is not None:
            self._value.append(data)
        elif self._formula is not None:
            self._formula.append(data)
        else:
            self._given.append(data)

    def close(self) -> Iterator[str]:
        return iter(self._given)
