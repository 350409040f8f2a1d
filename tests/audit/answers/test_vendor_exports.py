"""Usage exports in the shapes that vendors give them, against the trail."""

from __future__ import annotations

import pytest

from gateway.audit.event import Outcome
from gateway.audit.report.reconcile import ExportColumns, ExportUnreadable, Tolerance, read_export, reconcile
from tests.audit.answers.test_reconcile import findings

OPENAI = ExportColumns("start_time", "model", "num_model_requests", "input_tokens", "output_tokens")
ANTHROPIC = ExportColumns("usage_date_utc", "model_version", None, "usage_input_tokens_no_cache", "usage_output_tokens")
OPENAI_HEAD = (
    "start_time,end_time,start_time_iso,end_time_iso,project_id,num_model_requests,user_id,api_key_id,model,batch,"
    "service_tier,input_tokens,output_tokens,input_cached_tokens\n"
)
ANTHROPIC_HEAD = (
    "usage_date_utc,model_version,api_key,workspace,usage_type,context_window,usage_input_tokens_no_cache,"
    "usage_input_tokens_cache_write_5m,usage_input_tokens_cache_write_1h,usage_input_tokens_cache_read,"
    "usage_output_tokens,web_search_count,inference_geo,speed\n"
)


def ask(book, text: str, columns: ExportColumns):
    path = book.root / "vendor.csv"
    path.write_text(text)
    return book.ask(reconcile, "anthropic", read_export(path, columns), Tolerance())


def openai(day: str, seconds: int, model: str, requests: int) -> str:
    end = seconds + 86_400
    return (
        f"{seconds},{end},{day}T00:00:00+00:00,x,proj_1,{requests},,key_1,{model},False,default,"
        f"{requests * 10},{requests * 5},0\n"
    )


@pytest.mark.parametrize("day", ["start_time", "start_time_iso"])
def test_openai_s_export_with_its_seconds_its_empty_days_and_its_dated_names(book, day: str) -> None:
    book.write(
        [
            *book.call("2026-03-01T10:00", model="gpt-4o"),
            *book.call("2026-03-01T11:00", model="gpt-4o"),
            *book.call("2026-03-03T11:00", model="gpt-4.1-2025-04-14"),
        ]
    )
    empty = "1772409600,1772496000,2026-03-02T00:00:00+00:00,2026-03-03T00:00:00+00:00\n"  # no more columns on that day
    text = (
        OPENAI_HEAD
        + openai("2026-03-01", 1_772_323_200, "gpt-4o-2024-08-06", 2)
        + empty
        + openai("2026-03-03", 1_772_496_000, "gpt-4.1-2025-04-14", 1)
    )
    columns = ExportColumns(day, *[getattr(OPENAI, name) for name in ("model", "requests", "tokens_in", "tokens_out")])
    answer = ask(book, text, columns)
    assert (findings(answer), answer.gaps) == ([], [])
    assert {row["model"] for row in answer.rows} == {"gpt-4o", "gpt-4.1-2025-04-14"}
    assert "gpt-4o-2024-08-06 counts as gpt-4o" in answer.notes
    more = ask(book, text + openai("2026-03-01", 1_772_323_200, "gpt-4o-2024-05-13", 3), columns)
    assert ("2026-03-01", "gpt-4o", "3 requests that the trail does not know") in findings(more)


@pytest.mark.parametrize(
    ("called", "named"),
    [
        ("gpt-4", "gpt-4-0613"),
        ("claude-sonnet-4-5", "claude-sonnet-4-5-20250929"),
        ("claude-sonnet-4-0", "claude-sonnet-4-20250514"),
        ("claude-3-5-haiku-latest", "claude-3-5-haiku-20241022"),
        ("claude-sonnet-4-5", "claude-sonnet-4-5@20250929"),
        ("gemini-2.0-flash", "gemini-2.0-flash-001"),
    ],
)
def test_a_version_by_its_date_is_the_model_that_the_call_named(book, called: str, named: str) -> None:
    book.write([*book.call("2026-03-01T10:00", model=called), *book.call("2026-03-01T10:00", model=named)])
    head = "date,model,requests\n"
    both = ask(book, f"{head}2026-03-01,{named},2\n", ExportColumns())
    assert findings(both) == []
    over = ask(book, f"{head}2026-03-01,{named},3\n", ExportColumns())
    assert [finding for *_, finding in findings(over)] == ["1 requests that the trail does not know"] * 2


