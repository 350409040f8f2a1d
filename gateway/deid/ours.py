"""Placeholders of the gateway's own in what a model thought, where a detector takes them for identifiers."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence, Set
from typing import Protocol, TypeVar

from gateway.model import Leaf, LeafKind

# [PERSON_1], [DATE_1] (2026), PERSON_1
_OURS = re.compile(
    r"(?<![A-Za-z0-9_])\[?(?P<entity>[A-Z][A-Z0-9_]*)_\d{1,4}(?![A-Za-z0-9_])\]?(?: \((?:\d{3,4}|90\+)\))?",
    re.IGNORECASE,
)


class _Placed(Protocol):
    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


_P = TypeVar("_P", bound=_Placed)


def without_ours(leaf: Leaf, found: Sequence[_P], entities: Set[str]) -> Sequence[_P]:
    """Give what was found in signed text without placeholders of the gateway's own, and parts of one.

    "id: [PERSON_2]" reads as somebody's id, and refused the next turn of whoever had a model think. Only of the
    ``entities`` that the request holds. Elsewhere such a finding is masked like any other, which refuses nothing.
    """
    if leaf.kind is not LeafKind.SIGNED or not found:
        return found
    ours = [one.span() for one in _OURS.finditer(leaf.text) if one["entity"].upper() in entities]

    def is_ours(one: _P) -> bool:
        at = bisect_right(ours, (one.start, len(leaf.text))) - 1
        return at >= 0 and one.end <= ours[at][1]

    return [one for one in found if not is_ours(one)] if ours else found
