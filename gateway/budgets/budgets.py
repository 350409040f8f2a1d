"""Where budgets are kept: the protocol, and the books of one process."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from gateway.budgets.account import Account, Demand, Full, Reservation


@dataclass(frozen=True, slots=True)
class SharedSettings:
    """Where Redis is and what happens without it. ``timeout`` in seconds, for each answer; twice that to connect."""

    host: str
    port: int
    database: int = 0
    tls: bool = True
    ca_file: Path | None = None  # of trusted roots; must be there where ``tls`` is
    username: str | None = None
    timeout: float = 0.5
    when_unreachable: Literal["refuse", "local"] = "refuse"
    gateways: int = 1  # among how many the budgets are shared out while Redis does not answer


class BudgetsUnreachable(Exception):
    """The shared books do not answer, and calls are refused meanwhile."""


class Budgets(Protocol):
    """Books of what was taken."""

    async def reserve(self, demands: Sequence[Demand]) -> Reservation | Full:
        """Take all that is asked for, or nothing. Raises BudgetsUnreachable."""
        ...

    async def settle(self, reservation: Reservation, amounts: Mapping[str, int]) -> None:
        """Put what was really used in the place of what was reserved, by measure; never raises."""
        ...

    async def close(self) -> None:
        """Let go of connections."""
        ...


def monotonic_milliseconds() -> int:
    """Give the clock of budgets in this process."""
    return time.monotonic_ns() // 1_000_000


class LocalBudgets:
    """The books of this process alone: a restart begins anew, and each replica has books of its own."""

    def __init__(self) -> None:
        self._account = Account(monotonic_milliseconds)

    async def reserve(self, demands: Sequence[Demand]) -> Reservation | Full:
        """Take from the account."""
        return self._account.reserve(demands)

    async def settle(self, reservation: Reservation, amounts: Mapping[str, int]) -> None:
        """Settle with the account."""
        self._account.settle(reservation, amounts)

    async def close(self) -> None:
        """Nothing is held open."""
