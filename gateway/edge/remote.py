"""A second pair of eyes at a vendor: egress of its own, so under its own agreement, recorded, over verified TLS."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from gateway.audit.event import Outcome, new_event_id
from gateway.detector.memory import SpanMemory
from gateway.detector.segment import Segment
from gateway.edge.call import Call, uncancelled
from gateway.edge.ledger import Ledger
from gateway.egress.credentials import CredentialMissing
from gateway.egress.reply import VendorFailed
from gateway.egress.signing import Signer, signer_for
from gateway.egress.upstream import Destination, Upstream
from gateway.model import Clearance, Finding, Receipt
from gateway.policy.decide import authorise_remote
from gateway.policy.schema import Agreement, Policy, Route
from gateway.refusals import Reason, Refusal
from gateway.vendors import comprehend
from gateway.wire.strictjson import StrictJsonError, parse

_LARGEST_REPLY = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class _Way:
    """How to the service."""

    clearance: Clearance
    receipt: Receipt
    destination: Destination
    signer: Signer


class RemoteDetector:
    """Asks the detector at a vendor that a profile names. What it cannot answer refuses the call."""

    def __init__(
        self,
        ledger: Ledger,
        upstream: Upstream,
        destination: Callable[[Agreement], Destination],
        today: Callable[[], date],
    ) -> None:
        self._ledger = ledger
        self._upstream = upstream
        self._destination = destination
        self._today = today
        self._memory = SpanMemory()  # a conversation's old segments do not go out twice

    async def look(
        self,
        policy: Policy,
        route: Route,
        segments: Sequence[Segment],
        call: Call,
        withdrawn: Callable[[str], Refusal | None] = lambda _: None,
    ) -> list[tuple[Finding, ...]] | Refusal:
        """Give the findings of each segment, or the refusal of the call. Nothing where the profile names no vendor.

        ``withdrawn`` says of the vendor, before each part of a text, whether what the call and it were cleared by no
        longer holds: a long text is looked at for minutes before it comes here, and goes in many parts.
        """
        if route.remote is None:
            return [()] * len(segments)
        clearance = authorise_remote(policy, route.remote, comprehend.ENDPOINT, today=self._today())
        if isinstance(clearance, Refusal):
            return clearance
        rules = replace(route.detection, asker=call.caller.name if call.caller is not None else "")
        names = [self._memory.name(Segment(s.text), rules, route.remote) for s in segments]
        results = [self._memory.recall(name) for name in names]
        missing = list(dict.fromkeys(index for index, result in enumerate(results) if result is None))
        missing = [index for index in missing if segments[index].text.strip()]
        if missing:
            texts = [segments[index].text for index in missing]
            found = await self._ask(policy, route, clearance, texts, call, withdrawn)
            if isinstance(found, Refusal):
                return found
            for index, spans in zip(missing, found, strict=True):
                self._memory.keep(names[index], spans)
                results[index] = spans
        return [result or () for result in results]

    async def _ask(
        self,
        policy: Policy,
        route: Route,
        clearance: Clearance,
        texts: list[str],
        call: Call,
        withdrawn: Callable[[str], Refusal | None],
    ) -> list[tuple[Finding, ...]] | Refusal:
        agreement = policy.agreements[clearance.vendor]
        requests = [(number, part) for number, text in enumerate(texts) for part in comprehend.parts(text)]
        own = _own_call(call, agreement, clearance, [part[3] for _, part in requests])
        try:
            signer = signer_for(agreement.credential, None)
            await signer.prepare()
        except CredentialMissing:
            return Refusal(Reason.VENDOR_CREDENTIAL_MISSING)
        lapsed = withdrawn(clearance.vendor)
        if lapsed is not None:
            return lapsed
        thresholds = dict(route.detection.thresholds)
        found: list[list[Finding]] = [[] for _ in texts]
        outcome, reason = Outcome.CALLER_LEFT, None
        try:
            receipt = await uncancelled(self._ledger.intent(own))
            if isinstance(receipt, Refusal):
                return receipt
            way = _Way(clearance, receipt, self._destination(agreement), signer)
            for number, (offset, first, end, part) in requests:
                spans = withdrawn(clearance.vendor) or await self._send(way, part, thresholds, own)
                if isinstance(spans, Refusal):
                    outcome, reason = Outcome.FAILED, spans.reason
                    return spans
                found[number] += [
                    Finding(f.start + offset, f.end + offset, f.entity, f.score, f.recognizer)
                    for f in spans
                    if first <= f.start + offset < end
                ]
            outcome = Outcome.OK
        except asyncio.CancelledError:
            if call.cut:
                outcome, reason = Outcome.FAILED, Reason.SHUTTING_DOWN
            raise
        except Exception:  # a malfunction is no caller's leaving
            outcome, reason = Outcome.FAILED, Reason.INTERNAL
            raise
        finally:
            if own.receipt is not None:  # also where the caller left while the intent was written
                await uncancelled(self._ledger.outcome(own, outcome, reason))
        return [tuple(spans) for spans in found]

    async def _send(self, way: _Way, part: str, thresholds: dict[str, float], own: Call) -> list[Finding] | Refusal:
        reply = await self._upstream.send(
            comprehend.request(part), way.clearance, way.receipt, way.destination, way.signer
        )
        if isinstance(reply, Refusal):
            return reply
        try:
            own.vendor_status = reply.status
            own.tls_out = (reply.tls.version, reply.tls.cipher) if reply.tls else None
            raw = await reply.read(_LARGEST_REPLY)
            if reply.status != 200:
                return Refusal(Reason.DETECTOR_UNAVAILABLE)
            return comprehend.findings(part, parse(raw), thresholds)
        except VendorFailed as failure:
            return Refusal(failure.reason)
        except (StrictJsonError, comprehend.DetectorReplyError):
            return Refusal(Reason.DETECTOR_UNAVAILABLE)
        finally:
            reply.close()


def _own_call(call: Call, agreement: Agreement, clearance: Clearance, parts: list[str]) -> Call:
    """Make the facts of the detector's own call: whose data went there, tied to the call that it is for."""
    return Call(
        new_event_id(),
        correlation=call.event_id,
        caller=call.caller,
        attribution=call.attribution,
        route=call.route,
        purpose=call.purpose,
        vendor=agreement.vendor,
        host=agreement.host,
        endpoint=comprehend.ENDPOINT,
        clearance=clearance,
        policy_hash=call.policy_hash,
        bytes_sent=sum(len(part.encode()) for part in parts),
    )
