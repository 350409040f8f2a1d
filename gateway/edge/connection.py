"""One inbound connection: aiohttp's protocol with strict framing, a header deadline, and errors without content."""

from __future__ import annotations

import asyncio
import socket
import ssl
import struct
import time
import weakref
from collections.abc import Awaitable, Callable, Container, Iterator
from contextlib import contextmanager
from typing import Any

from aiohttp import web
from aiohttp.http import RawRequestMessage
from aiohttp.http_exceptions import LineTooLong, TransferEncodingError
from aiohttp.streams import EMPTY_PAYLOAD, StreamReader
from aiohttp.web_protocol import RequestHandler

from gateway.egress.tls import valid_until

Handler = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]

_BAD_REQUEST = b'{"error":{"code":"bad_request","message":"The request is not well-formed HTTP/1.1."},"type":"error"}'
_TOO_LARGE = (
    b'{"error":{"code":"bad_request","message":"The head of the request is too large: send at most 8190 bytes in its'
    b' first line, 65536 in one header, and 131072 in all."},"type":"error"}'
)
_FAILED = b'{"error":{"code":"internal","message":"The gateway failed."},"type":"error"}'
_LARGEST_LINE, _LARGEST_FIELD, _LARGEST_HEAD = 8190, 65_536, 131_072  # bytes; X-Phi-Known may be long
_GOODBYE_SECONDS = 2.0  # for a caller to take the answer to what is too large, before its connection is cut
_BYTES_ACKED = 120  # where Linux's struct tcp_info has its tcpi_bytes_acked, a 64-bit number


class Answers:
    """Counts the answers that are being sent: a whole one goes out behind the end of its call, as its caller reads."""

    def __init__(self) -> None:
        self.count = 0
        self.of_calls = 0  # those of them that are a call's
        self._calls: weakref.WeakSet[web.StreamResponse] = weakref.WeakSet()
        self._none = asyncio.Event()
        self._none.set()

    def is_of_a_call(self, answer: web.StreamResponse) -> None:
        """Note that an answer is a vendor's, and no refusal: it may be long, and was paid for with a caller's key."""
        self._calls.add(answer)

    @contextmanager
    def sending(self, answer: object) -> Iterator[None]:
        """Count one while the context is open."""
        held = int(answer in self._calls)
        self.count += 1
        self.of_calls += held
        self._none.clear()
        try:
            yield
        finally:
            self.count -= 1
            self.of_calls -= held
            if self.count == 0:
                self._none.set()

    async def sent(self) -> None:
        """Wait until none is being sent."""
        await self._none.wait()


