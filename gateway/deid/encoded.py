"""Runs of base64, hexadecimal and decimal bytes that decode to text: a whole run is taken where its text holds one."""

from __future__ import annotations

import base64
import binascii
import codecs
import re
from collections.abc import Iterator

from gateway.deid.normalize import is_of_text
from gateway.wire.jsonmeanings import text_of_bytes

# What is padded says itself that it is base64, and may be short: a name in a letter's header (RFC 2047).
_BASE64 = re.compile(
    r"(?<![A-Za-z0-9+/_\-])(?:[A-Za-z0-9+/_\-]{16,}={0,2}|[A-Za-z0-9+/_\-]{10}(?:[A-Za-z0-9+/_\-]{4})?==|"
    r"[A-Za-z0-9+/_\-]{11}(?:[A-Za-z0-9+/_\-]{4})?=)(?![A-Za-z0-9+/=])"
)
_SHORT_BASE64 = re.compile(_BASE64.pattern.replace("{16,}", "{12,}"))
# Behind 0x or \x too, as databases write it.
_HEX = re.compile(r"(?:(?<![0-9A-Za-z])|(?<=0[xX])|(?<=\\x))(?:[0-9a-fA-F]{2}){8,}(?![0-9A-Za-z])")
# Byte by byte, as dumps and programs write it: 4d 61 72, 4d:61:72, 0x4d, 0x61, 0x72. Without a letter they are rates.
_HEX_APART = re.compile(
    r"(?<![0-9A-Za-z])(?P<mark>(?:0[xX])?)[0-9a-fA-F]{2}(?P<by>,[ ]?|[ :-])(?P=mark)[0-9a-fA-F]{2}"
    r"(?:(?P=by)(?P=mark)[0-9a-fA-F]{2}){6,}(?![0-9A-Za-z])"
)
# As programs print a buffer: [77, 97, 114]; JSON's own lists are read by their places (gateway/wire/jsonmeanings.py).
_DECIMAL = re.compile(r"(?<![\w.,-])\d{1,3}(?P<mark>,\s{0,2}|[ ])\d{1,3}(?:(?P=mark)\d{1,3}){10,}(?![\w.])")
_APART = re.compile(r"0[xX]|[ ,:-]")
# In lines, as mail writes it (RFC 2045, 6.8): a name may begin on one and end on the next.
_LINES = re.compile(r"(?<![A-Za-z0-9+/])(?:[A-Za-z0-9+/]{60,76}\r?\n)+[A-Za-z0-9+/]{2,76}={0,2}(?![A-Za-z0-9+/=])")
_BREAKS = re.compile(r"\s")
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)  # of the order of bytes
_LEAST = 6  # bytes of a text
_PRINTABLE, _PLAIN = 0.95, 0.85  # of a text's characters; of one in no UTF


def decoded_runs(text: str, *, short: bool = False) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and decoded text of each run that decodes to text; with ``short`` also of 12 letters."""
    forms = (
        (_HEX, _from_hex),
        (_HEX_APART, _from_hex_apart),
        (_DECIMAL, _from_decimal),
        (_SHORT_BASE64 if short else _BASE64, _from_base64),
        (_LINES, _from_base64),
    )
    for form, decode in forms:
        for match in form.finditer(text):
            run = match.group()
            if run.isalpha() and run.islower():
                continue  # a long word
            plain = _as_text(decode(run))
            if plain is not None:
                yield match.start(), match.end(), plain


def _from_hex(run: str) -> bytes:
    return bytes.fromhex(run)


def _from_hex_apart(run: str) -> bytes:
    digits = _APART.sub("", run)
    return b"" if digits.isdigit() else bytes.fromhex(digits)


def _from_decimal(run: str) -> bytes:
    values = [int(number) for number in re.findall(r"\d+", run)]
    return b"" if text_of_bytes(values) is None else bytes(values)


def _from_base64(run: str) -> bytes:
    body = _BREAKS.sub("", run).rstrip("=")
    body = body[: len(body) - 1] if len(body) % 4 == 1 else body
    try:
        return base64.b64decode(body + "=" * (-len(body) % 4), altchars=b"-_" if "-" in body or "_" in body else b"+/")
    except (binascii.Error, ValueError):
        return b""


def _as_text(raw: bytes) -> str | None:
    if len(raw) < _LEAST:
        return None
    raw = raw[len(next((mark for mark in _MARKS if raw.startswith(mark)), b"")) :]
    wide = next((name for name, part in (("utf-16-le", raw[1::2]), ("utf-16-be", raw[::2])) if not any(part)), None)
    try:
        text = raw.decode(wide or "utf-8")
    except UnicodeDecodeError:
        text = raw.decode("cp1252", "replace")
        if sum(c.isascii() and c.isprintable() for c in text) < _PLAIN * len(text):
            return None
    printable = sum(map(is_of_text, text))
    return text if printable >= _PRINTABLE * len(text) and any(c.isalnum() for c in text) else None
