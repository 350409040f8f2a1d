"""A call with a long text holds up nobody else while it is read, redacted and restored."""

from __future__ import annotations

import asyncio
import functools
import json
import threading
from collections.abc import Callable
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from gateway.edge import admission, cleaning, exchange, masking
from gateway.edge.aside import LITTLE, Aside
from gateway.privacy import handling_content, phi_context
from gateway.vendors import sse_stream

from .test_journey import NOTE

LONG = "The patient Maria Lopez was seen for cough. " * (2 * LITTLE // 40)


def asked(text: str) -> dict[str, Any]:
    return {"model": "claude-sonnet-5-5", "max_tokens": 5, "messages": [{"role": "user", "content": text}]}


async def long_answer(_request: web.BaseRequest, _received: Any) -> web.StreamResponse:
    text = "Seen: [PERSON_1]. " * (2 * LITTLE // 15)
    return web.json_response(
        {"id": "m", "type": "message", "role": "assistant", "model": "claude-sonnet-5-5", "stop_reason": "end_turn",
         "stop_sequence": None, "usage": {"input_tokens": 1, "output_tokens": 3}, "content": [{"type": "text", "text": text}]}
    )  # fmt: skip


@pytest.mark.parametrize(
    ("module", "name"),
    [
        (admission, "decode_body"),
        (masking, "redact"),
        (cleaning, "rebuild"),
        (cleaning, "encode_body"),
        (exchange, "decode_reply"),
        (exchange, "encode_reply"),
    ],
)
async def test_others_are_answered_while_a_long_one_is_worked_on(
    house, monkeypatch: pytest.MonkeyPatch, module: Any, name: str
) -> None:
    """The step is not left before another caller has had an answer, and it is content's all the while."""
    begun, answered = asyncio.Event(), threading.Event()
    loop, real, seen = asyncio.get_running_loop(), getattr(module, name), list[tuple[bool, bool]]()

    @functools.wraps(real)
    def waits(*args: Any, **kwargs: Any) -> Any:
        loop.call_soon_threadsafe(begun.set)
        seen.append((answered.wait(60), handling_content()))
        return real(*args, **kwargs)

    monkeypatch.setattr(module, name, waits)
    house.vendor.script.append(long_answer)
    connector = aiohttp.TCPConnector(ssl=house.trust())
    async with aiohttp.ClientSession(connector=connector) as session:
        long = asyncio.ensure_future(
            house.raw(
                "POST", "/billing-codes/v1/messages", json=asked(LONG), headers={"anthropic-version": "2023-06-01"}
            )
        )
        await begun.wait()
        async with session.get(house.base + "/healthz") as health:
            assert health.status == 200
        answered.set()
        status, _, body = await long
    assert status == 200
    assert "Maria Lopez" in json.loads(body)["content"][0]["text"]
    assert seen[0] == (True, True)


async def long_event(request: web.BaseRequest, _received: Any) -> web.StreamResponse:
    """Answer with one event that comes in many pieces."""
    text = "Seen: [PERSON_1]. " * (2 * LITTLE // 15)
    started: dict[str, Any] = {
        "id": "m",
        "type": "message",
        "role": "assistant",
        "model": "claude-sonnet-5-5",
        "content": [],
    }
    events: list[dict[str, Any]] = [
        {"type": "message_start", "message": {**started, "usage": {"input_tokens": 1, "output_tokens": 1}}},
        {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
        {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": text}},
        {"type": "content_block_stop", "index": 0},
        {"type": "message_stop"},
    ]  # fmt: skip
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
    await response.prepare(request)
    written = "".join(f"event: {event['type']}\ndata: {json.dumps(event)}\n\n" for event in events).encode()
    for at in range(0, len(written), 1024):
        await response.write(written[at : at + 1024])
    return response


async def test_others_are_answered_while_a_long_event_is_read(house, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, answered = asyncio.Event(), threading.Event()
    loop, real, seen = asyncio.get_running_loop(), sse_stream.parse_text, list[tuple[bool, bool]]()

    def waits(text: str) -> Any:
        if len(text) > LITTLE:
            loop.call_soon_threadsafe(begun.set)
            seen.append((answered.wait(60), handling_content()))
        return real(text)

    monkeypatch.setattr(sse_stream, "parse_text", waits)
    house.vendor.script.append(long_event)

    async def call() -> str:
        async with house.sdk().messages.stream(**asked("Patient: Maria Lopez.")) as stream:
            return await stream.get_final_text()

    long = asyncio.ensure_future(call())
    await begun.wait()
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=house.trust())) as session:
        async with session.get(house.base + "/healthz") as health:
            assert health.status == 200
    answered.set()
    assert (await long).count("Maria Lopez") == 2 * LITTLE // 15
    assert seen == [(True, True)]


async def test_many_empty_texts_hold_up_nobody_else(house, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is long is not told by the letters of the texts alone."""
    here = threading.get_ident()
    places: list[bool] = []
    for name in ("redact", "seams"):
        real = getattr(masking, name)

        def noted(*args: Any, real: Any = real, **kwargs: Any) -> Any:
            places.append(threading.get_ident() == here)
            return real(*args, **kwargs)

        monkeypatch.setattr(masking, name, noted)
    blocks = [{"type": "text", "text": ""}] * 2_000
    await house.sdk().messages.create(
        model="claude-sonnet-5-5", max_tokens=5, messages=[{"role": "user", "content": blocks}]
    )
    assert places == [False, False]


async def test_a_short_one_needs_no_thread(house, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_thread(*_: Any, **__: Any) -> None:
        raise AssertionError

    monkeypatch.setattr(Aside, "_begin", no_thread)
    message = await house.sdk().messages.create(**asked(NOTE))
    assert "Maria Lopez" in message.content[0].text


async def test_what_is_raised_there_is_raised_here() -> None:
    def fails() -> None:
        raise ValueError("content")

    with pytest.raises(ValueError):
        await Aside().work(LITTLE + 1, fails)
    with phi_context():
        work: Callable[[], bool] = handling_content
        assert await Aside().work(LITTLE + 1, work)


async def test_callers_that_come_and_go_make_no_more_threads_than_there_are_places() -> None:
    aside, go_on, begun = Aside(), threading.Event(), list[int]()

    def work() -> None:
        begun.append(1)
        go_on.wait(20)

    for _ in range(5):
        waiting = [asyncio.ensure_future(aside.work(LITTLE + 1, work)) for _ in range(8)]
        async with asyncio.timeout(20):
            while len(begun) < 4:
                await asyncio.sleep(0)
        for one in waiting:
            one.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
    assert len(begun) == 4
    go_on.set()
    async with asyncio.timeout(20):
        await aside.work(LITTLE + 1, work)  # the places are free again
    assert len(begun) == 5
