"""The port that Prometheus reads: metrics and nothing else, never on the callers' port."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass

from aiohttp import web
from prometheus_client import CONTENT_TYPE_PLAIN_0_0_4

from gateway.edge.connection import GuardedServer
from gateway.edge.identity import has_ended
from gateway.edge.port import Port, Purpose, TlsFiles, serving
from gateway.privacy import log, where

PATH = "/metrics"


@dataclass(frozen=True, slots=True)
class MetricsListen:
    """Where metrics are served. ``tls`` None is plain HTTP, which is allowed on a loopback address only."""

    host: str = "127.0.0.1"
    port: int = 9464
    tls: TlsFiles | None = None
    header_seconds: float = 10.0
    keepalive_seconds: float = 75.0
    fresh_seconds: float = 1.0  # for so long an answer is given again: asking often costs little


class Exposition:
    """Serves what ``prepare`` gives: it is called in the event loop, what it gives is run in a thread."""

    def __init__(self, listen: MetricsListen, prepare: Callable[[], Callable[[], bytes]]) -> None:
        self._listen = listen
        self._prepare = prepare
        self._rendering: asyncio.Task[bytes] | None = None
        self._rendered_at = 0.0
        self._http = GuardedServer(
            self._handle, header_seconds=listen.header_seconds, keepalive_seconds=listen.keepalive_seconds
        )
        serve = serving(self._http, handshake_seconds=listen.header_seconds, backlog=16)
        self._port = Port(Purpose.METRICS, listen.host, listen.port, listen.tls, serve, self._http.retire)

    @property
    def listens(self) -> Port:
        """The port, with its certificate."""
        return self._port

    @property
    def port(self) -> int:
        """The port that is listened on, also where the configuration said 0."""
        return self._port.number

    async def start(self) -> None:
        """Listen. Raises PlainHttpRefused, OSError, ssl.SSLError."""
        listen = self._listen
        await self._port.open()
        log().info("metrics_listening", host=listen.host, port=self.port, scheme="https" if listen.tls else "http")

    async def stop(self) -> None:
        """Stop serving."""
        await self._port.close()
        await self._http.shutdown(timeout=1.0)
        if self._rendering is not None:
            await asyncio.gather(self._rendering, return_exceptions=True)

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        if has_ended(request.get_extra_info("peercert")):  # verified when the connection, or its session, was made
            return web.Response(status=403)
        if request.raw_path != PATH:
            return web.Response(status=404)
        if request.method not in ("GET", "HEAD"):
            return web.Response(status=405, headers={"Allow": "GET, HEAD"})
        try:
            body = await asyncio.shield(self._current())
        except Exception as failure:
            log().error("metrics_failed", exception=type(failure).__name__, where=where(failure))
            return web.Response(status=500)
        return web.Response(body=body, headers={"Content-Type": CONTENT_TYPE_PLAIN_0_0_4, "Cache-Control": "no-store"})

    def _current(self) -> asyncio.Task[bytes]:
        """Give the rendering that runs or is fresh, else a new one: never two at a time."""
        task, now = self._rendering, time.monotonic()
        stale = now - self._rendered_at >= self._listen.fresh_seconds
        if task is None or (task.done() and (stale or task.exception() is not None)):
            task = self._rendering = asyncio.ensure_future(asyncio.to_thread(self._prepare()))
            self._rendered_at = now
        return task
