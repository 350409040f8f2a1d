"""The vendor's own counts against the trail."""

from __future__ import annotations

import json
import re

import pytest

from gateway.audit.event import Outcome
from gateway.audit.report.answer import Format
from gateway.audit.report.period import read_period
from gateway.audit.report.reconcile import ExportColumns, ExportUnreadable, Tolerance, read_export, reconcile

COLUMNS = ExportColumns(tokens_in="in", tokens_out="out")


def ask(book, text: str, columns: ExportColumns = COLUMNS, **tolerance: float):
    path = book.root / "vendor.csv"
    path.write_text(text)
    return book.ask(reconcile, "anthropic", read_export(path, columns), Tolerance(**tolerance))


def findings(answer) -> list[tuple[str, str, str]]:
    return [(str(row["day"]), row["model"], row["finding"]) for row in answer.rows if row["finding"] != "agree"]


HEAD = "date,model,requests,in,out\n"


def test_equal_counts_agree(book) -> None:
    book.write(
        [*book.call("2026-03-01T10:00"), *book.call("2026-03-01T11:00"), *book.call("2026-03-02T11:00", model="m-2")]
    )
    answer = ask(book, HEAD + "2026-03-01,claude-opus-4-1,2,20,10\n2026-03-02,m-2,1,10,5\n")
    assert (findings(answer), answer.status) == ([], 0)
    assert answer.figures["sent"] == answer.figures["vendor_requests"] == 3


def test_a_call_round_the_gateway_is_named(book) -> None:
    book.write(book.call("2026-03-01T10:00"))
    answer = ask(book, HEAD + "2026-03-01,claude-opus-4-1,2,20,10\n2026-03-02,other,1,1,1\n")
    assert findings(answer)[:2] == [
        ("2026-03-01", "claude-opus-4-1", "1 requests that the trail does not know"),
        ("2026-03-02", "other", "1 requests that the trail does not know"),
    ]
    assert answer.status == 3


def test_a_call_that_the_vendor_did_not_count_is_named_unless_nobody_knows_whether_it_arrived(book) -> None:
    book.write([*book.call("2026-03-01T10:00"), *book.call("2026-03-01T10:00")])
    assert (
        "1 calls that the vendor did not count" in findings(ask(book, HEAD + "2026-03-01,claude-opus-4-1,1,20,10\n"))[0]
    )
    other = type(book)(book.root / "b")
    other.root.mkdir()
    other.write(
        [*other.call("2026-03-01T10:00"), *other.call("2026-03-01T10:00", outcome=Outcome.FAILED, tokens=(0, 0))]
    )
    assert findings(ask(other, HEAD + "2026-03-01,claude-opus-4-1,1,10,5\n")) == []


def test_a_call_at_midnight_may_stand_on_either_day_but_not_vanish(book) -> None:
    book.write([*book.call("2026-03-01T10:00"), *book.call("2026-03-01T23:59:58"), *book.call("2026-03-02T12:00")])
    moved = HEAD + "2026-03-01,claude-opus-4-1,1,10,5\n2026-03-02,claude-opus-4-1,2,20,10\n"
    assert findings(ask(book, moved)) == []
    assert [day for day, *_ in findings(ask(book, moved, boundary_seconds=0))] == ["2026-03-01", "2026-03-02"]
    # One lost at midnight is within the tolerance of each day, and not of all days together.
    lost = HEAD + "2026-03-01,claude-opus-4-1,1,10,5\n2026-03-02,claude-opus-4-1,1,10,5\n"
    assert findings(ask(book, lost)) == [("all days", "claude-opus-4-1", "1 calls that the vendor did not count")]


def test_a_call_just_outside_the_export_may_be_in_it(book) -> None:
    book.write([*book.call("2026-02-28T23:59:59"), *book.call("2026-03-01T10:00")])
    assert findings(ask(book, HEAD + "2026-03-01,claude-opus-4-1,2,20,10\n")) == []
    assert len(findings(ask(book, HEAD + "2026-03-01,claude-opus-4-1,3,30,15\n"))) == 2


