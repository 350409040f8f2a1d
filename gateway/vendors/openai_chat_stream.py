"""The event stream of chat completions and completions: values back, one lane for each choice and field."""

from __future__ import annotations

from gateway.model import AnswerRestorer, JsonObject, JsonValue
from gateway.vendors.dialect import VendorReplyError
from gateway.vendors.openai_answers import Parts, read_usage
from gateway.vendors.sse_stream import Lanes, SseStream, event_bytes

# Fields of a delta that are no text.
_NO_TEXT = frozenset({"role", "id", "type", "name"})
# A lane: the choice, then the way to the text, as in (0, ("tool_calls", 1, "function", "arguments")).
_Lane = tuple[int, tuple[str | int, ...]]


_FRAME = ("id", "object", "created", "model", "system_fingerprint", "service_tier")  # the same in all chunks


class ChatStream(SseStream):
    """``structured``: the content is JSON because the request says so."""

    def __init__(self, restorer: AnswerRestorer, *, structured: bool) -> None:
        super().__init__()
        self._parts = Parts(restorer, structured, whole=False)
        self._lanes: Lanes[_Lane] = Lanes(restorer)
        self._frame: JsonObject = {}
        self._said: dict[int, list[str]] = {}  # the content so far, as the vendor wrote it: positions refer to it

    def body(self, name: str | None, body: JsonObject) -> bytes:
        """Restore a chunk. What a choice's lanes still hold goes out before the chunk that ends it."""
        if body.get("error") is not None:
            self.failed, self.complete = "error", True
            return self.rest() + event_bytes(name, self._parts.anything(body))
        self.usage = self.usage.then(read_usage({"usage": body.get("usage")}))
        choices = body.get("choices")
        if not isinstance(choices, list):
            return event_bytes(name, self._parts.anything(body))
        restored = self._parts.but(body, "choices", "prompt_token_ids", "prompt_logprobs")
        self._frame = self._frame or {field: restored[field] for field in _FRAME if field in restored and choices}
        before, given = b"", list[JsonValue]()
        for choice in choices:
            if not isinstance(choice, dict):
                raise VendorReplyError
            now = self._choice(choice)
            if choice.get("finish_reason") is not None:
                earlier, now = self._ended(now)
                before += earlier
            given.append(now)
        return before + event_bytes(name, {**restored, "choices": given})

    def rest(self) -> bytes:
        """Give what the lanes hold where the stream ends without saying so for each choice."""
        return b"".join(self._chunk(_alone(lane, text)) for lane, text in self._lanes.close())

    def _ended(self, choice: JsonObject) -> tuple[bytes, JsonObject]:
        """Close the lanes of a choice that ends. What they held stands behind this chunk's own text, before its end."""
        rest = self._lanes.close(lambda lane: lane[0] == choice["index"])
        if not rest:
            return b"", choice
        own = {**choice, "finish_reason": None}
        empty: JsonObject = {"delta": {}} if "delta" in choice else {"text": ""}
        before = [self._chunk(own), *(self._chunk(_alone(lane, text)) for lane, text in rest)]
        return b"".join(before), {**choice, **empty, "logprobs": None}

    def _chunk(self, choice: JsonObject) -> bytes:
        return event_bytes(None, {**self._frame, "choices": [choice]})

    def _choice(self, choice: JsonObject) -> JsonObject:
        index = choice.get("index")
        if not isinstance(index, int):
            raise VendorReplyError
        restored = self._parts.but(choice, "delta", "text", "logprobs", "token_ids", "content_filter_offsets")
        delta, text = choice.get("delta"), choice.get("text")
        if isinstance(delta, dict):
            restored["delta"] = self._delta(index, (), delta)
        elif "delta" in choice:
            restored["delta"] = self._parts.anything(delta)
        if isinstance(text, str):
            restored["text"] = self._lanes.feed((index, ("text",)), text, json=False)
        same = restored.get("delta") == delta and restored.get("text") == text
        for name in ("logprobs", "token_ids"):
            if name in choice:
                restored[name] = choice[name] if same else None
        return restored

    def _delta(self, index: int, way: tuple[str | int, ...], delta: JsonObject) -> JsonObject:
        """Restore a delta: each of its texts is a lane, at any depth."""
        restored: JsonObject = {}
        for name, value in delta.items():
            place = (*way, name)
            if isinstance(value, str) and name not in _NO_TEXT:
                if place == ("content",):
                    self._said.setdefault(index, []).append(value)
                json = name == "arguments" or (self._parts.structured and place == ("content",))
                restored[name] = self._lanes.feed((index, place), value, json=json)
            elif isinstance(value, dict):
                restored[name] = self._delta(index, place, value)
            elif name == "tool_calls" and isinstance(value, list):
                restored[name] = [self._call(index, place, at, call) for at, call in enumerate(value)]
            elif name == "annotations":
                restored[name] = self._parts.annotations(value, "".join(self._said.get(index, ())))
            else:
                restored[name] = self._parts.anything(value)
        return restored

    def _call(self, index: int, way: tuple[str | int, ...], at: int, call: JsonValue) -> JsonObject:
        """Restore a piece of a call. A server that sends each call in one piece may leave its number out."""
        number = call.get("index") if isinstance(call, dict) else None
        number = at if number is None else number
        if not isinstance(call, dict) or not isinstance(number, int):
            raise VendorReplyError
        return self._delta(index, (*way, number), call)


def _alone(lane: _Lane, text: str) -> JsonObject:
    """Make a choice that holds only a lane's text."""
    index, way = lane
    if way == ("text",):
        return {"index": index, "text": text, "logprobs": None, "finish_reason": None}
    made: JsonValue = text
    for step in reversed(way):
        made = [{"index": step, **made}] if isinstance(step, int) and isinstance(made, dict) else {str(step): made}
    return {"index": index, "delta": made, "logprobs": None, "finish_reason": None}
