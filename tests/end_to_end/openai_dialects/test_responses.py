"""The responses API through the official SDK: what is streamed, what is repeated and what is parsed agree."""

from __future__ import annotations

import json

import openai
import pydantic
import pytest
from aiohttp import web
from pydantic import BaseModel

from gateway.simulators.vendor import Received
from tests.end_to_end.openai_dialects.conftest import NOTE, sdk

MODEL = "gpt-5.5"
TOOL = {"type": "function", "name": "look_up", "strict": False, "parameters": {"type": "object", "properties": {"who": {"type": "string"}}}}  # fmt: skip


async def test_a_whole_response_is_restored(openai_house) -> None:
    response = await sdk(openai_house).responses.create(
        model=MODEL, instructions="Dr. Karen Quill asks.", input=NOTE, metadata={"case": "Maria Lopez"}
    )
    (received,) = openai_house.vendor.received
    assert not [name for name in ("Maria", "Lopez", "Quill", "00482913", "555-0143") if name in received.body.decode()]
    assert received.json["store"] is False
    assert "Summary for Maria Lopez" in response.output_text
    assert response.output[0].summary[0].text == "The question is about Maria Lopez"
    assert response.instructions == "Dr. Karen Quill asks."
    assert response.metadata == {"case": "Maria Lopez"}
    outcome = openai_house.events()[-1]
    assert (outcome["endpoint"], outcome["model"], outcome["tokens_out"]) == ("responses", MODEL, 42)


async def test_what_no_model_reads_does_not_number_the_conversation_anew(openai_house) -> None:
    client = sdk(openai_house)
    turn = {"session_id": "139550df-caf1-464e-9aec-77ea722161e7"}  # as Codex sends it, and more of it once it commits
    later = {**turn, "commit": "01a22162-2114-7fd1-81e2-a7b44cb262b2", "agent_name": "Edwina Castellanos"}
    asked = NOTE + " Device ID 7f3a9c21-5d0e-4b7a-9e65-0c1d2e3f4a5b."
    await client.responses.create(model=MODEL, input=asked, extra_body={"client_metadata": turn})
    await client.responses.create(
        model=MODEL,
        input=asked,
        extra_body={"client_metadata": later},
        metadata={"case": "John Q. Adamczyk"},
        user="amy",
    )
    first, second = (received.json for received in openai_house.vendor.received)
    assert first["input"] == second["input"]
    assert "Castellanos" not in str(second)


@pytest.mark.parametrize("piece", [1, 2, 3, 7, 40])
async def test_a_stream_agrees_with_itself_in_any_split(openai_house, piece: int) -> None:
    openai_house.vendor.piece = piece
    client = sdk(openai_house)
    said: dict[str, str] = {}
    final = None
    async for event in await client.responses.create(model=MODEL, input=NOTE, stream=True):
        if event.type.endswith(".delta"):
            said[event.type] = said.get(event.type, "") + event.delta
        elif event.type == "response.output_text.done":
            assert said["response.output_text.delta"] == event.text
        elif event.type == "response.completed":
            final = event.response
    whole = await client.responses.create(model=MODEL, input=NOTE)
    assert said["response.output_text.delta"] == final.output_text == whole.output_text
    assert said["response.reasoning_summary_text.delta"] == final.output[0].summary[0].text
    assert "Maria Lopez" in final.output_text


@pytest.mark.parametrize(
    "rest", [b"", b"event: response.output_text.delta\n"], ids=["between events", "before its data"]
)
async def test_a_stream_that_breaks_raises(openai_house, rest: bytes) -> None:
    async def fail(request: web.BaseRequest, _received: Received) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(request)
        event = {"type": "response.output_text.delta", "item_id": "i", "output_index": 0, "content_index": 0, "sequence_number": 0, "delta": "Hello", "logprobs": []}  # fmt: skip
        await response.write(f"event: {event['type']}\ndata: {json.dumps(event)}\n\n".encode() + rest)
        return response

    openai_house.vendor.script.append(fail)
    with pytest.raises(openai.APIError) as caught:
        async for event in await sdk(openai_house).responses.create(model=MODEL, input=NOTE, stream=True):
            assert event.delta == "Hello"
    assert caught.value.code == "vendor_reply"
    assert openai_house.events()[-1]["outcome"] == "truncated"


