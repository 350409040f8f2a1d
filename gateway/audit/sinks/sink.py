"""What an adapter to another system is to the delivery."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Protocol, TypeAlias, TypeVar

from gateway.audit.formats.record import Record
from gateway.audit.reader import Item

_Written = TypeVar("_Written")


class Refused(StrEnum):
    """Why the other end has not got what it was given. Stable codes for logs and metrics; never its own words."""

    UNREACHABLE = "unreachable"
    TIMEOUT = "timeout"
    TLS = "tls"
    STATUS = "status"  # it answered with an error
    REPLY = "reply"  # it answered with something that is no answer
    REJECTED = "rejected"  # it refuses what it was given, or a part of it
    TOO_LARGE = "too_large"  # it takes no more at once
    NOT_ACKNOWLEDGED = "not_acknowledged"  # it took the batch and never said that it has it
    IO_ERROR = "io_error"
    UNWRITABLE = "unwritable"  # this program's own format has no form for it: the receiver never saw it
    SECRET = "secret"  # noqa: S105 - the credential's reference leads nowhere
    FAILED = "failed"


class SinkFailed(Exception):
    """A batch was not taken. It is given again."""

    def __init__(self, code: Refused) -> None:
        super().__init__(code.value)
        self.code = code


class BatchRefused(SinkFailed):
    """The other end works, and says of this very batch that it does not take it: for its size, or for what is in it.

    It is given again in smaller pieces. Only what comes to one event, refused alone, can be passed over (``refused``).
    """


# What HTTP says of a request itself (RFC 9110 sections 15.5.1 and 15.5.14), not of who sends it or of the server.
OF_THE_BATCH: Mapping[int, Refused] = {400: Refused.REJECTED, 413: Refused.TOO_LARGE}


def written(items: Sequence[Item], write: Callable[[Record], _Written]) -> list[_Written]:
    """Write each event of a batch as the receiver wants it. Raises BatchRefused where one has no such form.

    That is no fault of the receiver's: a line of another version, or one that somebody put into the journal. Whatever a
    format fails with, a batch that is only given again would hold the sink for ever.
    """
    try:
        return [write(item) for item in items if isinstance(item, Record)]
    except Exception:
        raise BatchRefused(Refused.UNWRITABLE) from None


class Sink(Protocol):
    """An adapter. ``send`` returns once the other end has the batch; anything it raises means that it has not."""

    async def send(self, items: Sequence[Item]) -> None:
        """Give a batch, in order. Raises BatchRefused, SinkFailed, OSError, TimeoutError."""
        ...

    async def close(self) -> None:
        """Let go of connections. Must not raise."""
        ...


# POST: url, headers, body, roots of trust (None: the system's) → status and body. Raises SinkFailed.
Post: TypeAlias = Callable[[str, Mapping[str, str], bytes, Path | None], Awaitable[tuple[int, bytes]]]
