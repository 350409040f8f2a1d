"""A stand-in for every vendor at once: it keeps what it receives, and answers what it was told to, in any dialect.

It asks for no proof and checks nothing: what matters is what leaves the gateway, and what comes back through it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from gateway.model import JsonObject
from gateway.policy.request_cases import Reply
from gateway.simulators import anthropic, bedrock, openai_streams, vertex
from gateway.simulators.vendor import Received, SimulatedVendor

_BEDROCK = re.compile(r"/model/(?P<model>[^/]+)/(?P<verb>converse|invoke)(?P<stream>-stream|-with-response-stream)?")
_USAGE = {"input_tokens": 9, "output_tokens": 42}
_NAME = "stand-in"


@dataclass(slots=True)
class ScriptedVendor(SimulatedVendor):
    """Answers ``reply`` to every request; where that is None, a short text."""

    reply: Reply | None = field(default=None, repr=False)

    def refuse(self, received: Received) -> web.Response | None:
        """Refuse nobody."""
        del received
        return None

    async def answer(self, request: web.BaseRequest, received: Received) -> web.StreamResponse:
        """Answer in the form of the operation that the path names."""
        reply = self.reply or Reply(text="Noted.")
        if reply.text is None and reply.tool is None:
            return web.json_response(reply.body, status=reply.status)
        path, raw = request.path, request.raw_path.partition("?")[0]
        if path.endswith(("/chat/completions", "/responses", "/messages")):
            body = received.json
            return await _by_body(request, path, reply, body, self.piece)
        if match := _BEDROCK.fullmatch(raw):
            return await _bedrock(request, match, reply, self.piece)
        if path.endswith((":generateContent", ":streamGenerateContent")):
            return await _gemini(request, path, reply, self.piece)
        if path.endswith((":rawPredict", ":streamRawPredict")):
            return await _message(request, reply, self.piece, streamed=path.endswith(":streamRawPredict"))
        return web.json_response({"Entities": []} if "x-amz-target" in received.headers else {})


async def _by_body(
    request: web.BaseRequest, path: str, reply: Reply, body: dict[str, Any], piece: int
) -> web.StreamResponse:
    streamed = body.get("stream") is True
    if path.endswith("/messages"):
        return await _message(request, reply, piece, streamed=streamed)
    if path.endswith("/responses"):
        whole = _response(reply)
        events: Iterable[openai_streams.Event] = openai_streams.response_events(whole, piece)
    else:
        whole = _completion(reply)
        events = [*openai_streams.chat_chunks(whole, piece, usage=False), "[DONE]"]
    return await openai_streams.send(request, events) if streamed else web.json_response(whole)


async def _message(request: web.BaseRequest, reply: Reply, piece: int, *, streamed: bool) -> web.StreamResponse:
    whole = _anthropic(reply)
    return await anthropic.stream(request, anthropic.events(whole, piece)) if streamed else web.json_response(whole)


async def _bedrock(request: web.BaseRequest, match: re.Match[str], reply: Reply, piece: int) -> web.StreamResponse:
    if match["verb"] == "invoke":  # Anthropic's own form, which other makers' models do not have
        whole = _anthropic(reply)
        if not match["stream"]:
            return web.json_response(whole)
        events = [data for name, data in anthropic.events(whole, piece) if name != "ping"]
        return await bedrock.stream(request, map(bedrock.chunk, events))
    called = {"toolUse": {"toolUseId": "tooluse_1", "name": reply.tool, "input": reply.input}}
    blocks: list[dict[str, Any]] = [called if reply.tool else {"text": reply.text}]
    stop = "tool_use" if reply.tool else "end_turn"
    usage = {"inputTokens": 9, "outputTokens": 42, "totalTokens": 51}
    if match["stream"]:
        return await bedrock.stream(request, bedrock.converse_events(blocks, stop, usage, piece))
    message = {"role": "assistant", "content": blocks}
    return web.json_response({"output": {"message": message}, "stopReason": stop, "usage": usage})


async def _gemini(request: web.BaseRequest, path: str, reply: Reply, piece: int) -> web.StreamResponse:
    part: JsonObject = (
        {"functionCall": {"name": reply.tool, "args": reply.input}} if reply.tool else {"text": reply.text}
    )
    whole: dict[str, Any] = {
        "candidates": [{"content": {"role": "model", "parts": [part]}, "finishReason": "STOP", "index": 0}],
        "usageMetadata": {"promptTokenCount": 9, "candidatesTokenCount": 42},
        "modelVersion": _NAME,
    }
    if path.endswith(":generateContent"):
        return web.json_response(whole)
    chunks = vertex.cut(whole, piece, streams_arguments=False)
    return await vertex.send_chunks(request, chunks, array=request.query.get("alt") != "sse")


def _anthropic(reply: Reply) -> JsonObject:
    called = {"type": "tool_use", "id": "toolu_1", "name": reply.tool or "", "input": reply.input}
    return {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "model": _NAME,
        "content": [called if reply.tool else {"type": "text", "text": reply.text}],
        "stop_reason": "tool_use" if reply.tool else "end_turn",
        "stop_sequence": None,
        "usage": {**_USAGE},
    }


def _completion(reply: Reply) -> dict[str, Any]:
    message: dict[str, Any] = {"role": "assistant", "refusal": None, "annotations": [], "content": reply.text}
    if reply.tool:
        function = {"name": reply.tool, "arguments": json.dumps(reply.input, ensure_ascii=False)}
        message["tool_calls"] = [{"id": "call_1", "type": "function", "function": function}]
    finish = "tool_calls" if reply.tool else "stop"
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1_700_000_000,
        "model": _NAME,
        "service_tier": "default",
        "system_fingerprint": "fp_1",
        "choices": [{"index": 0, "message": message, "finish_reason": finish, "logprobs": None}],
        "usage": {"prompt_tokens": 9, "completion_tokens": 42, "total_tokens": 51},
    }


def _response(reply: Reply) -> dict[str, Any]:
    part: dict[str, Any] = {"type": "output_text", "text": reply.text, "annotations": [], "logprobs": []}
    item: dict[str, Any] = {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed"}
    item["content"] = [part]
    if reply.tool:
        item = {"type": "function_call", "id": "fc_1", "call_id": "call_1", "name": reply.tool, "status": "completed"}
        item["arguments"] = json.dumps(reply.input, ensure_ascii=False)
    return {
        "id": "resp_1",
        "object": "response",
        "created_at": 1_700_000_000,
        "status": "completed",
        "error": None,
        "incomplete_details": None,
        "instructions": None,
        "metadata": {},
        "model": _NAME,
        "output": [item],
        "parallel_tool_calls": True,
        "temperature": 1.0,
        "tool_choice": "auto",
        "tools": [],
        "top_p": 1.0,
        "usage": {**_USAGE, "total_tokens": 51},
    }
