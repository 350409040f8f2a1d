"""A JSON array that arrives piece by piece (RFC 8259): incremental decoder and encoder.

Some vendors stream an answer as one array, each chunk of the answer one element.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from gateway.model import JsonValue
from gateway.wire.strictjson import dumps, parse_text

_LONGEST_ELEMENT = 16 * 1024 * 1024  # characters
# What ends a run of characters that need no look: inside a string, and outside of strings.
_IN_STRING = re.compile(r'["\\]')
_OUTSIDE = re.compile(r'["\[\]{},]')
_SPACE = " \t\r\n"


class JsonArrayError(ValueError):
    """The stream is not UTF-8 or not an array, or one element is too long. Carries no content."""


class JsonArrayDecoder:
    """Bytes in any split → the elements of the array. ``ended`` once the array is closed."""

    def __init__(self) -> None:
        self._utf8 = codecs.getincrementaldecoder("utf-8")()
        self._element: list[str] = []  # the unfinished element
        self._size = 0
        self._depth = 0  # of brackets inside the element
        self._in_string = False
        self._escaped = False  # the last character of the piece before was a backslash inside a string
        self._after_comma = False
        self._count = 0
        self.begun = False
        self.ended = False

    def feed(self, data: bytes) -> Iterator[JsonValue]:
        """Take a piece; yield the elements it completes. Raises JsonArrayError and StrictJsonError."""
        try:
            text = self._utf8.decode(data)
        except UnicodeDecodeError:
            raise JsonArrayError("stream is not UTF-8") from None
        position = 0
        while position < len(text):
            if self._in_string:
                position = self._string(text, position)
            elif not self.begun or self.ended:
                position = self._around(text, position)
            else:
                position, element = self._structure(text, position)
                if element is not None:
                    yield parse_text(element)

    def finish(self) -> None:
        """Say that the stream is at its end. Raises JsonArrayError where it ends inside the array or a character."""
        try:
            self._utf8.decode(b"", final=True)
        except UnicodeDecodeError:
            raise JsonArrayError("stream ends inside a character") from None
        if not self.ended:
            raise JsonArrayError("the array is not closed")

    def _around(self, text: str, position: int) -> int:
        """Take white space and the opening bracket; behind the closing one there is nothing but white space."""
        character = text[position]
        if character == "[" and not self.begun:
            self.begun = True
        elif character not in _SPACE:
            raise JsonArrayError("stream is not an array")
        return position + 1

    def _string(self, text: str, position: int) -> int:
        if self._escaped:
            self._escaped = False
            self._keep(text[position])
            return position + 1
        found = _IN_STRING.search(text, position)
        end = len(text) if found is None else found.end()
        self._keep(text[position:end])
        if found is not None:
            self._escaped = found.group() == "\\"
            self._in_string = self._escaped
        return end

    def _structure(self, text: str, position: int) -> tuple[int, str | None]:
        """Take text up to and with the next mark outside of strings; give the element that the mark ends."""
        found = _OUTSIDE.search(text, position)
        if found is None:
            self._keep(text[position:])
            return len(text), None
        mark, end = found.group(), found.end()
        if self._depth == 0 and mark in ",]":
            self._keep(text[position : found.start()])
            element = self._take(closing=mark == "]")
            self._after_comma = mark == ","
            self.ended = mark == "]"
            return end, element
        self._keep(text[position:end])
        if mark == '"':
            self._in_string = True
        elif mark in "[{":
            self._depth += 1
        elif mark in "]}":
            self._depth -= 1
            if self._depth < 0:
                raise JsonArrayError("brackets do not match")
        return end, None

    def _keep(self, piece: str) -> None:
        self._size += len(piece)
        if self._size > _LONGEST_ELEMENT:
            raise JsonArrayError("element too long")
        self._element.append(piece)

    def _take(self, *, closing: bool) -> str | None:
        element = "".join(self._element)
        self._element, self._size = [], 0
        if element.strip(_SPACE):
            self._count += 1
            return element
        if closing and self._count == 0 and not self._after_comma:
            return None  # an empty array
        raise JsonArrayError("an element is missing")


class JsonArrayEncoder:
    """Elements → the bytes of one array."""

    def __init__(self) -> None:
        self._begun = False
        self._ended = False

    def element(self, value: JsonValue) -> bytes:
        """Write one more element. Raises StrictJsonError."""
        before, self._begun = (b",\r\n" if self._begun else b"["), True
        return before + dumps(value)

    def end(self) -> bytes:
        """Close the array; once."""
        if self._ended:
            return b""
        self._ended = True
        return b"]" if self._begun else b"[]"  # Google's generated clients take a line break behind it for a fault
