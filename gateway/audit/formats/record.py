"""A record of the journal as sinks get it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson

from gateway import __version__
from gateway.audit.lines import line_hash

PRODUCT = "phi-gateway"
VERSION = __version__


@dataclass(frozen=True, slots=True)
class Record:
    """One event line. ``chain`` and ``sequence`` together are unique: the key by which repeats are dropped."""

    chain: str
    sequence: int
    line: bytes  # as it stands in the journal, without its line end
    event: Mapping[str, Any]

    @property
    def key(self) -> str:
        """The key by which a receiver tells a repeat."""
        return f"{self.chain}:{self.sequence}"

    @property
    def hash(self) -> str:
        """The line's SHA-256: what the next line of the journal names."""
        return line_hash(self.line)

    @property
    def milliseconds(self) -> int:
        """When the event was made, in milliseconds since 1970."""
        return round(datetime.fromisoformat(self.event["time"]).timestamp() * 1000)

    def get(self, name: str) -> Any:
        """Give a field of the event; None where it has its default."""
        return self.event.get(name)


def read_record(chain: str, line: bytes) -> Record | None:
    """Read a line of the journal; None where it is no event."""
    try:
        value = orjson.loads(line)
    except orjson.JSONDecodeError:
        return None
    if not isinstance(value, dict) or not isinstance(value.get("event"), dict) or not isinstance(value.get("seq"), int):
        return None
    return Record(chain, value["seq"], line, value["event"])


def without_nothing(value: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out what is None or empty, in depth."""
    kept = {}
    for name, item in value.items():
        inner = without_nothing(item) if isinstance(item, Mapping) else item
        if inner is not None and inner not in ({}, []):
            kept[name] = inner
    return kept
