"""Lists of names and places, split by a hash so that training and check sets never share one."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from zlib import crc32


@cache
def names(kind: str, *, held_out: bool) -> tuple[str, ...]:
    """Give the entries of a list: nine tenths for training, the held-out tenth for checking."""
    lines = (Path(__file__).parent / f"{kind}.txt").read_text(encoding="utf-8").split("\n")
    return tuple(line for line in lines if line and (crc32(line.lower().encode()) % 10 == 0) == held_out)
