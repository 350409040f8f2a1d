"""SQL over the trail: any question, no way out. Each attack has a control that shows DuckDB would do it."""

from __future__ import annotations

import duckdb
import pytest

from gateway.audit.event import Outcome
from gateway.audit.report.freely import VIEWS, NotOneQuestion, freely

from .conftest import at

READS = [
    "SELECT * FROM read_text('{file}')",
    "SELECT * FROM read_blob('{file}')",
    "SELECT * FROM read_csv('{file}', columns = {{'a': 'VARCHAR'}}, auto_detect = false)",
    "SELECT * FROM '{csv}'",
    "SELECT * FROM read_json_objects('{json}')",
    "SELECT * FROM glob('{folder}/*')",
    "SELECT * FROM sniff_csv('{csv}')",
]
WRITES = [
    "COPY (SELECT 1) TO '{new}'",
    "ATTACH '{new}' AS other",
    "EXPORT DATABASE '{new}'",
    "CREATE TABLE stolen AS SELECT 1",
    "DELETE FROM live",
    "UPDATE live SET subject = null",
    "DROP VIEW events",
    "SET enable_external_access = true",
    "RESET enable_external_access",
    "PRAGMA database_list",
    "INSTALL httpfs",
    "LOAD httpfs",
    "CALL pragma_version()",
    "CREATE SECRET s (TYPE S3)",
    "SELECT 1; COPY (SELECT 1) TO '{new}'",
    "SELECT 1; SELECT 2",
    "CREATE MACRO m() AS 1",
    "CHECKPOINT",
    "PREPARE p AS SELECT 1",
    "USE memory",
    "",
]


def places(tmp_path) -> dict[str, str]:
    (tmp_path / "secret.txt").write_text("secret")
    (tmp_path / "secret.csv").write_text("a,b\n1,2\n")
    (tmp_path / "secret.json").write_text('{"a": 1}')
    return {
        "file": str(tmp_path / "secret.txt"),
        "csv": str(tmp_path / "secret.csv"),
        "json": str(tmp_path / "secret.json"),
        "folder": str(tmp_path),
        "new": str(tmp_path / "new.db"),
    }


@pytest.mark.parametrize("attack", READS)
def test_no_file_is_read(book, tmp_path, attack) -> None:
    book.write(book.call())
    sql = attack.format(**places(tmp_path))
    assert duckdb.connect().execute(sql).fetchall()  # the control: without the lock it reads
    with pytest.raises(NotOneQuestion, match=r"disabled|[Pp]ermission|not allowed"):
        book.ask(freely, sql)


@pytest.mark.parametrize("attack", WRITES)
def test_nothing_but_one_select_is_taken(book, tmp_path, attack) -> None:
    book.write(book.call())
    with pytest.raises(NotOneQuestion, match="one SELECT"):
        book.ask(freely, attack.format(**places(tmp_path)))
    assert not (tmp_path / "new.db").exists()


@pytest.mark.parametrize(
    "attack",
    [
        "SELECT * FROM query('COPY (SELECT 1) TO ''{new}''')",
        "SELECT * FROM query('SELECT * FROM read_text(''{file}'')')",
        "WITH a AS (SELECT * FROM read_text('{file}')) SELECT * FROM a",
        "SELECT (SELECT content FROM read_text('{file}'))",
        "SELECT * FROM read_parquet('s3://bucket/x.parquet')",
        "SELECT * FROM read_csv('https://example.com/x.csv')",
        "SELECT getenv('HOME')",
        "SELECT getvariable('x'), * FROM read_parquet('/etc/passwd')",
    ],
)
def test_no_way_round_in_a_select(book, tmp_path, attack) -> None:
    book.write(book.call())
    with pytest.raises(NotOneQuestion):
        book.ask(freely, attack.format(**places(tmp_path)))
    assert not (tmp_path / "new.db").exists()


def test_what_may_be_asked(book) -> None:
    book.write([*book.call(found={"DATE": 1}), *book.call(outcome=None), book.refusal("2026-03-01", "no_route")])
    told = book.ask(
        freely, "SELECT vendor, outcome, tokens_in, identifiers_left FROM calls ORDER BY outcome NULLS LAST"
    )
    assert told.rows == [
        {"vendor": "anthropic", "outcome": "ok", "tokens_in": 10, "identifiers_left": ["DATE"]},
        {"vendor": "anthropic", "outcome": None, "tokens_in": None, "identifiers_left": []},
    ]
    for view, rows in (("events", 4), ("calls", 2), ("refusals", 1)):
        assert book.ask(freely, f"SELECT count(*) AS n FROM {view}").rows == [{"n": rows}]
    assert set(VIEWS) == {"events", "calls", "refusals"}


def test_more_rows_than_the_limit_are_a_gap(book) -> None:
    book.write(book.call())
    assert book.ask(freely, "SELECT * FROM range(5)", limit=5).gaps == []
    assert len(book.ask(freely, "SELECT * FROM range(6)", limit=5).gaps) == 1


def test_a_mistake_is_told_as_one(book) -> None:
    book.write(book.call())
    for mistake in ("SELECT nonsense FROM events", "SELEKT 1"):
        with pytest.raises(NotOneQuestion):
            book.ask(freely, mistake)


def test_a_call_with_two_outcomes_is_one_call(book) -> None:
    """It stood twice in ``calls``, so that every count and sum over that view was wrong."""
    intent, ended = book.call("2026-03-01T10:00", ended="2026-03-01T10:01", tokens=(7, 3))
    later = at("2026-03-01T10:02", ended.model_copy(update={"tokens_out": 9}))
    unknown = at("2026-03-01T10:03", ended.model_copy(update={"outcome": Outcome.UNKNOWN, "tokens_in": None}))
    other = book.call("2026-03-02T10:00")
    book.write([intent, ended, later, *other])
    asked = "SELECT event_id, outcome, tokens_in, tokens_out, ended::VARCHAR AS ended FROM calls ORDER BY time"
    first, second = book.ask(freely, asked).rows
    # All of one outcome, the first: not a field of each.
    assert (first["event_id"], first["outcome"], first["tokens_out"], first["ended"][11:16]) == (
        intent.event_id,
        "ok",
        3,
        "10:01",
    )
    assert second["event_id"] == other[0].event_id
    book.write([unknown])
    assert [row["outcome"] for row in book.ask(freely, asked).rows] == ["unknown", "ok"]  # as in the other questions
