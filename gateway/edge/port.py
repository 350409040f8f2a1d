"""A port that is listened on, under a certificate that is taken over anew where its files change."""

from __future__ import annotations

import asyncio
import ipaddress
import os
import socket
import ssl
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from gateway.edge.connection import GuardedServer
from gateway.edge.renewal import Look, Renewal
from gateway.privacy import log

# Listens with a context (None: plain) on a host and a port, or on a socket, as asyncio's own functions take them.
Serve = Callable[..., Awaitable[asyncio.Server]]


class Purpose(StrEnum):
    """What a port is for: as the log and the metrics name it."""

    CALLS = "calls"
    METRICS = "metrics"
    FORWARD_PROXY = "forward_proxy"

    @property
    def setting(self) -> str:
        """The key of gateway.yaml that sets it."""
        return "listen" if self is Purpose.CALLS else self.value


@dataclass(frozen=True, slots=True)
class TlsFiles:
    """A port's certificate chain and key, and the roots of client certificates where mTLS is used (PEM)."""

    certificate: Path
    key: Path
    client_ca: Path | None = None
    client_certificates: str = "optional"  # or "required", which needs client_ca

    @property
    def paths(self) -> tuple[Path, ...]:
        """All the files."""
        return (self.certificate, self.key, *([self.client_ca] if self.client_ca is not None else []))


class PlainHttpRefused(ValueError):
    """Plain HTTP was asked for on an address that others can reach."""


def server_context(files: TlsFiles) -> ssl.SSLContext:
    """Make a port's context: TLS 1.2 at least, 1.3 preferred. Raises OSError or ssl.SSLError."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("ECDHE+AESGCM:ECDHE+CHACHA20")  # for 1.2; those of 1.3 are all forward secret and authenticated
    context.options |= ssl.OP_NO_RENEGOTIATION | ssl.OP_NO_COMPRESSION | ssl.OP_CIPHER_SERVER_PREFERENCE
    context.set_alpn_protocols(["http/1.1"])
    for path in (files.certificate, files.key):
        path.open("rb").close()  # OpenSSL's own error does not say which of the two it cannot read
    # Without a word for it OpenSSL would ask for the passphrase of an encrypted key at the terminal, and wait.
    context.load_cert_chain(files.certificate, files.key, password=lambda: "")
    if files.client_ca is not None:
        context.load_verify_locations(cafile=str(files.client_ca))
        required = files.client_certificates == "required"
        context.verify_mode = ssl.CERT_REQUIRED if required else ssl.CERT_OPTIONAL
    return context


def serving(http: GuardedServer, *, handshake_seconds: float, backlog: int) -> Serve:
    """Give what listens for an HTTP server."""

    async def serve(context: ssl.SSLContext | None, **where: Any) -> asyncio.Server:
        http.serves(context)
        return await asyncio.get_running_loop().create_server(
            http,
            ssl=context,
            ssl_handshake_timeout=handshake_seconds if context else None,
            backlog=backlog,
            **where,
        )

    return serve


class Port:
    """One port. ``open`` and ``close`` once each; in between its certificate is looked at."""

    def __init__(
        self,
        purpose: Purpose,
        host: str,
        port: int,
        tls: TlsFiles | None,
        serve: Serve,
        retire: Callable[[], None] = lambda: None,
    ) -> None:
        """``tls`` None is plain HTTP, which is allowed on a loopback address only.

        ``retire`` ends the connections that stand: whom a client root vouched for that may not be trusted any more.
        """
        self._purpose = purpose
        self._host = host
        self._port = port
        self._files = tls
        self._serve = serve
        self._retire = retire
        self._roots = ""  # a digest of the client roots that are asked for
        self._servers: list[asyncio.Server] = []
        self._renewal: Renewal | None = None
        self._renewing = asyncio.Lock()
        self._closed = False
        self._owed = False  # a new context that is not served yet

    @property
    def purpose(self) -> Purpose:
        """What the port is for."""
        return self._purpose

    @property
    def tls(self) -> Renewal | None:
        """The certificate in force; None before the start, and for plain HTTP."""
        return self._renewal

    @property
    def number(self) -> int:
        """The port that is listened on, also where the configuration said 0. Raises RuntimeError before that."""
        if not self._servers:
            raise RuntimeError("not listening")
        return int(self._servers[0].sockets[0].getsockname()[1])

    async def open(self) -> None:
        """Listen. Raises PlainHttpRefused, OSError, ssl.SSLError."""
        files = self._files
        if files is not None:
            self._renewal = Renewal(files.paths, lambda: server_context(files))
        elif not is_loopback(self._host):
            place = self._purpose.setting
            raise PlainHttpRefused(f"{place}.host {self._host!r} without {place}.tls: plain HTTP is for loopback only")
        self._roots = self._client_roots()
        self._servers = [await self._listen(host=self._host, port=self._port)]

    async def look_at_certificate(self, *, now: bool = False) -> None:
        """Take over new certificate files; the old ones stay in force where the new ones cannot be loaded.

        ``now`` does not wait until they have settled. Connections that stand are not touched, unless the file of client
        roots is another one: then they end, each behind the answer that is under way.
        """
        if self._renewal is None or self._closed:
            return
        async with self._renewing:
            look = await asyncio.to_thread(self._renewal.look, now=now)
            if look is Look.KEPT:
                self._say_kept(self._renewal.failure)
            elif look is Look.RENEWED or self._owed:
                try:
                    await self._serve_anew()
                except OSError as failure:  # no descriptor is left, say: the next look tries again
                    if not self._owed:
                        self._say_kept(failure)
                    self._owed = True
                else:
                    self._owed = False
                    log().info("tls_reloaded", listener=self._purpose.value)

    async def close(self) -> None:
        """Stop listening. Connections that stand are not touched."""
        self._closed = True
        await _stop(self._servers)

    def _say_kept(self, failure: Exception | None) -> None:
        log().error("tls_kept", listener=self._purpose.value, exception=type(failure).__name__)

    async def _serve_anew(self) -> None:
        """Accept on the same sockets with a context that is new throughout: roots taken out and session tickets too."""
        old, new = self._servers, list[asyncio.Server]()
        try:
            for one in [one for server in old for one in server.sockets]:
                new.append(await self._listen(sock=socket.socket(fileno=os.dup(one.fileno()))))
        except OSError:
            await _stop(new)
            raise
        self._servers = new
        await _stop(old)  # the sockets live on in their duplicates: no connection that waits there is lost
        if self._closed:
            await _stop(new)
        roots, self._roots = self._roots, self._client_roots()
        if roots != self._roots:
            self._retire()

    def _client_roots(self) -> str:
        renewal, files = self._renewal, self._files
        if renewal is None or files is None or files.client_ca is None:
            return ""
        return renewal.in_force[files.paths.index(files.client_ca)]

    async def _listen(self, **where: Any) -> asyncio.Server:
        return await self._serve(self._renewal.context if self._renewal is not None else None, **where)


async def _stop(servers: list[asyncio.Server]) -> None:
    """Stop servers from accepting. A connection that was accepted already is served.

    asyncio accepts in one step and hands the connection to its server in the next; a server that was closed in between
    answers nothing, and nothing hangs up on the caller.
    """
    loop = asyncio.get_running_loop()
    for one in [one for server in servers for one in server.sockets]:
        loop.remove_reader(one)
    await asyncio.sleep(0)  # those steps are in the queue before this one
    for server in servers:
        server.close()


def is_loopback(host: str) -> bool:
    """Say whether only this machine can reach an address that is listened on."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
