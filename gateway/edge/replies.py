"""Writes the answer to the caller: a whole body, or a stream."""

from __future__ import annotations

import asyncio
import io
import socket
import struct
from collections.abc import Mapping

from aiohttp import HttpVersion11, web

from gateway.refusals import Refusal
from gateway.vendors.dialect import Dialect, Reply

# Sent with every answer: it holds patients' data.
_ALWAYS = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}
_LARGE = 512 * 1024  # bytes; aiohttp asks for a stream above a megabyte
_SLICE = 256 * 1024  # bytes of a stream that are encrypted in one go: others have their turn between them
EVENT_ID_HEADER = "X-Phi-Event-Id"


class CallerLeft(Exception):
    """The caller closed the connection while the answer was written."""


class Replier:
    """The answer to one request. Either ``whole`` once, or ``begin``, ``write`` and ``end``.

    ``dialect`` is in whose words a refusal is said.
    """

    def __init__(self, request: web.BaseRequest, event_id: str, dialect: Dialect) -> None:
        self.dialect = dialect
        self._request = request
        self._event_id = event_id
        self._stream: web.StreamResponse | None = None
        self.bytes_sent = 0

    @property
    def begun(self) -> bool:
        """Whether the status line has been sent."""
        return self._stream is not None

    def refusal(self, refusal: Refusal) -> Reply:
        """Write a refusal as the caller's SDK reads it."""
        return self.dialect.render(refusal, self._event_id)

    def whole(self, reply: Reply, *, last: bool = False) -> web.Response:
        """Make the answer that the listener then sends; with ``last``, the connection is closed behind it."""
        self.bytes_sent += len(reply.body)
        answer = web.Response(status=reply.status, headers=self._headers(reply.headers))
        answer.body = io.BytesIO(reply.body) if len(reply.body) > _LARGE else reply.body
        if last:
            answer.force_close()
        return answer

    async def begin(self, status: int, headers: Mapping[str, str]) -> None:
        """Send status and headers of a stream. Raises CallerLeft."""
        self._stream = web.StreamResponse(status=status, headers=self._headers(headers))
        try:
            await self._stream.prepare(self._request)
        except ConnectionError:
            raise CallerLeft from None

    async def write(self, piece: bytes) -> None:
        """Send a piece of the stream. Raises CallerLeft."""
        if self._stream is None:
            raise RuntimeError("the stream has not begun")
        for at in range(0, len(piece), _SLICE):
            if at > 0:
                await asyncio.sleep(0)
            some = piece[at : at + _SLICE]
            try:
                await self._stream.write(some)
            except ConnectionError:
                raise CallerLeft from None
            self.bytes_sent += len(some)

    async def end(self) -> web.StreamResponse:
        """Close the stream in order. Raises CallerLeft."""
        if self._stream is None:
            raise RuntimeError("the stream has not begun")
        try:
            await self._stream.write_eof()
        except ConnectionError:
            raise CallerLeft from None
        return self._stream

    def leave_unended(self) -> web.StreamResponse:
        """Close the connection behind what was written, without an end of the body: none may take it for whole."""
        if self._stream is None:
            raise RuntimeError("the stream has not begun")
        if self._ends_by_closing:
            self._reset()
        elif self._request.transport is not None:
            self._request.transport.close()  # what was written is flushed; the listener's own end finds it closed
        return self._stream

    def break_off(self) -> None:
        """Cut the connection, so that the caller's client sees that the stream is not whole."""
        if self._ends_by_closing:
            self._reset()
        elif self._request.transport is not None:
            self._request.transport.abort()

    @property
    def _ends_by_closing(self) -> bool:
        """Whether the connection's end is the stream's: HTTP/1.0 has no chunks, and nginx speaks it by default."""
        return self._request.version < HttpVersion11

    def _reset(self) -> None:
        """End the connection by a reset: whatever of the answer was under way, an error is all that can be seen."""
        transport = self._request.transport
        if transport is None:
            return
        sock = transport.get_extra_info("socket")
        if sock is not None:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()

    def _headers(self, headers: Mapping[str, str]) -> dict[str, str]:
        return {**headers, **_ALWAYS, EVENT_ID_HEADER: self._event_id}
