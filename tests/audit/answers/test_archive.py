"""Closed segments become Parquet; what is archived answers like what is live; every change of it is found."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import duckdb
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

import gateway.audit.archive.write as write_module
from gateway.audit.archive.parts import parts_of, read_name
from gateway.audit.archive.proof import NotArchivable
from gateway.audit.archive.store import Directory
from gateway.audit.archive.verify import ArchiveFault, verify_archive
from gateway.audit.archive.write import Conditions, archive_journal
from gateway.audit.chain import verify
from gateway.audit.reader import Position
from gateway.audit.sinks import cursor


def several_months(book, calls: int = 30, **limits: float) -> None:
    """Write calls over three months, with one that waited over a month's end and one without an outcome."""
    events = []
    for number in range(calls):
        month, day = 1 + number * 3 // calls, 1 + number % 28
        events += book.call(f"2026-{month:02}-{day:02}T10:00", patient=f"MRN-{number % 4}", found={"DATE": number})
    events.sort(key=lambda event: event.time)
    events += book.call("2026-04-01T00:00:01")
    events += book.call("2026-03-31T23:59:59", outcome=None)
    book.write(events, **{"segment_bytes": 5_000, "checkpoint_each": 7, **limits})


def archive(book, **options):
    return archive_journal(book.journal, Directory(book.archive), Conditions(book.key.public_key(), **options))


def verdict(book, **options):
    options = {"journals": (book.journal,), "checkpoints": book.checkpoints, **options}
    return verify_archive(Directory(book.archive), book.key.public_key(), **options)


def told(book) -> list:
    answer = book.breach(events=True)
    return [answer.rows, answer.figures, answer.gaps]


def test_what_is_archived_answers_as_before_and_verifies(book) -> None:
    several_months(book)
    before = told(book)
    segments = sorted(book.journal.glob("segment-*"))
    done = archive(book, checkpoints=(book.checkpoints,))
    assert {part.month for part in parts_of(done.parts)} == {"2026-01", "2026-02", "2026-03"} | (
        {"2026-04"} if len(done.parts) > 3 else set()
    )
    assert sorted(book.journal.glob("segment-*")) == segments[-1:]  # the newest is the gateway's
    assert told(book) == before
    found = verdict(book)
    assert (found.problems, found.unsigned) == ([], 0)
    assert found.events == done.events > 50
    assert verify(book.journal, book.key.public_key(), begins_with=len(segments)).ok


def test_an_archive_that_holds_nothing_is_not_called_whole_without_a_word(book) -> None:
    several_months(book)
    book.archive.mkdir(exist_ok=True)  # as where the volume is not mounted
    assert "whether this is the archive: it holds no part" in verdict(book, journals=()).not_checked[0]
    archive(book)
    assert not any("whether this is the archive" in said for said in verdict(book).not_checked)


def test_archiving_again_goes_on_where_it_ended(book) -> None:
    several_months(book)
    archive(book)
    assert archive(book).parts == []
    book.write([event for n in range(9) for event in book.call(f"2026-05-0{n + 1}")], segment_bytes=1_500)
    before = told(book)
    assert archive(book).events > 10
    assert told(book) == before
    assert verdict(book).problems == []


def test_half_a_header_alone_in_the_newest_segment_is_no_alarm_and_the_chain_goes_on_behind_it(book) -> None:
    """The one before it is then the newest: were its JSON to go, the next start would begin a chain anew."""
    several_months(book)
    before, newest = told(book), sorted(book.journal.glob("segment-*"))[-1]
    half = newest.with_name(f"segment-{int(newest.stem[-8:]) + 1:08d}.jsonl")
    half.write_bytes(newest.read_bytes()[:60])
    archive(book, checkpoints=(book.checkpoints,))
    assert sorted(book.journal.glob("segment-*")) == [newest, half]
    assert told(book) == before
    assert verdict(book).problems == []
    book.write(book.call("2026-05-01"))
    assert {path.read_bytes()[12:44] for path in book.journal.glob("segment-*")} == {newest.read_bytes()[12:44]}
    archive(book, checkpoints=(book.checkpoints,))
    assert verdict(book).problems == []


