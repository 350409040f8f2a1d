"""What a file is, by its own bytes; what it is declared to be must agree, and nothing else may be in it."""

from __future__ import annotations

from enum import StrEnum

from gateway.media.unreadable import UnreadableError, Why


class Kind(StrEnum):
    """Kinds of files that are read."""

    PDF = "pdf"
    OFFICE = "office"  # Office Open XML and OpenDocument: a zip with XML inside
    TEXT = "text"
    XML = "xml"
    HTML = "html"
    PNG = "png"
    JPEG = "jpeg"


_OFFICE = "application/vnd.openxmlformats-officedocument."
_DECLARED = {
    "application/pdf": Kind.PDF,
    f"{_OFFICE}wordprocessingml.document": Kind.OFFICE,
    f"{_OFFICE}spreadsheetml.sheet": Kind.OFFICE,
    f"{_OFFICE}presentationml.presentation": Kind.OFFICE,
    "application/vnd.oasis.opendocument.text": Kind.OFFICE,
    "application/vnd.oasis.opendocument.spreadsheet": Kind.OFFICE,
    "application/vnd.oasis.opendocument.presentation": Kind.OFFICE,
    "text/html": Kind.HTML,
    "text/plain": Kind.TEXT,
    "text/csv": Kind.TEXT,
    "text/tab-separated-values": Kind.TEXT,
    "text/markdown": Kind.TEXT,
    "text/md": Kind.TEXT,
    "text/xml": Kind.XML,
    "application/xml": Kind.XML,
    "application/json": Kind.TEXT,
    "image/png": Kind.PNG,
    "image/jpeg": Kind.JPEG,
    "image/jpg": Kind.JPEG,
}
_STARTS = {Kind.PDF: b"%PDF-", Kind.OFFICE: b"PK\x03\x04", Kind.PNG: b"\x89PNG\r\n\x1a\n", Kind.JPEG: b"\xff\xd8\xff"}
_PNG_END = b"\x00\x00\x00\x00IEND\xaeB`\x82"


def kind_of(declared: str, data: bytes) -> Kind:
    """Give the kind of a file. ``declared`` is its media type. Raises UnreadableError.

    A file that is two things at once (a picture with an archive behind it) is refused: whoever reads it next may see
    the other one.
    """
    kind = _DECLARED.get(declared.partition(";")[0].strip().lower())
    if kind is None:
        raise UnreadableError(Why.UNKNOWN_TYPE)
    start = _STARTS.get(kind)
    if start is not None and not data.startswith(start):
        raise UnreadableError(Why.OTHER_TYPE)
    if start is None and (b"\x00" in data[:4096] and not data.startswith((b"\xff\xfe", b"\xfe\xff"))):
        raise UnreadableError(Why.OTHER_TYPE)
    if start is None and data.startswith(tuple(_STARTS.values())):
        raise UnreadableError(Why.OTHER_TYPE)
    ends_well = {
        Kind.PDF: lambda: data.rstrip(b"\r\n \t\x00").endswith(b"%%EOF"),
        Kind.PNG: lambda: data.endswith(_PNG_END),
        Kind.JPEG: lambda: data.endswith(b"\xff\xd9"),
    }.get(kind)
    if ends_well is not None and not ends_well():
        raise UnreadableError(Why.OTHER_TYPE)
    return kind
