"""What a canary run came to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Verdict(StrEnum):
    """How a route stood the run."""

    HELD = "held"  # nothing left
    ESCAPED = "escaped"  # an identifier left
    FAILED = "failed"  # the run could not be made; nothing is shown about the route
    CLOSED = "closed"  # no agreement covers anything on the route: every call is refused


@dataclass(slots=True)
class RouteReport:
    """A route's part of a run. ``planted`` and ``out`` are identifiers by entity; ``checks`` are positions."""

    route: str
    vendor: str
    dialect: str
    profile: str
    checks: int = 0
    calls: int = 0
    escapes: int = 0  # positions at which an identifier left
    planted: Counter[str] = field(default_factory=Counter)
    left: Counter[str] = field(default_factory=Counter)
    unrestored: int = 0  # answers in which no value came back although the route restores
    faults: list[str] = field(default_factory=list)  # names of operations with the code of what went wrong

    @property
    def verdict(self) -> Verdict:
        """Say how it stood. An escape outweighs what could not be tried."""
        if self.escapes:
            return Verdict.ESCAPED
        if self.faults or self.unrestored:
            return Verdict.FAILED
        return Verdict.HELD if self.calls else Verdict.CLOSED

    @property
    def taken_out(self) -> Mapping[str, int]:
        """How many of each entity did not leave."""
        return {entity: count - self.left[entity] for entity, count in self.planted.items()}


@dataclass(frozen=True, slots=True)
class Report:
    """A whole run."""

    policy_hash: str
    detector_version: str
    routes: tuple[RouteReport, ...]

    @property
    def escaped(self) -> frozenset[str]:
        """The routes on which an identifier left."""
        return frozenset(report.route for report in self.routes if report.verdict is Verdict.ESCAPED)

    @property
    def not_shown(self) -> frozenset[str]:
        """The routes on which the run could not be made."""
        return frozenset(report.route for report in self.routes if report.verdict is Verdict.FAILED)
