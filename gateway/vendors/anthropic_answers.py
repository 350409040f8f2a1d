"""What the coverage matrix shows of Anthropic's answers and request headers."""

from __future__ import annotations

from gateway.model import JsonValue
from gateway.vendors.catalogue import EXAMPLE, AnswerPlace, Back, RequestHeader
from gateway.wire import sse
from gateway.wire.strictjson import dumps

REQUEST_HEADERS = (
    RequestHeader("x-api-key", "the caller's gateway key; replaced by the vendor's key"),
    RequestHeader("authorization", "the same, as Bearer; not sent"),
    RequestHeader("anthropic-version", "checked (a date), sent"),
    RequestHeader("anthropic-beta", "feature `beta`, each name that is a beta still; sent"),
)


def _message(*content: JsonValue) -> JsonValue:
    return {"id": "msg_1", "type": "message", "role": "assistant", "model": "m", "content": list(content)}


def _stream(block: JsonValue, delta: JsonValue) -> bytes:
    made: list[tuple[str, JsonValue]] = [
        ("content_block_start", {"type": "content_block_start", "index": 0, "content_block": block}),
        ("content_block_delta", {"type": "content_block_delta", "index": 0, "delta": delta}),
        ("content_block_stop", {"type": "content_block_stop", "index": 0}),
        ("message_stop", {"type": "message_stop"}),
    ]
    return b"".join(sse.encode(sse.SseEvent(name, dumps(body).decode())) for name, body in made)


def _place(position: str, example: JsonValue | bytes, back: Back = Back.RESTORED) -> AnswerPlace:
    return AnswerPlace("messages.create", position, back, example)


_EMPTY: JsonValue = {"type": "text", "text": ""}
_TOOL: JsonValue = {"type": "tool_use", "id": "toolu_1", "name": "n", "input": {}}
_THINKING: JsonValue = {"type": "thinking", "thinking": "", "signature": ""}
ANSWERS = (
    _place("`content[]⟨text⟩.text`", _message({"type": "text", "text": EXAMPLE})),
    _place("`content[]⟨text⟩.citations[]`", _message({"type": "text", "text": "", "citations": [{"cited_text": EXAMPLE}]})),
    _place("`content[]⟨tool_use⟩.input`, values", _message({"type": "tool_use", "input": {"who": EXAMPLE}})),
    _place("`content[]⟨tool_use⟩.input`, keys", _message({"type": "tool_use", "input": {EXAMPLE: 1}})),
    _place("`content[]⟨tool_use⟩.input`, JSON in strings", _message({"type": "tool_use", "input": {"j": f'{{"a": "{EXAMPLE}"}}'}})),
    _place("`content[]⟨server_tool_use⟩.input`", _message({"type": "server_tool_use", "input": {"query": EXAMPLE}})),
    _place("`content[]⟨…_tool_result⟩`", _message({"type": "web_search_tool_result", "content": [{"title": EXAMPLE}]})),
    _place("`content[]⟨thinking⟩`", _message({"type": "thinking", "thinking": EXAMPLE}), Back.UNTOUCHED),
    _place("`content[]⟨redacted_thinking⟩`", _message({"type": "redacted_thinking", "data": EXAMPLE}), Back.UNTOUCHED),
    _place("`stop_sequence`", {"type": "message", "stop_sequence": EXAMPLE}),
    _place("a field of tomorrow", {"type": "message", "tomorrow": {"x": [EXAMPLE]}}),
    _place("`error.message`", {"type": "error", "error": {"type": "invalid_request_error", "message": EXAMPLE}}),
    _place("stream: `text_delta`", _stream(_EMPTY, {"type": "text_delta", "text": EXAMPLE})),
    _place("stream: `input_json_delta`", _stream(_TOOL, {"type": "input_json_delta", "partial_json": f'{{"a": "{EXAMPLE}"}}'})),
    _place("stream: `citations_delta`", _stream(_EMPTY, {"type": "citations_delta", "citation": {"cited_text": EXAMPLE}})),
    _place("stream: `compaction_delta`", _stream({"type": "compaction"}, {"type": "compaction_delta", "content": EXAMPLE})),
    _place("stream: `thinking_delta`", _stream(_THINKING, {"type": "thinking_delta", "thinking": EXAMPLE}), Back.UNTOUCHED),
    _place("stream: `signature_delta`", _stream(_THINKING, {"type": "signature_delta", "signature": EXAMPLE}), Back.UNTOUCHED),
)  # fmt: skip
