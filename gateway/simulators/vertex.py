"""A simulated Vertex AI: Gemini (whole, as events and as one array), counting, embeddings, and Anthropic's models.

It keeps what it receives, and answers with the placeholders that it was sent, so that restoration can be seen.
"""

from __future__ import annotations

import asyncio
import base64
import json
import re
from collections.abc import Iterator
from typing import Any

from aiohttp import web

from gateway.simulators.anthropic import answer as anthropic_answer
from gateway.simulators.anthropic import check, events, stream
from gateway.simulators.anthropic import whole as anthropic_message
from gateway.simulators.filled import answered, filled
from gateway.simulators.vendor import Received, SimulatedVendor, found_in, tokens

_CALL = re.compile(
    r"/v1(?:beta1)?/projects/(?P<project>[^/]+)/locations/(?P<location>[^/]+)"
    r"/publishers/(?P<publisher>[^/]+)/models/(?P<model>[^/:]+):(?P<verb>\w+)"
)
_CARDS = re.compile(r"/v1(?:beta1)?/publishers/google/models(?:/(?P<model>[^/:]+))?")
_MODELS = ("gemini-3.5-pro", "gemini-3.5-flash", "text-embedding-005")
_OWN = frozenset({"args", "response", "labels", "parameters", "parametersJsonSchema", "responseSchema"})
_STATUS = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    404: "NOT_FOUND",
    403: "PERMISSION_DENIED",
    429: "RESOURCE_EXHAUSTED",
    503: "UNAVAILABLE",
    504: "DEADLINE_EXCEEDED",
}


class SimulatedVertex(SimulatedVendor):
    """The vendor. ``key`` is an API key or an OAuth token."""

    def refuse(self, received: Received) -> web.Response | None:
        """Want the key, in either place."""
        if self.key not in (received.headers.get("x-goog-api-key"), received.headers.get("authorization", "")[7:]):
            return error(401, "Request had invalid authentication credentials.")
        return None

    async def answer(self, request: web.BaseRequest, received: Received) -> web.StreamResponse:
        """Answer calls and cards of models."""
        card = _CARDS.fullmatch(request.path)
        if card is not None and request.method == "GET":
            return self._card(card["model"])
        call = _CALL.fullmatch(request.path)
        if call is None or request.method != "POST":
            return error(404, "Not found.")
        try:
            body = received.json
        except ValueError:
            return error(400, "Invalid JSON payload received.")
        if call["publisher"] == "anthropic":
            return await self._anthropic(request, received, body, call["model"], call["verb"])
        return await self._google(request, received, body, call["verb"])

    async def _google(
        self, request: web.BaseRequest, received: Received, body: dict[str, Any], verb: str
    ) -> web.StreamResponse:
        if verb == "countTokens":
            return _json({"totalTokens": tokens(received.body), "totalBillableCharacters": len(received.body)})
        if verb == "computeTokens":
            token = base64.b64encode(b"token").decode()
            return _json({"tokensInfo": [{"role": "user", "tokens": [token], "tokenIds": ["17"]}]})
        if verb == "predict":
            statistics = {"truncated": False, "token_count": 3}
            given = {"values": [0.1, 0.2], "statistics": statistics}
            return _json({"predictions": [{"embeddings": given} for _ in body.get("instances", [])]})
        if verb == "embedContent":
            return _json({"embedding": {"values": [0.3, 0.4]}, "usageMetadata": {"promptTokenCount": 4}})
        if verb == "batchEmbedContents":
            return _json({"embeddings": [{"values": [0.5]} for _ in body.get("requests", [])]})
        body = in_camel_case(body)
        fault = faulty(body)
        if fault:
            return error(400, fault)
        if verb not in ("generateContent", "streamGenerateContent"):
            return error(404, "Not found.")
        whole = {**response(body, received.body), "responseId": f"simulated{self.turn}"}
        self.answered.append(json.dumps(whole["candidates"], ensure_ascii=False))
        if verb == "generateContent":
            return _json(whole)
        chunks = cut(whole, self.piece, _streams_arguments(body))
        return await send_chunks(request, chunks, array=request.query.get("alt") != "sse")

    async def _anthropic(
        self, request: web.BaseRequest, received: Received, body: dict[str, Any], model: str, verb: str
    ) -> web.StreamResponse:
        if not re.fullmatch(r"(vertex-)?\d{4}-\d{2}-\d{2}", str(body.get("anthropic_version"))):
            return error(400, "anthropic_version: Field required")
        if model == "count-tokens":
            return _json({"input_tokens": tokens(received.body)})
        fault = (
            "model: Extra inputs are not permitted"
            if "model" in body
            else check({**body, "model": model}, counting=False)
        )
        if fault:
            shaped = {"type": "error", "error": {"type": "invalid_request_error", "message": fault}}
            return _json(shaped, 400)
        usage = {"input_tokens": tokens(received.body), "output_tokens": 42}
        message = anthropic_message(f"msg_vrtx_01Simulated{self.turn}", model, anthropic_answer(body), usage)
        self.answered.append(json.dumps(message["content"], ensure_ascii=False))
        if verb == "streamRawPredict":
            return await stream(request, events(message, self.piece))
        return _json(message)

    @staticmethod
    def _card(name: str | None) -> web.Response:
        if name is None:
            return _json({"publisherModels": [{"name": f"publishers/google/models/{model}"} for model in _MODELS]})
        if name not in _MODELS:
            return error(404, "Publisher Model was not found.")
        return _json({"name": f"publishers/google/models/{name}", "versionId": "001"})


