"""Several vendors behind one route: what a caller sees, what each vendor received, what the journal says."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import anthropic
import pytest
from aiohttp import web

from gateway.audit.chain import verify
from gateway.audit.keys import public_key
from gateway.egress.breaker import Patience
from gateway.simulators.anthropic import SimulatedAnthropic, error
from tests.end_to_end.conftest import HOST, METADATA, VENDOR_KEY

SECOND_HOST, SECOND_KEY = "second.example", "the-second-vendors-key"
SECOND = """
second:
  dialect: anthropic
  url: https://second.example
  credential: {env: SECOND_API_KEY}
  baa:
    reference: BAA-SECOND
    effective: 2026-02-01
    expires: 2028-02-01
    endpoints: [messages]
    models: [claude-sonnet-*]
    features: []
"""
ASK: dict[str, Any] = {
    "model": "claude-sonnet-5-5",
    "max_tokens": 100,
    "messages": [{"role": "user", "content": "Maria Lopez, MRN 5551234, has diabetes. Which code?"}],
}


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECOND_API_KEY", SECOND_KEY)
    monkeypatch.setattr("gateway.edge.attempts._FIRST_PAUSE", 0.001)


def two_vendors(second: str = SECOND, extra: str = "", timeouts: str = "") -> Callable[[Path], None]:
    def edit(policies: Path) -> None:
        agreements = policies / "agreements.yaml"
        text = agreements.read_text()
        if timeouts:
            text = text.replace("\nanthropic:\n", f"\nanthropic:\n  timeouts: {timeouts}\n", 1)
            assert timeouts in text
        agreements.write_text(text.rstrip("\n") + second)
        route = policies / "routes" / "billing.yaml"
        before = route.read_text()
        assert "  vendor: anthropic\n" in before
        route.write_text(before.replace("  vendor: anthropic\n", f"  vendors: [anthropic, second]\n{extra}", 1))

    return edit


async def hang(request: web.BaseRequest, received: Any) -> web.StreamResponse:
    await asyncio.Event().wait()
    raise AssertionError


async def reset(request: web.BaseRequest, received: Any) -> web.StreamResponse:
    assert request.transport is not None
    request.transport.abort()
    return web.Response()


async def overloaded(request: web.BaseRequest, received: Any) -> web.StreamResponse:
    return error(529, "overloaded_error", "Overloaded")


async def limited(request: web.BaseRequest, received: Any) -> web.StreamResponse:
    return error(429, "rate_limit_error", "Slow down")


async def cut(request: web.BaseRequest, received: Any) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
    await response.prepare(request)
    await response.write(b'event: ping\ndata: {"type": "ping"}\n\n')
    assert request.transport is not None
    request.transport.abort()
    return response


def told(house: Any) -> list[tuple[Any, ...]]:
    return [(e["stage"], e.get("vendor"), e.get("attempt"), e.get("outcome"), e.get("reason")) for e in house.events()]


@pytest.mark.parametrize(
    ("fault", "outcome", "reason", "status"),
    [
        (hang, "timeout", "vendor_timeout", None),
        (reset, "failed", "vendor_unreachable", None),
        (overloaded, "vendor_error", None, 529),
        (limited, "vendor_error", None, 429),
    ],
)
async def test_another_vendor_answers(build, fault, outcome: str, reason: str | None, status: int | None) -> None:
    second = SimulatedAnthropic(SECOND_KEY)
    edit = two_vendors(timeouts="{first_byte: 3}" if fault is hang else "")
    async with build(edit, others={SECOND_HOST: second}) as house:
        house.vendor.script.append(fault)
        reply = await house.sdk().messages.with_raw_response.create(**ASK)
        assert "Maria Lopez" in (await reply.parse()).content[0].text
        assert told(house) == [
            ("intent", "anthropic", 1, None, None),
            ("outcome", "anthropic", 1, outcome, reason),
            ("intent", "second", 2, None, None),
            ("outcome", "second", 2, "ok", None),
        ]
        first, failed, again, last = house.events()
        assert reply.headers["x-phi-event-id"] == first["event_id"] == failed["event_id"] == again["call_id"]
        assert again["event_id"] == last["event_id"] != first["event_id"]
        assert "call_id" not in first
        assert (failed.get("vendor_status"), failed.get("http_status")) == (status, None)
        assert (last["host"], last["agreement"]) == (SECOND_HOST, "BAA-SECOND")
        assert (first["host"], first["agreement"]) == (HOST, "BAA-2026-014")
        # What was cleared is what each of them got, with its own key and no other.
        (one,), (other,) = house.vendor.received, second.received
        assert one.body == other.body
        assert b"Lopez" not in one.body
        assert (one.headers["x-api-key"], other.headers["x-api-key"]) == (VENDOR_KEY, SECOND_KEY)
        assert SECOND_KEY not in str(one.headers)
        assert VENDOR_KEY not in str(other.headers)
    root = house.root
    verdict = verify(root / "state" / "journal", public_key(root / "state" / "keys" / "audit.pub"))
    assert verdict.problems == []


async def test_a_stream_that_was_cut_is_not_begun_anew_elsewhere(build) -> None:
    second = SimulatedAnthropic(SECOND_KEY)
    async with build(two_vendors(), others={SECOND_HOST: second}) as house:
        house.vendor.script.append(cut)
        with pytest.raises(anthropic.APIError):
            async with house.sdk().messages.stream(**ASK) as stream:
                await stream.until_done()
        assert second.received == []
        assert [row[:3] for row in told(house)] == [("intent", "anthropic", 1), ("outcome", "anthropic", 1)]


async def test_a_stream_comes_whole_from_the_second(build) -> None:
    second = SimulatedAnthropic(SECOND_KEY)
    async with build(two_vendors(), others={SECOND_HOST: second}) as house:
        house.vendor.script.append(overloaded)
        async with house.sdk().messages.stream(**ASK) as stream:
            assert "Maria Lopez" in await stream.get_final_text()
        assert len(second.received) == 1


@pytest.mark.parametrize(
    ("second", "change"),
    [
        (SECOND.replace("2028-02-01", "2026-03-01"), {}),
        (SECOND.replace("endpoints: [messages]", "endpoints: [models]"), {}),
        (SECOND.replace("claude-sonnet-*", "claude-opus-*"), {}),
        (SECOND[: SECOND.index("  baa:")] + "  baa: null\n", {}),
    ],
    ids=["expired", "endpoint", "model", "none"],
)
async def test_a_vendor_whose_agreement_does_not_cover_the_call_is_not_tried(build, second: str, change) -> None:
    vendor = SimulatedAnthropic(SECOND_KEY)
    async with build(two_vendors(second), others={SECOND_HOST: vendor}) as house:
        house.vendor.script.append(overloaded)
        with pytest.raises(anthropic.APIStatusError) as raised:
            await house.sdk().messages.create(**ASK)
        assert raised.value.status_code == 529
        assert vendor.received == []
        assert [row[1] for row in told(house)] == ["anthropic", "anthropic"]


async def test_a_refusal_speaks_of_the_vendor_that_the_call_was_cleared_for(build) -> None:
    """Not of the route's first, whose agreement has ended: its name stood beside the second one's agreement."""

    def edit(policies: Path) -> None:
        two_vendors()(policies)
        agreements = policies / "agreements.yaml"
        text = agreements.read_text()
        agreements.write_text(text.replace("expires: 2028-02-01", "expires: 2026-03-01", 1))

    tool = {"name": "get_523-84-1097", "input_schema": {"type": "object"}}
    async with build(edit, others={SECOND_HOST: SimulatedAnthropic(SECOND_KEY)}) as house:
        with pytest.raises(anthropic.BadRequestError):
            await house.sdk().messages.create(**ASK, tools=[tool])
        (event,) = house.events()
        assert event["reason"] == "identifier_in_control_field"
        assert (event["vendor"], event["host"], event["agreement"]) == ("second", SECOND_HOST, "BAA-SECOND")
        assert event["agreement_expires"] == "2028-02-01"


async def test_a_vendor_without_its_credential_is_passed_by(build, monkeypatch: pytest.MonkeyPatch) -> None:
    second = SimulatedAnthropic(SECOND_KEY)
    async with build(two_vendors(), others={SECOND_HOST: second}) as house:
        monkeypatch.delenv("ANTHROPIC_API_KEY")
        await house.sdk().messages.create(**ASK)
        assert house.vendor.received == []
        assert len(second.received) == 1
        assert [row[1:3] for row in told(house)] == [("second", 1), ("second", 1)]


async def test_one_vendor_is_tried_again(build) -> None:
    def edit(policies: Path) -> None:
        route = policies / "routes" / "billing.yaml"
        text = route.read_text()
        route.write_text(text.replace("  vendor: anthropic\n", "  vendor: anthropic\n  retries: {attempts: 2}\n", 1))

    async with build(edit) as house:
        house.vendor.script.extend([overloaded])
        await house.sdk().messages.create(**ASK)
        assert [row[:4] for row in told(house)] == [
            ("intent", "anthropic", 1, None),
            ("outcome", "anthropic", 1, "vendor_error"),
            ("intent", "anthropic", 2, None),
            ("outcome", "anthropic", 2, "ok"),
        ]
        house.vendor.script.extend([overloaded, limited])
        with pytest.raises(anthropic.RateLimitError):  # the last answer is the caller's
            await house.sdk().messages.create(**ASK)
        assert len(house.vendor.received) == 4


async def test_without_retries_nothing_is_tried_again(house) -> None:
    """The control: one vendor, one attempt."""
    house.vendor.script.append(overloaded)
    with pytest.raises(anthropic.APIStatusError):
        await house.sdk().messages.create(**ASK)
    assert len(house.vendor.received) == 1


async def test_a_vendor_that_keeps_failing_is_left_alone(build) -> None:
    async with build() as house:
        house.vendor.script.extend([overloaded] * Patience().failures)
        for _ in range(Patience().failures):
            with pytest.raises(anthropic.APIStatusError):
                await house.sdk().messages.create(**ASK)
        before = len(house.vendor.received)
        status, told_to, body = await house.raw("POST", "/billing-codes/v1/messages", json=ASK, headers=METADATA)
        assert status == 503
        assert b"vendor_resting" in body
        assert Patience().rest - 10 <= int(told_to["Retry-After"]) <= Patience().rest
        assert len(house.vendor.received) == before
        assert told(house)[-1] == ("refusal", "anthropic", None, "refused", "vendor_resting")
