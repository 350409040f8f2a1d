"""A vendor that writes bytes as they are: what no HTTP library would send."""

from __future__ import annotations

import asyncio
import re
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Self

_LENGTH = re.compile(rb"(?i)\r\ncontent-length: (\d+)\r\n")
Answer = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@dataclass(slots=True)
class BareVendor:
    """Answers each request with ``answer``: bytes, or a function that speaks for itself. Closes behind it if told so."""

    answer: bytes | Answer = b""
    closes: bool = False
    received: list[bytes] = field(default_factory=list, repr=False)
    connections: int = 0
    port: int = 0

    @asynccontextmanager
    async def serve(self, context: ssl.SSLContext) -> AsyncIterator[Self]:
        """Listen on a free port while the context is open."""
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=context)
        self.port = server.sockets[0].getsockname()[1]
        try:
            yield self
        finally:
            server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                length = _LENGTH.search(head)
                self.received.append(head + await reader.readexactly(int(length[1]) if length else 0))
                if isinstance(self.answer, bytes):
                    writer.write(self.answer)
                else:
                    await self.answer(reader, writer)
                await writer.drain()
                if self.closes:
                    return
        except (asyncio.IncompleteReadError, ConnectionError):
            return  # the gateway has closed it
        finally:
            writer.close()


def http(body: bytes, status: str = "200 OK", *headers: str, content_type: str = "application/json") -> bytes:
    """Write an answer."""
    head = [f"HTTP/1.1 {status}", f"Content-Type: {content_type}", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join(head).encode() + b"\r\n\r\n" + body
