"""The beginning of TLS: what real clients send, in any split, and what must not pass for it."""

from __future__ import annotations

import contextlib
import ssl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.wire.clienthello import Hello, HelloReader, NotTls


def real_hello(name: str | None, *, newest: ssl.TLSVersion = ssl.TLSVersion.TLSv1_3) -> bytes:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.maximum_version = newest
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    with pytest.raises(ssl.SSLWantReadError):
        context.wrap_bio(incoming, outgoing, server_hostname=name).do_handshake()
    return outgoing.read()


def number(value: int, width: int) -> bytes:
    return value.to_bytes(width, "big")


def extension(kind: int, content: bytes) -> bytes:
    return number(kind, 2) + number(len(content), 2) + content


def sni(*names: bytes, kind: int = 0) -> bytes:
    listed = b"".join(bytes([kind]) + number(len(name), 2) + name for name in names)
    return extension(0, number(len(listed), 2) + listed)


def made_hello(*extensions: bytes, tail: bytes = b"") -> bytes:
    body = b"\x03\x03" + bytes(32) + b"\x00" + b"\x00\x02\x13\x01" + b"\x01\x00"
    together = b"".join(extensions)
    body += number(len(together), 2) + together + tail
    return b"\x01" + number(len(body), 3) + body


def records(handshake: bytes, size: int = 16_384) -> bytes:
    pieces = [handshake[at : at + size] for at in range(0, len(handshake), size)]
    return b"".join(b"\x16\x03\x01" + number(len(piece), 2) + piece for piece in pieces)


@pytest.mark.parametrize("newest", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
@pytest.mark.parametrize("name", ["files.hospital.example", None])
def test_what_openssl_sends(name: str | None, newest: ssl.TLSVersion) -> None:
    assert HelloReader().feed(real_hello(name, newest=newest)) == [Hello(name, False)]


@given(cuts=st.lists(st.integers(0, 400), max_size=8), size=st.integers(1, 120))
def test_in_any_split_and_over_any_records(cuts: list[int], size: int) -> None:
    whole = records(made_hello(sni(b"a.example"), extension(0xFE0D, b"x"), extension(21, bytes(150))), size)
    reader, found, last = HelloReader(), [], 0
    for cut in [*sorted(min(cut, len(whole)) for cut in cuts), len(whole)]:
        found += reader.feed(whole[last:cut])
        last = cut
    assert found == [Hello("a.example", True)]


@pytest.mark.parametrize(
    "data",
    [
        b"GET / HTTP/1.1\r\n\r\n", b"SSH-2.0-x\r\n", b"\x80\x2e\x01\x03\x01", b"\x17\x03\x03\x00\x05hello", b"\x14\x03\x03\x00\x01\x01",
        b"\x16\x03\x01\x00\x00", b"\x16\x03\x01\xff\xff" + bytes(10), b"\x16\x02\x01\x00\x05" + bytes(5),
        records(b"\x02" + number(4, 3) + bytes(4)),  # a server's hello
        records(b"\x01" + number(70_000, 3)),
        records(made_hello(sni(b"a.example"), sni(b"b.example"))),
        records(made_hello(sni(b"a.example", b"b.example"))),
        records(made_hello(sni())), records(made_hello(sni(b""))), records(made_hello(sni(b"\xff.example"))), records(made_hello(sni(b"a", kind=1))),
        records(made_hello(extension(0, b"\x00\x05"))), records(made_hello(tail=b"x")),
        records(made_hello(sni(b"a.example")) + b"\x01"),  # something behind it in its record
    ],
)  # fmt: skip
def test_what_is_none_is_refused(data: bytes) -> None:
    with pytest.raises(NotTls):
        HelloReader().feed(data)


@given(st.binary(max_size=300))
def test_whatever_comes_it_answers_or_refuses(data: bytes) -> None:
    with contextlib.suppress(NotTls):
        HelloReader().feed(b"\x16\x03\x01" + data)


def test_endless_beginnings_are_bounded() -> None:
    reader = HelloReader()
    with pytest.raises(NotTls):
        for _ in range(100):
            reader.feed(records(b"\x01\x00\xff\xff" + bytes(900) if not reader._handshake else bytes(900)))


def test_the_second_hello_that_a_server_may_ask_for() -> None:
    reader = HelloReader()
    assert reader.feed(records(made_hello(sni(b"a.example")))) == [Hello("a.example", False)]
    assert not reader.done
    assert reader.feed(b"\x14\x03\x03\x00\x01\x01") == []
    second = records(made_hello(sni(b"b.example")), 20)
    assert reader.feed(second[:50]) + reader.feed(second[50:]) == [Hello("b.example", False)]
    assert reader.done


@pytest.mark.parametrize("then", [b"\x17\x03\x03\x00\x05hello", records(b"\x10" + number(3, 3) + b"key")])
def test_what_else_follows_ends_the_reading(then: bytes) -> None:
    reader = HelloReader()
    reader.feed(records(made_hello(sni(b"a.example"))))
    assert reader.feed(then) == []
    assert reader.done
    assert reader.feed(b"anything") == []
