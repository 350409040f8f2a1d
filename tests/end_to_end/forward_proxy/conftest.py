"""A gateway with its forward proxy, and a server inside that it may go to."""

from __future__ import annotations

import asyncio
import base64
import shutil
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from gateway.devca import development_ca, issue
from gateway.edge.forward_settings import ForwardListen, TunnelLimits
from gateway.edge.port import TlsFiles
from gateway.egress.dial import Dialer, Resolved

FILES = "files.hospital.example"
BASE = "https://gateway.hospital.example:8443"


@dataclass
class Inside:
    """A server that answers every request with "inside", with or without TLS, and keeps what came."""

    port: int = 0
    came: list[bytes] = field(default_factory=list)
    connections: int = 0
    answer: bytes = b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\nConnection: close\r\n\r\ninside"

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            length = next(
                (int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")), 0
            )
            self.came.append(head + await reader.readexactly(length))
            writer.write(self.answer)
            await writer.drain()
        except (OSError, asyncio.IncompleteReadError, ssl.SSLError):
            pass
        finally:
            writer.close()


@dataclass
class Guarded:
    """A running house with its forward proxy."""

    house: Any
    inside: Inside
    plain: Inside
    resolved: dict[str, Resolved]
    asked: list[str]  # what the resolver was asked for

    @property
    def port(self) -> int:
        return int(self.house.gateway.forward_proxy.port)

    def tunnels(self) -> list[dict[str, Any]]:
        return [event for event in self.house.events() if event["stage"] == "tunnel"]

    def told(self) -> list[tuple[str, str | None, str | None]]:
        return [(event["outcome"], event.get("reason"), event.get("host")) for event in self.tunnels()]

    def proof(self, caller: str = "billing-svc") -> str:
        return "Basic " + base64.b64encode(f"x:{self.house.keys[caller]}".encode()).decode()

    def proxy(self, scheme: str = "http", caller: str = "billing-svc") -> str:
        return f"{scheme}://x:{self.house.keys[caller]}@127.0.0.1:{self.port}"

    async def open(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        return await asyncio.open_connection("127.0.0.1", self.port)

    async def raw(self, request: bytes) -> bytes:
        """Send bytes and read until the proxy closes."""
        reader, writer = await self.open()
        writer.write(request)
        async with asyncio.timeout(10):
            try:
                answer = await reader.read()
            except ConnectionError:
                answer = b""
        writer.close()
        return answer

    def connect(self, target: str, *lines: str, host: str | None = None, caller: str = "billing-svc") -> bytes:
        head = [
            f"CONNECT {target} HTTP/1.1",
            f"Host: {host or target}",
            f"Proxy-Authorization: {self.proof(caller)}",
            *lines,
        ]
        return "\r\n".join(head).encode("utf-8") + b"\r\n\r\n"

    async def tunnel(self, target: str, then: bytes, *, first: bool = False) -> bytes:
        """Have a tunnel opened, send ``then`` through it, and give what comes back: until it is closed, or at ``first``."""
        reader, writer = await self.open()
        writer.write(self.connect(target))
        try:
            async with asyncio.timeout(10):
                head = await reader.readuntil(b"\r\n\r\n")
                assert head.startswith(b"HTTP/1.1 200 "), head
                writer.write(then)
                return await reader.read(5 if first else -1)
        except ConnectionError:
            return b""
        finally:
            writer.close()

    async def ended(self, count: int = 1) -> None:
        """Wait until so many tunnels are recorded as closed."""
        async with asyncio.timeout(10):
            while sum(event["outcome"] == "closed" for event in self.tunnels()) < count:
                await asyncio.sleep(0.01)


@pytest.fixture
def guarded_by(build: Any, tmp_path: Path) -> Callable[..., Any]:
    @asynccontextmanager
    async def run(
        allow: str | None = None,
        *,
        tls: bool = False,
        mtls: bool = False,
        limits: TunnelLimits | None = None,
        callers: str = "billing-svc",
        base: str = BASE,
    ) -> AsyncIterator[Guarded]:
        inside, plain = Inside(), Inside()
        server = await asyncio.start_server(plain.handle, "127.0.0.1", 0)
        plain.port = server.sockets[0].getsockname()[1]

        def listen(files: TlsFiles | None) -> ForwardListen:
            if files is not None and mtls:
                files = replace(files, client_ca=development_ca(tmp_path / "house" / "tls").certificate)
            own = files if tls or mtls else None
            return ForwardListen("127.0.0.1", 0, own, base, limits or TunnelLimits(head_seconds=5))

        def edit(policies: Path) -> None:
            text = allow or "[{host: files.hospital.example, ports: [INSIDE], network: private}]"
            text = text.replace("INSIDE", str(inside.port)).replace("PLAIN", str(plain.port))
            (policies / "forward-proxy.yaml").write_text(f"callers: [{callers}]\nallow: {text}\n")

        async def serve_inside() -> asyncio.Server:
            authority = development_ca(tmp_path / "house" / "tls")
            pair = issue(
                authority, tmp_path / "house" / "tls", "inside", [FILES, "other.hospital.example", "127.0.0.1"]
            )
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(pair.certificate, pair.key)
            return await asyncio.start_server(inside.handle, "127.0.0.1", 0, ssl=context)

        root = tmp_path / "house"
        shutil.copytree(Path(__file__).parents[3] / "policies", root / "policies")
        secured = await serve_inside()
        inside.port = secured.sockets[0].getsockname()[1]
        edit(root / "policies")
        async with build(forward_proxy=listen) as house:
            made = Guarded(house, inside, plain, {FILES: Resolved(("127.0.0.1",), "")}, [])

            async def resolve(name: str, port: int) -> Resolved:
                made.asked.append(name)
                if name not in made.resolved:
                    raise OSError("no such name")
                return made.resolved[name]

            house.gateway.forward_proxy._dialer = Dialer(resolve, 5)
            try:
                yield made
            finally:
                secured.close()
                server.close()

    return run
