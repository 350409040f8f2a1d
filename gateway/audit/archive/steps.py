"""Calls that bear the time of a clock that was set afterwards: by the clock as it was put, they are of another time.

The trail says by how many seconds a clock was set, and cannot say which time was right. Taken for right is the last: a
clock is set to put it right. So each line of a chain is in doubt by all that its clock was set by after it; an hour
under a clock that was put a year ahead, and back, by that year, and what was before the hour by nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Any

from gateway.audit.archive.parts import Part, Position
from gateway.audit.clock import by

_SLACK = timedelta(minutes=1)  # less is no matter for who asks about days
_NEAR = timedelta(days=31)
_LONGEST = timedelta(days=366 * 10_000)  # as many years as there are: nobody checked what an event says
FIRST: Position = (0, 0)


@dataclass(frozen=True, slots=True)
class Step:
    """A place in a chain where its clock was set; ``by`` is less than nothing where it was set back."""

    chain: str
    place: Position
    by: timedelta


@dataclass(frozen=True, slots=True)
class Doubt:
    """Lines of a chain, from the first place until before the second, whose times are ``by`` behind the clock since."""

    chain: str
    begin: Position
    end: Position
    by: timedelta

    def touches(self, part: Part) -> bool:
        """Say whether a part has one of these lines."""
        return self.chain == part.chain and self.begin <= part.last and part.first < self.end

    def said(self, calls: int, first: datetime, last: datetime) -> str:
        """Say it of so many calls, which bear times from ``first`` to ``last`` (UTC, without a zone)."""
        way, far = "forward" if self.by > timedelta(0) else "back", by(round(self.by.total_seconds()))
        return (
            f"chain {self.chain[:8]}: the clock was put {way} by {far} after {calls} calls that bear times from "
            f"{_shown(first)} to {_shown(last)} UTC; by the clock since, they were made from {_moved(first, self.by)} "
            f"to {_moved(last, self.by)}. By one of the two they are of the time asked about, by the other not: ask "
            "about both"
        )


def read_step(row: dict[str, Any]) -> Step | None:
    """Give the step that an event's columns state; None where they state none, or one of more years than there are."""
    seconds = row["clock_seconds"]
    if seconds is None or abs(seconds) > _LONGEST.total_seconds():
        return None
    return Step(row["chain"], (row["segment"], row["line"]), timedelta(seconds=seconds))


def behind(steps: Iterable[Step], part: Part) -> timedelta:
    """Give by how much a part's calls may be of later than they say; nothing where no clock was put forward after."""
    return max((timedelta(0), *(doubt.by for doubt in doubts(steps) if doubt.touches(part))))


def doubts(steps: Iterable[Step]) -> Iterator[Doubt]:
    """Give the lines of each chain that are in doubt: before each step, back to the one before it."""
    chains: dict[str, list[Step]] = defaultdict(list)
    for step in steps:
        chains[step.chain].append(step)
    for chain, found in sorted(chains.items()):
        found.sort(key=lambda step: step.place)
        behind = timedelta(0)
        runs = []
        for number in reversed(range(len(found))):
            behind = max(-_LONGEST, min(behind + found[number].by, _LONGEST))
            if abs(behind) >= _SLACK:
                begin = found[number - 1].place if number else FIRST
                runs.append(Doubt(chain, begin, found[number].place, behind))
        yield from reversed(runs)


def may_say(parts: Iterable[Part], first: date | None, last: date | None) -> list[Part]:
    """Give the parts in which a mark may stand that matters for these days, by names alone.

    Those near the days; and, wherever they are, those at which a chain's days do not follow from one another: so do
    those of a clock that was set by more. Lines of one segment that are of several months are in several parts.
    """
    ordered = sorted(parts)
    near = (_minus(first), _plus(last))
    found = {part for part in ordered if part.touches(*near)}
    for one, other in pairwise(ordered):
        if one.chain == other.chain and not timedelta(0) <= other.first_day - one.last_day <= _NEAR:
            found |= {one, other}
    return sorted(found)


def _minus(day: date | None) -> date | None:
    return day - _NEAR if day is not None and day - date.min > _NEAR else None


def _plus(day: date | None) -> date | None:
    return day + _NEAR if day is not None and date.max - day > _NEAR else None


def _moved(moment: datetime, step: timedelta) -> str:
    try:
        return _shown(moment + step)
    except OverflowError:
        return "no day of the calendar"


def _shown(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M:%S}"
