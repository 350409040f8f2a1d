"""What is done to an archive is noted before and after, settled after a crash, and recorded once."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import duckdb
import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

import gateway.audit.archive.deeds as deeds_module
from gateway.audit.archive.deeds import Deed, Deeds, finished, notes_key, who
from gateway.audit.archive.lock import Busy, exclusive
from gateway.audit.archive.merge import merge_parts
from gateway.audit.archive.parts import parts_of
from gateway.audit.archive.record import Takeover
from gateway.audit.archive.retention import Hold, release_hold, retain, set_hold
from gateway.audit.archive.store import Directory
from gateway.audit.archive.verify import ArchiveFault, verify_archive
from gateway.audit.archive.write import Conditions, archive_journal
from gateway.audit.chain import verify
from gateway.audit.event import Outcome, Stage
from gateway.audit.journal import Journal, JournalUnavailable, Unavailable
from gateway.audit.report.access import access
from gateway.audit.report.agreements import agreements
from gateway.audit.report.coverage import coverage
from gateway.audit.report.freely import freely
from gateway.audit.report.people import People
from gateway.audit.tail import last_events

from .conftest import ALWAYS, TODAY
from .test_archive import several_months
from .test_retention import LATER

TODAY_NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)


@pytest.fixture
def deeds(book) -> Deeds:
    return Deeds(book.root / "archive-of-state" / "deeds", "alice", notes_key(book.root))


def archived(book, recorder: Deeds, **options: Any):
    store = Directory(book.archive)
    book.archive.mkdir(exist_ok=True)
    recorder.settle(store)
    return archive_journal(book.journal, store, Conditions(book.key.public_key(), recorder=recorder, **options))


def take(book, recorder: Deeds) -> int:
    """Start a gateway's journal, and let it take up the notes."""

    async def run() -> int:
        journal = Journal.open(book.journal, book.key, checkpoints=(book.checkpoints,))
        takeover = Takeover(book.root, journal.record)
        takeover._folder = recorder.folder
        takeover._journal = book.journal
        try:
            return await takeover.take()
        finally:
            await journal.close()

    return asyncio.run(run())


def recorded(book) -> list[dict[str, Any]]:
    return last_events(book.journal, 1000, lambda event: event["stage"] in ("archive", "retention"))


def alone(book, begins: int) -> int:
    """Verify the journal by the file that needs nothing of the product; give its exit status."""
    key = book.root / "audit.pub"
    key.write_bytes(book.key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))
    tool = Path(__file__).parents[3] / "tools" / "verify_audit.py"
    asked = [sys.executable, str(tool), str(book.journal), "--public-key", str(key), "--begins-with", str(begins)]
    return subprocess.run(asked, check=False, capture_output=True).returncode


def test_each_part_that_is_archived_joined_or_removed_is_an_event(book, deeds) -> None:
    several_months(book)
    done = archived(book, deeds)
    store = Directory(book.archive)
    for _ in range(2):
        book.write([event for n in range(9) for event in book.call(f"2026-05-1{n}")], segment_bytes=1_500)
        done.parts += archived(book, deeds).parts
    merged = merge_parts(store, LATER.date(), recorder=deeds)
    assert merged.parts
    set_hold(store, book.key, Hold("case-1", None, LATER.date()), LATER, deeds)
    release_hold(store, book.key, "case-1", LATER, deeds)
    gone = retain(store, book.key, None, LATER, recorder=deeds).parts
    assert gone
    assert take(book, deeds) == len(done.parts) + len(merged.parts) + 2 + 1 + len(gone)  # two of the hold, one length
    events = recorded(book)
    assert [event["part"] for event in events if event["outcome"] == "archived"] == done.parts
    assert [(event["part"], event["part_sources"]) for event in events if event["outcome"] == "merged"] == merged.parts
    assert [event["part"] for event in events if event["outcome"] == "removed"] == gone
    assert [event["hold"] for event in events if event["outcome"] in ("held", "released")] == ["case-1"] * 2
    assert [event["retention"] for event in events if event["outcome"] == "extended"] == ["6-90"]
    assert {event["operator"] for event in events} == {"alice"}
    for event in events:
        (part,) = parts_of([event["part"]]) if "part" in event else (None,)
        if part is not None:
            said = (event["first_seq"], event["last_seq"], event["first_segment"], event["last_segment"])
            assert said == (part.first_seq, part.last_seq, part.first[0], part.last[0])
            assert (event.get("part_events", 0), event["partition"], len(event["digest"])) == (
                part.events,
                part.month,
                64,
            )
    begins = min(int(path.stem[-8:]) for path in book.journal.glob("segment-*"))
    assert verify(book.journal, book.key.public_key(), checkpoints=book.checkpoints, begins_with=begins).problems == []
    assert verify_archive(store, book.key.public_key(), journals=(book.journal,)).problems == []
    assert alone(book, begins) == 0  # and the auditor's own verifier agrees
    assert take(book, deeds) == 0


