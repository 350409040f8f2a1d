"""Policies change all the time while calls and streams are under way: none is dropped, none is decided under two."""

from __future__ import annotations

import asyncio
import json
import re
from collections import Counter
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from gateway.audit.archive.references import kept_policy
from gateway.audit.tail import last_events
from gateway.policy.callers_file import add_caller, remove_key
from gateway.policy.problems import Findings
from gateway.policy.signing import SIGNATURE, sign
from gateway.policy.source import read_source
from gateway.simulators.anthropic import events

from .test_journey import NOTE, ask

PURPOSE = "billing_code_suggestion"
REFERENCE = "BAA-2026-014"


def write_version(policies: Path, number: int) -> None:
    """Write version ``number`` into three files, so that a mixture would show in a single event."""
    for name, pattern, new in (
        ("agreements.yaml", rf"{REFERENCE}(-v\d+)?", f"{REFERENCE}-v{number}"),
        ("routes/billing.yaml", rf"{PURPOSE}(_v\d+)?", f"{PURPOSE}_v{number}"),
        ("routes/billing.yaml", r"profile: [\w-]+", f"profile: v{number}"),
    ):
        path = policies / name
        text, count = re.subn(pattern, new, path.read_text(), count=1)
        assert count == 1
        beside = path.with_name(f".{path.name}.new")
        beside.write_text(text)
        beside.rename(path)
    (policies / "profiles" / f"v{number}.yaml").write_text((policies / "profiles" / "safe-harbor.yaml").read_text())


def version_in(event: dict[str, Any]) -> set[str]:
    return {re.sub(r"^.*v", "", str(event[name])) for name in ("agreement", "purpose", "profile")}


async def slow_stream(request: web.BaseRequest, _received: Any, going: asyncio.Semaphore, end: asyncio.Event) -> Any:
    message = {"id": "m", "type": "message", "role": "assistant", "model": "m", "stop_reason": "end_turn",
               "stop_sequence": None, "usage": {"input_tokens": 1, "output_tokens": 1},
               "content": [{"type": "text", "text": "For [PERSON_1] and so on."}]}  # fmt: skip
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
    await response.prepare(request)
    for number, (name, data) in enumerate(events(message, 7)):
        if number == 5:
            going.release()
            await end.wait()
        await response.write(f"event: {name}\ndata: {json.dumps(data)}\n\n".encode())
    return response


