"""In whose words a call is answered whose path leads to no route: its key and its path's end tell which SDK it is from.

A misspelt route is the most common mistake of all. Without this a key in its vendor's own place would not be found, and
boto3, which reads no other vendor's errors, would raise one without a word in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from gateway.edge.sigv4 import SignedCalls
from gateway.refusals import Reason, Refusal
from gateway.vendors.dialect import Dialect

_MOST_SEGMENTS = 8  # of a base URL that somebody wrote
_NO_QUERY: Sequence[tuple[str, str]] = ()


def spoken(
    dialects: Mapping[str, Dialect], fallback: Dialect, method: str, path: str, headers: Mapping[str, str]
) -> Dialect:
    """Give the dialect of a call, raw ``path`` and lower-case ``headers``: ``fallback`` where nothing tells it."""
    others = [dialect for dialect in dialects.values() if dialect is not fallback]
    candidates = [dialect for dialect in (fallback, *others) if _presents(dialect, headers)]
    candidates = candidates or [fallback, *others]
    refusing = []  # know the path as one that they refuse
    for rest in _ends(path):
        for dialect in candidates:
            found = dialect.operation(method, rest, _NO_QUERY)
            if not isinstance(found, Refusal):
                return dialect
            if found.reason is not Reason.UNKNOWN_ENDPOINT:
                refusing.append(dialect)
    return (refusing or candidates)[0]


def _presents(dialect: Dialect, headers: Mapping[str, str]) -> bool:
    """Say whether a key, or a signature, stands where the vendor's SDK puts its own."""
    if headers.get("authorization", "").startswith("AWS4-"):
        return isinstance(dialect, SignedCalls)
    return dialect.presented_key(headers) is not None


def _ends(path: str) -> Iterator[str]:
    """Give the path without one of its first segments after the other."""
    at = 0
    for _ in range(_MOST_SEGMENTS):
        yield path[at:]
        at = path.find("/", at + 1)
        if at == -1:
            return
