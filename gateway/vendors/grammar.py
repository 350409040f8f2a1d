"""A small grammar for request bodies: what is inspected, what is checked, what is refused.

A dialect names what it claims; everything it does not name is free text and is inspected, keys and numbers included. So
a field that the vendor adds tomorrow is inspected too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from gateway.model import Feature, FeatureKind, JsonObject, JsonValue, Leaf, LeafKind, Media, Path, Step
from gateway.refusals import Reason, Refusal
from gateway.wire.filetype import holds_encoded_file, is_encoded_file
from gateway.wire.jsondays import day_of_list, day_of_object
from gateway.wire.jsonmeanings import NOTHING, PLACE, is_place, meaning_of_list, meanings, text_of_bytes
from gateway.wire.jsontext import TokenKind, read_tokens
from gateway.wire.strictjson import number_literal
from gateway.wire.weburl import NoPlainUrl, read_url

# A number is inspected where it may be an identifier: five digits or more anywhere, two or more under a key that says
# what it is ("age": 93, "zip": 2139).
_DIGITS_ANYWHERE = 5
_DIGITS_UNDER_A_KEY = 2
_DEEPEST_JSON_IN_JSON = 4
_MOST_COORDINATES = 7  # numbers of a list that are looked at: one more than a box with heights has


# Words of JSON Schema by their keyword (draft 2020-12, with its formats and those of Pydantic and OpenAPI). They are no
# identifiers wherever they stand, and masked they would break a schema: alone, a model may take "uuid" for a name.
_SCHEMA_WORDS: Mapping[str, frozenset[str]] = {
    "type": frozenset({"array", "boolean", "integer", "null", "number", "object", "string"}),
    "format": frozenset(
        "base64url binary byte date date-time decimal directory-path double duration email file-path float hostname "
        "idn-email idn-hostname int32 int64 ipv4 ipv4interface ipv4network ipv6 ipv6interface ipv6network iri "
        "iri-reference json-pointer json-string multi-host-uri password path regex relative-json-pointer time uri "
        "uri-reference uri-template uuid uuid1 uuid3 uuid4 uuid5 uuid6 uuid7 uuid8".split()
    ),
    "$schema": frozenset(
        f"{scheme}://json-schema.org/{draft}/schema{end}"
        for scheme in ("http", "https")
        for draft in ("draft-04", "draft-06", "draft-07", "draft/2019-09", "draft/2020-12")
        for end in ("", "#")
    ),
    # How hard a model is to think, as all makers say it.
    **dict.fromkeys(
        ("effort", "reasoning_effort", "reasoningEffort", "maxReasoningEffort"),
        frozenset({"none", "minimal", "low", "medium", "high", "xhigh", "max"}),
    ),
}
# Settings of models by the names that their makers give them, as keys of bodies and fields that are inspected whole:
# alone, a model may take "topP" for a name, and without its setting the vendor refuses the call.
_SETTINGS = frozenset(
    "cfgScale cfg_scale chat_template_kwargs frequencyPenalty frequency_penalty generationConfig "
    "inferenceConfig maxNewTokens maxOutputTokens maxReasoningEffort maxTokenCount maxTokens "
    "max_completion_tokens max_gen_len max_new_tokens max_tokens minP min_p presencePenalty presence_penalty "
    "reasoningConfig reasoningEffort reasoning_effort repetitionPenalty repetition_penalty stopSequences "
    "stop_sequences temperature textGenerationConfig topK topP top_k top_p willContinue "
    # Of InvokeModel's bodies at AWS: Cohere's, those in OpenAI's form, AI21's,
    "embedding_types force_single_step input_type k logit_bias max_tokens_per_doc num_generations output_dimension p "
    "parameter_definitions prompt_truncation raw_prompting return_likelihoods return_prompt search_queries_only "
    "best_of include_usage json_schema logprobs min_tokens parallel_tool_calls prompt_logprobs response_format "
    "stream_options tool_choice top_logprobs minTokens numResults "
    # Amazon's for embeddings and pictures, TwelveLabs', Luma's, Stability's.
    "backgroundRemovalParams colorGuidedGenerationParams conditionImage controlMode controlStrength embeddingConfig "
    "embeddingTypes garmentBasedMask garmentClass imageBasedMask imageGenerationConfig imageVariationParams "
    "inPaintingParams inputImage maskImage maskPrompt maskShape maskType mergeStyle negativeText numberOfImages "
    "outPaintingMode outPaintingParams outputEmbeddingLength promptBasedMask referenceImage returnMask "
    "similarityStrength textToImageParams virtualTryOnParams "
    "base64String bucketOwner embeddingOption embeddingScope inputPrompt inputText inputType jsonSchema lengthSec "
    "mediaSource minClipSec responseFormat s3Location startSec textTruncate uri useFixedLengthSec "
    "frame0 frame1 keyframes aspect_ratio control_strength negative_prompt output_format style_preset".split()
)


class Refused(Exception):
    """Ends a walk with its refusal."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.reason.value)
        self.refusal = refusal


