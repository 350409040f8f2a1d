"""A simulated Anthropic: messages (plain and streamed), token counting, models.

It keeps what it receives, and answers with the placeholders that it was sent, so that restoration can be seen.
"""

from __future__ import annotations

import asyncio
import json
import re
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from gateway.simulators.filled import answered, filled
from gateway.simulators.vendor import Received, SimulatedVendor, found_in, tokens

_MODELS = ("claude-fable-5-2", "claude-sonnet-5-5", "claude-haiku-5-5")


@dataclass(slots=True)
class SimulatedAnthropic(SimulatedVendor):
    """Anthropic's own API."""

    def refuse(self, received: Received) -> web.Response | None:
        """Want the key and the version."""
        if received.headers.get("x-api-key") != self.key:
            return error(401, "authentication_error", "invalid x-api-key")
        if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", received.headers.get("anthropic-version", "")):
            return error(400, "invalid_request_error", "anthropic-version: header is required")
        return None

    async def answer(self, request: web.BaseRequest, received: Received) -> web.StreamResponse:
        """Answer messages, counts and models."""
        path = request.path
        if request.method == "GET" and path == "/v1/models":
            listed = [_model(name) for name in _MODELS]
            return _json({"data": listed, "has_more": False, "first_id": _MODELS[0], "last_id": _MODELS[-1]})
        if request.method == "GET" and path.startswith("/v1/models/"):
            name = path.removeprefix("/v1/models/")
            return _json(_model(name)) if name in _MODELS else error(404, "not_found_error", f"model: {name}")
        if request.method != "POST" or path not in ("/v1/messages", "/v1/messages/count_tokens"):
            return error(404, "not_found_error", "Not found")
        try:
            body = received.json
            fault = check(body, counting=path.endswith("count_tokens"))
        except ValueError:
            return error(400, "invalid_request_error", "The request body is not valid JSON")
        if fault:
            return error(400, "invalid_request_error", fault)
        if path.endswith("count_tokens"):
            return _json({"input_tokens": tokens(received.body)})
        usage = {"input_tokens": tokens(received.body), "output_tokens": 42}
        message = whole(f"msg_01Simulated{self.turn}", body["model"], answer(body), usage)
        self.answered.append(json.dumps(message["content"], ensure_ascii=False))
        if not body.get("stream"):
            return _json(message)
        return await stream(request, events(message, self.piece))


def whole(name: str, model: str, content: list[dict[str, Any]], usage: dict[str, int]) -> dict[str, Any]:
    """Make a message; ``name`` is its id. It stops for a tool where it calls one."""
    calls = any(block["type"] == "tool_use" for block in content)
    return {
        "id": name,
        "type": "message",
        "role": "assistant",
        "model": model,
        "content": content,
        "stop_reason": "tool_use" if calls else "end_turn",
        "stop_sequence": None,
        "usage": usage,
    }


def answer(body: dict[str, Any]) -> list[dict[str, Any]]:
    """Make the content of an answer out of the placeholders in the request, in the order in which they stand there.

    Every tool that may be called is called, until a result is there; each call's id is its own in the conversation.
    """
    found = found_in(body.get("messages"))
    names = [p for p in found if p.startswith("[PERSON")]
    who = names[0] if names else "the patient"
    tools = _callable(body)
    wanted = (body.get("tool_choice") or {}).get("type") in ("any", "tool")
    last = body["messages"][-1]["content"]
    resulted = isinstance(last, list) and any(block.get("type") == "tool_result" for block in last)
    if tools and (wanted or not resulted):
        before = sum(block.get("type") == "tool_use" for block in _blocks(body))
        calls = [
            {
                "type": "tool_use",
                "id": f"toolu_{number:02}Simulated",
                "name": tool["name"],
                "input": filled({"type": "object", **tool["input_schema"]}, found),
            }
            for number, tool in enumerate(tools, before + 1)
        ]
        return [{"type": "text", "text": f"I will look {who} up."}, *calls]
    lines = [f"Summary for {who}:", ""]
    lines += [f"* **{placeholder}** is mentioned" for placeholder in found]
    lines += ["", f"{who}'s codes: E11.9, I10. In lower case: {who.lower()}. Nobody is [PERSON_999]."]
    text = "\n".join(lines)
    form = (body.get("output_config") or {}).get("format") or body.get("output_format")
    return [{"type": "text", "text": answered(form.get("schema"), found, text) if form else text}]


