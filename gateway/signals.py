"""What the process does at a signal, from its first moment to its last."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Awaitable, Callable

# By default each of these ends the process. Some mean something to other programs: SIGQUIT is how one asks Java for its
# threads, and a web server for an orderly end.
_NEVER_FATAL = (
    signal.SIGHUP,
    signal.SIGUSR1,
    signal.SIGUSR2,
    signal.SIGQUIT,
    signal.SIGALRM,
    signal.SIGVTALRM,
    signal.SIGPROF,
    signal.SIGIO,
)


def ignore_until_ready() -> None:
    """Have no signal that is not meant to end the process end it, calls and all.

    Nothing is missed by it before the start: files are read after. Also after the end, while Python winds up.
    """
    for number in _NEVER_FATAL:
        signal.signal(number, signal.SIG_IGN)


def stop_until_ready() -> None:
    """Have SIGTERM and SIGINT end the process at once, with status 0, until ``Signals`` takes them over.

    Nothing is open yet. By default SIGTERM would too, but not where the process is number 1, as in a container: the
    kernel drops what it has no handler for, and whoever stops the container would wait for the whole grace period.
    SIGINT would end it as a failure.
    """
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: os._exit(0))


class Signals:
    """SIGTERM and SIGINT stop, in the middle of the start too; SIGHUP reloads, SIGUSR1 wakes the canaries.

    However many SIGHUPs come, one reload runs and one more follows it.
    """

    def __init__(self, reload: Callable[[], Awaitable[None]], wake: Callable[[], None]) -> None:
        """Take what to do once ``begin`` was called. To be made in the running loop."""
        self._reload = reload
        self._stopping = asyncio.Event()
        self._ready = False
        self._owed = False
        self._reloading: asyncio.Task[None] | None = None
        self._loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            self._loop.add_signal_handler(number, self._stopping.set)
        self._loop.add_signal_handler(signal.SIGHUP, self._hang_up)
        self._loop.add_signal_handler(signal.SIGUSR1, lambda: wake() if self._ready else None)

    async def started(self, start: Awaitable[None]) -> bool:
        """Await the start; give False, with it cancelled, where it is to stop before. Raises what the start raises."""
        starting, stopping = asyncio.ensure_future(start), asyncio.ensure_future(self._stopping.wait())
        try:
            await asyncio.wait((starting, stopping), return_when=asyncio.FIRST_COMPLETED)
            if not starting.done():
                starting.cancel()
                await asyncio.wait((starting,))
                if starting.cancelled():
                    return False
            starting.result()
        finally:
            stopping.cancel()
        self._ready = True
        if self._owed:
            self._hang_up()
        return True

    async def stop_asked(self) -> None:
        """Wait for SIGTERM or SIGINT; after that nothing is reloaded."""
        await self._stopping.wait()
        self._ready = False
        if self._reloading is not None:
            self._reloading.cancel()
            await asyncio.gather(self._reloading, return_exceptions=True)

    def _hang_up(self) -> None:
        self._owed = True
        if self._ready and (self._reloading is None or self._reloading.done()):
            self._reloading = asyncio.ensure_future(self._reload_while_owed())

    async def _reload_while_owed(self) -> None:
        while self._owed:
            self._owed = False
            await self._reload()
