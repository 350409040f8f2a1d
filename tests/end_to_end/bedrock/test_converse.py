"""The main job through boto3: identifiers out, answer restored, signatures on both sides."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.end_to_end.bedrock.conftest import MODEL, off_loop

NOTE = "Patient: Maria Lopez, MRN 00482913, seen 03/14/2026 by Dr. Karen Quill for asthma. Call (217) 555-0143."
IDENTIFIERS = ("Maria", "Lopez", "00482913", "03/14", "Quill", "555-0143")


def ask(text: str, **more: Any) -> dict[str, Any]:
    return {"modelId": MODEL, "messages": [{"role": "user", "content": [{"text": text}]}], **more}


def read(answer: dict[str, Any]) -> tuple[str, list[dict[str, Any]], list[str]]:
    """Give text, tool calls and kinds of events of a stream."""
    text, calls, kinds = "", [], []
    for event in answer["stream"]:
        ((kind, body),) = event.items()
        kinds.append(kind)
        if kind == "contentBlockStart" and "toolUse" in body["start"]:
            calls.append({**body["start"]["toolUse"], "input": ""})
        elif kind == "contentBlockDelta":
            text += body["delta"].get("text", "")
            if "toolUse" in body["delta"]:
                calls[-1]["input"] += body["delta"]["toolUse"]["input"]
    answer["stream"].close()
    return text, calls, kinds


async def test_a_whole_answer_is_restored(bedrock) -> None:
    answer = await off_loop(bedrock.client().converse, **ask(NOTE, system=[{"text": "For Dr. Karen Quill."}]))
    (received,) = bedrock.vendor.received
    for identifier in IDENTIFIERS:
        assert identifier not in received.body.decode()
    text = answer["output"]["message"]["content"][0]["text"]
    assert "Maria Lopez" in text
    assert "03/14/2026" in text
    assert "[PERSON_999]" in text  # the vendor made it up
    assert received.path == "/model/us.anthropic.claude-sonnet-5-5-v1%3A0/converse"
    assert received.headers["authorization"].startswith("AWS4-HMAC-SHA256 Credential=AKIAGATEWAYSOWN00000/")
    assert bedrock.keys[0] not in received.headers["authorization"]
    assert not [name for name in received.headers if name.startswith(("x-phi", "amz-sdk"))]
    assert answer["usage"]["outputTokens"] == 42


@pytest.mark.parametrize("piece", [1, 2, 3, 5, 8, 13, 40])
async def test_a_stream_is_restored_in_any_split(bedrock, piece: int) -> None:
    bedrock.vendor.piece = piece
    client = bedrock.client()
    text, _, kinds = await off_loop(lambda: read(client.converse_stream(**ask(NOTE))))
    whole = await off_loop(client.converse, **ask(NOTE))
    assert text == whole["output"]["message"]["content"][0]["text"]
    assert "Maria Lopez" in text
    assert kinds[0] == "messageStart"
    assert kinds[-2:] == ["messageStop", "metadata"]


async def test_tool_arguments_come_back_as_json(bedrock) -> None:
    schema = {"json": {"type": "object", "properties": {"who": {"type": "string"}}}}
    asked = ask(
        "Patient: Siobhan O'Neil-Watson is asked for.",
        toolConfig={"tools": [{"toolSpec": {"name": "look_up", "inputSchema": schema}}]},
    )
    client = bedrock.client()
    whole = await off_loop(client.converse, **asked)
    assert whole["output"]["message"]["content"][1]["toolUse"]["input"]["who"] == "Siobhan O'Neil-Watson"
    _, (call,), _ = await off_loop(lambda: read(client.converse_stream(**asked)))
    assert json.loads(call["input"]) == {"who": "Siobhan O'Neil-Watson"}
    assert "Watson" not in bedrock.vendor.received[0].body.decode()


async def test_the_events_tell_who_proved_itself_how(bedrock) -> None:
    await off_loop(bedrock.client().converse, **ask(NOTE))
    intent, outcome = bedrock.house.events()
    assert (intent["stage"], intent["caller"], intent["proof"]) == ("intent", "notes-svc", "signature")
    assert (intent["endpoint"], intent["model"], intent["vendor"]) == ("converse", MODEL, "bedrock")
    assert (outcome["outcome"], outcome["tokens_out"]) == ("ok", 42)


async def test_the_gateways_own_signature_covers_what_leaves(bedrock) -> None:
    """The control: one byte changed after the signature, and the vendor's own verification refuses."""
    from gateway.simulators.sigv4 import fault

    await off_loop(bedrock.client().converse, **ask(NOTE))
    (received,) = bedrock.vendor.received
    given = (received.method, received.path, received.headers)
    scope = ("us-east-1", "bedrock")
    assert fault(*given, received.body, bedrock.vendor.keys, scope) is None
    tampered = received.body.replace(b"asthma", b"anemia")
    assert tampered != received.body
    assert fault(*given, tampered, bedrock.vendor.keys, scope) == "InvalidSignatureException"
    assert fault(
        "POST", received.path.replace("5-5", "5-6"), received.headers, received.body, bedrock.vendor.keys, scope
    )


async def test_history_keeps_its_placeholders(bedrock) -> None:
    client = bedrock.client()
    history = [
        {"role": "user", "content": [{"text": "Patient: Maria Lopez has asthma. Patient: John Carver has gout."}]}
    ]
    first = await off_loop(client.converse, modelId=MODEL, messages=history)
    history += [first["output"]["message"], {"role": "user", "content": [{"text": "And Dr. Karen Quill?"}]}]
    await off_loop(client.converse, modelId=MODEL, messages=history)
    sent = [received.json["messages"] for received in bedrock.vendor.received]
    assert sent[1][0] == sent[0][0]
    assert "Lopez" not in json.dumps(sent)


async def test_a_bearer_key_does_as_well(bedrock, monkeypatch) -> None:
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", bedrock.house.keys["notes-svc"])
    answer = await off_loop(bedrock.client().converse, **ask(NOTE))
    assert "Maria Lopez" in answer["output"]["message"]["content"][0]["text"]
    assert [event["proof"] for event in bedrock.house.events()] == ["key", "key"]


async def test_models_are_listed_at_the_control_plane(bedrock) -> None:
    listed = await off_loop(bedrock.client("bedrock").list_foundation_models, byProvider="anthropic")
    assert listed["modelSummaries"][0]["modelId"].startswith("anthropic.claude")
    (received,) = bedrock.control.received
    assert received.path == "/foundation-models?byProvider=anthropic"
    assert bedrock.vendor.received == []
