"""What is not sent, and how the SDK hears of it. Each refusal is recorded; the vendor gets nothing."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import anthropic
import httpx2
import pytest
from aiohttp import web

from gateway.audit.journal import Journal, JournalUnavailable, Unavailable
from gateway.detector.pool import DetectorUnavailable, Trouble
from gateway.vendors.anthropic_stream import AnthropicStream

MODEL = "claude-sonnet-5-5"
HELLO = {"model": MODEL, "max_tokens": 10, "messages": [{"role": "user", "content": "Summarize asthma care."}]}


async def refused(house, kind: type[anthropic.APIStatusError], code: str, **options) -> anthropic.APIStatusError:
    request = {**HELLO, **options.pop("request", {})}
    client = house.sdk(**options)
    with pytest.raises(kind) as caught:
        await client.messages.create(**request)
    error = caught.value.body["error"]
    assert error["code"] == code
    assert error["remedy"]
    assert house.vendor.received == []
    (event,) = house.events()
    assert (event["stage"], event["reason"]) == ("refusal", code)
    assert error["event_id"] == event["event_id"] == caught.value.response.headers["x-phi-event-id"]
    return caught.value


async def test_an_unknown_key(house) -> None:
    error = await refused(
        house, anthropic.AuthenticationError, "unknown_caller", api_key="phig_000000000000_" + "A" * 43
    )
    assert error.response.headers["x-should-retry"] == "false"


async def test_no_key_of_ours(house) -> None:
    await refused(house, anthropic.AuthenticationError, "unknown_caller", api_key="sk-ant-something")


async def test_a_caller_on_anothers_route(house) -> None:
    await refused(house, anthropic.PermissionDeniedError, "caller_not_allowed", route="/clinical-notes")


async def test_no_agreement(house) -> None:
    await refused(house, anthropic.PermissionDeniedError, "no_agreement", route="/examples/without-agreement")


async def test_an_expired_agreement(house) -> None:
    await refused(house, anthropic.PermissionDeniedError, "agreement_expired", route="/examples/expired-agreement")


async def test_a_model_outside_the_agreement(house) -> None:
    await refused(house, anthropic.PermissionDeniedError, "model_not_covered", request={"model": "gpt-4o"})


@pytest.mark.parametrize(
    "request_part",
    [
        {"tools": [{"type": "web_search_20250305", "name": "web_search"}]},
        {"extra_headers": {"anthropic-beta": "context-1m-2025-08-07"}},
        {"extra_body": {"mcp_servers": [{"type": "url", "url": "https://mcp.example.com/x", "name": "m"}]}},
        {"extra_body": {"container": "container_123"}},
        {"extra_body": {"inference_geo": "eu"}},
    ],
    ids=["server tool", "beta", "remote MCP", "container", "region"],
)
async def test_a_feature_outside_the_agreement(house, request_part) -> None:
    await refused(house, anthropic.PermissionDeniedError, "feature_not_covered", request=request_part)


async def test_content_the_vendor_would_fetch(house) -> None:
    image = {"type": "image", "source": {"type": "url", "url": "https://images.example.com/a.png"}}
    request = {"messages": [{"role": "user", "content": [image]}]}
    await refused(house, anthropic.PermissionDeniedError, "feature_not_covered", request=request)


async def test_media(house) -> None:
    image = {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": "aGVsbG8="}}
    request = {"messages": [{"role": "user", "content": [image]}]}
    await refused(house, anthropic.PermissionDeniedError, "media_not_allowed", request=request)


async def test_an_unknown_kind_of_block(house) -> None:
    request = {"messages": [{"role": "user", "content": [{"type": "hologram", "text": "x"}]}]}
    await refused(house, anthropic.BadRequestError, "unknown_content", request=request)


async def test_metadata_that_the_route_requires(house) -> None:
    error = await refused(house, anthropic.BadRequestError, "metadata_missing", headers={"X-Phi-Actor": "a"})
    assert "X-Phi-Subject" in str(error.body)


@pytest.mark.parametrize("header", [{"X-Phi-Known": "%%%"}, {"X-Phi-Patient": "5"}, {"X-Phi-Known": "e30"}])
async def test_malformed_metadata(house, header) -> None:
    headers = {"X-Phi-Actor": "a", "X-Phi-Subject": "s", **header}
    await refused(house, anthropic.BadRequestError, "bad_metadata", headers=headers)


async def test_a_purpose_that_is_not_the_routes(house) -> None:
    headers = {"X-Phi-Actor": "a", "X-Phi-Subject": "s", "X-Phi-Purpose": "marketing"}
    await refused(house, anthropic.PermissionDeniedError, "purpose_mismatch", headers=headers)


async def test_signed_text_with_an_identifier(house) -> None:
    thinking = {"type": "thinking", "thinking": "Her SSN is 219-09-9999.", "signature": "c2ln"}
    messages = [
        {"role": "user", "content": "hello"},
        {"role": "assistant", "content": [thinking, {"type": "text", "text": "ok"}]},
        {"role": "user", "content": "go on"},
    ]
    await refused(house, anthropic.BadRequestError, "identifier_in_signed_text", request={"messages": messages})


async def test_signed_text_without_one_passes_untouched(house) -> None:
    thinking = {"type": "thinking", "thinking": "The user asks about [PERSON_1].", "signature": "c2ln"}
    messages = [
        {"role": "user", "content": "Patient: Maria Lopez"},
        {"role": "assistant", "content": [thinking, {"type": "text", "text": "ok"}]},
        {"role": "user", "content": "go on"},
    ]
    await house.sdk().messages.create(**{**HELLO, "messages": messages})
    sent = house.vendor.received[0].json["messages"]
    assert sent[1]["content"][0] == thinking
    assert sent[0]["content"] == "Patient: [PERSON_1]"


async def test_a_tool_named_after_the_patient(house) -> None:
    tool = {"name": "get_lopez_chart", "input_schema": {"type": "object"}}
    request = {"tools": [tool], "messages": [{"role": "user", "content": "Patient: Lopez"}]}
    await refused(house, anthropic.BadRequestError, "identifier_in_control_field", request=request)


async def test_batches_and_files_are_refused_with_a_reason(house) -> None:
    client = house.sdk()
    with pytest.raises(anthropic.PermissionDeniedError) as caught:
        await client.messages.batches.list()
    assert "Batches keep prompts" in caught.value.body["error"]["remedy"]
    with pytest.raises(anthropic.PermissionDeniedError):
        await client.beta.files.list()
    assert house.vendor.received == []
    assert {event["reason"] for event in house.events()} == {"endpoint_not_supported"}


async def test_a_detector_that_does_not_answer(house) -> None:
    house.detector.failure = DetectorUnavailable(Trouble.CRASHED)
    error = await refused(house, anthropic.InternalServerError, "detector_unavailable")
    assert error.status_code == 503


async def test_a_malfunction_refuses_too(house) -> None:
    house.detector.failure = RuntimeError("Maria Lopez")
    error = await refused(house, anthropic.InternalServerError, "internal")
    assert "Lopez" not in str(error.body)


async def test_a_malfunction_in_mid_stream_cuts_it_and_is_recorded(house, monkeypatch) -> None:
    """What came so far must not be taken for a whole answer, and nobody is told what the gateway stumbled over."""
    feed, pieces = AnthropicStream.feed, []

    def stumbles(self: AnthropicStream, chunk: bytes) -> bytes:
        pieces.append(chunk)
        if len(pieces) == 2:
            raise RuntimeError("Maria Lopez")
        return feed(self, chunk)

    async def slowly(request: Any, received: Any) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(request)
        for number in range(2):
            await response.write(b'event: ping\ndata: {"type": "ping"}\n\n')
            while len(pieces) <= number:
                await asyncio.sleep(0.01)
        return response

    monkeypatch.setattr(AnthropicStream, "feed", stumbles)
    house.vendor.script.append(slowly)
    with pytest.raises((anthropic.APIError, httpx2.HTTPError)):
        async with house.sdk().messages.stream(**HELLO) as stream:
            async for _ in stream:
                pass
    assert [(e["stage"], e.get("outcome"), e.get("reason")) for e in house.events()] == [
        ("intent", None, None),
        ("outcome", "failed", "internal"),
    ]
    assert '"event": "malfunction"' in house.log.getvalue()
    assert "Lopez" not in house.log.getvalue()


async def test_no_vendor_credential(house, monkeypatch) -> None:
    monkeypatch.delenv("ANTHROPIC_API_KEY")
    await refused(house, anthropic.InternalServerError, "vendor_credential_missing")


async def test_no_record_no_call(house, monkeypatch) -> None:
    async def full(self: Journal, event: object) -> None:
        raise JournalUnavailable(Unavailable.FULL)

    monkeypatch.setattr(Journal, "record", full)
    with pytest.raises(anthropic.InternalServerError) as caught:
        await house.sdk().messages.create(**HELLO)
    assert caught.value.status_code == 503
    assert caught.value.body["error"]["code"] == "audit_unavailable"
    assert house.vendor.received == []
    monkeypatch.undo()


async def test_a_real_full_disk_refuses_and_recovers(house, monkeypatch) -> None:
    """The control: the same call goes through before and after."""
    import errno
    import os

    from gateway.audit import chain_writer

    client = house.sdk()
    await client.messages.create(**HELLO)

    def no_space(_descriptor: int, _text: object) -> int:
        raise OSError(errno.ENOSPC, "no space")

    with monkeypatch.context() as patch:
        patch.setattr(chain_writer.os, "write", no_space)
        with pytest.raises(anthropic.InternalServerError):
            await client.messages.create(**HELLO)
        status, _, body = await house.raw("GET", "/readyz")
        assert (status, b'"journal": false' in body) == (503, True)
    assert os.write is not no_space
    await client.messages.create(**HELLO)
    assert len(house.vendor.received) == 2


async def test_an_edited_policy_is_in_force_without_a_restart_and_a_broken_one_is_not(build) -> None:
    async with build() as house:
        route = house.root / "policies" / "routes" / "billing.yaml"
        good = route.read_text()
        await house.sdk().messages.create(**HELLO)
        route.write_text("billing-codes: [this is not a route\n")
        await house.gateway.reload()
        await house.sdk().messages.create(**HELLO)  # the last good policy stays
        route.write_text(good.replace("callers: [billing-svc]", "callers: [notes-svc]"))
        await house.gateway.reload()
        with pytest.raises(anthropic.PermissionDeniedError):
            await house.sdk().messages.create(**HELLO)
        assert len(house.vendor.received) == 2


def remove_credential(policies: Path) -> None:
    path = policies / "agreements.yaml"
    path.write_text(path.read_text().replace("{env: ANTHROPIC_API_KEY}", "{env: NOBODY_SETS_THIS}"))


async def test_the_wrong_credential_name_is_the_gateways_problem(build) -> None:
    async with build(remove_credential) as house:
        await refused(house, anthropic.InternalServerError, "vendor_credential_missing")
