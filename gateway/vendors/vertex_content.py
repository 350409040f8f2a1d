"""The grammar of Google's contents: turns, and the parts they are made of (google-genai 3.6)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from gateway.model import JsonValue, LeafKind, Path
from gateway.vendors.grammar import Array, Control, Either, Free, Late, Node, Opaque, Scalar, Text
from gateway.vendors.harvest import Harvest
from gateway.vendors.media import MediaPart
from gateway.vendors.vertex_grammar import (
    DURATION,
    ENUM,
    IDENTITY,
    MIME_TYPE,
    NAME,
    Absent,
    Base64,
    Cased,
    Link,
    MediaOf,
    inline_form,
)

_DEVELOPER_API = Absent("Vertex AI does not have this field.")
_INLINE = MediaOf(
    Cased({"mimeType": MIME_TYPE, "displayName": Text(), "data": Base64()}, closed=True),
)
_FILE = MediaOf(Cased({"mimeType": MIME_TYPE, "displayName": Text(), "fileUri": Link()}, closed=True))
_LAYERS = Array(ENUM)
_VIDEO = Cased({"startOffset": DURATION, "endOffset": DURATION, "fps": Scalar(), "contentLayers": _LAYERS}, closed=True)

# What says how a part is to be read; beside it stands what the part is.
MODIFIERS: dict[str, Node] = {
    "thought": Scalar(),
    "thoughtSignature": Opaque(counts=True),
    "videoMetadata": _VIDEO,
    "mediaResolution": Either(ENUM, Cased({"level": ENUM, "numTokens": Scalar()}, closed=True)),
    "mediaProcessing": Either(ENUM, Free()),
    "speechMetadata": Cased({"speaker": Text(), "style": Text()}),
    "documentMetadata": Cased({"startPage": Scalar(), "endPage": Scalar(), "contentLayers": _LAYERS}),
    "spreadsheetMetadata": Cased({"visibleCells": Text(), "sheetIndex": Scalar(), "contentLayers": _LAYERS}),
    "audioMetadata": Cased({"startOffset": DURATION, "endOffset": DURATION}),
}
_RESPONSE_PART = Cased(
    {
        "inlineData": _INLINE,
        "fileData": _FILE,
        **{name: node for name, node in MODIFIERS.items() if not name.startswith("thought")},
    },
    closed=True,
)
# A chat that streams sends each piece of a call again as it came.
_PARTIAL_ARGUMENT = Cased(
    {
        "jsonPath": Text(),
        "stringValue": Text(),
        "numberValue": Free(),
        "boolValue": Scalar(),
        "nullValue": ENUM,
        "willContinue": Scalar(),
    }
)
_FUNCTION_CALL = Cased(
    {"id": IDENTITY, "name": NAME, "args": Free(), "partialArgs": Array(_PARTIAL_ARGUMENT), "willContinue": Scalar()}
)


def _function_response(response: Node) -> Cased:
    return Cased(
        {
            "id": IDENTITY,
            "name": NAME,
            "willContinue": Scalar(),
            "scheduling": ENUM,
            "response": response,
            "parts": Array(_RESPONSE_PART),
        }
    )


@dataclass(frozen=True, slots=True)
class _FunctionResponse:
    """The result of a function call. Vercel's AI SDK writes the function's name into the result too.

    Where ``response.name`` is the very name beside it, it is that name and not a person's; any other is free text.
    """

    plain = _function_response(Free())
    named = _function_response(Cased({"name": NAME}))

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Take the result in."""
        own = value.get("response") if isinstance(value, dict) else None
        told = own.get("name") if isinstance(own, dict) else None
        repeats = isinstance(value, dict) and told is not None and told == value.get("name")
        (self.named if repeats else self.plain).walk(value, path, harvest)

    def shown(self) -> Node:
        """Give the rule for the coverage matrix."""
        return self.plain


_FUNCTION_RESPONSE = _FunctionResponse()
KINDS: dict[str, Node] = {
    "text": Text(),
    "inlineData": _INLINE,
    "fileData": _FILE,
    "functionCall": _FUNCTION_CALL,
    "functionResponse": _FUNCTION_RESPONSE,
    "executableCode": Cased({"id": IDENTITY, "language": ENUM, "code": Text()}),
    "codeExecutionResult": Cased({"id": IDENTITY, "outcome": ENUM, "output": Text()}),
    "audioTranscription": Free(),
}
# Parts of the Gemini Developer API, which no agreement with Google Cloud covers.
REFUSED_PARTS: dict[str, Node] = dict.fromkeys(("toolCall", "toolResponse", "partMetadata"), _DEVELOPER_API)

PART = MediaPart(Cased({**MODIFIERS, **KINDS, **REFUSED_PARTS}, closed=True), inline_form())
_ROLE = Control(re.compile(r"user|model|function|tool|system|"))
CONTENT = Late("content")
CONTENT.node = Cased({"role": _ROLE, "parts": Either(Text(), Array(PART))}, closed=True)


@dataclass(frozen=True, slots=True)
class _Turns:
    """The contents of a conversation. A chat that streams sends an answer as its pieces, each a content of its own.

    They are cut within words. What follows each other in them is one text: piece by piece, a detector takes the end of
    a word for a name, and the two halves of a name for none.
    """

    turns: Node

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Take the contents in, and note which texts go on in which."""
        first = len(harvest.leaves)
        self.turns.walk(value, path, harvest)
        follows = dict(_pieces(value, path))
        before: Path | None = None  # where the last leaf stands
        for index in range(first, len(harvest.leaves)):
            leaf = harvest.leaves[index]
            if leaf.kind is LeafKind.CONTROL:
                continue
            if leaf.kind is LeafKind.TEXT and before is not None and follows.get(leaf.path) == before:
                harvest.leaves[index] = replace(leaf, goes_on=True)
            before = leaf.path

    def shown(self) -> Node:
        """Give the rule for the coverage matrix."""
        return self.turns


def _pieces(value: JsonValue, path: Path) -> Iterator[tuple[Path, Path]]:
    """Give the places of texts of the model's that follow each other: each with the one before it."""
    before: tuple[Path, JsonValue] | None = None
    for index, content in enumerate(value if isinstance(value, list) else ()):
        parts = content.get("parts") if isinstance(content, dict) and content.get("role") == "model" else None
        if not isinstance(parts, list):
            before = None
            continue
        for number, part in enumerate(parts):
            if not isinstance(part, dict) or not isinstance(part.get("text"), str):
                before = None
                continue
            here: Path = (*path, index, "parts", number, "text")
            if before is not None and before[1] == part.get("thought"):
                yield here, before[0]
            before = here, part.get("thought")


# One content, a list of contents, or a string, as the API takes them.
INSTRUCTION: Node = Either(Text(), CONTENT)
CONTENTS: Node = _Turns(Array(CONTENT))
