"""The grammar of a Converse request: fields of the API as of botocore 1.44.

A block is an object with one member, whose name is its kind. The fields stand in the order in which placeholders are
numbered, which is the order of the vendor's prompt cache: tools, system, the rest, and messages last.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from gateway.model import Feature, FeatureKind, JsonObject, JsonValue, Leaf, LeafKind, Path
from gateway.refusals import Reason, Refusal
from gateway.vendors.anthropic_body import BODY
from gateway.vendors.anthropic_settings import BETA, OTHER_MODEL
from gateway.vendors.grammar import (
    Array,
    Asks,
    Control,
    Either,
    Free,
    MediaData,
    Node,
    Object,
    Opaque,
    Scalar,
    Signed,
    Tagged,
    Text,
)
from gateway.vendors.harvest import Harvest, Refused, bad_field, place
from gateway.vendors.media import MediaForm, MediaPart, Presence, strings_of


@dataclass(frozen=True, slots=True)
class Member:
    """An object with exactly one member, whose name says what it is. A name not given is refused."""

    kinds: Mapping[str, Node] = field(repr=False)

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Walk the member by its own rule."""
        if not isinstance(value, dict):
            raise bad_field(path, "Send an object.")
        if len(value) != 1:
            raise bad_field(path, "Send an object with exactly one member.")
        ((kind, inner),) = value.items()
        node = self.kinds.get(kind)
        if node is None:
            raise Refused(Refusal(Reason.UNKNOWN_CONTENT, place=place(path)))
        node.walk(inner, (*path, kind), harvest)

    def shown(self) -> Node:
        """Show it by its kinds."""
        return Tagged(self.kinds)


class _Pointer:
    """A place in the model's own answer, "/delta/stop_sequence": not changed where it is of fields' names alone."""

    _FORM = re.compile(r"(?:/(?:[a-z][a-z0-9_]{0,39}|\d{1,3}))+")
    _OF_FIELDS = Control(_FORM, chosen=True)

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Read either."""
        of_fields = isinstance(value, str) and self._FORM.fullmatch(value) is not None
        (self._OF_FIELDS if of_fields else self.shown()).walk(value, path, harvest)

    def shown(self) -> Node:
        """Show the text."""
        return Text()


S3_URI = re.compile(r"s3://([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(/[ -~]{0,1024})?")


@dataclass(frozen=True, slots=True)
class S3Uri:
    """An object of S3 that the vendor reads: content kept elsewhere, named by its bucket; not inspected."""

    kind: str

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Name the bucket; look at the key as text that cannot be changed."""
        match = S3_URI.fullmatch(value) if isinstance(value, str) else None
        if match is None:
            raise bad_field(path, "Send s3://bucket/key.")
        harvest.features.add(Feature(FeatureKind.FILE_SOURCE, match[1]))
        harvest.leaves.append(Leaf(path, LeafKind.CONTROL, match[0]))
        harvest.leaves.append(Leaf(path, LeafKind.LINK, re.sub(r"[/?&=+_-]", " ", match[2] or "")))
        MediaData(self.kind).walk("", path, harvest)

    def shown(self) -> Node:
        """Show that it is a feature, and media."""
        return Presence(self.kind, Control(S3_URI, chosen=True, feature=FeatureKind.FILE_SOURCE))


def one_of(*words: str) -> Control:
    """Take one of these words."""
    return Control(re.compile("|".join(map(re.escape, words))))


WORD = Control(re.compile(r"[a-z][a-z0-9_]{0,63}"), chosen=True)
_FORMAT = Control(re.compile(r"[a-z0-9][a-z0-9_-]{0,15}"), chosen=True)
_TOOL_NAME = Control(re.compile(r"[a-zA-Z0-9_-]{1,64}"), chosen=True)
FUNCTION_NAME = Control(re.compile(r"[a-zA-Z0-9_.-]{1,128}"), chosen=True)
_TOOL_ID = Control(re.compile(r"[a-zA-Z0-9_.:-]{1,256}"), chosen=True)
_ARN_OR_ID = r"|[a-zA-Z0-9_-]{1,64}|arn:aws[a-z-]{0,16}:bedrock:[a-z0-9-]{1,20}:[0-9]{12}"
_ACCOUNT = Control(re.compile(r"[0-9]{12}"), chosen=True)
_CACHE = Object({"type": one_of("default"), "ttl": one_of("5m", "1h")})


