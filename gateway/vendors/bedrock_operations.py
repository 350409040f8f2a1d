"""Which of Bedrock's operations are let through, told by the raw path; which are refused, and why."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from urllib.parse import quote

from gateway.model import JsonValue, Path, Step
from gateway.refusals import Reason, Refusal
from gateway.vendors.bedrock_body import CONVERSE, COUNTED, Member
from gateway.vendors.bedrock_models import body_of, family
from gateway.vendors.catalogue import RefusedEndpoint
from gateway.vendors.grammar import Node, Object
from gateway.vendors.harvest import Harvest, bad_field
from gateway.vendors.operation import Operation
from gateway.vendors.requests import asked
from gateway.wire.jsonwalk import RebuildError, read_base64

_PATH = re.compile(r"/model/([^/?#]{1,400})/([a-z-]{1,40})")
# Of the percent-encodings only those that the SDKs write in a model's id: a colon and a slash.
_ENCODED_ID = re.compile(r"(?:[A-Za-z0-9._:-]|%3[Aa]|%2[Ff])+")
_REGION = r"[a-z0-9-]{1,20}"
_MODEL = re.compile(
    r"[a-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}(?::[A-Za-z0-9.-]{1,63}){0,2}"
    rf"|arn:aws[a-z-]{{0,16}}:bedrock:{_REGION}:(?:[0-9]{{12}})?:"
    r"(?:foundation-model|inference-profile|application-inference-profile|provisioned-model|imported-model|"
    r"custom-model|custom-model-deployment)/[A-Za-z0-9._:/-]{1,200}"
)
# Model ids of the API that are refused.
_REFUSED_MODELS = (
    (re.compile(r"arn:[^/]*:(?:default-)?prompt-router/.*"),
     "A prompt router chooses the model itself; name a model that the agreement lists."),
    (re.compile(r"arn:[^/]*:prompt/.*"),
     "Stored prompts are kept at the vendor and are not inspected; send the text itself."),
    (re.compile(r"arn:[^:]*:sagemaker:.*"), "Endpoints of another service are outside this agreement."),
)  # fmt: skip
# Endpoints that exist, and why they are refused.
_REFUSED = (
    (re.compile(r"/model/[^/]+/invoke-with-bidirectional-stream"), "/model/{modelId}/invoke-with-bidirectional-stream",
     "A two-way stream of sound cannot be inspected."),
    (re.compile(r"/model/[^/]+/async-invoke|/async-invoke(?:/.*)?"), "/async-invoke…",
     "Asynchronous calls keep prompts and answers in S3; use converse."),
    (re.compile(r"/guardrail/.*|/guardrails(?:/.*)?|/guardrail-checks/.*"), "/guardrail… guardrails… guardrail-checks…",
     "A guardrail that is applied alone is not supported; name it in guardrailConfig."),
    (re.compile(r"/(?:agents?|flows|sessions|prompts?|memories|memory)(?:/.*)?"),
     "/agents… flows… sessions… prompts… memories…",
     "Agents, flows, sessions and stored prompts keep state at the vendor."),
    (re.compile(r"/(?:knowledgebases|retrieve|retrieveAndGenerate|retrieveAndGenerateStream|rerank|generateQuery)(?:/.*)?"),
     "/knowledgebases… retrieve… retrieveAndGenerate… rerank… generateQuery…",
     "Knowledge bases are kept at the vendor and are not inspected."),
    (re.compile(r"/model-(?:invocation|customization|copy|import|evaluation)-jobs?(?:/.*)?"),
     "/model-invocation-job… model-customization-jobs… model-copy-jobs… model-import-jobs… model-evaluation-jobs…",
     "Batches and training keep prompts at the vendor; send single calls."),
)  # fmt: skip
REFUSED_ENDPOINTS = tuple(RefusedEndpoint(shown, remedy) for _, shown, remedy in _REFUSED)
_LISTING = {
    # A query is not inspected: the makers of models that Bedrock lists, and nothing else.
    "byProvider": re.compile(
        r"AI21(?: Labs)?|Amazon|Anthropic|Cohere|DeepSeek|Google|Luma(?: AI)?|Meta|MiniMax|Mistral(?: AI)?|Moonshot AI"
        r"|NVIDIA|OpenAI|Qwen|Stability(?: AI)?|TwelveLabs|Writer|Z\.AI",
        re.IGNORECASE,
    ),
    "byCustomizationType": re.compile(r"[A-Z_]{1,32}"),
    "byOutputModality": re.compile(r"[A-Z_]{1,32}"),
    "byInferenceType": re.compile(r"[A-Z_]{1,32}"),
}
VERBS = {
    "converse": ("Converse", "converse"),
    "converse-stream": ("ConverseStream", "converse"),
    "invoke": ("InvokeModel", "invoke_model"),
    "invoke-with-response-stream": ("InvokeModelWithResponseStream", "invoke_model"),
    "count-tokens": ("CountTokens", "count_tokens"),
}
# Operations of the runtime API that are refused, each by a pattern above.
REFUSED_OPERATIONS = frozenset(
    {
        "ApplyGuardrail",
        "GetAsyncInvoke",
        "InvokeGuardrailChecks",
        "InvokeModelWithBidirectionalStream",
        "ListAsyncInvokes",
        "StartAsyncInvoke",
    }
)


@dataclass(frozen=True, slots=True)
class _Encoded:
    """A body that stands in a string as base64, read by the grammar of its model."""

    body: Node

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Walk what was encoded."""
        try:
            decoded = read_base64(value)
        except RebuildError:
            raise bad_field(path, "Send base64 of a JSON object.") from None
        self.body.walk(decoded, (*path, Step.BASE64), harvest)

    def shown(self) -> Node:
        """Show what stands inside."""
        return self.body


