"""What the gateway must know of a vendor's API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Protocol

from gateway.model import AnswerRestorer, JsonValue, Prompt, TokenUsage
from gateway.refusals import Refusal
from gateway.vendors.catalogue import Catalogue
from gateway.vendors.operation import Operation

NO_HEADERS: Mapping[str, str] = MappingProxyType({})


class VendorReplyError(ValueError):
    """The vendor's answer is not of the form its API promises. Carries none of it."""


@dataclass(frozen=True, slots=True)
class Reply:
    """A whole answer to the caller."""

    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)


class StreamRestorer(Protocol):
    """A vendor's stream with its placeholders put back."""

    @property
    def usage(self) -> TokenUsage:
        """The vendor's count so far."""
        ...

    @property
    def complete(self) -> bool:
        """Whether the stream's own end was seen."""
        ...

    @property
    def failed(self) -> str | None:
        """The kind of the error with which the vendor ended it."""
        ...

    def feed(self, data: bytes) -> bytes:
        """Take bytes in any split; give what can be given now. Raises VendorReplyError."""
        ...

    def finish(self) -> bytes:
        """Give what was held back. Raises VendorReplyError."""
        ...


class Dialect(Protocol):
    """A vendor's API. Adding a vendor is adding one of these."""

    name: str
    reply_headers: frozenset[str]  # lower-case names that may pass back to the caller
    stream_type: str  # the media type of a streamed answer
    overlooks_errors: bool  # whether clients of this API overlook an error in a stream: such a stream is left unended
    base_url: str  # a sentence that says what to set in the vendor's SDKs; {route} stands for the route's URL

    def presented_key(self, headers: Mapping[str, str]) -> str | None:
        """Give the key that the caller's SDK presents; None where there is none, or two that differ."""
        ...

    def operation(self, method: str, path: str, query: Sequence[tuple[str, str]]) -> Operation | Refusal:
        """Recognise the operation. ``path`` is the raw path behind the route's prefix: it is matched as it stands."""
        ...

    def read(self, operation: Operation, body: JsonValue, headers: Mapping[str, str]) -> Prompt | Refusal:
        """Read a request. ``body`` is None where none was sent; ``headers`` have lower-case names."""
        ...

    def credentials(self, secret: str) -> dict[str, str]:
        """Give the headers that prove the gateway to the vendor."""
        ...

    def render(self, refusal: Refusal, event_id: str) -> Reply:
        """Write a refusal as the vendor writes errors, so that its SDK raises the right exception."""
        ...

    def stream_error(self, stream: StreamRestorer, refusal: Refusal, event_id: str) -> bytes:
        """Write an error into a stream that has begun, in the framing of that stream."""
        ...

    def restore_reply(self, prompt: Prompt, body: JsonValue, restorer: AnswerRestorer) -> JsonValue:
        """Put values back into a whole answer, or into an error that echoes the request."""
        ...

    def open_stream(self, prompt: Prompt, restorer: AnswerRestorer) -> StreamRestorer:
        """Put values back into a stream."""
        ...

    def usage(self, body: JsonValue, headers: Mapping[str, str] = NO_HEADERS) -> TokenUsage:
        """Read the vendor's count of tokens from a whole answer; ``headers`` (lower-case names) may tell it too."""
        ...

    def known_model(self, model: str) -> bool:
        """Say whether a model's name has the vendor's own shape, so that it can hold nothing else."""
        ...

    def catalogue(self) -> Catalogue:
        """Say what the coverage matrix shows of this dialect beside the grammars of its bodies."""
        ...
