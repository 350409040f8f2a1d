"""A simulated Amazon Bedrock: Converse and InvokeModel, whole and as event streams, token counting, list of models.

It verifies signatures by itself, keeps what it receives, and answers with the placeholders that it was sent.
"""

from __future__ import annotations

import asyncio
import base64
import json
import re
import struct
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from aiohttp import web

from gateway.simulators import anthropic
from gateway.simulators.filled import answered, filled
from gateway.simulators.sigv4 import fault
from gateway.simulators.vendor import Received, SimulatedVendor, found_in, tokens

_VERSION = re.compile(r"(?:bedrock-)?20\d\d-\d\d-\d\d")
_PATH = re.compile(r"/model/([^/]+)/(converse|converse-stream|invoke|invoke-with-response-stream|count-tokens)")
MODELS = ("anthropic.claude-sonnet-5-5-v1:0", "amazon.nova-pro-v1:0", "meta.llama3-3-70b-instruct-v1:0")
Framed = tuple[str, dict[str, Any]]


@dataclass(slots=True)
class SimulatedBedrock(SimulatedVendor):
    """Amazon Bedrock. ``key`` is a Bedrock API key, ``keys`` are secrets by access key id; either proves a caller."""

    keys: dict[str, str] = field(default_factory=dict, repr=False)
    region: str = "us-east-1"

    def refuse(self, received: Received) -> web.Response | None:
        """Refuse what neither presents the key nor is signed for this region."""
        if received.headers.get("authorization") == f"Bearer {self.key}":
            return None
        scope = (self.region, "bedrock")
        wrong = fault(received.method, received.path, received.headers, received.body, self.keys, scope)
        return error(403, wrong, "The request signature we calculated does not match.") if wrong else None

    async def answer(self, request: web.BaseRequest, received: Received) -> web.StreamResponse:
        """Answer by the operation that the path names."""
        if request.raw_path.partition("?")[0] == "/foundation-models" and request.method == "GET":
            return _json(
                {"modelSummaries": [{"modelId": name, "modelArn": f"arn:aws:bedrock:::{name}"} for name in MODELS]}
            )
        match = _PATH.fullmatch(request.raw_path)
        if match is None or request.method != "POST":
            return error(404, "UnknownOperationException", "")
        model, verb = unquote(match[1]), match[2]
        try:
            body = received.json
        except ValueError:
            return error(400, "ValidationException", "The request body is not valid JSON")
        if verb == "count-tokens":
            return _json({"inputTokens": tokens(received.body)})
        if verb.startswith("converse"):
            return await self._converse(request, body, streamed=verb == "converse-stream")
        return await self._invoke(request, model, body, streamed=verb != "invoke")

    async def _converse(self, request: web.BaseRequest, body: dict[str, Any], *, streamed: bool) -> web.StreamResponse:
        wrong = check(body)
        if wrong:
            return error(400, "ValidationException", wrong)
        blocks = converse_answer(body)
        self.answered.append(json.dumps(blocks, ensure_ascii=False))
        stop = "tool_use" if any("toolUse" in block for block in blocks) else "end_turn"
        usage = {"inputTokens": tokens(json.dumps(body).encode()), "outputTokens": 42, "totalTokens": 42}
        if not streamed:
            message = {"role": "assistant", "content": blocks}
            return _json(
                {"output": {"message": message}, "stopReason": stop, "usage": usage, "metrics": {"latencyMs": 5}}
            )
        return await stream(request, converse_events(blocks, stop, usage, self.piece))

    async def _invoke(
        self, request: web.BaseRequest, model: str, body: dict[str, Any], *, streamed: bool
    ) -> web.StreamResponse:
        if not _VERSION.fullmatch(str(body.get("anthropic_version", "bedrock-2023-05-31"))):
            return error(400, "ValidationException", "anthropic_version: Input should be 'bedrock-2023-05-31'")
        answer, events = invoke_answer(_runs(model, body), body, self.piece)
        self.answered.append(json.dumps(answer, ensure_ascii=False))
        if not streamed:
            return _json(
                answer, headers={"x-amzn-bedrock-input-token-count": "9", "x-amzn-bedrock-output-token-count": "42"}
            )
        metrics = {"inputTokenCount": 9, "outputTokenCount": 42, "invocationLatency": 5, "firstByteLatency": 1}
        events[-1] = {**events[-1], "amazon-bedrock-invocationMetrics": metrics}
        return await stream(request, map(chunk, events))


