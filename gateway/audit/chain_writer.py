"""Writes one chain into the segments of a journal, and never trusts a descriptor that failed.

Written with ``os.write`` and ``os.fsync`` alone. ``logging`` would swallow a full disk and print the message. A segment
is open with ``O_DSYNC``: a write comes back when what was written, and the size that makes it readable, are on disk (as
after fdatasync, open(2)), or with the disk's error. One step instead of two spares the writer's thread one wait for its
turn among the others, which on a busy machine takes as long as the disk.
"""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from gateway.audit import lines
from gateway.audit.event import now
from gateway.audit.files import give_to_owner, stat_of, sync_directory, write_all
from gateway.audit.one_writer import JournalLocked, OneWriter
from gateway.audit.reader import Position
from gateway.audit.recovery import Recovered
from gateway.audit.segments import segment_name, segments
from gateway.audit.waiting import JournalUnavailable, Unavailable


@dataclass(slots=True)
class _Segment:
    descriptor: int
    path: Path
    number: int
    file: tuple[int, int]  # device and inode
    size: int
    opened: float


class ChainWriter:
    """For one thread at a time. ``sealed`` is told of the seal of each segment that was full or old."""

    def __init__(
        self,
        directory: Path,
        signer: Ed25519PrivateKey,
        *,
        segment_bytes: int,
        segment_seconds: float,
        sealed: Callable[[bytes], None],
    ) -> None:
        self._directory = directory
        self._signer = signer
        self.segment_bytes = segment_bytes
        self._segment_seconds = segment_seconds
        self._sealed = sealed
        self._lock = OneWriter(directory)
        self._segment: _Segment | None = None
        self._number = 0
        self._abandoned: dict[str, Any] | None = None
        self._skipped: list[int] = []
        self.chain = ""  # its id
        self.stands = (0, lines.NOTHING_BEFORE)  # the number of the last event, and the hash of the last line
        self.last_write_seconds = 0.0  # of the last write with its fsync
        self.written_at = time.time()  # when the last one ended well

    def take(self) -> None:
        """Lock the directory. Raises JournalLocked, OSError."""
        self._lock.take()

    def release(self) -> None:
        """Let others take it."""
        self._lock.release()

    def go_on(self, found: Recovered) -> Position:
        """Go on behind what was found in the directory, or begin a chain; give up to where everything is on disk."""
        self.chain = found.chain or os.urandom(16).hex()
        self.stands, self._number = (found.sequence, found.last), found.segment
        newest = stat_of(self._directory / segment_name(found.segment))
        return Position(found.segment, newest.st_size if newest else 0, found.sequence)

    @property
    def segment(self) -> int | None:
        """The number of the segment that is written; None where the next write opens one."""
        return self._segment.number if self._segment is not None else None

    def event(self, body: bytes) -> bytes:
        """Make the line of an event, the next of the chain."""
        sequence, last = self.stands
        line = lines.write("event", body, last, sequence + 1)
        self.stands = (sequence + 1, lines.line_hash(line))
        return line

    def signed(self, kind: str) -> bytes:
        """Make a checkpoint or a seal, the next line of the chain."""
        sequence, last = self.stands
        line = lines.write(kind, lines.signed(self._signer, self.chain, sequence, last, now()), last)
        self.stands = (sequence, lines.line_hash(line))
        return line

    def make_ready(self, open_intents: Iterable[bytes], clock: Callable[[], dict[str, Any] | None]) -> None:
        """Have a segment to write to. One that was unlinked, replaced or changed by others is not written to.

        The header of a new one names the intents without an outcome, and says how the clocks stand. Raises
        JournalUnavailable, OSError.
        """
        segment = self._segment
        if segment is not None:
            # Its number cannot be another file's while its descriptor is open: one look at the path tells all.
            there = stat_of(segment.path)
            if there is None or (there.st_dev, there.st_ino, there.st_size) != (*segment.file, segment.size):
                raise JournalUnavailable(Unavailable.REPLACED)
            old = time.monotonic() - segment.opened > self._segment_seconds
            if segment.size < self.segment_bytes and not old:
                return
            stood = self.stands
            seal = self.signed("seal")
            try:
                self.append(seal + b"\n")
            except BaseException:
                self.stands = stood
                raise
            self._sealed(seal)
            self.close()
        self._open(open_intents, clock)

    def append(self, text: bytes) -> Position:
        """Write whole lines to the segment; give up to where everything is on disk then. Raises OSError."""
        segment = self._segment
        if segment is None:
            raise RuntimeError("no segment is open")
        begun = time.monotonic()
        write_all(segment.descriptor, text)
        self.last_write_seconds = time.monotonic() - begun
        self.written_at = time.time()
        segment.size += len(text)
        return Position(segment.number, segment.size, self.stands[0])

    def abandon(self) -> None:
        """Give up a segment whose end nobody knows. Its descriptor is never tried again."""
        segment, self._segment = self._segment, None
        if segment is not None:
            with contextlib.suppress(OSError):
                os.close(segment.descriptor)
            if self._abandoned is None:
                self._abandoned = {"segment": segment.number, "seq": self.stands[0], "hash": self.stands[1]}

    def close(self) -> None:
        """Close the segment, sealed as it is."""
        if self._segment is not None:
            with contextlib.suppress(OSError):
                os.fchmod(self._segment.descriptor, 0o400)
                os.close(self._segment.descriptor)
            self._segment = None

    def _hold_directory(self) -> None:
        """Lock the directory again that was removed and made anew. One that somebody else wrote in stays theirs."""
        if self._lock.holds():
            return
        self._lock.release()
        try:
            self._lock.take()
        except JournalLocked:
            raise JournalUnavailable(Unavailable.REPLACED) from None
        if segments(self._directory):
            self._lock.release()
            raise JournalUnavailable(Unavailable.REPLACED)

    def _open(self, open_intents: Iterable[bytes], clock: Callable[[], dict[str, Any] | None]) -> None:
        self._hold_directory()
        number = self._number + 1
        while (path := self._directory / segment_name(number)).exists():
            self._skipped.append(number)  # its header failed, and it could not even be removed
            number += 1
        sequence, last = self.stands
        header: dict[str, Any] = {
            "format": lines.FORMAT,
            "chain": self.chain,
            "segment": number,
            "seq": sequence,
            "time": now(),
            "open": [orjson.Fragment(body) for body in open_intents],
        }
        if (stand := clock()) is not None:
            header["clock"] = stand
        if self._abandoned is not None:
            header["abandoned"] = self._abandoned
        if self._skipped:
            header["skipped"] = self._skipped
        line = lines.write("header", header, last)
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND | os.O_DSYNC | os.O_CLOEXEC
        descriptor = os.open(path, flags, 0o600)
        try:
            give_to_owner(descriptor, self._directory)
            write_all(descriptor, line + b"\n")
            os.fsync(descriptor)  # all of a new file, not its content alone
            sync_directory(self._directory)
            made = os.fstat(descriptor)
        except BaseException:
            # What of the header is on disk, nobody knows: this segment ends before its first record.
            os.close(descriptor)
            with contextlib.suppress(OSError):
                path.unlink()
            raise
        self.stands, self._number = (sequence, lines.line_hash(line)), number
        self._segment = _Segment(descriptor, path, number, (made.st_dev, made.st_ino), len(line) + 1, time.monotonic())
        self._abandoned, self._skipped = None, []
