"""No record, no receipt; what was acknowledged is there after anything."""

from __future__ import annotations

import asyncio
import errno
import fcntl
import io
import json
import os
import resource
import shutil
import signal
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import gateway.audit.chain_writer as writer_module
import gateway.audit.elsewhere as elsewhere_module
import gateway.audit.event as event_module
import gateway.audit.journal as journal_module
from gateway import privacy
from gateway.audit.archive.references import keep_policy
from gateway.audit.event import Outcome, Stage, make_event
from gateway.audit.journal import Journal, JournalLocked, JournalUnavailable, Unavailable
from gateway.audit.reader import Position
from gateway.audit.recovery import JournalCorrupt, recover
from gateway.audit.tail import follow, last_events, readable
from gateway.audit.waiting import Waiting


def intent(**fields):
    return make_event(Stage.INTENT, action="sent", caller="billing-svc", route="billing", **fields)


async def test_events_are_numbered_chained_and_verified(trail, written) -> None:
    await written(20)
    verdict = trail.verify()
    assert verdict.problems == []
    assert (verdict.records, verdict.unsigned) == (40, 0)
    assert verdict.segments > 3
    assert [event["seq"] for event in last_events(trail.journal, 100)] == list(range(1, 41))


async def test_what_root_writes_in_the_state_is_its_owner_s(trail, written, tmp_path, monkeypatch) -> None:
    """``phi-gateway canary`` by root, where the gateway has a user of its own: that one reads it at its next start."""
    given: dict[int, tuple[int, int]] = {}
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(os, "fchown", lambda descriptor, *to: given.update({os.fstat(descriptor).st_ino: to}))
    await written(1)
    keep_policy(tmp_path / "state", "0" * 64, {"callers.yaml": b"{}\n"})
    owner = (tmp_path.stat().st_uid, tmp_path.stat().st_gid)
    made = [trail.journal / "lock", *trail.journal.glob("segment-*.jsonl"), *(tmp_path / "state").rglob("*")]
    made += [trail.checkpoints, *trail.checkpoints.iterdir()]
    assert len(made) > 6
    assert {given.get(path.stat().st_ino) for path in made} == {owner}


async def test_many_waiting_calls_share_an_fsync(trail, monkeypatch) -> None:
    journal = trail.open()
    await journal.record(intent())
    count = 0
    real = os.write

    def counting(descriptor: int, text: bytes) -> int:
        nonlocal count
        count += descriptor == journal._writer._segment.descriptor
        return real(descriptor, text)

    monkeypatch.setattr(writer_module.os, "write", counting)
    receipts = await asyncio.gather(*(journal.record(intent()) for _ in range(200)))
    assert [receipt.sequence for receipt in receipts] == list(range(2, 202))
    assert 0 < count < 100
    monkeypatch.undo()
    await journal.close()


async def test_a_record_is_on_disk_when_it_is_acknowledged(trail) -> None:
    journal = trail.open()
    event = intent()
    receipt = await journal.record(event)
    assert receipt.event_id == event.event_id
    assert last_events(trail.journal, 1)[0]["event_id"] == event.event_id
    await journal.close()


def not_on_disk(path: Path) -> bool:
    """Whether some of a file is in memory alone: it has no place on disk yet. Raises OSError where that is not told."""
    extents = 64
    asked = bytearray(struct.pack("=QQLLLL", 0, 2**64 - 1, 0, 0, extents, 0) + bytes(extents * 56))
    with path.open("rb") as stream:
        fcntl.ioctl(stream, 0xC020660B, asked)  # FS_IOC_FIEMAP, without FIEMAP_FLAG_SYNC
    found = struct.unpack_from("=L", asked, 20)[0]
    flags = [struct.unpack_from("=L", asked, 32 + 56 * number + 40)[0] for number in range(found)]
    return any(flag & 0x6 for flag in flags)  # FIEMAP_EXTENT_UNKNOWN, FIEMAP_EXTENT_DELALLOC


