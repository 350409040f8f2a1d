"""Which bytes each part had when it came into the archive, as the chain itself states it.

Lines and columns are recomputed from a part, but a part holds more: statistics and filters by which a question skips
what cannot hold its answer. Changed, they hide events that are still there. Only the part's digest covers them.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import orjson

from gateway.audit.archive.lengths import lengths_of, read_length
from gateway.audit.archive.parts import Part
from gateway.audit.archive.statements import HOLD
from gateway.audit.archive.store import Store, digest_of
from gateway.audit.event import Outcome, Stage
from gateway.audit.segments import lines_of, segments

_MARKS = (f'"stage":"{Stage.ARCHIVE.value}"', f'"stage":"{Stage.RETENTION.value}"')
_CAME_IN = frozenset({Outcome.ARCHIVED.value, Outcome.MERGED.value})
_HOLDS = {Outcome.HELD.value: "set", Outcome.RELEASED.value: "released"}


@dataclass(slots=True)
class Digests:
    """SHA-256 of parts (hexadecimal), by name: as they are, and as events state them (a part may come in twice)."""

    found: dict[str, str] = field(default_factory=dict)
    stated: dict[str, set[str]] = field(default_factory=dict)
    lengths: set[str] = field(default_factory=set)  # names of files that say how long is kept, as events state them
    holds: dict[str, set[str]] = field(default_factory=dict)  # of statements on legal holds, as events state them

    def read(self, body: str) -> None:
        """Take up what an event's JSON states; most state nothing."""
        if not any(mark in body for mark in _MARKS):
            return
        try:
            event = orjson.loads(body)
        except orjson.JSONDecodeError:
            return  # changed: the chain tells of it
        if isinstance(event, dict):
            self._take(event)

    def _take(self, event: dict[str, Any]) -> None:
        stage, outcome, digest = event.get("stage"), event.get("outcome"), str(event.get("digest"))
        if stage == Stage.ARCHIVE.value and outcome in _CAME_IN:
            self.stated.setdefault(str(event.get("part")), set()).add(digest)
        elif stage == Stage.RETENTION.value and outcome in _HOLDS:
            self.holds.setdefault(f"{HOLD}{event.get('hold')}.{_HOLDS[outcome]}.json", set()).add(digest)
        elif stage == Stage.RETENTION.value and outcome == Outcome.EXTENDED.value:
            length = read_length(str(event.get("retention")))
            self.lengths |= {length.file} if length is not None else set()

    def read_journals(self, journals: Iterable[Path]) -> None:
        """Take up what live journals state: a part's event is always younger than the part."""
        for line in _lines(journals):
            try:
                record = orjson.loads(line)
            except orjson.JSONDecodeError:
                continue  # `audit verify` tells of it
            if isinstance(record, dict) and isinstance(record.get("event"), dict):
                self._take(record["event"])

    def differing(self) -> list[str]:
        """Give the parts that are not what any event states of them."""
        return [name for name, digest in self.found.items() if digest not in self.stated.get(name, {digest})]

    def missing_holds(self, store: Store, names: Iterable[str]) -> list[str]:
        """Give the statements on holds that are not there, or not as any event states them."""
        there = set(names)
        return [
            name
            for name, digests in sorted(self.holds.items())
            if name not in there or digest_of(store.local(name, fresh=True)) not in digests
        ]

    def missing_lengths(self, names: Iterable[str]) -> list[str]:
        """Give the files of lengths that are not there, nor is a longer one that keeps as much."""
        there = lengths_of(names)
        return sorted(
            name
            for name in self.lengths.difference(names)
            if not any(one.keeps(lost) for lost in lengths_of([name]) for one in there)
        )

    def unstated(self, parts: Iterable[Part]) -> list[str]:
        """Give the parts of which no event states a digest."""
        return [part.name for part in parts if part.name not in self.stated]


def _lines(journals: Iterable[Path]) -> Iterator[bytes]:
    marks = tuple(mark.encode() for mark in _MARKS)
    for journal in journals:
        for path in segments(journal):
            with contextlib.suppress(FileNotFoundError):  # archived meanwhile
                yield from (line for _, line in lines_of(path) if any(mark in line for mark in marks))
