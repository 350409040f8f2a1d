"""Goes to a destination of the forward proxy: resolved once, and the address that was checked is the one dialled."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from gateway.egress.address import AddressRefused, Network, may_dial
from gateway.egress.names import Names


@dataclass(frozen=True, slots=True)
class Resolved:
    """What a name resolved to: literal addresses, and the name at the end of its aliases."""

    addresses: tuple[str, ...]
    canonical: str


Resolve = Callable[[str, int], Awaitable[Resolved]]


def system_resolve() -> Resolve:
    """Give what asks the system's name service, once for each connection. It raises OSError."""
    names = Names()

    async def resolve(name: str, port: int) -> Resolved:
        found = await names.ask(name, port, socket.AI_CANONNAME | socket.AI_ADDRCONFIG)
        return Resolved(tuple(dict.fromkeys(str(one[4][0]) for one in found)), found[0][3] if found else "")

    return resolve


@dataclass(frozen=True, slots=True)
class Dialer:
    """Opens connections. ``seconds`` for resolution and all addresses together."""

    resolve: Resolve = field(default_factory=system_resolve)
    seconds: float = 10.0

    async def open(
        self, name: str, port: int, network: Network, *, refused: Callable[[str], bool], literal: bool
    ) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        """Connect to a name, or to a ``literal`` address, at the first of its addresses that answers.

        ``refused`` says whether a name that this one is an alias of must not be gone to. Raises AddressRefused,
        TimeoutError, OSError.
        """
        async with asyncio.timeout(self.seconds):
            found = Resolved((name,), "") if literal else await self.resolve(name, port)
            if refused(found.canonical):
                raise AddressRefused
            addresses = [address for address in found.addresses if may_dial(address, network)]
            if not addresses:
                raise AddressRefused
            failure: OSError = OSError("no address")
            for address in addresses:
                try:
                    return await asyncio.open_connection(address, port, limit=65_536)
                except OSError as one:
                    failure = one
            raise failure
