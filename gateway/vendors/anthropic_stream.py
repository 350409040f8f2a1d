"""Anthropic's event stream: values back, one lane for each content block and kind of delta."""

from __future__ import annotations

from collections.abc import Callable

from gateway.model import AnswerRestorer, JsonObject, JsonValue, TokenUsage
from gateway.vendors.answers import UNTOUCHED_BLOCKS, is_signed_summary, restore_value
from gateway.vendors.begun import begun_by_caller
from gateway.vendors.cited import Cited, anthropic_documents
from gateway.vendors.counts import count
from gateway.vendors.dialect import VendorReplyError
from gateway.vendors.sse_stream import Lanes, SseStream, event_bytes

_UNTOUCHED_DELTAS = frozenset({"thinking_delta", "signature_delta"})
# The block's content whole: clients put it in the place of what came before, so that nothing of it may come later.
_WHOLE_DELTAS = frozenset({"compaction_delta"})
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


class AnthropicStream(SseStream):
    """``json_text``: the text blocks hold JSON (structured outputs). ``request``: the body that is answered."""

    done_ends = False  # message_stop does, which Anthropic's own clients wait for

    def __init__(self, restorer: AnswerRestorer, *, json_text: bool, request: JsonValue = None) -> None:
        super().__init__()
        self._restorer = restorer
        self._cited = Cited(anthropic_documents(request), restorer)
        self._json_text = json_text
        self._lanes: Lanes[_LaneKey] = Lanes(restorer)
        self._begun = begun_by_caller(request)
        self._untouched: set[int] = set()

    def body(self, name: str | None, body: JsonObject) -> bytes:
        """Restore one event's data. What a block's lanes still hold goes out before its end."""
        kind = body.get("type")
        before = b""
        if kind == "content_block_delta":
            return event_bytes(name, self._delta(body))
        if kind == "content_block_start":
            restored = self._start(body)
        else:
            if kind == "content_block_stop":
                index = _index(body)
                before = self._flush(lambda lane: lane[0] == index)
            elif kind in ("message_stop", "error"):
                before = self.rest()
                self.complete = True
            self._note(kind, body)
            restored = restore_value(body, self._restorer)
        return before + event_bytes(name, restored)

    def rest(self) -> bytes:
        """Close the lanes of all blocks."""
        return self._flush(lambda _lane: True)

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
            told = TokenUsage(count(usage.get("input_tokens")), count(usage.get("output_tokens")))
            self.usage = self.usage.then(told)

    def _start(self, body: JsonObject) -> JsonValue:
        block = body.get("content_block")
        index = _index(body)
        if not isinstance(block, dict):
            raise VendorReplyError
        kind = block.get("type")
        if isinstance(kind, str) and (kind in UNTOUCHED_BLOCKS or is_signed_summary(block)):
            self._untouched.add(index)
            return body
        started = dict(block)
        text = started.pop("text", None)
        restored = restore_value(started, self._restorer)
        if isinstance(text, str) and isinstance(restored, dict):
            restored["text"] = self._feed((index, "text_delta", "text"), text)
        return {**body, "content_block": restored}

    def _delta(self, body: JsonObject) -> JsonObject:
        delta = body.get("delta")
        index = _index(body)
        kind = delta.get("type") if isinstance(delta, dict) else None
        if not isinstance(delta, dict) or not isinstance(kind, str):
            raise VendorReplyError
        if kind in _UNTOUCHED_DELTAS or index in self._untouched:
            return body
        if kind in _WHOLE_DELTAS:
            return {**body, "delta": restore_value(delta, self._restorer)}
        restored: JsonObject = {}
        for name, value in delta.items():
            if name == "type":
                restored[name] = value
            elif not isinstance(value, str):
                other = restore_value(value, self._restorer)
                restored[name] = self._cited.anthropic(other) if name == "citation" else other
            else:
                restored[name] = self._feed((index, kind, name), value)
        return {**body, "delta": restored}

    def _feed(self, lane: _LaneKey, text: str) -> str:
        index, kind, name = lane
        json = name == "partial_json" or (self._json_text and kind == "text_delta")
        return self._lanes.feed(lane, text, json=json, begun=self._begun if index == 0 and name == "text" else "")

    def _flush(self, wanted: Callable[[_LaneKey], bool]) -> bytes:
        """Give what lanes hold back, each as one more delta of the same form."""
        given = b""
        for (index, kind, name), text in self._lanes.close(wanted):
            delta: JsonObject = {"type": kind, name: text}
            given += event_bytes("content_block_delta", {"type": "content_block_delta", "index": index, "delta": delta})
        return given


def _index(body: JsonObject) -> int:
    index = body.get("index")
    if not isinstance(index, int):
        raise VendorReplyError
    return index
