"""Unique values in every position of OpenAI's requests, on every path a call can take, searched for afterwards."""

from __future__ import annotations

import copy
import json
from typing import Any

import aiohttp
import openai
import pytest
from aiohttp import web

from gateway.simulators.openai import error
from gateway.simulators.vendor import Received
from tests.end_to_end.openai_dialects.conftest import NOTE, sdk
from tests.end_to_end.test_canaries import Canaries, crash, everything_written, garbage, search
from tests.vendors.openai_requests import FULL

# What reaches beyond the plain call is refused, and tested elsewhere.
BEYOND = {
    "audio", "modalities", "web_search_options", "moderation", "prompt", "background", "background_options", "access_programs", "input_image", "input_file",
    "input_audio", "image_url", "file", "computer_call_output", "image_generation_call", "code_interpreter_call", "web_search", "file_search", "mcp", "code_interpreter",
    "image_generation", "computer_use_preview", "tool_search",
}  # fmt: skip
PLAIN = ("/chat/completions", "/responses", "/responses/input_tokens", "/completions", "/embeddings", "/moderations")


def filled(value: Any, canary: Canaries) -> Any:
    """Put a canary into every text, key and long number; in the full requests a text is what has a space in it."""
    if isinstance(value, str):
        if value[:1] == "{":
            return json.dumps(filled(json.loads(value), canary))
        return f"Contact {canary()} about {value}." if " " in value else value
    if isinstance(value, list):
        return [filled(item, canary) for item in value if not beyond(item)]
    if isinstance(value, dict):
        return {
            canary() if " " in key else key: filled(item, canary)
            for key, item in value.items()
            if key not in BEYOND or (key == "prompt" and not isinstance(item, dict))
        }
    return canary.number() if value == 12345 else value


def beyond(item: Any) -> bool:
    return isinstance(item, dict) and item.get("type") in BEYOND


def request(path: str, canary: Canaries, **more: Any) -> dict[str, Any]:
    return {**filled(copy.deepcopy(FULL[path]), canary), **more}


async def post(house: Any, path: str, body: Any) -> tuple[int, bytes]:
    headers = {"authorization": f"Bearer {house.keys['notes-svc']}", "content-type": "application/json"}
    status, _, reply = await house.raw("POST", "/visit-summaries/v1" + path, data=json.dumps(body), headers=headers)
    return status, reply


@pytest.mark.parametrize("path", PLAIN)
async def test_nothing_leaves_in_any_position(openai_house, capfd, path: str) -> None:
    canary = Canaries()
    status, reply = await post(openai_house, path, request(path, canary))
    assert status == 200, reply
    (received,) = openai_house.vendor.received
    assert len(canary.handed_out) > (20 if path in ("/chat/completions", "/responses") else 1)
    left = received.body.decode() + json.dumps(received.headers) + received.path
    assert [value for value in canary.handed_out if value in left] == []
    assert search(canary, everything_written(openai_house, capfd)) == []


async def echo_error(_request: web.BaseRequest, received: Received) -> web.StreamResponse:
    return error(400, "invalid_request_error", f"bad input: {received.body.decode()}")


async def cut(request: web.BaseRequest, received: Received) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
    await response.prepare(request)
    if received.path.endswith("/responses"):
        event = {"type": "response.output_text.delta", "item_id": "i", "output_index": 0, "content_index": 0, "sequence_number": 0, "delta": "Hello [EMAIL_ADDR", "logprobs": []}  # fmt: skip
    else:
        event = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [{"index": 0, "delta": {"content": "Hello [EMAIL_ADDR"}, "finish_reason": None}]}  # fmt: skip
    await response.write(f"data: {json.dumps(event)}\n\n".encode())
    return response


@pytest.mark.parametrize("script", [echo_error, crash, garbage, cut], ids=lambda script: script.__name__)
@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("path", ["/chat/completions", "/responses"])
async def test_nothing_is_written_when_the_vendor_fails(openai_house, capfd, script, stream: bool, path: str) -> None:
    canary = Canaries()
    openai_house.vendor.script.append(script)
    client = sdk(openai_house)
    create = client.chat.completions.create if path == "/chat/completions" else client.responses.create
    body = request(path, canary, stream=stream)
    body["extra_body"] = {"a_field_of_tomorrow": body.pop("a_field_of_tomorrow")}
    with pytest.raises(openai.APIError) as caught:
        answer = await create(**body)
        if stream:
            async for _ in answer:
                pass
    left = openai_house.vendor.received[0].body.decode()
    assert [value for value in canary.handed_out if value in left] == []
    assert search(canary, everything_written(openai_house, capfd)) == []
    if script is echo_error:
        # The caller's own words come back to the caller, who sent them.
        assert isinstance(caught.value, openai.BadRequestError)
        assert canary.handed_out[-1] in str(caught.value.body)
    outcome = openai_house.events()[-1]
    assert (outcome["stage"], outcome["outcome"] != "ok") == ("outcome", True)


