"""Budgets that several gateways share, in Redis: each decision is one Lua script there, by Redis's own clock.

Keys are names of routes and callers with the measure; values are numbers and the random names of leases. Nothing of a
call is there.
"""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import ssl
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from redis.asyncio import BlockingConnectionPool, Connection, Redis, SSLConnection
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.credentials import CredentialProvider
from redis.exceptions import RedisError, ResponseError

from gateway.budgets.account import Account, Demand, Full, Reservation, Taken, too_large
from gateway.budgets.budgets import BudgetsUnreachable, SharedSettings, monotonic_milliseconds
from gateway.privacy import log

_SCRIPTS = Path(__file__).parent
# One hash tag, so that on a cluster all limits of a call are in one slot, as a script needs it.
_PREFIX = "{phi-gateway}:budget:"
_LEASE = 30_000  # milliseconds that a call's place outlives the last word of its gateway
_RENEW = 10.0  # seconds
_REST = 1.0  # seconds without a further try, once Redis did not answer: calls must not all wait for its time-out
_CONNECTIONS = 8  # Redis does one thing after the other anyway
_FAILURES = 3  # in a row, until it is left alone: one slow answer refuses one call


class SharedBudgets:
    """The books in Redis. ``password`` gives the secret, or raises OSError; None: none."""

    def __init__(self, settings: SharedSettings, password: Callable[[], str] | None = None) -> None:
        self._settings = settings
        self._era = _Era()
        self._client = _client(settings, password, self._era)
        self._reserve, self._settle, self._renew = (
            self._client.register_script((_SCRIPTS / name).read_text("utf-8"))
            for name in ("reserve.lua", "settle.lua", "renew.lua")
        )
        self._share = Account(monotonic_milliseconds)
        self._name = secrets.token_hex(8)
        self._leases = 0
        self._held: dict[str, set[str]] = {}  # key of a limit of concurrent calls → leases
        self._resting_until = 0.0
        self._answered = True
        self._failures = 0
        self._renewing: asyncio.Task[None] | None = None

    async def reserve(self, demands: Sequence[Demand]) -> Reservation | Full:
        """Take in Redis; where it does not answer, refuse or take from this gateway's share.

        An answer that came too late may have taken something all the same: it counts, until it leaves the window.
        """
        never = too_large(demands)
        if never is not None:
            return never
        if self._renewing is None:
            self._renewing = asyncio.ensure_future(self._keep_leases())
        self._leases += 1
        lease = f"{self._name}-{self._leases}"
        numbers = [n for one in demands for n in (one.limit.window, one.limit.amount, one.amount)]
        answer = await self._ask(self._reserve, [_key(one) for one in demands], [lease, _LEASE, *numbers])
        if answer is None:
            return self._without(demands)
        if answer[0] == 0:
            return Full(demands[answer[1] - 1].limit, answer[2])
        for demand in demands:
            if demand.limit.window == 0:
                self._held.setdefault(_key(demand), set()).add(lease)
        return Reservation(
            lease, tuple(Taken(one.limit, one.amount, slot) for one, slot in zip(demands, answer[1:], strict=True))
        )

    async def settle(self, reservation: Reservation, amounts: Mapping[str, int]) -> None:
        """Settle where it was taken. Where Redis does not answer, what was reserved stands."""
        if not reservation.lease.startswith(self._name):
            self._share.settle(reservation, amounts)
            return
        for taken in reservation.taken:
            if taken.limit.window == 0:
                self._let_go(_key(taken), reservation.lease)
        numbers: list[int] = []
        for taken in reservation.taken:
            more = amounts.get(taken.limit.measure, taken.amount) - taken.amount
            numbers += [taken.limit.window, taken.slot, more]
        await self._ask(self._settle, [_key(one) for one in reservation.taken], [reservation.lease, *numbers])

    async def close(self) -> None:
        """End the connections."""
        if self._renewing is not None:
            self._renewing.cancel()
            await asyncio.gather(self._renewing, return_exceptions=True)
        with contextlib.suppress(RedisError, OSError):
            await self._client.aclose()

    # ---- inside

    async def _ask(self, script: Any, keys: Sequence[str], arguments: Sequence[str | int]) -> Any | None:
        """Run a script; None where Redis does not answer in time, or not as it should."""
        now = asyncio.get_running_loop().time()
        if now < self._resting_until:
            return None
        try:
            answer = await script(keys=keys, args=arguments)
        except (RedisError, OSError, TimeoutError) as failure:
            self._failures += 1
            if isinstance(failure, ResponseError):  # it is there, and cannot: a replica by now, say
                self._era.number += 1
            if self._failures >= _FAILURES:
                self._resting_until = asyncio.get_running_loop().time() + _REST
            if self._answered:
                log().error("budgets_unreachable", exception=type(failure).__name__)
            self._answered = False
            return None
        self._failures = 0
        if not self._answered:
            self._answered = True
            log().warning("budgets_reached")
        return answer

    def _without(self, demands: Sequence[Demand]) -> Reservation | Full:
        if self._settings.when_unreachable == "refuse":
            raise BudgetsUnreachable
        parts = [replace(one, limit=_part(one, self._settings.gateways)) for one in demands]
        taken = self._share.reserve(parts)
        return taken if isinstance(taken, Full) else replace(taken, lease=f"share-{taken.lease}")

    def _let_go(self, key: str, lease: str) -> None:
        leases = self._held.get(key, set())
        leases.discard(lease)
        if not leases:
            self._held.pop(key, None)

    async def _keep_leases(self) -> None:
        while True:
            await asyncio.sleep(_RENEW)
            await self.renew()

    async def renew(self) -> None:
        """Say of all calls in flight that they go on."""
        for key, leases in list(self._held.items()):
            said = sorted(leases)
            await self._ask(self._renew, [key], [_LEASE, *said])
            # One that ended meanwhile may have been written again after it was let go of.
            for gone in set(said) - self._held.get(key, set()):
                await self._ask(self._settle, [key], [gone, 0, 0, 0])


