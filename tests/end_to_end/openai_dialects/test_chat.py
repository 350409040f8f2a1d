"""Chat completions through the official SDK: identifiers out, answer restored, streams, tools, structured outputs."""

from __future__ import annotations

import asyncio
import json

import openai
import pytest
from pydantic import BaseModel

from tests.end_to_end.openai_dialects.conftest import NOTE, sdk

MODEL = "gpt-5.4-mini"
IDENTIFIERS = ("Maria", "Lopez", "00482913", "03/14", "Quill", "555-0143")
TOOL = {
    "type": "function",
    "function": {"name": "look_up", "parameters": {"type": "object", "properties": {"who": {"type": "string"}}}},
}


def ask(text: str, **more: object) -> dict[str, object]:
    return {"model": MODEL, "messages": [{"role": "user", "content": text}], **more}


async def test_a_whole_answer_is_restored(openai_house) -> None:
    completion = await sdk(openai_house).chat.completions.create(**ask(NOTE))
    (received,) = openai_house.vendor.received
    for identifier in IDENTIFIERS:
        assert identifier not in received.body.decode()
    text = completion.choices[0].message.content
    assert "Maria Lopez" in text
    assert "03/14/2026" in text
    assert "[PERSON_999]" in text  # the vendor made it up
    assert "[PERSON_1]" not in text
    assert received.headers["authorization"] == "Bearer vendor-key-for-tests"
    assert received.path == "/v1/chat/completions"
    assert not [name for name in received.headers if name.startswith(("x-phi", "x-stainless", "openai-"))]
    assert completion.usage.completion_tokens == 42
    assert openai_house.events()[-1]["tokens_out"] == 42
    assert openai_house.events()[-1]["model"] == MODEL


async def test_nothing_is_stored_unless_asked(openai_house) -> None:
    await sdk(openai_house).chat.completions.create(**ask("Summarize asthma care."))
    assert openai_house.vendor.received[0].json["store"] is False
    with pytest.raises(openai.PermissionDeniedError) as caught:
        await sdk(openai_house).chat.completions.create(**ask("Summarize asthma care.", store=True))
    assert caught.value.code == "feature_not_covered"


@pytest.mark.parametrize("piece", [1, 2, 3, 5, 8, 13, 40])
async def test_a_stream_is_restored_in_any_split(openai_house, piece: int) -> None:
    openai_house.vendor.piece = piece
    client = sdk(openai_house)
    stream = await client.chat.completions.create(**ask(NOTE, n=2, stream=True, stream_options={"include_usage": True}))
    texts, usage = {0: "", 1: ""}, None
    async for chunk in stream:
        usage = chunk.usage or usage
        for choice in chunk.choices:
            texts[choice.index] += choice.delta.content or ""
    whole = await client.chat.completions.create(**ask(NOTE))
    assert texts[0] == texts[1] == whole.choices[0].message.content
    assert "Maria Lopez" in texts[0]
    assert usage.completion_tokens == 42
    assert [event["tokens_out"] for event in openai_house.events() if event["stage"] == "outcome"] == [42, 42]


async def test_the_streaming_helper(openai_house) -> None:
    done = []
    async with sdk(openai_house).chat.completions.stream(**ask(NOTE, tools=[TOOL])) as stream:
        async for event in stream:
            if event.type.endswith(".done"):
                done.append(event)
        completion = await stream.get_final_completion()
    call = completion.choices[0].message.tool_calls[0]
    assert json.loads(call.function.arguments)["who"] == "Maria Lopez"
    assert completion.choices[0].message.content == "I will look Maria Lopez up."
    assert [event.type for event in done] == ["content.done", "tool_calls.function.arguments.done"]
    assert "Lopez" in done[1].arguments


async def test_the_synchronous_client_works_too(openai_house) -> None:
    def call() -> str:
        with sdk(openai_house, openai.OpenAI) as client:
            plain = client.chat.completions.create(**ask(NOTE)).choices[0].message.content
            with client.chat.completions.stream(**ask(NOTE)) as stream:
                stream.until_done()
                return plain + stream.get_final_completion().choices[0].message.content

    assert (await asyncio.to_thread(call)).count("Summary for Maria Lopez") == 2


class Visit(BaseModel):
    who: str
    number: str


