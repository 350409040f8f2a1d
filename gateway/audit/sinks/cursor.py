"""Where a sink stands, on disk: survives kill -9 and a power cut, at worst a little behind."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Collection
from enum import StrEnum
from pathlib import Path

import orjson

from gateway.audit.files import give_to_owner, write_all
from gateway.audit.reader import Position


class Astray(StrEnum):
    """Why a cursor says nothing of where its sink stands. Stable codes for the log."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    OTHER_CHAIN = "other_chain"  # the journal that it is of was moved aside, or is another gateway's
    AHEAD = "ahead"  # behind the journal's end: the journal was rolled back, or the cursor was edited
    NO_LINE = "no_line"  # in the middle of a line


def load(directory: Path, chain: str | None = None) -> Position | Astray:
    """Read a cursor, of any chain where none is given."""
    try:
        value = orjson.loads((directory / "cursor").read_bytes())
        position = Position(value["segment"], value["offset"], value["sequence"])
        known = str(value["chain"])
    except FileNotFoundError:
        return Astray.MISSING
    except (OSError, ValueError, TypeError, KeyError):
        return Astray.UNREADABLE
    whole = (position.segment, position.offset, position.sequence)
    if not all(isinstance(n, int) and n >= 0 for n in whole):
        return Astray.UNREADABLE
    return position if chain in (None, known) else Astray.OTHER_CHAIN


def save(directory: Path, position: Position, chain: str) -> None:
    """Replace the cursor, atomically and durably. Raises OSError; the old one then stands."""
    place = {"segment": position.segment, "offset": position.offset, "sequence": position.sequence}
    content = orjson.dumps({"chain": chain, **place})
    part = directory / "cursor.part"
    try:
        part.unlink(missing_ok=True)  # a link there would have what it leads to written over
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
        try:
            give_to_owner(descriptor, directory)
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
    return min((_needed_from(at) for at in _cursors(spool).values()), default=None)


def waiting_for(spool: Path, segment: int) -> list[str]:
    """Say which sinks have yet to read a segment, and of which nobody knows."""
    return [
        f"sink {name} has yet to send it"
        if isinstance(at, Position)
        else f"what sink {name} has sent is not known ({(spool / name / 'cursor')}: {at.value})"
        for name, at in _cursors(spool).items()
        if _needed_from(at) <= segment
    ]


def _cursors(spool: Path) -> dict[str, Position | Astray]:
    there = sorted(path for path in spool.iterdir() if path.is_dir()) if spool.is_dir() else []
    return {path.name: load(path) for path in there}


def _needed_from(at: Position | Astray) -> int:
    return at.segment if isinstance(at, Position) else 0


def left_behind(spool: Path, names: Collection[str]) -> list[str]:
    """Give the directories of sinks that are not among ``names``: what they have not got, the archive keeps as JSON."""
    found = sorted(path.name for path in spool.iterdir() if path.is_dir()) if spool.is_dir() else []
    return [name for name in found if name not in names]
