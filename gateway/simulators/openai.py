"""A simulated OpenAI, also at Azure's paths: chat completions, responses, embeddings, moderations, audio, models.

It keeps what it receives, and answers with the placeholders that it was sent, so that restoration can be seen.
"""

from __future__ import annotations

import base64
import json
import re
import struct
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from gateway.simulators.filled import answered, filled
from gateway.simulators.openai_streams import chat_chunks, completion_chunks, response_events, send, transcript_events
from gateway.simulators.vendor import Received, SimulatedVendor, found_in, tokens
from gateway.wire.multipart import FormPart, MultipartError, parse

MODELS = ("gpt-5.5", "gpt-5.4-mini", "text-embedding-3-small", "whisper-1")
_AZURE = re.compile(r"/openai(?:/v1|/deployments/(?P<deployment>[^/]+))?(?=/)")


@dataclass(slots=True)
class SimulatedOpenAI(SimulatedVendor):
    """OpenAI's API. ``azure``: at Azure's paths, with ``api-key`` or, where ``token`` is set, a bearer token."""

    azure: bool = False
    token: str = field(default="", repr=False)
    forms: list[tuple[FormPart, ...]] = field(default_factory=list, repr=False)

    def refuse(self, received: Received) -> web.Response | None:
        """Want the key where the vendor's SDK puts it."""
        wanted = f"Bearer {self.token or self.key}"
        proved = received.headers.get("authorization") == wanted
        if self.azure and not self.token:
            proved = received.headers.get("api-key") == self.key
        return None if proved else error(401, "invalid_request_error", "Incorrect API key", "invalid_api_key")

    async def answer(self, request: web.BaseRequest, received: Received) -> web.StreamResponse:
        """Answer any operation."""
        path = request.path
        prefix = _AZURE.match(path) if self.azure else re.match("/v1", path)
        if prefix is None:
            return error(404, "invalid_request_error", f"Unknown request URL: {path}")
        rest = path[prefix.end() :]
        if request.method == "GET" and rest == "/models":
            return _json({"object": "list", "data": [_model(name) for name in MODELS]})
        if request.method == "GET" and rest.startswith("/models/"):
            return _json(_model(rest.removeprefix("/models/")))
        answers = {
            "/chat/completions": self._chat,
            "/responses": self._responses,
            "/responses/input_tokens": self._count,
            "/completions": self._completions,
            "/embeddings": self._embeddings,
            "/moderations": self._moderations,
        }
        if request.method != "POST" or (rest not in answers and not rest.startswith("/audio/")):
            return error(404, "invalid_request_error", f"Unknown request URL: {request.method} {path}")
        if rest.startswith("/audio/"):
            return await self._audio(request, received)
        try:
            body = received.json
        except ValueError:
            return error(400, "invalid_request_error", "We could not parse the JSON body of your request.")
        if self.azure and prefix["deployment"]:
            body["model"] = prefix["deployment"]
        fault = check(rest, body)
        if fault:
            return error(400, "invalid_request_error", fault)
        return await answers[rest](request, body)

    async def _chat(self, request: web.BaseRequest, body: dict[str, Any]) -> web.StreamResponse:
        message = chat_message(body)
        self.answered.append(json.dumps(message, ensure_ascii=False))
        finish = "tool_calls" if message.get("tool_calls") else "stop"
        choices = [
            {"index": i, "message": message, "finish_reason": finish, "logprobs": _logprobs(body, message)}
            for i in range(body.get("n") or 1)
        ]
        size = tokens(json.dumps(body).encode())
        usage = {"prompt_tokens": size, "completion_tokens": 42, "total_tokens": size + 42}
        whole: dict[str, Any] = {
            "id": f"chatcmpl-sim{self.turn}",
            "object": "chat.completion",
            "created": 1_700_000_000,
            "model": body["model"],
            "service_tier": "default",
            "system_fingerprint": "fp_sim",
            "choices": choices,
            "usage": usage,
        }
        filtered = [{"prompt_index": 0, "content_filter_results": {"hate": {"filtered": False, "severity": "safe"}}}]
        if self.azure:
            whole["prompt_filter_results"] = filtered
        if body.get("stream"):
            options = body.get("stream_options") or {}
            chunks = chat_chunks(whole, self.piece, usage=bool(options.get("include_usage")))
            return await send(request, [*chunks, "[DONE]"])
        return _json(whole)

    async def _responses(self, request: web.BaseRequest, body: dict[str, Any]) -> web.StreamResponse:
        size = tokens(json.dumps(body).encode())
        whole = {
            "id": f"resp_sim{self.turn}",
            "object": "response",
            "created_at": 1_700_000_000,
            "status": "completed",
            "error": None,
            "incomplete_details": None,
            "instructions": body.get("instructions"),
            "metadata": body.get("metadata") or {},
            "model": body["model"],
            "output": response_output(body, self.turn),
            "parallel_tool_calls": True,
            "temperature": 1.0,
            "tool_choice": "auto",
            "tools": body.get("tools") or [],
            "top_p": 1.0,
            "store": body.get("store", True),
            "text": body.get("text") or {"format": {"type": "text"}},
            "usage": {
                "input_tokens": size,
                "input_tokens_details": {"cached_tokens": 0},
                "output_tokens": 42,
                "output_tokens_details": {"reasoning_tokens": 7},
                "total_tokens": size + 42,
            },
        }
        self.answered.append(json.dumps(whole["output"], ensure_ascii=False))
        if body.get("stream"):
            return await send(request, response_events(whole, self.piece))
        return _json(whole)

    async def _count(self, _request: web.BaseRequest, body: dict[str, Any]) -> web.StreamResponse:
        return _json({"object": "response.input_tokens", "input_tokens": tokens(json.dumps(body).encode())})

    async def _completions(self, request: web.BaseRequest, body: dict[str, Any]) -> web.StreamResponse:
        prompts = body["prompt"] if isinstance(body["prompt"], list) else [body["prompt"]]
        texts = [f"{prompt} And {' '.join(found_in(prompt)) or 'nothing'}." for prompt in prompts]
        self.answered.extend(texts)
        choices = [
            {"index": i, "text": text, "finish_reason": "stop", "logprobs": None} for i, text in enumerate(texts)
        ]
        whole = {
            "id": f"cmpl-sim{self.turn}",
            "object": "text_completion",
            "created": 1_700_000_000,
            "model": body["model"],
            "choices": choices,
            "usage": {"prompt_tokens": 5, "completion_tokens": 6, "total_tokens": 11},
        }
        if body.get("stream"):
            return await send(request, [*completion_chunks(whole, self.piece), "[DONE]"])
        return _json(whole)

    async def _embeddings(self, _request: web.BaseRequest, body: dict[str, Any]) -> web.StreamResponse:
        inputs = body["input"] if isinstance(body["input"], list) else [body["input"]]
        vectors = [[0.25, -0.5, float(len(text))] for text in inputs]
        packed: list[Any] = vectors
        if body.get("encoding_format") == "base64":
            packed = [base64.b64encode(struct.pack("<3f", *vector)).decode() for vector in vectors]
        listed = [{"object": "embedding", "index": i, "embedding": vector} for i, vector in enumerate(packed)]
        usage = {"prompt_tokens": 5, "total_tokens": 5}
        return _json({"object": "list", "data": listed, "model": body["model"], "usage": usage})

    async def _moderations(self, _request: web.BaseRequest, body: dict[str, Any]) -> web.StreamResponse:
        inputs = body["input"] if isinstance(body["input"], list) else [body["input"]]
        verdict = {
            "flagged": False,
            "categories": {"hate": False},
            "category_scores": {"hate": 0.01},
            "category_applied_input_types": {"hate": ["text"]},
        }
        return _json({"id": "modr-sim", "model": body["model"], "results": [verdict for _ in inputs]})

    async def _audio(self, request: web.BaseRequest, received: Received) -> web.StreamResponse:
        try:
            form = parse(received.body, received.headers.get("content-type", ""))
        except MultipartError as failure:
            return error(400, "invalid_request_error", str(failure))
        self.forms.append(form)
        fields = {part.name: part.content.decode() for part in form if part.filename is None}
        if not any(part.name == "file" and part.filename for part in form) or "model" not in fields:
            return error(400, "invalid_request_error", "you must provide a file and a model parameter")
        text = f"Spoken after {fields.get('prompt', 'nothing')}"
        self.answered.append(text)
        wanted = fields.get("response_format", "json")
        if fields.get("stream") == "true":
            return await send(request, transcript_events(text, self.piece))
        if wanted == "verbose_json":
            segment = {
                "id": 0,
                "seek": 0,
                "start": 0.0,
                "end": 1.0,
                "text": text,
                "tokens": [1, 2, 3],
                "temperature": 0.0,
            }
            return _json({"language": "english", "duration": 1.0, "text": text, "segments": [segment]})
        if wanted in ("text", "srt", "vtt"):
            return web.Response(text=text, content_type="text/plain")
        return _json({"text": text})