class _DocumentName:
    """Text in which Bedrock allows letters, digits, spaces, hyphens, parentheses and square brackets: no underscore."""

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Take the name in."""
        taken = Harvest()
        Text().walk(value, path, taken)
        harvest.leaves += [replace(leaf, spaced=True) for leaf in taken.leaves]
        harvest.media += taken.media

    def shown(self) -> Node:
        """Show text."""
        return Text()


_CITING = Object({"enabled": Scalar()})


def in_s3(kind: str) -> Node:
    """Read what is kept in S3."""
    return Object({"uri": S3Uri(kind), "bucketOwner": _ACCOUNT})


def media_of(kind: str, **more: Node) -> Node:
    """Read media of one kind: their bytes, or where in S3 they are kept. ``more``: what else is told of them."""
    source = Member({"bytes": MediaData(kind), "s3Location": in_s3(kind)})
    return Object({"format": _FORMAT, "source": source, "error": Object({"message": Text()}), **more})


_IMAGE = media_of("image")
_PASSAGES = Array(Member({"text": Text(nullable=False)}))
DOCUMENT_SOURCES: dict[str, Node] = {
    "bytes": MediaData("document"),
    "s3Location": in_s3("document"),
    "text": Text(nullable=False),
    "content": _PASSAGES,
}
_DOCUMENT = Object(
    {
        "format": _FORMAT,
        "name": _DocumentName(),
        "context": Text(),
        "citations": _CITING,
        "source": Member(DOCUMENT_SOURCES),
    }
)
_SEARCH_RESULT = Object(
    {"source": Text(), "title": Text(), "content": Array(Object({"text": Text()})), "citations": _CITING}
)
_GUARDED = Member(
    {
        "text": Object({"text": Text(nullable=False), "qualifiers": Array(WORD)}),
        "image": media_of("image"),
    }
)
_SPAN = Object({"documentIndex": Scalar(), "start": Scalar(), "end": Scalar()})
_CITATION = Object(
    {
        "title": Text(),
        "source": Text(),
        "sourceContent": Array(Member({"text": Text()})),
        "location": Member(
            {
                "web": Object({"url": Text(), "domain": Text()}),
                "documentChar": _SPAN,
                "documentPage": _SPAN,
                "documentChunk": _SPAN,
                "searchResultLocation": Object({"searchResultIndex": Scalar(), "start": Scalar(), "end": Scalar()}),
            }
        ),
    }
)
_TYPES = {
    "pdf": "application/pdf",
    "csv": "text/csv",
    "doc": "application/msword",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xls": "application/vnd.ms-excel",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "html": "text/html",
    "txt": "text/plain",
    "md": "text/markdown",
}


def _held(block: JsonObject) -> tuple[str, str] | None:
    for kind in ("image", "document"):
        part = block.get(kind)
        if isinstance(part, dict) and (data := strings_of(part.get("source"), "bytes")) is not None:
            form = str(part.get("format"))
            return (f"image/{form}" if kind == "image" else _TYPES.get(form, "application/octet-stream"), data[0])
    return None


def _as_text(block: JsonObject, text: str) -> JsonValue:
    """Write what was read. A document stays a document: name, context and citations keep their meaning."""
    part = block.get("document")
    return (
        {"document": {**part, "format": "txt", "source": {"text": text}}} if isinstance(part, dict) else {"text": text}
    )


_FORM = MediaForm(
    held=_held,
    as_text=_as_text,
    as_image=lambda _, media_type, data: {
        "image": {"format": media_type.removeprefix("image/"), "source": {"bytes": data}}
    },
)
RESULTS: dict[str, Node] = {
    "json": Free(),
    "text": Text(nullable=False),
    "image": _IMAGE,
    "document": _DOCUMENT,
    "video": media_of("video"),
    "searchResult": _SEARCH_RESULT,
}
BLOCKS: dict[str, Node] = {
    "text": Text(nullable=False),
    "image": _IMAGE,
    "document": _DOCUMENT,
    "video": media_of("video"),
    "audio": media_of("audio"),
    "toolUse": Object({"toolUseId": _TOOL_ID, "name": _TOOL_NAME, "type": WORD, "input": Free()}),
    "toolResult": Object(
        {
            "toolUseId": _TOOL_ID,
            "status": WORD,
            "type": WORD,
            "content": Array(MediaPart(Member(RESULTS), _FORM)),
        }
    ),
    "guardContent": _GUARDED,
    "cachePoint": _CACHE,
    "reasoningContent": Member(
        {
            "reasoningText": Object({"text": Signed(), "signature": Opaque()}),
            "redactedContent": Opaque(counts=True),
        }
    ),
    "citationsContent": Object({"content": _PASSAGES, "citations": Array(_CITATION)}),
    "searchResult": _SEARCH_RESULT,
}
# Blocks of the API that are refused: they change in mid-conversation which tools, or whose, the model may call.
REFUSED_BLOCKS = frozenset({"toolAddition", "toolRemoval"})

SYSTEM: dict[str, Node] = {"text": Text(nullable=False), "guardContent": _GUARDED, "cachePoint": _CACHE}
TOOLS: dict[str, Node] = {
    "toolSpec": Object(
        {"name": _TOOL_NAME, "description": Text(), "inputSchema": Member({"json": Free()}), "strict": Scalar()}
    ),
    # A tool that runs at the vendor, such as nova_grounding, which searches the web.
    "systemTool": Object({"name": Control(re.compile(r"[a-zA-Z0-9_-]{1,64}"), feature=FeatureKind.SERVER_TOOL)}),
    "cachePoint": _CACHE,
}
_CHOICE = Member({"auto": Object({}), "any": Object({}), "tool": Object({"name": _TOOL_NAME})})


# A tool in the body of some model, of whatever form. Types are the agreement's to name (``note_tools``); a name that
# were free text would be masked as somebody's.
MODEL_TOOL = Object(
    {"type": WORD, "name": FUNCTION_NAME, "function": Object({"name": FUNCTION_NAME, "parameters": Free()})}
)
MODEL_TOOLS = Array(MODEL_TOOL)

# What an agreement must name in a body of Anthropic's own API, it must name here too.
MODEL_FIELDS: dict[str, Node] = {
    "anthropic_beta": Array(BETA),
    "mcp_servers": BODY.fields["mcp_servers"],
    "context_management": BODY.fields["context_management"],
    "tools": MODEL_TOOLS,
    "tool_choice": Either(WORD, MODEL_TOOL),
    **{
        name: node
        for name, node in BODY.fields.items()
        if isinstance(node, Asks) or (isinstance(node, Control) and node.feature is not None)
    },
}


class _ModelFields:
    """Fields that go to the model as they are, inspected whole; betas among them are named by the agreement."""

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Walk as free text, but for betas; a tool that runs at the vendor asks for it."""
        if isinstance(value, dict):
            note_tools(value.get("tools"), path, harvest)
        Object(MODEL_FIELDS).walk(value, path, harvest)

    def shown(self) -> Node:
        """Show the fields that are claimed."""
        typed = Object({"type": Control(_TOOL_TYPE, feature=FeatureKind.SERVER_TOOL)})
        return Object({**MODEL_FIELDS, "tools": Array(typed)})