async def test_the_streaming_helper_and_tools(openai_house) -> None:
    client = sdk(openai_house)
    custom = {"type": "custom", "name": "note", "description": "Writes a note."}
    async with client.responses.stream(
        model=MODEL, input="Patient: Siobhan O'Neil-Watson", tools=[TOOL, custom]
    ) as stream:
        kinds = [event.type async for event in stream]
        response = await stream.get_final_response()
    assert kinds[-1] == "response.completed"
    call, noted = response.output[1:]
    assert json.loads(call.arguments) == {"who": "Siobhan O'Neil-Watson"}
    assert noted.input == "look up Siobhan O'Neil-Watson"
    history = [
        {"role": "user", "content": "Patient: Siobhan O'Neil-Watson"},
        *(item.model_dump(exclude_none=True) for item in response.output),
    ]
    history += [
        {
            "type": "function_call_output",
            "call_id": call.call_id,
            "output": json.dumps({"name": "Siobhan O'Neil-Watson"}),
        },
        {"type": "custom_tool_call_output", "call_id": noted.call_id, "output": "done for O'Neil-Watson"},
    ]
    for item in history:
        item.pop("parsed_arguments", None)
    last = await client.responses.create(
        model=MODEL, input=history, tools=[TOOL, custom], include=["reasoning.encrypted_content"]
    )
    assert "Siobhan O'Neil-Watson" in last.output_text
    sent = openai_house.vendor.received[1].json["input"]
    assert json.loads(sent[2]["arguments"]) == {"who": "[PERSON_1]"}
    assert "Watson" not in openai_house.vendor.received[1].body.decode()
    assert openai_house.events()[-1]["encrypted_blocks"] == 1


class Visit(BaseModel):
    who: str
    number: str


@pytest.mark.parametrize("stream", [False, True])
async def test_structured_output_is_parsed(openai_house, stream: bool) -> None:
    asked = {"model": MODEL, "input": "Patient: Siobhan O'Neil-Watson, MRN 00482913.", "text_format": Visit}
    if stream:
        async with sdk(openai_house).responses.stream(**asked) as opened:
            response = await opened.get_final_response()
    else:
        response = await sdk(openai_house).responses.parse(**asked)
    assert response.output_parsed == Visit(who="Siobhan O'Neil-Watson", number="00482913")


async def test_counting_tokens(openai_house) -> None:
    counted = await sdk(openai_house).responses.input_tokens.count(model=MODEL, input=NOTE)
    assert counted.input_tokens > 0
    assert "Lopez" not in openai_house.vendor.received[0].body.decode()
    assert openai_house.events()[-1]["endpoint"] == "input_tokens"


@pytest.mark.parametrize(
    ("asked", "kind", "code"),
    [
        ({"store": True}, openai.PermissionDeniedError, "feature_not_covered"), ({"background": True}, openai.PermissionDeniedError, "feature_not_covered"),
        ({"previous_response_id": "resp_1"}, openai.BadRequestError, "cannot_inspect"), ({"conversation": "conv_1"}, openai.BadRequestError, "cannot_inspect"),
        ({"tools": [{"type": "web_search"}]}, openai.PermissionDeniedError, "feature_not_covered"),
        ({"tools": [{"type": "mcp", "server_label": "m", "server_url": "https://mcp.example.com/x"}]}, openai.PermissionDeniedError, "feature_not_covered"),
        ({"input": [{"role": "user", "content": [{"type": "input_image", "detail": "low", "image_url": "data:image/png;base64,aGk="}]}]}, openai.PermissionDeniedError, "media_not_allowed"),
        ({"input": [{"role": "user", "content": [{"type": "hologram"}]}]}, openai.BadRequestError, "unknown_content"),
    ],
    ids=str,
)  # fmt: skip
async def test_what_is_not_covered_never_leaves(openai_house, asked, kind, code) -> None:
    with pytest.raises(kind) as caught:
        await sdk(openai_house).responses.create(**{"model": MODEL, "input": "x", **asked})
    assert caught.value.code == code
    assert caught.value.body["remedy"]
    assert openai_house.vendor.received == []
    (event,) = openai_house.events()
    assert (event["stage"], event["reason"], event["event_id"]) == ("refusal", code, caught.value.body["event_id"])


async def test_an_agreement_may_list_a_feature(openai_build) -> None:
    from tests.end_to_end.openai_dialects.conftest import widen

    listed = '"state:store", "server_tool:web_search*", "setting:service_tier_flex"'
    async with openai_build(widen("responses", features=listed)) as house:
        await sdk(house).responses.create(
            model=MODEL, input="What is asthma?", store=True, service_tier="flex", tools=[{"type": "web_search"}]
        )
        sent = house.vendor.received[0].json
        assert (sent["store"], sent["service_tier"]) == (True, "flex")
        assert set(house.events()[-1]["features"]) == {
            "state:store",
            "server_tool:web_search*",
            "setting:service_tier_flex",
        }


@pytest.mark.parametrize("name", ["LabReport", "LabPanel", "ToolCall", "CalendarEvent"])
async def test_an_answer_of_a_class_is_read_whatever_the_class_is_called(openai_house, name: str) -> None:
    """The SDK says the class's name twice, and one of them cannot be changed: taken for somebody's, it refused the call."""
    panel = pydantic.create_model("LabPanel", drawn=(str, ...))
    form = pydantic.create_model(name, who=(str, ...), panels=(list[panel], ...))
    answer = await sdk(openai_house).responses.parse(model="gpt-5.5", input=NOTE, text_format=form)
    assert answer.output_parsed.who == "Maria Lopez"
    sent = openai_house.vendor.received[0].json["text"]["format"]
    assert (sent["name"], sent["schema"]["title"], *sent["schema"]["$defs"]) == (name, name, "LabPanel")
    assert sent["schema"]["properties"]["panels"]["items"] == {"$ref": "#/$defs/LabPanel"}
