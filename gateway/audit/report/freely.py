"""``audit sql``: any one question in SQL over documented views, without a way out to files, network or settings."""

from __future__ import annotations

import itertools

import duckdb
import orjson

from gateway.audit.archive.columns import text
from gateway.audit.archive.trail import Trail, TrailUnreadable
from gateway.audit.report.answer import Answer
from gateway.audit.report.calls import LEFT, MEDIA_LEFT

# What a SELECT may be made of. DuckDB takes others inside of one: a COPY or DELETE under WITH, which writes.
_NODES = frozenset({"SELECT_NODE", "SET_OPERATION_NODE", "RECURSIVE_CTE_NODE", "CTE_NODE"})
# Table functions that read what they are given. Others read files, or run SQL that they are given as text.
_FUNCTIONS = frozenset({"range", "generate_series", "unnest", "json_each", "json_tree"})


class NotOneQuestion(ValueError):
    """The SQL is not one SELECT, or DuckDB does not take it. The message is DuckDB's, or the remedy."""


def freely(trail: Trail, sql: str, *, limit: int = 100_000) -> Answer:
    """Answer it. Raises NotOneQuestion, TrailUnreadable.

    Only one SELECT is taken; the views' files are all that can be read; nothing can be written, loaded or set.
    """
    connection = trail.connection
    _make_views(trail, with_calls="calls" in sql.lower())
    allowed = ", ".join(map(text, trail.paths.values()))
    connection.execute(
        f"SET allowed_paths = [{allowed}]; SET enable_external_access = false; SET lock_configuration = true"
    )
    try:
        statements = duckdb.extract_statements(sql)
    except duckdb.Error as failure:
        raise NotOneQuestion(str(failure)) from None
    if len(statements) != 1 or statements[0].type != duckdb.StatementType.SELECT:
        raise NotOneQuestion("give one SELECT: the trail can be asked, not changed")
    _see_that_it_asks(connection, statements[0].query)
    try:
        connection.execute("BEGIN TRANSACTION READ ONLY")
        answer = connection.execute(statements[0])
        names = _apart([entry[0] for entry in answer.description or ()])
        found = answer.fetchmany(limit + 1)
    except duckdb.IOException as failure:
        raise TrailUnreadable(str(failure)) from None
    except duckdb.Error as failure:
        raise NotOneQuestion(str(failure)) from None
    told = Answer("Rows", names, [dict(zip(names, row, strict=True)) for row in found[:limit]], gaps=trail.lost(None))
    told.notes += trail.unreached(None, None)  # which time is asked about stands in the question, and is not known here
    told.figures = {"rows": len(told.rows)}
    if len(found) > limit:
        told.gaps.append(f"there are more than {limit} rows: narrow the question or raise --limit")
    return told


def _see_that_it_asks(connection: duckdb.DuckDBPyConnection, sql: str) -> None:
    """Look at every part of a SELECT: the lock on files leaves open those of the views, to be read and written.

    Raises NotOneQuestion.
    """
    try:
        (told,) = connection.execute("SELECT json_serialize_sql(?)", [sql]).fetchall()[0]
        waiting = [orjson.loads(told)]
    except (duckdb.Error, orjson.JSONDecodeError):
        waiting = [{"error": True}]
    if waiting[0].get("error") is not False:
        raise NotOneQuestion("the question cannot be looked through; write it as a plain SELECT")
    while waiting:
        part = waiting.pop()
        if isinstance(part, dict):
            kind = part.get("type")
            if ("cte_map" in part or (isinstance(kind, str) and kind.endswith("_NODE"))) and kind not in _NODES:
                raise NotOneQuestion("give one SELECT: the trail can be asked, not changed, under WITH neither")
            if kind == "TABLE_FUNCTION":
                function = part.get("function")
                name = function.get("function_name") if isinstance(function, dict) else None
                if name not in _FUNCTIONS:
                    raise NotOneQuestion(
                        f"the table function {name} is not allowed here; those are {', '.join(sorted(_FUNCTIONS))}"
                    )
            waiting += part.values()
        elif isinstance(part, list):
            waiting += part


def _apart(names: list[str]) -> tuple[str, ...]:
    """Name columns apart: two of one name (``SELECT a.time, b.time``) would show one value twice."""
    given: list[str] = []
    for name in names:
        tries = (name if not number else f"{name}_{number}" for number in itertools.count())
        given.append(next(one for one in tries if one not in given and (one == name or one not in names)))
    return tuple(given)


def _make_views(trail: Trail, *, with_calls: bool) -> None:
    trail.rows(f"CREATE VIEW events AS SELECT * EXCLUDE (kind, line, body) FROM {trail.events()}")
    trail.rows("CREATE VIEW refusals AS FROM events WHERE stage = 'refusal'")
    if not with_calls:
        return
    trail.rows(
        f"""CREATE VIEW calls AS
        SELECT asked.* EXCLUDE (stage, action, outcome, reason, tokens_in, tokens_out, http_status, vendor_status),
               {LEFT} AS identifiers_left, {MEDIA_LEFT} AS media_left,
               told.outcome, told.reason, told.tokens_in, told.tokens_out, told.http_status, told.vendor_status,
               told.time AS ended
        FROM (FROM events WHERE stage = 'intent') AS asked
        LEFT JOIN ({_one_outcome_each(trail)}) AS told USING (event_id, leg)"""
    )


def _one_outcome_each(trail: Trail) -> str:
    """Give SQL for one outcome of each call: of several, one that says ``unknown``, as the other questions do.

    Several are rare, and to pick among all would take memory for all. So those that have several are looked for first,
    by a hash of eight bytes each.
    """
    way = "hash(event_id, leg)"
    outcomes = """SELECT event_id, leg, outcome, reason, tokens_in, tokens_out, http_status, vendor_status, time
        FROM events WHERE stage = 'outcome'"""
    trail.rows(
        f"""CREATE TEMP TABLE several AS
        SELECT {way} AS way FROM events WHERE stage = 'outcome' GROUP BY ALL HAVING count(*) > 1"""
    )
    if not trail.rows("SELECT 1 FROM several LIMIT 1"):
        return outcomes
    return f"""{outcomes} AND {way} NOT IN (FROM several) UNION ALL
        SELECT * FROM (SELECT DISTINCT ON (event_id, leg) * FROM ({outcomes} AND {way} IN (FROM several))
                       ORDER BY event_id, leg, outcome <> 'unknown', outcome, time)"""
