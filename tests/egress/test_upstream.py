"""The client goes to one host, once, with what it was given."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
import trustme
from aiohttp import web
from multidict import CIMultiDict

from gateway.egress.address import Network
from gateway.egress.credentials import CredentialMissing, read_credential
from gateway.egress.reply import VendorFailed, VendorReply
from gateway.egress.signing import HeaderSigner, Outgoing
from gateway.egress.upstream import Deadlines, Destination, Rehearsal, Upstream
from gateway.model import CleanPrompt, Clearance, Receipt, Site
from gateway.policy.schema import Credential
from gateway.refusals import Reason, Refusal
from gateway.vendors.anthropic import Anthropic

from .conftest import CLEAN, RECEIPT, TestKey

HOST = "vendor.example.com"
CLEARANCE = Clearance(vendor="v", agreement="BAA-1", endpoint="messages", model="m", policy_hash="0" * 64)
GET = CleanPrompt(body=None, method="GET", path="/v1/models", query=(("limit", "5"),), headers={}, stream=False)


async def test_only_what_was_given_is_sent(start_vendor, call) -> None:
    vendor = await start_vendor()
    reply = await call(vendor)
    reply.close()
    path, headers, body = vendor.received[0]
    assert (path, body) == ("/v1/messages", b"{}")
    assert {name.lower(): value for name, value in headers.items()} == {
        "host": HOST,
        "x-known": "1",
        "x-api-key": "secret",
        "accept-encoding": "identity",
        "user-agent": "phi-gateway",
        "content-type": "application/json",
        "content-length": "2",
    }


async def test_the_query_is_sent_with_a_get(start_vendor, call) -> None:
    vendor = await start_vendor()
    reply = await call(vendor, clean=GET)
    reply.close()
    path, headers, body = vendor.received[0]
    assert (path, body) == ("/v1/models?limit=5", b"")
    assert "content-type" not in {name.lower() for name in headers}


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_a_redirect_is_not_followed(start_vendor, call, status: int) -> None:
    """A followed 307 would send body and key again, to whoever is named."""

    async def elsewhere(_request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(status=status, headers={"Location": "https://vendor.example.com/other"})

    vendor = await start_vendor(respond=elsewhere)
    assert await call(vendor) == Refusal(Reason.VENDOR_REDIRECT)
    assert len(vendor.received) == 1


async def test_proxies_and_netrc_of_the_environment_are_not_used(start_vendor, call, monkeypatch, tmp_path) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text(f"machine {HOST} login someone password secret\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")  # would fail
    vendor = await start_vendor()
    reply = await call(vendor)
    assert isinstance(reply, VendorReply)
    reply.close()
    assert "Authorization" not in vendor.received[0][1]


class _Resolver:
    """Says for every name what it was told."""

    def __init__(self, address: str, port: int) -> None:
        self.address, self.port = address, port

    async def resolve(self, host: str, port: int = 0, family: int = 0) -> list[dict[str, object]]:
        return [
            {
                "hostname": host,
                "host": self.address,
                "port": self.port,
                "family": socket.AF_INET,
                "proto": 0,
                "flags": 0,
            }
        ]

    async def close(self) -> None:
        pass


@pytest.mark.parametrize(("network", "reached"), [(Network.PUBLIC, False), (Network.PRIVATE, True)])
async def test_a_name_that_resolves_to_the_inside_is_refused(start_vendor, ca_file, network, reached) -> None:
    vendor = await start_vendor()
    upstream = Upstream(resolver=_Resolver("127.0.0.1", vendor.port))
    destination = Destination(HOST, 443, network, "1.2", ca_file, ())
    reply = await upstream.send(
        GET, CLEARANCE, Receipt("e", 1), destination, HeaderSigner(Credential("env", "TEST_VENDOR_KEY"), Anthropic())
    )
    if reached:
        assert isinstance(reply, VendorReply)
        reply.close()
    else:
        assert reply == Refusal(Reason.VENDOR_ADDRESS_REFUSED)
    assert bool(vendor.received) is reached
    await upstream.close()


@pytest.mark.parametrize("address", ["127.0.0.1", "::1"])
async def test_a_literal_address_is_checked_too(start_vendor, ca, ca_file, address: str) -> None:
    """A resolver is not asked about literal addresses; the check must not live there."""
    try:
        vendor = await start_vendor(ca.issue_cert(address), address=address)
    except OSError:
        pytest.skip(f"this machine has no {address}")
    for network, reached in ((Network.PUBLIC, False), (Network.PRIVATE, True)):
        upstream = Upstream()
        destination = Destination(address, vendor.port, network, "1.2", ca_file, ())
        reply = await upstream.send(
            GET,
            CLEARANCE,
            Receipt("e", 1),
            destination,
            HeaderSigner(Credential("env", "TEST_VENDOR_KEY"), Anthropic()),
        )
        assert isinstance(reply, VendorReply) is reached
        if isinstance(reply, VendorReply):
            reply.close()
        await upstream.close()
    ((_, headers, _),) = vendor.received
    assert headers["Host"] == (f"[{address}]" if ":" in address else address) + f":{vendor.port}"


async def test_a_vendor_that_is_not_there_is_unreachable(start_vendor, call) -> None:
    vendor = await start_vendor()
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        vendor.port = unused.getsockname()[1]
        assert await call(vendor) == Refusal(Reason.VENDOR_UNREACHABLE)


@pytest.mark.parametrize("deadlines", [Deadlines(connect=0.05), Deadlines(first_byte=0.05)])
async def test_a_vendor_to_which_no_connection_stands_in_time_is_unreachable(start_vendor, call, deadlines) -> None:
    """It takes the connection and says nothing in the handshake: no byte of the call has left."""
    vendor = await start_vendor()
    with socket.create_server(("127.0.0.1", 0)) as silent:
        vendor.port = silent.getsockname()[1]
        assert await call(vendor, deadlines=deadlines) == Refusal(Reason.VENDOR_UNREACHABLE)


async def test_a_vendor_that_hangs_times_out(start_vendor, call) -> None:
    release = asyncio.Event()

    async def hang(_request: web.BaseRequest) -> web.StreamResponse:
        await release.wait()
        return web.Response()

    vendor = await start_vendor(respond=hang)
    reply = await call(vendor, deadlines=Deadlines(connect=5, first_byte=1))  # long enough to connect
    release.set()
    assert reply == Refusal(Reason.VENDOR_TIMEOUT)


async def test_a_vendor_that_stops_in_mid_answer_times_out(start_vendor, call) -> None:
    release = asyncio.Event()

    async def stop(request: web.BaseRequest) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        await response.write(b"first")
        await release.wait()
        return response

    vendor = await start_vendor(respond=stop)
    reply = await call(vendor, deadlines=Deadlines(connect=5, first_byte=5, between_chunks=0.05))
    with pytest.raises(VendorFailed) as failure:
        await reply.read(100)
    release.set()
    reply.close()
    assert failure.value.reason is Reason.VENDOR_TIMEOUT


async def test_an_answer_cut_short_is_seen(start_vendor, call) -> None:
    async def cut(request: web.BaseRequest) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Length": "100"})
        await response.prepare(request)
        await response.write(b"half")
        request.transport.abort()
        return response

    vendor = await start_vendor(respond=cut)
    reply = await call(vendor)
    with pytest.raises(VendorFailed) as failure:
        await reply.read(100)
    reply.close()
    assert failure.value.reason is Reason.VENDOR_REPLY


async def test_an_answer_over_the_limit_is_not_kept(start_vendor, call) -> None:
    async def flood(_request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(body=b"x" * 1000)

    vendor = await start_vendor(respond=flood)
    reply = await call(vendor)
    with pytest.raises(VendorFailed):
        await reply.read(999)
    reply.close()


@pytest.mark.parametrize(
    ("status", "taken"), [(101, False), (199, False), (200, True), (599, True), (600, False), (999, False)]
)
async def test_a_status_that_is_no_answers_is_not_taken(start_vendor, call, status: int, taken: bool) -> None:
    """It could be told to no client, nor be recorded: the call would have stayed without its outcome."""

    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        request.transport.write(b"HTTP/1.1 %d Odd\r\nContent-Length: 0\r\nConnection: close\r\n\r\n" % status)
        request.transport.close()
        return web.Response()

    reply = await call(await start_vendor(respond=answer), deadlines=Deadlines(connect=5, first_byte=5))
    assert isinstance(reply, VendorReply) is taken
    if isinstance(reply, VendorReply):
        reply.close()
    else:
        assert reply.reason in (Reason.VENDOR_REPLY, Reason.VENDOR_UNREACHABLE)


@asynccontextmanager
async def asked_of(
    serve: Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]], ca: trustme.CA, ca_file: Path
) -> AsyncIterator[Callable[[], Awaitable[VendorReply | Refusal]]]:
    """Have a vendor of bare connections; give what sends it a call."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    ca.issue_cert(HOST).configure_cert(context)
    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=context)
    upstream = Upstream(rehearsal=Rehearsal({HOST: ("127.0.0.1", server.sockets[0].getsockname()[1])}, ca_file))
    destination = Destination(HOST, 443, Network.PUBLIC, "1.2", None, (), Deadlines(5, 5))
    yield lambda: upstream.send(CLEAN, CLEARANCE, RECEIPT, destination, TestKey())
    await upstream.close()
    server.close()


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 2\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
        b"SSH-2.0-OpenSSH_9\r\n",
    ],
)
async def test_an_answer_that_cannot_be_read_is_no_silence(ca, ca_file, answer: bytes) -> None:
    """Bytes of an answer came: the vendor was reached, and nobody else may be asked the same."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer)
        await writer.drain()
        writer.close()

    async with asked_of(serve, ca, ca_file) as ask:
        assert await ask() == Refusal(Reason.VENDOR_REPLY)


@pytest.mark.parametrize(
    "late",
    [
        b"",
        b"HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\nanother",
        b"HTTP/1.1 408 Late\r\nContent-Length: 0\r\n\r\n",
        b"x",
    ],
)
async def test_an_answer_that_nobody_asked_for_is_nobodys(ca, ca_file, late: bytes) -> None:
    """It would be taken for the answer to the next call on the connection, which is another caller's."""
    asked, connections, read, spoken = 0, 0, asyncio.Event(), asyncio.Event()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal asked, connections
        connections += 1
        while await reader.readline():
            while await reader.readline() not in (b"\r\n", b""):
                pass
            await reader.readexactly(len(CLEAN.body or b""))
            asked += 1
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n%d" % asked)
            await asyncio.wait_for(read.wait(), 10)
            if asked == 1:
                writer.write(late)
            await writer.drain()
            spoken.set()
        writer.close()

    answers = []
    async with asked_of(serve, ca, ca_file) as ask:
        for _ in range(2):
            reply = await ask()
            assert isinstance(reply, VendorReply)
            answers.append(await reply.read(100))
            reply.close()
            read.set()
            await asyncio.wait_for(spoken.wait(), 10)
        assert answers == [b"1", b"2"]
        assert connections == (2 if late else 1)  # the control: a silent connection is used again