def test_a_part_by_whose_statistics_a_question_misses_a_patient_is_found(book, deeds) -> None:
    several_months(book)
    archived(book, deeds)
    take(book, deeds)
    part = sorted(book.archive.rglob("*.parquet"))[0]
    rows = duckdb.sql(f"SELECT DISTINCT subject FROM read_parquet('{part}') WHERE subject IS NOT NULL ORDER BY 1")
    first, *_, last = (row[0] for row in rows.fetchall())
    question = f"SELECT count(*) FROM read_parquet('{part}') WHERE subject = '{last}'"
    there = duckdb.sql(question).fetchall()
    store, key = Directory(book.archive), book.key.public_key()
    before = verify_archive(store, key, journals=(book.journal,))
    assert (before.problems, [told for told in before.not_checked if "byte for byte" in told]) == ([], [])
    content = part.read_bytes()
    place = content.rindex(last.encode())  # the largest patient in the footer: whom the part holds at most
    part.chmod(0o600)
    part.write_bytes(content[:place] + first.encode() + content[place + len(last) :])
    assert there != [(0,)] == duckdb.sql(question).fetchall()  # the attack works
    found = verify_archive(store, key, journals=(book.journal,))
    assert [problem.split(": ")[1] for problem in found.problems] == [ArchiveFault.CHANGED_PART.split(": ")[0]]
    alone = verify_archive(
        store, key
    )  # nothing states the digest: no rest of the verification sees it, and that is said
    assert alone.problems == [] and any("byte for byte" in told for told in alone.not_checked)


def test_no_question_counts_them_as_calls(book, deeds) -> None:
    several_months(book)
    people = People(book.sealer)
    asked = (
        (coverage, ALWAYS),
        (agreements, ALWAYS, TODAY),
    )

    def answers() -> list[Any]:
        told = [book.breach(events=True).rows, book.ask(access, people, ALWAYS, actor="dr-a", subject=None).rows]
        told += [book.ask(question, *rest).rows for question, *rest in asked]
        return [*told, book.ask(freely, "SELECT count(*) AS n FROM calls").rows]

    before = answers()
    archived(book, deeds)
    assert take(book, deeds)
    assert answers() == before
    counted = "SELECT outcome, sum(part_events)::BIGINT AS events, min(first_day) AS day FROM events WHERE stage = 'archive' GROUP BY 1"
    (row,) = book.ask(freely, counted).rows
    assert (row["outcome"], row["events"] > 50, str(row["day"])) == ("archived", True, "2026-01-01")


def cut(monkeypatch: pytest.MonkeyPatch, name: str, after: int, *, done: bool) -> None:
    """Let a step of Directory fail as if the process died, at its ``after``-th time, with or without its effect."""
    real, left = getattr(Directory, name), [after]

    def step(self: Directory, *arguments: Any, **options: Any) -> Any:
        left[0] -= 1
        if left[0] == 0:
            if done:
                real(self, *arguments, **options)
            raise KeyboardInterrupt
        return real(self, *arguments, **options)

    monkeypatch.setattr(Directory, name, step)


