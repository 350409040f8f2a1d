"""The files of cases/ as they are written: tests of the policy."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from gateway.policy.shapes import Day, Shape


def _text_or_mapping(value: Any) -> Any:
    if isinstance(value, str) or (isinstance(value, dict) and value):
        return value
    raise PydanticCustomError("text_or_mapping", "not text or a mapping")


def _reason(value: Any) -> Any:
    return {"reason": value} if isinstance(value, str) else value


TextOrMapping = Annotated[
    Any,
    BeforeValidator(_text_or_mapping),
    WithJsonSchema({"anyOf": [{"type": "string"}, {"type": "object", "minProperties": 1}]}),
]


class DecisionShape(Shape):
    """The call of a case that asks for a decision instead of a text."""

    caller: str
    endpoint: str
    model: str | None = None
    features: list[str] = Field(default_factory=list)
    media: list[str] = Field(default_factory=list)
    encrypted_blocks: int = 0
    metadata: dict[str, str] = Field(default_factory=dict)
    day: Day | None = None


class RequestShape(Shape):
    """The whole request of a case: what a service puts on the wire. ``caller`` null: no key comes with it."""

    caller: str | None
    path: str
    method: str = "POST"
    headers: dict[str, str] = Field(default_factory=dict)
    body: Any = None
    file: str | None = None
    day: Day | None = None


class RefusedShape(Shape):
    """How a request must be refused."""

    reason: str
    place: str | None = None
    status: int | None = None


_Refused = str | RefusedShape | None


class UnderShape(Shape):
    """Under what a request must go."""

    vendor: str | None = None
    agreement: str | None = None
    endpoint: str | None = None
    model: str | None = None
    features: list[str] | None = None


class CaseShape(Shape):
    """One case of cases/*.yaml."""

    withheld: ClassVar[frozenset[str]] = frozenset(
        {"text", "leaves", "leaves_not", "removes", "keeps", "metadata", "body", "reply", "returns", "returns_not"}
    )

    name: str
    route: str | None = None
    profile: str | None = None
    text: str | None = None
    leaves: TextOrMapping | None = None
    leaves_not: list[str] = Field(default_factory=list)
    removes: list[str] = Field(default_factory=list)
    keeps: list[str] = Field(default_factory=list)
    call: DecisionShape | None = None
    decision: str | None = None
    request: RequestShape | None = None
    under: UnderShape | None = None
    refused: Annotated[RefusedShape | None, BeforeValidator(_reason, json_schema_input_type=_Refused)] = None
    reply: TextOrMapping | None = None
    returns: TextOrMapping | None = None
    returns_not: list[str] = Field(default_factory=list)
