"""The main job through the official SDK: identifiers out, answer restored, intent before egress."""

from __future__ import annotations

import asyncio
import json
import threading
from typing import Any

import anthropic
import pytest
from aiohttp import web

from gateway.audit.chain import verify
from gateway.audit.keys import public_key
from gateway.audit.tail import last_events
from gateway.simulators.anthropic import stream as send
from gateway.simulators.anthropic import whole
from gateway.simulators.vendor import Received

MODEL = "claude-sonnet-5-5"
NOTE = "Patient: Maria Lopez, MRN 00482913, seen 03/14/2026 by Dr. Karen Quill for asthma. Call (217) 555-0143."
IDENTIFIERS = ("Maria", "Lopez", "00482913", "03/14", "Quill", "555-0143")


def ask(text: str, **more: object) -> dict[str, object]:
    return {"model": MODEL, "max_tokens": 200, "messages": [{"role": "user", "content": text}], **more}


async def test_a_whole_answer_is_restored(house) -> None:
    message = await house.sdk().messages.create(**ask(NOTE))
    (received,) = house.vendor.received
    for identifier in IDENTIFIERS:
        assert identifier not in received.body.decode()
    assert "(2026)" in received.body.decode()
    text = message.content[0].text
    assert "Maria Lopez" in text
    assert "03/14/2026" in text
    assert "[PERSON_999]" in text  # the vendor made it up
    assert "[PERSON_1]" not in text
    assert received.headers["x-api-key"] == "vendor-key-for-tests"
    assert not [name for name in received.headers if name.startswith("x-phi") or name.startswith("x-stainless")]


@pytest.mark.parametrize("piece", [1, 2, 3, 5, 8, 13, 40])
async def test_a_stream_is_restored_in_any_split(house, piece: int) -> None:
    house.vendor.piece = piece
    async with house.sdk().messages.stream(**ask(NOTE)) as stream:
        text = "".join([part async for part in stream.text_stream])
    whole = await house.sdk().messages.create(**ask(NOTE))
    assert text == whole.content[0].text
    assert "Maria Lopez" in text


async def test_the_synchronous_client_works_too(house) -> None:
    import ssl

    def call() -> str:
        trust = ssl.create_default_context(cafile=str(house.authority.certificate))
        with anthropic.Anthropic(
            base_url=house.base + "/billing-codes",
            auth_token=house.keys["billing-svc"],  # Authorization: Bearer
            default_headers={"X-Phi-Actor": "a", "X-Phi-Subject": "s"},
            http_client=anthropic.DefaultHttpxClient(verify=trust),
        ) as client:
            plain = client.messages.create(**ask(NOTE)).content[0].text
            with client.messages.stream(**ask(NOTE)) as stream:
                return plain + "".join(stream.text_stream)

    text = await asyncio.to_thread(call)
    assert text.count("Maria Lopez") >= 2
    assert threading.active_count() >= 1


async def test_tool_arguments_come_back_as_json(house) -> None:
    tool = {"name": "look_up", "input_schema": {"type": "object", "properties": {"who": {"type": "string"}}}}
    for stream in (False, True):
        asked = ask("Patient: Siobhan O'Neil-Watson is asked for.", tools=[tool], tool_choice={"type": "any"})
        if stream:
            async with house.sdk().messages.stream(**asked) as open_stream:
                message = await open_stream.get_final_message()
        else:
            message = await house.sdk().messages.create(**asked)
        (call,) = [block for block in message.content if block.type == "tool_use"]
        assert call.input["who"] == "Siobhan O'Neil-Watson"
    assert "Watson" not in house.vendor.received[0].body.decode()


