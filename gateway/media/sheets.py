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
_BUILT_IN_ELAPSED = 46
_ELAPSED = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)
_AT_MOST = re.compile(r"\[<=(\d{1,15})\]")
_PLACES = re.compile(r"[0#()\-+/ ]+")  # a format of digits' places and marks alone: no decimals, no thousands
_LEAST_PLACES = 4
_QUOTED = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]', re.IGNORECASE)
Parse = Callable[[bytes, Any], Any]
_EPOCH, _EPOCH_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)
# In a sheet's header and footer: where the words stand, in which letters, what is put in (ECMA-376 part 1, 18.3.1.46).
_HEADER_CODE = re.compile(
    r'&(?:(?P<and>&)|(?P<part>[LCR])|"[^"]*"|K[0-9A-F]{6}|K\d\d[+-]\d{3}|\d+|[A-Z])', re.IGNORECASE
)
_HEADERS = frozenset({"oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"})


class Sheets:
    """All sheets of a workbook, hidden ones too."""

    def __init__(self, sheets: Mapping[str, bytes], shared: list[str], styles: list[tuple[str, str]], since_1904: bool, parse: Parse) -> None:  # fmt: skip # noqa: E501
        self._sheets = sheets
        self._shared = shared
        self._used: set[int] = set()
        self._dates = [kind for kind, _ in styles]
        self._masks = [code if not kind else "" for kind, code in styles]
        self._epoch = _EPOCH_1904 if since_1904 else _EPOCH
        self._parse = parse

    @classmethod
    def of(cls, parts: Mapping[str, bytes], parse: Parse) -> Sheets | None:
        """Read what the cells refer to; None where the document is no workbook. Raises UnreadableError."""
        sheets = {name: parts[name] for name in sorted(parts) if _SHEET.fullmatch(name)}
        if not sheets:
            return None
        shared = parse(parts[_SHARED], _Shared()) if _SHARED in parts else []
        styles = parse(parts["xl/styles.xml"], _Styles()) if "xl/styles.xml" in parts else []
        book = parts.get("xl/workbook.xml", b"")
        return cls(sheets, shared, styles, re.search(rb'date1904="(?:1|true)"', book) is not None, parse)

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
            return _elapsed(value) if self._dates[style] == "elapsed" else _day(value, self._epoch)
        if kind in ("", "n") and re.fullmatch(r"\d+\.?\d*E\+?\d+", value):
            value = f"{float(value):.0f}"  # a long number is stored as a power, and is still a record number
        if kind in ("", "n") and 0 <= style < len(self._masks) and self._masks[style]:
            return _filled(value, self._masks[style])
        return value


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _shows_date(code: str) -> bool:
    """Say whether a number format shows a date or a time."""
    return re.search("[dmyhs]", _QUOTED.sub("", code), re.IGNORECASE) is not None


def _day(value: str, epoch: datetime) -> str:
    """Give a stored number as the day, or the time of a day, that it is shown as.

    Programs store so many digits that eight o'clock is some millionths of a second short of it.
    """
    try:
        number = float(value)
        moment = epoch + timedelta(seconds=round(number * 86_400))
    except (ValueError, OverflowError):
        return value
    if 0 <= number < 1:
        return moment.strftime("%H:%M")  # a time of no day
    return moment.strftime("%Y-%m-%d" if moment.time() == datetime.min.time() else "%Y-%m-%d %H:%M")


def _mask(code: str, value: str) -> str:
    """Give the part of a format by which a number is shown with its places filled; empty where it is none.

    Telephone numbers have one without an area code, and one with it (``[<=9999999]###-####;(###) ###-####``).
    """
    parts = code.split(";")
    few = _AT_MOST.match(parts[0])
    if few is not None:
        parts = [parts[0][few.end() :]] if float(value) <= int(few[1]) else parts[1:]
    shown = re.sub(r'[\\"]', "", parts[0]) if parts else ""
    return shown if _PLACES.fullmatch(shown) and len(re.findall("[0#]", shown)) >= _LEAST_PLACES else ""


