"""InvokeModel with boto3, and Anthropic's own Bedrock client: bodies of several makers, whole and streamed."""

from __future__ import annotations

import json
import re
from typing import Any

import anthropic
import pytest
from aiohttp import web

from gateway.simulators.vendor import Received
from tests.end_to_end.bedrock.conftest import METADATA, MODEL, off_loop

NOTE = "Patient: Maria Lopez, MRN 00482913, seen 03/14/2026 by Dr. Karen Quill for asthma."
CLAUDE = {"anthropic_version": "bedrock-2023-05-31", "max_tokens": 50, "messages": [{"role": "user", "content": NOTE}]}
NOVA = {"schemaVersion": "messages-v1", "messages": [{"role": "user", "content": [{"text": NOTE}]}]}


def text_of(model: str, answer: dict[str, Any]) -> str:
    if "anthropic" in model:
        return str(answer["content"][0]["text"])
    return str(answer["output"]["message"]["content"][0]["text"])


def piece_of(model: str, event: dict[str, Any]) -> str:
    if "anthropic" in model:
        return str(event.get("delta", {}).get("text", ""))
    return str(event.get("contentBlockDelta", {}).get("delta", {}).get("text", ""))


@pytest.mark.parametrize(
    ("model", "body"), [(MODEL, CLAUDE), ("us.amazon.nova-pro-v1:0", NOVA)], ids=["anthropic", "nova"]
)
async def test_an_invocation_is_restored_whole_and_streamed(bedrock, model: str, body: dict[str, Any]) -> None:
    client = bedrock.client()

    def call() -> tuple[Any, str]:
        whole = client.invoke_model(modelId=model, body=json.dumps(body))
        streamed = client.invoke_model_with_response_stream(
            modelId=model, body=json.dumps(body), contentType="application/json"
        )
        pieces = [piece_of(model, json.loads(event["chunk"]["bytes"])) for event in streamed["body"]]
        streamed["body"].close()
        return json.loads(whole["body"].read()), "".join(pieces)

    whole, streamed = await off_loop(call)
    assert "Maria Lopez" in text_of(model, whole)
    assert streamed == text_of(model, whole)
    for received in bedrock.vendor.received:
        assert not any(name in received.body.decode() for name in ("Maria", "Lopez", "00482913", "Quill"))
    outcomes = [event for event in bedrock.house.events() if event["stage"] == "outcome"]
    assert [(event["outcome"], event["tokens_out"]) for event in outcomes] == [("ok", 42), ("ok", 42)]


async def test_an_invocation_is_counted_by_its_headers_where_its_body_counts_nothing(bedrock) -> None:
    async def answer(_request: web.BaseRequest, _received: Received) -> web.Response:
        counts = {"x-amzn-bedrock-input-token-count": "9", "x-amzn-bedrock-output-token-count": "42"}
        return web.json_response({"outputs": [{"text": "Noted.", "stop_reason": "stop"}]}, headers=counts)

    bedrock.vendor.script.append(answer)
    asked = {"modelId": "us.amazon.nova-pro-v1:0", "body": json.dumps(NOVA)}
    answered = await off_loop(bedrock.client().invoke_model, **asked)
    assert json.loads(answered["body"].read())["outputs"][0]["text"] == "Noted."
    assert [(e["tokens_in"], e["tokens_out"]) for e in bedrock.house.events() if e["stage"] == "outcome"] == [(9, 42)]


PROFILE = "arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/abc123def456"
LOOK_UP = {"name": "look_up", "input_schema": {"type": "object", "properties": {"who": {"type": "string"}}}}
GROUNDED = {"tools": [{"systemTool": {"name": "nova_grounding"}}]}


async def covers_profile(bedrock: Any) -> None:
    file = bedrock.house.root / "policies" / "agreements.yaml"
    file.write_text(file.read_text().replace("models: [anthropic.", f'models: ["{PROFILE}", anthropic.', 1))
    await bedrock.house.gateway.reload()


async def test_a_claude_behind_a_profile_of_ones_own(bedrock) -> None:
    """Its ARN names no maker: the version of the body was masked as a date, and AWS refused every call."""
    await covers_profile(bedrock)
    http = anthropic.DefaultAsyncHttpxClient(verify=bedrock.house.trust())
    client = anthropic.AsyncAnthropicBedrock(**of_anthropic(bedrock), http_client=http)
    asked: Any = {"model": PROFILE, "max_tokens": 50, "messages": [{"role": "user", "content": NOTE}]}
    async with client:
        whole = await client.messages.create(**asked)
        async with client.messages.stream(**asked, tools=[LOOK_UP], tool_choice={"type": "any"}) as stream:
            streamed = await stream.get_final_message()
    assert "Maria Lopez" in whole.content[0].text
    assert [block.input for block in streamed.content if block.type == "tool_use"] == [{"who": "Maria Lopez"}]
    for received in bedrock.vendor.received:
        assert re.fullmatch(r"20\d\d-\d\d-\d\d", received.json["anthropic_version"].removeprefix("bedrock-"))
        assert "Lopez" not in received.body.decode()


async def test_a_nova_behind_a_profile_of_ones_own(bedrock) -> None:
    await covers_profile(bedrock)
    client = bedrock.client()
    own = {"tools": [{"toolSpec": {"name": "look_up", "inputSchema": {"json": LOOK_UP["input_schema"]}}}]}

    def call(tools: Any) -> str:
        body = json.dumps({**NOVA, "toolConfig": tools})
        return text_of("nova", json.loads(client.invoke_model(modelId=PROFILE, body=body)["body"].read()))

    assert "Maria Lopez" in await off_loop(call, own)
    assert bedrock.vendor.received[0].json["toolConfig"] == own
    with pytest.raises(client.exceptions.AccessDeniedException, match="feature_not_covered"):
        await off_loop(call, GROUNDED)  # searches the web
    assert len(bedrock.vendor.received) == 1


