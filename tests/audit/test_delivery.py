"""In order, at least once, whatever the other end does; and it is known how far behind it is."""

from __future__ import annotations

import asyncio
import errno
import io
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from gateway import privacy
from gateway.audit.files import open_to_append
from gateway.audit.formats import WRITERS, Format
from gateway.audit.formats.record import Record
from gateway.audit.journal import Journal
from gateway.audit.reader import Item, JournalReader, Position
from gateway.audit.sinks import cursor, refused
from gateway.audit.sinks.build import say_left_behind
from gateway.audit.sinks.delivery import Bounds, Delivery
from gateway.audit.sinks.fanout import Fanout
from gateway.audit.sinks.local import FileSink
from gateway.audit.sinks.options import SinkSettings, Stdout
from gateway.audit.sinks.sink import Refused, SinkFailed
from tests.audit.conftest import Trail, intent
from tests.killed import kill_at

QUICK = Bounds(first_pause=0.01, longest_pause=0.02, batch=3, save_seconds=0.0, send_seconds=5.0)


class Recorder:
    """A receiver that does what its script says, then takes everything."""

    def __init__(self, *script: Exception | str) -> None:
        self.script = list(script)
        self.taken: list[int] = []
        self.arrived = asyncio.Event()
        self.hanging = asyncio.Event()
        self.closed = False

    async def send(self, items: Sequence[Item]) -> None:
        step = self.script.pop(0) if self.script else None
        if isinstance(step, Exception):
            raise step
        if step == "hang":
            self.hanging.set()
            await asyncio.Event().wait()
        self.taken += [item.sequence for item in items if isinstance(item, Record)]
        self.arrived.set()
        if step == "took it and lied":
            raise ConnectionResetError

    async def close(self) -> None:
        self.closed = True

    async def until(self, last: int) -> None:
        async with asyncio.timeout(20):
            while not self.taken or self.taken[-1] < last:
                self.arrived.clear()
                await self.arrived.wait()


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


Deliver = Callable[..., Delivery]


def delivery(trail: Trail, journal: Journal, sink: object, bounds: Bounds = QUICK, **more: object) -> Delivery:
    spool = trail.journal.parent / "spool"
    return Delivery("siem", sink, bounds, journal=journal, spool=spool, **more)  # type: ignore[arg-type]


async def test_what_root_keeps_of_a_sink_is_its_owner_s(trail, tmp_path, monkeypatch) -> None:
    """The gateway's own user could not read its cursor: all came again, and the archive kept all JSON for it."""
    given: dict[int, tuple[int, int]] = {}
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(os, "fchown", lambda descriptor, *to: given.update({os.fstat(descriptor).st_ino: to}))
    journal, file = trail.open(), FileSink(tmp_path / "events.jsonl", WRITERS[Format.NATIVE])
    made = delivery(trail, journal, file)
    await journal.record(intent())
    items = JournalReader(trail.journal).read(Position(), journal.durable, limit=9)[0]
    await file.send(items)
    refused.note(
        tmp_path / "spool" / "siem", next(item for item in items if isinstance(item, Record)), Refused.TOO_LARGE
    )
    await file.close()
    await journal.close()
    owner, there = (tmp_path.stat().st_uid, tmp_path.stat().st_gid), [*(tmp_path / "spool").rglob("*")]
    assert {path.name for path in there} == {"siem", "cursor", "refused.jsonl"}
    for path in (tmp_path / "spool", tmp_path / "events.jsonl", *there):
        assert given[path.stat().st_ino] == owner, path
    # What was there may be a link to what is another's: it is neither given away nor written over.
    theirs = tmp_path / "theirs"
    theirs.write_bytes(b"kept\n")
    (tmp_path / "spool" / "siem" / "cursor.part").symlink_to(theirs)
    cursor.save(tmp_path / "spool" / "siem", Position(), made.name)
    os.close(open_to_append(theirs))
    assert (theirs.read_bytes(), theirs.stat().st_ino in given) == (b"kept\n", False)


@asynccontextmanager
async def running(made: Delivery) -> AsyncIterator[Delivery]:
    task = asyncio.ensure_future(made.run())
    try:
        yield made
    finally:
        made.stop()
        async with asyncio.timeout(20):
            await asyncio.gather(task, return_exceptions=True)


async def write(journal: Journal, count: int, made: Delivery | None = None) -> None:
    for _ in range(count):
        await journal.record(intent())
        if made is not None:
            made.wake()


