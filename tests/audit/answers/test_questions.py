"""The other questions, each over a journal that the real Journal wrote."""

from __future__ import annotations

import csv
import io
import json
from datetime import datetime

import duckdb
import pytest

from gateway.audit.archive import columns, facts
from gateway.audit.archive.store import Directory
from gateway.audit.archive.write import Conditions, archive_journal
from gateway.audit.event import Event, Outcome
from gateway.audit.report.access import access
from gateway.audit.report.agreements import agreements
from gateway.audit.report.answer import Answer, Format
from gateway.audit.report.coverage import coverage
from gateway.audit.report.disclosures import disclosures, six_years_until
from gateway.audit.report.people import NotSearchable, People
from gateway.audit.report.period import Period, read_period
from gateway.audit.sealing import make_sealer

from .conftest import ALWAYS, KEYS, TODAY


def test_the_columns_are_those_of_the_event() -> None:
    named = [column.name for column in columns.EVENT]
    assert len(set(named)) == len(named)
    assert set(named) == set(Event.model_fields)


def test_what_stands_where_an_event_says_nothing_is_the_field_s_default(book) -> None:
    book.write(book.call())
    row = book.open().rows("SELECT * FROM live WHERE stage = 'intent'")[0]
    for name, field in Event.model_fields.items():
        default = field.get_default(call_default_factory=True)
        if row[name] is None or name in ("leg", "synthetic", "dropped", "bytes_in"):
            assert row[name] == default or default in ({}, []), name


def test_left_of_version_1_is_worked_out(book) -> None:
    old = book.call(found={"PERSON": 3, "DATE": 2}, removed={"PERSON": 3, "DATE": 1})
    book.write([event.model_copy(update={"v": 1, "left": {}}) for event in old])
    assert [row["left"] for row in book.open().rows("SELECT \"left\" FROM live WHERE kind = 'event'")] == [
        {"DATE": 1}
    ] * 2
    assert book.breach().rows[0]["identifiers_left"] == ["DATE"]


def test_an_outcome_that_names_no_patient_still_ends_its_call(book) -> None:
    intent, outcome = book.call("2026-03-01")
    book.write([intent, outcome.model_copy(update={"subject": None}), *book.call("2026-03-02")])
    answer = book.ask(disclosures, People(book.sealer), "MRN-1", six_years_until(datetime(2026, 4, 30)))
    assert [row["outcome"] for row in answer.rows] == ["ok", "ok"]


def test_an_outcome_after_the_time_asked_for_still_ends_its_call(book) -> None:
    """Whether it is live or archived, of the same patient or of none; a call that ended before the time is not in it."""
    far = [book.call("2026-03-03", ended=ended) for ended in ("2026-03-09", "2026-05-20")]
    unnamed, outcome = book.call("2026-03-04", ended="2026-05-21")
    book.write(
        [
            *book.call("2026-02-28", ended="2026-03-02"),
            *far[0][:1], *far[1][:1], unnamed, *book.call("2026-03-05", outcome=None),
            *far[0][1:], *far[1][1:], outcome.model_copy(update={"subject": None}),
        ]
    )  # fmt: skip
    book.write(book.call("2026-06-01"))  # the newest segment stays live
    asked = (disclosures, People(book.sealer), "MRN-1", read_period("2026-03-01", "2026-03-07"))
    live = book.ask(*asked)
    # A call whose end is nowhere was closed when the journal was opened again, or not at all.
    assert [row["outcome"] for row in live.rows] == ["ok", "ok", "ok", "unknown"]
    assert archive_journal(book.journal, Directory(book.archive), Conditions(book.key.public_key())).events == 9
    assert book.ask(*asked).rows == live.rows


def test_each_patient_is_found_in_a_part_of_many_pages(book, monkeypatch) -> None:
    """What the bounds of row groups and pages let a question skip holds nothing that was asked for."""
    monkeypatch.setattr(facts, "ROW_GROUP", 2_048)
    monkeypatch.setattr(facts, "PAGE", 4_096)
    calls = [book.call(patient=f"MRN-{2 * n % 3_001}", found={"DATE": n % 5}) for n in range(2_000)]
    calls += [book.call(patient=None) for _ in range(100)]
    book.write([event for call in calls for event in call])
    book.write(book.call("2026-03-02"))  # the newest segment stays live
    people, period = People(book.sealer), ALWAYS
    asked = [f"MRN-{number}" for number in range(0, 3_001, 61)]  # some have no call at all
    live = [book.ask(disclosures, people, patient, period) for patient in asked]
    archive_journal(book.journal, Directory(book.archive), Conditions(book.key.public_key()))
    (part,) = book.archive.rglob("*.parquet")
    pages = "SELECT count(DISTINCT row_group_id), count(*) FROM parquet_page_index(?) WHERE path_in_schema = 'subject'"
    groups, found = duckdb.execute(pages, [str(part)]).fetchall()[0]
    assert groups > 1
    assert found > 3 * groups
    assert 0 < sum(not answer.rows for answer in live) < len(live)
    for patient, before in zip(asked, live, strict=True):
        after = book.ask(disclosures, people, patient, period)
        assert (after.rows, after.figures, after.gaps) == (before.rows, before.figures, before.gaps)