def test_tokens_are_compared_where_their_columns_are_named(book) -> None:
    book.write([*book.call("2026-03-01T10:00", tokens=(1000, 500))])
    text = HEAD + "2026-03-01,claude-opus-4-1,1,1009,600\n"
    assert findings(ask(book, text))[0][2] == "tokens out differ by 100"
    assert findings(ask(book, text, ExportColumns(tokens_in="in"))) == []
    assert findings(ask(book, text, tokens=0.2)) == []


def test_a_pattern_stands_for_the_models_it_covers(book) -> None:
    book.write([*book.call("2026-03-01T10:00", model="claude-*"), *book.call("2026-03-01T10:00", model="claude-*")])
    text = HEAD + "2026-03-01,claude-opus-4-1,1,10,5\n2026-03-01,claude-haiku-4-5,1,10,5\n"
    assert findings(ask(book, text)) == []


def test_a_model_that_is_known_by_name_and_by_pattern_is_no_gap(book) -> None:
    opus, glob = "claude-opus-4-1", "claude-*"
    book.write(
        [
            *book.call("2026-03-01T10:00", model=opus, tokens=(100, 10)),
            *book.call("2026-03-01T11:00", model=glob, tokens=(20, 2)),
            *book.call("2026-03-01T12:00", model=glob, tokens=(3, 1)),
            *book.call("2026-03-02T12:00", model=glob, tokens=(7, 7)),
        ]
    )
    counted = HEAD + "2026-03-01,claude-opus-4-1,2,120,12\n2026-03-01,claude-haiku-4-5,1,3,1\n"
    assert findings(ask(book, counted + "2026-03-02,claude-opus-4-1,1,7,7\n")) == []
    more = findings(ask(book, counted + "2026-03-02,claude-opus-4-1,2,14,14\n"))
    assert more == [(day, opus, "1 requests that the trail does not know") for day in ("2026-03-02", "all days")]
    fewer = findings(ask(book, counted + "2026-03-02,claude-haiku-4-5,0,0,0\n"))
    assert fewer == [(day, glob, "1 calls that the vendor did not count") for day in ("2026-03-02", "all days")]
    wrong = findings(ask(book, counted.replace("120,12", "820,12") + "2026-03-02,claude-opus-4-1,1,7,7\n"))
    assert [(day, finding) for day, _, finding in wrong] == [
        ("2026-03-01", "tokens in differ by 700"),
        ("all days", "tokens in differ by 700"),
    ]


def test_a_failed_call_by_name_takes_none_of_those_by_pattern(book) -> None:
    """The vendor counted both calls that arrived; the first place took them both, for one that had failed."""
    book.write(
        [
            *book.call("2026-03-01T10:00"),
            *book.call("2026-03-01T11:00", outcome=Outcome.FAILED, tokens=(0, 0)),
            *book.call("2026-03-01T12:00", model="claude-*"),
        ]
    )
    counted = HEAD + "2026-03-01,claude-opus-4-1,2,20,10\n"
    assert (findings(ask(book, counted)), ask(book, counted).status) == ([], 0)
    assert len(findings(ask(book, HEAD + "2026-03-01,claude-opus-4-1,1,10,5\n"))) == 2  # the day, and all days
    assert len(findings(ask(book, HEAD + "2026-03-01,claude-opus-4-1,4,40,20\n"))) == 2


def test_of_two_patterns_each_takes_what_it_stands_for(book) -> None:
    book.write(
        [
            *book.call("2026-03-01T10:00", model="claude-*"),
            *book.call("2026-03-01T10:00", model="claude-opus-*"),
        ]
    )
    assert findings(ask(book, HEAD + "2026-03-01,claude-opus-4-1,2,20,10\n")) == []
    assert findings(ask(book, HEAD + "2026-03-01,claude-opus-4-1,1,10,5\n2026-03-01,claude-haiku-4-5,1,10,5\n")) == []
    assert len(findings(ask(book, HEAD + "2026-03-01,claude-haiku-4-5,2,20,10\n"))) == 4  # the day and all days


