"""What is known of one call while it is handled: the facts for its audit events. Never content."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from gateway.audit.event import Outcome, new_event_id
from gateway.budgets.account import Reservation
from gateway.model import Attribution, Caller, Clearance, Prompt, Receipt, TokenUsage
from gateway.refusals import Reason
from gateway.telemetry.facts import CallTrace, Step

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Reserved:
    """What a call has taken of budgets."""

    reservation: Reservation
    tokens: int  # estimated


@dataclass(slots=True)
class Call:
    """Filled in step by step by the exchange, read by the ledger."""

    event_id: str
    attempt: int = 0  # how often it was sent, or was about to be
    attempt_id: str = ""  # the attempt's own event id: the call's for the first
    correlation: str | None = field(default=None, repr=False)  # as the caller sent it; the event checks its form
    started: float = field(default_factory=time.monotonic)
    caller: Caller | None = None
    attribution: Attribution = field(default_factory=Attribution, repr=False)
    route: str | None = None
    purpose: str | None = None
    vendor: str | None = None
    host: str | None = None
    dialect: str | None = None
    profile: str | None = None
    role: str | None = None
    break_glass: str | None = None  # the exception used, by its name in the policy
    agreement_expires: date | None = None
    endpoint: str | None = None
    prompt: Prompt | None = field(default=None, repr=False)
    clearance: Clearance | None = None
    features: tuple[str, ...] = ()  # cleared ones, as they may stand in the audit trail
    policy_hash: str = ""
    detector_version: str | None = None
    media: Mapping[str, int] = field(default_factory=dict)  # what became of media, by kind
    found: Mapping[str, int] = field(default_factory=dict)
    removed: Mapping[str, int] = field(default_factory=dict)
    receipt: Receipt | None = None
    reserved: Reserved | None = None  # of budgets, until that is settled
    full: str | None = None  # the limit of a budget that had no room for it
    unknown_attempts: int = 0  # earlier ones of which nobody knows what the vendor did
    vendor_status: int | None = None
    http_status: int | None = None
    usage: TokenUsage = field(default_factory=TokenUsage)
    bytes_received: int = 0  # from the caller
    bytes_held: int = 0  # of its body, that count among those of all calls until it has ended
    bytes_sent: int = 0  # to the vendor
    source: str | None = None  # the address that the caller connected from
    tls_in: tuple[str, str] | None = None  # version, cipher
    tls_out: tuple[str, str] | None = None
    durations: dict[str, float] = field(default_factory=dict)  # step → milliseconds
    steps: list[Step] = field(default_factory=list)  # each time a step was taken
    outcome: Outcome | None = None  # of this attempt, or of the call that was refused: recorded, or about to be
    reason: Reason | None = None
    cut: bool = False  # the gateway ends, and with it the call: its task is cancelled, and no caller has left
    trace: CallTrace | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        self.attempt_id = self.event_id

    def begin_attempt(
        self, vendor: str, host: str, clearance: Clearance, features: tuple[str, ...], expires: date | None = None
    ) -> None:
        """Turn to a vendor. Each attempt but the first has its own event id, so that each has its own books."""
        self.unknown_attempts += self.outcome is Outcome.TIMEOUT
        self.attempt += 1
        if self.attempt > 1:
            self.attempt_id = new_event_id()
        self.vendor, self.host, self.clearance, self.features = vendor, host, clearance, features
        self.agreement_expires = expires
        self.receipt, self.outcome, self.reason = None, None, None
        self.vendor_status, self.tls_out = None, None

    @contextmanager
    def step(self, name: str, *, span_id: str | None = None) -> Iterator[None]:
        """Measure a step of the journey. ``span_id`` where the other end of the step was told one."""
        begun = time.monotonic()
        try:
            yield
        finally:
            ended = time.monotonic()
            self.durations[name] = self.durations.get(name, 0.0) + (ended - begun) * 1000
            self.steps.append(Step(name, begun, ended, self.vendor, span_id))

    @property
    def milliseconds(self) -> float:
        """How long the call has taken so far."""
        return (time.monotonic() - self.started) * 1000


async def uncancelled(step: Awaitable[T]) -> T:
    """Await a step to its end, also where the caller leaves meanwhile; then let the cancellation go on."""
    task = asyncio.ensure_future(step)
    cancelled = False
    while not task.done():
        try:
            await asyncio.shield(task)
        except asyncio.CancelledError:
            if task.cancelled():
                raise
            cancelled = True
    result = task.result()
    if cancelled:
        raise asyncio.CancelledError
    return result


async def recorded(step: Awaitable[T], call: Call) -> T:
    """Await what records a call's end. One that is cut meanwhile goes on: it is answered as it is on record."""
    task = asyncio.ensure_future(step)
    try:
        return await uncancelled(task)
    except asyncio.CancelledError:
        if not call.cut or task.cancelled():
            raise
        go_on()
        return task.result()


def go_on() -> None:
    """Take back the cancellation of a call that the gateway's end cuts: what is left to do may wait, for a while."""
    task = asyncio.current_task()
    if task is not None:
        task.uncancel()