def test_another_model_is_not_taken_for_the_one_without_a_date(book) -> None:
    book.write(book.call("2026-03-01T10:00", model="gpt-4o"))
    answer = ask(book, "date,model,requests\n2026-03-01,gpt-4o-mini-2024-07-18,1\n", ExportColumns())
    assert ("2026-03-01", "gpt-4o-mini-2024-07-18", "1 requests that the trail does not know") in findings(answer)


def anthropic(day: str, model: str, tokens_in: int, tokens_out: int) -> str:
    return f"{day},{model},a key,Default,standard,\u2264 200k,{tokens_in},0,0,700,{tokens_out},0,global,\n"


def test_anthropic_s_export_counts_no_requests_and_is_held_against_the_tokens(book) -> None:
    book.write(
        [
            *book.call("2026-03-01T10:00", model="claude-opus-4-1", tokens=(1000, 500)),
            *book.call("2026-03-01T11:00", model="claude-opus-4-1-20250805", tokens=(100, 50)),
        ]
    )
    text = ANTHROPIC_HEAD + anthropic("2026-03-01", "claude-opus-4-1-20250805", 1100, 550)
    answer = ask(book, text, ANTHROPIC)
    assert (findings(answer), answer.gaps) == ([], [])
    assert {(row["vendor_requests"], row["requests_gap"]) for row in answer.rows} == {(None, None)}
    assert "vendor_requests" not in answer.figures
    assert any("counts no requests" in note for note in answer.notes)
    round_it = ask(book, text + anthropic("2026-03-01", "claude-opus-4-1-20250805", 400, 90), ANTHROPIC)
    assert "tokens in differ by 400" in {finding for *_, finding in findings(round_it)}
    assert round_it.status == 3
    unknown = ask(book, text + anthropic("2026-03-01", "claude-haiku-4-5-20251001", 5, 5), ANTHROPIC)
    assert ("2026-03-01", "claude-haiku-4-5-20251001", "tokens in differ by 5") in findings(unknown)


def test_a_call_that_is_not_in_an_export_without_requests_is_missed_by_its_tokens(book) -> None:
    book.write(
        [
            *book.call("2026-03-01T10:00", tokens=(1000, 500)),
            *book.call("2026-03-01T10:00", outcome=Outcome.FAILED, tokens=(0, 0)),
        ]
    )
    answer = ask(book, ANTHROPIC_HEAD + anthropic("2026-03-01", "claude-opus-4-1", 1000, 500), ANTHROPIC)
    assert findings(answer) == []
    answer = ask(book, ANTHROPIC_HEAD + anthropic("2026-03-01", "claude-opus-4-1", 500, 500), ANTHROPIC)
    assert findings(answer)[0][2] == "tokens in differ by -500"


def test_counted_tokens_and_lists_of_models_are_in_no_export(book) -> None:
    """They are free: their tokens were missed in every export, and hid as many of a call that went round."""
    counting = {"endpoint": "count_tokens", "tokens": (5_000, 0)}
    book.write(
        [
            *book.call("2026-03-01T10:00", tokens=(1_000, 500)),
            *book.call("2026-03-01T10:01", **counting),
            *book.call("2026-03-01T10:02", endpoint="models", model=None, tokens=(0, 0)),
        ]
    )
    answer = ask(book, ANTHROPIC_HEAD + anthropic("2026-03-01", "claude-opus-4-1", 1_000, 500), ANTHROPIC)
    assert (findings(answer), answer.gaps, answer.status) == ([], [], 0)
    assert "2 calls that vendors do not count (count_tokens, models) are left out" in answer.notes
    round_it = ask(book, ANTHROPIC_HEAD + anthropic("2026-03-01", "claude-opus-4-1", 6_000, 500), ANTHROPIC)
    assert findings(round_it)[0][2] == "tokens in differ by 5000"
    counted = ask(book, OPENAI_HEAD + openai("2026-03-01", 1_772_323_200, "claude-opus-4-1", 1), OPENAI)
    assert counted.figures["sent"] == 1


