"""Tells files by their first bytes, where they stand in text as base64: pictures, sound, films, documents, archives."""

from __future__ import annotations

import base64
import re

_LEAD = 176  # characters of base64 that are decoded: 132 bytes, which end behind the mark of a DICOM file
_BASE64 = re.compile(r"\s*(?:data:[^,\s]{0,200},)?([A-Za-z0-9+/_\-][A-Za-z0-9+/_\-=\s]*)", re.ASCII)
# A stretch of it in other text: a picture in a page, an attachment in a letter. A shorter one is hardly a file.
_STRETCH = re.compile(r"[A-Za-z0-9+/_\-]{48,}(?:\r?\n[A-Za-z0-9+/_\-]+)*", re.ASCII)
_STANDARD = str.maketrans("-_", "+/")
_MARKS = (
    b"\x89PNG\r\n\x1a\n",
    b"\xff\xd8\xff",  # JPEG
    b"GIF87a",
    b"GIF89a",
    b"RIFF",  # WebP, WAV, AVI
    b"II*\0",  # TIFF
    b"MM\0*",
    b"%PDF-",
    b"PK\x03\x04",  # ZIP, and the office documents
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",  # older office documents
    b"\x1f\x8b\x08",  # gzip
    b"OggS",
    b"fLaC",
    b"ID3",
    b"\x1aE\xdf\xa3",  # Matroska, WebM
)


def is_encoded_file(text: str) -> bool:
    """Say whether ``text`` is nothing but a file in base64, with or without the beginning of a data: URL."""
    match = _BASE64.fullmatch(text)
    if match is None:
        return False
    return _begins_a_file(match[1])


def holds_encoded_file(text: str) -> bool:
    """Say whether a file in base64 stands anywhere in ``text``: between its words, in its markup, behind a header."""
    return any(_begins_a_file(match.group()) for match in _STRETCH.finditer(text))


def _begins_a_file(encoded: str) -> bool:
    lead = re.sub(r"[\s=]", "", encoded[: 2 * _LEAD])[:_LEAD].translate(_STANDARD)
    first = base64.b64decode(lead[: len(lead) // 4 * 4])
    return first.startswith(_MARKS) or first[4:8] == b"ftyp" or first[128:132] == b"DICM"
