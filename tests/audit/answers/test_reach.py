"""What a trail does not reach is said: an old copy, a journal that is not mounted, a gateway that stands still."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.audit.archive.lengths import Retention
from gateway.audit.archive.reach import FORGOTTEN, SLACK, End, unreached
from gateway.audit.archive.retention import retain
from gateway.audit.archive.store import Directory
from gateway.audit.archive.trail import open_trail
from gateway.audit.archive.verify import verify_archive
from gateway.audit.archive.write import Conditions, archive_journal
from gateway.audit.event import Outcome, Stage, make_event
from gateway.audit.report.breach import BreachQuestion, breach
from gateway.audit.report.freely import freely
from gateway.audit.report.people import People
from gateway.audit.report.period import read_period

from .conftest import TODAY, at

NOW = datetime(2026, 3, 20, 12)


def asked(book, begin=None, end=None, *, now=NOW, journals=None, archive=True):
    where = [book.journal] if journals is None else journals
    trail = open_trail(where, Directory(book.archive) if archive else None, book.key.public_key(), now)
    try:
        return breach(trail, People(book.sealer), BreachQuestion("anthropic", read_period(begin, end)), TODAY)
    finally:
        trail.close()


def test_a_week_old_copy_is_not_complete_and_a_fresh_one_is(book) -> None:
    book.write(book.call("2026-03-10"))
    book.go_on(datetime(2026, 3, 13, tzinfo=UTC))
    copy = book.root / "copy"
    shutil.copytree(book.journal, copy)
    book.write(book.call("2026-03-19", patient="MRN-2"))
    book.go_on(NOW.replace(tzinfo=UTC))
    old = asked(book, journals=[copy])
    assert [gap for gap in old.gaps if "ends at 2026-03-13 00:00:00 UTC" in gap and "old copy" in gap] == old.gaps != []
    assert old.status == 3
    assert asked(book, journals=[copy], end="2026-03-13T00:00:00Z").gaps == []  # the remedy that it names
    assert (asked(book).status, asked(book).figures["affected_patients"]) == (0, 2)


def test_until_the_minute_before_nothing_is_missed(book) -> None:
    book.write(book.call("2026-03-10"))
    book.go_on((NOW - timedelta(minutes=2)).replace(tzinfo=UTC))
    assert asked(book).gaps == []
    assert len(asked(book, now=NOW + SLACK).gaps) == 1


def test_an_archive_without_the_live_journal_is_not_complete(book) -> None:
    book.write([*book.call("2026-03-10"), *book.call("2026-03-11")], segment_bytes=1)
    book.go_on(NOW.replace(tzinfo=UTC))
    archive_journal(book.journal, Directory(book.archive), Conditions(book.key.public_key()))
    assert asked(book).gaps == []
    (gap,) = asked(book, journals=[]).gaps
    assert "give the live journal too" in gap
    assert asked(book, journals=[], end="2026-03-10").gaps == []  # it reaches beyond that
    assert len(asked(book, journals=[], begin="2026-03-15").gaps) == 1


def test_a_journal_of_another_replica_that_ends_early_is_named(book, tmp_path) -> None:
    book.write(book.call("2026-03-10"))
    other = tmp_path / "other"
    shutil.move(book.journal, other)
    book.write(book.call("2026-03-11"))
    book.go_on(NOW.replace(tzinfo=UTC))
    (gap,) = asked(book, journals=[book.journal, other]).gaps
    assert "ends at 2026-03-10 00:00:00 UTC without its gateway having stopped" in gap
    assert len(asked(book, journals=[book.journal, other], begin="2026-03-12").gaps) == 1  # it may have gone on
    later = NOW + FORGOTTEN
    book.go_on(later.replace(tzinfo=UTC))
    assert asked(book, journals=[book.journal, other], begin="2026-04-15", now=later).gaps == []  # long gone


def test_a_replica_that_stopped_is_complete(book, tmp_path) -> None:
    stopped = at("2026-03-10T11:00", make_event(Stage.GATEWAY, action="none", outcome=Outcome.STOPPED))
    book.write([*book.call("2026-03-10"), stopped])
    assert "its gateway stopped then" in asked(book).gaps[0]  # alone, it says nothing of the time after either
    other = tmp_path / "other"
    shutil.move(book.journal, other)
    book.write(book.call("2026-03-11"))
    book.go_on(NOW.replace(tzinfo=UTC))
    assert asked(book, journals=[book.journal, other]).gaps == []


def test_a_clock_that_was_ahead_and_was_put_right_hides_nothing(book) -> None:
    book.write([*book.call("2027-01-01"), *book.call("2026-03-10")])
    assert "ends at 2026-03-10 00:00:00 UTC" in asked(book).gaps[0]


def test_a_copy_that_was_made_while_its_clock_was_ahead_proves_nothing(book) -> None:
    book.write([*book.call("2026-03-10"), *book.call("2027-01-01")])
    (gap,) = asked(book, end="2026-03-15").gaps
    assert "ends at 2027-01-01 00:00:00 UTC, which is yet to come" in gap


def test_a_clock_that_was_days_ahead_hides_nothing_in_an_archive_either(book) -> None:
    """Of a part the name says the last day of all its lines: what was written under a wrong clock too."""
    closed(book, *book.call("2026-03-01"), *book.call("2026-03-18"), *book.call("2026-03-02"))
    archive_journal(book.journal, Directory(book.archive), Conditions(book.key.public_key()))
    (gap,) = asked(book, end="2026-03-10", journals=[]).gaps
    assert "ends at 2026-03-02 00:00:00 UTC" in gap


def test_an_archive_that_ends_the_day_before_says_so_right_after_midnight(book) -> None:
    closed(book, *book.call("2026-03-14T10:00"))
    archive_journal(book.journal, Directory(book.archive), Conditions(book.key.public_key()))
    (gap,) = asked(book, "2026-03-15T00:00:00Z", "2026-03-15T00:05:00Z", journals=[]).gaps
    assert "ends at 2026-03-14 10:00:00 UTC" in gap


def closed(book, *events) -> None:
    """Write a segment, and begin the next one."""
    book.write([*events])
    book.go_on(datetime.fromisoformat(events[-1].time))


def replica(book, *events) -> None:
    """Write another chain, and take all of it that is closed into the archive; its journal is somewhere else."""
    closed(book, *events)
    archive_journal(book.journal, Directory(book.archive), Conditions(book.key.public_key()))
    shutil.move(book.journal, book.root / f"elsewhere-{len(list(book.root.iterdir()))}")


def test_a_replica_whose_live_journal_was_not_given_is_named_from_its_last_day_on(book) -> None:
    replica(book, *book.call("2026-03-19T22:00"))
    book.write(book.call("2026-03-20T01:00"))
    book.go_on(NOW.replace(tzinfo=UTC))
    for begin in ("2026-03-19", "2026-03-20"):
        (gap,) = asked(book, begin).gaps
        assert "ends at 2026-03-19 22:00:00 UTC" in gap
        assert "give its journal too" in gap


def test_that_an_archived_replica_stopped_is_not_believed(book) -> None:
    """The newest segment is never archived: behind the line that says so there is one, of the gateway's next start."""
    stopped = at("2026-03-20T02:00", make_event(Stage.GATEWAY, action="none", outcome=Outcome.STOPPED))
    replica(book, *book.call("2026-03-20T01:00"), stopped)
    book.write(book.call("2026-03-20T01:00"))
    book.go_on(NOW.replace(tzinfo=UTC))
    (gap,) = asked(book).gaps
    assert "ends at 2026-03-20 02:00:00 UTC without its gateway having stopped" in gap


