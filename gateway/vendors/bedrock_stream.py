"""Bedrock's event streams: values back into Converse's events, and into the models' own events inside of chunks."""

from __future__ import annotations

import base64
from collections.abc import Mapping

from gateway.model import AnswerRestorer, JsonObject, JsonValue, TokenUsage
from gateway.vendors.answers import restore_value
from gateway.vendors.anthropic_stream import AnthropicStream
from gateway.vendors.bedrock_events import ConverseEvents, ModelEvents
from gateway.vendors.dialect import VendorReplyError
from gateway.wire import sse
from gateway.wire.eventstream import EventStreamDecoder, EventStreamError, HeaderValue, Message, encode
from gateway.wire.strictjson import StrictJsonError, dumps, parse, parse_text

EVENT_STREAM = "application/vnd.amazon.eventstream"
# Kinds of events that are known; another one is restored string by string.
EVENTS = frozenset(
    {
        "chunk",
        "contentBlockDelta",
        "contentBlockStart",
        "contentBlockStop",
        "messageStart",
        "messageStop",
        "metadata",
    }
)
# Kinds of messages that end a stream with an error; only these may be named in an audit event.
EXCEPTIONS = frozenset(
    {
        "internalServerException",
        "modelStreamErrorException",
        "modelTimeoutException",
        "serviceUnavailableException",
        "throttlingException",
        "validationException",
    }
)


def exception(kind: str, body: JsonObject) -> bytes:
    """Write an exception into a stream, as the SDK raises it."""
    return encode(
        Message(
            {":exception-type": kind, ":content-type": "application/json", ":message-type": "exception"}, dumps(body)
        )
    )


def _event(kind: str, body: JsonObject, headers: Mapping[str, HeaderValue] | None = None) -> bytes:
    usual: dict[str, HeaderValue] = {
        ":event-type": kind,
        ":content-type": "application/json",
        ":message-type": "event",
    }
    return encode(Message(usual if headers is None else headers, dumps(body)))


class _Stream:
    """What both kinds of stream share: framing, exceptions, the end."""

    def __init__(self, restorer: AnswerRestorer) -> None:
        self._restorer = restorer
        self._decoder = EventStreamDecoder()
        self.complete = False
        self.failed: str | None = None

    def feed(self, data: bytes) -> bytes:
        """Take bytes in any split. Raises VendorReplyError."""
        try:
            return b"".join(self._message(message) for message in self._decoder.feed(data))
        except (EventStreamError, StrictJsonError):
            raise VendorReplyError from None

    def finish(self) -> bytes:
        """Give what was held back. Raises VendorReplyError where the stream ends inside a message."""
        try:
            self._decoder.finish()
            return self._rest(at_end=True)
        except (EventStreamError, StrictJsonError):
            raise VendorReplyError from None

    def _message(self, message: Message) -> bytes:
        kind = message.text(":event-type")
        if message.text(":message-type") == "event" and kind is not None:
            body = parse(message.payload)
            if not isinstance(body, dict):
                raise VendorReplyError
            return self._take(kind, body, message.headers)
        return self._rest(at_end=False) + self._ended(message)

    def _ended(self, message: Message) -> bytes:
        """Take an exception, or an error whose text stands in the headers: both may echo the request."""
        kind = message.text(":exception-type")
        self.failed = kind if kind in EXCEPTIONS else "error"
        self.complete = True
        headers = {
            name: self._restorer.text(value) if isinstance(value, str) else value
            for name, value in message.headers.items()
        }
        payload = message.payload
        if payload:
            payload = dumps(restore_value(parse(payload), self._restorer))
        return encode(Message(headers, payload))

    def _take(self, kind: str, body: JsonObject, headers: Mapping[str, HeaderValue]) -> bytes:
        raise NotImplementedError

    def _rest(self, *, at_end: bool) -> bytes:
        raise NotImplementedError


