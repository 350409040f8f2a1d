"""Turns the facts of a call into its audit events: intent, outcome, refusal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from gateway.audit.event import Event, Outcome, Stage, make_event
from gateway.audit.journal import Journal, JournalUnavailable, Unavailable
from gateway.audit.sealing import Sealer
from gateway.deid.compare import Difference
from gateway.edge.call import Call
from gateway.model import Receipt
from gateway.privacy import log
from gateway.refusals import Reason, Refusal


@dataclass(frozen=True, slots=True)
class Tried:
    """What came of one call under a shadow profile. ``reason``: it would have been refused, or why nothing came."""

    event_id: str  # the call's
    route: str
    in_force: str
    profile: str
    policy_hash: str
    detector_version: str | None
    outcome: Outcome
    reason: Reason | None = None
    difference: Difference = field(default_factory=Difference)
    milliseconds: float = 0.0


class Ledger:
    """Writes to the journal. What cannot be recorded is a refusal."""

    def __init__(
        self,
        journal: Journal,
        sealer: Sealer,
        *,
        keeps_up: Callable[[], bool] = lambda: True,
        synthetic: bool = False,
    ) -> None:
        """``keeps_up`` says whether every sink that must have all events is near enough.

        ``synthetic``: the calls are the gateway's own, with made-up data, to simulated vendors.
        """
        self._synthetic = synthetic
        self._journal = journal
        self._sealer = sealer
        self._keeps_up = keeps_up

    async def intent(self, call: Call) -> Receipt | Refusal:
        """Record that a call is about to be sent. The receipt says that this is on disk."""
        if not self._keeps_up():
            log().error("audit_unavailable", code=Unavailable.BEHIND.value)
            return Refusal(Reason.AUDIT_UNAVAILABLE)
        receipt = await self._record(call, Stage.INTENT, action="sent")
        if isinstance(receipt, Receipt):
            call.receipt = receipt
        return receipt

    async def outcome(self, call: Call, outcome: Outcome, reason: Reason | None) -> Receipt | Refusal:
        """Record how a call that was sent has ended."""
        call.outcome, call.reason = outcome, reason
        return await self._record(
            call,
            Stage.OUTCOME,
            action="sent",
            outcome=outcome,
            reason=reason.value if reason else None,
            http_status=call.http_status,
            vendor_status=call.vendor_status,
            tokens_in=call.usage.input,
            tokens_out=call.usage.output,
        )

    async def break_glass(self, call: Call) -> Receipt | Refusal:
        """Record that an exception for emergencies is used, before the call is sent, and raise the alarm."""
        receipt = await self._record(
            call, Stage.BREAK_GLASS, own=True, call_id=call.event_id, action="none", outcome=Outcome.GRANTED
        )
        if isinstance(receipt, Receipt):
            log().warning(
                "break_glass_used",
                event_id=call.event_id,
                caller=call.caller.name if call.caller else None,
                route=call.route,
                exception_name=call.break_glass,
            )
        return receipt

    async def refusal(self, call: Call, reason: Reason) -> Receipt | Refusal:
        """Record that a call was not sent."""
        recorded = await self._record(
            call,
            Stage.REFUSAL,
            action="refused",
            outcome=Outcome.REFUSED,
            reason=reason.value,
            http_status=call.http_status,
            budget=call.full,
        )
        call.outcome, call.reason = Outcome.REFUSED, recorded.reason if isinstance(recorded, Refusal) else reason
        return recorded

    async def shadow(self, tried: Tried) -> None:
        """Record what a shadow profile would have done. What cannot be recorded is only said: no call rests on it."""
        told = tried.difference
        event = make_event(
            Stage.SHADOW,
            event_id=tried.event_id,
            action="none",
            outcome=tried.outcome,
            reason=tried.reason.value if tried.reason else None,
            route=tried.route,
            profile=tried.in_force,
            policy_hash=tried.policy_hash or None,
            detector_version=tried.detector_version,
            shadow_profile=tried.profile,
            shadow_more=dict(told.more),
            shadow_less=dict(told.less),
            shadow_stricter=dict(told.stricter),
            shadow_looser=dict(told.looser),
            shadow_otherwise=dict(told.otherwise),
            shadow_changes=told.changes or (tried.outcome is Outcome.OK and tried.reason is not None),
            durations={"shadow": round(tried.milliseconds, 3)},
        )
        await self.note(event)

    async def note(self, event: Event) -> Receipt | Refusal:
        """Record an event as it is made; what cannot be recorded is said, and is a refusal."""
        try:
            return await self._journal.record(event)
        except JournalUnavailable as failure:
            log().error("audit_unavailable", code=failure.code.value)
            return Refusal(Reason.AUDIT_UNAVAILABLE)

    async def _record(self, call: Call, stage: Stage, *, own: bool = False, **fields: Any) -> Receipt | Refusal:
        """Record an event of the call's attempt, or, as its ``own``, one that only refers to the call."""
        facts = {**self._facts(call), **fields}
        return await self.note(make_event(stage, event_id=None if own else call.attempt_id, **facts))

    def _facts(self, call: Call) -> dict[str, Any]:
        attribution, clearance = call.attribution, call.clearance
        seal = self._sealer.seal
        tls_in, tls_out = call.tls_in or (None, None), call.tls_out or (None, None)
        return {
            "synthetic": self._synthetic,
            "call_id": call.event_id if call.attempt > 1 else None,
            "attempt": call.attempt or None,
            "media": dict(call.media),
            "correlation_id": call.correlation,
            "caller": call.caller.name if call.caller else None,
            "proof": call.caller.proof if call.caller else None,
            "actor": seal("actor", attribution.actor),
            "subject": seal("subject", attribution.subject),
            "session": seal("session", attribution.session),
            "linkage": "linked" if attribution.subject else "unlinked",
            "purpose": call.purpose,
            "route": call.route,
            "vendor": call.vendor,
            "host": call.host,
            "endpoint": call.endpoint,
            "model": clearance.model if clearance else None,
            "agreement": clearance.agreement if clearance else None,
            "features": list(call.features),
            "policy_hash": call.policy_hash or None,
            "detector_version": call.detector_version,
            "found": dict(call.found),
            "removed": dict(call.removed),
            "encrypted_blocks": call.prompt.encrypted_blocks if call.prompt else 0,
            "bytes_in": call.bytes_received,
            "bytes_out": call.bytes_sent,
            "tls_in": tls_in[0],
            "cipher_in": tls_in[1],
            "tls_out": tls_out[0],
            "cipher_out": tls_out[1],
            "source": call.source,
            "dialect": call.dialect,
            "profile": call.profile,
            "role": call.role,
            "break_glass": call.break_glass,
            "agreement_expires": call.agreement_expires.isoformat() if call.agreement_expires else None,
            "durations": {step: round(value, 3) for step, value in call.durations.items()},
        }