def test_sql_notes_it_for_the_time_stands_in_the_question(book) -> None:
    book.write(book.call("2026-03-10"))
    trail = open_trail([book.journal], None, None, NOW)
    told = freely(trail, "SELECT count(*) AS n FROM events")
    trail.close()
    assert (told.status, len(told.notes)) == (0, 1)
    assert "ends at 2026-03-10" in told.notes[0]


_moments = st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31))


@given(st.lists(st.tuples(_moments, st.booleans()), min_size=1, max_size=6), _moments, _moments)
def test_what_is_said_is_what_no_chain_witnesses(ends, begin, until) -> None:
    chains = [End(f"{number:032x}", moment, stopped) for number, (moment, stopped) in enumerate(ends)]
    gaps = unreached(chains, begin.date(), until, datetime(2027, 1, 1))
    newest = max(moment for moment, _ in ends)
    assert any("the trail ends" in gap for gap in gaps) == (newest + SLACK < until)
    if all(moment + SLACK >= until for moment, _ in ends):
        assert gaps == []


@pytest.mark.parametrize("first", [None, NOW.date()])
def test_no_chain_is_said_elsewhere(first) -> None:
    assert unreached([], first, NOW, NOW) == []


def test_a_segment_without_events_says_what_is_not_there(book) -> None:
    """The journal was archived and a new segment begun: without the archive that looked like a trail of nothing."""
    book.write([*book.call("2026-03-10"), *book.call("2026-03-11")])
    book.go_on(NOW.replace(tzinfo=UTC))
    archive_journal(book.journal, Directory(book.archive), Conditions(book.key.public_key()))
    assert [path.name for path in book.journal.glob("*.jsonl")] != ["segment-00000001.jsonl"]
    (gap,) = asked(book, archive=False).gaps
    assert "events 1 to 4 are neither live nor archived" in gap
    assert asked(book).gaps == []


