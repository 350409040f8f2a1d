"""Proves that a part is one, and takes it into the archive: what it is made of goes only after that.

Two machines may work on one bucket. A part comes under its name once: S3 refuses the second of two (If-None-Match),
and nobody takes away what another put there. So whoever removes what a part was made of has seen it in its place, and
it stays.
"""

from __future__ import annotations

from pathlib import Path

import duckdb

from gateway.audit.archive.facts import (
    Facts,
    PartUnreadable,
    differing_columns,
    names_what_it_holds,
    read_facts,
    read_lines,
    strange_columns,
)
from gateway.audit.archive.live import connect
from gateway.audit.archive.parts import Part, read_name
from gateway.audit.archive.store import Store, Taken, digest_of


class NotArchivable(RuntimeError):
    """The journal is not archived: something about it is not as it must be. Names the place and the remedy."""


def put_part(
    connection: duckdb.DuckDBPyConnection, store: Store, part: Part, made: Path, facts: Facts, digest: str
) -> None:
    """Put a proven part into the archive, and see that it is there as it was made.

    Raises NotArchivable, PartUnreadable, Taken, StoreUnusable, OSError: then what it was made of must stay.
    """
    try:
        store.put(part.name, made, new=True)
    except Taken:
        if digest_of(store.local(part.name, fresh=True)) != digest:
            raise  # it is another's: to take that away would take away all, once they removed what it is made of
    try:
        kept = store.local(part.name, fresh=True)
        if digest_of(kept) != digest:
            raise NotArchivable(f"{store}: {part.name} does not come back as it was written; what it is made of stays")
        prove_part(connection, kept, part, facts)
    except (NotArchivable, PartUnreadable, FileNotFoundError):
        store.remove(part.name)  # or questions would look into it, and not at what it is made of
        raise


def prove_held(connection: duckdb.DuckDBPyConnection, larger: Path, part: Part, facts: Facts) -> None:
    """See that the lines of a part are all in a larger one, which is proven itself.

    By its name anybody could make one that seems to hold others; those would go, and their lines with them. Raises
    NotArchivable, PartUnreadable.
    """
    last, begins, ends = read_facts(connection, larger).begins_after, "", ""
    for line in read_lines(connection, larger):
        place = (line.segment, line.line)
        begins = last if place == part.first else begins
        last = line.hash(last)
        if place == part.last:
            ends = last
            break
    if (begins, ends) != (facts.begins_after, facts.ends_with):
        raise NotArchivable(f"{part.name}: its lines are not those of {larger.name}, which has its place; both stay")


def is_proven(store: Store, name: str) -> bool:
    """Say whether what has a part's name is that part. Raises FileNotFoundError, StoreUnusable."""
    part = read_name(name)
    if part is None:
        return False
    connection = connect()
    try:
        path = store.local(name, fresh=True)
        prove_part(connection, path, part, read_facts(connection, path))
    except (NotArchivable, PartUnreadable):
        return False
    finally:
        connection.close()
    return True


def prove_part(connection: duckdb.DuckDBPyConnection, path: Path, part: Part, facts: Facts) -> None:
    """Read a part and recompute chain and columns from it. Raises NotArchivable, PartUnreadable."""
    if read_facts(connection, path) != facts:
        raise NotArchivable(f"{path.name}: its metadata are not those that were written; the JSON stays")
    last, position, events = facts.begins_after, (0, 0), 0
    for line in read_lines(connection, path):
        last = line.hash(last)
        if not line.follows(position):
            raise NotArchivable(f"{path.name}: a line has not the place behind the one before; the JSON stays")
        position = (line.segment, line.line)
        events += line.kind == "event"
    if last != facts.ends_with or events != part.events or position != part.last:
        raise NotArchivable(f"{path.name}: the chain cannot be recomputed from it; the JSON stays")
    strange_columns(connection, path)
    differing = differing_columns(connection, path)
    if differing:
        raise NotArchivable(f"{path.name}: column {differing[0][2]} does not follow from its event; the JSON stays")
    if not names_what_it_holds(connection, path, part):
        raise NotArchivable(f"{part.name}: chain, days or month are not those of its lines; the JSON stays")
