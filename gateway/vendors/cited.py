"""Documents of a request that an answer cites by characters: where the cited place is in the caller's own text.

The vendor counts in the document that it was sent, where a placeholder may be longer or shorter than its value. A place
of that document means another passage in the caller's, so both its ends are moved.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from gateway.model import AnswerRestorer, JsonObject, JsonValue, Path


@dataclass(frozen=True, slots=True)
class Document:
    """A document of a request. ``text`` is None where it is cited in another way than by characters."""

    path: Path = field(repr=False)
    text: str | None = field(default=None, repr=False)


class Cited:
    """The documents of one request, in the order in which the vendor numbers them."""

    def __init__(self, documents: tuple[Document, ...], restorer: AnswerRestorer) -> None:
        self._documents = documents
        self._restorer = restorer

    def anthropic(self, citation: JsonValue) -> JsonValue:
        """Move the place of a restored citation of type ``char_location``; another one stays as it is."""
        if not isinstance(citation, dict) or citation.get("type") != "char_location":
            return citation
        ends = _ends(citation, "document_index", "start_char_index", "end_char_index")
        moved = self._moved(*ends, _text(citation.get("cited_text"))) if ends is not None else None
        return citation if moved is None else {**citation, "start_char_index": moved[0], "end_char_index": moved[1]}

    def converse(self, citation: JsonValue) -> JsonValue:
        """Move the place of a restored citation whose location is a ``documentChar``; another one stays as it is."""
        location = citation.get("location") if isinstance(citation, dict) else None
        place = location.get("documentChar") if isinstance(location, dict) else None
        if not isinstance(citation, dict) or not isinstance(location, dict) or not isinstance(place, dict):
            return citation
        ends = _ends(place, "documentIndex", "start", "end")
        parts = citation.get("sourceContent")
        words = [_text(part.get("text")) for part in parts if isinstance(part, dict)] if isinstance(parts, list) else []
        moved = self._moved(*ends, "".join(words)) if ends is not None else None
        if moved is None:
            return citation
        return {**citation, "location": {**location, "documentChar": {**place, "start": moved[0], "end": moved[1]}}}

    def anthropic_blocks(self, body: JsonValue) -> JsonValue:
        """Move the places of a whole restored answer's citations."""
        content = body.get("content") if isinstance(body, dict) else None
        if not self._documents or not isinstance(body, dict) or not isinstance(content, list):
            return body
        return {**body, "content": [_with_citations(block, self.anthropic) for block in content]}

    def converse_blocks(self, body: JsonValue) -> JsonValue:
        """Move the places of a whole restored answer's citations."""
        output = body.get("output") if isinstance(body, dict) else None
        message = output.get("message") if isinstance(output, dict) else None
        content = message.get("content") if isinstance(message, dict) else None
        if not self._documents or not isinstance(body, dict) or not isinstance(content, list):
            return body
        moved = [
            {**block, "citationsContent": _with_citations(block["citationsContent"], self.converse)}
            if isinstance(block, dict) and "citationsContent" in block
            else block
            for block in content
        ]
        # Both are objects, or there would be no content.
        return {**body, "output": {**_object(output), "message": {**_object(message), "content": list(moved)}}}

    def _moved(self, number: int, start: int, end: int, words: str) -> tuple[int, int] | None:
        """Give both ends in the caller's text; None where the vendor's number leads to no text."""
        document = self._documents[number] if number < len(self._documents) else None
        if document is None or document.text is None:
            return None
        first = self._restorer.place_before(document.path, start, end=False)
        last = self._restorer.place_before(document.path, end, end=True)
        if document.text[first:last] != words and words and document.text.count(words) == 1:
            first = document.text.index(words)  # text that is JSON itself was rewritten in a way that is not followed
            last = first + len(words)
        return first, min(last, len(document.text))


def anthropic_documents(body: JsonValue) -> tuple[Document, ...]:
    """Give the documents of a Messages request: those of tools' results are numbered among them."""
    return tuple(document for path, content in _contents(body) for document in _anthropic(content, path))


def converse_documents(body: JsonValue) -> tuple[Document, ...]:
    """Give the documents of a Converse request."""
    return tuple(document for path, content in _contents(body) for document in _converse(content, path))


def _contents(body: JsonValue) -> Iterator[tuple[Path, JsonValue]]:
    messages = body.get("messages") if isinstance(body, dict) else None
    for index, message in enumerate(messages if isinstance(messages, list) else ()):
        if isinstance(message, dict):
            yield ("messages", index, "content"), message.get("content")


def _anthropic(content: JsonValue, path: Path) -> Iterator[Document]:
    for index, block in enumerate(content if isinstance(content, list) else ()):
        if not isinstance(block, dict):
            continue
        if block.get("type") == "document":
            source = _object(block.get("source"))
            text = source.get("data") if source.get("type") == "text" else None
            yield Document((*path, index, "source", "data"), text if isinstance(text, str) else None)
        elif block.get("type") == "tool_result":
            yield from _anthropic(block.get("content"), (*path, index, "content"))


def _converse(content: JsonValue, path: Path) -> Iterator[Document]:
    for index, block in enumerate(content if isinstance(content, list) else ()):
        document = block.get("document") if isinstance(block, dict) else None
        result = block.get("toolResult") if isinstance(block, dict) else None
        if isinstance(document, dict):
            text = _object(document.get("source")).get("text")
            place: Path = (*path, index, "document", "source", "text")
            yield Document(place, text if isinstance(text, str) else None)
        elif isinstance(result, dict):
            yield from _converse(result.get("content"), (*path, index, "toolResult", "content"))


def _with_citations(block: JsonValue, moved: Callable[[JsonValue], JsonValue]) -> JsonValue:
    citations = block.get("citations") if isinstance(block, dict) else None
    if not isinstance(block, dict) or not isinstance(citations, list):
        return block
    return {**block, "citations": [moved(citation) for citation in citations]}


def _ends(place: Mapping[str, JsonValue], *names: str) -> tuple[int, int, int] | None:
    values = [place.get(name) for name in names]
    numbers = [value for value in values if isinstance(value, int) and not isinstance(value, bool) and value >= 0]
    return (numbers[0], numbers[1], numbers[2]) if len(numbers) == len(values) else None


def _text(value: JsonValue) -> str:
    return value if isinstance(value, str) else ""


def _object(value: JsonValue) -> JsonObject:
    return value if isinstance(value, dict) else {}
