"""A sink that must have every event, and has not, stops calls; one that need not does not. Nothing hangs."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from pathlib import Path

import anthropic
import pytest

from gateway.audit.sinks.delivery import Bounds
from gateway.audit.sinks.options import File, SinkSettings, Syslog


def ask() -> dict[str, object]:
    return {
        "model": "claude-sonnet-5-5",
        "max_tokens": 20,
        "messages": [{"role": "user", "content": "Suggest a code."}],
    }


def nowhere(*, required: bool) -> SinkSettings:
    """A syslog receiver that is not there."""
    return SinkSettings("siem", Syslog("127.0.0.1", 1), bounds=Bounds(required=required, events=4, first_pause=0.01))


def to_file(path: Path) -> SinkSettings:
    return SinkSettings("file", File(path), bounds=Bounds(required=True, save_seconds=0.0))


async def until_lines(path: Path, count: int) -> list[dict[str, object]]:
    async with asyncio.timeout(20):
        while not path.exists() or path.read_bytes().count(b"\n") < count:
            await asyncio.sleep(0.01)
    return [json.loads(line) for line in path.read_text().splitlines()]


async def test_calls_reach_the_sink_with_their_chain_and_sequence(build, tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl"
    async with build(sinks=(to_file(path),)) as house:
        await house.sdk().messages.create(**ask())
        lines = await until_lines(path, 4)
        sink = house.gateway.sinks
        assert [lag.name for lag in sink.lags()] == ["file"]
    stages = [line["event"]["stage"] for line in lines]  # type: ignore[index]
    assert stages[-2:] == ["intent", "outcome"]
    assert [line["seq"] for line in lines] == list(range(1, len(lines) + 1))
    assert len({line["chain"] for line in lines}) == 1


async def test_a_required_sink_that_is_behind_refuses_and_is_not_ready(build) -> None:
    async with build(sinks=(nowhere(required=True),)) as house:
        assert (await house.raw("GET", "/readyz"))[0] == 200
        async with asyncio.timeout(20):
            for _ in range(3):
                try:
                    await house.sdk().messages.create(**ask())
                except anthropic.InternalServerError:
                    break
            received = len(house.vendor.received)
            with pytest.raises(anthropic.InternalServerError) as caught:
                await house.sdk().messages.create(**ask())
        assert caught.value.status_code == 503
        assert "audit_unavailable" in str(caught.value)
        assert len(house.vendor.received) == received  # no byte left
        status, _, body = await house.raw("GET", "/readyz")
        assert (status, json.loads(body)["sinks"]) == (503, False)
        refused = house.events()[-1]
        assert (refused["stage"], refused["reason"]) == ("refusal", "audit_unavailable")
        # Behind by its count of events, a sink may be before its first attempt has failed.
        async with asyncio.timeout(20):
            while not house.gateway.sinks.lags()[0].failures:
                await asyncio.sleep(0.01)


async def test_an_optional_sink_that_is_behind_stops_nothing_and_is_said(build) -> None:
    async with build(sinks=(nowhere(required=False),)) as house:
        for _ in range(4):
            await house.sdk().messages.create(**ask())
        async with asyncio.timeout(20):
            while '"sink_behind"' not in house.log.getvalue():
                await asyncio.sleep(0.01)
        assert (await house.raw("GET", "/readyz"))[0] == 200
        told = [json.loads(line) for line in house.log.getvalue().splitlines()]
    assert [line["sink"] for line in told if line["event"] == "sink_behind"] == ["siem"]


async def test_what_was_not_delivered_is_after_a_restart(build, tmp_path: Path) -> None:
    path = tmp_path / "no-such-directory" / "events.jsonl"
    sink = replace(to_file(path), bounds=Bounds(first_pause=0.01))
    async with build(sinks=(sink,)) as house:
        await house.sdk().messages.create(**ask())
    path.parent.mkdir()
    async with build(sinks=(sink,)):
        lines = await until_lines(path, 7)
    assert [line["seq"] for line in lines][:7] == list(range(1, 8))
