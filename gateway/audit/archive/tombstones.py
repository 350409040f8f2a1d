"""What stands in an archive in the place of a part that went at the end of its time."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import orjson

from gateway.audit.archive.store import Store

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

FOLDER = "tombstones/"
_BODY = {"chain": str, "month": str, "first": list, "last": list, "first_seq": int, "last_seq": int,
         "last_day": str, "begins_after": str, "ends_with": str, "time": str}  # fmt: skip


def tombstone_of(part: str) -> str:
    """Give the name of what stands in an archive in the place of a part of this name."""
    return f"{FOLDER}{part.replace('/', '_').removesuffix('.parquet')}.json"


def is_removal(body: object) -> bool:
    """Whether something has the form of a tombstone's body."""
    return isinstance(body, dict) and all(isinstance(body.get(name), kind) for name, kind in _BODY.items())


def removals(store: Store, names: Iterable[str], key: Ed25519PublicKey | None) -> tuple[list[dict[str, Any]], int]:
    """Give what the tombstones among the store's ``names`` say, and how many say nothing.

    Those are none, or (where a key is given) not signed by it. Without a key nothing is proven: the caller must say so.
    """
    found, others = [], 0
    for name in names:
        if name.startswith(FOLDER):
            with contextlib.suppress(FileNotFoundError):
                content = store.local(name).read_bytes()
                body = _unproven(content) if key is None else _proven(content, key)
                found += [body] if body is not None else []
                others += body is None
    return found, others


def _proven(content: bytes, key: Ed25519PublicKey) -> dict[str, Any] | None:
    from gateway.audit.archive.statements import read_removal  # noqa: PLC0415 - cryptography is slow to import

    return read_removal(content, key)


def _unproven(content: bytes) -> dict[str, Any] | None:
    with contextlib.suppress(orjson.JSONDecodeError):
        body: dict[str, Any] = orjson.loads(content)
        return body if is_removal(body) else None
    return None