def chat_message(body: dict[str, Any]) -> dict[str, Any]:
    """Make an answer out of the placeholders in the messages, in the order in which they stand there."""
    found = found_in(body["messages"])
    resulted = body["messages"][-1]["role"] == "tool"
    tools = _callable(body)
    empty: dict[str, Any] = {"role": "assistant", "refusal": None, "annotations": []}
    if tools and not resulted:
        before = sum(len(message.get("tool_calls") or ()) for message in body["messages"])
        return {
            **empty,
            "content": f"I will look {_who(found)} up.",
            "tool_calls": [_call(tool, found, number) for number, tool in enumerate(tools, before + 1)],
        }
    form = body.get("response_format") or {}
    return {**empty, "content": _text(form, (form.get("json_schema") or {}).get("schema"), found)}


def response_output(body: dict[str, Any], turn: int) -> list[dict[str, Any]]:
    """Make the output items of a response out of the placeholders in the input; ``turn`` ends their ids."""
    given = body["input"]
    found = found_in(given)
    reasoning = {
        "type": "reasoning",
        "id": f"rs_sim{turn}",
        "summary": [{"type": "summary_text", "text": f"The question is about {_who(found)}"}],
        "encrypted_content": "c2ltdWxhdGVk",
    }
    tools = _callable(body)
    resulted = isinstance(given, list) and str(given[-1].get("type")).endswith("_output")
    if tools and not resulted:
        before = sum(str(item.get("type")).endswith("_call") for item in given) if isinstance(given, list) else 0
        return [reasoning, *(_response_call(tool, found, number) for number, tool in enumerate(tools, before + 1))]
    form = (body.get("text") or {}).get("format") or {}
    part = {"type": "output_text", "text": _text(form, form.get("schema"), found), "annotations": [], "logprobs": []}
    message = {"type": "message", "id": f"msg_sim{turn}", "role": "assistant", "status": "completed", "content": [part]}
    return [reasoning, message]