async def test_nothing_is_dropped_and_nothing_is_mixed(build) -> None:
    async with build(lambda policies: write_version(policies, 0), body_seconds=240.0) as house:
        policies, going, end = house.root / "policies", asyncio.Semaphore(0), asyncio.Event()
        client, done, answered = house.sdk(), False, Counter[str]()

        async def stream() -> str:
            async with house.sdk().messages.stream(**ask(NOTE)) as opened:
                return "".join([part async for part in opened.text_stream])

        async def call_on() -> None:
            while not done:
                message = await client.messages.create(**ask(NOTE))
                answered["right" if "Maria Lopez" in message.content[0].text else "wrong"] += 1

        house.vendor.script.extend([lambda r, c: slow_stream(r, c, going, end)] * 4)
        streams = [asyncio.ensure_future(stream()) for _ in range(4)]
        async with asyncio.timeout(60):
            for _ in streams:
                await going.acquire()

        async def halves() -> AsyncIterator[bytes]:
            body = json.dumps(ask(NOTE)).encode()
            yield body[:40]
            await end.wait()
            yield body[40:]

        # A call whose head is here, and whose body comes when the policy is another: it is decided under the first.
        half = asyncio.ensure_future(
            house.raw(
                "POST",
                "/billing-codes/v1/messages",
                data=halves(),
                headers={"content-type": "application/json", "anthropic-version": "2023-06-01"},
            )
        )
        async with asyncio.timeout(60):
            while house.gateway.listener.in_flight < 5:
                await asyncio.sleep(0)
        callers = [asyncio.ensure_future(call_on()) for _ in range(6)]
        loaded = 0
        try:
            async with asyncio.timeout(240):
                for number in range(1, 13):
                    write_version(policies, number)
                    before = house.gateway.policy.hash
                    if number % 2:
                        await house.gateway.reload()  # as at SIGHUP
                    else:  # as every two seconds
                        while house.gateway.policy.hash == before:
                            await house.gateway._reload_policy(now=False)
                    assert house.gateway.policy.hash != before
                    loaded += 1
                    seen = sum(answered.values())
                    while sum(answered.values()) < seen + 6 and not any(task.done() for task in callers):
                        await asyncio.sleep(0)
        finally:
            done = True
        await asyncio.gather(*callers)
        assert not any(task.done() for task in streams)
        end.set()
        assert await asyncio.gather(*streams) == ["For Maria Lopez and so on."] * 4
        assert (await half)[0] == 200

        assert answered["wrong"] == 0
        trail = [e for e in last_events(house.journal, 100_000) if e["stage"] in ("intent", "outcome", "refusal")]
        by_call: dict[str, list[dict[str, Any]]] = {}
        for event in trail:
            by_call.setdefault(event["event_id"], []).append(event)
        assert len(by_call) == answered["right"] + 4 + 1
        last = [event for event in trail if event["stage"] == "intent"][-1]
        assert version_in(last) == {"0"}  # the one that came in halves, sent when the policy was another for long
        versions = set()
        for told in by_call.values():
            assert [e["stage"] for e in told] == ["intent", "outcome"]
            assert told[1]["outcome"] == "ok"
            assert told[0]["policy_hash"] == told[1]["policy_hash"]
            (version,) = version_in(told[0])  # one version, whatever the file
            assert version_in(told[1]) == {version}
            versions.add((version, told[0]["policy_hash"]))
        assert len({version for version, _ in versions}) == len({hash_ for _, hash_ in versions}) == loaded + 1
        for version, hash_ in versions:  # what the event names is found again, and is what it says
            kept = kept_policy(house.root / "state", hash_)
            assert f"{REFERENCE}-v{version}" in kept["agreements.yaml"]
            assert f"{PURPOSE}_v{version}\n" in kept["routes/billing.yaml"]
        noted = [e for e in last_events(house.journal, 100_000) if e["stage"] == "policy"]
        assert [e["outcome"] for e in noted] == ["loaded"] * (loaded + 1)
        assert {e["policy_hash"] for e in noted} == {hash_ for _, hash_ in versions}


def edited(name: str, old: str, new: str) -> Callable[[Path], None]:
    def edit(policies: Path) -> None:
        text = (policies / name).read_text()
        assert old in text
        (policies / name).write_text(text.replace(old, new, 1))

    return edit


def another_key(policies: Path) -> None:
    """Have the caller go over to a new key, and take the old one out."""
    record = (policies / "callers.yaml").read_text().partition("billing-svc:")[2]
    (old, *_) = re.findall(r'id: "([0-9a-f]{12})"', record)
    add_caller(policies / "callers.yaml", "billing-svc")
    remove_key(policies / "callers.yaml", old)


@pytest.mark.parametrize(
    ("change", "status", "reason"),
    [
        (lambda _: None, 200, None),
        (edited("agreements.yaml", "expires: 2028-02-01", "expires: 2026-02-02"), 403, "agreement_expired"),
        (edited("agreements.yaml", "endpoints: [messages, count", "endpoints: [count"), 403, "endpoint_not_covered"),
        (edited("agreements.yaml", "models: [claude-*]", "models: [claude-opus-*]"), 403, "model_not_covered"),
        (edited("agreements.yaml", "url: https://api.anthropic.com", "url: https://api.example.com"), 403, "no_agreement"),
        (edited("routes/billing.yaml", "callers: [billing-svc", "callers: [notes-svc"), 403, "caller_not_allowed"),
        (lambda policies: (policies / "routes" / "billing.yaml").unlink(), 404, "unknown_route"),
        (another_key, 401, "unknown_caller"),
    ],
)  # fmt: skip
async def test_what_is_withdrawn_while_a_call_is_under_way_sends_nothing(build, change, status, reason) -> None:
    """The body of a call may take a minute, and a vendor that hangs be tried again after ten."""
    async with build(body_seconds=240.0) as house:
        begun, go = asyncio.Event(), asyncio.Event()

        async def halves() -> AsyncIterator[bytes]:
            body = json.dumps(ask(NOTE)).encode()
            yield body[:40]
            begun.set()
            await go.wait()
            yield body[40:]

        headers = {"content-type": "application/json", "anthropic-version": "2023-06-01"}
        half = asyncio.ensure_future(house.raw("POST", "/billing-codes/v1/messages", data=halves(), headers=headers))
        async with asyncio.timeout(60):
            await begun.wait()
            while house.gateway.listener.in_flight < 1:
                await asyncio.sleep(0)
        change(house.root / "policies")
        before = house.gateway.policy.hash
        await house.gateway.reload()
        assert (house.gateway.policy.hash != before) is (reason is not None)
        go.set()
        answered, _, _ = await half
        assert answered == status
        assert len(house.vendor.received) == (reason is None)
        assert house.events()[-1].get("reason") == reason
        assert [e["stage"] for e in house.events()] == (["refusal"] if reason else ["intent", "outcome"])


