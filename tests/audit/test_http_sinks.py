"""Splunk's collector and an OTLP collector, as simulators over TLS that hang, reset and lie."""

from __future__ import annotations

import asyncio
import json
import ssl
import traceback
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from aiohttp import web
from opentelemetry.proto.collector.logs.v1.logs_service_pb2 import ExportLogsServiceRequest, ExportLogsServiceResponse

from gateway.audit.formats import WRITERS, Format
from gateway.audit.formats.record import Record
from gateway.audit.sinks.delivery import Bounds
from gateway.audit.sinks.options import Secret, Splunk
from gateway.audit.sinks.otlp import OtlpSink
from gateway.audit.sinks.sink import BatchRefused, Refused, SinkFailed
from gateway.audit.sinks.splunk import HecSink
from gateway.devca import development_ca, issue
from gateway.egress.posting import AnswerTooLong, Poster
from tests.audit.test_delivery import delivery, write
from tests.audit.test_formats import CHAIN, ENDED, record

TOKEN = "11111111-2222-3333-4444-555555555555"


@dataclass
class Collector:
    """An HTTPS server that keeps what it gets; ``lie`` replaces its answers."""

    authority: Path
    port: int = 0
    events: list[dict[str, Any]] = field(default_factory=list)
    logs: list[ExportLogsServiceRequest] = field(default_factory=list)
    asked: list[int] = field(default_factory=list)
    acknowledges_after: int = 1  # so many questions
    lie: Callable[[web.Request], web.StreamResponse | None] | None = None
    hang: bool = False
    headers: list[dict[str, str]] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"https://127.0.0.1:{self.port}"

    async def handle(self, request: web.Request) -> web.StreamResponse:
        self.headers.append(dict(request.headers))
        if self.hang:
            await asyncio.sleep(3600)
        told = self.lie(request) if self.lie is not None else None
        if told is not None:
            return told
        body = await request.read()
        if request.path == "/services/collector/event":
            assert request.headers["Authorization"] == f"Splunk {TOKEN}"
            self.events += [json.loads(line) for line in body.split(b"\n")]
            return web.json_response({"text": "Success", "code": 0, "ackId": 7})
        if request.path == "/services/collector/ack":
            assert request.query["channel"] == request.headers["X-Splunk-Request-Channel"]
            (number,) = json.loads(body)["acks"]
            self.asked.append(number)
            return web.json_response({"acks": {str(number): len(self.asked) >= self.acknowledges_after}})
        if request.path == "/v1/logs":
            self.logs.append(ExportLogsServiceRequest.FromString(body))
            return web.Response(body=ExportLogsServiceResponse().SerializeToString())
        return web.Response(status=404)


@pytest_asyncio.fixture
async def collector(tmp_path: Path) -> AsyncIterator[Collector]:
    authority = development_ca(tmp_path)
    pair = issue(authority, tmp_path, "collector", ["127.0.0.1"])
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pair.certificate, pair.key)
    made = Collector(authority.certificate)
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", made.handle)
    runner = web.AppRunner(app, shutdown_timeout=0.1, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0, ssl_context=context)
    await site.start()
    made.port = runner.addresses[0][1]
    yield made
    await runner.cleanup()


@pytest_asyncio.fixture
async def poster() -> AsyncIterator[Poster]:
    made = Poster()
    yield made
    await made.close()


def hec(collector: Collector, poster: Poster, *, form: Format = Format.NATIVE, **options: Any) -> HecSink:
    told = Splunk(collector.url, Secret("env", "T"), ca_file=collector.authority, **options)
    return HecSink(told, lambda: TOKEN, WRITERS[form], form, poster.post, ask_seconds=0.01)


def otlp(collector: Collector, poster: Poster) -> OtlpSink:
    headers = {"Authorization": "Bearer t"}
    return OtlpSink(collector.url, lambda: headers, WRITERS[Format.NATIVE], poster.post, ca_file=collector.authority)


BATCH: list[Record] = [record(**ENDED), record()]


