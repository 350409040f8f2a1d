"""Every position of a request that holds a string, and a copy of the request with something planted there."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from hypothesis import strategies as st

from gateway.vendors.own_words import is_own_key

Place = tuple[Any, ...]
ANYTHING = st.recursive(
    st.text(max_size=8) | st.integers(10_000, 10**9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


def strings(value: Any, path: Place = ()) -> Iterator[Place]:
    if isinstance(value, str):
        yield path
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from strings(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from strings(item, (*path, index))


def planted(body: Any, path: Place, text: Any) -> Any:
    body = copy.deepcopy(body)
    place: Any = body
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = text
    return body


def is_seen(value: Any, texts: str, *, decoded: bool = False) -> bool:
    """Say whether all of a value is in the texts: its strings, its numbers, its keys.

    But for the names of settings that all makers use and the keywords of JSON Schema, and not for what stands under them. ``decoded``: what may be JSON
    itself is there as what it says.
    """
    if isinstance(value, dict):
        return all(
            (is_own_key(key) or key in texts) and is_seen(inner, texts, decoded=decoded) for key, inner in value.items()
        )
    if isinstance(value, list):
        return all(is_seen(inner, texts, decoded=decoded) for inner in value)
    return str(value) in texts or (decoded and isinstance(value, str) and value[:1] in "[{")


def shown(path: Place) -> str:
    return ".".join(map(str, path))
