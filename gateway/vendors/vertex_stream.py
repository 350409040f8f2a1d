"""Google's streams: server-sent events with ``?alt=sse``, else one JSON array whose elements are the chunks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from gateway.model import AnswerRestorer, JsonObject, JsonValue, TokenUsage
from gateway.vendors.dialect import VendorReplyError
from gateway.vendors.vertex_answers import CandidateLanes, restore_all, usage_of
from gateway.vendors.vertex_errors import KNOWN_STATUSES
from gateway.wire.jsonarray import JsonArrayDecoder, JsonArrayEncoder, JsonArrayError
from gateway.wire.sse import SseDecoder, SseError, SseEvent, encode
from gateway.wire.strictjson import StrictJsonError, dumps, parse_text

_MOST_CANDIDATES = 64  # of one answer; the API gives far fewer
# What each chunk says of the answer anew: with a chunk that says nothing else, it may be left out.
_REPEATED = frozenset({"candidates", "createTime", "modelVersion", "responseId", "usageMetadata"})
_LONGEST_END = 4 * 1024 * 1024  # bytes that may follow once all candidates have finished


class Framing(Protocol):
    """How the chunks of a stream are cut."""

    @property
    def ended(self) -> bool:
        """Whether the framing itself says that nothing more comes."""
        ...

    def feed(self, data: bytes) -> Iterator[JsonValue | None]:
        """Take bytes in any split; yield chunks, and None for a sign of life."""
        ...

    def finish(self) -> Iterator[JsonValue | None]:
        """Yield a last chunk that the end of the stream completes."""
        ...

    def chunk(self, body: JsonValue | None) -> bytes:
        """Write a chunk, or a sign of life."""
        ...

    def end(self) -> bytes:
        """Write what ends the stream; once."""
        ...


class EventFraming:
    """Server-sent events, one chunk in each. They have no end of their own but the end of the body."""

    def __init__(self) -> None:
        self._decoder = SseDecoder()
        self.ended = False

    def feed(self, data: bytes) -> Iterator[JsonValue | None]:
        """Take bytes in any split. Raises SseError, StrictJsonError."""
        for event in self._decoder.feed(data):
            yield None if event.data is None else parse_text(event.data)

    def finish(self) -> Iterator[JsonValue | None]:
        """Yield an event that ended with the stream. Raises SseError, StrictJsonError."""
        for event in self._decoder.finish():
            yield None if event.data is None else parse_text(event.data)

    def chunk(self, body: JsonValue | None) -> bytes:
        """Write an event, or a comment that keeps the connection alive."""
        return b": \n\n" if body is None else encode(SseEvent(None, dumps(body).decode()))

    def end(self) -> bytes:
        """Nothing ends these streams but the end of the body."""
        return b""


class ArrayFraming:
    """One JSON array, its closing bracket the end of the stream."""

    def __init__(self) -> None:
        self._decoder = JsonArrayDecoder()
        self._encoder = JsonArrayEncoder()

    @property
    def ended(self) -> bool:
        """Whether the array is closed."""
        return self._decoder.ended

    def feed(self, data: bytes) -> Iterator[JsonValue | None]:
        """Take bytes in any split. Raises JsonArrayError, StrictJsonError."""
        return self._decoder.feed(data)

    def finish(self) -> Iterator[JsonValue | None]:
        """There is no element that the end of the stream completes."""
        return iter(())

    def chunk(self, body: JsonValue | None) -> bytes:
        """Write an element."""
        return b"" if body is None else self._encoder.element(body)

    def end(self) -> bytes:
        """Close the array."""
        return self._encoder.end()


class GeminiStream:
    """Implements ``dialect.StreamRestorer``. ``json_text``: the candidates' text is JSON (structured output).

    Whatever comes once all candidates have finished is given by ``finish`` only: a caller that has seen the end of an
    answer can rely on its record.
    """

    def __init__(self, restorer: AnswerRestorer, framing: Framing, *, json_text: bool) -> None:
        self._restorer = restorer
        self._framing = framing
        self._json_text = json_text
        self._lanes: dict[int, CandidateLanes] = {}
        self._last: list[bytes] = []
        self._blocked = False
        self.usage = TokenUsage()
        self.complete = False
        self.failed: str | None = None

    def feed(self, data: bytes) -> bytes:
        """Take bytes in any split. Raises VendorReplyError."""
        try:
            given = b"".join(self._take(body) for body in self._framing.feed(data))
        except (SseError, JsonArrayError, StrictJsonError):
            raise VendorReplyError from None
        self.complete = self._framing.ended
        return given

    def finish(self) -> bytes:
        """Give the end of the answer, and what lanes still hold where it was cut. Raises VendorReplyError."""
        try:
            given = b"".join(self._take(body) for body in self._framing.finish())
        except (SseError, JsonArrayError, StrictJsonError):
            raise VendorReplyError from None
        self.complete = self._framing.ended or (isinstance(self._framing, EventFraming) and self._over())
        given += b"".join(self._last)
        self._last.clear()
        rest: list[JsonValue] = []
        for index, lanes in sorted(self._lanes.items()):
            parts = lanes.leave()
            if parts:
                rest.append({"content": {"role": "model", "parts": parts}, "index": index})
        if rest:
            given += self._framing.chunk({"candidates": rest})
        return given + self._framing.end() if self.complete else given

    def error(self, body: JsonObject) -> bytes:
        """Write an error and end the stream."""
        return self._framing.chunk(body) + self._framing.end()

    def _take(self, body: JsonValue | None) -> bytes:
        restored = None if body is None else self._chunk(body)
        piece = b"" if body is not None and restored is None else self._framing.chunk(restored)
        if self._over():
            self._last.append(piece)
            if sum(map(len, self._last)) > _LONGEST_END:
                raise VendorReplyError
            return b""
        held, self._last = b"".join(self._last), []
        return held + piece

    def _over(self) -> bool:
        if self.failed is not None or self._blocked:
            return True
        return bool(self._lanes) and all(lanes.finished for lanes in self._lanes.values())

    def _chunk(self, body: JsonValue) -> JsonValue | None:
        """Restore a chunk; None where all of it is held back."""
        if not isinstance(body, dict):
            raise VendorReplyError
        self.usage = self.usage.then(usage_of(body))
        self._note(body)
        candidates = body.get("candidates")
        if candidates is None:
            return restore_all(body, self._restorer)
        if not isinstance(candidates, list):
            raise VendorReplyError
        rest = restore_all({name: value for name, value in body.items() if name != "candidates"}, self._restorer)
        withheld: list[bool] = []
        taken: list[JsonValue] = [self._candidate(candidate, withheld) for candidate in candidates]
        if withheld and all(withheld) and body.keys() <= _REPEATED:
            return None
        return {"candidates": taken, **(rest if isinstance(rest, dict) else {})}

    def _candidate(self, candidate: JsonValue, withheld: list[bool]) -> JsonValue:
        index = candidate.get("index", 0) if isinstance(candidate, dict) else None
        if not isinstance(index, int) or isinstance(index, bool):
            raise VendorReplyError
        if index not in self._lanes:
            if len(self._lanes) >= _MOST_CANDIDATES:
                raise VendorReplyError
            self._lanes[index] = CandidateLanes(self._restorer, json_text=self._json_text)
        taken = self._lanes[index].take(candidate)
        withheld.append(self._lanes[index].withheld)
        return taken

    def _note(self, body: JsonObject) -> None:
        feedback = body.get("promptFeedback")
        self._blocked = self._blocked or (isinstance(feedback, dict) and bool(feedback.get("blockReason")))
        error = body.get("error")
        if error is not None:
            status = error.get("status") if isinstance(error, dict) else None
            self.failed = status.lower() if isinstance(status, str) and status in KNOWN_STATUSES else "error"
