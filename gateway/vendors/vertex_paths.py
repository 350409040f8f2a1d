"""Vertex AI's paths: the operations that are known, and those that are refused with a reason.

``/v1beta1/projects/{p}/locations/{l}/publishers/{publisher}/models/{model}:{verb}``, or the same without project and
location (express mode). The raw path is matched as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from gateway.model import Site
from gateway.refusals import Reason, Refusal
from gateway.vendors.grammar import Node
from gateway.vendors.operation import Operation
from gateway.vendors.requests import asked
from gateway.vendors.vertex_body import (
    ANTHROPIC_ON_VERTEX,
    BATCH_EMBED_BODY,
    COMPUTE_BODY,
    COUNT_BODY,
    EMBED_BODY,
    GENERATE_BODY,
    PREDICT_BODY,
)

_SITE = r"projects/(?P<project>[a-z0-9][a-z0-9.:-]{0,62})/locations/(?P<location>[a-z][a-z0-9-]{1,31})/"
_VERSION = r"/(?P<version>v1|v1beta1)/"
_MODEL = r"(?P<model>[a-z0-9][a-z0-9._-]{0,127}(?:(?:@|%40)[a-z0-9._-]{1,32})?)"
_CALL = re.compile(
    rf"{_VERSION}(?P<site>{_SITE})?publishers/(?P<publisher>google|anthropic)/models/{_MODEL}:(?P<verb>[A-Za-z]{{1,40}})"
)
_MODEL_CARD = re.compile(rf"{_VERSION}publishers/(?:google|anthropic)/models/{_MODEL}")
_MODEL_LIST = re.compile(rf"{_VERSION}publishers/google/models")

# Verb → the operation's name, the agreement's word for it, and its body.
GOOGLE_VERBS: Mapping[str, tuple[str, str, Node]] = {
    "generateContent": ("models.generate_content", "generate_content", GENERATE_BODY),
    "streamGenerateContent": ("models.generate_content_stream", "generate_content", GENERATE_BODY),
    "countTokens": ("models.count_tokens", "count_tokens", COUNT_BODY),
    "computeTokens": ("models.compute_tokens", "count_tokens", COMPUTE_BODY),
    "embedContent": ("models.embed_content", "embeddings", EMBED_BODY),
    "batchEmbedContents": ("models.batch_embed_contents", "embeddings", BATCH_EMBED_BODY),
    "predict": ("models.predict", "embeddings", PREDICT_BODY),
}
ANTHROPIC_VERBS: Mapping[str, tuple[str, str, Node]] = {
    "rawPredict": ("anthropic.messages", "messages", ANTHROPIC_ON_VERTEX),
    "streamRawPredict": ("anthropic.messages_stream", "messages", ANTHROPIC_ON_VERTEX),
}
ANTHROPIC_COUNT = ("anthropic.count_tokens", "count_tokens", ANTHROPIC_ON_VERTEX)
COUNT_MODEL = "count-tokens"  # the name that stands in the path where the body names the model
_BEFORE = r"/(?:upload/)?v1(?:beta1)?/(?:projects/[a-z0-9.:-]{1,63}/locations/[a-z0-9-]{1,32}/)?"
_STORED = "What is kept at the vendor cannot be inspected again; send the content itself."
# What follows the version, and the project and location, of endpoints that exist; how they are written; why they are
# refused.
REFUSED_PATHS: tuple[tuple[str, str, str], ...] = (
    (r"cachedContents(?:[/:].*)?", "…/cachedContents…", f"Cached contents are state. {_STORED}"),
    (r"(?:batchPredictionJobs|batches)(?:[/:].*)?", "…/batchPredictionJobs… batches…",
     "Batches keep prompts at the vendor; send single calls."),
    (r"(?:tuningJobs|tunedModels)(?:[/:].*)?", "…/tuningJobs… tunedModels…",
     "Tuning keeps training data at the vendor."),
    (r"(?:models|datasets|metadataStores|trainingPipelines|customJobs)(?:[/:].*)?",
     "…/models… datasets… metadataStores… trainingPipelines… customJobs…", "Only publishers' models go."),
    (r"endpoints(?:[/:].*)?", "…/endpoints…", "Endpoints of your own are not supported; use a publisher's model."),
    (r"operations(?:[/:].*)?", "…/operations…", "Long-running operations keep their results at the vendor."),
    (r"(?:files|media)(?:[/:].*)?", "…/files…", f"Files are kept at the vendor. {_STORED}"),
    (r"(?:ragCorpora|fileSearchStores|indexes|indexEndpoints)(?:[/:].*)?", "…/ragCorpora… fileSearchStores… indexes…",
     f"Corpora are state. {_STORED}"),
    (r"(?:reasoningEngines|agents|sessions|memories|environments|triggers|webhooks)(?:[/:].*)?",
     "…/reasoningEngines… agents… sessions… memories… environments… triggers… webhooks…",
     "Agents keep state at the vendor and act there."),
    (r"(?:interactions|decisions|documents|voices|credentials)(?:[/:].*)?",
     "…/interactions… decisions… documents… voices… credentials…", "State at the vendor is not supported."),
    (r"(?:auth_tokens|authTokens)(?:[/:].*)?", "…/auth_tokens…", "Tokens for callers are not handed out."),
    (r"publishers/google/models/[a-z0-9._@-]{1,160}:(?:predictLongRunning|fetchPredictOperation|asyncBatchEmbedContent"
     r"|batchGenerateContent)", "…/models/{model}:predictLongRunning fetchPredictOperation asyncBatchEmbedContent"
     " batchGenerateContent", "Long-running operations and batches keep prompts and results at the vendor."),
    (r"publishers/[a-z0-9-]{1,63}/models/[a-z0-9._@-]{1,160}:"
     r"(?:rawPredict|streamRawPredict|predict|serverStreamingPredict)", "…/publishers/{other}/models/{model}:…",
     "The gateway does not read this publisher's bodies; use models of google or anthropic."),
)  # fmt: skip
LIVE = ("/ws/…", "Live sessions cannot be inspected; send single calls.")
DEVELOPER_API = (
    "/v1beta/… /v1alpha/… /v1/models…",
    "The Gemini Developer API is not covered; set vertexai=True in google-genai, or use the client for Vertex AI.",
)
_REFUSED = tuple((re.compile(_BEFORE + pattern), remedy) for pattern, _, remedy in REFUSED_PATHS)
_LIVE = re.compile(r"/ws/.*")
# Vertex AI's own models, as refused above, have a project and a location before them.
_DEVELOPER_API = re.compile(r"/v1(?:beta|alpha)/.*|/v1(?:beta1)?/models(?:/.*)?|/upload/v1beta/.*")

_FRAMING = {"alt": re.compile(r"sse|json")}
# Google's generated clients (google-cloud-aiplatform) ask so for enumerations by their numbers. It is not passed on:
# they read names as well, and an answer is read here by its names.
_GENERATED = {"$alt": re.compile(r"json(?:;enum-encoding=int)?")}
_PAGES = {"pageSize": re.compile(r"\d{1,4}"), "pageToken": re.compile(r"[A-Za-z0-9_=.-]{1,512}")}


def recognise(method: str, path: str, query: Sequence[tuple[str, str]]) -> Operation | Refusal:
    """Give the operation of a raw path, or why it is refused."""
    known = _call(path) or _card(path)
    if known is None:
        return _why_not(path)
    return asked(known, method, query, _allowed(known), _GENERATED)


def _call(path: str) -> Operation | None:
    match = _CALL.fullmatch(path)
    if match is None:
        return None
    publisher, verb = match["publisher"], match["verb"]
    model = match["model"].replace("%40", "@")
    verbs = GOOGLE_VERBS if publisher == "google" else ANTHROPIC_VERBS
    found = verbs.get(verb)
    named: str | None = model
    if publisher == "anthropic" and model == COUNT_MODEL:
        found, named = (ANTHROPIC_COUNT, None) if verb == "rawPredict" else (None, None)
    if found is None:
        return None
    name, endpoint, body = found
    # The path that leaves is built anew, with places for the project and the location that the agreement lists.
    site = "projects/{project}/locations/{location}"
    leaving = f"/{match['version']}/{site}/publishers/{publisher}/models/{model}:{verb}"
    return Operation(name, "POST", endpoint, leaving, body, (), named, Site(match["project"], match["location"]))


def _card(path: str) -> Operation | None:
    match = _MODEL_CARD.fullmatch(path)
    if match is not None:
        model = match["model"].replace("%40", "@")
        return Operation("models.get", "GET", "models", path.replace("%40", "@"), model=model)
    return Operation("models.list", "GET", "models", path) if _MODEL_LIST.fullmatch(path) else None


def _allowed(operation: Operation) -> Mapping[str, re.Pattern[str]]:
    if operation.name == "models.generate_content_stream":
        return _FRAMING
    return _PAGES if operation.name == "models.list" else {}


def _why_not(path: str) -> Refusal:
    if "%" not in path and ".." not in path:
        if _DEVELOPER_API.fullmatch(path):
            return Refusal(Reason.ENDPOINT_NOT_SUPPORTED, remedy=DEVELOPER_API[1])
        for pattern, remedy in _REFUSED:
            if pattern.fullmatch(path):
                return Refusal(Reason.ENDPOINT_NOT_SUPPORTED, remedy=remedy)
        if _LIVE.fullmatch(path):
            return Refusal(Reason.ENDPOINT_NOT_SUPPORTED, remedy=LIVE[1])
    return Refusal(Reason.UNKNOWN_ENDPOINT)
