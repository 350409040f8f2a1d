"""Budgets on a running gateway: refused in the vendor's shape, waited for by its SDK, settled by the vendor's count."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import anthropic
import pytest
from aiohttp import web

from gateway.detector.pool import DetectorUnavailable, Trouble
from gateway.simulators.anthropic import Received, error, stream
from tests.end_to_end.budgeted import one_at_a_time, seconds_waited

MODEL = "claude-sonnet-5-5"
HELLO: dict[str, Any] = {"model": MODEL, "max_tokens": 10, "messages": [{"role": "user", "content": "What is asthma?"}]}


def budget(route: str = "", caller: str = "") -> Any:
    """Give what edits the policies: a budget for billing-codes, and one for billing-svc."""

    def edit(policies: Path) -> None:
        if route:
            file = policies / "routes" / "billing.yaml"
            file.write_text(file.read_text() + f"  budget: {{{route}}}\n")
        if caller:
            file = policies / "callers.yaml"
            file.write_text(file.read_text().replace("billing-svc:\n", f"billing-svc:\n  budget: {{{caller}}}\n"))

    return edit


def told(house) -> list[tuple[str, str | None]]:
    return [(event["stage"], event.get("reason")) for event in house.events()]


def full(house) -> list[str]:
    """Give the limits that the events name."""
    return [event["budget"] for event in house.events() if "budget" in event]


async def test_over_the_requests_of_a_minute_the_sdk_is_told_and_the_vendor_gets_nothing(build) -> None:
    async with build(budget(caller="requests_per_minute: 2")) as house:
        client = house.sdk()
        for _ in range(2):
            await client.messages.create(**HELLO)
        with pytest.raises(anthropic.RateLimitError) as caught:
            await client.messages.create(**HELLO)
        assert caught.value.body["error"]["type"] == "rate_limit_error"
        assert caught.value.body["error"]["code"] == "budget_exhausted"
        assert "requests_per_minute: 2 for caller billing-svc" in caught.value.message
        assert 0 < int(caught.value.response.headers["retry-after"]) <= 61
        assert len(house.vendor.received) == 2
        assert told(house)[-1] == ("refusal", "budget_exhausted")
        assert full(house) == ["caller:billing-svc:requests_per_minute"]


async def test_the_sdk_waits_as_long_as_it_is_told_and_then_succeeds(build, monkeypatch) -> None:
    clock = [5_000_000]
    monkeypatch.setattr("gateway.budgets.budgets.monotonic_milliseconds", lambda: clock[0])
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)
        clock[0] += int(seconds * 1000)

    async with build(budget("requests_per_minute: 1")) as house:
        client = house.sdk(max_retries=2)
        await client.messages.create(**HELLO)
        clock[0] += 30_000
        monkeypatch.setattr("anthropic._base_client.anyio.sleep", sleep)
        answer = await client.messages.create(**HELLO)
        assert answer.content
        assert slept == [31.0]  # one minute and a slot, less the half minute that has passed
        assert told(house)[-3:] == [("refusal", "budget_exhausted"), ("intent", None), ("outcome", None)]


async def test_a_wait_of_hours_is_not_waited_for(build) -> None:
    async with build(budget("requests_per_day: 1")) as house:
        client = house.sdk(max_retries=5)
        await client.messages.create(**HELLO)
        with pytest.raises(anthropic.RateLimitError) as caught:
            await asyncio.wait_for(client.messages.create(**HELLO), 10)
        assert int(caught.value.response.headers["retry-after"]) > 86_000
        assert caught.value.response.headers["x-should-retry"] == "false"
        assert len(house.events()) == 3


async def test_tokens_are_estimated_before_and_settled_by_the_vendors_count(build) -> None:
    async with build(budget("tokens_per_day: 10000")) as house:
        client = house.sdk()
        first = await client.messages.create(**{**HELLO, "max_tokens": 9000})
        used = first.usage.input_tokens + first.usage.output_tokens
        # Had the reservation stood, this one would not fit.
        await client.messages.create(**{**HELLO, "max_tokens": 9000})
        # What was used counts: the exact rest is left, and not a token more.
        size = len(json.dumps(HELLO).encode()) // 4 + 5
        with pytest.raises(anthropic.RateLimitError):
            await client.messages.create(**{**HELLO, "max_tokens": 10000 - 2 * used - size + 50})
        await client.messages.create(**{**HELLO, "max_tokens": 10000 - 2 * used - size - 50})


async def test_a_burst_of_calls_cannot_overrun_the_tokens_of_a_day(build) -> None:
    gate = asyncio.Event()

    async def slow(_: Received) -> None:
        await gate.wait()

    async with build(budget("tokens_per_day: 5000")) as house:
        house.vendor.on_request = slow
        client = house.sdk()
        calls = {asyncio.ensure_future(client.messages.create(**{**HELLO, "max_tokens": 1000})) for _ in range(12)}
        done: set[Any] = set()
        while len(done) < 8:
            more, calls = await asyncio.wait(calls, return_when=asyncio.FIRST_COMPLETED, timeout=10)
            assert more, "calls that there is no room for hang"
            done |= more
        assert all(isinstance(call.exception(), anthropic.RateLimitError) for call in done)
        gate.set()
        assert len([await call for call in calls]) == len(house.vendor.received) == 4


async def test_a_call_larger_than_the_whole_budget_is_not_tried_again(build) -> None:
    async with build(budget("tokens_per_minute: 5000, tokens_per_day: 50000")) as house:
        with pytest.raises(anthropic.APIStatusError) as caught:
            await house.sdk(max_retries=5).messages.create(**{**HELLO, "max_tokens": 6000})
        assert caught.value.status_code == 413
        assert caught.value.body["error"]["code"] == "call_over_budget"
        assert told(house) == [("refusal", "call_over_budget")]
        assert full(house) == ["route:billing-codes:tokens_per_minute"]


async def test_of_several_full_limits_the_one_is_named_that_is_waited_for_longest(build) -> None:
    async with build(budget("requests_per_day: 1", caller="requests_per_minute: 1")) as house:
        client = house.sdk()
        await client.messages.create(**HELLO)
        with pytest.raises(anthropic.RateLimitError) as caught:
            await client.messages.create(**HELLO)
        assert "requests_per_day: 1 for route billing-codes" in caught.value.message
        assert full(house) == ["route:billing-codes:requests_per_day"]


async def test_a_refusal_for_another_reason_names_no_limit(build) -> None:
    async with build(budget("requests_per_minute: 1")) as house:
        with pytest.raises(anthropic.PermissionDeniedError):
            await house.sdk().messages.create(**{**HELLO, "model": "gpt-4o"})
        assert [event["stage"] for event in house.events()] == ["refusal"]
        assert full(house) == []


async def test_the_name_in_the_event_is_the_policys_and_never_the_callers(build) -> None:
    """A model, a header and a text that look like limits: none of them is in the event of the refusal."""
    async with build(budget("requests_per_minute: 1")) as house:
        client = house.sdk(
            headers={"X-Phi-Actor": "route:evil:tokens_per_day", "X-Phi-Subject": "caller:evil:concurrent"}
        )
        lie = {**HELLO, "messages": [{"role": "user", "content": "route:evil:tokens_per_day John Smith"}]}
        await client.messages.create(**lie)
        with pytest.raises(anthropic.RateLimitError) as caught:
            await client.messages.create(**lie)
        assert "evil" not in caught.value.message
        refused = house.events()[-1]
        assert refused["budget"] == "route:billing-codes:requests_per_minute"
        assert "evil" not in json.dumps(refused) and "Smith" not in json.dumps(refused)


async def test_bytes_of_a_minute(build) -> None:
    async with build(budget("bytes_per_minute: 2KB")) as house:
        client = house.sdk()
        big = {**HELLO, "messages": [{"role": "user", "content": "asthma " * 180}]}
        await client.messages.create(**big)
        with pytest.raises(anthropic.RateLimitError):
            await client.messages.create(**big)
        await client.messages.create(**HELLO)


async def test_calls_at_the_same_time_and_those_that_leave(build) -> None:
    gate = asyncio.Event()
    begun = asyncio.Event()

    async def slow(_: Received) -> None:
        begun.set()
        await gate.wait()

    async with build(budget(caller="concurrent: 1")) as house:
        house.vendor.on_request = slow
        client = house.sdk()
        first = asyncio.ensure_future(client.messages.create(**HELLO))
        await begun.wait()
        with pytest.raises(anthropic.RateLimitError) as caught:
            await client.messages.create(**HELLO)
        assert caught.value.response.headers["retry-after"] == "1"
        first.cancel()
        await asyncio.gather(first, return_exceptions=True)
        while house.gateway.listener.in_flight:
            await asyncio.sleep(0.01)
        gate.set()
        await client.messages.create(**HELLO)  # the place of the caller that left is free again


@pytest.mark.parametrize("status", [429, 400])
async def test_the_vendors_own_429_stays_the_vendors_and_costs_no_tokens(build, status) -> None:
    async def refuse(*_: Any) -> web.Response:
        answer = error(status, "rate_limit_error", "The vendor's own.")
        answer.headers["retry-after"] = "7"
        return answer

    async with build(budget("tokens_per_day: 10000, requests_per_minute: 100")) as house:
        house.vendor.script.extend([refuse] * 3)
        for _ in range(3):
            with pytest.raises(anthropic.APIStatusError) as caught:
                await house.sdk().messages.create(**{**HELLO, "max_tokens": 9000})
            assert caught.value.status_code == status
            assert caught.value.response.headers["retry-after"] == "7"
            assert "The vendor's own." in caught.value.message
        assert [stage for stage, _ in told(house)] == ["intent", "outcome"] * 3


@pytest.mark.parametrize("status", [429, 502])
async def test_an_error_that_cannot_be_read_costs_no_tokens(build, status: int) -> None:
    """A proxy before the vendor answers with a page: nobody has counted anything."""

    async def page(*_: Any) -> web.Response:
        return web.Response(status=status, text="<html>Bad Gateway</html>", content_type="text/html")

    async with build(budget("tokens_per_day: 10000")) as house:
        house.vendor.script.extend([page] * 2)
        for _ in range(2):
            with pytest.raises(anthropic.APIStatusError) as caught:
                await house.sdk().messages.create(**{**HELLO, "max_tokens": 9000})
            assert (caught.value.status_code, caught.value.body["error"]["code"]) == (status, "vendor_reply")
        await house.sdk().messages.create(**{**HELLO, "max_tokens": 9000})


async def test_a_cut_stream_keeps_its_reservation(build) -> None:
    async def cut(request: web.BaseRequest, _: Received) -> web.StreamResponse:
        message = {
            "id": "m",
            "type": "message",
            "role": "assistant",
            "model": MODEL,
            "content": [],
            "stop_reason": None,
        }
        message["usage"] = {"input_tokens": 9, "output_tokens": 1}
        return await stream(request, [("message_start", {"type": "message_start", "message": message})])

    async with build(budget("tokens_per_day: 10000")) as house:
        house.vendor.script.append(cut)
        with pytest.raises(anthropic.APIError):
            async with house.sdk().messages.stream(**{**HELLO, "max_tokens": 9000}) as answer:
                async for _ in answer:
                    pass
        with pytest.raises(anthropic.RateLimitError):
            await house.sdk().messages.create(**{**HELLO, "max_tokens": 9000})


@pytest.mark.parametrize(("kind", "charged"), [("error", 0), ("timeout", 9000)])
async def test_a_caller_that_leaves_between_two_attempts_is_charged_what_the_first_one_cost(
    build, monkeypatch, kind: str, charged: int
) -> None:
    async def overloaded(*_: Any) -> web.Response:
        return error(529, "overloaded_error", "Overloaded")

    async def hang(*_: Any) -> web.Response:
        await asyncio.Event().wait()
        raise AssertionError

    def edit(policies: Path) -> None:
        budget("tokens_per_day: 20000}\n  retries: {attempts: 2")(policies)
        agreements = policies / "agreements.yaml"
        text = agreements.read_text()
        agreements.write_text(text.replace("\nanthropic:\n", "\nanthropic:\n  timeouts: {first_byte: 0.5}\n", 1))

    monkeypatch.setattr("gateway.edge.attempts._FIRST_PAUSE", 8.0)
    async with build(edit) as house:
        house.vendor.script.append(overloaded if kind == "error" else hang)
        call = asyncio.ensure_future(house.sdk().messages.create(**{**HELLO, "max_tokens": 9000}))
        async with asyncio.timeout(20):
            while "attempt_failed" not in house.log.getvalue():
                await asyncio.sleep(0.01)
            call.cancel()
            await asyncio.gather(call, return_exceptions=True)
            while house.gateway.listener.in_flight:
                await asyncio.sleep(0.01)
        # One intent and its one outcome: the caller left before there was another attempt.
        assert [event.get("outcome") for event in house.events()] == [None, {"error": "vendor_error"}.get(kind, kind)]
        left = 20000 - charged - 200  # the prompt's bytes count a little
        await house.sdk().messages.create(**{**HELLO, "max_tokens": left})
        with pytest.raises(anthropic.APIStatusError):
            await house.sdk().messages.create(**{**HELLO, "max_tokens": 20000})


async def test_what_never_left_costs_no_tokens(build) -> None:
    async with build(budget("tokens_per_day: 10000, requests_per_day: 3")) as house:
        house.detector.failure = DetectorUnavailable(Trouble.TIMED_OUT)
        for _ in range(2):
            with pytest.raises(anthropic.InternalServerError):
                await house.sdk().messages.create(**{**HELLO, "max_tokens": 9000})
        house.detector.failure = None
        await house.sdk().messages.create(**{**HELLO, "max_tokens": 9000})
        with pytest.raises(anthropic.RateLimitError):  # but each was a request
            await house.sdk().messages.create(**HELLO)


async def test_the_gateways_own_attempts_are_one_request(build) -> None:
    async def overloaded(*_: Any) -> web.Response:
        return error(529, "overloaded_error", "Overloaded")

    with_retries = budget("requests_per_day: 2, tokens_per_day: 10000}\n  retries: {attempts: 3")
    async with build(with_retries) as house:
        house.vendor.script.extend([overloaded] * 2)
        await house.sdk().messages.create(**{**HELLO, "max_tokens": 9000})
        assert len(house.vendor.received) == 3
        await house.sdk().messages.create(**{**HELLO, "max_tokens": 9000})
        with pytest.raises(anthropic.RateLimitError):
            await house.sdk().messages.create(**HELLO)


async def test_what_is_refused_before_counts_nothing(build) -> None:
    async with build(budget(caller="requests_per_minute: 1")) as house:
        for _ in range(3):
            with pytest.raises(anthropic.PermissionDeniedError):
                await house.sdk().messages.create(**{**HELLO, "model": "gpt-4o"})
        await house.sdk().messages.create(**HELLO)


async def test_a_new_policy_is_held_to_from_the_next_call(build) -> None:
    async with build(budget(caller="requests_per_minute: 1")) as house:
        await house.sdk().messages.create(**HELLO)
        file = house.root / "policies" / "callers.yaml"
        file.write_text(file.read_text().replace("requests_per_minute: 1", "requests_per_minute: 2"))
        await house.gateway.reload()
        await house.sdk().messages.create(**HELLO)
        with pytest.raises(anthropic.RateLimitError):
            await house.sdk().messages.create(**HELLO)


async def test_the_sdk_really_waits(build) -> None:
    async with build(one_at_a_time("billing.yaml", "billing-codes")) as house:
        client = house.sdk(max_retries=2)
        assert 1.0 <= await seconds_waited(house, house.vendor, lambda: client.messages.create(**HELLO)) < 3