@pytest.mark.parametrize("form", list(Format))
async def test_splunk_gets_the_batch_and_is_asked_until_it_has_it(collector, poster, form: Format) -> None:
    collector.acknowledges_after = 3
    await hec(collector, poster, form=form, index="phi").send(BATCH)
    assert collector.asked == [7, 7, 7]
    first = collector.events[0]
    assert (first["sourcetype"], first["index"]) == (f"phi_gateway:{form.value}", "phi")
    assert first["fields"] == {"chain": CHAIN, "seq": 7}
    assert isinstance(first["event"], str) is (form is Format.CEF)
    assert len(collector.events) == 2


def answering(body: Any, status: int = 200, path: str = "") -> Callable[[web.Request], web.StreamResponse | None]:
    def lie(request: web.Request) -> web.StreamResponse | None:
        if not request.path.endswith(path):
            return None
        return (
            web.Response(status=status, body=body)
            if isinstance(body, bytes)
            else web.json_response(body, status=status)
        )

    return lie


@pytest.mark.parametrize(
    ("lie", "code"),
    [
        (answering({"text": "Invalid token", "code": 4}, 403), Refused.STATUS),
        (answering({"text": "Server is busy", "code": 9}, 503), Refused.STATUS),
        (answering({"text": "Invalid data format", "code": 6, "invalid-event-number": 1}, 400), Refused.REJECTED),
        (answering({"text": "Request entity too large", "code": 27}, 413), Refused.TOO_LARGE),
        (answering(b"<html>413</html>", 413), Refused.TOO_LARGE),  # of a proxy
        (answering({"text": "Success", "code": 0}, 302), Refused.STATUS),
        (answering({"text": "Incorrect index", "code": 7}), Refused.REJECTED),  # 200 with an error in its body
        (answering({"text": "Success", "code": False, "ackId": 7}), Refused.REJECTED),  # no number, and so no 0
        (answering({"text": "Success"}), Refused.REJECTED),
        (answering(b"<html>proxy</html>"), Refused.REPLY),
        (answering(b"[0]"), Refused.REPLY),
        (answering({"text": "Success", "code": 0}), Refused.NOT_ACKNOWLEDGED),  # promised acks, gives no number
        (answering({"text": "Success", "code": 0, "ackId": "7"}), Refused.NOT_ACKNOWLEDGED),
        (answering({"acks": [True]}, path="/ack"), Refused.REPLY),
        (answering({"text": "ACK is disabled", "code": 14}, 400, path="/ack"), Refused.STATUS),
    ],
)
async def test_a_collector_that_lies_has_not_got_it(collector, poster, lie, code: Refused) -> None:
    collector.lie = lie
    with pytest.raises(SinkFailed) as caught:
        await hec(collector, poster).send(BATCH)
    assert caught.value.code is code
    collector.lie = None
    await hec(collector, poster).send(BATCH)  # the control


@pytest.mark.parametrize("acks", [{}, {"7": False}, {"8": True}, {"7": "true"}, {"7": 1}])
async def test_an_acknowledgement_that_never_comes_or_is_of_something_else_is_none(collector, poster, acks) -> None:
    asked = asyncio.Event()

    def lie(request: web.Request) -> web.StreamResponse | None:
        if not request.path.endswith("/ack"):
            return None
        collector.asked.append(7)
        if len(collector.asked) == 5:
            asked.set()
        return web.json_response({"acks": acks})

    collector.lie = lie
    sending = asyncio.ensure_future(hec(collector, poster).send(BATCH))
    async with asyncio.timeout(20):
        await asked.wait()
    assert not sending.done()  # the delivery's own limit ends it
    sending.cancel()
    await asyncio.gather(sending, return_exceptions=True)


async def test_a_question_without_an_answer_does_not_bring_the_batch_again(collector, poster) -> None:
    """An acknowledgement may take minutes, with a question each second: one that failed gave the batch again."""
    faults = [503, 200, 0, 502]  # busy, a page of some proxy, no answer at all

    def busy(request: web.Request) -> web.StreamResponse | None:
        if not request.path.endswith("/ack") or not faults:
            return None
        fault = faults.pop(0)
        if not fault:
            assert request.transport is not None
            request.transport.abort()
        return web.Response(status=fault or 500, body=b"<html>")

    collector.lie, collector.acknowledges_after = busy, 2
    await hec(collector, poster).send(BATCH)
    assert len(collector.events) == len(BATCH)


async def test_without_acknowledgement_code_0_counts(collector, poster) -> None:
    collector.lie = answering({"text": "Success", "code": 0})
    await hec(collector, poster, acknowledge=False).send(BATCH)
    assert collector.asked == []


