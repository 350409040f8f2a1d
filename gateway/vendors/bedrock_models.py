"""The bodies of InvokeModel, one grammar for each maker of models; any other body is inspected whole."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from gateway.model import JsonObject, JsonValue, Media, Path
from gateway.refusals import Reason, Refusal
from gateway.vendors.anthropic_body import BODY
from gateway.vendors.anthropic_settings import BETA
from gateway.vendors.bedrock_body import (
    CONTENT,
    FUNCTION_NAME,
    MODEL_FIELDS,
    MODEL_TOOL,
    MODEL_TOOLS,
    S3_URI,
    SYSTEM,
    TOOLS,
    WORD,
    Member,
    S3Uri,
    in_s3,
    media_of,
    note_tools,
    one_of,
)
from gateway.vendors.grammar import Array, Control, Either, Free, MediaData, Node, Object, Scalar, Tagged, Text
from gateway.vendors.harvest import Harvest, Refused, bad_field
from gateway.vendors.reach import MediaUrl
from gateway.vendors.unclaimed import Unclaimed

# Where a model's id names its maker: a foundation model, or an inference profile of one (us.anthropic.claude-…).
_MAKER = re.compile(r"(?:[a-z]{2,6}(?:-gov)?\.)?([a-z0-9-]{2,32})\.([a-zA-Z0-9._:-]{1,128})")
_DATA = re.compile(r"data:[^,]{0,200},|[A-Za-z0-9+/_-]{256,}={0,2}\Z")
_MOST_NUMBERS = 32  # in one list: more may be text, sound or an image as numbers


def _of_a_call(path: Path) -> bool:
    """Say whether what stands here is the function of a tool call in a message: ``….tool_calls[0].function``."""
    return len(path) > 2 and path[-1] == "function" and path[-3] == "tool_calls" and isinstance(path[-2], int)


# Parts of a message in OpenAI's form that name media by a URL, and what is behind it.
_LINKS = {"image_url": "image", "video_url": "video", "audio_url": "audio", "file_url": "document"}


def _linked(path: Path, key: str, value: str) -> str | None:
    """Give the kind of media whose URL stands here: ``….content[0].image_url.url``, or without the last step."""
    part, name = (path[:-1], path[-1]) if key == "url" and path else (path, key)
    if not part or not isinstance(part[-1], int) or not isinstance(name, str):
        return None
    return None if _DATA.match(value) or S3_URI.fullmatch(value) else _LINKS.get(name)


class Absent:
    """A field that must not be there, since the path says it."""

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Refuse what stands here."""
        del value, harvest
        raise bad_field(path, "Leave it out: the path of the request says it.")

    def shown(self) -> Node:
        """Show that whatever stands here is refused."""
        return Tagged({})


class Whole:
    """A body of no known grammar: every key, string and number is inspected, and what cannot be read is named media."""

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Walk anything. A list of many numbers is refused: it may be text as tokens."""
        _OfAnyMaker(harvest).take(value, path, "")

    def shown(self) -> Node:
        """Show it as what it is but for media."""
        return Free()


class _OfAnyMaker(Unclaimed):
    """What is known of bodies whatever their maker: tool calls and links in OpenAI's form, objects in S3, media."""

    def take(self, value: JsonValue, path: Path, cue: str) -> None:
        """Take anything in but a list of many numbers."""
        if isinstance(value, list) and sum(isinstance(item, int | float) for item in value) > _MOST_NUMBERS:
            raise Refused(Refusal(Reason.CANNOT_INSPECT, place="body", remedy="Send text instead of numbers."))
        super().take(value, path, cue)

    def take_string(self, text: str, path: Path, cue: str) -> None:
        """Take a string in."""
        if S3_URI.fullmatch(text):
            S3Uri("document").walk(text, ("body",), self.harvest)  # its path is of keys that the caller made up
        elif _DATA.match(text):
            self.harvest.media.append(Media(path, "unknown"))
        else:
            super().take_string(text, path, cue)

    def take_member(self, holder: JsonObject, key: str, path: Path) -> bool:
        """Take the name of a called function in, and a link to media."""
        value = holder[key]
        if not isinstance(value, str):
            return False
        if key == "name" and _of_a_call(path) and FUNCTION_NAME.pattern.fullmatch(value):
            FUNCTION_NAME.walk(value, (*path, key), self.harvest)
            return True
        kind = _linked(path, key, value) if key == "url" or holder.get("type") == key else None
        if kind is not None:
            _walk_link(kind, value, (*path, key), self.harvest)
        return kind is not None


