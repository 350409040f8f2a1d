"""Server-sent events in any split."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.wire import sse
from gateway.wire.sse import SseDecoder, SseError, SseEvent, encode

LINE = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\n\x00"), max_size=20)
EVENTS = st.lists(
    st.builds(
        SseEvent,
        st.none() | LINE.filter(bool),
        st.lists(LINE, min_size=1, max_size=3).map("\n".join),
        st.none() | LINE.filter(bool),
        st.none() | st.integers(0, 9999).map(str),
    ),
    max_size=5,
)


def split(data: bytes, cuts: list[int]) -> list[bytes]:
    places = sorted({min(cut, len(data)) for cut in cuts})
    return [data[a:b] for a, b in zip([0, *places], [*places, len(data)], strict=True)]


def decode(pieces: list[bytes]) -> list[SseEvent]:
    decoder = SseDecoder()
    return [event for piece in pieces for event in decoder.feed(piece)] + list(decoder.finish())


@given(EVENTS, st.lists(st.integers(0, 400), max_size=12))
def test_every_split_gives_the_same_events(events: list[SseEvent], cuts: list[int]) -> None:
    data = b"".join(map(encode, events))
    assert decode(split(data, cuts)) == events


@given(EVENTS, st.sampled_from(["\n", "\r\n", "\r"]), st.lists(st.integers(0, 400), max_size=12))
def test_every_line_end_is_understood(events: list[SseEvent], end: str, cuts: list[int]) -> None:
    data = b"\xef\xbb\xbf" + b"".join(map(encode, events)).decode().replace("\n", end).encode()
    assert decode(split(data, cuts)) == events


def test_comments_fields_without_space_and_an_unfinished_event() -> None:
    assert decode([b": ping\n\ndata:x\nid:a\0b\nretry:no\nother: y\n\nevent: e\ndata: last"]) == [
        SseEvent(None, None, comments=("ping",)),
        SseEvent(None, "x"),
        SseEvent("e", "last"),
    ]


@pytest.mark.parametrize("cut", [b"event: e\n", b"event: e\ndat", b"dat", b": pi", b"id: 1\n"])
def test_an_event_that_was_cut_before_its_data_is_none(cut: bytes) -> None:
    assert decode([b"data: x\n\n", cut]) == [SseEvent(None, "x")]


def test_a_value_cannot_break_out_of_its_line() -> None:
    assert encode(SseEvent("a\nevent: b", "c\rd", "e\nf")) == b"event: a event: b\nid: e f\ndata: c\ndata: d\n\n"


def test_bytes_that_are_not_utf8_are_refused() -> None:
    with pytest.raises(SseError):
        list(SseDecoder().feed(b"data: \xff\n\n"))
    decoder = SseDecoder()
    list(decoder.feed(b"data: \xe2\x82"))
    with pytest.raises(SseError):
        list(decoder.finish())


def test_an_event_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gateway.wire.sse._LONGEST_EVENT", 100)
    with pytest.raises(SseError):
        list(SseDecoder().feed(b"data: " + b"x" * 200))


def test_a_long_event_in_many_pieces_costs_no_more_than_its_length(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was searched once is not searched again: else a vendor that drips one long line stops the whole service."""
    searched = 0
    pattern = sse._LINE_END

    class Counting:
        def finditer(self, text: str) -> Iterator[re.Match[str]]:
            nonlocal searched
            searched += len(text)
            return pattern.finditer(text)

    monkeypatch.setattr(sse, "_LINE_END", Counting())
    data = b"data: " + b"x" * 100_000 + b"\r\ndata: y\r\n\r\n"
    events = decode([data[at : at + 100] for at in range(0, len(data), 100)])
    assert events == [SseEvent(None, "x" * 100_000 + "\ny")]
    assert searched <= len(data)
