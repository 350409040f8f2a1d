"""Anthropic's Messages API (version 2023-06-01): messages, token counting, models."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from gateway.model import AnswerRestorer, JsonValue, Prompt, TokenUsage
from gateway.refusals import MEANINGS, Reason, Refusal
from gateway.vendors.answers import restore_value
from gateway.vendors.anthropic_answers import ANSWERS, REQUEST_HEADERS
from gateway.vendors.anthropic_betas import GENERAL
from gateway.vendors.anthropic_body import BODY, REFUSED_BLOCKS
from gateway.vendors.anthropic_errors import error_details, error_type
from gateway.vendors.anthropic_settings import BETA, KNOWN_MODEL
from gateway.vendors.anthropic_stream import AnthropicStream
from gateway.vendors.begun import begun_by_caller, with_begun
from gateway.vendors.catalogue import Catalogue, RefusedEndpoint
from gateway.vendors.cited import Cited, anthropic_documents
from gateway.vendors.counts import count
from gateway.vendors.dialect import NO_HEADERS, Reply, StreamRestorer
from gateway.vendors.harvest import Harvest
from gateway.vendors.operation import Operation
from gateway.vendors.requests import asked, harvested, model_leaf, presented_key, read_as
from gateway.wire import sse
from gateway.wire.strictjson import dumps

_MODEL_ID = re.compile(r"[a-z0-9][a-z0-9._:@-]{0,127}")
_OBJECT_ID = re.compile(r"[A-Za-z0-9_.:@-]{1,128}")
_VERSION = re.compile(r"20\d\d-\d\d-\d\d")
# What may stand in the query; the second value is from SDKs of 2024, beta.prompt_caching.
_BETA_NAMESPACE = {"beta": re.compile("true|prompt_caching")}
_LISTING = {**_BETA_NAMESPACE, "limit": re.compile(r"\d{1,4}"), "after_id": _OBJECT_ID, "before_id": _OBJECT_ID}

_STATE = (
    "agents",
    "deployment_runs",
    "deployments",
    "dreams",
    "environments",
    "memory_stores",
    "sessions",
    "skills",
    "tunnels",
    "user_profiles",
    "vaults",
)
# Endpoints that exist, and why they are refused.
_REFUSED = (
    (re.compile(r"/v1/messages/batches(?:/.*)?"), "/v1/messages/batches…",
     "Batches keep prompts at the vendor; send single messages."),
    (re.compile(r"/v1/files(?:/.*)?"), "/v1/files…",
     "Files are kept at the vendor and are not inspected; send the text itself."),
    (re.compile(rf"/v1/(?:{'|'.join(_STATE)})(?:/.*)?"), f"/v1/{'…, '.join(_STATE)}…",
     "State kept at the vendor is not supported."),
    (re.compile(r"/v1/complete"), "/v1/complete", "The text completions API is not supported; use messages."),
    (re.compile(r"/v1/(?:compliance|organizations)(?:/.*)?"), "/v1/compliance…, /v1/organizations…",
     "The admin API is not for applications."),
)  # fmt: skip


class Anthropic:
    """The dialect of Anthropic's own API."""

    name = "anthropic"
    stream_type = "text/event-stream"
    overlooks_errors = False
    base_url = "This route speaks Anthropic's API: set base_url to {route}, without /v1."
    reply_headers = frozenset(
        {
            "request-id",
            "retry-after",
            "x-should-retry",
            "anthropic-ratelimit-requests-limit",
            "anthropic-ratelimit-requests-remaining",
            "anthropic-ratelimit-requests-reset",
            "anthropic-ratelimit-tokens-limit",
            "anthropic-ratelimit-tokens-remaining",
            "anthropic-ratelimit-tokens-reset",
            "anthropic-ratelimit-input-tokens-limit",
            "anthropic-ratelimit-input-tokens-remaining",
            "anthropic-ratelimit-input-tokens-reset",
            "anthropic-ratelimit-output-tokens-limit",
            "anthropic-ratelimit-output-tokens-remaining",
            "anthropic-ratelimit-output-tokens-reset",
        }
    )

    def presented_key(self, headers: Mapping[str, str]) -> str | None:
        """Read ``x-api-key`` or ``Authorization: Bearer``."""
        return presented_key(headers, "x-api-key")

    def operation(self, method: str, path: str, query: Sequence[tuple[str, str]]) -> Operation | Refusal:
        """Match the raw path exactly."""
        known: Operation | None = None
        if path == "/v1/messages":
            known = Operation("messages.create", "POST", "messages", path, BODY)
        elif path == "/v1/messages/count_tokens":
            known = Operation("messages.count_tokens", "POST", "count_tokens", path, BODY)
        elif path == "/v1/models":
            known = Operation("models.list", "GET", "models", path)
        elif path.startswith("/v1/models/") and _MODEL_ID.fullmatch(path.removeprefix("/v1/models/")):
            known = Operation("models.retrieve", "GET", "models", path)
        if known is None:
            for pattern, _, remedy in _REFUSED:
                if pattern.fullmatch(path) and "%" not in path and ".." not in path:
                    return Refusal(Reason.ENDPOINT_NOT_SUPPORTED, remedy=remedy)
            return Refusal(Reason.UNKNOWN_ENDPOINT)
        return asked(known, method, query, _LISTING if known.name == "models.list" else _BETA_NAMESPACE)

    def read(self, operation: Operation, body: JsonValue, headers: Mapping[str, str]) -> Prompt | Refusal:
        """Walk the body along its grammar; read version and betas from the headers."""
        version = headers.get("anthropic-version", "2023-06-01").strip()
        if not _VERSION.fullmatch(version):
            return Refusal(Reason.BAD_FIELD, place="anthropic-version", remedy="Send a date, such as 2023-06-01.")
        sent = {"anthropic-version": version}
        harvest = Harvest()
        betas = [beta.strip() for beta in headers.get("anthropic-beta", "").split(",") if beta.strip()]
        if not all(BETA.pattern.fullmatch(beta) for beta in betas):
            return Refusal(Reason.BAD_FIELD, place="anthropic-beta", remedy="Send names of betas, with commas between.")
        if betas:
            sent["anthropic-beta"] = ",".join(betas)
        for beta in betas:
            if beta not in GENERAL:
                BETA.walk(beta, ("anthropic-beta",), harvest)
        refused = harvested(operation.body, body, harvest)
        if refused is not None:
            return refused
        if operation.body is None:
            model = operation.path.removeprefix("/v1/models").removeprefix("/") or None
            harvest.leaves += model_leaf(model, self.known_model)
            return self._prompt(operation, None, model, harvest, sent)
        model_name = body.get("model") if isinstance(body, dict) else None
        if not isinstance(model_name, str):
            return Refusal(Reason.BAD_FIELD, place="model", remedy="Name a model.")
        return self._prompt(operation, body, model_name, harvest, sent)

    def _prompt(
        self, operation: Operation, body: JsonValue, model: str | None, harvest: Harvest, headers: dict[str, str]
    ) -> Prompt:
        stream = isinstance(body, dict) and body.get("stream") is True
        config = body.get("output_config") if isinstance(body, dict) else None
        prompt = read_as(operation, harvest, body=body, model=model, headers=headers, stream=stream)
        return replace(prompt, structured_output=isinstance(config, dict) and config.get("format") is not None)

    def credentials(self, secret: str) -> dict[str, str]:
        """Present the key as the vendor's SDK does."""
        return {"x-api-key": secret}

    def render(self, refusal: Refusal, event_id: str) -> Reply:
        """Write ``{"type": "error", "error": {...}}`` with a stable code, a remedy and the event's id."""
        status = refusal.status
        headers = {
            "content-type": "application/json",
            "request-id": event_id,
            "x-should-retry": "true" if refusal.passing else "false",
        }
        if refusal.retry_after is not None:
            headers["retry-after"] = str(refusal.retry_after)
        return Reply(status, headers, dumps(_error(refusal, event_id)))

    def stream_error(self, stream: StreamRestorer, refusal: Refusal, event_id: str) -> bytes:
        """Write an ``error`` event."""
        del stream
        return sse.encode(sse.SseEvent("error", dumps(_error(refusal, event_id)).decode()))

    def restore_reply(self, prompt: Prompt, body: JsonValue, restorer: AnswerRestorer) -> JsonValue:
        """Restore all strings but those of signed and encrypted blocks."""
        cited = Cited(anthropic_documents(prompt.body), restorer)
        restored = with_begun(restore_value(body, restorer), body, ("content",), begun_by_caller(prompt.body), restorer)
        return cited.anthropic_blocks(restored)

    def open_stream(self, prompt: Prompt, restorer: AnswerRestorer) -> StreamRestorer:
        """Restore a stream of server-sent events."""
        return AnthropicStream(restorer, json_text=prompt.structured_output, request=prompt.body)

    def usage(self, body: JsonValue, headers: Mapping[str, str] = NO_HEADERS) -> TokenUsage:
        """Read ``usage``, or the count of count_tokens."""
        del headers
        if not isinstance(body, dict):
            return TokenUsage()
        usage = body.get("usage")
        if isinstance(usage, dict):
            return TokenUsage(count(usage.get("input_tokens")), count(usage.get("output_tokens")))
        return TokenUsage(count(body.get("input_tokens")), None)

    def known_model(self, model: str) -> bool:
        """Match the family and version shape of Anthropic's model names."""
        return KNOWN_MODEL.fullmatch(model) is not None

    def catalogue(self) -> Catalogue:
        """Give operations, refused endpoints, headers and places of answers."""
        return Catalogue(
            title="Messages API, version 2023-06-01",
            operations=(
                Operation("messages.create", "POST", "messages", "/v1/messages", BODY),
                Operation("messages.count_tokens", "POST", "count_tokens", "/v1/messages/count_tokens", BODY),
                Operation("models.list", "GET", "models", "/v1/models"),
                Operation("models.retrieve", "GET", "models", "/v1/models/{model}"),
            ),
            refused=tuple(RefusedEndpoint(shown, remedy) for _, shown, remedy in _REFUSED),
            headers=REQUEST_HEADERS,
            answers=ANSWERS,
            refused_content=tuple(sorted(REFUSED_BLOCKS)),
        )


def _error(refusal: Refusal, event_id: str) -> JsonValue:
    return {
        "type": "error",
        "error": {
            "type": error_type(refusal.status),
            "message": refusal.message,
            "code": refusal.reason.value,
            "remedy": refusal.remedy or MEANINGS[refusal.reason].remedy,
            "event_id": event_id,
            **error_details(refusal),
        },
        "request_id": event_id,
    }
