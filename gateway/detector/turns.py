"""What waits for a worker: each caller has its turn, and among a caller's calls each call.

In one line, whoever puts a hundred questions into it at once makes everybody behind them wait for all of them.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Turn:
    """Whose turn a question waits for: names that are equal for questions of one caller, and of one call of it."""

    caller: str = ""
    call: str = ""


NOBODY = Turn()


class Turns(Generic[T]):
    """What waits, by turns. What one call put in comes out in its order."""

    def __init__(self) -> None:
        self._callers: dict[str, dict[str, deque[T]]] = {}  # both in the order of their next turns
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def put(self, turn: Turn, item: T) -> None:
        """Let ``item`` wait. A caller or a call that has nothing else waiting comes last."""
        self._callers.setdefault(turn.caller, {}).setdefault(turn.call, deque()).append(item)
        self._count += 1

    def take(self) -> T:
        """Take out what is next. Raises IndexError where nothing waits."""
        if not self._callers:
            raise IndexError("nothing waits")
        caller = next(iter(self._callers))
        calls = self._callers.pop(caller)
        call = next(iter(calls))
        line = calls.pop(call)
        item = line.popleft()
        self._count -= 1
        if line:
            calls[call] = line
        if calls:
            self._callers[caller] = calls
        return item

    def drop(self, turn: Turn, item: T) -> None:
        """Take out what waits no longer; nothing happens where it is not there."""
        calls = self._callers.get(turn.caller, {})
        line = calls.get(turn.call)
        if line is None or item not in line:
            return
        line.remove(item)
        self._count -= 1
        if not line:
            del calls[turn.call]
        if not calls:
            del self._callers[turn.caller]

    def has_no_room(self, turn: Turn, most: int) -> bool:
        """Say whether one more is too many: there are ``most``, and the caller has its equal share of them already.

        So a caller that fills the line is turned away itself, and not those who come after it.
        """
        if self._count < most:
            return False
        sharing = len(self._callers) + (turn.caller not in self._callers)
        return sum(map(len, self._callers.get(turn.caller, {}).values())) >= most // sharing
