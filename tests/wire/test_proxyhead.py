"""Heads of requests to a proxy: well-formed or refused."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.wire.proxyhead import BadHead, read_head

CONNECT = b"CONNECT a.example:443 HTTP/1.1"


def test_a_plain_one() -> None:
    head = read_head(CONNECT + b"\r\nHost: a.example:443\r\nProxy-Authorization:  Basic eA==\t\r\nVia: a\r\nVia: b")
    assert (head.method, head.target) == ("CONNECT", "a.example:443")
    assert head.header("proxy-authorization") == "Basic eA=="
    assert head.headers["via"] == ("a", "b")
    assert head.header("cookie") is None
    assert "a.example" not in repr(head)


@pytest.mark.parametrize(
    "data",
    [
        b"", CONNECT, b"CONNECT a.example:443 HTTP/2.0\r\nHost: a", b"CONNECT  a.example:443 HTTP/1.1\r\nHost: a", b"connect a:443 HTTP/1.1\r\nHost: a",
        b"CONNECT a.example:443\tHTTP/1.1\r\nHost: a", b"CONNECT a.ex\xc3\xa4mple:443 HTTP/1.1\r\nHost: a", CONNECT + b"\nHost: a", CONNECT + b"\r\nHost: a\nX: b",
        CONNECT + b"\r\nHost : a", CONNECT + b"\r\n Host: a", CONNECT + b"\r\nHost: a\r\n b", CONNECT + b"\r\nHost: a\r\nHost: a", CONNECT + b"\r\nHost: a\x00",
        CONNECT + b"\r\nHost: a\r\nNo-Colon", CONNECT + b"\r\nHost: a\r\nProxy-Authorization: x\r\nproxy-authorization: y", CONNECT + b"\r\nHost: a\r\nX: \xff",
        CONNECT + b"\r\nHost: a" + b"\r\nVia: a" * 101, CONNECT + b"\r\nHost: a\r\nX: " + b"a" * 17_000, CONNECT + b"\r\nHost: a\rX: b",
    ],
)  # fmt: skip
def test_anything_odd_is_refused(data: bytes) -> None:
    with pytest.raises(BadHead):
        read_head(data)


@given(st.binary(max_size=200))
def test_nothing_else_is_raised(data: bytes) -> None:
    with contextlib.suppress(BadHead):
        read_head(CONNECT + b"\r\nHost: a" + data)
