"""AWS event streams (application/vnd.amazon.eventstream): incremental decoder and encoder.

A message is prelude (total length, headers' length, CRC-32 of both), headers, payload, and the CRC-32 of all before it;
numbers are big-endian. Both checksums are verified when a message is read and computed anew when it is written.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TypeAlias
from uuid import UUID
from zlib import crc32

_PRELUDE = struct.Struct("!II")
_CHECKSUM = struct.Struct("!I")
_FRAME = _PRELUDE.size + 2 * _CHECKSUM.size  # bytes of a message that are neither headers nor payload
_MOST_HEADERS = 128 * 1024  # bytes, as AWS bounds them
_LONGEST_PAYLOAD = 24 * 1024 * 1024
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


class EventStreamError(ValueError):
    """The stream is not of the form, a checksum is wrong, or a message is too long. Carries no content."""


@dataclass(frozen=True, slots=True)
class Sized:
    """A whole number together with how it is written: 1, 2, 4 or 8 bytes."""

    value: int
    size: int


HeaderValue: TypeAlias = "bool | Sized | bytes | str | datetime | UUID"
_NUMBERS = {1: (2, "!b"), 2: (3, "!h"), 4: (4, "!i"), 8: (5, "!q")}
_NUMBER_KINDS = {kind: (size, form) for size, (kind, form) in _NUMBERS.items()}


@dataclass(frozen=True, slots=True)
class Message:
    """One message. Header names are distinct; they may stand in any order, which is kept."""

    headers: Mapping[str, HeaderValue] = field(repr=False)
    payload: bytes = field(repr=False)

    def text(self, name: str) -> str | None:
        """Give a header's value where it is a string."""
        value = self.headers.get(name)
        return value if isinstance(value, str) else None


class EventStreamDecoder:
    """Bytes in any split → messages."""

    def __init__(self) -> None:
        self._pending = bytearray()

    def feed(self, data: bytes) -> Iterator[Message]:
        """Take a piece; yield the messages it completes. Raises EventStreamError."""
        self._pending += data
        while (length := self._length()) is not None and len(self._pending) >= length:
            frame = bytes(self._pending[:length])
            del self._pending[:length]
            yield _message(frame)

    def finish(self) -> None:
        """Take the stream's end. Raises EventStreamError where it cuts a message."""
        if self._pending:
            raise EventStreamError("stream ends inside a message")

    def _length(self) -> int | None:
        """Give the length of the message that begins here, once its prelude is whole; checked before it is awaited."""
        if len(self._pending) < _PRELUDE.size + _CHECKSUM.size:
            return None
        total, headers = _PRELUDE.unpack_from(self._pending)
        (checksum,) = _CHECKSUM.unpack_from(self._pending, _PRELUDE.size)
        if crc32(self._pending[: _PRELUDE.size]) != checksum:
            raise EventStreamError("prelude checksum is wrong")
        if headers > _MOST_HEADERS or total < headers + _FRAME or total - headers - _FRAME > _LONGEST_PAYLOAD:
            raise EventStreamError("length is not possible")
        return int(total)


def _message(frame: bytes) -> Message:
    body, (checksum,) = frame[: -_CHECKSUM.size], _CHECKSUM.unpack(frame[-_CHECKSUM.size :])
    if crc32(body) != checksum:
        raise EventStreamError("message checksum is wrong")
    _, length = _PRELUDE.unpack_from(frame)
    begin = _PRELUDE.size + _CHECKSUM.size
    return Message(_read_headers(body[begin : begin + length]), body[begin + length :])


class _Reader:
    """Reads pieces off a block of headers."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    @property
    def more(self) -> bool:
        return self._at < len(self._data)

    def take(self, count: int) -> bytes:
        piece = self._data[self._at : self._at + count]
        if len(piece) != count:
            raise EventStreamError("header is cut short")
        self._at += count
        return piece

    def number(self, form: str) -> int:
        return int(struct.unpack(form, self.take(struct.calcsize(form)))[0])

    def text(self, length: int) -> str:
        try:
            return self.take(length).decode("utf-8")
        except UnicodeDecodeError:
            raise EventStreamError("header is not UTF-8") from None


def _read_headers(data: bytes) -> dict[str, HeaderValue]:
    reader = _Reader(data)
    headers: dict[str, HeaderValue] = {}
    while reader.more:
        name = reader.text(reader.number("!B"))
        if not name or name in headers:
            raise EventStreamError("header has no name, or stands twice")
        headers[name] = _read_value(reader)
    return headers


def _read_value(reader: _Reader) -> HeaderValue:
    kind = reader.number("!B")
    if kind in (0, 1):
        return kind == 0
    if kind in _NUMBER_KINDS:
        size, form = _NUMBER_KINDS[kind]
        return Sized(reader.number(form), size)
    if kind == 6:
        return reader.take(reader.number("!H"))
    if kind == 7:
        return reader.text(reader.number("!H"))
    if kind == 8:
        try:
            return _EPOCH + reader.number("!q") * _MILLISECOND
        except OverflowError:
            raise EventStreamError("time is not possible") from None
    if kind == 9:
        return UUID(bytes=reader.take(16))
    raise EventStreamError("header has an unknown type")


def encode(message: Message) -> bytes:
    """Write a message with both checksums. Raises EventStreamError where it is too long or a value does not fit."""
    headers = b"".join(_written(name, value) for name, value in message.headers.items())
    if len(headers) > _MOST_HEADERS or len(message.payload) > _LONGEST_PAYLOAD:
        raise EventStreamError("message too long")
    prelude = _PRELUDE.pack(len(headers) + len(message.payload) + _FRAME, len(headers))
    body = b"".join((prelude, _CHECKSUM.pack(crc32(prelude)), headers, message.payload))
    return body + _CHECKSUM.pack(crc32(body))


def _written(name: str, value: HeaderValue) -> bytes:
    encoded = name.encode()
    if not 1 <= len(encoded) <= 255:
        raise EventStreamError("header's name does not fit")
    try:
        return bytes((len(encoded),)) + encoded + _written_value(value)
    except (struct.error, KeyError):
        raise EventStreamError("header's value does not fit") from None


def _written_value(value: HeaderValue) -> bytes:
    if isinstance(value, bool):
        return b"\x00" if value else b"\x01"
    if isinstance(value, Sized):
        kind, form = _NUMBERS[value.size]
        return bytes((kind,)) + struct.pack(form, value.value)
    if isinstance(value, bytes):
        return b"\x06" + struct.pack("!H", len(value)) + value
    if isinstance(value, str):
        encoded = value.encode()
        return b"\x07" + struct.pack("!H", len(encoded)) + encoded
    if isinstance(value, datetime):
        return b"\x08" + struct.pack("!q", (value - _EPOCH) // _MILLISECOND)
    return b"\x09" + value.bytes
