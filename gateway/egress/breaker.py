"""A circuit breaker for each vendor and caller: a vendor that has failed a caller several times in a row rests for it.

For that caller alone: what a vendor fails at may lie in the request (a body that it chokes on), and one service's loop
must not keep all others from a vendor that is well.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """Whether a vendor is asked."""

    CLOSED = "closed"  # it is
    OPEN = "open"  # it is not, until its rest is over
    HALF_OPEN = "half_open"  # one call is trying it


@dataclass(frozen=True, slots=True)
class Patience:
    """When a vendor is left alone, and for how long. Seconds."""

    failures: int = 5  # in a row
    rest: float = 15.0  # the first time; doubled each time that the trial fails
    longest_rest: float = 240.0


class Breaker:
    """The state of one vendor for one caller. Whoever was admitted says how it went, exactly once."""

    def __init__(self, patience: Patience, clock: Callable[[], float]) -> None:
        self._patience = patience
        self._clock = clock
        self._failures = 0
        self._rest = patience.rest
        self._open_until: float | None = None
        self._trying = False

    @property
    def state(self) -> State:
        """The state now. What a caller that asks no more met long ago says nothing of the vendor."""
        if self._open_until is None:
            return State.CLOSED
        if self._trying:
            return State.HALF_OPEN
        return State.OPEN if self._clock() < self._open_until + self._patience.longest_rest else State.CLOSED

    @property
    def rests_for(self) -> float:
        """The seconds until it is asked again: 0 where it is asked now, or where one call is trying it."""
        if self._open_until is None or self._trying:
            return 0.0
        return max(0.0, self._open_until - self._clock())

    def admits(self) -> bool:
        """Say whether a call may go to the vendor; after its rest, one call at a time may try."""
        if self._open_until is None:
            return True
        if self._trying or self._clock() < self._open_until:
            return False
        self._trying = True
        return True

    def succeeded(self) -> None:
        """Note that the vendor answered."""
        self._failures = 0
        self._rest = self._patience.rest
        self._open_until = None
        self._trying = False

    def failed(self) -> None:
        """Note that it did not answer, or that it failed."""
        if self._trying:
            self._trying = False
            self._rest = min(self._rest * 2, self._patience.longest_rest)
            self._open_until = self._clock() + self._rest
            return
        self._failures += 1
        if self._failures >= self._patience.failures and self._open_until is None:
            self._open_until = self._clock() + self._rest

    def undecided(self) -> None:
        """Note that nobody knows: the caller left, or the call was not sent after all."""
        self._trying = False


class Breakers:
    """The breakers of all vendors for each caller, by the names of agreements.yaml and callers.yaml."""

    def __init__(self, patience: Patience | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        self._patience = patience or Patience()
        self._clock = clock
        self._of: dict[tuple[str, str], Breaker] = {}

    def of(self, vendor: str, caller: str) -> Breaker:
        """Give a vendor's breaker for a caller."""
        if (vendor, caller) not in self._of:
            self._of[vendor, caller] = Breaker(self._patience, self._clock)
        return self._of[vendor, caller]

    def states(self) -> dict[str, State]:
        """Give the state of each vendor that was asked since the start, for metrics: the worst that a caller has."""
        worst: dict[str, State] = {}
        for (vendor, _), breaker in self._of.items():
            worst[vendor] = max(worst.get(vendor, State.CLOSED), breaker.state, key=_BY_WEIGHT.index)
        return worst


_BY_WEIGHT = (State.CLOSED, State.HALF_OPEN, State.OPEN)
