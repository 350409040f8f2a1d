"""Amazon Bedrock's runtime API (2023-09-30): Converse, InvokeModel, token counting; and the list of models."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from gateway.model import AnswerRestorer, Feature, FeatureKind, JsonValue, Leaf, LeafKind, Prompt, TokenUsage
from gateway.refusals import Reason, Refusal
from gateway.vendors.answers import restore_value
from gateway.vendors.bedrock_answers import ANSWERS, REQUEST_HEADERS
from gateway.vendors.bedrock_body import REFUSED_BLOCKS
from gateway.vendors.bedrock_errors import render, stream_error
from gateway.vendors.bedrock_events import UNTOUCHED, ModelEvents, NovaEvents, usage_of
from gateway.vendors.bedrock_lanes import LaneEvents
from gateway.vendors.bedrock_models import AMAZON_NOVA, ANTHROPIC, grammar_of
from gateway.vendors.bedrock_operations import REFUSED_ENDPOINTS, operation, shown_operations
from gateway.vendors.bedrock_stream import EVENT_STREAM, AnthropicEvents, ConverseStream, InvokeStream
from gateway.vendors.begun import begun_by_caller, with_begun
from gateway.vendors.catalogue import Catalogue
from gateway.vendors.cited import Cited, anthropic_documents, converse_documents
from gateway.vendors.counts import count
from gateway.vendors.dialect import NO_HEADERS, Reply, StreamRestorer
from gateway.vendors.harvest import Harvest
from gateway.vendors.model_dates import PLAIN
from gateway.vendors.operation import Operation
from gateway.vendors.requests import harvested, model_leaf, presented_key, read_as

# Geography of an inference profile, maker, family, version: so tight that nothing else fits in.
_GEOGRAPHY = r"(?:us|us-gov|eu|apac|jp|au|ca|global)"
_FAMILY = (
    r"(?:anthropic\.claude-(?:(?:opus|sonnet|haiku|fable|mythos|instant)(?:-\d{1,2}){0,2}"
    r"|\d(?:-\d)?-(?:opus|sonnet|haiku)|instant|(?=v\d))"
    r"|amazon\.(?:nova-(?:\d-)?(?:micro|lite|pro|premier|canvas|sonic|reel|multimodal-embeddings)|titan-(?:text-(?:lite|express|premier)|embed-(?:text|image)))"
    r"|meta\.llama\d(?:-\d)?(?:-(?:\d{1,3}b|scout|maverick))?(?:-\d{1,3}[be])?-instruct"
    r"|mistral\.(?:mistral|mixtral|pixtral|ministral|magistral|voxtral)-(?:\d-)?(?:large|medium|small|\d{1,3}b|8x\d{1,2}b)(?:-instruct)?)"
)
_KNOWN_MODEL = re.compile(
    rf"(?:{_GEOGRAPHY}\.)?{_FAMILY}(?:-{PLAIN}|-\d{{4}})?(?:-?v\d{{1,2}})?(?::\d{{1,2}}(?::\d{{1,4}}k)?)?"
)
_WORD = re.compile(r"[A-Za-z_]{1,16}")
# Settings of InvokeModel that stand in headers, and what each may be; those of the third column are scope.
_SETTINGS = {
    "x-amzn-bedrock-trace": (re.compile(r"[A-Z_]{1,16}"), None),
    "x-amzn-bedrock-performanceconfig-latency": (_WORD, None),
    "x-amzn-bedrock-service-tier": (_WORD, None),
    "x-amzn-bedrock-guardrailidentifier": (
        re.compile(r"[a-z0-9]{1,64}|arn:aws[a-z-]{0,16}:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:guardrail/[a-z0-9]{1,64}"),
        "guardrail",
    ),
    "x-amzn-bedrock-guardrailversion": (re.compile(r"[1-9][0-9]{0,7}|DRAFT"), None),
    "x-amzn-bedrock-projectidentifier": (
        re.compile(r"[a-zA-Z0-9_-]{1,64}|arn:aws[a-z-]{0,16}:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:project/[a-zA-Z0-9_-]{1,64}"),
        "project",
    ),
}  # fmt: skip
_METADATA = "x-amzn-bedrock-request-metadata"
_COUNTS = ("x-amzn-bedrock-input-token-count", "x-amzn-bedrock-output-token-count")  # of an invocation


class Bedrock:
    """The dialect of Amazon Bedrock."""

    name = "bedrock"
    base_url = "This route speaks Amazon Bedrock's API: set endpoint_url to {route} (base_url of AnthropicBedrock)."
    stream_type = EVENT_STREAM
    overlooks_errors = False
    signing_service = "bedrock"  # callers may prove themselves by a signature (AWS Signature Version 4)
    reply_headers = frozenset(
        {
            "x-amzn-requestid",
            "x-amzn-errortype",
            "retry-after",
            "x-amzn-bedrock-content-type",
            *_COUNTS,
            "x-amzn-bedrock-cache-read-input-token-count",
            "x-amzn-bedrock-cache-write-input-token-count",
            "x-amzn-bedrock-invocation-latency",
            "x-amzn-bedrock-performanceconfig-latency",
            "x-amzn-bedrock-service-tier",
        }
    )

    def presented_key(self, headers: Mapping[str, str]) -> str | None:
        """Read ``Authorization: Bearer`` (AWS_BEARER_TOKEN_BEDROCK); a signature is read elsewhere."""
        return presented_key(headers)

    def operation(self, method: str, path: str, query: Sequence[tuple[str, str]]) -> Operation | Refusal:
        """Match the raw path exactly."""
        return operation(method, path, query)

    def read(self, operation: Operation, body: JsonValue, headers: Mapping[str, str]) -> Prompt | Refusal:
        """Walk the body along its grammar; read InvokeModel's settings from the headers."""
        harvest, streamed = Harvest(), operation.path.endswith("-stream")
        sent: dict[str, str] = {"accept": "application/json"}
        if streamed:  # answered by an event stream; the media type of what is in it has its own header
            sent = {"x-amzn-bedrock-accept": "application/json"} if operation.endpoint == "invoke_model" else {}
        if operation.endpoint == "invoke_model":
            settings = _settings(headers, harvest)
            if isinstance(settings, Refusal):
                return settings
            sent |= settings
        refused = harvested(operation.body, body, harvest)
        if refused is not None:
            return refused
        prompt = read_as(operation, harvest, body=body, model=operation.model, headers=sent, stream=streamed)
        leaves = (*model_leaf(operation.model, self.known_model), *prompt.leaves)
        return replace(prompt, leaves=leaves, structured_output=_structured(body))

    def credentials(self, secret: str) -> dict[str, str]:
        """Present a Bedrock API key as the vendor's SDK does; a signature is made by the egress."""
        return {"authorization": f"Bearer {secret}"}

    def render(self, refusal: Refusal, event_id: str) -> Reply:
        """Write the exception that boto3 raises for such a refusal."""
        return render(refusal, event_id)

    def stream_error(self, stream: StreamRestorer, refusal: Refusal, event_id: str) -> bytes:
        """Write an exception message."""
        del stream
        return stream_error(refusal, event_id)

    def restore_reply(self, prompt: Prompt, body: JsonValue, restorer: AnswerRestorer) -> JsonValue:
        """Restore all strings but those of reasoning blocks."""
        restored = restore_value(body, restorer, untouched=UNTOUCHED)
        begun = begun_by_caller(prompt.body)
        for content in (("content",), ("output", "message", "content")):  # of Anthropic's; of Converse's and Nova's
            restored = with_begun(restored, body, content, begun, restorer)
        if prompt.endpoint == "converse":
            return Cited(converse_documents(prompt.body), restorer).converse_blocks(restored)
        return Cited(anthropic_documents(prompt.body), restorer).anthropic_blocks(restored)

    def open_stream(self, prompt: Prompt, restorer: AnswerRestorer) -> StreamRestorer:
        """Restore Converse's events, or the model's own events inside of chunks."""
        if prompt.endpoint == "converse":
            return ConverseStream(restorer, json_text=prompt.structured_output, request=prompt.body)
        grammar = grammar_of(prompt.model or "", prompt.body)
        events: ModelEvents = LaneEvents(restorer)
        if grammar is ANTHROPIC:
            events = AnthropicEvents(restorer, json_text=prompt.structured_output, request=prompt.body)
        elif grammar is AMAZON_NOVA:
            events = NovaEvents(restorer, json_text=prompt.structured_output, request=prompt.body)
        return InvokeStream(restorer, events)

    def usage(self, body: JsonValue, headers: Mapping[str, str] = NO_HEADERS) -> TokenUsage:
        """Read ``usage``, or the counts that stand in the answer itself; what it does not tell, the headers do.

        Bedrock counts each invocation there. Bodies of Titan, Mistral and others tell half of it or nothing.
        """
        told = TokenUsage(*(count(_number(headers.get(name))) for name in _COUNTS))
        if not isinstance(body, dict):
            return told
        return told.then(usage_of(body.get("usage") if isinstance(body.get("usage"), dict) else body))

    def known_model(self, model: str) -> bool:
        """Match the geography, family and version shape of Bedrock's model ids. An ARN may hold anything."""
        return _KNOWN_MODEL.fullmatch(model) is not None

    def catalogue(self) -> Catalogue:
        """Give operations, refused endpoints, headers and places of answers."""
        return Catalogue(
            title="Converse and InvokeModel, runtime API of 2023-09-30",
            operations=shown_operations(),
            refused=REFUSED_ENDPOINTS,
            headers=REQUEST_HEADERS,
            answers=ANSWERS,
            refused_content=tuple(sorted(REFUSED_BLOCKS)),
        )


