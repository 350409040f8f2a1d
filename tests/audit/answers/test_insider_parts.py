"""Parts that somebody without a key made and put into the archive: consistent by themselves, and signed by nobody."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from gateway.audit import lines
from gateway.audit.archive import columns
from gateway.audit.archive.facts import Facts, PartUnreadable, read_facts, read_lines, write_part
from gateway.audit.archive.live import connect
from gateway.audit.archive.merge import merge_parts
from gateway.audit.archive.parts import Part, parts_of
from gateway.audit.archive.proof import NotArchivable
from gateway.audit.archive.retention import retain
from gateway.audit.archive.store import Directory
from gateway.audit.archive.verify import ArchiveFault
from gateway.audit.event import Event
from gateway.audit.segments import segment_number, segments

from .test_archive import archive, several_months, told, verdict

Told = list[tuple[int, int, bytes]]  # segment, line, and the line as it would stand in a journal


@pytest.fixture
def archived(book) -> Path:
    """Give the live segment behind an archive: two calls that a statement follows."""
    several_months(book)
    archive(book)
    book.write([event for day in (11, 12) for event in book.call(f"2026-04-{day}", patient=f"MRN-{day}")])
    archive(book)
    (live,) = segments(book.journal)
    return live


def chain_of(book) -> str:
    return parts_of(Directory(book.archive).names())[0].chain


def put(book, made: Told, chain: str, *, ends_with: str | None = None) -> Part:
    """Put lines into the archive as a part that holds together by itself, but for what it says of its end."""
    connection = connect()
    connection.execute("CREATE TEMP TABLE raw (chain VARCHAR, segment BIGINT, line BIGINT, raw VARCHAR)")
    connection.executemany("INSERT INTO raw VALUES (?, ?, ?, ?)", [(chain, s, n, raw.decode()) for s, n, raw in made])
    connection.execute(f"CREATE TEMP TABLE split AS {columns.split_lines('raw')}")
    connection.execute(f"CREATE TEMP TABLE told AS {columns.projection('split')}")
    found = connection.execute("SELECT min(time)::DATE, max(time)::DATE, min(seq), max(seq) FROM told").fetchone()
    first_day, last_day, *numbers = found or ()
    part = Part(chain, made[0][:2], made[-1][:2], *numbers, first_day, last_day, f"{last_day:%Y-%m}")
    path = book.archive / part.name
    path.parent.mkdir(exist_ok=True)
    facts = Facts(json.loads(made[0][2])["prev"], ends_with or lines.line_hash(made[-1][2]))
    write_part(connection, "told", path, chain, facts)
    connection.close()
    return part


def told_otherwise(book, live: Path, change: Callable[[dict], None]) -> Told:
    """Tell what no statement but the seal covers anew; the seal nobody can make without the key."""
    found = live.read_bytes().splitlines()
    covered = max(at for at, raw in enumerate(found) if raw.startswith((b'{"header"', b'{"checkpoint"')))
    made = found[: covered + 1]
    for raw in found[covered + 1 : -1]:
        record = json.loads(raw)
        change(record["event"])
        made.append(lines.write("event", record["event"], lines.line_hash(made[-1]), record["seq"]))
    return [(segment_number(live), at, raw) for at, raw in enumerate(made, 1)]


def own_chain(events: Iterable[Event]) -> Told:
    """Write a chain that no gateway has written."""
    body = {"format": 1, "chain": "d" * 32, "segment": 1, "seq": 0, "time": "2026-03-02T00:00:00.000000Z", "open": []}
    made = [(1, 1, lines.write("header", body, lines.NOTHING_BEFORE))]
    for seq, event in enumerate(events, 1):
        made.append((1, seq + 1, lines.write("event", event.to_json(), lines.line_hash(made[-1][2]), seq)))
    return made


def another_patient(book) -> Callable[[dict], None]:
    def change(event: dict) -> None:
        if "subject" in event:
            event["subject"] = book.sealer.seal("subject", "nobody")

    return change


@pytest.mark.parametrize("everything", [True, False])
def test_a_part_of_a_chain_that_nobody_signed_is_found(book, archived, everything) -> None:
    put(book, own_chain(book.call("2026-03-02T10:00", patient="never-there")), "d" * 32)
    known = {} if everything else {"journals": (), "checkpoints": None}
    (problem,) = verdict(book, **known).problems
    assert problem == f"chain {'d' * 32}: {ArchiveFault.UNSIGNED_CHAIN} (2 events)"


def test_a_part_that_stands_before_the_live_journal_is_found_where_it_tells_something_else(book, archived) -> None:
    """Questions take what is archived and pass over what is live: one patient stood for two, and all verified."""
    before = told(book)
    part = put(book, told_otherwise(book, archived, another_patient(book)), chain_of(book))
    assert told(book) != before
    (problem,) = verdict(book).problems
    assert problem == f"{part.name}: {ArchiveFault.OTHER_LINES} ({archived.name}:{part.last[1]})"


def test_a_part_that_holds_what_the_live_journal_has_is_no_problem(book, archived) -> None:
    """As after a crash between the archive and the removal of the JSON."""
    put(book, told_otherwise(book, archived, lambda _event: None), chain_of(book))
    found = verdict(book)
    assert found.problems == []
    assert not any("against a signature" in told for told in found.not_checked)


def test_events_behind_the_last_signature_are_said_where_no_journal_vouches_for_them(book, archived) -> None:
    chain = chain_of(book)
    put(book, told_otherwise(book, archived, another_patient(book)), chain)
    found = verdict(book, journals=(), checkpoints=None)
    assert any(told.startswith(f"chain {chain}: the last ") for told in found.not_checked)
    assert found.unsigned > 0


@pytest.mark.parametrize("says_what_is_true", [False, True])
def test_json_stays_where_a_part_stands_for_it_that_tells_something_else(book, archived, says_what_is_true) -> None:
    """It was taken for what had been archived before, and the only true lines were removed."""
    made = told_otherwise(book, archived, another_patient(book))
    true = lines.line_hash(archived.read_bytes().splitlines()[made[-1][1] - 1])
    put(book, made, chain_of(book), ends_with=true if says_what_is_true else None)
    book.write(book.call("2026-04-13"))
    with pytest.raises((NotArchivable, PartUnreadable)):
        archive(book)
    assert archived.exists()


def test_nothing_is_archived_behind_a_part_that_the_journal_does_not_follow(book, archived) -> None:
    connection = connect()
    last = parts_of(Directory(book.archive).names())[-1]
    path = book.archive / last.name
    ends = read_facts(connection, path).ends_with
    connection.close()
    path.chmod(0o600)
    path.write_bytes(path.read_bytes().replace(ends.encode(), b"0" * 64))
    book.write(book.call("2026-04-13"))
    with pytest.raises(NotArchivable, match="does not end with the line"):
        archive(book)
    assert archived.exists()


def whole_chain_told_otherwise(book) -> Told:
    """Tell all that was ever archived anew, as one part that seems to hold the others."""
    made: Told = []
    for part in parts_of(Directory(book.archive).names()):
        connection = connect()
        for line in read_lines(connection, book.archive / part.name):
            body, prev = json.loads(line.body), lines.line_hash(made[-1][2]) if made else lines.NOTHING_BEFORE
            if line.kind == "event":
                another_patient(book)(body)
            made.append((line.segment, line.line, lines.write(line.kind, body, prev, line.seq)))
        connection.close()
    return made


def test_no_part_goes_for_one_that_only_seems_to_hold_it(book, archived) -> None:
    """Whoever could only add files had the archive's own schedule remove the true ones."""
    before = Directory(book.archive).names()
    put(book, whole_chain_told_otherwise(book), chain_of(book))
    with pytest.raises(NotArchivable):
        merge_parts(Directory(book.archive), date(2026, 5, 1))
    with pytest.raises(NotArchivable):
        retain(Directory(book.archive), book.key, None, datetime(2040, 1, 1, tzinfo=UTC))
    assert set(before) <= set(Directory(book.archive).names())
    assert verdict(book).problems != []


