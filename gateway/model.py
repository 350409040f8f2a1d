"""The frozen values that cross from one room to the next.

Fields that can hold content carry ``repr=False``, so that no traceback, log line or failing assertion shows it.
"""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping as ReadOnlyMapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum
from typing import Protocol, TypeAlias, Union

JsonValue: TypeAlias = Union[bool, int, float, str, "list[JsonValue]", "dict[str, JsonValue]", None]
JsonObject: TypeAlias = "dict[str, JsonValue]"


class Step(Enum):
    """Steps of a leaf's path that are not an object key or an array index."""

    KEY = "key"  # the last step of a path that names an object's key instead of its value: (..., Step.KEY, "key")
    PICTURE = "picture"  # ends the path of the text that was read in a picture: (..., Step.PICTURE)
    JSON = "json"  # the next step is the number of a token in JSON that stands inside a string: (..., Step.JSON, 17)
    BASE64 = "base64"  # the next steps lead into JSON that stands in a string as base64: (..., Step.BASE64, "messages")


Path: TypeAlias = "tuple[str | int | Step, ...]"


class LeafKind(StrEnum):
    """What may happen to a leaf of a request."""

    TEXT = "text"  # inspected and replaced
    KEY = "key"  # an object's key in a free region: inspected and replaced
    NUMBER = "number"  # a number in a free region: inspected as its literal, replaced by a string
    SIGNED = "signed"  # inspected but immutable (a vendor's signature covers it): an identifier in it refuses the call
    LINK = "link"  # the words of a URL: inspected but immutable, and a name in it refuses the call too
    PICTURE = "picture"  # words that were read in a picture: inspected, and covered there
    CONTROL = "control"  # checked against a strict pattern and immutable; refuses the call if it holds a found value

    @property
    def is_immutable(self) -> bool:
        """Whether such a leaf leaves as it came, or its call not at all."""
        return self in (LeafKind.SIGNED, LeafKind.LINK, LeafKind.CONTROL)


@dataclass(frozen=True, slots=True)
class Leaf:
    """One string of a request body that is inspected."""

    path: Path = field(repr=False)
    kind: LeafKind
    text: str = field(repr=False)
    cue: str = field(default="", repr=False)  # the nearest object key in a free region ("mrn"): context for detection
    spaced: bool = False  # the vendor allows no underscore here: [PERSON 1] stands for what is [PERSON_1] elsewhere
    meaning: str = ""  # the entity that its place says it is, whatever its text says: {"birthMonth": 3}
    opaque: bool = False  # a long text that only the vendor can read: whatever is short stands in it by chance
    goes_on: bool = False  # goes on where the text before it ends: a piece of an answer, as its stream was cut


@dataclass(frozen=True, slots=True)
class Finding:
    """A span of a leaf's text that is an identifier. Offsets are Unicode code points, end exclusive."""

    start: int
    end: int
    entity: str  # Presidio's name where it has one: PERSON, US_SSN, ...
    score: float
    recognizer: str


# What a rule finds with a lower score is no finding, where the profile has no threshold of its own for the entity.
LEAST_SCORE = 0.5
CONTEXT_RAISE = 0.35  # what a word of its context near by adds to a rule's score; as Presidio does


@dataclass(frozen=True, slots=True)
class DetectionRules:
    """What a profile asks of the detector. Hashable and picklable: it goes to the worker processes.

    Findings are remembered by all of it. ``asker`` is the caller that is asked for, and empty in a policy: how fast an
    answer comes tells whether the same text was there before, and that must not be another caller's.
    """

    profile: str
    thresholds: tuple[tuple[str, float], ...] = ()  # (entity, least score); an entity not named has the detector's own
    recognizers: tuple[str, ...] = ()  # custom recognizers, each a JSON document in Presidio's no-code format
    allow_list: tuple[str, ...] = ()  # exact texts that are never findings
    asker: str = ""


@dataclass(frozen=True, slots=True)
class OperatorRule:
    """How one entity is treated: a Presidio operator's name and its parameters."""

    operator: str  # placeholder, keep, redact, replace, mask, hash, encrypt, year_only, generalize_zip, ...
    parameters: tuple[tuple[str, JsonValue], ...] = ()


@dataclass(frozen=True, slots=True)
class RedactionRules:
    """How each entity is treated on a route. An entity that is not named has ``default``."""

    default: OperatorRule
    entities: ReadOnlyMapping[str, OperatorRule]

    def rule(self, entity: str) -> OperatorRule:
        """Give the rule for an entity."""
        return self.entities.get(entity, self.default)


class FeatureKind(StrEnum):
    """Parts of an agreement's scope that are named one by one."""

    BETA = "beta"  # anthropic-beta and the like
    SERVER_TOOL = "server_tool"  # a tool that runs at the vendor: web_search_20250305
    MCP_SERVER = "mcp_server"  # a remote MCP server: its host name
    URL_SOURCE = "url_source"  # content that the vendor fetches from a URL
    FILE_SOURCE = "file_source"  # content stored at the vendor before
    STATE = "state"  # state kept at the vendor: container, store
    SETTING = "setting"  # another switch outside the plain call
    MEDIA = "media"  # what is not text: image, document, audio, video


@dataclass(frozen=True, slots=True)
class Feature:
    """One thing a request asks for beyond the plain call; written ``kind:name`` in agreements."""

    kind: FeatureKind
    name: str

    def __str__(self) -> str:
        return f"{self.kind}:{self.name}"


