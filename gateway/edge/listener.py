"""The listener: TLS, the limits of the whole service, health, and an orderly end."""

from __future__ import annotations

import asyncio
import ipaddress
import os
import socket
import ssl
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from aiohttp import web

from gateway.edge.call import Call
from gateway.edge.connection import GuardedServer
from gateway.edge.exchange import Exchange
from gateway.edge.renewal import Look, Renewal, not_after
from gateway.edge.watch import Watch
from gateway.privacy import log
from gateway.refusals import Reason


@dataclass(frozen=True, slots=True)
class TlsFiles:
    """The listener's certificate chain and key, and the roots of client certificates where mTLS is used (PEM)."""

    certificate: Path
    key: Path
    client_ca: Path | None = None
    client_certificates: str = "optional"  # or "required"; has no meaning without client_ca

    @property
    def paths(self) -> tuple[Path, ...]:
        """All the files."""
        return (self.certificate, self.key, *([self.client_ca] if self.client_ca is not None else []))


@dataclass(frozen=True, slots=True)
class Listen:
    """Where and how to listen. ``tls`` None is plain HTTP, which is allowed on a loopback address only."""

    host: str
    port: int
    tls: TlsFiles | None
    in_flight: int = 256
    header_seconds: float = 10.0
    keepalive_seconds: float = 75.0
    drain_seconds: float = 60.0
    quiet: bool = False  # says nothing in the log: a listener of the gateway's own, for its canaries


class PlainHttpRefused(ValueError):
    """Plain HTTP was asked for on an address that others can reach."""


def server_context(files: TlsFiles) -> ssl.SSLContext:
    """Make the listener's context: TLS 1.2 at least, 1.3 preferred. Raises OSError or ssl.SSLError."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("ECDHE+AESGCM:ECDHE+CHACHA20")  # for 1.2; those of 1.3 are all forward secret and authenticated
    context.options |= ssl.OP_NO_RENEGOTIATION | ssl.OP_NO_COMPRESSION | ssl.OP_CIPHER_SERVER_PREFERENCE
    context.set_alpn_protocols(["http/1.1"])
    context.load_cert_chain(files.certificate, files.key)
    if files.client_ca is not None:
        context.load_verify_locations(cafile=str(files.client_ca))
        required = files.client_certificates == "required"
        context.verify_mode = ssl.CERT_REQUIRED if required else ssl.CERT_OPTIONAL
    return context


@dataclass(slots=True)
class ServerTls:
    """A server's TLS, with the certificate that is in force."""

    files: TlsFiles
    context: ssl.SSLContext = field(init=False)
    expires: float = field(init=False)  # seconds since the epoch

    def __post_init__(self) -> None:
        """Load the files. Raises OSError, ssl.SSLError."""
        self.context = server_context(self.files)
        self.expires = not_after(self.files.certificate)

    def reload(self) -> None:
        """Load certificate and key again; the old ones stay in force where the new ones cannot be loaded."""
        try:
            server_context(self.files)  # a dry run: a half-written pair must not end up in the live context
            self.context.load_cert_chain(self.files.certificate, self.files.key)
            self.expires = not_after(self.files.certificate)
        except (OSError, ssl.SSLError) as failure:
            log().error("tls_kept", exception=type(failure).__name__)
        else:
            log().info("tls_reloaded")


def server_tls(host: str, files: TlsFiles | None, place: str) -> ServerTls | None:
    """Load a server's TLS; None where it is to be plain. Raises PlainHttpRefused, OSError, ssl.SSLError."""
    if files is not None:
        return ServerTls(files)
    _refuse_plain(host, place)
    return None


def _refuse_plain(host: str, place: str) -> None:
    if not is_loopback(host):
        raise PlainHttpRefused(f"{place}.host {host!r} without {place}.tls: plain HTTP is for loopback only")


def port_of(server: asyncio.Server | None) -> int:
    """Give the port that is listened on, also where the configuration said 0. Raises RuntimeError before the start."""
    if server is None:
        raise RuntimeError("not listening")
    return int(server.sockets[0].getsockname()[1])


async def listen_on(
    http: GuardedServer, context: ssl.SSLContext | None, *, handshake_seconds: float, backlog: int, **where: Any
) -> asyncio.Server:
    """Listen; ``where`` is a host and a port, or a socket. Raises OSError."""
    return await asyncio.get_running_loop().create_server(
        http,
        ssl=context,
        ssl_handshake_timeout=handshake_seconds if context else None,
        backlog=backlog,
        **where,
    )


