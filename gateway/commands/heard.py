"""What an answer says, whole or streamed, in any dialect: its text, and the call of a tool with its arguments."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from gateway.wire.eventstream import EventStreamDecoder
from gateway.wire.sse import SseDecoder


@dataclass(slots=True)
class Heard:
    """The text of an answer, and the tool that it calls. ``arguments`` is JSON as it came."""

    text: str = field(default="", repr=False)
    tool: str | None = None
    arguments: str = field(default="", repr=False)

    @property
    def input(self) -> Any:
        """The tool's arguments, read; as they came, where they are no JSON."""
        try:
            return json.loads(self.arguments)
        except ValueError:
            return self.arguments


def heard(content_type: str, answer: bytes) -> Heard:
    """Read an answer. ``content_type`` is its media type, lower case, without parameters."""
    said = Heard()
    try:
        for value in _values(content_type, answer):
            if isinstance(value, dict):
                _take(value, said)
    except (ValueError, KeyError, TypeError, AttributeError):
        return said  # as far as it can be read: what is missing shows in the difference
    return said


def _values(content_type: str, answer: bytes) -> Iterator[Any]:
    """Give the JSON values of an answer: itself, or the events and elements of a stream."""
    if content_type == "text/event-stream":
        decoder = SseDecoder()
        for event in (*decoder.feed(answer), *decoder.finish()):
            if event.data and event.data != "[DONE]":
                yield json.loads(event.data)
    elif content_type == "application/vnd.amazon.eventstream":
        for message in EventStreamDecoder().feed(answer):
            payload = json.loads(message.payload)
            name = message.text(":event-type")
            yield json.loads(base64.b64decode(payload["bytes"])) if name == "chunk" else {name: payload}
    else:
        value = json.loads(answer)
        yield from value if isinstance(value, list) else [value]


def _take(value: dict[str, Any], said: Heard) -> None:
    match value:
        case {"type": "message", "content": list(blocks)}:
            for block in blocks:
                _anthropic(block, said)
        case {"type": str(kind)} if not kind.startswith("message"):
            _event(value, said)
        case {"object": "response", "output": list(items)}:
            for item in items:
                _response(item, said)
        case {"choices": list(choices)}:
            for choice in choices:
                _choice(choice.get("message") or choice.get("delta") or {}, said)
        case {"output": {"message": {"content": list(blocks)}}}:
            for block in blocks:
                _converse(block, said)
        case {"candidates": list(candidates)}:
            for part in [part for one in candidates for part in one.get("content", {}).get("parts", ())]:
                _gemini(part, said)
        case _:
            _converse_event(value, said)


def _event(value: dict[str, Any], said: Heard) -> None:
    """Take an event of Anthropic's or of the responses API."""
    match value:
        case {"type": "content_block_start", "content_block": {"type": "tool_use", "name": name}}:
            said.tool = name
        case {"type": "content_block_delta", "delta": delta}:
            said.text += delta.get("text", "")
            said.arguments += delta.get("partial_json", "")
        case {"type": "response.output_item.added", "item": {"type": "function_call", "name": name}}:
            said.tool = name
        case {"type": "response.output_text.delta", "delta": delta}:
            said.text += delta
        case {"type": "response.function_call_arguments.delta", "delta": delta}:
            said.arguments += delta


def _converse_event(value: dict[str, Any], said: Heard) -> None:
    match value:
        case {"contentBlockStart": {"start": {"toolUse": {"name": name}}}}:
            said.tool = name
        case {"contentBlockDelta": {"delta": delta}}:
            said.text += delta.get("text", "")
            said.arguments += delta.get("toolUse", {}).get("input", "")


def _anthropic(block: dict[str, Any], said: Heard) -> None:
    if block["type"] == "tool_use":
        said.tool, said.arguments = block["name"], json.dumps(block["input"])
    else:
        said.text += block.get("text", "")


def _response(item: dict[str, Any], said: Heard) -> None:
    if item["type"] == "function_call":
        said.tool, said.arguments = item["name"], item["arguments"]
    for part in item.get("content", ()):
        said.text += part.get("text", "")


def _choice(message: dict[str, Any], said: Heard) -> None:
    said.text += message.get("content") or ""
    for call in message.get("tool_calls") or ():
        said.tool = call["function"].get("name", said.tool)
        said.arguments += call["function"].get("arguments", "")


def _converse(block: dict[str, Any], said: Heard) -> None:
    said.text += block.get("text", "")
    if "toolUse" in block:
        said.tool, said.arguments = block["toolUse"]["name"], json.dumps(block["toolUse"]["input"])


def _gemini(part: dict[str, Any], said: Heard) -> None:
    said.text += part.get("text", "")
    if "functionCall" in part:
        said.tool, said.arguments = part["functionCall"]["name"], json.dumps(part["functionCall"]["args"])
