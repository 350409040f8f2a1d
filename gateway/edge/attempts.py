"""Sends a clean call to the first of its vendors that answers: retries, failover, and the books of each attempt.

Only before the first byte of an answer came back, only to vendors whose agreement covers the call, and each time with
an intent on disk before and an outcome behind it. The body is the same each time; the proof to the vendor is made anew.
"""

from __future__ import annotations

import asyncio
import math
import random
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace

from gateway.audit.event import Outcome
from gateway.edge.call import Call, uncancelled
from gateway.edge.ledger import Ledger
from gateway.egress.breaker import Breaker, Breakers
from gateway.egress.credentials import CredentialMissing
from gateway.egress.reply import VendorReply
from gateway.egress.signing import Signer, signer_for
from gateway.egress.upstream import Destination, Upstream
from gateway.model import CleanPrompt, Clearance, Feature
from gateway.policy.decide import audited_features
from gateway.policy.schema import Agreement, Policy, Retries, RetryOn, Route
from gateway.privacy import log
from gateway.refusals import Reason, Refusal
from gateway.vendors.dialect import Dialect

_FIRST_PAUSE = 0.25  # seconds; doubled each time, and a random part of it taken, so that callers do not come in step
_LONGEST_PAUSE = 8.0
# No byte of the request was taken by the vendor, or nobody knows; another one may be asked.
_UNREACHED = frozenset({Reason.VENDOR_UNREACHABLE, Reason.VENDOR_TLS, Reason.VENDOR_ADDRESS_REFUSED})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A vendor whose agreement covers the call, with the means to prove the gateway to it."""

    agreement: Agreement
    clearance: Clearance
    features: tuple[str, ...]  # as they may stand in the audit trail
    signer: Signer = field(repr=False)


async def provable(
    policy: Policy, route: Route, clearances: Sequence[Clearance], asked: frozenset[Feature], dialect: Dialect
) -> tuple[Candidate, ...]:
    """Give those cleared vendors that the gateway can prove itself to. ``asked`` are the features of the call."""
    found: list[Candidate] = []
    for clearance in clearances:
        agreement = policy.agreements[clearance.vendor]
        try:
            signer = signer_for(agreement.credential, dialect)
            await signer.prepare()
        except CredentialMissing:
            continue
        found.append(Candidate(agreement, clearance, audited_features(policy, route, asked, clearance.vendor), signer))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Attempts:
    """Makes the attempts. ``pause`` and ``share`` (of a pause, 0 to 1) are given so that tests need not wait."""

    ledger: Ledger
    upstream: Upstream
    destination: Callable[[Agreement], Destination]
    breakers: Breakers = field(default_factory=Breakers)
    pause: Callable[[float], Awaitable[None]] = asyncio.sleep
    share: Callable[[], float] = random.random

    async def send(
        self,
        clean: CleanPrompt,
        candidates: Sequence[Candidate],
        retries: Retries,
        call: Call,
        withdrawn: Callable[[Agreement], Refusal | None] = lambda _: None,
    ) -> VendorReply | Refusal:
        """Give the first answer that needs no other attempt, else the last one.

        ``withdrawn`` says of each attempt, behind its pause, whether what the call was cleared by no longer holds. An
        attempt before one that was withdrawn has its outcome by then, so the refusal is given and not its answer.
        The outcomes of all attempts but that one are recorded when this returns; its own is the caller's to record.
        """
        last: VendorReply | Refusal | None = None
        tried: Candidate | None = None
        tries = 0  # at the vendor that was tried last
        ended: tuple[Candidate, Refusal] | None = None
        for candidate in [one for one in candidates for _ in range(retries.attempts)]:
            wait = 0.0
            if last is not None:
                if _kind(last) not in retries.after:
                    break
                again = tried is candidate
                wait = self._wait(last, tries) if again else 0.0
                if wait > _LONGEST_PAUSE:
                    continue  # the vendor says that it needs longer than a caller would wait
            breaker = self._breaker(candidate, call)
            if not breaker.admits():
                continue
            try:
                if last is not None:
                    await self._settle(last, call)
                    last = None
                if wait:
                    await self.pause(wait)
                if tried is not None:
                    with suppress(CredentialMissing):  # the signer says so itself, once it is asked for the proof
                        await candidate.signer.prepare()  # the attempt before may have outlasted a token
                lapsed = withdrawn(candidate.agreement)
                if lapsed is not None:
                    ended = ended or (candidate, lapsed)  # of several, the first one's, as where none covers a call
                    breaker.undecided()
                    continue
                _begin(call, candidate)
                tries = tries + 1 if tried is candidate else 1
                tried = candidate
                last = await self._once(clean, candidate, call)
            except BaseException:
                breaker.undecided()
                raise
            _judge(last, breaker, sent=call.receipt is not None)
            if call.receipt is None:
                return last
        if last is not None:
            return last
        if ended is None:
            return self._resting(candidates, call)
        candidate, refusal = ended
        if call.receipt is not None:
            _begin(call, candidate)  # what is refused is no part of the attempt before it
        return refusal

    def _breaker(self, candidate: Candidate, call: Call) -> Breaker:
        return self.breakers.of(candidate.agreement.vendor, call.caller.name if call.caller is not None else "")

    def _resting(self, candidates: Sequence[Candidate], call: Call) -> Refusal:
        """Say when the first of them is asked again, so that a client neither gives up before nor asks in vain."""
        rest = min((self._breaker(one, call).rests_for for one in candidates), default=0.0)
        wait = max(1, math.ceil(rest))
        again = f"Try again in {wait} seconds." if wait > 1 else "Try again in a moment."
        return Refusal(Reason.VENDOR_RESTING, remedy=again, wait=wait)

    async def _once(self, clean: CleanPrompt, candidate: Candidate, call: Call) -> VendorReply | Refusal:
        with call.step("record_intent"):
            receipt = await uncancelled(self.ledger.intent(call))
        if isinstance(receipt, Refusal):
            return receipt
        agreement = candidate.agreement
        onward = call.trace.onward() if call.trace is not None else None
        added = dict(agreement.headers)
        if onward is not None and agreement.traceparent == "pass":
            added["traceparent"] = str(onward)
        if added:
            clean = replace(clean, headers={**clean.headers, **added})
        with call.step("send", span_id=onward.span_id if onward is not None else None):
            return await self.upstream.send(
                clean, candidate.clearance, receipt, self.destination(agreement), candidate.signer
            )

    async def _settle(self, last: VendorReply | Refusal, call: Call) -> None:
        """Close an attempt that another one follows."""
        if isinstance(last, VendorReply):
            call.vendor_status = last.status
            call.tls_out = (last.tls.version, last.tls.cipher) if last.tls else None
            outcome, reason = Outcome.VENDOR_ERROR, None
            last.close()
        else:
            outcome = Outcome.TIMEOUT if last.reason is Reason.VENDOR_TIMEOUT else Outcome.FAILED
            reason = last.reason
        log().warning(
            "attempt_failed",
            event_id=call.attempt_id,
            vendor=call.vendor,
            attempt=call.attempt,
            reason=reason.value if reason else None,
            status=call.vendor_status,
        )
        await uncancelled(self.ledger.outcome(call, outcome, reason))

    def _wait(self, last: VendorReply | Refusal, tries: int) -> float:
        """Give the seconds to the next attempt at the same vendor: what it asks for, else a growing random pause."""
        if isinstance(last, VendorReply):
            asked = last.headers(frozenset({"retry-after"})).get("retry-after", "")
            if asked.isascii() and asked.isdecimal() and len(asked) <= 9:
                return float(asked)
        longest: float = min(_LONGEST_PAUSE, _FIRST_PAUSE * 2 ** (tries - 1))
        return longest * (0.5 + self.share() / 2)


def _begin(call: Call, candidate: Candidate) -> None:
    agreement = candidate.agreement
    expires = agreement.baa.expires if agreement.baa is not None else None
    call.begin_attempt(agreement.vendor, agreement.host, candidate.clearance, candidate.features, expires)


def _kind(last: VendorReply | Refusal) -> RetryOn | None:
    """Say what kind of failure an attempt was; None where another attempt would not help."""
    if isinstance(last, VendorReply):
        return "rate_limit" if last.status == 429 else "server_error" if last.status >= 500 else None
    if last.reason is Reason.VENDOR_TIMEOUT:
        return "timeout"
    return "unreachable" if last.reason in _UNREACHED else None


def _judge(last: VendorReply | Refusal, breaker: Breaker, *, sent: bool) -> None:
    """Tell the breaker. A vendor that limits a caller's rate is well."""
    match _kind(last):
        case "unreachable" | "timeout" | "server_error" if sent:
            breaker.failed()
        case _ if isinstance(last, VendorReply):
            breaker.succeeded()
        case _:
            breaker.undecided()
