"""The account of budgets: a sliding window for each limit, reserved before and settled after. Pure; the clock is given.

A window of T is cut into 60 slots. What is taken stands in the slot of its moment and counts until the whole slot has
left the window, so in no stretch of time as long as T is more admitted than the limit, and nothing is held back longer
than T and one slot. A limit without a window is of what goes on at the same time.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

SLOTS = 60
CONCURRENT_PAUSE = 1000  # milliseconds until one may ask again where others are busy: nobody knows when they end


@dataclass(frozen=True, slots=True)
class Limit:
    """One limit. ``window`` is in milliseconds, a multiple of 60; 0: what goes on at the same time."""

    owner: str  # "route:billing-codes": the policy object's kind and name
    measure: str  # "tokens_per_day"
    amount: int
    window: int

    @property
    def key(self) -> str:
        """Name the limit's account."""
        return f"{self.owner}:{self.measure}"


@dataclass(frozen=True, slots=True)
class Demand:
    """So much of a limit is asked for."""

    limit: Limit
    amount: int


@dataclass(frozen=True, slots=True)
class Taken:
    """What was taken of one limit, and in which slot."""

    limit: Limit
    amount: int
    slot: int


@dataclass(frozen=True, slots=True)
class Reservation:
    """What a call holds. Settled once."""

    lease: str
    taken: tuple[Taken, ...]


@dataclass(frozen=True, slots=True)
class Full:
    """A limit has no room. ``wait`` in milliseconds until it would have; None: the demand is larger than the limit."""

    limit: Limit
    wait: int | None


def too_large(demands: Sequence[Demand]) -> Full | None:
    """Give the limit that a demand can never fit into."""
    return next((Full(demand.limit, None) for demand in demands if demand.amount > demand.limit.amount), None)


@dataclass(slots=True)
class _Window:
    slots: dict[int, int] = field(default_factory=dict)  # slot → what was taken in it; in order of time
    used: int = 0

    def forget(self, slot: int) -> None:
        """Let go of what has left the window by ``slot``."""
        for old in [one for one in self.slots if slot - one > SLOTS]:
            self.used -= self.slots.pop(old)

    def add(self, slot: int, amount: int) -> None:
        held = self.slots.get(slot, 0)
        amount = max(amount, -held)
        self.slots[slot] = held + amount
        self.used += amount

    def wait(self, missing: int, width: int, now: int) -> int:
        """Give the milliseconds until ``missing`` has been let go of."""
        for slot in sorted(self.slots):
            missing -= self.slots[slot]
            if missing <= 0:
                return (slot + SLOTS + 1) * width - now
        raise RuntimeError("more is missing than was taken")


class Account:
    """What has been taken of each limit. ``clock`` gives milliseconds and must not go back.

    Holds at most 61 numbers for each limit that was used within its window.
    """

    def __init__(self, clock: Callable[[], int]) -> None:
        self._clock = clock
        self._windows: dict[str, _Window] = {}
        self._busy: dict[str, int] = {}
        self._reservations = 0

    def reserve(self, demands: Sequence[Demand]) -> Reservation | Full:
        """Take all that is asked for, or nothing: then the limit that has to be waited for longest."""
        never = too_large(demands)
        if never is not None:
            return never
        now = self._clock()
        full = [found for found in (self._full(demand, now) for demand in demands) if found is not None]
        if full:
            return max(full, key=lambda one: one.wait or 0)
        self._reservations += 1
        taken = tuple(self._take(demand, now) for demand in demands)
        return Reservation(str(self._reservations), taken)

    def settle(self, reservation: Reservation, amounts: Mapping[str, int]) -> None:
        """Put what was really used in the place of what was reserved. ``amounts`` by measure; the others stand."""
        now = self._clock()
        for taken in reservation.taken:
            limit = taken.limit
            if limit.window == 0:
                self._busy[limit.key] -= taken.amount
                if not self._busy[limit.key]:
                    del self._busy[limit.key]
                continue
            used = amounts.get(limit.measure, taken.amount)
            window = self._windows.get(limit.key)
            if window is not None and now // (limit.window // SLOTS) - taken.slot <= SLOTS:
                window.add(taken.slot, used - taken.amount)

    @property
    def size(self) -> int:
        """How many numbers are held."""
        return len(self._busy) + sum(len(window.slots) for window in self._windows.values())

    def _full(self, demand: Demand, now: int) -> Full | None:
        limit = demand.limit
        if limit.window == 0:
            busy = self._busy.get(limit.key, 0) + demand.amount > limit.amount
            return Full(limit, CONCURRENT_PAUSE) if busy else None
        window = self._windows.get(limit.key)
        if window is None:
            return None
        width = limit.window // SLOTS
        window.forget(now // width)
        if not window.slots:
            del self._windows[limit.key]
            return None
        missing = window.used + demand.amount - limit.amount
        return Full(limit, window.wait(missing, width, now)) if missing > 0 else None

    def _take(self, demand: Demand, now: int) -> Taken:
        limit = demand.limit
        if limit.window == 0:
            self._busy[limit.key] = self._busy.get(limit.key, 0) + demand.amount
            return Taken(limit, demand.amount, 0)
        slot = now // (limit.window // SLOTS)
        self._windows.setdefault(limit.key, _Window()).add(slot, demand.amount)
        return Taken(limit, demand.amount, slot)
