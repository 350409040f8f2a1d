"""Events of Bedrock's streams: values back, one lane for each block and kind of delta.

An event is a kind and an object. ConverseStream sends them as messages of their own, Nova's models inside of chunks.
"""

from __future__ import annotations

from typing import Protocol

from gateway.model import AnswerRestorer, JsonObject, JsonValue, LaneRestorer, TokenUsage
from gateway.vendors.answers import restore_value
from gateway.vendors.begun import begun_by_caller
from gateway.vendors.cited import Cited, converse_documents
from gateway.vendors.counts import count
from gateway.vendors.dialect import VendorReplyError

# Signed by the model's maker or encrypted: it comes back in the next turn as it is.
UNTOUCHED = frozenset({"reasoningContent"})
_MOST_LANES = 1_000

Event = tuple[str, JsonObject]
_LaneKey = tuple[int, str]  # block, member of its delta


class ConverseEvents:
    """Restores the events of one answer.

    ``json_text``: the text blocks hold JSON (structured outputs). ``request``: its body, whose documents are cited.
    """

    def __init__(self, restorer: AnswerRestorer, *, json_text: bool, request: JsonValue = None) -> None:
        self._restorer = restorer
        self._cited = Cited(converse_documents(request), restorer)
        self._json_text = json_text
        self._begun = begun_by_caller(request)
        self._lanes: dict[_LaneKey, LaneRestorer] = {}
        self.usage = TokenUsage()
        self.stopped = False  # the model's own end was seen

    def take(self, kind: str, body: JsonObject) -> list[Event]:
        """Take an event; give what can be given now, in order. Raises VendorReplyError."""
        if kind == "contentBlockDelta":
            return [(kind, self._delta(body))]
        before: list[Event] = []
        if kind == "contentBlockStop":
            before = self._flush(_index(body))
        elif kind == "messageStop":
            before = self.rest()
            self.stopped = True
        elif kind == "metadata":
            self.usage = usage_of(body.get("usage"))
        return [*before, (kind, self._restored(body))]

    def rest(self) -> list[Event]:
        """Give what all lanes hold back."""
        return [event for index in sorted({key[0] for key in self._lanes}) for event in self._flush(index)]

    def _restored(self, body: JsonObject) -> JsonObject:
        restored = restore_value(body, self._restorer, untouched=UNTOUCHED)
        if not isinstance(restored, dict):
            raise VendorReplyError
        return restored

    def _delta(self, body: JsonObject) -> JsonObject:
        index, delta = _index(body), body.get("delta")
        if not isinstance(delta, dict):
            raise VendorReplyError
        restored: JsonObject = {}
        for member, value in delta.items():
            if member == "text" and isinstance(value, str):
                restored[member] = self._lane(index, member).feed(value)
            elif member == "toolUse" and isinstance(value, dict) and isinstance(value.get("input"), str):
                fed = self._lane(index, member).feed(str(value["input"]))
                restored[member] = {**self._restored(value), "input": fed}
            elif member == "toolResult" and isinstance(value, list):
                restored[member] = [self._result(index, item) for item in value]
            elif member == "citation":
                restored[member] = self._cited.converse(restore_value(value, self._restorer, untouched=UNTOUCHED))
            else:
                restored |= self._restored({member: value})
        return {**self._restored({**body, "delta": None}), "delta": restored}

    def _result(self, index: int, item: JsonValue) -> JsonValue:
        if isinstance(item, dict) and isinstance(item.get("text"), str):
            return {**item, "text": self._lane(index, "toolResult").feed(str(item["text"]))}
        return restore_value(item, self._restorer, untouched=UNTOUCHED)

    def _lane(self, index: int, member: str) -> LaneRestorer:
        key = (index, member)
        if key not in self._lanes:
            if len(self._lanes) >= _MOST_LANES:
                raise VendorReplyError
            json = member == "toolUse" or (member == "text" and self._json_text)
            begun = self._begun if key == (0, "text") else ""
            self._lanes[key] = self._restorer.lane(json=json, begun=begun)
        return self._lanes[key]

    def _flush(self, index: int) -> list[Event]:
        """Give what the lanes of a block hold back, as one more delta of the same form."""
        given: list[Event] = []
        for key in [key for key in self._lanes if key[0] == index]:
            rest = self._lanes.pop(key).finish()
            if rest:
                given.append(("contentBlockDelta", {"contentBlockIndex": index, "delta": _delta_of(key[1], rest)}))
        return given


def _delta_of(member: str, text: str) -> JsonObject:
    if member == "toolUse":
        return {member: {"input": text}}
    return {member: [{"text": text}]} if member == "toolResult" else {member: text}


def _index(body: JsonObject) -> int:
    index = body.get("contentBlockIndex", 0)
    if not isinstance(index, int) or isinstance(index, bool):
        raise VendorReplyError
    return index


class ModelEvents(Protocol):
    """The events of one model's own stream, as they stand inside of chunks."""

    @property
    def usage(self) -> TokenUsage:
        """The model's count so far."""
        ...

    @property
    def stopped(self) -> bool:
        """Whether the model's own end was seen."""
        ...

    @property
    def failed(self) -> str | None:
        """The kind of the error with which the model ended it."""
        ...

    def take(self, body: JsonObject) -> list[JsonObject]:
        """Take an event; give what can be given now, in order. Raises VendorReplyError."""
        ...

    def rest(self) -> list[JsonObject]:
        """Give what is held back. Raises VendorReplyError."""
        ...


class NovaEvents:
    """Nova's events: those of Converse, as the one member of an object."""

    failed: str | None = None

    def __init__(self, restorer: AnswerRestorer, *, json_text: bool, request: JsonValue = None) -> None:
        self._events = ConverseEvents(restorer, json_text=json_text, request=request)
        self._restorer = restorer
        self.stopped = False

    @property
    def usage(self) -> TokenUsage:
        """The counts of the metadata event."""
        return self._events.usage

    def take(self, body: JsonObject) -> list[JsonObject]:
        """Take an event, named by its first member; figures may stand beside it."""
        kind = next(iter(body), "")
        inner = body.get(kind)
        if not isinstance(inner, dict):
            raise VendorReplyError
        self.stopped = self.stopped or kind == "metadata"
        *before, (_, last) = self._events.take(kind, inner)
        given: list[JsonObject] = [{name: event} for name, event in before]
        return [*given, {**body, kind: last}]

    def rest(self) -> list[JsonObject]:
        """Give what all lanes hold back."""
        return [{kind: event} for kind, event in self._events.rest()]


def usage_of(counts: JsonValue) -> TokenUsage:
    """Read a count of tokens, as Converse, Nova, Anthropic or the metrics of an invocation write it."""
    if not isinstance(counts, dict):
        return TokenUsage()

    def read(*names: str) -> int | None:
        found = (count(counts.get(name)) for name in names)
        return next((one for one in found if one is not None), None)

    return TokenUsage(
        read(
            "inputTokens",
            "input_tokens",
            "inputTokenCount",
            "inputTextTokenCount",
            "prompt_token_count",
            "prompt_tokens",
        ),
        read("outputTokens", "output_tokens", "outputTokenCount", "generation_token_count", "completion_tokens"),
    )
