"""What the grammars of OpenAI's requests have in common: words, names, tools' functions, schemas, sources of media."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from gateway.model import FeatureKind, JsonObject, JsonValue, Leaf, LeafKind, Path
from gateway.refusals import Reason, Refusal
from gateway.vendors.grammar import (
    Array,
    Asks,
    Control,
    Either,
    Free,
    Late,
    MediaData,
    Node,
    Object,
    Scalar,
    Tagged,
    Text,
    Url,
)
from gateway.vendors.harvest import Harvest, Refused, bad_field, place
from gateway.vendors.media import MediaForm, MediaPart, Presence, split_data_url
from gateway.vendors.reach import MediaUrl, Never, PlainOr, Switch

# An enumeration's value. The caller writes it, so it is held against what was found, like the names that it makes up.
WORD = Control(re.compile(r"[a-z0-9][a-z0-9_.-]{0,39}"), chosen=True)
TYPE = Control(re.compile(r"[a-z0-9][a-z0-9_]{0,63}"))  # told apart by its table before it is read
NAME = Control(re.compile(r"[a-zA-Z0-9_.-]{1,128}"), chosen=True)
ID = Control(re.compile(r"[a-zA-Z0-9_.:|-]{1,256}"), chosen=True)
MODEL = Control(re.compile(r"[a-zA-Z0-9][a-zA-Z0-9._:/-]{0,127}"), chosen=True, nullable=False)
OTHER_MODEL = replace(MODEL, other_model=True)
NUMBER = Scalar(digits=7)
FILE = Asks(FeatureKind.FILE_SOURCE, "file", Control(re.compile(r"[a-zA-Z0-9_-]{1,128}"), chosen=True))

_KEPT = "What is kept at the vendor holds placeholders of another call; send the history itself (store: false)."
KEPT_HISTORY = Never(_KEPT)
# What it stands for is left out of the calls that follow, whose placeholders are numbered anew: one of a summary that
# means one patient would be another's.
COMPACTED = Never("Compaction leaves a summary that only the vendor can read; send the history itself.")
NO_LOGPROBS = Never("Token lists cannot be inspected; leave them out of the history.")

FUNCTION = Object({"name": NAME, "description": Text(), "parameters": Free(), "strict": Scalar()})
SCHEMA: dict[str, Node] = {"name": NAME, "description": Text(), "schema": Free(), "strict": Scalar()}
GRAMMAR: dict[str, Node] = {"syntax": WORD, "definition": Text()}

CACHE_TTL = PlainOr(frozenset({"30m"}), FeatureKind.STATE, "prompt_cache_")
CACHE_RETENTION = PlainOr(frozenset({"in_memory"}), FeatureKind.STATE, "prompt_cache_")
CACHE_BREAKPOINT = Object({"mode": WORD, "ttl": CACHE_TTL})
STREAM_OPTIONS = Object({"include_usage": Scalar(), "include_obfuscation": Scalar()})

# Fields that the chat and the responses API have in common. What a caller says of its user is inspected like any text.
CALL: dict[str, Node] = {
    "model": MODEL,
    "stream": Scalar(),
    "stream_options": STREAM_OPTIONS,
    "temperature": Scalar(),
    "top_p": Scalar(),
    "top_logprobs": NUMBER,
    "parallel_tool_calls": Scalar(),
    "store": Switch(FeatureKind.STATE, "store"),
    "service_tier": PlainOr(frozenset({"auto", "default"}), FeatureKind.SETTING, "service_tier_"),
    "prompt_cache_options": Object(
        {"mode": WORD, "ttl": CACHE_TTL, "comparison_response_id": KEPT_HISTORY, "prewarm": Scalar()}
    ),
    "prompt_cache_retention": CACHE_RETENTION,
    "prompt_cache_key": Text(),
    "moderation": Asks(FeatureKind.SETTING, "moderation", Object({"model": OTHER_MODEL, "policy": Free()})),
    "safety_identifier": Text(),
    "user": Text(),
    "metadata": Free(),
}
# What the vendor keeps with a call, and no model reads.
UNREAD = frozenset(
    {"prompt_cache_key", "safety_identifier", "user", "metadata", "client_metadata", "user_security_context"}
)


@dataclass(frozen=True, slots=True)
class Seed:
    """A number of the caller's own making: refused where it is a number that was found elsewhere."""

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Take its literal in."""
        Scalar(digits=19).walk(value, path, harvest)

    def shown(self) -> Node:
        """Show a checked and inspected value."""
        return ID


@dataclass(frozen=True, slots=True)
class Words:
    """Text, or a list of texts. Lists of token numbers are refused: they are text that nobody here can read."""

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Take the texts in."""
        if isinstance(value, list) and any(not isinstance(item, str) for item in value):
            remedy = "Send text: lists of token numbers cannot be inspected."
            raise Refused(Refusal(Reason.CANNOT_INSPECT, place=place(path), remedy=remedy))
        self.shown().walk(value, path, harvest)

    def shown(self) -> Node:
        """Give the rule for what is no list of numbers."""
        return Either(Text(), Array(Text(nullable=False)))


