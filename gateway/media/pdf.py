"""PDF: the text of its pages, annotations, form fields, outline and properties; what is not text refuses it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from gateway.media.unreadable import UnreadableError, Why

MOST_PAGES = 300
_MOST_OBJECTS = 200_000
_INLINE_PICTURE = re.compile(rb"(?:^|\s)BI\s[^()]{0,2000}?/(?:W|Width)\b[^()]{0,2000}?\sID\s", re.DOTALL)
_ACTIVE = ("/JS", "/JavaScript", "/XFA", "/RichMediaContent", "/Launch")
_ATTACHED = ("/EF", "/EmbeddedFile", "/EmbeddedFiles")
_PICTURED = ("/Image", "/Movie", "/Sound", "/Screen", "/3D", "/RichMedia")
# An encoding by which a font's codes can be read without its own table.
_READABLE = ("/WinAnsiEncoding", "/MacRomanEncoding", "/StandardEncoding")
_CUT = re.compile(r"(\w)([-\u00ad])\n(\w)")  # a word at the end of a line
_FILLED = ("/V", "/DV")  # a form's value, and the one before anybody filled it in
_PAINTING = 400  # bytes of page content that paint something, where no text comes of them
_STRINGS = (
    "/Contents",
    "/T",
    "/TU",
    "/V",
    "/DV",
    "/Subj",
    "/RC",
    "/Title",
    "/Alt",
    "/ActualText",
    "/E",
    "/URI",
    "/Opt",
)


def pdf_text(data: bytes) -> str:
    """Give all text of a PDF. Raises UnreadableError."""
    from pypdf import PdfReader  # noqa: PLC0415 - an extra
    from pypdf.errors import PyPdfError  # noqa: PLC0415

    try:
        reader = PdfReader(BytesIO(data), strict=False)
        if reader.is_encrypted:
            raise UnreadableError(Why.ENCRYPTED)
        if len(reader.pages) > MOST_PAGES:
            raise UnreadableError(Why.TOO_LARGE)
        beside = list(_beside(reader))
        pages = [_page(page) for page in reader.pages]
    except UnreadableError:
        raise
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError):
        raise UnreadableError(Why.DAMAGED) from None
    parts = [f"Page {number}\n{page}" for number, page in enumerate(pages, 1) if page]
    if beside:
        parts.append("Properties, annotations and form fields\n" + "\n".join(dict.fromkeys(beside)))
    text = "\n\n".join(parts)
    _check(text)
    return text


def _page(page: Any) -> str:
    contents = page.get_contents()
    painted = contents.get_data() if contents is not None else b""
    if _INLINE_PICTURE.search(painted):
        raise UnreadableError(Why.PICTURES)
    text = page.extract_text().strip()
    if not text and len(painted) > _PAINTING:
        raise UnreadableError(Why.NO_TEXT)  # words drawn as curves, or a drawing
    return _CUT.sub(_joined, text)


def _joined(cut: re.Match[str]) -> str:
    """Put a word together that is cut at the end of a line, so that it does not hide from the detector.

    A hyphen beside a digit is the date's or the number's own, and before a capital that of a double name.
    """
    before, hyphen, after = cut.groups()
    own = before.isdecimal() or after.isdecimal() or (before.islower() and after.isupper())
    return f"{before}{'-' if own and hyphen == '-' else ''}{after}"


def _beside(reader: Any) -> Iterator[str]:
    """Look at every object of the file, wherever it hangs: what must not be there, and strings beside the pages."""
    for count, number in enumerate(_numbers(reader)):
        if count > _MOST_OBJECTS:
            raise UnreadableError(Why.TOO_LARGE)
        yield from _look(reader.get_object(number))
    if reader.metadata:
        for name, value in reader.metadata.items():
            yield f"{str(name).lstrip('/')}: {value}"
    xmp = reader.trailer["/Root"].get("/Metadata")
    if xmp is not None:
        yield re.sub(r"\s+", " ", re.sub(rb"<[^>]*>", b" ", xmp.get_object().get_data()).decode("utf-8", "replace"))


def _numbers(reader: Any) -> Iterator[Any]:
    from pypdf.generic import IndirectObject  # noqa: PLC0415

    for generation, table in reader.xref.items():
        for number in table:
            if number and not reader.xref_free_entry.get(generation, {}).get(number, False):
                yield IndirectObject(number, generation, reader)
    for number in reader.xref_objStm:
        yield IndirectObject(number, 0, reader)


def _look(value: Any) -> Iterator[str]:
    """Look at one object and all direct objects in it. Raises UnreadableError."""
    from pypdf.generic import ArrayObject, DictionaryObject, StreamObject  # noqa: PLC0415

    waiting = [value]
    while waiting:
        here = waiting.pop()
        if isinstance(here, ArrayObject):
            waiting.extend(list.__iter__(here))
        if not isinstance(here, DictionaryObject):
            continue
        _refuse(here)
        if (
            isinstance(here, StreamObject)
            and here.get("/Subtype") == "/Form"
            and _INLINE_PICTURE.search(here.get_data())
        ):
            raise UnreadableError(Why.PICTURES)
        yield from _said(here)
        waiting.extend(dict.values(here))


def _said(here: Any) -> Iterator[str]:
    """Give the strings of one object. What is filled into a field of a form is called by the field's name."""
    field = here.get("/T")
    called = isinstance(field, str) and any(_words(here.get(name)) for name in _FILLED)
    for name in _STRINGS:
        if name == "/T" and called:
            continue
        for item in _words(here.get(name)):
            yield f"{field}: {item}" if called and name in _FILLED else item


