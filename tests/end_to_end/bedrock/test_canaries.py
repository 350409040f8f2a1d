"""Unique values in every position of a Bedrock request that identifiers leaked through elsewhere, on every path."""

from __future__ import annotations

import asyncio
import copy
import json
from typing import Any

import pytest
from aiohttp import web
from botocore.exceptions import BotoCoreError, ClientError

from gateway.simulators.bedrock import error, frame, open_stream
from gateway.simulators.vendor import Received
from tests.end_to_end.bedrock.conftest import MODEL, off_loop
from tests.end_to_end.test_canaries import Canaries, crash, everything_written, garbage, search


def converse_with(canary: Canaries) -> dict[str, Any]:
    """Fill every position of Converse that holds a caller's words."""
    text = lambda: f"Contact {canary()} about the visit."  # noqa: E731
    citation = {
        "title": text(),
        "source": canary(),
        "sourceContent": [{"text": text()}],
        "location": {"web": {"url": canary(), "domain": canary()}},
    }

    def search_result() -> dict[str, Any]:
        hit = {"source": canary(), "title": text(), "content": [{"text": text()}], "citations": {"enabled": True}}
        return {"searchResult": hit}

    schema = {
        "type": "object",
        "description": text(),
        "properties": {
            canary(): {"type": "string"},
            "who": {"type": "string", "enum": [canary()], "default": canary(), "examples": [text()]},
        },
    }
    called = {
        "who": canary(),
        canary(): "key",
        "mrn": canary.number(),
        "nested": [{"deep": [text()]}],
        "json": json.dumps({"inner": canary(), canary(): [1, json.dumps({"twice": canary()})]}),
    }
    return {
        "modelId": MODEL,
        "system": [{"text": text()}, {"guardContent": {"text": {"text": text()}}}, {"cachePoint": {"type": "default"}}],
        "inferenceConfig": {"maxTokens": 64, "stopSequences": [text()]},
        "toolConfig": {"tools": [{"toolSpec": {"name": "look_up", "description": text(), "inputSchema": {"json": schema}}}]},
        "additionalModelRequestFields": {"note": text(), canary(): {"deep": [canary(), canary.number()]}},
        "additionalModelResponseFieldPaths": [f"/{canary()}"],
        "promptVariables": {canary(): {"text": text()}},
        "requestMetadata": {canary(): canary()},
        "outputConfig": {"textFormat": {"type": "json_schema", "structure": {"jsonSchema": {"name": canary(), "description": text(), "schema": json.dumps({"title": canary(), "const": canary()})}}}},
        "messages": [
            {"role": "user", "content": [{"text": text()}]},
            {
                "role": "assistant",
                "content": [
                    {"text": text()},
                    {"citationsContent": {"content": [{"text": text()}], "citations": [citation]}},
                    {"toolUse": {"toolUseId": "t1", "name": "look_up", "input": called}},
                ],
            },
            {
                "role": "user",
                "content": [
                    {"toolResult": {"toolUseId": "t1", "content": [
                        {"text": json.dumps({"mail": canary()})},
                        {"json": {"mail": canary(), canary(): [text(), canary.number()]}},
                        {"document": {"format": "txt", "name": canary(), "source": {"text": text()}}},
                        search_result(),
                    ]}},
                    {"document": {"format": "txt", "name": canary(), "context": text(), "source": {"text": text()}}},
                    {"document": {"name": text(), "source": {"content": [{"text": text()}]}}},
                    search_result(),
                    {"guardContent": {"text": {"text": text(), "qualifiers": ["query"]}}},
                    {"text": text()},
                ],
            },
        ],
    }  # fmt: skip


def invocations_with(canary: Canaries) -> list[tuple[str, dict[str, Any]]]:
    text = lambda: f"Contact {canary()} about the visit."  # noqa: E731
    chat = [{"role": "user", "content": [{"type": "text", "text": text()}]}]
    nova = [{"role": "user", "content": [{"text": text()}]}]
    return [
        (MODEL, {"anthropic_version": "bedrock-2023-05-31", "max_tokens": 9, "system": text(), "metadata": {"user_id": canary()}, "stop_sequences": [text()], "messages": chat}),
        ("us.amazon.nova-pro-v1:0", {"system": [{"text": text()}], "messages": nova, "inferenceConfig": {"stopSequences": [text()]}, "a_field_of_tomorrow": {canary(): [text()]}}),
        ("amazon.titan-embed-text-v2:0", {"inputText": text(), "note": {canary(): canary.number()}}),
    ]  # fmt: skip