def test_what_is_live_and_archived_both_counts_once(book) -> None:
    several_months(book)
    before = told(book)
    done = archive(book, keep_json=True)
    assert done.removed == []
    assert told(book) == before
    # A crash between archive and removal: the next run removes, and writes nothing twice.
    again = archive(book)
    assert (again.parts, bool(again.removed)) == ([], True)
    assert told(book) == before


def test_no_answer_loses_or_doubles_a_call_while_archiving_runs(book, monkeypatch) -> None:
    several_months(book, calls=60)
    before = told(book)
    step = threading.Barrier(2, timeout=30)
    real, asked = write_module._write_run, []

    def slowly(*arguments):
        part = real(*arguments)
        step.wait()
        step.wait()
        return part

    monkeypatch.setattr(write_module, "_write_run", slowly)

    def work() -> None:
        try:
            archive(book)
        finally:
            step.abort()

    worker = threading.Thread(target=work)
    worker.start()
    try:
        while True:
            step.wait()
            asked.append(told(book))  # with some parts written, and their JSON still there
            step.wait()
    except threading.BrokenBarrierError:
        worker.join(30)
    assert len(asked) >= 3
    assert all(answer == before for answer in asked)
    assert told(book) == before


def test_a_segment_that_goes_while_it_is_read_is_read_from_the_archive(book, monkeypatch) -> None:
    several_months(book)
    before = told(book)
    import gateway.audit.archive.trail as trail_module

    real, once = trail_module.segments, []

    def listed(directory: Path) -> list[Path]:
        paths = real(directory)
        if not once:
            once.append(True)
            archive(book)
        return paths

    monkeypatch.setattr(trail_module, "segments", listed)
    assert told(book) == before
    assert once


def test_what_a_sink_has_yet_to_send_stays(book) -> None:
    several_months(book)
    spool = book.root / "sinks"
    (spool / "siem").mkdir(parents=True)
    cursor.save(spool / "siem", Position(3, 0, 10), "0" * 32)
    done = archive(book, spool=spool)
    assert done.removed == ["segment-00000001.jsonl", "segment-00000002.jsonl"]
    assert done.kept[0] == "segment-00000003.jsonl"
    before = told(book)
    assert archive(book).parts == []
    assert told(book) == before


def test_what_no_signature_covers_is_not_archived(book) -> None:
    several_months(book, checkpoint_each=0)
    paths = sorted(book.journal.glob("segment-*.jsonl"))
    for path in paths[2:]:  # a crash: the third segment lost its seal, and nothing came after
        if path != paths[2]:
            path.unlink()
    paths[2].chmod(0o600)
    kept = paths[2].read_bytes().rstrip(b"\n").rsplit(b"\n", 1)[0] + b"\n"
    paths[2].write_bytes(kept)
    archive(book)
    assert sorted(book.journal.glob("segment-*.jsonl")) == [paths[2]]
    several = Directory(book.archive)
    assert max(part.last[0] for part in parts_of(several.names())) == 2


@pytest.mark.parametrize("damage", ["edit", "remove", "other_key"])
def test_a_journal_that_does_not_verify_is_not_archived(book, damage) -> None:
    several_months(book)
    paths = sorted(book.journal.glob("segment-*.jsonl"))
    if damage == "edit":
        paths[1].chmod(0o600)
        paths[1].write_bytes(paths[1].read_bytes().replace(b"anthropic", b"anthropyc", 1))
    elif damage == "remove":
        paths[1].unlink()
    else:
        book.key = Ed25519PrivateKey.generate()
    there = {path: path.read_bytes() for path in book.journal.glob("segment-*.jsonl")}
    with pytest.raises(NotArchivable, match="nothing was archived"):
        archive(book)
    assert not book.archive.exists()
    assert {path: path.read_bytes() for path in book.journal.glob("segment-*.jsonl")} == there