@pytest.mark.parametrize("outcome", [Outcome.VENDOR_ERROR, Outcome.TIMEOUT])
def test_calls_that_came_to_nothing_may_be_missing_in_an_export(book, outcome: Outcome) -> None:
    """Each 429 was a call that the vendor did not count: a day with one never agreed."""
    book.write(
        [*book.call("2026-03-01T10:00"), *book.call("2026-03-01T10:01", outcome=outcome, tokens=(0, 0))],
    )
    for counted in (1, 2):
        text = f"date,model,requests\n2026-03-01,claude-opus-4-1,{counted}\n"
        assert findings(ask(book, text, ExportColumns())) == []
    text = "date,model,requests\n2026-03-01,claude-opus-4-1,0\n"
    assert findings(ask(book, text, ExportColumns()))[0][2] == "2 calls that the vendor did not count"


def test_days_with_slashes_as_cloudwatch_writes_them(book) -> None:
    book.write(book.call("2026-03-01T10:00"))
    text = "date,model,requests\n2026/03/01 00:00:00,claude-opus-4-1,1\n"
    assert findings(ask(book, text, ExportColumns())) == []


@pytest.mark.parametrize("day", ["2026-03-01 00:00:00 UTC", "2026-03-01 23:59:59.500 UTC"])
def test_times_as_bigquery_writes_them(book, day: str) -> None:
    """A time may have a zone, and the one that every export of Google's has was none."""
    book.write(book.call("2026-03-01T10:00"))
    text = f"date,model,requests\n{day},claude-opus-4-1,1\n"
    assert findings(ask(book, text, ExportColumns())) == []


def test_an_export_with_nothing_to_compare_is_told(book, tmp_path) -> None:
    path = tmp_path / "vendor.csv"
    path.write_text(ANTHROPIC_HEAD)
    with pytest.raises(ExportUnreadable, match="nothing to compare"):
        read_export(path, ExportColumns("usage_date_utc", "model_version", None))


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("2026-03-01,claude-opus-4-1,1.000,10,5", "not a number"),  # a thousand in German, one in English
        ('2026-03-01,claude-opus-4-1,"1,5",10,5', "not a number"),
        ('2026-03-01,claude-opus-4-1,"10,00",10,5', "not a number"),
        ("2026-03-01,claude-opus-4-1,1_000,10,5", "not a number"),
        ("2026-03-01,claude-opus-4-1,1,000,10,5", "not as many fields"),  # thousands without quotation marks
        ("2026-03-01,claude-opus-4-1", "not as many fields"),  # the file was cut off
        ("Total,,1,10,5", "day is not written"),
    ],
)
def test_a_count_that_two_readers_read_differently_is_told_and_not_guessed(book, row: str, told: str) -> None:
    path = book.root / "vendor.csv"
    path.write_text(f"date,model,requests,in,out\n2026-03-01,claude-opus-4-1,1,10,5\n{row}\n")
    with pytest.raises(ExportUnreadable, match=f"vendor.csv:3: .*{told}"):
        read_export(path, ExportColumns(tokens_in="in", tokens_out="out"))


@pytest.mark.parametrize(
    ("written", "means"), [('"1,234"', 1234), ('"1,234,567.0"', 1_234_567), ("12.00", 12), ("", 0)]
)
def test_a_count_with_groups_or_a_point_without_more_is_read(book, written: str, means: int) -> None:
    path = book.root / "vendor.csv"
    path.write_text(f"\ufeffdate,model,requests\r\n2026-03-01,claude-opus-4-1,{written}\r\n")
    (counts,) = read_export(path, ExportColumns()).counts.values()
    assert counts.requests == means


@pytest.mark.parametrize("mark", [";", "\t"])
def test_columns_between_other_marks_are_found(book, mark: str) -> None:
    book.write(book.call("2026-03-01T10:00"))
    text = "\ufeffdate,model,requests\n2026-03-01,claude-opus-4-1,1\n".replace(",", mark)
    answer = ask(book, text, ExportColumns())
    assert (findings(answer), answer.gaps) == ([], [])


def test_two_columns_of_one_name_are_told(book) -> None:
    path = book.root / "vendor.csv"
    path.write_text("date,model,requests,requests\n2026-03-01,claude-opus-4-1,1,2\n")
    with pytest.raises(ExportUnreadable, match="several columns 'requests'"):
        read_export(path, ExportColumns())