async def test_a_policy_that_cannot_be_found_again_is_not_in_force(house, monkeypatch) -> None:
    before = house.gateway.policy

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    route = house.root / "policies" / "routes" / "billing.yaml"
    route.write_text(route.read_text().replace(PURPOSE, "another_purpose"))
    with monkeypatch.context() as patched:
        patched.setattr("gateway.app.keep_policy", full)
        await house.gateway.reload()
    assert house.gateway.policy is before
    (event,) = (e for e in last_events(house.journal, 100) if e.get("outcome") == "kept")
    assert event["policy_hash"] == before.hash
    await house.sdk().messages.create(**ask(NOTE))
    await house.gateway.reload()  # the control: there is room again
    assert house.gateway.policy.routes["billing-codes"].purpose == "another_purpose"


KEY = Ed25519PrivateKey.generate()


def seal(policies: Path, version: int) -> None:
    from datetime import date

    files = read_source(policies, Findings()).files
    (policies / SIGNATURE).write_bytes(sign(files, KEY, version=version, today=date(2026, 1, 1)))


async def test_signed_policies_in_a_running_gateway(build, tmp_path) -> None:
    public = tmp_path / "policy.pub"
    public.write_bytes(KEY.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))
    async with build(signed=(public, lambda policies: seal(policies, 1))) as house:
        policies, state = house.root / "policies", house.root / "state"
        good = house.gateway.policy
        assert good.manifest.version == 1
        route = policies / "routes" / "billing.yaml"
        route.write_text(route.read_text().replace("profile: safe-harbor", "profile: limited-data-set"))
        route.write_text(route.read_text() + "  justification: Somebody has just written this here.\n")
        await house.gateway.reload()
        assert house.gateway.policy is good
        await house.sdk().messages.create(**ask(NOTE))  # calls go on, under what was signed
        assert "03/14" not in house.vendor.received[-1].body.decode()
        told = [e for e in last_events(house.journal, 100) if e["stage"] == "policy"]
        assert [(e["outcome"], e.get("reason"), e["policy_version"]) for e in told] == [
            ("loaded", None, 1),
            ("kept", "policy_content", 1),
        ]
        assert '"reason": "policy_content"' in house.log.getvalue()
        seal(policies, 2)  # the control: the security team means it
        await house.gateway.reload()
        assert house.gateway.policy.manifest.version == 2
        await house.sdk().messages.create(**ask(NOTE))
        assert "03/14" in house.vendor.received[-1].body.decode()
        hashes = [good.hash, house.gateway.policy.hash]
        for version, hash_ in enumerate(hashes, 1):
            assert (state / "archive" / "policies" / f"{hash_}.{version}.sig").exists()
        assert json.loads((state / "policy-version.json").read_text())["version"] == 2
        told = [e for e in last_events(house.journal, 100) if e["stage"] == "policy"]
        assert (told[-1]["outcome"], told[-1]["policy_version"]) == ("loaded", 2)


@pytest.mark.parametrize("version", [None, 0])
async def test_a_gateway_with_a_key_does_not_start_with_what_was_not_signed(build, tmp_path, version) -> None:
    public = tmp_path / "policy.pub"
    public.write_bytes(KEY.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))

    def edit(policies: Path) -> None:
        if version is not None:
            seal(policies, 1)
            route = policies / "routes" / "billing.yaml"
            route.write_text(route.read_text() + "# x\n")

    expected = "there is no signature" if version is None else "routes/billing.yaml: is not as it was signed"
    with pytest.raises(Exception, match=expected):
        async with build(signed=(public, edit)):
            pass
