"""Writes a large body so that an answer which comes before its end is read: a 413, say, to what is too long.

A vendor that has said no may hang up with the rest of the body unread. Its system then resets the connection, and the
event loop drops what it has not read when a write fails: the answer would be lost, and a body that is too long be
taken for a vendor that is not there, whom others are not sent to either.
"""

from __future__ import annotations

import asyncio
import select

from aiohttp.abc import AbstractStreamWriter
from aiohttp.payload import Payload

PIECE = 64 * 1024  # bytes; what is no longer is in the vendor's hands, or the system's, before any answer
_TURNS = 4  # rounds of the loop that what came is given: one to read it, the others to take it out of TLS and HTTP


class Upload(Payload):
    """A body in pieces, each written only where nothing waits to be read. Small bodies need none of it."""

    def __init__(self, body: bytes) -> None:
        super().__init__(body, content_type="application/octet-stream")  # the request's own header says what it is
        self._size = len(body)

    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:
        """Give it as text."""
        return str(self._value, encoding, errors)

    async def write(self, writer: AbstractStreamWriter) -> None:
        """Write all of it. Raises OSError."""
        await self.write_with_length(writer, None)

    async def write_with_length(self, writer: AbstractStreamWriter, content_length: int | None) -> None:
        """Write the first ``content_length`` bytes of it, or all. Raises OSError."""
        body = memoryview(self._value)[:content_length]
        for start in range(0, len(body), PIECE):
            for _ in range(_TURNS):
                if not something_came(getattr(writer, "transport", None)):
                    break
                await asyncio.sleep(0)
            await writer.write(body[start : start + PIECE])


def something_came(transport: asyncio.Transport | None) -> bool:
    """Say whether the system holds something that was not read yet; also the end of the connection."""
    sock = transport.get_extra_info("socket") if transport is not None else None
    number = sock.fileno() if sock is not None else -1
    if number < 0:
        return False
    waiting = select.poll()
    waiting.register(number, select.POLLIN)
    return bool(waiting.poll(0))