async def test_what_is_acknowledged_has_its_place_on_disk(trail, tmp_path) -> None:
    plain = tmp_path / "plain"
    with plain.open("wb", buffering=0) as stream:
        stream.write(b"x" * 20_000)
        try:
            if not not_on_disk(plain):
                pytest.skip("this file system gives a file its place at once")
        except OSError:
            pytest.skip("this file system does not say where a file lies")
    journal = trail.open()
    for _ in range(30):
        await journal.record(intent())
        assert not not_on_disk(trail.segments[-1])
    assert fcntl.fcntl(journal._writer._segment.descriptor, fcntl.F_GETFL) & os.O_DSYNC
    assert trail.segments[-1].stat().st_size > 2 * 4_096
    await journal.close()


def failing(code: int, *, times: int = 1_000_000):
    def fail(*_args: object) -> int:
        nonlocal times
        times -= 1
        if times < 0:
            return os.write(*_args)  # type: ignore[arg-type]
        raise OSError(code, "fault")

    return fail


@pytest.mark.parametrize(
    ("call", "code", "told"),
    [("write", errno.ENOSPC, Unavailable.FULL), ("write", errno.EIO, Unavailable.IO_ERROR), ("write", errno.EDQUOT, Unavailable.FULL), ("write", errno.EFBIG, Unavailable.FULL)],
)  # fmt: skip
async def test_a_failed_write_refuses_and_the_chain_goes_on_elsewhere(trail, monkeypatch, call, code, told) -> None:
    journal = trail.open()
    await journal.record(intent())
    descriptor = journal._writer._segment.descriptor
    with monkeypatch.context() as patch:
        patch.setattr(writer_module.os, call, failing(code))
        for _ in range(3):
            with pytest.raises(JournalUnavailable) as caught:
                await journal.record(intent())
            assert caught.value.code is told
        assert not journal.healthy
    with pytest.raises(OSError):
        os.fstat(descriptor)  # the descriptor is never tried again
    receipt = await journal.record(intent())
    assert receipt.sequence == 2
    assert journal.healthy
    await journal.close()
    verdict = trail.verify()
    assert verdict.problems == []
    assert verdict.records == 2


@pytest.mark.parametrize(("call", "code"), [("write", errno.ENOSPC), ("fsync", errno.EIO)])
async def test_a_seal_that_cannot_be_written_breaks_no_chain(trail, monkeypatch, call: str, code: int) -> None:
    """The disk is full just when a segment is to be sealed: nothing acknowledged is lost, and all of it verifies.

    With fsync the seal is on disk, and the next segment's header is not: that segment begins after the seal.
    """
    journal = trail.open(segment_bytes=1)  # each record wants a segment of its own
    await journal.record(intent())
    before = len(trail.segments)
    with monkeypatch.context() as patch:
        patch.setattr(writer_module.os, call, failing(code))
        for _ in range(2):
            with pytest.raises(JournalUnavailable):
                await journal.record(intent())
    for number in (2, 3):
        assert (await journal.record(intent())).sequence == number
    await journal.close()
    assert len(trail.segments) > before
    verdict = trail.verify()
    assert verdict.problems == []
    assert verdict.records == 3


@pytest.mark.parametrize("taken", [37, None])
async def test_a_half_written_batch_is_told_from_tampering(trail, monkeypatch, taken: int | None) -> None:
    """Whether the file took a part of it, or all, and the disk did not."""
    journal = trail.open()
    await journal.record(intent())
    real = os.write

    def short(descriptor: int, text: bytes) -> int:
        real(descriptor, bytes(text)[:taken])
        raise OSError(errno.EIO, "fault")

    with monkeypatch.context() as patch:
        patch.setattr(writer_module.os, "write", short)
        with pytest.raises(JournalUnavailable):
            await journal.record(intent())
    await journal.record(intent())
    await journal.close()
    verdict = trail.verify()
    assert verdict.problems == []
    assert any("never acknowledged" in note for note in verdict.notes)


async def test_short_writes_are_completed(trail, monkeypatch) -> None:
    journal = trail.open()
    real = os.write
    monkeypatch.setattr(writer_module.os, "write", lambda descriptor, text: real(descriptor, bytes(text)[:11]))
    await journal.record(intent())
    await journal.record(intent())
    await journal.close()
    monkeypatch.undo()
    assert trail.verify().problems == []


