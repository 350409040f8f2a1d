"""Whose an archive is: it holds one key's chains, and who works on it with another key would spoil it for good.

A hold or tombstone that another key signed proves nothing to whoever verifies, keeps everything, and cannot be taken
away again; parts of another key's chain verify under neither.
"""

from __future__ import annotations

import duckdb
import orjson
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from gateway.audit import lines
from gateway.audit.archive.columns import text
from gateway.audit.archive.facts import PartUnreadable
from gateway.audit.archive.live import connect, distrust
from gateway.audit.archive.parts import parts_of
from gateway.audit.archive.references import is_kept_key
from gateway.audit.archive.store import Store
from gateway.audit.keys import KeyUnusable

_LOOKED_AT = 4  # parts, the smallest first: one without a statement is rare


def check_signer(store: Store, key: Ed25519PublicKey) -> None:
    """See that an archive is this key's, as the statements in its parts are signed. One without parts is anybody's.

    Where the archive keeps the key among its references nothing is read. Of several chains one is enough: an archive
    that was mixed before must not be out of reach of holds. Raises KeyUnusable, StoreUnusable.
    """
    names = store.names()
    parts = sorted(parts_of(names), key=lambda part: (part.events, part.name))
    if not parts or is_kept_key(names, key):
        return
    firsts = {part.chain: part for part in reversed(parts)}
    looked_at = [*firsts.values(), *(part for part in parts if firsts[part.chain] != part)][
        : max(_LOOKED_AT, len(firsts))
    ]
    connection, others = connect(), set[str]()
    distrust(connection)
    try:
        for part in looked_at:
            signed = _signed(connection, store, part.name, key)
            if signed:
                return
            if signed is False:
                others.add(part.chain)
    finally:
        connection.close()
    if others:
        raise KeyUnusable(
            f"{store} holds chain {min(others)[:8]}, which another key signed: an archive holds one key's chains; "
            "name the keys, or the operations file, of its own gateway, or another archive"
        )


def _signed(connection: duckdb.DuckDBPyConnection, store: Store, name: str, key: Ed25519PublicKey) -> bool | None:
    """Whether the last statement in a part is the key's; None where there is none, or it cannot be read."""
    try:
        row = connection.execute(
            f"""SELECT body FROM read_parquet({text(str(store.local(name)))}, hive_partitioning = false)
            WHERE kind IN ('checkpoint', 'seal') ORDER BY segment DESC, line DESC LIMIT 1"""
        ).fetchone()
        return lines.is_signed(orjson.loads(row[0]), key) if row else None
    except (duckdb.Error, PartUnreadable, FileNotFoundError, ValueError, TypeError):
        return None  # `audit verify-archive` says what is wrong with it
