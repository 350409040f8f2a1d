"""The time that a question is about: whole days in UTC, or moments."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Period:
    """From ``begin`` until before ``end``, both UTC without a zone; None is open."""

    begin: datetime | None = None
    end: datetime | None = None

    @property
    def first_day(self) -> date | None:
        """The first day that it touches."""
        return self.begin.date() if self.begin else None

    @property
    def last_day(self) -> date | None:
        """The last day that it touches."""
        return (self.end - timedelta(microseconds=1)).date() if self.end else None

    @property
    def where(self) -> str:
        """Give SQL that is true of an event's ``time`` within it; takes ``$begin`` and ``$end``."""
        begin, end = "$begin::TIMESTAMP", "$end::TIMESTAMP"
        return f"({begin} IS NULL OR time >= {begin}) AND ({end} IS NULL OR time < {end})"

    @property
    def parameters(self) -> dict[str, object]:
        """Give what ``where`` takes."""
        return {"begin": self.begin, "end": self.end}

    def __str__(self) -> str:
        begin = _moment(self.begin) if self.begin else "the beginning"
        return f"from {begin} until before {_moment(self.end) if self.end else 'now'} (UTC)"


def read_period(begin: str | None, end: str | None) -> Period:
    """Read ``--from`` and ``--to``: a day (``--to`` includes it), or a moment (UTC unless it has a zone).

    Raises ValueError, with the remedy.
    """
    period = Period(_read(begin, "--from", last=False), _read(end, "--to", last=True))
    if period.begin and period.end and period.begin >= period.end:
        raise ValueError(f"--from {begin} is not before --to {end}; exchange them")
    return period


def _read(value: str | None, option: str, *, last: bool) -> datetime | None:
    if value is None:
        return None
    try:
        if _DAY.fullmatch(value):
            day = datetime.fromisoformat(value)
            return _usual(day + timedelta(days=1) if last else day)
        if not _DAY.match(value):  # fromisoformat knows 20260331 and weeks too, as midnights
            raise ValueError
        moment = datetime.fromisoformat(value)
        return _usual(moment.astimezone(UTC).replace(tzinfo=None) if moment.tzinfo else moment)
    except (ValueError, OverflowError):
        raise ValueError(f"{option} {value} is no day or moment; write 2026-03-31 or 2026-03-31T14:00:00Z") from None


def _usual(moment: datetime) -> datetime:
    """Leave room for days before and after. Raises ValueError at the ends of the calendar."""
    if not 2 <= moment.year <= 9_998:
        raise ValueError
    return moment


def _moment(value: datetime) -> str:
    return value.isoformat(sep=" ") if value.time() != datetime.min.time() else value.date().isoformat()