def _words(said: Any) -> list[str]:
    items = said if isinstance(said, list) else [said]
    return [str(item) for item in items if isinstance(item, str) and item.strip() and not item.startswith("/")]


def _refuse(here: Any) -> None:
    names = {str(name) for name in here}
    kinds = {str(here.get(name)) for name in ("/Type", "/Subtype", "/S") if name in here}
    if not names.isdisjoint(_ACTIVE) or not kinds.isdisjoint(_ACTIVE):
        raise UnreadableError(Why.ACTIVE)
    if not names.isdisjoint(_ATTACHED) or not kinds.isdisjoint(("/EmbeddedFile", "/FileAttachment")):
        raise UnreadableError(Why.ATTACHMENTS)
    if not kinds.isdisjoint(_PICTURED):
        raise UnreadableError(Why.PICTURES)
    if "/Font" in kinds and "/BaseFont" in names | kinds and not _readable(here):
        raise UnreadableError(Why.GARBLED)
    if "/Type3" in kinds and "/ToUnicode" not in names:
        raise UnreadableError(Why.GARBLED)  # its letters are drawings


def _readable(font: Any) -> bool:
    """Say whether the letters behind a font's codes are known."""
    if "/ToUnicode" in font:
        return True
    kind = str(font.get("/Subtype"))
    if kind in ("/CIDFontType0", "/CIDFontType2"):
        return True  # judged by the font above it
    if kind == "/Type0":
        return False
    encoding = font.get("/Encoding")
    base = encoding.get("/BaseEncoding") if hasattr(encoding, "get") else encoding
    described = font.get("/FontDescriptor")
    embedded = described is not None and any(name in described.get_object() for name in ("/FontFile", "/FontFile2", "/FontFile3"))  # fmt: skip # noqa: E501
    return str(base) in _READABLE or hasattr(encoding, "get") or not embedded


def _check(text: str) -> None:
    """Refuse text that does not read as it looks: unknown letters, or letters that stand apart."""
    odd = sum((unicodedata.category(c) in ("Co", "Cn", "Cc") and c not in "\n\r\t\f") or c == "\ufffd" for c in text)
    if odd > len(text) // 200:
        raise UnreadableError(Why.GARBLED)
    words = text.split()
    if len(words) >= 8 and sum(len(word) == 1 and word.isalpha() for word in words) > len(words) * 2 // 5:
        raise UnreadableError(Why.GARBLED)
