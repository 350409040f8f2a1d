"""The exporter of traces alone: it never waits, and counts what it loses. Whose trace a call is part of."""

from __future__ import annotations

import time
from collections import Counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.audit.event import Outcome
from gateway.audit.sinks.sink import Refused, SinkFailed
from gateway.policy.secret_reference import Secret
from gateway.telemetry.export import Bounds, TraceExporter, Tracing, begin_trace
from gateway.telemetry.facts import CallFacts, CallTrace, new_span_id
from gateway.wire.traceparent import TraceParent

NOWHERE = Tracing("https://127.0.0.1:1/v1/traces", 1.0)
PARENT = TraceParent("0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331", True)


def exporter(tracing: Tracing = NOWHERE, **bounds: Any) -> tuple[TraceExporter, Counter[str]]:
    counted: Counter[str] = Counter()

    def count(fate: str, calls: int) -> None:
        counted[fate] += calls

    def secret(_: Secret) -> str:
        raise SinkFailed(Refused.SECRET)

    return TraceExporter(tracing, secret=secret, counted=count, bounds=Bounds(**bounds)), counted


def call() -> CallFacts:
    trace = CallTrace(PARENT.trace_id, None, new_span_id(), True)
    return CallFacts("x", "r", "v", Outcome.OK, None, 200, 1, 1.0, 2.0, trace=trace)


def test_what_has_no_room_is_dropped_at_once_and_counted() -> None:
    made, counted = exporter(waiting=100)
    begun = time.monotonic()
    for _ in range(5000):
        made.offer(call())
    assert time.monotonic() - begun < 5
    assert counted == {"dropped": 4900}
    assert len(made._waiting) == 100
    made.stop()
    assert counted == {"dropped": 5000}


def test_a_batch_that_is_full_is_posted_before_its_time_and_once() -> None:
    made, counted = exporter(batch=10, seconds=3600)
    made.start()
    for _ in range(10):
        made.offer(call())
    deadline = time.monotonic() + 20
    while not counted and time.monotonic() < deadline:
        time.sleep(0.01)
    made.stop()
    assert counted == {"failed": 10}


def test_what_waits_is_posted_at_the_end() -> None:
    made, counted = exporter(seconds=3600)
    made.start()
    made.offer(call())
    made.stop()
    assert counted == {"failed": 1}


def test_a_secret_that_is_not_there_loses_traces_and_nothing_else() -> None:
    made, counted = exporter(Tracing(NOWHERE.url, 1.0, authorization=Secret("env", "NOT_SET")), seconds=3600)
    made.start()
    made.offer(call())
    made.stop()
    assert counted == {"failed": 1}


@pytest.mark.parametrize("sample", [0.0, 0.1, 1.0])
def test_the_share_of_calls_that_begin_a_trace_is_the_one_asked_for(sample: float) -> None:
    made = [begin_trace(None, Tracing("", sample)) for _ in range(4000)]
    share = sum(one is not None and one.sampled for one in made) / len(made)
    assert share == sample if sample in (0.0, 1.0) else abs(share - sample) < 0.04
    assert len({one.trace_id for one in made if one is not None}) == 4000


@given(st.booleans(), st.sampled_from([0.0, 1.0]))
def test_a_callers_trace_is_recorded_where_the_caller_records_it(sampled: bool, sample: float) -> None:
    parent = TraceParent(PARENT.trace_id, PARENT.span_id, sampled)
    trace = begin_trace(parent, Tracing("", sample))
    assert trace is not None
    assert (trace.trace_id, trace.parent_id, trace.sampled) == (parent.trace_id, parent.span_id, sampled)
    onward = {str(trace.onward()) for _ in range(3)}
    assert len(onward) == 3  # each attempt has its own span
    assert all(PARENT.span_id not in header and trace.span_id not in header for header in onward if trace.span_id)


def test_without_tracing_a_callers_trace_is_passed_as_it_came_and_none_is_begun() -> None:
    assert begin_trace(None, None) is None
    trace = begin_trace(PARENT, None)
    assert trace is not None
    assert trace.onward() == PARENT