@pytest.mark.parametrize("fault", ["unlink", "replace", "append"])
async def test_a_journal_that_others_touch_is_noticed(trail, fault: str) -> None:
    journal = trail.open()
    await journal.record(intent())
    path = trail.segments[0]
    if fault == "append":
        with path.open("ab") as stream:
            stream.write(b"x\n")
    else:
        content = path.read_bytes()
        path.unlink()
        if fault == "replace":
            path.write_bytes(content)
    with pytest.raises(JournalUnavailable) as caught:
        await journal.record(intent())
    assert caught.value.code is Unavailable.REPLACED
    await journal.record(intent())  # in a new segment
    await journal.close()
    verdict = trail.verify()
    assert bool(verdict.problems) is (fault == "unlink")


@pytest.mark.parametrize("fault", ["replaced", "full"])
async def test_a_journal_that_fails_says_so_where_no_call_waits(trail, monkeypatch, fault: str) -> None:
    """A checkpoint of an idle minute went on in a new segment, and that somebody had replaced the old was said nowhere."""
    journal, stream = trail.open(), io.StringIO()
    await journal.record(intent())

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "no space")

    with privacy.guarded_logging(stream):
        if fault == "replaced":
            with trail.segments[0].open("ab") as changed:
                changed.write(b"x\n")
        with monkeypatch.context() as patch:
            if fault == "full":
                patch.setattr(writer_module, "write_all", full)
            for _ in range(3 if fault == "full" else 1):
                with pytest.raises(JournalUnavailable):
                    await journal.checkpoint()
        await journal.checkpoint()
        await journal.record(intent())
    told = [json.loads(line) for line in stream.getvalue().splitlines()]
    # Once, however often it is tried: the descriptor of a failed write is never tried again, and none can be opened.
    assert [(line["event"], line.get("code"), line["segment"]) for line in told] == [
        ("journal_failed", fault, 1),
        ("journal_goes_on", None, 2),
    ]
    await journal.close()


async def test_an_event_that_is_too_long_is_refused_alone(trail) -> None:
    journal = trail.open()
    long = intent(found={f"E{number:05d}": 1 for number in range(2_000)})
    results = await asyncio.gather(
        journal.record(intent()), journal.record(long), journal.record(intent()), return_exceptions=True
    )
    assert isinstance(results[1], JournalUnavailable)
    assert results[1].code is Unavailable.TOO_LONG
    assert [r.sequence for r in (results[0], results[2])] == [1, 2]
    await journal.close()
    assert trail.verify().problems == []


async def test_a_directory_made_anew_under_a_writer_is_whoever_locked_it_first(trail) -> None:
    """The lock went with the directory: both wrote, and forked what either called one chain."""
    first = trail.open()
    await first.record(intent())
    shutil.rmtree(trail.journal)
    for _ in range(2):  # nothing there to write to
        with pytest.raises(JournalUnavailable):
            await first.record(intent())
    second = trail.open()
    await second.record(intent())
    for _ in range(2):
        with pytest.raises(JournalUnavailable) as caught:
            await first.record(intent())
        assert caught.value.code is Unavailable.REPLACED
    await second.close()
    with pytest.raises(JournalUnavailable):  # nor does it go on behind somebody else's
        await first.record(intent())
    again = trail.open()  # and it holds nothing against others
    await again.close()
    await first.close()
    assert trail.verify(elsewhere=False).problems == []  # elsewhere the first chain is kept too, which is gone


async def test_who_writes_on_in_a_directory_made_anew_holds_it(trail) -> None:
    journal = trail.open()
    await journal.record(intent())
    shutil.rmtree(trail.journal)
    trail.journal.mkdir(mode=0o700)
    with pytest.raises(JournalUnavailable) as caught:
        await journal.record(intent())
    assert caught.value.code is Unavailable.REPLACED
    await journal.record(intent())
    with pytest.raises(JournalLocked, match="written by another process"):
        trail.open()
    await journal.close()
    assert len(trail.segments) == 1


async def test_two_writers_are_impossible(trail) -> None:
    journal = trail.open()
    with pytest.raises(JournalLocked, match="written by another process"):
        trail.open()
    await journal.close()
    again = trail.open()
    await again.close()
    with pytest.raises(JournalUnavailable):
        await again.record(intent())