async def test_the_schema_of_a_tool_arrives_as_it_was_made(house) -> None:
    """As Zod and Pydantic make it: a schema whose bounds, keywords or names are replaced, the vendor refuses."""
    whole = {"type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991}
    schema = {
        "type": "object",
        "properties": {
            "dir_path": {"type": "string"},
            "rr": {"type": "string"},
            "ws": {"type": "string"},
            "file_path": {"type": "string", "minLength": 2, "maxLength": 200},
            "taskId": {"type": "string"},
            "roomNumber": {**whole, "description": "Where the patient lies"},
            "keyFindings": {"type": "array", "items": {"type": "string"}, "maxItems": 32, "uniqueItems": True},
            "dischargeSummary": {"type": "object", "minProperties": 1, "maxProperties": 9, "readOnly": True},
        },
        "required": ["file_path", "taskId", "keyFindings", "ws"],
    }
    tool = {"name": "look_up", "input_schema": schema}
    answer = await house.sdk().messages.create(**ask(NOTE, tools=[tool]))
    assert house.vendor.received[0].json["tools"] == [tool]
    called = next(block.input for block in answer.content if block.type == "tool_use")
    assert {"file_path", "taskId", "keyFindings", "dir_path", "ws"} <= set(called)


@pytest.mark.parametrize("name", ["LabReport", "vitalSigns", "Icd10Suggestion", "searchSNOMED", "get_icdcode", "Skill"])
async def test_a_tool_may_be_spoken_of_by_its_name(house, name: str) -> None:
    """Taken for somebody's in the prose, it refused the call, since the tool's own name cannot be changed."""
    tool = {"name": name, "description": f"{name}: what was seen", "input_schema": {"type": "object", "title": name}}
    await house.sdk().messages.create(**ask(NOTE, tools=[tool], system=f"Use the {name} tool."))
    assert house.vendor.received[0].json["tools"] == [tool]
    assert house.vendor.received[0].json["system"] == f"Use the {name} tool."
    with pytest.raises(anthropic.BadRequestError, match="holds an identifier"):
        await house.sdk().messages.create(**ask(NOTE, tools=[{**tool, "name": "MariaLopez"}]))


async def test_a_prompt_may_show_how_a_tool_is_called(house) -> None:
    """As agents that are told of their tools in prose do; the field "name" was taken for somebody's."""
    tool = {"name": "get_icdcode", "description": "Looks up", "input_schema": {"type": "object"}}
    system = 'Answer so:\nAction:\n{\n  "name": "get_icdcode",\n  "arguments": {"document": "document.pdf"}\n}'
    await house.sdk().messages.create(**ask(NOTE, tools=[tool], system=system))
    assert house.vendor.received[0].json["system"] == system


async def test_history_keeps_its_placeholders(house) -> None:
    client = house.sdk()
    history = [{"role": "user", "content": "Patient: Maria Lopez has asthma. Patient: John Carver has gout."}]
    first = await client.messages.create(model=MODEL, max_tokens=100, messages=history)
    history += [
        {"role": "assistant", "content": first.content[0].text},
        {"role": "user", "content": "And Dr. Karen Quill? Compare Carver with Lopez."},
    ]
    second = await client.messages.create(model=MODEL, max_tokens=100, messages=history)
    sent = [received.json["messages"] for received in house.vendor.received]
    assert sent[1][0] == sent[0][0]  # the vendor's cache still hits
    assert "Maria Lopez" in sent[0][0]["content"].replace("[PERSON_1]", "Maria Lopez")
    assert "John Carver" in second.content[0].text
    for received in house.vendor.received:
        assert "Lopez" not in received.body.decode()
        assert "Carver" not in received.body.decode()


@pytest.mark.parametrize("stream", [False, True])
async def test_what_the_vendor_puts_between_an_answers_texts_goes_back_where_it_stood(house, stream: bool) -> None:
    """Of an answer that several models wrote, of an advisor's word and of an MCP server's list of tools."""
    blocks = [
        {"type": "mcp_tool_listing", "mcp_server_name": "epic", "tools": [{"name": "read_page", "input_schema": {}}]},
        {"type": "fallback", "from": {"model": MODEL}, "to": {"model": "claude-haiku-5-5"}, "trigger": {"type": "refusal", "category": "bio"}},
        {"type": "server_tool_use", "id": "srvtoolu_1", "name": "advisor", "input": {}},
        {"type": "advisor_tool_result", "tool_use_id": "srvtoolu_1", "content": {"type": "advisor_result", "text": "Ask [PERSON_1].", "stop_reason": "end_turn"}},
        {"type": "text", "text": "[PERSON_1] is asked."},
    ]  # fmt: skip
    message = whole("msg_1", MODEL, blocks, {"input_tokens": 1, "output_tokens": 1})

    async def answer(request: web.BaseRequest, _received: Received) -> web.StreamResponse:
        begun = {"type": "message_start", "message": {**message, "content": []}}
        made = [("message_start", begun)]
        for index, block in enumerate(blocks):
            place = {"index": index}
            made.append(("content_block_start", {"type": "content_block_start", **place, "content_block": block}))
            made.append(("content_block_stop", {"type": "content_block_stop", **place}))
        made.append(("message_stop", {"type": "message_stop"}))
        return await send(request, made) if stream else web.json_response(message)

    house.vendor.script.append(answer)
    client, asked = house.sdk().beta.messages, ask("Patient: Maria Lopez has asthma.")
    if stream:
        async with client.stream(**asked) as opened:
            first = await opened.get_final_message()
    else:
        first = await client.create(**asked)
    assert first.content[3].content.text == "Ask Maria Lopez."
    history = [*asked["messages"], {"role": "assistant", "content": first.content}, {"role": "user", "content": "And?"}]
    await client.create(**{**asked, "messages": history})
    sent = house.vendor.received[-1].json["messages"][1]["content"]
    assert [without_nulls(block) for block in sent] == blocks


def without_nulls(value: Any) -> Any:
    """Leave out what the SDK writes for what an answer did not say."""
    if isinstance(value, dict):
        return {name: without_nulls(item) for name, item in value.items() if item is not None}
    return [without_nulls(item) for item in value] if isinstance(value, list) else value


async def test_two_patients_never_swap(house) -> None:
    text = "Patient: Maria Lopez takes metformin. Patient: Marta Lopes takes warfarin."
    message = await house.sdk().messages.create(**ask(text))
    sent = house.vendor.received[0].json["messages"][0]["content"]
    assert sent == "Patient: [PERSON_1] takes metformin. Patient: [PERSON_2] takes warfarin."
    assert message.content[0].text.index("Maria Lopez") < message.content[0].text.index("Marta Lopes")


async def test_the_intent_is_on_disk_when_the_vendor_gets_the_request(house) -> None:
    seen: list[list[dict[str, object]]] = []

    async def look(_received: object) -> None:
        seen.append(last_events(house.journal, 1))

    house.vendor.on_request = look
    await house.sdk().messages.create(**ask(NOTE))
    ((intent,),) = seen
    assert (intent["stage"], intent["action"]) == ("intent", "sent")
    assert intent["removed"]["PERSON"] >= 2
    stages = [event["stage"] for event in house.events()]
    assert stages == ["intent", "outcome"]
    assert {event["event_id"] for event in house.events()} == {intent["event_id"]}


async def test_the_outcome_tells_tokens_tls_and_durations(house) -> None:
    await house.sdk().messages.create(**ask(NOTE))
    outcome = house.events()[-1]
    assert outcome["outcome"] == "ok"
    assert outcome["tokens_out"] == 42
    assert outcome["tls_in"] == outcome["tls_out"] == "TLSv1.3"
    assert outcome["agreement"] == "BAA-2026-014"
    assert outcome["subject"].startswith("siv1:")
    assert {"identify", "read", "detect", "redact", "record_intent", "send", "restore"} <= outcome["durations"].keys()
    assert outcome["found"] == outcome["removed"]


async def test_the_intent_tells_what_leaves_and_under_which_rules(house) -> None:
    await house.sdk("/clinical-notes", caller="notes-svc").messages.create(**ask(NOTE))
    intent = house.events()[0]
    assert intent["dialect"] == "anthropic"
    assert intent["profile"] == "minimum-necessary"
    assert intent["agreement_expires"] == "2028-02-01"
    assert intent["source"] == "127.0.0.1"
    kept = {entity: count - intent["removed"].get(entity, 0) for entity, count in intent["found"].items()}
    assert intent["left"] == {entity: count for entity, count in kept.items() if count}
    assert "PERSON" not in intent["left"]
    assert "DATE" in intent["left"] or "DATE_TIME" in intent["left"]


async def test_counting_and_listing_go_through(house) -> None:
    client = house.sdk()
    counted = await client.messages.count_tokens(model=MODEL, messages=[{"role": "user", "content": NOTE}])
    assert counted.input_tokens > 0
    assert "Lopez" not in house.vendor.received[0].body.decode()
    models = await client.models.list(limit=5)
    assert models.data[0].id.startswith("claude-")
    assert (await client.models.retrieve("claude-sonnet-5-5")).id == "claude-sonnet-5-5"
    assert house.vendor.received[1].path == "/v1/models?limit=5"
    assert [event["endpoint"] for event in house.events() if event["stage"] == "intent"] == [
        "count_tokens",
        "models",
        "models",
    ]


async def test_known_identifiers_are_masked_in_their_variants(house) -> None:
    import base64

    known = base64.urlsafe_b64encode(json.dumps(["Zbigniew Oyelowo", "1931-02-03"]).encode()).decode().rstrip("=")
    text = "oyelowo, z. came. OYELOWO on Feb 3, 1931; Z. Oyelowo feels fine"
    await house.sdk(headers={"X-Phi-Actor": "a", "X-Phi-Subject": "s", "X-Phi-Known": known}).messages.create(
        **ask(text)
    )
    sent = house.vendor.received[0].body.decode().lower()
    assert "oyelowo" not in sent
    assert "1931" not in sent
    assert known not in str(house.vendor.received[0].headers)


async def test_the_trail_verifies_after_all_that(build) -> None:
    async with build() as house:
        await house.sdk().messages.create(**ask(NOTE))
        root = house.root
    verdict = verify(
        root / "state" / "journal", public_key(root / "state" / "keys" / "audit.pub"), checkpoints=root / "checkpoints"
    )
    assert verdict.problems == []
    assert verdict.unsigned == 0
    assert verdict.records >= 5
