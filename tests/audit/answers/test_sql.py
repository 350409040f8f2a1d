"""SQL over the trail: any question, no way out. Each attack has a control that shows DuckDB would do it."""

from __future__ import annotations

import duckdb
import pytest

from gateway.audit.archive.store import Directory
from gateway.audit.archive.write import Conditions, archive_journal
from gateway.audit.event import Outcome
from gateway.audit.report.freely import NotOneQuestion, freely

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


_COPY = "COPY (SELECT 1 AS a) TO '{part}' (FORMAT parquet, USE_TMP_FILE false)"
_WITHIN = [
    f"WITH x AS ({_COPY}) SELECT * FROM x",
    f"WITH x AS MATERIALIZED ({_COPY}) SELECT 1",
    f"WITH y AS (SELECT 1), x AS ({_COPY}) SELECT 1 UNION ALL SELECT 2",
    "WITH x AS (DELETE FROM live) SELECT * FROM x",
    "WITH x AS (INSERT INTO live SELECT * FROM live RETURNING 1) SELECT * FROM x",
    "WITH x AS (UPDATE live SET subject = null RETURNING 1) SELECT * FROM x",
]


@pytest.mark.parametrize("attack", _WITHIN)
@pytest.mark.parametrize("how", ["{sql}", "SELECT * FROM ({sql})", "SELECT (SELECT count(*) FROM ({sql}))",
                                 "SELECT * FROM query('{quoted}')", "WITH a AS (FROM query('{quoted}')) FROM a",
                                 "SELECT * FROM json_execute_serialized_sql(json_serialize_sql('{quoted}'))",
                                 "SELECT * FROM JSON_EXECUTE_SERIALIZED_SQL('{serialized}')"])  # fmt: skip
def test_nothing_is_written_under_a_select(book, attack, how) -> None:
    """The files that a question may read were there to be written: one COPY under WITH put 195 bytes in a part's place."""
    book.write([*book.call("2026-03-01"), *book.call("2026-04-01"), *book.call("2026-05-01")], segment_bytes=1)
    archive_journal(book.journal, Directory(book.archive), Conditions(book.key.public_key()))
    parts = sorted(book.archive.rglob("*.parquet"))
    before = [part.read_bytes() for part in parts]
    sql = attack.format(part=parts[0])
    (serialized,) = duckdb.connect().execute("SELECT json_serialize_sql(?)", [sql]).fetchall()[0]
    quoted, serialized = (text.replace("'", "''") for text in (sql, serialized))
    trail = book.open()
    try:
        with pytest.raises(NotOneQuestion, match=r"one SELECT|not allowed"):
            freely(trail, how.format(sql=sql, quoted=quoted, serialized=serialized))
    finally:
        trail.close()
    assert [part.read_bytes() for part in sorted(book.archive.rglob("*.parquet"))] == before
    assert book.ask(freely, "SELECT count(*) AS n FROM events").rows == [{"n": 6}]


def test_a_copy_under_with_would_write(tmp_path) -> None:
    """The control: nothing but what looks through the question is between it and the file."""
    path = tmp_path / "part.parquet"
    path.write_bytes(b"a part")
    connection = duckdb.connect()
    connection.execute(
        f"SET allowed_paths = ['{path}']; SET enable_external_access = false; SET lock_configuration = true"
    )
    connection.execute(_WITHIN[0].format(part=path)).fetchall()
    assert path.read_bytes()[:4] == b"PAR1"


def test_a_question_may_have_all_the_forms_of_a_select(book) -> None:
    book.write(book.call())
    for sql, rows in (
        ("FROM events SELECT count(*) AS n", [{"n": 2}]),
        ("WITH e AS (FROM events) SELECT count(*) AS n FROM e", [{"n": 2}]),
        (
            "WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < 3) SELECT max(n) AS n FROM t",
            [{"n": 3}],
        ),
        ("SELECT 1 AS n INTERSECT SELECT 1", [{"n": 1}]),
        ("VALUES (1)", [{"col0": 1}]),
        ("SELECT key, value FROM json_each('{\"a\": 1}')", [{"key": "a", "value": "1"}]),
        ("SELECT n FROM unnest([7]) AS t(n)", [{"n": 7}]),
        ("SELECT count(*) AS n FROM (DESCRIBE events) WHERE column_name = 'time'", [{"n": 1}]),
        (
            "SELECT stage, row_number() OVER (ORDER BY seq) AS n FROM events QUALIFY n = 1",
            [{"stage": "intent", "n": 1}],
        ),
        (
            "SELECT n FROM (UNPIVOT (SELECT 1 AS a, 2 AS b) ON a, b INTO NAME k VALUE n) ORDER BY 1",
            [{"n": 1}, {"n": 2}],
        ),
        ("SELECT count(*) AS n FROM events AS a ASOF JOIN events AS b ON a.time >= b.time", [{"n": 2}]),
    ):
        assert book.ask(freely, sql).rows == rows, sql


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