async def test_nothing_leaves_in_any_position(bedrock, capfd) -> None:
    canary = Canaries()
    await off_loop(bedrock.client().converse, **copy.deepcopy(converse_with(canary)))
    (received,) = bedrock.vendor.received
    assert len(canary.handed_out) > 50
    left = received.body.decode() + json.dumps(received.headers) + received.path
    assert [value for value in canary.handed_out if value in left] == []
    assert search(canary, everything_written(bedrock.house, capfd)) == []


async def test_nothing_leaves_in_a_models_own_body(bedrock, capfd) -> None:
    canary, client = Canaries(), bedrock.client()
    for model, body in invocations_with(canary):
        answer = await off_loop(client.invoke_model, modelId=model, body=json.dumps(body))
        assert await off_loop(answer["body"].read)
        counted = {"invokeModel": {"body": json.dumps(body)}}
        await off_loop(client.count_tokens, modelId=model, input=counted)
    left = "".join(received.body.decode() + decoded(received) for received in bedrock.vendor.received)
    assert len(bedrock.vendor.received) == 6
    assert [value for value in canary.handed_out if value in left] == []
    assert search(canary, everything_written(bedrock.house, capfd)) == []


def decoded(received: Received) -> str:
    import base64

    body = received.json.get("input", {}).get("invokeModel", {}).get("body", "")
    return base64.b64decode(body).decode()


async def echo_error(_request: web.BaseRequest, received: Received) -> web.StreamResponse:
    return error(400, "ValidationException", f"bad input: {received.body.decode()[:4000]}")


async def cut(request: web.BaseRequest, _received: Received) -> web.StreamResponse:
    response = await open_stream(request)
    await response.write(frame("messageStart", {"role": "assistant"}))
    await response.write(frame("contentBlockDelta", {"contentBlockIndex": 0, "delta": {"text": "Hello [EMAIL_ADDR"}}))
    return response


@pytest.mark.parametrize("script", [echo_error, crash, garbage, cut], ids=lambda script: script.__name__)
@pytest.mark.parametrize("streamed", [False, True])
async def test_nothing_is_written_when_the_vendor_fails(bedrock, capfd, script: Any, streamed: bool) -> None:
    canary, client = Canaries(), bedrock.client()
    bedrock.vendor.script.append(script)
    request = converse_with(canary)

    def call() -> None:
        if not streamed:
            client.converse(**request)
            return
        stream = client.converse_stream(**request)["stream"]
        try:
            for _ in stream:
                pass
        finally:
            stream.close()

    with pytest.raises((ClientError, BotoCoreError)) as caught:
        await off_loop(call)
    left = bedrock.vendor.received[0].body.decode()
    assert [value for value in canary.handed_out if value in left] == []
    assert search(canary, everything_written(bedrock.house, capfd)) == []
    if script is echo_error and isinstance(caught.value, ClientError):
        # The caller's own words come back to the caller, who sent them.
        assert any(value in caught.value.response["Error"]["Message"] for value in canary.handed_out)
    outcome = bedrock.house.events()[-1]
    assert (outcome["stage"], outcome["outcome"] != "ok") == ("outcome", True)


async def test_nothing_is_written_when_a_signature_proves_nobody(bedrock, capfd) -> None:
    canary = Canaries()
    client = bedrock.client(keys=(bedrock.keys[0], "wrong"), metadata={"X-Phi-Actor": "a", "X-Phi-Subject": canary()})
    with pytest.raises(client.exceptions.AccessDeniedException) as caught:
        await off_loop(client.converse, **converse_with(canary))
    told = json.dumps(caught.value.response, default=str)
    assert [value for value in canary.handed_out if value in told] == []
    assert bedrock.vendor.received == []
    assert search(canary, everything_written(bedrock.house, capfd)) == []


async def test_nothing_is_written_when_the_caller_leaves(bedrock, capfd) -> None:
    canary = Canaries()
    arrived, cancelled = asyncio.Event(), asyncio.Event()

    async def hang(_request: web.BaseRequest, _received: Received) -> web.StreamResponse:
        arrived.set()
        try:
            await asyncio.Event().wait()
        finally:
            cancelled.set()
        raise AssertionError

    bedrock.vendor.script.append(hang)
    request = converse_with(canary)
    path = f"/discharge-summaries/model/{request.pop('modelId')}/converse"
    bearer = {"authorization": f"Bearer {bedrock.house.keys['notes-svc']}", "content-type": "application/json"}
    call = asyncio.ensure_future(bedrock.house.raw("POST", path, headers=bearer, data=json.dumps(request)))
    await arrived.wait()
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call
    async with asyncio.timeout(10):
        while len(bedrock.house.events()) < 2:
            await asyncio.sleep(0)
    assert [event.get("outcome") for event in bedrock.house.events()] == [None, "caller_left"]
    assert search(canary, everything_written(bedrock.house, capfd)) == []
