"""What the coverage matrix shows of Vertex AI's paths, headers and answers."""

from __future__ import annotations

from collections.abc import Iterator

from gateway.model import JsonObject, JsonValue
from gateway.vendors.catalogue import EXAMPLE, AnswerPlace, Back, Catalogue, RefusedEndpoint, RequestHeader
from gateway.vendors.operation import Operation
from gateway.vendors.vertex_content import REFUSED_PARTS
from gateway.vendors.vertex_paths import (
    ANTHROPIC_COUNT,
    ANTHROPIC_VERBS,
    COUNT_MODEL,
    DEVELOPER_API,
    GOOGLE_VERBS,
    LIVE,
    REFUSED_PATHS,
)
from gateway.vendors.vertex_tools import REFUSED_TOOLS
from gateway.wire import sse
from gateway.wire.strictjson import dumps

_HEADERS = (
    RequestHeader("x-goog-api-key", "the caller's gateway key; replaced by the gateway's own proof"),
    RequestHeader("authorization", "the same, as Bearer"),
    RequestHeader("anthropic-beta", "for Anthropic's models: feature `beta`, each name that is a beta still; sent"),
)


def _operations() -> Iterator[Operation]:
    site = "/v1beta1/projects/{project}/locations/{location}/publishers"
    for verb, (name, endpoint, body) in GOOGLE_VERBS.items():
        yield Operation(name, "POST", endpoint, f"{site}/google/models/{{model}}:{verb}", body)
    for verb, (name, endpoint, body) in ANTHROPIC_VERBS.items():
        yield Operation(name, "POST", endpoint, f"{site}/anthropic/models/{{model}}:{verb}", body)
    name, endpoint, body = ANTHROPIC_COUNT
    yield Operation(name, "POST", endpoint, f"{site}/anthropic/models/{COUNT_MODEL}:rawPredict", body)
    yield Operation("models.list", "GET", "models", "/v1beta1/publishers/google/models")
    yield Operation("models.get", "GET", "models", "/v1beta1/publishers/google/models/{model}")


def _parts(*parts: JsonValue, **beside: JsonValue) -> JsonObject:
    return {"candidates": [{"content": {"role": "model", "parts": list(parts)}, "finishReason": "STOP", **beside}]}


def _stream(*chunks: JsonValue) -> bytes:
    return b"".join(sse.encode(sse.SseEvent(None, dumps(chunk).decode())) for chunk in chunks)


def _place(position: str, example: JsonValue | bytes, back: Back = Back.RESTORED) -> AnswerPlace:
    return AnswerPlace("models.generate_content", position, back, example)


def _call(**call: JsonValue) -> JsonObject:
    return {"functionCall": {"name": "n", **call}}


_LOGPROBS: JsonValue = {"chosenCandidates": [{"token": EXAMPLE}]}
_SUPPORT: JsonValue = {"groundingSupports": [{"segment": {"text": EXAMPLE}}]}
_THINKING: JsonValue = {"type": "thinking", "thinking": EXAMPLE, "signature": ""}
ANSWERS = (
    _place("`parts[].text`", _parts({"text": EXAMPLE})),
    _place("`parts[].text` of a thought", _parts({"text": EXAMPLE, "thought": True})),
    _place("`parts[].functionCall.args`, values", _parts(_call(args={"who": EXAMPLE}))),
    _place("`parts[].functionCall.args`, keys", _parts(_call(args={EXAMPLE: 1}))),
    _place("`parts[].functionCall.args`, JSON in strings", _parts(_call(args={"j": f'{{"a": "{EXAMPLE}"}}'}))),
    _place("`parts[].executableCode.code`", _parts({"executableCode": {"code": EXAMPLE}})),
    _place("`parts[].codeExecutionResult.output`", _parts({"codeExecutionResult": {"output": EXAMPLE}})),
    _place("`candidates[].citationMetadata`", _parts(citationMetadata={"citations": [{"title": EXAMPLE}]})),
    _place("`candidates[].groundingMetadata`", _parts(groundingMetadata=_SUPPORT)),
    _place("`candidates[].finishMessage`", _parts(finishMessage=EXAMPLE)),
    _place("`candidates[].logprobsResult`", _parts({"text": "x"}, logprobsResult=_LOGPROBS), Back.DROPPED),
    _place("`promptFeedback.blockReasonMessage`", {"promptFeedback": {"blockReasonMessage": EXAMPLE}}),
    _place("a field of tomorrow", {"tomorrow": {"x": [EXAMPLE]}}),
    _place("`error.message`", {"error": {"code": 400, "message": EXAMPLE, "status": "INVALID_ARGUMENT"}}),
    _place("stream: `text`", _stream(_parts({"text": EXAMPLE}))),
    _place("stream: `functionCall.args`", _stream(_parts(_call(args={"who": EXAMPLE})))),
    _place(
        "stream: `functionCall.partialArgs[].stringValue`",
        _stream(_parts(_call(partialArgs=[{"jsonPath": "$.who", "stringValue": EXAMPLE}]))),
    ),
    _place("stream: `error.message`", _stream({"error": {"code": 503, "message": EXAMPLE}})),
    AnswerPlace("messages", "`content[]⟨text⟩.text`", Back.RESTORED, {"content": [{"type": "text", "text": EXAMPLE}]}),
    AnswerPlace("messages", "`content[]⟨thinking⟩`", Back.UNTOUCHED, {"content": [_THINKING]}),
)


def catalogue() -> Catalogue:
    """Give operations, refused endpoints, headers and places of answers."""
    refused = [(shown, remedy) for _, shown, remedy in REFUSED_PATHS]
    return Catalogue(
        title="v1 and v1beta1; each field in camelCase or snake_case, in both at once refused",
        operations=tuple(_operations()),
        refused=tuple(RefusedEndpoint(shown, remedy) for shown, remedy in (*refused, LIVE, DEVELOPER_API)),
        headers=_HEADERS,
        answers=ANSWERS,
        refused_content=(*REFUSED_PARTS, *REFUSED_TOOLS),
    )
