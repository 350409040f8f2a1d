"""Answers that the caller has begun itself, as who wants JSON does: put together they are JSON whatever the values hold."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from botocore.eventstream import EventStreamBuffer

from gateway.deid.restore import Restorer
from gateway.model import Mapping, Prompt
from gateway.vendors.anthropic import Anthropic
from gateway.vendors.bedrock import Bedrock
from gateway.vendors.dialect import Dialect
from gateway.vendors.vertex import Vertex
from gateway.wire import sse
from gateway.wire.eventstream import Message, encode
from gateway.wire.strictjson import dumps

NAME = 'Maria "Mia" Lopez\n12 Oak St'
RESTORER = Restorer(Mapping({"[PERSON_1]": NAME}))
CLAUDE, NOVA = "anthropic.claude-3-haiku-20240307-v1:0", "amazon.nova-pro-v1:0"
PLACES: dict[str, tuple[Dialect, str, str]] = {
    "anthropic": (Anthropic(), "messages", "claude-3-haiku"),
    "vertex": (Vertex(), "messages", "claude-3-haiku"),
    "converse": (Bedrock(), "converse", CLAUDE),
    "claude at bedrock": (Bedrock(), "invoke_model", CLAUDE),
    "nova": (Bedrock(), "invoke_model", NOVA),
}
BLOCKS = ("converse", "nova")  # whose blocks have no type
# What the caller begins with, and how the answer goes on.
BEGUN = [
    ("{", '"name": "[PERSON_1]"}'),
    ('{"name":', ' "[PERSON_1]"}'),
    ('{"a": "\\"x", "name": "', '[PERSON_1]"}'),
    ("```json", '\n{"name": "[PERSON_1]"}'),
    ("```json\n{", '"name": "[PERSON_1]"}'),
    ("Here is the JSON:", '{"name": "[PERSON_1]"}'),  # the answer alone is JSON
]


def prompt(place: str, begun: Any, role: str = "assistant") -> Prompt:
    _, endpoint, model = PLACES[place]
    body = {"messages": [{"role": "user", "content": [{"text": "Who?"}]}, {"role": role, "content": begun}]}
    return Prompt(endpoint=endpoint, model=model, stream=False, body=body, leaves=())


def block(place: str, text: str) -> Any:
    return {"text": text} if place in BLOCKS else {"type": "text", "text": text}


def whole(place: str, asked: Prompt, text: str) -> str:
    content = [block(place, text)]
    body: Any = {"output": {"message": {"role": "assistant", "content": content}}}
    if place not in BLOCKS:
        body = {"type": "message", "content": content}
    restored: Any = PLACES[place][0].restore_reply(asked, body, RESTORER)
    return (restored["output"]["message"] if place in BLOCKS else restored)["content"][0]["text"]


def streamed(place: str, asked: Prompt, text: str, size: int) -> str:
    pieces = [text[at : at + size] for at in range(0, len(text), size)]
    events: list[tuple[str, Any]]
    if place in BLOCKS:
        events = [
            *(("contentBlockDelta", {"contentBlockIndex": 0, "delta": {"text": piece}}) for piece in pieces),
            ("contentBlockStop", {"contentBlockIndex": 0}),
            ("messageStop", {"stopReason": "end_turn"}),
            ("metadata", {"usage": {}}),
        ]
    else:
        made: list[Any] = [
            {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
            *({"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": p}} for p in pieces),
            {"type": "content_block_stop", "index": 0},
            {"type": "message_stop"},
        ]
        events = [(event["type"], event) for event in made]
    stream = PLACES[place][0].open_stream(asked, RESTORER)
    if place in ("anthropic", "vertex"):
        data = b"".join(sse.encode(sse.SseEvent(kind, dumps(body).decode())) for kind, body in events)
        decoder = sse.SseDecoder()
        given = [json.loads(e.data) for e in decoder.feed(stream.feed(data) + stream.finish()) if e.data]
    else:
        if place != "converse":
            events = [({kind: body} if place == "nova" else body) for kind, body in events]  # type: ignore[misc]
            events = [("chunk", {"bytes": base64.b64encode(dumps(e)).decode()}) for e in events]  # type: ignore[arg-type]
        frames = [encode(Message({":event-type": k, ":message-type": "event"}, dumps(b))) for k, b in events]
        buffer = EventStreamBuffer()
        buffer.add_data(stream.feed(b"".join(frames)) + stream.finish())
        given = [json.loads(message.payload) for message in buffer]
        if place != "converse":
            given = [json.loads(base64.b64decode(one["bytes"])) for one in given]
        if place == "nova":
            given = [one["contentBlockDelta"] for one in given if "contentBlockDelta" in one]
    return "".join(one.get("delta", {}).get("text", "") for one in given)


@pytest.mark.parametrize("place", sorted(PLACES))
@pytest.mark.parametrize(("begun", "goes_on"), BEGUN)
def test_what_goes_on_in_json_that_the_caller_began_is_escaped(place: str, begun: str, goes_on: str) -> None:
    """The name's own quotation mark ended the string, and its line break broke it."""
    alone = begun.startswith("Here")
    asked = prompt(place, [block(place, begun)])
    for size in (1, 5, 1000):
        for answer in (whole(place, asked, goes_on), streamed(place, asked, goes_on, size)):
            read = json.loads(answer if alone else (begun + answer).removeprefix("```json"))
            assert read["name"] == NAME


@pytest.mark.parametrize("place", sorted(PLACES))
@pytest.mark.parametrize("begun", ["The patient is", "", "Note: {", [], [{"type": "image"}], None, [None]])
def test_plain_text_that_the_caller_began_stays_plain(place: str, begun: Any) -> None:
    asked = prompt(place, begun)
    assert whole(place, asked, ' "[PERSON_1]".') == f' "{NAME}".'
    assert streamed(place, asked, ' "[PERSON_1]".', 3) == f' "{NAME}".'


@pytest.mark.parametrize("place", sorted(PLACES))
def test_what_the_user_wrote_last_begins_no_answer(place: str) -> None:
    asked = prompt(place, [block(place, '{"name": "')], role="user")
    assert whole(place, asked, 'is "[PERSON_1]"') == f'is "{NAME}"'
    assert streamed(place, asked, 'is "[PERSON_1]"', 4) == f'is "{NAME}"'
