"""Carries bytes between a caller and a destination of the forward proxy, within limits, behind the check of its TLS."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from gateway.edge.forward_settings import TunnelLimits
from gateway.refusals import Reason
from gateway.wire.clienthello import Hello, HelloReader, NotTls

_PIECE = 65_536  # bytes
_QUIET_SECONDS = 5.0  # without a byte, after which a tunnel that is to finish counts as finished


@dataclass(frozen=True, slots=True)
class End:
    """One end of a tunnel."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def close(self) -> None:
        """End the connection; what has not been written yet is not waited for long."""
        with contextlib.suppress(OSError, TimeoutError):
            self.writer.close()
            async with asyncio.timeout(1):
                await self.writer.wait_closed()
        self.writer.transport.abort()


class TunnelCut(Exception):
    """The tunnel may not go on. ``reason`` says why."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


class Tunnel:
    """One tunnel. ``check`` is given each hello and raises TunnelCut; None: what goes through is not TLS.

    ``still`` is asked before anything is passed on, either way, and raises TunnelCut where nothing may be any more.
    """

    def __init__(
        self,
        caller: End,
        destination: End,
        limits: TunnelLimits,
        check: Callable[[Hello], None] | None,
        still: Callable[[], None],
    ) -> None:
        self._caller = caller
        self._destination = destination
        self._limits = limits
        self._check = check
        self._still = still
        self._hello = HelloReader()
        self._loop = asyncio.get_running_loop()
        self._deadline = asyncio.timeout(None)
        self._ends = self._moved = 0.0
        self._idle = limits.idle_seconds
        self._running = False
        self.sent = 0  # bytes to the destination
        self.received = 0

    async def run(self, *, body: int | None = None) -> None:
        """Carry bytes until the destination ends. ``body``: so many bytes of the caller's, and no more.

        Raises TunnelCut.
        """
        self._ends = self._loop.time() + self._limits.total_seconds
        try:
            async with self._deadline:
                self._running = True
                self._alive()
                if self._check is not None:
                    await self._greeting()
                sending = asyncio.ensure_future(self._send(body))
                try:
                    await self._receive(sending)
                finally:
                    sending.cancel()
                    await asyncio.gather(sending, return_exceptions=True)
        except TimeoutError:
            quiet = self._idle < self._limits.idle_seconds and self._loop.time() < self._ends
            raise TunnelCut(Reason.SHUTTING_DOWN if quiet else Reason.TUNNEL_LIMIT) from None
        except (OSError, EOFError):
            return  # one end is gone: so is the tunnel
        finally:
            self._running = False

    async def _greeting(self) -> None:
        """Let nothing through before the first hello is whole and right."""
        held = bytearray()
        async with asyncio.timeout(self._limits.head_seconds):
            while True:
                data = await self._caller.reader.read(_PIECE)
                if not data:
                    raise EOFError
                held += data
                if self._looked_at(data):
                    break
        await self._pass(bytes(held))

    def _looked_at(self, data: bytes) -> bool:
        """Hold every hello in what the caller sends against the tunnel; say whether there was one."""
        if self._check is None or self._hello.done:
            return False
        try:
            hellos = self._hello.feed(data)
        except NotTls:
            raise TunnelCut(Reason.TUNNEL_NOT_TLS) from None
        for hello in hellos:
            self._check(hello)
        return bool(hellos)

    async def _send(self, body: int | None) -> None:
        left = body
        while left is None or left > 0:
            data = await self._caller.reader.read(_PIECE if left is None else min(_PIECE, left))
            if not data:
                break
            left = None if left is None else left - len(data)
            self._looked_at(data)
            await self._pass(data)
        if body is None and self._destination.writer.can_write_eof():
            self._destination.writer.write_eof()

    async def _pass(self, data: bytes) -> None:
        self._still()
        self.sent += len(data)
        self._count(self.sent)
        self._destination.writer.write(data)
        await self._destination.writer.drain()
        self._alive()

    async def _receive(self, sending: asyncio.Future[None]) -> None:
        while True:
            reading = asyncio.ensure_future(self._destination.reader.read(_PIECE))
            try:
                if not sending.done():
                    either: list[asyncio.Future[Any]] = [reading, sending]
                    await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
                if sending.done():
                    sending.result()  # raises what cut it
                data = await reading
            finally:
                reading.cancel()
            if not data:
                return
            self._still()
            self.received += len(data)
            self._count(self.received)
            self._caller.writer.write(data)
            await self._caller.writer.drain()
            self._alive()

    def _count(self, total: int) -> None:
        if total > self._limits.bytes:
            raise TunnelCut(Reason.TUNNEL_LIMIT)

    def finish(self) -> None:
        """Go on only while something goes through: the proxy stops.

        Nobody can see in a tunnel whether an answer is awaited there, or a client keeps it for its next request. A
        single request in plain HTTP is awaited.
        """
        if self._check is not None:
            self._idle = min(self._idle, _QUIET_SECONDS)
            if self._running:
                self._reschedule()

    def _alive(self) -> None:
        self._moved = self._loop.time()
        self._reschedule()

    def _reschedule(self) -> None:
        if not self._deadline.expired():
            self._deadline.reschedule(min(self._ends, self._moved + self._idle))
