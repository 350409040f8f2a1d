"""The listener: TLS, the limits of the whole service, health, and an orderly end."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from aiohttp import web

from gateway.edge.call import Call
from gateway.edge.connection import GuardedServer
from gateway.edge.exchange import Exchange
from gateway.edge.port import Port, Purpose, TlsFiles, serving
from gateway.edge.watch import Watch
from gateway.privacy import log
from gateway.refusals import Reason

_CUT_SECONDS = 5.0  # for calls that are cut to be recorded and answered


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
    write_seconds: float = 60.0
    quiet: bool = False  # says nothing in the log: a listener of the gateway's own, for its canaries


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
        self._handled: dict[asyncio.Task[object], Call] = {}
        self._idle = asyncio.Event()
        self._idle.set()
        self._stopping = False
        self._http = GuardedServer(
            self._handle,
            header_seconds=listen.header_seconds,
            keepalive_seconds=listen.keepalive_seconds,
            write_seconds=listen.write_seconds,
        )
        serve = serving(self._http, handshake_seconds=listen.header_seconds, backlog=512)
        self._port = Port(Purpose.CALLS, listen.host, listen.port, listen.tls, serve, self._http.retire)

    @property
    def listens(self) -> Port:
        """The port, with its certificate."""
        return self._port

    def readiness(self) -> dict[str, bool]:
        """Say of each part whether it is ready."""
        return {**self._ready(), "accepting": not self._stopping}

    @property
    def in_flight(self) -> int:
        """The calls that are being handled, and those of which the callers have not taken the answer yet."""
        return self._in_flight + self._http.answers.of_calls

    @property
    def port(self) -> int:
        """The port that is listened on, also where the configuration said 0."""
        return self._port.number

    async def start(self) -> None:
        """Listen. Raises PlainHttpRefused, OSError, ssl.SSLError."""
        listen = self._listen
        await self._port.open()
        if listen.quiet:
            return
        log().info(
            "listening",
            host=listen.host,
            port=self.port,
            scheme="https" if listen.tls else "http",
            client_certificates=listen.tls.client_certificates if listen.tls and listen.tls.client_ca else "none",
        )

    async def stop(self) -> None:
        """Stop accepting, let calls in flight finish within the drain time, then cut the rest."""
        self._stopping = True
        if not self._listen.quiet:
            log().info("stopping", in_flight=self.in_flight)
        await self._port.close()
        self._http.pre_shutdown()
        try:
            async with asyncio.timeout(self._listen.drain_seconds):
                await self._idle.wait()
                await self._http.answers.sent()
        except TimeoutError:
            pass
        unfinished = self._in_flight + self._http.answers.count
        await self._cut()
        await self._http.shutdown(timeout=2.0)
        if not self._listen.quiet:
            log().info("stopped", unfinished=unfinished)

    async def _cut(self) -> None:
        """End what is still in flight: each call says so to its caller and to the trail, while there is a trail."""
        for task, call in self._handled.items():
            call.cut = True
            task.cancel()
        try:
            async with asyncio.timeout(_CUT_SECONDS):
                await self._idle.wait()
        except TimeoutError:
            pass  # a caller that takes nothing, say: its call is recorded, and the connection is closed next

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        if request.raw_path in ("/healthz", "/readyz") and request.method in ("GET", "HEAD"):
            return self._health(request.raw_path)
        if self._stopping or self.in_flight >= self._listen.in_flight:
            reason = Reason.SHUTTING_DOWN if self._stopping else Reason.OVERLOADED
            call = self._begin(request)
            try:
                return await self._exchange.turn_away(request, call, reason)
            finally:
                self._watch.ended(call)
        self._in_flight += 1
        self._idle.clear()
        call = self._begin(request)
        task = asyncio.current_task()
        if task is not None:
            self._handled[task] = call
        try:
            answer = await self._exchange.handle(request, call)
            if call.receipt is not None:
                self._http.answers.is_of_a_call(answer)
            return answer
        finally:
            if task is not None:
                del self._handled[task]
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


def _negotiated(request: web.BaseRequest) -> tuple[str, str] | None:
    secured = request.get_extra_info("ssl_object")
    if secured is None:
        return None
    cipher = secured.cipher()
    return (secured.version() or "", cipher[0] if cipher else "")
