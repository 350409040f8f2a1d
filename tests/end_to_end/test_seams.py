"""Where the hands of several meet: headers, media, forms, several vendors, a detector elsewhere. What leaves, and is it seen?"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from gateway.egress import signing
from gateway.simulators.anthropic import SimulatedAnthropic, error
from gateway.simulators.comprehend import SimulatedComprehend
from gateway.simulators.openai import SimulatedOpenAI
from gateway.wire.multipart import FormPart, encode
from tests.end_to_end.openai_dialects.conftest import ALL, AZURE_HOST, KEY, widen
from tests.end_to_end.test_failover import SECOND, SECOND_HOST, SECOND_KEY, two_vendors
from tests.end_to_end.test_media import ask as asked
from tests.end_to_end.test_media import block
from tests.end_to_end.test_remote_detector import KEYS, ODD, PHI_HOST
from tests.end_to_end.test_remote_detector import edit as with_detector
from tests.media.files import pdf

CANARY = "Quackenbush"
# Every header that an SDK, a proxy or a careless hand may set, with a name in it.
HEADERS = dict.fromkeys(
    "User-Agent Accept Accept-Language Cookie Referer Origin From Idempotency-Key X-Stainless-Custom X-Request-Id "
    "X-Forwarded-For Forwarded Via OpenAI-Organization OpenAI-Project OpenAI-Safety-Identifier anthropic-version2 "
    "X-Amzn-Bedrock-Request-Metadata2 X-Goog-User-Project x-ms-client-request-id x-ms-useragent extra-parameters "
    "api-key-2 Content-Disposition Content-Language Content-Location Baggage tracestate If-Match X-Phi".split(),
    f"x-{CANARY}",
)


def everything(house: Any, *vendors: Any) -> str:
    """Give all that the vendors were sent and all that the gateway wrote."""
    sent = [f"{one.path} {one.headers} {one.body!r}" for vendor in vendors for one in vendor.received]
    return "\n".join([*sent, house.log.getvalue(), *house.overheard.lines, json.dumps(house.events())])


def both(*edits: Callable[[Path], None]) -> Callable[[Path], None]:
    def edit(policies: Path) -> None:
        for one in edits:
            one(policies)

    return edit


def with_media(policies: Path, names: str = "anthropic", features: str = '["media:*"]') -> None:
    agreements = policies / "agreements.yaml"
    text = agreements.read_text()
    for name in names.split():
        head, tail = text.split(f"\n{name}:\n")
        text = f"{head}\n{name}:\n{tail.replace('features: []', f'features: {features}', 1)}"
    agreements.write_text(text)
    route = policies / "routes" / "billing.yaml"
    route.write_text(
        route.read_text().replace(
            "  purpose: billing", "  media: inspect\n  justification: Letters come as files.\n  purpose: billing", 1
        )
    )


@pytest.fixture(autouse=True)
def _environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("AWS_PROFILE", "AWS_SESSION_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    ((key, secret),) = KEYS.items()
    for name, value in {
        "SECOND_API_KEY": SECOND_KEY,
        "OPENAI_API_KEY": KEY,
        "AZURE_OPENAI_API_KEY": KEY,
        "AWS_ACCESS_KEY_ID": key,
        "AWS_SECRET_ACCESS_KEY": secret,
        "AWS_CONFIG_FILE": str(tmp_path / "none"),
        "AWS_SHARED_CREDENTIALS_FILE": str(tmp_path / "none"),
    }.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(signing, "_shared", {})
    monkeypatch.setattr("gateway.edge.attempts._FIRST_PAUSE", 0.001)


async def overloaded(request: web.BaseRequest, received: Any) -> web.StreamResponse:
    return error(529, "overloaded_error", "Overloaded")


@pytest.mark.parametrize(
    ("host", "path", "body"),
    [
        ("api.openai.com", "/visit-summaries/v1/chat/completions", {"model": "gpt-5", "messages": [{"role": "user", "content": "hi"}]}),
        (AZURE_HOST, "/referral-letters/openai/deployments/notes-gpt-5/chat/completions", {"messages": [{"role": "user", "content": "hi"}]}),
    ],
)  # fmt: skip
async def test_no_header_of_the_callers_leaves(build, host: str, path: str, body: Any) -> None:
    async with build(widen(ALL), vendor=SimulatedOpenAI(KEY, azure=host == AZURE_HOST), host=host) as house:
        proof = {"authorization": f"Bearer {house.keys['notes-svc']}", "x-api-key": ""}
        status, headers, _ = await house.raw("POST", path, headers={**HEADERS, **proof}, json=body)
        assert status == 200
        assert len(house.vendor.received) == 1
        assert CANARY not in everything(house, house.vendor) + str(headers)
        status, _, answer = await house.raw("POST", f"{path}?user={CANARY}", headers=proof, json=body)
        assert status == 400
        assert CANARY.encode() not in answer
        assert len(house.vendor.received) == 1


async def test_no_header_of_the_vendors_comes_back_but_those_that_are_listed(build) -> None:
    async def answer(request: web.BaseRequest, received: Any) -> web.StreamResponse:
        shown = dict.fromkeys(("Set-Cookie", "Content-Disposition", "Location", "Link", "X-Debug-Prompt"), CANARY)
        return web.json_response({"id": "x", "choices": [], "model": "gpt-5"}, headers={**shown, "x-request-id": "req"})

    async with build(widen(ALL), vendor=SimulatedOpenAI(KEY), host="api.openai.com") as house:
        house.vendor.script.append(answer)
        status, headers, _ = await house.raw(
            "POST",
            "/visit-summaries/v1/chat/completions",
            headers={"authorization": f"Bearer {house.keys['notes-svc']}"},
            json={"model": "gpt-5", "messages": [{"role": "user", "content": "hi"}]},
        )
        assert (status, headers.get("X-Request-ID")) == (200, "req")
        assert CANARY not in str(headers)


async def test_what_a_document_says_is_seen_by_the_detector_elsewhere_and_masked_at_every_vendor(build) -> None:
    service = SimulatedComprehend(dict(KEYS), knows=[(ODD, "NAME")])
    second = SimulatedAnthropic(SECOND_KEY)
    edit = both(two_vendors(), with_detector(), lambda p: with_media(p, "anthropic second"))
    async with build(edit, others={SECOND_HOST: second, PHI_HOST: service}) as house:
        house.vendor.script.append(overloaded)
        note = f"Seen today: {ODD}, with diabetes mellitus."
        message = await house.sdk().messages.create(**asked(block(pdf(note)), text="Who is it?"))
        assert any(ODD in text for text in service.received)  # the detector's own agreement covers it
        (one,), (other,) = house.vendor.received, second.received
        assert one.body == other.body
        assert b"[PERSON_1]" in one.body
        assert ODD not in everything(house, house.vendor, second)
        assert base64.b64encode(pdf(note)).decode()[:60] not in one.body.decode()
        assert ODD in message.content[0].text
        told = [(e["stage"], e["vendor"], e.get("media")) for e in house.events()]
        read = {"DOCUMENT_READ": 1}
        assert [one for one in told if one[1] != "aws-phi"] == [
            ("intent", "anthropic", read),
            ("outcome", "anthropic", read),
            ("intent", "second", read),
            ("outcome", "second", read),
        ]
        stages = [one[0] for one in told if one[1] == "aws-phi"]
        assert stages.count("intent") == stages.count("outcome") >= 1


async def test_media_go_to_no_vendor_whose_agreement_does_not_name_them(build) -> None:
    second = SimulatedAnthropic(SECOND_KEY)
    async with build(both(two_vendors(), with_media), others={SECOND_HOST: second}) as house:
        house.vendor.script.append(overloaded)
        status, _, _ = await house.raw(
            "POST",
            "/billing-codes/v1/messages",
            headers={"anthropic-version": "2023-06-01"},
            json=asked(block(pdf("Seen today: Maria Lopez."))),
        )
        assert status == 529
        assert second.received == []
        assert b"Lopez" not in house.vendor.received[0].body
        assert [e["stage"] for e in house.events()] == ["intent", "outcome"]


FORM_ROUTE = '  media: send\n  justification: "Dictations of the ward are written down."\n'
SECOND_OPENAI = (
    SECOND.replace("dialect: anthropic", "dialect: openai")
    .replace("endpoints: [messages]", "endpoints: [transcriptions]")
    .replace("claude-sonnet-*", "whisper-1")
    .replace("features: []", 'features: ["media:audio"]')
)


def two_for_forms(policies: Path) -> None:
    widen(ALL, features='"media:audio"', more=FORM_ROUTE)(policies)
    agreements = policies / "agreements.yaml"
    agreements.write_text(agreements.read_text().rstrip("\n") + SECOND_OPENAI)
    route = policies / "routes" / "openai.yaml"
    route.write_text(route.read_text().replace("  vendor: openai\n", "  vendors: [openai, second]\n", 1))


async def test_a_form_is_the_same_at_each_attempt_and_holds_what_was_cleared(build) -> None:
    second = SimulatedOpenAI(SECOND_KEY)
    vendor = SimulatedOpenAI(KEY)
    async with build(two_for_forms, vendor=vendor, host="api.openai.com", others={SECOND_HOST: second}) as house:
        vendor.script.append(overloaded)
        sound = b"RIFF\0\0\0\0WAVE" + bytes(range(256)) * 4096  # more than is sent in one piece
        form, content_type = encode(
            [
                FormPart("file", sound[:900_000], f"{CANARY}.wav", "audio/wav"),
                FormPart("model", b"whisper-1"),
                FormPart("prompt", b"Patient: Maria Lopez"),
                FormPart("note of Maria Lopez", b"Maria Lopez"),
            ]
        )
        status, _, answer = await house.raw(
            "POST",
            "/visit-summaries/v1/audio/transcriptions",
            data=form,
            headers={"authorization": f"Bearer {house.keys['notes-svc']}", "content-type": content_type},
        )
        assert (status, b"Maria Lopez" in answer) == (200, True), answer
        (one,), (other,) = vendor.received, second.received
        assert one.body == other.body
        assert one.headers["content-type"] == other.headers["content-type"]
        said = everything(house, vendor, second)
        assert "Lopez" not in said
        assert CANARY not in said
        assert [(e["stage"], e["vendor"]) for e in house.events()] == [
            ("intent", "openai"),
            ("outcome", "openai"),
            ("intent", "second"),
            ("outcome", "second"),
        ]


@pytest.mark.parametrize(
    "part",
    [
        f"name=\"model\"; filename*=utf-8''{CANARY}.wav\r\n\r\nx",
        f'name="{CANARY}"\r\nX-Note: {CANARY}\r\n\r\nx',
        f'name="file"; filename="a.{CANARY[:6]}"\r\n\r\nx',
        f'name="file"; filename="a.wav"\r\nContent-Type: audio/wav; name={CANARY}\r\n\r\nx',
        f'name="{CANARY}"\r\n\r\nx\r\n--b\r\nContent-Disposition: form-data; name="{CANARY}"\r\n\r\ny',
    ],
)
async def test_a_form_that_hides_something_is_refused_without_its_words(build, part: str) -> None:
    async with build(two_for_forms, vendor=SimulatedOpenAI(KEY), host="api.openai.com") as house:
        body = f"--b\r\nContent-Disposition: form-data; {part}\r\n--b--\r\n"
        status, _, answer = await house.raw(
            "POST",
            "/visit-summaries/v1/audio/transcriptions",
            data=body.encode(),
            headers={
                "authorization": f"Bearer {house.keys['notes-svc']}",
                "content-type": "multipart/form-data; boundary=b",
            },
        )
        assert status == 400
        assert house.vendor.received == []
        assert CANARY.encode() not in answer
        assert CANARY not in everything(house)
        assert [e["stage"] for e in house.events()] == ["refusal"]


async def test_a_patient_whom_the_caller_names_leaves_in_no_deployment(build) -> None:
    known = base64.urlsafe_b64encode(json.dumps(["Maria Lopez"]).encode()).decode()

    def widened(policies: Path) -> None:
        widen(ALL)(policies)
        agreements = policies / "agreements.yaml"
        agreements.write_text(
            agreements.read_text().replace("models: [notes-gpt-5, notes-embeddings]", "models: ['*']")
        )

    async with build(widened, vendor=SimulatedOpenAI(KEY, azure=True), host=AZURE_HOST) as house:
        proof = {"authorization": f"Bearer {house.keys['notes-svc']}", "x-phi-known": known}
        for deployment, expected in (("maria-lopez", 400), ("notes-gpt-5", 200)):
            status, _, answer = await house.raw(
                "POST",
                f"/referral-letters/openai/deployments/{deployment}/chat/completions",
                headers=proof,
                json={"messages": [{"role": "user", "content": "hi"}]},
            )
            assert status == expected
            assert b"lopez" not in answer
        assert len(house.vendor.received) == 1
        assert "lopez" not in everything(house, house.vendor).lower()