async def test_everything_arrives_in_order(trail: Trail) -> None:
    journal, sink = trail.open(segment_bytes=3_000), Recorder()
    async with running(delivery(trail, journal, sink)) as made:
        await write(journal, 20, made)
        await sink.until(20)
        assert made.lag.failures == 0
    assert sink.taken == list(range(1, 21))
    assert sink.closed
    assert (made.lag.events, made.lag.delivered, made.lag.behind) == (0, 20, False)
    await journal.close()


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (ConnectionResetError(), Refused.UNREACHABLE),
        (SinkFailed(Refused.STATUS), Refused.STATUS),
        (OSError(errno.EIO, "x"), Refused.IO_ERROR),
        (ValueError("Maria Lopez"), Refused.FAILED),
    ],
)
async def test_what_was_refused_is_given_again(trail: Trail, fault: Exception, code: Refused) -> None:
    journal, sink = trail.open(), Recorder(fault, fault)
    made = delivery(trail, journal, sink)
    await write(journal, 4)
    assert await made._deliver() is False
    assert made.lag.last_failure is code
    async with running(made):
        await sink.until(4)
    assert sink.taken == [1, 2, 3, 4]
    assert made.lag.failures == 2
    await journal.close()


async def test_what_was_taken_and_denied_comes_twice_and_in_order(trail: Trail) -> None:
    journal, sink = trail.open(), Recorder("took it and lied")
    made = delivery(trail, journal, sink)
    await write(journal, 5)
    async with running(made):
        await sink.until(5)
    assert sink.taken == [1, 2, 1, 2, 3, 4, 5]  # the first batch of three holds a checkpoint
    await journal.close()


async def test_a_receiver_that_hangs_is_cut_and_asked_again(trail: Trail) -> None:
    journal, sink = trail.open(), Recorder("hang")
    bounds = Bounds(first_pause=0.01, longest_pause=0.02, send_seconds=0.05)
    made = delivery(trail, journal, sink, bounds)
    await write(journal, 3)
    async with running(made):
        await sink.until(3)
    assert (made.lag.failures, sink.taken) == (1, [1, 2, 3])
    await journal.close()


async def test_a_restart_goes_on_where_it_stood(trail: Trail) -> None:
    journal, first, second = trail.open(), Recorder(), Recorder()
    made = delivery(trail, journal, first)
    await write(journal, 4)
    async with running(made):
        await first.until(4)
    await write(journal, 3)
    async with running(delivery(trail, journal, second)):
        await second.until(7)
    assert second.taken == [5, 6, 7]
    await journal.close()


async def test_a_new_sink_begins_with_the_next_event(trail: Trail) -> None:
    journal, sink = trail.open(), Recorder()
    await write(journal, 4)
    made = delivery(trail, journal, sink)
    assert made.lag.events == 0
    async with running(made):
        await write(journal, 2, made)
        await sink.until(6)
    assert sink.taken == [5, 6]
    await journal.close()


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"segment":-1,"offset":0,"sequence":0}', b'{"segment":99,"offset":0,"sequence":9}']
)
async def test_a_broken_cursor_repeats_rather_than_loses(trail: Trail, content: bytes) -> None:
    journal, sink = trail.open(), Recorder()
    place = trail.journal.parent / "spool" / "siem"
    place.mkdir(parents=True)
    (place / "cursor").write_bytes(content)
    await write(journal, 2)
    async with running(delivery(trail, journal, sink)):
        await sink.until(2)
    assert sink.taken == [1, 2]
    await journal.close()


async def test_a_cursor_in_the_middle_of_a_line_passes_over_none(trail: Trail) -> None:
    """One flipped bit of its offset would have left an event out."""
    journal, sink = trail.open(), Recorder()
    await write(journal, 3)
    place, at = trail.journal.parent / "spool" / "siem", journal.durable
    for offset in (at.offset - 7, at.offset):
        place.mkdir(parents=True, exist_ok=True)
        cursor.save(place, Position(at.segment, offset, 2), journal.chain)
        async with running(delivery(trail, journal, sink)):
            await sink.until(3)
    assert sink.taken == [1, 2, 3]  # the second cursor stood behind all of them
    await journal.close()


async def test_a_journal_made_anew_is_given_from_its_start(trail: Trail) -> None:
    journal, sink = trail.open(), Recorder()
    made = delivery(trail, journal, sink)
    await write(journal, 2)
    async with running(made):
        await sink.until(2)
    await journal.close()
    trail.journal.rename(trail.journal.with_name("aside"))
    journal, again = trail.open(), Recorder()
    await write(journal, 9)  # as long as the old one, and longer
    async with running(delivery(trail, journal, again)):
        await again.until(9)
    assert again.taken == list(range(1, 10))
    await journal.close()


