"""Writes calls as spans of OpenTelemetry's protocol (extra ``traces``): names, closed words, numbers and times."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.common.v1.common_pb2 import InstrumentationScope
from opentelemetry.proto.resource.v1.resource_pb2 import Resource
from opentelemetry.proto.trace.v1.trace_pb2 import ResourceSpans, ScopeSpans, Span, SpanFlags, Status

from gateway.audit.event import Outcome
from gateway.audit.formats.record import PRODUCT, VERSION
from gateway.audit.sinks.otlp import attributes
from gateway.telemetry.facts import CallFacts, CallTrace, Step, new_span_id

# All attributes that there are.
ATTRIBUTES = frozenset(
    {
        "http.response.status_code",
        "phi_gateway.attempts",
        "phi_gateway.event_id",
        "phi_gateway.outcome",
        "phi_gateway.reason",
        "phi_gateway.route",
        "phi_gateway.vendor",
    }
)
_TO_A_VENDOR = frozenset({"send", "detect_remote"})
_FAILED = frozenset({Outcome.VENDOR_ERROR, Outcome.TIMEOUT, Outcome.TRUNCATED, Outcome.FAILED})


def write_request(calls: Iterable[CallFacts], *, epoch: float) -> bytes:
    """Write the request of a batch. ``epoch`` is what ``time.monotonic`` is to be added to, in seconds."""
    spans = [span for call in calls if call.trace is not None for span in _spans(call, call.trace, epoch)]
    scoped = ScopeSpans(scope=InstrumentationScope(name="gateway"), spans=spans)
    resource = Resource(attributes=attributes({"service.name": PRODUCT, "service.version": VERSION}))
    request = ExportTraceServiceRequest(resource_spans=[ResourceSpans(resource=resource, scope_spans=[scoped])])
    return bytes(request.SerializeToString())


def _spans(call: CallFacts, trace: CallTrace, epoch: float) -> Iterator[Span]:
    root = trace.span_id or new_span_id()
    failed = call.outcome in _FAILED or (call.status or 0) >= 500
    yield Span(
        trace_id=bytes.fromhex(trace.trace_id),
        span_id=bytes.fromhex(root),
        parent_span_id=bytes.fromhex(trace.parent_id or ""),
        flags=SpanFlags.SPAN_FLAGS_CONTEXT_HAS_IS_REMOTE_MASK
        | (SpanFlags.SPAN_FLAGS_CONTEXT_IS_REMOTE_MASK if trace.parent_id else 0),
        name="call",
        kind=Span.SPAN_KIND_SERVER,
        start_time_unix_nano=_nanoseconds(call.begun, epoch),
        end_time_unix_nano=_nanoseconds(call.ended, epoch),
        attributes=attributes(
            {
                "http.response.status_code": call.status,
                "phi_gateway.attempts": call.attempts,
                "phi_gateway.event_id": call.event_id,
                "phi_gateway.outcome": call.outcome.value,
                "phi_gateway.reason": call.reason.value if call.reason is not None else None,
                "phi_gateway.route": call.route,
                "phi_gateway.vendor": call.vendor,
            }
        ),
        status=Status(code=Status.STATUS_CODE_ERROR) if failed else None,
    )
    for step in call.steps:
        yield _step(step, trace.trace_id, root, epoch)


def _step(step: Step, trace_id: str, parent: str, epoch: float) -> Span:
    leaves = step.name in _TO_A_VENDOR
    return Span(
        trace_id=bytes.fromhex(trace_id),
        span_id=bytes.fromhex(step.span_id or new_span_id()),
        parent_span_id=bytes.fromhex(parent),
        flags=SpanFlags.SPAN_FLAGS_CONTEXT_HAS_IS_REMOTE_MASK,
        name=step.name,
        kind=Span.SPAN_KIND_CLIENT if leaves else Span.SPAN_KIND_INTERNAL,
        start_time_unix_nano=_nanoseconds(step.begun, epoch),
        end_time_unix_nano=_nanoseconds(step.ended, epoch),
        attributes=attributes({"phi_gateway.vendor": step.vendor if step.name == "send" else None}),
    )


def _nanoseconds(moment: float, epoch: float) -> int:
    return int((moment + epoch) * 1_000_000_000)
