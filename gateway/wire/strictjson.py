"""Strict JSON (RFC 8259): what was read is exactly what is written again.

Two parsers that disagree about duplicate keys, NaN or lone surrogates would let something be inspected that is not what
the vendor sees. So everything that parsers disagree about is refused, and the original bytes are never forwarded.
"""

from __future__ import annotations

import json
import math
import re
from enum import StrEnum
from typing import Any, NoReturn

from gateway.model import JsonValue

MAX_DEPTH = 200
_MAX_NUMBER = 1_000  # characters of one number: far beyond any real one, far below what int() is slow for


class Fault(StrEnum):
    """What is wrong with a document."""

    NOT_UTF8 = "not UTF-8"
    SYNTAX = "not JSON"
    DUPLICATE_KEY = "an object has a key twice"
    NOT_FINITE = "a number is not finite"
    LONG_NUMBER = "a number is too long"
    LONE_SURROGATE = "a string holds half a surrogate pair"
    TOO_DEEP = "nested too deeply"


class StrictJsonError(ValueError):
    """The document was refused. Carries the fault, never any of the document."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.value)
        self.fault = fault


_SURROGATE = re.compile(r"[\ud800-\udfff]")


def _float(literal: str) -> float:
    if len(literal) > _MAX_NUMBER:
        raise StrictJsonError(Fault.LONG_NUMBER)
    number = float(literal)
    if not math.isfinite(number):
        raise StrictJsonError(Fault.NOT_FINITE)
    return number  # written as the shortest literal of the same double; that literal is also what is inspected


def _int(literal: str) -> int:
    if len(literal) > _MAX_NUMBER:
        raise StrictJsonError(Fault.LONG_NUMBER)
    return int(literal)


def _constant(_literal: str) -> NoReturn:
    raise StrictJsonError(Fault.NOT_FINITE)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise StrictJsonError(Fault.DUPLICATE_KEY)
    return value


_DECODER = json.JSONDecoder(
    object_pairs_hook=_object, parse_float=_float, parse_int=_int, parse_constant=_constant, strict=True
)
# A string, or a bracket outside of strings. An unfinished string runs to the end and is the decoder's to refuse.
# Runs of plain characters are taken whole: one at a time they cost 0.15 s of the event loop for each megabyte.
_STRUCTURE = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\Z)|[\[{]|[\]}]', re.DOTALL)


def _check_depth(text: str, max_depth: int) -> None:
    """Refuse deep nesting before the decoder, which recurses, sees it."""
    depth = 0
    for token in _STRUCTURE.finditer(text):
        first = text[token.start()]
        if first in "[{":
            depth += 1
            if depth > max_depth:
                raise StrictJsonError(Fault.TOO_DEEP)
        elif first in "]}":
            depth -= 1


def parse_text(text: str, *, max_depth: int = MAX_DEPTH) -> JsonValue:
    """Parse a document. Raises StrictJsonError. Linear in time and memory."""
    _check_depth(text, max_depth)
    try:
        value: JsonValue = _DECODER.decode(text)
    except StrictJsonError:
        raise
    except (ValueError, RecursionError):
        raise StrictJsonError(Fault.SYNTAX) from None  # the decoder's exception holds the document
    if ("\\u" in text or "\\U" in text or _SURROGATE.search(text)) and _holds_surrogate(value):
        raise StrictJsonError(Fault.LONE_SURROGATE)
    return value


def parse(body: bytes, *, max_depth: int = MAX_DEPTH) -> JsonValue:
    """Parse a UTF-8 document. Raises StrictJsonError."""
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        raise StrictJsonError(Fault.NOT_UTF8) from None
    return parse_text(text, max_depth=max_depth)


def dumps_text(value: JsonValue) -> str:
    """Write a document compactly. Raises StrictJsonError."""
    try:
        return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    except (ValueError, RecursionError):
        raise StrictJsonError(Fault.SYNTAX) from None


def dumps(value: JsonValue) -> bytes:
    """Write a document as UTF-8. Raises StrictJsonError."""
    try:
        return dumps_text(value).encode("utf-8")
    except UnicodeEncodeError:
        raise StrictJsonError(Fault.LONE_SURROGATE) from None


def quote(text: str) -> str:
    """Write a string as it stands between the quotation marks of JSON."""
    return json.dumps(text, ensure_ascii=False)[1:-1]


def number_literal(value: float) -> str:
    """Give a number as it is written in the document."""
    return dumps_text(value)


def _holds_surrogate(value: JsonValue) -> bool:
    waiting: list[JsonValue] = [value]
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            if _SURROGATE.search(item):
                return True
        elif isinstance(item, dict):
            waiting.extend(item.keys())
            waiting.extend(item.values())
        elif isinstance(item, list):
            waiting.extend(item)
    return False
