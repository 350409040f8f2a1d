"""What an insider who may write to the archive, and has no key, tries; each attack beside what must stand."""

from __future__ import annotations

import json
import os
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from gateway.audit.archive.deeds import Deeds, notes_key
from gateway.audit.archive.facts import PartUnreadable
from gateway.audit.archive.holding import stated
from gateway.audit.archive.lengths import NotRemovable, Retention
from gateway.audit.archive.parts import parts_of
from gateway.audit.archive.proof import NotArchivable
from gateway.audit.archive.retention import Hold, holds, release_hold, retain, set_hold
from gateway.audit.archive.store import Directory
from gateway.audit.archive.trail import open_trail
from gateway.audit.archive.verify import ArchiveFault
from gateway.audit.report.access import access
from gateway.audit.report.agreements import agreements
from gateway.audit.report.answer import Format
from gateway.audit.report.breach import BreachQuestion, breach
from gateway.audit.report.coverage import coverage
from gateway.audit.report.disclosures import disclosures
from gateway.audit.report.people import People
from gateway.audit.sealing import make_sealer
from gateway.audit.tail import last_events

from .conftest import ALWAYS, TODAY
from .test_archive import archive, edit, several_months, told, verdict
from .test_deeds import take

NOW = datetime(2026, 5, 15, tzinfo=UTC)
LATER = datetime(2032, 5, 15, tzinfo=UTC)


@pytest.fixture
def store(book) -> Directory:
    several_months(book)
    archive(book)
    assert verdict(book).problems == []
    return Directory(book.archive)


def renamed(book, store, number: int = 1, *, days: str = "20190101-20190102", month: str = "2019-01") -> Path:
    """Give what a part would be called if it were of other days."""
    name = parts_of(store.names())[number].name
    return book.archive / f"month={month}" / f"{name.split('/')[1].rsplit('_', 1)[0]}_{days}.parquet"


@pytest.mark.parametrize(
    ("days", "month"),
    [("20190101-20190102", "2019-01"), ("20190101-20190102", "2026-02"), ("20260201-20260228", "2026-01")],
)
def test_a_part_under_the_name_of_other_days_is_found(book, store, days, month) -> None:
    """Questions choose parts by the days of their names: it would be opened by none."""
    path, to = book.archive / parts_of(store.names())[1].name, renamed(book, store, days=days, month=month)
    to.parent.mkdir(exist_ok=True)
    path.rename(to)
    assert any(ArchiveFault.OTHER_PLACE in problem for problem in verdict(book).problems)


def test_a_copy_under_the_name_of_other_days_does_not_stand_for_the_part(book, store) -> None:
    path, to = book.archive / parts_of(store.names())[1].name, renamed(book, store)
    to.parent.mkdir()
    to.write_bytes(path.read_bytes())
    assert verdict(book).problems != []


def test_the_schedule_removes_no_part_that_only_its_name_makes_old(book, store) -> None:
    """It would sign a tombstone for it: the theft would verify."""
    to = renamed(book, store, 0, days="20190101-20190131")
    to.parent.mkdir()
    (book.archive / parts_of(store.names())[0].name).rename(to)
    with pytest.raises((NotArchivable, PartUnreadable)):
        retain(store, book.key, None, NOW)
    assert to.exists() and not (book.archive / "tombstones").exists()
    assert retain(store, book.key, None, NOW.replace(year=2019)).parts == []


COLUMNS = {
    "nothing": ("SELECT 1", True),
    "the chain's name": ("UPDATE rows SET chain = 'f' WHERE kind = 'event'", False),
    "a line's number": (
        "UPDATE rows SET line = line + 1000 WHERE (segment, line) = (SELECT max((segment, line)) FROM rows "
        "WHERE segment < (SELECT max(segment) FROM rows))",
        False,
    ),
    "no number": (
        "UPDATE rows SET line = NULL WHERE (segment, line) = (SELECT max((segment, line)) FROM rows "
        "WHERE segment < (SELECT max(segment) FROM rows))",
        False,
    ),
    "another type": ("ALTER TABLE rows ALTER time TYPE VARCHAR", False),
    "a kind that is none": ("UPDATE rows SET kind = NULL WHERE seq = (SELECT max(seq) FROM rows)", False),
}


