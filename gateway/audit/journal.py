"""The journal: appends events durably, many waiting calls to one fsync, and never trusts a descriptor that failed.

Written with ``os.write`` and ``os.fsync`` alone. ``logging`` would swallow a full disk and print the message. A segment
is open with ``O_DSYNC``: a write comes back when what was written, and the size that makes it readable, are on disk (as
after fdatasync, open(2)), or with the disk's error. One step instead of two spares the writer's thread one wait for its
turn among the others, which on a busy machine takes as long as the disk.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import os
import queue
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import orjson
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from gateway.audit import lines
from gateway.audit.clock import Steps
from gateway.audit.elsewhere import Elsewhere
from gateway.audit.event import LARGEST, Event, Outcome, Stage, make_event, now
from gateway.audit.files import stat_of, sync_directory, write_all
from gateway.audit.one_writer import JournalLocked, OneWriter
from gateway.audit.reader import Position
from gateway.audit.recovery import Recovered, recover
from gateway.audit.segments import segment_name, segments
from gateway.audit.waiting import JournalUnavailable, Result, Unavailable, Waiting, answer
from gateway.model import Receipt
from gateway.privacy import log

__all__ = ["Journal", "JournalLimits", "JournalLocked", "JournalUnavailable", "Unavailable"]

_PATIENCE_SECONDS = 5.0  # for the writer of a journal that could not be opened
# Is told of each event, and whether it is durable. Must not raise.
Observer: TypeAlias = Callable[[Event, bool], None]
_OWN = frozenset({"time", "v", "stage", "outcome", "durations", "event_id", "action", "dropped"})


@dataclass(frozen=True, slots=True)
class JournalLimits:
    """When a segment is closed, and how often the chain is signed. Bytes and seconds."""

    segment_bytes: int = 64 * 1024 * 1024
    segment_seconds: float = 24 * 3600
    checkpoint_seconds: float = 60.0
    batch: int = 1024  # records to one fsync at the most


@dataclass(slots=True)
class _Segment:
    descriptor: int
    path: Path
    number: int
    file: tuple[int, int]  # device and inode
    size: int
    opened: float


class Journal:
    """One writer of one chain. Use ``open``; ``record`` is for coroutines."""

    def __init__(
        self,
        directory: Path,
        signer: Ed25519PrivateKey,
        limits: JournalLimits,
        checkpoints: tuple[Path, ...],
        on_durable: Callable[[Position], None] | None,
        observer: Observer | None,
    ) -> None:
        self._directory = directory
        self._durable = Position()
        self._signer = signer
        self._limits = limits
        self._checkpoints = [Elsewhere(place) for place in checkpoints]
        self._on_durable = on_durable
        self._observe = observer or (lambda _event, _durable: None)
        self._queue: queue.SimpleQueue[Waiting | None] = queue.SimpleQueue()
        self._gathered: dict[asyncio.AbstractEventLoop, list[Waiting]] = {}  # not handed to the writer yet
        self._open: dict[str, bytes] = {}  # intents without an outcome, as they stand in the journal
        self._segment: _Segment | None = None
        self._failed = False
        self._closed = False
        self._chain = ""
        self._sequence = 0
        self._last = lines.NOTHING_BEFORE
        self._number = 0
        self._abandoned: dict[str, Any] | None = None
        self._skipped: list[int] = []
        self._signed_at = 0.0
        self._clock = Steps()
        self._writer = OneWriter(directory)
        self.recovered = Recovered()
        self.checkpoint_failures = 0  # signed statements that a directory for them did not take
        self.waiting = 0  # records that were asked for and are not durable yet
        self.last_fsync_seconds = 0.0  # of the last write with its fsync
        self.durable_at = time.time()  # when the last one ended well
        self._thread = threading.Thread(target=self._run, name="audit-journal", daemon=True)

    @classmethod
    def open(
        cls,
        directory: Path,
        signer: Ed25519PrivateKey,
        *,
        limits: JournalLimits | None = None,
        checkpoints: tuple[Path, ...] = (),
        on_durable: Callable[[Position], None] | None = None,
        observer: Observer | None = None,
    ) -> Journal:
        """Open the journal in ``directory``, repair what a crash left, and start its writer.

        ``checkpoints`` are directories that get a copy of every signed statement; ``on_durable`` is told, by the
        writer's thread, up to where the journal is durable; ``observer`` is told of each event once ``record`` knows
        whether it is durable. Raises JournalLocked, JournalUnavailable, recovery.JournalCorrupt, OSError.
        """
        directory.mkdir(parents=True, exist_ok=True, mode=0o700)
        for place in checkpoints:
            place.mkdir(parents=True, exist_ok=True, mode=0o700)
        journal = cls(directory, signer, limits or JournalLimits(), checkpoints, on_durable, observer)
        journal._writer.take()
        try:
            journal._take_over()
            journal._thread.start()
            for closed in journal._unfinished():
                closed.result(timeout=30)
        except BaseException:
            journal._give_up()
            raise
        return journal

    @property
    def healthy(self) -> bool:
        """Whether the last commit was durable."""
        return not self._failed and not self._closed and self._thread.is_alive()

    @property
    def directory(self) -> Path:
        """Where the segments are."""
        return self._directory

    @property
    def chain(self) -> str:
        """The id of the chain that is written."""
        return self._chain

    @property
    def durable(self) -> Position:
        """Up to where everything is on disk; may be asked from any thread."""
        return self._durable

    async def record(self, event: Event) -> Receipt:
        """Append an event; returns once it is durable. Raises JournalUnavailable."""
        self.waiting += 1
        try:
            receipt = await self._wait(event)
            if receipt is None:
                raise JournalUnavailable(Unavailable.CLOSED)
        except JournalUnavailable:
            self._observe(event, False)
            raise
        finally:
            self.waiting -= 1
        self._observe(event, True)
        return receipt

    async def checkpoint(self) -> None:
        """Sign where the chain stands now. Raises JournalUnavailable."""
        await self._wait(None)

    async def close(self) -> None:
        """Seal the segment and stop the writer."""
        if not self._closed:
            self._hand_over(asyncio.get_running_loop())
            self._closed = True
            self._queue.put(None)
            await asyncio.to_thread(self._thread.join)
            self._writer.release()

    # ---- the caller's side

    async def _wait(self, event: Event | None) -> Receipt | None:
        loop = asyncio.get_running_loop()
        done: asyncio.Future[Receipt | None] = loop.create_future()
        # Written out here and not by the writer's thread: what others wait for is then the chain and the disk alone.
        self._submit(Waiting(event, done, loop, event.to_json() if event is not None else b""))
        return await done

    def _submit(self, waiting: Waiting) -> None:
        if self._closed:
            waiting.settle(JournalUnavailable(Unavailable.CLOSED))
        elif (loop := waiting.loop) is None:
            self._queue.put(waiting)
        elif gathered := self._gathered.get(loop):
            gathered.append(waiting)
        else:
            # All that is asked for in one turn of the loop goes to the writer at once, and gets one fsync: the first
            # of them alone would make the others wait for two.
            self._gathered[loop] = [waiting]
            loop.call_soon(self._hand_over, loop)

    def _hand_over(self, loop: asyncio.AbstractEventLoop) -> None:
        for waiting in self._gathered.pop(loop, ()):
            if self._closed:
                waiting.settle(JournalUnavailable(Unavailable.CLOSED))
            else:
                self._queue.put(waiting)

    def _give_up(self) -> None:
        """End the writer of a journal that could not be opened. The lock stays with one that hangs in a write."""
        self._closed = True
        if self._thread.is_alive():
            self._queue.put(None)
            self._thread.join(_PATIENCE_SECONDS)
        if not self._thread.is_alive():
            self._writer.release()

    def _take_over(self) -> None:
        found = recover(self._directory)
        self.recovered = found
        self._chain = found.chain or os.urandom(16).hex()
        self._sequence, self._last, self._number = found.sequence, found.last, found.segment
        self._open = dict(found.open_intents)
        self._clock = Steps(found.clock)  # it may have been set while no gateway ran
        newest = stat_of(self._directory / segment_name(found.segment))
        self._durable = Position(found.segment, newest.st_size if newest else 0, found.sequence)

    def _unfinished(self) -> list[Future[Receipt | None]]:
        """Close the intents of a process that died: nobody knows how those calls ended."""
        closing = []
        for intent in list(self._open.values()):
            facts = orjson.loads(intent)
            event_id = facts["event_id"]
            facts = {key: value for key, value in facts.items() if key not in _OWN}
            event = make_event(Stage.OUTCOME, event_id=event_id, action="sent", outcome=Outcome.UNKNOWN, **facts)
            closing.append(Future[Receipt | None]())
            self._submit(Waiting(event, closing[-1], None, event.to_json()))
        return closing

    # ---- the writer's side: one thread

    def _run(self) -> None:
        stopping = False
        while not stopping:
            batch: list[Waiting] = []
            with contextlib.suppress(queue.Empty):
                stopping = self._collect(self._queue.get(timeout=self._until_checkpoint()), batch)
            self._commit(batch, sealing=stopping)
        for place in self._checkpoints:
            place.close()

    def _collect(self, item: Waiting | None, batch: list[Waiting]) -> bool:
        """Put what waits into ``batch``; give whether the end was asked for."""
        try:
            while item is not None:
                batch.append(item)
                if len(batch) >= self._limits.batch:
                    return False
                item = self._queue.get_nowait()
        except queue.Empty:
            return False
        return True

    def _until_checkpoint(self) -> float:
        wait = 1.0 if self._failed else self._signed_at + self._limits.checkpoint_seconds - time.monotonic()
        return max(0.01, wait)

    def _commit(self, batch: list[Waiting], *, sealing: bool) -> None:
        """Write a batch and make it durable; all of it or, for the one who asks, none."""
        text: list[bytes] = []
        written: list[tuple[Event, bytes]] = []
        results: list[Result] = []
        due = time.monotonic() >= self._signed_at + self._limits.checkpoint_seconds
        try:
            segment = self._ready_segment(self._segment)
        except Exception as failure:  # memory may not be there either; who waits must be told, and the writer go on
            self._refuse(batch, failure)  # the chain stands where it stood, or after the seal of the segment before
            return
        stood = (self._sequence, self._last)
        try:
            # All of the batch was made before this look: no event that bears the new time stands before the mark.
            seconds, apart = self._clock.look()
            if seconds:
                text.append(self._event_line(_set_by(seconds).to_json()))
            for waiting in batch:
                event, body = waiting.event, waiting.body
                if event is None:
                    due = True
                    results.append((waiting, None))
                    continue
                if len(body) > LARGEST:
                    results.append((waiting, JournalUnavailable(Unavailable.TOO_LONG)))
                    continue
                text.append(self._event_line(body))
                written.append((event, body))
                results.append((waiting, Receipt(event.event_id, self._sequence)))
            if due or sealing:
                text.append(self._sign("seal" if sealing else "checkpoint"))
            if text:
                self._append(segment, b"\n".join(text) + b"\n")
        except Exception as failure:
            self._sequence, self._last = stood
            self._refuse(batch, failure)
            return
        if self._failed:
            self._failed = False
            log().info("journal_goes_on", segment=segment.number)
        if seconds:
            self._clock.took(apart)
            log().warning("clock_set", seconds=seconds)
        if due or sealing:
            self._signed_at = time.monotonic()
            self._publish(text[-1])
        if text:
            self._durable = Position(segment.number, segment.size, self._sequence)
        answer(results)  # calls wait for it: what else is to be done comes after
        for event, body in written:
            self._keep_open(event, body)
        if text and self._on_durable is not None:
            self._on_durable(self._durable)
        if sealing:
            self._close_segment()

    def _refuse(self, batch: list[Waiting], failure: Exception) -> None:
        """Tell all of a batch that nothing of it is durable."""
        code = failure.code if isinstance(failure, JournalUnavailable) else _code(failure)
        self._abandon(code)
        answer([(waiting, JournalUnavailable(code)) for waiting in batch])

    def _keep_open(self, event: Event, body: bytes) -> None:
        if event.stage is Stage.INTENT:
            self._open[event.key] = body
        elif event.stage is Stage.OUTCOME:
            self._open.pop(event.key, None)

    def _event_line(self, body: bytes) -> bytes:
        self._sequence += 1
        line = lines.write("event", body, self._last, self._sequence)
        self._last = lines.line_hash(line)
        return line

    def _sign(self, kind: str) -> bytes:
        body = lines.signed(self._signer, self._chain, self._sequence, self._last, now())
        line = lines.write(kind, body, self._last)
        self._last = lines.line_hash(line)
        return line

    def _ready_segment(self, segment: _Segment | None) -> _Segment:
        """Give the segment to write to. One that was unlinked, replaced or changed by others is not written to."""
        if segment is not None:
            # Its number cannot be another file's while its descriptor is open: one look at the path tells all.
            there = stat_of(segment.path)
            if there is None or (there.st_dev, there.st_ino, there.st_size) != (*segment.file, segment.size):
                raise JournalUnavailable(Unavailable.REPLACED)
            old = time.monotonic() - segment.opened > self._limits.segment_seconds
            if segment.size < self._limits.segment_bytes and not old:
                return segment
            stood = self._last
            seal = self._sign("seal")
            try:
                self._append(segment, seal + b"\n")
            except BaseException:
                self._last = stood
                raise
            self._publish(seal)
            self._close_segment()
        return self._open_segment()

    def _hold_directory(self) -> None:
        """Lock the directory again that was removed and made anew. One that somebody else wrote in stays theirs."""
        if self._writer.holds():
            return
        self._writer.release()
        try:
            self._writer.take()
        except JournalLocked:
            raise JournalUnavailable(Unavailable.REPLACED) from None
        if segments(self._directory):
            self._writer.release()
            raise JournalUnavailable(Unavailable.REPLACED)

    def _open_segment(self) -> _Segment:
        self._hold_directory()
        number = self._number + 1
        while (path := self._directory / segment_name(number)).exists():
            self._skipped.append(number)  # its header failed, and it could not even be removed
            number += 1
        header = {
            "format": lines.FORMAT,
            "chain": self._chain,
            "segment": number,
            "seq": self._sequence,
            "time": now(),
            "open": [orjson.Fragment(body) for body in self._open.values()],
        }
        if (stands := self._clock.stands()) is not None:
            header["clock"] = stands
        if self._abandoned is not None:
            header["abandoned"] = self._abandoned
        if self._skipped:
            header["skipped"] = self._skipped
        line = lines.write("header", header, self._last)
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND | os.O_DSYNC | os.O_CLOEXEC
        descriptor = os.open(path, flags, 0o600)
        try:
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
        self._last = lines.line_hash(line)
        self._number = number
        self._segment = _Segment(descriptor, path, number, (made.st_dev, made.st_ino), len(line) + 1, time.monotonic())
        self._abandoned, self._skipped = None, []
        return self._segment

    def _append(self, segment: _Segment, text: bytes) -> None:
        begun = time.monotonic()
        write_all(segment.descriptor, text)
        self.last_fsync_seconds = time.monotonic() - begun
        self.durable_at = time.time()
        segment.size += len(text)

    def _abandon(self, code: Unavailable) -> None:
        """Give up a segment whose end nobody knows. Its descriptor is never tried again.

        It is said although no call may have waited: a segment that was replaced is more than a moment's failure.
        """
        segment, self._segment = self._segment, None
        if segment is not None or not self._failed:
            log().error("journal_failed", code=code.value, segment=segment.number if segment is not None else None)
        self._failed = True
        if segment is not None:
            with contextlib.suppress(OSError):
                os.close(segment.descriptor)
            if self._abandoned is None:
                self._abandoned = {"segment": segment.number, "seq": self._sequence, "hash": self._last}

    def _close_segment(self) -> None:
        if self._segment is not None:
            with contextlib.suppress(OSError):
                os.fchmod(self._segment.descriptor, 0o400)
                os.close(self._segment.descriptor)
            self._segment = None

    def _publish(self, line: bytes) -> None:
        """Copy a signed statement to where the gateway cannot rewrite it. A failure there does not stop calls."""
        for place in self._checkpoints:
            try:
                place.keep(self._chain, line)
            except OSError as failure:
                self.checkpoint_failures += 1
                log().error("checkpoint_not_kept", exception=type(failure).__name__)


def _set_by(seconds: int) -> Event:
    way = Outcome.FORWARD if seconds > 0 else Outcome.BACK
    return make_event(Stage.CLOCK, action="none", outcome=way, clock_seconds=seconds)


def _code(failure: Exception) -> Unavailable:
    full = isinstance(failure, OSError) and failure.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
    return Unavailable.FULL if full else Unavailable.IO_ERROR
