"""Which vendor is tried when, how long is waited, and what the books say, without a socket."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import Any, cast

import pytest

from gateway.audit.event import Outcome, new_event_id
from gateway.edge.attempts import Attempts, Candidate
from gateway.edge.call import Call
from gateway.egress.breaker import Breakers, Patience, State
from gateway.egress.credentials import CredentialMissing
from gateway.model import Caller, CleanPrompt, Clearance, Receipt
from gateway.policy.decide import outside_its_days
from gateway.policy.schema import Agreement, Baa, Credential, Retries
from gateway.refusals import Reason, Refusal

CLEAN = CleanPrompt(b"{}", "POST", "/v1/messages", (), {}, False)
BAA = Baa("BAA-1", date(2026, 1, 1), date(2027, 1, 1), frozenset({"messages"}), ("*",))


@dataclass
class Answered:
    """What stands for an open reply."""

    status: int
    retry_after: str = ""
    tls: None = None
    closed: bool = False

    def headers(self, allowed: frozenset[str]) -> Mapping[str, str]:
        return {"retry-after": self.retry_after} if self.retry_after and "retry-after" in allowed else {}

    def close(self) -> None:
        self.closed = True


@dataclass
class World:
    """A ledger, a network and a clock that note what they are asked."""

    answers: list[Any]
    intents: list[tuple[str, int, str]] = field(default_factory=list)
    outcomes: list[tuple[str, int, str, str | None]] = field(default_factory=list)
    sent: list[str] = field(default_factory=list)
    pauses: list[float] = field(default_factory=list)
    unrecorded: int | None = None  # the intent that cannot be recorded
    now: float = 0.0
    asked: list[tuple[int, int]] = field(default_factory=list)  # pauses and intents before each look
    days: list[date] = field(default_factory=list)  # of each look at the calendar; the last one stays
    no_token: Exception | None = None  # what a signer fails with

    def __post_init__(self) -> None:
        self.breakers = Breakers(Patience(failures=2, rest=10), lambda: self.now)
        self.call = Call(new_event_id())

    async def intent(self, call: Call) -> Receipt | Refusal:
        if len(self.intents) == self.unrecorded:
            return Refusal(Reason.AUDIT_UNAVAILABLE)
        self.intents.append((str(call.vendor), call.attempt, call.attempt_id))
        call.receipt = Receipt(call.attempt_id, len(self.intents))
        return call.receipt

    async def outcome(self, call: Call, outcome: Outcome, reason: Reason | None) -> None:
        call.outcome, call.reason = outcome, reason
        self.outcomes.append((str(call.vendor), call.attempt, outcome.value, reason.value if reason else None))

    async def send(self, clean: CleanPrompt, clearance: Clearance, receipt: Receipt, to: str, signer: str) -> Any:
        assert clean is CLEAN
        assert clearance.vendor == to == signer.removeprefix("key of ")
        assert receipt.event_id == self.call.attempt_id
        self.sent.append(to)
        answer = self.answers.pop(0)
        if isinstance(answer, BaseException):
            raise answer
        return answer

    async def pause(self, seconds: float) -> None:
        self.pauses.append(seconds)

    def today(self) -> date:
        if not self.days:
            return BAA.effective
        return self.days.pop(0) if len(self.days) > 1 else self.days[0]

    async def run(self, vendors: str, retries: Retries) -> Any:
        attempts = Attempts(
            cast(Any, self),
            cast(Any, self),
            cast(Any, lambda agreement: agreement.vendor),
            self.breakers,
            self.pause,
            lambda: 1.0,
        )
        candidates = [candidate(v) for v in vendors]
        self.keys = [cast(Any, one.signer) for one in candidates]
        for key in self.keys:
            key.failure = self.no_token
        return await attempts.send(CLEAN, candidates, retries, self.call, self.withdrawn)

    def withdrawn(self, agreement: Agreement) -> Refusal | None:
        self.asked.append((len(self.pauses), len(self.intents)))
        return outside_its_days(agreement.vendor, BAA, self.today())


class Key(str):
    """What stands for a signer: it holds a token that ends."""

    prepared = 0
    failure: Exception | None = None

    async def prepare(self) -> None:
        self.prepared += 1
        if self.failure is not None:
            raise self.failure


def candidate(vendor: str) -> Candidate:
    agreement = Agreement(vendor, "anthropic", f"https://{vendor}.example", f"{vendor}.example", 443, Credential("env", "X"), BAA)  # fmt: skip
    return Candidate(
        agreement, Clearance(vendor, "BAA-1", "messages", "m", "0" * 64), (), cast(Any, Key(f"key of {vendor}"))
    )


@pytest.fixture(autouse=True)
def _replies(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gateway.edge.attempts.VendorReply", Answered)


OK, BUSY, LIMITED, WRONG = (partial(Answered, status) for status in (200, 529, 429, 400))
GONE, SLOW, REDIRECT = Refusal(Reason.VENDOR_UNREACHABLE), Refusal(Reason.VENDOR_TIMEOUT), Refusal(Reason.VENDOR_REDIRECT)  # fmt: skip


@pytest.mark.parametrize(
    ("vendors", "retries", "answers", "sent", "outcomes"),
    [
        ("a", Retries(1), [OK()], "a", []),
        ("a", Retries(1), [GONE], "a", []),  # its outcome is for the exchange to record
        ("a", Retries(2), [GONE, OK()], "aa", ["failed"]),
        ("a", Retries(3), [BUSY(), SLOW, OK()], "aaa", ["vendor_error", "timeout"]),
        ("a", Retries(2), [BUSY(), BUSY()], "aa", ["vendor_error"]),
        ("a", Retries(3), [WRONG()], "a", []),  # the request is at fault
        ("ab", Retries(1), [WRONG()], "a", []),
        ("ab", Retries(1), [REDIRECT], "a", []),
        ("ab", Retries(1), [GONE, OK()], "ab", ["failed"]),
        ("ab", Retries(2), [LIMITED(), LIMITED(), OK()], "aab", ["vendor_error"] * 2),
        ("ab", Retries(1, frozenset({"unreachable"})), [SLOW], "a", []),
        ("ab", Retries(1, frozenset({"unreachable"})), [BUSY()], "a", []),
        ("ab", Retries(1, frozenset({"timeout"})), [SLOW, OK()], "ab", ["timeout"]),
        ("ab", Retries(1, frozenset({"rate_limit"})), [LIMITED(), OK()], "ab", ["vendor_error"]),
        ("abc", Retries(1), [GONE, GONE, GONE], "abc", ["failed"] * 2),
    ],
)
async def test_who_is_tried_and_what_is_recorded(
    vendors: str, retries: Retries, answers: list[Any], sent: str, outcomes: list[str]
) -> None:
    expected = answers[-1]
    world = World(list(answers))
    world.breakers = Breakers(Patience(failures=9))
    last = await world.run(vendors, retries)
    assert last is expected
    assert "".join(world.sent) == sent
    assert [outcome[2] for outcome in world.outcomes] == outcomes
    assert [intent[0] for intent in world.intents] == list(sent)  # one intent for each, before it
    ids = [intent[2] for intent in world.intents]
    assert len(set(ids)) == len(ids)
    assert ids[0] == world.call.event_id
    assert not getattr(last, "closed", False)
    assert all(answer.closed for answer in answers[:-1] if isinstance(answer, Answered))


async def test_pauses_grow_at_one_vendor_and_there_is_none_before_another() -> None:
    world = World([BUSY(), BUSY(), BUSY(), OK()])
    world.breakers = Breakers(Patience(failures=9))
    await world.run("ab", Retries(3))
    assert world.pauses == [0.25, 0.5]
    assert world.sent == ["a", "a", "a", "b"]


async def test_pauses_begin_anew_at_the_next_vendor() -> None:
    world = World([BUSY(), BUSY(), BUSY(), BUSY(), BUSY(), OK()])
    world.breakers = Breakers(Patience(failures=9))
    await world.run("ab", Retries(3))
    assert world.sent == ["a", "a", "a", "b", "b", "b"]
    assert world.pauses == [0.25, 0.5, 0.25, 0.5]


@pytest.mark.parametrize(
    ("asked", "pauses", "sent"),
    [("2", [2.0], "aa"), ("3600", [], "ab"), ("soon", [0.25], "aa"), ("-1", [0.25], "aa"), ("9" * 99, [0.25], "aa")],
)
async def test_what_the_vendor_asks_for_is_waited_or_another_is_asked(
    asked: str, pauses: list[float], sent: str
) -> None:
    world = World([LIMITED(retry_after=asked), OK()])
    await world.run("ab", Retries(2))
    assert (world.pauses, "".join(world.sent)) == (pauses, sent)


async def test_a_vendor_that_fails_in_a_row_is_left_alone_and_tried_again_after_its_rest() -> None:
    world = World([GONE, OK(), GONE, OK(), OK(), OK(), OK()])
    for _ in range(2):
        await world.run("ab", Retries(1))
    assert world.breakers.states() == {"a": State.OPEN, "b": State.CLOSED}
    await world.run("ab", Retries(1))
    assert "".join(world.sent) == "ababb"
    world.now += 10
    await world.run("ab", Retries(1))
    assert "".join(world.sent) == "ababba"
    assert world.breakers.states()["a"] is State.CLOSED


async def test_one_caller_whose_calls_a_vendor_fails_at_keeps_no_other_from_it() -> None:
    world = World([GONE, GONE, OK()])
    world.call.caller = Caller("greedy", "key")
    await world.run("a", Retries(2))
    for caller, reason in (("greedy", Reason.VENDOR_RESTING), ("other", None)):
        world.call = Call(new_event_id(), caller=Caller(caller, "key"))
        assert getattr(await world.run("a", Retries(1)), "reason", None) is reason
    assert world.breakers.states() == {"a": State.OPEN}


async def test_where_all_rest_the_call_is_refused_and_nothing_is_recorded_as_sent() -> None:
    world = World([GONE, GONE])
    await world.run("a", Retries(2))
    world.call = Call(new_event_id())
    before = len(world.intents)
    refusal = await world.run("a", Retries(2))
    assert refusal.reason is Reason.VENDOR_RESTING
    assert len(world.intents) == before
    assert world.call.receipt is None


async def test_the_refusal_says_for_how_long_the_vendor_that_is_asked_first_rests() -> None:
    world = World([GONE, GONE, GONE, GONE])
    await world.run("a", Retries(2))
    world.now += 4
    await world.run("b", Retries(2))
    refusal = await world.run("ba", Retries(1))
    assert refusal.wait == refusal.retry_after == 6
    assert refusal.remedy == "Try again in 6 seconds."
    assert refusal.passing


async def test_whoever_comes_while_one_call_tries_the_vendor_is_told_to_come_soon() -> None:
    world = World([GONE, GONE])
    await world.run("a", Retries(2))
    world.now += 10
    assert world.breakers.of("a", "").admits()
    assert (await world.run("a", Retries(1))).wait == 1


async def test_the_last_answer_is_given_where_the_next_vendor_rests() -> None:
    world = World([GONE, GONE, BUSY()])
    await world.run("b", Retries(2))
    busy = await world.run("ab", Retries(1))
    assert busy.status == 529
    assert not busy.closed


async def test_a_rate_limit_is_no_failure_of_the_vendor() -> None:
    world = World([LIMITED(), LIMITED(), LIMITED()])
    await world.run("a", Retries(3))
    assert world.breakers.states() == {"a": State.CLOSED}


async def test_an_attempt_whose_intent_is_not_on_disk_is_not_made() -> None:
    world = World([GONE], unrecorded=1)
    refusal = await world.run("ab", Retries(1))
    assert refusal == Refusal(Reason.AUDIT_UNAVAILABLE)
    assert world.sent == ["a"]
    assert world.call.receipt is None  # so that the exchange records a refusal, not an outcome
    assert world.breakers.states()["b"] is State.CLOSED


async def test_a_caller_that_leaves_does_not_keep_the_trial() -> None:
    world = World([GONE, GONE])
    await world.run("a", Retries(2))
    world.now += 10
    world.answers = [RuntimeError(), OK()]
    with pytest.raises(RuntimeError):
        await world.run("a", Retries(1))
    assert (await world.run("a", Retries(1))).status == 200


@pytest.mark.parametrize(
    ("answers", "unknown"),
    [
        ("timeout ok", 1),
        ("timeout timeout ok", 2),
        ("error timeout ok", 1),
        ("unreachable error ok", 0),
        ("timeout timeout timeout", 2),  # the last is the call's own
    ],
)
async def test_attempts_of_which_nobody_knows_what_the_vendor_did_are_counted(answers: str, unknown: int) -> None:
    kinds: dict[str, Any] = {
        "ok": Answered(200),
        "error": Answered(500),
        "timeout": Refusal(Reason.VENDOR_TIMEOUT),
        "unreachable": Refusal(Reason.VENDOR_UNREACHABLE),
    }
    world = World([kinds[name] for name in answers.split()])
    world.breakers = Breakers(Patience(failures=9, rest=10), lambda: world.now)
    await world.run("a", Retries(3, frozenset({"unreachable", "timeout", "rate_limit", "server_error"})))
    assert world.call.unknown_attempts == unknown
    assert (world.call.outcome, world.call.reason) == (None, None)  # the last one's is still to be recorded


@pytest.mark.parametrize("no_token", [None, CredentialMissing("no token")])
async def test_a_proof_that_may_have_ended_in_the_attempt_before_is_had_anew(no_token: Exception | None) -> None:
    """A vendor that hangs takes ten minutes; a token is renewed five before its end. The signer says what is missing."""
    world = World([SLOW, SLOW, OK()], no_token=no_token)
    assert (await world.run("ab", Retries(2))).status == 200
    assert (world.sent, [key.prepared for key in world.keys]) == (["a", "a", "b"], [1, 1])


async def test_a_caller_that_leaves_in_a_pause_leaves_the_settled_outcome() -> None:
    world = World([Refusal(Reason.VENDOR_TIMEOUT)])

    async def leave(_: float) -> None:
        raise asyncio.CancelledError

    world.pause = leave  # type: ignore[method-assign]
    with pytest.raises(asyncio.CancelledError):
        await world.run("a", Retries(2, frozenset({"timeout"})))
    assert (world.call.outcome, world.call.unknown_attempts) == (Outcome.TIMEOUT, 0)
    assert [outcome for _, _, outcome, _ in world.outcomes] == ["timeout"]


LAST, OVER = date(2026, 12, 31), date(2027, 1, 1)


async def test_an_agreement_that_ended_while_the_call_was_looked_at_sends_nothing() -> None:
    world = World([Answered(200)], days=[OVER])
    refused = await world.run("a", Retries())
    assert isinstance(refused, Refusal)
    assert refused.reason is Reason.AGREEMENT_EXPIRED
    assert not world.intents
    assert not world.sent
    control = World([Answered(200)], days=[LAST])
    assert (await control.run("a", Retries())).status == 200


async def test_an_agreement_that_ended_in_the_pause_between_two_attempts_is_not_tried_again() -> None:
    again = Retries(attempts=2, after=frozenset({"server_error"}))
    world = World([Answered(503), Answered(200)], days=[LAST, OVER])
    refused = await world.run("a", again)
    assert isinstance(refused, Refusal)
    assert refused.reason is Reason.AGREEMENT_EXPIRED
    assert world.asked == [(0, 0), (1, 1)]  # behind the pause, before the intent
    assert len(world.intents) == len(world.sent) == 1
    assert world.outcomes == [("a", 1, "vendor_error", None)]  # once
    assert world.call.receipt is None  # so that a refusal is recorded, under an id of its own
    assert world.call.attempt_id != world.call.event_id
    control = World([Answered(503), Answered(200)], days=[LAST])
    assert (await control.run("a", again)).status == 200


async def test_where_all_agreements_ended_the_refusal_is_the_first_vendors() -> None:
    """Its event speaks of the vendor that the call was cleared for, which is the first: so must the message."""
    refused = await World([], days=[OVER]).run("ab", Retries())
    assert isinstance(refused, Refusal)
    assert (refused.reason, refused.value.partition(",")[0]) == (Reason.AGREEMENT_EXPIRED, "a")


async def test_where_one_agreement_ended_the_next_vendor_is_asked() -> None:
    world = World([Answered(503), Answered(200)], days=[LAST, OVER, LAST])
    assert (await world.run("abc", Retries(after=frozenset({"server_error"})))).status == 200
    assert world.sent == ["a", "c"]
    assert [attempt for _, attempt, _ in world.intents] == [1, 2]
    assert world.breakers.states()["b"] is State.CLOSED