@pytest.mark.parametrize("attack", COLUMNS)
def test_a_changed_place_or_type_is_found(book, store, attack) -> None:
    sql, intact = COLUMNS[attack]
    edit(book, sql, number=0)
    assert (verdict(book).problems == []) is intact


def answers(book) -> list[object]:
    people = People(book.sealer)
    asked = [
        book.ask(coverage, ALWAYS),
        book.ask(agreements, ALWAYS, TODAY),
        book.ask(access, people, ALWAYS, actor="dr-a", subject=None),
        book.ask(disclosures, people, "MRN-1", ALWAYS),
    ]
    return [told(book), *([answer.rows, answer.figures, answer.gaps] for answer in asked)]


@pytest.mark.parametrize("column", ["synthetic", "leg", "call_id", "attempt"])
def test_a_part_without_a_column_answers_as_with_it(book, store, column) -> None:
    """Such parts are of an older version, and verify: what they do not say has its default."""
    before = answers(book)
    for number in range(len(parts_of(store.names()))):
        edit(book, f"ALTER TABLE rows DROP COLUMN {column}", number)
    assert verdict(book).problems == []
    assert answers(book) == before


def test_a_column_that_no_event_has_stands_in_no_answer(book, store) -> None:
    before = answers(book)
    edit(book, "ALTER TABLE rows ADD COLUMN \"note\" VARCHAR DEFAULT 'x'", 0)
    assert answers(book) == before
    trail = book.open()
    assert "note" not in trail.rows(f"SELECT * FROM {trail.events()} LIMIT 1")[0]
    trail.close()
    assert any("note" in left_out for left_out in verdict(book).not_checked)


def test_a_file_beside_the_parts_that_others_would_read_is_found(book, store) -> None:
    """Athena and Trino read whatever lies in a month's folder."""
    part = book.archive / parts_of(store.names())[0].name
    part.with_name("more.parquet").write_bytes(part.read_bytes())
    assert any(ArchiveFault.STRANGE_FILE in problem for problem in verdict(book).problems)


def test_the_parts_of_a_whole_chain_that_are_gone_are_missed(book, store) -> None:
    chain = parts_of(store.names())[0].chain
    for path in book.archive.rglob("*.parquet"):
        path.unlink()
    found = verdict(book, journals=()).problems
    assert any(chain in problem for problem in found)
    assert verdict(book, journals=(), known_chains=frozenset({chain})).problems == []


# ---- legal holds


def test_a_hold_is_not_lifted_by_a_copy_of_itself(book, store) -> None:
    set_hold(store, book.key, Hold("case-1", None, None), LATER)
    folder = book.archive / "holds"
    (folder / "case-1.released.json").write_bytes((folder / "case-1.set.json").read_bytes())
    assert [hold.name for hold in holds(store, book.key)] == ["case-1"]
    assert retain(store, book.key, None, LATER).parts == []
    assert any(ArchiveFault.BAD_TOMBSTONE in problem for problem in verdict(book).problems)
    (folder / "case-1.released.json").unlink()
    assert verdict(book).problems == []
    release_hold(store, book.key, "case-1", LATER)  # the control: who has the key lifts it
    assert holds(store, book.key) == []
    assert verdict(book).problems == []


def test_a_hold_is_not_narrowed_by_another_s_statement(book, store) -> None:
    set_hold(store, book.key, Hold("case-1", None, None), LATER)
    set_hold(store, book.key, Hold("case-2", date(2031, 1, 1), date(2031, 1, 2)), LATER)
    folder = book.archive / "holds"
    (folder / "case-1.set.json").chmod(0o600)
    (folder / "case-1.set.json").write_bytes((folder / "case-2.set.json").read_bytes())
    assert retain(store, book.key, None, LATER).parts == []
    assert any(ArchiveFault.BAD_TOMBSTONE in problem for problem in verdict(book).problems)


