"""A vendor's own count of tokens, as its answers write it."""

from __future__ import annotations

from gateway.model import JsonValue


def count(value: JsonValue) -> int | None:
    """Read a vendor's count of tokens; None where it is none."""
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**12 else None
