"""An answer about a time names the calls that are of it by one clock, and not by the clock as it was set afterwards."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime, timedelta
from functools import partial

import pytest

from gateway.audit.archive.holding import stated
from gateway.audit.archive.lengths import Retention
from gateway.audit.archive.parts import Part
from gateway.audit.archive.retention import retain
from gateway.audit.archive.steps import Doubt, Step, doubts, may_say
from gateway.audit.archive.store import Directory
from gateway.audit.archive.trail import open_trail
from gateway.audit.archive.verify import verify_archive
from gateway.audit.archive.write import Conditions, archive_journal
from gateway.audit.event import Outcome, Stage, make_event
from gateway.audit.journal import Journal
from gateway.audit.report.access import access
from gateway.audit.report.breach import BreachQuestion, breach
from gateway.audit.report.disclosures import disclosures
from gateway.audit.report.people import People
from gateway.audit.report.period import read_period
from gateway.audit.report.reconcile import ExportColumns, Tolerance, read_export, reconcile

from .conftest import TODAY, at

YEAR = 365 * 86_400
NOW = datetime(2026, 3, 20, 12)


@pytest.fixture(autouse=True)
def another_run_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Marks are made up here: a journal that is opened again must not hold the real clock against them."""
    monkeypatch.setattr("gateway.audit.clock.boot", lambda: "")


def mark(when: str, seconds: int):
    way = Outcome.FORWARD if seconds > 0 else Outcome.BACK
    return at(when, make_event(Stage.CLOCK, action="none", outcome=way, clock_seconds=seconds))


def an_hour_ahead(book) -> None:
    """Write four calls: of the second and third the clock was a year ahead."""
    book.write(
        [
            *book.call("2026-03-02T09:00", patient="MRN-1"),
            mark("2027-03-02T09:30", YEAR),
            *book.call("2027-03-02T09:31", patient="MRN-2"),
            *book.call("2027-03-02T10:00", patient="MRN-3"),
            mark("2026-03-02T10:30", -YEAR),
            *book.call("2026-03-02T11:00", patient="MRN-4"),
        ],
        segment_bytes=1500,
    )
    book.go_on(NOW.replace(tzinfo=UTC))


def asked(book, begin=None, end=None):
    trail = open_trail([book.journal], Directory(book.archive), book.key.public_key(), NOW)
    try:
        return breach(trail, People(book.sealer), BreachQuestion("anthropic", read_period(begin, end)), TODAY)
    finally:
        trail.close()


@pytest.mark.parametrize("archived", [False, True])
def test_calls_of_an_hour_that_was_a_year_ahead_are_named_in_an_answer_about_that_day(book, archived) -> None:
    an_hour_ahead(book)
    if archived:
        archive_journal(book.journal, Directory(book.archive), Conditions(book.key.public_key()))
        assert verify_archive(Directory(book.archive), book.key.public_key(), journals=[book.journal]).problems == []
    day = asked(book, "2026-03-02", "2026-03-02")
    assert day.figures["affected_patients"] == 2
    (gap,) = day.gaps
    assert "the clock was put back by 365 days, 0:00:00 after 2 calls that bear times from 2027-03-02 09:31:00" in gap
    assert "they were made from 2026-03-02 09:31:00 to 2026-03-02 10:00:00. By one of the two" in gap
    assert day.status == 3
    assert [one for one in asked(book, "2026-03-03", "2026-03-10").gaps if "clock" in one] == []
    assert [one for one in asked(book, "2026-02-01", "2026-03-01").gaps if "clock" in one] == []
    assert [one for one in asked(book).gaps if "clock" in one] == []  # all is asked about
    later = open_trail([book.journal], Directory(book.archive), book.key.public_key(), datetime(2027, 3, 10))
    try:  # the other of the two times that it names
        period = read_period("2027-03-01", "2027-03-05")
        answer = access(later, People(book.sealer), period, actor="dr-a", subject=None)
    finally:
        later.close()
    assert [one for one in answer.gaps if "2 calls that bear times from 2027-03-02 09:31:00" in one]


def test_a_clock_that_was_behind_and_put_right_puts_in_doubt_what_was_before(book) -> None:
    book.write(
        [
            *book.call("2026-02-01T09:00", patient="MRN-1"),
            mark("2026-03-02T09:30", 29 * 86_400),
            *book.call("2026-03-02T10:00", patient="MRN-2"),
        ]
    )
    book.go_on(NOW.replace(tzinfo=UTC))
    (gap,) = asked(book, "2026-03-01", "2026-03-05").gaps
    assert "put forward by 29 days, 0:00:00 after 1 calls that bear times from 2026-02-01 09:00:00" in gap
    (gap,) = asked(book, "2026-02-01", "2026-02-03").gaps
    assert "29 days" in gap
    assert asked(book, "2026-03-10").gaps == []
    assert asked(book, "2026-01-01", "2026-03-05").gaps == []


def test_a_moment_to_begin_with_is_held_against_both_clocks_as_it_is(book) -> None:
    """The day of ``--from`` counted as a whole: a call of its morning was of the time by the clock since, unsaid."""
    book.write(
        [
            *book.call("2026-03-02T09:00", patient="MRN-1"),
            mark("2026-03-12T09:30", 10 * 86_400),
            *book.call("2026-03-12T10:00", patient="MRN-2"),
        ]
    )
    book.go_on(NOW.replace(tzinfo=UTC))
    afternoon = asked(book, "2026-03-02T12:00:00Z")
    assert afternoon.figures["affected_patients"] == 1
    (gap,) = afternoon.gaps
    assert "put forward by 10 days, 0:00:00 after 1 calls that bear times from 2026-03-02 09:00:00" in gap
    assert asked(book, "2026-03-02T09:00:00Z").gaps == []


