"""The journey of one call, top to bottom. Each step gives what the next one needs, or a refusal."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeVar

from aiohttp import web

from gateway.audit.event import Outcome
from gateway.deid.redact import Redaction
from gateway.deid.restore import Restorer
from gateway.detector.pool import DetectorUnavailable
from gateway.detector.turns import Turn
from gateway.edge.aside import Aside
from gateway.edge.attempts import provable
from gateway.edge.attribution import known_identifiers, read_attribution, read_correlation
from gateway.edge.base_url import with_base_url
from gateway.edge.bodies import decode_body, decode_reply, encode_body, encode_reply
from gateway.edge.call import Call, go_on, uncancelled
from gateway.edge.identity import identify_caller
from gateway.edge.intake import Body, Inbound, read_head
from gateway.edge.masking import Means, Subject, Work, mask, reading_of
from gateway.edge.media import Inspected, cover_pictures, inspect_media, sent_media
from gateway.edge.portions import in_portions
from gateway.edge.replies import CallerLeft, Replier
from gateway.edge.rooms import Rooms
from gateway.edge.shadow import Seen
from gateway.edge.sigv4 import signed_service
from gateway.edge.steps import Admitted, Cleaned
from gateway.edge.streaming import pass_on
from gateway.edge.withdrawn import detector_withdrawn, withdrawn
from gateway.egress.reply import VendorFailed, VendorReply
from gateway.model import CleanPrompt, Finding, JsonValue, Prompt
from gateway.policy.decide import (
    admit,
    audited_features,
    authorise_each,
    authorise_endpoint,
    find_route,
    media_features,
)
from gateway.policy.restoration import restoration
from gateway.policy.schema import Agreement
from gateway.privacy import log, phi_context, where
from gateway.refusals import Reason, Refusal
from gateway.vendors.dialect import Dialect, Operation, Reply, VendorReplyError
from gateway.wire.jsonwalk import RebuildError, rebuild
from gateway.wire.multipart import MultipartError
from gateway.wire.strictjson import StrictJsonError

T = TypeVar("T")
_WHETHER_AND_WHEN = ("x-should-retry", "retry-after", "retry-after-ms")  # headers about another try
_BROKEN_OFF = frozenset({Reason.VENDOR_REPLY, Reason.VENDOR_TIMEOUT})  # a vendor's answer, behind its status
_LESS_TEXT = "Send less text in one call: a document in parts, or fewer of a conversation's old turns."
_LEAST_COUNTED = 50  # characters that a short value counts for: each costs what they do, however short it is


class Exchange:
    """Handles calls. Holds no state between them but how many bytes of bodies they have in hand."""

    def __init__(self, rooms: Rooms, fallback: Dialect) -> None:
        self._rooms = rooms
        self._fallback = fallback  # shapes the answers to calls whose path leads to no vendor
        self._aside = Aside()
        self._held = 0

    async def handle(self, request: web.BaseRequest, call: Call) -> web.StreamResponse:
        """Take one request from the wire to its answer. Fails closed: a malfunction is a refusal."""
        replier = Replier(request, call.event_id, self._shape(request))
        with phi_context():
            try:
                return await self._journey(request, call, replier)
            except CallerLeft:
                await self._close(call, Outcome.CALLER_LEFT)
                raise asyncio.CancelledError from None
            except asyncio.CancelledError:
                if call.cut and not replier.begun:
                    go_on()
                    return await self._refuse(call, Refusal(Reason.SHUTTING_DOWN), replier)
                if call.cut:
                    await self._close(call, Outcome.FAILED, Reason.SHUTTING_DOWN)
                await self._close(call, Outcome.CALLER_LEFT)
                raise
            except Exception as failure:
                log().error(
                    "malfunction", event_id=call.event_id, exception=type(failure).__name__, where=where(failure)
                )
                refusal = Refusal(Reason.INTERNAL)
                if replier.begun:
                    await self._close(call, Outcome.FAILED, refusal.reason)
                    replier.break_off()
                    raise asyncio.CancelledError from None
                return await self._refuse(call, refusal, replier)
            finally:
                self._held -= call.bytes_held
                call.bytes_held = 0
                if call.held is not None:
                    await uncancelled(self._rooms.spending.settle(call))

    async def turn_away(self, request: web.BaseRequest, call: Call, reason: Reason) -> web.StreamResponse:
        """Refuse a call that there is no room for, without reading it."""
        with phi_context():
            return await self._refuse(call, Refusal(reason), Replier(request, call.event_id, self._shape(request)))

    def _shape(self, request: web.BaseRequest) -> Dialect:
        """Say in whose words a call is answered that is not read: its path tells which SDK waits for the answer."""
        policy = self._rooms.policy.current
        found = find_route(policy, request.raw_path.partition("?")[0])
        if isinstance(found, Refusal):
            return self._fallback
        return self._rooms.dialects[policy.agreements[found[0].vendor].dialect]

    async def _journey(self, request: web.BaseRequest, call: Call, replier: Replier) -> web.StreamResponse:
        admitted = await self._admit(request, call, replier)
        if isinstance(admitted, Refusal):
            return await self._refuse(call, admitted, replier)
        policy, route = admitted.policy, admitted.route
        full = await uncancelled(self._rooms.spending.reserve(policy, route, call, admitted.prompt.body))
        if full is not None:
            return await self._refuse(call, full, replier)
        cleaned = await self._clean(admitted, call)
        if isinstance(cleaned, Refusal):
            return await self._refuse(call, cleaned, replier)
        if call.break_glass is not None:
            noted = await uncancelled(self._rooms.ledger.break_glass(call))
            if isinstance(noted, Refusal):
                return await self._refuse(call, noted, replier)
        retries = admitted.route.retries
        reply = await self._rooms.attempts.send(
            cleaned.clean, cleaned.candidates, retries, call, lambda vendor: self._withdrawn(vendor, admitted, call)
        )
        if cleaned.seen is not None and call.receipt is not None:
            self._rooms.shadows.consider(cleaned.seen, call)  # only begun here: nothing below waits for it
        if isinstance(reply, Refusal):
            return await self._refuse(call, reply, replier)
        try:
            return await self._answer(reply, cleaned, call, replier)
        finally:
            reply.close()

    def _withdrawn(self, agreement: Agreement, admitted: Admitted, call: Call) -> Refusal | None:
        """Ask the calendar and the policy in force, which may not be the one that the call came in under any more."""
        clearance = next(one for one in admitted.clearances if one.vendor == agreement.vendor)
        return withdrawn(
            self._rooms.policy.current,
            admitted.policy,
            admitted.route,
            call.caller,
            clearance,
            admitted.prompt,
            today=self._rooms.today(),
            known_model=admitted.dialect.known_model,
        )

    def _unasked(self, detector: str, admitted: Admitted, call: Call) -> Refusal | None:
        """Say why a detector at a vendor gets no text any more: its own agreement, or that the call goes nowhere."""
        rooms = self._rooms
        lapsed = detector_withdrawn(rooms.policy.current, admitted.policy, detector, today=rooms.today())
        if lapsed is not None:
            return lapsed
        each = [self._withdrawn(admitted.policy.agreements[one.vendor], admitted, call) for one in admitted.clearances]
        return each[0] if all(each) else None

    # ---- who, where, under which agreement, what

    async def _admit(self, request: web.BaseRequest, call: Call, replier: Replier) -> Admitted | Refusal:
        rooms = self._rooms
        inbound = read_head(request)
        if isinstance(inbound, Refusal):
            return inbound
        policy = rooms.policy.current
        call.policy_hash = policy.hash
        call.correlation = read_correlation(inbound.headers)
        limits = rooms.limits
        body = Body(
            request,
            inbound,
            limit=limits.body,
            seconds=limits.body_seconds,
            held=lambda size: self._hold(call, size),
        )
        with call.step("identify"):
            found = find_route(policy, inbound.path)
            agreement = None if isinstance(found, Refusal) else policy.agreements[found[0].vendor]
            if agreement is not None:
                replier.dialect = rooms.dialects[agreement.dialect]
            dialect = replier.dialect
            service = signed_service(dialect, inbound.headers)
            if agreement is not None and service is not None:
                caller = await rooms.signatures.identify(policy, agreement, service, inbound, body)
            else:
                caller = identify_caller(policy, dialect, inbound.headers, request.get_extra_info("peercert"))
            if isinstance(caller, Refusal):
                return caller
            call.caller = caller
        if isinstance(found, Refusal):
            return found
        route, rest = found
        agreement = policy.agreements[route.vendor]
        call.route, call.purpose, call.vendor, call.host = route.name, route.purpose, agreement.vendor, agreement.host
        call.dialect, call.profile = agreement.dialect, route.profile
        call.agreement_expires = agreement.baa.expires if agreement.baa is not None else None
        attribution = read_attribution(inbound.headers)
        if isinstance(attribution, Refusal):
            return attribution
        call.attribution = attribution
        refused = admit(route, caller, attribution, known=inbound.headers.get("x-phi-known") is not None)
        if refused is not None:
            return refused
        restored = restoration(policy, route, caller, attribution, today=rooms.today())
        if isinstance(restored, Refusal):
            return restored
        call.role, call.break_glass = restored.role, restored.break_glass
        operation = dialect.operation(inbound.method, rest, inbound.query)
        if isinstance(operation, Refusal):
            return with_base_url(operation, dialect, route.path)
        call.endpoint = operation.endpoint
        refused = authorise_endpoint(policy, route, operation.endpoint, today=rooms.today())
        if refused is not None:
            return refused
        with call.step("read"):
            prompt = await self._read(dialect, operation, inbound, body, call)
            if isinstance(prompt, Refusal):
                return prompt
        call.prompt = prompt
        cleared = authorise_each(policy, route, prompt, today=rooms.today(), known_model=dialect.known_model)
        if isinstance(cleared, Refusal):
            return cleared
        call.clearance = cleared[0]
        asked = prompt.features | media_features(prompt)
        call.features = audited_features(policy, route, asked, call.clearance.vendor)
        return Admitted(dialect, policy, route, operation, prompt, asked, cleared, inbound, restored.entities)

    def _hold(self, call: Call, size: int) -> bool:
        """Count bytes of a body among those of all calls; say whether there was room for them."""
        most = self._rooms.limits.bodies
        if most is not None and self._held + size > most:
            return False
        self._held += size
        call.bytes_held += size
        return True

    async def _read(
        self, dialect: Dialect, operation: Operation, inbound: Inbound, body: Body, call: Call
    ) -> Prompt | Refusal:
        content = await body.read()
        if isinstance(content, Refusal):
            return content
        call.bytes_received = len(content or b"")

        def read() -> Prompt | Refusal:
            decoded = decode_body(operation, inbound.headers, content)
            if isinstance(decoded, Refusal):
                return decoded
            prompt = dialect.read(operation, decoded.value, inbound.headers)
            if isinstance(prompt, Refusal):
                return prompt
            if not decoded.all_seen(prompt):
                return Refusal(Reason.CANNOT_INSPECT, place="body", remedy="Send only the files of this operation.")
            return replace(prompt, files=decoded.files) if decoded.files else prompt

        return await self._aside.work(call.bytes_received, read)

    # ---- identifiers out

    async def _clean(self, admitted: Admitted, call: Call) -> Cleaned | Refusal:
        known = known_identifiers(admitted.inbound.headers, call.attribution)
        if isinstance(known, Refusal):
            return known
        policy, route, asked = admitted.policy, admitted.route, admitted.asked
        candidates = await provable(policy, route, admitted.clearances, asked, admitted.dialect)
        if not candidates:
            return Refusal(Reason.VENDOR_CREDENTIAL_MISSING)
        inspected = await self._media(admitted, call)
        if isinstance(inspected, Refusal):
            return inspected
        admitted = replace(admitted, prompt=inspected.prompt)  # from here on, what was read in media counts
        prompt = admitted.prompt
        rooms = self._rooms
        subject = Subject(known, rooms.secrets.for_subject(call.attribution.subject), rooms.today())
        counted = sum(max(len(leaf.text), _LEAST_COUNTED) for leaf in prompt.leaves)
        if rooms.limits.text is not None and counted > rooms.limits.text:
            return Refusal(Reason.BODY_TOO_LARGE, remedy=_LESS_TEXT)
        size = _size(prompt, call)

        async def aside(task: Callable[[], T]) -> T:
            return await self._aside.work(size, task)

        try:
            findings = await self._detect(admitted, call, aside)
            if isinstance(findings, Refusal):
                return findings
            means = Means(rooms.detector, rooms.limits.detection, call.step, aside, self._looked, _turn(call))
            redaction = await mask(prompt, findings, route, subject, means)
        except DetectorUnavailable as failure:
            log().error("detector_unavailable", code=failure.code)
            return Refusal(Reason.DETECTOR_UNAVAILABLE)
        if isinstance(redaction, Refusal):
            return redaction
        call.found, call.removed = redaction.found, redaction.removed
        written = await self._written(inspected, redaction, call, aside, form=admitted.operation.form)
        if isinstance(written, Refusal):
            return written
        body, content_type = written
        call.bytes_sent = len(body or b"")
        clean = CleanPrompt(
            body=body,
            method=prompt.method,
            path=prompt.path,
            query=prompt.query,
            headers=prompt.headers,
            stream=prompt.stream,
            content_type=content_type,
        )
        seen = Seen(prompt, findings, redaction, subject, route) if route.shadow is not None else None
        return Cleaned(admitted, clean, redaction.mapping, redaction.edits, candidates, seen)

    async def _written(
        self, inspected: Inspected, redaction: Redaction, call: Call, aside: Work, *, form: bool
    ) -> tuple[bytes | None, str] | Refusal:
        """Write the body that may leave, with its Content-Type; None where the operation has none."""
        prompt = inspected.prompt
        try:
            rebuilt = await aside(lambda: rebuild(prompt.body, redaction.replaced))
            if inspected.pictures:
                with call.step("cover"):
                    covered = await cover_pictures(rebuilt, inspected.pictures, redaction, self._rooms.media)
                if isinstance(covered, Refusal):
                    return covered
                rebuilt = covered
            if prompt.body is None:
                return None, "application/json"
            return await aside(lambda: encode_body(prompt, rebuilt, form=form))
        except (RebuildError, StrictJsonError, MultipartError):
            return Refusal(Reason.CANNOT_INSPECT)

    async def _media(self, admitted: Admitted, call: Call) -> Inspected | Refusal:
        """Have media read where the route says so; elsewhere the clearance has decided already."""
        prompt = admitted.prompt
        if not prompt.media or admitted.route.media != "inspect":
            call.media = sent_media(prompt)
            return Inspected(prompt, (), call.media)

        def reread(body: JsonValue) -> Prompt | Refusal:
            return admitted.dialect.read(admitted.operation, body, admitted.inbound.headers)

        with call.step("read_media"):
            inspected = await inspect_media(prompt, self._rooms.media, reread)
        if isinstance(inspected, Inspected):
            call.media = inspected.counts
        return inspected

    async def _detect(self, admitted: Admitted, call: Call, aside: Work) -> list[tuple[Finding, ...]] | Refusal:
        prompt, route, rooms = admitted.prompt, admitted.route, self._rooms
        call.detector_version = rooms.detector.version
        reading = await aside(lambda: reading_of(prompt))
        segments = reading.segments
        if not segments:
            return [()] * len(prompt.leaves)
        with call.step("detect"):
            turn = _turn(call)
            rules = replace(route.detection, asker=turn.caller)
            spans = await in_portions(
                [*segments, *reading.around],
                lambda some, seconds: rooms.detector.detect(some, rules, timeout=seconds, turn=turn),
                seconds=rooms.limits.detection(reading.characters),
            )
        with call.step("detect_remote"):
            others = await rooms.remote.look(
                admitted.policy, route, segments, call, lambda vendor: self._unasked(vendor, admitted, call)
            )
        if isinstance(others, Refusal):
            return others

        def of_leaves() -> list[tuple[Finding, ...]]:
            own = [(*found, *more) for found, more in zip(spans[: len(segments)], others, strict=True)]
            return reading.with_seams(reading.by_leaf(own), spans[len(segments) :])

        return await aside(of_leaves)

    def _looked(self, redaction: Redaction, left: list[tuple[str, str]]) -> None:
        """Be told of a redaction and of what the second look still found; nobody keeps that in service."""

    # ---- the answer

    async def _answer(self, reply: VendorReply, cleaned: Cleaned, call: Call, replier: Replier) -> web.StreamResponse:
        admitted = cleaned.admitted
        dialect = admitted.dialect
        call.vendor_status = reply.status
        call.tls_out = (reply.tls.version, reply.tls.cipher) if reply.tls else None
        restorer = Restorer(cleaned.mapping, restore_entities=admitted.restore, edits=cleaned.edits)
        headers = reply.headers(dialect.reply_headers)
        if (
            cleaned.clean.stream
            and reply.status == 200
            and reply.content_type == (admitted.prompt.stream_type or dialect.stream_type)
        ):
            return await self._stream(reply, headers, admitted, restorer, call, replier)
        try:
            with call.step("receive"):
                raw = await reply.read(self._rooms.limits.reply)
            with call.step("restore"):
                value, content_type = await self._aside.work(
                    len(raw),
                    lambda: decode_reply(admitted.prompt, reply.status, reply.content_type, raw, bounded=reply.bounded),
                )
                call.usage = dialect.usage(value)
                restored = await self._aside.work(
                    len(raw),
                    lambda: encode_reply(dialect.restore_reply(admitted.prompt, value, restorer), content_type),
                )
        except VendorFailed as failure:
            return await self._refuse(call, Refusal(failure.reason), replier, headers)
        except (StrictJsonError, VendorReplyError):
            return await self._refuse(call, Refusal(Reason.VENDOR_REPLY), replier, headers)
        outcome = Outcome.OK if reply.status < 400 else Outcome.VENDOR_ERROR
        call.http_status = reply.status
        await self._close(call, outcome)
        return replier.whole(Reply(reply.status, {**headers, "content-type": content_type}, restored))

    async def _stream(
        self,
        reply: VendorReply,
        headers: Mapping[str, str],
        admitted: Admitted,
        restorer: Restorer,
        call: Call,
        replier: Replier,
    ) -> web.StreamResponse:
        stream = admitted.dialect.open_stream(admitted.prompt, restorer)
        await replier.begin(200, {**headers, "content-type": reply.content_type})
        call.http_status = 200
        with call.step("receive"):
            ended = await pass_on(reply, stream, replier, self._aside, call)
        last = ended.last
        if ended.reason is not None:
            # The caller's client must not take a cut stream for a whole answer.
            last += admitted.dialect.stream_error(stream, Refusal(ended.reason), call.event_id)
        await self._close(call, ended.outcome, ended.reason)
        await replier.write(last)
        unended = ended.outcome is not Outcome.OK and admitted.dialect.overlooks_errors
        return replier.leave_unended() if unended else await replier.end()

    # ---- the books

    async def _refuse(
        self, call: Call, refusal: Refusal, replier: Replier, said: Mapping[str, str] | None = None
    ) -> web.Response:
        """Record a refusal, or the failure of a call whose intent is recorded, and answer it.

        ``said``: those headers of the vendor's answer that may pass.
        """
        reply = replier.refusal(refusal)
        if call.receipt is not None:
            if refusal.reason in _BROKEN_OFF and call.vendor_status is not None and call.vendor_status >= 400:
                # The vendor's own words tell the client whether and when to try again; only its body could not be read.
                ours = {name: value for name, value in reply.headers.items() if name not in _WHETHER_AND_WHEN}
                theirs = {name: value for name, value in (said or {}).items() if name in _WHETHER_AND_WHEN}
                reply = replace(reply, status=call.vendor_status, headers={**ours, **theirs})
            call.http_status = reply.status
            outcome = Outcome.TIMEOUT if refusal.reason is Reason.VENDOR_TIMEOUT else Outcome.FAILED
            await self._close(call, outcome, refusal.reason)
        else:
            call.http_status = reply.status
            recorded = await uncancelled(self._rooms.ledger.refusal(call, refusal.reason))
            if isinstance(recorded, Refusal):
                reply = replier.refusal(recorded)
        log().info(
            "call",
            event_id=call.event_id,
            caller=call.caller.name if call.caller else None,
            route=call.route,
            outcome="refused" if call.receipt is None else "failed",
            reason=refusal.reason.value,
            status=reply.status,
            milliseconds=round(call.milliseconds),
        )
        return replier.whole(reply, last=refusal.reason is Reason.BAD_REQUEST)

    async def _close(self, call: Call, outcome: Outcome, reason: Reason | None = None) -> None:
        """Record the outcome of a call whose intent is recorded; once."""
        if call.receipt is None or call.outcome is not None:
            return
        await uncancelled(self._rooms.ledger.outcome(call, outcome, reason))


def _size(prompt: Prompt, call: Call) -> int:
    """Say how much a prompt is to work on: texts that documents held count, and so do many that are short or empty."""
    return max(call.bytes_received, sum(len(leaf.text) for leaf in prompt.leaves))


def _turn(call: Call) -> Turn:
    """Say whose questions to the detector a call's are."""
    return Turn(call.caller.name if call.caller is not None else "", call.event_id)
