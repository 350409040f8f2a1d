"""Google's Vertex AI: Gemini (v1, v1beta1), text embeddings, and Anthropic's models behind rawPredict."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from gateway.model import AnswerRestorer, JsonObject, JsonValue, Prompt, TokenUsage
from gateway.refusals import Reason, Refusal
from gateway.vendors.anthropic import Anthropic
from gateway.vendors.catalogue import Catalogue
from gateway.vendors.dialect import NO_HEADERS, Reply, StreamRestorer
from gateway.vendors.harvest import Harvest
from gateway.vendors.model_dates import PLAIN
from gateway.vendors.operation import Operation
from gateway.vendors.requests import harvested, model_leaf, presented_key, read_as
from gateway.vendors.vertex_answers import restore_answer, usage_of
from gateway.vendors.vertex_body import with_lists
from gateway.vendors.vertex_catalogue import catalogue
from gateway.vendors.vertex_errors import error_body, status_of
from gateway.vendors.vertex_grammar import snake
from gateway.vendors.vertex_paths import recognise
from gateway.vendors.vertex_stream import ArrayFraming, EventFraming, GeminiStream
from gateway.wire import sse
from gateway.wire.strictjson import dumps

_EVENTS = "text/event-stream"
_ARRAY = "application/json"
# Generation and tier, then what the model is made for, a revision or a date: nothing that could be a name.
_GEMINI = re.compile(
    r"gemini-(?:\d(?:\.\d{1,2})?|embedding)"
    r"(?:-(?:pro|flash|lite|ultra|nano|image|live|tts|audio|native|thinking|computer|use|dialog|generation|preview|exp"
    r"|experimental|latest|\d|00\d|(?:0[1-9]|1[0-2])-(?:20)?\d{2}))*"
)
_EMBEDDING = re.compile(
    r"(?:text-embedding|text-multilingual-embedding|textembedding-gecko|textembedding-gecko-multilingual)"
    r"(?:-(?:00\d|preview|exp|large|\d{2}-\d{2}))*(?:@(?:00\d|latest))?"
)
_CLAUDE_REVISION = re.compile(f"{PLAIN}|default|latest")
_ANTHROPIC = "anthropic."  # operations of Anthropic's models


class Vertex:
    """The dialect of Vertex AI."""

    name = "vertex"
    base_url = (
        "This route speaks Vertex AI's API: set base_url to {route} in google-genai, with vertexai=True, or to "
        "{route}/v1 in AnthropicVertex."
    )
    stream_type = _EVENTS
    overlooks_errors = True  # Vercel's AI SDK, and google-genai in its first versions
    reply_headers = frozenset({"retry-after", "request-id", "x-should-retry"})

    def __init__(self) -> None:
        self._anthropic = Anthropic()

    def presented_key(self, headers: Mapping[str, str]) -> str | None:
        """Read ``x-goog-api-key`` or ``Authorization: Bearer``."""
        return presented_key(headers, "x-goog-api-key")

    def operation(self, method: str, path: str, query: Sequence[tuple[str, str]]) -> Operation | Refusal:
        """Match the raw path exactly."""
        return recognise(method, path, query)

    def read(self, operation: Operation, body: JsonValue, headers: Mapping[str, str]) -> Prompt | Refusal:
        """Walk the body along its grammar. No header of the caller's leaves but Anthropic's betas."""
        if isinstance(body, dict) and operation.name.startswith(_ANTHROPIC):
            return self._read_anthropic(operation, body, headers)
        if isinstance(body, dict):
            # Google's generated clients name the model of the path again where they count.
            named_again = body.get("model") == _resource(operation)
            body = with_lists({name: value for name, value in body.items() if name != "model" or not named_again})
        harvest = Harvest()
        refused = harvested(operation.body, body, harvest)
        return refused if refused is not None else self._prompt(operation, body, harvest)

    def _read_anthropic(self, operation: Operation, body: JsonObject, headers: Mapping[str, str]) -> Prompt | Refusal:
        """Read a body of the Messages API. The path names the model, but for counting."""
        streams = operation.name == "anthropic.messages_stream"
        if (body.get("stream") is True) is not streams:
            verb = "rawPredict" if streams else "streamRawPredict"
            return Refusal(Reason.BAD_FIELD, place="stream", remedy=f"Send it with {verb}.")
        if "anthropic_version" not in body:
            return Refusal(Reason.BAD_FIELD, place="anthropic_version", remedy="Send vertex-2023-10-16.")
        if operation.model is not None and body.get("model") is not None:
            return Refusal(Reason.BAD_FIELD, place="model", remedy="The path names the model.")
        as_sent_to_anthropic = body if operation.model is None else {**body, "model": operation.model}
        prompt = self._anthropic.read(operation, as_sent_to_anthropic, headers)
        if isinstance(prompt, Refusal):
            return prompt
        betas = {name: value for name, value in prompt.headers.items() if name == "anthropic-beta"}
        leaves = (*model_leaf(prompt.model, self.known_model), *prompt.leaves)
        return replace(prompt, body=body, headers=betas, site=operation.site, leaves=leaves)

    def _prompt(self, operation: Operation, body: JsonValue, harvest: Harvest) -> Prompt:
        streams = operation.name == "models.generate_content_stream"
        events = ("alt", "sse") in operation.query
        prompt = read_as(operation, harvest, body=body, model=operation.model, headers={}, stream=streams)
        return replace(
            prompt,
            leaves=(*model_leaf(operation.model, self.known_model), *prompt.leaves),
            structured_output=isinstance(body, dict) and _answers_json(body),
            stream_type=(_EVENTS if events else _ARRAY) if streams else "",
            site=operation.site,
        )

    def credentials(self, secret: str) -> dict[str, str]:
        """Present an API key as the vendor's SDK does. OAuth tokens come from the signer."""
        return {"x-goog-api-key": secret}

    def render(self, refusal: Refusal, event_id: str) -> Reply:
        """Write ``{"error": {"code", "message", "status", "details"}}``."""
        headers = {
            "content-type": "application/json",
            "request-id": event_id,
            "x-should-retry": "true" if refusal.passing else "false",  # Anthropic's client on Vertex AI reads it
        }
        if refusal.retry_after is not None:
            headers["retry-after"] = str(refusal.retry_after)
        return Reply(status_of(refusal), headers, dumps(error_body(refusal, event_id)))

    def stream_error(self, stream: StreamRestorer, refusal: Refusal, event_id: str) -> bytes:
        """Write an error as the stream's own framing has it."""
        body = error_body(refusal, event_id)
        if isinstance(stream, GeminiStream):
            return stream.error(body)
        return sse.encode(sse.SseEvent("error", dumps(body).decode()))

    def restore_reply(self, prompt: Prompt, body: JsonValue, restorer: AnswerRestorer) -> JsonValue:
        """Restore all strings; of Anthropic's answers, all but those of signed and encrypted blocks."""
        if prompt.endpoint == "messages":
            return self._anthropic.restore_reply(prompt, body, restorer)
        return restore_answer(body, restorer, json_text=prompt.structured_output)

    def open_stream(self, prompt: Prompt, restorer: AnswerRestorer) -> StreamRestorer:
        """Restore a stream of server-sent events or of one array."""
        if prompt.endpoint == "messages":
            return self._anthropic.open_stream(prompt, restorer)
        framing = ArrayFraming() if prompt.stream_type == _ARRAY else EventFraming()
        return GeminiStream(restorer, framing, json_text=prompt.structured_output)

    def usage(self, body: JsonValue, headers: Mapping[str, str] = NO_HEADERS) -> TokenUsage:
        """Read ``usageMetadata`` and the counts of counting and embedding, or Anthropic's ``usage``."""
        del headers
        if isinstance(body, dict) and ("usage" in body or "input_tokens" in body):
            return self._anthropic.usage(body)
        return usage_of(body)

    def known_model(self, model: str) -> bool:
        """Match the shape of Google's model names, or of Anthropic's with a revision behind ``@``."""
        if _GEMINI.fullmatch(model) or _EMBEDDING.fullmatch(model):
            return True
        name, at, revision = model.partition("@")
        return self._anthropic.known_model(name) and (not at or _CLAUDE_REVISION.fullmatch(revision) is not None)

    def catalogue(self) -> Catalogue:
        """Give operations, refused endpoints, headers and places of answers."""
        return catalogue()


def _resource(operation: Operation) -> str:
    """Write the resource of the path's model, as the path has it."""
    site = operation.site
    at = f"projects/{site.project}/locations/{site.location}/" if site is not None and site.project else ""
    return f"{at}publishers/google/models/{operation.model}"


def _answers_json(body: JsonObject) -> bool:
    for config_name in ("generationConfig", snake("generationConfig")):
        config = body.get(config_name)
        if isinstance(config, dict):
            asked = _either(config, "responseMimeType")
            forms = _either(config, "responseFormat")
            texts = [_either(form, "text") for form in (forms if isinstance(forms, list) else [forms])]
            return any(map(_is_json, (asked, *(_either(text, "mimeType") for text in texts))))
    return False


def _either(value: JsonValue, name: str) -> JsonValue:
    """Give a field of an object in either spelling."""
    return value.get(name, value.get(snake(name))) if isinstance(value, dict) else None


def _is_json(asked: JsonValue) -> bool:
    """Say whether a type is JSON's: MIME, or Google's word for it."""
    return isinstance(asked, str) and asked.partition(";")[0].strip() in ("application/json", "APPLICATION_JSON")
