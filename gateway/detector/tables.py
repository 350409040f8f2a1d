"""Tables whose columns are named: by a first row, by the cell that a row begins with, by a statement of SQL, by a list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from gateway.detector import inserts, listed
from gateway.detector.field_names import fits, is_written_as_name, key_words, meaning, promised, rather
from gateway.detector.formed import by_form
from gateway.model import Finding


def of_inserts(text: str) -> Iterator[Finding]:
    """Read the rows of SQL whose statement names the columns."""
    for table, column, start, end in inserts.cells(text):
        if key_words(column) != "name" or _is_of_people(table):
            yield from _under_column(text, column, start, end)


def of_lists(text: str) -> Iterator[Finding]:
    """Read the rows of lists of lists that name their columns. Names are people's where another column is."""
    for columns, column, start, end in listed.cells(text):
        if key_words(column) != "name" or any(map(_OF_PEOPLE.search, columns)):
            yield from _under_column(text, column, start, end)


def _under_column(text: str, column: str, start: int, end: int) -> Iterator[Finding]:
    value = text[start:end]
    entity = promised(column, value) if value.strip().upper() not in _VALUES_OF_NOBODY else None
    if entity is not None:
        yield by_form(start, end, entity, "tables")


def _is_of_people(table: str) -> bool:
    """Say whether those whom a table has a name of are people: patients, not medications."""
    one = key_words(table).removeprefix("tbl_").removesuffix("s")
    return meaning(one) == "PERSON" or one.rpartition("_")[2] in _PEOPLE


_OF_PEOPLE = re.compile(r"birth|dob\b|mrn|ssn|patient|phone|e?mail|address|gender|\b(?:age|sex)\b", re.IGNORECASE)
_PEOPLE = frozenset("client customer dependent member patient people person pt relative subscriber user".split())
_VALUES_OF_NOBODY = frozenset({"DEFAULT", "FALSE", "NAN", "NONE", "NULL", "TRUE", "CURRENT_DATE", "CURRENT_TIMESTAMP"})
_FILLED = re.compile(r"[^\W\d_]:[ ]?\w")  # Referring: Bea Larkwell, MD is no head
_KEYED = re.compile(r'[\s{\[]*"[^"]*"\s*:')
_RULE = re.compile(r"[ \t]*[-+]{3,}[-+ \t]*\r?")
_LEAST_CELLS = 3


def of_heads(text: str) -> Iterator[Finding]:
    """Read tables with ``,``, ``|``, ``;`` or tabs between cells, whose first row names the columns."""
    lines = list(re.finditer(r"[^\n]+", text))
    index = 0
    while index < len(lines):
        line = lines[index]
        mark = next((m for m in ("|", "\t", ",", ";") if line.group().count(m) >= 1), None)
        columns = _columns(line.group(), mark) if mark else {}
        if mark is None or not columns or (len(columns) == 1 and not _is_head(lines, index, mark, columns)):
            index += 1
            continue
        count = line.group().count(mark)
        index += 1
        while index < len(lines):
            row = lines[index]
            if mark == "|" and _RULE.fullmatch(row.group()):
                index += 1  # as psql and mysql draw it beneath the head
                continue
            apart = abs(row.group().count(mark) - count) > (0 if mark == "," else 1)
            if apart and not (mark == "," and '"' in row.group()):
                break
            index += 1
            yield from _row(row.group(), row.start(), mark, columns)


_LEAST_TURNED = 3  # rows, of which two at least begin with a head
_MOST_TURNED = 80


def turned(text: str) -> Iterator[Finding]:
    """Read tables whose rows begin with what they hold: ``City;Minot;Fargo`` under ``Name;Bea Larkwell;Gil Tolliver``."""
    rows: list[tuple[re.Match[str], str]] = []
    form = ("", 0)
    for line in (*re.finditer(r"[^\n]+", text), None):
        shown = "" if line is None else line.group()
        mark = next((m for m in ("|", "\t", ",", ";") if shown.count(m) >= _LEAST_CELLS - 1), "")
        new = (mark, sum(1 for _ in cells_of(shown, mark)) if mark and '"' in shown else shown.count(mark) + 1)
        if line is None or new != form:
            yield from _of_turned(rows)
            rows, form = [], new
        if line is not None and mark:
            rows.append((line, mark))


def _of_turned(rows: Sequence[tuple[re.Match[str], str]]) -> Iterator[Finding]:
    if not _LEAST_TURNED <= len(rows) <= _MOST_TURNED:
        return
    heads = [next(cell for _, cell in cells_of(line.group(), mark)).strip(' "*_') for line, mark in rows]
    if sum(meaning(head) is not None for head in heads) < 2 or len(_columns(rows[0][0].group(), rows[0][1])) > 1:
        return
    for head, (line, mark) in zip(heads, rows, strict=True):
        entity = meaning(head)
        for number, (position, cell) in enumerate(cells_of(line.group(), mark)):
            value = cell.strip().strip('"*_ ')
            if number and entity is not None and value and meaning(value) is None and fits(entity, value):
                start = line.start() + position + cell.index(value)
                yield by_form(start, start + len(value), entity, "tables")


