"""All sinks, in one thread with an event loop of its own: what hangs there holds up nothing else."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Sequence
from concurrent.futures import Future, wait

from gateway.audit.reader import Position
from gateway.audit.sinks.delivery import Delivery, Lag
from gateway.threads import ReadyThreads, begin, goes_on

_LAST_SECONDS = 5.0  # for what waits when the gateway stops
_READY, _MOST = 2, 16  # threads for the files that the sinks read, and for the libraries of clouds


async def _ended(closing: Callable[[], Awaitable[None]]) -> None:
    await closing()


class Fanout:
    """Runs deliveries. ``wake`` is cheap and may be called by the journal's writer after each commit."""

    def __init__(self, deliveries: Sequence[Delivery], *, closing: Callable[[], Awaitable[None]] | None = None) -> None:
        self._deliveries = tuple(deliveries)
        self._closing = closing
        self._tasks: list[asyncio.Task[None]] = []
        self._loop = asyncio.new_event_loop()
        self._waking = False
        self._ended: Future[None] | None = None  # the thread; None before it has begun

    def start(self) -> None:
        """Begin to deliver. Raises OSError where the system has no threads."""
        try:
            self._loop.set_default_executor(ReadyThreads(_READY, _MOST))
            self._ended = begin(self._run)
        except OSError:
            self._loop.close()
            raise

    def wake(self, _durable: Position) -> None:
        """Say that the journal has more."""
        if not self._waking and goes_on(self._ended):
            self._waking = True
            with contextlib.suppress(RuntimeError):  # the loop was closed meanwhile
                self._loop.call_soon_threadsafe(self._woken)

    def stop(self) -> None:
        """Deliver what waits, for some seconds at most; what is left is delivered after the next start."""
        if goes_on(self._ended):
            with contextlib.suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._stop)
            wait((self._ended,), _LAST_SECONDS + 5.0)

    @property
    def keeps_up(self) -> bool:
        """Whether no sink that must have every event is too far behind."""
        return not any(lag.behind for lag in self.lags() if lag.required)

    def lags(self) -> list[Lag]:
        """Say how each sink stands, for metrics."""
        return [delivery.lag for delivery in self._deliveries]

    # ---- in the thread

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        try:
            self._tasks = [self._loop.create_task(delivery.run()) for delivery in self._deliveries]
            self._loop.run_until_complete(asyncio.gather(*self._tasks, return_exceptions=True))
            if self._closing is not None:
                self._loop.run_until_complete(_ended(self._closing))
        finally:
            self._loop.close()

    def _woken(self) -> None:
        self._waking = False
        for delivery in self._deliveries:
            delivery.wake()

    def _stop(self) -> None:
        for delivery in self._deliveries:
            delivery.stop()

        def cut() -> None:
            for task in self._tasks:
                task.cancel()

        self._loop.call_later(_LAST_SECONDS, cut)
