"""Unique values in every position of a Bedrock request that identifiers leaked through elsewhere, on every path."""

from __future__ import annotations

import asyncio
import copy
import json
from typing import Any

import pytest
from aiohttp import web
from botocore.exceptions import BotoCoreError, ClientError

from gateway.canaries.bedrock import converse, of_anthropic, of_nova, of_titan
from gateway.simulators.bedrock import error, frame, open_stream
from gateway.simulators.vendor import Received
from tests.end_to_end.bedrock.conftest import MODEL, off_loop
from tests.end_to_end.test_canaries import Canaries, crash, everything_written, garbage, search


def converse_with(canary: Canaries) -> dict[str, Any]:
    return {"modelId": MODEL, **converse(canary)}


def invocations_with(canary: Canaries) -> list[tuple[str, dict[str, Any]]]:
    return [
        (MODEL, of_anthropic(canary)),
        ("us.amazon.nova-pro-v1:0", of_nova(canary)),
        ("amazon.titan-embed-text-v2:0", of_titan(canary)),
    ]


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