def test_a_part_that_a_larger_one_has_the_place_of_is_held_against_it(book, archived) -> None:
    """No question reads it; Athena and Trino read every file of a month."""
    merge_parts(Directory(book.archive), date(2026, 5, 1))
    larger = max(parts_of(Directory(book.archive).names()), key=lambda part: part.events)
    connection = connect()
    found = list(read_lines(connection, book.archive / larger.name))
    prev, copy = read_facts(connection, book.archive / larger.name).begins_after, []
    connection.close()
    for line in found[:-1]:
        copy.append((line.segment, line.line, lines.write(line.kind, line.body.encode(), prev, line.seq)))
        prev = lines.line_hash(copy[-1][2])
    put(book, copy, larger.chain)
    told = verdict(book)
    assert told.problems == []  # as a run that was cut off leaves it
    assert any("count it twice" in left_out for left_out in told.not_checked)
    at, (segment, line, raw) = next((at, one) for at, one in reversed(list(enumerate(copy))) if b'"subject"' in one[2])
    record = json.loads(raw)
    another_patient(book)(record["event"])
    other = [*copy[:at], (segment, line, lines.write("event", record["event"], record["prev"], record["seq"]))]
    smaller = put(book, other, larger.chain)
    problems = verdict(book).problems
    assert any(problem.startswith(f"{smaller.name}: {ArchiveFault.OTHER_COPY}") for problem in problems)