@dataclass(slots=True)
class Harvest:
    """What a walk over a body brings in."""

    leaves: list[Leaf] = field(default_factory=list, repr=False)
    features: set[Feature] = field(default_factory=set)
    media: list[Media] = field(default_factory=list)
    models: set[str] = field(default_factory=set, repr=False)  # named beside the call's own
    encrypted: int = 0


class Node(Protocol):
    """A rule for one place of a body."""

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Take the value at ``path`` in. Raises Refused."""
        ...


def place(path: Path) -> str:
    """Name a place for an error message; only called where all steps are known to the grammar."""
    shown = ""
    for step in path:
        if isinstance(step, Step):
            continue  # what it leads into is named by the steps behind it
        shown += f"[{step}]" if isinstance(step, int) else f".{step}" if shown else str(step)
    return shown or "body"


def bad_field(path: Path, remedy: str) -> Refused:
    """Make the refusal of a field that has not the form of the vendor's API."""
    return Refused(Refusal(Reason.BAD_FIELD, place=place(path), remedy=remedy))


@dataclass(frozen=True, slots=True)
class Text:
    """A string that is inspected and replaced. JSON inside it is read as JSON."""

    nullable: bool = True

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        if value is None and self.nullable:
            return
        if not isinstance(value, str):
            raise bad_field(path, "Send a string.")
        take_text(value, path, "", harvest)


@dataclass(frozen=True, slots=True)
class Free:
    """Anything: keys, strings and numbers are inspected."""

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        take_free(value, path, "", harvest)


@dataclass(frozen=True, slots=True)
class Control:
    """A string of a strict form that is not changed. With ``chosen``, the caller makes it up: it is looked at too.

    So is what names a feature, which an agreement may let through by a wildcard.
    """

    pattern: re.Pattern[str]
    chosen: bool = False
    feature: FeatureKind | None = None  # an agreement must name its value
    nullable: bool = True
    own: re.Pattern[str] | None = None  # words of the vendor's own that are people's names as well: Claude
    other_model: bool = False  # it names a model beside the call's own, which an agreement must list as well

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        if value is None and self.nullable:
            return
        if not isinstance(value, str) or not self.pattern.fullmatch(value):
            raise bad_field(path, "Use a value of the vendor's API.")
        if (self.chosen or self.feature is not None) and (self.own is None or not self.own.fullmatch(value)):
            harvest.leaves.append(Leaf(path, LeafKind.CONTROL, value))
        if self.feature is not None:
            harvest.features.add(Feature(self.feature, value))
        if self.other_model:
            harvest.models.add(value)


@dataclass(frozen=True, slots=True)
class Scalar:
    """A number or a boolean that steers the call. ``digits`` bounds its length, so that it can hold no identifier."""

    digits: int = 9

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        if value is None or isinstance(value, bool):
            return
        digits = sum(c.isdigit() for c in number_literal(value)) if isinstance(value, int | float) else 0
        if not 0 < digits <= self.digits + 8:
            raise bad_field(path, "Send a number or a boolean.")
        if isinstance(value, int | float) and abs(value) >= 10**self.digits:
            raise bad_field(path, "Send a smaller number.")
        if isinstance(value, int | float) and digits >= _DIGITS_ANYWHERE:
            # A seed may be anybody's number, and so may the digits of a temperature.
            harvest.leaves.append(Leaf(path, LeafKind.CONTROL, number_literal(value)))


@dataclass(frozen=True, slots=True)
class Signed:
    """Text that a signature covers: inspected, never changed."""

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        if not isinstance(value, str):
            raise bad_field(path, "Send the block as the vendor gave it.")
        harvest.leaves.append(Leaf(path, LeafKind.SIGNED, value))


_SHORT_OPAQUE = 256  # characters: in a longer one, a name of five letters may stand by chance
_OPAQUE = re.compile(r"[A-Za-z0-9+/=_\-.:]*")


@dataclass(frozen=True, slots=True)
class Opaque:
    """A signature, or text that only the vendor can read. ``counts`` where it stands for content."""

    counts: bool = False

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        if value is None:
            return
        if not isinstance(value, str) or not _OPAQUE.fullmatch(value):
            raise bad_field(path, "Send the block as the vendor gave it.")
        harvest.leaves.append(Leaf(path, LeafKind.CONTROL, value, opaque=len(value) > _SHORT_OPAQUE))
        harvest.encrypted += self.counts


