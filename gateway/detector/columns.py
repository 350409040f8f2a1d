"""Columns of tables without a telling head: where most cells hold people or days, the others of the column do too.

A model that reads a table as text finds some of the names in it and passes over others: a surname that is a word, a
name in capitals. What they have in common is their place.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from gateway.detector import inserts, lexicon
from gateway.detector.words import NOT_A_NAME
from gateway.model import Finding

_SCORE = 0.6
_MARKS = "|\t;"
_LEAST_ROWS = 3
_LEAST_FOUND = 2
_MOST = 0.6
# A row of values in SQL or Python, and its cells, of which some are in quotes.
_TUPLE = re.compile(
    r"[ \t]*(?:(?:(?:INSERT|REPLACE)[ ][^()\n']{0,200}(?:\([^()\n']{0,400}\)[ ]*)?)?VALUES[ ]*)?\((?P<cells>[^\n]{1,2000})\)[ ]*[,;]?[ \t]*\r?",
    re.IGNORECASE,
)
_QUOTED_CELL = re.compile(r"[ ]*(?:'(?P<quoted>(?:[^'\\\n]|''|\\.)*)'|(?P<bare>[^',\n]*))[ ]*(?:,|$)")
# Dumps write all rows of a table on one line.
_VALUES = re.compile(r"\bVALUES?(?=\s*\()", re.IGNORECASE)
_NEXT_ROW = re.compile(r"\)[ ]*,[ ]*\(")
_NAME = re.compile(
    r"(?:(?:Dr|Mrs?|Ms|Miss)\.?\s+)?(?P<name>[^\W\d_](?:[^\W\d_]|\\?['’.-])*(?:,?\s+[^\W\d_](?:[^\W\d_]|\\?['’.-])*){0,3})"
)
_NOBODY = frozenset(
    """
    none open empty vacant blocked closed hold held clean dirty cleaning self pending tbd tba unknown unassigned na n/a nil lunch admin meeting break
    float pool agency no yes new patient pt name off out in same see above below total totals not here nobody
    """.split()
)
_PARTICLE = re.compile(
    r"(?:al|bin|da|de|del|den|der|di|dos|du|el|ibn|la|le|van|von)[ ](?:(?:de|den|der|la|las|los)[ ])?[A-Z]"
)
_NAMED = frozenset({"PERSON", "FACILITY", "ORGANIZATION", "LOCATION", "UNIQUE_ID"})
_DIGIT = re.compile(r"\d")
_DAY = re.compile(r"(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\d|3[01])(?:/(?:\d{4}|\d\d))?")


def along_columns(text: str, findings: Sequence[Finding]) -> list[Finding]:
    """Give whom the other cells of a column of people name, and the days of one of days."""
    findings = sorted(findings, key=lambda one: one.start)
    people = [finding for finding in findings if finding.entity == "PERSON"]
    days = [finding for finding in findings if finding.entity == "DATE"]
    if max(len(people), len(days)) < _LEAST_FOUND:
        return []
    if text.count("\n") < _LEAST_ROWS - 1 and _NEXT_ROW.search(text) is None:
        return []
    tables = list(_tables(text)) if any(mark in text for mark in _MARKS) else []
    found: list[Finding] = []
    if "'" in text and ")" in text:
        # The model tells hardly whether a value of a dump is somebody or somewhere; one of a column says who the others are.
        named = [one for one in findings if one.entity in _NAMED and not _DIGIT.search(text, one.start, one.end)]
        dumped = (*_tuples(text), *_on_one_line(text))
        for column in (column for rows in dumped for column in zip(*rows, strict=True)):
            if any(_holding(column, people)):
                found += _of_column(text, column, named, findings)
    for rows in tables:
        if not any(one.start < rows[0][-1][1] and rows[0][0][0] < one.end for one in findings):
            del rows[0]  # the head
        for column in zip(*rows, strict=False):
            found += _of_column(text, column, people, findings)
            found += _days_of_column(text, column, days, findings)
    return found


def _tables(text: str) -> Iterator[list[list[tuple[int, int]]]]:
    """Yield the cells, by their places, of lines in a row that have as many of one mark."""
    rows: list[list[tuple[int, int]]] = []
    form = ("", 0)
    for line in re.finditer(r"[^\n]*(?:\n|$)", text):
        shown = line.group().rstrip("\n")
        mark = next((one for one in _MARKS if one in shown), "")
        new = (mark, shown.count(mark) if mark else 0)
        if new[0] != form[0] or abs(new[1] - form[1]) > 1:
            if len(rows) >= _LEAST_ROWS:
                yield rows
            rows, form = [], new
        if mark:
            rows.append(_cells(shown, line.start(), mark))
    if len(rows) >= _LEAST_ROWS:
        yield rows


def _tuples(text: str) -> Iterator[list[list[tuple[int, int]]]]:
    """Yield the cells of lines that each hold the values of a row, as dumps of databases do: ('Larkwell', NULL, 7),."""
    rows: list[list[tuple[int, int]]] = []
    for line in re.finditer(r"[^\n]*(?:\n|$)", text):
        held = _TUPLE.fullmatch(text, line.start(), line.end() - line.group().endswith("\n"))
        row = (
            [] if held is None else [_within_quotes(cell) for cell in _QUOTED_CELL.finditer(text, *held.span("cells"))]
        )
        if rows and len(row) != len(rows[-1]):
            if len(rows) >= _LEAST_ROWS:
                yield rows
            rows = []
        if row:
            rows.append(row)


def _on_one_line(text: str) -> Iterator[list[list[tuple[int, int]]]]:
    """Yield the cells of rows that follow each other on a line: VALUES (1,'Larkwell'),(2,'Okafor'),(3,'Stone');."""
    for values in _VALUES.finditer(text):
        rows = list(inserts.rows(text, values.end()))
        if len(rows) < _LEAST_ROWS or len({len(row) for row in rows}) != 1:
            continue
        if text.find("\n", rows[0][0][0], rows[1][0][0]) < 0:
            yield rows


def is_tuple(text: str, position: int) -> bool:
    """Say whether the line of a position holds the values of a row and nothing else."""
    return _TUPLE.fullmatch(text, *line_about(text, position, position)) is not None


def line_about(text: str, start: int, end: int) -> tuple[int, int]:
    """Give where the line or lines of a place begin and end."""
    behind = text.find("\n", end)
    return text.rfind("\n", 0, start) + 1, len(text) if behind < 0 else behind


def _within_quotes(cell: re.Match[str]) -> tuple[int, int]:
    return cell.span("quoted" if cell.group("quoted") is not None else "bare")


def _cells(line: str, position: int, mark: str) -> list[tuple[int, int]]:
    cells = []
    for cell in line.split(mark):
        start = position + len(cell) - len(cell.lstrip())
        cells.append((start, max(start, position + len(cell.rstrip()))))
        position += len(cell) + 1
    return cells


def _of_column(
    text: str, column: Sequence[tuple[int, int]], people: Sequence[Finding], findings: Sequence[Finding]
) -> Iterator[Finding]:
    cells = [cell for cell in column if _holds_name(text, cell)]
    known = _known(cells, people)
    filled = sum(start < end for start, end in column)
    if not any(known) or len(cells) * 2 < filled:
        return
    for (start, end), one, within in zip(cells, known, _touching(cells, findings), strict=True):
        match = _NAME.fullmatch(text, start, end)
        if match is None or (within and not (one and _is_part_of(match, within))):
            continue
        yield Finding(*match.span("name"), "PERSON", _SCORE, "names_by_column")


def _known(cells: Sequence[tuple[int, int]], found: Sequence[Finding]) -> list[bool]:
    """Say of each cell whether it holds one that was found; of none, where too few do to tell what the others are."""
    known = _holding(cells, found)
    return known if sum(known) >= max(_LEAST_FOUND, _MOST * len(cells)) else [False] * len(cells)


def _holding(cells: Sequence[tuple[int, int]], found: Sequence[Finding]) -> list[bool]:
    """Say of each cell whether it holds one of these whole."""
    starts = [one.start for one in found]
    return [
        any(one.end <= end for one in found[bisect_left(starts, start) : bisect_left(starts, end)])
        for start, end in cells
    ]


def _touching(cells: Sequence[tuple[int, int]], found: Sequence[Finding]) -> list[list[Finding]]:
    """Give for each cell those that lie in it at least in part."""
    starts = [one.start for one in found]
    longest = max((one.end - one.start for one in found), default=0)
    return [
        [one for one in found[bisect_left(starts, start - longest) : bisect_left(starts, end)] if one.end > start]
        for start, end in cells
    ]


def _days_of_column(
    text: str, column: Sequence[tuple[int, int]], days: Sequence[Finding], findings: Sequence[Finding]
) -> Iterator[Finding]:
    cells = [cell for cell in column if _DAY.fullmatch(text, *cell)]
    if not any(_known(cells, days)):
        return
    for (start, end), within in zip(cells, _touching(cells, findings), strict=True):
        if not within:
            yield Finding(start, end, "DATE", _SCORE, "days_by_column")


def _is_part_of(match: re.Match[str], within: Sequence[Finding]) -> bool:
    """Say whether one finding holds a part alone of a name with a comma: of GREEN, TREE the model may take GREEN."""
    start, end = match.span("name")
    return len(within) == 1 and "," in match.group("name") and (within[0].start > start or within[0].end < end)


def _holds_name(text: str, cell: tuple[int, int]) -> bool:
    """Say whether a cell is written as a name and is none of what stands there where nobody is."""
    match = _NAME.fullmatch(text, *cell)
    if match is None or cell[1] - cell[0] < _LEAST_FOUND:
        return False
    words = [word.lower() for word in re.findall(r"[^\W\d_]+", match.group("name"))]
    name = match.group("name")
    if any(word in _NOBODY for word in words) or not (name[0].isupper() or _PARTICLE.match(name)):
        return False
    return not all(word in NOT_A_NAME and not lexicon.kinds(word) & lexicon.NAMES for word in words)
