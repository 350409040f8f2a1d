"""Anthropic's event stream: values back, one lane for each content block and kind of delta."""

from __future__ import annotations

from gateway.model import AnswerRestorer, JsonValue, LaneRestorer, TokenUsage
from gateway.vendors.answers import UNTOUCHED_BLOCKS, restore_value
from gateway.vendors.dialect import VendorReplyError
from gateway.wire.sse import SseDecoder, SseError, SseEvent, encode
from gateway.wire.strictjson import StrictJsonError, dumps, parse_text

_UNTOUCHED_DELTAS = frozenset({"thinking_delta", "signature_delta"})
# A delta's kind is told by the vendor; only these may be named in an audit event.
_ERRORS = frozenset(
    {
        "api_error",
        "authentication_error",
        "billing_error",
        "invalid_request_error",
        "not_found_error",
        "overloaded_error",
        "permission_error",
        "rate_limit_error",
        "timeout_error",
    }
)

_LaneKey = tuple[int, str, str]  # block, kind of delta, its field


class AnthropicStream:
    """Implements ``dialect.StreamRestorer``. ``json_text``: the text blocks hold JSON (structured outputs)."""

    def __init__(self, restorer: AnswerRestorer, *, json_text: bool) -> None:
        self._restorer = restorer
        self._json_text = json_text
        self._decoder = SseDecoder()
        self._lanes: dict[_LaneKey, LaneRestorer] = {}
        self._untouched: set[int] = set()
        self.usage = TokenUsage()
        self.complete = False
        self.failed: str | None = None

    def feed(self, data: bytes) -> bytes:
        """Take bytes in any split. Raises VendorReplyError."""
        try:
            return b"".join(self._event(event) for event in self._decoder.feed(data))
        except (SseError, StrictJsonError):
            raise VendorReplyError from None

    def finish(self) -> bytes:
        """Give the last event, and what lanes still hold where the stream was cut. Raises VendorReplyError."""
        try:
            rest = b"".join(self._event(event) for event in self._decoder.finish())
        except (SseError, StrictJsonError):
            raise VendorReplyError from None
        return rest + b"".join(self._flush(index) for index in sorted({key[0] for key in self._lanes}))

    def _event(self, event: SseEvent) -> bytes:
        if event.data is None:
            return encode(SseEvent(event.name, None)) if event.name else b": \n\n" if event.comments else b""
        body = parse_text(event.data)
        if not isinstance(body, dict):
            raise VendorReplyError
        kind = body.get("type")
        before = b""
        if kind == "content_block_delta":
            return self._delta(event, body)
        if kind == "content_block_start":
            restored = self._start(body)
        else:
            if kind == "content_block_stop":
                before = self._flush(_index(body))
            elif kind in ("message_stop", "error"):
                before = b"".join(self._flush(index) for index in sorted({key[0] for key in self._lanes}))
                self.complete = True
            self._note(kind, body)
            restored = restore_value(body, self._restorer)
        return before + _encode(event.name, restored)

    def _note(self, kind: JsonValue, body: dict[str, JsonValue]) -> None:
        if kind == "message_start":
            message = body.get("message")
            self._count(message.get("usage") if isinstance(message, dict) else None)
        elif kind == "message_delta":
            self._count(body.get("usage"))
        elif kind == "error":
            error = body.get("error")
            name = error.get("type") if isinstance(error, dict) else None
            self.failed = name if isinstance(name, str) and name in _ERRORS else "error"

    def _count(self, usage: JsonValue) -> None:
        if isinstance(usage, dict):
            read, written = usage.get("input_tokens"), usage.get("output_tokens")
            self.usage = TokenUsage(
                read if isinstance(read, int) else self.usage.input,
                written if isinstance(written, int) else self.usage.output,
            )

    def _start(self, body: dict[str, JsonValue]) -> JsonValue:
        block = body.get("content_block")
        index = _index(body)
        if not isinstance(block, dict):
            raise VendorReplyError
        if block.get("type") in UNTOUCHED_BLOCKS:
            self._untouched.add(index)
            return body
        started = dict(block)
        text = started.pop("text", None)
        restored = restore_value(started, self._restorer)
        if isinstance(text, str) and isinstance(restored, dict):
            restored["text"] = self._lane((index, "text_delta", "text")).feed(text)
        return {**body, "content_block": restored}

    def _delta(self, event: SseEvent, body: dict[str, JsonValue]) -> bytes:
        delta = body.get("delta")
        index = _index(body)
        if not isinstance(delta, dict):
            raise VendorReplyError
        kind = delta.get("type")
        if not isinstance(kind, str):
            raise VendorReplyError
        if kind in _UNTOUCHED_DELTAS or index in self._untouched:
            return _encode(event.name, body)
        restored: dict[str, JsonValue] = {}
        for name, value in delta.items():
            if name == "type" or not isinstance(value, str):
                restored[name] = restore_value(value, self._restorer) if name != "type" else value
            else:
                restored[name] = self._lane((index, kind, name)).feed(value)
        return _encode(event.name, {**body, "delta": restored})

    def _lane(self, key: _LaneKey) -> LaneRestorer:
        if key not in self._lanes:
            _, kind, name = key
            json = name == "partial_json" or (self._json_text and kind == "text_delta")
            self._lanes[key] = self._restorer.lane(json=json)
        return self._lanes[key]

    def _flush(self, index: int) -> bytes:
        """Give what the lanes of a block hold back, as one more delta of the same form."""
        given = b""
        for key in [key for key in self._lanes if key[0] == index]:
            rest = self._lanes.pop(key).finish()
            if rest:
                delta: JsonValue = {"type": key[1], key[2]: rest}
                given += _encode("content_block_delta", {"type": "content_block_delta", "index": index, "delta": delta})
        return given


def _index(body: dict[str, JsonValue]) -> int:
    index = body.get("index")
    if not isinstance(index, int):
        raise VendorReplyError
    return index


def _encode(name: str | None, body: JsonValue) -> bytes:
    return encode(SseEvent(name, dumps(body).decode()))
