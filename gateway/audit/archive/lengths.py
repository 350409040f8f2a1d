"""How long events are kept: never below the least, and never below what was in force in the archive before.

45 CFR 164.316(b)(2)(i) keeps documentation six years from its creation or from when it was last in effect, whichever is
later; the 90 days more cover what is asked for at the very end.

A length is a file of the archive, and an event of the chain: who deletes the file shortens nothing unseen.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from gateway.audit.archive import statements
from gateway.audit.archive.deeds import Deed, Recorder, Unrecorded
from gateway.audit.archive.store import Store
from gateway.audit.event import Outcome, Stage

YEARS, DAYS = 6, 90
_MOST_YEARS, _MOST_DAYS = 200, 36_500
_LONGEST = "retention/"  # a file for each length that was ever in force: the longest counts
_LENGTH = re.compile(rf"{_LONGEST}(\d{{1,3}})-(\d{{1,5}})\.json", re.ASCII)
_STATED = b'{"stated":true}'  # what such a file holds once an event states it; before there were such events, {}


class NotRemovable(ValueError):
    """Nothing may be removed like that. Says why, and the remedy."""


@dataclass(frozen=True, slots=True)
class Retention:
    """Years and days that an event is kept. Never shorter than six years and 90 days."""

    years: int = YEARS
    days: int = DAYS

    def __post_init__(self) -> None:
        if not (self.years <= _MOST_YEARS and 0 <= self.days <= _MOST_DAYS):
            raise NotRemovable(f"{self}: give at most {_MOST_YEARS} years, and 0 to {_MOST_DAYS} days")
        if (self.years, self.days) < (YEARS, DAYS):
            raise NotRemovable(f"{self} is shorter than {YEARS} years and {DAYS} days; retention can only be extended")

    def __str__(self) -> str:
        return f"{self.years} years and {self.days} days"

    @property
    def word(self) -> str:
        """Years and days as an event has them: ``6-90``."""
        return f"{self.years}-{self.days}"

    @property
    def file(self) -> str:
        """The name of its file in an archive."""
        return f"{_LONGEST}{self.word}.json"

    def keeps(self, other: Retention) -> bool:
        """Say whether it keeps all that the other does, on any day."""
        return all(self.expired(day) <= other.expired(day) for day in (date(2400, 2, 29), date(2401, 2, 28)))

    def expired(self, today: date) -> date:
        """Give the first day that must still be there."""
        try:
            back = today.replace(year=today.year - self.years)
        except ValueError:  # the 29th of February
            back = today.replace(year=today.year - self.years, day=28)
        return back - timedelta(days=self.days)


def read_length(word: str) -> Retention | None:
    """Read a length as an event has it; None where it is none, or asks for less than the least."""
    match = _LENGTH.fullmatch(f"{_LONGEST}{word}.json")
    with contextlib.suppress(NotRemovable):
        return Retention(int(match[1]), int(match[2])) if match is not None else None
    return None


def in_force(store: Store) -> list[Retention]:
    """Give every length that was ever in force here: none of them may be undercut. Raises StoreUnusable."""
    return lengths_of(store.names())


def lengths_of(names: Iterable[str]) -> list[Retention]:
    """Give the lengths whose files are among some names."""
    words = (n.removeprefix(_LONGEST).removesuffix(".json") for n in names if n.startswith(_LONGEST))
    return [length for word in words if (length := read_length(word)) is not None]


def check_retention(store: Store, asked: Retention, today: date) -> None:
    """See that what is asked for keeps what any earlier length keeps. Raises NotRemovable, StoreUnusable."""
    for earlier in in_force(store):
        if asked.expired(today) > earlier.expired(today):
            raise NotRemovable(
                f"{asked} is shorter than {earlier}, which is in force in {store}; "
                f"retention can only be extended: write {earlier.years} years and {earlier.days} days, or more"
            )


def remember(store: Store, asked: Retention | None, today: date, recorder: Recorder | None = None) -> date:
    """Give the first day that must still be there, and remember what was asked for; ``recorder`` is told of it.

    None asks for what is in force already, or the least. Raises NotRemovable where it is shorter,
    StoreUnusable, OSError.
    """
    recorder = recorder or Unrecorded()
    content = b"{}" if isinstance(recorder, Unrecorded) else _STATED
    ever = in_force(store)
    if asked is not None:
        check_retention(store, asked, today)
    wanted = asked or (Retention() if not ever else None)
    if wanted is not None and wanted not in ever:
        ever.append(wanted)
        _put(store, wanted, content, recorder)
    for length in ever if content == _STATED else ():
        if store.local(length.file, fresh=True).read_bytes() != _STATED:
            _put(store, length, content, recorder)
    return min(one.expired(today) for one in ever)


def _put(store: Store, length: Retention, content: bytes, recorder: Recorder) -> None:
    deed = Deed(Stage.RETENTION, Outcome.EXTENDED, {"retention": length.word}, there=length.file)
    with recorder.doing(store, deed):
        statements.put(store, length.file, content)
