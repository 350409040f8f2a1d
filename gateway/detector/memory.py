"""Remembers where the findings of a text were, without the text: a chat sends its whole history with every turn.

The key is a MAC of the text under a key that is random in each process and never leaves it, so what is remembered says
nothing to anyone who reads it elsewhere.
"""

from __future__ import annotations

import hashlib
import os
import time
from collections import OrderedDict
from collections.abc import Callable

from gateway.detector.segment import Segment
from gateway.model import DetectionRules, Finding


class SpanMemory:
    """Least recently used findings, bounded in number and age (seconds)."""

    def __init__(
        self, *, most: int = 20_000, oldest: float = 3600.0, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._key = os.urandom(32)
        self._most = most
        self._oldest = oldest
        self._clock = clock
        self._kept: OrderedDict[bytes, tuple[float, tuple[Finding, ...]]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._kept)

    def name(self, segment: Segment, rules: DetectionRules, version: str) -> bytes:
        """Give the name under which a segment's findings are kept."""
        mac = hashlib.blake2b(key=self._key, digest_size=32)
        for part in (segment.text, segment.cue, version, repr(rules)):
            raw = part.encode("utf-8", "surrogatepass")
            mac.update(len(raw).to_bytes(8, "big"))
            mac.update(raw)
        return mac.digest()

    def recall(self, name: bytes) -> tuple[Finding, ...] | None:
        """Give what was found, if it is remembered."""
        entry = self._kept.get(name)
        if entry is None:
            return None
        if self._clock() - entry[0] > self._oldest:
            del self._kept[name]
            return None
        self._kept.move_to_end(name)
        return entry[1]

    def keep(self, name: bytes, findings: tuple[Finding, ...]) -> None:
        """Remember findings."""
        self._kept[name] = (self._clock(), findings)
        self._kept.move_to_end(name)
        while len(self._kept) > self._most:
            self._kept.popitem(last=False)