def test_disclosures_of_one_patient(book) -> None:
    newer = make_sealer({**KEYS, "sealing-0002.key": b"2" * 64})
    book.write(
        [
            *book.call("2019-01-01", agreement="OLD"),
            *book.call("2026-03-01", found={"DATE": 1}),
            *book.call("2026-03-02", sealer=newer, vendor="openai", outcome=None),
            *book.call("2026-03-03", patient="MRN-2"),
            *book.call("2026-03-04", patient=None),
        ]
    )
    period = six_years_until(datetime(2026, 4, 30))
    answer = book.ask(disclosures, People(newer), "MRN-1", period)
    assert [(row["vendor"], row["outcome"], row["identifiers_left"]) for row in answer.rows] == [
        ("anthropic", "ok", ["DATE"]),
        ("openai", "unknown", None),
    ]
    assert answer.gaps == ["1 calls of the time named no patient: whether one was about this patient is not known"]
    token = book.sealer.seal("subject", "MRN-1")
    assert len(book.ask(disclosures, People(newer), token, period).rows) == 2
    sealed = book.ask(disclosures, People(), token, period)
    assert len(sealed.rows) == 1
    assert "give --keys" in sealed.gaps[-1]
    with pytest.raises(NotSearchable, match="--keys"):
        book.ask(disclosures, People(), "MRN-1", period)


def test_six_years_back_from_a_leap_day() -> None:
    assert six_years_until(datetime(2028, 2, 29)).first_day.isoformat() == "2022-02-28"


def test_a_name_with_a_quote_is_a_name(book) -> None:
    book.write([*book.call(patient="x' OR '1'='1"), *book.call(patient="MRN-2")])
    people = People(book.sealer)
    assert len(book.ask(disclosures, people, "x' OR '1'='1", ALWAYS).rows) == 1
    assert book.ask(disclosures, people, "y' OR '1'='1", ALWAYS).rows == []


def test_plain_identifiers_are_found(book) -> None:
    plain = make_sealer(KEYS, plain=True)
    book.write([*book.call(sealer=plain), *book.call()])
    assert len(book.ask(disclosures, People(plain), "MRN-1", ALWAYS).rows) == 2


def test_who_touched_whose_data(book) -> None:
    book.write(
        [
            *book.call("2026-03-01"),
            *book.call("2026-03-02", patient="MRN-2"),
            *book.call("2026-03-02", patient=None),
            *book.call("2026-03-03", actor="dr-b"),
            book.refusal("2026-03-04", "agreement_expired"),
        ]
    )
    people = People(book.sealer)
    by_actor = book.ask(access, people, ALWAYS, actor="dr-a", subject=None)
    assert [(row["patient"], row["calls"], row["refused"]) for row in by_actor.rows] == [
        ("MRN-1", 1, 0),
        ("MRN-2", 1, 0),
        (None, 1, 0),
        (None, 0, 1),
    ]
    assert by_actor.gaps == ["1 of these calls named no patient"]
    by_patient = book.ask(access, people, ALWAYS, actor=None, subject="MRN-1")
    assert [row["actor"] for row in by_patient.rows] == ["dr-a", "dr-b"]
    assert len(book.ask(access, people, ALWAYS, actor="dr-b", subject="MRN-2").rows) == 0
    with pytest.raises(ValueError, match="--actor or --subject"):
        book.ask(access, people, ALWAYS, actor=None, subject=None)