@pytest.mark.parametrize("place", ["tombstones/a.json", "holds/case-9.set.json", "holds/case-9.released.json"])
def test_a_signed_statement_of_another_kind_is_no_crash_and_no_leave(book, store, place) -> None:
    set_hold(store, book.key, Hold("case-1", date(2031, 1, 1), None), LATER)
    retain(store, book.key, None, LATER)
    tombstone = next((book.archive / "tombstones").iterdir())
    hold = book.archive / "holds" / "case-1.set.json"
    (book.archive / place).parent.mkdir(exist_ok=True)
    for source in (tombstone, hold):
        if source.parent.name == place.split("/")[0] and source is tombstone:
            continue
        (book.archive / place).unlink(missing_ok=True)
        (book.archive / place).write_bytes(source.read_bytes())
        assert any(f"{place}: {ArchiveFault.BAD_TOMBSTONE}" in problem for problem in verdict(book).problems)
        book.breach()


def test_a_hold_that_was_set_anew_is_not_lifted_by_the_release_of_the_one_before(book, store) -> None:
    """Both files of the first were taken out of the archive, so that its name was free again."""
    set_hold(store, book.key, Hold("case-1", None, None), NOW)
    release_hold(store, book.key, "case-1", NOW)
    assert holds(store, book.key) == []
    release = book.archive / "holds" / "case-1.released.json"
    kept = release.read_bytes()
    release.unlink()
    (book.archive / "holds" / "case-1.set.json").unlink()
    again = Hold("case-1", date(2026, 1, 1), None)
    set_hold(store, book.key, again, NOW + timedelta(days=1))
    release.write_bytes(kept)
    assert holds(store, book.key) == [again]
    with pytest.raises(NotRemovable, match="look at the clock"):
        release_hold(store, book.key, "case-1", NOW)
    release_hold(store, book.key, "case-1", NOW + timedelta(days=2))
    assert holds(store, book.key) == []


@pytest.mark.parametrize("gone", ["set", "released"])
def test_a_hold_whose_file_is_gone_holds_all_the_same_and_is_missed(book, gone) -> None:
    deeds = Deeds(book.root / "archive-of-state" / "deeds", "alice", notes_key(book.root))
    several_months(book)
    store = Directory(book.archive)
    archive(book, recorder=deeds)
    set_hold(store, book.key, Hold("case-1", None, None), LATER, deeds)
    if gone == "released":
        release_hold(store, book.key, "case-1", LATER, deeds)
    take(book, deeds)
    assert verdict(book).problems == []
    (book.archive / "holds" / f"case-1.{gone}.json").unlink()
    assert any(ArchiveFault.MISSING_HOLD in problem for problem in verdict(book).problems)
    of_chain = partial(stated, store, [book.journal], book.key.public_key())
    assert [hold.name for hold in of_chain().holds] == (["case-1"] if gone == "set" else [])
    kept = retain(store, book.key, None, LATER, stated=of_chain)
    assert (kept.parts, bool(kept.kept)) == ([], True)


@pytest.mark.parametrize(
    ("told", "edited"),
    [(b'"case-1"', b'"case-\x11"'), (b'"case-1"', b'"case-\xa2"'), (b'"outcome":"held"', b'"outcome":"none"')],
    ids=["no JSON", "no text", "another event"],
)
def test_a_hold_whose_event_was_edited_keeps_all(book, told, edited) -> None:
    """Its file was taken out of the archive, and some bytes of the live journal were changed: its months went."""
    deeds = Deeds(book.root / "archive-of-state" / "deeds", "alice", notes_key(book.root))
    several_months(book)
    store = Directory(book.archive)
    archive(book, recorder=deeds)
    set_hold(store, book.key, Hold("case-1", None, None), LATER, deeds)
    take(book, deeds)
    (book.archive / "holds" / "case-1.set.json").unlink()
    path = next(path for path in book.journal.glob("segment-*.jsonl") if b'"hold":"case-1"' in path.read_bytes())
    path.chmod(0o600)
    path.write_bytes(
        b"\n".join(
            line.replace(told, edited) if b'"hold":"case-1"' in line else line
            for line in path.read_bytes().split(b"\n")
        )
    )
    with pytest.raises(
        NotArchivable, match=r"segment-\d{8}\.jsonl.*run `phi-gateway audit verify`: nothing was removed"
    ):
        retain(store, book.key, None, LATER, stated=partial(stated, store, [book.journal], book.key.public_key()))
    assert parts_of(store.names())