async def test_a_full_disk_for_the_cursor_stops_nothing(trail: Trail, monkeypatch: pytest.MonkeyPatch) -> None:
    journal, sink = trail.open(), Recorder()
    made = delivery(trail, journal, sink)
    await write(journal, 2)
    real = os.open

    def full(path: object, *arguments: int) -> int:
        if str(path).endswith("cursor.part"):
            raise OSError(errno.ENOSPC, "no space")
        return real(path, *arguments)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(cursor.os, "open", full)
        async with running(made):
            await sink.until(2)
    assert made.lag.events == 0
    again = Recorder()
    async with running(delivery(trail, journal, again)):
        await again.until(2)  # nothing is lost; what was delivered meanwhile comes again
    assert again.taken == [1, 2]
    await journal.close()


def told(stream: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        ("gone", "missing"),
        ("broken", "unreadable"),
        ("ahead", "ahead"),
        ("no line", "no_line"),
        ("aside", "other_chain"),
    ],
)
async def test_a_cursor_that_says_nothing_repeats_and_is_said(trail: Trail, fault: str, code: str) -> None:
    """What lay between the cursor that was lost and the restart was passed over, and nobody heard of it."""
    journal = trail.open()
    delivery(trail, journal, Recorder())
    await write(journal, 3)
    place, at = trail.journal.parent / "spool" / "siem", journal.durable
    if fault == "gone":
        (place / "cursor").unlink()
    elif fault == "broken":
        (place / "cursor").write_bytes(b"{")
    elif fault == "aside":
        cursor.save(place, Position(), "another")
    else:
        cursor.save(place, Position(at.segment, at.offset + (9 if fault == "ahead" else -9), 2), journal.chain)
    stream, sink = io.StringIO(), Recorder()
    with privacy.guarded_logging(stream):
        async with running(delivery(trail, journal, sink)):
            await sink.until(3)
        delivery(trail, journal, Recorder())  # said once: the cursor is whole again
    (line,) = told(stream)
    assert (line["event"], line["sink"], line["code"]) == ("sink_begins_again", "siem", code)
    assert line["chain"] == journal.chain
    assert sink.taken == [1, 2, 3]
    await journal.close()


