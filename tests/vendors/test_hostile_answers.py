"""Answers whose values are of other kinds than the API promises: read, or refused as no answer; never a malfunction."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from typing import Any

import pytest

from gateway.deid.escaping import Escaped
from gateway.deid.restore import Restorer
from gateway.model import JsonValue, Mapping, Prompt
from gateway.vendors import dialects
from gateway.vendors.catalogue import EXAMPLE
from gateway.vendors.dialect import Dialect, VendorReplyError
from gateway.wire import eventstream, sse
from gateway.wire.strictjson import dumps, parse, parse_text

ODD: tuple[JsonValue, ...] = (None, True, 10**30, "x", [], {}, [None], {"type": []}, [{"index": {}}])


def odd_ones(value: JsonValue) -> Iterator[JsonValue]:
    """Give copies of a document, each with one value of another kind, or without one key."""
    yield from ODD
    if isinstance(value, dict):
        for key, item in value.items():
            yield {name: other for name, other in value.items() if name != key}
            yield from ({**value, key: odd} for odd in odd_ones(item))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from ([*value[:index], odd, *value[index + 1 :]] for odd in odd_ones(item))


def odd_streams(stream: bytes) -> Iterator[bytes]:
    """Give copies of a stream, each with one event that is odd."""
    try:
        framed = list(eventstream.EventStreamDecoder().feed(stream))
    except eventstream.EventStreamError:
        framed = []
    for at, message in enumerate(framed):
        body: Any = parse(message.payload)
        inner = parse(base64.b64decode(body["bytes"])) if "bytes" in body else body
        for odd in odd_ones(inner):
            payload = {**body, "bytes": base64.b64encode(dumps(odd)).decode()} if "bytes" in body else odd
            changed = eventstream.Message(message.headers, dumps(payload))
            yield b"".join(map(eventstream.encode, [*framed[:at], changed, *framed[at + 1 :]]))
    events = [] if framed else list(sse.SseDecoder().feed(stream))
    for at, event in enumerate(events):
        if event.data not in (None, "[DONE]"):
            for odd in odd_ones(parse_text(event.data or "")):
                changed_event = sse.SseEvent(event.name, dumps(odd).decode())
                yield b"".join(map(sse.encode, [*events[:at], changed_event, *events[at + 1 :]]))


def read(dialect: Dialect, prompt: Prompt, answer: JsonValue | bytes) -> bool:
    """Say whether an answer was read. Raises whatever is not the refusal of one that cannot be."""
    restorer = Restorer(Mapping({EXAMPLE: "Maria Lopez"}))
    try:
        if isinstance(answer, bytes):
            stream = dialect.open_stream(prompt, restorer)
            stream.feed(answer)
            stream.finish()
        else:
            dialect.usage(answer)
            dumps(dialect.restore_reply(prompt, answer, restorer))
    except VendorReplyError:
        return False
    return True


@pytest.mark.parametrize("name", dialects())
def test_odd_values_are_read_or_refused(name: str) -> None:
    dialect = dialects()[name]
    tried = 0
    for place in dialect.catalogue().answers:
        named = (o.endpoint for o in dialect.catalogue().operations if place.operation.startswith(o.name))
        prompt = Prompt(next(named, place.operation), "m", isinstance(place.example, bytes), {}, ())
        assert read(dialect, prompt, place.example)  # the control
        odd = odd_streams(place.example) if isinstance(place.example, bytes) else odd_ones(place.example)
        for answer in odd:
            tried += 1
            read(dialect, prompt, answer)
    assert tried > 500


FOR_TOOLS: list[tuple[str, str, Any]] = [
    ("anthropic", "messages", lambda written: {"content": [{"type": "tool_use", "id": "t", "input": written}]}),
    ("anthropic", "messages", lambda written: {"content": [{"type": "server_tool_use", "input": written}]}),
    ("bedrock", "converse", lambda written: {"output": {"message": {"content": [{"toolUse": {"input": written}}]}}}),
    (
        "vertex",
        "generate_content",
        lambda written: {"candidates": [{"content": {"parts": [{"functionCall": {"name": "n", "args": written}}]}}]},
    ),
    ("openai", "responses", lambda written: {"object": "response", "output": [{"type": "x", "arguments": written}]}),
]
WRITTEN: JsonValue = {"steps": [{"type": "thinking", "who": "[PERSON_1]"}], "reasoningContent": {"who": "[PERSON_1]"}}


@pytest.mark.parametrize(
    ("name", "endpoint", "around"), FOR_TOOLS, ids=["tool", "tool at the vendor", "converse", "gemini", "responses"]
)
def test_what_is_written_for_a_tool_comes_back_whatever_its_fields_are_called(
    name: str, endpoint: str, around: Any
) -> None:
    restorer = Restorer(Mapping({"[PERSON_1]": "Maria Lopez"}))
    restored = dialects()[name].restore_reply(Prompt(endpoint, "m", False, {}, ()), around(WRITTEN), restorer)
    assert restored == around(parse(dumps(WRITTEN).replace(b"[PERSON_1]", b"Maria Lopez")))
    signed = {"content": [{"type": "thinking", "thinking": "[PERSON_1]", "signature": "x"}]}
    assert dialects()["anthropic"].restore_reply(Prompt("messages", "m", False, {}, ()), signed, restorer) == signed


@pytest.mark.parametrize(("name", "endpoint", "around"), FOR_TOOLS)
def test_a_tool_is_given_what_a_value_says_without_the_escapes_that_it_stood_with(
    name: str, endpoint: str, around: Any
) -> None:
    restorer = Restorer(Mapping({"[PERSON_1]": Escaped('Maria \\"Mia\\" Lopez', 'Maria "Mia" Lopez')}))
    prompt = Prompt(endpoint, "m", False, {}, ())
    restored = dialects()[name].restore_reply(prompt, around({"who": ["of [PERSON_1]"], "[PERSON_1]": 1}), restorer)
    assert restored == around({"who": ['of Maria "Mia" Lopez'], 'Maria "Mia" Lopez': 1})
    assert restorer.text("Dear [PERSON_1]") == 'Dear Maria \\"Mia\\" Lopez'


def test_a_streamed_argument_of_gemini_is_what_the_value_says() -> None:
    restorer = Restorer(Mapping({"[PERSON_1]": Escaped('Maria \\"Mia\\" Lopez', 'Maria "Mia" Lopez')}))
    stream = dialects()["vertex"].open_stream(Prompt("generate_content", "m", True, {}, ()), restorer)
    argument = {"jsonPath": "$.who", "stringValue": "[PERSON_1]"}
    part = {"functionCall": {"name": "n", "partialArgs": [argument]}}
    answer = {"candidates": [{"content": {"parts": [part]}, "finishReason": "STOP"}]}
    given = stream.feed(sse.encode(sse.SseEvent(None, dumps(answer).decode()))) + stream.finish()
    assert b'"stringValue":"Maria \\"Mia\\" Lopez"' in given
