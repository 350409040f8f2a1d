"""What a gateway does again and again while it runs: it looks at files, and tells daily what of its policy ends."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from gateway.privacy import log, where

_LOOK_SECONDS = 2.0  # between two looks at the policy directory
_DAY_SECONDS = 86_400.0


class Upkeep:
    """``looks`` are taken one behind the other, whatever one of them fails at; ``daily`` is done each day from now."""

    def __init__(self, looks: Sequence[Callable[[], Awaitable[None]]], daily: Callable[[], None]) -> None:
        self._looks = looks
        self._daily = daily
        self._tasks: list[asyncio.Task[None]] = []

    def start(self) -> None:
        """Begin, in the running loop."""
        self._tasks = [asyncio.ensure_future(self._look()), asyncio.ensure_future(self._each_day())]

    async def stop(self) -> None:
        """Look no more."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _look(self) -> None:
        while True:
            await asyncio.sleep(_LOOK_SECONDS)
            for look in self._looks:
                try:
                    await look()
                except Exception as failure:  # no thread, no memory: whatever it is, the next look comes
                    log().error("uncaught", exception=type(failure).__name__, where=where(failure))

    async def _each_day(self) -> None:
        while True:
            await asyncio.sleep(_DAY_SECONDS)
            self._daily()