async def test_a_lock_that_someone_removes_lets_no_second_writer_in(trail) -> None:
    """It is still there after a crash, and looks stale: two gateways then wrote two chains into one journal."""
    journal = trail.open()
    await journal.record(intent())
    (trail.journal / "lock").unlink()
    with pytest.raises(JournalLocked, match="written by another process"):
        trail.open()
    await journal.record(intent())
    await journal.close()
    await trail.open().close()
    assert trail.verify().problems == []


async def test_open_intents_are_closed_as_unknown(trail) -> None:
    journal = trail.open(segment_bytes=1_500)
    first = intent(subject="plain:MRN-1")
    await journal.record(first)
    for _ in range(6):  # the segment rolls over while the call is open
        event = intent()
        await journal.record(event)
        await journal.record(make_event(Stage.OUTCOME, event_id=event.event_id, action="sent", outcome=Outcome.OK))
    last = trail.segments[-1]
    assert len(trail.segments) > 1
    journal._writer.release()  # as after kill -9: no seal, no goodbye
    with last.open("ab") as stream:
        stream.write(b'{"event":{"half":')
    again = trail.open()
    assert again.recovered.quarantined_bytes == 17
    assert list(again.recovered.open_intents) == [first.event_id]
    await again.close()
    closed = [e for e in last_events(trail.journal, 100) if e["event_id"] == first.event_id]
    assert [(e["stage"], e.get("outcome"), e.get("subject")) for e in closed] == [
        ("intent", None, "plain:MRN-1"),
        ("outcome", "unknown", "plain:MRN-1"),
    ]
    assert trail.verify(elsewhere=False).problems == []


async def test_open_tunnels_are_closed_as_unknown_too(trail) -> None:
    def tunnel(outcome: Outcome, event_id: str | None = None, **facts: Any) -> Any:
        return make_event(
            Stage.TUNNEL, event_id=event_id, action="none", outcome=outcome, host="files.example", **facts
        )

    journal = trail.open(segment_bytes=1_500)
    first = tunnel(Outcome.OPENED, caller="billing-svc", durations={"tunnel": 3.0})
    await journal.record(first)
    for _ in range(6):  # the segment rolls over while the tunnel stands
        event = tunnel(Outcome.OPENED)
        await journal.record(event)
        await journal.record(tunnel(Outcome.CLOSED, event.event_id, bytes_out=5))
        await journal.record(tunnel(Outcome.REFUSED))
    assert len(trail.segments) > 1
    journal._writer.release()  # as after kill -9
    again = trail.open()
    assert list(again.recovered.open_intents) == [first.event_id]
    await again.close()
    told = [e for e in last_events(trail.journal, 100) if e["event_id"] == first.event_id]
    facts = ("stage", "outcome", "action", "caller", "host")
    assert [tuple(e.get(name) for name in facts) for e in told] == [
        ("tunnel", "opened", "none", "billing-svc", "files.example"),
        ("tunnel", "unknown", "none", "billing-svc", "files.example"),
    ]
    assert trail.verify(elsewhere=False).problems == []
    last = trail.open()
    assert last.recovered.open_intents == {}
    await last.close()