def in_camel_case(value: Any) -> Any:
    """Give a body with its fields in camelCase, as the real API reads either spelling; the caller's own keys stay."""
    if isinstance(value, list):
        return [in_camel_case(item) for item in value]
    if not isinstance(value, dict):
        return value
    named = {re.sub(r"_([a-z])", lambda m: m.group(1).upper(), name): item for name, item in value.items()}
    return {name: item if name in _OWN else in_camel_case(item) for name, item in named.items()}


def faulty(body: Any) -> str | None:
    """Say what the real API would reject."""
    if not isinstance(body, dict):
        return "Invalid JSON payload received."
    contents = body.get("contents")
    if not isinstance(contents, list) or not contents:
        return "Unable to submit request because at least one contents field is required."
    for content in contents:
        if content.get("role") not in ("user", "model", "function", None):
            return "Please use a valid role: user, model."
        if not content.get("parts"):
            return "Unable to submit request because it must include at least one parts field."
    return None


def response(body: dict[str, Any], sent: bytes) -> dict[str, Any]:
    """Make a whole answer out of the placeholders in the request."""
    config = body.get("generationConfig") or {}
    count = config.get("candidateCount", 1)
    candidates = [
        {"content": {"role": "model", "parts": parts(body, config, index)}, "finishReason": "STOP", "index": index}
        for index in range(count)
    ]
    if config.get("responseLogprobs"):
        chosen = [{"token": piece, "logProbability": -0.1} for piece in ("[PER", "SON_1]")]
        candidates[0]["logprobsResult"] = {"chosenCandidates": chosen}
    return {
        "candidates": candidates,
        "usageMetadata": {"promptTokenCount": tokens(sent), "candidatesTokenCount": 42},
        "modelVersion": "gemini-3.5-pro",
        "createTime": "2026-01-01T00:00:00Z",
    }


def parts(body: dict[str, Any], config: dict[str, Any], index: int) -> list[dict[str, Any]]:
    """Make the parts of one candidate."""
    found = found_in(body["contents"])
    names = [p for p in found if p.startswith("[PERSON")]
    who = names[index % len(names)] if names else "the patient"
    declared = _callable(body)
    resulted = any("functionResponse" in part for part in body["contents"][-1]["parts"])
    if declared and not resulted:
        calls = [
            {"functionCall": {"name": one["name"], "args": filled({"type": "object", **_parameters(one)}, found)}}
            for one in declared
        ]
        return [{"text": f"I will look {who} up."}, {**calls[0], "thoughtSignature": "c2ln"}, *calls[1:]]
    lines = [f"Summary for {who}:", ""]
    lines += [f"* **{placeholder}** is mentioned" for placeholder in found]
    lines += ["", f"{who}'s codes: E11.9, I10. In lower case: {who.lower()}. Nobody is [PERSON_999]."]
    if config.get("responseMimeType") == "application/json":
        schema = config.get("responseSchema") or config.get("responseJsonSchema")
        return [{"text": answered(schema, found, "\n".join(lines))}]
    text: list[dict[str, Any]] = [{"text": "\n".join(lines)}]
    if (config.get("thinkingConfig") or {}).get("includeThoughts"):
        text.insert(0, {"text": f"{who} seems to be the one who is asked about.", "thought": True})
        text[-1]["thoughtSignature"] = "c2ln"
    return text


def _parameters(declared: dict[str, Any]) -> dict[str, Any]:
    return dict(declared.get("parameters") or declared.get("parametersJsonSchema") or {})


