"""A vendor on loopback with a certificate of one's choice."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
import trustme
from aiohttp import web

from gateway.egress.address import Network
from gateway.egress.signing import Outgoing
from gateway.egress.upstream import Deadlines, Destination, Rehearsal, Upstream
from gateway.model import CleanPrompt, Clearance, Receipt

HOST = "vendor.example.com"
CLEAN = CleanPrompt(body=b"{}", method="POST", path="/v1/messages", query=(), headers={"x-known": "1"}, stream=False)
CLEARANCE = Clearance(vendor="v", agreement="BAA-1", endpoint="messages", model="m", policy_hash="0" * 64)
RECEIPT = Receipt(event_id="e", sequence=1)


class TestKey:
    """A vendor's key, without where it comes from."""

    __test__ = False

    async def prepare(self) -> None:
        """Nothing to fetch."""

    def headers(self, outgoing: Outgoing) -> dict[str, str]:
        """Give the same at each call."""
        assert outgoing.url.startswith("https://")
        return {"x-api-key": "secret"}


@dataclass
class Vendor:
    """A server that keeps what it receives."""

    port: int
    received: list[tuple[str, dict[str, str], bytes]]


StartVendor = Callable[..., Awaitable[Vendor]]


@pytest.fixture
def ca() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def ca_file(ca: trustme.CA, tmp_path: Path) -> Path:
    path = tmp_path / "ca.pem"
    ca.cert_pem.write_to_path(str(path))
    return path


@pytest.fixture
async def start_vendor(ca: trustme.CA) -> AsyncIterator[StartVendor]:
    runners: list[web.ServerRunner] = []

    async def start(
        certificate: trustme.LeafCert | None = None,
        *,
        respond: Callable[[web.BaseRequest], Awaitable[web.StreamResponse]] | None = None,
        prepare: Callable[[ssl.SSLContext], None] | None = None,
        address: str = "127.0.0.1",
    ) -> Vendor:
        received: list[tuple[str, dict[str, str], bytes]] = []

        async def handle(request: web.BaseRequest) -> web.StreamResponse:
            received.append((request.raw_path, dict(request.headers), await request.read()))
            if respond is not None:
                return await respond(request)
            return web.json_response({"ok": True})

        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        (certificate or ca.issue_cert(HOST)).configure_cert(context)
        if prepare is not None:
            prepare(context)
        runner = web.ServerRunner(web.Server(handle), shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, address, 0, ssl_context=context)
        await site.start()
        runners.append(runner)
        return Vendor(port=runner.addresses[0][1], received=received)

    yield start
    for runner in runners:
        await runner.cleanup()


@pytest.fixture
async def call(ca_file: Path) -> AsyncIterator[Callable[..., Awaitable[object]]]:
    """Send one clean prompt to the vendor, as if the network led there."""
    opened: list[Upstream] = []

    async def send(
        vendor: Vendor, *, trust: Path | None = None, clean: CleanPrompt = CLEAN, **changes: object
    ) -> object:
        upstream = Upstream(rehearsal=Rehearsal({HOST: ("127.0.0.1", vendor.port)}, trust or ca_file))
        opened.append(upstream)
        destination = Destination(HOST, 443, Network.PUBLIC, "1.2", None, (), Deadlines(connect=5, first_byte=5))
        return await upstream.send(clean, CLEARANCE, RECEIPT, replace(destination, **changes), TestKey())

    yield send
    for upstream in opened:
        await upstream.close()
