"""Anthropic's tool runner, as it comes: it asks for a thread kept at the vendor, and goes on without one."""

from __future__ import annotations

import json
from pathlib import Path

import anthropic
import pytest
from anthropic import beta_async_tool

from tests.end_to_end.test_journey import MODEL, NOTE

ALL_STATE = 'features: ["beta:*", "state:*"]'


@pytest.fixture
def looked_up() -> list[str]:
    return []


@pytest.fixture
def look_up(looked_up: list[str]):
    @beta_async_tool
    async def look_up(who: str) -> str:
        """Look a patient up."""
        looked_up.append(who)
        return json.dumps({"name": "John Carver", "seen": "2026-03-14"})

    return look_up


def covered(policies: Path) -> None:
    path = policies / "agreements.yaml"
    path.write_text(path.read_text().replace("features: []", ALL_STATE, 1))


@pytest.mark.parametrize("edit", [None, covered], ids=["nothing covered", "state covered"])
@pytest.mark.parametrize("stream", [False, True])
async def test_it_sends_the_whole_history(build, looked_up, look_up, edit, stream: bool) -> None:
    async with build(edit) as house:
        runner = house.sdk().beta.messages.tool_runner(
            model=MODEL, max_tokens=200, tools=[look_up], messages=[{"role": "user", "content": NOTE}], stream=stream
        )
        last = None
        async for turn in runner:
            last = await turn.get_final_message() if stream else turn
        assert looked_up == ["Maria Lopez"]
        assert last.content[0].text.startswith("Summary for Maria Lopez")
        first, second = [received.json for received in house.vendor.received]
        assert second["messages"][0] == first["messages"][0]
        assert len(second["messages"]) == 3
        assert [received.json.get("thread") for received in house.vendor.received] == [None, None]
        assert [name for name in ("Lopez", "Quill", "Carver", "00482913") if name in json.dumps(second)] == []
        stages = [(event["stage"], event.get("reason")) for event in house.events()]
        assert stages == [("refusal", "cannot_inspect"), *[("intent", None), ("outcome", None)] * 2]


async def test_a_thread_of_the_callers_own_is_told_what_to_do(build) -> None:
    async with build(covered) as house:
        thread = house.sdk().beta.messages.thread(model=MODEL, max_tokens=200)
        with pytest.raises(anthropic.BadRequestError) as caught:
            await thread.send({"role": "user", "content": NOTE})
        error = caught.value.body["error"]
        assert (error["code"], error["details"]["error_code"]) == ("cannot_inspect", "thread_unsupported_request")
        assert "continue_unthreaded" in error["remedy"]
        assert house.vendor.received == []
