"""Chunks of a model whose events are not known: every string is a lane of its own, told by where it stands."""

from __future__ import annotations

from collections.abc import Iterator

from gateway.model import AnswerRestorer, JsonObject, JsonValue, LaneRestorer, TokenUsage
from gateway.vendors.answers import may_hold_placeholder
from gateway.vendors.bedrock_events import UNTOUCHED, usage_of
from gateway.vendors.dialect import VendorReplyError

METRICS = "amazon-bedrock-invocationMetrics"  # stands in the last chunk of a stream
_ENDINGS = frozenset({"completionReason", "stop_reason", "finish_reason", "stopReason", "finishReason"})
_JSON = frozenset({"arguments", "partial_json", "input"})  # strings that are pieces of JSON
_MOST_LANES = 1_000

_Place = tuple[str | int, ...]
_ALL: frozenset[_Place] = frozenset({()})


class LaneEvents:
    """Implements ``bedrock_events.ModelEvents``: ``{"generation": …}``, ``{"outputs": [{"text": …}]}`` and the like."""

    failed: str | None = None

    def __init__(self, restorer: AnswerRestorer) -> None:
        self._restorer = restorer
        self._lanes: dict[_Place, LaneRestorer] = {}
        self.usage = TokenUsage()
        self.stopped = False

    def take(self, body: JsonObject) -> list[JsonObject]:
        """Take an event. What is held back of an answer that ends goes with it, or before it where it has no place."""
        seen: set[_Place] = set()
        ended = _ALL if METRICS in body else frozenset(_ended(body, ()))
        fed = self._fed(body, (), ended, seen)
        if METRICS in body:
            self.usage = usage_of(body[METRICS])
            self.stopped = True
        before = self._close(ended)
        if not isinstance(fed, dict):
            raise VendorReplyError
        return [*before, fed]

    def rest(self) -> list[JsonObject]:
        """Give what all lanes hold back, each as an event that has nothing else."""
        return self._close(_ALL)

    def _close(self, ended: frozenset[_Place]) -> list[JsonObject]:
        given: list[JsonObject] = []
        for place in [place for place in self._lanes if _within(place, ended)]:
            rest = self._lanes.pop(place).finish()
            if rest:
                built: JsonValue = rest
                for step in reversed(place):
                    built = {step: built} if isinstance(step, str) else [_at(step, built)]
                if isinstance(built, dict):
                    given.append(built)
        return given

    def _fed(self, value: JsonValue, place: _Place, ended: frozenset[_Place], seen: set[_Place]) -> JsonValue:
        if isinstance(value, str):
            return self._feed(value, place, ended, seen)
        if isinstance(value, list):
            return [self._fed(item, (*place, _number(item, index)), ended, seen) for index, item in enumerate(value)]
        if isinstance(value, dict):
            return {
                self._restorer.text(key): item if key in UNTOUCHED else self._fed(item, (*place, key), ended, seen)
                for key, item in value.items()
            }
        return value

    def _feed(self, value: str, place: _Place, ended: frozenset[_Place], seen: set[_Place]) -> str:
        lane = self._lanes.get(place)
        if lane is None:
            # From its first piece on, also where no placeholder can begin in it: a text that begins as JSON is JSON.
            if len(self._lanes) >= _MOST_LANES:
                if not may_hold_placeholder(value) and not (place and place[-1] in _JSON):
                    return value
                raise VendorReplyError
            lane = self._lanes[place] = self._restorer.lane(json=bool(place) and place[-1] in _JSON)
        given = lane.feed(value)
        if place not in seen and _within(place, ended):
            given += lane.finish()
            del self._lanes[place]
        seen.add(place)
        return given


def _number(item: JsonValue, index: int) -> int:
    """Tell the items of a list apart by their own number where they have one: several answers take turns."""
    own = item.get("index") if isinstance(item, dict) else None
    return own if isinstance(own, int) and not isinstance(own, bool) else index


def _at(number: int, built: JsonValue) -> JsonValue:
    return {"index": number, **built} if isinstance(built, dict) and number else built


def _ended(value: JsonValue, answer: _Place, place: _Place = ()) -> Iterator[_Place]:
    """Give the places of the answers that end here. Each item of a list is one: the others go on."""
    if isinstance(value, dict):
        if any(key in _ENDINGS and isinstance(item, str) for key, item in value.items()):
            yield answer
        for key, item in value.items():
            yield from _ended(item, answer, (*place, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            own = (*place, _number(item, index))
            yield from _ended(item, own, own)


def _within(place: _Place, ended: frozenset[_Place]) -> bool:
    return any(place[:length] in ended for length in range(len(place) + 1)) if ended else False
