"""Traces of a whole gateway, to a real receiver of OTLP over TLS: whose trace, which spans, and nothing of content."""

from __future__ import annotations

import asyncio
import contextlib
import os
import ssl
import time
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp
import anthropic
import pytest
from aiohttp import web
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.trace.v1.trace_pb2 import Span, Status
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.sampling import ALWAYS_OFF, ALWAYS_ON
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

from gateway.devca import Pair, development_ca, issue
from gateway.edge.exposition import MetricsListen
from gateway.simulators.anthropic import error
from gateway.telemetry.export import Tracing
from gateway.telemetry.spans import ATTRIBUTES
from tests.end_to_end.test_canaries import Canaries, request_with

MODEL = "claude-sonnet-5-5"
STEPS = Counter("identify read detect detect_remote redact second_look record_intent send receive restore".split())


@dataclass
class Collector:
    """An OTLP receiver that keeps what it gets, as bytes and read."""

    directory: Path
    port: int = 0
    status: int = 200
    hang: bool = False
    other_root: bool = False
    bodies: list[bytes] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)

    @contextlib.asynccontextmanager
    async def serve(self, authority: Pair) -> AsyncIterator[None]:
        authority = development_ca(self.directory / "other") if self.other_root else authority
        pair = issue(authority, self.directory, "collector", ["127.0.0.1"])
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(pair.certificate, pair.key)
        server = web.Server(self.handle)
        listening = await asyncio.get_running_loop().create_server(server, "127.0.0.1", 0, ssl=context)
        self.port = listening.sockets[0].getsockname()[1]
        try:
            yield
        finally:
            listening.close()
            await server.shutdown(0.1)

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        if self.hang:
            await asyncio.Event().wait()
        assert request.path == "/v1/traces"
        assert request.headers["Content-Type"] == "application/x-protobuf"
        self.headers.append(dict(request.headers))
        self.bodies.append(await request.read())
        return web.Response(status=self.status)

    def spans(self) -> list[Span]:
        requests = [ExportTraceServiceRequest.FromString(body) for body in self.bodies]
        return [s for r in requests for one in r.resource_spans for scope in one.scope_spans for s in scope.spans]

    def roots(self) -> list[Span]:
        return [span for span in self.spans() if span.name == "call"]


@contextlib.asynccontextmanager
async def traced(
    build: Any, tmp_path: Path, collector: Collector | None = None, sample: float = 1.0, **options: Any
) -> AsyncIterator[tuple[Any, Collector]]:
    """Run a house with its collector. What is in flight is reported at the end of the block, or before."""
    collector = collector or Collector(tmp_path / "collector")
    collector.directory.mkdir(exist_ok=True)
    authority = development_ca(tmp_path / "house-tls")
    async with collector.serve(authority):

        def operating(_authority: Pair, _tls: Path) -> dict[str, Any]:
            url = f"https://127.0.0.1:{collector.port}/v1/traces"
            tracing = Tracing(url, sample, authority.certificate)
            return {"tracing": tracing, "metrics": MetricsListen(port=0, fresh_seconds=0)}

        async with build(operating=operating, **options) as house:
            yield house, collector


async def ask(house: Any, **options: Any) -> None:
    with contextlib.suppress(anthropic.APIStatusError):
        await house.sdk(**options).messages.create(
            model=MODEL, max_tokens=64, messages=[{"role": "user", "content": "Patient John Smith has asthma."}]
        )


def headers(**more: str) -> dict[str, str]:
    return {"X-Phi-Actor": "dr-house", "X-Phi-Subject": "MRN-5551234", "X-Phi-Session": "enc-1", **more}


def attributes(span: Span) -> dict[str, Any]:
    return {a.key: a.value.string_value or a.value.int_value for a in span.attributes}


