"""Base64 and hexadecimal runs that decode to text: the whole run is a finding where its text holds one."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator

_BASE64 = re.compile(r"(?<![A-Za-z0-9+/_\-])[A-Za-z0-9+/_\-]{16,}={0,2}(?![A-Za-z0-9+/=])")
_SHORT_BASE64 = re.compile(_BASE64.pattern.replace("{16,}", "{12,}"))
_HEX = re.compile(r"(?<![0-9A-Za-z])(?:[0-9a-fA-F]{2}){8,}(?![0-9A-Za-z])")
_MOST = 200  # runs of one text
_LONGEST = 1_000_000  # characters of one run


def decoded_runs(text: str, *, short: bool = False) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and decoded text of each run that decodes to text; with ``short`` also of 12 letters."""
    count = 0
    for form, decode in ((_HEX, _from_hex), (_SHORT_BASE64 if short else _BASE64, _from_base64)):
        for match in form.finditer(text):
            run = match.group()
            if count >= _MOST or len(run) > _LONGEST:
                return
            if run.isalpha() and run.islower():
                continue  # a long word
            plain = _as_text(decode(run))
            if plain is not None:
                count += 1
                yield match.start(), match.end(), plain


def _from_hex(run: str) -> bytes:
    return bytes.fromhex(run)


def _from_base64(run: str) -> bytes:
    body = run.rstrip("=")
    body = body[: len(body) - 1] if len(body) % 4 == 1 else body
    try:
        return base64.b64decode(body + "=" * (-len(body) % 4), altchars=b"-_" if "-" in body or "_" in body else b"+/")
    except (binascii.Error, ValueError):
        return b""


def _as_text(raw: bytes) -> str | None:
    if len(raw) < 6:
        return None
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        return None
    printable = sum(c.isprintable() or c in "\n\r\t" for c in text)
    return text if printable >= 0.95 * len(text) and any(c.isalnum() for c in text) else None
