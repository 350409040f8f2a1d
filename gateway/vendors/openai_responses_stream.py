"""The event stream of the responses API, and of transcriptions: values back, a lane for each text that comes in pieces.

An event type that is not known is no danger: whatever it says goes to the caller alone. So its strings are restored
like any others; one that ends in ``.delta`` opens a lane, and the ``.done`` of the same name closes it.
"""

from __future__ import annotations

from collections.abc import Callable

from gateway.model import AnswerRestorer, JsonObject
from gateway.vendors.openai_answers import Parts, read_usage
from gateway.vendors.sse_stream import Lanes, SseStream, event_bytes

# A lane: what is said, where (item, part, ...), and the field where the delta has several.
_Lane = tuple[str, tuple[int | str | None, ...], str]
_PLACES = ("content_index", "summary_index", "command_index", "segment_id")
_ENDS = frozenset({"response.completed", "response.failed", "response.incomplete", "error", "transcript.text.done"})
_FAILURES = frozenset({"response.failed", "error"})
# Where a ``.done`` event repeats its lane's text.
_TEXTS = ("text", "arguments", "refusal", "input", "code", "command", "transcript")
# The lanes that parts begin, by the parts' type.
_BEGUN = {
    "output_text": "response.output_text",
    "refusal": "response.refusal",
    "reasoning_text": "response.reasoning_text",
    "summary_text": "response.reasoning_summary_text",
}