def _callable(body: dict[str, Any]) -> list[dict[str, Any]]:
    calling = (body.get("toolConfig") or {}).get("functionCallingConfig") or {}
    declared = [f for tool in body.get("tools") or () for f in tool.get("functionDeclarations") or ()]
    if calling.get("mode") == "NONE":
        return []
    allowed = calling.get("allowedFunctionNames")
    return [one for one in declared if not allowed or one["name"] in allowed]


def cut(whole: dict[str, Any], piece: int, streams_arguments: bool) -> list[dict[str, Any]]:
    """Cut a whole answer into the chunks of a stream; candidates take turns."""
    around = {name: value for name, value in whole.items() if name not in ("candidates", "usageMetadata")}
    lanes: list[list[dict[str, Any]]] = []
    for candidate in whole["candidates"]:
        pieces = [p for part in candidate["content"]["parts"] for p in _pieces(part, piece, streams_arguments)]
        made = [{"content": {"role": "model", "parts": [p]}, "index": candidate["index"]} for p in pieces]
        made[-1].update({name: value for name, value in candidate.items() if name != "content"})
        lanes.append(made)
    chunks = []
    for turn in range(max(map(len, lanes))):
        chunks += [{"candidates": [lane[turn]], **around} for lane in lanes if turn < len(lane)]
    chunks[-1]["usageMetadata"] = whole["usageMetadata"]
    return chunks


def _pieces(part: dict[str, Any], piece: int, streams_arguments: bool) -> list[dict[str, Any]]:
    if "text" in part:
        rest = {name: value for name, value in part.items() if name not in ("text", "thoughtSignature")}
        cut_up = [{"text": part["text"][i : i + piece], **rest} for i in range(0, len(part["text"]), piece)]
        if "thoughtSignature" in part:
            cut_up.append({"text": "", "thoughtSignature": part["thoughtSignature"]})
        return cut_up
    if not streams_arguments:
        return [part]
    call = part["functionCall"]
    made: list[dict[str, Any]] = [{"functionCall": {"name": call["name"], "willContinue": True}}]
    for name, value in call["args"].items():
        if not isinstance(value, str):
            made.append({"functionCall": {"partialArgs": list(_partial(f"$.{name}", value)), "willContinue": True}})
            continue
        for start in range(0, len(value), piece):
            argument = {
                "jsonPath": f"$.{name}",
                "stringValue": value[start : start + piece],
                "willContinue": start + piece < len(value),
            }
            made.append({"functionCall": {"partialArgs": [argument], "willContinue": True}})
    made.append({"functionCall": {}})
    return made


def _partial(path: str, value: Any) -> Iterator[dict[str, Any]]:
    """Take an argument that is no text apart, place by place."""
    if isinstance(value, dict | list):
        steps = enumerate(value) if isinstance(value, list) else value.items()
        for step, inner in steps:
            yield from _partial(f"{path}[{step}]" if isinstance(value, list) else f"{path}.{step}", inner)
    elif isinstance(value, str):
        yield {"jsonPath": path, "stringValue": value}
    elif isinstance(value, bool):
        yield {"jsonPath": path, "boolValue": value}
    elif value is None:
        yield {"jsonPath": path, "nullValue": "NULL_VALUE"}
    else:
        yield {"jsonPath": path, "numberValue": value}


def _streams_arguments(body: dict[str, Any]) -> bool:
    calling = (body.get("toolConfig") or {}).get("functionCallingConfig") or {}
    return calling.get("streamFunctionCallArguments") is True


async def send_chunks(request: web.BaseRequest, chunks: list[dict[str, Any]], *, array: bool) -> web.StreamResponse:
    """Send chunks, each in a write of its own: as elements of one array, or as events."""
    kind = "application/json; charset=UTF-8" if array else "text/event-stream"
    answer = web.StreamResponse(headers={"Content-Type": kind})
    await answer.prepare(request)
    for index, chunk in enumerate(chunks):
        if array:
            await answer.write(f"{',' if index else '['}{json.dumps(chunk, indent=2)}\r\n".encode())
        else:
            await answer.write(f"data: {json.dumps(chunk)}\r\n\r\n".encode())
        await asyncio.sleep(0)
    if array:
        await answer.write(b"]")
    await answer.write_eof()
    return answer


def error(status: int, message: str) -> web.Response:
    """Make an error as the real API writes it."""
    return _json({"error": {"code": status, "message": message, "status": _STATUS.get(status, "INTERNAL")}}, status)


def _json(body: dict[str, Any], status: int = 200) -> web.Response:
    return web.json_response(body, status=status)
