"""A connection to a vendor is used for a while, and never past what it was verified by."""

from __future__ import annotations

import asyncio
import shutil
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import trustme
import uvloop
from aiohttp.abc import AbstractResolver, ResolveResult

from gateway.egress import standing, tls
from gateway.egress.address import Network
from gateway.egress.reply import VendorReply
from gateway.egress.standing import OLDEST, Standing
from gateway.egress.upstream import Deadlines, Destination, Upstream
from gateway.refusals import Reason, Refusal

from .conftest import CLEAN, CLEARANCE, HOST, RECEIPT, TestKey

ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
DESTINATION = Destination(HOST, 443, Network.PRIVATE, "1.2", None, (), Deadlines(5, 5))


@dataclass
class Vendor(AbstractResolver):
    """A vendor of bare connections, and the name service that leads to it."""

    address: str = "127.0.0.1"
    port: int = 0
    connections: int = 0
    asked: int = 0
    writers: list[asyncio.StreamWriter] = field(default_factory=list)
    hang_up: set[int] = field(default_factory=set)  # the calls, by number, at which it ends the connection instead

    async def resolve(self, host: str, port: int = 0, family: Any = socket.AF_INET) -> list[ResolveResult]:
        return [
            ResolveResult(hostname=host, host=self.address, port=self.port, family=socket.AF_INET, proto=0, flags=0)
        ]

    async def close(self) -> None:
        pass

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self.writers.append(writer)
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                if not head.startswith(b"GET"):
                    await reader.readexactly(len(CLEAN.body or b""))
                self.asked += 1
                if self.asked in self.hang_up:
                    return
                writer.write(ANSWER)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            return
        finally:
            writer.close()


@asynccontextmanager
async def vendor_of(certificate: trustme.LeafCert) -> AsyncIterator[tuple[Vendor, Upstream]]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    vendor = Vendor()
    server = await asyncio.start_server(vendor.serve, "127.0.0.1", 0, ssl=context)
    vendor.port = server.sockets[0].getsockname()[1]
    upstream = Upstream(resolver=vendor)
    try:
        yield vendor, upstream
    finally:
        await upstream.close()
        server.close()


def asking(upstream: Upstream, **changes: Any) -> Callable[..., Awaitable[Refusal | None]]:
    """Give what sends a call and reads its answer."""

    async def ask(method: str = "POST") -> Refusal | None:
        clean = replace(CLEAN, method=method, body=CLEAN.body if method == "POST" else None)
        reply = await upstream.send(clean, CLEARANCE, RECEIPT, replace(DESTINATION, **changes), TestKey())
        if isinstance(reply, VendorReply):
            assert await reply.read(100) == b"{}"
            reply.close()
            return None
        return reply

    return ask


@pytest.fixture
def clocks(monkeypatch: pytest.MonkeyPatch) -> dict[str, float]:
    """Seconds by which the clocks are ahead."""
    ahead = {"clock": 0.0, "now": 0.0}
    real, begun = Standing.__init__, {"clock": standing.time.monotonic, "now": standing.time.time}

    def made(self: Standing) -> None:
        real(self, **{name: lambda name=name: begun[name]() + ahead[name] for name in ahead})

    monkeypatch.setattr(Standing, "__init__", made)
    return ahead


async def test_a_connection_is_used_for_ten_minutes(ca, ca_file, clocks) -> None:
    async with vendor_of(ca.issue_cert(HOST)) as (vendor, upstream):
        ask = asking(upstream, ca_file=ca_file)
        for seconds, connections in ((0.0, 1), (OLDEST - 1, 1), (OLDEST + 1, 2), (OLDEST + 2, 2)):
            clocks["clock"] = seconds
            assert await ask() is None
            assert vendor.connections == connections


async def test_a_connection_does_not_outlive_the_vendors_certificate(ca, ca_file, clocks) -> None:
    ends = datetime.now(UTC) + timedelta(minutes=5)
    async with vendor_of(ca.issue_cert(HOST, not_after=ends)) as (vendor, upstream):
        ask = asking(upstream, ca_file=ca_file)
        for minutes, connections in ((0, 1), (4, 1), (6, 2)):
            clocks["now"] = minutes * 60.0
            assert await ask() is None
            assert vendor.connections == connections


