"""Days that programs write into JSON as numbers: ``[1961, 3, 14]`` and ``{"year": 1961, "month": 3, "day": 14}``.

The first is how Jackson writes a LocalDate or a LocalDateTime, the second is google.type.Date. No number in either says
what it is; together they are a day, which is an identifier but for its year (45 CFR 164.514(b)(2)(i)(C)).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime

_PARTS = frozenset({"year", "month", "day"})
_FIRST, _LAST = 1850, 2150  # years
_MOST = 7  # year, month, day, hour, minute, second, nanosecond
# Any three numbers may be a size or a count; what a key says of a time makes them a day.
OF_TIME = frozenset(
    "admission admit admitted appointment at born collected created day days dates death deceased died discharge "
    "discharged dob effective end ended encounter expires from issued last next of on onset performed period received "
    "recorded scheduled seen signed since start started time timestamp to until updated visit when".split()
)
_ENDS = ("date", "dates", "dob", "time", "day")
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")


def day_of_list(values: Sequence[object], cue: str) -> str | None:
    """Give the day that a list of numbers is under a key that speaks of time, as ISO 8601 has it; else None."""
    if not 3 <= len(values) <= _MOST or not speaks_of_time(cue):
        return None
    return _day(values)


def day_of_object(fields: Mapping[str, object]) -> str | None:
    """Give the day that an object of year, month and day is, as ISO 8601 has it; None for any other object."""
    if len(fields) != len(_PARTS) or fields.keys() != _PARTS:
        return None
    return _day([fields["year"], fields["month"], fields["day"]])


def _day(values: Sequence[object]) -> str | None:
    numbers = [value for value in values if isinstance(value, int) and not isinstance(value, bool)]
    if len(numbers) != len(values) or not _FIRST <= numbers[0] <= _LAST:
        return None
    *parts, nanoseconds = numbers if len(numbers) == _MOST else (*numbers, 0)
    try:
        day = datetime(*parts)  # type: ignore[arg-type]  # a day of the text, in no zone
    except (ValueError, OverflowError):
        return None
    if len(numbers) == 3:
        return day.date().isoformat()
    return day.isoformat() + (f".{nanoseconds:09}" if nanoseconds else "")


def speaks_of_time(cue: str) -> bool:
    """Say whether a key speaks of a time: ``birthDate``, ``admitted_at``."""
    return any(word in OF_TIME or word.endswith(_ENDS) for word in words_of(cue))


def words_of(key: str) -> list[str]:
    """Give the words of a key in lower case: ``patientDOB`` → patient, dob."""
    return [word.lower() for word in _WORD.findall(key)]