def test_a_call_by_name_at_midnight_is_not_counted_as_one_by_pattern(book) -> None:
    book.write(
        [
            *book.call("2026-03-01T23:59:58"),
            *book.call("2026-03-02T10:00"),
            *book.call("2026-03-02T12:00", model="claude-*"),
        ]
    )
    assert findings(ask(book, HEAD + "2026-03-02,claude-opus-4-1,3,30,15\n")) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("day,model,requests\n", "vendor.csv:1: there is no column 'date'"),
        ("sep=;\nDate;Model\n", "by options. It has: 'sep=;'"),
        ("Date;Model;Requests\n", "by options. It has: 'Date;Model;Requests'"),
        (HEAD + "03/01/2026,m,1,1,1\n", "vendor.csv:2: the day is not written as"),
        (
            HEAD + "31.03.2026,m,1,1,1\n",
            "('date': '31.03.2026'); convert the export, or name its column by --day-column",
        ),
        (HEAD + "2026-03-01,m,many,1,1\n", "vendor.csv:2: a count is not a number"),
        (HEAD + "2026-03-01,m,1 000,1,1\n", "('requests': '1 000'); name the right columns"),
        (HEAD + f"2026-03-01,m,{'x' * 99}\x1b,1,1\n", f"('requests': '{'x' * 40}…')"),
        (HEAD + "2026-03-01,m,-1,1,1\n", "vendor.csv:2: a count is not a whole number"),
        (HEAD + "2026-03-01,m,nan,1,1\n", "vendor.csv:2: a count is not"),
        (HEAD + "2026-03-01,m,1e999,1,1\n", "vendor.csv:2: a count is not"),
        (HEAD + "2026-03-01,m,99999999999999999999999999,1,1\n", "vendor.csv:2: a count is not"),
    ],
)
def test_an_export_that_is_none_is_told_with_its_line(book, text, told) -> None:
    book.write(book.call())
    with pytest.raises(ExportUnreadable, match=re.escape(told)):
        ask(book, text)


def test_days_with_a_time_are_days_in_utc(book) -> None:
    book.write(book.call("2026-03-01T10:00"))
    assert findings(ask(book, HEAD + '2026-03-02T00:30:00+02:00,claude-opus-4-1,"1",10,5\n')) == []


def test_an_export_without_rows_is_no_answer(book) -> None:
    book.write(book.call())
    with pytest.raises(ValueError, match="no rows"):
        ask(book, HEAD)


def test_a_time_of_which_the_export_has_no_day_is_no_agreement(book) -> None:
    """Nothing was compared, and status 0 said that all agreed."""
    book.write(book.call("2026-03-01T10:00"))
    path = book.root / "vendor.csv"
    path.write_text(HEAD + "2026-03-01,claude-opus-4-1,1,10,5\n2026-03-02,claude-opus-4-1,0,0,0\n")
    for begin, end in (("2026-04-01", None), (None, "2026-02-28"), ("2026-04-01", "2026-04-30")):
        with pytest.raises(ValueError, match=r"no day of the export \(2026-03-01 to 2026-03-02\)"):
            book.ask(reconcile, "anthropic", read_export(path, COLUMNS), Tolerance(), read_period(begin, end))
    answer = book.ask(
        reconcile, "anthropic", read_export(path, COLUMNS), Tolerance(), read_period("2026-02-01", "2026-03-01")
    )
    assert [row["finding"] for row in answer.rows] == ["agree", "agree"]


def test_a_vendor_that_no_call_names_may_be_written_wrongly(book) -> None:
    book.write(book.call("2026-03-01T10:00"))
    path = book.root / "vendor.csv"
    path.write_text(HEAD + "2026-03-01,claude-opus-4-1,1,10,5\n")
    answer = book.ask(reconcile, "Anthropic", read_export(path, COLUMNS), Tolerance())
    assert "no call of the trail names the vendor Anthropic; it names anthropic" in answer.gaps


def test_sums_of_an_export_may_need_more_than_64_bits(book) -> None:
    book.write(book.call("2026-03-01T10:00"))
    answer = ask(book, HEAD + f"2026-03-01,claude-opus-4-1,{2**53},1,1\n" * 2200)
    assert json.loads(answer.write(Format.JSON))["figures"]["vendor_requests"] == str(2200 * 2**53)
