"""More text than can be read in time: who would wait for too long is told so at once, and the others are answered."""

from __future__ import annotations

import json
from typing import Any

import anthropic
import pytest

from gateway.detector.backlog import Work
from gateway.detector.turns import Turn

PACE = 60_000  # characters a second, until it is measured
CHART = "The patient Maria Lopez was seen for cough. " * 1_000
NOTE = "The patient Maria Lopez was seen for cough."


def asked(text: str) -> dict[str, Any]:
    return {"model": "claude-sonnet-5-5", "max_tokens": 5, "messages": [{"role": "user", "content": text}]}


def bring(house: Any, caller: str, seconds: int) -> Turn:
    """Have a call of a caller under way that takes the detector so long."""
    turn = Turn(caller, f"other {seconds}")
    house.detector.backlog.enter(turn, Work(short=seconds * PACE))
    return turn


async def test_who_would_wait_too_long_is_refused_at_once_and_short_calls_are_answered(build) -> None:
    async with build(operating=lambda *_: {"wait_seconds": 1}) as house:
        others = [bring(house, "billing-svc", 60), bring(house, "billing-svc", 61)]
        with pytest.raises(anthropic.InternalServerError) as caught:
            await house.sdk().messages.create(**asked(CHART))
        answer = caught.value.response
        assert answer.status_code == 503
        assert answer.json()["error"]["code"] == "overloaded"
        assert answer.headers["x-should-retry"] == "true"
        assert answer.headers["retry-after"] == "3"  # each of the two has as much before it as it has itself
        assert house.vendor.received == []
        assert house.detector.backlog.characters == 121 * PACE
        assert "Maria Lopez" in (await house.sdk().messages.create(**asked(NOTE))).content[0].text
        for other in others:
            house.detector.backlog.leave(other)
        assert "Maria Lopez" in (await house.sdk().messages.create(**asked(CHART))).content[0].text
        assert house.detector.backlog.characters == 0
        assert [(e["stage"], e.get("reason"), e["http_status"]) for e in house.events() if e["stage"] != "intent"] == [
            ("refusal", "overloaded", 503), ("outcome", None, 200), ("outcome", None, 200),
        ]  # fmt: skip
        said = [json.loads(line) for line in house.log.getvalue().splitlines()]
        (full,) = [line for line in said if line["event"] == "detector_full"]
        assert (full["wait_seconds"], full["own_seconds"]) == (3, 1)


async def test_what_others_brought_is_no_reason_to_refuse_who_is_alone_in_its_turn(build) -> None:
    """Turns go from caller to caller: one that brings hours of text costs the next one its own time once more."""
    async with build(operating=lambda *_: {"wait_seconds": 5}) as house:
        for seconds in range(1_000, 1_050):
            bring(house, "notes-svc", seconds)
        assert "Maria Lopez" in (await house.sdk().messages.create(**asked(CHART))).content[0].text


async def test_who_would_wait_for_longer_than_its_time_is_refused(build) -> None:
    """By its deadline it would have been refused in any case, and read for nothing until then."""
    async with build() as house:
        for seconds in range(2, 50):
            bring(house, "billing-svc", seconds)
        with pytest.raises(anthropic.InternalServerError) as caught:
            await house.sdk().messages.create(**asked(CHART))
        assert caught.value.response.json()["error"]["code"] == "overloaded"
        assert caught.value.response.headers["retry-after"] == "60"


async def test_a_call_that_is_refused_for_another_reason_leaves_nothing_behind(build) -> None:
    async with build() as house:
        house.detector.failure = RuntimeError("content")
        with pytest.raises(anthropic.InternalServerError):
            await house.sdk().messages.create(**asked(CHART))
        assert house.detector.backlog.characters == 0