@pytest.mark.parametrize("done", [False, True])
@pytest.mark.parametrize("after", [1, 2, 3])
@pytest.mark.parametrize("step", ["put", "local"])
def test_a_crash_in_mid_archive_loses_and_doubles_nothing(book, deeds, monkeypatch, step, after, done) -> None:
    several_months(book)
    before = book.breach(events=True).rows
    cut(monkeypatch, step, after, done=done)
    with pytest.raises(KeyboardInterrupt):
        archived(book, deeds)
    monkeypatch.undo()
    assert list(deeds.folder.glob("*.doing"))  # the crash was in the middle of a deed
    assert book.breach(events=True).rows == before
    archived(book, deeds)
    assert list(deeds.folder.glob("*.doing")) == []
    assert book.breach(events=True).rows == before
    parts = [part.name for part in parts_of(Directory(book.archive).names())]
    take(book, deeds)
    assert sorted(event["part"] for event in recorded(book)) == sorted(parts)
    assert verify_archive(Directory(book.archive), book.key.public_key(), journals=(book.journal,)).problems == []


def test_a_note_that_a_crash_cut_off_goes_and_its_deed_is_done_later(book, deeds, monkeypatch) -> None:
    several_months(book)

    def dies(_descriptor: int) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("gateway.audit.archive.deeds.os.fsync", dies)
        with pytest.raises(KeyboardInterrupt):
            archived(book, deeds)
    assert [path.suffix for path in deeds.folder.iterdir()] == [".part"]
    assert parts_of(Directory(book.archive).names()) == []
    archived(book, deeds)
    assert {path.suffix for path in deeds.folder.iterdir()} == {".json"}
    take(book, deeds)
    assert verify_archive(Directory(book.archive), book.key.public_key(), journals=(book.journal,)).problems == []


def test_a_part_that_a_crash_left_and_that_is_not_what_was_written_goes_again(book, deeds, monkeypatch) -> None:
    several_months(book)
    cut(monkeypatch, "put", 2, done=True)
    with pytest.raises(KeyboardInterrupt):
        archived(book, deeds)
    monkeypatch.undo()
    newest = max(book.archive.rglob("*.parquet"), key=lambda path: path.stat().st_mtime_ns)
    newest.chmod(0o600)
    newest.write_bytes(newest.read_bytes()[:-1] + b"?")
    there = sorted(path.name for path in book.journal.glob("segment-*"))
    deeds.settle(Directory(book.archive))
    assert not newest.exists()
    assert sorted(path.name for path in book.journal.glob("segment-*")) == there
    archived(book, deeds)
    assert verify_archive(Directory(book.archive), book.key.public_key(), journals=(book.journal,)).problems == []


@pytest.mark.parametrize("step", ["put", "remove"])
@pytest.mark.parametrize("done", [False, True])
def test_a_crash_at_a_removal_records_it_when_it_is_done(book, deeds, monkeypatch, step, done) -> None:
    several_months(book)
    archived(book, deeds)
    store = Directory(book.archive)
    take(book, deeds)
    retain(store, book.key, None, TODAY_NOON)  # nothing yet; the length is remembered
    cut(monkeypatch, step, 1, done=done)
    with pytest.raises(KeyboardInterrupt):
        retain(store, book.key, None, LATER, recorder=deeds)
    monkeypatch.undo()
    deeds.settle(store)
    retain(store, book.key, None, LATER, recorder=deeds)
    take(book, deeds)
    removed = [event["part"] for event in recorded(book) if event["outcome"] == "removed"]
    assert len(removed) == len(set(removed)) == len(list((book.archive / "tombstones").iterdir())) > 0
    assert verify_archive(store, book.key.public_key(), journals=(book.journal,)).problems == []


