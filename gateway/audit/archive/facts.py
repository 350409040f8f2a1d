"""What a part says of itself, in its Parquet metadata: where in the chain it begins and ends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import duckdb

from gateway.audit import lines
from gateway.audit.archive import columns
from gateway.audit.archive.columns import text
from gateway.audit.archive.parts import Part, Position

FORMAT = "1"
_KINDS = frozenset({"header", "event", "checkpoint", "seal"})
# A part is sorted by patient, so that one patient is found without reading the rest: by the row groups' bounds, and
# within one by those of its pages. Each row group costs a question that opens the part some 90 statements of where
# a column is: so they are few, and the pages small.
ROW_GROUP = 61_440  # rows
PAGE = 1 << 20  # bytes of one column's values, before compression


class PartUnreadable(RuntimeError):
    """A part is not what its kind of file should be. Names the part and what is wrong."""


@dataclass(frozen=True, slots=True)
class Facts:
    """The hash of the line before the first one, and of the last one."""

    begins_after: str
    ends_with: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the chain as a part holds it."""

    segment: int
    line: int
    kind: str
    body: str
    seq: int | None

    def follows(self, before: Position) -> bool:
        """Whether it can stand behind the line at ``before``: a segment begins with its header, and has no gap."""
        if self.kind == "header":
            return self.line == 1 and self.segment > before[0]
        return before == (0, 0) or (self.segment, self.line - 1) == before

    def hash(self, prev: str) -> str:
        """Write the line again as it stood in the journal, after the line whose hash is ``prev``; give its hash."""
        return lines.line_hash(lines.write(self.kind, self.body.encode(), prev, self.seq))


def write_part(connection: duckdb.DuckDBPyConnection, source: str, path: Path, chain: str, facts: Facts) -> None:
    """Write a Parquet file of ``source`` (SQL with ``columns.COLUMNS``), sorted by patient and time."""
    names = ", ".join(columns.quoted(column.name) for column in columns.COLUMNS)
    connection.execute(
        f"""COPY (SELECT {names} FROM {source} ORDER BY subject NULLS LAST, time, segment, line) TO {text(str(path))} (
            FORMAT parquet, COMPRESSION zstd,
            ROW_GROUP_SIZE {ROW_GROUP}, DATA_PAGE_SIZE_LIMIT {PAGE}, WRITE_PAGE_INDEX true,
            KV_METADATA {{phi_gateway_format: {text(FORMAT)}, chain: {text(chain)},
                          begins_after: {text(facts.begins_after)}, ends_with: {text(facts.ends_with)}}})"""
    )


def read_facts(connection: duckdb.DuckDBPyConnection, path: Path) -> Facts:
    """Read a part's facts. Raises PartUnreadable."""
    try:
        found = connection.execute(
            f"SELECT key::VARCHAR, value::VARCHAR FROM parquet_kv_metadata({text(str(path))})"
        ).fetchall()
    except duckdb.Error:
        raise PartUnreadable(f"{path.name} cannot be read as Parquet") from None
    told = dict(found)
    if told.get("phi_gateway_format") != FORMAT:
        raise PartUnreadable(f"{path.name} is not a part of this format")
    return Facts(str(told.get("begins_after")), str(told.get("ends_with")))


def read_lines(connection: duckdb.DuckDBPyConnection, path: Path) -> Iterator[Line]:
    """Yield a part's lines in the order of the chain. Raises PartUnreadable."""
    cursor = connection.cursor()
    try:
        cursor.execute(
            f"SELECT segment, line, kind, body, seq FROM read_parquet({text(str(path))}, hive_partitioning = false) "
            "ORDER BY segment, line"
        )
        while rows := cursor.fetchmany(20_000):
            for row in rows:
                line = Line(*row)
                if line.kind not in _KINDS or None in row[:4]:
                    raise PartUnreadable(f"{path.name} holds what is no line of a journal")
                yield line
    except duckdb.Error:
        raise PartUnreadable(f"{path.name} cannot be read as Parquet") from None
    finally:
        cursor.close()


