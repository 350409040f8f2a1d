"""What a receiver refuses for its size comes in smaller pieces; what it refuses alone holds up no optional sink."""

from __future__ import annotations

import errno
import io
import json
import threading
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from gateway import privacy
from gateway.audit.formats.record import Record
from gateway.audit.journal import Journal
from gateway.audit.reader import Item
from gateway.audit.sinks import cursor, refused
from gateway.audit.sinks.delivery import Bounds, Delivery
from gateway.audit.sinks.sink import BatchRefused, Refused, SinkFailed
from tests.audit.conftest import Trail
from tests.audit.test_delivery import Clock, delivery, write

BOUNDS = Bounds(batch=64)


class Picky:
    """A receiver that takes so many events at once, and some never."""

    def __init__(self, most: int = 1000, never: Sequence[int] = (), broken: Exception | None = None) -> None:
        self.most, self.never, self.broken = most, set(never), broken
        self.taken: list[int] = []
        self.given: list[list[int]] = []

    async def send(self, items: Sequence[Item]) -> None:
        numbers = [item.sequence for item in items if isinstance(item, Record)]
        self.given.append(numbers)
        if self.broken is not None:
            raise self.broken
        if len(numbers) > self.most:
            raise BatchRefused(Refused.TOO_LARGE)
        if self.never & set(numbers):
            raise BatchRefused(Refused.REJECTED)
        self.taken += numbers

    async def close(self) -> None:
        pass

    @property
    def firsts(self) -> list[int]:
        return list(dict.fromkeys(self.taken))


async def filled(
    trail: Trail, sink: Picky, count: int, bounds: Bounds = BOUNDS, **more: object
) -> tuple[Journal, Delivery]:
    journal = trail.open()
    made = delivery(trail, journal, sink, bounds, **more)
    await write(journal, count)
    return journal, made


async def steps(made: Delivery, most: int = 500) -> None:
    """Deliver until nothing more can be given now."""
    for _ in range(most):
        if not await made._deliver():
            return
    raise AssertionError("it comes to no end")


def account(trail: Trail) -> list[tuple[str, int, str]]:
    path = trail.journal.parent / "spool" / "siem" / refused.ACCOUNT
    lines = [json.loads(line) for line in path.read_bytes().splitlines()] if path.exists() else []
    return [(line["chain"], line["seq"], line["code"]) for line in lines]


@pytest.mark.parametrize("most", [1, 2, 7, 40])
async def test_a_batch_that_is_too_large_comes_in_pieces_that_are_not(trail: Trail, most: int) -> None:
    sink = Picky(most)
    journal, made = await filled(trail, sink, 100)
    await steps(made)
    assert sink.taken == list(range(1, 101))
    assert (made.lag.events, made.lag.refused, account(trail)) == (0, 0, [])
    sink.most, sink.given = 1000, []
    await write(journal, 300)
    await steps(made)
    assert max(map(len, sink.given)) > 40  # and they grow again
    await journal.close()


@pytest.mark.parametrize("never", [(1,), (50,), (3, 4), (5, 6, 7, 8, 9, 60), (99,)])
@pytest.mark.parametrize("most", [1000, 1, 5])
async def test_an_optional_sink_goes_on_past_what_is_refused_alone(
    trail: Trail, never: tuple[int, ...], most: int
) -> None:
    sink = Picky(most, never)
    stream = io.StringIO()
    with privacy.guarded_logging(stream):
        journal, made = await filled(trail, sink, 100)
        for _ in range(30):
            await steps(made)
    assert sink.firsts == [number for number in range(1, 101) if number not in never]
    assert account(trail) == [(journal.chain, number, "rejected") for number in never]
    assert (made.lag.events, made.lag.refused, made.lag.stands_at) == (0, len(never), None)
    told = [line for line in map(json.loads, stream.getvalue().splitlines()) if line["event"] == "sink_event_refused"]
    assert [(line["chain"], line["sequence"], line["code"]) for line in told] == account(trail)
    place = cursor.load(trail.journal.parent / "spool" / "siem", journal.chain)
    assert place is not None
    await journal.close()


async def test_without_a_later_event_nothing_is_proven(trail: Trail) -> None:
    sink = Picky(never=[100])
    journal, made = await filled(trail, sink, 100)
    await steps(made)
    assert (made.lag.events, account(trail), made.lag.last_failure) == (1, [], Refused.REJECTED)
    await write(journal, 1)
    await steps(made)
    assert (made.lag.events, sink.firsts[-1], len(account(trail))) == (0, 101, 1)
    await journal.close()


@pytest.mark.parametrize(
    "broken",
    [
        SinkFailed(Refused.STATUS),
        ConnectionRefusedError(),
        TimeoutError(),
        BatchRefused(Refused.REJECTED),
        OSError(errno.EIO, "x"),
    ],
)
async def test_a_receiver_that_takes_nothing_loses_nothing(trail: Trail, broken: Exception) -> None:
    sink = Picky(broken=broken)
    journal, made = await filled(trail, sink, 100)
    for _ in range(40):
        before = len(sink.given)
        await steps(made)
    assert len(sink.given) - before <= 2  # it is not hammered either
    assert (made.lag.events, made.lag.refused, account(trail)) == (100, 0, [])
    sink.broken = None
    await steps(made)
    assert sink.taken == list(range(1, 101))
    await journal.close()


