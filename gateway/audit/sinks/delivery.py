"""Brings the journal to one sink: in order, at least once, as fast as it takes it; knows how far behind it is."""

from __future__ import annotations

import asyncio
import contextlib
import random
import ssl
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from gateway.audit.files import make_below
from gateway.audit.formats.record import Record
from gateway.audit.reader import Item, JournalReader, Position
from gateway.audit.sinks import cursor, refused
from gateway.audit.sinks.sink import BatchRefused, Refused, Sink, SinkFailed
from gateway.privacy import log

_TRIES_BEFORE_A_WORD = 3  # a receiver that restarts is back by then


@dataclass(frozen=True, slots=True)
class Bounds:
    """How a sink is driven. Events and seconds."""

    required: bool = False  # calls are refused while it is behind
    events: int = 100_000  # behind by more is too far
    seconds: float = 900.0  # so is nothing delivered for that long, with something to deliver
    batch: int = 500
    send_seconds: float = 60.0
    first_pause: float = 0.5  # after a failure; doubles up to the longest
    longest_pause: float = 30.0
    save_seconds: float = 1.0  # between two writes of the cursor


@dataclass(frozen=True, slots=True)
class Lag:
    """How a sink stands: what metrics and readiness are made of."""

    name: str
    required: bool
    events: int  # that it has not got yet
    seconds: float  # since it last took something, or had everything
    delivered: int  # events it took since the start, repeats included
    failures: int
    missed: int  # events that left the live journal before it got them
    behind: bool
    last_failure: Refused | None
    refused: int = 0  # events that it refused for good, and that were passed over since the start
    stands_at: int | None = None  # the event (its number in the chain) that a required one has not got, and others are


@dataclass(slots=True)
class _Owed:
    """Events that a required sink went on past without saying that it has them; ``before`` the first of them."""

    before: Position
    first: int
    since: float  # by the delivery's clock
    events: int = 0


class Source(Protocol):
    """What a delivery needs to know of the journal."""

    @property
    def directory(self) -> Path:
        """Where its segments are."""
        ...

    @property
    def chain(self) -> str:
        """Its chain's id."""
        ...

    @property
    def durable(self) -> Position:
        """Up to where everything is on disk."""
        ...


