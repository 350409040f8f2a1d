"""What calls have brought to the detector and is not read yet, and how long that takes by the pace that is measured.

Whoever comes is told at once where it would have to wait for too long, and its client can try again. Were all let in,
each would get so small a share of the workers that none was read in its time: everything would be read, and nothing
answered.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from gateway.detector.turns import Turn

_PACE = 60_000  # characters a second of one worker, before one has been measured
_COUNTED_AT_FIRST = 100_000  # characters that this counts for beside what is measured
EACH = 50  # characters that a text counts for beside its own


class Kind(StrEnum):
    """Questions that differ in what a character of them costs."""

    SHORT = "short"  # first look, by the usual workers, in questions of about a second
    LONG = "long"  # first look at one long text, by the workers for these: until it is read, the worker is gone
    SECOND = "second"  # second look, by the usual workers


_REMEMBERED = {Kind.SHORT: 1_000_000, Kind.LONG: 8_000_000, Kind.SECOND: 1_000_000}  # characters that a pace is made of


def weight(texts: Iterable[str]) -> int:
    """Say for how many characters texts count: each costs something, however short it is."""
    return sum(len(text) + EACH for text in texts)


@dataclass(frozen=True, slots=True)
class Work:
    """What a call brings, in characters as ``weight`` counts them."""

    short: int = 0
    long: int = 0
    second: int = 0

    def __iter__(self) -> Iterator[tuple[Kind, int]]:
        """Give how much there is of each kind."""
        return iter(((Kind.SHORT, self.short), (Kind.LONG, self.long), (Kind.SECOND, self.second)))


@dataclass(frozen=True, slots=True)
class Expected:
    """Seconds that a call would take: waiting for what others have brought, and being read itself."""

    wait: float
    own: float


class Backlog:
    """The work of all calls under way. Used within one event loop, and by calls alone that say when they have ended."""

    def __init__(self, workers: int) -> None:
        """Have as many workers of each lane."""
        self._workers = workers
        self._left: dict[Turn, dict[Kind, int]] = {}
        self._measured = {kind: (float(_COUNTED_AT_FIRST), _COUNTED_AT_FIRST / _PACE) for kind in Kind}

    @property
    def characters(self) -> int:
        """How much is still to be read."""
        return sum(map(sum, (left.values() for left in self._left.values())))

    @property
    def seconds(self) -> float:
        """How long that takes all workers."""
        usual = self._seconds(self._left.values(), Kind.SHORT, Kind.SECOND)
        return max(usual, self._seconds(self._left.values(), Kind.LONG)) / self._workers

    def expected(self, turn: Turn, work: Work) -> Expected:
        """Say how long a call would take that came now. Where a worker is free for it, it waits for nobody.

        Turns go from caller to caller and, of one caller, from call to call, so of those that have more to be read than
        this one only as much comes before its end. What has taken a long text reads it to its end.
        """
        brought = dict(work)
        waits = [0.0]
        if work.long:
            others = self._others(turn, (Kind.LONG,))
            waits.append(self._wait(turn, others, self._cost(brought, Kind.LONG), shared=False))
        usual = (Kind.SHORT, Kind.SECOND)
        others = self._others(turn, usual)
        waits.append(self._wait(turn, others, self._cost(brought, *usual), shared=True))
        return Expected(max(waits), sum(self._cost(brought, kind) for kind in Kind))

    def enter(self, turn: Turn, work: Work) -> None:
        """Count a call's work, until it has left."""
        self._left[turn] = dict(work)

    def leave(self, turn: Turn) -> None:
        """Count a call no longer; nothing happens where it is not there."""
        self._left.pop(turn, None)

    def read(self, turn: Turn, kind: Kind, characters: int) -> None:
        """Count what has been read of a call, or needs no reading."""
        left = self._left.get(turn)
        if left is not None:
            left[kind] = max(0, left[kind] - characters)

    def took(self, kind: Kind, characters: int, seconds: float) -> None:
        """Measure: one worker has read so much in such a time."""
        counted, took = self._measured[kind]
        counted, took = counted + characters, took + seconds
        share = min(1.0, _REMEMBERED[kind] / counted)
        self._measured[kind] = counted * share, took * share

    def _cost(self, left: dict[Kind, int], *kinds: Kind) -> float:
        """Say how long one worker takes."""
        return sum(left[kind] * self._measured[kind][1] / self._measured[kind][0] for kind in kinds)

    def _seconds(self, lefts: Iterable[dict[Kind, int]], *kinds: Kind) -> float:
        return sum(self._cost(left, *kinds) for left in lefts)

    def _others(self, turn: Turn, kinds: tuple[Kind, ...]) -> dict[str, list[float]]:
        """Give by caller what one worker takes for each of its calls that has something of these kinds left."""
        others: dict[str, list[float]] = {}
        for other, left in self._left.items():
            cost = self._cost(left, *kinds)
            if cost and other != turn:
                others.setdefault(other.caller, []).append(cost)
        return others

    def _wait(self, turn: Turn, others: dict[str, list[float]], own: float, *, shared: bool) -> float:
        if sum(map(len, others.values())) < self._workers:
            return 0.0
        before = sum(min(cost, own) if shared else cost for cost in others.pop(turn.caller, ()))
        before += sum(min(sum(costs), own + before) for costs in others.values())
        return before / self._workers