async def test_only_allowed_reply_headers_are_given(start_vendor, call) -> None:
    async def answer(_request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(headers={"Request-Id": "r1", "Set-Cookie": "a=b", "X-Other": "1"})

    reply = await call(await start_vendor(respond=answer))
    assert reply.headers(frozenset({"request-id"})) == {"request-id": "r1"}
    reply.close()


def test_a_credential_comes_from_the_environment_or_a_file(tmp_path) -> None:
    secret = tmp_path / "key"
    secret.write_text("file-secret\n")
    assert read_credential("env", "K", environment={"K": " env-secret "}) == "env-secret"
    assert read_credential("file", str(secret)) == "file-secret"


@pytest.mark.parametrize("value", ["", "   ", "two\nlines", "n\u00e4", "x" * 20_000])
def test_an_unusable_credential_is_named_but_not_shown(value: str) -> None:
    with pytest.raises(CredentialMissing) as failure:
        read_credential("env", "VENDOR_KEY", environment={"VENDOR_KEY": value})
    assert "VENDOR_KEY" in str(failure.value)
    assert not value.strip() or value not in str(failure.value)


def test_a_credential_file_that_is_absent_is_named(tmp_path) -> None:
    with pytest.raises(CredentialMissing, match="cannot be read"):
        read_credential("file", str(tmp_path / "absent"))


async def test_the_clearances_project_and_location_go_into_the_path(start_vendor, ca_file) -> None:
    vendor = await start_vendor()
    upstream = Upstream(rehearsal=Rehearsal({HOST: ("127.0.0.1", vendor.port)}, ca_file))
    destination = Destination(HOST, 443, Network.PUBLIC, "1.2", None, (), Deadlines(connect=5, first_byte=5))
    path = "/v1/projects/{project}/locations/{location}/publishers/google/models/m:countTokens"
    clean = CleanPrompt(body=b"{}", method="POST", path=path, query=(("alt", "sse"),), headers={}, stream=False)
    clearance = replace(CLEARANCE, site=Site("prod-1", "us-central1"))
    try:
        signer = HeaderSigner(Credential("env", "PATH"), Anthropic())
        reply = await upstream.send(clean, clearance, Receipt("e", 1), destination, signer)
        assert isinstance(reply, VendorReply)
        reply.close()
    finally:
        await upstream.close()
    assert vendor.received[0][0] == "/v1/projects/prod-1/locations/us-central1/publishers/google/models/m:countTokens?alt=sse"  # fmt: skip


async def test_a_key_that_is_gone_when_it_is_needed_sends_nothing(start_vendor, ca_file) -> None:
    class Gone(TestKey):
        def headers(self, outgoing: Outgoing) -> dict[str, str]:
            raise CredentialMissing("environment variable VENDOR_KEY is not set")

    vendor = await start_vendor()
    destination = Destination(HOST, 443, Network.PUBLIC, "1.2", None, (), Deadlines(connect=5, first_byte=5))
    upstream = Upstream(rehearsal=Rehearsal({HOST: ("127.0.0.1", vendor.port)}, ca_file))
    try:
        refused = await upstream.send(CLEAN, CLEARANCE, RECEIPT, destination, Gone())
        assert refused == Refusal(Reason.VENDOR_CREDENTIAL_MISSING)
        assert vendor.received == []
        sent = await upstream.send(CLEAN, CLEARANCE, RECEIPT, destination, TestKey())  # the control
        assert isinstance(sent, VendorReply)
        sent.close()
    finally:
        await upstream.close()


async def test_a_host_outside_the_rehearsal_is_not_looked_up(start_vendor, call) -> None:
    vendor = await start_vendor()
    assert await call(vendor, host="elsewhere.example.com") == Refusal(Reason.VENDOR_UNREACHABLE)
    assert vendor.received == []


def test_a_vendors_header_that_could_not_be_written_is_left_out() -> None:
    raw = b"req-\xff".decode("utf-8", "surrogateescape")  # as aiohttp reads bytes that are no UTF-8
    answered = SimpleNamespace(status=200, headers=CIMultiDict({"Request-Id": raw, "Retry-After": "5", "Server": "x"}))
    reply = VendorReply(cast(Any, answered), 1.0, None)
    assert reply.headers(frozenset({"request-id", "retry-after"})) == {"retry-after": "5"}
    answered.headers["Request-Id"] = "req-1"
    assert reply.headers(frozenset({"request-id", "retry-after"})) == {"request-id": "req-1", "retry-after": "5"}


async def test_a_call_waits_for_no_other_calls_connection(start_vendor, ca_file) -> None:
    """How many calls there are at once, the listener bounds: limits.in_flight may be more than any number here.

    One that waits for a connection has its intent on disk: it ends as a vendor's time-out, of which nobody knows
    whether the vendor has it, and nothing was sent.
    """
    many = 270
    arrived, all_there = 0, asyncio.Event()

    async def together(_request: web.BaseRequest) -> web.StreamResponse:
        nonlocal arrived
        arrived += 1
        if arrived == many:
            all_there.set()
        await all_there.wait()
        return web.json_response({"ok": True})

    vendor = await start_vendor(respond=together)
    upstream = Upstream(rehearsal=Rehearsal({HOST: ("127.0.0.1", vendor.port)}, ca_file))
    destination = Destination(HOST, 443, Network.PUBLIC, "1.2", None, (), Deadlines(connect=30, first_byte=30))
    try:
        replies = await asyncio.gather(
            *(upstream.send(CLEAN, CLEARANCE, RECEIPT, destination, TestKey()) for _ in range(many))
        )
        assert [reply for reply in replies if isinstance(reply, Refusal)] == []
    finally:
        all_there.set()
        await upstream.close()
