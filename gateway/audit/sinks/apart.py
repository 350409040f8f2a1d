"""Writes that may hang, each in a thread of its own: a mount whose server is away, a pipe that nobody reads."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from gateway.threads import ReadyThreads, call_in


class Apart:
    """One write at a time. Whoever gives up waiting asks for the rest of it again, and begins no second one beside it.

    The loop's own threads are few, and all sinks share them; they are waited for at the process's end. Threads of here
    are not.
    """

    def __init__(self, write: Callable[[bytes], None]) -> None:
        """Have its thread ready. Raises OSError where the system has none."""
        self._write = write
        self._thread = ReadyThreads(1)
        self._begun = b""
        self._ends: asyncio.Future[Exception | None] | None = None

    @property
    def busy(self) -> bool:
        """Whether a write has not ended."""
        return self._ends is not None and not self._ends.done()

    async def write(self, text: bytes) -> None:
        """Write a text; of one that goes on where the write under way ends, the rest. Raises what writing raises."""
        if self._ends is not None:
            begun = self._begun
            await self._end(self._ends)
            text = text.removeprefix(begun)
        if text:
            loop = asyncio.get_running_loop()
            self._begun, self._ends = text, loop.create_future()
            self._thread.submit(self._run, text, self._ends, loop)
            await self._end(self._ends)

    def close(self) -> None:
        """Let the thread end, behind the write that is under way."""
        self._thread.shutdown(wait=False)

    async def _end(self, ends: asyncio.Future[Exception | None]) -> None:
        await asyncio.wait((ends,))  # who is cancelled here leaves it as it is
        self._begun, self._ends = b"", None
        if (failure := ends.result()) is not None:
            raise failure

    def _run(self, text: bytes, ends: asyncio.Future[Exception | None], loop: asyncio.AbstractEventLoop) -> None:
        failure: Exception | None = None
        try:
            self._write(text)
        except Exception as found:  # the one who waits is told
            failure = found
        call_in(loop, ends.set_result, failure)