_NUMBERED = frozenset(
    {
        "MEDICAL_RECORD_NUMBER",
        "HEALTH_PLAN_ID",
        "ACCOUNT_NUMBER",
        "LICENSE_NUMBER",
        "UNIQUE_ID",
        "VEHICLE_ID",
        "DEVICE_ID",
        "US_SSN",
    }
)
# What heads a column of numbers and says little as the key of a field.
_HEADS = {
    "chart": "MEDICAL_RECORD_NUMBER",
    "chart #": "MEDICAL_RECORD_NUMBER",
    "hosp #": "MEDICAL_RECORD_NUMBER",
    "policy": "HEALTH_PLAN_ID",
    "plate": "VEHICLE_ID",
}
_CODE = re.compile(r"(?=\D*\d)\S+")
_OF_USERS = re.compile(r"user|usr|uid|login")
_SHORT_LOGIN = re.compile(r"[a-z]{2,12}\d{1,4}|[A-Z]{2,12}\d{1,4}")
_LOGIN = re.compile(r"[A-Za-z][\w.@-]{2,40}")


def _is_head(lines: Sequence[re.Match[str]], index: int, mark: str, columns: dict[int, tuple[str, str]]) -> bool:
    """Say whether a row of three cells or more of which one alone promises something, a number, heads two rows as wide."""
    count = lines[index].group().count(mark)
    if count < _LEAST_CELLS - 1 or not _NUMBERED.issuperset(entity for entity, _ in columns.values()):
        return False
    rows = [row.group() for row in lines[index + 1 : index + 3]]
    if len(rows) < 2 or any(row.count(mark) != count for row in rows):
        return False
    (column,) = columns
    cells = [dict(enumerate(cell for _, cell in cells_of(row, mark))).get(column, "") for row in rows]
    values = [cell.strip().strip('"*_ ') for cell in cells]
    if columns[column][0] == "UNIQUE_ID" and _OF_USERS.search(key_words(columns[column][1])):
        return all(map(_LOGIN.fullmatch, values)) and any(fits("UNIQUE_ID", value) for value in values)
    return all(_CODE.fullmatch(value) for value in values)


def cells_of(line: str, mark: str) -> Iterator[tuple[int, str]]:
    """Yield the cells of a row: number within the row by position, quoted cells whole."""
    position = 0
    if mark == ",":
        for match in re.finditer(r'\s*(?:"(?:[^"]|"")*"|[^,]*)(?:,|$)', line):
            if match.start() == len(line) and position:
                return
            position = match.start()
            yield match.start(), match.group().rstrip(",") if match.group().endswith(",") else match.group()
        return
    for cell in line.split(mark):
        yield position, cell
        position += len(cell) + 1


def _columns(line: str, mark: str) -> dict[int, tuple[str, str]]:
    columns: dict[int, tuple[str, str]] = {}
    if mark in ",;" and line.rstrip().endswith((".", "?", "!")):
        return columns  # "Your name, date of birth, and your home address, please?"
    if _KEYED.match(line):
        return columns  # a line of JSON, whose key may hold the mark: "facility|name": "…"
    for number, (_, cell) in enumerate(cells_of(line, mark)):
        if _KEYED.match(cell) or cell.lstrip().startswith("["):
            return {}  # a line of JSON, or of what stands for somebody, not the head of a table
        head = cell.strip().strip('"*_ ')
        if len(head) > 40 or sum(c.isdigit() for c in head) > 1 or _FILLED.search(head):
            return {}
        entity = meaning(head) or _HEADS.get(head.lower()) or rather(head) if head else None
        if entity is not None:
            columns[number] = entity, head
    return columns


def _row(line: str, offset: int, mark: str, columns: dict[int, tuple[str, str]]) -> Iterator[Finding]:
    for number, (position, cell) in enumerate(cells_of(line, mark)):
        entity, head = columns.get(number, ("", ""))
        value = cell.strip().strip('"*_ ')
        if not entity or not value or set(value) <= set("-: "):
            continue
        if entity == "PERSON" and _SHORT_LOGIN.fullmatch(value):
            entity = "UNIQUE_ID"  # in a column of technicians: jd44
        if fits(entity, value) and (
            entity == "UNIQUE_ID" or meaning(head) or head.lower() in _HEADS or is_written_as_name(entity, value)
        ):
            start = offset + position + cell.index(value)
            yield by_form(start, start + len(value), entity, "tables")