async def test_a_call_is_a_span_of_its_callers_trace_with_a_span_for_each_step(build: Any, tmp_path: Path) -> None:
    """The caller traces with OpenTelemetry's own SDK."""
    tracer = TracerProvider(sampler=ALWAYS_ON, shutdown_on_exit=False).get_tracer("service")
    carrier: dict[str, str] = {}
    with tracer.start_as_current_span("outside") as outside:
        TraceContextTextMapPropagator().inject(carrier)
    async with traced(build, tmp_path, sample=0.0) as (house, collector):
        before = time.time_ns()
        await ask(house, headers=headers(**carrier))
        after = time.time_ns()
        event = house.events()[-1]
    context = outside.get_span_context()
    (root,) = collector.roots()
    steps = [span for span in collector.spans() if span.name != "call"]
    assert {span.trace_id.hex() for span in (root, *steps)} == {f"{context.trace_id:032x}"}
    assert root.parent_span_id.hex() == f"{context.span_id:016x}"
    assert {span.parent_span_id for span in steps} == {root.span_id}
    assert len({span.span_id for span in (root, *steps)}) == len(steps) + 1
    assert Counter(span.name for span in steps) == STEPS
    assert root.kind == Span.SPAN_KIND_SERVER
    assert root.status.code == Status.STATUS_CODE_UNSET
    assert attributes(root) == {
        "http.response.status_code": 200,
        "phi_gateway.attempts": 1,
        "phi_gateway.event_id": event["event_id"],
        "phi_gateway.outcome": "ok",
        "phi_gateway.route": "billing-codes",
        "phi_gateway.vendor": "anthropic",
    }
    slack = 50_000_000  # the two clocks are compared once
    assert before - slack < root.start_time_unix_nano < root.end_time_unix_nano < after + slack
    for span in steps:
        assert root.start_time_unix_nano <= span.start_time_unix_nano <= span.end_time_unix_nano
        assert span.end_time_unix_nano <= root.end_time_unix_nano


async def test_a_share_of_calls_begins_a_trace_of_its_own(build: Any, tmp_path: Path) -> None:
    tracer = TracerProvider(sampler=ALWAYS_OFF, shutdown_on_exit=False).get_tracer("service")
    unsampled: dict[str, str] = {}
    with tracer.start_as_current_span("outside"):
        TraceContextTextMapPropagator().inject(unsampled)
    assert not int(unsampled["traceparent"][-2:], 16) & 1
    async with traced(build, tmp_path, sample=1.0) as (house, collector):
        await ask(house)
        await ask(house, headers=headers(traceparent="00-MRN-5551234-John-Smith"))
        await ask(house, headers=headers(**unsampled))
    assert len(collector.roots()) == 2  # its own, and one for a header that is none; not where the caller records none
    assert len({root.trace_id for root in collector.roots()}) == 2
    assert {root.parent_span_id for root in collector.roots()} == {b""}


async def test_with_a_sample_of_nothing_nothing_is_reported(build: Any, tmp_path: Path) -> None:
    async with traced(build, tmp_path, sample=0.0) as (house, collector):
        await ask(house)
    assert collector.bodies == []


async def test_refusals_and_failures_are_spans_with_their_reason(build: Any, tmp_path: Path) -> None:
    async with traced(build, tmp_path) as (house, collector):

        async def broken(_request: Any, _received: Any) -> web.StreamResponse:
            return error(529, "overloaded_error", "later")

        house.vendor.script.append(broken)
        await ask(house)
        await ask(house, headers={})
        await ask(house, route="/nowhere")
    failed, refused, lost = (attributes(root) for root in collector.roots())
    assert (failed["phi_gateway.outcome"], failed["http.response.status_code"]) == ("vendor_error", 529)
    assert (refused["phi_gateway.outcome"], refused["phi_gateway.reason"]) == ("refused", "metadata_missing")
    assert (lost["phi_gateway.reason"], "phi_gateway.route" in lost) == ("unknown_route", False)
    codes = [root.status.code for root in collector.roots()]
    assert codes == [Status.STATUS_CODE_ERROR, Status.STATUS_CODE_UNSET, Status.STATUS_CODE_UNSET]


# ---- content


async def test_nothing_of_a_call_is_in_any_byte_that_is_exported(build: Any, tmp_path: Path) -> None:
    canary = Canaries()
    body = request_with(canary)
    async with traced(build, tmp_path) as (house, collector):
        for stream in (False, True):
            sent = headers(**{"X-Request-Id": canary(), "User-Agent": canary(), "tracestate": "a=quackenbush"})
            await house.raw("POST", "/billing-codes/v1/messages", json={**body, "stream": stream}, headers=sent)
        await house.raw("POST", f"/{canary()}/v1/messages", json=body)
        await house.raw("POST", f"/billing-codes/v1/{canary()}", json=body)
        await house.raw("POST", "/billing-codes/v1/messages", json={**body, "model": canary()})
        await house.raw("POST", "/billing-codes/v1/messages", json=body, key=canary())
        await house.raw("POST", "/billing-codes/v1/messages", data=b'{"a": "' + canary().encode())
        answered = house.vendor.answered
    assert answered
    assert len(collector.roots()) == 7
    exported = b"".join(collector.bodies) + repr(collector.headers).encode()
    assert b"billing-codes" in exported  # the search finds what is there
    people = ["dr-house", "MRN-5551234", "enc-1", "quackenbush", "billing-svc"]
    assert [value for value in (*canary.handed_out, *people) if value.lower().encode() in exported.lower()] == []
    for span in collector.spans():
        assert {a.key for a in span.attributes} <= ATTRIBUTES
        assert span.name == "call" or span.name in STEPS
        assert not span.events
        assert not span.links
        assert not span.trace_state
        assert not span.status.message


