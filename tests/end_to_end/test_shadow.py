"""A shadow profile counts what it would do differently, and touches nothing: neither body, answer, time nor outcome."""

from __future__ import annotations

import asyncio
import copy
import gc
import json
import re
from pathlib import Path
from typing import Any

import pytest

from gateway.detector.pool import DetectorUnavailable, Trouble
from gateway.detector.process import DetectorCannotStart
from gateway.edge.shadow import Seen
from gateway.model import Finding, Prompt

from .test_canaries import Canaries, everything_written, request_with, search
from .test_journey import NOTE, ask

OLD = "  deidentify: {profile: safe-harbor, restore: all}\n"
LIMITED = "  shadow: {profile: limited-data-set}\n"


def with_shadow(written: str = LIMITED, profile: str | None = None) -> Any:
    """Give an edit that puts a shadow on the billing route, and a profile "tried" where its text is given."""

    def edit(policies: Path) -> None:
        route = policies / "routes" / "billing.yaml"
        assert route.read_text().count(OLD) == 1
        route.write_text(route.read_text().replace(OLD, OLD + written))
        if profile is not None:
            (policies / "profiles" / "tried.yaml").write_text(profile)

    return edit


class Scripted:
    """A shadow's detector that finds nothing, raises, or waits until it is told to go on."""

    version = "scripted"
    warm = True

    def __init__(self, failure: BaseException | None = None) -> None:
        self.failure = failure
        self.asked = asyncio.Event()
        self.go_on = asyncio.Event()
        self.go_on.set()

    async def start(self) -> None:
        pass

    async def stop(self) -> None:
        pass

    async def detect(self, segments: Any, rules: Any, *, timeout: float) -> list[tuple[Finding, ...]]:
        del rules, timeout
        self.asked.set()
        await self.go_on.wait()
        if self.failure is not None:
            raise self.failure
        return [() for _ in segments]

    async def second_look(self, texts: Any, rules: Any, *, timeout: float, turn: Any) -> list[tuple[Finding, ...]]:
        del turn
        return await self.detect(texts, rules, timeout=timeout)


TRIED = "default: placeholder\nthresholds: {PERSON: 0.99}\n"  # other detection: its detector is asked
ON_TRIED = "  shadow: {profile: tried}\n"


def told(house: Any) -> list[dict[str, Any]]:
    return [event for event in house.events() if event["stage"] == "shadow"]


def trail(house: Any) -> list[tuple[str, str | None]]:
    return [(event["stage"], event.get("outcome")) for event in house.events()]


async def settle(house: Any) -> None:
    async with asyncio.timeout(20):
        await house.gateway.shadows.settled()


async def test_the_differences_are_counted_in_an_event_of_their_own(build) -> None:
    async with build(with_shadow()) as house:
        await house.sdk().messages.create(**ask(NOTE))
        await settle(house)
        (event,) = told(house)
        intent, outcome = (e for e in house.events() if e["stage"] in ("intent", "outcome"))
        assert event["event_id"] == intent["event_id"] == outcome["event_id"]
        assert event["policy_hash"] == intent["policy_hash"]
        assert (event["route"], event["profile"], event["shadow_profile"]) == (
            "billing-codes",
            "safe-harbor",
            "limited-data-set",
        )
        assert event["outcome"] == "ok"
        assert event["shadow_looser"] == {"DATE": 1}
        assert event["shadow_changes"] is True
        assert not {"shadow_more", "shadow_less", "shadow_stricter", "actor", "subject", "session"} & event.keys()
        assert "shadow_profile" not in intent
        assert "shadow_profile" not in outcome


