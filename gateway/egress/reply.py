"""A vendor's answer as it comes: status, headers that may pass, and the body piece by piece."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import aiohttp

from gateway.egress.connector import TlsFacts
from gateway.egress.encoded import CannotDecode, Encoded
from gateway.refusals import Reason


class VendorFailed(Exception):
    """The vendor broke off an answer that had begun. ``reason`` says how."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


class VendorReply:
    """A vendor's answer, still open. Must be closed. ``between_chunks``: seconds that its next piece may take."""

    def __init__(self, response: aiohttp.ClientResponse, between_chunks: float, tls: TlsFacts | None) -> None:
        self._response = response
        self._between_chunks = between_chunks
        self._encoded = Encoded(response.headers.getall("Content-Encoding", ()))
        self.status = response.status
        self.tls = tls
        self.bytes_received = 0

    @property
    def content_type(self) -> str:
        """The media type, lower case, without parameters."""
        return self._response.headers.get("Content-Type", "").partition(";")[0].strip().lower()

    @property
    def decodable(self) -> bool:
        """Whether the body's content encoding is known; none was asked for."""
        return self._encoded.known

    @property
    def bounded(self) -> bool:
        """Whether the vendor said where the body ends; else whoever cuts the connection ends it (RFC 9112, 6.3)."""
        headers = self._response.headers
        return "Content-Length" in headers or "chunked" in headers.get("Transfer-Encoding", "").lower()

    def headers(self, allowed: frozenset[str]) -> dict[str, str]:
        """Give those headers whose lower-case names are in ``allowed``.

        A value that is not printable ASCII is left out: bytes that are no UTF-8 could not be written to the caller.
        """
        return {
            name.lower(): value
            for name, value in self._response.headers.items()
            if name.lower() in allowed and value.isascii() and value.isprintable()
        }

    async def chunks(self) -> AsyncIterator[bytes]:
        """Yield the body as it arrives, decoded. Raises VendorFailed on a time-out, a broken connection or bad data."""
        stream = self._response.content
        while True:
            try:
                async with asyncio.timeout(self._between_chunks):
                    chunk = await stream.readany()
            except TimeoutError:
                raise VendorFailed(Reason.VENDOR_TIMEOUT) from None
            except (aiohttp.ClientError, OSError, ValueError):
                raise VendorFailed(Reason.VENDOR_REPLY) from None
            try:
                if not chunk:
                    self._encoded.finish()
                    return
                for piece in self._encoded.feed(chunk):
                    self.bytes_received += len(piece)
                    yield piece
            except CannotDecode:
                raise VendorFailed(Reason.VENDOR_REPLY) from None

    async def read(self, limit: int) -> bytes:
        """Read the whole body, at most ``limit`` bytes. Raises VendorFailed."""
        pieces = []
        async for chunk in self.chunks():
            pieces.append(chunk)
            if self.bytes_received > limit:
                raise VendorFailed(Reason.VENDOR_REPLY)
        return b"".join(pieces)

    def close(self) -> None:
        """Close the connection where the answer was not read to its end; else give it back."""
        self._response.close()