class ResponsesStream(SseStream):
    """``structured``: the output text is JSON because the request says so."""

    def __init__(self, restorer: AnswerRestorer, *, structured: bool) -> None:
        super().__init__()
        self._parts = Parts(restorer, structured, whole=False)
        self._lanes: Lanes[_Lane] = Lanes(restorer)
        self._frames: dict[_Lane, tuple[str | None, JsonObject]] = {}  # a lane's last delta event but for its text
        self._said: dict[tuple[int | str | None, ...], list[str]] = {}  # output texts, as the vendor wrote them
        self._number = 0  # of the event that was read last, as sent on
        self._added = 0  # events that the vendor did not send

    def body(self, name: str | None, body: JsonObject) -> bytes:
        """Restore an event. What its lanes still hold goes out before it."""
        kind, where = body.get("type"), _where(body)
        before, restored = b"", body
        if not isinstance(kind, str):
            restored = self._parts.but(body)
        elif kind.endswith(".delta") and isinstance(body.get("delta"), str | dict):
            restored = self._delta(name, kind.removesuffix(".delta"), body)
        elif kind in _ENDS:
            before = self.rest()
            restored = self._end(kind, body)
        elif kind.startswith("response.output_item."):
            before = self._close(lambda lane: lane[1][0] == where[0])
            restored = self._parts.but(body, "item") | {"item": self._parts.item(body.get("item"))}
        elif kind.endswith("_part.added"):
            restored = self._begin(name, body)
        elif kind.endswith("_part.done"):
            before = self._close(lambda lane: lane[1] == where)
            restored = self._parts.but(body, "part") | {"part": self._parts.part(body.get("part"))}
        elif kind.endswith(".done"):
            base = kind.removesuffix(".done")
            before = self._close(lambda lane: lane[:2] == (base, where))
            restored = self._done(base, body)
        elif kind.endswith(".annotation.added"):
            said = "".join(self._said.get(where, ()))
            annotation = self._parts.moved(self._parts.anything(body.get("annotation")), said)
            restored = self._parts.but(body, "annotation") | {"annotation": annotation}
        elif "response" in body:
            restored = self._parts.but(body, "response") | {"response": self._parts.response(body["response"])}
        else:
            restored = self._parts.but(body)
        number = restored.get("sequence_number")
        if isinstance(number, int):
            self._number = number + self._added
            restored = restored | {"sequence_number": self._number}
        return before + event_bytes(name, restored)

    def rest(self) -> bytes:
        """Close all lanes."""
        return self._close(lambda _lane: True)

    def _close(self, wanted: Callable[[_Lane], bool]) -> bytes:
        """Give what lanes held, each as one more delta event; the events behind it are numbered on."""
        given = b""
        for lane, text in self._lanes.close(wanted):
            name, frame = self._frames[lane]
            body: JsonObject = {**frame, "delta": text}
            if lane[2]:
                body["delta"] = {lane[2]: text}
            self._added += 1
            self._number += 1
            if "sequence_number" in frame:
                body["sequence_number"] = self._number
            given += event_bytes(name, body)
        return given

    def _is_json(self, base: str) -> bool:
        return base.endswith("_arguments") or (self._parts.structured and base == "response.output_text")

    def _feed(self, name: str | None, lane: _Lane, frame: JsonObject, text: str) -> str:
        hidden = ("delta", "logprobs", "obfuscation")
        kept = {field: value for field, value in frame.items() if field not in hidden}
        self._frames[lane] = (name, kept | ({"logprobs": []} if "logprobs" in frame else {}))
        return self._lanes.feed(lane, text, json=self._is_json(lane[0]))

    def _delta(self, name: str | None, base: str, body: JsonObject) -> JsonObject:
        delta, where = body["delta"], _where(body)
        restored = self._parts.but(body, "delta", "logprobs")
        if "logprobs" in body:
            restored["logprobs"] = []
        if isinstance(delta, dict):
            restored["delta"] = {
                field: self._feed(name, (base, where, field), restored, text)
                if isinstance(text, str)
                else self._parts.anything(text)
                for field, text in delta.items()
            }
        elif isinstance(delta, str):
            if base == "response.output_text":
                self._said.setdefault(where, []).append(delta)
            restored["delta"] = self._feed(name, (base, where, ""), restored, delta)
        if "logprobs" in body and restored["delta"] == delta:
            restored["logprobs"] = body["logprobs"]
        return restored

    def _begin(self, name: str | None, body: JsonObject) -> JsonObject:
        """Restore a part that is added: what it holds already is the beginning of its lane."""
        part = body.get("part")
        kind = part.get("type") if isinstance(part, dict) else None
        base = _BEGUN.get(kind) if isinstance(kind, str) else None
        field = "refusal" if kind == "refusal" else "text"
        text = part.get(field) if isinstance(part, dict) else None
        if not isinstance(part, dict) or base is None or not isinstance(text, str):
            return self._parts.but(body, "part") | {"part": self._parts.part(part)}
        restored = self._parts.but(body, "part")
        frame = restored | {"type": f"{base}.delta"}
        begun = self._feed(f"{base}.delta" if name else None, (base, _where(body), ""), frame, text)
        return restored | {"part": self._parts.but(part, field) | {field: begun}}

    def _done(self, base: str, body: JsonObject) -> JsonObject:
        """Restore an event that repeats a lane's text whole."""
        restored = self._parts.but(body, *_TEXTS, "logprobs", "output")
        same = True
        for field in _TEXTS:
            text = body.get(field)
            if isinstance(text, str):
                restored[field] = self._parts.words(text, json=self._is_json(base))
                same = same and restored[field] == text
        if "output" in body:
            restored["output"] = self._parts.plainly(body["output"])
        if "logprobs" in body:
            restored["logprobs"] = body["logprobs"] if same else []
        return restored

    def _end(self, kind: str, body: JsonObject) -> JsonObject:
        self.complete = True
        self.failed = "error" if kind in _FAILURES else None
        response = body.get("response")
        self.usage = read_usage(response if isinstance(response, dict) else body)
        restored = self._done(kind.removesuffix(".done"), body)
        return restored | {"response": self._parts.response(response)} if "response" in body else restored


def _where(body: JsonObject) -> tuple[int | str | None, ...]:
    """Say where in the answer an event belongs."""
    named = [body.get("output_index", body.get("item_id")), *(body.get(name) for name in _PLACES)]
    return tuple(step if isinstance(step, int | str) else None for step in named)
