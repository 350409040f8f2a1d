"""Event streams: any split gives the same messages; AWS's own decoder agrees; a flipped bit is seen."""

from __future__ import annotations

import struct
from datetime import UTC, datetime, timedelta
from uuid import UUID
from zlib import crc32

import pytest
from botocore.eventstream import EventStreamBuffer
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.wire.eventstream import EventStreamDecoder, EventStreamError, Message, Sized, encode

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
TIMES = st.integers(-(10**12), 10**13).map(lambda ms: EPOCH + timedelta(milliseconds=ms))
NUMBERS = st.sampled_from([1, 2, 4, 8]).flatmap(
    lambda size: st.integers(-(2 ** (8 * size - 1)), 2 ** (8 * size - 1) - 1).map(lambda value: Sized(value, size))
)
VALUES = (
    st.booleans()
    | NUMBERS
    | st.binary(max_size=40)
    | st.text(max_size=40)
    | TIMES
    | st.uuids().map(lambda u: UUID(bytes=u.bytes))
)
MESSAGES = st.builds(
    Message,
    st.dictionaries(st.text(min_size=1, max_size=20).filter(lambda name: len(name.encode()) < 256), VALUES, max_size=6),
    st.binary(max_size=300),
)
EVENT = Message({":message-type": "event", ":event-type": "chunk", ":content-type": "application/json"}, b'{"p":"abc"}')


def decode(data: bytes) -> list[Message]:
    decoder = EventStreamDecoder()
    messages = list(decoder.feed(data))
    decoder.finish()
    return messages


@settings(deadline=None)
@given(st.lists(MESSAGES, max_size=4), st.lists(st.integers(0, 2_000), max_size=8))
def test_any_split_gives_the_same_messages(messages: list[Message], cuts: list[int]) -> None:
    data = b"".join(map(encode, messages))
    decoder, read, position = EventStreamDecoder(), [], 0
    for cut in sorted(min(cut, len(data)) for cut in cuts):
        read += decoder.feed(data[position:cut])
        position = cut
    read += decoder.feed(data[position:])
    decoder.finish()
    assert read == messages
    assert b"".join(map(encode, read)) == data


def plain(value: object) -> object:
    """Give a header's value as AWS's decoder gives it."""
    if isinstance(value, Sized):
        return value.value
    if isinstance(value, datetime):
        return (value - EPOCH) // timedelta(milliseconds=1)
    return value.bytes if isinstance(value, UUID) else value


@settings(deadline=None)
@given(st.lists(MESSAGES, min_size=1, max_size=3))
def test_the_decoder_of_the_vendors_sdk_agrees(messages: list[Message]) -> None:
    buffer = EventStreamBuffer()
    buffer.add_data(b"".join(map(encode, messages)))
    read = list(buffer)
    assert [m.payload for m in read] == [m.payload for m in messages]
    assert [m.headers for m in read] == [{n: plain(v) for n, v in m.headers.items()} for m in messages]


@settings(deadline=None)
@given(st.integers(0, len(encode(EVENT)) - 1), st.integers(0, 7))
def test_a_flipped_bit_is_seen(index: int, bit: int) -> None:
    data = bytearray(encode(EVENT))
    data[index] ^= 1 << bit
    with pytest.raises(EventStreamError):
        decode(bytes(data))


def test_the_control_of_the_flipped_bit() -> None:
    assert decode(encode(EVENT)) == [EVENT]


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_garbage_raises_nothing_else(data: bytes) -> None:
    decoder = EventStreamDecoder()
    try:
        for _ in decoder.feed(data):
            pass
    except EventStreamError as error:
        assert error.args[0] in ("prelude checksum is wrong", "length is not possible", "message checksum is wrong")


def framed(headers: bytes, payload: bytes = b"") -> bytes:
    """Write a message around headers that need not be right."""
    prelude = struct.pack("!II", len(headers) + len(payload) + 16, len(headers))
    body = prelude + struct.pack("!I", crc32(prelude)) + headers + payload
    return body + struct.pack("!I", crc32(body))


@pytest.mark.parametrize(
    ("headers", "why"),
    [
        (b"\x01a\x00\x01a\x01", "stands twice"), (b"\x00\x00", "no name"), (b"\x01a\x0a", "unknown type"),
        (b"\x01a\x07\x00\x05abc", "cut short"), (b"\x01a\x04\x00", "cut short"), (b"\x05ab", "cut short"),
        (b"\x01\xff\x00", "not UTF-8"), (b"\x01a\x07\x00\x01\xff", "not UTF-8"), (b"\x01a\x08" + b"\x7f" * 8, "time"),
    ],
)  # fmt: skip
def test_headers_that_are_not_of_the_form(headers: bytes, why: str) -> None:
    with pytest.raises(EventStreamError, match=why):
        decode(framed(headers))


@pytest.mark.parametrize(("total", "headers"), [(15, 0), (20, 5), (2**31, 0), (200 * 1024, 129 * 1024)])
def test_lengths_are_bounded_before_anything_is_awaited(total: int, headers: int) -> None:
    prelude = struct.pack("!II", total, headers)
    with pytest.raises(EventStreamError, match="length"):
        list(EventStreamDecoder().feed(prelude + struct.pack("!I", crc32(prelude))))


def test_a_stream_that_ends_inside_a_message() -> None:
    with pytest.raises(EventStreamError, match="ends inside"):
        decode(encode(EVENT)[:-1])


@pytest.mark.parametrize(
    "message",
    [
        Message({"": "x"}, b""), Message({"n" * 256: "x"}, b""), Message({"n": "x" * 70_000}, b""), Message({"n": Sized(300, 1)}, b""),
        Message({"n": Sized(1, 3)}, b""), Message({}, bytes(24 * 1024 * 1024 + 1)), Message({str(i): "x" * 60_000 for i in range(3)}, b""),
    ],
    ids=range(7),
)  # fmt: skip
def test_what_does_not_fit_is_not_written(message: Message) -> None:
    with pytest.raises(EventStreamError):
        encode(message)