async def test_a_profile_of_one_s_own_recognizer_finds_more(build) -> None:
    tried = (
        "default: placeholder\nentities:\n  DATE: {operator: placeholder, hint: year}\n"
        "  ZIP_CODE: {operator: placeholder, hint: zip3}\n  AGE: {operator: placeholder, hint: age90}\n"
        "recognizers:\n  - name: Disease\n    supported_entity: DISEASE\n"
        "    patterns:\n      - {name: disease, regex: '\\basthma\\b', score: 0.9}\n"
    )
    async with build(with_shadow(ON_TRIED, tried)) as house:
        await house.sdk().messages.create(**ask(NOTE))
        await settle(house)
        (event,) = told(house)
        assert event["shadow_more"] == {"DISEASE": 1}
        assert not {"shadow_less", "shadow_looser", "shadow_stricter", "shadow_otherwise"} & event.keys()
        assert "asthma" in house.vendor.received[0].body.decode()  # it is in force nowhere


async def test_what_would_be_refused_is_told_by_its_code(build) -> None:
    tried = (
        "default: placeholder\nrecognizers:\n  - name: Tool\n    supported_entity: TOOL\n"
        "    patterns:\n      - {name: tool, regex: '\\bzebrafish\\b', score: 0.9}\n"
    )
    tool = {"name": "look_up_zebrafish", "description": "x", "input_schema": {"type": "object", "properties": {}}}
    async with build(with_shadow(ON_TRIED, tried)) as house:
        await house.sdk().messages.create(**ask("The zebrafish is a model.", tools=[tool]))
        await settle(house)
        (event,) = told(house)
        assert (event["outcome"], event["reason"]) == ("ok", "identifier_in_control_field")
        assert event["shadow_changes"] is True


REQUESTS = {
    "plain": {},
    "stream": {"stream": True},
    "tools": {"tools": [{"name": "a", "description": "For Maria Lopez", "input_schema": {"type": "object"}}]},
}


@pytest.mark.parametrize("request_", REQUESTS)
async def test_the_bodies_that_are_sent_are_the_same_with_and_without(build, request_: str) -> None:
    bodies: list[bytes] = []
    answers: list[bytes] = []
    heads: list[dict[str, str]] = []
    for edit in (None, with_shadow()):
        async with build() as house:
            if edit is not None:
                edit(house.root / "policies")
                await house.gateway.reload()
                assert house.gateway.policy.routes["billing-codes"].shadow is not None
                async with asyncio.timeout(20):
                    while not house.gateway.shadows.warm:
                        await asyncio.sleep(0)
            content = json.dumps(ask(NOTE, **REQUESTS[request_]))
            for _ in range(3):
                status, _, answer = await house.raw(
                    "POST",
                    "/billing-codes/v1/messages",
                    data=content,
                    headers={"content-type": "application/json", "anthropic-version": "2023-06-01"},
                )
                assert status == 200
                answers.append(re.sub(rb"Simulated\d+", b"", answer))  # each answer and call has an id of its own
            await settle(house)
            assert len(told(house)) == (3 if edit else 0)
            bodies += [received.body for received in house.vendor.received[-3:]]
            heads += [received.headers for received in house.vendor.received[-3:]]
            house.vendor.received.clear()
    assert len(bodies) == 6
    assert len(set(bodies)) == 1
    assert len(set(answers)) == 1
    assert all({**head, "host": ""} == {**heads[0], "host": ""} for head in heads)


async def test_a_shadow_that_hangs_holds_no_answer_up(build) -> None:
    shadow = Scripted()
    shadow.go_on.clear()
    async with build(with_shadow(ON_TRIED, TRIED), shadow=shadow) as house:
        async with asyncio.timeout(20):
            message = await house.sdk().messages.create(**ask(NOTE))
            async with house.sdk().messages.stream(**ask(NOTE)) as stream:
                text = "".join([part async for part in stream.text_stream])
            await shadow.asked.wait()
        # Both answers are here, whole, restored and on record, and the shadow has not said a word.
        assert "Maria Lopez" in message.content[0].text
        assert "Maria Lopez" in text
        assert trail(house) == [("intent", None), ("outcome", "ok")] * 2
        assert house.gateway.shadows.running == 2
        shadow.go_on.set()
        await settle(house)
        assert [event["outcome"] for event in told(house)] == ["ok", "ok"]
        assert all(event["shadow_less"]["PERSON"] == 2 for event in told(house))


