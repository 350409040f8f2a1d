"""Arrays in any split: the same elements, bounded, and nothing that is not an array."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.wire import jsonarray
from gateway.wire.jsonarray import JsonArrayDecoder, JsonArrayEncoder, JsonArrayError
from gateway.wire.strictjson import StrictJsonError

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=("Cs",))),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(st.characters(exclude_categories=("Cs",)), max_size=4), inner, max_size=3),
    max_leaves=10,
)  # fmt: skip


def decode(pieces: list[bytes]) -> tuple[list[Any], JsonArrayDecoder]:
    decoder = JsonArrayDecoder()
    return [element for piece in pieces for element in decoder.feed(piece)], decoder


def cut(data: bytes, places: list[int]) -> list[bytes]:
    inside = sorted({min(place, len(data)) for place in places})
    return [data[a:b] for a, b in zip([0, *inside], [*inside, len(data)], strict=True)]


@given(
    st.lists(VALUES, max_size=5),
    st.sampled_from([None, 1, "\t"]),
    st.booleans(),
    st.lists(st.integers(0, 300), max_size=12),
)
def test_every_cut_gives_the_same_elements(values: list[Any], indent: Any, escaped: bool, places: list[int]) -> None:
    data = json.dumps(values, indent=indent, ensure_ascii=escaped).encode()
    elements, decoder = decode(cut(b" \r\n" + data + b"\n", places))
    assert elements == values
    assert decoder.ended
    decoder.finish()


@given(st.lists(VALUES, min_size=1, max_size=3))
def test_byte_by_byte(values: list[Any]) -> None:
    data = json.dumps(values).encode()
    assert decode([data[i : i + 1] for i in range(len(data))])[0] == values


@given(st.lists(VALUES, max_size=5))
def test_what_is_written_is_read_again(values: list[Any]) -> None:
    encoder = JsonArrayEncoder()
    data = b"".join(map(encoder.element, values)) + encoder.end() + encoder.end()
    assert json.loads(data) == values
    assert data.endswith(b"]")  # Google's generated clients take what comes behind it, a line break too, for a fault
    assert decode([data])[0] == values


def test_an_element_is_given_as_soon_as_it_is_whole() -> None:
    decoder = JsonArrayDecoder()
    assert list(decoder.feed(b'[{"a": 1}')) == []
    assert list(decoder.feed(b",")) == [{"a": 1}]
    assert list(decoder.feed(b'{"b": "],"}]')) == [{"b": "],"}]


@pytest.mark.parametrize(
    "data",
    [b"{}", b"x[", b"[1]]", b"[1] x", b"[1,]", b"[,1]", b"[,]", b"[1,,2]", b"[}]", b'[{"a":1]]', b"\xff", b'["\xc3', b"[1", b'["]', b""],
)  # fmt: skip
def test_what_is_no_array_is_refused_without_an_echo(data: bytes) -> None:
    decoder = JsonArrayDecoder()
    with pytest.raises((JsonArrayError, StrictJsonError)) as caught:
        list(decoder.feed(data))
        decoder.finish()
    assert not any(character in str(caught.value) for character in '{}[]"')


@pytest.mark.parametrize("data", [b"[{a: 1},", b"[1 2,", b'[{"a":1,"a":2},', b"[NaN,", b'["\\ud800",'])
def test_an_element_that_is_no_strict_json_is_refused(data: bytes) -> None:
    with pytest.raises(StrictJsonError):
        decode([data])


def test_an_element_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jsonarray, "_LONGEST_ELEMENT", 1000)
    assert len(decode([b'["' + b"x" * 900 + b'", "' + b"y" * 900 + b'"]'])[0]) == 2  # the control: each is short enough
    for data in (b'["' + b"x" * 2000, b"[" + b" " * 2000, b"[" + b"[" * 2000, b'["' + b"\\n" * 600):
        with pytest.raises(JsonArrayError):
            decode(cut(data, list(range(0, 2000, 100))))