@pytest.mark.parametrize("stream", [False, True])
async def test_structured_output_is_parsed(openai_house, stream: bool) -> None:
    asked = ask("Patient: Siobhan O'Neil-Watson, MRN 00482913.", response_format=Visit)
    client = sdk(openai_house)
    if stream:
        async with client.chat.completions.stream(**asked) as opened:
            completion = await opened.get_final_completion()
    else:
        completion = await client.chat.completions.parse(**asked)
    assert completion.choices[0].message.parsed == Visit(who="Siobhan O'Neil-Watson", number="00482913")
    assert "Watson" not in openai_house.vendor.received[0].body.decode()


async def test_tool_calls_and_their_results_keep_their_placeholders(openai_house) -> None:
    client = sdk(openai_house)
    history: list[object] = [
        {"role": "user", "content": "Patient: Maria Lopez has asthma. Patient: John Carver has gout."}
    ]
    custom = {"type": "custom", "custom": {"name": "note", "description": "Writes a note."}}
    first = await client.chat.completions.create(model=MODEL, messages=history, tools=[TOOL, custom])
    message = first.choices[0].message
    calls = message.tool_calls
    assert json.loads(calls[0].function.arguments) == {"who": "Maria Lopez"}
    assert calls[1].custom.input == "look up Maria Lopez"
    history += [message.model_dump(exclude_none=True)]
    history += [
        {"role": "tool", "tool_call_id": c.id, "content": json.dumps({"name": "Lopez, Maria", "mrn": 482913})}
        for c in calls
    ]
    second = await client.chat.completions.create(model=MODEL, messages=history, tools=[TOOL, custom])
    sent = [received.json["messages"] for received in openai_house.vendor.received]
    assert sent[1][0] == sent[0][0]  # the vendor's cache still hits
    assert json.loads(sent[1][1]["tool_calls"][0]["function"]["arguments"]) == {"who": "[PERSON_1]"}
    assert "John Carver" in second.choices[0].message.content
    for received in openai_house.vendor.received:
        assert not [name for name in ("Lopez", "Carver", "482913") if name in received.body.decode()]


async def test_an_answer_whose_fields_are_repeated_in_its_text_part_goes_back(openai_house) -> None:
    """As OpenAI's Agents SDK for Node sends its history."""
    client = sdk(openai_house)
    first = await client.chat.completions.create(**ask(NOTE, tools=[TOOL]))
    message = first.choices[0].message.model_dump(exclude_unset=True)
    (call,) = message["tool_calls"]
    rest = {name: value for name, value in message.items() if name != "content"}
    answered = {
        "role": "assistant",
        "content": [{"type": "text", "text": message["content"], **rest}],
        "tool_calls": [call],
    }
    result = {"role": "tool", "tool_call_id": call["id"], "content": "Maria Lopez has asthma."}
    history = [{"role": "user", "content": NOTE}, answered, result]
    second = await client.chat.completions.create(model=MODEL, messages=history, tools=[TOOL])
    assert "Maria Lopez" in second.choices[0].message.content
    sent = openai_house.vendor.received[1].json["messages"][1]
    assert sent["content"][0]["tool_calls"] == sent["tool_calls"]
    assert sent["tool_calls"][0]["id"] == call["id"]
    assert "Lopez" not in json.dumps(sent)


async def test_logprobs_stay_only_where_they_are_true(openai_house) -> None:
    client = sdk(openai_house)
    plain = await client.chat.completions.create(**ask("What is asthma?", logprobs=True))
    assert plain.choices[0].logprobs.content[0].token == "Summary"
    restored = await client.chat.completions.create(**ask(NOTE, logprobs=True))
    assert restored.choices[0].logprobs is None
    said, listed = "", ""
    async for chunk in await client.chat.completions.create(**ask(NOTE, logprobs=True, stream=True)):
        for choice in chunk.choices:
            said += choice.delta.content or ""
            if choice.logprobs:
                assert "".join(token.token for token in choice.logprobs.content) == choice.delta.content
                listed += choice.delta.content
    assert "Maria Lopez" in said
    assert "asthma" not in listed
    assert "Summary for " in listed
    assert "Lopez" not in listed


async def test_the_account_is_the_agreements_not_the_callers(openai_build) -> None:
    def edit(policies) -> None:
        path = policies / "agreements.yaml"
        path.write_text(
            path.read_text().replace(
                "{env: OPENAI_API_KEY}\n", "{env: OPENAI_API_KEY}\n  headers: {OpenAI-Project: proj_ours}\n"
            )
        )

    async with openai_build(edit) as house:
        client = sdk(house, organization="org-callers", project="proj_callers")
        await client.chat.completions.create(**ask("What is asthma?"))
        sent = house.vendor.received[0].headers
        assert {name: value for name, value in sent.items() if name.startswith("openai-")} == {
            "openai-project": "proj_ours"
        }