async def test_the_control_a_detector_in_force_that_hangs_does_hold_the_answer_up(house) -> None:
    waiting = asyncio.Event()
    detect = house.detector.detect

    async def slow(*arguments: Any, **named: Any) -> Any:
        await waiting.wait()
        return await detect(*arguments, **named)

    house.detector.detect = slow
    call = asyncio.ensure_future(house.sdk().messages.create(**ask(NOTE)))
    done, _ = await asyncio.wait([call], timeout=0.3)
    assert not done
    waiting.set()
    assert "Maria Lopez" in (await call).content[0].text


async def test_more_than_the_bound_is_skipped_and_counted(build) -> None:
    shadow = Scripted()
    shadow.go_on.clear()
    async with build(with_shadow(ON_TRIED, TRIED), shadow=shadow, shadows=2) as house:
        client = house.sdk()
        for _ in range(5):
            await client.messages.create(**ask(NOTE))
        assert house.gateway.shadows.running == 2
        shadow.go_on.set()
        await settle(house)
        outcomes = [event["outcome"] for event in told(house)]
        assert sorted(outcomes) == ["ok", "ok", "skipped", "skipped", "skipped"]
        skipped = next(event for event in told(house) if event["outcome"] == "skipped")
        assert skipped["event_id"] in {event["event_id"] for event in house.events() if event["stage"] == "intent"}
        assert "shadow_changes" not in skipped


FAILURES = {
    "raises": (ValueError("Maria Lopez MRN 00482913"), "failed", "internal"),
    "is gone": (DetectorUnavailable(Trouble.CRASHED), "failed", "detector_unavailable"),
    "is late": (DetectorUnavailable(Trouble.TIMED_OUT), "timeout", "detector_unavailable"),
    "runs out of memory": (MemoryError(), "failed", "internal"),
}


@pytest.mark.parametrize("failure", FAILURES)
async def test_a_shadow_that_fails_fails_no_call(build, failure: str) -> None:
    raised, outcome, reason = FAILURES[failure]
    async with build(with_shadow(ON_TRIED, TRIED), shadow=Scripted(raised)) as house:
        message = await house.sdk().messages.create(**ask(NOTE))
        assert "Maria Lopez" in message.content[0].text
        await settle(house)
        (event,) = told(house)
        assert (event["outcome"], event["reason"]) == (outcome, reason)
        assert [e["outcome"] for e in house.events() if e["stage"] == "outcome"] == ["ok"]
        assert "Maria" not in house.log.getvalue()
        assert "Maria" not in "\n".join(house.overheard.lines)


async def test_a_shadow_has_so_much_time_and_no_more(build, monkeypatch) -> None:
    shadow = Scripted()
    shadow.go_on.clear()
    async with build(with_shadow(ON_TRIED, TRIED), shadow=shadow) as house:
        monkeypatch.setattr(house.gateway.shadows, "_seconds", lambda _characters: 0.05)
        await house.sdk().messages.create(**ask(NOTE))
        await settle(house)
        (event,) = told(house)
        assert event["outcome"] == "timeout"
        assert house.gateway.shadows.running == 0


async def test_the_sample_decides_which_calls_are_looked_at(build, monkeypatch) -> None:
    async with build(with_shadow("  shadow: {profile: limited-data-set, sample: 0.5}\n")) as house:
        draws = iter([0.1, 0.5, 0.49, 0.9])
        monkeypatch.setattr(house.gateway.shadows, "_share", lambda: next(draws))
        for _ in range(4):
            await house.sdk().messages.create(**ask(NOTE))
        await settle(house)
        assert len(told(house)) == 2


async def test_a_call_that_is_refused_is_not_looked_at(build) -> None:
    shadow = Scripted()
    async with build(with_shadow(ON_TRIED, TRIED), shadow=shadow) as house:
        status, _, _ = await house.raw(
            "POST", "/billing-codes/v1/messages", json=ask(NOTE), headers={"X-Phi-Subject": ""}
        )
        assert status == 400
        await settle(house)
        assert not shadow.asked.is_set()
        assert told(house) == []


