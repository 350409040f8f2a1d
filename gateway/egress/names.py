"""Asks the system's name service, each name beside the others: a slow zone holds up nobody but those who go there.

The event loop's own way has two threads for all names together (libuv counts them among its slow work): with two names
whose servers did not answer, no new connection to any other vendor was made.
"""

from __future__ import annotations

import asyncio
import socket
from functools import cache
from typing import Any

from aiohttp.abc import AbstractResolver, ResolveResult

from gateway.threads import ReadyThreads, call_in

_MOST = 256  # questions at once; each has a thread while it is asked, where the system has so many
_READY = 4
# What ``socket.getaddrinfo`` gives: family, kind, protocol, canonical name, address.
Found = list[tuple[Any, Any, int, str, tuple[Any, ...]]]


@cache
def _threads() -> ReadyThreads:
    """Give the process's own. Its end does not wait for them: the system may take half a minute for a name."""
    return ReadyThreads(_READY, _MOST)


class Names:
    """Asks for one name once at a time; who asks meanwhile is given the same answer. Used within one event loop."""

    def __init__(self) -> None:
        """Have threads ready. Raises OSError where the system has none."""
        self._threads = _threads()
        self._places = asyncio.Semaphore(_MOST)
        self._asking: dict[tuple[str, int, int], asyncio.Task[Found]] = {}

    async def ask(self, name: str, port: int, flags: int = 0) -> Found:
        """Give the addresses of a name for streams; ``flags`` are getaddrinfo's. Raises OSError.

        Whoever leaves meanwhile leaves the question to the others.
        """
        key = name, port, flags
        task = self._asking.get(key)
        if task is None:
            task = self._asking[key] = asyncio.ensure_future(self._ask(*key))
            task.add_done_callback(lambda done: self._answered(key, done))
        return await asyncio.shield(task)

    def _answered(self, key: tuple[str, int, int], task: asyncio.Task[Found]) -> None:
        del self._asking[key]
        if not task.cancelled():
            task.exception()  # it may be that nobody waits for it any more

    async def _ask(self, name: str, port: int, flags: int) -> Found:
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[Found] = loop.create_future()

        def tell(found: Found, failure: Exception | None) -> None:
            if answer.done():
                return
            if failure is None:
                answer.set_result(found)
            else:
                answer.set_exception(failure)

        def work() -> None:
            found: Found = []
            failure: Exception | None = None
            try:
                found = socket.getaddrinfo(name, port, type=socket.SOCK_STREAM, flags=flags)
            except OSError as refused:
                failure = refused
            except Exception as odd:  # a name that cannot be written, say; its text would quote the name
                failure = OSError(type(odd).__name__)
            call_in(loop, tell, found, failure)

        async with self._places:
            self._threads.submit(work)
            return await answer


class SystemResolver(AbstractResolver):
    """Gives the HTTP client the addresses of a name."""

    def __init__(self, names: Names) -> None:
        self._names = names

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """Give the addresses of a family; AF_UNSPEC: of both. Raises OSError."""
        found = await self._names.ask(host, port, socket.AI_ADDRCONFIG)
        return [
            ResolveResult(
                hostname=host,
                host=str(address[0]),
                port=int(address[1]),
                family=of,
                proto=protocol,
                flags=socket.AI_NUMERICHOST | socket.AI_NUMERICSERV,
            )
            for of, _, protocol, _, address in found
            if family in (socket.AF_UNSPEC, of)
        ]

    async def close(self) -> None:
        """Nothing is held open."""
