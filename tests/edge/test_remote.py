"""A detector at a vendor: its call has one intent and one outcome, whenever the caller leaves."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import Any

import pytest

import gateway.edge.remote as remote_module
from gateway.audit.event import Outcome
from gateway.edge.call import Call
from gateway.edge.remote import RemoteDetector
from gateway.model import Clearance, Receipt


class Books:
    """A ledger whose intent is on disk before it is said to be."""

    def __init__(self) -> None:
        self.told: list[object] = []
        self.written, self.go_on = asyncio.Event(), asyncio.Event()

    async def intent(self, call: Call) -> Receipt:
        call.receipt = Receipt(call.event_id, 1)
        self.told.append("intent")
        self.written.set()
        await self.go_on.wait()
        return call.receipt

    async def outcome(self, call: Call, outcome: Outcome, reason: object) -> Receipt:
        self.told.append((outcome, reason))
        return Receipt(call.event_id, 2)


async def test_a_caller_who_leaves_while_the_intent_is_written_leaves_an_outcome(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Signer:
        async def prepare(self) -> None:
            pass

    class Never:
        async def send(self, *arguments: Any) -> Any:
            raise AssertionError("nothing may be sent")

    monkeypatch.setattr(remote_module, "signer_for", lambda *arguments: Signer())
    books, agreement = Books(), SimpleNamespace(vendor="aws-phi", host="h", credential=None)
    detector: Any = RemoteDetector(books, Never(), lambda agreement: None, lambda: None)  # type: ignore[arg-type]
    policy, route = (
        SimpleNamespace(agreements={"aws-phi": agreement}),
        SimpleNamespace(detection=SimpleNamespace(thresholds={})),
    )
    clearance: Any = SimpleNamespace(spec=Clearance, vendor="aws-phi")
    asking = asyncio.ensure_future(detector._ask(policy, route, clearance, ["text"], Call("1")))
    await books.written.wait()
    asking.cancel()
    books.go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await asking
    assert books.told == ["intent", (Outcome.CALLER_LEFT, None)]
