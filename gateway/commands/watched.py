"""The gateway's own exchange, watched: what each step of a call came to, for the commands that try a policy.

Nothing is done otherwise than in service: every step is the exchange's own, and what it gives is kept. That holds
content, so this is never part of a gateway that serves.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from aiohttp import web

from gateway.deid.redact import Redaction
from gateway.edge.admission import Admission
from gateway.edge.aside import Aside
from gateway.edge.call import Call
from gateway.edge.cleaning import Cleaning
from gateway.edge.exchange import Exchange
from gateway.edge.masking import Work
from gateway.edge.replies import Replier
from gateway.edge.rooms import Rooms
from gateway.edge.steps import Admitted, Cleaned
from gateway.model import Finding
from gateway.refusals import Refusal
from gateway.vendors.dialect import Dialect


@dataclass(slots=True)
class Seen:
    """What became of one call, as far as it came."""

    call: Call
    admitted: Admitted | None = field(default=None, repr=False)
    findings: list[tuple[Finding, ...]] = field(default_factory=list, repr=False)  # by the prompt's leaves
    redaction: Redaction | None = field(default=None, repr=False)  # the last one
    looks: list[list[tuple[str, str]]] = field(default_factory=list, repr=False)  # (value, entity) of each second look
    cleaned: Cleaned | None = field(default=None, repr=False)
    refusal: Refusal | None = None
    left: bool = False  # the intent was on disk when it was refused, or it was not refused


class WatchedExchange(Exchange):
    """Keeps what came of every call in ``seen``, in order. One call at a time."""

    def __init__(self, rooms: Rooms, fallback: Dialect) -> None:
        super().__init__(rooms, fallback)
        self.seen: list[Seen] = []
        self._admission = _WatchedAdmission(rooms, self._aside, self.seen)
        self._cleaning = _WatchedCleaning(rooms, self._aside, self.seen)

    async def handle(self, request: web.BaseRequest, call: Call) -> web.StreamResponse:
        """Take one request from the wire to its answer."""
        self.seen.append(Seen(call))
        return await super().handle(request, call)

    async def _refuse(
        self, call: Call, refusal: Refusal, replier: Replier, said: Mapping[str, str] | None = None
    ) -> web.Response:
        self.seen[-1].refusal = refusal
        self.seen[-1].left = call.receipt is not None
        return await super()._refuse(call, refusal, replier, said)


class _WatchedAdmission(Admission):
    def __init__(self, rooms: Rooms, aside: Aside, seen: list[Seen]) -> None:
        super().__init__(rooms, aside)
        self._seen = seen

    async def admit(self, request: web.BaseRequest, call: Call, replier: Replier) -> Admitted | Refusal:
        admitted = await super().admit(request, call, replier)
        if isinstance(admitted, Admitted):
            self._seen[-1].admitted = admitted
        return admitted


class _WatchedCleaning(Cleaning):
    def __init__(self, rooms: Rooms, aside: Aside, seen: list[Seen]) -> None:
        super().__init__(rooms, aside)
        self._seen = seen

    async def clean(self, admitted: Admitted, call: Call) -> Cleaned | Refusal:
        cleaned = await super().clean(admitted, call)
        if isinstance(cleaned, Cleaned):
            self._seen[-1].cleaned = cleaned
            self._seen[-1].admitted = cleaned.admitted  # with what was read in media
        return cleaned

    async def detect(self, admitted: Admitted, call: Call, aside: Work) -> list[tuple[Finding, ...]] | Refusal:
        findings = await super().detect(admitted, call, aside)
        self._seen[-1].admitted = admitted
        if isinstance(findings, list):
            self._seen[-1].findings = findings
        return findings

    def looked(self, redaction: Redaction, left: list[tuple[str, str]]) -> None:
        self._seen[-1].redaction = redaction
        self._seen[-1].looks.append(left)