class GuardedConnection(RequestHandler):
    """Closes a connection whose headers do not come or do not end, or whose answer is not taken.

    It answers malformed HTTP unquoted.

    A connection also ends with the client certificate that it was made with, behind the answer that is under way.
    """

    __slots__ = ("_answers", "_body", "_header_seconds", "_header_timer", "_last", "_proof_timer", "_retired",
                 "_taken_before", "_unfinished", "_write_seconds", "_write_timer")  # fmt: skip

    def __init__(
        self,
        manager: web.Server,
        *,
        header_seconds: float,
        write_seconds: float,
        answers: Answers,
        retired: Container[object] = (),
        **kwargs: Any,
    ) -> None:
        """``retired`` are the TLS contexts under which none is served any more; ``answers`` counts what is sent."""
        super().__init__(manager, **kwargs)
        self._answers = answers
        self._retired = retired
        self._header_seconds = header_seconds
        self._header_timer: asyncio.TimerHandle | None = None
        self._write_seconds = write_seconds
        self._write_timer: asyncio.TimerHandle | None = None
        self._taken_before = 0  # bytes, when the deadline of writing was last set
        self._last = False  # the answer that comes next is the last one here
        self._proof_timer: asyncio.TimerHandle | None = None
        self._body: StreamReader = EMPTY_PAYLOAD  # of the request whose head came last
        self._unfinished = 0  # bytes that came since, and are neither of its body nor a whole head

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Start the deadlines: a connection that says nothing is closed too."""
        super().connection_made(transport)
        self._expect_headers()
        if transport.get_extra_info("sslcontext") in self._retired:  # the handshake took as long as that
            self.force_close()
            return
        ends = valid_until(transport.get_extra_info("peercert"))
        if ends is not None and ends > time.time():
            self._proof_timer = self._loop.call_later(ends - time.time(), self.retire)
        elif ends is not None:  # a TLS session that is taken up again is not verified anew
            self._last = True

    def retire(self) -> None:
        """End the connection: at once where nothing is under way, else behind the answer that is."""
        if self._waits():
            self.force_close()
        else:
            self._last = True

    def data_received(self, data: bytes) -> None:
        """Feed the parser; the deadline runs while a request's headers are incomplete, and there is an end to them.

        The parser bounds each header and their number, which is megabytes for each connection of whoever reaches the
        port. What it keeps is a head that is not whole, or the headers behind a body in chunks.
        """
        if self._last and self._request_count and self._waits():  # it was to end while an answer was being finished
            self.force_close()
            return
        idle = not self._messages and self._current_request is None
        if data and idle and self._header_timer is None:
            self._expect_headers()
        before, had = self._request_count, self._body.total_bytes
        super().data_received(data)
        if self._request_count > before or self._current_request is not None:
            self._headers_came()
        if self._request_count > before:
            head, self._body = self._messages[-1]
            if not isinstance(head, RawRequestMessage):
                self._body_is_damaged()
            self._unfinished = 0
        elif self._body.total_bytes > had or self._buffer_paused:  # paused: nothing more is parsed, and nothing read
            self._unfinished = 0
        else:
            self._unfinished += len(data)
            if self._unfinished > _LARGEST_HEAD:
                self._head_too_large()

    def pause_writing(self) -> None:
        """Start the deadline of a caller that does not take its answer: the call would wait for it for ever."""
        super().pause_writing()
        if self._write_timer is None:
            self._expect_taking(_acknowledged(self.transport))

    def resume_writing(self) -> None:
        """Stop it: the caller took most of what waited."""
        self._taken()
        super().resume_writing()

    def connection_lost(self, exc: BaseException | None) -> None:
        """Stop the deadlines."""
        self._headers_came()
        self._taken()
        if self._proof_timer is not None:
            self._proof_timer.cancel()
            self._proof_timer = None
        super().connection_lost(exc)

    async def finish_response(
        self, request: web.BaseRequest, resp: web.StreamResponse, start_time: float | None
    ) -> tuple[web.StreamResponse, bool]:
        """Send an answer, or its end. Behind the last one, and where nobody knows what comes next, close."""
        if isinstance(resp, web.StreamResponse) and (self._last or _may_be_left_out(request)):
            resp.force_close()
        with self._answers.sending(resp):
            return await super().finish_response(request, resp, start_time)

    def handle_error(
        self,
        request: web.BaseRequest,
        status: int = 500,
        exc: BaseException | None = None,
        message: str | None = None,
    ) -> web.StreamResponse:
        """Answer without the parser's message, which quotes the offending header."""
        del message
        if request.writer.output_size > 0:
            raise ConnectionError("answer already begun")
        if status >= 500:
            reply = web.Response(status=status, body=_FAILED, content_type="application/json")
        else:
            body = _TOO_LARGE if isinstance(exc, LineTooLong) else _BAD_REQUEST
            reply = web.Response(status=400, body=body, content_type="application/json")
        reply.force_close()
        return reply

    def log_exception(self, *args: Any, **kw: Any) -> None:
        """Say nothing: whatever the protocol would log may quote the request."""

    def _body_is_damaged(self) -> None:
        """Tell who reads the body that was under way: the parser gave up, and says so only behind that request."""
        bodies = [payload for _, payload in self._messages]
        if self._current_request is not None:
            bodies.append(self._current_request.content)
        for body in bodies:
            if not body.is_eof():
                body.set_exception(TransferEncodingError("body"))

    def _head_too_large(self) -> None:
        transport, idle = self.transport, self._waits()
        if transport is None:
            return
        if idle:
            transport.write(_written(400, _TOO_LARGE))
        self.force_close()
        if idle:
            self._loop.call_later(_GOODBYE_SECONDS, transport.abort)
        else:
            transport.abort()

    def _waits(self) -> bool:
        return self._waiter is not None and not self._waiter.done()

    def _expect_headers(self) -> None:
        self._header_timer = self._loop.call_later(self._header_seconds, self._headers_late)

    def _headers_came(self) -> None:
        if self._header_timer is not None:
            self._header_timer.cancel()
            self._header_timer = None

    def _taken(self) -> None:
        if self._write_timer is not None:
            self._write_timer.cancel()
            self._write_timer = None

    def _expect_taking(self, taken: int) -> None:
        self._taken_before = taken
        self._write_timer = self._loop.call_later(self._write_seconds, self._not_taken)

    def _not_taken(self) -> None:
        self._write_timer = None
        taken = _acknowledged(self.transport)
        if taken > self._taken_before:  # slowly, but it reads: writing is resumed only once the buffer is nearly empty
            self._expect_taking(taken)
        elif self.transport is not None:
            self.transport.abort()  # closing it would wait for the same caller

    def _headers_late(self) -> None:
        self._header_timer = None
        transport = self.transport
        self.force_close()
        # Over TLS that only says goodbye, and half a minute is waited for the other's: whatever comes is still read.
        if transport is not None and not transport.get_write_buffer_size():
            transport.abort()


