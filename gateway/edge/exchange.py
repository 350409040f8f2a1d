"""The journey of one call, top to bottom. Each step gives what the next one needs, or a refusal."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace

from aiohttp import web

from gateway.audit.event import Outcome
from gateway.deid.restore import Restorer
from gateway.edge.admission import Admission
from gateway.edge.aside import Aside
from gateway.edge.bodies import decode_reply, encode_reply
from gateway.edge.call import Call, go_on, recorded, uncancelled
from gateway.edge.cleaning import Cleaning
from gateway.edge.rechecks import vendor_refused
from gateway.edge.replies import CallerLeft, Replier
from gateway.edge.rooms import Rooms
from gateway.edge.steps import Admitted, Cleaned
from gateway.edge.streaming import pass_on
from gateway.edge.unrouted import spoken
from gateway.egress.reply import VendorFailed, VendorReply
from gateway.policy.decide import find_route
from gateway.privacy import log, phi_context, where
from gateway.refusals import Reason, Refusal
from gateway.vendors.dialect import Dialect, Reply, VendorReplyError
from gateway.wire.strictjson import StrictJsonError

_WHETHER_AND_WHEN = ("x-should-retry", "retry-after", "retry-after-ms")  # headers about another try
_BROKEN_OFF = frozenset({Reason.VENDOR_REPLY, Reason.VENDOR_TIMEOUT})  # a vendor's answer, behind its status


class Exchange:
    """Handles calls. ``fallback`` shapes the answers to those that are not known to be of any vendor's SDK."""

    def __init__(self, rooms: Rooms, fallback: Dialect) -> None:
        self._rooms = rooms
        self._fallback = fallback
        self._aside = Aside()
        self._admission = Admission(rooms, self._aside)
        self._cleaning = Cleaning(rooms, self._aside)

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
                self._admission.release(call)
                if call.reserved is not None:
                    await recorded(self._rooms.spending.settle(call), call)

    async def turn_away(self, request: web.BaseRequest, call: Call, reason: Reason) -> web.StreamResponse:
        """Refuse a call that there is no room for, without reading it."""
        with phi_context():
            return await self._refuse(call, Refusal(reason), Replier(request, call.event_id, self._shape(request)))

    def _shape(self, request: web.BaseRequest) -> Dialect:
        """Say in whose words a call is answered that is not read: its path tells which SDK waits for the answer."""
        policy, path = self._rooms.policy.current, request.raw_path.partition("?")[0]
        found = find_route(policy, path)
        if isinstance(found, Refusal):
            headers = {name.lower(): value for name, value in request.headers.items()}
            return spoken(self._rooms.dialects, self._fallback, request.method, path, headers)
        return self._rooms.dialects[policy.agreements[found[0].vendor].dialect]

    async def _journey(self, request: web.BaseRequest, call: Call, replier: Replier) -> web.StreamResponse:
        admitted = await self._admission.admit(request, call, replier)
        if isinstance(admitted, Refusal):
            return await self._refuse(call, admitted, replier)
        policy, route = admitted.policy, admitted.route
        full = await uncancelled(self._rooms.spending.reserve(policy, route, call, admitted.prompt.body))
        if full is not None:
            return await self._refuse(call, full, replier)
        cleaned = await self._cleaning.clean(admitted, call)
        if isinstance(cleaned, Refusal):
            return await self._refuse(call, cleaned, replier)
        if call.break_glass is not None:
            noted = await uncancelled(self._rooms.ledger.break_glass(call))
            if isinstance(noted, Refusal):
                return await self._refuse(call, noted, replier)
        retries = admitted.route.retries
        reply = await self._rooms.attempts.send(
            cleaned.clean,
            cleaned.candidates,
            retries,
            call,
            lambda vendor: vendor_refused(self._rooms, vendor, admitted, call),
        )
        if cleaned.seen is not None and call.receipt is not None:
            self._rooms.shadows.consider(cleaned.seen, call)  # only begun here: nothing below waits for it
        if isinstance(reply, Refusal):
            return await self._refuse(call, reply, replier)
        try:
            return await self._answer(reply, cleaned, call, replier)
        finally:
            reply.close()

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
                call.usage = dialect.usage(value, headers)
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
                reply = replier.refusal(replace(refusal, said=call.vendor_status))
                ours = {name: value for name, value in reply.headers.items() if name not in _WHETHER_AND_WHEN}
                theirs = {name: value for name, value in (said or {}).items() if name in _WHETHER_AND_WHEN}
                reply = replace(reply, headers={**ours, **theirs})
            call.http_status = reply.status
            outcome = Outcome.TIMEOUT if refusal.reason is Reason.VENDOR_TIMEOUT else Outcome.FAILED
            await self._close(call, outcome, refusal.reason)
        else:
            call.http_status = reply.status
            receipt = await recorded(self._rooms.ledger.refusal(call, refusal.reason), call)
            if isinstance(receipt, Refusal):
                reply = replier.refusal(receipt)
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
        await recorded(self._rooms.ledger.outcome(call, outcome, reason), call)
