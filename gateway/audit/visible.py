"""Writes what others chose (a caller's name, an insider's file name) so that a terminal only shows it."""

from __future__ import annotations


def visible(text: str) -> str:
    """Write what a terminal would obey, or not show, as its number."""
    return "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in text)