def names_what_it_holds(connection: duckdb.DuckDBPyConnection, path: Path, part: Part) -> bool:
    """Whether a part's chain, days and month are those of its name, by which questions choose. Raises PartUnreadable.

    The column ``time`` must follow from the events (``differing_columns``).
    """
    try:
        found = connection.execute(
            f"""SELECT min(time)::DATE, max(time)::DATE, count(*) FILTER (chain IS DISTINCT FROM {text(part.chain)})
            FROM read_parquet({text(str(path))}, hive_partitioning = false)"""
        ).fetchone()
    except duckdb.Error:
        raise PartUnreadable(f"{path.name} has not the columns of a part") from None
    first, last, others = found or (None, None, 0)
    first, last = first or date(1970, 1, 1), last or date(1970, 1, 1)
    return (first, last, f"{last:%Y-%m}", others) == (part.first_day, part.last_day, part.month, 0)


def strange_columns(connection: duckdb.DuckDBPyConnection, path: Path) -> list[str]:
    """Give the columns that no event has. Raises PartUnreadable, also where one is of another type."""
    held = _held(connection, path)
    known = {column.name: column.type for column in columns.COLUMNS}
    for name, kind in held.items():
        if known.get(name, kind) != kind:
            raise PartUnreadable(f"{path.name} has a column {name} that is no {known[name]}")
    return sorted(held.keys() - known.keys())


def _held(connection: duckdb.DuckDBPyConnection, path: Path) -> dict[str, str]:
    try:
        told = connection.execute(f"DESCRIBE FROM read_parquet({text(str(path))}, hive_partitioning = false)")
        return {row[0]: row[1] for row in told.fetchall()}
    except duckdb.Error:
        raise PartUnreadable(f"{path.name} cannot be read as Parquet") from None


def differing_columns(connection: duckdb.DuckDBPyConnection, path: Path) -> list[tuple[int, int, str]]:
    """Give (segment, line, column) of values that do not follow from the event beside them. Raises PartUnreadable."""
    there = f"read_parquet({text(str(path))}, hive_partitioning = false)"
    held = _held(connection, path)
    try:
        wrong = ", ".join(_differs(column, known=column.name in held) for column in columns.EVENT)
        return connection.execute(
            f"""SELECT segment, line, names[1] FROM (
                SELECT held.segment, held.line, list_filter([{wrong}], lambda name: name IS NOT NULL) AS names
                FROM {there} AS held JOIN ({columns.projection(there)}) AS told USING (segment, line)
            ) WHERE len(names) > 0 ORDER BY ALL LIMIT 20"""
        ).fetchall()
    except duckdb.Error:
        raise PartUnreadable(f"{path.name} has not the columns of a part") from None


def _differs(column: columns.Column, *, known: bool) -> str:
    """Give SQL for the column's name where it does not follow from the event.

    A part that was archived before the column was added has none: then the event must say nothing there.
    """
    name = columns.quoted(column.name)
    if known:
        return f"CASE WHEN held.{name} IS DISTINCT FROM told.{name} THEN {text(column.name)} END"
    said = f"told.{name} IS NOT NULL AND told.{name} IS DISTINCT FROM {column.default or 'NULL'}"
    return f"CASE WHEN {said} THEN {text(column.name)} END"


def named_references(connection: duckdb.DuckDBPyConnection, path: Path) -> list[tuple[str | None, str | None]]:
    """Give the pairs of policy hash and detector version that a part's events name. Raises PartUnreadable."""
    try:
        return connection.execute(
            f"SELECT DISTINCT policy_hash, detector_version FROM read_parquet({text(str(path))}, "
            "hive_partitioning = false)"
        ).fetchall()
    except duckdb.Error:
        raise PartUnreadable(f"{path.name} has not the columns of a part") from None