def _may_be_left_out(request: web.BaseRequest) -> bool:
    """Say whether the client may now send its next request in the place of this one's body, which was not asked for.

    Whoever expects 100 and gets a final status may send the body or leave it out (RFC 9110, section 10.1.1): the bytes
    that come next could be read as either.
    """
    return "Expect" in request.headers and not request.content.is_eof()


def _written(status: int, body: bytes) -> bytes:
    """Write an answer to what is no request yet: aiohttp has nothing to send one by."""
    head = f"HTTP/1.1 {status} Bad Request\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n"
    return f"{head}Server: phi-gateway\r\nConnection: close\r\n\r\n".encode() + body


def _acknowledged(transport: asyncio.BaseTransport | None) -> int:
    """Give how many bytes the caller's system has taken so far; 0 where that cannot be known."""
    sock = transport.get_extra_info("socket") if transport is not None else None
    try:
        told = sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, _BYTES_ACKED + 8) if sock is not None else b""
        return int(struct.unpack_from("=Q", told, _BYTES_ACKED)[0])
    except (OSError, struct.error):
        return 0


class _Request(web.BaseRequest):
    """A request whose answer does not say by which version of which library it was written."""

    async def _prepare_hook(self, response: web.StreamResponse) -> None:
        response.headers["Server"] = "phi-gateway"


def _request(message: Any, payload: Any, protocol: Any, writer: Any, task: Any) -> _Request:
    return _Request(message, payload, protocol, writer, task, asyncio.get_running_loop())


class GuardedServer(web.Server):
    """aiohttp's low-level server with guarded connections. A caller that leaves cancels its handler."""

    def __init__(
        self, handler: Handler, *, header_seconds: float, keepalive_seconds: float, write_seconds: float = 60.0
    ) -> None:
        """Seconds: for a request's head, between requests, and for a caller to take what waits for it."""
        super().__init__(handler, handler_cancellation=True, request_factory=_request)
        self._write_seconds = write_seconds
        self._header_seconds = header_seconds
        self._keepalive_seconds = keepalive_seconds
        self._ending = False
        self.answers = Answers()
        self._served: ssl.SSLContext | None = None
        self._earlier = weakref.WeakSet[ssl.SSLContext]()
        self._retired = weakref.WeakSet[ssl.SSLContext]()

    def serves(self, context: ssl.SSLContext | None) -> None:
        """Note under which context connections are accepted from now on."""
        if self._served is not None and self._served is not context:
            self._earlier.add(self._served)
        self._served = context

    def retire(self) -> None:
        """End the connections that were made under earlier contexts; what is under way is answered first."""
        self._retired |= self._earlier
        for connection in self.connections:
            if isinstance(connection, GuardedConnection) and connection.ssl_context in self._retired:
                connection.retire()

    def pre_shutdown(self) -> None:
        """End all connections: at once where nothing is under way, else behind the answer that is.

        aiohttp's own way leaves idle ones open and throws away what comes on any: a request there would get no answer,
        and a call whose body is under way would wait for the rest of it in vain.
        """
        self._ending = True
        for connection in self.connections:
            if isinstance(connection, GuardedConnection):
                connection.retire()

    def connection_made(self, handler: RequestHandler, transport: asyncio.Transport) -> None:
        """Take in a connection. One whose handshake was under way when the end began gets one answer."""
        super().connection_made(handler, transport)
        if self._ending and isinstance(handler, GuardedConnection):
            handler.retire()

    def __call__(self) -> GuardedConnection:
        """Make the protocol of one new connection."""
        return GuardedConnection(
            self,
            loop=self._loop,
            header_seconds=self._header_seconds,
            write_seconds=self._write_seconds,
            answers=self.answers,
            retired=self._retired,
            keepalive_timeout=self._keepalive_seconds,
            access_log=None,
            lingering_time=2.0,
            auto_decompress=False,  # decoded by `intake`, which bounds it and refuses stacked encodings
            max_line_size=_LARGEST_LINE,
            max_field_size=_LARGEST_FIELD,
            max_headers=128,
        )