def _walk_link(kind: str, value: JsonValue, path: Path, harvest: Harvest) -> None:
    try:
        MediaUrl(kind).walk(value, path, harvest)
    except Refused as refused:  # its place would show the keys before it, which are the caller's own
        raise Refused(replace(refused.refusal, place="body")) from None


_IMAGES = Array(MediaData("image"))

# The path says model and streaming; version and betas, which are headers at Anthropic itself, stand in the body.
ANTHROPIC = Object(
    {
        **BODY.fields,
        "model": Absent(),
        "stream": Absent(),
        "anthropic_version": Control(re.compile(r"(?:bedrock-)?20\d\d-\d\d-\d\d"), nullable=False),
        "anthropic_beta": Array(BETA),
    },
    last=BODY.last,
    behind=BODY.behind,
)
_NUMBERS: dict[str, Node] = dict.fromkeys(("temperature", "topP", "topK", "top_p", "top_k"), Scalar())


@dataclass(frozen=True, slots=True)
class _Tooled:
    """A body that may hold tools: one that is no function of the caller's is the agreement's to name."""

    body: Node

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Walk the body and name its tools."""
        if isinstance(value, dict):
            note_tools(value.get("tools"), path, harvest)
        self.body.walk(value, path, harvest)

    def shown(self) -> Node:
        """Show the body."""
        return self.body


_TITAN_IMAGES: dict[str, Node] = {"images": _IMAGES, "image": MediaData("image"), "maskImage": MediaData("image")}
AMAZON_TITAN = Object(
    {
        "textGenerationConfig": Object({**_NUMBERS, "maxTokenCount": Scalar(), "stopSequences": Array(Text())}),
        "taskType": Control(re.compile(r"[A-Z][A-Z_]{0,31}"), chosen=True),
        **{
            f"{task}Params": Object(_TITAN_IMAGES)
            for task in (
                "textToImage",
                "imageVariation",
                "inPainting",
                "outPainting",
                "colorGuidedGeneration",
                "backgroundRemoval",
            )
        },
        "embeddingTypes": Array(WORD),
        "embeddingConfig": Object({"outputEmbeddingLength": Scalar()}),
        "dimensions": Scalar(),
        "normalize": Scalar(),
        "inputImage": MediaData("image"),
        "inputText": Text(),
    },
    last="inputText",
)  # fmt: skip
AMAZON_NOVA = Object(
    {
        "schemaVersion": Control(re.compile(r"[a-z]{1,16}-v\d{1,3}"), chosen=True),
        "toolConfig": Object({"tools": Array(Member(TOOLS)), "toolChoice": Free()}),
        "system": Array(Member(SYSTEM)),
        "inferenceConfig": Object(
            {**_NUMBERS, "maxTokens": Scalar(), "max_new_tokens": Scalar(), "stopSequences": Array(Text())}
        ),
        "messages": Array(Object({"role": one_of("user", "assistant", "system"), "content": Either(Text(), CONTENT)})),
    },
    last="messages",
)
_WORD_OF_NOVA = Control(re.compile(r"[A-Z][A-Z_]{0,31}"), chosen=True)
_HOW_EMBEDDED: dict[str, Node] = {"detailLevel": _WORD_OF_NOVA, "embeddingMode": _WORD_OF_NOVA}
NOVA_EMBEDDINGS = Object(
    {
        "schemaVersion": Control(re.compile(r"nova-multimodal-embed-v\d{1,3}"), chosen=True),
        "taskType": _WORD_OF_NOVA,
        "singleEmbeddingParams": Object(
            {
                "embeddingPurpose": _WORD_OF_NOVA,
                "embeddingDimension": Scalar(),
                **{kind: media_of(kind, **_HOW_EMBEDDED) for kind in ("image", "audio", "video")},
                "text": Object(
                    {
                        "truncationMode": _WORD_OF_NOVA,
                        "source": Member({"bytes": MediaData("document"), "s3Location": in_s3("document")}),
                        "value": Text(),
                    }
                ),
            }
        ),
    },
    last="singleEmbeddingParams",
)
META_LLAMA = Object(
    {
        "max_gen_len": Scalar(),
        "temperature": Scalar(),
        "top_p": Scalar(),
        "images": _IMAGES,
        "prompt": Text(),
    },
    last="prompt",
)
_CHAT_TOOL_CALL = Object(
    {
        "id": Control(re.compile(r"[a-zA-Z0-9_.:-]{1,256}"), chosen=True),
        "type": one_of("function"),
        "function": Object({"name": FUNCTION_NAME, "arguments": Free()}),
    }
)
_CHAT_PART = Whole()
MISTRAL = Object(
    {
        "tools": MODEL_TOOLS,
        "tool_choice": Either(WORD, MODEL_TOOL),
        "max_tokens": Scalar(),
        "temperature": Scalar(),
        "top_p": Scalar(),
        "top_k": Scalar(),
        "stop": Either(Text(), Array(Text())),
        "prompt": Text(),
        "messages": Array(
            Object(
                {
                    "role": one_of("system", "user", "assistant", "tool"),
                    "tool_call_id": Control(re.compile(r"[a-zA-Z0-9_.:-]{1,256}"), chosen=True),
                    "tool_calls": Array(_CHAT_TOOL_CALL),
                    "content": Either(Text(), Array(_CHAT_PART)),
                }
            )
        ),
    },
    last="messages",
)


# What the bodies of some makers hold and no others do. Anthropic's models refuse a body without the first.
_OF_ANTHROPIC = "anthropic_version"
_OF_NOVA_EMBEDDINGS = "singleEmbeddingParams"
_OF_NOVA = frozenset({"inferenceConfig", "schemaVersion", "toolConfig"})


def _of_itself(body: JsonValue) -> Node | None:
    """Give the grammar of a body that tells its maker itself."""
    if not isinstance(body, dict):
        return None
    if _OF_ANTHROPIC in body:
        return ANTHROPIC
    if _OF_NOVA_EMBEDDINGS in body:
        return NOVA_EMBEDDINGS
    return AMAZON_NOVA if body.keys() & _OF_NOVA else None


class WholeBody:
    """A body of a model whose id tells no maker, as of an inference profile of one's own, or none that is known.

    Where the body tells it, it is read by that maker's grammar: as free text, ``bedrock-2023-05-31`` would be a date
    and a tool somebody's name. What an agreement must name in a body of Anthropic's own API, it must name here too.
    """

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Take the scope in, then the rest as ``Whole`` does."""
        told = _of_itself(value)
        if told is not None:
            told.walk(value, path, harvest)
            return
        if not isinstance(value, dict):
            Whole().walk(value, path, harvest)
            return
        note_tools(value.get("tools"), path, harvest)
        scope = {name: item for name, item in value.items() if name in MODEL_FIELDS}
        Object(MODEL_FIELDS).walk(scope, path, harvest)
        beside = Harvest()  # what ``Whole`` refuses or takes for media counts in tools too
        Whole().walk({name: item for name, item in scope.items() if name in ("tools", "tool_choice")}, path, beside)
        harvest.media += [media for media in beside.media if media not in harvest.media]
        harvest.features |= beside.features
        Whole().walk({name: item for name, item in value.items() if name not in scope}, path, harvest)

    def shown(self) -> Node:
        """Show it as free text; its scope is shown with Anthropic's bodies."""
        return Free()


