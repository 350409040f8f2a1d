"""The content encoding of a vendor's answer, which was asked for none: undone where that is safe, and to its very end.

An answer in gzip that is cut short looks whole to whoever only takes out what is there. Its end tells.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator

# zlib's codes for the wrappers of RFC 1952 and RFC 1950, with the largest window (RFC 9110, section 8.4.1)
_WRAPPERS = {"gzip": 31, "x-gzip": 31, "deflate": 15}
_PIECE = 256 * 1024  # bytes given at once, however little they were squeezed into


class CannotDecode(ValueError):
    """The encoding is not known, or the data is damaged or cut short."""


class Encoded:
    """Undoes what Content-Encoding says. ``headers`` are all values of it."""

    def __init__(self, headers: Iterable[str]) -> None:
        named = [one.strip().lower() for header in headers for one in header.split(",")]
        encodings = [one for one in named if one not in ("", "identity")]
        self._wrapper = _WRAPPERS.get(encodings[0]) if len(encodings) == 1 else None
        self.known = self._wrapper is not None or not encodings
        self._inflate = zlib.decompressobj(self._wrapper) if self._wrapper is not None else None
        self._begun = False

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """Give what a chunk holds, in pieces of bounded size. Raises CannotDecode."""
        if not self.known:
            raise CannotDecode
        if self._inflate is None or self._wrapper is None:
            yield chunk
            return
        self._begun = True
        more = False  # zlib may hold what had no room in a piece
        while chunk or more:
            if self._inflate.eof:  # another member, as RFC 1952 allows
                self._inflate = zlib.decompressobj(self._wrapper)
            try:
                piece = self._inflate.decompress(chunk, _PIECE)
            except zlib.error:
                raise CannotDecode from None
            chunk = self._inflate.unconsumed_tail or self._inflate.unused_data
            more = len(piece) == _PIECE and not self._inflate.eof
            if piece:
                yield piece

    def finish(self) -> None:
        """Note the end of the body. Raises CannotDecode where it is not the data's."""
        if self._inflate is not None and self._begun and not self._inflate.eof:
            raise CannotDecode
