"""Anthropic's own client for Vertex AI through the gateway."""

from __future__ import annotations

import asyncio
import re

import anthropic
import pytest
from aiohttp import web

from tests.end_to_end.vertex.conftest import METADATA

NOTE = "Patient: Maria Lopez, MRN 00482913, seen 03/14/2026 by Dr. Karen Quill for asthma. Call (217) 555-0143."
IDENTIFIERS = ("Maria", "Lopez", "00482913", "03/14", "Quill", "555-0143")
MODEL = "claude-sonnet-4@20250514"


def ask(text: str, **more: object) -> dict[str, object]:
    return {"model": MODEL, "max_tokens": 200, "messages": [{"role": "user", "content": text}], **more}


async def test_a_whole_answer_is_restored(vertex) -> None:
    message = await vertex.claude().messages.create(**ask(NOTE))
    (received,) = vertex.vendor.received
    for identifier in IDENTIFIERS:
        assert identifier not in received.body.decode()
    assert received.path == (
        f"/v1/projects/hospital-ai-prod/locations/us-central1/publishers/anthropic/models/{MODEL}:rawPredict"
    )
    assert re.fullmatch(r"\d{4}-\d{2}-\d{2}", received.json["anthropic_version"])  # unchanged, though it is a date
    assert "model" not in received.json
    assert "anthropic-version" not in received.headers
    assert "Maria Lopez" in message.content[0].text
    assert vertex.events()[-1]["tokens_out"] == 42
    assert vertex.events()[0]["model"] == MODEL


@pytest.mark.parametrize("piece", [1, 3, 8])
async def test_a_stream_is_restored(vertex, piece: int) -> None:
    vertex.vendor.piece = piece
    async with vertex.claude().messages.stream(**ask(NOTE)) as stream:
        text = "".join([part async for part in stream.text_stream])
    assert "Maria Lopez" in text
    assert "[PERSON_1]" not in text
    assert vertex.vendor.received[0].path.endswith(":streamRawPredict")


async def test_the_synchronous_client_and_counting(vertex, monkeypatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(vertex.authority.certificate))

    def call() -> tuple[str, int]:
        gateway, route, key, headers = vertex.base, "/discharge-letters", vertex.key, METADATA
        client = anthropic.AnthropicVertex(
            base_url=gateway + route + "/v1",
            access_token=key,
            default_headers=headers,
            region="us-central1",
            project_id="hospital-ai-prod",
        )
        with client:
            with client.messages.stream(**ask(NOTE)) as stream:
                text = "".join(stream.text_stream)
            counted = client.messages.count_tokens(model=MODEL, messages=[{"role": "user", "content": NOTE}])
            return client.messages.create(**ask(NOTE)).content[0].text + text, counted.input_tokens

    text, counted = await asyncio.to_thread(call)
    assert text.count("Maria Lopez") >= 2
    assert counted > 0
    assert all("Lopez" not in received.body.decode() for received in vertex.vendor.received)


async def test_tool_arguments_come_back(vertex) -> None:
    tool = {"name": "look_up", "input_schema": {"type": "object", "properties": {"who": {"type": "string"}}}}
    asked = ask("Patient: Siobhan O'Neil-Watson is asked for.", tools=[tool], tool_choice={"type": "any"})
    async with vertex.claude().messages.stream(**asked) as stream:
        message = await stream.get_final_message()
    (call,) = [block for block in message.content if block.type == "tool_use"]
    assert call.input["who"] == "Siobhan O'Neil-Watson"


async def test_refusals_and_errors_raise_anthropics_own_types(vertex) -> None:
    client = vertex.claude()
    with pytest.raises(anthropic.PermissionDeniedError) as caught:
        await client.messages.create(**{**ask(NOTE), "model": "other-model"})
    assert caught.value.type == "permission_error"
    assert caught.value.body["error"]["details"][0]["metadata"]["code"] == "model_not_covered"
    with pytest.raises(anthropic.PermissionDeniedError) as caught:
        await client.beta.messages.create(**ask(NOTE), betas=["context-1m-2025-08-07"])
    assert "feature_not_covered" in str(caught.value.body)
    with pytest.raises(anthropic.BadRequestError):
        await client.messages.create(**{**ask(NOTE), "messages": [{"role": "user", "content": [{"type": "hologram"}]}]})
    assert vertex.vendor.received == []
    vertex.house.detector.failure = RuntimeError()
    with pytest.raises(anthropic.InternalServerError):
        await client.messages.create(**ask(NOTE))


async def test_the_vendors_error_reaches_the_caller_restored(vertex) -> None:
    async def echo(_request, received):
        shaped = {"type": "error", "error": {"type": "rate_limit_error", "message": received.body.decode()}}
        return web.json_response(shaped, status=429)

    vertex.vendor.script.append(echo)
    with pytest.raises(anthropic.RateLimitError) as caught:
        await vertex.claude().messages.create(**ask(NOTE))
    assert caught.value.type == "rate_limit_error"
    assert "Maria Lopez" in str(caught.value.body)


async def test_a_stream_that_breaks_raises(vertex) -> None:
    async def cut(request, _received):
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(request)
        await response.write(
            b'event: message_start\ndata: {"type":"message_start","message":{"id":"m","type":"message","role":"assistant","content":[],"model":"m","usage":{"input_tokens":1,"output_tokens":1}}}\n\n'
        )
        return response

    vertex.vendor.script.append(cut)
    with pytest.raises(anthropic.APIError):
        async with vertex.claude().messages.stream(**ask(NOTE)) as stream:
            async for _ in stream.text_stream:
                pass
    assert vertex.events()[-1]["outcome"] == "truncated"
