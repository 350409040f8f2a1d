"""Time that the trail did not witness: a machine's clock that is ahead must not make anything old.

A gateway that runs signs a checkpoint each minute, so every day of it is in the archive, or was, as a tombstone says. A
clock that jumps leaves a gap between two days. A machine that stood still leaves one too, and keeps things for longer.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from gateway.audit.archive.lengths import DAYS
from gateway.audit.archive.parts import read_name
from gateway.audit.archive.tombstones import FOLDER

_EARLIEST = date(2000, 1, 1)
# Between two days of the trail, that is believed: what one jump of a clock makes old too early is then six years old at
# the least, as the law asks (``lengths``). A year, as it was, let a clock that was a year ahead remove a year's events.
LONGEST = timedelta(days=DAYS)


def witnessed(names: Iterable[str], today: date) -> date:
    """Give the day that it is at least, by an archive's names: today, less every gap that is not believed."""
    days = [(today, today)]
    for name in names:
        of = f"{name.removeprefix(FOLDER).removesuffix('.json').replace('_', '/', 1)}.parquet"
        part = read_name(of if name.startswith(FOLDER) else name)
        # Before 2000 a clock had not been set yet; what is later than today was written by one that was ahead.
        if part is not None and _EARLIEST <= part.first_day <= today:
            days.append((part.first_day, part.last_day))
    days.sort()
    until, silent = days[0][0], timedelta(0)
    for first, last in days:
        silent += first - until if first - until > LONGEST else timedelta(0)
        until = max(until, last)
    return today - silent
