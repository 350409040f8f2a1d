"""A clock that was set: the promise of a minute holds by another clock, and the trail says what is in doubt."""

from __future__ import annotations

import asyncio
import errno
import json
import time
from itertools import count
from typing import Any

import pytest

import gateway.audit.chain_writer as writer_module
import gateway.audit.event as event_module
from gateway.audit.clock import Steps
from gateway.audit.event import read_event
from gateway.audit.journal import JournalUnavailable
from tests.audit.conftest import Trail, intent
from tests.audit.test_standalone import ALONE

YEAR = 365 * 86_400


async def test_both_verifiers_say_where_a_clock_was_set_back_and_statements_go_on(
    trail: Trail, monkeypatch: pytest.MonkeyPatch
) -> None:
    day = ["2026-03-02"]
    seconds = count()
    monkeypatch.setattr(writer_module, "now", lambda: f"{day[0]}T10:00:{next(seconds):02}.000000Z")
    journal = trail.open(checkpoint_seconds=0.05)
    await journal.record(intent())
    day[0] = "2026-03-01"  # a clock that was a day ahead is put right
    before = len(next(trail.checkpoints.glob("*.jsonl")).read_bytes().splitlines())
    async with asyncio.timeout(10):
        while len(next(trail.checkpoints.glob("*.jsonl")).read_bytes().splitlines()) < before + 2:
            await asyncio.sleep(0.01)
    await journal.close()
    ours, other = trail.verify(), ALONE.verify(trail.journal, trail.key.public_key(), trail.checkpoints)
    (note,) = (note for note in ours.notes if "set back" in note)
    assert "segment-00000001.jsonl" in note
    assert (ours.problems, [one for one in other.notes if "set back" in one]) == ([], [note])


class Set:
    """The machine's clock, which a test sets by so many seconds."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.by = 0
        real = time.time_ns
        monkeypatch.setattr(event_module, "_ticks", event_module._Ticks())  # ids never go back, nor after this test
        monkeypatch.setattr(time, "time_ns", lambda: real() + self.by * 1_000_000_000)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Set:
    return Set(monkeypatch)


def events(trail: Trail) -> list[dict[str, Any]]:
    lines = [json.loads(line) for path in trail.segments for line in path.read_bytes().splitlines()]
    return [line["event"] for line in lines if "event" in line]


def marks(trail: Trail) -> list[int]:
    return [event["clock_seconds"] for event in events(trail) if event["stage"] == "clock"]


async def test_a_clock_that_is_put_forward_and_back_leaves_a_mark_before_the_first_event_of_the_new_time(
    trail: Trail, clock: Set
) -> None:
    journal = trail.open()
    await journal.record(intent())
    clock.by = YEAR
    await journal.record(intent())
    await journal.record(intent())
    clock.by = 0
    await journal.record(intent())
    await journal.close()
    assert [(event["stage"], event.get("outcome")) for event in events(trail)] == [
        ("intent", None),
        ("clock", "forward"),
        ("intent", None),
        ("intent", None),
        ("clock", "back"),
        ("intent", None),
    ]
    assert marks(trail) == [YEAR, -YEAR]
    ours, other = trail.verify(), ALONE.verify(trail.journal, trail.key.public_key(), trail.checkpoints)
    (note,) = (note for note in ours.notes if "put forward" in note)
    assert f"segment-00000001.jsonl:4: the clock was put forward by {YEAR} seconds, to 20" in note
    assert "(1 of 2)" in note
    assert (ours.problems, other.problems) == ([], [])
    assert [one for one in other.notes if "put forward" in one] == [note]
    assert all(read_event(json.dumps(event)) for event in events(trail))


async def test_a_clock_that_is_set_while_nothing_happens_is_marked_with_the_next_statement(
    trail: Trail, clock: Set
) -> None:
    journal = trail.open(checkpoint_seconds=0.05)
    clock.by = 60
    async with asyncio.timeout(10):
        while not marks(trail):
            await asyncio.sleep(0.01)
    await journal.close()
    assert marks(trail) == [60]


async def test_small_steps_are_marked_once_they_add_up(trail: Trail, clock: Set) -> None:
    journal = trail.open()
    for by in (2, 4, 6, 8):
        clock.by = by
        await journal.record(intent())
    await journal.close()
    assert marks(trail) == [6]


@pytest.mark.parametrize("rolled", [False, True])
async def test_a_clock_that_is_set_while_no_gateway_runs_is_marked_at_its_start(
    trail: Trail, clock: Set, rolled: bool
) -> None:
    limits = {"segment_bytes": 1} if rolled else {}
    for by in (0, 3600, 3600, 0):
        clock.by = by
        journal = trail.open(**limits)
        await journal.record(intent())
        await journal.close()
    assert marks(trail) == [3600, -3600]
    assert trail.verify().problems == []


async def test_nothing_is_said_of_another_run_of_the_machine(
    trail: Trail, clock: Set, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = trail.open()
    await journal.close()
    clock.by = 3600
    monkeypatch.setattr("gateway.audit.clock.boot", lambda: "0" * 32)
    journal = trail.open()
    await journal.record(intent())
    await journal.close()
    assert marks(trail) == []


async def test_a_mark_that_could_not_be_written_is_written_once_the_disk_has_room(
    trail: Trail, clock: Set, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = trail.open()
    await journal.record(intent())
    clock.by = YEAR
    real = writer_module.write_all

    def full(descriptor: int, text: bytes) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(writer_module, "write_all", full)
    with pytest.raises(JournalUnavailable):
        await journal.record(intent())
    monkeypatch.setattr(writer_module, "write_all", real)
    await journal.record(intent())
    await journal.close()
    assert marks(trail) == [YEAR]
    assert [event["stage"] for event in events(trail)] == ["intent", "clock", "intent"]
    assert trail.verify().problems == []


async def test_a_process_that_is_stopped_between_two_looks_sees_no_step(monkeypatch: pytest.MonkeyPatch) -> None:
    real, pauses = time.clock_gettime_ns, count()
    steps = Steps()

    def stopped(which: int) -> int:
        # From one look to the next the machine's clock stands, and the other one is eight seconds on.
        return real(which) + (next(pauses) + 1) * 8_000_000_000

    with monkeypatch.context() as patch:
        patch.setattr(time, "clock_gettime_ns", stopped)
        assert steps.look() == (0, None)
        late = Steps()  # began while it was stopped, and sees what comes after
    assert late.look()[0] == 0
    clock = time.time_ns
    monkeypatch.setattr(time, "time_ns", lambda: clock() + 60 * 1_000_000_000)
    assert (steps.look()[0], late.look()[0]) == (60, 60)
