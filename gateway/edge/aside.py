"""Works on a long text beside the event loop: reading, redacting and restoring it take seconds for each megabyte.

In the loop they would hold up every other call for as long, the health check that decides whether the process is ended,
and the clocks of vendors whose answers are on their way.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextvars import copy_context
from functools import cache
from typing import TypeVar

from gateway.threads import ReadyThreads, call_in

T = TypeVar("T")

LITTLE = 16 * 1024  # characters or bytes; what is done with so few takes less than a tenth of a second
_AT_ONCE = 4  # they share one processor between them, and with the loop


@cache
def _threads() -> ReadyThreads:
    """Give the process's own: canaries come and go, and make none of theirs."""
    return ReadyThreads(_AT_ONCE)


class Aside:
    """Threads for the long ones, a few at once. Used within one event loop."""

    def __init__(self) -> None:
        """Have the threads ready. Raises OSError where the system has none."""
        self._threads = _threads()
        self._places = asyncio.Semaphore(_AT_ONCE)

    async def work(self, size: int, task: Callable[[], T]) -> T:
        """Do ``task``, which must share nothing that changes; in a thread where its ``size`` is more than little.

        It counts as handling content there where it does here. Raises what it raises. Whoever leaves meanwhile leaves
        it to run to its end, for nobody, and it keeps its place until then: callers that come and go do not fill the
        line.
        """
        if size <= LITTLE:
            return task()
        await self._places.acquire()
        try:
            done = self._begin(task)
        except BaseException:
            self._places.release()
            raise
        return await done

    def _begin(self, task: Callable[[], T]) -> asyncio.Future[T]:
        loop = asyncio.get_running_loop()
        done: asyncio.Future[T] = loop.create_future()
        context = copy_context()

        def tell(result: list[T], failure: BaseException | None) -> None:
            self._places.release()
            if done.done():
                return
            if failure is not None:
                done.set_exception(failure)
            else:
                done.set_result(result[0])

        def run() -> None:
            result: list[T] = []
            failure: BaseException | None = None
            try:
                result.append(context.run(task))
            except Exception as raised:
                failure = raised
            call_in(loop, tell, result, failure)

        self._threads.submit(run)
        return done
