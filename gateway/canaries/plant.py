"""Made-up identifiers, each of which occurs nowhere else, and the places of a request that they are put into."""

from __future__ import annotations

import contextlib
import itertools
import re
import secrets
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol, TypeAlias

Body: TypeAlias = dict[str, Any]

_FIRST = "Maria John Karen David Linda Robert Susan Thomas Nancy Daniel Helen George Laura Edward Carol Frank".split()
_LAST = (
    "Lopez Carver Whitfield Romero Haskins Delgado Novak Sorensen Petrov Ramirez Kowalski Fischer Nguyen Okafor".split()
)


_WORD = re.compile(r"[A-Za-z]+")
_DATE = re.compile(r"(?<!\d)(\d\d)/(\d\d)/(\d{4})(?!\d)")  # as _made writes them


class Plant(Protocol):
    """Gives a new identifier each time. ``model`` is the model to be asked."""

    model: str

    def __call__(self) -> str:
        """Give one that shows what it is by its own form: it may stand alone, as a key or a value."""
        ...

    def text(self) -> str:
        """Give a sentence about someone, with several."""
        ...

    def number(self) -> int:
        """Give one that is a number."""
        ...


@dataclass(frozen=True, slots=True)
class Position:
    """An operation of a dialect with every position of its body filled. ``path`` may hold ``{model}``."""

    endpoint: str  # the agreement's word
    path: str
    body: Callable[[Plant], Body] = field(repr=False)
    streams: bool = False  # has a streamed form, asked for in the body
    models: tuple[str, ...] = ()  # the ones it is for; none: the dialect's


@dataclass(slots=True)
class Seeds:
    """Hands out identifiers of those entities that a route takes out, and remembers each with its entity.

    Digits are drawn anew each time, so that nothing that was seen before, or stands in a list, answers for them.
    ``moved``: the route moves dates, each by the same number of days. ``in_part``: entities of which it shows a part.
    """

    entities: frozenset[str]
    model: str = ""
    moved: bool = False
    in_part: frozenset[str] = frozenset()
    planted: list[tuple[str, str]] = field(default_factory=list, repr=False)  # value, entity
    positions: int = 0
    _turn: Iterator[int] = field(default_factory=itertools.count, repr=False)
    _names: Iterator[str] = field(default_factory=lambda: itertools.cycle(_shuffled_names()), repr=False)

    def __call__(self) -> str:
        """Give an e-mail address, a social security number or a telephone number, by turns."""
        self.positions += 1
        made = [entity for entity in ("EMAIL_ADDRESS", "US_SSN", "PHONE_NUMBER") if entity in self.entities]
        return self._give(made[next(self._turn) % len(made)]) if made else "nothing"

    def text(self) -> str:
        """Give a sentence with a name, a record number, a date, a telephone number and an e-mail address."""
        self.positions += 1
        said = [
            words + self._give(entity)
            for words, entity in (
                ("Patient: ", "PERSON"),
                ("MRN: ", "MEDICAL_RECORD_NUMBER"),
                ("seen on ", "DATE"),
                ("phone ", "PHONE_NUMBER"),
                ("e-mail ", "EMAIL_ADDRESS"),
            )
            if entity in self.entities
        ]
        return f"{', '.join(said)}. Please sum this visit up." if said else "Please sum this visit up."

    def number(self) -> int:
        """Give a record number."""
        self.positions += 1
        if "MEDICAL_RECORD_NUMBER" not in self.entities and "UNIQUE_ID" not in self.entities:
            return 7
        value = 900_000_000 + secrets.randbelow(99_999_999)
        self.planted.append((str(value), "MEDICAL_RECORD_NUMBER"))
        return value

    def _give(self, entity: str) -> str:
        value = self._made(entity)
        self.planted.append((value, entity))
        return value

    def _made(self, entity: str) -> str:
        digit = secrets.randbelow
        match entity:
            case "PERSON":
                return next(self._names)
            case "EMAIL_ADDRESS":
                return f"canary{secrets.token_hex(4)}@quackenbush-zebulon.org"
            case "US_SSN":
                return f"{200 + digit(500)}-{10 + digit(80)}-{1000 + digit(8999)}"
            case "PHONE_NUMBER":
                return f"({210 + digit(9)}) 555-{1000 + digit(8999)}"
            case "DATE":
                return f"{1 + digit(12):02}/{10 + digit(18)}/{2020 + digit(6)}"
            case _:
                return str(40_000_000 + digit(50_000_000))

    def escaped(self, left: Iterable[str]) -> list[tuple[str, str]]:
        """Give those that stand in what left, with their entities. Of a name, its first or last word is enough."""
        texts = list(left)
        words = set[str]().union(*(set(_WORD.findall(text)) for text in texts)) if texts else set()
        others = self._others_moved(texts) if self.moved else frozenset()
        return [
            (value, entity)
            for value, entity in self.planted
            if value not in others
            and (
                any(value in text for text in texts)
                or (entity == "PERSON" and entity not in self.in_part and not words.isdisjoint(value.split()))
            )
        ]

    def _others_moved(self, texts: Iterable[str]) -> frozenset[str]:
        """Give the planted dates that left, and only look so: each is what another of them was moved to.

        All are moved by one number of days, the commonest between what was planted and what left. A date that left as
        it was has no moved one of its own there; of several such, at the least the earliest has none.
        """
        planted = {day: value for value, entity in self.planted if entity == "DATE" for day in _days(value)}
        left = {day for text in texts for day in _days(text)}
        apart = Counter(ours - theirs for ours in planted for theirs in left if theirs < ours)
        if not apart:
            return frozenset()
        days = max(apart, key=lambda each: apart[each])
        return frozenset(
            value for day, value in planted.items() if day in left and day - days in left and day + days in planted
        )


def _days(text: str) -> Iterator[date]:
    for month, day, year in _DATE.findall(text):
        with contextlib.suppress(ValueError):
            yield date(int(year), int(month), int(day))


def _shuffled_names() -> list[str]:
    names = [f"{first} {last}" for first in _FIRST for last in _LAST]
    secrets.SystemRandom().shuffle(names)
    return names