@pytest.mark.parametrize("count", [1, 20])
async def test_a_receiver_that_refuses_everything_is_said_like_one_that_is_away(trail: Trail, count: int) -> None:
    """A collector's 400 for a wrong index was said only after a quarter of an hour, when the sink was behind."""
    sink, stream = Picky(broken=BatchRefused(Refused.REJECTED)), io.StringIO()
    with privacy.guarded_logging(stream):
        journal, made = await filled(trail, sink, count)
        for _ in range(5):
            await steps(made)
        sink.broken = None
        await steps(made)
    await journal.close()
    assert sink.firsts == list(range(1, count + 1))
    told = [(line["event"], line.get("code")) for line in map(json.loads, stream.getvalue().splitlines())]
    assert told == [("sink_failing", "rejected"), ("sink_goes_on", None)]


async def test_a_required_sink_that_stands_at_an_event_is_not_said_to_take_nothing(trail: Trail) -> None:
    sink, stream = Picky(never=(3,)), io.StringIO()
    with privacy.guarded_logging(stream):
        journal, made = await filled(trail, sink, 9, replace(BOUNDS, required=True))
        for _ in range(9):
            await steps(made)
    await journal.close()
    assert [json.loads(line)["event"] for line in stream.getvalue().splitlines()] == ["sink_event_refused"]


async def test_what_was_refused_once_and_is_taken_when_asked_again_is_not_passed_over(trail: Trail) -> None:
    sink = Picky(never=[1])
    journal, made = await filled(trail, sink, 3, replace(BOUNDS, batch=1))
    send = sink.send

    async def relents(items: Sequence[Item]) -> None:
        await send(items)
        sink.never.discard(1)  # once another one was taken

    sink.send = relents  # type: ignore[method-assign]
    await steps(made)
    assert (sorted(set(sink.taken)), account(trail), made.lag.refused) == ([1, 2, 3], [], 0)
    await journal.close()


async def test_a_required_sink_stays_says_which_and_goes_on_once_it_is_mended(trail: Trail) -> None:
    sink, clock, stream = Picky(never=[40]), Clock(), io.StringIO()
    with privacy.guarded_logging(stream):
        journal, made = await filled(trail, sink, 100, replace(BOUNDS, required=True), clock=clock)
        for _ in range(5):
            await steps(made)
            clock.now += 1000
            made._watch()
        asked = sink.given[-2:]
        assert (made.lag.stands_at, made.lag.events, made.lag.refused, made.lag.behind) == (40, 61, 0, True)
        sink.never.clear()
        await steps(made)
    assert asked == [[40], [40]]  # once it is proven, the others are not sent again and again
    assert sink.firsts == [*range(1, 40), 41, 40, *range(42, 101)]
    assert (account(trail), made.lag.stands_at, made.lag.events) == ([], None, 0)
    told = [json.loads(line) for line in stream.getvalue().splitlines()]
    assert [line["event"] for line in told].count("sink_event_refused") == 1
    (alert,) = [line for line in told if line["event"] == "sink_behind"]
    assert (alert["refused_sequence"], alert["code"], alert["required"]) == (40, "rejected", True)
    await journal.close()


async def test_what_cannot_be_noted_is_not_passed_over(trail: Trail, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "x")

    sink = Picky(never=[2])
    journal, made = await filled(trail, sink, 3)
    with monkeypatch.context() as patch:
        patch.setattr(refused, "note", full)
        await steps(made)
        assert (made.lag.refused, made.lag.events, made.lag.last_failure) == (0, 2, Refused.IO_ERROR)
    await steps(made)
    assert (account(trail), made.lag.events) == ([(journal.chain, 2, "rejected")], 0)
    await journal.close()


async def test_a_restart_after_it_does_not_ask_again(trail: Trail) -> None:
    sink = Picky(never=[2])
    journal, made = await filled(trail, sink, 5)
    await steps(made)
    again = Picky(never=[2])
    await steps(delivery(trail, journal, again))
    assert 2 not in [number for numbers in again.given for number in numbers]
    await journal.close()


async def test_a_night_without_events_after_it_is_looked_past(trail: Trail) -> None:
    sink = Picky(never=[2])
    journal, made = await filled(trail, sink, 2, replace(BOUNDS, batch=2))
    for _ in range(9):
        await journal.checkpoint()
    await write(journal, 1)
    await steps(made)
    assert (sink.firsts, len(account(trail)), made.lag.events) == ([1, 3], 1, 0)
    await journal.close()


async def test_a_line_that_somebody_made_none_ends_the_look_for_a_later_event(trail: Trail) -> None:
    """The last line of what is durable brings no number then, and it was looked for in a loop for ever."""
    journal = trail.open()
    made = delivery(trail, journal, object())
    await write(journal, 1)
    before = journal.durable
    await write(journal, 1)
    (path,) = trail.segments
    content = path.read_bytes()
    path.write_bytes(content[: before.offset] + b"x" * (len(content) - before.offset - 1) + b"\n")
    found = list[Any]()
    looking = threading.Thread(target=lambda: found.append(made._events_after(before, journal.durable)), daemon=True)
    looking.start()
    looking.join(5)
    assert found == [[]]
    await journal.close()
