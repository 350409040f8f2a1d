"""Unique values in every position that identifiers leaked through elsewhere, on every path a call can take.

A canary is a made-up identifier that occurs nowhere else. Afterwards everything the gateway wrote or sent is searched.
"""

from __future__ import annotations

import asyncio
import copy
import itertools
import json
from collections.abc import Iterator
from typing import Any

import anthropic
import pytest
from aiohttp import web

from gateway.canaries.anthropic import request as request_with
from gateway.simulators.anthropic import Received, error

MODEL = "claude-sonnet-5-5"
CONTROL = ("model", "role", "type", "id", "tool_use_id", "name", "media_type", "signature", "ttl", "data_opaque")


class Canaries:
    """Hands out identifiers that a detector must find by their own form, and remembers them."""

    def __init__(self) -> None:
        self._numbers = itertools.count(1)
        self.handed_out: list[str] = []

    model = MODEL

    def text(self) -> str:
        return f"Contact {self()} about the visit."

    def __call__(self) -> str:
        number = next(self._numbers)
        value = f"canary{number:03d}@quackenbush-zebulon.org"
        self.handed_out.append(value)
        return value

    def number(self) -> int:
        value = 900_000_000 + next(self._numbers) * 1_111
        self.handed_out.append(str(value))
        return value


def everything_written(house: Any, capfd: pytest.CaptureFixture[str]) -> Iterator[tuple[str, str]]:
    """Yield name and text of whatever could hold content after a call."""
    root = house.root
    for path in root.rglob("*"):
        if path.is_file():
            yield str(path.relative_to(root)), path.read_bytes().decode("utf-8", "replace")
    out, err = capfd.readouterr()
    yield "stdout", out
    yield "stderr", err
    yield "log", house.log.getvalue()
    yield "libraries", "\n".join(house.overheard.lines)


def search(canary: Canaries, places: Iterator[tuple[str, str]]) -> list[str]:
    return [f"{value} in {name}" for name, text in places for value in canary.handed_out if value in text]


async def test_nothing_leaves_in_any_position(house, capfd) -> None:
    canary = Canaries()
    request = request_with(canary)
    await house.sdk().messages.create(**copy.deepcopy(request))
    (received,) = house.vendor.received
    assert len(canary.handed_out) > 35
    left = received.body.decode() + json.dumps(received.headers) + received.path
    assert [value for value in canary.handed_out if value in left] == []
    assert search(canary, everything_written(house, capfd)) == []


async def test_the_search_can_find_something(house, capfd) -> None:
    """The control: a place that holds a canary is reported."""
    canary = Canaries()
    value = canary()
    (house.root / "state" / "leak.log").write_text(f"patient {value}")
    assert search(canary, everything_written(house, capfd)) == [f"{value} in state/leak.log"]


async def echo_error(_request: web.BaseRequest, received: Received) -> web.StreamResponse:
    return error(400, "invalid_request_error", f"bad input: {received.body.decode()[:2000]}")


async def crash(request: web.BaseRequest, _received: Received) -> web.StreamResponse:
    request.transport.abort()
    raise ConnectionResetError


async def garbage(_request: web.BaseRequest, received: Received) -> web.StreamResponse:
    return web.Response(body=b"<html>" + received.body, content_type="text/html")


async def cut(request: web.BaseRequest, received: Received) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
    await response.prepare(request)
    await response.write(
        b'event: message_start\ndata: {"type":"message_start","message":{"id":"m","type":"message","role":"assistant","content":[],"model":"m","usage":{"input_tokens":1,"output_tokens":1}}}\n\n'
    )
    await response.write(
        b'event: content_block_start\ndata: {"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}\n\n'
    )
    await response.write(
        b'event: content_block_delta\ndata: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"Hello [EMAIL_ADDR"}}\n\n'
    )
    return response


@pytest.mark.parametrize("script", [echo_error, crash, garbage, cut], ids=lambda script: script.__name__)
@pytest.mark.parametrize("stream", [False, True])
async def test_nothing_is_written_when_the_vendor_fails(house, capfd, script, stream) -> None:
    canary = Canaries()
    house.vendor.script.append(script)
    with pytest.raises((anthropic.APIError, anthropic.APIStatusError)) as caught:
        if stream:
            async with house.sdk().messages.stream(**request_with(canary)) as opened:
                async for _ in opened.text_stream:
                    pass
        else:
            await house.sdk().messages.create(**request_with(canary))
    left = house.vendor.received[0].body.decode()
    assert [value for value in canary.handed_out if value in left] == []
    assert search(canary, everything_written(house, capfd)) == []
    if script is echo_error:
        # The caller's own words come back to the caller, who sent them.
        assert canary.handed_out[0] in str(caught.value.body)
    outcome = house.events()[-1]
    assert (outcome["stage"], outcome["outcome"] != "ok") == ("outcome", True)


async def test_nothing_is_written_when_the_gateway_refuses_or_fails(house, capfd) -> None:
    canary = Canaries()
    replies: list[str] = []
    bodies = [
        b'{"model": "' + canary().encode() + b'", "messages": [], "max_tokens": 1}',
        b'{"model": "m", "messages": [{"role": "' + canary().encode() + b'"}]}',
        b'{"a": "' + canary().encode() + b'", "a": 1}',
        b'{"truncated": "' + canary().encode(),
        json.dumps({"model": MODEL, "messages": [{"role": "user", "content": [{"type": canary()}]}]}).encode(),
        json.dumps({"model": MODEL, "tools": [{"name": canary()}], "messages": []}).encode(),
    ]
    for body in bodies:
        status, headers, reply = await house.raw(
            "POST", "/billing-codes/v1/messages", data=body, headers={"content-type": "application/json"}
        )
        assert 400 <= status < 500
        replies.append(reply.decode() + json.dumps(headers))
    for path in (f"/billing-codes/v1/{canary()}", f"/{canary()}"):
        status, headers, reply = await house.raw("GET", path)
        assert status in (400, 404)
        replies.append(reply.decode() + json.dumps(headers))
    house.detector.failure = RuntimeError(canary())
    with pytest.raises(anthropic.InternalServerError) as caught:
        await house.sdk().messages.create(**request_with(canary))
    replies.append(str(caught.value.body))
    assert [value for value in canary.handed_out if any(value in reply for reply in replies)] == []
    assert house.vendor.received == []
    assert search(canary, everything_written(house, capfd)) == []


async def test_nothing_is_written_when_the_caller_leaves(house, capfd) -> None:
    canary = Canaries()
    arrived, cancelled = asyncio.Event(), asyncio.Event()

    async def hang(_request: web.BaseRequest, _received: Received) -> web.StreamResponse:
        arrived.set()
        try:
            await asyncio.Event().wait()
        finally:
            cancelled.set()
        raise AssertionError

    house.vendor.script.append(hang)
    call = asyncio.ensure_future(house.sdk().messages.create(**request_with(canary)))
    await arrived.wait()
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call
    async with asyncio.timeout(10):
        while len(house.events()) < 2:
            await asyncio.sleep(0)
    assert [event.get("outcome") for event in house.events()] == [None, "caller_left"]
    assert search(canary, everything_written(house, capfd)) == []
