"""Joins the parts of a month: each archiving leaves small ones, and a question pays for every file that it opens.

The order is that of archiving: write the whole, recompute the chain from it, put it into the archive, read it back, and
only then remove what it holds. A crash in between leaves both; readers take the larger one, and the next run finishes.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from pathlib import Path

import duckdb

from gateway.audit.archive.columns import text
from gateway.audit.archive.deeds import Recorder, Unrecorded
from gateway.audit.archive.facts import Facts, read_facts, write_part
from gateway.audit.archive.live import USUAL, Means, connect
from gateway.audit.archive.parts import Part, parts_of, read_name
from gateway.audit.archive.proof import prove_held, prove_part, put_part
from gateway.audit.archive.store import Store, digest_of
from gateway.audit.archive.write import part_deed
from gateway.audit.event import Outcome, Stage

LARGEST = 2_000_000  # events of one part; a month with more has several
MANY = 16  # parts of the running month, from which on it is not waited for its end


@dataclass(slots=True)
class Merged:
    """What was joined: names of new parts, with how many went into each; and leftovers of an earlier run, removed."""

    parts: list[tuple[str, int]] = field(default_factory=list)
    leftovers: list[str] = field(default_factory=list)


def merge_parts(
    store: Store,
    today: date,
    *,
    means: Means = USUAL,
    recorder: Recorder | None = None,
    chain: str | None = None,
    scratch: Path | None = None,
) -> Merged:
    """Join what can be joined: of all chains, or of one. ``scratch`` is where it may write meanwhile.

    Only for the one who holds the archive's lock (``lock.exclusive``). Raises NotArchivable, PartUnreadable,
    StoreUnusable, OSError.
    """
    done = Merged()
    connection = connect(means)
    try:
        with tempfile.TemporaryDirectory(dir=scratch, prefix="phi-gateway-merge-") as name:
            folder = Path(name)
            connection.execute(f"SET temp_directory = {text(str(folder / 'spill'))}")
            _clear(connection, store, done, chain)
            parts = [part for part in parts_of(store.names()) if chain in (None, part.chain)]
            for run in _runs(parts, f"{today:%Y-%m}"):
                for whole in _whole(connection, store, run):
                    part = _join(connection, store, folder, whole, recorder or Unrecorded())
                    done.parts.append((part.name, len(whole)))
    finally:
        connection.close()
    return done


def _clear(connection: duckdb.DuckDBPyConnection, store: Store, done: Merged, chain: str | None) -> None:
    """Remove the parts that an earlier run joined and could not remove, once the joined one is proven to hold them."""
    names = store.names()
    kept = parts_of(names)
    proven: dict[str, Path] = {}
    for part in (found for name in names if (found := read_name(name)) is not None):
        if part in kept or chain not in (None, part.chain):
            continue
        larger = next(other for other in kept if other.holds(part))
        if larger.name not in proven:
            path = proven[larger.name] = store.local(larger.name, fresh=True)
            prove_part(connection, path, larger, read_facts(connection, path))
        facts = read_facts(connection, store.local(part.name, fresh=True))
        prove_held(connection, proven[larger.name], part, facts)
        store.remove(part.name)
        done.leftovers.append(part.name)


def _runs(parts: list[Part], month: str) -> Iterator[list[Part]]:
    """Give the parts of a chain and month together: of past months, and of the running one where they are many."""
    for (_, of), found in groupby(parts, key=lambda part: (part.chain, part.month)):
        together = list(found)
        if of < month or len(together) >= MANY:
            yield together


def _by_names(parts: list[Part]) -> Iterator[list[Part]]:
    """Cut a run where events are missing between two parts, and where a part would be too large."""
    group: list[Part] = []
    for part in parts:
        follows = bool(group) and part.first_seq == group[-1].last_seq + 1
        if group and (not follows or sum(one.events for one in group) + part.events > LARGEST):
            yield group
            group = []
        group.append(part)
    yield group


def _whole(connection: duckdb.DuckDBPyConnection, store: Store, parts: list[Part]) -> Iterator[list[Part]]:
    """Give what can be joined: its chain goes on from one part to the next. Nothing is read that stays alone."""
    for candidates in _by_names(parts):
        group: list[Part] = []
        ends = ""
        for part in candidates if len(candidates) > 1 else ():
            facts = read_facts(connection, store.local(part.name))
            if group and facts.begins_after != ends:
                if len(group) > 1:
                    yield group
                group = []
            group.append(part)
            ends = facts.ends_with
        if len(group) > 1:
            yield group


def _join(
    connection: duckdb.DuckDBPyConnection, store: Store, folder: Path, parts: list[Part], recorder: Recorder
) -> Part:
    paths = [store.local(part.name, fresh=True) for part in parts]
    first, last = read_facts(connection, paths[0]), read_facts(connection, paths[-1])
    facts = Facts(first.begins_after, last.ends_with)
    joined = Part(
        parts[0].chain,
        parts[0].first,
        parts[-1].last,
        parts[0].first_seq,
        parts[-1].last_seq,
        min(part.first_day for part in parts),
        max(part.last_day for part in parts),
        parts[0].month,
    )
    made = folder / "joined.parquet"
    files = ", ".join(text(str(path)) for path in paths)
    write_part(connection, f"read_parquet([{files}], hive_partitioning = false)", made, joined.chain, facts)
    prove_part(connection, made, joined, facts)
    digest = digest_of(made)
    with recorder.doing(store, part_deed(Stage.ARCHIVE, Outcome.MERGED, joined, digest, sources=len(parts))):
        put_part(connection, store, joined, made, facts, digest)
    made.unlink()
    for part in parts:
        store.remove(part.name)
    return joined