async def test_what_counts_events_is_told_of_those_that_the_journal_makes_itself(
    trail, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = trail.open()
    await left.record(intent())
    left._writer.release()  # as after kill -9
    told: list[tuple[str, str | None, bool]] = []
    again = Journal.open(
        trail.journal, trail.key, observer=lambda event, durable: told.append((event.stage, event.outcome, durable))
    )
    real = time.time_ns
    monkeypatch.setattr(event_module, "_ticks", event_module._Ticks())
    monkeypatch.setattr(time, "time_ns", lambda: real() + 3600 * 1_000_000_000)  # the machine's clock was set
    await again.checkpoint()
    await again.close()
    on_disk = [(e["stage"], e.get("outcome"), True) for e in last_events(trail.journal, 100)]
    assert on_disk == [("intent", None, True), ("outcome", "unknown", True), ("clock", "forward", True)]
    assert told == on_disk[1:]


async def test_a_break_before_something_signed_is_no_crash(trail, written) -> None:
    await written(6)
    path = trail.segments[-1]
    lines = path.read_bytes().splitlines(keepends=True)
    assert b'"seal"' in lines[-1]
    path.write_bytes(b"".join([*lines[:-2], lines[-1]]))
    with pytest.raises(JournalCorrupt, match="audit verify"):
        recover(trail.journal)


def test_an_empty_directory_is_a_new_journal(tmp_path: Path) -> None:
    assert recover(tmp_path).sequence == 0
    (tmp_path / "segment-00000001.jsonl").write_bytes(b'{"header":')
    found = recover(tmp_path)
    assert (found.quarantined_bytes, list(tmp_path.glob("segment-*.jsonl"))) == (10, [])


def test_a_torn_end_is_kept_whole_before_it_is_cut_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that is nearly full takes a part of a write without an error."""
    path = tmp_path / "segment-00000001.jsonl"
    path.write_bytes(b'{"header":')
    really = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, text: really(descriptor, text[:3]))
    assert recover(tmp_path).quarantined_bytes == 10
    assert (tmp_path / "segment-00000001.torn-0").read_bytes() == b'{"header":'


async def test_what_a_start_goes_on_from_is_on_disk(trail, monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that was killed in a write leaves it to the cache: a power cut then took what the next segment names."""
    journal = trail.open()
    await journal.record(intent())
    journal._writer.release()  # as after kill -9
    (newest,) = trail.segments
    whole = newest.stat().st_size
    with newest.open("ab") as stream:
        stream.write(b'{"event":{"half":')
    synced: list[tuple[int, int]] = []  # inode, and the size of the segment then
    really = os.fsync

    def sync(descriptor: int) -> None:
        synced.append((os.fstat(descriptor).st_ino, newest.stat().st_size))
        really(descriptor)

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", sync)
        recover(trail.journal)
        assert (trail.journal.stat().st_ino, whole + 17) in synced  # what was torn has its place before it is cut off
        assert synced[-1] == (newest.stat().st_ino, whole)
        synced.clear()
        recover(trail.journal)
        assert synced == [(newest.stat().st_ino, whole)]


@pytest.mark.parametrize("link", [os.symlink, os.link])
def test_a_torn_end_is_written_through_no_link(tmp_path: Path, link: Callable[[Path, Path], None]) -> None:
    """Who may write to the journal alone had the gateway write over what only the gateway may."""
    journal, key = tmp_path / "journal", tmp_path / "audit.key"
    journal.mkdir()
    key.write_bytes(b"a key")
    (journal / "segment-00000001.jsonl").write_bytes(b'{"header":')
    aside = journal / "segment-00000001.torn-0"
    link(key, aside)
    assert recover(journal).quarantined_bytes == 10
    assert (key.read_bytes(), aside.read_bytes(), aside.is_symlink()) == (b"a key", b'{"header":', False)


async def test_memory_that_is_not_there_refuses_a_call_and_hangs_none(trail, monkeypatch: pytest.MonkeyPatch) -> None:
    """The writer's thread ended, and every call waited for ever."""
    journal = trail.open()
    await journal.record(intent())
    really, first = journal._writer.append, []

    def append(text: bytes) -> Position:
        if not first:
            first.append(text)
            raise MemoryError
        return really(text)

    monkeypatch.setattr(journal._writer, "append", append)
    async with asyncio.timeout(20):
        with pytest.raises(JournalUnavailable) as caught:
            await journal.record(intent())
        assert caught.value.code is Unavailable.IO_ERROR
        await journal.record(intent())
        assert journal.healthy
        await journal.close()
    assert trail.verify().problems == []


@pytest.mark.parametrize("step", ["get", "get_nowait", "refuse"])
async def test_memory_that_ends_before_a_write_hangs_no_call(trail, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    """The writer's thread ended at the queue, and where it said that there was no memory."""
    journal = trail.open()
    await journal.record(intent())
    in_vain: list[str] = []

    def once(name: str, really: Callable[..., Any]) -> Callable[..., Any]:
        def failing(*arguments: Any, **named: Any) -> Any:
            if name not in in_vain:
                in_vain.append(name)
                raise MemoryError
            return really(*arguments, **named)

        return failing

    if step == "refuse":
        for name in ("append", "abandon"):
            monkeypatch.setattr(journal._writer, name, once(name, getattr(journal._writer, name)))
    else:
        queue = journal._queue
        found = {name: getattr(queue, name) for name in ("put", "get", "get_nowait")}
        monkeypatch.setattr(journal, "_queue", SimpleNamespace(**{**found, step: once(step, found[step])}))
    async with asyncio.timeout(20):
        if step == "refuse":
            with pytest.raises(JournalUnavailable):
                await journal.record(intent())
        while not in_vain:  # the writer may have waited in the queue itself
            await journal.record(intent())
        await asyncio.gather(journal.record(intent()), journal.record(intent()))
        assert journal.healthy
        await journal.close()
    assert trail.verify().problems == []


async def test_memory_that_ends_behind_the_queue_loses_nobody_who_waits(trail) -> None:
    """What was taken out of the queue, and had no place in the batch, was told nothing."""
    journal = trail.open()
    await journal.close()
    waiting = Waiting(None, Future(), None)
    journal._queue.put(waiting)

    class Short(list[Waiting]):
        full = False

        def append(self, item: Waiting) -> None:
            if not self.full:
                self.full = True
                raise MemoryError
            super().append(item)

    batch = Short()
    assert not journal._collect(batch)
    assert batch == [waiting]


@pytest.mark.parametrize("step", ["publish", "answer", "keep_open", "on_durable", "say"])
async def test_memory_that_ends_behind_a_write_hangs_no_call(trail, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    """What is on disk is answered for, and kept for the header of the next segment: the writer's thread ended there."""
    journal = trail.open()
    in_vain: list[str] = []

    def failing(really: Callable[..., None]) -> Callable[..., None]:
        def once(*arguments: object) -> None:
            if not in_vain:
                in_vain.append(step)
                raise MemoryError
            really(*arguments)

        return once

    if step == "answer":
        monkeypatch.setattr(journal_module, "answer", failing(journal_module.answer))
    else:
        monkeypatch.setattr(journal, f"_{step}", failing(getattr(journal, f"_{step}") or (lambda _: None)))
    async with asyncio.timeout(20):
        await asyncio.gather(journal.record(intent()), journal.checkpoint())
        await journal.record(intent())
        await journal.checkpoint()  # by then the writer's thread is through with what comes behind the answer before
        assert (in_vain, journal.healthy, len(journal._open)) == ([step], True, 2)
        await journal.close()
    assert trail.verify().problems == []


async def test_a_journal_that_cannot_be_opened_leaves_no_writer_and_can_be_opened_later(
    trail, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = trail.open()
    await before.record(intent())
    await before.close()

    def full(descriptor: int, text: bytes) -> None:
        raise OSError(errno.ENOSPC, "full")

    def writers() -> list[threading.Thread]:
        return [thread for thread in threading.enumerate() if thread.name == "audit-journal"]

    others = writers()  # of journals that other tests left open
    with monkeypatch.context() as patch:
        patch.setattr(writer_module, "write_all", full)
        with pytest.raises(JournalUnavailable):
            trail.open()
        assert [thread for thread in writers() if thread not in others] == []
    after = trail.open()
    await after.close()
    events = [event.get("outcome") for event in last_events(trail.journal, 10)]
    assert events == [None, "unknown"]
    assert trail.verify().problems == []


KILLED = """
import asyncio, sys
from pathlib import Path
from gateway.audit.journal import Journal, JournalLimits
from gateway.audit.keys import signing_key
from gateway.audit.event import *
async def main():
    root = Path(sys.argv[1])
    journal = Journal.open(root / "journal", signing_key(root), limits=JournalLimits(segment_bytes=20_000))
    async def call():
        while True:
            event = make_event(Stage.INTENT, action="sent", caller="c")
            receipt = await journal.record(event)
            print(receipt.sequence, event.event_id, flush=True)
    await asyncio.gather(*(call() for _ in range(8)))
asyncio.run(main())
"""


def test_every_acknowledged_record_survives_kill_9(tmp_path: Path) -> None:
    from gateway.audit.chain import verify
    from gateway.audit.keys import public_key

    acknowledged: list[str] = []
    for lines in (30, 77, 200):
        with subprocess.Popen(
            [sys.executable, "-c", KILLED, str(tmp_path)], stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout is not None
            for _ in range(lines):
                acknowledged.append(process.stdout.readline().split()[1])
            process.send_signal(signal.SIGKILL)
            acknowledged += [line.split()[1] for line in process.stdout.read().splitlines() if len(line.split()) == 2]

    async def reopen() -> None:
        from gateway.audit.keys import signing_key

        await Journal.open(tmp_path / "journal", signing_key(tmp_path)).close()

    asyncio.run(reopen())
    present = {event["event_id"] for event in last_events(tmp_path / "journal", 1_000_000)}
    assert set(acknowledged) <= present
    assert verify(tmp_path / "journal", public_key(tmp_path / "audit.pub")).problems == []


LIMITED = """
import asyncio, resource, signal, sys
from pathlib import Path
from gateway.audit.journal import Journal, JournalUnavailable
from gateway.audit.keys import signing_key
from gateway.audit.event import *
async def main():
    root = Path(sys.argv[1])
    journal = Journal.open(root / "journal", signing_key(root))
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4_000, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
    stored = 0
    try:
        for _ in range(200):
            await journal.record(make_event(Stage.INTENT, action="sent", caller="c"))
            stored += 1
    except JournalUnavailable as failure:
        print("refused", failure.code.value, stored)
asyncio.run(main())
"""


def test_a_real_limit_of_the_file_system_refuses(tmp_path: Path) -> None:
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[1] in (resource.RLIM_INFINITY, -1)
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(tmp_path)], capture_output=True, text=True, check=False, timeout=60
    )
    ((code, stored),) = [line.split()[1:] for line in done.stdout.splitlines() if line.startswith("refused")]
    assert code == "full"
    assert int(stored) == len(last_events(tmp_path / "journal", 1_000)) > 0


async def test_idle_checkpoints_are_written(trail) -> None:
    journal = trail.open(checkpoint_seconds=0.05)
    async with asyncio.timeout(10):
        while not trail.checkpoints.exists() or len(list(trail.checkpoints.glob("*"))) == 0:
            await asyncio.sleep(0.01)
        copied = next(trail.checkpoints.glob("*.jsonl"))
        while len(copied.read_text().splitlines()) < 3:
            await asyncio.sleep(0.01)
    await journal.close()
    assert trail.verify().problems == []


async def test_following_shows_new_events_across_segments(trail) -> None:
    journal = trail.open(segment_bytes=1_000)
    await journal.record(intent())

    class Enough(Exception):
        pass

    seen: list[dict[str, object]] = []
    loop = asyncio.get_running_loop()

    def pause(_seconds: float) -> None:
        if len(seen) >= 5:
            raise Enough
        asyncio.run_coroutine_threadsafe(journal.record(intent()), loop).result(10)

    def read() -> None:
        for event in follow(trail.journal, pause=pause):
            seen.append(event)

    with pytest.raises(Enough):
        await asyncio.to_thread(read)
    assert [event["seq"] for event in seen] == [2, 3, 4, 5, 6]
    await journal.close()
    line = readable(seen[0])
    assert "billing-svc" in line
    assert "\n" not in line


async def test_a_place_for_checkpoints_that_fails_stops_nothing_and_keeps_no_half_line(trail, monkeypatch) -> None:
    journal = trail.open()
    await journal.record(intent())
    kept = next(trail.checkpoints.glob("*.jsonl"))
    before = kept.read_bytes()
    real, inode = os.write, kept.stat().st_ino

    def full(descriptor: int, text: bytes) -> int:
        if os.fstat(descriptor).st_ino != inode:
            return real(descriptor, text)
        real(descriptor, bytes(text)[:20])
        raise OSError(errno.ENOSPC, "no space")

    with monkeypatch.context() as patch:
        patch.setattr(writer_module.os, "write", full)
        await journal.checkpoint()
        await journal.record(intent())
    assert kept.read_bytes() == before
    assert journal.checkpoint_failures == 1
    assert journal.healthy
    await journal.close()
    verdict = trail.verify()
    assert verdict.ok
    assert any("not kept elsewhere" in note for note in verdict.notes)


@pytest.mark.parametrize("kind", ["pipe", "link", "folder"])
async def test_what_is_no_file_in_a_place_for_checkpoints_holds_up_no_call(trail, tmp_path: Path, kind: str) -> None:
    """Others write to that place: a pipe there held the writer up for ever, a link had it write into another file."""
    journal = trail.open()
    await journal.record(intent())
    kept = next(trail.checkpoints.glob("*.jsonl"))
    kept.rename(tmp_path / "before")
    other = tmp_path / "other"
    other.write_text("kept")
    if kind == "pipe":
        os.mkfifo(kept)
    elif kind == "link":
        kept.symlink_to(other)
    else:
        kept.mkdir()
    async with asyncio.timeout(10):
        await journal.checkpoint()
        await journal.record(intent())
    assert (journal.checkpoint_failures, journal.healthy, other.read_text()) == (1, True, "kept")
    kept.rmdir() if kind == "folder" else kept.unlink()
    (tmp_path / "before").rename(kept)
    async with asyncio.timeout(10):
        await journal.close()
    assert trail.verify().ok


async def test_a_place_for_checkpoints_that_hangs_holds_up_no_call_and_no_other_place(
    trail, tmp_path: Path, monkeypatch
) -> None:
    """As a network's mount whose server is away: every call waited for it, and nothing was said."""
    real, goes_on, hung = elsewhere_module.append_line, threading.Event(), tmp_path / "hung"

    def append(path: Path, line: bytes) -> None:
        if path.parent == hung:
            goes_on.wait(60)
        real(path, line)

    monkeypatch.setattr(elsewhere_module, "append_line", append)
    monkeypatch.setattr(elsewhere_module, "_PATIENCE_SECONDS", 0.05)
    journal = Journal.open(trail.journal, trail.key, checkpoints=(hung, trail.checkpoints))
    async with asyncio.timeout(10):
        for _ in range(3):
            await journal.record(intent())
            await journal.checkpoint()
        assert journal.checkpoint_failures >= 3
        await journal.close()
    assert trail.verify().ok
    goes_on.set()
    (kept,) = trail.checkpoints.glob("*.jsonl")
    for _ in range(500):  # what waited comes late, and all of it
        if (late := hung / kept.name).is_file() and late.read_bytes() == kept.read_bytes():
            break
        await asyncio.sleep(0.01)
    assert late.read_bytes() == kept.read_bytes()


INJECTED = """
import asyncio, sys
from pathlib import Path
from gateway.audit.journal import Journal, JournalUnavailable
from gateway.audit.keys import signing_key
from gateway.audit.event import *
async def main():
    root = Path(sys.argv[1])
    journal = Journal.open(root / "journal", signing_key(root))
    for _ in range(30):
        try:
            receipt = await journal.record(make_event(Stage.INTENT, action="sent", caller="c"))
            print("kept", receipt.event_id)
        except JournalUnavailable as failure:
            print("refused", failure.code.value)
    await journal.close()
asyncio.run(main())
"""


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed (Debian package of this name)")
@pytest.mark.parametrize(("call", "told"), [("write:error=EIO", "io_error"), ("write:error=ENOSPC", "full")])
def test_faults_of_the_kernel_refuse_and_lose_nothing_acknowledged(tmp_path: Path, call: str, told: str) -> None:
    from gateway.audit.chain import verify
    from gateway.audit.keys import public_key

    kind = call.partition(":")[0]
    command = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={kind}", "-P", str(tmp_path / "journal" / "segment-00000001.jsonl")]  # fmt: skip
    faulted = [*command, "-e", f"inject={call}:when=9..12", sys.executable, "-c", INJECTED, str(tmp_path)]
    done = subprocess.run(faulted, capture_output=True, text=True, check=True, timeout=120)
    answers = [line.split() for line in done.stdout.splitlines() if line.startswith(("kept", "refused"))]
    assert ["refused", told] in answers
    kept = [event_id for word, event_id in answers if word == "kept"]
    assert len(kept) > 20  # and it went on, in another segment
    stored = [event["event_id"] for event in last_events(tmp_path / "journal", 1000)]
    assert set(kept) <= set(stored)
    assert verify(tmp_path / "journal", public_key(tmp_path / "audit.pub")).problems == []
