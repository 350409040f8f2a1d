"""Calls that outlast the drain time: cut by the gateway, which says so to the caller and to the trail."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from gateway.audit.event import Event, Stage
from gateway.audit.journal import Journal
from gateway.model import Receipt
from gateway.simulators.anthropic import events
from tests.end_to_end.bare_vendor import BareVendor, http
from tests.end_to_end.conftest import HOST
from tests.end_to_end.test_wire_faults import MODEL, post, status

ASKED = {"model": MODEL, "max_tokens": 5, "messages": [{"role": "user", "content": "hi"}]}
STREAMED = {**ASKED, "stream": True}
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n"
MESSAGE = {"id": "m", "type": "message", "role": "assistant", "model": MODEL, "content": [{"type": "text", "text": "one two"}], "stop_reason": "end_turn", "stop_sequence": None, "usage": {"input_tokens": 1, "output_tokens": 3}}  # fmt: skip
WHOLE = HEAD + b"".join(f"event: {n}\ndata: {json.dumps(d)}\n\n".encode() for n, d in events(MESSAGE, 5))
BEGUN = HEAD + b"".join(f"event: {n}\ndata: {json.dumps(d)}\n\n".encode() for n, d in list(events(MESSAGE, 5))[:3])


@asynccontextmanager
async def asked(
    build: Callable[..., Any], said: bytes, body: dict[str, Any], *, hangs: bool = False
) -> AsyncIterator[tuple[Any, asyncio.StreamReader, asyncio.StreamWriter]]:
    """Have a call in flight that does not end by itself: its vendor ``said`` that much, or the detector ``hangs``."""
    waits = asyncio.Event()

    async def answer(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(said)
        await writer.drain()
        waits.set()
        await asyncio.Event().wait()

    async def detect(*_: Any, **__: Any) -> Any:
        waits.set()
        await asyncio.Event().wait()

    async with build(vendor=BareVendor(answer), host=HOST, drain_seconds=0.05) as house:
        if hangs:
            house.detector.detect = detect
        sent = json.dumps(body).encode()
        port = house.gateway.listener.port
        reader, writer = await asyncio.open_connection("127.0.0.1", port, ssl=house.trust())
        writer.write(post(house, f"Content-Length: {len(sent)}", body=sent))
        await asyncio.wait_for(waits.wait(), 20)
        yield house, reader, writer
        writer.close()


def ends(house: Any) -> list[tuple[str, str | None, str | None]]:
    return [(e["stage"], e.get("outcome"), e.get("reason")) for e in house.events()]


async def test_a_stream_ends_with_the_reason(build) -> None:
    async with asked(build, BEGUN, STREAMED) as (house, reader, _):
        begun = await asyncio.wait_for(reader.readuntil(b"content_block_start"), 20)
        await house.gateway.listener.stop()
        answer = begun + await asyncio.wait_for(reader.read(), 20)
        assert status(answer) == 200
        assert b"event: error" in answer and b'"code":"shutting_down"' in answer
        assert answer.endswith(b"0\r\n\r\n")
        assert ends(house) == [("intent", None, None), ("outcome", "failed", "shutting_down")]


async def test_a_call_without_an_answer_gets_one(build) -> None:
    async with asked(build, b"", ASKED) as (house, reader, _):
        await house.gateway.listener.stop()
        answer = await asyncio.wait_for(reader.read(), 20)
        assert status(answer) == 503 and b'"code":"shutting_down"' in answer
        assert ends(house) == [("intent", None, None), ("outcome", "failed", "shutting_down")]


async def test_a_call_that_was_not_sent_yet_is_refused(build) -> None:
    async with asked(build, b"", ASKED, hangs=True) as (house, reader, _):
        await house.gateway.listener.stop()
        answer = await asyncio.wait_for(reader.read(), 20)
        assert status(answer) == 503 and b'"code":"shutting_down"' in answer
        assert ends(house) == [("refusal", "refused", "shutting_down")]
        assert house.vendor.received == []


async def test_a_call_between_two_attempts_is_told_of_the_end_and_not_of_the_attempt_before(build) -> None:
    def retried(policies: Path) -> None:
        route = policies / "routes" / "billing.yaml"
        route.write_text(route.read_text() + "  retries: {attempts: 2}\n")

    limited = http(b"{}", "429 Too Many Requests", "Retry-After: 8")
    async with build(retried, vendor=BareVendor(limited), host=HOST, drain_seconds=0.05) as house:
        sent = json.dumps(ASKED).encode()
        port = house.gateway.listener.port
        reader, writer = await asyncio.open_connection("127.0.0.1", port, ssl=house.trust())
        writer.write(post(house, f"Content-Length: {len(sent)}", body=sent))
        async with asyncio.timeout(20):
            while ends(house)[-1:] != [("outcome", "vendor_error", None)]:
                await asyncio.sleep(0.01)
        await house.gateway.listener.stop()
        answer = await asyncio.wait_for(reader.read(), 20)
        assert status(answer) == 503 and b'"code":"shutting_down"' in answer
        assert b"x-should-retry: true" in answer and b"retry-after: 1" in answer
        assert len(house.vendor.received) == 1
        writer.close()


@pytest.mark.parametrize(("said", "body"), [(BEGUN, STREAMED), (b"", ASKED)])
async def test_a_caller_that_leaves_meanwhile_has_left(build, said: bytes, body: dict[str, Any]) -> None:
    """The control: nothing was cut."""
    async with asked(build, said, body) as (house, _, writer):
        writer.transport.abort()
        async with asyncio.timeout(20):
            while house.gateway.listener.in_flight:
                await asyncio.sleep(0.01)
        await house.gateway.listener.stop()
        assert ends(house) == [("intent", None, None), ("outcome", "caller_left", None)]


async def test_of_a_stream_whose_caller_left_the_tokens_told_so_far_are_on_record(build) -> None:
    async with asked(build, BEGUN, STREAMED) as (house, reader, writer):
        await asyncio.wait_for(reader.readuntil(b"content_block_start"), 20)
        writer.transport.abort()
        async with asyncio.timeout(20):
            while len(house.events()) < 2:
                await asyncio.sleep(0.01)
        outcome = house.events()[-1]
        assert (outcome["outcome"], outcome["tokens_in"], outcome["tokens_out"]) == ("caller_left", 1, 1)


@pytest.mark.parametrize(
    ("stage", "said", "body", "code", "told", "end"),
    [
        ("refusal", b"", {**ASKED, "model": "nobodys"}, 403, b"model_not_covered", ("refused", "model_not_covered")),
        ("outcome", http(json.dumps(MESSAGE).encode()), ASKED, 200, b"one two", ("ok", None)),
        ("outcome", http(b"", "307 Temporary Redirect"), ASKED, 502, b"vendor_redirect", ("failed", "vendor_redirect")),
        ("outcome", WHOLE, STREAMED, 200, b"message_stop", ("ok", None)),
    ],
)
async def test_a_call_that_is_cut_while_its_end_is_written_is_answered_as_it_is_on_record(
    build,
    monkeypatch: pytest.MonkeyPatch,
    stage: str,
    said: bytes,
    body: dict[str, Any],
    code: int,
    told: bytes,
    end: Any,
) -> None:
    written, goes_on, record = asyncio.Event(), asyncio.Event(), Journal.record

    async def slowly(journal: Journal, event: Event) -> Receipt:
        receipt = await record(journal, event)
        if event.stage is Stage(stage):
            written.set()
            await goes_on.wait()
        return receipt

    monkeypatch.setattr(Journal, "record", slowly)
    async with build(vendor=BareVendor(said), host=HOST, drain_seconds=0.05) as house:
        sent, listener = json.dumps(body).encode(), house.gateway.listener
        reader, writer = await asyncio.open_connection("127.0.0.1", listener.port, ssl=house.trust())
        writer.write(post(house, f"Content-Length: {len(sent)}", body=sent))
        await asyncio.wait_for(written.wait(), 20)
        (call,) = listener._handled.values()
        stopping = asyncio.ensure_future(listener.stop())
        async with asyncio.timeout(20):
            while not call.cut:
                await asyncio.sleep(0.01)
        goes_on.set()
        answer = await asyncio.wait_for(reader.read(), 20)
        await stopping
        assert status(answer) == code and told in answer
        ended = [e for e in house.events() if e["stage"] != "intent"]
        assert [(e["stage"], e["outcome"], e.get("reason"), e["http_status"]) for e in ended] == [(stage, *end, code)]
        writer.close()