def check(path: str, body: Any) -> str | None:
    """Say what the real API would reject."""
    if not isinstance(body, dict) or not isinstance(body.get("model"), str):
        return "you must provide a model parameter"
    wanted = {"/chat/completions": "messages", "/completions": "prompt"}.get(path, "input")
    if wanted not in body:
        return f"Missing required parameter: '{wanted}'."
    for index, message in enumerate(body.get("messages") or ()):
        if message.get("role") not in ("developer", "system", "user", "assistant", "tool", "function"):
            return f"Invalid value: messages[{index}].role"
        for call in message.get("tool_calls") or ():
            if not isinstance((call.get("function") or call.get("custom") or {}).get("name"), str):
                return f"Missing required parameter: 'messages[{index}].tool_calls[0].function.name'."
    for text in [message.get("name") for message in body.get("messages") or ()]:
        if text is not None and not re.fullmatch(r"[^\s<|\\/>]+", text):
            return "Invalid 'messages[0].name': string does not match pattern."
    return None


def error(status: int, kind: str, message: str, code: str | None = None) -> web.Response:
    """Make an error as the real API writes it."""
    return _json({"error": {"message": message, "type": kind, "param": None, "code": code}}, status)


def _who(found: list[str]) -> str:
    return next((placeholder for placeholder in found if placeholder.startswith("[PERSON")), "the patient")