@dataclass(frozen=True, slots=True)
class MediaData:
    """Something that is not text. Whatever stands here is refused unless the route lets media through."""

    kind: str

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        if not isinstance(value, str):
            raise bad_field(path, "Send base64.")
        harvest.media.append(Media(path, self.kind))


@dataclass(frozen=True, slots=True)
class Asks:
    """A place whose mere presence asks for a feature; what stands there is read by ``then``."""

    kind: FeatureKind
    name: str
    then: Node

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        if value is not None:
            harvest.features.add(Feature(self.kind, self.name))
            self.then.walk(value, path, harvest)


@dataclass(frozen=True, slots=True)
class Url:
    """A URL that the vendor calls: secondary egress, named by host and port; an identifier in it refuses the call."""

    kind: FeatureKind = FeatureKind.URL_SOURCE

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        try:
            called, behind = read_url(value if isinstance(value, str) else "")
        except NoPlainUrl:
            raise bad_field(path, "Send a plain http(s) URL.") from None
        harvest.features.add(Feature(self.kind, called))
        # An identifier cannot be taken out of a URL without breaking it: what stands behind the host is looked at as
        # text that cannot be changed.
        harvest.leaves.append(Leaf(path, LeafKind.CONTROL, str(value)))
        harvest.leaves.append(Leaf(path, LeafKind.LINK, re.sub(r"[/?&=+_-]", " ", behind)))


@dataclass(frozen=True, slots=True)
class Object:
    """An object. Fields are read in the order given here, and what is not named is free."""

    fields: Mapping[str, Node] = field(repr=False)
    last: str | None = None  # a field that is read after those that are not named: the part that grows

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        if value is None:
            return
        if not isinstance(value, dict):
            raise bad_field(path, "Send an object.")
        for name, node in self.fields.items():
            if name in value and name != self.last:
                node.walk(value[name], (*path, name), harvest)
        free = {name: item for name, item in value.items() if name not in self.fields}
        meant = meanings_in(free, "")
        for name, item in free.items():
            take_key(name, path, harvest)
            if not take_meant(item, (*path, name), name, meant.get(name, ""), harvest):
                take_free(item, (*path, name), name, harvest)
        if self.last is not None and self.last in value:
            self.fields[self.last].walk(value[self.last], (*path, self.last), harvest)


@dataclass(frozen=True, slots=True)
class Array:
    """A list of things of one kind."""

    item: Node

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        if value is None:
            return
        if not isinstance(value, list):
            raise bad_field(path, "Send a list.")
        for index, item in enumerate(value):
            self.item.walk(item, (*path, index), harvest)


@dataclass(frozen=True, slots=True)
class Tagged:
    """One of several kinds of object, told apart by a field. A kind not named is read by ``other``, or refused.

    ``nullable``: null is one of them.
    """

    kinds: Mapping[str, Node] = field(repr=False)
    tag: str = "type"
    default: str | None = None  # the kind where the field is absent
    other: Callable[[str], Node | None] = field(default=lambda _kind: None, repr=False)
    nullable: bool = False

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        if value is None and self.nullable:
            return
        if not isinstance(value, dict):
            raise bad_field(path, "Send an object.")
        kind = value.get(self.tag, self.default)
        if kind is None:
            kind = self.default
        node = self.kinds.get(kind) or self.other(kind) if isinstance(kind, str) else None
        if node is None:
            raise Refused(Refusal(Reason.UNKNOWN_CONTENT, place=place((*path, self.tag))))
        node.walk(value, path, harvest)


@dataclass(frozen=True, slots=True)
class Either:
    """A string, or a structure."""

    string: Node
    structure: Node

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        (self.string if isinstance(value, str) else self.structure).walk(value, path, harvest)


