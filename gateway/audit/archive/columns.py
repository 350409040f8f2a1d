"""The columns of an event as questions see them: in the live journal, in Parquet, in Athena and in Trino alike.

Every column follows from the event's own JSON (``body``) by one SQL expression. So the archive can be held against the
chain: the JSON is hashed, and the columns are worked out of it again and compared.
"""

from __future__ import annotations

from dataclasses import dataclass

TEXT, COUNT, COUNTS, MILLISECONDS = "VARCHAR", "BIGINT", "MAP(VARCHAR, BIGINT)", "MAP(VARCHAR, DOUBLE)"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its DuckDB type, and what stands where the event says nothing (SQL; None is null)."""

    name: str
    type: str
    default: str | None = None


# Where a line stands in its chain. ``body`` is the line's content as it was written, byte for byte.
PLACE = (
    Column("chain", TEXT),
    Column("segment", COUNT),
    Column("line", COUNT),
    Column("seq", COUNT),
    Column("kind", TEXT),
    Column("body", TEXT),
)

EVENT = (
    Column("v", COUNT),
    Column("time", "TIMESTAMP"),
    Column("event_id", TEXT),
    Column("call_id", TEXT),
    Column("stage", TEXT),
    Column("action", TEXT),
    Column("outcome", TEXT),
    Column("reason", TEXT),
    Column("correlation_id", TEXT),
    Column("caller", TEXT),
    Column("proof", TEXT),
    Column("actor", TEXT),
    Column("subject", TEXT),
    Column("session", TEXT),
    Column("linkage", TEXT),
    Column("purpose", TEXT),
    Column("route", TEXT),
    Column("vendor", TEXT),
    Column("host", TEXT),
    Column("endpoint", TEXT),
    Column("model", TEXT),
    Column("agreement", TEXT),
    Column("features", "VARCHAR[]"),
    Column("policy_hash", TEXT),
    Column("policy_version", COUNT),
    Column("detector_version", TEXT),
    Column("found", COUNTS),
    Column("removed", COUNTS),
    Column("encrypted_blocks", COUNT, "0"),
    Column("http_status", COUNT),
    Column("vendor_status", COUNT),
    Column("tokens_in", COUNT),
    Column("tokens_out", COUNT),
    Column("bytes_in", COUNT, "0"),
    Column("bytes_out", COUNT, "0"),
    Column("tls_in", TEXT),
    Column("cipher_in", TEXT),
    Column("tls_out", TEXT),
    Column("cipher_out", TEXT),
    Column("durations", MILLISECONDS),
    Column("dropped", COUNT, "0"),
    Column("leg", TEXT, "'call'"),
    Column("attempt", COUNT),
    Column("synthetic", "BOOLEAN", "false"),
    Column("source", TEXT),
    Column("role", TEXT),
    Column("dialect", TEXT),
    Column("profile", TEXT),
    Column("agreement_expires", "DATE"),
    Column("left", COUNTS),
    Column("media", COUNTS),
    Column("shadow_profile", TEXT),
    Column("shadow_more", COUNTS),
    Column("shadow_less", COUNTS),
    Column("shadow_stricter", COUNTS),
    Column("shadow_looser", COUNTS),
    Column("shadow_otherwise", COUNTS),
    Column("shadow_changes", "BOOLEAN", "false"),
    Column("break_glass", TEXT),
    Column("budget", TEXT),
    Column("checks", COUNT, "0"),
    Column("escapes", COUNT, "0"),
    Column("partition", TEXT),
    Column("first_seq", COUNT),
    Column("last_seq", COUNT),
    Column("digest", TEXT),
    Column("part", TEXT),
    Column("part_events", COUNT, "0"),
    Column("part_sources", COUNT, "0"),
    Column("first_segment", COUNT),
    Column("last_segment", COUNT),
    Column("first_day", "DATE"),
    Column("last_day", "DATE"),
    Column("hold", TEXT),
    Column("retention", TEXT),
    Column("operator", TEXT),
    Column("clock_seconds", COUNT),
)

COLUMNS = PLACE + EVENT

# A line of the journal (gateway/audit/lines.py): what it is, its content, and the hash of the line before it.
_LINE = r"^\{\"(event|header|checkpoint|seal)\":(.*),\"prev\":\"([0-9a-f]{64})\"(?:,\"seq\":([0-9]{1,18}))?\}$"


def quoted(name: str) -> str:
    """Write a name so that SQL reads it as one (``left`` is a word of SQL)."""
    return '"' + name.replace('"', '""') + '"'


def text(value: str) -> str:
    """Write a string as SQL."""
    return "'" + value.replace("'", "''") + "'"


def create_table(name: str) -> str:
    """Give the SQL of a table that holds lines with their columns."""
    return f"CREATE TABLE {name} ({', '.join(f'{quoted(c.name)} {c.type}' for c in COLUMNS)})"


def split_lines(source: str) -> str:
    """Give SQL that takes raw lines apart. ``source`` has (chain, segment, line, raw, ...); no line: kind is null.

    Nor is one whose body is no JSON, as after a bit of it has changed: DuckDB ends a question that asks such a body.
    """
    return f"""
        SELECT * EXCLUDE (parts), parts.prev AS prev,
               CASE WHEN json_valid(parts.body) THEN nullif(parts.kind, '') END AS kind, parts.body AS body,
               try_cast(nullif(parts.seq, '') AS BIGINT) AS seq
        FROM (SELECT *, regexp_extract(raw, '{_LINE}', ['kind', 'body', 'prev', 'seq']) AS parts FROM {source})"""


def projection(source: str) -> str:
    """Give SQL that works the columns out. ``source`` has the columns of ``PLACE``."""
    place = ", ".join(quoted(column.name) for column in PLACE)
    return f"""
        SELECT {place}, {", ".join(f"{_expression(c)} AS {quoted(c.name)}" for c in EVENT)}
        FROM (SELECT {place},
                     CASE WHEN kind = 'event' THEN {_transform()} END AS e,
                     CASE WHEN kind <> 'event' THEN json_extract_string(body, '$.time') END AS signed_at
              FROM {source})"""


def _transform() -> str:
    shape = ", ".join(f'"{column.name}": {_json_shape(column.type)}' for column in EVENT)
    return f"from_json(CASE WHEN json_valid(body) THEN body ELSE '{{}}' END, {text('{' + shape + '}')})"


def _json_shape(kind: str) -> str:
    if kind == "VARCHAR[]":
        return '["VARCHAR"]'
    return '"VARCHAR"' if kind in ("TIMESTAMP", "DATE") else f'"{kind}"'


def _expression(column: Column) -> str:
    value = f"e.{quoted(column.name)}"
    if column.name == "time":
        return f"try_cast(coalesce({value}, signed_at) AS TIMESTAMP)"
    if column.name == "left":  # version 1 did not write it
        taken = "coalesce(e.removed[pair.key], 0)"
        return (
            f"CASE WHEN e.v = 1 AND e.stage IN ('intent', 'outcome') THEN map_from_entries(list_filter(list_transform("
            f"map_entries(e.found), lambda pair: {{'key': pair.key, 'value': pair.value - {taken}}}), "
            f"lambda pair: pair.value > 0)) ELSE {value} END"
        )
    if column.type == "DATE":
        return f"try_cast({value} AS DATE)"
    if column.default is not None:
        return f"CASE WHEN kind = 'event' THEN coalesce({value}, {column.default}) END"
    return value
