"""What the chain itself states must stay: a hold or a length whose file was taken out of the archive counts too."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import duckdb
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from gateway.audit.archive.columns import text
from gateway.audit.archive.facts import PartUnreadable
from gateway.audit.archive.glimpse import glimpse
from gateway.audit.archive.lengths import read_length
from gateway.audit.archive.live import connect, distrust
from gateway.audit.archive.parts import parts_of
from gateway.audit.archive.proof import NotArchivable
from gateway.audit.archive.retention import Hold, Stated
from gateway.audit.archive.steps import read_step
from gateway.audit.archive.store import Store
from gateway.audit.archive.trail import TrailUnreadable, open_trail
from gateway.audit.chain import Verdict, verify
from gateway.audit.event import Outcome, Stage
from gateway.audit.segments import segment_number, segments

# An event that states a hold or a length, or that a clock was set, has one of them.
_SAYING = ("hold", "retention", "clock_seconds")
_TOLD = ("time", "chain", "segment", "line", "seq", "outcome", "first_day", "last_day", *_SAYING)


def stated(store: Store, journals: Iterable[Path], key: Ed25519PublicKey) -> Stated:
    """Give the holds that events say were set, and no later event says were lifted; every length; and set clocks.

    For when something is about to be removed. An event may be in any part, so each is looked at: those that no event
    of this kind is in, by two columns, which is a thousandth of it. Nothing is passed over by what a part says of
    itself, and live journals are verified with ``key`` before they are believed. Raises NotArchivable,
    TrailUnreadable, StoreUnusable.
    """
    told = _of_journals(journals, key)  # before the archive is listed: what is archived meanwhile is in both
    told += _of_archive(store)
    standing: dict[str, Hold] = {}
    lengths = []
    for row in sorted(told, key=lambda row: (str(row["time"]), str(row["chain"]), row["seq"] or 0)):
        if row["outcome"] == Outcome.HELD.value:
            standing[row["hold"]] = Hold(row["hold"], row["first_day"], row["last_day"])
        elif row["outcome"] == Outcome.RELEASED.value:
            standing.pop(row["hold"], None)
        elif row["outcome"] == Outcome.EXTENDED.value and (length := read_length(row["retention"])) is not None:
            lengths.append(length)
    steps = [step for row in told if (step := read_step(row)) is not None]
    return Stated(tuple(standing.values()), tuple(lengths), tuple(steps))


def _of_journals(journals: Iterable[Path], key: Ed25519PublicKey) -> list[dict[str, Any]]:
    there = [journal for journal in journals if journal.is_dir()]
    for journal in there:
        _verify(journal, key)
    trail = open_trail(there)
    try:
        return trail.rows(_question("live"))
    finally:
        trail.close()


def _verify(journal: Path, key: Ed25519PublicKey) -> None:
    """See that nobody edited what may have said that a hold was set; earlier segments are in the archive."""
    try:
        paths = segments(journal)
        verdict = verify(journal, key, begins_with=segment_number(paths[0])) if paths else Verdict()
    except OSError as failure:
        raise TrailUnreadable(f"{journal}: {failure.strerror}; check its permissions") from None
    if not verdict.ok:
        raise NotArchivable(f"{verdict.problems[0]}; run `phi-gateway audit verify`: nothing was removed")


def _of_archive(store: Store) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    connection = connect()
    distrust(connection)
    try:
        with tempfile.TemporaryDirectory(prefix="phi-gateway-glimpse-") as name:
            for part in parts_of(store.names()):
                path, there = glimpse(connection, store, part.name, _SAYING, Path(name))
                if there and _says_something(connection, path, there):
                    found += _rows(connection, store.local(part.name))
    except FileNotFoundError as failure:
        raise TrailUnreadable(f"{failure}: it was joined or removed meanwhile; try again") from None
    except (PartUnreadable, duckdb.Error) as failure:
        raise TrailUnreadable(f"{failure}; run `phi-gateway audit verify-archive`") from None
    finally:
        connection.close()
    return found


def _says_something(connection: duckdb.DuckDBPyConnection, path: Path, columns: Iterable[str]) -> bool:
    any_of = " OR ".join(f"{column} IS NOT NULL" for column in columns)
    found = connection.execute(f"SELECT count(*) FROM {_there(path)} WHERE {any_of}").fetchone()
    return bool(found and found[0])


def _rows(connection: duckdb.DuckDBPyConnection, path: Path) -> list[dict[str, Any]]:
    held = {row[0] for row in connection.execute(f"DESCRIBE FROM {_there(path)}").fetchall()}
    missing = ", ".join(f"NULL AS {column}" for column in _TOLD if column not in held)
    there = f"(SELECT *{', ' + missing if missing else ''} FROM {_there(path)})"
    answer = connection.execute(_question(there))
    names = [entry[0] for entry in answer.description or ()]
    return [dict(zip(names, row, strict=True)) for row in answer.fetchall()]


def _there(path: Path) -> str:
    return f"read_parquet({text(str(path))}, hive_partitioning = false)"


def _question(events: str) -> str:
    any_of = " OR ".join(f"{column} IS NOT NULL" for column in _SAYING)
    return f"""SELECT {", ".join(_TOLD)} FROM {events}
        WHERE kind = 'event' AND stage IN ('{Stage.RETENTION.value}', '{Stage.CLOCK.value}') AND ({any_of})"""
