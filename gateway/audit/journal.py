"""The journal: appends events durably, many waiting calls to one fsync. ``chain_writer`` knows the files."""

from __future__ import annotations

import asyncio
import errno
import queue
import time
from collections.abc import Callable
from concurrent.futures import Future, wait
from dataclasses import dataclass
from pathlib import Path
from typing import ParamSpec, TypeAlias

import orjson
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from gateway.audit.chain_writer import ChainWriter
from gateway.audit.clock import Steps
from gateway.audit.elsewhere import Elsewhere
from gateway.audit.event import LARGEST, Event, Outcome, Stage, make_event
from gateway.audit.files import make_below
from gateway.audit.one_writer import JournalLocked
from gateway.audit.reader import Position
from gateway.audit.recovery import Recovered, has_begun, recover
from gateway.audit.waiting import JournalUnavailable, Result, Unavailable, Waiting, answer
from gateway.model import Receipt
from gateway.privacy import log
from gateway.threads import begin, goes_on

__all__ = ["Journal", "JournalLimits", "JournalLocked", "JournalUnavailable", "Unavailable"]

P = ParamSpec("P")

_AGAIN_SECONDS = 0.05
_PATIENCE_SECONDS = 5.0  # for the writer of a journal that could not be opened
# Is told of each event, and whether it is durable: by the writer's thread of those that the journal makes itself. Must
# not raise.
Observer: TypeAlias = Callable[[Event, bool], None]
_OWN = frozenset({"time", "v", "stage", "outcome", "durations", "event_id", "action", "dropped"})


