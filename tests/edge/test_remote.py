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
from gateway.refusals import Reason, Refusal


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


class Signer:
    async def prepare(self) -> None:
        pass


POLICY = SimpleNamespace(agreements={"aws-phi": SimpleNamespace(vendor="aws-phi", host="h", credential=None)})
ROUTE = SimpleNamespace(detection=SimpleNamespace(thresholds={}))
CLEARANCE: Any = SimpleNamespace(spec=Clearance, vendor="aws-phi")


@pytest.mark.parametrize(("holds_for", "sent"), [(1, 0), (2, 1), (3, 2)])
async def test_what_is_withdrawn_between_two_parts_of_a_text_gets_no_more(
    monkeypatch: pytest.MonkeyPatch, holds_for: int, sent: int
) -> None:
    """Asked once before the intent, and once for each of the two texts."""
    monkeypatch.setattr(remote_module, "signer_for", lambda *arguments: Signer())
    books, received, asked = Books(), list[str](), list[str]()
    books.go_on.set()

    def withdrawn(vendor: str) -> Refusal | None:
        asked.append(vendor)
        return Refusal(Reason.AGREEMENT_EXPIRED) if len(asked) > holds_for else None

    async def send(_way: object, part: str, *_: object) -> list[Any]:
        received.append(part)
        return []

    detector: Any = RemoteDetector(books, None, lambda agreement: None, lambda: None)  # type: ignore[arg-type]
    monkeypatch.setattr(RemoteDetector, "_send", lambda self, *arguments: send(*arguments))
    found = await detector._ask(POLICY, ROUTE, CLEARANCE, ["one", "two"], Call("1"), withdrawn)
    assert received == ["one", "two"][:sent]
    if sent == 2:
        assert found == [(), ()]
        assert books.told == ["intent", (Outcome.OK, None)]
    else:
        assert found == Refusal(Reason.AGREEMENT_EXPIRED)
        assert books.told == ["intent", (Outcome.FAILED, Reason.AGREEMENT_EXPIRED)]


@pytest.mark.parametrize(
    ("cut", "end"), [(False, (Outcome.CALLER_LEFT, None)), (True, (Outcome.FAILED, Reason.SHUTTING_DOWN))]
)
async def test_a_call_that_ends_while_the_intent_is_written_leaves_an_outcome(
    monkeypatch: pytest.MonkeyPatch, cut: bool, end: object
) -> None:
    """Whether its caller leaves or the gateway's end cuts it, as the outcome says."""

    class Never:
        async def send(self, *arguments: Any) -> Any:
            raise AssertionError("nothing may be sent")

    monkeypatch.setattr(remote_module, "signer_for", lambda *arguments: Signer())
    books, call = Books(), Call("1")
    detector: Any = RemoteDetector(books, Never(), lambda agreement: None, lambda: None)  # type: ignore[arg-type]
    asking = asyncio.ensure_future(detector._ask(POLICY, ROUTE, CLEARANCE, ["text"], call, lambda _: None))
    await books.written.wait()
    call.cut = cut
    asking.cancel()
    books.go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await asking
    assert books.told == ["intent", end]
