"""Reads the head of a request to a proxy, strictly (RFC 9112): CONNECT, or an absolute http:// address."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

LARGEST_HEAD = 16_384  # bytes
_TOKEN = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_LINE = re.compile(rb"([A-Z]{1,16}) ([\x21-\x7e]{1,8192}) HTTP/1\.([01])")
_VALUE = re.compile(rb"[\t\x20-\x7e]*")
_MOST = 100  # headers
_REPEATABLE = frozenset("via x-forwarded-for forwarded accept accept-encoding accept-language cookie".split())


class BadHead(ValueError):
    """The head is not well-formed. Carries none of it."""


@dataclass(frozen=True, slots=True)
class ProxyHead:
    """A request line with its headers. Names are lower case, values as sent without the space around them."""

    method: str
    target: str = field(repr=False)
    headers: Mapping[str, tuple[str, ...]] = field(repr=False)
    version: str = "1.1"  # of HTTP, or 1.0

    def header(self, name: str) -> str | None:
        """Give the header's value; None where it is not there."""
        values = self.headers.get(name)
        return values[0] if values else None


def read_head(data: bytes) -> ProxyHead:
    """Read a head without the empty line that ends it. Raises BadHead.

    Lines end in CR LF alone. No folded lines, no space before a colon, no header twice but those that proxies add, and
    a Host that there is once in HTTP/1.1.
    """
    if len(data) > LARGEST_HEAD:
        raise BadHead
    first, *lines = data.split(b"\r\n")
    match = _LINE.fullmatch(first)
    if match is None or len(lines) > _MOST:
        raise BadHead
    headers: dict[str, tuple[str, ...]] = {}
    for line in lines:
        name, colon, value = line.partition(b":")
        value = value.strip(b" \t")
        if not colon or not _TOKEN.fullmatch(name) or not _VALUE.fullmatch(value):
            raise BadHead
        lower = name.decode("ascii").lower()
        if lower in headers and lower not in _REPEATABLE:
            raise BadHead
        headers[lower] = (*headers.get(lower, ()), value.decode("ascii"))
    if match[3] == b"1" and "host" not in headers:
        raise BadHead
    return ProxyHead(match[1].decode("ascii"), match[2].decode("ascii"), headers, f"1.{match[3].decode('ascii')}")