@dataclass(frozen=True, slots=True)
class Held:
    """Media that a request carries itself, and how what was read in them takes their place."""

    part: Path = field(repr=False)  # the part of the content that is replaced
    media_type: str = field(repr=False)  # as the caller declares it
    data: str = field(repr=False)  # base64, as it came
    # The part (the first argument), holding this text instead.
    as_text: Callable[[JsonObject, str], JsonValue] = field(repr=False, compare=False)
    # The part, holding an image of this media type and base64 instead; None where the dialect has no such part.
    as_image: Callable[[JsonObject, str, str], JsonValue] | None = field(default=None, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Media:
    """A part of a request that cannot be read as text (image, PDF)."""

    path: Path = field(repr=False)
    kind: str  # "image", "document", "audio", "video"
    held: Held | None = None  # None: fetched from a URL, kept at the vendor, or of a form that cannot be replaced


@dataclass(frozen=True, slots=True)
class Site:
    """The project and location at the vendor that a call is handled in. None: the caller names none."""

    project: str | None = field(default=None, repr=False)
    location: str | None = field(default=None, repr=False)

    def fill(self, path: str) -> str:
        """Give ``path`` with project and location in the places marked for them."""
        return path.replace("{project}", self.project or "").replace("{location}", self.location or "")


@dataclass(frozen=True, slots=True)
class Prompt:
    """A request body as its dialect reads it."""

    endpoint: str  # the agreement's word: "messages"
    model: str | None
    stream: bool
    body: JsonValue = field(repr=False)  # None for requests without a body
    leaves: tuple[Leaf, ...] = field(repr=False)  # in the order in which placeholders are numbered
    features: frozenset[Feature] = frozenset()
    media: tuple[Media, ...] = ()
    encrypted_blocks: int = 0
    headers: ReadOnlyMapping[str, str] = field(default_factory=dict, repr=False)  # allow-listed, checked, to be sent
    path: str = ""  # the vendor's path, rebuilt from the operation, starting with "/"
    query: tuple[tuple[str, str], ...] = ()  # allow-listed and checked
    method: str = "POST"
    structured_output: bool = False  # the answer's text is JSON
    stream_type: str = ""  # the media type of this operation's stream, where the dialect has several
    site: Site | None = None  # where the path has places for a project and a location: {project}, {location}
    text_reply: bool = False  # the whole answer is text, not JSON
    files: tuple[bytes, ...] = field(default=(), repr=False)  # of a form; the body names them by number
    other_models: frozenset[str] = frozenset()  # that may answer too, or work for a tool: named beside the call's own


@dataclass(frozen=True, slots=True)
class Caller:
    """An authenticated internal service."""

    name: str
    proof: str  # "key", "mtls" or "signature"
    by: tuple[str, ...] = field(default=(), repr=False, compare=False)  # the key's id, or the names in the certificate


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who and whose, as the caller says in the X-Phi-* headers. None where the header is absent."""

    actor: str | None = field(default=None, repr=False)
    subject: str | None = field(default=None, repr=False)
    session: str | None = field(default=None, repr=False)
    purpose: str | None = None
    break_glass: str | None = field(default=None, repr=False)  # the name of an exception; caller's words until checked


@dataclass(frozen=True, slots=True)
class Clearance:
    """The decision that this call may go, and the agreement it rests on. Only ``policy.decide.authorise`` makes one."""

    vendor: str
    agreement: str  # the BAA's reference
    endpoint: str
    model: str | None  # as it may stand in the audit trail: listed or of a known shape, else the glob that allowed it
    policy_hash: str
    site: Site | None = field(default=None, repr=False)  # the agreement's: what leaves, whatever the caller named


@dataclass(frozen=True, slots=True)
class Mapping:
    """A request's table of placeholders. ``values[placeholder]`` is what it stands for."""

    values: ReadOnlyMapping[str, str] = field(repr=False)

    def __len__(self) -> int:
        return len(self.values)


@dataclass(frozen=True, slots=True)
class CleanPrompt:
    """A request as it may leave: nothing else is ever sent."""

    body: bytes | None = field(repr=False)
    method: str
    path: str
    query: tuple[tuple[str, str], ...]
    headers: ReadOnlyMapping[str, str] = field(repr=False)
    stream: bool
    content_type: str = "application/json"


@dataclass(frozen=True, slots=True)
class Receipt:
    """Proof that the intent of a call is on disk."""

    event_id: str
    sequence: int


@dataclass(frozen=True, slots=True)
class TokenUsage:
    """A vendor's own count of tokens; None where it did not say."""

    input: int | None = None
    output: int | None = None

    def then(self, later: TokenUsage) -> TokenUsage:
        """Give what is known once a stream has told ``later`` too."""
        return TokenUsage(
            self.input if later.input is None else later.input, self.output if later.output is None else later.output
        )


class LaneRestorer(Protocol):
    """A stream transducer for one lane of an answer: a content block, a tool call, a choice."""

    def feed(self, text: str) -> str:
        """Take a piece of the lane; give what can be given now."""
        ...

    def finish(self) -> str:
        """Give what was held back."""
        ...


class AnswerRestorer(Protocol):
    """Puts minted placeholders back into the parts of an answer."""

    @property
    def active(self) -> bool:
        """Whether there is anything to put back."""
        ...

    def text(self, text: str, *, data: bool = False) -> str:
        """Restore plain text. ``data``: it is a value of JSON by itself, as in a tool's arguments, and no prose."""
        ...

    def json_text(self, text: str) -> str:
        """Restore JSON that stands inside a string; values are escaped again."""
        ...

    def lane(self, *, json: bool, begun: str = "", data: bool = False) -> LaneRestorer:
        """Open a lane of a stream. ``begun`` is what stands before it: it tells whether the lane goes on with JSON.

        ``data`` as above.
        """
        ...

    def place_before(self, path: Path, sent: int, *, end: bool) -> int:
        """Give where a place in what was sent stood in the caller's text at ``path``, in code points.

        Inside what stands for a value it is the value's beginning, or its end where ``end``.
        """
        ...