def test_what_was_recorded_before_a_crash_is_not_recorded_again(book, deeds, monkeypatch) -> None:
    several_months(book)
    archived(book, deeds)
    notes = len(finished(deeds.folder, deeds.key)[0])
    monkeypatch.setattr(Path, "unlink", lambda self, missing_ok=False: None)  # the process died before
    assert take(book, deeds) == notes
    monkeypatch.undo()
    assert take(book, deeds) == 0
    assert len(recorded(book)) == notes
    assert finished(deeds.folder, deeds.key) == ([], [])


@pytest.mark.parametrize("deed", ["archived", "removed"])
def test_a_deed_that_a_crash_cut_off_waits_for_an_archive_that_is_not_mounted(book, deeds, monkeypatch, deed) -> None:
    """The next run looked into an empty directory, saw that nothing was done, and the deed was never recorded."""
    several_months(book)
    store = Directory(book.archive)
    if deed == "archived":
        cut(monkeypatch, "put", 2, done=True)
        with pytest.raises(KeyboardInterrupt):
            archived(book, deeds)
    else:
        archived(book, deeds)
        take(book, deeds)
        cut(monkeypatch, "remove", 1, done=True)
        with pytest.raises(KeyboardInterrupt):
            retain(store, book.key, None, LATER, recorder=deeds)
    monkeypatch.undo()
    (note,) = deeds.folder.glob("*.doing")
    away = book.archive.rename(book.root / "away")
    book.archive.mkdir()
    deeds.settle(store)
    assert note.exists()
    book.archive.rmdir()
    away.rename(book.archive)
    deeds.settle(store)
    assert not note.exists()
    assert note.with_suffix(".json").exists()
    take(book, deeds)
    assert deed in [event["outcome"] for event in recorded(book)]


async def test_what_cannot_be_recorded_now_waits(book, deeds, tmp_path) -> None:
    archive = Directory(tmp_path)
    for name in ("one", "two"):
        with deeds.doing(archive, Deed(Stage.RETENTION, Outcome.HELD, {"hold": name}, there=name)):
            pass
    told, full = [], [False, True]

    async def record(event: Any) -> Any:
        if full and full.pop(0):
            raise JournalUnavailable(Unavailable.FULL)
        told.append(event.hold)

    takeover = Takeover(tmp_path, record)
    takeover._folder = deeds.folder
    assert [await takeover.take(), await takeover.take(), await takeover.take()] == [1, 1, 0]
    assert told == ["one", "two"]


async def test_a_folder_that_cannot_be_read_is_said_once_until_it_can(deeds, tmp_path, monkeypatch) -> None:
    import gateway.audit.archive.record as record_module

    said, broken = [], [True, True, False, True]

    class Log:
        def error(self, event: str, **fields: Any) -> None:
            said.append((event, fields))

    def finished_or_not(folder: Path, key: bytes) -> Any:
        if broken.pop(0):
            raise PermissionError(13, "no", str(folder))
        return finished(folder, key)

    monkeypatch.setattr(record_module, "log", Log)
    monkeypatch.setattr(record_module, "finished", finished_or_not)

    async def record(event: Any) -> Any:
        raise AssertionError(event)

    (tmp_path / "archive" / "deeds").mkdir(parents=True)
    takeover, counts = Takeover(tmp_path, record), []
    for _ in range(4):
        await takeover.take()
        counts.append(len(said))
    assert counts == [1, 1, 1, 2]
    assert said[0] == ("archive_note_unreadable", {"exception": "PermissionError"})


FORGED = {
    "a call": {"stage": "intent", "outcome": "ok", "fields": {}},
    "a call's field": {"stage": "archive", "outcome": "archived", "fields": {"subject": "plain:MRN-1"}},
    "free text": {"stage": "retention", "outcome": "held", "fields": {"note": "John Smith"}},
    "no fields": {"stage": "archive", "outcome": "archived"},
    "no outcome": {"stage": "archive", "fields": {}},
    "a list": [],
    "no JSON": "{",
}