# ---- to the vendor


def to_vendor(house: Any) -> list[dict[str, str]]:
    return [{name.lower(): value for name, value in received.headers.items()} for received in house.vendor.received]


GIVEN = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"


async def test_a_vendor_is_told_nothing_of_traces_unless_its_agreement_says_so(build: Any, tmp_path: Path) -> None:
    async with traced(build, tmp_path) as (house, _):
        await ask(house, headers=headers(traceparent=GIVEN, tracestate="a=1"))
        (received,) = to_vendor(house)
    assert not {"traceparent", "tracestate", "baggage"} & received.keys()
    assert "0af7651916cd43dd8448eb211c80319c" not in repr(received)


def passing(policies: Path) -> None:
    file = policies / "agreements.yaml"
    text = file.read_text()
    assert text.count("url: https://api.anthropic.com\n") == 1
    told = "url: https://api.anthropic.com\n  network: private\n  traceparent: pass\n"
    changed = text.replace("url: https://api.anthropic.com\n", told)
    begin = changed.index("traceparent: pass")
    file.write_text(changed[:begin] + changed[begin:].replace("\n  network: public", "", 1))


async def test_a_private_vendor_is_told_the_span_that_its_own_belong_under(build: Any, tmp_path: Path) -> None:
    async with traced(build, tmp_path, edit=passing) as (house, collector):
        await ask(house, headers=headers(traceparent=GIVEN, tracestate="a=1"))
        (received,) = to_vendor(house)
    (send,) = (span for span in collector.spans() if span.name == "send")
    assert received["traceparent"] == f"00-0af7651916cd43dd8448eb211c80319c-{send.span_id.hex()}-01"
    assert "tracestate" not in received
    assert attributes(send) == {"phi_gateway.vendor": "anthropic"}


async def test_where_the_gateway_reports_nothing_a_private_vendor_is_told_the_callers_span(build: Any) -> None:
    async with build(edit=passing) as house:
        await ask(house, headers=headers(traceparent=GIVEN))
        await ask(house)
        first, second = to_vendor(house)
    assert first["traceparent"] == GIVEN
    assert "traceparent" not in second


# ---- a collector that is not well


@pytest.mark.parametrize("how", ["down", "hangs", "another root", "answers 503"])
async def test_a_collector_that_is_not_well_changes_nothing_for_calls(build: Any, tmp_path: Path, how: str) -> None:
    collector = Collector(tmp_path / "collector", status=503 if how == "answers 503" else 200)
    collector.hang, collector.other_root = how == "hangs", how == "another root"
    async with traced(build, tmp_path, collector) as (house, _):
        exporter = house.gateway.observing._exporter
        if how == "down":
            exporter._tracing = Tracing("https://127.0.0.1:1/v1/traces", 1.0)
        for _ in range(3):
            answer = await house.sdk().messages.create(
                model=MODEL, max_tokens=64, messages=[{"role": "user", "content": "Hello"}]
            )
            assert answer.content
        stopping = time.monotonic()
        await asyncio.to_thread(exporter.stop, seconds=0.5)
        assert time.monotonic() - stopping < 5
        port = house.gateway.observing.exposition.port
        async with aiohttp.ClientSession() as session, session.get(f"http://127.0.0.1:{port}/metrics") as reply:
            assert 'phi_gateway_traces_total{fate="failed"} 3.0' in await reply.text()
        assert [event["outcome"] for event in house.events() if event["stage"] == "outcome"] == ["ok"] * 3
    assert len(collector.bodies) == (1 if how == "answers 503" else 0)


async def test_proxies_and_endpoints_of_the_environment_are_not_used(
    build: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = (
        "HTTP_PROXY HTTPS_PROXY ALL_PROXY https_proxy OTEL_EXPORTER_OTLP_ENDPOINT OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"
    )
    for name in names.split():
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_HEADERS", "x-leak=quackenbush")
    monkeypatch.setenv("OTEL_RESOURCE_ATTRIBUTES", "leak=quackenbush")
    monkeypatch.setenv("NO_PROXY", "")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", os.devnull)
    async with traced(build, tmp_path) as (house, collector):
        body = {"model": MODEL, "max_tokens": 9, "messages": [{"role": "user", "content": "Hello"}]}
        status, _, _ = await house.raw("POST", "/billing-codes/v1/messages", json=body)  # the SDK would use the proxy
        assert status == 200
    assert len(collector.roots()) == 1
    assert b"quackenbush" not in b"".join(collector.bodies) + repr(collector.headers).encode()
