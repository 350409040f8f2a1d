"""Which bytes each part had when it came into the archive, as the chain itself states it.

Lines and columns are recomputed from a part, but a part holds more: statistics and filters by which a question skips
what cannot hold its answer. Changed, they hide events that are still there. Only the part's digest covers them.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import orjson

from gateway.audit.archive.parts import Part
from gateway.audit.event import Outcome, Stage
from gateway.audit.segments import segments

_MARK = f'"stage":"{Stage.ARCHIVE.value}"'
_CAME_IN = frozenset({Outcome.ARCHIVED.value, Outcome.MERGED.value})


@dataclass(slots=True)
class Digests:
    """SHA-256 of parts (hexadecimal), by name: as they are, and as events state them (a part may come in twice)."""

    found: dict[str, str] = field(default_factory=dict)
    stated: dict[str, set[str]] = field(default_factory=dict)

    def read(self, body: str) -> None:
        """Take up what an event's JSON states; most state nothing."""
        if _MARK not in body:
            return
        try:
            event = orjson.loads(body)
        except orjson.JSONDecodeError:
            return  # changed: the chain tells of it
        if isinstance(event, dict) and event.get("stage") == Stage.ARCHIVE.value and event.get("outcome") in _CAME_IN:
            self.stated.setdefault(str(event.get("part")), set()).add(str(event.get("digest")))

    def read_journals(self, journals: Iterable[Path]) -> None:
        """Take up what live journals state: a part's event is always younger than the part."""
        for line in _lines(journals):
            try:
                record = orjson.loads(line)
            except orjson.JSONDecodeError:
                continue  # `audit verify` tells of it
            if isinstance(record, dict) and isinstance(record.get("event"), dict):
                self.read(orjson.dumps(record["event"]).decode())

    def differing(self) -> list[str]:
        """Give the parts that are not what any event states of them."""
        return [name for name, digest in self.found.items() if digest not in self.stated.get(name, {digest})]

    def unstated(self, parts: Iterable[Part]) -> list[str]:
        """Give the parts of which no event states a digest."""
        return [part.name for part in parts if part.name not in self.stated]


def _lines(journals: Iterable[Path]) -> Iterator[bytes]:
    mark = _MARK.encode()
    for journal in journals:
        for path in segments(journal):
            with contextlib.suppress(FileNotFoundError), path.open("rb") as stream:  # archived meanwhile
                yield from (line for line in stream if mark in line)
