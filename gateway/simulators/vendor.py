"""What all simulated vendors have in common: a TLS server that keeps what it receives and can be given a script."""

from __future__ import annotations

import json
import re
import ssl
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Self

from aiohttp import web

PLACEHOLDER = re.compile(r"\[[A-Z][A-Z0-9_]*_\d+\](?: \([^()]{1,8}\))?")


@dataclass(slots=True)
class Received:
    """One request as it came over the wire."""

    method: str
    path: str
    headers: dict[str, str] = field(repr=False)
    body: bytes = field(repr=False)

    @property
    def json(self) -> Any:
        """The body, parsed."""
        return json.loads(self.body)


Script = Callable[[web.BaseRequest, Received], Awaitable[web.StreamResponse]]


@asynccontextmanager
async def listening(
    handle: Callable[[web.BaseRequest], Awaitable[web.StreamResponse]], context: ssl.SSLContext, host: str
) -> AsyncIterator[int]:
    """Serve over TLS on a free port, which it gives, while the context is open."""
    runner = web.ServerRunner(web.Server(handle), access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, 0, ssl_context=context).start()
        yield int(runner.addresses[0][1])
    finally:
        await runner.cleanup()


@dataclass(slots=True)
class SimulatedVendor:
    """The vendor. ``script`` holds answers to be given before the usual ones; ``on_request`` runs before any answer."""

    key: str = field(repr=False)
    received: list[Received] = field(default_factory=list, repr=False)
    answered: list[str] = field(default_factory=list, repr=False)  # the content of its own answers, before restoration
    script: deque[Script] = field(default_factory=deque)
    on_request: Callable[[Received], Awaitable[None]] | None = None
    port: int = 0
    piece: int = 7  # characters of one delta: small and odd, so that placeholders are split in awkward places

    @asynccontextmanager
    async def serve(self, context: ssl.SSLContext, *, host: str = "127.0.0.1") -> AsyncIterator[Self]:
        """Listen on a free port while the context is open."""
        async with listening(self._handle, context, host) as self.port:
            yield self

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        received = Received(
            request.method,
            request.raw_path,
            {name.lower(): value for name, value in request.headers.items()},
            await request.read(),
        )
        self.received.append(received)
        if self.on_request is not None:
            await self.on_request(received)
        refused = self.refuse(received)
        if refused is not None:
            return refused
        if self.script:
            return await self.script.popleft()(request, received)
        return await self.answer(request, received)

    @property
    def turn(self) -> int:
        """The number of the request that is being answered; the ids of an answer end with it, so none comes twice."""
        return len(self.received)

    def refuse(self, received: Received) -> web.Response | None:
        """Refuse a request that does not prove itself as the vendor wants it."""
        raise NotImplementedError

    async def answer(self, request: web.BaseRequest, received: Received) -> web.StreamResponse:
        """Answer a request as the vendor does."""
        raise NotImplementedError


def tokens(body: bytes) -> int:
    """Count tokens as roughly as needed: four bytes each."""
    return max(1, len(body) // 4)


def found_in(value: Any) -> list[str]:
    """Give the placeholders in a part of a request, in the order in which they stand there."""
    return list(dict.fromkeys(PLACEHOLDER.findall(json.dumps(value, ensure_ascii=False))))