@dataclass(frozen=True, slots=True)
class TokenBias:
    """Numbers by token number. A token number is refused where it is a number that was found elsewhere."""

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Check the form of both."""
        if value is None:
            return
        if not isinstance(value, dict) or not all(re.fullmatch(r"\d{1,6}", key, re.ASCII) for key in value):
            raise bad_field(path, "Send numbers by token number.")
        for key, bias in value.items():
            NUMBER.walk(bias, path, harvest)
            harvest.leaves.append(Leaf(path, LeafKind.CONTROL, key))

    def shown(self) -> Node:
        """Show a checked and inspected value."""
        return ID


IMAGE = MediaUrl("image")
# Base64, with or without the prefix of a data: URL.
FILE_SOURCE: dict[str, Node] = {
    "file_data": MediaData("document"),
    "file_url": Url(),
    "file_id": FILE,
    "filename": Text(),
    "detail": WORD,
}
AUDIO = Object({"data": MediaData("audio"), "format": WORD})


def as_text(kind: str) -> Callable[[JsonObject, str], JsonValue]:
    """Make the writer of what was read in media: a part of text of this type."""
    return lambda part, text: (
        {"type": kind, "text": text} | {name: part[name] for name in ("prompt_cache_breakpoint",) if name in part}
    )


def _inner(part: JsonObject, name: str) -> JsonObject:
    value = part.get(name)
    return value if isinstance(value, dict) else {}


def _with_image(part: JsonObject, media_type: str, data: str) -> JsonValue:
    return {**part, "image_url": {**_inner(part, "image_url"), "url": f"data:{media_type};base64,{data}"}}


CHAT_IMAGE = MediaForm(
    held=lambda part: split_data_url(_inner(part, "image_url").get("url")),
    as_text=as_text("text"),
    as_image=_with_image,
)
_CHAT_FILE = MediaForm(held=lambda part: split_data_url(_inner(part, "file").get("file_data")), as_text=as_text("text"))

TEXT_PART = Object({"type": TYPE, "text": Text(nullable=False), "prompt_cache_breakpoint": CACHE_BREAKPOINT})
REFUSAL_PART = Object({"type": TYPE, "refusal": Text(nullable=False)})
# Content of chat messages, by type.
CHAT_PARTS: dict[str, Node] = {
    "text": TEXT_PART,
    "refusal": REFUSAL_PART,
    "image_url": MediaPart(
        Object(
            {
                "type": TYPE,
                "image_url": Presence("image", Object({"url": IMAGE, "detail": WORD})),
                "prompt_cache_breakpoint": CACHE_BREAKPOINT,
            }
        ),
        CHAT_IMAGE,
    ),
    "input_audio": Object({"type": TYPE, "input_audio": AUDIO, "prompt_cache_breakpoint": CACHE_BREAKPOINT}),
    "file": MediaPart(
        Object(
            {
                "type": TYPE,
                "file": Presence("document", Object(FILE_SOURCE)),
                "prompt_cache_breakpoint": CACHE_BREAKPOINT,
            }
        ),
        _CHAT_FILE,
    ),
}
_CHAT_PART = Late("part of a message")
_CHAT_PART.node = Tagged(CHAT_PARTS)
CHAT_CONTENT = Either(Text(), Array(_CHAT_PART))