class Late:
    """A node that is defined later: content may hold content. ``name`` heads its part of the coverage matrix."""

    def __init__(self, name: str = "content") -> None:
        self.name = name
        self.node: Node = Free()

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Walk as the node that was set."""
        self.node.walk(value, path, harvest)


def take_text(text: str, path: Path, cue: str, harvest: Harvest, depth: int = 0) -> None:
    """Take a string in; where it is JSON itself, its strings, keys and numbers, as they read when decoded.

    A file in base64 is media wherever it stands: a field that no grammar names is no way round the route's rule.
    """
    if text in _SCHEMA_WORDS.get(cue, ()):
        return
    if is_encoded_file(text):
        harvest.media.append(Media(path, "unknown"))
        return
    tokens = read_tokens(text) if depth < _DEEPEST_JSON_IN_JSON else None
    if tokens is None:
        if holds_encoded_file(text):
            harvest.media.append(Media(path, "unknown"))
        harvest.leaves.append(Leaf(path, LeafKind.TEXT, text, cue, meaning=PLACE if is_place(text) else ""))
        return
    for token in tokens:
        token_path: Path = (*path, Step.JSON, token.index)
        if token.kind is TokenKind.KEY:
            harvest.leaves.append(Leaf(token_path, LeafKind.KEY, token.text))
        elif token.meaning == NOTHING and token.kind is TokenKind.NUMBER:
            continue
        elif token.meaning and token.meaning != NOTHING:
            kind = LeafKind.TEXT if token.kind is TokenKind.STRING else LeafKind.NUMBER
            harvest.leaves.append(Leaf(token_path, kind, token.text, token.cue, meaning=token.meaning))
        elif token.kind is TokenKind.STRING:
            take_text(token.text, token_path, token.cue or cue, harvest, depth + 1)
        elif _telling(token.text, token.cue or cue):
            harvest.leaves.append(Leaf(token_path, LeafKind.NUMBER, token.text, token.cue or cue))


def take_free(value: JsonValue, path: Path, cue: str, harvest: Harvest) -> None:
    """Take anything in."""
    if isinstance(value, str):
        take_text(value, path, cue, harvest)
    elif take_whole(value, path, cue, harvest):
        pass
    elif isinstance(value, dict):
        meant = meanings_in(value, cue)
        for key, item in value.items():
            take_key(key, path, harvest)
            if not take_meant(item, (*path, key), key, meant.get(key, ""), harvest):
                take_free(item, (*path, key), key, harvest)
    elif isinstance(value, list):
        meant = meanings_in(value, cue)
        for index, item in enumerate(value):
            if not take_meant(item, (*path, index), cue, meant.get(index, ""), harvest):
                take_free(item, (*path, index), cue, harvest)
    elif value is not None and not isinstance(value, bool):
        literal = number_literal(value)
        if _telling(literal, cue):
            harvest.leaves.append(Leaf(path, LeafKind.NUMBER, literal, cue))


def _literal(value: JsonValue) -> str:
    """Give a string or a number as it is written; nothing for anything else."""
    if isinstance(value, str):
        return value
    return number_literal(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def meanings_in(value: JsonObject | list[JsonValue], cue: str) -> Mapping[str | int, str]:
    """Give the entities of those strings and numbers of an object or a list that their places make identifiers."""
    if isinstance(value, dict):
        fields = {key: literal for key, item in value.items() if (literal := _literal(item))}
        return {key: entity for key, entity in meanings(fields, cue).items()}  # noqa: C416 - a key of either kind
    entity = meaning_of_list([_literal(item) for item in value[:_MOST_COORDINATES]], cue)
    return dict.fromkeys(range(len(value)), entity) if entity else {}


def take_meant(value: JsonValue, path: Path, cue: str, entity: str, harvest: Harvest) -> bool:
    """Take a string or a number in whose place says what it is; say whether it does."""
    if not entity:
        return False
    if entity == NOTHING:
        return not isinstance(value, str)
    kind = LeafKind.TEXT if isinstance(value, str) else LeafKind.NUMBER
    harvest.leaves.append(Leaf(path, kind, _literal(value), cue, meaning=entity))
    return True


def take_whole(value: JsonValue, path: Path, cue: str, harvest: Harvest) -> bool:
    """Take a day in that is written as several numbers, or a text as its bytes; say whether the value is one."""
    day = None
    if isinstance(value, list):
        day = day_of_list(value, cue)
    elif isinstance(value, dict):
        day = day_of_object(value)
    if day is not None:
        harvest.leaves.append(Leaf(path, LeafKind.NUMBER, day, cue))
        return True
    text = text_of_bytes(value) if isinstance(value, list) else None
    if text is not None:
        harvest.leaves.append(Leaf(path, LeafKind.TEXT, text, cue))
    return text is not None


def take_key(key: str, path: Path, harvest: Harvest) -> None:
    """Take an object's key in, but for the names of settings that all makers use."""
    if key in _SETTINGS:
        return
    harvest.leaves.append(Leaf((*path, Step.KEY, key), LeafKind.KEY, key))


def _telling(literal: str, cue: str) -> bool:
    digits = sum(c.isdigit() for c in literal)
    whole = literal.removeprefix("-").removesuffix(".0")  # 93.0 and 93 are one age
    return digits >= _DIGITS_ANYWHERE or (bool(cue) and whole.isdigit() and len(whole) >= _DIGITS_UNDER_A_KEY)
