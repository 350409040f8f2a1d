"""Office Open XML and OpenDocument: every word of every part, whichever part it is; what is not text refuses it.

The parts are not picked but gone through: body, headers, footnotes, comments, tracked deletions, hidden text, hidden
sheets, speaker notes, charts, properties and custom XML are all read by one rule: there is no place left to hide in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from gateway.media.archive import parts_of
from gateway.media.plain import tidy
from gateway.media.sheets import ChartNumbers, Sheets
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
# Elements whose words run on with those beside them: runs, and whatever OpenDocument has in a paragraph. Every other
# one that holds words is a field of its own: an author, a property, a label of a chart.
_RUNS = frozenset({"t", "delText", "instrText", "delInstrText"})
_PARAGRAPH_WORDS = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
# Parts that hold no running words: properties and data. Each value is called by its element, as a form calls it.
_FIELDS = re.compile(r"customxml/|docprops/|meta\.xml$", re.IGNORECASE)
_VALUES = frozenset({"lpstr", "lpwstr", "bstr", "i4", "filetime"})  # types, which say nothing of what the value is
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")  # lastModifiedBy
# Numbers of a drawing's place on the page, which would stand in the midst of the sentence that it is anchored in and
# read as somebody's; how a note is anchored; the style of a table.
_LAYOUT = frozenset("posOffset align pctWidth pctHeight pctPosHOffset pctPosVOffset col colOff row rowOff Anchor Row Column AutoFill tableStyleId".split())  # fmt: skip # noqa: E501
# Elements that end a line, hold a cell of a table, or stand for something else.
_LINES = frozenset("p h row tr table-row br cr line-break comment cfRule".split())
_PARAGRAPHS = frozenset({"p", "h"})
_TABLE_CELLS = frozenset({"tc", "table-cell"})
_STANDS_FOR = {"tab": " ", "ptab": " ", "s": " ", "c": " ", "sym": " ", "noBreakHyphen": "-"}
_DELETED = frozenset({"del", "moveFrom"})
_INSERTED = frozenset({"ins", "moveTo"})
_APART = frozenset({"instrText", "annotation", "footnote", "endnote", "note"})
# Attributes with words: authors, titles, other text for pictures, names of sheets, addresses of links.
_SAID = frozenset({"author", "initials", "descr", "title", "tooltip", "alt", "userId", "lastEditedBy", "prompt", "promptTitle", "error", "errorTitle"})  # fmt: skip # noqa: E501
_NAMED = frozenset({"sheet", "definedName", "table", "docPart", "presenceInfo", "person", "comment", "cmAuthor", "tableColumn", "property", "user-defined"})  # fmt: skip # noqa: E501


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
        text = tidy("".join(_words(name, parts[name])))
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


@dataclass(slots=True)
class _Element:
    """An element that is open."""

    name: str
    runs_on: bool
    said: bool = False  # words of its own


class _Words:
    """Takes words while the XML is parsed: no tree is built.

    A paragraph with tracked changes is given as it reads now, so that a name or a number in which somebody corrected a
    letter is whole; who changed it and how it read before stand behind it.
    """

    def __init__(self, name: str) -> None:
        self.pieces: list[str] = []
        self._open: list[_Element] = []
        self._cells = 0
        self._only_links = name.lower().endswith(".rels")
        self._fields = _FIELDS.match(name) is not None
        self._deleted = self._inserted = 0
        self._changed = False
        self._before: list[str] = []  # the paragraph as it read before the changes
        self._changers: list[str] = []
        self._chart = ChartNumbers()

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        name = _local(tag)
        runs_on = not self._fields and (name in _RUNS or tag.startswith(_PARAGRAPH_WORDS))
        self._open.append(_Element(name, runs_on))
        if len(self._open) > _DEEPEST:
            raise UnreadableError(Why.TOO_LARGE)
        if self._only_links:
            if attributes.get("TargetMode") == "External":
                self.pieces.append(f"\n(link: {attributes.get('Target', '')})\n")
            return
        if name in {"binData", "binary-data"}:
            raise UnreadableError(Why.PICTURES)
        self._deleted += name in _DELETED
        self._inserted += name in _INSERTED
        self._chart.start(name, attributes)
        if name == "deletion":
            self._put(" (deleted: ")
        elif name in _TABLE_CELLS:
            self._cells += 1
        elif name in _LINES:
            self._break(name)
        elif name in _APART:
            self._put(" ")
        said = [
            f"({local}: {value})"
            for local, value in ((_local(attribute), value) for attribute, value in attributes.items())
            if value.strip() and (local in _SAID or (local in ("name", "displayName") and name in _NAMED))
        ]
        if name in _DELETED or name in _INSERTED or name.endswith(("Change", "RangeStart")):
            self._changers += said
        elif said:
            self._put(f" {'  '.join(said)} ")

    def end(self, tag: str) -> None:
        here = self._open.pop()
        name = here.name
        if self._only_links:
            return
        shown = self._chart.end(name)
        if shown is not None:
            self._put(shown)
        if here.said:
            self._put(self._line_end())
        self._deleted -= name in _DELETED
        self._inserted -= name in _INSERTED
        if name == "deletion":
            self._put(") ")
        elif name in _TABLE_CELLS:
            self._cells -= 1
            self._put(" | ")
        elif name in _LINES:
            self._break(name)
        elif name in _STANDS_FOR:
            self._put(_STANDS_FOR[name])
        elif name in _APART:
            self._put(" ")

    def data(self, data: str) -> None:
        here = self._open[-1]
        if self._only_links or (here.name in _LAYOUT and not self._fields):
            return
        if here.name == "formatCode" and self._chart.takes(data):
            return
        if not here.runs_on and not here.said:
            if not data.strip():
                return  # between elements: the file's own indentation
            here.said = True
            self._put(self._line_end())
            if self._fields and here.name not in _VALUES:
                self._put(f"{_HUMP.sub(' ', here.name)}: ")
        if here.name != "v" or not self._chart.takes(data):
            self._put(data)

    def comment(self, data: str) -> None:
        self._put(f"\n(comment: {data})\n")

    def close(self) -> Iterator[str]:
        self._end_paragraph()
        return iter(self.pieces)

    def _put(self, piece: str) -> None:
        if not self._deleted:
            self.pieces.append(piece)
        elif piece.strip():
            self._changed = True
        if not self._inserted:
            self._before.append(piece)

    def _break(self, name: str) -> None:
        if name in _PARAGRAPHS:
            self._end_paragraph()
        self._put(self._line_end() if name in _PARAGRAPHS or name in ("br", "line-break") else "\n")

    def _line_end(self) -> str:
        """End a line; paragraphs in a cell stay on the line of their row, so that a row reads as one."""
        return " " if self._cells else "\n"

    def _end_paragraph(self) -> None:
        self.pieces += (f" {said}" for said in dict.fromkeys(self._changers))
        if self._changed:
            self.pieces.append(f" (before: {''.join(self._before).strip()})")
        self._changed, self._before, self._changers = False, [], []


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _words(name: str, content: bytes) -> Iterator[str]:
    found: Iterator[str] = parse(content, _Words(name))
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