class ConverseStream(_Stream):
    """ConverseStream's answer. Implements ``dialect.StreamRestorer``.

    messageStop is held until metadata follows it or the stream ends: what ends the answer is sent last.
    """

    def __init__(self, restorer: AnswerRestorer, *, json_text: bool, request: JsonValue = None) -> None:
        super().__init__(restorer)
        self._events = ConverseEvents(restorer, json_text=json_text, request=request)
        self._stop = b""

    @property
    def usage(self) -> TokenUsage:
        """The counts of the metadata event."""
        return self._events.usage

    def _take(self, kind: str, body: JsonObject, headers: Mapping[str, HeaderValue]) -> bytes:
        *before, (_, last) = self._events.take(kind, body)
        given = b"".join(_event(name, event) for name, event in before)
        written = _event(kind, last, headers)
        if kind == "messageStop":
            self._stop += written
            return given
        self.complete = self.complete or (kind == "metadata" and self._events.stopped)
        held, self._stop = self._stop, b""
        return held + given + written

    def _rest(self, *, at_end: bool) -> bytes:
        held, self._stop = self._stop, b""
        self.complete = self.complete or (at_end and self._events.stopped)
        return held + b"".join(_event(kind, event) for kind, event in self._events.rest())


class InvokeStream(_Stream):
    """InvokeModelWithResponseStream's answer: chunks whose ``bytes`` are base64 of the model's own events."""

    def __init__(self, restorer: AnswerRestorer, events: ModelEvents) -> None:
        super().__init__(restorer)
        self._events = events
        self._begun = False

    @property
    def usage(self) -> TokenUsage:
        """The counts of the model's own events, or of the invocation's metrics."""
        return self._events.usage

    def _take(self, kind: str, body: JsonObject, headers: Mapping[str, HeaderValue]) -> bytes:
        if kind != "chunk":
            restored = restore_value(body, self._restorer)
            return _event(kind, restored if isinstance(restored, dict) else {}, headers)
        encoded = body.get("bytes")
        if not isinstance(encoded, str):
            raise VendorReplyError
        try:
            event = parse(base64.b64decode(encoded, validate=True))
        except ValueError:
            raise VendorReplyError from None
        if not isinstance(event, dict):
            raise VendorReplyError
        self._begun = True
        events = self._events.take(event)
        self._note()
        if not events:
            return b""
        *before, last = events
        return b"".join(map(_chunk, before)) + _event(kind, {**body, "bytes": _base64(last)}, headers)

    def _rest(self, *, at_end: bool) -> bytes:
        given = b"".join(map(_chunk, self._events.rest()))
        self._note()
        # A body of no known grammar has no end of its own that is known: the frame's end counts.
        self.complete = self.complete or (at_end and self._begun and not isinstance(self._events, AnthropicEvents))
        return given

    def _note(self) -> None:
        self.complete = self.complete or self._events.stopped
        self.failed = self.failed or self._events.failed


def _base64(event: JsonValue) -> str:
    return base64.b64encode(dumps(event)).decode()


def _chunk(event: JsonObject) -> bytes:
    return _event("chunk", {"bytes": _base64(event)})


class AnthropicEvents:
    """Anthropic's events inside of chunks: the same as in its own stream, each told by its type."""

    def __init__(self, restorer: AnswerRestorer, *, json_text: bool, request: JsonValue = None) -> None:
        self._stream = AnthropicStream(restorer, json_text=json_text, request=request)
        self._decoder = sse.SseDecoder()

    @property
    def usage(self) -> TokenUsage:
        """The counts of message_start and message_delta."""
        return self._stream.usage

    @property
    def stopped(self) -> bool:
        """Whether message_stop, or an error, was seen."""
        return self._stream.complete

    @property
    def failed(self) -> str | None:
        """The kind of the error that ended the answer."""
        return self._stream.failed

    def take(self, body: JsonObject) -> list[JsonObject]:
        """Take an event; give it restored, behind deltas with what was held back."""
        kind = body.get("type")
        name = kind if isinstance(kind, str) else None
        return self._read(self._stream.feed(sse.encode(sse.SseEvent(name, dumps(body).decode()))))

    def rest(self) -> list[JsonObject]:
        """Give what all lanes hold back."""
        return self._read(self._stream.finish())

    def _read(self, data: bytes) -> list[JsonObject]:
        given = [parse_text(event.data) for event in self._decoder.feed(data) if event.data is not None]
        return [event for event in given if isinstance(event, dict)]
