"""The gateway's own exchange, watched: what each step of a call came to, for the commands that try a policy.

Nothing is done otherwise than in service: every step is the exchange's own, and what it gives is kept. That holds
content, so this is never part of a gateway that serves.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from gateway.deid.redact import Redaction
from gateway.edge.call import Call
from gateway.edge.exchange import Exchange
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

    async def handle(self, request: web.BaseRequest, call: Call) -> web.StreamResponse:
        """Take one request from the wire to its answer."""
        self.seen.append(Seen(call))
        return await super().handle(request, call)

    async def _admit(self, *args: Any, **kwargs: Any) -> Admitted | Refusal:
        admitted = await super()._admit(*args, **kwargs)
        if isinstance(admitted, Admitted):
            self.seen[-1].admitted = admitted
        return admitted

    async def _clean(self, *args: Any, **kwargs: Any) -> Cleaned | Refusal:
        cleaned = await super()._clean(*args, **kwargs)
        if isinstance(cleaned, Cleaned):
            self.seen[-1].cleaned = cleaned
            self.seen[-1].admitted = cleaned.admitted  # with what was read in media
        return cleaned

    async def _detect(self, admitted: Admitted, *args: Any, **kwargs: Any) -> list[tuple[Finding, ...]] | Refusal:
        findings = await super()._detect(admitted, *args, **kwargs)
        self.seen[-1].admitted = admitted
        if isinstance(findings, list):
            self.seen[-1].findings = findings
        return findings

    def _looked(self, redaction: Redaction, left: list[tuple[str, str]]) -> None:
        self.seen[-1].redaction = redaction
        self.seen[-1].looks.append(left)

    async def _refuse(self, call: Call, refusal: Refusal, *args: Any, **kwargs: Any) -> web.Response:
        self.seen[-1].refusal = refusal
        self.seen[-1].left = call.receipt is not None
        return await super()._refuse(call, refusal, *args, **kwargs)
