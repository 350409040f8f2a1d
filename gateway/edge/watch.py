"""Where a call is told of, at its beginning and at its end: the one seam to metrics and traces."""

from __future__ import annotations

import time
from collections.abc import Callable

from gateway.audit.event import Outcome
from gateway.edge.call import Call
from gateway.telemetry.export import TraceExporter, Tracing, begin_trace
from gateway.telemetry.facts import CallFacts, CallTrace
from gateway.wire.traceparent import parse_traceparent


class Watch:
    """Tells the meter and the exporter of traces; neither can hold up or fail a call."""

    def __init__(
        self,
        ended: Callable[[CallFacts], None] | None = None,
        tracing: Tracing | None = None,
        exporter: TraceExporter | None = None,
    ) -> None:
        self._ended = ended
        self._tracing = tracing
        self._exporter = exporter

    def begun(self, traceparent: str | None) -> CallTrace | None:
        """Take up the caller's trace, or begin one; None where there is none and none is reported."""
        return begin_trace(parse_traceparent(traceparent), self._tracing)

    def ended(self, call: Call) -> None:
        """Tell of a call that has ended, however it did."""
        if self._ended is None and self._exporter is None:
            return
        facts = facts_of(call)
        if self._ended is not None:
            self._ended(facts)
        if self._exporter is not None and facts.trace is not None and facts.trace.sampled:
            self._exporter.offer(facts)


def facts_of(call: Call) -> CallFacts:
    """Take from a call what may be told of it. One that ended without an outcome was left by its caller."""
    return CallFacts(
        event_id=call.event_id,
        route=call.route,
        vendor=call.vendor,
        outcome=call.outcome or Outcome.CALLER_LEFT,
        reason=call.reason,
        status=call.http_status,
        attempts=call.attempt,
        begun=call.started,
        ended=time.monotonic(),
        steps=tuple(call.steps),
        found=call.found,
        removed=call.removed,
        media=call.media,
        received=call.bytes_received,
        tls=call.tls_in[0] if call.tls_in is not None else None,
        trace=call.trace,
    )
