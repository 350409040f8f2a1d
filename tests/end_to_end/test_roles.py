"""Roles decide what comes back; an exception for emergencies is on record before its call leaves."""

from __future__ import annotations

import json
from pathlib import Path

import anthropic
import pytest

from gateway.audit.event import Stage
from gateway.audit.journal import Journal, JournalUnavailable, Unavailable
from tests.end_to_end.conftest import METADATA
from tests.end_to_end.test_journey import IDENTIFIERS, NOTE, ask

ROLES = """\
roles:
  clinical: {callers: [notes-svc, portal-svc], restore: all}
  coding: {callers: [billing-svc], restore: [DATE]}
break_glass:
  patient-emergency:
    roles: [coding]
    restore: [PERSON]
    justification: "A coder on call must name the patient to the ward."
"""
GLASS = {**METADATA, "X-Phi-Break-Glass": "patient-emergency"}


def with_roles(policies: Path) -> None:
    (policies / "roles.yaml").write_text(ROLES, "utf-8")


async def text_of(client: anthropic.AsyncAnthropic, *, stream: bool) -> str:
    if not stream:
        return (await client.messages.create(**ask(NOTE))).content[0].text
    async with client.messages.stream(**ask(NOTE)) as opened:
        return "".join([piece async for piece in opened.text_stream])


@pytest.mark.parametrize("stream", [False, True])
async def test_only_what_the_role_may_see_comes_back(build, stream: bool) -> None:
    async with build(with_roles) as house:
        text = await text_of(house.sdk(), stream=stream)
        assert "03/14/2026" in text
        for hidden in ("Maria", "Lopez", "Quill", "00482913", "555-0143"):
            assert hidden not in text
        control = await text_of(house.sdk("/clinical-notes", "notes-svc"), stream=stream)
        assert "Maria Lopez" in control
        assert {event["role"] for event in house.events()} == {"coding", "clinical"}


@pytest.mark.parametrize("stream", [False, True])
async def test_break_glass_adds_and_is_on_record_before_the_call_leaves(build, stream: bool) -> None:
    async with build(with_roles) as house:
        seen: list[list[dict[str, object]]] = []

        async def look(_received: object) -> None:
            seen.append(house.events())

        house.vendor.on_request = look
        text = await text_of(house.sdk(headers=GLASS), stream=stream)
        assert "Maria Lopez" in text
        assert "00482913" not in text  # the exception is for persons
        ((opened, intent),) = seen
        assert (opened["stage"], opened["outcome"], opened["break_glass"]) == (
            "break_glass",
            "granted",
            "patient-emergency",
        )
        assert opened["call_id"] == intent["event_id"] != opened["event_id"]
        assert opened["actor"] == intent["actor"]
        assert '"event": "break_glass_used"' in house.log.getvalue()
        assert '"level": "warning"' in house.log.getvalue()
        for received in house.vendor.received:
            assert not [name for name in received.headers if name.startswith("x-phi")]
            assert not any(identifier in received.body.decode() for identifier in IDENTIFIERS)


@pytest.mark.parametrize("words", ["Maria Lopez is dying", "patient-emergency2"])
async def test_an_unknown_exception_is_refused_and_its_words_are_nowhere(build, words: str) -> None:
    async with build(with_roles) as house:
        with pytest.raises(anthropic.PermissionDeniedError) as refused:
            await house.sdk(headers={**METADATA, "X-Phi-Break-Glass": words}).messages.create(**ask(NOTE))
        assert "roles.yaml" in refused.value.message
        assert words not in str(refused.value)
        (event,) = house.events()
        assert (event["stage"], event["reason"]) == ("refusal", "break_glass_not_allowed")
        assert words not in json.dumps(event)
        assert words not in house.log.getvalue()
        assert house.vendor.received == []


async def test_an_exception_that_cannot_be_recorded_is_not_granted(build, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Journal.record

    async def full(self, event):
        if event.stage is Stage.BREAK_GLASS:
            raise JournalUnavailable(next(iter(Unavailable)))
        return await real(self, event)

    async with build(with_roles) as house:
        monkeypatch.setattr(Journal, "record", full)
        with pytest.raises(anthropic.InternalServerError):
            await house.sdk(headers=GLASS).messages.create(**ask(NOTE))
        assert house.vendor.received == []
        await house.sdk().messages.create(**ask(NOTE))  # the control: without the exception it goes
        assert len(house.vendor.received) == 1
