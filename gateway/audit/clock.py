"""Where a machine's clock was set back, as the trail's own statements show: they are made as they are written.

Events bear the clock's time. Of a clock that was ahead for an hour, and was put right, an hour's events bear times that
were yet to come, and none of them says so. Statements, one a minute at least, show it.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Clock:
    """Takes the times of headers, checkpoints and seals in the order of a chain; all are written alike, in UTC."""

    last: str = ""
    times: int = 0  # that it was set back
    first: str = ""  # where that was first, and from when to when

    def see(self, place: str, time: object) -> None:
        """Take the time of the statement at ``place``."""
        before, self.last = self.last, str(time)
        if self.last < before:
            self.times += 1
            self.first = self.first or f"{place}: the clock was set back from {before} to {self.last}"

    def told(self) -> str | None:
        """Say it in words; None where it was never set back."""
        if not self.times:
            return None
        return f"{self.first} (1 of {self.times}): events before it may bear a time that was yet to come"
