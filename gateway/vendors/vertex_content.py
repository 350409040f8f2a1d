"""The grammar of Google's contents: turns, and the parts they are made of (google-genai 3.6)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from gateway.model import JsonValue, Path
from gateway.vendors.grammar import Array, Control, Either, Free, Harvest, Late, Node, Opaque, Scalar, Text
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
# One content, a list of contents, or a string, as the API takes them.
INSTRUCTION: Node = Either(Text(), CONTENT)
CONTENTS: Node = Array(CONTENT)