@dataclass(frozen=True, slots=True)
class JournalLimits:
    """When a segment is closed, and how often the chain is signed. Bytes and seconds."""

    segment_bytes: int = 64 * 1024 * 1024
    segment_seconds: float = 24 * 3600
    checkpoint_seconds: float = 60.0
    batch: int = 1024  # records to one fsync at the most


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
        self._limits = limits
        self._checkpoints = [Elsewhere(place) for place in checkpoints]
        self._on_durable = on_durable
        self._observe = observer or (lambda _event, _durable: None)
        self._queue: queue.SimpleQueue[Waiting | None] = queue.SimpleQueue()
        self._gathered: dict[asyncio.AbstractEventLoop, list[Waiting]] = {}  # not handed to the writer yet
        self._open: dict[str, bytes] = {}  # intents without an outcome, as they stand in the journal
        self._failed = False
        self._closed = False
        self._signed_at = 0.0
        self._clock = Steps()
        self._writer = ChainWriter(
            directory,
            signer,
            segment_bytes=limits.segment_bytes,
            segment_seconds=limits.segment_seconds,
            sealed=self._publish,
        )
        self.recovered = Recovered()
        self.checkpoint_failures = 0  # signed statements that a directory for them did not take
        self.waiting = 0  # records that were asked for and are not durable yet
        self._ended: Future[None] | None = None  # the writer's thread; None before it has begun

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
        whether it is durable, and of what the journal itself has written. Raises JournalLocked, JournalUnavailable,
        recovery.JournalCorrupt, OSError.
        """
        make_below(directory)
        for place in checkpoints:
            make_below(place)
        journal = cls(directory, signer, limits or JournalLimits(), checkpoints, on_durable, observer)
        journal._writer.take()
        try:
            journal._take_over()
            journal._ended = begin(journal._run)
            for closed in journal._unfinished():
                closed.result(timeout=30)
        except BaseException:
            journal._give_up()
            raise
        return journal

    @property
    def healthy(self) -> bool:
        """Whether the last commit was durable."""
        return not self._failed and not self._closed and goes_on(self._ended)

    @property
    def directory(self) -> Path:
        """Where the segments are."""
        return self._directory

    @property
    def chain(self) -> str:
        """The id of the chain that is written."""
        return self._writer.chain

    @property
    def last_fsync_seconds(self) -> float:
        """How long the last write with its fsync took."""
        return self._writer.last_write_seconds

    @property
    def durable_at(self) -> float:
        """When the last one ended well, in seconds since the epoch."""
        return self._writer.written_at

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
            if self._ended is not None:
                await asyncio.wait((asyncio.wrap_future(self._ended),))
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
        if self._ended is not None:
            self._queue.put(None)
            wait((self._ended,), _PATIENCE_SECONDS)
        if not goes_on(self._ended):
            self._writer.release()

    def _take_over(self) -> None:
        found = recover(self._directory)
        self.recovered = found
        self._open = dict(found.open_intents)
        self._clock = Steps(found.clock)  # it may have been set while no gateway ran
        self._durable = self._writer.go_on(found)

    def _unfinished(self) -> list[Future[Receipt | None]]:
        """Close the calls and tunnels of a process that died: nobody knows how they ended, or what went through."""
        closing = []
        for intent in list(self._open.values()):
            facts = orjson.loads(intent)
            event_id, tunnel = facts["event_id"], facts["stage"] == Stage.TUNNEL
            stage, action = (Stage.TUNNEL, "none") if tunnel else (Stage.OUTCOME, "sent")
            facts = {key: value for key, value in facts.items() if key not in _OWN}
            event = make_event(stage, event_id=event_id, action=action, outcome=Outcome.UNKNOWN, **facts)
            closing.append(Future[Receipt | None]())
            self._submit(Waiting(event, closing[-1], None, event.to_json()))
        return closing

    # ---- the writer's side: one thread

    def _run(self) -> None:
        stopping = False
        while not stopping:
            batch: list[Waiting] = []
            stopping = self._collect(batch)
            self._commit(batch, sealing=stopping)
        for place in self._checkpoints:
            place.close()

    def _collect(self, batch: list[Waiting]) -> bool:
        """Put what waits into ``batch``; give whether the end was asked for."""
        try:
            item = self._queue.get(timeout=self._until_checkpoint())
            while item is not None:
                while True:
                    try:
                        batch.append(item)
                        break
                    except MemoryError:  # it is in the queue no more, and who waits for it would for good
                        time.sleep(_AGAIN_SECONDS)
                if len(batch) >= self._limits.batch:
                    return False
                item = self._queue.get_nowait()
        except queue.Empty:
            return False
        except MemoryError:  # nothing was taken out
            time.sleep(_AGAIN_SECONDS)
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
        own: list[Event] = []  # that nobody asked for by ``record``
        due = time.monotonic() >= self._signed_at + self._limits.checkpoint_seconds
        try:
            self._writer.make_ready(self._open.values(), self._clock.stands)
        except Exception as failure:  # memory may not be there either; who waits must be told, and the writer go on
            # The chain stands where it stood, or after the seal of the segment before.
            _surely(self._refuse, batch, failure)
            return
        stood = self._writer.stands
        try:
            # All of the batch was made before this look: no event that bears the new time stands before the mark.
            seconds, apart = self._clock.look()
            if seconds:
                own.append(_set_by(seconds))
                text.append(self._writer.event(own[0].to_json()))
            for waiting in batch:
                event, body = waiting.event, waiting.body
                if event is None:
                    due = True
                    results.append((waiting, None))
                    continue
                if len(body) > LARGEST:
                    results.append((waiting, JournalUnavailable(Unavailable.TOO_LONG)))
                    continue
                text.append(self._writer.event(body))
                written.append((event, body))
                if waiting.loop is None:
                    own.append(event)
                results.append((waiting, Receipt(event.event_id, self._writer.stands[0])))
            if due or sealing:
                text.append(self._writer.signed("seal" if sealing else "checkpoint"))
            if text:
                self._durable = self._writer.append(b"\n".join(text) + b"\n")
        except Exception as failure:
            self._writer.stands = stood
            _surely(self._refuse, batch, failure)
            return
        went_on, self._failed = self._failed, False
        if seconds:
            self._clock.took(apart)
        _surely(self._say, went_on, seconds)
        if due or sealing:
            self._signed_at = time.monotonic()
            _surely(self._publish, text[-1])
        _surely(answer, results)  # calls wait for it: what else is to be done comes after
        _surely(self._keep_open, written)
        for event in own:
            _surely(self._observe, event, True)
        if text and self._on_durable is not None:
            _surely(self._on_durable, self._durable)
        if sealing:
            self._writer.close()

    def _say(self, went_on: bool, seconds: int) -> None:
        if went_on:
            log().info("journal_goes_on", segment=self._writer.segment)
        if seconds:
            log().warning("clock_set", seconds=seconds)

    def _refuse(self, batch: list[Waiting], failure: Exception) -> None:
        """Tell all of a batch that nothing of it is durable."""
        code = failure.code if isinstance(failure, JournalUnavailable) else _code(failure)
        self._abandon(code)
        answer([(waiting, JournalUnavailable(code)) for waiting in batch])

    def _keep_open(self, written: list[tuple[Event, bytes]]) -> None:
        for event, body in written:
            goes_on = has_begun(event.stage, event.outcome)
            if goes_on:
                self._open[event.key] = body
            elif goes_on is not None:
                self._open.pop(event.key, None)

    def _abandon(self, code: Unavailable) -> None:
        """Have the segment given up, and say so.

        It is said although no call may have waited: a segment that was replaced is more than a moment's failure.
        """
        segment = self._writer.segment
        if segment is not None or not self._failed:
            log().error("journal_failed", code=code.value, segment=segment)
        self._failed = True
        self._writer.abandon()

    def _publish(self, line: bytes) -> None:
        """Copy a signed statement to where the gateway cannot rewrite it. A failure there does not stop calls."""
        for place in self._checkpoints:
            try:
                place.keep(self._writer.chain, line)
            except OSError as failure:
                self.checkpoint_failures += 1
                log().error("checkpoint_not_kept", exception=type(failure).__name__)


def _surely(step: Callable[P, None], *arguments: P.args, **named: P.kwargs) -> None:
    """Do what calls wait for; again where there is no memory, or they would wait for good."""
    while True:
        try:
            return step(*arguments, **named)
        except MemoryError:
            time.sleep(_AGAIN_SECONDS)


def _set_by(seconds: int) -> Event:
    way = Outcome.FORWARD if seconds > 0 else Outcome.BACK
    return make_event(Stage.CLOCK, action="none", outcome=way, clock_seconds=seconds)


def _code(failure: Exception) -> Unavailable:
    full = isinstance(failure, OSError) and failure.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
    return Unavailable.FULL if full else Unavailable.IO_ERROR
