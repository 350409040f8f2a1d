"""What a dialect says of itself for the coverage matrix, beside the grammars of its bodies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from gateway.model import JsonValue
from gateway.vendors.operation import Operation

EXAMPLE = "[PERSON_1]"  # stands in the examples of answers where a value may come back


class Back(StrEnum):
    """What happens to a place of an answer."""

    RESTORED = "restored"
    UNTOUCHED = "untouched"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class AnswerPlace:
    """A place of an answer, with an example that holds ``EXAMPLE`` there and nowhere else; bytes are a whole stream.

    The coverage test runs every example through the dialect, so what is said here is what happens.
    """

    operation: str
    position: str
    back: Back
    example: JsonValue | bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class RefusedEndpoint:
    """An endpoint of the vendor's API that is refused, and why."""

    path: str  # as a reader of the vendor's documentation writes it
    reason: str


@dataclass(frozen=True, slots=True)
class RequestHeader:
    """A header of a request that the gateway reads or sends on; all others are dropped."""

    name: str
    treatment: str


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Everything of a dialect that the matrix shows. ``path`` of an operation may hold ``{names}``."""

    title: str
    operations: Sequence[Operation]
    refused: Sequence[RefusedEndpoint] = ()
    headers: Sequence[RequestHeader] = ()
    answers: Sequence[AnswerPlace] = ()
    refused_content: Sequence[str] = ()  # kinds of content of the API that are refused by name