@pytest.mark.parametrize("what", FORGED)
async def test_a_note_says_nothing_but_what_notes_say(deeds, tmp_path, what) -> None:
    deeds.folder.mkdir(parents=True)
    forged = FORGED[what]
    if isinstance(forged, dict):  # by whoever has the secret for notes: even then
        forged = {**forged, "code": deeds_module._code(deeds.key, "0", forged)}
    (deeds.folder / "0.json").write_text(FORGED[what] if what == "no JSON" else json.dumps(forged))
    told = []

    async def record(event: Any) -> Any:
        told.append(event)

    takeover = Takeover(tmp_path, record)
    takeover._folder = deeds.folder
    assert await takeover.take() == 0
    assert told == []
    assert [path.name for path in deeds.folder.iterdir()] == ["0.unreadable"]


@pytest.mark.parametrize("attack", ["nothing", "another digest", "another name", "no code", "another key"])
def test_a_note_that_another_wrote_becomes_no_event(book, deeds, attack) -> None:
    """What the chain states of parts is what verification believes: an insider's word must not come into it."""
    store = Directory(book.archive)
    key = b"0" * 64 if attack == "another key" else deeds.key
    with Deeds(deeds.folder, None, key).doing(
        store, Deed(Stage.ARCHIVE, Outcome.ARCHIVED, {"digest": "1" * 64}, there="x")
    ):
        pass
    (path,) = deeds.folder.iterdir()
    note = json.loads(path.read_text())
    if attack == "another digest":
        note["fields"]["digest"] = "2" * 64
    elif attack == "another name":
        path = path.rename(path.with_name("01234567-0123-7123-8123-0123456789ab.json"))
    elif attack == "no code":
        del note["code"]
    path.write_text(json.dumps(note))
    notes, others = finished(deeds.folder, deeds.key)
    assert (len(notes), others) == ((1, []) if attack == "nothing" else (0, [path]))
    path.rename(path.with_suffix(".doing"))
    deeds.settle(store)  # nor is a part removed on such a note's word
    assert finished(deeds.folder, deeds.key) == ([], [] if attack == "nothing" else [path])  # it will be said


async def test_a_note_that_was_changed_while_its_deed_was_cut_off_is_said(deeds, tmp_path, monkeypatch) -> None:
    """It was put aside by whoever worked on the archive next, and nobody heard of it."""
    import gateway.audit.archive.record as record_module

    said, store = [], Directory(tmp_path)
    deed = Deed(Stage.ARCHIVE, Outcome.ARCHIVED, {"digest": "1" * 64}, there="x")
    with pytest.raises(OSError, match="cut off"), deeds.doing(store, deed):
        raise OSError("cut off")
    (path,) = deeds.folder.glob("*.doing")
    path.write_bytes(path.read_bytes().replace(b"1111", b"2222"))

    class Log:
        def error(self, event: str, **fields: Any) -> None:
            said.append((event, fields))

    async def record(event: Any) -> Any:
        raise AssertionError(event)

    monkeypatch.setattr(record_module, "log", Log)
    deeds.settle(store)
    takeover = Takeover(tmp_path, record)
    monkeypatch.setattr(takeover, "_finished", lambda: finished(deeds.folder, deeds.key))
    for _ in range(2):
        assert await takeover.take() == 0
    assert said == [("archive_note_unreadable", {"note": f"{path.stem}.json"})]
    assert [path.name for path in deeds.folder.iterdir()] == [f"{path.stem}.unreadable"]


def test_a_value_of_another_form_is_left_out_and_counted(deeds, tmp_path) -> None:
    with deeds.doing(
        Directory(tmp_path), Deed(Stage.RETENTION, Outcome.HELD, {"hold": "John Smith, MRN 5"}, there="x")
    ):
        pass
    ((note,), others) = finished(deeds.folder, deeds.key)
    assert (note.event.hold, note.event.dropped, others) == (None, 1, [])