async def test_nothing_is_written_when_the_gateway_refuses_or_fails(openai_house, capfd) -> None:
    canary = Canaries()
    replies: list[bytes] = []
    for path, body in (
        ("/chat/completions", {"model": canary(), "messages": []}),
        ("/chat/completions", {"model": "m", "messages": [{"role": canary()}]}),
        ("/chat/completions", {"model": "m", "messages": [], "tools": [{"type": canary()}]}),
        ("/responses", {"model": "m", "input": [{"type": canary()}]}),
        ("/responses", {"model": "m", "input": "x", "previous_response_id": canary()}),
        ("/responses", {"model": "m", "input": "x", "service_tier": canary()}),
        ("/embeddings", {"model": "m", "input": [canary(), 5]}),
        (f"/{canary()}", {}),
        (f"/responses/{canary()}", {}),
    ):
        status, reply = await post(openai_house, path, body)
        assert 400 <= status < 500
        replies.append(reply)
    form = aiohttp.FormData()
    form.add_field("model", "whisper-1")
    form.add_field("file", b"sound", filename=f"{canary()}.wav", content_type="audio/wav")
    status, _, reply = await openai_house.raw(
        "POST",
        "/visit-summaries/v1/audio/transcriptions",
        data=form,
        headers={"authorization": f"Bearer {openai_house.keys['notes-svc']}"},
    )
    assert status == 403
    openai_house.detector.failure = RuntimeError(canary())
    status, failed = await post(openai_house, "/responses", request("/responses", canary))
    assert status == 500
    assert [
        value for value in canary.handed_out if any(value.encode() in text for text in (*replies, reply, failed))
    ] == []
    assert openai_house.vendor.received == []
    assert search(canary, everything_written(openai_house, capfd)) == []


# ---- how the SDK hears of it


@pytest.mark.parametrize(
    ("status", "headers", "kind", "calls"),
    [
        (429, {"retry-after-ms": "1"}, openai.RateLimitError, 3), (500, {"retry-after-ms": "1"}, openai.InternalServerError, 3), (409, {"retry-after-ms": "1"}, openai.ConflictError, 3),
        (500, {"x-should-retry": "false"}, openai.InternalServerError, 1), (400, {}, openai.BadRequestError, 1), (404, {}, openai.NotFoundError, 1), (422, {}, openai.UnprocessableEntityError, 1),
    ],
)  # fmt: skip
async def test_a_vendors_error_keeps_its_class_and_its_retries(
    openai_house, status: int, headers: dict[str, str], kind: type[openai.APIStatusError], calls: int
) -> None:
    async def fail(_request: web.BaseRequest, received: Received) -> web.StreamResponse:
        made = error(status, "some_error", f"about {received.json['messages'][0]['content']}", "a_code")
        made.headers.update(headers)
        return made

    openai_house.vendor.script.extend([fail] * calls)
    client = sdk(openai_house, max_retries=2)
    with pytest.raises(kind) as caught:
        await client.chat.completions.create(model="gpt-5.5", messages=[{"role": "user", "content": NOTE}])
    assert (caught.value.code, caught.value.type) == ("a_code", "some_error")
    assert "Maria Lopez" in str(caught.value.body)
    assert len(openai_house.vendor.received) == calls
    assert openai_house.vendor.script == type(openai_house.vendor.script)()


async def test_a_gateways_refusal_is_tried_again_only_where_that_may_help(openai_house) -> None:
    from gateway.detector.pool import DetectorUnavailable, Trouble

    ask = {"model": "gpt-5.5", "messages": [{"role": "user", "content": NOTE}]}
    with pytest.raises(openai.AuthenticationError) as caught:
        await sdk(openai_house, api_key="sk-something", max_retries=2).chat.completions.create(**ask)
    assert (caught.value.code, caught.value.type) == ("unknown_caller", "authentication_error")
    assert len(openai_house.events()) == 1
    openai_house.detector.failure = DetectorUnavailable(Trouble.CRASHED)
    with pytest.raises(openai.InternalServerError) as failed:
        await sdk(openai_house, max_retries=1).chat.completions.create(**ask)
    assert failed.value.code == "detector_unavailable"
    assert len(openai_house.events()) == 3  # tried twice
    assert openai_house.vendor.received == []