def test_a_last_part_that_is_gone_is_seen_by_what_the_live_journal_says(book) -> None:
    book.write([*book.call("2026-02-27"), *book.call("2026-03-11")])
    book.go_on(NOW.replace(tzinfo=UTC))
    archive_journal(book.journal, Directory(book.archive), Conditions(book.key.public_key()))
    (newest,) = book.archive.glob("month=2026-03/*.parquet")
    newest.unlink()
    (gap,) = asked(book).gaps
    assert "events 3 to 4 are neither live nor archived" in gap


def test_an_archive_of_tombstones_alone_is_not_complete(book) -> None:
    """All that it had was removed at the end of its time: of the time after it says nothing."""
    book.write([*book.call("2010-01-01"), *book.call("2010-03-01")])
    book.go_on(datetime(2010, 3, 2, tzinfo=UTC))
    archive_journal(book.journal, Directory(book.archive), Conditions(book.key.public_key()))
    retain(Directory(book.archive), book.key, Retention(), NOW.replace(tzinfo=UTC))
    assert not list(book.archive.glob("month=*/*"))
    assert "the trail holds no event: all that it had was removed" in asked(book, "2026-03-15", journals=[]).gaps


def test_a_time_before_the_trail_or_yet_to_come_is_not_answered_with_nobody(book) -> None:
    """A year that was written wrongly, or a journal that was begun anew since."""
    for month in ("2026-03", "2026-04"):
        book.write(book.call(f"{month}-02T08:00"), segment_bytes=1)
    now = datetime(2026, 4, 2, 9)
    book.go_on(now.replace(tzinfo=UTC))
    for _ in range(2):  # live, then in part archived
        before = asked(book, "2025-03-01", "2025-03-31", now=now)
        assert (before.status, before.figures["calls"]) == (3, 0)
        assert [gap for gap in before.gaps if gap.startswith("the trail begins at 2026-03-02 0")] == before.gaps
        after = asked(book, "2027-03-01", now=now)
        assert (after.status, len(after.gaps)) == (3, 1)
        assert "yet to come" in after.gaps[0]
        across = asked(book, "2026-02-01", "2026-03-31", now=now)
        assert (across.status, across.figures["calls"]) == (0, 1)
        assert any(note.startswith("the trail begins at 2026-03-02 0") for note in across.notes)
        within = asked(book, "2026-03-02", "2026-12-31", now=now)
        assert (within.status, [note for note in within.notes if "begins" in note]) == (0, [])
        archive_journal(book.journal, Directory(book.archive), Conditions(book.key.public_key()))
    assert list(book.archive.glob("month=2026-03/*"))


@pytest.mark.parametrize(
    ("first", "end", "said"),
    [
        ("2026-03-10", "2026-03-10", True),  # the day on which it was: a call of it bears the next one
        ("2026-03-11", "2026-03-11", True),
        ("2026-03-09", "2026-03-12", False),  # all that is in doubt
        ("2026-03-08", "2026-03-09", False),  # nothing of it
    ],
)
def test_calls_under_a_clock_that_was_put_right_may_be_of_another_day(book, first, end, said) -> None:
    book.write([*book.call("2026-03-08"), *book.call("2026-03-11T09:00")], checkpoint_each=2)
    book.write([*book.call("2026-03-10T09:05"), *book.call("2026-03-13")], checkpoint_each=2)
    gaps = book.breach(first, end).gaps
    assert (
        any("the clock was set back from 2026-03-11 09:00:00 to 2026-03-10 09:05:00 UTC" in gap for gap in gaps) is said
    )


def test_verification_of_an_archive_says_where_the_clock_was_set_back(book) -> None:
    closed(book, *book.call("2026-03-02"), *book.call("2026-03-01"))
    archive_journal(book.journal, Directory(book.archive), Conditions(book.key.public_key()))
    verdict = verify_archive(Directory(book.archive), book.key.public_key())
    assert verdict.problems == []
    assert any(
        "the clock was set back from 2026-03-02T00:00:00.000000Z to 2026-03-01T" in line for line in verdict.not_checked
    )
