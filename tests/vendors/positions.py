"""Every position of a request that holds a string, and a copy of the request with something planted there."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from hypothesis import strategies as st

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


def shown(path: Place) -> str:
    return ".".join(map(str, path))
