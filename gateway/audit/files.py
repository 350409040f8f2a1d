"""Files that must be durable: whole writes, synced, never through a buffer that swallows an error."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path


def write_all(descriptor: int, text: bytes) -> None:
    """Write all of a text. Raises OSError; part of it may then be written."""
    view = memoryview(text)
    while view:
        written = os.write(descriptor, view)
        view = view[written:]


def stat_of(path: Path) -> os.stat_result | None:
    """Give what the file system says of a path; None where it is not there."""
    try:
        return path.stat()
    except OSError:
        return None


def sync_directory(directory: Path) -> None:
    """Make a directory's new entries durable. Raises OSError."""
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def append_line(path: Path, line: bytes) -> None:
    """Append a line, whole or not at all. Raises OSError."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600)
    try:
        before = os.fstat(descriptor).st_size
        try:
            write_all(descriptor, line + b"\n")
            os.fsync(descriptor)
        except OSError:
            with contextlib.suppress(OSError):  # half a statement would look like a forged one
                os.ftruncate(descriptor, before)
            raise
    finally:
        os.close(descriptor)
