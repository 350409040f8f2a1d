"""Those who wait for a record to be durable, and what they are told."""

from __future__ import annotations

import asyncio
from concurrent.futures import Future
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from gateway.audit.event import Event
from gateway.model import Receipt
from gateway.threads import call_in


class Unavailable(StrEnum):
    """Why the journal cannot take a record."""

    FULL = "full"
    IO_ERROR = "io_error"
    REPLACED = "replaced"
    CLOSED = "closed"
    TOO_LONG = "too_long"
    BEHIND = "behind"  # a sink that must have every event does not keep up


class JournalUnavailable(RuntimeError):
    """The record is not durable. Nothing may be sent for it."""

    def __init__(self, code: Unavailable) -> None:
        super().__init__(code.value)
        self.code = code


@dataclass(slots=True)
class Waiting:
    """A record that waits to be durable. ``event`` None asks for a checkpoint."""

    event: Event | None = field(repr=False)
    done: asyncio.Future[Receipt | None] | Future[Receipt | None]
    loop: asyncio.AbstractEventLoop | None  # the loop of the one who waits; None for a thread
    body: bytes = field(default=b"", repr=False)  # the event as JSON

    def settle(self, result: Receipt | JournalUnavailable | None) -> None:
        """Tell the one who waits, who may have left meanwhile. Called in the loop where there is one."""
        if self.done.done():
            return
        if isinstance(result, JournalUnavailable):
            self.done.set_exception(result)
        else:
            self.done.set_result(result)


Result: TypeAlias = "tuple[Waiting, Receipt | JournalUnavailable | None]"


def _settle(results: list[Result]) -> None:
    for waiting, result in results:
        waiting.settle(result)


def answer(results: list[Result]) -> None:
    """Tell everyone who waits, with one wake-up for each loop."""
    for loop in {waiting.loop for waiting, _ in results}:
        here = [item for item in results if item[0].loop is loop]
        if loop is None:
            _settle(here)
        else:
            call_in(loop, _settle, here)