class Delivery:
    """One sink and its cursor. ``run`` in the sinks' own event loop; the rest from any thread."""

    def __init__(
        self,
        name: str,
        sink: Sink,
        bounds: Bounds,
        *,
        journal: Source,
        spool: Path,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.name = name
        self._sink = sink
        self._bounds = bounds
        self._directory = spool / name
        self._clock = clock
        self._journal = journal
        self._reader = JournalReader(journal.directory)
        self._wake: asyncio.Event | None = None
        self._stopping = False
        self._well = clock()  # when it last took something, or had everything
        self._saved_at = clock()
        self._delivered = self._failures = self._refused = self._missed = 0
        self._piece = bounds.batch  # items at once: fewer where that was too much, more again after success
        self._ahead = 0  # events behind the one that is refused that were refused too
        self._stands_at: int | None = None
        self._owes: _Owed | None = None
        self._behind = False
        self._last_failure: Refused | None = None
        self._in_vain = 0  # tries since it last took something; not those that a batch was too large for
        self._told: set[Refused] = set()  # what was said of them
        self._cursor = self._begin()

    def _begin(self) -> Position:
        """Take up the cursor; a new sink, which has no directory yet, begins with the next event.

        One whose cursor is gone or broken, ahead of the journal, or of one that was moved aside, begins at the start,
        and says so: a repeat is no loss.
        """
        new = not self._directory.exists()
        make_below(self._directory)
        durable = self._journal.durable
        found = durable if new else self._stood(durable)
        if isinstance(found, cursor.Astray):
            log().error("sink_begins_again", sink=self.name, code=found.value, chain=self._journal.chain)
            found, new = Position(), True
        if new:
            try:
                cursor.save(self._directory, found, self._journal.chain)
            except OSError as failure:  # the directory stays: the next start begins again, and passes over nothing
                log().error("sink_cursor_kept", sink=self.name, exception=type(failure).__name__)
        return found

    def _stood(self, durable: Position) -> Position | cursor.Astray:
        found = cursor.load(self._directory, self._journal.chain)
        if isinstance(found, cursor.Astray):
            return found
        if (found.segment, found.offset) > (durable.segment, durable.offset):
            return cursor.Astray.AHEAD
        # In the middle of a line it would pass over that one.
        return found if self._reader.at_a_line(found) else cursor.Astray.NO_LINE

    # ---- from any thread

    @property
    def lag(self) -> Lag:
        """How it stands."""
        owes = self._owes
        at, durable = self._cursor, self._journal.durable
        events = max(0, durable.sequence - at.sequence) + (owes.events if owes else 0)
        well = min(self._well, owes.since) if owes else self._well
        # A night without events has a signed statement each minute, and some sinks keep those.
        waits = events > 0 or (at.segment, at.offset) < (durable.segment, durable.offset)
        seconds = self._clock() - well if waits else 0.0
        bounds = self._bounds
        return Lag(
            name=self.name,
            required=bounds.required,
            events=events,
            seconds=seconds,
            delivered=self._delivered,
            failures=self._failures,
            missed=self._missed,
            behind=events > bounds.events or seconds > bounds.seconds,
            last_failure=self._last_failure,
            refused=self._refused,
            stands_at=owes.first if owes and self._stands_at is None else self._stands_at,
        )

    # ---- in the sinks' loop

    def wake(self) -> None:
        """Say that there is more."""
        if self._wake is not None:
            self._wake.set()

    def stop(self) -> None:
        """Ask ``run`` to end once it has caught up or fails."""
        self._stopping = True
        self.wake()

    async def run(self) -> None:
        """Deliver until stopped. Never raises but for cancellation."""
        self._wake = asyncio.Event()
        pause = self._bounds.first_pause
        try:
            while True:
                self._wake.clear()
                self._watch()
                if await self._deliver():
                    pause = self._bounds.first_pause
                    continue
                if self._stopping:
                    return
                failed = self._last_failure is not None
                wait = pause * random.uniform(0.5, 1.0) if failed else 5.0  # noqa: S311 - spreads retries
                if failed:
                    pause = min(pause * 2, self._bounds.longest_pause)
                await self._sleep(wait, wakes=not failed)
        finally:
            self._save(now=True)
            await self._sink.close()

    async def _sleep(self, seconds: float, *, wakes: bool) -> None:
        """Wait; news of more events end the wait only where the sink takes them."""
        if self._wake is None:
            return
        end = self._clock() + seconds
        while not self._stopping and (left := end - self._clock()) > 0:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(min(left, 1.0)):
                    await self._wake.wait()
            if wakes and self._wake.is_set():
                return
            self._wake.clear()
            self._watch()

    async def _deliver(self) -> bool:
        """Give the next batch; say whether there may be more to give now."""
        until = self._journal.durable
        self._reader.missed = 0  # of this read alone: what is not taken is read, and counted, again
        try:
            items, behind = await asyncio.to_thread(self._reader.read, self._cursor, until, limit=self._piece)
            if items:
                await self._give(items)
                self._piece = min(self._bounds.batch, self._piece + self._piece // 4 + 1)
        except Exception as failure:  # whatever a library raises, the batch is given again
            self._failed(failure)
            if not isinstance(failure, BatchRefused):
                return self._took_nothing()
            if len(items) > 1:
                self._piece = len(items) // 2
                return True
            if not await self._passed_over(items[0], behind, until, failure.code):
                # One that stands at an event says which (sink_event_refused), and takes others.
                return self._took_nothing() if self._stands_at is None else False
            items = []
        if missed := self._reader.missed:
            self._missed += missed
            log().error("sink_events_missed", sink=self.name, events=missed, sequence=self._cursor.sequence)
        moved = behind != self._cursor
        self._cursor, self._last_failure, self._stands_at = behind, None, None
        self._delivered += sum(isinstance(item, Record) for item in items)
        self._well, self._in_vain = self._clock(), 0
        self._tell()
        if moved:
            self._save(now=not items)
        elif self._clock() - self._saved_at >= self._bounds.save_seconds:
            self._save(now=True)
        return moved

    async def _give(self, items: Sequence[Item]) -> None:
        async with asyncio.timeout(self._bounds.send_seconds):
            await self._sink.send(items)

    def _failed(self, failure: Exception) -> None:
        self._failures += 1
        self._last_failure = code_of(failure)

    def _took_nothing(self) -> bool:
        self._in_vain += 1
        self._tell()
        return False

    def _tell(self) -> None:
        """Say once what it fails with, long before it is behind: a token that is not there comes by no waiting."""
        if self._in_vain == 0 and self._told:
            log().info("sink_goes_on", sink=self.name)
            self._told.clear()
        code = self._last_failure
        if self._in_vain >= _TRIES_BEFORE_A_WORD and code is not None and code not in self._told:
            log().warning("sink_failing", sink=self.name, required=self._bounds.required, code=code.value)
            self._told.add(code)

    async def _passed_over(self, item: Item, behind: Position, until: Position, code: Refused) -> bool:
        """Go past an event that was refused alone: where the receiver takes a later one, and this one again not.

        A receiver that takes nothing proves nothing; each try then asks with the next of the later events. A required
        sink goes past none that the receiver refuses: it says which it is, and asks no more than whether that one is
        taken now. What this program cannot write for it, no receiver can mend: what follows is given, and the sink
        does not say that it has everything. Its cursor stays before that event, for a version or a format that can.
        """
        if not isinstance(item, Record) or item.sequence == self._stands_at:
            return False
        try:
            later = await asyncio.to_thread(self._events_after, behind, until)
            if not later:
                return False
            await self._give([later[min(self._ahead, len(later) - 1)]])
        except Exception as failure:
            self._failed(failure)
            self._ahead += isinstance(failure, BatchRefused)
            return False
        try:
            await self._give([item])
        except BatchRefused:
            pass
        except Exception as failure:
            self._failed(failure)
            return False
        else:
            return True
        self._ahead = max(0, self._ahead - 1)
        required = self._bounds.required
        stays = required and code is not Refused.UNWRITABLE
        if not stays:
            try:
                refused.note(self._directory, item, code)
            except OSError as failure:
                self._failed(failure)
                return False
            self._refused += 1
            if required:
                self._owe(item)
        self._stands_at = item.sequence if stays else None
        told = {"chain": item.chain, "sequence": item.sequence, "code": code.value}
        log().error("sink_event_refused", sink=self.name, required=required, **told)
        return not stays

    def _owe(self, item: Record) -> None:
        if self._owes is None:
            self._owes = _Owed(self._cursor, item.sequence, self._clock())
        self._owes.events += 1

    def _events_after(self, at: Position, until: Position) -> list[Record]:
        reader, found = JournalReader(self._journal.directory), list[Record]()
        # A night without calls is hundreds of checkpoints. A line that is none brings no number: its place counts.
        while not found and (at.segment, at.offset) < (until.segment, until.offset):
            items, at = reader.read(at, until, limit=self._bounds.batch)
            found = records(items)
        return found

    def _save(self, *, now: bool) -> None:
        if now or self._clock() - self._saved_at >= self._bounds.save_seconds:
            self._saved_at = self._clock()
            try:
                cursor.save(self._directory, self._owes.before if self._owes else self._cursor, self._journal.chain)
            except OSError as failure:
                log().error("sink_cursor_kept", sink=self.name, exception=type(failure).__name__)

    def _watch(self) -> None:
        """Say when it falls too far behind, and when it is no longer."""
        lag = self.lag
        if lag.behind and not self._behind:
            log().error(
                "sink_behind",
                sink=self.name,
                required=lag.required,
                events=lag.events,
                seconds=round(lag.seconds),
                code=lag.last_failure.value if lag.last_failure else None,
                refused_sequence=lag.stands_at,
            )
        elif self._behind and not lag.behind:
            log().info("sink_caught_up", sink=self.name, events=lag.events)
        self._behind = lag.behind


def code_of(failure: Exception) -> Refused:
    """Name what a delivery failed with."""
    if isinstance(failure, SinkFailed):
        return failure.code
    if isinstance(failure, TimeoutError):
        return Refused.TIMEOUT
    if isinstance(failure, ssl.SSLError):
        return Refused.TLS
    if isinstance(failure, ConnectionError | OSError):
        return Refused.UNREACHABLE if isinstance(failure, ConnectionError) else Refused.IO_ERROR
    return Refused.FAILED


def records(items: Sequence[Item]) -> list[Record]:
    """Give the events of a batch."""
    return [item for item in items if isinstance(item, Record)]
