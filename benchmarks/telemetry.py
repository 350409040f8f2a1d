"""What metrics and traces cost a call: microseconds of processor time. ``python -m benchmarks.telemetry``."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path

from gateway.audit.event import Outcome, Stage, make_event
from gateway.edge.call import Call
from gateway.edge.watch import Watch, facts_of
from gateway.policy.load import load
from gateway.telemetry.export import Bounds, TraceExporter, Tracing
from gateway.telemetry.meter import Meter
from gateway.telemetry.spans import write_request
from gateway.vendors import dialects

_CALLS = 20_000
_STEPS = "identify read detect detect_remote redact second_look record_intent send receive restore".split()
_FOUND = {"PERSON": 4, "DATE": 6, "MEDICAL_RECORD_NUMBER": 1, "PHONE_NUMBER": 1}


def _call(watch: Watch) -> Call:
    call = Call("01900000-0000-7000-8000-000000000000", route="billing-codes", vendor="anthropic", attempt=1)
    call.trace = watch.begun(None)
    call.found = call.removed = _FOUND
    call.outcome, call.tls_in = Outcome.OK, ("TLSv1.3", "TLS_AES_256_GCM_SHA384")
    for step in _STEPS:
        with call.step(step):
            pass
    return call


def _microseconds(begun: float, count: int) -> float:
    return (time.thread_time() - begun) / count * 1_000_000


def main() -> None:
    """Print one line for each part."""
    policy = load(Path("policies"), dialects=frozenset(dialects()), today=date(2026, 11, 1))
    meter = Meter(lambda: policy)
    exporter = TraceExporter(
        Tracing("https://127.0.0.1:1/v1/traces", 1.0),
        secret=lambda _: "",
        counted=meter.trace,
        bounds=Bounds(waiting=_CALLS, batch=_CALLS + 1),
    )
    facts = {"route": "billing-codes", "vendor": "anthropic", "tls_out": "TLSv1.3", "tokens_in": 900, "tokens_out": 90}
    intent = make_event(Stage.INTENT, action="sent", **facts)
    outcome = make_event(Stage.OUTCOME, action="sent", outcome=Outcome.OK, **facts)
    begun = time.thread_time()
    for _ in range(_CALLS):
        meter.event(intent, True)
        meter.event(outcome, True)
    print(f"a call's two audit events, counted: {_microseconds(begun, _CALLS):.1f} µs")
    for name, watch in (
        ("neither", Watch()),
        ("metrics", Watch(meter.ended)),
        ("metrics and a trace of each call", Watch(meter.ended, Tracing("", 1.0), exporter)),
    ):
        calls = [_call(watch) for _ in range(_CALLS)]
        begun = time.thread_time()
        for call in calls:
            watch.ended(call)
        print(f"the end of a call, {name}: {_microseconds(begun, _CALLS):.1f} µs")
    batch = [facts_of(call) for call in calls[:200]]
    begun = time.thread_time()
    size = len(write_request(batch, epoch=0.0))
    took = _microseconds(begun, len(batch))
    print(f"a trace written, in the exporter's thread: {took:.1f} µs, {size // len(batch)} bytes")
    exporter.stop()


if __name__ == "__main__":
    main()