def test_a_part_that_does_not_come_back_as_written_leaves_the_json(book) -> None:
    several_months(book)

    class Lying(Directory):
        def local(self, name: str, *, fresh: bool = False) -> Path:
            path = super().local(name)
            path.chmod(0o600)
            content = bytearray(path.read_bytes())
            content[len(content) // 3] ^= 1
            path.write_bytes(content)
            return path

    there = sorted(book.journal.glob("segment-*.jsonl"))
    with pytest.raises(NotArchivable, match="does not come back"):
        archive_journal(book.journal, Lying(book.archive), Conditions(book.key.public_key()))
    assert sorted(book.journal.glob("segment-*.jsonl")) == there


def test_lines_that_were_never_acknowledged_are_no_part_of_it_and_are_kept_aside(book, monkeypatch) -> None:
    import gateway.audit.chain_writer as writer_module

    real, failing = os.write, iter([False] * 6 + [True] + [False] * 1000)

    def write(descriptor: int, text: bytes) -> int:
        done = real(descriptor, text)
        if next(failing):
            raise OSError(5, "fault")
        return done

    monkeypatch.setattr(writer_module.os, "write", write)
    with pytest.raises(Exception, match="io_error"):
        book.write([event for n in range(9) for event in book.call(f"2026-03-0{n + 1}", patient=f"MRN-{n}")])
    monkeypatch.undo()
    book.write([event for n in range(9) for event in book.call(f"2026-04-0{n + 1}")], segment_bytes=3_000)
    before = told(book)
    archive(book)
    assert told(book) == before
    assert verdict(book).problems == []


# ---- attacks


def edit(book, sql: str, number: int = 1) -> None:
    """Rewrite a part by SQL over ``rows``, with the metadata it had."""
    path = sorted(book.archive.rglob("*.parquet"))[number]
    with duckdb.connect() as connection:
        facts = dict(
            connection.execute(f"SELECT key::VARCHAR, value::VARCHAR FROM parquet_kv_metadata('{path}')").fetchall()
        )
        connection.execute(f"CREATE TABLE rows AS FROM read_parquet('{path}', hive_partitioning = false)")
        connection.execute(sql)
        path.chmod(0o600)
        told = ", ".join(f"{name}: '{value}'" for name, value in facts.items())
        connection.execute(f"COPY rows TO '{path}' (FORMAT parquet, KV_METADATA {{{told}}})")


ATTACKS = {
    "nothing": ("SELECT 1", None),
    "a column": (
        "UPDATE rows SET subject = NULL WHERE subject IS NOT NULL AND stage = 'intent'",
        ArchiveFault.EDITED_COLUMN,
    ),
    "one count of a map": (
        "UPDATE rows SET \"left\" = MAP {'DATE': 1::BIGINT} WHERE stage = 'intent'",
        ArchiveFault.EDITED_COLUMN,
    ),
    "the time": ("UPDATE rows SET time = time + INTERVAL 1 HOUR WHERE kind = 'event'", ArchiveFault.EDITED_COLUMN),
    "an event's JSON": (
        "UPDATE rows SET body = replace(body, 'anthropic', 'anthropyc') WHERE kind = 'event'",
        ArchiveFault.BROKEN_CHAIN,
    ),
    "JSON and column": (
        "UPDATE rows SET body = replace(body, 'anthropic', 'openai'), vendor = 'openai' WHERE kind = 'event'",
        ArchiveFault.BROKEN_CHAIN,
    ),
    "a row removed": ("DELETE FROM rows WHERE seq = (SELECT max(seq) FROM rows)", ArchiveFault.BROKEN_CHAIN),
    "a row twice": (
        "INSERT INTO rows SELECT * FROM rows WHERE seq = (SELECT max(seq) FROM rows)",
        ArchiveFault.BROKEN_CHAIN,
    ),
    "two rows exchanged": (
        "UPDATE rows SET line = CASE line WHEN 3 THEN 4 WHEN 4 THEN 3 ELSE line END",
        ArchiveFault.BROKEN_CHAIN,
    ),
    "a signature": (
        "UPDATE rows SET body = replace(body, '\"signature\":\"', '\"signature\":\"A') WHERE kind IN ('checkpoint', 'seal')",
        ArchiveFault.BAD_SIGNATURE,
    ),
    "a column gone": ("ALTER TABLE rows DROP COLUMN vendor", ArchiveFault.EDITED_COLUMN),
}


@pytest.mark.parametrize("attack", ATTACKS)
def test_a_changed_row_is_found(book, attack) -> None:
    several_months(book)
    archive(book)
    sql, fault = ATTACKS[attack]
    edit(book, sql)
    problems = verdict(book).problems
    if fault is None:
        assert problems == []  # the control: the same rows, written anew, verify
    else:
        assert any(fault in problem for problem in problems), problems


def test_a_part_removed_without_a_tombstone_is_found_wherever_it_was(book) -> None:
    several_months(book)
    archive(book)
    paths = sorted(book.archive.rglob("*.parquet"))
    for place, fault in (
        (0, ArchiveFault.MISSING_START),
        (1, ArchiveFault.MISSING_PART),
        (len(paths) - 1, ArchiveFault.NOT_CONTINUED),
    ):
        content = paths[place].read_bytes()
        paths[place].unlink()
        assert any(fault in problem for problem in verdict(book).problems)
        assert any("neither live nor archived" in gap for gap in book.breach().gaps)
        paths[place].write_bytes(content)
    assert verdict(book).problems == []
    paths[-1].unlink()  # and without the live journal, checkpoints kept elsewhere tell
    assert any(ArchiveFault.TRUNCATED in problem for problem in verdict(book, journals=()).problems)
    for path in paths[:-1]:
        path.unlink()
    assert any(ArchiveFault.NOT_CONTINUED in problem for problem in verdict(book).problems)


def test_a_part_renamed_is_found(book) -> None:
    several_months(book)
    archive(book)
    path = sorted(book.archive.rglob("*.parquet"))[1]
    part = read_name(path.relative_to(book.archive).as_posix())
    path.rename(
        path.with_name(
            path.name.replace(f"_{part.first_seq}-{part.last_seq}_", f"_{part.first_seq}-{part.last_seq + 1}_")
        )
    )
    assert any(ArchiveFault.OTHER_PLACE in problem for problem in verdict(book).problems)


def test_another_s_archive_is_not_this_one(book, tmp_path) -> None:
    several_months(book)
    archive(book)
    book.key = Ed25519PrivateKey.generate()
    assert any(ArchiveFault.BAD_SIGNATURE in problem for problem in verdict(book, checkpoints=None).problems)


def test_a_part_from_before_a_column_was_added_answers_and_verifies(book) -> None:
    several_months(book)
    before = told(book)
    done = archive(book)
    for name in done.parts[:-1]:
        path = book.archive / name
        path.chmod(0o600)
        kept = duckdb.execute(f"SELECT key::VARCHAR, value::VARCHAR FROM parquet_kv_metadata('{path}')").fetchall()
        facts = ", ".join(f"{key}: '{value}'" for key, value in kept if not key.startswith("ARROW"))
        duckdb.execute(
            f"COPY (SELECT * EXCLUDE (policy_version, break_glass, part, part_events, first_day, operator) FROM read_parquet('{path}', hive_partitioning = false)) "
            f"TO '{path}.new' (FORMAT parquet, KV_METADATA {{{facts}}})"
        )
        Path(f"{path}.new").rename(path)
    assert told(book) == before
    assert verdict(book).problems == []
