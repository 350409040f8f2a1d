"""The journal is read behind its writer: everything durable, once, in order; nothing that never happened."""

from __future__ import annotations

import errno
import os
import threading
from pathlib import Path
from typing import Any

import pytest

import gateway.audit.chain_writer as writer_module
from gateway.audit.formats.record import Record
from gateway.audit.journal import JournalUnavailable
from gateway.audit.reader import Item, JournalReader, Position, SegmentEnd, Statement
from tests.audit.conftest import Trail, intent, outcome


def read_all(trail: Trail, until: Position, *, limit: int = 7) -> list[Item]:
    reader, found, at = JournalReader(trail.journal), [], Position()
    while (at.segment, at.offset) != (until.segment, until.offset):
        items, at = reader.read(at, until, limit=limit)
        found += items
        assert at.sequence == max([i.sequence for i in found if isinstance(i, Record)], default=at.sequence)
    assert reader.missed == 0
    return found


def sequences(items: list[Item]) -> list[int]:
    return [item.sequence for item in items if isinstance(item, Record)]


@pytest.mark.parametrize("limit", [1, 3, 1000])
async def test_everything_durable_is_read_once_and_in_order(trail: Trail, limit: int) -> None:
    journal = trail.open(segment_bytes=1_200)
    for _ in range(12):
        event = intent()
        await journal.record(event)
        await journal.record(outcome(event.event_id))
    items = read_all(trail, journal.durable, limit=limit)
    assert sequences(items) == list(range(1, 25))
    ended = [item for item in items if isinstance(item, SegmentEnd)]
    assert [item.path for item in ended] == trail.segments[:-1]
    assert len(ended) > 3
    seals = [item for item in items if isinstance(item, Statement) and b'"seal"' in item.line]
    assert len(seals) == len(ended)
    await journal.close()
    assert sequences(read_all(trail, journal.durable)) == list(range(1, 25))


async def test_what_was_never_acknowledged_is_not_read(trail: Trail, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = trail.open()
    await journal.record(intent())
    await journal.checkpoint()
    written = trail.segments[0].stat().st_size
    real = os.write

    def unsynced(descriptor: int, text: bytes) -> int:
        real(descriptor, text)
        raise OSError(errno.EIO, "fault")

    with monkeypatch.context() as patch:
        patch.setattr(writer_module.os, "write", unsynced)
        for step in (journal.record(intent(purpose="lost")), journal.checkpoint()):
            with pytest.raises(JournalUnavailable):
                await step
    assert trail.segments[0].stat().st_size > written  # it is on disk, and never happened
    before = read_all(trail, journal.durable)
    await journal.record(intent(purpose="next"))
    await journal.close()
    items = read_all(trail, journal.durable)
    assert sequences(before) == [1]
    assert sequences(items) == [1, 2]
    assert [item.get("purpose") for item in items if isinstance(item, Record)] == [None, "next"]
    texts = [item.line for item in items if isinstance(item, Statement)]
    assert len(texts) == len(set(texts))
    # Every statement that is read is one that the journal stands by.
    kept = trail.checkpoints / "again.jsonl"
    kept.write_bytes(b"".join(text + b"\n" for text in texts))
    assert trail.verify().ok


async def test_segments_that_were_taken_away_are_counted(trail: Trail) -> None:
    journal = trail.open(segment_bytes=900)
    for _ in range(9):
        await journal.record(intent())
    trail.segments[0].unlink()
    trail.segments[0].unlink()
    reader = JournalReader(trail.journal)
    items, at = reader.read(Position(), journal.durable, limit=1000)
    first = sequences(items)[0]
    assert reader.missed == first - 1 > 0
    assert sequences(items) == list(range(first, 10))
    assert at == journal.durable
    await journal.close()


async def test_an_unlinked_newest_segment_ends_nothing_in_a_loop(trail: Trail) -> None:
    journal = trail.open()
    await journal.record(intent())
    trail.segments[0].unlink()
    items, at = JournalReader(trail.journal).read(Position(), journal.durable, limit=10)
    assert (items, at.segment) == ([], 1)
    with pytest.raises(JournalUnavailable):
        await journal.record(intent())
    await journal.record(intent())
    items, _ = JournalReader(trail.journal).read(Position(), journal.durable, limit=10)
    assert sequences(items) == [2]
    await journal.close()


async def test_a_newest_segment_that_is_gone_is_counted(trail: Trail) -> None:
    journal = trail.open()
    for _ in range(3):
        await journal.record(intent())
    trail.segments[0].unlink()
    reader = JournalReader(trail.journal)
    assert reader.read(Position(), journal.durable, limit=10) == ([], journal.durable)
    assert reader.missed == 3
    await journal.close()


async def test_a_gone_segment_with_another_behind_it_ends_nothing_in_a_loop(trail: Trail) -> None:
    """The writer has begun the next segment, and what is read up to is still in the one that somebody removed."""
    journal = trail.open()
    for _ in range(3):
        await journal.record(intent())
    until = journal.durable
    trail.segments[0].unlink()
    with pytest.raises(JournalUnavailable):
        await journal.record(intent())
    await journal.record(intent())
    reader, found = JournalReader(trail.journal), list[Any]()
    reading = threading.Thread(target=lambda: found.append(reader.read(Position(), until, limit=10)), daemon=True)
    reading.start()
    reading.join(5)
    assert (found, reader.missed) == ([([], until)], 3)
    items, _ = reader.read(until, journal.durable, limit=10)
    assert sequences(items) == [4]
    await journal.close()


@pytest.mark.parametrize("fault", [errno.EMFILE, errno.EIO, errno.EACCES])
async def test_a_segment_that_cannot_be_opened_now_is_passed_over_by_nobody(
    trail: Trail, monkeypatch: pytest.MonkeyPatch, fault: int
) -> None:
    journal = trail.open(segment_bytes=900)
    for _ in range(9):
        await journal.record(intent())
    reader, real = JournalReader(trail.journal), Path.open

    def failing(path: Path, *arguments: Any, **options: Any) -> Any:
        if path.name == trail.segments[1].name:
            raise OSError(fault, "cannot be opened")
        return real(path, *arguments, **options)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", failing)
        with pytest.raises(OSError, match="cannot be opened"):
            reader.read(Position(), journal.durable, limit=1000)
    items, _ = reader.read(Position(), journal.durable, limit=1000)
    assert (sequences(items), reader.missed) == (list(range(1, 10)), 0)
    await journal.close()


async def test_a_line_in_the_middle_that_somebody_made_none_is_counted(trail: Trail) -> None:
    journal = trail.open()
    for _ in range(3):
        await journal.record(intent())
    (path,) = trail.segments
    texts = path.read_bytes().splitlines(keepends=True)
    (gone,) = [number for number, text in enumerate(texts) if b'"seq":2}' in text]
    texts[gone] = b"x" * (len(texts[gone]) - 1) + b"\n"
    path.write_bytes(b"".join(texts))
    reader = JournalReader(trail.journal)
    items, _ = reader.read(Position(), journal.durable, limit=10)
    assert (sequences(items), reader.missed) == ([1, 3], 1)
    await journal.close()


def test_an_empty_journal_has_nothing(tmp_path: Path) -> None:
    assert JournalReader(tmp_path).read(Position(), Position(), limit=5) == ([], Position())
    assert os.listdir(tmp_path) == []