class Listener:
    """Accepts connections and hands each request to the exchange."""

    def __init__(
        self,
        listen: Listen,
        exchange: Exchange,
        *,
        new_call: Callable[[], Call],
        ready: Callable[[], dict[str, bool]],
        watch: Watch | None = None,
    ) -> None:
        self._listen = listen
        self._watch = watch or Watch()
        self._exchange = exchange
        self._new_call = new_call
        self._ready = ready
        self._in_flight = 0
        self._idle = asyncio.Event()
        self._idle.set()
        self._stopping = False
        self._servers: list[asyncio.Server] = []
        self._http = GuardedServer(
            self._handle, header_seconds=listen.header_seconds, keepalive_seconds=listen.keepalive_seconds
        )
        self._renewal: Renewal | None = None
        self._renewing = asyncio.Lock()

    @property
    def tls(self) -> Renewal | None:
        """The certificate in force; None before the start, and for plain HTTP."""
        return self._renewal

    def readiness(self) -> dict[str, bool]:
        """Say of each part whether it is ready."""
        return {**self._ready(), "accepting": not self._stopping}

    @property
    def in_flight(self) -> int:
        """The calls that are being handled."""
        return self._in_flight

    @property
    def port(self) -> int:
        """The port that is listened on, also where the configuration said 0."""
        return port_of(self._servers[0] if self._servers else None)

    async def start(self) -> None:
        """Listen. Raises PlainHttpRefused, OSError, ssl.SSLError."""
        listen = self._listen
        if listen.tls is None:
            _refuse_plain(listen.host, "listen")
        else:
            files = listen.tls
            self._renewal = Renewal(files.paths, lambda: server_context(files))
        self._servers = [await self._serve(host=listen.host, port=listen.port)]
        if listen.quiet:
            return
        log().info(
            "listening",
            host=listen.host,
            port=self.port,
            scheme="https" if listen.tls else "http",
            client_certificates=listen.tls.client_certificates if listen.tls and listen.tls.client_ca else "none",
        )

    async def look_at_certificate(self, *, now: bool = False) -> None:
        """Take over new certificate files; the old ones stay in force where the new ones cannot be loaded.

        ``now`` does not wait until they have settled. Connections that stand are not touched.
        """
        if self._renewal is None or self._stopping:
            return
        async with self._renewing:
            look = await asyncio.to_thread(self._renewal.look, now=now)
            if look is Look.KEPT:
                log().error("tls_kept", exception=type(self._renewal.failure).__name__)
            elif look is Look.RENEWED:
                try:
                    await self._serve_anew()
                except OSError as failure:  # no descriptor is left, say
                    log().error("tls_kept", exception=type(failure).__name__)
                else:
                    log().info("tls_reloaded")

    async def _serve_anew(self) -> None:
        """Accept on the same sockets with a context that is new throughout: roots taken out and session tickets too."""
        old, new = self._servers, list[asyncio.Server]()
        try:
            for one in [one for server in old for one in server.sockets]:
                new.append(await self._serve(sock=socket.socket(fileno=os.dup(one.fileno()))))
        except OSError:
            for server in new:
                server.close()
            raise
        self._servers = new
        for server in old:
            server.close()  # the sockets live on in their duplicates: no connection that waits there is lost

    async def _serve(self, **where: Any) -> asyncio.Server:
        context = self._renewal.context if self._renewal is not None else None
        return await listen_on(self._http, context, handshake_seconds=self._listen.header_seconds, backlog=512, **where)

    async def stop(self) -> None:
        """Stop accepting, let calls in flight finish within the drain time, then cut the rest."""
        self._stopping = True
        if not self._listen.quiet:
            log().info("stopping", in_flight=self._in_flight)
        for server in self._servers:
            server.close()
        self._http.pre_shutdown()
        try:
            async with asyncio.timeout(self._listen.drain_seconds):
                await self._idle.wait()
        except TimeoutError:
            pass
        unfinished = self._in_flight
        await self._http.shutdown(timeout=2.0)
        if not self._listen.quiet:
            log().info("stopped", unfinished=unfinished)

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        if request.raw_path in ("/healthz", "/readyz") and request.method in ("GET", "HEAD"):
            return self._health(request.raw_path)
        if self._stopping or self._in_flight >= self._listen.in_flight:
            reason = Reason.SHUTTING_DOWN if self._stopping else Reason.OVERLOADED
            call = self._begin(request)
            try:
                return await self._exchange.turn_away(request, call, reason)
            finally:
                self._watch.ended(call)
        self._in_flight += 1
        self._idle.clear()
        call = self._begin(request)
        try:
            return await self._exchange.handle(request, call)
        finally:
            self._watch.ended(call)
            self._in_flight -= 1
            if self._in_flight == 0:
                self._idle.set()

    def _begin(self, request: web.BaseRequest) -> Call:
        call = self._new_call()
        call.source, call.tls_in = request.remote, _negotiated(request)
        call.trace = self._watch.begun(request.headers.get("traceparent"))
        return call

    def _health(self, path: str) -> web.Response:
        if path == "/healthz":
            return web.json_response({"status": "alive"})
        parts = self.readiness()
        ready = all(parts.values())
        return web.json_response({"status": "ready" if ready else "not ready", **parts}, status=200 if ready else 503)


def is_loopback(host: str) -> bool:
    """Say whether only this machine can reach an address that is listened on."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _negotiated(request: web.BaseRequest) -> tuple[str, str] | None:
    secured = request.get_extra_info("ssl_object")
    if secured is None:
        return None
    cipher = secured.cipher()
    return (secured.version() or "", cipher[0] if cipher else "")
