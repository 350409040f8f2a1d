"""Where a machine's clock was set, back or forward, so that the times of a trail do not follow from one another.

Events bear the clock's time. Of a clock that was ahead for an hour, and was put right, an hour's events bear times that
were yet to come, and none of them says so. Two things do. Statements, one a minute at least, are made as they are
written: one before the other shows a clock that was set back. And the writer of the journal holds the clock against one
that nobody sets, at each write: where they moved against each other, an event says by how many seconds (``Steps``).
"""

from __future__ import annotations

import contextlib
import hashlib
import time
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

LEAST_SECONDS = 5  # what a clock is set by at the least that is marked; smaller ones are marked once they add up to it

_BOOT = Path("/proc/sys/kernel/random/boot_id")
# Counts from the start of the machine, through its sleep too; nobody sets it. What slows or hastens the clock to put it
# right bit by bit (NTP) slows and hastens this one alike, so only a clock that was set moves against it.
_STEADY = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
_TORN = 50_000_000  # ns: what two looks at one clock are apart where the process was stopped between them
_MILLION = 1_000_000


@dataclass(slots=True)
class _Kind:
    """The first place where a clock was set in some way, and how often it was."""

    first: str = ""
    times: int = 0

    def note(self, told: str) -> None:
        self.first, self.times = self.first or told, self.times + 1

    def told(self, what: str) -> list[str]:
        return [f"{self.first} (1 of {self.times}): {what}"] if self.times else []


@dataclass(slots=True)
class Clock:
    """Takes what a chain says of its clock, in the chain's order; times are written alike, in UTC."""

    last: str = ""
    _back: _Kind = field(default_factory=_Kind)  # by statements, one before the other
    _marked: _Kind = field(default_factory=_Kind)  # by events that say so

    def see(self, place: str, time: object) -> None:
        """Take the time of the statement at ``place``."""
        before, self.last = self.last, str(time)
        if self.last < before:
            self._back.note(f"{place}: the clock was set back from {before} to {self.last}")

    def event(self, place: str, event: dict[str, Any]) -> None:
        """Take an event: one may say that the clock was set."""
        seconds = event.get("clock_seconds")
        if isinstance(seconds, int) and not isinstance(seconds, bool):
            way = "back" if seconds < 0 else "forward"
            self._marked.note(f"{place}: the clock was put {way} by {abs(seconds)} seconds, to {event.get('time')}")

    def told(self) -> list[str]:
        """Say it in words; nothing where it was never set."""
        return [
            *self._back.told("events before it may bear a time that was yet to come"),
            *self._marked.told("times before it and after it do not follow"),
        ]


class Steps:
    """Holds the machine's clock against the one that nobody sets. For one thread."""

    def __init__(self, known: dict[str, Any] | None = None) -> None:
        """Begin at how the clocks stand; or at how they stood for the process before, as ``stands`` gave it.

        What another machine said, or this one before it was started anew, tells nothing.
        """
        self._boot = boot()
        self._apart = _apart()
        if known and self._boot and known.get("boot") == self._boot and isinstance(known.get("apart"), int):
            self._apart = known["apart"] * _MILLION

    def look(self) -> tuple[int, int | None]:
        """Give by how many seconds the clock was set, 0 for fewer than ``LEAST_SECONDS``; and what is for ``took``."""
        apart = _apart()
        if apart is None or self._apart is None:
            self._apart = apart if self._apart is None else self._apart
            return 0, apart
        moved = apart - self._apart
        seconds = round(moved / 1e9)
        return (seconds if abs(seconds) >= LEAST_SECONDS else 0), apart

    def took(self, apart: int | None) -> None:
        """Begin anew: what was found is on record."""
        self._apart = apart

    def stands(self) -> dict[str, Any] | None:
        """Give how the clocks stood when they were last on record, for the header of a segment; None: not known."""
        return None if self._apart is None or not self._boot else {"boot": self._boot, "apart": self._apart // _MILLION}


def after(known: dict[str, Any] | None, seconds: object) -> dict[str, Any] | None:
    """Give how the clocks stand after an event that says that the clock was set by so many seconds."""
    if known is None or not isinstance(known.get("apart"), int) or not isinstance(seconds, int):
        return known
    return {**known, "apart": known["apart"] + seconds * 1000}


def by(seconds: int) -> str:
    """Write how far a clock was set: ``365 days, 0:00:00``."""
    return str(timedelta(seconds=abs(seconds)))


def boot() -> str:
    """Name this run of the machine, by nothing that says which machine it is; empty where the system has no name."""
    with contextlib.suppress(OSError):
        return hashlib.sha256(_BOOT.read_bytes().strip()).hexdigest()[:32]
    return ""


def _apart() -> int | None:
    """Give what the clock is ahead of the one that nobody sets, in ns; None where both could not be seen at once."""
    for _ in range(10):
        before = time.clock_gettime_ns(_STEADY)
        wall = time.time_ns()
        after = time.clock_gettime_ns(_STEADY)
        if after - before < _TORN:
            return wall - after
    return None
