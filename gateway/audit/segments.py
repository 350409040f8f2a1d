"""The segments of a journal: which there are, and their numbers."""

from __future__ import annotations

import re
from pathlib import Path

_SEGMENT = re.compile(r"segment-([0-9]{8,18})[.]jsonl")


def segments(directory: Path) -> list[Path]:
    """Give the segments of a journal in their order. A file of another name is none."""
    return sorted((path for path in directory.glob("segment-*") if _SEGMENT.fullmatch(path.name)), key=segment_number)


def segment_number(path: Path) -> int:
    """Give a segment's number."""
    return int(path.stem.removeprefix("segment-"))