async def test_an_embedding(bedrock) -> None:
    asked = {"modelId": "amazon.titan-embed-text-v2:0", "body": json.dumps({"inputText": NOTE})}
    answer = await off_loop(bedrock.client().invoke_model, **asked)
    assert json.loads(answer["body"].read())["embedding"] == [0.5, -0.25]
    assert "Lopez" not in bedrock.vendor.received[0].body.decode()


async def test_an_embedding_of_nova(bedrock) -> None:
    """Its settings are the vendor's words: ``truncationMode`` was masked as a name, its version refused."""
    text = {"truncationMode": "END", "value": NOTE}
    params = {"embeddingPurpose": "GENERIC_INDEX", "embeddingDimension": 1024, "text": text}
    asked = {
        "schemaVersion": "nova-multimodal-embed-v1",
        "taskType": "SINGLE_EMBEDDING",
        "singleEmbeddingParams": params,
    }
    client = bedrock.client()

    def embed(model: str) -> Any:
        answer = client.invoke_model(modelId=model, body=json.dumps(asked))
        return json.loads(answer["body"].read())["embeddings"][0]["embedding"]

    await covers_profile(bedrock)
    for model in ("amazon.nova-2-multimodal-embeddings-v1:0", PROFILE):
        assert await off_loop(embed, model) == [0.5, -0.25]
    for received in bedrock.vendor.received:
        sent = received.json
        assert "[PERSON_1]" in sent["singleEmbeddingParams"]["text"].pop("value")
        del text["value"]
        assert sent == asked
        text["value"] = NOTE
    params["image"] = {"detailLevel": "STANDARD_IMAGE", "format": "png", "source": {"bytes": "aGk="}}
    with pytest.raises(client.exceptions.AccessDeniedException, match="media_not_allowed"):
        await off_loop(embed, "amazon.nova-2-multimodal-embeddings-v1:0")


async def test_tokens_are_counted_of_both_forms(bedrock) -> None:
    client = bedrock.client()
    for counted in (
        {"converse": {"messages": [{"role": "user", "content": [{"text": NOTE}]}]}},
        {"invokeModel": {"body": json.dumps(CLAUDE)}},
    ):
        answer = await off_loop(client.count_tokens, modelId=MODEL, input=counted)
        assert answer["inputTokens"] > 0
    import base64

    inner = base64.b64decode(bedrock.vendor.received[1].json["input"]["invokeModel"]["body"]).decode()
    assert "[PERSON_1]" in inner
    assert "Lopez" not in inner + bedrock.vendor.received[0].body.decode()


def of_anthropic(bedrock: Any) -> dict[str, Any]:
    """Give what a team changes of Anthropic's client, and no more attempts than one."""
    key, secret = bedrock.keys
    own = {"base_url": bedrock.house.base + "/discharge-summaries", "aws_access_key": key, "aws_secret_key": secret}
    return {**own, "aws_region": "us-east-1", "default_headers": METADATA, "max_retries": 0}


async def test_anthropics_own_client_synchronous(bedrock, monkeypatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(bedrock.house.authority.certificate))

    def call() -> tuple[str, str, str]:
        gateway, route, headers, (key_id, secret) = bedrock.house.base, "/discharge-summaries", METADATA, bedrock.keys
        client = anthropic.AnthropicBedrock(
            base_url=gateway + route,
            aws_access_key=key_id,
            aws_secret_key=secret,
            default_headers=headers,
            aws_region="us-east-1",
        )
        with client:
            asked: Any = {"model": MODEL, "max_tokens": 50, "messages": [{"role": "user", "content": NOTE}]}
            whole = client.messages.create(**asked)
            with client.messages.stream(**asked) as stream:
                streamed = "".join(stream.text_stream)
            with pytest.raises(anthropic.PermissionDeniedError) as caught:
                client.messages.create(**{**asked, "model": "meta.llama3-3-70b-instruct-v1:0"})
            return whole.content[0].text, streamed, str(caught.value)

    whole, streamed, refused = await off_loop(call)
    assert streamed == whole
    assert "Maria Lopez" in whole
    assert "model_not_covered" in refused
    assert {event["proof"] for event in bedrock.house.events()} == {"signature"}


async def test_anthropics_own_client_asynchronous(bedrock) -> None:
    http = anthropic.DefaultAsyncHttpxClient(verify=bedrock.house.trust())
    client = anthropic.AsyncAnthropicBedrock(**of_anthropic(bedrock), http_client=http)
    tool = {"name": "look_up", "input_schema": {"type": "object", "properties": {"who": {"type": "string"}}}}
    asked: Any = {
        "model": MODEL,
        "max_tokens": 50,
        "messages": [{"role": "user", "content": NOTE}],
        "tools": [tool],
        "tool_choice": {"type": "any"},
    }
    async with client:
        async with client.messages.stream(**asked) as stream:
            message = await stream.get_final_message()
        (call,) = [block for block in message.content if block.type == "tool_use"]
        assert call.input == {"who": "Maria Lopez"}
        with pytest.raises(anthropic.PermissionDeniedError):
            await client.messages.create(**asked, extra_headers={"anthropic-beta": "context-1m-2025-08-07"})
