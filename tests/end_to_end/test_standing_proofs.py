"""A connection that stands proves no more than its client certificate does now: neither past its end nor past its root."""

from __future__ import annotations

import asyncio
import json
import socket
import ssl
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import anthropic
import pytest
import trustme
import uvloop

from gateway.edge import identity

NAME = "mtls-svc.internal"
BODY = json.dumps(
    {"model": "claude-sonnet-5-5", "max_tokens": 5, "messages": [{"role": "user", "content": "hi"}]}
).encode()
CALL = b"\r\n".join(
    [
        b"POST /billing-codes/v1/messages HTTP/1.1", b"Host: gateway", b"x-api-key: not-used", b"X-Phi-Actor: a",
        b"X-Phi-Subject: s", b"Content-Type: application/json", b"Content-Length: %d" % len(BODY),
    ]
) + b"\r\n\r\n" + BODY  # fmt: skip


@dataclass
class Clients:
    """Who vouches for the callers' certificates."""

    ca: trustme.CA
    file: Path

    def context(self, house: Any, *, seconds: float = 3600.0, tls: ssl.TLSVersion | None = None) -> ssl.SSLContext:
        """Give a client's context with a certificate that ends so many seconds from now."""
        context = house.trust()
        ends = datetime.now(UTC) + timedelta(seconds=seconds)
        self.ca.issue_cert(NAME, not_after=ends).configure_cert(context)
        context.maximum_version = tls or context.maximum_version
        return context


@pytest.fixture
def clients(tmp_path: Path) -> Clients:
    ca, file = trustme.CA(), tmp_path / "clients.pem"
    ca.cert_pem.write_to_path(str(file))
    return Clients(ca, file)


@pytest.fixture
def with_mtls(clients: Clients) -> Callable[..., Any]:
    def tls(files: Any, _: Any, root: Path) -> Any:
        callers = root / "policies" / "callers.yaml"
        callers.write_text(callers.read_text() + f"\nmtls-svc:\n  keys: []\n  mtls: [{NAME}]\n")
        billing = root / "policies" / "routes" / "billing.yaml"
        billing.write_text(billing.read_text().replace("callers: [billing-svc]", "callers: [billing-svc, mtls-svc]"))
        return replace(files, client_ca=clients.file)

    return tls


async def connected(house: Any, context: ssl.SSLContext) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    return await asyncio.open_connection("127.0.0.1", house.gateway.listener.port, ssl=context)


async def answer(reader: asyncio.StreamReader) -> tuple[int, bytes, bytes]:
    """Read one answer; give status, head and body."""
    async with asyncio.timeout(20):
        head = await reader.readuntil(b"\r\n\r\n")
        length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
        return int(head.split(b" ")[1]), head.lower(), await reader.readexactly(length)


async def closed(reader: asyncio.StreamReader) -> bool:
    """Wait until the gateway ends the connection; say whether it said nothing more."""
    async with asyncio.timeout(20):
        try:
            return await reader.read() == b""
        except ConnectionError:
            return True


async def test_an_idle_connection_ends_with_its_certificate(build, with_mtls, clients) -> None:
    async with build(tls=with_mtls) as house:
        reader, writer = await connected(house, clients.context(house, seconds=2.5))
        writer.write(CALL)
        assert (await answer(reader))[0] == 200
        assert await closed(reader)
        writer.close()


async def test_a_certificate_that_has_ended_proves_nothing(build, with_mtls, clients, monkeypatch) -> None:
    """Whatever the timer does: the clock may have jumped."""
    async with build(tls=with_mtls) as house:
        context = clients.context(house)
        reader, writer = await connected(house, context)
        writer.write(CALL)
        assert (await answer(reader))[0] == 200
        later = datetime.now(UTC).timestamp() + 7200
        monkeypatch.setattr(identity, "time", SimpleNamespace(time=lambda: later))
        writer.write(CALL)
        status, _, body = await answer(reader)
        assert (status, b"connect anew" in body) == (401, True)
        key = CALL.replace(b"not-used", house.keys["billing-svc"].encode())
        writer.write(key)  # the control: a key proves what it proves
        assert (await answer(reader))[0] == 200
        writer.close()
        assert [e["proof"] for e in house.events() if e["stage"] == "intent"] == ["mtls", "key"]