def summary(sent: Any) -> str:
    """Make a text out of the placeholders in a request, in the order in which they stand there."""
    found = found_in(sent)
    who = next((p for p in found if p.startswith("[PERSON")), "the patient")
    lines = [f"Summary for {who}:", "", *(f"* **{placeholder}** is mentioned" for placeholder in found)]
    return "\n".join([*lines, "", f"In lower case: {who.lower()}. Nobody is [PERSON_999]."])


def converse_answer(body: dict[str, Any]) -> list[dict[str, Any]]:
    """Make the content of an answer; tools are called where they may be and none has answered yet."""
    found = found_in(body["messages"])
    config = body.get("toolConfig") or {}
    only = (config.get("toolChoice") or {}).get("tool", {}).get("name")
    tools = [tool["toolSpec"] for tool in config.get("tools", ()) if "toolSpec" in tool]
    tools = [tool for tool in tools if only in (None, tool["name"])]
    resulted = any("toolResult" in block for block in body["messages"][-1]["content"])
    if not tools or resulted:
        text = summary(body["messages"])
        form = (body.get("outputConfig") or {}).get("textFormat")
        schema = json.loads(form["structure"]["jsonSchema"]["schema"]) if form else None
        return [{"text": answered(schema, found, text) if form else text}]
    before = sum("toolUse" in block for message in body["messages"] for block in message["content"])
    calls = [
        {
            "toolUseId": f"tooluse_Simulated{number}",  # a call's own in the conversation
            "name": tool["name"],
            "input": filled({"type": "object", **tool["inputSchema"]["json"]}, found),
        }
        for number, tool in enumerate(tools, before + 1)
    ]
    return [{"text": f"I will look {found[0] if found else 'them'} up."}, *({"toolUse": called} for called in calls)]


def check(body: Any) -> str | None:
    """Say what the real API would reject."""
    messages = body.get("messages") if isinstance(body, dict) else None
    if not isinstance(messages, list) or not messages:
        return "1 validation error detected: Value at 'messages' failed to satisfy constraint"
    for index, message in enumerate(messages):
        if message.get("role") not in ("user", "assistant", "system") or not isinstance(message.get("content"), list):
            return f"1 validation error detected: Value at 'messages.{index}' failed to satisfy constraint"
        for block in message["content"]:
            if not isinstance(block, dict) or len(block) != 1:
                return f"The content field in the Message object at messages.{index} is invalid."
    return None


def converse_events(blocks: list[dict[str, Any]], stop: str, usage: dict[str, Any], piece: int) -> list[Framed]:
    """Cut a whole answer into the events of a stream."""
    made: list[Framed] = [("messageStart", {"role": "assistant"})]
    for index, block in enumerate(blocks):
        place = {"contentBlockIndex": index}
        if "toolUse" in block:
            named = {name: block["toolUse"][name] for name in ("toolUseId", "name")}
            made.append(("contentBlockStart", {"start": {"toolUse": named}, **place}))
            text = json.dumps(block["toolUse"]["input"])
        else:
            text = block["text"]
        for start in range(0, len(text), piece):
            part = text[start : start + piece]
            delta = {"toolUse": {"input": part}} if "toolUse" in block else {"text": part}
            made.append(("contentBlockDelta", {"delta": delta, **place}))
        made.append(("contentBlockStop", place))
    made.append(("messageStop", {"stopReason": stop}))
    made.append(("metadata", {"usage": usage, "metrics": {"latencyMs": 5}}))
    return made


