"""Sizes as they are written in files: a whole number and its unit."""

from __future__ import annotations

import re

_SIZE = re.compile(r"(\d{1,6})\s*(B|KB|MB|GB|TB)", re.ASCII)
_UNITS = {"B": 1, "KB": 1024, "MB": 1024**2, "GB": 1024**3, "TB": 1024**4}


def read_size(text: str) -> int | None:
    """Read ``32MB`` as bytes; None where it is no size. A KB is 1024 bytes."""
    match = _SIZE.fullmatch(text.strip().upper())
    return int(match.group(1)) * _UNITS[match.group(2)] if match else None
