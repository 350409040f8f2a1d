"""Where a sink stands, on disk: survives kill -9 and a power cut, at worst a little behind."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

import orjson

from gateway.audit.files import write_all
from gateway.audit.reader import Position


def load(directory: Path, chain: str | None = None) -> Position | None:
    """Read a cursor; None where there is none, where it is not readable as one, or where it is of another chain."""
    try:
        value = orjson.loads((directory / "cursor").read_bytes())
        position = Position(value["segment"], value["offset"], value["sequence"])
        known = str(value["chain"])
    except (OSError, ValueError, TypeError, KeyError):
        return None
    if chain is not None and known != chain:
        return None
    whole = (position.segment, position.offset, position.sequence)
    return position if all(isinstance(n, int) and n >= 0 for n in whole) else None


def exists(directory: Path) -> bool:
    """Say whether a cursor was ever written there."""
    return (directory / "cursor").exists()


def save(directory: Path, position: Position, chain: str) -> None:
    """Replace the cursor, atomically and durably. Raises OSError; the old one then stands."""
    place = {"segment": position.segment, "offset": position.offset, "sequence": position.sequence}
    content = orjson.dumps({"chain": chain, **place})
    part = directory / "cursor.part"
    try:
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
        try:
            write_all(descriptor, content)
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        part.replace(directory / "cursor")
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink()
        raise


def oldest_needed(spool: Path) -> int | None:
    """Give the number of the oldest segment that some sink has yet to read; None where no sink waits for one.

    Whoever takes segments away (archive, retention) keeps those from this one on. Of a sink whose cursor is not there,
    or cannot be read, nobody knows what it has: it waits for all of them.
    """
    found = [load(directory) for directory in sorted(spool.iterdir()) if directory.is_dir()] if spool.is_dir() else []
    return min((position.segment if position is not None else 0 for position in found), default=None)