def _callable(body: dict[str, Any]) -> list[dict[str, Any]]:
    choice = body.get("tool_choice") or {}
    tools = [tool for tool in body.get("tools") or () if "input_schema" in tool]
    if choice.get("type") == "none":
        return []
    if choice.get("type") == "tool":
        return [tool for tool in tools if tool["name"] == choice.get("name")]
    return tools[:1] if choice.get("disable_parallel_tool_use") else tools


def _blocks(body: dict[str, Any]) -> list[dict[str, Any]]:
    contents = [message["content"] for message in body["messages"] if isinstance(message["content"], list)]
    return [block for content in contents for block in content]


def check(body: Any, *, counting: bool) -> str | None:
    """Say what the real API would reject."""
    if not isinstance(body, dict):
        return "body: Input should be an object"
    if not isinstance(body.get("model"), str):
        return "model: Field required"
    if not counting and not isinstance(body.get("max_tokens"), int):
        return "max_tokens: Field required"
    messages = body.get("messages")
    if not isinstance(messages, list) or not messages:
        return "messages: at least one message is required"
    for index, message in enumerate(messages):
        if not isinstance(message, dict) or message.get("role") not in ("user", "assistant", "system"):
            return f"messages.{index}.role: Input should be 'user' or 'assistant'"
        content = message.get("content")
        if isinstance(content, str):
            continue
        if not isinstance(content, list) or not all(isinstance(b, dict) and "type" in b for b in content):
            return f"messages.{index}.content: Input should be a valid list"
        for block in content:
            if block["type"] == "tool_use" and not isinstance(block.get("input"), dict):
                return f"messages.{index}.content: tool_use.input: Input should be an object"
    return None


def error(status: int, kind: str, message: str) -> web.Response:
    """Make an error as the real API writes it."""
    return _json({"type": "error", "error": {"type": kind, "message": message}, "request_id": "req_sim"}, status)


def events(message: dict[str, Any], piece: int) -> list[tuple[str, dict[str, Any]]]:
    """Cut a whole message into the events of a stream."""
    usage = message["usage"]
    started = {**message, "content": [], "stop_reason": None, "usage": {**usage, "output_tokens": 1}}
    made: list[tuple[str, dict[str, Any]]] = [("message_start", {"type": "message_start", "message": started})]
    for index, block in enumerate(message["content"]):
        if block["type"] == "tool_use":
            empty, text, kind, name = (
                {**block, "input": {}},
                json.dumps(block["input"]),
                "input_json_delta",
                "partial_json",
            )
        else:
            empty, text, kind, name = {"type": "text", "text": ""}, block["text"], "text_delta", "text"
        made.append(("content_block_start", {"type": "content_block_start", "index": index, "content_block": empty}))
        made.append(("ping", {"type": "ping"}))
        for start in range(0, len(text), piece):
            delta = {"type": kind, name: text[start : start + piece]}
            made.append(("content_block_delta", {"type": "content_block_delta", "index": index, "delta": delta}))
        made.append(("content_block_stop", {"type": "content_block_stop", "index": index}))
    ending = {"stop_reason": message["stop_reason"], "stop_sequence": None}
    made.append(
        (
            "message_delta",
            {"type": "message_delta", "delta": ending, "usage": {"output_tokens": usage["output_tokens"]}},
        )
    )
    made.append(("message_stop", {"type": "message_stop"}))
    return made


async def stream(request: web.BaseRequest, made: list[tuple[str, dict[str, Any]]]) -> web.StreamResponse:
    """Send events, each in a write of its own."""
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream; charset=utf-8", "request-id": "req_sim"})
    await response.prepare(request)
    for name, data in made:
        await response.write(f"event: {name}\ndata: {json.dumps(data)}\n\n".encode())
        await asyncio.sleep(0)
    await response.write_eof()
    return response


def _json(body: dict[str, Any], status: int = 200) -> web.Response:
    return web.json_response(body, status=status, headers={"request-id": "req_sim"})


def _model(name: str) -> dict[str, Any]:
    return {"type": "model", "id": name, "display_name": name, "created_at": "2025-01-01T00:00:00Z"}