def test_coverage_of_each_route(book) -> None:
    book.write(
        [
            *book.call(),
            *book.call(patient=None),
            *book.call(route="notes"),
            book.refusal("2026-03-01", "agreement_expired"),
            book.refusal("2026-03-01", "agreement_expired"),
            book.refusal("2026-03-01", "no_route", route=None),
        ]
    )
    rows = {row["route"]: row for row in book.ask(coverage, ALWAYS).rows}
    assert rows["billing"] == {
        "route": "billing", "calls": 2, "with_patient": 1, "without_patient": 1, "share_with": "50.0%", "refused": 2,
        "reasons": {"agreement_expired": 2},
    }  # fmt: skip
    assert rows["notes"]["share_with"] == "100.0%"
    assert rows["(none)"]["reasons"] == {"no_route": 1}


def test_calls_by_agreement_and_near_its_end(book) -> None:
    book.write(
        [
            *book.call("2026-03-01", agreement_expires="2026-04-01"),
            *book.call("2026-03-02", agreement_expires="2026-04-01"),
            *book.call("2026-03-31", agreement_expires="2026-04-01"),
            *book.call("2026-04-01", agreement_expires="2026-04-01"),
            *book.call("2026-04-01", agreement=None),
        ]
    )
    answer = book.ask(agreements, ALWAYS, TODAY)
    row = answer.rows[1]
    assert (row["calls"], row["near_expiry"], row["after_expiry"], row["days_left"]) == (4, 2, 1, -29)
    assert answer.status == 3
    assert len(answer.gaps) == 2


def test_a_missing_segment_is_a_gap_in_every_answer(book) -> None:
    book.write([event for n in range(20) for event in book.call(f"2026-03-{n + 1:02}")], segment_bytes=1_000)
    assert book.breach().gaps == []
    paths = sorted(book.journal.glob("segment-*.jsonl"))
    paths[3].unlink()
    assert "are missing" in " ".join(book.breach().gaps)
    paths[0].unlink()
    assert "events 1 to" in " ".join(book.breach().gaps)


def test_a_line_that_is_no_record_is_a_gap_and_a_half_written_one_is_not(book) -> None:
    book.write(book.call())
    path = next(book.journal.glob("segment-*.jsonl"))
    path.chmod(0o600)
    whole = path.read_bytes()
    path.write_bytes(whole + b'{"event":{"half')
    assert book.breach().gaps == []
    path.write_bytes(b"\n".join([*whole.split(b"\n")[:1], b"rubbish", *whole.split(b"\n")[1:]]))
    assert "1 lines of the live journal are no records" in " ".join(book.breach().gaps)


def test_the_three_forms_say_the_same() -> None:
    answer = Answer(
        "Q", ("a", "b"), [{"a": "=1+1", "b": ["x", "y"], "c": 1}], {"n": datetime(2026, 1, 1)}, ["g"], ["h"]
    )
    told = json.loads(answer.write(Format.JSON))
    assert told == {
        "question": "Q", "complete": False, "figures": {"n": "2026-01-01T00:00:00Z"}, "gaps": ["g"], "notes": ["h"],
        "rows": [{"a": "=1+1", "b": ["x", "y"], "c": 1}],
    }  # fmt: skip
    lines = answer.write(Format.CSV).splitlines()
    assert lines[0] == "# not complete: g"
    # A spreadsheet would run "=1+1".
    assert list(csv.reader(io.StringIO("\n".join(lines[1:])))) == [["a", "b", "c"], ["'=1+1", "x y", "1"]]
    table = answer.write(Format.TABLE)
    assert "NOT COMPLETE: g" in table
    assert "note: h" in table


@pytest.mark.parametrize(
    ("begin", "end", "told"),
    [
        ("2026-03-01", "2026-03-01", "from 2026-03-01 until before 2026-03-02 (UTC)"),
        (None, None, "from the beginning until before now (UTC)"),
        ("2026-03-01T10:00:00+02:00", None, "from 2026-03-01 08:00:00 until before now (UTC)"),
    ],
)
def test_periods(begin, end, told) -> None:
    assert str(read_period(begin, end)) == told


@pytest.mark.parametrize(
    ("begin", "end"), [("2026-02-30", None), ("March", None), ("2026-03-02", "2026-03-01"), (None, "9999-12-31")]
)
def test_periods_that_are_none(begin, end) -> None:
    with pytest.raises(ValueError, match=r"--from|--to"):
        read_period(begin, end)


def test_a_period_is_open_at_its_end() -> None:
    assert Period().last_day is None
    assert read_period(None, "2026-03-01").last_day.isoformat() == "2026-03-01"


def test_an_outcome_s_failure_is_still_a_call(book) -> None:
    book.write([*book.call(outcome=Outcome.FAILED), *book.call(outcome=Outcome.CALLER_LEFT)])
    assert book.breach().rows[0]["calls"] == 2