def invoke_answer(model: str, body: dict[str, Any], piece: int) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Make a model's whole answer, and the same as its own events."""
    text = summary(body)
    parts = [text[start : start + piece] for start in range(0, len(text), piece)]
    if "anthropic." in model:
        usage = {"input_tokens": 9, "output_tokens": 42}
        message = anthropic.whole("msg_bdrk_Simulated", "claude", anthropic.answer(body), usage)
        return message, [data for name, data in anthropic.events(message, piece) if name != "ping"]
    if "amazon.titan-embed" in model:
        return {"embedding": [0.5, -0.25], "inputTextTokenCount": 9}, [{}]
    if "multimodal-embeddings" in model:
        return {"embeddings": [{"embeddingType": "TEXT", "embedding": [0.5, -0.25]}]}, [{}]
    if "amazon.titan" in model:
        whole: dict[str, Any] = {
            "inputTextTokenCount": 9,
            "results": [{"tokenCount": 42, "outputText": text, "completionReason": "FINISH"}],
        }
        return whole, [{"outputText": part, "index": 0, "completionReason": None} for part in parts]
    if "amazon.nova" in model:
        blocks = [{"text": text}]
        usage = {"inputTokens": 9, "outputTokens": 42}
        whole = {
            "output": {"message": {"role": "assistant", "content": blocks}},
            "stopReason": "end_turn",
            "usage": usage,
        }
        return whole, [{kind: event} for kind, event in converse_events(blocks, "end_turn", usage, piece)]
    if "meta.llama" in model:
        whole = {"generation": text, "prompt_token_count": 9, "generation_token_count": 42, "stop_reason": "stop"}
        return whole, [{"generation": part, "stop_reason": None} for part in [*parts[:-1]]] + [
            {"generation": parts[-1], "stop_reason": "stop"}
        ]
    if "mistral." in model:
        whole = {"outputs": [{"text": text, "stop_reason": "stop"}]}
        return whole, [{"outputs": [{"text": part, "stop_reason": None}]} for part in parts]
    whole = {"choices": [{"index": 0, "message": {"role": "assistant", "content": text}}]}
    return whole, [{"choices": [{"index": 0, "delta": {"content": part}, "finish_reason": None}]} for part in parts]


def _runs(model: str, body: dict[str, Any]) -> str:
    """Say what a model's id stands for: an inference profile of one's own runs what its bodies are made for."""
    if "application-inference-profile" not in model:
        return model
    if "singleEmbeddingParams" in body:
        return "amazon.nova-2-multimodal-embeddings"
    return "anthropic.claude" if "anthropic_version" in body else "amazon.nova"


def chunk(event: dict[str, Any]) -> Framed:
    """Put a model's own event into a chunk."""
    return "chunk", {"bytes": base64.b64encode(json.dumps(event).encode()).decode()}


def frame(kind: str, body: dict[str, Any], *, message_type: str = "event") -> bytes:
    """Write a message of an event stream, with the padding that the real service adds. Not by the gateway's codec."""
    names = {f":{message_type}-type": kind, ":content-type": "application/json", ":message-type": message_type}
    headers = b"".join(
        bytes((len(name),)) + name.encode() + b"\x07" + struct.pack("!H", len(value)) + value.encode()
        for name, value in names.items()
    )
    padded = {**body, "p": "abcdefghijklmnopqrstuvwxyz"[: 3 + len(kind) % 7]} if message_type == "event" else body
    payload = json.dumps(padded).encode()
    prelude = struct.pack("!II", len(headers) + len(payload) + 16, len(headers))
    framed = prelude + struct.pack("!I", zlib.crc32(prelude)) + headers + payload
    return framed + struct.pack("!I", zlib.crc32(framed))


async def open_stream(request: web.BaseRequest) -> web.StreamResponse:
    """Begin an event stream."""
    response = web.StreamResponse(
        headers={"Content-Type": "application/vnd.amazon.eventstream", "x-amzn-RequestId": "sim-request"}
    )
    await response.prepare(request)
    return response


async def stream(request: web.BaseRequest, made: Iterable[Framed]) -> web.StreamResponse:
    """Send events, each in a write of its own."""
    response = await open_stream(request)
    for kind, body in made:
        await response.write(frame(kind, body))
        await asyncio.sleep(0)
    await response.write_eof()
    return response


def error(status: int, kind: str, message: str) -> web.Response:
    """Make an error as the real API writes it."""
    return _json({"message": message}, status, {"x-amzn-ErrorType": f"{kind}:http://internal.amazon.com/coral/"})


def _json(body: dict[str, Any], status: int = 200, headers: dict[str, str] | None = None) -> web.Response:
    return web.json_response(body, status=status, headers={"x-amzn-RequestId": "sim-request", **(headers or {})})
