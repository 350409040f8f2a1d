"""The bodies that calls hold at once are bounded together: long ones do not use up the machine's memory."""

from __future__ import annotations

import asyncio
import gzip
import json
from typing import Any

import anthropic
import pytest
from aiohttp import web

from gateway.simulators.anthropic import SimulatedAnthropic

from .test_long_texts import long_answer

LENGTH = 60_000  # bytes, less than an eighth over


def body(length: int) -> bytes:
    message: dict[str, Any] = {"model": "claude-sonnet-5-5", "max_tokens": 5}
    return json.dumps({**message, "messages": [{"role": "user", "content": "so it is. " * (length // 10)}]}).encode()


async def send(house: Any, content: bytes, **headers: str) -> tuple[int, str | None]:
    status, _, answer = await house.raw(
        "POST",
        "/billing-codes/v1/messages",
        data=content,
        headers={"anthropic-version": "2023-06-01", "content-type": "application/json", **headers},
    )
    return status, json.loads(answer).get("error", {}).get("code")


async def test_a_body_for_which_there_is_no_room_beside_others_is_refused_and_later_taken(build) -> None:
    arrived, go_on = asyncio.Event(), asyncio.Event()

    async def held_up(request: web.BaseRequest, received: Any) -> web.StreamResponse:
        arrived.set()
        await go_on.wait()
        return await long_answer(request, received)

    vendor = SimulatedAnthropic("vendor-key-for-tests")
    async with build(vendor=vendor, operating=lambda *_: {"bodies": 2 * LENGTH}) as house:
        vendor.script.append(held_up)
        first = asyncio.ensure_future(send(house, body(LENGTH)))
        await arrived.wait()
        sent = len(vendor.received)
        assert await send(house, body(LENGTH)) == (503, "overloaded")
        assert await send(house, gzip.compress(body(LENGTH)), **{"content-encoding": "gzip"}) == (503, "overloaded")
        assert len(vendor.received) == sent
        assert await send(house, body(1_000)) == (200, None)  # what is short finds room
        go_on.set()
        assert await first == (200, None)
        assert await send(house, body(LENGTH)) == (200, None)
        refused = [(event["reason"], event["http_status"]) for event in house.events() if event["stage"] == "refusal"]
        assert refused == [("overloaded", 503)] * 2
        assert house.gateway.listener._exchange._admission.bytes_held == 0


async def test_more_text_than_may_be_inspected_is_refused_and_nothing_is_sent(build) -> None:
    """Reading and redacting it takes a worker and the process minutes and a hundred times its memory."""
    async with build(operating=lambda *_: {"text": LENGTH}) as house:
        assert await send(house, body(LENGTH + 10)) == (413, "body_too_large")
        assert house.vendor.received == []
        assert [event["reason"] for event in house.events()] == ["body_too_large"]
        with pytest.raises(anthropic.APIStatusError, match="Send less text in one call"):
            await house.sdk().messages.create(**json.loads(body(LENGTH + 10)))
        assert await send(house, body(LENGTH)) == (200, None)


async def test_many_short_values_count_for_more_than_their_characters(build) -> None:
    """A million numbers, seven megabytes of them, held the event loop up for half a minute."""
    numbers = json.loads(body(100)) | {"seen": list(range(100_000, 100_000 + LENGTH // 25))}
    async with build(operating=lambda *_: {"text": LENGTH}) as house:
        assert await send(house, json.dumps(numbers).encode()) == (413, "body_too_large")
        assert house.vendor.received == []
        numbers["seen"] = numbers["seen"][: LENGTH // 100]
        assert await send(house, json.dumps(numbers).encode()) == (200, None)