WHOLE = WholeBody()

FAMILIES: dict[str, Node] = {
    "anthropic": ANTHROPIC,
    "titan": AMAZON_TITAN,
    "nova": AMAZON_NOVA,
    "nova embeddings": NOVA_EMBEDDINGS,
    "llama": _Tooled(META_LLAMA),
    "mistral": _Tooled(MISTRAL),
    "any other": WHOLE,
}
_BY_MAKER = {"anthropic": "anthropic", "meta": "llama", "mistral": "mistral"}
# By the beginning of the name, the first that fits.
_OF_AMAZON = {
    "titan": "titan",
    "nova-canvas": "titan",
    "nova-reel": "any other",
    "nova-2-multimodal-embeddings": "nova embeddings",
    "nova-sonic": "any other",
    "nova": "nova",
}


def family(model: str) -> str:
    """Give the family of ``FAMILIES`` to which a model's id or ARN belongs."""
    match = _MAKER.fullmatch(model.rpartition("/")[2])
    if match is None:
        return "any other"
    if match[1] == "amazon":
        return next((name for beginning, name in _OF_AMAZON.items() if match[2].startswith(beginning)), "any other")
    return _BY_MAKER.get(match[1], "any other")


def body_of(model: str) -> Node:
    """Give the grammar of a model's body."""
    return FAMILIES[family(model)]


def grammar_of(model: str, body: JsonValue) -> Node:
    """Give the grammar by which a body was read: the model's, or the one that the body tells itself."""
    node = body_of(model)
    return _of_itself(body) or node if node is WHOLE else node
