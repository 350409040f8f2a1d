"""What is told of a call when it has ended: names from the policy, closed words, counts and times."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field

from gateway.audit.event import Outcome
from gateway.refusals import Reason
from gateway.wire.traceparent import TraceParent


def new_span_id() -> str:
    """Draw a span's id."""
    return secrets.token_hex(8)


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a call's journey. Times are of ``time.monotonic``, in seconds."""

    name: str  # a word of the program
    begun: float
    ended: float
    vendor: str | None  # whose turn it was
    span_id: str | None = None  # that the other end was told


@dataclass(frozen=True, slots=True)
class CallTrace:
    """The trace that a call is part of."""

    trace_id: str
    parent_id: str | None  # the caller's span; None where the trace begins here
    span_id: str | None  # the call's own; None where the gateway reports no spans
    sampled: bool

    def onward(self) -> TraceParent | None:
        """Name the span that a vendor's own spans belong under: a new one for each attempt, which the gateway reports.

        Where the gateway reports none, the caller's.
        """
        span_id = new_span_id() if self.span_id is not None else self.parent_id
        return None if span_id is None else TraceParent(self.trace_id, span_id, self.sampled)


@dataclass(frozen=True, slots=True)
class CallFacts:
    """A call that has ended."""

    event_id: str
    route: str | None
    vendor: str | None  # the last one that it turned to
    outcome: Outcome
    reason: Reason | None
    status: int | None  # given to the caller
    attempts: int
    begun: float  # of time.monotonic
    ended: float
    steps: tuple[Step, ...] = ()
    found: Mapping[str, int] = field(default_factory=dict)
    removed: Mapping[str, int] = field(default_factory=dict)
    media: Mapping[str, int] = field(default_factory=dict)
    received: int = 0  # bytes of the caller's body
    tls: str | None = None  # version of the caller's connection; None for plain HTTP
    trace: CallTrace | None = None