def _number(written: str | None) -> int | None:
    """Read a number in a header; one that is too long to be a count is none."""
    return int(written) if written is not None and len(written) < 13 and written.isdecimal() else None


def _structured(body: JsonValue) -> bool:
    config = body.get("outputConfig") or body.get("output_config") if isinstance(body, dict) else None
    return isinstance(config, dict) and (config.get("textFormat") or config.get("format")) is not None


def _settings(headers: Mapping[str, str], harvest: Harvest) -> dict[str, str] | Refusal:
    """Read InvokeModel's settings: words of the API, or scope that the agreement must name."""
    if _METADATA in headers:
        # It is kept in the vendor's logs, and a header cannot be redacted as a body is.
        remedy = "Send requestMetadata with converse, where it is inspected."
        return Refusal(Reason.CANNOT_INSPECT, place=_METADATA, remedy=remedy)
    sent: dict[str, str] = {}
    for name, (pattern, feature) in _SETTINGS.items():
        value = headers.get(name)
        if value is None:
            continue
        if not pattern.fullmatch(value):
            return Refusal(Reason.BAD_FIELD, place=name, remedy="Use a value of the vendor's API.")
        sent[name] = value
        harvest.leaves.append(Leaf((name,), LeafKind.CONTROL, value))
        if feature is not None:
            harvest.features.add(Feature(FeatureKind.SETTING, feature))
    return sent
