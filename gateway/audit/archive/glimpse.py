"""Looks at a few columns of a part in a bucket without fetching the rest: the file's end says where each column lies.

What is read is what DuckDB would read of the whole file, byte for byte: its metadata, and those columns.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path

import duckdb

from gateway.audit.archive.columns import text
from gateway.audit.archive.facts import PartUnreadable
from gateway.audit.archive.store import Bucket, Span, Store

_END = 512 * 1024  # bytes of a part's end that are fetched first: the metadata of most
_NEAR = 64 * 1024  # bytes between two columns that cost less than another request
_MARK = b"PAR1"


def glimpse(
    connection: duckdb.DuckDBPyConnection, store: Store, name: str, wanted: Collection[str], folder: Path
) -> tuple[Path, list[str]]:
    """Give a file from which the columns can be read that are ``wanted`` and there, and their names.

    In a directory that is the part. Of one in a bucket it lies in ``folder``, with holes in the place of the rest.
    Raises PartUnreadable, FileNotFoundError, StoreUnusable.
    """
    if not isinstance(store, Bucket):
        path = store.local(name)
        return path, list(dict.fromkeys(column for column, _, _ in _places(connection, path, wanted)))
    path = folder / f"{len(list(folder.iterdir()))}.parquet"  # by a new name: DuckDB keeps what it read of a file
    end = store.span(name, -_END, None)
    length = int.from_bytes(end.content[-8:-4], "little") + 8
    if end.content[-4:] != _MARK or not 12 <= length <= end.whole:
        raise PartUnreadable(f"{name} cannot be read as Parquet")
    if length > len(end.content):
        end = store.span(name, end.whole - length, end.whole - 1, end.tag)
    _write(path, {0: _MARK, end.whole - len(end.content): end.content}, end)
    found = _places(connection, path, wanted)
    there = end.whole - len(end.content)
    spans = _joined((first, last) for _, first, last in found if last > first and first < there)
    if any(first < 0 or last > end.whole for first, last in spans):
        raise PartUnreadable(f"{name} cannot be read as Parquet")
    _write(path, {first: store.span(name, first, last - 1, end.tag).content for first, last in spans}, end)
    return path, list(dict.fromkeys(column for column, _, _ in found))


def _places(connection: duckdb.DuckDBPyConnection, path: Path, wanted: Collection[str]) -> list[tuple[str, int, int]]:
    """Give where the pieces of the columns lie: name, first byte, and the one behind the last."""
    names = ", ".join(map(text, wanted))
    try:
        return connection.execute(
            f"""SELECT path_in_schema, begins, begins + total_compressed_size FROM (
                SELECT path_in_schema, total_compressed_size, CASE WHEN coalesce(dictionary_page_offset, 0) > 0
                    THEN least(dictionary_page_offset, data_page_offset) ELSE data_page_offset END AS begins
                FROM parquet_metadata({text(str(path))}) WHERE path_in_schema IN ({names})) ORDER BY begins"""
        ).fetchall()
    except duckdb.Error:
        raise PartUnreadable(f"{path.name} cannot be read as Parquet") from None


def _joined(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join what lies near together."""
    joined: list[tuple[int, int]] = []
    for first, last in spans:
        if joined and first - joined[-1][1] <= _NEAR:
            joined[-1] = (joined[-1][0], max(last, joined[-1][1]))
        else:
            joined.append((first, last))
    return joined


def _write(path: Path, pieces: dict[int, bytes], of: Span) -> None:
    with path.open("r+b" if path.exists() else "xb") as stream:
        stream.truncate(of.whole)
        for place, content in pieces.items():
            stream.seek(place)
            stream.write(content)
