"""A vendor that answers before the whole body is written, and hangs up: its answer is what counts."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
import trustme

from gateway.egress import upload
from gateway.egress.address import Network
from gateway.egress.reply import VendorReply
from gateway.egress.upload import PIECE
from gateway.egress.upstream import Deadlines, Destination, Rehearsal, Upstream
from gateway.refusals import Reason, Refusal

from .conftest import CLEAN, CLEARANCE, HOST, RECEIPT, TestKey

TOO_LONG = (
    b"HTTP/1.1 413 Too Long\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"
)


@dataclass
class HangsUp:
    """Has a thread of its own, which answers and hangs up when it is let, with the body unread: that is a reset."""

    context: ssl.SSLContext
    listening: socket.socket = field(default_factory=socket.socket)
    heard: threading.Event = field(default_factory=threading.Event)
    let: threading.Event = field(default_factory=threading.Event)
    gone: threading.Event = field(default_factory=threading.Event)

    def serve(self) -> None:
        while True:
            try:
                connection, _ = self.listening.accept()
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # or the answer itself may not be sent
            with self.context.wrap_socket(connection, server_side=True) as secured:
                secured.settimeout(10)
                secured.recv(PIECE)
                self.heard.set()
                self.let.wait(10)
                secured.sendall(TOO_LONG)
            self.gone.set()


@asynccontextmanager
async def hanging_up(
    ca: trustme.CA, ca_file: Path
) -> AsyncIterator[tuple[HangsUp, Callable[[], Awaitable[VendorReply | Refusal]]]]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    ca.issue_cert(HOST).configure_cert(context)
    vendor = HangsUp(context)
    vendor.listening.bind(("127.0.0.1", 0))
    vendor.listening.listen(4)
    thread = threading.Thread(target=vendor.serve, daemon=True)
    thread.start()
    upstream = Upstream(rehearsal=Rehearsal({HOST: ("127.0.0.1", vendor.listening.getsockname()[1])}, ca_file))
    destination = Destination(HOST, 443, Network.PUBLIC, "1.2", None, (), Deadlines(10, 10))
    clean = replace(CLEAN, body=b"x" * 16 * 1024 * 1024)
    try:
        yield vendor, lambda: upstream.send(clean, CLEARANCE, RECEIPT, destination, TestKey())
    finally:
        await upstream.close()
        vendor.listening.shutdown(socket.SHUT_RDWR)
        vendor.listening.close()
        await asyncio.to_thread(thread.join, 10)


async def _ask(vendor: HangsUp, ask: Callable[[], Awaitable[VendorReply | Refusal]]) -> int | Refusal:
    for event in (vendor.heard, vendor.let, vendor.gone):
        event.clear()
    reply = await ask()
    if isinstance(reply, Refusal):
        return reply
    reply.close()
    return reply.status


@pytest.mark.parametrize("looks", [True, False])
async def test_the_answer_to_a_body_that_is_too_long_is_not_lost(ca, ca_file, monkeypatch, looks: bool) -> None:
    """The control, without a look: the next piece fails, and what came before it with it."""
    look = upload.something_came
    begun: list[asyncio.Transport | None] = []

    def while_the_gateway_does_something_else(transport: asyncio.Transport | None) -> bool:
        if transport not in begun:
            begun.append(transport)  # before the first piece
        elif not vendor.gone.is_set() and vendor.heard.wait(0.05):  # else the loop has bytes to send before it is heard
            vendor.let.set()  # no more is written until the vendor has gone
            assert vendor.gone.wait(10)
        return look(transport) if looks else False

    monkeypatch.setattr(upload, "something_came", while_the_gateway_does_something_else)
    async with hanging_up(ca, ca_file) as (vendor, ask):
        answers = [await _ask(vendor, ask) for _ in range(10)]
    lost = answers.count(Refusal(Reason.VENDOR_UNREACHABLE))
    assert answers.count(413) == len(answers) - lost
    assert lost == 0 if looks else lost > 0


@pytest.mark.parametrize("length", [0, 1, PIECE, PIECE + 1, 5 * PIECE])
async def test_all_of_a_body_is_sent(start_vendor, call, length: int) -> None:
    body = bytes(range(256)) * (length // 256) + b"x" * (length % 256)
    vendor = await start_vendor()
    reply = await call(vendor, clean=replace(CLEAN, body=body))
    assert isinstance(reply, VendorReply)
    reply.close()
    _, headers, received = vendor.received[0]
    assert received == body
    assert headers["Content-Length"] == str(length)
    assert headers["Content-Type"] == "application/json"
    assert "Transfer-Encoding" not in headers
