"""The policy files as they are written: which keys there are and what type each value has. Meaning is checked later."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, WithJsonSchema
from pydantic_core import PydanticCustomError

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)


class Unfit(Exception):
    """A part was read that does not fit its shape. Its fault is told already; what rests on it cannot be."""


class Shape(BaseModel):
    """A mapping whose keys are all known. Errors never repeat their input; what is shown is decided in ``shaping``."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, hide_input_in_errors=True)
    withheld: ClassVar[frozenset[str]] = frozenset()  # keys, of a whole file's shape, below which no value is shown

    if not TYPE_CHECKING:  # or every misspelt attribute would type-check

        def __getattr__(self, name: str) -> Any:
            """Raise Unfit for a part that ``fitting`` left out; a shape that fits has all of them."""
            if name in type(self).model_fields:
                raise Unfit
            return super().__getattr__(name)


def _day(value: Any) -> Any:
    """Take a date that was written in quotes as well."""
    if isinstance(value, str) and _DAY.fullmatch(value):  # date.fromisoformat knows weeks too: 2028-W05-1
        try:
            return date.fromisoformat(value)
        except ValueError:
            return value
    return value


def _all_or_list(value: Any) -> Any:
    if value in ("all", "none") or (isinstance(value, list) and all(isinstance(item, str) for item in value)):
        return value
    raise PydanticCustomError("all_or_list", "not all, none or a list")


def _operator(value: Any) -> Any:
    if isinstance(value, str):
        return {"operator": value}
    if isinstance(value, dict) and isinstance(value.get("operator"), str):
        return value
    raise PydanticCustomError("operator", "not an operator")


def _path(value: Any) -> Any:
    """Refuse a text that names no file: empty, it would stand for the folder that paths are relative to."""
    if isinstance(value, str) and not (value and value.isprintable()):
        raise PydanticCustomError("path", "not a path")
    return value


def _size(value: Any) -> Any:
    """Refuse a number without its unit; whether a text is a size is said where it is read."""
    if isinstance(value, str):
        return value
    raise PydanticCustomError("size", "not a size")


Size = Annotated[str, BeforeValidator(_size), WithJsonSchema({"type": "string"})]
PathName = Annotated[str, BeforeValidator(_path)]
Day = Annotated[date, BeforeValidator(_day)]
Operator = Annotated[
    dict[str, Any],
    BeforeValidator(_operator),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "string"},
                {"type": "object", "properties": {"operator": {"type": "string"}}, "required": ["operator"]},
            ]
        }
    ),
]
AllOrList = Annotated[
    Any,
    BeforeValidator(_all_or_list),
    WithJsonSchema({"anyOf": [{"enum": ["all", "none"]}, {"type": "array", "items": {"type": "string"}}]}),
]


class CredentialShape(Shape):
    """``{env: NAME}``, ``{file: /path}``, ``{aws: us-east-1}``, ``{google: default}`` or ``{entra: SCOPE}``."""

    env: str | None = None
    file: str | None = None
    aws: str | None = None
    google: str | None = None
    entra: str | None = None


class BaaShape(Shape):
    """The signed agreement."""

    reference: str
    effective: Day
    expires: Day
    endpoints: list[str]
    models: list[str]
    features: list[str] = []
    retention: str | None = None
    regions: list[str] = []
    projects: list[str] = []


class TlsShape(Shape):
    """What the vendor's TLS must be."""

    minimum: Literal["1.2", "1.3"] = "1.2"
    ca_file: str | None = None
    pins: list[str] = []


class TimeoutsShape(Shape):
    """Seconds."""

    connect: float | None = None
    first_byte: float | None = None
    between_chunks: float | None = None
    total: float | None = None


class AgreementShape(Shape):
    """One vendor of agreements.yaml. ``baa`` must be there, if only as null: to have none is said, not forgotten."""

    dialect: str
    url: str
    credential: CredentialShape
    baa: BaaShape | None
    tls: TlsShape = TlsShape()
    network: Literal["public", "private"] = "public"
    sites: Literal["refuse", "replace"] = "refuse"
    timeouts: TimeoutsShape = TimeoutsShape()
    headers: dict[str, str] = {}
    traceparent: Literal["withhold", "pass"] = "withhold"


