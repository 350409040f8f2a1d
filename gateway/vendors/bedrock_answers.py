"""What the coverage matrix shows of Bedrock's answers and request headers."""

from __future__ import annotations

from gateway.model import JsonObject, JsonValue
from gateway.vendors.catalogue import EXAMPLE, AnswerPlace, Back, RequestHeader
from gateway.wire.eventstream import Message, encode
from gateway.wire.strictjson import dumps

REQUEST_HEADERS = (
    RequestHeader("authorization", "the caller's signature or gateway key; replaced by the gateway's own signature"),
    RequestHeader("x-amz-date", "part of the caller's signature; not sent"),
    RequestHeader("x-amzn-bedrock-trace", "checked, sent (InvokeModel)"),
    RequestHeader("x-amzn-bedrock-performanceconfig-latency", "checked, sent (InvokeModel)"),
    RequestHeader("x-amzn-bedrock-service-tier", "checked, sent (InvokeModel)"),
    RequestHeader("x-amzn-bedrock-guardrailidentifier", "checked; feature `setting:guardrail`; sent (InvokeModel)"),
    RequestHeader("x-amzn-bedrock-guardrailversion", "checked, sent (InvokeModel)"),
    RequestHeader("x-amzn-bedrock-projectidentifier", "checked; feature `setting:project`; sent (InvokeModel)"),
    RequestHeader("x-amzn-bedrock-request-metadata", "refused: a header cannot be redacted as a body is"),
)


def _converse(*content: JsonValue) -> JsonValue:
    return {"output": {"message": {"role": "assistant", "content": list(content)}}, "stopReason": "end_turn"}


def _event(kind: str, body: JsonObject, message_type: str = "event") -> bytes:
    return encode(Message({f":{message_type}-type": kind, ":message-type": message_type}, dumps(body)))


def _delta(delta: JsonObject) -> bytes:
    return _event("contentBlockDelta", {"contentBlockIndex": 0, "delta": delta}) + _event(
        "messageStop", {"stopReason": "end_turn"}
    )


def _place(position: str, example: JsonValue | bytes, back: Back = Back.RESTORED) -> AnswerPlace:
    return AnswerPlace("converse", position, back, example)


def _invoked(position: str, example: JsonValue) -> AnswerPlace:
    return AnswerPlace("invoke_model", position, Back.RESTORED, example)


_REASONED: JsonValue = {"reasoningContent": {"reasoningText": {"text": EXAMPLE, "signature": "c2ln"}}}
ANSWERS = (
    _place("`content[]⟨text⟩`", _converse({"text": EXAMPLE})),
    _place("`content[]⟨toolUse⟩.input`, values", _converse({"toolUse": {"input": {"who": EXAMPLE}}})),
    _place("`content[]⟨toolUse⟩.input`, keys", _converse({"toolUse": {"input": {EXAMPLE: 1}}})),
    _place("`content[]⟨citationsContent⟩`", _converse({"citationsContent": {"citations": [{"title": EXAMPLE}]}})),
    _place("`content[]⟨reasoningContent⟩`", _converse(_REASONED), Back.UNTOUCHED),
    _place("`trace`", {"trace": {"guardrail": {"modelOutput": [EXAMPLE]}}}),
    _place("a field of tomorrow", {"tomorrow": {"x": [EXAMPLE]}}),
    _place("`message` of an error", {"message": EXAMPLE}),
    _place("stream: `delta.text`", _delta({"text": EXAMPLE})),
    _place("stream: `delta.toolUse.input`", _delta({"toolUse": {"input": f'{{"a": "{EXAMPLE}"}}'}})),
    _place("stream: `delta.citation`", _delta({"citation": {"title": EXAMPLE}})),
    _place("stream: `delta.reasoningContent`", _delta({"reasoningContent": {"text": EXAMPLE}}), Back.UNTOUCHED),
    _place("stream: exceptions", _event("throttlingException", {"message": EXAMPLE}, "exception")),
    _invoked("every string of the model's own answer", {"generation": EXAMPLE}),
)