def test_an_outcome_that_bears_a_time_long_before_its_intent_is_found_in_the_archive_too(book) -> None:
    """Live it was found; archived it was looked for from the day before on, and the end of the call was not known."""
    intent, outcome = book.call("2026-04-10T09:00", patient="MRN-1", ended="2026-03-11T09:05")
    book.write(
        [intent, mark("2026-03-11T09:04", -30 * 86_400), outcome, *book.call("2026-03-12T10:00", patient="MRN-2")],
        segment_bytes=1000,
    )
    book.go_on(NOW.replace(tzinfo=UTC))
    export = book.root / "export.csv"
    export.write_text("date,model,requests,in\n2026-04-10,claude-opus-4-1,1,10\n")
    columns = ExportColumns(tokens_in="in")

    def told() -> list:
        known = book.ask(reconcile, "anthropic", read_export(export, columns), Tolerance())
        one = book.ask(disclosures, People(book.sealer), "MRN-1", read_period("2026-04-01", None))
        return [asked(book, "2026-04-01").rows, one.rows, known.rows]

    before = told()
    assert before[0][0]["kind"] == "affected" and before[1][0]["outcome"] == "ok"
    done = archive_journal(book.journal, Directory(book.archive), Conditions(book.key.public_key()))
    assert len(done.parts) == 2
    assert told() == before


@pytest.mark.parametrize("running", [False, True])
def test_a_clock_that_was_set_back_as_a_segment_began_counts_once(book, monkeypatch, running) -> None:
    """Header, and seal, bear the new time before the mark can: both told of one step, and the days were twice as far."""
    apart = {"back": 0}
    monkeypatch.setattr("gateway.audit.clock.boot", lambda: "one run of the machine")
    monkeypatch.setattr("gateway.audit.clock._apart", lambda: apart["back"])
    monkeypatch.setattr("gateway.audit.event.now", lambda: book.clock)

    async def write() -> None:
        journal = Journal.open(book.journal, book.key, checkpoints=(book.checkpoints,))
        for event in book.call("2026-03-12T09:00", patient="MRN-1"):
            book.clock = event.time
            await journal.record(event)
        if running:
            journal._writer.segment_bytes = 1  # the next write begins another
        else:
            await journal.close()
            journal = Journal.open(book.journal, book.key, checkpoints=(book.checkpoints,))
        apart["back"] = -3 * 86_400 * 1_000_000_000
        for event in book.call("2026-03-09T09:30", patient="MRN-2"):
            book.clock = event.time
            await journal.record(event)
            journal._writer.segment_bytes = 1 << 20
        await journal.close()

    asyncio.run(write())
    book.go_on(NOW.replace(tzinfo=UTC))
    (gap,) = asked(book, "2026-03-09", "2026-03-09").gaps
    assert "put back by 3 days, 0:00:00 after 1 calls that bear times from 2026-03-12 09:00:00" in gap
    assert "they were made from 2026-03-09 09:00:00" in gap
    assert [one for one in asked(book, "2026-03-05", "2026-03-07").gaps if "clock" in one] == []


def test_steps_that_cancel_put_only_what_is_between_them_in_doubt() -> None:
    hour, day = timedelta(hours=1), timedelta(days=1)
    steps = [Step("a", (1, 9), hour), Step("a", (2, 4), -hour), Step("b", (1, 3), day), Step("c", (1, 2), hour / 61)]
    assert list(doubts(steps)) == [Doubt("a", (1, 9), (2, 4), -hour), Doubt("b", (0, 0), (1, 3), day)]


def test_of_an_archive_only_parts_near_the_days_or_out_of_order_are_looked_at() -> None:
    def part(number: int, first: date, last: date, chain: str = "a") -> Part:
        return Part(chain * 32, (number, 1), (number, 9), 1, 9, first, last, f"{first:%Y-%m}")

    usual = [part(n, date(2025, n, 1), date(2025, n, 28)) for n in range(1, 13)]
    assert may_say(usual, date(2025, 6, 10), date(2025, 6, 12)) == usual[4:7]
    ahead = part(13, date(2027, 1, 5), date(2027, 1, 5))
    back = part(14, date(2026, 1, 1), date(2026, 1, 28))
    assert may_say([*usual, ahead, back], date(2025, 6, 10), date(2025, 6, 12)) == [*usual[4:7], usual[11], ahead, back]


@pytest.mark.parametrize("live", [True, False])
def test_what_a_clock_that_was_behind_makes_old_stays_until_its_time_by_the_clock_since(book, live) -> None:
    book.write(
        [
            *book.call("2025-12-20T09:00"),
            mark("2026-02-20T09:00", 62 * 86_400),
            *book.call("2026-02-20T10:00"),
            *book.call("2026-03-20T10:00"),
        ],
        segment_bytes=1,
    )
    book.go_on(NOW.replace(tzinfo=UTC))
    store = Directory(book.archive)
    archive_journal(book.journal, store, Conditions(book.key.public_key()))
    says = partial(stated, store, [book.journal] if live else [], book.key.public_key())
    early = retain(store, book.key, Retention(), datetime(2032, 5, 15, tzinfo=UTC), stated=says)  # until 2026-02-14
    assert (early.parts, ["put forward by 62 days" in one for one in early.kept]) == ([], [True])
    late = retain(store, book.key, Retention(), datetime(2032, 6, 2, tzinfo=UTC), stated=says)  # until 2026-03-04
    assert [part.partition("/")[0] for part in late.parts] == ["month=2025-12"]
