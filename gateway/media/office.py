"""Office Open XML and OpenDocument: every word of every part, whichever part it is; what is not text refuses it.

The parts are not picked but gone through: body, headers, footnotes, comments, tracked deletions, hidden text, hidden
sheets, speaker notes, charts, properties and custom XML are all read by one rule: there is no place left to hide in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from gateway.media.archive import parts_of
from gateway.media.plain import tidy
from gateway.media.sheets import Sheets
from gateway.media.unreadable import UnreadableError, Why

_DEEPEST = 256
# Parts that hold no words and nothing to be seen beside the document itself.
_SILENT = re.compile(
    r"(?:.*/)?(?:thumbnail\.(?:png|jpe?g|wmf|emf)|printersettings\d*\.bin|fonts?/[^/]+\.(?:odttf|fntdata|ttf|otf))"
    r"|mimetype|settings\.xml|layout-cache|\[trash\]/.*|manifest\.rdf",
    re.IGNORECASE,
)
_PICTURE = re.compile(r".*\.(?:png|jpe?g|gif|bmp|tiff?|wmf|emf|svg|svm|webp|ico|wdp|mp[34]|wav|avi|mov|m4[av])", re.IGNORECASE)  # fmt: skip # noqa: E501
_ACTIVE = re.compile(r"(?:.*/)?(?:vba[^/]*|activex/.*|basic/.*|scripts/.*|macros?heets?/.*|.*\.(?:js|vbs))", re.IGNORECASE)  # fmt: skip # noqa: E501
_EMBEDDED = re.compile(r"(?:.*/)?embeddings?/.*|objectreplacements/.*|object \d+/.*|.*\.(?:ole|zip|docx|xlsx|pptx|pdf)", re.IGNORECASE)  # fmt: skip # noqa: E501
_XML = re.compile(r".*\.(?:xml|rels|vml|rdf)", re.IGNORECASE)
# Elements that end a line, hold a cell of a table, or stand for blanks.
_LINES = frozenset("p h row tr table-row br cr line-break comment cfRule si definedName title subject creator keywords description lastModifiedBy category Company Manager property initial-creator user-defined author".split())  # fmt: skip # noqa: E501
_TABLE_CELLS = frozenset({"tc", "table-cell"})
_BLANKS = frozenset({"tab", "s", "c"})
_DELETED = frozenset({"del", "moveFrom", "deletion"})
_APART = frozenset({"instrText", "ins", "moveTo", "annotation", "footnote", "endnote", "note"})
# Attributes with words: authors, titles, other text for pictures, names of sheets, addresses of links.
_SAID = frozenset({"author", "initials", "descr", "title", "tooltip", "alt", "userId", "lastEditedBy", "prompt", "promptTitle", "error", "errorTitle"})  # fmt: skip # noqa: E501
_NAMED = frozenset({"sheet", "definedName", "table", "docPart", "presenceInfo", "person", "comment", "cmAuthor", "tableColumn"})  # fmt: skip # noqa: E501


def office_text(data: bytes) -> str:
    """Give all words of a document. Raises UnreadableError."""
    parts = parts_of(data)
    for name in parts:
        _refuse(name)
    sheets = Sheets.of(parts, parse)
    texts = []
    for name in sorted(parts, key=_order):
        if _SILENT.fullmatch(name) or (sheets is not None and sheets.takes(name)):
            continue
        if not parts[name]:
            continue
        text = tidy("".join(_words(parts[name], only_links=name.lower().endswith(".rels"))))
        if text and not (name == "[Content_Types].xml" or name.startswith("META-INF/")):
            texts.append(text)
        if name.startswith("META-INF/") and b"encryption-data" in parts[name]:
            raise UnreadableError(Why.ENCRYPTED)
    if sheets is not None:
        texts.insert(0, tidy_cells(sheets.text()))
    return "\n\n".join(texts)


def tidy_cells(text: str) -> str:
    """Take empty rows out, keeping the tabs between cells."""
    return "\n".join(line.rstrip("\t") for line in text.splitlines() if line.strip())


def _refuse(name: str) -> None:
    if _SILENT.fullmatch(name):
        return
    for pattern, why in ((_ACTIVE, Why.ACTIVE), (_EMBEDDED, Why.ATTACHMENTS), (_PICTURE, Why.PICTURES)):
        if pattern.fullmatch(name):
            raise UnreadableError(why)
    if not _XML.fullmatch(name):
        raise UnreadableError(Why.UNKNOWN_PART)


def _order(name: str) -> tuple[int, str]:
    """Put the body first, then what belongs to it, then properties."""
    last = name.rsplit("/", 1)[-1].lower()
    if last in ("document.xml", "content.xml") or re.fullmatch(r"slide\d+\.xml", last):
        number = re.sub(r"\d+", lambda digits: digits.group().zfill(6), last)
        return (0, number)
    return (2 if name.startswith(("docProps", "meta.xml", "customXml")) or last.endswith(".rels") else 1, name)


class _Words:
    """Takes words while the XML is parsed: no tree is built."""

    def __init__(self, only_links: bool) -> None:
        self.pieces: list[str] = []
        self._depth = 0
        self._cells = 0
        self._only_links = only_links

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise UnreadableError(Why.TOO_LARGE)
        name = _local(tag)
        if self._only_links:
            if attributes.get("TargetMode") == "External":
                self.pieces.append(f"\n(link: {attributes.get('Target', '')})\n")
            return
        if name in {"binData", "binary-data"}:
            raise UnreadableError(Why.PICTURES)
        if name in _DELETED:
            self.pieces.append(" (deleted: ")
        elif name in _TABLE_CELLS:
            self._cells += 1
        elif name in _LINES:
            self.pieces.append(self._break(name))
        elif name in _APART:
            self.pieces.append(" ")
        for attribute, value in attributes.items():
            local = _local(attribute)
            if value.strip() and (local in _SAID or (local in ("name", "displayName") and name in _NAMED)):
                self.pieces.append(f" ({local}: {value}) ")

    def end(self, tag: str) -> None:
        self._depth -= 1
        name = _local(tag)
        if name in _DELETED:
            self.pieces.append(") ")
        elif name in _TABLE_CELLS:
            self._cells -= 1
            self.pieces.append(" | ")
        elif name in _LINES:
            self.pieces.append(self._break(name))
        elif name in _BLANKS or name in _APART:
            self.pieces.append(" ")

    def _break(self, name: str) -> str:
        """End a line; paragraphs in a cell stay on the line of their row, so that a row reads as one."""
        return " " if self._cells and name in ("p", "h", "br", "line-break") else "\n"

    def data(self, data: str) -> None:
        if not self._only_links:
            self.pieces.append(data)

    def comment(self, data: str) -> None:
        self.pieces.append(f"\n(comment: {data})\n")

    def close(self) -> Iterator[str]:
        return iter(self.pieces)


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _words(content: bytes, *, only_links: bool) -> Iterator[str]:
    found: Iterator[str] = parse(content, _Words(only_links))
    return found


def parse(content: bytes, target: Any) -> Any:
    """Parse XML into ``target``; a document type, and with it every entity, is refused. Raises UnreadableError."""
    from xml.etree.ElementTree import ParseError  # noqa: PLC0415 - only the exception

    from defusedxml.common import DefusedXmlException  # noqa: PLC0415 - an extra
    from defusedxml.ElementTree import XMLParser  # noqa: PLC0415

    parser = XMLParser(target=target, forbid_dtd=True, forbid_entities=True, forbid_external=True)
    try:
        parser.feed(content)
        return parser.close()
    except DefusedXmlException:
        raise UnreadableError(Why.ACTIVE) from None
    except (ParseError, ValueError):
        raise UnreadableError(Why.DAMAGED) from None