def test_one_at_a_time_works_on_an_archive(book, tmp_path) -> None:
    book.archive.mkdir()
    store = Directory(book.archive)
    with exclusive(store, tmp_path / "one"):
        for state in (tmp_path / "two", None):  # another gateway's state, or none: the archive itself is held
            with pytest.raises(Busy, match="another process works on this archive"), exclusive(store, state):
                pass
        other = Directory(tmp_path)
        with pytest.raises(Busy), exclusive(other, tmp_path / "one"):  # another archive, from the same state
            pass
    with exclusive(store, tmp_path / "two"):
        pass


def test_a_removed_lock_lets_no_second_one_work_on_an_archive(book, tmp_path) -> None:
    book.archive.mkdir()
    store = Directory(book.archive)
    with exclusive(store, tmp_path / "one"):
        (book.archive / ".lock").unlink()  # it is always there, and looks stale
        with pytest.raises(Busy, match="another process works on this archive"), exclusive(store, tmp_path / "two"):
            pass
    with exclusive(store, tmp_path / "two"):
        pass


@pytest.mark.parametrize("kind", ["link", "second name", "pipe", "folder"])
def test_a_lock_is_taken_through_no_link(book, tmp_path, monkeypatch, kind) -> None:
    """Whoever writes to an archive would be given any file, where root works on it: the lock is its owner's."""
    book.archive.mkdir()
    other, lock = tmp_path / "shadow", book.archive / ".lock"
    other.write_text("root's")
    given = []
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(os, "fchown", lambda descriptor, *_: given.append(os.fstat(descriptor).st_ino))
    match kind:
        case "link":
            lock.symlink_to(other)
        case "second name":
            lock.hardlink_to(other)
        case "pipe":
            os.mkfifo(lock)
        case _:
            lock.mkdir()
    with pytest.raises(OSError, match="someone has put it there"), exclusive(Directory(book.archive), None):
        pass
    assert given == []
    lock.rmdir() if kind == "folder" else lock.unlink()
    with exclusive(Directory(book.archive), None):
        assert given == [lock.stat().st_ino]


def test_what_comes_into_an_archive_is_written_through_no_link(book, tmp_path) -> None:
    book.archive.mkdir()
    other, source = tmp_path / "other", tmp_path / "source"
    other.write_text("kept")
    source.write_text("new")
    (book.archive / "holds").mkdir()
    (book.archive / "holds" / ".case-1.set.json.unfinished").symlink_to(other)
    Directory(book.archive).put("holds/case-1.set.json", source)
    assert (other.read_text(), (book.archive / "holds" / "case-1.set.json").read_text()) == ("kept", "new")
    assert not (book.archive / "holds" / "case-1.set.json").is_symlink()


def test_leftovers_of_a_run_that_was_cut_off_go(book, tmp_path) -> None:
    book.archive.mkdir()
    (book.archive / ".part.parquet.unfinished").write_text("half")
    state = tmp_path / "state"
    (state / "archive" / ".work-7").mkdir(parents=True)
    with exclusive(Directory(book.archive), state):
        pass
    assert [path.name for path in book.archive.iterdir()] == [".lock"]
    assert [path.name for path in (state / "archive").iterdir()] == ["lock"]


def test_who_is_the_login_else_the_process(monkeypatch: pytest.MonkeyPatch, tmp_path) -> None:
    monkeypatch.setattr(deeds_module.Path, "read_text", lambda self, encoding: str(2**32 - 1))
    monkeypatch.setattr(deeds_module.os, "getuid", lambda: 0)
    assert who() == "root"
    monkeypatch.setattr(deeds_module.Path, "read_text", lambda self, encoding: "99999")
    assert who() == "99999"
