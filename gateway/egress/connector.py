"""Connections to a vendor: which addresses are dialled, what is negotiated, and which of them may be used again."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult

from gateway.egress.address import AddressRefused, Network, may_dial
from gateway.egress.standing import Standing
from gateway.egress.upload import something_came

_MOST_UNASKED = 8  # new connections of a call that are given up because something came unasked
_MORE_TURNS = 4  # rounds of the loop beyond two, where the socket still holds something


@dataclass(frozen=True, slots=True)
class TlsFacts:
    """What was negotiated with the vendor."""

    version: str
    cipher: str


class Dial:
    """What the connector has to tell the call it dials for."""

    refused = False
    connected = False
    tls: TlsFacts | None = None


_dial: ContextVar[Dial | None] = ContextVar("dial", default=None)


@contextmanager
def dialling() -> Iterator[Dial]:
    """Be told of the connection that is dialled, or found open, while the context is open."""
    dial = Dial()
    token = _dial.set(dial)
    try:
        yield dial
    finally:
        _dial.reset(token)


class Connector(aiohttp.TCPConnector):
    """Notes what was negotiated on the connection that a call gets, new or kept alive."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._standing = Standing()

    async def connect(
        self,
        req: aiohttp.ClientRequest,
        traces: list[Any],
        timeout: aiohttp.ClientTimeout,  # noqa: ASYNC109
    ) -> aiohttp.connector.Connection:
        """Give a connection on which nothing waits. Raises ClientConnectionError where a call asks for a second one."""
        dial = _dial.get()
        if dial is not None and dial.connected:
            # The library sends a GET anew where a kept connection ended under it: a second call without books of its
            # own.
            raise aiohttp.ClientConnectionError("asked once")
        unasked = 0
        while True:
            connection, kept = await self._young(req, traces, timeout)
            if await _is_silent(connection) and not (kept and _has_ended(connection)):
                break
            connection.close()
            unasked += not kept  # of those that were kept there are no more than the pool holds
            if unasked >= _MOST_UNASKED:
                raise aiohttp.ClientConnectionError("the vendor speaks before it is asked")
        if dial is not None:
            dial.connected = True
            if connection.transport is not None:
                dial.tls = _tls_facts(connection.transport)
        return connection

    async def _young(
        self,
        req: aiohttp.ClientRequest,
        traces: list[Any],
        timeout: aiohttp.ClientTimeout,  # noqa: ASYNC109
    ) -> tuple[aiohttp.connector.Connection, bool]:
        """Give a connection, a new one in the place of those that are over, and whether it was kept from before."""
        while True:
            connection = await super().connect(req, traces, timeout)
            kept = self._standing.knows(connection.protocol)
            transport = connection.transport
            certificate = transport.get_extra_info("peercert") if transport is not None else None
            if not self._standing.over(connection.protocol, certificate):
                return connection, kept
            connection.close()


class RehearsalConnector(Connector):
    """Asks the rehearsal's resolver for addresses too, which the library dials as they are."""

    def __init__(self, hosts: Mapping[str, tuple[str, int]], **options: Any) -> None:
        self._rehearsed = RehearsalResolver(hosts)
        super().__init__(resolver=self._rehearsed, **options)

    async def _resolve_host(self, host: str, port: int, traces: Any = None) -> list[ResolveResult]:
        del traces
        return await self._rehearsed.resolve(host, port)


def _has_ended(connection: aiohttp.connector.Connection) -> bool:
    """Say whether the vendor has hung up: what is sent now would be lost, and nobody know whether it had arrived."""
    transport = connection.transport
    return transport is None or transport.is_closing() or something_came(transport)


async def _is_silent(connection: aiohttp.connector.Connection) -> bool:
    """Say whether nothing came on a connection that was not asked for.

    A kept connection may hold an answer to nothing: a second one to the last call, or a proxy's 408 to an idle client.
    It would be taken for the answer to the next call, somebody else's, and its placeholders for that call's names.
    """
    try:
        for _ in range(2):  # what the socket holds is read in the one round of the loop, and handed on in the next
            await asyncio.sleep(0)
        for _ in range(_MORE_TURNS):
            if not something_came(connection.transport):
                break
            await asyncio.sleep(0)
    except asyncio.CancelledError:
        connection.close()
        raise
    return connection.protocol is not None and not connection.protocol.should_close


class RehearsalResolver(AbstractResolver):
    """Resolves the vendors' names to the simulated vendors."""

    def __init__(self, hosts: Mapping[str, tuple[str, int]]) -> None:
        self._hosts = hosts

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """Give the simulated vendor's address. Raises OSError."""
        if host not in self._hosts:
            raise OSError("name is not part of the rehearsal")
        address, real_port = self._hosts[host]
        return [
            ResolveResult(
                hostname=host, host=address, port=real_port, family=socket.AF_INET, proto=0, flags=socket.AI_NUMERICHOST
            )
        ]

    async def close(self) -> None:
        """Nothing is held open."""


def socket_factory(network: Network, rehearsed: frozenset[tuple[str, int]] | None) -> aiohttp.SocketFactoryType:
    """Give what opens sockets to addresses of ``network`` alone; in a rehearsal to ``rehearsed`` alone."""

    def open_socket(info: aiohttp.AddrInfoType) -> socket.socket:
        family, kind, protocol, _, address = info
        literal, port = str(address[0]), int(address[1])
        allowed = may_dial(literal, network) if rehearsed is None else (literal, port) in rehearsed
        if not allowed:
            dial = _dial.get()
            if dial is not None:
                dial.refused = True
            raise AddressRefused
        return socket.socket(family=family, type=kind, proto=protocol)

    return open_socket


def _tls_facts(transport: asyncio.BaseTransport) -> TlsFacts | None:
    secured = transport.get_extra_info("ssl_object")
    if secured is None:
        return None
    cipher = secured.cipher()
    return TlsFacts(version=secured.version() or "", cipher=cipher[0] if cipher else "")