def _key(one: Demand | Taken) -> str:
    return _PREFIX + one.limit.key


def _part(demand: Demand, gateways: int) -> Any:
    """Give this gateway's share of a limit: at least one request or call, and never more than the limit."""
    return replace(demand.limit, amount=max(1, demand.limit.amount // gateways))


class _Credentials(CredentialProvider):
    """Reads the password at every connection, so that a rotated one is in force without a restart."""

    def __init__(self, username: str | None, password: Callable[[], str]) -> None:
        self._username = username
        self._password = password

    def get_credentials(self) -> tuple[str] | tuple[str, str]:
        password = self._password()
        return (self._username, password) if self._username else (password,)


@dataclass(slots=True)
class _Era:
    """Ends where Redis answered with an error: connections that were made before are not used again.

    After a failover the name leads to the new primary, while the old one goes on to answer on connections that stand.
    """

    number: int = 0


class _Connection(Connection):
    """A connection that is made anew where its era has ended."""

    def __init__(self, *, era: _Era, **options: Any) -> None:
        super().__init__(**options)
        self._era = era
        self._made_in = era.number

    async def connect(self) -> None:
        """Connect where it is not connected; the pool asks for it before each use."""
        if self._made_in != self._era.number:
            self._made_in = self._era.number
            await self.disconnect(nowait=True)
        await super().connect()  # type: ignore[no-untyped-call]


class _TlsConnection(_Connection, SSLConnection):
    """The same with the one context that all share: making one reads the roots, which holds the event loop up."""

    def __init__(self, *, context: ssl.SSLContext, **options: Any) -> None:
        super().__init__(**options)
        self.ssl_context.context = context


def _context(ca_file: Path | None) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # verifies chain and name
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.hostname_checks_common_name = False
    context.load_verify_locations(cafile=str(ca_file))
    return context


def _client(settings: SharedSettings, password: Callable[[], str] | None, era: _Era) -> Redis:
    options: dict[str, Any] = {
        "connection_class": _Connection,
        "era": era,
        "host": settings.host,
        "port": settings.port,
        "db": settings.database,
        "socket_timeout": settings.timeout,
        "socket_connect_timeout": 2 * settings.timeout,
        "retry": Retry(NoBackoff(), 0),  # a script that may have run is not run again
        "max_connections": _CONNECTIONS,
        "timeout": settings.timeout,
    }
    if password is not None:
        options["credential_provider"] = _Credentials(settings.username, password)
    if settings.tls:
        options |= {
            "connection_class": _TlsConnection,
            "context": _context(settings.ca_file),
        }
    return Redis.from_pool(BlockingConnectionPool(**options))