async def test_a_collector_that_resets_or_is_not_there_is_unreachable(collector, poster) -> None:
    def reset(request: web.Request) -> None:
        assert request.transport is not None
        request.transport.abort()

    collector.lie = reset
    with pytest.raises(ConnectionError) as caught:
        await hec(collector, poster).send(BATCH)
    assert TOKEN not in str(caught.value)
    collector.lie = None
    await hec(collector, poster).send(BATCH)
    collector.port = 1
    with pytest.raises(ConnectionError):
        await hec(collector, poster).send(BATCH)


async def test_a_collector_that_hangs_is_left_to_the_time_limit(collector, poster) -> None:
    collector.hang = True
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.2):
            await hec(collector, poster).send(BATCH)


async def test_a_certificate_of_another_root_gets_nothing(collector, poster, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    collector.authority = development_ca(tmp_path / "other").certificate
    with pytest.raises((ssl.SSLError, OSError)):
        await hec(collector, poster).send(BATCH)
    assert collector.headers == []


async def test_a_certificate_for_another_host_gets_nothing(collector, poster) -> None:
    url = f"https://localhost:{collector.port}"  # the certificate is 127.0.0.1's
    with pytest.raises((ssl.SSLError, OSError)):
        await poster.post(f"{url}/v1/logs", {}, b"{}", collector.authority)
    assert collector.headers == []
    assert (await poster.post(f"{collector.url}/nothing", {}, b"{}", collector.authority))[0] == 404  # the control


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_a_collector_cannot_send_the_events_on_to_someone_else(collector, poster, status: int) -> None:
    paths: list[str] = []

    def elsewhere(request: web.Request) -> web.StreamResponse:
        paths.append(request.path)
        return web.Response(status=status, headers={"Location": f"{collector.url}/elsewhere"})

    collector.lie = elsewhere
    assert (await poster.post(f"{collector.url}/here", {}, b"events", collector.authority))[0] == status
    with pytest.raises(SinkFailed) as caught:
        await hec(collector, poster).send(BATCH)
    assert caught.value.code is Refused.STATUS
    assert paths == ["/here", "/services/collector/event"]


async def test_a_collector_cannot_mark_the_gateway_with_a_cookie(collector, poster) -> None:
    collector.lie = lambda _: web.Response(status=200, headers={"Set-Cookie": "id=1; Path=/; Secure"})
    for _ in range(2):
        await poster.post(f"{collector.url}/x", {}, b"", collector.authority)
    assert [headers.get("Cookie") for headers in collector.headers] == [None, None]


async def test_a_broken_answer_is_told_without_its_words(poster, tmp_path: Path) -> None:
    """What a collector says may be what it was sent: it must not stand in an exception, which would be logged."""
    pair = issue(development_ca(tmp_path), tmp_path, "broken", ["127.0.0.1"])
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pair.certificate, pair.key)

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 John Smith\r\nJohn Smith, MRN 5551234\r\n\r\n")
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0, ssl=context)
    try:
        port = server.sockets[0].getsockname()[1]
        with pytest.raises(ConnectionError) as caught:
            await poster.post(f"https://127.0.0.1:{port}/", {}, b"{}", tmp_path / "ca.crt")
    finally:
        server.close()
    said = "".join(traceback.format_exception(caught.value))
    assert "Smith" not in said
    assert "5551234" not in said


async def test_an_endless_answer_is_cut(collector, poster) -> None:
    collector.lie = answering(b"x" * 3_000_000)
    with pytest.raises(AnswerTooLong):
        await hec(collector, poster).send(BATCH)


@pytest.mark.parametrize("make", [hec, otlp])
async def test_a_collector_that_compresses_for_who_reads_it_is_understood(collector, poster, make) -> None:
    """The sinks said that they read gzip, and read the answer as it came: it was no answer, and the batch came again."""

    def compressing(request: web.Request) -> web.StreamResponse:
        if request.path == "/v1/logs":
            answer = web.Response(body=ExportLogsServiceResponse().SerializeToString() or b"\x0a\x00")
        else:
            answer = web.json_response({"code": 0, "ackId": 7, "acks": {"7": True}})
        answer.enable_compression()
        return answer

    collector.lie = compressing
    await make(collector, poster).send(BATCH)


