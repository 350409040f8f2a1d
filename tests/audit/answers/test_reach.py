"""What a trail does not reach is said: an old copy, a journal that is not mounted, a gateway that stands still."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.audit.archive.reach import SLACK, End, unreached
from gateway.audit.archive.store import Directory
from gateway.audit.archive.trail import open_trail
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
    assert asked(book, journals=[], end="2026-03-09").gaps == []  # it reaches beyond that
    assert len(asked(book, journals=[], begin="2026-03-15").gaps) == 1


def test_a_journal_of_another_replica_that_ends_early_is_named(book, tmp_path) -> None:
    book.write(book.call("2026-03-10"))
    other = tmp_path / "other"
    shutil.move(book.journal, other)
    book.write(book.call("2026-03-11"))
    book.go_on(NOW.replace(tzinfo=UTC))
    (gap,) = asked(book, journals=[book.journal, other]).gaps
    assert "ends at 2026-03-10 00:00:00 UTC without its gateway having stopped" in gap
    assert asked(book, journals=[book.journal, other], begin="2026-03-12").gaps == []  # long gone when that begins


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
    gaps = unreached(chains, begin.date(), until)
    newest = max(moment for moment, _ in ends)
    assert any("the trail ends" in gap for gap in gaps) == (newest + SLACK < until)
    if all(moment + SLACK >= until for moment, _ in ends):
        assert gaps == []


@pytest.mark.parametrize("first", [None, NOW.date()])
def test_no_chain_is_said_elsewhere(first) -> None:
    assert unreached([], first, NOW) == []
