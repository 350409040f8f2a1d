"""Forms (multipart/form-data, RFC 7578): strict decoder and encoder. A form is rebuilt from its parts, never forwarded.

Parsers disagree about preambles, bare line feeds, repeated and folded headers, and file names in several encodings; so
everything that they disagree about is refused.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

MOST_PARTS = 256
_LONGEST_HEAD = 2_048  # bytes of one part's headers
_BOUNDARY = re.compile(r"[0-9A-Za-z'()+_,./:=?-]{1,70}")  # RFC 2046, but for spaces
_CONTENT_TYPE = re.compile(
    r'multipart/form-data[ \t]*;[ \t]*boundary=(?:"([^"\\]{1,70})"|([^ \t;"]{1,70}))[ \t]*', re.IGNORECASE
)
_NAME = r'"([^"\\\r\n\0]{0,256})"'
_DISPOSITION = re.compile(rf"form-data; ?name={_NAME}(?:; ?filename={_NAME})?")
_MEDIA_TYPE = re.compile(r"[A-Za-z0-9.+-]{1,64}/[A-Za-z0-9.+-]{1,64}(?:; ?charset=\"?utf-8\"?)?", re.IGNORECASE)


class MultipartError(ValueError):
    """The form was refused. Carries none of it."""


@dataclass(frozen=True, slots=True)
class FormPart:
    """One part. ``filename`` is None for a part that is no file."""

    name: str = field(repr=False)
    content: bytes = field(repr=False)
    filename: str | None = field(default=None, repr=False)
    content_type: str | None = None


def parse(body: bytes, content_type: str) -> tuple[FormPart, ...]:
    """Parse a form whose Content-Type header is given. Raises MultipartError."""
    match = _CONTENT_TYPE.fullmatch(content_type.strip())
    boundary = (match[1] or match[2]) if match else ""
    if not _BOUNDARY.fullmatch(boundary):
        raise MultipartError("no usable boundary")
    line = f"--{boundary}".encode()
    if not body.startswith(line + b"\r\n"):
        raise MultipartError("does not begin with its boundary")
    pieces = body[len(line) :].split(b"\r\n" + line)
    *parts, end = pieces
    if end not in (b"--", b"--\r\n") or not parts:
        raise MultipartError("does not end with its boundary")
    if len(parts) > MOST_PARTS:
        raise MultipartError("too many parts")
    return tuple(_part(piece) for piece in parts)


def _part(piece: bytes) -> FormPart:
    if not piece.startswith(b"\r\n"):
        raise MultipartError("something stands behind a boundary")
    head, empty_line, content = piece[2:].partition(b"\r\n\r\n")
    if not empty_line or len(head) > _LONGEST_HEAD:
        raise MultipartError("a part has no end of its headers")
    try:
        lines = head.decode("utf-8").split("\r\n")
    except UnicodeDecodeError:
        raise MultipartError("a part's headers are not UTF-8") from None
    headers: dict[str, str] = {}
    for line in lines:
        name, colon, value = line.partition(":")
        if not colon or name.lower() in headers or "\n" in line or "\r" in line:
            raise MultipartError("a part's headers are malformed")
        headers[name.lower()] = value.strip(" \t")
    disposition = _DISPOSITION.fullmatch(headers.pop("content-disposition", ""))
    media_type = headers.pop("content-type", None)
    if disposition is None or headers or (media_type is not None and not _MEDIA_TYPE.fullmatch(media_type)):
        raise MultipartError("a part's headers are not those of a form")
    return FormPart(disposition[1], content, disposition[2], media_type and media_type.partition(";")[0].lower())


def encode(parts: Sequence[FormPart]) -> tuple[bytes, str]:
    """Write a form; give its body and its Content-Type. Raises MultipartError where a name would break its line."""
    number = 0
    while any(_line(number) in part.content for part in parts):
        number += 1
    pieces: list[bytes] = []
    for part in parts:
        head = f'Content-Disposition: form-data; name="{_quoted(part.name)}"'
        if part.filename is not None:
            head += f'; filename="{_quoted(part.filename)}"'
        if part.content_type is not None:
            head += f"\r\nContent-Type: {part.content_type}"
        pieces += [_line(number), b"\r\n", head.encode(), b"\r\n\r\n", part.content, b"\r\n"]
    return b"".join([*pieces, _line(number), b"--\r\n"]), f"multipart/form-data; boundary=phi-gateway-form-{number}"


def _line(number: int) -> bytes:
    return f"--phi-gateway-form-{number}".encode()


def _quoted(name: str) -> str:
    if re.search(r'["\\\r\n\0]', name):
        raise MultipartError("a name cannot be written")
    return name