class KeyShape(Shape):
    """One key of a caller, as ``phi-gateway caller add`` writes it."""

    id: str
    salt: str
    hash: str
    created: Day


class AccessKeyShape(Shape):
    """One access key of a caller, as ``phi-gateway caller add --aws`` writes it."""

    id: str
    created: Day


class BudgetShape(Shape):
    """How much may be used."""

    requests_per_minute: int | None = None
    requests_per_day: int | None = None
    tokens_per_minute: int | None = None
    tokens_per_day: int | None = None
    bytes_per_minute: Size | None = None
    bytes_per_day: Size | None = None
    concurrent: int | None = None


class CallerShape(Shape):
    """One caller of callers.yaml."""

    keys: list[KeyShape] = []
    aws: list[AccessKeyShape] = []
    mtls: list[str] = []
    budget: BudgetShape | None = None


class RoleShape(Shape):
    """One role of roles.yaml."""

    callers: list[str]
    restore: AllOrList


class BreakGlassShape(Shape):
    """One exception of roles.yaml."""

    roles: list[str]
    routes: list[str] | None = None
    restore: AllOrList
    until: Day | None = None
    justification: str


class RolesShape(Shape):
    """roles.yaml."""

    roles: dict[str, RoleShape]
    break_glass: dict[str, BreakGlassShape] = {}


class PatternShape(Shape):
    """One pattern of a custom recognizer."""

    name: str
    regex: str
    score: float


class RecognizerShape(Shape):
    """A custom recognizer in Presidio's no-code format."""

    name: str
    supported_entity: str
    type: Literal["custom"] = "custom"
    enabled: bool = True
    supported_language: Literal["en"] = "en"
    supported_languages: list[Literal["en"]] = ["en"]
    patterns: list[PatternShape] = []
    deny_list: list[str] = []
    deny_list_score: float = 1.0
    context: list[str] = []


class ProfileShape(Shape):
    """One file of profiles/."""

    description: str | None = None
    default: Operator = {"operator": "placeholder"}
    entities: dict[str, Operator] = {}
    second_look: Literal["redact", "refuse"] = "redact"
    remote: str | None = None
    thresholds: dict[str, float] = {}
    allow_list: list[str] = []
    recognizers: list[RecognizerShape] = []


class DeidentifyShape(Shape):
    """What is taken out on a route, and what comes back."""

    profile: str
    keep: list[str] = []
    restore: AllOrList = "all"


class ShadowShape(Shape):
    """A profile that is tried beside the one in force."""

    profile: str
    keep: list[str] | None = None
    sample: float = 1.0


class RetriesShape(Shape):
    """When a call is tried again."""

    attempts: int = 1
    after: list[Literal["unreachable", "timeout", "rate_limit", "server_error"]] | None = None


class RouteShape(Shape):
    """One route of routes/*.yaml. It has either ``vendor`` or ``vendors``."""

    path: str
    callers: list[str]
    vendor: str | None = None
    vendors: list[str] | None = None
    retries: RetriesShape = RetriesShape()
    purpose: str
    require: list[str] = []
    deidentify: DeidentifyShape
    shadow: ShadowShape | None = None
    media: Literal["refuse", "send", "inspect"] = "refuse"
    encrypted: Literal["pass", "refuse"] = "pass"
    on_escape: Literal["alert", "unready"] = "alert"
    budget: BudgetShape | None = None
    justification: str | None = None


class AllowedHostShape(Shape):
    """One destination of the forward proxy."""

    host: str
    ports: list[int] = [443]
    network: Literal["public", "private"] = "public"
    plain: bool = False


class ForwardShape(Shape):
    """forward-proxy.yaml."""

    callers: list[str]
    allow: list[AllowedHostShape] = []
