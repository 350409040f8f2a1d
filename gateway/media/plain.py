"""Text files, XML and HTML."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from gateway.media.unreadable import UnreadableError, Why

# Attributes that hold words a reader sees, or that say something of a person.
_SAID = frozenset({"alt", "title", "content", "value", "placeholder", "label", "summary", "href", "src", "aria-label"})
_BREAKS = frozenset("address article aside blockquote br button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr legend li main menu nav ol optgroup option p pre search section select style summary table tbody td template textarea tfoot th thead title tr ul".split())  # fmt: skip # noqa: E501
_STYLED_PICTURE = re.compile(r"url\(\s*['\"]?\s*data:", re.IGNORECASE)
_ACTIVE = frozenset({"script", "object", "embed", "iframe", "applet"})


def decode(data: bytes) -> str:
    """Decode UTF-8, or UTF-16 with its mark. Raises UnreadableError: a guess could hide a name behind wrong letters."""
    try:
        if data.startswith((b"\xff\xfe", b"\xfe\xff")):
            return data.decode("utf-16")
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UnreadableError(Why.GARBLED) from None


def xml_text(data: bytes) -> str:
    """Give an XML file as it is written, marks and all. Raises UnreadableError.

    A document type may name pieces of text that stand elsewhere by their names alone (XML 1.0, section 4.2.1): such a
    text would be read as another one than it was inspected as.
    """
    text = decode(data)
    if "<!DOCTYPE" in text:
        raise UnreadableError(Why.ACTIVE)
    return text


class _Reader(HTMLParser):
    """Takes everything that is words: hidden elements and comments too."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _ACTIVE:
            raise UnreadableError(Why.ACTIVE)
        if tag in _BREAKS:
            self.pieces.append("\n")
        for name, value in attrs:
            if value and re.match(r"\s*data:", value, re.IGNORECASE):
                raise UnreadableError(Why.PICTURES)
            if name.startswith("on") or (value and re.match(r"\s*javascript:", value, re.IGNORECASE)):
                raise UnreadableError(Why.ACTIVE)
            if value and (name in _SAID or name.startswith("data-")):
                self.pieces.append(f" ({name}: {value}) ")

    def handle_endtag(self, tag: str) -> None:
        if tag in _BREAKS:
            self.pieces.append("\n")

    def handle_data(self, data: str) -> None:
        if self.cdata_elem == "style" and _STYLED_PICTURE.search(data):
            raise UnreadableError(Why.PICTURES)
        self.pieces.append(data)

    def handle_comment(self, data: str) -> None:
        self.pieces.append(f"\n(comment: {data})\n")

    def handle_decl(self, decl: str) -> None:
        pass

    def unknown_decl(self, data: str) -> None:
        self.pieces.append(f" {data} ")


def html_text(data: bytes) -> str:
    """Give the words of a page. Raises UnreadableError."""
    reader = _Reader()
    reader.feed(decode(data))
    reader.close()
    return tidy("".join(reader.pieces))


def tidy(text: str) -> str:
    """Take empty lines and runs of blanks out."""
    lines = (re.sub(r"[ \t\f\r\v\xa0]+", " ", line).strip() for line in text.splitlines())
    return "\n".join(line for line in lines if line)
