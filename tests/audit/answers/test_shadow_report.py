"""What a shadow profile would have done, from the trail alone."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

from click.testing import CliRunner

from gateway.audit.archive.store import Directory
from gateway.audit.archive.write import Conditions, archive_journal
from gateway.audit.event import Event, Outcome, Stage, make_event
from gateway.audit.report.period import Period, read_period
from gateway.audit.report.shadow import ANY, shadow_report
from gateway.cli import main

from .conftest import at

HASH = "a" * 64


def tried(call: list[Event], outcome: Outcome = Outcome.OK, *, policy: str = HASH, **fields: Any) -> list[Event]:
    """Give a call's events, and the one of its shadow."""
    facts = {"route": "billing", "profile": "safe-harbor", "shadow_profile": "tried", "policy_hash": policy, **fields}
    event = make_event(Stage.SHADOW, event_id=call[0].event_id, action="none", outcome=outcome, **facts)
    return [*call, at(call[0].time[:19], event)]


def fill(book: Any) -> None:
    book.write(
        [
            *tried(book.call("2026-03-01"), shadow_more={"DATE": 2, "AGE": 1}, shadow_changes=True),
            *tried(book.call("2026-03-02"), shadow_looser={"DATE": 1}, shadow_stricter={"PERSON": 3}, shadow_changes=True),
            *tried(book.call("2026-03-02")),
            *tried(book.call("2026-03-03"), reason="identifier_left", shadow_changes=True),
            *tried(book.call("2026-03-04"), shadow_less={"DATE": 1}, shadow_otherwise={"AGE": 1}, shadow_changes=True),
            *book.call("2026-03-04"),  # not of the sample
            *tried(book.call("2026-03-05", route="notes"), route="notes", shadow_more={"PERSON": 1}),
        ]
    )  # fmt: skip


def counts(row: dict[str, Any]) -> tuple[Any, ...]:
    return tuple(row[name] for name in ("entity", "calls", "more", "less", "stricter", "looser", "otherwise"))


def test_each_entity_and_all_together(book) -> None:
    fill(book)
    answer = book.ask(shadow_report, Period(), route="billing")
    assert [counts(row) for row in answer.rows] == [
        (ANY, 4, 3, 1, 3, 1, 1),
        ("AGE", 2, 1, 0, 0, 0, 1),
        ("DATE", 3, 2, 1, 0, 1, 0),
        ("PERSON", 1, 0, 0, 3, 0, 0),
    ]
    assert answer.figures == {
        "calls_sent": 6,
        "looked_at": 5,
        "would_change": 4,
        "would_be_refused": 1,
        "skipped": 0,
        "failed": 0,
        "timeout": 0,
    }
    assert (answer.status, answer.gaps) == (0, [])


def test_routes_stand_apart_and_the_time_counts(book) -> None:
    fill(book)
    everything = book.ask(shadow_report, Period())
    assert [(row["route"], row["entity"]) for row in everything.rows if row["entity"] == ANY] == [
        ("billing", ANY),
        ("notes", ANY),
    ]
    one_day = book.ask(shadow_report, read_period("2026-03-01", "2026-03-01"))
    assert [counts(row) for row in one_day.rows] == [
        (ANY, 1, 3, 0, 0, 0, 0),
        ("AGE", 1, 1, 0, 0, 0, 0),
        ("DATE", 1, 2, 0, 0, 0, 0),
    ]


def test_what_was_not_looked_at_is_a_gap(book) -> None:
    book.write(
        [
            *tried(book.call(), Outcome.SKIPPED),
            *tried(book.call(), Outcome.SKIPPED),
            *tried(book.call(), Outcome.FAILED, reason="internal"),
            *tried(book.call(), Outcome.TIMEOUT),
            *tried(book.call()),
        ]
    )
    answer = book.ask(shadow_report, Period())
    assert answer.status == 3
    assert answer.gaps == [
        "2 calls were not looked at: too many at once, or the shadow's detector was not ready",
        "1 calls were not looked at: the shadow failed",
        "1 calls were not looked at to the end: the shadow took too long",
    ]
    assert (answer.figures["looked_at"], answer.figures["would_change"], answer.figures["would_be_refused"]) == (
        1,
        0,
        0,
    )


def test_no_call_looked_at_is_no_clean_bill(book) -> None:
    book.write(book.call())
    answer = book.ask(shadow_report, Period())
    assert (answer.status, answer.rows) == (3, [])
    assert answer.gaps == ["no call was looked at: does a route have shadow:, and were there calls on it?"]


def test_a_policy_that_changed_meanwhile_is_told(book) -> None:
    book.write([*tried(book.call()), *tried(book.call(), policy="b" * 64)])
    assert "the policy changed in this time" in book.ask(shadow_report, Period()).notes[1]


def test_the_other_answers_count_no_shadow_as_a_call(book) -> None:
    fill(book)
    with_shadows = book.breach()
    assert with_shadows.figures["calls"] == 7


def test_the_command_in_each_form(book) -> None:
    fill(book)
    book.go_on()

    def run(*more: str) -> Any:
        return CliRunner().invoke(main, ["shadow", "report", "--journal", str(book.journal), *more])

    done = run("--route", "billing")
    assert done.exit_code == 0, done.output
    assert "would change: 4" in done.output
    told = json.loads(run("--format", "json", "--to", "2026-03-04").output)
    assert (told["complete"], told["figures"]["looked_at"]) == (True, 5)
    rows = list(csv.reader(io.StringIO(run("--format", "csv", "--route", "notes").output)))
    assert rows[0][:5] == ["route", "in_force", "shadow", "entity", "calls"]
    assert rows[1][3:6] == [ANY, "0", "1"]
    assert run("--from", "March").exit_code == 2
    assert run("--route", "nowhere").exit_code == 3


def test_the_archive_answers_as_the_journal_does(book) -> None:
    fill(book)
    live = book.ask(shadow_report, Period())
    archive_journal(book.journal, Directory(book.archive), Conditions(book.key.public_key()))
    assert book.ask(shadow_report, Period()).rows == live.rows