async def test_the_environment_sets_no_proxy(collector, poster, monkeypatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:1")
    await hec(collector, poster).send(BATCH)
    assert len(collector.events) == 2


# ---- OTLP


async def test_otlp_gets_the_batch(collector, poster) -> None:
    await otlp(collector, poster).send(BATCH)
    (request,) = collector.logs
    (resource,) = request.resource_logs
    told = {item.key: item.value.string_value for item in resource.resource.attributes}
    assert told["service.name"] == "phi-gateway"
    first, second = resource.scope_logs[0].log_records
    attributes = {item.key: item.value for item in first.attributes}
    assert attributes["gen_ai.provider.name"].string_value == "anthropic"
    assert attributes["gen_ai.usage.input_tokens"].int_value == 10
    assert attributes["audit.sequence"].int_value == 7
    assert (first.trace_id.hex(), first.span_id.hex()) == ("a" * 32, "b" * 16)
    assert first.body.string_value.encode() == WRITERS[Format.NATIVE](BATCH[0])
    assert first.time_unix_nano == BATCH[0].milliseconds * 1_000_000
    assert "gen_ai.usage.input_tokens" not in {item.key for item in second.attributes}
    assert collector.headers[0]["Authorization"] == "Bearer t"


def partly() -> bytes:
    answer = ExportLogsServiceResponse()
    answer.partial_success.rejected_log_records = 1
    return bytes(answer.SerializeToString())


@pytest.mark.parametrize(
    ("lie", "code"),
    [
        (answering(partly()), Refused.REJECTED),  # 200, and one of them refused
        (answering(b"\xff\xff\xff"), Refused.REPLY),
        (answering(b"http: request body too large", 400), Refused.REJECTED),
        (answering(b"", 413), Refused.TOO_LARGE),
        (answering(b"", 401), Refused.STATUS),
        (answering(b"", 429), Refused.STATUS),
        (answering(b"", 500), Refused.STATUS),
    ],
)
async def test_an_otlp_collector_that_lies_has_not_got_it(collector, poster, lie, code: Refused) -> None:
    collector.lie = lie
    with pytest.raises(SinkFailed) as caught:
        await otlp(collector, poster).send(BATCH)
    assert caught.value.code is code
    collector.lie = None
    await otlp(collector, poster).send(BATCH)


@pytest.mark.parametrize("make", [hec, otlp])
@pytest.mark.parametrize("status", [400, 401, 403, 404, 413, 429, 500, 503])
async def test_only_what_is_said_of_the_batch_itself_lets_it_be_cut(collector, poster, make, status: int) -> None:
    collector.lie = answering(b"{}", status)
    with pytest.raises(SinkFailed) as caught:
        await make(collector, poster).send(BATCH)
    assert isinstance(caught.value, BatchRefused) is (status in (400, 413))


async def test_a_refused_question_after_the_batch_says_nothing_of_it(collector, poster) -> None:
    collector.lie = answering({"text": "ACK is disabled", "code": 14}, 400, path="/ack")
    with pytest.raises(SinkFailed) as caught:
        await hec(collector, poster).send(BATCH)
    assert not isinstance(caught.value, BatchRefused)


async def test_an_empty_batch_sends_nothing(collector, poster) -> None:
    await hec(collector, poster).send([])
    await otlp(collector, poster).send([])
    assert collector.headers == []


@pytest.mark.parametrize("make", [hec, otlp])
async def test_a_collector_with_a_limit_on_bodies_gets_everything_in_smaller_ones(
    collector, poster, trail, make
) -> None:
    """500 events are about a megabyte: nginx and collectors before it take that by default, or less."""
    journal = trail.open()
    delivered = delivery(trail, journal, make(collector, poster), Bounds(batch=64))
    await write(journal, 50)
    collector.lie = lambda request: web.Response(status=413) if (request.content_length or 0) > 8_000 else None
    for _ in range(60):
        await delivered._deliver()
    assert delivered.lag.events == 0
    logs = [log for request in collector.logs for log in request.resource_logs[0].scope_logs[0].log_records]
    told = [event["fields"]["seq"] for event in collector.events]
    told += [item.value.int_value for log in logs for item in log.attributes if item.key == "audit.sequence"]
    assert told == list(range(1, 51))
    await journal.close()
