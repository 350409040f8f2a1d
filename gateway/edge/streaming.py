"""A vendor's stream on its way to the caller: values back piece by piece, and how it came to its end."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from functools import partial

from gateway.audit.event import Outcome
from gateway.edge.aside import Aside
from gateway.edge.call import Call, go_on
from gateway.edge.replies import Replier
from gateway.egress.reply import VendorFailed, VendorReply
from gateway.refusals import Reason
from gateway.vendors.dialect import StreamRestorer, VendorReplyError


@dataclass(frozen=True, slots=True)
class Ended:
    """How a stream ended; ``last`` is what the caller gets of it once that is on disk."""

    outcome: Outcome
    reason: Reason | None
    last: bytes = field(repr=False)


async def pass_on(reply: VendorReply, stream: StreamRestorer, replier: Replier, aside: Aside, call: Call) -> Ended:
    """Give the caller each piece as it comes, but for the last. Raises CallerLeft."""
    outcome, reason, last = Outcome.OK, None, b""
    waiting = 0  # bytes that were taken in since something was given: the event that is put together
    try:
        async for chunk in reply.chunks():
            waiting += len(chunk)
            piece = await aside.work(waiting, partial(stream.feed, chunk))
            waiting = 0 if piece else waiting
            if stream.complete:
                last = piece
                break
            await replier.write(piece)
        last += await aside.work(waiting, stream.finish)
    except VendorFailed as failure:
        outcome, reason = Outcome.VENDOR_ERROR, failure.reason
    except VendorReplyError:
        outcome, reason = Outcome.VENDOR_ERROR, Reason.VENDOR_REPLY
    except asyncio.CancelledError:
        if not call.cut:
            raise
        go_on()
        outcome, reason = Outcome.FAILED, Reason.SHUTTING_DOWN
    finally:
        call.usage = stream.usage  # what the vendor has told so far, also of a call whose caller left
    if stream.failed is not None:
        outcome = Outcome.VENDOR_ERROR
    elif reason is None and not stream.complete:
        outcome, reason = Outcome.TRUNCATED, Reason.VENDOR_REPLY
    return Ended(Outcome.TIMEOUT if reason is Reason.VENDOR_TIMEOUT else outcome, reason, last)