def _summary(found: list[str]) -> str:
    who = _who(found)
    lines = [f"Summary for {who}:", "", *(f"* **{placeholder}** is mentioned" for placeholder in found)]
    lines += ["", f"{who}'s codes: E11.9, I10. In lower case: {who.lower()}. Nobody is [PERSON_999]."]
    return "\n".join(lines)


def _text(form: dict[str, Any], schema: dict[str, Any] | None, found: list[str]) -> str:
    structured = form.get("type") in ("json_schema", "json_object")
    return answered(schema, found, _summary(found)) if structured else _summary(found)


def _callable(body: dict[str, Any]) -> list[dict[str, Any]]:
    """Give the tools that the answer calls: all that may be called, or the one that must be."""
    choice = body.get("tool_choice")
    tools = [tool for tool in body.get("tools") or () if tool["type"] in ("function", "custom")]
    if choice == "none":
        return []
    if isinstance(choice, dict) and choice.get("type") in ("function", "custom"):
        wanted = choice.get("name") or (choice.get(choice["type"]) or {}).get("name")
        return [tool for tool in tools if (tool.get("name") or (tool.get(tool["type"]) or {}).get("name")) == wanted]
    return tools[:1] if body.get("parallel_tool_calls") is False else tools


def _arguments(parameters: dict[str, Any] | None, found: list[str]) -> str:
    return json.dumps(filled({"type": "object", **(parameters or {})}, found))


def _call(tool: dict[str, Any], found: list[str], number: int) -> dict[str, Any]:
    name = f"call_sim{number}"  # a call's own in the conversation, as results are told apart by it
    if tool["type"] == "custom":
        custom = {"name": tool["custom"]["name"], "input": f"look up {_who(found)}"}
        return {"id": name, "type": "custom", "custom": custom}
    function = tool["function"]
    arguments = _arguments(function.get("parameters"), found)
    return {"id": name, "type": "function", "function": {"name": function["name"], "arguments": arguments}}


def _response_call(tool: dict[str, Any], found: list[str], number: int) -> dict[str, Any]:
    common = {
        "id": f"fc_sim{number}",
        "call_id": f"call_sim{number}",
        "name": tool["name"],
        "status": "completed",
    }
    if tool["type"] == "custom":
        return {"type": "custom_tool_call", **common, "input": f"look up {_who(found)}"}
    return {"type": "function_call", **common, "arguments": _arguments(tool.get("parameters"), found)}


def _logprobs(body: dict[str, Any], message: dict[str, Any]) -> dict[str, Any] | None:
    if not body.get("logprobs") or not message.get("content"):
        return None
    pieces = re.findall(r"\w+|\W", message["content"])
    listed = [{"token": piece, "logprob": -0.1, "bytes": list(piece.encode()), "top_logprobs": []} for piece in pieces]
    return {"content": listed, "refusal": None}


def _json(body: dict[str, Any], status: int = 200) -> web.Response:
    return web.json_response(body, status=status, headers={"x-request-id": "req_sim", "openai-version": "2020-10-01"})


def _model(name: str) -> dict[str, Any]:
    return {"id": name, "object": "model", "created": 1_700_000_000, "owned_by": "system"}
