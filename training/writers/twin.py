"""Texts that are written once for both: with a role, and with an identifier in its place; ``[[the resident::{dr}]]`` is such a place."""

from __future__ import annotations

import re

_PLACE = re.compile(r"\[\[([^\[\]]*?)::([^\[\]]*?)\]\]")


def roles(pool: str) -> str:
    """Give a pool's texts about nobody."""
    return _PLACE.sub(r"\1", pool)


def names(pool: str) -> str:
    """Give a pool's texts about somebody."""
    return _PLACE.sub(r"\2", pool)