def note_tools(tools: JsonValue, path: Path, harvest: Harvest) -> None:
    """Name typed tools, and the models that they run: those of the model's own API may not run at the caller."""
    for index, tool in enumerate(tools if isinstance(tools, list) else ()):
        kind = tool.get("type") if isinstance(tool, dict) else None
        if isinstance(tool, dict) and kind is not None and kind not in ("custom", "function"):
            place_of_tool = (*path, "tools", index)
            Control(_TOOL_TYPE, feature=FeatureKind.SERVER_TOOL).walk(kind, place_of_tool, harvest)
            if tool.get("model") is not None:
                OTHER_MODEL.walk(tool["model"], (*place_of_tool, "model"), harvest)


_TOOL_TYPE = re.compile(r"[a-z][a-z0-9_]{0,63}")
_GUARDRAIL = Object(
    {
        "guardrailIdentifier": Control(re.compile(rf"(?:{_ARN_OR_ID}:guardrail/[a-z0-9]{{1,64}})"), chosen=True),
        "guardrailVersion": Control(re.compile(r"|[1-9][0-9]{0,7}|DRAFT"), chosen=True),
        "trace": WORD,
        "streamProcessingMode": WORD,
    }
)
_SCHEMA = Object({"schema": Text(), "name": Text(), "description": Text()})
CONTENT = Array(MediaPart(Member(BLOCKS), _FORM))
_MESSAGE = Object({"role": one_of("user", "assistant", "system"), "content": CONTENT})

COUNTED: dict[str, Node] = {
    "toolConfig": Object({"tools": Array(Member(TOOLS)), "toolChoice": _CHOICE}),
    "system": Array(Member(SYSTEM)),
    "additionalModelRequestFields": _ModelFields(),
    "messages": Array(_MESSAGE),
}
CONVERSE = Object(
    {
        **COUNTED,
        "inferenceConfig": Object(
            {"maxTokens": Scalar(), "temperature": Scalar(), "topP": Scalar(), "stopSequences": Array(Text())}
        ),
        "guardrailConfig": Asks(FeatureKind.SETTING, "guardrail", _GUARDRAIL),
        "projectIdentifier": Asks(
            FeatureKind.SETTING,
            "project",
            Control(re.compile(rf"(?:{_ARN_OR_ID}:project/[a-zA-Z0-9_-]{{1,64}})"), chosen=True),
        ),
        "promptVariables": Free(),
        "additionalModelResponseFieldPaths": Array(_Pointer()),
        "requestMetadata": Free(),
        "performanceConfig": Object({"latency": WORD}),
        "serviceTier": Object({"type": WORD}),
        "outputConfig": Object(
            {
                "effort": WORD,
                "textFormat": Object({"type": WORD, "structure": Member({"jsonSchema": _SCHEMA})}),
            }
        ),
    },
    last="messages",
    behind=frozenset({"requestMetadata"}),
)