async def test_however_many_connections_are_over_a_new_one_is_made(ca, ca_file, clocks) -> None:
    async with vendor_of(ca.issue_cert(HOST)) as (vendor, upstream):
        ask = asking(upstream, ca_file=ca_file)
        assert await asyncio.gather(*(ask() for _ in range(12))) == [None] * 12
        assert vendor.connections == 12
        clocks["clock"] = OLDEST
        assert await ask() is None
        assert vendor.connections == 13


async def test_however_many_connections_the_vendor_has_ended_a_new_one_is_made(ca, ca_file, monkeypatch) -> None:
    """A load balancer that is restarted ends them all, one after the other."""
    async with vendor_of(ca.issue_cert(HOST)) as (vendor, upstream):
        ask = asking(upstream, ca_file=ca_file)
        assert await asyncio.gather(*(ask() for _ in range(12))) == [None] * 12
        monkeypatch.setattr("gateway.egress.connector._has_ended", lambda _: True)
        assert await ask() is None
        assert vendor.connections == 13


async def test_a_name_that_moves_inside_is_not_followed(ca, ca_file, clocks, monkeypatch) -> None:
    """The connection that stands leads where the name led; the next one is checked, whatever stands."""
    monkeypatch.setattr("gateway.egress.connector.may_dial", lambda address, _: address == "127.0.0.1")
    async with vendor_of(ca.issue_cert(HOST)) as (vendor, upstream):
        ask = asking(upstream, ca_file=ca_file)
        assert await ask() is None
        vendor.address = "127.0.0.2"
        assert await ask() is None
        clocks["clock"] = OLDEST
        upstream._sessions[next(iter(upstream._sessions))].connector.clear_dns_cache()  # it holds for ten seconds
        assert await ask() == Refusal(Reason.VENDOR_ADDRESS_REFUSED)
        assert (vendor.connections, vendor.asked) == (1, 2)


async def test_a_root_that_the_system_distrusts_is_not_trusted_for_long(ca, ca_file, tmp_path, monkeypatch) -> None:
    store, other = tmp_path / "system.pem", tmp_path / "other.pem"
    shutil.copy(ca_file, store)
    trustme.CA().cert_pem.write_to_path(str(other))
    monkeypatch.setattr(tls, "_SYSTEM_STORES", (str(store),))
    async with vendor_of(ca.issue_cert(HOST)) as (vendor, upstream):
        ask = asking(upstream)
        assert [await ask(), await ask()] == [None, None]
        assert vendor.connections == 1
        Path(other).replace(store)
        assert await ask() == Refusal(Reason.VENDOR_TLS)
        assert vendor.asked == 2
        store.unlink()
        assert await ask() == Refusal(Reason.VENDOR_TLS)


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_call_is_sent_once_though_a_connection_ends_under_it(ca, ca_file, method: str) -> None:
    """Each attempt has its own intent: the client library must not make one of its own."""
    async with vendor_of(ca.issue_cert(HOST)) as (vendor, upstream):
        ask = asking(upstream, ca_file=ca_file)
        assert await ask(method) is None
        vendor.hang_up = {2}
        assert await ask(method) == Refusal(Reason.VENDOR_UNREACHABLE)
        assert vendor.asked == 2
        assert await ask(method) is None  # the control


@pytest.mark.parametrize("loop", [uvloop.new_event_loop, asyncio.new_event_loop])
@pytest.mark.parametrize("kindly", [True, False])
def test_a_connection_that_the_vendor_has_ended_is_not_used(ca, ca_file, loop, kindly: bool) -> None:
    """Its end is on the way, or in the socket, and the event loop has not been there yet."""

    async def run() -> None:
        async with vendor_of(ca.issue_cert(HOST)) as (vendor, upstream):
            ask = asking(upstream, ca_file=ca_file)
            for calls in range(1, 9):
                assert await ask() is None
                assert (vendor.connections, vendor.asked) == (calls, calls)
                transport = vendor.writers[-1].transport
                transport.close() if kindly else transport.abort()

    with asyncio.Runner(loop_factory=loop) as runner:
        runner.run(run())