async def test_no_canary_is_in_an_event_or_anywhere_else(build, capfd) -> None:
    canary = Canaries()
    async with build(with_shadow()) as house:
        for stream in (False, True):
            request = request_with(canary)
            if stream:
                async with house.sdk().messages.stream(**copy.deepcopy(request)) as opened:
                    async for _ in opened.text_stream:
                        pass
            else:
                await house.sdk().messages.create(**copy.deepcopy(request))
        await settle(house)
        assert len(told(house)) == 2
        left = "".join(received.body.decode() for received in house.vendor.received)
        assert [value for value in canary.handed_out if value in left] == []
        assert search(canary, everything_written(house, capfd)) == []


async def test_nothing_of_the_prompt_is_held_once_it_is_told(build) -> None:
    shadow = Scripted()
    shadow.go_on.clear()

    def held(before: tuple[object, ...] = ()) -> list[object]:
        gc.collect()
        return [o for o in gc.get_objects() if isinstance(o, Seen | Prompt) and not any(o is b for b in before)]

    before = tuple(held())  # an exception of another test may hold its frames
    async with build(with_shadow(ON_TRIED, TRIED), shadow=shadow) as house:
        async with house.sdk() as client:
            await client.messages.create(**ask(NOTE))
        assert held(before)  # the control: while it runs, it is there
        shadow.go_on.set()
        await settle(house)
        assert held(before) == []


async def test_the_gateway_stops_while_a_shadow_hangs(build, monkeypatch) -> None:
    monkeypatch.setattr("gateway.edge.shadow._LAST_MOMENT", 0.05)
    shadow = Scripted()
    shadow.go_on.clear()
    async with build(with_shadow(ON_TRIED, TRIED), shadow=shadow) as house:
        await house.sdk().messages.create(**ask(NOTE))
        await shadow.asked.wait()
        async with asyncio.timeout(10):
            await house.gateway.stop()
        assert house.gateway.shadows.running == 0
        assert trail(house) == [("intent", None), ("outcome", "ok")]
        await house.gateway.start()  # the fixture stops it


async def test_the_detector_runs_only_while_a_policy_needs_it(build) -> None:
    class Counted(Scripted):
        started = stopped = 0

        async def start(self) -> None:
            self.started += 1

        async def stop(self) -> None:
            self.stopped += 1

    shadow = Counted()
    async with build(shadow=shadow) as house:
        assert (shadow.started, house.gateway.shadows.warm) == (0, False)
        route = house.root / "policies" / "routes" / "billing.yaml"
        before = route.read_text()
        with_shadow(ON_TRIED, TRIED)(house.root / "policies")
        await house.gateway.reload()
        async with asyncio.timeout(10):
            while not house.gateway.shadows.warm:
                await asyncio.sleep(0)
        assert (shadow.started, shadow.stopped) == (1, 0)
        route.write_text(before)
        await house.gateway.reload()
        await settle(house)
        assert (shadow.stopped, house.gateway.shadows.warm) == (1, False)


async def test_a_detector_that_cannot_start_is_tried_again_but_not_at_each_call(build, monkeypatch) -> None:
    class Late(Scripted):
        tries = 0

        async def start(self) -> None:
            self.tries += 1
            if self.tries == 1:
                raise DetectorCannotStart("no memory")

    shadow = Late()
    async with build(with_shadow(ON_TRIED, TRIED), shadow=shadow) as house:
        client = house.sdk()
        for _ in range(3):
            await client.messages.create(**ask(NOTE))
        await settle(house)
        assert (shadow.tries, [event["outcome"] for event in told(house)]) == (1, ["skipped"] * 3)
        assert "shadow_cannot_start" in house.log.getvalue()
        monkeypatch.setattr(house.gateway.shadows, "_not_before", 0.0)  # a minute later
        await client.messages.create(**ask(NOTE))
        async with asyncio.timeout(10):
            while not house.gateway.shadows.warm:
                await asyncio.sleep(0)
        await client.messages.create(**ask(NOTE))
        await settle(house)
        assert (shadow.tries, told(house)[-1]["outcome"]) == (2, "ok")
