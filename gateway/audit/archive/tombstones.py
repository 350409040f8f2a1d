"""What stands in an archive in the place of a part that went at the end of its time."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import orjson

from gateway.audit.archive.store import Store

FOLDER = "tombstones/"


def removals(store: Store, names: Iterable[str]) -> list[dict[str, Any]]:
    """Give what the tombstones among the store's ``names`` say, unverified: ``verify_archive`` checks signatures."""
    found = []
    for name in names:
        if name.startswith(FOLDER):
            try:
                found.append(orjson.loads(store.local(name).read_bytes()))
            except (orjson.JSONDecodeError, FileNotFoundError):
                continue
    return found
