"""OpenAI's API: chat completions, responses, completions, embeddings, moderations, audio to text, models."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from gateway.model import AnswerRestorer, Feature, FeatureKind, JsonObject, JsonValue, Prompt, TokenUsage
from gateway.refusals import MEANINGS, Reason, Refusal
from gateway.vendors.catalogue import Catalogue, RefusedEndpoint, RequestHeader
from gateway.vendors.dialect import NO_HEADERS, Reply, StreamRestorer
from gateway.vendors.grammar import Control
from gateway.vendors.harvest import Harvest
from gateway.vendors.model_dates import DASHED
from gateway.vendors.openai_answers import read_usage, restore_answer
from gateway.vendors.openai_chat_stream import ChatStream
from gateway.vendors.openai_examples import ANSWERS
from gateway.vendors.openai_items import REFUSED_ITEMS
from gateway.vendors.openai_operations import REFUSED, find_operation, shown_operations
from gateway.vendors.openai_responses_stream import ResponsesStream
from gateway.vendors.operation import Operation
from gateway.vendors.requests import harvested, model_leaf, presented_key, read_as
from gateway.wire import sse
from gateway.wire.strictjson import dumps

_BETA = Control(re.compile(r"[a-z0-9][a-z0-9_-]{0,47}=v\d{1,2}"), feature=FeatureKind.BETA)
# Family, version, words, date: so that a name can hold nothing else.
_WORDS = (
    "astra|sol|terra|luna|law|cyber|rosalind|daybreak|blue|red|sunburst|flare|mini|nano|small|large|pro|turbo|max|codex|"
    "chat|audio|image|realtime|translate|transcribe|diarize|whisper|tts|hd|search|deep|research|vision|instruct|live|"
    "16k|32k|preview|latest|stable"
)
_KNOWN_MODEL = re.compile(
    rf"(?:(?:chat)?gpt|o\d|text-embedding|(?:omni|text)-moderation|whisper|tts|codex|computer-use|davinci|babbage|sora)"
    rf"(?:-(?:{_WORDS})){{0,2}}(?:-(?:\d{{1,2}}(?:\.\d)?o?|ada-002|002))?(?:-(?:{_WORDS})){{0,4}}"
    rf"(?:-(?:{DASHED}|0[136]\d\d|1[01]\d\d))?(?:-(?:preview))?"
)
# gpt-5-search-api and gpt-4o-search-preview search the web at each call, whatever the body says.
_SEARCHES = re.compile(r"(?:.*[-:])?search(?:[-:].*)?")
_JSON_FORMATS = frozenset({"json_schema", "json_object"})
_WRITING = frozenset({"chat_completions", "responses", "completions"})
_TEXT_REPLIES = frozenset({"text", "srt", "vtt"})
_DEFAULT_MODERATION = "omni-moderation-latest"
_ERROR_TYPES = {
    400: "invalid_request_error",
    401: "authentication_error",
    403: "permission_error",
    404: "not_found_error",
    413: "invalid_request_error",
    415: "invalid_request_error",
    429: "rate_limit_error",
}


class OpenAI:
    """The dialect of OpenAI's own API."""

    name = "openai"
    stream_type = "text/event-stream"
    overlooks_errors = False
    base_url = "This route speaks OpenAI's API: set base_url to {route}/v1."
    rate_limited = "rate_limit_exceeded"  # the vendor's code of a 429
    searching: re.Pattern[str] | None = _SEARCHES  # models that ask the web by themselves; None: names say nothing
    reply_headers = frozenset(
        {
            "x-request-id",
            "retry-after",
            "retry-after-ms",
            "x-should-retry",
            "openai-processing-ms",
            "openai-version",
            *(
                f"x-ratelimit-{what}-{of}"
                for what in ("limit", "remaining", "reset")
                for of in ("requests", "tokens", "input-images", "project-tokens")
            ),
        }
    )

    def presented_key(self, headers: Mapping[str, str]) -> str | None:
        """Read ``Authorization: Bearer``."""
        return presented_key(headers)

    def operation(self, method: str, path: str, query: Sequence[tuple[str, str]]) -> Operation | Refusal:
        """Match the raw path exactly."""
        if not path.startswith("/v1/"):
            return Refusal(Reason.UNKNOWN_ENDPOINT)
        return find_operation(method, path.removeprefix("/v1"), query, prefix="/v1", allowed={})

    def read(self, operation: Operation, body: JsonValue, headers: Mapping[str, str]) -> Prompt | Refusal:
        """Walk the body along its grammar; what the vendor would keep unless told otherwise, it is told not to keep."""
        harvest = Harvest()
        betas = [beta.strip() for beta in headers.get("openai-beta", "").split(",") if beta.strip()]
        if not all(_BETA.pattern.fullmatch(beta) for beta in betas):
            return Refusal(Reason.BAD_FIELD, place="OpenAI-Beta", remedy="Send names of betas, with commas between.")
        for beta in betas:
            _BETA.walk(beta, ("openai-beta",), harvest)
        sent = {"openai-beta": ",".join(betas)} if betas else {}
        if operation.model is not None and isinstance(body, dict) and "model" in body and body["model"] is None:
            # LangChain's client for Azure sends null where only the deployment is named.
            body = {**body, "model": operation.model}
        refused = harvested(operation.body, body, harvest)
        if refused is not None:
            return refused
        if operation.body is None:
            return self._prompt(operation, None, operation.model, harvest, sent)
        told = self.settled(operation, body if isinstance(body, dict) else {})
        model = operation.model or told.get("model")
        if not isinstance(model, str):
            return Refusal(Reason.BAD_FIELD, place="model", remedy="Name a model.")
        if operation.endpoint in _WRITING and self.searching is not None and self.searching.fullmatch(model):
            harvest.features.add(Feature(FeatureKind.SERVER_TOOL, "web_search"))
        return self._prompt(operation, told, model, harvest, sent)

    def _prompt(
        self,
        operation: Operation,
        body: JsonObject | None,
        model: str | None,
        harvest: Harvest,
        headers: dict[str, str],
    ) -> Prompt:
        told: JsonObject = body or {}
        stream = told.get("stream")
        text = told.get("text")
        wanted = [told.get("response_format"), text.get("format") if isinstance(text, dict) else None]
        kinds = [one.get("type") if isinstance(one, dict) else one for one in wanted]
        streamed = stream is True or (isinstance(stream, str) and stream.lower() == "true")
        prompt = read_as(operation, harvest, body=body, model=model, headers=headers, stream=streamed)
        return replace(
            prompt,
            leaves=(*model_leaf(operation.model, self.known_model), *prompt.leaves),
            structured_output=any(isinstance(kind, str) and kind in _JSON_FORMATS for kind in kinds),
            text_reply=operation.form and isinstance(kinds[0], str) and kinds[0] in _TEXT_REPLIES,
        )

    def settled(self, operation: Operation, body: JsonObject) -> JsonObject:
        """Say what the vendor would otherwise assume: nothing is stored unless the caller asks.

        Both APIs store by default (chat completions for newer accounts).
        """
        if operation.endpoint in ("responses", "chat_completions") and body.get("store") is None:
            return {**body, "store": False}
        if operation.endpoint == "moderations" and body.get("model") is None:
            return {**body, "model": _DEFAULT_MODERATION}
        return body

    def credentials(self, secret: str) -> dict[str, str]:
        """Present the key as the vendor's SDK does."""
        return {"Authorization": f"Bearer {secret}"}

    def render(self, refusal: Refusal, event_id: str) -> Reply:
        """Write ``{"error": {...}}`` with a stable code, a remedy and the event's id."""
        headers = {
            "content-type": "application/json",
            "x-request-id": event_id,
            "x-should-retry": "true" if refusal.passing else "false",
        }
        if refusal.retry_after is not None:
            headers["retry-after"] = str(refusal.retry_after)
            headers["retry-after-ms"] = str(refusal.retry_after * 1000)
        error = _error(refusal, event_id)
        if refusal.status == 429:
            error |= {"code": self.rate_limited, "reason": refusal.reason.value}
        return Reply(refusal.status, headers, dumps({"error": error}))

    def stream_error(self, stream: StreamRestorer, refusal: Refusal, event_id: str) -> bytes:
        """Write an ``error`` event in the form of either API: the SDK raises, whichever stream it reads."""
        del stream
        error = _error(refusal, event_id)
        body: JsonObject = {**error, "type": "error", "error": error, "sequence_number": 0}
        return sse.encode(sse.SseEvent("error", dumps(body).decode()))

    def restore_reply(self, prompt: Prompt, body: JsonValue, restorer: AnswerRestorer) -> JsonValue:
        """Restore all strings."""
        return restore_answer(prompt, body, restorer)

    def open_stream(self, prompt: Prompt, restorer: AnswerRestorer) -> StreamRestorer:
        """Restore a stream of server-sent events."""
        stream = ChatStream if prompt.endpoint in ("chat_completions", "completions") else ResponsesStream
        return stream(restorer, structured=prompt.structured_output)

    def usage(self, body: JsonValue, headers: Mapping[str, str] = NO_HEADERS) -> TokenUsage:
        """Read ``usage`` in the words of either API."""
        del headers
        return read_usage(body)

    def known_model(self, model: str) -> bool:
        """Match the families and words of OpenAI's model names."""
        return _KNOWN_MODEL.fullmatch(model) is not None

    def catalogue(self) -> Catalogue:
        """Give operations, refused endpoints, headers and places of answers."""
        return Catalogue(
            title="chat completions, responses and the rest, as of SDK 3.57",
            operations=shown_operations("/v1"),
            refused=tuple(RefusedEndpoint(f"/v1/{path}…", reason) for path, reason in REFUSED.items()),
            headers=(
                RequestHeader("authorization", "the caller's gateway key, as Bearer; replaced by the vendor's key"),
                RequestHeader("openai-beta", "feature `beta`, each name; sent"),
                RequestHeader("openai-organization", "the agreement's, not the caller's"),
                RequestHeader("openai-project", "the agreement's, not the caller's"),
            ),
            answers=ANSWERS,
            refused_content=tuple(sorted(REFUSED_ITEMS)),
        )


def _error(refusal: Refusal, event_id: str) -> JsonObject:
    return {
        "message": refusal.message,
        "type": _ERROR_TYPES.get(refusal.status, "server_error"),
        "param": refusal.place or None,
        "code": refusal.reason.value,
        "remedy": refusal.remedy or MEANINGS[refusal.reason].remedy,
        "event_id": event_id,
    }
