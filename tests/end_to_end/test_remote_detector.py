"""Amazon Comprehend Medical beside the detector: what it finds is taken out; its own call is cleared and recorded."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import anthropic
import pytest
import pytest_asyncio

from gateway.egress import signing
from gateway.simulators.comprehend import SimulatedComprehend
from tests.end_to_end.conftest import House

PHI_HOST = "comprehendmedical.us-east-1.amazonaws.com"
KEYS = {"AKIAPHIGATEWAYTEST00": "secret-of-the-gateway"}
AGREEMENT = """
aws-phi:
  dialect: comprehend-medical
  url: https://comprehendmedical.us-east-1.amazonaws.com
  credential: {aws: us-east-1}
  baa:
    reference: BAA-PHI-7
    effective: 2020-01-01
    expires: EXPIRES
    endpoints: [detect_phi]
    models: []
"""
ODD = "wibbleton frangipane"  # nothing but the service takes it for a name


def edit(expires: str = "2099-01-01") -> Any:
    def change(policies: Path) -> None:
        agreements = policies / "agreements.yaml"
        agreements.write_text(agreements.read_text() + AGREEMENT.replace("EXPIRES", expires))
        profile = policies / "profiles" / "safe-harbor.yaml"
        profile.write_text(profile.read_text() + "\nremote: aws-phi\n")

    return change


@pytest.fixture
def credentials(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("AWS_PROFILE", "AWS_SESSION_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    ((key, secret),) = KEYS.items()
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", key)
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", secret)
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "none"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "none"))
    monkeypatch.setattr(signing, "_shared", {})


@pytest.fixture
def service() -> SimulatedComprehend:
    return SimulatedComprehend(dict(KEYS), knows=[(ODD, "NAME")])


@pytest_asyncio.fixture
async def house(build: Any, credentials: None, service: SimulatedComprehend) -> AsyncIterator[House]:
    async with build(edit(), others={PHI_HOST: service}) as running:
        yield running


async def ask(house: House, text: str) -> anthropic.types.Message:
    return await house.sdk().messages.create(
        model="claude-sonnet-5-5", max_tokens=64, messages=[{"role": "user", "content": text}]
    )


async def test_what_only_the_service_finds_is_taken_out_and_put_back(house: House, service) -> None:
    answer = await ask(house, f"Pain in {ODD} today.")
    assert ODD not in house.vendor.received[0].body.decode()
    assert "[PERSON_1]" in house.vendor.received[0].body.decode()
    assert ODD in answer.content[0].text  # type: ignore[union-attr]
    assert service.received == [f"Pain in {ODD} today."]


async def test_its_call_has_its_own_events_under_its_own_agreement(house: House, service) -> None:
    await ask(house, f"Pain in {ODD} today.")
    seen = [(e["stage"], e["vendor"], e["agreement"], e["endpoint"], e.get("outcome")) for e in house.events()]
    main = next(e for e in house.events() if e["vendor"] == "anthropic")
    assert seen == [
        ("intent", "aws-phi", "BAA-PHI-7", "detect_phi", None),
        ("outcome", "aws-phi", "BAA-PHI-7", "detect_phi", "ok"),
        ("intent", "anthropic", main["agreement"], "messages", None),
        ("outcome", "anthropic", main["agreement"], "messages", "ok"),
    ]
    for event in house.events()[:2]:
        assert event["correlation_id"] == main["event_id"]
        assert event["subject"] == main["subject"]
        assert event["bytes_out"] == len(service.received[0])
    assert ODD not in house.log.getvalue() + "".join(house.overheard.lines) + str(house.events())


async def test_old_turns_do_not_go_out_twice(house: House, service) -> None:
    await ask(house, f"Pain in {ODD} today.")
    await ask(house, f"Pain in {ODD} today.")
    assert len(service.received) == 1
    assert ODD not in house.vendor.received[1].body.decode()


async def test_long_texts_go_in_parts(house: House, service) -> None:
    text = "no pain today. " * 3_000 + ODD
    await ask(house, text)
    assert len(service.received) > 1
    assert ODD not in house.vendor.received[0].body.decode()


@pytest.mark.parametrize(
    ("reply", "status"),
    [
        ((500, {"__type": "InternalServerException"}), 503),
        ((200, {"Entities": [{"BeginOffset": 0, "EndOffset": 99_999, "Score": 1, "Type": "NAME"}]}), 503),
        ((200, {"Entities": None}), 503),
    ],
)
async def test_what_it_cannot_answer_is_refused(house: House, service, reply, status) -> None:
    service.reply.append(reply)
    with pytest.raises(anthropic.APIStatusError) as raised:
        await ask(house, f"Pain in {ODD} today.")
    assert raised.value.status_code == status
    assert house.vendor.received == []
    assert [(e["stage"], e.get("outcome")) for e in house.events()] == [
        ("intent", None),
        ("outcome", "failed"),
        ("refusal", "refused"),
    ]


async def test_wrong_credentials_refuse(house: House, service) -> None:
    service.keys.clear()
    with pytest.raises(anthropic.APIStatusError):
        await ask(house, f"Pain in {ODD} today.")
    assert house.vendor.received == []


async def test_without_a_current_agreement_nothing_goes_there(build: Any, credentials: None, service) -> None:
    async with build(edit("2021-01-01"), others={PHI_HOST: service}) as house:
        with pytest.raises(anthropic.PermissionDeniedError) as raised:
            await ask(house, f"Pain in {ODD} today.")
        assert raised.value.body["error"]["code"] == "agreement_expired"  # type: ignore[index]
        assert service.received == [] and house.vendor.received == []
        assert [e["stage"] for e in house.events()] == ["refusal"]


def gone(name: str, old: str, new: str) -> Any:
    def change(policies: Path) -> None:
        file = policies / name
        assert old in file.read_text()
        file.write_text(file.read_text().replace(old, new))

    return change


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (gone("agreements.yaml", "expires: 2099-01-01", "expires: 2021-01-01"), "agreement_expired"),
        (gone("agreements.yaml", "comprehendmedical.us-east-1", "comprehendmedical.us-west-2"), "no_agreement"),
        (gone("agreements.yaml", "models: [claude-*]", "models: [claude-opus-*]"), "model_not_covered"),
        (gone("routes/billing.yaml", "callers: [billing-svc]", "callers: [notes-svc]"), "caller_not_allowed"),
        (gone("agreements.yaml", "BAA-PHI-7", "BAA-PHI-8"), None),
    ],
)
async def test_what_is_withdrawn_while_the_text_is_looked_at_here_does_not_go_there(
    house: House, service, change, code
) -> None:
    """A long text is looked at for minutes, and goes to the service with its identifiers."""
    looked = house.detector.detect

    async def detect(*arguments: Any, **options: Any) -> Any:
        house.detector.detect = looked  # type: ignore[method-assign]
        change(house.root / "policies")
        before = house.gateway.policy.hash
        await house.gateway.reload()
        assert house.gateway.policy.hash != before
        return await looked(*arguments, **options)

    house.detector.detect = detect  # type: ignore[method-assign]
    if code is None:
        await ask(house, f"Pain in {ODD} today.")
        assert len(service.received) == 1
        return
    with pytest.raises(anthropic.PermissionDeniedError) as raised:
        await ask(house, f"Pain in {ODD} today.")
    assert raised.value.body["error"]["code"] == code  # type: ignore[index]
    assert service.received == [] and house.vendor.received == []
    assert [(e["stage"], e["reason"]) for e in house.events()] == [("refusal", code)]


async def test_a_malfunction_is_recorded_as_one(house: House, service, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ValueError(ODD)

    monkeypatch.setattr("gateway.vendors.comprehend.findings", broken)
    with pytest.raises(anthropic.InternalServerError):
        await ask(house, f"Pain in {ODD} today.")
    told = [(e["stage"], e["vendor"], e.get("outcome"), e.get("reason")) for e in house.events()]
    assert told == [
        ("intent", "aws-phi", None, None),
        ("outcome", "aws-phi", "failed", "internal"),
        ("refusal", "anthropic", "refused", "internal"),
    ]
    assert house.vendor.received == []
    assert ODD not in house.log.getvalue() + "".join(house.overheard.lines) + str(house.events())
