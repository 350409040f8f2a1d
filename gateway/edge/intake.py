"""Reads a request off the wire: framing rules, headers, body with its limits. Nothing here interprets content."""

from __future__ import annotations

import asyncio
import re
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from aiohttp import HttpVersion10, HttpVersion11, web
from aiohttp.http_exceptions import HttpProcessingError
from yarl import URL

from gateway.refusals import Reason, Refusal

_GZIP_WINDOW = 31  # zlib's code for a gzip wrapper with the largest window


@dataclass(frozen=True, slots=True)
class Inbound:
    """The request line and headers of a call. Header names are lower case; none occurs twice."""

    method: str
    path: str = field(repr=False)  # raw, as on the wire: never decoded or normalised
    query: tuple[tuple[str, str], ...] = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    target: str = field(repr=False, default="")  # path and query, raw, as on the wire


# A name or an address with its port (RFC 9112, section 3.2): whoever routes by it must read it as every other one does.
_HOST = re.compile(r"(?:[\w.~!$&'()*+,;=%-]+|\[[\w.~:%-]+\])(?::[0-9]*)?", re.ASCII)
# Headers that a well-behaved chain of proxies may send more than once; they are not read by the gateway.
_REPEATABLE = frozenset({"via", "x-forwarded-for", "forwarded", "accept", "accept-encoding", "cookie", "cache-control"})


def read_head(request: web.BaseRequest) -> Inbound | Refusal:
    """Check the request line and headers strictly (RFC 9112 sections 3 and 6)."""
    if request.version not in (HttpVersion10, HttpVersion11):
        return Refusal(Reason.BAD_REQUEST, remedy="Speak HTTP/1.1.")
    raw = request.raw_path
    if request.method == "CONNECT" or not raw.startswith("/") or not raw.isascii():
        return Refusal(Reason.BAD_REQUEST, remedy="Send the path alone in the request line; nothing is tunnelled.")
    headers: dict[str, str] = {}
    for name, value in request.headers.items():
        lower = name.lower()
        if lower in headers and lower not in _REPEATABLE:
            return Refusal(Reason.BAD_REQUEST, remedy="Send each header once.")
        headers[lower] = value
    if "upgrade" in headers:
        return Refusal(
            Reason.BAD_REQUEST,
            remedy="WebSockets and other protocols are not supported: use plain calls and event streams.",
        )
    if "transfer-encoding" in headers:
        if request.version == HttpVersion10 or "content-length" in headers:
            return Refusal(Reason.BAD_REQUEST, remedy="Frame the body one way.")
        if headers["transfer-encoding"].strip().lower() != "chunked":
            return Refusal(Reason.BAD_REQUEST, remedy="Use no transfer encoding but chunked.")
    host = headers.get("host", "")
    if (host or request.version == HttpVersion11) and _HOST.fullmatch(host) is None:
        return Refusal(Reason.BAD_REQUEST, remedy="Send a Host header that holds a name or an address, and its port.")
    path, _, query = raw.partition("?")
    if "#" in raw:
        return Refusal(Reason.BAD_REQUEST, remedy="Send no fragment.")
    pairs = tuple(URL.build(path="/", query_string=query, encoded=True).query.items()) if query else ()
    return Inbound(method=request.method, path=path, query=pairs, headers=headers, target=raw)


class Body:
    """The body of one request, read when a step first needs it. ``limit`` in bytes, ``seconds`` for all of it.

    ``held`` is told of the bytes as they come, and says whether there is room for them beside those of other calls.
    """

    def __init__(
        self,
        request: web.BaseRequest,
        inbound: Inbound,
        *,
        limit: int,
        seconds: float,
        held: Callable[[int], bool] = lambda _: True,
    ) -> None:
        self._request = request
        self._inbound = inbound
        self._limit = limit
        self._seconds = seconds
        self._held = held
        self._read: list[bytes | None | Refusal] = []

    async def read(self) -> bytes | None | Refusal:
        """Give the body; the same at every call."""
        if not self._read:
            self._read.append(
                await read_body(self._request, self._inbound, limit=self._limit, seconds=self._seconds, held=self._held)
            )
        return self._read[0]


async def read_body(
    request: web.BaseRequest,
    inbound: Inbound,
    *,
    limit: int,
    seconds: float,
    held: Callable[[int], bool] = lambda _: True,
) -> bytes | None | Refusal:
    """Read and decode the body; None where there is none.

    ``limit`` is in bytes and holds before and after decompression; ``seconds`` is for the whole body; ``held`` says of
    each further number of bytes whether there is room for them. What is announced does not count before it has come:
    callers that only announce long bodies would keep others out.
    """
    encoding = inbound.headers.get("content-encoding", "identity").strip().lower()
    if encoding not in ("identity", "gzip", ""):
        return Refusal(Reason.UNSUPPORTED_ENCODING)
    if not request.body_exists:
        return None
    if (request.content_length or 0) > limit:
        return Refusal(Reason.BODY_TOO_LARGE)
    expect = inbound.headers.get("expect")
    if expect is not None and request.version != HttpVersion10:  # which has no 1xx: RFC 9110, section 10.1.1
        if expect.lower() != "100-continue" or request.transport is None:
            return Refusal(Reason.BAD_REQUEST, remedy="Expect nothing but 100-continue.")
        request.transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")
    unzip = zlib.decompressobj(_GZIP_WINDOW) if encoding == "gzip" else None
    body = bytearray()
    received = 0
    try:
        async with asyncio.timeout(seconds):
            async for chunk in request.content.iter_any():
                received += len(chunk)
                piece = unzip.decompress(chunk, limit + 1 - len(body)) if unzip else chunk
                body += piece
                if received > limit or len(body) > limit:
                    return Refusal(Reason.BODY_TOO_LARGE)
                if not held(len(piece)):
                    return Refusal(Reason.OVERLOADED)
    except TimeoutError:
        return Refusal(Reason.BAD_REQUEST, remedy="Send the body faster.")
    except zlib.error:
        return Refusal(Reason.UNSUPPORTED_ENCODING, remedy="The gzip data is damaged.")
    except (HttpProcessingError, web.RequestPayloadError):
        return Refusal(Reason.BAD_REQUEST, remedy="The body's framing is damaged.")
    if unzip is not None and (not unzip.eof or unzip.unused_data or unzip.unconsumed_tail):
        return Refusal(Reason.UNSUPPORTED_ENCODING, remedy="The gzip data is cut short or has something behind it.")
    return bytes(body)