def _filled(value: str, code: str) -> str:
    """Give a number as a format of places shows it: record numbers keep their zeros, telephone numbers their marks."""
    mask = _mask(code, value) if value.isdecimal() else ""
    if not mask:
        return value
    digits, shown = list(value), []
    first = min(mask.find(place) for place in "0#" if place in mask)
    for at in range(len(mask) - 1, -1, -1):
        if mask[at] not in "0#":
            shown.append(mask[at])
        elif digits:
            shown.append(digits.pop())
        elif mask[at] == "0":
            shown.append("0")
        if at == first:
            shown += reversed(digits)
            digits = []
    return "".join(reversed(shown))


def _elapsed(value: str) -> str:
    """Give a stored number as hours and minutes: how long something took is no day of 1900."""
    try:
        seconds = round(float(value) * 86_400)
    except (ValueError, OverflowError):
        return value
    return f"{seconds // 3600}:{seconds // 60 % 60:02}" + (f":{seconds % 60:02}" if seconds % 60 else "")


def _header(text: str) -> str:
    """Give a sheet's header as it is shown: its codes would run into the words (``&LMaria``, ``&12Otto``)."""
    return _HEADER_CODE.sub(lambda code: code["and"] or ("\n" if code["part"] else ""), text)


class ChartNumbers:
    """The numbers that a chart keeps of its cells: those that it shows as dates read as dates."""

    def __init__(self) -> None:
        self._epoch = _EPOCH
        self._code = ""
        self._value: list[str] | None = None

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Take the beginning of an element."""
        if name == "date1904" and attributes.get("val", "1") in ("1", "true"):
            self._epoch = _EPOCH_1904
        elif name in ("numCache", "numLit"):
            self._code = ""
        elif name == "pt" and "formatCode" in attributes:
            self._code = attributes["formatCode"]
        elif name == "formatCode" or (name == "v" and _shows_date(self._code)):
            self._value = []

    def takes(self, data: str) -> bool:
        """Take a piece of text where it is a number that reads otherwise, or a format; say whether it is."""
        if self._value is not None:
            self._value.append(data)
        return self._value is not None

    def end(self, name: str) -> str | None:
        """Take an element's end; give how its number reads."""
        if name in ("numCache", "numLit"):
            self._code = ""
        if self._value is None or name not in ("formatCode", "v"):
            return None
        said, self._value = "".join(self._value), None
        if name == "v":
            return _day(said, self._epoch)
        self._code = said
        return None


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
    """For each cell style, whether it shows a ``date``, ``elapsed`` time or neither, and its format."""

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

    def close(self) -> list[tuple[str, str]]:
        codes = [self._formats.get(number, "") for number in self._cells]
        return [(_shows(number, code), code) for number, code in zip(self._cells, codes, strict=True)]


def _shows(number: int, code: str) -> str:
    if number == _BUILT_IN_ELAPSED or _ELAPSED.search(code):
        return "elapsed"
    return "date" if number in _BUILT_IN_DATES or _shows_date(code) else ""


class _Cells(_Target):
    """One sheet: its cells row by row, then everything else that it says (headers, footers, notes on validity)."""

    def __init__(self, sheets: Sheets) -> None:
        self._sheets = sheets
        self._given: list[str] = []
        self._kind, self._style = "", -1
        self._value: list[str] | None = None
        self._formula: list[str] | None = None
        self._header: list[str] | None = None

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        name = _local(tag)
        if name == "c":
            style = attributes.get("s", "")
            self._kind, self._style = attributes.get("t", ""), int(style) if style.isdecimal() else 0
        elif name == "v":
            self._value = []
        elif name in ("f", "formula", "formula1", "formula2"):
            self._formula = []
        elif name in _HEADERS:
            self._header = []
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
        elif name in _HEADERS and self._header is not None:
            self._given.append(f"{_header(''.join(self._header))}\n")
            self._header = None
        elif name == "row":
            self._given.append("\n")

    def data(self, data: str) -> None:
        if self._value is not None:
            self._value.append(data)
        elif self._formula is not None:
            self._formula.append(data)
        elif self._header is not None:
            self._header.append(data)
        else:
            self._given.append(data)

    def close(self) -> Iterator[str]:
        return iter(self._given)