def test_a_session_that_is_taken_up_again_outlives_no_certificate(build, with_mtls, clients) -> None:
    """A resumed TLS session brings the certificate of the first handshake along, and nobody verifies it anew."""

    def asked(house: Any, context: ssl.SSLContext, session: Any) -> tuple[bytes, Any, bool]:
        with (
            socket.create_connection(("127.0.0.1", house.gateway.listener.port), timeout=20) as plain,
            context.wrap_socket(plain, server_hostname="127.0.0.1", session=session) as secured,
        ):
            secured.sendall(CALL.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n", 1))
            said = b""
            while piece := secured.recv(65_536):
                said += piece
            return said, secured.session, bool(secured.session_reused)

    async def run() -> None:
        async with build(tls=with_mtls) as house:
            context = clients.context(house, seconds=2.5, tls=ssl.TLSVersion.TLSv1_2)
            said, session, _ = await asyncio.to_thread(asked, house, context, None)
            assert said.startswith(b"HTTP/1.1 200 ")
            async with asyncio.timeout(20):
                with pytest.raises((ssl.SSLError, ConnectionError)):  # the control: a whole handshake fails by then
                    while True:
                        reader, writer = await connected(house, context)
                        await closed(reader)
                        writer.close()
            said, _, resumed = await asyncio.to_thread(asked, house, context, session)
            assert resumed
            assert said.startswith(b"HTTP/1.1 401 ")

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(run())


async def test_a_root_that_is_taken_out_ends_the_connections_it_vouched_for(build, with_mtls, clients) -> None:
    arrived, release = asyncio.Event(), asyncio.Event()

    async def slowly(_: Any) -> None:
        arrived.set()
        await release.wait()

    async with build(tls=with_mtls) as house:
        context = clients.context(house)
        idle, busy = await connected(house, context), await connected(house, context)
        idle[1].write(CALL)
        assert (await answer(idle[0]))[0] == 200
        house.vendor.on_request = slowly
        busy[1].write(CALL + CALL)  # the second waits behind the first
        await arrived.wait()
        trustme.CA().cert_pem.write_to_path(str(clients.file))
        for _ in range(2):
            await house.gateway.look_at_certificates()
        assert await closed(idle[0])
        release.set()
        status, head, _ = await answer(busy[0])
        assert (status, b"connection: close" in head) == (200, True)  # what was under way is answered
        assert await closed(busy[0])
        assert len(house.vendor.received) == 2
        for _, writer in (idle, busy):
            writer.close()
        with pytest.raises((ssl.SSLError, ConnectionError)):
            reader, writer = await connected(house, context)
            writer.write(CALL)
            if not await reader.read():
                raise ConnectionError


async def test_who_shakes_hands_slowly_is_not_let_in_by_a_root_of_before(build, with_mtls, clients) -> None:
    async with build(tls=with_mtls) as house:
        context, port = clients.context(house), house.gateway.listener.port
        with socket.create_connection(("127.0.0.1", port)) as plain:
            await connected_and_gone(house)  # so that the one before was accepted
            trustme.CA().cert_pem.write_to_path(str(clients.file))
            for _ in range(2):
                await house.gateway.look_at_certificates()
            plain.setblocking(False)
            reader, writer = await asyncio.open_connection(sock=plain, ssl=context, server_hostname="127.0.0.1")
            writer.write(CALL)
            assert await closed(reader)
            writer.close()
        assert house.vendor.received == []


async def connected_and_gone(house: Any) -> None:
    _, writer = await connected(house, house.trust())
    writer.close()


async def test_a_new_certificate_of_the_gateways_own_ends_no_connection(build, with_mtls, clients) -> None:
    """The control: the roots are those of before."""
    async with build(tls=with_mtls) as house:
        reader, writer = await connected(house, clients.context(house))
        await house.gateway.look_at_certificates(now=True)
        writer.write(CALL)
        assert (await answer(reader))[0] == 200
        writer.close()


async def test_an_sdk_whose_certificate_is_renewed_in_time_notices_nothing(build, with_mtls, clients) -> None:
    """As where a mesh gives certificates of an hour: the connection ends, the next one has the new certificate."""
    async with build(tls=with_mtls) as house:
        context = clients.context(house, seconds=2.5)
        client = anthropic.AsyncAnthropic(
            base_url=house.base + "/billing-codes",
            api_key="not-used",
            default_headers={"X-Phi-Actor": "a", "X-Phi-Subject": "s"},
            http_client=anthropic.DefaultAsyncHttpxClient(verify=context),
            max_retries=0,
        )
        house.clients.append(client)
        await client.messages.create(**json.loads(BODY))
        clients.ca.issue_cert(NAME).configure_cert(context)
        connections = house.gateway.listener._http
        async with asyncio.timeout(20):
            while any(one.transport is not None for one in connections.connections):
                await asyncio.sleep(0.01)
        await client.messages.create(**json.loads(BODY))
        assert [event["proof"] for event in house.events() if event["stage"] == "intent"] == ["mtls", "mtls"]