@pytest.mark.parametrize("recorded", [True, False])
def test_a_length_whose_file_is_gone_keeps_all_the_same_and_is_missed(book, recorded) -> None:
    """Whoever may delete in the archive could shorten ten years to six; the control has no event of it."""
    deeds = Deeds(book.root / "archive-of-state" / "deeds", "alice", notes_key(book.root)) if recorded else None
    several_months(book)
    store = Directory(book.archive)
    archive(book, recorder=deeds) if deeds else archive(book)
    retain(store, book.key, Retention(10, 0), LATER, recorder=deeds)
    if deeds:
        take(book, deeds)
    assert verdict(book).problems == []
    (book.archive / "retention" / "10-0.json").unlink()
    problem = f"retention/10-0.json: {ArchiveFault.MISSING_LENGTH}"
    assert verdict(book).problems == ([problem] if recorded else [])
    of_chain = partial(stated, store, [book.journal], book.key.public_key())
    assert of_chain().lengths == ((Retention(10, 0),) if recorded else ())
    done = retain(store, book.key, None, LATER, stated=of_chain)
    if recorded:
        assert done.parts == []
        assert done.kept[0].endswith("(the trail says 10 years and 0 days; its file in the archive is gone)")
    else:
        assert done.parts


def test_a_length_from_before_there_were_events_of_it_is_stated_once_and_is_no_alarm(book) -> None:
    deeds = Deeds(book.root / "archive-of-state" / "deeds", None, notes_key(book.root))
    several_months(book)
    store = Directory(book.archive)
    archive(book, recorder=deeds)
    (book.archive / "retention").mkdir()
    (book.archive / "retention" / "7-0.json").write_bytes(b"{}")
    assert verdict(book).problems == []
    for _ in range(2):
        assert retain(store, book.key, Retention(8, 0), LATER, recorder=deeds).parts == []
        take(book, deeds)
    said = last_events(book.journal, 1000, lambda event: event.get("outcome") == "extended")
    assert [event["retention"] for event in said] == ["8-0", "7-0"]
    assert verdict(book).problems == []
    (book.archive / "retention" / "7-0.json").unlink()
    assert verdict(book).problems == []  # eight years keep as much
    (book.archive / "retention" / "8-0.json").unlink()
    assert len(verdict(book).problems) == 2


# ---- what is not known is said


@pytest.mark.parametrize("archived", [True, False])
def test_a_name_sealed_with_a_key_that_is_gone_is_not_passed_over(book, archived) -> None:
    """Whoever takes a sealing key away takes a patient's disclosures out of the accounting: that is said."""
    older, newer = (make_sealer({"k": letter * 64}) for letter in (b"2", b"3"))
    both = make_sealer({"a": b"2" * 64, "b": b"3" * 64})
    book.write(
        [
            event
            for n, sealer in enumerate((older, newer, older))
            for event in book.call(f"2026-03-0{n + 1}", sealer=sealer)
        ],
        segment_bytes=500,
    )
    if archived:
        archive(book)
    asked = [(both, 3, 0), (older, 2, 1), (newer, 1, 2)]
    for sealer, found, missed in asked:
        for question, named in (
            (lambda trail, people: disclosures(trail, people, "MRN-1", ALWAYS), ""),
            (lambda trail, people: access(trail, people, ALWAYS, actor="dr-a", subject=None), "actor"),
            (lambda trail, people: access(trail, people, ALWAYS, actor=None, subject="MRN-1"), "subject"),
        ):
            answer = book.ask(question, People(sealer))
            assert answer.figures["calls"] == found
            assert [
                gap for gap in answer.gaps if "not in --keys" in gap and named in gap and gap.startswith(f"{missed} ")
            ] == (answer.gaps if missed else [])
            assert bool(answer.gaps) == bool(missed)


def test_patients_that_only_a_key_elsewhere_can_name_are_a_gap_of_a_breach(book) -> None:
    """One of three keys was not in --keys: one patient stood twice, one as a token, and the answer was complete."""
    older, newer = (make_sealer({"k": letter * 64}) for letter in (b"2", b"3"))
    calls = ((1, "MRN-1", older), (2, "MRN-1", newer), (3, "MRN-2", older))
    book.write(
        [
            event
            for day, patient, sealer in calls
            for event in book.call(f"2026-03-0{day}", patient=patient, sealer=sealer)
        ]
    )
    asked = BreachQuestion("anthropic", ALWAYS)
    both = make_sealer({"a": b"2" * 64, "b": b"3" * 64})
    for sealer, patients, gaps in ((both, 2, []), (newer, 3, ["2 patients stand here as tokens"]), (None, 3, [])):
        answer = book.ask(breach, People(sealer), asked, TODAY)
        assert answer.figures["affected_patients"] == patients
        assert [gap[:31] for gap in answer.gaps] == gaps