async def test_a_new_sink_whose_first_cursor_is_not_written_passes_over_nothing(
    trail: Trail, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal, stream = trail.open(), io.StringIO()
    with monkeypatch.context() as patch, privacy.guarded_logging(stream):
        patch.setattr(cursor.os, "fsync", lambda _: (_ for _ in ()).throw(OSError(errno.EIO, "failed")))
        delivery(trail, journal, Recorder())
    assert [line["event"] for line in told(stream)] == ["sink_cursor_kept"]
    await write(journal, 2)  # and it dies before it has written another
    sink = Recorder()
    async with running(delivery(trail, journal, sink)):
        await sink.until(2)
    assert sink.taken == [1, 2]
    await journal.close()


async def test_what_left_the_journal_before_a_sink_had_it_is_said_once(trail: Trail) -> None:
    journal = trail.open(segment_bytes=900)
    sink, stream = Recorder(ConnectionResetError(), ConnectionResetError()), io.StringIO()
    made = delivery(trail, journal, sink)
    await write(journal, 9)
    trail.segments[0].unlink()
    trail.segments[0].unlink()
    with privacy.guarded_logging(stream):
        async with running(made):
            await sink.until(9)
    (line,) = [line for line in told(stream) if line["event"] == "sink_events_missed"]
    assert (line["sink"], line["events"], line["sequence"]) == ("siem", sink.taken[0] - 1, 0)
    assert made.lag.missed == line["events"] > 0
    assert sink.taken == list(range(line["events"] + 1, 10))
    await journal.close()


def test_sinks_that_are_no_more_are_known(tmp_path: Path) -> None:
    stream = io.StringIO()
    for name in ("siem", "old", "lost+found"):
        (tmp_path / "spool" / name).mkdir(parents=True)
    with privacy.guarded_logging(stream):
        say_left_behind((SinkSettings("siem", Stdout(), Format.NATIVE, Bounds()),), tmp_path)
        say_left_behind((), tmp_path / "absent")
    assert [(line["event"], line["sink"]) for line in told(stream)] == [
        ("sink_left_behind", None),
        ("sink_left_behind", "old"),
    ]


async def test_the_lag_is_counted_and_both_bounds_hold(trail: Trail) -> None:
    journal, clock = trail.open(), Clock()
    sink = Recorder(*[ConnectionRefusedError()] * 99)
    bounds = Bounds(required=True, events=3, seconds=60, first_pause=0.01)
    made = delivery(trail, journal, sink, bounds, clock=clock)
    await write(journal, 3)
    await made._deliver()
    assert (made.lag.events, made.lag.behind) == (3, False)
    await write(journal, 1)
    assert (made.lag.events, made.lag.behind) == (4, True)
    few = delivery(trail, journal, sink, Bounds(events=100, seconds=60), clock=clock)
    clock.now += 59
    assert few.lag.behind is False
    clock.now += 2
    assert few.lag.behind is (few.lag.events > 0)
    sink.script.clear()
    await made._deliver()
    assert (made.lag.events, made.lag.seconds, made.lag.behind) == (0, 0.0, False)
    await journal.close()


async def test_falling_behind_is_said_once_and_so_is_catching_up(trail: Trail) -> None:
    stream = io.StringIO()
    with privacy.guarded_logging(stream):
        journal, sink = trail.open(), Recorder(ConnectionRefusedError(), ConnectionRefusedError())
        made = delivery(trail, journal, sink, Bounds(events=2, first_pause=0.01))
        await write(journal, 4)
        for _ in range(3):
            made._watch()
            await made._deliver()
        made._watch()
        await journal.close()
    lines = told(stream)
    assert [line["event"] for line in lines] == ["sink_behind", "sink_caught_up"]
    assert lines[0]["sink"] == "siem"


async def test_a_night_without_events_hides_no_sink_that_takes_nothing(trail: Trail) -> None:
    """A bucket that took no signed statement for hours lagged by 0 seconds: they are no events."""
    journal, clock = trail.open(), Clock()
    made = delivery(trail, journal, Recorder(*[ConnectionResetError()] * 2), Bounds(required=True), clock=clock)
    await journal.checkpoint()
    clock.now += 1_000
    await made._deliver()
    assert (made.lag.events, made.lag.seconds, made.lag.behind) == (0, 1_000, True)
    await made._deliver()
    await made._deliver()
    clock.now += 1_000
    assert (made.lag.events, made.lag.seconds, made.lag.behind) == (0, 0, False)
    await journal.close()


async def test_what_a_sink_fails_with_is_said_once_for_each_cause_and_so_is_its_end(trail: Trail) -> None:
    stream = io.StringIO()
    secret, refused = SinkFailed(Refused.SECRET), ConnectionRefusedError()
    with privacy.guarded_logging(stream):
        journal, sink = trail.open(), Recorder(refused, refused)
        made = delivery(trail, journal, sink, Bounds(required=True, first_pause=0.01))
        await write(journal, 1)
        for _ in range(3):  # two failures are a restart of the receiver
            await made._deliver()
        assert told(stream) == []
        sink.script += [secret, secret, secret, refused, secret, refused]
        await write(journal, 1)
        for _ in range(8):
            await made._deliver()
        await journal.close()
    lines = [(line["event"], line["sink"], line.get("required"), line.get("code")) for line in told(stream)]
    assert lines == [
        ("sink_failing", "siem", True, "secret"),
        ("sink_failing", "siem", True, "unreachable"),
        ("sink_goes_on", "siem", None, None),
    ]


async def test_a_hanging_sink_holds_up_neither_the_journal_nor_another_sink(trail: Trail) -> None:
    """In threads, as the gateway runs it."""
    entered, release, seen, got = threading.Event(), threading.Event(), [], threading.Event()

    class Stuck:
        async def send(self, items: Sequence[Item]) -> None:
            entered.set()
            await asyncio.to_thread(release.wait, 30)

        async def close(self) -> None:
            pass

    class Good:
        async def send(self, items: Sequence[Item]) -> None:
            seen.extend(item.sequence for item in items if isinstance(item, Record))
            if seen and seen[-1] == 50:
                got.set()

        async def close(self) -> None:
            pass

    positions: list[Position] = []
    journal = Journal.open(trail.journal, trail.key, on_durable=lambda p: (positions.append(p), fan.wake(p))[0])
    spool = trail.journal.parent / "spool"

    def make(name: str, sink: object, required: bool) -> Delivery:
        bounds = Bounds(required=required, events=10)
        return Delivery(name, sink, bounds, journal=journal, spool=spool)  # type: ignore[arg-type]

    fan = Fanout([make("stuck", Stuck(), True), make("good", Good(), False)])
    fan.start()
    for _ in range(50):
        await journal.record(intent())
    assert await asyncio.to_thread(entered.wait, 20)
    assert await asyncio.to_thread(got.wait, 20)
    assert seen == list(range(1, 51))
    assert not fan.keeps_up  # the one that must have every event is behind
    assert {lag.name: lag.behind for lag in fan.lags()} == {"stuck": True, "good": False}
    release.set()
    await asyncio.to_thread(fan.stop)
    await journal.close()


_SAVE = """
import sys
from pathlib import Path
from gateway.audit.reader import Position
from gateway.audit.sinks import cursor

cursor.save(Path(sys.argv[1]), Position(2, 20, 200), "c")
"""
CURSOR_STEPS = [("open", 0), ("write", 0), ("fsync", 0), ("replace", 0)]


@pytest.mark.parametrize(("call", "step"), CURSOR_STEPS)
def test_kill_9_leaves_the_cursor_before_or_the_one_after(tmp_path: Path, call: str, step: int) -> None:
    cursor.save(tmp_path, Position(1, 10, 100), "c")
    kill_at(call, step, _SAVE, tmp_path)
    assert cursor.load(tmp_path, "c") == Position(1, 10, 100)
    cursor.save(tmp_path, Position(3, 30, 300), "c")  # what was left half written is in nobody's way
    assert cursor.load(tmp_path, "c") == Position(3, 30, 300)
    assert [path.name for path in tmp_path.iterdir()] == ["cursor"]


@pytest.mark.parametrize("code", [errno.EIO, errno.ENOSPC])
@pytest.mark.parametrize(("call", "step"), CURSOR_STEPS)
def test_a_fault_leaves_the_cursor_before(tmp_path: Path, monkeypatch, call: str, step: int, code: int) -> None:
    cursor.save(tmp_path, Position(1, 10, 100), "c")

    def faulty(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    with monkeypatch.context() as patch:
        patch.setattr(os, call, faulty)
        with pytest.raises(OSError, match=os.strerror(code)):
            cursor.save(tmp_path, Position(2, 20, 200), "c")
    assert cursor.load(tmp_path, "c") == Position(1, 10, 100)
    assert [path.name for path in tmp_path.iterdir()] == ["cursor"]


def test_the_oldest_segment_that_is_needed_is_known(tmp_path: Path) -> None:
    assert cursor.oldest_needed(tmp_path / "absent") is None
    for name, segment in (("a", 7), ("b", 3)):
        (tmp_path / name).mkdir()
        cursor.save(tmp_path / name, Position(segment, 1, 1), "c")
    assert cursor.oldest_needed(tmp_path) == 3
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "cursor").write_bytes(b"{")
    assert cursor.oldest_needed(tmp_path) == 0  # nobody knows what that sink has


KILLED = """
import asyncio, os, sys
from pathlib import Path
from gateway.audit.journal import Journal
from gateway.audit.keys import signing_key
from gateway.audit.event import *
from gateway.audit.formats import WRITERS
from gateway.audit.sinks.build import say_left_behind
from gateway.audit.sinks.delivery import Bounds, Delivery
from gateway.audit.sinks.fanout import Fanout
from gateway.audit.sinks.local import FileSink
async def main():
    root = Path(sys.argv[1])
    fans = []
    journal = Journal.open(root / "journal", signing_key(root), on_durable=lambda p: [fan.wake(p) for fan in fans])
    sink = FileSink(root / "out.jsonl", WRITERS["native"])
    fan = Fanout([Delivery("out", sink, Bounds(batch=5), journal=journal, spool=root / "spool")])
    fans.append(fan)
    fan.start()
    while True:
        await asyncio.gather(*(journal.record(make_event(Stage.INTENT, action="sent", caller="c")) for _ in range(9)))
        print("more", flush=True)
        if len(sys.argv) > 2:
            break
    fan.stop()
    await journal.close()
asyncio.run(main())
"""


def test_kill_9_in_the_middle_of_delivery_loses_nothing(tmp_path: Path) -> None:
    for rounds in (5, 11, 17):
        with subprocess.Popen([sys.executable, "-c", KILLED, str(tmp_path)], stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            for _ in range(rounds):
                process.stdout.readline()
            process.send_signal(signal.SIGKILL)
    subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path), "once"], check=True, stdout=subprocess.DEVNULL, timeout=60
    )
    written = [
        json.loads(line)
        for segment in sorted((tmp_path / "journal").glob("segment-*"))
        for line in segment.read_bytes().splitlines()
    ]
    durable = [line["seq"] for line in written if "event" in line]
    lines = [json.loads(line) for line in (tmp_path / "out.jsonl").read_bytes().split(b"\n") if line.endswith(b"}")]
    assert sorted({line["seq"] for line in lines}) == durable  # nothing is lost
    firsts = list(dict.fromkeys(line["seq"] for line in lines))
    assert firsts == durable  # and the order is kept, repeats apart
