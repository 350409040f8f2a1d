"""The Parquet files of an archive. A part holds an unbroken run of one chain's lines; its name says which.

``month=2026-03/<chain>_<segment>.<line>_<segment>.<line>_<seq>-<seq>_<day>-<day>.parquet``: first and last line, first
and last event (``5-4``: none, the next would be 5), first and last day (UTC). Questions choose parts by name alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

_NAME = re.compile(
    r"month=(\d{4}-\d\d)/([0-9a-f]{32})_(\d{8})\.(\d{8})_(\d{8})\.(\d{8})_(\d{1,18})-(\d{1,18})_(\d{8})-(\d{8})\.parquet",
    re.ASCII,
)

Position = tuple[int, int]  # segment, line


@dataclass(frozen=True, slots=True, order=True)
class Part:
    """What a part's name says."""

    chain: str
    first: Position
    last: Position
    first_seq: int
    last_seq: int
    first_day: date
    last_day: date
    month: str

    @property
    def name(self) -> str:
        """Write the name."""
        first, last = (f"{segment:08d}.{line:08d}" for segment, line in (self.first, self.last))
        days = f"{self.first_day:%Y%m%d}-{self.last_day:%Y%m%d}"
        return f"month={self.month}/{self.chain}_{first}_{last}_{self.first_seq}-{self.last_seq}_{days}.parquet"

    @property
    def events(self) -> int:
        """How many events it holds."""
        return self.last_seq - self.first_seq + 1

    def holds(self, other: Part) -> bool:
        """Whether another part's lines are all in this one."""
        return self.chain == other.chain and self.first <= other.first and other.last <= self.last

    def touches(self, first: date | None, last: date | None) -> bool:
        """Whether it may hold events of these days."""
        return (last is None or self.first_day <= last) and (first is None or first <= self.last_day)


def read_name(name: str) -> Part | None:
    """Read a name; None where it is another file."""
    match = _NAME.fullmatch(name)
    if match is None:
        return None
    month, chain, *numbers, first_day, last_day = match.groups()
    s1, l1, s2, l2, q1, q2 = (int(number) for number in numbers)
    try:
        days = date.fromisoformat(first_day), date.fromisoformat(last_day)
    except ValueError:
        return None
    part = Part(chain, (s1, l1), (s2, l2), q1, q2, *days, month)
    return part if part.name == name else None


def strange(names: Iterable[str]) -> list[str]:
    """Give what lies among the parts and is none: other engines would read it all the same."""
    return [name for name in names if name.startswith("month=") and read_name(name) is None]


def parts_of(names: Iterable[str]) -> list[Part]:
    """Give the parts that count, by chain and place: one whose lines are all in a larger one was merged into that."""
    found = [part for name in names if (part := read_name(name)) is not None]
    found.sort(key=lambda part: (part.chain, part.first, tuple(-number for number in part.last)))
    kept: list[Part] = []
    for part in found:
        if not (kept and kept[-1].holds(part)):
            kept.append(part)
    return kept
