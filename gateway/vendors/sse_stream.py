"""What restoring a stream of server-sent events has in common whatever the vendor: framing, lanes, the way it ends."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

from gateway.model import AnswerRestorer, JsonValue, LaneRestorer, TokenUsage
from gateway.vendors.dialect import VendorReplyError
from gateway.wire.sse import SseDecoder, SseError, SseEvent, encode
from gateway.wire.strictjson import StrictJsonError, dumps, parse_text

Key = TypeVar("Key", bound=Hashable)
_DONE = "[DONE]"  # ends a stream where the vendor says so


class Lanes(Generic[Key]):
    """The open lanes of a stream. Each holds back what may be the beginning of a placeholder."""

    def __init__(self, restorer: AnswerRestorer) -> None:
        self._restorer = restorer
        self._open: dict[Key, LaneRestorer] = {}

    def feed(self, key: Key, text: str, *, json: bool, begun: str = "") -> str:
        """Take a piece of a lane, which is opened by its first behind ``begun``; give what can be given now."""
        if key not in self._open:
            self._open[key] = self._restorer.lane(json=json, begun=begun)
        return self._open[key].feed(text)

    def close(self, wanted: Callable[[Key], bool] = lambda _key: True) -> list[tuple[Key, str]]:
        """Close lanes, in the order of their opening; give those that still held something, with what they held."""
        closed = [(key, self._open.pop(key).finish()) for key in [key for key in self._open if wanted(key)]]
        return [(key, rest) for key, rest in closed if rest]


class SseStream:
    """Implements ``dialect.StreamRestorer`` but for ``body`` and ``rest``, which know the vendor's events."""

    done_ends = True  # whether "[DONE]" makes an answer whole

    def __init__(self) -> None:
        self._decoder = SseDecoder()
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
            last = b"".join(self._event(event) for event in self._decoder.finish())
        except (SseError, StrictJsonError):
            raise VendorReplyError from None
        return last + self.rest()

    def body(self, name: str | None, body: dict[str, JsonValue]) -> bytes:
        """Restore one event's data; give it as it is sent on. Raises VendorReplyError."""
        raise NotImplementedError

    def rest(self) -> bytes:
        """Close all lanes; give what they held as events of their own."""
        raise NotImplementedError

    def _event(self, event: SseEvent) -> bytes:
        if self.complete:  # what comes behind the end is no part of the answer, whichever piece it comes in
            return b""
        if event.data is None:
            return encode(SseEvent(event.name, None)) if event.name else b": \n\n" if event.comments else b""
        if event.data.strip() == _DONE:
            self.complete = self.complete or self.done_ends
            return self.rest() + encode(SseEvent(event.name, _DONE))
        body = parse_text(event.data)
        if not isinstance(body, dict):
            raise VendorReplyError
        return self.body(event.name, body)


def event_bytes(name: str | None, body: JsonValue) -> bytes:
    """Write an event whose data is JSON."""
    return encode(SseEvent(name, dumps(body).decode()))