def test_a_vendor_that_no_call_names_may_be_written_wrongly(book, store) -> None:
    assert book.breach("2026-01-01T00:00:01Z", "2026-01-01T00:00:02Z").gaps == []  # the control: nobody then
    (told,) = book.breach(vendor="antropic").gaps
    assert "antropic" in told and "anthropic" in told
    assert any("BAA-1" in gap for gap in book.breach(agreement="BAA-1").gaps)


def test_parts_that_overlap_are_said(book, store) -> None:
    parts = parts_of(store.names())
    name = parts[1].name.replace(
        f"_{parts[1].first[0]:08d}.{parts[1].first[1]:08d}_", f"_{parts[0].first[0]:08d}.{parts[0].first[1] + 1:08d}_"
    )
    name = name.replace(f"_{parts[1].first_seq}-", f"_{parts[0].first_seq}-")
    (book.archive / parts[1].name).rename(book.archive / name)
    assert any("two parts" in gap for gap in book.breach().gaps)


def test_a_name_on_a_terminal_is_only_a_name(book) -> None:
    book.write(book.call(patient="MRN-1\u202e\x9b2J"))
    answer = book.breach()
    assert "MRN-1\\u202e\\u009b2J" in answer.write(Format.TABLE)
    assert answer.rows[0]["patient"] == "MRN-1\u202e\x9b2J"


def test_what_an_unsigned_tombstone_says_was_removed_is_missing(book, store) -> None:
    """A question must not take an insider's word for it that what he took away was past its time."""
    part = parts_of(store.names())[1]
    (book.archive / part.name).unlink()
    forged = {
        "chain": part.chain,
        "month": "2019-01",
        "part": part.name,
        "first": list(part.first),
        "last": list(part.last),
        "first_seq": part.first_seq,
        "last_seq": part.last_seq,
        "last_day": "2019-01-31",
        "begins_after": "0" * 64,
        "ends_with": "0" * 64,
        "time": "2026-01-01T00:00:00+00:00",
    }
    (book.archive / "tombstones").mkdir()
    for content in (json.dumps(forged), json.dumps({**forged, "signature": "AAAA"}), json.dumps([]), "no JSON"):
        (book.archive / "tombstones" / "a.json").write_text(content)
        gaps = book.breach("2026-01-01").gaps
        assert any("neither live nor archived" in gap for gap in gaps) and any("not signed" in gap for gap in gaps)
    (book.archive / "tombstones" / "a.json").write_text(json.dumps(forged))
    trail = open_trail([book.journal], store)  # who asks without the key hears that it rests on that
    assert any("unproven" in gap for gap in trail.lost(date(2026, 1, 1)))
    trail.close()


def test_what_a_signed_tombstone_says_was_removed_is_no_gap_of_a_later_time(book, store) -> None:
    assert retain(store, book.key, None, LATER).parts
    assert not any("removed" in gap for gap in book.breach("2026-02-15").gaps)
    assert any("partly removed" in gap for gap in book.breach().gaps)


@pytest.mark.parametrize("kind", ["pipe", "folder", "sparse"])
def test_what_is_no_file_among_the_checkpoints_stops_no_verification(book, store, kind) -> None:
    """A pipe was waited in for ever, a folder ended it with a traceback, and a file of holes was read into memory."""
    odd = book.checkpoints / "more.jsonl"
    if kind == "pipe":
        os.mkfifo(odd)
    elif kind == "folder":
        odd.mkdir()
    else:
        with odd.open("wb") as stream:
            stream.truncate(1 << 28)
    found = verdict(book)
    if kind == "sparse":
        assert found.problems == [f"more.jsonl:1: {ArchiveFault.BAD_SIGNATURE}"]
    else:
        assert found.problems == []
        assert any("more.jsonl" in said for said in found.not_checked)
