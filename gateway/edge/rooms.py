"""What the exchange works with: the adapters that the composition root picks, and what calls may cost."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from gateway.deid.transforms import Secrets
from gateway.detector.backlog import Expected
from gateway.detector.pool import DetectorPool
from gateway.edge.attempts import Attempts
from gateway.edge.ledger import Ledger
from gateway.edge.remote import RemoteDetector
from gateway.edge.shadow import Shadows
from gateway.edge.sigv4 import Signatures
from gateway.edge.spending import Spending
from gateway.media.reader import MediaReader
from gateway.policy.schema import Policy
from gateway.vendors.dialect import Dialect

_SLOWEST = 10_000  # characters a second that the detector reads on a busy machine


@dataclass(frozen=True, slots=True)
class Limits:
    """What one call may cost, and the bodies of all. Bytes, characters of text, and seconds."""

    body: int = 32 * 1024 * 1024
    bodies: int | None = None  # of all calls together; None: not bounded
    text: int | None = None  # of what is inspected of one call; None: not bounded
    body_seconds: float = 60.0
    detect_seconds: float = 30.0
    wait_seconds: float = 60.0  # that others' text may cost a call
    reply: int = 64 * 1024 * 1024

    def detection(self, characters: int) -> float:
        """Give the seconds that detection may take: a long text takes long, and is no fault of the detector's."""
        return self.detect_seconds + characters / _SLOWEST

    def waiting(self, characters: int, expected: Expected) -> float:
        """Give the seconds that a call may have to wait for the detector, since others' text is read before.

        No more than its own reading leaves of its time: it would be refused then in any case, and read for nothing.
        """
        return min(self.wait_seconds, max(0.0, self.detection(characters) - expected.own))


class InForce(Protocol):
    """Has the policy that calls are decided under."""

    @property
    def current(self) -> Policy:
        """The policy in force."""
        ...


@dataclass(frozen=True, slots=True)
class Rooms:
    """The adapters that the composition root has picked."""

    policy: InForce
    dialects: Mapping[str, Dialect]
    detector: DetectorPool
    shadows: Shadows
    ledger: Ledger
    attempts: Attempts
    media: MediaReader
    remote: RemoteDetector
    spending: Spending
    secrets: Secrets = field(repr=False)
    signatures: Signatures
    today: Callable[[], date]
    limits: Limits