def _counted(model: str) -> Node:
    encoded = Object({"body": _Encoded(body_of(model))})
    return Object({"input": Member({"converse": Object(COUNTED, last="messages"), "invokeModel": encoded})})


def operation(method: str, path: str, query: Sequence[tuple[str, str]]) -> Operation | Refusal:
    """Match the raw path exactly."""
    if path == "/foundation-models":
        return asked(Operation("ListFoundationModels", "GET", "foundation_models", path), method, query, _LISTING)
    match = _PATH.fullmatch(path)
    known = None
    if match is not None and match[2] in VERBS and _ENCODED_ID.fullmatch(match[1]):
        model = re.sub("%3a", ":", re.sub("%2f", "/", match[1], flags=re.IGNORECASE), flags=re.IGNORECASE)
        for pattern, remedy in _REFUSED_MODELS:
            if pattern.fullmatch(model):
                return Refusal(Reason.ENDPOINT_NOT_SUPPORTED, remedy=remedy)
        if not _MODEL.fullmatch(model) or ".." in model:
            return Refusal(Reason.BAD_FIELD, place="modelId", remedy="Send a model's id or ARN.")
        known = _of_model(model, match[2])
    if known is None:
        for pattern, _, remedy in _REFUSED:
            if pattern.fullmatch(path) and ".." not in path:
                return Refusal(Reason.ENDPOINT_NOT_SUPPORTED, remedy=remedy)
        return Refusal(Reason.UNKNOWN_ENDPOINT)
    return asked(known, method, query, {})


def _of_model(model: str, verb: str) -> Operation:
    name, endpoint = VERBS[verb]
    path = f"/model/{quote(model, safe='')}/{verb}"
    if endpoint == "invoke_model":
        name = f"{name} ({family(model)})"
    if endpoint == "converse":
        body: Node = CONVERSE
    else:
        body = body_of(model) if endpoint == "invoke_model" else _counted(model)
    # boto3 sends no media type with InvokeModel unless it is told one; the vendor takes the body for JSON.
    return Operation(name, "POST", endpoint, path, body, model=model, untyped=endpoint == "invoke_model")


# A model of each family of bodies.
SHOWN_MODELS = {
    "anthropic": "anthropic.claude-v2:1",
    "titan": "amazon.titan-embed-text-v2:0",
    "nova": "amazon.nova-pro-v1:0",
    "nova embeddings": "amazon.nova-2-multimodal-embeddings-v1:0",
    "llama": "meta.llama3-3-70b-instruct-v1:0",
    "mistral": "mistral.mistral-7b-instruct-v0:2",
    "any other": "cohere.command-r-plus-v1:0",
}


def shown_operations() -> tuple[Operation, ...]:
    """Give every operation for the coverage matrix; those whose body is the model's own once for each family."""
    found = [
        replace(_of_model(SHOWN_MODELS[name], verb), path=f"/model/{{modelId of {name}}}/{verb}")
        for verb, (_, endpoint) in VERBS.items()
        for name in (SHOWN_MODELS if endpoint == "invoke_model" else ("anthropic",))
    ]
    listing = Operation("ListFoundationModels", "GET", "foundation_models", "/foundation-models")
    return (*found, listing)
