"""Reads segments of a live journal into DuckDB, line by line, as they stand."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import duckdb
import orjson

from gateway.audit.archive import columns
from gateway.audit.archive.columns import text
from gateway.audit.segments import LONGEST, segment_number

Header = tuple[int, str]  # the number of a segment, and its first line


@dataclass(frozen=True, slots=True)
class Means:
    """What DuckDB may take: memory, and threads (None: one for each core)."""

    memory: str = "1GB"
    threads: int | None = None


USUAL = Means()


def connect(means: Means = USUAL) -> duckdb.DuckDBPyConnection:
    """Open DuckDB in memory: it loads nothing, downloads nothing, and writes nothing to disk beside what is asked."""
    config: dict[str, str | bool | int | float | list[str]] = {
        "memory_limit": means.memory,
        "autoinstall_known_extensions": False,
    }
    if means.threads is not None:
        config["threads"] = means.threads
    connection = duckdb.connect(config=config)
    connection.execute(
        "SET autoload_known_extensions = false; SET TimeZone = 'UTC'; SET enable_progress_bar = false; "
        "SET temp_directory = ''; SET parquet_metadata_cache = true"
    )
    return connection


def refused(failure: duckdb.IOException) -> str:
    """Say which file DuckDB could not read or write, and why: without the form in which its threads pass it on."""
    told = str(failure)
    passed_on = re.search(r'"exception_message":("(?:[^"\\]|\\.)*")', told)
    return (str(orjson.loads(passed_on[1])) if passed_on else told).removeprefix("IO Error: ")


def distrust(connection: duckdb.DuckDBPyConnection) -> None:
    """Let nothing be skipped by what a file says of itself: who verifies reads every row."""
    connection.execute(
        "SET parquet_use_page_index = false; "
        "SET disabled_optimizers = 'filter_pushdown,statistics_propagation,row_group_pruner,join_filter_pushdown,"
        "top_n,late_materialization,partial_aggregate_pushdown'"
    )


def speaking(paths: list[Path]) -> list[Header]:
    """Give the headers that say of segments before theirs what was given up. Raises OSError."""
    found = []
    for path in paths:
        with path.open("rb") as stream:
            line = stream.readline(LONGEST)
        if b'"abandoned":' in line or b'"skipped":' in line:
            found.append((segment_number(path), _legible(line.rstrip(b"\n"))))
    return found


def split_segments(connection: duckdb.DuckDBPyConnection, paths: list[Path], later: Iterable[Header] = ()) -> None:
    """Make the table ``split`` of the segments' lines (see ``columns.split_lines``). Raises duckdb.IOException.

    ``later`` are headers of segments that are not among them and speak of these; they are in the table as well.
    ``ended`` says of each line whether its segment's last one has its line end, or may be half a record.

    What a failed write left is not in it: it was never acknowledged, and nothing was sent for it. A header says that of
    the segment before it, whose last acknowledged line it follows; what was signed more than once was no failed write.
    """
    _read_lines(connection, paths)
    for number, header in later:
        connection.execute("INSERT INTO raw VALUES ('', ?, 1, ?, true)", [number, header])
    connection.execute(
        f"""CREATE OR REPLACE TEMP TABLE split AS {columns.split_lines("raw")};
        DELETE FROM split USING (
            SELECT rest.segment, told.line FROM split AS rest JOIN (
                SELECT ended.segment, ended.line FROM split AS ended JOIN (
                    SELECT json_extract_string(body, '$.abandoned.hash') AS hash, prev, segment AS by,
                           try_cast(json_extract_string(body, '$.abandoned.segment') AS BIGINT) AS segment
                    FROM split WHERE kind = 'header' AND line = 1 AND body LIKE '%"abandoned":%'
                ) AS said ON ended.segment = said.segment AND said.by > said.segment AND said.prev = said.hash
                    AND sha256(ended.raw) = said.hash
            ) AS told ON rest.segment = told.segment AND rest.line > told.line
            GROUP BY ALL HAVING count(*) FILTER (rest.kind IN ('checkpoint', 'seal')) <= 1
        ) AS told WHERE split.segment = told.segment AND split.line > told.line;
        DELETE FROM split USING (
            SELECT segment AS by, unnest(from_json(json_extract(body, '$.skipped'), '["BIGINT"]')) AS segment
            FROM split WHERE kind = 'header' AND line = 1 AND body LIKE '%"skipped":%'
        ) AS told WHERE split.segment = told.segment AND told.by > told.segment
            AND split.segment IN (SELECT segment FROM split GROUP BY segment HAVING count(*) = 1);
        DROP TABLE raw"""
    )


def _read_lines(connection: duckdb.DuckDBPyConnection, paths: list[Path]) -> None:
    """Make the table ``raw`` of the segments' lines. Raises duckdb.IOException, OSError."""
    if paths:
        try:
            connection.execute(f"CREATE OR REPLACE TEMP TABLE raw AS {_raw_lines(f'read_text([{_listed(paths)}])')}")
            return
        except duckdb.InvalidInputException:  # bytes that are no text: of one line of one segment, likely
            pass
    connection.execute(
        "CREATE OR REPLACE TEMP TABLE raw (chain VARCHAR, segment BIGINT, line BIGINT, raw VARCHAR, ended BOOLEAN)"
    )
    for path in paths:
        connection.execute(
            f"INSERT INTO raw {_raw_lines('(SELECT $name AS filename, $content AS content)')}",
            {"name": path.name, "content": _legible(path.read_bytes())},
        )


def _legible(content: bytes) -> str:
    """Read text, with a character that JSON never has for each byte that is none: its line is no record any more."""
    return re.sub("[\udc80-\udcff]", "\x11", content.decode(errors="surrogateescape"))


def _listed(paths: list[Path]) -> str:
    return ", ".join(text(str(path)) for path in paths)


def _raw_lines(source: str) -> str:
    """Give SQL for the lines of a source of (filename, content)."""
    return f"""
        SELECT coalesce(regexp_extract(lines[1], '^.{{1,40}}"chain":"([0-9a-f]{{32}})"', 1), '') AS chain,
               regexp_extract(filename, 'segment-([0-9]+)[.]jsonl$', 1)::BIGINT AS segment,
               unnest(range(1, len(lines) + 1)) AS line, unnest(lines) AS raw, ended
        FROM (SELECT filename, string_split(rtrim(content, chr(10)), chr(10)) AS lines,
                     suffix(content, chr(10)) AS ended
              FROM {source})"""
